// SPDX-FileCopyrightText: 2026 The Clientele developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/importing.h"

#include "models/sources/inputnames.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QLocale>
#include <QMimeData>

namespace clientele::app {

using workspace::ImportChoice;
using workspace::ImportChoices;

Importing::Importing(Session &session, QWidget *window) : QObject(window), m_session(session), m_window(window)
{
    // After all that the window does with new data.
    connect(
        &m_session, &Session::openFinished, this,
        [this] {
            if (!m_said.isEmpty())
                Q_EMIT notice(std::exchange(m_said, {}));
        },
        Qt::QueuedConnection);
    connect(&m_session, &Session::openFailed, this, [this] { m_said.clear(); });
}

void Importing::open(const QStringList &inputs)
{
    if (const ImportChoice *choice = m_choices.find(inputs))
        openAsChosen(inputs, *choice);
    else
        m_session.open(inputs, {}, {}, judge(inputs));
}

Session::Judge Importing::judge(const QStringList &inputs)
{
    return [this, inputs](const Session::PreviewPtr &preview) { return judgeFound(inputs, preview); };
}

// What was chosen before is chosen again; else a question is asked.
bool Importing::judgeFound(const QStringList &inputs, const Session::PreviewPtr &preview)
{
    if (const ImportChoice *choice = m_choices.find(inputs)) {
        openAsChosen(inputs, *choice);
        return true;
    }
    m_foundColumns.clear();
    if (preview->source) {
        m_foundColumns = ImportChoices::columnsOf(*preview->source->table);
        const ImportChoice *choice = m_choices.findByColumns(*preview->source->table);
        if (choice && !(choice->options == sources::ReadOptions())) {
            ImportChoice sameColumns = *choice;
            sameColumns.readInputs = inputs;
            openAsChosen(inputs, sameColumns);
            return true;
        }
    }
    const bool isAsked = preview->source ? !preview->source->account.questions.empty() : !preview->differences.empty();
    if (isAsked)
        showWizard({inputs, {}, {}}, {}, preview, inputs, false);
    return isAsked;
}

void Importing::openAsChosen(const QStringList &inputs, const ImportChoice &choice)
{
    const QDateTime chosenAt = choice.chosenAt;
    m_session.open(choice.readInputs, choice.options, {}, [this, inputs, chosenAt](const Session::PreviewPtr &preview) {
        if (preview->source) {
            m_said = tr("Read with the choices of %1. File → Change how the data is read shows them.")
                         .arg(QLocale().toString(chosenAt.date(), QLocale::ShortFormat));
            return false;
        }
        if (preview->error && preview->error->code == Error::Code::Io)
            return false; // no file to choose anything about
        // The file is another one now: as if nothing had been chosen.
        m_choices.forget(inputs);
        m_session.open(inputs, {}, {}, [this, inputs](const Session::PreviewPtr &found) {
            m_said = tr("The choices of the last import do not fit any more.");
            const bool isAsked =
                found->source ? !found->source->account.questions.empty() : !found->differences.empty();
            if (isAsked)
                showWizard({inputs, {}, {}}, {}, found, inputs, false);
            return isAsked;
        });
        return true;
    });
}

void Importing::openWithOptions(const QStringList &inputs)
{
    const ImportChoice *choice = m_choices.find(inputs);
    showWizard({choice ? choice->readInputs : inputs, {}, {}}, choice ? choice->options : sources::ReadOptions(),
               nullptr, inputs, false);
}

void Importing::change()
{
    const workspace::Document &document = m_session.document();
    if (!document.isOpen())
        return;
    const sources::ImportAccount &account = document.account();
    if (account.isPasted && m_pasted.isNull()) {
        Q_EMIT failed(
            Error{Error::Code::Input, tr("The pasted text is not there any more"), {}, tr("Copy and paste it again")});
        return;
    }
    showWizard({account.inputs, account.isPasted ? m_pasted : QString(), document.title()}, m_session.readOptions(),
               nullptr, account.inputs, true);
}

void Importing::paste()
{
    const QMimeData *content = QGuiApplication::clipboard()->mimeData();
    const QString text = content && content->hasText() ? content->text() : QString();
    if (text.trimmed().isEmpty()) {
        Q_EMIT failed(Error{Error::Code::Input,
                            tr("There is no table on the clipboard"),
                            {},
                            tr("Copy cells with their header in a spreadsheet program first")});
        return;
    }
    //: where pasted data came from
    const QString name = tr("Clipboard");
    m_session.openText(text, name, [this, text, name](const Session::PreviewPtr &preview) {
        const bool isAsked = preview->source && !preview->source->account.questions.empty();
        if (isAsked)
            showWizard({{name}, text, name}, {}, preview, {name}, false);
        else if (preview->source)
            m_pasted = text;
        return isAsked;
    });
}

void Importing::showWizard(const dialogs::ImportSubject &subject, const sources::ReadOptions &options,
                           const Session::PreviewPtr &known, const QStringList &asked, bool replaces)
{
    dialogs::ImportSubject named = subject;
    if (named.name.isEmpty())
        named.name = subject.inputs.size() == 1 ? sources::inputName(subject.inputs.front())
                                                : tr("%Ln file(s)", nullptr, int(subject.inputs.size()));
    auto *wizard = new dialogs::ImportWizard(named, options, known, m_window);
    wizard->setAttribute(Qt::WA_DeleteOnClose);
    connect(wizard, &dialogs::ImportWizard::imported, this,
            [this, asked, replaces](const dialogs::ImportSubject &from, const sources::ReadOptions &chosen,
                                    const sources::Source &source) { take(from, chosen, source, asked, replaces); });
    wizard->open();
}

void Importing::take(const dialogs::ImportSubject &subject, const sources::ReadOptions &options,
                     const sources::Source &source, const QStringList &asked, bool replaces)
{
    m_said.clear();
    if (subject.isPasted()) {
        m_pasted = subject.text;
    } else if (options == sources::ReadOptions() && subject.inputs == asked && source.account.questions.empty()) {
        m_choices.forget(asked); // as it is found
    } else {
        const QStringList found = m_foundColumns.isEmpty() ? ImportChoices::columnsOf(*source.table) : m_foundColumns;
        m_choices.remember(asked, subject.inputs, options, *source.table, found);
    }
    if (replaces)
        m_session.retake(source, options);
    else
        m_session.take(source, options, subject.isPasted() ? subject.name : QString());
}

} // namespace clientele::app
