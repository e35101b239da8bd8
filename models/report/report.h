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
    /// stable: "cover", "contents", "findings", "method", the chart's, "table-" and the chart's, "finding-" and the
    /// finding's, "text-1"
    QString id;
    QString title; ///< its heading, and its line in the list of blocks
    QString note;  ///< what a person wrote below it
    bool startsPage = false;
    bool isOptional = false; ///< printed only where an arrangement names it
};

/// A picture on the cover, as its file is.
struct Logo
{
    enum class Kind { None, Png, Jpeg, Svg };
    Kind kind = Kind::None;
    QString name; ///< of the file with its folder, as it was given: the command that makes the report again finds it
    QByteArray bytes;

    friend bool operator==(const Logo &, const Logo &) = default;
};

struct Cover : BlockBase
{
    Logo logo;
    QString subtitle; ///< "customers.csv · 238 of 238 rows used · no filters"
    QString byline;   ///< "Anna Berger"; may be empty
    std::vector<KeyFigure> figures;
    std::vector<Fact> facts; ///< below the figures; may be empty
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

/// One finding that somebody chose, by itself; its title is the statement.
struct FindingBlock : BlockBase
{
    FindingsBlock::Item item;
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

/// What a person wrote: paragraphs, one a line; lines that begin with "- " are a list.
struct TextBlock : BlockBase
{
    QString text;
};

/// The titles of all other blocks and the pages they begin on.
struct ContentsBlock : BlockBase
{
};

using Block =
    std::variant<Cover, FindingsBlock, FindingBlock, ChartBlock, TableBlock, MethodBlock, TextBlock, ContentsBlock>;

[[nodiscard]] inline const BlockBase &base(const Block &block)
{
    return std::visit([](const auto &one) -> const BlockBase & { return one; }, block);
}

[[nodiscard]] inline BlockBase &base(Block &block)
{
    return std::visit([](auto &one) -> BlockBase & { return one; }, block);
}

/// How somebody else gets the same figures.
struct Reproduction
{
    QStringList inputs;
    QStringList options;     ///< for every analysis: roles, filters, how the file is read
    QStringList bandOptions; ///< --band-width and the like
    QStringList analyses{QStringLiteral("age-region"), QStringLiteral("insights")}; ///< that give its figures
    std::vector<QStringList> studies; ///< analyses with options of their own: {"correlation", "--columns", "a,b"}
    QStringList notExpressible;       ///< filters that the command line has no words for
    QByteArray recipe;                ///< the file of --recipe among the options; empty: none is needed
    QStringList withheldSteps;        ///< steps that it lacks, because their values are personal, in words
    QStringList layoutOptions;        ///< --template, --title, …, --layout layout.json
    QByteArray layout;                ///< that file, as layoutToJson() writes it; empty: none is needed
    QByteArray machine;               ///< files with hashes, columns, filters, bands as JSON, for other programs
};

/// Which blocks are printed, and in which order, by their ids.
struct Arrangement
{
    QStringList order;   ///< those not named follow in their own order, but for the optional ones
    QStringList added;   ///< optional ones that are printed though no order names them, each in its own place
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
    QString language;    ///< "de": the texts are in it, and so is what is drawn beside them; empty: as the program
    QLocale locale;      ///< of numbers and dates
    QDateTime created;
    // Said in the readme whatever blocks are printed.
    std::vector<Fact> facts;                  ///< where the figures come from: source, hash, rows, filters, date
    QStringList warnings;                     ///< what to know before believing them
    std::vector<MethodBlock::Section> method; ///< steps, definitions, tests, program
    std::vector<Block> blocks;
    std::vector<Block> removed; ///< what is not printed, kept so that it can come
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
