#include "ui/overview/importdialog.h"

#include "ui/look/look.h"
#include "ui/text/sentences.h"
#include "ui/widgets/columnroom.h"
#include "ui/widgets/wrappedlabel.h"

#include <QDialogButtonBox>
#include <QEvent>
#include <QHeaderView>
#include <QProgressBar>
#include <QPushButton>
#include <QTreeView>
#include <QVBoxLayout>

#include <algorithm>

namespace sda {

ImportDialog::ImportDialog(const QStringList &files, const KnownSetups &known,
                           const QString &language, QWidget *parent)
    : QDialog(parent), m_texts(language), m_model(new ImportModel(m_texts, this)),
      m_intro(new WrappedLabel), m_view(new QTreeView), m_busy(new QProgressBar),
      m_counts(new WrappedLabel),
      m_buttons(new QDialogButtonBox(QDialogButtonBox::Ok | QDialogButtonBox::Cancel))
{
    setTypeSize(m_counts, TypeSize::Strong);
    m_view->setModel(m_model);
    m_view->setRootIsDecorated(false);
    m_view->setUniformRowHeights(true);
    m_view->setAllColumnsShowFocus(true);
    m_view->header()->setStretchLastSection(true);
    m_view->viewport()->installEventFilter(this);
    setSoftSelection(m_view);
    m_busy->setRange(0, 0);
    m_busy->setTextVisible(false);
    resize(900, 520);

    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(space::wide, space::wide, space::wide, space::wide);
    column->setSpacing(space::apart);
    column->addWidget(m_intro);
    column->addWidget(m_view, 1);
    column->addWidget(m_busy);
    column->addWidget(m_counts);
    column->addWidget(m_buttons);

    connect(m_buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(m_buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(&m_reader, &ImportReader::rowsRead, m_model, &ImportModel::add);
    connect(&m_reader, &ImportReader::done, this, [this] {
        m_reading = false;
        showState();
    });
    connect(m_model, &ImportModel::wantedChanged, this, &ImportDialog::showState);
    retranslate();
    m_reader.read(files, known);
}

/// What happens with a line is a sentence and gets the most; what a cell cuts its tool tip tells.
void ImportDialog::fitColumns()
{
    QHeaderView *head = m_view->header();
    const int letter = m_view->fontMetrics().averageCharWidth();
    QList<ColumnRoom> rooms;
    for (const int letters : {36, 18, 24, 40}) {
        const int least = head->sectionSizeHint(int(rooms.size()));
        rooms.append({std::max(least, letters * letter), least});
    }
    const QList<int> widths = shareRoom(rooms, m_view->viewport()->width());
    for (int column = 0; column < ImportModel::FateColumn; ++column) // the last one stretches
        m_view->setColumnWidth(column, widths.at(column));
}

bool ImportDialog::eventFilter(QObject *watched, QEvent *event)
{
    const bool isFitting = event->type() == QEvent::Resize || event->type() == QEvent::Show
        || event->type() == QEvent::FontChange;
    if (watched == m_view->viewport() && isFitting)
        fitColumns();
    return QDialog::eventFilter(watched, event);
}

void ImportDialog::showState()
{
    const int wanted = m_model->wantedCount();
    const int unusable = m_model->count(ImportRow::Fate::Unusable);
    const int known = m_model->count(ImportRow::Fate::AlreadyThere);
    QStringList sentences;
    if (m_reading)
        sentences.append(tr("Reading…"));
    sentences.append(tr("%n set-up(s) will be added.", nullptr, wanted));
    if (known > 0)
        sentences.append(tr("%n are already in your list.", nullptr, known));
    if (unusable > 0)
        sentences.append(tr("%n line(s) cannot be used.", nullptr, unusable));
    m_counts->setText(joinedSentences(sentences));
    m_busy->setVisible(m_reading);
    QPushButton *add = m_buttons->button(QDialogButtonBox::Ok);
    add->setText(tr("&Add %n set-up(s)", nullptr, wanted));
    add->setEnabled(wanted > 0 && !m_reading);
}

void ImportDialog::retranslate()
{
    setWindowTitle(tr("Import domains"));
    m_intro->setText(tr("This is what the files contain. Nothing is added until you say so, and "
                        "nothing you already have is replaced."));
    m_view->setAccessibleName(tr("What would be imported"));
    m_busy->setAccessibleName(tr("Reading"));
    m_buttons->button(QDialogButtonBox::Cancel)->setText(tr("Cancel"));
    showState();
}

void ImportDialog::changeEvent(QEvent *event)
{
    QDialog::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

} // namespace sda
