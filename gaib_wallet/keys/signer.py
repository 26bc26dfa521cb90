"""The process that holds the keys: questions come in on one pipe, answers go out on another.

It ends with the window, with its pipe, at the first frame that makes no sense, and at a bug.
"""

from gaib_wallet.keys import hardening


def main() -> None:
    """Answer until there is no more to answer."""
    hardening.protect_signer()
    hardening.leave_out_the_network()
    hardening.refuse_the_world()
    from gaib_wallet.keys import serving  # noqa: PLC0415 - not before the process is closed

    serving.serve()


if __name__ == "__main__":
    main()
