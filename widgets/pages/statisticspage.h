// SPDX-FileCopyrightText: 2026 The Clientele developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QButtonGroup>
#include <QStackedWidget>
#include <QVBoxLayout>

namespace clientele::pages {

/// The head of the Statistics page and its views, one of them in sight; the inspector is that view's own.
class StatisticsPage final : public QWidget
{
    Q_OBJECT

public:
    explicit StatisticsPage(QWidget *parent = nullptr);
    ~StatisticsPage() override;

    /// Takes both over. @param inspector nullptr: an empty one.
    void addView(const QString &name, QWidget *view, QWidget *inspector);
    void showView(int view);
    [[nodiscard]] int currentView() const { return m_views->currentIndex(); }
    /// Puts the row of filter chips under the title; the page takes it over.
    void setFilterBar(QWidget *bar);
    [[nodiscard]] QWidget *inspector() const { return m_inspectors; }

private:
    QButtonGroup *m_choice;
    QHBoxLayout *m_segments;
    QVBoxLayout *m_chips;
    QStackedWidget *m_views;
    QStackedWidget *m_inspectors;
};

} // namespace clientele::pages
