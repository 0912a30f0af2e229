#include "madereport.h"

namespace sda {

using namespace Qt::StringLiterals;

namespace {

Setup setup()
{
    Setup setup;
    setup.id = u"5d1f7d0e-3d62-4f0e-9a54-9d4c8a1b2c3d"_s;
    setup.serviceId = u"tencent-ses"_s;
    setup.domainText = u"sampledomain.com"_s;
    setup.values = {{u"dkimSelector"_s, {u"qcloud"_s}}, {u"dkimValue"_s, {u"v=DKIM1; p=MIGf"_s}}};
    setup.pastedText = u"not for others"_s;
    setup.tags = {u"not for others"_s};
    setup.fromAddress = u"not.for.others@sampledomain.com"_s;
    setup.recordsEntered = true;
    return setup;
}

} // namespace

SupportReport madeReport(const WorldText &text, Report *judged)
{
    SupportReport report{.program = u"sender-domain 0"_s,
                         .system = u"a computer"_s,
                         .madeAt = testNow(),
                         .setup = setup()};
    report.options.routes = {.resolvers = text.resolvers(), .ownWorld = true};
    report.options.controlLabel = "xcontrol";
    report.options.now = testNow();
    report.options.background.entered = true;
    DnsWorld world = text.world();
    AnswerBook book;
    book.startLook();
    do {
        *judged = judge(planOf(report), report.options, book);
        for (const Question &question : book.takeAsked())
            book.learn(question, answerIn(text, world, question, testNow()), testNow());
    } while (!book.isSettled() || !judged->complete);
    report.answers = book.answers();
    return report;
}

} // namespace sda
