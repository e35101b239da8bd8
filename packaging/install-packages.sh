#!/usr/bin/env bash
# SPDX-FileCopyrightText: 2026 The Clientele developers
# SPDX-License-Identifier: GPL-3.0-or-later
#
# install-packages.sh run|test: installs the Debian 12 packages that are missing, and does nothing when none is.
set -euo pipefail

build=(cmake ninja-build g++ ccache pkg-config
    qt6-base-dev qt6-base-dev-tools libqt6opengl6-dev qt6-charts-dev qt6-svg-dev qt6-networkauth-dev qtkeychain-qt6-dev
    qt6-tools-dev qt6-tools-dev-tools qt6-l10n-tools
    libarmadillo-dev libopenblas-dev libboost-math-dev libgmime-3.0-dev libgsasl-dev libuchardet-dev zlib1g-dev libexpected-dev
    liborcus-dev libxlsxwriter-dev libpq-dev libsqlite3-dev
    # What the program needs where it runs: database drivers and platform plug-ins, the way to the keyring, fonts with the
    # letters of many languages.
    libsecret-1-0 libqt6svg6 libqt6sql6-sqlite libqt6sql6-psql libqt6sql6-odbc qt6-qpa-plugins fonts-noto-core fonts-dejavu-core fonts-wqy-microhei
    ca-certificates)
test=(libbenchmark-dev clang-format git openssl python3 python3-aiosmtpd python3-pandas poppler-utils qpdf
    exim4-daemon-light dovecot-core dovecot-submissiond clang lld dbus gnome-keyring postgresql-15 unixodbc libsqliteodbc sqlite3 python3-openpyxl
    python3-odf liborcus-bin)

case "${1:-}" in
run) wanted=("${build[@]}") ;;
test) wanted=("${build[@]}" "${test[@]}") ;;
*)
    echo "usage: install-packages.sh run|test" >&2
    exit 2
    ;;
esac

missing=()
for package in "${wanted[@]}"; do
    [ "$(dpkg-query -W -f '${db:Status-Status}' "$package" 2>/dev/null || true)" = installed ] || missing+=("$package")
done
[ ${#missing[@]} -eq 0 ] && exit 0

asroot=()
if [ "$(id -u)" -ne 0 ]; then
    if ! command -v sudo >/dev/null; then
        echo "These packages are missing: ${missing[*]}" >&2
        echo "Install them as root (apt-get install), or install sudo, then run this again." >&2
        exit 1
    fi
    asroot=(sudo)
fi
echo "Installing: ${missing[*]}"
# No service of a package may start: a build needs none. DEBIAN_FRONTEND keeps apt from asking.
"${asroot[@]}" apt-get update -qq
"${asroot[@]}" env DEBIAN_FRONTEND=noninteractive apt-get install -y -qq --no-install-recommends "${missing[@]}"
