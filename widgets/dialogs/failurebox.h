// SPDX-FileCopyrightText: 2026 The Clientele developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/core/error.h"

#include <QFrame>
#include <QLabel>

namespace clientele::dialogs {

/// What went wrong, what to do about it, and the details, on the ground of a warning; hidden until there is something.
class FailureBox final : public QFrame
{
    Q_OBJECT

public:
    explicit FailureBox(QWidget *parent);

    /// Work that the person cancelled is told in a calmer tone.
    void present(const Error &error);

private:
    QLabel *m_title;
    QLabel *m_text;
};

} // namespace clientele::dialogs
