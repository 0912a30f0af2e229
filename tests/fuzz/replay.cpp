#include "tests/fuzz/property.h"

#include <QDirIterator>
#include <QElapsedTimer>
#include <QFile>

#include <cstdio>

/// Stands in for the fuzzer where there is none: hands every file of the folders to the target.
int main(int argc, char **argv)
{
    int files = 0;
    qint64 longest = 0;
    QString slowest;
    for (int i = 1; i < argc; ++i) {
        for (QDirIterator folder(QString::fromLocal8Bit(argv[i]), QDir::Files); folder.hasNext();) {
            QFile file(folder.next());
            if (!file.open(QIODevice::ReadOnly)) {
                std::fprintf(stderr, "%s cannot be read.\n", qPrintable(file.fileName()));
                return 2;
            }
            const QByteArray content = file.readAll();
            // Before it ends the program somebody wants to know by which one.
            std::printf("%s\n", qPrintable(folder.fileName()));
            std::fflush(stdout);
            QElapsedTimer timer;
            timer.start();
            LLVMFuzzerTestOneInput(reinterpret_cast<const uint8_t *>(content.constData()),
                                   size_t(content.size()));
            if (timer.elapsed() > longest) {
                longest = timer.elapsed();
                slowest = folder.fileName();
            }
            ++files;
        }
    }
    std::printf("%d files replayed, the slowest in %lld ms (%s)\n", files, qlonglong(longest),
                qPrintable(slowest));
    return files > 0 ? 0 : 1;
}
