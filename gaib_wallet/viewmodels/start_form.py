"""What stands in the fields of the wizard when its button is pressed."""

from dataclasses import dataclass, field

from typing_extensions import override

from gaib_wallet.domain.secret import Secret


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
