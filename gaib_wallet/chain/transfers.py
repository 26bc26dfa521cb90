"""What events say about an account: which tokens came and went, and who may take some."""

from collections import defaultdict
from collections.abc import Iterable
from dataclasses import dataclass

from eth_utils.address import to_checksum_address
from eth_utils.crypto import keccak

from gaib_wallet.chain.wire import Log, octets
from gaib_wallet.domain.network import Network
from gaib_wallet.domain.transactions import Allowance
from gaib_wallet.domain.units import ETH, Address, Token, TokenAmount, TokenChange
from gaib_wallet.errors import UnexpectedReply


def _topic(signature: str) -> str:
    return f"0x{keccak(text=signature).hex()}"


TRANSFER = _topic("Transfer(address,address,uint256)")
APPROVAL = _topic("Approval(address,address,uint256)")
UNSTAKED = _topic("Unstaked(address,uint256,uint256)")
# Where eth_simulateV1 pretends that the chain's own coin is a token (ERC-7528).
_COIN = Address(to_checksum_address("0x" + "ee" * 20))
_ADDRESS = 20
_WORD = 32
_LARGEST_SUM = 2**256 - 1


@dataclass(frozen=True, slots=True)
class Movements:
    """What the events did to one account.

    `changes` are sums, one for each token of the network that moved in all; `allowances` the last
    one said for each token and spender; `unknown_tokens` emitted something about the account and
    are not of the network; `owed` is what the vault fixed to pay later.
    """

    changes: tuple[TokenChange, ...]
    allowances: tuple[Allowance, ...]
    unknown_tokens: tuple[Address, ...]
    owed: TokenAmount | None


def movements(logs: Iterable[Log], account: Address, network: Network) -> Movements:
    """What `logs`, in order, say of `account`: ERC-20's two events, and the vault's `Unstaked`.

    Raises:
        UnexpectedReply: a contract of the network emitted one of them in another shape.
    """
    reading = _Reading(account, network)
    for log in logs:
        reading.add(log)
    return reading.result()


def given(logs: Iterable[Log], sender: Address, receiver: Address, token: Token) -> TokenAmount:
    """What `sender` hands to `receiver` of `token` in all, whatever becomes of it there.

    Raises:
        UnexpectedReply: an event of the token in another shape, or an impossible sum.
    """
    emitter = _COIN if token == ETH else token.address
    raw = 0
    for log in logs:
        topic = log.topics[0].lower() if log.topics else ""
        if topic == TRANSFER and address_in(octets(log.address)) == emitter:
            parties, (moved,) = _read(log, indexed=2, plain=1)
            raw += moved if parties == [sender, receiver] else 0
    if raw > _LARGEST_SUM:
        raise UnexpectedReply
    return TokenAmount(raw, token)


class _Reading:
    """What was found so far."""

    def __init__(self, account: Address, network: Network) -> None:
        self._account = account
        self._network = network
        self._known = {_COIN: ETH, **{token.address: token for token in network.tokens}}
        self._moved: defaultdict[Token, int] = defaultdict(int)
        self._allowed: dict[tuple[Token, Address], TokenAmount] = {}
        self._unknown: dict[Address, None] = {}
        self._owed: TokenAmount | None = None

    def add(self, log: Log) -> None:
        """Take one event into account."""
        topic = log.topics[0].lower() if log.topics else ""
        if topic not in {TRANSFER, APPROVAL, UNSTAKED}:
            return
        emitter = address_in(octets(log.address))
        token = self._known.get(emitter)
        if token is None:
            if topic != UNSTAKED and _speaks_of(log, self._account):
                self._unknown[emitter] = None
        elif topic == TRANSFER:
            self._add_transfer(token, log)
        elif topic == APPROVAL:
            self._add_approval(token, log)
        elif token == self._network.said:
            self._add_exit(log)

    def result(self) -> Movements:
        """All that was found."""
        if any(abs(raw) > _LARGEST_SUM for raw in self._moved.values()):
            raise UnexpectedReply
        return Movements(
            changes=tuple(TokenChange(raw, token) for token, raw in self._moved.items() if raw),
            allowances=tuple(Allowance(to, amount) for (_, to), amount in self._allowed.items()),
            unknown_tokens=tuple(self._unknown),
            owed=self._owed,
        )

    def _add_transfer(self, token: Token, log: Log) -> None:
        (sender, receiver), (raw,) = _read(log, indexed=2, plain=1)
        if receiver == self._account:
            self._moved[token] += raw
        if sender == self._account:
            self._moved[token] -= raw

    def _add_approval(self, token: Token, log: Log) -> None:
        (owner, spender), (raw,) = _read(log, indexed=2, plain=1)
        if owner == self._account:
            self._allowed[token, spender] = TokenAmount(raw, token)

    def _add_exit(self, log: Log) -> None:
        (owner,), (_, raw) = _read(log, indexed=1, plain=2)
        if owner == self._account:
            self._owed = TokenAmount(raw, self._network.aid)


def _read(log: Log, *, indexed: int, plain: int) -> tuple[list[Address], list[int]]:
    """The indexed addresses of an event, and its other words as numbers."""
    data = octets(log.data)
    if len(log.topics) != 1 + indexed or len(data) != plain * _WORD:
        raise UnexpectedReply
    words = [data[start : start + _WORD] for start in range(0, len(data), _WORD)]
    addresses = [address_in(octets(topic)) for topic in log.topics[1:]]
    return addresses, [int.from_bytes(word, "big") for word in words]


def address_in(word: bytes) -> Address:
    """The address that `word` is, or ends with."""
    if len(word) not in {_ADDRESS, _WORD}:
        raise UnexpectedReply
    return Address(to_checksum_address(word[-_ADDRESS:]))


def _speaks_of(log: Log, account: Address) -> bool:
    """Whether `account` stands anywhere in it: foreign contracts index what they like."""
    return account[2:].lower() in "".join((*log.topics, log.data)).lower()
