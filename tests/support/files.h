#pragma once

#include <QByteArray>
#include <QFile>
#include <QTest>

/// \file
/// Whole files of a test.

namespace sda {

/// Empty if it cannot be read.
inline QByteArray contentOf(const QString &file)
{
    QFile source(file);
    return source.open(QIODevice::ReadOnly) ? source.readAll() : QByteArray();
}

/// As it is, also where the program would keep a state before; the test fails if it cannot.
inline void setContent(const QString &file, const QByteArray &content)
{
    QFile target(file);
    QVERIFY(target.open(QIODevice::WriteOnly));
    QCOMPARE(target.write(content), content.size());
}

} // namespace sda
