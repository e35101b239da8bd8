// SPDX-FileCopyrightText: 2026 The Clientele developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>
#include <QStringList>

#include <memory>

class QTranslator;

namespace clientele {

/// The program's texts in one language, whatever the window speaks. Immutable; any thread may use it.
class Language final
{
public:
    /// @param code "de", "en". Read once and kept. nullptr: there are no texts in it, or the code is empty.
    [[nodiscard]] static std::shared_ptr<const Language> of(const QString &code);
    /// Those that there are texts in, English first.
    [[nodiscard]] static QStringList codes();

    ~Language();
    Q_DISABLE_COPY_MOVE(Language)

    [[nodiscard]] const QString &code() const { return m_code; }
    /// As QTranslator::translate(); what has no translation stays as it is in the source.
    [[nodiscard]] QString translate(const char *context, const char *text, const char *note, int n) const;

private:
    explicit Language(QString code);

    QString m_code;
    std::unique_ptr<QTranslator> m_translator; ///< nullptr: English without its own file
};

/// While it lives, tr() on this thread speaks the language; all other threads go on as before. Scopes nest.
class LanguageScope final
{
public:
    /// @param language nullptr: nothing changes.
    explicit LanguageScope(std::shared_ptr<const Language> language);
    ~LanguageScope();
    Q_DISABLE_COPY_MOVE(LanguageScope)

    /// Puts the scope's translator before all others: call it after installing another one. GUI thread only.
    static void goFirst();

private:
    std::shared_ptr<const Language> m_language;
    const Language *m_before;
};

} // namespace clientele
