// SPDX-FileCopyrightText: 2026 The Clientele developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/dialogs/keysdialog.h"

#include "models/core/format.h"
#include "models/joins/findplan.h"
#include "models/joins/keymatch.h"
#include "widgets/style/theme.h"

#include <QStandardItemModel>
#include <QStyle>
#include <QToolButton>

namespace clientele::dialogs {

using style::px;

namespace {

constexpr std::size_t mostParts = 8;

QComboBox *makeChooser(QWidget *parent)
{
    auto *chooser = new QComboBox(parent);
    chooser->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    chooser->setMinimumContentsLength(16);
    chooser->setProperty("nativeNames", true); // columns are called as they are
    return chooser;
}

} // namespace

KeysDialog::KeysDialog(const joins::PlanEditor &editor, std::size_t table, QWidget *parent)
    : QDialog(parent), m_editor(editor), m_table(table), m_lefts(editor.possibleLefts(table)), m_task(this)
{
    setWindowTitle(tr("Columns that join %1").arg(right().name));
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(px(24), px(16), px(24), px(16));
    layout->setSpacing(px(12));
    makeHead(layout);
    m_lines = new QVBoxLayout;
    m_lines->setSpacing(px(8));
    layout->addLayout(m_lines);
    m_add = new QPushButton(style::icon(QStringLiteral("plus")), tr("&Another column"), this);
    m_add->setAutoDefault(false);
    m_add->setToolTip(tr("Rows match where all columns are equal"));
    connect(m_add, &QPushButton::clicked, this, [this] {
        addRow();
        m_rows.back().left->setFocus();
    });
    layout->addWidget(m_add, 0, Qt::AlignLeft);
    m_figures = new QLabel(this);
    m_figures->setWordWrap(true);
    m_figures->setTextFormat(Qt::PlainText);
    layout->addWidget(m_figures);
    layout->addStretch();
    makeFoot(layout);
    setMinimumWidth(px(520));
    presentKey();
}

void KeysDialog::makeHead(QVBoxLayout *layout)
{
    auto *line = new QHBoxLayout;
    line->setSpacing(px(8));
    auto *label = new QLabel(tr("&Join %1 to").arg(right().name), this);
    m_left = makeChooser(this);
    m_left->setAccessibleName(tr("Table that %1 is joined to").arg(right().name));
    for (const std::size_t left : m_lefts)
        m_left->addItem(m_editor.tables()[left].name);
    label->setBuddy(m_left);
    line->addWidget(label);
    line->addWidget(m_left, 1);
    layout->addLayout(line);
    auto *about = new QLabel(tr("Rows match where the values are equal. Numbers equal texts that say the same number; "
                                "missing values never match."),
                             this);
    about->setWordWrap(true);
    about->setProperty("tone", QStringLiteral("2"));
    layout->addWidget(about);
    connect(m_left, &QComboBox::activated, this, [this] {
        while (!m_rows.empty())
            removeRow(m_rows.back().line);
        addRow();
    });
}

void KeysDialog::makeFoot(QVBoxLayout *layout)
{
    auto *foot = new QHBoxLayout;
    foot->setSpacing(px(8));
    foot->addStretch();
    auto *cancel = new QPushButton(tr("Cancel"), this);
    cancel->setAutoDefault(false);
    m_ok = new QPushButton(tr("&Use these columns"), this);
    m_ok->setProperty("main", true);
    m_ok->setDefault(true);
    foot->addWidget(cancel);
    foot->addWidget(m_ok);
    layout->addLayout(foot);
    connect(cancel, &QPushButton::clicked, this, &QDialog::reject);
    connect(m_ok, &QPushButton::clicked, this, [this] {
        Q_EMIT chosen(key());
        accept();
    });
}

// The key that joins the table now; else the first columns.
void KeysDialog::presentKey()
{
    const joins::Link *link = m_editor.linkTo(m_table);
    if (!link) {
        addRow();
        return;
    }
    m_left->setCurrentText(link->left);
    for (const joins::KeyPair &key : link->keys())
        addRow(key);
}

const joins::NamedTable &KeysDialog::left() const
{
    return m_editor.tables()[m_lefts[std::size_t(std::max(0, m_left->currentIndex()))]];
}

void KeysDialog::fill(QComboBox *chooser, const joins::NamedTable &named)
{
    for (const table::ColumnPtr &column : named.table->columns())
        chooser->addItem(column->name());
}

void KeysDialog::addRow(const joins::KeyPair &key)
{
    auto *line = new QWidget(this);
    auto *layout = new QHBoxLayout(line);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(px(8));
    auto *remove = new QToolButton(line);
    remove->setIcon(style::icon(QStringLiteral("trash")));
    remove->setAccessibleName(tr("Take this column out of the key"));
    remove->setToolTip(remove->accessibleName());
    const Row row{line, makeChooser(line), makeChooser(line), remove};
    fill(row.left, left());
    fill(row.right, right());
    row.left->setAccessibleName(tr("Column of %1").arg(left().name));
    row.right->setAccessibleName(tr("Column of %1").arg(right().name));
    layout->addWidget(row.left, 1);
    layout->addWidget(new QLabel(QStringLiteral("="), line));
    layout->addWidget(row.right, 1);
    layout->addWidget(remove);
    m_lines->addWidget(line);
    line->show(); // at once: it gets the keyboard
    m_rows.push_back(row);
    if (!key.left.isEmpty())
        row.left->setCurrentText(key.left);
    offerComparable(row);
    if (!key.right.isEmpty())
        row.right->setCurrentText(key.right);
    connect(row.left, &QComboBox::activated, this, [this, row] {
        offerComparable(row);
        count();
    });
    connect(row.right, &QComboBox::activated, this, &KeysDialog::count);
    connect(remove, &QToolButton::clicked, this, [this, line] {
        removeRow(line);
        m_rows.back().left->setFocus();
    });
    followChoices();
}

void KeysDialog::removeRow(const QWidget *line)
{
    const auto row = std::find_if(m_rows.begin(), m_rows.end(), [line](const Row &one) { return one.line == line; });
    if (row == m_rows.end())
        return;
    row->line->hide();
    row->line->deleteLater();
    m_rows.erase(row);
    followChoices();
}

// Columns on the right that can be equal to the one on the left; of one name if there is one.
void KeysDialog::offerComparable(const Row &row)
{
    const table::Column *column = left().table->find(row.left->currentText());
    auto *items = qobject_cast<QStandardItemModel *>(row.right->model());
    if (!column || !items)
        return;
    int best = -1;
    for (int i = 0; i < row.right->count(); ++i) {
        const table::Column &other = right().table->column(std::size_t(i));
        const bool fits = joins::canBeEqual(*column, other);
        items->item(i)->setEnabled(fits);
        const bool isNow = i == row.right->currentIndex();
        if (fits &&
            (best < 0 || other.name() == column->name() || (isNow && row.right->itemText(best) != column->name())))
            best = i;
    }
    row.right->setCurrentIndex(best);
}

void KeysDialog::followChoices()
{
    for (const Row &row : m_rows)
        row.remove->setVisible(m_rows.size() > 1);
    m_add->setEnabled(m_rows.size() < mostParts);
    count();
}

joins::KeyCandidate KeysDialog::key() const
{
    joins::KeyCandidate key;
    key.left = m_lefts[std::size_t(std::max(0, m_left->currentIndex()))];
    key.right = m_table;
    std::vector<joins::KeyPair> pairs;
    for (const Row &row : m_rows)
        pairs.push_back({row.left->currentText(), row.right->currentText()});
    if (!pairs.empty()) {
        key.leftKey = pairs.front().left;
        key.rightKey = pairs.front().right;
        key.more.assign(pairs.begin() + 1, pairs.end());
    }
    return key;
}

void KeysDialog::count()
{
    m_ok->setEnabled(false);
    if (m_rows.empty())
        return;
    m_task.start(
        [key = key(), left = left(), right = right()](const Progress &) -> Result<joins::LinkFigures> {
            const joins::ColumnPairs pairs = joins::columnsOf(key.keys(), *left.table, *right.table);
            return pairs.empty() ? joins::LinkFigures() : joins::RowMatch(pairs).figures();
        },
        [this](const Result<joins::LinkFigures> &figures) {
            if (figures)
                say(*figures);
        });
}

void KeysDialog::say(const joins::LinkFigures &figures)
{
    const auto count = [](std::size_t value) { return Format().integer(qint64(value)); };
    QStringList lines{
        tr("%1: %2 of %3 rows match").arg(left().name, count(figures.matched), count(figures.leftRows)),
        tr("%1: %2 of %3 rows match").arg(right().name, count(figures.matchedRight()), count(figures.rightRows))};
    if (figures.ambiguous > 0)
        lines += tr("%Ln key(s) are several times in %1.", nullptr, int(figures.ambiguous)).arg(right().name);
    else if (figures.matched > 0)
        lines += tr("Each key is in %1 once.").arg(right().name);
    m_figures->setText(lines.join(QLatin1Char('\n')));
    m_figures->setProperty("tone", figures.matched == 0 ? QStringLiteral("warning") : QStringLiteral("2"));
    m_figures->style()->polish(m_figures);
    m_ok->setEnabled(figures.matched > 0);
}

} // namespace clientele::dialogs
