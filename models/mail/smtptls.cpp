// SPDX-FileCopyrightText: 2026 The Clientele developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/mail/smtptls.h"

#include <QCoreApplication>
#include <QCryptographicHash>
#include <QRegularExpression>
#include <QSslSocket>

namespace clientele::mail {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(SmtpTls)
};

QString nameOf(QStringList commonName, const QStringList &organization)
{
    commonName += organization;
    commonName.removeDuplicates();
    commonName.removeAll(QString());
    return commonName.isEmpty() ? Text::tr("unnamed") : commonName.join(QStringLiteral(", "));
}

/// Read once: some hundred certificates take a tenth of a second. The distributions' bundle has each of them once,
/// while QSslConfiguration reads the folder around it as well.
const QList<QSslCertificate> &systemAuthorities()
{
    static const QList<QSslCertificate> authorities = [] {
        for (const char *bundle : {"/etc/ssl/certs/ca-certificates.crt", "/etc/pki/tls/certs/ca-bundle.crt"}) {
            const auto found = QSslCertificate::fromPath(QString::fromLatin1(bundle), QSsl::Pem);
            if (!found.isEmpty())
                return found;
        }
        return QSslConfiguration::systemCaCertificates();
    }();
    return authorities;
}

} // namespace

Result<QSslConfiguration> makeTlsConfiguration(const SmtpSettings &settings, Authorities authorities)
{
    QSslConfiguration tls = QSslConfiguration::defaultConfiguration();
    tls.setProtocol(QSsl::TlsV1_2OrLater);
    tls.setPeerVerifyMode(QSslSocket::VerifyPeer);
    if (settings.caFile.isEmpty())
        return tls;
    const auto ofFile = QSslCertificate::fromPath(settings.caFile, QSsl::Pem);
    if (ofFile.isEmpty())
        return fail(Error::Code::Io, Text::tr("The CA file holds no certificate"), settings.caFile,
                    Text::tr("Choose a file in PEM format"));
    tls.setCaCertificates(authorities == Authorities::OfFile ? ofFile : systemAuthorities() + ofFile);
    return tls;
}

QString fingerprintOf(const QSslCertificate &certificate)
{
    return QString::fromLatin1(certificate.digest(QCryptographicHash::Sha256).toHex(':').toUpper());
}

bool isPinned(const QSslCertificate &certificate, const SmtpSettings &settings)
{
    const QString pin = normalFingerprint(settings.pinnedCertificate);
    return !pin.isEmpty() && !certificate.isNull() && fingerprintOf(certificate) == pin;
}

ServerCertificate describeCertificate(const QSslCertificate &certificate)
{
    return {fingerprintOf(certificate),
            nameOf(certificate.subjectInfo(QSslCertificate::CommonName),
                   certificate.subjectInfo(QSslCertificate::Organization)),
            nameOf(certificate.issuerInfo(QSslCertificate::CommonName),
                   certificate.issuerInfo(QSslCertificate::Organization)),
            certificate.expiryDate()};
}

std::optional<QByteArray> serverEndPoint(const QSslCertificate &certificate)
{
    if (certificate.isNull())
        return std::nullopt;
    // The algorithm is only in the text form: "Signature Algorithm: ecdsa-with-SHA256", or for PSS "Hash Algorithm: …".
    static const QRegularExpression pattern(QStringLiteral("(?:Signature|Hash) Algorithm:[^\\n]*?(md5|sha-?\\d+)"),
                                            QRegularExpression::CaseInsensitiveOption);
    const QString hash = pattern.match(certificate.toText()).captured(1).toLower().remove(QLatin1Char('-'));
    if (hash == QLatin1String("sha384"))
        return certificate.digest(QCryptographicHash::Sha384);
    if (hash == QLatin1String("sha512"))
        return certificate.digest(QCryptographicHash::Sha512);
    if (hash == QLatin1String("sha224"))
        return certificate.digest(QCryptographicHash::Sha224);
    if (hash == QLatin1String("sha256") || hash == QLatin1String("sha1") || hash == QLatin1String("md5"))
        return certificate.digest(QCryptographicHash::Sha256); // weaker ones count as SHA-256
    return std::nullopt;
}

} // namespace clientele::mail
