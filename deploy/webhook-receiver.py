"""A receiver of tollbell's webhooks in Python, with the standard library alone.

Checks the signature, drops what it has already, acts:

    WEBHOOK_SECRET=whsec_… PORT=8080 python3 webhook-receiver.py
"""

import base64
import hashlib
import hmac
import json
import os
import time
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer

SECRET = base64.b64decode(os.environ["WEBHOOK_SECRET"].removeprefix("whsec_"))
TOLERANCE_SECONDS = 300
BODY_BYTES_MAX = 100_000
# Keep them where a restart does not lose them; a week is enough.
seen_ids = set()


def is_genuine(headers, body):
    """Whether the body is from the holder of the secret, and fresh."""
    message_id = headers.get("webhook-id", "")
    timestamp = headers.get("webhook-timestamp", "")
    if not timestamp.isascii() or not timestamp.isdigit():
        return False
    if abs(time.time() - int(timestamp)) > TOLERANCE_SECONDS:
        return False
    # The bytes as they came: JSON that is parsed and written again has another signature.
    content = f"{message_id}.{timestamp}.".encode() + body
    expected = base64.b64encode(hmac.new(SECRET, content, hashlib.sha256).digest())
    # While secrets are exchanged there are two signatures.
    return any(
        hmac.compare_digest(b"v1," + expected, signature.encode())
        for signature in headers.get("webhook-signature", "").split(" ")
    )


def act(message):
    if "event" in message:
        print(f"budget: {message['event']} {message['event_message']}", flush=True)
    else:
        print(f"{message['type']}: {message['data']['title']}", flush=True)


class Receiver(BaseHTTPRequestHandler):
    def do_POST(self):
        length = int(self.headers.get("content-length", 0))
        body = self.rfile.read(min(length, BODY_BYTES_MAX))
        if not is_genuine(self.headers, body):
            return self.answer(401)
        message_id = self.headers["webhook-id"]
        if message_id not in seen_ids:
            act(json.loads(body))
        seen_ids.add(message_id)
        # Only 2xx counts; for anything else the message comes again. 410 switches the destination off.
        return self.answer(204)

    def answer(self, status):
        self.send_response(status)
        self.end_headers()

    def log_message(self, *_):
        pass


if __name__ == "__main__":
    address = (os.environ.get("HOST", "127.0.0.1"), int(os.environ.get("PORT", "8080")))
    server = ThreadingHTTPServer(address, Receiver)
    print(f"listening on {server.server_address[1]}", flush=True)
    server.serve_forever()
