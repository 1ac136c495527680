<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de" sourcelanguage="en">
<context>
    <name>Token Inspector</name>
    <message>
        <source>Raw</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keys</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Exchange</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tokens</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Result</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Profiles</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Window</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make a profile or paste a token first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a profile first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The demo issuer’s profiles go when it stops.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no token yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No request is on its way.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The demo issuer is starting.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The demo issuer does not run.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is nothing to log out of.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is nothing to undo.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is nothing to redo.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It runs.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paste a token</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open a token, keys or profiles…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Get token or inspect</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel the request</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fetch keys again, or try again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check with a key file…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Diagnose an API’s answer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask the issuer about this token (introspection)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Revoke at the issuer…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy as curl</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy as HTTPie</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy as Python requests</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Filter claims</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy token</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export report</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy report as Markdown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show the whole value</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy the value</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy the row</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy the path of the claim</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New profile</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rename the profile</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Undo a change of a profile</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Redo a change of a profile</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Duplicate the profile</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete the profile</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Replace the client secret</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find the method that works</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import profiles…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find an action, profile or token</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keyboard shortcuts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next pane</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Previous pane</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sidebar or rail</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Main menu</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dates in local time or UTC</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Appearance: as the system</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Appearance: light</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Appearance: dark</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start the demo issuer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stop the demo issuer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Log out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Quit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>While a request runs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In the table of claims</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In the list of profiles</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Outside text fields</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>
QTableWidget { background: palette(base); border: 1px solid palette(dark); border-radius: 6px; }
QTableWidget::item { border-bottom: 1px solid palette(shadow); padding: 0 6px; }
QHeaderView::section { border-bottom: 1px solid palette(shadow); padding: 3px 6px; }
</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A PEM file with the certificates to trust for this profile, in place of the system’s.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whom the token is for, sent as audience.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Resources</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whom the token is for by RFC 8707. Spaces between.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Expected audience</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What aud has to contain, several with spaces between.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Used in place of the one shown above.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What iss has to say, to the letter.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where the public keys are fetched.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Introspection URL</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where a token is asked about.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Revocation URL</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where a token is taken back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Advanced</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Extra parameters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sent with the token request as they are.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For connecting, and for each wait.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a CA bundle</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The system’s certificates</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>CA bundle</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Value</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>an announcement needs a QApplication</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What the API said</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>HTTP/1.1 401 Unauthorized
WWW-Authenticate: Bearer error=&quot;invalid_token&quot;</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A status line, a WWW-Authenticate header, a body, or what curl -i printed. Nothing is sent.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Explained for the token shown above. {}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Without a token. With the one that was sent, the explanation can be more exact. {}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Explain</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clear</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As the system</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Light</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dark</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Drop one file at a time.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only files on this computer are read. Save it here first, or copy the token itself.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>  asks {host}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>  its token URL is not complete</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open a token, keys or profiles</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{len} keys</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check this token with the {count} in {name}?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The verdict will say that the keys are from a file that you chose. Nothing is sent.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check with these keys</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{len} profiles</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A profile says where your client secret goes. It comes without a secret, and nothing is sent now.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import {count}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{bits} bits</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keys are taken from {name}. Paste the token that they are to check.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>unknown kind</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} is a folder. Drop one file: a token, keys or profiles.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} is not there, or is not an ordinary file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} is larger than {value} KiB and was not read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} holds no token, no keys and no profile.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} characters are more than any token has. Nothing was read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The text holds no token.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>These are keys. Save them as a file and drop that, so that its name can be shown.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} cannot be read: {strerror}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 minute left</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>5 minutes left</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No token yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{duration} left</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>until it expires</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>until exp</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source> published by </source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source> found at </source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source> from your file </source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source> is not the issuer of any profile</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The request reached </source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The request did not reach </source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{ms} ms</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Token request</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ID token</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Access token</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>until it may be used</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>since it expired</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Signature verified with</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No keys were fetched from </source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>HTTP status</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source> key </source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source> a key without an ID</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Looked among {all}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no keys</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the one key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>both keys</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>, as saved with the profile</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No keys were fetched: it does not say who issued it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No keys were fetched: </source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The request brought no token.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It carries no signature: only the server that issued it knows what it stands for</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is encrypted: only whoever it is meant for can read it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{words} the shared secret that you gave</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Checked against</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Checked against {all}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Esc</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The arrow key down shows other tools</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Local time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clipboard is cleared in {duration}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dates are in UTC.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dates are in local time.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The copied token is off the clipboard.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Claim</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What it means</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Passed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Failed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Warning</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not checked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source> today</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{when}{today}, in {distance}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>too deep or too long to write out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>header parameter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not a registered {kind}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show all {len} characters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{titles}, times in {zone_words}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy value</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy row</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy claim path</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show its check</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Value of {visible}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No claim has this in its name or value.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{len} characters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>, the first {most_in_panel} drawn</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is a private key. It was not stored: choose the method that signs with one first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>When you log out or quit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Token copied. It leaves the clipboard when you log out or quit.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Token copied.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>server clock {duration} {value} yours</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>server clock {skew}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Connection</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{worrying} to look at</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ends in a public CA, </source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ends in a private CA, </source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>: a company’s own, often that of a proxy that reads TLS.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source> port {port}, {value} {value2} {milliseconds}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no TLS</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>, until {day}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>, set by {source}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>, issued by </source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>, expired {day}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>, not valid before {day}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Addresses</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Certificates</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clock</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>, certificate until {day}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>, with a user name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Passed by, since </source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Refused. It was read once more to be shown, and nothing was sent.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ends before a root: the server left out a certificate in between.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>None is set</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Replace secret…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find what works</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing but the status above.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What the connection said</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} changed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Defaults</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A token or any text with one in it, a key set, a PEM file, or exported profiles.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Drop here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This cannot be dropped here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Drop it to look at it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>   as the token claims</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Expected</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Actual</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Requested</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Granted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Claimed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Request</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Response</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{len} bytes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>

No body was sent.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{value} more characters are not shown.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>   client ID and secret, masked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No answer came back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Any</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whoever asked for the token; several with spaces between, and one of them is enough.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What the API asks for, with spaces between.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Amazon Cognito&apos;s kinds of token. Any leaves its rules out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How far two clocks may differ.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What the API accepts, with spaces between.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What the API expects</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>None needed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All of them</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One of them is enough</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All public-key algorithms</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Client IDs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Scopes needed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Any client</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The leeway is a number of seconds from 0 to {max_leeway_s}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{elide} is not known here. Write names such as RS256 or ES256.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>token-report.{suffix}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Report copied. It holds no secret and no whole token.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The report cannot be written to {name}: {strerror}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Report saved as {name}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Private keys (*.pem *.key)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose {what}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Found</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing is called that.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{found} found</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not now: {why_not}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Get token</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fetch keys from {host}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fix</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reference</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Load a key file…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fix: </source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rule: {reference}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source> or </source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{status}. {reason}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Would pass if genuine</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Warnings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Notes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>in {countdown}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy finding</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 check failed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{} checks failed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{} warnings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No token issued</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Note</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Checked with the keys in {visible}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The keys were fetched again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fetching the keys. The token is not sent.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The keys are saved with {name}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} holds no keys now.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is nothing in this text to inspect.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>These keys are yours, so there is nothing to fetch again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No keys were fetched yet. The button under Checks says whom it asks for them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy as Markdown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save as Markdown…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save as JSON…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save as text…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Token menu</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>{n} failed</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>{what}, previous</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>{n} not checked</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>API answer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Diagnosis</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No request of this run brought this token</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Inspection</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Get a token, or paste one, to see what it is worth.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fetch again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no token yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Compared with {source}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No keys were fetched for this token</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No profile says which issuer this token could be asked about.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Asking the issuer. The token is sent to it, since it is about that token.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Asking the issuer to revoke the token.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Revoke this token at the issuer?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This sends the token to the issuer in one request, and cannot be taken back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Asked {elide} at {clock}{took}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Revoke this token</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Waiting for the issuer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The issuer was not asked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What the issuer said of it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The issuer did not say what the token is</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Revoked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not revoked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saved with the profile, these keys still serve where the issuer cannot be reached.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save keys with the profile</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Forget saved keys</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>File</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Secret</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keys are saved with {name}{when}, for when the issuer cannot be reached.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>just now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{join} ago</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Discovery</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Key set</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>, over TLS {tls}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>, as fetched {moment}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Since the fetch before: </source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where the keys came from</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Changed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>   as saved with the profile</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fetched</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Key ID (kid)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Alg</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Size</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The other {others} keys may come into use at any time, so cache all of them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No token was issued, so no keys were needed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Key {visible} signed this token.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A key without ID signed this token.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is the {which}: after a rotation the key set has to be fetched again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The other key is published for rotation: the issuer may start using it at any time, so cache both.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Key {visible}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A key without an ID</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Signed this token</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cannot be used</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Named by the token</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No keys were fetched, because no issuer was named to fetch them from.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>only key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>only key that can be used</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{named} cannot be used: {clause}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>So cannot {value} more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy key ID</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy thumbprint</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{named} has a certificate for {visible} until {until}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Now {clock}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not before {moment}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Issued {moment}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Expires</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>issued {moment}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not valid before {moment}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>never expires</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From memory, from disk and from the keyring.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Forget the client secrets too</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Revoke 1 token at its issuer first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Revoke {count} tokens at their issuers first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Log out clears {count}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From memory, from disk, and their key from the keyring. Each is checked afterwards.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From memory: they were never written to disk.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Forget 1 client secret too</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Forget {count} client secrets too</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>None yet. A profile remembers where to ask for a token; {secret}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>None yet. Tokens {tokens}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paste a token, or any text that contains one, and inspect it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copied.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>its secret stays in your keyring</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>are kept encrypted until you log out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>its secret is kept until you quit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>are kept in memory only and are gone when you quit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Logging out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not revoked: {left}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Log out could not remove {left}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing inspected yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Get a token to see what it says and whether it would be accepted.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source> The copied token is off the clipboard.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A token is being asked for.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clear a copied token</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete (goes when the demo issuer stops)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Appearance</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dates in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Forget secret</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Looking at what is stored. Nothing is sent yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no answer came</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not tried</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try them</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use this method</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Trying {requests} method{value}, one after the other.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>refused, HTTP {status}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Basic header</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Form body</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Signed with the secret</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Signed with a private key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>TLS certificate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No secret</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>↑ and ↓ choose, Enter does it, Esc closes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Actions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Command palette</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find an action, a profile or a token</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find a shortcut by what it does or by its keys</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Session tokens</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source> · server clock {skew}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No answer came.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Profile name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Profile menu</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read on this computer. Nothing was sent.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use https: over plain http anybody on the way could put in keys of their own.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No whole token found in {count} characters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keys are fetched from a URL that begins with https://.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Inspect</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Token, log line, curl command or header</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A JWK Set, a JWK, a PEM public key or a certificate.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For HS256, HS384 and HS512. Kept in memory until you clear this form.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a key file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>None chosen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>None</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{several} tokens found in {count} characters; the first is read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One token found in {count} characters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One encrypted token found in {count} characters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No JWT in it. It can be an opaque token, which only its issuer can read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask before fetching from the issuer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From a key file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From a key set URL</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shared secret (HS256, HS384, HS512)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Compare with profile</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Expected issuer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Key file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>None (no profile has this issuer)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keys were asked of {host_of}. The token was not sent.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paste a token first, or anything that contains one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An issuer is a URL that begins with https://.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose the file that holds the keys.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter the secret that issuer and API share.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source> characters are more than any token has. Nothing was read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} was deleted.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} was deleted; the answer to its request is dropped.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import profiles</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stored in {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The copy has no client secret yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Undone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Done again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another profile is called {name}. Choose a name of its own.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the demo issuer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Made by the demo issuer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Demo secret</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the keyring</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stored in the keyring</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stored</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>this run’s memory</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kept until you quit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Until you quit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was imported. {error}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Imported {len} profiles.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>edit of {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>deletion of {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>return of {value}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a deleted profile</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} copy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{error} Your changes are kept here until you quit.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{error} It is kept as it is; the next change is written to a new file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A PEM file. Only its path is kept in the profile.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A PEM file with the certificate of the key, which the provider knows.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Goes into the header as kid, where the provider asks for it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What the assertion is signed with.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whom the assertion is for, in aud, where that is not the token URL.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Empty: from the keyring</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Empty: in that file too</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Optional, sent as x5t</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a private key file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a certificate file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Default</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Optional</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Certificate file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Private key file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Assertion audience</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The token URL</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Question</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>RSASSA-PKCS1-v1_5 with SHA-256</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>RSASSA-PKCS1-v1_5 with SHA-384</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>RSASSA-PKCS1-v1_5 with SHA-512</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>RSASSA-PSS with SHA-256</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>RSASSA-PSS with SHA-384</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>RSASSA-PSS with SHA-512</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ECDSA over P-256 with SHA-256</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ECDSA over P-384 with SHA-384</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ECDSA over P-521 with SHA-512</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ECDSA over secp256k1 with SHA-256</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>EdDSA over Ed25519</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>EdDSA over Ed448</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>HMAC with SHA-256</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>HMAC with SHA-384</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>HMAC with SHA-512</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{number} character{value}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{number} bytes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Encoded</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The first {characters} are drawn. Copy token copies all of them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Verified over the exact text beside it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not verified: anyone can write these bytes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not all of what it decodes to is drawn.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Click a claim to find its characters, or the reverse.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy selected text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy without signature</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No {noun} is stored. Enter it, or name the file that holds it below.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copied as {tool}. Put {what} into the variable {variable} first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No client secret is stored. Enter it, or choose the method that sends none.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copied as {tool}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the secret</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a fresh client assertion</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The request was given up. The issuer may have answered it all the same.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a token has arrived.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no token was issued.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Asks first, then tries the methods one after the other</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Provider</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Client ID</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Client authentication</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{who} did not accept this ID and {words}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>QListView { background: transparent; }</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fetching the issuer’s public keys</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Looking up {}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Connecting to {}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Asking the proxy for {}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Checking TLS with {}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sending the request to {}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Waiting for {}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reading the answer of {}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Asking the keyring for the {noun}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Beginning</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the issuer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add a scope, then Enter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add a scope</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Scope to ask for. Delete takes it off the list.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>More than {max_scopes} scopes do not fit here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{chosen} of {known} selected</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{verb} with {get}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The secret {join}. Kept as you typed it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a line break</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In the keyring</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep old</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Replace</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Forget</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paste the PEM text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter {word}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unlock</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Looking in {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Looking</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not sent with this method</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not sent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No {word}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} is locked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Locked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not read from {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The token of {label} is in memory only. {error}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>None yet. A profile remembers where to ask for a token.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>None yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>clears {words}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clears {words}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is nothing to log out of</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>, asking for a token</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>valid token</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>token not verified</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>rejected token</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>malformed token</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>expired token</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stages</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source> failed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source> not reached</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It runs on this computer and issues tokens that work and tokens that fail.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>See what a token says, whether the issuer really signed it, and why an API turns it down.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing leaves this computer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source> except requests to the issuer you name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try the demo issuer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask Amazon Cognito, or any OAuth provider, for a token.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Or a log line, curl command or header that contains one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source> {name} is locked; no secret is written to a file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source> They go to {name}; no secret is written to a file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Secrets are kept until you quit.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source> There is no keyring to trust, and no secret is written to a file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tokens stay in memory.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source> They are gone when you log out or quit.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What would you like to inspect?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Making its keys…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Secrets are never written to a file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source> Looking for your keyring.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tokens are never written to a file unencrypted.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source> Log out clears them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Secrets stay in your keyring.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tokens are encrypted on disk.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source> Their key is in the keyring too. Log out destroys both.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Looking for the keyring</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Undo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stop</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dismiss</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Message</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Demo issuer running on {address}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No keyring: secrets are kept until you quit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>given up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the theme needs a QApplication</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The claims are in another token, which is the payload of this one. Copy it from Raw and inspect it by itself.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The payload is empty, so there are no claims to list. A detached payload is sent apart from its signature: ask whoever sent this for the content as well.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The header says that the payload is not encoded (b64 is false), so it is not read as claims. Raw shows it as it stands.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The payload could not be read, so there are no claims to list. Checks says what is wrong with it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The payload is not one JSON object, so there are no claims to list. Raw shows what it is.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The payload is a token of its own: a nested JWT, signed twice or encrypted inside. Select it above, copy it, and inspect it by itself.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is nothing between the two full stops: the content was probably sent apart from its signature (a detached payload). The signature covers it, so it cannot be checked without that content.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The payload stands in the token as it is, without base64url, because the header says b64: false (RFC 7797). A JWT cannot have that.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source> These are {join} and {sized}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The token itself cannot be read, so this is the server&apos;s word alone.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The payload is an empty JSON object: the token claims nothing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This token is not a JWT. What it stands for is known to the server that issued it, not written in it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The claims are encrypted for whoever the token is meant for, so they cannot be listed here. The header is readable, and says how they were encrypted.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This token is not a JWT, so there is nothing to decode. Only the server that issued it can say more: ask its introspection endpoint (RFC 7662), if it has one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>None of it could be decoded. Checks says why.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The payload could not be decoded. Checks says why.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the encrypted key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the initialization vector</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the ciphertext</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the authentication tag</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The token response grants {granted}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The token response grants no scope</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{said}, which is not what was asked for. {tail}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Everything after the header is encrypted for whoever the token is meant for.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{value} of {len}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>, as asked for</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>QTextEdit { background: transparent; border: none; padding: 0; }</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{hidden} invisible character{value} shown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Client secrets of the demo issuer are never stored.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tokens of an earlier run are not listed. {error}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The profile file that could not be read was kept as {name}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The demo issuer has stopped. Its tokens stay until you log out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The keyring could not be opened.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A secret of {name} may still be in {name2}. {error}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The demo issuer could not be started: {strerror}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was cleared. {error}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source> in {name}, line {lineno}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Something went wrong inside Token Inspector ({kind}{place}). What you typed is still here. The details are on standard error.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is a demonstration.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
</TS>
