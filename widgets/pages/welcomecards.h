// SPDX-FileCopyrightText: 2026 The Clientele developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "widgets/pages/cardbutton.h"

#include <QLabel>
#include <QString>

#include <vector>

namespace clientele::pages {

/// A data set that comes with the program, named by the question that it answers.
struct Sample
{
    enum class Picture { Bars, Line };

    QString id; ///< file name in resources/samples
    QString title;
    QString question;
    Picture picture = Picture::Bars;
};

/// Those that are in the resources, in the order of the page.
[[nodiscard]] std::vector<Sample> samples();

/// Opens a file, a folder: icon, title, what it takes and its shortcut.
class StartCard final : public CardButton
{
    Q_OBJECT

public:
    StartCard(const QString &icon, const QString &title, const QString &text, const QString &shortcut, QWidget *parent);
};

class SampleCard final : public CardButton
{
    Q_OBJECT

public:
    SampleCard(const Sample &sample, QWidget *parent);
};

/// A picture of the kind of chart that a sample leads to; it shows no data.
class SamplePicture final : public QLabel
{
    Q_OBJECT

public:
    SamplePicture(Sample::Picture picture, QWidget *parent);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    Sample::Picture m_picture;
};

} // namespace clientele::pages
