// SPDX-FileCopyrightText: 2026 The Clientele developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QBoxLayout>
#include <QFormLayout>

#include <initializer_list>
#include <utility>

class QLabel;

namespace clientele::dialogs {

// Rows of a form whose labels stand in one column, also where parts of it are forms of their own.

/// A form without margins at the end of a layout.
[[nodiscard]] QFormLayout *makeForm(QBoxLayout *layout);
/// An empty label as wide as the column of labels.
[[nodiscard]] QLabel *indent(QWidget *parent);
/// A label with its field. @param buddy who takes the label's key; the field itself where it is null.
QLabel *addRow(QFormLayout *form, const QString &label, QWidget *field, QWidget *buddy = nullptr);
/// The label of a field: its key gives the field the keyboard.
[[nodiscard]] QLabel *caption(const QString &label, QWidget *buddy, QWidget *parent);
/// The same at the left of a field that may be taller than a line: as low as the field's first line.
[[nodiscard]] QLabel *topCaption(const QString &label, QWidget *buddy, QWidget *parent);
/// Widgets beside each other, each with its share of the room.
[[nodiscard]] QWidget *inOneLine(std::initializer_list<std::pair<QWidget *, int>> widgets, QWidget *parent);

} // namespace clientele::dialogs
