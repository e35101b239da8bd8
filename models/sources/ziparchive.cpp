// SPDX-FileCopyrightText: 2026 The Clientele developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/sources/ziparchive.h"

#include "models/core/format.h"
#include "models/sources/words.h"

#include <QFile>

#include <algorithm>

#include <zlib.h>

namespace clientele::sources {

namespace {

constexpr qint64 endSize = 22; // of the record that ends a zip file
constexpr qint64 directoryEntrySize = 46;
constexpr qint64 localHeaderSize = 30;
constexpr qint64 longestComment = 65'535;
constexpr std::size_t roomBehind = 128; // so that who reads it can append a little without a copy
constexpr qint64 stepBytes = 4 << 20;

tl::unexpected<Error> tooLarge(const QString &path, qint64 limit)
{
    return fail(Error::Code::Input,
                Words::tr("The file unpacks to more than %1, which is the limit").arg(Format().bytes(limit)), path,
                Words::tr("Save the table as CSV and open that"));
}

} // namespace

Error ZipArchive::damaged(const QString &detail) const
{
    return {Error::Code::Parse, Words::tr("The file is damaged: %1").arg(detail), m_path,
            Words::tr("Open it in a spreadsheet program and save it again")};
}

Result<ZipArchive> ZipArchive::open(const QString &path, const ZipLimits &limits)
{
    ZipArchive archive;
    archive.m_path = path;
    QFile file(path);
    if (!file.exists())
        return fail(Error::Code::Io, Words::tr("There is no such file"), path,
                    Words::tr("Check the name and the folder"));
    if (!file.open(QIODevice::ReadOnly))
        return fail(Error::Code::Io, Words::tr("The file cannot be read: %1").arg(file.errorString()), path,
                    Words::tr("Check that it is there and that you may read it"));
    if (file.size() > limits.largestPacked)
        return tooLarge(path, limits.largestPacked);
    archive.m_content = file.readAll();
    if (archive.m_content.isEmpty())
        return fail(Error::Code::Input, Words::tr("The file is empty"), path,
                    Words::tr("Choose a file with a header and at least one row"));
    if (archive.m_content.startsWith("\xd0\xcf\x11\xe0"))
        return fail(Error::Code::Input, Words::tr("The book is encrypted, or an .xls book with another name"), path,
                    Words::tr("Open it in a spreadsheet program and save it as .xlsx without a password"));
    if (auto read = archive.readDirectory(limits); !read)
        return tl::make_unexpected(read.error());
    return archive;
}

qint64 ZipArchive::number(qint64 offset, int bytes) const
{
    qint64 value = 0;
    for (int i = bytes; i-- > 0;)
        value = value << 8 | uchar(m_content[offset + i]);
    return value;
}

Result<void> ZipArchive::readDirectory(const ZipLimits &limits)
{
    const qint64 size = m_content.size();
    const QByteArrayView tail = QByteArrayView(m_content).last(std::min(size, endSize + longestComment));
    const qint64 found = tail.lastIndexOf("PK\5\6");
    const qint64 end = size - tail.size() + found;
    if (found < 0 || end + endSize > size)
        return tl::make_unexpected(m_content.startsWith("PK\3\4") ? damaged(Words::tr("its end is missing"))
                                                                  : damaged(Words::tr("it is no spreadsheet")));
    const qint64 count = number(end + 10, 2);
    qint64 at = number(end + 16, 4);
    qint64 unpacked = 0;
    for (qint64 i = 0; i < count; ++i) {
        if (at < 0 || at + directoryEntrySize > end || !QByteArrayView(m_content).sliced(at).startsWith("PK\1\2"))
            return tl::make_unexpected(damaged(Words::tr("its directory is broken")));
        const Entry entry{number(at + 20, 4),          number(at + 24, 4),          number(at + 42, 4),
                          quint32(number(at + 16, 4)), quint16(number(at + 10, 2)), (number(at + 8, 2) & 1) != 0};
        const qint64 nameSize = number(at + 28, 2);
        if (at + directoryEntrySize + nameSize > end)
            return tl::make_unexpected(damaged(Words::tr("its directory is broken")));
        const QString name = QString::fromUtf8(m_content.constData() + at + directoryEntrySize, nameSize);
        unpacked += entry.unpacked;
        if (unpacked > limits.largestUnpacked)
            return tooLarge(m_path, limits.largestUnpacked);
        if (auto checked = check(name, entry, limits); !checked)
            return checked;
        m_entries.insert(name, entry);
        at += directoryEntrySize + nameSize + number(at + 30, 2) + number(at + 32, 2);
    }
    return {};
}

Result<void> ZipArchive::check(const QString &name, const Entry &entry, const ZipLimits &limits) const
{
    if (entry.encrypted)
        return fail(Error::Code::Input, Words::tr("The book is encrypted"), m_path,
                    Words::tr("Open it in a spreadsheet program and save it without a password"));
    if (entry.header + localHeaderSize > m_content.size() || entry.packed > m_content.size())
        return tl::make_unexpected(damaged(Words::tr("a part is missing")));
    if (entry.unpacked > limits.suspiciousBytes &&
        entry.unpacked / std::max<qint64>(entry.packed, 1) > limits.largestRatio)
        return fail(Error::Code::Input,
                    Words::tr("The part %1 unpacks to %2, more than %3 times its size: this looks like a zip bomb")
                        .arg(name, Format().bytes(entry.unpacked))
                        .arg(limits.largestRatio),
                    m_path, Words::tr("If you trust it, save the table as CSV by the program that made it"));
    return {};
}

// A part as it stands.
class ZipArchive::Stored final : public ZipPart
{
public:
    explicit Stored(QByteArrayView content) : m_content(content) {}

    Result<bool> next(std::string &text) override
    {
        const qint64 count = std::min(stepBytes, m_content.size() - m_done);
        text.append(m_content.data() + m_done, std::size_t(count));
        m_done += count;
        return m_done < m_content.size();
    }
    std::size_t size() const override { return std::size_t(m_content.size()); }

private:
    QByteArrayView m_content;
    qint64 m_done = 0;
};

class ZipArchive::Inflated final : public ZipPart
{
public:
    Inflated(const ZipArchive &archive, const Entry &entry, qint64 begin, QString name)
        : m_archive(archive), m_entry(entry), m_name(std::move(name))
    {
        m_stream.next_in =
            reinterpret_cast<Bytef *>(const_cast<char *>(archive.m_content.constData() + begin)); // zlib does not write
        m_stream.avail_in = uInt(entry.packed);
        m_isReady = ::inflateInit2(&m_stream, -MAX_WBITS) == Z_OK;
    }
    ~Inflated() override { ::inflateEnd(&m_stream); }

    Result<bool> next(std::string &text) override
    {
        // One byte more than there should be shows a file that lies about its size.
        const std::size_t before = text.size();
        const qint64 room = std::min(stepBytes, m_entry.unpacked - m_done);
        Bytef spare = 0;
        text.resize(before + std::size_t(room));
        m_stream.next_out = room > 0 ? reinterpret_cast<Bytef *>(text.data() + before) : &spare;
        m_stream.avail_out = room > 0 ? uInt(room) : 1U;
        int state = m_isReady ? ::inflate(&m_stream, Z_NO_FLUSH) : Z_MEM_ERROR;
        if (room == 0 && m_stream.avail_out == 0)
            state = Z_DATA_ERROR;
        const qint64 got = room > 0 ? room - qint64(m_stream.avail_out) : 0;
        m_checksum = ::crc32(m_checksum, reinterpret_cast<const Bytef *>(text.data() + before), uInt(got));
        m_done += got;
        text.resize(before + std::size_t(got));
        if (state == Z_OK)
            return true;
        if (state != Z_STREAM_END || m_done != m_entry.unpacked || quint32(m_checksum) != m_entry.checksum)
            return tl::make_unexpected(m_archive.damaged(Words::tr("the part %1 is broken").arg(m_name)));
        return false;
    }
    std::size_t size() const override { return std::size_t(m_entry.unpacked); }

private:
    const ZipArchive &m_archive;
    const Entry m_entry;
    QString m_name;
    z_stream m_stream = {};
    bool m_isReady = false;
    qint64 m_done = 0;
    uLong m_checksum = ::crc32(0, nullptr, 0);
};

Result<std::unique_ptr<ZipPart>> ZipArchive::unpack(const QString &name) const
{
    const auto entry = m_entries.constFind(name);
    if (entry == m_entries.constEnd())
        return tl::make_unexpected(damaged(Words::tr("it lacks the part %1").arg(name)));
    const qint64 header = entry->header;
    if (!QByteArrayView(m_content).sliced(header).startsWith("PK\3\4"))
        return tl::make_unexpected(damaged(Words::tr("the part %1 is broken").arg(name)));
    const qint64 begin = header + localHeaderSize + number(header + 26, 2) + number(header + 28, 2);
    if (begin + entry->packed > m_content.size())
        return tl::make_unexpected(damaged(Words::tr("the part %1 is broken").arg(name)));
    if (entry->method == 8)
        return std::make_unique<Inflated>(*this, *entry, begin, name);
    if (entry->method != 0 || entry->packed != entry->unpacked)
        return tl::make_unexpected(damaged(Words::tr("the part %1 is packed in an unknown way").arg(name)));
    return std::make_unique<Stored>(QByteArrayView(m_content).sliced(begin, entry->packed));
}

Result<std::string> ZipArchive::read(const QString &name, const Progress &progress) const
{
    const auto part = unpack(name);
    if (!part)
        return tl::make_unexpected(part.error());
    std::string text;
    text.reserve((*part)->size() + roomBehind);
    for (bool isMore = true; isMore;) {
        if (progress.cancelled())
            return cancelled();
        const auto next = (*part)->next(text);
        if (!next)
            return tl::make_unexpected(next.error());
        isMore = *next;
    }
    return text;
}

} // namespace clientele::sources
