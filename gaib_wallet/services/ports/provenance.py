"""What the explanation of a figure needs to know of the chain."""

from __future__ import annotations

from typing import TYPE_CHECKING, Protocol

if TYPE_CHECKING:
    # What it speaks of is not loaded with it: half of the domain, before a page is seen.
    from collections.abc import Iterable

    from gaib_wallet.domain.events import Seal
    from gaib_wallet.domain.network import Network
    from gaib_wallet.domain.provenance import Question
    from gaib_wallet.domain.routes import Offer
    from gaib_wallet.domain.units import Address, Token, TokenAmount


class Provenance(Protocol):
    """The questions that figures are made of; none of them is asked again.

    Those of a contract that the network has not got are none.
    """

    def owned(self, network: Network, token: Token, account: Address) -> tuple[Question, ...]:
        """What `account` has of `token`, ETH included."""

    def eth_price(self, network: Network) -> tuple[Question, ...]:
        """Dollars for an ETH."""

    def eur_price(self, network: Network) -> tuple[Question, ...]:
        """Dollars for a euro."""

    def deposit_nav(self, network: Network) -> tuple[Question, ...]:
        """AID for one sAID, to come in."""

    def unstaking_nav(
        self, network: Network, shares: TokenAmount | None = None
    ) -> tuple[Question, ...]:
        """AID for one sAID, or for `shares`, to leave by the queue."""

    def staked(self, network: Network, pay: TokenAmount) -> tuple[Question, ...]:
        """The sAID for `pay` AID."""

    def request(self, network: Network, account: Address) -> tuple[Question, ...]:
        """What the queue owes `account`."""

    def sales(self, network: Network, pay: TokenAmount, receive: Token) -> tuple[Question, ...]:
        """What each pool that is open gives for `pay`."""

    def offer(self, network: Network, offer: Offer) -> tuple[Question, ...]:
        """What one way gives for its order, or asks for its target."""

    def supply(self, network: Network) -> tuple[Question, ...]:
        """The AID in circulation."""

    def reserves(self, network: Network) -> tuple[Question, ...]:
        """What the issuer reported last."""

    def deals(self, network: Network, numbers: Iterable[int]) -> tuple[Question, ...]:
        """The deals of these numbers."""

    def vault_events(self, network: Network, since: int) -> tuple[Question, ...]:
        """All that the vault said from block `since` on."""

    async def seal(self, number: int) -> Seal | None:
        """That block as the node has it now; None where it has none.

        Raises:
            Locked, NodeFault, ContractFault: it could not be asked.
        """
