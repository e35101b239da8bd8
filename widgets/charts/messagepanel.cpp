// SPDX-FileCopyrightText: 2026 The Clientele developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/charts/messagepanel.h"

#include "widgets/style/theme.h"

#include <QClipboard>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

namespace clientele::charts {

MessagePanel::MessagePanel(QWidget *parent)
    : QWidget(parent), m_icon(new QLabel(this)), m_text(new QLabel(this)),
      m_retry(new QPushButton(tr("Try again"), this)), m_copy(new QPushButton(tr("Copy details"), this))
{
    m_icon->setAlignment(Qt::AlignCenter);
    m_text->setTextFormat(Qt::PlainText);
    m_text->setWordWrap(true);
    m_text->setAlignment(Qt::AlignCenter);
    m_text->setProperty("tone", QStringLiteral("2"));
    m_text->setTextInteractionFlags(Qt::TextSelectableByMouse);
    auto *buttons = new QHBoxLayout;
    buttons->addStretch();
    buttons->addWidget(m_retry);
    buttons->addWidget(m_copy);
    buttons->addStretch();
    auto *column = new QVBoxLayout(this);
    column->addStretch();
    column->addWidget(m_icon);
    column->addWidget(m_text);
    column->addLayout(buttons);
    column->addStretch();
    connect(m_retry, &QPushButton::clicked, this, &MessagePanel::retryRequested);
    connect(m_copy, &QPushButton::clicked, this, [this] { QGuiApplication::clipboard()->setText(m_text->text()); });
    connect(&style::ThemeNotifier::instance(), &style::ThemeNotifier::changed, this, &MessagePanel::restyle);
    showEmpty({});
}

void MessagePanel::restyle()
{
    const style::Theme &theme = style::Theme::current();
    m_icon->setPixmap(style::iconPixmap(m_isError ? QStringLiteral("error") : QStringLiteral("info"),
                                        m_isError ? theme.danger : theme.text3, style::px(20), devicePixelRatioF()));
}

void MessagePanel::showEmpty(const QString &sentence)
{
    m_isError = false;
    m_text->setText(sentence);
    m_retry->hide();
    m_copy->hide();
    restyle();
}

void MessagePanel::showError(const Error &error, const QString &remedy)
{
    m_isError = true;
    QStringList lines{error.what};
    if (!error.where.isEmpty())
        lines.push_back(error.where);
    if (!error.remedy.isEmpty())
        lines.push_back(error.remedy);
    m_text->setText(lines.join(QLatin1Char('\n')));
    m_retry->setText(remedy.isEmpty() ? tr("Try again") : remedy);
    m_retry->show();
    m_copy->show();
    restyle();
}

QString MessagePanel::text() const
{
    return m_text->text();
}

} // namespace clientele::charts
