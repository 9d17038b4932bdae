"""Tells tollbell what the database of a LiteLLM proxy cannot know: which requests are under way.

Put this file beside the proxy's config.yaml, and name it there:

    litellm_settings:
      callbacks: tollbell_callback.handler

    TOLLBELL_EVENTS_URL=http://tollbell:8477
    TOLLBELL_EVENTS_TOKEN=…             what tollbell.service.events_token says
    TOLLBELL_EVENTS_SOURCE=…            the name of this proxy; its host name when unset
    TOLLBELL_EVENTS_INTERNALS=1         see below

It needs Python 3.8 and nothing else. The proxy never waits for it: hooks put a line into a queue that is
bounded, and one thread posts them. While tollbell is away the oldest are dropped, and nothing is raised.
No prompt, no answer and no key leaves the proxy; of a key only the start of its hash does.

What LiteLLM has hooks for:

- every attempt of a request: when it starts, and how it ends;
- a client that goes away in the middle of an answer;
- a request that no deployment is left for, since all of them cool down (`RouterRateLimitError`);
- an answer whose cost could not be told (`response_cost_failure_debug_info`).

What it has none for: a single deployment that begins to cool down, a failure of its database, and a
failure to write spend. Its service hooks (`async_service_failure_hook`) go to Prometheus, Datadog and
OpenTelemetry alone, the router tells a cooldown to Prometheus alone, and the other two are functions of
the alerting itself. With TOLLBELL_EVENTS_INTERNALS=1 these three functions are wrapped: they are called
as before, and then told. A version of LiteLLM that has them no longer is told of in the proxy's log, and
loses these three kinds of events, nothing else.
"""

import asyncio
import atexit
import collections
import datetime
import hashlib
import itertools
import json
import logging
import os
import queue
import random
import re
import socket
import sys
import threading
import time
import types
import urllib.error
import urllib.parse
import urllib.request
import uuid

try:
    from litellm.integrations.custom_logger import CustomLogger as _Base
except Exception:  # Without LiteLLM the file can still be tried and tested.
    _Base = object

log = logging.getLogger("tollbell_callback")

QUEUE_MAX = 10_000
BATCH_MAX = 100
FLUSH_SECONDS = 1.0
# An idle process says this often that it is there.
ALIVE_SECONDS = 30.0
POST_TIMEOUT_SECONDS = 5.0
EXIT_SECONDS = 2.0
BACKOFF_SECONDS_MAX = 60.0
RETRY_AFTER_SECONDS_MAX = 300.0
# An answer of 500 says that these events, and not the moment, are the trouble.
TRIES_OF_500_MAX = 5
TEXT_MAX = 200
REMEMBERED_MAX = 20_000


class _NoRedirect(urllib.request.HTTPRedirectHandler):
    """The token is for the address that was configured, and for no other."""

    def redirect_request(self, *_args, **_kwargs):
        return None


class Sender:
    """A bounded queue and the one thread that empties it."""

    def __init__(
        self,
        url,
        token,
        source,
        queue_max=QUEUE_MAX,
        flush_seconds=FLUSH_SECONDS,
        alive_seconds=ALIVE_SECONDS,
        backoff_seconds_max=BACKOFF_SECONDS_MAX,
    ):
        self.url = url
        self.token = token
        self.source = source
        self.queue_max = queue_max
        self.flush_seconds = flush_seconds
        self.alive_seconds = alive_seconds
        self.backoff_seconds_max = backoff_seconds_max
        self.opener = urllib.request.build_opener(_NoRedirect)
        self.begin()
        if hasattr(os, "register_at_fork"):
            # Threads and locks do not come along; events of the parent are the parent's to send.
            os.register_at_fork(after_in_child=self.begin)
        atexit.register(self.close)

    def begin(self):
        """Begins the life of a process."""
        self.queue = queue.Queue(self.queue_max)
        self.lock = threading.Lock()
        self.thread = None
        self.stopping = threading.Event()
        self.dropped = 0
        self.forgiven = 0
        self.failing = None
        self.begin_boot()

    def begin_boot(self):
        """What was under way under the name before is not waited for any more."""
        self.boot = (uuid.uuid4().hex[:12], iso(time.time()), itertools.count(1))

    def put(self, kind, at, data):
        """Never blocks. Whoever calls sees to exceptions."""
        if self.stopping.is_set():
            return
        line = self.line(kind, at, data)
        while True:
            try:
                self.queue.put_nowait(line)
                break
            except queue.Full:
                try:
                    self.queue.get_nowait()
                    self.dropped += 1
                except queue.Empty:
                    pass
        if self.thread is None or not self.thread.is_alive():
            self.start()

    def line(self, kind, at, data):
        boot_id, boot_time, numbers = self.boot
        return json.dumps(
            {
                "specversion": "1.0",
                "id": "%s-%d" % (boot_id, next(numbers)),
                "source": self.source,
                "type": kind,
                "time": iso(at),
                "bootid": boot_id,
                "boottime": boot_time,
                "datacontenttype": "application/json",
                "data": {name: value for name, value in data.items() if value is not None},
            },
            # What is no JSON would have the whole batch refused.
            allow_nan=False,
        )

    def start(self):
        with self.lock:
            if self.thread is None or not self.thread.is_alive():
                self.thread = threading.Thread(target=self.run, name="tollbell", daemon=True)
                self.thread.start()

    def run(self):
        while not self.stopping.is_set():
            try:
                self.post_until_taken(self.take_batch())
            except Exception as error:
                log.warning("tollbell: %s; going on", type(error).__name__)
                self.stopping.wait(1)

    def take_batch(self):
        """Waits for one event, and then a little for more."""
        try:
            first = self.queue.get(timeout=self.alive_seconds)
        except queue.Empty:
            return [self.line("gateway.alive", time.time(), {})]
        batch = [] if first is None else [first]
        until = time.monotonic() + self.flush_seconds
        while len(batch) < BATCH_MAX and not self.stopping.is_set():
            try:
                line = self.queue.get(timeout=max(0.0, until - time.monotonic()))
            except queue.Empty:
                break
            if line is not None:
                batch.append(line)
        return batch

    def post_until_taken(self, batch):
        backoff_seconds = 1.0
        tries_of_500 = 0
        while batch:
            timeout = POST_TIMEOUT_SECONDS
            if self.stopping.is_set():
                timeout = max(0.1, self.exit_at - time.monotonic())
            status, retry_after, body = self.post(batch, timeout)
            if 200 <= status < 300:
                self.note_works()
                return
            if status in (400, 413):
                # Sending it again cures nothing.
                left = without_refused(batch, body)
                self.drop(len(batch) - len(left), status)
                batch = left
                continue
            if status == 500:
                tries_of_500 += 1
                if tries_of_500 >= TRIES_OF_500_MAX:
                    self.drop(len(batch), status)
                    return
            self.note_fails(status)
            if self.stopping.is_set():
                self.dropped += len(batch)
                return
            wait_seconds = backoff_seconds * random.uniform(0.5, 1.0)
            self.stopping.wait(max(wait_seconds, retry_after))
            backoff_seconds = min(self.backoff_seconds_max, backoff_seconds * 2)

    def post(self, batch, timeout):
        """The status of the answer, 0 for none."""
        request = urllib.request.Request(
            self.url,
            data=("[%s]" % ",".join(batch)).encode("utf-8"),
            headers={
                "authorization": "Bearer " + self.token,
                "content-type": "application/cloudevents-batch+json",
                "user-agent": "tollbell-callback",
            },
        )
        try:
            with self.opener.open(request, timeout=timeout) as response:
                return response.status, 0.0, b""
        except urllib.error.HTTPError as error:
            with error:
                retry_after = seconds_of(error.headers.get("retry-after"))
                return error.code, retry_after, read_some(error) if error.code == 400 else b""
        except Exception:
            return 0, 0.0, b""

    def drop(self, count, status):
        if count > 0:
            self.dropped += count
            log.warning("tollbell refused %d events (%d); they are dropped", count, status)

    def note_works(self):
        if self.failing is not None:
            log.warning("tollbell takes events again; %d were dropped so far", self.dropped)
            self.failing = None
        if self.dropped != self.forgiven:
            # Among what was dropped may be how requests ended: they must not be taken to hang.
            self.forgiven = self.dropped
            self.begin_boot()

    def note_fails(self, status):
        # Once for each reason, since it may go on for hours.
        if status not in (429, self.failing):
            self.failing = status
            reason = {
                0: "does not answer",
                401: "refuses the token: compare TOLLBELL_EVENTS_TOKEN",
                404: "takes no events there: check TOLLBELL_EVENTS_URL and tollbell.service.events_token",
            }.get(status, "answers %d" % status)
            log.warning("tollbell %s; trying again", reason)

    def close(self):
        """Sends what is left, for two seconds at most."""
        if self.stopping.is_set():
            return
        self.exit_at = time.monotonic() + EXIT_SECONDS
        self.stopping.set()
        thread = self.thread
        if thread is None:
            return
        try:
            # Wakes a thread that waits; a full queue does so by itself.
            self.queue.put_nowait(None)
        except queue.Full:
            pass
        thread.join(EXIT_SECONDS)
        while not thread.is_alive() and time.monotonic() < self.exit_at:
            batch = []
            while len(batch) < BATCH_MAX * 10:
                try:
                    line = self.queue.get_nowait()
                except queue.Empty:
                    break
                if line is not None:
                    batch.append(line)
            if not batch or self.post(batch, max(0.1, self.exit_at - time.monotonic()))[0] != 202:
                return


def quiet(hook):
    """The proxy must not fail because of us, whatever it hands over."""

    def call(*args, **kwargs):
        try:
            hook(*args, **kwargs)
        except Exception as error:
            # Its class alone: its words may hold what we were handed.
            log.debug("tollbell: %s", type(error).__name__)

    return call


class TollbellCallback(_Base):
    """The hooks that LiteLLM calls."""

    def __init__(self, url=None, token=None, source=None, **options):
        try:
            super().__init__()
        except Exception as error:
            log.debug("tollbell: %s", type(error).__name__)
        url = address_of(url or os.environ.get("TOLLBELL_EVENTS_URL", ""))
        token = (token or os.environ.get("TOLLBELL_EVENTS_TOKEN", "")).strip()
        source = source or os.environ.get("TOLLBELL_EVENTS_SOURCE") or socket.gethostname()
        self.sender = None
        # Attempts that were told to have started; the value means nothing.
        self.open_calls = collections.OrderedDict()
        # Deployments whose cooldown was told, and until when.
        self.cooling = collections.OrderedDict()
        if url is None or token == "":
            log.warning(
                "tollbell is told nothing: TOLLBELL_EVENTS_URL and TOLLBELL_EVENTS_TOKEN must be set"
            )
            return
        self.sender = Sender(url, token, "litellm/" + text(source), **options)
        if os.environ.get("TOLLBELL_EVENTS_INTERNALS") == "1":
            wrap_internals(self)

    # Hooks of LiteLLM: https://docs.litellm.ai/docs/observability/custom_callback

    def log_pre_api_call(self, model, messages, kwargs):
        self.note_start(model, kwargs)

    async def async_log_pre_api_call(self, model, messages, kwargs):
        self.note_start(model, kwargs)

    def log_success_event(self, kwargs, response_obj, start_time, end_time):
        self.note_end("success", kwargs, end_time)

    async def async_log_success_event(self, kwargs, response_obj, start_time, end_time):
        self.note_end("success", kwargs, end_time)

    def log_failure_event(self, kwargs, response_obj, start_time, end_time):
        self.note_end("failure", kwargs, end_time)

    async def async_log_failure_event(self, kwargs, response_obj, start_time, end_time):
        self.note_end("failure", kwargs, end_time)

    async def async_post_call_failure_hook(
        self, request_data=None, original_exception=None, user_api_key_dict=None, *_args, **_kwargs
    ):
        self.note_failed_call(request_data, original_exception)

    async def async_post_call_streaming_iterator_hook(
        self, user_api_key_dict=None, response=None, request_data=None, *_args, **_kwargs
    ):
        try:
            async for item in response:
                yield item
        except (GeneratorExit, asyncio.CancelledError):
            # LiteLLM tells of no end then, and the request would be taken to hang.
            self.note_disconnect(request_data)
            raise

    # What they tell.

    @quiet
    def note_start(self, model, kwargs):
        call = call_id(kwargs)
        if self.sender is None or call is None:
            return
        self.open_calls[call] = True
        while len(self.open_calls) > REMEMBERED_MAX:
            self.open_calls.popitem(last=False)
        data = dict(about(kwargs, model), request_id=call)
        self.sender.put("llm.request.started", time.time(), data)

    @quiet
    def note_end(self, status, kwargs, end_time):
        call = call_id(kwargs)
        if self.sender is None or call is None:
            return
        self.open_calls.pop(call, None)
        data = dict(about(kwargs, None), request_id=call, status=status)
        if status == "failure":
            data.update(error_of(kwargs))
        at = seconds_since_1970(end_time)
        self.sender.put("llm.request.finished", at, data)
        untold = mapping(mapping(kwargs, "standard_logging_object"), "response_cost_failure_debug_info")
        if status == "success" and untold:
            self.note_untracked(untold.get("error_str"), data.get("model"), call)

    @quiet
    def note_failed_call(self, request_data, error):
        """The request of a client has failed for good, whatever became of its last attempt."""
        if self.sender is None:
            return
        self.end_call(request_data, error_of({"exception": error}))
        if type(error).__name__ == "RouterRateLimitError":
            for deployment in list(getattr(error, "cooldown_list", None) or [])[:20]:
                model_id = deployment[0] if isinstance(deployment, (list, tuple)) else deployment
                seconds = getattr(error, "cooldown_time", None)
                self.note_cooldown(model_id, {"model_group": text(error.model)}, None, seconds)

    @quiet
    def note_disconnect(self, request_data):
        if self.sender is not None:
            error = {"error_class": "ClientDisconnected", "status_code": "499"}
            self.end_call(request_data, error)

    def end_call(self, request_data, error):
        """Only while nobody else has told of its end."""
        call = call_id(request_data)
        if call is not None and self.open_calls.pop(call, None):
            data = dict(about(request_data, None), request_id=call, status="failure")
            data.update(error)
            self.sender.put("llm.request.finished", time.time(), data)

    @quiet
    def note_cooldown(self, model_id, data, status_code, seconds):
        """Once for each cooldown, though every request that meets it brings word of it."""
        if self.sender is None or text(model_id) is None:
            return
        seconds = float(seconds) if isinstance(seconds, (int, float)) else None
        now = time.monotonic()
        if self.cooling.get(model_id, 0) > now:
            return
        self.cooling[model_id] = now + max(1.0, seconds or 0.0)
        while len(self.cooling) > 1_000:
            self.cooling.popitem(last=False)
        told = dict(data, model_id=text(model_id), status_code=text(status_code), cooldown_seconds=seconds)
        self.sender.put("deployment.cooldown", time.time(), told)

    @quiet
    def note_database(self, error, duration_seconds, call_type):
        if self.sender is None:
            return
        detail = getattr(error, "detail", None)
        data = {
            "error_class": text(type(error).__name__),
            "message": first_line(detail if isinstance(detail, str) else error),
            "call_type": text(call_type),
            "duration_ms": milliseconds(duration_seconds),
        }
        self.sender.put("db.exception", time.time(), data)

    @quiet
    def note_untracked(self, message, model, call=None):
        if self.sender is None:
            return
        data = {"message": first_line(message), "model": text(model), "request_id": call}
        self.sender.put("spend.tracking_failed", time.time(), data)


def wrap_internals(callback):
    """Three functions of LiteLLM that are no hooks: called as before, and then told."""

    def tell_cooldown(
        litellm_router_instance=None,
        deployment_id=None,
        exception_status=None,
        cooldown_time=None,
        **_kwargs
    ):
        deployment = litellm_router_instance.get_deployment(model_id=deployment_id)
        params = getattr(deployment, "litellm_params", None)
        data = {
            "model_group": text(getattr(deployment, "model_name", None)),
            "deployment": text(getattr(params, "model", None)),
            "api_base": text(getattr(params, "api_base", None)),
        }
        callback.note_cooldown(deployment_id, data, exception_status, cooldown_time)

    def tell_database(_self, original_exception=None, duration=None, call_type=None, *_args, **_kwargs):
        callback.note_database(original_exception, duration, call_type)

    def tell_untracked(_self, error_message=None, failing_model=None, *_args, **_kwargs):
        callback.note_untracked(error_message, failing_model)

    for module, holder, name, tell in (
        ("litellm.router_utils.cooldown_handlers", None, "router_cooldown_event_callback", tell_cooldown),
        ("litellm.proxy.utils", "ProxyLogging", "failure_handler", tell_database),
        ("litellm.proxy.utils", "ProxyLogging", "failed_tracking_alert", tell_untracked),
    ):
        try:
            place = __import__(module, fromlist=["_"])
            place = place if holder is None else getattr(place, holder)
            setattr(place, name, wrapped(getattr(place, name), quiet(tell)))
        except Exception as error:
            log.warning("tollbell is not told of %s: %s", name, type(error).__name__)


def wrapped(function, tell):
    async def call(*args, **kwargs):
        tell(*args, **kwargs)
        return await function(*args, **kwargs)

    return call


# Reading what LiteLLM hands over; it differs by version, and any of it may be missing.


def mapping(holder, name):
    value = holder.get(name) if isinstance(holder, dict) else None
    return value if isinstance(value, dict) else {}


def call_id(kwargs):
    if not isinstance(kwargs, dict):
        return None
    params = mapping(kwargs, "litellm_params")
    return text(kwargs.get("litellm_call_id") or params.get("litellm_call_id"))


def about(kwargs, model):
    params = mapping(kwargs, "litellm_params")
    metadata = {}
    for holder in (kwargs, params):
        for name in ("litellm_metadata", "metadata"):
            metadata.update(mapping(holder, name))
    told = mapping(kwargs, "standard_logging_object")
    info = mapping(metadata, "model_info") or mapping(params, "model_info")
    key = metadata.get("user_api_key_hash") or metadata.get("user_api_key")
    return {
        "model": text(model or told.get("model") or kwargs.get("model")),
        "model_group": text(told.get("model_group") or metadata.get("model_group")),
        "model_id": text(told.get("model_id") or info.get("id")),
        "deployment": text(metadata.get("deployment")),
        "api_base": text(
            told.get("api_base") or params.get("api_base") or metadata.get("api_base")
        ),
        "team_id": text(metadata.get("user_api_key_team_id")),
        "team_alias": text(metadata.get("user_api_key_team_alias")),
        "key_alias": text(metadata.get("user_api_key_alias")),
        "key_hash": key_hash(key),
        "call_type": text(told.get("call_type") or kwargs.get("call_type")),
    }


def error_of(kwargs):
    told = mapping(mapping(kwargs, "standard_logging_object"), "error_information")
    error = kwargs.get("exception")
    known = isinstance(error, BaseException)
    return {
        "error_class": text(told.get("error_class") or (type(error).__name__ if known else None)),
        "status_code": text(told.get("error_code") or getattr(error, "status_code", None)),
    }


def key_hash(key):
    """The start of what LiteLLM keeps of a key; never the key."""
    if not isinstance(key, str) or key == "":
        return None
    if not re.match(r"^[0-9a-f]{64}$", key):
        key = hashlib.sha256(key.encode("utf-8", "replace")).hexdigest()
    return key[:16]


def text(value):
    """Words and numbers, cut; what is neither is passed over."""
    if isinstance(value, bool) or not isinstance(value, (str, int, float)):
        return None
    return str(value)[:TEXT_MAX].strip() or None


def first_line(value):
    """Traces and arguments stand on the lines after it."""
    lines = str(value).strip().splitlines() if value is not None else []
    return lines[0][:300] if lines else None


def milliseconds(seconds):
    return max(0, round(seconds * 1000)) if isinstance(seconds, (int, float)) else None


def seconds_since_1970(at):
    if isinstance(at, datetime.datetime):
        return at.timestamp()
    return float(at) if isinstance(at, (int, float)) and at > 0 else time.time()


def iso(seconds):
    at = datetime.datetime.fromtimestamp(seconds, datetime.timezone.utc)
    return at.strftime("%Y-%m-%dT%H:%M:%S.%fZ")


def seconds_of(retry_after):
    try:
        return min(RETRY_AFTER_SECONDS_MAX, max(0.0, float(retry_after)))
    except (TypeError, ValueError):
        return 0.0


def read_some(response):
    """As much as comes in time; `read` would wait for the end of a body that never ends."""
    body = b""
    until = time.monotonic() + POST_TIMEOUT_SECONDS
    while len(body) < 1_048_576 and time.monotonic() < until:
        chunk = response.read1(65_536)
        if not chunk:
            break
        body += chunk
    return body


def without_refused(batch, body):
    """What is left when the events are gone that tollbell named; nothing when it named none."""
    try:
        refused = {issue["index"] for issue in json.loads(body)["issues"]}
        left = [line for index, line in enumerate(batch) if index not in refused]
    except Exception:
        return []
    return left if len(left) < len(batch) else []


def address_of(url):
    """With the path, when only a host was given; None for what is no address."""
    try:
        parts = urllib.parse.urlsplit(url.strip())
    except ValueError:
        return None
    if parts.scheme not in ("http", "https") or not parts.netloc:
        return None
    if parts.path in ("", "/"):
        parts = parts._replace(path="/v1/events")
    return urllib.parse.urlunsplit(parts)


# LiteLLM may load this file more than once; the process has one handler all the same.
_shared = vars(sys.modules.setdefault("tollbell_callback_shared", types.ModuleType("shared")))
if "handler" not in _shared:
    _shared["handler"] = TollbellCallback()
handler = _shared["handler"]
