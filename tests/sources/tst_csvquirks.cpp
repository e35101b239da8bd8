// SPDX-FileCopyrightText: 2026 The Clientele developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "temporaryfiles.h"

#include "models/sources/csvfile.h"
#include "models/sources/sha256.h"

#include <QCryptographicHash>
#include <QStringEncoder>

#include <atomic>

#include <unistd.h>

using namespace clientele;
using namespace clientele::sources;

namespace {

using Rows = QList<QStringList>;
const QString missing = QStringLiteral("<missing>");

Result<Source> readText(const QByteArray &content, const ReadOptions &options = {})
{
    const TemporaryFiles files;
    return open({files.write(content)}, options);
}

QByteArray utf16(const QString &text, bool bigEndian, bool mark)
{
    QStringEncoder encoder(bigEndian ? QStringConverter::Utf16BE : QStringConverter::Utf16LE,
                           mark ? QStringConverter::Flag::WriteBom : QStringConverter::Flag::Default);
    return encoder.encode(text);
}

} // namespace

class TestCsvQuirks : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void rowsAreFoundAsTheyAreWritten_data()
    {
        QTest::addColumn<QByteArray>("content");
        QTest::addColumn<Rows>("expected");
        const Rows plain = {{"1", "x"}, {"2", "y"}};
        QTest::newRow("LF") << QByteArray("a,b\n1,x\n2,y\n") << plain;
        QTest::newRow("CRLF") << QByteArray("a,b\r\n1,x\r\n2,y\r\n") << plain;
        QTest::newRow("lone CR") << QByteArray("a,b\r1,x\r2,y\r") << plain;
        QTest::newRow("no final newline") << QByteArray("a,b\n1,x\n2,y") << plain;
        QTest::newRow("line ends mixed") << QByteArray("a,b\r\n1,x\r2,y\n") << plain;
        QTest::newRow("empty lines") << QByteArray("\n\na,b\n\n1,x\n\r\n2,y\n\n\n") << plain;
        QTest::newRow("mark of UTF-8") << QByteArray("\xef\xbb\xbf"
                                                     "a,b\n1,x\n2,y\n")
                                       << plain;
        QTest::newRow("semicolon") << QByteArray("a;b\n1;x\n2;y\n") << plain;
        QTest::newRow("tab") << QByteArray("a\tb\n1\tx\n2\ty\n") << plain;
        QTest::newRow("pipe") << QByteArray("a|b\n1|x\n2|y\n") << plain;
        QTest::newRow("delimiter said in the first line") << QByteArray("sep=;\r\na;b\r\n1;x\r\n2;y\r\n") << plain;
        QTest::newRow("quotes around everything") << QByteArray("\"a\",\"b\"\n\"1\",\"x\"\n\"2\",\"y\"\n") << plain;
        QTest::newRow("quoted delimiter") << QByteArray("a,b\n1,\"x,y\"\n") << Rows{{"1", "x,y"}};
        QTest::newRow("doubled quotes") << QByteArray("a,b\n1,\"5\"\" pipe \"\"x\"\"\"\n")
                                        << Rows{{"1", "5\" pipe \"x\""}};
        QTest::newRow("only doubled quotes") << QByteArray("a,b\n1,\"\"\"\"\n") << Rows{{"1", "\""}};
        QTest::newRow("newlines in quotes")
            << QByteArray("a,b\n1,\"x\ny\r\nz\"\n2,w\n") << Rows{{"1", "x\ny\r\nz"}, {"2", "w"}};
        QTest::newRow("quote within a field")
            << QByteArray("a,b\n1,5\" pipe\n2,x\"\"y\n") << Rows{{"1", "5\" pipe"}, {"2", "x\"\"y"}};
        QTest::newRow("quoted field ends the file") << QByteArray("a,b\n1,\"x\"") << Rows{{"1", "x"}};
        QTest::newRow("empty field ends the file") << QByteArray("a,b\n1,x\n2,") << Rows{{"1", "x"}, {"2", missing}};
        QTest::newRow("empty and quoted empty are missing")
            << QByteArray("a,b\n,x\n\"\",y\n3,\n") << Rows{{missing, "x"}, {missing, "y"}, {"3", missing}};
        QTest::newRow("blanks in text stay") << QByteArray("a,b\n1, x \n2,  \n") << Rows{{"1", " x "}, {"2", "  "}};
        QTest::newRow("one column") << QByteArray("name\nAnn\nBob, Jr\n") << Rows{{"Ann"}, {"Bob, Jr"}};
        QTest::newRow("one column with an empty line")
            << QByteArray("n\n1\n\n3\n\n\n") << Rows{{"1"}, {missing}, {"3"}};
        QTest::newRow("one column, quoted empty last") << QByteArray("n\n1\n\"\"\n\n") << Rows{{"1"}, {missing}};
        QTest::newRow("one row") << QByteArray("a,b\n1,x") << Rows{{"1", "x"}};
        QTest::newRow("all missing") << QByteArray("a,b\n1,\n2,\n") << Rows{{"1", missing}, {"2", missing}};
        QTest::newRow("quoted header") << QByteArray("\"a,1\",\"b\n2\"\n1,x\n") << Rows{{"1", "x"}};
    }
    void rowsAreFoundAsTheyAreWritten()
    {
        QFETCH(QByteArray, content);
        QFETCH(Rows, expected);
        const auto source = readText(content);
        QVERIFY2(source.has_value(), source ? "" : qPrintable(source.error().sentence()));
        QCOMPARE(valuesOf(*source->table), expected);
        QCOMPARE(source->account.rows, std::size_t(expected.size()));
        QCOMPARE(source->account.rejected, std::size_t(0));
    }

    void rowsThatDoNotFitAreListed_data()
    {
        QTest::addColumn<QByteArray>("content");
        QTest::addColumn<Rows>("kept");
        QTest::addColumn<qint64>("line");
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("reason");
        QTest::newRow("fewer fields") << QByteArray("a,b\n1,x\n2\n3,z\n") << Rows{{"1", "x"}, {"3", "z"}} << qint64(3)
                                      << "2"
                                      << "1 field(s) instead of 2";
        QTest::newRow("more fields") << QByteArray("a,b\n1,x\n2,y,z\n") << Rows{{"1", "x"}} << qint64(3) << "2,y,z"
                                     << "3 field(s) instead of 2";
        QTest::newRow("behind lines in quotes")
            << QByteArray("a,b\r\n1,\"x\r\ny\"\r\n\r\n2\r\n") << Rows{{"1", "x\r\ny"}} << qint64(5) << "2"
            << "1 field(s) instead of 2";
        QTest::newRow("text after a quote")
            << QByteArray("a,b\n1,\"x\"y\n2,z\n") << Rows{{"2", "z"}} << qint64(2) << "1,\"x\"y"
            << "Text follows a closing quote";
        QTest::newRow("open quote spoils its line only")
            << QByteArray("a,b\n1,\"x\n2,z\n3,w\n") << Rows{{"2", "z"}, {"3", "w"}} << qint64(2) << "1,\"x"
            << "A quote is not closed";
        QTest::newRow("open quote and another")
            << QByteArray("a,b\n1,\"x\n2,\"z\"\n3,w\n") << Rows{{"2", "z"}, {"3", "w"}} << qint64(2) << "1,\"x"
            << "Text follows a closing quote";
    }
    void rowsThatDoNotFitAreListed()
    {
        QFETCH(QByteArray, content);
        QFETCH(Rows, kept);
        QFETCH(qint64, line);
        QFETCH(QString, text);
        QFETCH(QString, reason);
        const auto source = readText(content);
        QVERIFY2(source.has_value(), source ? "" : qPrintable(source.error().sentence()));
        QCOMPARE(source->account.rejected, std::size_t(1));
        QCOMPARE(source->account.rejectedRows.size(), std::size_t(1));
        const RejectedRow &row = source->account.rejectedRows.front();
        QCOMPARE(valuesOf(*source->table), kept);
        QCOMPARE(row.line, line);
        QCOMPARE(row.text, text);
        QCOMPARE(row.reason, reason);
    }

    void rowsWithNulCharactersAreRejected()
    {
        const QByteArray many =
            QByteArray("1,x\n").repeated(20'000); // beyond what is looked at to tell text from binary
        const auto source = readText("a,b\n" + many + QByteArray("2,\0z\n3,w\n", 10));
        QVERIFY(source.has_value());
        QCOMPARE(source->table->rows(), std::size_t(20'001));
        QCOMPARE(source->account.rejectedRows.front().line, qint64(20'002));
        QCOMPARE(source->account.rejectedRows.front().reason, QStringLiteral("The text has a NUL character"));
    }

    void aRejectedRowIsShownUpToAThousandCharacters()
    {
        const auto source = readText("a,b\n1,x\n" + QByteArray(5000, 'z') + "\n");
        QVERIFY(source.has_value());
        QCOMPARE(source->account.rejectedRows.front().text.size(), 1000);
    }

    void namesBecomeUnique()
    {
        const auto source = readText("Price,,Price, Name ,Price (2),\n1,2,3,4,5,6\n");
        QVERIFY(source.has_value());
        QCOMPARE(namesOf(*source->table),
                 (QStringList{"Price", "column 2", "Price (3)", "Name", "Price (2)", "column 6"}));
        QCOMPARE(source->account.warnings.filter("column").size(), 3);
    }

    void encodingsAreFound_data()
    {
        QTest::addColumn<QByteArray>("content");
        QTest::addColumn<QString>("encoding");
        QTest::addColumn<QString>("value");
        const QString text = QStringLiteral("name,n\nMünchen,1\n");
        QTest::newRow("UTF-8") << text.toUtf8() << "UTF-8"
                               << "München";
        QTest::newRow("UTF-16LE with mark") << utf16(text, false, true) << "UTF-16LE"
                                            << "München";
        QTest::newRow("UTF-16BE with mark") << utf16(text, true, true) << "UTF-16BE"
                                            << "München";
        QTest::newRow("UTF-16LE without") << utf16(text, false, false) << "UTF-16LE"
                                          << "München";
        QTest::newRow("UTF-16BE without") << utf16(text, true, false) << "UTF-16BE"
                                          << "München";
        QTest::newRow("surrogates") << utf16(QStringLiteral("name,n\nx😀y,1\n"), false, true) << "UTF-16LE"
                                    << "x😀y";
        QTest::newRow("Latin-1") << text.toLatin1() << "ISO-8859-1"
                                 << "München";
        QTest::newRow("Windows-1252") << QByteArray("name,n\nprix 5 \x80 \x93M\xfcnchen\x94,1\n") << "windows-1252"
                                      << "prix 5 € “München”";
        QTest::newRow("Latin-1 header") << QByteArray("\xe2ge,n\nx,1\n") << "ISO-8859-1"
                                        << "x";
    }
    void encodingsAreFound()
    {
        QFETCH(QByteArray, content);
        QFETCH(QString, encoding);
        QFETCH(QString, value);
        const auto source = readText(content);
        QVERIFY2(source.has_value(), source ? "" : qPrintable(source.error().sentence()));
        QCOMPARE(source->account.encoding, encoding);
        QCOMPARE(valuesOf(*source->table).front().front(), value);
        QCOMPARE(source->account.warnings.isEmpty(), encoding.startsWith("UTF"));
        if (QString(QTest::currentDataTag()) == "Latin-1 header")
            QCOMPARE(source->table->column(0).name(), QStringLiteral("âge"));
    }

    void oneBadByteAtTheEndChangesTheEncodingOfTheWhole()
    {
        QByteArray content = "name,n\n";
        for (int i = 0; i < 300'000; ++i)
            content += "plain text," + QByteArray::number(i) + "\n";
        const auto plain = readText(content);
        QVERIFY(plain && plain->account.encoding == "UTF-8");
        const auto source = readText(content + "caf\xe9,1\n");
        QVERIFY(source.has_value());
        QCOMPARE(source->account.encoding, QStringLiteral("ISO-8859-1"));
        QCOMPARE(source->table->rows(), std::size_t(300'001));
        QCOMPARE(source->table->column(0).plainText(300'000), std::string("café"));
    }

    void damagedRowsOfUtf8AreRejected()
    {
        const auto source = readText("name,n\nMünchen,1\nKöln,2\nBr\xff"
                                     "che,3\nZürich,4\n");
        QVERIFY(source.has_value());
        QCOMPARE(source->account.encoding, QStringLiteral("UTF-8"));
        QCOMPARE(source->table->rows(), std::size_t(3));
        QCOMPARE(source->account.rejectedRows.front().line, qint64(4));
        QCOMPARE(source->account.rejectedRows.front().reason, QStringLiteral("The text is not UTF-8"));
    }

    void anEncodingCanBeAskedFor()
    {
        ReadOptions options;
        options.encoding = "windows-1252";
        const auto source = readText("name,n\n\x80,1\n", options);
        QVERIFY(source.has_value());
        QCOMPARE(valuesOf(*source->table).front().front(), QStringLiteral("€"));
        options.encoding = "no-such-thing";
        const auto unknown = readText("name,n\nx,1\n", options);
        QVERIFY(!unknown);
        QVERIFY(unknown.error().what.contains("no-such-thing"));
    }

    void badInputIsAClearSentence_data()
    {
        QTest::addColumn<QByteArray>("content");
        QTest::addColumn<QString>("what");
        QTest::newRow("empty") << QByteArray() << "The file is empty";
        QTest::newRow("blank lines") << QByteArray("\n\n") << "The file has no text";
        QTest::newRow("header alone") << QByteArray("a,b\n") << "The file has a header but no rows";
        QTest::newRow("header without end") << QByteArray("a,b") << "The file has a header but no rows";
        QTest::newRow("only a mark") << QByteArray("\xef\xbb\xbf") << "The file has no text";
        QTest::newRow("binary") << QByteArray("a\0b\1\2\3\n\0\0", 9) << "This is not a text file";
        QTest::newRow("archive") << QByteArray("PK\3\4 and so on\n") << "This is not a text file";
        QTest::newRow("no row fits") << QByteArray("a,b,c\n1,2\n3,4\n")
                                     << "Not one row fits the header: 2 field(s) instead of 3";
        QTest::newRow("header with an open quote")
            << QByteArray("\"a,b\n1,2\n") << "The header has a quote that is not closed";
        QTest::newRow("half a UTF-16 character")
            << utf16(QStringLiteral("a,b\n1,x\n"), false, true).append('x') << "The text is not UTF-16LE";
    }
    void badInputIsAClearSentence()
    {
        QFETCH(QByteArray, content);
        QFETCH(QString, what);
        const auto source = readText(content);
        QVERIFY(!source);
        QCOMPARE(source.error().what, what);
        QVERIFY(!source.error().remedy.isEmpty());
        QVERIFY(source.error().where.contains("data.csv"));
    }

    void whatCannotBeOpenedIsNamed()
    {
        const TemporaryFiles files;
        const auto what = [](const QStringList &inputs) {
            const auto source = open(inputs);
            return source ? QString() : source.error().what;
        };
        QCOMPARE(what({files.path("absent.csv")}), QStringLiteral("There is no such file"));
        QCOMPARE(what({files.path("*.csv")}), QStringLiteral("No file has such a name"));
        QCOMPARE(what({}), QStringLiteral("There is nothing to open"));
        QDir().mkpath(files.path("empty"));
        QCOMPARE(what({files.path("empty")}), QStringLiteral("The folder has no data"));
        QCOMPARE(what({files.write("x", "book.xls")}), QStringLiteral(".xls files are not read by this version"));
        QCOMPARE(what({files.write("x", "t.parquet")}), QStringLiteral("Parquet files are not read by this version"));
        if (::geteuid() == 0)
            return; // nothing is closed to root
        const QString closed = files.write("a\n1\n", "closed.csv");
        QFile::setPermissions(closed, {});
        QVERIFY(what({closed}).startsWith("The file cannot be read"));
    }

    void rowsBeyondTheLimitAreAnError()
    {
        const TemporaryFiles files;
        CsvLimits limits;
        limits.longestRow = 100'000;
        limits.blockBytes = 10'000;
        const QString path = files.write("a,b\n1,\"x\ny\"\n" + QByteArray(5'000'000, 'z') + "\n");
        const auto source = readCsv({path}, {}, {}, limits);
        QVERIFY(!source);
        QCOMPARE(source.error().what, QStringLiteral("A row is longer than 100 kB"));
        QVERIFY2(source.error().where.endsWith("line 4"), qPrintable(source.error().where));
        const auto header = readCsv({files.write(QByteArray(5'000'000, 'z'))}, {}, {}, limits);
        QVERIFY(!header);
        QCOMPARE(header.error().what, QStringLiteral("The first line is longer than 100 kB"));
    }

    void packedFilesAreRead()
    {
        const TemporaryFiles files;
        QByteArray content = "a,b\n";
        for (int i = 0; i < 200'000; ++i)
            content += QByteArray::number(i) + ",x\n";
        const auto one = open({files.writePacked(content)});
        QVERIFY(one.has_value());
        QCOMPARE(one->table->rows(), std::size_t(200'000));
        files.writePacked("a,b\n1,x\n", "members.csv.gz");
        const auto members = open({files.writePacked("2,y\n", "members.csv.gz", "ab")});
        QVERIFY(members.has_value());
        QCOMPARE(valuesOf(*members->table), (Rows{{"1", "x"}, {"2", "y"}}));
        const auto byContent = open({files.writePacked(content, "misnamed.csv")});
        QVERIFY(byContent && byContent->table->rows() == 200'000);
    }

    void packedFilesThatAreDamagedOrTooLargeAreErrors()
    {
        const TemporaryFiles files;
        QByteArray content = "a,b\n";
        for (int i = 0; i < 50'000; ++i)
            content += QByteArray::number(i * 7919) + ",x\n";
        const QString path = files.writePacked(content);
        QFile file(path);
        QVERIFY(file.open(QIODevice::ReadWrite) && file.resize(file.size() / 2));
        file.close();
        const auto cut = open({path});
        QVERIFY(!cut);
        QCOMPARE(cut.error().what, QStringLiteral("The compressed file is damaged or cut off"));
        CsvLimits limits;
        limits.largestUnpacked = 100'000;
        const auto large = readCsv({files.writePacked(content)}, {}, {}, limits);
        QVERIFY(!large);
        QCOMPARE(large.error().what, QStringLiteral("The file unpacks to more than 100 kB"));
    }

    void aFileThatShrinksIsAnError()
    {
        const TemporaryFiles files;
        const QString path = files.write("a,b\n" + QByteArray("1,x\n").repeated(2'000'000));
        std::atomic<bool> cut = false;
        const Progress progress({}, [&](double, const QString &) {
            if (!cut.exchange(true))
                QFile::resize(path, 600'000);
        });
        const auto source = open({path}, {}, progress);
        QVERIFY(cut);
        QVERIFY(!source);
        QCOMPARE(source.error().what, QStringLiteral("The file became shorter while it was read"));
    }

    void readingCanBeCancelled()
    {
        const TemporaryFiles files;
        const QString path = files.write("a,b\n" + QByteArray("1,x\n").repeated(1'000'000));
        std::atomic<int> asked = 0;
        const auto source = open({path}, {}, Progress([&] { return ++asked > 3; }));
        QVERIFY(!source);
        QCOMPARE(source.error().code, Error::Code::Cancelled);
        QVERIFY(asked < 10);
    }

    void progressGrowsToTheEnd()
    {
        const TemporaryFiles files;
        const QString path = files.write("a,b\n" + QByteArray("1,x\n").repeated(1'000'000));
        std::vector<double> fractions; // reports come one at a time
        const auto source =
            open({path}, {}, Progress({}, [&](double fraction, const QString &) { fractions.push_back(fraction); }));
        QVERIFY(source.has_value());
        QVERIFY(fractions.size() > 5);
        QVERIFY(std::is_sorted(fractions.begin(), fractions.end()));
        QCOMPARE(fractions.back(), 1.0);
    }

    void filesWithTheSameColumnsAreAppendedInNameOrder()
    {
        const TemporaryFiles files;
        files.write("a,b\n2,x\n", "d/2.csv");
        files.write("b;a\nz;1\n", "d/1.csv");
        files.write("a\tb\n3\tw\n4", "d/3.tsv");
        files.write("no table", "d/notes.txt");
        const auto source = open({files.path("d")});
        QVERIFY2(source.has_value(), source ? "" : qPrintable(source.error().sentence()));
        QCOMPARE(namesOf(*source->table), (QStringList{"b", "a"}));
        QCOMPARE(valuesOf(*source->table), (Rows{{"z", "1"}, {"x", "2"}, {"w", "3"}}));
        QCOMPARE(source->account.rejectedRows.front().line, qint64(3));
        QVERIFY(source->account.rejectedRows.front().input.endsWith("3.tsv"));
        const auto byGlob = open({files.path("d/?.csv")});
        QVERIFY(byGlob.has_value());
        QCOMPARE(valuesOf(*byGlob->table), (Rows{{"z", "1"}, {"x", "2"}}));
        const auto byName = open({files.path("d/2.csv"), files.path("d/1.csv")});
        QVERIFY(byName.has_value());
        QCOMPARE(valuesOf(*byName->table), (Rows{{"z", "1"}, {"x", "2"}}));
    }

    void typesAreDecidedOverAllFiles()
    {
        const TemporaryFiles files;
        files.write("code,n\n85123,1\n", "d/1.csv");
        files.write("code,n\n85123A,2.5\n", "d/2.csv");
        const auto source = open({files.path("d")});
        QVERIFY(source.has_value());
        QCOMPARE(typesOf(*source->table), (QStringList{"text", "real"}));
        QCOMPARE(valuesOf(*source->table), (Rows{{"85123", "1"}, {"85123A", "2.5"}}));
    }

    void filesWhoseColumnsDifferALittleAreRefusedByName()
    {
        const TemporaryFiles files;
        files.write("a,k,b\n1,2,x\n", "d/1.csv");
        files.write("a,k,c\n1,2,x\n", "d/2.csv");
        const auto source = open({files.path("d")});
        QVERIFY(!source);
        QVERIFY(source.error().what.contains(QStringLiteral("it has “c” instead of “b”")));
        QVERIFY(source.error().where.endsWith("2.csv"));
    }

    void theAccountSaysHowTheFileWasRead()
    {
        const TemporaryFiles files;
        const QByteArray content = "d;x\n01.02.2020;1,5\n";
        const QString path = files.write(content);
        const auto source = open({path});
        QVERIFY(source.has_value());
        const ImportAccount &account = source->account;
        QCOMPARE(account.inputs, QStringList{path});
        QCOMPARE(account.delimiter, QChar(';'));
        QCOMPARE(account.decimal, QChar(','));
        QCOMPARE(account.dateOrder, std::optional(DateOrder::DayMonthYear));
        QCOMPARE(account.bytes, qint64(content.size()));
        QCOMPARE(account.sha256, QCryptographicHash::hash(content, QCryptographicHash::Sha256).toHex());
        QVERIFY(account.readAt.isValid());
    }

    void hashesAreThoseOfQt()
    {
        QByteArray content;
        for (int size = 0; size < 300; ++size) {
            Sha256 hash;
            const int half = size / 3;
            hash.add({content.constData(), std::size_t(half)});
            hash.add({content.constData() + half, std::size_t(size - half)});
            QCOMPARE(hash.result(), QCryptographicHash::hash(content, QCryptographicHash::Sha256).toHex());
            content.append(char(size * 37));
        }
    }

    void optionsThatMakeNoSenseAreRefused()
    {
        ReadOptions options;
        options.roles.insert("nobody", table::Role::Age);
        QVERIFY(!readText("a,b\n1,2\n", options));
        options = {};
        options.delimiter = QChar('"');
        QVERIFY(!readText("a,b\n1,2\n", options));
        options = {};
        options.decimal = QChar('x');
        QVERIFY(!readText("a,b\n1,2\n", options));
        options = {};
        options.delimiter = QChar(':');
        const auto colons = readText("a:b\n1:2\n", options);
        QVERIFY(colons && colons->table->columnCount() == 2);
    }

    void rolesAskedForWin()
    {
        ReadOptions options;
        options.roles.insert("b", table::Role::Age);
        const auto source = readText("age,b\n30,40\n", options);
        QVERIFY(source.has_value());
        QCOMPARE(source->table->role(0), table::Role::None);
        QCOMPARE(source->table->role(1), table::Role::Age);
    }
};

QTEST_GUILESS_MAIN(TestCsvQuirks)
#include "tst_csvquirks.moc"
