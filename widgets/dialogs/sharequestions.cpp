// SPDX-FileCopyrightText: 2026 The Clientele developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/dialogs/sharequestions.h"

#include "widgets/dialogs/sharereportdialog.h"

#include <QMessageBox>
#include <QPushButton>

namespace clientele::dialogs {

namespace {

QMessageBox *ask(QMessageBox *question, const QString &explanation, const QString &yes, const QString &no,
                 std::function<void()> act)
{
    question->setAttribute(Qt::WA_DeleteOnClose);
    question->setInformativeText(explanation);
    QPushButton *accept = question->addButton(yes, QMessageBox::DestructiveRole);
    QPushButton *refuse = question->addButton(no, QMessageBox::RejectRole);
    question->setDefaultButton(refuse);
    question->setEscapeButton(refuse);
    QObject::connect(accept, &QAbstractButton::clicked, question->parent(), std::move(act));
    question->open();
    return question;
}

} // namespace

QMessageBox *askToSendPersonalData(QWidget *parent, std::function<void()> yes)
{
    return ask(
        new QMessageBox(QMessageBox::Warning, ShareReportDialog::tr("Send personal data?"),
                        ShareReportDialog::tr("Nothing is left out of this report."), QMessageBox::NoButton, parent),
        ShareReportDialog::tr(
            "Everybody who receives it, and whoever they pass it on to, can read names, addresses and small groups."),
        ShareReportDialog::tr("Send with personal data"), ShareReportDialog::tr("Cancel"), std::move(yes));
}

QMessageBox *askToStopSending(QWidget *parent, std::function<void()> stop)
{
    return ask(new QMessageBox(QMessageBox::Question, ShareReportDialog::tr("Stop sending?"),
                               ShareReportDialog::tr("The message is on its way. Stop it?"), QMessageBox::NoButton,
                               parent),
               ShareReportDialog::tr("Where the server has all of it already, it may arrive nevertheless."),
               ShareReportDialog::tr("Stop sending"), ShareReportDialog::tr("Keep sending"), std::move(stop));
}

} // namespace clientele::dialogs
