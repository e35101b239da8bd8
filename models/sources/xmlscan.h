// SPDX-FileCopyrightText: 2026 The Clientele developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <orcus/sax_parser.hpp>

#include <charconv>
#include <exception>
#include <string>
#include <string_view>
#include <vector>

namespace clientele::sources {

/// The attributes of one element.
class XmlAttributes final
{
public:
    void add(std::string_view prefix, std::string_view name, std::string_view value)
    {
        m_all.push_back({prefix, name, value});
    }
    void clear() { m_all.clear(); }
    /// Empty where there is none.
    [[nodiscard]] std::string_view value(std::string_view name) const
    {
        for (const One &one : m_all) {
            if (one.name == name)
                return one.value;
        }
        return {};
    }
    [[nodiscard]] std::string_view value(std::string_view prefix, std::string_view name) const
    {
        for (const One &one : m_all) {
            if (one.name == name && one.prefix == prefix)
                return one.value;
        }
        return {};
    }
    /// @returns @p otherwise where it is no whole number or is not there.
    [[nodiscard]] std::size_t number(std::string_view name, std::size_t otherwise) const
    {
        const std::string_view text = value(name);
        std::size_t read = 0;
        const auto result = std::from_chars(text.data(), text.data() + text.size(), read);
        return !text.empty() && result.ec == std::errc() ? read : otherwise;
    }

private:
    struct One
    {
        std::string_view prefix;
        std::string_view name;
        std::string_view value;
    };
    std::vector<One> m_all;
};

/// Thrown by a handler to stop scanning: it has what it wants, or an error of its own.
struct StopScan
{
};

enum class XmlScan { Done, Stopped, Malformed };

/// Walks through XML with liborcus' parser: the one place that touches it.
/// @param text gets a little padding, behind which the parser looks.
/// @param handler start(name, attributes, offset), end(name), characters(text); names without namespace prefix. Texts
/// are valid during the call only.
template <class Handler>
XmlScan scanXml(std::string &text, Handler &handler)
{
    struct Adapter final : orcus::sax_handler
    {
        explicit Adapter(Handler &wrapped) : handler(wrapped) {}
        void attribute(const orcus::sax::parser_attribute &one) { attributes.add(one.ns, one.name, one.value); }
        void start_declaration(std::string_view) {}
        void end_declaration(std::string_view) { attributes.clear(); }
        void start_element(const orcus::sax::parser_element &element)
        {
            handler.start(element.name, attributes, std::size_t(element.begin_pos));
            attributes.clear();
        }
        void end_element(const orcus::sax::parser_element &element) { handler.end(element.name); }
        void characters(std::string_view characters, bool) { handler.characters(characters); }

        Handler &handler;
        XmlAttributes attributes;
    };
    // It looks a few bytes behind the end of a text that breaks off.
    constexpr std::size_t padding = 64;
    const std::size_t size = text.size();
    text.append(8, ' ');
    text.append(padding, '\0');
    Adapter adapter(handler);
    XmlScan result = XmlScan::Done;
    try {
        orcus::sax_parser<Adapter> parser(text.data(), size + 8, adapter);
        parser.parse();
    } catch (const StopScan &) {
        result = XmlScan::Stopped;
    } catch (const std::exception &) {
        result = XmlScan::Malformed;
    }
    text.resize(size);
    return result;
}

} // namespace clientele::sources
