// SPDX-FileCopyrightText: 2026 The Clientele developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "tests/dialogs/dialogparts.h"
#include "widgets/dialogs/sendbutton.h"
#include "widgets/dialogs/sharereportdialog.h"

#include <QBuffer>
#include <QCheckBox>
#include <QImage>
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

inline QByteArray picture()
{
    QImage image(1280, 640, QImage::Format_RGB32);
    image.fill(Qt::blue);
    QByteArray png;
    QBuffer buffer(&png);
    buffer.open(QIODevice::WriteOnly);
    image.save(&buffer, "PNG");
    return png;
}

inline ShareContent wholeContent()
{
    ShareContent content = sampleContent();
    content.subject = "{finding}";
    content.body = "Dear all,\n\n{dataset}, {date}: {finding}.\n";
    content.placeholders = {{"dataset", "customers.csv", "the name of the data"},
                            {"date", "31 January 2026", "today"},
                            {"finding", "50–55 spends <608>\r\nBcc: thief@example.org", "the strongest finding"}};
    content.charts = {{"age-order-value", "50–55 spends 608",
                       [] {
                           return mail::InlinePicture{picture(), {640, 320}, "50–55 spends 608", "Bars, 20–25 168", ""};
                       }},
                      {"age-count", "Customers by age", [] {
                           return mail::InlinePicture{"other", {1, 1}, "", "", ""};
                       }}};
    content.privacy = {{"personal", "Leave out personal columns", "user_id is in neither file", false},
                       {"masked", "Also mask groups under 5", "", false},
                       {"none", "Leave nothing out…", "asks again before sending", true}};
    content.chosenPrivacy = "personal";
    return content;
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
