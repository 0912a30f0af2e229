#pragma once

#include <QByteArray>
#include <QList>
#include <QString>

#include <cstddef>
#include <cstdint>

/// \file
/// What the targets of this room share. Each defines LLVMFuzzerTestOneInput, reads the octets it is
/// given as somebody's text or file, and claims what must hold whatever stands there.

namespace sda {

/// Ends the program if `holds` is false: the fuzzer keeps the input, the replay fails.
void claim(bool holds, const char *property, const QString &details = {});

/// The input. With SDA_FUZZ_REPEAT=n n times over: what takes more than its share of time or memory
/// with longer texts then shows, although the fuzzer works on short ones.
QByteArray inputOf(const uint8_t *data, size_t size);

/// A number that is the same for the same octets in every run, as qHash() is not: for what a target
/// chooses by itself.
size_t numberOf(QByteArrayView octets);

/// The lines of an input, where a target takes several texts: the first, and all of the others.
struct Lines
{
    QByteArray first;
    QList<QByteArray> others;
};
Lines linesOf(const QByteArray &input);

} // namespace sda

extern "C" int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size);
