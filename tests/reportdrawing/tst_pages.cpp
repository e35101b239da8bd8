// SPDX-FileCopyrightText: 2026 The Clientele developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/report/pages.h"

#include <QTest>

using namespace clientele::reportdrawing;

class TestPages : public QObject
{
    Q_OBJECT

    static Element piece(double height, bool keep = false, double space = 0)
    {
        Element element;
        element.height = height;
        element.keepWithNext = keep;
        element.spaceBefore = space;
        return element;
    }

private Q_SLOTS:
    void nothingIsOneEmptyPage() { QCOMPARE(paginate({}, 100, 100).size(), std::size_t(1)); }

    void spaceBeforeIsDroppedOnTop()
    {
        const std::vector<Element> elements{piece(60, false, 30), piece(60, false, 30)};
        const auto pages = paginate(elements, 100, 100);
        QCOMPARE(pages.size(), std::size_t(2));
        QCOMPARE(pages[0][0].rect.top(), 0.0);
        QCOMPARE(pages[1][0].rect.top(), 0.0);
    }

    void whatBelongsTogetherMovesTogether()
    {
        const std::vector<Element> elements{piece(50), piece(20, true), piece(20, true), piece(20)};
        const auto pages = paginate(elements, 100, 100);
        QCOMPARE(pages.size(), std::size_t(2));
        QCOMPARE(pages[0].size(), std::size_t(1));
        QCOMPARE(pages[1].size(), std::size_t(3));
    }

    void nothingIsEverCut()
    {
        std::vector<Element> elements;
        for (int i = 0; i < 40; ++i)
            elements.push_back(piece(7 + i % 13, i % 3 != 0, 2));
        for (const double height : {20.0, 33.0, 50.0, 100.0}) {
            std::size_t placed = 0;
            for (const Page &page : paginate(elements, 100, height)) {
                double bottom = 0;
                for (const PlacedElement &one : page) {
                    QVERIFY(one.rect.top() >= bottom - 1e-9);
                    bottom = one.rect.bottom();
                    ++placed;
                }
                QVERIFY(bottom <= height + 1e-9);
            }
            QCOMPARE(placed, elements.size());
        }
    }

    void aChainHigherThanAPageIsBroken()
    {
        const std::vector<Element> elements{piece(10), piece(40, true), piece(40, true), piece(40, true), piece(40)};
        const auto pages = paginate(elements, 100, 100);
        QCOMPARE(pages.size(), std::size_t(3));
        QCOMPARE(pages[1].size(), std::size_t(2));
    }

    void headsComeAgainOnEveryPage()
    {
        const auto head = std::make_shared<const Element>(piece(10, true));
        std::vector<Element> elements{*head};
        for (int i = 0; i < 25; ++i) {
            elements.push_back(piece(10));
            elements.back().repeated = head;
        }
        const auto pages = paginate(elements, 100, 100);
        QCOMPARE(pages.size(), std::size_t(3));
        QCOMPARE(pages[1].front().element, head.get());
        QCOMPARE(pages[2].front().element, head.get());
        QCOMPARE(pages[0].size() + pages[1].size() + pages[2].size(), std::size_t(28));
    }

    void chartsTakeTheRoomThatIsLeft()
    {
        std::vector<Element> elements{piece(20, true), piece(20)};
        elements[0].stretch = 100;
        const auto pages = paginate(elements, 100, 100);
        QCOMPARE(pages[0][0].rect.height(), 80.0);
        QCOMPARE(pages[0][1].rect.bottom(), 100.0);
        elements[0].stretch = 10;
        QCOMPARE(paginate(elements, 100, 100)[0][0].rect.height(), 30.0);
    }

    void aBlockCanAskForANewPage()
    {
        std::vector<Element> elements{piece(20, true), piece(20)};
        elements[1].startsPage = true;
        QCOMPARE(paginate(elements, 100, 100).size(), std::size_t(2));
    }
};

QTEST_GUILESS_MAIN(TestPages)
#include "tst_pages.moc"
