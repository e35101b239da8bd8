// SPDX-FileCopyrightText: 2026 The Clientele developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/items/columnchoices.h"

#include <QDialog>
#include <QPushButton>
#include <QTreeWidget>

namespace clientele::dialogs {

/// A step asks for a column that the data lacks: which one is it? The columns stand with the best match first, chosen
/// where it is a likely one.
class ChooseColumnDialog final : public QDialog
{
    Q_OBJECT

public:
    /// @param step its title. @param missing in words, see items::inWords().
    ChooseColumnDialog(const QString &step, const QString &missing, const std::vector<items::ColumnChoice> &choices,
                       QWidget *parent);

    /// Empty: none yet.
    [[nodiscard]] QString column() const;

Q_SIGNALS:
    void chosen(const QString &column);

private:
    void fill(const std::vector<items::ColumnChoice> &choices);
    void updateButton();

    QTreeWidget *m_list;
    QPushButton *m_use = nullptr;
};

} // namespace clientele::dialogs
