"""Words on paper and copies of the vault: made, and shown to bring the accounts back."""

import asyncio
from collections.abc import Mapping, Sequence
from pathlib import Path
import re
import secrets
from typing import Final

from gaib_wallet.domain.accounts import Account, AccountKind, Drill, PathFamily, Phrase
from gaib_wallet.domain.carrying import carried_through
from gaib_wallet.domain.secret import Secret
from gaib_wallet.domain.units import Address
from gaib_wallet.errors import WordsDiffer
from gaib_wallet.services.accounts import AccountService
from gaib_wallet.services.ports import Copies, Vault
from gaib_wallet.services.unlocking import UnlockService

ASKED: Final = 3
"""How many words are asked for, to see that they are on paper."""

_FIRST: Final = tuple(family.path(0) for family in PathFamily)
_WRITTEN: Final = re.compile(
    "|".join(re.escape(family.value).replace(r"\#", "[0-9]{1,9}") for family in PathFamily)
)
"""Paths as this wallet writes them: the list of accounts is not sealed, and may hold others."""


class BackupService:
    """What brings the accounts back when this computer is gone. Drills import nothing."""

    def __init__(
        self, vault: Vault, accounts: AccountService, unlocks: UnlockService, copies: Copies
    ) -> None:
        self._vault = vault
        self._accounts = accounts
        self._unlocks = unlocks
        self._copies = copies

    @property
    def unconfirmed(self) -> tuple[Phrase, ...]:
        """Words that nobody has checked on paper: a reminder stays until they are."""
        return tuple(one for one in self._accounts.phrases if not one.is_confirmed)

    def asked(self, phrase: Phrase) -> tuple[int, ...]:
        """Places (from 0, rising) of the words to ask for; others each time."""
        places = secrets.SystemRandom().sample(range(phrase.length), ASKED)
        return tuple(sorted(places))

    async def confirm(self, phrase: Phrase, answers: Mapping[int, int]) -> None:
        """Compare what was typed from paper: word numbers by place, both from 0.

        Raises:
            WordsDiffer: names the first place that has another word; nothing is confirmed.
            Locked, SignerGone, StorageFault: as they do.
            ValueError: fewer answers than are asked for, which would show nothing.
        """
        if len(answers) < ASKED:
            raise ValueError(f"{len(answers)} words show nothing")
        if not await self._vault.matches(phrase.key, answers):
            for place in sorted(answers):
                if not await self._vault.matches(phrase.key, {place: answers[place]}):
                    raise WordsDiffer(place + 1)
        self._accounts.confirm(phrase)

    def postpone(self, phrase: Phrase) -> None:
        """Leave the check for later, knowingly; the reminder stays. Raises StorageFault."""
        self._accounts.postpone(phrase)

    async def reveal(self, phrase: Phrase, password: Secret) -> tuple[int, ...]:
        """The words as numbers. Raises as `UnlockService.tried` and `Vault.reveal`."""
        return await self._unlocks.tried(lambda: self._vault.reveal(phrase.key, password))

    async def save_backup(self, path: Path, *, replaces: bool = False) -> None:
        """Copy the vault, sealed as it is, to `path`.

        Raises:
            AlreadyThere: a file is there, and it does not replace it.
            StorageFault: nothing was written.
        """
        await self._save(path, self._vault.backup(), replaces=replaces)

    async def export_file(
        self,
        account: Account,
        password: Secret,
        file_password: Secret,
        path: Path,
        *,
        replaces: bool = False,
    ) -> None:
        """Write one key as a keystore V3 file under a password of its own.

        Raises:
            WeakPassword, WatchOnly: as `Vault.export`; and as `save_backup`.
            TooManyAttempts, WrongPassword: as `UnlockService.tried`.
        """
        content = await self._unlocks.tried(
            lambda: self._vault.export(account.address, password, file_password)
        )
        await self._save(path, content, replaces=replaces)

    async def drill_words(self, numbers: Sequence[int], passphrase: Secret) -> Drill:
        """What the words on paper bring back; nothing is imported, and no password is needed.

        `missing` are accounts of the same words that these do not lead to. Where no account comes
        back, `unknown` is the first address that they lead to: of other words, or of these with
        another passphrase.

        Raises WordsFault.
        """
        accounts = self._accounts.accounts
        known = {one.path for one in accounts if _WRITTEN.fullmatch(one.path)}
        paths = (*_FIRST, *sorted(known.difference(_FIRST)))
        led = await self._vault.addresses(numbers, passphrase, paths)
        found = tuple(one for one in accounts if one.address in led)
        phrases = {one.phrase for one in found if one.phrase}
        missing = (one for one in accounts if one.phrase in phrases and one.address not in led)
        return Drill(found, tuple(missing), () if found else led[:1])

    async def drill_backup(self, path: Path, password: Secret) -> Drill:
        """What a copy of the vault brings back; nothing is imported..

        Raises:
            NotAVault: cut off, zeroed, foreign.
            WrongPassword: or the file was altered: the two look the same.
            StorageFault: it cannot be read.
        """
        content = await asyncio.to_thread(self._copies.read, path)
        held = await self._vault.addresses_in(content, password)
        return self._compared(held)

    async def restore(self, path: Path, password: Secret) -> None:
        """Put a copy of the vault where none is, open, and list its accounts.

        It does not say whether its words are on paper: they count as left for later, so that the
        reminder stays until they are checked. Nor does it hold names and watched addresses.

        Raises:
            VaultExists: there is one; it was not touched.
            NotAVault, NewerVault, WrongPassword: as `drill_backup`; nothing was written.
            StorageFault: as well; or it is back, and its accounts are listed the next time.
        """
        content = await asyncio.to_thread(self._copies.read, path)
        try:
            await self._vault.restore(content, password)
            checked = {one.key for one in self._accounts.phrases if one.is_confirmed}
            for phrase in self._vault.phrases:
                if phrase.key not in checked:
                    self._accounts.postpone(phrase)
        finally:
            self._accounts.opened()

    def _compared(self, held: Sequence[Address]) -> Drill:
        accounts = self._accounts.accounts
        known = {one.address for one in accounts}
        return Drill(
            found=tuple(one for one in accounts if one.address in held),
            missing=tuple(
                one for one in accounts if one.kind is AccountKind.KEY and one.address not in held
            ),
            unknown=tuple(address for address in held if address not in known),
        )

    async def _save(self, path: Path, content: bytes, *, replaces: bool) -> None:
        saving = asyncio.to_thread(self._copies.save, path, content, replaces=replaces)
        await carried_through(saving)
