// SPDX-FileCopyrightText: 2026 The Clientele developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/core/format.h"
#include "models/insights/finding.h"
#include "models/query/ageregion.h"
#include "models/query/figure.h"

#include <QFrame>
#include <QLabel>
#include <QPushButton>
#include <QScrollArea>
#include <QVBoxLayout>

namespace clientele::pages {

/// What is selected, how big it is, what stands out, why perhaps, what to do. Without a selection it explains the page.
class ExploreInspector final : public QFrame
{
    Q_OBJECT

public:
    explicit ExploreInspector(QWidget *parent = nullptr);

    struct Subject
    {
        const query::AgeRegionStudy &all;       ///< what the selection is compared with
        const query::AgeRegionStudy &selection; ///< with every filter
        const std::vector<insights::Finding> &findings;
        const query::FilterSet &filters;
        const QHash<QString, int> &palette;
    };
    /// References are read during the call only.
    void show(const Subject &subject, const Format &format);
    void explainPage();

Q_SIGNALS:
    void showRowsRequested();
    void addToReportRequested();

private:
    struct Figure
    {
        QString name;
        QString value;
        QString note;
        std::vector<query::Figure> origin;     ///< of the value
        std::vector<query::Figure> noteOrigin; ///< of the numbers in the note
    };

    void begin();
    void addHead(const QString &title, const QString &subtitle);
    void addFigures(const Subject &subject, const Format &format);
    void addFinding(const insights::Finding &finding, const Format &format);
    void addPlaces(const Subject &subject, bool ofRegion, const Format &format);
    void addReasons(const insights::Finding &finding, const Format &format);
    void addBar(const QString &name, double share, const QString &figures, const QColor &colour,
                const std::vector<query::Figure> &origin);
    void showActions(std::size_t customers, const Format &format);

    QWidget *m_body;
    QVBoxLayout *m_column;
    QPushButton *m_rows;
    QPushButton *m_report;
};

} // namespace clientele::pages
