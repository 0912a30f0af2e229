#include "core/records/joinspf.h"
#include "core/records/mend.h"
#include "core/records/spf.h"
#include "core/records/spfgrammar.h"
#include "core/records/spftree.h"
#include "tests/fuzz/property.h"

#include <QSet>

#include <algorithm>

using namespace sda;
using namespace Qt::StringLiterals;

// The first line is an SPF record; the others stand beside it, and in the records that it includes.
namespace {

const SpfRules rules{u"include:qcloudmail.com"_s};

bool has(const Comparison &comparison, FindingCode code)
{
    return std::ranges::any_of(comparison.findings,
                               [&](const Finding &finding) { return finding.code() == code; });
}

void checkText(const QByteArray &value)
{
    const SpfRecord record = parseSpf(value);
    const SpfRecord again = parseSpf(record.text.toUtf8());
    claim(again.text == record.text && again.terms == record.terms && again.faults == record.faults,
          "the text reads the same", record.text);
    QStringList words{u"v=spf1"_s};
    for (const SpfTerm &term : record.terms) {
        const auto read = parseSpfTerm(term.text, term.position);
        claim(read == term, "a term reads the same", term.text);
        const QString canonical = canonicalSpfTerm(term.text);
        claim(canonicalSpfTerm(canonical) == canonical, "the canonical spelling is its own",
              canonical);
        words += term.text;
    }
    claim(parseSpf(words.join(u' ').toUtf8()).faults.isEmpty(), "well-formed terms make a record",
          words.join(u' '));
    // What follows `redirect=` would have to be included by name (rulesOf()).
    const bool hasRedirect = std::ranges::any_of(
        record.terms, [](const SpfTerm &term) { return term.kind == SpfKind::Redirect; });
    if (record.faults.isEmpty() && !hasRedirect)
        claim(!has(compareSpf(DnsName(), rulesOf(record), {value}), FindingCode::SpfIncludeMissing),
              "a record has what it allows", record.text);
}

void checkMerging(const QString &text)
{
    const QString merged = mergeSpf(text, rules);
    claim(mergeSpf(merged, rules) == merged, "what is merged needs no merging", merged);
    const QString once = withoutRepeatedTerms(text);
    claim(withoutRepeatedTerms(once) == once, "nothing is repeated any more", once);
}

void checkMending(const QStringList &current)
{
    const QString mended = mendSpf(current, rules);
    const SpfRecord record = parseSpf(mended.toUtf8());
    claim(isSpf(mended.toUtf8()) && record.faults.isEmpty(), "what is mended is a record", mended);
    claim(compareSpf(DnsName(), rules, {mended.toUtf8()}).isRight(), "what is mended is right",
          mended);
    claim(mendSpf({mended}, rules) == mended, "mended once is mended", mended);
    claim(lostSenders({mended}, rules).isEmpty(), "what is mended loses nobody", mended);
    lostSenders(current, rules);
    const QString joined = joinSpf(current);
    claim(joinSpf({joined}) == joined, "joined once is joined", joined);
}

/// A world in which every name has one of these texts, and no server gets tired.
void checkTree(const QByteArray &value, const QList<QByteArray> &texts)
{
    QSet<std::pair<DnsName, int>> asked;
    const auto lookUp = [&](const DnsName &name, RecordType type) {
        asked.insert({name, int(type)});
        const size_t number = numberOf(name.wire());
        SpfLookUp known{.state = SpfLookUp::State::Known};
        known.isVoid = number % 5 == 4;
        known.count = int(number % 20);
        if (!texts.isEmpty() && type == RecordType::Txt && !known.isVoid)
            known.texts = {texts[qsizetype(number % size_t(texts.size()))]};
        return known;
    };
    const SpfTree tree = followSpf(DnsName(), parseSpf(value), lookUp);
    constexpr qsizetype mostQuestions = 40;
    claim(asked.size() <= mostQuestions, "the questions of a tree are bounded",
          QString::number(asked.size()));
    claim(tree.costs.size() <= mostQuestions && !tree.waiting, "a tree comes to an end");
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    const Lines lines = linesOf(inputOf(data, size));
    const QList<QByteArray> all = QList{lines.first} + lines.others;
    checkText(lines.first);
    checkTree(lines.first, lines.others);
    checkMerging(shown(lines.first));
    checkMending(shown(all));
    compareSpf(DnsName(), rules, all);
    compareSpfStrings(DnsName(), rules, {TxtData{all}});
    return 0;
}
