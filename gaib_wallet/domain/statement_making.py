"""A statement from what was read: pure, so that whoever reads the same makes the same."""

from collections.abc import Callable, Iterable, Iterator, Mapping
from dataclasses import replace
from fractions import Fraction
from math import floor

from gaib_wallet.domain.dollars import DollarPrice, PriceSource
from gaib_wallet.domain.earnings import Gain, Position, shares_of
from gaib_wallet.domain.events import ChainEvent, EventKind, Seal
from gaib_wallet.domain.movements import Movement
from gaib_wallet.domain.nav import NavPoint, NavStep
from gaib_wallet.domain.network import Network
from gaib_wallet.domain.periods import beginning
from gaib_wallet.domain.price_pools import price_pools
from gaib_wallet.domain.statement_checks import digest_of
from gaib_wallet.domain.statement_material import Book, Material
from gaib_wallet.domain.statements import (
    FORMAT,
    VERSION,
    Balances,
    Block,
    Fees,
    GainLine,
    Holder,
    MarketLine,
    MovementLine,
    NavLine,
    PriceLine,
    ReturnLine,
    SourceLine,
    Statement,
    StepLine,
    Sum,
    TokenLine,
    Units,
    Unknown,
    UnknownLine,
)
from gaib_wallet.domain.units import USD, Token, TokenAmount
from gaib_wallet.domain.yields import RealisedReturn, Source

_COMES = {EventKind.DEPOSITED, EventKind.BOUGHT, EventKind.RECEIVED}
_LEAVES = {EventKind.WITHDRAWN, EventKind.SOLD, EventKind.SENT}


def statement(material: Material, seals: Mapping[int, Seal]) -> Statement:
    """The statement; `seals` has each block that `material` has named."""

    def block(number: int) -> Block:
        seal = seals[number]
        return Block(seal.number, seal.stamp.mined_at, seal.hash)

    opening = _balances(material, material.opening, material.at_opening, block)
    closing = _balances(material, material.closing, material.at_closing, block)
    movements = tuple(_movement(one, block) for one in material.moved)
    realised = _realised(material)
    position = material.at_closing.position
    money_weighted = position.money_weighted if position else None
    made = Statement(
        format=FORMAT,
        version=VERSION,
        holder=_holder(material),
        period=material.period,
        as_of=block(material.as_of.number),
        opening=opening,
        closing=closing,
        movements=movements,
        gains=tuple(_gains(material)),
        realised=realised,
        money_weighted=money_weighted,
        steps=tuple(_step(one, block) for one in material.steps),
        sources=tuple(_sources(material)),
        network_fees=Fees.LEFT_OUT,
        unknown=tuple(_unknown(material, (opening, closing), realised, money_weighted)),
    )
    return replace(made, digest=digest_of(made))


def _holder(material: Material) -> Holder:
    network = material.network
    return Holder(
        account=material.account,
        own=tuple(material.own),
        network=network.key,
        network_name=network.name,
        chain_id=network.chain_id,
        vault=material.said.address,
        launch=network.launch_block,
        tokens=tuple(TokenLine(one.symbol, one.address, one.digits) for one in network.tokens),
        markets=tuple(
            MarketLine(
                one.pool.venue.value,
                one.pool.address,
                tuple(coin.symbol for coin in one.pool.coins),
            )
            for one in price_pools(network)
        ),
    )


def _balances(material: Material, end: Seal, book: Book, block: Callable[[int], Block]) -> Balances:
    network, said, aid = material.network, material.said, material.network.aid
    later = [flow for flow in material.flows if flow.block > end.number]
    had = {
        token: material.owned.of(token) - sum(_moved(flow, token, said) for flow in later)
        for token in network.tokens
    }
    queued = material.owned.queued - sum(_queued(flow, network) for flow in later)
    deposit, unstaking = material.deposit_nav(end), material.unstaking_nav(end)
    worth = None
    if had[said] == 0:
        worth = 0
    elif unstaking is not None:
        worth = floor(had[said] * unstaking.nav)
    dollars = {token: raw for token, raw in had.items() if token not in {said, aid}}
    total = None
    if worth is not None:
        whole = (had[aid] + queued + worth) * book.usd.usd * _to_usd(aid)
        total = floor(whole + sum(raw * _to_usd(token) for token, raw in dollars.items()))
    return Balances(
        block=block(end.number),
        said=Units(had[said]),
        aid=Units(had[aid]),
        queued=Units(queued),
        dollars=tuple(Sum(token.symbol, Units(raw)) for token, raw in dollars.items()),
        deposit_nav=_nav(deposit, block),
        unstaking_nav=_nav(unstaking, block),
        aid_usd=_price(book.usd, block),
        said_worth=None if worth is None else Units(worth),
        total=None if total is None else Units(total),
    )


def _to_usd(token: Token) -> Fraction:
    """Base units of USD for one of `token` at one for one."""
    return Fraction(10**USD.digits, 10**token.digits)


def _moved(flow: ChainEvent, token: Token, said: Token) -> int:
    """Base units of `token` that `flow` brought."""
    if flow.kind in _COMES | _LEAVES:
        shares = flow.shares if token == said else 0
        return shares if flow.kind in _COMES else -shares
    if flow.kind in {EventKind.CAME, EventKind.WENT} and flow.shares == int(token.address, 16):
        return flow.assets if flow.kind is EventKind.CAME else -flow.assets
    return 0


def _queued(flow: ChainEvent, network: Network) -> int:
    """AID that `flow` added to what the vault owes."""
    if flow.kind is EventKind.WITHDRAWN:
        return flow.assets
    is_aid = flow.kind is EventKind.CAME and flow.shares == int(network.aid.address, 16)
    said = network.said
    is_paid = is_aid and said is not None and flow.subject == int(said.address, 16)
    return -flow.assets if is_paid else 0


def _nav(point: NavPoint | None, block: Callable[[int], Block]) -> NavLine | None:
    if point is None:
        return None
    place = block(point.block)
    return NavLine(point.nav, point.source.value, place, point.log_index, _hex(point.tx_hash))


def _hex(tx_hash: bytes) -> str:
    return f"0x{tx_hash.hex()}" if tx_hash else ""


def _price(price: DollarPrice, block: Callable[[int], Block]) -> PriceLine:
    is_traded = price.source is PriceSource.MARKET
    at = block(price.block) if is_traded else None
    return PriceLine(price.usd, price.source.value, price.pool, at)


def _movement(one: Movement, block: Callable[[int], Block]) -> MovementLine:
    return MovementLine(
        block=block(one.block),
        log_index=one.log_index,
        tx_hash=_hex(one.tx_hash),
        kind=one.kind.value,
        came=_sums(one.came),
        went=_sums(one.went),
        owed=Units(one.owed),
        aid=None if one.aid is None else Units(one.aid),
        price=_price(one.price, block),
        others=tuple(one.others),
    )


def _sums(amounts: Iterable[TokenAmount]) -> tuple[Sum, ...]:
    return tuple(Sum(one.token.symbol, Units(one.raw)) for one in amounts)


def _gains(material: Material) -> Iterator[GainLine]:
    before, after = material.at_opening.position, material.at_closing.position
    if after is None:
        return
    names = (("fifo", "AID"), ("average", "AID"), ("fifo", "USD"), ("average", "USD"))
    for (method, money), then, now in zip(names, _books(before), _books(after), strict=True):
        if now is None:
            continue
        yield GainLine(
            method=method,
            money=money,
            taken=_floor(now.taken - (then.taken if then else 0)),
            cost=_floor(now.cost),
            worth=_floor(now.worth),
            not_taken=_floor(now.not_taken),
            not_taken_before=_floor(then.not_taken if then else Fraction(0)),
        )


def _books(position: Position | None) -> tuple[Gain | None, ...]:
    if position is None:
        return None, None, None, None
    return position.fifo, position.average, position.fifo_usd, position.average_usd


def _floor(amount: Fraction) -> Units:
    return Units(floor(amount))


def _realised(material: Material) -> ReturnLine | None:
    first, last = material.first_nav, material.deposit_nav(material.closing)
    if first is None or last is None:
        return None
    is_later = material.holds(first.block)
    start = first.at if is_later else beginning(material.period)
    end = material.closing.stamp.mined_at
    whole = RealisedReturn(start, end, first.nav, last.nav, len(material.steps))
    return ReturnLine(start, end, first.nav, last.nav, whole.ratio, whole.yearly)


def _step(step: NavStep, block: Callable[[int], Block]) -> StepLine:
    hashes = tuple(_hex(one) for one in step.tx_hashes)
    return StepLine(block(step.block), step.before, step.after, hashes)


def _sources(material: Material) -> Iterator[SourceLine]:
    totals: dict[int, list[int]] = {}
    own: dict[int, Fraction] = {}
    for step in material.steps:
        held = shares_of(flow for flow in material.flows if flow.block < step.block)
        net = sum(result.net for result in step.results)
        earned = held * (step.after - step.before)
        for result in step.results:
            sums = totals.setdefault(result.deal, [0, 0, 0])
            for place, amount in enumerate((result.gross, result.fee, result.loss)):
                sums[place] += amount
            part = earned * Fraction(result.net, net) if net else Fraction(0)
            own[result.deal] = own.get(result.deal, Fraction(0)) + part
    names = {one.deal: one for one in material.deals}
    for deal, (gross, fee, loss) in sorted(totals.items()):
        known = names.get(deal)
        yield SourceLine(
            deal=deal,
            name=known.borrower if known else "",
            kind=(known.source if known else Source.UNKNOWN).value,
            gross=Units(gross),
            fee=Units(fee),
            loss=Units(loss),
            net=Units(gross - fee - loss),
            own=_floor(own[deal]),
        )


def _unknown(
    material: Material,
    ends: tuple[Balances, Balances],
    realised: ReturnLine | None,
    money_weighted: Fraction | None,
) -> Iterator[UnknownLine]:
    yield from _unknown_prices(material, ends)
    for token in (material.said, material.network.aid):
        came = sum(_moved(flow, token, material.said) for flow in material.flows)
        if rest := material.owned.of(token) - came:
            yield UnknownLine(Unknown.UNEXPLAINED, token.symbol, Units(rest))
    if any(not step.results for step in material.steps):
        yield UnknownLine(Unknown.STEPS)
    if realised is None or realised.yearly is None:
        yield UnknownLine(Unknown.NO_YEARLY)
    if money_weighted is None:
        yield UnknownLine(Unknown.NO_MONEY_WEIGHTED)


def _unknown_prices(material: Material, ends: tuple[Balances, Balances]) -> Iterator[UnknownLine]:
    position = material.at_closing.position
    if position and position.unpriced:
        yield UnknownLine(Unknown.SHARES_UNPRICED, material.said.symbol, Units(position.unpriced))
    prices = [end.aid_usd.source for end in ends]
    prices += [movement.price.source.value for movement in material.moved]
    if PriceSource.PAR.value in prices:
        yield UnknownLine(Unknown.PAR, material.network.aid.symbol)
    for name, end in zip(("opening", "closing"), ends, strict=True):
        if end.deposit_nav is None:
            yield UnknownLine(Unknown.NO_NAV, name)
        elif end.unstaking_nav is None:
            yield UnknownLine(Unknown.NO_UNSTAKING_NAV, name)
