// SPDX-FileCopyrightText: 2026 The Clientele developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/dialogs/tablesdialog.h"

#include "models/core/format.h"
#include "models/joins/joinsentences.h"
#include "models/why/outsidefigures.h"
#include "widgets/charts/figureoffer.h"
#include "widgets/dialogs/keysdialog.h"
#include "widgets/dialogs/tablesdiagram.h"
#include "widgets/style/theme.h"

#include <QGuiApplication>
#include <QScreen>
#include <QScrollArea>
#include <QStyle>

namespace clientele::dialogs {

TablesDialog::TablesDialog(joins::PlanEditor editor, QWidget *parent)
    : QDialog(parent), m_editor(std::move(editor)), m_diagram(new TablesDiagram(this)), m_main(new QComboBox(this)),
      m_amounts(new QComboBox(this)), m_leftOut(new QVBoxLayout), m_summary(new QLabel(this)), m_task(this)
{
    setWindowTitle(tr("Join tables"));
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(style::px(24), style::px(16), style::px(24), style::px(16));
    layout->setSpacing(style::px(12));
    layout->addWidget(makeHead());
    auto *scroll = new QScrollArea(this);
    scroll->setAccessibleName(tr("Tables and their joins"));
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    auto *board = new QWidget(scroll);
    auto *inside = new QVBoxLayout(board);
    inside->setContentsMargins(0, 0, 0, 0);
    inside->setSpacing(style::px(12));
    inside->addWidget(m_diagram);
    inside->addLayout(m_leftOut);
    inside->addStretch();
    scroll->setWidget(board);
    layout->addWidget(scroll, 1);
    layout->addWidget(makeFoot());
    connect(m_diagram, &TablesDiagram::keyChosen, this, [this](std::size_t table, int place) {
        if (place == LinkCard::otherColumns)
            askForColumns(table);
        else
            joinBy(table, place == LinkCard::notJoined ? std::nullopt
                                                       : std::optional(m_editor.choices(table)[std::size_t(place)]));
    });
    connect(m_diagram, &TablesDiagram::kindChosen, this, [this](std::size_t table, joins::Kind kind) {
        m_editor.setKind(table, kind);
        refresh();
    });
    connect(m_diagram, &TablesDiagram::severalChosen, this, [this](std::size_t table, joins::Several several) {
        m_editor.setSeveral(table, several);
        refresh();
    });
    const QRect screen = (parent ? parent->screen() : QGuiApplication::primaryScreen())->availableGeometry();
    resize(std::min(style::px(1080), screen.width() - style::px(16)),
           std::min(style::px(640), screen.height() - style::px(48)));
    charts::answerIn(this);
    refresh();
    m_ok->setFocus();
}

QWidget *TablesDialog::makeHead()
{
    auto *head = new QWidget(this);
    auto *layout = new QVBoxLayout(head);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(style::px(8));
    auto *title = new QLabel(tr("Join tables"), head);
    title->setFont(style::pageFont());
    auto *about = new QLabel(tr("The tables share these keys. Check how they belong together: each row of the main "
                                "table becomes one row of the data."),
                             head);
    about->setWordWrap(true);
    about->setProperty("tone", QStringLiteral("2"));
    auto *row = new QHBoxLayout;
    row->setSpacing(style::px(8));
    const auto addChooser = [&](const QString &text, QComboBox *chooser) {
        auto *label = new QLabel(text, head);
        label->setBuddy(chooser);
        row->addWidget(label);
        row->addWidget(chooser);
    };
    for (const joins::NamedTable &one : m_editor.tables())
        m_main->addItem(one.name);
    m_main->setAccessibleName(tr("Main table"));
    m_main->setProperty("nativeNames", true); // tables are called as they are
    addChooser(tr("&Main table"), m_main);
    row->addSpacing(style::px(16));
    m_amounts->addItems({tr("On the first row only"), tr("Leave out"), tr("On every row")});
    m_amounts->setAccessibleName(tr("Totals that would repeat"));
    addChooser(tr("&Totals that would repeat"), m_amounts);
    row->addStretch();
    connect(m_main, &QComboBox::activated, this, [this](int place) {
        m_editor.setMain(std::size_t(place));
        refresh();
    });
    connect(m_amounts, &QComboBox::activated, this, [this](int place) {
        m_editor.setAmounts(joins::Amounts(place));
        refresh();
    });
    layout->addWidget(title);
    layout->addWidget(about);
    layout->addLayout(row);
    return head;
}

QWidget *TablesDialog::makeFoot()
{
    auto *foot = new QWidget(this);
    auto *row = new QHBoxLayout(foot);
    row->setContentsMargins(0, style::px(8), 0, 0);
    row->setSpacing(style::px(8));
    m_summary->setWordWrap(true);
    m_summary->setTextFormat(Qt::PlainText);
    m_ok = new QPushButton(tr("&Open joined"), foot);
    m_ok->setProperty("main", true);
    m_ok->setDefault(true);
    auto *cancel = new QPushButton(tr("Cancel"), foot);
    cancel->setAutoDefault(false);
    row->addWidget(m_summary, 1);
    row->addWidget(cancel);
    row->addWidget(m_ok);
    connect(m_ok, &QPushButton::clicked, this, [this] {
        Q_EMIT chosen(m_editor.plan());
        accept();
    });
    connect(cancel, &QPushButton::clicked, this, &QDialog::reject);
    return foot;
}

void TablesDialog::refresh()
{
    m_main->setCurrentIndex(int(m_editor.main()));
    m_amounts->setCurrentIndex(int(m_editor.plan().amounts));
    m_diagram->present(m_editor);
    refreshLeftOut();
    count();
}

// Tables that are not joined, with the keys by which they can be.
void TablesDialog::refreshLeftOut()
{
    while (QLayoutItem *item = m_leftOut->takeAt(0)) {
        if (item->widget())
            item->widget()->deleteLater();
        delete item;
    }
    for (std::size_t table = 0; table < m_editor.tables().size(); ++table) {
        if (m_editor.depth(table))
            continue;
        const QString name = m_editor.tables()[table].name;
        auto *line = new QWidget(this);
        auto *row = new QHBoxLayout(line);
        row->setContentsMargins(style::px(4), 0, 0, 0);
        auto *label = new QLabel(line);
        label->setTextFormat(Qt::PlainText);
        row->addWidget(label);
        const auto choices = m_editor.choices(table);
        label->setText(choices.empty() ? tr("%1 is left out: it shares no key with the others.").arg(name)
                                       : tr("%1 is left out.").arg(name));
        label->setProperty("tone", QStringLiteral("2"));
        row->addWidget(makeJoinChooser(table, choices, line));
        row->addStretch();
        m_leftOut->addWidget(line);
    }
}

QComboBox *TablesDialog::makeJoinChooser(std::size_t table, const std::vector<joins::KeyCandidate> &choices,
                                         QWidget *parent)
{
    const QString &name = m_editor.tables()[table].name;
    auto *chooser = new QComboBox(parent);
    chooser->setAccessibleName(tr("Join %1 by").arg(name));
    chooser->setObjectName(QStringLiteral("join %1").arg(name));
    chooser->addItem(tr("Join it by…"));
    for (const joins::KeyCandidate &one : choices)
        //: a key, and the table that has it
        chooser->addItem(tr("%1, in %2").arg(joins::keyInWords(one.keys()), m_editor.tables()[one.left].name));
    chooser->addItem(tr("Other columns…"));
    connect(chooser, &QComboBox::activated, this, [this, table, choices, chooser](int place) {
        if (place > int(choices.size())) {
            chooser->setCurrentIndex(0);
            askForColumns(table);
        } else if (place > 0) {
            joinBy(table, choices[std::size_t(place - 1)]);
        }
    });
    return chooser;
}

void TablesDialog::joinBy(std::size_t table, const std::optional<joins::KeyCandidate> &key)
{
    m_editor.joinBy(table, key);
    refresh();
}

void TablesDialog::askForColumns(std::size_t table)
{
    auto *dialog = new KeysDialog(m_editor, table, this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &KeysDialog::chosen, this, [this, table](const joins::KeyCandidate &key) { joinBy(table, key); });
    dialog->open();
}

std::vector<query::Figure> TablesDialog::summaryFigures(const joins::Joined &joined)
{
    std::vector<query::Figure> figures = why::tableFigures(joined.table, tr("The joined table"), Format());
    if (!joined.repeated.isEmpty())
        figures.push_back(why::ruleFigure(tr("What repeats"), Format().integer(joined.repeated.size()),
                                          joined.repeated.join(QStringLiteral("; ")), tr("The joined table"),
                                          joined.table));
    return figures;
}

// The rows and columns of the result, and what repeats in it.
void TablesDialog::count()
{
    m_task.start([tables = m_editor.tables(),
                  plan = m_editor.plan()](const Progress &progress) { return joins::join(tables, plan, progress); },
                 [this](const Result<joins::Joined> &joined) {
                     m_ok->setEnabled(joined.has_value());
                     charts::offerFigures(m_summary, joined ? summaryFigures(*joined) : std::vector<query::Figure>());
                     if (!joined) {
                         m_summary->setText(joined.error().sentence());
                     } else {
                         QStringList parts{tr("%1 rows and %2 columns.")
                                               .arg(Format().integer(qint64(joined->table->rows())),
                                                    Format().integer(qint64(joined->table->columnCount())))};
                         for (const QString &one : joined->repeated)
                             parts << one + QLatin1Char('.');
                         m_summary->setText(parts.join(QLatin1Char(' ')));
                     }
                     const bool isFine =
                         joined && (joined->repeated.isEmpty() || m_editor.plan().amounts != joins::Amounts::Repeat);
                     m_summary->setProperty("tone", joined ? (isFine ? QStringLiteral("2") : QStringLiteral("warning"))
                                                           : QStringLiteral("danger"));
                     m_summary->style()->polish(m_summary);
                 });
}

} // namespace clientele::dialogs
