"""What is pictured of decisions: found pools, changed contracts, and a proof of ownership."""

from gaib_wallet.app.tour import Guide
from tests.consent_world import ConsentWorld
from tests.shots.camera import Camera
from tests.ui.account_scenes import Over
from tests.ui.consent_scenes import SCENES


async def consents(guide: Guide, camera: Camera) -> None:
    """Sheets of an invented wallet, over the page that is open."""
    layer = guide.window.sheets
    for name, scene in SCENES.items():
        world = ConsentWorld()
        shown = await scene(world)
        if isinstance(shown, Over):
            layer.push(shown.sheet)
            await camera.take(f"sheet-{name.replace('_', '-')}")
            layer.drop(shown.sheet)
        await world.aclose()
