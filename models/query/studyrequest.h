// SPDX-FileCopyrightText: 2026 The Clientele developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QMap>
#include <QStringList>

namespace clientele::query {

/// What a person asked of a page, as a value: it opens the page on the same question again, and a report makes its
/// charts and tables from it. Filters and data are the document's.
struct StudyRequest
{
    /// "description", "outliers", "distribution", "comparison", "response", "correlation", "scatter"
    QString kind;
    /// By the names that the command line has for them: {"columns", {"Income", "MntWines"}}, {"method", {"pearson"}}.
    QMap<QString, QStringList> choices{};

    [[nodiscard]] QString choice(const QString &name) const { return choices.value(name).value(0); }
    [[nodiscard]] QStringList list(const QString &name) const { return choices.value(name); }

    friend bool operator==(const StudyRequest &, const StudyRequest &) = default;
};

} // namespace clientele::query
