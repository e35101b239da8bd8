// SPDX-FileCopyrightText: 2026 The Clientele developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/shell/questionstrip.h"

#include "widgets/style/theme.h"

#include <QHBoxLayout>
#include <QPushButton>

namespace clientele::shell {

QuestionStrip::QuestionStrip(QWidget *parent)
    : QFrame(parent), m_layout(new QHBoxLayout(this)), m_icon(new QLabel(this)), m_text(new QLabel(this))
{
    setProperty("strip", QStringLiteral("warning"));
    setAccessibleName(tr("Question"));
    m_layout->setContentsMargins(16, 4, 8, 4);
    m_layout->setSpacing(8);
    m_layout->addWidget(m_icon);
    m_layout->addWidget(m_text, 1);
    m_text->setWordWrap(true);
    m_text->setTextFormat(Qt::PlainText);
    hide();
}

void QuestionStrip::ask(const QString &question, const QList<Answer> &answers)
{
    m_waiting.append({question, answers});
    if (isHidden())
        showNext();
}

void QuestionStrip::clear()
{
    m_waiting.clear();
    hide();
}

void QuestionStrip::showNext()
{
    qDeleteAll(m_buttons);
    m_buttons.clear();
    if (m_waiting.isEmpty()) {
        hide();
        return;
    }
    const Question question = m_waiting.takeFirst();
    m_icon->setPixmap(style::iconPixmap(QStringLiteral("warning"), style::Theme::current().warning, style::px(16),
                                        devicePixelRatioF()));
    m_text->setText(question.text);
    for (const Answer &answer : question.answers) {
        auto *button = new QPushButton(answer.text, this);
        // Queued: the answer takes its own button away.
        connect(
            button, &QPushButton::clicked, this,
            [this, run = answer.run] {
                hide();
                showNext();
                if (run)
                    run();
            },
            Qt::QueuedConnection);
        m_layout->addWidget(button);
        m_buttons.append(button);
    }
    show();
}

} // namespace clientele::shell
