// SPDX-FileCopyrightText: 2026 The Clientele developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/commands/analysis.h"

#include "models/core/format.h"
#include "models/table/column.h"

#include <algorithm>
#include <cmath>

namespace clientele::app {

namespace {

bool isFigure(const QVariant &cell)
{
    return cell.userType() == QMetaType::Double || cell.userType() == QMetaType::LongLong;
}

QString readable(const QVariant &cell, const Format &format)
{
    if (!cell.isValid() || cell.isNull())
        return QString(QChar(0x2014));
    if (cell.userType() == QMetaType::LongLong)
        return format.integer(cell.toLongLong());
    if (cell.userType() == QMetaType::Double)
        return format.number(cell.toDouble());
    // One line a row: what a file holds must not break the table.
    return cell.toString().simplified();
}

QString plain(const QVariant &cell)
{
    if (!cell.isValid() || cell.isNull())
        return {};
    if (cell.userType() == QMetaType::Double)
        return std::isfinite(cell.toDouble()) ? QString::fromStdString(table::shortestText(cell.toDouble()))
                                              : QString();
    QString text = cell.toString();
    if (text.contains(QLatin1Char('"')) || text.contains(QLatin1Char(',')) || text.contains(QLatin1Char('\n')) ||
        text.contains(QLatin1Char('\r')))
        text = QLatin1Char('"') + text.replace(QLatin1Char('"'), QStringLiteral("\"\"")) + QLatin1Char('"');
    return text;
}

QString alignedTable(const PrintedTable &table, const Format &format)
{
    const auto count = std::size_t(table.columns.size());
    std::vector<QStringList> lines{table.columns};
    std::vector<bool> right(count, true); // but for columns that hold a text
    for (const QVariantList &row : table.rows) {
        QStringList line;
        for (std::size_t c = 0; c < count; ++c) {
            line << readable(row[qsizetype(c)], format);
            right[c] = right[c] && (isFigure(row[qsizetype(c)]) || !row[qsizetype(c)].isValid());
        }
        lines.push_back(line);
    }
    std::vector<qsizetype> widths(count, 0);
    for (const QStringList &line : lines) {
        for (std::size_t c = 0; c < count; ++c)
            widths[c] = std::max(widths[c], line[qsizetype(c)].size());
    }
    QString text;
    for (const QStringList &line : lines) {
        QString one;
        for (std::size_t c = 0; c < count; ++c) {
            const QString &cell = line[qsizetype(c)];
            one += (c == 0 ? QString() : QStringLiteral("  ")) +
                   (right[c] ? cell.rightJustified(widths[c]) : cell.leftJustified(widths[c]));
        }
        while (one.endsWith(QLatin1Char(' ')))
            one.chop(1);
        text += one + QLatin1Char('\n');
    }
    return text;
}

} // namespace

QVariant readablePValue(const QVariant &pValue)
{
    constexpr double least = 0.001;
    if (!pValue.isValid())
        return pValue;
    const Format format;
    return pValue.toDouble() < least ? QStringLiteral("< ") + format.number(least, 3)
                                     : format.number(pValue.toDouble(), 3);
}

QByteArray asText(const AnalysisOutput &output)
{
    const Format format;
    QStringList blocks;
    for (const PrintedTable &table : output.tables) {
        if (!table.rows.empty())
            blocks << (table.title.isEmpty() ? QString() : table.title + QStringLiteral("\n\n")) +
                          alignedTable(table, format);
    }
    for (const QString &line : output.lines)
        blocks << line + QLatin1Char('\n');
    for (const QString &warning : output.warnings)
        blocks << Analyze::tr("Note: %1").arg(warning) + QLatin1Char('\n');
    return blocks.join(QLatin1Char('\n')).toUtf8();
}

QByteArray asCsv(const PrintedTable &table)
{
    QString text;
    const auto append = [&](const QStringList &cells) { text += cells.join(QLatin1Char(',')) + QLatin1Char('\n'); };
    QStringList header;
    for (const QString &column : table.columns)
        header << plain(column);
    append(header);
    for (const QVariantList &row : table.rows) {
        QStringList cells;
        for (const QVariant &cell : row)
            cells << plain(cell);
        append(cells);
    }
    return text.toUtf8();
}

} // namespace clientele::app
