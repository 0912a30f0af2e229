#!/usr/bin/env bash
# Usage: walk.sh PROGRAM LANGUAGE   goes through the wizard by the accessibility tree alone (walk.py)
# in an X server and a D-Bus session of its own. Exit status 77: something needed is not installed.
set -euo pipefail
program=$1
language=$2
here=$(cd -- "$(dirname -- "${BASH_SOURCE[0]}")" && pwd)

skip() {
    printf 'Skipped: %s\n' "$1"
    exit 77
}
for command in Xvfb openbox dbus-run-session; do
    command -v "$command" >/dev/null || skip "there is no $command"
done
/usr/bin/python3 -c 'import pyatspi' 2>/dev/null || skip "there is no python3-pyatspi"
[ -e /usr/share/dbus-1/services/org.a11y.Bus.service ] || skip "there is no at-spi2-core"

work=$(mktemp -d)
started=()
end() {
    for process in "${started[@]}"; do
        kill "$process" 2>/dev/null || true
    done
    wait 2>/dev/null || true
    rm -rf -- "$work"
}
trap end EXIT

# The server chooses a number that is free.
Xvfb -displayfd 3 -screen 0 1280x1000x24 -nolisten tcp 3>"$work/display" 2>"$work/xvfb.log" &
started+=($!)
for _ in $(seq 100); do
    [ -s "$work/display" ] && break
    sleep 0.1
done
[ -s "$work/display" ] || skip "Xvfb does not start: $(tail -n 1 "$work/xvfb.log")"
DISPLAY=:$(head -n 1 "$work/display")
export DISPLAY
openbox >/dev/null 2>&1 &
started+=($!)

export XDG_RUNTIME_DIR="$work/run" HOME="$work/home" XDG_CONFIG_HOME="$work/config" XDG_DATA_HOME="$work/data"
mkdir -m 700 -p "$XDG_RUNTIME_DIR" "$HOME" "$XDG_CONFIG_HOME" "$XDG_DATA_HOME"
export QT_QPA_PLATFORM=xcb QT_LINUX_ACCESSIBILITY_ALWAYS_ON=1

timeout 850 dbus-run-session -- /usr/bin/python3 -B "$here/walk.py" "$program" "$language" "$work/set-ups"
