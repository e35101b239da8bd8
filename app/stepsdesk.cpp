// SPDX-FileCopyrightText: 2026 The Clientele developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/stepsdesk.h"

#include "app/commands/recipes.h"
#include "app/statusbar.h"
#include "models/items/stepitems.h"
#include "models/recipe/relation.h"
#include "widgets/dialogs/choosecolumndialog.h"
#include "widgets/dialogs/newstepmenu.h"
#include "widgets/dialogs/stepdialog.h"
#include "widgets/pages/datanotes.h"
#include "widgets/pages/datapage.h"
#include "widgets/pages/proposalsview.h"
#include "widgets/pages/stepspanel.h"

#include <QFileDialog>
#include <QFileInfo>

namespace clientele::app {

namespace {

constexpr int patienceMs = 300; // what is done by then needs no bar

} // namespace

StepsDesk::StepsDesk(Session &session, pages::DataPage &page, QObject *parent)
    : QObject(parent), m_session(session), m_cleaning(session.cleaning()), m_page(page), m_panel(*page.steps()),
      m_addMenu(new dialogs::NewStepMenu(&page)), m_columnMenu(new dialogs::NewStepMenu(&page))
{
    m_patience.setSingleShot(true);
    m_patience.setInterval(patienceMs);
    connect(&m_patience, &QTimer::timeout, this, [this] { m_panel.showBusy(m_stage, m_fraction); });
    connect(&m_cleaning, &Cleaning::replaying, this, [this] {
        m_stage = tr("Applying the steps");
        m_fraction = -1;
        m_patience.start();
        refresh();
    });
    connect(&m_cleaning, &Cleaning::progressed, this, [this](double fraction, const QString &stage) {
        m_fraction = fraction;
        m_stage = stage.isEmpty() ? m_stage : stage;
        if (!m_patience.isActive() && m_cleaning.isReplaying())
            m_panel.showBusy(m_stage, m_fraction);
    });
    connect(&m_cleaning, &Cleaning::replayed, this, [this] {
        m_patience.stop();
        m_panel.finishBusy();
        refresh();
    });
    connect(&m_cleaning, &Cleaning::applied, this, &StepsDesk::tell);
    connect(&m_cleaning, &Cleaning::readingFailed, this, &StepsDesk::failed);
    connect(&m_session.document(), &workspace::Document::changed, this, &StepsDesk::refresh);
    connectPanel();
    connectProposals();
    refresh();
}

void StepsDesk::connectPanel()
{
    using pages::StepsPanel;
    connect(&m_panel, &StepsPanel::switched, this, [this](int place, bool on) {
        m_cleaning.apply(workspace::withStepEnabled(m_cleaning.recipe(), std::size_t(place), on));
    });
    connect(&m_panel, &StepsPanel::moveRequested, this, [this](int from, int to) {
        m_cleaning.apply(workspace::withStepMoved(m_cleaning.recipe(), std::size_t(from), std::size_t(to)));
    });
    connect(&m_panel, &StepsPanel::removeRequested, this, [this](int place) {
        m_cleaning.apply(workspace::withStepRemoved(m_cleaning.recipe(), std::size_t(place)));
    });
    connect(&m_panel, &StepsPanel::editRequested, this, &StepsDesk::edit);
    connect(&m_panel, &StepsPanel::chooseColumnRequested, this, &StepsDesk::chooseColumn);
    connect(&m_panel, &StepsPanel::importRequested, this, &StepsDesk::importRequested);
    connect(&m_panel, &StepsPanel::discardRequested, &m_cleaning, &Cleaning::discard);
    connect(&m_panel, &StepsPanel::cancelRequested, &m_session, &Session::cancel);
    connect(m_panel.recipeMenu(), &QMenu::aboutToShow, this, &StepsDesk::fillRecipeMenu);
    m_panel.setAddMenu(m_addMenu);
    m_page.setColumnStepMenu(m_columnMenu);
    for (dialogs::NewStepMenu *menu : {m_addMenu, m_columnMenu})
        connect(menu, &dialogs::NewStepMenu::chosen, this, &StepsDesk::addStep);
    connect(&m_page, &pages::DataPage::columnInspected, this, &StepsDesk::fillMenus);
}

void StepsDesk::connectProposals()
{
    pages::ProposalsView *view = m_page.notes()->proposals();
    connect(&m_cleaning, &Cleaning::proposed, this, &StepsDesk::showProposals);
    connect(view, &pages::ProposalsView::keptChanged, &m_session.document(), &workspace::Document::setKeptProposals);
    connect(view, &pages::ProposalsView::applyWanted, this, &StepsDesk::addStep);
    connect(view, &pages::ProposalsView::editWanted, this, [this](const recipe::Step &step) {
        const auto *dialog =
            dialogs::openStepDialog(step, tableNow(), dialogs::StepDialog::Purpose::Add, m_page.window());
        connect(dialog, &dialogs::StepDialog::chosen, this, &StepsDesk::addStep);
    });
    m_cleaning.startProposing();
    showProposals();
}

void StepsDesk::show()
{
    m_page.showSteps(true);
}

void StepsDesk::refresh()
{
    const workspace::Document &document = m_session.document();
    const workspace::State &state = document.state();
    const auto &stopped = m_cleaning.stopped();
    items::StepSources sources;
    sources.input = document.isOpen() ? document.title() : QString();
    const sources::ImportAccount &account = stopped && stopped->source ? stopped->source->account : document.account();
    sources.howRead = StatusBar::howRead(account);
    sources.guesses = account.warnings;
    sources.rejected = account.rejected;
    sources.raw = stopped ? stopped->attempt.raw : state.raw;
    sources.recipe = m_cleaning.recipe();
    if (stopped) {
        sources.doneOf = stopped->attempt.recipe;
        sources.done = stopped->attempt.done.steps;
        sources.failure = stopped->attempt.failure;
    } else {
        sources.doneOf = state.recipe;
        if (state.steps)
            sources.done = *state.steps;
    }
    if (sources.raw && isDatabase() && !recipe::anyDoneByDatabase(sources.recipe))
        sources.plan = recipe::planForDatabase(
            sources.recipe, sources.raw, recipe::Relation::dialectOf(account.inputs), document.readOptions(),
            sources.doneOf == sources.recipe ? sources.done : decltype(sources.done)());
    m_panel.setItems(items::stepItems(sources, Format()));
    fillMenus();
    if (m_page.notes()->proposals()->kept() != state.keptProposals)
        showProposals();
    m_page.setStepCount(int(sources.recipe.entries.size()), stopped && !m_cleaning.isReplaying());
}

// ---------------------------------------------------------------------------------------------- recipes

void StepsDesk::fillRecipeMenu()
{
    QMenu *menu = m_panel.recipeMenu();
    menu->clear();
    connect(menu->addAction(tr("&Open recipe…")), &QAction::triggered, this, &StepsDesk::openRecipe);
    QAction *save = menu->addAction(tr("&Save recipe…"));
    save->setEnabled(!m_cleaning.recipe().isEmpty());
    connect(save, &QAction::triggered, this, &StepsDesk::saveRecipe);
    menu->addSeparator();
    fillDatabaseMenu(menu);
    for (const QString &name : bundledRecipes()) {
        QAction *bundled = menu->addAction(tr("Use the recipe “%1”").arg(name));
        connect(bundled, &QAction::triggered, this, [this, name] { applyBundled(name); });
    }
}

/// Whether the data is one table of a database, which could do steps; a file is looked at once.
bool StepsDesk::isDatabase()
{
    const QStringList &inputs = m_session.document().account().inputs;
    if (inputs != m_inputs) {
        m_inputs = inputs;
        m_areDatabase = recipe::Relation::isDatabase(inputs);
    }
    return m_areDatabase;
}

/// Where the steps are done: offered for one table of a database.
void StepsDesk::fillDatabaseMenu(QMenu *menu)
{
    if (!isDatabase())
        return;
    const bool isInDatabase = recipe::anyDoneByDatabase(m_cleaning.recipe());
    QAction *run = menu->addAction(tr("&Run the leading steps in the database"));
    run->setEnabled(!m_cleaning.recipe().isEmpty() && !isInDatabase);
    connect(run, &QAction::triggered, &m_cleaning,
            [this] { m_cleaning.runInDatabase(tr("Run steps in the database")); });
    QAction *bring = menu->addAction(tr("&Bring the data over"));
    bring->setEnabled(isInDatabase);
    connect(bring, &QAction::triggered, &m_cleaning, [this] { m_cleaning.runInMemory(tr("Bring the data over")); });
    menu->addSeparator();
}

void StepsDesk::openRecipe()
{
    const QString path =
        QFileDialog::getOpenFileName(m_page.window(), tr("Open a recipe"), {}, tr("Recipes (*.json);;All files (*)"));
    if (!path.isEmpty())
        takeRecipe(recipe::readRecipe(path), QFileInfo(path).fileName());
}

void StepsDesk::applyBundled(const QString &name)
{
    takeRecipe(findRecipe(name), name);
}

void StepsDesk::takeRecipe(Result<recipe::Recipe> recipe, const QString &name)
{
    if (!recipe) {
        Q_EMIT failed(recipe.error());
        return;
    }
    if (!m_cleaning.recipe().isEmpty() && m_cleaning.recipe() != *recipe)
        Q_EMIT notice(tr("The recipe replaces the steps that were there. Undo brings them back."));
    m_cleaning.apply({std::move(*recipe), tr("Open the recipe %1").arg(name)});
    show();
}

void StepsDesk::saveRecipe()
{
    QString path = QFileDialog::getSaveFileName(m_page.window(), tr("Save the recipe"), QStringLiteral("recipe.json"),
                                                tr("Recipes (*.json)"));
    if (path.isEmpty())
        return;
    recipe::Recipe recipe = recipe::withoutDatabase(m_cleaning.recipe());
    if (const auto &joins = m_session.document().account().joins)
        recipe.joins = joins->plan; // next month's tables are joined alike
    if (const auto written = recipe::writeRecipe(recipe, path); !written)
        Q_EMIT failed(written.error());
    else
        Q_EMIT notice(tr("Saved %1").arg(path));
}

// ---------------------------------------------------------------------------------------------- steps

/// What a step added now would get: where one stopped, the table that it got.
table::TablePtr StepsDesk::tableNow() const
{
    const auto &stopped = m_cleaning.stopped();
    return stopped ? stopped->attempt.done.table : m_session.document().state().table;
}

void StepsDesk::fillMenus()
{
    m_addMenu->setTable(tableNow());
    m_columnMenu->setTable(tableNow(), m_page.inspectedColumn());
}

void StepsDesk::showProposals()
{
    pages::DataNotes *notes = m_page.notes();
    const auto proposals = m_cleaning.proposals();
    notes->proposals()->setKept(m_session.document().state().keptProposals);
    if (proposals)
        notes->proposals()->setProposals(
            *proposals, m_session.document().isOpen() ? m_session.document().state().table->rows() : 0);
    else
        notes->proposals()->showWaiting();
    notes->setProposalCount(proposals ? notes->proposals()->shown() : -1);
}

void StepsDesk::addStep(const recipe::Step &step)
{
    m_cleaning.apply(workspace::withStepAdded(m_cleaning.recipe(), step));
}

void StepsDesk::edit(int place)
{
    m_cleaning.askTableBefore(std::size_t(place), [this, place](const table::TablePtr &before) {
        const std::vector<recipe::Entry> &entries = m_cleaning.recipe().entries;
        if (std::size_t(place) >= entries.size())
            return; // it went meanwhile
        const recipe::Step step = entries[std::size_t(place)].step;
        const auto *dialog =
            dialogs::openStepDialog(step, before, dialogs::StepDialog::Purpose::Change, m_page.window());
        connect(dialog, &dialogs::StepDialog::chosen, this, [this, place, step](const recipe::Step &changed) {
            const std::vector<recipe::Entry> &now = m_cleaning.recipe().entries;
            if (std::size_t(place) < now.size() && now[std::size_t(place)].step == step)
                m_cleaning.apply(workspace::withStepEdited(m_cleaning.recipe(), std::size_t(place), changed));
        });
    });
}

void StepsDesk::chooseColumn(int place)
{
    const auto &stopped = m_cleaning.stopped();
    if (!stopped || !stopped->attempt.failure->missing || stopped->attempt.failure->step != std::size_t(place))
        return;
    const recipe::ColumnRef missing = *stopped->attempt.failure->missing;
    const workspace::State &state = m_session.document().state();
    const table::Column *was = nullptr;
    for (const table::TablePtr &table : {state.table, state.raw}) {
        if (!was && !missing.name.isEmpty())
            was = table->find(missing.name);
    }
    auto *dialog = new dialogs::ChooseColumnDialog(
        recipe::title(stopped->attempt.recipe.entries[std::size_t(place)].step), items::inWords(missing),
        items::columnChoices(missing, stopped->attempt.done.table, was, Format()), m_page.window());
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &dialogs::ChooseColumnDialog::chosen, this, [this, place, missing](const QString &column) {
        m_cleaning.apply(workspace::withColumnChosen(m_cleaning.recipe(), std::size_t(place), missing, column));
    });
    dialog->open();
}

void StepsDesk::tell(const QStringList &dropped)
{
    if (!dropped.isEmpty())
        Q_EMIT notice(tr("Dropped, because it does not fit any more: %1.").arg(dropped.join(QStringLiteral("; "))));
}

} // namespace clientele::app
