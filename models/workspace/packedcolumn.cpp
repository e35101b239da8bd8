// SPDX-FileCopyrightText: 2026 The Clientele developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/workspace/packedcolumn.h"

#include "models/workspace/words.h"

#include <bit>
#include <cstring>

#include <zlib.h>

namespace clientele::workspace {

namespace {

static_assert(std::endian::native == std::endian::little, "numbers stand in the file with their lowest byte first");

constexpr int packingLevel = 1; // higher ones save a tenth and take three times as long

std::size_t widthOf(table::Type type)
{
    switch (type) {
    case table::Type::Integer:
    case table::Type::Real:
    case table::Type::Date:
        return 8;
    case table::Type::Text:
        return 4;
    case table::Type::Boolean:
        break;
    }
    return 1;
}

std::size_t widthOf(BlockKind kind, table::Type type)
{
    switch (kind) {
    case BlockKind::Values:
        return widthOf(type);
    case BlockKind::Validity:
        return 8;
    case BlockKind::TextLengths:
        return 4;
    case BlockKind::Texts:
        break;
    }
    return 1;
}

tl::unexpected<Error> damaged(const QString &column)
{
    return fail(Error::Code::Parse, Words::tr("The data in the workspace is damaged"), column,
                Words::tr("Open a copy of it from a backup"));
}

// All lowest bytes first, then all second ones: equal bytes come together.
QByteArray byPlace(const char *bytes, std::size_t size, std::size_t width)
{
    if (width == 1)
        return {bytes, qsizetype(size)};
    QByteArray sorted(qsizetype(size), Qt::Uninitialized);
    const std::size_t count = size / width;
    char *to = sorted.data();
    for (std::size_t place = 0; place < width; ++place) {
        for (std::size_t i = 0; i < count; ++i)
            *to++ = bytes[i * width + place];
    }
    return sorted;
}

void backInOrder(const QByteArray &sorted, char *bytes, std::size_t width)
{
    const std::size_t count = std::size_t(sorted.size()) / width;
    const char *from = sorted.constData();
    for (std::size_t place = 0; place < width; ++place) {
        for (std::size_t i = 0; i < count; ++i)
            bytes[i * width + place] = *from++;
    }
}

QByteArray deflated(const QByteArray &bytes)
{
    uLongf size = compressBound(uLong(bytes.size()));
    QByteArray packed(qsizetype(size), Qt::Uninitialized);
    compress2(reinterpret_cast<Bytef *>(packed.data()), &size, reinterpret_cast<const Bytef *>(bytes.constData()),
              uLong(bytes.size()), packingLevel);
    packed.resize(qsizetype(size));
    return packed;
}

// Exactly so many bytes; empty: it is not what was packed. zlib's own checksum is looked at.
QByteArray inflated(const QByteArray &packed, std::size_t size)
{
    QByteArray bytes(qsizetype(size), Qt::Uninitialized);
    uLongf got = uLongf(size);
    const int code = uncompress(reinterpret_cast<Bytef *>(bytes.data()), &got,
                                reinterpret_cast<const Bytef *>(packed.constData()), uLong(packed.size()));
    return code == Z_OK && got == size ? bytes : QByteArray();
}

PackedBlock packed(BlockKind kind, const char *bytes, std::size_t size, std::size_t width)
{
    return {kind, size, deflated(byPlace(bytes, size, width))};
}

Result<void> packAll(BlockKind kind, const void *data, std::size_t size, std::size_t width,
                     const std::function<Result<void>(const PackedBlock &)> &take)
{
    const char *bytes = static_cast<const char *>(data);
    for (std::size_t at = 0; at < size; at += largestBlock) {
        if (auto taken = take(packed(kind, bytes + at, std::min(largestBlock, size - at), width)); !taken)
            return taken;
    }
    return {};
}

std::span<const char> valuesOf(const table::Column &column)
{
    const auto bytes = [](const auto &values) {
        return std::span(reinterpret_cast<const char *>(values.data()), values.size_bytes());
    };
    switch (column.type()) {
    case table::Type::Integer:
        return bytes(column.integers());
    case table::Type::Real:
        return bytes(column.reals());
    case table::Type::Text:
        return bytes(column.codes());
    case table::Type::Date:
        return bytes(column.dates());
    case table::Type::Boolean:
        break;
    }
    return bytes(column.booleans());
}

// What is not UTF-8 becomes U+FFFD: what reads texts later may trust them.
std::string asUtf8(std::string_view text)
{
    if (std::all_of(text.begin(), text.end(), [](char c) { return static_cast<unsigned char>(c) < 0x80; }))
        return std::string(text);
    return QString::fromUtf8(text.data(), qsizetype(text.size())).toStdString();
}

// Whether each value is one that a column may hold. Those of missing rows are put to zero.
template <class T, class IsGood>
bool checked(std::vector<T> &values, const table::Validity &validity, IsGood isGood)
{
    for (std::size_t row = 0; row < values.size(); ++row) {
        if (!validity.isValid(row))
            values[row] = T{};
        else if (!isGood(values[row]))
            return false;
    }
    return true;
}

} // namespace

std::size_t ColumnHead::unpackedSize() const
{
    return rows * widthOf(type) + (hasMissing ? (rows + 63) / 64 * 8 : 0) + texts * 12 + textBytes;
}

ColumnHead headOf(const table::Column &column)
{
    ColumnHead head{column.name(), column.type(), column.size(), column.isDateOnly(), column.missing() > 0, 0, 0};
    if (column.type() == table::Type::Text) {
        head.texts = column.dictionary().size();
        for (std::uint32_t code = 0; code < column.dictionary().size(); ++code)
            head.textBytes += column.dictionary().at(code).size();
    }
    return head;
}

Result<void> pack(const table::Column &column, const std::function<Result<void>(const PackedBlock &)> &take)
{
    if (column.type() == table::Type::Real) {
        for (std::size_t row = 0; row < column.size(); ++row) {
            if (column.isValid(row) && !std::isfinite(column.reals()[row]))
                return fail(Error::Code::Numeric, Words::tr("A column holds what is no number"), column.name(),
                            Words::tr("Save the workspace without the data"));
        }
    }
    const std::span<const char> values = valuesOf(column);
    if (auto done = packAll(BlockKind::Values, values.data(), values.size(), widthOf(column.type()), take); !done)
        return done;
    const std::vector<std::uint64_t> &bits = column.validity().words();
    if (auto done = packAll(BlockKind::Validity, bits.data(), bits.size() * 8, 8, take); !done)
        return done;
    if (column.type() != table::Type::Text)
        return {};
    std::vector<std::uint32_t> lengths;
    std::string texts;
    for (std::uint32_t code = 0; code < column.dictionary().size(); ++code) {
        const std::string_view text = column.dictionary().at(code);
        lengths.push_back(std::uint32_t(text.size()));
        texts += text;
    }
    if (auto done = packAll(BlockKind::TextLengths, lengths.data(), lengths.size() * 4, 4, take); !done)
        return done;
    return packAll(BlockKind::Texts, texts.data(), texts.size(), 1, take);
}

std::size_t ColumnUnpacker::sizeOf(BlockKind kind) const
{
    switch (kind) {
    case BlockKind::Values:
        return m_head.rows * widthOf(m_head.type);
    case BlockKind::Validity:
        return m_head.hasMissing ? (m_head.rows + 63) / 64 * 8 : 0;
    case BlockKind::TextLengths:
        return m_head.type == table::Type::Text ? m_head.texts * 4 : 0;
    case BlockKind::Texts:
        break;
    }
    return m_head.type == table::Type::Text ? m_head.textBytes : 0;
}

Result<void> ColumnUnpacker::add(const PackedBlock &block)
{
    std::vector<char> &all = m_bytes[std::size_t(block.kind)];
    const std::size_t width = widthOf(block.kind, m_head.type);
    if (block.size == 0 || block.size > largestBlock || block.size % width != 0 ||
        block.size > sizeOf(block.kind) - all.size())
        return damaged(m_head.name);
    const QByteArray bytes = inflated(block.bytes, block.size);
    if (bytes.isEmpty())
        return damaged(m_head.name);
    const std::size_t before = all.size();
    all.resize(before + block.size);
    backInOrder(bytes, all.data() + before, width);
    return {};
}

template <class T>
std::vector<T> ColumnUnpacker::takeValues()
{
    std::vector<char> &bytes = m_bytes[std::size_t(BlockKind::Values)];
    std::vector<T> values(m_head.rows);
    if (!values.empty())
        std::memcpy(values.data(), bytes.data(), bytes.size());
    std::vector<char>().swap(bytes);
    return values;
}

/// nullptr: it cannot be.
std::shared_ptr<const table::Dictionary> ColumnUnpacker::makeDictionary() const
{
    const std::vector<char> &lengths = m_bytes[std::size_t(BlockKind::TextLengths)];
    const std::vector<char> &bytes = m_bytes[std::size_t(BlockKind::Texts)];
    auto dictionary = std::make_shared<table::Dictionary>();
    std::size_t at = 0;
    for (std::size_t i = 0; i < m_head.texts; ++i) {
        std::uint32_t length = 0;
        std::memcpy(&length, lengths.data() + i * 4, 4);
        if (length > bytes.size() - at)
            return nullptr;
        const std::string_view text(bytes.data() + at, length);
        dictionary->append(asUtf8(text));
        at += length;
    }
    return at == bytes.size() ? dictionary : nullptr;
}

Result<table::ColumnPtr> ColumnUnpacker::finish()
{
    for (int kind = 0; kind < blockKinds; ++kind) {
        if (m_bytes[std::size_t(kind)].size() != sizeOf(BlockKind(kind)))
            return damaged(m_head.name);
    }
    table::Validity validity;
    if (m_head.hasMissing) {
        const std::vector<char> &bytes = m_bytes[std::size_t(BlockKind::Validity)];
        std::vector<std::uint64_t> words(bytes.size() / 8);
        if (!words.empty())
            std::memcpy(words.data(), bytes.data(), bytes.size());
        validity = table::Validity(std::move(words), m_head.rows);
    }
    const auto any = [](auto) { return true; };
    switch (m_head.type) {
    case table::Type::Integer: {
        auto values = takeValues<std::int64_t>();
        static_cast<void>(checked(values, validity, any));
        return table::Column::integers(m_head.name, std::move(values), std::move(validity));
    }
    case table::Type::Date: {
        auto values = takeValues<table::Microseconds>();
        static_cast<void>(checked(values, validity, any));
        return table::Column::dates(m_head.name, std::move(values), std::move(validity), m_head.dateOnly);
    }
    case table::Type::Real: {
        auto values = takeValues<double>();
        if (!checked(values, validity, [](double value) { return std::isfinite(value); }))
            return damaged(m_head.name);
        return table::Column::reals(m_head.name, std::move(values), std::move(validity));
    }
    case table::Type::Boolean: {
        auto values = takeValues<std::uint8_t>();
        if (!checked(values, validity, [](std::uint8_t value) { return value <= 1; }))
            return damaged(m_head.name);
        return table::Column::booleans(m_head.name, std::move(values), std::move(validity));
    }
    case table::Type::Text:
        break;
    }
    auto codes = takeValues<std::uint32_t>();
    auto dictionary = makeDictionary();
    if (!dictionary || !checked(codes, validity, [&](std::uint32_t code) { return code < dictionary->size(); }))
        return damaged(m_head.name);
    return table::Column::text(m_head.name, std::move(codes), std::move(dictionary), std::move(validity));
}

qint64 estimatedSize(const table::Table &table)
{
    constexpr std::size_t sample = 65'536; // bytes of each kind
    double total = 4096;                   // the file itself
    for (const table::ColumnPtr &column : table.columns()) {
        const std::span<const char> values = valuesOf(*column);
        const std::size_t width = widthOf(column->type());
        if (const std::size_t some = std::min(values.size(), sample * width); some > 0)
            total += double(packed(BlockKind::Values, values.data(), some, width).bytes.size()) *
                     (double(values.size()) / double(some));
        total += double(column->validity().words().size());
        if (column->type() != table::Type::Text)
            continue;
        std::string texts;
        const ColumnHead head = headOf(*column);
        for (std::uint32_t code = 0; code < head.texts && texts.size() < sample; ++code)
            texts += column->dictionary().at(code);
        if (!texts.empty())
            total += double(packed(BlockKind::Texts, texts.data(), texts.size(), 1).bytes.size()) *
                     (double(head.textBytes) / double(texts.size()));
        total += double(head.texts);
    }
    return qint64(total);
}

} // namespace clientele::workspace
