// SPDX-FileCopyrightText: 2026 The Clientele developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/session.h"

#include <QTimer>

class QMenu;

namespace clientele::dialogs {
class NewStepMenu;
}
namespace clientele::pages {
class DataPage;
class StepsPanel;
} // namespace clientele::pages

namespace clientele::app {

/// Between the list of steps and the recipe at work: shows what was done, asks what is to be done, and opens the
/// dialogs for it.
class StepsDesk final : public QObject
{
    Q_OBJECT

public:
    StepsDesk(Session &session, pages::DataPage &page, QObject *parent);

public Q_SLOTS:
    /// The list, and the step that asks for something.
    void show();
    void openRecipe();
    void saveRecipe();
    /// One that comes with the program. @param name "online-retail".
    void applyBundled(const QString &name);
    /// After all others.
    void addStep(const clientele::recipe::Step &step);

Q_SIGNALS:
    void importRequested();
    void notice(const QString &text);
    void failed(const clientele::Error &error);

private:
    void connectPanel();
    void connectProposals();
    void refresh();
    void fillRecipeMenu();
    void fillDatabaseMenu(QMenu *menu);
    [[nodiscard]] bool isDatabase();
    void fillMenus();
    void showProposals();
    [[nodiscard]] table::TablePtr tableNow() const;
    void takeRecipe(Result<recipe::Recipe> recipe, const QString &name);
    void edit(int place);
    void chooseColumn(int place);
    void tell(const QStringList &dropped);

    Session &m_session;
    Cleaning &m_cleaning;
    pages::DataPage &m_page;
    pages::StepsPanel &m_panel;
    dialogs::NewStepMenu *m_addMenu;
    dialogs::NewStepMenu *m_columnMenu; // of the column that is inspected
    QStringList m_inputs;               // that were looked at
    bool m_areDatabase = false;
    QTimer m_patience;
    QString m_stage;
    double m_fraction = -1;
};

} // namespace clientele::app
