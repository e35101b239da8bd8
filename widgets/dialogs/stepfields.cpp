// SPDX-FileCopyrightText: 2026 The Clientele developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/dialogs/stepfields.h"

#include "widgets/style/theme.h"

#include <QLabel>
#include <QSignalBlocker>
#include <QVBoxLayout>

#include <cmath>

namespace clientele::dialogs {

using recipe::ColumnRef;
using recipe::ColumnRefs;

namespace {

constexpr std::size_t manyColumns = 8; // from here on they are found by typing

std::optional<double> numberIn(const QString &text)
{
    bool ok = false;
    QString plain = text;
    plain.replace(QChar(0x2212), QLatin1Char('-'));
    double value = QLocale().toDouble(plain, &ok);
    if (!ok)
        value = QLocale::c().toDouble(plain, &ok);
    return ok && std::isfinite(value) ? std::optional(value) : std::nullopt;
}

QString written(double value)
{
    QLocale locale;
    locale.setNumberOptions(QLocale::OmitGroupSeparator);
    return locale.toString(value, 'g', QLocale::FloatingPointShortest);
}

} // namespace

StepField::StepField(QWidget *parent) : QWidget(parent)
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(style::px(4));
}

void StepField::hold(QWidget *widget)
{
    layout()->addWidget(widget);
    if (!focusProxy())
        setFocusProxy(widget);
}

QIcon columnIcon(const table::Table &table, std::size_t column)
{
    const table::Role role = table.role(column);
    if (role == table::Role::Customer || role == table::Role::Order)
        return style::icon(QStringLiteral("id"));
    switch (table.column(column).type()) {
    case table::Type::Integer:
    case table::Type::Real:
        return style::icon(QStringLiteral("number"));
    case table::Type::Date:
        return style::icon(QStringLiteral("date"));
    case table::Type::Boolean:
        return style::icon(QStringLiteral("boolean"));
    case table::Type::Text:
        break;
    }
    return style::icon(QStringLiteral("text"));
}

QString columnLabel(const table::Table &table, std::size_t column)
{
    const QString name = table.column(column).name();
    const QString role = table.role(column) == table::Role::None ? QString() : table::displayName(table.role(column));
    return role.isEmpty() || role.compare(name, Qt::CaseInsensitive) == 0
               ? name
               : QStringLiteral("%1 \u00b7 %2").arg(name, role);
}

ColumnField::ColumnField(table::TablePtr table, QWidget *parent)
    : StepField(parent), m_table(std::move(table)), m_box(new QComboBox(this))
{
    m_box->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_box->setMinimumContentsLength(16);
    m_box->setMaxVisibleItems(16);
    m_box->setIconSize(QSize(style::px(16), style::px(16)));
    hold(m_box);
    connect(m_box, &QComboBox::currentIndexChanged, this, [this](int index) {
        if (index < 0)
            return;
        m_value = m_offered[std::size_t(index)];
        Q_EMIT changed();
    });
    fill();
}

void ColumnField::setTakes(const Takes &takes)
{
    m_takes = takes;
    fill();
}

void ColumnField::setEmptyMeans(const QString &words)
{
    if (words == m_empty)
        return;
    m_empty = words;
    fill();
}

ColumnRef ColumnField::value() const
{
    return m_value;
}

void ColumnField::setValue(const ColumnRef &value)
{
    if (value.name.isEmpty() && value.role != table::Role::None)
        m_byRole = value;
    m_value = value;
    fill();
}

void ColumnField::add(const QIcon &icon, const QString &text, const ColumnRef &column)
{
    m_box->addItem(icon, text);
    m_offered.push_back(column);
}

void ColumnField::fill()
{
    const QSignalBlocker quiet(m_box);
    m_box->clear();
    m_offered.clear();
    if (!m_empty.isEmpty())
        add({}, m_empty, {});
    else if (m_value.isEmpty())
        add({}, tr("Choose a column"), {});
    if (!m_byRole.isEmpty()) {
        const auto index = m_table->indexOf(m_byRole.role);
        add(style::icon(index ? QStringLiteral("search") : QStringLiteral("warning")),
            index ? tr("By role: %1 (%2)").arg(table::displayName(m_byRole.role), m_table->column(*index).name())
                  : tr("By role: %1 (no column has it)").arg(table::displayName(m_byRole.role)),
            m_byRole);
    }
    for (std::size_t c = 0; c < m_table->columnCount(); ++c) {
        const QString &name = m_table->column(c).name();
        if (name == m_value.name || !m_takes || m_takes(m_table->column(c)))
            add(columnIcon(*m_table, c), columnLabel(*m_table, c), name);
    }
    auto chosen = std::find(m_offered.begin(), m_offered.end(), m_value);
    if (chosen == m_offered.end()) { // the table lacks it: it is shown all the same
        add(style::icon(QStringLiteral("warning")), tr("%1 (not in this data)").arg(m_value.name), m_value);
        chosen = m_offered.end() - 1;
    }
    m_box->setCurrentIndex(int(chosen - m_offered.begin()));
}

ColumnsField::ColumnsField(table::TablePtr table, const ColumnField::Takes &takes, QWidget *parent)
    : StepField(parent), m_table(std::move(table)), m_find(new QLineEdit(this)), m_list(new QListWidget(this)),
      m_chosen(new QLabel(this))
{
    m_find->setPlaceholderText(tr("Find a column"));
    m_find->setAccessibleName(m_find->placeholderText());
    m_find->setClearButtonEnabled(true);
    m_list->setIconSize(QSize(style::px(16), style::px(16)));
    m_list->setUniformItemSizes(true);
    m_chosen->setProperty("tone", QStringLiteral("3"));
    m_chosen->setWordWrap(true);
    for (std::size_t c = 0; c < m_table->columnCount(); ++c) {
        if (!takes(m_table->column(c)))
            continue;
        auto *item = new QListWidgetItem(columnIcon(*m_table, c), columnLabel(*m_table, c), m_list);
        item->setFlags(item->flags() | Qt::ItemIsUserCheckable);
        item->setCheckState(Qt::Unchecked);
        item->setSizeHint(QSize(0, std::max(style::px(24), fontMetrics().height() + style::px(4))));
        m_offered.emplace_back(m_table->column(c).name());
    }
    hold(m_list); // takes the keyboard although the search stands above it
    layout()->removeWidget(m_list);
    layout()->addWidget(m_find);
    layout()->addWidget(m_list);
    layout()->addWidget(m_chosen);
    m_find->setVisible(m_offered.size() >= manyColumns);
    const int rows = std::clamp(m_list->count(), 2, 6);
    m_list->setFixedHeight(rows * std::max(style::px(24), fontMetrics().height() + style::px(4)) +
                           2 * m_list->frameWidth());
    connect(m_find, &QLineEdit::textChanged, this, &ColumnsField::find);
    connect(m_list, &QListWidget::itemChanged, this, [this] {
        tell();
        Q_EMIT changed();
    });
    tell();
}

void ColumnsField::setEmptyMeans(const QString &words)
{
    m_empty = words;
    tell();
}

ColumnRefs ColumnsField::value() const
{
    ColumnRefs chosen;
    for (int row = 0; row < m_list->count(); ++row) {
        if (m_list->item(row)->checkState() == Qt::Checked)
            chosen.push_back(m_offered[std::size_t(row)]);
    }
    return chosen;
}

void ColumnsField::setValue(const ColumnRefs &value)
{
    const QSignalBlocker quiet(m_list);
    for (int row = 0; row < m_list->count(); ++row)
        m_list->item(row)->setCheckState(Qt::Unchecked);
    for (const ColumnRef &column : value) {
        const auto byRole = column.name.isEmpty() ? m_table->indexOf(column.role) : std::nullopt;
        const ColumnRef plain = byRole ? ColumnRef(m_table->column(*byRole).name()) : column;
        auto known = std::find(m_offered.begin(), m_offered.end(), plain);
        if (known == m_offered.end()) {
            auto *item = new QListWidgetItem(
                style::icon(QStringLiteral("warning")),
                tr("%1 (not in this data)").arg(column.name.isEmpty() ? table::displayName(column.role) : column.name),
                m_list);
            item->setFlags(item->flags() | Qt::ItemIsUserCheckable);
            m_offered.push_back(column);
            known = m_offered.end() - 1;
        } else {
            *known = column; // by its role where the step named it so
        }
        m_list->item(int(known - m_offered.begin()))->setCheckState(Qt::Checked);
    }
    for (int row = 0; row < m_list->count(); ++row) {
        if (m_list->item(row)->checkState() == Qt::Checked) {
            m_list->setCurrentRow(row);
            m_list->scrollToItem(m_list->item(row));
            break;
        }
    }
    tell();
}

void ColumnsField::find(const QString &text)
{
    for (int row = 0; row < m_list->count(); ++row)
        m_list->item(row)->setHidden(!m_list->item(row)->text().contains(text, Qt::CaseInsensitive));
}

void ColumnsField::tell()
{
    const auto count = int(value().size());
    m_chosen->setText(count == 0 && !m_empty.isEmpty()
                          ? tr("None ticked: %1").arg(m_empty)
                          : tr("%1 of %Ln column(s) ticked", nullptr, m_list->count()).arg(count));
}

ChoiceField::ChoiceField(const QStringList &words, QWidget *parent) : StepField(parent), m_box(new QComboBox(this))
{
    m_box->addItems(words);
    m_box->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_box->setMinimumContentsLength(16);
    m_box->setMaxVisibleItems(16);
    hold(m_box);
    connect(m_box, &QComboBox::currentIndexChanged, this, &StepField::changed);
}

DecimalField::DecimalField(QWidget *parent) : ChoiceField({tr("Point: 1234.5"), tr("Comma: 1234,5")}, parent) {}

QString DecimalField::value() const
{
    return box()->currentIndex() == 1 ? QStringLiteral(",") : QStringLiteral(".");
}

void DecimalField::setValue(const QString &value)
{
    box()->setCurrentIndex(value == QLatin1String(",") ? 1 : 0);
}

RoleField::RoleField(QWidget *parent) : ChoiceField(words(), parent) {}

QStringList RoleField::words()
{
    QStringList words = {tr("No role")};
    for (int role = 1; role < table::roleCount; ++role)
        words << table::displayName(table::Role(role));
    return words;
}

LineField::LineField(QWidget *parent) : StepField(parent), m_line(new QLineEdit(this))
{
    hold(m_line);
    connect(m_line, &QLineEdit::textChanged, this, &StepField::changed);
}

void LineField::setTyped(const QString &text)
{
    if (m_line->text() != text)
        m_line->setText(text);
}

QString NumberField::problem() const
{
    return typed().isEmpty() || numberIn(typed()) ? QString() : tr("“%1” is no number").arg(typed());
}

std::optional<double> NumberField::value() const
{
    return numberIn(typed());
}

void NumberField::setValue(const std::optional<double> &value)
{
    if (value != this->value()) // what is no number stays, to be mended
        setTyped(value ? written(*value) : QString());
}

QString YearField::problem() const
{
    return typed().isEmpty() || value() ? QString() : tr("“%1” is no year").arg(typed());
}

std::optional<int> YearField::value() const
{
    bool ok = false;
    const int year = typed().toInt(&ok);
    return ok ? std::optional(year) : std::nullopt;
}

void YearField::setValue(const std::optional<int> &value)
{
    setTyped(value ? QString::number(*value) : QString());
}

QString NumbersField::problem() const
{
    for (const QString &part : typed().split(QLatin1Char(';'), Qt::SkipEmptyParts)) {
        if (!numberIn(part.trimmed()))
            return tr("“%1” is no number").arg(part.trimmed());
    }
    return {};
}

std::vector<double> NumbersField::value() const
{
    std::vector<double> numbers;
    for (const QString &part : typed().split(QLatin1Char(';'), Qt::SkipEmptyParts)) {
        if (const auto number = numberIn(part.trimmed()))
            numbers.push_back(*number);
    }
    return numbers;
}

void NumbersField::setValue(const std::vector<double> &value)
{
    if (value == this->value())
        return;
    QStringList parts;
    for (const double number : value)
        parts << written(number);
    setTyped(parts.join(QStringLiteral("; ")));
}

FlagField::FlagField(const QString &words, QWidget *parent) : StepField(parent), m_box(new QCheckBox(words, this))
{
    hold(m_box);
    connect(m_box, &QCheckBox::toggled, this, &StepField::changed);
}

} // namespace clientele::dialogs
