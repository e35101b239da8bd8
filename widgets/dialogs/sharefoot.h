// SPDX-FileCopyrightText: 2026 The Clientele developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QBoxLayout>
#include <QLabel>
#include <QProgressBar>
#include <QPushButton>
#include <QWidget>

namespace clientele::dialogs {

class SendButton;

/// The foot of the Share dialog: what will happen or happens, its progress, and the buttons of each stage.
class ShareFoot final : public QWidget
{
    Q_OBJECT

public:
    explicit ShareFoot(QWidget *parent);

    [[nodiscard]] SendButton *send() const { return m_send; }
    [[nodiscard]] QPushButton *cancel() const { return m_cancel; }

    void showStatus(const QString &text, const char *tone);
    /// What keeps each button from its work; empty where nothing does. @param count of recipients.
    void showForm(int count, const QString &sendProblem, const QString &toMeProblem, const QString &saveProblem);
    void setToMe(const QString &mailbox);
    void setSending(bool sending);
    void showProgress(qint64 sent, qint64 total);
    /// Instead of the form. @param back what the way back is called; empty: there is none.
    void showResult(const QString &back);
    void showFormAgain();
    void tintIcons();

Q_SIGNALS:
    void sendRequested();
    void toMeRequested();
    void saveRequested();
    void backRequested();
    void cancelRequested();

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    QBoxLayout *m_buttons = nullptr;
    QLabel *m_status;
    QProgressBar *m_progress;
    QPushButton *m_toMe;
    QPushButton *m_save;
    QPushButton *m_back;
    QPushButton *m_cancel;
    SendButton *m_send;
    QString m_me;
};

} // namespace clientele::dialogs
