// SPDX-FileCopyrightText: 2026 The Clientele developers
// SPDX-License-Identifier: GPL-3.0-or-later

// GLib names parameters "signals": it comes before Qt.
#include <glib.h>

#include "models/mail/sha256.h"

namespace clientele::mail {

struct Sha256::State
{
    GChecksum *sum = g_checksum_new(G_CHECKSUM_SHA256);

    State() = default;
    ~State() { g_checksum_free(sum); }
    Q_DISABLE_COPY_MOVE(State)
};

Sha256::Sha256() : m_state(std::make_unique<State>()) {}

Sha256::~Sha256() = default;

void Sha256::add(const QByteArray &bytes)
{
    g_checksum_update(m_state->sum, reinterpret_cast<const guchar *>(bytes.constData()), gssize(bytes.size()));
}

QByteArray Sha256::hex()
{
    return QByteArray(g_checksum_get_string(m_state->sum));
}

} // namespace clientele::mail
