// SPDX-FileCopyrightText: 2026 The Clientele developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/dialogs/addressfield.h"

#include "widgets/style/theme.h"

#include <QStyle>
#include <QTimer>
#include <QVBoxLayout>

namespace clientele::dialogs {

namespace {

// While somebody writes, every half address is wrong: the complaint waits for a pause.
const int pauseMs = 700;

} // namespace

AddressField::AddressField(Takes takes, const QString &accessibleName, QWidget *parent)
    : QWidget(parent), m_takes(takes), m_accessibleName(accessibleName), m_edit(new QLineEdit(this)),
      m_problem(new QLabel(this))
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(style::px(4));
    layout->addWidget(m_edit);
    layout->addWidget(m_problem);
    setFocusProxy(m_edit);
    m_edit->setAccessibleName(accessibleName);
    m_problem->setProperty("tone", QStringLiteral("danger"));
    m_problem->setTextFormat(Qt::PlainText);
    m_problem->setWordWrap(true);
    m_problem->hide();

    auto *pause = new QTimer(this);
    pause->setSingleShot(true);
    pause->setInterval(pauseMs);
    connect(pause, &QTimer::timeout, this, &AddressField::showProblem);
    connect(m_edit, &QLineEdit::textChanged, this, [this, pause] {
        check();
        if (m_valid)
            showProblem();
        else
            pause->start();
        Q_EMIT changed();
    });
    connect(m_edit, &QLineEdit::editingFinished, this, &AddressField::showProblem);
}

void AddressField::setAddresses(const std::vector<mail::Address> &addresses)
{
    QStringList texts;
    for (const mail::Address &address : addresses)
        texts += mail::displayText(address);
    m_edit->setText(texts.join(QStringLiteral(", ")));
}

void AddressField::check()
{
    m_addresses.clear();
    m_problemText.clear();
    const QString text = m_edit->text();
    if (text.trimmed().isEmpty()) {
        m_valid = true;
        return;
    }
    if (m_takes == Takes::One) {
        if (auto address = mail::parseAddress(text))
            m_addresses = {std::move(*address)};
        else
            m_problemText = address.error().sentence();
    } else if (auto addresses = mail::parseAddressList(text)) {
        m_addresses = std::move(*addresses);
    } else {
        m_problemText = addresses.error().sentence();
    }
    m_valid = m_problemText.isEmpty();
}

void AddressField::showProblem()
{
    m_problem->setText(m_problemText);
    m_problem->setVisible(!m_valid);
    m_edit->setAccessibleDescription(m_problemText);
    if (m_edit->property("invalid").toBool() == !m_valid)
        return;
    m_edit->setProperty("invalid", !m_valid);
    m_edit->style()->polish(m_edit);
}

} // namespace clientele::dialogs
