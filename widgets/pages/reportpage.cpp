// SPDX-FileCopyrightText: 2026 The Clientele developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/pages/reportpage.h"

#include "widgets/pages/parteditor.h"
#include "widgets/pages/parts.h"
#include "widgets/pages/reportcontrols.h"
#include "widgets/pages/reportpartslist.h"
#include "widgets/charts/figureoffer.h"
#include "widgets/report/pagepreview.h"

#include <QHBoxLayout>
#include <QMenu>
#include <QScrollArea>
#include <QVBoxLayout>

namespace clientele::pages {

using style::px;

namespace {

/// The line icon of a kind of block.
struct IconName
{
    QString operator()(const report::Cover &) const { return QStringLiteral("report"); }
    QString operator()(const report::FindingsBlock &) const { return QStringLiteral("insights"); }
    QString operator()(const report::FindingBlock &) const { return QStringLiteral("insights"); }
    QString operator()(const report::ChartBlock &) const { return QStringLiteral("explore"); }
    QString operator()(const report::TableBlock &) const { return QStringLiteral("table"); }
    QString operator()(const report::MethodBlock &) const { return QStringLiteral("info"); }
    QString operator()(const report::TextBlock &) const { return QStringLiteral("text"); }
    QString operator()(const report::ContentsBlock &) const { return QStringLiteral("file"); }
};

QScrollArea *scrollArea(QWidget *content, QWidget *parent)
{
    auto *scroll = new QScrollArea(parent);
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setFocusPolicy(Qt::NoFocus);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    scroll->setWidget(content);
    return scroll;
}

} // namespace

ReportPage::ReportPage(QWidget *parent) : QWidget(parent), m_stack(new QStackedWidget(this))
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(px(16), px(8), px(16), px(8));
    layout->setSpacing(px(8));
    layout->addLayout(makeHead());
    auto *body = new QWidget(m_stack);
    m_columns = new QHBoxLayout(body);
    m_columns->setContentsMargins(0, 0, 0, 0);
    m_columns->setSpacing(px(8));
    m_partsCard = makeParts();
    m_columns->addWidget(m_partsCard);
    auto *middle = new QVBoxLayout;
    middle->setSpacing(0);
    middle->addWidget(makeStrip());
    m_preview = new reportdrawing::PagePreview(body);
    middle->addWidget(m_preview, 1);
    m_columns->addLayout(middle, 1);
    m_controlsCard = makeControls();
    m_columns->addWidget(m_controlsCard);
    m_stack->addWidget(scrollArea(body, m_stack));
    m_stack->addWidget(makeEmpty());
    layout->addWidget(m_stack, 1);
    connect(m_preview, &reportdrawing::PagePreview::currentPageChanged, this, [this](int page) {
        m_pageCount->setText(m_drawing && page >= 0 ? tr("Page %1 of %2").arg(page + 1).arg(m_drawing->pageCount())
                                                    : QString());
    });
    connect(m_preview, &reportdrawing::PagePreview::zoomChanged, this, &ReportPage::showZoom);
    connectParts();
    setChoices({});
    setReport(nullptr);
    drawReport();
}

ReportPage::~ReportPage() = default;

void ReportPage::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    // Where three columns do not fit, they stand one below the other and the page scrolls down.
    const bool narrow = width() < px(820);
    const bool iconsOnly = width() < px(640);
    for (QPushButton *button : {m_readme, m_export}) {
        button->setText(iconsOnly ? QString() : button->accessibleName());
        button->setToolTip(iconsOnly ? button->accessibleName() : QString());
    }
    m_columns->setDirection(narrow ? QBoxLayout::TopToBottom : QBoxLayout::LeftToRight);
    m_preview->setMinimumHeight(narrow ? px(420) : 0);
    m_partsCard->setMinimumHeight(narrow ? px(420) : 0);
    m_controlsCard->setMinimumHeight(narrow ? px(420) : 0);
    m_partsCard->setMaximumWidth(narrow ? QWIDGETSIZE_MAX : px(256));
    m_controlsCard->setMaximumWidth(narrow ? QWIDGETSIZE_MAX : px(224));
}

void ReportPage::makeZoom(QHBoxLayout *head)
{
    m_zoom = new QPushButton(this);
    m_zoom->setProperty("opens", QStringLiteral("menu"));
    m_zoom->setToolTip(tr("How large the pages are shown (Ctrl++, Ctrl+−, Ctrl+0 in them)"));
    auto *menu = new QMenu(m_zoom);
    const auto add = [&](const QString &text, double zoom) {
        connect(menu->addAction(text), &QAction::triggered, this, [this, zoom] { setZoom(zoom); });
    };
    add(tr("Fit the width"), 0);
    for (const double zoom : reportdrawing::PagePreview::zooms)
        add(Format().percent(zoom), zoom);
    m_zoom->setMenu(menu);
    head->addWidget(m_zoom);
    showZoom(0);
}

void ReportPage::showZoom(double zoom)
{
    m_zoom->setText(zoom == 0 ? tr("Fit the width") : Format().percent(zoom));
    m_zoom->setAccessibleName(tr("Size of the pages: %1").arg(m_zoom->text()));
}

double ReportPage::zoom() const
{
    return m_preview->zoom();
}

void ReportPage::setZoom(double zoom)
{
    m_preview->setZoom(zoom);
}

QLayout *ReportPage::makeHead()
{
    auto *head = new QHBoxLayout;
    head->setSpacing(px(8));
    head->addWidget(pageTitle(tr("Report"), this));
    m_pageCount = textLabel({}, this, QStringLiteral("2"));
    head->addSpacing(px(8));
    head->addWidget(m_pageCount);
    new charts::FigureOffer(m_pageCount, [this](const std::optional<QPoint> &) {
        return m_drawing
                   ? std::vector{query::Figure{
                         tr("Pages"), Format().integer(m_drawing->pageCount()), std::nullopt,
                         query::StatedFigure{tr("As many as the parts at the left need on the chosen paper"), {}}}}
                   : std::vector<query::Figure>();
    });
    makeZoom(head);
    head->addStretch();
    m_readme = iconButton(QStringLiteral("file"), tr("Save readme…"), this);
    m_export = iconButton(QStringLiteral("export"), tr("Export PDF…"), this);
    m_share = new QPushButton(tr("Share report"), this);
    m_share->setProperty("main", true);
    for (QPushButton *button : {m_readme, m_export})
        button->setAccessibleName(button->text());
    connect(m_readme, &QPushButton::clicked, this, &ReportPage::saveReadmeRequested);
    connect(m_export, &QPushButton::clicked, this, &ReportPage::exportPdfRequested);
    connect(m_share, &QPushButton::clicked, this, &ReportPage::shareRequested);
    for (QPushButton *button : {m_readme, m_export, m_share})
        head->addWidget(button);
    return head;
}

QWidget *ReportPage::makeParts()
{
    QFrame *frame = card(this);
    frame->setMinimumWidth(px(256));
    auto *layout = new QVBoxLayout(frame);
    layout->setContentsMargins(px(12), px(12), px(12), px(12));
    layout->setSpacing(px(8));
    layout->addWidget(cardTitle(tr("Parts of the report"), frame));
    m_parts = new ReportPartsList(frame);
    m_parts->setAccessibleName(tr("Parts of the report"));
    m_parts->setAccessibleDescription(
        tr("Alt with the arrow keys moves a part, Delete takes it out, Return writes on it."));
    layout->addWidget(m_parts, 1);
    layout->addLayout(makePartButtons());
    m_editor = new PartEditor(frame);
    layout->addWidget(m_editor);
    return frame;
}

QLayout *ReportPage::makePartButtons()
{
    auto *row = new QHBoxLayout;
    row->setSpacing(px(4));
    m_add = iconButton(QStringLiteral("plus"), tr("Add"), this);
    m_addMenu = new QMenu(m_add);
    m_add->setMenu(m_addMenu);
    m_add->setProperty("opens", QStringLiteral("menu"));
    m_up = iconButton(QStringLiteral("up"), {}, this);
    m_down = iconButton(QStringLiteral("down"), {}, this);
    m_remove = iconButton(QStringLiteral("trash"), {}, this);
    const auto name = [](QPushButton *button, const QString &text, const QString &keys) {
        button->setAccessibleName(text);
        button->setToolTip(tr("%1 (%2)", "Move the part up (Alt+Up)").arg(text, keys));
    };
    name(m_up, tr("Move the part up"), tr("Alt+Up"));
    name(m_down, tr("Move the part down"), tr("Alt+Down"));
    name(m_remove, tr("Take the part out"), tr("Delete"));
    row->addWidget(m_add);
    row->addStretch();
    for (QPushButton *button : {m_up, m_down, m_remove}) {
        button->setProperty("compact", true);
        row->addWidget(button);
    }
    return row;
}

void ReportPage::connectParts()
{
    connect(m_addMenu, &QMenu::aboutToShow, this, &ReportPage::fillAddMenu);
    connect(m_up, &QPushButton::clicked, this, [this] { m_parts->moveCurrent(-1); });
    connect(m_down, &QPushButton::clicked, this, [this] { m_parts->moveCurrent(1); });
    connect(m_remove, &QPushButton::clicked, this, [this] { remove(m_parts->currentId()); });
    connect(m_parts, &ReportPartsList::removeRequested, this, &ReportPage::remove);
    connect(m_parts, &ReportPartsList::editRequested, m_editor, &PartEditor::startTyping);
    connect(m_parts, &ReportPartsList::chosen, this, &ReportPage::showPart);
    connect(m_parts, &ReportPartsList::moved, this, [this](const QString &id, int to) {
        Q_EMIT choicesChanged(report::withBlockMoved(m_layout, printed(), id, to), tr("Move “%1”").arg(titleOf(id)),
                              {});
    });
    connect(m_editor, &PartEditor::wordsChanged, this,
            [this](const QString &id, const QString &heading, const QString &text) {
                Q_EMIT choicesChanged(report::withWords(m_layout, id, heading, text), tr("Write on the report"),
                                      QStringLiteral("words ") + id);
            });
    connect(m_editor, &PartEditor::pageStartChanged, this, [this](const QString &id, bool starts) {
        Q_EMIT choicesChanged(report::withPageStart(m_layout, id, starts), tr("Page break"), {});
    });
    connect(m_controls, &ReportControls::changed, this, &ReportPage::choicesChanged);
    connect(m_controls, &ReportControls::failed, this, &ReportPage::failed);
}

QWidget *ReportPage::makeControls()
{
    QFrame *frame = card(this);
    frame->setMinimumWidth(px(224));
    auto *layout = new QVBoxLayout(frame);
    layout->setContentsMargins(px(12), px(12), px(4), px(12));
    layout->setSpacing(px(4));
    layout->addWidget(cardTitle(tr("The whole report"), frame));
    m_controls = new ReportControls(frame);
    m_controls->layout()->setContentsMargins(0, 0, px(8), 0);
    layout->addWidget(scrollArea(m_controls, frame), 1);
    return frame;
}

QWidget *ReportPage::makeStrip()
{
    auto *strip = new QFrame(this);
    strip->setProperty("strip", QStringLiteral("warning"));
    auto *layout = new QHBoxLayout(strip);
    layout->setContentsMargins(px(12), px(8), px(12), px(8));
    layout->addWidget(new IconLabel(QStringLiteral("warning"), &style::Theme::warning, strip, 16), 0, Qt::AlignTop);
    m_warning = textLabel({}, strip);
    m_warning->setWordWrap(true);
    layout->addWidget(m_warning, 1);
    m_strip = strip;
    return strip;
}

QWidget *ReportPage::makeEmpty()
{
    auto *empty = new QWidget(m_stack);
    auto *layout = new QVBoxLayout(empty);
    layout->addStretch();
    layout->addWidget(new IconLabel(QStringLiteral("report"), &style::Theme::text3, empty, 40), 0, Qt::AlignHCenter);
    m_emptyText =
        textLabel(tr("Open data first: the report is made of its charts and findings."), empty, QStringLiteral("2"));
    m_emptyText->setAlignment(Qt::AlignHCenter);
    m_emptyText->setWordWrap(true);
    layout->addWidget(m_emptyText);
    layout->addStretch();
    return empty;
}

void ReportPage::setEmpty(const QString &text)
{
    m_emptyText->setText(text);
    setReport(nullptr);
}

void ReportPage::setChoices(const report::Layout &layout)
{
    m_layout = layout;
    m_controls->setChoices(layout);
}

void ReportPage::setFigures(const BlockFigures &figures)
{
    new charts::FigureOffer(m_preview, [this, figures](const std::optional<QPoint> &at) {
        const int block = m_drawing ? m_preview->blockAt(at) : -1;
        return block < 0 ? std::vector<query::Figure>() : figures(m_drawing->content().blocks[std::size_t(block)]);
    });
}

void ReportPage::setReport(std::shared_ptr<const report::Report> report)
{
    m_report = std::move(report);
    m_isStale = !isVisible();
    if (!m_isStale)
        drawReport();
    for (QPushButton *button : {m_export, m_readme, m_share}) {
        button->setEnabled(m_report != nullptr);
        button->setToolTip(m_report ? QString() : tr("There is no report yet"));
    }
}

void ReportPage::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    if (m_isStale)
        drawReport();
    m_isStale = false;
}

void ReportPage::drawReport()
{
    m_drawing.reset();
    QString problem;
    if (m_report && !m_report->blocks.empty()) {
        if (auto drawing = reportdrawing::ReportDrawing::make(*m_report))
            m_drawing = *drawing;
        else
            problem = drawing.error().sentence();
    }
    if (!problem.isEmpty())
        m_emptyText->setText(problem);
    const int page = m_drawing && m_pageWanted >= 0 ? std::exchange(m_pageWanted, -1) : m_preview->currentPage();
    m_preview->setDrawing(m_drawing);
    m_preview->showPage(page);
    m_controls->setPrivacyNote(m_report ? m_report->privacyNote : QString());
    showWarnings();
    fillParts();
    m_stack->setCurrentIndex(m_report && problem.isEmpty() ? 0 : 1);
}

void ReportPage::showWarnings()
{
    const QStringList warnings = m_drawing ? m_drawing->warnings() : QStringList();
    m_warning->setText(warnings.join(QLatin1Char('\n')));
    m_strip->setVisible(!warnings.isEmpty());
}

void ReportPage::fillParts()
{
    std::vector<ReportPartsList::Part> parts;
    for (std::size_t b = 0; m_report && b < m_report->blocks.size(); ++b) {
        const report::BlockBase &block = report::base(m_report->blocks[b]);
        parts.push_back({block.id, nameOf(m_report->blocks[b]), std::visit(IconName(), m_report->blocks[b]),
                         m_drawing ? m_drawing->pageOfBlock(int(b)) : -1, block.startsPage, !block.note.isEmpty()});
    }
    m_parts->setParts(parts);
    if (!m_toChoose.isEmpty() && m_parts->ids().contains(m_toChoose)) {
        m_parts->choose(m_toChoose);
        m_toChoose.clear();
        if (m_typeInIt)
            m_editor->startTyping();
        m_typeInIt = false;
    }
    const QString id = m_parts->currentId();
    m_editor->setPart(id, titleOf(id), m_layout);
    updateButtons();
}

/// What is not printed now, each where it would stand: after the chosen part.
void ReportPage::fillAddMenu()
{
    m_addMenu->clear();
    m_addMenu->addAction(style::icon(QStringLiteral("text")), tr("Text"), this, &ReportPage::addText);
    m_addMenu->addSeparator();
    QMenu *findings = nullptr; // there may be many
    for (std::size_t b = 0; m_report && b < m_report->removed.size(); ++b) {
        const report::Block &block = m_report->removed[b];
        QString title = nameOf(block);
        title.replace(QLatin1Char('&'), QStringLiteral("&&"));
        if (!findings && std::holds_alternative<report::FindingBlock>(block))
            findings = m_addMenu->addMenu(style::icon(QStringLiteral("insights")), tr("One finding"));
        QMenu *menu = std::holds_alternative<report::FindingBlock>(block) ? findings : m_addMenu;
        menu->addAction(style::icon(std::visit(IconName(), block)), title, this,
                        [this, id = report::base(block).id, name = nameOf(block)] { addBlock(id, name); });
    }
}

void ReportPage::addText()
{
    QString id;
    const report::Layout next = report::withTextAdded(m_layout, printed(), m_parts->currentId(), &id);
    m_toChoose = id;
    m_typeInIt = true;
    Q_EMIT choicesChanged(next, tr("Add a text"), {});
}

void ReportPage::addBlock(const QString &id, const QString &title)
{
    m_toChoose = id;
    Q_EMIT choicesChanged(report::withBlockAdded(m_layout, printed(), id, m_parts->currentId()),
                          tr("Add “%1”").arg(title), {});
}

void ReportPage::remove(const QString &id)
{
    if (id.isEmpty() || m_parts->count() < 2)
        return;                                                               // something is always printed
    report::Layout next = report::withBlockMoved(m_layout, printed(), id, 0); // names all that stay
    Q_EMIT choicesChanged(report::withBlockRemoved(std::move(next), id), tr("Take out “%1”").arg(titleOf(id)), {});
}

void ReportPage::showPart(const QString &id)
{
    m_editor->setPart(id, titleOf(id), m_layout);
    updateButtons();
    const qsizetype row = m_parts->ids().indexOf(id);
    if (m_drawing && row >= 0)
        m_preview->showPage(m_drawing->pageOfBlock(int(row)));
}

void ReportPage::updateButtons()
{
    const int row = m_parts->currentRow();
    m_up->setEnabled(row > 0);
    m_down->setEnabled(row >= 0 && row + 1 < m_parts->count());
    m_remove->setEnabled(row >= 0 && m_parts->count() > 1);
}

/// What a part is called in the list: its title on paper, but for those that have none of their own.
QString ReportPage::nameOf(const report::Block &block)
{
    if (std::holds_alternative<report::Cover>(block))
        return tr("Title and key figures");
    return report::base(block).title.isEmpty() ? tr("Text") : report::base(block).title;
}

QString ReportPage::titleOf(const QString &id) const
{
    for (std::size_t b = 0; m_report && b < m_report->blocks.size(); ++b) {
        const report::BlockBase &block = report::base(m_report->blocks[b]);
        if (block.id == id)
            return nameOf(m_report->blocks[b]);
    }
    return {};
}

QStringList ReportPage::printed() const
{
    return m_parts->ids();
}

int ReportPage::currentPage() const
{
    return m_pageWanted >= 0 ? m_pageWanted : std::max(0, m_preview->currentPage());
}

void ReportPage::showPageOfReport(int page)
{
    m_pageWanted = page;
    if (m_drawing && !m_isStale)
        m_preview->showPage(std::exchange(m_pageWanted, -1));
}

} // namespace clientele::pages
