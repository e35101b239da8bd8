// SPDX-FileCopyrightText: 2026 The Clientele developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/core/format.h"
#include "models/insights/finding.h"

#include <QWidget>

namespace clientele::pages {

/// The values of a finding's group over those of all others, each as a histogram with its mean, on one axis. Each has
/// its own height: the two are compared by where their values lie, not by how many there are.
class DistributionView final : public QWidget
{
    Q_OBJECT

public:
    explicit DistributionView(QWidget *parent);

    /// The finding must have distributions.
    void setFinding(const insights::Finding &finding, const Format &format);
    [[nodiscard]] QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    struct Sample
    {
        QString name;
        QString mean; ///< "mean 608"
        double meanValue = 0;
        std::vector<std::size_t> counts;
    };

    void paintSample(QPainter &painter, const Sample &sample, int top, const QColor &colour) const;
    void paintAxis(QPainter &painter, int top) const;
    [[nodiscard]] int xOf(double value) const;
    [[nodiscard]] int textHeight() const;

    stats::Bins m_bins;
    Sample m_group;
    Sample m_others;
    Format m_format;
};

} // namespace clientele::pages
