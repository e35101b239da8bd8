// SPDX-FileCopyrightText: 2026 The Clientele developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/mail/outboxdatabase.h"
#include "models/mail/outboxmessage.h"

#include <QObject>

namespace clientele::mail {

/// Who asks for a message, beside what it says.
struct SendOrder
{
    QString account; ///< name of the saved account, by which a later process finds the password; may be empty
    QString job;     ///< the same for every run of one command; empty for a person in the window
    std::optional<qint64> takesOver; ///< a message that some have received, and that nobody else is to
};

/// A message that is composed and about to be stored.
struct OutboxDraft
{
    SendOrder order;
    SmtpSettings server; ///< its password is not stored
    SmtpEnvelope envelope;
    QString messageId; ///< without <>
    QString subject;
    std::vector<OutboxAttachment> attachments;
    QString path; ///< the composed message, inside messageFolder(); the outbox owns it from now on
};

/// Messages on disk, from before their first byte leaves until after the server's answer, and then as the record of
/// what was delivered to whom. Several processes may use one outbox.
///
/// A message is *certain* not to have been accepted until markMaybeAccepted(), which must be called, and have
/// succeeded, before the server can have all of it. A message whose process ended before is waiting again; one whose
/// process ended after is unknown, and nothing but a person's word sends it again.
/// Belongs to the thread that opened it; every call may wait for the disk. All errors are Io.
class Outbox final
{
public:
    /// Also gives back what processes held that are gone. @errors Io, see OutboxDatabase::open().
    [[nodiscard]] static Result<std::unique_ptr<Outbox>> open(const QString &folder = defaultFolder());
    /// CLIENTELE_OUTBOX where it is set, else "outbox" in the program's local data.
    [[nodiscard]] static QString defaultFolder();

    [[nodiscard]] QString messageFolder() const;

    // Sending; each of these is one transaction.

    /// Takes over a message that nobody has received and that the new one is to replace: the one of this Message-ID
    /// (waiting, unknown, refused), else the job's waiting one. @returns its Message-ID; nothing where there is none.
    [[nodiscard]] Result<std::optional<QString>> takeReplaced(const QString &messageId, const QString &job);
    /// Stores the message in state Sending, held by this process, in place of what takeReplaced() took.
    [[nodiscard]] Result<qint64> add(const OutboxDraft &draft);
    /// Takes a message that waits, whatever its time. @returns nothing where another process was faster.
    [[nodiscard]] Result<std::optional<OutboxMessage>> take(qint64 id);
    /// From here on the server may have accepted the message.
    [[nodiscard]] Result<void> markMaybeAccepted(qint64 id);
    /// Ends what add() or take() began. @returns the message as it stands now.
    [[nodiscard]] Result<OutboxMessage> conclude(qint64 id, const SendResult &result);
    /// Gives a message that this process took, and did not try to send, back as it was before.
    [[nodiscard]] Result<void> giveBack(const QString &messageId);

    /// Messages of processes that are gone become waiting or unknown. @returns how many.
    [[nodiscard]] Result<int> recover();

    // A person's word.

    /// Unknown, waiting, refused or given up: waits for no time any more. An unknown one may arrive twice.
    [[nodiscard]] Result<void> sendAgain(qint64 id);
    /// Unknown: it arrived after all.
    [[nodiscard]] Result<void> confirmArrived(qint64 id);
    /// Not sent any more; its text is deleted, its record stays.
    [[nodiscard]] Result<void> discard(qint64 id);

    // Reading.

    [[nodiscard]] Result<std::optional<OutboxMessage>> message(qint64 id) const;
    /// Those whose time has come, the oldest first. @param all also those whose time has not come.
    [[nodiscard]] Result<std::vector<OutboxMessage>> due(const QDateTime &now, bool all = false) const;
    /// All, the newest first. @param most how many.
    [[nodiscard]] Result<std::vector<OutboxMessage>> messages(int most = 100'000) const;

    // Jobs that are done once in a period.

    enum class JobState {
        Mine, ///< nothing was sent for it yet: this process may
        Busy, ///< another process is at it
        Done  ///< was sent, or may have been
    };
    struct Job
    {
        JobState state = JobState::Mine;
        std::optional<OutboxMessage> message; ///< of Done
    };
    [[nodiscard]] Result<Job> beginJob(const QString &key);
    /// Whether it was sent is told by the message whose SendOrder has this job.
    [[nodiscard]] Result<void> endJob(const QString &key);

private:
    explicit Outbox(QString folder, std::unique_ptr<OutboxDatabase> database);
    [[nodiscard]] Result<std::vector<OutboxMessage>> read(const QString &clauses, const QVariantList &values) const;
    [[nodiscard]] Result<void> readParts(std::vector<OutboxMessage> &messages, const QString &chosen,
                                         const QVariantList &values) const;
    [[nodiscard]] Result<OutboxMessage> mustRead(qint64 id) const;
    [[nodiscard]] Result<void> writeParts(qint64 id, const OutboxDraft &draft);
    [[nodiscard]] Result<void> hold(const OutboxMessage &message);
    [[nodiscard]] Result<void> write(const OutboxMessage &message);
    template <class Change>
    [[nodiscard]] Result<void> change(qint64 id, Change change);
    void removeFile(const QString &path) const;
    void removeOldFiles() const;

    QString m_folder;
    std::unique_ptr<OutboxDatabase> m_database;
};

} // namespace clientele::mail
