// SPDX-FileCopyrightText: 2026 The Clientele developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/pages/describeview.h"

namespace clientele::pages {

DescribeView::DescribeView(QWidget *parent) : QWidget(parent), m_inspector(new QWidget) {}

} // namespace clientele::pages
