// SPDX-FileCopyrightText: 2026 The Clientele developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/commands/commands.h"
#include "app/commands/delivering.h"
#include "app/commands/options.h"

#include <cstdio>

namespace clientele::app {

namespace {

int printFailure(const Error &error)
{
    return printError(error, error.code == Error::Code::Input ? exitWrongCommand : exitFailed);
}

} // namespace

int runSend(const QStringList &arguments)
{
    QCommandLineParser parser;
    parser.setApplicationDescription(QCoreApplication::translate("SendCommand", "Mails files."));
    const QCommandLineOption help = parser.addHelpOption();
    addSendOptions(parser, SendPurpose::Send);
    if (!parser.parse(QStringList{QStringLiteral("clientele send")} + arguments))
        return printFailure({Error::Code::Input,
                             parser.errorText(),
                             {},
                             QCoreApplication::translate("SendCommand", "See clientele send --help")});
    if (parser.isSet(help)) {
        std::fputs(parser.helpText().toLocal8Bit().constData(), stdout);
        return 0;
    }
    if (parser.isSet(QStringLiteral("outbox"))) {
        const auto login = parseOutboxLogin(parser);
        return login ? sendOutbox(parser.isSet(QStringLiteral("now")), *login) : printFailure(login.error());
    }
    const auto options = parseSendOptions(parser, SendPurpose::Send);
    if (!options)
        return printFailure(options.error());
    return sendMessage(*options, options->message());
}

} // namespace clientele::app
