// SPDX-FileCopyrightText: 2026 The Clientele developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QDateTime>
#include <QObject>

#include <vector>

namespace clientele::workspace {

/// One input that was opened before: a file or a folder.
struct RecentFile
{
    QString path;
    qint64 rows = 0;
    QDateTime openedAt;
    bool pinned = false;

    friend bool operator==(const RecentFile &, const RecentFile &) = default;
};

/// What was opened lately: pinned ones first, then the newest. Kept as JSON; every change is written at once, beside
/// the file and moved over it. A store that cannot be read or written is no error: the list is a convenience.
class RecentFiles final : public QObject
{
    Q_OBJECT

public:
    static constexpr int mostKept = 20; ///< pinned ones stay beyond that

    /// @param store the JSON file; empty: in the program's data folder.
    explicit RecentFiles(QString store = {}, QObject *parent = nullptr);

    [[nodiscard]] const std::vector<RecentFile> &files() const { return m_files; }
    [[nodiscard]] QStringList paths() const;

    /// Puts it first; one that was there keeps its pin.
    void add(const QString &path, qint64 rows, const QDateTime &openedAt = QDateTime::currentDateTime());
    void setPinned(const QString &path, bool pinned);
    void remove(const QString &path);
    /// The file was moved: it keeps its place and pin.
    void relocate(const QString &path, const QString &newPath);

Q_SIGNALS:
    void changed();

private:
    void read();
    void keep(); ///< sorts, shortens, writes, tells
    [[nodiscard]] RecentFile *find(const QString &path);

    QString m_store;
    std::vector<RecentFile> m_files;
};

} // namespace clientele::workspace
