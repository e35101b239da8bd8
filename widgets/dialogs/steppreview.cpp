// SPDX-FileCopyrightText: 2026 The Clientele developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/dialogs/steppreview.h"

#include "models/core/format.h"
#include "models/why/outsidefigures.h"
#include "widgets/charts/figureoffer.h"
#include "widgets/dialogs/failurebox.h"
#include "widgets/style/theme.h"

#include <QHeaderView>
#include <QVBoxLayout>

namespace clientele::dialogs {

namespace {

enum ExampleColumn { RowNumber, ColumnName, Before, After, ExampleColumnCount };

QLabel *textLabel(QWidget *parent, const QString &tone = {})
{
    auto *label = new QLabel(parent);
    label->setTextFormat(Qt::PlainText);
    label->setWordWrap(true);
    if (!tone.isEmpty())
        label->setProperty("tone", tone);
    return label;
}

} // namespace

StepPreviewView::StepPreviewView(QWidget *parent)
    : QFrame(parent), m_headline(textLabel(this)), m_change(textLabel(this)),
      m_why(textLabel(this, QStringLiteral("2"))), m_sample(textLabel(this, QStringLiteral("3"))),
      m_examplesTitle(textLabel(this, QStringLiteral("2"))), m_examples(new QTableWidget(0, ExampleColumnCount, this)),
      m_warningBox(new QFrame(this)), m_warnings(textLabel(m_warningBox)), m_failure(new FailureBox(this)),
      m_progress(new QProgressBar(this))
{
    setProperty("inset", true);
    m_headline->setFont(style::titleFont());
    m_headline->setAccessibleName(tr("What the step does"));
    m_warningBox->setProperty("strip", QStringLiteral("warning"));
    auto *warning = new QVBoxLayout(m_warningBox);
    warning->setContentsMargins(style::px(12), style::px(8), style::px(12), style::px(8));
    warning->addWidget(m_warnings);
    m_progress->setRange(0, 0);
    m_progress->setTextVisible(false);
    m_progress->setAccessibleName(tr("Trying the step"));
    m_progress->setStyleSheet(QStringLiteral("QProgressBar { min-height: %1px; max-height: %1px; }").arg(style::px(4)));
    QSizePolicy keepsItsPlace = m_progress->sizePolicy();
    keepsItsPlace.setRetainSizeWhenHidden(true);
    m_progress->setSizePolicy(keepsItsPlace);
    m_examples->setHorizontalHeaderLabels({tr("Row"), tr("Column"), tr("Before"), tr("After")});
    m_examples->setAccessibleName(tr("Examples"));
    m_examples->verticalHeader()->hide();
    m_examples->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_examples->setSelectionMode(QAbstractItemView::NoSelection);
    m_examples->setFocusPolicy(Qt::NoFocus);
    m_examples->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_examples->setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_examples->horizontalHeader()->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    m_examples->horizontalHeader()->setSectionResizeMode(QHeaderView::Stretch);
    m_examples->horizontalHeader()->setSectionResizeMode(RowNumber, QHeaderView::ResizeToContents);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(style::px(12), style::px(8), style::px(12), style::px(12));
    layout->setSpacing(style::px(6));
    for (QWidget *widget : std::initializer_list<QWidget *>{m_progress, m_headline, m_change, m_why, m_sample,
                                                            m_warningBox, m_failure, m_examplesTitle, m_examples})
        layout->addWidget(widget);
    m_progress->hide();
    for (QWidget *widget :
         std::initializer_list<QWidget *>{m_change, m_why, m_sample, m_warningBox, m_examplesTitle, m_examples})
        widget->hide();
    m_headline->setText(tr("Trying the step\u2026"));
    charts::offerCells(m_examples, [this](const QModelIndex &cell) {
        return std::size_t(cell.row()) < m_rowFigures.size() ? std::vector{m_rowFigures[std::size_t(cell.row())]}
                                                             : std::vector<query::Figure>();
    });
}

void StepPreviewView::showBusy(bool isSlow)
{
    m_headline->setEnabled(false);
    m_examples->setEnabled(false);
    m_progress->setVisible(isSlow);
}

void StepPreviewView::present(const recipe::StepPreview &preview, const std::vector<query::Figure> &figures,
                              const table::TablePtr &before)
{
    const recipe::StepAccount &account = preview.account;
    const Format format;
    m_progress->hide();
    m_failure->hide();
    m_headline->setEnabled(true);
    m_examples->setEnabled(true);
    m_headline->show();
    m_headline->setText(tr("%1 rows before \u2192 %2 rows after")
                            .arg(format.integer(qint64(account.rowsIn)), format.integer(qint64(account.rowsOut))));
    QStringList parts;
    if (account.rowsOut < account.rowsIn) {
        const auto gone = account.rowsIn - account.rowsOut;
        parts << tr("%1 row(s) go (%2)", nullptr, int(gone))
                     .arg(format.integer(qint64(gone)), format.percent(double(gone) / double(account.rowsIn), 1));
    }
    if (account.cellsChanged > 0)
        parts << tr("%1 cell(s) change", nullptr, int(account.cellsChanged))
                     .arg(format.integer(qint64(account.cellsChanged)));
    if (preview.columnsOut != preview.columnsIn)
        parts << tr("%1 column(s) before, %2 after").arg(preview.columnsIn).arg(preview.columnsOut);
    m_change->setText(parts.isEmpty() ? tr("No row and no cell changes") : parts.join(QStringLiteral(" \u00b7 ")));
    m_why->setText(account.why);
    m_why->setVisible(!account.why.isEmpty());
    m_sample->setText(tr("Looked at a sample: %1 of %2 rows, spread evenly. The step itself takes all.")
                          .arg(format.integer(qint64(preview.looked)), format.integer(qint64(preview.rows))));
    m_sample->setVisible(preview.isSample());
    m_warnings->setText(account.warnings.join(QLatin1Char('\n')));
    m_warningBox->setVisible(!account.warnings.isEmpty());
    m_change->show();
    charts::offerFigures(this, figures);
    m_rowFigures.clear();
    for (const recipe::Example &example : account.examples) {
        if (before)
            m_rowFigures.push_back(why::placeFigure(before, example.row, tr("Row of an example"),
                                                    format.integer(qint64(example.row) + 1)));
    }
    showExamples(account.examples, preview.columnsOut > preview.columnsIn);
}

void StepPreviewView::present(const Error &error)
{
    charts::offerFigures(this, {});
    m_rowFigures.clear();
    m_progress->hide();
    for (QWidget *widget : std::initializer_list<QWidget *>{m_headline, m_change, m_why, m_sample, m_warningBox,
                                                            m_examplesTitle, m_examples})
        widget->hide();
    m_failure->present(error);
}

void StepPreviewView::showExamples(const std::vector<recipe::Example> &examples, bool isNewColumn)
{
    m_examplesTitle->setText(tr("Examples"));
    m_examplesTitle->setVisible(!examples.empty());
    m_examples->setVisible(!examples.empty());
    m_examples->setRowCount(int(examples.size()));
    const Format format;
    const auto shown = [](const QString &value) { return value.isEmpty() ? tr("missing") : value; };
    for (int row = 0; row < m_examples->rowCount(); ++row) {
        const recipe::Example &example = examples[std::size_t(row)];
        auto *number = new QTableWidgetItem(format.integer(qint64(example.row) + 1));
        number->setTextAlignment(Qt::AlignRight | Qt::AlignVCenter);
        m_examples->setItem(row, RowNumber, number);
        m_examples->setItem(row, ColumnName, new QTableWidgetItem(example.column));
        m_examples->setItem(row, Before,
                            new QTableWidgetItem(isNewColumn && example.before.isEmpty() ? QStringLiteral("\u2014")
                                                                                         : shown(example.before)));
        m_examples->setItem(row, After,
                            new QTableWidgetItem(example.rowWent ? tr("the row goes") : shown(example.after)));
        for (int column = ColumnName; column < ExampleColumnCount; ++column)
            m_examples->item(row, column)->setToolTip(m_examples->item(row, column)->text());
    }
    m_examples->resizeRowsToContents();
    int height = m_examples->horizontalHeader()->sizeHint().height() + 2 * m_examples->frameWidth();
    for (int row = 0; row < m_examples->rowCount(); ++row) {
        m_examples->setRowHeight(row, std::max(style::px(24), m_examples->fontMetrics().height() + style::px(8)));
        height += m_examples->rowHeight(row);
    }
    m_examples->setFixedHeight(height);
}

} // namespace clientele::dialogs
