// SPDX-FileCopyrightText: 2026 The Clientele developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/report/pages.h"

#include <algorithm>

namespace clientele::reportdrawing {

namespace {

constexpr int tightnessSteps = 4;

class Paginator
{
public:
    /// @param tightness 0: everything at its height; 1: what can shrink is as low as it can be.
    Paginator(double width, double height, double tightness) : m_width(width), m_height(height), m_tightness(tightness)
    {
        m_pages.emplace_back();
    }

    void place(const Element *first, const Element *last);
    [[nodiscard]] std::vector<Page> finish();

private:
    [[nodiscard]] double heightOf(const Element *first, const Element *last, bool onTop) const;
    [[nodiscard]] double heightOf(const Element &element) const
    {
        return element.height - m_tightness * element.shrink;
    }
    void put(const Element &element);
    void nextPage();
    void stretch();

    double m_width;
    double m_height;
    double m_tightness;
    double m_used = 0;
    std::vector<Page> m_pages;
};

double Paginator::heightOf(const Element *first, const Element *last, bool onTop) const
{
    double height = 0;
    for (const Element *element = first; element != last; ++element) {
        if (element == first && onTop)
            height += element->repeated ? element->repeated->height : 0;
        else
            height += element->spaceBefore;
        height += heightOf(*element);
    }
    return height;
}

/// The room left on the page goes to the charts on it, evenly, and moves down what follows them.
void Paginator::stretch()
{
    const auto room = [&](const PlacedElement &placed) {
        return placed.element->stretch + m_tightness * placed.element->shrink;
    };
    double most = 0;
    for (const PlacedElement &placed : m_pages.back())
        most += room(placed);
    const double share = most > 0 ? std::min(1.0, std::max(0.0, m_height - m_used) / most) : 0;
    double moved = 0;
    for (PlacedElement &placed : m_pages.back()) {
        placed.rect.translate(0, moved);
        const double more = share * room(placed);
        placed.rect.setHeight(placed.rect.height() + more);
        moved += more;
    }
}

void Paginator::nextPage()
{
    if (m_pages.back().empty())
        return;
    stretch();
    m_pages.emplace_back();
    m_used = 0;
}

void Paginator::put(const Element &element)
{
    if (m_pages.back().empty()) {
        if (element.repeated) {
            m_pages.back().push_back({QRectF(0, 0, m_width, element.repeated->height), element.repeated.get()});
            m_used = element.repeated->height;
        }
    } else {
        m_used += element.spaceBefore;
    }
    m_pages.back().push_back({QRectF(0, m_used, m_width, heightOf(element)), &element});
    m_used += heightOf(element);
}

void Paginator::place(const Element *first, const Element *last)
{
    if (first->startsPage)
        nextPage();
    const bool onTop = m_pages.back().empty();
    if (!onTop && m_used + heightOf(first, last, false) > m_height)
        nextPage();
    if (heightOf(first, last, m_pages.back().empty()) <= m_height - m_used) {
        for (const Element *element = first; element != last; ++element)
            put(*element);
        return;
    }
    // Higher than a page: broken wherever a page is full.
    for (const Element *element = first; element != last; ++element) {
        const double needed = (m_pages.back().empty() ? 0 : element->spaceBefore) + heightOf(*element);
        if (!m_pages.back().empty() && m_used + needed > m_height)
            nextPage();
        put(*element);
    }
}

std::vector<Page> Paginator::finish()
{
    stretch();
    if (m_pages.size() > 1 && m_pages.back().empty())
        m_pages.pop_back();
    return std::move(m_pages);
}

std::vector<Page> paginated(const std::vector<Element> &elements, double width, double height, double tightness)
{
    Paginator paginator(width, height, tightness);
    const Element *const end = elements.data() + elements.size();
    for (const Element *first = elements.data(); first != end;) {
        const Element *last = first;
        while (last + 1 != end && last->keepWithNext && !(last + 1)->startsPage)
            ++last;
        paginator.place(first, last + 1);
        first = last + 1;
    }
    return paginator.finish();
}

} // namespace

std::vector<Page> paginate(const std::vector<Element> &elements, double width, double height)
{
    std::vector<Page> best = paginated(elements, width, height, 0);
    const bool canShrink =
        std::any_of(elements.begin(), elements.end(), [](const Element &element) { return element.shrink > 0; });
    for (int step = 1; canShrink && step <= tightnessSteps; ++step) {
        std::vector<Page> tighter = paginated(elements, width, height, double(step) / tightnessSteps);
        if (tighter.size() < best.size())
            best = std::move(tighter);
    }
    return best;
}

} // namespace clientele::reportdrawing
