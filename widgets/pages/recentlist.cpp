// SPDX-FileCopyrightText: 2026 The Clientele developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/pages/recentlist.h"

#include "models/sources/inputnames.h"
#include "models/why/outsidefigures.h"
#include "widgets/charts/figureoffer.h"
#include "widgets/pages/cardbutton.h"
#include "widgets/pages/parts.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>
#include <QMenu>
#include <QToolButton>

namespace clientele::pages {

using style::px;
using style::Theme;
using workspace::RecentFile;

namespace {

constexpr std::size_t shownFirst = 6;

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(RecentList)
};

/// The name of the folder that a file lies in, the home folder as such.
QString folderName(const QString &path)
{
    const QString folder = sources::inputPlace(path);
    if (!folder.startsWith(QLatin1Char('/')))
        return folder; // a server
    if (folder == QDir::homePath())
        return Text::tr("Home folder");
    const QString name = QFileInfo(folder).fileName();
    return name.isEmpty() ? folder : name;
}

} // namespace

QString whenText(const QDateTime &time, const QDateTime &now)
{
    const QLocale locale;
    if (!time.isValid())
        return {};
    const QDateTime local = time.toLocalTime();
    const qint64 days = local.date().daysTo(now.toLocalTime().date());
    if (days == 0)
        return Text::tr("Today %1", "with the time").arg(locale.toString(local.time(), QLocale::ShortFormat));
    if (days == 1)
        return Text::tr("Yesterday");
    //: day and month, as QDate::toString takes it
    const QString pattern = local.date().year() == now.date().year() ? Text::tr("d MMMM") : Text::tr("d MMMM yyyy");
    return locale.toString(local.date(), pattern);
}

RecentList::RecentList(workspace::RecentFiles *recent, QWidget *parent)
    : QFrame(parent), m_recent(recent), m_rows(new QVBoxLayout(this))
{
    setProperty("card", true);
    setAccessibleName(tr("Recent files"));
    m_rows->setContentsMargins(1, 1, 1, 1);
    m_rows->setSpacing(0);
    connect(recent, &workspace::RecentFiles::changed, this, [this] {
        fill();
        refresh();
    });
    connect(&style::ThemeNotifier::instance(), &style::ThemeNotifier::changed, this, &RecentList::fill);
    fill();
    refresh();
}

void RecentList::refresh()
{
    m_looking.start(
        [paths = m_recent->paths()](const Progress &progress) -> Result<QSet<QString>> {
            QSet<QString> missing;
            for (const QString &path : paths) {
                if (progress.cancelled())
                    return cancelled();
                const QString name = sources::fileOf(path);
                if (!name.isEmpty() && !QFileInfo::exists(name))
                    missing.insert(path);
            }
            return missing;
        },
        [this](Result<QSet<QString>> missing) {
            if (!missing || *missing == m_missing)
                return;
            m_missing = std::move(*missing);
            fill();
        });
}

void RecentList::fill()
{
    clear(m_rows);
    const std::vector<RecentFile> &files = m_recent->files();
    if (files.empty()) {
        QLabel *label = textLabel(tr("Files that you open appear here"), this, QStringLiteral("3"));
        label->setMargin(px(16)); // contents margins do not outlive a style sheet
        m_rows->addWidget(label);
        return;
    }
    const std::size_t shown = m_showsAll ? files.size() : std::min(files.size(), shownFirst);
    for (std::size_t i = 0; i < shown; ++i)
        m_rows->addWidget(makeRow(files[i]));
    if (shown < files.size()) {
        QPushButton *all = linkButton(tr("Show all %1").arg(QLocale().toString(files.size())), this);
        charts::offerFigure(all, why::ruleFigure(tr("Files opened lately"), QLocale().toString(files.size()),
                                                 tr("All that this list remembers, the pinned ones first")));
        connect(all, &QPushButton::clicked, this, [this] {
            m_showsAll = true;
            fill();
        });
        m_rows->addWidget(all, 0, Qt::AlignLeft);
    }
}

QWidget *RecentList::makeRow(const RecentFile &file)
{
    const bool missing = m_missing.contains(file.path);
    const QString name = sources::inputName(file.path);
    auto *row = new CardButton(CardButton::Look::Row, this);
    row->setObjectName(file.path);
    row->setToolTip(QStringLiteral("<span>%1</span>").arg(QDir::toNativeSeparators(file.path).toHtmlEscaped()));
    row->setContextMenuPolicy(Qt::CustomContextMenu);
    auto *layout = new QHBoxLayout(row);
    layout->setContentsMargins(px(16), px(7), px(12), px(7));
    layout->setSpacing(px(12));
    layout->addWidget(missing ? new IconLabel(QStringLiteral("warning"), &Theme::warning, row)
                              : new IconLabel(QStringLiteral("table"), &Theme::text2, row));

    auto *words = new QVBoxLayout;
    words->setSpacing(0);
    auto *title = new ElidedText(name, row, missing ? QStringLiteral("2") : QString());
    if (!missing) {
        QFont font = style::bodyFont();
        font.setBold(true);
        title->setFont(font);
    }
    words->addWidget(title);
    const QString rows = tr("%1 row(s)", nullptr, int(file.rows)).arg(QLocale().toString(file.rows));
    const QString details =
        missing ? tr("Not found at %1").arg(QDir::toNativeSeparators(QFileInfo(file.path).absolutePath()))
                : QStringLiteral("%1 · %2").arg(rows, folderName(file.path));
    words->addWidget(new ElidedText(details, row, missing ? QStringLiteral("warning") : QStringLiteral("2")));
    layout->addLayout(words, 1);
    row->setAccessibleName(name);
    row->setAccessibleDescription(details);
    offer(row, file, missing);
    if (missing)
        addMissingActions(layout, file.path, row);
    layout->addWidget(textLabel(whenText(file.openedAt, QDateTime::currentDateTime()), row, QStringLiteral("2")));

    auto *pin = new QToolButton(row);
    pin->setCheckable(true);
    pin->setChecked(file.pinned);
    pin->setIcon(style::icon(QStringLiteral("pin")));
    pin->setToolTip(file.pinned ? tr("Do not keep first") : tr("Keep first"));
    pin->setAccessibleName(tr("Pin %1").arg(name));
    layout->addWidget(pin);
    connect(pin, &QToolButton::toggled, m_recent,
            [recent = m_recent, path = file.path](bool pinned) { recent->setPinned(path, pinned); });
    connect(row, &QAbstractButton::clicked, this, [this, path = file.path, missing] {
        if (missing)
            Q_EMIT locateRequested(path);
        else
            Q_EMIT openRequested(path);
    });
    connect(row, &QWidget::customContextMenuRequested, this,
            [this, file, row](const QPoint &position) { showMenu(file, row, row->mapToGlobal(position)); });
    return row;
}

void RecentList::offer(QWidget *row, const RecentFile &file, bool isMissing)
{
    const QLocale locale;
    const QString when = locale.toString(file.openedAt.toLocalTime(), QLocale::LongFormat);
    std::vector<query::Figure> figures;
    if (!isMissing)
        figures.push_back(why::ruleFigure(
            tr("Rows of %1").arg(sources::inputName(file.path)), locale.toString(file.rows),
            tr("Counted after the steps when it was opened last, on %1. It is not read again for this list.").arg(when),
            QDir::toNativeSeparators(file.path)));
    figures.push_back(why::ruleFigure(tr("Opened"), whenText(file.openedAt, QDateTime::currentDateTime()),
                                      tr("When it was opened last: %1").arg(when),
                                      QDir::toNativeSeparators(file.path)));
    new charts::FigureOffer(
        row, [figures](const std::optional<QPoint> &) { return figures; }, charts::FigureOffer::Menu::None);
}

void RecentList::addMissingActions(QBoxLayout *layout, const QString &path, QWidget *row)
{
    QPushButton *locate = linkButton(tr("Locate…"), row);
    connect(locate, &QPushButton::clicked, this, [this, path] { Q_EMIT locateRequested(path); });
    layout->addWidget(locate);
    QPushButton *remove = linkButton(tr("Remove"), row);
    connect(remove, &QPushButton::clicked, m_recent, [recent = m_recent, path] { recent->remove(path); });
    layout->addWidget(remove);
}

void RecentList::showMenu(const RecentFile &file, QWidget *row, const QPoint &globalPosition)
{
    auto *menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    menu->addAction(tr("Open"), this, [this, file] { Q_EMIT openRequested(file.path); });
    menu->addAction(file.pinned ? tr("Do not keep first") : tr("Keep first"), m_recent,
                    [recent = m_recent, file] { recent->setPinned(file.path, !file.pinned); });
    menu->addAction(tr("Remove from this list"), m_recent, [recent = m_recent, file] { recent->remove(file.path); });
    menu->addSeparator();
    charts::FigureOffer::addTo(menu, row, charts::FigureOffer::of(row)->figures());
    menu->popup(globalPosition);
}

} // namespace clientele::pages
