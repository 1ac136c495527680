"""What will not work, provider by provider: read off what a file defines, before anything is sent."""
