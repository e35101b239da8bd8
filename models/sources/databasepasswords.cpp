// SPDX-FileCopyrightText: 2026 The Clientele developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/sources/databasepasswords.h"

#include <QHash>

#include <mutex>

namespace clientele::sources::databasepasswords {

namespace {

struct Store
{
    std::mutex mutex;
    QHash<QString, QString> typed;
    Keyring keyring;
};

Store &store()
{
    static Store one;
    return one;
}

} // namespace

void setKeyring(Keyring keyring)
{
    const std::lock_guard lock(store().mutex);
    store().keyring = std::move(keyring);
}

void remember(const QString &key, const QString &password)
{
    const std::lock_guard lock(store().mutex);
    if (password.isEmpty())
        store().typed.remove(key);
    else
        store().typed.insert(key, password);
}

QString remembered(const QString &key)
{
    const std::lock_guard lock(store().mutex);
    return store().typed.value(key);
}

QString fromKeyring(const QString &key)
{
    Keyring keyring;
    {
        const std::lock_guard lock(store().mutex);
        keyring = store().keyring;
    }
    // Without the lock: the keyring may wait for the person.
    const QString password = keyring ? keyring(key) : QString();
    if (!password.isEmpty())
        remember(key, password);
    return password;
}

} // namespace clientele::sources::databasepasswords
