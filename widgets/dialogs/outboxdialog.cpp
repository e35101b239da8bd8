// SPDX-FileCopyrightText: 2026 The Clientele developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/dialogs/outboxdialog.h"

#include "models/core/savefile.h"
#include "models/mail/accountstore.h"
#include "models/mail/deliveryrecord.h"
#include "widgets/dialogs/failurebox.h"
#include "widgets/style/theme.h"

#include <QFileDialog>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QInputDialog>
#include <QMessageBox>
#include <QScreen>
#include <QVBoxLayout>

namespace clientele::dialogs {

namespace {

const int refreshMs = 5'000; // other processes send too

using Messages = std::vector<mail::OutboxMessage>;
using items::OutboxFilterModel;
using items::OutboxModel;

Result<Messages> readAll(const QString &folder)
{
    const auto outbox = mail::Outbox::open(folder);
    if (!outbox)
        return tl::make_unexpected(outbox.error());
    return (*outbox)->messages();
}

bool mayBeSentAgain(const mail::OutboxMessage &message)
{
    using State = mail::OutboxState;
    return !message.path.isEmpty() && (message.state == State::Waiting || message.state == State::Unknown ||
                                       message.state == State::Refused || message.state == State::GivenUp);
}

} // namespace

OutboxDialog::OutboxDialog(QWidget *parent, const QString &folder)
    : QDialog(parent), m_folder(folder), m_filter(m_model), m_task(this), m_sender(folder)
{
    setWindowTitle(tr("Outbox"));
    m_login = [this](const mail::OutboxMessage &message,
                     const std::function<void(const mail::SmtpSettings &)> &answer) { logIn(message, answer); };
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(style::px(24), style::px(16), style::px(24), style::px(16));
    layout->setSpacing(style::px(8));
    layout->addLayout(makeHead());
    m_failure = new FailureBox(this);
    layout->addWidget(m_failure);
    makeTable();
    layout->addWidget(m_table, 3);
    m_subject = new QLabel(this);
    m_subject->setFont(style::titleFont());
    m_explanation = new QLabel(this);
    for (QLabel *label : {m_subject, m_explanation}) {
        label->setTextFormat(Qt::PlainText);
        label->setWordWrap(true);
        layout->addWidget(label);
    }
    m_details = new QPlainTextEdit(this);
    m_details->setReadOnly(true);
    m_details->setTabChangesFocus(true);
    m_details->setAccessibleName(tr("Details of the message"));
    layout->addWidget(m_details, 2);
    layout->addLayout(makeFoot());
    const QSize room = (parent ? parent->screen() : screen())->availableGeometry().size();
    resize(QSize(style::px(960), style::px(664)).boundedTo(room - QSize(style::px(16), style::px(48))));

    connect(&m_sender, &mail::MailSender::stageChanged, m_explanation, &QLabel::setText);
    connect(&m_sender, &mail::MailSender::finished, this, [this](const mail::SendResult &result) {
        if (result.error)
            m_failure->present(*result.error);
        reload();
    });
    connect(&m_refresh, &QTimer::timeout, this, [this] {
        if (!m_sender.isBusy())
            reload();
    });
    m_refresh.start(refreshMs);
    tune();
    reload();
}

QLayout *OutboxDialog::makeHead()
{
    auto *head = new QVBoxLayout;
    head->setSpacing(style::px(4));
    auto *title = new QLabel(tr("Outbox"), this);
    title->setFont(style::pageFont());
    head->addWidget(title);
    m_summary = new QLabel(this);
    m_summary->setTextFormat(Qt::PlainText);
    m_summary->setWordWrap(true);
    m_summary->setProperty("tone", QStringLiteral("2"));
    head->addWidget(m_summary);
    auto *row = new QHBoxLayout;
    row->setSpacing(style::px(8));
    m_search = new QLineEdit(this);
    m_search->setPlaceholderText(tr("Search subjects, addresses, files, answers"));
    m_search->setAccessibleName(tr("Search the outbox"));
    m_search->setClearButtonEnabled(true);
    m_group = new QComboBox(this);
    m_group->setAccessibleName(tr("Which messages"));
    m_group->addItem(tr("All messages"), int(OutboxFilterModel::Group::All));
    m_group->addItem(tr("Not done yet"), int(OutboxFilterModel::Group::Open));
    m_group->addItem(tr("Delivered"), int(OutboxFilterModel::Group::Delivered));
    m_group->addItem(tr("Not delivered"), int(OutboxFilterModel::Group::Failed));
    row->addWidget(m_search, 1);
    row->addWidget(m_group);
    head->addLayout(row);
    connect(m_search, &QLineEdit::textChanged, this, [this](const QString &text) {
        m_filter.setSearch(text);
        showSelected();
    });
    connect(m_group, &QComboBox::currentIndexChanged, this, [this] {
        m_filter.setGroup(OutboxFilterModel::Group(m_group->currentData().toInt()));
        showSelected();
    });
    return head;
}

void OutboxDialog::makeTable()
{
    m_table = new QTableView(this);
    m_table->setAccessibleName(tr("Messages"));
    m_table->setModel(&m_filter);
    m_table->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    m_table->setTabKeyNavigation(false);
    m_table->setWordWrap(false);
    m_table->setShowGrid(false);
    m_table->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff); // the last column takes what is there
    m_table->setStyleSheet(QStringLiteral("QTableView::item { border: none; padding: 0 %1px; }").arg(style::px(5)));
    m_table->setSortingEnabled(true);
    m_table->verticalHeader()->hide();
    m_table->horizontalHeader()->setHighlightSections(false);
    m_table->horizontalHeader()->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    m_table->horizontalHeader()->setStretchLastSection(true);
    m_table->setColumnWidth(OutboxModel::State, style::px(128));
    m_table->setColumnWidth(OutboxModel::Subject, style::px(208));
    m_table->setColumnWidth(OutboxModel::Recipients, style::px(176));
    m_table->setColumnWidth(OutboxModel::Time, style::px(128));
    m_table->sortByColumn(OutboxModel::Time, Qt::DescendingOrder);
    connect(m_table->selectionModel(), &QItemSelectionModel::currentRowChanged, this, [this](const QModelIndex &row) {
        if (const auto *message = m_filter.message(row))
            m_selected = message->id;
        showSelected();
    });
}

QLayout *OutboxDialog::makeFoot()
{
    auto *foot = new QHBoxLayout;
    foot->setSpacing(style::px(8));
    m_send = new QPushButton(tr("&Send now"), this);
    m_arrived = new QPushButton(tr("It &arrived"), this);
    m_discard = new QPushButton(tr("&Discard…"), this);
    m_export = new QPushButton(tr("&Export as CSV…"), this);
    auto *close = new QPushButton(tr("Close"), this);
    for (QPushButton *button : {m_send, m_arrived, m_discard, m_export, close})
        button->setAutoDefault(false);
    for (QPushButton *button : {m_send, m_arrived, m_discard})
        foot->addWidget(button);
    foot->addStretch(1);
    foot->addWidget(m_export);
    foot->addWidget(close);
    connect(m_send, &QPushButton::clicked, this, &OutboxDialog::sendSelected);
    connect(m_arrived, &QPushButton::clicked, this, [this] {
        if (const auto *message = selected())
            decide([id = message->id](mail::Outbox &outbox) { return outbox.confirmArrived(id); });
    });
    connect(m_discard, &QPushButton::clicked, this, [this] {
        const auto *message = selected();
        if (!message)
            return;
        const qint64 id = message->id;
        const auto answer = QMessageBox::question(
            this, tr("Discard the message"),
            tr("“%1” will not be sent any more, and its text is deleted. Its record stays.").arg(message->subject),
            QMessageBox::Discard | QMessageBox::Cancel, QMessageBox::Cancel);
        if (answer == QMessageBox::Discard)
            decide([id](mail::Outbox &outbox) { return outbox.discard(id); });
    });
    connect(m_export, &QPushButton::clicked, this, [this] {
        const QString path = QFileDialog::getSaveFileName(this, tr("Export the delivery record"), tr("deliveries.csv"),
                                                          tr("CSV files (*.csv)"));
        if (!path.isEmpty())
            exportTo(path);
    });
    connect(close, &QPushButton::clicked, this, &QDialog::reject);
    return foot;
}

const mail::OutboxMessage *OutboxDialog::selected() const
{
    return m_filter.message(m_table->selectionModel()->currentIndex());
}

void OutboxDialog::reload()
{
    m_task.start([folder = m_folder](const Progress &) { return readAll(folder); },
                 [this](Result<Messages> messages) { showMessages(std::move(messages)); });
}

void OutboxDialog::decide(const std::function<Result<void>(mail::Outbox &)> &decision)
{
    m_failure->hide();
    m_task.start(
        [folder = m_folder, decision](const Progress &) -> Result<Messages> {
            const auto outbox = mail::Outbox::open(folder);
            if (!outbox)
                return tl::make_unexpected(outbox.error());
            if (const auto done = decision(**outbox); !done)
                return tl::make_unexpected(done.error());
            return (*outbox)->messages();
        },
        [this](Result<Messages> messages) { showMessages(std::move(messages)); });
}

void OutboxDialog::showMessages(Result<Messages> messages)
{
    if (!messages) {
        m_failure->present(messages.error());
        Q_EMIT loaded();
        return;
    }
    const qint64 chosen = m_selected;
    m_model.setMessages(std::move(*messages));
    for (int row = 0; row < m_filter.rowCount(); ++row) {
        if (m_filter.index(row, 0).data(OutboxModel::IdRole).toLongLong() == chosen || (chosen == 0 && row == 0))
            m_table->setCurrentIndex(m_filter.index(row, 0));
    }
    showSummary();
    showSelected();
    Q_EMIT loaded();
}

void OutboxDialog::showSummary()
{
    int waiting = 0;
    int unknown = 0;
    int delivered = 0;
    for (const mail::OutboxMessage &message : m_model.messages()) {
        waiting += message.state == mail::OutboxState::Waiting || message.state == mail::OutboxState::Sending;
        unknown += message.state == mail::OutboxState::Unknown;
        delivered += mail::isDelivered(message.state);
    }
    QStringList parts;
    if (unknown > 0)
        parts += tr("%Ln message(s) not confirmed: please decide", nullptr, unknown);
    if (waiting > 0)
        parts += tr("%Ln waiting", nullptr, waiting);
    parts += tr("%Ln delivered", nullptr, delivered);
    m_summary->setText(m_model.messages().empty()
                           ? tr("Messages appear here as soon as you send one, and stay as the record of what was "
                                "delivered to whom.")
                           : parts.join(QStringLiteral(" · ")));
}

void OutboxDialog::showSelected()
{
    const mail::OutboxMessage *message = selected();
    const Format format;
    m_subject->setText(message ? message->subject : QString());
    if (!m_sender.isBusy())
        m_explanation->setText(message ? mail::explanation(*message, format) : QString());
    const QString details = message ? mail::details(*message, format) : QString();
    if (m_details->toPlainText() != details)
        m_details->setPlainText(details);
    for (QWidget *part : std::initializer_list<QWidget *>{m_subject, m_explanation, m_details})
        part->setVisible(message != nullptr);
    tune();
}

void OutboxDialog::tune()
{
    const mail::OutboxMessage *message = selected();
    const bool free = message && !m_sender.isBusy();
    const bool unknown = free && message->state == mail::OutboxState::Unknown;
    m_send->setText(unknown ? tr("&Send again…") : tr("&Send now"));
    m_send->setEnabled(free && mayBeSentAgain(*message));
    m_arrived->setVisible(unknown);
    m_discard->setEnabled(free && mayBeSentAgain(*message));
    m_export->setEnabled(m_filter.rowCount() > 0);
}

void OutboxDialog::sendSelected()
{
    const mail::OutboxMessage *chosen = selected();
    if (!chosen || m_sender.isBusy())
        return;
    const mail::OutboxMessage message = *chosen;
    if (message.state == mail::OutboxState::Unknown) {
        const auto answer = QMessageBox::question(
            this, tr("Send again"),
            tr("“%1” may have arrived already. Whoever has it would receive it a second time.").arg(message.subject),
            QMessageBox::Yes | QMessageBox::Cancel, QMessageBox::Cancel);
        if (answer != QMessageBox::Yes)
            return;
    }
    m_login(message, [this, id = message.id](const mail::SmtpSettings &settings) { sendNow(id, settings); });
}

void OutboxDialog::sendNow(qint64 id, const mail::SmtpSettings &settings)
{
    m_failure->hide();
    m_task.start(
        [folder = m_folder, id](const Progress &) -> Result<Messages> {
            const auto outbox = mail::Outbox::open(folder);
            if (!outbox)
                return tl::make_unexpected(outbox.error());
            if (const auto waits = (*outbox)->sendAgain(id); !waits)
                return tl::make_unexpected(waits.error());
            return (*outbox)->messages();
        },
        [this, id, settings](Result<Messages> messages) {
            const bool ready = messages.has_value();
            showMessages(std::move(messages));
            if (!ready || m_sender.isBusy())
                return;
            m_sender.sendStored(id, settings);
            tune();
        });
}

void OutboxDialog::logIn(const mail::OutboxMessage &message,
                         const std::function<void(const mail::SmtpSettings &)> &answer)
{
    if (const auto account = mail::AccountStore().find(message.account); account && !message.account.isEmpty())
        return m_access.login(*account, this, [this, account = *account, answer](const mail::AccountLogin &login) {
            if (login.outcome == mail::AccountLogin::Outcome::Ready)
                return answer(login.settings);
            if (login.outcome != mail::AccountLogin::Outcome::PasswordNeeded)
                return m_failure->present(
                    login.error.value_or(Error{Error::Code::Input, tr("The account is not signed in"), account.name,
                                               tr("Sign in where accounts are kept")}));
            if (const auto password = askPassword(account.user, account.host))
                answer(mail::settingsFor(account, *password));
        });
    mail::SmtpSettings settings = message.server;
    if (settings.user.isEmpty())
        return answer(settings);
    if (const auto password = askPassword(settings.user, settings.host)) {
        settings.password = *password;
        answer(settings);
    }
}

std::optional<QString> OutboxDialog::askPassword(const QString &user, const QString &host)
{
    bool given = false;
    const QString password = QInputDialog::getText(this, tr("Password"), tr("Password of %1 at %2:").arg(user, host),
                                                   QLineEdit::Password, {}, &given);
    return given ? std::optional(password) : std::nullopt;
}

void OutboxDialog::exportTo(const QString &path)
{
    if (const auto saved = saveFile(path, mail::deliveriesCsv(m_filter.shown())); !saved)
        m_failure->present(saved.error());
    else
        m_failure->hide();
}

} // namespace clientele::dialogs
