// SPDX-FileCopyrightText: 2026 The Clientele developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/query/filter.h"
#include "models/report/chart.h"
#include "widgets/charts/chartstyle.h"

#include <QChart>
#include <QLineSeries>
#include <QPointer>
#include <QSet>
#include <QValueAxis>

#include <memory>
#include <optional>
#include <vector>

namespace clientele::charts {

class PlotLayer;

/// One line of the card beside a mark: "Customers", "37".
struct Detail
{
    QString name;
    QString value;
};

/// Something in a chart that can be hovered, focused and clicked. Rectangles are in the plot's coordinates.
struct Mark
{
    int category = -1;
    int series = -1; ///< of a split chart, or the row of a heatmap; −1: the whole category
    QRectF area;     ///< the bar, box or cell itself
    QRectF ring;     ///< with its labels: what the focus ring goes round
    QString name;
    std::vector<Detail> details;
    std::vector<query::Filter> filters; ///< what a click asks for
};

/// One chart in a scene: Qt Charts draws axes, grid, bars, boxes and lines; two layers of ours, under and over them,
/// draw what it lacks. Labels are drawn by us as plain text, so that no string of the data is ever read as HTML.
class Plot : public QChart
{
    Q_OBJECT
public:
    ~Plot() override;

    /// Marks move in place where as many categories and series stay.
    /// @returns false, and nothing changes, when this is another kind of chart.
    [[nodiscard]] virtual bool setFigures(const report::Chart &chart) = 0;
    [[nodiscard]] virtual const report::ChartBase &figures() const = 0;

    void setChartStyle(const ChartStyle &style);
    [[nodiscard]] const ChartStyle &chartStyle() const { return m_style; }
    /// Categories that these filters choose get the soft band; the others stay as they are.
    void setSelection(const query::FilterSet &selection);
    [[nodiscard]] bool isSelected(const query::Filter &filter) const;
    /// Series that the legend has switched off.
    void setHiddenSeries(const QSet<int> &series);
    /// @param index below markCount(); −1: none.
    void setFocusedMark(int index);
    [[nodiscard]] int focusedMark() const { return m_focused; }
    /// What the page shows more about: no filter. Ids as in Mark; −1: none.
    void setChosenMark(int category, int series);
    [[nodiscard]] int chosenCategory() const { return m_chosenCategory; }
    [[nodiscard]] int chosenSeries() const { return m_chosenSeries; }
    /// Whether the arrow keys choose as they move.
    [[nodiscard]] virtual bool choosesByArrows() const { return false; }

    /// All marks, where a plot has few enough to hold them.
    [[nodiscard]] const std::vector<Mark> &marks() const { return m_marks; }
    /// Those that the keyboard can reach; of plots with very many, each is made when asked for.
    [[nodiscard]] virtual int markCount() const { return int(m_marks.size()); }
    [[nodiscard]] virtual Mark mark(int index) const { return m_marks[std::size_t(index)]; }
    /// The mark under a point, or the whole category there.
    [[nodiscard]] virtual std::optional<Mark> markAt(QPointF position) const;
    /// The mark that an arrow key leads to; −1: none there.
    [[nodiscard]] virtual int neighbour(int mark, Qt::Key arrow) const;
    /// Under this height figures would be cut; the view scrolls down.
    [[nodiscard]] virtual qreal leastHeight() const;

    /// One character a line: names of the data without line breaks.
    [[nodiscard]] static QString oneLine(const QString &text) { return text.simplified(); }

    /// Waits for what is drawn beside the GUI thread: before a picture is taken.
    virtual void finish() {}

protected:
    explicit Plot(const ChartStyle &style);

    /// Where the plot area lies in the item, and what it spans.
    struct Frame
    {
        double low = 0;
        double high = 1;
        QMarginsF margins;
        double step = 0; ///< of the value axis; 0: no axis
    };

    [[nodiscard]] virtual bool isDrawable() const { return !figures().categories.empty(); }
    [[nodiscard]] virtual Frame measure() const = 0;
    virtual void updateSeries() {}
    [[nodiscard]] virtual std::vector<Mark> placeMarks() const = 0;
    virtual void paintUnder(QPainter &painter) const;
    virtual void paintOver(QPainter &painter) const;
    [[nodiscard]] virtual std::optional<Mark> categoryMark(int category) const;
    /// What changed with new figures or another style and need not be asked again when resizing.
    virtual void figuresChanged();

    void refresh();
    void resizeEvent(QGraphicsSceneResizeEvent *event) override;

    /// Adds to the chart, on both axes.
    void attach(QAbstractSeries *series);
    /// Takes out of the chart and deletes.
    void discard(QAbstractSeries *series);
    /// Draws the line in front of all series attached before.
    void setReference(const std::optional<report::ReferenceLine> &reference);

    [[nodiscard]] int categoryCount() const { return int(figures().categories.size()); }
    [[nodiscard]] const QRectF &area() const { return m_area; }
    [[nodiscard]] const Frame &frame() const { return m_frame; }
    [[nodiscard]] const QSet<int> &hiddenSeries() const { return m_hidden; }
    [[nodiscard]] qreal slot() const; ///< width of one category
    [[nodiscard]] qreal slot(qreal plotWidth) const;
    [[nodiscard]] qreal centre(int category) const; ///< x
    [[nodiscard]] qreal yOf(double value) const;
    [[nodiscard]] QRectF column(int category) const; ///< from the top to the end of the labels
    [[nodiscard]] bool isSelected(int category) const;
    [[nodiscard]] qreal lineHeight() const { return m_lineHeight; }
    [[nodiscard]] qreal capHeight() const { return m_capHeight; }
    [[nodiscard]] qreal textWidth(const QString &text, bool bold = false) const;
    [[nodiscard]] QString valueText(double value) const;
    [[nodiscard]] qreal axisWidth(double low, double high, double step) const;
    /// Height below the plot area that category labels need.
    [[nodiscard]] virtual qreal labelsHeight() const;
    [[nodiscard]] virtual bool showsCounts() const { return false; }
    /// Labels show values divided by this: thousands.
    [[nodiscard]] virtual double divisor() const { return 1; }
    /// The table's row of this category as lines of the card; the mark's own value and n where the table has another
    /// shape.
    [[nodiscard]] std::vector<Detail> details(int category, const QString &value) const;

    /// Paints both layers again; measures nothing.
    void repaint();
    void drawText(QPainter &painter, const QRectF &rect, int flags, const QString &text, const QColor &colour,
                  bool bold = false) const;
    void paintCategoryLabels(QPainter &painter) const;
    void paintValueAxis(QPainter &painter) const;
    void paintBaseline(QPainter &painter, double value) const;
    /// Where the name of the mean line stands, and whether it had to be put over something.
    struct NamePlace
    {
        QRectF rect;
        bool covers = false;
    };
    /// @param taken what the name should not cover.
    [[nodiscard]] NamePlace placeReferenceName(const report::ReferenceLine &reference,
                                               const std::vector<QRectF> &taken) const;
    void paintReferenceName(QPainter &painter, const report::ReferenceLine &reference,
                            const std::vector<QRectF> &taken) const;
    void paintNobody(QPainter &painter, qreal x, double value) const;

private:
    friend class PlotLayer;
    void paintFocus(QPainter &painter) const;
    [[nodiscard]] QString referenceName(const report::ReferenceLine &reference) const;
    void measureText();

    ChartStyle m_style;
    query::FilterSet m_selection;
    QSet<int> m_hidden;
    std::vector<bool> m_selected; // one a category
    std::vector<Mark> m_marks;
    Frame m_frame;
    QRectF m_area;
    int m_focused = -1;
    int m_chosenCategory = -1;
    int m_chosenSeries = -1;
    qreal m_lineHeight = 16;
    qreal m_capHeight = 9;
    qreal m_widestLabel = 0;
    QValueAxis *m_categoryAxis = nullptr; // an index a category: no string reaches Qt Charts
    QValueAxis *m_valueAxis = nullptr;
    QLineSeries *m_line = nullptr;
    PlotLayer *m_under = nullptr;
    PlotLayer *m_over = nullptr;
};

/// The plot for this kind of chart, with its figures.
[[nodiscard]] std::unique_ptr<Plot> makePlot(const report::Chart &chart, const ChartStyle &style);

/// The step of at most five round ticks between two values: 1, 2, 2.5 or 5 times a power of ten.
[[nodiscard]] double tickStep(double low, double high, int most = 5);

/// The multiples of a step between two values; none where it is 0.
[[nodiscard]] std::vector<double> ticks(double low, double high, double step);

} // namespace clientele::charts
