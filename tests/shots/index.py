"""One page with all pictures: a row for each subject, a column for each combination."""

from html import escape
from pathlib import Path

from tests.shots.shot import Shot, kept

HEAD = """<!doctype html><meta charset="utf-8"><title>Shots</title><style>
body { font: 13px sans-serif; margin: 16px; background: #fff; color: #14181f }
table { border-collapse: collapse } th, td { padding: 4px; vertical-align: top; text-align: left }
thead th { position: sticky; top: 0; background: #fff } tbody th { position: sticky; left: 0;
background: #fff; min-width: 160px } img { width: 280px; border: 1px solid #dce1e7; display: block }
td.wrong img { border: 3px solid #b3261e } td p { width: 280px; margin: 4px 0; color: #b3261e }
</style>
"""


def write(folder: Path) -> None:
    """`index.html` of what is in `folder`."""
    shots = kept(folder)
    columns = list(dict.fromkeys(shot.combination for shot in shots))
    rows: dict[str, dict[str, Shot]] = {}
    for shot in shots:
        rows.setdefault(shot.subject, {})[shot.combination] = shot
    wrong = sum(bool(shot.faults) for shot in shots)
    heads = "".join(f"<th>{escape(column)}</th>" for column in columns)
    body = "".join(_row(subject, found, columns) for subject, found in rows.items())
    (folder / "index.html").write_text(
        f"{HEAD}<p>{len(shots)} pictures, something is wrong on {wrong}.</p>"
        f"<table><thead><tr><th></th>{heads}</tr></thead><tbody>{body}</tbody></table>\n",
        "utf-8",
    )


def _row(subject: str, found: dict[str, Shot], columns: list[str]) -> str:
    cells = "".join(_cell(found.get(column)) for column in columns)
    return f"<tr><th>{escape(subject)}</th>{cells}</tr>"


def _cell(shot: Shot | None) -> str:
    if shot is None:
        return "<td></td>"
    faults = "".join(f"<p>{escape(fault)}</p>" for fault in shot.faults)
    file = escape(shot.file)
    shown = f'<a href="{file}"><img loading="lazy" src="{file}"></a>'
    return f'<td class="{"wrong" if faults else ""}">{shown}{faults}</td>'
