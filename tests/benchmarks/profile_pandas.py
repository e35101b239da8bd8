#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 The Clientele developers
# SPDX-License-Identifier: GPL-3.0-or-later
"""What pandas says of every column of an Online Retail file: describe and nunique. usage: profile_pandas.py FILE"""
import json
import sys
import time

import pandas

table = pandas.read_csv(sys.argv[1], parse_dates=["InvoiceDate"], dtype={"Invoice": str, "StockCode": str})
begin = time.perf_counter()
figures = table.describe(include="all", datetime_is_numeric=True)
distinct = table.nunique()
done = time.perf_counter()
print(json.dumps({"peer": "pandas " + pandas.__version__, "rows": len(table), "columns": len(distinct),
                  "profileMs": 1e3 * (done - begin)}))
