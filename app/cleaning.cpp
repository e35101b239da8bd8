// SPDX-FileCopyrightText: 2026 The Clientele developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/cleaning.h"

#include <algorithm>
#include <utility>

namespace clientele::app {

Cleaning::Cleaning(workspace::Document &document, QObject *parent)
    : QObject(parent), m_document(document), m_replay(this), m_before(this), m_propose(this)
{
    connect(&m_document, &workspace::Document::changed, this, &Cleaning::followDocument);
}

const recipe::Recipe &Cleaning::recipe() const
{
    if (m_wanted)
        return m_wanted->recipe;
    return m_stopped ? m_stopped->attempt.recipe : m_document.state().recipe;
}

table::TablePtr Cleaning::raw() const
{
    if (m_wanted && m_wanted->source)
        return m_wanted->source->table;
    return m_stopped ? m_stopped->attempt.raw : m_document.state().raw;
}

void Cleaning::apply(workspace::RecipeChange change)
{
    if (!m_document.isOpen())
        return;
    Wanted wanted{std::move(change.recipe), std::move(change.name), {}};
    // What mends a change that stopped, or comes on top of one on its way, belongs to it.
    const bool keepsDatabase = recipe::keepsDatabaseSteps(recipe(), wanted.recipe);
    if (m_wanted) {
        wanted.source = std::move(m_wanted->source);
        wanted.reading = m_wanted->reading;
    } else if (m_stopped) {
        wanted.source = m_stopped->source;
        wanted.name = m_stopped->name;
    }
    // What a database did cannot be taken back in memory.
    if (!keepsDatabase && wanted.reading == Reading::None)
        wanted.reading = Reading::InDatabase;
    if (!wanted.source && wanted.reading == Reading::None && wanted.recipe == m_document.state().recipe) {
        discard();
        return;
    }
    start(std::move(wanted));
}

void Cleaning::replace(Arriving source, const QString &name)
{
    if (!m_document.isOpen())
        return;
    m_stopped.reset();
    start({recipe::withoutDatabase(m_document.state().recipe), name, std::move(source)});
}

void Cleaning::runInDatabase(const QString &name)
{
    if (m_document.isOpen())
        start({recipe(), name, {}, Reading::InDatabase});
}

void Cleaning::runInMemory(const QString &name)
{
    if (m_document.isOpen())
        start({recipe(), name, {}, Reading::InMemory});
}

QStringList Cleaning::take(const Prepared &prepared, const QString &name)
{
    return m_document.replace(prepared.source,
                              {prepared.source.account, prepared.source.title, prepared.source.options},
                              prepared.recipe, prepared.done, name);
}

void Cleaning::start(Wanted wanted)
{
    const table::TablePtr table = wanted.source ? wanted.source->table : m_document.state().raw;
    m_wanted = wanted;
    m_replay.start(
        [shared = m_replaying, recipe = wanted.recipe, reading = wanted.reading, table,
         inputs = m_document.account().inputs, options = m_document.readOptions()](const Progress &progress) {
            const std::lock_guard lock(shared->mutex);
            if (reading == Reading::InDatabase)
                return workspace::attemptInDatabase(shared->replayer, recipe, inputs, options, progress);
            if (reading == Reading::InMemory)
                return workspace::attemptInMemory(shared->replayer, recipe, inputs, options, progress);
            return workspace::attempt(shared->replayer, recipe, table, progress);
        },
        [this, wanted](Result<workspace::RecipeAttempt> answer) { takeAnswer(wanted, std::move(answer)); },
        [this](double fraction, const QString &stage) { Q_EMIT progressed(fraction, stage); });
    Q_EMIT replaying();
}

void Cleaning::takeAnswer(Wanted wanted, Result<workspace::RecipeAttempt> answer)
{
    m_wanted.reset();
    if (!answer && wanted.reading != Reading::None) {
        Q_EMIT replayed();
        Q_EMIT readingFailed(answer.error());
        return;
    }
    if (!answer)
        answer = failed(wanted, answer.error());
    if (answer->source)
        wanted.source =
            Arriving{*std::exchange(answer->source, std::nullopt), m_document.name(), m_document.readOptions(), false};
    if (answer->failure) {
        m_stopped = Stopped{std::move(*answer), std::move(wanted.name), std::move(wanted.source)};
        Q_EMIT replayed();
        return;
    }
    m_stopped.reset();
    if (wanted.source) {
        const auto made = std::make_shared<const Prepared>(
            Prepared{std::move(*wanted.source), std::move(answer->recipe), std::move(answer->done)});
        const bool isHeld = made->source.isHeld;
        const QStringList dropped = isHeld ? QStringList() : take(*made, wanted.name);
        Q_EMIT replayed();
        if (isHeld)
            Q_EMIT prepared(made);
        else
            Q_EMIT reloaded(dropped);
        return;
    }
    const QStringList dropped = m_document.setRecipe(std::move(answer->recipe), std::move(answer->done), wanted.name);
    Q_EMIT replayed();
    Q_EMIT applied(dropped);
}

// Memory ran out, or the like: the last step is where it stands.
Result<workspace::RecipeAttempt> Cleaning::failed(const Wanted &wanted, const Error &error) const
{
    const table::TablePtr table = wanted.source ? wanted.source->table : m_document.state().raw;
    workspace::RecipeAttempt attempt{wanted.recipe, table, {}, recipe::StepError(error), {}};
    attempt.failure->step = wanted.recipe.isEmpty() ? 0 : wanted.recipe.entries.size() - 1;
    return attempt;
}

void Cleaning::discard()
{
    m_replay.cancel();
    m_wanted.reset();
    m_stopped.reset();
    Q_EMIT replayed();
}

void Cleaning::cancel()
{
    m_propose.cancel();
    m_before.cancel();
    if (!m_replay.isRunning())
        return;
    m_replay.cancel();
    m_wanted.reset();
    Q_EMIT replayed();
}

/// Undo, other data or a role chosen elsewhere: what was on its way was made for another state.
void Cleaning::followDocument()
{
    const workspace::State &state = m_document.state();
    if (state.raw != m_followedRaw || state.recipe != m_followed) {
        m_followedRaw = state.raw;
        m_followed = state.recipe;
        if (m_wanted || m_stopped)
            discard();
    }
    if (!state.raw) { // nothing keeps the memory of closed data
        m_replaying = std::make_shared<Replaying>();
        m_before.cancel();
    }
    propose();
}

void Cleaning::startProposing()
{
    m_proposes = true;
    propose();
}

void Cleaning::propose()
{
    const table::TablePtr table = m_document.state().table;
    if (!m_proposes || table == m_proposedTable)
        return;
    m_proposedTable = table;
    m_proposals.reset();
    m_propose.cancel();
    if (table) {
        m_propose.start([table](const Progress &progress) { return recipe::propose(table, progress); },
                        [this](Result<Proposals> made) {
                            if (made)
                                m_proposals = std::make_shared<const Proposals>(std::move(*made));
                            Q_EMIT proposed();
                        });
    }
    Q_EMIT proposed();
}

void Cleaning::askTableBefore(std::size_t step, std::function<void(table::TablePtr)> then)
{
    recipe::Recipe before = recipe();
    const auto place = before.entries.begin() + std::ptrdiff_t(std::min(step, before.entries.size()));
    // The rows that a database did more with do not tell.
    const bool isRead = (m_wanted && m_wanted->reading != Reading::None) ||
                        std::any_of(place, before.entries.end(), recipe::isDoneByDatabase);
    before.entries.erase(place, before.entries.end());
    m_before.start(
        [shared = m_replaying, before, isRead, table = raw(), inputs = m_document.account().inputs,
         options = m_document.readOptions()](const Progress &progress) -> Result<table::TablePtr> {
            const std::lock_guard lock(shared->mutex);
            auto made = isRead ? workspace::attemptInDatabase(shared->replayer, before, inputs, options, progress)
                               : workspace::attempt(shared->replayer, before, table, progress);
            if (!made)
                return tl::make_unexpected(made.error());
            return made->done.table; // where an earlier step fails: what that one got
        },
        [this, then = std::move(then)](Result<table::TablePtr> table) {
            if (table)
                then(std::move(*table));
            else
                Q_EMIT readingFailed(table.error());
        });
}

} // namespace clientele::app
