// SPDX-FileCopyrightText: 2026 The Clientele developers
// SPDX-License-Identifier: GPL-3.0-or-later

// usage: workspacesaver FILE NUMBER          saves a workspace that carries the number everywhere, to be killed
// meanwhile
//        workspacesaver --recovery FOLDER    keeps unsaved work there, says where, and waits to be killed

#include "models/workspace/recovery.h"
#include "models/workspace/workspacefile.h"
#include "tests/workspace/workspacesamples.h"

#include <QCoreApplication>

#include <cstdio>

using namespace clientele;

namespace {

int keep(const QString &folder)
{
    workspace::Recovery recovery(folder);
    const auto place = recovery.place();
    if (!place || !workspace::writeWorkspace(*place, workspacetest::filled()))
        return 1;
    std::printf("%s\n", qPrintable(*place));
    std::fflush(stdout);
    return QCoreApplication::exec();
}

} // namespace

int main(int argc, char **argv)
{
    const QCoreApplication application(argc, argv);
    const QStringList arguments = QCoreApplication::arguments();
    if (arguments.size() != 3)
        return 2;
    if (arguments[1] == QLatin1String("--recovery"))
        return keep(arguments[2]);
    constexpr std::size_t rows = 200'000;
    workspace::Workspace one = workspacetest::filled();
    one.name = arguments[2];
    one.data = workspacetest::data();
    std::vector<double> noise(rows);
    for (std::size_t row = 0; row < rows; ++row)
        noise[row] = std::sin(double(row)) * 1000;
    one.data->table = *table::Table::make(
        {table::Column::integers(QStringLiteral("number"), std::vector<std::int64_t>(rows, one.name.toInt())),
         table::Column::reals(QStringLiteral("noise"), std::move(noise))});
    std::puts("READY");
    std::fflush(stdout);
    return workspace::writeWorkspace(arguments[1], one) ? 0 : 1;
}
