// SPDX-FileCopyrightText: 2026 The Clientele developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/dialogs/formrows.h"

#include "widgets/style/theme.h"

#include <QLabel>

namespace clientele::dialogs {

namespace {

constexpr int labelColumn = 104; // pixels

} // namespace

QFormLayout *makeForm(QBoxLayout *layout)
{
    auto *form = new QFormLayout;
    form->setContentsMargins(0, 0, 0, 0);
    form->setHorizontalSpacing(style::px(8));
    form->setVerticalSpacing(style::px(8));
    form->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
    form->setLabelAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    layout->addLayout(form);
    return form;
}

QLabel *indent(QWidget *parent)
{
    auto *label = new QLabel(parent);
    label->setMinimumWidth(style::px(labelColumn));
    return label;
}

QLabel *addRow(QFormLayout *form, const QString &label, QWidget *field, QWidget *buddy)
{
    QLabel *words = caption(label, buddy ? buddy : field, field->parentWidget());
    words->setMinimumWidth(style::px(labelColumn));
    form->addRow(words, field);
    return words;
}

QLabel *caption(const QString &label, QWidget *buddy, QWidget *parent)
{
    auto *words = new QLabel(label, parent);
    words->setBuddy(buddy);
    words->setProperty("tone", QStringLiteral("2"));
    return words;
}

QLabel *topCaption(const QString &label, QWidget *buddy, QWidget *parent)
{
    QLabel *words = caption(label, buddy, parent);
    words->setContentsMargins(0, style::px(6), 0, 0);
    return words;
}

QWidget *inOneLine(std::initializer_list<std::pair<QWidget *, int>> widgets, QWidget *parent)
{
    auto *line = new QWidget(parent);
    auto *layout = new QHBoxLayout(line);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(style::px(8));
    for (const auto &[widget, stretch] : widgets)
        layout->addWidget(widget, stretch);
    return line;
}

} // namespace clientele::dialogs
