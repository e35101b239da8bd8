// SPDX-FileCopyrightText: 2026 The Clientele developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/style/theme.h"

#include "widgets/style/stylesheet.h"
#include "widgets/style/wheelguard.h"

#include <QFontDatabase>
#include <QStyleFactory>
#include <QStyleHints>

#include <array>
#include <cmath>

// The resources stand in a static library, from which the linker drops what nobody names. Outside any namespace: the
// macro declares a function there.
static void initialiseResources()
{
    Q_INIT_RESOURCE(resources);
}

namespace clientele::style {

namespace {

constexpr std::array<QRgb, 7> okabeIto = {0xff0072b2, 0xffe69f00, 0xff009e73, 0xffcc79a7,
                                          0xff56b4e9, 0xffd55e00, 0xfff0e442};
constexpr std::array<QRgb, 10> viridis = {0xff440154, 0xff482878, 0xff3e4a89, 0xff31688e, 0xff26828e,
                                          0xff1f9e89, 0xff35b779, 0xff6dcd59, 0xffb4de2c, 0xfffde725};
constexpr std::array<QRgb, 5> divergingLight = {0xff2166ac, 0xff67a9cf, 0xfff7f7f7, 0xffef8a62, 0xffb2182b};
constexpr std::array<QRgb, 5> divergingDark = {0xff5aa6e0, 0xff3b6c94, 0xff2b3036, 0xff9a4f42, 0xfff07f6a};

bool darkIsCurrent = false;

QColor between(const QColor &a, const QColor &b, double t)
{
    return QColor::fromRgbF(float(a.redF() + (b.redF() - a.redF()) * t),
                            float(a.greenF() + (b.greenF() - a.greenF()) * t),
                            float(a.blueF() + (b.blueF() - a.blueF()) * t));
}

template <std::size_t N>
QColor along(const std::array<QRgb, N> &stops, double t)
{
    const double place = std::clamp(std::isfinite(t) ? t : 0.0, 0.0, 1.0) * double(N - 1);
    const auto lower = std::min(std::size_t(place), N - 2);
    return between(QColor(stops[lower]), QColor(stops[lower + 1]), place - double(lower));
}

Theme makeLight()
{
    Theme t;
    t.window = QColor(0xF1F3F5);
    t.bar = QColor(0xE9ECF0);
    t.surface = QColor(0xFFFFFF);
    t.raised = QColor(0xF6F7F9);
    t.border = QColor(0xD8DCE1);
    t.strong = QColor(0x868D98);
    t.text1 = QColor(0x1A1D21);
    t.text2 = QColor(0x4B5260);
    t.text3 = QColor(0x5F6773);
    t.disabled = QColor(0x9AA1AC);
    t.accent = QColor(0x3D48B5);
    t.accentSoft = QColor(0xE8EAFA);
    t.onAccent = QColor(0xFFFFFF);
    t.mark = QColor(0x8491A6);
    t.grid = QColor(0xE6E9ED);
    t.danger = QColor(0xB3261E);
    t.dangerGround = QColor(0xFCEBE9);
    t.warning = QColor(0x6B4A00);
    t.warningGround = QColor(0xFFF3D6);
    t.good = QColor(0x1B6E4B);
    t.goodGround = QColor(0xE3F4EB);
    t.ink = QColor(0x3A3F46);
    t.spendLittle = QColor(0x7A8088);
    return t;
}

Theme makeDark()
{
    Theme t;
    t.dark = true;
    t.window = QColor(0x16191D);
    t.bar = QColor(0x121518);
    t.surface = QColor(0x1E2227);
    t.raised = QColor(0x262B31);
    t.border = QColor(0x363D46);
    t.strong = QColor(0x7C8592);
    t.text1 = QColor(0xECEEF1);
    t.text2 = QColor(0xB8BFCA);
    t.text3 = QColor(0x9AA3B0);
    t.disabled = QColor(0x626B77);
    t.accent = QColor(0xA9B2FF);
    t.accentSoft = QColor(0x2D3257);
    t.onAccent = QColor(0x14172E);
    t.mark = QColor(0x75829A);
    t.grid = QColor(0x2D333A);
    t.danger = QColor(0xFF8F86);
    t.dangerGround = QColor(0x41211F);
    t.warning = QColor(0xF2CF80);
    t.warningGround = QColor(0x3A2F14);
    t.good = QColor(0x74D4A8);
    t.goodGround = QColor(0x17362A);
    t.ink = QColor(0xD5D9DF);
    t.spendLittle = QColor(0x7A8088);
    return t;
}

QPalette paletteOf(const Theme &theme)
{
    QPalette palette;
    palette.setColor(QPalette::Window, theme.window);
    palette.setColor(QPalette::WindowText, theme.text1);
    palette.setColor(QPalette::Base, theme.surface);
    palette.setColor(QPalette::AlternateBase, theme.raised);
    palette.setColor(QPalette::Text, theme.text1);
    palette.setColor(QPalette::PlaceholderText, theme.text3);
    palette.setColor(QPalette::Button, theme.surface);
    palette.setColor(QPalette::ButtonText, theme.text1);
    palette.setColor(QPalette::BrightText, theme.danger);
    palette.setColor(QPalette::Highlight, theme.accent);
    palette.setColor(QPalette::HighlightedText, theme.onAccent);
    palette.setColor(QPalette::Link, theme.accent);
    palette.setColor(QPalette::LinkVisited, theme.accent);
    palette.setColor(QPalette::ToolTipBase, theme.surface);
    palette.setColor(QPalette::ToolTipText, theme.text1);
    palette.setColor(QPalette::Light, theme.raised);
    palette.setColor(QPalette::Midlight, theme.border);
    palette.setColor(QPalette::Mid, theme.strong);
    palette.setColor(QPalette::Dark, theme.strong);
    palette.setColor(QPalette::Shadow, theme.strong);
    for (const auto role : {QPalette::WindowText, QPalette::Text, QPalette::ButtonText})
        palette.setColor(QPalette::Disabled, role, theme.disabled);
    return palette;
}

QFont family(qreal points, bool bold)
{
    QFont font;
    font.setFamilies({QStringLiteral("Noto Sans"), QStringLiteral("DejaVu Sans")});
    font.setPointSizeF(points);
    font.setBold(bold);
    return font;
}

bool systemIsDark()
{
    // Qt 6.4 does not tell the colour scheme; the palette that the platform gave before ours does.
    static const bool dark = [] {
        const QPalette given = QGuiApplication::palette();
        return given.color(QPalette::Window).lightness() < given.color(QPalette::WindowText).lightness();
    }();
    return dark;
}

} // namespace

const Theme &Theme::light()
{
    static const Theme theme = makeLight();
    return theme;
}

const Theme &Theme::darkTheme()
{
    static const Theme theme = makeDark();
    return theme;
}

const Theme &Theme::current()
{
    return darkIsCurrent ? darkTheme() : light();
}

QColor Theme::category(int place) const
{
    const int index = ((place % 8) + 8) % 8;
    return index < int(okabeIto.size()) ? QColor(okabeIto[std::size_t(index)]) : ink;
}

QColor Theme::sequential(double t) const
{
    return along(viridis, t);
}

QColor Theme::diverging(double t) const
{
    return along(dark ? divergingDark : divergingLight, (t + 1) / 2);
}

QColor Theme::labelOn(const QColor &ground)
{
    // WCAG relative luminance; 0.179 is where black and white contrast equally.
    const auto linear = [](double c) { return c <= 0.04045 ? c / 12.92 : std::pow((c + 0.055) / 1.055, 2.4); };
    const double luminance =
        0.2126 * linear(ground.redF()) + 0.7152 * linear(ground.greenF()) + 0.0722 * linear(ground.blueF());
    return luminance > 0.179 ? QColor(Qt::black) : QColor(Qt::white);
}

ThemeNotifier &ThemeNotifier::instance()
{
    static ThemeNotifier notifier;
    return notifier;
}

void apply(QApplication &application, Appearance appearance)
{
    initialiseResources();
    const bool system = systemIsDark();
    darkIsCurrent = appearance == Appearance::Dark || (appearance == Appearance::System && system);
    if (application.style()->name().compare(QStringLiteral("fusion"), Qt::CaseInsensitive) != 0)
        application.setStyle(QStyleFactory::create(QStringLiteral("Fusion")));
    application.setFont(bodyFont());
    application.setPalette(paletteOf(Theme::current()));
    application.setStyleSheet(styleSheet(Theme::current()));
    if (!application.findChild<WheelGuard *>())
        application.installEventFilter(new WheelGuard(&application));
    Q_EMIT ThemeNotifier::instance().changed();
}

QFont bodyFont()
{
    return family(9, false);
}

QFont titleFont()
{
    return family(10.5, true);
}

QFont pageFont()
{
    return family(15, true);
}

int px(int at96Dpi)
{
    // Style-sheet pixels and fonts in points part company when only the font DPI grows (200 % text).
    const QScreen *screen = QGuiApplication::primaryScreen();
    const qreal dpi = screen ? screen->logicalDotsPerInchY() : 96;
    return int(std::lround(at96Dpi * std::max<qreal>(1, dpi / 96)));
}

} // namespace clientele::style
