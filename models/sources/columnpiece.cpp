// SPDX-FileCopyrightText: 2026 The Clientele developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/sources/columnpiece.h"

#include "models/sources/csvfile.h"
#include "models/sources/numberparsing.h"
#include "models/sources/serialdates.h"

#include <algorithm>

namespace clientele::sources {

using Kind = ColumnFormat::Kind;

/// One column of one block being read. Where misfits is null the first value that does not fit ends the reading.
struct PieceReader::Reading
{
    std::string_view text;
    const Records &records;
    std::size_t column = 0;
    std::vector<std::size_t> *misfits = nullptr;
    bool *fits = nullptr;
};

namespace {

enum class Taken { Value, Missing, Misfit };

constexpr std::uint16_t bitsOf(char decimal, bool integral)
{
    if (decimal == '.')
        return std::uint16_t(Evidence::pointNumber | (integral ? Evidence::pointIntegral : 0U));
    return std::uint16_t(Evidence::commaNumber | (integral ? Evidence::commaIntegral : 0U));
}

// Digits without leading zeros with at most one decimal sign, few enough that a double holds them exactly.
struct ShortNumber
{
    std::uint64_t digits = 0;
    unsigned whole = 0;    // digits before the decimal sign
    unsigned fraction = 0; // digits behind it
    bool negative = false;
    bool hasDecimal = false;
    bool ok = false;
};

inline ShortNumber readShort(std::string_view text, char decimal)
{
    constexpr std::size_t mostDigits = 15;
    ShortNumber number;
    const char *p = text.data();
    const char *end = p + text.size();
    if (*p == '-') {
        number.negative = true;
        ++p;
    }
    if (std::size_t(end - p) > mostDigits + 1)
        return number;
    const char *begin = p;
    for (; p < end && *p >= '0' && *p <= '9'; ++p)
        number.digits = number.digits * 10 + std::uint64_t(*p - '0');
    number.whole = unsigned(p - begin);
    if (number.whole == 0 || (number.whole > 1 && *begin == '0'))
        return number;
    if (p < end && *p == decimal) {
        number.hasDecimal = true;
        begin = ++p;
        for (; p < end && *p >= '0' && *p <= '9'; ++p)
            number.digits = number.digits * 10 + std::uint64_t(*p - '0');
        number.fraction = unsigned(p - begin);
    }
    number.ok = p == end && number.whole + number.fraction <= mostDigits && (!number.hasDecimal || number.fraction > 0);
    return number;
}

// What the short numbers of a piece allow, gathered beside its Evidence: one word, which stays in a register.
struct ShortNumbers
{
    std::uint16_t possible = Evidence::numbers;
    bool any = false;
    bool signs = false;

    void addTo(Evidence &evidence) const
    {
        evidence.any |= any;
        evidence.signs |= signs;
        if (any)
            evidence.possible &= possible;
    }
};

// The value of the row before: rows of one order follow one another and repeat it.
class Repeated
{
public:
    explicit Repeated(const std::string &scratch) : m_scratch(scratch) {}

    [[nodiscard]] bool is(std::string_view value) const { return sameText(value, m_before); }
    // What lies in the scratch memory is overwritten by the next value.
    void remember(std::string_view value) { m_before = value.data() == m_scratch.data() ? std::string_view() : value; }

private:
    const std::string &m_scratch;
    std::string_view m_before;
};

// Hands on a value without the blanks around it; one of blanks alone is missing.
template <class Take>
inline Taken takeTrimmed(std::string_view value, Evidence &evidence, Take take)
{
    const std::string_view bare = trimmed(value);
    if (!bare.empty())
        return take(bare);
    evidence.blank = true;
    return Taken::Missing;
}

// The column of a file that lacks it.
ColumnPiece absentPiece(std::size_t rows)
{
    ColumnPiece piece;
    piece.rows = rows;
    piece.valid.assign((rows + 63) / 64, 0);
    return piece;
}

void markMissing(ColumnPiece &piece, std::size_t row)
{
    if (piece.valid.empty())
        piece.valid.assign((piece.rows + 63) / 64, ~std::uint64_t(0));
    piece.valid[row / 64] &= ~(std::uint64_t(1) << (row % 64));
}

} // namespace

bool PieceReader::isMissingWord(std::string_view value) const
{
    return std::any_of(m_missingWords.begin(), m_missingWords.end(),
                       [&](const std::string &word) { return value == word; });
}

// take(row, value) → Taken.
template <class Take>
void PieceReader::eachValue(const Reading &reading, ColumnPiece &piece, Take take)
{
    const Records &records = reading.records;
    const Field *field = records.fields.data() + reading.column;
    const bool hasWords = !m_missingWords.empty();
    for (std::size_t row = 0; row < records.rows; ++row, field += records.columns) {
        Taken taken = Taken::Missing;
        if (field->size() != 0) {
            const std::string_view value = valueOf(reading.text, *field, m_scratch);
            if (!hasWords || !isMissingWord(value))
                taken = take(row, value);
        }
        if (taken == Taken::Value)
            continue;
        markMissing(piece, row);
        if (taken == Taken::Misfit) {
            *reading.fits = false;
            if (reading.misfits == nullptr)
                return;
            reading.misfits->push_back(row);
        }
    }
}

void PieceReader::readIntegers(const Reading &reading, ColumnPiece &piece)
{
    const char decimal = piece.format.decimal;
    Evidence &evidence = piece.evidence;
    ShortNumbers seen;
    piece.integers.resize(piece.rows);
    eachValue(reading, piece, [&](std::size_t row, std::string_view value) {
        const ShortNumber number = readShort(value, decimal);
        if (number.ok && (number.digits != 0 || !number.negative) &&
            (!number.hasDecimal || (number.fraction == 1 && value.back() == '0'))) {
            const auto whole = std::int64_t(number.hasDecimal ? number.digits / 10 : number.digits);
            piece.integers[row] = number.negative ? -whole : whole;
            seen.any = true;
            if (number.hasDecimal) {
                seen.possible &= bitsOf(decimal, true);
                seen.signs = true;
            }
            return Taken::Value;
        }
        return takeTrimmed(value, evidence, [&](std::string_view bare) {
            const NumberReading read = readNumber(bare, decimal);
            if (!read.integral)
                return Taken::Misfit;
            piece.integers[row] = read.integer;
            evidence.add(evidenceOf(bare));
            return Taken::Value;
        });
    });
    seen.addTo(evidence);
}

void PieceReader::readReals(const Reading &reading, ColumnPiece &piece)
{
    const char decimal = piece.format.decimal;
    const char other = decimal == '.' ? ',' : '.';
    Evidence &evidence = piece.evidence;
    ShortNumbers seen;
    piece.reals.resize(piece.rows);
    eachValue(reading, piece, [&](std::size_t row, std::string_view value) {
        const ShortNumber number = readShort(value, decimal);
        if (number.ok) {
            const double size =
                number.fraction == 0 ? double(number.digits) : shortDecimal(number.digits, number.fraction);
            piece.reals[row] = number.negative ? -size : size;
            seen.any = true;
            const bool negativeZero = number.negative && number.digits == 0;
            if (number.hasDecimal) {
                seen.signs = true;
                const bool integral = number.fraction == 1 && value.back() == '0' && !negativeZero;
                // "1.234" may be a thousand; "0.234", "1.23" and "1234.567" cannot.
                const bool asThousands =
                    number.fraction == 3 && number.whole <= 3 && value[number.negative ? 1 : 0] != '0';
                seen.possible &= std::uint16_t(bitsOf(decimal, integral) | (asThousands ? bitsOf(other, true) : 0U));
            } else if (negativeZero) {
                seen.possible &= std::uint16_t(Evidence::pointNumber | Evidence::commaNumber);
            }
            return Taken::Value;
        }
        return takeTrimmed(value, evidence, [&](std::string_view bare) {
            const NumberReading read = readNumber(bare, decimal);
            if (!read.ok || (read.wide && reading.misfits != nullptr && !read.signs))
                return Taken::Misfit;
            piece.reals[row] = read.real;
            evidence.add(evidenceOf(bare));
            return Taken::Value;
        });
    });
    seen.addTo(evidence);
}

void PieceReader::readSerialDates(const Reading &reading, ColumnPiece &piece)
{
    piece.integers.resize(piece.rows);
    eachValue(reading, piece, [&](std::size_t row, std::string_view value) {
        return takeTrimmed(value, piece.evidence, [&](std::string_view bare) {
            const NumberReading number = readNumber(bare, piece.format.decimal);
            const auto date = number.ok ? dateOfSerial(number.real) : std::nullopt;
            if (!date)
                return Taken::Misfit;
            piece.integers[row] = *date;
            return Taken::Value;
        });
    });
}

void PieceReader::readDates(const Reading &reading, ColumnPiece &piece)
{
    if (piece.format.serial)
        return readSerialDates(reading, piece);
    Evidence &evidence = piece.evidence;
    const std::uint8_t wanted = dateorders::bit(piece.format.order);
    Repeated before(m_scratch);
    table::Microseconds timeBefore = 0;
    piece.integers.resize(piece.rows);
    eachValue(reading, piece, [&](std::size_t row, std::string_view value) {
        if (before.is(value)) {
            piece.integers[row] = timeBefore;
            return Taken::Value;
        }
        return takeTrimmed(value, evidence, [&](std::string_view bare) {
            const DateReading date = readDate(bare);
            if ((date.orders & wanted) == 0)
                return Taken::Misfit;
            timeBefore = toMicroseconds(date, piece.format.order);
            piece.integers[row] = timeBefore;
            evidence.addDate(date);
            before.remember(value);
            return Taken::Value;
        });
    });
}

void PieceReader::readBooleans(const Reading &reading, ColumnPiece &piece)
{
    Evidence &evidence = piece.evidence;
    const std::uint16_t bit = piece.format.yesNo ? Evidence::yesNo : Evidence::trueFalse;
    piece.booleans.resize(piece.rows);
    eachValue(reading, piece, [&](std::size_t row, std::string_view value) {
        return takeTrimmed(value, evidence, [&](std::string_view bare) {
            const auto read = readBoolean(bare, piece.format);
            if (!read)
                return Taken::Misfit;
            piece.booleans[row] = *read;
            evidence.any = true;
            evidence.possible &= bit;
            return Taken::Value;
        });
    });
}

// Blocks that follow one another have many texts in common, above all those of small files. Where every row has its own
// text a short list is as good, and its memory comes free while the blocks are joined.
TextCoder &PieceReader::coderFor(std::size_t column)
{
    constexpr std::size_t mostTexts = 8192;
    constexpr std::size_t mostBytes = 524'288;
    if (m_coders.size() <= column)
        m_coders.resize(column + 1);
    if (!m_coders[column])
        m_coders[column] = std::make_unique<TextCoder>();
    TextCoder &coder = *m_coders[column];
    if (coder.texts().size() > mostTexts || coder.texts().bytes.size() > mostBytes)
        coder.clear();
    return coder;
}

void PieceReader::readTexts(const Reading &reading, ColumnPiece &piece)
{
    Repeated before(m_scratch);
    std::uint32_t codeBefore = 0;
    bool any = false;
    TextCoder &coder = coderFor(reading.column);
    const std::size_t known = coder.texts().size();
    piece.codes.resize(piece.rows);
    eachValue(reading, piece, [&](std::size_t row, std::string_view value) {
        if (!before.is(value)) {
            codeBefore = coder.codeOf(value);
            before.remember(value);
            any = true;
        }
        piece.codes[row] = codeBefore;
        return Taken::Value;
    });
    piece.texts = coder.shared();
    if (4 * (piece.texts->size() - known) > 3 * piece.rows) // nearly every row has its own
        coder.clear();
    piece.evidence.any = piece.evidence.any || any;
    piece.evidence.possible = 0;
}

void PieceReader::readEmpty(const Reading &reading, ColumnPiece &piece)
{
    eachValue(reading, piece, [](std::size_t, std::string_view) { return Taken::Misfit; });
}

bool PieceReader::readInto(const Reading &reading, ColumnPiece &piece)
{
    bool fits = true;
    Reading watched = reading;
    watched.fits = &fits;
    piece.rows = reading.records.rows;
    switch (piece.format.kind) {
    case Kind::Empty:
        readEmpty(watched, piece);
        break;
    case Kind::Boolean:
        readBooleans(watched, piece);
        break;
    case Kind::Integer:
        readIntegers(watched, piece);
        break;
    case Kind::Real:
        readReals(watched, piece);
        break;
    case Kind::Date:
        readDates(watched, piece);
        break;
    case Kind::Text:
        readTexts(watched, piece);
        break;
    }
    return fits;
}

ColumnPiece PieceReader::read(std::string_view text, const Records &records, std::size_t column,
                              const ColumnFormat &likely, const FormatHints &hints)
{
    if (column == CsvFile::noPlace)
        return absentPiece(records.rows);
    const Reading reading{text, records, column};
    {
        ColumnPiece piece;
        piece.format = likely;
        if (readInto(reading, piece))
            return piece;
    }
    ColumnPiece piece;
    const Evidence evidence = judge(text, records, column);
    piece.format = chooseFormat(evidence, hints).format;
    readInto(reading, piece);
    piece.evidence = evidence;
    return piece;
}

ColumnPiece PieceReader::readAs(std::string_view text, const Records &records, std::size_t column,
                                const ColumnFormat &format, std::vector<std::size_t> &misfits)
{
    if (column == CsvFile::noPlace)
        return absentPiece(records.rows);
    ColumnPiece piece;
    piece.format = format;
    Reading reading{text, records, column};
    reading.misfits = &misfits;
    readInto(reading, piece);
    return piece;
}

Evidence PieceReader::judge(std::string_view text, const Records &records, std::size_t column,
                            std::vector<std::size_t> *votes)
{
    Evidence evidence;
    if (column == CsvFile::noPlace)
        return evidence;
    const Field *field = records.fields.data() + column;
    for (std::size_t row = 0; row < records.rows; ++row, field += records.columns) {
        if (field->size() == 0)
            continue;
        const std::string_view value = valueOf(text, *field, m_scratch);
        if (isMissingWord(value))
            continue;
        const std::string_view bare = trimmed(value);
        if (bare.empty()) {
            evidence.blank = true;
            continue;
        }
        const Evidence one = evidenceOf(bare);
        evidence.add(one);
        if (votes != nullptr) {
            for (std::size_t bit = 0; bit < votes->size(); ++bit)
                (*votes)[bit] += (one.possible >> bit) & 1U;
        } else if (evidence.possible == 0) {
            break; // text, whatever follows
        }
    }
    return evidence;
}

} // namespace clientele::sources
