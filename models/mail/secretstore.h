// SPDX-FileCopyrightText: 2026 The Clientele developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/core/result.h"

#include <QHash>
#include <QObject>

#include <functional>
#include <optional>

namespace clientele::mail {

/// Where passwords and tokens are kept. Every answer comes later, from the event loop, once; none comes when the
/// context is gone by then. Nothing of this is ever written into a file or a log by the program.
class SecretStore : public QObject
{
    Q_OBJECT

public:
    using QObject::QObject;
    using Read = std::function<void(Result<QString>)>;
    using Done = std::function<void(Result<void>)>;

    /// Answers with an empty text where nothing is kept under this key. @errors Io: the store cannot be asked.
    virtual void read(const QString &key, QObject *context, Read answer) = 0;
    /// @errors Io: it was not kept.
    virtual void write(const QString &key, const QString &secret, QObject *context, Done answer) = 0;
    /// What is not there is no error. @errors Io.
    virtual void remove(const QString &key, QObject *context, Done answer) = 0;
};

/// The system's keyring (Secret Service or KWallet) through QtKeychain, without its plain-text fallback.
class KeyringSecretStore final : public SecretStore
{
    Q_OBJECT

public:
    explicit KeyringSecretStore(QObject *parent = nullptr) : SecretStore(parent) {}

    /// How long the keyring may take, with the time in which the person types its password. 2 minutes unless set.
    void setTimeLimit(int milliseconds) { m_timeLimitMs = milliseconds; }

    void read(const QString &key, QObject *context, Read answer) override;
    void write(const QString &key, const QString &secret, QObject *context, Done answer) override;
    void remove(const QString &key, QObject *context, Done answer) override;

private:
    int m_timeLimitMs = 120'000;
};

/// In memory: for tests, and for what is asked once a start of the program.
class MemorySecretStore final : public SecretStore
{
    Q_OBJECT

public:
    explicit MemorySecretStore(QObject *parent = nullptr) : SecretStore(parent) {}

    void read(const QString &key, QObject *context, Read answer) override;
    void write(const QString &key, const QString &secret, QObject *context, Done answer) override;
    void remove(const QString &key, QObject *context, Done answer) override;

    /// From now on every answer is this error, as from a computer without a keyring; nullopt: none.
    void failWith(std::optional<Error> error) { m_error = std::move(error); }
    [[nodiscard]] const QHash<QString, QString> &secrets() const { return m_secrets; }

private:
    QHash<QString, QString> m_secrets;
    std::optional<Error> m_error;
};

} // namespace clientele::mail
