// SPDX-FileCopyrightText: 2026 The Clientele developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/commands/delivering.h"

#include "app/commands/options.h"
#include "models/core/format.h"
#include "models/mail/accountaccess.h"
#include "models/mail/accountstore.h"
#include "models/mail/mailsender.h"

#include <QCoreApplication>
#include <QEventLoop>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QThread>

#include <cstdio>
#include <unistd.h>

namespace clientele::app {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(SendCommand)
};

const int pollMs = 200;

void print(FILE *stream, const QByteArray &text)
{
    std::fwrite(text.constData(), 1, std::size_t(text.size()), stream);
    std::fflush(stream);
}

/// One line that is written over again.
class TerminalProgress final
{
public:
    explicit TerminalProgress(mail::MailSender &sender)
    {
        if (::isatty(STDERR_FILENO) == 0)
            return;
        QObject::connect(&sender, &mail::MailSender::stageChanged, &sender,
                         [this](const QString &stage) { show(stage); });
        QObject::connect(&sender, &mail::MailSender::progressed, &sender, [this](qint64 sent, qint64 total) {
            const Format format;
            show(Text::tr("Sending: %1 of %2").arg(format.bytes(sent), format.bytes(total)));
        });
    }
    void clear() { show({}); }

private:
    void show(const QString &text)
    {
        if (text == m_shown)
            return;
        print(stderr, '\r' + text.leftJustified(m_shown.size()).toLocal8Bit() + (text.isEmpty() ? "\r" : ""));
        m_shown = text;
    }
    QString m_shown;
};

/// Prints what came of one message. @returns the exit status.
int tell(const mail::SendResult &result)
{
    if (result.error)
        printError(*result.error);
    if (result.reachedServer)
        print(stdout, resultLine(result) + '\n');
    return result.delivered() ? exitDone : exitFailed;
}

/// Sends and waits for the answer.
template <class Start>
mail::SendResult deliver(mail::MailSender &sender, Start start)
{
    TerminalProgress progress(sender);
    QEventLoop loop;
    mail::SendResult result;
    QObject::connect(&sender, &mail::MailSender::recordFailed, &loop, [](const Error &error) { printError(error); });
    QObject::connect(&sender, &mail::MailSender::finished, &loop, [&](const mail::SendResult &finished) {
        result = finished;
        loop.quit();
    });
    start();
    loop.exec();
    progress.clear();
    sender.disconnect(&sender);
    return result;
}

/// The same from a saved account. An access token that the server refuses is renewed once: every login makes a new one.
template <class Start>
mail::SendResult deliverFrom(const QString &account, const mail::SmtpSettings &settings, mail::MailSender &sender,
                             Start start)
{
    const mail::SendResult result = deliver(sender, [&] { start(settings); });
    if (!result.tokenRefused || account.isEmpty())
        return result;
    auto renewed = logIn(account);
    if (!renewed)
        return result; // what the server said about the old one tells more
    renewed->timers = settings.timers;
    return deliver(sender, [&] { start(*renewed); });
}

/// The one line about a failure says as well that the message is not lost.
void addWhenAgain(mail::SendResult &result, const std::optional<mail::OutboxMessage> &message)
{
    if (!result.error || !message || message->state != mail::OutboxState::Waiting || !message->nextTry.isValid())
        return;
    const QString waits = Text::tr("it waits in the outbox until %1, or until this command runs again")
                              .arg(message->nextTry.toLocalTime().toString(QStringLiteral("yyyy-MM-dd HH:mm")));
    QString &remedy = result.error->remedy;
    remedy = remedy.isEmpty() ? waits : Text::tr("%1; %2").arg(remedy, waits);
}

/// Waits until no other process is at this job. @returns what was sent for it; nothing where this process has it now.
Result<std::optional<mail::OutboxMessage>> awaitJob(mail::Outbox &outbox, const QString &job)
{
    while (true) {
        auto begun = outbox.beginJob(job);
        if (!begun)
            return tl::make_unexpected(begun.error());
        if (begun->state != mail::Outbox::JobState::Busy)
            return std::move(begun->message);
        QThread::msleep(pollMs);
    }
}

Result<mail::SmtpSettings> settingsOf(const mail::OutboxMessage &message, const mail::SmtpSettings &login)
{
    if (!message.account.isEmpty()) {
        auto settings = logIn(message.account);
        if (settings)
            settings->timers = login.timers;
        return settings;
    }
    mail::SmtpSettings settings = message.server;
    settings.timers = login.timers;
    if (settings.user.isEmpty())
        return settings;
    if (settings.user != login.user)
        return fail(Error::Code::Input, Text::tr("A message waits whose password is not known"),
                    Text::tr("%1 at %2").arg(settings.user, settings.host),
                    Text::tr("Give --user and --password-file, or send from a saved account"));
    settings.password = login.password;
    settings.accessToken = login.accessToken;
    return settings;
}

} // namespace

QByteArray resultLine(const mail::SendResult &result)
{
    QJsonArray refused;
    for (const mail::RefusedRecipient &recipient : result.refused)
        refused +=
            QJsonObject{{QStringLiteral("address"), recipient.address}, {QStringLiteral("reply"), recipient.reply}};
    const QJsonObject line{{QStringLiteral("outcome"), mail::outcomeToken(result.outcome)},
                           {QStringLiteral("messageId"), QLatin1Char('<') + result.messageId + QLatin1Char('>')},
                           {QStringLiteral("accepted"), QJsonArray::fromStringList(result.accepted)},
                           {QStringLiteral("refused"), refused},
                           {QStringLiteral("bytes"), result.bytes},
                           {QStringLiteral("reply"), result.reply}};
    return QJsonDocument(line).toJson(QJsonDocument::Compact);
}

int sendMessage(const SendOptions &options, const mail::MailMessage &message)
{
    std::unique_ptr<mail::Outbox> jobs;
    if (options.oncePerPeriod) {
        auto opened = mail::Outbox::open();
        if (!opened)
            return printError(opened.error());
        jobs = std::move(*opened);
        const auto sent = awaitJob(*jobs, options.job);
        if (!sent)
            return printError(sent.error());
        if (*sent)
            return tell((*sent)->result());
    }
    mail::MailSender sender;
    mail::SendResult result = deliverFrom(options.account, options.server, sender, [&](const auto &settings) {
        sender.send(settings, message, {options.account, options.job, {}});
    });
    if (jobs) {
        if (const auto ended = jobs->endJob(options.job); !ended)
            printError(ended.error());
    }
    addWhenAgain(result, sender.last());
    return tell(result);
}

std::optional<int> alreadySent(const SendOptions &options)
{
    if (!options.oncePerPeriod)
        return std::nullopt;
    const auto outbox = mail::Outbox::open();
    if (!outbox)
        return printError(outbox.error());
    const auto job = (*outbox)->beginJob(options.job);
    if (!job)
        return printError(job.error());
    if (job->state == mail::Outbox::JobState::Done)
        return tell(job->message->result());
    if (job->state == mail::Outbox::JobState::Mine) { // given back: making what is to be sent may take its time
        if (const auto ended = (*outbox)->endJob(options.job); !ended)
            return printError(ended.error());
    }
    return std::nullopt;
}

int sendOutbox(bool all, const mail::SmtpSettings &login)
{
    const auto outbox = mail::Outbox::open();
    if (!outbox)
        return printError(outbox.error());
    const auto due = (*outbox)->due(QDateTime::currentDateTimeUtc(), all);
    if (!due)
        return printError(due.error());
    int status = exitDone;
    for (const mail::OutboxMessage &message : *due) {
        const auto settings = settingsOf(message, login);
        if (!settings) {
            status = printError(settings.error());
            continue;
        }
        mail::MailSender sender;
        auto result = deliverFrom(message.account, *settings, sender,
                                  [&](const auto &renewed) { sender.sendStored(message.id, renewed); });
        const auto &last = sender.last();
        if (last && last->state == mail::OutboxState::GivenUp)
            result.error = last->error;
        addWhenAgain(result, last);
        if (tell(result) != exitDone)
            status = exitFailed;
    }
    return status;
}

Result<mail::SmtpSettings> logIn(const QString &account)
{
    const auto found = mail::AccountStore().find(account);
    if (!found)
        return tl::make_unexpected(found.error());
    mail::AccountAccess access;
    QEventLoop loop;
    mail::AccountLogin login;
    access.login(*found, &loop, [&](const mail::AccountLogin &answer) {
        login = answer;
        loop.quit();
    });
    loop.exec();
    if (login.outcome == mail::AccountLogin::Outcome::Ready)
        return login.settings;
    if (login.outcome == mail::AccountLogin::Outcome::PasswordNeeded)
        return fail(Error::Code::Io, Text::tr("The account's password is not in the keyring"), found->name,
                    Text::tr("Save it in the window, or give --server, --user and --password-file"));
    return tl::make_unexpected(login.error.value_or(Error{Error::Code::Io, Text::tr("The account is not signed in"),
                                                          found->name, Text::tr("Sign in in the window")}));
}

} // namespace clientele::app
