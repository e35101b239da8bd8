// SPDX-FileCopyrightText: 2026 The Clientele developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/joins/findplan.h"
#include "models/joins/joinaccount.h"
#include "models/recipe/preview.h"
#include "models/sources/preview.h"
#include "models/why/explanation.h"

#include <functional>

namespace clientele::why {

// What the numbers of dialogs mean that are about data which is not the open one.

/// Explains a figure in the background: a function of tables that it owns. Steps and the figure's name are added.
class Work final : public query::FigureWork
{
public:
    using Function = std::function<Result<Explanation>(const Format &, const Progress &)>;
    explicit Work(Function function) : m_function(std::move(function)) {}

    [[nodiscard]] Result<Explanation> operator()(const Format &format, const Progress &progress) const
    {
        return m_function(format, progress);
    }

private:
    Function m_function;
};

/// A number that follows a rule which is said in words: of no rows, or of all of a table.
[[nodiscard]] query::Figure ruleFigure(const QString &name, const QString &shown, const QString &rule,
                                       const QString &source = {}, const table::TablePtr &table = nullptr);
/// One cell of a table that is looked at. @param row of the table, from 0.
[[nodiscard]] query::Figure cellFigure(const table::TablePtr &table, std::size_t row, const QString &column,
                                       const QString &shown, const QString &source);

/// The place of a row in a table, from 1, with the row.
[[nodiscard]] query::Figure placeFigure(const table::TablePtr &table, std::size_t row, const QString &name,
                                        const QString &shown);
/// Rows and columns of a table.
[[nodiscard]] std::vector<query::Figure> tableFigures(const table::TablePtr &table, const QString &source,
                                                      const Format &format);

/// Of what an import would give: rows, columns, parts, rows left out. @param preview with a source.
[[nodiscard]] std::vector<query::Figure> importFigures(const sources::ImportPreview &preview, const QString &source,
                                                       const Format &format);
/// Of how surely a column's values are read. @param shown the share that fits; rows left out stand with it.
[[nodiscard]] std::vector<query::Figure> columnFigures(const sources::ImportPreview &preview, std::size_t column,
                                                       const QString &source, const Format &format);

/// Of one link of a plan.
struct JoinFigures
{
    std::vector<query::Figure> left;     ///< matched, all, not matched
    std::vector<query::Figure> right;    ///< likewise
    std::vector<query::Figure> several;  ///< keys that are there several times
    std::vector<query::Figure> multiply; ///< rows if they were repeated
    std::vector<query::Figure> near;     ///< keys that differ in case or blanks only
};
[[nodiscard]] JoinFigures joinFigures(const joins::NamedTable &left, const joins::NamedTable &right,
                                      const joins::Link &link, const joins::LinkFigures &figures, const Format &format);

/// Of what a step would do: rows before and after, that go, cells, columns, the sample.
[[nodiscard]] std::vector<query::Figure> previewFigures(const std::shared_ptr<const recipe::Previewer> &previewer,
                                                        const recipe::Step &step, const recipe::StepPreview &preview,
                                                        const Format &format);

} // namespace clientele::why
