// SPDX-FileCopyrightText: 2026 The Clientele developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/core/latesttask.h"
#include "models/recipe/preview.h"

#include <QDialog>
#include <QPushButton>
#include <QTimer>

namespace clientele::dialogs {

class StepForm;
class StepPreviewView;

/// Makes or edits one step of any kind. While its parameters change, what it would do is tried in the background; it
/// can be accepted only where it applies. Open it with open(): it blocks nothing but its parent.
class StepDialog final : public QDialog
{
    Q_OBJECT

public:
    enum class Purpose { Add, Change };

    /// @param before the table as it comes to the step.
    StepDialog(const recipe::Step &step, const table::TablePtr &before, Purpose purpose, QWidget *parent = nullptr);
    ~StepDialog() override;

    [[nodiscard]] const recipe::Step &step() const;
    [[nodiscard]] StepForm *form() const { return m_form; }
    /// Whether the step as it stands now was tried and applies.
    [[nodiscard]] bool isApplicable() const { return m_state == State::Applies; }

Q_SIGNALS:
    /// The person is done: the step applies.
    void chosen(const clientele::recipe::Step &step);
    /// The preview shows the step as it stands now.
    void previewed();

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    enum class State { Pending, Applies, Fails };

    QWidget *makeFoot(Purpose purpose);
    void onChanged();
    void preview();
    void onPreviewed(const Result<recipe::StepPreview> &preview);
    void choose();

    std::shared_ptr<const recipe::Previewer> m_previewer;
    StepForm *m_form;
    StepPreviewView *m_view;
    QPushButton *m_ok = nullptr;
    QTimer m_settled; ///< since the last key
    QTimer m_slow;
    State m_state = State::Pending;
    bool m_isWanted = false; ///< chosen while the preview was still at work
    LatestTask<recipe::StepPreview> m_task;
};

/// Opens the dialog over the parent; it deletes itself. @returns it, to connect to chosen().
StepDialog *openStepDialog(const recipe::Step &step, const table::TablePtr &before, StepDialog::Purpose purpose,
                           QWidget *parent);

} // namespace clientele::dialogs
