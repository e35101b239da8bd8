// SPDX-FileCopyrightText: 2026 The Clientele developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/stepsdesk.h"
#include "tests/app/windowfixture.h"
#include "widgets/pages/datapage.h"
#include "widgets/pages/stepspanel.h"

#include <QFile>

namespace clientele::tests {

/// Order lines with a repeat, a missing customer, a service line, a zero price and a cancellation.
inline const QByteArray orderLines =
    "Invoice,StockCode,Description,Quantity,InvoiceDate,Price,Customer ID,Country\n"
    "489434,85048,15CM CHRISTMAS GLASS BALL,12,2009-12-01 07:45:00,6.95,13085,United Kingdom\n"
    "489434,85048,15CM CHRISTMAS GLASS BALL,12,2009-12-01 07:45:00,6.95,13085,United Kingdom\n"
    "489435,22350,CAT BOWL,12,2009-12-01 07:46:00,2.55,,France\n"
    "489436,POST,POSTAGE,1,2009-12-01 09:06:00,18.0,13078,France\n"
    "489437,22195,HEART MEASURING SPOONS,3,2009-12-01 09:08:00,0.0,15362,France\n"
    "C489438,21329,DINOSAURS WRITING SET,-14,2009-12-01 09:24:00,0.98,18102,United Kingdom\n"
    "489439,21335,DINOSAURS WRITING SET,28,2009-12-01 09:28:00,0.98,12682,France\n";

inline QString written(const QTemporaryDir &folder, const QString &name, const QByteArray &bytes)
{
    QFile file(folder.filePath(name));
    return file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size() ? file.fileName() : QString();
}

/// The window on one file with its list of steps.
struct StepsFixture final
{
    explicit StepsFixture(const QString &path)
    {
        isOpen = fixture.open({path});
        fixture.window->showPage(app::MainWindow::Data);
        desk = fixture.window->findChild<app::StepsDesk *>();
        page = fixture.window->findChild<pages::DataPage *>();
        if (desk)
            desk->show();
    }

    [[nodiscard]] bool settle()
    {
        return QTest::qWaitFor([this] { return !fixture.session->cleaning().isReplaying(); }, 30'000) &&
               fixture.settle();
    }
    // An entry of the menu of recipes. @returns false where there is none that can be chosen.
    bool choose(const QString &text)
    {
        QMenu *menu = page->steps()->recipeMenu();
        Q_EMIT menu->aboutToShow();
        for (QAction *action : menu->actions()) {
            if (action->text() == text && action->isEnabled()) {
                action->trigger();
                return settle();
            }
        }
        return false;
    }
    [[nodiscard]] workspace::Document &document() { return fixture.session->document(); }
    [[nodiscard]] std::size_t rows() { return document().state().table->rows(); }
    [[nodiscard]] pages::StepCard *card(int place) { return page->steps()->cards()[std::size_t(place + 1)]; }
    [[nodiscard]] const items::StepItem &item(int place) { return card(place)->item(); }
    // Presses what a screen reader calls so.
    bool press(int place, const QString &beginning)
    {
        for (QAbstractButton *button : card(place)->findChildren<QAbstractButton *>()) {
            const QString name = button->accessibleName().isEmpty() ? button->text() : button->accessibleName();
            if (button->isVisible() && button->isEnabled() && name.startsWith(beginning)) {
                button->click();
                return settle();
            }
        }
        return false;
    }

    WindowFixture fixture;
    bool isOpen = false;
    app::StepsDesk *desk = nullptr;
    pages::DataPage *page = nullptr;
};

} // namespace clientele::tests
