// SPDX-FileCopyrightText: 2026 The Clientele developers
// SPDX-License-Identifier: GPL-3.0-or-later

// The text of an expression: colours and completion.

#include "widgets/dialogs/expressionfield.h"

#include "widgets/style/theme.h"

#include <QAbstractItemView>
#include <QKeyEvent>
#include <QScrollBar>

namespace clientele::dialogs {

using recipe::Completion;
using recipe::Highlight;

namespace {

constexpr int insertedRole = Qt::UserRole + 1;

QTextCharFormat formatOf(Highlight::Kind kind)
{
    const style::Theme &theme = style::Theme::current();
    QTextCharFormat format;
    switch (kind) {
    case Highlight::Kind::Column:
        format.setForeground(theme.accent);
        break;
    case Highlight::Kind::Function:
    case Highlight::Kind::Word:
        format.setFontWeight(QFont::Bold);
        break;
    case Highlight::Kind::Text:
        format.setForeground(theme.good);
        break;
    case Highlight::Kind::Number:
        format.setForeground(theme.warning);
        break;
    case Highlight::Kind::UnknownColumn:
    case Highlight::Kind::UnknownFunction:
    case Highlight::Kind::Wrong:
        format.setForeground(theme.danger);
        break;
    }
    return format;
}

QIcon iconOf(const Completion &completion, const recipe::Schema &schema)
{
    if (completion.kind != Completion::Kind::Column)
        return style::icon(QStringLiteral("statistics"));
    const auto column = std::find_if(schema.begin(), schema.end(),
                                     [&](const recipe::SchemaColumn &one) { return one.name == completion.text; });
    switch (column == schema.end() ? table::Type::Text : column->type) {
    case table::Type::Integer:
    case table::Type::Real:
        return style::icon(QStringLiteral("number"));
    case table::Type::Date:
        return style::icon(QStringLiteral("date"));
    case table::Type::Boolean:
        return style::icon(QStringLiteral("boolean"));
    case table::Type::Text:
        break;
    }
    return style::icon(QStringLiteral("text"));
}

} // namespace

ExpressionColours::ExpressionColours(QTextDocument *document, recipe::Schema schema)
    : QSyntaxHighlighter(document), m_schema(std::move(schema))
{
    connect(&style::ThemeNotifier::instance(), &style::ThemeNotifier::changed, this, &QSyntaxHighlighter::rehighlight);
}

void ExpressionColours::setError(const std::optional<recipe::ExpressionError> &error)
{
    m_error = error;
    rehighlight();
}

void ExpressionColours::highlightBlock(const QString &line)
{
    const qsizetype begin = currentBlock().position();
    const qsizetype end = begin + line.size();
    // A text may go over several lines: what a place means follows from the whole.
    for (const Highlight &part : recipe::highlights(document()->toPlainText(), m_schema)) {
        const qsizetype from = std::max(begin, part.position);
        const qsizetype to = std::min(end, part.position + part.length);
        if (from < to)
            setFormat(int(from - begin), int(to - from), formatOf(part.kind));
    }
    if (!m_error)
        return;
    const qsizetype last = std::max<qsizetype>(0, document()->toPlainText().size() - 1);
    const qsizetype position = std::min(m_error->position, last); // what is missing at the end: the last character
    for (qsizetype at = std::max(begin, position); at < std::min(end, position + m_error->length); ++at) {
        QTextCharFormat wrong = format(int(at - begin));
        wrong.setUnderlineStyle(QTextCharFormat::WaveUnderline);
        wrong.setUnderlineColor(style::Theme::current().danger);
        setFormat(int(at - begin), 1, wrong);
    }
}

ExpressionEdit::ExpressionEdit(recipe::Schema schema, QWidget *parent)
    : QPlainTextEdit(parent), m_schema(std::move(schema)), m_model(new QStandardItemModel(this)),
      m_completer(new QCompleter(m_model, this))
{
    setTabChangesFocus(true);
    setLineWrapMode(QPlainTextEdit::WidgetWidth);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_completer->setWidget(this);
    m_completer->setCompletionMode(QCompleter::UnfilteredPopupCompletion);
    m_completer->setMaxVisibleItems(8);
    m_completer->popup()->setIconSize(QSize(style::px(16), style::px(16)));
    connect(m_completer, qOverload<const QModelIndex &>(&QCompleter::activated), this,
            &ExpressionEdit::insertCompletion);
}

void ExpressionEdit::complete(bool all)
{
    m_offered = recipe::completions(toPlainText(), textCursor().position(), m_schema);
    const bool isWritten = m_offered.all.size() == 1 &&
                           m_offered.all.front().inserted == toPlainText().mid(m_offered.begin, m_offered.length);
    if (m_offered.all.empty() || isWritten || (!all && m_offered.length == 0)) {
        m_completer->popup()->hide();
        return;
    }
    m_model->clear();
    for (const Completion &completion : m_offered.all) {
        const QString shown = completion.kind == Completion::Kind::Column && !completion.detail.isEmpty()
                                  ? QStringLiteral("%1 \u00b7 %2").arg(completion.text, completion.detail)
                              : completion.detail.isEmpty() ? completion.text
                                                            : completion.detail;
        auto *item = new QStandardItem(iconOf(completion, m_schema), shown);
        item->setData(completion.inserted, insertedRole);
        m_model->appendRow(item);
    }
    QAbstractItemView *popup = m_completer->popup();
    QRect place = cursorRect().translated(viewport()->pos());
    place.setWidth(
        std::clamp(popup->sizeHintForColumn(0) + popup->verticalScrollBar()->sizeHint().width() + style::px(16),
                   style::px(160), std::max(style::px(160), width())));
    m_completer->setCurrentRow(0);
    popup->setCurrentIndex(m_completer->completionModel()->index(0, 0));
    m_completer->complete(place);
}

void ExpressionEdit::insertCompletion(const QModelIndex &index)
{
    QTextCursor cursor = textCursor();
    cursor.setPosition(int(m_offered.begin));
    cursor.setPosition(int(m_offered.begin + m_offered.length), QTextCursor::KeepAnchor);
    setTextCursor(cursor);
    insertText(index.data(insertedRole).toString());
}

void ExpressionEdit::insertText(const QString &text)
{
    QTextCursor cursor = textCursor();
    const bool isCall = text.endsWith(QLatin1Char('('));
    cursor.insertText(isCall ? text + QLatin1Char(')') : text);
    if (isCall)
        cursor.movePosition(QTextCursor::Left);
    setTextCursor(cursor);
    setFocus();
}

void ExpressionEdit::keyPressEvent(QKeyEvent *event)
{
    const bool isOpen = m_completer->popup()->isVisible();
    switch (event->key()) {
    case Qt::Key_Return:
    case Qt::Key_Enter:
    case Qt::Key_Tab:
    case Qt::Key_Escape:
        if (isOpen) { // the popup's keys
            event->ignore();
            return;
        }
        if (event->key() == Qt::Key_Tab || event->key() == Qt::Key_Escape ||
            !event->modifiers().testFlag(Qt::ShiftModifier)) { // Return is the dialog's, Shift+Return a new line
            event->ignore();
            if (event->key() == Qt::Key_Tab)
                QPlainTextEdit::keyPressEvent(event);
            return;
        }
        break;
    default:
        break;
    }
    if (event->key() == Qt::Key_Space && event->modifiers() == Qt::ControlModifier) {
        complete(true);
        return;
    }
    QPlainTextEdit::keyPressEvent(event);
    const QString typed = event->text();
    if (!typed.isEmpty() && (typed[0].isLetterOrNumber() || typed == QLatin1String("[") || typed == QLatin1String("_")))
        complete(false);
    else if (event->key() == Qt::Key_Backspace && isOpen)
        complete(false);
    else if (isOpen)
        m_completer->popup()->hide();
}

void ExpressionEdit::focusOutEvent(QFocusEvent *event)
{
    if (event->reason() != Qt::PopupFocusReason)
        m_completer->popup()->hide();
    QPlainTextEdit::focusOutEvent(event);
}

} // namespace clientele::dialogs
