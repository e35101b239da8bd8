// SPDX-FileCopyrightText: 2026 The Clientele developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/core/error.h"

#include <QFrame>
#include <QLabel>
#include <QPushButton>

#include <functional>

namespace clientele::shell {

/// One line above the page: an error with its remedy, or a notice, with at most one action. It never blocks.
class MessageStrip final : public QFrame
{
    Q_OBJECT

public:
    enum class Tone { Notice, Warning, Danger };

    explicit MessageStrip(QWidget *parent = nullptr);

    void showError(const Error &error);
    void showMessage(Tone tone, const QString &text, const QString &action = {}, std::function<void()> run = {});
    [[nodiscard]] QString text() const { return m_text->text(); }

private:
    void setTone(Tone tone);

    QLabel *m_icon;
    QLabel *m_text;
    QPushButton *m_action;
    QPushButton *m_copy;
    std::function<void()> m_run;
};

} // namespace clientele::shell
