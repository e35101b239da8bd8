// SPDX-FileCopyrightText: 2026 The Clientele developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/statusbar.h"

#include "models/core/format.h"
#include "widgets/charts/figureoffer.h"
#include "widgets/style/theme.h"

namespace clientele::app {

namespace {

QLabel *label(bool bold, QWidget *parent)
{
    auto *one = new QLabel(parent);
    QFont font = style::bodyFont();
    font.setBold(bold);
    one->setFont(font);
    one->setTextFormat(Qt::PlainText);
    one->setContentsMargins(4, 0, 12, 0);
    return one;
}

} // namespace

StatusBar::StatusBar(QWidget *parent)
    : QStatusBar(parent), m_rows(label(true, this)), m_source(label(false, this)), m_read(label(false, this)),
      m_import(label(false, this)), m_work(new shell::WorkIndicator(this))
{
    setSizeGripEnabled(false);
    setContentsMargins(8, 0, 4, 0);
    for (QLabel *one : {m_rows, m_source, m_read})
        addWidget(one);
    addPermanentWidget(m_import);
    addPermanentWidget(m_work);
}

void StatusBar::offerFigures(const std::function<std::vector<query::Figure>()> &figures)
{
    new charts::FigureOffer(this, [figures](const std::optional<QPoint> &) { return figures(); });
}

void StatusBar::showSession(Session &session)
{
    const workspace::Document &document = session.document();
    if (!document.isOpen()) {
        m_rows->setText(tr("No data open"));
        for (QLabel *one : {m_source, m_read, m_import})
            one->clear();
        return;
    }
    const Format format;
    const table::Table &table = *document.state().table;
    const auto exploration = session.exploration();
    const auto filters = int(document.state().filters.filters().size());
    const qint64 all = qint64(table.rows());
    const qint64 used = exploration ? qint64(exploration->selection.rowsUsed) : all;
    const bool customers = table.find(table::Role::Customer) && !table.find(table::Role::Order);
    const QString rows = customers ? tr("%1 of %2 customers").arg(format.integer(used), format.integer(all))
                                   : tr("%1 of %2 rows").arg(format.integer(used), format.integer(all));
    m_rows->setText(QStringLiteral("%1 · %2").arg(rows, tr("%Ln filter(s)", nullptr, filters)));
    m_source->setText(document.title());
    m_read->setText(howRead(document.account()));
    m_import->setText(
        tr("Import %1").arg(format.locale().toString(document.account().readAt.time(), QLocale::ShortFormat)));
}

QString StatusBar::howRead(const sources::ImportAccount &account)
{
    QStringList parts = {account.encoding};
    const QChar delimiter = account.delimiter;
    if (!delimiter.isNull()) // a spreadsheet or a database has none
        parts << (delimiter == QLatin1Char(',')    ? tr("comma")
                  : delimiter == QLatin1Char(';')  ? tr("semicolon")
                  : delimiter == QLatin1Char('\t') ? tr("tab")
                                                   : QString(delimiter));
    if (account.dateOrder) {
        switch (*account.dateOrder) {
        case sources::DateOrder::DayMonthYear:
            parts << tr("dates day-month-year");
            break;
        case sources::DateOrder::MonthDayYear:
            parts << tr("dates month-day-year");
            break;
        case sources::DateOrder::YearMonthDay:
            parts << tr("dates year-month-day");
            break;
        }
    }
    if (account.rejected > 0)
        parts << tr("%Ln row(s) rejected", nullptr, int(account.rejected));
    parts.removeAll(QString());
    return parts.join(QStringLiteral(" · "));
}

} // namespace clientele::app
