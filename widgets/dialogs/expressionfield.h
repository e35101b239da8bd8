// SPDX-FileCopyrightText: 2026 The Clientele developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/recipe/expressionediting.h"
#include "widgets/dialogs/stepfields.h"

#include <QCompleter>
#include <QLabel>
#include <QPlainTextEdit>
#include <QStandardItemModel>
#include <QSyntaxHighlighter>
#include <QToolButton>

namespace clientele::dialogs {

/// Colours an expression in the theme's terms and underlines what is wrong.
class ExpressionColours final : public QSyntaxHighlighter
{
    Q_OBJECT

public:
    ExpressionColours(QTextDocument *document, recipe::Schema schema);

    void setError(const std::optional<recipe::ExpressionError> &error);

protected:
    void highlightBlock(const QString &text) override;

private:
    recipe::Schema m_schema;
    std::optional<recipe::ExpressionError> m_error;
};

/// The text of an expression: offers columns and functions for the word that is begun.
class ExpressionEdit final : public QPlainTextEdit
{
    Q_OBJECT

public:
    ExpressionEdit(recipe::Schema schema, QWidget *parent);

    /// Opens the list of what may stand at the cursor. @param all also where no word is begun.
    void complete(bool all);
    [[nodiscard]] const QCompleter *completer() const { return m_completer; }
    /// Replaces the selection, and puts the cursor into the brackets of a function.
    void insertText(const QString &text);

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;

private:
    void insertCompletion(const QModelIndex &index);

    recipe::Schema m_schema;
    QStandardItemModel *m_model;
    QCompleter *m_completer;
    recipe::Completions m_offered;
};

/// An expression with its colours, its completion, help for the function at the cursor, and a sentence that says what
/// it gives or which character is wrong.
class ExpressionField final : public StepField, public ValueField<recipe::ExpressionText>
{
    Q_OBJECT

public:
    ExpressionField(const table::TablePtr &table, bool isCondition, QWidget *parent);

    void setFieldName(const QString &name) override { m_edit->setAccessibleName(name); }
    [[nodiscard]] bool showsProblem() const override { return true; }
    [[nodiscard]] recipe::ExpressionText value() const override { return {m_edit->toPlainText()}; }
    void setValue(const recipe::ExpressionText &value) override;
    [[nodiscard]] QString problem() const override;
    [[nodiscard]] ExpressionEdit *edit() const { return m_edit; }
    [[nodiscard]] const recipe::ExpressionState &state() const { return m_state; }

private:
    void check();
    void showCall();
    void showColumns();
    void showFunctions();
    void goToError();

    table::TablePtr m_table;
    recipe::Schema m_schema;
    bool m_isCondition;
    ExpressionEdit *m_edit;
    ExpressionColours *m_colours;
    QToolButton *m_columns;
    QToolButton *m_functions;
    QLabel *m_call;
    QLabel *m_sign;
    QLabel *m_sentence;
    QToolButton *m_goTo;
    recipe::ExpressionState m_state;
    std::optional<QString> m_checked; ///< the text that the state is of
};

} // namespace clientele::dialogs
