// SPDX-FileCopyrightText: 2026 The Clientele developers
// SPDX-License-Identifier: GPL-3.0-or-later

// The Data page's part in "Why this figure?": its cells, its heads, and how many rows it shows.

#include "models/query/profilefigures.h"
#include "models/why/documentfigures.h"
#include "widgets/charts/figureoffer.h"
#include "widgets/pages/datapage.h"
#include "widgets/pages/datatableview.h"
#include "widgets/pages/stepspanel.h"
#include "widgets/pages/tablemenus.h"

namespace clientele::pages {

void DataPage::offerFigures()
{
    m_menus->setFigures([this](int column) { return headFigures(column); },
                        [this](const QModelIndex &cell) { return cellFigures(cell); });
    new charts::FigureOffer(
        m_view, [this](const std::optional<QPoint> &) { return cellFigures(m_view->currentIndex()); },
        charts::FigureOffer::Menu::None);
    new charts::FigureOffer(m_rows, [this](const std::optional<QPoint> &) {
        return m_model->table()
                   ? why::rowFigures(*m_model->table(), m_filters, std::size_t(m_model->rowCount()), m_format)
                   : std::vector<query::Figure>();
    });
    new charts::FigureOffer(m_stepsButton, [this](const std::optional<QPoint> &) {
        QStringList titles;
        for (const StepCard *card : m_steps->cards()) {
            if (card->item().place >= 0 && titles.size() < m_stepCount)
                titles << QStringLiteral("%1. %2").arg(card->item().number, card->item().title);
        }
        const QString rule = titles.isEmpty()
                                 ? tr("No step is done: the data is as it was read")
                                 : tr("The steps of the recipe: %1").arg(titles.join(QStringLiteral("; ")));
        return m_model->table() ? std::vector<query::Figure>{{tr("Steps"), m_format.integer(m_stepCount), std::nullopt,
                                                              query::StatedFigure{rule, query::RowChoice{}}}}
                                : std::vector<query::Figure>();
    });
}

std::vector<query::Figure> DataPage::headFigures(int column) const
{
    const table::TablePtr &table = m_model->table();
    if (!table || column < 0 || column >= m_model->columnCount())
        return {};
    const auto place = std::size_t(column);
    if (!m_pictures.profiles || m_pictures.profiles->size() <= place)
        return query::ProfileFigures::missing(table->column(place), m_format);
    return query::ProfileFigures((*m_pictures.profiles)[place], m_filters).head(table->column(place), m_format);
}

std::vector<query::Figure> DataPage::cellFigures(const QModelIndex &cell) const
{
    if (!cell.isValid() || !m_model->table())
        return {};
    const std::size_t row = m_model->tableRow(cell.row());
    const QString &name = m_model->table()->column(std::size_t(cell.column())).name();
    const bool isMissing = cell.data(items::TableModel::MissingRole).toBool();
    const QVariant value = cell.data(items::TableModel::SortRole);
    const bool isNumber = value.typeId() == QMetaType::LongLong || value.typeId() == QMetaType::Double ||
                          value.typeId() == QMetaType::Bool;
    //: a column and the number of a row
    std::vector<query::Figure> figures = {{tr("%1, row %2").arg(name, m_format.integer(qint64(row) + 1)),
                                           isMissing ? tr("missing") : cell.data().toString(),
                                           isNumber ? std::optional(value.toDouble()) : std::nullopt,
                                           query::CellFigure{row, name}}};
    for (query::Figure &one : headFigures(cell.column()))
        figures.push_back(std::move(one));
    return figures;
}

} // namespace clientele::pages
