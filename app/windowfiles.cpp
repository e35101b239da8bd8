// SPDX-FileCopyrightText: 2026 The Clientele developers
// SPDX-License-Identifier: GPL-3.0-or-later

// The window's part in choosing what is opened, and in writing files.

#include "app/mainwindow.h"
#include "app/replacing.h"
#include "models/sources/csvwriter.h"
#include "widgets/dialogs/databasedialog.h"
#include "widgets/shell/messagestrip.h"
#include "widgets/shell/workindicator.h"

#include <QDragEnterEvent>
#include <QFileDialog>
#include <QFileInfo>
#include <QMimeData>

namespace clientele::app {

void MainWindow::askForFile()
{
    const QStringList paths = QFileDialog::getOpenFileNames(
        this, tr("Open a file, or several with the same columns or keys"), {},
        tr("Data and workspaces (%1);;All files (*)")
            .arg((sources::readablePatterns() << QStringLiteral("*.clientele")).join(QLatin1Char(' '))));
    if (!paths.isEmpty())
        openInputs(paths);
}

void MainWindow::askForFolder()
{
    const QString path =
        QFileDialog::getExistingDirectory(this, tr("Open a folder of files with the same columns or keys"));
    if (!path.isEmpty())
        openInputs({path});
}

void MainWindow::askForDatabase()
{
    auto *dialog = new dialogs::DatabaseDialog(std::make_unique<mail::KeyringSecretStore>(), this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &dialogs::DatabaseDialog::chosen, this, [this](const QString &input) { openInputs({input}); });
    dialog->open();
}

void MainWindow::exportData()
{
    const QString path = QFileDialog::getSaveFileName(this, tr("Export the table as CSV"), {}, tr("CSV files (*.csv)"));
    if (path.isEmpty())
        return;
    m_work->start(tr("Writing %1").arg(QFileInfo(path).fileName()));
    m_export.start(
        [path, table = m_session.document().state().table](const Progress &progress) -> Result<QString> {
            if (const auto written = sources::writeCsv(*table, path, progress); !written)
                return tl::make_unexpected(written.error());
            return path;
        },
        [this](Result<QString> written) {
            m_work->finish();
            if (written)
                showNotice(tr("Saved %1").arg(*written));
            else
                m_message->showError(written.error());
        });
}

void MainWindow::saveRejected()
{
    const QString path = QFileDialog::getSaveFileName(this, tr("Save the rejected rows"), {}, tr("CSV files (*.csv)"));
    if (path.isEmpty())
        return;
    const auto written = sources::writeRejectedRows(m_session.document().account(), path);
    if (written)
        showNotice(tr("Saved %1").arg(path));
    else
        m_message->showError(written.error());
}

void MainWindow::dragEnterEvent(QDragEnterEvent *event)
{
    if (event->mimeData()->hasUrls())
        event->acceptProposedAction();
}

void MainWindow::dropEvent(QDropEvent *event)
{
    QStringList paths;
    for (const QUrl &url : event->mimeData()->urls()) {
        if (url.isLocalFile())
            paths << url.toLocalFile();
    }
    if (paths.isEmpty()) {
        m_message->showError(Error{Error::Code::Input,
                                   tr("Only files of this computer can be opened"),
                                   {},
                                   tr("Save it first, then drop the file")});
        return;
    }
    event->acceptProposedAction();
    m_replacing->offer(paths, [this, paths] { openInputs(paths); });
}

} // namespace clientele::app
