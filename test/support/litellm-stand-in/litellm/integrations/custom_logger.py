class CustomLogger:
    def __init__(self, turn_off_message_logging=False, **_kwargs):
        self.turn_off_message_logging = turn_off_message_logging
