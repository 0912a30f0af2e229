#include "ui/text/newstexts.h"

#include <QCoreApplication>

namespace sda {

namespace {

struct NewsTexts
{
    Q_DECLARE_TR_FUNCTIONS(sda::NewsTexts)
};

QString titlesOf(const QStringList &recordIds, const Plan &plan, const Texts &texts)
{
    QStringList titles;
    for (const PlannedRecord &planned : plan.records) {
        if (recordIds.contains(planned.id))
            titles.append(texts.title(planned));
    }
    titles.removeDuplicates(); // three DKIM rows are one thing to the reader
    return texts.locale().createSeparatedList(titles);
}

QString sentenceOf(const News &news, const Plan &plan, const Texts &texts)
{
    switch (news.kind) {
    case News::Kind::RecordVerified:
        //: %1: a list of records, such as "SPF authentication and DKIM authentication"
        return NewsTexts::tr("Now right: %1").arg(titlesOf(news.recordIds, plan, texts));
    case News::Kind::RecordFellBack:
        //: %1: a list of records
        return NewsTexts::tr("No longer right: %1. Open the window to see why.")
            .arg(titlesOf(news.recordIds, plan, texts));
    case News::Kind::AllVerified:
        return NewsTexts::tr("All records are right. Go to the console and finish there.");
    case News::Kind::DeadlineNear:
        //: %1: a time, with the date
        return NewsTexts::tr("The service looks for the records only until %1, and not all of them "
                             "are right yet.")
            .arg(texts.time(news.until));
    }
    Q_UNREACHABLE();
}

} // namespace

NewsLines linesOf(const News &news, const Plan &plan, const Texts &texts)
{
    return {plan.domain.unicode(), sentenceOf(news, plan, texts)};
}

} // namespace sda
