"""What asks a person for a decision, over one window: found pools, changed contracts, proofs."""

from collections.abc import Callable
from functools import partial

from gaib_wallet.app.session import Session
from gaib_wallet.app.signing import CheckedSigner
from gaib_wallet.domain.network import Network
from gaib_wallet.domain.units import Address
from gaib_wallet.services.consent import ConsentService
from gaib_wallet.services.proofs import ProofService
from gaib_wallet.storage.copies import PrivateFiles
from gaib_wallet.ui.dialogs import show_sheet
from gaib_wallet.ui.sheets import Sheet
from gaib_wallet.ui.widgets.change_sheet import ChangeSheet, MemorySheet
from gaib_wallet.ui.widgets.pool_sheet import DismissSheet, PoolSheet
from gaib_wallet.ui.widgets.proof_sheet import ProofSheet
from gaib_wallet.ui.widgets.trust_list import TrustList
from gaib_wallet.ui.widgets.unlock_sheet import UnlockSheet
from gaib_wallet.ui.window import Window
from gaib_wallet.viewmodels.contract_change import ContractChangeViewModel, MemoryViewModel
from gaib_wallet.viewmodels.ownership import OwnershipViewModel
from gaib_wallet.viewmodels.pool_consent import (
    NamedAddress,
    PoolConsentViewModel,
    PoolDismissalViewModel,
)
from gaib_wallet.viewmodels.pool_rows import TrustViewModel, key_of


class ConsentSheets:
    """Opens the sheets of one session. What needs the vault open asks for its password first."""

    def __init__(self, window: Window, session: Session) -> None:
        self._window = window
        self._session = session
        custody, known = session.custody, session.knowledge
        self._consent = ConsentService(
            custody.vault, custody.unlocks, known.pools, known.standing, known.network
        )
        self._proofs = ProofService(
            CheckedSigner(custody.vault, known.network),
            session.pulse,
            PrivateFiles(*custody.paths.own),
            known.network,
        )
        self._trust = TrustViewModel(
            known.pools,
            known.standing,
            session.accounts,
            self._network,
            partial(getattr, custody.vault, "unfit_pools"),
            session.text,
        )
        session.frame.know_changes(known.standing.standing.differences)
        self._stop = known.standing.subscribe(self._changed)

    def close(self) -> None:
        """Let go of the session's services."""
        self._stop()
        self._trust.close()

    def redraw(self) -> None:
        """Say again what the list shows, as in another language."""
        self._trust.redraw()

    def trust_list(self) -> TrustList:
        """The part of the Settings page, plugged in."""
        shown = TrustList(self._trust)
        shown.wanted.connect(self.open)
        return shown

    def look_at(self, pool: str) -> None:
        """The sheet of a pool that was found, by its address."""
        self.open("look", pool)

    def look_at_changes(self) -> None:
        """The sheet of the first contract that is not what it was."""
        if found := self._session.knowledge.standing.standing.differences:
            self.open("change", key_of(found[0]))

    def prove(self) -> None:
        """A proof that the account that is looked at is one's own."""
        self._session.tasks.spawn(self._prove(), key=(self, "sheet"))

    def open(self, what: str, key: str) -> None:
        """`what` and `key` as `TrustList.wanted` names them."""
        sheets: dict[str, Callable[[str], Sheet | None]] = {
            "look": self._pool,
            "dismiss": self._dismissal,
            "change": self._change,
            "memory": self._memory,
        }
        work = self._show(sheets[what], key, needs_open=what in {"look", "dismiss"})
        self._session.tasks.spawn(work, key=(self, "sheet"))

    async def _show(
        self, make: Callable[[str], Sheet | None], key: str, *, needs_open: bool
    ) -> None:
        if needs_open and self._session.accounts.is_locked:
            await self._unlock()
            if self._session.accounts.is_locked:
                return
        if sheet := make(key):
            await show_sheet(self._window.sheets, sheet)
            self._trust.redraw()

    def _pool(self, address: str) -> Sheet | None:
        session, pools = self._session, self._session.knowledge.pools
        listed = (*pools.waiting, *pools.changed)
        found = next((one for one in listed if one.pool.address == address), None)
        if found is None or pools.survey is None:
            return None
        accepted = next((one for one in pools.accepted if one.pool.address == address), None)
        model = PoolConsentViewModel(
            found,
            accepted,
            pools.survey.at,
            session.network,
            self._consent,
            session.text,
            session.tasks,
        )
        return PoolSheet(model, is_demo=session.network.is_demo)

    def _dismissal(self, address: str) -> Sheet | None:
        session, accepted = self._session, self._session.knowledge.pools.accepted
        named = {one.pool.address: one.pool.name for one in accepted}
        named |= {one.address: one.name for one in session.custody.vault.unfit_pools}
        name = named.get(Address(address))
        if name is None:
            return None
        pool = NamedAddress(name, address)
        model = PoolDismissalViewModel(pool, self._consent, session.text, session.tasks)
        return DismissSheet(model, is_demo=session.network.is_demo)

    def _change(self, key: str) -> Sheet | None:
        session, standing = self._session, self._session.knowledge.standing.standing
        found = next((one for one in standing.differences if key_of(one) == key), None)
        if found is None:
            return None
        model = ContractChangeViewModel(
            found,
            standing.at,
            session.network,
            self._consent,
            session.text,
            session.tasks,
            has_vault=session.accounts.has_vault,
        )
        return ChangeSheet(model, is_demo=session.network.is_demo)

    def _memory(self, _key: str) -> Sheet:
        session = self._session
        has_vault = session.accounts.has_vault
        model = MemoryViewModel(self._consent, session.text, session.tasks, has_vault=has_vault)
        return MemorySheet(model, is_demo=session.network.is_demo)

    async def _prove(self) -> None:
        session = self._session
        account = session.accounts.chosen
        if account is None:
            return
        model = OwnershipViewModel(
            account, self._proofs, session.accounts, self._unlock, session.text, session.tasks
        )
        try:
            sheet = ProofSheet(model, is_demo=session.network.is_demo)
            await show_sheet(self._window.sheets, sheet)
        finally:
            model.close()

    async def _unlock(self) -> None:
        session = self._session
        is_demo = session.network.is_demo
        sheet = UnlockSheet(session.unlocking, is_demo=is_demo, goes_on=True)
        await show_sheet(self._window.sheets, sheet)

    def _network(self) -> Network:
        return self._session.network

    def _changed(self) -> None:
        self._session.frame.know_changes(self._session.knowledge.standing.standing.differences)
