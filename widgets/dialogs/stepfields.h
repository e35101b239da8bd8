// SPDX-FileCopyrightText: 2026 The Clientele developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/recipe/stepkinds.h"
#include "models/table/table.h"

#include <QCheckBox>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>

#include <functional>

namespace clientele::dialogs {

/// One parameter of a step.
class StepField : public QWidget
{
    Q_OBJECT

public:
    explicit StepField(QWidget *parent);

    /// What keeps the input from being a value: "“12x” is no number"; empty: nothing.
    [[nodiscard]] virtual QString problem() const { return {}; }
    /// Whether the field says so itself.
    [[nodiscard]] virtual bool showsProblem() const { return false; }
    /// What stands there while the field is empty.
    virtual void setEmptyMeans(const QString &) {}
    /// What a screen reader says of it.
    virtual void setFieldName(const QString &name) = 0;

Q_SIGNALS:
    void changed();

protected:
    /// Fills the field with this widget, which takes the keyboard.
    void hold(QWidget *widget);
};

template <class T>
class ValueField
{
public:
    virtual ~ValueField() = default;
    [[nodiscard]] virtual T value() const = 0;
    virtual void setValue(const T &value) = 0;
};

/// The icon of a column's type; those that identify have one of their own.
[[nodiscard]] QIcon columnIcon(const table::Table &table, std::size_t column);
/// "InvoiceDate · Order date": the name, and the role where there is one.
[[nodiscard]] QString columnLabel(const table::Table &table, std::size_t column);

/// One of a table's columns.
class ColumnField final : public StepField, public ValueField<recipe::ColumnRef>
{
    Q_OBJECT

public:
    using Takes = std::function<bool(const table::Column &)>;

    ColumnField(table::TablePtr table, QWidget *parent);

    /// Only those are offered, beside the one that is chosen.
    void setTakes(const Takes &takes);
    void setEmptyMeans(const QString &words) override;
    void setFieldName(const QString &name) override { m_box->setAccessibleName(name); }
    [[nodiscard]] recipe::ColumnRef value() const override;
    void setValue(const recipe::ColumnRef &value) override;

private:
    void fill();
    void add(const QIcon &icon, const QString &text, const recipe::ColumnRef &column);

    table::TablePtr m_table;
    QComboBox *m_box;
    Takes m_takes;
    QString m_empty;
    recipe::ColumnRef m_value;
    recipe::ColumnRef m_byRole; ///< stays on offer where the step asked for a role
    recipe::ColumnRefs m_offered;
};

/// Several of a table's columns, in a list to tick; one of many is found by typing.
class ColumnsField final : public StepField, public ValueField<recipe::ColumnRefs>
{
    Q_OBJECT

public:
    ColumnsField(table::TablePtr table, const ColumnField::Takes &takes, QWidget *parent);

    void setEmptyMeans(const QString &words) override;
    void setFieldName(const QString &name) override { m_list->setAccessibleName(name); }
    [[nodiscard]] recipe::ColumnRefs value() const override;
    void setValue(const recipe::ColumnRefs &value) override;

private:
    void find(const QString &text);
    void tell();

    table::TablePtr m_table;
    QLineEdit *m_find;
    QListWidget *m_list;
    QLabel *m_chosen;
    QString m_empty;
    recipe::ColumnRefs m_offered; ///< one an item
};

/// One of a few words.
class ChoiceField : public StepField
{
    Q_OBJECT

public:
    ChoiceField(const QStringList &words, QWidget *parent);

    void setFieldName(const QString &name) override { m_box->setAccessibleName(name); }

protected:
    [[nodiscard]] QComboBox *box() const { return m_box; }

private:
    QComboBox *m_box;
};

template <class E>
class EnumField final : public ChoiceField, public ValueField<E>
{
public:
    explicit EnumField(QWidget *parent) : ChoiceField(recipe::choicesOf(E{}), parent) {}
    [[nodiscard]] E value() const override { return E(box()->currentIndex()); }
    void setValue(const E &value) override { box()->setCurrentIndex(int(value)); }
};

/// The first word stands for no value.
template <class E>
class OptionalEnumField final : public ChoiceField, public ValueField<std::optional<E>>
{
public:
    OptionalEnumField(const QStringList &words, QWidget *parent) : ChoiceField(words, parent) {}
    void setEmptyMeans(const QString &words) override { box()->setItemText(0, words); }
    [[nodiscard]] std::optional<E> value() const override
    {
        const int index = box()->currentIndex();
        return index <= 0 ? std::nullopt : std::optional(E(index - 1));
    }
    void setValue(const std::optional<E> &value) override { box()->setCurrentIndex(value ? int(*value) + 1 : 0); }
};

/// Point or comma.
class DecimalField final : public ChoiceField, public ValueField<QString>
{
    Q_OBJECT

public:
    explicit DecimalField(QWidget *parent);
    [[nodiscard]] QString value() const override;
    void setValue(const QString &value) override;
};

class RoleField final : public ChoiceField, public ValueField<table::Role>
{
    Q_OBJECT

public:
    explicit RoleField(QWidget *parent);
    [[nodiscard]] static QStringList words();
    [[nodiscard]] table::Role value() const override { return table::Role(box()->currentIndex()); }
    void setValue(const table::Role &value) override { box()->setCurrentIndex(int(value)); }
};

/// One line to type in.
class LineField : public StepField
{
    Q_OBJECT

public:
    explicit LineField(QWidget *parent);

    void setEmptyMeans(const QString &words) override { m_line->setPlaceholderText(words); }
    void setFieldName(const QString &name) override { m_line->setAccessibleName(name); }

protected:
    [[nodiscard]] QLineEdit *line() const { return m_line; }
    [[nodiscard]] QString typed() const { return m_line->text().trimmed(); }
    /// Keeps the cursor where the text is the same.
    void setTyped(const QString &text);

private:
    QLineEdit *m_line;
};

class TextField final : public LineField, public ValueField<QString>
{
    Q_OBJECT

public:
    using LineField::LineField;
    [[nodiscard]] QString value() const override { return line()->text(); }
    void setValue(const QString &value) override { setTyped(value); }
};

/// A number as the person's locale writes it, or with a point.
class NumberField final : public LineField, public ValueField<std::optional<double>>
{
    Q_OBJECT

public:
    using LineField::LineField;
    [[nodiscard]] QString problem() const override;
    [[nodiscard]] std::optional<double> value() const override;
    void setValue(const std::optional<double> &value) override;
};

class YearField final : public LineField, public ValueField<std::optional<int>>
{
    Q_OBJECT

public:
    using LineField::LineField;
    [[nodiscard]] QString problem() const override;
    [[nodiscard]] std::optional<int> value() const override;
    void setValue(const std::optional<int> &value) override;
};

/// Several numbers with semicolons between them.
class NumbersField final : public LineField, public ValueField<std::vector<double>>
{
    Q_OBJECT

public:
    using LineField::LineField;
    [[nodiscard]] QString problem() const override;
    [[nodiscard]] std::vector<double> value() const override;
    void setValue(const std::vector<double> &value) override;
};

class FlagField final : public StepField, public ValueField<bool>
{
    Q_OBJECT

public:
    FlagField(const QString &words, QWidget *parent);

    void setFieldName(const QString &) override {} // its own words say it
    [[nodiscard]] bool value() const override { return m_box->isChecked(); }
    void setValue(const bool &value) override { m_box->setChecked(value); }

private:
    QCheckBox *m_box;
};

} // namespace clientele::dialogs
