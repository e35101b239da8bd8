// SPDX-FileCopyrightText: 2026 The Clientele developers
// SPDX-License-Identifier: GPL-3.0-or-later

// Books and folders against their peers, in turns, each run in a process of its own. One line of JSON.
// usage: bench_sheets [PART...]       book, days, rows70051; without one all of them
//        bench_sheets --load INPUT    one load
// - book: 500,000 × 8 cells, written here: loading them / orcus-xlsx -f none (package liborcus-bin); the memory as well
//   where each text stands in its cell
// - days: the 305 daily files of online-retail / the same rows in a single file
// - rows70051: the book of online-retail

#include "models/sources/csvwriter.h"
#include "models/sources/source.h"
#include "tests/benchmarks/peakmemory.h"

#include <QCoreApplication>
#include <QElapsedTimer>
#include <QFileInfo>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QTemporaryDir>

#include <cstdio>

#include <xlsxwriter.h>

using namespace clientele;

namespace {

constexpr int turns = 5;

int load(const QString &input)
{
    QElapsedTimer timer;
    timer.start();
    const auto source = sources::open({input});
    const double ms = double(timer.nsecsElapsed()) / 1e6;
    if (!source)
        std::fprintf(stderr, "%s\n", qPrintable(source.error().sentence()));
    std::printf("{\"ms\": %.1f, \"peakMiB\": %.1f, \"rows\": %zu}\n", ms, benchmarks::peakMiB(),
                source ? source->account.rows : 0);
    return source ? 0 : 1;
}

// Invoice lines: a shared text, a date, four numbers, a code that is a number or a text, another text.
// @param inlineTexts each text stands in its cell, as programs write it that know little of Excel.
bool writeBook(const QByteArray &path, bool inlineTexts)
{
    constexpr int rows = 500'000;
    lxw_workbook_options options{};
    options.constant_memory = inlineTexts ? LXW_TRUE : LXW_FALSE;
    lxw_workbook *book = ::workbook_new_opt(path.constData(), &options);
    lxw_worksheet *sheet = ::workbook_add_worksheet(book, nullptr);
    lxw_format *date = ::workbook_add_format(book);
    ::format_set_num_format(date, "yyyy-mm-dd hh:mm");
    int column = 0;
    for (const char *name :
         {"Invoice", "StockCode", "Description", "Quantity", "InvoiceDate", "Price", "Customer", "Country"})
        ::worksheet_write_string(sheet, 0, lxw_col_t(column++), name, nullptr);
    unsigned random = 1;
    for (int row = 1; row <= rows; ++row) {
        random = random * 1'664'525U + 1'013'904'223U;
        const unsigned product = random >> 20;
        const auto line = lxw_row_t(row);
        ::worksheet_write_number(sheet, line, 0, 536'365 + row / 20, nullptr);
        if (product % 5 == 0)
            ::worksheet_write_string(sheet, line, 1, qPrintable(QStringLiteral("%1A").arg(20'000 + product)), nullptr);
        else
            ::worksheet_write_number(sheet, line, 1, 20'000 + product, nullptr);
        ::worksheet_write_string(sheet, line, 2, qPrintable(QStringLiteral("PRODUCT NUMBER %1").arg(product)), nullptr);
        ::worksheet_write_number(sheet, line, 3, double(random % 48), nullptr);
        ::worksheet_write_number(sheet, line, 4, 40'513 + double(row / 20) / 100, date);
        ::worksheet_write_number(sheet, line, 5, double(product % 2000) / 100, nullptr);
        ::worksheet_write_number(sheet, line, 6, 12'000 + product, nullptr);
        ::worksheet_write_string(sheet, line, 7, product % 9 == 0 ? "France" : "United Kingdom", nullptr);
    }
    return ::workbook_close(book) == LXW_NO_ERROR;
}

double elapsed(const QString &program, const QStringList &arguments)
{
    QElapsedTimer timer;
    timer.start();
    QProcess process;
    process.setStandardOutputFile(QProcess::nullDevice());
    process.setStandardErrorFile(QProcess::nullDevice());
    process.start(program, arguments);
    process.waitForFinished(-1);
    return process.exitStatus() == QProcess::NormalExit ? double(timer.nsecsElapsed()) / 1e6 : 0;
}

QJsonObject loadElsewhere(const QString &input)
{
    QProcess process;
    process.start(QCoreApplication::applicationFilePath(), {QStringLiteral("--load"), input});
    process.waitForFinished(-1);
    return QJsonDocument::fromJson(process.readAllStandardOutput()).object();
}

void compareBooks(const QString &folder, QJsonObject &result)
{
    const QString path = folder + QStringLiteral("/book.xlsx");
    const QString inlinePath = folder + QStringLiteral("/inline.xlsx");
    if (!writeBook(path.toUtf8(), false) || !writeBook(inlinePath.toUtf8(), true))
        return;
    QJsonArray ratios;
    QJsonArray times;
    double peak = 0;
    for (int i = 0; i < turns; ++i) {
        // The whole process counts for both.
        const double ours = elapsed(QCoreApplication::applicationFilePath(), {QStringLiteral("--load"), path});
        const double theirs =
            elapsed(QStringLiteral("orcus-xlsx"), {QStringLiteral("-f"), QStringLiteral("none"), path});
        times.append(ours);
        ratios.append(ours / theirs);
        for (const QString &one : {path, inlinePath})
            peak = std::max(peak, loadElsewhere(one).value(QStringLiteral("peakMiB")).toDouble());
    }
    result.insert(QStringLiteral("bookMs"), times);
    result.insert(QStringLiteral("bookPerOrcus"), ratios);
    result.insert(QStringLiteral("bookPeakMiB"), peak);
}

void compareFolder(const QString &data, const QString &folder, QJsonObject &result)
{
    const QString days = data + QStringLiteral("/online-retail/by-day");
    const QString single = folder + QStringLiteral("/single.csv");
    const auto source = sources::open({data + QStringLiteral("/online-retail/online_retail.csv.gz")});
    if (!source || !sources::writeCsv(*source->table, single))
        return;
    QJsonArray ratios;
    for (int i = 0; i < turns; ++i) {
        const auto ms = [](const QString &input) {
            return loadElsewhere(input).value(QStringLiteral("ms")).toDouble();
        };
        const double one = ms(single);
        ratios.append(ms(days) / one);
    }
    result.insert(QStringLiteral("daysPerSingle"), ratios);
}

void loadRealBook(const QString &data, QJsonObject &result)
{
    const QString book = data + QStringLiteral("/online-retail/online_retail_first_70051_rows.xlsx");
    QJsonArray times;
    for (int i = 0; i < turns; ++i) {
        const QJsonObject loaded = loadElsewhere(book);
        if (loaded.value(QStringLiteral("rows")).toInt() != 70'051)
            return;
        times.append(loaded.value(QStringLiteral("ms")));
    }
    result.insert(QStringLiteral("rows70051Ms"), times);
}

} // namespace

int main(int argc, char **argv)
{
    const QCoreApplication application(argc, argv);
    const QStringList arguments = QCoreApplication::arguments();
    if (arguments.size() == 3 && arguments[1] == QLatin1String("--load"))
        return load(arguments[2]);
    const QString named = qEnvironmentVariable("CLIENTELE_TEST_DATA");
    const QString data = named.isEmpty() ? QStringLiteral(CLIENTELE_SOURCE_DIR "/../shared/data") : named;
    const QTemporaryDir folder;
    QJsonObject result;
    const auto isAsked = [&](const char *part) {
        return arguments.size() == 1 || arguments.contains(QLatin1String(part));
    };
    if (isAsked("book"))
        compareBooks(folder.path(), result);
    if (isAsked("days"))
        compareFolder(data, folder.path(), result);
    if (isAsked("rows70051"))
        loadRealBook(data, result);
    std::printf("%s\n", QJsonDocument(result).toJson(QJsonDocument::Compact).constData());
    return 0;
}
