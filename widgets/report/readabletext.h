// SPDX-FileCopyrightText: 2026 The Clientele developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QPaintDevice>
#include <QPainter>

#include <memory>

class QPdfWriter;

namespace clientele::reportdrawing {

/// A PDF to paint on, out of which every text can be read, copied and searched as it was typed.
///
/// What is written glyph by glyph is read back glyph by glyph. In scripts whose letters join or change places (Arabic,
/// Devanagari and their like) those are no characters. Such a text is drawn as outlines, and over it, unseen, its
/// characters stand one by one in the order they are read.
class ReadableTextDevice final : public QPaintDevice
{
public:
    explicit ReadableTextDevice(QPdfWriter &writer);
    ~ReadableTextDevice() override;

    [[nodiscard]] QPaintEngine *paintEngine() const override;

protected:
    int metric(PaintDeviceMetric metric) const override;

private:
    class Engine;

    QPdfWriter &m_writer;
    std::unique_ptr<Engine> m_engine;
};

/// Whether glyphs of this text are not its characters one by one.
[[nodiscard]] bool needsShaping(const QString &text);

} // namespace clientele::reportdrawing
