#include "core/setup/domainlist.h"

#include "core/intake/intake.h"

#include <QDir>
#include <QFileInfo>
#include <QRegularExpression>
#include <QSet>

#include <algorithm>

namespace sda {

namespace {

using namespace Qt::StringLiterals;

Finding domainWanted(const ListedDomain &row)
{
    return finding<FindingCode::ListDomainWanted>(arg<Arg::Place> = QString::number(row.line),
                                                  arg<Arg::Text> = row.domainText);
}

QStringList wordsIn(const QString &text)
{
    static const QRegularExpression blanks(u"\\s+"_s);
    return text.split(blanks, Qt::SkipEmptyParts);
}

std::variant<ListedSetup, Finding> opened(const ListedDomain &row)
{
    const auto loaded = readSetup(row.setupFile);
    if (!loaded) {
        return finding<FindingCode::ListSetupUnreadable>(
            arg<Arg::Place> = QString::number(row.line), arg<Arg::File> = row.setupFile);
    }
    Setup setup = loaded->setup;
    setup.tags += row.tags;
    setup.tags.removeDuplicates();
    return ListedSetup{.setup = std::move(setup)};
}

/// Rows with the same text are the same; so are domains that differ in letter case only.
QString identityOf(const ListedDomain &row)
{
    if (!row.setupFile.isEmpty())
        return row.setupFile;
    const auto domain = parseDomain(row.domainText);
    const DomainName *name = std::get_if<DomainName>(&domain);
    return (name ? name->ascii() : row.domainText) + u'\n' + row.serviceId;
}

Finding repeated(const ListedDomain &row)
{
    const bool isFile = !row.setupFile.isEmpty();
    return finding<FindingCode::ListRowRepeated>(
        arg<Arg::Place> = QString::number(row.line),
        arg<Arg::Domain> = isFile ? QFileInfo(row.setupFile).fileName() : row.domainText);
}

} // namespace

DomainListReader::Column DomainListReader::columnOf(const QString &name)
{
    static const QHash<QString, Column> columns{
        {u"domain"_s, Column::Domain},      {u"ドメイン"_s, Column::Domain},
        {u"도메인"_s, Column::Domain},      {u"service"_s, Column::Service},
        {u"サービス"_s, Column::Service},   {u"서비스"_s, Column::Service},
        {u"values"_s, Column::Values},      {u"value"_s, Column::Values},
        {u"値"_s, Column::Values},          {u"값"_s, Column::Values},
        {u"setup"_s, Column::Setup},        {u"設定"_s, Column::Setup},
        {u"設定ファイル"_s, Column::Setup}, {u"설정"_s, Column::Setup},
        {u"설정 파일"_s, Column::Setup},    {u"tags"_s, Column::Tags},
        {u"tag"_s, Column::Tags},           {u"タグ"_s, Column::Tags},
        {u"태그"_s, Column::Tags}};
    // Letters of full width, syllables in pieces (file names of macOS): one form.
    const QString plain = name.normalized(QString::NormalizationForm_KC).simplified().toLower();
    return columns.value(plain, Column::Other);
}

QList<DomainListReader::Column> DomainListReader::columnsOf(const QStringList &cells)
{
    QList<Column> columns;
    for (const QString &cell : cells)
        columns.append(columnOf(cell));
    return columns;
}

DomainListReader::DomainListReader(QIODevice &device, QString folder)
    : m_rows(device, pasteLimit), m_folder(std::move(folder))
{
    readColumns();
    if (!m_columns.contains(Column::Domain) && !m_columns.contains(Column::Setup))
        m_finding = sda::finding<FindingCode::ListNoDomains>();
}

/// The delimiter is the one that divides the first line into the most columns we know.
void DomainListReader::readColumns()
{
    auto line = m_rows.peekLine();
    const auto isPassedOver = [](const QString &text) {
        // "sep=;" is a line that spreadsheets write for each other.
        return text.trimmed().isEmpty() || text.startsWith("sep="_L1, Qt::CaseInsensitive);
    };
    while (line && isPassedOver(*line)) {
        m_rows.skipLine();
        line = m_rows.peekLine();
    }
    if (!line)
        return;
    QChar best = u',';
    qsizetype most = -1;
    for (const QChar delimiter : {QChar(u','), QChar(u';'), QChar(u'\t')}) {
        const QList<Column> columns = columnsOf(CsvReader::cellsOf(*line, delimiter));
        const qsizetype known = columns.size() - columns.count(Column::Other);
        if (known > most) {
            most = known;
            best = delimiter;
        }
    }
    m_rows.setDelimiter(best);
    if (const auto header = m_rows.next()) {
        m_columns = columnsOf(header->cells);
        m_firstLine = header->line + 1;
    }
}

ListedDomain DomainListReader::rowOf(const CsvRow &row) const
{
    const auto cell = [this, &row](Column column) {
        const qsizetype at = m_columns.indexOf(column);
        return at < 0 ? QString() : row.cells.value(at);
    };
    if (row.isBroken)
        return {.line = row.line, .domainText = row.cells.value(0), .isUnreadable = true};
    ListedDomain listed{.line = row.line,
                        .domainText = cell(Column::Domain),
                        .serviceId = cell(Column::Service).toLower(),
                        .valuesText = cell(Column::Values),
                        .tags = wordsIn(cell(Column::Tags))};
    const QString file = cell(Column::Setup);
    if (!file.isEmpty())
        listed.setupFile = QDir::cleanPath(QDir(m_folder).absoluteFilePath(file));
    return listed;
}

std::optional<ListedDomain> DomainListReader::next()
{
    if (m_finding)
        return std::nullopt;
    auto row = m_rows.next();
    while (row && row->isEmpty())
        row = m_rows.next();
    if (!row && !m_hasRows)
        m_finding = domainWanted({.line = m_firstLine});
    m_hasRows = true;
    return row ? std::optional(rowOf(*row)) : std::nullopt;
}

DomainList readDomainList(QIODevice &device, const QString &folder)
{
    DomainList list;
    DomainListReader reader(device, folder);
    QSet<QString> seen;
    qint64 characters = 0;
    while (const auto row = reader.next()) {
        const QString identity = identityOf(*row);
        if (!row->isUnreadable && seen.contains(identity)) {
            list.findings.append(repeated(*row));
            continue;
        }
        characters += row->valuesText.size() + identity.size();
        if (list.rows.size() >= listLimit || characters > listCharacters) {
            list.findings.append(
                finding<FindingCode::ListTooLong>(arg<Arg::Limit> = int(list.rows.size())));
            break;
        }
        seen.insert(identity);
        list.rows.append(*row);
    }
    if (reader.finding())
        list.findings.append(*reader.finding());
    return list;
}

std::variant<ListedSetup, Finding> readRow(const ListedDomain &row)
{
    if (row.isUnreadable)
        return domainWanted(row);
    if (!row.setupFile.isEmpty())
        return opened(row);
    const auto parsed = parseDomain(row.domainText);
    const DomainName *domain = std::get_if<DomainName>(&parsed);
    if (!domain)
        return domainWanted(row);
    if (!findService(row.serviceId) && row.serviceId != tableServiceId) {
        return finding<FindingCode::ListServiceUnknown>(arg<Arg::Place> = QString::number(row.line),
                                                        arg<Arg::Text> = row.serviceId);
    }
    Understood understood = understand({.serviceId = row.serviceId, .domainText = row.domainText},
                                       *domain, row.valuesText);
    const bool isClean = understood.intake.refused.isEmpty();
    ListedSetup listed{
        .setup = {.serviceId = row.serviceId,
                  .domainText = row.domainText,
                  .pastedText = isClean ? row.valuesText : withoutSecrets(row.valuesText),
                  .tags = row.tags}};
    fillFromPaste(listed.setup.values, understood, *domain, false);
    if (isClean)
        listed.understood = std::move(understood);
    return listed;
}

std::variant<Setup, Finding> setupOf(const ListedDomain &row)
{
    auto read = readRow(row);
    if (const auto *why = std::get_if<Finding>(&read))
        return *why;
    return std::get<ListedSetup>(std::move(read)).setup;
}

} // namespace sda
