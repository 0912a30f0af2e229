# What ./run and ./run-tests share: the packages by their Debian names, and building. Sourced by bash.

build_packages=(g++ cmake ninja-build ccache pkg-config qt6-base-dev qt6-svg-dev qt6-tools-dev
    qt6-tools-dev-tools qt6-l10n-tools libgl-dev libc-ares-dev libpsl-dev libssl-dev)
run_packages=(publicsuffix fonts-noto-cjk qt6-translations-l10n)
# libFuzzer's compiler: clang 16 as a rule, which Debian 13 no longer has.
clang=16
if grep -qs '^ID=debian' /etc/os-release && grep -qsE '^VERSION_ID="?1[3-9]' /etc/os-release; then
    clang=19
fi
test_packages=(nsd unbound bind9 bind9-dnsutils openssl xvfb xauth openbox xdotool dbus at-spi2-core
    python3-pyatspi poppler-utils clang-format "clang-$clang" "libclang-rt-$clang-dev" libvalijson-dev
    desktop-file-utils appstream shared-mime-info libglib2.0-bin libxml2-utils man-db groff-base zsh fish)
bench_packages=(valgrind)

say() { printf '» %s\n' "$*" >&2; }

as_root() {
    if [ "$(id -u)" = 0 ]; then
        "$@"
    elif command -v sudo >/dev/null; then
        sudo "$@"
    else
        say "Please run this as root, or install sudo:  $*"
        exit 1
    fi
}

need_packages() {
    if ! command -v dpkg-query >/dev/null; then
        say "This system has no Debian packages. Please install what these hold: $*"
        return
    fi
    local missing=() package
    for package in "$@"; do
        case $(dpkg-query -W -f '${Status}' "$package" 2>/dev/null) in
        *"ok installed") ;;
        *) missing+=("$package") ;;
        esac
    done
    if [ ${#missing[@]} -eq 0 ]; then
        return
    fi
    say "Installing these Debian packages: ${missing[*]}"
    as_root apt-get update -q >&2
    keep_services_stopped
    as_root env DEBIAN_FRONTEND=noninteractive apt-get install -y -q --no-install-recommends \
        "${missing[@]}" >&2
    allow_services
}

# DNS servers come along with the tests; they must not start as services of this computer, because
# the tests start their own on loopback. (policy-rc.d is Debian's switch for this.)
policy=/usr/sbin/policy-rc.d
keep_services_stopped() {
    [ ! -e "$policy" ] || return 0
    printf '#!/bin/sh\nexit 101\n' | as_root tee "$policy" >/dev/null
    as_root chmod +x "$policy"
    trap allow_services EXIT
    policy_is_ours=yes
}
allow_services() {
    if [ "${policy_is_ours:-}" = yes ]; then
        as_root rm -f "$policy"
        policy_is_ours=
    fi
}

build() { # preset, targets (all if none is named)
    local preset=$1
    shift
    local directory="$root/build/$preset" targets=() options=()
    if [ "$preset" = fuzz ]; then
        options=("-DCMAKE_CXX_COMPILER=clang++-$clang")
    fi
    if [ $# -gt 0 ]; then
        targets=(--target "$@")
    fi
    say "Building ($preset)."
    if [ ! -f "$directory/build.ninja" ]; then
        (cd -- "$root" && cmake --preset "$preset" "${options[@]}") >"$root/build-$preset.log" 2>&1 || {
            cat "$root/build-$preset.log" >&2
            exit 1
        }
        mv "$root/build-$preset.log" "$directory/configure.log"
    fi
    cmake --build "$directory" "${targets[@]}" >"$directory/build.log" 2>&1 || {
        tail -n 60 "$directory/build.log" >&2
        exit 1
    }
}
