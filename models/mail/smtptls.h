// SPDX-FileCopyrightText: 2026 The Clientele developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/mail/smtpsettings.h"

#include <QSslCertificate>
#include <QSslConfiguration>

#include <optional>

namespace clientele::mail {

/// Which authorities stand behind a connection. Reading the system's beside a CA file takes longer than a short
/// message.
enum class Authorities { OfFile, OfFileAndSystem };

/// TLS 1.2 or later. Without a CA file in the settings the system's authorities count in any case. Reads files: for a
/// worker.
/// @errors Io: the CA file holds no certificate.
[[nodiscard]] Result<QSslConfiguration> makeTlsConfiguration(const SmtpSettings &settings, Authorities authorities);

/// SHA-256, "AB:CD:…".
[[nodiscard]] QString fingerprintOf(const QSslCertificate &certificate);
/// True for the one certificate that the settings trust by its fingerprint.
[[nodiscard]] bool isPinned(const QSslCertificate &certificate, const SmtpSettings &settings);
[[nodiscard]] ServerCertificate describeCertificate(const QSslCertificate &certificate);

/// What binds a login to the server's certificate: tls-server-end-point of RFC 5929. Nothing where the certificate's
/// signature has no hash of its own (Ed25519). The other bindings, tls-unique and tls-exporter, need data of the TLS
/// session that QSslSocket does not hand out.
[[nodiscard]] std::optional<QByteArray> serverEndPoint(const QSslCertificate &certificate);

} // namespace clientele::mail
