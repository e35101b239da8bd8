// SPDX-FileCopyrightText: 2026 The Clientele developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/sources/preview.h"

#include <QFrame>

#include <functional>

class QVBoxLayout;

namespace clientele::dialogs {

/// What only a person can tell about an import: one line each, with the possible answers as buttons.
class ImportQuestions final : public QFrame
{
    Q_OBJECT

public:
    explicit ImportQuestions(QWidget *parent = nullptr);

    /// @param differences of the columns of several files; they are listed.
    void setContent(const std::vector<sources::ImportQuestion> &questions,
                    const std::vector<sources::ColumnDifference> &differences, bool areUnited);

Q_SIGNALS:
    void dateOrderChosen(clientele::sources::DateOrder order);
    void decimalChosen(QChar sign);
    void typeChosen(const QString &column, clientele::table::Type type);
    void uniteChosen();

private:
    struct Answer
    {
        QString text;
        std::function<void()> run;
    };
    void addLine(const QString &text, const std::vector<Answer> &answers);
    void add(const sources::ImportQuestion &question);
    void addDateOrder(const sources::ImportQuestion &question);
    void addDifferences(const std::vector<sources::ColumnDifference> &differences, bool areUnited);

    QWidget *m_content = nullptr;
    QVBoxLayout *m_lines = nullptr;
};

} // namespace clientele::dialogs
