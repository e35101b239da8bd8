// SPDX-FileCopyrightText: 2026 The Clientele developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/dialogs/sharereportdialog.h"

#include "models/core/format.h"
#include "widgets/dialogs/addressfield.h"
#include "widgets/dialogs/attachmentlist.h"
#include "widgets/dialogs/failurebox.h"
#include "widgets/dialogs/sendbutton.h"
#include "widgets/dialogs/sendresultview.h"
#include "widgets/dialogs/serverfields.h"
#include "widgets/style/theme.h"

#include <QCloseEvent>
#include <QFileDialog>
#include <QFutureWatcher>
#include <QGridLayout>
#include <QMessageBox>
#include <QScrollArea>
#include <QScrollBar>
#include <QSettings>
#include <QShortcut>
#include <QStyle>
#include <QtConcurrent>

namespace clientele::dialogs {

namespace {

const QString senderKey = QStringLiteral("mail/from");

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

/// Some lines are enough to start with; it takes what the dialog has to spare.
class MessageEdit final : public QPlainTextEdit
{
public:
    using QPlainTextEdit::QPlainTextEdit;
    [[nodiscard]] QSize sizeHint() const override { return {QPlainTextEdit::sizeHint().width(), style::px(104)}; }
};

void markMain(QWidget *button, bool main)
{
    button->setProperty("main", main);
    button->style()->polish(button);
}

} // namespace

ShareReportDialog::ShareReportDialog(const ShareContent &content, QWidget *parent)
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
    QWidget *head = makeHead(content);
    head->setContentsMargins(margin, 0, margin, 0);
    layout->addWidget(head);
    m_area = new FormArea(m_stack);
    QWidget *form = makeForm(content);
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
    QWidget *foot = makeFoot();
    foot->setContentsMargins(margin, 0, margin, 0);
    layout->addWidget(foot);
    m_tallest = screen.height() - style::px(48);
    resize(minimumWidth(), std::min(sizeHint().height(), m_tallest));

    connect(&m_sender, &mail::MailSender::stageChanged, this, [this](const QString &stage) { showStatus(stage, "2"); });
    connect(&m_sender, &mail::MailSender::progressed, this, &ShareReportDialog::showProgress);
    connect(&m_sender, &mail::MailSender::finished, this, &ShareReportDialog::onFinished);
    connect(&style::ThemeNotifier::instance(), &style::ThemeNotifier::changed, this, &ShareReportDialog::tintIcons);
    recallSender();
    tintIcons();
    refresh();
    (m_from->edit()->text().isEmpty() ? m_from : m_to)->setFocus();
}

ShareReportDialog::~ShareReportDialog() = default;

QWidget *ShareReportDialog::makeHead(const ShareContent &content)
{
    auto *head = new QWidget(this);
    auto *layout = new QVBoxLayout(head);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(style::px(4));
    auto *title = new QLabel(tr("Share report"), head);
    title->setFont(style::pageFont());
    layout->addWidget(title);
    auto *summary = new QLabel(content.summary, head);
    summary->setTextFormat(Qt::PlainText);
    summary->setWordWrap(true);
    summary->setProperty("tone", QStringLiteral("2"));
    summary->setVisible(!content.summary.isEmpty());
    layout->addWidget(summary);
    return head;
}

void ShareReportDialog::addRow(QGridLayout &form, const QString &label, QWidget *field, QWidget *buddy)
{
    auto *caption = new QLabel(label, field->parentWidget());
    caption->setBuddy(buddy);
    caption->setProperty("tone", QStringLiteral("2"));
    caption->setContentsMargins(0, style::px(6), 0, 0);
    const int row = form.rowCount();
    form.addWidget(caption, row, 0, Qt::AlignTop);
    form.addWidget(field, row, 1);
}

QWidget *ShareReportDialog::makeForm(const ShareContent &content)
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
    m_from = new AddressField(AddressField::Takes::One, tr("From"), page);
    m_to = new AddressField(AddressField::Takes::Several, tr("To"), page);
    m_cc = new AddressField(AddressField::Takes::Several, tr("Cc"), page);
    m_bcc = new AddressField(AddressField::Takes::Several, tr("Bcc"), page);
    m_from->edit()->setPlaceholderText(tr("Anna Berger <anna@example.org>"));
    m_to->edit()->setPlaceholderText(tr("addresses, with commas between them"));
    m_bcc->edit()->setPlaceholderText(tr("seen by nobody else"));
    addRow(*form, tr("F&rom"), m_from, m_from->edit());
    addRow(*form, tr("&To"), m_to, m_to->edit());
    addRow(*form, tr("&Cc"), m_cc, m_cc->edit());
    addRow(*form, tr("&Bcc"), m_bcc, m_bcc->edit());
    m_subject = new QLineEdit(content.subject, page);
    m_subject->setAccessibleName(tr("Subject"));
    addRow(*form, tr("&Subject"), m_subject, m_subject);
    m_body = new MessageEdit(content.body, page);
    m_body->setAccessibleName(tr("Message"));
    m_body->setTabChangesFocus(true);
    // The program's style sheet has a minimum of its own, which would win over one set on the widget.
    m_body->setStyleSheet(QStringLiteral("QPlainTextEdit { min-height: %1px; }").arg(style::px(96)));
    addRow(*form, tr("&Message"), m_body, m_body);
    form->setRowStretch(form->rowCount() - 1, 1);
    m_attachments = new AttachmentList(page);
    m_attachments->setAttachments(content.attachments);
    addRow(*form, tr("Attac&hed"), m_attachments, m_attachments->firstRow());
    m_server = new ServerFields(page);
    m_server->addTo(*form, minimumWidth() < style::px(560));
    for (AddressField *field : {m_from, m_to, m_cc, m_bcc})
        connect(field, &AddressField::changed, this, &ShareReportDialog::refresh);
    connect(m_subject, &QLineEdit::textChanged, this, &ShareReportDialog::refresh);
    connect(m_body, &QPlainTextEdit::textChanged, this, &ShareReportDialog::refresh);
    connect(m_attachments, &AttachmentList::changed, this, &ShareReportDialog::refresh);
    connect(m_server, &ServerFields::changed, this, &ShareReportDialog::refresh);
    return page;
}

QWidget *ShareReportDialog::makeFoot()
{
    auto *foot = new QWidget(this);
    auto *layout = new QVBoxLayout(foot);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(style::px(8));
    auto *line = new QFrame(foot);
    line->setProperty("line", true);
    layout->addWidget(line);
    m_status = new QLabel(foot);
    m_status->setTextFormat(Qt::PlainText);
    m_status->setWordWrap(true);
    m_status->setAccessibleName(tr("What will happen"));
    layout->addWidget(m_status);
    m_progress = new QProgressBar(foot);
    m_progress->setAccessibleName(tr("Progress"));
    m_progress->setTextVisible(false);
    m_progress->setStyleSheet(QStringLiteral("QProgressBar { min-height: %1px; max-height: %1px; }").arg(style::px(4)));
    layout->addWidget(m_progress);
    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(style::px(8));
    m_save = new QPushButton(tr("Save as .&eml…"), foot);
    m_back = new QPushButton(tr("Back to the message"), foot);
    m_cancel = new QPushButton(tr("Cancel"), foot);
    m_send = new SendButton(tr("Sen&d"), foot);
    m_save->setToolTip(tr("Save the message for your mail program"));
    for (QPushButton *button : {m_save, m_back, m_cancel})
        button->setAutoDefault(false);
    m_send->setMinimumWidth(style::px(112));
    buttons->addWidget(m_save);
    buttons->addWidget(m_back);
    buttons->addStretch(1);
    buttons->addWidget(m_cancel);
    buttons->addWidget(m_send);
    layout->addLayout(buttons);
    m_progress->hide();
    m_back->hide();
    connect(m_save, &QPushButton::clicked, this, [this] {
        const QString path =
            QFileDialog::getSaveFileName(this, tr("Save the message"), tr("report.eml"), tr("Messages (*.eml)"));
        if (!path.isEmpty())
            saveMessageTo(path);
    });
    connect(m_back, &QPushButton::clicked, this, &ShareReportDialog::backToMessage);
    connect(m_cancel, &QPushButton::clicked, this, [this] { m_sender.isBusy() ? m_sender.cancel() : reject(); });
    connect(m_send, &QPushButton::clicked, this, &ShareReportDialog::send);
    auto *byKey = new QShortcut(QKeySequence(Qt::CTRL | Qt::Key_Return), this);
    byKey->setAutoRepeat(false);
    connect(byKey, &QShortcut::activated, this, [this] {
        if (!m_send->isSettling())
            send();
    });
    return foot;
}

void ShareReportDialog::tintIcons()
{
    const style::Theme &theme = style::Theme::current();
    const QColor colour = m_send->isEnabled() ? theme.onAccent : theme.disabled;
    m_send->setIcon(QIcon(style::iconPixmap(QStringLiteral("mail"), colour, style::px(16), devicePixelRatioF())));
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
    if (event->type() == QEvent::PaletteChange && !m_sender.isBusy() && m_last.error && m_stack->currentIndex() == 1)
        m_result->present(m_last);
}

void ShareReportDialog::keyPressEvent(QKeyEvent *event)
{
    // No button is the default: Return in a field must never send.
    if (!pressFocusedButton(*this, *event))
        QDialog::keyPressEvent(event);
}

mail::MailMessage ShareReportDialog::message() const
{
    mail::MailMessage message;
    if (!m_from->addresses().empty())
        message.from = m_from->addresses().front();
    message.to = m_to->addresses();
    message.cc = m_cc->addresses();
    message.bcc = m_bcc->addresses();
    message.subject = m_subject->text();
    message.body = m_body->toPlainText();
    message.attachments = m_attachments->chosen();
    message.messageId = m_messageId;
    return message;
}

QString ShareReportDialog::problemOfMessage() const
{
    for (const AddressField *field : {m_from, m_to, m_cc, m_bcc}) {
        if (!field->isValid())
            return tr("%1: this is not an address yet.").arg(field->edit()->accessibleName());
    }
    if (m_from->addresses().empty())
        return tr("Write your own address into From.");
    if (message().recipients().isEmpty())
        return tr("Write at least one recipient.");
    if (mail::hasControlCharacters(m_subject->text()))
        return tr("The subject must be one line.");
    return {};
}

QString ShareReportDialog::whatWillHappen(const mail::MailMessage &message) const
{
    const QString own = mail::domainOf(message.from);
    const QStringList recipients = message.recipients();
    const auto inside = std::count_if(recipients.begin(), recipients.end(), [&](const QString &mailbox) {
        return mailbox.section(QLatin1Char('@'), -1) == own;
    });
    const int outside = int(recipients.size() - inside);
    const QString count = tr("%n recipient(s)", nullptr, int(recipients.size()));
    const QString where = outside == 0  ? tr("%1, all at %2.").arg(count, own)
                          : inside == 0 ? tr("%1, all outside %2.").arg(count, own)
                                        : tr("%1: %2 at %3, %4 outside.").arg(count).arg(inside).arg(own).arg(outside);
    const QString password =
        m_server->settings().user.isEmpty() ? tr("Sent without signing in.") : tr("The password is not stored.");
    return where + QLatin1Char(' ') + password;
}

void ShareReportDialog::refresh()
{
    if (m_sender.isBusy())
        return;
    const mail::MailMessage current = message();
    m_attachments->showEncodedSize(mail::estimatedSize(current));
    const QString inMessage = problemOfMessage();
    const QString problem = inMessage.isEmpty() ? m_server->problem() : inMessage;
    const int count = int(current.recipients().size());
    //: The button that sends; %n is the number of recipients.
    m_send->setText(count > 0 ? tr("Sen&d to %n", nullptr, count) : tr("Sen&d"));
    m_send->setEnabled(problem.isEmpty());
    m_send->setToolTip(problem);
    m_save->setEnabled(inMessage.isEmpty());
    m_save->setToolTip(inMessage.isEmpty() ? tr("Save the message for your mail program") : inMessage);
    showStatus(problem.isEmpty() ? whatWillHappen(current) : problem, "2");
    tintIcons();
}

void ShareReportDialog::showStatus(const QString &text, const char *tone)
{
    m_status->setText(text);
    m_status->setAccessibleDescription(text);
    m_status->setProperty("tone", QString::fromLatin1(tone));
    m_status->style()->polish(m_status);
}

void ShareReportDialog::send()
{
    if (m_sender.isBusy() || !m_send->isEnabled() || m_stack->currentIndex() != 0)
        return;
    m_server->remember();
    QSettings().setValue(senderKey, m_from->edit()->text());
    m_failure->hide();
    m_sender.send(m_server->settings(), message());
    setSending(true);
}

void ShareReportDialog::setSending(bool sending)
{
    m_stack->setEnabled(!sending);
    m_send->setEnabled(!sending);
    m_save->setEnabled(!sending);
    m_progress->setVisible(sending);
    m_progress->setRange(0, 0); // no end in sight until bytes flow
    m_cancel->setText(sending ? tr("Stop sending") : tr("Cancel"));
    if (sending) {
        m_server->deselect();
        m_cancel->setFocus();
    }
    tintIcons();
}

void ShareReportDialog::showProgress(qint64 sent, qint64 total)
{
    // In per mille: an int does not hold the bytes of every message.
    m_progress->setRange(0, 1000);
    m_progress->setValue(total > 0 ? int(1000 * sent / total) : 0);
    if (sent < total) {
        const Format format;
        showStatus(tr("Sending: %1 of %2 (%3)")
                       .arg(format.bytes(sent), format.bytes(total), format.percent(double(sent) / double(total))),
                   "2");
    }
}

void ShareReportDialog::onFinished(const mail::SendResult &result)
{
    delete m_question;
    m_last = result;
    setSending(false);
    refresh();
    m_messageId = result.outcome == mail::SendResult::Outcome::Unknown ? result.messageId : QString();
    const bool aboutRecipients =
        result.delivered() || result.outcome == mail::SendResult::Outcome::Unknown || !result.refused.empty();
    if (aboutRecipients)
        showResult(result);
    else if (result.error)
        showFailure(*result.error);
    Q_EMIT sent(result);
}

void ShareReportDialog::showResult(const mail::SendResult &result)
{
    m_result->present(result);
    m_stack->setCurrentIndex(1);
    const bool done = result.outcome == mail::SendResult::Outcome::Sent;
    m_back->setVisible(!done);
    m_back->setText(result.outcome == mail::SendResult::Outcome::Partial ? tr("Write to the refused again")
                                                                         : tr("Back to the message"));
    m_save->hide();
    m_send->hide();
    m_status->hide();
    m_cancel->setText(tr("Close"));
    markMain(m_cancel, true);
    m_cancel->setFocus();
}

void ShareReportDialog::showFailure(const Error &error)
{
    m_failure->present(error);
    if (m_last.reply.startsWith(QLatin1String("53")))
        m_server->focusPassword();
    else
        m_send->setFocus();
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
        m_to->setAddresses(again);
        m_cc->setAddresses({});
        m_bcc->setAddresses({});
    }
    m_stack->setCurrentIndex(0);
    m_back->hide();
    m_save->show();
    m_send->show();
    m_status->show();
    m_cancel->setText(tr("Cancel"));
    markMain(m_cancel, false);
    refresh();
    m_to->setFocus();
}

void ShareReportDialog::saveMessageTo(const QString &path)
{
    auto *watcher = new QFutureWatcher<Result<mail::ComposedMessage>>(this);
    const bool hasBcc = !m_bcc->addresses().empty();
    connect(watcher, &QFutureWatcherBase::finished, this, [this, watcher, path, hasBcc] {
        watcher->deleteLater();
        const auto saved = watcher->result();
        if (!saved)
            return showFailure(saved.error());
        showStatus(hasBcc ? tr("Saved as %1. Who is in Bcc is not in the file.").arg(path)
                          : tr("Saved as %1.").arg(path),
                   "good");
    });
    watcher->setFuture(QtConcurrent::run([content = message(), path] { return mail::saveMessage(content, path); }));
}

void ShareReportDialog::reject()
{
    if (m_sender.isBusy())
        return askToStop();
    QDialog::reject();
}

void ShareReportDialog::closeEvent(QCloseEvent *event)
{
    if (!m_sender.isBusy())
        return QDialog::closeEvent(event);
    event->ignore();
    askToStop();
}

void ShareReportDialog::askToStop()
{
    if (m_question)
        return;
    m_question = new QMessageBox(QMessageBox::Question, tr("Stop sending?"), tr("The message is on its way. Stop it?"),
                                 QMessageBox::NoButton, this);
    m_question->setAttribute(Qt::WA_DeleteOnClose);
    m_question->setInformativeText(tr("Where the server has all of it already, it may arrive nevertheless."));
    QPushButton *stop = m_question->addButton(tr("Stop sending"), QMessageBox::DestructiveRole);
    QPushButton *keep = m_question->addButton(tr("Keep sending"), QMessageBox::RejectRole);
    m_question->setDefaultButton(keep);
    m_question->setEscapeButton(keep);
    connect(stop, &QPushButton::clicked, this, [this] { m_sender.cancel(); });
    m_question->open();
}

void ShareReportDialog::recallSender()
{
    const auto stored = mail::parseAddress(QSettings().value(senderKey).toString());
    if (stored)
        m_from->setAddresses({*stored});
}

} // namespace clientele::dialogs
