// SPDX-FileCopyrightText: 2026 The Clientele developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QButtonGroup>
#include <QToolButton>
#include <QVBoxLayout>
#include <QWidget>

namespace clientele::shell {

/// The pages, icon over word, at the left edge of the window. In a narrow window only icons show, with tooltips.
class NavigationRail final : public QWidget
{
    Q_OBJECT

public:
    explicit NavigationRail(QWidget *parent = nullptr);

    /// @returns the place by which the page is chosen.
    int addPage(const QString &icon, const QString &name);
    /// An entry at the bottom that is no page.
    QToolButton *addAction(const QString &icon, const QString &name);
    void setPageName(int page, const QString &name);
    /// @param reason why a page cannot be used now: its tooltip while disabled.
    void setPageEnabled(int page, bool enabled, const QString &reason = {});
    void setCurrentPage(int page);
    /// @param iconsOnly the window is too narrow for words.
    void setIconsOnly(bool iconsOnly);

Q_SIGNALS:
    void pageChosen(int page);

protected:
    void paintEvent(QPaintEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    QToolButton *makeButton(const QString &icon, const QString &name);
    void fit();

    bool m_iconsOnly = false;

    QVBoxLayout *m_layout;
    QButtonGroup *m_group;
    QList<QToolButton *> m_buttons;
};

} // namespace clientele::shell
