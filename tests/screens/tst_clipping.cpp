#include "clipping.h"

#include <QApplication>
#include <QCheckBox>
#include <QComboBox>
#include <QGroupBox>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QRadioButton>
#include <QScrollArea>
#include <QStringListModel>
#include <QTabBar>
#include <QTableView>
#include <QTest>
#include <QTextBrowser>
#include <QToolButton>
#include <QVBoxLayout>

using namespace screens;
using namespace Qt::StringLiterals;

namespace {

const QString words = u"Every name server has the record"_s;

using Make = std::function<QWidget *()>;

/// A widget with its text; `width` 0: as large as it wants to be.
struct Planted
{
    Make make;
    int width = 0;
    int height = 0;
};

class TipModel : public QStringListModel
{
public:
    using QStringListModel::QStringListModel;
    QVariant data(const QModelIndex &index, int role) const override
    {
        return QStringListModel::data(index, role == Qt::ToolTipRole ? int(Qt::DisplayRole) : role);
    }
    QVariant headerData(int, Qt::Orientation, int role) const override
    {
        return role == Qt::DisplayRole ? words : QVariant();
    }
};

template <typename T>
Make with()
{
    return [] { return new T(words); };
}

Make label(bool wraps, Qt::TextFormat format = Qt::PlainText)
{
    return [=] {
        auto *made = new QLabel(format == Qt::RichText ? u"<b>%1</b>"_s.arg(words) : words);
        made->setTextFormat(format);
        made->setWordWrap(wraps);
        return made;
    };
}

Make table(int column, bool tells)
{
    return [=] {
        auto *view = new QTableView;
        auto *model = tells ? new TipModel({words}, view) : new QStringListModel({words}, view);
        view->setWordWrap(false);
        view->setModel(model);
        view->horizontalHeader()->hide();
        view->verticalHeader()->hide();
        view->setColumnWidth(0, column);
        view->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
        view->resize(400, 100);
        return view;
    };
}

QWidget *placeholder()
{
    auto *line = new QLineEdit;
    line->setPlaceholderText(words);
    return line;
}

QWidget *combo()
{
    auto *box = new QComboBox;
    box->addItem(words);
    return box;
}

QWidget *tool()
{
    auto *button = new QToolButton;
    button->setText(words);
    return button;
}

QWidget *tabs()
{
    auto *bar = new QTabBar;
    bar->addTab(words);
    bar->setElideMode(Qt::ElideRight);
    bar->setUsesScrollButtons(false);
    return bar;
}

Make header(int section)
{
    return [=] {
        auto *view = new QTableView;
        view->setModel(new TipModel({u"x"_s}, view));
        view->verticalHeader()->hide();
        view->horizontalHeader()->setFixedHeight(24);
        view->setColumnWidth(0, section);
        view->resize(400, 100);
        return view;
    };
}

Make browser(int height)
{
    return [=] {
        auto *text = new QTextBrowser;
        text->setPlainText(words + u'\n' + words + u'\n' + words);
        text->setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
        text->resize(400, height);
        return text;
    };
}

Make scrolled(int inside)
{
    return [=] {
        auto *area = new QScrollArea;
        auto *page = new QWidget;
        page->resize(inside, 40);
        area->setWidget(page);
        area->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
        area->resize(300, 100);
        return area;
    };
}

Make pair(QRect second)
{
    return [=] {
        auto *box = new QWidget;
        box->resize(300, 100);
        auto *first = new QWidget(box);
        first->setGeometry(10, 10, 100, 40);
        auto *other = new QWidget(box);
        other->setGeometry(second);
        return box;
    };
}

} // namespace

Q_DECLARE_METATYPE(Planted)

class tst_Clipping : public QObject
{
    Q_OBJECT

private slots:
    void findsWhatIsCutOff_data();
    void findsWhatIsCutOff();
    void passesOverWhatIsHidden();
};

void tst_Clipping::findsWhatIsCutOff_data()
{
    QTest::addColumn<Planted>("planted");
    QTest::addColumn<bool>("isCut");
    const auto both = [](const char *name, const Make &make, int width, int height = 0) {
        QTest::addRow("%s fits", name) << Planted{make} << false;
        QTest::addRow("%s cut off", name) << Planted{make, width, height} << true;
    };
    both("a label", label(false), 60);
    both("a label with mark-up", label(false, Qt::RichText), 60);
    both("the height of a label", label(false), 0, 6);
    QTest::addRow("a wrapped label fits") << Planted{label(true), 120, 120} << false;
    QTest::addRow("the lines of a wrapped label cut off") << Planted{label(true), 120, 18} << true;
    QTest::addRow("the lines of a wrapped label with mark-up cut off")
        << Planted{label(true, Qt::RichText), 120, 18} << true;
    QTest::addRow("a word of a wrapped label cut off") << Planted{label(true), 20, 300} << true;
    both("a button", with<QPushButton>(), 60);
    both("a check box", with<QCheckBox>(), 60);
    both("a radio button", with<QRadioButton>(), 60);
    both("a tool button", tool, 60);
    both("a combo box", combo, 60);
    QTest::addRow("the title of a group fits") << Planted{with<QGroupBox>(), 320, 80} << false;
    QTest::addRow("the title of a group cut off") << Planted{with<QGroupBox>(), 60, 80} << true;
    both("a tab", tabs, 60);
    QTest::addRow("a placeholder fits") << Planted{placeholder, 400} << false;
    QTest::addRow("a placeholder cut off") << Planted{placeholder, 60} << true;
    QTest::addRow("a cell fits") << Planted{table(380, false), 400, 100} << false;
    QTest::addRow("a cell cut off") << Planted{table(60, false), 400, 100} << true;
    QTest::addRow("a cell cut off that tells all in its tool tip is meant so")
        << Planted{table(60, true), 400, 100} << false;
    QTest::addRow("a heading fits") << Planted{header(390), 400, 100} << false;
    QTest::addRow("a heading cut off") << Planted{header(60), 400, 100} << true;
    QTest::addRow("a text fits") << Planted{browser(120), 400, 120} << false;
    QTest::addRow("lines of a text cut off") << Planted{browser(30), 400, 30} << true;
    QTest::addRow("a page fits") << Planted{scrolled(200), 300, 100} << false;
    QTest::addRow("a page wider than the window") << Planted{scrolled(500), 300, 100} << true;
    QTest::addRow("two beside each other") << Planted{pair({120, 10, 100, 40}), 300, 100} << false;
    QTest::addRow("one over the other") << Planted{pair({100, 10, 100, 40}), 300, 100} << true;
    QTest::addRow("one outside") << Planted{pair({250, 10, 100, 40}), 300, 100} << true;
}

void tst_Clipping::findsWhatIsCutOff()
{
    QFETCH(Planted, planted);
    QFETCH(bool, isCut);
    QWidget window;
    window.resize(640, 480);
    QWidget *widget = planted.make();
    widget->setParent(&window);
    QSize size = widget->sizeHint();
    if (planted.width > 0)
        size.setWidth(planted.width);
    if (planted.height > 0)
        size.setHeight(planted.height);
    widget->setGeometry(QRect(QPoint(20, 20), size));
    window.show();
    QVERIFY(QTest::qWaitForWindowExposed(&window));
    const QList<Clipping> found = clippingsIn(&window);
    QVERIFY2(found.isEmpty() != isCut,
             found.isEmpty() ? "nothing found" : qPrintable(lineOf(found.first())));
}

void tst_Clipping::passesOverWhatIsHidden()
{
    QWidget window;
    auto *widget = new QLabel(words, &window);
    widget->setGeometry(0, 0, 30, 20);
    window.show();
    QCOMPARE(clippingsIn(&window).size(), 1);
    widget->hide();
    QCOMPARE(clippingsIn(&window).size(), 0);
}

int main(int argc, char **argv)
{
    qputenv("QT_QPA_PLATFORM", "offscreen");
    QApplication app(argc, argv);
    QApplication::setStyle(u"Fusion"_s);
    tst_Clipping test;
    return QTest::qExec(&test, argc, argv);
}
#include "tst_clipping.moc"
