// SPDX-FileCopyrightText: 2026 The Clientele developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/items/pairaccount.h"

#include <QFrame>
#include <QPushButton>
#include <QVBoxLayout>

namespace clientele::pages {

/// What is selected on the Correlation page: a cell with its figures and words, or points chosen in its scatter plot.
class CorrelationInspector final : public QFrame
{
    Q_OBJECT

public:
    explicit CorrelationInspector(QWidget *parent = nullptr);

    /// A column that can be made with one click.
    struct Suggestion
    {
        QString name;   ///< "Total spend"
        QString detail; ///< "MntWines + MntFruits + …"
    };
    struct Content
    {
        std::optional<items::PairAccount> pair;
        QString warning; ///< about columns that are left out; may be empty
        std::vector<Suggestion> suggestions;
        std::size_t chosen = 0;  ///< points; 0: none
        QString chosenInWords{}; ///< of a rectangle: its ranges
        bool isScatter = false;  ///< points can be chosen
    };
    void show(const Content &content, const Format &format);
    /// Nothing is selected.
    void explainPage();

    [[nodiscard]] QPushButton *rowsButton() const { return m_rows; }
    [[nodiscard]] QPushButton *segmentButton() const { return m_segment; }
    [[nodiscard]] QPushButton *reportButton() const { return m_report; }

Q_SIGNALS:
    void rowsRequested();
    void filterRequested(); ///< the chosen points only
    void segmentRequested();
    void reportRequested();
    void suggestionChosen(int index);

private:
    void addPair(const items::PairAccount &pair);
    void addSuggestions(const std::vector<Suggestion> &suggestions);
    void addWarning(const QString &text);
    void addLine();
    void showActions(const Content &content, const Format &format);

    QWidget *m_body;
    QVBoxLayout *m_column;
    QPushButton *m_rows;
    QPushButton *m_segment;
    QPushButton *m_report;
    bool m_hasChosen = false;
};

} // namespace clientele::pages
