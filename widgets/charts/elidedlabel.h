// SPDX-FileCopyrightText: 2026 The Clientele developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QWidget>

namespace clientele::charts {

/// Plain text on at most so many lines; what does not fit ends in "…" and is shown whole in the tooltip.
class ElidedLabel final : public QWidget
{
    Q_OBJECT
public:
    enum class Kind { Title, Subtitle };

    ElidedLabel(Kind kind, int mostLines, QWidget *parent = nullptr);

    void setText(const QString &text);
    [[nodiscard]] const QString &text() const { return m_text; }
    [[nodiscard]] bool isElided() const;

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;
    [[nodiscard]] int heightForWidth(int width) const override;
    [[nodiscard]] bool hasHeightForWidth() const override { return true; }

protected:
    void paintEvent(QPaintEvent *event) override;
    bool event(QEvent *event) override;

private:
    [[nodiscard]] QFont textFont() const;
    [[nodiscard]] QStringList lines(int width) const;

    Kind m_kind;
    int m_mostLines;
    QString m_text;
};

} // namespace clientele::charts
