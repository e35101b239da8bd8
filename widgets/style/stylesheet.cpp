// SPDX-FileCopyrightText: 2026 The Clientele developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/style/stylesheet.h"

namespace clientele::style {

namespace {

// $name is a colour of the theme, @12 a length that grows with the text size.
constexpr const char *sheet = R"(
QWidget { color: $text1; }
QMainWindow, QDialog { background: $window; }
QDialog { background: $surface; }
QToolTip { background: $surface; color: $text1; border: 1px solid $strong; padding: @4; }

QMenuBar { background: $bar; border: none; padding: @4 @8 0 @8; }
QMenuBar::item { padding: @6 @8; border-radius: 4px; background: transparent; }
QMenuBar::item:selected { background: $accentSoft; }
QMenu { background: $surface; border: 1px solid $border; padding: @4 0; }
QMenu::item { padding: @5 @24 @5 @24; }
QMenu::item:selected { background: $accentSoft; color: $text1; }
QMenu::item:disabled { color: $disabled; }
QMenu::separator { height: 1px; background: $border; margin: @4 0; }
QMenu::icon { padding-left: @6; }

QStatusBar { background: $bar; border-top: 1px solid $border; color: $text2; }
QStatusBar::item { border: none; }
QStatusBar QLabel { color: $text2; }

QListView::item:disabled { color: $disabled; }
QDialogButtonBox { button-layout: 3; dialogbuttonbox-buttons-have-icons: 0; } /* Cancel, then the verb at the right */
QPushButton { background: $surface; border: 1px solid $strong; border-radius: 4px; padding: @4 @12; min-height: @18; }
QPushButton:hover { background: $raised; }
QPushButton:pressed, QPushButton:checked { background: $accentSoft; }
QPushButton:disabled { color: $disabled; border-color: $border; }
QPushButton[main="true"], QPushButton:default { background: $accent; color: $onAccent; border-color: $accent; font-weight: bold; }
QPushButton[main="true"]:hover, QPushButton:default:hover { border-color: $text1; }
QPushButton[main="true"]:disabled, QPushButton:default:disabled { background: $raised; color: $disabled; border-color: $border; }
QPushButton:focus, QToolButton:focus, QComboBox:focus, QLineEdit:focus, QPlainTextEdit:focus, QTextEdit:focus, QSpinBox:focus,
QDoubleSpinBox:focus, QTableView:focus, QListView:focus, QTreeView:focus { border: 2px solid $accent; }
QPushButton:focus { padding: @3 @11; }
QPushButton[main="true"]:focus, QPushButton:default:focus { border: 2px solid $text1; }
QPushButton[link="true"] { background: transparent; border: none; color: $accent; padding: @4; text-align: left; }
QPushButton[link="true"]:disabled { color: $disabled; }
QPushButton[link="true"]:hover { text-decoration: underline; }
QPushButton[link="true"]:focus { border: 2px solid $accent; padding: @2; }
QPushButton[compact="true"] { padding: @4 @6; }
QPushButton[compact="true"]:focus { padding: @3 @5; }
QPushButton[segment="first"] { border-top-right-radius: 0; border-bottom-right-radius: 0; border-right: none; }
QPushButton[segment="middle"] { border-radius: 0; border-right: none; }
QPushButton[segment="last"] { border-top-left-radius: 0; border-bottom-left-radius: 0; }
QPushButton[segment]:checked { background: $accentSoft; color: $accent; font-weight: bold; }

QToolButton { background: transparent; border: 1px solid transparent; border-radius: 4px; padding: @4; }
QToolButton:hover { background: $raised; }
QToolButton:checked, QToolButton:pressed { background: $accentSoft; }
QToolButton::menu-indicator { image: none; }
QPushButton::menu-indicator { image: url($downArrow); width: @12; height: @12; subcontrol-origin: padding;
    subcontrol-position: right center; right: @8; }
QPushButton[opens="menu"] { padding-right: @26; }

QLineEdit, QPlainTextEdit, QTextEdit, QSpinBox, QDoubleSpinBox, QComboBox {
    background: $surface; border: 1px solid $strong; border-radius: 4px; padding: @3 @8; min-height: @20;
    selection-background-color: $accent; selection-color: $onAccent; }
QLineEdit:focus, QPlainTextEdit:focus, QTextEdit:focus, QSpinBox:focus, QDoubleSpinBox:focus, QComboBox:focus { padding: @2 @7; }
QLineEdit:disabled, QComboBox:disabled, QSpinBox:disabled { color: $disabled; border-color: $border; }
QLineEdit[invalid="true"] { border-color: $danger; }
QComboBox::drop-down { border: none; width: @24; }
QComboBox::down-arrow { image: url($downArrow); width: @12; height: @12; }
QComboBox QAbstractItemView { background: $surface; border: 1px solid $strong; selection-background-color: $accentSoft;
    selection-color: $text1; outline: none; padding: @4; }
QCheckBox, QRadioButton { spacing: @8; background: transparent; }
QCheckBox::indicator, QRadioButton::indicator, QAbstractItemView::indicator { width: @16; height: @16; border: 1px solid $strong; background: $surface; }
QCheckBox::indicator, QAbstractItemView::indicator { border-radius: 3px; }
QRadioButton::indicator { border-radius: @9; }
QCheckBox::indicator:checked, QAbstractItemView::indicator:checked { background: $accent; border-color: $accent; image: url($check); }
QCheckBox::indicator:disabled { background: $raised; border-color: $border; }
QCheckBox::indicator:checked:disabled { background: $disabled; border-color: $disabled; }
QCheckBox:disabled, QPlainTextEdit:disabled { color: $disabled; }
QCheckBox:focus, QRadioButton:focus { outline: none; }
QCheckBox::indicator:focus, QRadioButton::indicator:focus { border: 2px solid $accent; }
QRadioButton::indicator:checked, QRadioButton::indicator:checked:focus { width: @8; height: @8; background: $surface; border: @5 solid $accent; }
QRadioButton::indicator:checked:focus { background: $accentSoft; }

QGraphicsView { background: transparent; border: none; }
QTableView, QListView, QTreeView { background: $surface; alternate-background-color: $raised; border: 1px solid $border;
    gridline-color: $border; selection-background-color: $accentSoft; selection-color: $text1; outline: none; }
QHeaderView { background: $raised; }
QHeaderView::section { background: $raised; border: none; border-bottom: 1px solid $border; padding: @3 @8; font-weight: bold; }
QTableCornerButton::section { background: $raised; border: none; }

QScrollArea, QScrollArea > QWidget > QWidget { background: transparent; border: none; }
QAbstractScrollArea::corner { background: transparent; }
QScrollBar:vertical { background: transparent; width: @12; margin: 0; }
QScrollBar:horizontal { background: transparent; height: @12; margin: 0; }
QScrollBar::handle { background: $strong; border-radius: 4px; margin: 2px; }
QScrollBar::handle:vertical { min-height: @24; }
QScrollBar::handle:horizontal { min-width: @24; }
QScrollBar::add-line, QScrollBar::sub-line { width: 0; height: 0; }
QScrollBar::add-page, QScrollBar::sub-page { background: transparent; }

QProgressBar { background: $raised; border: none; border-radius: 2px; text-align: center; max-height: @16; }
QProgressBar::chunk { background: $accent; border-radius: 2px; }
QSplitter::handle { background: $border; }
QGroupBox { border: none; font-weight: bold; margin-top: @16; }

QFrame[card="true"] { background: $surface; border: 1px solid $border; border-radius: 4px; }
QFrame[card="true"][selected="true"], QFrame[step="true"]:focus { border: 2px solid $accent; }
QFrame[inset="true"] { background: $raised; border: 1px solid $border; border-radius: 4px; }
QScrollArea[inspector="true"] { background: $surface; border: none; border-left: 1px solid $border; }
QScrollArea[inspector="true"] > QWidget > QWidget { background: $surface; }
QFrame[inspector="true"] { background: $surface; border: none; border-left: 1px solid $border; }
QFrame[line="true"] { background: $border; border: none; max-height: 1px; min-height: 1px; }
QLabel { background: transparent; }
QLabel[tone="2"] { color: $text2; }
QLabel[tone="3"] { color: $text3; }
QLabel[tone="danger"] { color: $danger; }
QLabel[tone="warning"] { color: $warning; }
QLabel[tone="good"] { color: $good; }
QLabel[tone="accent"] { color: $accent; }
QLabel[tag="neutral"] { background: $raised; border: 1px solid $border; border-radius: 4px; padding: 1px @7; color: $text2; }
QLabel[tag="good"] { background: $goodGround; border: 1px solid $good; border-radius: 4px; padding: 1px @7; color: $good; }
QLabel[tag="warning"] { background: $warningGround; border: 1px solid $warning; border-radius: 4px; padding: 1px @7; color: $warning; }
QFrame[guide="true"] { background: $accentSoft; border: none; border-bottom: 1px solid $border; }
QTabWidget::pane { border: 1px solid $border; }
QTabBar::tab { background: $raised; border: 1px solid $border; padding: @5 @12; }
QTabBar::tab:selected { background: $surface; font-weight: bold; }
QTextBrowser { background: $surface; border: none; }
QFrame[strip="warning"] { background: $warningGround; border: none; border-bottom: 1px solid $border; }
QFrame[strip="danger"] { background: $dangerGround; border: none; border-bottom: 1px solid $border; }
QFrame[strip="warning"] QLabel { color: $warning; }
QLabel[notice="warning"] { background: $warningGround; border-radius: 4px; padding: @8; color: $warning; }
QFrame[strip="danger"] QLabel { color: $danger; }
)";

} // namespace

QString styleSheet(const Theme &theme)
{
    QString text = QString::fromLatin1(sheet);
    const QString suffix = theme.dark ? QStringLiteral("-dark") : QStringLiteral("-light");
    const std::vector<std::pair<const char *, QString>> values = {
        {"$window", theme.window.name()},
        {"$bar", theme.bar.name()},
        {"$surface", theme.surface.name()},
        {"$raised", theme.raised.name()},
        {"$border", theme.border.name()},
        {"$strong", theme.strong.name()},
        {"$text1", theme.text1.name()},
        {"$text2", theme.text2.name()},
        {"$text3", theme.text3.name()},
        {"$disabled", theme.disabled.name()},
        {"$accentSoft", theme.accentSoft.name()}, // before $accent, its prefix
        {"$accent", theme.accent.name()},
        {"$onAccent", theme.onAccent.name()},
        {"$dangerGround", theme.dangerGround.name()},
        {"$danger", theme.danger.name()},
        {"$warningGround", theme.warningGround.name()},
        {"$warning", theme.warning.name()},
        {"$goodGround", theme.goodGround.name()},
        {"$good", theme.good.name()},
        {"$downArrow", QStringLiteral(":/clientele/icons/arrow-down%1.svg").arg(suffix)},
        {"$check", QStringLiteral(":/clientele/icons/check%1.svg").arg(suffix)},
    };
    for (const auto &[name, value] : values)
        text.replace(QLatin1String(name), value);
    // @12: pixels that grow with the text size.
    QString scaled;
    scaled.reserve(text.size());
    for (qsizetype i = 0; i < text.size(); ++i) {
        if (text[i] != QLatin1Char('@')) {
            scaled += text[i];
            continue;
        }
        int length = 0;
        while (i + 1 < text.size() && text[i + 1].isDigit())
            length = 10 * length + text[++i].digitValue();
        scaled += QString::number(px(length)) + QStringLiteral("px");
    }
    return scaled;
}

} // namespace clientele::style
