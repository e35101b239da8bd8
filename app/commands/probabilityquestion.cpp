// SPDX-FileCopyrightText: 2026 The Clientele developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/commands/probabilityquestion.h"

#include <QCoreApplication>
#include <QRegularExpression>

#include <algorithm>
#include <cmath>

namespace clientele::app {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(Probability)
};

std::optional<double> numberOf(const QString &text)
{
    bool ok = false;
    const double value = QLocale::c().toDouble(text, &ok);
    return ok && std::isfinite(value) ? std::optional(value) : std::nullopt;
}

// "<= 5" behind the column, or "5 <=" before it (which is turned round).
bool addBound(const QString &text, bool isBefore, stats::Event &event)
{
    static const QRegularExpression behind(QStringLiteral("^\\s*(<=|>=|<|>|=)\\s*(\\S+)\\s*$"));
    static const QRegularExpression before(QStringLiteral("^\\s*(\\S+?)\\s*(<=|>=|<|>)\\s*$"));
    const QRegularExpressionMatch match = (isBefore ? before : behind).match(text);
    const auto value = match.hasMatch() ? numberOf(match.captured(isBefore ? 1 : 2)) : std::nullopt;
    if (!value)
        return false;
    const QString sign = match.captured(isBefore ? 2 : 1);
    if (sign == QLatin1String("=")) {
        event.lower = event.upper = *value;
        return true;
    }
    const bool isUpper = sign.startsWith(QLatin1Char('<')) != isBefore;
    const bool isClosed = sign.size() == 2;
    auto &bound = isUpper ? event.upper : event.lower;
    if (bound)
        return false; // twice the same side
    bound = *value;
    (isUpper ? event.upperClosed : event.lowerClosed) = isClosed;
    return true;
}

std::optional<stats::Event> eventAround(const QString &text, const QString &name, qsizetype at)
{
    const QString before = text.left(at);
    const QString behind = text.mid(at + name.size());
    stats::Event event;
    if (!before.trimmed().isEmpty() && !addBound(before, true, event))
        return std::nullopt;
    if (!behind.trimmed().isEmpty() && !addBound(behind, false, event))
        return std::nullopt;
    return event.lower || event.upper ? std::optional(event) : std::nullopt;
}

} // namespace

Result<ProbabilityQuestion> parseQuestion(const QString &text, const table::Table &table)
{
    std::vector<QString> names;
    for (const table::ColumnPtr &column : table.columns())
        names.push_back(column->name());
    std::stable_sort(names.begin(), names.end(),
                     [](const QString &a, const QString &b) { return a.size() > b.size(); });
    for (const QString &name : names) {
        for (qsizetype at = text.indexOf(name); at >= 0 && !name.isEmpty(); at = text.indexOf(name, at + 1)) {
            if (const auto event = eventAround(text, name, at))
                return ProbabilityQuestion{name, *event};
        }
    }
    return wrongValue(Text::tr("The question cannot be read"), QStringLiteral("probability"), text,
                      Text::tr("Write COLUMN<=60000, COLUMN=3 or 10<=COLUMN<=20 with a column of the table"));
}

Result<query::ProbabilityAnswer> answerQuestion(const ProbabilityQuestion &question, const StatisticsOptions &options,
                                                const query::ColumnFits &column)
{
    using Kind = query::ProbabilityFailure::Kind;
    auto answer = query::answerProbability(question.event, {options.family, options.fromData, options.trials},
                                           *column.sorted, column.tally);
    if (answer)
        return std::move(*answer);
    switch (answer.error().kind) {
    case Kind::NotCounts:
        return wrongValue(Text::tr("“%1” does not count successes of so many trials").arg(question.column),
                          QStringLiteral("trials"), QString::number(*options.trials),
                          Text::tr("Give as many as its largest value at least, or a column of yes and no"));
    case Kind::FamilyDoesNot:
        return wrongValue(Text::tr("The family does not apply to “%1”: %2")
                              .arg(question.column, query::inWords(answer.error().problem)),
                          QStringLiteral("family"), QString::fromStdString(std::string(token(*options.family))),
                          Text::tr("Choose another family, or data"));
    case Kind::NoValues:
        break;
    }
    return fail(Error::Code::Input, Text::tr("The column has no values"), question.column,
                Text::tr("Choose another column, or fewer filters"));
}

} // namespace clientele::app
