// SPDX-FileCopyrightText: 2026 The Clientele developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/core/error.h"
#include "models/query/comparisonstudy.h"
#include "models/core/format.h"

#include <QComboBox>
#include <QGridLayout>
#include <QPushButton>
#include <QScrollArea>
#include <QStackedWidget>

namespace clientele::charts {
class ChartFrame;
class MessagePanel;
} // namespace clientele::charts

namespace clientele::pages {

class SentencesPanel;
class StudyTableCard;
class WordsCard;

/// A measure compared between groups: words first, numbers behind.
class CompareView final : public QWidget
{
    Q_OBJECT

public:
    explicit CompareView(QWidget *parent = nullptr);
    ~CompareView() override;

    /// What there is to choose, and what is chosen.
    void setChoices(const query::ComparisonChoices &choices, const query::ComparisonRequest &chosen);
    void setStudy(const std::shared_ptr<const query::ComparisonStudy> &study, const Format &format);
    void setEmpty(const QString &sentence);
    void setFailed(const Error &error);
    void setLoading(bool loading);
    void setSelection(const query::FilterSet &filters);

    /// A widget of its own that the window places.
    [[nodiscard]] QWidget *inspector() const;
    [[nodiscard]] QComboBox *valueBox() const { return m_value; }
    [[nodiscard]] QComboBox *groupBox() const { return m_by; }
    [[nodiscard]] QComboBox *adjustmentBox() const { return m_adjustment; }
    [[nodiscard]] QPushButton *reportButton() const { return m_report; }
    [[nodiscard]] WordsCard *words() const { return m_words; }
    [[nodiscard]] charts::ChartFrame *groupChart() const { return m_groups; }
    [[nodiscard]] charts::ChartFrame *pairChart() const { return m_pairs; }
    [[nodiscard]] const std::vector<StudyTableCard *> &tables() const { return m_tables; }
    [[nodiscard]] charts::MessagePanel *message() const { return m_message; }

Q_SIGNALS:
    void requested(const clientele::query::ComparisonRequest &request);
    void filtersRequested(const std::vector<clientele::query::Filter> &filters, bool extend);
    void addToReportRequested();
    void retryRequested();
    void cancelRequested();

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    void makeOptions(QVBoxLayout *layout);
    void makePage(QVBoxLayout *layout);
    charts::ChartFrame *makeFrame();
    void arrange();
    void choose();

    query::ComparisonRequest m_chosen;
    QComboBox *m_value;
    QComboBox *m_by;
    QComboBox *m_adjustment;
    QPushButton *m_report;
    QStackedWidget *m_stack;
    QScrollArea *m_scroll;
    QGridLayout *m_grid;
    WordsCard *m_words;
    charts::ChartFrame *m_groups;
    charts::ChartFrame *m_pairs;
    std::vector<StudyTableCard *> m_tables; ///< groups, tests, assumptions, pairs
    charts::MessagePanel *m_message;
    QPointer<SentencesPanel> m_inspector;
    int m_columns = 0;
    bool m_hasPairs = true;
};

} // namespace clientele::pages
