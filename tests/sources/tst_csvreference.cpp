// SPDX-FileCopyrightText: 2026 The Clientele developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "temporaryfiles.h"

#include "models/core/parallel.h"
#include "models/sources/bytescan.h"
#include "models/sources/records.h"

#include <QStringDecoder>

#include <cstring>
#include <random>

using namespace clientele;
using namespace clientele::sources;

namespace {

using Rows = QList<QStringList>;

// A second reader of the same rules, sign by sign.
struct Reference
{
    QList<QByteArrayList> rows;
    QList<int> badLines; // counted from 0

    Reference(const QByteArray &text, char delimiter, int columns)
    {
        int line = 0;
        qsizetype i = 0;
        const auto isEnd = [&](qsizetype at) { return text[at] == '\n' || text[at] == '\r'; };
        const auto skipEnd = [&](qsizetype at) {
            return at + (text[at] == '\r' && at + 1 < text.size() && text[at + 1] == '\n' ? 2 : 1);
        };
        while (i < text.size()) {
            if (isEnd(i)) {
                i = skipEnd(i);
                ++line;
                continue;
            }
            const int firstLine = line;
            QByteArrayList row;
            bool spoilt = false;
            for (;;) {
                QByteArray field;
                if (i < text.size() && text[i] == '"') {
                    const qsizetype open = i;
                    const int openLine = line;
                    bool closed = false;
                    for (++i; i < text.size();) {
                        if (text[i] == '"' && i + 1 < text.size() && text[i + 1] == '"') {
                            field += '"';
                            i += 2;
                        } else if (text[i] == '"') {
                            closed = true;
                            ++i;
                            break;
                        } else {
                            const qsizetype next = isEnd(i) ? skipEnd(i) : i + 1;
                            line += isEnd(i) ? 1 : 0;
                            field += text.mid(i, next - i);
                            i = next;
                        }
                    }
                    if (!closed || (i < text.size() && text[i] != delimiter && !isEnd(i))) {
                        spoilt = true;
                        i = open;
                        line = openLine;
                        while (i < text.size() && !isEnd(i))
                            ++i;
                    }
                } else {
                    while (i < text.size() && text[i] != delimiter && !isEnd(i))
                        field += text[i++];
                }
                row.append(field);
                if (!spoilt && i < text.size() && text[i] == delimiter) {
                    ++i;
                    continue;
                }
                break;
            }
            if (i < text.size()) {
                i = skipEnd(i);
                ++line;
            }
            if (spoilt || row.size() != columns)
                badLines.append(firstLine);
            else
                rows.append(row);
        }
    }
};

class Generator
{
public:
    explicit Generator(unsigned seed) : m_random(seed) {}

    unsigned below(unsigned count) { return m_random() % count; }

    QByteArray field(char delimiter)
    {
        static const QByteArrayList parts = {"a",           "7", "xyz", " ", ".", "é", "-",
                                             "longer text", "0", ",",   ";", "|", "\t"};
        QByteArray value;
        for (unsigned count = below(4); count > 0; --count)
            value += parts[below(unsigned(parts.size()))];
        switch (below(8)) {
        case 0:
            value += "\n";
            break;
        case 1:
            value += "\r\nq";
            break;
        case 2:
            value += "\"";
            break;
        default:
            break;
        }
        const bool needed =
            value.contains('"') || value.contains('\n') || value.contains('\r') || value.contains(delimiter);
        if (below(60) == 0)
            return value; // now and then wrong
        if (!needed && below(4) != 0)
            return value;
        return '"' + value.replace("\"", "\"\"") + '"';
    }

private:
    std::mt19937 m_random;
};

} // namespace

class TestCsvReference : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void cleanup() { setThreadCount(0); }

    void generatedFilesReadAsTheReferenceReadsThem()
    {
        const TemporaryFiles files;
        for (unsigned seed = 1; seed <= 400; ++seed) {
            Generator random(seed);
            const char delimiter = ",;\t|"[random.below(4)];
            const QByteArray end = QByteArrayList{"\n", "\r\n", "\r"}[random.below(3)];
            const int columns = 2 + int(random.below(4));
            QByteArray header;
            for (int i = 0; i < columns; ++i)
                header += (i > 0 ? QByteArray(1, delimiter) : QByteArray()) + "c" + QByteArray::number(i);
            QByteArray body;
            for (unsigned rows = 1 + random.below(40); rows > 0; --rows) {
                const int count = random.below(25) == 0 ? columns + 1 : columns;
                for (int i = 0; i < count; ++i)
                    body += (i > 0 ? QByteArray(1, delimiter) : QByteArray()) + random.field(delimiter);
                body += rows > 1 || random.below(2) == 0 ? end : QByteArray();
            }
            const Reference expected(body, delimiter, columns);
            const QString path = files.write(header + end + body);
            ReadOptions options;
            options.delimiter = QLatin1Char(delimiter);
            for (int i = 0; i < columns; ++i)
                options.types.insert("c" + QString::number(i), table::Type::Text);
            CsvLimits limits;
            limits.blockBytes = 1 + random.below(60);
            setThreadCount(seed % 2 == 0 ? 1 : 7);
            const auto source = readCsv({path}, options, {}, limits);
            if (expected.rows.isEmpty()) {
                QVERIFY(!source);
                continue;
            }
            QVERIFY2(source.has_value(), source ? "" : qPrintable(source.error().sentence()));
            Rows rows;
            for (const QByteArrayList &row : expected.rows) {
                rows.append(QStringList());
                for (const QByteArray &field : row)
                    rows.last().append(field.isEmpty() ? QStringLiteral("<missing>") : QString::fromUtf8(field));
            }
            const QByteArray context = "seed " + QByteArray::number(seed);
            QVERIFY2(valuesOf(*source->table) == rows, context.constData());
            QList<int> badLines;
            for (const RejectedRow &row : source->account.rejectedRows)
                badLines.append(int(row.line) - 2);
            QVERIFY2(badLines == expected.badLines, context.constData());
        }
    }

    void threadsAndBlocksDoNotChangeTheAnswer()
    {
        const TemporaryFiles files;
        Generator random(99);
        QByteArray content = "code,number,day,flag,text\n";
        for (int i = 0; i < 3000; ++i) {
            content += QByteArray::number(random.below(500)) + (random.below(700) == 0 ? "A," : ",");
            content += random.below(9) == 0 ? QByteArray() : QByteArray::number(random.below(1000) / 8.0);
            content += "," + QByteArray::number(1 + random.below(12)) + "/" +
                       QByteArray::number(1 + random.below(random.below(300) == 0 ? 28 : 12)) + "/2020," +
                       (random.below(2) == 0 ? "yes," : "no,") +
                       (random.below(5) == 0 ? "" : "word " + QByteArray::number(random.below(90))) +
                       (random.below(200) == 0 ? ",more\n" : "\n");
        }
        const QString path = files.write(content);
        setThreadCount(1);
        const auto first = readCsv({path}, {}, {});
        QVERIFY(first.has_value());
        QCOMPARE(typesOf(*first->table), (QStringList{"text", "real", "date", "boolean", "text"}));
        for (const int threads : {1, 2, 7}) {
            for (const std::size_t blockBytes : {37UL, 500UL, 20'000UL}) {
                CsvLimits limits;
                limits.blockBytes = blockBytes;
                setThreadCount(threads);
                const auto again = readCsv({path}, {}, {}, limits);
                QVERIFY(again.has_value());
                QCOMPARE(valuesOf(*again->table), valuesOf(*first->table));
                QCOMPARE(typesOf(*again->table), typesOf(*first->table));
                QCOMPARE(again->account.warnings, first->account.warnings);
                QCOMPARE(again->account.rejected, first->account.rejected);
                for (std::size_t i = 0; i < first->account.rejectedRows.size(); ++i)
                    QCOMPARE(again->account.rejectedRows[i].line, first->account.rejectedRows[i].line);
                const auto texts = again->table->column(4).codes();
                const auto before = first->table->column(4).codes();
                QVERIFY(
                    std::equal(texts.begin(), texts.end(), before.begin(), before.end())); // codes by first appearance
            }
        }
    }

    // More texts than one list holds that blocks share, over files and blocks; columns in another order in every third.
    void textsKeepTheOrderOfTheirFirstAppearance()
    {
        const TemporaryFiles files;
        std::vector<std::string> expected;
        constexpr int perFile = 1000;
        for (int file = 0; file < 30; ++file) {
            QByteArray content = file % 3 == 0 ? "few,own\n" : "own,few\n";
            for (int i = 0; i < perFile; ++i) {
                const int row = file * perFile + i;
                const QByteArray own = i % 7 == 6 ? QByteArray() : "text " + QByteArray::number(i % 5 == 0 ? i : row);
                const QByteArray few = "few " + QByteArray::number(row % 900);
                content += file % 3 == 0 ? few + "," + own + "\n" : own + "," + few + "\n";
                expected.push_back(own.toStdString());
            }
            files.write(content, QStringLiteral("d/%1.csv").arg(file, 2, 10, QLatin1Char('0')));
        }
        for (const int threads : {1, 2, 7}) {
            setThreadCount(threads);
            const auto source = open({files.path("d")});
            QVERIFY(source.has_value());
            const table::Column &own = *source->table->find(QStringLiteral("own"));
            QCOMPARE(own.size(), expected.size());
            std::uint32_t known = 0;
            for (std::size_t row = 0; row < expected.size(); ++row) {
                QCOMPARE(own.isValid(row) ? own.plainText(row) : std::string(), expected[row]);
                QVERIFY(own.codes()[row] <= known);
                known = own.isValid(row) ? std::max(known, own.codes()[row] + 1) : known;
            }
            QCOMPARE(own.dictionary().size(), known);
            QCOMPARE(source->table->find(QStringLiteral("few"))->dictionary().size(), 900U);
        }
    }

    void bytesAreFoundAtEveryPlace()
    {
        std::mt19937 random(5);
        for (int size = 0; size < 300; ++size) {
            std::string text;
            for (int i = 0; i < size; ++i)
                text.push_back(",\n\r\"abcé"[random() % 9]);
            std::vector<std::uint32_t> expected;
            for (std::size_t i = 0; i < text.size(); ++i) {
                if (std::strchr(",\n\r\"", text[i]) != nullptr && text[i] != 0)
                    expected.push_back(std::uint32_t(i));
            }
            text.append(blockPadding, ',');
            std::vector<std::uint32_t> found(text.size());
            const std::size_t count =
                findBytes(std::string_view(text).substr(0, std::size_t(size)), {',', '"', '\n', '\r'}, found.data());
            found.resize(count);
            QCOMPARE(found, expected);
        }
    }

    void utf8IsCountedAsQtReadsIt()
    {
        std::mt19937 random(6);
        for (int i = 0; i < 20'000; ++i) {
            std::string text;
            for (unsigned length = random() % 12; length > 0; --length)
                text.push_back("a\xc3\xa9\xe2\x82\xac\xf0\x9f\x98\x80\xff\xed\xa0\xc0z"[random() % 16]);
            QStringDecoder decoder(QStringConverter::Utf8, QStringConverter::Flag::Stateless);
            const QString decoded = decoder.decode(QByteArrayView(text.data(), qsizetype(text.size())));
            QCOMPARE(countUtf8(text).badBytes > 0, decoder.hasError() || decoded.contains(QChar::ReplacementCharacter));
        }
    }
};

QTEST_GUILESS_MAIN(TestCsvReference)
#include "tst_csvreference.moc"
