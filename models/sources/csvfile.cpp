// SPDX-FileCopyrightText: 2026 The Clientele developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/sources/csvfile.h"

#include "models/core/format.h"
#include "models/core/parallel.h"
#include "models/sources/bytescan.h"
#include "models/sources/encoding.h"
#include "models/sources/quotedlines.h"
#include "models/sources/records.h"
#include "models/sources/words.h"

#include <array>

namespace clientele::sources {

namespace {

constexpr std::size_t headBytes = 65'536;
constexpr std::size_t shortHeadBytes = 4'096; // where the delimiter is known but for the header's proof

class MemoryStream final : public ByteStream
{
public:
    explicit MemoryStream(std::shared_ptr<const MemoryText> memory) : m_memory(std::move(memory)) {}

    Result<std::size_t> read(char *buffer, std::size_t size) override
    {
        const std::size_t taken = m_memory->text.copy(buffer, size, m_position);
        m_position += taken;
        return taken;
    }
    qint64 position() const override { return qint64(m_position); }

private:
    std::shared_ptr<const MemoryText> m_memory;
    std::size_t m_position = 0;
};

// The beginning of a file as UTF-8, grown until its header ends.
class Head final
{
public:
    Head(CsvFile &file, const CsvLimits &limits) : m_file(file), m_limits(limits) {}

    Result<void> open(const ReadOptions &options, bool isLikeAnother);
    Result<void> readHeader(const ReadOptions &options, const CsvFile *like);

private:
    Result<void> grow(std::size_t bytes);
    [[nodiscard]] std::string_view rest() const { return std::string_view(m_text).substr(m_begin); }
    void chooseDelimiter(const ReadOptions &options, const CsvFile *like);
    Result<bool> takeHeader(const ReadOptions &options);
    void skipBlankLines();

    CsvFile &m_file;
    const CsvLimits &m_limits;
    std::unique_ptr<ByteStream> m_stream;
    std::optional<Transcoder> m_transcoder;
    std::string m_text; // with blockPadding zeros behind it while it is looked at
    std::size_t m_begin = 0;
    bool m_atEnd = false;
};

tl::unexpected<Error> notText(const QString &path)
{
    return fail(
        Error::Code::Input, Words::tr("This is not a text file"), path,
        Words::tr("Choose a .csv, .tsv or .txt file; other tables can be saved as CSV by the program that made them"));
}

Result<void> Head::grow(std::size_t bytes)
{
    std::string raw(bytes, '\0');
    const auto got = m_stream->read(raw.data(), raw.size());
    if (!got)
        return tl::make_unexpected(got.error());
    m_atEnd = *got < bytes;
    const std::string_view taken(raw.data(), *got);
    if (!m_transcoder) {
        const EncodingMark mark = encodingMark(taken);
        if (m_file.encoding.isEmpty()) {
            if (mark.name.isEmpty() && isBinary(taken))
                return notText(m_file.path);
            m_file.encoding = mark.name.isEmpty() ? QStringLiteral("UTF-8") : mark.name;
            m_file.encodingIsCertain = mark.markSize > 0 || !mark.name.isEmpty();
        }
        m_transcoder = Transcoder::forEncoding(m_file.encoding);
        if (!m_transcoder)
            return fail(Error::Code::Input, Words::tr("The encoding “%1” is not known").arg(m_file.encoding),
                        m_file.path, Words::tr("Use a name such as UTF-8, UTF-16LE, ISO-8859-1 or windows-1252"));
    }
    if (!m_transcoder->append(taken, m_text))
        return fail(Error::Code::Parse, Words::tr("The text is not %1").arg(m_file.encoding), m_file.path,
                    Words::tr("Choose another encoding"));
    return {};
}

Result<void> Head::open(const ReadOptions &options, bool isLikeAnother)
{
    m_file.encoding = m_file.memory ? QStringLiteral("UTF-8") : options.encoding;
    m_file.encodingIsCertain = !m_file.encoding.isEmpty();
    auto stream = openText(m_file, nullptr, m_limits);
    if (!stream)
        return tl::make_unexpected(stream.error());
    m_stream = std::move(*stream);
    if (auto grown = grow(isLikeAnother ? shortHeadBytes : headBytes); !grown)
        return grown;
    if (m_text.empty())
        return fail(Error::Code::Input, Words::tr("The file is empty"), m_file.path,
                    Words::tr("Choose a file with a header and at least one row"));
    return {};
}

void Head::skipBlankLines()
{
    while (m_begin < m_text.size() && (m_text[m_begin] == '\n' || m_text[m_begin] == '\r'))
        ++m_begin;
}

// A first line "sep=;" is how spreadsheets are told the delimiter.
void Head::chooseDelimiter(const ReadOptions &options, const CsvFile *like)
{
    if (m_file.memory) {
        m_file.delimiter = m_file.memory->delimiter;
        return;
    }
    const std::string_view text = rest();
    const bool hasLine = text.size() > 5 && text.starts_with("sep=") && (text[5] == '\n' || text[5] == '\r');
    if (hasLine) {
        m_file.delimiter = text[4];
        m_begin += 5;
        skipBlankLines();
    } else if (like != nullptr) {
        m_file.delimiter = like->delimiter;
    }
    if (options.delimiter)
        m_file.delimiter = options.delimiter->toLatin1();
    if (options.delimiter || hasLine || like != nullptr)
        return;
    m_text.append(blockPadding, '\0');
    const std::string_view body = std::string_view(m_text).substr(m_begin, m_text.size() - m_begin - blockPadding);
    m_file.delimiter = findDelimiter(body);
    m_text.resize(m_text.size() - blockPadding);
}

// @returns false where the header goes on behind what was read.
Result<bool> Head::takeHeader(const ReadOptions &options)
{
    const std::size_t size = m_text.size();
    m_text.append(blockPadding, '\0');
    const std::string_view body = std::string_view(m_text).substr(m_begin, size - m_begin);
    Tokenizer tokenizer(m_file.delimiter);
    Records records;
    tokenizer.tokenize(body, 0, records);
    m_text.resize(size);
    const bool spoilt =
        !records.bad.empty() && (records.rows == 0 || records.bad.front().begin < records.fields.front().begin);
    if (spoilt && (m_atEnd || records.bad.front().why == BadRow::Why::TextAfterQuote))
        return fail(Error::Code::Parse, Words::tr("The header has a quote that is not closed"), m_file.path,
                    Words::tr("Write the names of the columns in the first line"));
    if (spoilt || records.rows == 0)
        return false;
    const std::size_t count = records.rowEnds.front();
    const Field &last = records.fields[count - 1];
    std::size_t end = last.begin + last.size() + (last.isQuoted() ? 1 : 0);
    if (end >= body.size() && !m_atEnd)
        return false;
    if (end < body.size() && body[end] == '\r')
        ++end;
    if (end < body.size() && body[end] == '\n')
        ++end;
    std::string scratch;
    m_file.names.clear();
    for (std::size_t i = 0; i < count; ++i) {
        const std::string_view name = valueOf(body, records.fields[i], scratch);
        m_file.names.push_back(QString::fromUtf8(name.data(), qsizetype(name.size())).trimmed());
    }
    if (!m_file.memory && options.quotedLines.value_or(true))
        m_file.linesAreQuoted = quotedLinesDelimiter(rest(), options).has_value();
    if (!options.hasHeader) {
        for (std::size_t i = 0; i < count; ++i)
            m_file.names[i] = QStringLiteral("column %1").arg(i + 1);
        end = 0;
    }
    m_file.dataBegin = m_begin + end;
    m_file.header = m_text.substr(0, m_file.dataBegin);
    m_file.headerLines = countLineEnds(m_file.header);
    return true;
}

Result<void> Head::readHeader(const ReadOptions &options, const CsvFile *like)
{
    if (m_text.starts_with("\xef\xbb\xbf"))
        m_begin = 3;
    skipBlankLines();
    if (m_begin == m_text.size() && m_atEnd)
        return fail(Error::Code::Input, Words::tr("The file has no text"), m_file.path,
                    Words::tr("Choose a file with a header and at least one row"));
    chooseDelimiter(options, like);
    for (;;) {
        const auto taken = takeHeader(options);
        if (!taken)
            return tl::make_unexpected(taken.error());
        if (*taken)
            return {};
        if (m_text.size() > m_limits.longestRow)
            return fail(Error::Code::Parse,
                        Words::tr("The first line is longer than %1").arg(Format().bytes(qint64(m_limits.longestRow))),
                        m_file.path, Words::tr("Check that it is a table of lines with a header"));
        if (m_atEnd)
            return fail(Error::Code::Input, Words::tr("The file has no header"), m_file.path,
                        Words::tr("Write the names of the columns in the first line"));
        if (auto grown = grow(m_text.size()); !grown)
            return grown;
    }
}

// How well the rows agree with the first one.
struct Agreement
{
    std::size_t columns = 0;
    double share = 0;     // of the rows that have as many fields
    double delimited = 0; // of the rows that have more than one field
};

Agreement agreement(std::string_view text, char delimiter)
{
    Records records;
    Tokenizer(delimiter).tokenize(text, 0, records);
    Agreement result;
    if (records.rows == 0)
        return result;
    result.columns = records.rowEnds.front();
    std::size_t same = 0;
    std::size_t delimited = 0;
    std::size_t before = 0;
    for (const std::size_t end : records.rowEnds) {
        same += end - before == result.columns ? 1U : 0U;
        delimited += end - before > 1 ? 1U : 0U;
        before = end;
    }
    // The header agrees with itself.
    const std::size_t others = records.rows + records.bad.size() - 1;
    result.delimited = double(delimited) / double(records.rows);
    result.share = others == 0 ? 1.0 : double(same - 1) / double(others);
    return result;
}

} // namespace

char findDelimiter(std::string_view text)
{
    static constexpr std::array candidates = {',', ';', '\t', '|'};
    // A ragged file still has its delimiter.
    const auto isLikely = [](const Agreement &found) { return found.share >= 0.2 || found.delimited > 0.5; };
    char best = ',';
    Agreement bestAgreement;
    for (const bool several : {true, false}) {
        for (const char candidate : candidates) {
            const Agreement found = agreement(text, candidate);
            if ((found.columns > 1) != several || (several && !isLikely(found)))
                continue;
            const bool isBetter = found.share > bestAgreement.share + 0.02 ||
                                  (found.share > bestAgreement.share - 0.02 && found.columns > bestAgreement.columns);
            if (bestAgreement.columns == 0 || isBetter) {
                best = candidate;
                bestAgreement = found;
            }
        }
        if (bestAgreement.columns > 0)
            break;
    }
    return best;
}

Result<std::unique_ptr<ByteStream>> openText(const CsvFile &file, Sha256 *hash, const CsvLimits &limits)
{
    if (file.memory)
        return std::make_unique<MemoryStream>(file.memory);
    return openStream(file.path, file.facts, hash, limits.largestUnpacked);
}

Result<CsvFile> prepareFile(const TextInput &input, const ReadOptions &options, const CsvLimits &limits,
                            const CsvFile *like)
{
    CsvFile file;
    file.path = input.text();
    file.memory = input.memory;
    const auto facts = input.memory ? FileFacts{qint64(input.memory->text.size()), false} : examine(file.path);
    if (!facts)
        return tl::make_unexpected(facts.error());
    file.facts = *facts;
    Head head(file, limits);
    if (auto opened = head.open(options, like != nullptr); !opened)
        return tl::make_unexpected(opened.error());
    if (auto read = head.readHeader(options, like); !read)
        return tl::make_unexpected(read.error());
    if (like != nullptr && file.names != like->names && !options.delimiter && !file.memory)
        return prepareFile(input, options, limits); // its own delimiter, then
    return file;
}

Result<std::vector<CsvFile>> prepareFiles(const std::vector<TextInput> &inputs, const ReadOptions &options,
                                          const CsvLimits &limits, const Progress &progress)
{
    std::vector<CsvFile> files(inputs.size());
    auto first = prepareFile(inputs.front(), options, limits);
    if (!first)
        return tl::make_unexpected(first.error());
    files.front() = std::move(*first);
    std::vector<std::optional<Error>> errors(inputs.size());
    parallelFor(inputs.size() - 1, [&](std::size_t i) {
        auto file = progress.cancelled() ? Result<CsvFile>(cancelled())
                                         : prepareFile(inputs[i + 1], options, limits, &files.front());
        if (file)
            files[i + 1] = std::move(*file);
        else
            errors[i + 1] = file.error();
    });
    for (const std::optional<Error> &error : errors) {
        if (error)
            return tl::make_unexpected(*error);
    }
    return files;
}

} // namespace clientele::sources
