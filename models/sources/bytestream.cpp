// SPDX-FileCopyrightText: 2026 The Clientele developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/sources/bytestream.h"

#include "models/core/format.h"
#include "models/sources/sha256.h"
#include "models/sources/words.h"

#include <QFile>
#include <QFileInfo>

#include <algorithm>
#include <cerrno>
#include <cstring>
#include <vector>

#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>
#include <zlib.h>

namespace clientele::sources {

namespace {

class Descriptor final
{
public:
    explicit Descriptor(const QString &path)
        : m_value(::open(QFile::encodeName(path).constData(), O_RDONLY | O_CLOEXEC | O_NONBLOCK))
    {
    }
    ~Descriptor()
    {
        if (m_value >= 0)
            ::close(m_value);
    }
    Q_DISABLE_COPY_MOVE(Descriptor)
    [[nodiscard]] int value() const { return m_value; }

private:
    int m_value;
};

tl::unexpected<Error> cannotRead(const QString &path, int reason)
{
    return fail(Error::Code::Io,
                Words::tr("The file cannot be read: %1").arg(QString::fromLocal8Bit(std::strerror(reason))), path,
                Words::tr("Check that it is there and that you may read it"));
}

class PlainStream final : public ByteStream
{
public:
    PlainStream(QString path, qint64 size, Sha256 *hash)
        : m_path(std::move(path)), m_file(m_path), m_size(size), m_hash(hash)
    {
    }

    [[nodiscard]] bool isOpen() const { return m_file.value() >= 0; }

    Result<std::size_t> read(char *buffer, std::size_t size) override
    {
        // What is appended while the file is read is not part of it.
        const auto wanted = std::size_t(std::min<qint64>(qint64(size), m_size - m_position));
        std::size_t taken = 0;
        while (taken < wanted) {
            const ssize_t got =
                ::pread(m_file.value(), buffer + taken, wanted - taken, off_t(m_position) + off_t(taken));
            if (got < 0 && errno == EINTR)
                continue;
            if (got < 0)
                return cannotRead(m_path, errno);
            if (got == 0)
                return fail(Error::Code::Io, Words::tr("The file became shorter while it was read"), m_path,
                            Words::tr("Wait until the program that writes it is done, then open it again"));
            taken += std::size_t(got);
        }
        if (m_hash != nullptr)
            m_hash->add({buffer, taken});
        m_position += qint64(taken);
        return taken;
    }

    qint64 position() const override { return m_position; }
    const QString &path() const { return m_path; }

private:
    QString m_path;
    Descriptor m_file;
    qint64 m_size;
    qint64 m_position = 0;
    Sha256 *m_hash;
};

// One or more gzip members, one after another.
class GzipStream final : public ByteStream
{
public:
    GzipStream(std::unique_ptr<PlainStream> packed, qint64 largestUnpacked)
        : m_packed(std::move(packed)), m_largestUnpacked(largestUnpacked), m_input(262'144)
    {
        constexpr int gzipWindow = 15 + 16;
        m_ready = inflateInit2(&m_inflater, gzipWindow) == Z_OK;
    }
    ~GzipStream() override
    {
        if (m_ready)
            inflateEnd(&m_inflater);
    }
    Q_DISABLE_COPY_MOVE(GzipStream)

    Result<std::size_t> read(char *buffer, std::size_t size) override
    {
        if (!m_ready)
            return damaged();
        m_inflater.next_out = reinterpret_cast<Bytef *>(buffer);
        m_inflater.avail_out = uInt(size);
        while (m_inflater.avail_out > 0 && !m_ended) {
            if (m_inflater.avail_in == 0) {
                if (auto filled = fill(); !filled)
                    return tl::make_unexpected(filled.error());
            }
            if (m_ended)
                break;
            const int state = inflate(&m_inflater, Z_NO_FLUSH);
            if (state == Z_STREAM_END)
                m_betweenMembers = true;
            else if (state != Z_OK && state != Z_BUF_ERROR)
                return damaged();
            if (m_betweenMembers) {
                if (auto next = nextMember(); !next)
                    return tl::make_unexpected(next.error());
            }
        }
        const std::size_t taken = size - m_inflater.avail_out;
        m_unpacked += qint64(taken);
        if (m_unpacked > m_largestUnpacked)
            return fail(Error::Code::Input,
                        Words::tr("The file unpacks to more than %1").arg(Format().bytes(m_largestUnpacked)),
                        m_packed->path(), Words::tr("Unpack it and open a part of it"));
        return taken;
    }

    qint64 position() const override { return m_packed->position(); }

private:
    Result<void> fill()
    {
        const auto got = m_packed->read(m_input.data(), m_input.size());
        if (!got)
            return tl::make_unexpected(got.error());
        m_inflater.next_in = reinterpret_cast<Bytef *>(m_input.data());
        m_inflater.avail_in = uInt(*got);
        if (*got == 0) {
            if (!m_betweenMembers)
                return damaged();
            m_ended = true;
        }
        return {};
    }

    // Behind a member: another one, padding of zeros, or the end.
    Result<void> nextMember()
    {
        while (!m_ended) {
            if (m_inflater.avail_in == 0) {
                if (auto filled = fill(); !filled)
                    return filled;
                continue;
            }
            if (*m_inflater.next_in != 0)
                break;
            ++m_inflater.next_in;
            --m_inflater.avail_in;
        }
        if (m_ended)
            return {};
        if (inflateReset(&m_inflater) != Z_OK)
            return damaged();
        m_betweenMembers = false;
        return {};
    }

    tl::unexpected<Error> damaged() const
    {
        return fail(Error::Code::Parse, Words::tr("The compressed file is damaged or cut off"), m_packed->path(),
                    Words::tr("Fetch or pack it again"));
    }

    std::unique_ptr<PlainStream> m_packed;
    qint64 m_largestUnpacked;
    qint64 m_unpacked = 0;
    std::vector<char> m_input;
    z_stream m_inflater{};
    bool m_ready = false;
    bool m_betweenMembers = false;
    bool m_ended = false;
};

} // namespace

Result<FileFacts> examine(const QString &path)
{
    const QFileInfo info(path);
    if (!info.exists())
        return fail(Error::Code::Io, Words::tr("There is no such file"), path,
                    Words::tr("Check the name and the folder"));
    const Descriptor file(path);
    if (file.value() < 0)
        return cannotRead(path, errno);
    struct stat facts = {};
    if (::fstat(file.value(), &facts) != 0)
        return cannotRead(path, errno);
    if (!S_ISREG(facts.st_mode))
        return fail(Error::Code::Io, Words::tr("This is not a file"), path,
                    Words::tr("Choose a file or a folder with files"));
    if (facts.st_size == 0)
        return fail(Error::Code::Input, Words::tr("The file is empty"), path,
                    Words::tr("Choose a file with a header and at least one row"));
    unsigned char head[2] = {};
    const ssize_t got = ::pread(file.value(), head, sizeof(head), 0);
    if (got < 0)
        return cannotRead(path, errno);
    return FileFacts{qint64(facts.st_size), got == 2 && head[0] == 0x1f && head[1] == 0x8b};
}

Result<std::unique_ptr<ByteStream>> openStream(const QString &path, const FileFacts &facts, Sha256 *hash,
                                               qint64 largestUnpacked)
{
    auto plain = std::make_unique<PlainStream>(path, facts.size, hash);
    if (!plain->isOpen())
        return cannotRead(path, errno);
    if (facts.isGzip)
        return std::unique_ptr<ByteStream>(std::make_unique<GzipStream>(std::move(plain), largestUnpacked));
    return std::unique_ptr<ByteStream>(std::move(plain));
}

} // namespace clientele::sources
