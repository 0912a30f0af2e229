"""Goes through the whole wizard by the accessibility tree alone, as a screen reader sees it.

Usage: walk.py PROGRAM LANGUAGE FOLDER (see walk.sh). Nothing is found by its words, as they are
others in each language: by roles, by the part of the window, by the order within it. Keys are
pressed through AT-SPI, and only to see where Tab leads. Exit status 1: what was found wrong is
written line by line.
"""

import subprocess
import sys
import time

import gi

gi.require_version("Atspi", "2.0")
from gi.repository import Atspi, GLib
import pyatspi

STATE_COLUMN = 4  # of the live table
PATIENCE = 60  # seconds; a busy machine is slow

# What takes the focus and is no control by its role is a mistake.
CONTROLS = {
    "push button", "toggle button", "check box", "radio button", "combo box", "text", "entry",
    "table", "tree table", "list", "link", "document text", "document web", "spin button", "slider",
    "password text", "paragraph", "html container",
}
PICTURES = {"image", "icon", "canvas", "drawing area"}
BUTTONS = {"push button", "toggle button", "check box", "radio button"}


class Mistakes:
    def __init__(self):
        self.page = ""
        self.lines = []

    def add(self, *words):
        line = f"{self.page}: " + " ".join(str(word) for word in words)
        if line not in self.lines:
            self.lines.append(line)
            print("WRONG", line, flush=True)

    def check(self, right, *words):
        if not right:
            self.add(*words)


mistakes = Mistakes()


def pump():
    context = GLib.MainContext.default()
    while context.iteration(False):
        pass


def wait_for(condition, what):
    end = time.monotonic() + PATIENCE
    while time.monotonic() < end:
        pump()
        try:
            found = condition()
        except GLib.GError:  # it disappeared while it was looked at
            found = None
        if found:
            return found
        time.sleep(0.02)
    print(f"GAVE UP waiting for {what}", flush=True)
    for line in mistakes.lines:
        print(line)
    sys.exit(1)


def role_of(node):
    """The name of its role. AT-SPI 2.54 calls a push button a button, Qt 6.8 one with a menu by another name."""
    name = node.getRoleName()
    return "push button" if name in ("button", "push button menu") else name


def has(node, state):
    return node.getState().contains(state)


def children(node):
    return [child for child in (node.getChildAtIndex(i) for i in range(node.childCount)) if child]


def walk(node, into=lambda node: True):
    yield node
    if into(node):
        for child in children(node):
            yield from walk(child, into)


def showing(node):
    """What is to be seen below, without the cells of tables."""
    return [
        found
        for found in walk(
            node,
            lambda n: has(n, pyatspi.STATE_SHOWING) and role_of(n) not in ("table", "tree table", "list"),
        )
        if has(found, pyatspi.STATE_SHOWING)
    ]


def of_role(node, *roles):
    return [found for found in showing(node) if role_of(found) in roles]


def press(node):
    action = node.queryAction()
    for i in range(action.nActions):
        if action.getName(i).lower() in ("press", "toggle", "activate"):
            action.doAction(i)
            pump()
            return
    mistakes.add("cannot be pressed:", told(node))


def relations(node, kind):
    return [r for r in node.getRelationSet() if r.getRelationType() == kind and r.getNTargets()]


def told(node):
    return f"{role_of(node)} “{node.name}”"


def text_of(node):
    try:
        text = node.queryText()
        return text.getText(0, -1)
    except NotImplementedError:
        return node.name


class Listener:
    """What a screen reader hears."""

    def __init__(self):
        self.said = []  # what notifications said
        self.focused = None
        pyatspi.Registry.registerEventListener(self.on_showing, "object:state-changed:showing")
        pyatspi.Registry.registerEventListener(self.on_focus, "object:state-changed:focused")

    def on_showing(self, event):
        try:
            if event.detail1 and role_of(event.source) == "notification":
                self.said.append(event.source.name)
        except GLib.GError:
            pass

    def on_focus(self, event):
        if event.detail1:
            self.focused = event.source


class Window:
    """The parts of the window, by their places in the tree."""

    def __init__(self, program, language, folder):
        self.process = subprocess.Popen([program, "--lang", language, "--data-dir", folder])
        self.listener = Listener()
        self.app = wait_for(self.find_app, "the program in the tree")
        self.app.set_cache_mask(Atspi.Cache.NONE)  # what changes is asked for anew
        self.frame = wait_for(lambda: next((n for n in children(self.app) if role_of(n) == "frame"), None), "the window")

    def find_app(self):
        desktop = pyatspi.Registry.getDesktop(0)
        for app in children(desktop):
            if app.get_process_id() == self.process.pid:
                return app
        return None

    def root(self):
        return next(n for n in children(self.frame) if role_of(n) == "filler")

    def stack(self):
        return next(n for n in showing(self.root()) if role_of(n) == "layered pane")

    def page(self):
        return next(n for n in children(self.stack()) if has(n, pyatspi.STATE_SHOWING))

    def footer(self):
        return children(self.root())[-1]

    def steps(self):
        first = children(self.root())[0]
        return first if has(first, pyatspi.STATE_SHOWING) else None

    def step_buttons(self):
        return of_role(self.steps(), "push button") if self.steps() else []

    def step_names(self):
        return [n.name for n in self.step_buttons()]

    def notification(self):
        return next(n for n in showing(self.frame) if role_of(n) == "notification")

    def button_next(self):
        return of_role(self.footer(), "push button")[-1]

    def button_back(self):
        return of_role(self.footer(), "push button")[-2]

    def go_on(self, what):
        wait_for(lambda: has(self.button_next(), pyatspi.STATE_SENSITIVE), f"Next before {what}")
        before = self.stack_index()
        heard = len(self.listener.said)
        press(self.button_next())
        wait_for(lambda: self.stack_index() == before + 1, what)
        wait_for(lambda: len(self.listener.said) > heard, f"{what} to be told")
        mistakes.page = what

    def stack_index(self):
        return [i for i, n in enumerate(children(self.stack())) if has(n, pyatspi.STATE_SHOWING)][0]

    def end(self):
        self.process.terminate()
        self.process.wait()


def controls(window):
    return [
        node
        for node in showing(window.frame)
        if has(node, pyatspi.STATE_FOCUSABLE) and role_of(node) not in ("label", "frame")
    ]


def check_names(window):
    names = {}
    for node in controls(window):
        role = role_of(node)
        mistakes.check(role in CONTROLS, "takes the focus and is a", told(node))
        label = [r.getTarget(0).name for r in relations(node, pyatspi.RELATION_LABELLED_BY)]
        if role == "combo box":  # its name is its value
            mistakes.check(any(label), "without a label:", told(node))
        name = (label[0] if role == "combo box" and label else node.name).strip()
        mistakes.check(name, "without a name:", told(node), "in", told(node.parent))
        if role == "text" and role_of(node.parent) == "combo box":
            continue
        mistakes.check((role, name) not in names, "twice on one page:", told(node))
        names[(role, name)] = node


def check_pictures(window):
    for node in showing(window.frame):
        if role_of(node) not in PICTURES or node.name:
            continue
        words = any(role_of(n) == "label" and n.name.strip() for n in showing(node.parent))
        mistakes.check(words, "a picture without words in", told(node.parent))


def check_hidden_pages(window):
    for page in children(window.stack()):
        if has(page, pyatspi.STATE_SHOWING):
            continue
        # Qt 6.4 claims of the cells of tables that they show, whatever their table says.
        for node in walk(page, lambda n: role_of(n) not in ("table", "tree table", "list")):
            mistakes.check(not has(node, pyatspi.STATE_SHOWING), "hidden and showing:", told(node))


def check_steps(window, here, done):
    """Each step says how it stands: the one where we are differs from all others."""
    names = window.step_names()
    words = [name.replace("、", ", ").split(", ")[-1].strip() for name in names]
    mistakes.check(len(set(names)) == len(names), "steps of one name")
    mistakes.check(words.count(words[here]) == 1, "where we are is not told:", names)
    for step in done:
        mistakes.check(words[step] == words[done[0]] != words[here], "not told as done:", names[step])


def check_folds(window):
    for node in of_role(window.page(), "push button"):
        if not has(node, pyatspi.STATE_EXPANDABLE):
            continue
        open_now = has(node, pyatspi.STATE_EXPANDED)
        mistakes.check(open_now != has(node, pyatspi.STATE_COLLAPSED), "open or closed?", told(node))
        heard = len(window.listener.said)
        press(node)
        mistakes.check(has(node, pyatspi.STATE_EXPANDED) != open_now, "does not unfold:", told(node))
        # Qt 6.4 passes on no event of it: the status line says it.
        wait_for(lambda: len(window.listener.said) > heard, "a word of " + told(node))
        press(node)
        mistakes.check(has(node, pyatspi.STATE_EXPANDED) == open_now, "does not fold again:", told(node))


def press_key(keysym):
    pyatspi.Registry.generateKeyboardEvent(keysym, None, pyatspi.KEY_SYM)


def tab_to(node):
    for _ in range(60):
        if has(node, pyatspi.STATE_FOCUSED):
            return
        press_key(0xFF09)
        time.sleep(0.05)
        pump()
    mistakes.add("not reached by Tab:", told(node))


def place(node):
    box = node.queryComponent().getExtents(pyatspi.DESKTOP_COORDS)
    return box.x, box.y, box.width, box.height


def read_before(a, b):
    (ax, ay, aw, ah), (bx, by, bw, bh) = place(a), place(b)
    shared = min(ay + ah, by + bh) - max(ay, by)
    return ax < bx if 2 * shared > min(ah, bh) else ay + ah / 2 < by + bh / 2


def check_arrows(steps):
    """Of the steps the Tab key reaches one, and the arrows the others."""
    usable = [node for node in steps if has(node, pyatspi.STATE_SENSITIVE)]
    met = []
    for keysym in [0xFF52] * len(usable) + [0xFF54] * len(usable):  # up, down
        press_key(keysym)
        time.sleep(0.05)
        pump()
        met += [node for node in usable if has(node, pyatspi.STATE_FOCUSED)]
    for node in usable:
        mistakes.check(any(node == other for other in met), "not reached by arrows:", told(node))


def check_tab(window):
    """Once around by the Tab key: everything is reached, in the order in which the page is read."""
    listener = window.listener
    steps = window.step_buttons()
    reachable = [
        node
        for node in controls(window)
        if has(node, pyatspi.STATE_SENSITIVE)
        and not any(node == step for step in steps)
        and not (role_of(node) == "radio button" and not has(node, pyatspi.STATE_CHECKED))
        and not (role_of(node) == "text" and role_of(node.parent) == "combo box")
    ]
    way = []
    stuck = 0
    while len(way) < 3 * len(reachable) + 20:
        listener.focused = None
        press_key(0xFF09)
        end = time.monotonic() + 1.0
        while listener.focused is None and time.monotonic() < end:
            pump()
            time.sleep(0.005)
        node = listener.focused
        if node is None:  # the next link of a text
            stuck += 1
            if stuck > 40:
                mistakes.add("Tab does not leave", told(way[-1]) if way else "the start")
                return
            continue
        stuck = 0
        if way and node == way[0]:
            break
        way.append(node)
    else:
        mistakes.add("Tab never comes back to where it began")
        return
    for node in reachable:
        mistakes.check(any(node == other for other in way), "not reached by Tab:", told(node))
    if steps:
        stops = [node for node in way if any(node == step for step in steps)]
        mistakes.check(len(stops) == 1, "not one stop for all steps:", [told(n) for n in stops])
        if stops:
            tab_to(stops[0])
            check_arrows(steps)
    page = [n for n in showing(window.page())]
    inside = [n for n in way if any(n == other for other in page)]
    if not inside:
        return
    # The way may begin in the middle: it is read from what stands first.
    turns = sum(
        1
        for i in range(len(inside))
        if read_before(inside[(i + 1) % len(inside)], inside[i]) and len(inside) > 1
    )
    mistakes.check(turns <= 1, "the order of Tab is not that of the page:", [n.name for n in inside])


def check_table(table, every_cell):
    grid = table.queryTable()
    mistakes.check(grid.nRows and grid.nColumns, "an empty table:", told(table))
    for column in range(grid.nColumns):
        name = grid.getColumnDescription(column) or getattr(grid.getColumnHeader(column), "name", "")
        mistakes.check(name, "a column without a header:", column)
    rows = []
    for row in range(grid.nRows):
        cells = [grid.getAccessibleAt(row, column).name for column in range(grid.nColumns)]
        if every_cell:
            mistakes.check(all(cells), "a cell without text:", cells)
        rows.append(cells)
    return rows


def check_page(window, step=None, done=()):
    started = time.monotonic()
    check_names(window)
    check_pictures(window)
    check_hidden_pages(window)
    if step is not None:
        check_steps(window, step, list(done))
    check_folds(window)
    check_tab(window)
    print(f"{mistakes.page}: {len(controls(window))} controls, {time.monotonic() - started:.1f} s", flush=True)


def choices(window):
    """The large buttons of the start page, which have words inside."""
    return [n for n in of_role(window.page(), "push button") if n.childCount]


def type_a_domain(window):
    """The page of the domain, by hand: the service is chosen and the domain typed."""
    press(choices(window)[0])
    mistakes.page = "domain, typed"
    wait_for(lambda: window.stack_index() == 1, "the page of the domain")
    wait_for(lambda: window.listener.said, "the page to be told")
    mistakes.check(not has(window.button_next(), pyatspi.STATE_SENSITIVE), "Next without a domain")
    service = of_role(window.page(), "combo box")[0]
    chosen = service.name
    tab_to(service)
    press_key(0xFF54)  # down
    wait_for(lambda: service.name != chosen, "another service")
    field = next(n for n in of_role(window.page(), "text") if has(n, pyatspi.STATE_EDITABLE))
    field.queryEditableText().setTextContents("shop.example")
    wait_for(lambda: has(window.button_next(), pyatspi.STATE_SENSITIVE), "Next after the domain")
    mistakes.check(text_of(field) == "shop.example", "typed and not there")
    check_page(window, step=0)
    press(window.button_back())
    wait_for(lambda: window.stack_index() == 0, "the start page again")


def paste_the_values(window):
    """The console of practice, copied by its button and pasted."""
    mistakes.page = "values"
    copy = next(n for n in of_role(window.page(), "push button") if not has(n, pyatspi.STATE_EXPANDABLE))
    heard = len(window.listener.said)
    press(copy)
    wait_for(lambda: len(window.listener.said) > heard, "what was copied to be told")
    area = next(n for n in of_role(window.page(), "text") if has(n, pyatspi.STATE_EDITABLE))
    heard = len(window.listener.said)
    area.queryEditableText().pasteText(0)
    wait_for(lambda: len(window.listener.said) > heard, "what was found to be told")
    wait_for(lambda: has(window.button_next(), pyatspi.STATE_SENSITIVE), "the values")


def read_the_records(window):
    """Every field of every record is there to be read, and told to be entered."""
    fields = [n for n in of_role(window.page(), "text") if n.name]
    mistakes.check(len(fields) >= 12, "too few fields of records:", len(fields))
    for field in fields:
        mistakes.check(text_of(field).strip(), "a field without a value:", told(field))
    press(of_role(window.page(), "check box")[-1])


def watch_the_ticks(window, heard):
    table = wait_for(lambda: next(iter(of_role(window.page(), "table")), None), "the table")
    grid = table.queryTable()

    def states():
        rows = [[grid.getAccessibleAt(r, c).name for c in range(grid.nColumns)] for r in range(grid.nRows)]
        return rows

    # How many are right is told in figures, and nothing else that was told since.
    wait_for(lambda: any(str(grid.nRows) in said for said in window.listener.said[heard:]), "the ticks to be told")
    wait_for(lambda: len({row[STATE_COLUMN] for row in states()}) == 1, "all ticks alike")
    rows = check_table(table, every_cell=False)
    mistakes.check(len(rows) == 4, "rows:", len(rows))
    for row in rows:
        mistakes.check(all(row), "a cell without text:", row)
    print("heard:", window.listener.said[-1], flush=True)
    # The details of a record: chosen in the table, read below it.
    labels = [n.name for n in of_role(window.page(), "label")]
    cell = grid.getAccessibleAt(2, 0)
    tab_to(table)
    press_key(0xFF54)
    wait_for(lambda: [n.name for n in of_role(window.page(), "label")] != labels, "the details of another record")
    mistakes.check(cell.name, "a record without a name")
    return rows


def main():
    program, language, folder = sys.argv[1:4]
    began = time.monotonic()
    window = Window(program, language, folder)
    try:
        wait_for(lambda: of_role(window.page(), "push button"), "the start page")
        mistakes.page = "start"
        mistakes.check(not window.listener.said, "told at the first show:", window.listener.said)
        check_page(window)
        type_a_domain(window)
        mistakes.page = "domain"
        press(choices(window)[2])
        wait_for(lambda: window.stack_index() == 1, "practice")
        check_page(window, step=0)
        window.go_on("create")
        check_page(window, step=1, done=[0])
        window.go_on("values")
        paste_the_values(window)
        check_page(window, step=2, done=[0, 1])
        window.go_on("records")
        read_the_records(window)
        check_page(window, step=3, done=[0, 1, 2])
        heard = len(window.listener.said)
        window.go_on("ticks")
        watch_the_ticks(window, heard)
        check_page(window, step=4, done=[0, 1, 2, 3])
        window.go_on("finish")
        # All records are verified: their step is done like the others.
        check_page(window, step=5, done=[0, 1, 2, 3, 4])
    finally:
        window.end()
    print(f"{language}: {time.monotonic() - began:.1f} s, {len(mistakes.lines)} mistakes")
    for line in mistakes.lines:
        print(line)
    sys.exit(1 if mistakes.lines else 0)


main()
