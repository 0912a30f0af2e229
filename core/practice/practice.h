#pragma once

#include "core/dns/nameservers.h"
#include "core/practice/loopbackserver.h"
#include "core/services/service.h"

#include <QObject>

namespace sda {

/// A mistake the person can make and mend: a zone of its own.
struct PracticeScene
{
    QString id; ///< "all-right", "spf-two-records", …; the words are in ui/text
    QStringList expected; ///< ids of findings it must yield; empty for "all-right"
};
const QList<PracticeScene> &practiceScenes();

/// The practice world: a sample domain at a sample DNS host, a resolver and two name servers on
/// loopback. Works with no network at all.
class Practice : public QObject
{
    Q_OBJECT
public:
    explicit Practice(Clock &clock, QObject *parent = nullptr);
    ~Practice() override;

    /// False if loopback cannot be used; errorText() says why. routes() mean something
    /// once it was true.
    bool start();
    QString errorText() const;

    static QString domain(); ///< "sampledomain.com": the sample of the source pages
    static QString serviceId(); ///< "tencent-ses"
    /// What the service's console would show, as text to paste.
    static QString consoleText();
    static ServiceValues values();

    Routes routes() const;
    /// At first the first of practiceScenes(): all is right.
    QString scene() const;
    /// Changes the world at once; the resolver forgets. Unknown ids change nothing.
    void setScene(const QString &id);

signals:
    void sceneChanged(const QString &id);

private:
    class Private;
    std::unique_ptr<Private> d;
};

} // namespace sda
