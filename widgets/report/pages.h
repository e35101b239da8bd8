// SPDX-FileCopyrightText: 2026 The Clientele developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QRectF>

#include <functional>
#include <memory>
#include <vector>

class QPainter;

namespace clientele::reportdrawing {

/// A piece of a page that is never cut. Lengths in dots.
struct Element
{
    double height = 0;
    double stretch = 0;        ///< grows by up to this much where a page has room (charts)
    double shrink = 0;         ///< gives up to this much where that saves a page
    double spaceBefore = 0;    ///< not at the top of a page
    bool keepWithNext = false; ///< stands on the page of the one after it, where a page can hold both
    bool startsPage = false;
    int block = 0; ///< place of its block in the report
    std::shared_ptr<const Element>
        repeated{}; ///< drawn once more above it where it comes first on a page: a table's head
    std::function<void(QPainter &, const QRectF &)> draw{};
};

struct PlacedElement
{
    QRectF rect; ///< y from the top of the content
    const Element *element = nullptr;
};

using Page = std::vector<PlacedElement>;

/// Fills pages from the top. What is kept together moves to the next page together; what is too high for any page is
/// broken between its elements. What can shrink does so, all alike and as little as needed, where that saves pages;
/// room that is left over goes to what can stretch.
/// @param elements must outlive the pages.
[[nodiscard]] std::vector<Page> paginate(const std::vector<Element> &elements, double width, double height);

} // namespace clientele::reportdrawing
