// SPDX-FileCopyrightText: 2026 The Clientele developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/query/figure.h"
#include "models/report/layout.h"
#include "models/report/report.h"

#include <QBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QStackedWidget>

class QHBoxLayout;
class QMenu;

namespace clientele::reportdrawing {
class PagePreview;
class ReportDrawing;
} // namespace clientele::reportdrawing

namespace clientele::pages {

class PartEditor;
class ReportControls;
class ReportPartsList;

/// The report as it will be printed: at the left its parts, to move, add, take out and write on; in the middle its
/// pages, drawn by the code that writes the file; at the right what holds for all of it. It computes nothing: a change
/// goes out as a layout, and a new report comes in.
class ReportPage final : public QWidget
{
    Q_OBJECT

public:
    explicit ReportPage(QWidget *parent = nullptr);
    ~ReportPage() override;

    /// @param report nullptr: nothing is open, or it cannot be reported on.
    void setReport(std::shared_ptr<const report::Report> report);
    /// The layout that the controls show and changes start from.
    void setChoices(const report::Layout &layout);
    [[nodiscard]] const report::Layout &choices() const { return m_layout; }
    /// The page in sight, from 0.
    [[nodiscard]] int currentPage() const;
    /// At once, or when the report comes.
    void showPageOfReport(int page);
    /// Of the pages in sight, as PagePreview has it.
    [[nodiscard]] double zoom() const;
    void setZoom(double zoom);
    /// Why there is no report and what to do.
    void setEmpty(const QString &text);

    /// What the numbers of a block mean.
    using BlockFigures = std::function<std::vector<query::Figure>(const report::Block &)>;
    void setFigures(const BlockFigures &figures);

Q_SIGNALS:
    /// @param name of the change, for undo. @param merge changes in a row with the same word are one.
    void choicesChanged(const clientele::report::Layout &layout, const QString &name, const QString &merge);
    void exportPdfRequested();
    void saveReadmeRequested();
    void shareRequested();
    void failed(const clientele::Error &error);

protected:
    void showEvent(QShowEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    QLayout *makeHead();
    QWidget *makeParts();
    QLayout *makePartButtons();
    QWidget *makeControls();
    QWidget *makeStrip();
    QWidget *makeEmpty();
    void makeZoom(QHBoxLayout *head);
    void showZoom(double zoom);
    void connectParts();
    void drawReport();
    void showWarnings();
    void fillParts();
    void fillAddMenu();
    void addText();
    void addBlock(const QString &id, const QString &title);
    void remove(const QString &id);
    void showPart(const QString &id);
    void updateButtons();
    [[nodiscard]] static QString nameOf(const report::Block &block);
    [[nodiscard]] QString titleOf(const QString &id) const;
    [[nodiscard]] QStringList printed() const;

    report::Layout m_layout;
    std::shared_ptr<const report::Report> m_report;
    std::shared_ptr<const reportdrawing::ReportDrawing> m_drawing;
    QString m_toChoose; // a block that was just added: chosen when it comes
    bool m_typeInIt = false;
    int m_pageWanted = -1;  // when the report comes
    bool m_isStale = false; // another report came while the page was not in sight

    QStackedWidget *m_stack;
    QBoxLayout *m_columns = nullptr;
    QWidget *m_partsCard = nullptr;
    QWidget *m_controlsCard = nullptr;
    QWidget *m_strip = nullptr;
    QLabel *m_warning = nullptr;
    reportdrawing::PagePreview *m_preview = nullptr;
    ReportPartsList *m_parts = nullptr;
    PartEditor *m_editor = nullptr;
    ReportControls *m_controls = nullptr;
    QLabel *m_pageCount = nullptr;
    QLabel *m_emptyText = nullptr;
    QPushButton *m_zoom = nullptr;
    QMenu *m_addMenu = nullptr;
    QPushButton *m_add = nullptr;
    QPushButton *m_remove = nullptr;
    QPushButton *m_up = nullptr;
    QPushButton *m_down = nullptr;
    QPushButton *m_export = nullptr;
    QPushButton *m_readme = nullptr;
    QPushButton *m_share = nullptr;
};

} // namespace clientele::pages
