#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 The Clientele developers
# SPDX-License-Identifier: GPL-3.0-or-later
"""Ratios of Clientele against peers, measured in turns in one run.

usage: compare.py --peers DIR --data online_retail_II.csv --build build/dev [--runs 7]

DIR holds the peers' scripts with their packages (retail_duckdb.mjs, brush_crossfilter.mjs). Each pair of runs gives one ratio;
the median of the ratios is what to quote. An absolute time means nothing on a shared machine.
"""
import argparse
import json
import pathlib
import statistics
import subprocess


def last_json(text):
    """The last line of the text that is a JSON object."""
    for line in reversed(text.strip().splitlines()):
        if line.startswith("{"):
            return json.loads(line)
    raise SystemExit("no JSON line in: " + text[-400:])


def peer(directory, script, *arguments):
    done = subprocess.run(["node", script, *arguments], cwd=directory, capture_output=True, text=True, check=True)
    return last_json(done.stdout)


def loading(program, data):
    done = subprocess.run([program, "analyze", "profile", data, "--timings", "--format", "json"], capture_output=True, text=True,
                          check=True)
    return last_json(done.stderr)["timings"]


def linked_views(program):
    done = subprocess.run([program, "--json"], capture_output=True, text=True, check=True)
    return last_json(done.stdout)


def mailing(program):
    done = subprocess.run([program], capture_output=True, text=True, check=True)
    return last_json(done.stdout)


def recipe_steps(program):
    """Each pair of runs gives one ratio for each step."""
    ours = last_json(subprocess.run([program, "3"], capture_output=True, text=True, check=True).stdout)
    script = pathlib.Path(__file__).with_name("recipe_pandas.py")
    theirs = last_json(subprocess.run([script, "3"], capture_output=True, text=True, check=True).stdout)
    return {step: ours[step] / theirs[step] for step in ours}


def report(name, ratios, bound):
    median = statistics.median(ratios)
    print(f"{name:<42} median {median:.3f}  min {min(ratios):.3f}  max {max(ratios):.3f}  (at most {bound})")


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--peers", required=True)
    parser.add_argument("--data", required=True)
    parser.add_argument("--build", default="build/dev")
    parser.add_argument("--runs", type=int, default=7)
    options = parser.parse_args()
    build = pathlib.Path(options.build)
    time, memory, brush = [], [], []
    for _ in range(options.runs):
        ours, theirs = loading(build / "bin/clientele", options.data), peer(options.peers, "retail_duckdb.mjs", options.data)
        time.append(ours["loadMs"] / theirs["loadMs"])
        memory.append(ours["peakRssMiB"] / theirs["peakRssMiB"])
    report("load 1.07M lines: time / DuckDB", time, 0.5)
    report("load 1.07M lines: peak memory / DuckDB", memory, 0.6)
    views = build / "tests/bench_linkedviews"
    if views.exists():
        for _ in range(options.runs):
            ours, theirs = linked_views(views), peer(options.peers, "brush_crossfilter.mjs", "1000000")
            brush.append(ours["brushMedianMs"] / theirs["brushMedianMs"])
        report("six linked views over 1M rows / crossfilter2", brush, 1.0)
    recipe = build / "tests/bench_recipe"
    if recipe.exists():
        ratios = [recipe_steps(recipe) for _ in range(options.runs)]
        for step in ratios[0]:
            report(f"recipe on 1M rows, {step[:-2]}: time / pandas", [one[step] for one in ratios], 0.3)
    mail = build / "tests/bench_mail"
    if mail.exists():
        sendings = [mailing(mail) for _ in range(options.runs)]
        report("25 MiB to exim4 on loopback: time / curl", [run["oursMs"] / run["curlMs"] for run in sendings], 1.2)
        report("  more memory than at start, MiB", [run["moreMemoryMiB"] for run in sendings], 25)
        report("  longest gap of the event loop, ms", [run["longestGapMs"] for run in sendings], 16)


if __name__ == "__main__":
    main()
