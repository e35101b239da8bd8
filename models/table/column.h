// SPDX-FileCopyrightText: 2026 The Clientele developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/table/buffer.h"
#include "models/table/densecodes.h"
#include "models/table/dictionary.h"
#include "models/table/temporal.h"
#include "models/table/validity.h"

#include <QString>

#include <memory>
#include <mutex>
#include <optional>
#include <span>
#include <vector>

namespace clientele::table {

enum class Type { Integer, Real, Text, Date, Boolean };

/// "integer", "real", "text", "date", "boolean": the words of the command line.
[[nodiscard]] QString toString(Type type);

class Column;
using ColumnPtr = std::shared_ptr<const Column>;

/// One immutable typed column. Values of missing rows are zero and mean nothing. Safe to read from several threads.
class Column final
{
public:
    [[nodiscard]] static ColumnPtr integers(QString name, std::vector<std::int64_t> values, Validity validity = {});
    [[nodiscard]] static ColumnPtr reals(QString name, std::vector<double> values, Validity validity = {});
    /// @param dateOnly no row had a time of day, so none is shown.
    [[nodiscard]] static ColumnPtr dates(QString name, std::vector<Microseconds> values, Validity validity = {},
                                         bool dateOnly = false);
    /// @param values 0 or 1.
    [[nodiscard]] static ColumnPtr booleans(QString name, std::vector<std::uint8_t> values, Validity validity = {});
    /// @param codes index into the dictionary; 0 for a missing row.
    [[nodiscard]] static ColumnPtr text(QString name, std::vector<std::uint32_t> codes,
                                        std::shared_ptr<const Dictionary> dictionary, Validity validity = {});
    /// The same of memory that was filled for it, or is another column's.
    /// @param values of the kind that the type has, one a row.
    [[nodiscard]] static ColumnPtr ofMemory(QString name, Type type, SharedValues values, Validity validity = {},
                                            std::shared_ptr<const Dictionary> dictionary = nullptr,
                                            bool dateOnly = false);
    /// Codes the texts for you; std::nullopt is missing. For tests and small tables.
    [[nodiscard]] static ColumnPtr text(QString name, const std::vector<std::optional<std::string>> &values);

    /// The same values under another name; they are shared.
    [[nodiscard]] ColumnPtr renamed(QString name) const;

    [[nodiscard]] const QString &name() const { return m_name; }
    [[nodiscard]] Type type() const { return m_type; }
    [[nodiscard]] std::size_t size() const { return m_values.size; }
    [[nodiscard]] bool isNumeric() const { return type() == Type::Integer || type() == Type::Real; }
    [[nodiscard]] bool isDateOnly() const { return m_dateOnly; }

    [[nodiscard]] const Validity &validity() const { return m_validity; }
    [[nodiscard]] bool isValid(std::size_t row) const { return m_validity.isValid(row); }
    [[nodiscard]] std::size_t missing() const { return m_validity.missing(); }
    /// Of all rows, a fraction; no rows: 0.
    [[nodiscard]] double missingShare() const { return size() == 0 ? 0 : double(missing()) / double(size()); }

    // Each is for its own type only (asserted).
    [[nodiscard]] std::span<const std::int64_t> integers() const;
    [[nodiscard]] std::span<const double> reals() const;
    [[nodiscard]] std::span<const Microseconds> dates() const;
    [[nodiscard]] std::span<const std::uint8_t> booleans() const;
    [[nodiscard]] std::span<const std::uint32_t> codes() const;
    [[nodiscard]] const Dictionary &dictionary() const;
    /// The same, to share it with another column. Of text only.
    [[nodiscard]] const std::shared_ptr<const Dictionary> &dictionaryPtr() const { return m_dictionary; }

    /// A row as a number: integer, real, boolean (0, 1), date (microseconds). Missing and text give std::nullopt.
    [[nodiscard]] std::optional<double> number(std::size_t row) const;
    /// A row as plain text, the same in every locale: "12", "3.5", "2011-12-09T12:50:00", "true"; empty when missing.
    /// It is the key by which filters name a value.
    [[nodiscard]] std::string plainText(std::size_t row) const;

    /// Made at the first call, kept.
    [[nodiscard]] const DenseCodes &denseCodes() const;

private:
    struct Parts;
    template <class T>
    [[nodiscard]] std::span<const T> valuesOf(Type type) const;

public:
    explicit Column(Parts &&parts); // through the factories: Parts is private

private:
    QString m_name;
    Type m_type;
    SharedValues m_values;
    Validity m_validity;
    std::shared_ptr<const Dictionary> m_dictionary;
    bool m_dateOnly = false;
    mutable std::once_flag m_denseOnce;
    mutable DenseCodes m_dense;
};

/// The shortest text that reads back as the same double: "0.1", "1e+300", and "425" without a point.
[[nodiscard]] std::string shortestText(double value);

} // namespace clientele::table
