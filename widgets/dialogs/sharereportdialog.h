// SPDX-FileCopyrightText: 2026 The Clientele developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "widgets/dialogs/messagefields.h"
#include "widgets/dialogs/privacyfields.h"
#include "widgets/dialogs/senderfields.h"

#include "models/query/figure.h"
#include "models/mail/mailsender.h"

#include <QDialog>
#include <QLabel>
#include <QPointer>
#include <QScrollArea>
#include <QStackedWidget>

#include <vector>

class QGridLayout;
class QMessageBox;

namespace clientele::dialogs {

class AttachmentList;
class FailureBox;
class RecipientFields;
class SendResultView;
class ShareFoot;

/// What is offered to be sent.
struct ShareContent
{
    QString subject; ///< the usual templates
    QString body;
    std::vector<mail::Attachment> attachments;
    QString summary; ///< one line: "Customers by age group and region · all 238 customers"
    std::vector<mail::Placeholder> placeholders;
    std::vector<ShareChart> charts;
    std::vector<PrivacyChoice> privacy; ///< none: nothing to choose
    QString chosenPrivacy;              ///< the token of one of them
    std::vector<query::Figure> figures; ///< what the numbers of the summary mean
};

/// From the report to its recipients: who, what, by which account; then progress, then the result of each recipient.
/// Never blocks, and never sends by a key that was meant for something else.
class ShareReportDialog final : public QDialog
{
    Q_OBJECT

public:
    explicit ShareReportDialog(const ShareContent &content, const ShareServices &services = {},
                               QWidget *parent = nullptr);
    ~ShareReportDialog() override;

    [[nodiscard]] bool isSending() const { return m_preparing || m_sender.isBusy(); }
    /// Writes the message as it stands into a file that any mail program opens.
    void saveMessageTo(const QString &path);
    /// The same report made anew: other files, figures and charts. What the person wrote stays.
    void setContent(const ShareContent &content);
    /// It could not be made anew.
    void contentFailed(const Error &error);
    void reloadAccounts(const QString &id) { m_from->reloadAccounts(id); }
    /// As last time, after one confirmation that shows recipients and size; the whole dialog where something is
    /// missing.
    void quickSend();

public Q_SLOTS:
    void send();
    void sendToMe();
    /// Asks first while a message is on its way.
    void reject() override;

Q_SIGNALS:
    void sent(const clientele::mail::SendResult &result);
    /// The report is wanted with other privacy; setContent() answers.
    void privacyChosen(const QString &token);
    void manageAccountsRequested();

protected:
    void closeEvent(QCloseEvent *event) override;
    void changeEvent(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    bool event(QEvent *event) override;

private:
    enum class To { Everybody, Me };

    [[nodiscard]] QWidget *makeHead();
    [[nodiscard]] QWidget *makeForm(const ShareContent &content, const ShareServices &services);
    void connectFoot();
    void connectSender();
    void addRow(QGridLayout &form, const QString &label, QWidget *field, QWidget *buddy);

    [[nodiscard]] mail::MailMessage message() const;
    /// What keeps this message from being sent or saved, whoever receives it.
    [[nodiscard]] QString problemOfContent(const mail::MailMessage &message) const;
    /// @param outside whether a yes to domains outside is missing counts.
    [[nodiscard]] QString problem(const mail::MailMessage &message, bool outside = true) const;
    [[nodiscard]] qint64 limitBytes() const;
    void refresh();

    void askAboutPrivacy();
    void start(To to);
    void handOver(bool renewed);
    void stop();
    void setSending(bool sending);
    void onFinished(const mail::SendResult &result);
    void showResult(const mail::SendResult &result);
    void showFailure(const Error &error);
    void backToMessage();
    void askToStop();

    mail::MailSender m_sender;
    mail::MailMessage m_outgoing;
    mail::SendResult m_last;
    QString m_messageId; ///< of a message that nobody has surely received: a second try is known as the same one
    To m_sendingTo = To::Everybody;
    quint64 m_attempt = 0; ///< an answer about an older one is dropped
    bool m_preparing = false;
    bool m_renewed = false;      ///< the token of this attempt was already made anew
    bool m_making = false;       ///< the report is being made anew
    qint64 m_serverLimit = 0;    ///< bytes, as the server said
    bool m_privacyAsked = false; ///< and answered with yes, for what is chosen now
    QStackedWidget *m_stack;
    QScrollArea *m_area = nullptr;
    SendResultView *m_result;
    QLabel *m_summary = nullptr;
    SenderFields *m_from = nullptr;
    RecipientFields *m_recipients = nullptr;
    MessageFields *m_message = nullptr;
    AttachmentList *m_attachments = nullptr;
    PrivacyFields *m_privacy = nullptr;
    FailureBox *m_failure;
    ShareFoot *m_foot = nullptr;
    QPointer<QMessageBox> m_question;
    int m_tallest = 0; ///< pixels: as high as the dialog grows by itself
};

} // namespace clientele::dialogs
