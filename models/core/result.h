// SPDX-FileCopyrightText: 2026 The Clientele developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/core/error.h"

#include <tl/expected.hpp>

namespace clientele {

template <class T>
using Result = tl::expected<T, Error>;

[[nodiscard]] inline tl::unexpected<Error> fail(Error::Code code, QString what, QString where = {}, QString remedy = {})
{
    return tl::make_unexpected(Error{code, std::move(what), std::move(where), std::move(remedy)});
}

/// The error of work that was asked to stop. It is never shown: whoever cancelled knows.
[[nodiscard]] inline tl::unexpected<Error> cancelled()
{
    return fail(Error::Code::Cancelled, QStringLiteral("Cancelled"));
}

} // namespace clientele
