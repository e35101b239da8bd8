// SPDX-FileCopyrightText: 2026 The Clientele developers
// SPDX-License-Identifier: GPL-3.0-or-later

// The Share dialog by keyboard and wheel: nothing is sent or changed by accident, everything can be reached.

#include "tests/dialogs/sharetest.h"

#include <QAccessible>
#include <QApplication>
#include <QComboBox>
#include <QFileDialog>
#include <QPlainTextEdit>
#include <QScrollArea>
#include <QScrollBar>
#include <QTcpServer>
#include <QTimer>
#include <QWheelEvent>

using namespace clientele;
using namespace clientele::dialogs;
using namespace clientele::mailtest;

class TestShareKeys : public ShareTest
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { prepare(); }
    void init() { startAnew(); }

    void returnInAFieldSendsNothing()
    {
        ShareReportDialog dialog(sampleContent());
        dialog.show();
        dialog.activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(&dialog));
        fillIn(dialog, 1, "bob@example.org");
        QVERIFY(button(dialog, "Send")->isEnabled());
        for (QWidget *field : dialog.findChildren<QWidget *>()) {
            const bool takesText = qobject_cast<QLineEdit *>(field) || qobject_cast<QAbstractSpinBox *>(field) ||
                                   qobject_cast<QComboBox *>(field) || qobject_cast<QCheckBox *>(field);
            if (!takesText || !field->isVisible())
                continue;
            field->setFocus();
            for (const Qt::Key key : {Qt::Key_Return, Qt::Key_Enter})
                QTest::keyClick(field, key);
            QVERIFY2(!dialog.isSending(), qPrintable(field->accessibleName()));
        }
        QVERIFY(dialog.isVisible());
    }

    void returnInAFileDialogSendsNothing()
    {
        QTemporaryDir folder;
        const QString path = folder.filePath("ca.pem");
        QFile file(path);
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.close();
        ShareReportDialog dialog(sampleContent());
        dialog.show();
        dialog.activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(&dialog));
        fillIn(dialog, 1, "bob@example.org");
        button(dialog, "Send")->setFocus(); // the worst case: it has the focus back when the other closes
        bool answered = false;
        QTimer::singleShot(200, &dialog, [&] {
            auto *files = qobject_cast<QFileDialog *>(QApplication::activeModalWidget());
            QVERIFY(files);
            auto *name = files->findChild<QLineEdit *>("fileNameEdit");
            name->setText(path);
            answered = true;
            // Held down: presses that still come when the dialog is gone.
            for (int i = 0; i < 3; ++i)
                QCoreApplication::postEvent(name, new QKeyEvent(QEvent::KeyPress, Qt::Key_Return, Qt::NoModifier));
        });
        named<QPushButton>(dialog, "Choose the CA file")->click();
        QVERIFY(answered);
        QCOMPARE(named<QLineEdit>(dialog, "CA file")->text(), path);
        QTest::keyClick(dialog.focusWidget(), Qt::Key_Return);
        QTest::keyClick(button(dialog, "Send"), Qt::Key_Space);
        QTest::keyClick(button(dialog, "Send"), Qt::Key_Return, Qt::ControlModifier);
        QVERIFY(!dialog.isSending());
    }

    void aHeldKeySendsNothing()
    {
        ShareReportDialog dialog(sampleContent());
        dialog.show();
        fillIn(dialog, 1, "bob@example.org");
        auto *send = button(dialog, "Send");
        for (const Qt::Key key : {Qt::Key_Return, Qt::Key_Space}) {
            QKeyEvent press(QEvent::KeyPress, key, Qt::NoModifier, {}, true);
            QKeyEvent release(QEvent::KeyRelease, key, Qt::NoModifier);
            QCoreApplication::sendEvent(send, &press);
            QCoreApplication::sendEvent(send, &release);
        }
        QVERIFY(!dialog.isSending());
    }

    void scrollingPastAFieldDoesNotChangeIt()
    {
        ShareReportDialog dialog(sampleContent());
        dialog.resize(700, 420);
        dialog.show();
        QVERIFY(QTest::qWaitForWindowActive(&dialog));
        auto *scroll = dialog.findChild<QScrollArea *>();
        QVERIFY(scroll && scroll->verticalScrollBar()->maximum() > 0);
        QList<QWidget *> fields;
        for (QComboBox *box : dialog.findChildren<QComboBox *>())
            fields << box;
        for (QSpinBox *box : dialog.findChildren<QSpinBox *>())
            fields << box;
        QVERIFY(fields.size() >= 2);
        for (QWidget *field : fields) {
            if (!field->isVisible())
                continue;
            field->setFocus();
            scroll->verticalScrollBar()->setValue(0);
            const auto value = [field] {
                const auto *combo = qobject_cast<QComboBox *>(field);
                return combo ? combo->currentIndex() : qobject_cast<QSpinBox *>(field)->value();
            };
            const int before = value();
            const QPointF middle = field->rect().center();
            QWheelEvent wheel(middle, field->mapToGlobal(middle), {}, {0, -120}, Qt::NoButton, Qt::NoModifier,
                              Qt::NoScrollPhase, false);
            QCoreApplication::sendEvent(field, &wheel);
            QCOMPARE(value(), before);
            if (scroll->isAncestorOf(field))
                QVERIFY(scroll->verticalScrollBar()->value() > 0);
        }
    }

    void sendIsReachedByItsOwnKeys_data()
    {
        QTest::addColumn<int>("key");
        QTest::addColumn<Qt::KeyboardModifiers>("modifiers");
        QTest::addColumn<bool>("onTheButton");
        QTest::newRow("Return on it") << int(Qt::Key_Return) << Qt::KeyboardModifiers(Qt::NoModifier) << true;
        QTest::newRow("Space on it") << int(Qt::Key_Space) << Qt::KeyboardModifiers(Qt::NoModifier) << true;
        QTest::newRow("mnemonic") << int(Qt::Key_D) << Qt::KeyboardModifiers(Qt::AltModifier) << false;
        QTest::newRow("Ctrl+Return") << int(Qt::Key_Return) << Qt::KeyboardModifiers(Qt::ControlModifier) << false;
    }
    void sendIsReachedByItsOwnKeys()
    {
        QFETCH(int, key);
        QFETCH(Qt::KeyboardModifiers, modifiers);
        QFETCH(bool, onTheButton);
        ShareReportDialog dialog(sampleContent());
        dialog.show();
        dialog.activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(&dialog));
        QTcpServer silent; // so that the sending is still there to be seen
        QVERIFY(silent.listen(QHostAddress::LocalHost));
        fillIn(dialog, silent.serverPort(), "bob@example.org");
        QWidget *focus =
            onTheButton ? static_cast<QWidget *>(button(dialog, "Send")) : named<QPlainTextEdit>(dialog, "Message");
        focus->setFocus();
        QTest::keyClick(focus, Qt::Key(key), modifiers);
        QTRY_VERIFY(dialog.isSending());
    }

    void everyControlHasANameAndALabel()
    {
        ShareReportDialog dialog(sampleContent());
        dialog.show();
        int controls = 0;
        for (QWidget *widget : dialog.findChildren<QWidget *>()) {
            if (!widget->isVisible() || widget->focusPolicy() == Qt::NoFocus || widget->focusProxy() ||
                widget->objectName().startsWith("qt_"))
                continue;
            const QAccessibleInterface *interface = QAccessible::queryAccessibleInterface(widget);
            QVERIFY2(interface && !interface->text(QAccessible::Name).isEmpty(), widget->metaObject()->className());
            ++controls;
        }
        QVERIFY(controls > 15);
        QStringList buddies;
        for (const QLabel *label : dialog.findChildren<QLabel *>()) {
            if (label->buddy())
                buddies += label->text();
        }
        QVERIFY2(buddies.size() >= 12, qPrintable(buddies.join(',')));
        QStringList mnemonics;
        for (const QString &text :
             buddies + QStringList{"Save as .&eml…", "&Add a file…", "Sen&d", "Send to me &first"})
            mnemonics += text.mid(text.indexOf('&') + 1, 1).toLower();
        QCOMPARE(mnemonics.removeDuplicates(), 0);
    }

    void theKeyboardReachesEverythingInOrder()
    {
        ShareContent content = sampleContent();
        content.placeholders = {{"date", "today", "the day"}};
        ShareReportDialog dialog(content);
        dialog.show();
        dialog.activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(&dialog));
        QCOMPARE(dialog.focusWidget(), named<QLineEdit>(dialog, "From"));
        QStringList order;
        for (int i = 0; i < 30; ++i) {
            order += dialog.focusWidget()->accessibleName();
            QTest::keyClick(dialog.focusWidget(), Qt::Key_Tab);
        }
        const QStringList expected{"From",   "To", "Groups", "Cc", "Show Bcc", "Subject", "Insert a placeholder",
                                   "Message"};
        QCOMPARE(order.mid(0, 8), expected);
        qsizetype last = -1;
        for (const QString name :
             {"Message", "Add a file", "Mail server", "Security of the connection", "Port", "User name", "Password"}) {
            QVERIFY2(order.indexOf(name) > last, qPrintable(name + ": " + order.join(", ")));
            last = order.indexOf(name);
        }
    }

    void largeTextScrollsInsteadOfBeingCut()
    {
        QFont large = style::bodyFont();
        large.setPointSizeF(2 * large.pointSizeF());
        const QFont before = qApp->font();
        qApp->setFont(large);
        ShareReportDialog dialog(sampleContent());
        dialog.show();
        QVERIFY(QTest::qWaitForWindowExposed(&dialog));
        QVERIFY(dialog.height() <= dialog.screen()->availableGeometry().height());
        const auto *area = dialog.findChild<QScrollArea *>();
        QVERIFY(area->widget()->minimumSizeHint().width() <= dialog.screen()->availableGeometry().width());
        qApp->setFont(before);
    }
};

QTEST_MAIN(TestShareKeys)
#include "tst_sharekeys.moc"
