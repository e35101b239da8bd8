// SPDX-FileCopyrightText: 2026 The Clientele developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/pages/issuelist.h"

#include "widgets/charts/figureoffer.h"
#include "widgets/pages/parts.h"

#include <QScrollArea>
#include <QVBoxLayout>

namespace clientele::pages {

using query::DataIssue;
using style::px;
using style::Theme;

IssueList::IssueList(QWidget *parent)
    : QFrame(parent), m_title(cardTitle({}, this)), m_summary(textLabel({}, this, QStringLiteral("2"))),
      m_save(linkButton({}, this))
{
    setProperty("card", true);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(1, px(6), 1, 1);
    layout->setSpacing(px(4));
    auto *head = new QHBoxLayout;
    head->setContentsMargins(px(12), 0, px(12), 0);
    head->setSpacing(px(16));
    m_title->setWordWrap(false);
    head->addWidget(m_title);
    m_summary->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred); // gives way in a narrow window
    head->addWidget(m_summary, 1);
    head->addStretch();
    head->addWidget(m_save);
    layout->addLayout(head);

    auto *scroll = new QScrollArea(this);
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(NoFrame);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    scroll->setFocusPolicy(Qt::NoFocus);
    scroll->setMinimumHeight(px(36)); // one line
    m_content = new QWidget(scroll);
    m_grid = new QGridLayout(m_content);
    m_grid->setContentsMargins(px(12), 0, px(12), px(4));
    m_grid->setHorizontalSpacing(px(12));
    m_grid->setVerticalSpacing(px(3));
    m_grid->setColumnStretch(1, 5);
    m_grid->setColumnStretch(2, 4);
    scroll->setWidget(m_content);
    layout->addWidget(scroll, 1);
    connect(m_save, &QPushButton::clicked, this, &IssueList::saveRejectedRequested);
    charts::offerGroup(this);
    showWaiting();
}

void IssueList::showWaiting()
{
    clear(m_grid);
    m_issues = 0;
    m_title->setText(tr("Looking through the data…"));
    m_summary->clear();
    m_save->hide();
    updateGeometry();
}

QSize IssueList::sizeHint() const
{
    const int head = px(6) + std::max(m_title->sizeHint().height(), m_save->sizeHint().height()) + px(6);
    return {px(480), head + std::min(m_issues, 5) * px(34) + px(4)};
}

void IssueList::resizeEvent(QResizeEvent *event)
{
    QFrame::resizeEvent(event);
    fitSummary();
}

void IssueList::fitSummary()
{
    m_summary->setVisible(width() >= m_title->sizeHint().width() + m_summary->sizeHint().width() +
                                         m_save->sizeHint().width() + px(72));
}

void IssueList::setIssues(const std::vector<DataIssue> &issues, std::size_t rejected, const Format &format)
{
    clear(m_grid);
    m_issues = 0;
    const auto problems = std::count_if(issues.begin(), issues.end(), [](const DataIssue &issue) {
        return issue.weight == DataIssue::Weight::Problem;
    });
    m_title->setText(issues.empty() ? tr("Nothing unusual was found in this data")
                                    : tr("%Ln thing(s) to know about this data", nullptr, int(issues.size())));
    m_summary->setText(problems > 0 ? tr("%Ln leave(s) rows out of an analysis", nullptr, int(problems)) : QString());
    m_save->setText(tr("Save rejected rows (%1)…").arg(format.integer(qint64(rejected))));
    m_save->setEnabled(rejected > 0);
    m_save->setToolTip(rejected > 0 ? tr("Line number, text and reason of each as CSV")
                                    : tr("Every row of the file was read"));
    m_save->show();
    charts::offerFigure(m_save, {tr("Rows rejected"), format.integer(qint64(rejected)), double(rejected),
                                 query::ImportFigure{query::ImportFigure::Part::Rejected}});
    for (const DataIssue &issue : issues)
        addIssue(issue);
    m_grid->setRowStretch(2 * m_issues, 1);
    fitSummary();
    updateGeometry();
}

void IssueList::addIssue(const DataIssue &issue)
{
    struct Sign
    {
        const char *icon;
        IconLabel::Colour colour;
    };
    const Sign sign = issue.weight == DataIssue::Weight::Problem ? Sign{"error", &Theme::danger}
                      : issue.weight == DataIssue::Weight::Doubt ? Sign{"warning", &Theme::warning}
                                                                 : Sign{"info", &Theme::text2};
    const int row = 2 * m_issues++;
    m_grid->setRowStretch(row, 0);
    m_grid->addWidget(hairline(m_content), row, 0, 1, 4);
    auto *icon = new IconLabel(QString::fromLatin1(sign.icon), sign.colour, m_content, 16);
    icon->setAccessibleName(issue.weight == DataIssue::Weight::Problem ? tr("Problem")
                            : issue.weight == DataIssue::Weight::Doubt ? tr("Doubt")
                                                                       : tr("Note"));
    m_grid->addWidget(icon, row + 1, 0, Qt::AlignVCenter);
    QLabel *text = textLabel(issue.text, m_content);
    text->setWordWrap(true);
    charts::offerFigures(text, issue.figures);
    m_grid->addWidget(text, row + 1, 1);
    QLabel *handling = textLabel(issue.handling, m_content, QStringLiteral("2"));
    handling->setWordWrap(true);
    m_grid->addWidget(handling, row + 1, 2);
    if (QPushButton *action = actionFor(issue)) {
        action->setAccessibleDescription(issue.text);
        m_grid->addWidget(action, row + 1, 3, Qt::AlignRight | Qt::AlignVCenter);
    }
}

QPushButton *IssueList::actionFor(const DataIssue &issue)
{
    if (issue.isRejected) {
        QPushButton *button = linkButton(tr("Save…"), m_content);
        connect(button, &QPushButton::clicked, this, &IssueList::saveRejectedRequested);
        return button;
    }
    if (issue.isImport) {
        QPushButton *button = linkButton(tr("Change…"), m_content);
        button->setToolTip(tr("Choose how the data is read"));
        connect(button, &QPushButton::clicked, this, &IssueList::importRequested);
        return button;
    }
    if (issue.rows) {
        QPushButton *button = linkButton(tr("Show rows"), m_content);
        connect(button, &QPushButton::clicked, this, [this, filter = *issue.rows] { Q_EMIT rowsRequested(filter); });
        return button;
    }
    if (!issue.column.isEmpty()) {
        QPushButton *button = linkButton(tr("Show column"), m_content);
        connect(button, &QPushButton::clicked, this, [this, name = issue.column] { Q_EMIT columnRequested(name); });
        return button;
    }
    return nullptr;
}

} // namespace clientele::pages
