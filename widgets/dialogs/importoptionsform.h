// SPDX-FileCopyrightText: 2026 The Clientele developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/sources/preview.h"

#include <QCheckBox>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QTimer>

class QVBoxLayout;

namespace clientele::dialogs {

/// How a file is written, each choice with what was found: delimiter, encoding, decimal sign, order of dates, words for
/// missing, header, the sheets of a book, the column of the file's name.
class ImportOptionsForm final : public QWidget
{
    Q_OBJECT

public:
    explicit ImportOptionsForm(QWidget *parent = nullptr);

    /// Types and roles are not of this form: they are handed through.
    void setOptions(const sources::ReadOptions &options);
    [[nodiscard]] sources::ReadOptions options() const;
    /// What was found, and which of the choices make sense for this kind of source.
    void setFound(const sources::ImportPreview &preview);
    /// Of a book: the sheets that are read; empty: as the program finds.
    [[nodiscard]] QStringList sheets() const { return m_chosenSheets; }
    void setDateOrder(sources::DateOrder order);
    void setDecimal(QChar sign);

Q_SIGNALS:
    /// @param structure the columns may be other ones now.
    void changed(bool structure);

private:
    void makeChoices(QVBoxLayout *layout);
    void addField(QVBoxLayout *layout, const QString &label, QWidget *field);
    QComboBox *addChoice(QVBoxLayout *layout, const QString &label);
    void showSheets(const sources::ImportPreview &preview);
    void showFound(QComboBox *choice, const QString &found);

    sources::ReadOptions m_options;
    QComboBox *m_delimiter = nullptr;
    QComboBox *m_encoding = nullptr;
    QComboBox *m_decimal = nullptr;
    QComboBox *m_dateOrder = nullptr;
    QLineEdit *m_missing;
    QCheckBox *m_header;
    QCheckBox *m_quotedLines;
    QCheckBox *m_fileName;
    QCheckBox *m_unite;
    QLabel *m_sheetsLabel;
    QListWidget *m_sheets;
    QStringList m_chosenSheets;
    QTimer m_typing;
    bool m_isFilling = false;
};

} // namespace clientele::dialogs
