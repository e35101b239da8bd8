#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 The Clientele developers
# SPDX-License-Identifier: GPL-3.0-or-later
"""The steps of bench_recipe with pandas on the same million order lines. usage: recipe_pandas.py [RUNS]"""
import json
import statistics
import sys
import time

import numpy
import pandas

ROWS, REPEATS = 1_000_000, 10_000


def scattered(rows, salt):
    return ((rows + salt) * 2_654_435_761 % 2**32) // 65_536


def texts(name, rows, salt, distinct):
    words = numpy.array([f"{name} {code}" for code in range(distinct)], dtype=object)
    return words[scattered(rows, salt) % distinct]


def lines():
    own = numpy.arange(ROWS, dtype=numpy.uint64) % (ROWS - REPEATS)
    customer = (scattered(own, 1) % 5000).astype(float)
    customer[scattered(own, 2) % 20 == 0] = numpy.nan
    return pandas.DataFrame({
        "order": (own // 4).astype(numpy.int64), "customer": customer, "product": texts("product", own, 6, 5000),
        "country": texts("country", own, 7, 40), "quantity": (1 + scattered(own, 3) % 50).astype(numpy.int64),
        "price": (scattered(own, 4) % 10_000) / 100, "discount": (scattered(own, 5) % 30) / 100})


def median_ms(work, runs):
    times = []
    for _ in range(runs):
        begin = time.perf_counter()
        work()
        times.append((time.perf_counter() - begin) * 1000)
    return statistics.median(times)


def main():
    runs = int(sys.argv[1]) if len(sys.argv) > 1 else 7
    data = lines()
    print(json.dumps({
        "dropMissingMs": median_ms(lambda: data.dropna(subset=["customer"]), runs),
        "dropDuplicatesMs": median_ms(lambda: data.drop_duplicates(), runs),
        "newColumnMs": median_ms(lambda: (data.quantity * data.price * (1 - data.discount)).round(2), runs),
        "newTextMs": median_ms(lambda: data.country.str.strip().str.upper(), runs)}))


if __name__ == "__main__":
    main()
