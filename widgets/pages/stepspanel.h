// SPDX-FileCopyrightText: 2026 The Clientele developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "widgets/pages/stepcard.h"

#include <QMenu>
#include <QProgressBar>

namespace clientele::pages {

class RowDrag;

/// The recipe as a list: the import, then every step with what it did. Steps are dragged to other places. Beside the
/// table it says why the data is as it is.
class StepsPanel final : public QWidget
{
    Q_OBJECT

public:
    explicit StepsPanel(QWidget *parent = nullptr);

    void setItems(const std::vector<items::StepItem> &items);
    /// From a moment on that nobody would wait for. @param fraction below 0: not known.
    void showBusy(const QString &stage, double fraction);
    void finishBusy();

    /// What "Add a step" opens.
    void setAddMenu(QMenu *menu);
    /// What "Recipe" opens; the window fills it.
    [[nodiscard]] QMenu *recipeMenu() const { return m_recipeMenu; }
    [[nodiscard]] const std::vector<StepCard *> &cards() const { return m_cards; }
    /// Gives the keyboard to the first step that asks for something, else to the first one.
    void focusFirst();

Q_SIGNALS:
    // Places in the recipe, from 0.
    void switched(int place, bool on);
    void moveRequested(int from, int to);
    void editRequested(int place);
    void removeRequested(int place);
    void chooseColumnRequested(int place);
    void importRequested();  ///< how the data is read is to be changed
    void discardRequested(); ///< of what stopped
    void cancelRequested();
    void closeRequested();

private:
    void makeHead(QVBoxLayout *layout);
    void makeBusy(QVBoxLayout *layout);
    void makeStopped(QVBoxLayout *layout);
    void makeDrag();
    StepCard *addCard();
    void moveStep(StepCard *card, int by, StepCard::Control from);
    void removeStep(StepCard *card);
    void restoreFocus();

    QLabel *m_empty = nullptr;
    QPushButton *m_add = nullptr;
    QMenu *m_recipeMenu;
    QWidget *m_busy = nullptr;
    QLabel *m_stage = nullptr;
    QProgressBar *m_bar = nullptr;
    QFrame *m_stopped = nullptr;
    QVBoxLayout *m_list = nullptr;
    RowDrag *m_drag = nullptr;
    std::vector<StepCard *> m_cards;
    std::size_t m_shown = 0; // of the cards, in use
    int m_focused = -1;      // the place that the keyboard follows a step to
    StepCard::Control m_focusedControl = StepCard::Control::Card;
};

} // namespace clientele::pages
