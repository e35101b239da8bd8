// SPDX-FileCopyrightText: 2026 The Clientele developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/mail/message.h"

#include <QCheckBox>
#include <QFrame>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

#include <vector>

namespace clientele::dialogs {

/// The files of a message: each with a tick, what it is and its size; below, what all of it comes to once encoded.
class AttachmentList final : public QFrame
{
    Q_OBJECT

public:
    explicit AttachmentList(QWidget *parent);

    void setAttachments(const std::vector<mail::Attachment> &attachments);
    /// Adds files of the disk; those that cannot be read are left out and named.
    void addFiles(const QStringList &paths);
    /// Those with a tick.
    [[nodiscard]] std::vector<mail::Attachment> chosen() const;
    /// The size of the whole message, as estimated by the dialog that knows its text.
    void showEncodedSize(qint64 bytes);
    [[nodiscard]] QWidget *firstRow() const;
    [[nodiscard]] QWidget *lastWidget() const { return m_add; }

Q_SIGNALS:
    void changed();

private:
    struct Row
    {
        mail::Attachment attachment;
        QCheckBox *tick;
    };

    void addRow(const mail::Attachment &attachment);

    std::vector<Row> m_rows;
    QVBoxLayout *m_layout;
    QVBoxLayout *m_rowsLayout;
    QPushButton *m_add;
    QLabel *m_total;
};

} // namespace clientele::dialogs
