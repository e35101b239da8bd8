// SPDX-FileCopyrightText: 2026 The Clientele developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>
#include <QStringList>

#include <optional>

namespace clientele::insights {

// What the words of a column's name say, in English, German, French, Spanish, Portuguese and Italian.

enum class Word { Income, Money, Orders, Deals, Visits, Children, Offer, Response, Total };

/// "MntMeatProducts", "mnt_meat" and "Mnt Meat" are "mnt", "meat" (and "products"): lower case, without accents.
[[nodiscard]] QStringList nameWords(const QString &name);
[[nodiscard]] bool speaksOf(Word word, const QStringList &words);

/// How an order was made.
enum class Channel { Web, Catalogue, Store, App, Phone, Marketplace };
[[nodiscard]] std::optional<Channel> channelOf(const QStringList &words);
/// Translated: "catalogue"; "catalogue purchases"; "web visits".
[[nodiscard]] QString channelName(Channel channel);
[[nodiscard]] QString channelOrders(Channel channel);
[[nodiscard]] QString channelVisits(Channel channel);

/// Translated: "wine"; empty where the words name no product that is known.
[[nodiscard]] QString productName(const QStringList &words);
/// What is left without words of money, orders, products and numbers, for names that nobody knows: "tea".
[[nodiscard]] QString remainder(const QStringList &words);

} // namespace clientele::insights
