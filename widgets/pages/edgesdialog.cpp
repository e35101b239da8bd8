// SPDX-FileCopyrightText: 2026 The Clientele developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/pages/edgesdialog.h"

#include "models/core/format.h"
#include "widgets/pages/parts.h"

#include <QDialogButtonBox>
#include <QRegularExpression>
#include <QVBoxLayout>

namespace clientele::pages {

using style::px;

namespace {

constexpr std::size_t mostEdges = 201;

} // namespace

EdgesDialog::EdgesDialog(const std::vector<double> &edges, QWidget *parent)
    : QDialog(parent), m_field(new QLineEdit(this)), m_says(textLabel({}, this, QStringLiteral("2"))), m_use(nullptr)
{
    setWindowTitle(tr("Age bands by their edges"));
    QStringList texts;
    for (const double edge : edges)
        texts.push_back(Format().number(edge));
    m_field->setText(texts.join(QStringLiteral("; ")));
    m_field->setAccessibleName(tr("Edges"));
    m_field->setPlaceholderText(QStringLiteral("18; 25; 35; 50; 65"));
    m_says->setWordWrap(true);
    auto *label = new QLabel(tr("&Edges, with spaces or semicolons between"), this);
    label->setBuddy(m_field);
    auto *buttons = new QDialogButtonBox(this);
    buttons->addButton(tr("Cancel"), QDialogButtonBox::RejectRole);
    m_use = buttons->addButton(tr("Use these bands"), QDialogButtonBox::AcceptRole);
    m_use->setDefault(true);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(px(16), px(16), px(16), px(16));
    layout->setSpacing(px(8));
    layout->addWidget(label);
    layout->addWidget(m_field);
    layout->addWidget(m_says);
    layout->addWidget(buttons);
    setMinimumWidth(px(480));
    connect(m_field, &QLineEdit::textChanged, this, &EdgesDialog::check);
    connect(buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    check();
}

EdgesDialog::Reading EdgesDialog::read(const QString &text)
{
    // A comma is a decimal sign in half the world: only spaces and semicolons part numbers, and a comma followed by a
    // space.
    static const QRegularExpression between(QStringLiteral("[;\\s]+|,\\s+"));
    Reading reading;
    for (QString part : text.split(between, Qt::SkipEmptyParts)) {
        while (part.endsWith(QLatin1Char(',')))
            part.chop(1);
        bool isNumber = false;
        double edge = QLocale().toDouble(part, &isNumber);
        if (!isNumber)
            edge = QLocale::c().toDouble(part, &isNumber);
        if (!isNumber || !std::isfinite(edge)) {
            reading.problem = tr("%1 is not a number").arg(part);
            return reading;
        }
        if (!reading.edges.empty() && edge <= reading.edges.back()) {
            reading.problem = tr("Each edge must be above the one before: %1 is not").arg(part);
            return reading;
        }
        reading.edges.push_back(edge);
    }
    if (reading.edges.size() < 2)
        reading.problem = tr("At least two edges make a band");
    else if (reading.edges.size() > mostEdges)
        reading.problem = tr("At most 200 bands can be shown");
    return reading;
}

std::vector<double> EdgesDialog::edges() const
{
    return read(m_field->text()).edges;
}

void EdgesDialog::check()
{
    const Reading reading = read(m_field->text());
    m_use->setEnabled(reading.problem.isEmpty());
    m_use->setToolTip(reading.problem);
    setTone(m_says, reading.problem.isEmpty() ? QStringLiteral("2") : QStringLiteral("danger"));
    if (!reading.problem.isEmpty()) {
        m_says->setText(reading.problem);
        return;
    }
    const QString range = Format().range(reading.edges.front(), reading.edges.back());
    m_says->setText(tr("%Ln band(s) over %1. Customers of another age are left out, and the page says how many.",
                       nullptr, int(reading.edges.size()) - 1)
                        .arg(range));
}

} // namespace clientele::pages
