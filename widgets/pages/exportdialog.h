// SPDX-FileCopyrightText: 2026 The Clientele developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/report/layout.h"

#include <QDialog>
#include <QLabel>
#include <QPushButton>
#include <QRadioButton>

#include <array>

namespace clientele::pages {

/// Before a report leaves the program: what it is, and how it protects the people in it. A choice of privacy goes out,
/// and the report made with it comes back by setReport(); only that one can be written.
class ExportDialog final : public QDialog
{
    Q_OBJECT

public:
    ExportDialog(const QString &title, const report::Report &report, const report::Layout &layout,
                 QWidget *parent = nullptr);

    void setReport(const report::Report &report);

Q_SIGNALS:
    void privacyChosen(clientele::report::Privacy privacy);

private:
    QRadioButton *addChoice(report::Privacy privacy, const QString &text, const QString &detail);
    void choose(report::Privacy privacy);

    report::Privacy m_privacy;
    QLabel *m_what;
    QLabel *m_note;
    QLabel *m_warning;
    std::array<QRadioButton *, 3> m_choices{};
    QPushButton *m_go;
};

/// Asked before a report leaves nothing out. @returns whether to go on.
[[nodiscard]] bool confirmPrintingEverything(QWidget *parent);

} // namespace clientele::pages
