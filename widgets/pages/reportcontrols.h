// SPDX-FileCopyrightText: 2026 The Clientele developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/report/layout.h"

#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QTimer>

namespace clientele::pages {

/// What holds for the whole report: what it starts from, title, author, logo, language, figures, paper, privacy.
class ReportControls final : public QWidget
{
    Q_OBJECT

public:
    explicit ReportControls(QWidget *parent);

    void setChoices(const report::Layout &layout);
    void setPrivacyNote(const QString &note);

Q_SIGNALS:
    /// @param name of the step, @param merge see Document::setReport()
    void changed(const clientele::report::Layout &layout, const QString &name, const QString &merge);
    void failed(const clientele::Error &error); ///< the logo cannot be used

private:
    QComboBox *addCombo(const QString &name);
    QLineEdit *addLine(const QString &name, const QString &placeholder);
    void addLogo();
    void fillLanguages();
    void fillLocales();
    void connectCombos();
    void chooseLogo();
    void choosePrivacy();
    void tellLines();

    report::Layout m_layout;
    QTimer m_pause;
    QComboBox *m_start;
    QLineEdit *m_title;
    QLineEdit *m_author;
    QLabel *m_logoName = nullptr;
    QPushButton *m_logo = nullptr;
    QPushButton *m_removeLogo = nullptr;
    QComboBox *m_language;
    QComboBox *m_locale;
    QComboBox *m_paper;
    QComboBox *m_orientation;
    QComboBox *m_privacy;
    QLabel *m_privacyNote;
};

} // namespace clientele::pages
