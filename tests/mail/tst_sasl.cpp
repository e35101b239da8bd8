// SPDX-FileCopyrightText: 2026 The Clientele developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/mail/saslmechanism.h"
#include "models/mail/smtptls.h"
#include "tests/mail/certificates.h"
#include "tests/requirement.h"

#include <QCryptographicHash>
#include <QMessageAuthenticationCode>
#include <QPasswordDigestor>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

using namespace clientele;
using namespace clientele::mail;

namespace {

QByteArray keyed(const QByteArray &key, const QByteArray &text)
{
    return QMessageAuthenticationCode::hash(text, key, QCryptographicHash::Sha256);
}

/// The server's side of RFC 5802 with SHA-256, as its section 3 defines it.
class ScramServer
{
public:
    QByteArray password = "pencil";
    QByteArray salt = QByteArray::fromBase64("W22ZaJ0SNY7soEsUEjb6gQ==");
    int iterations = 4096;
    QByteArray header = "n,,";
    QByteArray binding;

    QByteArray first(const QByteArray &message)
    {
        if (!message.startsWith(header))
            return {};
        m_clientFirst = message.mid(header.size());
        m_nonce = m_clientFirst.mid(m_clientFirst.indexOf(",r=") + 3) + "%hvYDpWUa2RaTCAfuxFIlj)hNlF";
        m_serverFirst = "r=" + m_nonce + ",s=" + salt.toBase64() + ",i=" + QByteArray::number(iterations);
        return m_serverFirst;
    }

    /// Empty where the proof is wrong.
    QByteArray last(const QByteArray &message) const
    {
        const qsizetype at = message.lastIndexOf(",p=");
        const QByteArray withoutProof = message.left(at);
        if (withoutProof != "c=" + (header + binding).toBase64() + ",r=" + m_nonce)
            return {};
        const QByteArray salted =
            QPasswordDigestor::deriveKeyPbkdf2(QCryptographicHash::Sha256, password, salt, iterations, 32);
        const QByteArray storedKey = QCryptographicHash::hash(keyed(salted, "Client Key"), QCryptographicHash::Sha256);
        const QByteArray agreed = m_clientFirst + ',' + m_serverFirst + ',' + withoutProof;
        QByteArray key = QByteArray::fromBase64(message.mid(at + 3));
        const QByteArray signature = keyed(storedKey, agreed);
        for (qsizetype i = 0; i < key.size() && i < signature.size(); ++i)
            key[i] = char(key[i] ^ signature[i]);
        if (QCryptographicHash::hash(key, QCryptographicHash::Sha256) != storedKey)
            return {};
        return "v=" + keyed(keyed(salted, "Server Key"), agreed).toBase64();
    }

private:
    QByteArray m_clientFirst, m_serverFirst, m_nonce;
};

SmtpSettings withToken()
{
    SmtpSettings settings;
    settings.host = "server.example.com";
    settings.port = 587;
    settings.user = "user@example.com";
    settings.accessToken = "vF9dft4qmTc2Nvb3RlckBhbHRhdmlzdGEuY29tCg==";
    return settings;
}

} // namespace

class TestSasl : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void scramProvesThePasswordBothWays_data()
    {
        QTest::addColumn<bool>("plus");
        QTest::addColumn<QByteArray>("user");
        QTest::addColumn<QByteArray>("password");
        QTest::newRow("GNU SASL") << false << QByteArray("user") << QByteArray("pencil");
        QTest::newRow("bound") << true << QByteArray("user") << QByteArray("pencil");
        QTest::newRow("GNU SASL, comma in name") << false << QByteArray("a=b,c") << QByteArray("pencil");
        QTest::newRow("bound, comma in name") << true << QByteArray("a=b,c") << QByteArray("pencil");
        QTest::newRow("GNU SASL, not ASCII") << false << QByteArray("jürgen") << QByteArray("pæssword");
        QTest::newRow("bound, not ASCII") << true << QByteArray("jürgen") << QByteArray("pæssword");
    }
    void scramProvesThePasswordBothWays()
    {
        QFETCH(bool, plus);
        QFETCH(QByteArray, user);
        QFETCH(QByteArray, password);
        ScramServer server;
        server.password = password;
        server.header = plus ? "p=tls-server-end-point,," : "n,,";
        server.binding = plus ? QByteArray(32, 'h') : QByteArray();
        const auto client = plus ? makeScramPlusMechanism(user, password, server.binding)
                                 : makeGsaslMechanism("SCRAM-SHA-256", user, password);
        const auto first = client->initialResponse();
        QVERIFY(first && *first);
        QByteArray name = user;
        QVERIFY2((*first)->contains("n=" + name.replace('=', "=3D").replace(',', "=2C") + ",r="),
                 (*first)->constData());
        QVERIFY(!client->usedPassword());
        const auto second = client->answer(server.first(**first));
        QVERIFY(second);
        QVERIFY(client->usedPassword());
        QVERIFY(!client->isComplete()); // the server has proven nothing yet
        const QByteArray proof = server.last(*second);
        QVERIFY(!proof.isEmpty());
        const auto third = client->answer(proof);
        QVERIFY(third);
        QCOMPARE(*third, QByteArray());
        QVERIFY(client->isComplete());
        QVERIFY(!client->answer("once more"));
    }

    void aServerThatDoesNotKnowThePasswordIsFoundOut_data()
    {
        QTest::addColumn<bool>("plus");
        QTest::newRow("GNU SASL") << false;
        QTest::newRow("bound") << true;
    }
    void aServerThatDoesNotKnowThePasswordIsFoundOut()
    {
        QFETCH(bool, plus);
        ScramServer server;
        server.header = plus ? "p=tls-server-end-point,," : "n,,";
        const auto client = plus ? makeScramPlusMechanism("user", "pencil", "x")
                                 : makeGsaslMechanism("SCRAM-SHA-256", "user", "pencil");
        QVERIFY(client->answer(server.first(**client->initialResponse())));
        QVERIFY(!client->answer("v=" + QByteArray(32, 'x').toBase64()));
        QVERIFY(!client->isComplete());
    }

    void hostileFirstMessagesAreRefused_data()
    {
        QTest::addColumn<QByteArray>("tail");
        QTest::newRow("too many iterations") << QByteArray(",s=QSXCR+Q6sek8bf92,i=1000001");
        QTest::newRow("more than a number holds") << QByteArray(",s=QSXCR+Q6sek8bf92,i=99999999999999");
        QTest::newRow("no iterations") << QByteArray(",s=QSXCR+Q6sek8bf92");
        QTest::newRow("none") << QByteArray(",s=QSXCR+Q6sek8bf92,i=0");
        QTest::newRow("negative") << QByteArray(",s=QSXCR+Q6sek8bf92,i=-4096");
        QTest::newRow("no salt") << QByteArray(",i=4096");
    }
    void hostileFirstMessagesAreRefused()
    {
        QFETCH(QByteArray, tail);
        for (const bool plus : {false, true}) {
            const auto client = plus ? makeScramPlusMechanism("user", "pencil", "x")
                                     : makeGsaslMechanism("SCRAM-SHA-256", "user", "pencil");
            const QByteArray first = **client->initialResponse();
            const QByteArray nonce = first.mid(first.indexOf("r=") + 2);
            QElapsedTimer timer;
            timer.start();
            QVERIFY(!client->answer("r=" + nonce + "more" + tail));
            QVERIFY(timer.elapsed() < 500);
            QVERIFY(!client->usedPassword());
        }
        const auto client = makeScramPlusMechanism("user", "pencil", "x");
        QVERIFY(client->initialResponse());
        QVERIFY(!client->answer("r=anothersNonce,s=QSXCR+Q6sek8bf92,i=4096"));
    }

    void tokensAreSentAsTheirStandardsSay()
    {
        // The example of RFC 7628, section 4.1.
        const auto bearer = makeTokenMechanism("OAUTHBEARER", withToken());
        QCOMPARE(**bearer->initialResponse(),
                 QByteArray("n,a=user@example.com,\1host=server.example.com\1port=587\1auth=Bearer "
                            "vF9dft4qmTc2Nvb3RlckBhbHRhdmlzdGEuY29tCg==\1\1"));
        const auto google = makeTokenMechanism("XOAUTH2", withToken());
        QCOMPARE(**google->initialResponse(),
                 QByteArray("user=user@example.com\1auth=Bearer vF9dft4qmTc2Nvb3RlckBhbHRhdmlzdGEuY29tCg==\1\1"));
    }

    void aRefusedTokenIsToldApartFromAWrongScope_data()
    {
        QTest::addColumn<QByteArray>("question");
        QTest::addColumn<bool>("refused");
        QTest::newRow("Google, dovecot") << QByteArray(R"({"status":"401","schemes":"bearer","scope":"mail"})") << true;
        QTest::newRow("Google, expired") << QByteArray(R"({"status":"400","schemes":"Bearer","scope":"mail"})") << true;
        QTest::newRow("number") << QByteArray(R"({"status":401})") << true;
        QTest::newRow("RFC 7628") << QByteArray(R"({"status":"invalid_token","scope":"mail"})") << true;
        QTest::newRow("scope") << QByteArray(R"({"status":"insufficient_scope","scope":"mail"})") << false;
        QTest::newRow("no JSON") << QByteArray("401") << false;
    }
    void aRefusedTokenIsToldApartFromAWrongScope()
    {
        QFETCH(QByteArray, question);
        for (const QByteArray name : {"XOAUTH2", "OAUTHBEARER"}) {
            const auto mechanism = makeTokenMechanism(name, withToken());
            QVERIFY(mechanism->initialResponse());
            const auto answer = mechanism->answer(question);
            QVERIFY(answer);
            QCOMPARE(*answer, name == "XOAUTH2" ? QByteArray() : QByteArray("\1"));
            QTEST(mechanism->refusedToken(), "refused");
            QVERIFY(!mechanism->isComplete()); // a welcome after this question would be strange
            QVERIFY(!mechanism->answer(question));
        }
    }

    void anUnknownMechanismIsNone() { QVERIFY(!makeGsaslMechanism("NO-SUCH-MECHANISM", "user", "pencil")); }

    void aLoginIsBoundByTheHashThatSignedTheCertificate_data()
    {
        QTest::addColumn<QStringList>("making");
        QTest::addColumn<QString>("hash"); // RFC 5929, 4.1: of the signature, and SHA-256 where that is weaker
        const QStringList curve{"-newkey", "ec", "-pkeyopt", "ec_paramgen_curve:prime256v1"};
        const QStringList rsa{"-newkey", "rsa:2048"};
        const QStringList pss{"-sigopt", "rsa_padding_mode:pss"};
        QTest::newRow("ECDSA, SHA-256") << curve + QStringList{"-sha256"} << "sha256";
        QTest::newRow("ECDSA, SHA-384") << curve + QStringList{"-sha384"} << "sha384";
        QTest::newRow("ECDSA, SHA-512") << curve + QStringList{"-sha512"} << "sha512";
        QTest::newRow("RSA, SHA-224") << rsa + QStringList{"-sha224"} << "sha224";
        QTest::newRow("RSA, SHA-512") << rsa + QStringList{"-sha512"} << "sha512";
        QTest::newRow("RSA, SHA-1") << rsa + QStringList{"-sha1"} << "sha256";
        QTest::newRow("RSA-PSS, SHA-384") << rsa + pss + QStringList{"-sha384"} << "sha384";
        QTest::newRow("Ed25519, no hash") << QStringList{"-newkey", "ed25519"} << QString();
    }
    void aLoginIsBoundByTheHashThatSignedTheCertificate()
    {
        QFETCH(QStringList, making);
        QFETCH(QString, hash);
        CLIENTELE_NEEDS(clientele::tests::notInstalled({"openssl"}));
        const QTemporaryDir folder;
        const QString file = folder.filePath("made.pem");
        const auto openssl = [](const QStringList &arguments) {
            QProcess process;
            process.start("openssl", arguments);
            return process.waitForFinished() && process.exitCode() == 0 ? process.readAllStandardOutput()
                                                                        : QByteArray();
        };
        openssl(QStringList{"req", "-x509", "-nodes", "-days", "30", "-subj", "/CN=sha512 or md5", "-keyout",
                            folder.filePath("made.key"), "-out", file} +
                making);
        const auto made = QSslCertificate::fromPath(file);
        QCOMPARE(made.size(), 1);
        const auto found = serverEndPoint(made[0]);
        QCOMPARE(found.has_value(), !hash.isEmpty());
        if (!found)
            return;
        const QByteArray printed = openssl({"x509", "-in", file, "-noout", "-fingerprint", "-" + hash});
        QCOMPARE(found->toHex(),
                 QString::fromLatin1(printed).trimmed().section('=', 1).remove(':').toLower().toLatin1());
    }

    void theCertificateIsHashedAsOpensslDoes()
    {
        mailtest::Certificates certificates;
        CLIENTELE_NEEDS(certificates.make());
        const auto found = QSslCertificate::fromPath(certificates.certificate("good"));
        QCOMPARE(found.size(), 1);
        QProcess openssl;
        openssl.start("openssl",
                      {"x509", "-in", certificates.certificate("good"), "-noout", "-fingerprint", "-sha256"});
        QVERIFY(openssl.waitForFinished());
        const QString printed = QString::fromLatin1(openssl.readAllStandardOutput()).trimmed().section('=', 1);
        QCOMPARE(fingerprintOf(found[0]), printed);
        QCOMPARE(serverEndPoint(found[0])->toHex(), printed.toLower().remove(':').toLatin1()); // signed with SHA-256
        QVERIFY(!serverEndPoint(QSslCertificate()));
        SmtpSettings settings;
        QVERIFY(!isPinned(found[0], settings));
        settings.pinnedCertificate = printed.toLower().remove(':');
        QVERIFY(isPinned(found[0], settings));
        QVERIFY(!isPinned(QSslCertificate(), settings));
    }
};

QTEST_GUILESS_MAIN(TestSasl)
#include "tst_sasl.moc"
