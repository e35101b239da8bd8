// SPDX-FileCopyrightText: 2026 The Clientele developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/core/format.h"
#include "models/items/findingtext.h"

#include <QWidget>

namespace clientele::pages {

/// The group among its like, as on a finding's card: bars from zero, the group in the accent, the mean of all dashed.
class FindingPictureView final : public QWidget
{
    Q_OBJECT

public:
    explicit FindingPictureView(QWidget *parent);

    void setPicture(items::FindingPicture picture, const Format &format);
    [[nodiscard]] QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    void paintColumns(QPainter &painter) const;
    void paintRows(QPainter &painter) const;
    [[nodiscard]] QString figure(double value) const;
    [[nodiscard]] double largest() const;

    items::FindingPicture m_picture;
    Format m_format;
};

/// "●●●●○ strength 4 of 5".
class StrengthDots final : public QWidget
{
    Q_OBJECT

public:
    StrengthDots(int strength, QWidget *parent);
    [[nodiscard]] QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    int m_strength;
};

} // namespace clientele::pages
