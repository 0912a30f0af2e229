"""test_hardening.py CMAKE SOURCE FOLDER: the preset "package", configured there: every file of ours is
compiled, and both programs are linked, with what makes a mistake hard to use."""

import json
import platform
import re
import shutil
import subprocess
import sys

COMPILING = ["-O2", "-fstack-protector-strong", "-D_FORTIFY_SOURCE=2", "-D_GLIBCXX_ASSERTIONS"]
LINKING = ["-pie", "-Wl,-z,relro", "-Wl,-z,now", "-Wl,-z,noexecstack"]
if platform.machine() == "x86_64":
    COMPILING += ["-fstack-clash-protection", "-fcf-protection"]

cmake, source, folder = sys.argv[1:]
shutil.rmtree(folder, ignore_errors=True)
subprocess.run([cmake, "--preset", "package", "-S", source, "-B", folder], cwd=source, check=True,
               stdout=subprocess.DEVNULL)

wrong = []
with open(f"{folder}/compile_commands.json") as file:
    units = [unit for unit in json.load(file) if unit["file"].startswith(source)]
assert len(units) > 300, len(units)
for unit in units:
    words = unit["command"].split()
    wrong += [f"{unit['file']} without {flag}" for flag in COMPILING if flag not in words]

for name in ("sender-domain", "sender-domain-assistant"):
    commands = subprocess.run(["ninja", "-C", folder, "-t", "commands", f"bin/{name}"],
                              capture_output=True, text=True, check=True).stdout
    links = [line for line in commands.splitlines() if re.search(rf" -o bin/{name} ", line)]
    assert len(links) == 1, (name, links)
    wrong += [f"{name} linked without {flag}" for flag in LINKING if flag not in links[0].split()]

print("\n".join(wrong) or f"{len(units)} files and 2 programs")
shutil.rmtree(folder)
sys.exit(bool(wrong))
