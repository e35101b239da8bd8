// SPDX-FileCopyrightText: 2026 The Clientele developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/mail/message.h"
#include "tests/mail/mailserver.h"

#include <QJsonArray>
#include <QRandomGenerator>
#include <QRegularExpression>
#include <QSaveFile>
#include <QTest>

#include <memory>
#include <optional>

using namespace clientele;
using namespace clientele::mail;
using namespace clientele::mailtest;

namespace {

QByteArray randomBytes(qsizetype count)
{
    QRandomGenerator random(7);
    QByteArray bytes(count, '\0');
    for (char &byte : bytes)
        byte = char(random.bounded(256));
    return bytes;
}

MailMessage simpleMessage()
{
    MailMessage message;
    message.from = {"Anna Berger", "anna@example.org"};
    message.to = {{"", "bob@example.org"}};
    message.subject = "Report";
    message.body = "Dear Bob,\nhere it is.\n";
    return message;
}

} // namespace

class TestMessage : public QObject
{
    Q_OBJECT

private:
    QTemporaryDir m_folder;

    QString write(const MailMessage &message, ComposedMessage *composed = nullptr)
    {
        const QString path = m_folder.filePath("message.eml");
        const auto result = saveMessage(message, path);
        if (!result)
            return {};
        if (composed)
            *composed = *result;
        return path;
    }

    static QByteArray contents(const QString &path)
    {
        QFile file(path);
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }

private Q_SLOTS:
    void pythonReadsAPlainMessage()
    {
        MailMessage message = simpleMessage();
        message.cc = {{"Berger, \"C\"", "carl@example.org"}};
        message.bcc = {{"", "hidden@example.org"}};
        message.date = QDateTime(QDate(2026, 1, 31), QTime(12, 0, 5), Qt::OffsetFromUTC, 3600);
        ComposedMessage composed;
        const QString path = write(message, &composed);
        const QJsonObject read = readWithPython(path);
        QVERIFY2(!read.contains("failure"), qPrintable(read["failure"].toString()));
        QCOMPARE(read["from"].toArray(), QJsonArray({QJsonArray{"Anna Berger", "anna@example.org"}}));
        QCOMPARE(read["to"].toArray(), QJsonArray({QJsonArray{"", "bob@example.org"}}));
        QCOMPARE(read["cc"].toArray(), QJsonArray({QJsonArray{"Berger, \"C\"", "carl@example.org"}}));
        QVERIFY(read["bcc"].isNull());
        QVERIFY(!contents(path).contains("hidden"));
        QCOMPARE(read["subject"].toString(), QString("Report"));
        QCOMPARE(read["body"].toString(), QString("Dear Bob,\nhere it is.\n"));
        QCOMPARE(read["bodyCharset"].toString(), QString("utf-8"));
        QCOMPARE(read["type"].toString(), QString("multipart/mixed"));
        QCOMPARE(read["mimeVersion"].toString(), QString("1.0"));
        QCOMPARE(read["messageId"].toString(), '<' + composed.messageId + '>');
        QVERIFY(composed.messageId.endsWith("@example.org"));
        QCOMPARE(qint64(read["seconds"].toDouble()), message.date.toSecsSinceEpoch());
        QCOMPARE(read["offset"].toInt(), 3600);
        QCOMPARE(composed.bytes, contents(path).size());
        QVERIFY(read["defects"].toArray().isEmpty());
    }

    void attachmentsArriveByteForByte()
    {
        const QByteArray pdf = "%PDF-1.4\n" + randomBytes(300'001);
        const QByteArray readme = QString("# Überblick\r\n\nGrüße\r.\n").toUtf8();
        QFile file(m_folder.filePath("on disk.bin"));
        QVERIFY(file.open(QIODevice::WriteOnly));
        const QByteArray onDisk = randomBytes(77'777);
        file.write(onDisk);
        file.close();
        MailMessage message = simpleMessage();
        message.attachments = {{"Überblick – März 2026.pdf", "", pdf, "application/pdf", ""},
                               {"README.md", "", readme, "text/markdown", ""},
                               {"", file.fileName(), {}, "", ""},
                               {"empty.txt", "", "", "", ""}};
        const QString path = write(message);
        const QJsonObject read = readWithPython(path);
        QVERIFY2(!read.contains("failure"), qPrintable(read["failure"].toString()));
        const QJsonArray parts = read["attachments"].toArray();
        QCOMPARE(parts.size(), 4);
        const QList<QByteArray> sent{pdf, readme, onDisk, ""};
        const QStringList names{"Überblick – März 2026.pdf", "README.md", "on disk.bin", "empty.txt"};
        for (int i = 0; i < 4; ++i) {
            QCOMPARE(QByteArray::fromBase64(parts[i]["bytes"].toString().toLatin1()), sent[i]);
            QCOMPARE(parts[i]["name"].toString(), names[i]);
            QCOMPARE(parts[i]["outlookName"].toString(), names[i]);
            QCOMPARE(parts[i]["encoding"].toString(), QString("base64"));
            QCOMPARE(parts[i]["disposition"].toString(), QString("attachment"));
        }
        QCOMPARE(parts[0]["type"].toString(), QString("application/pdf"));
        QCOMPARE(parts[1]["type"].toString(), QString("text/markdown"));
        QCOMPARE(parts[1]["charset"].toString(), QString("utf-8"));
        QVERIFY(!read["eightBit"].toBool());
        QCOMPARE(read["bareLineEnds"].toInt(), 0);
        QVERIFY(read["longestLine"].toInt() <= 78);
    }

    void namesAreWrittenForOutlookAndForGmail()
    {
        MailMessage message = simpleMessage();
        message.attachments = {{"Überblick.pdf", "", "x", "application/pdf", ""}};
        const QByteArray raw = contents(write(message));
        QVERIFY2(raw.contains("filename*=utf-8''%C3%9Cberblick.pdf") ||
                     raw.contains("filename*=UTF-8''%C3%9Cberblick.pdf"),
                 raw.constData());
        QVERIFY2(raw.toLower().contains("name=\"=?utf-8?"), raw.constData());
        QVERIFY(!raw.contains("\n name*="));
    }

    void everyNameComesBack_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<QString>("arrived");
        QTest::newRow("quotation marks") << "a \"b\" c.pdf"
                                         << "a \"b\" c.pdf";
        QTest::newRow("semicolon and equals") << "a;b=c.pdf"
                                              << "a;b=c.pdf";
        QTest::newRow("Chinese") << "客户报告.pdf"
                                 << "客户报告.pdf";
        QTest::newRow("emoji") << "report 📈.pdf"
                               << "report 📈.pdf";
        QTest::newRow("percent and apostrophe") << "100%'s.pdf"
                                                << "100%'s.pdf";
        QTest::newRow("long") << QString("Kundenübersicht nach Altersgruppe ").repeated(6) + ".pdf"
                              << QString("Kundenübersicht nach Altersgruppe ").repeated(6) + ".pdf";
        QTest::newRow("folder") << "../../etc/passwd"
                                << "passwd";
        QTest::newRow("backslash") << "..\\evil.pdf"
                                   << ".._evil.pdf";
        QTest::newRow("line break") << "a\r\nX: y.pdf"
                                    << "a__X: y.pdf";
        QTest::newRow("right to left override") << QString("fdp") + QChar(0x202e) + ".exe"
                                                << "fdp.exe";
        QTest::newRow("none") << ""
                              << "attachment";
    }
    void everyNameComesBack()
    {
        QFETCH(QString, name);
        QFETCH(QString, arrived);
        MailMessage message = simpleMessage();
        message.attachments = {{name, "", "x", "application/pdf", ""}};
        const QJsonObject read = readWithPython(write(message));
        QVERIFY2(!read.contains("failure"), qPrintable(read["failure"].toString()));
        QCOMPARE(read["attachments"][0]["name"].toString(), arrived);
        QCOMPARE(read["attachments"][0]["outlookName"].toString(), arrived);
        QVERIFY(read["longestHeaderLine"].toInt() <= 998);
    }

    void headersOutsideAsciiComeBack()
    {
        MailMessage message = simpleMessage();
        message.from.name = "Jürgen Groß";
        message.to = {{"Łukasz, Żółć", "l@example.org"}, {"山田太郎", "yamada@example.org"}};
        message.subject = QString("50–55 gibt 608 € pro Kauf aus, 43 % über dem Mittel ").repeated(5).trimmed();
        const QJsonObject read = readWithPython(write(message));
        QVERIFY2(!read.contains("failure"), qPrintable(read["failure"].toString()));
        QCOMPARE(read["from"][0][0].toString(), QString("Jürgen Groß"));
        QCOMPARE(read["to"][0][0].toString(), QString("Łukasz, Żółć"));
        QCOMPARE(read["to"][1][0].toString(), QString("山田太郎"));
        QCOMPARE(read["subject"].toString(), message.subject);
        QVERIFY(!read["eightBit"].toBool());
    }

    void everyBodyComesBack_data()
    {
        QTest::addColumn<QString>("body");
        QTest::addColumn<QString>("arrived");
        QTest::newRow("empty") << ""
                               << "\n";
        QTest::newRow("no final line end") << "a"
                                           << "a\n";
        QTest::newRow("CRLF and CR") << "a\r\nb\rc\n"
                                     << "a\nb\nc\n";
        QTest::newRow("dots") << ".\n..\n.a\n"
                              << ".\n..\n.a\n";
        QTest::newRow("From at line start") << "From here\n"
                                            << "From here\n";
        QTest::newRow("spaces at line end") << "a  \nb\t\n"
                                            << "a  \nb\t\n";
        QTest::newRow("line of 5,000") << QString(5000, QChar('x')) + "\n" << QString(5000, QChar('x')) + "\n";
        QTest::newRow("German") << "Grüße – 5 € = 43 %\n"
                                << "Grüße – 5 € = 43 %\n";
        QTest::newRow("Japanese") << QString("お客様へ\n").repeated(40) << QString("お客様へ\n").repeated(40);
        QTest::newRow("like a boundary") << "--=-abc\n--\n"
                                         << "--=-abc\n--\n";
    }
    void everyBodyComesBack()
    {
        QFETCH(QString, body);
        MailMessage message = simpleMessage();
        message.body = body;
        const QJsonObject read = readWithPython(write(message));
        QVERIFY2(!read.contains("failure"), qPrintable(read["failure"].toString()));
        QTEST(read["body"].toString(), "arrived");
        QVERIFY(read["longestLine"].toInt() <= 78);
        QVERIFY(!read["eightBit"].toBool());
        QCOMPARE(read["bareLineEnds"].toInt(), 0);
    }

    void htmlAndItsPictureComeBackByteForByte()
    {
        const QByteArray png = "\x89PNG\r\n\x1a\n" + randomBytes(40'001);
        MailMessage message = simpleMessage();
        message.body = "Grüße,\n\nzwei Zeilen:\n<b>5 < 6</b> & \"mehr\"\n\n\nEnde\n";
        message.html = true;
        message.language = "de";
        message.picture = {png, {640, 320}, "50–55 spends <608>", "Bars: 20–25 168, \"50–55\" 608", ""};
        message.attachments = {{"a.pdf", "", randomBytes(9'999), "application/pdf", ""}};
        ComposedMessage composed;
        const QString path = write(message, &composed);
        const QJsonObject read = readWithPython(path);
        QVERIFY2(!read.contains("failure"), qPrintable(read["failure"].toString()));
        QCOMPARE(read["structure"].toString(),
                 QString("multipart/mixed(multipart/alternative(text/plain, multipart/related(text/html, image/png)), "
                         "application/pdf)"));
        QVERIFY(read["defects"].toArray().isEmpty());
        QCOMPARE(read["body"].toString(), message.body);
        const QJsonObject html = read["html"].toObject();
        QCOMPARE(html["charset"].toString(), QString("utf-8"));
        QCOMPARE(html["text"].toString(), QString("Grüße,\n\nzwei Zeilen:\n<b>5 < 6</b> & \"mehr\"\n\nEnde\n\n"
                                                  "50–55 spends <608>\n\n"));
        QCOMPARE(html["alternatives"].toArray(), QJsonArray{"Bars: 20–25 168, \"50–55\" 608"});
        QCOMPARE(html["source"].toString(),
                 htmlBody(message.body, message.picture, "chart." + composed.messageId, "de"));
        const QJsonArray pictures = read["pictures"].toArray();
        QCOMPARE(pictures.size(), 1);
        QCOMPARE(QByteArray::fromBase64(pictures[0]["bytes"].toString().toLatin1()), png);
        QCOMPARE(pictures[0]["name"].toString(), QString("chart.png"));
        QCOMPARE(html["sources"].toArray(), QJsonArray{"cid:chart." + composed.messageId});
        QCOMPARE(pictures[0]["id"].toString(), QString("<chart." + composed.messageId + '>'));
        QCOMPARE(read["attachments"].toArray().size(), 1);
        QVERIFY(read["longestLine"].toInt() <= 78);
        QVERIFY(!read["eightBit"].toBool());
        const qint64 off = estimatedSize(message) - composed.bytes;
        QVERIFY2(std::abs(off) < 1500, qPrintable(QString::number(off)));
    }

    void withoutAPictureTheChoiceIsBetweenTwoTexts()
    {
        MailMessage message = simpleMessage();
        message.html = true;
        const QJsonObject read = readWithPython(write(message));
        QCOMPARE(read["structure"].toString(),
                 QString("multipart/mixed(multipart/alternative(text/plain, text/html))"));
        QVERIFY(read["pictures"].toArray().isEmpty());
        message.html = false;
        message.picture = {"png", {1, 1}, "", "", ""};
        QCOMPARE(readWithPython(write(message))["structure"].toString(), QString("multipart/mixed(text/plain)"));
    }

    void nothingThatIsWrittenBecomesMarkup_data()
    {
        QTest::addColumn<QString>("hostile");
        QTest::newRow("script") << "<script>alert(1)</script>";
        QTest::newRow("attribute") << "\" onerror=\"x\" src=\"http://example.org/a.png";
        QTest::newRow("end of comment") << "--><img src=x>]]></td></table>";
        QTest::newRow("place of an argument") << "%1 %2 %3 %4 %5 %%1";
        QTest::newRow("entity") << "&lt;b&gt; &#60;";
        QTest::newRow("controls") << QString::fromLatin1("a\0b\x1b[1mc\x0b", 9);
    }
    void nothingThatIsWrittenBecomesMarkup()
    {
        QFETCH(QString, hostile);
        MailMessage message = simpleMessage();
        message.html = true;
        const auto tags = [&](const QString &text) {
            message.body = text;
            message.picture = {"png", {10, 10}, text, text, ""};
            const QJsonObject read = readWithPython(write(message));
            return read.contains("failure") ? QJsonArray{read["failure"]} : read["html"]["tags"].toArray();
        };
        QCOMPARE(tags(hostile), tags("harmless"));
        message.body = hostile;
        message.picture.text = hostile;
        const QJsonObject read = readWithPython(write(message))["html"].toObject();
        QCOMPARE(read["sources"].toArray().size(), 1);
        const QString shown = QString(hostile).remove(QRegularExpression("[\\x00-\\x1f]"));
        QVERIFY2(read["text"].toString().contains(shown), qPrintable(read["text"].toString()));
        QCOMPARE(read["alternatives"].toArray(), QJsonArray{shown});
    }

    void twoHundredRecipientsAreFolded()
    {
        MailMessage message = simpleMessage();
        for (int i = 0; i < 200; ++i)
            message.to.push_back({QString("Person %1").arg(i), QString("person%1@example.org").arg(i)});
        const QJsonObject read = readWithPython(write(message));
        QCOMPARE(read["to"].toArray().size(), 201);
        QVERIFY(read["longestHeaderLine"].toInt() <= 998);
        QCOMPARE(message.recipients().size(), 201);
    }

    void aRecipientNamedTwiceReceivesOne()
    {
        MailMessage message = simpleMessage();
        message.cc = {{"", "BOB@example.org"}, {"", "carl@example.org"}};
        message.bcc = {{"", "carl@example.org"}};
        QCOMPARE(message.recipients(), QStringList({"bob@example.org", "carl@example.org"}));
    }

    void whatAHeaderCannotHoldIsRefused()
    {
        const auto refused = [&](const std::function<void(MailMessage &)> &change) -> QString {
            MailMessage message = simpleMessage();
            change(message);
            const QString path = m_folder.filePath("refused.eml");
            const auto result = saveMessage(message, path);
            return result || QFile::exists(path) ? QString() : result.error().sentence();
        };
        QVERIFY(refused([](MailMessage &m) { m.subject = "a\r\nBcc: x@example.org"; }).contains("line break"));
        QVERIFY(refused([](MailMessage &m) { m.to[0].name = "a\nX: y"; }).contains("line break"));
        QVERIFY(refused([](MailMessage &m) { m.from.mailbox = "a@b\r\nX: y"; }).contains("line break"));
        QVERIFY(refused([](MailMessage &m) { m.to.clear(); }).contains("Nobody"));
        QVERIFY(refused([](MailMessage &m) { m.from = {}; }).contains("sender"));
        QVERIFY(refused([](MailMessage &m) { m.messageId = "a\nb@c"; }).contains("Message-ID"));
        QVERIFY(refused([](MailMessage &m) { m.picture.contentId = "a\r\nX: y"; }).contains("Content-ID"));
    }

    void anUnreadableAttachmentIsNamed()
    {
        MailMessage message = simpleMessage();
        for (const QString &path : {m_folder.filePath("missing.pdf"), m_folder.path()}) {
            message.attachments = {{"", path, {}, "", ""}};
            const auto result = saveMessage(message, m_folder.filePath("never.eml"));
            QVERIFY(!result);
            QCOMPARE(result.error().code, Error::Code::Io);
            QCOMPARE(result.error().where, path);
        }
        QVERIFY(!QFile::exists(m_folder.filePath("never.eml")));
    }

    void aFullDiskIsAnError()
    {
        QFile full("/dev/full");
        if (!full.open(QIODevice::WriteOnly))
            QSKIP("no /dev/full here"); // Linux has it; others have no such device
        MailMessage message = simpleMessage();
        message.attachments = {{"a.bin", "", randomBytes(500'000), "", ""}};
        const auto result = compose(message, full);
        QVERIFY(!result);
        QCOMPARE(result.error().code, Error::Code::Io);
    }

    void aChosenMessageIdIsKeptAndOthersDiffer()
    {
        MailMessage message = simpleMessage();
        ComposedMessage first, second;
        write(message, &first);
        write(message, &second);
        QVERIFY(first.messageId != second.messageId);
        message.messageId = first.messageId;
        write(message, &second);
        QCOMPARE(second.messageId, first.messageId);
    }

    void theSizeIsKnownBefore()
    {
        QCOMPARE(encodedSize(0), 0);
        QCOMPARE(encodedSize(1), 6);
        QCOMPARE(encodedSize(57), 78);
        QCOMPARE(encodedSize(58), 84);
        for (const int bytes : {0, 1000, 1'000'000}) {
            MailMessage message = simpleMessage();
            message.attachments = {{"Überblick.pdf", "", randomBytes(bytes), "application/pdf", ""}};
            ComposedMessage composed;
            write(message, &composed);
            const qint64 off = estimatedSize(message) - composed.bytes;
            QVERIFY2(std::abs(off) < 800 + composed.bytes / 100, qPrintable(QString::number(off)));
        }
    }

    void typesThatMayNotBeEncodedGoAsBytes()
    {
        MailMessage message = simpleMessage();
        message.attachments = {{"a.eml", "", "Subject: x\r\n\r\ny", "message/rfc822", ""},
                               {"b", "", "x", "not a type", ""},
                               {"c.pdf", "", "x", "text/html\r\nX: y", ""}};
        const QJsonObject read = readWithPython(write(message));
        for (int i = 0; i < 3; ++i)
            QCOMPARE(read["attachments"][i]["type"].toString(), QString("application/octet-stream"));
    }
};

QTEST_GUILESS_MAIN(TestMessage)
#include "tst_message.moc"
