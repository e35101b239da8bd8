// SPDX-FileCopyrightText: 2026 The Clientele developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QFrame>
#include <QLabel>
#include <QPushButton>

namespace clientele::shell {

/// The first minute: four steps from a file to a mailed report, one line at a time above the page.
class GuideStrip final : public QFrame
{
    Q_OBJECT

public:
    enum class Step { OpenData, CheckColumns, ReadFindings, SendReport };

    explicit GuideStrip(QWidget *parent = nullptr);

    /// @param detail what the program found for this step: "Customer is user_id, Age is age".
    void showStep(Step step, const QString &detail = {});
    [[nodiscard]] Step step() const { return m_step; }

Q_SIGNALS:
    void nextRequested(clientele::shell::GuideStrip::Step from);
    void closed();

private:
    Step m_step = Step::OpenData;
    QLabel *m_number;
    QLabel *m_text;
    QPushButton *m_next;
};

} // namespace clientele::shell
