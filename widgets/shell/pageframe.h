// SPDX-FileCopyrightText: 2026 The Clientele developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QScrollArea>
#include <QToolButton>
#include <QWidget>

namespace clientele::shell {

/// A page with its inspector at the right, whose edge can be dragged. In a narrow window the inspector becomes a drawer
/// over the page, opened by a button at the edge; F9 shows and hides it everywhere.
class PageFrame final : public QWidget
{
    Q_OBJECT

public:
    /// Takes both over. @param inspector nullptr: the page has none.
    PageFrame(QWidget *page, QWidget *inspector, QWidget *parent = nullptr);

    void toggleInspector();
    void showInspector();
    [[nodiscard]] bool isInspectorVisible() const;
    /// In a window that is wide enough for it.
    [[nodiscard]] bool wantsInspector() const { return m_wanted; }
    void setInspectorWanted(bool wanted);
    /// As it was dragged, in pixels at 96 dpi; 0: as it comes.
    [[nodiscard]] int inspectorWidth() const { return m_dragged; }
    void setInspectorWidth(int width);

protected:
    void resizeEvent(QResizeEvent *event) override;
    void showEvent(QShowEvent *event) override;

private:
    [[nodiscard]] bool isNarrow() const;
    [[nodiscard]] int inspectorPixels() const;
    void arrange();

    QWidget *m_page;
    QWidget *m_inspector;
    QScrollArea *m_scroll = nullptr;
    QToolButton *m_handle = nullptr;
    QWidget *m_grip = nullptr; // between both
    int m_dragged = 0;
    bool m_wanted = true;      // in a wide window
    bool m_drawerOpen = false; // in a narrow one
};

} // namespace clientele::shell
