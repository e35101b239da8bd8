// SPDX-FileCopyrightText: 2026 The Clientele developers
// SPDX-License-Identifier: GPL-3.0-or-later

// Steps that a database does, through the real window: on an SQLite file and on a real PostgreSQL server.

#include "models/sources/databasewriter.h"
#include "models/sources/source.h"
#include "models/workspace/opening.h"
#include "models/workspace/workspacefile.h"
#include "tests/app/stepsfixture.h"
#include "tests/requirement.h"
#include "tests/sources/postgresserver.h"
#include "widgets/style/theme.h"

using namespace clientele;
using items::StepItem;
using Desk = tests::StepsFixture;

namespace {

// The lines as a table of an SQLite file; empty: they could not be written.
QString asDatabase(const QTemporaryDir &folder, const QString &file)
{
    const auto source = sources::open({tests::written(folder, "sales.csv", tests::orderLines)});
    if (!source || !sources::writeSqlite(*source->table, file, "lines"))
        return {};
    return file + "#lines";
}

// As a table of the server.
QString onServer(const QTemporaryDir &folder, const tests::PostgresServer &server)
{
    const auto source = sources::open({tests::written(folder, "sales.csv", tests::orderLines)});
    const sources::DatabaseAddress address = server.ownerAddress("lines");
    return source && sources::writePostgres(*source->table, address) ? address.toString() : QString();
}

// Two that a database can do, one that it cannot, and one after that.
bool addSteps(Desk &desk)
{
    const std::vector<recipe::Step> steps = {
        recipe::DropMissing{{recipe::ColumnRef(table::Role::Customer)}}, recipe::DropServiceLines{},
        recipe::ChangeCase{{recipe::ColumnRef(QString("Country"))}, recipe::LetterCase::Upper},
        recipe::DropDuplicates{}};
    for (const recipe::Step &step : steps) {
        desk.desk->addStep(step);
        if (!desk.settle() || desk.fixture.session->cleaning().stopped())
            return false;
    }
    return true;
}

// Databases have no order of rows.
QStringList sortedRows(const table::Table &table)
{
    QStringList rows;
    for (std::size_t row = 0; row < table.rows(); ++row) {
        QStringList values;
        for (const table::ColumnPtr &column : table.columns())
            values << (column->isValid(row) ? column->name() + "=" + QString::fromStdString(column->plainText(row))
                                            : QString("missing"));
        rows << values.join("|");
    }
    rows.sort();
    return rows;
}

// For a person to look at, where a folder is named.
void keepPicture(Desk &desk, const QString &when)
{
    const QString folder = qEnvironmentVariable("CLIENTELE_PICTURES");
    if (!folder.isEmpty())
        desk.fixture.window->grab().save(folder + "/steps-in-database-" + when + ".png");
}

} // namespace

class TestDatabaseSteps : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        QLocale::setDefault(QLocale(QStringLiteral("en_GB")));
        style::apply(*qApp, style::Appearance::Light);
    }

    void leadingStepsRunInTheDatabase_data()
    {
        QTest::addColumn<bool>("isServer");
        QTest::newRow("SQLite") << false;
        QTest::newRow("PostgreSQL") << true;
    }
    void leadingStepsRunInTheDatabase()
    {
        QFETCH(bool, isServer);
        tests::PostgresServer server;
        if (isServer)
            CLIENTELE_NEEDS(server.start());
        QTemporaryDir folder;
        Desk desk(isServer ? onServer(folder, server) : asDatabase(folder, folder.filePath("shop.sqlite")));
        QVERIFY(desk.isOpen && desk.desk);
        QVERIFY(!desk.choose("&Run the leading steps in the database")); // there are none
        QVERIFY(addSteps(desk));
        const table::TablePtr whole = desk.document().state().table;
        // What the database would do is known before it is asked.
        for (const int place : {0, 1})
            QVERIFY2(desk.item(place).why.endsWith("the database can do it"), qPrintable(desk.item(place).why));
        QVERIFY2(desk.item(2).why.contains("the database cannot do it: Databases"), qPrintable(desk.item(2).why));
        QVERIFY2(desk.item(3).why.endsWith("as it follows step 3"), qPrintable(desk.item(3).why));
        keepPicture(desk, "before");
        QCOMPARE(desk.document().state().raw->rows(), std::size_t(7));
        QVERIFY(desk.choose("&Run the leading steps in the database"));
        QCOMPARE(desk.document().state().raw->rows(), std::size_t(5));
        QCOMPARE(sortedRows(*desk.document().state().table), sortedRows(*whole));
        QCOMPARE(desk.document().state().table->roles(), whole->roles());
        QCOMPARE(desk.item(-1).rows, "7 row(s)"); // its columns are those of what came over
        QVERIFY2(desk.item(0).why.endsWith("done by the database"), qPrintable(desk.item(0).why));
        QCOMPARE(desk.item(0).rows, "7 → 6 row(s)");
        QVERIFY(desk.item(1).why.endsWith("done by the database"));
        QVERIFY2(desk.item(2).why.contains("done here: Databases"), qPrintable(desk.item(2).why));
        QCOMPARE(desk.item(3).rows, "5 → 4 row(s)");
        QVERIFY2(desk.item(3).why.endsWith("after what the database did"), qPrintable(desk.item(3).why));
        QVERIFY(!desk.choose("&Run the leading steps in the database")); // they are there
        keepPicture(desk, "after");

        // What comes later is done here on the same rows; undo is instant.
        const table::TablePtr raw = desk.document().state().raw;
        desk.desk->addStep(recipe::DropZeroPrices{});
        QVERIFY(desk.settle());
        QCOMPARE(desk.document().state().raw, raw);
        QCOMPARE(desk.rows(), std::size_t(3));
        desk.document().undo();
        QCOMPARE(desk.rows(), std::size_t(4));
        // A change of what the database did asks it anew.
        QVERIFY(desk.press(0, "Apply step 1")); // off
        QCOMPARE(desk.document().state().raw->rows(), std::size_t(6));
        QCOMPARE(desk.rows(), std::size_t(5));
        QVERIFY(desk.item(1).why.endsWith("done by the database"));
        desk.document().undo();
        QVERIFY(desk.settle());
        QCOMPARE(desk.document().state().raw, raw);
        QCOMPARE(desk.rows(), std::size_t(4));
        QVERIFY(desk.press(0, "Remove"));
        QCOMPARE(desk.rows(), std::size_t(5));
        desk.document().undo();
        QVERIFY(desk.settle());
        QVERIFY(desk.choose("&Bring the data over"));
        QCOMPARE(desk.document().state().raw->rows(), std::size_t(7));
        QCOMPARE(sortedRows(*desk.document().state().table), sortedRows(*whole));
        QVERIFY2(desk.item(1).why.endsWith("the database can do it"), qPrintable(desk.item(1).why));
        while (desk.document().canUndo())
            desk.document().undo();
        QCOMPARE(desk.rows(), std::size_t(7));
    }

    void theDatabaseAndItsWorkspaceCanBeOpenedAgain()
    {
        QTemporaryDir folder;
        const QString file = folder.filePath("shop.sqlite");
        const QString saved = folder.filePath("shop.clientele");
        Desk desk(asDatabase(folder, file));
        QVERIFY(desk.isOpen && desk.desk && addSteps(desk));
        QVERIFY(desk.choose("&Run the leading steps in the database"));
        for (const bool withData : {false, true}) {
            QVERIFY(workspace::writeWorkspace(
                saved, workspace::workspaceOf(desk.document(), desk.document().readOptions(), {}, withData)));
            auto read = workspace::readWorkspace(saved);
            QVERIFY(read);
            const auto again = workspace::restore(std::move(*read));
            QVERIFY2(again, qPrintable(again ? QString() : again.error().sentence()));
            QVERIFY(recipe::anyDoneByDatabase(again->state.recipe));
            QCOMPARE(again->state.raw->rows(), std::size_t(5));
            QCOMPARE(sortedRows(*again->state.table), sortedRows(*desk.document().state().table));
            QCOMPARE(again->state.steps->size(), std::size_t(4));
            QCOMPARE(again->state.steps->front().account.rowsIn, std::size_t(7));
        }
        // The database is gone: what was there stays, and its step is as it was.
        const workspace::State before = desk.document().state();
        QVERIFY(QFile::remove(file));
        QSignalSpy failed(desk.desk, &app::StepsDesk::failed);
        QVERIFY(desk.press(0, "Apply step 1"));
        QCOMPARE(failed.size(), 1);
        QVERIFY(!failed.front().front().value<Error>().remedy.isEmpty());
        QCOMPARE(desk.document().state().table, before.table);
        QCOMPARE(desk.document().state().recipe, before.recipe);
        QCOMPARE(desk.item(0).state, StepItem::State::Done);
    }
};

QTEST_MAIN(TestDatabaseSteps)
#include "tst_databasesteps.moc"
