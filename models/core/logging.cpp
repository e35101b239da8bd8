// SPDX-FileCopyrightText: 2026 The Clientele developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/core/logging.h"

namespace clientele {

Q_LOGGING_CATEGORY(lcSources, "clientele.sources", QtWarningMsg)
Q_LOGGING_CATEGORY(lcQuery, "clientele.query", QtWarningMsg)
Q_LOGGING_CATEGORY(lcReport, "clientele.report", QtWarningMsg)
Q_LOGGING_CATEGORY(lcMail, "clientele.mail", QtWarningMsg)
Q_LOGGING_CATEGORY(lcWindow, "clientele.window", QtWarningMsg)

} // namespace clientele
