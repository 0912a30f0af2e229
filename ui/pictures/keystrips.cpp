#include "ui/pictures/keystrips.h"

#include <QEvent>

#include <algorithm>

namespace sda {

namespace {

constexpr qsizetype spokenEnding = 8; // characters

bool isAboutKey(FindingCode code)
{
    switch (code) {
    case FindingCode::DkimKeyTruncated:
    case FindingCode::DkimKeyDiffers:
    case FindingCode::DkimKeyDamaged:
    case FindingCode::OwnershipTokenTruncated:
    case FindingCode::OwnershipTokenDiffers:
        return true;
    default: // a word says it as well as a picture
        return false;
    }
}

} // namespace

std::optional<KeyDifference> differenceToDraw(const PlannedRecord &planned,
                                              const RecordReport &report)
{
    const auto about = std::ranges::find_if(
        report.findings, [](const Finding &finding) { return isAboutKey(finding.code()); });
    if (about == report.findings.cend())
        return std::nullopt;
    const QString ending = about->text(Arg::Ending);
    QStringList texts =
        about->text(Arg::Value).isEmpty() ? QStringList() : QStringList{about->text(Arg::Value)};
    texts += report.meant + report.current;
    for (const QString &text : texts) {
        const auto difference = keyDifference(planned.record.value, text);
        // Several texts may stand there: the finding says which one it is about.
        if (difference && difference->found.endsWith(ending))
            return difference;
    }
    return std::nullopt;
}

KeyStrips::KeyStrips(QWidget *parent) : Picture(parent)
{
    retranslate();
}

void KeyStrips::setDifference(const KeyDifference &difference)
{
    m_difference = difference;
    retranslate();
}

QString KeyStrips::sentence() const
{
    const int lacking = int(m_difference.lacking());
    switch (m_difference.kind) {
    case KeyDifference::Kind::CutAtEnd:
        return tr("%n character(s) are missing at the end.", nullptr, lacking);
    case KeyDifference::Kind::CutAtStart:
        return tr("%n character(s) are missing at the beginning.", nullptr, lacking);
    case KeyDifference::Kind::Missing:
        return tr("%n character(s) are missing at the marked place.", nullptr, lacking);
    case KeyDifference::Kind::Extra:
        return tr("There are %n extra character(s) at the marked place.", nullptr,
                  int(m_difference.surplus()));
    case KeyDifference::Kind::Changed:
        return tr("The marked part differs.");
    case KeyDifference::Kind::Another:
        return tr("These are two different values.");
    }
    Q_UNREACHABLE();
}

PictureLayout KeyStrips::makeLayout(double width, const PictureFonts &fonts) const
{
    return layoutKeys(m_difference,
                      {.planned = tr("What the console gave you"),
                       .found = tr("What your DNS has"),
                       .difference = sentence()},
                      width, fonts);
}

void KeyStrips::changeEvent(QEvent *event)
{
    Picture::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

void KeyStrips::retranslate()
{
    setAccessibleName(tr("Picture of the difference"));
    setAccessibleDescription(
        sentence()
        + QLatin1Char('\n')
        //: The last letters of two long values. %1: the planned one, %2: the one in DNS
        + tr("It should end with %1. It ends with %2.")
              .arg(m_difference.planned.right(spokenEnding),
                   m_difference.found.right(spokenEnding)));
    refresh();
}

} // namespace sda
