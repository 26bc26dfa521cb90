"""What events say about an account: which tokens came and went, and who may take some."""

from collections import defaultdict
from collections.abc import Iterable, Mapping
from dataclasses import dataclass

from eth_utils.address import to_checksum_address
from eth_utils.crypto import keccak

from gaib_wallet.chain.wire import Log, octets
from gaib_wallet.domain.network import Network
from gaib_wallet.domain.transactions import Allowance
from gaib_wallet.domain.units import ETH, Address, Token, TokenAmount, TokenChange
from gaib_wallet.errors import UnexpectedReply

TRANSFER = f"0x{keccak(text='Transfer(address,address,uint256)').hex()}"
APPROVAL = f"0x{keccak(text='Approval(address,address,uint256)').hex()}"
# Where eth_simulateV1 pretends that the chain's own coin is a token (ERC-7528).
_COIN = Address(to_checksum_address("0x" + "ee" * 20))
_WORD = 32
_TOPICS = 3


@dataclass(frozen=True, slots=True)
class Movements:
    """What the events did to one account.

    `changes` are sums, one for each token of the network that moved in all; `allowances` the last
    one said for each token and spender; `unknown_tokens` emitted something about the account and
    are not of the network.
    """

    changes: tuple[TokenChange, ...]
    allowances: tuple[Allowance, ...]
    unknown_tokens: tuple[Address, ...]


def movements(logs: Iterable[Log], account: Address, network: Network) -> Movements:
    """What ERC-20's `Transfer` and `Approval` among `logs`, in order, did to `account`.

    Raises:
        UnexpectedReply: a token of the network emitted something that ERC-20 does not have.
    """
    known: Mapping[Address, Token] = {
        **{token.address: token for token in network.tokens},
        _COIN: ETH,
    }
    moved: defaultdict[Token, int] = defaultdict(int)
    allowed: dict[tuple[Token, Address], TokenAmount] = {}
    unknown: dict[Address, None] = {}
    for log in logs:
        if not log.topics or log.topics[0] not in {TRANSFER, APPROVAL}:
            continue
        emitter = _address(octets(log.address))
        token = known.get(emitter)
        if token is None:
            if _speaks_of(log, account):
                unknown[emitter] = None
            continue
        first, second, raw = _words(log)
        if log.topics[0] == APPROVAL:
            if first == account:
                allowed[token, second] = TokenAmount(raw, token)
            continue
        moved[token] += (second == account) * raw - (first == account) * raw
    return Movements(
        changes=tuple(TokenChange(raw, token) for token, raw in moved.items() if raw),
        allowances=tuple(Allowance(spender, amount) for (_, spender), amount in allowed.items()),
        unknown_tokens=tuple(unknown),
    )


def _words(log: Log) -> tuple[Address, Address, int]:
    """The two addresses and the amount that both events of ERC-20 carry."""
    data = octets(log.data)
    if len(log.topics) != _TOPICS or len(data) != _WORD:
        raise UnexpectedReply
    _, first, second = log.topics
    return _address(octets(first)), _address(octets(second)), int.from_bytes(data, "big")


def _address(word: bytes) -> Address:
    """The address in the last 20 bytes of `word`, which may be longer."""
    if len(word) not in {20, _WORD}:
        raise UnexpectedReply
    return Address(to_checksum_address(word[-20:]))


def _speaks_of(log: Log, account: Address) -> bool:
    """Whether `account` stands anywhere in it: foreign contracts index what they like."""
    return account[2:].lower() in "".join((*log.topics, log.data)).lower()
