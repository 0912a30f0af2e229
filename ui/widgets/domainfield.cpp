#include "ui/widgets/domainfield.h"

#include "ui/look/look.h"
#include "ui/look/mark.h"
#include "ui/widgets/wrappedlabel.h"

#include <QEvent>
#include <QLineEdit>
#include <QPushButton>
#include <QToolButton>
#include <QVBoxLayout>

#include <chrono>

namespace sda {

using namespace std::chrono_literals;

namespace {

// A mail address or a URL with a path may be long, a text of this length is neither.
constexpr int longest = 2048;

bool hasBlank(const QString &text)
{
    return text.simplified().contains(QLatin1Char(' '));
}

/// Ends in what people register names under; a label alone is none of it.
bool endsLikeDomain(const QString &text)
{
    const auto parsed = parseDomain(text);
    const auto *name = std::get_if<DomainName>(&parsed);
    return name
        && isListedSuffix(
               DnsName::fromText(name->ascii().section(QLatin1Char('.'), -1)).value_or(DnsName()));
}

} // namespace

DomainField::DomainField(QWidget *parent)
    : QWidget(parent), m_line(new QLineEdit(this)), m_message(new WrappedLabel(this)),
      m_offer(new QPushButton(this))
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(space::tight);
    column->addWidget(m_line);
    column->addWidget(m_message);
    column->addWidget(m_offer, 0, Qt::AlignLeft);
    m_offer->hide();
    m_line->setMaxLength(longest);
    m_line->setClearButtonEnabled(true);
    m_line->setInputMethodHints(Qt::ImhUrlCharactersOnly | Qt::ImhNoAutoUppercase);
    setFocusProxy(m_line);

    connect(m_offer, &QPushButton::clicked, this, &DomainField::takeOffered);
    m_pause.setSingleShot(true);
    m_pause.setInterval(800ms);
    connect(&m_pause, &QTimer::timeout, this, &DomainField::complainNow);
    connect(m_line, &QLineEdit::editingFinished, this, [this] {
        if (!m_line->text().isEmpty())
            complainNow();
    });
    connect(m_line, &QLineEdit::returnPressed, this, &DomainField::returnPressed);
    connect(m_line, &QLineEdit::textChanged, this, [this](const QString &text) {
        m_mayComplain = false;
        if (text.isEmpty())
            m_pause.stop();
        else
            m_pause.start();
        understand();
        emit textEdited(text);
    });
    m_finding = sda::finding<FindingCode::DomainEmpty>();
    retranslate();
}

// A line that loses the focus by dying says that editing is finished; by then nothing of us is
// left.
DomainField::~DomainField()
{
    m_line->disconnect(this);
}

void DomainField::setTexts(const Texts *texts)
{
    m_texts = texts;
    showMessage();
}

void DomainField::setHelp(const QString &help)
{
    m_help = help;
    showMessage();
}

void DomainField::setText(const QString &text)
{
    m_line->setText(text);
}

QString DomainField::text() const
{
    return m_line->text();
}

QString DomainField::message() const
{
    return m_message->text();
}

void DomainField::complainNow()
{
    m_pause.stop();
    m_mayComplain = true;
    showMessage();
}

void DomainField::understand()
{
    const std::optional<DomainName> before = m_domain;
    const auto parsed = parseDomain(m_line->text());
    const auto *name = std::get_if<DomainName>(&parsed);
    m_domain = name ? std::optional(*name) : std::nullopt;
    m_finding = name ? std::nullopt : std::optional(std::get<Finding>(parsed));
    showMessage();
    if (m_domain != before)
        emit domainChanged(m_domain);
}

/// A website's name is often pasted; mail mostly comes from the domain itself.
std::optional<DomainName> DomainField::withoutWww() const
{
    const QString www = QStringLiteral("www.");
    if (!m_domain || !m_domain->ascii().startsWith(www))
        return std::nullopt;
    const auto rest = parseDomain(m_domain->ascii().mid(www.size()));
    const auto *name = std::get_if<DomainName>(&rest);
    return name ? std::optional(*name) : std::nullopt;
}

/// What was typed without its blanks. Where a whole domain stands in front of one, or many words
/// do, nobody can tell what was meant.
std::optional<DomainName> DomainField::joined() const
{
    constexpr qsizetype mostParts = 3;
    const QStringList parts = m_line->text().simplified().split(QLatin1Char(' '));
    if (m_domain || !hasBlank(m_line->text()) || parts.size() > mostParts)
        return std::nullopt;
    if (std::any_of(parts.begin(), parts.end() - 1, endsLikeDomain))
        return std::nullopt;
    const auto whole = parseDomain(parts.join(QString()));
    const auto *name = std::get_if<DomainName>(&whole);
    return name && endsLikeDomain(name->ascii()) ? std::optional(*name) : std::nullopt;
}

std::optional<DomainName> DomainField::offered() const
{
    return m_domain ? withoutWww() : m_mayComplain ? joined() : std::nullopt;
}

void DomainField::takeOffered()
{
    const std::optional<DomainName> name = offered();
    m_line->setFocus(Qt::OtherFocusReason); // before the button that has it disappears
    if (name)
        m_line->setText(name->unicode());
}

void DomainField::showMessage()
{
    QString words;
    bool bad = false;
    if (m_domain) {
        const QString typed = m_line->text().trimmed();
        if (typed.compare(m_domain->ascii(), Qt::CaseInsensitive) != 0
            && typed.compare(m_domain->unicode(), Qt::CaseInsensitive) != 0)
            //: %1: the domain name that was found in what was typed
            words = tr("Understood as %1").arg(m_domain->unicode());
        if (withoutWww()) {
            if (!words.isEmpty())
                words += QLatin1Char('\n');
            words += tr("“www” is usually the website. Mail mostly comes from the domain "
                        "without it.");
        }
        const QList<Finding> remarks = remarksOn(*m_domain);
        if (!remarks.isEmpty() && m_texts)
            words = m_texts->summary(remarks.first());
    } else if (m_finding && m_mayComplain && m_texts) {
        const bool isSpaced =
            m_finding->code() == FindingCode::DomainMalformed && hasBlank(m_line->text());
        words = isSpaced ? tr("A domain has no spaces.") : m_texts->summary(*m_finding);
        bad = true;
    }
    const std::optional<DomainName> better = offered();
    //: A button. %1: a domain name
    const QString offer = m_domain ? tr("Without www: %1")
                                   //: A button. %1: a domain name
                                   : tr("Did you mean %1?");
    m_offer->setText(better ? offer.arg(better->unicode()) : QString());
    m_offer->setVisible(better.has_value());
    QPalette colours;
    colours.setColor(QPalette::WindowText,
                     bad ? colourOf(Mark::Wrong, palette()) : quietText(palette()));
    m_message->setPalette(colours);
    m_message->setText(words);
    m_line->setAccessibleDescription(words.isEmpty() ? m_help : words);
}

void DomainField::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    if (event->type() == QEvent::EnabledChange) // nothing to clear where nothing can be typed
        m_line->setClearButtonEnabled(isEnabled());
    if (event->type() == QEvent::PaletteChange)
        showMessage(); // its colour is one of ours
}

void DomainField::retranslate()
{
    m_line->setAccessibleName(tr("Sender domain"));
    if (auto *clear = m_line->findChild<QToolButton *>()) {
        //: empties a field
        clear->setAccessibleName(tr("Clear"));
    }
    //: in an empty field; %1: an example of what to type there
    m_line->setPlaceholderText(tr("e.g. %1").arg(QStringLiteral("example.com")));
    showMessage();
}

} // namespace sda
