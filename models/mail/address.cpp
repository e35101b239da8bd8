// SPDX-FileCopyrightText: 2026 The Clientele developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/mail/address.h"

#include <QCoreApplication>
#include <QHostAddress>
#include <QUrl>

#include <algorithm>

namespace clientele::mail {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(Address)
};

const int longestLocalPart = 64; // RFC 5321, 4.5.3.1
const int longestMailbox = 254;

tl::unexpected<Error> notAnAddress(QString what, const QString &text, QString remedy = {})
{
    if (remedy.isEmpty())
        remedy = Text::tr("Write it as name@example.org");
    QString shown = text;
    std::replace_if(
        shown.begin(), shown.end(),
        [](QChar c) { return hasControlCharacters(c) || c.category() == QChar::Other_Format; }, QLatin1Char(' '));
    shown = shown.simplified();
    if (shown.size() > 80)
        shown = shown.left(79) + QChar(0x2026);
    return fail(Error::Code::Input, std::move(what), shown, std::move(remedy));
}

bool isAtomCharacter(QChar c)
{
    const ushort u = c.unicode();
    return (u >= 'a' && u <= 'z') || (u >= 'A' && u <= 'Z') || (u >= '0' && u <= '9') ||
           (u > 0 && u < 128 && QStringLiteral("!#$%&'*+-/=?^_`{|}~").contains(c));
}

/// What RFC 6531 lets stand before the @ beyond ASCII; the halves of a letter above U+FFFF are surrogates.
bool isForeignCharacter(QChar c)
{
    return c.unicode() > 127 && (c.isLetterOrNumber() || c.isMark() || c.isSymbol() || c.isSurrogate());
}

/// "a b": quotation marks inside have a backslash. Angle brackets are left out, for they end the path of a command.
bool isQuoted(const QString &local)
{
    if (local.size() < 3 || !local.startsWith(QLatin1Char('"')) || !local.endsWith(QLatin1Char('"')))
        return false;
    bool escaped = false;
    for (const QChar c : QStringView(local).sliced(1, local.size() - 2)) {
        if (c.unicode() < 32 || c.unicode() > 126 || c == QLatin1Char('<') || c == QLatin1Char('>') ||
            (c == QLatin1Char('"') && !escaped))
            return false;
        escaped = c == QLatin1Char('\\') && !escaped;
    }
    return !escaped; // else the closing mark belongs to a backslash
}

bool isPlainLocalPart(const QString &local)
{
    if (local.startsWith(QLatin1Char('.')) || local.endsWith(QLatin1Char('.')) || local.contains(QLatin1String("..")))
        return false;
    return std::all_of(local.begin(), local.end(),
                       [](QChar c) { return c == QLatin1Char('.') || isAtomCharacter(c) || isForeignCharacter(c); });
}

bool isAscii(const QString &text)
{
    return std::all_of(text.begin(), text.end(), [](QChar c) { return c.unicode() < 128; });
}

/// "[192.0.2.1]" and "[IPv6:2001:db8::1]".
bool isAddressLiteral(const QString &domain)
{
    if (!domain.startsWith(QLatin1Char('[')) || !domain.endsWith(QLatin1Char(']')))
        return false;
    QString inside = domain.mid(1, domain.size() - 2);
    const bool six = inside.startsWith(QLatin1String("IPv6:"), Qt::CaseInsensitive);
    if (six)
        inside.remove(0, 5);
    const QHostAddress host(inside);
    return host.protocol() == (six ? QAbstractSocket::IPv6Protocol : QAbstractSocket::IPv4Protocol);
}

/// The domain as it goes over the wire; empty where it is not one.
QString wireDomain(const QString &domain)
{
    if (isAddressLiteral(domain))
        return domain;
    const QString ace = isAscii(domain) ? domain.toLower() : QString::fromLatin1(QUrl::toAce(domain.toLower()));
    if (ace.isEmpty() || ace.size() > 253)
        return {};
    const auto allowed = [](QChar c) {
        return (c >= QLatin1Char('a') && c <= QLatin1Char('z')) || (c >= QLatin1Char('0') && c <= QLatin1Char('9')) ||
               c == QLatin1Char('-');
    };
    for (const QString &label : ace.split(QLatin1Char('.'))) {
        if (label.isEmpty() || label.size() > 63 || label.startsWith(QLatin1Char('-')) ||
            label.endsWith(QLatin1Char('-')))
            return {};
        if (!std::all_of(label.begin(), label.end(), allowed))
            return {};
    }
    return ace;
}

/// The last @ that is not inside quotation marks; -1 where there is none.
qsizetype placeOfAt(const QString &mailbox)
{
    bool quoted = false;
    qsizetype place = -1;
    for (qsizetype i = 0; i < mailbox.size(); ++i) {
        if (quoted && mailbox[i] == QLatin1Char('\\'))
            ++i;
        else if (mailbox[i] == QLatin1Char('"'))
            quoted = !quoted;
        else if (!quoted && mailbox[i] == QLatin1Char('@'))
            place = i;
    }
    return place;
}

Result<QString> checkLocalPart(const QString &local, const QString &text)
{
    if (local.isEmpty())
        return notAnAddress(Text::tr("Nothing stands before the @"), text);
    if (!local.isValidUtf16())
        return notAnAddress(Text::tr("The part before the @ is not valid"), text);
    if (local.toUtf8().size() > longestLocalPart)
        return notAnAddress(Text::tr("The part before the @ has more than %1 characters").arg(longestLocalPart), text);
    if (isQuoted(local) || isPlainLocalPart(local))
        return local;
    if (local.contains(QLatin1Char(' ')) || local.contains(QLatin1Char('@')))
        return notAnAddress(Text::tr("This is more than one address, or a name without its address"), text,
                            Text::tr("Put a comma between addresses, and <> around the one that follows a name"));
    return notAnAddress(Text::tr("The part before the @ is not valid"), text);
}

Result<QString> parseMailbox(const QString &mailbox, const QString &text)
{
    const qsizetype at = placeOfAt(mailbox);
    if (at < 0)
        return notAnAddress(Text::tr("The @ is missing"), text);
    const auto local = checkLocalPart(mailbox.left(at).normalized(QString::NormalizationForm_C), text);
    if (!local)
        return tl::make_unexpected(local.error());
    const QString domain = mailbox.mid(at + 1);
    if (domain.isEmpty())
        return notAnAddress(Text::tr("Nothing stands after the @"), text);
    const QString wire = wireDomain(domain);
    if (wire.isEmpty())
        return notAnAddress(Text::tr("“%1” is not a valid domain").arg(domain.left(60)), text);
    const QString whole = *local + QLatin1Char('@') + wire;
    if (whole.toUtf8().size() > longestMailbox)
        return notAnAddress(Text::tr("The address has more than %1 characters").arg(longestMailbox), text);
    return whole;
}

/// Display name without its quotation marks and backslashes.
QString plainName(const QString &written)
{
    QString name;
    for (qsizetype i = 0; i < written.size(); ++i) {
        if (written[i] == QLatin1Char('\\') && i + 1 < written.size())
            name += written[++i];
        else if (written[i] != QLatin1Char('"'))
            name += written[i];
    }
    return name.simplified();
}

/// Cuts at commas and semicolons outside quotation marks and angle brackets.
Result<QStringList> splitList(const QString &text)
{
    QStringList parts;
    QString part;
    bool quoted = false;
    bool inAngles = false;
    for (qsizetype i = 0; i < text.size(); ++i) {
        const QChar c = text[i];
        if (quoted && c == QLatin1Char('\\') && i + 1 < text.size()) {
            part += c;
            part += text[++i];
            continue;
        }
        if (c == QLatin1Char('"'))
            quoted = !quoted;
        else if (!quoted && (c == QLatin1Char('<') || c == QLatin1Char('>')))
            inAngles = c == QLatin1Char('<');
        if (!quoted && !inAngles && (c == QLatin1Char(',') || c == QLatin1Char(';'))) {
            parts += part.trimmed();
            part.clear();
            continue;
        }
        part += c;
    }
    if (quoted)
        return notAnAddress(Text::tr("A quotation mark is not closed"), part,
                            Text::tr("Write \"Last, First\" <name@example.org>"));
    parts += part.trimmed();
    return parts;
}

Result<Address> parseOne(const QString &text)
{
    qsizetype open = -1;
    bool quoted = false;
    for (qsizetype i = 0; i < text.size() && open < 0; ++i) {
        if (quoted && text[i] == QLatin1Char('\\'))
            ++i;
        else if (text[i] == QLatin1Char('"'))
            quoted = !quoted;
        else if (!quoted && text[i] == QLatin1Char('<'))
            open = i;
    }
    if (open < 0) {
        auto mailbox = parseMailbox(text, text);
        if (!mailbox)
            return tl::make_unexpected(mailbox.error());
        return Address{{}, *mailbox};
    }
    if (!text.endsWith(QLatin1Char('>')))
        return notAnAddress(text.contains(QLatin1Char('>')) ? Text::tr("Something stands after the >")
                                                            : Text::tr("The > is missing"),
                            text, Text::tr("Write it as Anna Berger <anna@example.org>"));
    auto mailbox = parseMailbox(text.mid(open + 1, text.size() - open - 2).trimmed(), text);
    if (!mailbox)
        return tl::make_unexpected(mailbox.error());
    return Address{plainName(text.left(open)), *mailbox};
}

} // namespace

bool hasControlCharacters(const QString &text)
{
    return std::any_of(text.begin(), text.end(), [](QChar c) {
        return c.category() == QChar::Other_Control || c.unicode() == 0x2028 || c.unicode() == 0x2029;
    });
}

Result<std::vector<Address>> parseAddressList(const QString &text)
{
    QString spaced = text;
    spaced.replace(QLatin1Char('\t'), QLatin1Char(' '));
    if (hasControlCharacters(spaced))
        return notAnAddress(Text::tr("The address holds a line break or another control character"), text,
                            Text::tr("Write all addresses on one line, with commas between them"));
    const auto parts = splitList(spaced);
    if (!parts)
        return tl::make_unexpected(parts.error());
    std::vector<Address> addresses;
    for (const QString &part : *parts) {
        if (part.isEmpty())
            continue;
        auto address = parseOne(part);
        if (!address)
            return tl::make_unexpected(address.error());
        addresses.push_back(std::move(*address));
    }
    return addresses;
}

Result<QStringList> splitAddressList(const QString &text)
{
    if (hasControlCharacters(text))
        return notAnAddress(Text::tr("The address holds a line break or another control character"), text,
                            Text::tr("Write all addresses on one line, with commas between them"));
    auto parts = splitList(text);
    if (parts)
        parts->removeAll(QString());
    return parts;
}

Result<Address> parseAddress(const QString &text)
{
    const auto addresses = parseAddressList(text);
    if (!addresses)
        return tl::make_unexpected(addresses.error());
    if (addresses->empty())
        return notAnAddress(Text::tr("The address is missing"), text);
    if (addresses->size() > 1)
        return notAnAddress(Text::tr("One address is wanted here, not several"), text);
    return addresses->front();
}

QString displayText(const Address &address)
{
    if (address.name.isEmpty())
        return address.mailbox;
    const auto special = [](QChar c) { return QStringLiteral("()<>[]:;@\\,.\"").contains(c); };
    QString name = address.name;
    if (std::any_of(name.begin(), name.end(), special)) {
        name.replace(QLatin1Char('\\'), QLatin1String("\\\\")).replace(QLatin1Char('"'), QLatin1String("\\\""));
        name = QLatin1Char('"') + name + QLatin1Char('"');
    }
    return name + QStringLiteral(" <") + address.mailbox + QLatin1Char('>');
}

QString domainOf(const Address &address)
{
    return address.mailbox.mid(address.mailbox.lastIndexOf(QLatin1Char('@')) + 1);
}

} // namespace clientele::mail
