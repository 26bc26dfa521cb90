# A stand-in for testing and showing a wallet, not to be deployed for real.
# pragma version 0.4.3
"""
The book of GPU financing deals, kept by the protocol: terms, payments, telemetry, attestations. Amounts are AID
with 18 decimals, times are Unix seconds, deals count from 1.
"""
from parts import owned

initializes: owned

exports: owned.owner

event DealFunded:
    deal: indexed(uint256)
    kind: uint8
    asset_class: uint8
    principal: uint256
    rate_bps: uint256
    maturity: uint256
    borrower: String[64]

event DealRevenue:
    deal: indexed(uint256)
    interest: uint256
    principal: uint256

event DealStatus:
    deal: indexed(uint256)
    status: uint8

event DealHost:
    deal: indexed(uint256)
    host: String[64]

event Telemetry:
    deal: indexed(uint256)
    utilisation_bps: uint256
    gpu_hours: uint256

event Attested:
    deal: indexed(uint256)
    digest: bytes32

struct Terms:
    # 0 debt, 1 equity, 2 hybrid
    kind: uint8
    # 0 GPU, 1 robotics
    asset_class: uint8
    # 0 training, 1 inference, 2 rental
    use: uint8
    borrower: String[64]
    host: String[64]
    # of the GPUs or robots, and how many of them
    model: String[64]
    units: uint256
    service_contract: String[96]
    portfolio: String[64]
    underwriter: String[64]
    principal: uint256
    collateral_value: uint256
    start: uint256
    maturity: uint256
    rate_bps: uint256

struct Deal:
    kind: uint8
    asset_class: uint8
    use: uint8
    # 0 active, 1 repaid, 2 in default, 3 liquidated, 4 transferred
    status: uint8
    borrower: String[64]
    host: String[64]
    model: String[64]
    units: uint256
    service_contract: String[96]
    portfolio: String[64]
    underwriter: String[64]
    principal: uint256
    outstanding: uint256
    total_interest: uint256
    collateral_value: uint256
    start: uint256
    maturity: uint256
    rate_bps: uint256
    last_telemetry_at: uint256
    last_utilisation_bps: uint256
    total_gpu_hours: uint256
    attestation_hash: bytes32
    attested_at: uint256

_MOST_DEALS: constant(uint256) = 16
_WHOLE_BPS: constant(uint256) = 10_000
_LAST_KIND: constant(uint8) = 2
_LAST_ASSET_CLASS: constant(uint8) = 1
_LAST_USE: constant(uint8) = 2
_LAST_STATUS: constant(uint8) = 4

deal_count: public(uint256)
deals: HashMap[uint256, Deal]

@deploy
def __init__():
    owned.__init__()

@view
@external
def get_deal(deal: uint256) -> Deal:
    self._check_exists(deal)
    return self.deals[deal]

@external
def add_deal(terms: Terms) -> uint256:
    owned._check()
    assert terms.kind <= _LAST_KIND, "no such kind"
    assert terms.asset_class <= _LAST_ASSET_CLASS, "no such asset class"
    assert terms.use <= _LAST_USE, "no such use"
    assert terms.start < terms.maturity, "ends before it starts"
    self.deal_count += 1
    deal: uint256 = self.deal_count
    self.deals[deal] = Deal(
        kind=terms.kind,
        asset_class=terms.asset_class,
        use=terms.use,
        status=0,
        borrower=terms.borrower,
        host=terms.host,
        model=terms.model,
        units=terms.units,
        service_contract=terms.service_contract,
        portfolio=terms.portfolio,
        underwriter=terms.underwriter,
        principal=terms.principal,
        outstanding=terms.principal,
        total_interest=0,
        collateral_value=terms.collateral_value,
        start=terms.start,
        maturity=terms.maturity,
        rate_bps=terms.rate_bps,
        last_telemetry_at=0,
        last_utilisation_bps=0,
        total_gpu_hours=0,
        attestation_hash=empty(bytes32),
        attested_at=0,
    )
    log DealFunded(
        deal=deal,
        kind=terms.kind,
        asset_class=terms.asset_class,
        principal=terms.principal,
        rate_bps=terms.rate_bps,
        maturity=terms.maturity,
        borrower=terms.borrower,
    )
    return deal

@external
def record_revenue(
    deals: DynArray[uint256, _MOST_DEALS],
    interest: DynArray[uint256, _MOST_DEALS],
    principal: DynArray[uint256, _MOST_DEALS],
):
    owned._check()
    assert len(deals) == len(interest) and len(deals) == len(principal), "lengths differ"
    for i: uint256 in range(len(deals), bound=_MOST_DEALS):
        deal: uint256 = deals[i]
        self._check_exists(deal)
        assert principal[i] <= self.deals[deal].outstanding, "more than is outstanding"
        self.deals[deal].outstanding -= principal[i]
        self.deals[deal].total_interest += interest[i]
        log DealRevenue(deal=deal, interest=interest[i], principal=principal[i])

@external
def set_status(deal: uint256, status: uint8):
    owned._check()
    self._check_exists(deal)
    assert status <= _LAST_STATUS, "no such status"
    self.deals[deal].status = status
    log DealStatus(deal=deal, status=status)

@external
def set_host(deal: uint256, host: String[64]):
    owned._check()
    self._check_exists(deal)
    self.deals[deal].host = host
    log DealHost(deal=deal, host=host)

@external
def report_telemetry(
    deals: DynArray[uint256, _MOST_DEALS],
    utilisation_bps: DynArray[uint256, _MOST_DEALS],
    gpu_hours: DynArray[uint256, _MOST_DEALS],
):
    """
    @param gpu_hours Whole hours worked since the report before.
    """
    owned._check()
    assert len(deals) == len(utilisation_bps) and len(deals) == len(gpu_hours), "lengths differ"
    for i: uint256 in range(len(deals), bound=_MOST_DEALS):
        deal: uint256 = deals[i]
        self._check_exists(deal)
        assert utilisation_bps[i] <= _WHOLE_BPS, "more than all"
        self.deals[deal].last_telemetry_at = block.timestamp
        self.deals[deal].last_utilisation_bps = utilisation_bps[i]
        self.deals[deal].total_gpu_hours += gpu_hours[i]
        log Telemetry(deal=deal, utilisation_bps=utilisation_bps[i], gpu_hours=gpu_hours[i])

@external
def attest(deal: uint256, digest: bytes32):
    owned._check()
    self._check_exists(deal)
    self.deals[deal].attestation_hash = digest
    self.deals[deal].attested_at = block.timestamp
    log Attested(deal=deal, digest=digest)

@view
@internal
def _check_exists(deal: uint256):
    assert deal != 0 and deal <= self.deal_count, "no such deal"
