// SPDX-FileCopyrightText: 2026 The Clientele developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/query/dataissues.h"
#include "models/query/profile.h"
#include "models/report/reportparts.h"

#include <QCoreApplication>

#include <algorithm>

namespace clientele::report {

namespace {

const QString columnsId = QStringLiteral("columns");
const QString issuesId = QStringLiteral("issues");

class DataWords
{
    Q_DECLARE_TR_FUNCTIONS(ReportData)

public:
    explicit DataWords(const ReportMaterial &material) : m(material) {}

    static QString contents() { return tr("Contents"); }
    static QString tableOf(const QString &chart) { return tr("Table: %1").arg(chart); }

    [[nodiscard]] TableBlock columns(const std::vector<query::ColumnProfile> &profiles) const;
    [[nodiscard]] TableBlock columnNames() const;
    [[nodiscard]] TableBlock issues(const std::vector<query::DataIssue> &issues) const;
    static QString columnsTitle() { return tr("The columns of the data"); }
    static QString issuesTitle() { return tr("What to know about the data"); }

private:
    static QString typeName(table::Type type);
    static QString roleName(table::Role role)
    {
        return role == table::Role::None ? QString(QChar(0x2014)) : table::displayName(role);
    }
    [[nodiscard]] std::vector<QVariant> row(const query::ColumnProfile &profile) const;
    [[nodiscard]] QString top(const query::ColumnProfile &profile) const;
    static QString weightName(query::DataIssue::Weight weight);

    const ReportMaterial &m;
};

QString DataWords::typeName(table::Type type)
{
    switch (type) {
    case table::Type::Integer:
        return tr("whole number");
    case table::Type::Real:
        return tr("number");
    case table::Type::Text:
        return tr("text");
    case table::Type::Date:
        return tr("date");
    case table::Type::Boolean:
        break;
    }
    return tr("yes or no");
}

QString DataWords::weightName(query::DataIssue::Weight weight)
{
    switch (weight) {
    case query::DataIssue::Weight::Problem:
        return tr("Problem");
    case query::DataIssue::Weight::Doubt:
        return tr("Doubt");
    case query::DataIssue::Weight::Note:
        break;
    }
    return tr("Note");
}

/// The most frequent values, or from when to when.
QString DataWords::top(const query::ColumnProfile &profile) const
{
    if (profile.earliest && profile.latest) {
        const auto day = [&](table::Microseconds time) {
            return m.format.locale().toString(QDateTime::fromMSecsSinceEpoch(time / 1000, Qt::UTC).date(),
                                              QLocale::ShortFormat);
        };
        return tr("%1 to %2").arg(day(*profile.earliest), day(*profile.latest));
    }
    QStringList values;
    for (std::size_t i = 0; i < std::min<std::size_t>(3, profile.top.size()); ++i)
        values +=
            tr("%1 (%2)", "value and its share").arg(profile.top[i].value, m.format.percent(profile.top[i].share));
    return values.join(QStringLiteral(", "));
}

std::vector<QVariant> DataWords::row(const query::ColumnProfile &profile) const
{
    std::vector<QVariant> cells{profile.name, typeName(profile.type), roleName(profile.role), qint64(profile.missing)};
    if (profile.personal && m.options.privacy != Privacy::None) {
        cells.resize(7);
        cells.push_back(tr("personal, left out"));
        return cells;
    }
    if (profile.numbers) {
        const auto &numbers = *profile.numbers;
        for (const double value : {numbers.min, numbers.median, numbers.max})
            cells.emplace_back(value);
    } else {
        cells.resize(7);
    }
    cells.push_back(top(profile));
    return cells;
}

TableBlock DataWords::columns(const std::vector<query::ColumnProfile> &profiles) const
{
    TableBlock block;
    block.subtitle = m.filters.isEmpty() ? tr("All rows") : tr("Rows that the filters let pass");
    block.table.columns = {{tr("Column")}, {tr("Type")},   {tr("Role")}, {tr("Missing")},
                           {tr("Least")},  {tr("Median")}, {tr("Most")}, {tr("Most frequent")}};
    for (const query::ColumnProfile &profile : profiles)
        block.table.rows.push_back(row(profile));
    return block;
}

TableBlock DataWords::columnNames() const
{
    TableBlock block;
    block.subtitle = tr("Without their values, because small groups are hidden");
    block.table.columns = {{tr("Column")}, {tr("Type")}, {tr("Role")}};
    for (std::size_t i = 0; i < m.table.columnCount(); ++i)
        block.table.rows.push_back(
            {m.table.column(i).name(), typeName(m.table.column(i).type()), roleName(m.table.role(i))});
    return block;
}

TableBlock DataWords::issues(const std::vector<query::DataIssue> &issues) const
{
    TableBlock block;
    block.subtitle = issues.empty() ? tr("Nothing doubtful was found.") : tr("Of all rows, before any filter");
    if (issues.empty())
        return block;
    block.table.columns = {{tr("Weight")}, {tr("What was found")}, {tr("What is done about it")}};
    for (const query::DataIssue &issue : issues)
        block.table.rows.push_back({weightName(issue.weight), issue.text, issue.handling});
    return block;
}

bool prints(const Layout &layout, const QString &id)
{
    if (layout.arrangement.removed.contains(id))
        return false;
    return layout.start == Template::Everything || layout.arrangement.order.contains(id);
}

void add(Report &report, TableBlock block, const QString &id, const QString &title, const Layout &layout)
{
    block.id = id;
    block.title = title;
    block.isOptional = layout.start != Template::Everything;
    report.blocks.emplace_back(std::move(block));
}

} // namespace

ContentsBlock makeContents(const Layout &layout)
{
    ContentsBlock block;
    block.id = QStringLiteral("contents");
    block.title = DataWords::contents();
    block.isOptional = layout.start != Template::Everything;
    return block;
}

void addChart(Report &report, const Chart &chart)
{
    ChartBlock block;
    block.id = base(chart).id;
    block.title = base(chart).title;
    block.chart = chart;
    report.blocks.emplace_back(std::move(block));
    if (base(chart).table.columns.empty())
        return;
    TableBlock table;
    table.id = QStringLiteral("table-") + base(chart).id;
    table.title = DataWords::tableOf(base(chart).title);
    table.subtitle = base(chart).subtitle;
    table.table = base(chart).table;
    table.isOptional = true;
    report.blocks.emplace_back(std::move(table));
}

Result<void> addDataBlocks(Report &report, const ReportMaterial &material, const query::FilterSet &filters,
                           const Progress &progress)
{
    const DataWords words(material);
    const Layout &layout = material.options;
    const bool masked = layout.privacy == Privacy::Masked;
    TableBlock columns;
    if (masked) {
        columns = words.columnNames();
    } else if (prints(layout, columnsId)) {
        const auto profiles = query::profile(material.table, filters, progress);
        if (!profiles)
            return tl::make_unexpected(profiles.error());
        columns = words.columns(*profiles);
    }
    add(report, std::move(columns), columnsId, DataWords::columnsTitle(), layout);
    if (masked)
        return {}; // what is doubtful are often a handful of rows
    TableBlock issues;
    if (prints(layout, issuesId)) {
        const auto found = query::dataIssues(material.table, material.account.rejected, material.account.warnings,
                                             material.format, progress);
        if (!found)
            return tl::make_unexpected(found.error());
        issues = words.issues(*found);
    }
    add(report, std::move(issues), issuesId, DataWords::issuesTitle(), layout);
    return {};
}

void addChanges(Report &report, const ChangesPart &changes)
{
    for (const TableBlock &block : changes.blocks)
        report.blocks.emplace_back(block);
}

Report withChangesTold(Report report, const ChangesPart &changes)
{
    const bool isPrinted = std::any_of(report.blocks.begin(), report.blocks.end(), [&](const Block &block) {
        return std::any_of(changes.blocks.begin(), changes.blocks.end(),
                           [&](const TableBlock &one) { return one.id == base(block).id; });
    });
    if (isPrinted && !changes.facts.empty())
        report.method.push_back({changes.heading, changes.facts});
    return report;
}

Report laidOut(Report report, const Layout &layout)
{
    for (const OwnText &own : layout.texts) {
        TextBlock text;
        text.id = own.id;
        text.title = own.heading;
        text.text = own.text;
        text.isOptional = true;
        report.blocks.emplace_back(std::move(text));
    }
    for (Block &block : report.blocks) {
        BlockBase &one = base(block);
        const QString note = layout.notes.value(one.id);
        if (!note.isEmpty()) // a study may have one of its own
            one.note += one.note.isEmpty() ? note : QLatin1Char('\n') + note;
        one.startsPage = layout.pageStarts.contains(one.id);
        if (auto *cover = std::get_if<Cover>(&block))
            cover->logo = layout.logo;
    }
    return arranged(std::move(report), layout.arrangement);
}

} // namespace clientele::report
