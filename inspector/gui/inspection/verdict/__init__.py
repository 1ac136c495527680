"""The banner: verdict, countdown, lifetime bar and stages."""
