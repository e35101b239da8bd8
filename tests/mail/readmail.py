# SPDX-FileCopyrightText: 2026 The Clientele developers
# SPDX-License-Identifier: GPL-3.0-or-later
"""Reads a message with Python's email package (3.11) under its strict policy, and prints what it holds as JSON."""
import base64
import email
import email.header
import email.policy
import html.parser
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
message_html = message.get_body(("html",))


def structure(part):
    kind = part.get_content_type()
    return f"{kind}({', '.join(structure(inner) for inner in part.iter_parts())})" if part.is_multipart() else kind


class Checked(html.parser.HTMLParser):
    """Every tag, attribute and text of the HTML; what is not closed in order is a failure."""

    EMPTY = {"meta", "br", "img"}

    def __init__(self):
        super().__init__()
        self.open, self.tags, self.sources, self.alternatives, self.text = [], [], [], [], ""

    def handle_starttag(self, tag, attributes):
        self.tags.append(tag)
        names = [name for name, _ in attributes]
        assert len(names) == len(set(names)) and not any(name.startswith("on") for name in names), attributes
        self.sources += [value for name, value in attributes if name in ("src", "href", "background")]
        self.alternatives += [value for name, value in attributes if name == "alt"]
        if tag == "br":
            self.text += "\n"
        if tag not in self.EMPTY:
            self.open.append(tag)

    def handle_endtag(self, tag):
        assert self.open.pop() == tag, tag
        if tag == "p":
            self.text += "\n\n"

    def handle_data(self, data):
        self.text += data.replace("\r", "").replace("\n", "")


def picture(part):
    return {"type": part.get_content_type(), "id": part["Content-ID"], "disposition": part.get_content_disposition(),
            "name": part.get_filename(), "bytes": base64.b64encode(part.get_payload(decode=True)).decode()}


def page():
    if message_html is None:
        return None
    checked = Checked()
    checked.feed(message_html.get_content())
    checked.close()
    assert not checked.open, checked.open
    return {"source": message_html.get_content().replace("\r\n", "\n"), "charset": message_html.get_content_charset(),
            "tags": checked.tags, "sources": checked.sources, "alternatives": checked.alternatives, "text": checked.text}


head = raw.split(b"\r\n\r\n", 1)[0]
print(json.dumps({
    "subject": message["Subject"], "from": addresses("From"), "to": addresses("To"), "cc": addresses("Cc"), "bcc": addresses("Bcc"),
    "messageId": message["Message-ID"], "mimeVersion": message["MIME-Version"], "type": message.get_content_type(),
    "seconds": message["Date"].datetime.timestamp(), "offset": message["Date"].datetime.utcoffset().total_seconds(),
    "body": body.get_content().replace("\r\n", "\n"), "bodyCharset": body.get_content_charset(), "bodyEncoding": body["Content-Transfer-Encoding"],
    "structure": structure(message), "html": page(),
    "pictures": [picture(part) for part in message.walk() if part.get_content_disposition() == "inline"],
    "attachments": [attachment(*pair) for pair in zip(message.iter_attachments(), old_parts, strict=True)],
    "longestLine": max(len(line) for line in raw.split(b"\r\n")),
    "longestHeaderLine": max(len(line) for line in head.split(b"\r\n")),
    "eightBit": any(byte > 127 for byte in raw), "bareLineEnds": len(re.findall(rb"(?<!\r)\n|\r(?!\n)", raw)),
    "defects": [str(d) for d in message.defects] + [str(d) for _, v in message.items() for d in v.defects],
}))
