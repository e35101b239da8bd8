# SPDX-FileCopyrightText: 2026 The Clientele developers
# SPDX-License-Identifier: GPL-3.0-or-later
"""A mail server on loopback that stores what arrives: N.eml as it came, N.json with the envelope.

Prints "PORT n" when it is ready. Written for aiosmtpd 1.4.3. Recipients bad* are refused for good, grey* for now,
later* only when they are named for the first time.
"""
import argparse
import asyncio
import base64
import hashlib
import hmac
import json
import pathlib
import secrets
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


class ScramPlus(Store):
    """Offers SCRAM-SHA-256-PLUS beside what aiosmtpd has, bound to the server's certificate: RFC 5802, 5929 and 7677
    once more, with Python's hashlib and hmac."""

    def __init__(self, folder, delay, bound_to):
        super().__init__(folder, delay)
        certificate = ssl.PEM_cert_to_DER_cert(pathlib.Path(bound_to).read_text())
        self.end_point = hashlib.sha256(certificate).digest()  # of a certificate that is signed with SHA-256

    async def auth_SCRAM__SHA__256__PLUS(self, server, args):
        header, _, first = base64.b64decode(args[1]).partition(b",,")
        asked = dict(part.split(b"=", 1) for part in first.split(b","))
        if header != b"p=tls-server-end-point" or asked[b"n"] != b"ann":
            return AuthResult(success=False, handled=False)
        salt, nonce = secrets.token_bytes(16), asked[b"r"] + base64.b64encode(secrets.token_bytes(18))
        question = b"r=" + nonce + b",s=" + base64.b64encode(salt) + b",i=4096"
        answer = await server.challenge_auth(question)
        without_proof, _, proof = answer.rpartition(b",p=")
        given = dict(part.split(b"=", 1) for part in without_proof.split(b","))

        def keyed(key, text):
            return hmac.digest(key, text, "sha256")
        salted = hashlib.pbkdf2_hmac("sha256", b"secret", salt, 4096)
        agreed = first + b"," + question + b"," + without_proof
        stored = hashlib.sha256(keyed(salted, b"Client Key")).digest()
        key = bytes(a ^ b for a, b in zip(base64.b64decode(proof), keyed(stored, agreed)))
        fits = (given[b"r"] == nonce and hashlib.sha256(key).digest() == stored
                and base64.b64decode(given[b"c"]) == header + b",," + self.end_point)
        if not fits:
            return AuthResult(success=False, handled=False)
        signature = base64.b64encode(keyed(keyed(salted, b"Server Key"), agreed))
        last = await server.challenge_auth(b"v=" + signature)
        return AuthResult(success=last == b"", handled=False)


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
    parser.add_argument("--scram-plus", help="offer SCRAM-SHA-256-PLUS, bound to this certificate")
    parser.add_argument("--size-limit", type=int, default=40_000_000)
    parser.add_argument("--delay", type=float, default=0, help="milliseconds before and after a message is stored")
    arguments = parser.parse_args()

    context = None
    if arguments.security != "none":
        context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
        context.load_cert_chain(arguments.certificate, arguments.key)
    starttls = arguments.security == "starttls"
    store = Store(arguments.folder, arguments.delay)
    if arguments.scram_plus:
        store = ScramPlus(arguments.folder, arguments.delay, arguments.scram_plus)

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
