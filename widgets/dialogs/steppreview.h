// SPDX-FileCopyrightText: 2026 The Clientele developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/query/figure.h"
#include "models/recipe/preview.h"

#include <QFrame>
#include <QLabel>
#include <QProgressBar>
#include <QTableWidget>

namespace clientele::dialogs {

class FailureBox;

/// What a step would do: rows before and after, cells, why, examples and warnings; or why it cannot be applied.
class StepPreviewView final : public QFrame
{
    Q_OBJECT

public:
    explicit StepPreviewView(QWidget *parent);

    /// What was shown stays, greyed, until the new answer is there.
    void showBusy(bool isSlow);
    /// @param figures what its numbers mean. @param before the table that the examples are of.
    void present(const recipe::StepPreview &preview, const std::vector<query::Figure> &figures = {},
                 const table::TablePtr &before = nullptr);
    void present(const Error &error);

private:
    void showExamples(const std::vector<recipe::Example> &examples, bool isNewColumn);

    std::vector<query::Figure> m_rowFigures; // of the examples
    QLabel *m_headline;
    QLabel *m_change;
    QLabel *m_why;
    QLabel *m_sample;
    QLabel *m_examplesTitle;
    QTableWidget *m_examples;
    QFrame *m_warningBox;
    QLabel *m_warnings;
    FailureBox *m_failure;
    QProgressBar *m_progress;
};

} // namespace clientele::dialogs
