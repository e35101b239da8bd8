// SPDX-FileCopyrightText: 2026 The Clientele developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <cstddef>
#include <functional>

namespace clientele {

/// The number of threads that work is spread over: what was set, else the processors of this machine.
[[nodiscard]] int threadCount();
/// @param count 0 or less: as many as there are processors. Results never depend on it.
void setThreadCount(int count);

/// Calls work(0) … work(count − 1), each once, from several threads; returns when all are done.
/// Blocks are taken in order. Reduce their results in order too, and the answer is the same on any number of threads.
void parallelFor(std::size_t count, const std::function<void(std::size_t)> &work);

/// Lets the window go first: lowers the priority of this thread and of those that it starts from now on, so that clicks
/// are answered while every processor is at work. Cannot be taken back.
void workInBackground();

} // namespace clientele
