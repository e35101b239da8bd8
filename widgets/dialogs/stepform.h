// SPDX-FileCopyrightText: 2026 The Clientele developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/recipe/step.h"
#include "widgets/dialogs/stepfields.h"

#include <QFormLayout>

namespace clientele::dialogs {

/// The parameters of a step of any kind, made from its `fields`: each type of parameter has its own kind of field.
class StepForm final : public QWidget
{
    Q_OBJECT

public:
    StepForm(const recipe::Step &step, const table::TablePtr &before, QWidget *parent);

    /// As it stands in the fields now.
    [[nodiscard]] const recipe::Step &step() const { return m_step; }
    /// What keeps a field from being a value; empty: nothing.
    [[nodiscard]] QString problem() const;
    /// The field itself says what is wrong with it.
    [[nodiscard]] bool showsProblem() const;
    /// The field of a parameter; nullptr: the step has none of that name.
    [[nodiscard]] StepField *field(QStringView name) const;

Q_SIGNALS:
    void changed();

private:
    class Builder;
    class Reader;
    class Writer;
    struct Row
    {
        QString name;
        StepField *field = nullptr;
    };

    void add(const QString &name, StepField *field);
    void onEdited(const QString &name);
    void showFields();
    void follow(const QString &edited);

    table::TablePtr m_table;
    recipe::Step m_step;
    std::vector<Row> m_rows;
    QFormLayout *m_form;
    QString m_suggestedName; ///< stays in step with the other parameters until the person types another
    bool m_isFilling = false;
};

} // namespace clientele::dialogs
