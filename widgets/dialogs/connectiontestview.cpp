// SPDX-FileCopyrightText: 2026 The Clientele developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/dialogs/connectiontestview.h"

#include "models/core/format.h"
#include "models/mail/smtperrors.h"
#include "widgets/dialogs/failurebox.h"
#include "widgets/style/theme.h"

#include <QLocale>
#include <QStyle>
#include <QVBoxLayout>

namespace clientele::dialogs {

namespace {

// Somebody waits before the screen: not as long as the standard allows for mail.
const int longestPhaseSeconds = 20;

} // namespace

ConnectionTestView::ConnectionTestView(QWidget *parent)
    : QWidget(parent), m_tester(this), m_text(new QLabel(this)), m_progress(new QProgressBar(this)),
      m_failure(new FailureBox(this)), m_certificate(new QFrame(this)), m_details(new QLabel(m_certificate)),
      m_trust(new QPushButton(tr("&Trust this certificate"), m_certificate))
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(style::px(8));
    m_text->setTextFormat(Qt::PlainText);
    m_text->setWordWrap(true);
    m_progress->setAccessibleName(tr("Progress of the test"));
    m_progress->setRange(0, 0);
    m_progress->setTextVisible(false);
    m_progress->setStyleSheet(QStringLiteral("QProgressBar { min-height: %1px; max-height: %1px; }").arg(style::px(4)));
    m_certificate->setProperty("inset", true);
    m_details->setTextFormat(Qt::PlainText);
    m_details->setWordWrap(true);
    m_details->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    m_trust->setAutoDefault(false);
    auto *certificate = new QVBoxLayout(m_certificate);
    certificate->setContentsMargins(style::px(12), style::px(8), style::px(12), style::px(8));
    certificate->addWidget(m_details);
    certificate->addWidget(m_trust, 0, Qt::AlignLeft);
    for (QWidget *widget : std::initializer_list<QWidget *>{m_failure, m_certificate, m_text, m_progress})
        layout->addWidget(widget);
    connect(&m_tester, &mail::ConnectionTester::phaseChanged, this,
            [this](mail::SmtpPhase phase) { showProgress(mail::phaseText(phase, m_settings.host)); });
    connect(&m_tester, &mail::ConnectionTester::finished, this, &ConnectionTestView::onFinished);
    connect(m_trust, &QPushButton::clicked, this, [this] { Q_EMIT trusted(m_fingerprint); });
    clear();
}

void ConnectionTestView::clear()
{
    for (QWidget *widget : std::initializer_list<QWidget *>{m_failure, m_certificate, m_text, m_progress})
        widget->hide();
}

void ConnectionTestView::start(const mail::SmtpSettings &settings)
{
    clear();
    m_settings = settings;
    m_settings.password.clear();
    m_settings.accessToken.clear();
    mail::SmtpSettings timed = settings;
    timed.timers = timed.timers.boundedBy(longestPhaseSeconds);
    showProgress(mail::phaseText(mail::SmtpPhase::Connecting, m_settings.host));
    m_tester.test(timed);
}

void ConnectionTestView::showProgress(const QString &text)
{
    m_failure->hide();
    m_certificate->hide();
    m_text->setText(text);
    m_text->setProperty("tone", QStringLiteral("2"));
    m_text->style()->polish(m_text);
    m_text->show();
    m_progress->show();
}

void ConnectionTestView::showFailure(const Error &error)
{
    clear();
    m_failure->present(error);
}

void ConnectionTestView::showSuccess(const QString &text)
{
    clear();
    m_text->setText(text);
    m_text->setAccessibleDescription(text);
    m_text->setProperty("tone", QStringLiteral("good"));
    m_text->style()->polish(m_text);
    m_text->show();
}

void ConnectionTestView::onFinished(const mail::SendResult &result)
{
    if (result.outcome == mail::SendResult::Outcome::Sent) {
        const Format format;
        QStringList sentences{
            m_settings.user.isEmpty()
                ? tr("%1 answers.").arg(mail::serverText(m_settings))
                : tr("%1 answers, and %2 is signed in.").arg(mail::serverText(m_settings), m_settings.user)};
        sentences << (m_settings.security == mail::Security::None ? tr("The connection is not encrypted.")
                      : m_settings.pinnedCertificate.isEmpty()
                          ? tr("The connection is encrypted and the certificate is in order.")
                          : tr("The connection is encrypted with the certificate that you trust."));
        if (result.sizeLimit && *result.sizeLimit > 0)
            sentences << tr("The server takes messages of up to %1.").arg(format.bytes(*result.sizeLimit));
        showSuccess(sentences.join(QLatin1Char(' ')));
    } else {
        Error error = result.error.value_or(Error{Error::Code::Network, tr("The test did not work"), {}, {}});
        if (result.refusedCertificate)
            error.where = mail::serverText(m_settings); // the certificate itself is shown below
        showFailure(error);
        if (result.refusedCertificate)
            showCertificate(*result.refusedCertificate);
    }
    Q_EMIT finished(result);
}

void ConnectionTestView::showCertificate(const mail::ServerCertificate &certificate)
{
    m_fingerprint = certificate.fingerprint;
    // In two lines, for it has no place to break by itself.
    const qsizetype half = (certificate.fingerprint.size() + 1) / 2;
    const QString until = QLocale().toString(certificate.validUntil.toLocalTime(), QLocale::LongFormat);
    const QStringList lines{
        tr("Certificate for: %1").arg(certificate.subject),
        tr("Issued by: %1").arg(certificate.issuer),
        tr("Valid until: %1").arg(certificate.validUntil.isValid() ? until : QStringLiteral("—")),
        tr("SHA-256 fingerprint:"),
        certificate.fingerprint.left(half),
        certificate.fingerprint.mid(half),
        QString(),
        tr("Trust it only if the administrator of the server tells you the same fingerprint. Then this certificate "
           "and no other is accepted for this account.")};
    m_details->setText(lines.join(QLatin1Char('\n')));
    m_details->setAccessibleName(lines.join(QLatin1Char(' ')));
    m_certificate->show();
}

} // namespace clientele::dialogs
