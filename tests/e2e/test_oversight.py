"""A second node that says otherwise, and a contract that changed, in the window."""

from PySide6.QtWidgets import QApplication
import pytest

from gaib_wallet.demo import packages
from gaib_wallet.demo.blocks import Blocks
from gaib_wallet.demo.node import Node
from tests.e2e.person import Home, opened, run, whole


@pytest.mark.requirement("N3")
@pytest.mark.requirement("S2")
def test_a_dispute_and_a_changed_contract_both_keep_a_swap_from_being_signed(
    qapp: QApplication, home: Home
) -> None:
    chain, network = home.chain, home.chain.network
    pool = network.pools[0].address
    home.fund(whole(1_000, network.usdc))
    home.allow_curve()
    state = home.folder / "state.json"
    home.folder.mkdir(exist_ok=True)
    chain.node.save(state)

    async def person(copy: Node) -> None:
        async with opened(home.of(witness=copy.endpoint)) as me:
            await me.review("1000")
            await me.until(lambda: me.button("Sign 1 of 1"), "something to sign")

            slot, before = _place_of_assets(home)
            copy.ask("anvil_setStorageAt", _said(home), slot, f"0x{2 * before:064x}")
            chain.controls.mine()
            await me.beat()
            await me.reads("nodes disagree", "Your two nodes disagree", "W-459")
            await me.reads("Your two nodes contradict each other.")
            assert not me.button("Sign 1 of 1")

            copy.ask("anvil_setStorageAt", _said(home), slot, f"0x{before:064x}")
            await me.beat()
            await me.until(lambda: me.button("Sign 1 of 1"), "agreement")

            code = chain.node.ask("eth_getCode", pool, "latest")
            chain.node.ask("anvil_setCode", pool, f"{code}00")
            standing = me.session.oversight.standing
            await standing.look()
            chain.controls.mine()
            await me.beat()
            await me.reads("Curve AID/USDC is not what it was: its code was ", "W-456")
            assert not me.button("Sign 1 of 1")
            await me.reads("Curve AID/USDC is not what it was")  # the page below

            (changed,) = standing.standing.differences
            standing.accept(changed)
            chain.controls.mine()
            await me.beat()
            await me.sign()
            await me.reads("Received ")

    with Node(packages.anvil(), state) as copy:
        run(qapp, lambda: person(copy))


def _said(home: Home) -> str:
    said = home.chain.network.said
    assert said
    return said.address


def _place_of_assets(home: Home) -> tuple[str, int]:
    """Where the vault keeps its assets, and how much that is."""
    node, network = home.chain.node, home.chain.network
    assert network.said
    assets = Blocks(node).read(network.said.address, "totalAssets()")
    for slot in range(64):
        word = node.ask("eth_getStorageAt", network.said.address, hex(slot), "latest")
        if int(word, 16) == assets:
            return f"0x{slot:064x}", assets
    raise AssertionError(assets)
