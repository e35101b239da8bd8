// SPDX-FileCopyrightText: 2026 The Clientele developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/pages/stepcard.h"

#include "widgets/charts/figureoffer.h"
#include "widgets/pages/parts.h"

#include <QHBoxLayout>
#include <QShortcut>

namespace clientele::pages {

using items::StepItem;
using style::px;
using style::Theme;

namespace {

QLabel *wrapped(const QString &tone, QWidget *parent)
{
    QLabel *label = textLabel({}, parent, tone);
    label->setWordWrap(true);
    return label;
}

void present(QLabel *label, const QString &text)
{
    label->setText(text);
    label->setVisible(!text.isEmpty());
}

} // namespace

StepCard::StepCard(QWidget *parent) : QFrame(parent)
{
    setProperty("card", true);
    setProperty("step", true);
    setFocusPolicy(Qt::StrongFocus);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(px(10), px(8), px(6), px(6));
    layout->setSpacing(px(2));
    makeHead(layout);
    m_rows = wrapped({}, this);
    m_cells = wrapped({}, this);
    m_why = wrapped(QStringLiteral("2"), this);
    m_error = wrapped(QStringLiteral("danger"), this);
    for (QLabel *label : {m_rows, m_cells, m_why, m_error})
        layout->addWidget(label);
    m_choose = new QPushButton(tr("Choose column…"), this);
    m_choose->setProperty("main", true);
    layout->addWidget(m_choose);
    connect(m_choose, &QPushButton::clicked, this, &StepCard::chooseColumnRequested);
    m_warnings = new QVBoxLayout;
    m_warnings->setSpacing(px(2));
    layout->addLayout(m_warnings);
    makeActions(layout);
    m_examples = new QWidget(this);
    m_exampleLines = new QVBoxLayout(m_examples);
    m_exampleLines->setContentsMargins(0, 0, px(4), px(4));
    m_exampleLines->setSpacing(0);
    m_examples->hide();
    layout->addWidget(m_examples);
    makeShortcuts();
}

void StepCard::makeHead(QVBoxLayout *layout)
{
    auto *head = new QHBoxLayout;
    head->setSpacing(px(8));
    m_switch = new QCheckBox(this);
    connect(m_switch, &QCheckBox::clicked, this, &StepCard::switched);
    m_icon = new IconLabel(QStringLiteral("import"), &Theme::text2, this, 16);
    m_title = new QLabel(this);
    m_title->setTextFormat(Qt::PlainText);
    m_title->setWordWrap(true);
    QFont bold = style::bodyFont();
    bold.setBold(true);
    m_title->setFont(bold);
    head->addWidget(m_switch, 0, Qt::AlignTop);
    head->addWidget(m_icon, 0, Qt::AlignTop);
    head->addWidget(m_title, 1);
    layout->addLayout(head);
}

QToolButton *StepCard::makeAction(const QString &icon)
{
    auto *button = new QToolButton(m_actions);
    button->setIcon(style::icon(icon));
    button->setIconSize(QSize(px(16), px(16)));
    return button;
}

void StepCard::makeActions(QVBoxLayout *layout)
{
    m_actions = new QWidget(this);
    auto *row = new QHBoxLayout(m_actions);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(0);
    m_examplesButton = linkButton(tr("Examples"), m_actions);
    m_examplesButton->setIcon(style::icon(QStringLiteral("right")));
    m_examplesButton->setIconSize(QSize(px(16), px(16)));
    m_examplesButton->setCheckable(true);
    connect(m_examplesButton, &QPushButton::toggled, this, [this](bool open) {
        m_examples->setVisible(open);
        m_examplesButton->setIcon(style::icon(open ? QStringLiteral("down") : QStringLiteral("right")));
    });
    row->addWidget(m_examplesButton);
    row->addStretch();
    m_edit = makeAction(QStringLiteral("note"));
    m_up = makeAction(QStringLiteral("up"));
    m_down = makeAction(QStringLiteral("down"));
    m_remove = makeAction(QStringLiteral("trash"));
    for (QToolButton *button : {m_edit, m_up, m_down, m_remove})
        row->addWidget(button);
    connect(m_edit, &QToolButton::clicked, this, &StepCard::editRequested);
    connect(m_up, &QToolButton::clicked, this, [this] { move(-1, Control::Up); });
    connect(m_down, &QToolButton::clicked, this, [this] { move(1, Control::Down); });
    connect(m_remove, &QToolButton::clicked, this, &StepCard::removeRequested);
    layout->addWidget(m_actions);
}

void StepCard::makeShortcuts()
{
    const auto shortcut = [this](const QKeySequence &keys, auto slot) {
        auto *one = new QShortcut(keys, this);
        one->setContext(Qt::WidgetWithChildrenShortcut);
        connect(one, &QShortcut::activated, this, slot);
    };
    shortcut(QKeySequence(Qt::ALT | Qt::Key_Up), [this] { move(-1, Control::Card); });
    shortcut(QKeySequence(Qt::ALT | Qt::Key_Down), [this] { move(1, Control::Card); });
    shortcut(QKeySequence(Qt::Key_Delete), [this] {
        if (m_remove->isEnabled() && m_item.place >= 0)
            Q_EMIT removeRequested();
    });
    shortcut(QKeySequence(Qt::Key_F2), [this] { Q_EMIT editRequested(); });
}

void StepCard::move(int by, Control from)
{
    const QToolButton *button = by < 0 ? m_up : m_down;
    if (m_item.place >= 0 && button->isEnabled())
        Q_EMIT moveRequested(by, from);
}

void StepCard::focusOn(Control control)
{
    QWidget *widget = this;
    if (control == Control::Switch)
        widget = m_switch;
    else if (control == Control::Up && m_up->isEnabled())
        widget = m_up;
    else if (control == Control::Down && m_down->isEnabled())
        widget = m_down;
    widget->setFocus(Qt::OtherFocusReason);
}

void StepCard::present(const StepItem &item, bool last)
{
    if (item.title != m_item.title || item.examples != m_item.examples)
        m_examplesButton->setChecked(false);
    const bool same = item == m_item;
    m_item = item;
    if (!same || m_title->text().isEmpty()) {
        presentText();
        presentExamples();
    }
    charts::offerFigures(this, item.figures);
    presentActions(last);
    nameControls();
}

void StepCard::presentText()
{
    const bool isStep = m_item.place >= 0;
    m_switch->setVisible(isStep);
    m_icon->setVisible(!isStep);
    m_switch->setText(m_item.number);
    m_title->setText(m_item.title);
    const bool idle = m_item.state == StepItem::State::Off || m_item.state == StepItem::State::Waiting;
    setTone(m_title, idle ? QStringLiteral("3") : QString());
    pages::present(m_rows, m_item.state == StepItem::State::Off ? tr("Switched off") : m_item.rows);
    for (QLabel *label : {m_rows, m_cells})
        setTone(label, idle ? QStringLiteral("3") : QString());
    setTone(m_why, idle ? QStringLiteral("3") : QStringLiteral("2"));
    pages::present(m_cells, m_item.cells);
    pages::present(m_why, m_item.why);
    pages::present(m_error, m_item.error);
    m_choose->setVisible(m_item.lacksColumn);
    clear(m_warnings);
    for (const QString &warning : m_item.warnings) {
        auto *line = new QHBoxLayout;
        line->setSpacing(px(6));
        auto *icon = new IconLabel(QStringLiteral("warning"), &Theme::warning, this, 16);
        icon->setAccessibleName(tr("Warning"));
        line->addWidget(icon, 0, Qt::AlignTop);
        QLabel *text = wrapped(QStringLiteral("warning"), this);
        text->setText(warning);
        line->addWidget(text, 1);
        m_warnings->addLayout(line);
    }
}

void StepCard::presentExamples()
{
    clear(m_exampleLines);
    for (const StepItem::Example &example : m_item.examples) {
        QLabel *where = wrapped(QStringLiteral("2"), m_examples);
        where->setText(example.where);
        if (!example.figures.empty())
            charts::offerFigures(where, example.figures);
        QLabel *what = wrapped({}, m_examples);
        what->setText(example.what);
        where->setContentsMargins(0, px(4), 0, 0);
        m_exampleLines->addWidget(where);
        m_exampleLines->addWidget(what);
    }
}

void StepCard::presentActions(bool last)
{
    const bool isStep = m_item.place >= 0;
    m_switch->setChecked(m_item.state != StepItem::State::Off); // a change that was given up leaves it pressed
    for (QToolButton *button : {m_up, m_down, m_remove})
        button->setVisible(isStep);
    m_examplesButton->setVisible(!m_item.examples.empty());
    m_up->setEnabled(m_item.place > 0);
    m_down->setEnabled(isStep && !last);
}

void StepCard::nameControls()
{
    const QString which = m_item.place < 0 ? m_item.title
                                           //: a step's place in the list and what it does
                                           : tr("step %1, %2").arg(m_item.number, m_item.title);
    setAccessibleName(which);
    setAccessibleDescription((QStringList{m_item.rows, m_item.cells, m_item.why, m_item.error} + m_item.warnings)
                                 .join(QStringLiteral(". ")));
    m_switch->setAccessibleName(tr("Apply %1", "step 2, Drop …").arg(which));
    m_switch->setToolTip(tr("Switch the step on or off"));
    m_choose->setAccessibleDescription(which);
    m_examplesButton->setAccessibleName(tr("Examples of %1").arg(which));
    const auto name = [&which](QToolButton *button, const QString &what, const QString &tip) {
        button->setAccessibleName(what.arg(which));
        button->setToolTip(tip);
    };
    name(m_edit, tr("Edit %1"), m_item.place < 0 ? tr("Change how the data is read (F2)") : tr("Edit (F2)"));
    name(m_up, tr("Move up %1"), tr("Move up (Alt+Up)"));
    name(m_down, tr("Move down %1"), tr("Move down (Alt+Down)"));
    name(m_remove, tr("Remove %1"), tr("Remove (Del)"));
}

} // namespace clientele::pages
