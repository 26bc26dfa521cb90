"""Which pages of the web a browser may be sent to: a few, told from all others by their letters."""

from collections.abc import Collection, Iterable, Mapping
from dataclasses import dataclass, replace
import re
from typing import Final

from gaib_wallet.domain.network import Network
from gaib_wallet.errors import LinkRefused

LONGEST: Final = 2_000
# No sign before the first slash but letters, digits, dots and dashes: so there is no user, no port,
# no percent sign and no letter that only looks like another. A backslash is a slash to browsers.
_SHAPE: Final = re.compile(r"https://(?P<host>[a-z0-9.-]+)(?P<rest>/[A-Za-z0-9/._~%=&?-]*)?")
_LABEL: Final = re.compile(r"[a-z0-9]([a-z0-9-]{0,61}[a-z0-9])?")
_HASH: Final = re.compile(r"0x[0-9a-f]{64}")


@dataclass(frozen=True, slots=True)
class Link:
    """A page that may be opened; `host` is who will be asked for it, all in plain letters."""

    url: str
    host: str


def checked_link(url: str, allowed: Collection[str]) -> Link:
    """`url` as a link, if it is of a host in `allowed`; a host below one of those is another.

    Raises:
        LinkRefused: not https, another host, a user, a port, or signs that a host cannot have.
    """
    found = _SHAPE.fullmatch(url) if len(url) <= LONGEST else None
    if found is None or not is_plain_host(found["host"]) or found["host"] not in allowed:
        raise LinkRefused
    return Link(url, found["host"])


def is_plain_host(host: str) -> bool:
    """Whether `host` is a name in small ASCII letters that stands for nothing else.

    Neither a number, nor a name in another script (`xn--`), whose letters may look like these.
    """
    labels = host.split(".")
    are_labels = len(labels) > 1 and all(_LABEL.fullmatch(one) for one in labels)
    return are_labels and not labels[-1].isdigit() and "xn--" not in host


def explorer_hosts(networks: Iterable[Network]) -> frozenset[str]:
    """The hosts that the manifests name: all that a browser may ever be sent to."""
    return frozenset(host for one in networks for host in explorers_of(one))


def explorers_of(network: Network) -> tuple[str, ...]:
    """The hosts that the manifest names for `network`, the best known first."""
    named = (network.explorer, *network.other_explorers)
    return tuple(url.removeprefix("https://") for url in named if url)


def chosen_explorer(network: Network, explorers: Mapping[str, str]) -> str:
    """The host that `explorers` has for `network`; the first, where the manifest has no such."""
    hosts = explorers_of(network)
    chosen = explorers.get(network.key, "")
    return chosen if chosen in hosts else next(iter(hosts), "")


def with_explorer(network: Network, explorers: Mapping[str, str]) -> Network:
    """`network` so that its links lead to the host that was chosen for it."""
    hosts = explorers_of(network)
    first = chosen_explorer(network, explorers)
    if not hosts or first == hosts[0]:
        return network
    rest = tuple(f"https://{host}" for host in hosts if host != first)
    return replace(network, explorer=f"https://{first}", other_explorers=rest)


def explorer_host(network: Network) -> str:
    """Who is asked to show the transactions of `network`; empty where nobody is known."""
    return network.explorer.removeprefix("https://")


def transaction_link(network: Network, tx_hash: str, allowed: Collection[str]) -> Link | None:
    """The page of a transaction; None where no explorer of the network is known.

    Raises:
        LinkRefused: what the manifest names is no such host, or the hash is none.
    """
    if not network.explorer:
        return None
    if not _HASH.fullmatch(tx_hash):
        raise LinkRefused
    return checked_link(f"{network.explorer}/tx/{tx_hash}", allowed)
