// SPDX-FileCopyrightText: 2026 The Clientele developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/mail/mailtemplate.h"
#include "models/mail/message.h"

#include <QCheckBox>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QWidget>

#include <functional>
#include <vector>

class QGridLayout;

namespace clientele::dialogs {

/// A chart that may be shown in the message. It is drawn when it is chosen.
struct ShareChart
{
    QString id;
    QString title;
    std::function<mail::InlinePicture()> draw;
};

/// Subject and message as templates with placeholders, a look at what they become, and the chart in the message.
class MessageFields final : public QWidget
{
    Q_OBJECT

public:
    explicit MessageFields(QWidget *parent);

    /// Adds its rows to the form; @returns the row that takes what height there is to spare.
    int addTo(QGridLayout &form);

    /// The usual templates, used where no others are remembered.
    void setTemplates(const QString &subject, const QString &body);
    void setPlaceholders(const std::vector<mail::Placeholder> &placeholders);
    /// The first is shown unless another was chosen before.
    void setCharts(const std::vector<ShareChart> &charts);

    void fill(mail::MailMessage &message) const;
    /// What keeps it from sending, as a sentence; empty where nothing does.
    [[nodiscard]] QString problem() const;
    void remember() const;
    void recall();

Q_SIGNALS:
    void changed();

private:
    [[nodiscard]] QWidget *makeTools();
    void insert(const QString &placeholder);
    void resetTemplates();
    void showPreview(bool shown);
    void refresh();

    std::vector<mail::Placeholder> m_placeholders;
    std::vector<ShareChart> m_charts;
    mail::InlinePicture m_picture;
    QString m_usualSubject;
    QString m_usualBody;
    QLineEdit *m_subject;
    QPushButton *m_insert;
    QLabel *m_subjectPreview;
    QPlainTextEdit *m_body;
    QPlainTextEdit *m_preview;
    QLabel *m_unknown;
    QCheckBox *m_withChart;
    QComboBox *m_chart;
    QPushButton *m_showPreview;
    bool m_bodyLast = false; ///< where the cursor was last
};

} // namespace clientele::dialogs
