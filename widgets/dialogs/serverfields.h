// SPDX-FileCopyrightText: 2026 The Clientele developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/mail/smtpsettings.h"

#include <QComboBox>
#include <QFormLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSpinBox>
#include <QWidget>

class QGridLayout;

namespace clientele::dialogs {

/// Which server, how secured, and who signs in. All but the password is remembered between starts.
class ServerFields final : public QWidget
{
    Q_OBJECT

public:
    explicit ServerFields(QWidget *parent);

    /// Adds its rows to the form, label at the left. @param narrow one field a row: large text on a small screen.
    void addTo(QGridLayout &form, bool narrow);

    void setRowsVisible(bool visible);

    [[nodiscard]] mail::SmtpSettings settings() const;
    /// What keeps it from sending, as a phrase; empty where nothing does.
    [[nodiscard]] QString problem() const;
    void remember() const;
    void focusPassword();
    void deselect();

Q_SIGNALS:
    void changed();

private:
    void recall();
    void securityChanged();
    void showAuthorityRow();

    QLineEdit *m_host;
    QComboBox *m_security;
    QSpinBox *m_port;
    QLineEdit *m_user;
    QLineEdit *m_password;
    QLineEdit *m_authority;
    QPushButton *m_chooseAuthority;
    QPushButton *m_showAuthority;
    QLabel *m_authorityLabel = nullptr;
    QWidget *m_authorityLine = nullptr;
    QWidgetList m_rows; ///< all but those of the authority
    bool m_rowsVisible = true;
    bool m_authorityOpen = false;
    mail::Security m_lastSecurity = mail::Security::StartTls;
};

} // namespace clientele::dialogs
