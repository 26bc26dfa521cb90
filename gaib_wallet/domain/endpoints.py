"""Addresses of nodes: what can be asked, what may be shown of it, and which node is asked first."""

from contextlib import suppress
from dataclasses import dataclass
from ipaddress import ip_address
from typing import Final
from urllib.parse import SplitResult, urlsplit

from gaib_wallet.domain.network import Network
from gaib_wallet.domain.settings import Settings
from gaib_wallet.errors import NoHost, NotAnEndpoint, SameNode

HIDDEN: Final = "\u2022\u2022\u2022\u2022"
"""What stands for the part of an address that may be a key."""
_PORTS: Final = {"https": 443, "http": 80}
"""What may be asked, and where it answers if nobody says otherwise."""


@dataclass(frozen=True, slots=True)
class Endpoint:
    """An address that can be asked; `shown` is all of it that may be read on a screen.

    `is_here`: this computer itself. `is_open`: everybody on the way can read and change what is
    said. `machine` tells one node from another, however it is spelled; where it is here, by its
    port.
    """

    url: str
    host: str
    machine: str
    shown: str
    is_here: bool
    is_open: bool


@dataclass(frozen=True, slots=True)
class NodeReport:
    """What a node said of itself when it was tried.

    `age_s`: how old its newest block is, in seconds; `latency_ms`: how long an answer took.
    """

    chain_id: int
    block: int
    age_s: int = 0
    has_archive: bool = False
    latency_ms: int = 0


def read_endpoint(typed: str) -> Endpoint:
    """What was typed, as an address.

    Raises:
        NotAnEndpoint: it does not begin with https:// or http://.
        NoHost: nobody is named in it, or not as it can be read.
    """
    url = typed.strip()
    scheme, mark, _ = url.partition("://")
    if not mark or scheme.lower() not in _PORTS:
        raise NotAnEndpoint
    try:
        parts = urlsplit(url)
        host, port = (parts.hostname or "").rstrip("."), parts.port
    except ValueError as error:
        raise NoHost from error
    # What is not seen, or turns the text around it, could show another host than is asked.
    if not host or not url.isprintable() or any(sign.isspace() for sign in url):
        raise NoHost
    is_here = _is_here(host)
    return Endpoint(
        url=url,
        host=host,
        machine=f"here:{port or _PORTS[parts.scheme]}" if is_here else _spelled_alike(host),
        shown=_shown(parts, host, port),
        is_here=is_here,
        is_open=parts.scheme == "http" and not is_here,
    )


def added(nodes: tuple[str, ...], typed: str) -> tuple[str, ...]:
    """`nodes` and what was typed, at the end. Raises as `read_endpoint`, and SameNode."""
    wanted = read_endpoint(typed)
    if wanted.machine in {read_endpoint(one).machine for one in nodes if _can_be_read(one)}:
        raise SameNode(wanted.host)
    return (*nodes, wanted.url)


def shown_endpoint(url: str) -> str:
    """All of `url` that may be read on a screen; nothing of what is no address."""
    return read_endpoint(url).shown if _can_be_read(url) else HIDDEN


def nodes_of(network: Network, settings: Settings) -> tuple[str, ...]:
    """The nodes of `network` in the order of a person's choice; else the manifest's, if any."""
    own = (network.endpoint,) if network.endpoint else ()
    return settings.nodes.get(network.key, own)


def second_node(network: Network, settings: Settings) -> str:
    """Who has to say the same as the first one; empty for nobody."""
    return (*nodes_of(network, settings), "", "")[1]


def _can_be_read(url: str) -> bool:
    try:
        read_endpoint(url)
    except (NotAnEndpoint, NoHost):
        return False
    return True


def _spelled_alike(host: str) -> str:
    """One name for `host`, in small letters of ASCII as it is asked for, or as short as can be."""
    with suppress(ValueError):
        return str(ip_address(host))
    with suppress(UnicodeError):
        return host.encode("idna").decode("ascii").lower()
    return host.lower()


def _is_here(host: str) -> bool:
    try:
        return ip_address(host).is_loopback
    except ValueError:
        return host == "localhost" or host.endswith(".localhost")


def _shown(parts: SplitResult, host: str, port: int | None) -> str:
    named = f"[{host}]" if ":" in host else host
    where = f"{parts.scheme}://{named}" + (f":{port}" if port else "")
    may_be_key = parts.username or parts.password or parts.path.strip("/") or parts.query
    return f"{where}/{HIDDEN}" if may_be_key or parts.fragment else where
