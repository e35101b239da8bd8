// SPDX-FileCopyrightText: 2026 The Clientele developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/dialogs/databasedialog.h"

#include "models/sources/databasepasswords.h"
#include "widgets/dialogs/databasecontent.h"
#include "widgets/dialogs/databasefields.h"
#include "widgets/dialogs/failurebox.h"
#include "widgets/dialogs/formrows.h"
#include "widgets/dialogs/sendbutton.h"
#include "widgets/style/theme.h"

#include <QGuiApplication>
#include <QKeyEvent>
#include <QScreen>
#include <QSettings>
#include <QStyle>
#include <QVBoxLayout>

namespace clientele::dialogs {

namespace {

const QString recentKey = QStringLiteral("databases/recent");
const int mostRecent = 8;

} // namespace

DatabaseDialog::DatabaseDialog(std::unique_ptr<mail::SecretStore> keyring, QWidget *parent)
    : QDialog(parent), m_keyring(std::move(keyring)), m_recent(new QComboBox(this)), m_fields(new DatabaseFields(this)),
      m_content(new DatabaseContent(this)), m_test(new QPushButton(tr("&Test the connection"), this)),
      m_result(new QLabel(this)), m_progress(new QProgressBar(this)), m_failure(new FailureBox(this)), m_task(this)
{
    setWindowTitle(tr("Connect to database"));
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(style::px(24), style::px(16), style::px(24), style::px(16));
    layout->setSpacing(style::px(12));
    auto *title = new QLabel(tr("Connect to database"), this);
    title->setFont(style::pageFont());
    auto *about = new QLabel(tr("PostgreSQL and what speaks its language. Nothing is ever changed there."), this);
    about->setWordWrap(true);
    about->setProperty("tone", QStringLiteral("2"));
    layout->addWidget(title);
    layout->addWidget(about);
    auto *columns = new QHBoxLayout;
    columns->setSpacing(style::px(24));
    columns->addWidget(makeLeft(), 1);
    columns->addWidget(m_content, 1);
    layout->addLayout(columns, 1);
    layout->addWidget(makeFoot());
    connect(m_fields, &DatabaseFields::changed, this, &DatabaseDialog::forgetTest);
    connect(m_content, &DatabaseContent::changed, this, &DatabaseDialog::refresh);
    connect(m_content, &DatabaseContent::activated, this, &DatabaseDialog::openChosen);
    connect(m_test, &QPushButton::clicked, this, &DatabaseDialog::test);
    const QRect screen = (parent ? parent->screen() : QGuiApplication::primaryScreen())->availableGeometry();
    resize(std::min(style::px(880), screen.width() - style::px(16)),
           std::min(style::px(560), screen.height() - style::px(48)));
    recall();
    forgetTest();
    m_fields->focusFirstEmpty();
}

DatabaseDialog::~DatabaseDialog() = default;

QWidget *DatabaseDialog::makeLeft()
{
    auto *left = new QWidget(this);
    auto *layout = new QVBoxLayout(left);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(style::px(8));
    QFormLayout *form = makeForm(layout);
    m_recent->setAccessibleName(tr("Recent connections"));
    m_recent->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    addRow(form, tr("&Recent"), m_recent);
    m_result->setTextFormat(Qt::PlainText);
    m_result->setWordWrap(true);
    m_progress->setAccessibleName(tr("Progress of the test"));
    m_progress->setRange(0, 0);
    m_progress->setTextVisible(false);
    m_progress->setStyleSheet(QStringLiteral("QProgressBar { min-height: %1px; max-height: %1px; }").arg(style::px(4)));
    m_test->setAutoDefault(false);
    layout->addWidget(m_fields);
    layout->addWidget(m_test, 0, Qt::AlignLeft);
    for (QWidget *widget : std::initializer_list<QWidget *>{m_result, m_progress, m_failure})
        layout->addWidget(widget);
    layout->addStretch();
    return left;
}

QWidget *DatabaseDialog::makeFoot()
{
    auto *foot = new QWidget(this);
    auto *row = new QHBoxLayout(foot);
    row->setContentsMargins(0, style::px(8), 0, 0);
    row->setSpacing(style::px(8));
    m_open = new QPushButton(tr("&Open"), foot);
    m_open->setProperty("main", true);
    m_open->setDefault(true);
    auto *cancel = new QPushButton(tr("Cancel"), foot);
    cancel->setAutoDefault(false);
    row->addStretch();
    row->addWidget(cancel);
    row->addWidget(m_open);
    connect(m_open, &QPushButton::clicked, this, &DatabaseDialog::openChosen);
    connect(cancel, &QPushButton::clicked, this, &QDialog::reject);
    return foot;
}

void DatabaseDialog::keyPressEvent(QKeyEvent *event)
{
    if (!pressFocusedButton(*this, *event))
        QDialog::keyPressEvent(event);
}

void DatabaseDialog::recall()
{
    m_recent->addItem(tr("New connection"));
    for (const QString &text : QSettings().value(recentKey).toStringList()) {
        const auto address = sources::parseDatabaseAddress(text); // settings are not to be trusted
        if (address && m_recent->count() <= mostRecent)
            m_recent->addItem(tr("%1 as %2").arg(address->place(), address->user), address->toString());
    }
    connect(m_recent, &QComboBox::currentIndexChanged, this, [this] {
        const auto address = sources::parseDatabaseAddress(m_recent->currentData().toString());
        m_fields->setAddress(address.value_or(sources::DatabaseAddress()));
    });
    if (m_recent->count() > 1)
        m_recent->setCurrentIndex(1);
    m_recent->setEnabled(m_recent->count() > 1);
}

void DatabaseDialog::remember() const
{
    const QString text = m_fields->address().toString();
    QStringList recent = QSettings().value(recentKey).toStringList();
    recent.removeAll(text);
    recent.prepend(text);
    QSettings().setValue(recentKey, QStringList(recent.mid(0, mostRecent)));
}

// What an earlier test said is about other fields.
void DatabaseDialog::forgetTest()
{
    m_task.cancel();
    m_isTested = false;
    m_content->clear();
    for (QWidget *widget : std::initializer_list<QWidget *>{m_result, m_progress, m_failure})
        widget->hide();
    refresh();
}

void DatabaseDialog::refresh()
{
    m_test->setText(m_task.isRunning() ? tr("S&top the test") : tr("&Test the connection"));
    m_test->setEnabled(m_fields->isComplete());
    m_open->setEnabled(m_isTested && m_content->isChosen());
}

void DatabaseDialog::test()
{
    const bool wasRunning = m_task.isRunning();
    forgetTest();
    if (wasRunning)
        return;
    const sources::DatabaseAddress address = m_fields->address();
    m_result->setText(tr("Connecting to %1…").arg(address.place()));
    m_result->setProperty("tone", QStringLiteral("2"));
    m_result->style()->polish(m_result);
    m_result->show();
    m_progress->show();
    m_task.start([address, password = m_fields->password()](
                     const Progress &progress) { return sources::testConnection(address, password, progress); },
                 [this](const Result<sources::ConnectionFacts> &facts) { onTested(facts); });
    refresh();
}

void DatabaseDialog::onTested(const Result<sources::ConnectionFacts> &facts)
{
    m_progress->hide();
    m_isTested = facts.has_value();
    if (!facts) {
        m_result->hide();
        m_failure->present(facts.error());
        refresh();
        return;
    }
    const bool isChecked = m_fields->address().effectiveTls() <= sources::TlsMode::VerifyAuthority;
    const QString protection = !facts->isEncrypted ? tr("The connection is not encrypted.")
                               : isChecked         ? tr("The connection is encrypted and the certificate is in order.")
                                                   : tr("The connection is encrypted.");
    m_result->setText(tr("%1 answers, and %2 is signed in.").arg(facts->server, facts->user) + QLatin1Char(' ') +
                      protection + QLatin1Char(' ') +
                      tr("%Ln table(s) and views can be read.", nullptr, int(facts->tables.size())));
    m_result->setProperty("tone", QStringLiteral("good"));
    m_result->style()->polish(m_result);
    m_content->setTables(facts->tables);
    keepPassword();
    remember();
    refresh();
}

// Only a password that worked; for this run of the program at least.
void DatabaseDialog::keepPassword()
{
    const QString password = m_fields->password();
    if (password.isEmpty())
        return;
    const QString key = m_fields->address().passwordKey();
    sources::databasepasswords::remember(key, password);
    if (!m_fields->keepPassword())
        return;
    m_keyring->write(key, password, this, [this](const Result<void> &written) {
        if (!written)
            m_failure->present(written.error());
    });
}

void DatabaseDialog::openChosen()
{
    if (!m_isTested || !m_content->isChosen())
        return;
    sources::DatabaseAddress address = m_fields->address();
    address.table = m_content->table();
    address.query = m_content->query();
    Q_EMIT chosen(address.toString());
    accept();
}

} // namespace clientele::dialogs
