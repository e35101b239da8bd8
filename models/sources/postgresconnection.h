// SPDX-FileCopyrightText: 2026 The Clientele developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/core/progress.h"
#include "models/core/result.h"
#include "models/sources/databaseaddress.h"

#include <QStringList>

#include <functional>
#include <memory>
#include <string_view>

struct pg_conn;
struct pg_result;

namespace clientele::sources {

struct PostgresResultDeleter
{
    void operator()(pg_result *result) const;
};
using PostgresResult = std::unique_ptr<pg_result, PostgresResultDeleter>;

/// One connection to a PostgreSQL server through libpq. Everything waits in steps, so that it can be cancelled; the
/// server is then told to stop as well. For one thread at a time.
class PostgresConnection final
{
public:
    enum class Access { ReadOnly, ReadWrite };

    /// Connects and settles the session: UTF-8, ISO dates, UTC, and nothing that writes where access is ReadOnly.
    /// @param password empty: the one typed before, else what libpq finds (PGPASSWORD, ~/.pgpass), else the keyring's.
    /// @errors Network: no server, certificate; Input: password, no such database; Cancelled.
    [[nodiscard]] static Result<PostgresConnection> open(const DatabaseAddress &address, const QString &password,
                                                         Access access, const Progress &progress);
    ~PostgresConnection();
    PostgresConnection(PostgresConnection &&other) noexcept;
    PostgresConnection &operator=(PostgresConnection &&other) noexcept;

    /// Runs one statement and returns its result, with rows, where it has some.
    [[nodiscard]] Result<PostgresResult> run(const QString &sql, const Progress &progress,
                                             const QStringList &values = {}) const;
    /// What a statement would give, without running it: the server itself tells the columns' types. @errors Input:
    /// it is no statement, or several.
    [[nodiscard]] Result<PostgresResult> describe(const QString &sql, const Progress &progress) const;

    /// Takes what COPY … TO STDOUT gives, line by line. @param line without its end. @errors Cancelled, Network.
    [[nodiscard]] Result<void> copyOut(const QString &sql,
                                       const std::function<Result<void>(std::string_view line)> &line,
                                       const Progress &progress) const;
    /// Feeds COPY … FROM STDIN. @param next fills its argument with the next bytes; leaves it empty at the end.
    [[nodiscard]] Result<void> copyIn(const QString &sql, const std::function<Result<void>(std::string &)> &next,
                                      const Progress &progress) const;

    [[nodiscard]] int serverVersion() const; ///< 150004 for 15.4
    [[nodiscard]] bool isEncrypted() const;
    [[nodiscard]] const DatabaseAddress &address() const { return m_address; }

private:
    PostgresConnection(pg_conn *connection, DatabaseAddress address)
        : m_connection(connection), m_address(std::move(address))
    {
    }
    [[nodiscard]] static Result<PostgresConnection> connectOnce(const DatabaseAddress &address, const QString &password,
                                                                const Progress &progress, bool &needsPassword);
    [[nodiscard]] Result<void> finishConnecting(const Progress &progress) const;
    [[nodiscard]] Result<void> settle(Access access, const Progress &progress) const;
    [[nodiscard]] Result<void> waitFor(bool toWrite, const Progress &progress) const;
    [[nodiscard]] Result<PostgresResult> nextResult(const Progress &progress) const;
    [[nodiscard]] Result<PostgresResult> answer(int sent, const Progress &progress) const;
    [[nodiscard]] Result<void> flush(const Progress &progress) const;
    void cancelAndDrain() const;
    [[nodiscard]] tl::unexpected<Error> lost() const;

    pg_conn *m_connection;
    DatabaseAddress m_address;
};

} // namespace clientele::sources
