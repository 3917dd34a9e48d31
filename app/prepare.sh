# shellcheck shell=bash disable=SC2034
# Sourced by app/run and tests/run: installs what is missing with apt, configures with a preset of CMakePresets.json and
# builds. All it says goes to standard error, so that the output of a command stays clean.

say() { printf '%s\n' "$*" >&2; }
die() { say "$*"; exit 2; }

# One requirement a line; where the releases of Debian and Ubuntu name a package differently, the names are alternatives.
# Installed without recommended packages, so what Qt only recommends but the application needs is named here too.
build_packages=(
    g++
    cmake
    ninja-build
    pkg-config
    qt6-base-dev
    'qt6-svg-dev|libqt6svg6-dev'
    'qt6-positioning-dev|libqt6positioning6-dev'
    qt6-tools-dev
    qt6-tools-dev-tools
    qt6-l10n-tools
    'libgl-dev|libgl1-mesa-dev'
    libopengl-dev
    libproj-dev
    proj-data
    liblzma-dev
    libzip-dev
    libxlsxwriter-dev
    nlohmann-json3-dev
    libqt6positioning6-plugins
    libqt6sql6-sqlite
    libqt6svg6
    qt6-qpa-plugins
    qt6-translations-l10n
    fontconfig
    fonts-dejavu-core
    'fonts-noto-ui-core|fonts-noto-core'
)
# For the tests alone, which say what they skip without it: another library's geometry, scripts that count again, a virtual
# display and a screen reader's view of the window.
test_packages=(
    libgeos-dev
    python3
    xvfb
    dbus
    at-spi2-core
    python3-pyatspi
)

installed() { [ "$(dpkg-query -W -f='${db:Status-Status}' "$1" 2>/dev/null)" = installed ]; }

# Sets `missing` to the requirements, each with its alternatives, of which no package is installed.
find_missing() {
    local requirement name
    missing=()
    for requirement in "$@"; do
        for name in ${requirement//|/ }; do installed "$name" && continue 2; done
        missing+=("$requirement")
    done
}

first_available() {
    local name
    for name in ${1//|/ }; do
        apt-cache show --no-all-versions "$name" >/dev/null 2>&1 && { echo "$name"; return; }
    done
    echo "${1%%|*}"
}

# install_packages REQUIREMENT... : installs those that are missing, and nothing if none is.
install_packages() {
    local as_root=() names=() requirement
    if ! command -v dpkg-query >/dev/null || ! command -v apt-get >/dev/null; then
        say 'This is not Debian or Ubuntu: please install by hand what the build reports missing.'
        return
    fi
    find_missing "$@"
    [ ${#missing[@]} -gt 0 ] || return 0
    if [ "$(id -u)" != 0 ]; then
        command -v sudo >/dev/null || die "Missing: ${missing[*]}. Neither root nor sudo is to be had to install them."
        as_root=(sudo)
    fi
    say "Asking apt${as_root:+ (with sudo)} for what is still missing: ${missing[*]%%|*}"
    "${as_root[@]}" apt-get update -q >&2 || die 'apt-get update failed.'
    for requirement in "${missing[@]}"; do names+=("$(first_available "$requirement")"); done
    "${as_root[@]}" env DEBIAN_FRONTEND=noninteractive \
        apt-get install -y -q --no-install-recommends "${names[@]}" >&2 || die 'apt-get install failed.'
    fresh_packages=1
}

# configure PRESET FOLDER : only when there is no build yet or packages have just come; ninja sees to later changes.
configure() {
    [ -f "$2/build.ninja" ] && [ -z "${fresh_packages:-}" ] && return 0
    say "Configuring ($1)"
    cmake --preset "$1" >&2 || die 'The configuration failed; see above.'
}

# build FOLDER TARGET... : in full view the first time, with a word only if something goes wrong later.
build() {
    local folder=$1 quiet=()
    shift
    if [ -f "$folder/.built-${1:-all}" ]; then quiet=(-- --quiet); else say 'Building; the first time takes some minutes'; fi
    cmake --build "$folder" --target "${@:-all}" "${quiet[@]}" >&2 || die 'The build failed; see above.'
    touch "$folder/.built-${1:-all}"
}
