// SPDX-FileCopyrightText: 2026 The Clientele developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/sharing.h"

#include "app/sharecontent.h"
#include "models/query/agefigures.h"
#include "models/core/format.h"
#include "models/core/language.h"
#include "models/report/readme.h"
#include "widgets/dialogs/accountsdialog.h"
#include "widgets/pages/exportdialog.h"

#include <QDir>
#include <QFileDialog>
#include <QFileInfo>

#include <utility>

namespace clientele::app {

Sharing::Sharing(Session &session, QWidget *window)
    : QObject(window), m_session(session), m_window(window), m_task(this)
{
    workspace::Document &document = m_session.document();
    connect(&document, &workspace::Document::opened, this, &Sharing::start);
    connect(&document, &workspace::Document::changed, this, &Sharing::followLayout);
    connect(&m_session, &Session::explored, this, &Sharing::refresh);
    connect(this, &Sharing::reportChanged, this, &Sharing::refillDialog);
    // The window was made anew, in another language perhaps: the data is still open.
    m_shown = document.state().report;
    if (document.isOpen())
        refresh();
}

Sharing::~Sharing()
{
    giveUpDrawing();
}

/// Other data: its report begins as it was left, or like the last one.
void Sharing::start()
{
    workspace::Document &document = m_session.document();
    forgetReport();
    if (document.isOpen())
        document.startReport(m_layouts.layoutFor(document.account()));
    m_shown = document.state().report;
}

void Sharing::followLayout()
{
    const workspace::Document &document = m_session.document();
    const bool otherSteps = document.state().steps != m_told;
    m_told = document.state().steps;
    if (document.isOpen() && otherSteps && document.state().report == m_shown && !m_session.isExploring())
        refresh(); // steps that changed no cell: nothing is counted again, but they are told
    if (!document.isOpen() || document.state().report == m_shown)
        return;
    m_shown = document.state().report;
    if (const auto remembered = m_layouts.remember(document.account(), m_shown); !remembered)
        Q_EMIT failed(remembered.error());
    refresh();
}

report::ReportOptions Sharing::options(const workspace::State &state) const
{
    report::ReportOptions options;
    static_cast<report::Layout &>(options) = state.report;
    options.version = QCoreApplication::applicationVersion();
    options.locale = report::localeOf(state.report, QLocale());
    options.created = QDateTime::currentDateTime();
    options.read = m_session.readOptions();
    options.recipe = state.recipe;
    options.raw = state.raw;
    if (state.steps)
        options.steps = *state.steps;
    return options;
}

void Sharing::refresh()
{
    const auto exploration = m_session.exploration();
    if (m_session.isFinding())
        return; // the report waits for its findings; explored() comes again
    const workspace::State state = m_session.document().state();
    const auto known = m_session.findings();
    if (!m_session.document().isOpen() || !known) {
        forgetReport();
        return;
    }
    const report::ReportOptions wanted = options(state);
    const auto replaced = m_older();
    const OlderPtr older = replaced ? std::make_shared<const items::OlderData>(*replaced) : nullptr;
    sources::ImportAccount account = m_session.document().account();
    account.warnings += recipe::warningsOf(wanted.steps);
    const auto language = Language::of(wanted.language);
    const auto take = [this, exploration](Result<report::Report> answer) {
        takeReport(std::move(answer), exploration);
    };
    // Findings are sentences: those of the window serve where the report speaks like it.
    const bool sameWords = !language && wanted.locale == QLocale();
    m_task.start(
        [state, exploration, known, wanted, language, sameWords, engine = m_session.engine(), account,
         older](const Progress &progress) -> Result<report::Report> {
            const LanguageScope scope(language);
            std::vector<insights::Finding> findings = *known;
            if (!sameWords) {
                auto found =
                    workspace::findings(*engine, state, exploration ? exploration->selection : query::AgeRegionStudy(),
                                        Format(wanted.locale), progress);
                if (!found)
                    return tl::make_unexpected(found.error());
                findings = std::move(*found);
            }
            const query::FilterSet filters =
                exploration ? workspace::studyFilters(state.filters, exploration->selection) : state.filters;
            report::ReportOptions all = wanted;
            if (const auto added = addChanges(all, older, state, filters, progress); !added)
                return tl::make_unexpected(added.error());
            if (!exploration)
                return report::dataReport(*state.table, account, filters, findings, all, progress);
            return report::ageRegionReport(*state.table, account, filters, state.bands, findings, all, progress);
        },
        take);
}

Result<void> Sharing::addChanges(report::ReportOptions &options, const OlderPtr &older, const workspace::State &state,
                                 const query::FilterSet &filters, const Progress &progress)
{
    if (!older)
        return {};
    auto part = items::changesPart(*older, state, filters, options, Format(options.locale), progress);
    if (!part)
        return tl::make_unexpected(part.error());
    options.changes = std::move(*part);
    return {};
}

void Sharing::takeReport(Result<report::Report> answer, const ExplorationPtr &exploration)
{
    if (!answer) {
        forgetReport();
        Q_EMIT failed(answer.error());
        return;
    }
    m_report = std::make_shared<const report::Report>(std::move(*answer));
    m_exploration = exploration;
    Q_EMIT reportChanged();
    if (const auto act = std::exchange(m_waiting, {}))
        act();
}

void Sharing::forgetReport()
{
    m_task.cancel();
    m_waiting = {};
    m_report.reset();
    m_exploration.reset();
    Q_EMIT reportChanged();
}

void Sharing::whenUpToDate(std::function<void()> act)
{
    m_waiting = {};
    if (m_session.isExploring() || m_task.isRunning())
        m_waiting = std::move(act);
    else
        act();
}

void Sharing::setPrivacy(report::Privacy privacy)
{
    report::Layout layout = m_session.document().state().report;
    if (layout.privacy == privacy)
        return refresh();
    layout.privacy = privacy;
    m_session.document().setReport(std::move(layout), tr("Privacy of the report"));
}

QString Sharing::baseName() const
{
    return QFileInfo(m_session.document().title())
        .completeBaseName()
        .simplified()
        .replace(QLatin1Char(' '), QLatin1Char('-'))
        .toLower();
}

QString Sharing::summary(const report::Report &report, const ExplorationPtr &exploration)
{
    if (!exploration)
        return report.title;
    const qint64 rows = qint64(exploration->studies.byAgeAndRegion.rowsUsed);
    const bool chosen = exploration->selection.rowsUsed != exploration->studies.byAgeAndRegion.rowsUsed;
    const QString all = tr("%1 · %Ln row(s)", nullptr, int(rows)).arg(report.title);
    return chosen ? tr("%1; the choice of age groups and regions on the page is not applied").arg(all) : all;
}

std::vector<query::Figure> Sharing::summaryFigures(const ExplorationPtr &exploration) const
{
    if (!exploration)
        return {};
    const query::AgeRegionStudy &study = exploration->studies.byAgeAndRegion;
    query::FilterSet filters = m_session.document().state().filters;
    for (const QString &column : {study.ageColumn, study.regionColumn})
        filters = filters.without(column);
    return {{tr("Rows in the report"), Format().integer(qint64(study.rowsUsed)), double(study.rowsUsed),
             query::calculation(query::Statistic::Rows, query::AgeFigures(study, filters).everybody())}};
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
    giveUpDrawing();
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

void Sharing::giveUpDrawing()
{
    if (!m_export)
        return;
    m_export->disconnect(this); // its end would be taken for that of the next one
    m_export->cancel();
    m_export->deleteLater();
}

bool Sharing::confirm(const QString &title)
{
    pages::ExportDialog dialog(title, *m_report, m_shown, m_window);
    connect(this, &Sharing::reportChanged, &dialog, [this, &dialog] {
        if (m_report)
            dialog.setReport(*m_report);
        else
            dialog.reject();
    });
    connect(&dialog, &pages::ExportDialog::privacyChosen, this, &Sharing::setPrivacy);
    return dialog.exec() == QDialog::Accepted && m_report;
}

void Sharing::exportPdf()
{
    if (!m_report || !confirm(tr("Export the report as PDF")))
        return;
    const QString path = QFileDialog::getSaveFileName(m_window, tr("Export the report as PDF"),
                                                      baseName() + QStringLiteral(".pdf"), tr("PDF files (*.pdf)"));
    if (path.isEmpty())
        return;
    whenUpToDate([this, path] {
        draw(path,
             [this, path](const QByteArray &) { Q_EMIT done(tr("Saved %1").arg(QDir::toNativeSeparators(path))); });
    });
}

void Sharing::saveReadme()
{
    if (!m_report || !confirm(tr("Save the readme")))
        return;
    const ReportPtr report = m_report; // other data may be there when the dialog closes
    const QString path = QFileDialog::getSaveFileName(m_window, tr("Save the readme"), QStringLiteral("README.md"),
                                                      tr("Markdown files (*.md)"));
    if (path.isEmpty())
        return;
    if (const auto written = report::writeReadme(*report, path); written)
        Q_EMIT done(tr("Saved %1").arg(QDir::toNativeSeparators(path)));
    else
        Q_EMIT failed(written.error());
}

void Sharing::share()
{
    makeContent([this](const dialogs::ShareContent &content) { makeDialog(content)->open(); });
}

void Sharing::sendAsLast()
{
    makeContent([this](const dialogs::ShareContent &content) { makeDialog(content)->quickSend(); });
}

void Sharing::makeContent(std::function<void(const dialogs::ShareContent &)> then)
{
    whenUpToDate([this, then = std::move(then)] {
        draw({}, [this, then, exploration = m_exploration, report = m_report, name = baseName(),
                  title = m_session.document().title()](const QByteArray &pdf) {
            const auto drawing = reportdrawing::ReportDrawing::make(*report);
            const int pages = drawing ? (*drawing)->pageCount() : 0;
            auto content = shareContent(*report, {name, pdf, pages}, title, summary(*report, exploration));
            content.figures = summaryFigures(exploration);
            then(content);
        });
    });
}

dialogs::ShareReportDialog *Sharing::makeDialog(const dialogs::ShareContent &content)
{
    auto *dialog = new dialogs::ShareReportDialog(content, {mail::AccountStore(), &m_access}, m_window);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    m_dialog = dialog;
    connect(dialog, &dialogs::ShareReportDialog::manageAccountsRequested, this, &Sharing::manageAccounts);
    connect(dialog, &dialogs::ShareReportDialog::privacyChosen, this, [this](const QString &token) {
        m_remaking = true;
        setPrivacy(report::privacyFromToken(token).value_or(report::Privacy::Personal));
    });
    return dialog;
}

/// The report was made anew for the dialog, with other privacy.
void Sharing::refillDialog()
{
    if (!m_remaking || !m_dialog)
        return;
    m_remaking = false;
    if (!m_report)
        return m_dialog->contentFailed(
            {Error::Code::Input, tr("The report could not be made anew"), {}, tr("Choose other privacy")});
    makeContent([this](const dialogs::ShareContent &content) {
        if (m_dialog)
            m_dialog->setContent(content);
    });
}

bool Sharing::hasAccount() const
{
    const auto accounts = mail::AccountStore().accounts();
    return accounts && !accounts->empty();
}

void Sharing::manageAccounts()
{
    QWidget *parent = m_dialog ? static_cast<QWidget *>(m_dialog) : m_window;
    auto *dialog = new dialogs::AccountsDialog(mail::AccountStore(), m_access, parent);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &dialogs::AccountsDialog::changed, this, [this](const QString &id) {
        if (m_dialog)
            m_dialog->reloadAccounts(id);
        Q_EMIT accountsChanged();
    });
    dialog->open();
}

} // namespace clientele::app
