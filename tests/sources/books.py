# SPDX-FileCopyrightText: 2026 The Clientele developers
# SPDX-License-Identifier: GPL-3.0-or-later
"""Writes books with openpyxl and pandas, and reads them as the reference.

books.py write FOLDER       the books that tst_sheets opens
books.py read FILE SHEET    the sheet as JSON: rows of plain texts, null for missing
"""

import datetime
import json
import sys

import openpyxl
import pandas
from openpyxl.utils.datetime import CALENDAR_MAC_1904

WHEN = datetime.datetime(2011, 12, 9, 12, 50, 0)


def save(folder, name, *sheets, change=None):
    book = openpyxl.Workbook()
    book.remove(book.active)
    for title, rows in sheets:
        sheet = book.create_sheet(title)
        for row in rows:
            sheet.append(row)
    if change:
        change(book)
    book.save(f"{folder}/{name}.xlsx")


def mac(book):
    book.epoch = CALENDAR_MAC_1904


def formats(book):
    sheet = book.active
    for row, (code, value) in enumerate(
            [("yyyy-mm-dd", 1), ("dd.mm.yyyy", 59), ("d/m/yy", 60), ("mmm\\-yy", 61), ('[$-407]dd. MMMM yyyy', 40886.5),
             ('"day" 0', 40886), ("[h]:mm", 1.5), ("h:mm AM/PM", 0.25), ("0.00;[Red]-0.00", 40886), ("General", 40886)],
            start=2):
        cell = sheet.cell(row=row, column=row, value=value)
        cell.number_format = code


def place(book):
    sheet = book.active
    sheet["C3"], sheet["C5"], sheet["D5"], sheet["E5"] = "Sales of May", "code", "amount", None
    for row in range(6, 20):
        sheet[f"C{row}"], sheet[f"D{row}"], sheet[f"E{row}"] = f"c{row}", row / 2, row
    sheet["D10"] = None
    sheet["H12"] = "a note"
    for column in "CDE":
        sheet[f"{column}15"] = None


def hide(book):
    book["old"].sheet_state = "hidden"


def write(folder):
    save(folder, "codes", ("s", [["StockCode", "Customer", "Amount", "text"], [71053, 17850.0, 2.55, "007"],
                                 ["85123A", 13047.0, 1.1, "a\nb"], [22633, None, -0.3, 'say "x"']]))
    save(folder, "dates", ("s", [["when", "day", "time", "ok"], [WHEN, WHEN.date(), WHEN.time(), True],
                                 [datetime.datetime(1999, 1, 2, 3, 4, 5, 678000), datetime.date(1900, 1, 1),
                                  datetime.time(0, 0, 1), False]]))
    save(folder, "mac", ("s", [["when", "n"], [WHEN, 1], [datetime.datetime(1904, 1, 2), 2]]), change=mac)
    save(folder, "formats", ("s", [["a", "b", "c", "d", "e", "f", "g", "h", "i", "j", "k"]]), change=formats)
    save(folder, "errors", ("s", [["a", "b"], [1, "#N/A"], ["#DIV/0!", 2], ["=1+1", 3], [4, "#N/A"]]))
    save(folder, "place", ("s", []), change=place)
    save(folder, "names", ("s", [["x", "x", None, "y"], [1, 2, 3, 4], [5, 6, 7, 8]]))
    save(folder, "several", ("Read me", [["Figures of the shop"], ["Ask Ann"]]), ("Feb", [["a", "b"], [3, 4]]),
         ("Apr", [["b", "a"], [6, 5], [8, "x"]]), ("Notes", [["who", "what", "why"], [1, 2, 3]]), ("empty", []),
         ("old", [["a", "b"], [100, 100]]), change=hide)
    save(folder, "shop", ("Orders", [["order_id", "customer_id", "total"], [1, 7, 5], [2, 7, 6], [3, 9, 4]]),
         ("Customers", [["id", "town"], [7, "Rome"], [8, "Ulm"]]), ("Notes", [["who", "what", "why"], ["x", "y", "z"]]))
    save(folder, "empty", ("s", []))
    save(folder, "header", ("s", [["a", "b"]]))
    frame = pandas.DataFrame({"code": ["71053", "85123A"], "n": [1, 2], "x": [0.5, None], "when": [WHEN, None],
                              "ok": [True, False], "text": ["a  b", "c\nd"]})
    frame.to_excel(f"{folder}/index.xlsx")
    frame.to_excel(f"{folder}/table.ods", index=False, engine="odf", sheet_name="May")


def plain(value):
    if value is None or (isinstance(value, str) and value.startswith("#")):
        return None
    if isinstance(value, bool):
        return "true" if value else "false"
    if isinstance(value, datetime.datetime):
        return value.isoformat()
    if isinstance(value, float) and value.is_integer():
        return str(int(value))
    return str(value)


def read(path, name):
    sheet = openpyxl.load_workbook(path, read_only=True, data_only=True)[name]
    json.dump([[plain(value) for value in row] for row in sheet.iter_rows(values_only=True)], sys.stdout)


if sys.argv[1] == "write":
    write(sys.argv[2])
else:
    read(sys.argv[2], sys.argv[3])
