"""What stands in the fields of the wizard when its button is pressed."""

from dataclasses import dataclass, field
import hmac

from typing_extensions import override

from gaib_wallet.domain.endpoints import read_endpoint
from gaib_wallet.domain.secret import Secret
from gaib_wallet.errors import UnknownWord
from gaib_wallet.viewmodels.start_facts import Step

_PLAIN = {Step.ACCOUNT: ("name", "address"), Step.NODE: ("endpoint",)}


@dataclass(frozen=True, slots=True)
class Form:
    """What stands in the fields of a step when its button is pressed; it is wiped once used."""

    name: str = ""
    address: str = ""
    passphrase: Secret = field(default_factory=Secret)
    passphrase_again: Secret = field(default_factory=Secret)
    password: Secret = field(default_factory=Secret)
    repeated: Secret = field(default_factory=Secret)
    numbers: tuple[int | None, ...] = ()
    key: Secret = field(default_factory=Secret)
    file: str = ""
    file_password: Secret = field(default_factory=Secret)
    endpoint: str = ""

    def plain(self, step: Step) -> dict[str, str]:
        """What `step` hands over that is no secret, by its field."""
        return {one: getattr(self, one) for one in _PLAIN.get(step, ())}

    def wipe(self) -> None:
        """Overwrite what is secret in it."""
        for one in (
            self.passphrase,
            self.passphrase_again,
            self.password,
            self.repeated,
            self.key,
            self.file_password,
        ):
            one.wipe()

    @override
    def __repr__(self) -> str:
        """Nothing of it, for it holds secrets."""
        return "<form>"


def known(numbers: tuple[int | None, ...]) -> tuple[int, ...]:
    """All of them. Raises UnknownWord where one is in no list."""
    if None in numbers:
        raise UnknownWord(numbers.index(None) + 1)
    return tuple(one for one in numbers if one is not None)


def same(one: Secret, other: Secret) -> bool:
    """Whether both are alike, found out in the time that it always takes."""
    return hmac.compare_digest(one.octets, other.octets)


def endpoint_of(typed: str) -> str:
    """The address of a node; nothing, where nothing was typed. Raises NotAnEndpoint, NoHost."""
    wanted = typed.strip()
    return read_endpoint(wanted).url if wanted else ""
