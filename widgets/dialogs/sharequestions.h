// SPDX-FileCopyrightText: 2026 The Clientele developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <functional>

class QMessageBox;
class QWidget;

namespace clientele::dialogs {

// What is asked once more before or while a report is sent. Each opens beside the work, deletes itself when answered,
// and takes Return and Escape for the careful answer.

QMessageBox *askToSendPersonalData(QWidget *parent, std::function<void()> yes);
QMessageBox *askToStopSending(QWidget *parent, std::function<void()> stop);

} // namespace clientele::dialogs
