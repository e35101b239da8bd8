// SPDX-FileCopyrightText: 2026 The Clientele developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/core/parallel.h"

#include <atomic>
#include <exception>
#include <mutex>
#include <thread>
#include <vector>

#include <sys/resource.h>
#include <unistd.h>

namespace clientele {

namespace {

std::atomic<int> chosenThreads = 0;

} // namespace

int threadCount()
{
    const int chosen = chosenThreads.load();
    return chosen > 0 ? chosen : std::max(1, int(std::thread::hardware_concurrency()));
}

void setThreadCount(int count)
{
    chosenThreads.store(count);
}

void parallelFor(std::size_t count, const std::function<void(std::size_t)> &work)
{
    const std::size_t threads = std::min(count, std::size_t(threadCount()));
    if (threads <= 1) {
        for (std::size_t i = 0; i < count; ++i)
            work(i);
        return;
    }
    std::atomic<std::size_t> next = 0;
    std::exception_ptr failure;
    std::mutex failureMutex;
    const auto run = [&] {
        try {
            for (std::size_t i = next++; i < count; i = next++)
                work(i);
        } catch (...) {
            const std::scoped_lock lock(failureMutex);
            failure = std::current_exception();
            next = count;
        }
    };
    {
        std::vector<std::jthread> workers;
        workers.reserve(threads - 1);
        for (std::size_t i = 1; i < threads; ++i)
            workers.emplace_back(run);
        run();
    }
    if (failure)
        std::rethrow_exception(failure);
}

void workInBackground()
{
    // On Linux niceness belongs to the thread and is inherited; QThread's priorities have no effect there.
    constexpr int niceness = 8;
    thread_local bool isDone = false;
    if (!isDone)
        ::setpriority(PRIO_PROCESS, id_t(::gettid()), niceness);
    isDone = true;
}

} // namespace clientele
