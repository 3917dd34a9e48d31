// The two boxes of the help menu: what the application and its data are, and every key.
#pragma once

#include "atlas/Atlas.h"

class QWidget;
class QDialog;

namespace ics {

class Actions;

/** Attributions, sources with dates and licences, version and content hash. The atlas may be null. */
[[nodiscard]] QDialog *makeAboutDialog(const AtlasPtr &atlas, QWidget *parent);
enum class KeysOf { Window, Map, Presenter };
/** Every key; those of the map or of presenter mode are scrolled to if it was asked for there. */
[[nodiscard]] QDialog *makeKeysDialog(const Actions &actions, QWidget *parent, KeysOf first = KeysOf::Window);

}
