"""What the demo panel, the tour and tests do to the demo chain. All of it blocks until done."""

from fractions import Fraction

from gaib_wallet.demo.blocks import Blocks
from gaib_wallet.demo.deploy import BLOCK_S
from gaib_wallet.demo.node import BASE_FEE, Node
from gaib_wallet.demo.packages import Progress
from gaib_wallet.demo.roles import cast
from gaib_wallet.demo.today import DAY_S, Today
from gaib_wallet.demo.trading import Trader
from gaib_wallet.demo.vault import TBILLS, Vault
from gaib_wallet.domain.network import Flow, Network, Pool
from gaib_wallet.domain.units import ETH, NO_ADDRESS, Address, TokenAmount
from gaib_wallet.errors import DemoFault
from gaib_wallet.words import QT_TRANSLATE_NOOP, Message

A_YIELD = Fraction(85, 10_000)
A_LOSS = Fraction(41, 10_000)
DEPEG = Fraction(985, 1_000)
PEG = Fraction(9_989, 10_000)
"""What AID costs where the story ends."""
_BLOCKS_AFTER_TIME = 3
_NOBODY = QT_TRANSLATE_NOOP("demo", "Nobody waits in the queue.")
_PLENTY = 10**7
"""Whole tokens that no price here takes more of."""


class Controls:
    """One chain's levers. Each method raises DemoFault if the node refuses or does not answer."""

    def __init__(self, node: Node, network: Network) -> None:
        self._node = node
        self._network = network
        self._people = cast()

    def tick(self) -> None:
        """Mine a block now, at a quiet day's fee: what an open window asks for every 12 seconds."""
        self._node.ask("anvil_setNextBlockBaseFeePerGas", hex(BASE_FEE))
        self._node.ask("evm_mine")

    def mine(self, count: int = 1) -> None:
        """Mine `count` blocks, 12 seconds of the chain's clock after each other."""
        for _ in range(count):
            self._node.ask("evm_increaseTime", BLOCK_S)
            self.tick()

    def advance(self, seconds: int) -> None:
        """Let `seconds` pass and what is fresh be reported again; mine the blocks after."""
        since = int(self._node.head()["timestamp"], 16)
        self._node.ask("evm_increaseTime", seconds)
        self.mine(_BLOCKS_AFTER_TIME - 1)
        blocks = Blocks(self._node)
        days = max(1, seconds // DAY_S)
        Today(blocks, self._network, self._people.protocol).report(since, days)
        self._do(blocks)

    def fund(self, account: Address, amount: TokenAmount) -> None:
        """Give `amount` to `account`, out of nothing."""
        if amount.token == ETH:
            owned = int(self._node.ask("eth_getBalance", account, "latest"), 16)
            self._node.ask("anvil_setBalance", account, hex(owned + amount.raw))
            self.mine()
            return
        blocks = Blocks(self._node)
        if amount.token == self._network.said:
            self._stake_for(blocks, account, amount)
        else:
            self._mint(blocks, amount, account)
        self._do(blocks)

    def set_whitelisted(self, account: Address, *, is_whitelisted: bool) -> None:
        """Admit `account` to minting and redeeming, or no longer."""
        blocks, parts = Blocks(self._node), self._network.contracts
        for gate in (parts.minter, parts.redeemer):
            signature = "set_whitelisted(address,bool)"
            self._administer(blocks, gate, signature, account, is_whitelisted)
        self._do(blocks)

    def is_whitelisted(self, account: Address) -> bool:
        """Whether `account` may mint, at the head."""
        minter = self._network.contracts.minter or NO_ADDRESS
        signature = "is_whitelisted(address)"
        return Blocks(self._node).read(minter, signature, account) == 1

    def set_paused(self, flow: Flow, *, is_paused: bool) -> None:
        """Pause or open the contract behind MINT, REDEEM, or STAKE and EXIT together."""
        blocks, parts, said = Blocks(self._node), self._network.contracts, self._network.said
        gates = {Flow.MINT: parts.minter, Flow.REDEEM: parts.redeemer}
        gate = gates.get(flow, said.address if said else None)
        self._administer(blocks, gate, "set_paused(bool)", is_paused)
        self._do(blocks)

    def report_yield(self, gain: Fraction = A_YIELD) -> None:
        """Raise the deposit NAV by `gain`, booked to the T-bill reserve."""
        blocks = Blocks(self._node)
        vault = Vault(blocks, self._network)
        vault.report_yield({TBILLS: _share(vault.assets, gain)})
        self._do(blocks)

    def mark_loss(self, loss: Fraction, deal: int = TBILLS) -> None:
        """Let the unstaking NAV lie `loss` of the assets under the deposit NAV, for one deal."""
        blocks = Blocks(self._node)
        vault = Vault(blocks, self._network)
        vault.mark_loss(deal, _share(vault.assets, loss))
        self._do(blocks)

    def report_loss(self, loss: Fraction = A_LOSS, deal: int = TBILLS) -> None:
        """Lower the deposit NAV by `loss`, booked to one deal; as much of its mark is gone."""
        blocks = Blocks(self._node)
        vault = Vault(blocks, self._network)
        vault.report_loss(deal, _share(vault.assets, loss))
        self._do(blocks)

    def pay_queue(self) -> None:
        """Bring as much AID into the vault as the queue waits for, and pay it."""
        blocks = Blocks(self._node)
        vault = Vault(blocks, self._network)
        if not vault.owed:
            raise DemoFault(Message("demo", _NOBODY))
        if vault.owed > vault.idle:
            vault.refill(vault.owed - vault.idle)
        vault.pay_queue()
        self._do(blocks)

    def price(self, pool: Pool) -> Fraction:
        """What one AID, or sAID, costs in `pool` at the margin, before the fee."""
        return self._maker(Blocks(self._node)).price(pool)

    def move_price(self, pool: Pool, price: Fraction) -> None:
        """Trade in `pool` until one AID, or sAID, costs `price`."""
        self._move((pool,), price)

    def depeg(self, price: Fraction = DEPEG) -> None:
        """Trade in every pool of AID and a dollar until AID costs `price`."""
        said = self._network.said
        self._move(tuple(pool for pool in self._network.pools if said not in pool.coins), price)

    def repeg(self) -> None:
        """Trade in the same pools until AID costs what it did."""
        self.depeg(PEG)

    def reorg(self, depth: int) -> None:
        """Replace the last `depth` blocks by empty ones; their transactions are gone."""
        self._node.ask("anvil_reorg", depth, [])

    def cut(self) -> None:
        """The node stops answering. What waited for a block is lost."""
        self._node.cut()

    def restore(self) -> None:
        """The node answers again at the same endpoint, with the same chain."""
        self._node.restore()

    def start_over(self, told: Progress = lambda _message: None) -> None:
        """The chain as it was when it was opened, at the same endpoint.

        One that is gone from the disk is made again, which is `told`. Raises StorageFault, too.
        """
        self._node.start_over(told)

    def _move(self, pools: tuple[Pool, ...], price: Fraction) -> None:
        maker, aid = self._people.market_maker.address, self._network.aid
        blocks = Blocks(self._node)
        for token in {coin for pool in pools for coin in pool.coins if coin != self._network.said}:
            self._mint(blocks, TokenAmount(_PLENTY * 10**token.digits, token), maker)
        self._do(blocks)
        for pool in pools:
            self._maker(blocks).move(pool, price)
        self._do(blocks)
        # What was not needed of it is no part of the supply.
        left = blocks.read(aid.address, "balanceOf(address)", maker)
        burnt = min(left, _PLENTY * 10**aid.digits)
        self._administer(blocks, aid.address, "burn(address,uint256)", maker, burnt)
        self._do(blocks)
        # What was sold into the pools is AID that somebody paid dollars for.
        Today(blocks, self._network, self._people.protocol).report_reserves()
        self._do(blocks)

    def _maker(self, blocks: Blocks) -> Trader:
        return Trader(blocks, self._network, self._people.market_maker)

    def _mint(self, blocks: Blocks, amount: TokenAmount, to: Address) -> None:
        self._administer(blocks, amount.token.address, "mint(address,uint256)", to, amount.raw)

    def _stake_for(self, blocks: Blocks, account: Address, shares: TokenAmount) -> None:
        vault, aid = Vault(blocks, self._network), self._network.aid
        assets = -(-shares.raw * (vault.assets + 1) // (vault.shares + 1))
        self._mint(blocks, TokenAmount(assets, aid), self._people.protocol.address)
        self._administer(blocks, aid.address, "approve(address,uint256)", vault.address, assets)
        self._administer(blocks, vault.address, "deposit(uint256,address)", assets, account)

    def _administer(
        self, blocks: Blocks, to: Address | None, signature: str, *values: object
    ) -> None:
        blocks.send(self._people.protocol, to or NO_ADDRESS, signature, *values)

    def _do(self, blocks: Blocks) -> None:
        """Mine what waits in one block, also where the node would mine each at once."""
        with self._node.mining_paused():
            blocks.mine()


def _share(amount: int, share: Fraction) -> int:
    return amount * share.numerator // share.denominator
