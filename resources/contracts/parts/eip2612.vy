# A stand-in for testing and showing a wallet, not to be deployed for real.
# pragma version 0.4.3
"""
Allowances by signature (EIP-2612): the domain, the nonces, and who signed.
"""
nonces: public(HashMap[address, uint256])

_DOMAIN: constant(bytes32) = keccak256(
    "EIP712Domain(string name,string version,uint256 chainId,address verifyingContract)"
)
_PERMIT: constant(bytes32) = keccak256(
    "Permit(address owner,address spender,uint256 value,uint256 nonce,uint256 deadline)"
)
# Half the order of secp256k1: above it stands the second form of every signature.
_HIGHEST_S: constant(uint256) = (
    57896044618658097711785492504343953926418782139537452191302581570759080747168
)

@view
@internal
def _domain_separator(name: String[32], version: String[8]) -> bytes32:
    return keccak256(
        abi_encode(_DOMAIN, keccak256(name), keccak256(version), chain.id, self)
    )

@internal
def _signer(
    domain: bytes32,
    owner: address,
    spender: address,
    amount: uint256,
    deadline: uint256,
    v: uint8,
    r: bytes32,
    s: bytes32,
) -> address:
    """
    @notice Use up the owner's nonce.
    @return Who signed; the zero address for bytes that are no signature.
    """
    nonce: uint256 = self.nonces[owner]
    self.nonces[owner] = nonce + 1
    if convert(s, uint256) > _HIGHEST_S:
        return empty(address)
    permit: bytes32 = keccak256(abi_encode(_PERMIT, owner, spender, amount, nonce, deadline))
    return ecrecover(keccak256(concat(b"\x19\x01", domain, permit)), v, r, s)
