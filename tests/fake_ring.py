"""A keyring in memory, which can fall silent; tests/keys/test_ring.py holds it to the real one."""

from gaib_wallet.domain.secret import Secret
from gaib_wallet.errors import KeyringSilent


class FakeRing:
    """Keeps items until the end; `is_silent` makes it refuse."""

    def __init__(self) -> None:
        self.items: dict[str, bytes] = {}
        self.is_silent = False
        self.questions = 0

    async def is_there(self) -> bool:
        return not self.is_silent

    async def get(self, name: str) -> Secret | None:
        self._asked()
        found = self.items.get(name)
        return None if found is None else Secret(found)

    async def put(self, name: str, item: Secret) -> None:
        if len(item) > 32:
            raise ValueError("an item has at most 32 octets")
        self._asked()
        self.items[name] = bytes(item.octets)

    async def remove(self, name: str) -> None:
        self._asked()
        self.items.pop(name, None)

    def _asked(self) -> None:
        self.questions += 1
        if self.is_silent:
            raise KeyringSilent
