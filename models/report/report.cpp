// SPDX-FileCopyrightText: 2026 The Clientele developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/report/report.h"

#include <algorithm>

namespace clientele::report {

Report arranged(Report report, const Arrangement &arrangement)
{
    std::vector<Block> all = std::move(report.blocks);
    std::move(report.removed.begin(), report.removed.end(), std::back_inserter(all));
    const auto place = [&](const Block &block) {
        const qsizetype at = arrangement.order.indexOf(base(block).id);
        return at < 0 ? arrangement.order.size() : at;
    };
    std::stable_sort(all.begin(), all.end(), [&](const Block &a, const Block &b) { return place(a) < place(b); });
    report.blocks.clear();
    report.removed.clear();
    for (Block &block : all) {
        const BlockBase &one = base(block);
        const bool isNamed = arrangement.order.contains(one.id) || arrangement.added.contains(one.id);
        const bool isOut = arrangement.removed.contains(one.id) || (one.isOptional && !isNamed);
        (isOut ? report.removed : report.blocks).push_back(std::move(block));
    }
    return report;
}

QString token(Paper paper)
{
    return paper == Paper::A4 ? QStringLiteral("a4") : QStringLiteral("letter");
}

QString token(Orientation orientation)
{
    return orientation == Orientation::Portrait ? QStringLiteral("portrait") : QStringLiteral("landscape");
}

QString token(Privacy privacy)
{
    switch (privacy) {
    case Privacy::Personal:
        return QStringLiteral("personal");
    case Privacy::Masked:
        return QStringLiteral("masked");
    case Privacy::None:
        break;
    }
    return QStringLiteral("none");
}

namespace {

template <class Choice>
std::optional<Choice> fromToken(const QString &text, std::initializer_list<Choice> choices)
{
    for (const Choice choice : choices) {
        if (token(choice) == text.toLower())
            return choice;
    }
    return std::nullopt;
}

} // namespace

std::optional<Paper> paperFromToken(const QString &text)
{
    return fromToken(text, {Paper::A4, Paper::Letter});
}

std::optional<Orientation> orientationFromToken(const QString &text)
{
    return fromToken(text, {Orientation::Portrait, Orientation::Landscape});
}

std::optional<Privacy> privacyFromToken(const QString &text)
{
    return fromToken(text, {Privacy::Personal, Privacy::Masked, Privacy::None});
}

} // namespace clientele::report
