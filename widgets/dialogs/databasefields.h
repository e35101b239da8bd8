// SPDX-FileCopyrightText: 2026 The Clientele developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/sources/databaseaddress.h"

#include <QCheckBox>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSpinBox>

namespace clientele::dialogs {

/// Where a PostgreSQL server is, who connects, and how far the connection is protected.
class DatabaseFields final : public QWidget
{
    Q_OBJECT

public:
    explicit DatabaseFields(QWidget *parent);

    /// Without a table or query.
    [[nodiscard]] sources::DatabaseAddress address() const;
    void setAddress(const sources::DatabaseAddress &address);
    [[nodiscard]] QString password() const { return m_password->text(); }
    [[nodiscard]] bool keepPassword() const { return m_keep->isChecked(); }
    /// Host, database and user are given.
    [[nodiscard]] bool isComplete() const;
    void focusFirstEmpty();

Q_SIGNALS:
    void changed();

private:
    QWidget *makeServerRow();
    QWidget *makeAuthorityRow();
    void showMode();
    void chooseAuthority();

    QLineEdit *m_host;
    QSpinBox *m_port;
    QLineEdit *m_database;
    QLineEdit *m_user;
    QLineEdit *m_password;
    QCheckBox *m_keep;
    QComboBox *m_mode;
    QLabel *m_modeNote;
    QWidget *m_authorityRow = nullptr;
    QLabel *m_authorityLabel = nullptr;
    QLineEdit *m_authority;
};

} // namespace clientele::dialogs
