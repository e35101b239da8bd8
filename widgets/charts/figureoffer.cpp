// SPDX-FileCopyrightText: 2026 The Clientele developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/charts/figureoffer.h"

#include "widgets/style/theme.h"

#include <QAbstractItemView>
#include <QContextMenuEvent>
#include <QCoreApplication>
#include <QLabel>
#include <QMenu>
#include <QShortcut>

namespace clientele::charts {

namespace {

/// The figures that stand together with the first of these.
WhyEvent together(const QWidget *from, const std::vector<query::Figure> &figures)
{
    for (const QWidget *widget = from->parentWidget(); widget; widget = widget->parentWidget()) {
        const FigureOffer *offer = FigureOffer::of(widget);
        if (!offer)
            continue;
        std::vector<query::Figure> all = offer->figures();
        const auto place = std::find(all.begin(), all.end(), figures.front());
        if (place != all.end()) {
            const auto chosen = std::size_t(place - all.begin());
            return {std::move(all), chosen};
        }
    }
    return {figures, 0};
}

} // namespace

QEvent::Type WhyEvent::eventType()
{
    static const int type = QEvent::registerEventType();
    return Type(type);
}

FigureOffer::FigureOffer(QWidget *widget, Provider provider, Menu menu)
    : QObject(widget), m_widget(widget), m_provider(std::move(provider)), m_menu(menu)
{
    delete of(widget); // the latest counts
    setObjectName(QStringLiteral("figureOffer"));
    if (menu == Menu::Own)
        widget->installEventFilter(this);
}

FigureOffer *FigureOffer::of(const QWidget *widget)
{
    return widget->findChild<FigureOffer *>(QStringLiteral("figureOffer"), Qt::FindDirectChildrenOnly);
}

std::vector<query::Figure> FigureOffer::figures(const std::optional<QPoint> &at) const
{
    return m_provider(at);
}

void FigureOffer::ask(QWidget *from, const std::vector<query::Figure> &figures)
{
    if (figures.empty())
        return;
    WhyEvent event = together(from, figures);
    event.from = from;
    for (QWidget *widget = from; widget && !event.isAccepted(); widget = widget->parentWidget())
        QCoreApplication::sendEvent(widget, &event);
}

bool FigureOffer::askFrom(QWidget *focus)
{
    for (QWidget *widget = focus; widget; widget = widget->parentWidget()) {
        const FigureOffer *offer = of(widget);
        const std::vector<query::Figure> figures = offer ? offer->figures() : std::vector<query::Figure>();
        if (!figures.empty()) {
            ask(widget, figures);
            return true;
        }
    }
    return false;
}

QAction *FigureOffer::addTo(QMenu *menu, QWidget *from, const std::vector<query::Figure> &figures)
{
    const QPointer<QWidget> asker(from);
    QAction *action =
        menu->addAction(style::icon(QStringLiteral("info")), tr("Why this figure?"), menu, [asker, figures] {
            if (asker)
                ask(asker, figures);
        });
    action->setShortcut(QKeySequence(Qt::CTRL | Qt::Key_I));
    action->setEnabled(!figures.empty());
    return action;
}

bool FigureOffer::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() != QEvent::ContextMenu || m_menu != Menu::Own)
        return QObject::eventFilter(watched, event);
    const auto *asked = static_cast<QContextMenuEvent *>(event);
    const bool byKey = asked->reason() == QContextMenuEvent::Keyboard;
    const std::vector<query::Figure> found = figures(byKey ? std::nullopt : std::optional(asked->pos()));
    if (found.empty())
        return QObject::eventFilter(watched, event);
    auto *menu = new QMenu(m_widget);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    addTo(menu, m_widget, found);
    menu->popup(asked->globalPos());
    return true;
}

void offerFigure(QWidget *widget, const query::Figure &figure)
{
    offerFigures(widget, {figure});
}

void offerFigures(QWidget *widget, const std::vector<query::Figure> &figures)
{
    new FigureOffer(widget, [figures](const std::optional<QPoint> &) { return figures; });
}

void offerGroup(QWidget *widget)
{
    new FigureOffer(widget, [widget](const std::optional<QPoint> &) {
        std::vector<query::Figure> all;
        for (const QWidget *one : widget->findChildren<QWidget *>()) {
            const FigureOffer *offer = FigureOffer::of(one);
            if (!offer || !one->isVisibleTo(widget))
                continue;
            for (query::Figure &figure : offer->figures()) {
                if (std::find(all.begin(), all.end(), figure) == all.end())
                    all.push_back(std::move(figure));
            }
        }
        return all;
    });
}

void offerNumbers(QLabel *label, const std::vector<query::Figure> &figures)
{
    const QString text = label->text();
    const bool hasDigit = std::any_of(text.begin(), text.end(), [](QChar one) { return one.isDigit(); });
    offerFigures(label, hasDigit ? figures : std::vector<query::Figure>());
}

void offerCells(QAbstractItemView *view, std::function<std::vector<query::Figure>(const QModelIndex &cell)> cell)
{
    const auto of = [view, cell = std::move(cell)](const QModelIndex &index) {
        return index.isValid() ? cell(index) : std::vector<query::Figure>();
    };
    new FigureOffer(view, [view, of](const std::optional<QPoint> &at) {
        return of(at ? view->indexAt(view->viewport()->mapFrom(view, *at)) : view->currentIndex());
    });
    // The mouse asks the viewport, the keyboard the view.
    new FigureOffer(view->viewport(), [view, of](const std::optional<QPoint> &at) {
        return of(at ? view->indexAt(*at) : view->currentIndex());
    });
}

void answerIn(QWidget *dialog)
{
    offerGroup(dialog);
    auto *key = new QShortcut(QKeySequence(Qt::CTRL | Qt::Key_I), dialog);
    QObject::connect(key, &QShortcut::activated, dialog,
                     [dialog] { FigureOffer::askFrom(dialog->focusWidget() ? dialog->focusWidget() : dialog); });
}

} // namespace clientele::charts
