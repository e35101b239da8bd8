// SPDX-FileCopyrightText: 2026 The Clientele developers
// SPDX-License-Identifier: GPL-3.0-or-later

// Passwords in a real keyring.

#include "tests/mail/keyringsession.h"

#include <QCoreApplication>
#include <QDirIterator>
#include <QFile>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTest>

#include <cstdio>

using namespace clientele;
using namespace clientele::mail;
using namespace clientele::mailtest;

namespace {

const QString key = "mail/0123/password";
const QString secret = "s3cret with spaces, ümläut and \"quotes\"";

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
    say(told(readSecret(store, key)));
    say(done(writeSecret(store, key, secret)));
    say(told(readSecret(store, key)));
    const auto remove = [&](QObject *context, const auto &answer) { store.remove(key, context, answer); };
    say(done(waitFor<Result<void>>(remove)));
    say(told(readSecret(store, key)));
    say(done(waitFor<Result<void>>(remove)));
    return 0;
}

} // namespace

class TestKeyring : public QObject
{
    Q_OBJECT

private:
    QTemporaryDir m_home;

    static QStringList linesOf(QProcess &process)
    {
        if (!process.waitForFinished(100'000))
            process.kill();
        return QString::fromUtf8(process.readAllStandardOutput()).trimmed().split('\n');
    }

private Q_SLOTS:
    void aSecretIsKeptReadAndRemoved()
    {
        CLIENTELE_NEEDS(KeyringSession::missing());
        QProcess process;
        KeyringSession(m_home.path()).start(process);
        const QStringList lines = linesOf(process);
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
        QProcessEnvironment all = KeyringSession(m_home.path()).environment();
        all.insert("DBUS_SESSION_BUS_ADDRESS", "unix:path=" + m_home.filePath("nothing-here"));
        QProcess process;
        process.setProcessEnvironment(all);
        process.start(QCoreApplication::applicationFilePath(), {"inside"});
        const QStringList lines = linesOf(process);
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
