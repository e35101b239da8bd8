// SPDX-FileCopyrightText: 2026 The Clientele developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/shell/messagestrip.h"

#include "widgets/style/theme.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QStyle>
#include <QToolButton>

namespace clientele::shell {

MessageStrip::MessageStrip(QWidget *parent)
    : QFrame(parent), m_icon(new QLabel(this)), m_text(new QLabel(this)), m_action(new QPushButton(this)),
      m_copy(new QPushButton(tr("Copy details"), this))
{
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(16, 4, 8, 4);
    layout->setSpacing(8);
    layout->addWidget(m_icon);
    layout->addWidget(m_text, 1);
    layout->addWidget(m_action);
    layout->addWidget(m_copy);
    auto *close = new QToolButton(this);
    close->setIcon(style::icon(QStringLiteral("close")));
    close->setAccessibleName(tr("Close this message"));
    close->setToolTip(tr("Close this message"));
    layout->addWidget(close);
    m_text->setWordWrap(true);
    m_text->setTextFormat(Qt::PlainText);
    m_text->setTextInteractionFlags(Qt::TextSelectableByMouse);
    connect(close, &QToolButton::clicked, this, &QWidget::hide);
    connect(m_action, &QPushButton::clicked, this, [this] {
        hide();
        if (m_run)
            m_run();
    });
    connect(m_copy, &QPushButton::clicked, this, [this] { QGuiApplication::clipboard()->setText(m_text->text()); });
    hide();
}

void MessageStrip::showError(const Error &error)
{
    setTone(Tone::Danger);
    m_text->setText(error.sentence());
    m_action->hide();
    m_copy->show();
    show();
}

void MessageStrip::showMessage(Tone tone, const QString &text, const QString &action, std::function<void()> run)
{
    setTone(tone);
    m_text->setText(text);
    m_run = std::move(run);
    m_action->setText(action);
    m_action->setVisible(!action.isEmpty());
    m_copy->hide();
    show();
}

void MessageStrip::setTone(Tone tone)
{
    const style::Theme &theme = style::Theme::current();
    setProperty("strip", tone == Tone::Danger    ? QStringLiteral("danger")
                         : tone == Tone::Warning ? QStringLiteral("warning")
                                                 : QString());
    style()->unpolish(this);
    style()->polish(this);
    m_icon->setPixmap(style::iconPixmap(tone == Tone::Danger    ? QStringLiteral("error")
                                        : tone == Tone::Warning ? QStringLiteral("warning")
                                                                : QStringLiteral("info"),
                                        tone == Tone::Danger    ? theme.danger
                                        : tone == Tone::Warning ? theme.warning
                                                                : theme.accent,
                                        style::px(16), devicePixelRatioF()));
    setAccessibleName(tone == Tone::Danger ? tr("Error") : tr("Notice"));
}

} // namespace clientele::shell
