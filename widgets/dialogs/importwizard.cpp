// SPDX-FileCopyrightText: 2026 The Clientele developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/dialogs/importwizard.h"

#include "models/sources/inputs.h"
#include "models/why/outsidefigures.h"
#include "widgets/charts/figureoffer.h"
#include "widgets/dialogs/failurebox.h"
#include "widgets/dialogs/importcolumns.h"
#include "widgets/dialogs/importoptionsform.h"
#include "widgets/dialogs/importquestions.h"
#include "widgets/dialogs/sendbutton.h"
#include "widgets/style/theme.h"

#include <QGuiApplication>
#include <QHeaderView>
#include <QKeyEvent>
#include <QScreen>
#include <QScrollArea>
#include <QSplitter>
#include <QVBoxLayout>

#include <numeric>

namespace clientele::dialogs {

namespace {

// The book behind an input: "book.xlsx" of "book.xlsx#May".
QString bookOf(const QStringList &inputs)
{
    const auto addresses = sources::parseInputs(inputs);
    return addresses && !addresses->empty() ? addresses->front().path : inputs.value(0);
}

} // namespace

ImportWizard::ImportWizard(ImportSubject subject, const sources::ReadOptions &options, PreviewPtr known,
                           QWidget *parent)
    : QDialog(parent), m_subject(std::move(subject)), m_inputs(m_subject.inputs), m_options(options),
      m_form(new ImportOptionsForm(this)), m_questions(new ImportQuestions(this)), m_columns(new ImportColumns(this)),
      m_model(new items::TableModel(this)), m_table(new QTableView(this)), m_failure(new FailureBox(this)),
      m_summary(new QLabel(this)), m_progress(new QProgressBar(this)), m_task(this)
{
    setWindowTitle(tr("Import %1").arg(m_subject.name));
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(style::px(24), style::px(16), style::px(24), style::px(16));
    layout->setSpacing(style::px(12));
    auto *title = new QLabel(tr("Import %1").arg(m_subject.name), this);
    title->setTextFormat(Qt::PlainText);
    title->setFont(style::pageFont());
    title->setWordWrap(true);
    layout->addWidget(title);
    layout->addWidget(m_questions);
    auto *scroll = new QScrollArea(this);
    scroll->setWidget(m_form);
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    scroll->setMinimumWidth(std::max(style::px(224), m_form->minimumSizeHint().width() + style::px(16)));
    scroll->setMaximumWidth(scroll->minimumWidth() + style::px(64));
    auto *row = new QHBoxLayout;
    row->setSpacing(style::px(24));
    row->addWidget(scroll);
    row->addWidget(makeMiddle(), 1);
    layout->addLayout(row, 1);
    layout->addWidget(makeFoot());
    m_form->setOptions(m_options);
    connectParts();
    offerFigures();
    m_import->setFocus();
    const QRect screen = (parent ? parent->screen() : QGuiApplication::primaryScreen())->availableGeometry();
    resize(std::min(style::px(1080), screen.width() - style::px(16)),
           std::min(style::px(720), screen.height() - style::px(48)));
    if (known) {
        m_preview = std::move(known);
        present();
    } else {
        read();
    }
}

ImportWizard::~ImportWizard() = default;

QWidget *ImportWizard::makeMiddle()
{
    auto *middle = new QSplitter(Qt::Vertical, this);
    middle->setChildrenCollapsible(false);
    auto *top = new QWidget(middle);
    auto *column = new QVBoxLayout(top);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_failure);
    column->addWidget(m_table, 1);
    m_table->setModel(m_model);
    m_table->setAccessibleName(tr("Preview of the first rows"));
    m_table->setSelectionBehavior(QAbstractItemView::SelectColumns);
    m_table->setWordWrap(false);
    m_table->verticalHeader()->setDefaultSectionSize(style::px(24));
    m_table->horizontalHeader()->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    middle->addWidget(top);
    middle->addWidget(m_columns);
    middle->setStretchFactor(0, 1);
    middle->setStretchFactor(1, 1);
    return middle;
}

QWidget *ImportWizard::makeFoot()
{
    auto *foot = new QWidget(this);
    auto *row = new QHBoxLayout(foot);
    row->setContentsMargins(0, style::px(8), 0, 0);
    row->setSpacing(style::px(8));
    m_summary->setTextFormat(Qt::PlainText);
    m_summary->setWordWrap(true);
    m_summary->setProperty("tone", QStringLiteral("2"));
    m_progress->setAccessibleName(tr("Progress of the reading"));
    m_progress->setRange(0, 100);
    m_progress->setTextVisible(false);
    m_progress->setFixedWidth(style::px(96));
    m_progress->hide();
    m_import = new QPushButton(tr("&Import"), foot);
    m_import->setProperty("main", true);
    m_import->setDefault(true);
    auto *cancel = new QPushButton(tr("Cancel"), foot);
    cancel->setAutoDefault(false);
    row->addWidget(m_summary, 1);
    row->addWidget(m_progress);
    row->addWidget(cancel);
    row->addWidget(m_import);
    connect(m_import, &QPushButton::clicked, this, &ImportWizard::finish);
    connect(cancel, &QPushButton::clicked, this, &QDialog::reject);
    return foot;
}

void ImportWizard::connectParts()
{
    connect(m_form, &ImportOptionsForm::changed, this, &ImportWizard::follow);
    connect(m_questions, &ImportQuestions::dateOrderChosen, m_form, &ImportOptionsForm::setDateOrder);
    connect(m_questions, &ImportQuestions::decimalChosen, m_form, &ImportOptionsForm::setDecimal);
    const auto setType = [this](const QString &column, table::Type type) {
        m_options.types.insert(column, type);
        read();
    };
    connect(m_questions, &ImportQuestions::typeChosen, this, setType);
    connect(m_columns, &ImportColumns::typeChosen, this, setType);
    connect(m_columns, &ImportColumns::typeLeft, this, [this](const QString &column) {
        m_options.types.remove(column);
        read();
    });
    connect(m_columns, &ImportColumns::roleChosen, this, [this](const QString &column, table::Role role) {
        m_options.roles.insert(column, role);
        read();
    });
    connect(m_questions, &ImportQuestions::uniteChosen, this, [this] {
        m_options.uniteColumns = true;
        m_form->setOptions(m_options);
        read();
    });
    connect(m_columns, &ImportColumns::currentChanged, m_table, &QTableView::selectColumn);
    connect(m_table->horizontalHeader(), &QHeaderView::sectionClicked, m_columns, &ImportColumns::setCurrent);
}

void ImportWizard::offerFigures()
{
    const auto isThere = [this] { return m_preview && m_preview->source.has_value(); };
    new charts::FigureOffer(m_summary, [this, isThere](const std::optional<QPoint> &) {
        return isThere() ? why::importFigures(*m_preview, m_subject.name, Format()) : std::vector<query::Figure>();
    });
    charts::offerCells(m_table, [this, isThere](const QModelIndex &cell) {
        if (!isThere())
            return std::vector<query::Figure>();
        const table::TablePtr &table = m_preview->source->table;
        return std::vector{why::cellFigure(table, m_model->tableRow(cell.row()),
                                           table->column(std::size_t(cell.column())).name(), cell.data().toString(),
                                           m_subject.name)};
    });
    m_columns->setFigures([this, isThere](std::size_t column, std::optional<std::size_t> failure) {
        if (!isThere() || column >= m_preview->columns.size())
            return std::vector<query::Figure>();
        const auto &failures = m_preview->columns[column].firstFailures;
        if (!failure || *failure >= failures.size())
            return why::columnFigures(*m_preview, column, m_subject.name, Format());
        return std::vector{why::ruleFigure(
            tr("Line"), Format().integer(failures[*failure].line),
            tr("The line of the file on which the row begins: %1").arg(failures[*failure].text.left(500).simplified()),
            failures[*failure].input)};
    });
    charts::answerIn(this);
}

void ImportWizard::offerQuestions()
{
    std::vector<query::Figure> figures;
    if (!m_preview->differences.empty())
        figures.push_back(why::ruleFigure(tr("Files with other columns"),
                                          Format().integer(qint64(m_preview->differences.size())),
                                          tr("Files whose columns are not those of the first one"), m_subject.name));
    if (m_preview->source) {
        for (const sources::ImportQuestion &question : m_preview->source->account.questions)
            figures.push_back(why::ruleFigure(
                tr("Values of “%1”").arg(question.column), question.examples.join(QStringLiteral(" · ")),
                tr("Values that can be read in two ways, and what they would be. Which one is right is asked here."),
                m_subject.name, m_preview->source->table));
    }
    charts::offerFigures(m_questions, figures);
}

void ImportWizard::keyPressEvent(QKeyEvent *event)
{
    if (!pressFocusedButton(*this, *event))
        QDialog::keyPressEvent(event);
}

// @param structure other columns may come: what was chosen about the old ones goes.
void ImportWizard::follow(bool structure)
{
    const auto types = m_options.types;
    const auto roles = m_options.roles;
    m_options = m_form->options();
    m_options.types = structure ? decltype(types)() : types;
    m_options.roles = structure ? decltype(roles)() : roles;
    if (!m_form->sheets().isEmpty()) {
        const QString book = bookOf(m_subject.inputs);
        m_inputs.clear();
        for (const QString &sheet : m_form->sheets())
            m_inputs.append(book + QLatin1Char('#') + sheet);
    }
    read();
}

void ImportWizard::read()
{
    m_import->setEnabled(false);
    m_progress->setValue(0);
    m_progress->show();
    m_summary->setText(tr("Reading…"));
    m_task.start(
        [inputs = m_inputs, text = m_subject.text, name = m_subject.name,
         options = m_options](const Progress &progress) {
            return text.isNull() ? sources::preview(inputs, options, progress)
                                 : sources::previewText(text, name, options, progress);
        },
        [this](Result<sources::ImportPreview> preview) { take(std::move(preview)); },
        [this](double fraction, const QString &) { m_progress->setValue(int(fraction * 100)); });
}

void ImportWizard::take(Result<sources::ImportPreview> preview)
{
    sources::ImportPreview failed;
    if (!preview)
        failed.error = preview.error();
    m_preview = std::make_shared<const sources::ImportPreview>(preview ? std::move(*preview) : std::move(failed));
    present();
}

void ImportWizard::present()
{
    m_progress->hide();
    m_import->setEnabled(m_preview->source.has_value());
    if (m_model->columnCount() == 0)
        m_import->setFocus(); // the first answer: until then it could not have it
    const auto questions =
        m_preview->source ? m_preview->source->account.questions : std::vector<sources::ImportQuestion>();
    m_questions->setContent(questions, m_preview->differences, m_options.uniteColumns);
    offerQuestions();
    m_form->setFound(*m_preview);
    m_failure->setVisible(!m_preview->source && m_preview->differences.empty());
    const bool anyColumn = m_preview->source || m_model->columnCount() > 0;
    m_table->setVisible(anyColumn);
    m_columns->setVisible(anyColumn);
    if (!m_preview->source) {
        // The columns stay as they were: a choice that does not work is undone there.
        if (m_preview->error && m_preview->differences.empty())
            m_failure->present(*m_preview->error);
        m_summary->setText(m_preview->differences.empty() ? tr("Nothing can be read this way.")
                                                          : tr("Choose how the files go together."));
        return;
    }
    const table::TablePtr &table = m_preview->source->table;
    m_model->setTable(table);
    auto first = std::make_shared<std::vector<std::uint32_t>>(std::min(rowsShown, table->rows()));
    std::iota(first->begin(), first->end(), 0U);
    m_model->setOrder(std::move(first));
    m_table->resizeColumnsToContents();
    for (int column = 0; column < m_model->columnCount(); ++column)
        m_table->setColumnWidth(column, std::min(m_table->columnWidth(column) + style::px(8), style::px(240)));
    m_columns->setColumns(m_preview->columns, m_options);
    m_table->selectColumn(m_columns->current());
    summarize();
}

void ImportWizard::summarize()
{
    const sources::ImportAccount &account = m_preview->source->account;
    QStringList parts{tr("%Ln row(s)", nullptr, int(account.rows)),
                      tr("%Ln column(s)", nullptr, int(m_preview->source->table->columnCount()))};
    if (account.files.size() > 1)
        parts.append(tr("%Ln part(s)", nullptr, int(account.files.size())));
    if (account.rejected > 0)
        parts.append(tr("%Ln row(s) left out", nullptr, int(account.rejected)));
    m_summary->setText(parts.join(QStringLiteral(" · ")));
    m_summary->setToolTip(account.warnings.join(QLatin1Char('\n')));
}

void ImportWizard::finish()
{
    if (isReading() || !m_preview || !m_preview->source)
        return;
    ImportSubject subject = m_subject;
    subject.inputs = m_inputs;
    Q_EMIT imported(subject, m_options, *m_preview->source);
    accept();
}

} // namespace clientele::dialogs
