// SPDX-FileCopyrightText: 2026 The Clientele developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QAbstractButton>

namespace clientele::pages {

/// A whole card as one button: other widgets lie on it in a layout and let the mouse through.
class CardButton : public QAbstractButton
{
    Q_OBJECT

public:
    enum class Look {
        Card, ///< a frame of its own
        Row,  ///< one of several in a common card: a line below, ground only under the mouse
    };

    CardButton(Look look, QWidget *parent);

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;
    [[nodiscard]] bool hasHeightForWidth() const override;
    [[nodiscard]] int heightForWidth(int width) const override;

protected:
    void paintEvent(QPaintEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void childEvent(QChildEvent *event) override;

private:
    Look m_look;
};

} // namespace clientele::pages
