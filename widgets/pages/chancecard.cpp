// SPDX-FileCopyrightText: 2026 The Clientele developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/pages/chancecard.h"

#include "widgets/charts/figureoffer.h"
#include "widgets/pages/flowlayout.h"
#include "widgets/pages/parts.h"

#include <QVBoxLayout>

namespace clientele::pages {

using style::px;
using Kind = report::ChanceQuestion::Kind;

namespace {

QLineEdit *numberEdit(const QString &name, QWidget *parent)
{
    auto *edit = new QLineEdit(parent);
    edit->setAccessibleName(name);
    edit->setFixedWidth(px(96));
    edit->setAlignment(Qt::AlignRight);
    return edit;
}

} // namespace

ChanceCard::ChanceCard(QWidget *parent) : QFrame(parent)
{
    setProperty("card", true);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(px(12), px(8), px(12), px(12));
    layout->setSpacing(px(6));
    layout->addWidget(cardTitle(tr("How likely is it?"), this));
    auto *row = new QWidget(this);
    auto *flow = new FlowLayout(row);
    flow->setContentsMargins(0, 0, 0, 0);
    flow->setSpacing(px(8));
    m_kind = new QComboBox(row);
    m_kind->setAccessibleName(tr("Question"));
    //: what is asked of a value: "at most 40,000"
    m_kind->addItem(tr("At most"), int(Kind::AtMost));
    m_kind->addItem(tr("At least"), int(Kind::AtLeast));
    m_kind->addItem(tr("Between"), int(Kind::Between));
    m_kind->addItem(tr("Exactly"), int(Kind::Exactly));
    m_kind->addItem(tr("Value that this % do not exceed"), int(Kind::Quantile));
    m_kind->addItem(tr("Of so many cases, at least"), int(Kind::OfTrials));
    m_a = numberEdit(tr("Number"), row);
    m_and = textLabel(tr("and", "between two numbers"), row, QStringLiteral("2"));
    m_b = numberEdit(tr("Second number"), row);
    m_of = textLabel(tr("of", "at least 20 of 100 cases"), row, QStringLiteral("2"));
    m_trials = numberEdit(tr("Number of cases"), row);
    m_trials->setText(QStringLiteral("100"));
    m_source = new QComboBox(row);
    m_source->setAccessibleName(tr("Answer from"));
    m_source->addItem(tr("From the data"));
    m_source->addItem(tr("From the fitted family"));
    for (QWidget *widget : std::initializer_list<QWidget *>{m_kind, m_a, m_and, m_b, m_of, m_trials, m_source})
        flow->addWidget(widget);
    layout->addWidget(row);
    m_sentence = cardTitle({}, this);
    layout->addWidget(m_sentence);
    m_note = textLabel({}, this, QStringLiteral("2"));
    m_note->setWordWrap(true);
    layout->addWidget(m_note);
    m_figures = new QGridLayout;
    m_figures->setHorizontalSpacing(px(16));
    m_figures->setVerticalSpacing(px(2));
    layout->addLayout(m_figures);
    charts::offerGroup(this);
    connect(m_kind, &QComboBox::currentIndexChanged, this, [this] {
        showFields();
        start();
        ask();
    });
    connect(m_source, &QComboBox::currentIndexChanged, this, &ChanceCard::ask);
    for (QLineEdit *edit : {m_a, m_b, m_trials})
        connect(edit, &QLineEdit::textChanged, this, &ChanceCard::ask);
    showFields();
}

void ChanceCard::setFits(report::FitsPtr fits, const query::FilterSet &filters, const Format &format)
{
    const bool isOther = !fits || fits->name != m_column;
    m_fits = std::move(fits);
    m_filters = filters;
    m_format = format;
    m_column = m_fits ? m_fits->name : QString();
    if (isOther && m_fits) {
        const QSignalBlocker blocker(m_kind);
        m_kind->setCurrentIndex(m_kind->findData(int(m_fits->isYesNo ? Kind::OfTrials : Kind::AtMost)));
        showFields();
        start();
    }
    ask();
}

void ChanceCard::setFamily(std::optional<stats::Family> family)
{
    m_family = family;
    ask();
}

/// Numbers to begin with: of this column, so that the first answer is one.
void ChanceCard::start()
{
    if (!m_fits || m_fits->n() == 0)
        return;
    const QSignalBlocker first(m_a);
    const QSignalBlocker second(m_b);
    const auto kind = Kind(m_kind->currentData().toInt());
    const auto text = [this](double value) {
        return m_format.locale().toString(value, 'g', 6).remove(m_format.locale().groupSeparator());
    };
    if (kind == Kind::OfTrials) {
        m_a->setText(QStringLiteral("20"));
    } else if (kind == Kind::Quantile) {
        m_a->setText(QStringLiteral("90"));
    } else {
        const report::ChanceStart begin = report::startOf(*m_fits, kind);
        m_a->setText(text(begin.a));
        m_b->setText(text(begin.b));
    }
}

void ChanceCard::showFields()
{
    const auto kind = Kind(m_kind->currentData().toInt());
    m_and->setVisible(kind == Kind::Between);
    m_b->setVisible(kind == Kind::Between);
    m_of->setVisible(kind == Kind::OfTrials);
    m_trials->setVisible(kind == Kind::OfTrials);
    m_source->setVisible(kind != Kind::OfTrials);
}

std::optional<double> ChanceCard::number(const QLineEdit *edit) const
{
    return report::numberFrom(edit->text(), m_format);
}

void ChanceCard::ask()
{
    m_question.kind = Kind(m_kind->currentData().toInt());
    const double nothing = std::numeric_limits<double>::quiet_NaN();
    m_question.a = number(m_a).value_or(nothing);
    m_question.b = number(m_b).value_or(nothing);
    m_question.trials = number(m_trials).value_or(nothing);
    m_question.family = m_source->currentIndex() == 1 ? m_family : std::nullopt;
    m_answer = m_fits ? report::answerChance(*m_fits, m_question, m_filters, m_format) : report::ChanceAnswer{};
    showAnswer();
    Q_EMIT answered();
}

void ChanceCard::showAnswer()
{
    m_sentence->setText(m_answer.sentence);
    setTone(m_sentence, m_answer.value ? QString() : QStringLiteral("3"));
    std::vector<query::Figure> all;
    for (const report::NamedFigure &one : m_answer.figures)
        all.push_back(one.figure);
    charts::offerFigures(m_sentence, all);
    m_note->setText(m_answer.note);
    m_note->setVisible(!m_answer.note.isEmpty());
    charts::offerFigures(m_note, all);
    clear(m_figures);
    int column = 0;
    const auto add = [&](const report::NamedFigure &one) {
        QLabel *name = textLabel(one.name, this, QStringLiteral("2"));
        QLabel *value = textLabel(one.value, this);
        charts::offerFigure(value, one.figure);
        value->setToolTip(one.tip);
        m_figures->addWidget(name, column / 7 * 2, column % 7);
        m_figures->addWidget(value, column / 7 * 2 + 1, column % 7);
        ++column;
    };
    for (const report::NamedFigure &one : m_answer.figures)
        add(one);
    column = (column + 6) / 7 * 7; // quantiles on lines of their own
    for (const report::NamedFigure &one : m_answer.quantiles)
        add(one);
}

} // namespace clientele::pages
