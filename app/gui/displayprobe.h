#pragma once

#include <QByteArray>
#include <QList>
#include <QString>
#include <QtGlobal>

#include <utility>

namespace sda {

/// A display may be named that is not there, and only Qt finds out: it then ends the program, with
/// a core dump and in words for programmers. While this lives, `sentence` is said instead, and the
/// program ends with status 2. What Qt says of other things is held back and said at the end.
class DisplayProbe
{
public:
    explicit DisplayProbe(const QString &sentence);
    ~DisplayProbe();
    Q_DISABLE_COPY_MOVE(DisplayProbe)

private:
    static void hold(QtMsgType type, const QMessageLogContext &context, const QString &text);

    struct Held
    {
        QByteArray sentence;
        QList<std::pair<QtMsgType, QString>> messages;
    };
    static inline Held held; // a message handler has no other place
    QtMessageHandler m_before;
};

} // namespace sda
