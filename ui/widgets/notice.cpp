#include "ui/widgets/notice.h"

#include "ui/look/look.h"
#include "ui/text/helptexts.h"
#include "ui/widgets/copyfield.h"
#include "ui/widgets/markview.h"
#include "ui/widgets/topiclink.h"
#include "ui/widgets/wrappedlabel.h"

#include <QHBoxLayout>
#include <QPainter>
#include <QPainterPath>

namespace sda {

namespace {

constexpr double cornerRadius = 6;
constexpr int mostLabelLines = 11; // as wide as so many lines are high

QList<HostCell> cellsOf(const EnterRow &row, const PanelForm &form)
{
    if (form.host || !form.zone.isRoot())
        return cellsFor(form.host, row.record, form.zone);
    QList<HostCell> cells{{HostField::Name, {}, row.host, false},
                          {HostField::Type, {}, textOf(row.record.type), false},
                          {HostField::Value, {}, row.record.value, false}};
    if (row.record.priority)
        cells.append({HostField::Priority, {}, QString::number(*row.record.priority), false});
    return cells;
}

/// What stands there goes, rather than getting another value.
bool isDeleted(const Finding &finding, const EnterRow &row)
{
    switch (finding.code()) {
    case FindingCode::CnameBlocksOthers: // a panel changes a value, but seldom a type
    case FindingCode::TypeWrong:
        return true;
    case FindingCode::SpfMultipleRecords:
    case FindingCode::DkimMultipleRecords:
    case FindingCode::DmarcMultipleRecords:
    case FindingCode::MailfromMultipleMx:
        return finding.number(Arg::Count) > row.remove.size(); // one of them is right
    default:
        return false;
    }
}

} // namespace

Notice::Notice(QWidget *parent)
    : QFrame(parent), m_mark(new MarkView(Mark::Note, this)), m_summary(new WrappedLabel(this)),
      m_why(new WrappedLabel(this)), m_fix(new WrappedLabel(this)), m_rowsPlace(new QVBoxLayout),
      m_card(new TopicLink(this))
{
    setTypeSize(m_summary, TypeSize::Strong);
    auto *words = new QVBoxLayout;
    words->setSpacing(space::close);
    words->addWidget(m_summary);
    words->addWidget(m_why);
    words->addWidget(m_fix);
    words->addLayout(m_rowsPlace);
    words->addWidget(m_card);
    auto *box = new QHBoxLayout(this);
    box->setContentsMargins(space::apart, space::apart, space::apart, space::apart);
    box->setSpacing(space::close);
    box->addWidget(m_mark, 0, Qt::AlignTop);
    box->addLayout(words, 1);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Minimum);
}

void Notice::setFinding(const Texts &texts, const Finding &finding, const QList<EnterRow> &rows,
                        const PanelForm &form)
{
    setWords(markOf(finding.severity()), texts.summary(finding), texts.why(finding),
             texts.fix(finding));
    showRows(texts, finding, rows, form);
    m_card->setTopic(cardOf(finding.code()), texts.language());
}

void Notice::setFindingToldAbove(const Texts &texts, const Finding &finding,
                                 const QList<EnterRow> &rows, const PanelForm &form)
{
    setWords(markOf(finding.severity()), texts.summary(finding), texts.whyAbove(),
             texts.fix(finding));
    showRows(texts, finding, rows, form);
    m_card->setTopic(cardOf(finding.code()), texts.language());
}

void Notice::setWords(Mark mark, const QString &summary, const QString &why, const QString &fix)
{
    m_mark->setMark(mark);
    m_summary->setText(summary);
    m_why->setText(why);
    m_fix->setText(fix);
    setAccessibleName(summary);
    m_card->setTopic({}, {});
    delete m_rows;
    m_rows = nullptr;
}

QString Notice::summary() const
{
    return m_summary->text();
}

void Notice::showRows(const Texts &texts, const Finding &finding, const QList<EnterRow> &rows,
                      const PanelForm &form)
{
    if (rows.isEmpty())
        return;
    m_rows = new QWidget(this);
    auto *column = new QVBoxLayout(m_rows);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(space::tight);
    m_rowsPlace->addWidget(m_rows);

    QList<CopyField *> fields;
    int widest = 0;
    enum class Use { Enter, Look }; // what is there now is never entered: not to be copied
    const auto addField = [&](const QString &label, const QString &value, Use use) {
        auto *field = new CopyField(m_rows);
        field->setEmptyHint(tr("leave empty"));
        field->setLabel(label);
        field->setAbout(m_summary->text());
        field->setText(value);
        field->setCopyable(use == Use::Enter);
        widest = std::max(widest, fontMetrics().horizontalAdvance(label) + space::tight);
        fields.append(field);
        column->addWidget(field);
    };
    for (const EnterRow &row : rows) {
        if (!fields.isEmpty())
            column->addSpacing(space::close);
        // In the order in which it is done: of several records one is changed, the others go.
        const bool goesFirst = isDeleted(finding, row);
        const bool areSeveral = row.remove.size() > 1 && !goesFirst;
        if (areSeveral)
            //: label of the value of today, of a record that gets another value
            addField(tr("Change this record"), row.remove.first(), Use::Look);
        else if (goesFirst)
            for (const QString &value : row.remove)
                addField(tr("Delete this record"), value, Use::Look);
        for (const HostCell &cell : cellsOf(row, form)) {
            const bool isNew = areSeveral && cell.field == HostField::Value && !cell.wholeLine;
            const QString word = isNew ? tr("New value")
                : cell.label.isEmpty() ? texts.word(cell.field)
                                       : cell.label;
            const bool takesDot = !form.host || form.host->finalDot != DnsHost::FinalDot::Refused;
            const bool dot = cell.field == HostField::Value && !cell.wholeLine && row.finalDot
                && takesDot && !cell.text.endsWith(QLatin1Char('.'));
            addField(word, dot ? cell.text + QLatin1Char('.') : cell.text, Use::Enter);
        }
        for (const QString &value : areSeveral ? row.remove.mid(1) : QStringList())
            //: label of a value that has to be deleted at the DNS host
            addField(tr("Delete this record"), value, Use::Look);
        // The right one is met first.
        for (const QString &value : areSeveral || goesFirst ? QStringList() : row.remove)
            //: label of a value that stands there today and is wrong
            addField(tr("What is there now (wrong)"), value, Use::Look);
    }
    for (CopyField *field : fields)
        field->setLabelWidth(std::min(widest, mostLabelLines * fontMetrics().height()));
    m_rows->show();
}

void Notice::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    QPainterPath box;
    box.addRoundedRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5), cornerRadius, cornerRadius);
    painter.fillPath(box, palette().base());
    painter.strokePath(box, QPen(lineColour(palette())));
    // A strip in the colour of the mark: seen before the words are read.
    painter.setClipPath(box);
    painter.fillRect(QRect(0, 0, 4, height()), colourOf(m_mark->mark(), palette()));
}

} // namespace sda
