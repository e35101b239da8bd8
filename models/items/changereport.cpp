// SPDX-FileCopyrightText: 2026 The Clientele developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/items/changereport.h"

#include "models/items/changeaccount.h"

#include <QCoreApplication>

#include <algorithm>

namespace clientele::items {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(ChangeReport)
};

const QString figuresId = QStringLiteral("changes");
const QString findingsId = QStringLiteral("changes-findings");
const QString columnsId = QStringLiteral("changes-columns");
const QString shiftsId = QStringLiteral("changes-shifts");

report::TableBlock block(const QString &id, const QString &title)
{
    report::TableBlock one;
    one.id = id;
    one.title = title;
    one.isOptional = true;
    return one;
}

bool isNamed(const report::Layout &layout, const QString &id)
{
    const report::Arrangement &arrangement = layout.arrangement;
    return (arrangement.order.contains(id) || arrangement.added.contains(id)) && !arrangement.removed.contains(id);
}

/// The older data as the report sees the newer one.
std::optional<workspace::State> asTheReportIs(const OlderData &older, const workspace::State &now,
                                              const query::FilterSet &filters)
{
    workspace::State state = older.state;
    state.filters = filters;
    state.bands = now.bands;
    const bool fits = std::all_of(filters.filters().begin(), filters.filters().end(),
                                  [&](const query::Filter &one) { return state.table->find(one.column) != nullptr; });
    return fits ? std::optional(std::move(state)) : std::nullopt;
}

QString versionInWords(const workspace::DataVersion &version, const Format &format)
{
    const QString rows = format.integer(qint64(version.rows));
    return version.rowsRead == version.rows ? Text::tr("%1, %2 rows").arg(version.name, rows)
                                            : Text::tr("%1, %2 rows read, %3 after the steps")
                                                  .arg(version.name, format.integer(qint64(version.rowsRead)), rows);
}

} // namespace

Result<report::ChangesPart> changesPart(const OlderData &older, const workspace::State &now,
                                        const query::FilterSet &filters, const report::Layout &layout,
                                        const Format &format, const Progress &progress)
{
    report::ChangesPart part;
    part.heading = Text::tr("What changed since the older data");
    auto figures = block(figuresId, part.heading);
    auto findings = block(findingsId, Text::tr("What became of the findings since the older data"));
    auto columns = block(columnsId, Text::tr("Columns that changed since the older data"));
    auto shifts = block(shiftsId, Text::tr("How far the columns moved since the older data"));
    const bool isMasked = layout.privacy == report::Privacy::Masked;
    std::vector<report::TableBlock *> offered{&figures, &findings, &columns, &shifts};
    if (isMasked)
        offered = {&columns};
    const auto before = asTheReportIs(older, now, filters);
    if (!before)
        return part; // the filters of the report mean nothing there
    if (std::any_of(offered.begin(), offered.end(), [&](const auto *one) { return isNamed(layout, one->id); })) {
        workspace::State after = now;
        after.filters = filters;
        auto changes = workspace::compareData(*before, after, {}, format, progress);
        if (!changes)
            return tl::make_unexpected(changes.error());
        changes->before.name = older.name;
        changes->after.name = older.newerName;
        const QString versions =
            QStringLiteral("%1 \u2192 %2")
                .arg(versionInWords(changes->before, format), versionInWords(changes->after, format));
        figures.subtitle = QStringLiteral("%1. %2").arg(versions, workspace::summary(*changes, format));
        figures.table = figuresTable(*changes, format);
        findings.subtitle = changes->withoutFindings.isEmpty() ? versions : changes->withoutFindings;
        findings.table = findingsTable(*changes);
        columns.subtitle = changes->tables.columns.empty() ? Text::tr("The columns are the same.") : versions;
        if (!changes->tables.columns.empty())
            columns.table = columnsTable(*changes);
        shifts.subtitle = versions;
        shifts.table = shiftsTable(*changes, format, layout.privacy == report::Privacy::None);
        part.facts = {{Text::tr("Older data"), versionInWords(changes->before, format)},
                      {Text::tr("Newer data"), versionInWords(changes->after, format)}};
        if (!isMasked)
            part.facts.push_back({Text::tr("Rows"), workspace::keyInWords(changes->tables.rows, format)});
        part.facts.push_back({Text::tr("To make it again"),
                              Text::tr("Open the older data in the window, replace it by the newer one and add the "
                                       "part to the report: the command line does not know the older data.")});
    }
    for (report::TableBlock *one : offered)
        part.blocks.push_back(std::move(*one));
    return part;
}

} // namespace clientele::items
