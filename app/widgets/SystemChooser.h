// Asks for a system of an exercise: a list to search in, the neighbours first. To merge, several may be ticked, and
// what they become is named. Enter takes what has been searched for.
#pragma once

#include <QDialog>

#include <functional>
#include <vector>

class QLabel;
class QLineEdit;
class QListWidget;
class QPushButton;
class QVBoxLayout;

namespace ics {

struct SystemChoice
{
    QString code;
    QString name;
    QString detail; // people, and whether it is next door
};

class SystemChooser final : public QDialog
{
    Q_OBJECT

public:
    enum class Mode { One, Several };
    SystemChooser(Mode mode, const QString &title, const std::vector<SystemChoice> &systems, QWidget *parent = nullptr);
    /** What several are called at first, and whether those with the codes can be called by a name. */
    using NameCheck = std::function<bool(const QString &name, const QStringList &codes)>;
    void setName(const QString &name, NameCheck isFree);

    [[nodiscard]] QLineEdit *filter() const { return m_filter; }
    [[nodiscard]] QListWidget *list() const { return m_list; }
    [[nodiscard]] QLineEdit *nameField() const { return m_name; }
    [[nodiscard]] QPushButton *okButton() const { return m_ok; }

Q_SIGNALS:
    void chosen(const QStringList &codes, const QString &name);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void build(const QString &title);
    void addName(QVBoxLayout *column);
    void applyFilter();
    void tickCurrent();
    void finish();
    void update();
    [[nodiscard]] QStringList codes() const;

    Mode m_mode;
    QLineEdit *m_filter;
    QListWidget *m_list;
    QLineEdit *m_name;
    QLabel *m_problem;
    QPushButton *m_ok;
    NameCheck m_isFree;
};

}
