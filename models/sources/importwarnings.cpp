// SPDX-FileCopyrightText: 2026 The Clientele developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/sources/importwarnings.h"

#include "models/sources/datetimeparsing.h"
#include "models/sources/numberparsing.h"
#include "models/sources/words.h"

#include <QFileInfo>

#include <algorithm>
#include <array>

namespace clientele::sources {

namespace {

QString reasonOf(const BadRow &row, const std::vector<QString> &names, const std::vector<ColumnFormat> &formats)
{
    switch (row.why) {
    case BadRow::Why::FieldCount:
        return Words::tr("%Ln field(s) instead of %1", nullptr, int(row.fields)).arg(names.size());
    case BadRow::Why::TextAfterQuote:
        return Words::tr("Text follows a closing quote");
    case BadRow::Why::OpenQuote:
        return Words::tr("A quote is not closed");
    case BadRow::Why::BadEncoding:
        return Words::tr("The text is not UTF-8");
    case BadRow::Why::NulCharacter:
        return Words::tr("The text has a NUL character");
    case BadRow::Why::WrongType:
        break;
    }
    QString type;
    switch (formats[row.column].kind) {
    case ColumnFormat::Kind::Integer:
        type = Words::tr("an integer");
        break;
    case ColumnFormat::Kind::Real:
        type = Words::tr("a number");
        break;
    case ColumnFormat::Kind::Date:
        type = Words::tr("a date");
        break;
    default:
        type = Words::tr("a yes or no");
        break;
    }
    return Words::tr("“%1” in “%2” is not %3").arg(QString::fromStdString(row.value), names[row.column], type);
}

// Words that stand for a missing value in somebody's export.
bool isMissingLike(std::string_view text)
{
    static const QStringList words = {
        QStringLiteral("na"),   QStringLiteral("n/a"),  QStringLiteral("#n/a"),    QStringLiteral("nan"),
        QStringLiteral("null"), QStringLiteral("none"), QStringLiteral("nil"),     QStringLiteral("-"),
        QStringLiteral("--"),   QStringLiteral("?"),    QStringLiteral("."),       QStringLiteral("k.a."),
        QStringLiteral("inf"),  QStringLiteral("-inf"), QStringLiteral("missing"), QStringLiteral("unknown")};
    return words.contains(QString::fromUtf8(text.data(), qsizetype(text.size())).trimmed().toLower());
}

// The words that keep a text column from being numbers or dates; empty where it is text in earnest.
QStringList wordsAmongOthers(const table::Dictionary &dictionary)
{
    constexpr std::uint32_t mostLooked = 100'000;
    constexpr qsizetype mostWords = 3;
    Evidence others;
    QStringList words;
    for (std::uint32_t code = 0; code < std::min(dictionary.size(), mostLooked); ++code) {
        const std::string_view text = dictionary.at(code);
        const std::string_view bare = trimmed(text);
        if (bare.empty() || isMissingLike(bare)) {
            words.append(QStringLiteral("“%1”").arg(QString::fromUtf8(text.data(), qsizetype(text.size()))));
            if (words.size() > mostWords)
                return {};
            continue;
        }
        others.add(evidenceOf(bare));
        if (others.possible == 0)
            return {};
    }
    return others.any ? words : QStringList();
}

} // namespace

RejectedRow describeRejected(std::string_view text, const BadRow &row, qint64 line, const std::vector<QString> &names,
                             const std::vector<ColumnFormat> &formats)
{
    constexpr std::size_t mostCharacters = 1000;
    constexpr std::size_t mostBytes = 4 * mostCharacters;
    const std::string_view shown = text.substr(row.begin, std::min(row.end - row.begin, mostBytes));
    RejectedRow rejected;
    rejected.line = line;
    rejected.text = QString::fromUtf8(shown.data(), qsizetype(shown.size())).left(mostCharacters);
    rejected.reason = reasonOf(row, names, formats);
    if (row.why == BadRow::Why::WrongType) {
        rejected.column = names[row.column];
        rejected.value = QString::fromStdString(row.value);
    }
    return rejected;
}

Error noRows(const QString &path, const std::vector<RejectedRow> &rejected)
{
    if (rejected.empty())
        return {Error::Code::Input, Words::tr("The file has a header but no rows"), path,
                Words::tr("Choose a file with at least one row")};
    return {Error::Code::Parse, Words::tr("Not one row fits the header: %1").arg(rejected.front().reason),
            Words::tr("%1, line %2").arg(path).arg(rejected.front().line),
            Words::tr("Check the delimiter and the header")};
}

std::optional<MixedDates> mixedDates(const table::Column &column)
{
    constexpr std::uint32_t mostLooked = 100'000;
    if (column.type() != table::Type::Text || column.dictionary().size() > mostLooked)
        return std::nullopt;
    std::vector<std::uint8_t> orders;
    std::uint8_t all = dateorders::dmy | dateorders::mdy | dateorders::ymd;
    for (std::uint32_t code = 0; code < column.dictionary().size(); ++code) {
        const std::string_view bare = trimmed(column.dictionary().at(code));
        const DateReading reading = bare.empty() ? DateReading() : readDate(bare);
        if (reading.orders == 0)
            return std::nullopt;
        orders.push_back(reading.orders);
        all &= reading.orders;
    }
    if (all != 0)
        return std::nullopt;
    std::array<std::size_t, 3> fits{};
    std::size_t values = 0;
    for (std::size_t row = 0; row < column.size(); ++row) {
        if (!column.isValid(row))
            continue;
        ++values;
        for (unsigned order = 0; order < fits.size(); ++order)
            fits[order] += (orders[column.codes()[row]] >> order) & 1U;
    }
    const auto best = unsigned(std::max_element(fits.begin(), fits.end()) - fits.begin());
    const auto example = [&](unsigned wanted) {
        const auto found = std::find_if(orders.begin(), orders.end(),
                                        [&](std::uint8_t one) { return ((one >> best) & 1U) == wanted; });
        const std::string_view text = column.dictionary().at(std::uint32_t(found - orders.begin()));
        return QString::fromUtf8(text.data(), qsizetype(text.size()));
    };
    return MixedDates{example(1), example(0), fits[best], values - fits[best]};
}

QStringList warningsOf(const std::vector<table::ColumnPtr> &columns)
{
    QStringList list;
    bool headerIsData = true;
    for (const table::ColumnPtr &column : columns) {
        const std::string name = column->name().toStdString();
        headerIsData &= (evidenceOf(name).possible & (Evidence::numbers | Evidence::dates)) != 0 ||
                        column->type() == table::Type::Text;
        if (column->type() != table::Type::Text)
            continue;
        if (const auto mixed = mixedDates(*column)) {
            list.append(Words::tr("“%1” holds dates in two forms, “%2” in %3 rows and “%4” in %5; it was read as text")
                            .arg(column->name(), mixed->form)
                            .arg(mixed->inForm)
                            .arg(mixed->other)
                            .arg(mixed->inOther));
            continue;
        }
        const QStringList words = wordsAmongOthers(column->dictionary());
        if (!words.isEmpty())
            list.append(Words::tr("“%1” is text because of %2; if that means missing, say so in the options")
                            .arg(column->name(), words.join(QStringLiteral(", "))));
    }
    const bool anyNumber = std::any_of(columns.begin(), columns.end(),
                                       [](const auto &column) { return column->type() != table::Type::Text; });
    if (headerIsData && anyNumber)
        list.append(Words::tr("The first line looks like data; it was taken for the names of the columns"));
    return list;
}

QStringList warningsOfFiles(const std::vector<CsvFile> &files)
{
    QStringList list;
    for (const CsvFile &file : files) {
        if (file.encodingWasJudged)
            list.append(Words::tr("%1 is not UTF-8; it was read as %2").arg(file.path, file.encoding));
        if (file.memory)
            list += file.memory->warnings;
        else if (QFileInfo(file.path).size() != file.facts.size)
            list.append(Words::tr("%1 changed its size while it was read").arg(file.path));
    }
    return list;
}

} // namespace clientele::sources
