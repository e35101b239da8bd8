// SPDX-FileCopyrightText: 2026 The Clientele developers
// SPDX-License-Identifier: GPL-3.0-or-later

// Ten million customers in eight columns: what the window does with them until the Explore and Insights pages are
// there, and what the Data page adds. One line of JSON with times and the largest memory in use. usage: bench_large
// --write FILE.csv [ROWS]    makes the file
//        bench_large --explore FILE.csv         opens it, makes charts, findings and profiles

#include "models/core/format.h"
#include "models/query/profile.h"
#include "models/sources/source.h"
#include "models/workspace/exploration.h"
#include "tests/benchmarks/peakmemory.h"

#include <QCoreApplication>
#include <QElapsedTimer>
#include <QFile>

#include <array>
#include <charconv>
#include <cstdio>

using namespace clientele;
using benchmarks::peakMiB;

namespace {

class Lines final
{
public:
    explicit Lines(QFile &file) : m_file(file) { m_text.reserve(std::size_t(2) << 20); }

    Lines &number(std::uint64_t value, char behind)
    {
        std::array<char, 24> digits{};
        const auto end = std::to_chars(digits.data(), digits.data() + digits.size(), value).ptr;
        m_text.append(digits.data(), end);
        m_text.push_back(behind);
        return *this;
    }
    Lines &twoDigits(std::uint64_t value, char behind)
    {
        m_text.push_back(char('0' + value / 10 % 10));
        m_text.push_back(char('0' + value % 10));
        m_text.push_back(behind);
        return *this;
    }
    Lines &text(const char *value)
    {
        m_text += value;
        return *this;
    }
    bool flush(bool always)
    {
        if (!always && m_text.size() < std::size_t(1) << 20)
            return true;
        const bool isWritten = m_file.write(m_text.data(), qint64(m_text.size())) == qint64(m_text.size());
        m_text.clear();
        return isWritten;
    }

private:
    QFile &m_file;
    std::string m_text;
};

int write(const QString &path, std::uint32_t rows)
{
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly))
        return 1;
    const std::array<const char *, 8> regions{"North", "South", "East", "West", "Centre", "Coast", "Islands", "Abroad"};
    Lines lines(file);
    lines.text("customer_id,age,region,purchase_amount,purchase_frequency,annual_income,last_order_date,product\n");
    std::uint64_t random = 1;
    for (std::uint32_t row = 0; row < rows; ++row) {
        random = random * 6'364'136'223'846'793'005ULL + 1'442'695'040'888'963'407ULL;
        const std::uint64_t bits = random >> 20;
        lines.number(100'000 + row, ',').number(18 + bits % 62, ',').text(regions[bits / 64 % 8]).text(",");
        lines.number(5 + bits / 512 % 600, '.').twoDigits(bits / 7 % 100, ',').number(bits / 1024 % 40, ',');
        lines.number(20'000 + bits / 4096 % 60'000, ',').text("2025-");
        lines.twoDigits(1 + bits / 13 % 12, '-').twoDigits(1 + bits / 17 % 28, ',').text("Product ");
        lines.number(bits / 65'536 % 5000, '\n');
        if (!lines.flush(row + 1 == rows))
            return 1;
    }
    return 0;
}

int explore(const QString &path)
{
    QElapsedTimer timer;
    timer.start();
    auto source = sources::open({path});
    const double loadMs = double(timer.nsecsElapsed()) / 1e6;
    const double loadMiB = peakMiB();
    if (!source)
        return 1;
    workspace::State state;
    state.raw = state.table = source->table;
    const query::MemoryEngine engine(*source->table);
    const Format format(QLocale::c());
    timer.restart();
    const auto charts = workspace::explore(engine, state, {}, format);
    const double chartsMiB = peakMiB();
    const auto findings = charts ? workspace::findings(engine, state, charts->selection, format)
                                 : Result<std::vector<insights::Finding>>();
    const double exploreMs = double(timer.nsecsElapsed()) / 1e6;
    const double exploreMiB = peakMiB();
    timer.restart();
    const auto profiles = query::profile(*source->table, {});
    if (!charts || !findings || !profiles)
        return 1;
    std::printf("{\"rows\": %zu, \"columns\": %zu, \"charts\": %zu, \"findings\": %zu, \"loadMs\": %.0f, "
                "\"exploreMs\": %.0f, \"profileMs\": %.0f, \"loadPeakMiB\": %.1f, \"chartsPeakMiB\": %.1f, "
                "\"findingsPeakMiB\": %.1f, \"peakMiB\": %.1f}\n",
                source->table->rows(), source->table->columnCount(), charts->charts.size(), findings->size(), loadMs,
                exploreMs, double(timer.nsecsElapsed()) / 1e6, loadMiB, chartsMiB, exploreMiB, peakMiB());
    return 0;
}

} // namespace

int main(int argc, char **argv)
{
    const QCoreApplication application(argc, argv);
    const QStringList arguments = QCoreApplication::arguments();
    if (arguments.size() >= 3 && arguments[1] == QLatin1String("--write"))
        return write(arguments[2], arguments.size() > 3 ? arguments[3].toUInt() : 10'000'000U);
    if (arguments.size() == 3 && arguments[1] == QLatin1String("--explore"))
        return explore(arguments[2]);
    std::fprintf(stderr, "usage: bench_large --write FILE.csv [ROWS] | --explore FILE.csv\n");
    return 2;
}
