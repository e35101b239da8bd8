// SPDX-FileCopyrightText: 2026 The Clientele developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/dialogs/tablesdiagram.h"

#include "models/core/format.h"
#include "models/joins/joinsentences.h"
#include "widgets/charts/figureoffer.h"
#include "widgets/style/theme.h"

#include <QComboBox>
#include <QGridLayout>
#include <QPainter>
#include <QPainterPath>
#include <QVBoxLayout>

namespace clientele::dialogs {

namespace {

QString count(std::size_t value)
{
    return Format().integer(qint64(value));
}

QLabel *makeLabel(const QString &text, const char *tone, QWidget *parent)
{
    auto *label = new QLabel(text, parent);
    label->setTextFormat(Qt::PlainText);
    label->setWordWrap(true);
    label->setProperty("tone", QString::fromLatin1(tone));
    return label;
}

QComboBox *makeChooser(const QString &name, const QString &objectName, QWidget *parent)
{
    auto *chooser = new QComboBox(parent);
    chooser->setAccessibleName(name);
    chooser->setToolTip(name);
    chooser->setObjectName(objectName);
    chooser->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    chooser->setMinimumContentsLength(16);
    return chooser;
}

} // namespace

LinkCard::LinkCard(const joins::PlanEditor &editor, std::size_t table, QWidget *parent) : QFrame(parent)
{
    setProperty("inset", true);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(style::px(8), style::px(8), style::px(8), style::px(8));
    layout->setSpacing(style::px(4));
    const joins::Link link = *editor.linkTo(table);
    const joins::LinkFigures figures = editor.figures(link);
    setAccessibleName(tr("%1 and %2 joined by %3").arg(link.left, link.right, joins::keyInWords(link.keys())));
    addChoosers(editor, table, link);
    const why::JoinFigures meant =
        why::joinFigures(editor.tables()[editor.placeOf(link.left)], editor.tables()[table], link, figures, Format());
    addFigures(link, figures, meant);
    const QString fanOut = joins::fanOutSentence(link.left, figures);
    if (link.several == joins::Several::Multiply && !fanOut.isEmpty())
        addSentence(tr("Amounts would multiply: %1.").arg(fanOut), meant.multiply);
    if (figures.ambiguous > 0) {
        auto *several =
            makeChooser(tr("Where a key is there several times"), QStringLiteral("several %1").arg(link.right), this);
        several->addItems({tr("First row of each key"), tr("Sums for each key"), tr("Repeat the rows")});
        several->setCurrentIndex(int(link.several));
        connect(several, &QComboBox::activated, this,
                [this](int index) { Q_EMIT severalChosen(joins::Several(index)); });
        auto *label = makeLabel(tr("%Ln key(s) are there several times:", nullptr, int(figures.ambiguous)), "2", this);
        charts::offerFigures(label, meant.several);
        layout->addWidget(label);
        layout->addWidget(several);
    }
    if (figures.nearMisses > 0)
        addSentence(
            tr("%Ln key(s) differ only in case or blanks, such as “%1” and “%2”.", nullptr, int(figures.nearMisses))
                .arg(figures.nearLeft, figures.nearRight),
            meant.near);
}

void LinkCard::addChoosers(const joins::PlanEditor &editor, std::size_t table, const joins::Link &link)
{
    auto *key = makeChooser(tr("Key that joins %1").arg(link.right), QStringLiteral("key %1").arg(link.right), this);
    bool isThere = false;
    int place = 0;
    for (const joins::KeyCandidate &one : editor.choices(table)) {
        const QString &left = editor.tables()[one.left].name;
        const QString text = joins::keyInWords(one.keys());
        key->addItem(left == link.left ? text : tr("%1, in %2").arg(text, left), place++);
        key->setItemData(key->count() - 1, one.reason, Qt::ToolTipRole);
        if (left == link.left && one.keys() == link.keys()) {
            key->setCurrentIndex(key->count() - 1);
            isThere = true;
        }
    }
    if (!isThere) {
        key->insertItem(0, joins::keyInWords(link.keys()), place);
        key->setCurrentIndex(0);
    }
    const int now = key->currentIndex();
    key->addItem(tr("Other columns…"), otherColumns);
    key->addItem(tr("Not joined"), notJoined);
    connect(key, &QComboBox::activated, this, [this, key, place, now](int index) {
        const int chosen = key->itemData(index).toInt();
        if (chosen == otherColumns)
            key->setCurrentIndex(now); // until they are chosen
        if (chosen != place)
            Q_EMIT keyChosen(chosen);
    });
    layout()->addWidget(key);
    auto *kind = makeChooser(tr("Which rows stay"), QStringLiteral("kind %1").arg(link.right), this);
    kind->addItems({tr("All rows of %1").arg(link.left), tr("Only rows that match"),
                    tr("All rows of %1").arg(link.right), tr("All rows of both"), tr("Rows with a match, no columns"),
                    tr("Rows without a match")});
    kind->setCurrentIndex(int(link.kind));
    connect(kind, &QComboBox::activated, this, [this](int index) { Q_EMIT kindChosen(joins::Kind(index)); });
    layout()->addWidget(kind);
}

void LinkCard::addFigures(const joins::Link &link, const joins::LinkFigures &figures, const why::JoinFigures &meant)
{
    //: a table, then how many of how many rows
    const QString line = tr("%1: %2 of %3 rows match");
    auto *left = makeLabel(line.arg(link.left, count(figures.matched), count(figures.leftRows)),
                           figures.unmatchedLeft > 0 ? "warning" : "2", this);
    auto *right = makeLabel(line.arg(link.right, count(figures.matchedRight()), count(figures.rightRows)), "2", this);
    charts::offerFigures(left, meant.left);
    charts::offerFigures(right, meant.right);
    layout()->addWidget(left);
    layout()->addWidget(right);
}

void LinkCard::addSentence(const QString &text, const std::vector<query::Figure> &meant)
{
    auto *row = new QWidget(this);
    auto *layout = new QHBoxLayout(row);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(style::px(4));
    auto *sign = new QLabel(row);
    sign->setPixmap(style::iconPixmap(QStringLiteral("warning"), style::Theme::current().warning, style::px(16),
                                      devicePixelRatioF()));
    layout->addWidget(sign, 0, Qt::AlignTop);
    auto *label = makeLabel(text, "warning", row);
    charts::offerFigures(label, meant);
    layout->addWidget(label, 1);
    this->layout()->addWidget(row);
}

TablesDiagram::TablesDiagram(QWidget *parent) : QWidget(parent)
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
}

void TablesDiagram::present(const joins::PlanEditor &editor)
{
    const QString focused = focusWidget() ? focusWidget()->objectName() : QString();
    m_lines.clear();
    m_boxes.assign(editor.tables().size(), nullptr);
    delete m_board;
    m_board = new QWidget(this);
    m_board->setAttribute(Qt::WA_TransparentForMouseEvents, false);
    m_grid = new QGridLayout(m_board);
    m_grid->setContentsMargins(style::px(4), style::px(4), style::px(4), style::px(4));
    m_grid->setHorizontalSpacing(style::px(24));
    m_grid->setVerticalSpacing(style::px(12));
    const int rows = place(editor, editor.main(), 0);
    m_grid->setRowStretch(rows, 1);
    m_grid->setColumnStretch(m_grid->columnCount(), 1);
    layout()->addWidget(m_board);
    m_board->setVisible(true);
    if (auto *again = focused.isEmpty() ? nullptr : m_board->findChild<QWidget *>(focused))
        again->setFocus();
    update();
}

// A table, and to its right those that hang on it. @returns the rows of the grid that they take.
int TablesDiagram::place(const joins::PlanEditor &editor, std::size_t table, int firstRow)
{
    const int column = 2 * int(editor.depth(table).value_or(0));
    QFrame *box = makeBox(editor, table);
    m_boxes[table] = box;
    int row = firstRow;
    for (const joins::Link &link : editor.plan().links) {
        if (link.left != editor.tables()[table].name)
            continue;
        const std::size_t right = editor.placeOf(link.right);
        auto *card = new LinkCard(editor, right, m_board);
        connect(
            card, &LinkCard::keyChosen, this, [this, right](int chosen) { Q_EMIT keyChosen(right, chosen); },
            Qt::QueuedConnection);
        connect(
            card, &LinkCard::kindChosen, this, [this, right](joins::Kind kind) { Q_EMIT kindChosen(right, kind); },
            Qt::QueuedConnection);
        connect(
            card, &LinkCard::severalChosen, this,
            [this, right](joins::Several several) { Q_EMIT severalChosen(right, several); }, Qt::QueuedConnection);
        const int taken = place(editor, right, row);
        m_grid->addWidget(card, row, column + 1, taken, 1, Qt::AlignVCenter);
        card->setFixedWidth(style::px(216));
        m_lines.emplace_back(box, card);
        m_lines.emplace_back(card, m_boxes[right]);
        row += taken;
    }
    const int taken = std::max(1, row - firstRow);
    m_grid->addWidget(box, firstRow, column, taken, 1, Qt::AlignVCenter);
    return taken;
}

QFrame *TablesDiagram::makeBox(const joins::PlanEditor &editor, std::size_t table)
{
    const joins::NamedTable &named = editor.tables()[table];
    auto *box = new QFrame(m_board);
    box->setProperty("card", true);
    box->setProperty("selected", table == editor.main());
    box->setFixedWidth(style::px(152));
    auto *layout = new QVBoxLayout(box);
    layout->setContentsMargins(style::px(12), style::px(8), style::px(12), style::px(8));
    layout->setSpacing(style::px(4));
    auto *name = makeLabel(named.name, "1", box);
    name->setFont(style::titleFont());
    layout->addWidget(name);
    const QString rows = tr("%Ln row(s)", nullptr, int(named.table->rows()));
    auto *number = makeLabel(rows, "2", box);
    charts::offerFigures(number, why::tableFigures(named.table, named.name, Format()));
    layout->addWidget(number);
    const QStringList keys = editor.keysOf(table);
    for (const QString &key : keys)
        layout->addWidget(makeLabel(key, "accent", box));
    box->setAccessibleName(QStringLiteral("%1, %2, %3").arg(named.name, rows, keys.join(QStringLiteral(", "))));
    return box;
}

void TablesDiagram::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(style::Theme::current().strong, style::px(2)));
    for (const auto &[from, to] : m_lines) {
        const QPointF start(from->mapTo(this, QPoint(from->width(), from->height() / 2)));
        const QPointF end(to->mapTo(this, QPoint(0, to->height() / 2)));
        const qreal middle = (start.x() + end.x()) / 2;
        QPainterPath path(start);
        path.cubicTo(QPointF(middle, start.y()), QPointF(middle, end.y()), end);
        painter.drawPath(path);
    }
}

} // namespace clientele::dialogs
