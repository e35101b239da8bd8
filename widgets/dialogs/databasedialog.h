// SPDX-FileCopyrightText: 2026 The Clientele developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/core/latesttask.h"
#include "models/mail/secretstore.h"
#include "models/sources/postgrescatalog.h"

#include <QComboBox>
#include <QDialog>
#include <QLabel>
#include <QProgressBar>
#include <QPushButton>

namespace clientele::dialogs {

class DatabaseContent;
class DatabaseFields;
class FailureBox;

/// "Connect to database…": server and sign-in, a test that says in plain words what came of it, then one of the tables
/// that the user may read, or a query. Connecting happens off the GUI thread and can be stopped. Connections that
/// worked are remembered without their password, which goes into the keyring if the person wants that.
class DatabaseDialog final : public QDialog
{
    Q_OBJECT

public:
    explicit DatabaseDialog(std::unique_ptr<mail::SecretStore> keyring = std::make_unique<mail::KeyringSecretStore>(),
                            QWidget *parent = nullptr);
    ~DatabaseDialog() override;

Q_SIGNALS:
    /// What the person wants to open: an address without a password.
    void chosen(const QString &input);

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    QWidget *makeLeft();
    QWidget *makeFoot();
    void test();
    void onTested(const Result<sources::ConnectionFacts> &facts);
    void keepPassword();
    void remember() const;
    void recall();
    void forgetTest();
    void refresh();
    void openChosen();

    std::unique_ptr<mail::SecretStore> m_keyring;
    QComboBox *m_recent;
    DatabaseFields *m_fields;
    DatabaseContent *m_content;
    QPushButton *m_test;
    QPushButton *m_open = nullptr;
    QLabel *m_result;
    QProgressBar *m_progress;
    FailureBox *m_failure;
    bool m_isTested = false;
    LatestTask<sources::ConnectionFacts> m_task;
};

} // namespace clientele::dialogs
