"""Tokens, pools and factories that misbehave, on a test's node; compiled when first asked for."""

from dataclasses import dataclass
from enum import Enum
from functools import cache
from pathlib import Path
from typing import Any

import vyper

from gaib_wallet.demo.blocks import Blocks
from gaib_wallet.demo.node import Node
from gaib_wallet.demo.phrase import Account
from gaib_wallet.demo.roles import cast
from gaib_wallet.domain.units import Address, Token

_SOURCES = Path(__file__).parent / "contracts" / "hostile"
_WORD = 32
_GAS = 4_000_000
"""Enough to begin a pair."""


class Answer(Enum):
    """What `transfer`, `transferFrom` and `approve` of a token answer."""

    TRUE = (1).to_bytes(_WORD)
    FALSE = bytes(_WORD)
    NOTHING = b""
    GARBAGE = b"\xff" * _WORD


@cache
def build(name: str) -> dict[str, Any]:
    """ABI and creation code of `name`.vy in tests/contracts/hostile, as a build of our own has."""
    path = _SOURCES / f"{name}.vy"
    made: dict[str, Any] = vyper.compile_code(
        path.read_text("utf-8"), output_formats=["abi", "bytecode"]
    )
    return made


@dataclass(frozen=True, slots=True)
class OddToken:
    """A token on a node that does as it is told, at once; it begins well behaved."""

    node: Node
    token: Token

    def mint(self, owner: Address, raw: int) -> None:
        self._tell("mint(address,uint256)", owner, raw)

    def keep_of_transfers(self, bps: int) -> None:
        """Let so much of what is sent never arrive, in hundredths of a percent."""
        self._tell("keep_of_transfers(uint256)", bps)

    def boast_of(self, raw: int) -> None:
        """Let `balanceOf` say so much more than is owned."""
        self._tell("boast_of(uint256)", raw)

    def pretend_decimals(self, digits: int) -> None:
        self._tell("pretend_decimals(uint8)", digits)

    def answer_with(self, answer: Answer, *, is_idle: bool = False) -> None:
        """Let transfers and approvals answer so, and with `is_idle` do nothing."""
        self._tell("answer_with(bytes,bool)", answer.value, is_idle)

    def _tell(self, signature: str, *values: object) -> None:
        send(self.node, cast().protocol, self.token.address, signature, *values)


def odd_token(
    node: Node, symbol: str = "ODD", digits: int = 18, name: str = "Odd token"
) -> OddToken:
    """Make one; with the symbol "AID" it is a fake AID."""
    values = (name, symbol, digits)
    place = create(node, "odd_token", "(string,string,uint8)", *values)
    return OddToken(node, Token(place, symbol, digits, 2))


def parrot(node: Node, answer: bytes = Answer.GARBAGE.value, *, reverts: bool = False) -> Address:
    """Make what answers every call with `answer`, or reverts: a factory of garbage, say."""
    return create(node, "parrot", "(bytes,bool)", answer, reverts)


def lying_pool(
    node: Node, coins: tuple[Token, Token], balances: tuple[int, int], pays_bps: int = 10_000
) -> Address:
    """Make a Curve pool that claims `balances` and pays `pays_bps` of each quote.

    It quotes par. `name_coins` lets it name other coins than a factory wrote down.
    """
    places = [coin.address for coin in coins]
    rates = [10 ** (36 - coin.digits) for coin in coins]
    types = "(address[2],uint256[2],uint256[2],uint256)"
    return create(node, "lying_pool", types, places, rates, list(balances), pays_bps)


def name_coins(node: Node, pool: Address, coins: tuple[Token, Token]) -> None:
    """Let a lying pool name `coins` from now on."""
    places = [coin.address for coin in coins]
    send(node, cast().protocol, pool, "name_coins(address[2])", places)


def create(node: Node, name: str, types: str = "()", *values: object) -> Address:
    """Put `name`.vy of tests/contracts/hostile on the chain, mined at once."""
    blocks = Blocks(node)
    code = bytes.fromhex(build(name)["bytecode"].removeprefix("0x"))
    place = blocks.create(cast().protocol, code, types, *values)
    with node.mining_paused():
        blocks.mine()
    return place


def send(node: Node, who: Account, to: Address, signature: str, *values: object) -> None:
    """Mine one call of `who` at once; DemoFault if it fails."""
    blocks = Blocks(node)
    blocks.send(who, to, signature, *values, gas=_GAS)
    with node.mining_paused():
        blocks.mine()
