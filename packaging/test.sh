#!/usr/bin/env bash
# SPDX-FileCopyrightText: 2026 The Clientele developers
# SPDX-License-Identifier: GPL-3.0-or-later
#
# test.sh [CTEST ARGUMENTS]: installs what is missing, builds with assertions, and runs every test.
set -euo pipefail
here=$(cd "$(dirname "${BASH_SOURCE[0]}")" && pwd)
root=$(dirname "$here")

"$here/install-packages.sh" test
cd "$root"
[ -f build/dev/build.ninja ] || cmake --preset dev
cmake --build --preset dev
# Every program that a test needs was installed above: none may be left out.
CLIENTELE_STRICT=1 ctest --preset dev "$@"
