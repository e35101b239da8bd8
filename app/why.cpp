// SPDX-FileCopyrightText: 2026 The Clientele developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/why.h"

#include "models/sources/outputs.h"
#include "models/why/documentfigures.h"
#include "widgets/charts/figureoffer.h"

#include <QApplication>
#include <QFileDialog>

namespace clientele::app {

Why::Why(Session &session, QWidget &window) : QObject(&window), m_session(session), m_window(window)
{
    window.installEventFilter(this);
    connect(&session.document(), &workspace::Document::opened, this, [this] {
        m_explain.cancel();
        if (m_dialog) // what it explains is not open any more
            m_dialog->reject();
    });
}

bool Why::eventFilter(QObject *watched, QEvent *event)
{
    if (watched != &m_window || event->type() != charts::WhyEvent::eventType())
        return QObject::eventFilter(watched, event);
    const auto *asked = static_cast<charts::WhyEvent *>(event);
    event->accept();
    ask(asked->figures, asked->chosen, asked->from);
    return true;
}

std::vector<query::Figure> Why::statusFigures() const
{
    const workspace::Document &document = m_session.document();
    const auto exploration = m_session.exploration();
    return why::statusFigures(document.state(), document.account().rejected,
                              exploration ? &exploration->selection : nullptr, Format());
}

void Why::askFocused()
{
    QWidget *focus = QApplication::focusWidget();
    if (focus && focus->window() == &m_window && charts::FigureOffer::askFrom(focus))
        return;
    if (const auto figures = statusFigures(); !figures.empty())
        ask(figures, 0);
}

void Why::makeDialog(QWidget *over)
{
    m_dialog = new pages::WhyDialog(over);
    m_dialog->setAttribute(Qt::WA_DeleteOnClose);
    if (auto *parent = qobject_cast<QDialog *>(over))
        connect(parent, &QDialog::finished, m_dialog, &QDialog::reject);
    connect(m_dialog, &QDialog::finished, this, [this] {
        m_explain.cancel();
        m_dialog.clear(); // it goes with the next turn of the event loop: another question gets another one
    });
    connect(m_dialog, &pages::WhyDialog::figureChosen, this, &Why::explain);
    connect(m_dialog, &pages::WhyDialog::exportRequested, this, &Why::exportRows);
    connect(m_dialog, &pages::WhyDialog::filterRequested, this,
            [this](const query::FilterSet &filters, const QString &name) {
                m_session.document().setFilters(filters, tr("Filter to the rows of a figure: %1").arg(name));
                Q_EMIT notice(tr("The document shows the rows of the figure. Undo takes the filters back."));
            });
}

void Why::ask(const std::vector<query::Figure> &figures, std::size_t chosen, const QWidget *from)
{
    if (figures.empty())
        return;
    // A dialog lets nothing be used but what stands over it; what pops up is gone with the question.
    QWidget *over = from ? from->window() : &m_window;
    while (over->windowType() == Qt::Popup && over->parentWidget())
        over = over->parentWidget()->window();
    if (m_dialog && m_dialog->parentWidget() != over)
        m_dialog->reject();
    if (!m_dialog)
        makeDialog(over);
    m_dialog->ask(figures, chosen);
    m_dialog->show();
    m_dialog->raise();
    m_dialog->activateWindow();
    explain(figures[chosen]);
}

void Why::explain(const query::Figure &figure)
{
    const workspace::Document &document = m_session.document();
    const why::Setting setting{document.state(), m_session.engine(),
                               std::make_shared<const sources::ImportAccount>(document.account()), document.title()};
    m_explain.start(
        [figure, setting](const Progress &progress) { return why::explain(figure, setting, Format(), progress); },
        [this](const Result<why::Explanation> &explanation) {
            if (!m_dialog)
                return;
            if (explanation)
                m_dialog->answer(*explanation);
            else
                m_dialog->fail(explanation.error());
        });
}

void Why::exportRows(const table::TablePtr &table, const why::RowSet::Rows &rows)
{
    const QString path = QFileDialog::getSaveFileName(m_dialog, tr("Export the rows"), QStringLiteral("rows.csv"),
                                                      tr("CSV files (*.csv);;Excel files (*.xlsx)"));
    if (path.isEmpty())
        return;
    const auto output = sources::parseOutput(path);
    if (!output) {
        Q_EMIT failed(output.error());
        return;
    }
    m_export.start(
        [output = *output, table, rows](const Progress &progress) -> Result<QString> {
            if (const auto written = sources::writeTable(*table, output, progress, rows.get()); !written)
                return tl::make_unexpected(written.error());
            return output.path;
        },
        [this, table](const Result<QString> &written) {
            if (!written) {
                Q_EMIT failed(written.error());
                return;
            }
            const QString personal = why::personalColumns(*table);
            Q_EMIT notice(personal.isEmpty() ? tr("Saved %1").arg(*written)
                                             : tr("Saved %1. %2.").arg(*written, personal));
        });
}

} // namespace clientele::app
