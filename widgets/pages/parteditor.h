// SPDX-FileCopyrightText: 2026 The Clientele developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/report/layout.h"

#include <QCheckBox>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QTimer>

namespace clientele::pages {

/// Words for one part of the report: a text block's heading and text, or the note below any other part; and whether it
/// begins a page.
class PartEditor final : public QWidget
{
    Q_OBJECT

public:
    explicit PartEditor(QWidget *parent);

    /// @param id empty: there is nothing to edit. What is being typed into the same part stays.
    void setPart(const QString &id, const QString &title, const report::Layout &layout);
    void startTyping();

Q_SIGNALS:
    /// After a pause in typing, or when the field is left.
    void wordsChanged(const QString &id, const QString &heading, const QString &text);
    void pageStartChanged(const QString &id, bool starts);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void tell();

    QString m_id;
    bool m_filling = false;
    bool m_isTyped = false; // not told yet
    QTimer m_pause;
    QLabel *m_title;
    QLineEdit *m_heading;
    QPlainTextEdit *m_text;
    QCheckBox *m_pageStart;
};

} // namespace clientele::pages
