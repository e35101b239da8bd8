// SPDX-FileCopyrightText: 2026 The Clientele developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/pages/whydialog.h"

#include "widgets/pages/flowlayout.h"
#include "widgets/pages/parts.h"
#include "widgets/pages/rowsview.h"

#include <QClipboard>
#include <QGridLayout>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QScreen>
#include <QScrollArea>

namespace clientele::pages {

using style::px;

namespace {

constexpr int wordsWidth = 344;

QLabel *wrapped(QLabel *label)
{
    label->setWordWrap(true);
    label->setTextInteractionFlags(Qt::TextSelectableByMouse);
    return label;
}

QFrame *chip(const why::Condition &condition, QWidget *parent)
{
    auto *frame = new QFrame(parent);
    frame->setObjectName(QStringLiteral("chip"));
    const style::Theme &theme = style::Theme::current();
    frame->setStyleSheet(QStringLiteral("QFrame#chip { background: %1; border: 1px solid %2; border-radius: %3px; }")
                             .arg((condition.isOwn ? theme.accentSoft : theme.raised).name(),
                                  (condition.isOwn ? theme.accent : theme.strong).name())
                             .arg(px(12)));
    auto *row = new QHBoxLayout(frame);
    row->setContentsMargins(px(10), px(3), px(10), px(3));
    const QString words = frame->fontMetrics().elidedText(condition.words, Qt::ElideRight, px(wordsWidth - 72));
    QLabel *label = textLabel(words, frame);
    label->setToolTip(QStringLiteral("<span>%1</span>").arg(condition.words.toHtmlEscaped()));
    label->setAccessibleName(condition.words);
    row->addWidget(label);
    return frame;
}

} // namespace

WhyDialog::WhyDialog(QWidget *parent) : QDialog(parent)
{
    setWindowTitle(tr("Why this figure?"));
    setModal(false);
    auto *columns = new QHBoxLayout(this);
    columns->setContentsMargins(0, 0, 0, 0);
    columns->setSpacing(0);
    columns->addWidget(makeWords());
    columns->addWidget(makeRows(), 1);
    connectParts();
    const QSize room = parent ? parent->screen()->availableSize() : QSize(1280, 800);
    resize(QSize(px(1040), px(640)).boundedTo(room - QSize(40, 64)));
}

WhyDialog::~WhyDialog() = default;

QWidget *WhyDialog::makeWords()
{
    auto *scroll = new QScrollArea(this);
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    scroll->setFixedWidth(px(wordsWidth));
    scroll->setProperty("inspector", true);
    scroll->setAccessibleName(tr("Explanation"));
    m_content = new QWidget(scroll);
    auto *column = new QVBoxLayout(m_content);
    column->setContentsMargins(px(20), px(16), px(20), px(16));
    column->setSpacing(px(4));
    m_figures = new QComboBox(m_content);
    m_figures->setAccessibleName(tr("Figure"));
    m_figures->setToolTip(tr("The figures that stand together"));
    m_figures->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_figures->setMinimumContentsLength(12);
    m_figures->setMaxVisibleItems(20);
    column->addWidget(m_figures);
    m_name = wrapped(cardTitle({}, m_content));
    m_value = pageTitle({}, m_content);
    m_value->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_value->setWordWrap(true);
    column->addSpacing(px(4));
    column->addWidget(m_name);
    column->addWidget(m_value);
    m_body = new QVBoxLayout;
    m_body->setSpacing(px(4));
    column->addLayout(m_body);
    column->addStretch();
    m_copy = iconButton(QStringLiteral("copy"), tr("Copy explanation"), m_content);
    column->addSpacing(px(8));
    column->addWidget(m_copy, 0, Qt::AlignLeft);
    scroll->setWidget(m_content);
    return scroll;
}

QWidget *WhyDialog::makeRows()
{
    auto *side = new QWidget(this);
    auto *column = new QVBoxLayout(side);
    column->setContentsMargins(px(16), px(16), px(16), px(16));
    column->setSpacing(px(8));
    auto *head = new QHBoxLayout;
    head->setSpacing(px(8));
    m_setName = cardTitle(tr("Rows"), side);
    m_setName->setWordWrap(false);
    m_sets = new QComboBox(side);
    m_sets->setAccessibleName(tr("Which rows"));
    m_sets->setSizeAdjustPolicy(QComboBox::AdjustToContents);
    m_count = textLabel({}, side, QStringLiteral("2"));
    head->addWidget(m_setName);
    head->addWidget(m_sets);
    head->addWidget(m_count);
    head->addStretch();
    column->addLayout(head);
    m_rows = new RowsView(side);
    column->addWidget(m_rows, 1);
    m_personal = textLabel({}, side, QStringLiteral("2"));
    m_personal->setWordWrap(true);
    column->addWidget(m_personal);
    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(px(8));
    m_filter = iconButton(QStringLiteral("filter"), tr("Filter the document to these rows"), side);
    m_copyRows = iconButton(QStringLiteral("copy"), tr("Copy rows"), side);
    m_export = iconButton(QStringLiteral("export"), tr("Export rows…"), side);
    auto *close = new QPushButton(tr("Close"), side);
    for (QPushButton *button : {m_filter, m_copyRows, m_export, close})
        button->setAutoDefault(false);
    buttons->addWidget(m_filter);
    buttons->addWidget(m_copyRows);
    buttons->addWidget(m_export);
    buttons->addStretch();
    buttons->addWidget(close);
    column->addLayout(buttons);
    connect(close, &QPushButton::clicked, this, &QDialog::reject);
    return side;
}

void WhyDialog::connectParts()
{
    m_copy->setAutoDefault(false);
    connect(m_figures, &QComboBox::activated, this, [this](int index) {
        if (index >= 0 && std::size_t(index) < m_asked.size())
            Q_EMIT figureChosen(m_asked[std::size_t(index)]);
    });
    connect(m_sets, &QComboBox::activated, this, &WhyDialog::showSet);
    connect(m_copy, &QPushButton::clicked, this, [this] {
        if (m_explanation)
            QGuiApplication::clipboard()->setText(why::asText(*m_explanation, m_format));
    });
    connect(m_copyRows, &QPushButton::clicked, m_rows, [this] {
        m_rows->view()->clearSelection();
        m_rows->copy();
    });
    connect(m_export, &QPushButton::clicked, this, [this] {
        if (const table::TablePtr table = m_rows->model()->table())
            Q_EMIT exportRequested(table, m_rows->order());
    });
    connect(m_filter, &QPushButton::clicked, this, [this] {
        const auto &sets = m_explanation->rowSets;
        const auto index = std::size_t(std::max(0, m_sets->currentIndex()));
        if (index < sets.size() && sets[index].filters)
            Q_EMIT filterRequested(*sets[index].filters, sets[index].name);
    });
}

void WhyDialog::ask(const std::vector<query::Figure> &figures, std::size_t chosen)
{
    m_asked = figures;
    m_explanation.reset();
    m_figures->clear();
    for (const query::Figure &figure : figures)
        //: a figure's name and its value
        m_figures->addItem(tr("%1: %2").arg(figure.name.simplified(), figure.shown.simplified()));
    m_figures->setCurrentIndex(int(chosen));
    m_figures->setVisible(figures.size() > 1);
    m_name->setText(figures[chosen].name.simplified());
    m_value->setText(figures[chosen].shown.simplified());
    clear(m_body);
    addText(tr("Counting…"), QStringLiteral("3"));
    for (QPushButton *button : {m_filter, m_export, m_copyRows, m_copy})
        button->setEnabled(false);
}

void WhyDialog::fail(const Error &error)
{
    clear(m_body);
    addText(error.sentence(), QStringLiteral("danger"));
    m_sets->clear();
    m_sets->hide();
    m_count->clear();
    m_personal->hide();
    m_rows->setRows(nullptr, nullptr, m_format);
}

void WhyDialog::answer(const why::Explanation &explanation, const Format &format)
{
    m_explanation = explanation;
    m_format = format;
    m_name->setText(explanation.title.simplified());
    m_value->setText(explanation.value.simplified());
    clear(m_body);
    addText(explanation.formula, QStringLiteral("2"));
    addLines(explanation);
    if (!explanation.steps.empty()) { // else it is not of the open data
        addConditions(explanation);
        addSteps(explanation);
    }
    if (!explanation.source.isEmpty()) {
        addSection(tr("Source"));
        addText(explanation.source);
    }
    m_copy->setEnabled(true);

    m_sets->clear();
    for (const why::RowSet &set : explanation.rowSets)
        m_sets->addItem(set.name.simplified());
    m_sets->setVisible(explanation.rowSets.size() > 1);
    showSet(0);
}

void WhyDialog::showSet(int index)
{
    const auto &sets = m_explanation->rowSets;
    const bool isThere = index >= 0 && std::size_t(index) < sets.size();
    m_rows->setVisible(isThere);
    m_personal->hide();
    for (QPushButton *button : {m_filter, m_export, m_copyRows})
        button->setEnabled(isThere);
    if (!isThere) {
        m_count->setText(tr("This figure is of no rows"));
        m_rows->setRows(nullptr, nullptr, m_format);
        return;
    }
    const why::RowSet &set = sets[std::size_t(index)];
    m_count->setText(why::countText(set, m_format));
    m_setName->setText(sets.size() > 1 ? tr("Rows:") : tr("Rows: %1").arg(set.name.simplified()));
    m_rows->setRows(set.table, set.rows, m_format);
    m_filter->setEnabled(set.filters.has_value());
    m_filter->setToolTip(set.filters ? QString() : tr("No filters can say which rows these are"));
    const QString personal = why::personalColumns(*set.table);
    m_personal->setText(personal);
    m_personal->setVisible(!personal.isEmpty());
}

void WhyDialog::addSection(const QString &title)
{
    m_body->addSpacing(px(6));
    m_body->addWidget(hairline(m_content));
    m_body->addSpacing(px(4));
    m_body->addWidget(cardTitle(title, m_content));
}

void WhyDialog::addText(const QString &text, const QString &tone)
{
    if (!text.isEmpty())
        m_body->addWidget(wrapped(textLabel(text, m_content, tone)));
}

void WhyDialog::addLines(const why::Explanation &explanation)
{
    if (!explanation.lines.isEmpty()) {
        auto *frame = new QFrame(m_content);
        frame->setProperty("inset", true);
        auto *lines = new QVBoxLayout(frame);
        lines->setContentsMargins(px(12), px(8), px(12), px(8));
        lines->setSpacing(px(4));
        for (qsizetype i = 0; i < explanation.lines.size(); ++i) {
            QLabel *line = wrapped(textLabel(explanation.lines[i], frame));
            if (i + 1 == explanation.lines.size()) {
                QFont bold = style::bodyFont();
                bold.setBold(true);
                line->setFont(bold);
            }
            lines->addWidget(line);
        }
        m_body->addSpacing(px(4));
        m_body->addWidget(frame);
    }
    for (const QString &note : explanation.notes) {
        auto *row = new QHBoxLayout;
        row->setSpacing(px(8));
        row->addWidget(new IconLabel(QStringLiteral("info"), &style::Theme::text2, m_content, 16), 0, Qt::AlignTop);
        row->addWidget(wrapped(textLabel(note, m_content, QStringLiteral("2"))), 1);
        m_body->addSpacing(px(4));
        m_body->addLayout(row);
    }
}

void WhyDialog::addConditions(const why::Explanation &explanation)
{
    addSection(tr("Filters"));
    if (explanation.conditions.empty()) {
        addText(tr("None: all rows"), QStringLiteral("2"));
        return;
    }
    auto *holder = new QWidget(m_content);
    auto *flow = new FlowLayout(holder);
    flow->setContentsMargins(0, px(2), 0, px(2));
    flow->setSpacing(px(6));
    QSizePolicy policy(QSizePolicy::Preferred, QSizePolicy::Minimum);
    policy.setHeightForWidth(true);
    holder->setSizePolicy(policy);
    for (const why::Condition &condition : explanation.conditions)
        flow->addWidget(chip(condition, holder));
    m_body->addWidget(holder);
}

void WhyDialog::addSteps(const why::Explanation &explanation)
{
    addSection(tr("Steps"));
    auto *grid = new QGridLayout;
    grid->setHorizontalSpacing(px(8));
    grid->setVerticalSpacing(px(4));
    grid->setColumnStretch(0, 1);
    int row = 0;
    for (const why::StepLine &step : explanation.steps) {
        grid->addWidget(wrapped(textLabel(step.title, m_content)), row, 0);
        QLabel *rows = textLabel(step.rows, m_content, QStringLiteral("2"));
        rows->setWordWrap(true);
        rows->setAlignment(Qt::AlignRight | Qt::AlignTop);
        rows->setFixedWidth(px(120));
        grid->addWidget(rows, row++, 1);
    }
    m_body->addLayout(grid);
}

void WhyDialog::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter) {
        event->accept(); // of the field to find in
        return;
    }
    QDialog::keyPressEvent(event);
}

} // namespace clientele::pages
