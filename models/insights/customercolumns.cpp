// SPDX-FileCopyrightText: 2026 The Clientele developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/insights/customercolumns.h"

#include <QCoreApplication>
#include <QHash>

#include <algorithm>
#include <cmath>

namespace clientele::insights {

namespace {

using table::Column;
using table::Role;
using table::Type;

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(CustomerColumns)
};

constexpr std::size_t mostCategories = 20;
constexpr double mostChildren = 20;
constexpr double mostOrders = 1000; // of one customer by a channel whose column does not say what it counts
constexpr std::size_t fewestOfAKind = 3;

/// What the values look like.
struct Content
{
    std::size_t distinct = 0;
    double least = 0;
    double most = 0;
    bool isWhole = true;

    [[nodiscard]] bool isYesNo() const { return distinct == 2 && least == 0 && most == 1; }
    /// A measure: more than two values, none below 0.
    [[nodiscard]] bool isMeasure() const { return distinct > 2 && least >= 0; }
};

Content contentOf(const Column &column)
{
    Content content;
    const auto &codes = column.denseCodes();
    bool any = false;
    for (const std::uint32_t row : codes.firstRow) {
        const auto value = column.number(row);
        if (!value || !std::isfinite(*value))
            continue;
        content.least = any ? std::min(content.least, *value) : *value;
        content.most = any ? std::max(content.most, *value) : *value;
        content.isWhole = content.isWhole && *value == std::floor(*value);
        ++content.distinct;
        any = true;
    }
    return content;
}

/// Sorts the columns of a table, one after the other.
class Recogniser
{
public:
    explicit Recogniser(const table::Table &table) : m_table(table) {}
    CustomerColumns columns();

private:
    void take(std::size_t index);
    void takeNumber(std::size_t index, const QStringList &words, const Content &content);
    void takeYesNo(std::size_t index, const QStringList &words);
    void takeGroup(const Column &column);
    bool takeByRole(std::size_t index);
    bool takeByWords(const QString &name, const QStringList &words, const Content &content);
    void takeBare();
    void chooseResponse();

    static CustomerColumn quoted(const QString &name) { return {name, Text::tr("“%1”", "a column").arg(name), {}}; }
    static CustomerColumn product(const QString &name, const QStringList &words);
    static CustomerColumn orders(const QString &name, const QStringList &words, const std::optional<Channel> &channel);

    const table::Table &m_table;
    CustomerColumns m_found;
    struct Bare
    {
        QString name;
        QStringList words;
        Content content;
    };
    std::vector<Bare> m_bare; // names that say neither money nor orders
};

CustomerColumn Recogniser::product(const QString &name, const QStringList &words)
{
    QString label = productName(words);
    if (label.isEmpty())
        label = remainder(words);
    if (label.isEmpty())
        label = name;
    return {name, Text::tr("spend on %1").arg(label), label};
}

CustomerColumn Recogniser::orders(const QString &name, const QStringList &words, const std::optional<Channel> &channel)
{
    if (channel)
        return {name, channelOrders(*channel), channelName(*channel), true, channel};
    const QString left = remainder(words);
    const QString label = left.isEmpty() ? name : left;
    return {name, Text::tr("%1 purchases", "purchases of a kind").arg(label), label, true};
}

bool Recogniser::takeByRole(std::size_t index)
{
    const QString name = m_table.column(index).name();
    switch (m_table.role(index)) {
    case Role::Income:
        m_found.income = {name, Text::tr("income"), {}};
        return true;
    case Role::Amount:
    case Role::Monetary:
        if (!m_found.totalSpend)
            m_found.totalSpend = {name, Text::tr("total spend"), {}};
        return true;
    case Role::PurchaseFrequency:
    case Role::Frequency:
        if (!m_found.totalOrders)
            m_found.totalOrders = {name, Text::tr("purchases", "of a customer"), {}, true};
        return true;
    case Role::Recency:
        m_found.others.push_back({name, Text::tr("days since the last purchase"), {}, true});
        return true;
    case Role::Age:
        m_found.others.push_back({name, Text::tr("age"), {}});
        return true;
    case Role::BirthYear:
        m_found.others.push_back({name, Text::tr("year of birth"), {}});
        return true;
    default:
        return false;
    }
}

bool Recogniser::takeByWords(const QString &name, const QStringList &words, const Content &content)
{
    const auto channel = channelOf(words);
    const bool isMoney = speaksOf(Word::Money, words);
    const bool isOrders = speaksOf(Word::Orders, words) && content.isWhole;
    if (!m_found.income && speaksOf(Word::Income, words)) {
        m_found.income = {name, Text::tr("income"), {}};
    } else if (speaksOf(Word::Visits, words)) {
        m_found.visits.push_back({name, channel ? channelVisits(*channel) : Text::tr("visits"), {}, true, channel});
    } else if (speaksOf(Word::Children, words) && content.isWhole && content.most <= mostChildren) {
        m_found.children.push_back({name, Text::tr("children at home"), {}, true});
    } else if (speaksOf(Word::Total, words) && (isMoney || isOrders)) {
        auto &total = isMoney ? m_found.totalSpend : m_found.totalOrders;
        total = isMoney ? CustomerColumn{name, Text::tr("total spend"), {}}
                        : CustomerColumn{name, Text::tr("total orders"), {}, true};
    } else if (speaksOf(Word::Deals, words) && !isMoney && content.isWhole) {
        m_found.deals.push_back({name, Text::tr("purchases with a discount"), {}, true});
    } else if (isMoney && channel) {
        m_found.channelMoney.push_back({name, Text::tr("spend by %1", "a channel").arg(channelName(*channel)),
                                        channelName(*channel), false, channel});
    } else if (isMoney) {
        m_found.products.push_back(product(name, words));
    } else if (isOrders) {
        m_found.channels.push_back(orders(name, words, channel));
    } else {
        return false;
    }
    return true;
}

void Recogniser::takeNumber(std::size_t index, const QStringList &words, const Content &content)
{
    const QString name = m_table.column(index).name();
    if (content.distinct < 2 || takeByRole(index))
        return;
    if (m_table.role(index) != Role::None)
        return;
    if (!content.isMeasure() && !speaksOf(Word::Children, words)) {
        if (content.distinct > 2)
            m_found.others.push_back(quoted(name));
        return;
    }
    if (!takeByWords(name, words, content))
        m_bare.push_back({name, words, content});
}

void Recogniser::takeYesNo(std::size_t index, const QStringList &words)
{
    const QString name = m_table.column(index).name();
    const CustomerColumn column{name, Text::tr("“%1”", "a column").arg(name), name};
    if (m_table.role(index) == Role::Response)
        m_found.response = column;
    else if (speaksOf(Word::Children, words))
        m_found.children.push_back({name, Text::tr("children at home"), {}, true});
    else if (speaksOf(Word::Offer, words) || speaksOf(Word::Response, words))
        m_found.offers.push_back(column);
}

void Recogniser::takeGroup(const Column &column)
{
    const std::size_t count = column.denseCodes().count();
    if (count >= 2 && count <= mostCategories && count * 2 <= column.size())
        m_found.groups.push_back({column.name(), column.name(), column.name()});
}

void Recogniser::take(std::size_t index)
{
    const Column &column = m_table.column(index);
    if (m_table.isPersonal(index) || column.type() == Type::Date || m_table.role(index) == Role::Customer)
        return;
    if (column.type() == Type::Text) {
        takeGroup(column);
        return;
    }
    const Content content = contentOf(column);
    const QStringList words = nameWords(column.name());
    if (content.isYesNo())
        takeYesNo(index, words);
    else
        takeNumber(index, words, content);
}

/// Columns that are called as what they hold and no more ("Wine", "Catalogue"), and those that begin as others of a
/// kind do ("k_wine", "k_tea", "k_meat").
void Recogniser::takeBare()
{
    const auto isProduct = [](const Bare &one) { return !productName(one.words).isEmpty(); };
    const auto isChannel = [](const Bare &one) { return channelOf(one.words).has_value(); };
    QHash<QString, std::size_t> prefixes;
    QHash<QString, std::size_t> productPrefixes;
    for (const Bare &one : m_bare) {
        if (one.words.size() > 1) {
            ++prefixes[one.words.front()];
            productPrefixes[one.words.front()] += isProduct(one) ? 1 : 0;
        }
    }
    const auto bareProducts = std::size_t(std::count_if(m_bare.begin(), m_bare.end(), isProduct));
    const auto bareChannels = std::size_t(std::count_if(m_bare.begin(), m_bare.end(), isChannel));
    for (const Bare &one : m_bare) {
        const QString prefix = one.words.size() > 1 ? one.words.front() : QString();
        const bool isOfAKind = prefixes.value(prefix) >= fewestOfAKind && productPrefixes.value(prefix) >= 2;
        const auto channel = channelOf(one.words);
        if (!channel && ((isProduct(one) && bareProducts + m_found.products.size() >= 2) || isOfAKind)) {
            m_found.products.push_back(product(one.name, isOfAKind && !isProduct(one) ? one.words.mid(1) : one.words));
        } else if (channel && bareChannels + m_found.channels.size() >= 2 && one.content.isWhole &&
                   one.content.most <= mostOrders) {
            m_found.channels.push_back(orders(one.name, one.words, channel));
        } else if (channel && bareChannels + m_found.channelMoney.size() >= 2) {
            m_found.channelMoney.push_back({one.name, Text::tr("spend by %1", "a channel").arg(channelName(*channel)),
                                            channelName(*channel), false, channel});
        } else {
            m_found.others.push_back(quoted(one.name));
        }
    }
}

/// Where no role says it: the only one, or the only one that speaks of an answer.
void Recogniser::chooseResponse()
{
    if (m_found.response || m_found.offers.empty())
        return;
    auto &offers = m_found.offers;
    const auto isAnswer = [](const CustomerColumn &one) {
        return speaksOf(Word::Response, nameWords(one.column)) &&
               std::none_of(one.column.begin(), one.column.end(), [](QChar c) { return c.isDigit(); });
    };
    auto chosen = offers.size() == 1 ? offers.begin() : std::find_if(offers.begin(), offers.end(), isAnswer);
    if (chosen == offers.end())
        return;
    m_found.response = *chosen;
    offers.erase(chosen);
}

CustomerColumns Recogniser::columns()
{
    for (std::size_t i = 0; i < m_table.columnCount(); ++i)
        take(i);
    takeBare();
    chooseResponse();
    // A channel alone is no choice of channels, and a product alone none of products.
    const auto giveUp = [&](std::vector<CustomerColumn> &columns) {
        if (columns.size() == 1) {
            m_found.others.push_back(columns.front());
            columns.clear();
        }
    };
    giveUp(m_found.products);
    giveUp(m_found.channels);
    giveUp(m_found.channelMoney);
    return m_found;
}

} // namespace

bool hasOneRowPerCustomer(const table::Table &table)
{
    // A key that no customer has twice settles it, whatever else stands beside it.
    if (const Column *customer = table.find(Role::Customer)) {
        const std::size_t present = customer->size() - customer->missing();
        return double(customer->denseCodes().count()) >= 0.95 * double(present); // some stand twice by mistake
    }
    for (const Role role : {Role::Order, Role::OrderDate, Role::Product, Role::ProductName, Role::UnitPrice,
                            Role::Event, Role::EventTime, Role::Session, Role::Page}) {
        if (table.find(role) != nullptr)
            return false;
    }
    return true;
}

CustomerColumns recognise(const table::Table &table)
{
    return Recogniser(table).columns();
}

} // namespace clientele::insights
