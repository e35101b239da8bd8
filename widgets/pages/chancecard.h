// SPDX-FileCopyrightText: 2026 The Clientele developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/report/probabilitywords.h"

#include <QComboBox>
#include <QFrame>
#include <QGridLayout>
#include <QLabel>
#include <QLineEdit>

namespace clientele::pages {

/// The probability calculator: a question about one column, answered while it is typed.
class ChanceCard final : public QFrame
{
    Q_OBJECT

public:
    explicit ChanceCard(QWidget *parent);

    /// Another column, or its fits: the numbers typed stay where the column does.
    /// @param filters that its values pass.
    void setFits(report::FitsPtr fits, const query::FilterSet &filters, const Format &format);
    /// The family that the chart shows.
    void setFamily(std::optional<stats::Family> family);
    [[nodiscard]] const report::ChanceQuestion &question() const { return m_question; }
    [[nodiscard]] const report::ChanceAnswer &answer() const { return m_answer; }

    [[nodiscard]] QComboBox *kindBox() const { return m_kind; }
    [[nodiscard]] QComboBox *sourceBox() const { return m_source; }
    [[nodiscard]] QLineEdit *firstEdit() const { return m_a; }
    [[nodiscard]] QLineEdit *secondEdit() const { return m_b; }
    [[nodiscard]] QLineEdit *trialsEdit() const { return m_trials; }
    [[nodiscard]] QLabel *sentence() const { return m_sentence; }

Q_SIGNALS:
    /// The area to be shaded may be another one.
    void answered();

private:
    void start();
    void showFields();
    void ask();
    void showAnswer();
    [[nodiscard]] std::optional<double> number(const QLineEdit *edit) const;

    report::FitsPtr m_fits;
    query::FilterSet m_filters;
    Format m_format;
    report::ChanceQuestion m_question;
    report::ChanceAnswer m_answer;
    std::optional<stats::Family> m_family; // of the chart
    QComboBox *m_kind;
    QLineEdit *m_a;
    QLabel *m_and;
    QLineEdit *m_b;
    QLabel *m_of;
    QLineEdit *m_trials;
    QComboBox *m_source;
    QLabel *m_sentence;
    QLabel *m_note;
    QGridLayout *m_figures;
    QString m_column;
};

} // namespace clientele::pages
