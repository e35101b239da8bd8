#!/bin/sh
# SPDX-FileCopyrightText: 2026 The Clientele developers
# SPDX-License-Identifier: GPL-3.0-or-later
# usage: tests/fuzz/run.sh [SECONDS]   builds the fuzzers with clang and runs each for so long (default 120)
#
# What breaks a property is written to build/fuzz/found-WHAT: mend it, then keep the file beside the seeds.
set -eu
cd "$(dirname "$0")/../.."
cmake --preset fuzz >/dev/null
cmake --build --preset fuzz --target fuzz_reply fuzz_address fuzz_expression fuzz_recipe fuzz_sqldump fuzz_workspace
for what in reply address expression recipe sqldump workspace; do
    mkdir -p "build/fuzz/corpus-$what" "build/fuzz/found-$what"
    echo "fuzz_$what:"
    "build/fuzz/tests/fuzz_$what" -max_total_time="${1:-120}" -max_len=60000 -timeout=10 -rss_limit_mb=1024 -print_final_stats=1 \
        -artifact_prefix="build/fuzz/found-$what/" "build/fuzz/corpus-$what" "tests/fuzz/seeds/$what" 2>&1 |
        grep -E "ERROR|SUMMARY|Test unit|wrong|stat::number_of_executed|stat::new_units|stat::peak|Done"
done
