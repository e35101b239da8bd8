#!/usr/bin/env bash
# SPDX-FileCopyrightText: 2026 The Clientele developers
# SPDX-License-Identifier: GPL-3.0-or-later
#
# tidy.sh [FILE...]: clang-tidy over these files, or over all of models/, widgets/ and app/. Fails on any finding.
set -euo pipefail
root=$(dirname "$(cd "$(dirname "${BASH_SOURCE[0]}")" && pwd)")
cd "$root"
[ -f build/dev/compile_commands.json ] || cmake --preset dev

# clang cannot read GCC's precompiled headers: it gets the header itself.
mkdir -p build/dev/tidy
sed -E -e 's/ -fpch-preprocess//' -e 's/ -Winvalid-pch//' \
    -e "s# -include [^ ]*/models/[^ ]*/cmake_pch\.hxx# -include $root/models/core/precompiled.h#" \
    -e "s# -include [^ ]*/cmake_pch\.hxx# -include $root/widgets/precompiled.h#" \
    build/dev/compile_commands.json > build/dev/tidy/compile_commands.json

files=("$@")
[ $# -gt 0 ] || mapfile -t files < <(git ls-files 'models/*.cpp' 'widgets/*.cpp' 'app/*.cpp')
printf '%s\0' "${files[@]}" |
    xargs -0 -n 1 -P "$(nproc)" clang-tidy --quiet --extra-arg=-Wno-unknown-warning-option -p build/dev/tidy
