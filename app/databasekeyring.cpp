// SPDX-FileCopyrightText: 2026 The Clientele developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/databasekeyring.h"

#include "models/mail/secretstore.h"
#include "models/sources/databasepasswords.h"

#include <QCoreApplication>
#include <QEventLoop>
#include <QThread>

#include <chrono>
#include <future>

namespace clientele::app {

namespace {

QString readHere(const QString &key)
{
    mail::KeyringSecretStore store;
    QEventLoop loop;
    QString found;
    store.read(key, &loop, [&](const Result<QString> &secret) {
        found = secret.value_or(QString());
        loop.quit();
    });
    loop.exec(QEventLoop::ExcludeUserInputEvents);
    return found;
}

// The keyring answers on the main thread; this one waits, unless the program ends meanwhile.
QString readFromWorker(const QString &key)
{
    using namespace std::chrono_literals;
    const auto promise = std::make_shared<std::promise<QString>>();
    std::future<QString> answer = promise->get_future();
    QMetaObject::invokeMethod(
        qApp,
        [key, promise] {
            auto *store = new mail::KeyringSecretStore(qApp);
            store->read(key, qApp, [promise, store](const Result<QString> &secret) {
                promise->set_value(secret.value_or(QString()));
                store->deleteLater();
            });
        },
        Qt::QueuedConnection);
    for (auto waited = 0ms; waited < 130s && !QCoreApplication::closingDown(); waited += 100ms) {
        if (answer.wait_for(100ms) == std::future_status::ready)
            return answer.get();
    }
    return {};
}

} // namespace

void useKeyringForDatabases()
{
    sources::databasepasswords::setKeyring([](const QString &key) {
        if (!qApp)
            return QString();
        return QThread::currentThread() == qApp->thread() ? readHere(key) : readFromWorker(key);
    });
}

} // namespace clientele::app
