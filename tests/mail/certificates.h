// SPDX-FileCopyrightText: 2026 The Clientele developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>
#include <QTemporaryDir>

namespace clientele::mailtest {

/// An authority of its own and certificates of every kind that a client must tell apart, made by openssl in a temporary
/// folder: good (localhost, 127.0.0.1, ::1), other (other.example), expired, self (signed by itself).
class Certificates final
{
public:
    /// Empty where all went well, else why a test cannot run.
    [[nodiscard]] QString make();

    [[nodiscard]] QString authority() const { return file(QStringLiteral("ca.pem")); }
    [[nodiscard]] QString certificate(const QString &name) const { return file(name + QStringLiteral(".pem")); }
    [[nodiscard]] QString key(const QString &name) const { return file(name + QStringLiteral(".key")); }

private:
    [[nodiscard]] QString file(const QString &name) const { return m_folder.filePath(name); }
    [[nodiscard]] QString openssl(const QStringList &arguments) const;
    [[nodiscard]] QString issue(const QString &name, const QString &names, const QStringList &validity) const;

    QTemporaryDir m_folder;
};

} // namespace clientele::mailtest
