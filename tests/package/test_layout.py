"""Every file that people, shells and desktops look for is where they look."""

import os
import stat
import unittest

import installed

EXPECTED = """
bin/sender-domain
bin/sender-domain-assistant
share/applications/sender-domain-assistant.desktop
share/bash-completion/completions/sender-domain
share/bash-completion/completions/sender-domain-assistant
share/doc/sender-domain-assistant/CHANGELOG.md
share/doc/sender-domain-assistant/LICENSE
share/doc/sender-domain/CHANGELOG.md
share/doc/sender-domain/LICENSE
share/fish/vendor_completions.d/sender-domain-assistant.fish
share/fish/vendor_completions.d/sender-domain.fish
share/icons/hicolor/128x128/apps/sender-domain-assistant.png
share/icons/hicolor/256x256/apps/sender-domain-assistant.png
share/icons/hicolor/48x48/apps/sender-domain-assistant.png
share/icons/hicolor/scalable/apps/sender-domain-assistant.svg
share/icons/hicolor/scalable/mimetypes/application-x-senderdomain+json.svg
share/icons/hicolor/symbolic/apps/sender-domain-assistant-symbolic.svg
share/man/ja/man1/sender-domain-assistant.1
share/man/ja/man1/sender-domain.1
share/man/ko/man1/sender-domain-assistant.1
share/man/ko/man1/sender-domain.1
share/man/man1/sender-domain-assistant.1
share/man/man1/sender-domain.1
share/metainfo/sender-domain-assistant.metainfo.xml
share/mime/packages/sender-domain-assistant.xml
share/zsh/vendor-completions/_sender-domain
share/zsh/vendor-completions/_sender-domain-assistant
""".split()
MANUAL = "share/doc/sender-domain-assistant/html/"


class Layout(unittest.TestCase):
    def setUp(self):
        self.files = [
            str(path.relative_to(installed.ROOT)) for path in installed.ROOT.rglob("*") if not path.is_dir()
        ]

    def test_these_files_and_the_manual(self):
        self.assertEqual(sorted(name for name in self.files if not name.startswith(MANUAL)), EXPECTED)
        manual = [name for name in self.files if name.startswith(MANUAL)]
        for language in installed.LANGUAGES:
            self.assertTrue(any(f"/{language}/" in name or f".{language}." in name for name in manual), manual[:5])

    def test_only_programs_can_be_run(self):
        for name in self.files:
            mode = os.stat(installed.ROOT / name).st_mode
            self.assertEqual(bool(mode & stat.S_IXUSR), name.startswith("bin/"), name)

    def test_no_place_holder_is_left(self):
        for name in self.files:
            if name.startswith(("share/man", "share/bash", "share/zsh", "share/fish", "share/metainfo")):
                text = (installed.ROOT / name).read_text()
                self.assertNotRegex(text, r"@[A-Z][A-Za-z_]+@", name)


if __name__ == "__main__":
    installed.main()
