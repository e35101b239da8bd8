// SPDX-FileCopyrightText: 2026 The Clientele developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/pages/columninspector.h"

#include "models/query/profilefigures.h"
#include "widgets/charts/figureoffer.h"
#include "widgets/pages/minibars.h"
#include "widgets/pages/parts.h"
#include "widgets/pages/profileheader.h"

#include <QGridLayout>
#include <QPainter>
#include <QWheelEvent>

namespace clientele::pages {

using style::px;
using style::Theme;

namespace {

/// Scrolling past it must not change a role.
class CalmComboBox final : public QComboBox
{
public:
    using QComboBox::QComboBox;

protected:
    void wheelEvent(QWheelEvent *event) override { event->ignore(); }
};

QString dateText(table::Microseconds time, bool dateOnly)
{
    return QString::fromStdString(table::toIso(time, dateOnly))
        .replace(QLatin1Char('T'), QLatin1Char(' '))
        .left(dateOnly ? 10 : 16);
}

/// Means and the like need no more digits than tell them apart.
QString statistic(const Format &format, double value)
{
    return format.number(value, std::abs(value) >= 1 ? 2 : -1);
}

/// A value of the column as its cells read.
QString valueText(const items::TableModel &model, int column, double value, bool isDate, bool dateOnly)
{
    if (isDate)
        return dateText(table::Microseconds(value), dateOnly);
    const items::CellText &cells = model.cells();
    if (cells.isIdentifier(std::size_t(column)))
        return QString::number(value, 'f', 0);
    return cells.format().number(value);
}

} // namespace

ShapeView::ShapeView(QWidget *parent) : QWidget(parent)
{
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    connect(&style::ThemeNotifier::instance(), &style::ThemeNotifier::changed, this, qOverload<>(&QWidget::update));
}

void ShapeView::setShape(const items::ColumnShape &shape, const QString &lower, const QString &upper)
{
    m_shape = shape;
    m_lower = (shape.openBelow ? QStringLiteral("≤ ") : QString()) + lower;
    m_upper = (shape.openAbove ? QStringLiteral("≥ ") : QString()) + upper;
    setAccessibleName(tr("Shape of the values from %1 to %2").arg(m_lower, m_upper));
    update();
}

QSize ShapeView::sizeHint() const
{
    return {px(160), px(92)};
}

void ShapeView::paintEvent(QPaintEvent *)
{
    const Theme &theme = Theme::current();
    QPainter painter(this);
    painter.setFont(style::bodyFont());
    const int text = painter.fontMetrics().height();
    const QRect bars(0, 0, width(), height() - text - px(4));
    paintMiniBars(painter, bars, m_shape.counts, theme.accent);
    painter.fillRect(QRect(0, bars.bottom() + 1, width(), 1), theme.strong);
    painter.setPen(theme.text2);
    const QRect labels(0, height() - text, width(), text);
    painter.drawText(labels, Qt::AlignLeft, m_lower);
    painter.drawText(labels, Qt::AlignRight, m_upper);
}

ColumnInspector::ColumnInspector(QWidget *parent) : QWidget(parent), m_role(new CalmComboBox(this))
{
    setAccessibleName(tr("Inspector"));
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(px(16), px(12), px(16), px(16));
    layout->setSpacing(px(8));
    m_head = new QVBoxLayout;
    m_head->setSpacing(px(2));
    layout->addLayout(m_head);

    makeRoleBox();
    m_roleLabel = textLabel(tr("&Role"), this, QStringLiteral("2"));
    m_roleLabel->setBuddy(m_role);
    m_roleHint = textLabel({}, this, QStringLiteral("3"));
    m_roleHint->setWordWrap(true);
    layout->addWidget(m_roleLabel);
    layout->addWidget(m_role);
    layout->addWidget(m_roleHint);
    makePersonalBox(layout);
    m_body = new QVBoxLayout;
    m_body->setSpacing(px(8));
    layout->addLayout(m_body);
    layout->addStretch();
    m_addStep = iconButton(QStringLiteral("plus"), tr("Add a step"), this);
    m_addStep->setProperty("opens", QStringLiteral("menu"));
    layout->addWidget(m_addStep);
    charts::offerGroup(this);
    explainPage();
}

void ColumnInspector::setStepMenu(QMenu *menu)
{
    m_addStep->setMenu(menu);
    m_addStep->setVisible(m_column >= 0);
}

void ColumnInspector::makeRoleBox()
{
    m_role->setFocusPolicy(Qt::StrongFocus);
    m_role->setAccessibleName(tr("Role of the column"));
    m_role->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_role->setMinimumContentsLength(12);
    m_role->setMaxVisibleItems(16);
    m_role->addItem(tr("No role"), int(table::Role::None));
    for (int role = 1; role < table::roleCount; ++role)
        m_role->addItem(table::displayName(table::Role(role)), role);
    connect(m_role, &QComboBox::activated, this, [this](int item) {
        if (m_column >= 0)
            Q_EMIT roleChanged(m_column, table::Role(m_role->itemData(item).toInt()));
    });
}

void ColumnInspector::makePersonalBox(QVBoxLayout *layout)
{
    m_personalLine = new QWidget(this);
    auto *column = new QVBoxLayout(m_personalLine);
    column->setContentsMargins(0, px(4), 0, 0);
    column->setSpacing(px(2));
    auto *line = new QHBoxLayout;
    line->setSpacing(px(6));
    m_personal = new QCheckBox(tr("&Personal"), m_personalLine);
    m_personal->setToolTip(tr("Personal columns are left out of reports, their attachments and mail"));
    line->addWidget(m_personal);
    line->addWidget(new IconLabel(QStringLiteral("lock"), &Theme::text2, m_personalLine, 16));
    line->addStretch();
    column->addLayout(line);
    m_personalHint = textLabel({}, m_personalLine, QStringLiteral("3"));
    m_personalHint->setWordWrap(true);
    column->addWidget(m_personalHint);
    layout->addWidget(m_personalLine);
    connect(m_personal, &QCheckBox::clicked, this, [this](bool wanted) {
        m_personal->setChecked(!wanted); // until the step is done: it may be asked about first
        Q_EMIT personalWanted(m_column, wanted);
    });
}

void ColumnInspector::presentPersonal(const table::Table &table)
{
    const auto column = std::size_t(m_column);
    const bool personal = table.isPersonal(column);
    const bool byRole = table.mark(column) == table::PersonalMark::ByRole;
    m_personal->setChecked(personal);
    m_personalHint->setText(!personal && byRole ? tr("May stand in reports and mail")
                            : !personal         ? tr("May stand in reports and mail: you said so")
                            : byRole            ? tr("Left out of reports and mail, because of its role")
                                                : tr("Left out of reports and mail: you said so"));
    m_personal->setAccessibleDescription(m_personalHint->text());
}

void ColumnInspector::showChoices(bool shown)
{
    for (QWidget *widget : std::initializer_list<QWidget *>{m_roleLabel, m_role, m_roleHint, m_personalLine})
        widget->setVisible(shown);
}

void ColumnInspector::explainPage()
{
    m_column = -1;
    clear(m_head);
    clear(m_body);
    m_head->addWidget(cardTitle(tr("Columns and what they mean"), this));
    showChoices(false);
    m_addStep->hide();
    for (const QString &sentence :
         {tr("Each row of the table is a row of your data, and the head of each column sums it up."),
          tr("The role below a column's name says what it means; analyses look for roles, so check them first."),
          tr("Click a column to see its figures here and to change its role.")}) {
        QLabel *label = textLabel(sentence, this, QStringLiteral("2"));
        label->setWordWrap(true);
        m_body->addWidget(label);
    }
}

void ColumnInspector::addHeading(const items::TableModel &model, int column)
{
    const table::Column &values = model.table()->column(std::size_t(column));
    auto *line = new QHBoxLayout;
    line->setSpacing(px(8));
    line->addWidget(new IconLabel(typeIcon(model, column), &Theme::text2, this, 16), 0, Qt::AlignTop);
    QLabel *name = cardTitle(values.name(), this);
    line->addWidget(name, 1);
    m_head->addLayout(line);
    const Format &format = model.cells().format();
    //: place of a column among all, and its type
    QLabel *place = textLabel(
        tr("Column %1 of %2 · %3")
            .arg(format.integer(column + 1), format.integer(model.columnCount()), items::displayName(values.type())),
        this, QStringLiteral("2"));
    charts::offerFigures(place, placeFigures(model, column));
    m_head->addWidget(place);
}

std::vector<query::Figure> ColumnInspector::placeFigures(const items::TableModel &model, int column)
{
    const Format &format = model.cells().format();
    QStringList names;
    for (const table::ColumnPtr &one : model.table()->columns())
        names << one->name();
    const query::StatedFigure stated{
        tr("The columns after the steps, as they stand in the data: %1").arg(names.join(QStringLiteral(", "))),
        query::RowChoice{}};
    return {{tr("Place of the column"), format.integer(column + 1), std::nullopt, stated},
            {tr("Columns"), format.integer(model.columnCount()), std::nullopt, stated}};
}

void ColumnInspector::present(const items::TableModel &model, const Subject &subject)
{
    m_column = subject.column;
    clear(m_head);
    clear(m_body);
    addHeading(model, m_column);
    const table::Role role = model.table()->role(std::size_t(m_column));
    m_role->setCurrentIndex(m_role->findData(int(role)));
    m_roleHint->setText(role != subject.foundRole   ? tr("Role chosen by you")
                        : role == table::Role::None ? tr("No role fits this name and content")
                                                    : tr("Role found by name and content"));
    presentPersonal(*model.table());
    showChoices(true);
    m_addStep->setVisible(m_addStep->menu() != nullptr);
    m_body->addWidget(hairline(this));
    if (!subject.profile) {
        m_body->addWidget(textLabel(tr("Counting…"), this, QStringLiteral("3")));
        return;
    }
    QLabel *title = cardTitle(headline(model, *subject.profile), this);
    charts::offerFigures(title, headlineFigures(model, subject));
    m_body->addWidget(title);
    addShape(model, subject);
    if (!subject.profile->top.empty() && !subject.profile->personal)
        addTop(model.cells().format(), subject);
    m_body->addWidget(hairline(this));
    addFigures(model, subject);
    addIssues(subject.issues);
}

QString ColumnInspector::headline(const items::TableModel &model, const query::ColumnProfile &profile)
{
    const Format &format = model.cells().format();
    if (profile.count == 0)
        return tr("No value in any row");
    if (profile.distinct == 1)
        return tr("The same value in every row that has one");
    if (profile.distinct == profile.count)
        return tr("Every value is different");
    if (profile.earliest && profile.latest)
        return tr("From %1 to %2").arg(dateText(*profile.earliest, true), dateText(*profile.latest, true));
    if (profile.type == table::Type::Boolean && profile.numbers)
        return tr("%1 say yes").arg(format.percent(profile.numbers->mean, 1));
    if (profile.numbers && profile.role != table::Role::Customer && profile.role != table::Role::Order) {
        const stats::Description &numbers = *profile.numbers;
        if (numbers.q1 == numbers.q3)
            return tr("At least half of the values are %1").arg(format.number(numbers.q1));
        return tr("Half of the values lie from %1 to %2").arg(format.number(numbers.q1), format.number(numbers.q3));
    }
    if (!profile.top.empty() && profile.top.front().share >= 0.5)
        return tr("%1 have one and the same value").arg(format.percent(profile.top.front().share, 1));
    return tr("%1 different values").arg(format.integer(qint64(profile.distinct)));
}

void ColumnInspector::addShape(const items::TableModel &model, const Subject &subject)
{
    if (!subject.shape || subject.shape->counts.empty() || model.table()->isPersonal(std::size_t(m_column)))
        return;
    const query::ColumnProfile &profile = *subject.profile;
    auto *view = new ShapeView(this);
    const auto text = [&](double value) {
        return valueText(model, m_column, value, profile.type == table::Type::Date, true);
    };
    view->setShape(*subject.shape, text(subject.shape->lower), text(subject.shape->upper));
    charts::offerFigures(view, endFigures(subject, text(subject.shape->lower), text(subject.shape->upper)));
    m_body->addWidget(view);
}

/// Of the ends of the bars.
std::vector<query::Figure> ColumnInspector::endFigures(const Subject &subject, const QString &lower,
                                                       const QString &upper)
{
    query::RowChoice rows;
    rows.filters = subject.filters;
    const QString whole = tr("The bars reach from the smallest value to the largest one");
    const QString cut = tr("The bars reach at most three times the distance of the quartiles beyond the nearer "
                           "quartile: values further away are counted in the bar at the end");
    return {{tr("Where the bars begin"), lower, std::nullopt,
             query::StatedFigure{subject.shape->openBelow ? cut : whole, rows}},
            {tr("Where the bars end"), upper, std::nullopt,
             query::StatedFigure{subject.shape->openAbove ? cut : whole, rows}}};
}

void ColumnInspector::addTop(const Format &format, const Subject &subject)
{
    const query::ColumnProfile &profile = *subject.profile;
    const query::ProfileFigures origin(profile, subject.filters);
    auto *grid = new QGridLayout;
    grid->setHorizontalSpacing(px(8));
    grid->setVerticalSpacing(px(2));
    grid->setColumnStretch(0, 1);
    int row = 0;
    for (const query::ValueCount &value : profile.top) {
        QLabel *name = textLabel(value.value.left(120).simplified(), this);
        name->setWordWrap(true);
        grid->addWidget(name, row, 0);
        QLabel *share = textLabel(format.percent(value.share, 1), this, QStringLiteral("2"));
        charts::offerFigure(share, origin.topShare(value, share->text()));
        grid->addWidget(share, row++, 1, Qt::AlignRight | Qt::AlignTop);
        if (row == 6)
            break;
    }
    m_body->addLayout(grid);
}

std::vector<query::Figure> ColumnInspector::headlineFigures(const items::TableModel &model, const Subject &subject)
{
    using query::Statistic;
    const Format &format = model.cells().format();
    const query::ColumnProfile &profile = *subject.profile;
    const query::ProfileFigures origin(profile, subject.filters);
    std::vector<query::Figure> figures;
    if (profile.numbers && profile.type == table::Type::Boolean) {
        const double share = profile.numbers->mean;
        figures.push_back(origin.of(Statistic::Mean, tr("Share of yes"), format.percent(share, 1), share));
    } else if (profile.numbers) {
        const stats::Description &n = *profile.numbers;
        figures.push_back(origin.of(Statistic::Quantile, tr("Lower quartile"), format.number(n.q1), n.q1, 0.25));
        figures.push_back(origin.of(Statistic::Quantile, tr("Upper quartile"), format.number(n.q3), n.q3, 0.75));
    }
    if (!profile.top.empty())
        figures.push_back(origin.topShare(profile.top.front(), format.percent(profile.top.front().share, 1)));
    figures.push_back(origin.of(Statistic::Distinct, tr("Different values"), format.integer(qint64(profile.distinct)),
                                double(profile.distinct)));
    return figures;
}

std::vector<ColumnInspector::Row> ColumnInspector::figureRows(const items::TableModel &model, const Subject &subject)
{
    using query::Statistic;
    const Format &format = model.cells().format();
    const query::ColumnProfile &profile = *subject.profile;
    const query::ProfileFigures origin(profile, subject.filters);
    std::vector<Row> rows;
    const auto add = [&](const QString &name, const QString &text, Statistic statistic, std::optional<double> value,
                         double p = 0.5) {
        rows.push_back({name, text, {origin.of(statistic, name, text, value, p)}});
    };
    const auto count = [&](const QString &name, std::size_t n, Statistic statistic) {
        add(name, format.integer(qint64(n)), statistic, double(n));
    };
    count(tr("Rows"), profile.count + profile.missing, Statistic::Rows);
    count(tr("Missing"), profile.missing, Statistic::Missing);
    count(tr("Different values"), profile.distinct, Statistic::Distinct);
    const bool identifies = model.cells().isIdentifier(std::size_t(subject.column));
    if (profile.numbers && !identifies && profile.type != table::Type::Boolean) {
        const stats::Description &n = *profile.numbers;
        add(tr("Mean"), pages::statistic(format, n.mean), Statistic::Mean, n.mean);
        add(tr("Standard deviation"),
            n.standardDeviation ? pages::statistic(format, *n.standardDeviation) : format.number(n.standardDeviation),
            Statistic::StandardDeviation, n.standardDeviation);
        add(tr("Minimum"), format.number(n.min), Statistic::Minimum, n.min);
        add(tr("Lower quartile"), format.number(n.q1), Statistic::Quantile, n.q1, 0.25);
        add(tr("Median"), format.number(n.median), Statistic::Quantile, n.median, 0.5);
        add(tr("Upper quartile"), format.number(n.q3), Statistic::Quantile, n.q3, 0.75);
        add(tr("Maximum"), format.number(n.max), Statistic::Maximum, n.max);
        const QString outliers = format.integer(qint64(n.outliers));
        const QString share = format.percent(n.outlierShare(), 1);
        const QString name = tr("Beyond the fences");
        rows.push_back({name,
                        QStringLiteral("%1 (%2)").arg(outliers, share),
                        {origin.of(Statistic::Outliers, name, outliers, double(n.outliers)),
                         origin.outlierShare(tr("Share beyond the fences"), share)}});
        rows.back().tip = tr("Further than 1.5 times the distance of the quartiles from the nearer quartile (Tukey)");
    }
    if (profile.earliest && profile.latest) {
        add(tr("Earliest"), dateText(*profile.earliest, profile.dateOnly), Statistic::Minimum,
            double(*profile.earliest));
        add(tr("Latest"), dateText(*profile.latest, profile.dateOnly), Statistic::Maximum, double(*profile.latest));
    }
    return rows;
}

void ColumnInspector::addFigures(const items::TableModel &model, const Subject &subject)
{
    auto *grid = new QGridLayout;
    grid->setHorizontalSpacing(px(8));
    grid->setVerticalSpacing(px(3));
    grid->setColumnStretch(0, 1);
    int place = 0;
    for (const Row &row : figureRows(model, subject)) {
        QLabel *label = textLabel(row.name, this, QStringLiteral("2"));
        label->setToolTip(row.tip);
        label->setWordWrap(true);
        QLabel *value = textLabel(row.value, this);
        charts::offerFigures(label, row.figures);
        charts::offerFigures(value, row.figures);
        grid->addWidget(label, place, 0);
        grid->addWidget(value, place++, 1, Qt::AlignRight | Qt::AlignTop);
    }
    m_body->addLayout(grid);
}

void ColumnInspector::addIssues(const std::vector<query::DataIssue> &issues)
{
    if (!issues.empty())
        m_body->addWidget(hairline(this));
    for (const query::DataIssue &issue : issues) {
        auto *line = new QHBoxLayout;
        line->setSpacing(px(8));
        const bool note = issue.weight == query::DataIssue::Weight::Note;
        line->addWidget(new IconLabel(note ? QStringLiteral("info") : QStringLiteral("warning"),
                                      note ? &Theme::text2 : &Theme::warning, this, 16),
                        0, Qt::AlignTop);
        QLabel *text = textLabel(issue.text, this);
        text->setWordWrap(true);
        charts::offerFigures(text, issue.figures);
        line->addWidget(text, 1);
        m_body->addLayout(line);
    }
}

} // namespace clientele::pages
