// SPDX-FileCopyrightText: 2026 The Clientele developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/pages/reportpartslist.h"

#include "widgets/pages/rowdrag.h"
#include "widgets/style/theme.h"

#include <QKeyEvent>
#include <QPainter>
#include <QStyledItemDelegate>
#include <QTextLayout>

namespace clientele::pages {

using style::px;

namespace {

enum Role { Id = Qt::UserRole, Icon, Page, StartsPage, HasNote };

/// Icon, title in two lines at most, page number; a line above where a page is begun on purpose.
class PartDelegate final : public QStyledItemDelegate
{
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override
    {
        const int width = option.rect.width() > 0 ? option.rect.width() : px(200);
        const auto lines = linesOf(index.data().toString(), option.font, textWidth(width, option, index));
        return {px(80), int(lines.size()) * QFontMetrics(option.font).height() + px(12)};
    }

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override
    {
        const style::Theme &theme = style::Theme::current();
        painter->save();
        const bool chosen = option.state & QStyle::State_Selected;
        painter->fillRect(option.rect, chosen ? theme.accentSoft : theme.surface);
        painter->setPen(QPen(theme.border, 1));
        painter->drawLine(option.rect.bottomLeft(), option.rect.bottomRight());
        if (index.data(StartsPage).toBool())
            painter->fillRect(QRect(option.rect.left(), option.rect.top(), option.rect.width(), px(2)), theme.accent);
        const QRect icon(option.rect.left() + px(8), option.rect.top() + px(6), px(16), px(16));
        painter->drawPixmap(icon, style::iconPixmap(index.data(Icon).toString(), chosen ? theme.accent : theme.text2,
                                                    px(16), painter->device()->devicePixelRatioF()));
        painter->setFont(option.font);
        const QFontMetrics metrics(option.font);
        const int width = textWidth(option.rect.width(), option, index);
        int y = option.rect.top() + px(6);
        painter->setPen(theme.text1);
        for (const QString &line : linesOf(index.data().toString(), option.font, width)) {
            painter->drawText(QRect(icon.right() + px(8), y, width, metrics.height()),
                              int(Qt::AlignLeft | Qt::AlignVCenter) | Qt::TextSingleLine, line);
            y += metrics.height();
        }
        painter->setPen(theme.text2);
        const QRect number(option.rect.left(), option.rect.top() + px(6), option.rect.width() - px(8),
                           metrics.height());
        painter->drawText(number, int(Qt::AlignRight | Qt::AlignVCenter) | Qt::TextSingleLine, pageText(index));
        if (index.data(HasNote).toBool())
            painter->drawPixmap(
                QRect(option.rect.right() - px(8) - px(12), number.bottom() + px(2), px(12), px(12)),
                style::iconPixmap(QStringLiteral("note"), theme.text2, px(12), painter->device()->devicePixelRatioF()));
        painter->restore();
    }

private:
    static QString pageText(const QModelIndex &index)
    {
        const int page = index.data(Page).toInt();
        return page < 0 ? QString() : QLocale().toString(page + 1);
    }

    static int textWidth(int width, const QStyleOptionViewItem &option, const QModelIndex &index)
    {
        return width - px(8 + 16 + 8 + 8 + 8) - QFontMetrics(option.font).horizontalAdvance(pageText(index)) - px(4);
    }

    static QStringList linesOf(const QString &text, const QFont &font, int width)
    {
        const QFontMetrics metrics(font);
        QTextLayout layout(text, font);
        layout.beginLayout();
        QTextLine first = layout.createLine();
        if (!first.isValid()) {
            layout.endLayout();
            return {QString()};
        }
        first.setLineWidth(width);
        const int cut = first.textLength();
        layout.endLayout();
        QStringList lines{metrics.elidedText(text.left(cut).trimmed(), Qt::ElideRight, width)};
        if (cut < text.size())
            lines += metrics.elidedText(text.mid(cut).trimmed(), Qt::ElideRight, width);
        return lines;
    }
};

} // namespace

ReportPartsList::ReportPartsList(QWidget *parent) : QListWidget(parent)
{
    setItemDelegate(new PartDelegate(this));
    setDragDropMode(QAbstractItemView::NoDragDrop);
    // The rows are those of the report: it is told where the part shall go, and comes back in its new order.
    auto *drag = new RowDrag(viewport(), [this] {
        std::vector<QRect> rows;
        for (int row = 0; row < count(); ++row)
            rows.push_back(visualItemRect(item(row)));
        return rows;
    });
    drag->watch(viewport());
    connect(drag, &RowDrag::moved, this,
            [this](int from, int to) { Q_EMIT moved(item(from)->data(Id).toString(), to); });
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    setResizeMode(QListView::Adjust);
    connect(&style::ThemeNotifier::instance(), &style::ThemeNotifier::changed, viewport(),
            qOverload<>(&QWidget::update));
    connect(this, &QListWidget::currentRowChanged, this, [this] {
        if (!m_filling)
            Q_EMIT chosen(currentId());
    });
    connect(this, &QListWidget::itemDoubleClicked, this, [this] { Q_EMIT editRequested(currentId()); });
}

void ReportPartsList::setParts(const std::vector<Part> &parts)
{
    m_filling = true;
    const QString before = currentId();
    const int row = currentRow();
    clear();
    for (const Part &part : parts) {
        auto *item = new QListWidgetItem(part.title, this);
        item->setData(Id, part.id);
        item->setData(Icon, part.icon);
        item->setData(Page, part.page);
        item->setData(StartsPage, part.startsPage);
        item->setData(HasNote, part.hasNote);
        item->setToolTip(part.title);
        QString spoken = part.page < 0 ? part.title : tr("%1, page %2").arg(part.title).arg(part.page + 1);
        if (part.startsPage)
            spoken = tr("%1, begins a page").arg(spoken);
        item->setData(Qt::AccessibleTextRole, spoken);
        item->setFlags(Qt::ItemIsEnabled | Qt::ItemIsSelectable);
        if (part.id == before)
            setCurrentItem(item);
    }
    if (currentRow() < 0 && row >= 0 && count() > 0)
        setCurrentRow(std::min(row, count() - 1)); // the neighbour of what was taken out
    m_filling = false;
    if (currentId() != before)
        Q_EMIT chosen(currentId());
}

QStringList ReportPartsList::ids() const
{
    QStringList ids;
    for (int row = 0; row < count(); ++row)
        ids += item(row)->data(Id).toString();
    return ids;
}

QString ReportPartsList::currentId() const
{
    return currentItem() ? currentItem()->data(Id).toString() : QString();
}

void ReportPartsList::choose(const QString &id)
{
    const int row = int(ids().indexOf(id));
    if (row >= 0)
        setCurrentRow(row);
}

void ReportPartsList::moveCurrent(int by)
{
    const int to = currentRow() + by;
    if (currentRow() >= 0 && to >= 0 && to < count())
        Q_EMIT moved(currentId(), to);
}

void ReportPartsList::keyPressEvent(QKeyEvent *event)
{
    const bool alt = event->modifiers() == Qt::AltModifier;
    if (alt && (event->key() == Qt::Key_Up || event->key() == Qt::Key_Down)) {
        moveCurrent(event->key() == Qt::Key_Up ? -1 : 1);
    } else if (event->key() == Qt::Key_Delete && !currentId().isEmpty()) {
        Q_EMIT removeRequested(currentId());
    } else if ((event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter) && !currentId().isEmpty()) {
        Q_EMIT editRequested(currentId());
    } else {
        QListWidget::keyPressEvent(event);
    }
}

} // namespace clientele::pages
