// SPDX-FileCopyrightText: 2026 The Clientele developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

namespace clientele::app {

/// The whole program: a command without a window, or the window. @returns the exit status.
int run(int argc, char **argv);

} // namespace clientele::app
