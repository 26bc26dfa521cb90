"""Every page over a wallet in memory, as a person meets it; made for tests that look at it."""

from collections.abc import Awaitable, Callable
from dataclasses import replace
from datetime import UTC, date, datetime
from fractions import Fraction

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QWidget

from gaib_wallet.chain.calls import ContractCalls
from gaib_wallet.domain.earnings import Gain, Position
from gaib_wallet.domain.nav import NavStep
from gaib_wallet.domain.routes import MarketPrice
from gaib_wallet.domain.staking import ExitRequest
from gaib_wallet.domain.transactions import TxStatus
from gaib_wallet.domain.yields import RealisedReturn
from gaib_wallet.errors import NodeUnreachable
from gaib_wallet.services.routes import RouteService
from gaib_wallet.ui.pages.activity import ActivityPage
from gaib_wallet.ui.pages.convert import ConvertPage
from gaib_wallet.ui.pages.elsewhere import ElsewherePage
from gaib_wallet.ui.pages.portfolio import PortfolioPage
from gaib_wallet.ui.pages.settings import SettingsPage
from gaib_wallet.ui.pages.stake import StakePage
from gaib_wallet.ui.pages.waiting import WaitingPage
from gaib_wallet.viewmodels.convert import ConvertViewModel
from gaib_wallet.viewmodels.portfolio_state import Earnings
from tests.builders import BLOCK, POOL, USDC, V4_POOL, aid, receipt, record, usdc
from tests.markets import EIGHT, Markets, ToldRoutes, small
from tests.ui.settings_scenes import SettingsScene
from tests.wallet_world import WalletWorld

UNIT = 10**18
REQUEST = ExitRequest(datetime(2026, 11, 12, 12, tzinfo=UTC), aid("2000"))
Scene = Callable[[WalletWorld], Awaitable[QWidget]]


def earnings() -> Earnings:
    """A year of a book with a bad month in it."""
    gain = Gain(Fraction(9250 * UNIT), Fraction(0), Fraction(9720 * UNIT))
    step = NavStep(
        block=1_000,
        at=datetime(2026, 11, 1, tzinfo=UTC),
        before=Fraction(107, 100),
        after=Fraction(108, 100),
        results=(),
        tx_hashes=(),
    )
    months = {
        date(2026, month, 1): Fraction((-50 if month == 8 else 12 * month) * UNIT)
        for month in range(1, 12)
    }
    autumn = datetime(2026, 9, 1, tzinfo=UTC)
    recent = RealisedReturn(autumn, BLOCK.mined_at, Fraction(1), Fraction(1027, 1000), 3)
    return Earnings(Position(9000 * UNIT, None, 0, gain, gain), step, 9000 * UNIT, months, recent)


async def portfolio(world: WalletWorld) -> PortfolioPage:
    world.protocol.request = REQUEST
    world.protocol.mint = replace(world.protocol.mint, is_whitelisted=True)
    router = world.network.contracts.v3_router
    assert router
    world.protocol.allowed[USDC, router] = usdc("5").raw
    model = world.portfolio()
    await world.beat()
    model.know_earnings(earnings())
    return PortfolioPage(model)


async def portfolio_silent(world: WalletWorld) -> PortfolioPage:
    page = await portfolio(world)
    await world.silence()
    return page


async def portfolio_loading(world: WalletWorld) -> PortfolioPage:
    return PortfolioPage(world.portfolio())


async def portfolio_empty(world: WalletWorld) -> PortfolioPage:
    world.protocol.owned.clear()
    world.protocol.native = replace(world.protocol.native, raw=0)
    model = world.portfolio()
    await world.beat()
    return PortfolioPage(model)


async def convert(world: WalletWorld) -> ConvertPage:
    model = world.convert()
    await world.beat()
    model.edit_pay("1000")
    await world.idle()
    return ConvertPage(model)


async def convert_explained(world: WalletWorld) -> ConvertPage:
    model = world.convert()
    await world.beat()
    model.edit_pay("1000")
    await world.idle()
    model.press_route(model.state.rows[-1].key)
    return ConvertPage(model)


async def convert_too_much(world: WalletWorld) -> ConvertPage:
    model = world.convert()
    await world.beat()
    model.edit_pay("99999")
    await world.idle()
    return ConvertPage(model)


async def convert_unclear(world: WalletWorld) -> ConvertPage:
    model = world.convert()
    await world.beat()
    model.edit_pay("1,5")
    await world.idle()
    return ConvertPage(model)


async def convert_failed(world: WalletWorld) -> ConvertPage:
    model = world.convert()
    await world.beat()
    world.protocol.fault = NodeUnreachable()
    model.edit_pay("1000")
    await world.idle()
    return ConvertPage(model)


async def _among(world: WalletWorld, markets: Markets) -> ConvertViewModel:
    """The page of an account that eight pools make offers to."""
    world.routes = RouteService(ToldRoutes(markets), ContractCalls(world.network), world.network)
    model = world.convert(None)
    await world.beat()
    return model


async def convert_many(world: WalletWorld) -> ConvertPage:
    """Eight pools, a split that is best, and minting closed."""
    markets = replace(small(), brings_more=Fraction(1, 1_000), is_whitelisted=False)
    model = await _among(world, markets)
    model.edit_pay("10000")
    await world.idle()
    return ConvertPage(model)


async def convert_target(world: WalletWorld) -> ConvertPage:
    """What comes is typed, and what it costs follows."""
    model = await _among(world, replace(small(), pools=EIGHT[:4]))
    model.edit_receive("10000")
    await world.idle()
    model.choose_route(V4_POOL.name)
    return ConvertPage(model)


async def convert_alerts(world: WalletWorld) -> ConvertPage:
    """A bad day: a price that moves, a USDC off its dollar, a wide tolerance of one's own."""
    moving = MarketPrice(Fraction(985, 1_000), Fraction(995, 1_000), is_ramping=True)
    markets = replace(
        small(),
        pools=EIGHT[:3],
        prices={POOL.name: Fraction(985, 1_000)},
        markets={POOL.name: moving},
        redemption=Fraction(999, 1_000),
        usdc_usd=Fraction(991, 1_000),
    )
    model = await _among(world, markets)
    model.start("AID", "USDC")
    model.edit_pay("10000")
    await world.idle()
    model.choose_route(POOL.name)
    model.choose_tolerance(-1)
    model.type_tolerance("2")
    return ConvertPage(model)


async def convert_half_done(world: WalletWorld) -> ConvertPage:
    """The second of two swaps was not signed."""
    model = await _among(world, replace(small(), brings_more=Fraction(1, 1_000)))
    model.edit_pay("10000")
    await world.idle()
    world.answers = [True, False]
    model.review()
    await world.idle()
    return ConvertPage(model)


async def mint(world: WalletWorld) -> ConvertPage:
    world.protocol.mint = replace(world.protocol.mint, is_whitelisted=True)
    world.protocol.owned[USDC] = usdc("1840000").raw
    model = world.convert()
    await world.beat()
    model.edit_pay("500000")
    await world.idle()
    return ConvertPage(model)


async def type_the_loss(world: WalletWorld) -> ConvertPage:
    world.protocol.owned[USDC] = usdc("90000000").raw
    model = world.convert()
    await world.beat()
    model.edit_pay("60000000")
    await world.idle()
    model.choose_route(POOL.name)
    return ConvertPage(model)


async def stake(world: WalletWorld) -> StakePage:
    model = world.stake()
    await world.beat()
    model.know_earnings(earnings())
    model.edit_stake("1250")
    await world.idle()
    return StakePage(model)


async def exit_planner(world: WalletWorld) -> StakePage:
    model = world.stake()
    await world.beat()
    model.open_tab("exit")
    model.need_by(date(2026, 12, 7))
    await world.idle()
    return StakePage(model)


async def exit_request(world: WalletWorld) -> StakePage:
    world.protocol.request = REQUEST
    return await exit_planner(world)


async def exit_example(world: WalletWorld) -> StakePage:
    world.protocol.owned.clear()
    return await exit_planner(world)


async def activity(world: WalletWorld) -> ActivityPage:
    await world.store.put(record(status=TxStatus.FINAL, receipt=receipt()))
    failed = replace(record(nonce=1, status=TxStatus.FAILED), tx_hash="0x" + "cd" * 32)
    await world.store.put(replace(failed, receipt=receipt(succeeded=False)))
    model = world.activity()
    await world.idle()
    model.open_row(model.state.rows[1].key)
    return ActivityPage(model)


async def activity_empty(world: WalletWorld) -> ActivityPage:
    model = world.activity()
    await world.idle()
    return ActivityPage(model)


async def settings(world: WalletWorld, section: str = "network") -> SettingsPage:
    return await SettingsScene(world).page(section)


async def elsewhere(_world: WalletWorld) -> ElsewherePage:
    return ElsewherePage("BNB Smart Chain")


async def waiting(world: WalletWorld) -> WaitingPage:
    page = WaitingPage("GAIB Wallet")
    again = QCoreApplication.translate("Failure", "Try again")
    page.show_fault(world.text.fault(NodeUnreachable()), again)
    return page


SCENES: dict[str, Scene] = {
    one.__name__: one
    for one in (
        portfolio,
        portfolio_silent,
        portfolio_loading,
        portfolio_empty,
        convert,
        convert_explained,
        convert_too_much,
        convert_unclear,
        convert_failed,
        convert_many,
        convert_target,
        convert_alerts,
        convert_half_done,
        mint,
        type_the_loss,
        stake,
        exit_planner,
        exit_request,
        exit_example,
        activity,
        activity_empty,
        settings,
        elsewhere,
        waiting,
    )
}
