#include "ui/text/handofftexts.h"

#include "ui/text/shown.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace sda {

namespace {

QString kindOf(const HandoffRow &row)
{
    if (row.type == RecordType::Mx)
        return u"MX"_s;
    const bool isDmarc =
        row.purpose == Purpose::Dmarc || row.value.startsWith("v=DMARC1"_L1, Qt::CaseInsensitive);
    return isDmarc ? u"DMARC"_s : u"SPF"_s;
}

/// The others are not there, may go, or have a row of their own.
bool staysForNow(FormerKey::Step step)
{
    return step == FormerKey::Step::Leave || step == FormerKey::Step::NotSeen
        || step == FormerKey::Step::EnterAgain || step == FormerKey::Step::Shared;
}

} // namespace

HandoffTexts::HandoffTexts(const QString &language)
    : m_texts(language), m_translator(std::make_unique<QTranslator>())
{
    if (!m_translator->load(u":/i18n/sda_%1.qm"_s.arg(m_texts.language())))
        qWarning("The texts of language %s cannot be loaded", qPrintable(m_texts.language()));
}

HandoffTexts::~HandoffTexts() = default;
HandoffTexts::HandoffTexts(HandoffTexts &&) noexcept = default;
HandoffTexts &HandoffTexts::operator=(HandoffTexts &&) noexcept = default;

QString HandoffTexts::tr(const char *source, const char *comment) const
{
    const QString text = m_translator->translate("sda::HandoffTexts", source, comment);
    return text.isEmpty() ? QString::fromUtf8(source) : text;
}

QString HandoffTexts::word(HandoffColumn column) const
{
    switch (column) {
    case HandoffColumn::Purpose:
        return tr("What for");
    case HandoffColumn::Action:
        return tr("What to do");
    case HandoffColumn::Host:
        return m_texts.word(HostField::Name);
    case HandoffColumn::Name:
        return tr("Full name");
    case HandoffColumn::Type:
        return m_texts.word(HostField::Type);
    case HandoffColumn::Priority:
        return m_texts.word(HostField::Priority);
    case HandoffColumn::Value:
        return m_texts.word(HostField::Value);
    case HandoffColumn::Ttl:
        return m_texts.word(HostField::Ttl);
    case HandoffColumn::Reason:
        return tr("Reason");
    case HandoffColumn::Today:
        //: What stands in DNS today. Keep the word of the consoles.
        return tr("Current value");
    case HandoffColumn::Undo:
        //: The record to enter again for going back
        return tr("Undo value");
    case HandoffColumn::Note:
        //: A remark of the person who asks
        return tr("Note");
    }
    Q_UNREACHABLE();
}

QString HandoffTexts::title(const HandoffRow &row) const
{
    const QString purpose = m_texts.word(row.purpose);
    return row.purpose == Purpose::MailFrom ? purpose + u" · "_s + textOf(row.type) : purpose;
}

QString HandoffTexts::action(const HandoffRow &row) const
{
    if (row.action == RecordAction::Ask)
        return tr("To be decided first. Please change nothing here yet.");
    if (!row.complete)
        return tr("Not known in full yet. Please do not enter it yet.");
    const bool isOneOfMany = row.today.size() > 1;
    switch (row.action) {
    case RecordAction::Add:
        if (row.lookFirst)
            //: %1: MX, SPF or DMARC
            return tr("Add this record if there is no %1 record at this name yet; otherwise ask us "
                      "first.")
                .arg(kindOf(row));
        return tr("Add this record.");
    case RecordAction::Replace:
    case RecordAction::Merge:
        return isOneOfMany
            ? tr("Replace the records that are there today with this one.")
            : tr("Change the record that is there today to this one. Do not add a second one.");
    case RecordAction::Keep:
        return tr("It is there already. Leave it as it is.");
    case RecordAction::Remove:
        return tr("Delete this record.");
    case RecordAction::Ask:
        break;
    }
    Q_UNREACHABLE();
}

QString HandoffTexts::actionWord(const HandoffRow &row) const
{
    if (row.action == RecordAction::Ask)
        return tr("wait: to be decided");
    if (!row.complete)
        return tr("wait: not known yet");
    if (row.lookFirst && row.action == RecordAction::Add)
        return tr("add if none is there");
    return m_texts.word(row.action);
}

QString HandoffTexts::reason(const HandoffRow &row) const
{
    switch (row.purpose) {
    case Purpose::Mx:
        return tr("It says which server takes mail for this name. The service looks for it.");
    case Purpose::Spf:
        return tr("It lists the servers that may send mail for this name.");
    case Purpose::Dkim:
        return row.type == RecordType::Cname
            ? tr("It points to the public key with which receivers check the signature of the "
                 "mails.")
            : tr("It holds the public key with which receivers check the signature of the mails.");
    case Purpose::Dmarc:
        return tr("It tells receivers what to do with mail that fails these checks.");
    case Purpose::MailFrom:
        return row.type == RecordType::Mx
            ? tr("It receives mails that could not be delivered.")
            : tr("It lists the servers that may send with this return address.");
    case Purpose::Ownership:
        return tr("It proves to the service that the domain is ours.");
    case Purpose::Other:
        return tr("It belongs to the same set-up, though not to mail.");
    }
    Q_UNREACHABLE();
}

QString HandoffTexts::subject(const DomainName &domain) const
{
    //: %1: a domain
    return tr("DNS records for %1").arg(domain.ascii());
}

QString HandoffTexts::request(const Handoff &handoff) const
{
    const bool isAllThere = handoff.existing.known && !handoff.rows.isEmpty()
        && std::all_of(handoff.rows.begin(), handoff.rows.end(), [](const HandoffRow &row) {
                                return row.action == RecordAction::Keep && row.complete;
                            });
    if (isAllThere)
        //: %1: a domain
        return tr("The DNS records for sending mail from %1 are already there. There is nothing to "
                  "do; please leave them as they are.")
            .arg(handoff.domain.ascii());
    //: %1: a domain
    return tr("Please set up these DNS records, so that mail can be sent from %1.")
        .arg(handoff.domain.ascii());
}

QStringList HandoffTexts::explanation(const Handoff &handoff) const
{
    const auto anyRow = [&handoff](auto condition) {
        return std::any_of(handoff.rows.begin(), handoff.rows.end(), condition);
    };
    const auto isOfType = [](RecordType type) {
        return [type](const HandoffRow &row) { return row.type == type; };
    };
    QStringList sentences;
    if (handoff.names == NameForm::Full)
        sentences += tr("The host records are full names, without a dot at the end.");
    else
        //: %1: a DNS zone. The sign @ stands for the zone itself.
        sentences += tr("The host records are relative to the zone %1; @ is the zone itself.")
                         .arg(handoff.zone.text());
    if (anyRow(isOfType(RecordType::Mx)) || anyRow(isOfType(RecordType::Cname)))
        sentences += tr("Server names in the values have no dot at the end. Where your system "
                        "would append the zone to them, add the dot.");
    if (anyRow(isOfType(RecordType::Txt)))
        sentences += tr("TXT values are printed without quotation marks, each as one piece. Where "
                        "your system takes 255 characters at most, split them.");
    if (anyRow([](const HandoffRow &row) {
            const bool isSpf = row.purpose == Purpose::Spf || row.value.startsWith("v=spf1"_L1);
            return isSpf && !row.lookFirst; // else the row says what to do where one is there
        }))
        sentences += tr("There must be only one SPF record at a name. Where one is there, change "
                        "it instead of adding another.");
    if (!handoff.existing.known)
        sentences += tr("When this was written, we did not know what is in your DNS today. If "
                        "there is another MX record, please ask us before you change it.");
    if (!handoff.existing.known
        && anyRow([](const HandoffRow &row) { return !row.today.isEmpty(); }))
        sentences += tr("The current values are from an earlier check. If something else is there "
                        "now, please ask us first.");
    if (anyRow(isOfType(RecordType::Cname)))
        sentences += tr("Please do not put a proxy in front of the aliases (CNAME): where there "
                        "is a switch for it, choose “DNS only”.");
    if (anyRow([](const HandoffRow &row) { return row.action == RecordAction::Ask; }))
        sentences += tr("Rows without a value are not decided yet: something else is there today. "
                        "We will come back to you about them.");
    for (const FormerKey &key : handoff.formerKeys) {
        if (staysForNow(key.step))
            //: %1: the name of a record, %2: its type
            sentences += tr("Please leave the record %1 (%2) as it is: it holds the previous key, "
                            "and mail on its way is still signed with it.")
                             .arg(shown(key.record.name.text()), textOf(key.record.type));
    }
    if (anyRow([](const HandoffRow &row) { return !row.complete; }))
        sentences += tr("Words between percent signs stand for values that we do not have yet.");
    return sentences;
}

QString HandoffTexts::checksIntro(bool atNameServer) const
{
    return atNameServer
        ? tr("Once everything is entered, these commands show what the name server says:")
        : tr("Once everything is entered, these commands show the result. Please do not run them "
             "earlier: resolvers remember for a while that a name did not exist.");
}

QString HandoffTexts::codeLineRequest() const
{
    return tr("Please answer with the table as you entered it, and leave this line in it. Our "
              "program uses it to find out whether anything differs.");
}

QString HandoffTexts::undoIntro(const HandoffRow &row) const
{
    if (row.undo.isEmpty())
        return tr("To undo the change, delete it.");
    if (row.action == RecordAction::Remove)
        return tr("This is there today. To undo the change, enter it again:");
    return tr("This is there today. To undo the change, delete the new one and enter this again:");
}

QString HandoffTexts::thanks() const
{
    return tr("Thank you for your help.");
}

QString HandoffTexts::tableFollows() const
{
    //: It is read by the admin if the sender forgets to paste the table in its place.
    return tr("[paste the table here]");
}

QStringList HandoffTexts::zoneSigns() const
{
    return {
        //: %1: the two characters in front of such lines
        tr("Lines starting with %1 are there today and are to be removed.").arg(u";-"_s),
        //: %1: the two characters in front of such lines
        tr("Lines starting with %1 are already there and stay.").arg(u";="_s),
        //: %1: the two characters in front of such lines
        tr("Lines starting with %1 have to wait: the remark above each says why.").arg(u";?"_s),
    };
}

QString HandoffTexts::zoneDeletions() const
{
    //: %1: the two characters in front of such lines
    return tr("Delete the records in the lines starting with %1 first: an import form only adds.")
        .arg(u";-"_s);
}

QString HandoffTexts::route53Comment(const Handoff &handoff) const
{
    constexpr qsizetype most = 256; // API reference, ChangeBatch
    QString remark;
    if (!handoff.existing.known)
        remark = tr("What is there today was not checked, so everything is only created. If that "
                    "fails, nothing was changed: please send us what is there.");
    else if (handoff.lookedAt.isValid())
        //: %1: date and time
        remark = tr("It is based on what was in DNS at %1.")
                     .arg(handoff.lookedAt.toUTC().toString(u"yyyy-MM-dd HH:mm 'UTC'"_s));
    if (remark.isEmpty())
        return subject(handoff.domain).left(most);
    const QString comment = subject(handoff.domain) + u". "_s + remark;
    return (comment.size() > most ? remark : comment).left(most); // it matters more than the name
}

QString HandoffTexts::route53Gaps(const QStringList &names) const
{
    if (names.isEmpty())
        return {};
    //: %1: a list of names in DNS
    return tr("Not in the file, as they are not decided or not known yet, or do not fit: %1")
        .arg(m_texts.locale().createSeparatedList(names));
}

} // namespace sda
