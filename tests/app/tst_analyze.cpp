// SPDX-FileCopyrightText: 2026 The Clientele developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/commands/analysis.h"
#include "app/commands/commands.h"
#include "app/commands/json.h"
#include "tests/app/analyzerun.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTemporaryDir>
#include <QTest>

using namespace clientele;
using namespace clientele::app;

class TestAnalyze : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedStates));
        QVERIFY(m_folder.isValid());
        m_file = m_folder.filePath("customers.csv");
        QFile file(m_file);
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write("user_id,age,purchase_amount,region,purchase_frequency,joined\n"
                   "1,25,100000,North,10,2020-01-05\n2,27,200,\"West, "
                   "far\",12,\n3,31,,North,14,2021-12-31\n4,52,600.5,,25,2020-06-01\n");
    }

    void valuesKeepTheirOrderAndAreEscaped()
    {
        Json json = Json::object();
        json.set("zebra", 1)
            .set("apple", Json::array().add(0.1).add(100000.0).add(Json()))
            .set("empty", Json::object())
            .set("none", std::optional<double>());
        json.set("text", QString("a \"q\" \\ \n\x01 ü"))
            .set("nan", std::nan(""))
            .set("minusZero", -0.0)
            .set("yes", true)
            .set("id", std::int64_t(9007199254740993));
        QCOMPARE(json.text(), QByteArray("{\n  \"zebra\": 1,\n  \"apple\": [\n    0.1,\n    100000,\n    null\n  ],\n  "
                                         "\"empty\": {},\n  \"none\": null,\n"
                                         "  \"text\": \"a \\\"q\\\" \\\\ \\n\\u0001 ü\",\n  \"nan\": null,\n  "
                                         "\"minusZero\": 0,\n  \"yes\": true,\n"
                                         "  \"id\": 9007199254740993\n}\n"));
        QVERIFY(!QJsonDocument::fromJson(json.text()).isNull());
    }

    void profileHasTheContractsKeysInOrder()
    {
        const QByteArray text = run({"profile", "--format", "json"});
        const QJsonArray columns = result(text).value("columns").toArray();
        QCOMPARE(columns.size(), 6);
        const QJsonObject amount = columns[2].toObject();
        QCOMPARE(amount.value("count").toInt(), 3);
        QCOMPARE(amount.value("missing").toInt(), 1);
        QCOMPARE(amount.value("max").toDouble(), 100000.0);
        QVERIFY(amount.value("kurtosis").isNull() && !amount.value("skewness").isNull());
        const QByteArray afterAmount = text.mid(text.indexOf("\"purchase_amount\","));
        qsizetype place = 0;
        for (const char *key :
             {"type",     "role",     "personal",          "count",      "missing", "distinct", "mean", "median",
              "mode",     "variance", "standardDeviation", "min",        "q1",      "q3",       "max",  "iqr",
              "skewness", "kurtosis", "lowerFence",        "upperFence", "outliers"}) {
            const qsizetype next = afterAmount.indexOf(QByteArray("\"") + key + "\":", place);
            QVERIFY2(next > place, key);
            place = next;
        }
        QVERIFY(text.contains("\"max\": 100000,"));
        const QJsonObject joined = columns[5].toObject();
        QCOMPARE(joined.value("type").toString(), QString("date"));
        QCOMPARE(joined.value("min").toString(), QString("2020-01-05"));
        const QJsonObject region = columns[3].toObject();
        QCOMPARE(region.value("top").toArray()[0].toObject().value("value").toString(), QString("North"));
        QCOMPARE(region.value("top").toArray()[0].toObject().value("share").toDouble(), 2.0 / 3);
    }

    void describeHasAGroupAValue()
    {
        const QJsonArray groups =
            result(run({"describe", "--by", "region", "--format", "json"})).value("groups").toArray();
        QCOMPARE(groups.size(), 3);
        QCOMPARE(groups[0].toObject().value("group").toString(), QString("North"));
        QVERIFY(groups[2].toObject().value("group").isNull());
        QCOMPARE(groups[0].toObject().value("columns").toArray().size(), 5);
        QCOMPARE(result(run({"describe", "--by", "age", "--format", "json"}))
                     .value("groups")
                     .toArray()[0]
                     .toObject()
                     .value("group")
                     .toInt(),
                 25);
        QVERIFY(result(run({"describe", "--format", "json"})).contains("columns"));
    }

    void bandsFollowTheOptions()
    {
        const QJsonObject wide = result(run({"age-region", "--band-width", "20", "--format", "json"}));
        QCOMPARE(wide.value("bands").toArray().size(), 2);
        const QJsonObject object = QJsonDocument::fromJson(run({"age-region", "--band-edges", "20,27,60",
                                                                "--band-closed", "right", "--format", "json"}))
                                       .object();
        QCOMPARE(object.value("parameters").toObject().value("bandClosed").toString(), QString("right"));
        QCOMPARE(object.value("parameters").toObject().value("bandEdges").toArray().size(), 3);
        const QJsonArray bands = object.value("result").toObject().value("bands").toArray();
        QCOMPARE(bands[0].toObject().value("customers").toInt(), 2);
        QCOMPARE(bands[1].toObject().value("customers").toInt(), 2);
        const QJsonArray regions = bands[1].toObject().value("regions").toArray();
        QCOMPARE(regions.size(), 3);
        QVERIFY(regions[0].toObject().value("averageOrderValue").isNull()); // its one customer has no amount
        QVERIFY(regions[2].toObject().value("region").isNull());
        QVERIFY(object.value("warnings").toArray().size() >= 1);
    }

    void csvHasOneLineAFigure()
    {
        const QList<QByteArray> lines = run({"age-region", "--format", "csv"}).split('\n');
        QVERIFY(lines[0].startsWith("band,lower,upper,region,customers,"));
        QVERIFY(lines[1].startsWith(",,,,4,100800.5,33600.166666666664,15.25,"));
        QVERIFY(std::any_of(lines.begin(), lines.end(),
                            [](const QByteArray &line) { return line.contains("\"West, far\""); }));
        for (const QByteArray &line : lines)
            QVERIFY(line.isEmpty() || line.count(',') >= 15);
        QVERIFY(run({"profile", "--format", "csv"}).startsWith("name,type,role,"));
        QVERIFY(run({"insights", "--format", "csv"}).startsWith("id,kind,statement,"));
    }

    void textIsForPeople()
    {
        const QString text = QString::fromUtf8(run({"age-region"}));
        QVERIFY(text.contains("25–30") && text.contains("Average order value") && text.contains("—"));
        QVERIFY(!run({"profile"}).isEmpty() && !run({"describe", "--by", "region"}).isEmpty() &&
                !run({"insights"}).isEmpty());
    }

    void wrongCommandsAreStatusTwo()
    {
        QCOMPARE(runAnalyze({}), 2);
        QCOMPARE(runAnalyze({"rfm", m_file}), 2);
        QCOMPARE(runAnalyze({"distributions", m_file, "--columns", "shoe"}), 2);
        QCOMPARE(runAnalyze({"distributions", m_file, "--probability", "shoe<=3"}), 2);
        QCOMPARE(runAnalyze({"distributions", m_file, "--probability", "age<=3", "--family", "cauchy"}), 2);
        QCOMPARE(runAnalyze({"distributions", m_file, "--probability", "age<=3", "--trials", "2.5"}), 2);
        QCOMPARE(runAnalyze({"distributions", m_file, "--probability", "age<=3", "--trials", "5"}), 2);
        QCOMPARE(runAnalyze({"compare", m_file, "--value", "age"}), 2);
        QCOMPARE(runAnalyze({"compare", m_file, "--value", "shoe", "--by", "region"}), 2);
        QCOMPARE(runAnalyze({"compare", m_file, "--value", "age", "--by", "region", "--adjustment", "none"}), 2);
        QCOMPARE(runAnalyze({"correlation", m_file, "--method", "guess"}), 2);
        QCOMPARE(runAnalyze({"correlation", m_file, "--columns", "age,shoe"}), 2);
        QCOMPARE(runAnalyze({"response", m_file}), 2);
        QCOMPARE(runAnalyze({"response", m_file, "--response", "age"}), 1); // neither yes nor no
        QCOMPARE(runAnalyze({"horoscope", m_file}), 2);
        QCOMPARE(runAnalyze({"profile"}), 2);
        QCOMPARE(runAnalyze({"profile", m_file, "--by", "region"}), 2); // an option of another analysis
        QCOMPARE(runAnalyze({"age-region", m_file, "--band-width", "-5"}), 2);
        QCOMPARE(runAnalyze({"age-region", m_file, "--band-edges", "30,20"}), 2);
        QCOMPARE(runAnalyze({"age-region", m_file, "--band-closed", "both"}), 2);
        QCOMPARE(runAnalyze({"describe", m_file, "--by", "shoe"}), 2);
        QCOMPARE(runAnalyze({"profile", m_file, "--filter", "shoe=1"}), 2);
        QCOMPARE(runAnalyze({"profile", m_folder.filePath("none.csv")}), 1);
    }

    void recipesAreAppliedAndAccountedFor()
    {
        const QString recipe = m_folder.filePath("steps.json");
        const auto write = [&recipe](const QByteArray &json) {
            QFile file(recipe);
            QVERIFY(file.open(QIODevice::WriteOnly));
            file.write(json);
        };
        write(
            R"([{"step": "keepRows", "condition": "age < 50"}, {"step": "newColumn", "name": "x", "expression": "age * 2"}])");
        const QJsonObject source = QJsonDocument::fromJson(run({"profile", "--format", "json", "--recipe", recipe}))
                                       .object()
                                       .value("source")
                                       .toObject();
        QCOMPARE(source.value("rows").toInt(), 4);
        QCOMPARE(source.value("rowsUsed").toInt(), 3);
        const QJsonArray steps = source.value("steps").toArray();
        QCOMPARE(steps.size(), 3);
        QCOMPARE(steps[1].toObject().value("step").toString(), QString("keepRows"));
        QCOMPARE(steps[1].toObject().value("rowsIn").toInt(), 4);
        QCOMPARE(steps[1].toObject().value("rowsOut").toInt(), 3);
        write(R"([{"step": "setPersonal", "column": "age", "personal": true}])");
        const QJsonArray columns =
            result(run({"profile", "--format", "json", "--recipe", recipe})).value("columns").toArray();
        QCOMPARE(columns[1].toObject().value("name").toString(), QString("age"));
        QVERIFY(columns[1].toObject().value("personal").toBool());
        QVERIFY(!result(run({"profile", "--format", "json"})).value("columns")[1]["personal"].toBool(true));
        write(R"([{"step": "keepRows", "condition": "height < 50"}])");
        QCOMPARE(runAnalyze({"profile", m_file, "--recipe", recipe}), 1);
        write("[{");
        QCOMPARE(runAnalyze({"profile", m_file, "--recipe", recipe}), 1);
        QCOMPARE(runAnalyze({"profile", m_file, "--recipe", "no-such-recipe"}), 2);
    }

    void rolesMayNameColumnsThatTheRecipeMakes()
    {
        const QString recipe = m_folder.filePath("makes.json");
        QFile file(recipe);
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(R"([{"step": "newColumn", "name": "earned", "expression": "age * 1000"}])");
        file.close();
        const QStringList with{"profile", "--format", "json", "--recipe", recipe, "--role"};
        const QJsonObject roles =
            QJsonDocument::fromJson(run(with + QStringList{"income=earned"}))["source"]["roles"].toObject();
        QCOMPARE(roles.value("income").toString(), QString("earned"));
        QCOMPARE(runAnalyze({"profile", m_file, "--recipe", recipe, "--role", "income=spent"}), 2);
        QCOMPARE(runAnalyze({"profile", m_file, "--role", "income=earned"}), 2);
    }

    void severalTablesAreJoinedAndAccountedFor()
    {
        const auto write = [this](const QString &name, const QByteArray &content) {
            QFile file(m_folder.filePath(name));
            if (!file.open(QIODevice::WriteOnly) || file.write(content) != content.size())
                qFatal("cannot write a test file");
            return file.fileName();
        };
        const QString lines = write("lines.csv", "order_id,item_id,quantity\n1,5,2\n1,6,1\n2,5,4\n3,9,1\n");
        const QString orders = write("orders.csv", "order_id,total\n1,10\n2,20\n4,40\n");
        const QString items = write("items.csv", "id,price\n5,1.5\n6,2\n7,3\n");
        const auto answer = [&](const QStringList &more) {
            const QString output = m_folder.filePath("joined.json");
            if (runAnalyze(QStringList{"profile", lines, orders, items, "--format", "json", "--output", output} +
                           more) != 0)
                return QJsonObject();
            QFile file(output);
            return file.open(QIODevice::ReadOnly) ? QJsonDocument::fromJson(file.readAll()).object() : QJsonObject();
        };
        const QJsonObject all = answer({});
        const QJsonObject source = all.value("source").toObject();
        QCOMPARE(source.value("rows").toInt(), 4); // of the main table
        QCOMPARE(source.value("rowsUsed").toInt(), 4);
        const QJsonArray steps = source.value("steps").toArray();
        QCOMPARE(steps.size(), 3);
        const QJsonObject join = steps[1].toObject();
        QCOMPARE(join.value("step").toString(), QString("join"));
        QCOMPARE(join.value("left").toString(), QString("lines"));
        QCOMPARE(join.value("right").toString(), QString("orders"));
        QCOMPARE(join.value("matched").toInt(), 3);
        QCOMPARE(join.value("unmatchedLeft").toInt(), 1);
        QCOMPARE(join.value("unmatchedRight").toInt(), 1);
        QCOMPARE(join.value("rowsOut").toInt(), 4);
        QStringList warnings;
        for (const QJsonValue &one : all.value("warnings").toArray())
            warnings << one.toString();
        const QString told = warnings.join('\n');
        QVERIFY(told.contains("“lines” and “items” were joined by “item_id” = “id”"));
        QVERIFY(told.contains("“total”: kept on the first line of each row of “orders” only"));
        // A recipe says otherwise.
        const QString recipe = write("joins.json", R"({"recipe": 1, "steps": [], "joins": {"main": "lines", "links": [
            {"left": "lines", "leftKey": "item_id", "right": "items", "rightKey": "id", "kind": "inner"}]}})");
        const QJsonObject chosen = answer({"--recipe", recipe});
        QCOMPARE(chosen.value("source").toObject().value("rowsUsed").toInt(), 3);
        QCOMPARE(chosen.value("source").toObject().value("steps").toArray().size(), 2);
        const QString other = write("other.csv", "p,q\nx,y\n");
        QCOMPARE(runAnalyze({"profile", lines, other}), 1);
    }

    void failedWorkLeavesNoFile()
    {
        const QString output = m_folder.filePath("failed.json");
        QCOMPARE(runAnalyze({"age-region", m_file, "--band-width", "0.0001", "--output", output}), 1);
        QVERIFY(!QFile::exists(output));
    }

private:
    QByteArray run(const QStringList &arguments) const
    {
        return tests::analyzed(arguments, m_file, m_folder.filePath("out"));
    }

    static QJsonObject result(const QByteArray &text) { return tests::resultOf(text); }

    QTemporaryDir m_folder;
    QString m_file;
};

QTEST_GUILESS_MAIN(TestAnalyze)
#include "tst_analyze.moc"
