// SPDX-FileCopyrightText: 2026 The Clientele developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QFrame>
#include <QLineEdit>
#include <QListWidget>

namespace clientele::pages {

/// The popup that chooses some of many columns, found by typing. What was ticked is told when it closes.
class ColumnPicker final : public QFrame
{
    Q_OBJECT

public:
    explicit ColumnPicker(QWidget *parent);

    void setColumns(const QStringList &columns, const QStringList &chosen);
    [[nodiscard]] QStringList chosen() const;
    [[nodiscard]] QListWidget *list() const { return m_list; }
    void popUpUnder(const QWidget *button);

Q_SIGNALS:
    /// Not where it is what it was before. Never empty.
    void picked(const QStringList &columns);

protected:
    void hideEvent(QHideEvent *event) override;

private:
    void find(const QString &text);
    void tickAll(bool ticked);

    QLineEdit *m_text;
    QListWidget *m_list;
    QStringList m_before;
};

} // namespace clientele::pages
