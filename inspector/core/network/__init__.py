"""HTTP exchanges, what happens below them (DNS, TCP, TLS, proxies), and the errors they end in."""
