"""The process that holds the keys, asked from Qt's event loop."""

from pathlib import Path

from PySide6.QtWidgets import QApplication

from gaib_wallet.domain.secret import Secret
from gaib_wallet.ui.loop import run
from tests.keys.windows import PASSWORD, make, request_of, window


def test_a_vault_is_made_locked_opened_and_signed_with_from_a_window(
    qapp: QApplication, tmp_path: Path
) -> None:
    signed = []

    async def a_day() -> None:
        async with window(tmp_path) as vault:
            account = await make(vault)
            vault.lock()
            await vault.unlock(Secret(PASSWORD))
            signed.append(await vault.sign(request_of(account)))

    run(qapp, a_day)

    assert signed
