// SPDX-FileCopyrightText: 2026 The Clientele developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/pages/busystrip.h"

#include "widgets/pages/parts.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QProgressBar>

namespace clientele::pages {

using style::px;

BusyStrip::BusyStrip(QWidget *over) : QFrame(over), m_text(textLabel({}, this))
{
    setProperty("inset", true);
    auto *bar = new QProgressBar(this);
    bar->setRange(0, 0);
    bar->setTextVisible(false);
    bar->setFixedHeight(px(4));
    bar->setAccessibleName(tr("Progress"));
    QPushButton *cancel = linkButton(tr("Cancel"), this);
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(px(12), px(4), px(8), px(4));
    layout->setSpacing(px(12));
    layout->addWidget(m_text);
    layout->addWidget(bar, 1);
    layout->addWidget(cancel);
    m_delay.setSingleShot(true);
    m_delay.setInterval(300);
    connect(&m_delay, &QTimer::timeout, this, [this] {
        place();
        show();
        raise();
    });
    connect(cancel, &QPushButton::clicked, this, &BusyStrip::cancelled);
    over->installEventFilter(this);
    hide();
}

void BusyStrip::start(const QString &what)
{
    m_text->setText(what);
    if (!isVisible())
        m_delay.start();
}

void BusyStrip::finish()
{
    m_delay.stop();
    hide();
}

bool BusyStrip::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::Resize)
        place();
    return QFrame::eventFilter(watched, event);
}

void BusyStrip::place()
{
    const QWidget *over = parentWidget();
    const int height = sizeHint().height();
    setGeometry(px(8), over->height() - height - px(8), over->width() - px(16), height);
}

} // namespace clientele::pages
