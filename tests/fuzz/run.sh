#!/bin/sh
# SPDX-FileCopyrightText: 2026 The Clientele developers
# SPDX-License-Identifier: GPL-3.0-or-later
# usage: tests/fuzz/run.sh [SECONDS [WHAT...]]   builds the fuzzers with clang and runs each for so long (default 120)
#
# What breaks a property is written to build/fuzz/found-WHAT: mend it, then keep the file beside the seeds.
set -eu
cd "$(dirname "$0")/../.."
seconds="${1:-120}"
[ $# -eq 0 ] || shift
[ $# -gt 0 ] || set -- reply address csv sheet sqldump expression recipe workspace
cmake --preset fuzz >/dev/null
# shellcheck disable=SC2046 # one word for each
cmake --build --preset fuzz --target $(printf 'fuzz_%s ' "$@")
[ ! -d /dev/shm ] || export TMPDIR=/dev/shm # some are given files
for what in "$@"; do
    mkdir -p "build/fuzz/corpus-$what" "build/fuzz/found-$what"
    echo "fuzz_$what:"
    "build/fuzz/tests/fuzz_$what" -max_total_time="$seconds" -max_len=20000 -timeout=10 -rss_limit_mb=1500 -print_final_stats=1 \
        -artifact_prefix="build/fuzz/found-$what/" "build/fuzz/corpus-$what" "tests/fuzz/seeds/$what" 2>&1 |
        grep -E "ERROR|SUMMARY|Test unit|wrong|stat::number_of_executed|stat::new_units|stat::peak|Done"
done
