"""What the tests of the installed files share: where they are, the programs, and the tools."""

import os
import pathlib
import re
import shutil
import subprocess
import sys
import unittest

ROOT = pathlib.Path(os.environ["INSTALLED"])
SOURCE = pathlib.Path(os.environ["SOURCE"])
COMMANDS = ("services", "read", "plan", "check", "export")
LANGUAGES = ("en", "ja", "ko")


def tool(name):
    """The path of a program. Without it a test is skipped, but fails on Debian 12."""
    path = shutil.which(name) or shutil.which(name, path="/usr/sbin:/sbin")
    if path:
        return path
    about = pathlib.Path("/etc/os-release").read_text() if os.path.exists("/etc/os-release") else ""
    if re.search(r"^ID=debian$", about, re.M) and re.search(r'^VERSION_ID="?12', about, re.M):
        sys.exit(f"There is no {name}; cmake/setup.sh names the package")
    raise unittest.SkipTest(f"there is no {name}")


def run(*words, **more):
    return subprocess.run([str(word) for word in words], capture_output=True, text=True, timeout=300, **more)


def program(name, *words):
    return run(ROOT / "bin" / name, *words)


def man_page(language, name):
    folder = ROOT / "share/man" / ("" if language == "en" else language) / "man1"
    return folder / f"{name}.1"


def listed(*words):
    """The values that an option can have, as the program lists them when it is given another."""
    said = run(ROOT / "bin/sender-domain", *words, env=dict(os.environ, LANGUAGE="en", LANG="en_US.UTF-8")).stderr
    return set(re.search(r"There are: (.*)\.$", said.strip()).group(1).split(", "))


def options_in_sources():
    """Every option that app/cli gives to parseArguments()."""
    pair = re.compile(r'(?:QStringLiteral\("([a-z0-9-]+)"\)|u"([a-z0-9-]+)"_s),\s*(?:true|false)')
    found = set()
    for file in (SOURCE / "app/cli").glob("*.cpp"):
        for literal, suffixed in pair.findall(file.read_text()):
            found.add("--" + (literal or suffixed))
    return found


def options_of(command, candidates):
    """Which of the candidates the program takes after this command: it is asked for each."""
    known = set()
    for option in candidates:
        # Options are read before anything is done; the last one is there to end it in any case.
        done = program("sender-domain", command, option + "=x", "--no-such-option")
        assert done.returncode == 2, (command, option, done)
        if option + "=x" not in done.stderr:
            known.add(option)
    return known


def main():
    unittest.main(verbosity=2)
