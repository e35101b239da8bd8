// SPDX-FileCopyrightText: 2026 The Clientele developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/table/column.h"
#include "models/table/role.h"

#include <QTest>

using namespace clientele::table;

namespace {

ColumnPtr numbers(const QString &name, std::vector<std::int64_t> values = {21, 34, 55})
{
    return Column::integers(name, std::move(values));
}

ColumnPtr words(const QString &name, const std::vector<std::optional<std::string>> &values = {"a", "b", "c"})
{
    return Column::text(name, values);
}

ColumnPtr days(const QString &name)
{
    return Column::dates(name, {fromCivil({2020, 1, 2}), fromCivil({2020, 1, 3}), fromCivil({2020, 1, 4})}, {}, true);
}

QString tokens(const std::vector<ColumnPtr> &columns)
{
    QStringList found;
    for (const Role role : findRoles(columns))
        found.append(role == Role::None ? QStringLiteral("-") : token(role));
    return found.join(' ');
}

} // namespace

class TestRoles : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void namesOfNumbersAreUnderstood_data()
    {
        QTest::addColumn<QString>("role");
        QTest::addColumn<QStringList>("names");
        QTest::newRow("age") << "age"
                             << QStringList{"Age", "AGE", "customer_age", "CustomerAge", "Age (years)",     "Alter",
                                            "âge", "Âge", "edad",         "idade",       "Idade do cliente"};
        QTest::newRow("income") << "income" << QStringList{"annual_income", "Annual Income (USD)",
                                                           "Einkommen",     "Jahreseinkommen",
                                                           "Revenu annuel", "Ingresos",
                                                           "renda"};
        QTest::newRow("amount") << "amount"
                                << QStringList{"purchase_amount",
                                               "PurchaseAmount",
                                               "Purchase Amount (USD)",
                                               "Kaufbetrag",
                                               "Umsatz",
                                               "Umsatz in EUR",
                                               "montant",
                                               "Montant d'achat",
                                               "importe",
                                               "valor",
                                               "Valor da compra",
                                               "Sales",
                                               "Total"};
        QTest::newRow("purchaseFrequency")
            << "purchaseFrequency" << QStringList{"purchase_frequency",   "Frequency of Purchases", "Kaufhäufigkeit",
                                                  "Kaufhaeufigkeit",      "Kauf-Häufigkeit",        "fréquence d'achat",
                                                  "frecuencia de compra", "frequência de compra"};
        QTest::newRow("quantity") << "quantity" << QStringList{"Quantity", "qty",      "Menge",     "Anzahl",
                                                               "quantité", "cantidad", "quantidade"};
        QTest::newRow("unitPrice") << "unitPrice"
                                   << QStringList{"UnitPrice",     "Unit Price", "Price",         "Einzelpreis",
                                                  "prix unitaire", "precio",     "preço unitário"};
        QTest::newRow("customer") << "customer"
                                  << QStringList{"Customer ID",       "CustomerID", "user_id",   "Kundennummer",
                                                 "Kunden-Nr.",        "id_client",  "N° client", "idCliente",
                                                 "código do cliente", "ID"};
        QTest::newRow("order") << "order"
                               << QStringList{"InvoiceNo",    "Order ID",           "order_number", "Bestellnummer",
                                              "Rechnungs-Nr", "numéro de commande", "pedido",       "fatura"};
        QTest::newRow("recency") << "recency" << QStringList{"Recency", "Récence", "recencia"};
    }
    void namesOfNumbersAreUnderstood()
    {
        QFETCH(QString, role);
        QFETCH(QStringList, names);
        for (const QString &name : names)
            QCOMPARE(name + "=" + tokens({numbers(name)}), name + "=" + role);
    }

    void namesOfTextsAndDaysAreUnderstood()
    {
        for (const QString name : {"Region", "région", "región", "Bundesland", "província", "sales_region"})
            QCOMPARE(name + "=" + tokens({words(name)}), name + "=region");
        for (const QString name : {"Country", "Land", "pays", "País"})
            QCOMPARE(name + "=" + tokens({words(name)}), name + "=country");
        for (const QString name : {"OrderDate", "Invoice Date", "Bestelldatum", "date de commande", "fecha de compra",
                                   "data do pedido", "checked_out_at"})
            QCOMPARE(name + "=" + tokens({days(name)}), name + "=orderDate");
        for (const QString name : {"Gender", "Geschlecht", "sexe", "sexo"})
            QCOMPARE(name + "=" + tokens({words(name)}), name + "=gender");
    }

    void contentMustAgree()
    {
        QCOMPARE(tokens({numbers("age", {2001, 1999, 1975})}), QStringLiteral("-"));
        QCOMPARE(tokens({words("age")}), QStringLiteral("-"));
        QCOMPARE(tokens({words("order_date")}), QStringLiteral("-"));
        QCOMPARE(tokens({days("Customer")}), QStringLiteral("-"));
        QCOMPARE(tokens({numbers("birth_year", {1, 2, 3})}), QStringLiteral("-"));
        QCOMPARE(tokens({words("frequency of purchases", {"Weekly", "Monthly", "Weekly"})}), QStringLiteral("-"));
        QCOMPARE(tokens({words("email", {"n/a", "none", "no"})}), QStringLiteral("-"));
        QCOMPARE(tokens({numbers("response", {1, 2, 3})}), QStringLiteral("-"));
        QCOMPARE(tokens({words("age", {std::nullopt, std::nullopt})}),
                 QStringLiteral("age")); // nothing speaks against it
    }

    void addressesAreKnownByThemselves()
    {
        QCOMPARE(tokens({words("Kontakt", {"ann@example.org", "bob@example.com", "x.y@mail.example.net"})}),
                 QStringLiteral("email"));
    }

    void aRoleIsGivenOnceToTheBest()
    {
        QCOMPARE(tokens({numbers("ID"), numbers("customer_id")}), QStringLiteral("- customer"));
        QCOMPARE(tokens({numbers("Total"), numbers("Purchase Amount")}), QStringLiteral("- amount"));
        QCOMPARE(tokens({numbers("age"), numbers("Age")}), QStringLiteral("age -"));
        QCOMPARE(tokens({}), QString());
    }

    void bareNamesFollowTheTable()
    {
        QCOMPARE(tokens({numbers("id"), words("name"), numbers("price")}),
                 QStringLiteral("product productName unitPrice"));
        QCOMPARE(tokens({numbers("id"), words("name"), numbers("age")}), QStringLiteral("customer name age"));
    }

    void whatOnlySoundsAlikeIsLeft()
    {
        for (const QString name :
             {"MntWines", "NumDealsPurchases", "Z_Revenue", "AcceptedCmp3", "Complain", "loyalty_score", "line_item_id",
              "sequence_number", "Subscription Status", "Previous Purchases", "Kidhome", "voltage"})
            QCOMPARE(name + "=" + tokens({numbers(name)}), name + "=-");
    }

    void anOfficeShop()
    {
        QCOMPARE(tokens({words("Order ID"), days("Order Date"), days("Ship Date"), words("Customer ID"),
                         words("Customer Name"), words("Segment"), words("Country"), words("City"), words("State"),
                         words("Region"), words("Product ID"), words("Category"), words("Sub-Category"),
                         words("Product Name"), numbers("Sales"), numbers("Quantity"), numbers("Discount"),
                         numbers("Profit")}),
                 QStringLiteral("order orderDate - customer name - country location - region product category - "
                                "productName amount quantity - -"));
    }
};

QTEST_GUILESS_MAIN(TestRoles)
#include "tst_roles.moc"
