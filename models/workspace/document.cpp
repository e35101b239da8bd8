// SPDX-FileCopyrightText: 2026 The Clientele developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/workspace/document.h"

#include "models/workspace/carriedover.h"

#include "models/sources/inputnames.h"

#include <algorithm>

namespace clientele::workspace {

namespace {

constexpr std::size_t historyLimit = 200;
constexpr int paletteLimit = 64; // more regions than this are told apart by name only

/// Nothing was arranged: all charts are printed. Else this one comes where it is not yet.
report::Layout withChart(report::Layout layout, const QString &id)
{
    layout.arrangement.removed.removeAll(id);
    const QStringList printed = layout.arrangement.order;
    if (printed.isEmpty() || printed.contains(id))
        return layout;
    return report::withBlockAdded(std::move(layout), printed, id);
}

/// The state after the recipe; what was chosen about the data is as it was.
State withRecipe(State state, recipe::Recipe recipe, recipe::Replay replay)
{
    state.recipe = std::move(recipe);
    state.table = std::move(replay.table);
    state.steps = replay.steps.empty()
                      ? nullptr
                      : std::make_shared<const std::vector<recipe::AppliedStep>>(std::move(replay.steps));
    return state;
}

/// The step is done on the table as it is now, and stands at the end of the recipe. false: it cannot be done.
bool addStep(State &state, const recipe::Step &step)
{
    auto done = recipe::applyStep(step, state.table);
    if (!done)
        return false;
    std::vector<recipe::AppliedStep> steps = state.steps ? *state.steps : std::vector<recipe::AppliedStep>();
    steps.push_back({state.recipe.entries.size(), step, std::move(done->account)});
    state.recipe.entries.push_back({step, true});
    state.steps = std::make_shared<const std::vector<recipe::AppliedStep>>(std::move(steps));
    state.table = std::move(done->table);
    return true;
}

} // namespace

Document::Document(QObject *parent) : QObject(parent) {}

QString Document::title() const
{
    if (!name().isEmpty())
        return name();
    if (account().inputs.size() == 1)
        return sources::inputName(account().inputs.front());
    return tr("%Ln file(s)", nullptr, int(account().inputs.size()));
}

void Document::open(sources::Source source, const QString &name, const sources::ReadOptions &options)
{
    m_isRestored = false;
    State state;
    state.raw = source.table;
    state.table = std::move(source.table);
    begin({std::move(source.account), name, options}, std::move(state));
}

void Document::restore(sources::Source source, const QString &name, State state, const sources::ReadOptions &options)
{
    m_isRestored = true;
    begin({std::move(source.account), name, options}, std::move(state));
}

/// The first step of a history.
void Document::begin(Origin origin, State state)
{
    m_origin = std::make_shared<const Origin>(std::move(origin));
    m_state = std::move(state);
    m_path.clear();
    m_saved = m_state;
    m_savedOrigin = m_origin;
    m_isRecovered = false;
    m_history = {{tr("Open %1").arg(title()), m_state, {}, m_origin}};
    m_place = 0;
    makePalette();
    Q_EMIT opened();
    Q_EMIT changed();
}

QStringList Document::replace(sources::Source source, Origin origin, recipe::Recipe recipe, recipe::Replay replay,
                              const QString &step)
{
    State fresh;
    fresh.raw = std::move(source.table);
    CarriedOver carried =
        carriedOver(m_state, withRecipe(std::move(fresh), std::move(recipe), std::move(replay)), DataChange::ReadAnew);
    origin.account = std::move(source.account);
    m_origin = std::make_shared<const Origin>(std::move(origin));
    change(step, std::move(carried.state));
    return std::move(carried.dropped);
}

void Document::close()
{
    m_state = {};
    m_path.clear();
    m_saved = {};
    m_isRecovered = false;
    m_origin = std::make_shared<const Origin>();
    m_savedOrigin = m_origin;
    m_history.clear();
    m_place = 0;
    m_palette.clear();
    Q_EMIT opened();
    Q_EMIT changed();
}

void Document::setFilters(query::FilterSet filters, const QString &name)
{
    State next = m_state;
    const bool clears = filters.isEmpty();
    next.filters = std::move(filters);
    change(!name.isEmpty() ? name : clears ? tr("Clear filters") : tr("Filter"), std::move(next));
}

QStringList Document::setRecipe(recipe::Recipe recipe, recipe::Replay replay, const QString &name)
{
    if (!isOpen() || (recipe == m_state.recipe && replay.table == m_state.table))
        return {};
    CarriedOver carried =
        carriedOver(m_state, withRecipe(m_state, std::move(recipe), std::move(replay)), DataChange::OtherSteps);
    change(name, std::move(carried.state));
    return std::move(carried.dropped);
}

/// An earlier state with the same data and all steps but the last one; nullptr where the history has none.
const State *Document::withoutLastStep() const
{
    const std::vector<recipe::Entry> &entries = m_state.recipe.entries;
    for (std::size_t place = m_place + 1; place-- > 0 && !entries.empty();) {
        const State &earlier = m_history[place].state;
        const std::vector<recipe::Entry> &fewer = earlier.recipe.entries;
        if (earlier.raw == m_state.raw && std::equal(fewer.begin(), fewer.end(), entries.begin(), entries.end() - 1))
            return &earlier;
    }
    return nullptr;
}

/// As it is; where the last step is of this kind and on this column, as it was before that.
template <class Kind>
State Document::beforeChoosing(const QString &column) const
{
    State next = m_state;
    const auto *last = next.recipe.isEmpty() ? nullptr : std::get_if<Kind>(&next.recipe.entries.back().step);
    if (const State *earlier = last && last->column.name == column ? withoutLastStep() : nullptr) {
        next.recipe = earlier->recipe;
        next.steps = earlier->steps;
        next.table = earlier->table;
    }
    return next;
}

void Document::setRole(std::size_t column, table::Role role)
{
    if (!isOpen() || m_state.table->role(column) == role)
        return;
    const QString name = m_state.table->column(column).name();
    State next = beforeChoosing<recipe::SetRole>(name);
    if (next.table->role(column) == role || addStep(next, recipe::SetRole{recipe::ColumnRef(name), role}))
        change(tr("Role of %1: %2").arg(name, table::displayName(role)), std::move(next));
}

void Document::setPersonal(std::size_t column, bool personal)
{
    if (!isOpen() || m_state.table->isPersonal(column) == personal)
        return;
    const QString name = m_state.table->column(column).name();
    State next = beforeChoosing<recipe::SetPersonal>(name);
    if (next.table->isPersonal(column) == personal ||
        addStep(next, recipe::SetPersonal{recipe::ColumnRef(name), personal}))
        change(personal ? tr("%1 is personal").arg(name) : tr("%1 is not personal").arg(name), std::move(next));
}

bool sameChoices(const State &a, const State &b)
{
    State other = b;
    other.raw = a.raw;
    other.table = a.table;
    other.steps = a.steps;
    return a == other;
}

bool Document::isModified() const
{
    const bool isOtherSource =
        m_origin->account.inputs != m_savedOrigin->account.inputs || !(m_origin->options == m_savedOrigin->options);
    return isOpen() && (m_isRecovered || isOtherSource || !sameChoices(m_state, m_saved));
}

void Document::setSaved(const QString &path, const State &saved)
{
    m_path = path;
    m_saved = saved;
    m_savedOrigin = m_origin;
    m_isRecovered = false;
    Q_EMIT savedChanged();
}

void Document::setRecovered(const QString &path)
{
    m_path = path;
    m_isRecovered = true;
    Q_EMIT savedChanged();
}

void Document::setBands(const query::BandOptions &bands)
{
    State next = m_state;
    next.bands = bands;
    // A filter made by clicking a band of the old width would select rows that no band shows.
    for (const table::Role role : {table::Role::Age, table::Role::BirthYear}) {
        if (const table::Column *column = m_state.table ? m_state.table->find(role) : nullptr)
            next.filters.remove(column->name());
    }
    change(tr("Age bands"), std::move(next));
}

void Document::setSplitByRegion(bool split)
{
    State next = m_state;
    next.splitByRegion = split;
    change(tr("Split by region"), std::move(next));
}

void Document::addChartToReport(const QString &id)
{
    State next = m_state;
    next.report = withChart(std::move(next.report), id);
    change(tr("Add chart to report"), std::move(next));
}

void Document::setChartNote(const QString &id, const QString &note)
{
    State next = m_state;
    next.report = report::withWords(withChart(std::move(next.report), id), id, {}, note);
    change(tr("Note on a chart"), std::move(next), QStringLiteral("note ") + id);
}

void Document::startReport(report::Layout layout)
{
    if (m_history.size() != 1 || m_isRestored)
        return;
    m_state.report = std::move(layout);
    m_history.front().state = m_state;
    m_saved = m_state;
}

void Document::addFindingToReport(const QString &id)
{
    State next = m_state;
    next.report = report::withFindingAdded(std::move(next.report), id);
    change(tr("Add finding to report"), std::move(next));
}

void Document::addStudyToReport(const query::StudyRequest &request)
{
    State next = m_state;
    next.report = report::withStudyAdded(std::move(next.report), request);
    change(tr("Add to report"), std::move(next));
}

void Document::setReport(report::Layout layout, const QString &name, const QString &merge)
{
    State next = m_state;
    next.report = std::move(layout);
    change(name, std::move(next), merge);
}

void Document::dismissFinding(const QString &id)
{
    State next = m_state;
    if (!next.dismissedFindings.contains(id))
        next.dismissedFindings << id;
    change(tr("Dismiss finding"), std::move(next));
}

void Document::setKeptProposals(const QStringList &keys)
{
    State next = m_state;
    const bool isMore = keys.size() > next.keptProposals.size();
    next.keptProposals = keys;
    change(isMore ? tr("Keep data as it is") : tr("Show declined proposals"), std::move(next));
}

QString Document::undoName() const
{
    return canUndo() ? m_history[m_place].name : QString();
}

QString Document::redoName() const
{
    return canRedo() ? m_history[m_place + 1].name : QString();
}

QStringList Document::history() const
{
    QStringList names;
    for (const Step &step : m_history)
        names << step.name;
    return names;
}

void Document::undo()
{
    if (canUndo())
        goTo(m_place - 1);
}

void Document::redo()
{
    if (canRedo())
        goTo(m_place + 1);
}

void Document::goTo(std::size_t place)
{
    if (place >= m_history.size() || place == m_place)
        return;
    m_place = place;
    m_state = m_history[place].state;
    m_origin = m_history[place].origin;
    makePalette();
    Q_EMIT changed();
}

void Document::change(const QString &name, State next, const QString &merge)
{
    if (next == m_state || !isOpen())
        return;
    m_state = std::move(next);
    m_history.resize(m_place + 1);
    if (!merge.isEmpty() && m_history.back().merge == merge)
        m_history.pop_back();
    m_history.push_back({name, m_state, merge, m_origin});
    if (m_history.size() > historyLimit)
        m_history.erase(m_history.begin() + 1); // the opening stays
    m_place = m_history.size() - 1;
    makePalette();
    Q_EMIT changed();
}

void Document::makePalette()
{
    m_palette.clear();
    const table::Column *region = m_state.table ? m_state.table->find(table::Role::Region) : nullptr;
    if (!region)
        return;
    const table::DenseCodes &codes = region->denseCodes();
    for (std::uint32_t code = 0; code < codes.count() && int(code) < paletteLimit; ++code)
        m_palette.insert(QString::fromStdString(region->plainText(codes.firstRow[code])), int(code));
}

} // namespace clientele::workspace
