// SPDX-FileCopyrightText: 2026 The Clientele developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QElapsedTimer>
#include <QPushButton>

namespace clientele::dialogs {

/// A button for what cannot be taken back. It is nobody's default: Return reaches it only while it has the focus, a key
/// that is held down never does, and neither does one that was meant for a dialog that has just closed above it.
class SendButton final : public QPushButton
{
    Q_OBJECT

public:
    explicit SendButton(const QString &text, QWidget *parent);

    /// True where a key pressed now may be one that was typed for another window.
    [[nodiscard]] bool isSettling() const;

protected:
    bool event(QEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void keyReleaseEvent(QKeyEvent *event) override;

private:
    QElapsedTimer m_sinceReturn; ///< since the window took the keyboard back
    bool m_spaceIsOurs = false;
};

/// What Return does in a dialog without a default button: presses the focused button, else nothing.
/// @returns true where the event is dealt with.
bool pressFocusedButton(const QWidget &dialog, const QKeyEvent &event);

} // namespace clientele::dialogs
