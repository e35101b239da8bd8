// SPDX-FileCopyrightText: 2026 The Clientele developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QObject>

namespace clientele::style {

/// Keeps the wheel from changing what a person only scrolls past: lists to choose from and number fields hand it on to
/// the page that they stand on. Install it on the application.
class WheelGuard final : public QObject
{
    Q_OBJECT

public:
    using QObject::QObject;

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
};

} // namespace clientele::style
