// SPDX-FileCopyrightText: 2026 The Clientele developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/shell/preferencesdialog.h"

#include <QDialogButtonBox>
#include <QFormLayout>
#include <QLabel>
#include <QLocale>
#include <QPushButton>
#include <QVBoxLayout>

namespace clientele::shell {

namespace {

QComboBox *combo(QFormLayout *form, const QString &label, const QString &name)
{
    auto *box = new QComboBox(form->parentWidget());
    auto *caption = new QLabel(label, form->parentWidget());
    caption->setBuddy(box);
    box->setAccessibleName(name);
    form->addRow(caption, box);
    return box;
}

} // namespace

PreferencesDialog::PreferencesDialog(const Values &values, QWidget *parent) : QDialog(parent)
{
    setWindowTitle(tr("Preferences"));
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(24, 24, 24, 16);
    auto *title = new QLabel(tr("Preferences"), this);
    title->setFont(style::pageFont());
    layout->addWidget(title);
    auto *form = new QFormLayout;
    form->setHorizontalSpacing(16);
    form->setVerticalSpacing(8);
    layout->addLayout(form);
    m_appearance = combo(form, tr("&Appearance"), tr("Appearance"));
    m_appearance->addItem(tr("As the system"), int(style::Appearance::System));
    m_appearance->addItem(tr("Light"), int(style::Appearance::Light));
    m_appearance->addItem(tr("Dark"), int(style::Appearance::Dark));
    m_appearance->setCurrentIndex(m_appearance->findData(int(values.appearance)));
    m_language = combo(form, tr("&Language"), tr("Language"));
    m_language->addItem(tr("As the system"), QString());
    m_language->setProperty("nativeNames", true); // languages are named in themselves
    m_language->addItem(QStringLiteral("English"), QStringLiteral("en"));
    m_language->addItem(QStringLiteral("Deutsch"), QStringLiteral("de"));
    m_language->setCurrentIndex(std::max(0, m_language->findData(values.language)));
    m_locale = combo(form, tr("&Numbers and dates"), tr("Numbers and dates"));
    m_locale->setProperty("nativeNames", true);
    m_locale->addItem(tr("As the system"), QString());
    for (const char *name :
         {"en_GB", "en_US", "de_DE", "de_CH", "fr_FR", "es_ES", "pt_BR", "it_IT", "nl_NL", "pl_PL", "sv_SE"}) {
        const QLocale locale(QString::fromLatin1(name));
        m_locale->addItem(
            QStringLiteral("%1 (%2) · %3")
                .arg(locale.nativeLanguageName(), locale.nativeCountryName(), locale.toString(1234567.89, 'f', 2)),
            QString::fromLatin1(name));
    }
    m_locale->setCurrentIndex(std::max(0, m_locale->findData(values.localeName)));
    auto *buttons = new QDialogButtonBox(this);
    buttons->addButton(tr("Cancel"), QDialogButtonBox::RejectRole);
    QPushButton *apply = buttons->addButton(tr("Apply"), QDialogButtonBox::AcceptRole);
    apply->setDefault(true);
    layout->addSpacing(16);
    layout->addWidget(buttons);
    connect(buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    setMinimumWidth(style::px(480));
}

PreferencesDialog::Values PreferencesDialog::values() const
{
    return {style::Appearance(m_appearance->currentData().toInt()), m_language->currentData().toString(),
            m_locale->currentData().toString()};
}

} // namespace clientele::shell
