// SPDX-FileCopyrightText: 2026 The Clientele developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QListWidget>

namespace clientele::pages {

/// The blocks of a report in their order, each with its kind as an icon and the page it begins on. Rows are dragged, or
/// moved with Alt and the arrow keys; Delete takes one out.
class ReportPartsList final : public QListWidget
{
    Q_OBJECT

public:
    struct Part
    {
        QString id;
        QString title;
        QString icon;
        int page = -1; ///< from 0; -1: on none
        bool startsPage = false;
        bool hasNote = false;
    };

    explicit ReportPartsList(QWidget *parent);

    /// The chosen part stays chosen.
    void setParts(const std::vector<Part> &parts);
    [[nodiscard]] QStringList ids() const;
    /// Empty: none.
    [[nodiscard]] QString currentId() const;
    void choose(const QString &id);
    /// Where the chosen one shall go, told as moved().
    void moveCurrent(int by);

Q_SIGNALS:
    void chosen(const QString &id);
    void moved(const QString &id, int to); ///< its new place, from 0; the rows stay until setParts()
    void removeRequested(const QString &id);
    void editRequested(const QString &id); ///< Return, or a double click

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    bool m_filling = false;
};

} // namespace clientele::pages
