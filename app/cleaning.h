// SPDX-FileCopyrightText: 2026 The Clientele developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/core/latesttask.h"
#include "models/recipe/propose.h"
#include "models/workspace/document.h"
#include "models/workspace/recipeattempt.h"
#include "models/workspace/recipechange.h"

#include <QObject>

#include <mutex>

namespace clientele::app {

/// The recipe of the document at work: replays every change of it in the background, and hands the document what came
/// of it. A step that fails leaves the data as it was; the recipe that was wanted waits here until somebody mends it or
/// gives it up.
class Cleaning final : public QObject
{
    Q_OBJECT

public:
    using Proposals = std::vector<recipe::Proposal>;

    Cleaning(workspace::Document &document, QObject *parent);

    /// Data to take the place of what is open.
    struct Arriving : sources::Source
    {
        QString title; ///< for people, where the inputs do not tell
        sources::ReadOptions options;
        bool isHeld = false; ///< a person decides whether it is taken: see prepared()
    };
    /// A recipe that did not come to the document.
    struct Stopped
    {
        workspace::RecipeAttempt attempt;
        QString name;                   ///< of the change, for the history
        std::optional<Arriving> source; ///< data that waits with it
    };
    /// Data that is held, and what the recipe made of it.
    struct Prepared
    {
        Arriving source;
        recipe::Recipe recipe;
        recipe::Replay done;
    };
    [[nodiscard]] const std::optional<Stopped> &stopped() const { return m_stopped; }
    [[nodiscard]] bool isReplaying() const { return m_replay.isRunning(); }
    /// The recipe that a person sees and edits: one that stopped or is on its way, else the document's.
    [[nodiscard]] const recipe::Recipe &recipe() const;
    /// Of the document's table; nullptr until they are made.
    [[nodiscard]] std::shared_ptr<const Proposals> proposals() const { return m_proposals; }
    /// From now on proposals are made of every table.
    void startProposing();

    /// Replays the recipe; it becomes a step of the history with the change's name.
    void apply(workspace::RecipeChange change);
    /// The document's recipe on other data, which takes the place of what is open unless it is held.
    /// @param name of the step in the history.
    void replace(Arriving source, const QString &name);
    /// Takes what was held. @returns what was chosen and does not fit it, in words.
    QStringList take(const Prepared &prepared, const QString &name);
    /// Reads the data anew: the database does the leading steps that it can, memory the others. From then on changes of
    /// those steps are asked of it, too.
    void runInDatabase(const QString &name);
    /// Reads all of the data anew, and does every step in memory.
    void runInMemory(const QString &name);
    /// Gives up what stopped: the document stays as it is.
    void discard();
    /// The data stays as it was.
    void cancel();
    /// Makes the table that a step gets, and hands it on unless another question overtakes it.
    void askTableBefore(std::size_t step, std::function<void(table::TablePtr)> then);

Q_SIGNALS:
    void replaying();
    void progressed(double fraction, const QString &stage);
    /// The replay has ended: with an answer, a step that stopped it, or cancelled.
    void replayed();
    /// @param dropped filters that do not fit any more, in words.
    void applied(const QStringList &dropped);
    /// Other data took the place of what was open, without being held.
    void reloaded(const QStringList &dropped);
    /// The recipe is done on data that is held: the document is as it was.
    void prepared(const std::shared_ptr<const clientele::app::Cleaning::Prepared> &prepared);
    void proposed();
    /// The data could not be read anew: all stays as it was.
    void readingFailed(const clientele::Error &error);

private:
    /// Shared with work that was overtaken and still runs.
    struct Replaying
    {
        std::mutex mutex;
        recipe::Replayer replayer;
    };
    enum class Reading { None, InDatabase, InMemory };
    struct Wanted
    {
        recipe::Recipe recipe;
        QString name;
        std::optional<Arriving> source;
        Reading reading = Reading::None; ///< the data is read for it
    };

    void start(Wanted wanted);
    void takeAnswer(Wanted wanted, Result<workspace::RecipeAttempt> answer);
    void followDocument();
    void propose();
    [[nodiscard]] Result<workspace::RecipeAttempt> failed(const Wanted &wanted, const Error &error) const;
    [[nodiscard]] table::TablePtr raw() const;

    workspace::Document &m_document;
    std::shared_ptr<Replaying> m_replaying = std::make_shared<Replaying>();
    LatestTask<workspace::RecipeAttempt> m_replay;
    LatestTask<table::TablePtr> m_before;
    LatestTask<Proposals> m_propose;
    std::optional<Wanted> m_wanted; // while it is replayed
    std::optional<Stopped> m_stopped;
    table::TablePtr m_followedRaw; // what the document had when it was last looked at
    recipe::Recipe m_followed;
    bool m_proposes = false;
    table::TablePtr m_proposedTable;
    std::shared_ptr<const Proposals> m_proposals;
};

} // namespace clientele::app
