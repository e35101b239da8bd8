// SPDX-FileCopyrightText: 2026 The Clientele developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/mail/secretstore.h"
#include "tests/requirement.h"

#include <QEventLoop>
#include <QProcess>

#include <optional>

namespace clientele::mailtest {

/// A real keyring: gnome-keyring-daemon on a message bus of its own (dbus-run-session), with its files in a folder of
/// the test. What speaks to it is a program that runs within: the test again, with the argument "inside".
class KeyringSession final
{
public:
    explicit KeyringSession(const QString &home) : m_environment(QProcessEnvironment::systemEnvironment())
    {
        for (const char *name : {"HOME", "XDG_DATA_HOME", "XDG_CONFIG_HOME", "XDG_CACHE_HOME", "XDG_RUNTIME_DIR"})
            m_environment.insert(QString::fromLatin1(name), home);
        for (const char *name : {"DBUS_SESSION_BUS_ADDRESS", "DISPLAY", "WAYLAND_DISPLAY", "XDG_CURRENT_DESKTOP",
                                 "GNOME_KEYRING_CONTROL", "KDE_FULL_SESSION", "DESKTOP_SESSION"})
            m_environment.remove(QString::fromLatin1(name));
    }

    /// @returns empty, or why a test cannot run.
    [[nodiscard]] static QString missing()
    {
        return tests::notInstalled({QStringLiteral("dbus-run-session"), QStringLiteral("gnome-keyring-daemon")});
    }

    [[nodiscard]] const QProcessEnvironment &environment() const { return m_environment; }

    /// Begins to run this test again within the session: "inside" and the arguments.
    void start(QProcess &process, const QStringList &arguments = {}) const
    {
        const QString script =
            QStringLiteral("printf test | gnome-keyring-daemon --unlock --components=secrets >/dev/null 2>&1; "
                           "exec \"$0\" inside \"$@\"");
        process.setProcessEnvironment(m_environment);
        process.start(QStringLiteral("dbus-run-session"),
                      QStringList{QStringLiteral("--"), QStringLiteral("sh"), QStringLiteral("-c"), script,
                                  QCoreApplication::applicationFilePath()} +
                          arguments);
    }

private:
    QProcessEnvironment m_environment;
};

/// Waits for one answer of a store.
template <class Answer, class Ask>
Answer waitFor(Ask ask)
{
    QEventLoop loop;
    std::optional<Answer> answer;
    ask(&loop, [&](const Answer &given) {
        answer = given;
        loop.quit();
    });
    loop.exec();
    return *answer;
}

inline Result<QString> readSecret(mail::SecretStore &store, const QString &key)
{
    return waitFor<Result<QString>>([&](QObject *context, const auto &done) { store.read(key, context, done); });
}

inline Result<void> writeSecret(mail::SecretStore &store, const QString &key, const QString &secret)
{
    return waitFor<Result<void>>([&](QObject *context, const auto &done) { store.write(key, secret, context, done); });
}

} // namespace clientele::mailtest
