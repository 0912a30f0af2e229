"""Desktop entry, AppStream metainfo, file type and icons, by the checkers of their formats."""

import re
import shutil
import struct
import subprocess
import tempfile
import unittest
import xml.etree.ElementTree as xml
from pathlib import Path

import installed

DESKTOP = installed.ROOT / "share/applications/sender-domain-assistant.desktop"
METAINFO = installed.ROOT / "share/metainfo/sender-domain-assistant.metainfo.xml"
MIME = installed.ROOT / "share/mime/packages/sender-domain-assistant.xml"
TYPE = "application/x-senderdomain+json"
LANG = "{http://www.w3.org/XML/1998/namespace}lang"


class Desktop(unittest.TestCase):
    def validate_metainfo(self, file, expected=()):
        done = installed.run(installed.tool("appstreamcli"), "validate", "--no-net", "--no-color", file)
        problems = re.findall(r"^[EW]: \S+ (\S+)$", done.stdout, re.M)
        self.assertLessEqual(set(problems), set(expected), done.stdout)
        self.assertTrue(done.returncode == 0 or problems, done.stdout)

    def test_desktop_entry(self):
        done = installed.run(installed.tool("desktop-file-validate"), "--no-hints", DESKTOP)
        self.assertEqual((done.returncode, done.stdout), (0, ""))

    def test_desktop_entry_speaks_every_language(self):
        keys = re.findall(r"^([A-Z]\w+)(?:\[(\w+)\])?=", DESKTOP.read_text(), re.M)
        for key in ("Name", "GenericName", "Comment", "Keywords"):
            self.assertEqual(
                {language for name, language in keys if name == key}, {"", "ja", "ko"}, key
            )

    def test_every_start_is_understood(self):
        """What a desktop starts is what the program knows."""
        known = installed.program("sender-domain-assistant", "--help").stdout
        starts = re.findall(r"^Exec=sender-domain-assistant ?(.*)$", DESKTOP.read_text(), re.M)
        self.assertEqual(len(starts), 2)
        for option in re.findall(r"--[a-z-]+", " ".join(starts)):
            self.assertIn(option, known)
        self.assertIn(TYPE, DESKTOP.read_text())

    def test_metainfo(self):
        # There is no home page yet; AppStream 1.0 warns of that.
        self.validate_metainfo(METAINFO, expected={"url-homepage-missing"})

    def test_metainfo_with_a_home(self):
        """The form with screenshots, which is used once there are pages that show them."""
        home = (installed.SOURCE / "resources/desktop/home.xml.in").read_text()
        text = METAINFO.read_text()
        self.assertNotIn("<screenshots>", text)
        with tempfile.TemporaryDirectory() as folder:
            file = Path(folder) / METAINFO.name
            home = home.replace("@SDA_HOME_URL@", "https://sender-domain-assistant.example")
            file.write_text(text.replace("  <categories>", home + "  <categories>"))
            self.validate_metainfo(file)
            shots = [image.text for image in xml.parse(file).iter("image")]
        self.assertEqual(len(shots), 12)
        for shot in shots:
            name = shot.replace("https://sender-domain-assistant.example/shots/", "")
            file = installed.SOURCE / "resources/help/shots" / name
            size = file.read_bytes()[16:24]
            self.assertEqual((int.from_bytes(size[:4], "big"), int.from_bytes(size[4:], "big")), (1620, 1140), name)

    def test_metainfo_speaks_every_language(self):
        root = xml.parse(METAINFO).getroot()
        for place in ("name", "summary"):
            self.assertEqual({item.get(LANG) for item in root.findall(place)}, {None, "ja", "ko"})
        for place in ("description/p", "description/ul/li"):
            said = [item.get(LANG) for item in root.findall(place)]
            self.assertEqual(said, [None, "ja", "ko"] * (len(said) // 3), place)

    def test_file_type(self):
        done = installed.run(installed.tool("xmllint"), "--noout", "--nonet", MIME, METAINFO)
        self.assertEqual((done.returncode, done.stderr), (0, ""))

    def test_file_type_is_found(self):
        """A set-up file is known by its name, and without a good name by what stands in it."""
        update, gio = installed.tool("update-mime-database"), installed.tool("gio")
        with tempfile.TemporaryDirectory() as folder:
            data = Path(folder) / "data"
            (data / "mime/packages").mkdir(parents=True)
            shutil.copy("/usr/share/mime/packages/freedesktop.org.xml", data / "mime/packages")
            shutil.copy(MIME, data / "mime/packages")
            where = {"XDG_DATA_DIRS": str(data), "XDG_DATA_HOME": folder, "HOME": folder, "LC_ALL": "C.UTF-8"}
            done = installed.run(update, data / "mime", env=where)
            self.assertEqual((done.returncode, done.stderr), (0, ""))

            named = Path(folder) / "news.senderdomain"
            installed.program(
                "sender-domain", "plan", "--service", "tencent-ses", "--domain", "example.com", "--save", named
            )
            plain = Path(folder) / "news"
            shutil.copy(named, plain)
            other = Path(folder) / "other"
            other.write_text('{"format": "something else"}\n')
            for file, expected in ((named, True), (plain, True), (other, False)):
                said = subprocess.run(
                    [gio, "info", "-a", "standard::content-type", str(file)],
                    env=where, capture_output=True, text=True, timeout=60,
                ).stdout
                self.assertIn("standard::content-type", said)
                self.assertEqual(TYPE in said, expected, f"{file.name}: {said}")

    def test_icons(self):
        for name in ("scalable/apps/sender-domain-assistant.svg", "symbolic/apps/sender-domain-assistant-symbolic.svg"):
            root = xml.parse(installed.ROOT / "share/icons/hicolor" / name).getroot()
            self.assertEqual(root.tag, "{http://www.w3.org/2000/svg}svg")
        self.assertIn("Icon=sender-domain-assistant\n", DESKTOP.read_text())

    def test_icons_of_fixed_sizes(self):
        for size in (48, 128, 256):
            name = f"{size}x{size}/apps/sender-domain-assistant.png"
            octets = (installed.ROOT / "share/icons/hicolor" / name).read_bytes()
            # The signature, then IHDR: width, height, bits a channel, colour with transparency.
            self.assertEqual(octets[:8], b"\x89PNG\r\n\x1a\n")
            self.assertEqual(struct.unpack(">IIBB", octets[16:26]), (size, size, 8, 6))
            self.assertGreater(len(octets), 10 * size, "nothing is drawn there")


if __name__ == "__main__":
    installed.main()
