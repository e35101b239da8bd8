// SPDX-FileCopyrightText: 2026 The Clientele developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/sharecontent.h"

#include "models/core/format.h"
#include "models/report/readme.h"
#include "widgets/charts/chartexport.h"

#include <QBuffer>
#include <QCoreApplication>
#include <QRegularExpression>

#include <algorithm>

namespace clientele::app {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(ShareContent)
};

const int longestWords = 1000;
const int pictureDensity = 2;

/// What somebody chose by itself, else the strongest, as the report tells it: a masked report hides some.
QString finding(const report::Report &report)
{
    for (const report::Block &block : report.blocks) {
        if (const auto *chosen = std::get_if<report::FindingBlock>(&block))
            return chosen->item.statement;
    }
    for (const report::Block &block : report.blocks) {
        const auto *findings = std::get_if<report::FindingsBlock>(&block);
        if (findings && !findings->items.empty())
            return findings->items.front().statement;
    }
    return report.title;
}

/// "31 January 2026": the locale's long date without the day of the week.
QString dayOf(const report::Report &report)
{
    static const QRegularExpression weekday(QStringLiteral("dddd[,.]?\\s*|[,.]?\\s*dddd"));
    const QString format = report.locale.dateFormat(QLocale::LongFormat).remove(weekday).trimmed();
    return report.locale.toString(report.created.date(), format);
}

QString cellText(const QVariant &cell, const report::DataTable::Column &column, const Format &format)
{
    if (!cell.isValid())
        return QStringLiteral("—");
    if (cell.typeId() != QMetaType::Double && cell.typeId() != QMetaType::LongLong)
        return cell.toString();
    return column.percent ? format.percent(cell.toDouble(), 1) : format.number(cell.toDouble(), column.decimals);
}

mail::InlinePicture drawn(const report::Chart &chart, const QLocale &locale)
{
    const charts::RenderOptions options = charts::pictureOptions(Format(locale));
    const QImage image = charts::pictureOf(chart, options, pictureDensity);
    mail::InlinePicture picture;
    QBuffer buffer(&picture.png);
    if (!buffer.open(QIODevice::WriteOnly) || !image.save(&buffer, "PNG"))
        return {};
    picture.size = charts::pictureSize(chart, options);
    picture.text = inWords(report::base(chart), locale);
    return picture;
}

/// In the report's order, but for the one that shows what the mail is about: it comes first.
std::vector<dialogs::ShareChart> chartsOf(const report::Report &report, const QString &finding)
{
    std::vector<dialogs::ShareChart> charts;
    for (const report::Block &block : report.blocks) {
        const auto *one = std::get_if<report::ChartBlock>(&block);
        if (!one || !report::base(one->chart).empty.isEmpty())
            continue;
        charts.push_back({one->id, report::base(one->chart).title,
                          [chart = one->chart, locale = report.locale] { return drawn(chart, locale); }});
    }
    std::stable_partition(charts.begin(), charts.end(),
                          [&](const dialogs::ShareChart &one) { return one.title == finding; });
    return charts;
}

std::vector<dialogs::PrivacyChoice> privacyChoices(const report::Report &report)
{
    const auto detail = [&](report::Privacy privacy, const QString &otherwise) {
        return report.privacy == privacy && !report.privacyNote.isEmpty() ? report.privacyNote : otherwise;
    };
    return {{report::token(report::Privacy::Personal), Text::tr("Leave out personal columns"),
             detail(report::Privacy::Personal, {}), false},
            {report::token(report::Privacy::Masked), Text::tr("Also mask groups under 5"),
             detail(report::Privacy::Masked, {}), false},
            {report::token(report::Privacy::None), Text::tr("Leave nothing out…"),
             detail(report::Privacy::None, Text::tr("asks again before sending")), true}};
}

} // namespace

QString inWords(const report::ChartBase &chart, const QLocale &locale)
{
    const Format format(locale);
    QString words = chart.title + QStringLiteral(". ") + chart.subtitle + QStringLiteral(".");
    for (const auto &row : chart.table.rows) {
        QStringList cells;
        for (std::size_t i = 0; i < row.size() && i < chart.table.columns.size(); ++i) {
            const report::DataTable::Column &column = chart.table.columns[i];
            const QString text = cellText(row[i], column, format);
            cells += i == 0 ? text : column.heading + QLatin1Char(' ') + text;
        }
        const QString line = QLatin1Char(' ') + cells.join(QStringLiteral(", ")) + QLatin1Char(';');
        if (words.size() + line.size() > longestWords)
            return words + QStringLiteral(" …");
        words += line;
    }
    return words;
}

dialogs::ShareContent shareContent(const report::Report &report, const SharedFiles &files, const QString &dataset,
                                   const QString &summary)
{
    dialogs::ShareContent content;
    content.subject = QStringLiteral("{finding}");
    //: Words in braces are placeholders: they stay as they are.
    content.body = QCoreApplication::translate(
        "ShareContent", "Dear all,\n\nthe report \"{report}\" is attached. In short: {finding}.\n");
    content.summary = summary;
    content.placeholders = {
        {QStringLiteral("dataset"), dataset, QCoreApplication::translate("ShareContent", "the name of the data")},
        {QStringLiteral("date"), dayOf(report), QCoreApplication::translate("ShareContent", "the day of the report")},
        {QStringLiteral("finding"), finding(report),
         QCoreApplication::translate("ShareContent", "what stands out most")},
        {QStringLiteral("report"), report.title,
         QCoreApplication::translate("ShareContent", "the title of the report")}};
    content.attachments.push_back(
        {files.baseName + QStringLiteral(".pdf"),
         {},
         files.pdf,
         QStringLiteral("application/pdf"),
         QCoreApplication::translate("ShareContent", "%Ln page(s), vector", nullptr, files.pages)});
    content.attachments.push_back({QStringLiteral("README.md"),
                                   {},
                                   report::readme(report).toUtf8(),
                                   QStringLiteral("text/markdown"),
                                   QCoreApplication::translate("ShareContent", "data, steps, definitions")});
    content.charts = chartsOf(report, finding(report));
    content.privacy = privacyChoices(report);
    content.chosenPrivacy = report::token(report.privacy);
    return content;
}

} // namespace clientele::app
