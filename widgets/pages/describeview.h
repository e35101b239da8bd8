// SPDX-FileCopyrightText: 2026 The Clientele developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QWidget>

namespace clientele::pages {

/// What every column holds, whole or by group, and what the rules of outliers would remove.
class DescribeView final : public QWidget
{
    Q_OBJECT

public:
    explicit DescribeView(QWidget *parent = nullptr);

    /// A widget of its own that the window places.
    [[nodiscard]] QWidget *inspector() const { return m_inspector; }

private:
    QWidget *m_inspector;
};

} // namespace clientele::pages
