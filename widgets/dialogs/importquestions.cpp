// SPDX-FileCopyrightText: 2026 The Clientele developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/dialogs/importquestions.h"

#include "models/sources/columnnames.h"
#include "models/sources/inputnames.h"
#include "widgets/style/theme.h"

#include <QDate>
#include <QLabel>
#include <QLocale>
#include <QPushButton>
#include <QScrollArea>
#include <QVBoxLayout>

namespace clientele::dialogs {

using sources::DateOrder;
using sources::ImportQuestion;

namespace {

QString inWords(const QString &isoDate)
{
    const QDate date = QDate::fromString(isoDate.left(10), Qt::ISODate);
    return QLocale().toString(date, QStringLiteral("d MMMM yyyy"));
}

} // namespace

ImportQuestions::ImportQuestions(QWidget *parent) : QFrame(parent)
{
    setProperty("strip", QStringLiteral("warning"));
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(style::px(12), style::px(8), style::px(12), style::px(8));
    hide();
}

void ImportQuestions::addLine(const QString &text, const std::vector<Answer> &answers)
{
    auto *line = new QHBoxLayout;
    line->setSpacing(style::px(8));
    auto *label = new QLabel(text, m_content);
    label->setTextFormat(Qt::PlainText);
    label->setWordWrap(true);
    line->addWidget(label, 1);
    for (const Answer &answer : answers) {
        auto *button = new QPushButton(answer.text, m_content);
        button->setAutoDefault(false);
        connect(button, &QPushButton::clicked, this, answer.run);
        line->addWidget(button);
    }
    m_lines->addLayout(line);
}

void ImportQuestions::addDateOrder(const ImportQuestion &question)
{
    addLine(tr("Every day in “%1” is 12 or less: is it %2, or %3?")
                .arg(question.column, inWords(question.examples.value(0)), inWords(question.examples.value(1))),
            {{tr("Day first"), [this] { Q_EMIT dateOrderChosen(DateOrder::DayMonthYear); }},
             {tr("Month first"), [this] { Q_EMIT dateOrderChosen(DateOrder::MonthDayYear); }}});
}

void ImportQuestions::add(const ImportQuestion &question)
{
    const QString column = question.column;
    const auto asType = [this, column](table::Type type) {
        return [this, column, type] { Q_EMIT typeChosen(column, type); };
    };
    switch (question.kind) {
    case ImportQuestion::Kind::DateOrder:
        addDateOrder(question);
        break;
    case ImportQuestion::Kind::DecimalSign:
        addLine(tr("The numbers in “%1” can be read with a decimal point or a decimal comma.").arg(column),
                {{tr("Point"), [this] { Q_EMIT decimalChosen(QLatin1Char('.')); }},
                 {tr("Comma"), [this] { Q_EMIT decimalChosen(QLatin1Char(',')); }}});
        break;
    case ImportQuestion::Kind::TwoDateForms:
        addLine(tr("“%1” holds dates in two forms, such as %2 and %3, and is read as text. As dates, rows of the rarer "
                   "form are left out.")
                    .arg(column, question.examples.value(0), question.examples.value(1)),
                {{tr("Keep as text"), asType(table::Type::Text)}, {tr("Read as dates"), asType(table::Type::Date)}});
        break;
    case ImportQuestion::Kind::SerialDates:
        addLine(
            tr("“%1” holds numbers such as %2 that look like a spreadsheet’s dates: %3.")
                .arg(column, question.examples.value(0), inWords(question.examples.value(1))),
            {{tr("Dates"), asType(table::Type::Date)},
             {tr("Numbers"), asType(question.examples.value(0).contains(QLatin1Char('.')) ? table::Type::Real
                                                                                          : table::Type::Integer)}});
        break;
    }
}

void ImportQuestions::addDifferences(const std::vector<sources::ColumnDifference> &differences, bool areUnited)
{
    constexpr std::size_t most = 50;
    QStringList lines;
    for (std::size_t i = 0; i < std::min(most, differences.size()); ++i)
        //: a file and how its columns differ
        lines.append(tr("%1: %2").arg(sources::inputName(differences[i].input), sources::inWords(differences[i])));
    if (differences.size() > most)
        lines.append(tr("and %Ln more", nullptr, int(differences.size() - most)));
    const QString head =
        areUnited ? tr("%Ln file(s) have other columns than the first. What a file lacks is missing in its rows.",
                       nullptr, int(differences.size()))
                  : tr("%Ln file(s) have other columns than the first, so they are no one table.", nullptr,
                       int(differences.size()));
    addLine(head, areUnited ? std::vector<Answer>()
                            : std::vector<Answer>{{tr("Open them as they are"), [this] { Q_EMIT uniteChosen(); }}});
    auto *list = new QLabel(lines.join(QLatin1Char('\n')), m_content);
    list->setTextFormat(Qt::PlainText);
    list->setAlignment(Qt::AlignLeft | Qt::AlignTop);
    list->setWordWrap(true);
    list->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    list->setAccessibleName(tr("Differences of the columns"));
    auto *area = new QScrollArea(m_content);
    area->setWidget(list);
    area->setWidgetResizable(true);
    area->setFrameShape(QFrame::NoFrame);
    area->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    constexpr int mostLines = 4;
    const int shown = std::min(mostLines, int(lines.size()));
    area->setFixedHeight(shown * list->fontMetrics().lineSpacing() + style::px(4));
    m_lines->addWidget(area);
}

void ImportQuestions::setContent(const std::vector<ImportQuestion> &questions,
                                 const std::vector<sources::ColumnDifference> &differences, bool areUnited)
{
    constexpr std::size_t most = 4;
    if (m_content)
        m_content->deleteLater();
    m_content = new QWidget(this);
    m_lines = new QVBoxLayout(m_content);
    m_lines->setContentsMargins(0, 0, 0, 0);
    m_lines->setSpacing(style::px(8));
    if (!differences.empty())
        addDifferences(differences, areUnited);
    // One order holds for all dates: it is asked once.
    bool orderAsked = false;
    bool decimalAsked = false;
    std::size_t asked = 0;
    for (const ImportQuestion &question : questions) {
        const bool isOrder = question.kind == ImportQuestion::Kind::DateOrder;
        const bool isDecimal = question.kind == ImportQuestion::Kind::DecimalSign;
        if ((isOrder && orderAsked) || (isDecimal && decimalAsked) || asked == most)
            continue;
        orderAsked |= isOrder;
        decimalAsked |= isDecimal;
        ++asked;
        add(question);
    }
    layout()->addWidget(m_content);
    m_content->show();
    setVisible(asked > 0 || !differences.empty());
}

} // namespace clientele::dialogs
