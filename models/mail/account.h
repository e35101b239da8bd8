// SPDX-FileCopyrightText: 2026 The Clientele developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/mail/address.h"
#include "models/mail/smtpsettings.h"

#include <QString>
#include <QUrl>

namespace clientele::mail {

/// How an account proves who it is.
enum class SignIn {
    None,     ///< not at all: a relay that knows the computer
    Password, ///< a password or an app password
    OAuth2    ///< in the browser; what is kept is a refresh token
};

/// Where the password or the refresh token is kept. Never in a file.
enum class SecretPlace {
    Keyring,
    AskEachTime ///< kept by nobody: asked for, or signed in for, once a start of the program
};

/// The identity server of an account that signs in with OAuth2.
struct OAuthSettings
{
    QUrl authorizationUrl; ///< opened in the browser
    QUrl tokenUrl;
    QString scope;    ///< words with spaces between them
    QString clientId; ///< of the registration that the person or the organisation made
    QString redirectHost = QStringLiteral("127.0.0.1"); ///< or "localhost": where the browser comes back to
    bool hasClientSecret = false; ///< kept beside the refresh token; desktop clients of some providers have one

    friend bool operator==(const OAuthSettings &, const OAuthSettings &) = default;
};

/// A way to send mail that is remembered. Holds no password and no token.
struct Account
{
    QString id;   ///< for files and the keyring; made once by makeAccountId()
    QString name; ///< "Work": shown, and given to --account; unique, capitals do not matter
    Address sender;
    QString provider; ///< Provider::id; empty: none of the known ones
    QString host;
    quint16 port = 587;
    Security security = Security::StartTls;
    SignIn signIn = SignIn::Password;
    QString user;
    AuthMethod authMethod = AuthMethod::Automatic; ///< one for the kind of sign-in
    QString caFile;                                ///< PEM, trusted beside the system's authorities
    QString pinnedCertificate; ///< its fingerprint as normalFingerprint() writes it; empty: none is trusted by hand
    SmtpProxy proxy;           ///< its password is in no file: AccountAccess fills it in
    SecretPlace secretPlace = SecretPlace::Keyring;
    OAuthSettings oauth; ///< of SignIn::OAuth2

    [[nodiscard]] bool usesOAuth() const { return signIn == SignIn::OAuth2; }
};

/// Random, 32 hex digits.
[[nodiscard]] QString makeAccountId();

/// What must hold before an account is saved or used.
/// @errors Input: of the first field that is wrong, with its name as where.
[[nodiscard]] Result<void> checkAccount(const Account &account);

/// What the client needs to send from this account.
/// @param secret the password, or the access token where it signs in with OAuth2; not used for SignIn::None.
[[nodiscard]] SmtpSettings settingsFor(const Account &account, const QString &secret);

/// True where the account's proxy wants a login.
[[nodiscard]] bool hasProxyLogin(const Account &account);

/// Names of entries in a SecretStore.
[[nodiscard]] QString passwordKey(const Account &account);
[[nodiscard]] QString refreshTokenKey(const Account &account);
[[nodiscard]] QString clientSecretKey(const Account &account);
[[nodiscard]] QString proxyPasswordKey(const Account &account);

} // namespace clientele::mail
