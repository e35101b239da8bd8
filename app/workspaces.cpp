// SPDX-FileCopyrightText: 2026 The Clientele developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/workspaces.h"

#include "models/sources/inputnames.h"
#include "models/workspace/packedcolumn.h"
#include "models/workspace/restoring.h"
#include "models/workspace/workspacefile.h"

#include <QDir>
#include <QFileDialog>
#include <QFileInfo>
#include <QMessageBox>
#include <QStandardPaths>

namespace clientele::app {

Workspaces::Workspaces(Session &session, shell::QuestionStrip &questions, QWidget *window)
    : QObject(window), m_session(session), m_questions(questions), m_window(window), m_autosave(session, this),
      m_read(this), m_restore(this), m_write(this)
{
}

void Workspaces::open(const QString &path)
{
    whenSettled([this, path] { read(QFileInfo(path).absoluteFilePath(), false); });
}

void Workspaces::read(const QString &path, bool isRecovery)
{
    Q_EMIT working(tr("Reading %1").arg(QFileInfo(path).fileName()));
    m_read.start([path](const Progress &progress) { return workspace::readWorkspace(path, progress); },
                 [this, path, isRecovery](Result<workspace::Workspace> found) {
                     Q_EMIT workDone();
                     if (found)
                         settleSources({path, isRecovery, std::move(*found)});
                     else
                         Q_EMIT failed(found.error());
                 },
                 [this](double fraction, const QString &stage) { Q_EMIT progressed(fraction, stage); });
}

/// Local files may be read at once; a server is asked only when the person agrees.
void Workspaces::settleSources(const Opening &opening)
{
    if (opening.workspace.data)
        return restore(opening);
    const QStringList missing = workspace::missingInputs(opening.workspace);
    if (!missing.isEmpty())
        return askWhere(opening, missing.front());
    if (!workspace::serversOf(opening.workspace).isEmpty())
        return askToConnect(opening);
    restore(opening);
}

void Workspaces::askToConnect(const Opening &opening)
{
    QStringList places;
    for (const QString &server : workspace::serversOf(opening.workspace))
        places += sources::inputPlace(server);
    places.removeDuplicates();
    m_questions.ask(
        tr("The workspace reads from %1. Nothing was contacted yet.").arg(places.join(QStringLiteral(", "))),
        {{tr("Connect"), [this, opening] { restore(opening); }}, {tr("Not now"), {}}});
}

void Workspaces::askWhere(const Opening &opening, const QString &missing)
{
    const auto locate = [this, opening, missing] {
        const QString found = QFileDialog::getOpenFileName(
            m_window, tr("Where is %1?").arg(QFileInfo(missing).fileName()), QFileInfo(opening.path).absolutePath());
        if (!found.isEmpty()) {
            Opening moved = opening;
            moved.workspace = workspace::withInputMoved(std::move(moved.workspace), missing, found);
            settleSources(moved);
        }
    };
    m_questions.ask(tr("%1 is not where the workspace had it: %2.")
                        .arg(QFileInfo(missing).fileName(), QFileInfo(missing).absolutePath()),
                    {{tr("Locate…"), locate}, {tr("Not now"), {}}});
}

void Workspaces::restore(const Opening &opening)
{
    Q_EMIT working(tr("Reading %1").arg(QFileInfo(opening.path).fileName()));
    m_restore.start(
        [workspace = opening.workspace](const Progress &progress) { return workspace::restore(workspace, progress); },
        [this, opening](Result<workspace::Restored> restored) {
            Q_EMIT workDone();
            if (restored)
                take(opening, std::move(*restored));
            else
                Q_EMIT failed(restored.error());
        },
        [this](double fraction, const QString &stage) { Q_EMIT progressed(fraction, stage); });
}

void Workspaces::take(const Opening &opening, workspace::Restored restored)
{
    const QStringList changed = restored.changed;
    const QStringList dropped = restored.dropped;
    m_withData = opening.workspace.data.has_value();
    m_session.restore(std::move(restored), opening.workspace.read, opening.workspace.name);
    workspace::Document &document = m_session.document();
    if (opening.isRecovery) {
        document.setRecovered(opening.workspace.recovers);
        // From here on it is kept there as this window's own work.
        static_cast<void>(m_autosave.recovery().adopt(opening.path));
        Q_EMIT notice(tr("This is your work as it was. It is not saved yet."));
    } else {
        document.setSaved(opening.path, document.state());
        Q_EMIT opened(opening.path);
    }
    Q_EMIT viewRestored(opening.workspace.view);
    QStringList warnings;
    if (!changed.isEmpty())
        warnings += tr("Changed since the workspace was saved: %1.").arg(changed.join(QStringLiteral(", ")));
    if (!dropped.isEmpty())
        warnings += tr("Dropped, because it does not fit any more: %1.").arg(dropped.join(QStringLiteral("; ")));
    if (!warnings.isEmpty())
        Q_EMIT warned(warnings.join(QLatin1Char(' ')));
}

void Workspaces::save()
{
    const workspace::Document &document = m_session.document();
    if (!document.isOpen())
        return;
    if (document.path().isEmpty())
        saveAs();
    else
        write(document.path(), m_withData);
}

QString Workspaces::sourceInWords() const
{
    const workspace::Document &document = m_session.document();
    const QStringList &inputs = document.account().inputs;
    if (!workspace::canBeReadAgain(inputs))
        return {};
    return inputs.size() == 1 ? sources::inputName(inputs.front()) : tr("%Ln file(s)", nullptr, int(inputs.size()));
}

void Workspaces::saveAs()
{
    const workspace::Document &document = m_session.document();
    if (!document.isOpen())
        return;
    QString path = document.path();
    if (path.isEmpty()) {
        const QString file =
            document.account().inputs.isEmpty() ? QString() : sources::fileOf(document.account().inputs.front());
        const QString folder = file.isEmpty() || !QFileInfo(QFileInfo(file).absolutePath()).isWritable()
                                   ? QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation)
                                   : QFileInfo(file).absolutePath();
        path = folder + QLatin1Char('/') + QFileInfo(document.title()).completeBaseName() + workspace::workspaceSuffix;
    }
    auto *dialog = new dialogs::SaveWorkspaceDialog({path, m_withData}, workspace::estimatedSize(*document.state().raw),
                                                    sourceInWords(), m_window);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &dialogs::SaveWorkspaceDialog::chosen, this,
            [this](const dialogs::SaveWorkspaceDialog::Choice &choice) { write(choice.path, choice.withData); });
    connect(dialog, &QDialog::rejected, this, [this] { m_afterSave = {}; });
    dialog->open();
}

void Workspaces::write(const QString &path, bool withData)
{
    const workspace::State state = m_session.document().state();
    auto work = std::make_shared<const workspace::Workspace>(
        workspace::workspaceOf(m_session.document(), m_session.readOptions(), m_view(), withData));
    Q_EMIT working(tr("Saving %1").arg(QFileInfo(path).fileName()));
    m_write.start(
        [path, work](const Progress &progress) -> Result<QString> {
            if (auto written = workspace::writeWorkspace(path, *work, progress); !written)
                return tl::make_unexpected(written.error());
            return path;
        },
        [this, state, withData](Result<QString> written) {
            Q_EMIT workDone();
            const auto then = std::exchange(m_afterSave, {});
            if (!written) {
                Q_EMIT failed(written.error());
                return;
            }
            // Other data may have been opened meanwhile.
            if (m_session.document().state().raw == state.raw) {
                m_withData = withData;
                m_session.document().setSaved(*written, state);
            }
            Q_EMIT saved(*written);
            Q_EMIT notice(tr("Saved %1").arg(*written));
            if (then)
                then();
        },
        [this](double fraction, const QString &stage) { Q_EMIT progressed(fraction, stage); });
}

void Workspaces::whenSettled(std::function<void()> then)
{
    const workspace::Document &document = m_session.document();
    if (!document.isModified()) {
        then();
        return;
    }
    const QString name = document.path().isEmpty() ? document.title() : QFileInfo(document.path()).fileName();
    auto *box = new QMessageBox(QMessageBox::Warning, tr("Unsaved changes"), tr("Save the changes to “%1”?").arg(name),
                                QMessageBox::Save | QMessageBox::Discard | QMessageBox::Cancel, m_window);
    box->setInformativeText(tr("Filters, steps, the report and all else that was chosen are lost otherwise."));
    box->setTextFormat(Qt::PlainText);
    box->button(QMessageBox::Save)->setText(tr("&Save"));
    box->button(QMessageBox::Discard)->setText(tr("&Don't save"));
    box->button(QMessageBox::Cancel)->setText(tr("Cancel"));
    box->setDefaultButton(QMessageBox::Save);
    box->setAttribute(Qt::WA_DeleteOnClose);
    connect(box, &QMessageBox::finished, this, [this, then = std::move(then)](int answer) {
        if (answer == QMessageBox::Discard) {
            then();
        } else if (answer == QMessageBox::Save) {
            m_afterSave = then;
            save();
        }
    });
    box->open();
}

void Workspaces::offerRecovery()
{
    for (const workspace::LeftWork &work : m_autosave.recovery().left()) {
        const QString when = QLocale().toString(work.keptAt, QLocale::ShortFormat);
        m_questions.ask(tr("The program ended unexpectedly. Work that was not saved was kept on %1.").arg(when),
                        {{tr("Recover"), [this, path = work.path] { whenSettled([this, path] { read(path, true); }); }},
                         {tr("Discard"), [this, path = work.path] { m_autosave.recovery().discard(path); }}});
    }
}

QString Workspaces::title() const
{
    const workspace::Document &document = m_session.document();
    if (!document.isOpen())
        return QStringLiteral("Clientele");
    const QString name = document.path().isEmpty() ? document.title() : QFileInfo(document.path()).fileName();
    return QStringLiteral("%1[*] · Clientele").arg(name);
}

} // namespace clientele::app
