// SPDX-FileCopyrightText: 2026 The Clientele developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/settings.h"

namespace clientele::app {

namespace {

const QString appearanceKey = QStringLiteral("window/appearance");
const QString languageKey = QStringLiteral("window/language");
const QString localeKey = QStringLiteral("window/locale");
const QString geometryKey = QStringLiteral("window/geometry");
const QString firstRunKey = QStringLiteral("window/firstRunDone");

} // namespace

style::Appearance Settings::appearance() const
{
    const QString text = m_settings.value(appearanceKey).toString();
    return text == QLatin1String("light")  ? style::Appearance::Light
           : text == QLatin1String("dark") ? style::Appearance::Dark
                                           : style::Appearance::System;
}

void Settings::setAppearance(style::Appearance appearance)
{
    m_settings.setValue(appearanceKey, appearance == style::Appearance::Light  ? QStringLiteral("light")
                                       : appearance == style::Appearance::Dark ? QStringLiteral("dark")
                                                                               : QStringLiteral("system"));
}

QString Settings::language() const
{
    const QString language = m_settings.value(languageKey).toString();
    return language == QLatin1String("de") || language == QLatin1String("en") ? language : QString();
}

void Settings::setLanguage(const QString &language)
{
    m_settings.setValue(languageKey, language);
}

QLocale Settings::locale() const
{
    const QString name = localeName();
    return name.isEmpty() ? QLocale::system() : QLocale(name);
}

void Settings::setLocaleName(const QString &name)
{
    m_settings.setValue(localeKey, name);
}

QString Settings::localeName() const
{
    const QString name = m_settings.value(localeKey).toString();
    return QLocale(name) == QLocale::c() ? QString() : name;
}

QByteArray Settings::windowGeometry() const
{
    return m_settings.value(geometryKey).toByteArray();
}

void Settings::setWindowGeometry(const QByteArray &geometry)
{
    m_settings.setValue(geometryKey, geometry);
}

bool Settings::firstRunDone() const
{
    return m_settings.value(firstRunKey, false).toBool();
}

void Settings::setFirstRunDone()
{
    m_settings.setValue(firstRunKey, true);
}

} // namespace clientele::app
