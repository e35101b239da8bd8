// SPDX-FileCopyrightText: 2026 The Clientele developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/pages/reportpage.h"

#include "widgets/pages/parts.h"
#include "widgets/report/pagepreview.h"

#include <QHBoxLayout>
#include <QMessageBox>
#include <QScrollArea>
#include <QVBoxLayout>

namespace clientele::pages {

using style::px;

namespace {

constexpr int idRole = Qt::UserRole;

QComboBox *combo(const QString &name, QWidget *parent)
{
    auto *box = new QComboBox(parent);
    box->setAccessibleName(name);
    return box;
}

void select(QComboBox *box, int value)
{
    box->setCurrentIndex(box->findData(value));
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
    m_preview = new reportdrawing::PagePreview(body);
    m_columns->addWidget(m_preview, 1);
    m_controlsCard = makeControls();
    m_columns->addWidget(m_controlsCard);
    auto *scroll = new QScrollArea(m_stack);
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setFocusPolicy(Qt::NoFocus);
    scroll->setWidget(body);
    m_stack->addWidget(scroll);
    m_stack->addWidget(makeEmpty());
    layout->addWidget(m_stack, 1);
    connect(m_preview, &reportdrawing::PagePreview::currentPageChanged, this, [this](int page) {
        m_pageCount->setText(m_drawing && page >= 0 ? tr("Page %1 of %2").arg(page + 1).arg(m_drawing->pageCount())
                                                    : QString());
    });
    setOptions({});
    setReport(nullptr);
    drawReport();
}

ReportPage::~ReportPage() = default;

void ReportPage::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    // Where three columns do not fit, they stand one below the other and the page scrolls down.
    const bool narrow = width() < px(820);
    m_columns->setDirection(narrow ? QBoxLayout::TopToBottom : QBoxLayout::LeftToRight);
    m_preview->setMinimumHeight(narrow ? px(420) : 0);
    m_partsCard->setMinimumHeight(narrow ? px(260) : 0);
    m_partsCard->setMaximumWidth(narrow ? QWIDGETSIZE_MAX : px(240));
    m_controlsCard->setMaximumWidth(narrow ? QWIDGETSIZE_MAX : px(224));
}

QLayout *ReportPage::makeHead()
{
    auto *head = new QHBoxLayout;
    head->setSpacing(px(8));
    head->addWidget(pageTitle(tr("Report"), this));
    m_pageCount = textLabel({}, this, QStringLiteral("2"));
    head->addSpacing(px(8));
    head->addWidget(m_pageCount);
    head->addStretch();
    m_readme = iconButton(QStringLiteral("file"), tr("Save readme…"), this);
    m_export = iconButton(QStringLiteral("export"), tr("Export PDF…"), this);
    m_share = new QPushButton(tr("Share report"), this);
    m_share->setProperty("main", true);
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
    frame->setMinimumWidth(px(240));
    auto *layout = new QVBoxLayout(frame);
    layout->setContentsMargins(px(12), px(12), px(12), px(12));
    layout->setSpacing(px(8));
    QLabel *title = cardTitle(tr("Parts of the report"), frame);
    layout->addWidget(title);
    m_parts = new QListWidget(frame);
    m_parts->setAccessibleName(tr("Parts of the report"));
    m_parts->setWordWrap(true);
    m_parts->setDragDropMode(QAbstractItemView::InternalMove);
    m_parts->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_parts->setSpacing(px(2));
    m_parts->setTextElideMode(Qt::ElideNone);
    layout->addWidget(m_parts, 1);
    QLabel *hint = textLabel(tr("Untick what shall not be printed."), frame, QStringLiteral("3"));
    hint->setWordWrap(true);
    layout->addWidget(hint);
    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(px(8));
    m_up = iconButton(QStringLiteral("up"), tr("Up"), frame);
    m_down = iconButton(QStringLiteral("down"), tr("Down"), frame);
    m_up->setAccessibleName(tr("Move the part up"));
    m_down->setAccessibleName(tr("Move the part down"));
    buttons->addWidget(m_up);
    buttons->addWidget(m_down);
    layout->addLayout(buttons);
    connect(m_up, &QPushButton::clicked, this, [this] { move(-1); });
    connect(m_down, &QPushButton::clicked, this, [this] { move(1); });
    connect(m_parts, &QListWidget::currentRowChanged, this, [this](int row) {
        updateButtons();
        if (m_drawing && !m_filling && row >= 0)
            m_preview->showPage(m_drawing->pageOfBlock(row));
    });
    connect(m_parts, &QListWidget::itemChanged, this, &ReportPage::arrange);
    connect(m_parts->model(), &QAbstractItemModel::rowsMoved, this, &ReportPage::arrange);
    return frame;
}

QWidget *ReportPage::makeControls()
{
    QFrame *frame = card(this);
    frame->setMinimumWidth(px(224));
    auto *layout = new QVBoxLayout(frame);
    layout->setContentsMargins(px(12), px(12), px(12), px(12));
    layout->setSpacing(px(4));
    layout->addWidget(cardTitle(tr("On paper"), frame));
    const auto add = [&](const QString &name, QComboBox *&box) {
        layout->addSpacing(px(8));
        QLabel *label = textLabel(name, frame, QStringLiteral("2"));
        box = combo(name, frame);
        label->setBuddy(box);
        layout->addWidget(label);
        layout->addWidget(box);
    };
    add(tr("Paper"), m_paper);
    m_paper->addItem(tr("A4"), int(report::Paper::A4));
    m_paper->addItem(tr("Letter"), int(report::Paper::Letter));
    add(tr("Orientation"), m_orientation);
    m_orientation->addItem(tr("Portrait"), int(report::Orientation::Portrait));
    m_orientation->addItem(tr("Landscape"), int(report::Orientation::Landscape));
    add(tr("Privacy"), m_privacy);
    m_privacy->addItem(tr("Leave personal data out"), int(report::Privacy::Personal));
    m_privacy->addItem(tr("Hide small groups too"), int(report::Privacy::Masked));
    m_privacy->addItem(tr("Print everything"), int(report::Privacy::None));
    m_privacyNote = textLabel({}, frame, QStringLiteral("2"));
    m_privacyNote->setWordWrap(true);
    layout->addSpacing(px(4));
    layout->addWidget(m_privacyNote);
    layout->addStretch();
    connect(m_paper, &QComboBox::activated, this, [this] {
        m_options.paper = report::Paper(m_paper->currentData().toInt());
        changed();
    });
    connect(m_orientation, &QComboBox::activated, this, [this] {
        m_options.orientation = report::Orientation(m_orientation->currentData().toInt());
        changed();
    });
    connect(m_privacy, &QComboBox::activated, this, &ReportPage::choosePrivacy);
    return frame;
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

void ReportPage::setOptions(const report::ReportOptions &options)
{
    m_options = options;
    select(m_paper, int(options.paper));
    select(m_orientation, int(options.orientation));
    select(m_privacy, int(options.privacy));
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
    if (m_report) {
        if (auto drawing = reportdrawing::ReportDrawing::make(*m_report))
            m_drawing = *drawing;
        else
            m_emptyText->setText(drawing.error().sentence());
    }
    const int page = m_preview->currentPage();
    m_preview->setDrawing(m_drawing);
    m_preview->showPage(page);
    m_privacyNote->setText(m_report ? m_report->privacyNote : QString());
    fillParts();
    m_stack->setCurrentIndex(m_drawing ? 0 : 1);
}

void ReportPage::fillParts()
{
    m_filling = true;
    const QListWidgetItem *current = m_parts->currentItem();
    const QString currentId = current ? current->data(idRole).toString() : QString();
    m_parts->clear();
    const auto add = [&](const report::Block &block, bool printed) {
        auto *item = new QListWidgetItem(report::base(block).title, m_parts);
        item->setData(idRole, report::base(block).id);
        item->setFlags(Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemIsUserCheckable | Qt::ItemIsDragEnabled);
        item->setCheckState(printed ? Qt::Checked : Qt::Unchecked);
        if (report::base(block).id == currentId)
            m_parts->setCurrentItem(item);
    };
    if (m_report) {
        for (const report::Block &block : m_report->blocks)
            add(block, true);
        for (const report::Block &block : m_report->removed)
            add(block, false);
    }
    m_filling = false;
    updateButtons();
}

void ReportPage::updateButtons()
{
    const int row = m_parts->currentRow();
    m_up->setEnabled(row > 0);
    m_down->setEnabled(row >= 0 && row + 1 < m_parts->count());
}

void ReportPage::move(int by)
{
    const int row = m_parts->currentRow();
    const int to = row + by;
    if (row < 0 || to < 0 || to >= m_parts->count())
        return;
    m_filling = true;
    QListWidgetItem *item = m_parts->takeItem(row);
    m_parts->insertItem(to, item);
    m_parts->setCurrentRow(to);
    m_filling = false;
    arrange();
}

/// Reads order and ticks from the list; the last part that is left cannot be taken out.
void ReportPage::arrange()
{
    if (m_filling)
        return;
    report::Arrangement arrangement;
    for (int row = 0; row < m_parts->count(); ++row) {
        const QListWidgetItem *item = m_parts->item(row);
        arrangement.order += item->data(idRole).toString();
        if (item->checkState() == Qt::Unchecked)
            arrangement.removed += item->data(idRole).toString();
    }
    if (arrangement.removed.size() == m_parts->count()) {
        fillParts();
        return;
    }
    if (arrangement == m_options.arrangement)
        return;
    m_options.arrangement = arrangement;
    changed();
}

void ReportPage::choosePrivacy()
{
    const auto chosen = report::Privacy(m_privacy->currentData().toInt());
    if (chosen == report::Privacy::None && m_options.privacy != chosen) {
        QMessageBox question(
            QMessageBox::Warning, tr("Print everything?"),
            tr("Values of personal columns and groups of very few customers will be in the report. Whoever gets it may "
               "recognise people."),
            QMessageBox::Cancel, this);
        QPushButton *print = question.addButton(tr("Print everything"), QMessageBox::AcceptRole);
        question.setDefaultButton(QMessageBox::Cancel);
        question.exec();
        if (question.clickedButton() != print) {
            select(m_privacy, int(m_options.privacy));
            return;
        }
    }
    m_options.privacy = chosen;
    changed();
}

void ReportPage::changed()
{
    Q_EMIT optionsChanged(m_options);
}

} // namespace clientele::pages
