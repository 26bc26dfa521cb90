"""A proof that an account is one's own: signed for its issuer, and handed over as text or file."""

import asyncio
from datetime import datetime
import json
from pathlib import Path

from gaib_wallet.domain.network import Network
from gaib_wallet.domain.proofs import OwnershipProof, ownership_text
from gaib_wallet.domain.units import Address
from gaib_wallet.services.ports import ChainClock, Copies, Signer


class ProofService:
    """Proofs of one network. What was signed is looked at by `signer` before it is handed on."""

    def __init__(self, signer: Signer, clock: ChainClock, files: Copies, network: Network) -> None:
        self._signer = signer
        self._clock = clock
        self._files = files
        self._network = network

    def now(self) -> datetime:
        """The time that a text of now would have: the chain's."""
        return self._clock.now()

    def text(self, account: Address, made_at: datetime) -> str:
        """What is signed for `account`, to the letter."""
        return ownership_text(account, self._network.name, self._network.chain_id, made_at)

    async def prove(self, account: Address, made_at: datetime) -> OwnershipProof:
        """That text, signed.

        Raises:
            Locked, WatchOnly: there is no key to sign with.
            WrongTime: the text was made too long ago.
            SignedOtherwise: what was signed is not what was asked for.
        """
        return await self._signer.sign_proof(account, self._network.chain_id, made_at)

    async def save(self, path: Path, proof: OwnershipProof) -> None:
        """Write it in place of what is there: JSON where the name ends so, text otherwise.

        Raises StorageFault.
        """
        content = as_json(proof, self._network) if path.suffix == ".json" else as_text(proof)
        await asyncio.to_thread(self._files.save, path, content.encode(), replaces=True)


def as_text(proof: OwnershipProof) -> str:
    """What was signed, and the signature below it."""
    return f"{proof.text}\n\nSignature (EIP-191): {signature_hex(proof)}\n"


def as_json(proof: OwnershipProof, network: Network) -> str:
    """The names that other tools for signed messages use."""
    fields = {
        "address": proof.account,
        "chainId": network.chain_id,
        "msg": proof.text,
        "sig": signature_hex(proof),
    }
    return json.dumps(fields, indent=2) + "\n"


def signature_hex(proof: OwnershipProof) -> str:
    """65 octets, as `0x` and hex digits."""
    return f"0x{proof.signature.hex()}"
