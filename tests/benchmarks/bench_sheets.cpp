// SPDX-FileCopyrightText: 2026 The Clientele developers
// SPDX-License-Identifier: GPL-3.0-or-later

// Books against their peers, in turns, each run in a process of its own. One line of JSON.
// usage: bench_sheets                 all of it; needs orcus-xlsx (package liborcus-bin) and the real data
//        bench_sheets --load INPUT    one load
// - a book of 500,000 × 8 cells, written here: loading it / orcus-xlsx -f none
// - the 305 daily files of online-retail / the same rows in a single file

#include "models/sources/csvwriter.h"
#include "models/sources/source.h"

#include <QCoreApplication>
#include <QElapsedTimer>
#include <QFileInfo>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QTemporaryDir>

#include <cstdio>

#include <sys/resource.h>
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
    rusage usage{};
    getrusage(RUSAGE_SELF, &usage);
    if (!source)
        std::fprintf(stderr, "%s\n", qPrintable(source.error().sentence()));
    std::printf("{\"ms\": %.1f, \"peakMiB\": %.1f, \"rows\": %zu}\n", ms, double(usage.ru_maxrss) / 1024,
                source ? source->account.rows : 0);
    return source ? 0 : 1;
}

// Invoice lines: a shared text, a date, four numbers, a code that is a number or a text, another text.
bool writeBook(const QByteArray &path)
{
    constexpr int rows = 500'000;
    lxw_workbook *book = ::workbook_new(path.constData());
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
    if (!writeBook(path.toUtf8()))
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
        peak = std::max(peak, loadElsewhere(path).value(QStringLiteral("peakMiB")).toDouble());
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
    const QString book = data + QStringLiteral("/online-retail/online_retail_first_70051_rows.xlsx");
    result.insert(QStringLiteral("rows70051Ms"), loadElsewhere(book).value(QStringLiteral("ms")));
}

} // namespace

int main(int argc, char **argv)
{
    const QCoreApplication application(argc, argv);
    const QStringList arguments = QCoreApplication::arguments();
    if (arguments.size() == 3 && arguments[1] == QLatin1String("--load"))
        return load(arguments[2]);
    const QString named = qEnvironmentVariable("CLIENTELE_TEST_DATA");
    const QTemporaryDir folder;
    QJsonObject result;
    compareBooks(folder.path(), result);
    compareFolder(named.isEmpty() ? QStringLiteral(CLIENTELE_SOURCE_DIR "/../shared/data") : named, folder.path(),
                  result);
    std::printf("%s\n", QJsonDocument(result).toJson(QJsonDocument::Compact).constData());
    return 0;
}
