// SPDX-FileCopyrightText: 2026 The Clientele developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QLabel>
#include <QLineEdit>
#include <QWidget>

namespace clientele::pages {

/// The field for what to find in a table, with the way to the next and the previous match.
class FindBar final : public QWidget
{
    Q_OBJECT

public:
    explicit FindBar(QWidget *parent);

    [[nodiscard]] QString text() const { return m_text->text(); }
    /// Looks for nothing yet.
    void setText(const QString &text) { m_text->setText(text); }
    /// Puts the cursor into the field, with its text selected.
    void focusText();
    void setNotFound(bool notFound) { m_notFound->setVisible(notFound); }

Q_SIGNALS:
    /// @param typing the text is still being written: the current cell may be the answer.
    void findRequested(bool backwards, bool typing);

private:
    void addStep(bool backwards);

    QLabel *m_notFound;
    QLineEdit *m_text;
};

} // namespace clientele::pages
