// SPDX-FileCopyrightText: 2026 The Clientele developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/table/dictionary.h"

namespace clientele::table {

void Dictionary::shrinkToFit()
{
    m_bytes.shrink_to_fit();
    m_ends.shrink_to_fit();
}

} // namespace clientele::table
