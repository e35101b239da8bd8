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

    /// The program's own files, in place of those it set before; what the person added stays, and so do ticks.
    void setAttachments(const std::vector<mail::Attachment> &attachments);
    /// Adds files of the disk; those that cannot be read are left out and named.
    void addFiles(const QStringList &paths);
    /// Those with a tick.
    [[nodiscard]] std::vector<mail::Attachment> chosen() const;
    /// The size of the whole message, as estimated by the dialog that knows its text.
    /// @param limit bytes that the server takes; 0: not known.
    void showEncodedSize(qint64 bytes, qint64 limit);

Q_SIGNALS:
    void changed();

protected:
    void dragEnterEvent(QDragEnterEvent *event) override;
    void dropEvent(QDropEvent *event) override;

private:
    struct Row
    {
        mail::Attachment attachment;
        QCheckBox *tick;
        QLabel *description;
        QLabel *size;
        QWidget *widget;
        QWidget *line;
        bool own; ///< made by the program
    };

    void insertRow(std::size_t place, const mail::Attachment &attachment, bool own);
    [[nodiscard]] bool replaceInPlace(const std::vector<mail::Attachment> &attachments);
    static void fill(const Row &row);
    void orderTabs();

    std::vector<Row> m_rows;
    QVBoxLayout *m_layout;
    QVBoxLayout *m_rowsLayout;
    QPushButton *m_add;
    QLabel *m_total;
};

} // namespace clientele::dialogs
