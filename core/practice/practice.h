#pragma once

#include "core/clock/scaledclock.h"
#include "core/dns/nameservers.h"
#include "core/practice/loopbackserver.h"
#include "core/services/service.h"

#include <QObject>

namespace sda {

struct Story;
class Storyteller;
struct StoryStep;

/// A mistake the person can make and mend: a zone of its own.
struct PracticeScene
{
    QString id; ///< "all-right", "spf-two-records", …; the words are in ui/text
    QStringList expected; ///< ids of findings it must yield; empty for "all-right"
};
const QList<PracticeScene> &practiceScenes();

/// The practice world: a sample domain at a sample DNS host, a resolver and two name servers on
/// loopback, and a time of its own. Works with no network at all.
class Practice : public QObject
{
    Q_OBJECT
public:
    /// `clock`: the real one, by which its own goes at first.
    explicit Practice(Clock &clock, QObject *parent = nullptr);
    ~Practice() override;

    /// False if loopback cannot be used; errorText() says why. routes() mean something
    /// once it was true.
    bool start();
    QString errorText() const;

    static QString domain(); ///< "sampledomain.com": the sample of the source pages
    static QString serviceId(); ///< "tencent-ses"
    /// What the console of the service would show, as text to paste. Amazon SES has one because a
    /// story plays there.
    static QString consoleText(const QString &service = serviceId());
    static ServiceValues values();

    Routes routes() const;
    /// By which everything here goes: its servers, what its resolver remembers, its stories. Who
    /// looks at this world must go by it too.
    ScaledClock &clock();
    /// The clock shows the real time again, as fast as that.
    void setRealTime();
    Storyteller &storyteller();

    /// At first the first of practiceScenes(): all is right.
    QString scene() const;
    /// Changes the world at once; the resolver forgets, and a story ends. Unknown ids change
    /// nothing.
    void setScene(const QString &id);

    // For the storyteller.
    /// A world before anything happened.
    void beginStory(const Story &story);
    void playStep(const StoryStep &step);

signals:
    void sceneChanged(const QString &id);

private:
    class Private;
    std::unique_ptr<Private> d;
};

} // namespace sda
