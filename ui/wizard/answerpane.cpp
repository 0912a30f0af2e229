#include "ui/wizard/answerpane.h"

#include "ui/look/look.h"
#include "ui/widgets/pastearea.h"
#include "ui/widgets/wrappedlabel.h"
#include "ui/wizard/noticelist.h"
#include "ui/wizard/session.h"

#include <QVBoxLayout>

namespace sda {

namespace {

constexpr int pasteHeight = 120;

} // namespace

AnswerPane::AnswerPane(Session &session, QWidget *parent)
    : QWidget(parent), m_session(session), m_intro(new WrappedLabel), m_paste(new PasteArea),
      m_noCode(new WrappedLabel), m_notices(new NoticeList)
{
    m_paste->setFixedHeight(pasteHeight);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(space::close);
    column->addWidget(m_intro);
    column->addWidget(m_paste);
    column->addWidget(m_noCode);
    column->addWidget(m_notices);
    connect(m_paste, &PasteArea::textChanged, &session, &Session::setAnswer);
    connect(&session, &Session::answerChanged, this, &AnswerPane::showAnswer);
    connect(&session, &Session::opened, this, [this] { m_paste->setText({}); });
}

void AnswerPane::showAnswer()
{
    const QString text = m_paste->text();
    m_notices->setFindings(m_session.texts(), m_session.answerFindings());
    m_noCode->setText(!text.trimmed().isEmpty() && !isAnswer(text)
                          ? tr("There is no code line in this text. Ask your admin to answer the "
                               "mail with the table in it.")
                          : QString());
}

void AnswerPane::retranslate()
{
    m_intro->setText(tr("Paste the answer here, with the table in it. You see at once whether "
                        "everything was entered as it should be."));
    m_paste->setTexts(&m_session.texts());
    m_paste->setHint(tr("The mail of your admin"));
    showAnswer();
}

} // namespace sda
