#pragma once

#include <QWidget>

#include <chrono>
#include <optional>

class QProgressBar;
class QPushButton;

namespace sda {

class WrappedLabel;

/// How far something long has come, how long it will take, and a way out. Hidden while nothing
/// runs.
class RunProgress : public QWidget
{
    Q_OBJECT
public:
    enum class Work {
        Reading, ///< of the set-up files
        Checking,
        Adding,
    };
    explicit RunProgress(QWidget *parent = nullptr);

    void show(Work work, int done, int total, std::optional<std::chrono::seconds> left = {});
    /// Takes it away if it shows this work.
    void end(Work work);
    QString words() const;

signals:
    void cancelWanted();

protected:
    void changeEvent(QEvent *event) override;

private:
    QString sentence() const;
    void retranslate();

    Work m_work = Work::Reading;
    int m_done = 0;
    int m_total = 0;
    std::optional<std::chrono::seconds> m_left;
    QProgressBar *m_bar;
    WrappedLabel *m_words;
    QPushButton *m_cancel;
};

} // namespace sda
