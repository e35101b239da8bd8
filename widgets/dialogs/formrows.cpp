// SPDX-FileCopyrightText: 2026 The Clientele developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/dialogs/formrows.h"

#include "widgets/style/theme.h"

#include <QLabel>

namespace clientele::dialogs {

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
    label->setMinimumWidth(style::px(104));
    return label;
}

QLabel *addRow(QFormLayout *form, const QString &label, QWidget *field, QWidget *buddy)
{
    QLabel *caption = indent(field->parentWidget());
    caption->setText(label);
    caption->setBuddy(buddy ? buddy : field);
    caption->setProperty("tone", QStringLiteral("2"));
    form->addRow(caption, field);
    return caption;
}

} // namespace clientele::dialogs
