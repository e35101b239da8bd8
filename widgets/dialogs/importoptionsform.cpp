// SPDX-FileCopyrightText: 2026 The Clientele developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/dialogs/importoptionsform.h"

#include "widgets/dialogs/formrows.h"
#include "widgets/style/theme.h"

#include <QVBoxLayout>

namespace clientele::dialogs {

using sources::DateOrder;
using sources::ReadOptions;

ImportOptionsForm::ImportOptionsForm(QWidget *parent)
    : QWidget(parent), m_missing(new QLineEdit(this)),
      m_header(new QCheckBox(tr("First &line names the columns"), this)),
      m_quotedLines(new QCheckBox(tr("Each line stands in &quotes as a whole"), this)),
      m_fileName(new QCheckBox(tr("Add a column with the &file’s name"), this)),
      m_unite(new QCheckBox(tr("Open files with &other columns as they are"), this)),
      m_sheetsLabel(new QLabel(tr("S&heets"), this)), m_sheets(new QListWidget(this))
{
    m_quotedLines->hide();
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(style::px(8));
    m_sheetsLabel->setBuddy(m_sheets);
    m_sheetsLabel->setProperty("tone", QStringLiteral("2"));
    m_sheets->setAccessibleName(tr("Sheets of the book"));
    m_sheets->setMaximumHeight(style::px(132));
    layout->addWidget(m_sheetsLabel);
    layout->addWidget(m_sheets);
    makeChoices(layout);
    m_missing->setPlaceholderText(tr("for example NA, ?"));
    m_missing->setAccessibleName(tr("Words that mean missing"));
    addField(layout, tr("Words that mean &missing"), m_missing);
    for (QCheckBox *box : {m_header, m_quotedLines, m_fileName, m_unite})
        layout->addWidget(box);
    m_unite->setToolTip(tr("What a file lacks is missing in its rows"));
    layout->addStretch();
    m_sheetsLabel->hide();
    m_sheets->hide();
    constexpr int typingMs = 400;
    m_typing.setSingleShot(true);
    m_typing.setInterval(typingMs);
    connect(m_missing, &QLineEdit::textEdited, &m_typing, qOverload<>(&QTimer::start));
    connect(&m_typing, &QTimer::timeout, this, [this] { Q_EMIT changed(false); });
    for (QCheckBox *box : {m_header, m_quotedLines, m_unite})
        connect(box, &QCheckBox::clicked, this, [this] { Q_EMIT changed(true); });
    connect(m_fileName, &QCheckBox::clicked, this, [this] { Q_EMIT changed(false); });
    connect(m_sheets, &QListWidget::itemChanged, this, [this] {
        if (m_isFilling)
            return;
        m_chosenSheets.clear();
        for (int row = 0; row < m_sheets->count(); ++row) {
            if (m_sheets->item(row)->checkState() == Qt::Checked)
                m_chosenSheets.append(m_sheets->item(row)->text());
        }
        Q_EMIT changed(true);
    });
}

// A label above its field, in a box of their own: they are shown and hidden together.
void ImportOptionsForm::addField(QVBoxLayout *layout, const QString &label, QWidget *field)
{
    auto *box = new QWidget(this);
    auto *lines = new QVBoxLayout(box);
    lines->setContentsMargins(0, 0, 0, 0);
    lines->setSpacing(style::px(4));
    field->setParent(box);
    lines->addWidget(caption(label, field, box));
    lines->addWidget(field);
    layout->addWidget(box);
}

QComboBox *ImportOptionsForm::addChoice(QVBoxLayout *layout, const QString &label)
{
    auto *choice = new QComboBox(this);
    choice->setAccessibleName(QString(label).remove(QLatin1Char('&')));
    choice->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    choice->setMinimumContentsLength(12);
    choice->addItem(tr("As found"), QString());
    addField(layout, label, choice);
    return choice;
}

void ImportOptionsForm::makeChoices(QVBoxLayout *layout)
{
    m_delimiter = addChoice(layout, tr("&Delimiter"));
    m_delimiter->addItem(tr("Comma (,)"), QStringLiteral(","));
    m_delimiter->addItem(tr("Semicolon (;)"), QStringLiteral(";"));
    m_delimiter->addItem(tr("Tab"), QStringLiteral("\t"));
    m_delimiter->addItem(tr("Bar (|)"), QStringLiteral("|"));
    m_delimiter->addItem(tr("Blank"), QStringLiteral(" "));
    m_delimiter->addItem(tr("Colon (:)"), QStringLiteral(":"));
    m_encoding = addChoice(layout, tr("&Encoding"));
    for (const char *name : {"UTF-8", "UTF-16LE", "UTF-16BE", "windows-1252", "ISO-8859-1", "ISO-8859-15",
                             "windows-1250", "windows-1251", "ISO-8859-2", "ISO-8859-7", "Shift_JIS", "GB18030"})
        m_encoding->addItem(QString::fromLatin1(name), QString::fromLatin1(name));
    m_decimal = addChoice(layout, tr("De&cimal sign"));
    m_decimal->addItem(tr("Point (1.5)"), QStringLiteral("."));
    m_decimal->addItem(tr("Comma (1,5)"), QStringLiteral(","));
    m_dateOrder = addChoice(layout, tr("&Order of dates"));
    m_dateOrder->addItem(tr("Day, month, year"), int(DateOrder::DayMonthYear));
    m_dateOrder->addItem(tr("Month, day, year"), int(DateOrder::MonthDayYear));
    m_dateOrder->addItem(tr("Year, month, day"), int(DateOrder::YearMonthDay));
    for (QComboBox *choice : {m_delimiter, m_encoding})
        connect(choice, &QComboBox::activated, this, [this] { Q_EMIT changed(true); });
    for (QComboBox *choice : {m_decimal, m_dateOrder})
        connect(choice, &QComboBox::activated, this, [this] { Q_EMIT changed(false); });
}

namespace {

// Selects a value; one that is not in the list is added.
void choose(QComboBox *choice, const QVariant &value)
{
    int item = value.isNull() ? 0 : choice->findData(value);
    if (item < 0) {
        choice->addItem(value.toString(), value);
        item = choice->count() - 1;
    }
    choice->setCurrentIndex(item);
}

} // namespace

void ImportOptionsForm::setOptions(const ReadOptions &options)
{
    m_options = options;
    choose(m_delimiter, options.delimiter ? QVariant(QString(*options.delimiter)) : QVariant());
    choose(m_encoding, options.encoding.isEmpty() ? QVariant() : QVariant(options.encoding));
    choose(m_decimal, options.decimal ? QVariant(QString(*options.decimal)) : QVariant());
    choose(m_dateOrder, options.dateOrder ? QVariant(int(*options.dateOrder)) : QVariant());
    m_missing->setText(options.missingWords.join(QStringLiteral(", ")));
    m_header->setChecked(options.hasHeader);
    m_quotedLines->setChecked(options.quotedLines.value_or(false));
    m_fileName->setChecked(!options.fileNameColumn.isEmpty());
    m_unite->setChecked(options.uniteColumns);
}

ReadOptions ImportOptionsForm::options() const
{
    ReadOptions options = m_options;
    const auto sign = [](const QComboBox *choice) {
        const QString text = choice->currentIndex() > 0 ? choice->currentData().toString() : QString();
        return text.isEmpty() ? std::nullopt : std::optional(text.front());
    };
    options.delimiter = sign(m_delimiter);
    options.decimal = sign(m_decimal);
    options.encoding = m_encoding->currentIndex() > 0 ? m_encoding->currentData().toString() : QString();
    options.dateOrder =
        m_dateOrder->currentIndex() > 0 ? std::optional(DateOrder(m_dateOrder->currentData().toInt())) : std::nullopt;
    options.missingWords.clear();
    for (const QString &word : m_missing->text().split(QLatin1Char(','))) {
        if (!word.trimmed().isEmpty())
            options.missingWords.append(word.trimmed());
    }
    options.hasHeader = m_header->isChecked();
    if (m_quotedLines->isVisibleTo(this))
        options.quotedLines = m_quotedLines->isChecked();
    options.uniteColumns = m_unite->isChecked();
    //: the name of a column that tells which file a row is from
    options.fileNameColumn = !m_fileName->isChecked()             ? QString()
                             : m_options.fileNameColumn.isEmpty() ? tr("File")
                                                                  : m_options.fileNameColumn;
    if (!m_chosenSheets.isEmpty())
        options.sheet.clear();
    return options;
}

void ImportOptionsForm::showFound(QComboBox *choice, const QString &found)
{
    // Once something was chosen it is not known what would have been found.
    const bool isFound = choice->currentIndex() == 0 && !found.isEmpty();
    //: what the program found by itself: "Found: Comma (,)"
    choice->setItemText(0, isFound ? tr("Found: %1").arg(found) : tr("As found"));
}

void ImportOptionsForm::setFound(const sources::ImportPreview &preview)
{
    const bool severalInputs =
        !preview.differences.empty() || (preview.source && preview.source->account.files.size() > 1);
    const bool isBook = !preview.sheets.isEmpty();
    showSheets(preview);
    m_fileName->setVisible(severalInputs || m_fileName->isChecked());
    m_unite->setVisible(severalInputs && (m_unite->isChecked() || !preview.differences.empty()));
    if (!preview.source)
        return;
    const sources::ImportAccount &account = preview.source->account;
    const bool isText = !account.delimiter.isNull() && !isBook;
    m_delimiter->parentWidget()->setVisible(isText);
    m_encoding->parentWidget()->setVisible(isText && !account.isPasted);
    m_decimal->parentWidget()->setVisible(isText);
    m_header->setVisible(isText || isBook);
    m_quotedLines->setVisible(account.linesWereQuoted || m_quotedLines->isVisibleTo(this));
    m_quotedLines->setChecked(account.linesWereQuoted);
    const auto named = [](QComboBox *choice, const QVariant &value) {
        const int item = value.isNull() ? -1 : choice->findData(value);
        return item > 0 ? choice->itemText(item) : value.toString();
    };
    const auto order = account.dateOrder ? QVariant(int(*account.dateOrder)) : QVariant();
    showFound(m_delimiter, named(m_delimiter, QString(account.delimiter)));
    showFound(m_encoding, account.encoding);
    showFound(m_decimal, named(m_decimal, QString(account.decimal)));
    showFound(m_dateOrder, named(m_dateOrder, order));
}

void ImportOptionsForm::showSheets(const sources::ImportPreview &preview)
{
    const bool isBook = !preview.sheets.isEmpty();
    m_sheetsLabel->setVisible(isBook);
    m_sheets->setVisible(isBook);
    if (!isBook || !preview.source)
        return;
    QStringList read;
    for (const sources::ReadFile &file : preview.source->account.files)
        read.append(file.part);
    m_isFilling = true;
    m_sheets->clear();
    for (const QString &name : preview.sheets) {
        auto *item = new QListWidgetItem(name, m_sheets);
        item->setFlags(item->flags() | Qt::ItemIsUserCheckable);
        item->setCheckState(read.contains(name) ? Qt::Checked : Qt::Unchecked);
    }
    m_isFilling = false;
}

void ImportOptionsForm::setDateOrder(DateOrder order)
{
    choose(m_dateOrder, int(order));
    Q_EMIT changed(false);
}

void ImportOptionsForm::setDecimal(QChar sign)
{
    choose(m_decimal, QString(sign));
    Q_EMIT changed(false);
}

} // namespace clientele::dialogs
