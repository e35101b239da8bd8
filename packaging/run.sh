#!/usr/bin/env bash
# SPDX-FileCopyrightText: 2026 The Clientele developers
# SPDX-License-Identifier: GPL-3.0-or-later
#
# run.sh [ARGUMENTS]: installs what is missing, builds the release and starts the program with the arguments.
# run.sh --build-only: stops after the build, which leaves build/release/bin/clientele.
# Without a display and without arguments it writes the PDF report of the sample and says where.
set -euo pipefail
here=$(cd "$(dirname "${BASH_SOURCE[0]}")" && pwd)
root=$(dirname "$here")
build="$root/build/release"

"$here/install-packages.sh" run
if [ ! -f "$build/build.ninja" ]; then
    (cd "$root" && cmake --preset release >/dev/null)
fi
# Quiet when all goes well; the whole output when it does not.
log="$build/build.log"
echo "Building Clientele …" >&2
if ! cmake --build "$build" >"$log" 2>&1; then
    cat "$log" >&2
    exit 1
fi

program="$build/bin/clientele"
if [ "${1:-}" = --build-only ]; then
    echo "$program"
    exit 0
fi
if [ $# -eq 0 ] && [ -z "${DISPLAY:-}" ] && [ -z "${WAYLAND_DISPLAY:-}" ]; then
    echo "No display: writing the report of the sample instead of opening the window." >&2
    output="$build/sample-report"
    mkdir -p "$output"
    "$program" report "$root/resources/samples/age-groups-and-regions.csv" \
        --output "$output/age-groups-and-regions.pdf" --readme "$output/README.md"
    echo "$output/age-groups-and-regions.pdf"
    exit 0
fi
exec "$program" "$@"
