// SPDX-FileCopyrightText: 2026 The Clientele developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/sources/source.h"

#include <QJsonObject>

namespace clientele::sources {

/// {"delimiter": ";", "dateOrder": "dmy", "types": {"Customer ID": "text"}, …}; what is left to be found is left out.
[[nodiscard]] QJsonObject toJson(const ReadOptions &options);
/// @errors Parse: a value of the wrong kind, or one that means nothing, by its name.
[[nodiscard]] Result<ReadOptions> readOptionsFromJson(const QJsonObject &json);

[[nodiscard]] QString token(DateOrder order); ///< "dmy", "mdy", "ymd"
[[nodiscard]] std::optional<DateOrder> dateOrderFromToken(QStringView text);
/// The words of table::toString().
[[nodiscard]] std::optional<table::Type> typeFromToken(QStringView text);

} // namespace clientele::sources
