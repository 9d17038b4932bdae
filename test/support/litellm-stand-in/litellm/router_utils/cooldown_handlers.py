class _Params:
    model = "azure/gpt-4o"
    api_base = "https://a.test"


class _Deployment:
    model_name = "gpt"
    litellm_params = _Params()


class _Router:
    def get_deployment(self, model_id):
        return _Deployment()


async def router_cooldown_event_callback(
    litellm_router_instance, deployment_id, exception_status, cooldown_time
):
    return None


async def set_cooldown():
    await router_cooldown_event_callback(
        litellm_router_instance=_Router(),
        deployment_id="deployment-7",
        exception_status=429,
        cooldown_time=60.0,
    )
