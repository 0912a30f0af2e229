#include "ui/overview/importreader.h"

#include "core/setup/domainlist.h"
#include "core/setup/lookjob.h"

#include <QElapsedTimer>
#include <QFile>
#include <QFileInfo>

#include <algorithm>

namespace sda {

namespace {

constexpr auto setupEnding = QLatin1StringView(".senderdomain");
constexpr int batch = 100; // rows told at once
constexpr int batchTime = 50; // ms; and not later than this

bool isSetupFile(const QString &file)
{
    return file.endsWith(setupEnding, Qt::CaseInsensitive);
}

QString domainOf(const Setup &setup)
{
    const auto parsed = parseDomain(setup.domainText);
    const auto *domain = std::get_if<DomainName>(&parsed);
    return domain ? domain->ascii() : setup.domainText.trimmed();
}

bool isIncomplete(const Setup &setup)
{
    const auto job = lookJobOf(setup, 0);
    const auto *found = std::get_if<LookJob>(&job);
    if (!found)
        return true;
    const Plan plan = found->plan(std::nullopt);
    return !plan.missing.isEmpty()
        || std::ranges::any_of(plan.records, [](const PlannedRecord &record) {
               return record.purpose != Purpose::Other && !record.complete;
           });
}

std::variant<Setup, Finding> setupInFile(const QString &file)
{
    QFile source(file);
    if (!source.open(QIODevice::ReadOnly))
        return finding<FindingCode::SetupUnreadable>(arg<Arg::File> = file,
                                                     arg<Arg::Text> = source.errorString());
    // Only read, never mended: it is not in our folder.
    const auto loaded = parseSetup(source.read(setupSizeLimit + 1), file);
    if (!loaded)
        return finding<FindingCode::SetupDamaged>(arg<Arg::File> = file);
    if (loaded->readOnly)
        return loaded->findings.first();
    return loaded->setup;
}

} // namespace

QString KnownSetups::placeOf(const QString &domain, const QString &serviceId)
{
    return domain + QLatin1Char('\n') + serviceId;
}

bool isImportable(const QString &file)
{
    return isSetupFile(file)
        || std::ranges::any_of(
               QStringList{QStringLiteral(".csv"), QStringLiteral(".tsv"), QStringLiteral(".txt")},
               [&file](const QString &end) { return file.endsWith(end, Qt::CaseInsensitive); });
}

/// What the worker holds while it reads.
class ImportReader::Reading
{
public:
    Reading(ImportReader &reader, KnownSetups known) : m_reader(reader), m_known(std::move(known))
    {
        m_sinceTold.start();
    }

    void read(const QString &file)
    {
        if (isSetupFile(file))
            return take({QFileInfo(file).fileName(), 0, {}, {}}, setupInFile(file));
        readList(file);
    }
    void tell()
    {
        QMetaObject::invokeMethod(
            &m_reader, [&reader = m_reader, rows = m_rows] { emit reader.rowsRead(rows); },
            Qt::QueuedConnection);
        m_rows.clear();
        m_sinceTold.restart();
    }

private:
    void readList(const QString &file)
    {
        const QFileInfo info(file);
        QFile source(file);
        if (!source.open(QIODevice::ReadOnly))
            return take({info.fileName(), 0, info.fileName(), {}},
                        finding<FindingCode::SetupUnreadable>(
                            arg<Arg::File> = file, arg<Arg::Text> = source.errorString()));
        const DomainList list = readDomainList(source, info.absolutePath());
        for (const ListedDomain &listed : list.rows) {
            if (m_reader.m_ending)
                return;
            take({info.fileName(), listed.line, listed.domainText.trimmed(), listed.serviceId},
                 setupOf(listed));
        }
        for (const Finding &said : list.findings) {
            const QString domain = said.text(Arg::Domain);
            take({info.fileName(),
                  said.text(Arg::Place).toInt(),
                  domain.isEmpty() ? info.fileName() : domain,
                  {}},
                 said);
        }
    }

    void take(ImportRow row, const std::variant<Setup, Finding> &found)
    {
        if (const auto *why = std::get_if<Finding>(&found)) {
            row.fate = ImportRow::Fate::Unusable;
            row.finding = *why;
        } else {
            row.setup = std::get<Setup>(found);
            judge(row);
        }
        if (row.domain.isEmpty())
            row.domain = row.source;
        m_rows.append(row);
        if (m_rows.size() >= batch || m_sinceTold.elapsed() > batchTime)
            tell();
    }

    void judge(ImportRow &row)
    {
        const QString domain = domainOf(row.setup);
        const Service *service = findService(row.setup.serviceId);
        row.domain = domain;
        row.service = service ? service->name : row.setup.serviceId;
        row.incomplete = isIncomplete(row.setup);
        const QString place = KnownSetups::placeOf(domain, row.setup.serviceId);
        const bool isThere = m_known.places.contains(place)
            || (!row.setup.id.isEmpty() && m_known.ids.contains(row.setup.id));
        row.fate = isThere ? ImportRow::Fate::AlreadyThere : ImportRow::Fate::New;
        m_known.places.insert(place);
        if (!row.setup.id.isEmpty())
            m_known.ids.insert(row.setup.id);
    }

    ImportReader &m_reader;
    KnownSetups m_known;
    QList<ImportRow> m_rows;
    QElapsedTimer m_sinceTold;
};

ImportReader::ImportReader(QObject *parent) : QObject(parent)
{
    m_pool.setMaxThreadCount(1);
}

ImportReader::~ImportReader()
{
    m_ending = true;
    m_pool.waitForDone();
}

void ImportReader::read(const QStringList &files, const KnownSetups &known)
{
    m_pool.start([this, files, known] {
        Reading reading(*this, known);
        for (const QString &file : files) {
            if (m_ending)
                return;
            reading.read(file);
        }
        reading.tell();
        QMetaObject::invokeMethod(this, &ImportReader::done, Qt::QueuedConnection);
    });
}

} // namespace sda
