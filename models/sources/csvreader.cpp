// SPDX-FileCopyrightText: 2026 The Clientele developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/sources/csvreader.h"

#include "models/core/parallel.h"
#include "models/sources/blockpass.h"
#include "models/sources/bytescan.h"
#include "models/sources/columnnames.h"
#include "models/sources/importguesses.h"
#include "models/sources/importwarnings.h"
#include "models/sources/quotedlines.h"
#include "models/sources/sha256.h"
#include "models/sources/tablebuilder.h"
#include "models/sources/typedecision.h"
#include "models/sources/words.h"

#include <QSet>

#include <algorithm>
#include <limits>
#include <mutex>

namespace clientele::sources {

using Kind = ColumnFormat::Kind;

namespace {

// What is kept of a block.
struct BlockResult
{
    std::vector<ColumnPiece> pieces; // one a column
    std::size_t file = 0;
    std::size_t rows = 0;
    std::size_t lines = 0;
    std::size_t trailingBlankRows = 0;
    std::vector<RejectedRow> rejected; // lines within the block, from 0
};

// One import, from files to table.
class CsvImport final
{
public:
    CsvImport(const ReadOptions &options, const Progress &progress, const CsvLimits &limits)
        : m_options(options), m_progress(progress), m_limits(limits), m_types(options)
    {
        for (const QString &word : options.missingWords)
            m_missingWords.push_back(word.toStdString());
    }

    Result<Source> run(const std::vector<TextInput> &inputs);

private:
    Result<void> prepare(const std::vector<TextInput> &inputs);
    Result<void> takeLineQuotes();
    Result<void> placeAll();
    Result<void> checkOptions() const;
    Result<void> readOnce();
    Result<void> firstPass();
    Result<void> readFirst(BlockWorker &worker);
    Result<void> judgeEncoding(std::size_t file);
    Result<void> decideTypes();
    Result<void> vote(const std::vector<std::size_t> &columns);
    Result<void> readAgain();
    Result<void> readFixed();
    Result<Source> finish();
    void dropTrailingBlankRows();
    void keep(BlockWorker &worker, std::vector<ColumnPiece> pieces);
    std::vector<RejectedRow> rejectedOf(const BlockWorker &worker) const;
    void collectRejected(ImportAccount &account) const;
    BlockPass pass(double begin, double end) const
    {
        return {m_files, m_limits, m_missingWords, m_progress, begin, end};
    }
    Error changed(std::size_t file) const;

    const ReadOptions &m_options;
    const Progress &m_progress;
    const CsvLimits &m_limits;
    TypeDecision m_types;
    std::vector<std::string> m_missingWords;
    std::vector<TextInput> m_inputs;
    std::vector<CsvFile> m_files;
    std::vector<QString> m_names;
    std::vector<ColumnDifference> m_differing; // those that were united
    QStringList m_warnings;
    std::vector<QByteArray> m_sha256; // by file
    std::mutex m_mutex;               // of all below, during a pass
    std::vector<ColumnFormat> m_likely;
    std::vector<BlockResult> m_blocks;
    std::optional<std::size_t> m_notUtf8; // a file that was only taken for UTF-8
};

Error CsvImport::changed(std::size_t file) const
{
    return {Error::Code::Io, Words::tr("The file changed while it was read"), m_files[file].path,
            Words::tr("Wait until the program that writes it is done, then open it again")};
}

Result<void> CsvImport::checkOptions() const
{
    const auto known = [&](const QString &name) {
        return std::find(m_names.begin(), m_names.end(), name) != m_names.end();
    };
    for (const QString &name : m_options.types.keys() + m_options.roles.keys()) {
        if (!known(name) && (name != m_options.fileNameColumn || m_options.types.contains(name)))
            return fail(Error::Code::Input, Words::tr("There is no column “%1”").arg(name), m_inputs.front().text(),
                        Words::tr("Choose one of %1")
                            .arg(QStringList(m_names.begin(), m_names.end()).join(QStringLiteral(", "))));
    }
    return {};
}

Result<void> CsvImport::prepare(const std::vector<TextInput> &inputs)
{
    m_inputs = inputs;
    auto files = prepareFiles(inputs, m_options, m_limits, m_progress);
    if (!files)
        return tl::make_unexpected(files.error());
    m_files = std::move(*files);
    if (auto taken = takeLineQuotes(); !taken)
        return taken;
    (void)uniqueNames(m_files.front().names, m_warnings);
    if (auto placed = placeAll(); !placed)
        return placed;
    return checkOptions();
}

// Files whose lines stand in quotes as a whole are read from memory without them.
Result<void> CsvImport::takeLineQuotes()
{
    for (std::size_t i = 0; i < m_files.size(); ++i) {
        if (!m_files[i].linesAreQuoted)
            continue;
        auto bare = withoutLineQuotes(m_files[i], m_inputs[i], m_options, m_limits);
        if (!bare)
            return tl::make_unexpected(bare.error());
        m_inputs[i] = std::move(*bare);
        auto again = prepareFile(m_inputs[i], m_options, m_limits);
        if (!again)
            return tl::make_unexpected(again.error());
        m_files[i] = std::move(*again);
    }
    return {};
}

// The names of the table's columns, and where each file has them.
Result<void> CsvImport::placeAll()
{
    QStringList ignored;
    m_names = uniqueNames(m_files.front().names, ignored);
    ColumnDifferences differences(m_files.front().path, m_names);
    QSet<QString> known(m_names.begin(), m_names.end());
    for (const CsvFile &file : m_files) {
        const std::vector<QString> own = uniqueNames(file.names, ignored);
        if (differences.compare(file.path, own))
            continue;
        for (const QString &name : own) {
            if (m_options.uniteColumns && !known.contains(name)) {
                known.insert(name);
                m_names.push_back(name);
            }
        }
    }
    if (const auto error = differences.error(); error && !m_options.uniteColumns)
        return tl::make_unexpected(*error);
    for (CsvFile &file : m_files)
        placeColumns(m_names, file);
    m_differing = differences.found();
    return {};
}

Result<Source> CsvImport::run(const std::vector<TextInput> &inputs)
{
    if (auto prepared = prepare(inputs); !prepared)
        return tl::make_unexpected(prepared.error());
    for (auto read = readOnce();; read = readOnce()) {
        if (!read)
            return tl::make_unexpected(read.error());
        if (!m_notUtf8)
            break;
        if (auto judged = judgeEncoding(*m_notUtf8); !judged)
            return tl::make_unexpected(judged.error());
    }
    return finish();
}

Result<void> CsvImport::readOnce()
{
    m_blocks.clear();
    m_notUtf8.reset();
    m_likely.assign(m_names.size(), ColumnFormat());
    for (std::size_t i = 0; i < m_files.size() && !m_notUtf8; ++i) {
        if (!m_files[i].encodingIsCertain && countUtf8(m_files[i].header).badBytes > 0)
            m_notUtf8 = i;
    }
    if (m_notUtf8)
        return {};
    if (auto read = firstPass(); !read || m_notUtf8)
        return read;
    return decideTypes();
}

std::vector<RejectedRow> CsvImport::rejectedOf(const BlockWorker &worker) const
{
    std::vector<BadRow> bad = worker.records.bad;
    std::sort(bad.begin(), bad.end(), [](const BadRow &a, const BadRow &b) { return a.begin < b.begin; });
    std::vector<RejectedRow> rejected;
    const std::string_view text = worker.block.text();
    std::size_t line = 0;
    std::size_t counted = 0;
    for (const BadRow &row : bad) {
        line += countLineEnds(text.substr(counted, row.begin - counted));
        counted = row.begin;
        rejected.push_back(describeRejected(text, row, qint64(line), m_names, m_types.formats()));
        if (m_files.size() > 1)
            rejected.back().input = m_files[worker.block.file].path;
    }
    return rejected;
}

void CsvImport::keep(BlockWorker &worker, std::vector<ColumnPiece> pieces)
{
    BlockResult result;
    result.file = worker.block.file;
    result.rows = worker.records.rows;
    result.lines = worker.records.lines;
    result.trailingBlankRows = worker.records.trailingBlankRows;
    result.rejected = rejectedOf(worker);
    result.pieces = std::move(pieces);
    const std::scoped_lock lock(m_mutex);
    if (m_blocks.size() <= worker.block.index)
        m_blocks.resize(worker.block.index + 1);
    m_blocks[worker.block.index] = std::move(result);
}

Result<void> CsvImport::readFirst(BlockWorker &worker)
{
    const CsvFile &file = m_files[worker.block.file];
    if (!worker.findRows(file)) {
        const std::scoped_lock lock(m_mutex);
        m_notUtf8 = std::min(m_notUtf8.value_or(worker.block.file), worker.block.file);
        return cancelled(); // read anew as what it is
    }
    std::vector<ColumnFormat> likely;
    {
        const std::scoped_lock lock(m_mutex);
        likely = m_likely;
    }
    const FormatHints hints = m_types.hints(m_files.front().delimiter);
    std::vector<ColumnPiece> pieces(m_names.size());
    for (std::size_t column = 0; column < m_names.size(); ++column)
        pieces[column] =
            worker.pieces.read(worker.block.text(), worker.records, file.places[column], likely[column], hints);
    {
        // Text is taken for granted only where values prove it: what a column of text allows is not looked at.
        const std::scoped_lock lock(m_mutex);
        for (std::size_t column = 0; column < m_names.size(); ++column) {
            const ColumnPiece &piece = pieces[column];
            const bool isProven =
                piece.format.kind != Kind::Text || (piece.evidence.any && piece.evidence.possible == 0);
            if (piece.format.kind >= m_likely[column].kind && isProven)
                m_likely[column] = piece.format;
        }
    }
    keep(worker, std::move(pieces));
    return {};
}

Result<void> CsvImport::firstPass()
{
    const auto hashes = std::make_unique<Sha256[]>(m_files.size());
    BlockPass first = pass(0, 0.9);
    first.hashes = hashes.get();
    auto read = first.run([this](BlockWorker &worker) { return readFirst(worker); });
    if (m_notUtf8)
        return {};
    for (std::size_t file = 0; read && file < m_files.size(); ++file)
        m_sha256.push_back(hashes[file].result());
    return read;
}

// Bytes that are not UTF-8 were found: the whole file tells whether it is another encoding or UTF-8 with damaged rows.
Result<void> CsvImport::judgeEncoding(std::size_t index)
{
    CsvFile &file = m_files[index];
    const std::vector<CsvFile> one = {file};
    BlockReader reader(one, m_limits, nullptr);
    Block block;
    Utf8Count count = countUtf8(file.header);
    EncodingJudge judge;
    judge.addLinesOutsideAscii(file.header);
    for (;;) {
        const auto more = m_progress.cancelled() ? Result<bool>(cancelled()) : reader.next(block);
        if (!more)
            return tl::make_unexpected(more.error());
        if (!*more)
            break;
        if (isAscii(block.text()))
            continue;
        const Utf8Count here = countUtf8(block.text());
        count.sequences += here.sequences;
        count.badBytes += here.badBytes;
        judge.addLinesOutsideAscii(block.text());
    }
    QString encoding = QStringLiteral("UTF-8");
    if (count.sequences <= count.badBytes) {
        encoding = judge.judge();
    }
    ReadOptions asJudged = m_options;
    asJudged.encoding = encoding;
    if (!asJudged.delimiter)
        asJudged.delimiter = QLatin1Char(file.delimiter);
    auto again = prepareFile(m_inputs[index], asJudged, m_limits);
    if (!again)
        return tl::make_unexpected(again.error());
    file = std::move(*again);
    file.encodingWasJudged = encoding != QLatin1String("UTF-8");
    return placeAll();
}

Result<void> CsvImport::decideTypes()
{
    std::vector<Evidence> evidence(m_names.size());
    for (const BlockResult &block : m_blocks) {
        for (std::size_t column = 0; column < block.pieces.size(); ++column)
            evidence[column].add(block.pieces[column].evidence);
    }
    // A number cell of a sheet has no decimal sign that could be another.
    for (const CsvFile &file : m_files) {
        for (std::size_t column = 0; file.memory && column < m_names.size(); ++column) {
            const std::vector<bool> &hasNumbers = file.memory->hasNumberCells;
            if (file.places[column] < hasNumbers.size() && hasNumbers[file.places[column]])
                evidence[column].setDecimal(m_options.decimal.value_or(QLatin1Char('.')).toLatin1());
        }
    }
    m_types.decide(m_names, std::move(evidence), m_files.front().delimiter);
    const std::vector<std::size_t> unfit = m_types.columnsThatDoNotFit();
    if (unfit.empty())
        return readAgain();
    if (auto voted = vote(unfit); !voted)
        return voted;
    return readFixed();
}

// Columns whose type was asked for although not every value fits: how most of them are written.
Result<void> CsvImport::vote(const std::vector<std::size_t> &columns)
{
    std::vector<std::vector<std::size_t>> votes(columns.size(), std::vector<std::size_t>(9));
    auto voted = pass(0.9, 0.95).run([&](BlockWorker &worker) -> Result<void> {
        const CsvFile &file = m_files[worker.block.file];
        if (!worker.findRows(file))
            return tl::make_unexpected(changed(worker.block.file));
        for (std::size_t i = 0; i < columns.size(); ++i) {
            std::vector<std::size_t> here(votes[i].size());
            (void)worker.pieces.judge(worker.block.text(), worker.records, file.places[columns[i]], &here);
            const std::scoped_lock lock(m_mutex);
            for (std::size_t bit = 0; bit < here.size(); ++bit)
                votes[i][bit] += here[bit];
        }
        return {};
    });
    for (std::size_t i = 0; i < columns.size(); ++i)
        m_types.decideByVotes(columns[i], m_names[columns[i]], votes[i]);
    return voted;
}

// Pieces that were read as something else than what the column turned out to be.
Result<void> CsvImport::readAgain()
{
    const std::vector<ColumnFormat> &formats = m_types.formats();
    bool any = false;
    for (const BlockResult &block : m_blocks) {
        for (std::size_t column = 0; column < block.pieces.size(); ++column)
            any |= !isUsable(block.pieces[column], formats[column]);
    }
    if (!any)
        return {};
    return pass(0.9, 0.97).run([&](BlockWorker &worker) -> Result<void> {
        const CsvFile &file = m_files[worker.block.file];
        if (worker.block.index >= m_blocks.size())
            return tl::make_unexpected(changed(worker.block.file));
        BlockResult &block = m_blocks[worker.block.index]; // no other thread has this block
        bool found = false;
        for (std::size_t column = 0; column < block.pieces.size(); ++column) {
            if (isUsable(block.pieces[column], formats[column]))
                continue;
            if (!found && (!worker.findRows(file) || worker.records.rows != block.rows))
                return tl::make_unexpected(changed(worker.block.file));
            found = true;
            std::vector<std::size_t> misfits;
            block.pieces[column] = worker.pieces.readAs(worker.block.text(), worker.records, file.places[column],
                                                        formats[column], misfits);
            if (!misfits.empty())
                return tl::make_unexpected(changed(worker.block.file));
        }
        return {};
    });
}

// Everything once more, with rows rejected that do not fit the types asked for.
Result<void> CsvImport::readFixed()
{
    m_blocks.clear();
    const std::vector<ColumnFormat> &formats = m_types.formats();
    return pass(0.95, 0.99).run([&](BlockWorker &worker) -> Result<void> {
        const CsvFile &file = m_files[worker.block.file];
        if (!worker.findRows(file))
            return tl::make_unexpected(changed(worker.block.file));
        const std::string_view text = worker.block.text();
        std::vector<std::size_t> misfits;
        for (const std::size_t column : m_types.columnsThatDoNotFit()) {
            misfits.clear();
            (void)worker.pieces.readAs(text, worker.records, file.places[column], formats[column], misfits);
            rejectRows(text, worker.records, misfits, {0, 0, BadRow::Why::WrongType, 0, column, {}},
                       file.places[column]);
        }
        std::vector<ColumnPiece> pieces(m_names.size());
        misfits.clear();
        for (std::size_t column = 0; column < m_names.size(); ++column)
            pieces[column] = worker.pieces.readAs(text, worker.records, file.places[column], formats[column], misfits);
        if (!misfits.empty())
            return tl::make_unexpected(changed(worker.block.file));
        keep(worker, std::move(pieces));
        return {};
    });
}

// In a table of one column an empty line is a row without a value, but not at the end of a file.
void CsvImport::dropTrailingBlankRows()
{
    std::vector<bool> ended(m_files.size());
    for (auto block = m_blocks.rbegin(); block != m_blocks.rend(); ++block) {
        if (ended[block->file])
            continue;
        const std::size_t dropped = std::min(block->trailingBlankRows, block->rows);
        block->rows -= dropped;
        for (ColumnPiece &piece : block->pieces)
            piece.rows = block->rows;
        ended[block->file] = block->rows > 0 || !block->rejected.empty();
    }
}

void CsvImport::collectRejected(ImportAccount &account) const
{
    std::vector<std::size_t> lines;
    for (const CsvFile &file : m_files)
        lines.push_back(file.headerLines);
    for (const BlockResult &block : m_blocks) {
        const auto &memory = m_files[block.file].memory;
        for (RejectedRow row : block.rejected) {
            const std::size_t line = lines[block.file] + std::size_t(row.line);
            row.line = memory ? memory->rowOfLine(line) : qint64(line) + 1;
            account.rejectedRows.push_back(std::move(row));
        }
        lines[block.file] += block.lines;
    }
    account.rejected = account.rejectedRows.size();
}

Result<Source> CsvImport::finish()
{
    dropTrailingBlankRows();
    Source source;
    ImportAccount &account = source.account;
    collectRejected(account);
    for (const BlockResult &block : m_blocks)
        account.rows += block.rows;
    if (account.rows == 0)
        return tl::make_unexpected(noRows(m_files.front().path, account.rejectedRows));
    if (account.rows > std::numeric_limits<std::uint32_t>::max() - 1)
        return fail(Error::Code::Input,
                    Words::tr("The data have more than %1 rows").arg(std::numeric_limits<std::uint32_t>::max() - 1),
                    m_files.front().path, Words::tr("Open a part of them"));
    m_progress.report(0.98, Words::tr("Joining columns"));
    std::vector<table::ColumnPtr> columns(m_names.size());
    parallelFor(m_names.size(), [&](std::size_t column) {
        if (m_progress.cancelled())
            return;
        std::vector<ColumnPiece *> pieces;
        for (BlockResult &block : m_blocks) {
            if (!block.pieces.empty())
                pieces.push_back(&block.pieces[column]);
        }
        columns[column] = joinPieces(m_names[column], m_types.formats()[column], m_types.evidence()[column], pieces);
    });
    if (m_progress.cancelled())
        return cancelled();
    account.warnings = m_warnings + m_types.warnings(m_names);
    takeSerialDates(m_options, columns, account);
    ask(m_options, m_types, columns, account);
    if (const auto &memory = m_files.front().memory; !memory || !memory->isSheet) {
        account.encoding = memory && !memory->encoding.isEmpty() ? memory->encoding : m_files.front().encoding;
        account.delimiter = QLatin1Char(m_files.front().delimiter);
    }
    account.decimal = QLatin1Char(m_types.decimal());
    account.dateOrder = m_types.dateOrder();
    for (std::size_t file = 0; file < m_files.size() && file < m_sha256.size(); ++file) {
        const auto &memory = m_files[file].memory;
        account.files.push_back({m_inputs[file].path, memory ? memory->sha256 : m_sha256[file], m_inputs[file].part});
    }
    for (const BlockResult &block : m_blocks)
        account.files[block.file].rows += block.rows;
    if (account.files.size() == 1)
        account.sha256 = account.files.front().sha256;
    account.warnings += warningsOf(columns) + warningsOf(m_differing, m_files.front().path) + warningsOfFiles(m_files);
    for (const CsvFile &file : m_files) {
        const bool isTaken = file.memory && (file.memory->isSheet || file.memory->fileBytes > 0);
        account.linesWereQuoted |= file.memory && !file.memory->encoding.isEmpty();
        account.bytes += isTaken ? file.memory->fileBytes : file.facts.size;
    }
    auto table = table::Table::make(std::move(columns));
    if (!table)
        return tl::make_unexpected(table.error());
    source.table = std::move(*table);
    return source;
}

} // namespace

Result<Source> readTexts(const std::vector<TextInput> &inputs, const ReadOptions &options, const Progress &progress,
                         const CsvLimits &limits)
{
    return CsvImport(options, progress, limits).run(inputs);
}

Result<Source> readCsv(const QStringList &paths, const ReadOptions &options, const Progress &progress,
                       const CsvLimits &limits)
{
    std::vector<TextInput> inputs;
    for (const QString &path : paths)
        inputs.push_back({path, {}, nullptr});
    return readTexts(inputs, options, progress, limits);
}

} // namespace clientele::sources
