"""Stands in for a LiteLLM proxy: calls the hooks of the callback as it is told on standard input.

One line of JSON for each thing to do, one line of JSON for what came of it.
"""

import asyncio
import datetime
import importlib.util
import json
import logging
import os
import sys
import time

sys.path.insert(0, "deploy/litellm")

# The file makes a handler of its own; here it is told nothing, and another one is made below.
address = os.environ.pop("TOLLBELL_EVENTS_URL", "")
logging.disable()
import tollbell_callback  # noqa: E402

logging.disable(logging.NOTSET)
os.environ["TOLLBELL_EVENTS_URL"] = address


class RateLimitError(Exception):
    status_code = 429


class RouterRateLimitError(ValueError):
    model = "gpt"
    cooldown_time = 5.0
    cooldown_list = ["deployment-1", ("deployment-2", {"exception": "…"})]


class Raising(dict):
    """Whatever is asked of it, it raises."""

    def get(self, *_):
        raise RuntimeError("planted")

    def __str__(self):
        raise RuntimeError("planted")


class RaisingText(str):
    def __str__(self):
        raise RuntimeError("planted")


RAISING = [
    None,
    7,
    [],
    Raising(),
    {},
    {"litellm_call_id": Raising()},
    {"litellm_call_id": RaisingText("x")},
    {"litellm_call_id": "x", "litellm_params": Raising()},
    {"litellm_call_id": "x", "litellm_params": {"metadata": Raising(user_api_key="x")}},
    {"litellm_call_id": "y", "model": float("nan"), "standard_logging_object": "no dict"},
    {"litellm_call_id": "y", "exception": Raising(), "model": "m" * 10_000_000},
]


def kwargs_of(call, secret="sk-1234567890abcdef"):
    return {
        "litellm_call_id": call,
        "model": "gpt-4o",
        "messages": [{"role": "user", "content": "the words of a prompt"}],
        "call_type": "acompletion",
        "api_key": "sk-provider-1234567890",
        "litellm_params": {
            "api_base": "https://a.test",
            "metadata": {
                "model_group": "gpt",
                "deployment": "azure/gpt-4o",
                "model_info": {"id": "deployment-1"},
                "user_api_key": secret,
                "user_api_key_alias": "ci",
                "user_api_key_team_id": "team-1",
                "user_api_key_team_alias": "Atlas",
            },
        },
    }


class Driver:
    def __init__(self):
        options = json.loads(os.environ.get("CALLBACK_OPTIONS", "{}"))
        self.callback = tollbell_callback.TollbellCallback(**options)

    def start(self, call, count=1):
        for number in range(count):
            one = call if count == 1 else "%s-%d" % (call, number)
            self.callback.log_pre_api_call("gpt-4o", [], kwargs_of(one))

    def succeed(self, call, untracked=None):
        kwargs = kwargs_of(call)
        if untracked is not None:
            kwargs["standard_logging_object"] = {
                "model": "gpt-4o",
                "response_cost_failure_debug_info": {"error_str": untracked, "traceback_str": "…"},
            }
        now = datetime.datetime.now()
        asyncio.run(self.callback.async_log_success_event(kwargs, {"choices": []}, now, now))

    def fail(self, call):
        kwargs = dict(kwargs_of(call), exception=RateLimitError("the words of a prompt"))
        now = datetime.datetime.now()
        asyncio.run(self.callback.async_log_failure_event(kwargs, None, now, now))

    def exhaust(self, call):
        for _ in range(3):
            asyncio.run(
                self.callback.async_post_call_failure_hook(
                    request_data=kwargs_of(call),
                    original_exception=RouterRateLimitError("none left"),
                    user_api_key_dict=None,
                    traceback_str="…",
                )
            )

    def disconnect(self, call):
        async def chunks():
            while True:
                yield "chunk"

        async def client():
            stream = self.callback.async_post_call_streaming_iterator_hook(
                user_api_key_dict=None, response=chunks(), request_data=kwargs_of(call)
            )
            seen = [await stream.__anext__(), await stream.__anext__()]
            await stream.aclose()
            return seen

        return asyncio.run(client())

    def stream(self):
        async def chunks():
            yield 1
            yield 2

        async def client():
            hook = self.callback.async_post_call_streaming_iterator_hook
            return [item async for item in hook(response=chunks(), request_data={})]

        return asyncio.run(client())

    def raising(self):
        callback = self.callback
        for kwargs in RAISING:
            callback.log_pre_api_call(Raising(), Raising(), kwargs)
            callback.log_success_event(kwargs, Raising(), Raising(), Raising())
            callback.log_failure_event(kwargs, None, None, "yesterday")
            asyncio.run(callback.async_log_success_event(kwargs, None, None, float("inf")))
            asyncio.run(callback.async_post_call_failure_hook(kwargs, Raising(), None))
        callback.note_cooldown("inf", {}, None, float("inf"))
        callback.note_database(Raising(), Raising(), Raising())
        callback.note_untracked(Raising(), Raising())

    def internals(self):
        """What LiteLLM itself would call."""
        from litellm.proxy.utils import ProxyLogging
        from litellm.router_utils import cooldown_handlers

        async def happen():
            await cooldown_handlers.set_cooldown()
            proxy = ProxyLogging()
            return [
                await proxy.failure_handler(
                    original_exception=ConnectionError("no route\nTraceback"),
                    duration=0.25,
                    call_type="get_data",
                    traceback_str="…",
                ),
                await proxy.failed_tracking_alert(
                    error_message="Error in tracking - no price\n Traceback", failing_model="new"
                ),
            ]

        return asyncio.run(happen())

    def load_again(self):
        """As a proxy does that reads its config again."""
        spec = importlib.util.spec_from_file_location("again", tollbell_callback.__file__)
        module = importlib.util.module_from_spec(spec)
        spec.loader.exec_module(module)
        return module.handler is tollbell_callback.handler

    def fork(self, call):
        child = os.fork()
        if child == 0:
            self.start(call)
            self.callback.sender.close()
            os._exit(0)
        os.waitpid(child, 0)

    def state(self):
        sender = self.callback.sender
        return {
            "boot": sender.boot[0],
            "dropped": sender.dropped,
            "waiting": sender.queue.qsize(),
            "failing": sender.failing,
        }


def main():
    driver = Driver()
    print(json.dumps({"done": True}), flush=True)
    for line in sys.stdin:
        command = json.loads(line)
        begun = time.perf_counter()
        result = getattr(driver, command.pop("do"))(**command)
        took = time.perf_counter() - begun
        print(json.dumps({"result": result, "seconds": took}), flush=True)


if __name__ == "__main__":
    main()
