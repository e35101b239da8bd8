// SPDX-FileCopyrightText: 2026 The Clientele developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QLoggingCategory>
#include <QStringList>

namespace clientele::mailtest {

/// All that is logged while it lives.
class TakenLog final
{
public:
    explicit TakenLog(const QString &rules = QStringLiteral("*=true")) : m_before(qInstallMessageHandler(take))
    {
        lines().clear();
        QLoggingCategory::setFilterRules(rules);
    }
    ~TakenLog()
    {
        qInstallMessageHandler(m_before);
        QLoggingCategory::setFilterRules({});
    }
    Q_DISABLE_COPY_MOVE(TakenLog)
    /// Also after its end, until the next one begins.
    [[nodiscard]] static QStringList &lines()
    {
        static QStringList all;
        return all;
    }

private:
    static void take(QtMsgType, const QMessageLogContext &, const QString &text) { lines() << text; }
    QtMessageHandler m_before;
};

} // namespace clientele::mailtest
