// SPDX-FileCopyrightText: 2026 The Clientele developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/report/characters.h"
#include "models/report/layout.h"
#include "models/report/studyblocks.h"

#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTemporaryDir>
#include <QTest>

using namespace clientele;
using namespace clientele::report;

class TestLayout : public QObject
{
    Q_OBJECT

    static QStringList printed() { return {"cover", "findings", "age-total", "method"}; }

    /// A PNG's signature and header; nothing behind it is looked at.
    static QByteArray png(quint32 width, quint32 height)
    {
        QByteArray bytes("\x89PNG\r\n\x1a\n\0\0\0\x0dIHDR", 16);
        for (const quint32 side : {width, height}) {
            for (const int shift : {24, 16, 8, 0})
                bytes += char(side >> shift);
        }
        return bytes + QByteArray("\x08\x06\0\0\0", 5);
    }

    static QByteArray jpeg(int width, int height)
    {
        QByteArray bytes("\xff\xd8\xff\xe0\0\x04JF\xff\xc0\0\x0b\x08", 13);
        for (const int side : {height, width})
            bytes += QByteArray(1, char(side >> 8)) + QByteArray(1, char(side & 0xff));
        return bytes + QByteArray("\1\1\x11\0", 4);
    }

    static Report of(const QStringList &ids)
    {
        Report report;
        for (const QString &id : ids) {
            TextBlock block;
            block.id = block.title = id;
            report.blocks.emplace_back(block);
        }
        return report;
    }

    static QStringList idsOf(const Report &report)
    {
        QStringList ids;
        for (const Block &block : report.blocks)
            ids += base(block).id;
        return ids;
    }

private Q_SLOTS:
    void aBlockMovesToItsPlaceAndNotBeyondTheEnds()
    {
        const Report report = of(printed());
        QCOMPARE(idsOf(arranged(report, withBlockMoved({}, printed(), "age-total", 0).arrangement)),
                 (QStringList{"age-total", "cover", "findings", "method"}));
        QCOMPARE(idsOf(arranged(report, withBlockMoved({}, printed(), "cover", 99).arrangement)).last(), "cover");
        QCOMPARE(idsOf(arranged(report, withBlockMoved({}, printed(), "method", -1).arrangement)).first(), "method");
        QCOMPARE(idsOf(arranged(report, withBlockMoved({}, printed(), "no such", 0).arrangement)), printed());
    }

    void whatIsTakenOutComesBackWhereItIsAdded()
    {
        const Layout without = withBlockRemoved({}, "findings");
        const Report report = arranged(of(printed()), without.arrangement);
        QCOMPARE(idsOf(report), (QStringList{"cover", "age-total", "method"}));
        const Layout again = withBlockAdded(without, idsOf(report), "findings", "age-total");
        QCOMPARE(idsOf(arranged(report, again.arrangement)), (QStringList{"cover", "age-total", "findings", "method"}));
        // Nothing chosen: before the method, where a reader still is.
        QCOMPARE(withBlockAdded(without, idsOf(report), "findings").arrangement.order.indexOf("findings"), 2);
    }

    void anOptionalBlockIsPrintedOnlyWhereItIsNamed()
    {
        Report report = of(printed());
        base(report.blocks[1]).isOptional = true;
        QVERIFY(!idsOf(arranged(report, {})).contains("findings"));
        QCOMPARE(idsOf(arranged(report, {{"cover", "findings"}, {}})), printed());
        QVERIFY(!idsOf(arranged(report, {{"findings"}, {}, {"findings"}})).contains("findings"));
    }

    void textsHaveNamesOfTheirOwnAndGoWholly()
    {
        QString first;
        QString second;
        Layout layout = withTextAdded({}, printed(), "cover", &first);
        layout = withTextAdded(layout, layout.arrangement.order, first, &second);
        QCOMPARE(first, "text-1");
        QCOMPARE(second, "text-2");
        QCOMPARE(layout.arrangement.order,
                 (QStringList{"cover", "text-1", "text-2", "findings", "age-total", "method"}));
        layout = withWords(layout, second, "Heading", "Words");
        QCOMPARE(layout.texts[1].heading, "Heading");
        layout = withBlockRemoved(layout, first);
        QCOMPARE(layout.texts.size(), std::size_t(1));
        QVERIFY(!layout.arrangement.removed.contains(first)); // it is gone, not hidden
        layout = withTextAdded(layout, layout.arrangement.order, {}, &first);
        QCOMPARE(first, "text-1");
    }

    void aFindingIsAddedOnceAndGoesWholly()
    {
        Layout layout = withFindingAdded({}, "age:50");
        QVERIFY(hasFinding(layout, "age:50") && !hasFinding(layout, "age:55"));
        QCOMPARE(layout.arrangement.added, QStringList{"finding-age:50"});
        QVERIFY(layout.arrangement.order.isEmpty()); // everything else stays where the report has it
        QCOMPARE(withFindingAdded(layout, "age:50"), layout);
        QCOMPARE(*layoutFromJson(layoutToJson(layout)), layout);
        const QStringList printed{"cover", "findings", "finding-age:50", "age-total", "method"};
        layout = withBlockMoved(layout, printed, "age-total", 0);
        QVERIFY(hasFinding(layout, "age:50") && layout.arrangement.added.isEmpty());
        layout = withFindingAdded(layout, "age:55"); // after the one before it
        QCOMPARE(layout.arrangement.order,
                 (QStringList{"age-total", "cover", "findings", "finding-age:50", "finding-age:55", "method"}));
        layout = withBlockRemoved(layout, "finding-age:50");
        QVERIFY(!hasFinding(layout, "age:50") && layout.arrangement.removed.isEmpty());
        // Without a list of findings it comes before the method.
        layout = withFindingAdded(withBlockMoved({}, {"cover", "method"}, "cover", 0), "x");
        QCOMPARE(layout.arrangement.order, (QStringList{"cover", "finding-x", "method"}));
    }

    static query::StudyRequest study(const QString &column)
    {
        return {"correlation", {{"columns", {column, "Spend"}}, {"method", {"pearson"}}}};
    }

    void aStudyIsAPartOnceAndComesBackWhereItWasTakenOut()
    {
        Layout layout = withStudyAdded(withStudyAdded({}, study("Income")), study("Income"));
        QCOMPARE(layout.studies.size(), std::size_t(1));
        QVERIFY(layout.arrangement.order.isEmpty()); // in its own place
        const QString id = studyBlockId(study("Income"));
        QVERIFY(id != studyBlockId(study("Age")) && isOfThisData(id));
        layout = withBlockRemoved(withBlockRemoved(layout, id), id + "-2");
        QCOMPARE(layout.arrangement.removed, (QStringList{id, id + "-2"}));
        layout = withStudyAdded(layout, study("Income"));
        QVERIFY(layout.arrangement.removed.isEmpty());
        layout = withStudyAdded(withBlockMoved(layout, {"cover", id, "method"}, "cover", 0), study("Age"));
        QCOMPARE(layout.arrangement.order, (QStringList{"cover", id, studyBlockId(study("Age")), "method"}));
        QCOMPARE(*layoutFromJson(layoutToJson(layout)), layout);
        QVERIFY(startedFrom(Template::Everything, layout).studies.empty());
    }

    void anUnknownStudyIsRefusedByName()
    {
        const auto layout = layoutFromJson(R"({"studies":[{"kind":"horoscope","choices":{}}]})");
        QVERIFY(!layout);
        QCOMPARE(layout.error().where, "studies: horoscope");
        const auto table = *table::Table::make({table::Column::integers("id", {1})});
        QCOMPARE(studyBlocks({"horoscope", {}}, {*table, {}, {}, Format()}).error().where, "horoscope");
    }

    void aStudyOfAPersonalColumnIsAWordWherePersonalColumnsAreLeftOut()
    {
        const auto table = *table::Table::make(
            {table::Column::text("Name", {std::string("Ann")}), table::Column::integers("Income", {1})},
            {table::Role::Name, table::Role::Income});
        const query::StudyRequest names{"description", {{"columns", {"Income", "Name"}}}};
        const auto blocks = studyBlocks(names, {*table, {}, {}, Format()});
        QCOMPARE(blocks->size(), std::size_t(1));
        QVERIFY(std::get<TextBlock>(blocks->front()).title.contains("Name"));
        QCOMPARE(base(blocks->front()).id, studyBlockId(names));
    }

    void anEmptyNoteIsNone()
    {
        Layout layout = withWords({}, "age-total", {}, "Look here");
        QCOMPARE(layout.notes.value("age-total"), "Look here");
        layout = withWords(layout, "age-total", {}, " \n");
        QVERIFY(layout.notes.isEmpty());
    }

    void aTemplateStartsAnewButKeepsWhatIsNotAboutParts()
    {
        Layout layout;
        layout.paper = Paper::Letter;
        layout.language = "de";
        layout.author = "Anna";
        layout = withWords(withBlockRemoved(layout, "findings"), "cover", {}, "note");
        const Layout everything = startedFrom(Template::Everything, layout);
        QVERIFY(everything.arrangement == Arrangement());
        QVERIFY(everything.notes.isEmpty());
        QCOMPARE(everything.paper, Paper::Letter);
        QCOMPARE(everything.language, "de");
        QCOMPARE(everything.author, "Anna");
        QCOMPARE(everything.start, Template::Everything);
    }

    void theLanguageBringsItsOwnNumbersUnlessOthersAreChosen()
    {
        const QLocale british("en_GB");
        Layout layout;
        QCOMPARE(localeOf(layout, british), british);
        layout.language = "en";
        QCOMPARE(localeOf(layout, british), british);
        layout.language = "de";
        QCOMPARE(localeOf(layout, british).decimalPoint(), ",");
        layout.localeName = "de_CH";
        QCOMPARE(localeOf(layout, british), QLocale("de_CH"));
    }

    void jsonKeepsEverything()
    {
        Layout layout;
        QString id;
        layout = withTextAdded(layout, printed(), "cover", &id);
        layout = withWords(layout, id, QStringLiteral("Überschrift"), "a\n- b");
        layout = withWords(withPageStart(layout, "method", true), "age-total", {}, "note");
        layout.start = Template::Everything;
        layout.paper = Paper::Letter;
        layout.orientation = Orientation::Landscape;
        layout.privacy = Privacy::Masked;
        layout.language = "de";
        layout.localeName = "de_AT";
        layout.title = "T";
        layout.author = "A";
        layout.logo = {Logo::Kind::Png, "l.png", png(10, 10)};
        layout.arrangement.removed = QStringList{"findings"};
        const auto back = layoutFromJson(layoutToJson(layout));
        QVERIFY(back);
        QVERIFY(*back == layout);
        const auto withoutLogo = layoutFromJson(layoutToJson(layout, false));
        QCOMPARE(withoutLogo->logo.kind, Logo::Kind::None);
        QVERIFY(*layoutFromJson("{}") == Layout());
    }

    void jsonOfOthersIsChecked()
    {
        QCOMPARE(layoutFromJson("").error().code, Error::Code::Parse);
        QCOMPARE(layoutFromJson("[1]").error().code, Error::Code::Parse);
        for (const char *json : {R"({"paper":"a3"})", R"({"privacy":"some"})", R"({"language":"xx"})",
                                 R"({"locale":"nonsense"})", R"({"template":"all"})", R"({"texts":[{"id":"cover"}]})",
                                 R"({"logo":{"name":"x.exe","bytes":"TVqQAAMAAAAEAAAA"}})"}) {
            const auto layout = layoutFromJson(json);
            QVERIFY2(!layout && layout.error().code == Error::Code::Input, json);
            QVERIFY(!layout.error().remedy.isEmpty());
        }
    }

    void logosArePicturesOfBoundedSize()
    {
        QCOMPARE(logoFromBytes(png(200, 100), "a.png")->kind, Logo::Kind::Png);
        QCOMPARE(logoFromBytes(jpeg(300, 200), "a.jpg")->kind, Logo::Kind::Jpeg);
        QCOMPARE(logoFromBytes("<svg xmlns='http://www.w3.org/2000/svg' width='4' height='4'/>", "a.svg")->kind,
                 Logo::Kind::Svg);
        QVERIFY(!logoFromBytes(png(5000, 10), "wide.png"));
        QVERIFY(!logoFromBytes(jpeg(10, 5000), "high.jpg"));
        QVERIFY(!logoFromBytes(png(0, 10), "none.png"));
        QVERIFY(!logoFromBytes("hello", "a.png"));
        QVERIFY(!logoFromBytes({}, "a.png"));
        QVERIFY(!logoFromBytes(png(10, 10).left(12), "cut.png"));
        QVERIFY(!logoFromBytes(jpeg(10, 10).left(8), "cut.jpg"));
        const auto large = logoFromBytes(png(10, 10) + QByteArray(int(largestLogo), 'x'), "large.png");
        QVERIFY(!large);
        QCOMPARE(large.error().where, "large.png");
        QVERIFY(!large.error().remedy.isEmpty());
    }

    void anSvgThatReachesOutIsRefused()
    {
        const QByteArray head("<svg xmlns='http://www.w3.org/2000/svg' xmlns:xlink='http://www.w3.org/1999/xlink'>");
        QVERIFY(logoFromBytes(head + "<use xlink:href='#a'/></svg>", "fine.svg"));
        for (const char *inside : {"<image xlink:href='/etc/passwd'/></svg>", "<use xlink:href='other.svg#a'/></svg>",
                                   "<script>1</script></svg>", "<foreignObject/></svg>", "<g>", ""})
            QVERIFY2(!logoFromBytes(head + inside, "bad.svg"), inside);
        QVERIFY(!logoFromBytes("<!DOCTYPE svg [<!ENTITY a 'aaaa'>]><svg>&a;</svg>", "entity.svg"));
    }

    void aLogoIsReadFromItsFileAndErrorsAreTold()
    {
        QTemporaryDir folder;
        QFile file(folder.filePath("logo.png"));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(png(20, 10));
        file.close();
        QCOMPARE(readLogo(file.fileName())->name, file.fileName()); // where it is found again
        QCOMPARE(readLogo(folder.filePath("none.png")).error().code, Error::Code::Io);
        QVERIFY(!readLogo("/dev/zero")); // read only as far as a logo may go
    }

    void everyCharacterOfAReportIsFoundOnce()
    {
        Report report = of({QStringLiteral("aab")});
        base(report.blocks[0]).note = QStringLiteral("日本\u200d \U0001F600");
        SplitBarChart chart;
        chart.series.push_back({{QStringLiteral("हि"), 1, {}}, 0, {}, {}});
        chart.table.rows.push_back({QStringLiteral("č"), 1.0});
        ChartBlock block;
        block.chart = chart;
        report.blocks.emplace_back(block);
        const std::vector<char32_t> expected{'a', 'b', U'č', U'ह', U'ि', U'日', U'本', U'\U0001F600'};
        QCOMPARE(usedCharacters(report), expected);
    }
};

QTEST_GUILESS_MAIN(TestLayout)
#include "tst_layout.moc"
