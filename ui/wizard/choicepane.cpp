#include "ui/wizard/choicepane.h"

#include "ui/look/look.h"
#include "ui/widgets/wrappedlabel.h"
#include "ui/wizard/session.h"

#include <QButtonGroup>
#include <QLabel>
#include <QRadioButton>
#include <QVBoxLayout>

namespace sda {

namespace {

constexpr QLatin1StringView groupMark("group-"); // choices of templates: a group on or off

} // namespace

ChoicePane::ChoicePane(Session &session, QWidget *parent)
    : QWidget(parent), m_session(session), m_column(new QVBoxLayout(this))
{
    m_column->setContentsMargins(0, 0, 0, 0);
}

QString ChoicePane::builtFor() const
{
    const Service *service = m_session.service();
    QStringList parts{service ? service->id : QString()};
    for (const ServiceChoice &choice : service ? service->choices : QList<ServiceChoice>())
        parts.append(choice.id);
    return parts.join(QLatin1Char(' '));
}

void ChoicePane::build()
{
    delete m_body;
    m_heads.clear();
    m_options.clear();
    m_builtFor = builtFor();
    m_body = new QWidget;
    auto *column = new QVBoxLayout(m_body);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(space::tight);
    m_column->addWidget(m_body);
    const Service *service = m_session.service();
    for (const ServiceChoice &choice : service ? service->choices : QList<ServiceChoice>()) {
        auto *head = new QLabel;
        setTypeSize(head, TypeSize::Strong);
        column->addSpacing(space::close);
        column->addWidget(head);
        m_heads.append({choice.id, head});
        auto *group = new QButtonGroup(m_body);
        for (const ServiceOption &option : choice.options) {
            const Option row{choice.id, option.id, new QRadioButton, new WrappedLabel};
            group->addButton(row.button);
            setQuiet(row.help);
            row.help->setContentsMargins(space::wide, 0, 0, 0);
            column->addWidget(row.button);
            column->addWidget(row.help);
            m_options.append(row);
            connect(row.button, &QRadioButton::clicked, this,
                    [this, row] { m_session.setChoice(row.choice, row.option); });
        }
    }
    setTexts();
}

void ChoicePane::setTexts()
{
    const Guide &guide = m_session.guide();
    for (const Head &head : std::as_const(m_heads)) {
        if (head.choice.startsWith(groupMark))
            //: %1: the name of a group of records in a template
            head.label->setText(
                tr("Records of the group “%1”").arg(head.choice.mid(groupMark.size())));
        else
            head.label->setText(guide.text(QStringLiteral("choice.%1.label").arg(head.choice)));
    }
    for (const Option &row : std::as_const(m_options)) {
        const QString key = QStringLiteral("choice.%1.%2.").arg(row.choice, row.option);
        const bool isGroup = row.choice.startsWith(groupMark);
        const bool isOn = row.option == QLatin1StringView("on");
        row.button->setText(isGroup ? (isOn ? tr("Add them") : tr("Leave them out"))
                                    : guide.text(key + QStringLiteral("label")));
        row.help->setText(isGroup ? QString() : guide.text(key + QStringLiteral("help")));
        row.help->setVisible(!row.help->text().isEmpty());
        row.button->setAccessibleDescription(row.help->text());
    }
}

void ChoicePane::showChoices()
{
    if (!m_body || m_builtFor != builtFor())
        build();
    const Service *service = m_session.service();
    setVisible(service && !service->choices.isEmpty());
    for (const Option &row : std::as_const(m_options)) {
        const ServiceChoice *choice = service ? service->choice(row.choice) : nullptr;
        if (choice)
            row.button->setChecked(chosenOption(*choice, m_session.setup().values).id
                                   == row.option);
    }
}

void ChoicePane::retranslate()
{
    setTexts();
}

} // namespace sda
