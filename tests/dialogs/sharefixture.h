// SPDX-FileCopyrightText: 2026 The Clientele developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "widgets/dialogs/sendbutton.h"
#include "widgets/dialogs/sharereportdialog.h"

#include <QCheckBox>
#include <QLabel>
#include <QLineEdit>
#include <QTest>

namespace clientele::dialogs {

inline ShareContent sampleContent()
{
    return {"50–55 spends 608 per purchase",
            "Dear all,\n\nthe report is attached.\n",
            {{"purchases-by-age.pdf", "", QByteArray("%PDF-1.4\n") + QByteArray(4000, '\xe9'), "application/pdf",
              "9 pages, vector"},
             {"README.md", "", "# Readme\n", "text/markdown", "data, steps, definitions"}},
            "Customers by age group and region"};
}

template <class T>
T *named(const QWidget &dialog, const QString &accessibleName)
{
    for (T *widget : dialog.findChildren<T *>()) {
        if (widget->accessibleName() == accessibleName)
            return widget;
    }
    qFatal("no %s", qPrintable(accessibleName));
}

/// By the start of its text; "Send" is the one that sends to everybody.
inline QPushButton *button(const QWidget &dialog, const QString &start)
{
    if (start == "Send")
        return dialog.findChild<SendButton *>();
    for (QPushButton *candidate : dialog.findChildren<QPushButton *>()) {
        if (candidate->text().remove('&').startsWith(start) && !candidate->isHidden())
            return candidate;
    }
    return nullptr;
}

inline QString plainText(const QPushButton *shown)
{
    return shown->text().remove('&');
}

inline void type(const QWidget &dialog, const QString &field, const QString &text)
{
    auto *edit = named<QLineEdit>(dialog, field);
    edit->setFocus();
    edit->selectAll();
    QTest::keyClick(edit, Qt::Key_Delete);
    QTest::keyClicks(edit, text);
}

inline QString shownText(const QWidget &dialog)
{
    QStringList texts;
    for (const QLabel *label : dialog.findChildren<QLabel *>()) {
        if (label->isVisible())
            texts += label->text();
    }
    return texts.join('\n');
}

inline QCheckBox *checkBox(const QWidget &dialog, const QString &text)
{
    for (QCheckBox *candidate : dialog.findChildren<QCheckBox *>()) {
        if (candidate->text().remove('&') == text && candidate->isVisible())
            return candidate;
    }
    qFatal("no %s", qPrintable(text));
}

/// What stands in a field of addresses, chips among it.
inline QString entries(const QWidget &dialog, const QString &field)
{
    const auto *edit = named<QLineEdit>(dialog, field);
    return edit->text().isEmpty() ? edit->accessibleDescription() : edit->text();
}

} // namespace clientele::dialogs
