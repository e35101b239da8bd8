// SPDX-FileCopyrightText: 2026 The Clientele developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QDialog>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>

#include <vector>

namespace clientele::pages {

/// Asks for age bands edge by edge: "18, 25, 35, 50, 65".
class EdgesDialog final : public QDialog
{
    Q_OBJECT

public:
    explicit EdgesDialog(const std::vector<double> &edges, QWidget *parent = nullptr);

    [[nodiscard]] std::vector<double> edges() const;
    [[nodiscard]] QLineEdit *field() const { return m_field; }

    struct Reading
    {
        std::vector<double> edges;
        QString problem; ///< empty: at least two, ascending
    };
    [[nodiscard]] static Reading read(const QString &text);

private:
    void check();

    QLineEdit *m_field;
    QLabel *m_says;
    QPushButton *m_use;
};

} // namespace clientele::pages
