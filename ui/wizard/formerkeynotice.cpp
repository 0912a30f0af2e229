#include "ui/wizard/formerkeynotice.h"

#include "ui/look/look.h"
#include "ui/text/shown.h"
#include "ui/widgets/notice.h"
#include "ui/wizard/session.h"

#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>

namespace sda {

using Step = FormerKey::Step;

namespace {

QList<FormerKey> keysIn(const QList<FormerKey> &keys, const QList<Step> &steps)
{
    QList<FormerKey> found;
    std::ranges::copy_if(keys, std::back_inserter(found),
                         [&steps](const FormerKey &key) { return steps.contains(key.step); });
    return found;
}

bool isStillThere(const QList<FormerKey> &keys)
{
    return std::ranges::any_of(keys, [](const FormerKey &key) { return !key.there.isEmpty(); });
}

} // namespace

QString namesOf(const QList<FormerKey> &keys)
{
    QStringList names;
    for (const FormerKey &key : keys)
        names.append(
            QStringLiteral("%1 (%2)").arg(shown(key.record.name.text()), textOf(key.record.type)));
    return names.join(QStringLiteral(", "));
}

FormerKeyNotice::FormerKeyNotice(Session &session, Place place, QWidget *parent)
    : QWidget(parent), m_session(session), m_place(place), m_awaited(new Notice),
      m_same(new Notice), m_stays(new Notice), m_replaced(new Notice), m_goes(new Notice),
      m_back(new QPushButton)
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(space::close);
    for (Notice *notice : {m_awaited, m_same, m_stays, m_replaced, m_goes})
        column->addWidget(notice);
    column->addWidget(m_back, 0, Qt::AlignLeft);
    connect(m_back, &QPushButton::clicked, this, &FormerKeyNotice::takeBack);
    connect(&session, &Session::planChanged, this, &FormerKeyNotice::showKeys);
    connect(&session, &Session::reportChanged, this, &FormerKeyNotice::showKeys);
    connect(&session, &Session::setupChanged, this, &FormerKeyNotice::showKeys);
    connect(&session, &Session::opened, this, &FormerKeyNotice::showKeys);
}

void FormerKeyNotice::showKeys()
{
    const QList<FormerKey> keys = m_session.formerKeys();
    // What is gone is told on the last page alone.
    setVisible(keysIn(keys, {Step::Gone}).size() < keys.size());
    if (isHidden())
        return;
    const bool isValues = m_place == Place::Values;
    const bool isAwaited = isValues && lacksKeys(m_session.plan());
    const QList<FormerKey> same = keysIn(keys, {Step::SameAgain});
    const QList<FormerKey> replaced = keysIn(keys, {Step::Overwritten});
    const QList<FormerKey> staying =
        keysIn(keys, {Step::Leave, Step::EnterAgain, Step::Shared, Step::NotSeen});

    m_awaited->setVisible(isAwaited);
    m_awaited->setWords(
        Mark::Note, tr("Copy the new key from the console, and paste it here."),
        tr("The previous key is kept aside: leave its record in your DNS for now. All "
           "other values are still there."));
    m_same->setVisible(!same.isEmpty());
    m_same->setWords(Mark::Note, tr("This is the key that you had before."),
                     tr("If the console shows a new one, reload its page and copy it from there."),
                     namesOf(same));
    // Whether it can stay is known by the name of the new one.
    m_stays->setVisible(!staying.isEmpty() && !isAwaited);
    m_stays->setWords(Mark::Note, tr("Leave the record of the old key where it is."),
                      tr("Mail on its way is still signed with it. The last page tells you when "
                         "you can delete it."),
                      namesOf(staying));
    m_replaced->setVisible(!replaced.isEmpty());
    m_replaced->setWords(
        Mark::Note, tr("The new key takes the place of the old one."),
        tr("Both have the same name, and there can be only one. Until the service signs with the "
           "new key, receivers may distrust mail that is signed with the old one.")
            + (isStillThere(replaced)
                   ? QLatin1Char(' ') + tr("Change the value at a time when you send little mail.")
                   : QString()),
        namesOf(replaced));
    const QList<FormerKey> going = keysIn(keys, {Step::Remove});
    m_goes->setVisible(!going.isEmpty());
    m_goes->setWords(Mark::Note, tr("You can delete the record of the old key now."),
                     tr("The last page shows what to delete."), namesOf(going));
    const bool isInUse = !keysIn(keys, {Step::Remove, Step::Gone}).isEmpty();
    m_back->setVisible(isValues && !isInUse);
    m_back->setText(tr("There is no new key: &keep the old one"));
}

void FormerKeyNotice::takeBack()
{
    Setup setup = m_session.setup();
    takeFormerKeysBack(setup, m_session.understood(), m_session.domain());
    m_session.beginAnew(setup);
}

void FormerKeyNotice::retranslate()
{
    showKeys();
}

} // namespace sda
