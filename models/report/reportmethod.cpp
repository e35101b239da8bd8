// SPDX-FileCopyrightText: 2026 The Clientele developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/report/agecharts.h"
#include "models/report/readme.h"
#include "models/report/reportparts.h"

#include <QCoreApplication>

#include <algorithm>
#include <climits>

namespace clientele::report {

namespace {

class MethodWords
{
    Q_DECLARE_TR_FUNCTIONS(ReportMethod)

public:
    explicit MethodWords(const ReportMaterial &material) : m(material) {}

    [[nodiscard]] MethodBlock method(const std::vector<insights::Finding> &findings) const;

private:
    [[nodiscard]] MethodBlock::Section definitions() const;
    [[nodiscard]] MethodBlock::Section tests(const std::vector<insights::Finding> &findings) const;
    [[nodiscard]] MethodBlock::Section customerTests(const std::vector<insights::Finding> &findings) const;
    [[nodiscard]] MethodBlock::Section steps() const;
    [[nodiscard]] MethodBlock::Section program() const;

    const ReportMaterial &m;
};

MethodBlock::Section MethodWords::definitions() const
{
    MethodBlock::Section section{tr("Definitions"), {}};
    const auto add = [&](const QString &term, const QString &meaning) { section.entries.push_back({term, meaning}); };
    add(tr("Age group"), m.study.options.closed == query::Closed::Left
                             ? tr("Closed on the left: 50–55 is everybody from 50 up to, but not including, 55.")
                             : tr("Closed on the right: 50–55 is everybody above 50 up to and including 55."));
    if (!m.study.amountColumn.isEmpty()) {
        add(tr("Total purchase"), tr("The sum of the amounts of a group's customers."));
        add(tr("Average order value"),
            tr("Each row is one customer's purchase amount, so it is the mean amount (AOV); rows without an "
               "amount are not counted in it."));
    }
    if (!m.study.frequencyColumn.isEmpty()) {
        add(tr("Purchase frequency"), tr("Purchases per customer, as the column gives them."));
        add(tr("Quartiles"), tr("Hyndman and Fan's type 7, the default of R, NumPy and spreadsheets."));
        add(tr("Boxes"),
            tr("From the first to the third quartile with the median drawn; Tukey's whiskers reach the last value "
               "within "
               "1.5 times the interquartile range of the box; values beyond are outliers, drawn as rings."));
    }
    add(tr("Share"), tr("Of all customers, or of all money, that this report is made of."));
    add(tr("Small groups"), tr("Groups under %1 are drawn hollow, never named as leaders and never tested.")
                                .arg(m.format.integer(smallGroup)));
    if (m.options.privacy == Privacy::Masked)
        add(tr("Hidden figures"),
            tr("“•”, in charts no mark, stands for a figure of a group under %1, or for one that is hidden so that "
               "nobody can find such "
               "a group's figure by subtracting from the totals. A claim that rests on them is left out.")
                .arg(m.format.integer(smallGroup)));
    return section;
}

MethodBlock::Section MethodWords::tests(const std::vector<insights::Finding> &findings) const
{
    MethodBlock::Section section{tr("Findings"), {}};
    std::size_t tests = 0;
    for (const insights::Finding &finding : findings)
        tests = std::max(tests, finding.evidence.tests);
    section.entries.push_back(
        {tr("Tested"),
         tr("The group is compared with all other customers by the Mann–Whitney rank test, two-sided. The "
            "interval is Welch's 95 % interval of the difference of means.")});
    section.entries.push_back(
        {tr("Adjustment"),
         tests > 0 ? tr("p-values are adjusted by Holm's method over all %Ln test(s) of the run.", nullptr, int(tests))
                   : tr("p-values are adjusted by Holm's method over all tests of the run.")});
    section.entries.push_back(
        {tr("Described"), tr("Sizes and shares as they are; no claim beyond this data, and no p-value.")});
    section.entries.push_back(
        {tr("Reading them"),
         tr("A difference is no cause. Try a recommendation on a part of the group first, and compare with "
            "customers who were left alone.")});
    return section;
}

MethodBlock::Section MethodWords::customerTests(const std::vector<insights::Finding> &findings) const
{
    MethodBlock::Section section{tr("Findings about customers"), {}};
    const auto add = [&](const QString &term, const QString &meaning) { section.entries.push_back({term, meaning}); };
    std::size_t tests = 0;
    for (const insights::Finding &finding : findings)
        tests = finding.study ? std::max(tests, finding.evidence.tests) : tests;
    add(tr("What goes together"), tr("Spearman's rank correlation ρ over the customers who have both values; told from "
                                     "0.3 on. The interval is that "
                                     "of Fisher's z with the standard error of Bonett and Wright."));
    add(tr("Households"),
        tr("The Mann–Whitney rank test, two-sided, and Welch's 95 % interval of the difference of means."));
    add(tr("Channels and money"), tr("Williams' test of the correlations of two channels with what is spent; the "
                                     "interval of the difference is Zou's."));
    add(tr("Answers"), tr("Fisher's exact test of the group against all others (above 20,000 customers the chi-square "
                          "test), and Newcombe's 95 % interval of the difference of the rates."));
    add(tr("Totals"),
        tr("What the table does not have is added up: total spend over its products, total orders over its "
           "channels, children over their columns. A value that is missing makes its total missing."));
    add(tr("Adjustment"),
        tr("p-values are adjusted by Holm's method over all %Ln test(s) of these findings; they are told below 0.025.",
           nullptr, int(tests)));
    add(tr("Described"), tr("Sizes and shares as they are; no claim beyond this data, and no p-value."));
    add(tr("Reading them"), tr("That two things go together does not show that one brings the other about. Try a "
                               "recommendation on a part of the customers first."));
    return section;
}

MethodBlock::Section MethodWords::steps() const
{
    MethodBlock::Section section{tr("Steps"), {}};
    const auto add = [&](const QString &what, std::size_t in, std::size_t out) {
        section.entries.push_back(
            {QString::number(section.entries.size() + 1),
             tr("%1: %2 rows in, %3 rows out").arg(what, m.format.integer(qint64(in)), m.format.integer(qint64(out)))});
    };
    add(tr("Read; rows that do not fit are rejected"), m.account.rows + m.account.rejected, m.account.rows);
    for (const recipe::AppliedStep &step : m.options.steps) {
        add(stepWords(step.step, m), step.account.rowsIn, step.account.rowsOut);
        if (step.account.cellsChanged > 0)
            section.entries.back().value +=
                QStringLiteral(", ") +
                tr("%1 cell(s) changed", nullptr, int(std::min<std::size_t>(step.account.cellsChanged, INT_MAX)))
                    .arg(m.format.integer(qint64(step.account.cellsChanged)));
    }
    const std::size_t filtered = m.study.rowsUsed + m.study.withoutAge;
    add(m.filters.isEmpty() ? tr("Filters (none)") : tr("Filters"), m.study.rows, filtered);
    if (!m.study.ageColumn.isEmpty())
        add(tr("Customers with an age in the bands"), filtered, m.study.rowsUsed);
    return section;
}

MethodBlock::Section MethodWords::program() const
{
    MethodBlock::Section section{tr("Program"), {}};
    section.entries.push_back(
        {tr("Version"), tr("Clientele %1 with Qt %2").arg(m.options.version, QString::fromLatin1(qVersion()))});
    section.entries.push_back({tr("Random numbers"), tr("None are used; seed %1").arg(m.options.seed)});
    section.entries.push_back(
        {tr("Again"),
         tr("The readme that belongs to this report holds the command lines that make it again: the same file gives "
            "the same report.")});
    return section;
}

MethodBlock MethodWords::method(const std::vector<insights::Finding> &findings) const
{
    MethodBlock block;
    block.id = QStringLiteral("method");
    block.title = tr("Method");
    block.sections = {{tr("Data"), dataFacts(m)}, steps()};
    if (!m.study.ageColumn.isEmpty()) {
        block.sections.push_back(definitions());
        block.sections.push_back(tests(findings));
    }
    if (std::any_of(findings.begin(), findings.end(), [](const auto &one) { return one.study.has_value(); }))
        block.sections.push_back(customerTests(findings));
    block.sections.push_back(program());
    return block;
}

class FindingWords
{
    Q_DECLARE_TR_FUNCTIONS(ReportFindings)

public:
    explicit FindingWords(const ReportMaterial &material) : m(material) {}

    [[nodiscard]] FindingsBlock block(const std::vector<insights::Finding> &findings, std::size_t notShown) const;
    [[nodiscard]] FindingsBlock::Item item(const insights::Finding &finding) const;

private:
    [[nodiscard]] QString evidence(const insights::Finding &finding) const;

    const ReportMaterial &m;
};

QString FindingWords::evidence(const insights::Finding &finding) const
{
    const insights::Evidence &e = finding.evidence;
    const QString n = e.of > 0
                          ? tr("%1 of %2 customers").arg(m.format.integer(qint64(e.n)), m.format.integer(qint64(e.of)))
                          : tr("n = %1").arg(m.format.integer(qint64(e.n)));
    if (finding.kind == insights::Kind::Described)
        return n;
    QStringList parts;
    if (e.low && e.high) {
        const double width = std::max(std::abs(*e.low), std::abs(*e.high));
        const int decimals = width >= 100 ? 0 : width >= 10 ? 1 : 2;
        const auto end = [&](double value) {
            return e.isShare ? m.format.signedPercent(value, 1) : m.format.signedNumber(value, decimals);
        };
        const bool isRelation = e.test == QLatin1String("spearman");
        if (isRelation)
            parts += tr("rank correlation %1", "ρ").arg(m.format.signedNumber(e.value, 2));
        parts += isRelation ? tr("95 % interval %1 to %2").arg(end(*e.low), end(*e.high))
                            : tr("95 % interval of the difference %1 to %2").arg(end(*e.low), end(*e.high));
    }
    parts += n;
    if (e.adjustedPValue)
        parts += tr("Holm-adjusted %1", "%1 is “p < 0.001”").arg(m.format.pValue(*e.adjustedPValue));
    return parts.join(QStringLiteral(", "));
}

FindingsBlock::Item FindingWords::item(const insights::Finding &finding) const
{
    QStringList sentences;
    for (const QString &part :
         {evidence(finding), finding.recommendationTitle, finding.recommendation, finding.caution}) {
        if (part.isEmpty())
            continue;
        sentences +=
            part.endsWith(QLatin1Char('.')) || part.endsWith(QLatin1Char('?')) ? part : part + QLatin1Char('.');
    }
    return {finding.statement, sentences.join(QLatin1Char(' ')), finding.kind == insights::Kind::Tested};
}

FindingsBlock FindingWords::block(const std::vector<insights::Finding> &findings, std::size_t notShown) const
{
    FindingsBlock block;
    block.id = QStringLiteral("findings");
    block.title = tr("What stands out, and what to do");
    for (const insights::Finding &finding : findings)
        block.items.push_back(item(finding));
    if (findings.empty())
        block.empty = m.hidden.any() ? tr("Nothing stands out that may be told without the hidden groups.")
                                     : tr("Nothing stands out in this data.");
    else if (notShown > 0)
        block.empty = tr("%Ln weaker finding(s) are not printed.", nullptr, int(notShown));
    return block;
}

} // namespace

MethodBlock makeMethod(const ReportMaterial &material, const std::vector<insights::Finding> &findings)
{
    return MethodWords(material).method(findings);
}

FindingsBlock makeFindings(const ReportMaterial &material, const std::vector<insights::Finding> &findings,
                           std::size_t notShown)
{
    return FindingWords(material).block(findings, notShown);
}

FindingBlock makeFinding(const ReportMaterial &material, const insights::Finding &finding)
{
    FindingBlock block;
    block.id = findingBlockId(finding.id);
    block.title = finding.statement;
    block.isOptional = true;
    block.item = FindingWords(material).item(finding);
    return block;
}

} // namespace clientele::report
