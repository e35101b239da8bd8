// SPDX-FileCopyrightText: 2026 The Clientele developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/query/ageregion.h"
#include "models/query/filter.h"
#include "models/recipe/replay.h"
#include "models/report/layout.h"
#include "models/sources/source.h"

#include <QHash>
#include <QObject>

namespace clientele::workspace {

/// What each step of a recipe did; nullptr: there was none.
using StepAccounts = std::shared_ptr<const std::vector<recipe::AppliedStep>>;

/// Everything a person can change, as one value: cheap to copy, because tables share their columns.
struct State
{
    table::TablePtr raw;   ///< as it was read; nothing changes it
    recipe::Recipe recipe; ///< what is done to it
    StepAccounts steps;    ///< of those steps that are switched on
    table::TablePtr table; ///< what the recipe made of it: all that follows asks this one
    query::FilterSet filters;
    query::BandOptions bands;
    bool splitByRegion = true;
    report::Layout report;
    QStringList dismissedFindings;
    QStringList keptProposals; ///< keys of proposed steps (recipe::keyOf) that are declined: the data is right as it is

    friend bool operator==(const State &, const State &) = default;
};

/// Where the open data comes from and how it was read.
struct Origin
{
    sources::ImportAccount account;
    QString name; ///< for people, where the inputs do not tell; may be empty
    sources::ReadOptions options;
};

/// Whether all that a person chose is the same, whatever the data.
[[nodiscard]] bool sameChoices(const State &a, const State &b);

/// The open data and what was chosen about it, with a history of named steps. Nothing is edited in place: every change
/// makes a new State, undo and redo move between them.
class Document final : public QObject
{
    Q_OBJECT

public:
    explicit Document(QObject *parent = nullptr);

    [[nodiscard]] bool isOpen() const { return m_state.table != nullptr; }
    [[nodiscard]] const State &state() const { return m_state; }
    [[nodiscard]] const sources::ImportAccount &account() const { return m_origin->account; }
    /// How the open data was read.
    [[nodiscard]] const sources::ReadOptions &readOptions() const { return m_origin->options; }
    /// For people: "customers.csv", or "305 files".
    [[nodiscard]] QString title() const;
    /// The name given at open(); may be empty.
    [[nodiscard]] const QString &name() const { return m_origin->name; }
    /// A region keeps its colour on every page: its place in the category palette, by order of first appearance.
    [[nodiscard]] const QHash<QString, int> &palette() const { return m_palette; }

    /// @param name for people, where the inputs do not tell: the question a sample answers.
    void open(sources::Source source, const QString &name = {}, const sources::ReadOptions &options = {});
    /// Other data in place of what is open, and what the recipe made of it: filters, bands and the report stay where
    /// they still fit. One step of the history: undo brings the earlier data back as it was.
    /// @param origin its account is the source's. @param step the name of that step.
    /// @returns what does not fit any more, in words.
    [[nodiscard]] QStringList replace(sources::Source source, Origin origin, recipe::Recipe recipe,
                                      recipe::Replay replay, const QString &step);
    void close();
    /// A workspace that was saved, as it was left. @param state with its data and what its recipe made of it.
    void restore(sources::Source source, const QString &name, State state, const sources::ReadOptions &options = {});

    /// The workspace's file; empty: it was not saved yet.
    [[nodiscard]] const QString &path() const { return m_path; }
    /// Something was chosen that the file does not have; before the first save: since the data was opened.
    [[nodiscard]] bool isModified() const;
    /// @param saved what was written; what was chosen since then is not.
    void setSaved(const QString &path, const State &saved);
    /// What is open is not in the file of this name: it was kept when the program ended unexpectedly.
    void setRecovered(const QString &path);

    // Each is one step of the history with its name.
    void setFilters(query::FilterSet filters, const QString &name = {});
    /// @param replay of the recipe on the raw table.
    /// @returns the filters that do not fit any more, in words.
    QStringList setRecipe(recipe::Recipe recipe, recipe::Replay replay, const QString &name);
    /// A step of the recipe, too: in place of the last one where that chose a role for the same column.
    void setRole(std::size_t column, table::Role role);
    /// Whether the column is left out of reports and mail, whatever its role: a step as setRole() is.
    void setPersonal(std::size_t column, bool personal);
    void setBands(const query::BandOptions &bands);
    void setSplitByRegion(bool split);
    void addChartToReport(const QString &id);
    /// As a part by itself.
    void addFindingToReport(const QString &id);
    /// Its charts and tables become parts of the report; once.
    void addStudyToReport(const query::StudyRequest &request);
    /// @param name of the step: "Move a part of the report".
    /// @param merge changes in a row with the same word here are one step: what is typed into one field. Empty: never.
    void setReport(report::Layout layout, const QString &name, const QString &merge = {});
    /// What is below a chart on paper. Puts the chart into the report where it is not.
    void setChartNote(const QString &id, const QString &note);
    /// What a report on this data begins with: no step of the history. Only before the first one, and not where a
    /// workspace was restored, which has its own.
    void startReport(report::Layout layout);
    void dismissFinding(const QString &id);
    /// Declines the proposed steps with these keys.
    void setKeptProposals(const QStringList &keys);

    [[nodiscard]] bool canUndo() const { return m_place > 0; }
    [[nodiscard]] bool canRedo() const { return m_place + 1 < m_history.size(); }
    [[nodiscard]] QString undoName() const;
    [[nodiscard]] QString redoName() const;
    /// The names of all steps, the first one the opening; place() is where we stand.
    [[nodiscard]] QStringList history() const;
    [[nodiscard]] std::size_t place() const { return m_place; }
    void undo();
    void redo();
    void goTo(std::size_t place);

Q_SIGNALS:
    void opened();       ///< other data, or none
    void changed();      ///< the state; after opened() too
    void savedChanged(); ///< path() or isModified(), other than by a change

private:
    using OriginPtr = std::shared_ptr<const Origin>;

    struct Step
    {
        QString name;
        State state;
        QString merge;
        OriginPtr origin;
    };

    void change(const QString &name, State next, const QString &merge = {});
    void begin(Origin origin, State state);
    [[nodiscard]] const State *withoutLastStep() const;
    template <class Kind>
    [[nodiscard]] State beforeChoosing(const QString &column) const;
    void makePalette();

    State m_state;
    OriginPtr m_origin = std::make_shared<const Origin>();
    QString m_path;
    State m_saved;
    OriginPtr m_savedOrigin = m_origin;
    bool m_isRecovered = false;
    bool m_isRestored = false;
    std::vector<Step> m_history;
    std::size_t m_place = 0;
    QHash<QString, int> m_palette;
};

} // namespace clientele::workspace
