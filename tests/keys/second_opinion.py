"""What another program makes of the same octets, words and paths."""

from bip_utils import (  # type: ignore[import-untyped]
    Base58Decoder,
    Bip32Slip10Secp256k1,
    Bip39MnemonicGenerator,
    Bip39SeedGenerator,
    EthAddrEncoder,
)


def words(entropy: bytes) -> str:
    """The phrase of `entropy`."""
    return str(Bip39MnemonicGenerator().FromEntropy(entropy))


def seed(entropy: bytes, passphrase: str) -> bytes:
    """What the words of `entropy` give."""
    phrase = Bip39MnemonicGenerator().FromEntropy(entropy)
    return bytes(Bip39SeedGenerator(phrase).Generate(passphrase))


def address(seed: bytes, path: str) -> str:
    """Where `path` leads under a seed."""
    node = Bip32Slip10Secp256k1.FromSeed(seed).DerivePath(path.removeprefix("m/"))
    return str(EthAddrEncoder.EncodeKey(node.PublicKey().KeyObject()))


def key_in(extended: str) -> bytes:
    """The private key in an `xprv`, whose checksum is looked at."""
    return bytes(Base58Decoder.CheckDecode(extended)[-32:])
