// SPDX-FileCopyrightText: 2026 The Clientele developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/shell/commandpalette.h"

#include "widgets/style/theme.h"

#include <QKeyEvent>
#include <QPainter>
#include <QScrollBar>
#include <QStyledItemDelegate>
#include <QTimer>
#include <QVBoxLayout>

namespace clientele::shell {

namespace {

enum Role { Place = Qt::UserRole, Keys };

/// The command at the left, its keys at the right edge.
class CommandDelegate final : public QStyledItemDelegate
{
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override
    {
        QStyledItemDelegate::paint(painter, option, index);
        const bool isEnabled = option.state & QStyle::State_Enabled;
        const style::Theme &theme = style::Theme::current();
        painter->save();
        painter->setFont(option.font);
        painter->setPen(isEnabled ? theme.text2 : theme.disabled);
        painter->drawText(option.rect.adjusted(0, 0, -style::px(8), 0), Qt::AlignRight | Qt::AlignVCenter,
                          index.data(Keys).toString());
        painter->restore();
    }

    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override
    {
        const int keys = QFontMetrics(option.font).horizontalAdvance(index.data(Keys).toString());
        const int gap = keys > 0 ? style::px(24) : 0;
        return QStyledItemDelegate::sizeHint(option, index) + QSize(keys + gap, 0);
    }
};

} // namespace

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
    m_list->setItemDelegate(new CommandDelegate(m_list));
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(8, 8, 8, 8);
    layout->addWidget(m_edit);
    layout->addWidget(m_list);
    narrow({});
    // Wide enough for every command with its keys, in any language.
    const int frame = m_list->frameWidth() * 2 + m_list->verticalScrollBar()->sizeHint().width() + 16;
    resize(std::max(style::px(420), m_list->sizeHintForColumn(0) + frame), style::px(320));
    connect(m_edit, &QLineEdit::textChanged, this, &CommandPalette::narrow);
    connect(m_list, &QListWidget::itemActivated, this, &CommandPalette::run);
    connect(m_list, &QListWidget::itemClicked, this, &CommandPalette::run);
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

/// A popup has no frame of its own: a hairline parts it from the page.
void CommandPalette::paintEvent(QPaintEvent *event)
{
    QDialog::paintEvent(event);
    QPainter painter(this);
    painter.setPen(style::Theme::current().strong);
    painter.drawRect(rect().adjusted(0, 0, -1, -1));
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
        auto *item = new QListWidgetItem(name, m_list);
        item->setData(Place, i);
        item->setData(Keys, keys);
        if (!keys.isEmpty())
            item->setData(Qt::AccessibleTextRole, QStringLiteral("%1, %2").arg(name, keys));
        if (!m_actions[i]->isEnabled())
            item->setFlags(item->flags() & ~Qt::ItemIsEnabled);
    }
    m_list->setCurrentRow(0);
}

void CommandPalette::run(QListWidgetItem *item)
{
    if (!item || !(item->flags() & Qt::ItemIsEnabled))
        return;
    const QPointer<QAction> action = m_actions[item->data(Place).toLongLong()];
    close();
    if (action) // after the popup is gone: the command may open a dialog of its own
        QTimer::singleShot(0, action, &QAction::trigger);
}

} // namespace clientele::shell
