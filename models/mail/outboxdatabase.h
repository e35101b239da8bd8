// SPDX-FileCopyrightText: 2026 The Clientele developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/core/result.h"

#include <QSqlDatabase>
#include <QSqlQuery>
#include <QVariantList>

#include <memory>
#include <optional>

namespace clientele::mail {

/// The SQLite file behind the outbox: opening, checking, transactions. What is committed survives the end of the
/// process and of the power. Belongs to the thread that opened it.
class OutboxDatabase final
{
public:
    /// Opens FOLDER/outbox.sqlite, made when there is none: folder 0700, file 0600.
    /// @errors Io: the folder cannot be written, the disk is full; the file is damaged, not an outbox, or of a later
    /// version: then it is left as it is.
    [[nodiscard]] static Result<std::unique_ptr<OutboxDatabase>> open(const QString &folder);
    ~OutboxDatabase();
    OutboxDatabase(const OutboxDatabase &) = delete;
    OutboxDatabase &operator=(const OutboxDatabase &) = delete;

    /// @errors Io.
    [[nodiscard]] Result<QSqlQuery> run(const QString &sql, const QVariantList &values = {}) const;
    /// The first column of the first row; null where there is none. @errors Io.
    [[nodiscard]] Result<QVariant> value(const QString &sql, const QVariantList &values = {}) const;

    /// Runs work while no other process writes: all that it does is stored, or nothing of it.
    /// @param work gives a Result. @errors Io, and those of work.
    template <class Work>
    [[nodiscard]] auto inTransaction(Work work) const -> decltype(work())
    {
        if (const auto begun = run(QStringLiteral("BEGIN IMMEDIATE")); !begun)
            return tl::make_unexpected(begun.error());
        auto result = work();
        if (result) {
            const auto committed = run(QStringLiteral("COMMIT"));
            if (committed)
                return result;
            result = tl::make_unexpected(committed.error());
        }
        (void)run(QStringLiteral("ROLLBACK"));
        return result;
    }

private:
    explicit OutboxDatabase(QString path);
    [[nodiscard]] Result<void> prepare() const;
    [[nodiscard]] Result<void> makeTables() const;
    [[nodiscard]] std::optional<Error> damage() const;
    [[nodiscard]] tl::unexpected<Error> failure(const QSqlError &error) const;

    QString m_path;
    QString m_connection;
    QSqlDatabase m_database;
};

} // namespace clientele::mail
