// SPDX-FileCopyrightText: 2026 The Clientele developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/shell/workindicator.h"

#include "widgets/style/theme.h"

#include <QHBoxLayout>

namespace clientele::shell {

WorkIndicator::WorkIndicator(QWidget *parent)
    : QWidget(parent), m_label(new QLabel(tr("Nothing running"), this)), m_bar(new QProgressBar(this)),
      m_cancel(new QPushButton(tr("Cancel"), this))
{
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 8, 0);
    layout->setSpacing(8);
    layout->addWidget(m_label);
    layout->addWidget(m_bar);
    layout->addWidget(m_cancel);
    m_bar->setTextVisible(false);
    m_bar->setFixedSize(style::px(96), style::px(6));
    m_bar->setAccessibleName(tr("Progress"));
    m_cancel->setProperty("link", true);
    m_cancel->setAccessibleName(tr("Cancel the running task"));
    m_delay.setSingleShot(true);
    m_delay.setInterval(300);
    connect(&m_delay, &QTimer::timeout, this, [this] { showParts(true); });
    connect(m_cancel, &QPushButton::clicked, this, &WorkIndicator::cancelRequested);
    showParts(false);
}

void WorkIndicator::start(const QString &what)
{
    m_what = what;
    m_bar->setRange(0, 0);
    m_label->setText(what);
    if (!m_bar->isVisible())
        m_delay.start();
}

void WorkIndicator::setProgress(double fraction, const QString &stage)
{
    m_bar->setRange(0, fraction < 0 ? 0 : 1000);
    m_bar->setValue(int(fraction * 1000));
    const QString text = stage.isEmpty() ? m_what : stage;
    m_label->setText(fraction < 0 ? text
                                  : QStringLiteral("%1 · %2").arg(text, QLocale().toString(int(fraction * 100)) +
                                                                            QStringLiteral(" %")));
}

void WorkIndicator::finish()
{
    m_delay.stop();
    showParts(false);
    m_label->setText(tr("Nothing running"));
}

void WorkIndicator::showParts(bool visible)
{
    m_bar->setVisible(visible);
    m_cancel->setVisible(visible);
}

} // namespace clientele::shell
