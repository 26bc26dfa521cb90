"""What comes back from the signer is read before anybody keeps or sends it."""

from gaib_wallet.chain import envelope
from gaib_wallet.domain.transactions import SignedTx, TxPlan, TxRequest
from gaib_wallet.domain.units import Address
from gaib_wallet.errors import SignedOtherwise
from gaib_wallet.keys.transaction import sender
from gaib_wallet.services.ports import Signer
from gaib_wallet.words import QT_TRANSLATE_NOOP, Message

_ACCOUNT = QT_TRANSLATE_NOOP("signer", "the account")


class CheckedSigner:
    """A `Signer` that hands on what another one signed, if it is what was asked for.

    A permit need not be looked at here: the swap that carries it is rehearsed with it, and no token
    takes a signature of anything else.
    """

    def __init__(self, signer: Signer) -> None:
        self._signer = signer

    def can_sign(self, account: Address) -> bool:
        """As the port says."""
        return self._signer.can_sign(account)

    async def sign(self, request: TxRequest) -> SignedTx:
        """As the port says. Raises SignedOtherwise, too: then nothing was kept or sent."""
        signed = await self._signer.sign(request)
        envelope.agrees(signed, request)
        if not _is_signed_by(signed.raw, request.account):
            raise SignedOtherwise(Message("signer", _ACCOUNT))
        return signed

    async def sign_permit(self, plan: TxPlan) -> bytes:
        """As the port says."""
        return await self._signer.sign_permit(plan)


def _is_signed_by(raw: bytes, account: Address) -> bool:
    try:
        return sender(raw) == account
    except Exception:  # noqa: BLE001 - what is no signature can fail in many ways
        return False
