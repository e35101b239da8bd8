// SPDX-FileCopyrightText: 2026 The Clientele developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/core/format.h"
#include "models/items/findingfigures.h"

#include <QBoxLayout>
#include <QFrame>
#include <QGridLayout>
#include <QLabel>
#include <QPushButton>

namespace clientele::pages {

/// One finding: picture, claim, evidence, recommendation, two buttons. It takes the focus as a whole: Enter shows the
/// view behind it.
class FindingCard final : public QFrame
{
    Q_OBJECT

public:
    FindingCard(const insights::Finding &finding, const items::FindingPicture &picture, bool inReport,
                const Format &format, QWidget *parent);

    [[nodiscard]] const QString &id() const { return m_id; }
    void setSelected(bool selected);
    void setInReport(bool inReport);
    /// The recommendation stands below the claim instead of beside it.
    void setNarrow(bool narrow);

Q_SIGNALS:
    void selected(const QString &id);
    void showMeRequested(const QString &id);
    void addToReportRequested(const QString &id);
    /// −1: the card above, 1: below.
    void neighbourRequested(int step);

protected:
    void mousePressEvent(QMouseEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;

private:
    QLayout *makeClaim(const insights::Finding &finding, const Format &format);
    QWidget *makeRecommendation(const insights::Finding &finding);

    QString m_id;
    QBoxLayout *m_layout;
    QWidget *m_advice = nullptr;
    QPushButton *m_report = nullptr;
};

/// "Tested" or "Described".
[[nodiscard]] QLabel *kindTag(insights::Kind kind, QWidget *parent);
/// Labels at the left, figures at the right, both readable by assistive tools as one line.
/// @param figures what the numbers of each row mean.
void fillRows(QGridLayout *grid, const items::TextRows &rows, const std::vector<items::Figures> &figures,
              QWidget *parent);

} // namespace clientele::pages
