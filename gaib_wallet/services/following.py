"""What became of what was signed: into a block, out of it again, replaced, or gone."""

from collections.abc import Sequence
from dataclasses import replace
from datetime import timedelta
from itertools import takewhile
import logging

from gaib_wallet.domain import intents
from gaib_wallet.domain.network import BlockStamp, Network
from gaib_wallet.domain.transactions import (
    PrivateRoute,
    Receipt,
    SignedTx,
    TxRecord,
    TxStatus,
)
from gaib_wallet.errors import SendRefused, WalletError
from gaib_wallet.services.journal import Journal
from gaib_wallet.services.ports import ChainClock, Ledger

SENT_AGAIN_FOR = timedelta(minutes=20)
"""How long the same bytes are handed over again to a node that does not have them."""
DROPPED_AFTER_BLOCKS = 3
"""How long a number has to be used, without a receipt, before anything is called dropped."""
_WANTED_NO_MORE = {TxStatus.FAILED, TxStatus.GIVEN_UP}
log = logging.getLogger(__name__)


class Follower:
    """Looks at records, one at a time, while its caller holds the journal's turn.

    `witnesses` are other nodes of the same network; without one nothing is ever called dropped.
    """

    def __init__(
        self,
        ledger: Ledger,
        journal: Journal,
        clock: ChainClock,
        network: Network,
        witnesses: Sequence[Ledger],
    ) -> None:
        self._ledger = ledger
        self._journal = journal
        self._clock = clock
        self._network = network
        self._witnesses = witnesses

    async def look_at(self, record: TxRecord) -> TxRecord:
        """What the chain says of `record` now, kept where it changed.

        Raises:
            NodeFault, ContractFault: no answer, or no usable one; the record stays as it is.
        """
        found = await self._found(record)
        return record if found == record else await self._journal.keep(found)

    async def hand_over(self, record: TxRecord) -> TxRecord:
        """`record` as SENT, or as UNKNOWN where nobody says whether the bytes arrived.

        One with a private route goes to the relay alone.

        Raises:
            SendRefused: no block will have it as things are.
        """
        signed = SignedTx(record.tx_hash, record.raw)
        try:
            await self._ledger.send(signed, is_private=record.private is not None)
        except SendRefused:
            raise
        except WalletError as fault:
            log.warning("whether %s arrived is not known: %s", record.tx_hash, fault)
            return replace(record, status=TxStatus.UNKNOWN)
        return replace(record, status=TxStatus.SENT)

    async def _found(self, record: TxRecord) -> TxRecord:
        receipt = await self._ledger.receipt(record.account, record.tx_hash)
        is_used = False
        if receipt is None:
            is_used = await self._ledger.next_nonce(record.account) > record.nonce
        if is_used:
            # It may have come into a block between the two questions.
            receipt = await self._ledger.receipt(record.account, record.tx_hash)
        if receipt is not None:
            return await self._in_block(record, receipt)
        back = _taken_back(record)
        return await self._used_up(back) if is_used else await self._waiting(back)

    async def _in_block(self, record: TxRecord, receipt: Receipt) -> TxRecord:
        judged = intents.judged(record, receipt, self._network)
        is_final = await self._is_final(receipt.at.number)
        done = TxStatus.FINAL if is_final else TxStatus.IN_BLOCK
        return replace(
            record,
            # A status alone is no success.
            status=done if judged.succeeded and not judged.reason else TxStatus.FAILED,
            receipt=judged,
            replaced_by="",
            was_in=_was_in(record, receipt),
            missing_since=None,
            is_settled=is_final,
        )

    async def _used_up(self, record: TxRecord) -> TxRecord:
        """What a record is whose number a block has, in another transaction."""
        is_wanted = record.status not in _WANTED_NO_MORE
        rival = await self._rival(record)
        if rival is not None:
            return replace(
                record,
                status=TxStatus.REPLACED if is_wanted else record.status,
                replaced_by=rival.tx_hash,
                missing_since=None,
                is_settled=await self._is_final(rival.at.number),
            )
        head = (await self._ledger.head()).number
        since = head if record.missing_since is None else record.missing_since
        missing = replace(record, missing_since=since, replaced_by="")
        if not is_wanted:
            return replace(missing, is_settled=await self._is_final(since))
        if head - since >= DROPPED_AFTER_BLOCKS and await self._is_missed_elsewhere(record):
            is_settled = await self._is_final(since)
            return replace(missing, status=TxStatus.DROPPED, is_settled=is_settled)
        return replace(missing, status=TxStatus.UNKNOWN)

    async def _waiting(self, record: TxRecord) -> TxRecord:
        """What a record is whose number is free still."""
        waiting = replace(record, missing_since=None, replaced_by="")
        if record.status in _WANTED_NO_MORE:
            return waiting  # never sent by itself, but it can turn up
        if await self._ledger.is_known(record.tx_hash):
            return replace(waiting, status=TxStatus.SENT)
        if record.status is TxStatus.SIGNED:
            return waiting  # a person is asked first: the price may be another one now
        if record.private is not None:
            return await self._at_relay(waiting, record.private)
        return await self._lost(waiting)

    async def _lost(self, record: TxRecord) -> TxRecord:
        """What the node had once and has no more."""
        if await self._is_outbid(record):
            return replace(record, status=TxStatus.SENT)
        if record.was_in is None and not self._is_recent(record):
            # What was agreed to long ago may be another price now, and not every call has a floor.
            return replace(record, status=TxStatus.UNKNOWN)
        return await self._handed_over_again(record)

    async def _at_relay(self, record: TxRecord, route: PrivateRoute) -> TxRecord:
        """What nobody but a relay has is not missed while the relay tries."""
        head = (await self._ledger.head()).number
        if record.was_in is not None and route.since <= record.was_in.number:
            return await self._handed_over_again(
                replace(record, private=replace(route, since=head))
            )
        return record if route.left(head) else replace(record, status=TxStatus.UNKNOWN)

    async def _handed_over_again(self, record: TxRecord) -> TxRecord:
        try:
            return await self.hand_over(record)
        except SendRefused as refusal:
            log.warning("%s is not taken now: %s", record.tx_hash, refusal)
            return replace(record, status=TxStatus.UNKNOWN)

    async def _same_number(self, record: TxRecord) -> list[TxRecord]:
        """The account's records with this number, the newest first."""
        kept = await self._journal.all(record.account)
        return [one for one in kept if one.nonce == record.nonce]

    async def _rival(self, record: TxRecord) -> Receipt | None:
        """What a block says of another record of ours with the same number."""
        for one in await self._same_number(record):
            if one.tx_hash != record.tx_hash:
                receipt = await self._ledger.receipt(one.account, one.tx_hash)
                if receipt is not None:
                    return receipt
        return None

    async def _is_outbid(self, record: TxRecord) -> bool:
        """Whether a newer one of ours waits with the same number: nodes keep but one of them."""
        same = await self._same_number(record)
        newer = takewhile(lambda one: one.tx_hash != record.tx_hash, same)
        return any(one.receipt or one.status in {TxStatus.SENT, TxStatus.UNKNOWN} for one in newer)

    async def _is_missed_elsewhere(self, record: TxRecord) -> bool:
        """Whether other nodes say the same: at least one that answers, and none otherwise."""
        answers = [await _misses(witness, record) for witness in self._witnesses]
        return True in answers and False not in answers

    async def _is_final(self, block: int) -> bool:
        return block <= await self._ledger.final()

    def _is_recent(self, record: TxRecord) -> bool:
        return self._clock.now() - record.signed_at <= SENT_AGAIN_FOR


def _taken_back(record: TxRecord) -> TxRecord:
    """A record that no block has, whatever was known before."""
    if record.receipt is None:
        return record
    was_in = record.receipt.at
    return replace(record, status=TxStatus.UNKNOWN, receipt=None, was_in=was_in)


def _was_in(record: TxRecord, now: Receipt) -> BlockStamp | None:
    """The block that had `record` and was taken back: not the one that has it now."""
    before = record.was_in
    if record.receipt is not None and record.receipt.at != now.at:
        before = record.receipt.at
    # A node that only lagged behind for a moment has taken nothing back.
    return None if before == now.at else before


async def _misses(witness: Ledger, record: TxRecord) -> bool | None:
    """Whether a node has the number used and no receipt; None without an answer."""
    try:
        if await witness.next_nonce(record.account) <= record.nonce:
            return False
        return await witness.receipt(record.account, record.tx_hash) is None
    except WalletError as fault:
        log.info("a second node says nothing of %s: %s", record.tx_hash, fault)
        return None
