"""Completions load in each shell, and give what the program knows."""

import json
import os
import shutil
import tempfile
import unittest
from pathlib import Path

import installed

BASH = installed.ROOT / "share/bash-completion/completions"
ZSH = installed.ROOT / "share/zsh/vendor-completions"
FISH = installed.ROOT / "share/fish/vendor_completions.d"
PATH = dict(os.environ, PATH=f"{installed.ROOT / 'bin'}:{os.environ['PATH']}")

# What a shell does when somebody presses Tab, with the last word still being typed.
ASK_BASH = """
. "$1"; shift
complete -p "$1" >/dev/null || exit 1
COMP_WORDS=("$@"); COMP_CWORD=$(($# - 1)); COMP_LINE="$*"; COMP_POINT=${#COMP_LINE}
function=$(complete -p "$1"); function=${function#*-F }; function=${function%% *}
"$function" "$1" "${COMP_WORDS[COMP_CWORD]}" "${COMP_WORDS[COMP_CWORD - 1]}" 2>/dev/null
printf '%s\\n' "${COMPREPLY[@]}"
"""


def bash(*words):
    done = installed.run("bash", "-c", ASK_BASH, "bash", BASH / words[0], *words, env=PATH)
    assert done.returncode == 0, done
    return set(done.stdout.split())


def services():
    said = json.loads(installed.program("sender-domain", "services", "--json").stdout)
    return {service["id"] for service in said["services"]}


class Bash(unittest.TestCase):
    maxDiff = None

    def test_no_mistake_of_syntax(self):
        for file in BASH.iterdir():
            done = installed.run("bash", "-n", file)
            self.assertEqual((done.returncode, done.stderr), (0, ""))

    def test_commands(self):
        self.assertEqual(bash("sender-domain", ""), set(installed.COMMANDS) | {"help", "--help", "--version"})
        self.assertEqual(bash("sender-domain", "ex"), {"export"})

    def test_options_of_each_command(self):
        candidates = installed.options_in_sources()
        for command in installed.COMMANDS:
            with self.subTest(command):
                known = installed.options_of(command, candidates) | {"--help"}
                if command == "export":
                    known.add("-o")
                self.assertEqual(bash("sender-domain", command, "-"), known)

    def test_values(self):
        wrong = ("plan", "--service", "tencent-ses", "--domain", "example.com")
        hosts = installed.listed(*wrong, "--dns-host", "?")
        formats = installed.listed("export", *wrong[1:], "--format", "?")
        languages = installed.listed("services", "--lang", "?")
        self.assertGreater(len(hosts), 50)
        for words, expected in (
            (("plan", "--service", ""), services()),
            (("check", "--service", "amazon-ses-"), {"amazon-ses-legacy"}),
            (("plan", "--service", "=", "tenc"), {"tencent-ses"}),
            (("plan", "--dns-host", ""), hosts),
            (("export", "--format", ""), formats),
            (("read", "--lang", ""), languages),
            (("plan", "--mx", ""), {"ask", "keep", "replace"}),
            (("plan", "--domain", ""), set()),
        ):
            with self.subTest(words):
                self.assertEqual(bash("sender-domain", *words), expected)

    def test_files(self):
        with tempfile.TemporaryDirectory() as folder:
            file = Path(folder) / "my news.senderdomain"
            file.touch()
            for words in (("sender-domain", "check", "--setup"), ("sender-domain", "read"),
                          ("sender-domain-assistant",), ("sender-domain", "export", "-o")):
                done = installed.run("bash", "-c", ASK_BASH, "bash", BASH / words[0], *words, f"{folder}/my", env=PATH)
                self.assertEqual(done.stdout, f"{file}\n", words)

    def test_window(self):
        self.assertIn("--background", bash("sender-domain-assistant", "--b"))
        self.assertEqual(bash("sender-domain-assistant", "--lang", "k"), {"ko"})


class Zsh(unittest.TestCase):
    def test_no_mistake_of_syntax(self):
        zsh = installed.tool("zsh")
        for file in ZSH.iterdir():
            done = installed.run(zsh, "-f", "-n", file)
            self.assertEqual((done.returncode, done.stderr), (0, ""))

    def test_pressing_tab(self):
        """In a terminal of its own, as compinit finds it."""
        zsh = installed.tool("zsh")
        ask = """
            zmodload zsh/zpty || exit 1
            zpty shell "zsh -f -i"
            zpty -w shell "PS1=; fpath=($1 \\$fpath); autoload -U compinit; compinit -D -u; \
                zstyle ':completion:*' list-colors; LISTMAX=1000; stty columns 200; print READ''Y"
            zpty -r shell said '*READY*'
            zpty -n -w shell "$2"$'\\t\\t'
            sleep 3
            while zpty -r -t shell part; do said+=$part; done
            print -r -- "$said"
            zpty -d shell
        """
        def press(line):
            return installed.run(zsh, "-f", "-c", ask, "zsh", ZSH, line, env=PATH).stdout

        said = press("sender-domain plan --service=")
        for service in services():
            self.assertIn(service, said)
        self.assertIn("export", press("sender-domain exp"))
        said = press("sender-domain check --name-")
        self.assertIn("name-server-port", said)
        self.assertIn("--practice", press("sender-domain-assistant --pr"))


class Fish(unittest.TestCase):
    @unittest.skipUnless(shutil.which("fish"), "there is no fish")
    def test_pressing_tab(self):
        def fish(line):
            load = "; ".join(f"source {file}" for file in FISH.iterdir())
            done = installed.run("fish", "--no-config", "-c", f"{load}; complete -C '{line}'", env=PATH)
            self.assertEqual((done.returncode, done.stderr), (0, ""))
            return {row.split("\t")[0] for row in done.stdout.splitlines()}

        candidates = installed.options_in_sources()
        for command in installed.COMMANDS:
            known = installed.options_of(command, candidates) | {"--help"}
            self.assertEqual(fish(f"sender-domain {command} --"), known)
        self.assertEqual(fish("sender-domain "), set(installed.COMMANDS) | {"help"})
        self.assertEqual(fish("sender-domain plan --service "), services())
        self.assertIn("--background", fish("sender-domain-assistant --b"))


if __name__ == "__main__":
    installed.main()
