// SPDX-FileCopyrightText: 2026 The Clientele developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/commands/analysis.h"
#include "models/core/format.h"
#include "models/query/correlationstudy.h"

namespace clientele::app {

namespace {

QString ofToken(std::string_view token)
{
    return QString::fromLatin1(token.data(), qsizetype(token.size()));
}

QString methodName(stats::CorrelationMethod method)
{
    return ofToken(token(stats::AssociationKind(method)));
}

// size x size, row by row.
template <class Cell>
Json matrixJson(const stats::CorrelationMatrix &matrix, Cell cell)
{
    Json rows = Json::array();
    for (std::size_t i = 0; i < matrix.size; ++i) {
        Json row = Json::array();
        for (std::size_t j = 0; j < matrix.size; ++j)
            row.add(cell(i, j));
        rows.add(std::move(row));
    }
    return rows;
}

Json resultJson(const query::CorrelationStudy &study)
{
    const stats::CorrelationMatrix &matrix = study.matrix;
    QStringList order;
    for (const std::size_t column : study.order)
        order << study.names[qsizetype(column)];
    QStringList constant;
    for (const std::size_t column : matrix.constant)
        constant << study.names[qsizetype(column)];
    const auto adjusted = [&](std::size_t i, std::size_t j) {
        return matrix.at(i, j).pValue ? Json(study.adjustedPValue(i, j)) : Json();
    };
    return Json::object()
        .set(QStringLiteral("columns"), study.names)
        .set(QStringLiteral("matrix"),
             matrixJson(matrix, [&](std::size_t i, std::size_t j) { return Json(matrix.at(i, j).coefficient); }))
        .set(QStringLiteral("pValues"),
             matrixJson(matrix, [&](std::size_t i, std::size_t j) { return Json(matrix.at(i, j).pValue); }))
        .set(QStringLiteral("adjustedPValues"), matrixJson(matrix, adjusted))
        .set(QStringLiteral("adjustment"), ofToken(token(study.choice.adjustment)))
        .set(QStringLiteral("pairs"),
             matrixJson(matrix, [&](std::size_t i, std::size_t j) { return Json(matrix.at(i, j).pairs); }))
        .set(QStringLiteral("order"), order)
        .set(QStringLiteral("constant"), constant);
}

QStringList numbersOf(const table::Table &table)
{
    QStringList names;
    for (const table::ColumnPtr &column : table.columns()) {
        if (column->isNumeric())
            names << column->name();
    }
    return names;
}

void addTables(AnalysisOutput &output, const QStringList &names, const stats::CorrelationMatrix &matrix,
               stats::CorrelationMethod method)
{
    output.csv.columns = QStringLiteral("a,b,coefficient,pValue,adjustedPValue,pairs").split(QLatin1Char(','));
    PrintedTable printed{Analyze::tr("Correlation (%1)").arg(methodName(method)), QStringList{QString()} + names, {}};
    const Format format;
    for (std::size_t i = 0; i < matrix.size; ++i) {
        QVariantList row{names[qsizetype(i)]};
        for (std::size_t j = 0; j < matrix.size; ++j) {
            const stats::Correlation &cell = matrix.at(i, j);
            row << (cell.coefficient ? QVariant(format.number(*cell.coefficient, 2)) : QVariant());
            if (i >= j)
                continue;
            const QVariant adjusted = cell.pValue ? QVariant(matrix.adjustedPValues[i * matrix.size + j]) : QVariant();
            output.csv.rows.push_back({names[qsizetype(i)], names[qsizetype(j)], cellOf(cell.coefficient),
                                       cellOf(cell.pValue), adjusted, qlonglong(cell.pairs)});
        }
        printed.rows.push_back(row);
    }
    output.tables.push_back(std::move(printed));
}

} // namespace

Result<AnalysisOutput> analyzeCorrelation(const Loaded &loaded, const AnalysisOptions &all)
{
    const StatisticsOptions &options = all.statistics;
    const table::Table &table = *loaded.source.table;
    const QStringList names = options.columns.isEmpty() ? numbersOf(table) : options.columns;
    for (const QString &name : names) {
        if (auto known = knownColumn(table, name, QStringLiteral("columns")); !known)
            return tl::make_unexpected(known.error());
    }
    const auto study = query::correlationStudy(table, loaded.filters, {options.method, options.adjustment, names});
    if (!study)
        return tl::make_unexpected(study.error());
    AnalysisOutput output;
    output.rowsUsed = study->rows;
    output.warnings = study->warnings;
    for (const std::size_t column : study->matrix.constant) {
        const QString &name = names[qsizetype(column)];
        output.warnings << (study->isNearlyEmpty(column)
                                ? Analyze::tr("“%1” has fewer than two values: it has no correlation").arg(name)
                                : Analyze::tr("“%1” has the same value in every row: it has no correlation").arg(name));
    }
    if (study->size() < 2)
        output.warnings << Analyze::tr("There are not two columns of numbers");
    output.parameters.set(QStringLiteral("method"), methodName(options.method))
        .set(QStringLiteral("columns"), names)
        .set(QStringLiteral("adjustment"), ofToken(token(options.adjustment)))
        .set(QStringLiteral("missing"), QStringLiteral("pairwise"))
        .set(QStringLiteral("order"), QStringLiteral("average-linkage"));
    output.result = resultJson(*study);
    addTables(output, names, study->matrix, options.method);
    return output;
}

} // namespace clientele::app
