// SPDX-FileCopyrightText: 2026 The Clientele developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/pages/insightspage.h"

#include "widgets/pages/findingcard.h"
#include "widgets/pages/findinginspector.h"
#include "widgets/pages/parts.h"

#include <algorithm>

namespace clientele::pages {

using insights::Finding;
using insights::Kind;
using style::px;
using style::Theme;

namespace {

constexpr int narrowBelow = 720;

} // namespace

InsightsPage::InsightsPage(QWidget *parent)
    : QWidget(parent), m_inspector(new FindingInspector), m_layout(new QVBoxLayout(this)), m_chips(new QVBoxLayout)
{
    m_layout->setContentsMargins(px(16), px(8), px(16), px(8));
    m_layout->setSpacing(px(8));
    makeHead();
    m_layout->addLayout(m_chips);
    m_scroll = new QScrollArea(this);
    m_scroll->setWidgetResizable(true);
    m_scroll->setFrameShape(QFrame::NoFrame);
    m_scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_scroll->setFocusPolicy(Qt::NoFocus);
    auto *content = new QWidget(m_scroll);
    m_list = new QVBoxLayout(content);
    m_list->setContentsMargins(0, 0, px(4), 0);
    m_list->setSpacing(px(8));
    m_scroll->setWidget(content);
    m_layout->addWidget(m_scroll, 1);

    connect(m_inspector, &FindingInspector::showMeRequested, this, [this] { showView(m_selected); });
    connect(m_inspector, &FindingInspector::addToReportRequested, this, [this] { Q_EMIT addToReport(m_selected); });
    connect(m_inspector, &FindingInspector::dismissRequested, this, [this] { Q_EMIT dismissed(m_selected); });
    fill();
}

InsightsPage::~InsightsPage()
{
    if (m_inspector && !m_inspector->parent()) // nobody has placed it
        delete m_inspector;
}

QWidget *InsightsPage::inspector() const
{
    return m_inspector;
}

void InsightsPage::makeHead()
{
    auto *head = new QHBoxLayout;
    head->setSpacing(px(8));
    head->addWidget(pageTitle(tr("Insights"), this));
    head->addStretch();
    m_kinds = new QButtonGroup(this);
    auto *segments = new QHBoxLayout;
    segments->setSpacing(0);
    for (const Kinds kind : {All, Tested, Described}) {
        auto *button = new QPushButton(this);
        button->setCheckable(true);
        button->setProperty("segment", kind == All      ? QStringLiteral("first")
                                       : kind == Tested ? QStringLiteral("middle")
                                                        : QStringLiteral("last"));
        m_kinds->addButton(button, kind);
        segments->addWidget(button);
    }
    m_kinds->button(All)->setChecked(true);
    head->addLayout(segments);
    m_order = new QComboBox(this);
    m_order->setAccessibleName(tr("Order of the findings"));
    m_order->addItem(tr("Strongest first"), StrongestFirst);
    m_order->addItem(tr("Most customers first"), MostCustomersFirst);
    m_order->addItem(tr("By group"), ByGroup);
    head->addWidget(m_order);
    m_layout->addLayout(head);
    connect(m_kinds, &QButtonGroup::idClicked, this, &InsightsPage::fill);
    connect(m_order, &QComboBox::currentIndexChanged, this, &InsightsPage::fill);
}

void InsightsPage::setFilterBar(QWidget *bar)
{
    clear(m_chips);
    m_chips->addWidget(bar);
}

void InsightsPage::setFindings(std::vector<Finding> findings, const query::AgeRegionStudy &study,
                               const QStringList &inReport, const Format &format)
{
    m_findings = std::move(findings);
    m_study = study;
    m_inReport = inReport;
    m_format = format;
    fill();
}

void InsightsPage::setInReport(const QStringList &ids)
{
    if (ids == m_inReport)
        return;
    m_inReport = ids;
    for (FindingCard *one : m_cards)
        one->setInReport(ids.contains(one->id()));
    if (const Finding *finding = find(m_selected); finding && m_inspector)
        m_inspector->setInReport(ids.contains(m_selected));
}

void InsightsPage::showMessage(const QString &title, const QString &text, const QString &action)
{
    m_findings.clear();
    fill();
    clear(m_list);
    QFrame *frame = card(m_scroll->widget());
    auto *layout = new QVBoxLayout(frame);
    layout->setContentsMargins(px(24), px(32), px(24), px(32));
    layout->setSpacing(px(8));
    layout->addWidget(new IconLabel(QStringLiteral("insights"), &Theme::text3, frame, 24), 0, Qt::AlignHCenter);
    QLabel *heading = cardTitle(title, frame);
    heading->setAlignment(Qt::AlignCenter);
    layout->addWidget(heading);
    QLabel *words = textLabel(text, frame, QStringLiteral("2"));
    words->setWordWrap(true);
    words->setAlignment(Qt::AlignCenter);
    layout->addWidget(words);
    if (!action.isEmpty()) {
        auto *button = new QPushButton(action, frame);
        connect(button, &QPushButton::clicked, this, &InsightsPage::actionRequested);
        layout->addWidget(button, 0, Qt::AlignHCenter);
    }
    m_list->addWidget(frame);
    m_list->addStretch();
}

std::vector<const Finding *> InsightsPage::chosen() const
{
    const int kinds = m_kinds->checkedId();
    std::vector<const Finding *> some;
    for (const Finding &finding : m_findings) {
        if (kinds == All || (kinds == Tested) == (finding.kind == Kind::Tested))
            some.push_back(&finding);
    }
    switch (m_order->currentData().toInt()) {
    case MostCustomersFirst:
        std::stable_sort(some.begin(), some.end(),
                         [](const Finding *a, const Finding *b) { return a->evidence.n > b->evidence.n; });
        break;
    case ByGroup:
        std::stable_sort(some.begin(), some.end(), [](const Finding *a, const Finding *b) {
            return std::tie(a->evidence.dimension, a->evidence.group) <
                   std::tie(b->evidence.dimension, b->evidence.group);
        });
        break;
    default:
        std::stable_sort(some.begin(), some.end(),
                         [](const Finding *a, const Finding *b) { return a->strength > b->strength; });
    }
    return some;
}

void InsightsPage::fill()
{
    clear(m_list);
    m_cards.clear();
    const auto tested = std::count_if(m_findings.begin(), m_findings.end(),
                                      [](const Finding &finding) { return finding.kind == Kind::Tested; });
    const auto all = qint64(m_findings.size());
    m_kinds->button(All)->setText(tr("All %1", "findings").arg(m_format.integer(all)));
    m_kinds->button(Tested)->setText(tr("Tested %1", "findings").arg(m_format.integer(tested)));
    m_kinds->button(Described)->setText(tr("Described %1", "findings").arg(m_format.integer(all - tested)));
    const std::vector<const Finding *> some = chosen();
    for (const Finding *finding : some)
        addCard(*finding);
    if (some.empty()) {
        QLabel *nothing =
            textLabel(m_findings.empty()
                          ? tr("Nothing stands out in this data: no group differs from the others by more than chance.")
                          : tr("No finding of this kind."),
                      m_scroll->widget(), QStringLiteral("2"));
        nothing->setWordWrap(true);
        m_list->addWidget(nothing);
    }
    m_list->addStretch();
    const bool kept =
        std::any_of(m_cards.begin(), m_cards.end(), [this](const FindingCard *one) { return one->id() == m_selected; });
    select(kept ? m_selected : m_cards.empty() ? QString() : m_cards.front()->id());
}

void InsightsPage::addCard(const Finding &finding)
{
    auto *one = new FindingCard(finding, items::findingPicture(finding, m_study), m_inReport.contains(finding.id),
                                m_format, m_scroll->widget());
    connect(one, &FindingCard::selected, this, &InsightsPage::select);
    connect(one, &FindingCard::showMeRequested, this, &InsightsPage::showView);
    connect(one, &FindingCard::addToReportRequested, this, &InsightsPage::addToReport);
    connect(one, &FindingCard::neighbourRequested, this, [this, one](int step) { moveFocus(one, step); });
    one->setNarrow(width() < px(narrowBelow));
    m_cards.push_back(one);
    m_list->addWidget(one);
}

const Finding *InsightsPage::find(const QString &id) const
{
    const auto found =
        std::find_if(m_findings.begin(), m_findings.end(), [&id](const Finding &finding) { return finding.id == id; });
    return found == m_findings.end() ? nullptr : &*found;
}

void InsightsPage::select(const QString &id)
{
    m_selected = id;
    for (FindingCard *one : m_cards) {
        one->setSelected(one->id() == id);
        if (one->id() == id && one->hasFocus())
            m_scroll->ensureWidgetVisible(one, 0, px(8));
    }
    if (!m_inspector)
        return;
    if (const Finding *finding = find(id))
        m_inspector->present(*finding, m_inReport.contains(id), m_format);
    else
        m_inspector->explainPage();
}

void InsightsPage::selectFinding(const QString &id)
{
    for (FindingCard *one : m_cards) {
        if (one->id() == id)
            one->setFocus(Qt::OtherFocusReason);
    }
    select(id);
}

void InsightsPage::moveFocus(const FindingCard *from, int step)
{
    const auto place = std::find(m_cards.begin(), m_cards.end(), from) - m_cards.begin() + step;
    if (place >= 0 && place < std::ssize(m_cards))
        m_cards[std::size_t(place)]->setFocus(step > 0 ? Qt::TabFocusReason : Qt::BacktabFocusReason);
}

void InsightsPage::showView(const QString &id)
{
    if (const Finding *finding = find(id))
        Q_EMIT showMe(*finding);
}

void InsightsPage::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    for (FindingCard *one : m_cards)
        one->setNarrow(width() < px(narrowBelow));
}

QStringList InsightsPage::shownIds() const
{
    QStringList ids;
    for (const FindingCard *one : m_cards)
        ids.append(one->id());
    return ids;
}

} // namespace clientele::pages
