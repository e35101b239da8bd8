// SPDX-FileCopyrightText: 2026 The Clientele developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/shell/commandpalette.h"

#include "widgets/style/theme.h"

#include <QKeyEvent>
#include <QTimer>
#include <QVBoxLayout>

namespace clientele::shell {

CommandPalette::CommandPalette(const QList<QAction *> &actions, QWidget *parent)
    : QDialog(parent, Qt::Popup), m_edit(new QLineEdit(this)), m_list(new QListWidget(this))
{
    for (QAction *action : actions)
        m_actions << action;
    setAccessibleName(tr("Find a command"));
    m_edit->setPlaceholderText(tr("Find a command"));
    m_edit->setAccessibleName(tr("Find a command"));
    m_edit->installEventFilter(this);
    m_list->setAccessibleName(tr("Commands"));
    m_list->setFocusPolicy(Qt::NoFocus);
    m_list->setUniformItemSizes(true);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(8, 8, 8, 8);
    layout->addWidget(m_edit);
    layout->addWidget(m_list);
    resize(style::px(420), style::px(320));
    connect(m_edit, &QLineEdit::textChanged, this, &CommandPalette::narrow);
    connect(m_list, &QListWidget::itemActivated, this, &CommandPalette::run);
    connect(m_list, &QListWidget::itemClicked, this, &CommandPalette::run);
    narrow({});
    m_edit->setFocus(); // a popup gives the keyboard to its focus widget, and chooses none by itself
}

bool CommandPalette::eventFilter(QObject *watched, QEvent *event)
{
    if (watched != m_edit || event->type() != QEvent::KeyPress)
        return QDialog::eventFilter(watched, event);
    const int key = static_cast<QKeyEvent *>(event)->key();
    const int rows = m_list->count();
    if (key == Qt::Key_Down || key == Qt::Key_Up) {
        if (rows > 0)
            m_list->setCurrentRow((m_list->currentRow() + (key == Qt::Key_Down ? 1 : rows - 1)) % rows);
        return true;
    }
    if (key == Qt::Key_Return || key == Qt::Key_Enter) {
        run(m_list->currentItem());
        return true;
    }
    return QDialog::eventFilter(watched, event);
}

void CommandPalette::narrow(const QString &text)
{
    const QStringList words = text.split(QLatin1Char(' '), Qt::SkipEmptyParts);
    m_list->clear();
    for (qsizetype i = 0; i < m_actions.size(); ++i) {
        if (!m_actions[i])
            continue;
        QString name = m_actions[i]->text();
        name.remove(QLatin1Char('&'));
        const bool fits = std::all_of(words.begin(), words.end(),
                                      [&](const QString &word) { return name.contains(word, Qt::CaseInsensitive); });
        if (!fits || name.isEmpty())
            continue;
        const QString keys = m_actions[i]->shortcut().toString(QKeySequence::NativeText);
        auto *item = new QListWidgetItem(keys.isEmpty() ? name : QStringLiteral("%1   %2").arg(name, keys), m_list);
        item->setData(Qt::UserRole, i);
        if (!m_actions[i]->isEnabled())
            item->setFlags(item->flags() & ~Qt::ItemIsEnabled);
    }
    m_list->setCurrentRow(0);
}

void CommandPalette::run(QListWidgetItem *item)
{
    if (!item || !(item->flags() & Qt::ItemIsEnabled))
        return;
    const QPointer<QAction> action = m_actions[item->data(Qt::UserRole).toLongLong()];
    close();
    if (action) // after the popup is gone: the command may open a dialog of its own
        QTimer::singleShot(0, action, &QAction::trigger);
}

} // namespace clientele::shell
