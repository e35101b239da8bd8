// SPDX-FileCopyrightText: 2026 The Clientele developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/core/result.h"

#include <QDateTime>
#include <QLockFile>

#include <memory>
#include <optional>
#include <vector>

namespace clientele::workspace {

/// Work that a program left that ended without saving.
struct LeftWork
{
    QString path;
    QDateTime keptAt;
};

/// Where unsaved work is kept meanwhile: one workspace file each running window, with a lock beside it that ends with
/// its process, however that ends. What no living process holds can be recovered.
class Recovery final
{
public:
    /// @param folder is made at the first claim.
    explicit Recovery(QString folder);
    /// The program's own, in $XDG_STATE_HOME.
    Recovery();
    ~Recovery();
    Q_DISABLE_COPY_MOVE(Recovery)

    /// The place of this window's work; made at the first call. @errors Io: the folder cannot be written.
    [[nodiscard]] Result<QString> place();
    /// What earlier processes left, the newest first.
    [[nodiscard]] std::vector<LeftWork> left() const;
    /// Makes the work that was left our own: our place is there, until it is saved. false: another window was faster.
    [[nodiscard]] bool adopt(const QString &path);
    /// Takes the work away that was left; nothing, where another window has it.
    void discard(const QString &path) const;
    /// Our own work is saved, or not wanted.
    void clear();

private:
    [[nodiscard]] static QString lockOf(const QString &path);
    /// nullptr: somebody living holds it.
    [[nodiscard]] static std::unique_ptr<QLockFile> lock(const QString &path);

    QString m_folder;
    QString m_place;
    std::unique_ptr<QLockFile> m_lock;
};

} // namespace clientele::workspace
