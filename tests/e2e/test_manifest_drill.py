"""The shipped manifests, unchanged, on chains where everything stands at their own addresses."""

from dataclasses import dataclass
from pathlib import Path

from PySide6.QtWidgets import QApplication
import pytest

from gaib_wallet.app.demo import PASSWORD
from gaib_wallet.demo.blocks import Blocks
from gaib_wallet.domain.network import Network, Venue
from gaib_wallet.domain.units import Token, TokenAmount
from tests.e2e.person import Home, Person, opened, run, whole
from tests.manifest_chain import DAYS, ManifestChain, manifest, standing

V3, V4 = "Uniswap v3 AID/USDC 0.01%", "Uniswap v4 AID/USDT 0.05%"
ELSEWHERE = "sAID lives on Ethereum."


@dataclass(frozen=True)
class Visit:
    """A person at the wallet, on a chain where the contracts are those of a manifest."""

    me: Person
    chain: ManifestChain

    @property
    def network(self) -> Network:
        return self.chain.network

    @property
    def said(self) -> Token:
        assert self.network.said
        return self.network.said

    def vault(self, signature: str, *values: object) -> int:
        """What the vault says without the wallet's help."""
        return Blocks(self.chain.node).read(self.said.address, signature, *values)

    async def look(self) -> None:
        """What is owned is there, with its three prices."""
        await self.me.open("Portfolio")
        await self.me.reads("Amount: 10,000.00", "Amount: 5,000.00", "Amount: 1,000.0000")
        await self.me.reads("Unstaking NAV", "Amount: 10,000.0000")
        await self.me.until(lambda: "price not read" not in self.me.text, "a price of ETH")

    async def swap(self) -> None:
        """Among pools that nobody listed; paid by a permit."""
        me = self.me
        await me.open("Convert")
        me.type("You pay", "1000")
        await me.press("More ways")
        await me.reads(V3, "Uniswap v4 AID/USDC 0.01%", "Uniswap v2 AID/USDC")
        of_uniswap = {one for one in self.chain.pools if one.venue is not Venue.CURVE}
        assert set(me.session.network.pools) == of_uniswap
        me.pick(V3)
        await me.press("Review")
        await me.reads("You pay exactly", "You receive at least")
        await me.reads("trade ahead of it")  # by itself the wallet reaches nobody's relay
        before = me.owned(self.network.aid)
        await me.sign(1, 2)
        assert me.nonce() == 0  # Circle's dollars take a signature in place of an allowance
        await me.sign(2, 2)
        await me.reads("In block ", "Received ")
        assert me.owned(self.network.usdc) == whole(9_000, self.network.usdc)
        received = me.owned(self.network.aid).raw - before.raw
        assert 999 * 10**18 < received < 1_000 * 10**18
        await me.press("Close")

    async def swap_by_permit2(self) -> None:
        """USDT, which must be allowed to Permit2 first, through the UniversalRouter."""
        me, network = self.me, self.network
        assert network.usdt
        self.chain.controls.fund(me.account.address, whole(300, network.usdt))
        await me.open("Convert")
        me.session.convert.start("USDT", "AID")
        me.type("You pay", "300")
        await me.reads(V4)
        me.pick(V4)
        await me.press("Review")
        before, number = me.owned(network.aid), me.nonce()
        for step in (1, 2, 3):
            await me.sign(step, 3)
        await me.reads("In block ", "Received ")
        assert me.owned(network.usdt).raw == 0
        assert me.nonce() == number + 2
        assert 299 * 10**18 < me.owned(network.aid).raw - before.raw < 300 * 10**18
        await me.press("Close")

    async def accept(self) -> None:
        """Curve's pool is called once somebody with the password has said so."""
        me, curve = self.me, self.chain.pools[0]
        (waiting,) = me.session.knowledge.pools.waiting
        assert waiting.pool == curve
        await me.open("Convert")
        me.type("You pay", "500")
        await me.reads("Look at it once before you use it.")
        await me.press("Look at this pool")
        await me.reads("Named by: Curve factory", "It has not read its source.")
        for password, answer in (("wrong horse", "W-401"), (PASSWORD, "is open for swaps now.")):
            me.type("Password of this wallet", password)
            await me.press("Accept this pool")
            await me.reads(answer)
        await me.press("Close")
        before = me.owned(self.network.aid)
        await me.review("500")
        await me.reads("no expiry on chain")
        await me.sign(1, 2)
        await me.sign(2, 2)
        await me.reads("In block ", "Received ")
        assert me.owned(self.network.usdc) == whole(8_500, self.network.usdc)
        received = me.owned(self.network.aid).raw - before.raw
        assert 499 * 10**18 < received < 500 * 10**18
        await me.press("Close")

    async def explain(self) -> None:
        """Why nobody can mint here, and a proof for whoever wants to be admitted."""
        me = self.me
        await me.reads("Enter an amount")  # the swap before has left its field
        me.type("You pay", "100")
        await me.press("Why, and what can be read")
        await me.reads("GAIB's minter may mint AID", "Not published: how to call mint", "Read at")
        await me.press("Sign a proof of ownership")
        await me.reads("It moves nothing, allows nothing and costs nothing.")
        number = me.nonce()
        await me.press("Sign this text")
        await me.reads("checked: this account made it")
        await me.press("Close")
        assert me.nonce() == number

    async def stake(self) -> None:
        """Two transactions, and the shares that the vault had said."""
        await self.me.open("Stake & exit")
        self.me.type("You stake", "2000")
        before = self.me.owned(self.said)
        shares = self.vault("previewDeposit(uint256)", whole(2_000, self.network.aid).raw)
        await self.me.press("Review: stake")
        await self.me.sign(1, 2)
        await self.me.sign(2, 2)
        await self.me.reads("In block ")
        assert self.me.owned(self.said) == TokenAmount(before.raw + shares, self.said)
        await self.me.press("Close")

    async def leave(self) -> None:
        """A place in the queue, for what the vault owes by its own answer."""
        await self.me.press("Exit")
        self.me.type("You leave with", "400")
        before, shares = self.me.owned(self.said), whole(400, self.said)
        owed = self.vault("convertToAssetsWithLoss(uint256)", shares.raw)
        await self.me.press("Review: request exit")
        await self.me.sign()
        await self.me.reads("waiting in the queue")
        assert self.me.owned(self.said).raw == before.raw - shares.raw
        assert self.vault("total_pending()") == owed
        await self.me.press("Close")

    async def look_back(self) -> None:
        """The chart has each day's step."""
        await self.me.open("Yield")
        await self.me.reads(f"{DAYS} days: no yearly rate", f"{DAYS} steps up, 0 down", "+0.30%")


@pytest.mark.requirement("T1")
def test_all_of_ethereum_works_where_its_manifest_says_it_is(
    qapp: QApplication, ethereum: ManifestChain, tmp_path: Path
) -> None:
    home, network = Home(ethereum, tmp_path), ethereum.network
    assert network.said
    home.fund(whole(10_000, network.usdc), whole(5_000, network.aid), whole(1_000, network.said))

    async def person() -> None:
        async with opened(home) as me:
            visit = Visit(me, ethereum)
            await visit.look()
            await visit.swap()
            await visit.accept()
            await visit.explain()
            await visit.swap_by_permit2()
            await visit.stake()
            await visit.leave()
            await visit.look_back()

    run(qapp, person)


@pytest.mark.requirement("T1")
def test_where_there_is_no_said_the_pages_say_where_it_lives(
    qapp: QApplication, tmp_path: Path
) -> None:
    with standing(manifest("base")) as chain:
        home = Home(chain, tmp_path)
        home.fund(whole(1_000, chain.network.usdc))

        async def person() -> None:
            async with opened(home) as me:
                await me.reads("Amount: 1,000.00", ELSEWHERE, "Base, block ")
                for page in ("Stake", "Yield"):
                    await me.open(page)
                    await me.reads(ELSEWHERE)
                await me.open("Convert")
                me.type("You pay", "100")
                await me.reads("No way is open now")

        run(qapp, person)
