"""The places of LiteLLM that the callback touches, by name and signature, and nothing behind them."""
