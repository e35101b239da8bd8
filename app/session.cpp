// SPDX-FileCopyrightText: 2026 The Clientele developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/session.h"

#include "models/sources/inputnames.h"
#include <QFileInfo>

namespace clientele::app {

Session::Session(QObject *parent)
    : QObject(parent), m_document(this), m_cleaning(m_document, this), m_open(this), m_explore(this), m_find(this),
      m_profile(this)
{
    connect(&m_document, &workspace::Document::opened, this, [this] {
        m_exploration.reset();
        m_explorationError.reset();
        m_profiles.reset();
        m_findings.reset();
        m_findingsKey.reset();
    });
    connect(&m_document, &workspace::Document::changed, this, &Session::follow);
    connect(&m_cleaning, &Cleaning::reloaded, this, &Session::reloaded);
}

/// How the report is laid out changes no figure, nor do steps that leave the table as it is.
void Session::follow()
{
    workspace::State asked = m_document.state();
    asked.report = m_asked.report;
    asked.keptProposals = m_asked.keptProposals;
    asked.raw = m_asked.raw;
    asked.recipe = m_asked.recipe;
    asked.steps = m_asked.steps;
    if (m_document.isOpen() && (m_exploration || m_findings) && asked == m_asked)
        return;
    recompute();
}

namespace {

// What cannot be read is part of a preview; only work that was cancelled has none.
Result<sources::ImportPreview> unseen(Result<sources::Source> source)
{
    sources::ImportPreview preview;
    if (source)
        preview.source = std::move(*source);
    else
        preview.error = source.error();
    return preview;
}

} // namespace

void Session::open(const QStringList &inputs, const sources::ReadOptions &options, const QString &name,
                   const Judge &judge)
{
    const QString what =
        inputs.size() == 1 ? sources::inputName(inputs.front()) : tr("%Ln file(s)", nullptr, int(inputs.size()));
    const bool isJudged = bool(judge);
    read(
        what, inputs,
        [inputs, options, isJudged](const Progress &progress) {
            return isJudged ? sources::preview(inputs, options, progress)
                            : unseen(sources::open(inputs, options, progress));
        },
        [this, options, name](const sources::Source &source) { take(source, options, name); }, judge);
}

void Session::openText(const QString &text, const QString &name, const Judge &judge)
{
    read(
        name, {name}, [text, name](const Progress &progress) { return sources::previewText(text, name, {}, progress); },
        [this, name](const sources::Source &source) { take(source, {}, name); }, judge);
}

void Session::take(const sources::Source &source, const sources::ReadOptions &options, const QString &name)
{
    m_document.open(source, name, options);
    Q_EMIT openFinished();
}

void Session::retake(const sources::Source &source, const sources::ReadOptions &options)
{
    m_cleaning.replace({{source}, m_document.name(), options}, tr("Change how the data is read"));
}

void Session::read(const QString &what, const QStringList &inputs, const LatestTask<sources::ImportPreview>::Work &work,
                   std::function<void(const sources::Source &)> take, const Judge &judge)
{
    Q_EMIT opening(what);
    m_open.start(
        work,
        [this, inputs, judge, take = std::move(take)](Result<sources::ImportPreview> result) {
            if (!result) {
                Q_EMIT openFailed(result.error(), inputs);
                return;
            }
            const auto preview = std::make_shared<const sources::ImportPreview>(std::move(*result));
            if (judge && judge(preview)) {
                if (!m_open.isRunning())
                    Q_EMIT openJudged();
            } else if (preview->source) {
                take(*preview->source);
            } else {
                Q_EMIT openFailed(*preview->error, inputs);
            }
        },
        [this](double fraction, const QString &stage) { Q_EMIT progressed(fraction, stage); });
}

void Session::reload()
{
    if (!m_document.isOpen() || m_document.account().isPasted)
        return;
    if (recipe::anyDoneByDatabase(m_document.state().recipe)) {
        m_cleaning.runInDatabase(tr("Reload the data"));
        return;
    }
    const QStringList inputs = m_document.account().inputs;
    const QString what =
        inputs.size() == 1 ? sources::inputName(inputs.front()) : tr("%Ln file(s)", nullptr, int(inputs.size()));
    read(
        what, inputs,
        [inputs, options = readOptions()](const Progress &progress) {
            return unseen(sources::open(inputs, options, progress));
        },
        [this](const sources::Source &source) {
            m_cleaning.replace({{source}, m_document.name(), readOptions()}, tr("Reload the data"));
        });
}

void Session::restore(workspace::Restored restored, const sources::ReadOptions &options, const QString &name)
{
    m_open.cancel();
    m_document.restore(std::move(restored.source), name, std::move(restored.state), options);
    Q_EMIT openFinished();
}

void Session::cancel()
{
    const bool wasOpening = m_open.isRunning();
    m_open.cancel();
    m_cleaning.cancel();
    m_explore.cancel();
    m_find.cancel();
    m_findingsKey.reset();
    if (m_profile.isRunning())
        m_profiledTable.reset(); // to be made with the next figures
    m_profile.cancel();
    if (wasOpening)
        Q_EMIT openFailed(Error{Error::Code::Cancelled, tr("Cancelled"), {}, {}}, {});
    else
        Q_EMIT explored();
}

void Session::recompute()
{
    if (!m_document.isOpen()) {
        m_explore.cancel();
        m_find.cancel();
        m_profile.cancel();
        m_findings.reset();
        m_findingsKey.reset();
        m_profiledTable.reset(); // nothing keeps the memory of closed data
        m_engine.reset();
        m_engineTable.reset();
        m_asked = {};
        Q_EMIT explored();
        Q_EMIT profiled();
        return;
    }
    const workspace::State state = m_document.state();
    m_asked = state;
    Q_EMIT exploring();
    if (m_engineTable != state.table) {
        m_engine = std::make_shared<const query::MemoryEngine>(*state.table);
        m_engineTable = state.table;
    }
    m_explore.start(
        [engine = m_engine, state, palette = m_document.palette()](const Progress &progress) {
            return workspace::explore(*engine, state, palette, Format(), progress);
        },
        [this, state](Result<workspace::Exploration> answer) { takeExploration(state, std::move(answer)); });
    // The profile is of the whole table, so filters do not change it.
    if (m_profiledTable == state.table)
        return;
    m_profiledTable = state.table;
    m_profile.start([table = state.table](const Progress &progress) { return query::profile(*table, {}, progress); },
                    [this](Result<Profiles> answer) {
                        if (answer)
                            m_profiles = std::make_shared<const Profiles>(std::move(*answer));
                        Q_EMIT profiled();
                    });
}

void Session::takeExploration(const workspace::State &state, Result<workspace::Exploration> answer)
{
    m_explorationError.reset();
    if (!answer) {
        m_exploration.reset();
        m_explorationError = answer.error();
        // Without a study of ages there may be something else to find.
        if (!keepsFindings(state, {}))
            find(state, {});
        Q_EMIT explored();
        return;
    }
    const bool keeps = keepsFindings(state, answer->selection);
    if (keeps && m_findings)
        answer->findings = *m_findings;
    m_exploration = std::make_shared<const workspace::Exploration>(std::move(*answer));
    if (!keeps)
        find(state, m_exploration->selection);
    Q_EMIT explored();
}

bool Session::keepsFindings(const workspace::State &state, const query::AgeRegionStudy &study)
{
    FindingsKey key{state.table, workspace::studyFilters(state.filters, study), state.bands, state.dismissedFindings};
    if (m_findingsKey == key && (m_findings || m_find.isRunning()))
        return true;
    m_findingsKey = std::move(key);
    return false;
}

void Session::find(const workspace::State &state, const query::AgeRegionStudy &study)
{
    m_find.start(
        [engine = m_engine, state, study](const Progress &progress) {
            return workspace::findings(*engine, state, study, Format(), progress);
        },
        [this](Result<std::vector<insights::Finding>> answer) {
            m_findings = std::make_shared<const std::vector<insights::Finding>>(
                answer ? std::move(*answer) : std::vector<insights::Finding>());
            if (m_exploration) {
                auto whole = std::make_shared<workspace::Exploration>(*m_exploration);
                whole->findings = *m_findings;
                m_exploration = std::move(whole);
            }
            Q_EMIT explored();
        });
}

} // namespace clientele::app
