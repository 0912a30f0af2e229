#include "ui/wizard/adminpane.h"

#include "ui/look/look.h"
#include "ui/widgets/copybutton.h"
#include "ui/widgets/fold.h"
#include "ui/widgets/languagebox.h"
#include "ui/widgets/statusline.h"
#include "ui/widgets/wrappedlabel.h"
#include "ui/wizard/answerpane.h"
#include "ui/wizard/card.h"
#include "ui/wizard/mailserverdecision.h"
#include "ui/wizard/noticelist.h"
#include "ui/wizard/planremarks.h"
#include "ui/wizard/savehandoff.h"
#include "ui/wizard/session.h"

#include <QDesktopServices>
#include <QDir>
#include <QLabel>
#include <QTextBrowser>
#include <QUrl>
#include <QVBoxLayout>

namespace sda {

namespace {

constexpr int previewHeight = 360;

} // namespace

AdminPane::AdminPane(Session &session, QWidget *parent)
    : QWidget(parent), m_session(session), m_intro(new WrappedLabel), m_undecided(new Card),
      m_open(new NoticeList), m_decision(new MailServerDecision(session)),
      m_languageLabel(new QLabel), m_language(new LanguageBox), m_copy(new CopyButton),
      m_mail(new QPushButton), m_save(new SaveHandoff(session)), m_said(new WrappedLabel),
      m_notices(new NoticeList), m_preview(new QTextBrowser), m_answerFold(new Fold),
      m_answer(new AnswerPane(session))
{
    m_languageLabel->setBuddy(m_language);
    m_answerFold->setContent(m_answer);
    // Texts from DNS stand in it; nothing is fetched, and no link leads anywhere.
    m_preview->setOpenLinks(false);
    m_preview->setFixedHeight(previewHeight);

    auto *languageRow = new QHBoxLayout;
    languageRow->setSpacing(space::close);
    languageRow->addWidget(m_languageLabel);
    languageRow->addWidget(m_language);
    languageRow->addStretch();
    auto *ways = new QHBoxLayout;
    ways->setSpacing(space::close);
    ways->addWidget(m_copy);
    ways->addWidget(m_mail);
    ways->addWidget(m_save);
    ways->addStretch();

    auto *undecided = new QVBoxLayout(m_undecided);
    undecided->setContentsMargins(space::apart, space::close, space::apart, space::close);
    undecided->setSpacing(space::close);
    undecided->addWidget(m_open);
    undecided->addWidget(m_decision);

    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(space::close);
    column->addWidget(m_undecided);
    column->addWidget(m_intro);
    column->addLayout(languageRow);
    column->addLayout(ways);
    column->addWidget(m_said);
    column->addWidget(m_notices);
    column->addWidget(m_preview);
    column->addWidget(m_answerFold);

    connect(m_language, &LanguageBox::languageChosen, this, [this](const QString &code) {
        m_session.setAdminLanguage(code);
        showAll();
    });
    connect(m_mail, &QPushButton::clicked, this, &AdminPane::writeMail);
    connect(m_save, &SaveHandoff::saved, this, [this](const QString &file) {
        m_notices->setFindings(m_session.texts(), {});
        //: %1: a file name
        m_said->setText(tr("Saved: %1").arg(QDir::toNativeSeparators(file)));
        StatusLine::speak(this, m_said->text());
    });
    connect(m_save, &SaveHandoff::failed, this, [this](const Finding &why) {
        m_said->setText({});
        m_notices->setFindings(m_session.texts(), {why});
    });
}

/// Only the person can say whether mail is received at this domain; the admin cannot.
void AdminPane::showDecision()
{
    QList<Finding> findings;
    m_decision->hide();
    for (const PlannedRecord &planned : m_session.plan().records) {
        if (planned.record.type != RecordType::Mx)
            continue;
        findings += remarksOnRecord(planned, m_session.plan(), nullptr);
        m_decision->setRecord(planned);
        if (!m_decision->isHidden())
            break;
    }
    m_open->setFindings(m_session.texts(), findings);
    m_undecided->setVisible(!findings.isEmpty() || !m_decision->isHidden());
}

void AdminPane::writeMail()
{
    const QByteArray address =
        handoffMailto(m_session.handoff(), HandoffTexts(m_session.adminLanguage()));
    const bool opened = QDesktopServices::openUrl(QUrl::fromEncoded(address));
    // The table goes along through the clipboard where an address has no room for it.
    m_copy->copy();
    // That a program was asked does not say that it has shown anything.
    m_said->setText(opened ? tr("Your mail program should now show a new mail, and the table is "
                                "copied: if it is not in the mail yet, paste it there. If no mail "
                                "has opened, paste it into a mail of your own.")
                           : tr("No mail program was found. The text is copied: paste it into a "
                                "mail, or save a mail draft."));
}

void AdminPane::showAll()
{
    showDecision();
    const Handoff handoff = m_session.handoff();
    const HandoffTexts texts(m_session.adminLanguage());
    const QString html = handoffHtml(handoff, texts);
    m_language->setLanguage(texts.language());
    m_copy->setTextToCopy(handoffPlainText(handoff, texts));
    m_copy->setRichForms(
        {{QStringLiteral("text/html"), html.toUtf8()},
         {QStringLiteral("text/tab-separated-values"), handoffTsv(handoff, texts).toUtf8()}});
    QFont font = m_preview->font();
    font.setFamilies(fontFamiliesFor(texts.language()));
    m_preview->document()->setDefaultFont(font);
    m_preview->setHtml(html);
}

void AdminPane::retranslate()
{
    m_intro->setText(tr("Send this to the person who looks after your DNS. Pasted into a mail, a "
                        "document or a spreadsheet, it stays a table."));
    m_languageLabel->setText(tr("&Language of your admin"));
    m_copy->setCaption(tr("Copy all"));
    m_mail->setText(tr("Write a &mail"));
    m_save->retranslate();
    m_preview->setAccessibleName(tr("What your admin gets"));
    m_answerFold->setTitle(tr("My admin has answered"));
    m_answer->retranslate();
    showAll();
}

} // namespace sda
