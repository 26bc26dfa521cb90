"""UTF-8 octets that are typed one by one and overwritten where they go; no copy is ever made."""

from gaib_wallet.domain.secret import Secret

ROOM = 1024
CONTINUES = 0b1000_0000  # the two highest bits of an octet that is not the first of a character


class SecretOctets:
    """One buffer that never grows, so that no older buffer is left behind; and a caret in it.

    Places are counted in octets and stand between whole characters.
    """

    def __init__(self) -> None:
        self._view = memoryview(bytearray(ROOM))
        self._used = 0
        self._caret = 0

    def __len__(self) -> int:
        return self._used

    @property
    def characters(self) -> int:
        """How many code points there are."""
        return self._characters(0, self._used)

    @property
    def characters_before_caret(self) -> int:
        """How many code points stand before the caret."""
        return self._characters(0, self._caret)

    def insert(self, octets: bytes | memoryview) -> bool:
        """Put whole characters at the caret; False, and nothing is changed, without room."""
        count, at = len(octets), self._caret
        end = self._used + count
        if end > ROOM:
            return False
        self._view[at + count : end] = self._view[at : self._used]
        self._view[at : at + count] = octets
        self._used = end
        self._caret = at + count
        return True

    def erase_before(self, *, everything: bool = False) -> None:
        """Take away the character before the caret, or all that is before it."""
        self._erase(0 if everything else self._before(self._caret), self._caret)

    def erase_after(self, *, everything: bool = False) -> None:
        """Take away the character after the caret, or all that is after it."""
        self._erase(self._caret, self._used if everything else self._after(self._caret))

    def step(self, by: int) -> None:
        """Move the caret by one character: -1 or 1."""
        self._caret = self._before(self._caret) if by < 0 else self._after(self._caret)

    def go(self, character: int) -> None:
        """Set the caret behind so many characters; beyond the last one it is the end."""
        self._caret = 0
        for _ in range(character):
            self._caret = self._after(self._caret)

    def take(self) -> Secret:
        """Move everything out; it is empty afterwards. The caller wipes what he was given."""
        secret = Secret(bytes(self._used))
        memoryview(secret.octets)[:] = self._view[: self._used]
        self.wipe()
        return secret

    def wipe(self) -> None:
        """Overwrite everything; it is empty afterwards."""
        self._view[:] = bytes(ROOM)
        self._used = self._caret = 0

    def _erase(self, start: int, stop: int) -> None:
        left = self._used - (stop - start)
        self._view[start:left] = self._view[stop : self._used]
        self._view[left : self._used] = bytes(stop - start)
        self._used = left
        self._caret = start

    def _before(self, place: int) -> int:
        while place > 0:
            place -= 1
            if _begins_character(self._view[place]):
                break
        return place

    def _after(self, place: int) -> int:
        while place < self._used:
            place += 1
            if place == self._used or _begins_character(self._view[place]):
                break
        return place

    def _characters(self, start: int, stop: int) -> int:
        return sum(map(_begins_character, self._view[start:stop]))


def _begins_character(octet: int) -> bool:
    return octet & 0b1100_0000 != CONTINUES
