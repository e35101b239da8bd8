// SPDX-FileCopyrightText: 2026 The Clientele developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/fuzz/dumpproperties.h"

#include "models/sources/sqldump.h"

#include <QStringDecoder>

#include <algorithm>
#include <cstring>

namespace clientele::fuzz {

namespace {

class MemoryStream final : public sources::ByteStream
{
public:
    explicit MemoryStream(QByteArray bytes) : m_bytes(std::move(bytes)) {}
    Result<std::size_t> read(char *buffer, std::size_t size) override
    {
        const std::size_t count = std::min(size, std::size_t(m_bytes.size()) - m_place);
        std::memcpy(buffer, m_bytes.constData() + m_place, count);
        m_place += count;
        return count;
    }
    qint64 position() const override { return qint64(m_place); }

private:
    QByteArray m_bytes;
    std::size_t m_place = 0;
};

QString wrongWith(const sources::Source &source, qsizetype bytes)
{
    const table::Table &table = *source.table;
    if (table.rows() == 0 || table.rows() != source.account.rows || table.rows() > std::size_t(bytes))
        return QStringLiteral("a table of %1 rows from %2 bytes").arg(table.rows()).arg(bytes);
    if (source.account.rejected != source.account.rejectedRows.size())
        return QStringLiteral("rejected rows are not all listed");
    for (const auto &column : table.columns()) {
        if (column->size() != table.rows())
            return QStringLiteral("columns of different length");
        for (std::size_t row = 0; row < column->size(); ++row) {
            const std::string text = column->plainText(row);
            QStringDecoder decoder(QStringDecoder::Utf8);
            const QString decoded = decoder.decode(QByteArrayView(text.data(), qsizetype(text.size())));
            if (decoder.hasError() || decoded.isNull())
                return QStringLiteral("a text that is no UTF-8");
        }
    }
    return {};
}

} // namespace

QString wrongWithSqlDumps(const QByteArray &bytes)
{
    QString first;
    for (int time = 0; time < 2; ++time) {
        MemoryStream stream(bytes);
        const QString name = QStringLiteral("dump.sql");
        const auto source = sources::readSqlDump(stream, name, {}, {}, {}, bytes.size());
        const QString outcome =
            source ? QStringLiteral("%1 rows").arg(source->table->rows()) : source.error().sentence();
        if (!source && (source.error().what.isEmpty() || !source.error().where.startsWith(name)))
            return QStringLiteral("an error that does not say what and where: ") + outcome;
        if (time > 0)
            return outcome == first ? QString() : QStringLiteral("another outcome the second time");
        first = outcome;
        if (source) {
            if (const QString wrong = wrongWith(*source, bytes.size()); !wrong.isEmpty())
                return wrong;
        }
    }
    return {};
}

} // namespace clientele::fuzz
