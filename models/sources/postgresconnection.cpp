// SPDX-FileCopyrightText: 2026 The Clientele developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/sources/postgresconnection.h"

#include "models/sources/databasepasswords.h"
#include "models/sources/postgreserrors.h"
#include "models/sources/words.h"

#include <QDir>
#include <QElapsedTimer>
#include <QFileInfo>

#include <array>
#include <cerrno>
#include <libpq-fe.h>
#include <poll.h>

namespace clientele::sources {

namespace {

const int connectMs = 20'000;
const int lookMs = 50; // how often it is asked whether to stop

// libpq 15 knows no "system": where the person has no authorities of their own, Debian's are taken.
QByteArray rootCertificateOf(const DatabaseAddress &address)
{
    if (!address.rootCertificate.isEmpty())
        return QFile::encodeName(address.rootCertificate);
    if (QFileInfo::exists(QDir::homePath() + QStringLiteral("/.postgresql/root.crt")) ||
        address.effectiveTls() > TlsMode::VerifyAuthority)
        return {};
    return QByteArrayLiteral("/etc/ssl/certs/ca-certificates.crt");
}

struct Cancel
{
    void operator()(PGcancel *cancel) const { PQfreeCancel(cancel); }
};

pg_conn *startConnecting(const DatabaseAddress &address, const QString &password)
{
    const QByteArray host = address.host.toUtf8();
    const QByteArray port = QByteArray::number(address.port);
    const QByteArray database = address.database.toUtf8();
    const QByteArray user = address.user.toUtf8();
    const QByteArray secret = password.toUtf8();
    const QByteArray mode = toString(address.effectiveTls()).toLatin1();
    const QByteArray root = rootCertificateOf(address);
    std::vector<const char *> names;
    std::vector<const char *> values;
    const auto set = [&](const char *name, const QByteArray &value) {
        if (value.isEmpty())
            return;
        names.push_back(name);
        values.push_back(value.constData());
    };
    set("host", host);
    set("port", port);
    set("dbname", database);
    set("user", user);
    set("password", secret);
    set("sslmode", mode);
    set("sslrootcert", root);
    const QByteArray none = QByteArrayLiteral("disable");
    set("gssencmode", none);
    const QByteArray application = QByteArrayLiteral("clientele");
    set("application_name", application);
    const QByteArray encoding = QByteArrayLiteral("UTF8");
    set("client_encoding", encoding);
    names.push_back(nullptr);
    values.push_back(nullptr);
    // The database's name is a name, never a connection string of its own.
    return PQconnectStartParams(names.data(), values.data(), 0);
}

} // namespace

void PostgresResultDeleter::operator()(pg_result *result) const
{
    PQclear(result);
}

PostgresConnection::PostgresConnection(PostgresConnection &&other) noexcept
    : m_connection(std::exchange(other.m_connection, nullptr)), m_address(std::move(other.m_address))
{
}

PostgresConnection &PostgresConnection::operator=(PostgresConnection &&other) noexcept
{
    std::swap(m_connection, other.m_connection);
    std::swap(m_address, other.m_address);
    return *this;
}

PostgresConnection::~PostgresConnection()
{
    PQfinish(m_connection);
}

tl::unexpected<Error> PostgresConnection::lost() const
{
    return fail(Error::Code::Network, Words::tr("The connection to the server was lost"), m_address.place(),
                Words::tr("Check the network, and try again"));
}

Result<void> PostgresConnection::waitFor(bool toWrite, const Progress &progress) const
{
    while (true) {
        pollfd entry{};
        entry.fd = PQsocket(m_connection);
        entry.events = short(POLLIN | (toWrite ? POLLOUT : 0));
        if (entry.fd < 0)
            return lost();
        const int ready = ::poll(&entry, 1, lookMs);
        if (progress.cancelled())
            return cancelled();
        if (ready > 0)
            return {};
        if (ready < 0 && errno != EINTR)
            return lost();
    }
}

Result<void> PostgresConnection::finishConnecting(const Progress &progress) const
{
    QElapsedTimer waited;
    waited.start();
    PostgresPollingStatusType status = PGRES_POLLING_WRITING;
    while (true) {
        pollfd entry{};
        entry.fd = PQsocket(m_connection);
        entry.events = status == PGRES_POLLING_READING ? POLLIN : POLLOUT;
        const int ready = entry.fd < 0 ? 1 : ::poll(&entry, 1, lookMs);
        if (progress.cancelled())
            return cancelled();
        if (waited.elapsed() > connectMs)
            return fail(Error::Code::Network, Words::tr("The server cannot be reached"), m_address.place(),
                        Words::tr("Check the network, a VPN that may be needed, and the firewall"));
        if (ready <= 0)
            continue;
        status = PQconnectPoll(m_connection);
        if (status == PGRES_POLLING_OK)
            return {};
        if (status == PGRES_POLLING_FAILED)
            return tl::make_unexpected(connectionError(m_connection, m_address));
    }
}

Result<PostgresConnection> PostgresConnection::connectOnce(const DatabaseAddress &address, const QString &password,
                                                           const Progress &progress, bool &needsPassword)
{
    PostgresConnection connection(startConnecting(address, password), address);
    if (connection.m_connection == nullptr)
        return connection.lost();
    // What the server says by the way is of no use here, and nothing is printed.
    PQsetNoticeProcessor(
        connection.m_connection, [](void *, const char *) {}, nullptr);
    const auto connected = PQstatus(connection.m_connection) == CONNECTION_BAD
                               ? tl::make_unexpected(connectionError(connection.m_connection, address))
                               : connection.finishConnecting(progress);
    needsPassword = PQconnectionNeedsPassword(connection.m_connection) != 0;
    if (!connected)
        return tl::make_unexpected(connected.error());
    PQsetnonblocking(connection.m_connection, 1);
    return connection;
}

Result<PostgresConnection> PostgresConnection::open(const DatabaseAddress &address, const QString &password,
                                                    Access access, const Progress &progress)
{
    const QString key = address.passwordKey();
    bool needsPassword = false;
    auto connection = connectOnce(address, password.isEmpty() ? databasepasswords::remembered(key) : password, progress,
                                  needsPassword);
    if (!connection && needsPassword) {
        const QString kept = databasepasswords::fromKeyring(key);
        if (!kept.isEmpty())
            connection = connectOnce(address, kept, progress, needsPassword);
    }
    if (!connection)
        return connection;
    if (auto settled = connection->settle(access, progress); !settled)
        return tl::make_unexpected(settled.error());
    return connection;
}

Result<void> PostgresConnection::settle(Access access, const Progress &progress) const
{
    QStringList statements = {QStringLiteral("SET DateStyle = 'ISO, YMD'"), QStringLiteral("SET TimeZone = 'UTC'"),
                              QStringLiteral("SET extra_float_digits = 1")};
    if (access == Access::ReadOnly)
        statements << QStringLiteral("SET default_transaction_read_only = on");
    for (const QString &statement : statements) {
        if (auto done = run(statement, progress); !done)
            return tl::make_unexpected(done.error());
    }
    return {};
}

Result<void> PostgresConnection::flush(const Progress &progress) const
{
    while (true) {
        const int left = PQflush(m_connection);
        if (left < 0)
            return lost();
        if (left == 0)
            return {};
        if (auto ready = waitFor(true, progress); !ready)
            return ready;
        if (PQconsumeInput(m_connection) == 0)
            return lost();
    }
}

Result<PostgresResult> PostgresConnection::nextResult(const Progress &progress) const
{
    while (PQisBusy(m_connection) != 0) {
        if (auto ready = waitFor(false, progress); !ready)
            return tl::make_unexpected(ready.error());
        if (PQconsumeInput(m_connection) == 0)
            return lost();
    }
    return PostgresResult(PQgetResult(m_connection));
}

// The server is told over a connection of its own; then what it still sends is thrown away.
void PostgresConnection::cancelAndDrain() const
{
    const std::unique_ptr<PGcancel, Cancel> cancel(PQgetCancel(m_connection));
    std::array<char, 256> message{};
    if (cancel)
        PQcancel(cancel.get(), message.data(), int(message.size()));
    PQsetnonblocking(m_connection, 0);
    while (const PostgresResult result{PQgetResult(m_connection)}) {
        const auto status = PQresultStatus(result.get());
        if (status == PGRES_COPY_IN)
            PQputCopyEnd(m_connection, "cancelled");
        char *row = nullptr;
        while (status == PGRES_COPY_OUT && PQgetCopyData(m_connection, &row, 0) > 0)
            PQfreemem(row);
        if (PQstatus(m_connection) == CONNECTION_BAD)
            break;
    }
    PQsetnonblocking(m_connection, 1);
}

Result<PostgresResult> PostgresConnection::answer(int sent, const Progress &progress) const
{
    if (sent == 0)
        return lost();
    auto flushed = flush(progress);
    PostgresResult last;
    while (flushed) {
        auto result = nextResult(progress);
        if (!result) {
            flushed = tl::make_unexpected(result.error());
            break;
        }
        if (!*result)
            return last;
        const auto status = PQresultStatus(result->get());
        if (status == PGRES_COPY_IN || status == PGRES_COPY_OUT)
            return result;
        if (!last || PQresultStatus(last.get()) != PGRES_FATAL_ERROR) // the first failure tells
            last = std::move(*result);
        if (PQstatus(m_connection) == CONNECTION_BAD)
            break;
    }
    if (!flushed && flushed.error().code == Error::Code::Cancelled)
        cancelAndDrain();
    return flushed ? Result<PostgresResult>(std::move(last)) : tl::make_unexpected(flushed.error());
}

Result<PostgresResult> PostgresConnection::run(const QString &sql, const Progress &progress,
                                               const QStringList &values) const
{
    std::vector<QByteArray> bytes;
    std::vector<const char *> pointers;
    for (const QString &value : values)
        bytes.push_back(value.toUtf8());
    for (const QByteArray &value : bytes)
        pointers.push_back(value.constData());
    auto result = answer(PQsendQueryParams(m_connection, sql.toUtf8().constData(), int(pointers.size()), nullptr,
                                           pointers.data(), nullptr, nullptr, 0),
                         progress);
    if (result && *result && PQresultStatus(result->get()) == PGRES_FATAL_ERROR)
        return tl::make_unexpected(PQstatus(m_connection) == CONNECTION_BAD &&
                                           !PQresultErrorField(result->get(), PG_DIAG_SQLSTATE)
                                       ? lost().value()
                                       : statementError(result->get(), m_address));
    if (result && !*result)
        return lost();
    return result;
}

Result<PostgresResult> PostgresConnection::describe(const QString &sql, const Progress &progress) const
{
    auto prepared = answer(PQsendPrepare(m_connection, "", sql.toUtf8().constData(), 0, nullptr), progress);
    if (prepared && *prepared && PQresultStatus(prepared->get()) == PGRES_FATAL_ERROR)
        return tl::make_unexpected(statementError(prepared->get(), m_address));
    if (!prepared)
        return prepared;
    auto described = answer(PQsendDescribePrepared(m_connection, ""), progress);
    if (described && *described && PQresultStatus(described->get()) == PGRES_FATAL_ERROR)
        return tl::make_unexpected(statementError(described->get(), m_address));
    if (described && !*described)
        return lost();
    return described;
}

Result<void> PostgresConnection::copyOut(const QString &sql,
                                         const std::function<Result<void>(std::string_view line)> &line,
                                         const Progress &progress) const
{
    auto begun = run(sql, progress);
    if (!begun)
        return tl::make_unexpected(begun.error());
    while (true) {
        char *bytes = nullptr;
        const int size = PQgetCopyData(m_connection, &bytes, 1);
        const std::unique_ptr<char, decltype(&PQfreemem)> row(bytes, PQfreemem);
        Result<void> taken;
        if (size > 0)
            taken = line(std::string_view(bytes, std::size_t(size) - (bytes[size - 1] == '\n' ? 1U : 0U)));
        else if (size == 0)
            taken = waitFor(false, progress);
        if (taken && size == 0 && PQconsumeInput(m_connection) == 0)
            return lost();
        if (!taken) {
            cancelAndDrain();
            return taken;
        }
        if (size < 0)
            break;
    }
    const auto ended = answer(1, progress);
    if (!ended)
        return tl::make_unexpected(ended.error());
    if (!*ended)
        return lost();
    if (PQresultStatus(ended->get()) == PGRES_FATAL_ERROR)
        return tl::make_unexpected(statementError(ended->get(), m_address));
    return {};
}

Result<void> PostgresConnection::copyIn(const QString &sql, const std::function<Result<void>(std::string &)> &next,
                                        const Progress &progress) const
{
    auto begun = run(sql, progress);
    if (!begun)
        return tl::make_unexpected(begun.error());
    std::string bytes;
    while (true) {
        bytes.clear();
        auto given = next(bytes);
        int put = 1;
        if (given && !bytes.empty()) {
            while ((put = PQputCopyData(m_connection, bytes.data(), int(bytes.size()))) == 0 && given)
                given = waitFor(true, progress);
            if (given && put > 0)
                given = flush(progress);
        }
        if (put < 0)
            break; // the server said why, below
        if (!given) {
            cancelAndDrain();
            return given;
        }
        if (bytes.empty())
            break;
    }
    const auto ended = answer(PQputCopyEnd(m_connection, nullptr), progress);
    if (!ended)
        return tl::make_unexpected(ended.error());
    if (!*ended)
        return lost();
    if (PQresultStatus(ended->get()) == PGRES_FATAL_ERROR)
        return tl::make_unexpected(statementError(ended->get(), m_address));
    return {};
}

int PostgresConnection::serverVersion() const
{
    return PQserverVersion(m_connection);
}

bool PostgresConnection::isEncrypted() const
{
    return PQsslInUse(m_connection) != 0;
}

} // namespace clientele::sources
