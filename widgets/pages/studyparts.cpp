// SPDX-FileCopyrightText: 2026 The Clientele developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/pages/studyparts.h"

#include "widgets/charts/datatableview.h"
#include "widgets/charts/figureoffer.h"
#include "widgets/pages/parts.h"

#include <QHeaderView>

namespace clientele::pages {

using style::px;

namespace {

constexpr int mostRows = 10; // more are scrolled to

QLabel *wrapped(QLabel *label)
{
    label->setWordWrap(true);
    label->setTextInteractionFlags(Qt::TextSelectableByMouse);
    return label;
}

} // namespace

StudyTableCard::StudyTableCard(QWidget *parent)
    : QFrame(parent), m_title(cardTitle({}, this)), m_subtitle(wrapped(textLabel({}, this, QStringLiteral("2")))),
      m_head(new QHBoxLayout), m_view(new charts::DataTableView(this))
{
    setProperty("card", true);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(px(12), px(8), px(12), px(12));
    layout->setSpacing(px(4));
    m_head->addWidget(m_title, 1);
    layout->addLayout(m_head);
    layout->addWidget(m_subtitle);
    layout->addWidget(m_view);
    layout->addStretch();
    m_view->setFigures([this](std::size_t row, std::size_t column) { return figuresAt(row, column); });
    charts::offerGroup(this);
    connect(&style::ThemeNotifier::instance(), &style::ThemeNotifier::changed, this, &StudyTableCard::fit);
}

void StudyTableCard::setTable(const report::StudyTable &table, const Format &format)
{
    m_table = table;
    m_format = format;
    m_title->setText(table.title);
    m_subtitle->setText(table.subtitle);
    m_subtitle->setVisible(!table.subtitle.isEmpty());
    m_view->setAccessibleName(table.title);
    m_view->setTable(table.table, format);
    m_view->setChosenRows(table.table.highlightedRow < 0 ? QSet<int>() : QSet<int>{table.table.highlightedRow});
    fit();
}

void StudyTableCard::addButton(QWidget *button)
{
    m_head->addWidget(button, 0, Qt::AlignTop);
}

void StudyTableCard::fit()
{
    const int rows = std::clamp(int(m_table.table.rows.size()), 1, mostRows);
    const int head = m_view->horizontalHeader()->sizeHint().height();
    m_view->setFixedHeight(head + rows * m_view->verticalHeader()->defaultSectionSize() + px(14));
}

std::vector<query::Figure> StudyTableCard::figuresAt(std::size_t row, std::size_t column) const
{
    std::vector<query::Figure> figures;
    const auto add = [&](std::size_t one) {
        if (auto figure = report::cellFigure(m_table, row, one, m_format))
            figures.push_back(std::move(*figure));
    };
    add(column);
    for (std::size_t other = 1; other < m_table.table.columns.size(); ++other) { // they stand with it
        if (other != column)
            add(other);
    }
    return figures;
}

WordsCard::WordsCard(QWidget *parent) : QFrame(parent), m_column(new QVBoxLayout(this))
{
    setProperty("card", true);
    m_column->setContentsMargins(px(12), px(8), px(12), px(12));
    m_column->setSpacing(px(4));
    charts::offerGroup(this);
}

void WordsCard::add(QLabel *label, const query::Statement &statement)
{
    m_column->addWidget(wrapped(label));
    m_text << statement.text;
    if (!statement.figures.empty())
        charts::offerFigures(label, statement.figures);
}

void WordsCard::setWords(const query::Statement &headline, const std::vector<query::Statement> &more,
                         const QStringList &notes)
{
    clear(m_column);
    m_text.clear();
    add(cardTitle(headline.text, this), headline);
    for (const query::Statement &one : more) {
        if (!one.text.isEmpty())
            add(textLabel(one.text, this), one);
    }
    for (const QString &note : notes)
        add(textLabel(note, this, QStringLiteral("2")), {note, {}});
}

QString WordsCard::text() const
{
    return m_text.join(QLatin1Char('\n'));
}

SentencesPanel::SentencesPanel(const QString &title) : m_sentences(new QVBoxLayout), m_actions(new QVBoxLayout)
{
    setAccessibleName(tr("Inspector"));
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(px(16), px(12), px(16), px(16));
    layout->setSpacing(px(8));
    layout->addWidget(cardTitle(title, this));
    layout->addWidget(hairline(this));
    m_sentences->setSpacing(px(8));
    layout->addLayout(m_sentences);
    layout->addStretch();
    m_actions->setSpacing(px(8));
    layout->addLayout(m_actions);
}

void SentencesPanel::setSentences(const QStringList &sentences)
{
    clear(m_sentences);
    for (const QString &sentence : sentences) {
        if (!sentence.isEmpty())
            m_sentences->addWidget(wrapped(textLabel(sentence, this)));
    }
}

void SentencesPanel::addAction(QWidget *button)
{
    m_actions->addWidget(button);
}

} // namespace clientele::pages
