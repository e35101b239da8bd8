// SPDX-FileCopyrightText: 2026 The Clientele developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/core/format.h"
#include "models/insights/finding.h"
#include "models/query/ageregion.h"

#include <QButtonGroup>
#include <QComboBox>
#include <QLabel>
#include <QPointer>
#include <QPushButton>
#include <QScrollArea>
#include <QVBoxLayout>

namespace clientele::pages {

class FindingCard;
class FindingInspector;

/// What stands out, as cards: strongest first, tested and described told apart. The inspector is a widget of its own:
/// the window places it.
class InsightsPage final : public QWidget
{
    Q_OBJECT

public:
    explicit InsightsPage(QWidget *parent = nullptr);
    ~InsightsPage() override;

    /// @param study    the one that the findings were made from.
    /// @param inReport ids of the findings that the report has.
    void setFindings(std::vector<insights::Finding> findings, const query::AgeRegionStudy &study,
                     const QStringList &inReport = {}, const Format &format = Format());
    /// Findings were put into the report or taken out of it.
    void setInReport(const QStringList &ids);
    /// Nothing to show, and why: an error with its remedy, or that something is being counted.
    /// @param action words of a button; empty: none. It emits actionRequested().
    void showMessage(const QString &title, const QString &text, const QString &action = {});
    /// Puts the row of filter chips under the title; the page takes it over.
    void setFilterBar(QWidget *bar);

    /// Without a parent until the window has placed it.
    [[nodiscard]] QWidget *inspector() const;
    /// Of the cards shown, from the top.
    [[nodiscard]] QStringList shownIds() const;
    void selectFinding(const QString &id);

Q_SIGNALS:
    void showMe(const clientele::insights::Finding &finding);
    void addToReport(const QString &id);
    void dismissed(const QString &id);
    void actionRequested();

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    enum Kinds { All, Tested, Described };
    enum Order { StrongestFirst, MostCustomersFirst, ByGroup };

    void makeHead();
    void fill();
    void addCard(const insights::Finding &finding);
    void select(const QString &id);
    void moveFocus(const FindingCard *from, int step);
    void showView(const QString &id);
    [[nodiscard]] const insights::Finding *find(const QString &id) const;
    [[nodiscard]] std::vector<const insights::Finding *> chosen() const;

    QPointer<FindingInspector> m_inspector;
    QVBoxLayout *m_layout;
    QVBoxLayout *m_chips;
    QButtonGroup *m_kinds = nullptr;
    QComboBox *m_order = nullptr;
    QScrollArea *m_scroll = nullptr;
    QVBoxLayout *m_list = nullptr;
    std::vector<FindingCard *> m_cards;

    std::vector<insights::Finding> m_findings;
    query::AgeRegionStudy m_study;
    QStringList m_inReport;
    QString m_selected;
    Format m_format;
};

} // namespace clientele::pages
