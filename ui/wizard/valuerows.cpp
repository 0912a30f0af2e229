#include "ui/wizard/valuerows.h"

#include "ui/look/look.h"
#include "ui/wizard/noticelist.h"
#include "ui/wizard/session.h"

#include <QComboBox>
#include <QEvent>
#include <QGridLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QToolButton>
#include <QVBoxLayout>

#include <algorithm>

namespace sda {

ValueRows::ValueRows(Session &session, QWidget *parent)
    : QWidget(parent), m_session(session), m_column(new QVBoxLayout(this)), m_add(new QPushButton)
{
    m_column->setContentsMargins(0, 0, 0, 0);
    m_column->setSpacing(space::close);
    m_column->addWidget(m_add, 0, Qt::AlignLeft);
    connect(m_add, &QPushButton::clicked, this, [this] {
        ++m_rows;
        build();
        m_fields.last().line->setFocus();
    });
}

// DMARC has a pane of its own.
QList<ServiceVariable> ValueRows::variables() const
{
    const Service *service = m_session.service();
    if (!service)
        return {};
    QList<ServiceVariable> wanted = activeVariables(*service, m_session.setup().values);
    wanted.removeIf([](const ServiceVariable &v) { return v.type == VariableType::Dmarc; });
    return wanted;
}

QString ValueRows::builtFor() const
{
    const Service *service = m_session.service();
    QStringList parts{service ? service->id : QString()};
    for (const ServiceVariable &variable : variables())
        parts.append(variable.name);
    return parts.join(QLatin1Char(' '));
}

/// Of the first record that the variable is for.
Purpose ValueRows::purposeOf(const ServiceVariable &variable) const
{
    for (const ServiceRecord &record : m_session.service()->records) {
        const QStringList names = variablesIn(
            QStringList{record.host, record.value, record.priorityVariable, record.ttlVariable}
                .join(QLatin1Char(' ')));
        if (names.contains(variable.name))
            return record.purpose;
    }
    return Purpose::Other;
}

bool ValueRows::hasGuide() const
{
    return !m_session.guide().keys().isEmpty();
}

// A template has no words for its variables: what they are for has to be said.
void ValueRows::addHead(Purpose purpose)
{
    auto *head = new QLabel;
    setTypeSize(head, TypeSize::Strong);
    m_grid->addWidget(head, m_grid->rowCount(), 0, 1, 2);
    m_heads.append({purpose, head});
}

int ValueRows::rowsWanted() const
{
    int rows = 1;
    for (const ServiceVariable &variable : variables()) {
        if (variable.repeats)
            rows = std::max(rows, int(m_session.setup().values.value(variable.name).size()));
    }
    if (const Service *service = m_session.service()) {
        for (const ServiceRecord &record : activeRecords(*service, m_session.setup().values))
            rows = std::max(rows, record.repeatLeast);
    }
    return std::min(rows, rowsAtMost());
}

int ValueRows::rowsAtMost() const
{
    int most = 1;
    if (const Service *service = m_session.service()) {
        for (const ServiceRecord &record : activeRecords(*service, m_session.setup().values))
            most = std::max(most, record.repeatMost);
    }
    return most;
}

int ValueRows::rowsAtLeast() const
{
    int least = 1;
    if (const Service *service = m_session.service()) {
        for (const ServiceRecord &record : activeRecords(*service, m_session.setup().values))
            least = std::max(least, record.repeatLeast);
    }
    return least;
}

void ValueRows::build()
{
    disconnectLines();
    delete m_body;
    m_fields.clear();
    m_heads.clear();
    m_removeButtons.clear();
    m_body = new QWidget;
    m_grid = new QGridLayout(m_body);
    m_grid->setContentsMargins(0, 0, 0, 0);
    m_grid->setHorizontalSpacing(space::close);
    m_grid->setVerticalSpacing(space::tight);
    // A long label takes no more than this share, and then a second line.
    m_grid->setColumnStretch(0, 2);
    m_grid->setColumnStretch(1, 3);
    m_column->insertWidget(0, m_body);
    m_builtFor = builtFor();
    const QList<ServiceVariable> wanted = variables();
    std::optional<Purpose> group;
    for (const ServiceVariable &variable : wanted) {
        if (variable.repeats)
            continue;
        if (const Purpose purpose = purposeOf(variable); !hasGuide() && purpose != group) {
            group = purpose;
            addHead(purpose);
        }
        addField(variable, 0);
    }
    const bool anyRepeats = std::ranges::any_of(wanted, &ServiceVariable::repeats);
    for (int row = 0; anyRepeats && row < m_rows; ++row) {
        for (const ServiceVariable &variable : wanted) {
            if (variable.repeats)
                addField(variable, row);
        }
        if (m_rows <= rowsAtLeast())
            continue;
        auto *remove = new QToolButton;
        connect(remove, &QToolButton::clicked, this, [this, row] {
            --m_rows;
            m_session.removeRow(row);
            build();
        });
        m_grid->addWidget(remove, m_grid->rowCount() - 2, 2);
        m_removeButtons.append(remove);
    }
    m_add->setVisible(anyRepeats && m_rows < rowsAtMost());
    relabel();
    showValues();
}

// A line that loses the focus by dying says that editing is finished; by then nothing of us is
// left.
ValueRows::~ValueRows()
{
    disconnectLines();
}

void ValueRows::disconnectLines()
{
    for (const Field &field : std::as_const(m_fields))
        field.line->disconnect(this);
}

// The known regions to choose from; others can be typed.
QWidget *ValueRows::regionBox(QLineEdit *line) const
{
    auto *box = new QComboBox;
    box->setEditable(true);
    box->setLineEdit(line);
    box->setInsertPolicy(QComboBox::NoInsert);
    for (const ServiceRegion &region : m_session.service()->regions)
        box->addItem(region.id);
    box->setCurrentIndex(-1);
    connect(box, &QComboBox::activated, line, [line] { emit line->textEdited(line->text()); });
    return box;
}

void ValueRows::addField(const ServiceVariable &variable, int index)
{
    Field field{variable.name, index, new QLabel, new QLineEdit, new NoticeList, false};
    field.label->setBuddy(field.line);
    field.label->setWordWrap(true);
    setMonospaced(field.line);
    const bool isRegion = variable.type == VariableType::Region;
    const int number = int(m_fields.size());
    connect(field.line, &QLineEdit::textEdited, this, [this, number] { take(number); });
    connect(field.line, &QLineEdit::editingFinished, this, [this, number] { settle(number); });
    const int row = m_grid->rowCount();
    m_grid->addWidget(field.label, row, 0);
    m_grid->addWidget(isRegion ? regionBox(field.line) : field.line, row, 1);
    m_grid->addWidget(field.notices, row + 1, 1);
    m_fields.append(field);
}

/// Nobody may take it for what has been typed.
QString ValueRows::placeholder(const ServiceVariable &variable) const
{
    if (!hasGuide())
        return m_session.texts().word(variable.type);
    // A default made of other values would show their names.
    if (!variable.defaultValue.isEmpty() && variablesIn(variable.defaultValue).isEmpty())
        //: in an empty field; %1: the value that is taken if nothing is typed
        return tr("if empty: %1").arg(variable.defaultValue);
    //: in an empty field; %1: an example of what to type there
    return variable.example.isEmpty() ? QString() : tr("e.g. %1").arg(variable.example);
}

/// As wide as the longest of them and no wider; where there is not so much room they are wrapped.
void ValueRows::sizeLabels()
{
    int widest = 0;
    for (const Field &field : std::as_const(m_fields)) {
        const QFontMetrics metrics = field.label->fontMetrics();
        widest = std::max(
            widest, metrics.horizontalAdvance(field.label->text()) + metrics.averageCharWidth());
    }
    // A column is as wide as the narrowest of its widgets can be at most.
    for (const Field &field : std::as_const(m_fields))
        field.label->setMaximumWidth(widest);
}

void ValueRows::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::FontChange)
        sizeLabels();
}

void ValueRows::take(int number)
{
    Field &field = m_fields[number];
    const Intake read = m_session.setValue(field.variable, field.index, field.line->text());
    field.refused = !read.refused.isEmpty();
    const QList<Finding> findings = read.refused + read.questions + read.repairs;
    field.notices->setFindings(m_session.texts(), findings);
    field.line->setAccessibleDescription(
        findings.isEmpty() ? field.line->toolTip() : m_session.texts().summary(findings.first()));
}

void ValueRows::settle(int number)
{
    const Field &field = m_fields.at(number);
    if (!field.refused)
        field.line->setText(m_session.setup().values.value(field.variable).value(field.index));
}

void ValueRows::showValues()
{
    const int wanted = rowsWanted();
    if (!m_body || m_builtFor != builtFor() || wanted > m_rows) {
        m_rows = wanted;
        build();
        return;
    }
    for (Field &field : m_fields) {
        const QString value = m_session.setup().values.value(field.variable).value(field.index);
        if (field.line->hasFocus() || (field.refused && value.isEmpty())
            || field.line->text() == value)
            continue;
        field.line->setText(value);
        field.refused = false;
        field.notices->setFindings(m_session.texts(), {});
    }
}

void ValueRows::relabel()
{
    for (const Field &field : std::as_const(m_fields)) {
        const QString key = QStringLiteral("variable.") + field.variable;
        QString label = m_session.guide().text(key + QStringLiteral(".label"));
        if (label.isEmpty())
            label = field.variable;
        if (m_rows > 1 && m_session.service()->variable(field.variable)->repeats)
            label += QStringLiteral(" ") + QString::number(field.index + 1);
        field.label->setText(label);
        field.line->setAccessibleName(label);
        QString help = m_session.guide().text(key + QStringLiteral(".help"));
        const ServiceVariable *variable = m_session.service()->variable(field.variable);
        if (!hasGuide() && variable)
            help = m_session.texts().word(variable->type);
        if (variable)
            field.line->setPlaceholderText(placeholder(*variable));
        field.line->setToolTip(help);
        field.line->setAccessibleDescription(help);
    }
    sizeLabels();
    for (const auto &[purpose, head] : std::as_const(m_heads))
        head->setText(m_session.texts().word(purpose));
    for (qsizetype i = 0; i < m_removeButtons.size(); ++i) {
        m_removeButtons.at(i)->setText(tr("Remove"));
        //: %1: the number of the row
        m_removeButtons.at(i)->setAccessibleName(tr("Remove row %1").arg(i + 1));
    }
}

void ValueRows::retranslate()
{
    m_add->setText(tr("&Add another row"));
    relabel();
}

} // namespace sda
