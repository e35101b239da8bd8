// SPDX-FileCopyrightText: 2026 The Clientele developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>

#include <functional>

namespace clientele {

/// How a long piece of work tells how far it is and hears that it should stop.
/// Both functions may be called from any thread; both may be empty. Cheap to copy.
class Progress final
{
public:
    using Report = std::function<void(double fraction, const QString &stage)>;
    using IsCancelled = std::function<bool()>;

    Progress() = default;
    explicit Progress(IsCancelled isCancelled, Report report = {})
        : m_isCancelled(std::move(isCancelled)), m_report(std::move(report))
    {
    }

    [[nodiscard]] bool cancelled() const { return m_isCancelled && m_isCancelled(); }

    /// @param fraction in [0, 1] of the whole work.
    void report(double fraction, const QString &stage = {}) const
    {
        if (m_report)
            m_report(fraction, stage);
    }

private:
    IsCancelled m_isCancelled;
    Report m_report;
};

} // namespace clientele
