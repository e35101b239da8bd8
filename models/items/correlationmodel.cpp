// SPDX-FileCopyrightText: 2026 The Clientele developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/items/correlationmodel.h"

#include "models/report/correlationcharts.h"

namespace clientele::items {

CorrelationModel::CorrelationModel(QObject *parent) : QAbstractTableModel(parent) {}

void CorrelationModel::setStudy(std::shared_ptr<const query::CorrelationStudy> study, std::vector<std::size_t> shown,
                                const Format &format)
{
    beginResetModel();
    m_study = std::move(study);
    m_shown = m_study ? std::move(shown) : std::vector<std::size_t>();
    m_format = format;
    endResetModel();
}

int CorrelationModel::placeOf(const QString &name) const
{
    for (std::size_t i = 0; i < m_shown.size(); ++i) {
        if (m_study->names[qsizetype(m_shown[i])] == name)
            return int(i);
    }
    return -1;
}

int CorrelationModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_shown.size());
}

int CorrelationModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_shown.size());
}

QVariant CorrelationModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const std::size_t row = m_shown[std::size_t(index.row())];
    const std::size_t column = m_shown[std::size_t(index.column())];
    const stats::Correlation &cell = m_study->at(row, column);
    switch (role) {
    case Qt::DisplayRole:
        return report::coefficientText(cell.coefficient, m_format);
    case Qt::ToolTipRole:
    case Qt::AccessibleTextRole:
        return inWords(row, column);
    case Qt::TextAlignmentRole:
        return int(Qt::AlignRight | Qt::AlignVCenter);
    case ValueRole:
        return cell.coefficient ? QVariant(*cell.coefficient) : QVariant();
    case SignificantRole:
        return m_study->isSignificant(row, column);
    default:
        return {};
    }
}

QVariant CorrelationModel::headerData(int section, Qt::Orientation, int role) const
{
    const bool isName = role == Qt::DisplayRole || role == Qt::ToolTipRole;
    if (!isName || section < 0 || std::size_t(section) >= m_shown.size())
        return {};
    return m_study->names[qsizetype(m_shown[std::size_t(section)])];
}

QString CorrelationModel::inWords(std::size_t row, std::size_t column) const
{
    const stats::Correlation &cell = m_study->at(row, column);
    const QString names =
        tr("%1 and %2", "two columns").arg(m_study->names[qsizetype(column)], m_study->names[qsizetype(row)]);
    if (row == column)
        return tr("%1 with itself").arg(m_study->names[qsizetype(row)]);
    if (!cell.coefficient)
        return tr("%1: no correlation can be made", "two columns").arg(names);
    QString words = tr("%1: %2 %3, %Ln row(s)", "two columns: measure and its value", int(cell.pairs))
                        .arg(names, report::displayName(m_study->kind(row, column)),
                             report::coefficientText(cell.coefficient, m_format));
    if (cell.pValue)
        words = tr("%1, adjusted %2", "what is known · p-value")
                    .arg(words, m_format.pValue(m_study->adjustedPValue(row, column)));
    return m_study->isSignificant(row, column) ? words : tr("%1, not significant").arg(words);
}

} // namespace clientele::items
