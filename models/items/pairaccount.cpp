// SPDX-FileCopyrightText: 2026 The Clientele developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/items/pairaccount.h"

#include "models/report/correlationcharts.h"

#include <QCoreApplication>

#include <limits>

namespace clientele::items {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(PairAccount)
};

constexpr double infinity = std::numeric_limits<double>::infinity();

class Account final
{
public:
    Account(const query::CorrelationStudy &study, std::size_t x, std::size_t y, const query::ScatterStudy *scatter,
            const query::FilterSet &filters, const Format &format)
        : m_study(study), m_x(x), m_y(y), m_scatter(scatter), m_format(format)
    {
        m_rows.filters = filters;
        for (const std::size_t column : {x, y}) {
            if (!study.categories[column])
                m_rows.frame.push_back(
                    {study.names[qsizetype(column)], {}, {{-infinity, infinity, false, false}}, false, {}});
        }
        m_rows.name = Text::tr("Rows with both values");
    }

    PairAccount make()
    {
        const stats::Correlation &cell = m_study.at(m_x, m_y);
        m_account.title = Text::tr("%1 × %2", "two columns").arg(name(m_x), name(m_y));
        m_account.rows = cell.pairs;
        headline(cell);
        if (m_x != m_y)
            m_account.words = m_scatter ? report::linkInWords(*m_scatter, m_study.isSignificant(m_x, m_y), m_format)
                                        : QStringList(report::linkInWords(m_study, m_x, m_y));
        else
            m_account.words = {Text::tr("A column goes with itself. Choose another cell.")};
        facts(cell);
        m_account.also = report::alsoInWords(m_study, m_x, m_y, m_format);
        return std::move(m_account);
    }

private:
    [[nodiscard]] const QString &name(std::size_t column) const { return m_study.names[qsizetype(column)]; }

    [[nodiscard]] PairAccount::Line line(const QString &what, const QString &shown, std::optional<double> value,
                                         const QString &rule) const
    {
        return {
            what,
            shown,
            {QCoreApplication::translate("PairAccount", "%1, %2", "a figure · two columns").arg(what, m_account.title),
             shown, value, query::StatedFigure{rule, m_rows}}};
    }

    [[nodiscard]] QString ruleOf(stats::AssociationKind kind) const
    {
        return Text::tr("%1 of “%2” and “%3” over the rows in which both have a value")
            .arg(report::displayName(kind), name(m_x), name(m_y));
    }

    void coefficient(stats::AssociationKind kind, std::optional<double> value)
    {
        // Measures of categories have no direction, and so no sign.
        const bool isSigned =
            kind != stats::AssociationKind::CorrelationRatio && kind != stats::AssociationKind::CramersV;
        const QString shown = isSigned ? report::coefficientText(value, m_format) : m_format.number(value, 2);
        m_account.headline.push_back(line(report::displayName(kind), shown, value, ruleOf(kind)));
    }

    void headline(const stats::Correlation &cell)
    {
        const stats::AssociationKind kind = m_study.kind(m_x, m_y);
        const bool isKendall = m_study.choice.method == stats::CorrelationMethod::Kendall;
        if (!m_scatter || isKendall || m_x == m_y)
            coefficient(kind, cell.coefficient);
        if (m_scatter && m_x != m_y) {
            if (!isKendall)
                coefficient(stats::AssociationKind::Pearson, m_scatter->pearson.coefficient);
            coefficient(stats::AssociationKind::Spearman, m_scatter->spearman.coefficient);
        }
    }

    void facts(const stats::Correlation &cell)
    {
        const QString used = m_format.integer(qint64(cell.pairs));
        m_account.facts.push_back(
            line(Text::tr("Rows used"), Text::tr("%1 of %2").arg(used, m_format.integer(qint64(m_study.rows))),
                 double(cell.pairs),
                 Text::tr("the rows in which both “%1” and “%2” have a value").arg(name(m_x), name(m_y))));
        for (const std::size_t column : {m_x, m_y}) {
            if (m_study.missing[column] > 0 && (column == m_x || m_x != m_y))
                m_account.facts.push_back(line(Text::tr("%1 missing", "a column").arg(name(column)),
                                               m_format.integer(qint64(m_study.missing[column])),
                                               double(m_study.missing[column]),
                                               Text::tr("rows without a value of “%1”").arg(name(column))));
        }
        if (cell.pValue) {
            const double p = m_study.adjustedPValue(m_x, m_y);
            QString shown = m_format.pValue(p);
            if (shown.startsWith(QLatin1String("p ")))
                shown = shown.mid(2);
            m_account.facts.push_back(line(
                m_study.choice.adjustment == stats::Adjustment::Holm ? Text::tr("p, Holm-adjusted")
                                                                     : Text::tr("p, adjusted"),
                shown, p,
                Text::tr(
                    "p-value of no correlation, adjusted for all %Ln pair(s) of the heatmap: in order of size, the "
                    "smallest counts times their number, the next times one less",
                    nullptr, int(m_study.testedPairs()))));
        }
        if (m_scatter && m_scatter->withoutExtremes && m_x != m_y) {
            const auto &without = *m_scatter->withoutExtremes;
            m_account.facts.push_back(
                line(Text::tr("Without %1").arg(report::extremesText(without, m_format)),
                     Text::tr("r = %1").arg(report::coefficientText(without.pearson.coefficient, m_format)),
                     without.pearson.coefficient,
                     Text::tr("Pearson’s coefficient without values more than 3 IQR beyond the quartiles")));
        }
    }

    const query::CorrelationStudy &m_study;
    std::size_t m_x;
    std::size_t m_y;
    const query::ScatterStudy *m_scatter;
    const Format &m_format;
    query::RowChoice m_rows;
    PairAccount m_account;
};

} // namespace

PairAccount pairAccount(const query::CorrelationStudy &study, std::size_t x, std::size_t y,
                        const query::ScatterStudy *scatter, const query::FilterSet &filters, const Format &format)
{
    return Account(study, x, y, scatter, filters, format).make();
}

} // namespace clientele::items
