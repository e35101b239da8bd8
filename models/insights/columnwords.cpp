// SPDX-FileCopyrightText: 2026 The Clientele developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/insights/columnwords.h"

#include "models/table/rolenames.h"

#include <QCoreApplication>

#include <algorithm>

namespace clientele::insights {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(ColumnWords)
};

// "=x" is the whole word, anything else may stand inside of one: German puts words together.
constexpr const char *incomeStems =
    "income salary earnings einkommen gehalt verdienst =lohn =revenu =revenus salaire ingreso =renta =renda salario "
    "reddito";
constexpr const char *moneyStems = "=mnt =mtn =amt amount spent spend expend expens =revenue =sales umsatz ausgabe "
                                   "betrag depens montant gasto gastad importe "
                                   "=monto =valor despesa spesa =eur =usd =euro =euros";
constexpr const char *orderStems =
    "purchas =purch order =buys transaction =kauf kaufe kaeufe einkauf bestell auftrag achat commande compra pedido "
    "encomenda acquist ordini";
constexpr const char *dealStems =
    "=deal =deals discount promo coupon rabatt angebot gutschein remise =oferta =ofertas descuento desconto voucher "
    "reduziert aktionsk schnappchen schnaeppchen soldes =sale bargain sconto sconti";
constexpr const char *visitStems = "visit besuch visite visita =session =sessions aufruf pageview =hits sitzung";
constexpr const char *childStems =
    "=kid =kids kidhome =teen =teens teenhome teenager child dependent kinder kleinkind jugendlich enfant adolescent "
    "=ado =ados =nino =ninos hijos crianca filhos bambini =figli toddler =baby =babies";
constexpr const char *offerStems =
    "accepted campaign =cmp =cpm kampagn aktion angenommen campagn campana campanha aceptad aceit offer angebot";
constexpr const char *responseStems =
    "respon reaktion antwort reponse repond respuest respost risposta converted conversion angenommen accepted";
constexpr const char *totalStems = "total gesamt =sum summe =suma =soma overall =all insgesamt";

constexpr const char *webStems = "=web web online internet =site =www ecommerce";
constexpr const char *catalogueStems = "catalog katalog mailorder";
constexpr const char *storeStems =
    "store shop filial laden geschaft geschaeft magasin boutique tienda =loja lojas negozi retail branch offline";
constexpr const char *appStems = "=app mobile handy smartphone";
constexpr const char *phoneStems = "phone telefon callcenter hotline";
constexpr const char *marketplaceStems = "marketplace marktplatz amazon ebay";

bool holds(const QStringList &words, const char *stems)
{
    const QStringList list = QString::fromLatin1(stems).split(QLatin1Char(' '), Qt::SkipEmptyParts);
    return std::any_of(list.begin(), list.end(), [&](const QString &stem) {
        if (stem.startsWith(QLatin1Char('=')))
            return words.contains(stem.mid(1));
        return std::any_of(words.begin(), words.end(), [&](const QString &word) { return word.contains(stem); });
    });
}

const char *stemsOf(Word word)
{
    switch (word) {
    case Word::Income:
        return incomeStems;
    case Word::Money:
        return moneyStems;
    case Word::Orders:
        return orderStems;
    case Word::Deals:
        return dealStems;
    case Word::Visits:
        return visitStems;
    case Word::Children:
        return childStems;
    case Word::Offer:
        return offerStems;
    case Word::Response:
        return responseStems;
    case Word::Total:
        break;
    }
    return totalStems;
}

struct Product
{
    const char *stems;
    const char *name;
};

constexpr Product products[] = {
    {"wine wein =vin =vins vino vinho", QT_TRANSLATE_NOOP("ColumnWords", "wine")},
    {"meat fleisch viande carne", QT_TRANSLATE_NOOP("ColumnWords", "meat")},
    {"fish fisch poisson pescado peixe pesce", QT_TRANSLATE_NOOP("ColumnWords", "fish")},
    {"fruit obst frucht fruchte fruechte fruta frutta", QT_TRANSLATE_NOOP("ColumnWords", "fruit")},
    {"sweet suss suess bonbon dulce doce dolci candy confis", QT_TRANSLATE_NOOP("ColumnWords", "sweets")},
    {"=gold =oro =or =ouro gold", QT_TRANSLATE_NOOP("ColumnWords", "gold")},
    {"beer =bier =biere cerveza cerveja birra", QT_TRANSLATE_NOOP("ColumnWords", "beer")},
    {"bread brot bakery backwaren =pain =pan =pao", QT_TRANSLATE_NOOP("ColumnWords", "bread")},
    {"vegetab gemuse gemuese legume verdura", QT_TRANSLATE_NOOP("ColumnWords", "vegetables")},
    {"dairy milk milch lait =leche laticin", QT_TRANSLATE_NOOP("ColumnWords", "dairy")},
    {"cheese kase kaese fromage queso queijo", QT_TRANSLATE_NOOP("ColumnWords", "cheese")},
    {"coffee kaffee =cafe", QT_TRANSLATE_NOOP("ColumnWords", "coffee")},
    {"cloth fashion apparel kleid =mode vetement =ropa roupa", QT_TRANSLATE_NOOP("ColumnWords", "clothing")},
    {"shoe schuh chaussure zapato sapato", QT_TRANSLATE_NOOP("ColumnWords", "shoes")},
    {"book buch bucher buecher livre libro livro", QT_TRANSLATE_NOOP("ColumnWords", "books")},
    {"electr elektr eletron", QT_TRANSLATE_NOOP("ColumnWords", "electronics")},
    {"=toy =toys spielzeug jouet juguete brinquedo", QT_TRANSLATE_NOOP("ColumnWords", "toys")},
    {"cosmet kosmet beauty", QT_TRANSLATE_NOOP("ColumnWords", "cosmetics")},
    {"furnit mobel moebel meuble mueble", QT_TRANSLATE_NOOP("ColumnWords", "furniture")},
    {"jewel schmuck bijou joya", QT_TRANSLATE_NOOP("ColumnWords", "jewellery")},
    {"grocer lebensmittel epicerie", QT_TRANSLATE_NOOP("ColumnWords", "groceries")},
};

} // namespace

QStringList nameWords(const QString &name)
{
    QStringList words;
    QString word;
    QChar before;
    const auto finish = [&] {
        const QString plain = table::compactName(word);
        if (!plain.isEmpty())
            words += plain;
        word.clear();
    };
    for (const QChar c : name) {
        const bool parts = !c.isLetter() && !c.isMark();
        if (parts || (c.isUpper() && before.isLower()))
            finish();
        if (!parts)
            word += c;
        before = c;
    }
    finish();
    return words;
}

bool speaksOf(Word word, const QStringList &words)
{
    return holds(words, stemsOf(word));
}

std::optional<Channel> channelOf(const QStringList &words)
{
    // A web shop is no store, a phone is no mobile one.
    if (holds(words, webStems))
        return Channel::Web;
    if (holds(words, catalogueStems) || words.join(QString()).contains(QLatin1String("mailorder")))
        return Channel::Catalogue;
    if (holds(words, marketplaceStems))
        return Channel::Marketplace;
    if (holds(words, appStems))
        return Channel::App;
    if (holds(words, phoneStems))
        return Channel::Phone;
    if (holds(words, storeStems))
        return Channel::Store;
    return std::nullopt;
}

QString channelName(Channel channel)
{
    switch (channel) {
    case Channel::Web:
        return Text::tr("web", "a channel of orders");
    case Channel::Catalogue:
        return Text::tr("catalogue", "a channel of orders");
    case Channel::Store:
        return Text::tr("store", "a channel of orders");
    case Channel::App:
        return Text::tr("app", "a channel of orders");
    case Channel::Phone:
        return Text::tr("phone", "a channel of orders");
    case Channel::Marketplace:
        break;
    }
    return Text::tr("marketplace", "a channel of orders");
}

QString channelOrders(Channel channel)
{
    switch (channel) {
    case Channel::Web:
        return Text::tr("web purchases");
    case Channel::Catalogue:
        return Text::tr("catalogue purchases");
    case Channel::Store:
        return Text::tr("store purchases");
    case Channel::App:
        return Text::tr("app purchases");
    case Channel::Phone:
        return Text::tr("phone purchases");
    case Channel::Marketplace:
        break;
    }
    return Text::tr("marketplace purchases");
}

QString channelVisits(Channel channel)
{
    switch (channel) {
    case Channel::Web:
        return Text::tr("web visits");
    case Channel::Store:
        return Text::tr("store visits");
    case Channel::App:
        return Text::tr("app visits");
    default:
        return Text::tr("visits");
    }
}

QString productName(const QStringList &words)
{
    for (const Product &product : products) {
        if (holds(words, product.stems))
            return QCoreApplication::translate("ColumnWords", product.name);
    }
    return {};
}

QString remainder(const QStringList &words)
{
    static const QStringList fillers{
        QStringLiteral("num"),   QStringLiteral("number"), QStringLiteral("anzahl"),  QStringLiteral("products"),
        QStringLiteral("prods"), QStringLiteral("of"),     QStringLiteral("on"),      QStringLiteral("fur"),
        QStringLiteral("fuer"),  QStringLiteral("en"),     QStringLiteral("de"),      QStringLiteral("per"),
        QStringLiteral("pro"),   QStringLiteral("month"),  QStringLiteral("year"),    QStringLiteral("nb"),
        QStringLiteral("nr"),    QStringLiteral("n"),      QStringLiteral("customer")};
    QStringList left;
    for (const QString &word : words) {
        if (!fillers.contains(word) && !speaksOf(Word::Money, {word}) && !speaksOf(Word::Orders, {word}))
            left += word;
    }
    return left.join(QLatin1Char(' '));
}

} // namespace clientele::insights
