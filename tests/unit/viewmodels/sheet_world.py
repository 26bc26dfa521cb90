"""One review sheet in a wallet in memory, and what a test turns on the way to its receipt."""

from collections.abc import Awaitable, Callable

from gaib_wallet.domain.cautions import Verdict
from gaib_wallet.domain.network import Network
from gaib_wallet.domain.transactions import Act, TxPlan
from gaib_wallet.domain.units import TokenChange
from gaib_wallet.errors import NoRoute, WalletError
from gaib_wallet.viewmodels.review import Footer, ReceiptFooter, ReceiptStage
from gaib_wallet.viewmodels.signing import Proposal, SheetLinks, SigningViewModel
from tests.builders import AID, USDC, aid, some_call, usdc
from tests.fake_chain import Effect
from tests.unit.services.desk import TurnedCalls
from tests.wallet_world import DEMO, SAVINGS, WalletWorld

PAY = usdc("100")
SWAP = some_call(Act.SWAP)
PAID = TokenChange(-PAY.raw, USDC)


class Sheet:
    """A sheet over a world whose pool pays 99.5 AID for 100 USDC; `next_plan` is what it quotes."""

    def __init__(self, world: WalletWorld) -> None:
        self.world = world
        self.next_plan: TxPlan | WalletError = NoRoute()
        self.quotes = 0

    async def open(self, of: TxPlan, verdict: Verdict | None = None) -> SigningViewModel:
        """The sheet of `of`, once it was rehearsed."""
        return await self.show(Proposal(of, verdict, self.again_of(verdict)))

    async def show(self, proposal: Proposal, links: SheetLinks | None = None) -> SigningViewModel:
        """The sheet of `proposal`, once it was rehearsed."""
        self.pays("99.5")
        await self.world.pulse.beat()
        model = self.world.signing(proposal, links or SheetLinks())
        await self.world.idle()
        return model

    async def mined(self) -> None:
        """A block, which every record that is open is looked for in."""
        await self.world.mine()
        await self.world.transactions.look_at_open()
        await self.world.idle()

    def pays(self, plain_text: str) -> None:
        """Let the pool pay that much from now on."""
        arrived = TokenChange(aid(plain_text).raw, AID)
        self.world.ledger.will(SWAP, Effect(changes=(PAID, arrived)))

    def refuses(self, reason: str) -> None:
        """Let the pool refuse."""
        self.world.ledger.will(SWAP, Effect(reason=reason))

    def again_of(self, verdict: Verdict | None) -> Callable[[], Awaitable[Proposal]]:
        async def again() -> Proposal:
            self.quotes += 1
            if isinstance(self.next_plan, WalletError):
                raise self.next_plan
            return Proposal(self.next_plan, verdict, again)

        return again


def footer(model: SigningViewModel) -> Footer:
    return model.state.footer


def stage(model: SigningViewModel) -> ReceiptStage:
    shown = footer(model)
    assert isinstance(shown, ReceiptFooter)
    return shown.stage


async def signed(sheet: Sheet, model: SigningViewModel) -> None:
    """Press Sign, and let the node take the transaction."""
    model.sign()
    await sheet.world.idle()


def swap_sheet(network: Network = DEMO) -> Sheet:
    """A sheet for whatever bytes a test takes for a swap."""
    return Sheet(WalletWorld(SAVINGS, network=network, calls=TurnedCalls(network)))
