// SPDX-FileCopyrightText: 2026 The Clientele developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/dialogs/attachmentlist.h"

#include "models/core/format.h"
#include "models/why/outsidefigures.h"
#include "widgets/charts/figureoffer.h"
#include "widgets/style/theme.h"

#include <QDragEnterEvent>
#include <QFileDialog>
#include <QHBoxLayout>
#include <QMimeData>
#include <QStyle>
#include <QUrl>

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
    setAcceptDrops(true);
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
            [this] { addFiles(QFileDialog::getOpenFileNames(window(), tr("Attach files"))); });
}

void AttachmentList::setAttachments(const std::vector<mail::Attachment> &attachments)
{
    if (replaceInPlace(attachments)) {
        Q_EMIT changed();
        return;
    }
    QStringList unticked;
    for (std::size_t i = m_rows.size(); i-- > 0;) {
        if (!m_rows[i].own)
            continue;
        if (!m_rows[i].tick->isChecked())
            unticked += m_rows[i].attachment.shownName();
        delete m_rows[i].widget;
        delete m_rows[i].line;
        m_rows.erase(m_rows.begin() + std::ptrdiff_t(i));
    }
    std::size_t place = 0;
    for (const mail::Attachment &attachment : attachments) {
        insertRow(place, attachment, true);
        if (unticked.contains(attachment.shownName()))
            m_rows[place].tick->setChecked(false);
        ++place;
    }
    orderTabs();
    Q_EMIT changed();
}

void AttachmentList::addFiles(const QStringList &paths)
{
    for (const QString &path : paths) {
        mail::Attachment attachment;
        attachment.path = path;
        attachment.description = attachment.size() < 0 ? tr("cannot be read") : tr("added by you");
        insertRow(m_rows.size(), attachment, false);
    }
    orderTabs();
    if (!paths.isEmpty())
        Q_EMIT changed();
}

void AttachmentList::insertRow(std::size_t place, const mail::Attachment &attachment, bool own)
{
    auto *row = new QWidget(this);
    auto *layout = new QHBoxLayout(row);
    layout->setContentsMargins(0, style::px(4), 0, style::px(4));
    layout->setSpacing(style::px(8));
    const QString name = attachment.shownName();
    const QString shortName = fontMetrics().elidedText(name, Qt::ElideMiddle, style::px(220));
    auto *tick = new QCheckBox(QString(shortName).replace(QLatin1Char('&'), QLatin1String("&&")), row);
    tick->setIcon(style::icon(QStringLiteral("file")));
    tick->setChecked(attachment.size() >= 0);
    tick->setToolTip(name.toHtmlEscaped());
    layout->addWidget(tick, 3);
    auto *description = plainLabel({}, "2", row);
    description->setWordWrap(true);
    layout->addWidget(description, 2);
    auto *size = plainLabel({}, "1", row);
    size->setAlignment(Qt::AlignRight | Qt::AlignVCenter);
    layout->addWidget(size, 1);
    auto *line = new QFrame(this);
    line->setProperty("line", true);
    m_rowsLayout->insertWidget(int(2 * place), row);
    m_rowsLayout->insertWidget(int(2 * place) + 1, line);
    connect(tick, &QCheckBox::toggled, this, &AttachmentList::changed);
    m_rows.insert(m_rows.begin() + std::ptrdiff_t(place), {attachment, tick, description, size, row, line, own});
    fill(m_rows[place]);
}

void AttachmentList::fill(const Row &row)
{
    const qint64 bytes = row.attachment.size();
    const QString text = bytes < 0 ? QString() : Format().bytes(bytes);
    row.tick->setEnabled(bytes >= 0);
    row.tick->setAccessibleName(tr("%1, %2, %3").arg(row.attachment.shownName(), row.attachment.description, text));
    row.description->setText(row.attachment.description);
    row.description->setProperty("tone", bytes < 0 ? QStringLiteral("danger") : QStringLiteral("2"));
    row.description->style()->polish(row.description);
    row.size->setText(text);
    charts::offerNumbers(row.description,
                         {why::ruleFigure(row.attachment.shownName(), row.attachment.description,
                                          tr("What the file is, and how many pages it has as it was made just now"))});
    charts::offerNumbers(row.size, {why::ruleFigure(tr("Size of %1").arg(row.attachment.shownName()), text,
                                                    tr("Bytes of the file: %1").arg(Format().integer(bytes)))});
}

/// Files of the same names take the places of the old ones, so that neither ticks nor the order of Tab change.
bool AttachmentList::replaceInPlace(const std::vector<mail::Attachment> &attachments)
{
    std::size_t own = 0;
    while (own < m_rows.size() && m_rows[own].own)
        ++own;
    bool same = own == attachments.size();
    for (std::size_t i = 0; same && i < own; ++i)
        same = m_rows[i].attachment.shownName() == attachments[i].shownName();
    for (std::size_t i = 0; same && i < own; ++i) {
        m_rows[i].attachment = attachments[i];
        fill(m_rows[i]);
    }
    return same;
}

void AttachmentList::orderTabs()
{
    setFocusProxy(m_rows.empty() ? static_cast<QWidget *>(m_add) : m_rows.front().tick);
    for (std::size_t i = 0; i < m_rows.size(); ++i)
        setTabOrder(m_rows[i].tick, i + 1 < m_rows.size() ? static_cast<QWidget *>(m_rows[i + 1].tick) : m_add);
}

void AttachmentList::dragEnterEvent(QDragEnterEvent *event)
{
    const QList<QUrl> urls = event->mimeData()->urls();
    if (std::any_of(urls.begin(), urls.end(), [](const QUrl &url) { return url.isLocalFile(); }))
        event->acceptProposedAction();
}

void AttachmentList::dropEvent(QDropEvent *event)
{
    QStringList paths;
    for (const QUrl &url : event->mimeData()->urls()) {
        if (url.isLocalFile())
            paths += url.toLocalFile();
    }
    event->acceptProposedAction();
    addFiles(paths);
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

void AttachmentList::showEncodedSize(qint64 bytes, qint64 limit)
{
    const Format format;
    const QString size = format.bytes(bytes);
    const bool large = bytes > (limit > 0 ? limit : usualLimit);
    m_total->setText(limit > 0 ? large ? tr("%1 once encoded: the server takes only %2").arg(size, format.bytes(limit))
                                       : tr("%1 once encoded · server takes %2").arg(size, format.bytes(limit))
                     : large ? tr("%1 once encoded: many servers take at most %2").arg(size, format.bytes(usualLimit))
                               : tr("%1 once encoded").arg(size));
    charts::offerNumbers(
        m_total, {why::ruleFigure(tr("Size of the message"), size,
                                  tr("Text and files as they travel: files become a third larger (Base64). Bytes: %1")
                                      .arg(format.integer(bytes)))});
    m_total->setProperty("tone", large ? QStringLiteral("warning") : QStringLiteral("2"));
    m_total->style()->polish(m_total);
}

} // namespace clientele::dialogs
