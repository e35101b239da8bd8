// SPDX-FileCopyrightText: 2026 The Clientele developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "widgets/style/theme.h"

#include <QByteArray>
#include <QLocale>
#include <QSettings>
#include <QString>

namespace clientele::app {

/// What the program remembers between starts. What is read back is untrusted: anything odd falls back to the default.
class Settings final
{
public:
    [[nodiscard]] style::Appearance appearance() const;
    void setAppearance(style::Appearance appearance);

    /// "en", "de"; empty: as the system.
    [[nodiscard]] QString language() const;
    void setLanguage(const QString &language);
    /// Of numbers and dates, apart from the language. Empty name: as the system.
    [[nodiscard]] QLocale locale() const;
    void setLocaleName(const QString &name);
    [[nodiscard]] QString localeName() const;

    [[nodiscard]] QByteArray windowGeometry() const;
    void setWindowGeometry(const QByteArray &geometry);

    [[nodiscard]] bool firstRunDone() const;
    void setFirstRunDone();

private:
    mutable QSettings m_settings;
};

} // namespace clientele::app
