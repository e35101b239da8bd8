// SPDX-FileCopyrightText: 2026 The Clientele developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/pages/welcomecards.h"

#include "widgets/pages/parts.h"

#include <QCoreApplication>
#include <QFile>
#include <QHBoxLayout>
#include <QPainter>
#include <QVBoxLayout>

namespace clientele::pages {

using style::px;
using style::Theme;

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(Samples)
};

} // namespace

std::vector<Sample> samples()
{
    std::vector<Sample> all = {
        {QStringLiteral("age-groups-and-regions.csv"), Text::tr("Age groups and regions"),
         Text::tr("Who buys how often, and how much?"), Sample::Picture::Bars},
        {QStringLiteral("online-orders.csv"), Text::tr("Online orders"), Text::tr("What do a shop’s order lines hold?"),
         Sample::Picture::Line},
    };
    std::erase_if(
        all, [](const Sample &sample) { return !QFile::exists(QStringLiteral(":/clientele/samples/") + sample.id); });
    return all;
}

StartCard::StartCard(const QString &icon, const QString &title, const QString &text, const QString &shortcut,
                     QWidget *parent)
    : CardButton(Look::Card, parent)
{
    setAccessibleName(title);
    setAccessibleDescription(text);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(px(16), px(14), px(16), px(14));
    layout->setSpacing(px(2));
    auto *top = new QHBoxLayout;
    top->addWidget(new IconLabel(icon, &Theme::accent, this, 24));
    top->addStretch();
    top->addWidget(textLabel(shortcut, this, QStringLiteral("3")), 0, Qt::AlignTop);
    layout->addLayout(top);
    layout->addSpacing(px(10));
    layout->addWidget(cardTitle(title, this));
    QLabel *explained = textLabel(text, this, QStringLiteral("2"));
    explained->setWordWrap(true);
    layout->addWidget(explained);
    layout->addStretch();
}

SampleCard::SampleCard(const Sample &sample, QWidget *parent) : CardButton(Look::Card, parent)
{
    setObjectName(sample.id);
    setAccessibleName(tr("Open the sample %1").arg(sample.title));
    setAccessibleDescription(sample.question);
    QSizePolicy policy = sizePolicy();
    policy.setVerticalPolicy(QSizePolicy::Maximum);
    setSizePolicy(policy);
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(px(12), px(12), px(16), px(12));
    layout->setSpacing(px(16));
    layout->addWidget(new SamplePicture(sample.picture, this));
    auto *words = new QVBoxLayout;
    words->setSpacing(px(2));
    words->addStretch();
    words->addWidget(cardTitle(sample.title, this));
    QLabel *question = textLabel(sample.question, this, QStringLiteral("2"));
    question->setWordWrap(true);
    words->addWidget(question);
    words->addStretch();
    layout->addLayout(words, 1);
    layout->addWidget(textLabel(tr("Open", "a sample"), this, QStringLiteral("accent")));
}

SamplePicture::SamplePicture(Sample::Picture picture, QWidget *parent) : QLabel(parent), m_picture(picture)
{
    setFixedSize(px(88), px(56));
}

void SamplePicture::paintEvent(QPaintEvent *)
{
    const Theme &theme = Theme::current();
    QPainter painter(this);
    painter.fillRect(rect(), theme.raised);
    const QRectF area = QRectF(rect()).adjusted(px(8), px(8), -px(6), -px(6));
    if (m_picture == Sample::Picture::Bars) {
        const std::vector<double> heights = {0.28, 0.4, 0.5, 0.68, 0.76, 0.84, 0.96, 1};
        const double step = area.width() / double(heights.size());
        for (std::size_t i = 0; i < heights.size(); ++i)
            painter.fillRect(QRectF(area.left() + double(i) * step, area.bottom() - heights[i] * area.height(),
                                    step * 0.7, heights[i] * area.height()),
                             i == 6 ? theme.accent : theme.mark);
        painter.setPen(QPen(theme.text1, 1.5, Qt::DashLine));
        const double mean = area.bottom() - 0.66 * area.height();
        painter.drawLine(QPointF(area.left(), mean), QPointF(area.right(), mean));
        return;
    }
    painter.setRenderHint(QPainter::Antialiasing);
    const std::vector<double> values = {0.2, 0.35, 0.28, 0.4,  0.3, 0.45, 0.42, 0.6, 0.95,
                                        0.5, 0.35, 0.4,  0.32, 0.5, 0.44, 0.7,  1};
    QPolygonF line;
    for (std::size_t i = 0; i < values.size(); ++i)
        line << QPointF(area.left() + area.width() * double(i) / double(values.size() - 1),
                        area.bottom() - values[i] * area.height());
    painter.setPen(QPen(theme.accent, 2));
    painter.drawPolyline(line);
}

} // namespace clientele::pages
