// SPDX-FileCopyrightText: 2026 The Clientele developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QBoxLayout>
#include <QFormLayout>

class QLabel;

namespace clientele::dialogs {

// Rows of a form whose labels stand in one column, also where parts of it are forms of their own.

/// A form without margins at the end of a layout.
[[nodiscard]] QFormLayout *makeForm(QBoxLayout *layout);
/// An empty label as wide as the column of labels.
[[nodiscard]] QLabel *indent(QWidget *parent);
/// A label with its field. @param buddy who takes the label's key; the field itself where it is null.
QLabel *addRow(QFormLayout *form, const QString &label, QWidget *field, QWidget *buddy = nullptr);

} // namespace clientele::dialogs
