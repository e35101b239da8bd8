// SPDX-FileCopyrightText: 2026 The Clientele developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/table/role.h"

#include <vector>

namespace clientele::table {

struct NamedRole
{
    Role role = Role::None;
    double score = 0; ///< up to 100; higher is better
};

/// The roles that a column's name stands for in English, German, French, Spanish or Portuguese. Case, blanks, "_", "-",
/// accents, camel case, a currency ("Amount (USD)") and, for what people have, the owner ("Customer age") do not
/// matter.
[[nodiscard]] std::vector<NamedRole> rolesByName(const QString &name);

/// Letters and digits only, lower case, without accents: "Fréquence d'achat" is "frequencedachat".
[[nodiscard]] QString compactName(const QString &name);

/// "id", "code", "nr" and the like, as compactName writes them.
[[nodiscard]] bool isBareId(const QString &compact);
/// "name", "nom" and the like.
[[nodiscard]] bool isBareName(const QString &compact);

} // namespace clientele::table
