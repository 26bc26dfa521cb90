"""GAIB's contracts and the tokens around them, on a fresh node."""

from dataclasses import dataclass
from fractions import Fraction

from gaib_wallet.demo import contracts
from gaib_wallet.demo.blocks import Blocks
from gaib_wallet.demo.roles import Cast
from gaib_wallet.domain.network import Contracts
from gaib_wallet.domain.units import Address, Token

MULTICALL3 = Address("0xcA11bde05977b3631167028862bE2a173976CA11")
ETH_PRICE = Fraction(3_100)
USDC_PRICE = Fraction(1)
EUR_PRICE = Fraction(116, 100)
LAUNCH_LIMIT = 30_000_000 * 10**18
"""AID a day, for mints, at the launch."""
DAILY_LIMIT = 1_000_000 * 10**18
"""AID a day after it; for redemptions always."""
REDEMPTION_FEE_BPS = 10
_FEED_UNIT = 10**8
_OPEN = True
_MINTER_ROLE = bytes.fromhex("9f2df0fed2c77648de5860a4cc508cd0818c85b8b8a1ab4ceeef8d981c8956a6")


@dataclass(frozen=True, slots=True)
class Tokens:
    """Every token of the demo chain."""

    usdc: Token
    usdt: Token
    aid: Token
    said: Token
    weth: Token


def make_tokens(blocks: Blocks, people: Cast) -> Tokens:
    """Put the tokens into the next block; `protocol` mints and administers all of them."""
    maker = people.protocol
    usdc = blocks.create(maker, contracts.ours("usdc"))
    usdt = blocks.create(maker, contracts.ours("usdt"))
    aid = blocks.create(maker, contracts.ours("aid"))
    said = blocks.create(maker, contracts.ours("said"), "(address)", aid)
    weth = blocks.create(maker, contracts.weth())
    return Tokens(
        usdc=Token(usdc, "USDC", 6, 2),
        usdt=Token(usdt, "USDT", 6, 2),
        aid=Token(aid, "AID", 18, 2),
        said=Token(said, "sAID", 18, 4),
        weth=Token(weth, "WETH", 18, 4),
    )


def make_protocol(blocks: Blocks, people: Cast, tokens: Tokens) -> Contracts:
    """Put the protocol into the next block, open, with its first prices and whitelist."""
    maker, usdc, aid = people.protocol, tokens.usdc.address, tokens.aid.address
    minter = blocks.create(
        maker,
        contracts.ours("minter"),
        "(address,address,uint256)",
        *(aid, people.reserve.address, LAUNCH_LIMIT),
    )
    redeemer = blocks.create(
        maker,
        contracts.ours("redeemer"),
        "(address,address,uint256,uint256)",
        *(aid, usdc, REDEMPTION_FEE_BPS, DAILY_LIMIT),
    )
    for account in (minter, redeemer, maker.address):
        blocks.send(maker, aid, "grantRole(bytes32,address)", _MINTER_ROLE, account)
    for asset in (tokens.usdc, tokens.usdt):
        blocks.send(maker, minter, "set_accepted(address,bool)", asset.address, _OPEN)
    for person in (people.treasury, people.market_maker):
        for gate in (minter, redeemer):
            blocks.send(maker, gate, "set_whitelisted(address,bool)", person.address, _OPEN)
    return Contracts(
        multicall=MULTICALL3,
        minter=minter,
        redeemer=redeemer,
        deals=blocks.create(maker, contracts.ours("deals")),
        reserve=blocks.create(maker, contracts.ours("reserve")),
        eth_usd_feed=_feed(blocks, people, "ETH / USD", ETH_PRICE),
        usdc_usd_feed=_feed(blocks, people, "USDC / USD", USDC_PRICE),
        eur_usd_feed=_feed(blocks, people, "EUR / USD", EUR_PRICE),
    )


def feed_answer(price: Fraction) -> int:
    """A price as a feed keeps it, with 8 digits, rounded down."""
    return int(price * _FEED_UNIT)


def _feed(blocks: Blocks, people: Cast, name: str, price: Fraction) -> Address:
    code, answer = contracts.ours("feed"), feed_answer(price)
    return blocks.create(people.protocol, code, "(string,int256)", name, answer)
