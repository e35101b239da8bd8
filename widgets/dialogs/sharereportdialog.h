// SPDX-FileCopyrightText: 2026 The Clientele developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/mail/mailsender.h"

#include <QDialog>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPointer>
#include <QProgressBar>
#include <QPushButton>
#include <QScrollArea>
#include <QStackedWidget>

#include <vector>

class QGridLayout;
class QMessageBox;

namespace clientele::dialogs {

class AddressField;
class AttachmentList;
class FailureBox;
class SendButton;
class SendResultView;
class ServerFields;

/// What is offered to be sent.
struct ShareContent
{
    QString subject;
    QString body;
    std::vector<mail::Attachment> attachments;
    QString summary; ///< one line: "Customers by age group and region · all 238 customers"
};

/// From the report to its recipients: who, what, by which server; then progress, then the result of each recipient.
/// Never blocks; the password is asked each time.
class ShareReportDialog final : public QDialog
{
    Q_OBJECT

public:
    explicit ShareReportDialog(const ShareContent &content, QWidget *parent = nullptr);
    ~ShareReportDialog() override;

    [[nodiscard]] bool isSending() const { return m_sender.isBusy(); }
    /// Writes the message as it stands into a file that any mail program opens.
    void saveMessageTo(const QString &path);

public Q_SLOTS:
    void send();
    /// Asks first while a message is on its way.
    void reject() override;

Q_SIGNALS:
    void sent(const clientele::mail::SendResult &result);

protected:
    void closeEvent(QCloseEvent *event) override;
    void changeEvent(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    bool event(QEvent *event) override;

private:
    [[nodiscard]] QWidget *makeHead(const ShareContent &content);
    [[nodiscard]] QWidget *makeForm(const ShareContent &content);
    [[nodiscard]] QWidget *makeFoot();
    void addRow(QGridLayout &form, const QString &label, QWidget *field, QWidget *buddy);
    void tintIcons();

    [[nodiscard]] mail::MailMessage message() const;
    [[nodiscard]] QString problemOfMessage() const;
    [[nodiscard]] QString whatWillHappen(const mail::MailMessage &message) const;
    void refresh();
    void showStatus(const QString &text, const char *tone);
    void setSending(bool sending);
    void showProgress(qint64 sent, qint64 total);
    void onFinished(const mail::SendResult &result);
    void showResult(const mail::SendResult &result);
    void showFailure(const Error &error);
    void backToMessage();
    void askToStop();
    void recallSender();

    mail::MailSender m_sender;
    mail::SendResult m_last;
    QString m_messageId; ///< of a sending that was not confirmed: a second one is then known as the same message
    QStackedWidget *m_stack;
    QScrollArea *m_area = nullptr;
    SendResultView *m_result;
    AddressField *m_from;
    AddressField *m_to;
    AddressField *m_cc;
    AddressField *m_bcc;
    QLineEdit *m_subject;
    QPlainTextEdit *m_body;
    AttachmentList *m_attachments;
    ServerFields *m_server;
    QLabel *m_status;
    FailureBox *m_failure;
    QProgressBar *m_progress;
    QPushButton *m_save;
    QPushButton *m_back;
    QPushButton *m_cancel;
    SendButton *m_send;
    QPointer<QMessageBox> m_question;
    int m_tallest = 0; ///< pixels: as high as the dialog grows by itself
};

} // namespace clientele::dialogs
