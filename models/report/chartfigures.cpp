// SPDX-FileCopyrightText: 2026 The Clientele developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/report/chartfigures.h"

#include "models/report/chartshares.h"

#include <QCoreApplication>

namespace clientele::report {

namespace {

using query::Calculation;
using query::Figure;
using query::RowChoice;
using query::Statistic;

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(ChartFigures)
};

bool isNumber(const QVariant &cell)
{
    return cell.typeId() == QMetaType::Double || cell.typeId() == QMetaType::LongLong ||
           cell.typeId() == QMetaType::Int;
}

QString rowName(const DataTable &table, std::size_t row)
{
    return table.rows[row].empty() ? QString() : table.rows[row].front().toString();
}

/// The rows of a cell: of all that the chart is about, those of its row and its column.
RowChoice rowsOf(const ChartBase &chart, std::size_t row, const ColumnOrigin &origin, const QString &heading)
{
    RowChoice rows = chart.everybody;
    const DataTable &table = chart.table;
    if (row < table.conditions.size())
        rows.own = table.conditions[row];
    QStringList names;
    if (!rows.own.empty())
        names << rowName(table, row);
    if (origin.only) {
        rows.own.push_back(*origin.only);
        names << heading;
    }
    rows.name = names.isEmpty() ? rowName(table, row) : names.join(QStringLiteral(" · "));
    return rows;
}

Calculation made(const ColumnOrigin &origin, RowChoice rows)
{
    return query::calculation(origin.statistic, std::move(rows), origin.column, origin.p);
}

QString nameOf(const ChartBase &chart, std::size_t row, const DataTable::Column &column)
{
    // Under the name of a region or a band stands what the chart shows.
    const bool isPart = column.origin->only.has_value() || chart.valueColumn < 0;
    const QString what = isPart ? chart.valueName : column.heading;
    const QString whom = isPart ? Text::tr("%1 · %2", "an age group or all, and a region or all")
                                      .arg(rowName(chart.table, row), column.heading)
                                : rowName(chart.table, row);
    return Text::tr("%1, %2", "a figure and whom it is of").arg(what, whom);
}

Figure share(const QString &name, double value, const Format &format, Calculation part, Calculation whole)
{
    return {name, format.percent(value, 1), value,
            query::calculation(Calculation::Operation::Ratio, std::move(part), std::move(whole))};
}

void add(std::vector<Figure> &figures, std::optional<Figure> figure)
{
    if (figure)
        figures.push_back(std::move(*figure));
}

/// The place of a category's row in the table; none: the table has another shape.
std::optional<std::size_t> rowOf(const ChartBase &chart, int category)
{
    const std::size_t body = chart.table.rows.size() - (chart.table.lastRowIsTotal && !chart.table.rows.empty());
    if (category < 0 || std::size_t(category) >= body || body != chart.categories.size())
        return std::nullopt;
    return std::size_t(category);
}

/// A row's figures, the one that the marks show first.
std::vector<Figure> rowFigures(const ChartBase &chart, std::size_t row, const Format &format)
{
    std::vector<Figure> figures;
    if (chart.valueColumn > 0)
        add(figures, cellFigure(chart, row, std::size_t(chart.valueColumn), format));
    for (std::size_t column = 1; column < chart.table.columns.size(); ++column) {
        if (int(column) != chart.valueColumn)
            add(figures, cellFigure(chart, row, column, format));
    }
    return figures;
}

/// What a box draws and its table does not say.
std::vector<Figure> whiskers(const BoxChart &chart, std::size_t category, const Format &format)
{
    std::vector<Figure> figures;
    const auto &box = chart.boxes[category];
    const auto &columns = chart.table.columns;
    if (!box || chart.valueColumn < 0 || !columns[std::size_t(chart.valueColumn)].origin)
        return figures;
    const DataTable::Column &shown = columns[std::size_t(chart.valueColumn)];
    const auto whisker = [&](const QString &name, double value, Statistic statistic) {
        ColumnOrigin origin = *shown.origin;
        origin.statistic = statistic;
        figures.push_back({Text::tr("%1, %2", "a figure and whom it is of").arg(name, rowName(chart.table, category)),
                           format.number(value, shown.decimals), value,
                           made(origin, rowsOf(chart, category, origin, shown.heading))});
    };
    whisker(Text::tr("Lower whisker"), box->lowerWhisker, Statistic::LowerWhisker);
    whisker(Text::tr("Upper whisker"), box->upperWhisker, Statistic::UpperWhisker);
    return figures;
}

/// A part of a bar, its share of the bar, and how many customers it has.
std::vector<Figure> partFigures(const SplitBarChart &chart, std::size_t row, std::size_t series, const Format &format)
{
    std::vector<Figure> figures;
    const std::size_t column = series + 1; // the first one has the names
    const auto own = cellFigure(chart, row, column, format);
    if (!own || series >= chart.series.size())
        return figures;
    figures.push_back(*own);
    const ColumnOrigin &origin = *chart.table.columns[column].origin;
    const RowChoice part = rowsOf(chart, row, origin, chart.table.columns[column].heading);
    const RowChoice whole = rowsOf(chart, row, ColumnOrigin{}, {});
    if (chart.stacked && own->value) {
        if (const auto value = stackSums(chart, row).shareOf(*own->value))
            figures.push_back(share(Text::tr("Share of %1, %2", "the share of an age group that a region has")
                                        .arg(whole.name, chart.table.columns[column].heading),
                                    *value, format, made(origin, part), made(origin, whole)));
    }
    const auto customers = double(chart.series[series].counts[row]);
    figures.push_back({Text::tr("Customers, %1").arg(part.name), format.integer(qint64(customers)), customers,
                       query::calculation(Statistic::Rows, part)});
    return figures;
}

std::vector<Figure> heatFigures(const HeatmapChart &chart, std::size_t category, std::size_t row, const Format &format)
{
    std::vector<Figure> figures;
    add(figures, cellFigure(chart, row, category + 1, format));
    if (figures.empty())
        return figures;
    const ColumnOrigin &origin = *chart.table.columns[category + 1].origin;
    const RowChoice cell = rowsOf(chart, row, origin, chart.table.columns[category + 1].heading);
    const auto whole = [&](const query::Filter &condition, const QString &name) {
        RowChoice rows = chart.everybody;
        rows.own = {condition};
        rows.name = name;
        return made(origin, rows);
    };
    const Category &band = chart.categories[category];
    const Category &part = chart.rows[row];
    if (const auto value = shareOfCategory(chart, row, category))
        figures.push_back(share(Text::tr("Share of %1, %2").arg(band.label, part.label), *value, format,
                                made(origin, cell), whole(band.filter, band.label)));
    if (const auto value = shareOfRow(chart, row, category))
        figures.push_back(share(Text::tr("Share of %1, %2").arg(part.label, band.label), *value, format,
                                made(origin, cell), whole(part.filter, part.label)));
    return figures;
}

/// A column of a heatmap: of every row and of all.
std::vector<Figure> columnFigures(const HeatmapChart &chart, std::size_t category, const Format &format)
{
    std::vector<Figure> figures;
    if (!chart.table.rows.empty())
        add(figures, cellFigure(chart, chart.table.rows.size() - 1, category + 1, format));
    for (std::size_t row = 0; row + 1 < chart.table.rows.size(); ++row)
        add(figures, cellFigure(chart, row, category + 1, format));
    return figures;
}

/// The figures of two columns: of a table with a row for each pair, or with a row and a column for each of them.
std::vector<Figure> pairFigures(const MatrixChart &chart, std::size_t row, std::size_t column, const Format &format)
{
    const DataTable &table = chart.table;
    std::vector<Figure> figures;
    if (table.columns.size() == chart.size() + 1 && table.rows.size() >= chart.size() && row < chart.size()) {
        add(figures, cellFigure(chart, row, column + 1, format));
        if (!figures.empty())
            figures.front().name =
                Text::tr("%1, %2 × %3", "a measure of two columns")
                    .arg(chart.valueName, chart.categories[row].label, chart.categories[column].label);
        return figures;
    }
    const QString &one = chart.categories[row].label;
    const QString &other = chart.categories[column].label;
    for (std::size_t i = 0; i < table.rows.size(); ++i) {
        const auto &cells = table.rows[i];
        if (cells.size() < 3)
            continue;
        const QString first = cells[0].toString();
        const QString second = cells[1].toString();
        if (!(first == one && second == other) && !(first == other && second == one))
            continue;
        for (std::size_t k = 2; k < table.columns.size(); ++k) {
            if (auto figure = cellFigure(chart, i, k, format)) {
                figure->name =
                    Text::tr("%1, %2 × %3", "a measure of two columns").arg(table.columns[k].heading, first, second);
                figures.push_back(std::move(*figure));
            }
        }
        break;
    }
    return figures;
}

/// A point's place on both axes: two cells of the table.
std::vector<Figure> pointFigures(const ScatterChart &chart, std::size_t point, const Format &format)
{
    std::vector<Figure> figures;
    if (!chart.rows || !chart.x || !chart.y || point >= chart.rows->size() || point >= chart.x->size() ||
        point >= chart.y->size())
        return figures;
    const auto coordinate = [&](const NumberAxis &axis, double value) {
        if (!axis.column.isEmpty())
            figures.push_back({axis.name, format.number(value, chart.decimals), value,
                               query::CellFigure{(*chart.rows)[point], axis.column}});
    };
    coordinate(chart.xAxis, (*chart.x)[point]);
    coordinate(chart.yAxis, (*chart.y)[point]);
    return figures;
}

/// How the highlighted category's mean stands to that of all: titles say it.
std::optional<Figure> changeFigure(const ChartBase &chart, const Format &format)
{
    if (chart.highlighted < 0 || chart.valueColumn < 0 || chart.table.rows.empty() || !chart.table.lastRowIsTotal)
        return std::nullopt;
    const auto column = std::size_t(chart.valueColumn);
    const auto own = cellFigure(chart, std::size_t(chart.highlighted), column, format);
    const auto all = cellFigure(chart, chart.table.rows.size() - 1, column, format);
    if (!own || !all || chart.table.columns[column].origin->statistic != Statistic::Mean || !(*all->value > 0))
        return std::nullopt;
    const double change = *own->value / *all->value - 1;
    return Figure{Text::tr("%1, against all", "a figure and whom it is of").arg(own->name),
                  format.signedPercent(change), change,
                  query::calculation(Calculation::Operation::Change, std::get<Calculation>(own->subject),
                                     std::get<Calculation>(all->subject))};
}

} // namespace

QString cellText(const QVariant &cell, const DataTable::Column &column, const Format &format)
{
    if (!cell.isValid())
        return format.number(std::nullopt);
    if (column.percent && isNumber(cell))
        return format.percent(cell.toDouble(), std::max(0, column.decimals < 0 ? 1 : column.decimals));
    if (cell.typeId() == QMetaType::LongLong || cell.typeId() == QMetaType::Int)
        return format.integer(cell.toLongLong());
    if (cell.typeId() == QMetaType::Double)
        return format.number(cell.toDouble(), column.decimals);
    return cell.toString();
}

std::optional<Figure> cellFigure(const ChartBase &chart, std::size_t row, std::size_t column, const Format &format)
{
    const DataTable &table = chart.table;
    if (row >= table.rows.size() || column >= table.columns.size() || column >= table.rows[row].size() ||
        !table.columns[column].origin)
        return std::nullopt;
    const QVariant &cell = table.rows[row][column];
    const DataTable::Column &shown = table.columns[column];
    const ColumnOrigin &origin = *shown.origin;
    if (!origin.rule.isEmpty()) {
        if (!cell.isValid())
            return std::nullopt;
        return Figure{nameOf(chart, row, shown), cellText(cell, shown, format),
                      isNumber(cell) ? std::optional(cell.toDouble()) : std::nullopt,
                      query::StatedFigure{origin.rule, rowsOf(chart, row, origin, shown.heading)}};
    }
    if (!isNumber(cell) || row >= table.conditions.size())
        return std::nullopt;
    Calculation calculation = made(origin, rowsOf(chart, row, origin, shown.heading));
    if (origin.isShare)
        calculation =
            query::calculation(Calculation::Operation::Ratio, std::move(calculation), made(origin, chart.everybody));
    return Figure{nameOf(chart, row, shown), cellText(cell, shown, format), cell.toDouble(), std::move(calculation)};
}

std::vector<Figure> markFigures(const Chart &chart, int category, int series, const Format &format)
{
    const ChartBase &all = base(chart);
    if (const auto *scatter = std::get_if<ScatterChart>(&chart))
        return category < 0 ? std::vector<Figure>() : pointFigures(*scatter, std::size_t(category), format);
    if (category < 0 || std::size_t(category) >= all.categories.size())
        return {};
    const auto place = std::size_t(category);
    if (const auto *heatmap = std::get_if<HeatmapChart>(&chart))
        return series < 0                                   ? columnFigures(*heatmap, place, format)
               : std::size_t(series) < heatmap->rows.size() ? heatFigures(*heatmap, place, std::size_t(series), format)
                                                            : std::vector<Figure>();
    if (const auto *matrix = std::get_if<MatrixChart>(&chart))
        return series < 0 || std::size_t(series) >= matrix->size()
                   ? std::vector<Figure>()
                   : pairFigures(*matrix, std::size_t(series), place, format);
    const auto row = rowOf(all, category);
    if (!row)
        return {};
    if (const auto *split = std::get_if<SplitBarChart>(&chart); split && series >= 0)
        return partFigures(*split, *row, std::size_t(series), format);
    std::vector<Figure> figures = rowFigures(all, *row, format);
    if (const auto *boxes = std::get_if<BoxChart>(&chart)) {
        for (Figure &one : whiskers(*boxes, place, format))
            figures.push_back(std::move(one));
    }
    return figures;
}

std::vector<Figure> totalFigures(const Chart &chart, const Format &format)
{
    const ChartBase &all = base(chart);
    return all.table.lastRowIsTotal && !all.table.rows.empty() ? rowFigures(all, all.table.rows.size() - 1, format)
                                                               : std::vector<Figure>();
}

std::vector<Figure> headlineFigures(const Chart &chart, const Format &format)
{
    const ChartBase &all = base(chart);
    std::vector<Figure> figures;
    if (all.highlighted >= 0)
        figures = markFigures(chart, all.highlighted, -1, format);
    if (const auto change = changeFigure(all, format))
        figures.insert(figures.begin(), *change);
    for (Figure &one : totalFigures(chart, format))
        figures.push_back(std::move(one));
    constexpr std::size_t mostCells = 500;
    if (figures.empty() && all.table.rows.size() * all.table.columns.size() <= mostCells)
        return tableFigures(chart, format); // of no category and no total: of all that is shown
    return figures;
}

std::vector<Figure> tableFigures(const Chart &chart, const Format &format)
{
    const ChartBase &all = base(chart);
    std::vector<Figure> figures;
    for (std::size_t row = 0; row < all.table.rows.size(); ++row) {
        for (std::size_t column = 1; column < all.table.columns.size(); ++column)
            add(figures, cellFigure(all, row, column, format));
    }
    return figures;
}

} // namespace clientele::report
