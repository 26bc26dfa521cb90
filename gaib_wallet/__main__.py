"""The command line. Parses before it imports, so that `--help` needs neither Qt nor a second."""

import argparse
from collections.abc import Sequence
import os
from pathlib import Path
import sys

import gaib_wallet

_DONE, _FAILED, _CANNOT_START, _INTERRUPTED = 0, 1, 2, 130
_FROM_STDIN = "-"
_ENGLISH = "en"
_LANGUAGES = (_ENGLISH, "fr", "es")


def main(arguments: Sequence[str] | None = None) -> int:
    """Run one command; the status is 0 when it went well, 2 when nothing could start."""
    os.umask(0o077)  # whatever is written here is nobody else's business
    asked = parser().parse_args(arguments)
    try:
        return _run(asked)
    except KeyboardInterrupt:
        return _INTERRUPTED


def _run(asked: argparse.Namespace) -> int:
    if asked.command == "verify":
        return _verify(asked)
    if asked.command == "demo" and asked.fetch:
        return _fetch()
    url = ""
    if asked.command == "demo" and asked.fork:
        url = sys.stdin.readline().strip() if asked.fork == _FROM_STDIN else asked.fork
        if problem := _no_node(url):
            _tell(problem)
            return _CANNOT_START
    if problem := _problem(draws_offscreen=asked.tour is not None):
        _tell(problem)
        return _CANNOT_START
    os.environ.setdefault("QT_API", "pyside6")  # qasync would take PyQt6 if it found both
    if asked.command == "demo":
        return _demo(asked, url)
    from gaib_wallet.app.start import run_wallet

    run_wallet(asked.data_dir)
    return _DONE


def parser() -> argparse.ArgumentParser:
    """All that can be asked for."""
    parser = argparse.ArgumentParser(
        prog="gaib-wallet",
        description="A desktop wallet for AID and sAID.",
        parents=[_common()],
    )
    version = f"gaib-wallet {gaib_wallet.__version__}"
    parser.add_argument("--version", action="version", version=version)
    parser.set_defaults(data_dir=None, tour=None)
    commands = parser.add_subparsers(dest="command", metavar="[demo | verify]")
    demo = commands.add_parser(
        "demo",
        parents=[_common()],
        help="the wallet on a chain of its own, with money that is not real",
        description="The wallet on a chain of its own, with money that is not real.",
    )
    kind = demo.add_mutually_exclusive_group()
    kind.add_argument("--fresh", action="store_true", help="begin the chain and accounts again")
    kind.add_argument(
        "--tour",
        type=Path,
        metavar="DIR",
        help="walk through everything, checking it on the chain; pictures and report go to DIR",
    )
    kind.add_argument("--fetch", action="store_true", help="only fetch what the demo chain needs")
    kind.add_argument("--gallery", action="store_true", help=argparse.SUPPRESS)
    kind.add_argument(
        "--fork",
        metavar="URL",
        help="use a copy of the network whose node is at URL, with money that is not real there; "
        "it stays on this machine. With - in place of URL it is read from the first line of "
        "standard input, where no other user of this machine sees it",
    )
    demo.add_argument(
        "--language",
        choices=_LANGUAGES,
        default="",
        help="speak this language; the settings' or the system's without it, English on a --tour",
    )
    _add_verify(commands)
    return parser


def _add_verify(commands: "argparse._SubParsersAction[argparse.ArgumentParser]") -> None:
    verify = commands.add_parser(
        "verify",
        parents=[_common()],
        help="check a statement against a node, line by line",
        description="Make a statement again over a node, and say line by line what agrees. It needs"
        " no window, no key and no wallet, and keeps nothing.",
        epilog="status: 0 all agrees; 1 something differs; 2 it could not begin; 3 something could"
        " not be read, and nothing differs",
    )
    verify.add_argument("statement", type=Path, metavar="STATEMENT.json")
    verify.add_argument(
        "--node",
        metavar="URL",
        default="",
        help="ask this node, not the one of the settings or of the open demo. With - in place of"
        " URL it is read from the first line of standard input, where no other user of this"
        " machine sees it",
    )
    verify.add_argument(
        "--network", metavar="KEY", default="", help="the network that it must be of"
    )


def _common() -> argparse.ArgumentParser:
    """What may stand before and after the command; made anew for each, as defaults are shared."""
    common = argparse.ArgumentParser(add_help=False)
    common.add_argument(
        "--data-dir",
        type=Path,
        default=argparse.SUPPRESS,
        metavar="DIR",
        help="keep everything in DIR, not in the place this system has for it",
    )
    return common


def _verify(asked: argparse.Namespace) -> int:
    from gaib_wallet.app.verify import run_verify
    from gaib_wallet.storage.paths import Paths

    url = sys.stdin.readline().strip() if asked.node == _FROM_STDIN else asked.node
    paths = Paths.below(asked.data_dir) if asked.data_dir else Paths.of_user()
    return run_verify(asked.statement, url, asked.network, paths, _say, _tell)


def _no_node(url: str) -> object:
    """Why there cannot be a node at `url`, or nothing; it is not repeated."""
    from gaib_wallet.demo.uplink import host_of
    from gaib_wallet.errors import NotALiveNode

    try:
        host_of(url)
    except NotALiveNode as problem:
        return problem
    return ""


def _demo(asked: argparse.Namespace, url: str) -> int:
    if asked.gallery:
        from gaib_wallet.app.gallery import run_gallery

        run_gallery()
        return _DONE
    if sys.stdin.isatty() and not _ask_to_fetch():
        return _FAILED
    if asked.tour is not None:
        from gaib_wallet.app.tour_run import run_tour

        return run_tour(asked.tour, asked.language or _ENGLISH)
    if url:
        from gaib_wallet.app.start import run_fork

        run_fork(asked.data_dir, url, asked.language)
        return _DONE
    from gaib_wallet.app.start import run_demo

    run_demo(asked.data_dir, asked.language, is_fresh=asked.fresh)
    return _DONE


def _ask_to_fetch() -> bool:
    """Whether to go on: nothing is fetched without a yes. Without a terminal the window asks."""
    from gaib_wallet.demo import packages
    from gaib_wallet.errors import WalletError

    if packages.were_fetched():
        return True
    try:
        missing = packages.missing()
    except WalletError as error:
        return _tell(error) == _DONE
    megabytes = -(-sum(package.bytes for package in missing) // 1_000_000)
    question = f"The demo chain needs {megabytes} MB from npm and PyPI. Fetch them? [y/N] "
    return not missing or (_agrees(question) and _fetch() == _DONE)


def _agrees(question: str) -> bool:
    try:
        return input(question).strip().lower() in {"y", "yes"}
    except EOFError:
        return False


def _fetch() -> int:
    from gaib_wallet.demo import packages
    from gaib_wallet.errors import WalletError

    try:
        packages.fetch(progress=_say)
        _say(f"The demo chain has what it needs. Its node: {packages.anvil()}")
    except WalletError as error:
        return _tell(error)
    return _DONE


def _say(text: object) -> None:
    sys.stdout.write(f"{text}\n")
    sys.stdout.flush()


def _tell(problem: object) -> int:
    sys.stderr.write(f"gaib-wallet: {problem}\n")
    return _FAILED


def _problem(*, draws_offscreen: bool) -> str:
    """Why no window can be shown, and what to do; Qt itself would end without a word of it."""
    from gaib_wallet.app.libraries import missing_debian_packages

    wants_display = sys.platform == "linux" and "QT_QPA_PLATFORM" not in os.environ
    if wants_display and not (os.environ.get("DISPLAY") or os.environ.get("WAYLAND_DISPLAY")):
        if not draws_offscreen:
            return "There is no display here. `gaib-wallet demo --tour DIR` needs none."
        os.environ["QT_QPA_PLATFORM"] = "offscreen"
    if missing := missing_debian_packages(os.environ):
        return f"Qt needs libraries of this system. On Debian: apt install {' '.join(missing)}"
    return ""


if __name__ == "__main__":
    sys.exit(main())
