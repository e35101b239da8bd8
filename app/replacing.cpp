// SPDX-FileCopyrightText: 2026 The Clientele developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/replacing.h"

#include "models/sources/inputnames.h"
#include "models/workspace/carriedover.h"
#include "models/workspace/workspacefile.h"
#include "widgets/dialogs/whatchangeddialog.h"

#include <QFileDialog>
#include <QFileInfo>
#include <QPointer>

namespace clientele::app {

namespace {

QString nameOf(const QStringList &inputs)
{
    return inputs.size() == 1 ? sources::inputName(inputs.front())
                              : Replacing::tr("%Ln file(s)", nullptr, int(inputs.size()));
}

} // namespace

Replacing::Replacing(Session &session, shell::QuestionStrip &questions, QWidget *window)
    : QObject(window), m_session(session), m_questions(questions), m_window(window), m_read(this), m_compare(this),
      m_look(this)
{
    connect(&m_session.cleaning(), &Cleaning::prepared, this, &Replacing::decide);
    connect(&m_session.document(), &workspace::Document::opened, this, [this] {
        cancel();
        m_last.reset();
        m_known = {};
        Q_EMIT lastChanged();
    });
    connect(&m_session.document(), &workspace::Document::changed, this, &Replacing::followDocument);
    followDocument();
}

/// Whatever brought other data, it can be compared with what was there before; undo and redo are no news.
void Replacing::followDocument()
{
    const workspace::Document &document = m_session.document();
    const workspace::State &state = document.state();
    const bool isOther = m_known.raw && state.raw && m_known.raw != state.raw;
    if (isWorking() && (isOther || m_known.recipe != state.recipe))
        cancel(); // what is on its way belongs to another state
    const bool isKnownPair = m_last && ((m_last->before.raw == state.raw && m_last->after.raw == m_known.raw) ||
                                        (m_last->before.raw == m_known.raw && m_last->after.raw == state.raw));
    if (isOther && !isKnownPair) {
        m_last = Pair{m_known, state, m_knownName, document.title(), {}};
        Q_EMIT lastChanged();
    }
    m_known = state;
    m_knownName = document.isOpen() ? document.title() : QString();
}

void Replacing::ask()
{
    if (!m_session.document().isOpen())
        return;
    const QStringList &inputs = m_session.document().account().inputs;
    const QString file = inputs.isEmpty() ? QString() : sources::fileOf(inputs.front());
    const QStringList paths = QFileDialog::getOpenFileNames(
        m_window, tr("Replace the data by a newer file"), file.isEmpty() ? QString() : QFileInfo(file).absolutePath(),
        tr("Data files (%1);;All files (*)").arg(sources::readablePatterns().join(QLatin1Char(' '))));
    if (!paths.isEmpty())
        replaceBy(paths);
}

void Replacing::replaceBy(const QStringList &inputs)
{
    const workspace::Document &document = m_session.document();
    if (!document.isOpen())
        return;
    Q_EMIT working(tr("Reading %1").arg(nameOf(inputs)));
    m_read.start(
        [inputs, options = document.readOptions(), raw = document.state().raw, account = document.account()](
            const Progress &progress) { return workspace::readNewer(inputs, options, *raw, account, progress); },
        [this, raw = document.state().raw](Result<workspace::NewerData> read) {
            Q_EMIT workDone();
            if (!read)
                Q_EMIT failed(read.error());
            else if (m_session.document().state().raw == raw) // else other data was opened meanwhile
                m_session.cleaning().replace({{std::move(read->source)}, {}, std::move(read->options), true},
                                             tr("Replace the data"));
        },
        [this](double fraction, const QString &stage) { Q_EMIT progressed(fraction, stage); });
}

void Replacing::offer(const QStringList &inputs, std::function<void()> open)
{
    const workspace::Document &document = m_session.document();
    if (!document.isOpen() || (inputs.size() == 1 && workspace::isWorkspaceFile(inputs.front())))
        return open();
    Q_EMIT working(tr("Reading %1").arg(nameOf(inputs)));
    m_look.start([inputs](const Progress &progress) { return sources::preview(inputs, {}, progress); },
                 [this, inputs, raw = document.state().raw,
                  open = std::move(open)](const Result<sources::ImportPreview> &found) {
                     Q_EMIT workDone();
                     if (m_session.document().state().raw != raw)
                         return;
                     if (!found || !found->source || !workspace::hasSameColumns(*raw, *found->source->table))
                         return open(); // which tells what is wrong, too
                     m_questions.ask(tr("%1 has the columns of the open data.").arg(nameOf(inputs)),
                                     {{tr("Replace the data…"), [this, inputs] { replaceBy(inputs); }},
                                      {tr("Open as new data"), open}});
                 },
                 [this](double fraction, const QString &stage) { Q_EMIT progressed(fraction, stage); });
}

void Replacing::cancel()
{
    const bool wasWorking = isWorking() || m_look.isRunning();
    m_read.cancel();
    m_compare.cancel();
    m_look.cancel();
    if (wasWorking)
        Q_EMIT workDone();
}

/// The newer data with all that was chosen about the older one, as far as it fits.
void Replacing::decide(const PreparedPtr &prepared)
{
    const workspace::Document &document = m_session.document();
    workspace::State fresh;
    fresh.raw = prepared->source.table;
    fresh.recipe = prepared->recipe;
    fresh.table = prepared->done.table;
    workspace::CarriedOver carried =
        workspace::carriedOver(document.state(), std::move(fresh), workspace::DataChange::ReadAnew);
    compare({document.state(), std::move(carried.state), document.title(), nameOf(prepared->source.account.inputs),
             std::move(carried.dropped)},
            prepared);
}

LatestTask<workspace::DataChanges>::Work Replacing::workOf(const Pair &pair, const changes::CompareOptions &options)
{
    return [pair, options](const Progress &progress) -> Result<workspace::DataChanges> {
        auto made = workspace::compareData(pair.before, pair.after, options, Format(), progress);
        if (made) {
            made->before.name = pair.nameBefore;
            made->after.name = pair.nameAfter;
            made->dropped = pair.dropped;
        }
        return made;
    };
}

void Replacing::compare(const Pair &pair, const PreparedPtr &prepared)
{
    Q_EMIT working(tr("Comparing with the newer data"));
    m_compare.start(
        workOf(pair, {}),
        [this, pair, prepared](Result<workspace::DataChanges> made) {
            Q_EMIT workDone();
            if (made)
                show(pair, std::make_shared<const workspace::DataChanges>(std::move(*made)), prepared);
            else
                Q_EMIT failed(made.error());
        },
        [this](double fraction, const QString &stage) { Q_EMIT progressed(fraction, stage); });
}

void Replacing::show(const Pair &pair, const ChangesPtr &changes, const PreparedPtr &prepared)
{
    using dialogs::WhatChangedDialog;
    auto *dialog = new WhatChangedDialog(
        {changes, pair.before.table, pair.after.table},
        prepared ? WhatChangedDialog::Purpose::Decide : WhatChangedDialog::Purpose::Review, m_window);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &WhatChangedDialog::keyChosen, this,
            [this, dialog, pair](const QStringList &key) { compareAgain(dialog, pair, key); });
    connect(dialog, &WhatChangedDialog::taken, this, [this, prepared] { take(prepared); });
    connect(dialog, &QDialog::finished, this, [this] { m_compare.cancel(); });
    dialog->open();
}

void Replacing::compareAgain(dialogs::WhatChangedDialog *dialog, const Pair &pair, const QStringList &key)
{
    dialog->showComparing();
    m_compare.start(workOf(pair, {key}), [dialog = QPointer(dialog)](Result<workspace::DataChanges> made) {
        if (!dialog)
            return;
        if (made)
            dialog->setChanges(std::make_shared<const workspace::DataChanges>(std::move(*made)));
        else
            dialog->showFailure(made.error());
    });
}

void Replacing::take(const PreparedPtr &prepared)
{
    if (!prepared || !m_session.document().isOpen())
        return;
    const QString name = nameOf(prepared->source.account.inputs);
    const QStringList dropped = m_session.cleaning().take(*prepared, tr("Replace the data by %1").arg(name));
    Q_EMIT replaced(dropped);
}

std::optional<items::OlderData> Replacing::olderData() const
{
    if (!m_last || m_last->after.raw != m_session.document().state().raw)
        return std::nullopt;
    return items::OlderData{m_last->before, m_last->nameBefore, m_last->nameAfter};
}

void Replacing::showLast()
{
    if (m_last)
        compare(*m_last, nullptr);
}

} // namespace clientele::app
