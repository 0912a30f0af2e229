#pragma once

#include "core/findings/finding.h"
#include "core/hosts/dnshost.h"
#include "core/plan/plan.h"
#include "core/verify/report.h"

#include <QLocale>
#include <QTranslator>

#include <memory>

/// \file
/// Every sentence about findings, records and states, for a given language. Qt Core only, so that
/// the command line and exports use it too. Domain values never stand inside a translatable string:
/// they come in as %1, %2.

namespace sda {

/// Codes of the languages there are ("en", "ja", "ko"): one per translations/sda_<code>.ts.
QStringList availableLanguages();
/// The language's name in itself, "日本語".
QString languageName(const QString &code);
/// The best available language for the system's settings; "en" if none fits.
QString systemLanguage();

class Texts
{
public:
    /// Falls back to English for codes that are not available.
    explicit Texts(const QString &language);
    ~Texts();
    Texts(Texts &&) noexcept;
    Texts &operator=(Texts &&) noexcept;

    QString language() const { return m_language; }
    QLocale locale() const;

    /// One line: what is the matter.
    QString summary(const Finding &finding) const;
    /// What DNS shows and what it does to mail.
    QString why(const Finding &finding) const;
    /// What to click or type. Of a finding that tells for several records: which ones.
    QString fix(const Finding &finding) const;
    /// In place of why(), where the whole domain's findings have said it.
    QString whyAbove() const;

    QString word(RecordState state) const; ///< "verified"
    /// The same; of a missing record that stands somewhere else it says so: "misplaced".
    QString word(const RecordReport &record) const;
    QString word(Purpose purpose) const; ///< "MX authentication" …, with the glossary's words
    /// The word of its purpose; of the two MAIL FROM records with the type behind it.
    QString title(const PlannedRecord &planned) const;
    /// "The service looks for the records until …", or that it did, if `now` is later.
    QString deadline(const QDateTime &until, const QDateTime &now = {}) const;
    QString word(RecordAction action) const;
    /// One sentence: what may go wrong with the mail of today. Empty where nothing is changed.
    QString risk(const PlannedRecord &planned) const;
    QString word(VariableType type) const; ///< what is to be typed: "the name of a server"
    QString word(HostField field) const; ///< the general name of a field, "Host record"
    QString outcomeWord(const ServerView &view) const; ///< "no answer in time"
    /// A practice scene: its title and what has happened.
    QString sceneTitle(const QString &id) const;
    QString sceneStory(const QString &id) const;
    /// "3 of 4 records are right." and what to do next, for the head of the live table.
    QString progress(const Report &report) const;

    QString time(const QDateTime &utc) const; ///< clock time, with the date if it is not today
    QString date(const QDateTime &utc) const;

private:
    QString shortWord(Purpose purpose) const;
    QString riskUnseen(const PlannedRecord &planned) const; ///< nobody knows what stands there
    QString placeAndFault(const Finding &finding) const; ///< of profile.invalid, template.*
    QString typeAsHost(const Finding &finding) const; ///< the fix of several name.*
    QString faultWords(const QString &reason) const;
    QString nextStep(const Report &report) const;
    /// lupdate and the .ts files know it by the context "sda::Texts".
    QString tr(const char *source, const char *comment = nullptr, int n = -1) const;

    QString m_language;
    std::unique_ptr<QTranslator> m_translator;
};

} // namespace sda
