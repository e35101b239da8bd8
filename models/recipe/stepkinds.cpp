// SPDX-FileCopyrightText: 2026 The Clientele developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/recipe/stepkinds.h"

#include "models/recipe/stepsupport.h"

#include <algorithm>
#include <array>

namespace clientele::recipe {

namespace {

template <class T>
StepKind kindAs(StepGroup group, const QString &name, const QString &about)
{
    return {QString::fromLatin1(T::kind), group, name, about};
}

std::vector<StepKind> rowKinds()
{
    return {
        kindAs<DropDuplicates>(StepGroup::Rows, Words::tr("Drop duplicates"),
                               Words::tr("Leaves out the rows that repeat an earlier one.")),
        kindAs<DropRows>(StepGroup::Rows, Words::tr("Drop rows by condition"),
                         Words::tr("Leaves out the rows for which the condition holds; where it is missing the row "
                                   "stays.")),
        kindAs<KeepRows>(StepGroup::Rows, Words::tr("Keep rows by condition"),
                         Words::tr("Keeps only the rows for which the condition holds; where it is missing the row "
                                   "goes.")),
        kindAs<DropServiceLines>(StepGroup::Rows, Words::tr("Drop service lines"),
                                 Words::tr("Leaves out lines that are no products: codes with no or one digit, such as "
                                           "POST or M.")),
        kindAs<DropZeroPrices>(StepGroup::Rows, Words::tr("Drop zero prices"),
                               Words::tr("Leaves out the rows whose price is zero; missing prices stay.")),
    };
}

std::vector<StepKind> valueKinds()
{
    return {
        kindAs<DropMissing>(StepGroup::MissingValues, Words::tr("Drop rows with missing values"),
                            Words::tr("Leaves out the rows in which one of the columns has no value.")),
        kindAs<FillMissing>(StepGroup::MissingValues, Words::tr("Fill missing values"),
                            Words::tr("Gives cells without a value one that is computed or that you name.")),
        kindAs<TrimText>(StepGroup::Text, Words::tr("Trim blanks"),
                         Words::tr("Takes blanks around a text away and makes several within it one.")),
        kindAs<ChangeCase>(StepGroup::Text, Words::tr("Change case"),
                           Words::tr("Writes texts in small, capital or initial capital letters.")),
        kindAs<MergeSpellings>(StepGroup::Text, Words::tr("Merge spellings"),
                               Words::tr("Texts that differ only in case and blanks become the most frequent of "
                                         "them.")),
        kindAs<Recode>(StepGroup::Text, Words::tr("Recode values"),
                       Words::tr("Replaces values by others; those without a new value stay.")),
        kindAs<ImpossibleValues>(StepGroup::Numbers, Words::tr("Impossible values"),
                                 Words::tr("Numbers beyond bounds that you know become missing, or their rows go.")),
        kindAs<TreatOutliers>(StepGroup::Numbers, Words::tr("Outliers"),
                              Words::tr("Marks, caps or removes values that lie far from the others.")),
    };
}

std::vector<StepKind> columnKinds()
{
    return {
        kindAs<NewColumn>(StepGroup::NewColumns, Words::tr("New column by expression"),
                          Words::tr("Computes a column from the others; one of the same name is replaced.")),
        kindAs<LineAmount>(StepGroup::NewColumns, Words::tr("Amount: quantity × price"),
                           Words::tr("Multiplies quantity by price, line by line.")),
        kindAs<AgeFromBirthYear>(StepGroup::NewColumns, Words::tr("Age from birth year"),
                                 Words::tr("Counts the years from the birth year to the data's last date.")),
        kindAs<DatePart>(StepGroup::NewColumns, Words::tr("Part of a date"),
                         Words::tr("Takes the year, the month, the weekday or another part out of a date.")),
        kindAs<Bands>(StepGroup::NewColumns, Words::tr("Bands of a number"),
                      Words::tr("Says in which range a number lies, such as 50–55.")),
        kindAs<MarkCancelled>(StepGroup::NewColumns, Words::tr("Mark cancelled orders"),
                              Words::tr("Says of every row whether its order was cancelled, by its code, status or "
                                        "negative quantity.")),
        kindAs<ExpandJson>(StepGroup::NewColumns, Words::tr("Expand JSON objects"),
                           Words::tr("Makes a column for each key of the JSON objects that a text column holds.")),
        kindAs<SetType>(StepGroup::Columns, Words::tr("Change type"),
                        Words::tr("Reads the cells as another type; those that do not fit become missing.")),
        kindAs<SetRole>(StepGroup::Columns, Words::tr("Set role"),
                        Words::tr("Says what a column means, so that the analyses find it.")),
        kindAs<SetPersonal>(StepGroup::Columns, Words::tr("Mark as personal"),
                            Words::tr("Says whether a column is personal: left out of reports and mail.")),
        kindAs<RenameColumn>(StepGroup::Columns, Words::tr("Rename column"),
                             Words::tr("Gives a column another name, here and in every later step.")),
        kindAs<RemoveColumns>(StepGroup::Columns, Words::tr("Remove columns"),
                              Words::tr("Leaves columns out; the file keeps them.")),
        kindAs<DropConstantColumns>(StepGroup::Columns, Words::tr("Drop constant columns"),
                                    Words::tr("Leaves out the columns with one value in every row, or none in any.")),
    };
}

QString labelOfChoice(QStringView field)
{
    if (field == QLatin1String("with"))
        return Words::tr("&Fill with");
    if (field == QLatin1String("type"))
        return Words::tr("&Type");
    if (field == QLatin1String("dateOrder"))
        return Words::tr("Date &order");
    if (field == QLatin1String("decimal"))
        return Words::tr("&Decimal sign");
    if (field == QLatin1String("role"))
        return Words::tr("&Role");
    if (field == QLatin1String("case"))
        return Words::tr("&Letters");
    if (field == QLatin1String("method"))
        return Words::tr("&Method");
    if (field == QLatin1String("part"))
        return Words::tr("&Part");
    if (field == QLatin1String("closed"))
        return Words::tr("Values on an &edge");
    return {};
}

QString labelOfValue(QStringView field)
{
    if (field == QLatin1String("constant"))
        return Words::tr("&Value");
    if (field == QLatin1String("name"))
        return Words::tr("&Name");
    if (field == QLatin1String("values"))
        return Words::tr("&Values");
    if (field == QLatin1String("condition"))
        return Words::tr("C&ondition");
    if (field == QLatin1String("expression"))
        return Words::tr("&Expression");
    if (field == QLatin1String("least"))
        return Words::tr("&Lowest");
    if (field == QLatin1String("most"))
        return Words::tr("&Highest");
    if (field == QLatin1String("reach"))
        return Words::tr("&Reach");
    if (field == QLatin1String("negative"))
        return Words::tr("&Prices below zero go, too");
    if (field == QLatin1String("personal"))
        return Words::tr("&Personal: left out of reports and mail");
    if (field == QLatin1String("keep"))
        return Words::tr("&Keep the text column, too");
    if (field == QLatin1String("inYear"))
        return Words::tr("In the &year");
    if (field == QLatin1String("width"))
        return Words::tr("&Width");
    if (field == QLatin1String("edges"))
        return Words::tr("E&dges");
    return {};
}

QString labelOfColumn(const Step &step, QStringView field)
{
    if (field == QLatin1String("columns"))
        return std::holds_alternative<DropDuplicates>(step) ? Words::tr("&Compare") : Words::tr("&Columns");
    if (field == QLatin1String("ignore"))
        return Words::tr("I&gnore");
    if (field == QLatin1String("by"))
        return Words::tr("&Groups by");
    if (field == QLatin1String("date"))
        return Words::tr("&Last date of");
    if (field == QLatin1String("quantity"))
        return Words::tr("&Quantity");
    if (field == QLatin1String("unitPrice"))
        return Words::tr("Unit &price");
    return Words::tr("&Column");
}

} // namespace

QString displayName(StepGroup group)
{
    switch (group) {
    case StepGroup::Rows:
        return Words::tr("Rows");
    case StepGroup::MissingValues:
        return Words::tr("Missing values");
    case StepGroup::Text:
        return Words::tr("Text");
    case StepGroup::Numbers:
        return Words::tr("Numbers");
    case StepGroup::NewColumns:
        return Words::tr("New columns");
    case StepGroup::Columns:
        return Words::tr("Columns");
    }
    return {};
}

std::vector<StepKind> stepKinds()
{
    std::vector<StepKind> all = rowKinds();
    for (const auto &more : {valueKinds(), columnKinds()})
        all.insert(all.end(), more.begin(), more.end());
    return all;
}

StepKind stepKindOf(const Step &step)
{
    const std::vector<StepKind> all = stepKinds();
    return *std::find_if(all.begin(), all.end(), [&](const StepKind &one) { return one.kind == kindOf(step); });
}

QString fieldLabel(const Step &step, QStringView field)
{
    if (field == QLatin1String("action"))
        return Words::tr("&Treat by");
    if (const QString label = labelOfChoice(field); !label.isEmpty())
        return label;
    const QString label = labelOfValue(field);
    return label.isEmpty() ? labelOfColumn(step, field) : label;
}

QString emptyMeans(const Step &step, QStringView field)
{
    if (const auto *outliers = std::get_if<TreatOutliers>(&step)) {
        if (field == QLatin1String("name"))
            return Words::tr("made from the column's name");
        if (field == QLatin1String("reach")) {
            return outliers->method == OutlierMethod::Iqr   ? Words::tr("1.5 interquartile ranges", "the usual reach")
                   : outliers->method == OutlierMethod::Mad ? Words::tr("3.5 median deviations", "the usual reach")
                                                            : Words::tr("3 standard deviations", "the usual reach");
        }
    }
    if (std::holds_alternative<DropDuplicates>(step))
        return field == QLatin1String("columns") ? Words::tr("all columns") : Words::tr("none");
    if (field == QLatin1String("least") || field == QLatin1String("most"))
        return Words::tr("no bound");
    if (field == QLatin1String("date"))
        return Words::tr("the order dates, else all dates");
    if (field == QLatin1String("inYear"))
        return Words::tr("the year of the last date");
    if (field == QLatin1String("dateOrder"))
        return Words::tr("the only one that fits");
    if (field == QLatin1String("role") && std::holds_alternative<NewColumn>(step))
        return Words::tr("found by name and content");
    if (field == QLatin1String("edges") || field == QLatin1String("width"))
        return field == QLatin1String("edges") ? Words::tr("multiples of the width") : Words::tr("by the edges");
    return {};
}

bool usesField(const Step &step, QStringView field)
{
    if (const auto *fill = std::get_if<FillMissing>(&step)) {
        if (field == QLatin1String("constant"))
            return fill->with == FillWith::Constant;
        return field != QLatin1String("by") || fill->with == FillWith::GroupMedian;
    }
    if (const auto *type = std::get_if<SetType>(&step)) {
        if (field == QLatin1String("dateOrder"))
            return type->type == table::Type::Date;
        return field != QLatin1String("decimal") || type->type == table::Type::Integer ||
               type->type == table::Type::Real;
    }
    if (const auto *outliers = std::get_if<TreatOutliers>(&step))
        return field != QLatin1String("name") || outliers->action == OutlierAction::Mark;
    return true;
}

QString excludedBy(const Step &step, QStringView field)
{
    static const std::array<std::pair<QString, QString>, 3> pairs = {{
        {QStringLiteral("width"), QStringLiteral("edges")},
        {QStringLiteral("columns"), QStringLiteral("ignore")},
        {QStringLiteral("date"), QStringLiteral("inYear")},
    }};
    const bool hasPairs = std::holds_alternative<Bands>(step) || std::holds_alternative<DropDuplicates>(step) ||
                          std::holds_alternative<AgeFromBirthYear>(step);
    for (const auto &[one, other] : pairs) {
        if (hasPairs && field == one)
            return other;
        if (hasPairs && field == other)
            return one;
    }
    return {};
}

bool takesColumn(const Step &step, QStringView field, const table::Column &column)
{
    const bool isText = column.type() == table::Type::Text;
    if (std::holds_alternative<TrimText>(step) || std::holds_alternative<ChangeCase>(step) ||
        std::holds_alternative<MergeSpellings>(step) || std::holds_alternative<DropServiceLines>(step) ||
        std::holds_alternative<ExpandJson>(step))
        return isText;
    if (std::holds_alternative<DatePart>(step) || field == QLatin1String("date"))
        return column.type() == table::Type::Date;
    if (const auto *fill = std::get_if<FillMissing>(&step))
        return field == QLatin1String("by") || column.isNumeric() || fill->with == FillWith::Mode ||
               fill->with == FillWith::Constant;
    if (std::holds_alternative<ImpossibleValues>(step) || std::holds_alternative<TreatOutliers>(step) ||
        std::holds_alternative<DropZeroPrices>(step) || std::holds_alternative<AgeFromBirthYear>(step) ||
        std::holds_alternative<Bands>(step) || std::holds_alternative<LineAmount>(step))
        return column.isNumeric();
    return true;
}

QStringList choicesOf(FillWith)
{
    return {Words::tr("the mean"), Words::tr("the median"), Words::tr("the most frequent value"),
            Words::tr("a value that you name"), Words::tr("the median of its group")};
}

QStringList choicesOf(LetterCase)
{
    return {Words::tr("lower case"), Words::tr("UPPER CASE"), Words::tr("Initial Capitals")};
}

QStringList choicesOf(ImpossibleAction)
{
    return {Words::tr("making the value missing"), Words::tr("dropping the row")};
}

QStringList choicesOf(OutlierMethod)
{
    return {Words::tr("quartiles (IQR, Tukey)"), Words::tr("median deviation (MAD)"),
            Words::tr("standard deviations (z-score)")};
}

QStringList choicesOf(OutlierAction)
{
    return {Words::tr("marking it in a new column"), Words::tr("capping it at the fence"),
            Words::tr("removing its row")};
}

QStringList choicesOf(DatePartKind)
{
    return {Words::tr("Year"),
            Words::tr("Quarter"),
            Words::tr("Month"),
            Words::tr("Week (ISO 8601)"),
            Words::tr("Weekday (1 is Monday)"),
            Words::tr("Day of the month"),
            Words::tr("Hour"),
            Words::tr("Year and month (2011-12)"),
            Words::tr("Date without time")};
}

QStringList choicesOf(BandClosed)
{
    return {Words::tr("belong to the upper band"), Words::tr("belong to the lower band")};
}

QStringList choicesOf(table::Type)
{
    return {Words::tr("Whole number"), Words::tr("Number"), Words::tr("Text"), Words::tr("Date"),
            Words::tr("Yes or no")};
}

QStringList choicesOf(sources::DateOrder)
{
    return {Words::tr("day, month, year"), Words::tr("month, day, year"), Words::tr("year, month, day")};
}

} // namespace clientele::recipe
