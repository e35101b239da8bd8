// SPDX-FileCopyrightText: 2026 The Clientele developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/recipe/derivedcolumns.h"

#include "models/recipe/expression.h"
#include "models/table/rolenames.h"

#include <QCoreApplication>
#include <QMap>

#include <algorithm>

namespace clientele::recipe {

namespace {

using table::Role;

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(DerivedColumns)
};

// As table::compactName writes them: English, German, French, Spanish, Portuguese.
constexpr const char *moneyWords =
    "mnt amt amount amounts spend spent spending spendings sales revenue revenues turnover expense expenses "
    "betrag umsatz ausgaben ausgabe montant depense depenses achatsmontant importe gasto gastos ventas valor "
    "gastado receita vendas";
constexpr const char *purchaseWords =
    "purchases purchase orders order transactions buys bestellungen kaufe einkaufe kauf achats commandes compras "
    "pedidos encomendas";
constexpr const char *discountWords = "deal deals discount discounts discounted promo promos promotion promotions "
                                      "coupon coupons voucher rabatt aktion aktionen angebot angebote remise remises "
                                      "oferta ofertas descuento descuentos desconto descontos";
constexpr const char *totalWords = "total totals sum all overall mean average avg per last first days since gesamt "
                                   "summe durchschnitt somme moyenne suma media soma";

bool isAmong(const QString &word, const char *words)
{
    return QString::fromLatin1(words).split(QLatin1Char(' ')).contains(word);
}

// "NumWebPurchases" is num, web, purchases; so are "num_web_purchases" and "Num web purchases".
QStringList wordsOf(const QString &name)
{
    QStringList words;
    QString word;
    const auto finish = [&] {
        if (const QString compact = table::compactName(word); !compact.isEmpty())
            words << compact;
        word.clear();
    };
    for (qsizetype i = 0; i < name.size(); ++i) {
        const QChar letter = name[i];
        const bool beginsWord = letter.isUpper() && i > 0 && name[i - 1].isLower();
        if (beginsWord || !letter.isLetterOrNumber())
            finish();
        if (letter.isLetterOrNumber())
            word += letter;
    }
    finish();
    return words;
}

bool hasAny(const QStringList &words, const char *among)
{
    return std::any_of(words.begin(), words.end(), [among](const QString &word) { return isAmong(word, among); });
}

bool canBeAdded(const table::Table &table, std::size_t column)
{
    const Role role = table.role(column);
    return table.column(column).isNumeric() &&
           (role == Role::None || role == Role::Amount || role == Role::Monetary || role == Role::PurchaseFrequency ||
            role == Role::Frequency || role == Role::Quantity || role == Role::Order);
}

// The largest group of columns whose first, or last, word is the same one of these.
QStringList family(const table::Table &table, const char *kind, const char *unlike)
{
    QMap<QString, QStringList> groups; // by place and word
    for (std::size_t column = 0; column < table.columnCount(); ++column) {
        const QString &name = table.column(column).name();
        const QStringList words = wordsOf(name);
        if (words.size() < 2 || !canBeAdded(table, column) || hasAny(words, totalWords) || hasAny(words, unlike))
            continue;
        if (isAmong(words.first(), kind))
            groups[QStringLiteral("< ") + words.first()] << name;
        if (isAmong(words.last(), kind))
            groups[QStringLiteral("> ") + words.last()] << name;
    }
    QStringList largest;
    for (const QStringList &names : std::as_const(groups)) {
        if (names.size() > largest.size())
            largest = names;
    }
    return largest.size() >= 2 ? largest : QStringList();
}

void add(std::vector<DerivedColumn> &suggestions, const table::Table &table, const QString &name,
         const QStringList &parts)
{
    if (parts.isEmpty())
        return;
    const QString compact = table::compactName(name);
    for (const table::ColumnPtr &column : table.columns()) {
        if (table::compactName(column->name()) == compact)
            return; // it is there
    }
    QStringList terms;
    for (const QString &part : parts)
        terms << columnInExpression(part);
    suggestions.push_back({{name, {terms.join(QStringLiteral(" + "))}, Role::None}, parts});
}

} // namespace

std::vector<DerivedColumn> suggestedSums(const table::Table &table)
{
    std::vector<DerivedColumn> suggestions;
    add(suggestions, table, Text::tr("Total spend", "name of a new column"), family(table, moneyWords, discountWords));
    add(suggestions, table, Text::tr("Total orders", "name of a new column"),
        family(table, purchaseWords, discountWords));
    return suggestions;
}

QStringList madeColumns(const Recipe &recipe)
{
    QStringList names;
    for (const Entry &entry : recipe.entries) {
        if (!entry.enabled)
            continue;
        std::visit(
            [&names](const auto &step) {
                using Kind = std::decay_t<decltype(step)>;
                if constexpr (std::is_same_v<Kind, NewColumn> || std::is_same_v<Kind, AgeFromBirthYear> ||
                              std::is_same_v<Kind, DatePart> || std::is_same_v<Kind, Bands> ||
                              std::is_same_v<Kind, LineAmount>)
                    names << step.name;
            },
            entry.step);
    }
    return names;
}

} // namespace clientele::recipe
