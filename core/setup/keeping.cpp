#include "ui/wizard/keeping.h"

namespace sda {

using namespace std::chrono_literals;

namespace {

constexpr std::chrono::milliseconds stillness = 2s;

bool isWorthKeeping(const Setup &setup)
{
    return !setup.domainText.trimmed().isEmpty() || !setup.pastedText.isEmpty();
}

} // namespace

Keeping::Keeping(Clock &clock, QString dataDir, QObject *parent)
    : QObject(parent), m_clock(clock), m_dataDir(std::move(dataDir))
{ }

QString Keeping::folder() const
{
    return setupFolder(m_dataDir);
}

QString Keeping::file() const
{
    return m_autosave ? m_autosave->file() : QString();
}

void Keeping::finish()
{
    m_soon.reset();
    m_autosave.reset();
    m_finding.reset();
    emit findingChanged();
}

void Keeping::beginNew()
{
    finish();
    m_keeps = true;
}

void Keeping::beginNothing()
{
    finish();
    m_keeps = false;
}

void Keeping::beginIn(const QString &file)
{
    finish();
    m_keeps = true;
    m_autosave = std::make_unique<SetupAutosave>(file, m_clock);
    connect(m_autosave.get(), &SetupAutosave::failed, this, [this](const Finding &why) {
        m_finding = why;
        emit findingChanged();
    });
    connect(m_autosave.get(), &SetupAutosave::saved, this, [this] {
        if (!m_finding)
            return;
        m_finding.reset();
        emit findingChanged();
    });
}

void Keeping::keep(const Setup &setup)
{
    if (!m_keeps || !isWorthKeeping(setup))
        return;
    if (!m_autosave)
        beginIn(newSetupFile(folder(), setup));
    m_autosave->change(setup);
}

void Keeping::change(const Setup &setup)
{
    if (m_autosave)
        return keep(setup);
    m_soon = std::make_unique<QObject>();
    // A copy: what is captured goes when keep() renews m_soon.
    m_clock.after(stillness, m_soon.get(), [this, setup] { keep(Setup(setup)); });
}

void Keeping::saveNow(const Setup &setup)
{
    keep(setup);
    if (m_autosave)
        m_autosave->saveNow();
}

} // namespace sda
