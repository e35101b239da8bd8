// SPDX-FileCopyrightText: 2026 The Clientele developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/report/report.h"
#include "widgets/dialogs/sharereportdialog.h"

namespace clientele::app {

struct SharedFiles
{
    QString baseName; ///< "purchases-by-age"
    QByteArray pdf;
    int pages = 0;
};

/// What the Share dialog offers of a report: its files, the words for placeholders, and its charts. All of it comes
/// from the report itself, so that nothing gets out which the report leaves out.
/// @param dataset name of the data, as people know it. @param summary one line.
[[nodiscard]] dialogs::ShareContent shareContent(const report::Report &report, const SharedFiles &files,
                                                 const QString &dataset, const QString &summary);

/// A chart in words, for those who do not see it: its title and its table.
[[nodiscard]] QString inWords(const report::ChartBase &chart, const QLocale &locale);

} // namespace clientele::app
