// The pinned areas as chips, each with a link to the area and a button that unpins it, and a field that adds any area
// of the edition by a part of its name or code.
#pragma once

#include "models/Pins.h"

#include <QWidget>

class QCompleter;
class QLineEdit;
class QStandardItemModel;

namespace ics {

class FlowLayout;

class PinChips final : public QWidget
{
    Q_OBJECT

public:
    PinChips(Session &session, Pins &pins, QWidget *parent = nullptr);
    [[nodiscard]] QLineEdit *field() const { return m_field; }
    /** The buttons that unpin, in the order of the pins. */
    [[nodiscard]] std::vector<QWidget *> closeButtons() const;

Q_SIGNALS:
    void areaWanted(ics::AreaId area);

private:
    void buildField();
    void fillNames();
    void showPins();
    void addTyped();
    [[nodiscard]] AreaId areaNamed(const QString &text) const;
    [[nodiscard]] QWidget *makeChip(AreaId area);

    Session &m_session;
    Pins &m_pins;
    FlowLayout *m_flow;
    QLineEdit *m_field;
    QCompleter *m_completer;
    QStandardItemModel *m_names;
    EditionId m_namesOf = none<EditionId>;
    std::vector<QWidget *> m_chips;
    std::vector<QWidget *> m_close;
};

}
