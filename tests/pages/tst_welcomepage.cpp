// SPDX-FileCopyrightText: 2026 The Clientele developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/pages/recentlist.h"
#include "widgets/pages/welcomecards.h"
#include "widgets/pages/welcomepage.h"
#include "widgets/style/theme.h"

#include <QDragEnterEvent>
#include <QFileDialog>
#include <QLabel>
#include <QMimeData>
#include <QToolButton>
#include <QtTest>

using namespace clientele;
using namespace clientele::pages;
using workspace::RecentFiles;

namespace {

QAbstractButton *named(const QWidget &page, const QString &accessibleName)
{
    for (auto *button : page.findChildren<QAbstractButton *>()) {
        if (!button->isHidden() && (button->accessibleName() == accessibleName || button->text() == accessibleName))
            return button;
    }
    return nullptr;
}

bool says(const QWidget &page, const QString &part)
{
    for (const auto *label : page.findChildren<QLabel *>()) {
        if (label->isVisibleTo(&page) && label->text().contains(part))
            return true;
    }
    return false;
}

} // namespace

class TestWelcomePage final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { style::apply(*qApp, style::Appearance::Light); }
    void init();

    void cardsOpenAFileAndAFolder();
    void enterOpensTheCardInFocus();
    void everySampleIsAQuestion();
    void sampleCardAsksForItsSample();
    void recentFileOpens();
    void missingFileIsMarkedAndCanBeRemoved();
    void missingFileCanBeLocated();
    void pinnedFileComesFirst();
    void emptyListSaysSo();
    void longListShowsSixFirst();
    void droppedFilesOpen();
    void droppedTextIsRefused();
    void narrowPageStacksItsColumns();
    void guideIsAsked();
    void daysAreInWords();

private:
    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<RecentFiles> m_recent;
    std::unique_ptr<WelcomePage> m_page;
    QString m_file;
};

void TestWelcomePage::init()
{
    m_page.reset();
    m_folder = std::make_unique<QTemporaryDir>();
    m_recent = std::make_unique<RecentFiles>(m_folder->filePath("recent.json"));
    m_file = m_folder->filePath("customers.csv");
    QFile file(m_file);
    QVERIFY(file.open(QIODevice::WriteOnly));
    m_page = std::make_unique<WelcomePage>(m_recent.get());
    m_page->resize(1192, 736);
    m_page->show();
}

void TestWelcomePage::cardsOpenAFileAndAFolder()
{
    QSignalSpy file(m_page.get(), &WelcomePage::openFileRequested);
    QSignalSpy folder(m_page.get(), &WelcomePage::openFolderRequested);
    named(*m_page, "Open a file")->click();
    QTest::mouseClick(named(*m_page, "Open a folder"), Qt::LeftButton);
    QCOMPARE(file.size(), 1);
    QCOMPARE(folder.size(), 1);
}

void TestWelcomePage::enterOpensTheCardInFocus()
{
    QSignalSpy file(m_page.get(), &WelcomePage::openFileRequested);
    QAbstractButton *card = named(*m_page, "Open a file");
    QVERIFY(card->focusPolicy() & Qt::TabFocus);
    QTest::keyClick(card, Qt::Key_Return);
    QTest::keyClick(card, Qt::Key_Space);
    QCOMPARE(file.size(), 2);
}

void TestWelcomePage::everySampleIsAQuestion()
{
    QVERIFY(samples().size() >= 2);
    for (const Sample &sample : samples()) {
        QVERIFY2(QFile::exists(":/clientele/samples/" + sample.id), qPrintable(sample.id));
        QVERIFY2(sample.question.endsWith('?'), qPrintable(sample.question));
    }
    QCOMPARE(samples().size(), std::size_t(QDir(":/clientele/samples").entryList().size())); // none is left out
}

void TestWelcomePage::sampleCardAsksForItsSample()
{
    QSignalSpy asked(m_page.get(), &WelcomePage::openSampleRequested);
    auto *card = m_page->findChild<SampleCard *>("age-groups-and-regions.csv");
    QVERIFY(card);
    QTest::mouseClick(card, Qt::LeftButton, {}, QPoint(20, card->height() / 2)); // on the picture
    QCOMPARE(asked.size(), 1);
    QCOMPARE(asked[0][0].toString(), "age-groups-and-regions.csv");
}

void TestWelcomePage::recentFileOpens()
{
    m_recent->add(m_file, 620);
    QSignalSpy asked(m_page.get(), &WelcomePage::openRequested);
    QTRY_VERIFY(named(*m_page, "customers.csv"));
    QTRY_VERIFY(says(*m_page, "620 row"));
    named(*m_page, "customers.csv")->click();
    QCOMPARE(asked.size(), 1);
    QCOMPARE(asked[0][0].toStringList(), QStringList{m_file});
}

void TestWelcomePage::missingFileIsMarkedAndCanBeRemoved()
{
    m_recent->add("/nowhere/at/all/gone.csv", 5);
    QTRY_VERIFY(says(*m_page, "Not found at /nowhere/at/all"));
    named(*m_page, "Remove")->click();
    QVERIFY(m_recent->files().empty());
    QTRY_VERIFY(!says(*m_page, "Not found"));
}

void TestWelcomePage::missingFileCanBeLocated()
{
    m_recent->add("/nowhere/gone.csv", 5);
    QSignalSpy asked(m_page.get(), &WelcomePage::openRequested);
    QTRY_VERIFY(named(*m_page, QString::fromUtf8("Locate…")));
    named(*m_page, QString::fromUtf8("Locate…"))->click();
    auto *dialog = m_page->findChild<QFileDialog *>();
    QVERIFY(dialog);
    Q_EMIT dialog->fileSelected(m_file);
    QCOMPARE(m_recent->paths(), QStringList{m_file});
    QCOMPARE(asked.size(), 1);
    QCOMPARE(asked[0][0].toStringList(), QStringList{m_file});
}

void TestWelcomePage::pinnedFileComesFirst()
{
    m_recent->add(m_file, 1, QDateTime::currentDateTime().addDays(-3));
    m_recent->add(m_folder->filePath("recent.json"), 1);
    QTRY_VERIFY(named(*m_page, "Pin customers.csv"));
    QTest::mouseClick(named(*m_page, "Pin customers.csv"), Qt::LeftButton);
    QTRY_COMPARE(m_recent->paths().first(), m_file);
    QVERIFY(m_recent->files()[0].pinned);
}

void TestWelcomePage::emptyListSaysSo()
{
    QTRY_VERIFY(says(*m_page, "Files that you open appear here"));
}

void TestWelcomePage::longListShowsSixFirst()
{
    for (int i = 0; i < 9; ++i)
        m_recent->add(QStringLiteral("/nowhere/%1.csv").arg(i), 1, QDateTime::currentDateTime().addDays(-i));
    QTRY_VERIFY(named(*m_page, "Show all 9"));
    QVERIFY(named(*m_page, "5.csv") && !named(*m_page, "6.csv"));
    named(*m_page, "Show all 9")->click();
    QTRY_VERIFY(named(*m_page, "8.csv"));
}

void TestWelcomePage::droppedFilesOpen()
{
    QSignalSpy asked(m_page.get(), &WelcomePage::openRequested);
    QMimeData data;
    data.setUrls(
        {QUrl::fromLocalFile("/data/a.csv"), QUrl::fromLocalFile("/data/b.csv"), QUrl("https://example.org/c.csv")});
    QDragEnterEvent enter(QPoint(400, 400), Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
    QCoreApplication::sendEvent(m_page.get(), &enter);
    QVERIFY(enter.isAccepted());
    QDropEvent drop(QPointF(400, 400), Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
    QCoreApplication::sendEvent(m_page.get(), &drop);
    QCOMPARE(asked.size(), 1);
    QCOMPARE(asked[0][0].toStringList(), (QStringList{"/data/a.csv", "/data/b.csv"}));
}

void TestWelcomePage::droppedTextIsRefused()
{
    QSignalSpy asked(m_page.get(), &WelcomePage::openRequested);
    QMimeData data;
    data.setText("only words");
    QDragEnterEvent enter(QPoint(400, 400), Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
    enter.ignore();
    QCoreApplication::sendEvent(m_page.get(), &enter);
    QVERIFY(!enter.isAccepted());
    QCOMPARE(asked.size(), 0);
}

void TestWelcomePage::narrowPageStacksItsColumns()
{
    QWidget *file = named(*m_page, "Open a file");
    QWidget *sample = m_page->findChild<SampleCard *>("online-orders.csv");
    const auto left = [this](QWidget *widget) { return widget->mapTo(m_page.get(), QPoint()).x(); };
    QTRY_VERIFY(left(sample) > left(file) + file->width());
    m_page->resize(600, 736);
    QTRY_COMPARE(left(sample), left(file));
    QTRY_VERIFY(left(sample) + sample->width() <= 600);
    m_recent->add("/nowhere/in/a/folder/with/a/rather/long/name/of-a-file-with-a-long-name-too.csv", 5);
    QTRY_VERIFY(says(*m_page, "Not found"));
    QTest::qWait(50);
    QVERIFY2(left(sample) + sample->width() <= 600, qPrintable(QString::number(sample->width())));
}

void TestWelcomePage::guideIsAsked()
{
    QSignalSpy asked(m_page.get(), &WelcomePage::guideRequested);
    named(*m_page, "Show me (1 min)")->click();
    QCOMPARE(asked.size(), 1);
}

void TestWelcomePage::daysAreInWords()
{
    const QLocale before;
    QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedKingdom));
    const QDateTime now(QDate(2026, 1, 20), QTime(14, 30));
    QCOMPARE(whenText(QDateTime(QDate(2026, 1, 20), QTime(9, 41)), now), "Today 09:41");
    QCOMPARE(whenText(QDateTime(QDate(2026, 1, 19), QTime(23, 59)), now), "Yesterday");
    QCOMPARE(whenText(QDateTime(QDate(2026, 1, 12), QTime(9, 0)), now), "12 January");
    QCOMPARE(whenText(QDateTime(QDate(2025, 12, 9), QTime(9, 0)), now), "9 December 2025");
    QCOMPARE(whenText(QDateTime(), now), "");
    QLocale::setDefault(before);
}

QTEST_MAIN(TestWelcomePage)
#include "tst_welcomepage.moc"
