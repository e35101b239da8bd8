// SPDX-FileCopyrightText: 2026 The Clientele developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/core/error.h"
#include "models/query/studyrequest.h"
#include "models/report/fitcharts.h"

#include <QComboBox>
#include <QGridLayout>
#include <QLabel>
#include <QMap>
#include <QPointer>
#include <QProgressBar>
#include <QScrollArea>
#include <QStackedWidget>
#include <QVBoxLayout>

class QPushButton;

namespace clientele::charts {
class ChartFrame;
class MessagePanel;
} // namespace clientele::charts

namespace clientele::pages {

class ChanceCard;
class FigureTableView;

/// Which distribution a column follows, and what is probable under it.
class FitView final : public QWidget
{
    Q_OBJECT

public:
    explicit FitView(QWidget *parent = nullptr);
    ~FitView() override;

    /// Columns of numbers; what was known of others goes. @param filters that the values pass.
    void setColumns(const QStringList &names, const query::FilterSet &filters, const Format &format);
    /// The column in sight; its fits may come later.
    void setColumn(const QString &name);
    /// One column is done, or its values are there and its families not yet.
    void setFits(const report::FitsPtr &fits);
    void setFamily(std::optional<stats::Family> family);
    /// Lets go of the values of every column: what was found stays as words.
    void forgetValues() { m_fits.clear(); }
    /// @param done of all columns; all of them: nothing is shown.
    void setProgress(int done, int all);
    void setStopped();
    void setEmpty(const QString &sentence);
    void setFailed(const Error &error);

    [[nodiscard]] QString column() const { return m_columns->currentText(); }
    [[nodiscard]] std::optional<stats::Family> family() const { return m_family; }
    [[nodiscard]] QComboBox *columnBox() const { return m_columns; }
    [[nodiscard]] QComboBox *familyBox() const { return m_families; }
    [[nodiscard]] charts::ChartFrame *histogram() const { return m_histogram; }
    [[nodiscard]] charts::ChartFrame *quantiles() const { return m_quantiles; }
    [[nodiscard]] FigureTableView *table() const { return m_table; }
    [[nodiscard]] ChanceCard *chance() const { return m_chance; }
    [[nodiscard]] QLabel *verdict() const { return m_verdict; }

    /// A widget of its own that the window places.
    [[nodiscard]] QWidget *inspector() const { return m_inspector; }

Q_SIGNALS:
    void columnChosen(const QString &name);
    void addToReportRequested(const clientele::query::StudyRequest &request);
    /// To be written below it in the report.
    void noteRequested(const clientele::query::StudyRequest &request);
    void marksActivated(const std::vector<clientele::query::Filter> &filters, bool extend);
    void filtersCleared();
    void cancelRequested();
    void retryRequested();

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    void makeOptions(QVBoxLayout *layout);
    void makePage();
    void makeInspector();
    charts::ChartFrame *makeFrame();
    void showFits();
    void showCharts();
    void showHistogram();
    void fillFamilies();
    void fillInspector();
    void arrange();
    [[nodiscard]] query::StudyRequest request() const;
    [[nodiscard]] report::FitsPtr fits() const { return m_fits.value(column()); }

    QPointer<QWidget> m_inspector;
    QVBoxLayout *m_inspected = nullptr;
    QProgressBar *m_bar = nullptr;
    QLabel *m_progress = nullptr;
    QPushButton *m_cancel = nullptr;
    QWidget *m_options = nullptr;
    QComboBox *m_columns = nullptr;
    QComboBox *m_families = nullptr;
    QStackedWidget *m_stack = nullptr;
    charts::MessagePanel *m_message = nullptr;
    QScrollArea *m_scroll = nullptr;
    QWidget *m_page = nullptr;
    QLabel *m_verdict = nullptr;
    QGridLayout *m_grid = nullptr;
    charts::ChartFrame *m_histogram = nullptr;
    charts::ChartFrame *m_quantiles = nullptr;
    FigureTableView *m_table = nullptr;
    ChanceCard *m_chance = nullptr;
    QMap<QString, report::FitsPtr> m_fits;
    QMap<QString, QString> m_verdicts;
    QMap<QString, QLabel *> m_words; // of the columns in the inspector
    std::optional<stats::Family> m_family;
    bool m_isFamilyChosen = false; // by the person, for this column
    query::FilterSet m_filters;
    Format m_format;
};

} // namespace clientele::pages
