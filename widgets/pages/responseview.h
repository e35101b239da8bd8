// SPDX-FileCopyrightText: 2026 The Clientele developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/core/error.h"
#include "models/core/format.h"
#include "models/query/responsestudy.h"
#include "models/report/studytable.h"

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

class ColumnPicker;
class SentencesPanel;
class StudyTableCard;
class WordsCard;

/// Who accepts an offer: a logistic regression of a yes/no column.
class ResponseView final : public QWidget
{
    Q_OBJECT

public:
    explicit ResponseView(QWidget *parent = nullptr);
    ~ResponseView() override;

    /// What there is to choose, and what is chosen.
    void setChoices(const query::ResponseChoices &choices, const query::ResponseRequest &chosen);
    /// @param customers by chance. @param consent the column that says who agreed to get mail; empty: there is none.
    void setStudy(const std::shared_ptr<const query::ResponseStudy> &study, const report::StudyTable &customers,
                  const QString &consent, const Format &format);
    void setEmpty(const QString &sentence);
    void setFailed(const Error &error);
    void setLoading(bool loading);

    /// A widget of its own that the window places.
    [[nodiscard]] QWidget *inspector() const;
    [[nodiscard]] QComboBox *responseBox() const { return m_response; }
    [[nodiscard]] QPushButton *columnsButton() const { return m_columnsButton; }
    [[nodiscard]] ColumnPicker *picker() const { return m_picker; }
    [[nodiscard]] QComboBox *shareBox() const { return m_share; }
    [[nodiscard]] QPushButton *saveButton() const { return m_save; }
    [[nodiscard]] WordsCard *words() const { return m_words; }
    [[nodiscard]] WordsCard *advice() const { return m_advice; }
    [[nodiscard]] const std::vector<charts::ChartFrame *> &frames() const { return m_frames; }
    [[nodiscard]] const std::vector<StudyTableCard *> &tables() const { return m_tables; }
    [[nodiscard]] charts::MessagePanel *message() const { return m_message; }

Q_SIGNALS:
    void requested(const clientele::query::ResponseRequest &request);
    /// The list of the customers of highest chance is to be written. @param share of all, in (0, 1].
    void saveRequested(double share);
    void addToReportRequested();
    void retryRequested();
    void cancelRequested();

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    void makeOptions(QVBoxLayout *layout);
    void makePage(QVBoxLayout *layout);
    void makeSaving();
    void arrange();

    query::ResponseRequest m_chosen;
    QComboBox *m_response;
    QPushButton *m_columnsButton;
    ColumnPicker *m_picker;
    QPushButton *m_report;
    QComboBox *m_share;
    QPushButton *m_save;
    QStackedWidget *m_stack;
    QScrollArea *m_scroll;
    QGridLayout *m_grid = nullptr;
    WordsCard *m_words = nullptr;
    WordsCard *m_advice = nullptr;
    std::vector<charts::ChartFrame *> m_frames; ///< odds ratios, lift, calibration
    std::vector<StudyTableCard *> m_tables;     ///< fit, odds ratios, customers
    charts::MessagePanel *m_message;
    QPointer<SentencesPanel> m_inspector;
    int m_columns = 0;
};

} // namespace clientele::pages
