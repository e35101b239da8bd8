// SPDX-FileCopyrightText: 2026 The Clientele developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/core/language.h"

#include <QCoreApplication>
#include <QDir>
#include <QHash>
#include <QLocale>
#include <QMutex>
#include <QTranslator>

namespace clientele {

namespace {

const QString folder = QStringLiteral(":/clientele/translations");

thread_local const Language *spoken = nullptr;

/// Asked before the window's own translators; silent on threads without a scope.
class ScopedTranslator final : public QTranslator
{
public:
    using QTranslator::QTranslator;

    bool isEmpty() const override { return false; }
    QString translate(const char *context, const char *text, const char *note, int n) const override
    {
        return spoken ? spoken->translate(context, text, note, n) : QString();
    }
};

ScopedTranslator *installed = nullptr; // owned by the application object

void install()
{
    installed = new ScopedTranslator(QCoreApplication::instance());
    QObject::connect(installed, &QObject::destroyed, [] { installed = nullptr; });
    QCoreApplication::installTranslator(installed);
}

} // namespace

Q_COREAPP_STARTUP_FUNCTION(install)

Language::Language(QString code) : m_code(std::move(code)), m_translator(std::make_unique<QTranslator>())
{
    if (!m_translator->load(QLocale(m_code), QStringLiteral("clientele"), QStringLiteral("_"), folder))
        m_translator.reset();
}

Language::~Language() = default;

std::shared_ptr<const Language> Language::of(const QString &code)
{
    static QMutex mutex;
    static QHash<QString, std::shared_ptr<const Language>> known;
    const QMutexLocker lock(&mutex);
    if (const auto found = known.constFind(code); found != known.constEnd())
        return *found;
    std::shared_ptr<const Language> language;
    if (!code.isEmpty() && QLocale(code).language() != QLocale::C) {
        language.reset(new Language(code));
        if (!language->m_translator && QLocale(code).language() != QLocale::English)
            language.reset();
    }
    known.insert(code, language);
    return language;
}

QStringList Language::codes()
{
    QStringList codes{QStringLiteral("en")};
    for (QString file : QDir(folder).entryList({QStringLiteral("clientele_*.qm")}, QDir::Files, QDir::Name)) {
        const QString code = file.remove(QStringLiteral("clientele_")).remove(QStringLiteral(".qm"));
        if (!codes.contains(code))
            codes += code;
    }
    return codes;
}

QString Language::translate(const char *context, const char *text, const char *note, int n) const
{
    const QString translated = m_translator ? m_translator->translate(context, text, note, n) : QString();
    return translated.isNull() ? QString::fromUtf8(text) : translated;
}

LanguageScope::LanguageScope(std::shared_ptr<const Language> language)
    : m_language(std::move(language)), m_before(spoken)
{
    if (m_language)
        spoken = m_language.get();
}

LanguageScope::~LanguageScope()
{
    spoken = m_before;
}

void LanguageScope::goFirst()
{
    if (!installed)
        return;
    QCoreApplication::removeTranslator(installed);
    QCoreApplication::installTranslator(installed);
}

} // namespace clientele
