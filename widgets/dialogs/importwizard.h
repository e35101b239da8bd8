// SPDX-FileCopyrightText: 2026 The Clientele developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/core/latesttask.h"
#include "models/items/tablemodel.h"
#include "models/sources/preview.h"

#include <QDialog>
#include <QLabel>
#include <QProgressBar>
#include <QPushButton>
#include <QTableView>

namespace clientele::dialogs {

class FailureBox;
class ImportColumns;
class ImportOptionsForm;
class ImportQuestions;

/// What is imported: inputs as sources::open() takes them, or a text that was pasted.
struct ImportSubject
{
    QStringList inputs;
    QString text; ///< pasted; null: the inputs are read
    QString name; ///< for people

    [[nodiscard]] bool isPasted() const { return !text.isNull(); }
};

/// "Import with options": how a file is written, what its columns are, and what comes of it, live. What it shows is
/// read by the parser that loads, and is itself what is loaded: accepting reads nothing anew. Reading happens off the
/// GUI thread; a choice made meanwhile begins it again.
class ImportWizard final : public QDialog
{
    Q_OBJECT

public:
    using PreviewPtr = std::shared_ptr<const sources::ImportPreview>;

    /// @param known what these options gave a moment ago; nullptr: it is read.
    ImportWizard(ImportSubject subject, const sources::ReadOptions &options, PreviewPtr known = nullptr,
                 QWidget *parent = nullptr);
    ~ImportWizard() override;

    [[nodiscard]] const sources::ReadOptions &options() const { return m_options; }
    /// The last one that was read; nullptr while none was.
    [[nodiscard]] PreviewPtr preview() const { return m_preview; }
    [[nodiscard]] bool isReading() const { return m_task.isRunning(); }

    static constexpr std::size_t rowsShown = 100;

Q_SIGNALS:
    /// The person wants the data as they are shown. @param subject with the sheets that were chosen.
    void imported(const clientele::dialogs::ImportSubject &subject, const clientele::sources::ReadOptions &options,
                  const clientele::sources::Source &source);

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    QWidget *makeMiddle();
    QWidget *makeFoot();
    void connectParts();
    void follow(bool structure);
    void read();
    void take(Result<sources::ImportPreview> preview);
    void present();
    void summarize();
    void offerFigures();
    void offerQuestions();
    void finish();

    ImportSubject m_subject;
    QStringList m_inputs; // of the sheets that were chosen
    sources::ReadOptions m_options;
    PreviewPtr m_preview;
    ImportOptionsForm *m_form;
    ImportQuestions *m_questions;
    ImportColumns *m_columns;
    items::TableModel *m_model;
    QTableView *m_table;
    FailureBox *m_failure;
    QLabel *m_summary;
    QProgressBar *m_progress;
    QPushButton *m_import = nullptr;
    LatestTask<sources::ImportPreview> m_task;
};

} // namespace clientele::dialogs

Q_DECLARE_METATYPE(clientele::dialogs::ImportSubject)
Q_DECLARE_METATYPE(clientele::sources::ReadOptions)
Q_DECLARE_METATYPE(clientele::sources::Source)
