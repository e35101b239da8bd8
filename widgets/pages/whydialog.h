// SPDX-FileCopyrightText: 2026 The Clientele developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/why/explanation.h"

#include <QComboBox>
#include <QDialog>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

namespace clientele::pages {

class RowsView;

/// "Why this figure?": the figure, its formula with the numbers filled in, filters, steps and source, and beside them
/// its rows as a table. It blocks nothing; another question is answered in the same dialog.
class WhyDialog final : public QDialog
{
    Q_OBJECT

public:
    explicit WhyDialog(QWidget *parent = nullptr);
    ~WhyDialog() override;

    /// What is asked, while the answer is being made. @param figures that stand together.
    void ask(const std::vector<query::Figure> &figures, std::size_t chosen);
    void answer(const why::Explanation &explanation, const Format &format = Format());
    void fail(const Error &error);

    [[nodiscard]] const std::optional<why::Explanation> &explanation() const { return m_explanation; }
    [[nodiscard]] RowsView *rows() const { return m_rows; }
    [[nodiscard]] QComboBox *figureBox() const { return m_figures; }
    [[nodiscard]] QComboBox *setBox() const { return m_sets; }
    [[nodiscard]] QPushButton *filterButton() const { return m_filter; }
    [[nodiscard]] QString value() const { return m_value->text(); }

Q_SIGNALS:
    void figureChosen(const clientele::query::Figure &figure);
    void filterRequested(const clientele::query::FilterSet &filters, const QString &name);
    /// The rows as they are shown are to be written. @param rows of the table; nullptr: all.
    void exportRequested(const clientele::table::TablePtr &table,
                         const std::shared_ptr<const std::vector<std::uint32_t>> &rows);

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    QWidget *makeWords();
    QWidget *makeRows();
    void connectParts();
    void addSection(const QString &title);
    void addText(const QString &text, const QString &tone = {});
    void addLines(const why::Explanation &explanation);
    void addConditions(const why::Explanation &explanation);
    void addSteps(const why::Explanation &explanation);
    void showSet(int index);

    Format m_format;
    std::vector<query::Figure> m_asked;
    std::optional<why::Explanation> m_explanation;
    QComboBox *m_figures = nullptr;
    QLabel *m_name = nullptr;
    QLabel *m_value = nullptr;
    QVBoxLayout *m_body = nullptr;
    QWidget *m_content = nullptr;
    QComboBox *m_sets = nullptr;
    QLabel *m_setName = nullptr;
    QLabel *m_count = nullptr;
    QLabel *m_personal = nullptr;
    RowsView *m_rows = nullptr;
    QPushButton *m_filter = nullptr;
    QPushButton *m_export = nullptr;
    QPushButton *m_copyRows = nullptr;
    QPushButton *m_copy = nullptr;
};

} // namespace clientele::pages
