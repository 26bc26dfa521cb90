"""The book of deals, the reserve and the protocol's acts on a real node."""

from collections.abc import AsyncIterator
from dataclasses import astuple, dataclass, replace

import pytest

from gaib_wallet.chain.backing import OnChainBacking
from gaib_wallet.chain.client import NodeClient
from gaib_wallet.chain.multicall import Multicall
from gaib_wallet.demo.blocks import Blocks
from gaib_wallet.domain.changes import Change, ChangeKind, ChangeLog
from gaib_wallet.domain.deals import AssetClass, Deal, DealKind, DealStatus, Workload
from gaib_wallet.domain.network import BlockStamp, Contracts, Network
from gaib_wallet.domain.units import USD, Address, TokenAmount
from gaib_wallet.services.backing import BackingService
from tests.deals import FakeChangeStore
from tests.demo_chain import DemoChain

ONE = 10**18
START = 1_762_000_000
END = START + 365 * 86_400
_TERMS = (
    "add_deal((uint8,uint8,uint8,string,string,string,uint256,string,string,string,"
    "uint256,uint256,uint256,uint256,uint256))"
)
RTL = "\u202e"


@dataclass(frozen=True)
class Terms:
    """What `add_deal` takes, in its order."""

    kind: int = 0
    asset_class: int = 0
    use: int = 1
    borrower: str = "Borrower A"
    host: str = "Tokyo"
    model: str = "H200"
    units: int = 512
    service_contract: str = "Three years, take or pay"
    portfolio: str = "SP 1"
    underwriter: str = "Underwriter A"
    principal: int = 1_000 * ONE
    collateral_value: int = 1_400 * ONE
    start: int = START
    maturity: int = END
    rate_bps: int = 1_450


@dataclass
class Protocol:
    """Acts of the protocol, each mined at once."""

    chain: DemoChain

    def act(self, to: Address | None, signature: str, *values: object) -> None:
        assert to is not None
        blocks = Blocks(self.chain.node)
        blocks.send(self.chain.people.protocol, to, signature, *values)
        with self.chain.node.mining_paused():
            blocks.mine()

    def add(self, terms: Terms) -> None:
        self.act(self.chain.network.contracts.deals, _TERMS, astuple(terms))

    def on_deals(self, signature: str, *values: object) -> None:
        self.act(self.chain.network.contracts.deals, signature, *values)


@pytest.fixture
def protocol(fresh_chain: DemoChain) -> Protocol:
    return Protocol(fresh_chain)


@pytest.fixture
async def client(fresh_chain: DemoChain) -> AsyncIterator[NodeClient]:
    client = NodeClient(fresh_chain.endpoint, fresh_chain.network.chain_id)
    yield client
    await client.aclose()


@pytest.fixture
def network(fresh_chain: DemoChain) -> Network:
    return fresh_chain.network


@pytest.fixture
def reader(client: NodeClient, network: Network) -> OnChainBacking:
    return OnChainBacking(client, Multicall(client, network.contracts.multicall), network)


async def changes(reader: OnChainBacking, network: Network) -> tuple[Change, ...]:
    """All changes there are, newest first."""
    head = (await reader.read(None)).at
    return (await log_of(reader, network, head)).changes


async def log_of(reader: OnChainBacking, network: Network, head: BlockStamp) -> ChangeLog:
    """The list once all of it was read."""
    service = BackingService(reader, FakeChangeStore(), network, ())
    logs = [log async for log in service.changes(head)]
    return logs[-1]


async def test_a_deal_is_read_with_all_that_was_said_of_it(
    protocol: Protocol, reader: OnChainBacking, network: Network
) -> None:
    protocol.add(Terms(borrower=f"Borrower {RTL}B"))
    protocol.add(Terms(kind=2, asset_class=1, use=2))
    protocol.on_deals("report_telemetry(uint256[],uint256[],uint256[])", [1], [8_100], [640])
    protocol.on_deals("record_revenue(uint256[],uint256[],uint256[])", [1], [70], [300 * ONE])
    protocol.on_deals("attest(uint256,bytes32)", 1, b"\x07" * 32)
    protocol.on_deals("set_status(uint256,uint8)", 2, 4)

    found = await reader.read(None)

    assert found.deals is not None
    first, second = found.deals
    assert first == Deal(
        number=1,
        kind=DealKind.DEBT,
        asset_class=AssetClass.GPU,
        workload=Workload.INFERENCE,
        status=DealStatus.ACTIVE,
        borrower="Borrower \\u202eB",
        host="Tokyo",
        model="H200",
        units=512,
        service_contract="Three years, take or pay",
        portfolio="SP 1",
        underwriter="Underwriter A",
        principal=TokenAmount(1_000 * ONE, network.aid),
        outstanding=TokenAmount(700 * ONE, network.aid),
        interest=TokenAmount(70, network.aid),
        collateral=TokenAmount(1_400 * ONE, network.aid),
        started_at=first.started_at,
        ends_at=first.ends_at,
        rate=first.rate,
        heard_at=first.heard_at,
        utilisation=first.utilisation,
        gpu_hours=640,
        attestation="07" * 32,
        attested_at=first.attested_at,
        marked_loss=TokenAmount(0, network.aid),
    )
    assert (first.started_at.timestamp(), first.ends_at.timestamp()) == (START, END)
    assert (first.rate, first.utilisation) == (1_450, 8_100)
    assert first.is_heard(found.at.mined_at)
    assert (second.kind, second.asset_class, second.workload, second.status) == (
        DealKind.HYBRID,
        AssetClass.ROBOTICS,
        Workload.RENTAL,
        DealStatus.TRANSFERRED,
    )
    assert (second.heard_at, second.attested_at, second.attestation) == (None, None, "")


async def test_everything_is_of_one_block_and_takes_two_requests(
    protocol: Protocol, reader: OnChainBacking, client: NodeClient, network: Network
) -> None:
    protocol.add(Terms())
    protocol.act(network.contracts.reserve, "report(uint256,uint256,uint256)", 3, 4, 5)
    account = protocol.chain.people.savings.address
    assert network.said is not None
    protocol.chain.controls.fund(account, TokenAmount(9 * ONE, network.said))
    await reader.read(account)
    before = client.requests

    found = await reader.read(account)

    assert client.requests - before == 2
    assert found.shares == TokenAmount(9 * ONE, network.said)
    reserves = found.reserves
    assert reserves is not None
    assert (reserves.tbills, reserves.stables, reserves.deals) == tuple(
        TokenAmount(raw, USD) for raw in (3, 4, 5)
    )
    assert found.vault is not None
    assert found.vault.losses == 0
    assert found.vault.shares >= 9 * ONE
    assert found.aid_supply is not None
    assert found.aid_supply.raw >= found.vault.assets


async def test_losses_are_read_with_the_deal_that_they_are_marked_on(
    protocol: Protocol, reader: OnChainBacking, network: Network
) -> None:
    protocol.add(Terms())
    assert network.said is not None
    protocol.act(network.said.address, "mark_loss(uint256,uint256)", 1, 50 * ONE)

    found = await reader.read(None)

    assert found.vault is not None
    assert found.deals is not None
    assert found.vault.losses == found.deals[0].marked_loss.raw == 50 * ONE
    effect = found.if_defaulted(found.deals[0], found.deals[0].rate, TokenAmount(ONE, network.said))
    assert effect is not None
    assert effect.unstaking_before < effect.deposit_before


async def test_nothing_is_claimed_before_the_first_deal_and_report(
    reader: OnChainBacking,
) -> None:
    found = await reader.read(None)

    assert (found.deals, found.reserves, found.shares) == ((), None, None)


async def test_a_network_that_publishes_nothing_still_has_its_supply(
    client: NodeClient, network: Network
) -> None:
    contracts = network.contracts
    bare = replace(network, said=None, contracts=replace(contracts, deals=None, reserve=None))

    found = await OnChainBacking(client, Multicall(client, contracts.multicall), bare).read(None)

    assert (found.deals, found.reserves, found.vault) == (None, None, None)
    assert found.aid_supply is not None
    assert found.aid_supply.raw > 0


async def test_every_act_of_the_protocol_is_in_the_list(
    protocol: Protocol, reader: OnChainBacking, network: Network
) -> None:
    said, people = network.said, protocol.chain.people
    assert said is not None
    denied = [people.support.address, people.rainy_day.address]
    role = bytes(32)
    protocol.add(Terms())
    protocol.on_deals("set_status(uint256,uint8)", 1, 2)
    protocol.on_deals("set_host(uint256,string)", 1, "Osaka")
    protocol.on_deals("attest(uint256,bytes32)", 1, b"\x07" * 32)
    protocol.act(network.contracts.reserve, "report(uint256,uint256,uint256)", 3, 4, 5)
    protocol.act(said.address, "mark_loss(uint256,uint256)", 1, 50)
    protocol.act(said.address, "report_loss(uint256,uint256)", 1, 60)
    aid = network.aid.address
    protocol.act(aid, "grantRole(bytes32,address)", role, people.treasury.address)
    protocol.act(aid, "revokeRole(bytes32,address)", role, people.treasury.address)
    protocol.act(aid, "addToDenyList(address[])", denied)
    protocol.act(aid, "removeFromDenyList(address[])", denied[:1])

    found = await changes(reader, network)

    expected: list[tuple[ChangeKind, dict[str, object]]] = [
        (ChangeKind.ALLOWED, {"contract": "AID", "accounts": (denied[0],)}),
        (ChangeKind.DENIED, {"contract": "AID", "accounts": tuple(denied)}),
        (
            ChangeKind.ROLE_TAKEN,
            {"name": "DEFAULT_ADMIN_ROLE", "accounts": (people.treasury.address,)},
        ),
        (ChangeKind.ROLE_GIVEN, {"contract": "AID", "name": "DEFAULT_ADMIN_ROLE"}),
        (ChangeKind.LOSS_BOOKED, {"deal": 1, "amount": TokenAmount(60, network.aid)}),
        (ChangeKind.LOSS_MARKED, {"deal": 1, "amount": TokenAmount(50, network.aid)}),
        (ChangeKind.RESERVES, {"contract": "reserve"}),
        (ChangeKind.ATTESTED, {"deal": 1}),
        (ChangeKind.HOST, {"deal": 1, "name": "Osaka"}),
        (ChangeKind.STATUS, {"deal": 1, "status": DealStatus.IN_DEFAULT}),
        (ChangeKind.FUNDED, {"deal": 1, "amount": TokenAmount(1_000 * ONE, network.aid)}),
    ]
    newest = found[: len(expected)]
    for change, (kind, fields) in zip(newest, expected, strict=True):
        assert change.kind is kind
        assert {name: getattr(change, name) for name in fields} == fields
    numbers = [change.at.number for change in found]
    assert numbers == sorted(numbers, reverse=True)


async def test_what_was_set_up_at_the_launch_is_in_the_list_too(
    reader: OnChainBacking, network: Network, fresh_chain: DemoChain
) -> None:
    found = await changes(reader, network)

    minters = [change for change in found if change.name == "MINTER_ROLE"]
    holders = {account for change in minters for account in change.accounts}
    contracts: Contracts = network.contracts
    assert holders == {
        contracts.minter,
        contracts.redeemer,
        fresh_chain.people.protocol.address,
    }


async def test_the_demos_year_has_its_deals_its_silence_and_its_changes(
    lived_chain: DemoChain,
) -> None:
    network = lived_chain.network
    client = NodeClient(lived_chain.endpoint, network.chain_id)
    try:
        reader = OnChainBacking(client, Multicall(client, network.contracts.multicall), network)
        found = await reader.read(lived_chain.people.savings.address)
        log = await log_of(reader, network, found.at)
    finally:
        await client.aclose()

    assert found.deals is not None
    statuses = [deal.status for deal in found.deals]
    assert len(statuses) == 7
    assert {DealStatus.REPAID, DealStatus.LIQUIDATED, DealStatus.TRANSFERRED} < set(statuses)
    assert len(found.silent) == 1
    assert found.cover is not None
    assert found.cover > 1
    assert found.reserve_ratio is not None
    assert found.reserve_ratio >= 1
    assert found.shares is not None
    assert found.shares.raw > 0
    funded = [change for change in log.changes if change.kind is ChangeKind.FUNDED]
    assert len(funded) == 7
    assert log.is_complete
