// SPDX-FileCopyrightText: 2026 The Clientele developers
// SPDX-License-Identifier: GPL-3.0-or-later

// A column of JSON objects becomes a column for each of their keys.

#include "models/recipe/jsonvalues.h"
#include "models/recipe/stepsupport.h"
#include "models/sources/columnmaker.h"
#include "models/sources/numberparsing.h"

#include <unordered_map>

namespace clientele::recipe {

namespace {

using sources::ColumnMaker;
using table::Column;
using table::Type;

constexpr std::size_t mostKeys = 1000;
constexpr std::size_t longestExample = 200;

// Whether a cell stands for no object at all rather than for a spoilt one.
bool isAbsent(std::string_view text)
{
    const std::string_view bare = sources::trimmed(text);
    return bare.empty() || bare == "null";
}

// The values of one cell at a time, then the columns of all of them.
class KeyColumns final
{
public:
    explicit KeyColumns(QString column) : m_column(std::move(column)) {}

    [[nodiscard]] bool hasRoom() const { return m_makers.size() <= mostKeys; }

    /// @returns false where the cell holds no object.
    bool addRow(std::string_view text)
    {
        m_row.clear();
        const bool isObject = visitJsonObject(text, [this](const std::string &name, const JsonValue &value) {
            m_row.push_back({name, value, std::string(value.text)});
        });
        if (isObject)
            takeRow();
        endRow();
        return isObject;
    }
    void addNothing() { endRow(); }

    [[nodiscard]] std::vector<table::ColumnPtr> finish()
    {
        std::vector<table::ColumnPtr> columns;
        for (ColumnMaker &maker : m_makers)
            columns.push_back(maker.finish());
        return columns;
    }

private:
    struct Cell
    {
        std::string name;
        JsonValue value;
        std::string text; // the value's own, which would be gone
    };

    std::size_t placeOf(const std::string &name)
    {
        const auto [known, isNew] = m_places.try_emplace(name, m_makers.size());
        if (isNew) {
            m_makers.emplace_back(QStringLiteral("%1.%2").arg(m_column, QString::fromStdString(name)),
                                  ColumnMaker::Meaning::Dates);
            for (std::size_t row = 0; row < m_rows; ++row)
                m_makers.back().addMissing();
        }
        return known->second;
    }

    // Of a key that is there twice the last one counts, as everywhere.
    void takeRow()
    {
        std::vector<std::size_t> places;
        for (std::size_t i = 0; i < m_row.size() && hasRoom(); ++i) {
            places.push_back(placeOf(m_row[i].name));
            m_last.resize(m_makers.size());
            m_last[places.back()] = i;
        }
        for (std::size_t i = 0; i < places.size(); ++i) {
            if (m_last[places[i]] == i)
                note(m_makers[places[i]], m_row[i]);
        }
    }

    static void note(ColumnMaker &maker, const Cell &cell)
    {
        switch (cell.value.kind) {
        case JsonValue::Kind::Null:
            maker.addMissing();
            break;
        case JsonValue::Kind::Boolean:
            maker.addBoolean(cell.value.boolean);
            break;
        case JsonValue::Kind::Integer:
            maker.addInteger(cell.value.integer);
            break;
        case JsonValue::Kind::Real:
            (void)maker.addReal(cell.value.real);
            break;
        case JsonValue::Kind::Text:
        case JsonValue::Kind::Array:
            maker.addText(cell.text);
            break;
        }
    }

    void endRow()
    {
        ++m_rows;
        for (ColumnMaker &maker : m_makers) {
            if (maker.size() < m_rows)
                maker.addMissing();
        }
    }

    QString m_column;
    std::vector<Cell> m_row;
    std::size_t m_rows = 0;
    std::vector<ColumnMaker> m_makers; // in order of first appearance
    std::unordered_map<std::string, std::size_t> m_places;
    std::vector<std::size_t> m_last; // by maker: its last cell in the row
};

QString freeName(const table::Table &table, const std::optional<std::size_t> &gone, const QString &wanted)
{
    QString name = wanted;
    for (int number = 2;; ++number) {
        const auto taken = table.indexOf(name);
        if (!taken || taken == gone)
            return name;
        name = QStringLiteral("%1 (%2)").arg(wanted).arg(number);
    }
}

// The new columns stand where the old one does, and are as personal: what is in them was in it.
table::TablePtr expanded(const table::Table &table, std::size_t index, bool keep,
                         const std::vector<table::ColumnPtr> &columns)
{
    std::vector<table::ColumnPtr> all;
    std::vector<table::Role> roles;
    std::vector<table::PersonalMark> marks;
    const auto inherited = table.isPersonal(index) ? table::PersonalMark::Personal : table::PersonalMark::ByRole;
    for (std::size_t i = 0; i < table.columnCount(); ++i) {
        if (i != index || keep) {
            all.push_back(table.columnPtr(i));
            roles.push_back(table.role(i));
            marks.push_back(table.mark(i));
        }
        if (i != index)
            continue;
        for (const table::ColumnPtr &column : columns) {
            const QString name = freeName(table, keep ? std::nullopt : std::optional(index), column->name());
            all.push_back(name == column->name() ? column : column->renamed(name));
            roles.push_back(table::Role::None);
            marks.push_back(inherited);
        }
    }
    return *table::Table::make(std::move(all), std::move(roles), std::move(marks));
}

} // namespace

Outcome applyStep(const ExpandJson &step, const table::TablePtr &table, const Progress &progress)
{
    const auto index = columnIndex(*table, step.column);
    if (!index)
        return tl::make_unexpected(index.error());
    const Column &column = table->column(*index);
    if (column.type() != Type::Text)
        return wrongType(column, Words::tr("a column of text with JSON objects"));
    StepResult result;
    StepAccount &account = result.account;
    account.rowsIn = account.rowsOut = table->rows();
    KeyColumns keys(column.name());
    std::size_t spoilt = 0;
    for (std::size_t row = 0; row < table->rows() && keys.hasRoom(); ++row) {
        constexpr std::size_t rowsBetweenLooks = 4096;
        if (row % rowsBetweenLooks == 0 && progress.cancelled())
            return tl::make_unexpected(StepError(cancelled().value()));
        const std::string_view text = column.isValid(row) ? column.dictionary().at(column.codes()[row]) : "";
        if (isAbsent(text)) {
            keys.addNothing();
            continue;
        }
        if (keys.addRow(text))
            continue;
        ++spoilt;
        if (account.examples.size() < mostExamples)
            account.examples.push_back(
                {row,
                 column.name(),
                 QString::fromUtf8(text.data(), qsizetype(std::min(text.size(), longestExample))),
                 {},
                 false});
    }
    if (!keys.hasRoom())
        return tl::make_unexpected(StepError(
            Error{Error::Code::Input,
                  Words::tr("The objects of “%1” have more than %2 keys").arg(column.name()).arg(mostKeys),
                  {},
                  Words::tr("Keys that are numbers or codes of their own make no columns: leave the text as it is")}));
    const std::vector<table::ColumnPtr> columns = keys.finish();
    if (columns.empty())
        return tl::make_unexpected(StepError(Error{Error::Code::Input,
                                                   Words::tr("“%1” holds no JSON objects").arg(column.name()),
                                                   {},
                                                   Words::tr("Choose a column of texts such as {\"key\": 1}")}));
    result.table = expanded(*table, *index, step.keep, columns);
    for (const table::ColumnPtr &one : columns)
        account.cellsChanged += one->size() - one->missing();
    account.why = Words::tr("%Ln key(s) of %1 became columns", nullptr, int(columns.size())).arg(column.name());
    if (spoilt > 0)
        account.warnings << Words::tr("%Ln cell(s) of “%1” hold no JSON object; what they would say is missing",
                                      nullptr, int(spoilt))
                                .arg(column.name());
    return result;
}

bool holdsJsonObjects(const Column &column)
{
    constexpr std::uint32_t mostLooked = 1000;
    if (column.type() != Type::Text)
        return false;
    std::size_t objects = 0;
    std::size_t others = 0;
    bool anyKey = false;
    for (std::uint32_t code = 0; code < std::min(column.dictionary().size(), mostLooked); ++code) {
        const std::string_view text = column.dictionary().at(code);
        if (isAbsent(text))
            continue;
        // Most texts are told by their first sign.
        const bool isObject =
            sources::trimmed(text).front() == '{' &&
            visitJsonObject(text, [&anyKey](const std::string &, const JsonValue &) { anyKey = true; });
        ++(isObject ? objects : others);
    }
    return anyKey && objects > 9 * others;
}

} // namespace clientele::recipe
