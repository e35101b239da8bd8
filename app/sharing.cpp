// SPDX-FileCopyrightText: 2026 The Clientele developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/sharing.h"

#include "models/core/format.h"
#include "models/report/readme.h"
#include "widgets/dialogs/sharereportdialog.h"

#include <QDir>
#include <QFileDialog>
#include <QFileInfo>
#include <QTimer>

namespace clientele::app {

namespace {

// What was added by hand comes after the strongest, which are there anyway. None added: the report chooses.
QStringList chosenFindings(const QStringList &added, const std::vector<insights::Finding> &findings)
{
    if (added.isEmpty())
        return {};
    QStringList ids;
    for (const insights::Finding &finding : findings) {
        if (std::size_t(ids.size()) < report::mostFindings || added.contains(finding.id))
            ids << finding.id;
    }
    return ids;
}

} // namespace

Sharing::Sharing(Session &session, QWidget *window)
    : QObject(window), m_session(session), m_window(window), m_task(this)
{
    m_options.version = QCoreApplication::applicationVersion();
    m_options.locale = QLocale();
    connect(&m_session, &Session::explored, this, &Sharing::refresh);
}

Sharing::~Sharing()
{
    if (m_export)
        m_export->cancel();
}

void Sharing::setOptions(const report::ReportOptions &options)
{
    m_options = options;
    refresh();
}

void Sharing::refresh()
{
    const auto exploration = m_session.exploration();
    if (m_session.isFinding())
        return; // the report waits for its findings; explored() comes again
    if (!m_session.document().isOpen() || !exploration) {
        m_task.cancel();
        m_report.reset();
        Q_EMIT reportChanged();
        return;
    }
    const workspace::State state = m_session.document().state();
    m_options.charts = state.reportCharts;
    report::ReportOptions options = m_options;
    options.created = QDateTime::currentDateTime();
    options.findings = chosenFindings(state.reportFindings, exploration->findings);
    options.read = m_session.readOptions();
    m_task.start(
        [state, exploration, options, account = m_session.document().account()](const Progress &progress) {
            return report::ageRegionReport(*state.table, account,
                                           workspace::studyFilters(state.filters, exploration->selection), state.bands,
                                           exploration->findings, options, progress);
        },
        [this](Result<report::Report> answer) {
            if (answer)
                m_report = std::make_shared<const report::Report>(std::move(*answer));
            else
                m_report.reset();
            Q_EMIT reportChanged();
        });
}

QString Sharing::baseName() const
{
    return QFileInfo(m_session.document().title())
        .completeBaseName()
        .simplified()
        .replace(QLatin1Char(' '), QLatin1Char('-'))
        .toLower();
}

QString Sharing::summary() const
{
    const auto exploration = m_session.exploration();
    const Format format;
    const qint64 rows = qint64(exploration->studies.byAgeAndRegion.rowsUsed);
    const bool chosen = exploration->selection.rowsUsed != exploration->studies.byAgeAndRegion.rowsUsed;
    const QString all = tr("%1 · %n row(s)", nullptr, int(rows)).arg(m_report->title);
    return chosen ? tr("%1; the choice of age groups and regions on the page is not applied").arg(all) : all;
}

void Sharing::draw(const QString &path, std::function<void(const QByteArray &)> then)
{
    if (!m_report)
        return;
    auto drawing = reportdrawing::ReportDrawing::make(*m_report);
    if (!drawing) {
        Q_EMIT failed(drawing.error());
        return;
    }
    if (m_export)
        m_export->cancel();
    m_export = new reportdrawing::PdfExport(*drawing, path, this);
    Q_EMIT working(tr("Drawing the report"), -1);
    connect(m_export, &reportdrawing::PdfExport::progressed, this, [this](int page, int pages) {
        Q_EMIT working(tr("Page %1 of %2").arg(page).arg(pages), double(page) / pages);
    });
    connect(m_export, &reportdrawing::PdfExport::failed, this, [this](const Error &error) {
        m_export->deleteLater();
        Q_EMIT workDone();
        if (error.code != Error::Code::Cancelled)
            Q_EMIT failed(error);
    });
    connect(m_export, &reportdrawing::PdfExport::finished, this, [this, then = std::move(then)](const QByteArray &pdf) {
        m_export->deleteLater();
        Q_EMIT workDone();
        then(pdf);
    });
    m_export->start();
}

void Sharing::exportPdf()
{
    if (!m_report)
        return;
    const QString path = QFileDialog::getSaveFileName(m_window, tr("Export the report as PDF"),
                                                      baseName() + QStringLiteral(".pdf"), tr("PDF files (*.pdf)"));
    if (!path.isEmpty())
        draw(path,
             [this, path](const QByteArray &) { Q_EMIT done(tr("Saved %1").arg(QDir::toNativeSeparators(path))); });
}

void Sharing::saveReadme()
{
    if (!m_report)
        return;
    const QString path = QFileDialog::getSaveFileName(m_window, tr("Save the readme"), QStringLiteral("README.md"),
                                                      tr("Markdown files (*.md)"));
    if (path.isEmpty())
        return;
    if (const auto written = report::writeReadme(*m_report, path); written)
        Q_EMIT done(tr("Saved %1").arg(QDir::toNativeSeparators(path)));
    else
        Q_EMIT failed(written.error());
}

void Sharing::share()
{
    draw({}, [this](const QByteArray &pdf) { openDialog(pdf); });
}

void Sharing::openDialog(const QByteArray &pdf)
{
    if (!m_report)
        return;
    const auto exploration = m_session.exploration();
    const QString finding =
        exploration && !exploration->findings.empty() ? exploration->findings.front().statement : m_report->title;
    dialogs::ShareContent content;
    content.subject = finding;
    content.body = tr("Dear all,\n\nthe report \"%1\" is attached. In short: %2.\n").arg(m_report->title, finding);
    content.summary = summary();
    const int pages = [&] {
        const auto drawing = reportdrawing::ReportDrawing::make(*m_report);
        return drawing ? (*drawing)->pageCount() : 0;
    }();
    content.attachments.push_back({baseName() + QStringLiteral(".pdf"),
                                   {},
                                   pdf,
                                   QStringLiteral("application/pdf"),
                                   tr("%n page(s), vector", nullptr, pages)});
    content.attachments.push_back({QStringLiteral("README.md"),
                                   {},
                                   report::readme(*m_report).toUtf8(),
                                   QStringLiteral("text/markdown"),
                                   tr("data, steps, definitions")});
    auto *dialog = new dialogs::ShareReportDialog(content, m_window);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->open();
}

} // namespace clientele::app
