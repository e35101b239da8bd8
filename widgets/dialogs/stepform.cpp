// SPDX-FileCopyrightText: 2026 The Clientele developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/dialogs/stepform.h"

#include "widgets/dialogs/expressionfield.h"
#include "widgets/dialogs/formrows.h"
#include "widgets/dialogs/recodefield.h"
#include "widgets/style/theme.h"

#include <QLabel>
#include <QVBoxLayout>

namespace clientele::dialogs {

// Makes a field for each parameter.
class StepForm::Builder final
{
public:
    explicit Builder(StepForm &form) : m_form(form) {}

    template <class T>
    void needed(const char *name, const T &value)
    {
        add(QString::fromLatin1(name), value);
    }
    template <class T>
    void optional(const char *name, const T &value)
    {
        add(QString::fromLatin1(name), value);
    }

private:
    template <class T>
    void add(const QString &name, const T &value)
    {
        adopt(name, make(name, value), value);
    }
    void add(const QString &name, const QString &value)
    {
        if (name == QLatin1String("decimal"))
            adopt(name, new DecimalField(&m_form), value);
        else
            adopt(name, new TextField(&m_form), value);
    }
    template <class Field, class T>
    void adopt(const QString &name, Field *field, const T &value)
    {
        field->setValue(value);
        m_form.add(name, field);
    }
    [[nodiscard]] ColumnField::Takes takes(const QString &name) const
    {
        return [step = m_form.m_step, name](const table::Column &column) {
            return recipe::takesColumn(step, name, column);
        };
    }
    ColumnField *make(const QString &, const recipe::ColumnRef &) { return new ColumnField(m_form.m_table, &m_form); }
    ColumnsField *make(const QString &name, const recipe::ColumnRefs &)
    {
        return new ColumnsField(m_form.m_table, takes(name), &m_form);
    }
    ExpressionField *make(const QString &name, const recipe::ExpressionText &)
    {
        return new ExpressionField(m_form.m_table, name == QLatin1String("condition"), &m_form);
    }
    RecodeField *make(const QString &, const recipe::RecodeMap &) { return new RecodeField(&m_form); }
    NumberField *make(const QString &, const std::optional<double> &) { return new NumberField(&m_form); }
    YearField *make(const QString &, const std::optional<int> &) { return new YearField(&m_form); }
    NumbersField *make(const QString &, const std::vector<double> &) { return new NumbersField(&m_form); }
    FlagField *make(const QString &name, bool)
    {
        return new FlagField(recipe::fieldLabel(m_form.m_step, name), &m_form);
    }
    RoleField *make(const QString &, table::Role) { return new RoleField(&m_form); }
    OptionalEnumField<table::Role> *make(const QString &, const std::optional<table::Role> &)
    {
        QStringList words = RoleField::words();
        words.prepend(QString());
        return new OptionalEnumField<table::Role>(words, &m_form);
    }
    OptionalEnumField<sources::DateOrder> *make(const QString &, const std::optional<sources::DateOrder> &)
    {
        QStringList words = recipe::choicesOf(sources::DateOrder{});
        words.prepend(QString());
        return new OptionalEnumField<sources::DateOrder>(words, &m_form);
    }
    template <class E>
    requires std::is_enum_v<E> EnumField<E>
    *make(const QString &, E) { return new EnumField<E>(&m_form); }

    StepForm &m_form;
};

// Takes the parameters from the fields.
class StepForm::Reader final
{
public:
    explicit Reader(const StepForm &form) : m_form(form) {}

    template <class T>
    void needed(const char *name, T &value)
    {
        if (const auto *field = dynamic_cast<const ValueField<T> *>(m_form.field(QString::fromLatin1(name))))
            value = field->value();
    }
    template <class T>
    void optional(const char *name, T &value)
    {
        needed(name, value);
    }

private:
    const StepForm &m_form;
};

// Puts the parameters into the fields.
class StepForm::Writer final
{
public:
    explicit Writer(const StepForm &form) : m_form(form) {}

    template <class T>
    void needed(const char *name, const T &value)
    {
        if (auto *field = dynamic_cast<ValueField<T> *>(m_form.field(QString::fromLatin1(name))))
            field->setValue(value);
    }
    template <class T>
    void optional(const char *name, const T &value)
    {
        needed(name, value);
    }

private:
    const StepForm &m_form;
};

namespace {

// Looks at one parameter, or makes it empty.
class Emptier final
{
public:
    Emptier(const QString &name, bool clears) : m_name(name), m_clears(clears) {}

    template <class T>
    void needed(const char *name, T &value)
    {
        if (m_name != QLatin1String(name))
            return;
        m_wasEmpty = value == T{};
        if (m_clears)
            value = T{};
    }
    template <class T>
    void optional(const char *name, T &value)
    {
        needed(name, value);
    }
    [[nodiscard]] bool wasEmpty() const { return m_wasEmpty; }

private:
    QString m_name;
    bool m_clears;
    bool m_wasEmpty = true;
};

template <class Visitor>
void visitFields(recipe::Step &step, Visitor &visitor)
{
    std::visit([&visitor](auto &one) { one.fields(one, visitor); }, step);
}

QString *nameOf(recipe::Step &step)
{
    return std::visit(
        [](auto &one) -> QString * {
            if constexpr (requires { one.name; })
                return &one.name;
            else
                return nullptr;
        },
        step);
}

std::optional<std::size_t> indexOf(const recipe::ColumnRef &column, const table::Table &table)
{
    return column.name.isEmpty() ? table.indexOf(column.role) : table.indexOf(column.name);
}

} // namespace

StepForm::StepForm(const recipe::Step &step, const table::TablePtr &before, QWidget *parent)
    : QWidget(parent), m_table(before), m_step(step), m_form(nullptr)
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    m_form = makeForm(layout);
    Builder builder(*this);
    visitFields(m_step, builder);
    const QString *name = nameOf(m_step);
    const QString suggested = recipe::suggestedName(m_step, *m_table);
    if (name && (name->isEmpty() || *name == suggested))
        m_suggestedName = *name;
    else
        m_suggestedName = QString();
    follow({});
    showFields();
}

void StepForm::add(const QString &name, StepField *field)
{
    m_rows.push_back({name, field});
    const QString label = recipe::fieldLabel(m_step, name);
    field->setFieldName(QString(label).remove(QLatin1Char('&')));
    connect(field, &StepField::changed, this, [this, name] { onEdited(name); });
    if (qobject_cast<FlagField *>(field))
        m_form->addRow(indent(this), field);
    else
        addRow(m_form, label, field);
}

StepField *StepForm::field(QStringView name) const
{
    for (const Row &row : m_rows) {
        if (row.name == name)
            return row.field;
    }
    return nullptr;
}

QString StepForm::problem() const
{
    for (const Row &row : m_rows) {
        if (!recipe::usesField(m_step, row.name))
            continue;
        if (const QString problem = row.field->problem(); !problem.isEmpty())
            return problem;
    }
    return {};
}

bool StepForm::showsProblem() const
{
    return std::any_of(m_rows.begin(), m_rows.end(), [this](const Row &row) {
        return recipe::usesField(m_step, row.name) && row.field->showsProblem() && !row.field->problem().isEmpty();
    });
}

void StepForm::onEdited(const QString &name)
{
    if (m_isFilling)
        return;
    Reader reader(*this);
    visitFields(m_step, reader);
    if (const QString other = recipe::excludedBy(m_step, name); !other.isEmpty()) {
        Emptier edited(name, false);
        visitFields(m_step, edited);
        Emptier excluded(other, !edited.wasEmpty());
        visitFields(m_step, excluded);
    }
    follow(name);
    showFields();
    Q_EMIT changed();
}

// What follows from the parameter that was just edited, until the person says otherwise.
void StepForm::follow(const QString &edited)
{
    const bool isColumn = edited == QLatin1String("column");
    if (auto *role = std::get_if<recipe::SetRole>(&m_step); role && isColumn) {
        if (const auto index = indexOf(role->column, *m_table))
            role->role = m_table->role(*index);
    }
    if (auto *recode = std::get_if<recipe::Recode>(&m_step)) {
        if (isColumn)
            recode->values.clear();
        const auto index = indexOf(recode->column, *m_table);
        if (auto *values = dynamic_cast<RecodeField *>(field(u"values")))
            values->setColumn(index ? m_table->columnPtr(*index) : nullptr);
    }
    QString *name = nameOf(m_step);
    const QString suggested = recipe::suggestedName(m_step, *m_table);
    if (name && !suggested.isEmpty() && edited != QLatin1String("name") && *name == m_suggestedName)
        *name = m_suggestedName = suggested;
}

void StepForm::showFields()
{
    m_isFilling = true;
    for (const Row &row : m_rows) {
        if (auto *column = qobject_cast<ColumnField *>(row.field))
            column->setTakes([step = m_step, name = row.name](const table::Column &one) {
                return recipe::takesColumn(step, name, one);
            });
        row.field->setEmptyMeans(recipe::emptyMeans(m_step, row.name));
        m_form->setRowVisible(row.field, recipe::usesField(m_step, row.name));
    }
    Writer writer(*this);
    visitFields(m_step, writer);
    m_isFilling = false;
}

} // namespace clientele::dialogs
