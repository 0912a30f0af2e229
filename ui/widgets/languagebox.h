#pragma once

#include <QComboBox>

namespace sda {

/// Every language by its name in itself.
class LanguageBox : public QComboBox
{
    Q_OBJECT
public:
    explicit LanguageBox(QWidget *parent = nullptr);

    /// Does not emit languageChosen().
    void setLanguage(const QString &code);
    QString language() const;

signals:
    /// The person chose; the code as in availableLanguages().
    void languageChosen(const QString &code);

protected:
    void changeEvent(QEvent *event) override;

private:
    void retranslate();
};

} // namespace sda
