"""The sealed file: what opens it, what does not, and that no bit of it can be another."""

from collections.abc import Iterator

from hypothesis import given, settings
from hypothesis import strategies as st
import pytest

from gaib_wallet.errors import NewerVault, NotAVault, WrongPassword
from gaib_wallet.keys import contents, hd, vaultfile, words
from gaib_wallet.keys.bounds import FLOOR, LARGEST_FILE, KdfCost
from tests.keys.published import FOLDER

PASSWORD = b"correct horse battery"
CHEAP = KdfCost(8, 1, 1)
OTHER_COST = KdfCost(16, 2, 2)
TARGET = KdfCost(256 * 1024, 3, 2)
BODY = b"what lies inside"
V1 = (FOLDER / "v1_weak.gaib").read_bytes()
"""Written by the first version at 8 KiB and one pass; it never changes."""
ADDRESS = "0xf39Fd6e51aad88F6F4ce6aB8827279cffFb92266"
MADE = vaultfile.make(PASSWORD, CHEAP, BODY)
# `make soak` asks for 5,000 of the others, and K2 for 10,000 flips.
FLIPS = max(200, 2 * settings().max_examples)


def flipped(content: bytes, bit: int) -> bytes:
    """`content` with one bit changed."""
    changed = bytearray(content)
    changed[bit // 8] ^= 1 << bit % 8
    return bytes(changed)


def test_the_password_opens_what_it_sealed() -> None:
    file = vaultfile.read(MADE)
    opened = file.open(PASSWORD)

    assert (file.cost, opened.body) == (CHEAP, BODY)
    assert len(opened.data_key) == 32
    assert file.body(opened.data_key) == BODY


@pytest.mark.parametrize("wrong", [b"", b"correct horse batterY", PASSWORD + b" ", b"\xff"])
def test_another_password_opens_nothing(wrong: bytes) -> None:
    with pytest.raises(WrongPassword):
        vaultfile.read(MADE).open(wrong)


@pytest.mark.requirement("K1")
def test_a_weak_vault_of_the_first_version_opens_and_is_rewritten_at_the_target() -> None:
    file = vaultfile.read(V1)
    opened = file.open(PASSWORD)
    before = contents.decode(opened.body)

    stronger = vaultfile.read(vaultfile.rewrapped(file, opened.data_key, PASSWORD, FLOOR))

    assert file.cost == CHEAP
    assert [one.address for one in before.held] == [ADDRESS]
    seed = words.seed_of(before.phrases[0].entropy, before.phrases[0].passphrase)
    assert hd.address_of(hd.key_at(seed, before.held[0].path)) == ADDRESS
    assert stronger.cost == FLOOR
    assert stronger.vault_id == file.vault_id
    assert stronger.open(PASSWORD) == opened


@pytest.mark.requirement("K2")
def test_any_flipped_bit_of_the_whole_file_opens_nothing() -> None:
    for bit in range(8 * len(V1)):
        with pytest.raises(WrongPassword):
            vaultfile.read(flipped(V1, bit)).open(PASSWORD)


@pytest.mark.requirement("K2")
@settings(max_examples=FLIPS)
@given(body=st.binary(max_size=100), place=st.integers(0, 2**64))
def test_any_flipped_bit_of_any_vault_opens_nothing(body: bytes, place: int) -> None:
    content = vaultfile.make(PASSWORD, CHEAP, body)

    with pytest.raises(WrongPassword):
        vaultfile.read(flipped(content, place % (8 * len(content)))).open(PASSWORD)


@pytest.mark.requirement("K2")
def test_flipped_bits_at_the_cost_of_a_real_vault_open_nothing() -> None:
    file = vaultfile.read(MADE)
    content = vaultfile.rewrapped(file, file.open(PASSWORD).data_key, PASSWORD, TARGET)
    salt, wrapped, body = 40, 70, len(content) - 1

    for octet in (salt, wrapped, body):
        with pytest.raises(WrongPassword):
            vaultfile.read(flipped(content, 8 * octet)).open(PASSWORD)


@pytest.mark.requirement("K2")
@given(body=st.binary(max_size=100), cut=st.integers(0, 400))
def test_a_part_of_a_vault_opens_nothing(body: bytes, cut: int) -> None:
    content = vaultfile.make(PASSWORD, CHEAP, body)

    with pytest.raises(WrongPassword):
        vaultfile.read(content[: min(cut, len(content) - 1)]).open(PASSWORD)
    with pytest.raises(WrongPassword):
        vaultfile.read(content + b"\0").open(PASSWORD)


def foreign() -> Iterator[tuple[str, bytes]]:
    yield "empty", b""
    yield "cut off", MADE[:100]
    yield "only its magic", MADE[:8]
    yield "zeroed", bytes(len(MADE))
    yield "zeroed after its magic", MADE[:8] + bytes(len(MADE) - 8)
    yield "text", b"{}\n" * 100
    yield "too large", MADE + bytes(LARGEST_FILE)
    yield "of version 0", MADE[:8] + b"\0" + MADE[9:]
    yield "of another KDF", MADE[:25] + b"\2" + MADE[26:]


@pytest.mark.parametrize("content", [pytest.param(one, id=name) for name, one in foreign()])
def test_what_is_no_vault_is_said_to_be_none(content: bytes) -> None:
    with pytest.raises(NotAVault):
        vaultfile.read(content)


@pytest.mark.parametrize(
    ("memory", "passes", "lanes"),
    [
        (2**20 + 1, 3, 2),
        (2**32 - 1, 3, 2),
        (65536, 17, 2),
        (65536, 2**32 - 1, 2),
        (65536, 0, 2),
        (65536, 3, 9),
        (65536, 3, 0),
        (0, 3, 2),
        (8, 1, 2),
    ],
)
def test_a_header_that_asks_too_much_is_refused_before_any_work(
    memory: int, passes: int, lanes: int
) -> None:
    # At 4 TiB and four thousand million passes, a test that did the work would not end.
    figures = memory.to_bytes(4, "big") + passes.to_bytes(4, "big") + bytes([lanes])

    with pytest.raises(NotAVault):
        vaultfile.read(MADE[:26] + figures + MADE[35:])


def test_a_vault_of_a_newer_version_is_said_to_be_newer() -> None:
    for content in (MADE[:8] + b"\2" + MADE[9:], MADE[:8] + b"\xff"):
        with pytest.raises(NewerVault):
            vaultfile.read(content)


@given(st.binary(max_size=400))
def test_no_octets_do_more_than_be_refused(content: bytes) -> None:
    for given_ in (content, MADE[:9] + content):
        with pytest.raises(WrongPassword):
            vaultfile.read(given_).open(PASSWORD)


def test_another_body_leaves_the_password_as_it_is() -> None:
    file = vaultfile.read(MADE)
    opened = file.open(PASSWORD)

    content = vaultfile.with_body(file, opened.data_key, b"more")
    again = vaultfile.with_body(file, opened.data_key, b"more")

    head = len(MADE) - len(BODY) - 28
    assert content[:head] == MADE[:head]
    assert content != again  # a new nonce each time
    assert vaultfile.read(content).open(PASSWORD).body == b"more"


def test_another_password_leaves_the_body_as_it_is() -> None:
    file = vaultfile.read(MADE)
    opened = file.open(PASSWORD)

    content = vaultfile.rewrapped(file, opened.data_key, b"another", OTHER_COST)

    changed = vaultfile.read(content)
    sealed = len(BODY) + 28
    assert content[-sealed:] == MADE[-sealed:]
    assert content[:-sealed] != MADE[:-sealed]
    assert changed.open(b"another") == opened
    assert (changed.vault_id, changed.cost) == (file.vault_id, OTHER_COST)
    assert changed.salt != file.salt
    with pytest.raises(WrongPassword):
        changed.open(PASSWORD)


def test_nothing_is_sealed_under_a_key_that_is_not_the_vaults() -> None:
    file = vaultfile.read(MADE)
    stranger = vaultfile.read(vaultfile.make(PASSWORD, CHEAP, BODY)).open(PASSWORD).data_key

    with pytest.raises(WrongPassword):
        vaultfile.with_body(file, stranger, b"lost")
    with pytest.raises(WrongPassword):
        vaultfile.rewrapped(file, stranger, b"another", CHEAP)


def test_the_body_of_one_vault_does_not_open_in_another() -> None:
    file = vaultfile.read(MADE)
    other = bytearray(MADE)
    other[9] ^= 1  # its id

    with pytest.raises(WrongPassword):
        vaultfile.read(bytes(other)).body(file.open(PASSWORD).data_key)


def test_no_two_vaults_share_an_id_or_a_salt_or_a_key() -> None:
    first, second = (vaultfile.read(vaultfile.make(PASSWORD, CHEAP, BODY)) for _ in range(2))

    assert first.vault_id != second.vault_id
    assert first.salt != second.salt
    assert first.open(PASSWORD).data_key != second.open(PASSWORD).data_key


def test_a_body_that_no_vault_could_read_again_is_not_sealed() -> None:
    file = vaultfile.read(MADE)
    much = bytes(LARGEST_FILE)

    with pytest.raises(ValueError, match="too large"):
        vaultfile.make(PASSWORD, CHEAP, much)
    with pytest.raises(ValueError, match="too large"):
        vaultfile.with_body(file, file.open(PASSWORD).data_key, much)


def test_a_device_key_of_32_octets_opens_the_vault_in_place_of_the_password() -> None:
    file = vaultfile.read(MADE)
    device_key = bytes(range(32))
    wrapped = vaultfile.wrap_data_key(file.open(PASSWORD).data_key, device_key)

    assert file.body(vaultfile.unwrap_data_key(wrapped, device_key)) == BODY


@pytest.mark.parametrize("device_key", [b"", bytes(31), bytes(32), bytes(33)])
def test_another_device_key_opens_nothing(device_key: bytes) -> None:
    wrapped = vaultfile.wrap_data_key(bytes(32), bytes(range(32)))

    with pytest.raises(WrongPassword):
        vaultfile.unwrap_data_key(wrapped, device_key)


def test_any_flipped_bit_of_a_wrapped_data_key_opens_nothing() -> None:
    device_key = bytes(range(32))
    wrapped = vaultfile.wrap_data_key(bytes(32), device_key)

    for content in (b"", wrapped[:-1], *(flipped(wrapped, bit) for bit in range(8 * len(wrapped)))):
        with pytest.raises(WrongPassword):
            vaultfile.unwrap_data_key(content, device_key)


@pytest.mark.requirement("S5")
def test_an_opened_vault_says_nothing_of_what_is_in_it() -> None:
    file = vaultfile.read(MADE)
    opened = file.open(PASSWORD)

    assert repr(opened) == "Opened([redacted])"
    assert repr(file) == f"VaultFile({file.vault_id.hex()}, {CHEAP})"
