#include "ui/wizard/formerkeycard.h"

#include "ui/look/look.h"
#include "ui/text/texts.h"
#include "ui/widgets/copyfield.h"
#include "ui/widgets/wrappedlabel.h"

#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>

namespace sda {

using Step = FormerKey::Step;

FormerKeyCard::FormerKeyCard(QWidget *parent)
    : Card(parent), m_title(new QLabel), m_words(new WrappedLabel), m_stillThere(new WrappedLabel),
      m_host(new CopyField), m_type(new CopyField), m_value(new CopyField),
      m_removed(new QPushButton), m_done(new QPushButton)
{
    setTypeSize(m_title, TypeSize::Strong);
    m_removed->setObjectName(QStringLiteral("removed"));
    m_done->setObjectName(QStringLiteral("done"));
    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(space::close);
    buttons->addWidget(m_removed);
    buttons->addWidget(m_done);
    buttons->addStretch();
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(space::apart, space::close, space::apart, space::close);
    column->setSpacing(space::close);
    column->addWidget(m_title);
    column->addWidget(m_words);
    for (CopyField *field : {m_host, m_type, m_value})
        column->addWidget(field);
    column->addWidget(m_stillThere);
    column->addLayout(buttons);
    connect(m_removed, &QPushButton::clicked, this, &FormerKeyCard::removed);
    connect(m_done, &QPushButton::clicked, this, &FormerKeyCard::doneWith);
}

QString FormerKeyCard::words(Step step) const
{
    switch (step) {
    case Step::Leave:
        return tr("Leave this record where it is: mail on its way is still signed with the old "
                  "key.");
    case Step::Remove:
        return tr("The new key is in use, so you can delete this record now. To be quite sure, "
                  "wait five days: until then a mail may still be on its way.");
    case Step::Gone:
        return tr("This record is gone. There is nothing to do.");
    case Step::EnterAgain:
        return tr("This record is not there, and the service may still sign with the old key. If "
                  "your mail is not trusted, enter it again, and leave it there until the console "
                  "shows the new key as verified.");
    case Step::Overwritten:
        return tr("The new key takes its place: there is nothing else to delete. Until the service "
                  "signs with the new key, receivers may distrust mail that is signed with the old "
                  "one.");
    case Step::SameAgain:
        return tr("This is the key that is set up now: nothing has changed.");
    case Step::Shared:
        return tr("Another set-up of this domain needs this record: leave it where it is.");
    case Step::NotSeen:
        return tr(
            "We do not know yet what is in DNS today. Until we do, leave this record where it is.");
    }
    Q_UNREACHABLE();
}

void FormerKeyCard::setKey(const FormerKey &key, const Texts &texts, const QDateTime &stillThereAt)
{
    m_key = key;
    m_title->setText(texts.word(Purpose::Dkim) + QStringLiteral("  ") + key.host);
    m_words->setText(words(key.step));
    const bool isTyped = key.step == Step::Remove || key.step == Step::EnterAgain;
    // What is deleted is found by how it stands there.
    const QString value =
        key.there.isEmpty() ? key.record.value : toRecordText(key.there.first()).value;
    const std::tuple<CopyField *, QString, QString> fields[] = {
        {m_host, texts.word(HostField::Name), key.host},
        {m_type, texts.word(HostField::Type), textOf(key.record.type)},
        {m_value, texts.word(HostField::Value), value},
    };
    int width = 0;
    for (const auto &[field, label, text] : fields)
        width = std::max(width, fontMetrics().horizontalAdvance(label));
    for (const auto &[field, label, text] : fields) {
        field->setLabel(label);
        field->setLabelWidth(width + space::apart);
        field->setText(text);
        field->setVisible(isTyped);
    }
    const bool asksAgain = key.step == Step::Remove && stillThereAt.isValid();
    //: %1: a time of day
    m_stillThere->setText(asksAgain ? tr("At %1 it was still there. Your DNS host may need a while "
                                         "after you have saved.")
                                          .arg(texts.time(stillThereAt))
                                    : QString());
    showButtons(asksAgain);
}

void FormerKeyCard::showButtons(bool asksAgain)
{
    m_removed->setVisible(m_key.step == Step::Remove);
    m_removed->setText(asksAgain ? tr("Look again") : tr("I have deleted it"));
    m_done->setVisible(asksAgain || m_key.step == Step::Gone || m_key.step == Step::SameAgain);
    m_done->setText(asksAgain ? tr("Do not look any more") : tr("All right"));
}

} // namespace sda
