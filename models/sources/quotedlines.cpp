// SPDX-FileCopyrightText: 2026 The Clientele developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/sources/quotedlines.h"

#include "models/sources/bytescan.h"
#include "models/sources/encoding.h"
#include "models/sources/records.h"
#include "models/sources/sha256.h"
#include "models/sources/words.h"

#include <QFileInfo>

namespace clientele::sources {

namespace {

// What stands within the quotes of a line, doubled ones made single; std::nullopt: it is not such a line.
std::optional<std::string> unquoted(std::string_view line)
{
    if (line.size() < 2 || line.front() != '"' || line.back() != '"')
        return std::nullopt;
    const std::string_view inside = line.substr(1, line.size() - 2);
    std::string out;
    out.reserve(inside.size());
    for (std::size_t i = 0; i < inside.size(); ++i) {
        if (inside[i] == '"' && (i + 1 == inside.size() || inside[++i] != '"'))
            return std::nullopt;
        out.push_back(inside[i]);
    }
    return out;
}

// line(text without its end, whether it has one) for each line, as long as it returns true.
template <class Line>
void eachLine(std::string_view text, Line line)
{
    while (!text.empty()) {
        const std::size_t end = text.find_first_of("\r\n");
        if (!line(text.substr(0, end), end != std::string_view::npos) || end == std::string_view::npos)
            return;
        const bool isPair = text[end] == '\r' && end + 1 < text.size() && text[end + 1] == '\n';
        text.remove_prefix(end + (isPair ? 2 : 1));
    }
}

// True where all rows have as many fields as the first one, and more than one.
bool agrees(const std::string &text, char delimiter)
{
    const std::string padded = text + std::string(blockPadding, '\0');
    Records records;
    Tokenizer(delimiter).tokenize(std::string_view(padded).substr(0, text.size()), 0, records);
    if (records.rows < 2 || !records.bad.empty() || records.rowEnds.front() < 2)
        return false;
    std::size_t before = 0;
    for (const std::size_t end : records.rowEnds) {
        if (end - before != records.rowEnds.front())
            return false;
        before = end;
    }
    return true;
}

Result<std::string> rawText(const CsvFile &file, Sha256 &hash, const CsvLimits &limits)
{
    auto stream = openText(file, &hash, limits);
    if (!stream)
        return tl::make_unexpected(stream.error());
    constexpr std::size_t piece = 1 << 20;
    std::string raw;
    for (;;) {
        const std::size_t before = raw.size();
        raw.resize(before + piece);
        const auto got = (*stream)->read(raw.data() + before, piece);
        if (!got)
            return tl::make_unexpected(got.error());
        raw.resize(before + *got);
        if (*got < piece)
            return raw;
    }
}

QString encodingOf(const CsvFile &file, std::string_view raw)
{
    if (file.encodingIsCertain || isAscii(raw))
        return file.encoding;
    const Utf8Count count = countUtf8(raw);
    if (count.badBytes == 0 || count.sequences > count.badBytes)
        return file.encoding;
    EncodingJudge judge;
    judge.addLinesOutsideAscii(raw);
    return judge.judge();
}

} // namespace

std::optional<char> quotedLinesDelimiter(std::string_view text, const ReadOptions &options)
{
    std::string inside;
    std::size_t lines = 0;
    bool all = true;
    eachLine(text, [&](std::string_view line, bool isWhole) {
        if (line.empty() || (!isWhole && lines > 1)) // the last one may be cut
            return true;
        const auto bare = unquoted(line);
        all = bare || lines == 0;
        inside += bare.value_or(std::string(line)) + '\n';
        ++lines;
        return all;
    });
    if (!all || lines < 2)
        return std::nullopt;
    const std::string padded = inside + std::string(blockPadding, '\0');
    const char delimiter = options.delimiter ? options.delimiter->toLatin1()
                                             : findDelimiter(std::string_view(padded).substr(0, inside.size()));
    return agrees(inside, delimiter) ? std::optional(delimiter) : std::nullopt;
}

Result<TextInput> withoutLineQuotes(const CsvFile &file, const TextInput &input, const ReadOptions &options,
                                    const CsvLimits &limits)
{
    Sha256 hash;
    const auto raw = rawText(file, hash, limits);
    if (!raw)
        return tl::make_unexpected(raw.error());
    auto memory = std::make_shared<MemoryText>();
    memory->encoding = encodingOf(file, *raw);
    auto transcoder = Transcoder::forEncoding(memory->encoding);
    std::string text;
    if (!transcoder || !transcoder->append(*raw, text))
        return fail(Error::Code::Parse, Words::tr("The text is not %1").arg(memory->encoding), file.path,
                    Words::tr("Choose another encoding"));
    std::string_view body = text;
    if (body.starts_with("\xef\xbb\xbf"))
        body.remove_prefix(3);
    memory->delimiter = quotedLinesDelimiter(body.substr(0, 65'536), options)
                            .value_or(options.delimiter ? options.delimiter->toLatin1() : file.delimiter);
    eachLine(body, [&](std::string_view line, bool) {
        const auto bare = unquoted(line);
        memory->text += bare ? std::string_view(*bare) : line;
        memory->text += '\n';
        return true;
    });
    memory->sha256 = hash.result();
    memory->fileBytes = file.facts.size;
    memory->warnings.append(
        Words::tr("%1: each line stands in quotes as a whole; the fields within, delimited by “%2”, were read")
            .arg(file.path, memory->delimiter == '\t' ? Words::tr("tab") : QString(QLatin1Char(memory->delimiter))));
    return TextInput{input.path, input.part, std::move(memory)};
}

} // namespace clientele::sources
