"""What keeps the demo chain from being prepared."""

from gaib_wallet.errors.base import WalletError
from gaib_wallet.words import QT_TRANSLATE_NOOP, Message


class DemoFault(WalletError):
    """The demo chain cannot be made or moved; `what` says why, a str in the node's own words."""

    is_retryable = True

    def __init__(self, what: str | Message) -> None:
        super().__init__("W-601", QT_TRANSLATE_NOOP("errors", "Demo chain: %1"), what)


class NotALiveNode(WalletError):
    """What was named is no address of a node; it is not repeated, for it may hold a secret."""

    def __init__(self) -> None:
        source = QT_TRANSLATE_NOOP(
            "errors", "A fork needs the address of a node: http:// or https://, and a host."
        )
        super().__init__("W-620", source)


class NoLiveNode(WalletError):
    """The node at `host` does not answer, or not as a node does."""

    is_retryable = True

    def __init__(self, host: str) -> None:
        source = QT_TRANSLATE_NOOP(
            "errors", "%1 does not answer as a node does. Check address and key, and try again."
        )
        super().__init__("W-621", source, host)


class UnknownLiveChain(WalletError):
    """The node at `host` is of a chain that no manifest describes."""

    def __init__(self, host: str, chain_id: int) -> None:
        source = QT_TRANSLATE_NOOP(
            "errors", "%1 is a node of chain %2, which this wallet does not know. Name another."
        )
        super().__init__("W-622", source, host, chain_id)


class PackageFault(WalletError):
    """What the demo chain is made of cannot be had; the wallet itself is not concerned."""


class PackagesMissing(PackageFault):
    """They were not fetched yet, or are damaged; nothing is fetched unasked."""

    def __init__(self) -> None:
        source = QT_TRANSLATE_NOOP(
            "errors", "Parts of the demo chain are not on this machine yet. Let them be fetched."
        )
        super().__init__("W-602", source)


class NoRegistryClient(PackageFault):
    """`client`, npm or pip, is not on this machine, and there is no other way to it."""

    def __init__(self, client: str) -> None:
        source = QT_TRANSLATE_NOOP(
            "errors", "Fetching the demo chain needs %1, which is not here. Install it, try again."
        )
        super().__init__("W-603", source, client)


class NotFetched(PackageFault):
    """The registry did not hand out `package`."""

    is_retryable = True

    def __init__(self, package: str) -> None:
        source = QT_TRANSLATE_NOOP(
            "errors", "%1 could not be fetched. Check the connection, and try again."
        )
        super().__init__("W-604", source, package)


class NotThePinnedFile(PackageFault):
    """The registry handed out something else than this release was tested with."""

    is_retryable = True

    def __init__(self, package: str) -> None:
        source = QT_TRANSLATE_NOOP(
            "errors", "%1 arrived damaged or is not the tested file. It was not used. Try again."
        )
        super().__init__("W-605", source, package)


class NoNodeForSystem(PackageFault):
    """No node was pinned for this system, so it must bring its own."""

    def __init__(self, system: str, version: str) -> None:
        source = QT_TRANSLATE_NOOP(
            "errors", "No demo node was tested on %1. Install anvil %2 there, and try again."
        )
        super().__init__("W-606", source, system, version)


class WrongAnvil(PackageFault):
    """The variable GAIB_ANVIL names something else than the tested node."""

    def __init__(self, path: str, version: str) -> None:
        source = QT_TRANSLATE_NOOP("errors", "GAIB_ANVIL names %1, which is not anvil %2.")
        super().__init__("W-607", source, path, version)
