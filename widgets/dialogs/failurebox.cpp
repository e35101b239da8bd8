// SPDX-FileCopyrightText: 2026 The Clientele developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/dialogs/failurebox.h"

#include "widgets/style/theme.h"

#include <QStyle>
#include <QVBoxLayout>

namespace clientele::dialogs {

FailureBox::FailureBox(QWidget *parent) : QFrame(parent), m_title(new QLabel(this)), m_text(new QLabel(this))
{
    setProperty("strip", QStringLiteral("danger"));
    m_title->setFont(style::titleFont());
    m_text->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(style::px(12), style::px(8), style::px(12), style::px(8));
    for (QLabel *label : {m_title, m_text}) {
        label->setTextFormat(Qt::PlainText);
        label->setWordWrap(true);
        layout->addWidget(label);
    }
    hide();
}

void FailureBox::present(const Error &error)
{
    QStringList lines;
    if (!error.remedy.isEmpty())
        lines += error.remedy + QLatin1Char('.');
    if (!error.where.isEmpty())
        lines += error.where;
    m_title->setText(error.what);
    m_text->setText(lines.join(QLatin1Char('\n')));
    m_text->setVisible(!lines.isEmpty());
    m_text->setAccessibleName(error.sentence());
    const bool cancelled = error.code == Error::Code::Cancelled;
    setProperty("strip", cancelled ? QStringLiteral("warning") : QStringLiteral("danger"));
    for (QWidget *widget : std::initializer_list<QWidget *>{this, m_title, m_text})
        widget->style()->polish(widget);
    show();
}

} // namespace clientele::dialogs
