// SPDX-FileCopyrightText: 2026 The Clientele developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/pages/welcomepage.h"

#include "widgets/pages/parts.h"
#include "widgets/pages/recentlist.h"
#include "widgets/pages/welcomecards.h"

#include <QDragEnterEvent>
#include <QFileDialog>
#include <QFileInfo>
#include <QMimeData>
#include <QPainter>

namespace clientele::pages {

using style::px;
using style::Theme;

namespace {

/// A dashed frame: something can be dropped here, and everywhere else on the page.
class DropZone final : public QFrame
{
public:
    using QFrame::QFrame;

protected:
    void paintEvent(QPaintEvent *) override
    {
        QPainter painter(this);
        painter.setRenderHint(QPainter::Antialiasing);
        QPen pen(Theme::current().strong, 1);
        pen.setDashPattern({4, 3});
        painter.setPen(pen);
        painter.drawRoundedRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5), 4, 4);
    }
};

/// The number of a step in a ring.
class StepNumber final : public QLabel
{
public:
    StepNumber(int number, QWidget *parent) : QLabel(QLocale().toString(number), parent)
    {
        setFixedSize(px(24), px(24));
        setAlignment(Qt::AlignCenter);
        QFont font = style::bodyFont();
        font.setBold(true);
        setFont(font);
        setProperty("tone", QStringLiteral("accent"));
    }

protected:
    void paintEvent(QPaintEvent *event) override
    {
        QPainter painter(this);
        painter.setRenderHint(QPainter::Antialiasing);
        painter.setPen(QPen(Theme::current().accent, 1));
        painter.drawEllipse(QRectF(rect()).adjusted(1, 1, -1, -1));
        painter.end();
        QLabel::paintEvent(event);
    }
};

QStringList localPaths(const QMimeData *data)
{
    QStringList paths;
    for (const QUrl &url : data->urls()) {
        if (url.isLocalFile())
            paths.append(url.toLocalFile());
    }
    return paths;
}

} // namespace

WelcomePage::WelcomePage(workspace::RecentFiles *recent, QWidget *parent) : QWidget(parent), m_recent(recent)
{
    setAcceptDrops(true);
    auto *outer = new QVBoxLayout(this);
    outer->setContentsMargins(0, 0, 0, 0);
    auto *scroll = new QScrollArea(this);
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    scroll->setFocusPolicy(Qt::NoFocus);
    auto *content = new QWidget(scroll);
    auto *layout = new QVBoxLayout(content);
    layout->setContentsMargins(px(32), px(24), px(32), px(24));
    layout->setSpacing(px(24));
    layout->addWidget(pageTitle(tr("Welcome to Clientele"), content));
    m_columns = new QBoxLayout(QBoxLayout::LeftToRight);
    m_columns->setSpacing(px(32));
    m_columns->addLayout(makeStart(content), 5);
    m_columns->addLayout(makeSamples(content), 4);
    layout->addLayout(m_columns);
    layout->addWidget(makeSteps(content));
    layout->addStretch();
    scroll->setWidget(content);
    outer->addWidget(scroll);
}

QBoxLayout *WelcomePage::makeStart(QWidget *parent)
{
    auto *column = new QVBoxLayout;
    column->setSpacing(px(12));
    column->addWidget(cardTitle(tr("Start"), parent));
    m_cards = new QBoxLayout(QBoxLayout::LeftToRight);
    m_cards->setSpacing(px(16));
    auto *file = new StartCard(QStringLiteral("open"), tr("Open a file"), tr("CSV and other text, Excel, SQLite"),
                               QStringLiteral("Ctrl+O"), parent);
    connect(file, &QAbstractButton::clicked, this, &WelcomePage::openFileRequested);
    auto *folder = new StartCard(QStringLiteral("folder"), tr("Open a folder"),
                                 tr("Files with the same columns are put together"), {}, parent);
    connect(folder, &QAbstractButton::clicked, this, &WelcomePage::openFolderRequested);
    auto *database = new StartCard(QStringLiteral("data"), tr("Connect to database"),
                                   tr("A table or a query of a PostgreSQL server"), {}, parent);
    connect(database, &QAbstractButton::clicked, this, &WelcomePage::openDatabaseRequested);
    for (StartCard *card : {file, folder, database})
        m_cards->addWidget(card, 1);
    column->addLayout(m_cards);
    column->addWidget(makeDropZone(parent));
    column->addSpacing(px(8));

    auto *heading = new QHBoxLayout;
    heading->addWidget(cardTitle(tr("Recent"), parent));
    heading->addStretch();
    heading->addWidget(textLabel(tr("Pinned first"), parent, QStringLiteral("2")));
    column->addLayout(heading);
    m_list = new RecentList(m_recent, parent);
    connect(m_list, &RecentList::openRequested, this, [this](const QString &path) { Q_EMIT openRequested({path}); });
    connect(m_list, &RecentList::locateRequested, this, &WelcomePage::locate);
    column->addWidget(m_list);
    column->addStretch();
    return column;
}

QWidget *WelcomePage::makeDropZone(QWidget *parent)
{
    auto *zone = new DropZone(parent);
    auto *layout = new QHBoxLayout(zone);
    layout->setContentsMargins(px(16), px(16), px(16), px(16));
    layout->setSpacing(px(8));
    layout->addStretch();
    layout->addWidget(new IconLabel(QStringLiteral("drop"), &Theme::text2, zone));
    QLabel *text = textLabel(tr("Or drop a file anywhere in this window. Your data stays on this computer."), zone,
                             QStringLiteral("2"));
    text->setWordWrap(true);
    layout->addWidget(text, 10);
    layout->addStretch();
    return zone;
}

QBoxLayout *WelcomePage::makeSamples(QWidget *parent)
{
    auto *column = new QVBoxLayout;
    column->setSpacing(px(12));
    auto *heading = new QHBoxLayout;
    heading->addWidget(cardTitle(tr("Try a sample"), parent));
    heading->addStretch();
    heading->addWidget(textLabel(tr("Made-up data"), parent, QStringLiteral("2")));
    column->addLayout(heading);
    for (const Sample &sample : samples()) {
        auto *card = new SampleCard(sample, parent);
        connect(card, &QAbstractButton::clicked, this, [this, id = sample.id] { Q_EMIT openSampleRequested(id); });
        column->addWidget(card);
    }
    column->addStretch();
    return column;
}

QWidget *WelcomePage::makeSteps(QWidget *parent)
{
    QFrame *frame = card(parent);
    m_steps = new QBoxLayout(QBoxLayout::LeftToRight, frame);
    m_steps->setContentsMargins(px(16), px(16), px(16), px(16));
    m_steps->setSpacing(px(16));
    QLabel *title = cardTitle(tr("First time here?"), frame);
    title->setWordWrap(false);
    m_steps->addWidget(title);
    int number = 1;
    for (const QString &step : {tr("Open data"), tr("Check what each column means"),
                                tr("Read the first three findings"), tr("Send the report")}) {
        if (number > 1) {
            QFrame *between = hairline(frame);
            between->setFixedWidth(px(24));
            m_steps->addWidget(between);
            m_dashes.append(between);
        }
        auto *line = new QHBoxLayout;
        line->setSpacing(px(8));
        line->addWidget(new StepNumber(number++, frame));
        line->addWidget(textLabel(step, frame));
        line->addStretch();
        m_steps->addLayout(line);
    }
    m_steps->addStretch();
    QPushButton *guide = linkButton(tr("Show me (1 min)"), frame);
    guide->setAccessibleDescription(tr("Leads from a file to a report, step by step"));
    connect(guide, &QPushButton::clicked, this, &WelcomePage::guideRequested);
    m_steps->addWidget(guide);
    return frame;
}

void WelcomePage::locate(const QString &path)
{
    const QString name = QFileInfo(path).fileName();
    auto *dialog = new QFileDialog(this, tr("Where is %1 now?").arg(name), QFileInfo(path).absolutePath());
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::ExistingFile);
    connect(dialog, &QFileDialog::fileSelected, this, [this, path](const QString &found) {
        m_recent->relocate(path, found);
        Q_EMIT openRequested({found});
    });
    dialog->open();
}

void WelcomePage::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    arrange();
}

void WelcomePage::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    m_list->refresh(); // files come and go while other pages are shown
}

void WelcomePage::arrange()
{
    const bool narrow = width() < px(900);
    m_columns->setDirection(narrow ? QBoxLayout::TopToBottom : QBoxLayout::LeftToRight);
    m_steps->setDirection(narrow ? QBoxLayout::TopToBottom : QBoxLayout::LeftToRight);
    for (QWidget *dash : std::as_const(m_dashes))
        dash->setVisible(!narrow);
    m_cards->setDirection(width() < px(480) ? QBoxLayout::TopToBottom : QBoxLayout::LeftToRight);
}

void WelcomePage::dragEnterEvent(QDragEnterEvent *event)
{
    if (!localPaths(event->mimeData()).isEmpty())
        event->acceptProposedAction();
}

void WelcomePage::dropEvent(QDropEvent *event)
{
    const QStringList paths = localPaths(event->mimeData());
    if (paths.isEmpty())
        return;
    event->acceptProposedAction();
    Q_EMIT openRequested(paths);
}

} // namespace clientele::pages
