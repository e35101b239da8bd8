// SPDX-FileCopyrightText: 2026 The Clientele developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/workspace/importchoices.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace clientele;
using namespace clientele::workspace;

namespace {

table::TablePtr columns(const QStringList &names)
{
    std::vector<table::ColumnPtr> all;
    for (const QString &name : names)
        all.push_back(table::Column::integers(name, {1}));
    return *table::Table::make(std::move(all));
}

sources::ReadOptions dayFirst()
{
    sources::ReadOptions options;
    options.dateOrder = sources::DateOrder::DayMonthYear;
    return options;
}

} // namespace

class TestImportChoices : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void choicesAreFoundAgainByPathAndByColumns()
    {
        const QTemporaryDir folder;
        const QString store = folder.filePath("imports.json");
        {
            ImportChoices choices(store);
            QVERIFY(!choices.find({"/data/may.csv"}));
            choices.remember({"/data/may.csv"}, {"/data/may.csv"}, dayFirst(), *columns({"id", "date"}), {"id;date"});
        }
        const ImportChoices again(store);
        const ImportChoice *found = again.find({"/data/may.csv"});
        QVERIFY(found);
        QVERIFY(found->options == dayFirst());
        QVERIFY(found->chosenAt.isValid());
        // Next month's file: the same columns in any order, or what they look like before anything was chosen.
        QVERIFY(!again.find({"/data/june.csv"}));
        QVERIFY(again.findByColumns(*columns({"date", "id"})));
        QVERIFY(again.findByColumns(*columns({"id;date"})));
        QVERIFY(!again.findByColumns(*columns({"id", "date", "more"})));
    }
    void newestChoiceCountsAndOldOnesGo()
    {
        const QTemporaryDir folder;
        ImportChoices choices(folder.filePath("imports.json"));
        choices.remember({"/a.csv"}, {"/a.csv"}, {}, *columns({"x"}), {"x"});
        choices.remember({"/a.csv"}, {"/a.csv"}, dayFirst(), *columns({"x"}), {"x"});
        QVERIFY(choices.find({"/a.csv"})->options == dayFirst());
        choices.forget({"/a.csv"});
        QVERIFY(!choices.find({"/a.csv"}));
        for (std::size_t i = 0; i <= ImportChoices::mostKept; ++i)
            choices.remember({QStringLiteral("/%1.csv").arg(i)}, {"/x.csv"}, {}, *columns({"x"}), {"x"});
        QVERIFY(!choices.find({"/0.csv"}));
        QVERIFY(choices.find({"/1.csv"}));
    }
    void sheetsThatWereChosenAreKept()
    {
        const QTemporaryDir folder;
        const QString store = folder.filePath("imports.json");
        ImportChoices(store).remember({"/b.xlsx"}, {"/b.xlsx#May", "/b.xlsx#June"}, {}, *columns({"x"}), {"x"});
        QCOMPARE(ImportChoices(store).find({"/b.xlsx"})->readInputs, QStringList({"/b.xlsx#May", "/b.xlsx#June"}));
    }
    void damagedStoreIsAsNone()
    {
        const QTemporaryDir folder;
        for (const char *content : {"", "[]", "{\"imports\": [1, {\"inputs\": \"x\"}]}",
                                    "{\"imports\": [{\"inputs\": [\"a\"], "
                                    "\"readInputs\": [\"a\"], \"options\": {\"delimiter\": 5}}]}"}) {
            QFile file(folder.filePath("imports.json"));
            QVERIFY(file.open(QIODevice::WriteOnly));
            file.write(content);
            file.close();
            ImportChoices choices(file.fileName());
            QVERIFY(!choices.find({"a"}));
            QVERIFY(!choices.findByColumns(*columns({"a"})));
        }
    }
};

QTEST_GUILESS_MAIN(TestImportChoices)
#include "tst_importchoices.moc"
