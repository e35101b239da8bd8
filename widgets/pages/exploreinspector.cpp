// SPDX-FileCopyrightText: 2026 The Clientele developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/pages/exploreinspector.h"

#include "models/items/findingfigures.h"
#include "models/query/standingfigures.h"
#include "widgets/charts/figureoffer.h"
#include "widgets/pages/parts.h"

#include <QGridLayout>
#include <QPainter>

namespace clientele::pages {

using style::px;

namespace {

constexpr std::size_t mostPlaces = 10;
constexpr std::size_t mostReasons = 5;

/// One bar of a share, between its name and its figures.
class ShareBar final : public QWidget
{
public:
    ShareBar(double share, const QColor &colour, QWidget *parent)
        : QWidget(parent), m_share(std::clamp(share, 0.0, 1.0)), m_colour(colour)
    {
        setFixedHeight(px(12));
        setMinimumWidth(px(24));
        setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    }

protected:
    void paintEvent(QPaintEvent *) override
    {
        QPainter painter(this);
        painter.fillRect(QRectF(0, 0, width() * m_share, height()), m_colour);
    }

private:
    double m_share;
    QColor m_colour;
};

QString testName(const QString &test)
{
    return test == QStringLiteral("mann-whitney") ? QStringLiteral("Mann–Whitney") : test;
}

QLabel *wrapped(QLabel *label)
{
    label->setWordWrap(true);
    label->setTextInteractionFlags(Qt::TextSelectableByMouse);
    return label;
}

/// The finding whose "show me" is one of the filters in force; the strongest comes first.
const insights::Finding *findingOf(const std::vector<insights::Finding> &findings, const query::FilterSet &filters)
{
    for (const insights::Finding &finding : findings) {
        const query::Filter *chosen = filters.find(finding.showMe.column);
        if (chosen && *chosen == finding.showMe)
            return &finding;
    }
    return nullptr;
}

} // namespace

ExploreInspector::ExploreInspector(QWidget *parent)
    : QFrame(parent), m_rows(new QPushButton(tr("Show customers"), this)),
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
    m_body = new QWidget(scroll);
    m_column = new QVBoxLayout(m_body);
    m_column->setContentsMargins(px(16), px(12), px(16), px(8));
    m_column->setSpacing(px(4));
    scroll->setWidget(m_body);
    outer->addWidget(scroll, 1);
    auto *actions = new QVBoxLayout;
    actions->setContentsMargins(px(16), px(8), px(16), px(16));
    actions->setSpacing(px(8));
    actions->addWidget(m_rows);
    actions->addWidget(m_report);
    outer->addLayout(actions);
    connect(m_rows, &QPushButton::clicked, this, &ExploreInspector::showRowsRequested);
    connect(m_report, &QPushButton::clicked, this, &ExploreInspector::addToReportRequested);
    charts::offerGroup(this);
    explainPage();
}

void ExploreInspector::begin()
{
    clear(m_column);
}

void ExploreInspector::addHead(const QString &title, const QString &subtitle)
{
    m_column->addWidget(wrapped(cardTitle(title, m_body)));
    m_column->addWidget(wrapped(textLabel(subtitle, m_body, QStringLiteral("2"))));
    m_column->addSpacing(px(8));
    m_column->addWidget(hairline(m_body));
    m_column->addSpacing(px(4));
}

void ExploreInspector::explainPage()
{
    begin();
    addHead(tr("Nothing selected"), tr("Click a bar, a box or a cell"));
    const QString sentences[] = {
        tr("Six views show who buys how often and how much, by age group and region."),
        tr("A click on a mark selects its group: it is marked in every chart, and what it is like stands here."),
        tr("With Ctrl a click adds a group, Esc takes the selection back.")};
    for (const QString &sentence : sentences) {
        m_column->addWidget(wrapped(textLabel(sentence, m_body)));
        m_column->addSpacing(px(4));
    }
    m_column->addStretch();
    m_rows->hide();
    m_report->hide();
}

void ExploreInspector::show(const Subject &subject, const Format &format)
{
    const query::Filter *age = subject.filters.find(subject.all.ageColumn);
    const query::Filter *region =
        subject.all.regionColumn.isEmpty() ? nullptr : subject.filters.find(subject.all.regionColumn);
    if (!age && !region) {
        explainPage();
        return;
    }
    begin();
    QStringList titles;
    for (const query::Filter *filter : {age, region}) {
        if (filter)
            titles.push_back(query::inWords(*filter, format).simplified());
    }
    addHead(titles.join(QStringLiteral(" · ")), tr("Selected in all charts · Esc clears"));
    addFigures(subject, format);
    const insights::Finding *finding = findingOf(subject.findings, subject.filters);
    if (finding)
        addFinding(*finding, format);
    if (subject.selection.overall.customers > 0 && !region && !subject.selection.regions.empty())
        addPlaces(subject, true, format);
    else if (subject.selection.overall.customers > 0 && !age)
        addPlaces(subject, false, format);
    if (finding && !finding->reasons.empty())
        addReasons(*finding, format);
    m_column->addStretch();
    const QString customers = format.integer(qint64(subject.selection.overall.customers));
    const query::StandingFigures origin(subject.selection, subject.all, subject.filters);
    charts::offerFigure(m_rows, origin.customers(tr("Customers"), customers));
    showActions(subject.selection.overall.customers, format);
}

void ExploreInspector::addFigures(const Subject &subject, const Format &format)
{
    const auto &own = subject.selection.overall;
    const auto &all = subject.all.overall;
    const query::Standing standing = query::standingOf(subject.selection, subject.all);
    const query::StandingFigures origin(subject.selection, subject.all, subject.filters);
    std::vector<Figure> figures;
    const QString customers = format.integer(qint64(own.customers));
    figures.push_back({tr("Customers"), customers, QString(), {origin.customers(tr("Customers"), customers)}, {}});
    if (standing.customerShare) {
        const QString share = format.percent(*standing.customerShare, 1);
        const QString whole = format.integer(qint64(all.customers));
        figures.back().note = tr("%1 of %2", "15.5 % of 238").arg(share, whole);
        figures.back().noteOrigin = {origin.customerShare(tr("Share of all customers"), share),
                                     origin.allCustomers(tr("All customers"), whole)};
    }
    if (!subject.all.amountColumn.isEmpty()) {
        const QString total = format.number(own.totalPurchase, own.totalPurchase >= 1000 ? 0 : -1);
        figures.push_back({tr("Total purchase"), total, QString(), {origin.purchase(tr("Total purchase"), total)}, {}});
        if (standing.purchaseShare) {
            const QString share = format.percent(*standing.purchaseShare, 1);
            figures.back().note = tr("%1 of all", "22.2 % of all").arg(share);
            figures.back().noteOrigin = {origin.purchaseShare(tr("Share of the total purchase"), share)};
        }
        const QString mean = format.number(own.averageOrderValue, 2);
        figures.push_back(
            {tr("Mean order value"), mean, QString(), {origin.orderValue(tr("Mean order value"), mean)}, {}});
        if (standing.orderValueChange) {
            const QString change = format.signedPercent(*standing.orderValueChange);
            figures.back().note = tr("%1 vs. mean", "+43 % vs. mean").arg(change);
            figures.back().noteOrigin = {origin.orderValueChange(tr("Order value against the mean of all"), change)};
        }
    }
    if (!subject.all.frequencyColumn.isEmpty()) {
        const QString each = format.number(own.meanPurchaseFrequency, 1);
        figures.push_back({tr("Purchases each"), each, QString(), {origin.frequency(tr("Purchases each"), each)}, {}});
        if (all.meanPurchaseFrequency) {
            const QString mean = format.number(*all.meanPurchaseFrequency, 1);
            figures.back().note = tr("mean %1", "mean 19.8").arg(mean);
            figures.back().noteOrigin = {origin.allFrequency(tr("Purchases each, mean of all"), mean)};
        }
    }
    auto *grid = new QGridLayout;
    grid->setHorizontalSpacing(px(8));
    grid->setVerticalSpacing(0);
    grid->setColumnStretch(0, 1);
    grid->setColumnStretch(1, 1);
    for (std::size_t i = 0; i < figures.size(); ++i) {
        const int row = int(i / 2) * 4;
        const int column = int(i % 2);
        grid->addWidget(textLabel(figures[i].name, m_body, QStringLiteral("2")), row, column);
        QLabel *value = pageTitle(figures[i].value, m_body);
        charts::offerFigures(value, figures[i].origin);
        grid->addWidget(value, row + 1, column);
        QLabel *note = wrapped(textLabel(figures[i].note, m_body, QStringLiteral("2")));
        if (!figures[i].noteOrigin.empty())
            charts::offerFigures(note, figures[i].noteOrigin);
        grid->addWidget(note, row + 2, column);
        grid->setRowMinimumHeight(row + 3, px(8));
    }
    m_column->addLayout(grid);
    m_column->addWidget(hairline(m_body));
    m_column->addSpacing(px(4));
}

void ExploreInspector::addFinding(const insights::Finding &finding, const Format &format)
{
    const bool tested = finding.kind == insights::Kind::Tested;
    auto *head = new QHBoxLayout;
    head->setSpacing(px(8));
    head->addWidget(cardTitle(tr("What stands out"), m_body));
    QLabel *tag = textLabel(tested ? tr("Tested") : tr("Described"), m_body);
    tag->setProperty("tag", tested ? QStringLiteral("good") : QStringLiteral("neutral"));
    head->addWidget(tag);
    head->addStretch();
    m_column->addLayout(head);
    QLabel *statement = wrapped(textLabel(finding.statement, m_body));
    charts::offerFigures(statement, items::statementFigures(finding, format));
    m_column->addWidget(statement);
    // The rows of the finding's details: all the numbers below are among them.
    items::Figures details;
    for (const items::Figures &row : items::evidenceDetailFigures(finding, format))
        details.insert(details.end(), row.begin(), row.end());
    const auto offered = [&details](QLabel *label, const QString &first) {
        std::stable_partition(details.begin(), details.end(),
                              [&first](const query::Figure &one) { return one.shown == first; });
        charts::offerFigures(label, details);
        return label;
    };
    const insights::Evidence &evidence = finding.evidence;
    if (evidence.difference && evidence.low && evidence.high)
        m_column->addWidget(
            offered(wrapped(textLabel(tr("Difference %1 (95 % interval %2 to %3)")
                                          .arg(format.signedNumber(*evidence.difference, 0),
                                               format.number(*evidence.low, 0), format.number(*evidence.high, 0)),
                                      m_body)),
                    items::differenceText(finding, *evidence.difference, format)));
    if (tested && evidence.adjustedPValue) // never a p-value on what was only described
        m_column->addWidget(
            offered(wrapped(textLabel(tr("%1 · Holm %2", "test · adjusted p")
                                          .arg(testName(evidence.test), format.pValue(*evidence.adjustedPValue)),
                                      m_body, QStringLiteral("2"))),
                    format.pValue(*evidence.adjustedPValue)));
    if (!finding.recommendation.isEmpty())
        m_column->addWidget(wrapped(textLabel(finding.recommendation, m_body, QStringLiteral("2"))));
    m_column->addSpacing(px(8));
    m_column->addWidget(hairline(m_body));
    m_column->addSpacing(px(4));
}

void ExploreInspector::addBar(const QString &name, double share, const QString &figures, const QColor &colour,
                              const std::vector<query::Figure> &origin)
{
    auto *row = new QHBoxLayout;
    row->setSpacing(px(8));
    const QFontMetrics metrics(style::bodyFont());
    QLabel *label = textLabel(metrics.elidedText(name, Qt::ElideRight, px(72)), m_body);
    label->setFixedWidth(px(72));
    if (label->text() != name)
        label->setToolTip(QStringLiteral("<span>%1</span>").arg(name.toHtmlEscaped()));
    row->addWidget(label);
    row->addWidget(new ShareBar(share, colour, m_body), 1);
    QLabel *value = textLabel(figures, m_body);
    value->setAlignment(Qt::AlignRight | Qt::AlignVCenter);
    value->setMinimumWidth(px(64));
    charts::offerFigures(value, origin);
    row->addWidget(value);
    m_column->addLayout(row);
}

void ExploreInspector::addPlaces(const Subject &subject, bool ofRegion, const Format &format)
{
    const style::Theme &theme = style::Theme::current();
    const query::Standing standing = query::standingOf(subject.selection, subject.all);
    const query::StandingFigures origin(subject.selection, subject.all, subject.filters);
    const std::vector<query::Standing::Place> &places = ofRegion ? standing.regions : standing.bands;
    m_column->addWidget(cardTitle(ofRegion ? tr("Where they live") : tr("How old they are"), m_body));
    for (std::size_t i = 0; i < std::min(places.size(), mostPlaces); ++i) {
        const query::Standing::Place &place = places[i];
        const QColor colour =
            ofRegion ? theme.category(subject.palette.value(place.name, int(place.index))) : theme.mark;
        const QString customers = format.integer(qint64(place.customers));
        const QString share = format.percent(place.share);
        addBar(place.isMissing ? tr("No region") : place.name.simplified(), place.share,
               tr("%1 · %2", "22 · 59 %").arg(customers, share), colour,
               {origin.placeCustomers(place, ofRegion, customers), origin.placeShare(place, ofRegion, share)});
    }
    if (places.size() > mostPlaces)
        m_column->addWidget(
            textLabel(tr("%Ln more", nullptr, int(places.size() - mostPlaces)), m_body, QStringLiteral("3")));
    m_column->addSpacing(px(8));
    m_column->addWidget(hairline(m_body));
    m_column->addSpacing(px(4));
}

void ExploreInspector::addReasons(const insights::Finding &finding, const Format &format)
{
    const std::vector<insights::Reason> &reasons = finding.reasons;
    m_column->addWidget(cardTitle(tr("Likely reasons"), m_body));
    auto *grid = new QGridLayout;
    grid->setHorizontalSpacing(px(4));
    grid->setColumnStretch(0, 1);
    for (std::size_t i = 0; i < std::min(reasons.size(), mostReasons); ++i) {
        const insights::Reason &reason = reasons[i];
        const auto figure = [&](double value) { return format.number(value, std::abs(value) >= 1000 ? 0 : 1); };
        const QFontMetrics metrics(style::bodyFont());
        QLabel *name =
            textLabel(metrics.elidedText(reason.measure, Qt::ElideRight, px(104)), m_body, QStringLiteral("2"));
        if (name->text() != reason.measure)
            name->setToolTip(QStringLiteral("<span>%1</span>").arg(reason.measure.toHtmlEscaped()));
        grid->addWidget(name, int(i), 0);
        QLabel *own = textLabel(figure(reason.group), m_body);
        QFont bold = style::bodyFont();
        bold.setBold(true);
        own->setFont(bold);
        QLabel *all = textLabel(tr("all %1", "all 57,408").arg(figure(reason.all)), m_body, QStringLiteral("2"));
        items::Figures origin = items::reasonFigures(finding, reason, format);
        origin[0].shown = own->text();
        origin[1].shown = figure(reason.all);
        charts::offerFigure(own, origin[0]);
        charts::offerFigure(all, origin[1]);
        grid->addWidget(own, int(i), 1, Qt::AlignRight);
        grid->addWidget(all, int(i), 2, Qt::AlignRight);
    }
    m_column->addLayout(grid);
}

void ExploreInspector::showActions(std::size_t customers, const Format &format)
{
    m_rows->setText(tr("Show customers (%1)").arg(format.integer(qint64(customers))));
    m_rows->setEnabled(customers > 0);
    m_rows->setToolTip(customers > 0 ? QString() : tr("Nobody passes these filters"));
    m_rows->show();
    m_report->show();
}

} // namespace clientele::pages
