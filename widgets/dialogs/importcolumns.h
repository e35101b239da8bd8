// SPDX-FileCopyrightText: 2026 The Clientele developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/query/figure.h"
#include "models/sources/preview.h"

#include <QComboBox>
#include <QLabel>
#include <QTreeWidget>

#include <functional>

namespace clientele::dialogs {

/// The columns of an import: type and role, how sure they are; of the chosen one both can be changed, and the values
/// that would not fit are shown with their lines.
class ImportColumns final : public QWidget
{
    Q_OBJECT

public:
    explicit ImportColumns(QWidget *parent = nullptr);

    /// The chosen column stays chosen. @param options tells what the person asked for.
    void setColumns(const std::vector<sources::ColumnPreview> &columns, const sources::ReadOptions &options);
    void setCurrent(int column);
    [[nodiscard]] int current() const;
    /// What the numbers about a column mean. @param failure a value that does not fit, or none: how sure the type is.
    void setFigures(
        std::function<std::vector<query::Figure>(std::size_t column, std::optional<std::size_t> failure)> figures);

Q_SIGNALS:
    void typeChosen(const QString &column, clientele::table::Type type);
    /// As the program finds it.
    void typeLeft(const QString &column);
    void roleChosen(const QString &column, clientele::table::Role role);
    void currentChanged(int column);

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    QWidget *makeDetails();
    void showCurrent();

    std::vector<sources::ColumnPreview> m_columns;
    sources::ReadOptions m_options;
    QTreeWidget *m_list;
    QLabel *m_name;
    QComboBox *m_type;
    QComboBox *m_role;
    QLabel *m_why;
    QTreeWidget *m_failures;
};

} // namespace clientele::dialogs
