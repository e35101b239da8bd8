// SPDX-FileCopyrightText: 2026 The Clientele developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QCoreApplication>

namespace clientele::why {

/// The translated phrases of this room.
class Words final
{
    Q_DECLARE_TR_FUNCTIONS(Why)
};

} // namespace clientele::why
