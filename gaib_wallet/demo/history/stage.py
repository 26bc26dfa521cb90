"""Where the story plays: the next block, the protocol, and what people do to each other."""

from dataclasses import dataclass

from gaib_wallet.demo.blocks import Blocks
from gaib_wallet.demo.markets import allow
from gaib_wallet.demo.phrase import Account
from gaib_wallet.demo.roles import Cast
from gaib_wallet.demo.trading import Trader
from gaib_wallet.demo.vault import Vault
from gaib_wallet.domain.network import Contracts, Network, Pool, Venue
from gaib_wallet.domain.units import NO_ADDRESS, Address, Token, TokenAmount

ONE = 10**18
DOLLAR = 10**6
BUSY = (Venue.CURVE, Venue.UNISWAP_V3)
"""Where the crowd trades; elsewhere the market maker alone keeps the price."""
_MINT = "mint(address,uint256,address,uint256)"


@dataclass(frozen=True, slots=True)
class Stage:
    """What every part of the story works with. What a method sends stands in the next block."""

    blocks: Blocks
    network: Network
    people: Cast

    @property
    def vault(self) -> Vault:
        """The sAID vault."""
        return Vault(self.blocks, self.network)

    @property
    def parts(self) -> Contracts:
        """The protocol's contracts."""
        return self.network.contracts

    @property
    def said(self) -> Token:
        """The vault's share."""
        return self.network.said or self.network.aid

    @property
    def usdt(self) -> Token:
        """The other dollar."""
        return self.network.usdt or self.network.usdc

    def owned(self, account: Account, token: Token) -> int:
        """What `account` has at the head."""
        return self.blocks.read(token.address, "balanceOf(address)", account.address)

    def administer(self, to: Address | None, signature: str, *values: object) -> None:
        """A call of the protocol's own account."""
        self.blocks.send(self.people.protocol, to or NO_ADDRESS, signature, *values)

    def give(self, sender: Account, to: Account | Address, token: Token, amount: int) -> None:
        """A plain transfer."""
        receiver = to.address if isinstance(to, Account) else to
        self.blocks.send(sender, token.address, "transfer(address,uint256)", receiver, amount)

    def settle(self, account: Account, token: Token, target: int) -> None:
        """A transfer from or to the exchange that leaves `account` exactly `target`."""
        surplus = self.owned(account, token) - target
        if surplus > 0:
            self.give(account, self.people.exchange, token, surplus)
        elif surplus < 0:
            self.give(self.people.exchange, account, token, -surplus)

    def equip_minter(self, account: Account) -> None:
        """Allowances without end for somebody who mints and redeems."""
        for token, gate in (
            (self.network.usdc, self.parts.minter),
            (self.network.aid, self.parts.redeemer),
        ):
            allow(self.blocks, account, token, gate or NO_ADDRESS)

    def equip_staker(self, account: Account) -> None:
        """An allowance without end for somebody who stakes."""
        allow(self.blocks, account, self.network.aid, self.said.address)

    def equip_trader(self, account: Account) -> None:
        """Allowances without end for somebody who trades AID for dollars where many do."""
        for pool in self.network.pools:
            if pool.venue not in BUSY:
                continue
            is_curve = pool.venue is Venue.CURVE
            spender = pool.address if is_curve else self.parts.v3_router
            for token in pool.coins:
                allow(self.blocks, account, token, spender or NO_ADDRESS)

    def permit(self, owner: Account, token: Token, spender: Address | None, amount: int) -> None:
        """An allowance of exactly `amount`, as this wallet gives them."""
        signature = "approve(address,uint256)"
        self.blocks.send(owner, token.address, signature, spender or NO_ADDRESS, amount)

    def mint(self, account: Account, aid: int) -> None:
        """AID for as many USDC; `account` is whitelisted."""
        dollars, minter = aid // 10**12, self.parts.minter or NO_ADDRESS
        usdc = self.network.usdc.address
        self.blocks.send(account, minter, _MINT, usdc, dollars, account.address, aid)

    def redeem(self, account: Account, aid: int) -> None:
        """USDC for AID, less the fee; `account` is whitelisted."""
        redeemer, signature = self.parts.redeemer or NO_ADDRESS, "redeem(uint256,address,uint256)"
        self.blocks.send(account, redeemer, signature, aid, account.address, 0)

    def stake(self, account: Account, aid: int) -> None:
        """AID into the vault."""
        signature = "deposit(uint256,address)"
        self.blocks.send(account, self.said.address, signature, aid, account.address)

    def price_of_shares(self, shares: int) -> int:
        """The AID that buys exactly `shares` at the head; nothing else may stake in the block."""
        vault = self.vault
        return -(-shares * (vault.assets + 1) // (vault.shares + 1))

    def unstake(self, account: Account, shares: int) -> None:
        """A place in the queue for `shares`."""
        self.blocks.send(account, self.said.address, "unstake(uint256)", shares)

    def swap(self, account: Account, pool: Pool, pay: Token, amount: int) -> None:
        """A trade at any price."""
        Trader(self.blocks, self.network, account).swap(pool, TokenAmount(amount, pay))
