// SPDX-FileCopyrightText: 2026 The Clientele developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/application.h"

#include <QByteArray>

int main(int argc, char **argv)
{
    return clientele::app::run(argc, argv);
}
