// SPDX-FileCopyrightText: 2026 The Clientele developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/items/columnshape.h"
#include "models/items/tablemodel.h"

#include <QHeaderView>

namespace clientele::pages {

/// A column's head is its profile: type, name, role, how complete it is, and its shape or most frequent values.
/// The role is a link; a double click sorts.
class ProfileHeader final : public QHeaderView
{
    Q_OBJECT

public:
    explicit ProfileHeader(QWidget *parent);

    /// @param profiles and shapes: one a column, or none while they are being made.
    void setProfiles(std::shared_ptr<const std::vector<query::ColumnProfile>> profiles,
                     std::shared_ptr<const std::vector<items::ColumnShape>> shapes);
    /// The column that the inspector describes; −1: none.
    void setInspected(int column);
    /// @param column −1: in the order of the file.
    void setSorted(int column, Qt::SortOrder order);

    [[nodiscard]] QSize sizeHint() const override;
    /// What a head needs so that nothing of it is cut.
    [[nodiscard]] int neededWidth(int column) const;
    /// Where the role stands, in the viewport's coordinates.
    [[nodiscard]] QRect roleRect(int column) const;

Q_SIGNALS:
    void roleClicked(int column);
    void sortRequested(int column);

protected:
    void paintSection(QPainter *painter, const QRect &rect, int logicalIndex) const override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void mouseDoubleClickEvent(QMouseEvent *event) override;

private:
    [[nodiscard]] const items::TableModel *table() const;
    [[nodiscard]] QString roleText(int column) const;
    [[nodiscard]] int columnOfRoleAt(const QPoint &position) const;
    void paintName(QPainter *painter, const QRect &rect, int column) const;
    void paintMissing(QPainter *painter, const QRect &rect, int column) const;
    void paintContent(QPainter *painter, const QRect &rect, int column) const;
    void paintTop(QPainter *painter, const QRect &rect, const std::vector<query::ValueCount> &top) const;

    std::shared_ptr<const std::vector<query::ColumnProfile>> m_profiles;
    std::shared_ptr<const std::vector<items::ColumnShape>> m_shapes;
    int m_inspected = -1;
    int m_sorted = -1;
    Qt::SortOrder m_order = Qt::AscendingOrder;
    int m_pressedRole = -1;
};

/// The icon of a type; identifiers have one of their own.
[[nodiscard]] QString typeIcon(const items::TableModel &model, int column);

} // namespace clientele::pages
