// SPDX-FileCopyrightText: 2026 The Clientele developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/report/chart.h"

#include <QDateTime>
#include <QLocale>
#include <QStringList>

#include <variant>
#include <vector>

namespace clientele::report {

enum class Paper { A4, Letter };
enum class Orientation { Portrait, Landscape };
/// Personal: columns of names, addresses and customer ids are left out. Masked: groups under 5 are hidden too.
/// None: neither, and only where somebody said so.
enum class Privacy { Personal, Masked, None };

/// A line of two parts: "File", "customers.csv"; a term and what it means.
struct Fact
{
    QString label;
    QString value;
};

struct KeyFigure
{
    QString label; ///< "Average order value"
    QString value; ///< "425.63"
    QString note;  ///< "mean of 238 amounts"
};

/// What every block has: pages are made of blocks, in their order.
struct BlockBase
{
    QString id;    ///< stable: "cover", "findings", "method", or the chart's
    QString title; ///< its heading, and its line in the list of blocks
};

struct Cover : BlockBase
{
    QString subtitle; ///< "customers.csv · 238 of 238 rows used · no filters"
    std::vector<KeyFigure> figures;
    std::vector<Fact> facts; ///< source, rows, filters, date
    QStringList warnings;
};

struct FindingsBlock : BlockBase
{
    struct Item
    {
        QString statement;
        QString detail; ///< evidence and recommendation in sentences
        bool tested = false;
    };
    std::vector<Item> items;
    QString empty; ///< said where there are none
};

struct ChartBlock : BlockBase
{
    Chart chart; ///< with its table
};

struct TableBlock : BlockBase
{
    QString subtitle;
    DataTable table;
};

struct MethodBlock : BlockBase
{
    struct Section
    {
        QString heading;
        std::vector<Fact> entries;
    };
    std::vector<Section> sections;
};

using Block = std::variant<Cover, FindingsBlock, ChartBlock, TableBlock, MethodBlock>;

[[nodiscard]] inline const BlockBase &base(const Block &block)
{
    return std::visit([](const auto &one) -> const BlockBase & { return one; }, block);
}

/// How somebody else gets the same figures.
struct Reproduction
{
    QStringList inputs;
    QStringList options;        ///< for every analysis: roles, filters, how the file is read
    QStringList bandOptions;    ///< --band-width and the like
    QStringList notExpressible; ///< filters that the command line has no words for
};

/// Which blocks are printed, and in which order, by their ids.
struct Arrangement
{
    QStringList order;   ///< those not named follow in their own order
    QStringList removed; ///< not printed

    friend bool operator==(const Arrangement &, const Arrangement &) = default;
};

/// What is on paper, without any drawing. A plain value: whoever changes it changes a copy.
struct Report
{
    QString title;   ///< the document's: "Purchases by age group and region"
    QString creator; ///< "Clientele 0.1.0"
    QString author;  ///< may be empty
    Paper paper = Paper::A4;
    Orientation orientation = Orientation::Portrait;
    Privacy privacy = Privacy::Personal;
    QString privacyNote; ///< foot of every page
    QString language;    ///< "de"; empty: as the program
    QLocale locale;      ///< of numbers and dates
    QDateTime created;
    std::vector<Block> blocks;
    std::vector<Block> removed; ///< what the arrangement took out, kept so that it can come back
    Reproduction reproduction;
    quint64 seed = 1;
};

/// The report with its blocks in another arrangement; what was removed before comes back unless it is removed again.
[[nodiscard]] Report arranged(Report report, const Arrangement &arrangement);

[[nodiscard]] QString token(Paper paper);             ///< "a4", "letter"
[[nodiscard]] QString token(Orientation orientation); ///< "portrait", "landscape"
[[nodiscard]] QString token(Privacy privacy);         ///< "personal", "masked", "none"
[[nodiscard]] std::optional<Paper> paperFromToken(const QString &text);
[[nodiscard]] std::optional<Orientation> orientationFromToken(const QString &text);
[[nodiscard]] std::optional<Privacy> privacyFromToken(const QString &text);

} // namespace clientele::report
