"""What a tab and its server know: decisions, addresses, settings. Nothing here is shown."""
