// ics-atlas DATA OUT: builds atlas.sqlite from the tables of data/, as a step of the build.
#include "atlas/AtlasWriter.h"

#include <QCoreApplication>
#include <QTextStream>

using namespace Qt::StringLiterals;

int main(int argc, char *argv[])
{
    QCoreApplication app(argc, argv);
    QTextStream err(stderr);
    const QStringList arguments = app.arguments();
    if (arguments.size() != 3) {
        err << "usage: ics-atlas DATA OUT\n"_L1;
        return 2;
    }
    const auto done = ics::writeAtlas(arguments[1], arguments[2]);
    if (done)
        return 0;
    err << ics::errorText(done.error()) << '\n';
    return 1;
}
