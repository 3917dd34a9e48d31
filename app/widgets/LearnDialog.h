// One entry of Learn after another over a dialog that asked for it: what that dialog holds stays as it is below. Links
// lead on in place, with a way back.
#pragma once

#include "models/ReadingPath.h"
#include "models/Session.h"

#include <QDialog>

class QPushButton;

namespace ics {

class LearnView;

class LearnDialog final : public QDialog
{
    Q_OBJECT

public:
    LearnDialog(const Session &session, QWidget *parent);
    void read(const LearnRef &ref);

private:
    void goBack();
    void render();

    const Session &m_session;
    LearnView *m_view;
    QPushButton *m_back;
    ReadingPath m_path;
};

}
