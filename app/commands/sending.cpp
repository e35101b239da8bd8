// SPDX-FileCopyrightText: 2026 The Clientele developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/commands/sending.h"

#include "app/commands/delivering.h"
#include "app/commands/jobs.h"
#include "models/mail/accountstore.h"

#include <QCoreApplication>
#include <QFile>
#include <QStringDecoder>

#include <cstdio>

namespace clientele::app {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(SendCommand)
};

const qint64 largestBody = 10'000'000;

tl::unexpected<Error> wrongCommand(const QString &what, const QString &where, const QString &remedy)
{
    return fail(Error::Code::Input, what, where, remedy);
}

Result<QByteArray> readFile(const QString &path, qint64 most)
{
    QFile file(path);
    const bool open =
        path == QLatin1String("-") ? file.open(stdin, QIODevice::ReadOnly) : file.open(QIODevice::ReadOnly);
    if (!open)
        return fail(Error::Code::Io, Text::tr("The file cannot be read"), path, file.errorString());
    QByteArray bytes;
    while (bytes.size() <= most) {
        const QByteArray portion = file.read(65536);
        if (portion.isEmpty())
            return bytes;
        bytes += portion;
    }
    return fail(Error::Code::Io, Text::tr("The file is too large for this"), path, Text::tr("Attach it instead"));
}

/// The first line, so that an editor's final line break is no part of it.
Result<QString> readPassword(const QString &path)
{
    const auto bytes = readFile(path, 65536);
    if (!bytes)
        return tl::make_unexpected(bytes.error());
    QByteArray line = bytes->left(bytes->indexOf('\n') < 0 ? bytes->size() : bytes->indexOf('\n'));
    if (line.endsWith('\r'))
        line.chop(1);
    if (line.isEmpty())
        return fail(Error::Code::Io, Text::tr("The password file is empty"), path,
                    Text::tr("Write the password into its first line"));
    if (line.contains('\0'))
        return fail(Error::Code::Io, Text::tr("The password file does not hold text"), path,
                    Text::tr("Write the password into its first line"));
    return QString::fromUtf8(line);
}

Result<QString> readBody(const QString &path)
{
    const auto bytes = readFile(path, largestBody);
    if (!bytes)
        return tl::make_unexpected(bytes.error());
    QStringDecoder decoder(QStringDecoder::Utf8);
    const QString text = decoder(*bytes);
    return decoder.hasError() ? QString::fromLatin1(*bytes) : text;
}

Result<mail::Security> parseSecurity(const QString &text, quint16 port)
{
    if (text.isEmpty())
        return port == 465 ? mail::Security::Tls : mail::Security::StartTls;
    if (text == QLatin1String("starttls"))
        return mail::Security::StartTls;
    if (text == QLatin1String("tls"))
        return mail::Security::Tls;
    if (text == QLatin1String("none"))
        return mail::Security::None;
    return wrongCommand(Text::tr("This kind of security does not exist"), text,
                        Text::tr("Write starttls, tls or none"));
}

Result<mail::AuthMethod> parseAuth(const QString &text)
{
    if (text.isEmpty() || text == QLatin1String("auto"))
        return mail::AuthMethod::Automatic;
    if (text == QLatin1String("plain"))
        return mail::AuthMethod::Plain;
    if (text == QLatin1String("login"))
        return mail::AuthMethod::Login;
    if (text == QLatin1String("cram-md5"))
        return mail::AuthMethod::CramMd5;
    if (text == QLatin1String("scram-sha-256"))
        return mail::AuthMethod::ScramSha256;
    if (text == QLatin1String("xoauth2"))
        return mail::AuthMethod::XOAuth2;
    return wrongCommand(Text::tr("This login method does not exist"), text,
                        Text::tr("Write auto, plain, login, cram-md5, scram-sha-256 or xoauth2"));
}

Result<std::vector<mail::Address>> parseRecipients(const QCommandLineParser &parser, const QString &option)
{
    std::vector<mail::Address> addresses;
    for (const QString &value : parser.values(option)) {
        const auto some = mail::parseAddressList(value);
        if (!some)
            return tl::make_unexpected(some.error());
        addresses.insert(addresses.end(), some->begin(), some->end());
    }
    return addresses;
}

Result<void> parseLogin(const QCommandLineParser &parser, mail::SmtpSettings &server)
{
    const auto method = parseAuth(parser.value(QStringLiteral("auth")));
    if (!method)
        return tl::make_unexpected(method.error());
    server.authMethod = *method;
    server.user = parser.value(QStringLiteral("user"));
    const QString passwordFile = parser.value(QStringLiteral("password-file"));
    if (server.user.isEmpty() != passwordFile.isEmpty())
        return wrongCommand(server.user.isEmpty() ? Text::tr("There is a password, but no user name")
                                                  : Text::tr("The password is missing"),
                            server.user, Text::tr("Give both --user and --password-file, or neither"));
    if (mail::hasControlCharacters(server.user))
        return wrongCommand(Text::tr("The user name holds a control character"), {}, Text::tr("Write it without"));
    // Before the password is read: it must not be needed for a command that is refused.
    if (auto checked = mail::checkSettings(server); !checked || server.user.isEmpty())
        return checked;
    const auto password = readPassword(passwordFile);
    if (!password)
        return tl::make_unexpected(password.error());
    if (server.authMethod == mail::AuthMethod::XOAuth2)
        server.accessToken = *password;
    else
        server.password = *password;
    return {};
}

/// 0 where none are given.
Result<int> parseTimeout(const QCommandLineParser &parser)
{
    if (!parser.isSet(QStringLiteral("timeout-seconds")))
        return 0;
    bool isNumber = false;
    const int seconds = parser.value(QStringLiteral("timeout-seconds")).toInt(&isNumber);
    if (!isNumber || seconds < 1)
        return wrongCommand(Text::tr("This is not a number of seconds"),
                            parser.value(QStringLiteral("timeout-seconds")),
                            Text::tr("Write a whole number from 1 on"));
    return seconds;
}

Result<mail::SmtpSettings> parseServerOptions(const QCommandLineParser &parser)
{
    const auto seconds = parseTimeout(parser);
    if (!seconds)
        return tl::make_unexpected(seconds.error());
    if (parser.isSet(QStringLiteral("account"))) {
        for (const QString &option : {QStringLiteral("server"), QStringLiteral("user"), QStringLiteral("auth")}) {
            if (parser.isSet(option))
                return wrongCommand(Text::tr("The account says this already"), QStringLiteral("--") + option,
                                    Text::tr("Leave out either this or --account"));
        }
        auto settings = logIn(parser.value(QStringLiteral("account")));
        if (settings)
            settings->timers = settings->timers.boundedBy(*seconds);
        return settings;
    }
    if (!parser.isSet(QStringLiteral("server")))
        return wrongCommand(Text::tr("The mail server is missing"), QStringLiteral("--server"),
                            Text::tr("Write --server smtp.example.org:587"));
    const auto name = mail::parseServer(parser.value(QStringLiteral("server")));
    if (!name)
        return tl::make_unexpected(name.error());
    const auto security = parseSecurity(parser.value(QStringLiteral("security")), name->port);
    if (!security)
        return tl::make_unexpected(security.error());
    mail::SmtpSettings server;
    server.host = name->host;
    server.security = *security;
    server.port = name->port != 0 ? name->port : mail::defaultPort(*security);
    server.caFile = parser.value(QStringLiteral("ca-file"));
    server.allowPlaintext = parser.isSet(QStringLiteral("allow-plaintext"));
    server.timers = server.timers.boundedBy(*seconds);
    if (const auto login = parseLogin(parser, server); !login)
        return tl::make_unexpected(login.error());
    return server;
}

/// The account's own address where none is given.
Result<mail::Address> parseSender(const QCommandLineParser &parser)
{
    if (parser.isSet(QStringLiteral("from")))
        return mail::parseAddress(parser.value(QStringLiteral("from")));
    if (parser.isSet(QStringLiteral("account"))) {
        const auto account = mail::AccountStore().find(parser.value(QStringLiteral("account")));
        return account ? Result<mail::Address>(account->sender) : tl::make_unexpected(account.error());
    }
    return wrongCommand(Text::tr("The sender is missing"), QStringLiteral("--from"),
                        Text::tr("Write --from name@example.org"));
}

Result<std::vector<mail::Attachment>> parseAttachments(const QCommandLineParser &parser)
{
    if (!parser.positionalArguments().isEmpty() && !parser.isSet(QStringLiteral("attach")))
        return wrongCommand(Text::tr("This is no option"), parser.positionalArguments().first(),
                            Text::tr("Write --attach before files"));
    std::vector<mail::Attachment> attachments;
    for (const QString &path : parser.values(QStringLiteral("attach")) + parser.positionalArguments()) {
        mail::Attachment attachment;
        attachment.path = path;
        if (attachment.size() < 0)
            return fail(Error::Code::Io, Text::tr("The attachment cannot be read"), path,
                        Text::tr("Check that the file exists and may be read"));
        attachments.push_back(std::move(attachment));
    }
    return attachments;
}

} // namespace

mail::MailMessage SendOptions::message() const
{
    mail::MailMessage message;
    message.from = from;
    message.to = to;
    message.cc = cc;
    message.bcc = bcc;
    message.subject = subject;
    message.body = body;
    message.attachments = attachments;
    return message;
}

void addSendOptions(QCommandLineParser &parser, SendPurpose purpose)
{
    const auto add = [&](const char *name, const QString &description, const char *value) {
        parser.addOption(QCommandLineOption(QString::fromLatin1(name), description, QString::fromLatin1(value)));
    };
    add(purpose == SendPurpose::Send ? "to" : "mail-to", Text::tr("Recipients, separated by commas."), "ADDRESSES");
    add("cc", Text::tr("Recipients of a copy."), "ADDRESSES");
    add("bcc", Text::tr("Recipients whom the others do not see."), "ADDRESSES");
    add("from", Text::tr("The sender."), "ADDRESS");
    add("subject", Text::tr("The subject."), "TEXT");
    add("body-file", Text::tr("The message, as a text file."), "FILE");
    add("server", Text::tr("The mail server."), "HOST:PORT");
    add("security", Text::tr("starttls (default), tls or none."), "KIND");
    add("user", Text::tr("The user name at the server."), "NAME");
    add("password-file", Text::tr("A file whose first line is the password; - reads standard input."), "FILE");
    add("auth",
        Text::tr(
            "The login method: auto (default), plain, login, cram-md5, scram-sha-256, or xoauth2 with an access token "
            "as password."),
        "METHOD");
    add("ca-file", Text::tr("Certificates to trust beside the system's, in PEM format."), "FILE");
    add("timeout-seconds", Text::tr("The longest wait for each answer of the server."), "N");
    add("account", Text::tr("An account saved in the window, instead of the options above."), "NAME");
    add("once-per",
        Text::tr("hour, day, week or month: a second run in it with the same inputs, recipients and subject sends "
                 "nothing and prints the first one's result."),
        "PERIOD");
    parser.addOption(
        QCommandLineOption(QStringLiteral("allow-plaintext"), Text::tr("Allow --security none to other computers.")));
    if (purpose != SendPurpose::Send)
        return;
    add("attach", Text::tr("Files to attach."), "FILE");
    parser.addOption(QCommandLineOption(QStringLiteral("outbox"),
                                        Text::tr("Send what waits in the outbox and is due, and nothing else.")));
    parser.addOption(QCommandLineOption(QStringLiteral("now"), Text::tr("With --outbox: what is not due as well.")));
}

bool wantsMail(const QCommandLineParser &parser)
{
    return parser.isSet(QStringLiteral("mail-to"));
}

Result<SendOptions> parseSendOptions(const QCommandLineParser &parser, SendPurpose purpose)
{
    SendOptions options;
    options.account = parser.value(QStringLiteral("account"));
    const auto from = parseSender(parser);
    if (!from)
        return tl::make_unexpected(from.error());
    options.from = *from;
    const QString to = purpose == SendPurpose::Send ? QStringLiteral("to") : QStringLiteral("mail-to");
    for (const auto &[name, list] : {std::pair(to, &options.to), std::pair(QStringLiteral("cc"), &options.cc),
                                     std::pair(QStringLiteral("bcc"), &options.bcc)}) {
        const auto addresses = parseRecipients(parser, name);
        if (!addresses)
            return tl::make_unexpected(addresses.error());
        *list = *addresses;
    }
    if (options.message().recipients().isEmpty())
        return wrongCommand(Text::tr("Nobody is to receive the message"), QStringLiteral("--") + to,
                            Text::tr("Write at least one address"));
    options.subject = parser.value(QStringLiteral("subject"));
    if (mail::hasControlCharacters(options.subject))
        return wrongCommand(Text::tr("The subject holds a line break or another control character"), {},
                            Text::tr("Write it on one line"));
    const auto server = parseServerOptions(parser);
    if (!server)
        return tl::make_unexpected(server.error());
    options.server = *server;
    if (parser.isSet(QStringLiteral("body-file"))) {
        const auto body = readBody(parser.value(QStringLiteral("body-file")));
        if (!body)
            return tl::make_unexpected(body.error());
        options.body = *body;
    }
    if (purpose == SendPurpose::Send) {
        const auto attachments = parseAttachments(parser);
        if (!attachments)
            return tl::make_unexpected(attachments.error());
        options.attachments = *attachments;
    }
    const auto period = parsePeriod(parser.value(QStringLiteral("once-per")));
    if (!period)
        return tl::make_unexpected(period.error());
    options.oncePerPeriod = *period != Period::Always;
    options.job = jobKey(parser, purpose, options, periodName(*period, QDateTime::currentDateTime()));
    return options;
}

Result<mail::SmtpSettings> parseOutboxLogin(const QCommandLineParser &parser)
{
    const auto seconds = parseTimeout(parser);
    if (!seconds)
        return tl::make_unexpected(seconds.error());
    mail::SmtpSettings login;
    login.timers = login.timers.boundedBy(*seconds);
    login.host = QStringLiteral("localhost"); // each message knows its own
    if (const auto parsed = parseLogin(parser, login); !parsed)
        return tl::make_unexpected(parsed.error());
    return login;
}

} // namespace clientele::app
