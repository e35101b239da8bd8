// SPDX-FileCopyrightText: 2026 The Clientele developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/shell/guidestrip.h"

#include "widgets/style/theme.h"

#include <QHBoxLayout>
#include <QToolButton>

namespace clientele::shell {

GuideStrip::GuideStrip(QWidget *parent)
    : QFrame(parent), m_number(new QLabel(this)), m_text(new QLabel(this)), m_next(new QPushButton(this))
{
    setProperty("guide", true);
    setAccessibleName(tr("First steps"));
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(16, 4, 8, 4);
    layout->setSpacing(12);
    layout->addWidget(m_number);
    layout->addWidget(m_text, 1);
    layout->addWidget(m_next);
    auto *close = new QToolButton(this);
    close->setIcon(style::icon(QStringLiteral("close")));
    close->setToolTip(tr("End the first steps"));
    close->setAccessibleName(tr("End the first steps"));
    layout->addWidget(close);
    QFont bold = style::bodyFont();
    bold.setBold(true);
    m_number->setFont(bold);
    m_number->setProperty("tone", QStringLiteral("accent"));
    m_text->setWordWrap(true);
    m_text->setTextFormat(Qt::PlainText);
    connect(m_next, &QPushButton::clicked, this, [this] { Q_EMIT nextRequested(m_step); });
    connect(close, &QToolButton::clicked, this, [this] {
        hide();
        Q_EMIT closed();
    });
    hide();
}

void GuideStrip::showStep(Step step, const QString &detail)
{
    m_step = step;
    m_number->setText(tr("Step %1 of 4").arg(int(step) + 1));
    switch (step) {
    case Step::OpenData:
        m_text->setText(tr("Open a file of your own, or a sample. The file itself is never changed."));
        m_next->setText(tr("Open the sample"));
        break;
    case Step::CheckColumns:
        m_text->setText(tr("Check what each column means. %1 Click a column's head to change its role.").arg(detail));
        m_next->setText(tr("Read the findings"));
        break;
    case Step::ReadFindings:
        m_text->setText(tr("These stand out most. Show me opens the chart behind a finding. %1").arg(detail));
        m_next->setText(tr("Send the report"));
        break;
    case Step::SendReport:
        m_text->setText(tr("The report with its readme is ready to mail or to save."));
        m_next->setText(tr("Done"));
        break;
    }
    show();
}

} // namespace clientele::shell
