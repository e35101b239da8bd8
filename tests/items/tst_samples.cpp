// SPDX-FileCopyrightText: 2026 The Clientele developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/requirement.h"

#include <QtTest>

namespace {

QByteArray contentOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

const QString folder = QStringLiteral(CLIENTELE_SOURCE_DIR "/resources/samples/");

} // namespace

class TestSamples final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void scriptWritesTheSameBytesAgain_data();
    void scriptWritesTheSameBytesAgain();
    void everySampleIsInTheProgram();

private:
    QTemporaryDir m_again;
};

void TestSamples::initTestCase()
{
    QVERIFY(m_again.isValid());
    CLIENTELE_NEEDS(clientele::tests::notInstalled({"python3"}));
    const QString python = QStandardPaths::findExecutable("python3");
    QProcess script;
    script.start(python, {folder + "make_samples.py", m_again.path()});
    QVERIFY2(script.waitForFinished(), qPrintable(script.errorString()));
    QVERIFY2(script.exitStatus() == QProcess::NormalExit && script.exitCode() == 0, script.readAllStandardError());
}

void TestSamples::scriptWritesTheSameBytesAgain_data()
{
    QTest::addColumn<QString>("name");
    const QStringList samples = QDir(folder).entryList({"*.csv"}, QDir::Files);
    QVERIFY(samples.size() >= 2);
    for (const QString &name : samples)
        QTest::newRow(qPrintable(name)) << name;
}

void TestSamples::scriptWritesTheSameBytesAgain()
{
    QFETCH(QString, name);
    const QByteArray kept = contentOf(folder + name);
    QVERIFY(!kept.isEmpty());
    QVERIFY2(kept == contentOf(m_again.filePath(name)),
             "run resources/samples/make_samples.py and commit what it writes");
}

void TestSamples::everySampleIsInTheProgram()
{
    const QByteArray list = contentOf(folder + "../resources.qrc");
    for (const QString &name : QDir(folder).entryList({"*.csv"}, QDir::Files))
        QVERIFY2(list.contains("samples/" + name.toUtf8()), qPrintable(name));
}

QTEST_GUILESS_MAIN(TestSamples)
#include "tst_samples.moc"
