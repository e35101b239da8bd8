// SPDX-FileCopyrightText: 2026 The Clientele developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTemporaryDir>

#include <cstdio>
#include <functional>
#include <unistd.h>

namespace clientele::mailtest {

/// What a command said and how it ended.
struct CommandRun
{
    int status = -1;
    QByteArray output;
    QByteArray errors;

    [[nodiscard]] QJsonObject json() const
    {
        return QJsonDocument::fromJson(output.trimmed().split('\n').last()).object();
    }
};

/// Takes what goes to one of the standard streams.
class Capture final
{
public:
    Capture(FILE *stream, const QString &path) : m_stream(stream), m_file(path)
    {
        std::fflush(m_stream);
        m_saved = ::dup(::fileno(m_stream));
        m_opened = m_file.open(QIODevice::ReadWrite | QIODevice::Truncate);
        ::dup2(m_file.handle(), ::fileno(m_stream));
    }
    QByteArray end()
    {
        std::fflush(m_stream);
        ::dup2(m_saved, ::fileno(m_stream));
        ::close(m_saved);
        m_file.seek(0);
        return m_opened ? m_file.readAll() : QByteArray();
    }

private:
    FILE *m_stream;
    QFile m_file;
    int m_saved = -1;
    bool m_opened = false;
};

/// Runs a command of the program in this process.
inline CommandRun runCommand(const std::function<int()> &command)
{
    const QTemporaryDir folder;
    Capture out(stdout, folder.filePath(QStringLiteral("stdout")));
    Capture errors(stderr, folder.filePath(QStringLiteral("stderr")));
    CommandRun run;
    run.status = command();
    run.errors = errors.end();
    run.output = out.end();
    return run;
}

} // namespace clientele::mailtest
