"""Rules that no linter has. Each is shown a line that breaks it: one that cannot fail is none."""

import ast
from collections.abc import Callable, Iterator
from functools import cache
from pathlib import Path
import re

import pytest

import gaib_wallet

ROOT = Path(gaib_wallet.__file__).parent
FILES = sorted(ROOT.rglob("*.py"))
LONGEST = 400
ADDRESS = re.compile(r"0x[0-9a-fA-F]{40}\b")


@cache
def parsed() -> dict[str, ast.AST]:
    """Every file by its place in the package: parsed once, as there are many rules."""
    return {str(path.relative_to(ROOT)): ast.parse(path.read_text("utf-8")) for path in FILES}


def calls(tree: ast.AST) -> Iterator[ast.Call]:
    return (node for node in ast.walk(tree) if isinstance(node, ast.Call))


def name_of(call: ast.Call) -> str:
    """The last name of what is called: `connect` of `button.clicked.connect(…)`."""
    match call.func:
        case ast.Attribute(attr=name) | ast.Name(id=name):
            return name
    return ""


def never_runs_a_nested_loop(place: str, tree: ast.AST) -> bool:
    return all(name_of(call) not in {"exec", "exec_", "processEvents"} for call in calls(tree))


def connects_bound_methods(place: str, tree: ast.AST) -> bool:
    return not any(
        isinstance(argument, ast.Lambda)
        for call in calls(tree)
        if name_of(call) == "connect"
        for argument in call.args
    )


def leaves_tasks_to_their_owner(place: str, tree: ast.AST) -> bool:
    names = {name_of(call) for call in calls(tree)}
    return place == "viewmodels/base.py" or not names & {"create_task", "ensure_future"}


def has_no_floats(place: str, tree: ast.AST) -> bool:
    floats = (
        node
        for node in ast.walk(tree)
        if (isinstance(node, ast.Constant) and isinstance(node.value, float))
        or (isinstance(node, ast.Name) and node.id == "float")
    )
    return place.startswith(("ui/", "app/")) or next(floats, None) is None


def leaves_colours_to_the_theme(place: str, tree: ast.AST) -> bool:
    names = {name_of(call) for call in calls(tree)}
    return place == "ui/theme.py" or "setStyleSheet" not in names


COLOUR = re.compile(r"#(?:[0-9a-fA-F]{3}|[0-9a-fA-F]{6}|[0-9a-fA-F]{8})")
PAINTED = ("ui/theme.py", "ui/widgets/identicon.py", "ui/receipt_pdf.py", "ui/statement_pdf.py")
"""The palette; the portrait of an address, which is the same on every paper; and paper itself."""


def leaves_type_to_the_scale(place: str, tree: ast.AST) -> bool:
    """A font is one of the four of the type scale, asked of the theme."""
    sized = {"setPixelSize", "setPointSize", "setPointSizeF", "setBold", "setPalette", "QFont"}
    return place in PAINTED or not sized & {name_of(call) for call in calls(tree)}


def names_colours_by_their_role(place: str, tree: ast.AST) -> bool:
    texts = (
        node.value
        for node in ast.walk(tree)
        if isinstance(node, ast.Constant) and isinstance(node.value, str)
    )
    return place in PAINTED or not any(COLOUR.fullmatch(text) for text in texts)


def makes_labels_in_the_kit(place: str, tree: ast.AST) -> bool:
    return place.startswith("ui/kit/") or all(name_of(call) != "QLabel" for call in calls(tree))


def leaves_addresses_to_manifests(place: str, tree: ast.AST) -> bool:
    texts = (
        node.value
        for node in ast.walk(tree)
        if isinstance(node, ast.Constant) and isinstance(node.value, str)
    )
    # The demo puts Multicall3 where every network has it: it makes its own manifest.
    return place.startswith("demo/") or not any(ADDRESS.search(text) for text in texts)


def runs_nothing_that_was_not_shipped(place: str, tree: ast.AST) -> bool:
    """No text becomes code, and nothing is imported by a name that is made up while it runs."""
    for call in calls(tree):
        is_builtin = isinstance(call.func, ast.Name)
        if is_builtin and name_of(call) in {"eval", "exec", "compile", "__import__"}:
            return False
        if name_of(call) in {"entry_points", "run_path", "spec_from_file_location", "run_module"}:
            return False
        if name_of(call) == "import_module" and not isinstance(call.args[0], ast.Constant):
            return False
    return True


def fills_a_sentence_in_one_pass(place: str, tree: ast.AST) -> bool:
    """A name may hold the sign of the place that is filled after it."""
    return not any(
        name_of(call) == "replace"
        and call.args
        and isinstance(call.args[0], ast.Constant)
        and call.args[0].value == "%2"
        for call in calls(tree)
    )


def lets_timers_end_with_their_widget(place: str, tree: ast.AST) -> bool:
    """A basic timer fires on after its widget was deleted, and ends the program."""
    return all(name_of(call) != "QBasicTimer" for call in calls(tree))


def names_no_layout_item(place: str, tree: ast.AST) -> bool:
    """PySide keeps one that Qt has freed, and Qt ends the program at the next widget made there."""
    return all(name_of(call) not in {"itemAt", "itemAtPosition", "takeAt"} for call in calls(tree))


def begins_with_a_folder_of_the_persons(place: str, tree: ast.AST) -> bool:
    """Else a file dialog begins where the program was started, which may be anywhere."""
    asked = (call for call in calls(tree) if name_of(call) == "QFileDialog")
    return all(len(call.args) >= len(("parent", "title", "folder")) for call in asked)


Rule = Callable[[str, ast.AST], bool]
BROKEN: dict[Rule, str] = {
    never_runs_a_nested_loop: "dialog.exec()",
    connects_bound_methods: "button.clicked.connect(lambda: self.send())",
    leaves_tasks_to_their_owner: "asyncio.create_task(self.quote())",
    has_no_floats: "fee = amount * 0.003",
    leaves_colours_to_the_theme: "label.setStyleSheet('color: red')",
    leaves_type_to_the_scale: "label.font().setPointSize(11)",
    names_colours_by_their_role: "painter.setPen(QColor('#B3261E'))",
    makes_labels_in_the_kit: "QLabel('<b>rich</b>')",
    leaves_addresses_to_manifests: "POOL = '0xcA11bde05977b3631167028862bE2a173976CA11'",
    lets_timers_end_with_their_widget: "self._blink = QBasicTimer()",
    names_no_layout_item: "rows.itemAt(0).widget()",
    begins_with_a_folder_of_the_persons: "QFileDialog(self, title)",
    fills_a_sentence_in_one_pass: "said.replace('%1', name).replace('%2', amount)",
    runs_nothing_that_was_not_shipped: "importlib.import_module(settings.plugin)",
}


@pytest.mark.parametrize("rule", list(BROKEN))
def test_a_rule_sees_a_line_that_breaks_it(rule: Rule) -> None:
    assert not rule("services/x.py", ast.parse(BROKEN[rule]))


@pytest.mark.parametrize(
    "rule",
    [
        pytest.param(rule, marks=pytest.mark.requirement("S1"))
        if rule is runs_nothing_that_was_not_shipped
        else rule
        for rule in BROKEN
    ],
)
def test_the_house_keeps_its_rules(rule: Rule) -> None:
    broken = [place for place, tree in parsed().items() if not rule(place, tree)]

    assert broken == []


def test_no_file_is_long_and_none_is_an_attic() -> None:
    assert [path for path in FILES if len(path.read_text("utf-8").splitlines()) > LONGEST] == []
    assert not {"utils", "helpers", "common", "manager"} & {path.stem for path in FILES}
