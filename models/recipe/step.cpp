// SPDX-FileCopyrightText: 2026 The Clientele developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/recipe/step.h"

#include "models/recipe/stepsupport.h"

namespace clientele::recipe {

namespace {

QString named(const ColumnRef &column)
{
    return column.name.isEmpty() ? table::displayName(column.role) : column.name;
}

QString named(const ColumnRefs &columns)
{
    QStringList names;
    for (const ColumnRef &column : columns)
        names << named(column);
    return names.join(QStringLiteral(", "));
}

QString typeName(table::Type type)
{
    switch (type) {
    case table::Type::Integer:
        return Words::tr("whole number");
    case table::Type::Real:
        return Words::tr("number");
    case table::Type::Text:
        return Words::tr("text");
    case table::Type::Date:
        return Words::tr("date");
    case table::Type::Boolean:
        return Words::tr("yes or no");
    }
    return {};
}

QString titleOf(const DropMissing &step)
{
    return Words::tr("Drop rows without %1").arg(named(step.columns));
}
QString titleOf(const FillMissing &step)
{
    switch (step.with) {
    case FillWith::Mean:
        return Words::tr("Fill %1 with its mean").arg(named(step.column));
    case FillWith::Median:
        return Words::tr("Fill %1 with its median").arg(named(step.column));
    case FillWith::Mode:
        return Words::tr("Fill %1 with its most frequent value").arg(named(step.column));
    case FillWith::Constant:
        return Words::tr("Fill %1 with “%2”").arg(named(step.column), step.constant);
    case FillWith::GroupMedian:
        return Words::tr("Fill %1 with the median by %2").arg(named(step.column), named(step.by));
    }
    return {};
}
QString titleOf(const SetType &step)
{
    return Words::tr("Read %1 as %2").arg(named(step.column), typeName(step.type));
}
QString titleOf(const RenameColumn &step)
{
    return Words::tr("Rename %1 to %2").arg(named(step.column), step.name);
}
QString titleOf(const RemoveColumns &step)
{
    return Words::tr("Remove %1").arg(named(step.columns));
}
QString titleOf(const SetRole &step)
{
    return Words::tr("%1 means: %2").arg(named(step.column), table::displayName(step.role));
}
QString titleOf(const SetPersonal &step)
{
    return step.personal ? Words::tr("%1 is personal").arg(named(step.column))
                         : Words::tr("%1 is not personal").arg(named(step.column));
}
QString titleOf(const TrimText &step)
{
    return Words::tr("Trim blanks in %1").arg(named(step.columns));
}
QString titleOf(const ChangeCase &step)
{
    switch (step.letters) {
    case LetterCase::Lower:
        return Words::tr("Write %1 in lower case").arg(named(step.columns));
    case LetterCase::Upper:
        return Words::tr("Write %1 in upper case").arg(named(step.columns));
    case LetterCase::Title:
        return Words::tr("Write %1 with initial capitals").arg(named(step.columns));
    }
    return {};
}
QString titleOf(const MergeSpellings &step)
{
    return Words::tr("Merge spellings in %1").arg(named(step.columns));
}
QString titleOf(const Recode &step)
{
    return Words::tr("Recode %1").arg(named(step.column));
}
QString titleOf(const DropDuplicates &step)
{
    if (!step.columns.empty())
        return Words::tr("Drop rows that repeat %1").arg(named(step.columns));
    if (!step.ignore.empty())
        return Words::tr("Drop rows that repeat all but %1").arg(named(step.ignore));
    return Words::tr("Drop exact duplicates");
}
QString titleOf(const DropRows &step)
{
    return Words::tr("Drop rows where %1").arg(step.condition.text);
}
QString titleOf(const KeepRows &step)
{
    return Words::tr("Keep rows where %1").arg(step.condition.text);
}
QString titleOf(const ImpossibleValues &step)
{
    return step.action == ImpossibleAction::Drop ? Words::tr("Drop impossible values of %1").arg(named(step.column))
                                                 : Words::tr("Empty impossible values of %1").arg(named(step.column));
}
QString titleOf(const TreatOutliers &step)
{
    switch (step.action) {
    case OutlierAction::Mark:
        return Words::tr("Mark outliers of %1").arg(named(step.column));
    case OutlierAction::Cap:
        return Words::tr("Cap outliers of %1").arg(named(step.column));
    case OutlierAction::Remove:
        return Words::tr("Remove outliers of %1").arg(named(step.column));
    }
    return {};
}
QString titleOf(const DropConstantColumns &)
{
    return Words::tr("Drop constant columns");
}
QString titleOf(const MarkCancelled &)
{
    return Words::tr("Mark cancelled orders");
}
QString titleOf(const DropServiceLines &)
{
    return Words::tr("Drop service lines");
}
QString titleOf(const DropZeroPrices &step)
{
    return step.negative ? Words::tr("Drop zero and negative prices") : Words::tr("Drop zero prices");
}
QString titleOf(const NewColumn &step)
{
    return Words::tr("New column %1").arg(step.name);
}
QString titleOf(const AgeFromBirthYear &step)
{
    return Words::tr("New column %1 from the birth year").arg(step.name);
}
QString titleOf(const DatePart &step)
{
    return Words::tr("New column %1 from %2").arg(step.name, named(step.column));
}
QString titleOf(const Bands &step)
{
    return Words::tr("New column %1: bands of %2").arg(step.name, named(step.column));
}
QString titleOf(const LineAmount &step)
{
    return Words::tr("New column %1: quantity × price").arg(step.name);
}
QString titleOf(const ExpandJson &step)
{
    return Words::tr("Expand the JSON objects of %1").arg(named(step.column));
}

} // namespace

QString title(const Step &step)
{
    return std::visit([](const auto &one) { return titleOf(one); }, step);
}

} // namespace clientele::recipe
