// SPDX-FileCopyrightText: 2026 The Clientele developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/mail/htmlbody.h"

#include <QRegularExpression>
#include <QStringList>

namespace clientele::mail {

namespace {

const int widestColumn = 640;

// Outlook draws with Word, which knows neither max-width nor relative line heights of a parent: each element says all.
const QString textStyle = QStringLiteral(
    "font-family:'Noto Sans','Segoe UI',Helvetica,Arial,sans-serif;font-size:14px;line-height:20px;color:#1a1d21;");

/// Paragraphs at empty lines, line breaks within; characters that HTML or XML cannot hold are left out.
QStringList paragraphs(QString text)
{
    text.replace(QLatin1String("\r\n"), QLatin1String("\n")).replace(QLatin1Char('\r'), QLatin1Char('\n'));
    static const QRegularExpression controls(QStringLiteral("[\\x{00}-\\x{08}\\x{0b}\\x{0c}\\x{0e}-\\x{1f}\\x{7f}]"));
    text.remove(controls);
    static const QRegularExpression emptyLines(QStringLiteral("\\n[ \\t]*\\n\\s*"));
    return text.trimmed().split(emptyLines, Qt::SkipEmptyParts);
}

QString escapedLines(const QString &text)
{
    return text.toHtmlEscaped().replace(QLatin1Char('\n'), QLatin1String("<br>\n"));
}

QString oneLine(const QString &text)
{
    return paragraphs(text).join(QLatin1Char(' ')).simplified().toHtmlEscaped();
}

QString pictureCell(const InlinePicture &picture, const QString &contentId)
{
    // As wide as it is drawn, or as the screen of a telephone; the height follows.
    const QSize size = picture.size.width() > widestColumn
                           ? picture.size.scaled(widestColumn, picture.size.height(), Qt::KeepAspectRatio)
                           : picture.size;
    QString cell;
    if (!picture.title.isEmpty())
        cell += QStringLiteral("<p style=\"margin:8px 0 8px 0;font-weight:bold;%1\">%2</p>\n")
                    .arg(textStyle, oneLine(picture.title));
    cell += QStringLiteral("<img src=\"cid:%1\" width=\"%2\" height=\"%3\" alt=\"%4\" border=\"0\" "
                           "style=\"display:block;width:100%;max-width:%2px;height:auto;border:0;%5\">\n")
                .arg(contentId.toHtmlEscaped(), QString::number(size.width()), QString::number(size.height()),
                     oneLine(picture.text), textStyle);
    return cell;
}

} // namespace

QString htmlBody(const QString &text, const InlinePicture &picture, const QString &contentId, const QString &language)
{
    QString html = QStringLiteral("<!DOCTYPE html>\n<html lang=\"%1\">\n<head>\n"
                                  "<meta http-equiv=\"Content-Type\" content=\"text/html; charset=utf-8\">\n"
                                  "<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n"
                                  "</head>\n<body style=\"margin:0;padding:0;background-color:#ffffff;\">\n"
                                  "<table role=\"presentation\" width=\"100%\" cellpadding=\"0\" cellspacing=\"0\" "
                                  "border=\"0\" style=\"max-width:%2px;\">\n<tr><td style=\"padding:8px;%3\">\n")
                       .arg(language.toHtmlEscaped(), QString::number(widestColumn), textStyle);
    for (const QString &paragraph : paragraphs(text))
        html += QStringLiteral("<p style=\"margin:0 0 12px 0;%1\">").arg(textStyle) + escapedLines(paragraph) +
                QStringLiteral("</p>\n");
    if (!picture.isEmpty())
        html += pictureCell(picture, contentId);
    return html + QStringLiteral("</td></tr>\n</table>\n</body>\n</html>\n");
}

} // namespace clientele::mail
