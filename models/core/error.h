// SPDX-FileCopyrightText: 2026 The Clientele developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>

namespace clientele {

/// What went wrong, where, and what the person can do about it. Each part is a translated phrase without a final stop.
struct Error
{
    enum class Code { Io, Parse, Input, Numeric, Network, Cancelled };

    Code code = Code::Input;
    QString what;   ///< "The file is empty"
    QString where;  ///< "sales.csv, line 12, column Price"; may be empty
    QString remedy; ///< "Choose a file with a header and at least one row"

    /// "WHAT (WHERE): REMEDY", the one line that the command line prints.
    [[nodiscard]] QString sentence() const
    {
        QString text = what;
        if (!where.isEmpty())
            text += QStringLiteral(" (") + where + QLatin1Char(')');
        if (!remedy.isEmpty())
            text += QStringLiteral(": ") + remedy;
        return text;
    }

    friend bool operator==(const Error &, const Error &) = default;
};

} // namespace clientele
