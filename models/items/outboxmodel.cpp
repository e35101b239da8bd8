// SPDX-FileCopyrightText: 2026 The Clientele developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/items/outboxmodel.h"

#include "models/mail/deliveryrecord.h"

namespace clientele::items {

namespace {

QDateTime lastMoment(const mail::OutboxMessage &message)
{
    return message.lastTry.isValid() ? message.lastTry : message.created;
}

/// What needs a person comes first, what is done last.
int urgency(mail::OutboxState state)
{
    switch (state) {
    case mail::OutboxState::Unknown:
        return 0;
    case mail::OutboxState::Refused:
    case mail::OutboxState::GivenUp:
        return 1;
    case mail::OutboxState::Sending:
        return 2;
    case mail::OutboxState::Waiting:
        return 3;
    case mail::OutboxState::Partial:
        return 4;
    default:
        return 5;
    }
}

} // namespace

OutboxModel::OutboxModel(QObject *parent) : QAbstractTableModel(parent) {}

void OutboxModel::setMessages(std::vector<mail::OutboxMessage> messages)
{
    beginResetModel();
    m_messages = std::move(messages);
    endResetModel();
}

int OutboxModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_messages.size());
}

int OutboxModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant OutboxModel::text(const mail::OutboxMessage &message, int column) const
{
    switch (column) {
    case State:
        return mail::stateText(message.state);
    case Subject:
        return message.subject.isEmpty() ? tr("(no subject)") : message.subject;
    case Recipients:
        return message.envelope.recipients.join(QStringLiteral(", "));
    case Time:
        return mail::momentText(lastMoment(message), Format());
    case Answer:
        return !message.reply.isEmpty() ? message.reply : message.error ? message.error->what : QString();
    default:
        return {};
    }
}

QVariant OutboxModel::sortKey(const mail::OutboxMessage &message, int column) const
{
    switch (column) {
    case State:
        return urgency(message.state);
    case Time:
        return lastMoment(message);
    default:
        return text(message, column);
    }
}

QVariant OutboxModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const mail::OutboxMessage &message = m_messages[std::size_t(index.row())];
    switch (role) {
    case Qt::DisplayRole:
        return text(message, index.column());
    case Qt::ToolTipRole:
        return index.column() == State ? QVariant(mail::explanation(message, Format())) : text(message, index.column());
    case SortRole:
        return sortKey(message, index.column());
    case IdRole:
        return message.id;
    default:
        return {};
    }
}

QVariant OutboxModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (section) {
    case State:
        return tr("State");
    case Subject:
        return tr("Subject");
    case Recipients:
        return tr("Recipients");
    case Time:
        //: When a message was last tried or written
        return tr("When");
    case Answer:
        return tr("Server's answer");
    default:
        return {};
    }
}

OutboxFilterModel::OutboxFilterModel(OutboxModel &source, QObject *parent)
    : QSortFilterProxyModel(parent), m_source(source)
{
    setSourceModel(&source);
    setSortRole(OutboxModel::SortRole);
    setSortCaseSensitivity(Qt::CaseInsensitive);
    setSortLocaleAware(true);
}

void OutboxFilterModel::setSearch(const QString &search)
{
    m_search = search;
    invalidateFilter();
}

void OutboxFilterModel::setGroup(Group group)
{
    m_group = group;
    invalidateFilter();
}

const mail::OutboxMessage *OutboxFilterModel::message(const QModelIndex &index) const
{
    const QModelIndex source = mapToSource(index);
    return source.isValid() ? &m_source.messages()[std::size_t(source.row())] : nullptr;
}

std::vector<mail::OutboxMessage> OutboxFilterModel::shown() const
{
    std::vector<mail::OutboxMessage> messages;
    for (int row = 0; row < rowCount(); ++row)
        messages.push_back(*message(index(row, 0)));
    return messages;
}

bool OutboxFilterModel::filterAcceptsRow(int row, const QModelIndex &parent) const
{
    if (parent.isValid())
        return false;
    const mail::OutboxMessage &message = m_source.messages()[std::size_t(row)];
    const bool open = mail::isOpen(message.state);
    const bool delivered = mail::isDelivered(message.state);
    const bool inGroup = m_group == Group::All || (m_group == Group::Open && open) ||
                         (m_group == Group::Delivered && delivered) ||
                         (m_group == Group::Failed && !open && !delivered);
    return inGroup && mail::matches(message, m_search);
}

} // namespace clientele::items
