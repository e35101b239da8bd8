// SPDX-FileCopyrightText: 2026 The Clientele developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/dialogs/attachmentlist.h"

#include "models/core/format.h"
#include "widgets/style/theme.h"

#include <QFileDialog>
#include <QHBoxLayout>
#include <QStyle>

namespace clientele::dialogs {

namespace {

const qint64 usualLimit = 25'000'000;

QLabel *plainLabel(const QString &text, const char *tone, QWidget *parent)
{
    auto *label = new QLabel(text, parent);
    label->setTextFormat(Qt::PlainText);
    label->setProperty("tone", QString::fromLatin1(tone));
    return label;
}

} // namespace

AttachmentList::AttachmentList(QWidget *parent)
    : QFrame(parent), m_layout(new QVBoxLayout(this)), m_rowsLayout(new QVBoxLayout),
      m_add(new QPushButton(tr("&Add a file…"), this)), m_total(plainLabel({}, "2", this))
{
    setProperty("card", true);
    const int gap = style::px(8);
    m_layout->setContentsMargins(gap, style::px(4), gap, style::px(4));
    m_layout->setSpacing(0);
    m_layout->addLayout(m_rowsLayout);
    m_rowsLayout->setSpacing(0);
    auto *foot = new QHBoxLayout;
    m_add->setProperty("link", true);
    m_add->setIcon(style::icon(QStringLiteral("plus")));
    m_add->setAutoDefault(false);
    m_add->setAccessibleName(tr("Add a file"));
    foot->addWidget(m_add);
    m_total->setWordWrap(true);
    m_total->setAlignment(Qt::AlignRight | Qt::AlignVCenter);
    foot->addWidget(m_total, 1);
    m_layout->addLayout(foot);
    connect(m_add, &QPushButton::clicked, this,
            [this] { addFiles(QFileDialog::getOpenFileNames(this, tr("Attach files"))); });
}

void AttachmentList::setAttachments(const std::vector<mail::Attachment> &attachments)
{
    for (const mail::Attachment &attachment : attachments)
        addRow(attachment);
    Q_EMIT changed();
}

void AttachmentList::addFiles(const QStringList &paths)
{
    for (const QString &path : paths) {
        mail::Attachment attachment;
        attachment.path = path;
        attachment.description = attachment.size() < 0 ? tr("cannot be read") : tr("added by you");
        addRow(attachment);
    }
    if (!paths.isEmpty())
        Q_EMIT changed();
}

void AttachmentList::addRow(const mail::Attachment &attachment)
{
    auto *row = new QWidget(this);
    auto *layout = new QHBoxLayout(row);
    layout->setContentsMargins(0, style::px(4), 0, style::px(4));
    layout->setSpacing(style::px(8));
    const qint64 size = attachment.size();
    const QString sizeText = size < 0 ? QString() : Format().bytes(size);
    QString name = attachment.shownName();
    const QString shortName = fontMetrics().elidedText(name, Qt::ElideMiddle, style::px(220));
    auto *tick = new QCheckBox(QString(shortName).replace(QLatin1Char('&'), QLatin1String("&&")), row);
    tick->setChecked(size >= 0);
    tick->setEnabled(size >= 0);
    tick->setToolTip(name.toHtmlEscaped());
    tick->setAccessibleName(tr("%1, %2, %3").arg(name, attachment.description, sizeText));
    layout->addWidget(tick, 3);
    auto *description = plainLabel(attachment.description, size < 0 ? "danger" : "2", row);
    description->setWordWrap(true);
    layout->addWidget(description, 2);
    auto *sizeLabel = plainLabel(sizeText, "1", row);
    sizeLabel->setAlignment(Qt::AlignRight | Qt::AlignVCenter);
    layout->addWidget(sizeLabel, 1);
    m_rowsLayout->addWidget(row);
    auto *line = new QFrame(this);
    line->setProperty("line", true);
    m_rowsLayout->addWidget(line);
    connect(tick, &QCheckBox::toggled, this, &AttachmentList::changed);
    m_rows.push_back({attachment, tick});
    if (m_rows.size() > 1)
        setTabOrder(m_rows[m_rows.size() - 2].tick, tick);
    setTabOrder(tick, m_add);
}

std::vector<mail::Attachment> AttachmentList::chosen() const
{
    std::vector<mail::Attachment> attachments;
    for (const Row &row : m_rows) {
        if (row.tick->isChecked())
            attachments.push_back(row.attachment);
    }
    return attachments;
}

void AttachmentList::showEncodedSize(qint64 bytes)
{
    const QString size = Format().bytes(bytes);
    const bool large = bytes > usualLimit;
    m_total->setText(large ? tr("%1 once encoded: many servers take at most 25 MB").arg(size)
                           : tr("%1 once encoded").arg(size));
    m_total->setProperty("tone", large ? QStringLiteral("warning") : QStringLiteral("2"));
    m_total->style()->polish(m_total);
}

QWidget *AttachmentList::firstRow() const
{
    return m_rows.empty() ? static_cast<QWidget *>(m_add) : m_rows.front().tick;
}

} // namespace clientele::dialogs
