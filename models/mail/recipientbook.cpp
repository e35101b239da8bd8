// SPDX-FileCopyrightText: 2026 The Clientele developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/mail/recipientbook.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>

namespace clientele::mail {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(RecipientBook)
};

const std::size_t mostUsed = 200;
const qsizetype longestName = 80;

bool sameName(const QString &one, const QString &other)
{
    return one.compare(other, Qt::CaseInsensitive) == 0;
}

auto hasMailbox(const QString &mailbox)
{
    return [mailbox](const Address &address) { return sameName(address.mailbox, mailbox); };
}

QJsonArray toArray(const std::vector<Address> &addresses)
{
    QJsonArray array;
    for (const Address &address : addresses)
        array += displayText(address);
    return array;
}

std::vector<Address> fromArray(const QJsonArray &array)
{
    std::vector<Address> addresses;
    for (const QJsonValue &value : array) {
        if (auto address = parseAddress(value.toString()))
            addresses.push_back(std::move(*address));
    }
    return addresses;
}

/// As it stands in an address; empty where it is none.
QString wireDomain(const QString &domain)
{
    const auto address = parseAddress(QStringLiteral("any@") + domain.trimmed());
    return address && address->name.isEmpty() ? domainOf(*address) : QString();
}

} // namespace

const RecipientGroup *RecipientBook::group(const QString &name) const
{
    const QString wanted = name.simplified();
    const auto found = std::find_if(m_groups.begin(), m_groups.end(),
                                    [&](const RecipientGroup &group) { return sameName(group.name, wanted); });
    return found == m_groups.end() ? nullptr : &*found;
}

Result<void> RecipientBook::setGroup(const RecipientGroup &group)
{
    const auto refuse = [&](const QString &what) {
        return fail(Error::Code::Input, what, group.name.simplified().left(longestName),
                    Text::tr("Write a name such as Board"));
    };
    const QString name = group.name.simplified();
    if (name.isEmpty())
        return refuse(Text::tr("The group has no name"));
    if (hasControlCharacters(group.name) || name.size() > longestName)
        return refuse(Text::tr("The group's name is not one short line"));
    if (std::any_of(name.begin(), name.end(), [](QChar c) { return QStringLiteral("@,;<>\"").contains(c); }))
        return refuse(Text::tr("The group's name could be read as an address"));
    if (group.members.empty())
        return fail(Error::Code::Input, Text::tr("Nobody is in the group"), name,
                    Text::tr("Write at least one address"));
    removeGroup(name);
    m_groups.push_back({name, group.members});
    std::sort(m_groups.begin(), m_groups.end(), [](const RecipientGroup &one, const RecipientGroup &other) {
        return one.name.compare(other.name, Qt::CaseInsensitive) < 0;
    });
    return {};
}

void RecipientBook::removeGroup(const QString &name)
{
    std::erase_if(m_groups, [&](const RecipientGroup &group) { return sameName(group.name, name.simplified()); });
}

void RecipientBook::noteUsed(const std::vector<Address> &addresses)
{
    for (auto address = addresses.rbegin(); address != addresses.rend(); ++address) {
        Address kept = *address;
        const auto before = std::find_if(m_used.begin(), m_used.end(), hasMailbox(kept.mailbox));
        if (before != m_used.end()) {
            if (kept.name.isEmpty())
                kept.name = before->name;
            m_used.erase(before);
        }
        m_used.insert(m_used.begin(), kept);
    }
    if (m_used.size() > mostUsed)
        m_used.resize(mostUsed);
}

void RecipientBook::forget(const QString &mailbox)
{
    std::erase_if(m_used, hasMailbox(mailbox));
}

QStringList RecipientBook::suggestions() const
{
    QStringList texts;
    for (const RecipientGroup &group : m_groups)
        texts += group.name;
    for (const Address &address : m_used)
        texts += displayText(address);
    return texts;
}

Result<void> RecipientBook::setAllowedDomains(const QString &text)
{
    QStringList domains;
    const auto parts = splitAddressList(QString(text).replace(QLatin1Char(' '), QLatin1Char(',')));
    if (!parts)
        return tl::make_unexpected(parts.error());
    for (QString part : *parts) {
        if (part.startsWith(QLatin1Char('@')))
            part.remove(0, 1);
        const QString domain = wireDomain(part);
        if (domain.isEmpty())
            return fail(Error::Code::Input, Text::tr("This is not a domain"), part.left(longestName),
                        Text::tr("Write it as example.org"));
        if (!domains.contains(domain))
            domains += domain;
    }
    m_allowedDomains = domains;
    return {};
}

void RecipientBook::allowDomain(const QString &domain)
{
    const QString wire = wireDomain(domain);
    if (!wire.isEmpty() && !m_allowedDomains.contains(wire))
        m_allowedDomains += wire;
}

QStringList RecipientBook::outsideDomains(const std::vector<Address> &recipients, const Address &sender) const
{
    QStringList outside;
    for (const Address &address : recipients) {
        const QString domain = domainOf(address).toLower();
        if (domain != domainOf(sender).toLower() && !m_allowedDomains.contains(domain) && !outside.contains(domain))
            outside += domain;
    }
    return outside;
}

Result<std::vector<Recipient>> RecipientBook::parse(const QString &text) const
{
    const auto parts = splitAddressList(text);
    if (!parts)
        return tl::make_unexpected(parts.error());
    std::vector<Recipient> recipients;
    for (const QString &part : *parts) {
        if (const RecipientGroup *known = group(part)) {
            recipients.push_back({known->name, known->members});
            continue;
        }
        auto address = parseAddress(part);
        if (!address)
            return tl::make_unexpected(address.error());
        recipients.push_back({{}, {std::move(*address)}});
    }
    return recipients;
}

QByteArray RecipientBook::toJson() const
{
    QJsonArray groups;
    for (const RecipientGroup &group : m_groups)
        groups +=
            QJsonObject{{QStringLiteral("name"), group.name}, {QStringLiteral("members"), toArray(group.members)}};
    const QJsonObject book{{QStringLiteral("groups"), groups},
                           {QStringLiteral("used"), toArray(m_used)},
                           {QStringLiteral("allowedDomains"), QJsonArray::fromStringList(m_allowedDomains)}};
    return QJsonDocument(book).toJson(QJsonDocument::Compact);
}

RecipientBook RecipientBook::fromJson(const QByteArray &json)
{
    const QJsonObject stored = QJsonDocument::fromJson(json).object();
    RecipientBook book;
    for (const QJsonValue &value : stored.value(QStringLiteral("groups")).toArray()) {
        const QJsonObject group = value.toObject();
        const auto members = fromArray(group.value(QStringLiteral("members")).toArray());
        // A group that cannot be is left out.
        static_cast<void>(book.setGroup({group.value(QStringLiteral("name")).toString(), members}));
    }
    book.m_used = fromArray(stored.value(QStringLiteral("used")).toArray());
    if (book.m_used.size() > mostUsed)
        book.m_used.resize(mostUsed);
    for (const QJsonValue &domain : stored.value(QStringLiteral("allowedDomains")).toArray())
        book.allowDomain(domain.toString());
    return book;
}

} // namespace clientele::mail
