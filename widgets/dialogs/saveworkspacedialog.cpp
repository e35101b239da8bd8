// SPDX-FileCopyrightText: 2026 The Clientele developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/dialogs/saveworkspacedialog.h"

#include "models/core/format.h"
#include "widgets/dialogs/formrows.h"
#include "widgets/style/theme.h"

#include <QCheckBox>
#include <QFileDialog>
#include <QFileInfo>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

namespace clientele::dialogs {

SaveWorkspaceDialog::SaveWorkspaceDialog(const Choice &choice, qint64 dataSize, const QString &source, QWidget *parent)
    : QDialog(parent), m_source(source), m_path(new QLineEdit(choice.path, this)), m_withData(new QCheckBox(this)),
      m_outcome(new QLabel(this)), m_save(new QPushButton(tr("&Save"), this))
{
    setWindowTitle(tr("Save the workspace"));
    setMinimumWidth(style::px(480));
    auto *layout = new QVBoxLayout(this);
    const int margin = style::px(24);
    layout->setContentsMargins(margin, style::px(16), margin, style::px(16));
    layout->setSpacing(style::px(8));
    auto *title = new QLabel(tr("Save the workspace"), this);
    title->setFont(style::pageFont());
    layout->addWidget(title);
    auto *form = makeForm(layout);
    auto *browseButton = new QPushButton(tr("&Browse…"), this);
    browseButton->setAutoDefault(false);
    addRow(form, tr("&File"), inOneLine({{m_path, 1}, {browseButton, 0}}, this), m_path);
    //: %1 is a size, "1.2 MB"
    m_withData->setText(tr("Include the &data (about %1)").arg(Format().bytes(dataSize)));
    m_withData->setChecked(choice.withData || source.isEmpty());
    m_withData->setEnabled(!source.isEmpty());
    form->addRow(indent(this), m_withData);
    m_outcome->setWordWrap(true);
    m_outcome->setTextFormat(Qt::PlainText);
    m_outcome->setProperty("tone", QStringLiteral("2"));
    m_outcome->setMinimumHeight(m_outcome->fontMetrics().lineSpacing() * 3); // the dialog stays as it is
    m_outcome->setAlignment(Qt::AlignLeft | Qt::AlignTop);
    form->addRow(indent(this), m_outcome);
    auto *buttons = new QHBoxLayout;
    auto *cancel = new QPushButton(tr("Cancel"), this);
    cancel->setAutoDefault(false);
    m_save->setDefault(true);
    m_save->setProperty("main", true);
    buttons->addStretch(1);
    buttons->addWidget(cancel);
    buttons->addWidget(m_save);
    layout->addStretch(1);
    layout->addLayout(buttons);
    connect(browseButton, &QPushButton::clicked, this, &SaveWorkspaceDialog::browse);
    connect(m_path, &QLineEdit::textChanged, this, &SaveWorkspaceDialog::update);
    connect(m_withData, &QCheckBox::toggled, this, &SaveWorkspaceDialog::update);
    connect(cancel, &QPushButton::clicked, this, &QDialog::reject);
    connect(m_save, &QPushButton::clicked, this, &SaveWorkspaceDialog::confirm);
    m_path->setFocus();
    update();
}

QString SaveWorkspaceDialog::path() const
{
    const QString given = m_path->text().trimmed();
    const QString suffix = QStringLiteral(".clientele");
    return given.isEmpty() || given.endsWith(suffix, Qt::CaseInsensitive) ? given : given + suffix;
}

void SaveWorkspaceDialog::browse()
{
    const QString found = QFileDialog::getSaveFileName(this, tr("Save the workspace"), m_path->text(),
                                                       tr("Clientele workspaces (*.clientele)"));
    if (found.isEmpty())
        return;
    m_path->setText(found);
    m_confirmed = path();
}

void SaveWorkspaceDialog::update()
{
    m_save->setEnabled(!path().isEmpty());
    const bool replaces = path() != m_confirmed && QFileInfo::exists(path());
    m_save->setText(replaces ? tr("&Replace") : tr("&Save"));
    QString text =
        m_source.isEmpty() ? tr("The data was pasted, or its source is gone: it can only be kept in the "
                                "workspace.")
        : m_withData->isChecked()
            ? tr("The workspace opens anywhere, without %1. Whoever gets it has the data, too.").arg(m_source)
            : tr("The data is read again from %1 when the workspace is opened.").arg(m_source);
    if (replaces)
        text += QLatin1Char(' ') + tr("The workspace that is there now is replaced.");
    m_outcome->setText(text);
}

void SaveWorkspaceDialog::confirm()
{
    const Choice choice{QFileInfo(path()).absoluteFilePath(), m_withData->isChecked()};
    accept();
    Q_EMIT chosen(choice);
}

} // namespace clientele::dialogs
