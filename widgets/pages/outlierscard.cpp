// SPDX-FileCopyrightText: 2026 The Clientele developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/pages/outlierscard.h"

#include "widgets/pages/figuretableview.h"
#include "widgets/pages/flowlayout.h"
#include "widgets/pages/parts.h"

#include <QVBoxLayout>

namespace clientele::pages {

using style::px;

OutliersCard::OutliersCard(QWidget *parent) : QFrame(parent)
{
    setProperty("card", true);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(px(12), px(8), px(12), px(12));
    layout->setSpacing(px(6));
    m_title = cardTitle({}, this);
    layout->addWidget(m_title);
    m_hint = textLabel(tr("What each rule would remove, and what would stay. All rows are looked at, whatever is "
                          "filtered: so does the step."),
                       this, QStringLiteral("2"));
    m_hint->setWordWrap(true);
    layout->addWidget(m_hint);
    m_table = new FigureTableView(tr("Rules of outliers"), this);
    m_table->setVisibleRows(4);
    layout->addWidget(m_table);
    m_rule = textLabel({}, this);
    m_rule->setWordWrap(true);
    layout->addWidget(m_rule);

    auto *actions = new QWidget(this);
    auto *flow = new FlowLayout(actions);
    flow->setContentsMargins(0, 0, 0, 0);
    flow->setSpacing(px(8));
    auto *label = textLabel(tr("&Correlation with"), actions, QStringLiteral("2"));
    m_other = new QComboBox(actions);
    m_other->setAccessibleName(tr("Second column for the correlation"));
    m_other->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_other->setMinimumContentsLength(16);
    label->setBuddy(m_other);
    const QString names[] = {tr("Mark them"), tr("Cap at the limits"), tr("Remove the rows")};
    const QString tips[] = {tr("Adds a column of yes and no that says which rows are beyond the limits"),
                            tr("Values beyond a limit become that limit"),
                            tr("The rows with values beyond the limits go; undo brings them back")};
    flow->addWidget(label);
    flow->addWidget(m_other);
    for (const auto action : {recipe::OutlierAction::Mark, recipe::OutlierAction::Cap, recipe::OutlierAction::Remove}) {
        auto *button = new QPushButton(names[std::size_t(action)], actions);
        button->setToolTip(tips[std::size_t(action)]);
        flow->addWidget(button);
        m_buttons[std::size_t(action)] = button;
        connect(button, &QPushButton::clicked, this, [this, action] { Q_EMIT stepRequested(step(action)); });
    }
    QPushButton *report = linkButton(tr("Add to report"), actions);
    flow->addWidget(report);
    layout->addWidget(actions);
    connect(report, &QPushButton::clicked, this, &OutliersCard::addToReportRequested);
    connect(m_other, &QComboBox::activated, this, [this] { Q_EMIT otherChosen(m_other->currentData().toString()); });
    connect(m_table, &FigureTableView::rowChosen, this, &OutliersCard::chooseRule);
}

void OutliersCard::setColumns(const QStringList &numbers)
{
    const QString chosen = m_other->currentData().toString();
    m_other->clear();
    m_other->addItem(tr("No second column"), QString());
    for (const QString &name : numbers)
        m_other->addItem(name, name);
    m_other->setCurrentIndex(std::max(0, m_other->findData(chosen)));
}

void OutliersCard::setStudy(std::shared_ptr<const query::OutlierStudy> study, const Format &format)
{
    m_study = std::move(study);
    m_format = format;
    setVisible(m_study != nullptr);
    if (!m_study)
        return;
    m_other->setCurrentIndex(std::max(0, m_other->findData(m_study->other)));
    m_title->setText(report::outlierHeadline(*m_study, format));
    m_table->setTable(report::outlierTable(m_study, format), format);
    showRule();
}

void OutliersCard::chooseRule(int row)
{
    if (row < 1 || row > 3)
        return;
    m_chosen = std::size_t(row - 1);
    showRule();
}

void OutliersCard::showRule()
{
    const stats::OutlierEffect &effect = m_study->comparison.rules[m_chosen];
    m_table->setChosenRow(int(m_chosen) + 1);
    const QString rule =
        report::ruleName(effect.rule) + QStringLiteral(": ") + report::ruleWords(effect.rule, m_format);
    m_rule->setText(effect.limits ? rule : rule + QStringLiteral(" · ") + tr("cannot be used here"));
    for (QPushButton *button : m_buttons)
        button->setEnabled(effect.limits && effect.removed() > 0);
}

recipe::Step OutliersCard::step(recipe::OutlierAction action) const
{
    recipe::TreatOutliers step;
    step.column = m_study->column;
    step.method = recipe::OutlierMethod(m_chosen);
    step.action = action;
    return step;
}

} // namespace clientele::pages
