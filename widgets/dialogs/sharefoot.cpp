// SPDX-FileCopyrightText: 2026 The Clientele developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/dialogs/sharefoot.h"

#include "models/core/format.h"
#include "models/mail/sendwords.h"
#include "models/why/outsidefigures.h"
#include "widgets/charts/figureoffer.h"
#include "widgets/dialogs/sendbutton.h"
#include "widgets/style/theme.h"

#include <QFrame>
#include <QHBoxLayout>
#include <QStyle>
#include <QVBoxLayout>

namespace clientele::dialogs {

namespace {

void markMain(QWidget *button, bool main)
{
    button->setProperty("main", main);
    button->style()->polish(button);
}

} // namespace

ShareFoot::ShareFoot(QWidget *parent)
    : QWidget(parent), m_status(new QLabel(this)), m_progress(new QProgressBar(this)),
      m_toMe(new QPushButton(tr("Send to me &first"), this)), m_save(new QPushButton(tr("Save as .&eml…"), this)),
      m_back(new QPushButton(tr("Back to the message"), this)), m_cancel(new QPushButton(tr("Cancel"), this)),
      m_send(new SendButton(tr("Sen&d"), this))
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(style::px(8));
    auto *line = new QFrame(this);
    line->setProperty("line", true);
    layout->addWidget(line);
    m_status->setTextFormat(Qt::PlainText);
    m_status->setWordWrap(true);
    m_status->setAccessibleName(tr("What will happen"));
    layout->addWidget(m_status);
    m_progress->setAccessibleName(tr("Progress"));
    m_progress->setTextVisible(false);
    m_progress->setStyleSheet(QStringLiteral("QProgressBar { min-height: %1px; max-height: %1px; }").arg(style::px(4)));
    layout->addWidget(m_progress);
    auto *aside = new QHBoxLayout;
    for (QPushButton *button : {m_toMe, m_save, m_back}) {
        button->setAutoDefault(false);
        aside->addWidget(button);
    }
    aside->addStretch();
    m_cancel->setAutoDefault(false);
    m_send->setMinimumWidth(style::px(112));
    auto *end = new QHBoxLayout;
    end->addStretch();
    end->addWidget(m_cancel);
    end->addWidget(m_send);
    m_buttons = new QBoxLayout(QBoxLayout::LeftToRight);
    for (QBoxLayout *row : {static_cast<QBoxLayout *>(aside), static_cast<QBoxLayout *>(end), m_buttons})
        row->setSpacing(style::px(8));
    m_buttons->addLayout(aside);
    m_buttons->addLayout(end);
    layout->addLayout(m_buttons);
    m_progress->hide();
    m_back->hide();
    connect(m_toMe, &QPushButton::clicked, this, &ShareFoot::toMeRequested);
    connect(m_save, &QPushButton::clicked, this, &ShareFoot::saveRequested);
    connect(m_back, &QPushButton::clicked, this, &ShareFoot::backRequested);
    connect(m_cancel, &QPushButton::clicked, this, &ShareFoot::cancelRequested);
    connect(m_send, &QPushButton::clicked, this, &ShareFoot::sendRequested);
    connect(&style::ThemeNotifier::instance(), &style::ThemeNotifier::changed, this, &ShareFoot::tintIcons);
}

void ShareFoot::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    // On two lines where large text leaves no room for one.
    int needed = m_buttons->spacing();
    for (int i = 0; i < m_buttons->count(); ++i)
        needed += m_buttons->itemAt(i)->sizeHint().width();
    const auto direction = needed > width() ? QBoxLayout::TopToBottom : QBoxLayout::LeftToRight;
    if (m_buttons->direction() != direction)
        m_buttons->setDirection(direction);
}

void ShareFoot::tintIcons()
{
    const style::Theme &theme = style::Theme::current();
    const QColor colour = m_send->isEnabled() ? theme.onAccent : theme.disabled;
    m_send->setIcon(QIcon(style::iconPixmap(QStringLiteral("mail"), colour, style::px(16), devicePixelRatioF())));
}

void ShareFoot::showStatus(const QString &text, const char *tone)
{
    m_status->setText(text);
    charts::offerNumbers(m_status, {why::ruleFigure(tr("What will happen"), text,
                                                    tr("Each recipient counts once, whether in To, Cc or Bcc; sizes "
                                                       "are those of the whole message as it travels."))});
    m_status->setAccessibleDescription(text);
    m_status->setProperty("tone", QString::fromLatin1(tone));
    m_status->style()->polish(m_status);
}

void ShareFoot::setToMe(const QString &mailbox)
{
    m_me = mailbox;
}

void ShareFoot::showForm(int count, const QString &sendProblem, const QString &toMeProblem, const QString &saveProblem)
{
    //: The button that sends; %Ln is the number of recipients.
    m_send->setText(count > 0 ? tr("Sen&d to %Ln", nullptr, count) : tr("Sen&d"));
    m_send->setEnabled(sendProblem.isEmpty());
    m_send->setToolTip(sendProblem);
    m_toMe->setEnabled(toMeProblem.isEmpty());
    m_toMe->setToolTip(toMeProblem.isEmpty() ? tr("The whole message to %1 and nobody else").arg(m_me) : toMeProblem);
    m_save->setEnabled(saveProblem.isEmpty());
    m_save->setToolTip(saveProblem.isEmpty() ? tr("Save the message for your mail program") : saveProblem);
    tintIcons();
}

void ShareFoot::setSending(bool sending)
{
    for (QPushButton *button : std::initializer_list<QPushButton *>{m_send, m_toMe, m_save})
        button->setEnabled(!sending);
    m_progress->setVisible(sending);
    m_progress->setRange(0, 0); // no end in sight until bytes flow
    m_cancel->setText(sending ? tr("Stop sending") : tr("Cancel"));
    if (sending)
        m_cancel->setFocus();
    tintIcons();
}

void ShareFoot::showProgress(qint64 sent, qint64 total)
{
    m_progress->setRange(0, mail::perMille(total, total));
    m_progress->setValue(mail::perMille(sent, total));
    if (sent < total)
        showStatus(mail::progressInWords(sent, total), "2");
}

void ShareFoot::showResult(const QString &back)
{
    m_back->setText(back);
    m_back->setVisible(!back.isEmpty());
    for (QWidget *widget : std::initializer_list<QWidget *>{m_toMe, m_save, m_send, m_status})
        widget->hide();
    m_cancel->setText(tr("Close"));
    markMain(m_cancel, true);
    m_cancel->setFocus();
}

void ShareFoot::showFormAgain()
{
    m_back->hide();
    for (QWidget *widget : std::initializer_list<QWidget *>{m_toMe, m_save, m_send, m_status})
        widget->show();
    m_cancel->setText(tr("Cancel"));
    markMain(m_cancel, false);
}

} // namespace clientele::dialogs
