"""What keeps the demo chain from being prepared."""

from gaib_wallet.errors.base import WalletError
from gaib_wallet.words import QT_TRANSLATE_NOOP, Message


class DemoFault(WalletError):
    """The demo chain cannot be made or moved; `what` says why, a str in the node's own words."""

    is_retryable = True

    def __init__(self, what: str | Message) -> None:
        super().__init__("W-601", QT_TRANSLATE_NOOP("errors", "Demo chain: %1"), what)


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
