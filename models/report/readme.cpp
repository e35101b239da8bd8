// SPDX-FileCopyrightText: 2026 The Clientele developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/report/readme.h"

#include "models/core/savefile.h"
#include "models/report/reportparts.h"

#include <QCoreApplication>
#include <QRegularExpression>

#include <algorithm>
#include <cmath>

namespace clientele::report {

namespace {

/// Plain text that Markdown leaves alone: names of columns and files come from other people.
QString escaped(const QString &text)
{
    QString result;
    for (const QChar c : text) {
        if (QStringView(u"\\`*_[]<>#|").contains(c))
            result += QLatin1Char('\\');
        result += c == QLatin1Char('\n') || c == QLatin1Char('\r') ? QLatin1Char(' ') : c;
    }
    return result;
}

QString bound(double value, const table::Column *column)
{
    if (std::isinf(value))
        return {};
    if (column && column->type() == table::Type::Date)
        return QString::fromStdString(table::toIso(table::Microseconds(value), column->isDateOnly()));
    return QString::fromStdString(table::shortestText(value));
}

/// Neighbours that touch become one: [40, 45) and [45, 50) are [40, 50).
std::vector<query::Interval> merged(std::vector<query::Interval> intervals)
{
    std::stable_sort(intervals.begin(), intervals.end(),
                     [](const auto &a, const auto &b) { return a.lower < b.lower; });
    std::vector<query::Interval> result;
    for (const query::Interval &interval : intervals) {
        const bool touches =
            !result.empty() &&
            (interval.lower < result.back().upper ||
             (interval.lower == result.back().upper && (interval.lowerClosed || result.back().upperClosed)));
        if (!touches) {
            result.push_back(interval);
        } else if (interval.upper >= result.back().upper) {
            result.back().upperClosed =
                interval.upperClosed || (interval.upper == result.back().upper && result.back().upperClosed);
            result.back().upper = interval.upper;
        }
    }
    return result;
}

/// With its offset, so that the same moment is written into the file; none means UTC.
QString createdArgument(const QDateTime &created)
{
    const int offset = created.offsetFromUtc();
    if (offset == 0)
        return created.toString(QStringLiteral("yyyy-MM-ddTHH:mm:ss"));
    return created.toOffsetFromUtc(offset).toString(Qt::ISODate);
}

class Readme
{
    Q_DECLARE_TR_FUNCTIONS(Readme)

public:
    explicit Readme(const Report &report) : m_report(report) {}
    QString text();

private:
    void heading(const QString &words) { m_text += QStringLiteral("## %1\n\n").arg(words); }
    void facts(const std::vector<Fact> &facts);
    void contents();
    void reproduce();

    const Report &m_report;
    QString m_text;
};

void Readme::facts(const std::vector<Fact> &facts)
{
    for (const Fact &fact : facts)
        m_text += QStringLiteral("- **%1**: %2\n").arg(escaped(fact.label), escaped(fact.value));
    m_text += QLatin1Char('\n');
}

void Readme::contents()
{
    for (const Block &block : m_report.blocks)
        m_text += QStringLiteral("- %1\n").arg(escaped(base(block).title));
    m_text += QLatin1Char('\n');
}

void Readme::reproduce()
{
    heading(tr("How to make it again"));
    m_text += tr("With the same file in the same folder and Clientele installed, these lines give the same report and "
                 "the same "
                 "figures. Run them in a shell.") +
              QStringLiteral("\n\n```sh\n");
    for (const QString &line : commandLines(m_report))
        m_text += line + QLatin1Char('\n');
    m_text += QStringLiteral("```\n");
    if (!m_report.reproduction.recipe.isEmpty())
        m_text += QLatin1Char('\n') + tr("Save these lines as recipe.json first:") +
                  QStringLiteral("\n\n```json\n%1```\n").arg(QString::fromUtf8(m_report.reproduction.recipe));
    for (const QString &step : m_report.reproduction.withheldSteps)
        m_text += QLatin1Char('\n') +
                  tr("The recipe lacks a step whose values are personal; add it in the window: %1").arg(escaped(step)) +
                  QLatin1Char('\n');
    if (!m_report.reproduction.layout.isEmpty())
        m_text += QLatin1Char('\n') + tr("Save these lines as layout.json first:") +
                  QStringLiteral("\n\n```json\n%1```\n").arg(QString::fromUtf8(m_report.reproduction.layout));
    for (const QString &filter : m_report.reproduction.notExpressible)
        m_text += QLatin1Char('\n') +
                  tr("The command line has no words for this filter; set it in the window: %1").arg(escaped(filter)) +
                  QLatin1Char('\n');
}

QString Readme::text()
{
    m_text = QStringLiteral("# %1\n\n").arg(escaped(m_report.title));
    heading(tr("What this is"));
    m_text += tr("This text belongs to a report in PDF that was made by %1 on %2. It says where the figures come from, "
                 "how they are "
                 "defined, and how to make them again.")
                  .arg(escaped(m_report.creator), moment(m_report.created, m_report.locale)) +
              QLatin1Char(' ') + escaped(m_report.privacyNote) + QStringLiteral("\n\n");
    m_text += tr("The report shows:") + QStringLiteral("\n\n");
    contents();
    heading(tr("Data"));
    facts(m_report.facts);
    for (const QString &warning : m_report.warnings)
        m_text += QStringLiteral("> %1\n\n").arg(escaped(warning));
    for (const MethodBlock::Section &section : m_report.method) {
        heading(section.heading);
        facts(section.entries);
    }
    reproduce();
    if (!m_report.reproduction.machine.isEmpty()) {
        m_text += QLatin1Char('\n');
        heading(tr("For other programs"));
        m_text += tr("The same in words that a program reads. A bound that is null is open; a filter lets pass what "
                     "any of its intervals or values holds, and all filters must hold.") +
                  QStringLiteral("\n\n```json\n%1```\n").arg(QString::fromUtf8(m_report.reproduction.machine));
    }
    return m_text;
}

} // namespace

QString shellQuoted(const QString &argument)
{
    static const QRegularExpression plain(QStringLiteral("\\A[A-Za-z0-9_./:@%+,=-]+\\z"));
    if (plain.match(argument).hasMatch())
        return argument;
    QString quoted = argument;
    quoted.replace(QLatin1Char('\''), QStringLiteral("'\\''"));
    return QLatin1Char('\'') + quoted + QLatin1Char('\'');
}

std::optional<QString> filterArgument(const query::Filter &filter, const table::Table &table)
{
    const table::Column *column = table.find(filter.column);
    const std::vector<query::Interval> intervals = merged(filter.intervals);
    const QString name = filter.column + QLatin1Char('=');
    const bool single = std::all_of(intervals.begin(), intervals.end(),
                                    [](const query::Interval &one) { return one.lower == one.upper; });
    if (intervals.size() == 1 && !single && filter.values.isEmpty() && !filter.missing) {
        const query::Interval &one = intervals.front();
        return name + (one.lowerClosed ? QLatin1Char('[') : QLatin1Char('(')) + bound(one.lower, column) +
               QLatin1Char(',') + bound(one.upper, column) + (one.upperClosed ? QLatin1Char(']') : QLatin1Char(')'));
    }
    if (!single)
        return std::nullopt;
    QStringList values;
    for (QString value : filter.values) {
        if (value.contains(QLatin1Char(',')) || value.contains(QLatin1Char('"')))
            value = QLatin1Char('"') + value.replace(QLatin1Char('"'), QStringLiteral("\"\"")) + QLatin1Char('"');
        values += value;
    }
    for (const query::Interval &one : intervals)
        values += bound(one.lower, column);
    if (filter.missing)
        values += QString();
    return name + values.join(QLatin1Char(','));
}

QStringList readArguments(const sources::ReadOptions &options)
{
    QStringList arguments;
    if (options.delimiter)
        arguments << QStringLiteral("--delimiter")
                  << (*options.delimiter == QLatin1Char('\t') ? QStringLiteral("tab") : QString(*options.delimiter));
    if (!options.encoding.isEmpty())
        arguments << QStringLiteral("--encoding") << options.encoding;
    if (options.decimal)
        arguments << QStringLiteral("--decimal") << QString(*options.decimal);
    if (options.dateOrder) {
        const QStringList orders{QStringLiteral("dmy"), QStringLiteral("mdy"), QStringLiteral("ymd")};
        arguments << QStringLiteral("--date-order") << orders[int(*options.dateOrder)];
    }
    if (!options.missingWords.isEmpty())
        arguments << QStringLiteral("--missing") << options.missingWords.join(QLatin1Char(','));
    if (!options.sheet.isEmpty())
        arguments << QStringLiteral("--sheet") << options.sheet;
    return arguments;
}

QStringList commandLines(const Report &report)
{
    const Reproduction &from = report.reproduction;
    const auto line = [](QStringList arguments) {
        std::transform(arguments.begin(), arguments.end(), arguments.begin(), shellQuoted);
        return QStringLiteral("clientele ") + arguments.join(QLatin1Char(' '));
    };
    QStringList make = QStringList{QStringLiteral("report")} + from.inputs + from.options + from.bandOptions;
    make << QStringLiteral("--output") << QStringLiteral("report.pdf") << QStringLiteral("--readme")
         << QStringLiteral("report.md");
    make << QStringLiteral("--paper") << token(report.paper) << QStringLiteral("--orientation")
         << token(report.orientation);
    make << QStringLiteral("--privacy") << token(report.privacy);
    if (!report.language.isEmpty())
        make << QStringLiteral("--language") << report.language;
    make << QStringLiteral("--locale") << report.locale.name();
    make << QStringLiteral("--created") << createdArgument(report.created) << from.layoutOptions;
    const auto analyze = [&](const QString &analysis) {
        return line(QStringList{QStringLiteral("analyze"), analysis} + from.inputs + from.options + from.bandOptions +
                    QStringList{QStringLiteral("--format"), QStringLiteral("json")});
    };
    QStringList lines{line(make)};
    for (const QString &analysis : from.analyses)
        lines += analyze(analysis);
    for (const QStringList &study : from.studies)
        lines += line(QStringList{QStringLiteral("analyze"), study.value(0)} + from.inputs + study.mid(1) +
                      from.options + QStringList{QStringLiteral("--format"), QStringLiteral("json")});
    return lines;
}

QString readme(const Report &report)
{
    return Readme(report).text();
}

Result<void> writeReadme(const Report &report, const QString &path)
{
    return saveFile(path, readme(report).toUtf8());
}

} // namespace clientele::report
