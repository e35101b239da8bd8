// SPDX-FileCopyrightText: 2026 The Clientele developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/mail/localserver.h"

#include <QDir>
#include <QElapsedTimer>
#include <QFile>
#include <QFileInfo>
#include <QTcpServer>
#include <QTcpSocket>
#include <QThread>

#include <array>
#include <csignal>
#include <grp.h>
#include <pwd.h>
#include <unistd.h>

namespace clientele::mailtest {

namespace {

const int startMs = 20'000;

// D, USER, GROUP, UID, GID, PLAIN_PORT, TLS_PORT and RELAY are filled in.
const char *const eximConfiguration = R"(
primary_hostname = localhost
spool_directory = @D@/spool
log_file_path = @D@/log/%slog
exim_user = @USER@
exim_group = @GROUP@
daemon_smtp_ports = @PLAIN_PORT@ : @TLS_PORT@
tls_on_connect_ports = @TLS_PORT@
local_interfaces = 127.0.0.1
tls_advertise_hosts = *
tls_certificate = @D@/server.pem
tls_privatekey = @D@/server.key
auth_advertise_hosts = ${if eq{$tls_in_cipher}{}{}{*}}
acl_smtp_rcpt = rcpt
acl_smtp_data = accept
message_size_limit = 50M
pipelining_advertise_hosts = *
chunking_advertise_hosts = *
smtputf8_advertise_hosts = *
dsn_advertise_hosts = *
recipients_max = 200
smtp_accept_max = 0
never_users = root
keep_environment =
begin acl
rcpt:
  deny   message = 5.7.0 Authentication required
         !authenticated = *
  deny   local_parts = ^bad
         message = 5.1.1 No such user
  defer  local_parts = ^grey
         message = 4.7.1 Greylisted
  accept
begin routers
all:
  driver = accept
  transport = file
begin transports
file:
  driver = appendfile
  file = @D@/mbox
  user = @USER@
  group = @GROUP@
begin authenticators
plain:
  driver = plaintext
  public_name = PLAIN
  server_prompts = :
  server_condition = ${if and{{eq{$auth2}{ann}}{eq{$auth3}{secret}}}}
  server_set_id = $auth2
login:
  driver = plaintext
  public_name = LOGIN
  server_prompts = Username:: : Password::
  server_condition = ${if and{{eq{$auth1}{ann}}{eq{$auth2}{secret}}}}
  server_set_id = $auth1
cram:
  driver = cram_md5
  public_name = CRAM-MD5
  server_secret = ${if eq{$auth1}{ann}{secret}fail}
  server_set_id = $auth1
)";

const char *const dovecotConfiguration = R"(
base_dir = @D@/run
state_dir = @D@/state
log_path = @D@/dovecot.log
protocols = submission
listen = 127.0.0.1
default_internal_user = @USER@
default_internal_group = @GROUP@
default_login_user = @USER@
first_valid_uid = 1
ssl = required
ssl_cert = <@D@/server.pem
ssl_key = <@D@/server.key
auth_mechanisms = plain login cram-md5 scram-sha-256 xoauth2 oauthbearer
auth_failure_delay = 0
hostname = localhost
submission_relay_host = 127.0.0.1
submission_relay_port = @RELAY@
submission_max_mail_size = 25M
mail_location = maildir:@D@/mail
passdb {
  driver = oauth2
  mechanisms = xoauth2 oauthbearer
  args = @D@/oauth2.conf
}
passdb {
  driver = passwd-file
  mechanisms = plain login cram-md5 scram-sha-256
  args = scheme=PLAIN @D@/users
}
userdb {
  driver = static
  args = uid=@UID@ gid=@GID@ home=@D@/home
}
service anvil {
  chroot =
  unix_listener anvil-auth-penalty {
    mode = 0
  }
}
service stats {
  chroot =
}
service submission-login {
  chroot =
  inet_listener submission {
    port = @PLAIN_PORT@
  }
  inet_listener submissions {
    port = @TLS_PORT@
    ssl = yes
  }
}
)";

// Tokens are checked with the key that accessToken() of the test signs them with.
const char *const dovecotTokens = "introspection_mode = local\n"
                                  "local_validation_key_dict = fs:posix:prefix=@D@/keys/\n"
                                  "username_attribute = sub\n";

// Or the identity server is asked about each.
const char *const dovecotIntrospection = "introspection_mode = get\n"
                                         "introspection_url = @INTROSPECTION@\n"
                                         "active_attribute = active\n"
                                         "active_value = true\n"
                                         "username_attribute = username\n";

quint16 freePort()
{
    QTcpServer probe;
    return probe.listen(QHostAddress::LocalHost, 0) ? probe.serverPort() : quint16(0);
}

bool answers(quint16 port)
{
    QTcpSocket socket;
    socket.connectToHost(QHostAddress(QHostAddress::LocalHost), port);
    return socket.waitForConnected(500);
}

bool isInstalled(const QString &program)
{
    return QFileInfo(program).isExecutable();
}

} // namespace

LocalServer::~LocalServer()
{
    if (m_process.state() != QProcess::NotRunning) {
        m_process.terminate();
        if (!m_process.waitForFinished(5'000)) {
            m_process.kill();
            m_process.waitForFinished();
        }
    }
    // What still delivers for it writes until it sees that the folder is gone.
    for (int i = 0; i < 100 && !QDir(m_folder.path()).removeRecursively(); ++i)
        QThread::msleep(20);
}

QString LocalServer::prepare(const Certificates &certificates, const QString &certificate)
{
    if (!m_folder.isValid())
        return m_folder.errorString();
    const bool isRoot = ::geteuid() == 0;
    const uid_t uid = isRoot ? 65534 : ::geteuid();
    const passwd *user = ::getpwuid(uid);
    const group *ownGroup = user ? ::getgrgid(user->pw_gid) : nullptr;
    if (!ownGroup)
        return QStringLiteral("there is no user nobody");
    m_user = QString::fromLocal8Bit(user->pw_name);
    m_group = QString::fromLocal8Bit(ownGroup->gr_name);
    m_startTlsPort = freePort();
    m_tlsPort = freePort();
    QFile::copy(certificates.certificate(certificate), m_folder.filePath(QStringLiteral("server.pem")));
    QFile::copy(certificates.key(certificate), m_folder.filePath(QStringLiteral("server.key")));
    QDir folder(m_folder.path());
    for (const char *name : {"spool", "log", "run", "state", "mail", "home", "keys/default/HS256"})
        folder.mkpath(QString::fromLatin1(name));
    return {};
}

QByteArray LocalServer::filled(const char *text, quint16 relayPort) const
{
    QByteArray bytes(text);
    const passwd *user = ::getpwnam(m_user.toLocal8Bit().constData());
    bytes.replace("@D@", m_folder.path().toLocal8Bit());
    bytes.replace("@USER@", m_user.toLocal8Bit());
    bytes.replace("@GROUP@", m_group.toLocal8Bit());
    bytes.replace("@UID@", QByteArray::number(user ? qint64(user->pw_uid) : 0));
    bytes.replace("@GID@", QByteArray::number(user ? qint64(user->pw_gid) : 0));
    bytes.replace("@PLAIN_PORT@", QByteArray::number(m_startTlsPort));
    bytes.replace("@TLS_PORT@", QByteArray::number(m_tlsPort));
    bytes.replace("@RELAY@", QByteArray::number(relayPort));
    return bytes;
}

QString LocalServer::write(const QString &name, const QByteArray &text) const
{
    QFile file(m_folder.filePath(name));
    if (!file.open(QIODevice::WriteOnly) || file.write(text) != text.size())
        return file.errorString();
    return {};
}

QString LocalServer::run(const QString &program, const QStringList &arguments)
{
    QString command = program;
    QStringList all = arguments;
    if (::geteuid() == 0) {
        QProcess::execute(QStringLiteral("chown"),
                          {QStringLiteral("-R"), m_user + QLatin1Char(':') + m_group, m_folder.path()});
        command = QStringLiteral("setpriv");
        all = QStringList{QStringLiteral("--reuid=65534"), QStringLiteral("--regid=65534"),
                          QStringLiteral("--clear-groups"), QStringLiteral("--pdeathsig=TERM"), program} +
              arguments;
    }
    m_process.setProcessChannelMode(QProcess::MergedChannels);
    m_process.start(command, all);
    QElapsedTimer waited;
    waited.start();
    while (waited.elapsed() < startMs) {
        if (m_process.waitForFinished(50) || m_process.state() == QProcess::NotRunning)
            return program + QStringLiteral(" does not start: ") + QString::fromLocal8Bit(m_process.readAll()) + log();
        if (answers(m_startTlsPort) && answers(m_tlsPort))
            return {};
    }
    return program + QStringLiteral(" does not answer");
}

QString LocalServer::startExim(const Certificates &certificates, const QString &certificate)
{
    const QString program = QStringLiteral("/usr/sbin/exim4");
    if (!isInstalled(program))
        return QStringLiteral("exim4 is not installed (exim4-daemon-light)");
    if (const QString problem = prepare(certificates, certificate); !problem.isEmpty())
        return problem;
    const QString name = QStringLiteral("exim.conf");
    if (const QString problem = write(name, filled(eximConfiguration)); !problem.isEmpty())
        return problem;
    return run(program,
               {QStringLiteral("-C"), m_folder.filePath(name), QStringLiteral("-bdf"), QStringLiteral("-q30m")});
}

QString LocalServer::startDovecot(const Certificates &certificates, quint16 relayPort, const QString &certificate,
                                  const QString &introspectionUrl)
{
    const QString program = QStringLiteral("/usr/sbin/dovecot");
    if (!isInstalled(program) || !isInstalled(QStringLiteral("/usr/lib/dovecot/submission-login")))
        return QStringLiteral("dovecot is not installed (dovecot-submissiond)");
    if (const QString problem = prepare(certificates, certificate); !problem.isEmpty())
        return problem;
    const QString name = QStringLiteral("dovecot.conf");
    const std::array<std::pair<QString, QByteArray>, 4> files{
        std::pair(name, filled(dovecotConfiguration, relayPort)),
        std::pair(QStringLiteral("oauth2.conf"),
                  introspectionUrl.isEmpty()
                      ? filled(dovecotTokens)
                      : QByteArray(dovecotIntrospection).replace("@INTROSPECTION@", introspectionUrl.toLatin1())),
        std::pair(QStringLiteral("users"), QByteArray("ann:{PLAIN}secret::::::\n")),
        std::pair(QStringLiteral("keys/default/HS256/default"), QByteArray("secret-signing-key").toBase64())};
    for (const auto &[file, text] : files) {
        if (const QString problem = write(file, text); !problem.isEmpty())
            return problem;
    }
    return run(program, {QStringLiteral("-F"), QStringLiteral("-c"), m_folder.filePath(name)});
}

QByteArray LocalServer::mailbox() const
{
    QFile file(m_folder.filePath(QStringLiteral("mbox")));
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

qint64 LocalServer::mailboxSize() const
{
    return QFileInfo(m_folder.filePath(QStringLiteral("mbox"))).size();
}

QString LocalServer::log() const
{
    QString text;
    for (const char *name : {"log/mainlog", "log/paniclog", "dovecot.log"}) {
        QFile file(m_folder.filePath(QString::fromLatin1(name)));
        if (file.open(QIODevice::ReadOnly))
            text += QString::fromLocal8Bit(file.readAll());
    }
    return text;
}

} // namespace clientele::mailtest
