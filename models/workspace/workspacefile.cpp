// SPDX-FileCopyrightText: 2026 The Clientele developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/workspace/workspacefile.h"

#include "models/sources/readoptionsjson.h"
#include "models/sources/sqlitedatabase.h"
#include "models/workspace/jsonreader.h"
#include "models/workspace/packedcolumn.h"
#include "models/workspace/replacefile.h"
#include "models/workspace/restoring.h"
#include "models/workspace/words.h"
#include "models/workspace/workspacejson.h"

#include <QCryptographicHash>
#include <QFile>
#include <QFileInfo>
#include <QJsonDocument>
#include <QtEndian>

#include <sqlite3.h>

namespace clientele::workspace {

namespace {

using sources::SqliteDatabase;
using sources::SqliteStatement;

const QString dataPart = QStringLiteral("data");
const QStringList tables{
    QStringLiteral("CREATE TABLE part (name TEXT PRIMARY KEY NOT NULL, content BLOB NOT NULL, sha256 TEXT NOT NULL)"),
    QStringLiteral("CREATE TABLE block (id INTEGER PRIMARY KEY, place INTEGER NOT NULL, kind INTEGER NOT NULL, "
                   "size INTEGER NOT NULL, content BLOB NOT NULL)")};

constexpr qint64 largestPart = qint64(64) << 20;           // bytes of text
constexpr qint64 largestPacked = qint64(largestBlock) * 2; // zlib adds a thousandth at most
constexpr int mostParts = 64;

QString key(const char *name)
{
    return QString::fromLatin1(name);
}

tl::unexpected<Error> noWorkspace(const QString &path)
{
    return fail(Error::Code::Parse, Words::tr("This is no Clientele workspace"), path,
                Words::tr("Choose a file that was saved with File > Save"));
}

tl::unexpected<Error> damaged(const QString &path, const QString &reason)
{
    return fail(Error::Code::Parse, Words::tr("The workspace is damaged"),
                reason.isEmpty() ? path : QStringLiteral("%1: %2").arg(path, reason),
                Words::tr("Open a copy of it from a backup; this file stays as it is"));
}

tl::unexpected<Error> laterVersion(const QString &path)
{
    return fail(Error::Code::Parse, Words::tr("This workspace was saved by a later version of Clientele"), path,
                Words::tr("Open it with that version; this file stays as it is"));
}

QString hashOf(const QByteArray &bytes)
{
    return QString::fromLatin1(QCryptographicHash::hash(bytes, QCryptographicHash::Sha256).toHex());
}

// The first page tells what the file is, without SQLite.
Result<void> checkHeader(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return fail(Error::Code::Io, Words::tr("The workspace cannot be opened: %1").arg(file.errorString()), path,
                    Words::tr("Check the file's name and that you may read it"));
    const QByteArray head = file.read(100);
    if (head.size() < 100 || !head.startsWith(QByteArray("SQLite format 3\0", 16)))
        return noWorkspace(path);
    const auto number = [&](qsizetype at) { return qFromBigEndian<qint32>(head.constData() + at); };
    if (number(68) != applicationId)
        return noWorkspace(path);
    if (number(60) > fileVersion)
        return laterVersion(path);
    // One that keeps a log was changed in place, which this program never does.
    if (number(60) < 1 || head[18] != 1 || head[19] != 1)
        return damaged(path, {});
    return {};
}

// Reads a file that checkHeader() took for a workspace.
class FileReader final
{
public:
    [[nodiscard]] static Result<FileReader> open(const QString &path)
    {
        if (auto checked = checkHeader(path); !checked)
            return tl::make_unexpected(checked.error());
        auto database = SqliteDatabase::openForReading(path);
        if (!database)
            return tl::make_unexpected(explained(path, database.error()));
        FileReader reader(path, std::move(*database));
        if (auto checked = reader.check(); !checked)
            return tl::make_unexpected(checked.error());
        return reader;
    }

    [[nodiscard]] Result<WorkspaceParts> parts() const;
    [[nodiscard]] Result<table::TablePtr> table(const std::vector<ColumnHead> &heads, const Progress &progress) const;
    [[nodiscard]] tl::unexpected<Error> broken(const QString &reason) const { return damaged(m_path, reason); }

private:
    FileReader(QString path, SqliteDatabase database) : m_path(std::move(path)), m_database(std::move(database)) {}

    static Error explained(const QString &path, const Error &error)
    {
        const bool isDamage = error.code == Error::Code::Parse;
        return isDamage ? damaged(path, error.where.section(QStringLiteral(": "), 1)).value() : error;
    }
    [[nodiscard]] Result<void> check() const;
    [[nodiscard]] Result<qint64> number(const QString &sql) const;
    template <class Row>
    [[nodiscard]] Result<void> each(const QString &sql, Row row) const;
    static QByteArray blob(const SqliteStatement &statement, int column)
    {
        const void *bytes = sqlite3_column_blob(statement.get(), column);
        return {static_cast<const char *>(bytes), sqlite3_column_bytes(statement.get(), column)};
    }

    QString m_path;
    SqliteDatabase m_database;
};

// @param row is given the statement at each row; its error ends it.
template <class Row>
Result<void> FileReader::each(const QString &sql, Row row) const
{
    const auto statement = m_database.prepare(sql);
    if (!statement)
        return tl::make_unexpected(explained(m_path, statement.error()));
    while (true) {
        const auto more = m_database.step(*statement);
        if (!more)
            return tl::make_unexpected(explained(m_path, more.error()));
        if (!*more)
            return {};
        if (Result<void> taken = row(*statement); !taken)
            return taken;
    }
}

Result<qint64> FileReader::number(const QString &sql) const
{
    qint64 value = 0;
    auto done = each(sql, [&](const SqliteStatement &row) -> Result<void> {
        value = sqlite3_column_int64(row.get(), 0);
        return {};
    });
    if (!done)
        return tl::make_unexpected(done.error());
    return value;
}

// Exactly our tables: no view, no trigger, nothing virtual, and pages that hang together.
Result<void> FileReader::check() const
{
    QStringList found;
    auto listed = each(QStringLiteral("SELECT sql FROM sqlite_schema WHERE name NOT LIKE 'sqlite_autoindex_%'"),
                       [&](const SqliteStatement &row) -> Result<void> {
                           const std::string_view sql = row.text(0);
                           found += QString::fromUtf8(sql.data(), qsizetype(sql.size()));
                           return {};
                       });
    if (!listed)
        return listed;
    if (found != tables)
        return broken(Words::tr("its tables are not those of a workspace"));
    return each(QStringLiteral("PRAGMA quick_check(1)"), [&](const SqliteStatement &row) -> Result<void> {
        return row.text(0) == "ok" ? Result<void>() : broken({});
    });
}

Result<WorkspaceParts> FileReader::parts() const
{
    const auto count = number(QStringLiteral("SELECT count(*) FROM part"));
    const auto largest = number(QStringLiteral("SELECT max(length(content)) FROM part"));
    if (!count || !largest)
        return tl::make_unexpected(count ? largest.error() : count.error());
    if (*count > mostParts || *largest > largestPart)
        return broken(Words::tr("a part is larger than %Ln MB", nullptr, int(largestPart >> 20)));
    WorkspaceParts parts;
    auto read =
        each(QStringLiteral("SELECT name, content, sha256 FROM part"), [&](const SqliteStatement &row) -> Result<void> {
            const QString name = QString::fromUtf8(row.text(0).data(), qsizetype(row.text(0).size()));
            const QByteArray content = blob(row, 1);
            const QByteArray hash = blob(row, 2);
            if (hashOf(content) != QString::fromLatin1(hash))
                return broken(name);
            parts.insert(name, content);
            return {};
        });
    if (!read)
        return tl::make_unexpected(read.error());
    return parts;
}

Result<table::TablePtr> FileReader::table(const std::vector<ColumnHead> &heads, const Progress &progress) const
{
    if (const auto largest = number(QStringLiteral("SELECT max(length(content)) FROM block"));
        !largest || *largest > largestPacked)
        return largest ? broken(dataPart) : tl::make_unexpected(largest.error());
    std::vector<ColumnUnpacker> columns;
    for (const ColumnHead &head : heads)
        columns.emplace_back(head);
    const auto blocks = number(QStringLiteral("SELECT count(*) FROM block"));
    if (!blocks)
        return tl::make_unexpected(blocks.error());
    qint64 done = 0;
    auto read = each(QStringLiteral("SELECT place, kind, size, content FROM block ORDER BY id"),
                     [&](const SqliteStatement &row) -> Result<void> {
                         if (progress.cancelled())
                             return cancelled();
                         progress.report(double(done++) / double(*blocks), Words::tr("Reading the data"));
                         const qint64 place = sqlite3_column_int64(row.get(), 0);
                         const qint64 kind = sqlite3_column_int64(row.get(), 1);
                         const qint64 size = sqlite3_column_int64(row.get(), 2);
                         if (place < 0 || place >= qint64(columns.size()) || kind < 0 || kind >= blockKinds || size < 0)
                             return broken(dataPart);
                         return columns[std::size_t(place)].add({BlockKind(kind), std::size_t(size), blob(row, 3)});
                     });
    if (!read)
        return tl::make_unexpected(read.error());
    std::vector<table::ColumnPtr> made;
    for (ColumnUnpacker &column : columns) {
        auto finished = column.finish();
        if (!finished)
            return tl::make_unexpected(finished.error());
        made.push_back(std::move(*finished));
    }
    return table::Table::make(std::move(made));
}

QJsonObject headJson(const ColumnHead &head)
{
    return {{key("name"), head.name},           {key("type"), table::toString(head.type)},
            {key("dateOnly"), head.dateOnly},   {key("hasMissing"), head.hasMissing},
            {key("texts"), qint64(head.texts)}, {key("textBytes"), qint64(head.textBytes)}};
}

QByteArray dataJson(const sources::Source &data)
{
    QJsonArray columns;
    for (const table::ColumnPtr &column : data.table->columns())
        columns.append(headJson(headOf(*column)));
    return QJsonDocument(QJsonObject{{key("rows"), qint64(data.table->rows())},
                                     {key("columns"), columns},
                                     {key("account"), toJson(data.account)}})
        .toJson(QJsonDocument::Compact);
}

// What the data part says that there is, before a byte of it is unpacked.
Result<std::vector<ColumnHead>> headsOf(JsonReader &reader, const FileReader &file)
{
    std::size_t rows = 0;
    reader.read("rows", rows);
    std::vector<ColumnHead> heads;
    std::size_t total = 0;
    for (const QJsonObject &one : reader.objects("columns")) {
        JsonReader inner(one);
        ColumnHead head;
        inner.read("name", head.name);
        inner.choose("type", sources::typeFromToken, head.type);
        inner.read("dateOnly", head.dateOnly);
        inner.read("hasMissing", head.hasMissing);
        inner.read("texts", head.texts);
        inner.read("textBytes", head.textBytes);
        head.rows = rows;
        reader.refuse("columns", inner);
        if (rows > mostRows || head.texts > mostRows || head.textBytes > largestData || heads.size() == mostColumns ||
            (total += head.unpackedSize()) > largestData)
            return file.broken(Words::tr("its data would take more than %Ln GB", nullptr, int(largestData >> 30)));
        heads.push_back(std::move(head));
    }
    if (!reader.wrong().isEmpty())
        return file.broken(dataPart + QStringLiteral(": ") + reader.wrong());
    return heads;
}

Result<sources::Source> readData(const FileReader &file, const QByteArray &json, const Progress &progress)
{
    JsonReader reader(QJsonDocument::fromJson(json).object());
    const auto heads = headsOf(reader, file);
    if (!heads)
        return tl::make_unexpected(heads.error());
    auto account = accountFromJson(reader.object("account"));
    if (!account)
        return file.broken(account.error().where);
    auto table = file.table(*heads, progress);
    if (!table)
        return tl::make_unexpected(table.error());
    return sources::Source{std::move(*table), std::move(*account)};
}

class FileWriter final
{
public:
    explicit FileWriter(SqliteDatabase database) : m_database(std::move(database)) {}

    [[nodiscard]] Result<void> write(const Workspace &workspace, const WorkspaceParts &parts,
                                     const Progress &progress) const
    {
        QStringList begin{QStringLiteral("PRAGMA page_size = 8192"),
                          QStringLiteral("PRAGMA journal_mode = MEMORY"),
                          QStringLiteral("PRAGMA synchronous = OFF"), // the whole file is synced at the end
                          QStringLiteral("PRAGMA application_id = %1").arg(applicationId),
                          QStringLiteral("PRAGMA user_version = %1").arg(fileVersion),
                          QStringLiteral("BEGIN")};
        for (const QString &statement : begin + tables) {
            if (auto done = m_database.run(statement); !done)
                return done;
        }
        for (auto part = parts.begin(); part != parts.end(); ++part) {
            if (auto done = writePart(part.key(), part.value()); !done)
                return done;
        }
        if (workspace.data) {
            if (auto done = writeData(*workspace.data, progress); !done)
                return done;
        }
        return m_database.run(QStringLiteral("COMMIT"));
    }

private:
    [[nodiscard]] Result<void> writePart(const QString &name, const QByteArray &content) const
    {
        if (content.size() > largestPart)
            return fail(Error::Code::Input, Words::tr("A part of the workspace is too large to be saved"), name,
                        Words::tr("Leave out what makes it large, such as a picture or a long list of values"));
        const auto insert = m_database.prepare(QStringLiteral("INSERT INTO part VALUES (?, ?, ?)"));
        if (!insert)
            return tl::make_unexpected(insert.error());
        const QByteArray nameText = name.toUtf8();
        const QByteArray hash = hashOf(content).toLatin1();
        sqlite3_bind_text(insert->get(), 1, nameText.constData(), int(nameText.size()), SQLITE_STATIC);
        sqlite3_bind_blob(insert->get(), 2, content.constData(), int(content.size()), SQLITE_STATIC);
        sqlite3_bind_text(insert->get(), 3, hash.constData(), int(hash.size()), SQLITE_STATIC);
        return ended(m_database.step(*insert));
    }

    [[nodiscard]] Result<void> writeData(const sources::Source &data, const Progress &progress) const
    {
        std::size_t total = 0;
        for (const table::ColumnPtr &column : data.table->columns())
            total += headOf(*column).unpackedSize();
        if (total > largestData || data.table->rows() > mostRows || data.table->columnCount() > mostColumns)
            return fail(Error::Code::Input,
                        Words::tr("The data takes more than %Ln GB", nullptr, int(largestData >> 30)), {},
                        Words::tr("Save the workspace without the data"));
        if (auto done = writePart(dataPart, dataJson(data)); !done)
            return done;
        const auto insert =
            m_database.prepare(QStringLiteral("INSERT INTO block(place, kind, size, content) VALUES (?, ?, ?, ?)"));
        if (!insert)
            return tl::make_unexpected(insert.error());
        for (std::size_t place = 0; place < data.table->columnCount(); ++place) {
            progress.report(double(place) / double(data.table->columnCount()), Words::tr("Saving the data"));
            auto done = pack(data.table->column(place), [&](const PackedBlock &block) -> Result<void> {
                if (progress.cancelled())
                    return cancelled();
                sqlite3_bind_int64(insert->get(), 1, qint64(place));
                sqlite3_bind_int(insert->get(), 2, int(block.kind));
                sqlite3_bind_int64(insert->get(), 3, qint64(block.size));
                sqlite3_bind_blob(insert->get(), 4, block.bytes.constData(), int(block.bytes.size()), SQLITE_STATIC);
                auto stepped = ended(m_database.step(*insert));
                sqlite3_reset(insert->get());
                return stepped;
            });
            if (!done)
                return done;
        }
        return {};
    }

    static Result<void> ended(const Result<bool> &stepped)
    {
        return stepped ? Result<void>() : tl::make_unexpected(stepped.error());
    }

    SqliteDatabase m_database;
};

// Only what this program can read is replaced.
Result<void> checkReplaceable(const QString &path)
{
    const QFileInfo info(path);
    if (!info.exists())
        return {};
    const auto refused = [&](const Error &error) {
        return fail(Error::Code::Io, Words::tr("The file there is not replaced: %1").arg(error.what), path,
                    Words::tr("Choose another name"));
    };
    if (!info.isFile())
        return refused({Error::Code::Io, Words::tr("it is no file")});
    const auto reader = FileReader::open(path);
    if (!reader)
        return refused(reader.error());
    const auto parts = reader->parts();
    return parts ? Result<void>() : refused(parts.error());
}

} // namespace

bool isWorkspaceFile(const QString &path)
{
    const QFileInfo info(path);
    if (!info.isFile())
        return false;
    return path.endsWith(workspaceSuffix, Qt::CaseInsensitive) || checkHeader(path).has_value();
}

Result<void> writeWorkspace(const QString &path, const Workspace &workspace, const Progress &progress)
{
    const QString target = QFileInfo(path).exists() ? QFileInfo(path).canonicalFilePath() : path;
    if (auto checked = checkReplaceable(target); !checked)
        return checked;
    FileReplacement replacement(target);
    {
        auto database = SqliteDatabase::openForWriting(replacement.path());
        if (!database)
            return fail(Error::Code::Io, Words::tr("The workspace cannot be saved: %1").arg(database.error().what),
                        target, Words::tr("Check the folder, its permissions and the free space"));
        const FileWriter writer(std::move(*database));
        const QString folder = QFileInfo(target).absolutePath();
        if (auto written = writer.write(workspace, toParts(workspace, folder), progress); !written) {
            Error error = written.error();
            error.where = error.where.replace(replacement.path(), target);
            return tl::make_unexpected(error);
        }
    }
    return replacement.finish();
}

Result<Workspace> readWorkspace(const QString &path, const Progress &progress)
{
    const auto file = FileReader::open(path);
    if (!file)
        return tl::make_unexpected(file.error());
    const auto parts = file->parts();
    if (!parts)
        return tl::make_unexpected(parts.error());
    auto workspace = fromParts(*parts, QFileInfo(path).absolutePath());
    if (!workspace)
        return file->broken(workspace.error().where);
    if (parts->contains(dataPart)) {
        auto data = readData(*file, parts->value(dataPart), progress);
        if (!data)
            return tl::make_unexpected(data.error());
        data->table = withRoles(data->table, workspace->roles);
        workspace->data = std::move(*data);
    } else if (workspace->inputs.isEmpty()) {
        return file->broken(Words::tr("it names no data"));
    }
    return workspace;
}

} // namespace clientele::workspace
