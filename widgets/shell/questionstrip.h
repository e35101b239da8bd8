// SPDX-FileCopyrightText: 2026 The Clientele developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QFrame>
#include <QLabel>
#include <QList>

#include <functional>

class QHBoxLayout;
class QPushButton;

namespace clientele::shell {

/// One line above the page with a question that waits for an answer, one button each. It never blocks; a further
/// question waits until the one before is answered.
class QuestionStrip final : public QFrame
{
    Q_OBJECT

public:
    struct Answer
    {
        QString text;
        std::function<void()> run; ///< may be empty
    };

    explicit QuestionStrip(QWidget *parent = nullptr);

    void ask(const QString &question, const QList<Answer> &answers);
    /// No question is waiting any more.
    void clear();
    [[nodiscard]] QString question() const { return isHidden() ? QString() : m_text->text(); }

private:
    struct Question
    {
        QString text;
        QList<Answer> answers;
    };

    void showNext();

    QHBoxLayout *m_layout;
    QLabel *m_icon;
    QLabel *m_text;
    QList<QPushButton *> m_buttons;
    QList<Question> m_waiting;
};

} // namespace clientele::shell
