#pragma once

#include "core/setup/setup.h"

#include <QObject>
#include <QSet>
#include <QThreadPool>

#include <atomic>
#include <optional>

namespace sda {

/// One thing that was found in what a person wants to import.
struct ImportRow
{
    enum class Fate {
        New,
        AlreadyThere, ///< the list has this domain at this service, or this very set-up
        Unusable, ///< the finding says why
    };
    QString source; ///< the name of the file it came from
    int line = 0; ///< in it, 1-based; 0: the file itself
    QString domain; ///< as typed
    QString service; ///< its name, or the id where that is not known
    Fate fate = Fate::New;
    bool incomplete = false; ///< values are still wanted
    std::optional<Finding> finding;
    Setup setup; ///< empty where it is unusable
};

/// What is in the list already.
struct KnownSetups
{
    QSet<QString> ids;
    QSet<QString> places; ///< as placeOf()
    /// A domain at a service.
    static QString placeOf(const QString &domain, const QString &serviceId);
};

/// Whether a file can be imported, by its name: set-up files and lists.
bool isImportable(const QString &file);

/// Reads lists of domains and set-up files away from the window's thread; nothing is written, kept
/// aside or mended.
class ImportReader : public QObject
{
    Q_OBJECT
public:
    explicit ImportReader(QObject *parent = nullptr);
    ~ImportReader() override;

    void read(const QStringList &files, const KnownSetups &known);

signals:
    void rowsRead(const QList<sda::ImportRow> &rows);
    void done();

private:
    class Reading;
    QThreadPool m_pool;
    std::atomic_bool m_ending = false;
};

} // namespace sda
