#include "tests/bench/childrun.h"

#include <QFile>

#include <fcntl.h>
#include <spawn.h>
#include <sys/resource.h>
#include <sys/wait.h>
#include <unistd.h>

#include <vector>

extern char **environ;

namespace sda {

using namespace Qt::StringLiterals;

namespace {

std::chrono::duration<double> secondsOf(const timeval &time)
{
    return std::chrono::duration<double>(double(time.tv_sec) + double(time.tv_usec) / 1e6);
}

QByteArray contentOf(const QString &file)
{
    QFile content(file);
    return content.open(QIODevice::ReadOnly) ? content.readAll() : QByteArray();
}

} // namespace

std::chrono::duration<double> workOf(qint64 process)
{
    const QByteArray stat = contentOf(u"/proc/%1/stat"_s.arg(process));
    // proc(5): after the name in parentheses, utime and stime are the 12th and 13th.
    const QList<QByteArray> fields = stat.mid(stat.lastIndexOf(')') + 2).split(' ');
    const double ticks = fields.value(11).toDouble() + fields.value(12).toDouble();
    return std::chrono::duration<double>(ticks / double(sysconf(_SC_CLK_TCK)));
}

double megabytesOf(qint64 process, const QByteArray &key)
{
    const QByteArray status = contentOf(u"/proc/%1/status"_s.arg(process));
    for (const QByteArray &line : status.split('\n')) {
        if (line.startsWith(key + ':'))
            return line.mid(key.size() + 1).trimmed().split(' ').first().toDouble() / 1024;
    }
    return 0;
}

std::optional<ChildRun> runChild(const QString &program, const QStringList &arguments,
                                 const QString &out)
{
    QList<QByteArray> words{QFile::encodeName(program)};
    for (const QString &argument : arguments)
        words.append(argument.toUtf8());
    std::vector<char *> pointers;
    for (QByteArray &word : words)
        pointers.push_back(word.data());
    pointers.push_back(nullptr);

    posix_spawn_file_actions_t actions;
    posix_spawn_file_actions_init(&actions);
    const QByteArray file = QFile::encodeName(out.isEmpty() ? u"/dev/null"_s : out);
    posix_spawn_file_actions_addopen(&actions, STDOUT_FILENO, file.constData(),
                                     O_WRONLY | O_CREAT | O_TRUNC, 0644);
    pid_t child = 0;
    const auto begun = std::chrono::steady_clock::now();
    const int trouble =
        posix_spawn(&child, pointers[0], &actions, nullptr, pointers.data(), environ);
    posix_spawn_file_actions_destroy(&actions);
    if (trouble != 0)
        return std::nullopt;

    // The peak that wait4() tells counts ours from before exec as well: the child's own is read
    // while it lives.
    ChildRun run;
    int status = 0;
    rusage usage{};
    while (wait4(child, &status, WNOHANG, &usage) == 0) {
        run.peakMegabytes =
            std::max(run.peakMegabytes, megabytesOf(child, QByteArrayLiteral("VmHWM")));
        usleep(5000);
    }
    run.wall = std::chrono::steady_clock::now() - begun;
    run.work = secondsOf(usage.ru_utime) + secondsOf(usage.ru_stime);
    run.exitStatus = WIFEXITED(status) ? WEXITSTATUS(status) : -1;
    return run;
}

} // namespace sda
