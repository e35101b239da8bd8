// SPDX-FileCopyrightText: 2026 The Clientele developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/core/progress.h"
#include "models/core/result.h"

#include <QByteArray>
#include <QHash>

#include <memory>
#include <string>

namespace clientele::sources {

/// What a packed book may grow to, stated in its errors.
struct ZipLimits
{
    qint64 largestUnpacked = qint64(2) << 30; ///< bytes of all its parts together
    qint64 largestRatio = 200;                ///< of unpacked to packed bytes of one part above suspiciousBytes
    qint64 suspiciousBytes = 32 << 20;
    qint64 largestPacked = qint64(2) << 30;
};

/// Unpacks one part of a zip file step by step. The file must live as long.
class ZipPart
{
public:
    ZipPart() = default;
    virtual ~ZipPart() = default;
    Q_DISABLE_COPY_MOVE(ZipPart)

    /// Appends some megabytes. @returns false at the end, where the checksum was right.
    /// @errors Parse: damaged.
    [[nodiscard]] virtual Result<bool> next(std::string &text) = 0;
    /// As the directory tells it.
    [[nodiscard]] virtual std::size_t size() const = 0;
};

/// A zip file in memory. Its directory is checked before anything is unpacked, and unpacking stops at the size that the
/// directory tells: a file that lies about its size is damaged.
class ZipArchive final
{
public:
    /// @errors Io: it cannot be read; Input: encrypted, too large or a zip bomb; Parse: damaged or no zip file.
    [[nodiscard]] static Result<ZipArchive> open(const QString &path, const ZipLimits &limits = {});

    [[nodiscard]] bool contains(const QString &name) const { return m_entries.contains(name); }
    /// @returns the unpacked part.
    /// @errors Parse: no such part, damaged; Cancelled.
    [[nodiscard]] Result<std::string> read(const QString &name, const Progress &progress = {}) const;
    /// The same step by step. @errors Parse: no such part, damaged.
    [[nodiscard]] Result<std::unique_ptr<ZipPart>> unpack(const QString &name) const;
    [[nodiscard]] const QByteArray &content() const { return m_content; }
    [[nodiscard]] const QString &path() const { return m_path; }
    [[nodiscard]] Error damaged(const QString &detail) const;

private:
    class Inflated;
    class Stored;
    struct Entry
    {
        qint64 packed = 0;
        qint64 unpacked = 0;
        qint64 header = 0; // offset
        quint32 checksum = 0;
        quint16 method = 0;
        bool encrypted = false;
    };

    [[nodiscard]] Result<void> readDirectory(const ZipLimits &limits);
    [[nodiscard]] Result<void> check(const QString &name, const Entry &entry, const ZipLimits &limits) const;
    [[nodiscard]] qint64 number(qint64 offset, int bytes) const;

    QString m_path;
    QByteArray m_content;
    QHash<QString, Entry> m_entries;
};

} // namespace clientele::sources
