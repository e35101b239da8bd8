// SPDX-FileCopyrightText: 2026 The Clientele developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/mail/outboxmessage.h"

#include <QAbstractTableModel>
#include <QSortFilterProxyModel>

namespace clientele::items {

/// The messages of the outbox and of the delivery record, one a row.
class OutboxModel final : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { State, Subject, Recipients, Time, Answer, ColumnCount };
    enum Role { SortRole = Qt::UserRole, IdRole };

    explicit OutboxModel(QObject *parent = nullptr);

    void setMessages(std::vector<mail::OutboxMessage> messages);
    [[nodiscard]] const std::vector<mail::OutboxMessage> &messages() const { return m_messages; }

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation,
                                      int role = Qt::DisplayRole) const override;

private:
    [[nodiscard]] QVariant text(const mail::OutboxMessage &message, int column) const;
    [[nodiscard]] QVariant sortKey(const mail::OutboxMessage &message, int column) const;

    std::vector<mail::OutboxMessage> m_messages;
};

/// Which of them are shown.
class OutboxFilterModel final : public QSortFilterProxyModel
{
    Q_OBJECT

public:
    enum class Group {
        All,
        Open,      ///< still needs a server or a person
        Delivered, ///< somebody has it
        Failed     ///< nobody has it and nothing will be tried by itself
    };

    explicit OutboxFilterModel(OutboxModel &source, QObject *parent = nullptr);

    void setSearch(const QString &search);
    void setGroup(Group group);
    /// The message of one of this model's rows; nullptr where there is none.
    [[nodiscard]] const mail::OutboxMessage *message(const QModelIndex &index) const;
    /// What is shown, in the order in which it is shown.
    [[nodiscard]] std::vector<mail::OutboxMessage> shown() const;

protected:
    [[nodiscard]] bool filterAcceptsRow(int row, const QModelIndex &parent) const override;

private:
    OutboxModel &m_source;
    QString m_search;
    Group m_group = Group::All;
};

} // namespace clientele::items
