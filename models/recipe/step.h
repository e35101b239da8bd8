// SPDX-FileCopyrightText: 2026 The Clientele developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/sources/source.h"
#include "models/table/role.h"

#include <QString>

#include <array>
#include <map>
#include <optional>
#include <variant>
#include <vector>

/// The kinds of steps and what each can be told. A kind is a plain struct; `kind` is its word in JSON, and `fields`
/// names its parameters once for everything that walks over them: reading, writing, renaming columns.
namespace clientele::recipe {

/// A column that a step works on: by its name, or by what it means, so that one recipe serves files whose names differ.
/// JSON: "Customer ID", or {"role": "customer"}.
struct ColumnRef
{
    QString name;
    table::Role role = table::Role::None; ///< asked where the name is empty

    ColumnRef() = default;
    ColumnRef(QString columnName) : name(std::move(columnName)) {}
    ColumnRef(table::Role columnRole) : role(columnRole) {}

    [[nodiscard]] bool isEmpty() const { return name.isEmpty() && role == table::Role::None; }
    friend bool operator==(const ColumnRef &, const ColumnRef &) = default;
};
using ColumnRefs = std::vector<ColumnRef>;

/// Text in the expression language (expression.h).
struct ExpressionText
{
    QString text;
    friend bool operator==(const ExpressionText &, const ExpressionText &) = default;
};

/// What a value becomes; std::nullopt is missing.
using RecodeMap = std::map<QString, std::optional<QString>>;

#define CLIENTELE_STEP(Type, word)                                                                                     \
    static constexpr const char *kind = word;                                                                          \
    friend bool operator==(const Type &, const Type &) = default;                                                      \
    template <class Self, class Fields>                                                                                \
    static void fields([[maybe_unused]] Self &self, [[maybe_unused]] Fields &to)

/// Leaves out the rows in which any of the columns is missing.
struct DropMissing
{
    ColumnRefs columns;
    CLIENTELE_STEP(DropMissing, "dropMissing") { to.needed("columns", self.columns); }
};

enum class FillWith { Mean, Median, Mode, Constant, GroupMedian };
constexpr auto tokensOf(FillWith)
{
    return std::array{"mean", "median", "mode", "constant", "groupMedian"};
}
/// Missing cells get a value. Mean and median make an integer column real where they are no integers; mode is the
/// smallest of the most frequent values.
struct FillMissing
{
    ColumnRef column;
    FillWith with = FillWith::Median;
    QString constant; ///< as the column's values are written in plain text
    ColumnRef by;     ///< GroupMedian: the median among the rows with the same value here
    CLIENTELE_STEP(FillMissing, "fillMissing")
    {
        to.needed("column", self.column);
        to.needed("with", self.with);
        to.optional("constant", self.constant);
        to.optional("by", self.by);
    }
};

/// Reads the cells as another type. Those that do not fit become missing, are counted and shown.
struct SetType
{
    ColumnRef column;
    table::Type type = table::Type::Text;
    std::optional<sources::DateOrder> dateOrder; ///< of text; none: the only one that most cells fit
    QString decimal = QStringLiteral(".");       ///< of text: "." or ","
    CLIENTELE_STEP(SetType, "setType")
    {
        to.needed("column", self.column);
        to.needed("type", self.type);
        to.optional("dateOrder", self.dateOrder);
        to.optional("decimal", self.decimal);
    }
};

struct RenameColumn
{
    ColumnRef column;
    QString name;
    CLIENTELE_STEP(RenameColumn, "renameColumn")
    {
        to.needed("column", self.column);
        to.needed("name", self.name);
    }
};

struct RemoveColumns
{
    ColumnRefs columns;
    CLIENTELE_STEP(RemoveColumns, "removeColumns") { to.needed("columns", self.columns); }
};

/// The role is taken from the column that had it. JSON writes no role as "".
struct SetRole
{
    ColumnRef column;
    table::Role role = table::Role::None;
    CLIENTELE_STEP(SetRole, "setRole")
    {
        to.needed("column", self.column);
        to.needed("role", self.role);
    }
};

/// Says of a column, whatever its role, whether it is personal: left out of reports, their attachments and mail.
struct SetPersonal
{
    ColumnRef column;
    bool personal = true;
    CLIENTELE_STEP(SetPersonal, "setPersonal")
    {
        to.needed("column", self.column);
        to.needed("personal", self.personal);
    }
};

/// Blanks around a text go, several within it become one; a text of nothing else becomes missing.
struct TrimText
{
    ColumnRefs columns;
    CLIENTELE_STEP(TrimText, "trimText") { to.needed("columns", self.columns); }
};

enum class LetterCase { Lower, Upper, Title };
constexpr auto tokensOf(LetterCase)
{
    return std::array{"lower", "upper", "title"};
}
struct ChangeCase
{
    ColumnRefs columns;
    LetterCase letters = LetterCase::Lower;
    CLIENTELE_STEP(ChangeCase, "changeCase")
    {
        to.needed("columns", self.columns);
        to.needed("case", self.letters);
    }
};

/// Texts that differ only in case and blanks become the most frequent of them, without blanks around it.
struct MergeSpellings
{
    ColumnRefs columns;
    CLIENTELE_STEP(MergeSpellings, "mergeSpellings") { to.needed("columns", self.columns); }
};

/// Values become other values; those that are not named stay. The column becomes text unless all new values fit its
/// type.
struct Recode
{
    ColumnRef column;
    RecodeMap values; ///< from plain text to the new value
    CLIENTELE_STEP(Recode, "recode")
    {
        to.needed("column", self.column);
        to.needed("values", self.values);
    }
};

/// Leaves out the rows that equal an earlier one; missing equals missing.
struct DropDuplicates
{
    ColumnRefs columns; ///< the key; none: all columns
    ColumnRefs ignore;  ///< columns of all that do not count; only without a key
    CLIENTELE_STEP(DropDuplicates, "dropDuplicates")
    {
        to.optional("columns", self.columns);
        to.optional("ignore", self.ignore);
    }
};

/// Leaves out the rows for which the condition holds. Where it is missing the row stays.
struct DropRows
{
    ExpressionText condition;
    CLIENTELE_STEP(DropRows, "dropRows") { to.needed("condition", self.condition); }
};
/// Leaves in only the rows for which the condition holds. Where it is missing the row goes.
struct KeepRows
{
    ExpressionText condition;
    CLIENTELE_STEP(KeepRows, "keepRows") { to.needed("condition", self.condition); }
};

enum class ImpossibleAction { Missing, Drop };
constexpr auto tokensOf(ImpossibleAction)
{
    return std::array{"missing", "drop"};
}
/// Numbers below `least` or above `most` become missing, or their rows go.
struct ImpossibleValues
{
    ColumnRef column;
    std::optional<double> least;
    std::optional<double> most;
    ImpossibleAction action = ImpossibleAction::Missing;
    CLIENTELE_STEP(ImpossibleValues, "impossibleValues")
    {
        to.needed("column", self.column);
        to.optional("least", self.least);
        to.optional("most", self.most);
        to.optional("action", self.action);
    }
};

enum class OutlierMethod { Iqr, Mad, ZScore };
constexpr auto tokensOf(OutlierMethod)
{
    return std::array{"iqr", "mad", "zScore"};
}
enum class OutlierAction { Mark, Cap, Remove };
constexpr auto tokensOf(OutlierAction)
{
    return std::array{"mark", "cap", "remove"};
}
/// Values far from the others: beyond `reach` IQR of the quartiles (Tukey 1977; 1.5 unless said), further than `reach`
/// scaled MAD (1.4826 · median |x − median|; 3.5) from the median, or `reach` standard deviations (3) from the mean.
struct TreatOutliers
{
    ColumnRef column;
    OutlierMethod method = OutlierMethod::Iqr;
    std::optional<double> reach;
    OutlierAction action = OutlierAction::Mark;
    QString name; ///< Mark: of the new boolean column; empty: made from the column's
    CLIENTELE_STEP(TreatOutliers, "outliers")
    {
        to.needed("column", self.column);
        to.optional("method", self.method);
        to.optional("reach", self.reach);
        to.optional("action", self.action);
        to.optional("name", self.name);
    }
};

/// Columns with one value in every row, or none in any, go.
struct DropConstantColumns
{
    CLIENTELE_STEP(DropConstantColumns, "dropConstantColumns") {}
};

/// A new boolean column: order codes of C and digits, a status that says so; a negative quantity where there is
/// neither.
struct MarkCancelled
{
    QString name = QStringLiteral("Cancelled");
    CLIENTELE_STEP(MarkCancelled, "markCancelled") { to.optional("name", self.name); }
};

/// Lines that are no products go: codes with no or one digit, such as POST, BANK CHARGES, M or C2.
struct DropServiceLines
{
    ColumnRef column = table::Role::Product;
    CLIENTELE_STEP(DropServiceLines, "dropServiceLines") { to.optional("column", self.column); }
};

/// Rows whose price is zero go. Missing prices stay.
struct DropZeroPrices
{
    ColumnRef column = table::Role::UnitPrice;
    bool negative = false; ///< those below zero, too
    CLIENTELE_STEP(DropZeroPrices, "dropZeroPrices")
    {
        to.optional("column", self.column);
        to.optional("negative", self.negative);
    }
};

/// A column with the values of an expression; one of that name is replaced and keeps its role.
struct NewColumn
{
    QString name;
    ExpressionText expression;
    std::optional<table::Role> role; ///< none: found from name and content, where no other column has it
    CLIENTELE_STEP(NewColumn, "newColumn")
    {
        to.needed("name", self.name);
        to.needed("expression", self.expression);
        to.optional("role", self.role);
    }
};

/// Age in years in the year of the data's last date: of the order dates, or else the latest of all dates.
struct AgeFromBirthYear
{
    ColumnRef column = table::Role::BirthYear;
    QString name = QStringLiteral("Age");
    ColumnRef date;            ///< its last date instead
    std::optional<int> inYear; ///< this year instead
    CLIENTELE_STEP(AgeFromBirthYear, "ageFromBirthYear")
    {
        to.optional("column", self.column);
        to.optional("name", self.name);
        to.optional("date", self.date);
        to.optional("inYear", self.inYear);
    }
};

enum class DatePartKind { Year, Quarter, Month, Week, Weekday, Day, Hour, YearMonth, Date };
constexpr auto tokensOf(DatePartKind)
{
    return std::array{"year", "quarter", "month", "week", "weekday", "day", "hour", "yearMonth", "date"};
}
/// Integers (week: ISO 8601; weekday: 1 is Monday), but yearMonth is the text "2011-12" and date a date.
struct DatePart
{
    ColumnRef column;
    DatePartKind part = DatePartKind::Month;
    QString name;
    CLIENTELE_STEP(DatePart, "datePart")
    {
        to.needed("column", self.column);
        to.needed("part", self.part);
        to.needed("name", self.name);
    }
};

enum class BandClosed { Left, Right };
constexpr auto tokensOf(BandClosed)
{
    return std::array{"left", "right"};
}
/// A text column that says in which range a number lies: "50–55". Edges are multiples of the width, or as given;
/// values outside given edges are missing.
struct Bands
{
    ColumnRef column;
    std::optional<double> width;
    std::vector<double> edges; ///< ascending, two or more; instead of the width
    BandClosed closed = BandClosed::Left;
    QString name;
    CLIENTELE_STEP(Bands, "bands")
    {
        to.needed("column", self.column);
        to.optional("width", self.width);
        to.optional("edges", self.edges);
        to.optional("closed", self.closed);
        to.needed("name", self.name);
    }
};

/// Quantity × unit price; it becomes the amount where there is none.
struct LineAmount
{
    ColumnRef quantity = table::Role::Quantity;
    ColumnRef unitPrice = table::Role::UnitPrice;
    QString name = QStringLiteral("Amount");
    CLIENTELE_STEP(LineAmount, "amount")
    {
        to.optional("quantity", self.quantity);
        to.optional("unitPrice", self.unitPrice);
        to.optional("name", self.name);
    }
};

/// A text column of JSON objects becomes a column for each key, named "column.key", in order of first appearance and
/// where the column stood: nested objects under dotted names, arrays as text, types as a database's values have them,
/// texts that are all ISO dates as dates. Cells that hold no object are missing there, counted and shown.
struct ExpandJson
{
    ColumnRef column;
    bool keep = false; ///< the text as well
    CLIENTELE_STEP(ExpandJson, "expandJson")
    {
        to.needed("column", self.column);
        to.optional("keep", self.keep);
    }
};

#undef CLIENTELE_STEP

using Step = std::variant<DropMissing, FillMissing, SetType, RenameColumn, RemoveColumns, SetRole, TrimText, ChangeCase,
                          MergeSpellings, Recode, DropDuplicates, DropRows, KeepRows, ImpossibleValues, TreatOutliers,
                          DropConstantColumns, MarkCancelled, DropServiceLines, DropZeroPrices, NewColumn,
                          AgeFromBirthYear, DatePart, Bands, LineAmount, ExpandJson, SetPersonal>;

/// "dropMissing": the step's word in JSON.
[[nodiscard]] QString kindOf(const Step &step);
/// For people, translated, with its column: "Drop rows without Customer ID".
[[nodiscard]] QString title(const Step &step);

} // namespace clientele::recipe
