// SPDX-FileCopyrightText: 2026 The Clientele developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/dialogs/stepdialog.h"

#include "models/recipe/stepkinds.h"
#include "models/why/outsidefigures.h"
#include "widgets/charts/figureoffer.h"
#include "widgets/dialogs/sendbutton.h"
#include "widgets/dialogs/stepform.h"
#include "widgets/dialogs/steppreview.h"
#include "widgets/style/theme.h"

#include <QGuiApplication>
#include <QKeyEvent>
#include <QLabel>
#include <QScreen>
#include <QScrollArea>
#include <QVBoxLayout>

namespace clientele::dialogs {

namespace {

constexpr int settleMs = 120;
constexpr int slowMs = 300;

} // namespace

StepDialog::StepDialog(const recipe::Step &step, const table::TablePtr &before, Purpose purpose, QWidget *parent)
    : QDialog(parent), m_previewer(std::make_shared<const recipe::Previewer>(before)),
      m_form(new StepForm(step, before, this)), m_view(new StepPreviewView(this)), m_task(this)
{
    const recipe::StepKind kind = recipe::stepKindOf(step);
    setWindowTitle(kind.name);
    auto *title = new QLabel(kind.name, this);
    title->setFont(style::pageFont());
    auto *about = new QLabel(kind.about, this);
    about->setProperty("tone", QStringLiteral("2"));
    for (QLabel *label : {title, about})
        label->setWordWrap(true);
    // At large text the parameters and what they do scroll; title and buttons stay.
    auto *scroll = new QScrollArea(this);
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    scroll->setFocusPolicy(Qt::NoFocus);
    auto *content = new QWidget(scroll);
    auto *inner = new QVBoxLayout(content);
    inner->setContentsMargins(style::px(24), style::px(2), style::px(24), style::px(2));
    inner->setSpacing(style::px(16));
    inner->addWidget(m_form);
    inner->addWidget(m_view);
    inner->addStretch();
    scroll->setWidget(content);
    auto *head = new QVBoxLayout;
    head->setContentsMargins(style::px(24), 0, style::px(24), 0);
    head->setSpacing(style::px(4));
    head->addWidget(title);
    head->addWidget(about);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, style::px(16), 0, style::px(16));
    layout->setSpacing(style::px(12));
    layout->addLayout(head);
    layout->addWidget(scroll, 1);
    layout->addWidget(makeFoot(purpose));
    const QRect screen = (parent ? parent->screen() : QGuiApplication::primaryScreen())->availableGeometry();
    const int wanted = content->sizeHint().height() + style::px(220) + style::px(150); // room for examples
    resize(std::min(style::px(688), screen.width() - style::px(16)), std::min(wanted, screen.height() - style::px(48)));

    for (QTimer *timer : {&m_settled, &m_slow})
        timer->setSingleShot(true);
    connect(&m_settled, &QTimer::timeout, this, &StepDialog::preview);
    connect(&m_slow, &QTimer::timeout, this, [this] { m_view->showBusy(true); });
    connect(m_form, &StepForm::changed, this, &StepDialog::onChanged);
    charts::answerIn(this);
    m_form->setFocus();
    preview();
}

StepDialog::~StepDialog() = default;

const recipe::Step &StepDialog::step() const
{
    return m_form->step();
}

QWidget *StepDialog::makeFoot(Purpose purpose)
{
    auto *foot = new QWidget(this);
    auto *row = new QHBoxLayout(foot);
    row->setContentsMargins(style::px(24), 0, style::px(24), 0);
    row->setSpacing(style::px(8));
    m_ok = new QPushButton(purpose == Purpose::Add ? tr("&Add step") : tr("&Change step"), foot);
    m_ok->setProperty("main", true); // bold, and so wide enough for it
    m_ok->setDefault(true);
    m_ok->setEnabled(false);
    auto *cancel = new QPushButton(tr("Cancel"), foot);
    cancel->setAutoDefault(false);
    row->addStretch();
    row->addWidget(cancel);
    row->addWidget(m_ok);
    connect(m_ok, &QPushButton::clicked, this, &StepDialog::choose);
    connect(cancel, &QPushButton::clicked, this, &QDialog::reject);
    return foot;
}

void StepDialog::keyPressEvent(QKeyEvent *event)
{
    // Return presses the main button, but not while another one has the keyboard.
    const bool isOnButton = qobject_cast<QPushButton *>(focusWidget()) != nullptr;
    if (!isOnButton || !pressFocusedButton(*this, *event))
        QDialog::keyPressEvent(event);
}

void StepDialog::onChanged()
{
    m_state = State::Pending;
    m_isWanted = false;
    m_task.cancel();
    m_settled.start(settleMs);
    m_view->showBusy(false);
}

void StepDialog::preview()
{
    m_settled.stop();
    if (const QString problem = m_form->problem(); !problem.isEmpty()) {
        onPreviewed(fail(Error::Code::Input, m_form->showsProblem()
                                                 ? tr("What the step does is shown once its fields are in order")
                                                 : problem));
        return;
    }
    m_slow.start(slowMs);
    m_task.start([previewer = m_previewer,
                  step = m_form->step()](const Progress &progress) { return previewer->preview(step, progress); },
                 [this](const Result<recipe::StepPreview> &preview) { onPreviewed(preview); });
}

void StepDialog::onPreviewed(const Result<recipe::StepPreview> &preview)
{
    m_slow.stop();
    m_state = preview ? State::Applies : State::Fails;
    if (preview)
        m_view->present(*preview, why::previewFigures(m_previewer, m_form->step(), *preview, Format()),
                        m_previewer->table());
    else
        m_view->present(preview.error());
    m_ok->setEnabled(preview.has_value());
    m_ok->setToolTip(preview ? QString() : preview.error().what);
    Q_EMIT previewed();
    if (m_isWanted)
        choose();
}

// The step that stands in the fields may not have been tried yet: it is chosen once it has.
void StepDialog::choose()
{
    m_isWanted = m_state == State::Pending;
    if (m_isWanted && m_settled.isActive())
        preview();
    if (m_state != State::Applies)
        return;
    Q_EMIT chosen(m_form->step());
    accept();
}

StepDialog *openStepDialog(const recipe::Step &step, const table::TablePtr &before, StepDialog::Purpose purpose,
                           QWidget *parent)
{
    auto *dialog = new StepDialog(step, before, purpose, parent);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->open();
    return dialog;
}

} // namespace clientele::dialogs
