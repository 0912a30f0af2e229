#pragma once

#include <QObject>
#include <QTranslator>

class QSettings;

namespace sda {

/// The language of the window: translators, fonts and the person's choice.
class Languages : public QObject
{
    Q_OBJECT
public:
    /// `settings` remembers the choice; it must outlive this.
    explicit Languages(QSettings &settings, QObject *parent = nullptr);

    QString current() const { return m_current; }
    /// What was chosen before, else the system's language.
    QString remembered() const;
    /// Switches everything at once; unknown codes become English. Remembers the choice only if the
    /// person made it.
    void use(const QString &code);
    void choose(const QString &code);

signals:
    /// The translators are in place; LanguageChange events follow from the event loop.
    void changed(const QString &code);

private:
    void useQtWords(const QString &code);

    QSettings &m_settings;
    QString m_current;
    QTranslator m_own;
    QTranslator m_qt;
};

} // namespace sda
