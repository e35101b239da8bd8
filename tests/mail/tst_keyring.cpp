// SPDX-FileCopyrightText: 2026 The Clientele developers
// SPDX-License-Identifier: GPL-3.0-or-later

// A real keyring: gnome-keyring-daemon on a message bus of its own (dbus-run-session), with its files in a temporary
// folder. The part that speaks to it is this program again, with the argument "inside".

#include "models/mail/secretstore.h"
#include "tests/requirement.h"

#include <QCoreApplication>
#include <QDirIterator>
#include <QEventLoop>
#include <QFile>
#include <QProcess>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTest>

#include <cstdio>

using namespace clientele;
using namespace clientele::mail;

namespace {

const QString key = "mail/0123/password";
const QString secret = "s3cret with spaces, ümläut and \"quotes\"";

/// Waits for one answer of the store.
template <class Answer, class Ask>
Answer wait(Ask ask)
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

Result<QString> read(SecretStore &store)
{
    return wait<Result<QString>>([&](QObject *context, const auto &done) { store.read(key, context, done); });
}

void say(const QString &text)
{
    std::puts(text.toUtf8().constData());
}

/// Each answer of the keyring as a line.
int inside(int &argc, char **argv)
{
    const QCoreApplication application(argc, argv);
    KeyringSecretStore store;
    store.setTimeLimit(10'000);
    const auto told = [](const Result<QString> &kept) {
        return kept ? QStringLiteral("[%1]").arg(*kept) : "error: " + kept.error().sentence();
    };
    const auto done = [](const Result<void> &result) {
        return result ? "done" : "error: " + result.error().sentence();
    };
    say(told(read(store)));
    say(done(
        wait<Result<void>>([&](QObject *context, const auto &answer) { store.write(key, secret, context, answer); })));
    say(told(read(store)));
    const auto remove = [&](QObject *context, const auto &answer) { store.remove(key, context, answer); };
    say(done(wait<Result<void>>(remove)));
    say(told(read(store)));
    say(done(wait<Result<void>>(remove)));
    return 0;
}

} // namespace

class TestKeyring : public QObject
{
    Q_OBJECT

private:
    QTemporaryDir m_home;

    [[nodiscard]] QProcessEnvironment environment() const
    {
        QProcessEnvironment all = QProcessEnvironment::systemEnvironment();
        for (const char *name : {"HOME", "XDG_DATA_HOME", "XDG_CONFIG_HOME", "XDG_CACHE_HOME", "XDG_RUNTIME_DIR"})
            all.insert(name, m_home.path());
        for (const char *name : {"DBUS_SESSION_BUS_ADDRESS", "DISPLAY", "WAYLAND_DISPLAY", "XDG_CURRENT_DESKTOP",
                                 "GNOME_KEYRING_CONTROL", "KDE_FULL_SESSION", "DESKTOP_SESSION"})
            all.remove(name);
        return all;
    }

    QStringList run(const QString &program, const QStringList &arguments, const QProcessEnvironment &all)
    {
        QProcess process;
        process.setProcessEnvironment(all);
        process.start(program, arguments);
        if (!process.waitForFinished(100'000))
            process.kill();
        return QString::fromUtf8(process.readAllStandardOutput()).trimmed().split('\n');
    }

private Q_SLOTS:
    void aSecretIsKeptReadAndRemoved()
    {
        CLIENTELE_NEEDS(clientele::tests::notInstalled({"dbus-run-session", "gnome-keyring-daemon"}));
        const QString script = "printf test | gnome-keyring-daemon --unlock --components=secrets >/dev/null 2>&1; "
                               "exec \"$0\" inside";
        const QStringList lines =
            run("dbus-run-session", {"--", "sh", "-c", script, QCoreApplication::applicationFilePath()}, environment());
        QCOMPARE(lines, QStringList({"[]", "done", "[" + secret + "]", "done", "[]", "done"}));
        // In the keyring's own file it is encrypted; nowhere else is it at all.
        QDirIterator files(m_home.path(), QDir::Files | QDir::Hidden, QDirIterator::Subdirectories);
        while (files.hasNext()) {
            QFile file(files.next());
            if (file.open(QIODevice::ReadOnly))
                QVERIFY2(!file.readAll().contains("s3cret"), qPrintable(file.fileName()));
        }
    }

    void withoutAKeyringItIsSaidWhatToDo()
    {
        QProcessEnvironment all = environment();
        all.insert("DBUS_SESSION_BUS_ADDRESS", "unix:path=" + m_home.filePath("nothing-here"));
        const QStringList lines = run(QCoreApplication::applicationFilePath(), {"inside"}, all);
        QCOMPARE(lines.size(), 6);
        for (const QString &line : lines) {
            QVERIFY2(line.startsWith("error: ") && line.contains("keyring"), qPrintable(line));
            QVERIFY2(line.contains("be asked each time"), qPrintable(line));
        }
        QDirIterator files(m_home.path(), {"*Clientele*", "*.conf", "*.ini"}, QDir::Files,
                           QDirIterator::Subdirectories);
        QVERIFY2(!files.hasNext(), "there is no fallback to a file");
    }
};

int main(int argc, char **argv)
{
    if (argc > 1 && qstrcmp(argv[1], "inside") == 0)
        return inside(argc, argv);
    QCoreApplication application(argc, argv);
    TestKeyring test;
    return QTest::qExec(&test, argc, argv);
}

#include "tst_keyring.moc"
