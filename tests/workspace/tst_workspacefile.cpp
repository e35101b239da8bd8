// SPDX-FileCopyrightText: 2026 The Clientele developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/recipe/replay.h"
#include "models/sources/sqlitedatabase.h"
#include "models/workspace/packedcolumn.h"
#include "models/workspace/restoring.h"
#include "models/workspace/workspacefile.h"
#include "models/workspace/workspacejson.h"
#include "tests/workspace/workspacesamples.h"

#include <QCryptographicHash>
#include <QDir>
#include <QFile>
#include <QProcess>
#include <QRandomGenerator>
#include <QTemporaryDir>
#include <QTest>

#include <csignal>
#include <ctime>
#include <limits>

using namespace clientele;
using namespace clientele::workspace;
using namespace clientele::workspacetest;

namespace {

QByteArray bytesOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

void write(const QString &path, const QByteArray &bytes)
{
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size());
}

/// A change that no workspace of this program has, by SQL.
void change(const QString &path, const QString &sql)
{
    const auto database = sources::SqliteDatabase::openForWriting(path);
    QVERIFY(database);
    const auto done = database->run(sql);
    QVERIFY2(done, qPrintable(done ? QString() : done.error().sentence()));
}

QString difference(const table::Table &a, const table::Table &b)
{
    if (a.rows() != b.rows() || a.columnCount() != b.columnCount())
        return QStringLiteral("size");
    for (std::size_t i = 0; i < a.columnCount(); ++i) {
        const table::Column &one = a.column(i);
        const table::Column &two = b.column(i);
        if (one.name() != two.name() || one.type() != two.type() || one.isDateOnly() != two.isDateOnly() ||
            one.missing() != two.missing())
            return one.name();
        for (std::size_t row = 0; row < a.rows(); ++row) {
            if (one.isValid(row) != two.isValid(row) || one.plainText(row) != two.plainText(row))
                return QStringLiteral("%1 in row %2").arg(one.name()).arg(row);
        }
    }
    return {};
}

Workspace withData()
{
    Workspace one = filled();
    one.data = data();
    one.roles = rolesOf(*one.data->table);
    return one;
}

} // namespace

class TestWorkspaceFile : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { m_path = m_folder.filePath(QStringLiteral("%1.clientele").arg(++m_number)); }

    void whatADatabaseDidComesBack()
    {
        using namespace clientele::recipe;
        Workspace before = filled();
        const Step step = DropDuplicates{};
        StepAccount account;
        account.rowsIn = 10;
        account.rowsOut = 7;
        account.why = "3 rows";
        before.recipe.entries = {{step}, {DropZeroPrices{}}};
        before.recipe.entries[0].byDatabase =
            std::make_shared<const DatabaseDone>(DatabaseDone{step, step, account, {}});
        before.recipe.entries[1].byDatabase =
            std::make_shared<const DatabaseDone>(DatabaseDone{DropZeroPrices{}, DropZeroPrices{}, {}, "no"});
        QVERIFY(writeWorkspace(m_path, before));
        const auto after = readWorkspace(m_path);
        QVERIFY2(after, qPrintable(after ? QString() : after.error().sentence()));
        const std::vector<Entry> &entries = after->recipe.entries;
        QCOMPARE(entries.size(), std::size_t(2));
        QVERIFY(isDoneByDatabase(entries[0]) && !isDoneByDatabase(entries[1]));
        QCOMPARE(entries[0].byDatabase->account.rowsOut, std::size_t(7));
        QCOMPARE(entries[0].byDatabase->account.why, QString("3 rows"));
        QCOMPARE(entries[1].byDatabase->whyNot, QString("no"));
        QVERIFY(keepsDatabaseSteps(after->recipe, after->recipe));
        Recipe edited = after->recipe;
        edited.entries[0].enabled = false;
        QVERIFY(!keepsDatabaseSteps(after->recipe, edited));
        QVERIFY(!keepsDatabaseSteps(after->recipe, withoutDatabase(after->recipe)));
        edited = after->recipe;
        edited.entries.insert(edited.entries.begin(), {DropServiceLines{}});
        QVERIFY(!keepsDatabaseSteps(after->recipe, edited));
        edited = after->recipe;
        edited.entries.push_back({DropServiceLines{}});
        QVERIFY(keepsDatabaseSteps(after->recipe, edited));
    }
    void everythingComesBack()
    {
        const Workspace before = filled();
        QVERIFY(writeWorkspace(m_path, before));
        const auto after = readWorkspace(m_path);
        QVERIFY2(after, qPrintable(after ? QString() : after.error().sentence()));
        QCOMPARE(toParts(*after, "/"), toParts(before, "/"));
        QCOMPARE(after->read.types, before.read.types);
        QCOMPARE(after->roles, before.roles);
        QVERIFY(after->recipe == before.recipe);
        QVERIFY(after->filters == before.filters);
        QVERIFY(after->bands == before.bands);
        QVERIFY(after->report == before.report);
        QVERIFY(after->view == before.view);
        QCOMPARE(after->dismissedFindings, before.dismissedFindings);
        QCOMPARE(after->keptProposals, before.keptProposals);
        QVERIFY(!after->data);
        QCOMPARE(QDir(m_folder.path()).entryList({"*.saving"}, QDir::Files | QDir::Hidden), QStringList());
    }

    void everyPartHasAMeaningOfItsOwn()
    {
        // What is left out of the file must be missed by the test above.
        const WorkspaceParts full = toParts(filled(), "/");
        const WorkspaceParts empty = toParts({}, "/");
        for (auto part = full.begin(); part != full.end(); ++part)
            QVERIFY2(part.value() != empty.value(part.key()), qPrintable(part.key()));
    }

    void aReportThatLeavesNothingOutIsNotRemembered()
    {
        Workspace one = filled();
        one.report.privacy = report::Privacy::None;
        QVERIFY(writeWorkspace(m_path, one));
        QCOMPARE(readWorkspace(m_path)->report.privacy, report::Privacy::Personal);
        WorkspaceParts parts = toParts(one, "/");
        parts["report"].replace("\"personal\"", "\"none\"");
        QCOMPARE(fromParts(parts, "/")->report.privacy, report::Privacy::Personal);
    }

    void theDataComesBackValueByValue()
    {
        const Workspace before = withData();
        QVERIFY(writeWorkspace(m_path, before));
        const auto after = readWorkspace(m_path);
        QVERIFY2(after, qPrintable(after ? QString() : after.error().sentence()));
        QVERIFY(after->data);
        QCOMPARE(difference(*after->data->table, *before.data->table), QString());
        QCOMPARE(after->data->table->roles(), before.data->table->roles());
        QCOMPARE(toJson(after->data->account), toJson(before.data->account));
        QVERIFY(std::signbit(after->data->table->column(1).reals()[4]));
    }

    void tablesOfAnySizeComeBack_data()
    {
        QTest::addColumn<int>("rows");
        for (const int rows : {0, 1, 63, 64, 65, 1'100'000})
            QTest::addRow("%d rows", rows) << rows;
    }

    void tablesOfAnySizeComeBack()
    {
        QFETCH(int, rows);
        std::vector<std::int64_t> numbers;
        std::vector<std::uint32_t> codes;
        std::vector<std::uint64_t> valid((std::size_t(rows) + 63) / 64);
        auto words = std::make_shared<table::Dictionary>();
        QRandomGenerator random(7);
        for (int i = 0; i < 1000; ++i)
            words->append("word " + std::to_string(i % 900)); // some twice
        for (int row = 0; row < rows; ++row) {
            numbers.push_back(qint64(random.generate64()));
            codes.push_back(random.bounded(1000U));
            valid[std::size_t(row) / 64] |= std::uint64_t(random.bounded(2)) << (row % 64);
        }
        table::Validity validity(valid, std::size_t(rows));
        Workspace one = filled();
        one.roles.clear();
        one.data = data();
        one.data->table = *table::Table::make({table::Column::integers("n", std::move(numbers), validity),
                                               table::Column::text("t", std::move(codes), std::move(words), validity)});
        QVERIFY(writeWorkspace(m_path, one));
        const auto after = readWorkspace(m_path);
        QVERIFY2(after, qPrintable(after ? QString() : after.error().sentence()));
        QCOMPARE(difference(*after->data->table, *one.data->table), QString());
        if (rows > 1000) {
            const double ratio = double(estimatedSize(*one.data->table)) / double(QFileInfo(m_path).size());
            QVERIFY2(ratio > 0.8 && ratio < 1.25, qPrintable(QString::number(ratio)));
        }
    }

    void whatIsNoNumberIsNotWritten()
    {
        Workspace one = filled();
        one.data = data();
        one.data->table =
            *table::Table::make({table::Column::reals("x", {1, std::numeric_limits<double>::infinity()})});
        const auto written = writeWorkspace(m_path, one);
        QVERIFY(!written);
        QVERIFY(written.error().sentence().contains("(x)"));
        QVERIFY(!QFile::exists(m_path));
        QCOMPARE(QDir(m_folder.path()).entryList({"*.saving"}, QDir::Files | QDir::Hidden), QStringList());
    }

    void aForeignFileIsRefusedAndNeverReplaced_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::newRow("empty") << QByteArray();
        QTest::newRow("text") << QByteArray("a,b\n1,2\n");
        QTest::newRow("begins alike") << QByteArray("SQLite format 3\0", 16) + QByteArray(2000, '\0');
    }

    void aForeignFileIsRefusedAndNeverReplaced()
    {
        QFETCH(QByteArray, bytes);
        write(m_path, bytes);
        const auto read = readWorkspace(m_path);
        QVERIFY(!read);
        QCOMPARE(read.error().what, QString("This is no Clientele workspace"));
        QCOMPARE(read.error().where, m_path);
        QVERIFY(!read.error().remedy.isEmpty());
        const auto written = writeWorkspace(m_path, filled());
        QVERIFY(!written);
        QVERIFY2(written.error().sentence().contains("is not replaced"), qPrintable(written.error().sentence()));
        QCOMPARE(bytesOf(m_path), bytes);
    }

    void anotherProgramsDatabaseIsRefusedAndNeverReplaced()
    {
        change(m_path, "CREATE TABLE orders(id INTEGER)");
        const QByteArray before = bytesOf(m_path);
        QCOMPARE(readWorkspace(m_path).error().what, QString("This is no Clientele workspace"));
        QVERIFY(!writeWorkspace(m_path, filled()));
        QCOMPARE(bytesOf(m_path), before);
    }

    void aLaterVersionIsRefusedAndNeverReplaced()
    {
        QVERIFY(writeWorkspace(m_path, filled()));
        change(m_path, QString("PRAGMA user_version = %1").arg(fileVersion + 1));
        const QByteArray before = bytesOf(m_path);
        const auto read = readWorkspace(m_path);
        QVERIFY(!read);
        QVERIFY2(read.error().what.contains("later version"), qPrintable(read.error().what));
        const auto written = writeWorkspace(m_path, filled());
        QVERIFY(!written && written.error().what.contains("later version"));
        QCOMPARE(bytesOf(m_path), before);
    }

    void aFolderOrAMissingFileIsRefused()
    {
        QVERIFY(!readWorkspace(m_folder.filePath("nowhere.clientele")));
        QVERIFY(!readWorkspace(m_folder.path()));
        QVERIFY(!writeWorkspace(m_folder.path(), filled()));
        QVERIFY(!writeWorkspace(m_folder.filePath("no folder/x.clientele"), filled()));
    }

    void hostileFilesAreRefused_data()
    {
        QTest::addColumn<QString>("sql");
        const auto hashed = [](const char *name, const QByteArray &content) {
            return QString("UPDATE part SET content = x'%1', sha256 = '%2' WHERE name = '%3'")
                .arg(QString::fromLatin1(content.toHex()),
                     QString::fromLatin1(QCryptographicHash::hash(content, QCryptographicHash::Sha256).toHex()), name);
        };
        const auto data = [&](const QByteArray &columns, const QByteArray &rows = "5") {
            return hashed("data", "{\"rows\":" + rows + ",\"columns\":" + columns + ",\"account\":{}}");
        };
        QTest::newRow("a view") << "CREATE VIEW v AS SELECT 1";
        QTest::newRow("a trigger") << "CREATE TRIGGER t AFTER INSERT ON part BEGIN SELECT 1; END";
        QTest::newRow("another table") << "CREATE TABLE other(x)";
        QTest::newRow("an index that computes") << "CREATE INDEX i ON part(length(content))";
        QTest::newRow("a part is missing") << "DELETE FROM part WHERE name = 'filters'";
        QTest::newRow("a part was changed") << "UPDATE part SET content = content || ' ' WHERE name = 'recipe'";
        QTest::newRow("many parts") << "WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < 100) "
                                       "INSERT INTO part SELECT 'p' || i, x'', '' FROM n";
        QTest::newRow("an enormous part") << "INSERT INTO part VALUES('big', zeroblob(70000000), '')";
        QTest::newRow("no JSON") << hashed("view", "{");
        QTest::newRow("a list") << hashed("view", "[]");
        QTest::newRow("a wrong kind") << hashed("view", R"({"bandWidth": "5"})");
        QTest::newRow("no width") << hashed("view", R"({"bandWidth": 0})");
        QTest::newRow("edges that fall") << hashed("view", R"({"bandEdges": [3, 2]})");
        QTest::newRow("one edge") << hashed("view", R"({"bandEdges": [3]})");
        QTest::newRow("an edge that is none") << hashed("view", R"({"bandEdges": [3, "x"]})");
        QTest::newRow("a filter on nothing") << hashed("filters", R"({"filters": [{"values": ["a"]}]})");
        QTest::newRow("a filter that is none") << hashed("filters", R"({"filters": ["region"]})");
        QTest::newRow("an unknown role") << hashed("columns", R"({"roles": {"a": "emperor"}})");
        QTest::newRow("an unknown step") << hashed("recipe", R"({"recipe": 1, "steps": [{"step": "run"}]})");
        QTest::newRow("a recipe of a later version") << hashed("recipe", R"({"recipe": 2, "steps": []})");
        QTest::newRow("an unknown privacy") << hashed("report", R"({"privacy": "all"})");
        QTest::newRow("an unknown type") << hashed("import", R"({"types": {"a": "blob"}})");
        QTest::newRow("two characters") << hashed("import", R"({"delimiter": ";;"})");
        QTest::newRow("negative rows") << data("[]", "-1");
        QTest::newRow("too many rows") << data(R"([{"name": "a"}])", "3000000000");
        QTest::newRow("too much text") << data(R"([{"name": "a", "type": "text", "textBytes": 1e15}])");
        QTest::newRow("more rows than there are") << data(R"([{"name": "a"}])", "1000000");
        QTest::newRow("a column of no type") << data(R"([{"name": "a", "type": "blob"}])");
        QTest::newRow("columns that are none") << data("[1, 2]");
        QTest::newRow("no columns") << data("{}");
        QTest::newRow("blocks of no column") << data("[]");
        QTest::newRow("a block is missing") << "DELETE FROM block WHERE id = 2";
        QTest::newRow("a block twice")
            << "INSERT INTO block SELECT 900, place, kind, size, content FROM block WHERE id = 1";
        QTest::newRow("a block of another column") << "UPDATE block SET place = 1 WHERE id = 1";
        QTest::newRow("a block of no kind") << "UPDATE block SET kind = 9 WHERE id = 1";
        QTest::newRow("a block below zero") << "UPDATE block SET place = -1 WHERE id = 1";
        QTest::newRow("an enormous block") << "UPDATE block SET size = 1 << 60 WHERE id = 1";
        QTest::newRow("a block with less inside") << "UPDATE block SET size = 48 WHERE id = 1";
        QTest::newRow("a block with more inside") << "UPDATE block SET size = 32 WHERE id = 1";
        QTest::newRow("a block that is no number") << "UPDATE block SET size = 'x' WHERE id = 1";
        QTest::newRow("noise") << "UPDATE block SET content = randomblob(60) WHERE id = 1";
        QTest::newRow("nothing") << "UPDATE block SET content = x'' WHERE id = 1";
        // The texts are West, the empty one and another: codes beyond them.
        QTest::newRow("a text is missing") << hashed("data", R"({"rows": 5, "columns": [
            {"name": "id", "type": "integer"}, {"name": "amount", "type": "real", "hasMissing": true},
            {"name": "region", "type": "text", "hasMissing": true, "texts": 1, "textBytes": 4}]})");
    }

    void hostileFilesAreRefused()
    {
        QFETCH(QString, sql);
        QVERIFY(writeWorkspace(m_path, withData()));
        QVERIFY(readWorkspace(m_path));
        change(m_path, sql);
        const QByteArray before = bytesOf(m_path);
        const auto read = readWorkspace(m_path);
        QVERIFY(!read);
        QVERIFY2(!read.error().what.isEmpty() && !read.error().where.isEmpty() && !read.error().remedy.isEmpty(),
                 qPrintable(read.error().sentence()));
        QCOMPARE(read.error().code, Error::Code::Parse);
        // As long as its own tables hang together, a part of the data that is wrong may be saved over; nothing else.
        if (sql.contains("part SET") || sql.contains("CREATE")) {
            if (!writeWorkspace(m_path, filled()))
                QCOMPARE(bytesOf(m_path), before);
        }
    }

    void impossibleValuesAreRefused()
    {
        // A code without its text, half a truth, no number: each in an otherwise sound block.
        const auto unpacked = [](const table::Column &column, ColumnHead head) {
            ColumnUnpacker unpacker(std::move(head));
            auto done = pack(column, [&](const PackedBlock &block) { return unpacker.add(block); });
            return done && unpacker.finish();
        };
        const auto numbers = table::Column::integers("x", {0, 1, 0x7ff0000000000000});
        ColumnHead head = headOf(*numbers);
        QVERIFY(unpacked(*numbers, head));
        head.type = table::Type::Real; // the last one is infinity
        QVERIFY(!unpacked(*numbers, head));
        const auto yes = table::Column::booleans("x", {0, 1, 2});
        QVERIFY(!unpacked(*yes, headOf(*yes)));
        auto words = std::make_shared<table::Dictionary>();
        words->append("a");
        const auto texts = table::Column::text("x", {0, 1}, words);
        QVERIFY(!unpacked(*texts, headOf(*texts)));
        const auto good = table::Column::text("x", {0, 0}, words);
        QVERIFY(unpacked(*good, headOf(*good)));
        ColumnHead longer = headOf(*good);
        longer.textBytes = 2;
        QVERIFY(!unpacked(*good, longer));
    }

    void textThatIsNoUtf8BecomesReplacementCharacters()
    {
        auto words = std::make_shared<table::Dictionary>();
        words->append("a\xff");
        Workspace one = filled();
        one.data = data();
        one.roles.clear();
        one.data->table = *table::Table::make({table::Column::text("t", {0}, words)});
        QVERIFY(writeWorkspace(m_path, one));
        QCOMPARE(QString::fromStdString(readWorkspace(m_path)->data->table->column(0).plainText(0)),
                 QString("a\uFFFD"));
    }

    void aFlippedByteNeverGivesOtherData()
    {
        const Workspace before = withData();
        QVERIFY(writeWorkspace(m_path, before));
        const QByteArray good = bytesOf(m_path);
        const QString other = m_folder.filePath("flipped.clientele");
        QRandomGenerator random(11);
        int refused = 0;
        for (int i = 0; i < 300; ++i) {
            QByteArray bytes = good;
            const qsizetype at = random.bounded(int(bytes.size()));
            bytes[at] = char(bytes[at] ^ (1 << random.bounded(8)));
            write(other, bytes);
            const auto read = readWorkspace(other);
            if (!read) {
                ++refused;
                QVERIFY(!read.error().what.isEmpty());
                continue;
            }
            QCOMPARE(toParts(*read, "/"), toParts(before, "/"));
            if (read->data)
                QCOMPARE(difference(*read->data->table, *before.data->table), QString());
        }
        QVERIFY2(refused > 30, qPrintable(QString::number(refused)));
    }

    void aCutFileIsRefused()
    {
        QVERIFY(writeWorkspace(m_path, withData()));
        const QByteArray good = bytesOf(m_path);
        const QString other = m_folder.filePath("cut.clientele");
        for (qsizetype size = 0; size < good.size(); size += 997) {
            write(other, good.left(size));
            QVERIFY(!readWorkspace(other));
        }
    }

    void savingKeepsRightsAndFollowsLinks()
    {
        QVERIFY(writeWorkspace(m_path, filled()));
        QVERIFY(QFile::setPermissions(m_path, QFileDevice::ReadOwner | QFileDevice::WriteOwner));
        const QString link = m_folder.filePath("link.clientele");
        QVERIFY(QFile::link(m_path, link));
        Workspace other = filled();
        other.name = "Other";
        QVERIFY(writeWorkspace(link, other));
        QVERIFY(QFileInfo(link).isSymLink());
        QCOMPARE(readWorkspace(m_path)->name, QString("Other"));
        QCOMPARE(QFile::permissions(m_path) & (QFileDevice::ReadGroup | QFileDevice::ReadOther),
                 QFileDevice::Permissions());
    }

    void aCancelledSaveLeavesWhatWasThere()
    {
        QVERIFY(writeWorkspace(m_path, filled()));
        const QByteArray before = bytesOf(m_path);
        const auto written = writeWorkspace(m_path, withData(), Progress([] { return true; }));
        QVERIFY(!written && written.error().code == Error::Code::Cancelled);
        QCOMPARE(bytesOf(m_path), before);
    }

    void aSourceThatMovedWithItsWorkspaceIsFound()
    {
        QVERIFY(QDir(m_folder.path()).mkpath("a/data"));
        const QString there = m_folder.filePath("a/data/x.csv");
        write(there, "a\n1\n");
        Workspace one = filled();
        one.inputs = {there};
        one.files = {{there, QByteArray(64, 'a'), {}, 1}};
        QVERIFY(writeWorkspace(m_folder.filePath("a/w.clientele"), one));
        QVERIFY(QDir().rename(m_folder.filePath("a"), m_folder.filePath("b")));
        const auto read = readWorkspace(m_folder.filePath("b/w.clientele"));
        QVERIFY(read);
        QCOMPARE(read->inputs, QStringList{m_folder.filePath("b/data/x.csv")});
        QCOMPARE(read->files.front().path, m_folder.filePath("b/data/x.csv"));
        QVERIFY(missingInputs(*read).isEmpty());
    }

    void missingSourcesAndServersAreTold()
    {
        Workspace one = filled();
        one.inputs = {"/nowhere/book.xlsx#May", "/nowhere/book.xlsx#June",
                      "postgresql://anna@db.example.org/shop?table=t"};
        QCOMPARE(missingInputs(one), QStringList{"/nowhere/book.xlsx"});
        QCOMPARE(serversOf(one).size(), 1);
        QVERIFY(!canBeReadAgain(one.inputs));
        const Workspace moved = withInputMoved(one, "/nowhere/book.xlsx", "/there/b.xlsx");
        QCOMPARE(moved.inputs.first(), QString("/there/b.xlsx#May"));
        QCOMPARE(moved.inputs.at(1), QString("/there/b.xlsx#June"));
        QCOMPARE(moved.inputs.last(), one.inputs.last());
    }

    void changedFilesAreTold()
    {
        const QByteArray a(64, 'a');
        const QByteArray b(64, 'b');
        const std::vector<sources::ReadFile> before{{"/d/1.csv", a}, {"/d/2.csv", a}, {"/d/3.csv", a}, {"server", {}}};
        const std::vector<sources::ReadFile> now{{"/d/1.csv", a}, {"/d/2.csv", b}, {"/d/4.csv", a}, {"server", {}}};
        QCOMPARE(changedFiles(before, before), QStringList());
        QCOMPARE(changedFiles(before, now), (QStringList{"2.csv", "3.csv is gone", "4.csv is new"}));
    }

    void rolesAreGivenOnce()
    {
        const auto table = withRoles(everyType(), {{"age", table::Role::Customer}, {"region", table::Role::None}});
        QCOMPARE(table->role(6), table::Role::Customer);
        QCOMPARE(table->role(0), table::Role::None);
        QCOMPARE(table->role(2), table::Role::None);
        QCOMPARE(table->role(1), table::Role::Amount);
    }

    /// CLIENTELE_KILLS=200 kills as often.
    void aKillDuringSaveLeavesTheFileAsBeforeOrAsAfter()
    {
        const int kills =
            qEnvironmentVariableIsSet("CLIENTELE_KILLS") ? qEnvironmentVariableIntValue("CLIENTELE_KILLS") : 25;
        QProcess saver;
        const QString program = QCoreApplication::applicationDirPath() + "/workspacesaver";
        QElapsedTimer taken;
        saver.start(program, {m_path, "0"});
        QVERIFY(saver.waitForReadyRead());
        taken.start();
        QVERIFY(saver.waitForFinished());
        QCOMPARE(saver.exitCode(), 0);
        qint64 span = taken.nsecsElapsed() / 1000;
        int asBefore = 0;
        int asAfter = 0;
        int killed = 0;
        QString name = readWorkspace(m_path)->name;
        QRandomGenerator random(20261123);
        for (int i = 1; i <= kills; ++i) {
            QProcess process;
            process.start(program, {m_path, QString::number(i)});
            QVERIFY(process.waitForReadyRead());
            const qint64 after = random.bounded(qint64(0), span);
            const timespec time{after / 1'000'000, (after % 1'000'000) * 1000};
            ::nanosleep(&time, nullptr);
            ::kill(pid_t(process.processId()), SIGKILL);
            process.waitForFinished();
            const bool inTime = process.exitStatus() == QProcess::CrashExit;
            killed += inTime;
            span += inTime ? span / 32 : -span / 8;
            const auto read = readWorkspace(m_path);
            QVERIFY2(read, qPrintable(read ? QString() : read.error().sentence()));
            QVERIFY2(read->name == name || read->name == QString::number(i), qPrintable(read->name));
            QVERIFY(read->data && read->data->table->rows() == 200'000);
            // All of one save: the number stands in the data as well.
            QCOMPARE(QString::number(read->data->table->column(0).integers()[199'999]), read->name);
            asBefore += read->name == name;
            asAfter += read->name != name;
            name = read->name;
        }
        qInfo("%d processes, %d killed before they ended: %d files as before, %d as after; span %lld us", kills, killed,
              asBefore, asAfter, static_cast<long long>(span));
        QVERIFY2(killed > kills / 2 && asBefore > 0, "the kills came too late to show anything");
        // What they left goes with the next save.
        QVERIFY(writeWorkspace(m_path, filled()));
        QCOMPARE(QDir(m_folder.path()).entryList({"*.saving*"}, QDir::Files | QDir::Hidden), QStringList());
    }

private:
    QTemporaryDir m_folder;
    QString m_path;
    int m_number = 0;
};

QTEST_GUILESS_MAIN(TestWorkspaceFile)
#include "tst_workspacefile.moc"
