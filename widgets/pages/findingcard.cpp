// SPDX-FileCopyrightText: 2026 The Clientele developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/pages/findingcard.h"

#include "widgets/charts/figureoffer.h"
#include "widgets/pages/findingpictureview.h"
#include "widgets/pages/parts.h"

#include <QKeyEvent>
#include <QStyle>

namespace clientele::pages {

using style::px;
using style::Theme;

QLabel *kindTag(insights::Kind kind, QWidget *parent)
{
    const bool tested = kind == insights::Kind::Tested;
    auto *tag = new QLabel(tested ? FindingCard::tr("Tested") : FindingCard::tr("Described"), parent);
    tag->setProperty("tag", tested ? QStringLiteral("good") : QStringLiteral("neutral"));
    tag->setToolTip(tested ? FindingCard::tr("Compared by a rank test, adjusted for all tests of this data")
                           : FindingCard::tr("A size or a share: counted, not tested"));
    tag->setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    return tag;
}

void fillRows(QGridLayout *grid, const items::TextRows &rows, const std::vector<items::Figures> &figures,
              QWidget *parent)
{
    const int first = grid->rowCount();
    for (std::size_t i = 0; i < rows.size(); ++i) {
        QLabel *label = textLabel(rows[i].first, parent, QStringLiteral("2"));
        label->setWordWrap(true);
        QLabel *value = textLabel(rows[i].second, parent);
        if (i < figures.size()) {
            charts::offerFigures(label, figures[i]);
            charts::offerFigures(value, figures[i]);
        }
        grid->addWidget(label, first + int(i), 0);
        grid->addWidget(value, first + int(i), 1, Qt::AlignRight | Qt::AlignTop);
    }
}

FindingCard::FindingCard(const insights::Finding &finding, const items::FindingPicture &picture, bool inReport,
                         const Format &format, QWidget *parent)
    : QFrame(parent), m_id(finding.id), m_layout(new QBoxLayout(QBoxLayout::LeftToRight, this))
{
    setProperty("card", true);
    setObjectName(finding.id);
    setFocusPolicy(Qt::StrongFocus);
    const int dots = items::strengthDots(finding);
    setAccessibleName(QStringLiteral("%1. %2, %3")
                          .arg(finding.statement,
                               finding.kind == insights::Kind::Tested ? tr("Tested") : tr("Described"),
                               tr("strength %1 of 5").arg(dots)));
    setAccessibleDescription(QStringLiteral("%1. %2").arg(finding.recommendationTitle, finding.recommendation));
    m_layout->setContentsMargins(px(16), px(12), px(12), px(12));
    m_layout->setSpacing(px(16));

    auto *view = new FindingPictureView(this);
    view->setPicture(picture, format);
    charts::offerFigures(view, items::pictureFigures(picture, finding, format));
    auto *left = new QHBoxLayout;
    left->setSpacing(px(16));
    left->addWidget(view, 0, Qt::AlignTop);
    left->addLayout(makeClaim(finding, format), 1);
    m_layout->addLayout(left, 1);
    m_advice = makeRecommendation(finding);
    m_layout->addWidget(m_advice);
    setInReport(inReport);
    charts::offerGroup(this);
}

QLayout *FindingCard::makeClaim(const insights::Finding &finding, const Format &format)
{
    auto *column = new QVBoxLayout;
    column->setSpacing(px(4));
    QLabel *statement = cardTitle(finding.statement, this);
    charts::offerFigures(statement, items::statementFigures(finding, format));
    column->addWidget(statement);
    auto *tags = new QHBoxLayout;
    tags->setSpacing(px(8));
    tags->addWidget(kindTag(finding.kind, this));
    const int dots = items::strengthDots(finding);
    tags->addWidget(new StrengthDots(dots, this));
    QLabel *strength = textLabel(tr("strength %1 of 5").arg(dots), this, QStringLiteral("2"));
    charts::offerFigure(strength, items::strengthFigure(finding, format));
    tags->addWidget(strength, 1);
    column->addLayout(tags);
    column->addSpacing(px(4));
    auto *grid = new QGridLayout;
    grid->setVerticalSpacing(px(2));
    grid->setHorizontalSpacing(px(12));
    grid->setColumnStretch(0, 1);
    fillRows(grid, items::evidenceRows(finding, format), items::evidenceRowFigures(finding, format), this);
    column->addLayout(grid);
    column->addStretch();
    return column;
}

QWidget *FindingCard::makeRecommendation(const insights::Finding &finding)
{
    auto *box = new QFrame(this);
    box->setProperty("inset", true);
    auto *layout = new QVBoxLayout(box);
    layout->setContentsMargins(px(12), px(10), px(12), px(12));
    layout->setSpacing(px(4));
    auto *line = new QHBoxLayout;
    line->setSpacing(px(8));
    line->addWidget(new IconLabel(QStringLiteral("insights"), &Theme::accent, box, 16), 0, Qt::AlignTop);
    auto *words = new QVBoxLayout;
    words->setSpacing(px(2));
    words->addWidget(cardTitle(finding.recommendationTitle, box));
    QLabel *text = textLabel(finding.recommendation, box);
    text->setWordWrap(true);
    words->addWidget(text);
    line->addLayout(words, 1);
    layout->addLayout(line);
    layout->addStretch();
    layout->addSpacing(px(6));
    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(px(8));
    QPushButton *show = iconButton(QStringLiteral("eye"), tr("Show me"), box);
    show->setAccessibleDescription(finding.statement);
    connect(show, &QPushButton::clicked, this, [this] { Q_EMIT showMeRequested(m_id); });
    m_report = iconButton(QStringLiteral("plus"), {}, box);
    m_report->setAccessibleDescription(finding.statement);
    connect(m_report, &QPushButton::clicked, this, [this] { Q_EMIT addToReportRequested(m_id); });
    buttons->addWidget(show);
    buttons->addWidget(m_report);
    buttons->addStretch();
    layout->addLayout(buttons);
    return box;
}

void FindingCard::setInReport(bool inReport)
{
    m_report->setText(inReport ? tr("In report") : tr("Add to report"));
    m_report->setIcon(style::icon(inReport ? QStringLiteral("check") : QStringLiteral("plus")));
    m_report->setEnabled(!inReport);
    m_report->setToolTip(inReport ? tr("The report has this finding already") : QString());
}

void FindingCard::setSelected(bool selected)
{
    if (property("selected").toBool() == selected)
        return;
    setProperty("selected", selected);
    style()->unpolish(this);
    style()->polish(this);
    update();
}

void FindingCard::mousePressEvent(QMouseEvent *event)
{
    setFocus(Qt::MouseFocusReason);
    Q_EMIT selected(m_id);
    QFrame::mousePressEvent(event);
}

void FindingCard::focusInEvent(QFocusEvent *event)
{
    QFrame::focusInEvent(event);
    Q_EMIT selected(m_id);
}

void FindingCard::keyPressEvent(QKeyEvent *event)
{
    switch (event->key()) {
    case Qt::Key_Return:
    case Qt::Key_Enter:
        Q_EMIT showMeRequested(m_id);
        break;
    case Qt::Key_Up:
        Q_EMIT neighbourRequested(-1);
        break;
    case Qt::Key_Down:
        Q_EMIT neighbourRequested(1);
        break;
    default:
        QFrame::keyPressEvent(event);
    }
}

void FindingCard::setNarrow(bool narrow)
{
    m_layout->setDirection(narrow ? QBoxLayout::TopToBottom : QBoxLayout::LeftToRight);
    m_advice->setMinimumWidth(narrow ? 0 : px(288));
    m_advice->setMaximumWidth(narrow ? QWIDGETSIZE_MAX : px(288));
}

} // namespace clientele::pages
