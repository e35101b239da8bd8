// SPDX-FileCopyrightText: 2026 The Clientele developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/items/stepitems.h"

#include <QCheckBox>
#include <QFrame>
#include <QLabel>
#include <QPushButton>
#include <QToolButton>
#include <QVBoxLayout>

namespace clientele::pages {

class IconLabel;

/// One step: what it is, what it did, and what can be done with it. Alt+Up and Alt+Down move it, Del removes it, F2
/// edits it while the keyboard is anywhere in it.
class StepCard final : public QFrame
{
    Q_OBJECT

public:
    enum class Control { Card, Switch, Up, Down };

    explicit StepCard(QWidget *parent);

    /// @param last whether no step follows, so that it cannot move down.
    void present(const items::StepItem &item, bool last);
    [[nodiscard]] const items::StepItem &item() const { return m_item; }
    void focusOn(Control control);

Q_SIGNALS:
    void switched(bool on);
    /// @param by −1: up, +1: down.
    void moveRequested(int by, clientele::pages::StepCard::Control from);
    void editRequested();
    void removeRequested();
    void chooseColumnRequested();

private:
    void makeHead(QVBoxLayout *layout);
    void makeActions(QVBoxLayout *layout);
    void makeShortcuts();
    QToolButton *makeAction(const QString &icon);
    void presentText();
    void presentExamples();
    void presentActions(bool last);
    void nameControls();
    void move(int by, Control from);

    items::StepItem m_item;
    QCheckBox *m_switch = nullptr;
    IconLabel *m_icon = nullptr;
    QLabel *m_title = nullptr;
    QLabel *m_rows = nullptr;
    QLabel *m_cells = nullptr;
    QLabel *m_why = nullptr;
    QLabel *m_error = nullptr;
    QPushButton *m_choose = nullptr;
    QVBoxLayout *m_warnings = nullptr;
    QPushButton *m_examplesButton = nullptr;
    QWidget *m_actions = nullptr;
    QToolButton *m_edit = nullptr;
    QToolButton *m_up = nullptr;
    QToolButton *m_down = nullptr;
    QToolButton *m_remove = nullptr;
    QWidget *m_examples = nullptr;
    QVBoxLayout *m_exampleLines = nullptr;
};

} // namespace clientele::pages
