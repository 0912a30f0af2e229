"""Man pages in each language: set without a warning, read as text, found by their names."""

import os
import re
import unittest

import installed

NAMES = ("sender-domain", "sender-domain-assistant")


class ManPages(unittest.TestCase):
    def set_page(self, page, width):
        man = installed.tool("man")
        installed.tool("groff")
        # -l sees no folder of a language, so the encoding is named.
        environment = dict(os.environ, MANWIDTH=str(width), MAN_KEEP_FORMATTING="", LC_ALL="C.UTF-8")
        return installed.run(man, "--warnings", "-E", "UTF-8", "-l", page, env=environment)

    def test_no_warnings(self):
        for language in installed.LANGUAGES:
            for name in NAMES:
                for width in (70, 80, 120):
                    with self.subTest(f"{language} {name} {width}"):
                        done = self.set_page(installed.man_page(language, name), width)
                        self.assertEqual((done.returncode, done.stderr), (0, ""))
                        self.assertGreater(len(done.stdout), 1500)
                        longest = max(self.columns(line) for line in done.stdout.splitlines())
                        self.assertLessEqual(longest, width)

    def columns(self, line):
        """What a line takes in a terminal: glyphs of East Asia take two (Unicode, annex 11)."""
        import unicodedata

        line = re.sub("\x1b\\[[0-9;]*m|.\b", "", line)
        return sum(2 if unicodedata.east_asian_width(sign) in "WF" else 1 for sign in line)

    def test_in_their_language(self):
        script = {"ja": r"[ぁ-ゖ]", "ko": r"[가-힣]"}
        for language, letters in script.items():
            for name in NAMES:
                text = installed.man_page(language, name).read_text()
                paragraphs = [line for line in text.splitlines() if line and line[0] not in ".\\"]
                own = [line for line in paragraphs if re.search(letters, line)]
                self.assertGreater(len(own), len(paragraphs) // 2, name)

    def test_found_by_name(self):
        lexgrog = installed.tool("lexgrog")
        for language in installed.LANGUAGES:
            for name in NAMES:
                done = installed.run(lexgrog, installed.man_page(language, name))
                self.assertIn(f'"{name} - ', done.stdout)


if __name__ == "__main__":
    installed.main()
