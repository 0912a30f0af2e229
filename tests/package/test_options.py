"""Man pages, completions, --help and the programs know the same options."""

import re
import unittest

import installed

EVERYWHERE = {"--help", "--version", "-o"}
WINDOW = {"-h", "-v"}


def options_of_page(language, name):
    """The options that a man page explains: what stands in bold at the head of a paragraph."""
    heads = re.findall(r"^\.TP\n(.*)$", installed.man_page(language, name).read_text(), re.M)
    bold = " ".join(word for head in heads for word in re.findall(r"\\fB(.*?)\\fR", head))
    return set(re.findall(r"(?<!\S)--?[a-z][a-z-]*", bold.replace("\\-", "-")))


def options_of_completion(folder, name):
    """The options that stand in a completion, however its shell writes them."""
    text = (installed.ROOT / "share" / folder / name).read_text()
    text = "\n".join(line for line in text.splitlines() if not line.startswith("#"))
    if folder.startswith("fish"):
        long = {"--" + word for word in re.findall(r" -l ([a-z-]+)", text)}
        return long | {"-" + word for word in re.findall(r" -s ([a-z])\b", text)}
    # A shell's own words (echo -n, compgen -W …) have one dash; ours with one dash are -o, -h and -v.
    long = set(re.findall(r"(?<![\w-])--[a-z][a-z-]*", text))
    return long | {word for word in ("-o", "-h", "-v") if re.search(rf"(?<=[\s'{{,]){word}\b(?!option| filenames)", text)}


class Options(unittest.TestCase):
    maxDiff = None

    @classmethod
    def setUpClass(cls):
        cls.written = installed.options_in_sources()
        cls.known = {command: installed.options_of(command, cls.written) for command in installed.COMMANDS}
        cls.all = set().union(*cls.known.values()) | EVERYWHERE
        said = installed.program("sender-domain-assistant", "--help", "--lang", "en").stdout
        cls.window = set(re.findall(r"(?<!\S)--?[a-z][a-z-]*", said))

    def test_the_sources_are_understood(self):
        self.assertGreater(len(self.written), 30)
        self.assertEqual(self.written | EVERYWHERE, self.all)
        self.assertIn("--existing", self.known["plan"])
        self.assertNotIn("--watch", self.known["plan"])

    def test_help(self):
        said = installed.program("sender-domain", "--help", "--lang", "en").stdout
        self.assertEqual(
            set(re.findall(r"(?<![\w-])--?[a-z][a-z-]*", said)) | {"--output", "--help", "--version"}, self.all
        )

    def test_man_pages(self):
        for language in installed.LANGUAGES:
            with self.subTest(language):
                self.assertEqual(options_of_page(language, "sender-domain"), self.all)
                self.assertEqual(options_of_page(language, "sender-domain-assistant"), self.window | WINDOW)

    def test_man_pages_say_the_same_everywhere(self):
        for name in ("sender-domain", "sender-domain-assistant"):
            heads = {
                language: re.findall(r"^\.TP\n(.*)$", installed.man_page(language, name).read_text(), re.M)
                for language in installed.LANGUAGES
            }
            self.assertEqual(heads["ja"], heads["en"])
            self.assertEqual(heads["ko"], heads["en"])

    def test_completions(self):
        for folder, form in (
            ("bash-completion/completions", "{}"),
            ("zsh/vendor-completions", "_{}"),
            ("fish/vendor_completions.d", "{}.fish"),
        ):
            with self.subTest(folder):
                self.assertEqual(options_of_completion(folder, form.format("sender-domain")), self.all)
                window = options_of_completion(folder, form.format("sender-domain-assistant"))
                self.assertEqual(window | WINDOW, self.window | WINDOW)


if __name__ == "__main__":
    installed.main()
