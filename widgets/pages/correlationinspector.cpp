// SPDX-FileCopyrightText: 2026 The Clientele developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/pages/correlationinspector.h"

#include "widgets/charts/figureoffer.h"
#include "widgets/pages/parts.h"

#include <QGridLayout>
#include <QScrollArea>

namespace clientele::pages {

using style::px;

namespace {

QLabel *wrapped(QLabel *label)
{
    label->setWordWrap(true);
    label->setTextInteractionFlags(Qt::TextSelectableByMouse);
    return label;
}

} // namespace

CorrelationInspector::CorrelationInspector(QWidget *parent)
    : QFrame(parent), m_body(new QWidget), m_column(new QVBoxLayout(m_body)),
      m_rows(new QPushButton(tr("Show the rows"), this)), m_segment(new QPushButton(tr("Make segment"), this)),
      m_report(new QPushButton(tr("Add to report"), this))
{
    setProperty("inspector", true);
    setAccessibleName(tr("Inspector"));
    auto *outer = new QVBoxLayout(this);
    outer->setContentsMargins(0, 0, 0, 0);
    outer->setSpacing(0);
    auto *scroll = new QScrollArea(this);
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(NoFrame);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    scroll->setFocusPolicy(Qt::NoFocus);
    m_column->setContentsMargins(px(16), px(12), px(16), px(8));
    m_column->setSpacing(px(4));
    scroll->setWidget(m_body);
    outer->addWidget(scroll, 1);
    auto *actions = new QVBoxLayout;
    actions->setContentsMargins(px(16), px(8), px(16), px(16));
    actions->setSpacing(px(8));
    actions->addWidget(m_rows);
    auto *halves = new QHBoxLayout;
    halves->setSpacing(px(8));
    halves->addWidget(m_segment, 1);
    halves->addWidget(m_report, 1);
    actions->addLayout(halves);
    outer->addLayout(actions);
    connect(m_rows, &QPushButton::clicked, this,
            [this] { m_hasChosen ? Q_EMIT filterRequested() : Q_EMIT rowsRequested(); });
    connect(m_segment, &QPushButton::clicked, this, &CorrelationInspector::segmentRequested);
    connect(m_report, &QPushButton::clicked, this, &CorrelationInspector::reportRequested);
    charts::offerGroup(this);
    explainPage();
}

void CorrelationInspector::addLine()
{
    m_column->addSpacing(px(8));
    m_column->addWidget(hairline(m_body));
    m_column->addSpacing(px(4));
}

void CorrelationInspector::explainPage()
{
    clear(m_column);
    m_column->addWidget(wrapped(cardTitle(tr("Nothing selected"), m_body)));
    m_column->addWidget(wrapped(textLabel(tr("Click a cell of the heatmap"), m_body, QStringLiteral("2"))));
    addLine();
    const QString sentences[] = {
        tr("The heatmap shows which columns rise together (red) and which against each other (blue)."),
        tr("A click on a cell shows its points, its trend and its figures here."),
        tr("Small squares are not significant: they may be chance.")};
    for (const QString &sentence : sentences) {
        m_column->addWidget(wrapped(textLabel(sentence, m_body)));
        m_column->addSpacing(px(4));
    }
    m_column->addStretch();
    for (QPushButton *button : {m_rows, m_segment, m_report})
        button->hide();
}

void CorrelationInspector::show(const Content &content, const Format &format)
{
    if (!content.pair) {
        explainPage();
        return;
    }
    clear(m_column);
    addPair(*content.pair);
    if (content.chosen > 0) {
        addLine();
        m_column->addWidget(wrapped(cardTitle(tr("%Ln row(s) chosen", nullptr, int(content.chosen)), m_body)));
        m_column->addWidget(wrapped(textLabel(content.chosenInWords, m_body, QStringLiteral("2"))));
    }
    addSuggestions(content.suggestions);
    if (!content.warning.isEmpty())
        addWarning(content.warning);
    m_column->addStretch();
    showActions(content, format);
}

void CorrelationInspector::addPair(const items::PairAccount &pair)
{
    m_column->addWidget(wrapped(cardTitle(pair.title, m_body)));
    m_column->addWidget(wrapped(textLabel(tr("Selected cell · arrow keys move it"), m_body, QStringLiteral("2"))));
    addLine();
    auto *figures = new QGridLayout;
    figures->setHorizontalSpacing(px(16));
    figures->setVerticalSpacing(0);
    for (std::size_t i = 0; i < pair.headline.size(); ++i) {
        figures->addWidget(textLabel(pair.headline[i].name, m_body, QStringLiteral("2")), 0, int(i));
        QLabel *value = pageTitle(pair.headline[i].value, m_body);
        value->setObjectName(QStringLiteral("coefficient%1").arg(i));
        charts::offerFigure(value, pair.headline[i].figure);
        figures->addWidget(value, 1, int(i));
    }
    figures->setColumnStretch(int(pair.headline.size()), 1);
    m_column->addLayout(figures);
    m_column->addWidget(wrapped(textLabel(pair.words.join(QLatin1Char(' ')), m_body)));
    addLine();
    for (const items::PairAccount::Line &fact : pair.facts) {
        auto *row = new QHBoxLayout;
        row->setSpacing(px(8));
        row->addWidget(new ElidedText(fact.name, m_body, QStringLiteral("2")), 1);
        QLabel *value = textLabel(fact.value, m_body);
        charts::offerFigure(value, fact.figure);
        row->addWidget(value);
        m_column->addLayout(row);
    }
    if (pair.also.isEmpty())
        return;
    addLine();
    m_column->addWidget(cardTitle(tr("What else"), m_body));
    m_column->addWidget(wrapped(textLabel(pair.also, m_body)));
}

void CorrelationInspector::addSuggestions(const std::vector<Suggestion> &suggestions)
{
    if (suggestions.empty())
        return;
    addLine();
    m_column->addWidget(cardTitle(tr("Put together"), m_body));
    for (std::size_t i = 0; i < suggestions.size(); ++i) {
        QPushButton *add = linkButton(tr("Add %1 ƒ", "a new column").arg(suggestions[i].name), m_body);
        add->setObjectName(QStringLiteral("suggestion%1").arg(i));
        add->setToolTip(QStringLiteral("<span>%1</span>").arg(suggestions[i].detail.toHtmlEscaped()));
        connect(add, &QPushButton::clicked, this, [this, i] { Q_EMIT suggestionChosen(int(i)); });
        m_column->addWidget(add, 0, Qt::AlignLeft);
    }
}

void CorrelationInspector::addWarning(const QString &text)
{
    m_column->addSpacing(px(12));
    QLabel *box = wrapped(textLabel(text, m_body));
    box->setProperty("notice", QStringLiteral("warning"));
    m_column->addWidget(box);
}

void CorrelationInspector::showActions(const Content &content, const Format &format)
{
    m_hasChosen = content.chosen > 0;
    const std::size_t rows = m_hasChosen ? content.chosen : content.pair->rows;
    m_rows->setText(
        (m_hasChosen ? tr("Filter by these %1", "rows") : tr("Show the %1 rows")).arg(format.integer(qint64(rows))));
    m_rows->setEnabled(rows > 0);
    m_rows->setToolTip(rows > 0 ? QString() : tr("No row has both values"));
    m_segment->setEnabled(m_hasChosen);
    m_segment->setToolTip(m_hasChosen         ? QString()
                          : content.isScatter ? tr("Choose points first: drag over the scatter plot with Shift")
                                              : tr("Only points of a scatter plot can be chosen"));
    for (QPushButton *button : {m_rows, m_segment, m_report})
        button->show();
}

} // namespace clientele::pages
