// SPDX-FileCopyrightText: 2026 The Clientele developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <array>
#include <cstdint>
#include <vector>

/// The univariate sets of the Statistical Reference Datasets of the (US) National Institute of Standards and
/// Technology, in the public domain: www.itl.nist.gov/div898/strd/univ. Their measurements as whole numbers.
namespace nist {

/// Deflections of a beam.
inline constexpr std::array<int, 200> lew{
    -213, -564, -35,  -15,  141,  115,  -420, -360, 203,  -338, -431, 194,  -220, -513, 154,  -125, -559, 92,   -21,
    -579, -52,  99,   -543, -175, 162,  -457, -346, 204,  -300, -474, 164,  -107, -572, -8,   83,   -541, -224, 180,
    -420, -374, 201,  -236, -531, 83,   27,   -564, -112, 131,  -507, -254, 199,  -311, -495, 143,  -46,  -579, -90,
    136,  -472, -338, 202,  -287, -477, 169,  -124, -568, 17,   48,   -568, -135, 162,  -430, -422, 172,  -74,  -577,
    -13,  92,   -534, -243, 194,  -355, -465, 156,  -81,  -578, -64,  139,  -449, -384, 193,  -198, -538, 110,  -44,
    -577, -6,   66,   -552, -164, 161,  -460, -344, 205,  -281, -504, 134,  -28,  -576, -118, 156,  -437, -381, 200,
    -220, -540, 83,   11,   -568, -160, 172,  -414, -408, 188,  -125, -572, -32,  139,  -492, -321, 205,  -262, -504,
    142,  -83,  -574, 0,    48,   -571, -106, 137,  -501, -266, 190,  -391, -406, 194,  -186, -553, 83,   -13,  -577,
    -49,  103,  -515, -280, 201,  300,  -506, 131,  -45,  -578, -80,  138,  -462, -361, 201,  -211, -554, 32,   74,
    -533, -235, 187,  -372, -442, 182,  -147, -566, 25,   68,   -535, -244, 194,  -351, -463, 174,  -125, -570, 15,
    72,   -550, -190, 172,  -424, -385, 198,  -218, -536, 96};

/// Lottery numbers.
inline constexpr std::array<int, 218> lottery{
    162, 671, 933, 414, 788, 730, 817, 33,  536, 875, 670, 236, 473, 167, 877, 980, 316, 950, 456, 92,  517, 557,
    956, 954, 104, 178, 794, 278, 147, 773, 437, 435, 502, 610, 582, 780, 689, 562, 964, 791, 28,  97,  848, 281,
    858, 538, 660, 972, 671, 613, 867, 448, 738, 966, 139, 636, 847, 659, 754, 243, 122, 455, 195, 968, 793, 59,
    730, 361, 574, 522, 97,  762, 431, 158, 429, 414, 22,  629, 788, 999, 187, 215, 810, 782, 47,  34,  108, 986,
    25,  644, 829, 630, 315, 567, 919, 331, 207, 412, 242, 607, 668, 944, 749, 168, 864, 442, 533, 805, 372, 63,
    458, 777, 416, 340, 436, 140, 919, 350, 510, 572, 905, 900, 85,  389, 473, 758, 444, 169, 625, 692, 140, 897,
    672, 288, 312, 860, 724, 226, 884, 508, 976, 741, 476, 417, 831, 15,  318, 432, 241, 114, 799, 955, 833, 358,
    935, 146, 630, 830, 440, 642, 356, 373, 271, 715, 367, 393, 190, 669, 8,   861, 108, 795, 269, 590, 326, 866,
    64,  523, 862, 840, 219, 382, 998, 4,   628, 305, 747, 247, 34,  747, 729, 645, 856, 974, 24,  568, 24,  694,
    608, 480, 410, 729, 947, 293, 53,  930, 223, 203, 677, 227, 62,  455, 387, 318, 562, 242, 428, 968};

/// Transmittance of a filter, less 2.001, in units of 10^-5.
inline constexpr std::array<int, 50> mavro{
    80, 70, 80, 90, 80, 70, 50, 40, 50, 50, 70,  80,  80,  90,  90,  110, 100, 60,  40,  30,  30,  50,  50,  60,  50,
    40, 30, 40, 50, 40, 50, 60, 50, 60, 90, 100, 100, 110, 120, 130, 140, 150, 170, 160, 160, 160, 170, 160, 150, 140};

/// Michelson's speed of light in air, in units of 10 km/s, less 299 000 km/s.
inline constexpr std::array<int, 100> michelso{
    85, 74, 90, 107, 93, 85, 95, 98, 98, 88, 100, 98, 93, 65, 76, 81, 100, 100, 96, 96, 96, 94, 96, 94, 88,
    80, 85, 88, 90,  84, 83, 79, 81, 88, 88, 83,  80, 79, 76, 80, 88, 88,  88,  86, 72, 72, 62, 86, 97, 95,
    88, 91, 85, 87,  84, 84, 85, 84, 84, 84, 89,  81, 81, 82, 80, 77, 76,  74,  75, 76, 91, 92, 89, 86, 88,
    72, 84, 85, 85,  78, 89, 84, 78, 81, 76, 81,  79, 81, 82, 85, 87, 87,  81,  74, 81, 94, 95, 80, 81, 87};

/// The list of PiDigits: the first 5000 digits of pi, by Machin's formula in whole numbers of ten digits more, with the
/// one slip that NIST's list has, an 8 copied as a 3 (the 957th digit). What is certified holds for that list.
inline std::vector<double> piDigits()
{
    constexpr int count = 5000;
    constexpr int words = (count + 18) / 9;
    constexpr std::uint64_t base = 1'000'000'000;
    using Number = std::vector<std::uint64_t>; // the first word before the point, nine digits each behind it
    const auto divided = [](Number value, std::uint64_t by) {
        std::uint64_t rest = 0;
        for (std::uint64_t &word : value) {
            const std::uint64_t all = rest * base + word;
            word = all / by;
            rest = all % by;
        }
        return value;
    };
    const auto add = [](Number &sum, const Number &value, bool negative) {
        std::int64_t carry = 0;
        for (std::size_t i = sum.size(); i-- > 0;) {
            const auto term = std::int64_t(value[i]);
            std::int64_t word = std::int64_t(sum[i]) + (negative ? -term : term) + carry;
            carry = word < 0 ? -1 : word >= std::int64_t(base) ? 1 : 0;
            word -= carry * std::int64_t(base);
            sum[i] = std::uint64_t(word);
        }
    };
    Number pi(words + 1);
    for (const auto &[factor, cotangent, subtract] :
         {std::array<std::uint64_t, 3>{16, 5, 0}, std::array<std::uint64_t, 3>{4, 239, 1}}) {
        Number power(words + 1);
        power[0] = factor;
        power = divided(power, cotangent);
        for (std::uint64_t k = 1; k < 20'000; k += 2) {
            add(pi, divided(power, k), (k % 4 == 3) != (subtract == 1));
            power = divided(power, cotangent * cotangent);
            bool isZero = true;
            for (const std::uint64_t word : power)
                isZero = isZero && word == 0;
            if (isZero)
                break;
        }
    }
    std::vector<double> digits{double(pi[0])};
    for (std::size_t word = 1; digits.size() < count; ++word) {
        for (std::uint64_t unit = base / 10; unit > 0 && digits.size() < count; unit /= 10)
            digits.push_back(double(pi[word] / unit % 10));
    }
    digits[956] = 3;
    return digits;
}

} // namespace nist
