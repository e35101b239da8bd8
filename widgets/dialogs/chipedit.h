// SPDX-FileCopyrightText: 2026 The Clientele developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QLineEdit>
#include <QWidget>

#include <vector>

namespace clientele::dialogs {

/// A line to write in, with what was written before as chips in front; it grows by lines as they need.
class ChipEdit final : public QWidget
{
    Q_OBJECT

public:
    struct Chip
    {
        QString text;
        QString toolTip;
        bool warning = false;
    };

    explicit ChipEdit(QWidget *parent);

    [[nodiscard]] QLineEdit *edit() const { return m_edit; }
    void setChips(const std::vector<Chip> &chips);
    /// A link at the end of the first line.
    void setTrailing(QWidget *widget);
    void setInvalid(bool invalid);
    /// Where a chip's cross is, for the mouse.
    [[nodiscard]] QRect crossOf(int chip) const;

Q_SIGNALS:
    void removeRequested(int chip);
    /// The chip is to become text again.
    void editRequested(int chip);

protected:
    bool event(QEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseDoubleClickEvent(QMouseEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    struct Placed
    {
        Chip chip;
        QRect place;
    };

    void arrange();
    void paintChip(QPainter &painter, const Placed &placed) const;
    [[nodiscard]] int chipAt(const QPoint &point) const;

    QLineEdit *m_edit;
    QWidget *m_trailing = nullptr;
    std::vector<Placed> m_chips;
    bool m_invalid = false;
    int m_lineHeight = 0; ///< pixels, of a chip
};

} // namespace clientele::dialogs
