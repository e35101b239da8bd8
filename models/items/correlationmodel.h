// SPDX-FileCopyrightText: 2026 The Clientele developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/core/format.h"
#include "models/query/correlationstudy.h"

#include <QAbstractTableModel>

#include <memory>

namespace clientele::items {

/// The cells of a heatmap of correlations, in the order in which it is shown.
class CorrelationModel final : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Role {
        ValueRole = Qt::UserRole, ///< double; invalid: there is none
        SignificantRole,          ///< bool, after adjustment
    };

    explicit CorrelationModel(QObject *parent = nullptr);

    /// @param shown places in the study, in their order. @param study nullptr: nothing is shown.
    void setStudy(std::shared_ptr<const query::CorrelationStudy> study, std::vector<std::size_t> shown,
                  const Format &format);
    [[nodiscard]] const std::vector<std::size_t> &shown() const { return m_shown; }
    /// Where a column stands; −1: it is not shown.
    [[nodiscard]] int placeOf(const QString &name) const;

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation,
                                      int role = Qt::DisplayRole) const override;

private:
    [[nodiscard]] QString inWords(std::size_t row, std::size_t column) const;

    std::shared_ptr<const query::CorrelationStudy> m_study;
    std::vector<std::size_t> m_shown;
    Format m_format;
};

} // namespace clientele::items
