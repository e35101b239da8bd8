// SPDX-FileCopyrightText: 2026 The Clientele developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/sources/textcodes.h"
#include "models/table/column.h"

#include <memory>
#include <string_view>
#include <vector>

namespace clientele::sources {

/// Collects the values of one column row by row, as a database gives them. The column has the type that all values
/// share: integers among reals become reals where a real holds them exactly; any other mixture becomes text, in which
/// every value stands as it was.
class ColumnMaker final
{
public:
    /// What the values mean, where the database says more than they do.
    enum class Meaning : std::uint8_t {
        AsGiven,
        Dates,   ///< texts that are all ISO dates are dates
        Booleans ///< 0 and 1 only, or true and false, are booleans
    };

    explicit ColumnMaker(QString name, Meaning meaning = Meaning::AsGiven);

    void addMissing();
    void addInteger(std::int64_t value);
    /// What is no finite number counts as missing. @returns false for such a one.
    bool addReal(double value);
    void addBoolean(bool value);
    void addDate(table::Microseconds value);
    /// Bytes that are no UTF-8 are replaced.
    void addText(std::string_view text);

    [[nodiscard]] const QString &name() const { return m_name; }
    [[nodiscard]] std::size_t size() const { return m_size; }
    [[nodiscard]] bool hasValues() const { return m_kind != Kind::Empty; }
    /// Values of different kinds met, so that all stand as text.
    [[nodiscard]] bool isMixed() const { return m_isMixed; }
    /// Texts were dates with an offset or "Z" behind the time, which is left out.
    [[nodiscard]] bool hadOffsets() const { return m_hadOffsets; }

    /// Call once, at the end.
    [[nodiscard]] table::ColumnPtr finish();

private:
    enum class Kind : std::uint8_t { Empty, Boolean, Integer, Real, Date, Text };

    void addValid(bool isValid);
    /// Makes the column one that holds the kind too. @returns the kind that the value is to be added as.
    Kind become(Kind kind, bool isExact);
    void becomeReal();
    void becomeText();
    [[nodiscard]] std::uint32_t codeOf(std::string_view text);
    [[nodiscard]] table::ColumnPtr datesFromTexts(table::Validity &validity);
    [[nodiscard]] table::ColumnPtr booleansFromValues(table::Validity &validity);
    [[nodiscard]] bool isValid(std::size_t row) const { return ((m_valid[row / 64] >> (row % 64)) & 1U) != 0; }

    QString m_name;
    Meaning m_meaning;
    Kind m_kind = Kind::Empty;
    bool m_isMixed = false;
    bool m_integersAreExact = true; // as reals
    bool m_hasTime = false;
    bool m_hadOffsets = false;
    std::size_t m_size = 0;
    std::vector<std::uint64_t> m_valid;
    std::vector<std::int64_t> m_integers; // Integer, and Date in microseconds
    std::vector<double> m_reals;
    std::vector<std::uint8_t> m_booleans;
    std::vector<std::uint32_t> m_codes;
    std::shared_ptr<table::Dictionary> m_dictionary;
    CodeTable m_codeTable;
};

} // namespace clientele::sources
