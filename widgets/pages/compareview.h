// SPDX-FileCopyrightText: 2026 The Clientele developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QWidget>

namespace clientele::pages {

/// A measure compared between groups: words first, numbers behind.
class CompareView final : public QWidget
{
    Q_OBJECT

public:
    explicit CompareView(QWidget *parent = nullptr);

    /// A widget of its own that the window places.
    [[nodiscard]] QWidget *inspector() const { return m_inspector; }

private:
    QWidget *m_inspector;
};

} // namespace clientele::pages
