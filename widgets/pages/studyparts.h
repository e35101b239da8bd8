// SPDX-FileCopyrightText: 2026 The Clientele developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/query/comparisonwords.h"
#include "models/report/studytable.h"

#include <QFrame>
#include <QLabel>
#include <QVBoxLayout>

namespace clientele::charts {
class DataTableView;
}

namespace clientele::pages {

/// A table of a study in a card of its own; each number answers "Why this figure?".
class StudyTableCard final : public QFrame
{
    Q_OBJECT

public:
    explicit StudyTableCard(QWidget *parent);

    void setTable(const report::StudyTable &table, const Format &format);
    [[nodiscard]] const report::StudyTable &table() const { return m_table; }
    [[nodiscard]] charts::DataTableView *view() const { return m_view; }
    /// A button at the right of the title.
    void addButton(QWidget *button);

private:
    void fit();
    [[nodiscard]] std::vector<query::Figure> figuresAt(std::size_t row, std::size_t column) const;

    report::StudyTable m_table;
    Format m_format;
    QLabel *m_title;
    QLabel *m_subtitle;
    QHBoxLayout *m_head;
    charts::DataTableView *m_view;
};

/// What a study says in words, the most important first; its numbers answer "Why this figure?".
class WordsCard final : public QFrame
{
    Q_OBJECT

public:
    explicit WordsCard(QWidget *parent);

    /// @param notes what to mind, in small.
    void setWords(const query::Statement &headline, const std::vector<query::Statement> &more,
                  const QStringList &notes);
    /// All sentences, one a line.
    [[nodiscard]] QString text() const;

private:
    void add(QLabel *label, const query::Statement &statement);

    QVBoxLayout *m_column;
    QStringList m_text;
};

/// The inspector of a view: a title and sentences below it.
class SentencesPanel final : public QWidget
{
    Q_OBJECT

public:
    explicit SentencesPanel(const QString &title);

    void setSentences(const QStringList &sentences);
    /// At the bottom, full width.
    void addAction(QWidget *button);

private:
    QVBoxLayout *m_sentences;
    QVBoxLayout *m_actions;
};

} // namespace clientele::pages
