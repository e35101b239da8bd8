// SPDX-FileCopyrightText: 2026 The Clientele developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/pages/filtereditor.h"

#include "widgets/pages/parts.h"

#include <QDate>
#include <QHBoxLayout>
#include <QVBoxLayout>

#include <limits>

namespace clientele::pages {

using style::px;

namespace {

constexpr std::uint32_t mostValues = 2000; // a longer list helps nobody: values are typed then
constexpr double infinite = std::numeric_limits<double>::infinity();

QString valueOf(const table::Column &column, std::uint32_t row)
{
    return QString::fromStdString(column.plainText(row));
}

} // namespace

FilterEditor::FilterEditor(const table::Column &column, const QString &heading, const query::Filter *current,
                           const Format &format, QWidget *parent)
    : QFrame(parent, Qt::Popup), m_column(column.name()), m_heading(heading), m_type(column.type()), m_format(format),
      m_problem(textLabel({}, this, QStringLiteral("danger")))
{
    setAttribute(Qt::WA_DeleteOnClose);
    setProperty("card", true);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(px(12), px(12), px(12), px(12));
    layout->setSpacing(px(8));
    layout->addWidget(cardTitle(heading, this));
    const bool listed = m_type == table::Type::Text || m_type == table::Type::Boolean;
    if (listed)
        makeValues(column, current);
    else
        makeRange(current);
    m_problem->setWordWrap(true);
    m_problem->hide();
    layout->addWidget(m_problem);
    auto *apply = new QPushButton(tr("Apply filter"), this);
    apply->setProperty("main", true);
    connect(apply, &QPushButton::clicked, this, &FilterEditor::apply);
    layout->addWidget(apply);
    setFocusProxy(m_from ? m_from : m_find);
}

void FilterEditor::makeValues(const table::Column &column, const query::Filter *current)
{
    const table::DenseCodes &codes = column.denseCodes();
    m_find = new QLineEdit(this);
    m_find->setPlaceholderText(tr("Find or type a value"));
    m_find->setAccessibleName(m_find->placeholderText());
    m_find->setClearButtonEnabled(true);
    m_values = new QListWidget(this);
    m_values->setAccessibleName(tr("Values of %1").arg(m_heading));
    m_values->setUniformItemSizes(true);
    const auto add = [&](const QString &value, const QString &shown, bool isMissing) {
        auto *item = new QListWidgetItem(shown, m_values);
        item->setData(Qt::UserRole, value);
        item->setData(Qt::UserRole + 1, isMissing);
        const bool chosen = current && (isMissing ? current->missing : current->values.contains(value));
        item->setCheckState(chosen ? Qt::Checked : Qt::Unchecked);
    };
    QStringList names;
    for (std::uint32_t code = 0; code < std::min(codes.count(), mostValues); ++code)
        names.push_back(valueOf(column, codes.firstRow[code]));
    names.sort(Qt::CaseInsensitive);
    for (const QString &name : names)
        add(name, name.simplified(), false);
    if (column.missing() > 0)
        add({}, tr("Missing"), true);
    auto *rows = static_cast<QVBoxLayout *>(layout());
    rows->addWidget(m_find);
    rows->addWidget(m_values, 1);
    connect(m_find, &QLineEdit::textChanged, this, &FilterEditor::showMatching);
    connect(m_find, &QLineEdit::returnPressed, this, &FilterEditor::apply);
}

void FilterEditor::makeRange(const query::Filter *current)
{
    m_from = new QLineEdit(this);
    m_to = new QLineEdit(this);
    const bool isDate = m_type == table::Type::Date;
    m_from->setPlaceholderText(
        isDate ? tr("From, e.g. %1").arg(m_format.locale().toString(QDate(2025, 1, 31), QLocale::ShortFormat))
               : tr("From"));
    m_to->setPlaceholderText(tr("Up to, not included"));
    for (QLineEdit *field : {m_from, m_to}) {
        field->setAccessibleName(field->placeholderText());
        connect(field, &QLineEdit::returnPressed, this, &FilterEditor::apply);
        static_cast<QVBoxLayout *>(layout())->addWidget(field);
    }
    if (current && !current->intervals.empty()) {
        m_from->setText(boundText(current->intervals.front().lower));
        m_to->setText(boundText(current->intervals.back().upper));
    }
}

void FilterEditor::popUpUnder(const QWidget *anchor)
{
    const int rows =
        m_values ? std::clamp(m_values->count(), 3, 10) * std::max(px(20), m_values->sizeHintForRow(0)) : 0;
    resize(std::max(px(260), sizeHint().width()),
           (m_values ? px(150) : px(8)) + (m_values ? rows : sizeHint().height()));
    move(anchor->mapToGlobal(QPoint(0, anchor->height() + px(4))));
    show();
    setFocus();
}

void FilterEditor::showMatching(const QString &text)
{
    for (int i = 0; i < m_values->count(); ++i)
        m_values->item(i)->setHidden(!m_values->item(i)->text().contains(text, Qt::CaseInsensitive));
}

QString FilterEditor::boundText(double bound) const
{
    if (!std::isfinite(bound))
        return {};
    if (m_type != table::Type::Date)
        return m_format.locale().toString(bound, 'g', 15);
    const table::CivilTime time = table::toCivil(table::Microseconds(bound));
    return m_format.locale().toString(QDate(time.year, time.month, time.day), QLocale::ShortFormat);
}

std::optional<double> FilterEditor::bound(const QString &text, double unbounded) const
{
    const QString trimmed = text.trimmed();
    if (trimmed.isEmpty())
        return unbounded;
    if (m_type != table::Type::Date) {
        bool isNumber = false;
        double value = m_format.locale().toDouble(trimmed, &isNumber);
        if (!isNumber)
            value = QLocale::c().toDouble(trimmed, &isNumber);
        return isNumber && std::isfinite(value) ? std::optional(value) : std::nullopt;
    }
    QDate date = QDate::fromString(trimmed, Qt::ISODate);
    for (const QLocale::FormatType format : {QLocale::ShortFormat, QLocale::LongFormat}) {
        if (!date.isValid())
            date = m_format.locale().toDate(trimmed, format);
    }
    if (!date.isValid())
        return std::nullopt;
    return double(table::fromCivil({date.year(), date.month(), date.day()}));
}

std::optional<query::Filter> FilterEditor::valuesFilter() const
{
    query::Filter filter;
    filter.column = m_column;
    for (int i = 0; i < m_values->count(); ++i) {
        const QListWidgetItem *item = m_values->item(i);
        if (item->checkState() != Qt::Checked)
            continue;
        if (item->data(Qt::UserRole + 1).toBool())
            filter.missing = true;
        else
            filter.values.push_back(item->data(Qt::UserRole).toString());
    }
    if (filter.values.isEmpty() && !filter.missing && !m_find->text().trimmed().isEmpty())
        filter.values.push_back(m_find->text().trimmed()); // one that the list may be too long to hold
    return filter;
}

std::optional<query::Filter> FilterEditor::rangeFilter() const
{
    const std::optional<double> lower = bound(m_from->text(), -infinite);
    const std::optional<double> upper = bound(m_to->text(), infinite);
    if (!lower || !upper)
        return std::nullopt;
    query::Filter filter;
    filter.column = m_column;
    if (std::isfinite(*lower) || std::isfinite(*upper))
        filter.intervals.push_back({*lower, *upper, true, false});
    return filter;
}

void FilterEditor::apply()
{
    const std::optional<query::Filter> filter = m_values ? valuesFilter() : rangeFilter();
    const bool backwards =
        filter && !filter->intervals.empty() && !(filter->intervals.front().lower < filter->intervals.front().upper);
    if (!filter || backwards) {
        m_problem->setText(backwards ? tr("The end must lie after the beginning")
                           : m_type == table::Type::Date
                               ? tr("Not a date: write it like %1").arg(QStringLiteral("2025-01-31"))
                               : tr("Not a number"));
        m_problem->show();
        adjustSize();
        return;
    }
    Q_EMIT applied(*filter);
    close();
}

} // namespace clientele::pages
