class ProxyLogging:
    async def failure_handler(self, original_exception, duration, call_type, traceback_str=""):
        return "handled " + call_type

    async def failed_tracking_alert(self, error_message, failing_model):
        return "alerted " + failing_model
