"""Which proxy the system's settings name for a URL: one procedure for the window and the command line.

Where it is decided: `core/network/proxies.py` has a `ProxyFinder`, a value that a `Transport` is given as it is given
the resolver of names; None is that of this computer. It decides on the thread of the exchange, within its deadline, and
what it starts ends with it (`Lifeline`). It gives routes, to be tried in order, and each says who wants it so.

The order:

    1. This computer itself (loopback) is never reached through a proxy.
    2. A variable of the environment (HTTPS_PROXY, ALL_PROXY, NO_PROXY), as curl, pip and git have it.
    3. The settings of the desktop (GNOME by gsettings, KDE by its kioslaverc), of Windows (registry) or macOS (scutil):
       a PAC file that they name, else the proxy that they name. NO_PROXY exempts from these too.

A PAC file is fetched by our own transport: directly, bounded, with a deadline, without credentials and redirects. Its
JavaScript is run by pypac and dukpy (the extra `pac`) in a process of its own, which is killed when it is late, has a
bound on its memory (not on Windows and macOS), and can neither read a file nor see the environment. Of an https URL it
is told the host alone, as browsers do it: the path may hold something secret.

What goes wrong with a PAC file is said: the request then goes out directly, as in browsers, and the exchange says
why. Where that fails too, it fails because of the PAC file (`FailureKind.PAC`).

What was looked at and is not used:

* Qt (QNetworkProxyFactory.systemProxyForQuery): on Linux the Qt of PySide6's wheel knows the environment alone, neither
  GNOME nor KDE nor PAC. On Windows and macOS it would evaluate PAC; but the command line has no Qt, and a window and a
  command that disagree are worse than a sentence that says what to install.
* The desktop portal (org.freedesktop.portal.ProxyResolver): where the system's libproxy has no module for PAC, as on
  Debian 12, it answers "direct://" to a PAC file that names a proxy, and to one that is not there: nobody would know.
* Looking for a PAC file on the network (WPAD): whoever answers to the name wpad, or to DHCP, would decide which way our
  requests go. Where the system's settings ask for it, that is said, and not done.
* pypac's own settings, downloads and WPAD: it would follow redirects and go by the environment. Its parser alone is
  used.
"""
