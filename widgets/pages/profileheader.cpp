// SPDX-FileCopyrightText: 2026 The Clientele developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/pages/profileheader.h"

#include "widgets/pages/minibars.h"
#include "widgets/style/theme.h"

#include <QMouseEvent>
#include <QPainter>

namespace clientele::pages {

using style::px;
using style::Theme;

namespace {

constexpr int pad = 8;
constexpr int lineHeight = 18;
constexpr int contentHeight = 40;
constexpr int lockWidth = 16;     // with its distance to the name
constexpr double worthRed = 0.05; // a twentieth missing is no trifle

QFont bold()
{
    QFont font = style::bodyFont();
    font.setBold(true);
    return font;
}

int nameTop()
{
    return px(6);
}
int roleTop()
{
    return nameTop() + px(lineHeight);
}
int barTop()
{
    return roleTop() + px(lineHeight) + px(2);
}
int missingTop()
{
    return barTop() + px(6);
}
int contentTop()
{
    return missingTop() + px(lineHeight) + px(4);
}

} // namespace

QString typeIcon(const items::TableModel &model, int column)
{
    const auto index = std::size_t(column);
    const table::Role role = model.table()->role(index);
    if (model.cells().isIdentifier(index) || role == table::Role::Customer || role == table::Role::Order)
        return QStringLiteral("id");
    switch (model.table()->column(index).type()) {
    case table::Type::Integer:
    case table::Type::Real:
        return QStringLiteral("number");
    case table::Type::Date:
        return QStringLiteral("date");
    case table::Type::Boolean:
        return QStringLiteral("boolean");
    case table::Type::Text:
        break;
    }
    return QStringLiteral("text");
}

ProfileHeader::ProfileHeader(QWidget *parent) : QHeaderView(Qt::Horizontal, parent)
{
    setSectionsClickable(true);
    setSectionsMovable(true);
    setHighlightSections(false);
    setDefaultAlignment(Qt::AlignLeft | Qt::AlignTop);
    setMinimumSectionSize(px(64));
    setMouseTracking(true);
    viewport()->setMouseTracking(true);
    connect(&style::ThemeNotifier::instance(), &style::ThemeNotifier::changed, viewport(),
            qOverload<>(&QWidget::update));
}

const items::TableModel *ProfileHeader::table() const
{
    const auto *shown = qobject_cast<const items::TableModel *>(model());
    return shown && shown->table() ? shown : nullptr;
}

void ProfileHeader::setProfiles(std::shared_ptr<const std::vector<query::ColumnProfile>> profiles,
                                std::shared_ptr<const std::vector<items::ColumnShape>> shapes)
{
    m_profiles = std::move(profiles);
    m_shapes = std::move(shapes);
    viewport()->update();
}

void ProfileHeader::setInspected(int column)
{
    m_inspected = column;
    viewport()->update();
}

void ProfileHeader::setSorted(int column, Qt::SortOrder order)
{
    m_sorted = column;
    m_order = order;
    viewport()->update();
}

QSize ProfileHeader::sizeHint() const
{
    return {QHeaderView::sizeHint().width(), contentTop() + px(contentHeight) + px(8)};
}

QString ProfileHeader::roleText(int column) const
{
    const table::Role role = table()->table()->role(std::size_t(column));
    return role == table::Role::None ? tr("Set role") : table::displayName(role);
}

int ProfileHeader::neededWidth(int column) const
{
    if (!table())
        return minimumSectionSize();
    const QString name = model()->headerData(column, Qt::Horizontal).toString();
    const int lock = table()->table()->isPersonal(std::size_t(column)) ? px(lockWidth) : 0;
    const int nameWidth = QFontMetrics(bold()).horizontalAdvance(name) + px(22) + lock;
    const int roleWidth = QFontMetrics(style::bodyFont()).horizontalAdvance(roleText(column));
    return std::max({nameWidth, roleWidth, px(56)}) + 2 * px(pad) + px(2);
}

QRect ProfileHeader::roleRect(int column) const
{
    if (!table() || isSectionHidden(column))
        return {};
    const int width = QFontMetrics(style::bodyFont()).horizontalAdvance(roleText(column));
    return {sectionViewportPosition(column) + px(pad), roleTop(), std::min(width, sectionSize(column) - 2 * px(pad)),
            px(lineHeight)};
}

int ProfileHeader::columnOfRoleAt(const QPoint &position) const
{
    const int column = logicalIndexAt(position);
    return column >= 0 && roleRect(column).contains(position) ? column : -1;
}

void ProfileHeader::mousePressEvent(QMouseEvent *event)
{
    m_pressedRole = event->button() == Qt::LeftButton ? columnOfRoleAt(event->position().toPoint()) : -1;
    if (m_pressedRole < 0)
        QHeaderView::mousePressEvent(event);
}

void ProfileHeader::mouseReleaseEvent(QMouseEvent *event)
{
    const int pressed = std::exchange(m_pressedRole, -1);
    if (pressed < 0)
        QHeaderView::mouseReleaseEvent(event);
    else if (columnOfRoleAt(event->position().toPoint()) == pressed)
        Q_EMIT roleClicked(pressed);
}

void ProfileHeader::mouseMoveEvent(QMouseEvent *event)
{
    QHeaderView::mouseMoveEvent(event);
    if (event->buttons() == Qt::NoButton && columnOfRoleAt(event->position().toPoint()) >= 0)
        setCursor(Qt::PointingHandCursor);
    else if (cursor().shape() == Qt::PointingHandCursor)
        unsetCursor();
}

void ProfileHeader::mouseDoubleClickEvent(QMouseEvent *event)
{
    const bool resizing = cursor().shape() == Qt::SplitHCursor;
    const int column = logicalIndexAt(event->position().toPoint());
    if (event->button() == Qt::LeftButton && !resizing && column >= 0)
        Q_EMIT sortRequested(column);
    else
        QHeaderView::mouseDoubleClickEvent(event);
}

void ProfileHeader::paintSection(QPainter *painter, const QRect &rect, int column) const
{
    if (!table() || !rect.isValid())
        return;
    const Theme &theme = Theme::current();
    const bool inspected = column == m_inspected;
    painter->save();
    painter->setClipRect(rect);
    painter->fillRect(rect, inspected ? theme.accentSoft : theme.raised);
    painter->setPen(theme.border);
    painter->drawLine(rect.topRight(), rect.bottomRight());
    painter->fillRect(
        QRect(rect.left(), rect.bottom() - (inspected ? px(3) - 1 : 0), rect.width(), inspected ? px(3) : 1),
        inspected ? theme.accent : theme.strong);

    const QRect inner = rect.adjusted(px(pad), 0, -px(pad), 0);
    paintName(painter, QRect(inner.left(), nameTop(), inner.width(), px(lineHeight)), column);
    painter->setFont(style::bodyFont());
    painter->setPen(theme.accent);
    const QRect roleLine(inner.left(), roleTop(), inner.width(), px(lineHeight));
    painter->drawText(roleLine, Qt::AlignLeft | Qt::AlignVCenter,
                      painter->fontMetrics().elidedText(roleText(column), Qt::ElideRight, inner.width()));
    paintMissing(painter, inner, column);
    paintContent(painter, QRect(inner.left(), contentTop(), inner.width(), px(contentHeight)), column);
    painter->restore();
}

void ProfileHeader::paintName(QPainter *painter, const QRect &rect, int column) const
{
    const Theme &theme = Theme::current();
    const int icon = px(16);
    painter->drawPixmap(QPoint(rect.left(), rect.top() + (rect.height() - icon) / 2),
                        style::iconPixmap(typeIcon(*table(), column),
                                          column == m_inspected ? theme.accent : theme.text2, icon,
                                          devicePixelRatioF()));
    QRect text = rect.adjusted(icon + px(6), 0, 0, 0);
    if (column == m_sorted) {
        const QString arrow = m_order == Qt::AscendingOrder ? QStringLiteral("up") : QStringLiteral("down");
        painter->drawPixmap(QPoint(rect.right() - px(12), rect.top() + (rect.height() - px(14)) / 2),
                            style::iconPixmap(arrow, theme.accent, px(14), devicePixelRatioF()));
        text.setRight(rect.right() - px(16));
    }
    if (table()->table()->isPersonal(std::size_t(column))) {
        text.setRight(text.right() - px(lockWidth));
        painter->drawPixmap(QPoint(text.right() + px(4), rect.top() + (rect.height() - px(12)) / 2),
                            style::iconPixmap(QStringLiteral("lock"), theme.text2, px(12), devicePixelRatioF()));
    }
    painter->setFont(bold());
    painter->setPen(theme.text1);
    const QString name = model()->headerData(column, Qt::Horizontal).toString().simplified();
    painter->drawText(text, Qt::AlignLeft | Qt::AlignVCenter,
                      painter->fontMetrics().elidedText(name, Qt::ElideRight, text.width()));
}

void ProfileHeader::paintMissing(QPainter *painter, const QRect &rect, int column) const
{
    const Theme &theme = Theme::current();
    const table::Column &values = table()->table()->column(std::size_t(column));
    const double missing = values.missingShare();
    const QRect bar(rect.left(), barTop(), rect.width(), px(4));
    painter->fillRect(bar, theme.grid);
    painter->fillRect(QRect(bar.left(), bar.top(), int(std::lround(bar.width() * (1 - missing))), bar.height()),
                      theme.mark);

    const bool red = missing >= worthRed;
    painter->setFont(red ? bold() : style::bodyFont());
    painter->setPen(red ? theme.danger : theme.text2);
    const Format &format = table()->cells().format();
    const bool small = missing > 0 && missing < 0.0005;
    const QString text = missing == 0 ? tr("complete")
                         : small      ? tr("%Ln missing", "values of a column", int(values.missing()))
                                      : tr("%1 missing", "share of a column").arg(format.percent(missing, 1));
    painter->drawText(QRect(rect.left(), missingTop(), rect.width(), px(lineHeight)), Qt::AlignLeft | Qt::AlignVCenter,
                      painter->fontMetrics().elidedText(text, Qt::ElideRight, rect.width()));
}

void ProfileHeader::paintContent(QPainter *painter, const QRect &rect, int column) const
{
    const auto index = std::size_t(column);
    if (!m_profiles || !m_shapes || index >= m_profiles->size() || index >= m_shapes->size())
        return;
    const Theme &theme = Theme::current();
    const query::ColumnProfile &profile = (*m_profiles)[index];
    const items::ColumnShape &shape = (*m_shapes)[index];
    const bool identifies = typeIcon(*table(), column) == QLatin1String("id") || table()->table()->isPersonal(index) ||
                            table()->table()->role(index) == table::Role::Product;
    const bool allDifferent = profile.top.empty() || profile.top.front().count < 2;
    if (!identifies && profile.type != table::Type::Text && !shape.counts.empty()) {
        paintMiniBars(*painter, rect, shape.counts, column == m_inspected ? theme.accent : theme.mark);
        return;
    }
    if (!identifies && !allDifferent) {
        paintTop(painter, rect, profile.top);
        return;
    }
    if (profile.count == 0)
        return;
    painter->setFont(bold());
    painter->setPen(theme.text1);
    const QRect number(rect.left(), rect.top(), rect.width(), px(lineHeight));
    painter->drawText(number, Qt::AlignLeft | Qt::AlignVCenter,
                      table()->cells().format().integer(qint64(profile.distinct)));
    painter->setFont(style::bodyFont());
    painter->setPen(theme.text2);
    painter->drawText(number.translated(0, px(lineHeight)), Qt::AlignLeft | Qt::AlignVCenter,
                      tr("different", "so many different values"));
}

void ProfileHeader::paintTop(QPainter *painter, const QRect &rect, const std::vector<query::ValueCount> &top) const
{
    const Theme &theme = Theme::current();
    painter->setFont(style::bodyFont());
    const QFontMetrics metrics = painter->fontMetrics();
    for (std::size_t i = 0; i < std::min<std::size_t>(2, top.size()); ++i) {
        const QRect line(rect.left(), rect.top() + int(i) * px(20), rect.width(), px(19));
        painter->fillRect(
            QRect(line.left(), line.top(), std::max(px(2), int(line.width() * top[i].share)), line.height()),
            theme.border);
        const QString share = table()->cells().format().percent(top[i].share, 1);
        const int shareWidth = metrics.horizontalAdvance(share);
        const bool both = line.width() - shareWidth > px(24);
        painter->setPen(theme.text1);
        if (both)
            painter->drawText(line.adjusted(0, 0, -px(2), 0), Qt::AlignRight | Qt::AlignVCenter, share);
        const int room = line.width() - px(4) - (both ? shareWidth + px(8) : 0);
        painter->drawText(line.adjusted(px(4), 0, 0, 0), Qt::AlignLeft | Qt::AlignVCenter,
                          metrics.elidedText(top[i].value.simplified(), Qt::ElideRight, room));
    }
}

} // namespace clientele::pages
