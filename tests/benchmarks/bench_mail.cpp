// SPDX-FileCopyrightText: 2026 The Clientele developers
// SPDX-License-Identifier: GPL-3.0-or-later

// 25 MiB to exim4 on loopback over STARTTLS with a login: this program's client and curl, each as a process of its own,
// and the whole way of a message from its attachment by the outbox to the server's answer. As in the window, what sends
// has a thread of its own. Prints one line of JSON: the times, how much memory the sending took, and the longest time
// that the event loop of the main thread was away.

#include "models/mail/mailsender.h"
#include "tests/mail/localserver.h"

#include <QCoreApplication>
#include <QElapsedTimer>
#include <QFile>
#include <QFileInfo>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QTemporaryDir>
#include <QThread>
#include <QTimer>

#include <cstdio>
#include <ctime>

using namespace clientele;
using namespace clientele::mail;
using namespace clientele::mailtest;

namespace {

const qint64 messageBytes = 25 * 1024 * 1024;

double memoryMiB(const char *key)
{
    QFile file(QStringLiteral("/proc/self/status"));
    if (file.open(QIODevice::ReadOnly)) {
        for (const QByteArray &line : file.readAll().split('\n')) {
            if (line.startsWith(key))
                return line.simplified().split(' ').value(1).toDouble() / 1024;
        }
    }
    return 0;
}

double threadCpuMs()
{
    timespec now{};
    ::clock_gettime(CLOCK_THREAD_CPUTIME_ID, &now);
    return double(now.tv_sec) * 1e3 + double(now.tv_nsec) / 1e6;
}

/// How long a window would have waited: the longest time between two turns of the event loop, by the clock and by the
/// processor, for on a busy machine the clock also counts what others did.
class LoopWatch final : public QObject
{
public:
    LoopWatch()
    {
        m_clock.start();
        m_cpu = threadCpuMs();
        m_timer.setTimerType(Qt::PreciseTimer);
        m_timer.start(1);
        connect(&m_timer, &QTimer::timeout, this, [this] {
            const double cpu = threadCpuMs();
            longestMs = std::max(longestMs, double(m_clock.nsecsElapsed()) / 1e6);
            longestCpuMs = std::max(longestCpuMs, cpu - m_cpu);
            m_clock.restart();
            m_cpu = cpu;
        });
    }
    double longestMs = 0;
    double longestCpuMs = 0;

private:
    QTimer m_timer;
    QElapsedTimer m_clock;
    double m_cpu = 0;
};

SmtpSettings settingsOf(const QStringList &arguments)
{
    SmtpSettings settings;
    settings.host = QStringLiteral("localhost");
    settings.port = arguments.value(2).toUShort();
    settings.caFile = arguments.value(3);
    settings.user = QStringLiteral("ann");
    settings.password = QStringLiteral("secret");
    return settings;
}

/// Prints what was measured, and ends the program.
class Account final
{
public:
    void conclude(const SendResult &result) const
    {
        const QJsonObject line{{QStringLiteral("sent"), result.outcome == SendResult::Outcome::Sent},
                               {QStringLiteral("moreMemoryMiB"), memoryMiB("VmHWM:") - m_before},
                               {QStringLiteral("longestGapMs"), m_watch.longestMs},
                               {QStringLiteral("longestGapCpuMs"), m_watch.longestCpuMs}};
        std::printf("%s\n", QJsonDocument(line).toJson(QJsonDocument::Compact).constData());
        QCoreApplication::quit();
    }

private:
    LoopWatch m_watch;
    double m_before = memoryMiB("VmRSS:");
};

/// The client alone, with a message that is there.
int send(const QStringList &arguments)
{
    const SmtpSettings settings = settingsOf(arguments);
    SmtpEnvelope envelope;
    envelope.from = QStringLiteral("anna@example.org");
    envelope.recipients = QStringList{QStringLiteral("bob@example.org")};
    envelope.size = QFileInfo(arguments.value(4)).size();
    QThread thread;
    auto *client = new SmtpClient;
    client->moveToThread(&thread);
    QObject::connect(&thread, &QThread::finished, client, &QObject::deleteLater);
    QObject here;
    const Account account;
    QObject::connect(client, &SmtpClient::finished, &here,
                     [&account](const SendResult &result) { account.conclude(result); });
    thread.start();
    QMetaObject::invokeMethod(client, [client, settings, envelope, path = arguments.value(4)] {
        auto message = std::make_unique<QFile>(path);
        if (message->open(QIODevice::ReadOnly | QIODevice::Unbuffered))
            client->send(settings, envelope, std::move(message));
    });
    const int status = QCoreApplication::exec();
    thread.quit();
    thread.wait();
    return status;
}

/// From an attachment to the answer, by way of an outbox.
int sendWhole(const QStringList &arguments)
{
    const QTemporaryDir outbox;
    MailMessage message;
    message.from = {{}, QStringLiteral("anna@example.org")};
    message.to = {{{}, QStringLiteral("bob@example.org")}};
    message.subject = QStringLiteral("benchmark");
    Attachment attachment;
    attachment.path = arguments.value(4);
    message.attachments = {attachment};
    MailSender sender(outbox.path());
    const Account account;
    QObject::connect(&sender, &MailSender::finished, &sender,
                     [&account](const SendResult &result) { account.conclude(result); });
    sender.send(settingsOf(arguments), message);
    return QCoreApplication::exec();
}

/// Milliseconds; negative where it failed.
double timed(const QString &program, const QStringList &arguments, QByteArray *output = nullptr)
{
    QElapsedTimer timer;
    timer.start();
    QProcess process;
    process.start(program, arguments);
    if (!process.waitForFinished(120'000) || process.exitCode() != 0) {
        std::fprintf(stderr, "%s: %s\n", qPrintable(program), process.readAllStandardError().constData());
        return -1;
    }
    const double ms = double(timer.nsecsElapsed()) / 1e6;
    if (output)
        *output = process.readAllStandardOutput();
    return ms;
}

} // namespace

int main(int argc, char *argv[])
{
    QCoreApplication app(argc, argv);
    if (QCoreApplication::arguments().value(1) == QLatin1String("--send"))
        return send(QCoreApplication::arguments());
    if (QCoreApplication::arguments().value(1) == QLatin1String("--whole"))
        return sendWhole(QCoreApplication::arguments());
    Certificates certificates;
    LocalServer exim;
    QString missing = certificates.make();
    if (missing.isEmpty())
        missing = exim.startExim(certificates);
    QTemporaryDir folder;
    QFile file(folder.filePath(QStringLiteral("message.eml")));
    if (!missing.isEmpty() || !file.open(QIODevice::WriteOnly)) {
        std::fprintf(stderr, "%s\n", qPrintable(missing));
        return 1;
    }
    file.write("Subject: benchmark\r\n\r\n");
    const QByteArray line = QByteArray(76, 'A') + "\r\n";
    while (file.pos() + line.size() <= messageBytes)
        file.write(line);
    file.close();
    QFile attachment(folder.filePath(QStringLiteral("figures.bin")));
    if (!attachment.open(QIODevice::WriteOnly))
        return 1;
    quint64 random = 88'172'645'463'325'252ULL; // xorshift: nothing here is worth compressing
    QByteArray bytes;
    for (qint64 size = 0; size < messageBytes / 78 * 57; size += 8) { // base64 with its line ends
        random ^= random << 13;
        random ^= random >> 7;
        random ^= random << 17;
        bytes.append(reinterpret_cast<const char *>(&random), 8);
    }
    attachment.write(bytes);
    attachment.close();
    const QString port = QString::number(exim.startTlsPort());
    const QStringList curlArguments{QStringLiteral("-sS"),
                                    QStringLiteral("--url"),
                                    QStringLiteral("smtp://localhost:") + port,
                                    QStringLiteral("--ssl-reqd"),
                                    QStringLiteral("--cacert"),
                                    certificates.authority(),
                                    QStringLiteral("--user"),
                                    QStringLiteral("ann:secret"),
                                    QStringLiteral("--mail-from"),
                                    QStringLiteral("anna@example.org"),
                                    QStringLiteral("--mail-rcpt"),
                                    QStringLiteral("bob@example.org"),
                                    QStringLiteral("--upload-file"),
                                    file.fileName()};
    // The server delivers after it has answered: the next one must not pay for that, nor the first for cold files.
    int sent = 0;
    const auto delivered = [&] {
        ++sent;
        for (int i = 0; i < 1000 && exim.mailboxSize() < sent * messageBytes * 95 / 100; ++i)
            QThread::msleep(10);
    };
    timed(QStringLiteral("curl"), curlArguments);
    delivered();
    QByteArray output;
    const double ours = timed(QCoreApplication::applicationFilePath(),
                              {QStringLiteral("--send"), port, certificates.authority(), file.fileName()}, &output);
    delivered();
    const double curl = timed(QStringLiteral("curl"), curlArguments);
    delivered();
    QByteArray wholeOutput;
    const double whole =
        timed(QCoreApplication::applicationFilePath(),
              {QStringLiteral("--whole"), port, certificates.authority(), attachment.fileName()}, &wholeOutput);
    delivered();
    QJsonObject all = QJsonDocument::fromJson(output).object();
    if (!all[QStringLiteral("sent")].toBool() || ours < 0 || curl < 0) {
        std::fprintf(stderr, "%s\n%s\n", output.constData(), qPrintable(exim.log().right(2000)));
        return 1;
    }
    const QJsonObject wholeLine = QJsonDocument::fromJson(wholeOutput).object();
    for (const QString &key : wholeLine.keys())
        all[QStringLiteral("whole.") + key] = wholeLine[key];
    all[QStringLiteral("whole.ms")] = whole;
    all[QStringLiteral("oursMs")] = ours;
    all[QStringLiteral("curlMs")] = curl;
    std::printf("%s\n", QJsonDocument(all).toJson(QJsonDocument::Compact).constData());
    return 0;
}
