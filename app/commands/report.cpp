// SPDX-FileCopyrightText: 2026 The Clientele developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/commands/bandoptions.h"
#include "app/commands/commands.h"
#include "app/commands/delivering.h"
#include "app/commands/options.h"
#include "app/commands/workspaceinput.h"
#include "app/translations.h"
#include "models/core/savefile.h"
#include "models/insights/findings.h"
#include "models/report/ageregionreport.h"
#include "models/report/defaultstudies.h"
#include "models/report/readme.h"
#include "models/workspace/workspacefile.h"
#include "widgets/report/pdfexport.h"

#include <QCoreApplication>
#include <QElapsedTimer>
#include <QFile>
#include <QFileInfo>

#include <cstdio>

namespace clientele::app {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(ReportCommand)
};

QtMessageHandler handlerBefore = nullptr;

/// Qt warns of each font that has no Devanagari or Tamil before it takes the next one, which has: no news for anybody.
void passOn(QtMsgType type, const QMessageLogContext &context, const QString &message)
{
    if (!message.contains(QLatin1String("OpenType support missing")) && handlerBefore)
        handlerBefore(type, context, message);
}

/// While it lives, Qt keeps that to itself.
class QuietFonts final
{
public:
    QuietFonts() { handlerBefore = qInstallMessageHandler(passOn); }
    ~QuietFonts() { qInstallMessageHandler(handlerBefore); }
    Q_DISABLE_COPY_MOVE(QuietFonts)
};

/// All that the command line says beside inputs and how to read them.
struct ReportCommand
{
    CommonOptions common;
    query::BandOptions bands;
    report::ReportOptions report;
    QString readme; ///< empty: none is written
    bool findings = true;
    bool isChosen = false; ///< its parts were named
    std::optional<SendOptions> mail;
};

tl::unexpected<Error> wrong(const QString &what, const QString &option, const QString &value, const QString &remedy)
{
    return fail(Error::Code::Input, what, QStringLiteral("--%1 %2").arg(option, value), remedy);
}

void addReportOptions(QCommandLineParser &parser)
{
    const auto add = [&parser](const char *name, const QString &description, const QString &standard = {}) {
        parser.addOption({QString::fromLatin1(name), description, QStringLiteral("value"), standard});
    };
    add("readme", Text::tr("Where to write the readme (Markdown)"));
    add("layout", Text::tr("A layout as a readme shows it (JSON); the other options override it"));
    add("template", Text::tr("What the report starts from: age-region, everything"), QStringLiteral("age-region"));
    add("title", Text::tr("The report's title, in place of its own"));
    add("author", Text::tr("Who wrote it"));
    add("logo", Text::tr("A picture for the first page: PNG, JPEG or SVG, up to 1 MB"));
    add("include", Text::tr("Parts of the report: %1").arg(report::reportParts().join(QStringLiteral(", "))));
    add("paper", Text::tr("a4 or letter"), QStringLiteral("a4"));
    add("orientation", Text::tr("portrait or landscape"), QStringLiteral("portrait"));
    add("privacy", Text::tr("personal: names and ids are left out; masked: groups under 5 are hidden too; none"),
        QStringLiteral("personal"));
    add("language", Text::tr("Language of the report: en, de"), QStringLiteral("en"));
    add("locale", Text::tr("How numbers and dates are written: en_US, de_DE"));
    add("created", Text::tr("Creation time to write, for a file that can be made again: 2026-01-31T12:00:00"));
}

template <class Choice>
Result<Choice> parseChoice(const QCommandLineParser &parser, const QString &option,
                           std::optional<Choice> (*fromToken)(const QString &), const QString &choices)
{
    const QString value = parser.value(option);
    const auto choice = fromToken(value);
    if (!choice)
        return wrong(Text::tr("No such choice"), option, value, Text::tr("Choose %1").arg(choices));
    return *choice;
}

/// Given, or there is no layout that says it.
bool decides(const QCommandLineParser &parser, const char *option)
{
    return parser.isSet(QString::fromLatin1(option)) ||
           !(parser.isSet(QStringLiteral("layout")) ||
             workspace::isWorkspaceFile(parser.positionalArguments().value(0)));
}

template <class Choice>
Result<void> parseInto(Choice &choice, const QCommandLineParser &parser, const char *option,
                       std::optional<Choice> (*fromToken)(const QString &), const char *choices)
{
    if (!decides(parser, option))
        return {};
    const auto parsed = parseChoice(parser, QString::fromLatin1(option), fromToken, QString::fromLatin1(choices));
    if (!parsed)
        return tl::make_unexpected(parsed.error());
    choice = *parsed;
    return {};
}

Result<void> parsePaper(const QCommandLineParser &parser, report::ReportOptions &options)
{
    // That "none" was written is the confirmation it asks for.
    for (const auto &parsed :
         {parseInto(options.start, parser, "template", report::templateFromToken, "age-region, everything"),
          parseInto(options.paper, parser, "paper", report::paperFromToken, "a4, letter"),
          parseInto(options.orientation, parser, "orientation", report::orientationFromToken, "portrait, landscape"),
          parseInto(options.privacy, parser, "privacy", report::privacyFromToken, "personal, masked, none")}) {
        if (!parsed)
            return parsed;
    }
    return {};
}

Result<void> parseLayout(const QCommandLineParser &parser, report::ReportOptions &options)
{
    const QString path = parser.value(QStringLiteral("layout"));
    if (!path.isEmpty()) {
        QFile file(path);
        if (!file.open(QIODevice::ReadOnly))
            return fail(Error::Code::Io, Text::tr("The layout cannot be read: %1").arg(file.errorString()), path,
                        Text::tr("Check the name of the file"));
        auto layout = report::layoutFromJson(file.readAll());
        if (!layout)
            return tl::make_unexpected(layout.error());
        static_cast<report::Layout &>(options) = std::move(*layout);
    }
    if (parser.isSet(QStringLiteral("title")))
        options.title = parser.value(QStringLiteral("title"));
    if (parser.isSet(QStringLiteral("author")))
        options.author = parser.value(QStringLiteral("author"));
    if (const QString logo = parser.value(QStringLiteral("logo")); !logo.isEmpty()) {
        auto read = report::readLogo(logo);
        if (!read)
            return tl::make_unexpected(read.error());
        options.logo = std::move(*read);
    }
    return {};
}

Result<void> parseLanguage(const QCommandLineParser &parser, report::ReportOptions &options)
{
    if (decides(parser, "language") || options.language.isEmpty())
        options.language = parser.value(QStringLiteral("language"));
    const bool english =
        QLocale(options.language).language() == QLocale::English && options.language.startsWith(QLatin1String("en"));
    if (!english && loadTranslations(options.language).empty())
        return wrong(Text::tr("No such language"), QStringLiteral("language"), options.language,
                     Text::tr("Choose en or de"));
    const QString name = parser.isSet(QStringLiteral("locale")) ? parser.value(QStringLiteral("locale"))
                         : !options.localeName.isEmpty()        ? options.localeName
                         : english                              ? QStringLiteral("en_US")
                                                                : options.language;
    options.locale = QLocale(name);
    if (options.locale.language() == QLocale::C && name != QLatin1String("C"))
        return wrong(Text::tr("No such locale"), QStringLiteral("locale"), name,
                     Text::tr("Write it as en_US or de_DE"));
    return {};
}

/// @returns the moment as written; without an offset it is taken as UTC, so that the file is the same in every zone.
Result<QDateTime> parseCreated(const QCommandLineParser &parser)
{
    if (!parser.isSet(QStringLiteral("created")))
        return QDateTime::fromSecsSinceEpoch(QDateTime::currentSecsSinceEpoch());
    const QString text = parser.value(QStringLiteral("created"));
    QDateTime created = QDateTime::fromString(text, Qt::ISODate);
    if (!created.isValid())
        return wrong(Text::tr("Not a date and time"), QStringLiteral("created"), text,
                     Text::tr("Write it as 2026-01-31T12:00:00"));
    if (created.timeSpec() == Qt::LocalTime)
        created = QDateTime(created.date(), created.time(), Qt::UTC);
    return created;
}

Result<void> parseInclude(const QCommandLineParser &parser, ReportCommand &command)
{
    command.isChosen = parser.isSet(QStringLiteral("include"));
    if (!command.isChosen)
        return {};
    const QString remedy = Text::tr("Choose from %1").arg(report::reportParts().join(QStringLiteral(", ")));
    const QString parts = parser.value(QStringLiteral("include"));
    for (const QString &part : parts.split(QLatin1Char(','), Qt::SkipEmptyParts)) {
        if (!report::reportParts().contains(part.trimmed()))
            return wrong(Text::tr("No such part of a report in this version"), QStringLiteral("include"), part, remedy);
        if (!command.report.parts.contains(part.trimmed()))
            command.report.parts += part.trimmed();
    }
    if (command.report.parts.isEmpty())
        return wrong(Text::tr("The report would be empty"), QStringLiteral("include"), parts, remedy);
    command.findings = command.report.parts.contains(QLatin1String("insights"));
    command.report.showFindings = command.findings;
    command.report.showCharts = command.report.parts.contains(QLatin1String("age-region"));
    return {};
}

Result<ReportCommand> parse(QCommandLineParser &parser, const QStringList &arguments)
{
    auto common = parseCommonOptions(parser, arguments);
    if (!common)
        return tl::make_unexpected(common.error());
    ReportCommand command;
    command.common = std::move(*common);
    auto bands = parseBandOptions(parser);
    if (!bands)
        return tl::make_unexpected(bands.error());
    command.bands = bandsOf(parser, command.common, *bands);
    if (command.common.workspace && !parser.isSet(QStringLiteral("layout")))
        static_cast<report::Layout &>(command.report) = command.common.workspace->report;
    for (const auto &read : {parseLayout(parser, command.report), parsePaper(parser, command.report),
                             parseLanguage(parser, command.report), parseInclude(parser, command)}) {
        if (!read)
            return tl::make_unexpected(read.error());
    }
    const auto created = parseCreated(parser);
    if (!created)
        return tl::make_unexpected(created.error());
    command.report.created = *created;
    command.report.seed = command.common.seed;
    command.report.read = command.common.read;
    command.readme = parser.value(QStringLiteral("readme"));
    if (wantsMail(parser)) {
        auto mail = parseSendOptions(parser, SendPurpose::Report);
        if (!mail)
            return tl::make_unexpected(mail.error());
        command.mail = std::move(*mail);
    } else if (command.common.output.isEmpty()) {
        return fail(Error::Code::Input, Text::tr("No file to write the report to"), {},
                    Text::tr("Give --output report.pdf"));
    }
    return command;
}

struct Made
{
    report::Report report;
    QByteArray pdf;
};

/// What was asked for; where nothing was, what the data's roles allow.
Result<report::Report> makeReport(const ReportCommand &command, const Loaded &loaded)
{
    const table::Table &table = *loaded.source.table;
    report::ReportOptions options = command.report;
    options.recipe = loaded.recipe;
    options.steps = loaded.steps;
    options.raw = loaded.raw;
    std::vector<insights::Finding> findings;
    if (command.findings) {
        auto found = insights::allFindings(query::MemoryEngine(table), loaded.filters, command.bands,
                                           Format(command.report.locale));
        if (!found)
            return tl::make_unexpected(found.error());
        findings = std::move(*found);
        if (command.common.workspace)
            std::erase_if(findings, [&](const insights::Finding &one) {
                return command.common.workspace->dismissedFindings.contains(one.id);
            });
    }
    const bool wantsAges = command.isChosen && command.report.showCharts;
    if (!wantsAges && !report::allowsAgeStudy(table))
        return report::dataReport(table, loaded.source.account, loaded.filters, findings, options);
    return report::ageRegionReport(table, loaded.source.account, loaded.filters, command.bands, findings, options);
}

Result<Made> make(const ReportCommand &command, const Loaded &loaded)
{
    auto report = makeReport(command, loaded);
    if (!report)
        return tl::make_unexpected(report.error());
    auto drawing = reportdrawing::ReportDrawing::make(*report);
    if (!drawing)
        return tl::make_unexpected(drawing.error());
    for (const QString &warning : (*drawing)->warnings())
        std::fprintf(stderr, "%s\n", qPrintable(Text::tr("Warning: %1").arg(warning)));
    auto pdf = reportdrawing::renderPdf(std::move(*drawing));
    if (!pdf)
        return tl::make_unexpected(pdf.error());
    return Made{std::move(*report), std::move(*pdf)};
}

Result<void> save(const ReportCommand &command, const Made &made)
{
    if (!command.readme.isEmpty()) {
        if (auto written = report::writeReadme(made.report, command.readme); !written)
            return written;
    }
    return command.common.output.isEmpty() ? Result<void>() : saveFile(command.common.output, made.pdf);
}

int sendReport(const SendOptions &options, const ReportCommand &command, const Made &made)
{
    mail::MailMessage message = options.message();
    if (message.subject.isEmpty())
        message.subject = made.report.title;
    if (message.body.isEmpty())
        message.body =
            Text::tr(
                "The report “%1” is attached as a PDF, with a readme that says where its figures come from and how to "
                "make them again.\n")
                .arg(made.report.title);
    const auto nameOf = [](const QString &path, const QString &otherwise) {
        return path.isEmpty() ? otherwise : QFileInfo(path).fileName();
    };
    mail::Attachment pdf;
    pdf.name = nameOf(command.common.output, QStringLiteral("report.pdf"));
    pdf.bytes = made.pdf;
    pdf.mimeType = QStringLiteral("application/pdf");
    mail::Attachment readme;
    readme.name = nameOf(command.readme, QStringLiteral("README.md"));
    readme.bytes = report::readme(made.report).toUtf8();
    readme.mimeType = QStringLiteral("text/markdown");
    message.attachments.insert(message.attachments.begin(), {pdf, readme});
    return sendMessage(options, message);
}

} // namespace

int runReport(const QStringList &arguments)
{
    QCommandLineParser parser;
    parser.setApplicationDescription(Text::tr("Writes the report as a PDF, and mails it."));
    const QCommandLineOption help = parser.addHelpOption();
    addCommonOptions(parser);
    addBandOptions(parser);
    addReportOptions(parser);
    addSendOptions(parser, SendPurpose::Report);
    if (parser.parse(QStringList{QStringLiteral("clientele report")} + arguments) && parser.isSet(help)) {
        std::fputs(parser.helpText().toLocal8Bit().constData(), stdout);
        return exitDone;
    }
    const auto command = parse(parser, arguments);
    if (!command)
        return printError(command.error(), command.error().code == Error::Code::Input ? exitWrongCommand : exitFailed);
    if (command->mail) {
        if (const auto status = alreadySent(*command->mail))
            return *status;
    }
    const auto loaded = load(command->common);
    if (!loaded) {
        const bool option = loaded.error().where.startsWith(QLatin1String("--"));
        return printError(loaded.error(), option ? exitWrongCommand : exitFailed);
    }
    const QuietFonts quiet;
    installTranslations(command->report.language);
    QLocale::setDefault(command->report.locale);
    QElapsedTimer timer;
    timer.start();
    const auto made = make(*command, *loaded);
    if (!made)
        return printError(made.error());
    if (const auto saved = save(*command, *made); !saved)
        return printError(saved.error());
    printTimings(command->common, loaded->loadMs, double(timer.nsecsElapsed()) / 1e6);
    return command->mail ? sendReport(*command->mail, *command, *made) : exitDone;
}

} // namespace clientele::app
