# SPDX-FileCopyrightText: 2026 The Clientele developers
# SPDX-License-Identifier: GPL-3.0-or-later
"""Reads a message with Python's email package (3.11) under its strict policy, and prints what it holds as JSON."""
import base64
import email
import email.header
import email.policy
import json
import re
import sys

raw = open(sys.argv[1], "rb").read()
message = email.message_from_bytes(raw, policy=email.policy.strict)


def addresses(name):
    header = message[name]
    return None if header is None else [[a.display_name, a.addr_spec] for a in header.addresses]


def attachment(part, old_part):
    words = email.header.decode_header(old_part.get_param("name") or "")
    return {"name": part.get_filename(), "type": part.get_content_type(), "encoding": part["Content-Transfer-Encoding"],
            "disposition": part.get_content_disposition(), "charset": part.get_content_charset(),
            "outlookName": str(email.header.make_header(words)),
            "bytes": base64.b64encode(part.get_payload(decode=True)).decode()}


# The older policy shows parameters as they were written, as programs do that know RFC 2047 words only.
old_parts = email.message_from_bytes(raw, policy=email.policy.compat32).get_payload()[1:]
body = message.get_body(("plain",))
head = raw.split(b"\r\n\r\n", 1)[0]
print(json.dumps({
    "subject": message["Subject"], "from": addresses("From"), "to": addresses("To"), "cc": addresses("Cc"), "bcc": addresses("Bcc"),
    "messageId": message["Message-ID"], "mimeVersion": message["MIME-Version"], "type": message.get_content_type(),
    "seconds": message["Date"].datetime.timestamp(), "offset": message["Date"].datetime.utcoffset().total_seconds(),
    "body": body.get_content().replace("\r\n", "\n"), "bodyCharset": body.get_content_charset(), "bodyEncoding": body["Content-Transfer-Encoding"],
    "attachments": [attachment(*pair) for pair in zip(message.iter_attachments(), old_parts, strict=True)],
    "longestLine": max(len(line) for line in raw.split(b"\r\n")),
    "longestHeaderLine": max(len(line) for line in head.split(b"\r\n")),
    "eightBit": any(byte > 127 for byte in raw), "bareLineEnds": len(re.findall(rb"(?<!\r)\n|\r(?!\n)", raw)),
    "defects": [str(d) for d in message.defects] + [str(d) for _, v in message.items() for d in v.defects],
}))
