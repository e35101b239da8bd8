// SPDX-FileCopyrightText: 2026 The Clientele developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/core/progress.h"
#include "models/core/result.h"
#include "models/joins/joinaccount.h"
#include "models/table/table.h"

#include <QDateTime>
#include <QMap>

namespace clientele::sources {

enum class DateOrder { DayMonthYear, MonthDayYear, YearMonthDay };

/// How a file is read. What is not given is found from the whole content: the type that every value of a column fits,
/// text where there is no other. Words such as "nan", "inf" or "NA" are text like any other unless missingWords names
/// them; codes with leading zeros or letters, integers beyond 64 bits and percentages stay text. Blanks around numbers,
/// dates and yes/no words carry no meaning; texts keep theirs.
struct ReadOptions
{
    std::optional<QChar> delimiter;
    QString encoding; ///< "UTF-8", "UTF-16LE", "ISO-8859-1", "windows-1252", …; empty: found
    std::optional<QChar> decimal;
    std::optional<DateOrder> dateOrder;
    QStringList missingWords; ///< fields that mean missing besides the empty one
    QString sheet;
    QMap<QString, table::Type> types; ///< by column name; rows with a value that does not fit are rejected
    QMap<QString, table::Role> roles; ///< by column name; the rest is found
    QString fileNameColumn;           ///< a column of this name tells which file each row is from; empty: none
    std::optional<joins::Plan> joins; ///< of several tables; none: found
    bool hasHeader = true;            ///< the first line names the columns; else they are "column 1", "column 2", …
    std::optional<bool> quotedLines;  ///< each line stands in quotes as a whole, its fields within; none: found
    bool uniteColumns = false;        ///< files of other columns are no error: what a file lacks is missing in its rows

    friend bool operator==(const ReadOptions &, const ReadOptions &) = default;
};

struct RejectedRow
{
    qint64 line = 0; ///< the first line of the row in the file, from 1
    QString text;    ///< the row as it stands there, cut at 1000 characters
    QString reason;
    QString input;  ///< the file, where several are read
    QString column; ///< whose value does not fit its type; empty: the row as a whole is to blame
    QString value;  ///< the one that does not fit
};

/// A guess that only a person can judge.
struct ImportQuestion
{
    enum class Kind {
        DateOrder,    ///< the dates fit several orders
        DecimalSign,  ///< the numbers fit a decimal point and a decimal comma
        TwoDateForms, ///< dates in forms that do not go together; read as text
        SerialDates,  ///< numbers that were taken for the days of a spreadsheet
    };

    Kind kind = Kind::DateOrder;
    QString column;
    QStringList examples; ///< DateOrder: the first date both ways; TwoDateForms: one of each form; SerialDates: the
                          ///< first number and its date
};

/// How an input's columns differ from those of the first one.
struct ColumnDifference
{
    QString input;
    QStringList extra;  ///< columns that the first one lacks
    QStringList absent; ///< columns of the first one that it lacks
};

/// A file, a sheet or a table that was read. Its rows follow those of the one before.
struct ReadFile
{
    QString path;
    QByteArray sha256;    ///< hex, of the file as it stands on disk; empty: no file
    QString part;         ///< sheet or table; empty: the whole
    std::size_t rows = 0; ///< that were taken
};

/// How the data was read: the first step of every analysis.
struct ImportAccount
{
    QStringList inputs; ///< as given
    QString encoding;   ///< empty: no text file
    QChar delimiter;    ///< null: no text file
    QChar decimal;
    std::optional<DateOrder> dateOrder; ///< none: no dates
    qint64 bytes = 0;
    QByteArray sha256;           ///< hex, of the file as it stands on disk; empty for several
    std::vector<ReadFile> files; ///< each with its own
    std::size_t rows = 0;
    std::size_t rejected = 0;
    std::vector<RejectedRow> rejectedRows; ///< all of them
    QStringList warnings;                  ///< guesses that a person should know of
    std::optional<joins::Account> joins;   ///< where several tables were joined
    std::vector<ImportQuestion> questions; ///< the guesses among them that a person should be asked about
    bool linesWereQuoted = false;          ///< each line of a file stood in quotes as a whole
    bool isPasted = false;                 ///< from the clipboard: there is no file to read again
    QDateTime readAt;
};

struct Source
{
    table::TablePtr table;
    ImportAccount account;
};

/// Reads inputs as the command line names them (inputs.h) into one typed table with roles: those with the same columns
/// are appended in name order; with other columns they are several tables, joined on the keys that they share.
/// @errors Io, Parse, Input with file, line and column; Input: the columns of inputs differ a little, or share no key;
/// Cancelled.
[[nodiscard]] Result<Source> open(const QStringList &inputs, const ReadOptions &options = {},
                                  const Progress &progress = {});

/// Reads a table that was copied in a spreadsheet program (tab separated, with its header) or from a text.
/// @param name stands for a file's name in the account and in errors.
/// @errors as open().
[[nodiscard]] Result<Source> fromText(const QString &text, const QString &name, const ReadOptions &options = {},
                                      const Progress &progress = {});

/// The inputs whose columns are not those of the first one, each with the difference; databases are not looked at.
/// @errors as open().
[[nodiscard]] Result<std::vector<ColumnDifference>>
compareColumns(const QStringList &inputs, const ReadOptions &options = {}, const Progress &progress = {});

/// The role of each column as open() gives them: those of the table, or else found from names and content, except where
/// asked for. @param asked by column name, all of them there.
[[nodiscard]] std::vector<table::Role> rolesOf(const table::Table &table, const QMap<QString, table::Role> &asked);

/// The file-dialog patterns of what open() reads: "*.csv", ….
[[nodiscard]] QStringList readablePatterns();

} // namespace clientele::sources
