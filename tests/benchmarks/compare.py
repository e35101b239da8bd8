#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 The Clientele developers
# SPDX-License-Identifier: GPL-3.0-or-later
"""Ratios of Clientele against peers, measured in turns in one run.

usage: compare.py [--build build/dev] [--runs 7] [--peers DIR] [--data online_retail_II.csv] [WHAT...]

WHAT is one or more of load, views, recipe, books, days, large, correlation, charts, profile, mail; without it all that can be
measured are. DIR holds the peers' scripts with their packages (retail_duckdb.mjs, brush_crossfilter.mjs), which load and
views need; recipe and profile need python3-pandas, books orcus-xlsx, mail exim4 and curl. Each pair of runs gives one ratio; the
median of the ratios is what to quote. An absolute time means nothing on a shared machine.
"""
import argparse
import json
import pathlib
import statistics
import subprocess
import tempfile


def last_json(text):
    """The last line of the text that is a JSON object."""
    for line in reversed(text.strip().splitlines()):
        if line.startswith("{"):
            return json.loads(line)
    raise SystemExit("no JSON line in: " + text[-400:])


def output(*command, **more):
    return last_json(subprocess.run(command, capture_output=True, text=True, check=True, **more).stdout)


def peer(directory, script, *arguments):
    return output("node", script, *arguments, cwd=directory)


def timings(program, analysis, data):
    done = subprocess.run([program, "analyze", analysis, data, "--timings", "--format", "json"], capture_output=True,
                          text=True, check=True)
    return last_json(done.stderr)["timings"]


def report(name, figures, bound):
    """Several measurements of one thing, and what they may be at most."""
    median = statistics.median(figures)
    print(f"{name:<48} median {median:.3f}  min {min(figures):.3f}  max {max(figures):.3f}  (at most {bound})", flush=True)


def load(options):
    program = options.build / "bin/clientele"
    time, memory = [], []
    for _ in range(options.runs):
        ours, theirs = timings(program, "profile", options.data), peer(options.peers, "retail_duckdb.mjs", options.data)
        time.append(ours["loadMs"] / theirs["loadMs"])
        memory.append(ours["peakRssMiB"] / theirs["peakRssMiB"])
    report("load 1.07M lines: time / DuckDB", time, 0.5)
    report("load 1.07M lines: peak memory / DuckDB", memory, 0.6)


def views(options):
    program = options.build / "tests/bench_linkedviews"
    brush = []
    for _ in range(options.runs):
        ours, theirs = output(program, "--json"), peer(options.peers, "brush_crossfilter.mjs", "1000000")
        brush.append(ours["brushMedianMs"] / theirs["brushMedianMs"])
    report("six linked views over 1M rows / crossfilter2", brush, 1.0)


def recipe(options):
    """Each pair of runs gives one ratio for each step."""
    script = pathlib.Path(__file__).with_name("recipe_pandas.py")
    ratios = []
    for _ in range(options.runs):
        ours, theirs = output(options.build / "tests/bench_recipe", "7"), output(script, "7")
        ratios.append({step: ours[step] / theirs[step] for step in theirs})
    for step in ratios[0]:
        report(f"recipe on 1M rows, {step[:-2]}: time / pandas", [one[step] for one in ratios], 0.3)


def books(options):
    measured = output(options.build / "tests/bench_sheets", "book", "rows70051")
    report("book of 500,000 x 8: time / orcus-xlsx", measured["bookPerOrcus"], 1.3)
    report("  largest memory in use, MiB", [measured["bookPeakMiB"]], "286 = 300 MB")
    report("book of 70,051 rows: ms", measured["rows70051Ms"], 1000)


def days(options):
    measured = output(options.build / "tests/bench_sheets", "days")
    report("305 daily files: time / one file", measured["daysPerSingle"], 1.3)


def large(options):
    program = options.build / "tests/bench_large"
    with tempfile.TemporaryDirectory() as folder:
        data = pathlib.Path(folder, "customers.csv")
        subprocess.run([program, "--write", data], check=True)
        window = [output(program, "--explore", data)["peakMiB"] for _ in range(2)]
        report("10M rows x 8, the window's work: MiB", window, 1536)
        clientele = options.build / "bin/clientele"
        for analysis in ("age-region", "profile") if clientele.exists() else ():
            report(f"10M rows x 8, analyze {analysis}: MiB", [timings(clientele, analysis, data)["peakRssMiB"]], 1536)


def correlation(options):
    """NumPy's and pandas' own times are of one run each: so are ours."""
    ratios = []
    for _ in range(options.runs):
        ours = output(options.build / "tests/bench_correlation", "1000000", "30", "1")
        theirs = output("/usr/bin/python3", pathlib.Path(options.peers) / "correlation_numpy.py", "1000000", "30")
        ratios.append((ours["pearsonMs"] / theirs["pearsonMs"], ours["pearsonMissingMs"] / theirs["pearsonMs"],
                       ours["spearman100kMs"] / theirs["spearman100kMs"]))
    report("Pearson of 1M x 30: time / NumPy", [one[0] for one in ratios], 0.15)
    report("Pearson of 1M x 30, 5 % missing: time / NumPy", [one[1] for one in ratios], 0.3)
    report("Spearman of 100k x 30: time / pandas", [one[2] for one in ratios], 0.3)


def charts(options):
    """A frame has 16 ms; on a shared machine the least of the runs says what the work itself takes."""
    frames = {}
    for _ in range(options.runs):
        done = subprocess.run([options.build / "tests/bench_charts", "--benchmark_format=json",
                               "--benchmark_filter=matrix|Million"], capture_output=True, text=True, check=True)
        for one in json.loads(done.stdout)["benchmarks"]:
            frames.setdefault(one["name"], []).append(one["real_time"])
    for name in frames:
        report(f"{name}: ms a frame", frames[name], 16)


def profile(options):
    """One table is described once in each run, by either."""
    script = pathlib.Path(__file__).with_name("profile_pandas.py")
    ratios = []
    for _ in range(options.runs):
        ours = timings(options.build / "bin/clientele", "profile", options.data)
        theirs = output("/usr/bin/python3", script, options.data)
        ratios.append(ours["analyzeMs"] / theirs["profileMs"])
    report("profile of all columns of 1.07M lines / pandas", ratios, 0.3)


def mail(options):
    sendings = [output(options.build / "tests/bench_mail") for _ in range(options.runs)]
    report("25 MiB to exim4 on loopback: time / curl", [run["oursMs"] / run["curlMs"] for run in sendings], 1.2)
    report("  more memory than at start, MiB", [run["moreMemoryMiB"] for run in sendings], 25)
    report("  longest gap of the event loop, ms", [run["longestGapMs"] for run in sendings], 16)


# What is measured, and the program that does our part.
ENTRIES = {"load": (load, "bin/clientele"), "views": (views, "tests/bench_linkedviews"),
           "recipe": (recipe, "tests/bench_recipe"), "books": (books, "tests/bench_sheets"),
           "days": (days, "tests/bench_sheets"), "large": (large, "tests/bench_large"),
           "correlation": (correlation, "tests/bench_correlation"), "charts": (charts, "tests/bench_charts"),
           "profile": (profile, "bin/clientele"), "mail": (mail, "tests/bench_mail")}


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("what", nargs="*", metavar="WHAT")
    parser.add_argument("--peers")
    parser.add_argument("--data")
    parser.add_argument("--build", type=pathlib.Path, default=pathlib.Path("build/dev"))
    parser.add_argument("--runs", type=int, default=7)
    options = parser.parse_args()
    if unknown := set(options.what) - set(ENTRIES):
        parser.error("nothing is called " + ", ".join(sorted(unknown)))
    for name in options.what or ENTRIES:
        measure, program = ENTRIES[name]
        lacking = [option for option, value in (("--peers", options.peers), ("--data", options.data))
                   if not value and (name == "load" or (name in ("views", "correlation") and option == "--peers")
                                       or (name == "profile" and option == "--data"))]
        if not (options.build / program).exists():
            print(f"{name}: {options.build / program} is not built")
        elif lacking:
            print(f"{name}: needs {' and '.join(lacking)}")
        else:
            measure(options)


if __name__ == "__main__":
    main()
