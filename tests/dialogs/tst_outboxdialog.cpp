// SPDX-FileCopyrightText: 2026 The Clientele developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/core/format.h"
#include "models/mail/deliveryrecord.h"
#include "tests/mail/outboxfixture.h"
#include "tests/mail/scriptedserver.h"
#include "widgets/dialogs/failurebox.h"
#include "widgets/dialogs/outboxdialog.h"
#include "widgets/style/theme.h"

#include <QAbstractItemModelTester>
#include <QAccessible>
#include <QFile>
#include <QMessageBox>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace clientele;
using namespace clientele::dialogs;
using namespace clientele::mail;
using namespace clientele::mailtest;
using Model = clientele::items::OutboxModel;
using Filter = clientele::items::OutboxFilterModel;

namespace {

const QString hash(64, 'c');

qint64 add(Outbox &outbox, const QString &name, quint16 port, const std::optional<SendResult> &result)
{
    OutboxDraft draft;
    draft.messageId = name + "@example.org";
    draft.subject = "Report “" + name + "”, week 47";
    draft.server.host = "127.0.0.1";
    draft.server.port = port;
    draft.server.security = Security::None;
    draft.envelope.from = "anna@example.org";
    draft.envelope.recipients = QStringList{"bob@example.org", name + "@partner.example"};
    draft.attachments = {{"report.pdf", 412'345, hash}, {"README.md", 2'345, QString(64, 'd')}};
    draft.path = outbox.messageFolder() + "/" + name + ".eml";
    QFile file(draft.path);
    if (file.open(QIODevice::WriteOnly))
        draft.envelope.size = file.write("Subject: x\r\n\r\nHello\r\n");
    const auto id = outbox.add(draft);
    if (!id)
        return 0;
    if (result)
        (void)outbox.conclude(*id, *result);
    else
        (void)outbox.giveBack(draft.messageId);
    return *id;
}

/// One message of each kind.
void fill(const QString &folder, quint16 port = 9)
{
    using Outcome = SendResult::Outcome;
    const auto outbox = Outbox::open(folder);
    if (!outbox)
        return;
    add(**outbox, "sent", port,
        answer(Outcome::Sent, {"bob@example.org", "sent@partner.example"}, {}, "250 2.0.0 Stored as 17"));
    add(**outbox, "partial", port,
        answer(Outcome::Partial, {"bob@example.org"}, {{"partial@partner.example", "550 5.1.1 No such user"}},
               "250 2.0.0 Stored as 18"));
    add(**outbox, "later", port, answer(Outcome::TryLater, {}, {}, "451 4.7.1 Greylisted, try again later"));
    add(**outbox, "refused", port, answer(Outcome::Refused, {}, {}, "554 5.7.1 Spam"));
    add(**outbox, "unknown", port, answer(Outcome::Unknown, {}, {}, {}));
    add(**outbox, "fresh", port, std::nullopt);
}

QPushButton *button(const QWidget &dialog, const QString &text)
{
    for (auto *one : dialog.findChildren<QPushButton *>()) {
        if (QString(one->text()).remove('&').remove("…") == text)
            return one;
    }
    return nullptr;
}

/// Chooses the message with this word in its subject.
void choose(OutboxDialog &dialog, const QString &word)
{
    auto *table = dialog.findChild<QTableView *>();
    for (int row = 0; row < table->model()->rowCount(); ++row) {
        if (table->model()->index(row, Model::Subject).data().toString().contains(word))
            table->setCurrentIndex(table->model()->index(row, 0));
    }
}

QString stateShown(OutboxDialog &dialog)
{
    auto *table = dialog.findChild<QTableView *>();
    return table->currentIndex().siblingAtColumn(Model::State).data().toString();
}

OutboxMessage sample(OutboxState state)
{
    OutboxMessage message;
    message.id = 7;
    message.state = state;
    message.subject = "=1+1, \"quoted\"";
    message.envelope.from = "anna@example.org";
    message.envelope.recipients = QStringList{"bob@example.org", "carl@example.org"};
    message.recipients = {{"bob@example.org", OutboxRecipient::State::Accepted, "250 ok", {}},
                          {"carl@example.org", OutboxRecipient::State::Refused, "550 no, \"never\"", {}}};
    message.attachments = {{"report.pdf", 12, hash}};
    message.server.host = "smtp.example.org";
    message.created = QDateTime(QDate(2026, 11, 16), QTime(8, 0), Qt::UTC);
    message.reply = "250 ok";
    return message;
}

/// Answers the next question with this button.
void answerNext(const QString &text)
{
    QTimer::singleShot(50, qApp, [text] {
        auto *question = qobject_cast<QMessageBox *>(QApplication::activeModalWidget());
        if (!question)
            return answerNext(text);
        button(*question, text)->click();
    });
}

} // namespace

class TestOutboxDialog : public QObject
{
    Q_OBJECT

private:
    std::unique_ptr<QTemporaryDir> m_folder;
    [[nodiscard]] QString path() const { return m_folder->filePath("outbox"); }

private Q_SLOTS:
    void initTestCase()
    {
        style::apply(*qApp, style::Appearance::Light);
        QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedStates));
    }
    void init() { m_folder = std::make_unique<QTemporaryDir>(); }

    void theModelKeepsItsContract()
    {
        Model model;
        const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        Filter filter(model);
        const QAbstractItemModelTester filterTester(&filter, QAbstractItemModelTester::FailureReportingMode::QtTest);
        QCOMPARE(model.rowCount(), 0);
        QVERIFY(filter.message(filter.index(0, 0)) == nullptr);
        model.setMessages({sample(OutboxState::Sent), sample(OutboxState::Unknown), sample(OutboxState::Refused)});
        QCOMPARE(model.rowCount(), 3);
        QCOMPARE(model.index(1, Model::State).data().toString(), QString("Not confirmed"));
        QCOMPARE(model.index(0, Model::Recipients).data().toString(), QString("bob@example.org, carl@example.org"));
        QCOMPARE(model.index(0, 0).data(Model::IdRole).toLongLong(), qint64(7));
        QVERIFY(model.index(0, Model::Time).data(Model::SortRole).toDateTime().isValid());
        QVERIFY(model.rowCount(model.index(0, 0)) == 0);
        for (int column = 0; column < Model::ColumnCount; ++column)
            QVERIFY(!model.headerData(column, Qt::Horizontal).toString().isEmpty());
        filter.setGroup(Filter::Group::Open);
        QCOMPARE(filter.shown().size(), std::size_t(1));
        QCOMPARE(filter.message(filter.index(0, 0))->state, OutboxState::Unknown);
        filter.setGroup(Filter::Group::Failed);
        QCOMPARE(filter.shown().front().state, OutboxState::Refused);
        filter.setGroup(Filter::Group::All);
        filter.setSearch("CARL never");
        QCOMPARE(filter.rowCount(), 3);
        filter.setSearch("carl nobody");
        QCOMPARE(filter.rowCount(), 0);
        model.setMessages({});
        QCOMPARE(filter.rowCount(), 0);
    }

    void everythingThatIsKnownCanBeSearched()
    {
        const OutboxMessage message = sample(OutboxState::Partial);
        for (const QString &word : {QString("quoted"), QString("BOB@"), QString("report.pdf"), hash.left(20),
                                    QString("550"), QString("smtp.example.org"), QString(), QString("  bob  ok ")})
            QVERIFY2(matches(message, word), qPrintable(word));
        QVERIFY(!matches(message, "bob zebra"));
    }

    void theExportHasOneLineARecipient()
    {
        const QByteArray csv = deliveriesCsv({sample(OutboxState::Partial)});
        const QList<QByteArray> lines = csv.split('\n');
        QCOMPARE(lines.size(), 4);
        QCOMPARE(lines[0].trimmed(), QByteArray("created,lastTry,state,recipient,recipientState,answered,reply,subject,"
                                                "from,server,account,messageId,bytes,tries,files"));
        QVERIFY(lines[2].startsWith("2026-11-16T08:00:00Z,,partial,carl@example.org,refused,,\"550 no, "
                                    "\"\"never\"\"\",\"=1+1, \"\"quoted\"\"\",anna@example.org,smtp.example.org:"));
        QVERIFY(lines[2].contains("report.pdf sha256:" + hash.toLatin1()));
        QCOMPARE(deliveriesCsv({}).count('\n'), 1);
    }

    void anEmptyOutboxSaysWhatItIsFor()
    {
        OutboxDialog dialog(nullptr, path());
        QSignalSpy loaded(&dialog, &OutboxDialog::loaded);
        dialog.show();
        QTRY_COMPARE(loaded.count(), 1);
        QVERIFY(!button(dialog, "Export as CSV")->isEnabled());
        QVERIFY(!button(dialog, "Send now")->isEnabled());
        QVERIFY(!dialog.findChild<QPlainTextEdit *>()->isVisible());
    }

    void theListFiltersAndSearches()
    {
        fill(path());
        OutboxDialog dialog(nullptr, path());
        dialog.show();
        auto *table = dialog.findChild<QTableView *>();
        QTRY_COMPARE(table->model()->rowCount(), 6);
        auto *group = dialog.findChild<QComboBox *>();
        group->setCurrentIndex(1);
        QCOMPARE(table->model()->rowCount(), 3);
        group->setCurrentIndex(2);
        QCOMPARE(table->model()->rowCount(), 2);
        group->setCurrentIndex(3);
        QCOMPARE(table->model()->rowCount(), 1);
        group->setCurrentIndex(0);
        dialog.findChild<QLineEdit *>()->setText("greylisted");
        QCOMPARE(table->model()->rowCount(), 1);
        const QString file = m_folder->filePath("deliveries.csv");
        dialog.exportTo(file);
        QFile csv(file);
        QVERIFY(csv.open(QIODevice::ReadOnly));
        const QByteArray text = csv.readAll();
        QCOMPARE(text.count('\n'), 3); // what is shown: one message to two
        QVERIFY(text.contains("later@partner.example") && !text.contains("sent@partner.example"));
    }

    void theUnknownWaitsForADecision()
    {
        fill(path());
        OutboxDialog dialog(nullptr, path());
        dialog.show();
        auto *table = dialog.findChild<QTableView *>();
        QTRY_COMPARE(table->model()->rowCount(), 6);
        choose(dialog, "sent");
        QVERIFY(!button(dialog, "It arrived")->isVisible());
        QVERIFY(!button(dialog, "Send now")->isEnabled());
        choose(dialog, "unknown");
        QVERIFY(button(dialog, "It arrived")->isVisible());
        QVERIFY(button(dialog, "Send again")->isEnabled());
        button(dialog, "It arrived")->click();
        QTRY_COMPARE(stateShown(dialog), QString("Arrived"));
        QVERIFY(!button(dialog, "It arrived")->isVisible());
        choose(dialog, "fresh");
        answerNext("Discard");
        button(dialog, "Discard")->click();
        QTRY_COMPARE(stateShown(dialog), QString("Discarded"));
    }

    void anUnknownMessageIsSentAgainOnlyWhenAskedTwice()
    {
        ScriptedServer server(
            "S: 220 ready\nC: EHLO *\nS: 250 here\nC: MAIL *\nS: 250 ok\nC: RCPT *\nS: 250 ok\nC: RCPT "
            "*\nS: 250 ok\nC: DATA\nS: 354 go\nBODY\nS: 250 taken\nC: QUIT\nS: 221 bye\n");
        fill(path(), server.serverPort());
        OutboxDialog dialog(nullptr, path());
        dialog.show();
        QTRY_COMPARE(dialog.findChild<QTableView *>()->model()->rowCount(), 6);
        choose(dialog, "unknown");
        answerNext("Cancel");
        button(dialog, "Send again")->click();
        QTest::qWait(200);
        QCOMPARE(server.connections(), 0);
        answerNext("Yes");
        button(dialog, "Send again")->click();
        QTRY_COMPARE(stateShown(dialog), QString("Delivered"));
        QCOMPARE(server.connections(), 1);
        QCOMPARE(server.problems(), QStringList());
        QVERIFY(dialog.findChild<QPlainTextEdit *>()->toPlainText().contains("250 taken"));
    }

    void aDamagedOutboxIsTold()
    {
        fill(path());
        QFile file(path() + "/outbox.sqlite");
        QVERIFY(file.open(QIODevice::WriteOnly | QIODevice::Truncate));
        file.write("broken");
        file.close();
        OutboxDialog dialog(nullptr, path());
        dialog.show();
        QTRY_VERIFY(dialog.findChild<FailureBox *>()->isVisible());
    }

    void everyControlHasAName()
    {
        fill(path());
        OutboxDialog dialog(nullptr, path());
        dialog.show();
        QTRY_COMPARE(dialog.findChild<QTableView *>()->model()->rowCount(), 6);
        int controls = 0;
        for (QWidget *widget : dialog.findChildren<QWidget *>()) {
            if (!widget->isVisible() || widget->focusPolicy() == Qt::NoFocus || widget->focusProxy() ||
                widget->objectName().startsWith("qt_"))
                continue;
            const QAccessibleInterface *interface = QAccessible::queryAccessibleInterface(widget);
            QVERIFY2(interface && !interface->text(QAccessible::Name).isEmpty(), widget->metaObject()->className());
            ++controls;
        }
        QVERIFY(controls >= 8);
    }

    void itIsDrawn_data()
    {
        QTest::addColumn<bool>("dark");
        QTest::newRow("light") << false;
        QTest::newRow("dark") << true;
    }

    void itIsDrawn()
    {
        QFETCH(bool, dark);
        style::apply(*qApp, dark ? style::Appearance::Dark : style::Appearance::Light);
        fill(path());
        OutboxDialog dialog(nullptr, path());
        dialog.show();
        QTRY_COMPARE(dialog.findChild<QTableView *>()->model()->rowCount(), 6);
        choose(dialog, "unknown");
        const QPixmap picture = dialog.grab();
        QVERIFY(!picture.isNull());
        const QString folder = qEnvironmentVariable("CLIENTELE_PICTURES");
        if (!folder.isEmpty())
            QVERIFY(picture.save(folder + (dark ? "/outbox-dark.png" : "/outbox-light.png")));
        style::apply(*qApp, style::Appearance::Light);
    }
};

QTEST_MAIN(TestOutboxDialog)
#include "tst_outboxdialog.moc"
