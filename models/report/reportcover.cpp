// SPDX-FileCopyrightText: 2026 The Clientele developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/report/agecharts.h"
#include "models/report/reportparts.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <QSet>

#include <cmath>

namespace clientele::report {

namespace {

class CoverWords
{
    Q_DECLARE_TR_FUNCTIONS(ReportCover)

public:
    explicit CoverWords(const ReportMaterial &material) : m(material) {}

    [[nodiscard]] Cover cover(const QString &headline) const;
    [[nodiscard]] QString privacy() const;
    [[nodiscard]] std::vector<Fact> facts() const;

    static QString hiddenFilter(const QString &column)
    {
        return tr("%1: chosen values (personal, not printed)").arg(column);
    }

private:
    [[nodiscard]] QString count(std::size_t n) const { return m.format.integer(qint64(n)); }
    [[nodiscard]] QString fileNames() const;
    [[nodiscard]] QString howRead() const;
    [[nodiscard]] QString filters() const;
    [[nodiscard]] QString bands() const;
    [[nodiscard]] QString columns() const;
    [[nodiscard]] QString currency() const;
    [[nodiscard]] QString rowsLeftOut() const;
    [[nodiscard]] std::vector<KeyFigure> figures() const;

    const ReportMaterial &m;
};

QString CoverWords::fileNames() const
{
    QStringList names;
    for (const QString &input : m.account.inputs)
        names += QFileInfo(input).fileName().isEmpty() ? input : QFileInfo(input).fileName();
    if (names.size() <= 3)
        return names.join(QStringLiteral(", "));
    return tr("%Ln file(s), %1 to %2", nullptr, int(names.size())).arg(names.first(), names.last());
}

QString CoverWords::howRead() const
{
    QStringList parts;
    if (!m.account.encoding.isEmpty())
        parts += m.account.encoding;
    if (m.account.delimiter == QLatin1Char('\t'))
        parts += tr("fields separated by tabs");
    else if (!m.account.delimiter.isNull())
        parts += tr("fields separated by “%1”").arg(m.account.delimiter);
    if (!m.account.decimal.isNull())
        parts += tr("decimal sign “%1”").arg(m.account.decimal);
    if (m.account.dateOrder) {
        switch (*m.account.dateOrder) {
        case sources::DateOrder::DayMonthYear:
            parts += tr("dates as day, month, year");
            break;
        case sources::DateOrder::MonthDayYear:
            parts += tr("dates as month, day, year");
            break;
        case sources::DateOrder::YearMonthDay:
            parts += tr("dates as year, month, day");
            break;
        }
    }
    return parts.join(QStringLiteral(", "));
}

QString CoverWords::filters() const
{
    if (m.filters.isEmpty())
        return tr("no filters");
    QStringList words;
    for (const query::Filter &filter : m.filters.filters())
        words += filterWords(filter, m.format);
    return words.join(QStringLiteral("; "));
}

QString CoverWords::bands() const
{
    const bool left = m.study.options.closed == query::Closed::Left;
    const QString closed = left ? tr("bands closed on the left") : tr("bands closed on the right");
    if (m.study.options.edges.empty())
        return tr("%1 years wide, %2").arg(m.format.number(m.study.options.width), closed);
    QStringList edges;
    for (const double edge : m.study.options.edges)
        edges += m.format.number(edge);
    return tr("edges %1, %2").arg(edges.join(QStringLiteral(" · ")), closed);
}

QString CoverWords::columns() const
{
    QStringList parts;
    const auto add = [&](const QString &meaning, const QString &column) {
        if (!column.isEmpty())
            parts += tr("%1 from “%2”", "age from “AgeYears”").arg(meaning, column);
    };
    add(m.study.referenceYear ? tr("age in %1").arg(*m.study.referenceYear) : tr("age"), m.study.ageColumn);
    add(tr("amount"), m.study.amountColumn);
    add(tr("purchase frequency"), m.study.frequencyColumn);
    add(tr("region"), m.study.regionColumn);
    return parts.join(QStringLiteral(", "));
}

QString CoverWords::currency() const
{
    const table::Column *column = m.table.find(table::Role::Currency);
    if (!column)
        return tr("no currency given");
    QStringList names;
    for (const std::uint32_t row : column->denseCodes().firstRow)
        names += QString::fromStdString(column->plainText(row));
    if (names.size() == 1)
        return tr("in %1").arg(names.first());
    return names.isEmpty() ? tr("no currency given") : tr("sums mix %Ln currencies", nullptr, int(names.size()));
}

QString CoverWords::rowsLeftOut() const
{
    if (m.study.rowsUsed == m.study.rows)
        return tr("none left out");
    return tr("%1 rows left out").arg(count(m.study.rows - m.study.rowsUsed));
}

std::vector<KeyFigure> CoverWords::figures() const
{
    const auto &all = m.study.overall;
    const bool hidden = m.hidden.total;
    const QString none = m.format.number(std::optional<double>());
    std::vector<KeyFigure> figures;
    if (m.study.ageColumn.isEmpty()) {
        figures.push_back({tr("Rows"), count(m.study.rowsUsed), rowsLeftOut()});
        figures.push_back({tr("Columns"), count(m.table.columnCount()), {}});
        return figures;
    }
    figures.push_back(
        {tr("Customers"), hidden ? tr("under %1").arg(count(smallGroup)) : count(all.customers), rowsLeftOut()});
    if (!m.study.amountColumn.isEmpty()) {
        const bool whole = all.totalPurchase == std::round(all.totalPurchase) || std::abs(all.totalPurchase) >= 1e7;
        figures.push_back(
            {tr("Total purchase"), hidden ? none : m.format.number(all.totalPurchase, whole ? 0 : 2), currency()});
        const double amounts = all.averageOrderValue && *all.averageOrderValue != 0
                                   ? std::round(all.totalPurchase / *all.averageOrderValue)
                                   : double(all.customers);
        figures.push_back({tr("Average order value"),
                           hidden || !all.averageOrderValue ? none : m.format.number(*all.averageOrderValue, 2),
                           hidden ? QString() : tr("mean of %1 amounts").arg(m.format.number(amounts, 0))});
    }
    if (!m.study.frequencyColumn.isEmpty()) {
        const bool shown = !hidden && all.meanPurchaseFrequency;
        figures.push_back({tr("Purchases each"), shown ? m.format.number(*all.meanPurchaseFrequency, 1) : none,
                           shown && all.medianPurchaseFrequency
                               ? tr("median %1").arg(m.format.number(*all.medianPurchaseFrequency))
                               : QString()});
    }
    return figures;
}

std::vector<Fact> CoverWords::facts() const
{
    std::vector<Fact> facts{{tr("Source"), fileNames()}};
    if (m.account.bytes > 0)
        facts.back().value = tr("%1 (%2)").arg(fileNames(), m.format.bytes(m.account.bytes));
    if (!m.account.sha256.isEmpty())
        facts.push_back({tr("SHA-256"), QString::fromLatin1(m.account.sha256)});
    else if (m.account.files.size() > 1)
        facts.push_back({tr("SHA-256"), tr("of each file in the readme")});
    if (const QString read = howRead(); !read.isEmpty())
        facts.push_back({tr("Read as"), read});
    if (!columns().isEmpty())
        facts.push_back({tr("Columns"), columns()});
    facts.push_back(
        {tr("Rows read"), m.account.rejected == 0
                              ? tr("%1, none rejected").arg(count(m.account.rows))
                              : tr("%1, besides %2 rejected").arg(count(m.account.rows), count(m.account.rejected))});
    QString used = tr("%1 of %2").arg(count(m.study.rowsUsed), count(m.study.rows));
    if (m.study.withoutAge > 0)
        used = tr("%1; %2 more without an age in the bands").arg(used, count(m.study.withoutAge));
    facts.push_back({tr("Rows used"), used});
    facts.push_back({tr("Filters"), filters()});
    if (!m.study.ageColumn.isEmpty())
        facts.push_back({tr("Age bands"), bands()});
    facts.push_back({tr("Privacy"), privacy()});
    facts.push_back({tr("Made on"), moment(m.options.created, m.format.locale())});
    return facts;
}

QString CoverWords::privacy() const
{
    QStringList personal;
    for (std::size_t i = 0; i < m.table.columnCount(); ++i) {
        if (m.table.isPersonal(i))
            personal += m.table.column(i).name();
    }
    const QString names = personal.join(QStringLiteral(", "));
    switch (m.options.privacy) {
    case Privacy::Personal:
        return personal.isEmpty() ? tr("No personal columns in the data.")
                                  : tr("Personal columns are left out (%1).").arg(names);
    case Privacy::Masked:
        return personal.isEmpty()
                   ? tr("Groups under %1 are hidden.").arg(count(smallGroup))
                   : tr("Personal columns are left out (%1), groups under %2 hidden.").arg(names, count(smallGroup));
    case Privacy::None:
        break;
    }
    return tr("Confidential: nothing is left out or hidden.");
}

Cover CoverWords::cover(const QString &headline) const
{
    Cover cover;
    cover.id = QStringLiteral("cover");
    cover.title = headline;
    QStringList said{fileNames(), tr("%1 of %2 rows used").arg(count(m.study.rowsUsed), count(m.study.rows)),
                     filters()};
    if (!m.study.ageColumn.isEmpty())
        said += m.study.options.closed == query::Closed::Left ? tr("bands closed on the left")
                                                              : tr("bands closed on the right");
    cover.subtitle = said.join(QStringLiteral(" · "));
    cover.figures = figures();
    cover.byline = m.options.author.simplified();
    cover.warnings = m.account.warnings + m.study.warnings;
    return cover;
}

} // namespace

QString moment(const QDateTime &time, const QLocale &locale)
{
    return QStringLiteral("%1 %2").arg(locale.toString(time.date(), QLocale::LongFormat),
                                       locale.toString(time.time(), QLocale::ShortFormat));
}

Cover makeCover(const ReportMaterial &material, const QString &headline)
{
    return CoverWords(material).cover(headline);
}

std::vector<Fact> dataFacts(const ReportMaterial &material)
{
    return CoverWords(material).facts();
}

QString privacyNote(const ReportMaterial &material)
{
    return CoverWords(material).privacy();
}

query::FilterSet speakableFilters(const query::FilterSet &filters, const table::Table &table, Privacy privacy)
{
    if (privacy == Privacy::None)
        return filters;
    query::FilterSet spoken;
    for (query::Filter filter : filters.filters()) {
        const auto index = table.indexOf(filter.column);
        if (index && table.isPersonal(*index))
            filter.label = CoverWords::hiddenFilter(filter.column);
        spoken.set(filter);
    }
    return spoken;
}

} // namespace clientele::report
