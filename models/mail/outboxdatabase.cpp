// SPDX-FileCopyrightText: 2026 The Clientele developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/mail/outboxdatabase.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QSqlError>
#include <QUuid>

#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

namespace clientele::mail {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(Outbox)
};

const int applicationId = 0x434c6f62; // "CLob"
const int version = 1;
const int patienceMs = 10'000; // for another process's commit

// Times are milliseconds since 1970 in UTC. No column ever holds a password.
const QStringList tables{
    QStringLiteral(
        "CREATE TABLE message (id INTEGER PRIMARY KEY AUTOINCREMENT, state TEXT NOT NULL, "
        "maybeAccepted INTEGER NOT NULL DEFAULT 0, owner TEXT NOT NULL DEFAULT '', before TEXT NOT NULL DEFAULT "
        "'', job TEXT NOT NULL DEFAULT '', messageId TEXT NOT NULL, file TEXT NOT NULL DEFAULT '', bytes INTEGER NOT "
        "NULL DEFAULT "
        "0, envelope TEXT NOT NULL DEFAULT '{}', sender TEXT NOT NULL DEFAULT '', subject TEXT NOT NULL "
        "DEFAULT '', account TEXT NOT NULL DEFAULT '', server TEXT NOT NULL DEFAULT '{}', created INTEGER "
        "NOT NULL, updated INTEGER NOT NULL, lastTry INTEGER, nextTry INTEGER, tries INTEGER NOT NULL "
        "DEFAULT 0, reply TEXT NOT NULL DEFAULT '', what TEXT NOT NULL DEFAULT '', place TEXT NOT NULL "
        "DEFAULT '', remedy TEXT NOT NULL DEFAULT '')"),
    QStringLiteral("CREATE INDEX message_state ON message (state, nextTry)"),
    QStringLiteral("CREATE INDEX message_name ON message (messageId)"),
    QStringLiteral("CREATE INDEX message_job ON message (job)"),
    QStringLiteral("CREATE TABLE recipient (message INTEGER NOT NULL REFERENCES message (id) ON DELETE CASCADE, "
                   "position INTEGER NOT NULL, address TEXT NOT NULL, state TEXT NOT NULL, reply TEXT NOT NULL DEFAULT "
                   "'', answered INTEGER, PRIMARY KEY (message, position)) WITHOUT ROWID"),
    QStringLiteral("CREATE TABLE attachment (message INTEGER NOT NULL REFERENCES message (id) ON DELETE CASCADE, "
                   "position INTEGER NOT NULL, name TEXT NOT NULL, bytes INTEGER NOT NULL, sha256 TEXT NOT NULL, "
                   "PRIMARY KEY (message, position)) WITHOUT ROWID"),
    QStringLiteral("CREATE TABLE attempt (id INTEGER PRIMARY KEY, message INTEGER NOT NULL REFERENCES message (id) ON "
                   "DELETE CASCADE, ended INTEGER NOT NULL, outcome TEXT NOT NULL, reply TEXT NOT NULL)"),
    QStringLiteral("CREATE INDEX attempt_message ON attempt (message)"),
    QStringLiteral(
        "CREATE TABLE job (key TEXT PRIMARY KEY, owner TEXT NOT NULL, updated INTEGER NOT NULL) WITHOUT ROWID"),
};

QString shown(const QString &path)
{
    return QDir::toNativeSeparators(path);
}

tl::unexpected<Error> cannotWrite(const QString &folder, const QString &reason)
{
    return fail(Error::Code::Io, Text::tr("The outbox cannot be written, so nothing was sent"),
                reason.isEmpty() ? shown(folder) : QStringLiteral("%1: %2").arg(shown(folder), reason),
                Text::tr("Make the folder writable and the disk not full, or name another in CLIENTELE_OUTBOX"));
}

Result<void> makeFolder(const QString &path)
{
    if (QFileInfo(path).isDir())
        return {};
    if (!QDir().mkpath(QFileInfo(path).absolutePath()))
        return cannotWrite(path, {});
    if (::mkdir(QFile::encodeName(path).constData(), 0700) != 0 && errno != EEXIST)
        return cannotWrite(path, qt_error_string(errno));
    return {};
}

/// SQLite gives a new file the rights that the process's mask leaves; an outbox is nobody else's business.
Result<void> makeFile(const QString &path)
{
    const int file = ::open(QFile::encodeName(path).constData(), O_RDWR | O_CREAT | O_CLOEXEC, 0600);
    if (file < 0)
        return cannotWrite(path, qt_error_string(errno));
    ::close(file);
    return {};
}

} // namespace

OutboxDatabase::OutboxDatabase(QString path)
    : m_path(std::move(path)), m_connection(QStringLiteral("outbox-") + QUuid::createUuid().toString(QUuid::Id128)),
      m_database(QSqlDatabase::addDatabase(QStringLiteral("QSQLITE"), m_connection))
{
    m_database.setDatabaseName(m_path);
    m_database.setConnectOptions(QStringLiteral("QSQLITE_BUSY_TIMEOUT=%1").arg(patienceMs));
}

OutboxDatabase::~OutboxDatabase()
{
    m_database.close();
    m_database = {};
    QSqlDatabase::removeDatabase(m_connection);
}

Result<std::unique_ptr<OutboxDatabase>> OutboxDatabase::open(const QString &folder)
{
    if (const auto made = makeFolder(folder); !made)
        return tl::make_unexpected(made.error());
    if (const auto made = makeFolder(folder + QStringLiteral("/messages")); !made)
        return tl::make_unexpected(made.error());
    const QString path = folder + QStringLiteral("/outbox.sqlite");
    if (const auto made = makeFile(path); !made)
        return tl::make_unexpected(made.error());
    std::unique_ptr<OutboxDatabase> database(new OutboxDatabase(path));
    if (!database->m_database.open())
        return database->failure(database->m_database.lastError());
    if (const auto prepared = database->prepare(); !prepared)
        return tl::make_unexpected(prepared.error());
    return database;
}

Result<void> OutboxDatabase::prepare() const
{
    for (const QString &pragma : {QStringLiteral("PRAGMA foreign_keys = ON"),
                                  // The mark of a message must outlive the power, its folder entry as well.
                                  QStringLiteral("PRAGMA synchronous = EXTRA")}) {
        if (const auto done = run(pragma); !done)
            return tl::make_unexpected(done.error());
    }
    return inTransaction([this]() -> Result<void> {
        const auto id = value(QStringLiteral("PRAGMA application_id"));
        const auto found = value(QStringLiteral("PRAGMA user_version"));
        const auto objects = value(QStringLiteral("SELECT count(*) FROM sqlite_master"));
        for (const auto &read : {id, found, objects}) {
            if (!read)
                return tl::make_unexpected(read.error());
        }
        if (const auto damaged = damage())
            return tl::make_unexpected(*damaged);
        const bool isNew = id->toInt() == 0 && found->toInt() == 0 && objects->toInt() == 0;
        if (isNew)
            return makeTables();
        if (id->toInt() != applicationId)
            return fail(Error::Code::Io, Text::tr("This database is no outbox"), shown(m_path),
                        Text::tr("Name another folder in CLIENTELE_OUTBOX"));
        if (found->toInt() > version)
            return fail(Error::Code::Io, Text::tr("The outbox was made by a later version of this program"),
                        shown(m_path), Text::tr("Use that version"));
        return {};
    });
}

std::optional<Error> OutboxDatabase::damage() const
{
    const Error error{Error::Code::Io, Text::tr("The outbox is damaged, so nothing was sent"), shown(m_path),
                      Text::tr("Move the file away to begin a new outbox; messages that waited are in the folder "
                               "“messages” beside it")};
    const auto checked = value(QStringLiteral("PRAGMA quick_check(1)"));
    if (!checked || checked->toString() != QLatin1String("ok"))
        return error;
    // An empty file is a new outbox, unless there are messages that it should know.
    const QDir messages(QFileInfo(m_path).absolutePath() + QStringLiteral("/messages"));
    const auto objects = value(QStringLiteral("SELECT count(*) FROM sqlite_master"));
    if (objects && objects->toInt() == 0 && !messages.entryList({QStringLiteral("*.eml")}, QDir::Files).isEmpty())
        return error;
    return std::nullopt;
}

Result<void> OutboxDatabase::makeTables() const
{
    QStringList statements = tables;
    statements << QStringLiteral("PRAGMA application_id = %1").arg(applicationId)
               << QStringLiteral("PRAGMA user_version = %1").arg(version);
    for (const QString &statement : std::as_const(statements)) {
        if (const auto done = run(statement); !done)
            return tl::make_unexpected(done.error());
    }
    return {};
}

Result<QSqlQuery> OutboxDatabase::run(const QString &sql, const QVariantList &values) const
{
    QSqlQuery query(m_database);
    query.setForwardOnly(true);
    if (!query.prepare(sql))
        return failure(query.lastError());
    for (const QVariant &value : values)
        query.addBindValue(value);
    if (!query.exec())
        return failure(query.lastError());
    return query;
}

Result<QVariant> OutboxDatabase::value(const QString &sql, const QVariantList &values) const
{
    auto query = run(sql, values);
    if (!query)
        return tl::make_unexpected(query.error());
    return query->next() ? query->value(0) : QVariant();
}

tl::unexpected<Error> OutboxDatabase::failure(const QSqlError &error) const
{
    switch (error.nativeErrorCode().toInt() & 0xff) {
    case 5: // SQLITE_BUSY
    case 6: // SQLITE_LOCKED
        return fail(Error::Code::Io, Text::tr("Another program keeps the outbox busy"), shown(m_path),
                    Text::tr("Try again when it is done"));
    case 11: // SQLITE_CORRUPT
    case 26: // SQLITE_NOTADB
        return fail(Error::Code::Io, Text::tr("The outbox is damaged, so nothing was sent"), shown(m_path),
                    Text::tr("Move the file away to begin a new outbox; messages that waited are in the folder "
                             "“messages” beside it"));
    default:
        return cannotWrite(m_path, error.databaseText());
    }
}

} // namespace clientele::mail
