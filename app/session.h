// SPDX-FileCopyrightText: 2026 The Clientele developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/cleaning.h"
#include "models/core/latesttask.h"
#include "models/query/profile.h"
#include "models/sources/preview.h"
#include "models/workspace/document.h"
#include "models/workspace/exploration.h"
#include "models/workspace/opening.h"

#include <QObject>

namespace clientele::app {

/// The document and the work that its pages wait for: opens data, and answers every change with new figures in the
/// background.
class Session final : public QObject
{
    Q_OBJECT

public:
    using Profiles = std::vector<query::ColumnProfile>;
    using PreviewPtr = std::shared_ptr<const sources::ImportPreview>;
    /// Looks at what was read before it is taken. @returns true where the data is not to be taken: a person is asked.
    using Judge = std::function<bool(const PreviewPtr &)>;

    explicit Session(QObject *parent = nullptr);

    [[nodiscard]] workspace::Document &document() { return m_document; }
    /// Its recipe at work.
    [[nodiscard]] Cleaning &cleaning() { return m_cleaning; }
    /// The last figures; nullptr before the first, or where this data has no age study (see explorationError()).
    [[nodiscard]] std::shared_ptr<const workspace::Exploration> exploration() const { return m_exploration; }
    [[nodiscard]] const std::optional<Error> &explorationError() const { return m_explorationError; }
    /// What stands out, whether or not there is an age study; nullptr before the first were made.
    [[nodiscard]] std::shared_ptr<const std::vector<insights::Finding>> findings() const { return m_findings; }
    [[nodiscard]] std::shared_ptr<const Profiles> profiles() const { return m_profiles; }
    /// Over the table of the document's state; nullptr before the first figures.
    [[nodiscard]] std::shared_ptr<const query::MemoryEngine> engine() const { return m_engine; }
    /// How the open data was read.
    [[nodiscard]] const sources::ReadOptions &readOptions() const { return m_document.readOptions(); }
    [[nodiscard]] bool isExploring() const { return m_explore.isRunning() || m_find.isRunning(); }
    /// The charts are there, their findings are still being made.
    [[nodiscard]] bool isFinding() const { return m_find.isRunning(); }
    [[nodiscard]] bool isOpening() const { return m_open.isRunning(); }

    /// What was open stays open until the new data is there, and also when it cannot be read.
    /// @param name for people, where the inputs do not tell.
    void open(const QStringList &inputs, const sources::ReadOptions &options = {}, const QString &name = {},
              const Judge &judge = {});
    /// A table that was pasted, likewise.
    void openText(const QString &text, const QString &name, const Judge &judge = {});
    /// Data that was read elsewhere becomes the open one, as if it had been read here.
    void take(const sources::Source &source, const sources::ReadOptions &options, const QString &name = {});
    /// The same source, read with other choices: what was chosen about the data stays where it fits.
    void retake(const sources::Source &source, const sources::ReadOptions &options);
    /// Reads the same inputs again and does the steps again; what was chosen about them stays where it fits.
    void reload();
    /// A workspace that was read and replayed becomes the open data.
    void restore(workspace::Restored restored, const sources::ReadOptions &options, const QString &name);
    void cancel();
    /// Asks again for the figures of the document as it is.
    void recompute();

Q_SIGNALS:
    void opening(const QString &what);
    void progressed(double fraction, const QString &stage);
    void openFailed(const clientele::Error &error, const QStringList &inputs);
    void openFinished();
    /// What was read is in the hands of the judge.
    void openJudged();
    /// The same data was read again. @param dropped what was chosen and does not fit it any more, in words.
    void reloaded(const QStringList &dropped);
    void exploring();
    void explored();
    void profiled();

private:
    /// What the findings depend on: a click on a mark changes none of it.
    struct FindingsKey
    {
        table::TablePtr table;
        query::FilterSet filters;
        query::BandOptions bands;
        QStringList dismissed;

        friend bool operator==(const FindingsKey &, const FindingsKey &) = default;
    };

    /// @param take what was read; not called where it could not be.
    void read(const QString &what, const QStringList &inputs, const LatestTask<sources::ImportPreview>::Work &work,
              std::function<void(const sources::Source &)> take, const Judge &judge = {});
    void follow();
    void takeExploration(const workspace::State &state, Result<workspace::Exploration> answer);
    /// @param study of the state; an empty one where the data has none.
    void find(const workspace::State &state, const query::AgeRegionStudy &study);
    /// @returns whether those that are there, or are being made, are the state's.
    bool keepsFindings(const workspace::State &state, const query::AgeRegionStudy &study);

    workspace::Document m_document;
    Cleaning m_cleaning;
    LatestTask<sources::ImportPreview> m_open;
    LatestTask<workspace::Exploration> m_explore;
    LatestTask<std::vector<insights::Finding>> m_find;
    LatestTask<Profiles> m_profile;
    std::optional<FindingsKey> m_findingsKey; // of m_findings, or of those being made
    std::shared_ptr<const std::vector<insights::Finding>> m_findings;
    std::shared_ptr<const workspace::Exploration> m_exploration;
    std::optional<Error> m_explorationError;
    std::shared_ptr<const Profiles> m_profiles;
    table::TablePtr m_profiledTable;
    std::shared_ptr<const query::MemoryEngine> m_engine; // over the table of the document's state
    table::TablePtr m_engineTable;
    workspace::State m_asked; // what the last figures were asked for
};

} // namespace clientele::app
