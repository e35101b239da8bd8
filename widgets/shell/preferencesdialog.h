// SPDX-FileCopyrightText: 2026 The Clientele developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "widgets/style/theme.h"

#include <QComboBox>
#include <QDialog>

namespace clientele::shell {

/// Appearance, language, and the locale of numbers and dates, each apart from the others.
class PreferencesDialog final : public QDialog
{
    Q_OBJECT

public:
    struct Values
    {
        style::Appearance appearance = style::Appearance::System;
        QString language;   ///< empty: as the system
        QString localeName; ///< empty: as the system
    };

    explicit PreferencesDialog(const Values &values, QWidget *parent = nullptr);

    [[nodiscard]] Values values() const;

private:
    QComboBox *m_appearance;
    QComboBox *m_language;
    QComboBox *m_locale;
};

} // namespace clientele::shell
