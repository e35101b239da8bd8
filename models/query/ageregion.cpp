// SPDX-FileCopyrightText: 2026 The Clientele developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/query/ageregion.h"

#include "models/query/memoryengine.h"

#include <QCoreApplication>

#include <algorithm>

namespace clientele::query {

namespace {

constexpr std::size_t mostBands = 200;

// One study in the making: the questions that it consists of, and where their answers go.
class Study final
{
    Q_DECLARE_TR_FUNCTIONS(AgeRegion)

public:
    Study(const MemoryEngine &engine, const FilterSet &filters, const BandOptions &options, const Progress &progress)
        : m_engine(engine), m_table(engine.table()), m_filters(filters), m_progress(progress)
    {
        m_study.options = options;
        m_study.rows = m_table.rows();
    }

    Result<AgeRegionStudy> make()
    {
        for (auto step : {&Study::findColumns, &Study::askBands, &Study::askRegions, &Study::askBandsByRegion,
                          &Study::askOverall}) {
            if (auto done = (this->*step)(); !done)
                return tl::make_unexpected(done.error());
            if (m_progress.cancelled())
                return cancelled();
        }
        warn();
        return std::move(m_study);
    }

private:
    // Places of the measures of figures(), where the table has their columns.
    struct Measures
    {
        std::vector<Measure> all{{MeasureKind::Count}};
        std::optional<std::size_t> amountSum, amountMean, frequencyMean;
    };

    Result<void> findColumns()
    {
        const auto nameOf = [&](table::Role role) {
            const table::Column *column = m_table.find(role);
            return column != nullptr ? column->name() : QString();
        };
        m_study.ageColumn = nameOf(table::Role::Age);
        m_study.amountColumn = nameOf(table::Role::Amount);
        m_study.frequencyColumn = nameOf(table::Role::PurchaseFrequency);
        m_study.regionColumn = nameOf(table::Role::Region);
        if (m_study.amountColumn.isEmpty() && m_study.frequencyColumn.isEmpty())
            return fail(Error::Code::Input, tr("No column holds a purchase amount or a purchase frequency"), {},
                        tr("Give a column the role Amount or Purchase frequency"));
        m_age.column = m_study.ageColumn;
        if (m_study.ageColumn.isEmpty()) {
            m_study.ageColumn = nameOf(table::Role::BirthYear);
            if (m_study.ageColumn.isEmpty())
                return fail(Error::Code::Input, tr("No column holds ages or birth years"), {},
                            tr("Give a column the role Age or Birth year"));
            m_study.referenceYear = lastYear(m_table);
            if (!m_study.referenceYear)
                return fail(Error::Code::Input, tr("Ages cannot be told from birth years: the data has no date"),
                            m_study.ageColumn, tr("Add a column with dates, or one with ages"));
            m_age = {m_study.ageColumn, -1, double(*m_study.referenceYear)};
        }
        m_measures = figures();
        return {};
    }

    Measures figures() const
    {
        Measures measures;
        const auto add = [&](MeasureKind kind, const QString &column) {
            measures.all.push_back({kind, column});
            return measures.all.size() - 1;
        };
        if (!m_study.amountColumn.isEmpty()) {
            measures.amountSum = add(MeasureKind::Sum, m_study.amountColumn);
            measures.amountMean = add(MeasureKind::Mean, m_study.amountColumn);
        }
        if (!m_study.frequencyColumn.isEmpty())
            measures.frequencyMean = add(MeasureKind::Mean, m_study.frequencyColumn);
        return measures;
    }

    template <class Figures>
    void take(Figures &to, const Answer &answer, std::size_t cell) const
    {
        to.customers = std::size_t(answer.value(0, cell));
        if (m_measures.amountSum) {
            to.totalPurchase = answer.value(*m_measures.amountSum, cell);
            to.averageOrderValue = answer.values[*m_measures.amountMean][cell];
        }
        if (m_measures.frequencyMean)
            to.meanPurchaseFrequency = answer.values[*m_measures.frequencyMean][cell];
    }

    Result<AnswerPtr> ask(std::vector<Group> groups, const std::vector<Measure> &measures) const
    {
        return m_engine.run({m_filters, std::move(groups), measures}, m_progress);
    }

    BandGroup bands() const { return {m_age, m_study.options}; }
    // One band from the first to the last: exactly those whom the study counts.
    BandGroup everybody() const
    {
        return {
            m_age,
            {m_study.options.width, {m_study.bands.front().lower, m_study.bands.back().upper}, m_study.options.closed}};
    }
    CategoryGroup regions() const { return {m_study.regionColumn, true}; }

    Result<void> askBands()
    {
        Measures measures = m_measures;
        const std::size_t box = measures.all.size();
        if (!m_study.frequencyColumn.isEmpty())
            measures.all.push_back({MeasureKind::FiveNumber, m_study.frequencyColumn});
        const auto answer = ask({bands()}, measures.all);
        if (!answer)
            return tl::make_unexpected(answer.error());
        const auto &members = (*answer)->groups[0];
        std::size_t first = 0;
        std::size_t last = members.size();
        if (m_study.options.edges.empty()) {
            const auto isEmpty = [&](std::size_t band) { return (*answer)->value(0, band) == 0; };
            while (first < last && isEmpty(first))
                ++first;
            while (last > first && isEmpty(last - 1))
                --last;
        }
        m_firstBand = first;
        if (last - first > mostBands)
            return fail(Error::Code::Input, tr("The ages make %1 bands, more than can be shown").arg(last - first),
                        m_study.ageColumn, tr("Choose a greater width, give edges, or filter the ages"));
        m_study.rowsUsed = (*answer)->rowsUsed;
        m_study.withoutAge = (*answer)->rowsPassing - (*answer)->rowsUsed;
        for (std::size_t i = first; i < last; ++i) {
            AgeBand &band = m_study.bands.emplace_back();
            band.band = members[i].key;
            band.lower = members[i].lower;
            band.upper = members[i].upper;
            take(band, **answer, i);
            band.share = m_study.rowsUsed > 0 ? double(band.customers) / double(m_study.rowsUsed) : 0;
            if (box < measures.all.size())
                band.purchaseFrequency = (*answer)->boxes[box][i];
        }
        return {};
    }

    Result<void> askRegions()
    {
        if (m_study.regionColumn.isEmpty() || m_study.bands.empty())
            return {};
        const auto answer = ask({everybody(), regions()}, m_measures.all);
        if (!answer)
            return tl::make_unexpected(answer.error());
        const auto &members = (*answer)->groups[1];
        for (std::size_t i = 0; i < members.size(); ++i) {
            if ((*answer)->value(0, i) == 0)
                continue;
            RegionFigures &region = m_study.regions.emplace_back();
            region.region = members[i].key;
            region.isMissing = members[i].isMissing;
            take(region, **answer, i);
            m_regionMembers.push_back(i);
        }
        return {};
    }

    Result<void> askBandsByRegion()
    {
        if (m_study.regions.empty())
            return {};
        const auto answer = ask({bands(), regions()}, m_measures.all);
        if (!answer)
            return tl::make_unexpected(answer.error());
        const std::size_t members = (*answer)->groups[1].size();
        for (std::size_t b = 0; b < m_study.bands.size(); ++b) {
            for (std::size_t r = 0; r < m_study.regions.size(); ++r) {
                RegionFigures &figures = m_study.bands[b].regions.emplace_back();
                figures.region = m_study.regions[r].region;
                figures.isMissing = m_study.regions[r].isMissing;
                take(figures, **answer, (m_firstBand + b) * members + m_regionMembers[r]);
            }
        }
        return {};
    }

    Result<void> askOverall()
    {
        if (m_study.bands.empty())
            return {};
        Measures measures = m_measures;
        const std::size_t median = measures.all.size();
        if (!m_study.frequencyColumn.isEmpty())
            measures.all.push_back({MeasureKind::Quantile, m_study.frequencyColumn, 0.5});
        const auto answer = ask({everybody()}, measures.all);
        if (!answer)
            return tl::make_unexpected(answer.error());
        take(m_study.overall, **answer, 0);
        if (median < measures.all.size())
            m_study.overall.medianPurchaseFrequency = (*answer)->values[median][0];
        return {};
    }

    void warn()
    {
        if (m_study.withoutAge > 0)
            m_study.warnings << (m_study.options.edges.empty()
                                     ? tr("Customers left out, because they have no age: %1").arg(m_study.withoutAge)
                                     : tr("Customers left out, because they have no age or one outside the edges: %1")
                                           .arg(m_study.withoutAge));
        if (m_study.bands.empty())
            return;
        std::size_t doubtful = 0;
        for (const AgeBand &band : m_study.bands) {
            if (band.upper <= 0 || band.lower >= oldestAge)
                doubtful += band.customers;
        }
        if (doubtful > 0)
            m_study.warnings << tr("Customers with an age below 0 or above 120: %1; check the data").arg(doubtful);
        for (const QString &column : {m_study.amountColumn, m_study.frequencyColumn}) {
            if (column.isEmpty())
                continue;
            const auto counted = ask({everybody()}, {{MeasureKind::Count, column}});
            const std::size_t missing = counted ? m_study.rowsUsed - std::size_t((*counted)->value(0, 0)) : 0;
            if (missing > 0)
                m_study.warnings
                    << tr("Customers left out of the figures of “%1”, because they have no value there: %2")
                           .arg(column)
                           .arg(missing);
        }
    }

    const MemoryEngine &m_engine;
    const table::Table &m_table;
    const FilterSet &m_filters;
    const Progress &m_progress;
    AgeRegionStudy m_study;
    Operand m_age;
    Measures m_measures;
    std::size_t m_firstBand = 0;
    std::vector<std::size_t> m_regionMembers;
};

} // namespace

std::optional<int> lastYear(const table::Table &table)
{
    std::optional<table::Microseconds> last;
    const table::Column *orders = table.find(table::Role::OrderDate);
    for (const table::ColumnPtr &column : table.columns()) {
        if (column->type() != table::Type::Date ||
            (orders != nullptr && orders->type() == table::Type::Date && column.get() != orders))
            continue;
        const auto dates = column->dates();
        for (std::size_t row = 0; row < dates.size(); ++row) {
            if (column->isValid(row))
                last = std::max(last.value_or(dates[row]), dates[row]);
        }
    }
    return last ? std::optional(table::toCivil(*last).year) : std::nullopt;
}

Result<AgeRegionStudy> ageRegion(const MemoryEngine &engine, const FilterSet &filters, const BandOptions &options,
                                 const Progress &progress)
{
    return Study(engine, filters, options, progress).make();
}

Result<AgeRegionStudy> ageRegion(const table::Table &table, const FilterSet &filters, const BandOptions &options,
                                 const Progress &progress)
{
    return ageRegion(MemoryEngine(table), filters, options, progress);
}

BandGroup ageGroup(const AgeRegionStudy &study)
{
    BandGroup group{{study.ageColumn}, study.options};
    if (study.referenceYear)
        group.of = {study.ageColumn, -1, double(*study.referenceYear)};
    group.bands.edges = {study.bands.front().lower};
    for (const AgeBand &band : study.bands)
        group.bands.edges.push_back(band.upper);
    return group;
}

namespace {

Filter ageFilter(const AgeRegionStudy &study, double lower, double upper, const QString &label)
{
    const bool left = study.options.closed == Closed::Left;
    Interval interval{lower, upper, left, !left};
    if (study.referenceYear) // the older, the earlier born: ends change places
        interval = {*study.referenceYear - upper, *study.referenceYear - lower, !left, left};
    return {study.ageColumn, {}, {interval}, false, label};
}

} // namespace

Filter bandFilter(const AgeRegionStudy &study, std::size_t band)
{
    const AgeBand &one = study.bands[band];
    return ageFilter(study, one.lower, one.upper,
                     QCoreApplication::translate("AgeRegion", "Age group: %1").arg(one.band));
}

std::optional<Filter> agesFilter(const AgeRegionStudy &study)
{
    if (study.bands.empty())
        return std::nullopt;
    const double lower = study.bands.front().lower;
    const double upper = study.bands.back().upper;
    return ageFilter(study, lower, upper,
                     QCoreApplication::translate("AgeRegion", "With an age: %1").arg(bandLabel(lower, upper)));
}

Filter regionFilter(const AgeRegionStudy &study, std::size_t region)
{
    const RegionFigures &one = study.regions[region];
    if (one.isMissing)
        return {study.regionColumn, {}, {}, true, QCoreApplication::translate("AgeRegion", "Region: missing")};
    return {study.regionColumn,
            {one.region},
            {},
            false,
            QCoreApplication::translate("AgeRegion", "Region: %1").arg(one.region)};
}

} // namespace clientele::query
