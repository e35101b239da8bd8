// SPDX-FileCopyrightText: 2026 The Clientele developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/report/studyblocks.h"

#include "models/report/comparisonblocks.h"
#include "models/report/correlationblocks.h"
#include "models/report/descriptionblocks.h"
#include "models/report/distributionblocks.h"
#include "models/report/responseblocks.h"

#include <QCoreApplication>
#include <QCryptographicHash>

#include <algorithm>
#include <iterator>

namespace clientele::report {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(StudyBlocks)
};

struct Kind
{
    const char *name;
    StudyMaker make; ///< nullptr: it is only shown in the window
};

// Each kind's maker stands in a file of its own, <kind>blocks.h.
constexpr Kind kinds[] = {
    {"description", descriptionBlocks}, {"outliers", outlierBlocks},  {"distribution", distributionBlocks},
    {"comparison", comparisonBlocks},   {"response", responseBlocks}, {"correlation", correlationBlocks},
    {"scatter", scatterBlocks},
};

const Kind *find(const QString &kind)
{
    const auto *found = std::find_if(std::begin(kinds), std::end(kinds),
                                     [&](const Kind &one) { return kind == QLatin1String(one.name); });
    return found == std::end(kinds) ? nullptr : found;
}

/// The first personal column that the question is about.
std::optional<QString> personalColumn(const query::StudyRequest &request, const table::Table &table)
{
    for (const QStringList &values : request.choices) {
        for (const QString &value : values) {
            const auto index = table.indexOf(value);
            if (index && table.isPersonal(*index))
                return value;
        }
    }
    return std::nullopt;
}

Block words(const QString &title, const QString &text)
{
    TextBlock block;
    block.title = title;
    block.text = text;
    return block;
}

std::vector<Block> named(std::vector<Block> blocks, const query::StudyRequest &request)
{
    const QString id = studyBlockId(request);
    int number = 0;
    for (Block &block : blocks)
        base(block).id = ++number == 1 ? id : QStringLiteral("%1-%2").arg(id).arg(number);
    return blocks;
}

} // namespace

bool isStudyKind(const QString &kind)
{
    return find(kind) != nullptr;
}

QString studyBlockId(const query::StudyRequest &request)
{
    QCryptographicHash hash(QCryptographicHash::Sha256);
    for (auto choice = request.choices.begin(); choice != request.choices.end(); ++choice) {
        hash.addData(choice.key().toUtf8());
        for (const QString &value : choice.value()) {
            hash.addData(QByteArray(1, '\x1f'));
            hash.addData(value.toUtf8());
        }
        hash.addData(QByteArray(1, '\x1e'));
    }
    return QStringLiteral("study-%1-%2").arg(request.kind, QString::fromLatin1(hash.result().toHex().left(8)));
}

Result<std::vector<Block>> studyBlocks(const query::StudyRequest &request, const StudyMaterial &material)
{
    const Kind *kind = find(request.kind);
    if (!kind)
        return fail(Error::Code::Input, Text::tr("There is no such analysis"), request.kind,
                    Text::tr("Choose one that a page of the window shows"));
    if (material.privacy != Privacy::None) {
        if (const auto column = personalColumn(request, material.table))
            return named({words(Text::tr("Left out: an analysis of “%1”").arg(*column),
                                Text::tr("The column is personal, and this report leaves personal columns out."))},
                         request);
    }
    if (!kind->make)
        return std::vector<Block>();
    auto blocks = kind->make(request, material);
    if (blocks)
        return named(std::move(*blocks), request);
    if (blocks.error().code == Error::Code::Cancelled)
        return tl::make_unexpected(blocks.error());
    return named({words(blocks.error().what, blocks.error().sentence())}, request);
}

} // namespace clientele::report
