// SPDX-FileCopyrightText: 2026 The Clientele developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/dialogs/messagefields.h"

#include "widgets/dialogs/formrows.h"
#include "widgets/style/theme.h"

#include <QApplication>
#include <QGridLayout>
#include <QHBoxLayout>
#include <QLocale>
#include <QMenu>
#include <QSettings>
#include <QStyle>

namespace clientele::dialogs {

namespace {

const QString subjectKey = QStringLiteral("mail/subjectTemplate");
const QString bodyKey = QStringLiteral("mail/bodyTemplate");
const QString withChartKey = QStringLiteral("mail/withChart");
const QString chartKey = QStringLiteral("mail/chart");

/// Some lines are enough to start with; it takes what the dialog has to spare.
class BodyEdit final : public QPlainTextEdit
{
public:
    explicit BodyEdit(QWidget *parent) : QPlainTextEdit(parent)
    {
        setTabChangesFocus(true);
        // The program's style sheet has a minimum of its own, which would win over one set on the widget.
        setStyleSheet(QStringLiteral("QPlainTextEdit { min-height: %1px; }").arg(style::px(96)));
    }
    [[nodiscard]] QSize sizeHint() const override { return {QPlainTextEdit::sizeHint().width(), style::px(104)}; }
};

QLabel *noteLabel(const char *tone, QWidget *parent)
{
    auto *label = new QLabel(parent);
    label->setTextFormat(Qt::PlainText);
    label->setWordWrap(true);
    label->setProperty("tone", QString::fromLatin1(tone));
    label->hide();
    return label;
}

QPushButton *linkButton(const QString &text, QWidget *parent)
{
    auto *button = new QPushButton(text, parent);
    button->setProperty("link", true);
    button->setAutoDefault(false);
    return button;
}

} // namespace

MessageFields::MessageFields(QWidget *parent)
    : QWidget(parent), m_subject(new QLineEdit(parent)), m_insert(linkButton(tr("Insert…"), m_subject)),
      m_subjectPreview(noteLabel("3", parent)), m_body(new BodyEdit(parent)), m_preview(new BodyEdit(parent)),
      m_unknown(noteLabel("warning", parent)), m_withChart(new QCheckBox(tr("Show a chart &in the message:"), parent)),
      m_chart(new QComboBox(parent)), m_showPreview(linkButton(tr("Preview"), parent))
{
    hide(); // its rows live in the form
    m_subject->setAccessibleName(tr("Subject"));
    m_body->setAccessibleName(tr("Message"));
    m_preview->setAccessibleName(tr("Message as it will be sent"));
    m_preview->setReadOnly(true);
    m_preview->hide();
    m_insert->setAccessibleName(tr("Insert a placeholder"));
    m_insert->setToolTip(tr("Put in a word that is filled in each time"));
    m_insert->setMenu(new QMenu(m_insert));
    m_insert->setStyleSheet(QStringLiteral("QPushButton { padding: 0 %1px; min-height: 0; } "
                                           "QPushButton::menu-indicator { image: none; width: 0; }")
                                .arg(style::px(4)));
    auto *inside = new QHBoxLayout(m_subject);
    inside->setContentsMargins(0, 0, style::px(4), 0);
    inside->addStretch(1);
    inside->addWidget(m_insert);
    m_insert->setCursor(Qt::ArrowCursor);
    m_subject->setTextMargins(0, 0, m_insert->sizeHint().width() + style::px(4), 0);
    m_showPreview->setCheckable(true);
    m_showPreview->setToolTip(tr("The message with its placeholders filled in"));
    m_chart->setAccessibleName(tr("Chart in the message"));
    m_chart->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    connect(qApp, &QApplication::focusChanged, this, [this](const QWidget *, const QWidget *now) {
        if (now == m_subject || now == m_body)
            m_bodyLast = now == m_body;
    });
    connect(m_subject, &QLineEdit::textChanged, this, &MessageFields::refresh);
    connect(m_body, &QPlainTextEdit::textChanged, this, &MessageFields::refresh);
    connect(m_showPreview, &QPushButton::toggled, this, &MessageFields::showPreview);
    connect(m_withChart, &QCheckBox::toggled, this, &MessageFields::refresh);
    connect(m_chart, &QComboBox::currentIndexChanged, this, [this] {
        m_picture = {};
        refresh();
    });
}

int MessageFields::addTo(QGridLayout &form)
{
    QWidget *parent = parentWidget();
    int row = form.rowCount();
    form.addWidget(topCaption(tr("&Subject"), m_subject, parent), row, 0, Qt::AlignTop);
    form.addWidget(m_subject, row, 1);
    form.addWidget(m_subjectPreview, ++row, 1);
    form.addWidget(topCaption(tr("&Message"), m_body, parent), ++row, 0, Qt::AlignTop);
    form.addWidget(m_body, row, 1);
    form.addWidget(m_preview, row, 1);
    const int stretching = row;
    form.addWidget(m_unknown, ++row, 1);
    form.addWidget(makeTools(), ++row, 1);
    return stretching;
}

QWidget *MessageFields::makeTools()
{
    auto *tools = new QWidget(parentWidget());
    auto *layout = new QHBoxLayout(tools);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(style::px(8));
    layout->addWidget(m_withChart);
    layout->addWidget(m_chart, 1);
    layout->addWidget(m_showPreview);
    return tools;
}

void MessageFields::setTemplates(const QString &subject, const QString &body)
{
    m_usualSubject = subject;
    m_usualBody = body;
    m_subject->setText(subject);
    m_body->setPlainText(body);
}

void MessageFields::setPlaceholders(const std::vector<mail::Placeholder> &placeholders)
{
    m_placeholders = placeholders;
    QMenu *menu = m_insert->menu();
    menu->clear();
    for (const mail::Placeholder &placeholder : placeholders) {
        const QString text = QStringLiteral("{%1}  %2")
                                 .arg(placeholder.name, placeholder.description)
                                 .replace(QLatin1Char('&'), QLatin1String("&&"));
        connect(menu->addAction(text), &QAction::triggered, this, [this, name = placeholder.name] { insert(name); });
    }
    menu->addSeparator();
    connect(menu->addAction(tr("Back to the usual text")), &QAction::triggered, this, &MessageFields::resetTemplates);
    m_insert->setVisible(!placeholders.empty());
    m_showPreview->setVisible(!placeholders.empty());
    refresh();
}

void MessageFields::setCharts(const std::vector<ShareChart> &charts)
{
    const QString chosen =
        m_charts.empty() ? QSettings().value(chartKey).toString() : m_chart->currentData().toString();
    m_charts = charts;
    m_chart->clear();
    for (const ShareChart &chart : charts)
        m_chart->addItem(chart.title, chart.id);
    m_chart->setCurrentIndex(std::max(0, m_chart->findData(chosen)));
    m_withChart->setVisible(!charts.empty());
    m_chart->setVisible(!charts.empty());
    m_picture = {};
    refresh();
}

void MessageFields::insert(const QString &placeholder)
{
    const QString text = QLatin1Char('{') + placeholder + QLatin1Char('}');
    if (m_bodyLast) {
        m_showPreview->setChecked(false);
        m_body->insertPlainText(text);
        m_body->setFocus();
    } else {
        m_subject->insert(text);
        m_subject->setFocus();
    }
}

void MessageFields::resetTemplates()
{
    m_subject->setText(m_usualSubject);
    m_body->setPlainText(m_usualBody);
}

void MessageFields::showPreview(bool shown)
{
    m_preview->setVisible(shown);
    m_body->setVisible(!shown);
    m_showPreview->setText(shown ? tr("Edit") : tr("Preview"));
}

void MessageFields::refresh()
{
    const auto subject = mail::fillHeaderTemplate(m_subject->text(), m_placeholders);
    const auto body = mail::fillTemplate(m_body->toPlainText(), m_placeholders);
    m_subjectPreview->setText(tr("Sent as: %1").arg(subject.text));
    m_subjectPreview->setVisible(subject.text != m_subject->text().simplified());
    m_preview->setPlainText(body.text);
    QStringList unknown = subject.unknown + body.unknown;
    unknown.removeDuplicates();
    QStringList known;
    for (const mail::Placeholder &placeholder : m_placeholders)
        known += QLatin1Char('{') + placeholder.name + QLatin1Char('}');
    const QString names = QLatin1Char('{') + unknown.join(QStringLiteral("}, {")) + QLatin1Char('}');
    m_unknown->setText(
        tr("%1 is sent as it stands. What is filled in: %2").arg(names, known.join(QStringLiteral(", "))));
    m_unknown->setVisible(!unknown.isEmpty() && !m_placeholders.empty());
    m_chart->setEnabled(m_withChart->isChecked());
    const std::size_t place = std::size_t(std::max(0, m_chart->currentIndex()));
    if (!m_withChart->isChecked() || m_charts.empty())
        m_picture = {};
    else if (m_picture.isEmpty() && place < m_charts.size())
        m_picture = m_charts[place].draw();
    Q_EMIT changed();
}

void MessageFields::fill(mail::MailMessage &message) const
{
    message.subject = mail::fillHeaderTemplate(m_subject->text(), m_placeholders).text;
    message.body = mail::fillTemplate(m_body->toPlainText(), m_placeholders).text;
    message.html = true;
    message.picture = m_picture;
    message.language = QLocale().name().section(QLatin1Char('_'), 0, 0);
}

QString MessageFields::problem() const
{
    return mail::hasControlCharacters(m_subject->text()) ? tr("The subject must be one line.") : QString();
}

void MessageFields::remember() const
{
    QSettings stored;
    // The usual texts change with the language and the program; only others are kept.
    const auto keep = [&](const QString &key, const QString &text, const QString &usual) {
        if (text == usual)
            stored.remove(key);
        else
            stored.setValue(key, text);
    };
    keep(subjectKey, m_subject->text(), m_usualSubject);
    keep(bodyKey, m_body->toPlainText(), m_usualBody);
    stored.setValue(withChartKey, m_withChart->isChecked());
    stored.setValue(chartKey, m_chart->currentData());
}

void MessageFields::recall()
{
    const QSettings stored;
    const QString subject = stored.value(subjectKey, m_usualSubject).toString();
    m_subject->setText(mail::hasControlCharacters(subject) ? m_usualSubject : subject);
    m_body->setPlainText(stored.value(bodyKey, m_usualBody).toString());
    m_withChart->setChecked(stored.value(withChartKey, true).toBool());
}

} // namespace clientele::dialogs
