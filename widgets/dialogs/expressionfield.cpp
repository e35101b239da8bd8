// SPDX-FileCopyrightText: 2026 The Clientele developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/dialogs/expressionfield.h"

#include "widgets/style/theme.h"

#include <QHBoxLayout>
#include <QMenu>
#include <QStyle>

namespace clientele::dialogs {

namespace {

QToolButton *toolButton(const QString &icon, const QString &text, QWidget *parent)
{
    auto *button = new QToolButton(parent);
    button->setIcon(style::icon(icon));
    button->setIconSize(QSize(style::px(16), style::px(16)));
    button->setText(text);
    button->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    return button;
}

} // namespace

ExpressionField::ExpressionField(const table::TablePtr &table, bool isCondition, QWidget *parent)
    : StepField(parent), m_table(table), m_schema(recipe::schemaOf(*table)), m_isCondition(isCondition),
      m_edit(new ExpressionEdit(m_schema, this)), m_colours(new ExpressionColours(m_edit->document(), m_schema)),
      m_columns(toolButton(QStringLiteral("plus"), tr("Column"), this)),
      m_functions(toolButton(QStringLiteral("plus"), tr("Function"), this)), m_call(new QLabel(this)),
      m_sign(new QLabel(this)), m_sentence(new QLabel(this)),
      m_goTo(toolButton(QStringLiteral("left"), tr("Go there"), this))
{
    m_edit->setFixedHeight(4 * m_edit->fontMetrics().lineSpacing() + style::px(12));
    m_edit->setToolTip(tr("Ctrl+Space lists columns and functions; Shift+Return begins a new line"));
    m_columns->setToolTip(tr("Insert a column"));
    m_functions->setToolTip(tr("Insert a function"));
    m_goTo->setToolTip(tr("Put the cursor to the character that is wrong"));
    for (QLabel *label : {m_call, m_sentence}) {
        label->setWordWrap(true);
        label->setProperty("tone", QStringLiteral("2"));
        label->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);
    }
    m_call->setTextFormat(Qt::RichText);
    m_sentence->setTextFormat(Qt::PlainText);
    hold(m_edit);
    auto *tools = new QHBoxLayout;
    tools->setSpacing(style::px(4));
    tools->addWidget(m_columns);
    tools->addWidget(m_functions);
    tools->addWidget(m_call, 1);
    auto *message = new QHBoxLayout;
    message->setSpacing(style::px(6));
    message->addWidget(m_sign, 0, Qt::AlignTop);
    message->addWidget(m_sentence, 1);
    message->addWidget(m_goTo, 0, Qt::AlignTop);
    auto *rows = static_cast<QBoxLayout *>(layout());
    rows->addLayout(tools);
    rows->addLayout(message);
    connect(m_edit, &QPlainTextEdit::textChanged, this, &ExpressionField::check);
    connect(m_edit, &QPlainTextEdit::cursorPositionChanged, this, &ExpressionField::showCall);
    connect(m_columns, &QToolButton::clicked, this, &ExpressionField::showColumns);
    connect(m_functions, &QToolButton::clicked, this, &ExpressionField::showFunctions);
    connect(m_goTo, &QToolButton::clicked, this, &ExpressionField::goToError);
    check();
}

void ExpressionField::setValue(const recipe::ExpressionText &value)
{
    if (m_edit->toPlainText() == value.text)
        return;
    m_edit->setPlainText(value.text);
    m_edit->moveCursor(QTextCursor::End);
}

QString ExpressionField::problem() const
{
    return m_state.error ? m_state.sentence : QString();
}

void ExpressionField::check()
{
    const QString text = m_edit->toPlainText();
    if (m_checked == text)
        return; // new colours count as a change of the document, too
    m_checked = text;
    m_state = recipe::checkExpression(text, m_schema, m_isCondition);
    m_colours->setError(m_state.error);
    const style::Theme &theme = style::Theme::current();
    m_sign->setPixmap(style::iconPixmap(m_state.error ? QStringLiteral("error") : QStringLiteral("check"),
                                        m_state.error ? theme.danger : theme.good, style::px(16), devicePixelRatioF()));
    m_sentence->setText(m_state.sentence);
    m_sentence->setProperty("tone", m_state.error ? QStringLiteral("danger") : QStringLiteral("2"));
    m_sentence->style()->polish(m_sentence);
    m_edit->setAccessibleDescription(m_state.sentence);
    m_goTo->setVisible(m_state.error.has_value());
    showCall();
    Q_EMIT changed();
}

void ExpressionField::showCall()
{
    const auto call = recipe::callAt(m_edit->toPlainText(), m_edit->textCursor().position());
    if (!call) {
        m_call->setText(tr("Operators: + \u2212 * / %  = <> < <= > >=  and or not").toHtmlEscaped());
        return;
    }
    const QString &usage = call->function.usage;
    m_call->setText(usage.left(call->begin).toHtmlEscaped() + QStringLiteral("<b>") +
                    usage.mid(call->begin, call->length).toHtmlEscaped() + QStringLiteral("</b>") +
                    usage.mid(call->begin + call->length).toHtmlEscaped() + QStringLiteral(": ") +
                    call->function.detail.toHtmlEscaped());
}

void ExpressionField::showColumns()
{
    auto *menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    for (std::size_t c = 0; c < m_table->columnCount(); ++c) {
        const QString name = m_table->column(c).name();
        QAction *action = menu->addAction(
            columnIcon(*m_table, c), QString(columnLabel(*m_table, c)).replace(QLatin1Char('&'), QStringLiteral("&&")));
        connect(action, &QAction::triggered, this,
                [this, name] { m_edit->insertText(recipe::columnInExpression(name)); });
    }
    menu->popup(m_columns->mapToGlobal(QPoint(0, m_columns->height())));
}

void ExpressionField::showFunctions()
{
    auto *menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    menu->setStyleSheet(QStringLiteral("QMenu { menu-scrollable: 1; }"));
    for (const recipe::FunctionHelp &function : recipe::functionHelp()) {
        QAction *action = menu->addAction(function.usage + QStringLiteral(": ") + function.detail);
        connect(action, &QAction::triggered, this,
                [this, name = function.name] { m_edit->insertText(name + QLatin1Char('(')); });
    }
    menu->popup(m_functions->mapToGlobal(QPoint(0, m_functions->height())));
}

void ExpressionField::goToError()
{
    if (!m_state.error)
        return;
    QTextCursor cursor = m_edit->textCursor();
    const auto size = qsizetype(m_edit->toPlainText().size());
    cursor.setPosition(int(std::min(m_state.error->position, size)));
    cursor.setPosition(int(std::min(m_state.error->position + m_state.error->length, size)), QTextCursor::KeepAnchor);
    m_edit->setTextCursor(cursor);
    m_edit->setFocus();
}

} // namespace clientele::dialogs
