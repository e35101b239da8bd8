// SPDX-FileCopyrightText: 2026 The Clientele developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/joining.h"

#include "models/sources/joinsources.h"
#include "widgets/dialogs/tablesdialog.h"

namespace clientele::app {

namespace {

// The tables with the keys that they share.
Result<joins::PlanEditor> editorOf(const QStringList &inputs, const sources::ReadOptions &options,
                                   const Progress &progress)
{
    auto tables = sources::openTables(inputs, options, progress);
    if (!tables)
        return tl::make_unexpected(tables.error());
    std::vector<joins::NamedTable> named;
    for (const sources::TableSource &one : *tables)
        named.push_back({one.name, one.source.table});
    auto candidates = joins::findKeys(named, progress);
    if (!candidates)
        return tl::make_unexpected(candidates.error());
    return joins::PlanEditor(std::move(named), std::move(*candidates), options.joins);
}

} // namespace

Joining::Joining(Session &session, QWidget *window)
    : QObject(window), m_session(session), m_window(window), m_task(this)
{
    connect(&session, &Session::openFinished, this, [this] {
        if (isPossible() && !m_session.readOptions().joins)
            ask();
    });
    // Tables that no guess may join: the person can say how.
    connect(&session, &Session::openFailed, this, [this](const Error &error, const QStringList &inputs) {
        if (error.code == Error::Code::Input && !inputs.isEmpty())
            askAbout(inputs, {}, false);
    });
}

bool Joining::isPossible() const
{
    const workspace::Document &document = m_session.document();
    return document.isOpen() && document.account().joins.has_value();
}

void Joining::ask()
{
    if (!isPossible())
        return;
    sources::ReadOptions options = m_session.readOptions();
    if (!options.joins)
        options.joins = m_session.document().account().joins->plan;
    askAbout(m_session.document().account().inputs, options, true);
}

void Joining::askAbout(const QStringList &inputs, const sources::ReadOptions &options, bool tellFailure)
{
    m_task.start([inputs, options](const Progress &progress) { return editorOf(inputs, options, progress); },
                 [this, inputs, options, tellFailure](Result<joins::PlanEditor> editor) {
                     if (!editor) {
                         if (tellFailure)
                             Q_EMIT failed(editor.error());
                         return;
                     }
                     if (editor->tables().size() < 2 || !editor->isUsable())
                         return;
                     auto *dialog = new dialogs::TablesDialog(std::move(*editor), m_window);
                     dialog->setAttribute(Qt::WA_DeleteOnClose);
                     connect(dialog, &dialogs::TablesDialog::chosen, this,
                             [this, inputs, options](const joins::Plan &plan) {
                                 sources::ReadOptions joined = options;
                                 joined.joins = plan;
                                 m_session.open(inputs, joined);
                             });
                     dialog->open();
                 });
}

} // namespace clientele::app
