// SPDX-FileCopyrightText: 2026 The Clientele developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/recipe/arithmetickernels.h"

#include "models/recipe/rounding.h"

#include <cmath>

// GCC makes one function for each kind of processor, and takes the best when the program starts.
#if defined(__x86_64__) && defined(__GNUC__) && !defined(__clang__) && !defined(__SANITIZE_ADDRESS__)
#define CLIENTELE_PER_PROCESSOR __attribute__((target_clones("arch=x86-64-v4", "arch=x86-64-v3", "default")))
#else
#define CLIENTELE_PER_PROCESSOR
#endif

namespace clientele::recipe {

namespace {

// Everything below has to end up inside runKernel(), to be compiled as that is.
#define CLIENTELE_WITHIN [[gnu::always_inline]] inline

template <class From, class To, class Operation>
CLIENTELE_WITHIN void each(const KernelCall &call, Operation operation)
{
    const auto *__restrict a = static_cast<const From *>(call.a);
    auto *__restrict to = static_cast<To *>(call.to);
    for (std::size_t i = 0; i < call.count; ++i)
        to[i] = operation(a[i]);
}

// A number among both is the same in every row.
template <class T, class Operation>
CLIENTELE_WITHIN void eachPair(const KernelCall &call, T constantA, T constantB, Operation operation)
{
    const auto *__restrict a = static_cast<const T *>(call.a);
    const auto *__restrict b = static_cast<const T *>(call.b);
    auto *__restrict to = static_cast<T *>(call.to);
    if (a == nullptr) {
        for (std::size_t i = 0; i < call.count; ++i)
            to[i] = operation(constantA, b[i]);
    } else if (b == nullptr) {
        for (std::size_t i = 0; i < call.count; ++i)
            to[i] = operation(a[i], constantB);
    } else {
        for (std::size_t i = 0; i < call.count; ++i)
            to[i] = operation(a[i], b[i]);
    }
}

CLIENTELE_WITHIN bool isDivisorFinite(const KernelCall &call)
{
    return call.b == nullptr ? std::isfinite(call.realB)
                             : !isAnyNotFinite(static_cast<const double *>(call.b), call.count);
}

CLIENTELE_WITHIN bool realKernel(const KernelCall &call)
{
    const auto pairs = [&](auto operation) { eachPair<double>(call, call.realA, call.realB, operation); };
    switch (call.op) {
    case Op::Add:
        pairs([](double a, double b) { return a + b; });
        break;
    case Op::Subtract:
        pairs([](double a, double b) { return a - b; });
        break;
    case Op::Multiply:
        pairs([](double a, double b) { return a * b; });
        break;
    case Op::Divide: // by zero: not finite, which is seen at the end
        if (!isDivisorFinite(call))
            return false;
        pairs([](double a, double b) { return a / b; });
        break;
    case Op::Negate:
        each<double, double>(call, [](double a) { return -a; });
        break;
    case Op::Abs:
        each<double, double>(call, [](double a) { return std::abs(a); });
        break;
    case Op::RoundTo:
        each<double, double>(call, [scale = call.scale](double a) { return roundedHalfAway(a * scale) / scale; });
        break;
    default:
        each<std::int64_t, double>(call, [](std::int64_t a) { return double(a); });
        break;
    }
    return !call.isLast || !isAnyNotFinite(static_cast<const double *>(call.to), call.count);
}

// Reals to whole numbers.
CLIENTELE_WITHIN bool wholeKernel(const KernelCall &call)
{
    bool fits = true;
    const auto whole = [&](auto operation) {
        each<double, std::int64_t>(call, [&](double a) {
            const double value = operation(a);
            const bool isInside = value >= -0x1p63 && value < 0x1p63;
            fits &= isInside;
            return isInside ? std::int64_t(value) : std::int64_t(0);
        });
    };
    switch (call.op) {
    case Op::Round:
        whole([](double a) { return roundedHalfAway(a); });
        break;
    case Op::Floor:
        whole([](double a) { return std::floor(a); });
        break;
    case Op::Ceil:
        whole([](double a) { return std::ceil(a); });
        break;
    default:
        whole([](double a) { return std::trunc(a); });
        break;
    }
    return fits;
}

CLIENTELE_WITHIN bool integerKernel(const KernelCall &call)
{
    using Int = std::int64_t;
    using Bits = std::uint64_t;
    Bits beyond = 0; // its highest bit
    const auto pairs = [&](auto operation) { eachPair<Int>(call, call.integerA, call.integerB, operation); };
    const auto difference = [&beyond](Int a, Int b) {
        const Bits result = Bits(a) - Bits(b);
        beyond |= (Bits(a) ^ Bits(b)) & (Bits(a) ^ result);
        return Int(result);
    };
    switch (call.op) {
    case Op::Add:
        pairs([&beyond](Int a, Int b) {
            const Bits result = Bits(a) + Bits(b);
            beyond |= (Bits(a) ^ result) & (Bits(b) ^ result);
            return Int(result);
        });
        break;
    case Op::Subtract:
        pairs(difference);
        break;
    case Op::Multiply:
        pairs([&beyond](Int a, Int b) {
            Int result = 0;
            beyond |= Bits(__builtin_mul_overflow(a, b, &result)) << 63U;
            return result;
        });
        break;
    case Op::Negate:
        each<Int, Int>(call, [&difference](Int a) { return difference(0, a); });
        break;
    case Op::Abs:
        each<Int, Int>(call, [&difference](Int a) { return a < 0 ? difference(0, a) : a; });
        break;
    default:
        return wholeKernel(call);
    }
    return (beyond >> 63U) == 0;
}

} // namespace

CLIENTELE_PER_PROCESSOR bool runKernel(const KernelCall &call)
{
    return call.isInteger ? integerKernel(call) : realKernel(call);
}

} // namespace clientele::recipe
