// SPDX-FileCopyrightText: 2026 The Clientele developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/core/parallel.h"
#include "models/core/progress.h"
#include "models/core/result.h"

#include <QCoreApplication>
#include <QFutureWatcher>
#include <QPointer>
#include <QtConcurrentRun>

#include <exception>
#include <functional>
#include <new>

namespace clientele {

/// One kind of background work. Starting it again cancels the older run, whose answer is dropped; the work owns its
/// inputs. Everything that it calls back happens on the thread of the context, and never after the context is gone.
template <class T>
class LatestTask final
{
public:
    using Work = std::function<Result<T>(const Progress &)>;
    using Done = std::function<void(Result<T>)>;
    using Report = std::function<void(double fraction, const QString &stage)>;

    explicit LatestTask(QObject *context) : m_context(context) {}
    ~LatestTask() { cancel(); }
    LatestTask(const LatestTask &) = delete;
    LatestTask &operator=(const LatestTask &) = delete;

    /// @param done gets the answer, unless a later start or cancel() overtook it.
    void start(Work work, Done done, const Report &report = {})
    {
        cancel();
        auto *watcher = new QFutureWatcher<Result<T>>(m_context);
        m_watcher = watcher;
        QObject::connect(watcher, &QFutureWatcherBase::finished, m_context, [this, watcher, done = std::move(done)] {
            watcher->deleteLater();
            if (m_watcher != watcher || watcher->isCanceled() || watcher->future().resultCount() == 0)
                return;
            m_watcher = nullptr;
            done(watcher->future().takeResult());
        });
        if (report) {
            QObject::connect(watcher, &QFutureWatcherBase::progressTextChanged, m_context,
                             [this, watcher, report](const QString &text) {
                                 if (m_watcher == watcher)
                                     report(watcher->progressValue() / 1000.0, text);
                             });
        }
        watcher->setFuture(QtConcurrent::run([work = std::move(work)](QPromise<Result<T>> &promise) {
            promise.setProgressRange(0, 1000);
            const Progress progress([&promise] { return promise.isCanceled(); },
                                    [&promise](double fraction, const QString &stage) {
                                        promise.setProgressValueAndText(int(fraction * 1000), stage);
                                    });
            promise.addResult(guarded(work, progress));
        }));
    }

    void cancel()
    {
        if (m_watcher)
            m_watcher->cancel();
        m_watcher = nullptr;
    }

    [[nodiscard]] bool isRunning() const { return m_watcher != nullptr; }

private:
    // Memory is the one thing that any work may run out of.
    static Result<T> guarded(const Work &work, const Progress &progress)
    {
        workInBackground();
        try {
            return work(progress);
        } catch (const std::bad_alloc &) {
            return fail(
                Error::Code::Numeric, QCoreApplication::translate("LatestTask", "There is not enough memory for this"),
                {}, QCoreApplication::translate("LatestTask", "Close other programs, or work on a part of the data"));
        } catch (const std::exception &exception) {
            return fail(Error::Code::Numeric,
                        QCoreApplication::translate("LatestTask", "The work stopped unexpectedly"),
                        QString::fromUtf8(exception.what()),
                        QCoreApplication::translate("LatestTask", "Please report this with the data's first rows"));
        }
    }

    QObject *m_context;
    QPointer<QFutureWatcher<Result<T>>> m_watcher;
};

} // namespace clientele
