// SPDX-FileCopyrightText: 2026 The Clientele developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/report/characters.h"

#include <algorithm>

namespace clientele::report {

namespace {

/// Collects characters; most texts are Latin, so those below 256 are only marked.
class Characters
{
public:
    void add(const QString &text)
    {
        for (qsizetype i = 0; i < text.size(); ++i) {
            char32_t c = text[i].unicode();
            if (text[i].isHighSurrogate() && i + 1 < text.size() && text[i + 1].isLowSurrogate()) {
                c = QChar::surrogateToUcs4(text[i], text[i + 1]);
                ++i;
            }
            if (c < m_seen.size())
                m_seen[c] = true;
            else
                m_rare.push_back(c);
        }
    }
    void add(const FindingsBlock::Item &item)
    {
        add(item.statement);
        add(item.detail);
    }
    void operator()(const Cover &cover);
    void operator()(const FindingsBlock &findings);
    void operator()(const FindingBlock &block) { add(block.item); }
    void operator()(const ChartBlock &block);
    void operator()(const TableBlock &block);
    void operator()(const MethodBlock &method);
    void operator()(const TextBlock &block) { add(block.text); }
    void operator()(const ContentsBlock &) {}
    void facts(const std::vector<Fact> &facts);
    void table(const DataTable &table);
    void axis(const NumberAxis &axis) { add(axis.name); }
    void curves(const std::vector<Curve> &curves)
    {
        for (const Curve &curve : curves)
            add(curve.name);
    }
    /// What charts with value axes write beside what all have.
    void values(const Chart &chart);

    [[nodiscard]] std::vector<char32_t> sorted();

private:
    std::vector<bool> m_seen = std::vector<bool>(256);
    std::vector<char32_t> m_rare;
};

void Characters::facts(const std::vector<Fact> &facts)
{
    for (const Fact &fact : facts) {
        add(fact.label);
        add(fact.value);
    }
}

void Characters::table(const DataTable &table)
{
    for (const DataTable::Column &column : table.columns)
        add(column.heading);
    for (const auto &row : table.rows) {
        for (const QVariant &cell : row) {
            if (cell.typeId() == QMetaType::QString)
                add(cell.toString());
        }
    }
}

void Characters::operator()(const Cover &cover)
{
    add(cover.subtitle);
    add(cover.byline);
    for (const KeyFigure &figure : cover.figures) {
        add(figure.label);
        add(figure.value);
        add(figure.note);
    }
    facts(cover.facts);
    for (const QString &warning : cover.warnings)
        add(warning);
}

void Characters::operator()(const FindingsBlock &findings)
{
    for (const FindingsBlock::Item &item : findings.items)
        add(item);
    add(findings.empty);
}

void Characters::operator()(const ChartBlock &block)
{
    const ChartBase &chart = base(block.chart);
    for (const QString &text : {chart.subtitle, chart.categoryName, chart.valueName, chart.empty})
        add(text);
    for (const Category &category : chart.categories)
        add(category.label);
    if (const auto *split = std::get_if<SplitBarChart>(&block.chart)) {
        for (const SplitBarChart::Series &series : split->series)
            add(series.category.label);
    } else if (const auto *heatmap = std::get_if<HeatmapChart>(&block.chart)) {
        for (const Category &row : heatmap->rows)
            add(row.label);
    }
    values(block.chart);
    table(chart.table);
}

void Characters::values(const Chart &chart)
{
    if (const auto *histogram = std::get_if<HistogramChart>(&chart)) {
        axis(histogram->axis);
        add(histogram->othersName);
        curves(histogram->curves);
        for (const ReferenceLine &line : histogram->lines)
            add(line.name);
    } else if (const auto *scatter = std::get_if<ScatterChart>(&chart)) {
        axis(scatter->xAxis);
        axis(scatter->yAxis);
        curves(scatter->curves);
        for (const Category &group : scatter->groupNames)
            add(group.label);
        add(QStringLiteral("←→↑↓")); // what lies beyond the axes
    } else if (const auto *intervals = std::get_if<IntervalChart>(&chart)) {
        axis(intervals->axis);
        for (const auto &estimate : intervals->estimates)
            add(estimate ? estimate->text : QString());
    } else if (const auto *matrix = std::get_if<MatrixChart>(&chart)) {
        if (std::find(matrix->derived.begin(), matrix->derived.end(), true) != matrix->derived.end())
            add(QStringLiteral("ƒ"));
    }
}

void Characters::operator()(const TableBlock &block)
{
    add(block.subtitle);
    table(block.table);
}

void Characters::operator()(const MethodBlock &method)
{
    for (const MethodBlock::Section &section : method.sections) {
        add(section.heading);
        facts(section.entries);
    }
}

std::vector<char32_t> Characters::sorted()
{
    for (char32_t c = 0; c < m_seen.size(); ++c) {
        if (m_seen[c])
            m_rare.push_back(c);
    }
    std::sort(m_rare.begin(), m_rare.end());
    m_rare.erase(std::unique(m_rare.begin(), m_rare.end()), m_rare.end());
    std::erase_if(m_rare, [](char32_t c) {
        const QChar::Category category = QChar::category(c);
        return QChar::isSpace(c) || category == QChar::Other_Control || category == QChar::Other_Format ||
               (c >= 0xfe00 && c <= 0xfe0f); // variation selectors draw nothing themselves
    });
    return std::move(m_rare);
}

} // namespace

std::vector<char32_t> usedCharacters(const Report &report)
{
    Characters characters;
    characters.add(report.title);
    characters.add(report.privacyNote);
    for (const Block &block : report.blocks) {
        characters.add(base(block).title);
        characters.add(base(block).note);
        std::visit([&](const auto &one) { characters(one); }, block);
    }
    return characters.sorted();
}

} // namespace clientele::report
