// SPDX-FileCopyrightText: 2026 The Clientele developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/report/layout.h"
#include "models/sources/source.h"

#include <QCoreApplication>

namespace clientele::workspace {

/// How reports were laid out, one small file each data set: whoever opens the same data finds the report as it was
/// left; other data begins with paper, language, author, logo and parts of the last one, but not with its words.
///
/// What is read back is untrusted. That nothing is left out of a report is never remembered: it is asked each time.
class ReportLayouts final
{
    Q_DECLARE_TR_FUNCTIONS(ReportLayouts)

public:
    /// @param folder is made when something is written.
    explicit ReportLayouts(QString folder);
    /// The program's own folder.
    ReportLayouts();

    [[nodiscard]] report::Layout layoutFor(const sources::ImportAccount &account) const;
    /// @errors Io
    [[nodiscard]] Result<void> remember(const sources::ImportAccount &account, report::Layout layout) const;

private:
    [[nodiscard]] QString pathFor(const sources::ImportAccount &account) const;
    [[nodiscard]] QString lastPath() const;
    void dropOldest() const;

    QString m_folder;
};

} // namespace clientele::workspace
