// SPDX-FileCopyrightText: 2026 The Clientele developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/core/result.h"

#include <QString>

namespace clientele::workspace {

/// A file that is made beside another and takes its place at the end, whole and on the disk. What is not finished goes
/// with the object; what a process left that ended in between goes with the next one in the same folder.
class FileReplacement final
{
public:
    explicit FileReplacement(QString target);
    ~FileReplacement();
    Q_DISABLE_COPY_MOVE(FileReplacement)

    [[nodiscard]] const QString &path() const { return m_path; }
    /// The file must be closed. @errors Io: disk full, not writable; what was there stays.
    [[nodiscard]] Result<void> finish();

private:
    QString m_target;
    QString m_path;
};

} // namespace clientele::workspace
