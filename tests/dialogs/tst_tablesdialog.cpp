// SPDX-FileCopyrightText: 2026 The Clientele developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/joins/joinsentences.h"
#include "widgets/dialogs/keysdialog.h"
#include "widgets/dialogs/tablesdiagram.h"
#include "widgets/dialogs/tablesdialog.h"
#include "widgets/style/theme.h"

#include <QAccessible>
#include <QSignalSpy>
#include <QTest>
#include <QToolButton>

using namespace clientele;
using namespace clientele::dialogs;
using namespace clientele::joins;
using table::Column;
using Texts = std::vector<std::optional<std::string>>;

namespace {

NamedTable named(const QString &name, std::vector<table::ColumnPtr> columns)
{
    return {name, *table::Table::make(std::move(columns))};
}

PlanEditor shop()
{
    std::vector<NamedTable> tables{
        named("customers", {Column::text("customer_id", Texts{"ca", "cb", "cc"}),
                            Column::text("currency", Texts{"EUR", "USD", "EUR"})}),
        named("line_items",
              {Column::integers("line_item_id", {1, 2, 3, 4, 5}),
               Column::text("order_id", Texts{"o1", "o1", "o2", "o3", "o9"}),
               Column::integers("item_id", {1, 2, 2, 3, 1}), Column::integers("quantity", {1, 2, 3, 4, 5})}),
        named("orders", {Column::text("order_id", Texts{"o1", "o2", "o3", "o4"}),
                         Column::text("customer_id", Texts{"ca", "cb", "ca", "cz"}),
                         Column::reals("order_total", {30, 20, 10, 40})}),
        named("products", {Column::integers("id", {1, 2, 3}), Column::text("name", Texts{"cup", "pot", "mug"}),
                           Column::reals("price", {1.5, 2.5, 3.5})}),
        named("visits", {Column::text("customer_id", Texts{"ca", "ca", "ca", "cb"}),
                         Column::text("page", Texts{"x", "y", "x", "z"})}),
        named("weather", {Column::text("day", Texts{"Mon"})})};
    auto keys = findKeys(tables);
    return {tables, *keys};
}

QString textsOf(const QWidget &widget)
{
    QStringList texts;
    for (const QLabel *label : widget.findChildren<QLabel *>())
        texts << label->text();
    return texts.join(QLatin1Char('\n'));
}

// As a person does: opens the list and takes the entry.
void choose(QComboBox *chooser, int index)
{
    chooser->setFocus();
    chooser->setCurrentIndex(index);
    Q_EMIT chooser->activated(index);
    QCoreApplication::processEvents();
}

} // namespace

class TestTablesDialog : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedStates));
        style::apply(*qApp, style::Appearance::Light);
    }

    void theDiagramShowsBothSidesOfEveryJoin()
    {
        TablesDialog dialog(shop());
        dialog.show();
        QVERIFY(QTest::qWaitForWindowExposed(&dialog));
        QCOMPARE(dialog.findChildren<LinkCard *>().size(), 3);
        QTRY_VERIFY(textsOf(dialog).contains("5 rows and 9 columns."));
        const QString texts = textsOf(dialog);
        QVERIFY(texts.contains("line_items: 4 of 5 rows match"));
        QVERIFY(texts.contains("orders: 3 of 4 rows match"));
        QVERIFY(texts.contains("weather is left out: it shares no key with the others."));
        QVERIFY(texts.contains("visits is left out."));
        QVERIFY(texts.contains("“order_total”: kept on the first line of each row of “orders” only"));
        for (const QComboBox *chooser : dialog.findChildren<QComboBox *>())
            QVERIFY2(!chooser->accessibleName().isEmpty(), qPrintable(chooser->currentText()));
    }

    void theKindOfAJoinIsChosen()
    {
        TablesDialog dialog(shop());
        dialog.show();
        QSignalSpy chosen(&dialog, &TablesDialog::chosen);
        choose(dialog.findChild<QComboBox *>("kind orders"), int(Kind::Inner));
        QTRY_VERIFY(textsOf(dialog).contains("4 rows and 9 columns."));
        // The keyboard stays on the chooser that was drawn anew.
        QCOMPARE(dialog.focusWidget()->objectName(), QString("kind orders"));
        QTest::keyClick(&dialog, Qt::Key_Return);
        QCOMPARE(chosen.size(), 1);
        const auto plan = chosen.front().front().value<Plan>();
        QCOMPARE(plan.main, QString("line_items"));
        QCOMPARE(std::count_if(plan.links.begin(), plan.links.end(),
                               [](const Link &link) { return link.kind == Kind::Inner; }),
                 1);
    }

    void aJoinThatWouldRepeatRowsIsToldBefore()
    {
        TablesDialog dialog(shop());
        dialog.show();
        auto *join = dialog.findChild<QComboBox *>("join visits");
        QVERIFY(join);
        choose(join, 1);
        QCOMPARE(dialog.findChildren<LinkCard *>().size(), 4);
        auto *several = dialog.findChild<QComboBox *>("several visits");
        QVERIFY(several);
        QCOMPARE(several->currentIndex(), int(Several::First));
        QTRY_VERIFY(textsOf(dialog).contains("5 rows and 10 columns."));
        choose(several, int(Several::Multiply));
        QVERIFY(textsOf(dialog).contains("Amounts would multiply: each row of “"));
        QTRY_VERIFY(!textsOf(dialog).contains("5 rows and 10 columns."));
    }

    void aTableIsLeftOutWithThoseThatHangOnIt()
    {
        TablesDialog dialog(shop());
        dialog.show();
        auto *key = dialog.findChild<QComboBox *>("key orders");
        choose(key, key->count() - 1);
        QTRY_COMPARE(dialog.findChildren<LinkCard *>().size(), 1);
        QCOMPARE(dialog.plan().links.front().right, QString("products"));
    }

    void otherColumnsAreChosenAsTheKey()
    {
        TablesDialog dialog(shop());
        dialog.show();
        auto *key = dialog.findChild<QComboBox *>("key products");
        QVERIFY(key);
        const int before = key->currentIndex();
        choose(key, key->findText(QStringLiteral("Other columns…")));
        auto *keys = dialog.findChild<KeysDialog *>();
        QVERIFY(keys && keys->isVisible());
        QCOMPARE(dialog.findChild<QComboBox *>("key products")->currentIndex(), before); // until they are chosen
        QCOMPARE(keyInWords(keys->key().keys()), QString("item_id = id"));
        QTRY_VERIFY(textsOf(*keys).contains("line_items: 5 of 5 rows match"));
        const auto named = [&](const QString &name, int which) {
            QList<QComboBox *> found;
            for (QComboBox *one : keys->findChildren<QComboBox *>()) {
                if (one->accessibleName() == name && one->isVisible())
                    found += one;
            }
            return found.value(which);
        };
        const auto press = [&](const QString &text) {
            for (QPushButton *one : keys->findChildren<QPushButton *>()) {
                if (one->text().remove('&') == text && one->isEnabled())
                    one->click();
            }
        };
        press("Another column");
        QCOMPARE(keys->key().keys().size(), 2U);
        named("Column of line_items", 1)->setCurrentText("order_id");
        choose(named("Column of products", 1), 1); // name: no row has both
        QTRY_VERIFY(textsOf(*keys).contains("line_items: 0 of 5 rows match"));
        for (QToolButton *one : keys->findChildren<QToolButton *>()) {
            if (one->isVisible())
                one->click();
            if (keys->key().keys().size() == 1)
                break;
        }
        QCOMPARE(keys->key().keys().size(), 1U);
        choose(named("Column of line_items", 0), 3); // quantity
        choose(named("Column of products", 0), 0);   // id
        QTRY_VERIFY(textsOf(*keys).contains("line_items: 3 of 5 rows match"));
        QVERIFY(textsOf(*keys).contains("Each key is in products once."));
        press("Use these columns");
        const auto &links = dialog.plan().links;
        const auto link = std::find_if(links.begin(), links.end(), [](const Link &l) { return l.right == "products"; });
        QCOMPARE(keyInWords(link->keys()), QString("quantity = id"));
    }

    void anotherMainTableIsPlannedAnew()
    {
        PlanEditor editor = shop();
        editor.setMain(editor.placeOf("orders"));
        QCOMPARE(editor.plan().main, QString("orders"));
        QCOMPARE(editor.plan().links.size(), 1U);
        QCOMPARE(editor.plan().links.front().right, QString("customers"));
        QVERIFY(!editor.depth(editor.placeOf("products")));
        QVERIFY(!editor.choices(editor.placeOf("line_items")).empty());
    }

    // For looking at: CLIENTELE_PICTURES=FOLDER.
    void picturesAreDrawn()
    {
        const QString folder = qEnvironmentVariable("CLIENTELE_PICTURES");
        for (const auto appearance : {style::Appearance::Light, style::Appearance::Dark}) {
            style::apply(*qApp, appearance);
            TablesDialog dialog(shop());
            dialog.show();
            QVERIFY(QTest::qWaitForWindowExposed(&dialog));
            QTRY_VERIFY(textsOf(dialog).contains("9 columns."));
            KeysDialog keys(shop(), 3);
            keys.show();
            QTRY_VERIFY(textsOf(keys).contains("rows match"));
            if (!folder.isEmpty())
                keys.grab().save(folder +
                                 (appearance == style::Appearance::Light ? "/keys-light.png" : "/keys-dark.png"));
            const QPixmap picture = dialog.grab();
            QVERIFY(!picture.isNull());
            if (!folder.isEmpty())
                picture.save(folder +
                             (appearance == style::Appearance::Light ? "/tables-light.png" : "/tables-dark.png"));
        }
        style::apply(*qApp, style::Appearance::Light);
    }
};

QTEST_MAIN(TestTablesDialog)
#include "tst_tablesdialog.moc"
