# SPDX-FileCopyrightText: 2026 The Clientele developers
# SPDX-License-Identifier: GPL-3.0-or-later
"""A mail server on loopback that stores what arrives: N.eml as it came, N.json with the envelope.

Prints "PORT n" when it is ready. Written for aiosmtpd 1.4.3. Recipients bad* are refused for good, grey* for now,
later* only when they are named for the first time.
"""
import argparse
import asyncio
import json
import pathlib
import ssl

from aiosmtpd.smtp import SMTP, AuthResult, LoginPassword


class Store:
    def __init__(self, folder, delay):
        self.folder = pathlib.Path(folder)
        self.delay = delay
        self.count = 0
        self.put_off = set()

    async def handle_RCPT(self, server, session, envelope, address, options):
        if address.startswith("bad"):
            return "550 5.1.1 No such user"
        if address.startswith("grey"):
            return "451 4.7.1 Greylisted, try again later"
        if address.startswith("later") and address not in self.put_off:
            self.put_off.add(address)
            return "451 4.7.1 Greylisted, try again later"
        envelope.rcpt_tos.append(address)
        return "250 2.1.5 OK"

    async def handle_DATA(self, server, session, envelope):
        await asyncio.sleep(self.delay / 1000)
        self.count += 1
        about = {"from": envelope.mail_from, "to": envelope.rcpt_tos, "options": envelope.mail_options,
                 "hello": session.host_name, "tls": server.transport.get_extra_info("ssl_object") is not None, "authenticated": bool(session.authenticated)}
        (self.folder / f"{self.count}.eml").write_bytes(envelope.original_content)
        (self.folder / f"{self.count}.json").write_text(json.dumps(about))
        stored = self.count
        await asyncio.sleep(self.delay / 1000)
        return f"250 2.0.0 Stored as {stored}"


def login(server, session, envelope, mechanism, data):
    fits = isinstance(data, LoginPassword) and data.login == b"ann" and data.password == b"secret"
    return AuthResult(success=fits, handled=False)


async def main():
    parser = argparse.ArgumentParser()
    parser.add_argument("--folder", required=True)
    parser.add_argument("--certificate")
    parser.add_argument("--key")
    parser.add_argument("--security", choices=["starttls", "tls", "none"], default="starttls")
    parser.add_argument("--auth", action="store_true")
    parser.add_argument("--exclude", default="", help="login mechanisms that are not offered, by commas")
    parser.add_argument("--size-limit", type=int, default=40_000_000)
    parser.add_argument("--delay", type=float, default=0, help="milliseconds before and after a message is stored")
    arguments = parser.parse_args()

    context = None
    if arguments.security != "none":
        context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
        context.load_cert_chain(arguments.certificate, arguments.key)
    starttls = arguments.security == "starttls"
    store = Store(arguments.folder, arguments.delay)

    def session():
        return SMTP(store, hostname="localhost", enable_SMTPUTF8=True, data_size_limit=arguments.size_limit,
                    tls_context=context if starttls else None, require_starttls=starttls,
                    authenticator=login, auth_required=arguments.auth, auth_require_tls=arguments.security != "tls",
                    auth_exclude_mechanism=[name for name in arguments.exclude.split(",") if name])

    server = await asyncio.get_running_loop().create_server(
        session, "127.0.0.1", 0, ssl=context if arguments.security == "tls" else None)
    print("PORT", server.sockets[0].getsockname()[1], flush=True)
    await server.serve_forever()


asyncio.run(main())
