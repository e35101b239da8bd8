// SPDX-FileCopyrightText: 2026 The Clientele developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/sources/odbcreader.h"

#include "models/sources/databaseaddress.h"
#include "models/sources/databasepasswords.h"
#include "models/sources/tablemaker.h"
#include "models/sources/words.h"

#include <QRegularExpression>
#include <QSqlDatabase>
#include <QSqlDriver>
#include <QSqlError>
#include <QSqlQuery>
#include <QSqlRecord>
#include <QUrl>
#include <QUrlQuery>
#include <QUuid>

namespace clientele::sources {

namespace {

const QString scheme = QStringLiteral("odbc:");

struct OdbcAddress
{
    QString source; ///< a DSN or a connection string
    QString user;
    QString table;
    QString query;
};

OdbcAddress parse(const QString &address)
{
    const qsizetype mark = address.indexOf(QLatin1Char('?'));
    const QUrlQuery settings(mark < 0 ? QString() : address.mid(mark + 1));
    const auto value = [&](const char *name) {
        return settings.queryItemValue(QLatin1String(name), QUrl::FullyDecoded);
    };
    return {address.mid(scheme.size(), mark < 0 ? -1 : mark - scheme.size()), value("user"), value("table"),
            value("query").trimmed()};
}

// The driver's words without its name before them.
QString reasonOf(const QSqlError &error)
{
    static const QRegularExpression tags(QStringLiteral("\\[[^\\]]*\\]"));
    return error.databaseText().remove(tags).simplified();
}

void addValue(TableMaker &maker, std::size_t column, const QVariant &value)
{
    if (value.isNull())
        return maker.addMissing(column);
    const auto date = [](const QDate &day, const QTime &time) {
        return table::fromCivil(
            {day.year(), day.month(), day.day(), time.hour(), time.minute(), time.second(), time.msec() * 1000});
    };
    switch (value.typeId()) {
    case QMetaType::Int:
    case QMetaType::UInt:
    case QMetaType::LongLong:
    case QMetaType::Short:
        return maker.addInteger(column, value.toLongLong());
    case QMetaType::ULongLong:
        return value.toULongLong() <= std::uint64_t(INT64_MAX) ? maker.addInteger(column, value.toLongLong())
                                                               : maker.addText(column, value.toString().toStdString());
    case QMetaType::Double:
    case QMetaType::Float:
        return maker.addReal(column, value.toDouble());
    case QMetaType::Bool:
        return maker.addBoolean(column, value.toBool());
    case QMetaType::QDate:
        return maker.addDate(column, date(value.toDate(), QTime(0, 0)));
    case QMetaType::QDateTime:
        return maker.addDate(column, date(value.toDateTime().date(), value.toDateTime().time()));
    case QMetaType::QByteArray:
        return maker.addBinary(column);
    default:
        return maker.addText(column, value.toString().toStdString());
    }
}

Result<Source> readFrom(const QSqlDatabase &database, const OdbcAddress &address, const QString &shown,
                        const ReadOptions &options, const Progress &progress)
{
    constexpr std::size_t rowsBetweenLooks = 5'000;
    static const QRegularExpression reading(QStringLiteral("^(SELECT|WITH|VALUES|TABLE)\\b"),
                                            QRegularExpression::CaseInsensitiveOption);
    if (address.table.isEmpty() && !reading.match(address.query).hasMatch())
        return fail(Error::Code::Input,
                    address.query.isEmpty() ? Words::tr("No table is named")
                                            : Words::tr("The query would change the database"),
                    shown,
                    address.query.isEmpty() ? Words::tr("Add ?table= and one of: %1")
                                                  .arg(database.tables(QSql::AllTables).join(QStringLiteral(", ")))
                                            : Words::tr("Only reading is done here: use a SELECT"));
    QSqlQuery query(database);
    query.setForwardOnly(true);
    const QString name = database.driver()->escapeIdentifier(address.table, QSqlDriver::TableName);
    if (!query.exec(address.table.isEmpty() ? address.query : QStringLiteral("SELECT * FROM %1").arg(name)))
        return fail(Error::Code::Input, Words::tr("The database refuses: %1").arg(reasonOf(query.lastError())), shown,
                    Words::tr("Check the table's name or the query"));
    TableMaker maker(shown, options);
    std::vector<QString> names;
    for (int i = 0; i < query.record().count(); ++i)
        names.push_back(query.record().fieldName(i));
    maker.setColumns(names, std::vector<ColumnMaker::Meaning>(names.size(), ColumnMaker::Meaning::Dates));
    while (query.next()) {
        for (std::size_t i = 0; i < names.size(); ++i)
            addValue(maker, i, query.value(int(i)));
        if (maker.rows() % rowsBetweenLooks != 0)
            continue;
        if (progress.cancelled())
            return cancelled();
        progress.report(0, Words::tr("Reading from the database"));
    }
    if (query.lastError().isValid())
        return fail(Error::Code::Network, Words::tr("The database refuses: %1").arg(reasonOf(query.lastError())), shown,
                    Words::tr("Check the network, and try again"));
    return maker.finish();
}

} // namespace

bool isOdbcAddress(const QString &input)
{
    return input.startsWith(scheme, Qt::CaseInsensitive);
}

Result<Source> readOdbc(const QString &text, const ReadOptions &options, const Progress &progress)
{
    if (auto checked = refusePassword(text); !checked)
        return tl::make_unexpected(checked.error());
    const OdbcAddress address = parse(text);
    const QString shown = scheme + address.source;
    const QString connection = QUuid::createUuid().toString();
    Result<Source> source = fail(Error::Code::Io, Words::tr("The ODBC driver of Qt is not installed"), shown,
                                 Words::tr("Install the package libqt6sql6-odbc"));
    if (QSqlDatabase::isDriverAvailable(QStringLiteral("QODBC"))) {
        QSqlDatabase database = QSqlDatabase::addDatabase(QStringLiteral("QODBC"), connection);
        database.setDatabaseName(address.source);
        database.setConnectOptions(QStringLiteral("SQL_ATTR_ACCESS_MODE=SQL_MODE_READ_ONLY"));
        const QString key = address.user.isEmpty() ? shown : shown + QStringLiteral("?user=") + address.user;
        QString password = databasepasswords::remembered(key);
        bool isOpen = database.open(address.user, password);
        if (!isOpen && !address.user.isEmpty()) {
            password = databasepasswords::fromKeyring(key);
            isOpen = !password.isEmpty() && database.open(address.user, password);
        }
        if (isOpen) {
            database.transaction();
            source = readFrom(database, address, shown, options, progress);
            database.rollback();
            database.close();
        } else {
            source = fail(Error::Code::Network,
                          Words::tr("The ODBC connection failed: %1").arg(reasonOf(database.lastError())), shown,
                          Words::tr("Check the name of the data source with: odbcinst -q -s"));
        }
    }
    QSqlDatabase::removeDatabase(connection);
    return source;
}

} // namespace clientele::sources
