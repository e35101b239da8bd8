// SPDX-FileCopyrightText: 2026 The Clientele developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/mail/accountaccess.h"
#include "models/mail/accountstore.h"
#include "widgets/dialogs/accountfields.h"
#include "widgets/dialogs/browsersignin.h"

#include <QDialog>
#include <QPushButton>
#include <QScrollArea>

namespace clientele::dialogs {

class ConnectionTestView;

/// One mail account: tests the connection, and saves the account in the file and its secret in the keyring or nowhere.
class AccountEditor final : public QDialog
{
    Q_OBJECT

public:
    /// @param account one without an id is new. @param access outlives the dialog.
    AccountEditor(const mail::Account &account, mail::AccountStore store, mail::AccountAccess &access,
                  QWidget *parent = nullptr);
    ~AccountEditor() override;

    [[nodiscard]] AccountFields &fields() const { return *m_fields; }

public Q_SLOTS:
    void testConnection();
    void save();
    void reject() override;

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    [[nodiscard]] QWidget *makeFoot();
    void lookForSecret();
    void fieldsChanged();
    void logIn(const mail::Account &account, mail::AccountAccess::Freshness freshness);
    void onLogin(const mail::AccountLogin &login);
    void onTested(const mail::SendResult &result);
    void keepSecret(const mail::Account &account);
    void keepProxyPassword(const mail::Account &account);
    void onSecretKept(const mail::Account &account, const Result<void> &kept);
    void showError(const Error &error);
    void setSaving(bool saving);
    void scrollToTest();

    const mail::AccountStore m_store;
    mail::AccountAccess &m_access;
    const bool m_isNew;
    bool m_saving = false;
    bool m_renewed = false;       ///< the access token, for the current test
    bool m_secretWritten = false; ///< for an account that is in no file yet
    quint64 m_number = 0;         ///< of the current test: a login that comes late for an older one is dropped
    AccountFields *m_fields;
    ConnectionTestView *m_test;
    QScrollArea *m_area;
    QPushButton *m_askInstead = nullptr;
    QPushButton *m_testButton = nullptr;
    QPushButton *m_cancel = nullptr;
    QPushButton *m_save = nullptr;
};

} // namespace clientele::dialogs
