// SPDX-FileCopyrightText: 2026 The Clientele developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/pages/parteditor.h"

#include "widgets/pages/parts.h"

#include <QFocusEvent>
#include <QVBoxLayout>

#include <algorithm>

namespace clientele::pages {

using style::px;

namespace {

constexpr int pauseMs = 500;

bool isText(const QString &id)
{
    return id.startsWith(QLatin1String("text-"));
}

} // namespace

PartEditor::PartEditor(QWidget *parent)
    : QWidget(parent), m_title(textLabel({}, this, QStringLiteral("2"))), m_heading(new QLineEdit(this)),
      m_text(new QPlainTextEdit(this)), m_pageStart(new QCheckBox(tr("Begins a page"), this))
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(px(4));
    for (QWidget *widget : std::initializer_list<QWidget *>{m_title, m_heading, m_text, m_pageStart})
        layout->addWidget(widget);
    m_heading->setPlaceholderText(tr("Heading"));
    m_heading->setAccessibleName(tr("Heading of the text"));
    m_text->setTabChangesFocus(true);
    m_text->setMinimumHeight(px(56));
    m_text->setMaximumHeight(px(120));
    m_title->setBuddy(m_text);
    m_pause.setSingleShot(true);
    m_pause.setInterval(pauseMs);
    const auto typed = [this] {
        if (m_filling)
            return;
        m_isTyped = true;
        m_pause.start();
    };
    connect(m_heading, &QLineEdit::textEdited, this, typed);
    connect(m_text, &QPlainTextEdit::textChanged, this, typed);
    connect(&m_pause, &QTimer::timeout, this, &PartEditor::tell);
    connect(m_pageStart, &QCheckBox::clicked, this, [this](bool starts) { Q_EMIT pageStartChanged(m_id, starts); });
    m_heading->installEventFilter(this);
    m_text->installEventFilter(this);
    setPart({}, {}, {});
}

void PartEditor::setPart(const QString &id, const QString &title, const report::Layout &layout)
{
    const bool isSame = id == m_id;
    if (!isSame)
        tell();
    m_id = id;
    setVisible(!id.isEmpty());
    m_filling = true;
    m_title->setText(isText(id) ? tr("Text; lines with “- ” make a list") : tr("Note below it"));
    m_heading->setVisible(isText(id));
    m_text->setAccessibleName(isText(id) ? tr("Text") : tr("Note below “%1”").arg(title));
    m_pageStart->setChecked(layout.pageStarts.contains(id));
    QString heading;
    QString text = layout.notes.value(id);
    for (const report::OwnText &own : layout.texts) {
        if (own.id == id) {
            heading = own.heading;
            text = own.text;
        }
    }
    // What is being typed is newer than the report.
    if (!isSame || !m_isTyped) {
        if (m_heading->text() != heading)
            m_heading->setText(heading);
        if (m_text->toPlainText() != text)
            m_text->setPlainText(text);
    }
    m_filling = false;
}

void PartEditor::startTyping()
{
    if (m_heading->isVisible() && m_heading->text().isEmpty())
        m_heading->setFocus();
    else
        m_text->setFocus();
}

void PartEditor::tell()
{
    m_pause.stop();
    if (!m_isTyped || m_id.isEmpty())
        return;
    m_isTyped = false;
    Q_EMIT wordsChanged(m_id, m_heading->text(), m_text->toPlainText());
}

bool PartEditor::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::FocusOut)
        tell();
    return QWidget::eventFilter(watched, event);
}

} // namespace clientele::pages
