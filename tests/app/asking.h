// SPDX-FileCopyrightText: 2026 The Clientele developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/why.h"
#include "tests/app/windowfixture.h"
#include "widgets/charts/figureoffer.h"
#include "widgets/pages/whydialog.h"

#include <QAbstractItemView>
#include <QApplication>
#include <QContextMenuEvent>
#include <QLabel>
#include <QMenu>
#include <QRegularExpression>

namespace clientele::tests {

/// The real window, in which "Why this figure?" is asked.
struct Asking
{
    explicit Asking(const QString &input = {}) { isOpen = input.isEmpty() || fixture.open({input}); }

    /// Asks by the context menu at a place of a widget, and waits for the answer. nullptr: nothing was offered there.
    pages::WhyDialog *at(QWidget *widget, const QPoint &place)
    {
        QContextMenuEvent event(QContextMenuEvent::Mouse, place, widget->mapToGlobal(place));
        QApplication::sendEvent(widget, &event);
        auto *menu = qobject_cast<QMenu *>(QApplication::activePopupWidget());
        if (!menu)
            return nullptr;
        bool found = false;
        for (QAction *action : menu->actions()) {
            if (action->isEnabled() && action->text().startsWith("Why this figure")) {
                action->trigger();
                found = true;
            }
        }
        menu->close();
        return found ? answered() : nullptr;
    }
    pages::WhyDialog *at(QWidget *widget) { return at(widget, widget->rect().center()); }

    pages::WhyDialog *answered()
    {
        auto *dialog = fixture.window->findChild<app::Why *>()->dialog();
        if (!dialog || !QTest::qWaitFor([dialog] { return dialog->explanation().has_value(); }, 20'000))
            return nullptr;
        return dialog;
    }

    /// @returns what went wrong.
    QStringList askAll(const std::vector<query::Figure> &figures)
    {
        QStringList wrong;
        for (const query::Figure &figure : figures) {
            ++asked;
            fixture.window->findChild<app::Why *>()->ask({figure}, 0);
            const auto *dialog = answered();
            if (!dialog) {
                wrong << figure.name + ": no answer";
                continue;
            }
            const auto number = dialog->explanation()->number;
            if (figure.value &&
                (!number || std::abs(*number - *figure.value) > 1e-9 * std::max(1.0, std::abs(*figure.value))))
                wrong << figure.name + ": another number";
            if (dialog->value() != figure.shown.simplified())
                wrong << figure.name + ": shows " + dialog->value();
        }
        return wrong;
    }

    /// Asks about everything that a widget's labels offer. @returns what went wrong.
    QStringList all(QWidget *root)
    {
        QStringList wrong;
        for (const QWidget *widget : root->findChildren<QWidget *>()) {
            const auto *offer = charts::FigureOffer::of(widget);
            if (!offer || !widget->isVisible())
                continue;
            wrong += askAll(offer->figures());
        }
        return wrong;
    }

    /// Asks about the cells of tables, those whose text has a digit. @param column to ask about; -1: all.
    QStringList cells(QAbstractItemView *view, int rows = 3)
    {
        QStringList wrong;
        const QRegularExpression digit("[0-9]");
        const auto *offer = charts::FigureOffer::of(view->viewport());
        for (int row = 0; row < std::min(rows, view->model()->rowCount()); ++row) {
            for (int column = 0; column < view->model()->columnCount(); ++column) {
                const QModelIndex cell = view->model()->index(row, column);
                if (!cell.data().toString().contains(digit) || view->visualRect(cell).isEmpty())
                    continue;
                view->scrollTo(cell);
                const auto figures =
                    offer ? offer->figures(view->visualRect(cell).center()) : std::vector<query::Figure>();
                if (figures.empty())
                    wrong << "nothing explains " + cell.data().toString();
                else
                    wrong += askAll(figures);
            }
        }
        return wrong;
    }

    /// The first visible dialog of a kind; nullptr: none came.
    template <class Dialog>
    Dialog *shown()
    {
        Dialog *found = nullptr;
        const bool came = QTest::qWaitFor(
            [&] {
                for (Dialog *one : fixture.window->findChildren<Dialog *>())
                    found = one->isVisible() ? one : found;
                return found != nullptr;
            },
            20'000);
        return came ? found : nullptr;
    }

    /// Labels with a figure that nobody explains.
    static QStringList silent(const QWidget *root)
    {
        QStringList found;
        const QRegularExpression digit("[0-9]");
        for (const QLabel *label : root->findChildren<QLabel *>()) {
            if (!label->isVisible() || !label->text().contains(digit))
                continue;
            bool answers = false;
            for (const QWidget *widget = label; widget && !answers;
                 widget = widget == root ? nullptr : widget->parentWidget()) {
                const auto *offer = charts::FigureOffer::of(widget);
                answers = offer && !offer->figures().empty();
            }
            if (!answers)
                found << label->text();
        }
        return found;
    }

    tests::WindowFixture fixture;
    bool isOpen = false;
    int asked = 0;
};

} // namespace clientele::tests
