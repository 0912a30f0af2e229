#include "ui/wizard/newkeypane.h"

#include "ui/look/look.h"
#include "ui/widgets/wrappedlabel.h"
#include "ui/wizard/formerkeycard.h"
#include "ui/wizard/formerkeynotice.h"
#include "ui/wizard/session.h"

#include <QCheckBox>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>

namespace sda {

using Step = FormerKey::Step;

namespace {

const QString verifiedMeaning = QStringLiteral("verified");

bool isVerified(const Session &session)
{
    return session.service()
        && statusMeaning(*session.service(), session.consoleWord().status) == verifiedMeaning;
}

bool hasStep(const QList<FormerKey> &keys, Step step)
{
    return std::ranges::any_of(keys, [step](const FormerKey &key) { return key.step == step; });
}

} // namespace

NewKeyPane::NewKeyPane(Session &session, QWidget *parent)
    : QWidget(parent), m_session(session), m_intro(new WrappedLabel), m_verified(new QCheckBox),
      m_left(new WrappedLabel), m_cardColumn(new QVBoxLayout), m_said(new WrappedLabel),
      m_begin(new QPushButton)
{
    setQuiet(m_left);
    m_cardColumn->setSpacing(space::close);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(space::close);
    column->addWidget(m_intro);
    column->addWidget(m_verified);
    column->addWidget(m_left);
    column->addLayout(m_cardColumn);
    column->addWidget(m_said);
    column->addWidget(m_begin, 0, Qt::AlignLeft);
    connect(m_begin, &QPushButton::clicked, this, &NewKeyPane::begin);
    connect(m_verified, &QCheckBox::clicked, this, &NewKeyPane::takeVerified);
    connect(&session, &Session::planChanged, this, &NewKeyPane::showAll);
    connect(&session, &Session::reportChanged, this, &NewKeyPane::showAll);
    connect(&session, &Session::setupChanged, this, &NewKeyPane::showAll);
    connect(&session, &Session::surveyChanged, this, &NewKeyPane::takeSurvey);
    connect(&session, &Session::opened, this, [this] {
        m_removed.clear();
        m_looking = false;
        restart();
    });
}

/// In practice nobody could enter another key.
bool NewKeyPane::canBegin() const
{
    return !m_session.practice()
        && canTakeNewKey(m_session.setup(), m_session.understood(), m_session.plan(),
                         m_session.today());
}

void NewKeyPane::begin()
{
    Setup setup = m_session.setup();
    beginNewKey(setup, m_session.understood(), m_session.plan(), m_session.clock().wall());
    m_session.beginAnew(setup);
    emit newKeyWanted();
}

bool NewKeyPane::isIdle() const
{
    return m_session.formerKeys().isEmpty() && !canBegin() && m_said->text().isEmpty();
}

QString NewKeyPane::title() const
{
    return m_session.formerKeys().isEmpty() && m_said->text().isEmpty()
        ? tr("The console gave me a new key")
        : tr("What happens to the old key");
}

QString NewKeyPane::intro() const
{
    if (m_session.formerKeys().isEmpty())
        return canBegin()
            ? tr("Services change their DKIM key from time to time. Enter the new one as before; "
                 "we show what to do with the old record.")
            : QString();
    return tr("You have set up a new key. Once the console shows it as verified, say so here; the "
              "status that counts is that of DKIM. Then you will see which old record can go.");
}

/// Why nothing may be deleted yet though the console is content.
QString NewKeyPane::whatIsLeft() const
{
    const QList<FormerKey> keys = m_session.formerKeys();
    if (!isVerified(m_session) || !hasStep(keys, Step::Leave))
        return {};
    if (lacksKeys(m_session.plan()))
        return tr("The new key is not typed here yet: go back to its values.");
    return tr("Not every name server has shown the new key yet. Look at its tick, one step back; "
              "until then leave the old record where it is.");
}

void NewKeyPane::showCards()
{
    const QList<FormerKey> keys = m_session.formerKeys();
    while (m_cards.size() > keys.size()) {
        // Its button may be what took the key away.
        m_cards.last()->setParent(nullptr);
        m_cards.takeLast()->deleteLater();
    }
    while (m_cards.size() < keys.size()) {
        auto *card = new FormerKeyCard;
        const qsizetype number = m_cards.size();
        connect(card, &FormerKeyCard::removed, this,
                [this, number] { look(m_session.formerKeys().value(number).record); });
        connect(card, &FormerKeyCard::doneWith, this, [this, number] {
            m_session.forgetFormerKey(m_session.formerKeys().value(number).record);
        });
        m_cardColumn->addWidget(card);
        m_cards.append(card);
    }
    for (qsizetype i = 0; i < keys.size(); ++i) {
        const bool wasLookedAt = m_removed.contains(keys.at(i).record) && !m_looking;
        m_cards.at(i)->setKey(keys.at(i), m_session.texts(),
                              wasLookedAt ? m_session.surveyedAt() : QDateTime());
    }
}

void NewKeyPane::restart()
{
    m_said->setText({});
    showAll();
}

void NewKeyPane::showAll()
{
    const bool hasFormer = !m_session.formerKeys().isEmpty();
    const bool isJustDone = !hasFormer && !m_said->text().isEmpty();
    m_intro->setText(isJustDone ? QString() : intro());
    m_begin->setVisible(!isJustDone && canBegin());
    m_begin->setText(hasFormer ? tr("The console gave me yet another key")
                               : tr("Enter the new key"));
    m_verified->setVisible(hasFormer && !lacksKeys(m_session.plan()));
    m_verified->setText(tr("The console shows the new key as &verified"));
    m_verified->setChecked(isVerified(m_session));
    m_left->setText(whatIsLeft());
    showCards();
    emit changed();
}

/// The console's own word for it, of those the one that the guide speaks of: the other places show
/// it too.
QString NewKeyPane::verifiedWord() const
{
    const QString guide =
        m_session.guide().section(QStringLiteral("finish"), m_session.guideFacts());
    const QMap<QString, QString> &words = m_session.service()->statusWords;
    for (auto it = words.begin(); it != words.end(); ++it) {
        if (it.value() == verifiedMeaning && guide.contains(QStringLiteral("**%1**").arg(it.key())))
            return it.key();
    }
    return verifiedMeaning;
}

void NewKeyPane::takeVerified(bool verified)
{
    ConsoleWord word = m_session.consoleWord();
    word.status = verified ? verifiedWord() : QString();
    m_session.setConsoleWord(word);
    emit consoleTold();
    if (!verified)
        return;
    m_session.refreshSurvey();
    Watch &watch = m_session.watch();
    if (!watch.verdict().verdict && !watch.isLooking())
        watch.lookNow();
}

void NewKeyPane::look(const RecordText &key)
{
    if (!m_removed.contains(key))
        m_removed.append(key);
    m_looking = true;
    m_said->setText(tr("Looking…"));
    m_session.surveyAgain();
}

void NewKeyPane::takeSurvey()
{
    if (m_looking && !m_session.isSurveying() && m_session.knowsToday()) {
        m_looking = false;
        m_said->setText({});
        QList<FormerKey> gone;
        for (const FormerKey &key : m_session.formerKeys()) {
            if (key.step == Step::Gone && m_removed.contains(key.record))
                gone.append(key);
        }
        for (const FormerKey &key : std::as_const(gone))
            m_session.forgetFormerKey(key.record);
        if (!gone.isEmpty())
            //: %1: names of records, with their type
            m_said->setText(tr("Deleted: %1. There is nothing more to do.").arg(namesOf(gone)));
    }
    showAll();
}

void NewKeyPane::retranslate()
{
    restart();
}

} // namespace sda
