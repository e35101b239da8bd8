// SPDX-FileCopyrightText: 2026 The Clientele developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/fuzz/workspaceproperties.h"

#include "models/workspace/packedcolumn.h"
#include "models/workspace/workspacefile.h"
#include "models/workspace/workspacejson.h"

#include <QFile>
#include <QJsonDocument>
#include <QTemporaryDir>

namespace clientele::fuzz {

namespace {

using namespace workspace;

const QString folder = QStringLiteral("/nowhere");

bool hasReason(const Error &error)
{
    return error.code == Error::Code::Cancelled || (!error.what.isEmpty() && !error.remedy.isEmpty());
}

QString wrongWithTable(const table::Table &table)
{
    for (const table::ColumnPtr &column : table.columns()) {
        for (std::size_t row = 0; row < column->size(); ++row) {
            if (column->isValid(row) && column->type() == table::Type::Text &&
                column->codes()[row] >= column->dictionary().size())
                return QStringLiteral("a code without its text");
            static_cast<void>(column->plainText(row));
        }
    }
    return {};
}

QString wrongWithFile(const QByteArray &bytes)
{
    static const QTemporaryDir place;
    const QString path = place.filePath(QStringLiteral("one.clientele"));
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size())
        return QStringLiteral("the test cannot write its file");
    file.close();
    const auto read = readWorkspace(path);
    if (!read)
        return hasReason(read.error()) ? QString() : QStringLiteral("a file is refused without a reason");
    if (read->data) {
        if (const QString wrong = wrongWithTable(*read->data->table); !wrong.isEmpty())
            return wrong;
    }
    const auto written = writeWorkspace(path, *read);
    if (!written)
        return QStringLiteral("what was read cannot be written: ") + written.error().sentence();
    const auto again = readWorkspace(path);
    if (!again || toParts(*again, folder) != toParts(*read, folder))
        return QStringLiteral("a workspace is not read as it is written");
    return {};
}

QString wrongWithParts(const QByteArray &bytes)
{
    WorkspaceParts parts = toParts({}, folder);
    for (const QByteArray &part : bytes.split('\0')) {
        const qsizetype tab = part.indexOf('\t');
        if (tab > 0)
            parts.insert(QString::fromLatin1(part.left(tab)), part.mid(tab + 1));
    }
    // How the data was read is an object of its own.
    const auto account = accountFromJson(QJsonDocument::fromJson(parts.value(QStringLiteral("account"))).object());
    if (!account && !hasReason(account.error()))
        return QStringLiteral("an account is refused without a reason");
    if (account && toJson(*accountFromJson(toJson(*account))) != toJson(*account))
        return QStringLiteral("an account is not read as it is written");
    const auto read = fromParts(parts, folder);
    if (!read)
        return hasReason(read.error()) ? QString() : QStringLiteral("parts are refused without a reason");
    const auto again = fromParts(toParts(*read, folder), folder);
    if (!again || toParts(*again, folder) != toParts(*read, folder))
        return QStringLiteral("parts are not read as they are written");
    return {};
}

// The first bytes are the head of a column, the next ones the sizes of its blocks, the rest what is in them.
QString wrongWithBlocks(const QByteArray &bytes)
{
    if (bytes.size() < 8)
        return {};
    const auto at = [&](qsizetype i) { return std::size_t(static_cast<unsigned char>(bytes[i])); };
    ColumnHead head;
    head.name = QStringLiteral("c");
    head.type = table::Type(at(0) % 5);
    head.rows = at(1);
    head.hasMissing = at(2) % 2 == 1;
    head.texts = at(3) % 16;
    head.textBytes = at(4);
    ColumnUnpacker unpacker(head);
    qsizetype place = 8;
    for (const int kind : {0, 1, 2, 3}) {
        const std::array<std::size_t, blockKinds> sizes{head.rows * (head.type == table::Type::Text      ? 4
                                                                     : head.type == table::Type::Boolean ? 1
                                                                                                         : 8),
                                                        (head.rows + 63) / 64 * 8, head.texts * 4, head.textBytes};
        const std::size_t size = sizes[std::size_t(kind)];
        const QByteArray content = bytes.mid(place, qsizetype(size)).leftJustified(qsizetype(size), '\0');
        place += qsizetype(size);
        // One more or less than is said, or packed by somebody else.
        const std::size_t said = size + at(5 + kind % 3) % 3 / 2;
        if (size > 0)
            static_cast<void>(unpacker.add({BlockKind(kind), said, qCompress(content).mid(4)}));
    }
    static_cast<void>(unpacker.add({BlockKind(at(7) % 4), at(6), bytes.mid(8)}));
    const auto column = unpacker.finish();
    if (!column)
        return hasReason(column.error()) ? QString() : QStringLiteral("a column is refused without a reason");
    return wrongWithTable(**table::Table::make({*column}));
}

} // namespace

QString wrongWithWorkspaces(const QByteArray &bytes)
{
    if (bytes.startsWith("SQLite format 3"))
        return wrongWithFile(bytes);
    const QString wrong = wrongWithParts(bytes);
    return wrong.isEmpty() ? wrongWithBlocks(bytes) : wrong;
}

} // namespace clientele::fuzz
