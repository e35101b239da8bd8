// SPDX-FileCopyrightText: 2026 The Clientele developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QCoreApplication>

namespace clientele::workspace {

/// The translated phrases about workspace files: Words::tr("…").
class Words final
{
    Q_DECLARE_TR_FUNCTIONS(Workspace)
};

} // namespace clientele::workspace
