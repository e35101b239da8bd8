// SPDX-FileCopyrightText: 2026 The Clientele developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/translations.h"

#include <QCoreApplication>
#include <QLibraryInfo>
#include <QLocale>
#include <QTranslator>

namespace clientele::app {

std::vector<std::unique_ptr<QTranslator>> loadTranslations(const QString &language)
{
    const QLocale locale = language.isEmpty() ? QLocale::system() : QLocale(language);
    std::vector<std::unique_ptr<QTranslator>> translators;
    const auto load = [&](const QString &name, const QString &folder) {
        auto translator = std::make_unique<QTranslator>();
        if (translator->load(locale, name, QStringLiteral("_"), folder))
            translators.push_back(std::move(translator));
    };
    load(QStringLiteral("qtbase"), QLibraryInfo::path(QLibraryInfo::TranslationsPath));
    load(QStringLiteral("clientele"), QStringLiteral(":/clientele/translations"));
    return translators;
}

void installTranslations(const QString &language)
{
    static std::vector<std::unique_ptr<QTranslator>> installed; // a translator goes with the application's end
    for (const auto &translator : installed)
        QCoreApplication::removeTranslator(translator.get());
    installed = loadTranslations(language);
    for (const auto &translator : installed)
        QCoreApplication::installTranslator(translator.get());
}

} // namespace clientele::app
