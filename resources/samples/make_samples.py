#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 The Clientele developers
# SPDX-License-Identifier: GPL-3.0-or-later
"""Writes the sample files that come with Clientele. All people, orders and products in them are invented.

    python3 make_samples.py [FOLDER]      (default: the folder of this script)

Needs Python 3.8 or later and nothing besides. The same seeds give the same bytes everywhere: only Random.random() is
used, whose sequence Python keeps across versions, and no function of the platform's mathematics library.

age-groups-and-regions.csv, one row a customer, 620 rows:
    user_id, age, annual_income, purchase_amount (mean amount of a purchase), loyalty_score (1 to 10), region,
    purchase_frequency (purchases a year). What was put in, for the study of age groups to find:
    - 60-65 is small and lucrative: it spends most per purchase and buys most often; seven in ten live in West;
    - 35-40 is the largest group, clearly above average, and mostly lives in South;
    - 20-25 is large and spends least; the other groups do not differ but by chance;
    - East takes almost no part (about 3 in 100 customers) and has nobody of 60-65;
    - income and loyalty rise with the leading groups: the likely reasons.
    Some incomes, ages and regions are missing, as in life.

online-orders.csv, one row an order line of a web shop for house and garden, about 5,000 rows over two years:
    Invoice, StockCode, Description, Quantity, InvoiceDate, Price, Customer ID, Country. What was put in:
    - cancelled orders: invoice codes with C, quantities below zero, lines taken from an earlier order;
    - lines without a customer (guests), without a description, corrections at price zero;
    - stock codes with a letter and with a leading zero, so that the column is text;
    - a few lines that repeat another exactly; more orders before Christmas; most customers in one country.
"""

import csv
import sys
from datetime import datetime, timedelta
from pathlib import Path
from random import Random


class Dice:
    """Draws that rest on Random.random() alone."""

    def __init__(self, seed):
        self._random = Random(seed).random

    def chance(self, probability):
        return self._random() < probability

    def whole(self, low, high):
        """A whole number from low to high, both included."""
        return low + int(self._random() * (high - low + 1))

    def normal(self, mean, deviation):
        """Close to a normal distribution: twelve uniform draws."""
        return mean + deviation * (sum(self._random() for _ in range(12)) - 6.0)

    def pick(self, weighted):
        """One key of a list of (key, weight)."""
        mark = self._random() * sum(weight for _, weight in weighted)
        for key, weight in weighted:
            mark -= weight
            if mark < 0:
                return key
        return weighted[-1][0]


def within(value, low, high):
    return max(low, min(high, value))


# ---------------------------------------------------------------------------------------------- customers

COMMON_REGIONS = [("North", 40), ("South", 27), ("West", 29), ("East", 4)]

# lower age: (weight, mean amount, mean purchases a year, mean income, mean loyalty, regions)
AGE_GROUPS = {
    20: (105, 168, 9.0, 26_000, 3.9, COMMON_REGIONS),
    25: (62, 218, 12.5, 35_000, 5.0, COMMON_REGIONS),
    30: (68, 226, 12.8, 41_000, 5.2, COMMON_REGIONS),
    35: (124, 284, 15.6, 52_000, 6.6, [("North", 14), ("South", 68), ("West", 15), ("East", 3)]),
    40: (66, 224, 12.6, 46_000, 5.3, COMMON_REGIONS),
    45: (58, 220, 12.2, 47_000, 5.1, COMMON_REGIONS),
    50: (46, 229, 12.9, 47_500, 5.4, COMMON_REGIONS),
    55: (39, 221, 12.4, 46_000, 5.2, COMMON_REGIONS),
    60: (43, 352, 19.5, 63_000, 8.1, [("North", 14), ("South", 15), ("West", 71)]),
    65: (21, 214, 12.0, 36_000, 5.3, COMMON_REGIONS),
}
CUSTOMERS = 620


def customers(dice):
    groups = [(lower, values[0]) for lower, values in AGE_GROUPS.items()]
    for number in range(CUSTOMERS):
        lower = dice.pick(groups)
        _, amount, frequency, income, loyalty, regions = AGE_GROUPS[lower]
        age = lower + dice.whole(0, 4)
        region = dice.pick(regions)
        # People differ; those who earn more than their group also spend a little more.
        purse = dice.normal(0, 1)
        yield [
            10_001 + number,
            "" if dice.chance(0.008) else age,
            "" if dice.chance(0.025) else int(within(income + 9_500 * purse, 12_000, 140_000) / 100) * 100,
            f"{within(amount * (1 + 0.10 * purse) + dice.normal(0, 48), 15, 900):.2f}",
            f"{within(dice.normal(loyalty, 1.3), 1, 10):.1f}",
            "" if dice.chance(0.006) else region,
            int(within(dice.normal(frequency, 3.6), 1, 60)),
        ]


CUSTOMER_HEADER = ["user_id", "age", "annual_income", "purchase_amount", "loyalty_score", "region", "purchase_frequency"]

# ---------------------------------------------------------------------------------------------- order lines

MATERIALS = ["Oak", "Linen", "Copper", "Clay", "Wool", "Willow", "Slate", "Enamel"]
GOODS = [("plant pot", 7.50), ("coat hook", 4.20), ("table lamp", 38.00), ("bread board", 16.90), ("serving bowl", 21.50),
         ("door mat", 18.00), ("candle holder", 6.80), ("storage box", 12.40), ("picture frame", 9.90), ("bird feeder", 14.50)]
COUNTRIES = [("Denmark", 78), ("Sweden", 8), ("Germany", 6), ("Norway", 3), ("Netherlands", 3), ("Ireland", 2)]
FIRST_DAY = datetime(2024, 1, 2)
DAYS = 729
ORDERS = 1_150


def catalogue(dice):
    """(code, description, price, how well it sells) of 80 products."""
    products = []
    for g, (goods, price) in enumerate(GOODS):
        for m, material in enumerate(MATERIALS):
            variant = "" if m % 3 else "AB"[m % 2]
            code = f"{'0' if g == 3 else ''}{4100 + 37 * g + m}{variant}"
            fair = round(price * (0.8 + 0.06 * m), 1) - 0.05
            products.append((code, f"{material} {goods}", f"{fair:.2f}", 1 + dice.whole(0, 9) * dice.whole(0, 9)))
    return products


def order_time(dice):
    """Working hours, no Sundays, and twice the orders in November and December."""
    while True:
        day = FIRST_DAY + timedelta(days=dice.whole(0, DAYS - 1))
        if day.weekday() != 6 and (day.month >= 11 or dice.chance(0.5)):
            return day + timedelta(minutes=dice.whole(8 * 60, 19 * 60))


def order_lines(dice):
    products = catalogue(dice)
    weights = [(index, product[3]) for index, product in enumerate(products)]
    # A few customers order often, most once or twice.
    people = [(20_101 + 3 * n, 1 + (dice.whole(0, 5) ** 3) // 12, dice.pick(COUNTRIES)) for n in range(420)]
    loyal = [(n, person[1]) for n, person in enumerate(people)]
    times = sorted(order_time(dice) for _ in range(ORDERS))
    invoice = 700_000
    earlier = []  # lines that may be sent back
    for time in times:
        invoice += 1 + dice.whole(0, 2)
        stamp = time.strftime("%Y-%m-%d %H:%M:%S")
        number, _, country = people[dice.pick(loyal)]
        if dice.chance(0.07) and earlier:
            yield from cancellation(dice, invoice, stamp, earlier)
            continue
        if dice.chance(0.012):
            code, description, _, _ = products[dice.pick(weights)]
            yield [invoice, code, "" if dice.chance(0.6) else description, -dice.whole(1, 30), stamp, "0.00", "", "Denmark"]
            continue
        customer = "" if dice.chance(0.14) else number
        wholesale = dice.chance(0.08)
        lines = []
        for index in sorted({dice.pick(weights) for _ in range(dice.whole(1, 8))}):
            code, description, price, _ = products[index]
            quantity = 12 * dice.whole(1, 8) if wholesale else within(int(dice.normal(2.2, 1.8)), 1, 24)
            lines.append([invoice, code, description, quantity, stamp, price, customer, country])
            if dice.chance(0.006):
                lines.append(list(lines[-1]))
        if country != "Denmark":
            lines.append([invoice, "POST", "Postage", 1, stamp, "9.50", customer, country])
        if customer:
            earlier.append(lines)
        yield from lines


def cancellation(dice, invoice, stamp, earlier):
    lines = earlier[dice.whole(max(0, len(earlier) - 60), len(earlier) - 1)]
    for line in lines[: dice.whole(1, 3)]:
        if line[1] != "POST":
            yield [f"C{invoice}", line[1], line[2], -line[3], stamp] + line[5:]


ORDER_HEADER = ["Invoice", "StockCode", "Description", "Quantity", "InvoiceDate", "Price", "Customer ID", "Country"]


def write(path, header, rows):
    with open(path, "w", encoding="utf-8", newline="") as file:
        writer = csv.writer(file, lineterminator="\n")
        writer.writerow(header)
        writer.writerows(rows)


def main():
    folder = Path(sys.argv[1]) if len(sys.argv) > 1 else Path(__file__).resolve().parent
    write(folder / "age-groups-and-regions.csv", CUSTOMER_HEADER, customers(Dice(20_260)))
    write(folder / "online-orders.csv", ORDER_HEADER, order_lines(Dice(5_150)))


if __name__ == "__main__":
    main()
