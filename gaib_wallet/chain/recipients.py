"""What has to be known of both sides before something is sent."""

from collections.abc import Iterator
import logging
from typing import Final

from gaib_wallet.chain import erc20
from gaib_wallet.chain.abi import Function, Read, value_read
from gaib_wallet.chain.client import NodeClient
from gaib_wallet.chain.multicall import Answer, Multicall
from gaib_wallet.chain.wire import octets
from gaib_wallet.domain.network import Network
from gaib_wallet.domain.transfers import TransferFacts
from gaib_wallet.domain.units import ETH, Address, Token
from gaib_wallet.errors import WalletError

_DELEGATION: Final = bytes.fromhex("ef0100")
"""Of an account whose owner lets other code act for it (EIP-7702): it still has its key. No code
of a contract begins so (EIP-3541).
"""
_log = logging.getLogger(__name__)


class OnChainRecipients:
    """Transfers on one network; is `services.ports.TransferReader` without importing it."""

    def __init__(self, node: NodeClient, multicall: Multicall, network: Network) -> None:
        self._node = node
        self._multicall = multicall
        self._network = network

    async def survey(self, account: Address, recipient: Address, token: Token) -> TransferFacts:
        """What `account` has of `token` and of the coin, and who both are, at the head.

        Two requests, both answered by one block.

        Raises:
            NodeFault, ContractFault: no answer, or one that nobody can read.
        """
        native = self._multicall.native(account)
        owned = native if token == ETH else erc20.owned(token, account)
        denials = dict(self._denials(token, account, recipient))
        answer = await self._multicall.ask(native, owned, *denials.values())
        code = await self._node.ask("eth_getCode", recipient, hex(answer.at.number))
        return TransferFacts(
            account=account,
            recipient=recipient,
            owned=answer.of(owned),
            native=answer.of(native),
            is_contract=_is_contract(octets(code)),
            denied=tuple(party for party, read in denials.items() if _is_denied(answer, read)),
            at=answer.at,
        )

    def _denials(self, token: Token, *parties: Address) -> Iterator[tuple[Address, Read[bool]]]:
        """Whether the token's issuer denies each of `parties`, where the manifest says how."""
        name = self._network.deny_lists.get(token.address)
        if name:
            function = Function(name, (("account", "address"),), ("bool",))
            for party in parties:
                yield party, value_read(token.address, function, party)


def _is_denied(answer: Answer, read: Read[bool]) -> bool:
    """What the token says; one that says nothing is judged by the rehearsal alone."""
    found = answer.attempt(read)
    if isinstance(found, WalletError):
        _log.warning("a token does not say whom it denies: %s", found)
        return False
    return found


def _is_contract(code: bytes) -> bool:
    return bool(code) and not code.startswith(_DELEGATION)
