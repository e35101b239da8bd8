// SPDX-FileCopyrightText: 2026 The Clientele developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QDialog>

class QCheckBox;
class QLabel;
class QLineEdit;
class QPushButton;

namespace clientele::dialogs {

/// Where a workspace is saved, and whether the data goes with it.
class SaveWorkspaceDialog final : public QDialog
{
    Q_OBJECT

public:
    struct Choice
    {
        QString path;
        bool withData = false;
    };

    /// @param dataSize about how many bytes the data adds.
    /// @param source for people, what is read again when the data is left out; empty: it cannot be read again.
    SaveWorkspaceDialog(const Choice &choice, qint64 dataSize, const QString &source, QWidget *parent);

Q_SIGNALS:
    void chosen(const clientele::dialogs::SaveWorkspaceDialog::Choice &choice);

private:
    void browse();
    void update();
    void confirm();
    [[nodiscard]] QString path() const;

    QString m_source;
    QString m_confirmed; ///< the file dialog has asked already whether it may be replaced
    QLineEdit *m_path;
    QCheckBox *m_withData;
    QLabel *m_outcome;
    QPushButton *m_save;
};

} // namespace clientele::dialogs
