# SPDX-FileCopyrightText: 2026 The Clientele developers
# SPDX-License-Identifier: GPL-3.0-or-later
"""An identity server on loopback: authorization code with PKCE, refresh tokens, introspection.

Prints "PORT n" when it is ready, and a line of JSON for each request that it takes. The first part of a path is what it
plays: /ok/authorize, /denied/authorize, /500/token ... Tokens and codes hold characters that a form must escape.
"""
import base64
import hashlib
import http.server
import json
import secrets
import sys
import threading
import urllib.parse

CLIENT, SECRET = "client id+1", "s&cret=+%41"
NASTY = "+/=&%41 ~"  # what a form must escape

codes, refresh_tokens, access_tokens = {}, set(), {}


def challenge_of(verifier):
    return base64.urlsafe_b64encode(hashlib.sha256(verifier.encode("ascii")).digest()).rstrip(b"=").decode()


class Handler(http.server.BaseHTTPRequestHandler):
    protocol_version = "HTTP/1.1"

    def log_message(self, *arguments):
        pass

    def tell(self, **about):
        print(json.dumps(about), flush=True)

    def answer(self, status, body, content_type="application/json", **headers):
        data = body if isinstance(body, bytes) else json.dumps(body).encode()
        self.send_response(status)
        self.send_header("Content-Type", content_type)
        self.send_header("Content-Length", str(len(data)))
        for name, value in headers.items():
            self.send_header(name.replace("_", "-"), value)
        self.end_headers()
        self.wfile.write(data)

    def do_GET(self):
        url = urllib.parse.urlsplit(self.path)
        query = dict(urllib.parse.parse_qsl(url.query, keep_blank_values=True))
        mode, _, action = url.path.strip("/").partition("/")
        if action == "introspect":
            user = access_tokens.get(query.get("token"))
            return self.answer(200, {"active": bool(user), "username": user, "email": user})
        if action == "withdraw":
            return self.answer(200, {"withdrawn": access_tokens.pop(query.get("token"), None)})
        self.tell(action=action, mode=mode, query=query)
        redirect = query.get("redirect_uri", "")
        parts = urllib.parse.urlsplit(redirect)
        faults = [name for name, wrong in [
            ("client_id", query.get("client_id") != CLIENT),
            ("response_type", query.get("response_type") != "code"),
            ("method", query.get("code_challenge_method") != "S256"),
            ("challenge", len(query.get("code_challenge", "")) != 43),
            ("state", len(query.get("state", "")) < 16),
            ("scope", query.get("scope") != "mail.send offline"),
            ("prompt", query.get("prompt") != "consent"),  # stood in the address itself
            ("redirect", parts.scheme != "http" or parts.hostname not in ("127.0.0.1", "localhost") or parts.path != "")] if wrong]
        if faults:
            return self.answer(400, {"error": "invalid_request", "faults": faults})
        if mode == "silent":
            return self.answer(200, b"<html>Please sign in</html>", "text/html")
        if mode == "denied":
            back = {"error": "access_denied", "error_description": "No, thanks <b>", "state": query["state"]}
        else:
            code = secrets.token_hex(8) + NASTY
            codes[code] = query
            back = {"code": code, "state": "another" if mode == "wrongstate" else query["state"]}
        self.answer(302, b"", "text/plain", Location=redirect + "/?" + urllib.parse.urlencode(back))

    def do_POST(self):
        body = self.rfile.read(int(self.headers["Content-Length"])).decode()
        form = dict(urllib.parse.parse_qsl(body, keep_blank_values=True))
        mode, _, action = self.path.strip("/").partition("/")
        self.tell(action=action, mode=mode, grant=form.get("grant_type"), names=sorted(form))
        if mode == "slow":
            return None  # and never answers
        if mode == "500":
            return self.answer(500, b"<html>Oops</html>", "text/html")
        if mode == "html":
            return self.answer(200, b"<html>Portal: please log in</html>", "text/html")
        if mode == "moved":
            return self.answer(307, b"", "text/plain", Location="/ok/token")
        if mode == "noclient":
            return self.answer(401, {"error": "invalid_client"}, WWW_Authenticate='Basic realm="x"')
        if mode == "expired":
            return self.answer(400, {"error": "invalid_grant", "error_description": "Token has been expired or revoked."})
        if mode == "echo":
            return self.answer(400, {"error": "weird", "error_description": "bad " + " ".join(form.values())})
        fault = self.fault_of(form)
        if fault:
            return self.answer(400, {"error": "invalid_grant", "error_description": fault})
        access = "access-" + secrets.token_hex(8)
        access_tokens[access] = "ann"
        tokens = {"access_token": access, "token_type": "Bearer", "expires_in": "3600" if mode == "text" else 3600}
        if mode == "short":
            tokens["expires_in"] = 30
        if form["grant_type"] == "authorization_code" or mode == "rotate":
            if mode == "rotate":
                refresh_tokens.discard(form.get("refresh_token"))
            tokens["refresh_token"] = "refresh-" + secrets.token_hex(8) + NASTY
            refresh_tokens.add(tokens["refresh_token"])
        self.answer(200, tokens)

    @staticmethod
    def fault_of(form):
        """What is wrong with a request for tokens, or None."""
        if form.get("client_id") != CLIENT or form.get("client_secret") != SECRET:
            return "wrong client"
        if form.get("grant_type") == "refresh_token":
            return None if form.get("refresh_token") in refresh_tokens else "unknown refresh token"
        query = codes.pop(form.get("code"), None)
        if query is None:
            return "unknown code"
        if form.get("redirect_uri") != query["redirect_uri"]:
            return "another redirect address"
        verifier = form.get("code_verifier", "")
        if not 43 <= len(verifier) <= 128 or challenge_of(verifier) != query["code_challenge"]:
            return "the verifier does not fit the challenge"
        return None


server = http.server.ThreadingHTTPServer(("127.0.0.1", 0), Handler)
server.daemon_threads = True
print("PORT", server.server_address[1], flush=True)
threading.Thread(target=server.serve_forever, daemon=True).start()
sys.stdin.read()  # until the test ends, however it does
