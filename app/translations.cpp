// SPDX-FileCopyrightText: 2026 The Clientele developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/translations.h"

#include "models/core/language.h"

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
        const bool isThere = translator->load(locale, name, QStringLiteral("_"), folder);
        if (isThere)
            translators.push_back(std::move(translator));
        return isThere;
    };
    // Qt speaks more languages; its words must not be the only ones in one of them.
    if (load(QStringLiteral("clientele"), QStringLiteral(":/clientele/translations")))
        load(QStringLiteral("qtbase"), QLibraryInfo::path(QLibraryInfo::TranslationsPath));
    return translators;
}

void installTranslations(const QString &language)
{
    static std::vector<std::unique_ptr<QTranslator>> installed; // a translator goes with the application's end
    for (const auto &translator : installed)
        QCoreApplication::removeTranslator(translator.get());
    installed = loadTranslations(language);
    if (installed.empty())
        installed = loadTranslations(QStringLiteral("en")); // for its plurals: "1 row", "2 rows"
    for (const auto &translator : installed)
        QCoreApplication::installTranslator(translator.get());
    LanguageScope::goFirst();
}

} // namespace clientele::app
