"""What comes back from the signer is read before anybody keeps or sends it."""

from datetime import datetime

from gaib_wallet.chain import envelope
from gaib_wallet.domain.network import Network
from gaib_wallet.domain.proofs import OwnershipProof, ownership_text
from gaib_wallet.domain.transactions import SignedTx, TxPlan, TxRequest
from gaib_wallet.domain.units import Address
from gaib_wallet.errors import NotOnAFork, SignedOtherwise
from gaib_wallet.keys.signatures import personal_hash, signer
from gaib_wallet.keys.transaction import sender
from gaib_wallet.services.ports import Signer
from gaib_wallet.words import QT_TRANSLATE_NOOP, Message

_ACCOUNT = QT_TRANSLATE_NOOP("signer", "the account")
_TEXT = QT_TRANSLATE_NOOP("signer", "the text")


class CheckedSigner:
    """A `Signer` that hands on what another one signed, if it is what was asked for.

    A permit need not be looked at here: the swap that carries it is rehearsed with it, and no token
    takes a signature of anything else.
    """

    def __init__(self, signer: Signer, network: Network) -> None:
        self._signer = signer
        self._network = network

    def can_sign(self, account: Address) -> bool:
        """As the port says."""
        return self._signer.can_sign(account)

    async def sign(self, request: TxRequest) -> SignedTx:
        """As the port says. Raises SignedOtherwise and NotOnAFork, too: nothing is kept or sent."""
        _check_fork(self._network, request.account)
        signed = await self._signer.sign(request)
        envelope.agrees(signed, request)
        if not _is_signed_by(signed.raw, request.account):
            raise SignedOtherwise(Message("signer", _ACCOUNT))
        return signed

    async def sign_permit(self, plan: TxPlan) -> bytes:
        """As the port says. Raises NotOnAFork, too: nothing was signed."""
        _check_fork(self._network, plan.account)
        return await self._signer.sign_permit(plan)

    async def sign_proof(
        self, account: Address, chain_id: int, made_at: datetime
    ) -> OwnershipProof:
        """As the port says, of this network. Raises SignedOtherwise, too: nothing is handed on."""
        proof = await self._signer.sign_proof(account, chain_id, made_at)
        text = ownership_text(account, self._network.name, self._network.chain_id, made_at)
        if (proof.account, proof.text) != (account, text):
            raise SignedOtherwise(Message("signer", _TEXT))
        if signer(personal_hash(text), proof.signature) != account:
            raise SignedOtherwise(Message("signer", _ACCOUNT))
        return proof


def _check_fork(network: Network, account: Address) -> None:
    """On a fork only those sign whose keys everybody has. Raises NotOnAFork.

    A live network takes what was signed on its fork, whoever carries it there.
    """
    if network.fork_of:
        from gaib_wallet.demo.fork import people

        if account not in {person.address for person in people()}:
            raise NotOnAFork


def _is_signed_by(raw: bytes, account: Address) -> bool:
    try:
        return sender(raw) == account
    except Exception:  # noqa: BLE001 - what is no signature can fail in many ways
        return False
