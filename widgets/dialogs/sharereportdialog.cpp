// SPDX-FileCopyrightText: 2026 The Clientele developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/dialogs/sharereportdialog.h"

#include "models/core/format.h"
#include "models/mail/deliveryrecord.h"
#include "models/mail/sendwords.h"
#include "widgets/charts/figureoffer.h"
#include "widgets/dialogs/addressfield.h"
#include "widgets/dialogs/attachmentlist.h"
#include "widgets/dialogs/failurebox.h"
#include "widgets/dialogs/formrows.h"
#include "widgets/dialogs/quicksenddialog.h"
#include "widgets/dialogs/recipientfields.h"
#include "widgets/dialogs/sendbutton.h"
#include "widgets/dialogs/sendresultview.h"
#include "widgets/dialogs/sharefoot.h"
#include "widgets/dialogs/sharequestions.h"
#include "widgets/style/theme.h"

#include <QCloseEvent>
#include <QFileDialog>
#include <QFutureWatcher>
#include <QGridLayout>
#include <QMessageBox>
#include <QScrollArea>
#include <QShortcut>
#include <QStyle>
#include <QtConcurrent>

namespace clientele::dialogs {

namespace {

/// As tall as its content where the screen has room; scrolls where it has not.
class FormArea final : public QScrollArea
{
public:
    using QScrollArea::QScrollArea;
    [[nodiscard]] QSize sizeHint() const override { return widget() ? widget()->sizeHint() : QScrollArea::sizeHint(); }
    bool eventFilter(QObject *watched, QEvent *event) override
    {
        if (event->type() == QEvent::LayoutRequest)
            updateGeometry();
        return QScrollArea::eventFilter(watched, event);
    }
};

} // namespace

ShareReportDialog::ShareReportDialog(const ShareContent &content, const ShareServices &services, QWidget *parent)
    : QDialog(parent), m_stack(new QStackedWidget(this)), m_result(new SendResultView(m_stack))
{
    setWindowTitle(tr("Share report"));
    const QRect screen =
        parent ? parent->screen()->availableGeometry() : QGuiApplication::primaryScreen()->availableGeometry();
    setMinimumWidth(std::min(style::px(688), screen.width() - style::px(16)));
    auto *layout = new QVBoxLayout(this);
    const int margin = style::px(24);
    layout->setContentsMargins(0, style::px(16), 0, style::px(16));
    layout->setSpacing(style::px(8));
    QWidget *head = makeHead();
    head->setContentsMargins(margin, 0, margin, 0);
    layout->addWidget(head);
    m_area = new FormArea(m_stack);
    QWidget *form = makeForm(content, services);
    form->setContentsMargins(margin, style::px(4), margin, style::px(4));
    m_area->setWidget(form);
    m_area->setWidgetResizable(true);
    m_area->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_area->setFocusPolicy(Qt::NoFocus);
    m_stack->addWidget(m_area);
    auto *resultArea = new QScrollArea(m_stack);
    m_result->setContentsMargins(margin, style::px(8), margin, style::px(8));
    resultArea->setWidget(m_result);
    resultArea->setWidgetResizable(true);
    resultArea->setFocusPolicy(Qt::NoFocus);
    m_stack->addWidget(resultArea);
    layout->addWidget(m_stack, 1);
    m_foot = new ShareFoot(this);
    m_foot->setContentsMargins(margin, 0, margin, 0);
    layout->addWidget(m_foot);
    connectFoot();
    connectSender();
    charts::answerIn(this);
    m_message->setTemplates(content.subject, content.body);
    m_message->recall();
    m_recipients->recall();
    setContent(content);
    m_tallest = screen.height() - style::px(48);
    resize(minimumWidth(), std::min(sizeHint().height(), m_tallest));
    (m_from->sender().mailbox.isEmpty() ? m_from->firstField() : m_recipients->first())->setFocus();
}

ShareReportDialog::~ShareReportDialog() = default;

void ShareReportDialog::connectSender()
{
    connect(&m_sender, &mail::MailSender::stageChanged, this,
            [this](const QString &stage) { m_foot->showStatus(stage, "2"); });
    connect(&m_sender, &mail::MailSender::progressed, m_foot, &ShareFoot::showProgress);
    connect(&m_sender, &mail::MailSender::finished, this, &ShareReportDialog::onFinished);
    connect(m_from, &SenderFields::changed, this, [this] {
        m_serverLimit = 0;
        m_recipients->setSender(m_from->sender());
        refresh();
    });
    connect(m_from, &SenderFields::manageRequested, this, &ShareReportDialog::manageAccountsRequested);
    connect(m_recipients, &RecipientFields::changed, this, &ShareReportDialog::refresh);
    connect(m_message, &MessageFields::changed, this, &ShareReportDialog::refresh);
    connect(m_attachments, &AttachmentList::changed, this, &ShareReportDialog::refresh);
    connect(m_privacy, &PrivacyFields::chosen, this, [this](const QString &token) {
        m_privacyAsked = false;
        m_making = true;
        refresh();
        Q_EMIT privacyChosen(token);
    });
    m_recipients->setSender(m_from->sender());
}

QWidget *ShareReportDialog::makeHead()
{
    auto *head = new QWidget(this);
    auto *layout = new QVBoxLayout(head);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(style::px(4));
    auto *title = new QLabel(tr("Share report"), head);
    title->setFont(style::pageFont());
    layout->addWidget(title);
    m_summary = new QLabel(head);
    m_summary->setTextFormat(Qt::PlainText);
    m_summary->setWordWrap(true);
    m_summary->setProperty("tone", QStringLiteral("2"));
    layout->addWidget(m_summary);
    return head;
}

void ShareReportDialog::addRow(QGridLayout &form, const QString &label, QWidget *field, QWidget *buddy)
{
    const int row = form.rowCount();
    form.addWidget(topCaption(label, buddy, field->parentWidget()), row, 0, Qt::AlignTop);
    form.addWidget(field, row, 1);
}

QWidget *ShareReportDialog::makeForm(const ShareContent &content, const ShareServices &services)
{
    auto *page = new QWidget(m_stack);
    auto *form = new QGridLayout(page);
    form->setContentsMargins(0, 0, 0, 0);
    form->setHorizontalSpacing(style::px(8));
    form->setVerticalSpacing(style::px(8));
    form->setColumnMinimumWidth(0, style::px(80));
    form->setColumnStretch(1, 1);
    m_failure = new FailureBox(page);
    form->addWidget(m_failure, 0, 0, 1, 2);
    m_from = new SenderFields(services, page);
    m_from->addTo(*form);
    m_recipients = new RecipientFields(page);
    m_recipients->addTo(*form);
    m_message = new MessageFields(page);
    form->setRowStretch(m_message->addTo(*form), 1);
    m_attachments = new AttachmentList(page);
    m_attachments->setAttachments(content.attachments); // now, for the order of Tab
    addRow(*form, tr("Attac&hed"), m_attachments, m_attachments);
    m_privacy = new PrivacyFields(page);
    m_privacy->setChoices(content.privacy, content.chosenPrivacy);
    if (!content.privacy.empty())
        addRow(*form, tr("Privac&y"), m_privacy, m_privacy);
    m_from->addServerTo(*form, minimumWidth() < style::px(560));
    return page;
}

void ShareReportDialog::connectFoot()
{
    connect(m_foot, &ShareFoot::sendRequested, this, &ShareReportDialog::send);
    connect(m_foot, &ShareFoot::toMeRequested, this, &ShareReportDialog::sendToMe);
    connect(m_foot, &ShareFoot::backRequested, this, &ShareReportDialog::backToMessage);
    connect(m_foot, &ShareFoot::cancelRequested, this, [this] { isSending() ? stop() : reject(); });
    connect(m_foot, &ShareFoot::saveRequested, this, [this] {
        const QString path =
            QFileDialog::getSaveFileName(this, tr("Save the message"), tr("report.eml"), tr("Messages (*.eml)"));
        if (!path.isEmpty())
            saveMessageTo(path);
    });
    auto *byKey = new QShortcut(QKeySequence(Qt::CTRL | Qt::Key_Return), this);
    byKey->setAutoRepeat(false);
    connect(byKey, &QShortcut::activated, this, [this] {
        if (!m_foot->send()->isSettling())
            send();
    });
}

bool ShareReportDialog::event(QEvent *event)
{
    const bool taken = QDialog::event(event);
    // A complaint below a field needs room; where the screen has none, the form scrolls.
    if (event->type() == QEvent::LayoutRequest && sizeHint().height() > height() && height() < m_tallest)
        resize(width(), std::min(sizeHint().height(), m_tallest));
    return taken;
}

void ShareReportDialog::changeEvent(QEvent *event)
{
    QDialog::changeEvent(event);
    if (event->type() == QEvent::PaletteChange && !isSending() && m_last.error && m_stack->currentIndex() == 1)
        m_result->present(m_last);
}

void ShareReportDialog::keyPressEvent(QKeyEvent *event)
{
    // No button is the default: Return in a field must never send.
    if (!pressFocusedButton(*this, *event))
        QDialog::keyPressEvent(event);
}

void ShareReportDialog::setContent(const ShareContent &content)
{
    m_making = false;
    m_summary->setText(content.summary);
    m_summary->setVisible(!content.summary.isEmpty());
    charts::offerFigures(m_summary, content.figures);
    m_message->setPlaceholders(content.placeholders);
    m_message->setCharts(content.charts);
    m_attachments->setAttachments(content.attachments);
    m_privacy->setChoices(content.privacy, content.chosenPrivacy);
    refresh();
}

void ShareReportDialog::contentFailed(const Error &error)
{
    // What was made before does not fit the privacy that is chosen now: nothing can be sent.
    showFailure(error);
}

mail::MailMessage ShareReportDialog::message() const
{
    mail::MailMessage message;
    message.from = m_from->sender();
    m_recipients->fill(message);
    m_message->fill(message);
    message.attachments = m_attachments->chosen();
    message.messageId = m_messageId;
    return message;
}

qint64 ShareReportDialog::limitBytes() const
{
    return m_serverLimit > 0 ? m_serverLimit : m_from->limitBytes();
}

QString ShareReportDialog::problemOfContent(const mail::MailMessage &message) const
{
    if (m_making)
        return tr("The report is being made anew…");
    if (message.from.mailbox.isEmpty())
        return tr("Write your own address into From.");
    return m_message->problem();
}

QString ShareReportDialog::problem(const mail::MailMessage &message, bool outside) const
{
    for (const QString &problem : {problemOfContent(message), m_from->problem(), m_recipients->problem(outside)}) {
        if (!problem.isEmpty())
            return problem;
    }
    const qint64 size = mail::estimatedSize(message);
    const Format format;
    if (limitBytes() > 0 && size > limitBytes())
        return tr("The message has %1, and the server takes %2: take the tick from a file, or send a link to it.")
            .arg(format.bytes(size), format.bytes(limitBytes()));
    return {};
}

void ShareReportDialog::refresh()
{
    if (isSending() || !m_foot)
        return;
    const mail::MailMessage current = message();
    m_attachments->showEncodedSize(mail::estimatedSize(current), limitBytes());
    const QString inContent = problemOfContent(current);
    const QString senderProblem = m_from->problem();
    const QString any = problem(current);
    const int count = int(current.recipients().size());
    const QString toMe = inContent.isEmpty() ? senderProblem : inContent;
    const QString save = !inContent.isEmpty() ? inContent : count == 0 ? any : QString();
    m_foot->setToMe(current.from.mailbox);
    m_foot->showForm(count, any, toMe, save);
    m_foot->showStatus(
        any.isEmpty() ? mail::recipientsInWords(current) + QLatin1Char(' ') + m_from->passwordNote() : any, "2");
}

void ShareReportDialog::send()
{
    if (isSending() || !m_foot->send()->isEnabled() || m_stack->currentIndex() != 0)
        return;
    if (m_privacy->current().asks && !m_privacyAsked)
        return askAboutPrivacy();
    start(To::Everybody);
}

void ShareReportDialog::sendToMe()
{
    if (!isSending() && m_stack->currentIndex() == 0)
        start(To::Me);
}

void ShareReportDialog::quickSend()
{
    const mail::MailMessage current = message();
    if (!problem(current, false).isEmpty() || m_privacy->current().asks)
        return open();
    auto *confirmation = new QuickSendDialog(current, m_from->account(), m_privacy->current().label,
                                             m_recipients->outsideDomains(), parentWidget());
    confirmation->setAttribute(Qt::WA_DeleteOnClose);
    connect(confirmation, &QuickSendDialog::changeWanted, this, &QDialog::open);
    connect(confirmation, &QuickSendDialog::confirmed, this, [this] {
        open();
        start(To::Everybody);
    });
    connect(confirmation, &QuickSendDialog::dismissed, this, &QDialog::reject);
    connect(this, &QObject::destroyed, confirmation, &QObject::deleteLater);
    confirmation->open();
}

void ShareReportDialog::askAboutPrivacy()
{
    askToSendPersonalData(this, [this] {
        m_privacyAsked = true;
        start(To::Everybody);
    });
}

void ShareReportDialog::start(To to)
{
    m_from->remember();
    m_message->remember();
    if (to == To::Everybody)
        m_recipients->remember();
    // Kept until somebody has received it: whatever was stored or may have arrived is known as the same message.
    if (to == To::Everybody && m_messageId.isEmpty())
        m_messageId = mail::makeMessageId(m_from->sender());
    m_outgoing = message();
    m_sendingTo = to;
    if (to == To::Me) {
        m_outgoing.to = {m_outgoing.from};
        m_outgoing.cc.clear();
        m_outgoing.bcc.clear();
        m_outgoing.messageId = mail::makeMessageId(m_outgoing.from);
    }
    m_failure->hide();
    handOver(false);
}

void ShareReportDialog::handOver(bool renewed)
{
    const quint64 attempt = ++m_attempt;
    m_preparing = true;
    m_renewed = renewed;
    setSending(true);
    m_foot->showStatus(tr("Preparing to sign in…"), "2");
    m_from->prepare(
        [this, attempt](const mail::SmtpSettings &settings) {
            if (attempt != m_attempt || !m_preparing)
                return;
            m_preparing = false;
            const auto &account = m_from->account();
            m_sender.send(settings, m_outgoing, {account ? account->name : QString(), {}, {}});
        },
        [this, attempt](const Error &error) {
            if (attempt != m_attempt || !m_preparing)
                return;
            m_preparing = false;
            setSending(false);
            refresh();
            showFailure(error);
        },
        renewed);
}

void ShareReportDialog::stop()
{
    if (!m_preparing)
        return m_sender.cancel();
    m_preparing = false;
    setSending(false);
    refresh();
}

void ShareReportDialog::setSending(bool sending)
{
    m_stack->setEnabled(!sending);
    if (sending)
        m_from->deselect();
    m_foot->setSending(sending);
}

void ShareReportDialog::onFinished(const mail::SendResult &result)
{
    if (result.tokenRefused && m_from->usesAccount() && !m_renewed)
        return handOver(true); // the access token ran out: once with a new one
    delete m_question;
    m_last = result;
    setSending(false);
    if (result.sizeLimit)
        m_serverLimit = *result.sizeLimit;
    refresh();
    const bool toMe = m_sendingTo == To::Me;
    const bool unknown = result.outcome == mail::SendResult::Outcome::Unknown;
    if (!toMe && result.delivered())
        m_messageId.clear();
    if (toMe && result.delivered())
        m_foot->showStatus(tr("Sent to %1. Look at it there, then send it to everybody.").arg(m_outgoing.from.mailbox),
                           "good");
    else if (!toMe && (result.delivered() || unknown || !result.refused.empty()))
        showResult(result);
    else if (result.error)
        showFailure(mail::withNextTry(*result.error, result, Format()));
    Q_EMIT sent(result);
}

void ShareReportDialog::showResult(const mail::SendResult &result)
{
    m_result->present(result);
    m_stack->setCurrentIndex(1);
    using Outcome = mail::SendResult::Outcome;
    m_foot->showResult(result.outcome == Outcome::Sent      ? QString()
                       : result.outcome == Outcome::Partial ? tr("Write to the refused again")
                                                            : tr("Back to the message"));
}

void ShareReportDialog::showFailure(const Error &error)
{
    m_failure->present(error);
    if (m_last.reply.startsWith(QLatin1String("53")))
        m_from->loginRefused();
    else if (m_foot->send()->isEnabled())
        m_foot->send()->setFocus();
    // Once the layout has made room for it.
    QMetaObject::invokeMethod(
        this, [this] { m_area->ensureWidgetVisible(m_failure); }, Qt::QueuedConnection);
}

void ShareReportDialog::backToMessage()
{
    // Those who have it must not get it twice.
    if (m_last.outcome == mail::SendResult::Outcome::Partial) {
        std::vector<mail::Address> again;
        for (const mail::RefusedRecipient &refused : m_last.refused)
            again.push_back({{}, refused.address});
        m_recipients->replaceWith(again);
    }
    m_stack->setCurrentIndex(0);
    m_foot->showFormAgain();
    refresh();
    m_recipients->first()->setFocus();
}

void ShareReportDialog::saveMessageTo(const QString &path)
{
    auto *watcher = new QFutureWatcher<Result<mail::ComposedMessage>>(this);
    const mail::MailMessage content = message();
    const bool hasBcc = !content.bcc.empty();
    connect(watcher, &QFutureWatcherBase::finished, this, [this, watcher, path, hasBcc] {
        watcher->deleteLater();
        const auto saved = watcher->result();
        if (!saved)
            return showFailure(saved.error());
        m_foot->showStatus(hasBcc ? tr("Saved as %1. Who is in Bcc is not in the file.").arg(path)
                                  : tr("Saved as %1.").arg(path),
                           "good");
    });
    watcher->setFuture(QtConcurrent::run([content, path] { return mail::saveMessage(content, path); }));
}

void ShareReportDialog::reject()
{
    if (isSending())
        return askToStop();
    QDialog::reject();
}

void ShareReportDialog::closeEvent(QCloseEvent *event)
{
    if (!isSending())
        return QDialog::closeEvent(event);
    event->ignore();
    askToStop();
}

void ShareReportDialog::askToStop()
{
    if (!m_question)
        m_question = askToStopSending(this, [this] { stop(); });
}

} // namespace clientele::dialogs
