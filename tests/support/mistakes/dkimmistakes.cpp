#include "catalogue.h"

using namespace Qt::StringLiterals;

namespace mistakes {

namespace {

using Kind = WantedRow::Kind;
using Words = std::function<QByteArray(const QByteArray &key, Seeded &)>;

/// The record says something else; `key` is the base64 of the wanted one.
Mistake says(const QString &what, const QString &code, const Words &words, bool right = false)
{
    return {what, [=](MadeCase &made, Seeded &random) {
                const QStringList ids = made.ids(Kind::Dkim);
                if (ids.isEmpty())
                    return false;
                const QString id = random.oneOf(ids);
                const QByteArray text = made.row(id)->value.toLatin1();
                const QByteArray wrong = words(text.mid(text.indexOf("p=") + 2), random);
                if (wrong.isEmpty())
                    return false;
                made.say(id, wrong);
                return made.plant(what, code, {id}, right);
            }};
}

bool twoRecords(MadeCase &made, Seeded &random, const QString &what, bool pieces)
{
    const QStringList ids = made.ids(Kind::Dkim);
    if (ids.isEmpty())
        return false;
    const QString id = random.oneOf(ids);
    const WantedRow row = *made.row(id);
    const QByteArray text = row.value.toLatin1();
    if (pieces)
        made.say(id, text.left(255));
    made.add(row.name, u"TXT"_s,
             pieces ? txt(text.mid(255)) : txt("v=DKIM1; k=rsa; p=" + publicKey(random, 1024)));
    return made.plant(what, u"dkim.multiple-records"_s, {id});
}

/// The console itself gave a key of this size, and it was published well.
Mistake keySize(const QString &what, const QString &code, int bits, bool right)
{
    return {what, [=](MadeCase &made, Seeded &random) {
                if (made.ids(Kind::Dkim).isEmpty())
                    return false;
                const QString text =
                    u"v=DKIM1; k=rsa; p="_s + QString::fromLatin1(publicKey(random, bits));
                made.say(u"dkim"_s, text.toLatin1());
                made.values[u"dkimValue"_s][0] = text;
                for (WantedRow &row : made.wanted) {
                    if (row.id == u"dkim"_s)
                        row.value = text;
                }
                return made.plant(what, code, {u"dkim"_s}, right);
            }};
}

} // namespace

QList<Mistake> dkimMistakes()
{
    const QByteArray front = "v=DKIM1; k=rsa; p=";
    QList<Mistake> list{
        says(u"38 cut at 255"_s, u"dkim.key-truncated"_s,
             [=](const QByteArray &key, Seeded &) { return (front + key).left(255); }),
        says(u"38 the end is missing"_s, u"dkim.key-truncated"_s,
             [=](const QByteArray &key, Seeded &random) {
                 return front + key.chopped(random.between(1, 40));
             }),
        says(u"40 plus signs became blanks"_s, u"dkim.key-damaged"_s,
             [=](const QByteArray &key, Seeded &) {
                 return key.contains('+') ? front + QByteArray(key).replace('+', ' ')
                                          : QByteArray();
             }),
        says(u"40 PEM lines"_s, u"dkim.key-damaged"_s,
             [=](const QByteArray &key, Seeded &) {
                 return front + "-----BEGIN PUBLIC KEY-----" + key + "-----END PUBLIC KEY-----";
             }),
        says(
            u"40 blank inside the key"_s, u"dkim.key-blanks"_s,
            [=](const QByteArray &key, Seeded &random) {
                return front + QByteArray(key).insert(random.between(20, 300), ' ');
            },
            true),
        says(u"40 quotes inside the key"_s, u"value.quotes-typed"_s,
             [=](const QByteArray &key, Seeded &) {
                 return front + key.left(200) + "\"\"" + key.mid(200);
             }),
        says(u"43 key of another set-up"_s, u"dkim.key-differs"_s,
             [=](const QByteArray &, Seeded &random) {
                 return front + publicKey(random, random.oneOf<int>({1024, 2048}));
             }),
        says(u"44 empty key"_s, u"dkim.key-revoked"_s,
             [=](const QByteArray &, Seeded &) { return front; }),
        says(u"key alone"_s, u"dkim.key-only"_s,
             [](const QByteArray &key, Seeded &) { return key; }),
        says(u"semicolons missing"_s, u"dkim.separators"_s,
             [](const QByteArray &key, Seeded &) { return "v=DKIM1 k=rsa p=" + key; }),
        says(u"version"_s, u"dkim.version-wrong"_s,
             [](const QByteArray &key, Seeded &random) {
                 return random.oneOf<QByteArray>({"v=DKIM; k=rsa; p=" + key,
                                                  "v=DKIM2; k=rsa; p=" + key,
                                                  "k=rsa; v=DKIM1; p=" + key});
             }),
        says(
            u"46 test mode"_s, u"dkim.test-mode"_s,
            [](const QByteArray &key, Seeded &) { return "v=DKIM1; k=rsa; t=y; p=" + key; }, true),
        says(u"46 unusable"_s, u"dkim.key-unusable"_s,
             [](const QByteArray &key, Seeded &random) {
                 return random.oneOf<QByteArray>({"v=DKIM1; k=ed25519; p=" + key,
                                                  "v=DKIM1; k=rsa; h=sha1; p=" + key,
                                                  "v=DKIM1; k=rsa; s=other; p=" + key});
             }),
        keySize(u"45 512 bits"_s, u"dkim.key-too-short"_s, 512, false),
        keySize(u"45 1024 bits"_s, u"dkim.key-1024"_s, 1024, true),
        keySize(u"45 4096 bits"_s, u"dkim.key-too-long"_s, 4096, true),
    };
    list.append({u"39"_s, [](MadeCase &made, Seeded &random) {
                     return twoRecords(made, random, u"39 pieces as two records"_s, true);
                 }});
    list.append({u"42"_s, [](MadeCase &made, Seeded &random) {
                     return twoRecords(made, random, u"42 old and new key"_s, false);
                 }});
    list.append({u"no key"_s, [](MadeCase &made, Seeded &random) {
                     const QStringList ids = made.ids(Kind::Dkim);
                     if (ids.isEmpty())
                         return false;
                     const QString id = random.oneOf(ids);
                     made.drop(id);
                     return made.plant(u"no key"_s, made.missingCode(u"dkim.missing"_s), {id});
                 }});
    return list;
}

} // namespace mistakes
