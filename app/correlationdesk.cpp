// SPDX-FileCopyrightText: 2026 The Clientele developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/correlationdesk.h"

#include "app/mainwindow.h"
#include "models/workspace/recipechange.h"
#include "widgets/pages/correlationpage.h"

#include <QInputDialog>

namespace clientele::app {

namespace {

// Those that can take part, as a table of their own for the list of columns.
table::TablePtr eligibleColumns(const table::Table &table, bool mixed)
{
    QStringList names = mixed ? query::mixedColumns(table) : QStringList();
    std::vector<table::ColumnPtr> columns;
    for (const table::ColumnPtr &column : table.columns()) {
        if (column->isNumeric() || names.contains(column->name()))
            columns.push_back(column);
    }
    return table::Table::make(std::move(columns)).value_or(nullptr);
}

} // namespace

CorrelationDesk::CorrelationDesk(Session &session, pages::CorrelationPage &view, QObject *parent)
    : ViewDesk(session, &view, parent), m_view(view), m_task(this), m_scatterTask(this)
{
    connectView();
    if (session.document().isOpen())
        m_view.setLoading(true);
}

void CorrelationDesk::connectView()
{
    using Page = pages::CorrelationPage;
    connect(&m_view, &Page::methodChosen, this, [this](stats::CorrelationMethod method) {
        m_choice.method = method;
        askAgain();
    });
    connect(&m_view, &Page::mixedChosen, this, [this](bool mixed) {
        m_choice.mixed = mixed;
        m_choice.columns.clear();
        askAgain();
    });
    connect(&m_view, &Page::columnsChosen, this, [this](const QStringList &columns) {
        m_choice.columns = columns;
        askAgain();
    });
    connect(&m_view, &Page::orderChosen, this, [this](report::MatrixOrder order) {
        m_order = order;
        showMatrix();
    });
    connect(&m_view, &Page::allBarsChosen, this, [this](bool all) {
        m_allBars = all;
        showCell();
    });
    connect(&m_view, &Page::cellChosen, this, [this](const QString &x, const QString &y) {
        m_x = x;
        m_y = y;
        chooseCell();
        showCell();
        askScatter();
    });
    connect(&m_view, &Page::pointsChosen, this,
            [this](const std::shared_ptr<const std::vector<std::uint32_t>> &rows,
                   const std::vector<query::Filter> &rectangle) {
                m_chosen = rows && !rows->empty() ? rows : nullptr;
                m_rectangle = rectangle;
                showPair();
            });
    connect(&m_view, &Page::chartToReportRequested, this, &CorrelationDesk::addToReport);
    connect(&m_view, &Page::cancelRequested, this, [this] {
        m_task.cancel();
        m_scatterTask.cancel();
        m_view.setLoading(false);
        if (!m_study)
            m_view.setFailed({Error::Code::Cancelled,
                              tr("The correlations were not finished"),
                              {},
                              tr("Try again, or choose fewer columns")});
    });
    connect(&m_view, &Page::retryRequested, this, &CorrelationDesk::askAgain);
    const pages::CorrelationInspector *inspector = m_view.inspector();
    connect(inspector, &pages::CorrelationInspector::rowsRequested, this, &CorrelationDesk::showRows);
    connect(inspector, &pages::CorrelationInspector::filterRequested, this, [this] { filterByChosen(); });
    connect(inspector, &pages::CorrelationInspector::segmentRequested, this, &CorrelationDesk::askSegmentName);
    connect(inspector, &pages::CorrelationInspector::suggestionChosen, this, &CorrelationDesk::derive);
    connect(inspector, &pages::CorrelationInspector::reportRequested, this,
            [this] { addToReport(QStringLiteral("correlation-scatter")); });
}

void CorrelationDesk::show(const query::StudyRequest &request)
{
    const QStringList columns = request.list(QStringLiteral("columns"));
    if (request.kind == QLatin1String("scatter")) {
        m_x = columns.value(0);
        m_y = columns.value(1);
        // The heatmap must have both.
        for (const QString &name : {m_x, m_y}) {
            if (!m_choice.columns.isEmpty() && !m_choice.columns.contains(name))
                m_choice.columns << name;
        }
    } else {
        m_choice = query::correlationChoice(request);
        m_order = request.choice(QStringLiteral("order")) == QLatin1String("name") ? report::MatrixOrder::Name
                                                                                   : report::MatrixOrder::Similar;
        m_x = request.choice(QStringLiteral("focus"));
        m_y.clear();
    }
    askAgain();
}

void CorrelationDesk::ask(const workspace::State &state)
{
    if (m_table && m_table != state.table) {
        const auto isGone = [&state](const QString &name) { return state.table->find(name) == nullptr; };
        m_choice.columns.removeIf(isGone);
    }
    m_scatterTask.cancel();
    m_chosen.reset();
    m_rectangle.clear();
    m_filters = state.filters;
    m_view.setLoading(true);
    const table::TablePtr table = state.table;
    m_task.start([table, filters = state.filters, choice = m_choice](
                     const Progress &progress) { return query::correlationStudy(*table, filters, choice, progress); },
                 [this, table](Result<query::CorrelationStudy> answer) { takeStudy(std::move(answer), table); },
                 [this](double fraction, const QString &) { m_view.setProgress(fraction); });
}

void CorrelationDesk::clear()
{
    m_task.cancel();
    m_scatterTask.cancel();
    m_choice = {};
    m_study.reset();
    m_scatter.reset();
    m_table.reset();
    m_chosen.reset();
    m_suggestions.clear();
    m_x.clear();
    m_y.clear();
    m_view.setEmpty(tr("Nothing is open. Open a file or a sample to see which columns go together."));
}

void CorrelationDesk::takeStudy(Result<query::CorrelationStudy> answer, const table::TablePtr &table)
{
    m_view.setLoading(false);
    if (!answer) {
        m_study.reset();
        if (answer.error().code != Error::Code::Cancelled)
            m_view.setFailed(answer.error());
        return;
    }
    m_study = std::make_shared<const query::CorrelationStudy>(std::move(*answer));
    m_table = table;
    m_suggestions = recipe::suggestedSums(*table);
    if (m_study->size() < 2 && m_choice.columns.isEmpty()) {
        m_view.setEmpty(tr("This data has no two columns of numbers. Correlation needs them; texts with few values can "
                           "be compared on the Statistics page."));
        return;
    }
    chooseCell();
    showMatrix();
    askScatter();
}

void CorrelationDesk::chooseCell()
{
    if (!m_study)
        return;
    const std::size_t size = m_study->size();
    const auto isUsable = [&](std::size_t place) { return place < size && !m_study->isConstant(place); };
    const report::CorrelationSubject all{*m_study};
    std::size_t x = m_study->placeOf(m_x);
    std::size_t y = m_study->placeOf(m_y);
    if (!isUsable(x)) {
        x = report::focusColumn(all, m_table.get());
        y = size;
    }
    if (!isUsable(x)) { // nothing stands out: the first cell is as good as any
        const std::vector<std::size_t> shown = report::shownColumns(*m_study, m_order);
        x = shown.empty() ? size : shown.front();
    }
    if (!isUsable(y))
        y = x < size ? report::strongestPartner(*m_study, x) : size;
    m_x = x < size ? m_study->names[qsizetype(x)] : QString();
    m_y = y < size ? m_study->names[qsizetype(y)] : m_x;
}

query::RowChoice CorrelationDesk::everybody() const
{
    query::RowChoice rows;
    rows.filters = m_filters;
    return rows;
}

report::CorrelationSubject CorrelationDesk::subject() const
{
    report::CorrelationSubject subject{
        *m_study, everybody(), recipe::madeColumns(session().document().state().recipe), {}, m_order};
    const std::size_t focus = report::focusColumn(subject, m_table.get());
    if (focus < m_study->size())
        subject.focus = m_study->names[qsizetype(focus)];
    return subject;
}

void CorrelationDesk::showMatrix()
{
    if (!m_study)
        return;
    const Format format;
    m_view.setContent(
        {m_study, report::matrixChart(subject(), format), m_order, eligibleColumns(*m_table, m_study->choice.mixed)},
        format);
    showCell();
}

bool CorrelationDesk::hasScatter() const
{
    const std::size_t x = m_study->placeOf(m_x);
    const std::size_t y = m_study->placeOf(m_y);
    return x != y && x < m_study->size() && y < m_study->size() && !m_study->categories[x] && !m_study->categories[y];
}

void CorrelationDesk::showCell()
{
    if (!m_study)
        return;
    m_view.setCell(m_x, m_y);
    m_view.setBars(report::goesWithChart(subject(), m_study->placeOf(m_x), m_allBars ? 0 : report::strongest, Format()),
                   m_allBars);
    showPair();
}

void CorrelationDesk::showPair()
{
    if (!m_study)
        return;
    const Format format;
    const std::size_t x = m_study->placeOf(m_x);
    const std::size_t y = m_study->placeOf(m_y);
    const bool isOfPair = m_scatter && m_scatter->xName == m_x && m_scatter->yName == m_y;
    pages::CorrelationInspector::Content content;
    if (x < m_study->size() && y < m_study->size())
        content.pair = items::pairAccount(*m_study, x, y, isOfPair ? m_scatter.get() : nullptr, m_filters, format);
    content.warning = report::constantsInWords(*m_study);
    for (const recipe::DerivedColumn &one : m_suggestions)
        content.suggestions.push_back({one.step.name, one.step.expression.text});
    content.chosen = m_chosen ? m_chosen->size() : 0;
    QStringList ranges;
    for (const query::Filter &filter : m_rectangle)
        ranges << query::inWords(filter, format, m_table->find(filter.column));
    content.chosenInWords =
        ranges.isEmpty() ? tr("Outlined in the scatter plot · Esc clears") : ranges.join(QStringLiteral("\n"));
    content.isScatter = hasScatter();
    m_view.setPair(content);
}

void CorrelationDesk::askScatter()
{
    m_chosen.reset();
    m_rectangle.clear();
    if (!m_study)
        return;
    if (!hasScatter()) {
        m_scatterTask.cancel();
        m_scatter.reset();
        report::ScatterChart none;
        none.id = QStringLiteral("correlation-scatter");
        none.title = tr("%1 and %2", "two columns").arg(m_x, m_y);
        none.empty = m_x == m_y ? tr("A column goes with itself. Choose another cell of the heatmap.")
                                : tr("Categories have no scatter plot. The Statistics page compares their groups.");
        m_view.setScatter(none);
        showPair();
        return;
    }
    m_view.setScatterLoading(true);
    m_scatterTask.start([table = m_table, filters = m_filters, x = m_x, y = m_y](
                            const Progress &progress) { return query::scatterStudy(*table, filters, x, y, progress); },
                        [this](Result<query::ScatterStudy> answer) { takeScatter(std::move(answer)); });
}

void CorrelationDesk::takeScatter(Result<query::ScatterStudy> answer)
{
    m_view.setScatterLoading(false);
    if (!answer) {
        if (answer.error().code != Error::Code::Cancelled)
            Q_EMIT failed(answer.error());
        return;
    }
    m_scatter = std::make_shared<const query::ScatterStudy>(std::move(*answer));
    m_view.setScatter(report::scatterChart(*m_scatter, everybody(), Format()));
    showPair();
}

void CorrelationDesk::showRows()
{
    if (m_scatter && m_scatter->xName == m_x && m_scatter->yName == m_y) {
        const query::FilterSet filters = query::withBothPresent(m_filters, *m_scatter);
        if (filters != m_filters)
            session().document().setFilters(filters);
    }
    Q_EMIT pageRequested(MainWindow::Data);
}

void CorrelationDesk::filterByChosen(const QString &name)
{
    if (!m_chosen)
        return;
    const std::size_t chosen = m_chosen->size();
    query::FilterSet filters = m_filters;
    if (name.isEmpty() && !m_rectangle.empty()) {
        for (const query::Filter &filter : m_rectangle)
            filters.set(filter);
    } else {
        const QString label =
            name.isEmpty() ? tr("%1 × %2: %Ln chosen", "points of two columns", int(chosen)).arg(m_x, m_y) : name;
        const auto segment = query::segmentOf(*m_table, *m_chosen, label);
        if (!segment && m_rectangle.empty()) {
            Q_EMIT failed({Error::Code::Input,
                           tr("No column names each row, so that these points cannot be kept"),
                           {},
                           tr("Choose them by a rectangle: it becomes a filter of the two columns")});
            return;
        }
        if (segment)
            filters.set(*segment);
        for (const query::Filter &filter : segment ? std::vector<query::Filter>() : m_rectangle)
            filters.set(filter);
    }
    session().document().setFilters(filters, name.isEmpty() ? QString() : tr("Segment “%1”").arg(name));
    Q_EMIT notice(name.isEmpty() ? tr("All pages show these %Ln row(s).", nullptr, int(chosen))
                                 : tr("The segment “%1” has %Ln row(s).", nullptr, int(chosen)).arg(name));
}

void CorrelationDesk::askSegmentName()
{
    if (!m_chosen)
        return;
    auto *dialog = new QInputDialog(&m_view);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setWindowTitle(tr("Make segment"));
    dialog->setLabelText(tr("Name of the segment:"));
    dialog->setOkButtonText(tr("Make segment"));
    connect(dialog, &QInputDialog::textValueSelected, this, [this](const QString &name) {
        if (!name.trimmed().isEmpty())
            filterByChosen(name.trimmed());
    });
    dialog->open();
}

void CorrelationDesk::derive(int index)
{
    if (index < 0 || std::size_t(index) >= m_suggestions.size())
        return;
    const recipe::DerivedColumn made = m_suggestions[std::size_t(index)];
    if (!m_choice.columns.isEmpty())
        m_choice.columns << made.step.name;
    Cleaning &cleaning = session().cleaning();
    cleaning.apply(workspace::withStepAdded(cleaning.recipe(), made.step));
}

void CorrelationDesk::addToReport(const QString &chartId)
{
    query::StudyRequest request = query::requestOf(m_choice);
    if (chartId == QLatin1String("correlation-scatter") && m_study && hasScatter()) {
        request = {QStringLiteral("scatter"), {{QStringLiteral("columns"), {m_x, m_y}}}};
    } else {
        request.choices.insert(QStringLiteral("focus"), {m_x});
        if (m_order == report::MatrixOrder::Name)
            request.choices.insert(QStringLiteral("order"), {QStringLiteral("name")});
    }
    session().document().addStudyToReport(request);
    Q_EMIT notice(tr("The chart is in the report."));
}

} // namespace clientele::app
