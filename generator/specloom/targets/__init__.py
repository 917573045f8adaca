"""Api + Names -> {path: text}: view models that decide everything, then templates."""
