#!/usr/bin/env python3
"""Drives the real program as a screen reader does: through AT-SPI, on a virtual display with a session bus of its own.

    atspi_map.py PROGRAM ATLAS

Finds the map, reads the areas it shows, presses one and sees the details, the window and the map follow; then goes into
it. Ends with 77 (skipped) where a piece of the machinery is missing, and with 1 and a reason if the program fails.
"""
import os
import shutil
import subprocess
import sys
import tempfile
import time

SKIPPED = 77
NO_DISPLAY = 3
PATIENCE = 15  # seconds for everything that is waited for; on an idle machine it takes about three


def skip(reason):
    print(f"SKIPPED: {reason}")
    sys.exit(SKIPPED)


def fail(reason):
    print(f"FAILED: {reason}")
    sys.exit(1)


def expect(true, reason):
    if not true:
        fail(reason)


def receive_events():
    from gi.repository import GLib
    while GLib.MainContext.default().pending():
        GLib.MainContext.default().iteration(False)


def eventually(what, find, patience=PATIENCE):
    """What find() gives as soon as it gives something; errors of an interface that is just going count as nothing."""
    end = time.monotonic() + patience
    last = None
    while time.monotonic() < end:
        receive_events()
        try:
            found = find()
            if found:
                return found
        except Exception as error:  # an accessible that has gone raises whatever D-Bus answered
            last = error
        time.sleep(0.05)
    fail(f"{what} did not happen within {patience} s ({last})")


def start_display():
    """A virtual display; its number is told on a pipe once it is ready."""
    reading, writing = os.pipe()
    server = subprocess.Popen(
        ["Xvfb", "-displayfd", str(writing), "-screen", "0", "1400x900x24", "-nolisten", "tcp"],
        pass_fds=[writing], stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
    os.close(writing)
    with os.fdopen(reading) as pipe:
        number = pipe.readline().strip()
    if not number:
        server.wait()
        skip("Xvfb does not start")
    return server, ":" + number


def run_within_a_session():
    for program, package in [("Xvfb", "xvfb"), ("dbus-run-session", "dbus")]:
        if not shutil.which(program):
            skip(f"{program} is not installed (package {package})")
    try:
        import pyatspi  # noqa: F401
    except (ImportError, ValueError) as error:
        skip(f"pyatspi cannot be used: {error} (packages python3-pyatspi, at-spi2-core)")
    for _ in range(3):  # a display that another server has just left may refuse the program
        code = run_on_display()
        if code != NO_DISPLAY:
            return code
    return 1


def run_on_display():
    server, display = start_display()
    try:
        with tempfile.TemporaryDirectory(ignore_cleanup_errors=True) as home:
            environment = dict(
                os.environ, DISPLAY=display, HOME=home, XDG_CONFIG_HOME=home, XDG_DATA_HOME=home, XDG_RUNTIME_DIR=home,
                QT_QPA_PLATFORM="xcb", QT_LINUX_ACCESSIBILITY_ALWAYS_ON="1", LC_ALL="C.UTF-8", ICS_ATSPI_SESSION="1")
            for name in ("WAYLAND_DISPLAY", "DBUS_SESSION_BUS_ADDRESS", "AT_SPI_BUS_ADDRESS", "QT_SCALE_FACTOR"):
                environment.pop(name, None)
            os.chmod(home, 0o700)
            return subprocess.call(
                ["dbus-run-session", "--", sys.executable, os.path.abspath(__file__), *sys.argv[1:]], env=environment)
    finally:
        server.terminate()
        server.wait()


def children(accessible):
    accessible.clear_cache()
    return [accessible.getChildAtIndex(i) for i in range(accessible.childCount)]


LONG = {"tree", "tree table", "table", "list", "combo box", "menu", "tool bar"}  # need not be read to the end


def walk(accessible, depth=12):
    yield accessible
    if depth and accessible.getRoleName() not in LONG:
        for child in children(accessible):
            if child:
                yield from walk(child, depth - 1)


def areas_of(map_):
    return [child for child in children(map_) if child and child.getRoleName() == "list item"]


def read_map(map_):
    """The areas of all England, each with all that is to be said of it."""
    areas = eventually("that the map shows the 36 systems", lambda: len(areas_of(map_)) == 36 and areas_of(map_))
    for area in areas:
        expect(area.name, "an area has no name")
        for part in ("System.", ", class ", "Rank ", " from the highest"):
            expect(part in area.description, f"“{part}” is missing in “{area.description}” of {area.name}")
        box = area.queryComponent().getExtents(0)
        expect(box.width > 0 and box.height > 0, f"{area.name} is nowhere on the screen")
    expect(len({area.name for area in areas}) == 36, "two areas have the same name")
    return areas


def press_and_see(application, map_, area, name):
    import pyatspi
    actions = area.queryAction()
    names = [actions.getName(i) for i in range(actions.nActions)]
    expect(names[0] == "Press", f"the first action of an area is not to press it: {names}")
    actions.doAction(0)

    def details_follow():
        pane = next(a for a in walk(application) if a.name == "Details" and a.childCount)
        return any(a.name == name for a in walk(pane))

    def map_follows():
        chosen = []
        for each in areas_of(map_):
            each.clear_cache()
            if each.getState().contains(pyatspi.STATE_SELECTED):
                chosen.append(each.name)
        return chosen == [name]

    eventually(f"that {name} is selected on the map, and nothing else", map_follows)
    eventually(f"that the details show {name}", details_follow)
    eventually(f"that the window is called after {name}",
               lambda: any(child.name.startswith(name) for child in children(application)))


def hear_of(area, name):
    import pyatspi
    selected = []
    pyatspi.Registry.registerEventListener(
        lambda event: selected.append(event.source_name), "object:state-changed:selected")
    area.queryAction().doAction(0)
    eventually(f"that {name} is told to be selected", lambda: name in selected)


def look_closer(map_):
    closer = next(a for a in children(map_) if a.name.startswith("Zoom in"))
    eventually("that fewer areas are seen from nearby",
               lambda: closer.queryAction().doAction(0) and 0 < len(areas_of(map_)) < 12)


def go_into(map_, area, name):
    area.queryAction().doAction(1)
    eventually(f"that the map shows the places of {name}",
               lambda: (found := areas_of(map_)) and all(a.description.startswith("Place.") for a in found))


def find_application(program):
    import pyatspi

    def find():
        if program.poll() is not None:
            said = program.stderr.read()
            if "platform plugin" in said:
                sys.exit(NO_DISPLAY)
            fail(f"it ended: {said}")
        return next((a for a in children(pyatspi.Registry.getDesktop(0)) if a and a.name == "ics-explorer"), None)

    return eventually("that the program appears", find)


def drive():
    with subprocess.Popen([sys.argv[1], "--atlas", sys.argv[2]], stderr=subprocess.PIPE, text=True) as program:
        try:
            application = find_application(program)
            map_ = eventually("that there is a map with a name that says what it shows", lambda: next(
                (a for a in walk(application) if a.getRoleName() == "list" and "by system" in a.name), None))
            expect("Highest:" in map_.description, f"the map does not tell its pattern: “{map_.description}”")
            areas = read_map(map_)
            area, name = areas[10], areas[10].name
            press_and_see(application, map_, area, name)
            hear_of(areas[20], areas[20].name)
            look_closer(map_)
            go_into(map_, area, name)
            expect(program.poll() is None, "the program has ended")
            print(f"Read {len(areas)} areas, chose {name} and went into it.")
        finally:
            program.kill()
    return 0


if __name__ == "__main__":
    if len(sys.argv) != 3:
        sys.exit("usage: atspi_map.py PROGRAM ATLAS")
    sys.exit(drive() if os.environ.get("ICS_ATSPI_SESSION") else run_within_a_session())
