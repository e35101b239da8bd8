// SPDX-FileCopyrightText: 2026 The Clientele developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/dialogs/quicksenddialog.h"

#include "models/core/format.h"
#include "widgets/dialogs/sendbutton.h"
#include "widgets/style/theme.h"

#include <QCheckBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QVBoxLayout>

namespace clientele::dialogs {

namespace {

const std::size_t mostNamed = 12;

QString names(const std::vector<mail::Address> &addresses)
{
    QStringList texts;
    for (const mail::Address &address : addresses) {
        if (std::size_t(texts.size()) < mostNamed)
            texts += mail::displayText(address);
    }
    const int more = int(addresses.size()) - int(texts.size());
    const QString text = texts.join(QStringLiteral(", "));
    return more > 0 ? QuickSendDialog::tr("%1 and %Ln other(s)", nullptr, more).arg(text) : text;
}

} // namespace

QuickSendDialog::QuickSendDialog(const mail::MailMessage &message, const std::optional<mail::Account> &account,
                                 const QString &privacy, const QStringList &outside, QWidget *parent)
    : QDialog(parent)
{
    setWindowTitle(tr("Send report"));
    setMinimumWidth(style::px(480));
    auto *layout = new QVBoxLayout(this);
    const int margin = style::px(24);
    layout->setContentsMargins(margin, style::px(16), margin, style::px(16));
    layout->setSpacing(style::px(8));
    const int count = int(message.recipients().size());
    auto *title = new QLabel(tr("Send the report to %Ln recipient(s)?", nullptr, count), this);
    title->setFont(style::pageFont());
    title->setWordWrap(true);
    layout->addWidget(title);
    addFact(*layout, tr("From"),
            mail::displayText(message.from) + (account ? QStringLiteral(" · ") + account->host : QString()));
    addFact(*layout, tr("To"), names(message.to));
    addFact(*layout, tr("Cc"), names(message.cc));
    addFact(*layout, tr("Bcc"), names(message.bcc));
    addFact(*layout, tr("Subject"), message.subject);
    QStringList files;
    for (const mail::Attachment &attachment : message.attachments)
        files += attachment.shownName();
    addFact(*layout, tr("Attached"), files.join(QStringLiteral(", ")));
    addFact(*layout, tr("Size"), tr("%1 once encoded").arg(Format().bytes(mail::estimatedSize(message))));
    addFact(*layout, tr("Privacy"), privacy);

    auto *change = new QPushButton(tr("&Change…"), this);
    auto *cancel = new QPushButton(tr("Cancel"), this);
    auto *send = new SendButton(tr("Sen&d to %Ln", nullptr, count), this);
    change->setAutoDefault(false);
    cancel->setAutoDefault(false);
    if (!outside.isEmpty()) {
        auto *yes = new QCheckBox(
            tr("Yes, send to %1, outside %2").arg(outside.join(QStringLiteral(", ")), mail::domainOf(message.from)),
            this);
        send->setEnabled(false);
        send->setToolTip(tr("Say yes to the recipients outside first"));
        connect(yes, &QCheckBox::toggled, send, &QWidget::setEnabled);
        layout->addWidget(yes);
    }
    layout->addSpacing(style::px(8));
    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(style::px(8));
    buttons->addWidget(change);
    buttons->addStretch(1);
    buttons->addWidget(cancel);
    buttons->addWidget(send);
    layout->addLayout(buttons);
    connect(change, &QPushButton::clicked, this, [this] {
        Q_EMIT changeWanted();
        accept();
    });
    connect(send, &QPushButton::clicked, this, [this] {
        accept();
        Q_EMIT confirmed();
    });
    connect(cancel, &QPushButton::clicked, this, &QDialog::reject);
    connect(this, &QDialog::rejected, this, &QuickSendDialog::dismissed);
    cancel->setFocus();
}

void QuickSendDialog::addFact(QVBoxLayout &layout, const QString &label, const QString &text)
{
    if (text.isEmpty())
        return;
    auto *line = new QHBoxLayout;
    auto *name = new QLabel(label, this);
    name->setProperty("tone", QStringLiteral("2"));
    name->setFixedWidth(style::px(80));
    auto *value = new QLabel(text, this);
    value->setTextFormat(Qt::PlainText);
    value->setWordWrap(true);
    line->addWidget(name, 0, Qt::AlignTop);
    line->addWidget(value, 1, Qt::AlignTop);
    layout.addLayout(line);
}

void QuickSendDialog::keyPressEvent(QKeyEvent *event)
{
    if (!pressFocusedButton(*this, *event))
        QDialog::keyPressEvent(event);
}

} // namespace clientele::dialogs
