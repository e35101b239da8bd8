# SPDX-FileCopyrightText: 2026 The Clientele developers
# SPDX-License-Identifier: GPL-3.0-or-later
"""reproduce.py README PROGRAM: works out a report's figures from what its readme says, by pandas 1.5.3 alone, and
compares them with those of the readme's own command line. Prints every difference; exit status 1 where there is one."""

import hashlib
import json
import math
import re
import shlex
import subprocess
import sys

import numpy as np
import pandas as pd


def sections(readme):
    parts = re.split(r"^## (.+)$", readme, flags=re.M)
    return dict(zip(parts[1::2], parts[2::2]))


def load(facts):
    frames = []
    for one in facts["files"]:
        with open(one["file"], "rb") as file:
            assert hashlib.sha256(file.read()).hexdigest() == one["sha256"], "another file: " + one["file"]
        frames.append(pd.read_csv(one["file"], sep=facts["delimiter"], encoding=facts["encoding"],
                                  decimal=facts["decimal"], keep_default_na=False,
                                  na_values=[""] + facts.get("missing", [])))
    table = pd.concat(frames, ignore_index=True)
    assert len(table) == facts["rows"], (len(table), facts["rows"])
    return table


def passes(table, one):
    values = table[one["column"]]
    kept = pd.Series(False, index=table.index)
    for interval in one["intervals"]:
        inside = pd.Series(True, index=table.index)
        if interval["lower"] is not None:
            inside &= values >= interval["lower"] if interval["lowerClosed"] else values > interval["lower"]
        if interval["upper"] is not None:
            inside &= values <= interval["upper"] if interval["upperClosed"] else values < interval["upper"]
        kept |= inside
    if one["values"]:
        kept |= values.astype(str).isin(one["values"])
    if one["missing"]:
        kept |= values.isna()
    return kept


def bands(table, facts):
    age = table[facts["columns"]["age"]]
    left = facts["bands"]["closed"] == "left"
    if "edges" in facts["bands"]:
        edges = facts["bands"]["edges"]
    else:
        width = facts["bands"]["width"]
        low = math.floor(age.min() / width) if left else math.ceil(age.min() / width) - 1
        high = math.floor(age.max() / width) + 1 if left else math.ceil(age.max() / width)
        edges = [width * k for k in range(low, high + 1)]
    for lower, upper in zip(edges, edges[1:]):
        inside = (age >= lower) & (age < upper) if left else (age > lower) & (age <= upper)
        yield lower, upper, table[inside]


def figures(rows, columns):
    money = rows[columns["amount"]].dropna()
    often = rows[columns["purchaseFrequency"]].dropna()
    return {"customers": len(rows), "totalPurchase": money.sum(),
            "averageOrderValue": money.mean() if len(money) else None,
            "meanPurchaseFrequency": often.mean() if len(often) else None}


def study(table, facts):
    columns = facts["columns"]
    result = []
    for lower, upper, rows in bands(table, facts):
        band = dict(figures(rows, columns), lower=lower, upper=upper, regions={})
        often = rows[columns["purchaseFrequency"]].dropna()
        if len(often):  # numpy's default is Hyndman and Fan's type 7
            band["quartiles"] = [float(np.quantile(often, p)) for p in (0, 0.25, 0.5, 0.75, 1)]
        for region, here in rows.groupby(columns["region"]):
            band["regions"][region] = figures(here, columns)
        result.append(band)
    return result


class Comparison:
    def __init__(self):
        self.count = 0
        self.differences = []

    def same(self, where, ours, theirs):
        self.count += 1
        if ours is None or theirs is None:
            equal = ours is None and theirs is None
        else:
            equal = math.isclose(ours, theirs, rel_tol=1e-12, abs_tol=1e-12)
        if not equal:
            self.differences.append(f"{where}: {ours} here, {theirs} there")

    def figures(self, where, ours, theirs):
        for name in ("customers", "totalPurchase", "averageOrderValue", "meanPurchaseFrequency"):
            self.same(f"{where} {name}", ours[name], theirs[name])


def main():
    readme_path, program = sys.argv[1:]
    with open(readme_path, encoding="utf-8") as file:
        parts = sections(file.read())
    facts = json.loads(re.search(r"```json\n(.*?)```", parts["For other programs"], re.S).group(1))
    command = re.search(r"^clientele analyze age-region .*$", parts["How to make it again"], re.M).group(0)
    answer = subprocess.run([program] + shlex.split(command)[1:], check=True, capture_output=True).stdout
    theirs = json.loads(answer)["result"]

    table = load(facts)
    for one in facts["filters"]:
        table = table[passes(table, one)]
    compared = Comparison()
    ours = [band for band in study(table, facts)]
    table = pd.concat([rows for _, _, rows in bands(table, facts)])
    compared.same("rows used", len(table), facts["rowsUsed"])
    compared.figures("overall", figures(table, facts["columns"]), theirs["overall"])
    compared.same("bands", len(ours), len(theirs["bands"]))
    for mine, other in zip(ours, theirs["bands"]):
        where = f"{mine['lower']}-{mine['upper']}"
        compared.same(where + " lower", mine["lower"], other["lower"])
        compared.figures(where, mine, other)
        five = other["purchaseFrequency"]
        if five:
            for value, name in zip(mine["quartiles"], ("min", "q1", "median", "q3", "max")):
                compared.same(f"{where} {name}", value, five[name])
        for region in other["regions"]:
            empty = {"customers": 0, "totalPurchase": 0, "averageOrderValue": None, "meanPurchaseFrequency": None}
            compared.figures(f"{where} {region['region']}", mine["regions"].get(region["region"], empty), region)
    print(f"{compared.count} figures compared")
    print("\n".join(compared.differences))
    return 1 if compared.differences or compared.count < 20 else 0


if __name__ == "__main__":
    sys.exit(main())
