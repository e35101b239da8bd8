// SPDX-FileCopyrightText: 2026 The Clientele developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/query/figure.h"

#include <QEvent>
#include <QPoint>
#include <QPointer>
#include <QWidget>

#include <functional>

class QAbstractItemView;
class QAction;
class QLabel;
class QMenu;
class QModelIndex;

namespace clientele::charts {

/// "Why this figure?", sent up from where it is asked until a window accepts it.
class WhyEvent final : public QEvent
{
public:
    WhyEvent(std::vector<query::Figure> asked, std::size_t place)
        : QEvent(eventType()), figures(std::move(asked)), chosen(place)
    {
        ignore();
    }
    [[nodiscard]] static Type eventType();

    std::vector<query::Figure> figures; ///< that stand together; not empty
    std::size_t chosen = 0;             ///< the one that is asked about
    QWidget *from = nullptr;            ///< what shows it
};

/// Makes a widget answer "Why this figure?": by its context menu (right click, Menu key, Shift+F10), and from the
/// keyboard wherever the focus is in it.
class FigureOffer final : public QObject
{
    Q_OBJECT

public:
    /// The figures at a place of the widget; without one, those that have the keyboard or, else, all of it.
    using Provider = std::function<std::vector<query::Figure>(const std::optional<QPoint> &at)>;
    enum class Menu { Own, None }; ///< None: the widget has a menu, which asks figures()

    FigureOffer(QWidget *widget, Provider provider, Menu menu = Menu::Own);

    [[nodiscard]] std::vector<query::Figure> figures(const std::optional<QPoint> &at = {}) const;
    /// The offer of this widget itself; nullptr: it makes none.
    [[nodiscard]] static FigureOffer *of(const QWidget *widget);
    /// Of what has the keyboard, or what that lies in. @returns false: nothing there has figures.
    static bool askFrom(QWidget *focus);
    /// Asks about the first figure of these, among those that stand with it.
    static void ask(QWidget *from, const std::vector<query::Figure> &figures);
    /// "Why this figure?", greyed where there is none.
    static QAction *addTo(QMenu *menu, QWidget *from, const std::vector<query::Figure> &figures);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    QWidget *m_widget;
    Provider m_provider;
    Menu m_menu;
};

/// The widget shows this figure.
void offerFigure(QWidget *widget, const query::Figure &figure);
/// The widget shows these figures.
void offerFigures(QWidget *widget, const std::vector<query::Figure> &figures);
/// The figures of all that lies in the widget stand together, and it offers all of them.
void offerGroup(QWidget *widget);
/// The label shows these figures where its text has a digit; else it shows none.
void offerNumbers(QLabel *label, const std::vector<query::Figure> &figures);
/// The cells of a table answer. @param cell the figures of one; it is valid.
void offerCells(QAbstractItemView *view, std::function<std::vector<query::Figure>(const QModelIndex &cell)> cell);
/// All figures of a dialog stand together, and Ctrl+I asks there, too: about what has the keyboard, or else about all.
void answerIn(QWidget *dialog);

} // namespace clientele::charts
