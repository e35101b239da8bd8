// SPDX-FileCopyrightText: 2026 The Clientele developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/pages/exportdialog.h"

#include "models/report/characters.h"
#include "widgets/pages/parts.h"
#include "widgets/report/missingglyphs.h"

#include <QHBoxLayout>
#include <QMessageBox>
#include <QVBoxLayout>

namespace clientele::pages {

using style::px;

ExportDialog::ExportDialog(const QString &title, const report::Report &report, const report::Layout &layout,
                           QWidget *parent)
    : QDialog(parent), m_privacy(layout.privacy)
{
    setWindowTitle(title);
    setMinimumWidth(px(480));
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(px(24), px(20), px(24), px(20));
    column->setSpacing(px(4));
    column->addWidget(pageTitle(title, this));
    m_what = textLabel({}, this, QStringLiteral("2"));
    m_what->setWordWrap(true);
    column->addWidget(m_what);
    column->addSpacing(px(12));
    column->addWidget(cardTitle(tr("Privacy"), this));
    m_choices[0] = addChoice(report::Privacy::Personal, tr("Leave out personal columns"),
                             tr("Names, addresses and customer ids are not printed."));
    m_choices[1] = addChoice(report::Privacy::Masked, tr("Also hide groups under 5"),
                             tr("And what would give them away by subtracting."));
    m_choices[2] = addChoice(report::Privacy::None, tr("Leave nothing out…"), tr("Asks again first."));
    column->addSpacing(px(8));
    m_note = textLabel({}, this);
    m_note->setWordWrap(true);
    column->addWidget(m_note);
    m_warning = textLabel({}, this, QStringLiteral("warning"));
    m_warning->setWordWrap(true);
    column->addWidget(m_warning);
    column->addSpacing(px(12));
    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(px(8));
    buttons->addStretch();
    auto *cancel = new QPushButton(tr("Cancel"), this);
    m_go = new QPushButton(tr("Choose a file…"), this);
    m_go->setProperty("main", true);
    m_go->setDefault(true);
    buttons->addWidget(cancel);
    buttons->addWidget(m_go);
    column->addLayout(buttons);
    connect(cancel, &QPushButton::clicked, this, &QDialog::reject);
    connect(m_go, &QPushButton::clicked, this, &QDialog::accept);
    setReport(report);
}

QRadioButton *ExportDialog::addChoice(report::Privacy privacy, const QString &text, const QString &detail)
{
    auto *row = new QVBoxLayout;
    row->setSpacing(0);
    row->setContentsMargins(0, px(4), 0, 0);
    auto *button = new QRadioButton(text, this);
    button->setAccessibleDescription(detail);
    row->addWidget(button);
    auto *label = textLabel(detail, this, QStringLiteral("2"));
    label->setWordWrap(true);
    label->setContentsMargins(px(24), 0, 0, 0);
    row->addWidget(label);
    static_cast<QVBoxLayout *>(layout())->addLayout(row);
    connect(button, &QRadioButton::clicked, this, [this, privacy] { choose(privacy); });
    return button;
}

void ExportDialog::choose(report::Privacy privacy)
{
    if (privacy == m_privacy)
        return;
    if (privacy == report::Privacy::None && !confirmPrintingEverything(this)) {
        m_choices[std::size_t(m_privacy)]->setChecked(true);
        return;
    }
    m_privacy = privacy;
    m_go->setEnabled(false); // until the report is made with it
    m_note->setText(tr("Making the report…"));
    Q_EMIT privacyChosen(privacy);
}

void ExportDialog::setReport(const report::Report &report)
{
    if (report.privacy != m_privacy)
        return; // of an earlier choice
    m_choices[std::size_t(m_privacy)]->setChecked(true);
    const QString paper = report.paper == report::Paper::A4 ? tr("A4") : tr("Letter");
    const QString orientation = report.orientation == report::Orientation::Portrait ? tr("portrait") : tr("landscape");
    m_what->setText(tr("%1 · %2, %3 · figures as in %4", "title · A4, portrait · German (Germany)")
                        .arg(report.title, paper, orientation, report.locale.nativeLanguageName()));
    m_note->setText(report.privacyNote);
    const QString missing =
        reportdrawing::missingGlyphsWarning(reportdrawing::withoutGlyph(report::usedCharacters(report)));
    m_warning->setText(missing);
    m_warning->setVisible(!missing.isEmpty());
    m_go->setEnabled(true);
}

bool confirmPrintingEverything(QWidget *parent)
{
    QMessageBox question(
        QMessageBox::Warning, ExportDialog::tr("Print everything?"),
        ExportDialog::tr("Values of personal columns and groups of very few customers will be in the report. Whoever "
                         "gets it may recognise people."),
        QMessageBox::Cancel, parent);
    QPushButton *print = question.addButton(ExportDialog::tr("Print everything"), QMessageBox::AcceptRole);
    question.setDefaultButton(QMessageBox::Cancel);
    question.exec();
    return question.clickedButton() == print;
}

} // namespace clientele::pages
