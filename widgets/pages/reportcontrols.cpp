// SPDX-FileCopyrightText: 2026 The Clientele developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/pages/reportcontrols.h"

#include "models/core/language.h"
#include "widgets/pages/exportdialog.h"
#include "widgets/pages/parts.h"

#include <QFileDialog>
#include <QFileInfo>
#include <QHBoxLayout>
#include <QVBoxLayout>

#include <algorithm>

namespace clientele::pages {

using style::px;

namespace {

constexpr int pauseMs = 600;

void select(QComboBox *box, const QVariant &value)
{
    box->setCurrentIndex(std::max(0, box->findData(value)));
}

} // namespace

ReportControls::ReportControls(QWidget *parent) : QWidget(parent)
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(px(4));
    m_start = addCombo(tr("Start from"));
    m_start->addItem(tr("Age groups and regions"), int(report::Template::AgeRegion));
    m_start->addItem(tr("Everything the data allows"), int(report::Template::Everything));
    m_title = addLine(tr("Title"), tr("As the report says"));
    m_author = addLine(tr("Author"), {});
    addLogo();
    m_language = addCombo(tr("Language"));
    m_language->setProperty("nativeNames", true);
    fillLanguages();
    m_locale = addCombo(tr("Numbers and dates"));
    fillLocales();
    m_paper = addCombo(tr("Paper"));
    m_paper->addItem(tr("A4"), int(report::Paper::A4));
    m_paper->addItem(tr("Letter"), int(report::Paper::Letter));
    m_orientation = addCombo(tr("Orientation"));
    m_orientation->addItem(tr("Portrait"), int(report::Orientation::Portrait));
    m_orientation->addItem(tr("Landscape"), int(report::Orientation::Landscape));
    m_privacy = addCombo(tr("Privacy"));
    m_privacy->addItem(tr("Leave personal data out"), int(report::Privacy::Personal));
    m_privacy->addItem(tr("Hide small groups too"), int(report::Privacy::Masked));
    m_privacy->addItem(tr("Print everything"), int(report::Privacy::None));
    m_privacyNote = textLabel({}, this, QStringLiteral("2"));
    m_privacyNote->setWordWrap(true);
    layout->addWidget(m_privacyNote);
    layout->addStretch();
    m_pause.setSingleShot(true);
    m_pause.setInterval(pauseMs);
    connect(&m_pause, &QTimer::timeout, this, &ReportControls::tellLines);
    connectCombos();
}

QComboBox *ReportControls::addCombo(const QString &name)
{
    QLabel *label = textLabel(name, this, QStringLiteral("2"));
    auto *box = new QComboBox(this);
    box->setAccessibleName(name);
    box->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    box->setMinimumContentsLength(8);
    label->setBuddy(box);
    auto *column = static_cast<QVBoxLayout *>(layout());
    column->addSpacing(px(4));
    column->addWidget(label);
    column->addWidget(box);
    return box;
}

QLineEdit *ReportControls::addLine(const QString &name, const QString &placeholder)
{
    QLabel *label = textLabel(name, this, QStringLiteral("2"));
    auto *line = new QLineEdit(this);
    line->setAccessibleName(name);
    line->setPlaceholderText(placeholder);
    line->setMaxLength(200);
    label->setBuddy(line);
    auto *column = static_cast<QVBoxLayout *>(layout());
    column->addSpacing(px(4));
    column->addWidget(label);
    column->addWidget(line);
    connect(line, &QLineEdit::textEdited, &m_pause, qOverload<>(&QTimer::start));
    connect(line, &QLineEdit::editingFinished, this, &ReportControls::tellLines);
    return line;
}

void ReportControls::addLogo()
{
    auto *row = new QHBoxLayout;
    row->setSpacing(px(8));
    m_logo = new QPushButton(tr("Logo…"), this);
    m_logo->setToolTip(tr("PNG, JPEG or SVG, up to 1 MB"));
    m_logoName = new ElidedText({}, this, QStringLiteral("2"));
    m_removeLogo = linkButton(tr("Remove"), this);
    m_removeLogo->setAccessibleName(tr("Remove the logo"));
    row->addWidget(m_logo);
    row->addWidget(m_logoName, 1);
    row->addWidget(m_removeLogo);
    auto *column = static_cast<QVBoxLayout *>(layout());
    column->addSpacing(px(8));
    column->addLayout(row);
    connect(m_logo, &QPushButton::clicked, this, &ReportControls::chooseLogo);
    connect(m_removeLogo, &QPushButton::clicked, this, [this] {
        report::Layout next = m_layout;
        next.logo = {};
        Q_EMIT changed(next, tr("Remove the logo"), {});
    });
}

void ReportControls::fillLanguages()
{
    m_language->addItem(tr("As the window"), QString());
    const QStringList codes = Language::codes();
    for (const QString &code : codes)
        m_language->addItem(
            code == QLatin1String("en") ? QStringLiteral("English") : QLocale(code).nativeLanguageName(), code);
}

void ReportControls::fillLocales()
{
    m_locale->addItem(tr("As the language"), QString());
    const QStringList names{QStringLiteral("en_GB"), QStringLiteral("en_US"), QStringLiteral("de_DE"),
                            QStringLiteral("de_AT"), QStringLiteral("de_CH"), QStringLiteral("fr_FR"),
                            QStringLiteral("es_ES"), QStringLiteral("it_IT"), QStringLiteral("nl_NL"),
                            QStringLiteral("pl_PL"), QStringLiteral("cs_CZ"), QStringLiteral("ja_JP")};
    for (const QString &name : names) {
        const QLocale locale(name);
        m_locale->addItem(
            tr("%1 (%2)", "English (United Kingdom)").arg(locale.nativeLanguageName(), locale.nativeCountryName()),
            name);
    }
}

void ReportControls::connectCombos()
{
    connect(m_start, &QComboBox::activated, this, [this] {
        const auto start = report::Template(m_start->currentData().toInt());
        Q_EMIT changed(report::startedFrom(start, m_layout),
                       tr("Start the report from “%1”").arg(m_start->currentText()), {});
    });
    const auto follow = [this](QComboBox *box, const QString &name, void (*set)(report::Layout &, const QVariant &)) {
        connect(box, &QComboBox::activated, this, [this, box, name, set] {
            report::Layout next = m_layout;
            set(next, box->currentData());
            if (next != m_layout)
                Q_EMIT changed(next, name, {});
        });
    };
    follow(m_language, tr("Language of the report"),
           [](report::Layout &next, const QVariant &value) { next.language = value.toString(); });
    follow(m_locale, tr("Numbers of the report"),
           [](report::Layout &next, const QVariant &value) { next.localeName = value.toString(); });
    follow(m_paper, tr("Paper of the report"),
           [](report::Layout &next, const QVariant &value) { next.paper = report::Paper(value.toInt()); });
    follow(m_orientation, tr("Orientation of the report"),
           [](report::Layout &next, const QVariant &value) { next.orientation = report::Orientation(value.toInt()); });
    connect(m_privacy, &QComboBox::activated, this, &ReportControls::choosePrivacy);
}

void ReportControls::setChoices(const report::Layout &layout)
{
    m_layout = layout;
    select(m_start, int(layout.start));
    if (!m_pause.isActive()) { // nothing is being typed
        for (const auto &[line, text] : {std::pair(m_title, layout.title), std::pair(m_author, layout.author)}) {
            if (line->text() != text)
                line->setText(text);
        }
    }
    const bool hasLogo = layout.logo.kind != report::Logo::Kind::None;
    m_logoName->setText(hasLogo ? QFileInfo(layout.logo.name).fileName() : QString());
    m_removeLogo->setVisible(hasLogo);
    select(m_language, layout.language);
    if (!layout.localeName.isEmpty() && m_locale->findData(layout.localeName) < 0)
        m_locale->addItem(layout.localeName, layout.localeName);
    select(m_locale, layout.localeName);
    select(m_paper, int(layout.paper));
    select(m_orientation, int(layout.orientation));
    select(m_privacy, int(layout.privacy));
}

void ReportControls::setPrivacyNote(const QString &note)
{
    m_privacyNote->setText(note);
}

void ReportControls::tellLines()
{
    m_pause.stop();
    report::Layout next = m_layout;
    next.title = m_title->text();
    next.author = m_author->text();
    if (next.title != m_layout.title)
        Q_EMIT changed(next, tr("Title of the report"), QStringLiteral("report title"));
    else if (next.author != m_layout.author)
        Q_EMIT changed(next, tr("Author of the report"), QStringLiteral("report author"));
}

void ReportControls::chooseLogo()
{
    const QString path =
        QFileDialog::getOpenFileName(this, tr("Choose a logo"), {}, tr("Pictures (*.png *.jpg *.jpeg *.svg)"));
    if (path.isEmpty())
        return;
    auto logo = report::readLogo(path);
    if (!logo) {
        Q_EMIT failed(logo.error());
        return;
    }
    report::Layout next = m_layout;
    next.logo = std::move(*logo);
    Q_EMIT changed(next, tr("Logo of the report"), {});
}

void ReportControls::choosePrivacy()
{
    const auto chosen = report::Privacy(m_privacy->currentData().toInt());
    if (chosen == m_layout.privacy)
        return;
    if (chosen == report::Privacy::None && !confirmPrintingEverything(this)) {
        select(m_privacy, int(m_layout.privacy));
        return;
    }
    report::Layout next = m_layout;
    next.privacy = chosen;
    Q_EMIT changed(next, tr("Privacy of the report"), {});
}

} // namespace clientele::pages
