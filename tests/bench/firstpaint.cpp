#include <QCoreApplication>
#include <QEvent>
#include <QFile>
#include <QGenericPlugin>
#include <QTimer>

#include <ctime>
#include <unistd.h>

/// A plugin that any Qt program takes up when told to (QT_QPA_GENERIC_PLUGINS): it notes when the
/// first window is painted, and ends the program. So the program itself is measured as it is.

namespace {

qint64 nanoseconds()
{
    timespec time{};
    clock_gettime(CLOCK_MONOTONIC, &time);
    return qint64(time.tv_sec) * 1'000'000'000 + time.tv_nsec;
}

class FirstPaint : public QObject
{
public:
    explicit FirstPaint(QObject *parent) : QObject(parent)
    {
        QCoreApplication::instance()->installEventFilter(this);
    }
    bool eventFilter(QObject *object, QEvent *event) override
    {
        if (event->type() == QEvent::Paint && object->isWidgetType() && !m_painting) {
            m_painting = true;
            // Back in the event loop everything is painted and handed to the display.
            QTimer::singleShot(0, this, &FirstPaint::end);
        }
        return false;
    }

private:
    static void end()
    {
        QFile file(qEnvironmentVariable("BENCH_FIRST_PAINT"));
        if (file.open(QIODevice::WriteOnly))
            file.write(QByteArray::number(nanoseconds()));
        file.close();
        ::_exit(0);
    }

    bool m_painting = false;
};

class FirstPaintPlugin : public QGenericPlugin
{
    Q_OBJECT
    Q_PLUGIN_METADATA(IID QGenericPluginFactoryInterface_iid FILE "firstpaint.json")

public:
    QObject *create(const QString &, const QString &) override { return new FirstPaint(this); }
};

} // namespace

#include "firstpaint.moc"
