// SPDX-FileCopyrightText: 2026 The Clientele developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/core/result.h"

#include <QString>

namespace clientele::sources {

/// How far a connection is protected, in libpq's terms, which are PostgreSQL's own.
enum class TlsMode {
    VerifyFull, ///< encrypted, certificate of an authority, for this very host
    VerifyAuthority,
    Require, ///< encrypted; the server may be anybody
    Prefer,  ///< encrypted where the server can
    Disable
};
[[nodiscard]] QString toString(TlsMode mode); ///< "verify-full", "verify-ca", "require", "prefer", "disable"

/// Where a PostgreSQL database is, and what of it is meant: never with a password.
struct DatabaseAddress
{
    QString host; ///< a name, an address, or the folder of a socket; empty: the computer's own socket
    int port = 5432;
    QString database; ///< empty: named as the user
    QString user;     ///< empty: as the person is named on this computer
    /// None: VerifyFull, and Prefer where the server is on this computer.
    std::optional<TlsMode> tls;
    QString rootCertificate; ///< a PEM file; empty: libpq's own, else the system's
    QString table;           ///< "schema.table", or "table" as the server's search path finds it
    QString query;           ///< instead of a table

    [[nodiscard]] bool isLocal() const;
    [[nodiscard]] TlsMode effectiveTls() const;
    /// postgresql://…, fit for parse(), recent files and titles.
    [[nodiscard]] QString toString() const;
    /// Under which the password is kept: "postgresql://user@host:port/database".
    [[nodiscard]] QString passwordKey() const;
    /// "sales on db.example.org", for sentences.
    [[nodiscard]] QString place() const;

    friend bool operator==(const DatabaseAddress &, const DatabaseAddress &) = default;
};

/// Reads postgresql://user@host:port/database?table=schema.table&query=…&sslmode=…&sslrootcert=…
/// @errors Input: no such address, a password in it (which the error does not repeat), a setting that is not known.
[[nodiscard]] Result<DatabaseAddress> parseDatabaseAddress(const QString &text);

/// The address with "***" where a password stands: for errors about addresses that cannot be read.
[[nodiscard]] QString withoutPassword(const QString &address);

/// @errors Input: a password stands in the address; the error does not repeat it.
[[nodiscard]] Result<void> refusePassword(const QString &address);

/// "schema", "table" of "schema.table"; each may stand in quotation marks, where it holds a point.
struct TableName
{
    QString schema; ///< may be empty
    QString table;

    [[nodiscard]] QString quoted() const;
    [[nodiscard]] QString toString() const;
};
/// @errors Input: empty, more than two parts.
[[nodiscard]] Result<TableName> parseTableName(const QString &text);

} // namespace clientele::sources
