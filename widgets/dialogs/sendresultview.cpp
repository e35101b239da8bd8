// SPDX-FileCopyrightText: 2026 The Clientele developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/dialogs/sendresultview.h"

#include "models/mail/deliveryrecord.h"
#include "models/mail/smtperrors.h"
#include "widgets/style/theme.h"

#include <QHBoxLayout>

namespace clientele::dialogs {

namespace {

using Outcome = mail::SendResult::Outcome;

QLabel *textLabel(QWidget *parent)
{
    auto *label = new QLabel(parent);
    label->setTextFormat(Qt::PlainText);
    label->setWordWrap(true);
    label->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    return label;
}

QColor colourOf(const QString &tone)
{
    const style::Theme &theme = style::Theme::current();
    return tone == QLatin1String("good") ? theme.good : tone == QLatin1String("warning") ? theme.warning : theme.danger;
}

} // namespace

SendResultView::SendResultView(QWidget *parent)
    : QWidget(parent), m_icon(new QLabel(this)), m_headline(textLabel(this)), m_detail(textLabel(this)),
      m_rows(new QWidget(this)), m_rowsLayout(new QVBoxLayout(m_rows))
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(style::px(8));
    auto *head = new QHBoxLayout;
    head->setSpacing(style::px(8));
    head->addWidget(m_icon, 0, Qt::AlignTop);
    head->addWidget(m_headline, 1);
    layout->addLayout(head);
    layout->addWidget(m_detail);
    m_headline->setFont(style::titleFont());
    m_headline->setAccessibleName(tr("Result"));
    m_detail->setProperty("tone", QStringLiteral("2"));
    m_detail->setAccessibleName(tr("Details"));
    m_rowsLayout->setContentsMargins(0, style::px(8), 0, 0);
    m_rowsLayout->setSpacing(0);
    layout->addWidget(m_rows);
    layout->addStretch(1);
}

void SendResultView::present(const mail::SendResult &result)
{
    QString tone = QStringLiteral("good");
    QString icon = QStringLiteral("check");
    const int accepted = int(result.accepted.size());
    const int all = accepted + int(result.refused.size());
    switch (result.outcome) {
    case Outcome::Sent:
        m_headline->setText(tr("Sent to %Ln recipient(s)", nullptr, accepted));
        break;
    case Outcome::Partial:
        m_headline->setText(tr("Sent to %1 of %2 recipients").arg(accepted).arg(all));
        tone = QStringLiteral("warning");
        break;
    case Outcome::Unknown:
        m_headline->setText(tr("Sent, but not confirmed"));
        tone = QStringLiteral("warning");
        break;
    default:
        m_headline->setText(result.nextTry.isValid() ? tr("Not sent to anybody yet") : tr("Not sent to anybody"));
        tone = result.nextTry.isValid() ? QStringLiteral("warning") : QStringLiteral("danger");
        break;
    }
    if (tone != QLatin1String("good"))
        icon = QStringLiteral("warning");
    m_icon->setPixmap(style::iconPixmap(icon, colourOf(tone), style::px(20), devicePixelRatioF()));
    m_headline->setAccessibleDescription(m_headline->text());
    const bool confirmed = result.delivered();
    QString detail = confirmed      ? tr("The server said: %1").arg(result.reply)
                     : result.error ? result.error->sentence()
                                    : result.reply;
    if (result.outcome == Outcome::Unknown)
        detail += QStringLiteral("\n\n") +
                  tr("The server had the whole message when its answer failed to come. It is never sent again by "
                     "itself. If you send it again, it goes out as the same message (%1), and servers that did get it "
                     "can tell.")
                      .arg(result.messageId);
    const QString waits = mail::nextTryText(result, Format());
    if (!waits.isEmpty())
        detail += QStringLiteral("\n\n") + waits + QLatin1Char('.');
    m_detail->setText(detail);

    delete m_rowsLayout->takeAt(0);
    qDeleteAll(m_rows->findChildren<QWidget *>(QString(), Qt::FindDirectChildrenOnly));
    m_lines.clear();
    for (const mail::RefusedRecipient &refused : result.refused)
        addLine(QStringLiteral("close"), QStringLiteral("danger"), refused.address,
                mail::recipientReason(refused.reply), refused.reply);
    for (const QString &address : result.accepted)
        addLine(confirmed ? QStringLiteral("check") : QStringLiteral("help"),
                confirmed ? QStringLiteral("good") : QStringLiteral("warning"), address,
                confirmed ? tr("Taken by the server") : tr("It may or may not arrive"), {});
}

void SendResultView::addLine(const QString &icon, const QString &tone, const QString &address, const QString &words,
                             const QString &reply)
{
    auto *row = new QWidget(m_rows);
    auto *layout = new QHBoxLayout(row);
    layout->setContentsMargins(0, style::px(6), 0, style::px(6));
    layout->setSpacing(style::px(8));
    auto *mark = new QLabel(row);
    mark->setPixmap(style::iconPixmap(icon, colourOf(tone), style::px(16), devicePixelRatioF()));
    layout->addWidget(mark, 0, Qt::AlignTop);
    auto *name = textLabel(row);
    name->setText(address);
    layout->addWidget(name, 1, Qt::AlignTop);
    auto *texts = new QVBoxLayout;
    texts->setSpacing(0);
    auto *plain = textLabel(row);
    plain->setText(words);
    plain->setProperty("tone", tone);
    texts->addWidget(plain);
    if (!reply.isEmpty()) {
        auto *own = textLabel(row);
        own->setText(reply);
        own->setProperty("tone", QStringLiteral("3"));
        texts->addWidget(own);
    }
    layout->addLayout(texts, 1);
    auto *line = new QFrame(m_rows);
    line->setProperty("line", true);
    m_rowsLayout->addWidget(line);
    m_rowsLayout->addWidget(row);
    const QString whole =
        address + QStringLiteral(": ") + words + (reply.isEmpty() ? QString() : QStringLiteral(". ") + reply);
    name->setAccessibleName(whole);
    m_lines += whole;
}

} // namespace clientele::dialogs
