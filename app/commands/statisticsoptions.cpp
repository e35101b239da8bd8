// SPDX-FileCopyrightText: 2026 The Clientele developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/commands/statisticsoptions.h"

#include <QCoreApplication>

#include <cmath>

namespace clientele::app {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(CommandLine)
};

QString ofToken(std::string_view token)
{
    return QString::fromLatin1(token.data(), qsizetype(token.size()));
}

Result<void> parseProbability(const QCommandLineParser &parser, StatisticsOptions &options)
{
    options.probability = parser.value(QStringLiteral("probability"));
    const QString family = parser.value(QStringLiteral("family"));
    options.fromData = family == QLatin1String("data");
    if (!family.isEmpty() && !options.fromData) {
        options.family = stats::familyFromToken(family.toStdString());
        if (!options.family) {
            QStringList names;
            for (const stats::Family one : stats::families)
                names << ofToken(stats::token(one));
            return wrongValue(Text::tr("There is no such family"), QStringLiteral("family"), family,
                              Text::tr("Choose one of %1, or data").arg(names.join(QStringLiteral(", "))));
        }
    }
    if (!parser.isSet(QStringLiteral("trials")))
        return {};
    const QString text = parser.value(QStringLiteral("trials"));
    bool ok = false;
    const double trials = text.toDouble(&ok);
    if (!ok || !(trials >= 1) || trials != std::floor(trials) || trials > 1e9)
        return wrongValue(Text::tr("Not a number of trials"), QStringLiteral("trials"), text,
                          Text::tr("Give a whole number from 1 on"));
    if (options.family && *options.family != stats::Family::Binomial)
        return wrongValue(Text::tr("Only the binomial family has trials"), QStringLiteral("trials"), text,
                          Text::tr("Give --family binomial"));
    options.trials = trials;
    return {};
}

} // namespace

tl::unexpected<Error> wrongValue(const QString &what, const QString &option, const QString &value,
                                 const QString &remedy)
{
    return fail(Error::Code::Input, what, QStringLiteral("--%1 %2").arg(option, value), remedy);
}

Result<void> knownColumn(const table::Table &table, const QString &name, const QString &option)
{
    if (!table.indexOf(name))
        return wrongValue(Text::tr("There is no such column"), option, name, Text::tr("Name a column of the table"));
    return {};
}

void addStatisticsOptions(QCommandLineParser &parser, unsigned which)
{
    const auto add = [&parser](const char *name, const QString &description, const char *value) {
        parser.addOption(QCommandLineOption(QString::fromLatin1(name), description, QString::fromLatin1(value)));
    };
    if (which & takesColumns)
        add("columns", Text::tr("Columns to look at, separated by commas"), "a,b");
    if (which & takesProbability) {
        add("probability", Text::tr("A question such as 'COLUMN<=60000' or 'a<=COLUMN<=b'"), "event");
        add("family", Text::tr("Distribution that answers it, or data for the values themselves"), "name");
        add("trials", Text::tr("Trials of a binomial distribution"), "n");
    }
    if (which & takesValue)
        add("value", Text::tr("Column to compare between groups"), "column");
    if (which & takesMethod)
        add("method", Text::tr("pearson, spearman or kendall"), "name");
    if (which & takesAdjustment)
        add("adjustment", Text::tr("Of p-values of several tests: holm, bonferroni or benjamini-hochberg"), "name");
    if (which & takesResponse)
        add("response", Text::tr("Column of yes and no to explain"), "column");
}

Result<StatisticsOptions> parseStatisticsOptions(const QCommandLineParser &parser, unsigned which,
                                                 const CommonOptions &common)
{
    StatisticsOptions options;
    options.seed = common.seed;
    if ((which & takesColumns) && parser.isSet(QStringLiteral("columns"))) {
        const QString text = parser.value(QStringLiteral("columns"));
        auto columns = splitValues(text, QStringLiteral("--columns %1").arg(text));
        if (!columns)
            return tl::make_unexpected(columns.error());
        options.columns = std::move(*columns);
        options.columns.removeDuplicates();
    }
    if (which & takesProbability) {
        if (auto read = parseProbability(parser, options); !read)
            return tl::make_unexpected(read.error());
    }
    if (which & takesValue)
        options.value = parser.value(QStringLiteral("value"));
    if (which & takesResponse)
        options.response = parser.value(QStringLiteral("response"));
    if ((which & takesMethod) && parser.isSet(QStringLiteral("method"))) {
        const QString method = parser.value(QStringLiteral("method"));
        if (method == QLatin1String("spearman"))
            options.method = stats::CorrelationMethod::Spearman;
        else if (method == QLatin1String("kendall"))
            options.method = stats::CorrelationMethod::Kendall;
        else if (method != QLatin1String("pearson"))
            return wrongValue(Text::tr("There is no such method"), QStringLiteral("method"), method,
                              Text::tr("Choose pearson, spearman or kendall"));
    }
    if ((which & takesAdjustment) && parser.isSet(QStringLiteral("adjustment"))) {
        const QString name = parser.value(QStringLiteral("adjustment"));
        const auto adjustment = stats::adjustmentFromToken(name.toStdString());
        if (!adjustment)
            return wrongValue(Text::tr("There is no such adjustment"), QStringLiteral("adjustment"), name,
                              Text::tr("Choose holm, bonferroni or benjamini-hochberg"));
        options.adjustment = *adjustment;
    }
    return options;
}

} // namespace clientele::app
