// SPDX-FileCopyrightText: 2026 The Clientele developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/shell/helpdialog.h"

#include "widgets/style/theme.h"

#include <QDialogButtonBox>
#include <QLabel>
#include <QPushButton>
#include <QTabWidget>
#include <QTextBrowser>
#include <QVBoxLayout>

namespace clientele::shell {

namespace {

QString row(const QString &left, const QString &right)
{
    return QStringLiteral("<tr><td style='padding:3px 16px 3px 0'>%1</td><td style='padding:3px 0'>%2</td></tr>")
        .arg(left.toHtmlEscaped(), right.toHtmlEscaped());
}

QTextBrowser *browser(const QString &html, const QString &name, QWidget *parent)
{
    auto *view = new QTextBrowser(parent);
    view->setHtml(html);
    view->setAccessibleName(name);
    view->setOpenLinks(false);
    return view;
}

QString shortcuts(const QList<QAction *> &actions)
{
    QString rows;
    for (const QAction *action : actions) {
        if (!action->shortcut().isEmpty())
            rows += row(action->shortcut().toString(QKeySequence::NativeText), action->text().remove(QLatin1Char('&')));
    }
    rows += row(HelpDialog::tr("Arrow keys"), HelpDialog::tr("Move between the marks of a chart"));
    rows += row(HelpDialog::tr("Enter"), HelpDialog::tr("Filter by the mark"));
    rows += row(HelpDialog::tr("Esc"), HelpDialog::tr("Clear the filters"));
    rows += row(QStringLiteral("T"), HelpDialog::tr("Show the chart's table"));
    return QStringLiteral("<table>%1</table>").arg(rows);
}

QString glossary()
{
    QString rows;
    rows += row(
        HelpDialog::tr("Average order value"),
        HelpDialog::tr("Money divided by orders. Where each row is one customer's purchase amount: the mean amount."));
    rows += row(HelpDialog::tr("Age group"),
                HelpDialog::tr("A band of ages, closed on the left unless stated: 50–55 holds 50 and all below 55."));
    rows += row(HelpDialog::tr("Box plot"),
                HelpDialog::tr("The box holds the middle half, the thick line is the median. Whiskers reach the last "
                               "value within 1.5 box lengths; rings are outliers."));
    rows += row(HelpDialog::tr("Tested"), HelpDialog::tr("A difference that a rank test finds hard to explain by "
                                                         "chance, all tests of the run taken together (Holm)."));
    rows += row(HelpDialog::tr("Described"),
                HelpDialog::tr("A size or a share as it stands in the data, without a claim about chance."));
    rows += row(HelpDialog::tr("95 % interval"),
                HelpDialog::tr("The differences that are compatible with the data (Welch)."));
    rows += row(HelpDialog::tr("Mann–Whitney test"),
                HelpDialog::tr("Compares ranks of two groups, so that a few large amounts do not decide."));
    rows += row(HelpDialog::tr("Rank-biserial correlation"),
                HelpDialog::tr("How often a member of the group has the larger value, from −1 to 1."));
    return QStringLiteral("<table>%1</table>").arg(rows);
}

QString way()
{
    return QStringLiteral("<ol><li>%1</li><li>%2</li><li>%3</li><li>%4</li></ol><p>%5</p>")
        .arg(
            HelpDialog::tr("Open a file of customers or orders (CSV, also compressed), or drop it on the window.")
                .toHtmlEscaped(),
            HelpDialog::tr("On the Data page, check the role of each column: what is the age, the region, the amount.")
                .toHtmlEscaped(),
            HelpDialog::tr("On the Explore page, click a bar, a box or a cell: all other charts follow.")
                .toHtmlEscaped(),
            HelpDialog::tr(
                "Insights says what stands out and what to do; Share report mails it as a PDF with its readme.")
                .toHtmlEscaped(),
            HelpDialog::tr("Your data stays on this computer. The file you open is never written to.").toHtmlEscaped());
}

} // namespace

HelpDialog::HelpDialog(const QList<QAction *> &actions, QWidget *parent) : QDialog(parent)
{
    setWindowTitle(tr("Help"));
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(24, 24, 24, 16);
    auto *title = new QLabel(tr("Help"), this);
    title->setFont(style::pageFont());
    layout->addWidget(title);
    auto *tabs = new QTabWidget(this);
    tabs->setAccessibleName(tr("Help topics"));
    tabs->addTab(browser(way(), tr("First steps"), tabs), tr("First steps"));
    tabs->addTab(browser(shortcuts(actions), tr("Keyboard"), tabs), tr("Keyboard"));
    tabs->addTab(browser(glossary(), tr("Words"), tabs), tr("Words"));
    layout->addWidget(tabs);
    auto *buttons = new QDialogButtonBox(this);
    QPushButton *close = buttons->addButton(tr("Close"), QDialogButtonBox::RejectRole);
    close->setDefault(true);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    layout->addWidget(buttons);
    resize(style::px(688), style::px(480));
}

} // namespace clientele::shell
