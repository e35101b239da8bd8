// SPDX-FileCopyrightText: 2026 The Clientele developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/mail/secretstore.h"

#include <QCoreApplication>
#include <QPointer>
#include <QTimer>

#include <qt6keychain/keychain.h>

#include <memory>
#include <utility>

namespace clientele::mail {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(SecretStore)
};

const QString service = QStringLiteral("Clientele");

Error keyringError(QKeychain::Error code, const QString &detail)
{
    const QString remedy =
        Text::tr("Choose to be asked each time, or start a keyring such as GNOME Keyring or KWallet");
    switch (code) {
    case QKeychain::AccessDenied:
    case QKeychain::AccessDeniedByUser:
        return {Error::Code::Io,
                Text::tr("The system's keyring stays locked"),
                {},
                Text::tr("Unlock it, or choose to be asked each time")};
    case QKeychain::NoBackendAvailable:
    case QKeychain::NotImplemented:
        return {Error::Code::Io, Text::tr("This computer has no keyring"), {}, remedy};
    default:
        return {Error::Code::Io, Text::tr("The system's keyring cannot be used"), detail.simplified().left(200),
                remedy};
    }
}

Error tooSlow()
{
    return {Error::Code::Io,
            Text::tr("The system's keyring does not answer"),
            {},
            Text::tr("Unlock it, or choose to be asked each time")};
}

/// Runs a job and answers exactly once: with its end, or when the time is over.
/// @param end turns the finished job into the answer. @param late is the answer of a job that takes too long.
template <class Answer, class End, class Late>
void run(QKeychain::Job *job, const QString &key, int timeLimitMs, QObject *context, Answer answer, End end, Late late)
{
    job->setAutoDelete(true);
    job->setInsecureFallback(false);
    job->setKey(key);
    auto *timer = new QTimer(job);
    timer->setSingleShot(true);
    const auto open = std::make_shared<bool>(true);
    QObject::connect(job, &QKeychain::Job::finished, context, [open, answer, end](QKeychain::Job *finished) {
        if (std::exchange(*open, false))
            answer(end(finished));
    });
    QObject::connect(timer, &QTimer::timeout, context, [open, answer, late] {
        if (std::exchange(*open, false))
            answer(late());
    });
    timer->start(timeLimitMs);
    job->start(); // from the event loop
}

} // namespace

void KeyringSecretStore::read(const QString &key, QObject *context, Read answer)
{
    run(
        new QKeychain::ReadPasswordJob(service), key, m_timeLimitMs, context, std::move(answer),
        [](QKeychain::Job *job) -> Result<QString> {
            if (job->error() == QKeychain::EntryNotFound)
                return QString();
            if (job->error() != QKeychain::NoError)
                return tl::make_unexpected(keyringError(job->error(), job->errorString()));
            return static_cast<QKeychain::ReadPasswordJob *>(job)->textData();
        },
        []() -> Result<QString> { return tl::make_unexpected(tooSlow()); });
}

void KeyringSecretStore::write(const QString &key, const QString &secret, QObject *context, Done answer)
{
    auto *job = new QKeychain::WritePasswordJob(service);
    job->setTextData(secret);
    run(
        job, key, m_timeLimitMs, context, std::move(answer),
        [](QKeychain::Job *finished) -> Result<void> {
            if (finished->error() != QKeychain::NoError)
                return tl::make_unexpected(keyringError(finished->error(), finished->errorString()));
            return {};
        },
        []() -> Result<void> { return tl::make_unexpected(tooSlow()); });
}

void KeyringSecretStore::remove(const QString &key, QObject *context, Done answer)
{
    run(
        new QKeychain::DeletePasswordJob(service), key, m_timeLimitMs, context, std::move(answer),
        [](QKeychain::Job *job) -> Result<void> {
            if (job->error() != QKeychain::NoError && job->error() != QKeychain::EntryNotFound)
                return tl::make_unexpected(keyringError(job->error(), job->errorString()));
            return {};
        },
        []() -> Result<void> { return tl::make_unexpected(tooSlow()); });
}

void MemorySecretStore::read(const QString &key, QObject *context, Read answer)
{
    QMetaObject::invokeMethod(
        context,
        [answer = std::move(answer), error = m_error, secret = m_secrets.value(key)] {
            answer(error ? Result<QString>(tl::make_unexpected(*error)) : Result<QString>(secret));
        },
        Qt::QueuedConnection);
}

void MemorySecretStore::write(const QString &key, const QString &secret, QObject *context, Done answer)
{
    if (!m_error)
        m_secrets.insert(key, secret);
    QMetaObject::invokeMethod(
        context,
        [answer = std::move(answer), error = m_error] {
            answer(error ? Result<void>(tl::make_unexpected(*error)) : Result<void>());
        },
        Qt::QueuedConnection);
}

void MemorySecretStore::remove(const QString &key, QObject *context, Done answer)
{
    if (!m_error)
        m_secrets.remove(key);
    QMetaObject::invokeMethod(
        context,
        [answer = std::move(answer), error = m_error] {
            answer(error ? Result<void>(tl::make_unexpected(*error)) : Result<void>());
        },
        Qt::QueuedConnection);
}

} // namespace clientele::mail
