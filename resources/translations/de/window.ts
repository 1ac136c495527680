<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de" sourcelanguage="en">
<context>
    <name>Token Inspector</name>
    <message>
        <source>Raw</source>
        <translation>Roh</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Schlüssel</translation>
    </message>
    <message>
        <source>Exchange</source>
        <translation>Austausch</translation>
    </message>
    <message>
        <source>Tokens</source>
        <translation>Tokens</translation>
    </message>
    <message>
        <source>Profiles</source>
        <translation>Profile</translation>
    </message>
    <message>
        <source>Window</source>
        <translation>Fenster</translation>
    </message>
    <message>
        <source>Make a profile or paste a token first.</source>
        <translation>Zuerst ein Profil anlegen oder ein Token einfügen.</translation>
    </message>
    <message>
        <source>Choose a profile first.</source>
        <translation>Zuerst ein Profil wählen.</translation>
    </message>
    <message>
        <source>The demo issuer’s profiles go when it stops.</source>
        <translation>Die Profile des Demo-Ausstellers verschwinden, wenn er anhält.</translation>
    </message>
    <message>
        <source>There is no profile of your own yet.</source>
        <translation>Es gibt noch kein eigenes Profil.</translation>
    </message>
    <message>
        <source>There is no token yet.</source>
        <translation>Es gibt noch kein Token.</translation>
    </message>
    <message>
        <source>No request is on its way.</source>
        <translation>Es ist keine Anfrage unterwegs.</translation>
    </message>
    <message>
        <source>The demo issuer is starting.</source>
        <translation>Der Demo-Aussteller startet gerade.</translation>
    </message>
    <message>
        <source>The demo issuer does not run.</source>
        <translation>Der Demo-Aussteller läuft nicht.</translation>
    </message>
    <message>
        <source>There is nothing to log out of.</source>
        <translation>Es gibt nichts, wovon man sich abmelden könnte.</translation>
    </message>
    <message>
        <source>There is nothing to undo.</source>
        <translation>Es gibt nichts rückgängig zu machen.</translation>
    </message>
    <message>
        <source>There is nothing to redo.</source>
        <translation>Es gibt nichts zu wiederholen.</translation>
    </message>
    <message>
        <source>It runs.</source>
        <translation>Er läuft.</translation>
    </message>
    <message>
        <source>Paste a token</source>
        <translation>Token einfügen</translation>
    </message>
    <message>
        <source>Get token or inspect</source>
        <translation>Token holen oder untersuchen</translation>
    </message>
    <message>
        <source>Cancel the request</source>
        <translation>Anfrage abbrechen</translation>
    </message>
    <message>
        <source>Fetch keys again, or try again</source>
        <translation>Schlüssel neu abrufen oder erneut versuchen</translation>
    </message>
    <message>
        <source>Check with a key file…</source>
        <translation>Mit einer Schlüsseldatei prüfen…</translation>
    </message>
    <message>
        <source>Ask the issuer about this token (introspection)</source>
        <translation>Aussteller nach diesem Token fragen (Introspection)</translation>
    </message>
    <message>
        <source>Revoke at the issuer…</source>
        <translation>Beim Aussteller widerrufen…</translation>
    </message>
    <message>
        <source>Copy as curl</source>
        <translation>curl kopieren</translation>
    </message>
    <message>
        <source>Copy as HTTPie</source>
        <translation>HTTPie kopieren</translation>
    </message>
    <message>
        <source>Copy as Python requests</source>
        <translation>Python requests kopieren</translation>
    </message>
    <message>
        <source>Filter claims</source>
        <translation>Claims filtern</translation>
    </message>
    <message>
        <source>Copy token</source>
        <translation>Token kopieren</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>Vergleichen</translation>
    </message>
    <message>
        <source>Export report</source>
        <translation>Bericht exportieren</translation>
    </message>
    <message>
        <source>Copy report as Markdown</source>
        <translation>Bericht als Markdown kopieren</translation>
    </message>
    <message>
        <source>Show the whole value</source>
        <translation>Ganzen Wert anzeigen</translation>
    </message>
    <message>
        <source>Copy the value</source>
        <translation>Wert kopieren</translation>
    </message>
    <message>
        <source>Copy the row</source>
        <translation>Zeile kopieren</translation>
    </message>
    <message>
        <source>Copy the path of the claim</source>
        <translation>Pfad des Claims kopieren</translation>
    </message>
    <message>
        <source>New profile</source>
        <translation>Neues Profil</translation>
    </message>
    <message>
        <source>Rename the profile</source>
        <translation>Profil umbenennen</translation>
    </message>
    <message>
        <source>Undo a change of a profile</source>
        <translation>Profiländerung rückgängig machen</translation>
    </message>
    <message>
        <source>Redo a change of a profile</source>
        <translation>Profiländerung wiederholen</translation>
    </message>
    <message>
        <source>Duplicate the profile</source>
        <translation>Profil duplizieren</translation>
    </message>
    <message>
        <source>Delete the profile</source>
        <translation>Profil löschen</translation>
    </message>
    <message>
        <source>Replace the client secret</source>
        <translation>Client-Secret ersetzen</translation>
    </message>
    <message>
        <source>Find the method that works</source>
        <translation>Passende Methode suchen</translation>
    </message>
    <message>
        <source>Export profiles…</source>
        <translation>Profile exportieren…</translation>
    </message>
    <message>
        <source>Find an action, profile or token</source>
        <translation>Aktion, Profil oder Token suchen</translation>
    </message>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>Tastenkürzel</translation>
    </message>
    <message>
        <source>Next pane</source>
        <translation>Nächster Bereich</translation>
    </message>
    <message>
        <source>Previous pane</source>
        <translation>Voriger Bereich</translation>
    </message>
    <message>
        <source>Sidebar or rail</source>
        <translation>Seitenleiste breit oder schmal</translation>
    </message>
    <message>
        <source>Main menu</source>
        <translation>Hauptmenü</translation>
    </message>
    <message>
        <source>Dates in local time or UTC</source>
        <translation>Zeiten lokal oder in UTC</translation>
    </message>
    <message>
        <source>Appearance: as the system</source>
        <translation>Darstellung: wie das System</translation>
    </message>
    <message>
        <source>Appearance: light</source>
        <translation>Darstellung: hell</translation>
    </message>
    <message>
        <source>Appearance: dark</source>
        <translation>Darstellung: dunkel</translation>
    </message>
    <message>
        <source>Language: as the system</source>
        <translation>Sprache: wie das System</translation>
    </message>
    <message>
        <source>Language: English</source>
        <translation>Sprache: English</translation>
    </message>
    <message>
        <source>Language: Deutsch</source>
        <translation>Sprache: Deutsch</translation>
    </message>
    <message>
        <source>Language: Español</source>
        <translation>Sprache: Español</translation>
    </message>
    <message>
        <source>Start the demo issuer</source>
        <translation>Demo-Aussteller starten</translation>
    </message>
    <message>
        <source>Stop the demo issuer</source>
        <translation>Demo-Aussteller anhalten</translation>
    </message>
    <message>
        <source>Log out</source>
        <translation>Abmelden</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Beenden</translation>
    </message>
    <message>
        <source>While a request runs</source>
        <translation>Während eine Anfrage läuft</translation>
    </message>
    <message>
        <source>In the table of claims</source>
        <translation>In der Tabelle der Claims</translation>
    </message>
    <message>
        <source>In the list of profiles</source>
        <translation>In der Liste der Profile</translation>
    </message>
    <message>
        <source>Outside text fields</source>
        <translation>Außerhalb von Textfeldern</translation>
    </message>
    <message>
        <source>A PEM file with the certificates to trust for this profile, in place of the system’s.</source>
        <translation>Eine PEM-Datei mit den Zertifikaten, denen dieses Profil vertraut, anstelle derer des Systems.</translation>
    </message>
    <message>
        <source>Whom the token is for, sent as audience.</source>
        <translation>Für wen das Token bestimmt ist, als audience gesendet.</translation>
    </message>
    <message>
        <source>Resources</source>
        <translation>Ressourcen</translation>
    </message>
    <message>
        <source>Whom the token is for by RFC 8707. Spaces between.</source>
        <translation>Für wen das Token nach RFC 8707 bestimmt ist. Durch Leerzeichen getrennt.</translation>
    </message>
    <message>
        <source>Expected audience</source>
        <translation>Erwartete Audience</translation>
    </message>
    <message>
        <source>What aud has to contain, several with spaces between.</source>
        <translation>Was aud enthalten muss, mehrere durch Leerzeichen getrennt.</translation>
    </message>
    <message>
        <source>Used in place of the one shown above.</source>
        <translation>Wird anstelle der oben angezeigten verwendet.</translation>
    </message>
    <message>
        <source>What iss has to say, to the letter.</source>
        <translation>Was iss Zeichen für Zeichen sagen muss.</translation>
    </message>
    <message>
        <source>Where the public keys are fetched.</source>
        <translation>Wo die öffentlichen Schlüssel abgerufen werden.</translation>
    </message>
    <message>
        <source>Introspection URL</source>
        <translation>Introspection-URL</translation>
    </message>
    <message>
        <source>Where a token is asked about.</source>
        <translation>Wo nach einem Token gefragt wird.</translation>
    </message>
    <message>
        <source>Revocation URL</source>
        <translation>Widerrufs-URL</translation>
    </message>
    <message>
        <source>Where a token is taken back.</source>
        <translation>Wo ein Token widerrufen wird.</translation>
    </message>
    <message>
        <source>Advanced</source>
        <translation>Erweitert</translation>
    </message>
    <message>
        <source>Extra parameters</source>
        <translation>Zusätzliche Parameter</translation>
    </message>
    <message>
        <source>For connecting, and for each wait.</source>
        <translation>Für den Verbindungsaufbau und für jedes Warten.</translation>
    </message>
    <message>
        <source>The system’s certificates</source>
        <translation>Zertifikate des Systems</translation>
    </message>
    <message>
        <source>CA bundle</source>
        <translation>CA-Bundle</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>Leeren</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>Wie das System</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Hell</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Dunkel</translation>
    </message>
    <message>
        <source>Drop one file at a time.</source>
        <translation>Eine Datei nach der anderen ablegen.</translation>
    </message>
    <message>
        <source>Only files on this computer are read. Save it here first, or copy the token itself.</source>
        <translation>Nur Dateien auf diesem Computer werden gelesen. Sie zuerst hier speichern oder das Token selbst kopieren.</translation>
    </message>
    <message>
        <source>The verdict will say that the keys are from a file that you chose. Nothing is sent.</source>
        <translation>Das Urteil sagt dann, dass die Schlüssel aus einer gewählten Datei stammen. Es wird nichts gesendet.</translation>
    </message>
    <message>
        <source>Check with these keys</source>
        <translation>Mit diesen Schlüsseln prüfen</translation>
    </message>
    <message>
        <source>{bits} bits</source>
        <translation>{bits} Bit</translation>
    </message>
    <message>
        <source>Keys are taken from {name}. Paste the token that they are to check.</source>
        <translation>Die Schlüssel kommen aus {name}. Das Token einfügen, das sie prüfen sollen.</translation>
    </message>
    <message>
        <source>unknown kind</source>
        <translation>unbekannte Art</translation>
    </message>
    <message>
        <source>1 minute left</source>
        <translation>Noch 1 Minute</translation>
    </message>
    <message>
        <source>5 minutes left</source>
        <translation>Noch 5 Minuten</translation>
    </message>
    <message>
        <source>No token yet</source>
        <translation>Noch kein Token</translation>
    </message>
    <message>
        <source>{duration} left</source>
        <translation>noch {duration}</translation>
    </message>
    <message>
        <source>until it expires</source>
        <translation>bis zum Ablauf</translation>
    </message>
    <message>
        <source>until exp</source>
        <translation>bis exp</translation>
    </message>
    <message>
        <source>Token request</source>
        <translation>Token-Anfrage</translation>
    </message>
    <message>
        <source>until it may be used</source>
        <translation>bis zur Gültigkeit</translation>
    </message>
    <message>
        <source>since it expired</source>
        <translation>seit dem Ablauf</translation>
    </message>
    <message>
        <source>HTTP status</source>
        <translation>HTTP-Status</translation>
    </message>
    <message>
        <source>no keys</source>
        <translation>keinem Schlüssel</translation>
    </message>
    <message>
        <source>the one key</source>
        <translation>dem einen Schlüssel</translation>
    </message>
    <message>
        <source>both keys</source>
        <translation>beiden Schlüsseln</translation>
    </message>
    <message>
        <source>No keys were fetched: it does not say who issued it</source>
        <translation>Keine Schlüssel abgerufen: Es sagt nicht, wer es ausgestellt hat</translation>
    </message>
    <message>
        <source>The request brought no token.</source>
        <translation>Die Anfrage hat kein Token gebracht.</translation>
    </message>
    <message>
        <source>It carries no signature: only the server that issued it knows what it stands for</source>
        <translation>Es trägt keine Signatur: Nur der Server, der es ausgestellt hat, weiß, wofür es steht</translation>
    </message>
    <message>
        <source>It is encrypted: only whoever it is meant for can read it</source>
        <translation>Es ist verschlüsselt: Nur der Empfänger kann es lesen</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>The arrow key down shows other tools</source>
        <translation>Pfeil nach unten zeigt weitere Werkzeuge</translation>
    </message>
    <message>
        <source>Local time</source>
        <translation>Ortszeit</translation>
    </message>
    <message>
        <source>Clipboard is cleared in {duration}</source>
        <translation>Zwischenablage wird in {duration} geleert</translation>
    </message>
    <message>
        <source>Dates are in UTC.</source>
        <translation>Zeiten werden in UTC angezeigt.</translation>
    </message>
    <message>
        <source>Dates are in local time.</source>
        <translation>Zeiten werden in Ortszeit angezeigt.</translation>
    </message>
    <message>
        <source>The copied token is off the clipboard.</source>
        <translation>Das kopierte Token ist nicht mehr in der Zwischenablage.</translation>
    </message>
    <message>
        <source>Claim</source>
        <translation>Claim</translation>
    </message>
    <message>
        <source>What it means</source>
        <translation>Bedeutung</translation>
    </message>
    <message>
        <source>Passed</source>
        <translation>Bestanden</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Nicht bestanden</translation>
    </message>
    <message>
        <source>Warning</source>
        <translation>Warnung</translation>
    </message>
    <message>
        <source>Not checked</source>
        <translation>Nicht geprüft</translation>
    </message>
    <message>
        <source>too deep or too long to write out</source>
        <translation>zu tief oder zu lang zum Ausschreiben</translation>
    </message>
    <message>
        <source>{titles}, times in {zone_words}</source>
        <translation>{titles}, Zeiten in {zone_words}</translation>
    </message>
    <message>
        <source>{when}, {distance}</source>
        <translation>{when}, {distance}</translation>
    </message>
    <message>
        <source>Copy value</source>
        <translation>Wert kopieren</translation>
    </message>
    <message>
        <source>Copy row</source>
        <translation>Zeile kopieren</translation>
    </message>
    <message>
        <source>Copy claim path</source>
        <translation>Claim-Pfad kopieren</translation>
    </message>
    <message>
        <source>Show its check</source>
        <translation>Zur Prüfung springen</translation>
    </message>
    <message>
        <source>No claim has this in its name or value.</source>
        <translation>Kein Claim enthält das in Name oder Wert.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>This is a private key. It was not stored: choose the method that signs with one first.</source>
        <translation>Das ist ein privater Schlüssel. Er wurde nicht gespeichert: zuerst die Methode wählen, die mit einem signiert.</translation>
    </message>
    <message>
        <source>When you log out or quit</source>
        <translation>Beim Abmelden oder Beenden</translation>
    </message>
    <message>
        <source>Token copied. It leaves the clipboard when you log out or quit.</source>
        <translation>Token kopiert. Es verlässt die Zwischenablage beim Abmelden oder Beenden.</translation>
    </message>
    <message>
        <source>Token copied.</source>
        <translation>Token kopiert.</translation>
    </message>
    <message>
        <source>server clock {skew}</source>
        <translation>Serveruhr {skew}</translation>
    </message>
    <message>
        <source>Needs two tokens</source>
        <translation>Braucht zwei Tokens</translation>
    </message>
    <message>
        <source>Disclosed by the holder.</source>
        <translation>Vom Inhaber offengelegt.</translation>
    </message>
    <message>
        <source>Parts of it are disclosed by the holder.</source>
        <translation>Teile davon sind vom Inhaber offengelegt.</translation>
    </message>
    <message>
        <source>{token}, {verdict}</source>
        <translation>{token}, {verdict}</translation>
    </message>
    <message>
        <source>Comparing two large tokens.</source>
        <translation>Zwei große Tokens werden verglichen.</translation>
    </message>
    <message>
        <source>{name}: the same in both, {first}</source>
        <translation>{name}: in beiden gleich, {first}</translation>
    </message>
    <message>
        <source>{name}: the same meaning, {first} in the first and {second} in the second.</source>
        <translation>{name}: gleichbedeutend, {first} im ersten und {second} im zweiten.</translation>
    </message>
    <message>
        <source>{name}: {first} in the first and {second} in the second.</source>
        <translation>{name}: {first} im ersten und {second} im zweiten.</translation>
    </message>
    <message>
        <source>{name}: only in the first, {first}</source>
        <translation>{name}: nur im ersten, {first}</translation>
    </message>
    <message>
        <source>{name}: only in the second, {second}</source>
        <translation>{name}: nur im zweiten, {second}</translation>
    </message>
    <message>
        <source>First: {shown}</source>
        <translation>Erstes: {shown}</translation>
    </message>
    <message>
        <source>First: not there</source>
        <translation>Erstes: nicht vorhanden</translation>
    </message>
    <message>
        <source>Second: {shown}</source>
        <translation>Zweites: {shown}</translation>
    </message>
    <message>
        <source>Second: not there</source>
        <translation>Zweites: nicht vorhanden</translation>
    </message>
    <message>
        <source>First: {token}</source>
        <translation>Erstes: {token}</translation>
    </message>
    <message>
        <source>Second: {token}</source>
        <translation>Zweites: {token}</translation>
    </message>
    <message>
        <source>Comparison</source>
        <translation>Vergleich</translation>
    </message>
    <message>
        <source>Copy what the first has</source>
        <translation>Inhalt des ersten kopieren</translation>
    </message>
    <message>
        <source>Copy what the second has</source>
        <translation>Inhalt des zweiten kopieren</translation>
    </message>
    <message>
        <source>{token}, {when}</source>
        <translation>{token}, {when}</translation>
    </message>
    <message>
        <source>{ordinal}: {token}</source>
        <translation>{ordinal}: {token}</translation>
    </message>
    <message>
        <source>Nothing that was compared differs.</source>
        <translation>Nichts vom Verglichenen unterscheidet sich.</translation>
    </message>
    <message>
        <source>Swap</source>
        <translation>Tauschen</translation>
    </message>
    <message>
        <source>Only differences</source>
        <translation>Nur Unterschiede</translation>
    </message>
    <message>
        <source>Connection</source>
        <translation>Verbindung</translation>
    </message>
    <message>
        <source>{worrying} to look at</source>
        <translation>{worrying} zu beachten</translation>
    </message>
    <message>
        <source>no TLS</source>
        <translation>kein TLS</translation>
    </message>
    <message>
        <source>Addresses</source>
        <translation>Adressen</translation>
    </message>
    <message>
        <source>Certificates</source>
        <translation>Zertifikate</translation>
    </message>
    <message>
        <source>Clock</source>
        <translation>Uhr</translation>
    </message>
    <message>
        <source>Refused. It was read once more to be shown, and nothing was sent.</source>
        <translation>Abgelehnt. Es wurde nur noch einmal gelesen, um es anzuzeigen; nichts wurde gesendet.</translation>
    </message>
    <message>
        <source>Ends before a root: the server left out a certificate in between.</source>
        <translation>Endet vor einer Wurzel: Der Server hat ein Zertifikat dazwischen weggelassen.</translation>
    </message>
    <message>
        <source>None is set</source>
        <translation>Keiner eingestellt</translation>
    </message>
    <message>
        <source>Replace secret…</source>
        <translation>Secret ersetzen…</translation>
    </message>
    <message>
        <source>Find what works</source>
        <translation>Methode suchen</translation>
    </message>
    <message>
        <source>Nothing but the status above.</source>
        <translation>Nur der Status oben.</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Kopieren</translation>
    </message>
    <message>
        <source>What the connection said</source>
        <translation>Was die Verbindung sagte</translation>
    </message>
    <message>
        <source>Defaults</source>
        <translation>Standard</translation>
    </message>
    <message>
        <source>Drop here</source>
        <translation>Hier ablegen</translation>
    </message>
    <message>
        <source>This cannot be dropped here</source>
        <translation>Das kann hier nicht abgelegt werden</translation>
    </message>
    <message>
        <source>Expected</source>
        <translation>Erwartet</translation>
    </message>
    <message>
        <source>Actual</source>
        <translation>Tatsächlich</translation>
    </message>
    <message>
        <source>Requested</source>
        <translation>Angefordert</translation>
    </message>
    <message>
        <source>Granted</source>
        <translation>Gewährt</translation>
    </message>
    <message>
        <source>Claimed</source>
        <translation>Behauptet</translation>
    </message>
    <message numerus="yes">
        <source>{count} more characters are not shown.</source>
        <translation>
            <numerusform>{count} weiteres Zeichen wird nicht gezeigt.</numerusform>
            <numerusform>{count} weitere Zeichen werden nicht gezeigt.</numerusform>
        </translation>
    </message>
    <message>
        <source>What the client assertion says</source>
        <translation>Was die Client-Assertion sagt</translation>
    </message>
    <message>
        <source>Response</source>
        <translation>Antwort</translation>
    </message>
    <message>
        <source>No body was sent.</source>
        <translation>Es wurde kein Body gesendet.</translation>
    </message>
    <message>
        <source>client ID and secret, masked</source>
        <translation>Client-ID und Secret, maskiert</translation>
    </message>
    <message>
        <source>No answer came back.</source>
        <translation>Es kam keine Antwort.</translation>
    </message>
    <message>
        <source>Any</source>
        <translation>Beliebig</translation>
    </message>
    <message>
        <source>Whoever asked for the token; several with spaces between, and one of them is enough.</source>
        <translation>Wer das Token angefordert hat; mehrere durch Leerzeichen getrennt, einer davon genügt.</translation>
    </message>
    <message>
        <source>What the API asks for, with spaces between.</source>
        <translation>Was die API verlangt, durch Leerzeichen getrennt.</translation>
    </message>
    <message>
        <source>What the API accepts, with spaces between.</source>
        <translation>Was die API annimmt, durch Leerzeichen getrennt.</translation>
    </message>
    <message>
        <source>What the API expects</source>
        <translation>Was die API erwartet</translation>
    </message>
    <message>
        <source>None needed</source>
        <translation>Keine nötig</translation>
    </message>
    <message>
        <source>All of them</source>
        <translation>Alle</translation>
    </message>
    <message>
        <source>One of them is enough</source>
        <translation>Einer genügt</translation>
    </message>
    <message>
        <source>All public-key algorithms</source>
        <translation>Alle mit öffentlichem Schlüssel</translation>
    </message>
    <message>
        <source>Client IDs</source>
        <translation>Client-IDs</translation>
    </message>
    <message>
        <source>Scopes needed</source>
        <translation>Nötige Scopes</translation>
    </message>
    <message>
        <source>Any client</source>
        <translation>Beliebiger Client</translation>
    </message>
    <message>
        <source>Report copied. It holds no secret and no whole token.</source>
        <translation>Bericht kopiert. Er enthält kein Secret und kein vollständiges Token.</translation>
    </message>
    <message>
        <source>Report saved as {name}.</source>
        <translation>Bericht als {name} gespeichert.</translation>
    </message>
    <message>
        <source>Private keys (*.pem *.key)</source>
        <translation>Private Schlüssel (*.pem *.key)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Alle Dateien (*)</translation>
    </message>
    <message>
        <source>Choose</source>
        <translation>Wählen</translation>
    </message>
    <message>
        <source>Found</source>
        <translation>Treffer</translation>
    </message>
    <message>
        <source>Find</source>
        <translation>Suchen</translation>
    </message>
    <message>
        <source>Nothing is called that.</source>
        <translation>Nichts heißt so.</translation>
    </message>
    <message>
        <source>Not now: {why_not}</source>
        <translation>Jetzt nicht: {why_not}</translation>
    </message>
    <message>
        <source>Get token</source>
        <translation>Token holen</translation>
    </message>
    <message>
        <source>Fetch keys from {host}</source>
        <translation>Schlüssel von {host} abrufen</translation>
    </message>
    <message>
        <source>Reference</source>
        <translation>Regel</translation>
    </message>
    <message>
        <source>Rule: {reference}</source>
        <translation>Regel: {reference}</translation>
    </message>
    <message>
        <source>{status}. {reason}</source>
        <translation>{status}. {reason}</translation>
    </message>
    <message>
        <source>Would pass if genuine</source>
        <translation>Bestanden, falls echt</translation>
    </message>
    <message>
        <source>Warnings</source>
        <translation>Warnungen</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Hinweise</translation>
    </message>
    <message>
        <source>in {countdown}</source>
        <translation>in {countdown}</translation>
    </message>
    <message>
        <source>Copy finding</source>
        <translation>Befund kopieren</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Hinweis</translation>
    </message>
    <message>
        <source>The keys were fetched again.</source>
        <translation>Die Schlüssel wurden neu abgerufen.</translation>
    </message>
    <message>
        <source>Fetching the keys. The token is not sent.</source>
        <translation>Die Schlüssel werden abgerufen. Das Token wird nicht gesendet.</translation>
    </message>
    <message>
        <source>The keys are saved with {name}.</source>
        <translation>Die Schlüssel sind mit {name} gespeichert.</translation>
    </message>
    <message>
        <source>{name} holds no keys now.</source>
        <translation>{name} enthält keine Schlüssel mehr.</translation>
    </message>
    <message>
        <source>There is nothing in this text to inspect.</source>
        <translation>In diesem Text gibt es nichts zu untersuchen.</translation>
    </message>
    <message>
        <source>These keys are yours, so there is nothing to fetch again.</source>
        <translation>Diese Schlüssel sind Ihre eigenen; es gibt nichts neu abzurufen.</translation>
    </message>
    <message>
        <source>Copy as Markdown</source>
        <translation>Als Markdown kopieren</translation>
    </message>
    <message>
        <source>Save as Markdown…</source>
        <translation>Als Markdown speichern…</translation>
    </message>
    <message>
        <source>Save as JSON…</source>
        <translation>Als JSON speichern…</translation>
    </message>
    <message>
        <source>Save as text…</source>
        <translation>Als Text speichern…</translation>
    </message>
    <message>
        <source>Token menu</source>
        <translation>Token-Menü</translation>
    </message>
    <message numerus="yes">
        <source>{n} failed</source>
        <translation>
            <numerusform>{n} nicht bestanden</numerusform>
            <numerusform>{n} nicht bestanden</numerusform>
        </translation>
    </message>
    <message>
        <source>{what}, previous</source>
        <translation>{what}, vorherige</translation>
    </message>
    <message numerus="yes">
        <source>{n} not checked</source>
        <translation>
            <numerusform>{n} nicht geprüft</numerusform>
            <numerusform>{n} nicht geprüft</numerusform>
        </translation>
    </message>
    <message>
        <source>Diagnosis</source>
        <translation>Diagnose</translation>
    </message>
    <message>
        <source>No request of this run brought this token</source>
        <translation>Keine Anfrage dieses Laufs hat dieses Token gebracht</translation>
    </message>
    <message>
        <source>Inspection</source>
        <translation>Untersuchung</translation>
    </message>
    <message>
        <source>Get a token, or paste one, to see what it is worth.</source>
        <translation>Ein Token holen oder einfügen, um zu sehen, was es wert ist.</translation>
    </message>
    <message>
        <source>Fetch again</source>
        <translation>Neu laden</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Erneut versuchen</translation>
    </message>
    <message>
        <source>There is no token yet</source>
        <translation>Es gibt noch kein Token</translation>
    </message>
    <message>
        <source>Compared with {source}</source>
        <translation>Vergleich: {source}</translation>
    </message>
    <message>
        <source>No keys were fetched for this token</source>
        <translation>Für dieses Token wurden keine Schlüssel abgerufen</translation>
    </message>
    <message>
        <source>Show Checks</source>
        <translation>Prüfung zeigen</translation>
    </message>
    <message>
        <source>Show Claims</source>
        <translation>Claims zeigen</translation>
    </message>
    <message>
        <source>Show Raw</source>
        <translation>Rohform zeigen</translation>
    </message>
    <message>
        <source>Show Keys</source>
        <translation>Schlüssel zeigen</translation>
    </message>
    <message>
        <source>Show Exchange</source>
        <translation>Austausch zeigen</translation>
    </message>
    <message>
        <source>Time-out</source>
        <translation>Zeitlimit</translation>
    </message>
    <message>
        <source>seconds</source>
        <translation>Sekunden</translation>
    </message>
    <message>
        <source>Choose a CA bundle</source>
        <translation>CA-Bundle wählen</translation>
    </message>
    <message numerus="yes">
        <source>Check this token with the {n} keys in {name}?</source>
        <translation>
            <numerusform>Dieses Token mit dem Schlüssel in {name} prüfen?</numerusform>
            <numerusform>Dieses Token mit den {n} Schlüsseln in {name} prüfen?</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Import {n} profiles</source>
        <translation>
            <numerusform>{n} Profil importieren</numerusform>
            <numerusform>{n} Profile importieren</numerusform>
        </translation>
    </message>
    <message>
        <source>{name} is larger than {limit} and was not read.</source>
        <translation>{name} ist größer als {limit} und wurde nicht gelesen.</translation>
    </message>
    <message>
        <source>After 10 s</source>
        <translation>Nach 10 s</translation>
    </message>
    <message>
        <source>After 30 s</source>
        <translation>Nach 30 s</translation>
    </message>
    <message>
        <source>After 1 min</source>
        <translation>Nach 1 min</translation>
    </message>
    <message>
        <source>After 5 min</source>
        <translation>Nach 5 min</translation>
    </message>
    <message>
        <source>server clock {duration} ahead of yours</source>
        <translation>Serveruhr geht {duration} vor</translation>
    </message>
    <message>
        <source>server clock {duration} behind yours</source>
        <translation>Serveruhr geht {duration} nach</translation>
    </message>
    <message numerus="yes">
        <source>{n} changed</source>
        <translation>
            <numerusform>{n} geändert</numerusform>
            <numerusform>{n} geändert</numerusform>
        </translation>
    </message>
    <message>
        <source>{use} (default)</source>
        <translation>{use} (Standard)</translation>
    </message>
    <message>
        <source>{name} is not known here. Write names such as RS256 or ES256.</source>
        <translation>{name} ist hier nicht bekannt. Namen wie RS256 oder ES256 eingeben.</translation>
    </message>
    <message>
        <source>Text (*.txt)</source>
        <translation>Text (*.txt)</translation>
    </message>
    <message>
        <source>The report cannot be written to {name}: {reason}.</source>
        <translation>Der Bericht kann nicht nach {name} geschrieben werden: {reason}.</translation>
    </message>
    <message>
        <source>Certificates (*.pem *.crt *.cer)</source>
        <translation>Zertifikate (*.pem *.crt *.cer)</translation>
    </message>
    <message numerus="yes">
        <source>{n} found</source>
        <translation>
            <numerusform>{n} Treffer</numerusform>
            <numerusform>{n} Treffer</numerusform>
        </translation>
    </message>
    <message>
        <source>{first} or {other}</source>
        <translation>{first} oder {other}</translation>
    </message>
    <message>
        <source>Checked with the keys in {name}.</source>
        <translation>Mit den Schlüsseln in {name} geprüft.</translation>
    </message>
    <message>
        <source>No profile says which issuer this token could be asked about.</source>
        <translation>Kein Profil sagt, welcher Aussteller nach diesem Token gefragt werden kann.</translation>
    </message>
    <message>
        <source>Asking the issuer. The token is sent to it, since it is about that token.</source>
        <translation>Der Aussteller wird gefragt. Das Token wird an ihn gesendet, denn die Frage betrifft dieses Token.</translation>
    </message>
    <message>
        <source>Asking the issuer to revoke the token.</source>
        <translation>Der Aussteller wird gebeten, das Token zu widerrufen.</translation>
    </message>
    <message>
        <source>Revoke this token at the issuer?</source>
        <translation>Dieses Token beim Aussteller widerrufen?</translation>
    </message>
    <message>
        <source>This sends the token to the issuer in one request, and cannot be taken back.</source>
        <translation>Das Token wird in einer Anfrage an den Aussteller gesendet; das lässt sich nicht rückgängig machen.</translation>
    </message>
    <message>
        <source>Revoke this token</source>
        <translation>Token widerrufen</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>Behalten</translation>
    </message>
    <message>
        <source>Waiting for the issuer</source>
        <translation>Warten auf den Aussteller</translation>
    </message>
    <message>
        <source>The issuer was not asked</source>
        <translation>Der Aussteller wurde nicht gefragt</translation>
    </message>
    <message>
        <source>What the issuer said of it</source>
        <translation>Was der Aussteller dazu sagte</translation>
    </message>
    <message>
        <source>The issuer did not say what the token is</source>
        <translation>Der Aussteller hat nicht gesagt, was das Token ist</translation>
    </message>
    <message>
        <source>Revoked</source>
        <translation>Widerrufen</translation>
    </message>
    <message>
        <source>Not revoked</source>
        <translation>Nicht widerrufen</translation>
    </message>
    <message>
        <source>Saved with the profile, these keys still serve where the issuer cannot be reached.</source>
        <translation>Mit dem Profil gespeichert, dienen diese Schlüssel auch dann, wenn der Aussteller nicht erreichbar ist.</translation>
    </message>
    <message>
        <source>Save keys with the profile</source>
        <translation>Schlüssel mit dem Profil speichern</translation>
    </message>
    <message>
        <source>Forget saved keys</source>
        <translation>Gespeicherte Schlüssel löschen</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adresse</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Datei</translation>
    </message>
    <message>
        <source>Secret</source>
        <translation>Geheim</translation>
    </message>
    <message>
        <source>Discovery</source>
        <translation>Discovery</translation>
    </message>
    <message>
        <source>Key set</source>
        <translation>Schlüsselsatz</translation>
    </message>
    <message>
        <source>Where the keys came from</source>
        <translation>Woher die Schlüssel kommen</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>Geändert</translation>
    </message>
    <message>
        <source>Read</source>
        <translation>Gelesen</translation>
    </message>
    <message>
        <source>Fetched</source>
        <translation>Abgerufen</translation>
    </message>
    <message>
        <source>Key ID (kid)</source>
        <translation>Schlüssel-ID (kid)</translation>
    </message>
    <message>
        <source>Alg</source>
        <translation>Alg</translation>
    </message>
    <message>
        <source>Use</source>
        <translation>Zweck</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Größe</translation>
    </message>
    <message>
        <source>No token was issued, so no keys were needed.</source>
        <translation>Es wurde kein Token ausgestellt; daher waren keine Schlüssel nötig.</translation>
    </message>
    <message>
        <source>A key without ID signed this token.</source>
        <translation>Ein Schlüssel ohne ID hat dieses Token signiert.</translation>
    </message>
    <message>
        <source>A key without an ID</source>
        <translation>Ein Schlüssel ohne ID</translation>
    </message>
    <message>
        <source>Signed this token</source>
        <translation>Hat signiert</translation>
    </message>
    <message>
        <source>Cannot be used</source>
        <translation>Nicht verwendbar</translation>
    </message>
    <message>
        <source>Named by the token</source>
        <translation>Vom Token genannt</translation>
    </message>
    <message>
        <source>No keys were fetched, because no issuer was named to fetch them from.</source>
        <translation>Es wurden keine Schlüssel abgerufen, weil kein Aussteller dafür genannt ist.</translation>
    </message>
    <message>
        <source>Copy key ID</source>
        <translation>Schlüssel-ID kopieren</translation>
    </message>
    <message>
        <source>Copy thumbprint</source>
        <translation>Fingerabdruck kopieren</translation>
    </message>
    <message>
        <source>Now {clock}</source>
        <translation>Jetzt {clock}</translation>
    </message>
    <message>
        <source>Not before {moment}</source>
        <translation>Nicht vor {moment}</translation>
    </message>
    <message>
        <source>Issued {moment}</source>
        <translation>Ausgestellt {moment}</translation>
    </message>
    <message>
        <source>issued {moment}</source>
        <translation>ausgestellt {moment}</translation>
    </message>
    <message>
        <source>not valid before {moment}</source>
        <translation>nicht gültig vor {moment}</translation>
    </message>
    <message>
        <source>never expires</source>
        <translation>läuft nie ab</translation>
    </message>
    <message numerus="yes">
        <source>Log out clears {n} tokens</source>
        <translation>
            <numerusform>Abmelden löscht {n} Token</numerusform>
            <numerusform>Abmelden löscht {n} Tokens</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Revoke {n} tokens at their issuers first</source>
        <translation>
            <numerusform>{n} Token beim Aussteller widerrufen</numerusform>
            <numerusform>{n} Tokens beim Aussteller widerrufen</numerusform>
        </translation>
    </message>
    <message>
        <source>From memory, from disk and from the keyring.</source>
        <translation>Aus dem Speicher, von der Festplatte und aus dem Schlüsselbund.</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Behalten</translation>
    </message>
    <message>
        <source>Forget the client secrets too</source>
        <translation>Auch die Client-Secrets löschen</translation>
    </message>
    <message>
        <source>These are {encrypted_key}, {vector}, {ciphertext} and {tag}.</source>
        <translation>Das sind {encrypted_key}, {vector}, {ciphertext} und {tag}.</translation>
    </message>
    <message>
        <source>{name} ({count} characters)</source>
        <translation>{name} ({count} Zeichen)</translation>
    </message>
    <message>
        <source>{name} (empty)</source>
        <translation>{name} (leer)</translation>
    </message>
    <message>
        <source>Copy all</source>
        <translation>Alles kopieren</translation>
    </message>
    <message numerus="yes">
        <source>{n} invisible characters shown</source>
        <translation>
            <numerusform>{n} unsichtbares Zeichen gezeigt</numerusform>
            <numerusform>{n} unsichtbare Zeichen gezeigt</numerusform>
        </translation>
    </message>
    <message>
        <source>A secret of {name} may still be in {keyring}. {error}</source>
        <translation>Ein Secret von {name} ist möglicherweise noch vorhanden ({keyring}). {error}</translation>
    </message>
    <message>
        <source>The demo issuer could not be started: {reason}.</source>
        <translation>Der Demo-Aussteller konnte nicht gestartet werden: {reason}.</translation>
    </message>
    <message>
        <source>From memory, from disk, and their key from the keyring. Each is checked afterwards.</source>
        <translation>Aus dem Speicher und von der Festplatte, ihr Schlüssel aus dem Schlüsselbund. Danach wird alles überprüft.</translation>
    </message>
    <message>
        <source>From memory: they were never written to disk.</source>
        <translation>Aus dem Speicher: Sie wurden nie auf die Festplatte geschrieben.</translation>
    </message>
    <message>
        <source>Paste a token, or any text that contains one, and inspect it.</source>
        <translation>Ein Token oder einen Text, der eines enthält, einfügen und untersuchen.</translation>
    </message>
    <message>
        <source>Copied.</source>
        <translation>Kopiert.</translation>
    </message>
    <message>
        <source>Logging out.</source>
        <translation>Abmeldung läuft.</translation>
    </message>
    <message>
        <source>Log out could not remove {left}</source>
        <translation>Beim Abmelden konnte nicht entfernt werden: {left}</translation>
    </message>
    <message>
        <source>Nothing inspected yet</source>
        <translation>Noch nichts untersucht</translation>
    </message>
    <message>
        <source>Get a token to see what it says and whether it would be accepted.</source>
        <translation>Ein Token holen, um zu sehen, was es sagt und ob es angenommen würde.</translation>
    </message>
    <message>
        <source>A token is being asked for.</source>
        <translation>Ein Token wird angefordert.</translation>
    </message>
    <message>
        <source>Clear a copied token</source>
        <translation>Kopiertes Token löschen</translation>
    </message>
    <message>
        <source>Delete (goes when the demo issuer stops)</source>
        <translation>Löschen (verschwindet, wenn der Demo-Aussteller anhält)</translation>
    </message>
    <message>
        <source>Appearance</source>
        <translation>Darstellung</translation>
    </message>
    <message>
        <source>Dates in</source>
        <translation>Zeiten in</translation>
    </message>
    <message>
        <source>Forget secret</source>
        <translation>Secret löschen</translation>
    </message>
    <message>
        <source>Looking at what is stored. Nothing is sent yet.</source>
        <translation>Gespeichertes wird angesehen. Noch wird nichts gesendet.</translation>
    </message>
    <message>
        <source>no answer came</source>
        <translation>es kam keine Antwort</translation>
    </message>
    <message>
        <source>Not tried</source>
        <translation>Nicht versucht</translation>
    </message>
    <message>
        <source>Try them</source>
        <translation>Versuchen</translation>
    </message>
    <message>
        <source>Use this method</source>
        <translation>Diese Methode verwenden</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>Nicht jetzt</translation>
    </message>
    <message>
        <source>refused, HTTP {status}</source>
        <translation>abgelehnt, HTTP {status}</translation>
    </message>
    <message>
        <source>Basic header</source>
        <translation>Basic-Header</translation>
    </message>
    <message>
        <source>Form body</source>
        <translation>Formular-Body</translation>
    </message>
    <message>
        <source>Signed with the secret</source>
        <translation>Mit dem Secret signiert</translation>
    </message>
    <message>
        <source>Signed with a private key</source>
        <translation>Mit privatem Schlüssel signiert</translation>
    </message>
    <message>
        <source>TLS certificate</source>
        <translation>TLS-Zertifikat</translation>
    </message>
    <message>
        <source>No secret</source>
        <translation>Kein Secret</translation>
    </message>
    <message>
        <source>↑ and ↓ choose, Enter does it, Esc closes</source>
        <translation>↑ und ↓ wählen, Enter führt aus, Esc schließt</translation>
    </message>
    <message>
        <source>Actions</source>
        <translation>Aktionen</translation>
    </message>
    <message>
        <source>Command palette</source>
        <translation>Befehlspalette</translation>
    </message>
    <message>
        <source>Find a shortcut by what it does or by its keys</source>
        <translation>Tastenkürzel nach Wirkung oder Tasten suchen</translation>
    </message>
    <message>
        <source>Session tokens</source>
        <translation>Tokens dieser Sitzung</translation>
    </message>
    <message>
        <source>No answer came.</source>
        <translation>Es kam keine Antwort.</translation>
    </message>
    <message>
        <source>Profile name</source>
        <translation>Profilname</translation>
    </message>
    <message>
        <source>Profile menu</source>
        <translation>Profilmenü</translation>
    </message>
    <message>
        <source>Inspect</source>
        <translation>Untersuchen</translation>
    </message>
    <message>
        <source>For HS256, HS384 and HS512. Kept in memory until you clear this form.</source>
        <translation>Für HS256, HS384 und HS512. Bleibt im Speicher, bis dieses Formular geleert wird.</translation>
    </message>
    <message>
        <source>Choose a key file</source>
        <translation>Schlüsseldatei wählen</translation>
    </message>
    <message>
        <source>None chosen</source>
        <translation>Keine gewählt</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Keines</translation>
    </message>
    <message>
        <source>Checks</source>
        <translation>Prüfung</translation>
    </message>
    <message>
        <source>the pasted text</source>
        <translation>dem eingefügten Text</translation>
    </message>
    <message>
        <source>Signature verified with {key} {where}</source>
        <translation>Signatur verifiziert mit {key} {where}</translation>
    </message>
    <message>
        <source>Checked against {key} {where}</source>
        <translation>Geprüft mit {key} {where}</translation>
    </message>
    <message>
        <source>Checked against {keys} {where}</source>
        <translation>Geprüft mit {keys} {where}</translation>
    </message>
    <message>
        <source>Looked among {keys} {where}</source>
        <translation>Gesucht unter {keys} {where}</translation>
    </message>
    <message>
        <source>published by {name}</source>
        <translation>von {name}</translation>
    </message>
    <message>
        <source>found at {name}</source>
        <translation>unter {name}</translation>
    </message>
    <message>
        <source>from your file {name}</source>
        <translation>aus der Datei {name}</translation>
    </message>
    <message>
        <source>Signature verified with the shared secret that you gave</source>
        <translation>Signatur mit dem angegebenen gemeinsamen Secret verifiziert</translation>
    </message>
    <message numerus="yes">
        <source>all {n} keys</source>
        <translation>
            <numerusform>allen {n} Schlüsseln</numerusform>
            <numerusform>allen {n} Schlüsseln</numerusform>
        </translation>
    </message>
    <message>
        <source>The request reached {host}</source>
        <translation>Die Anfrage hat {host} erreicht</translation>
    </message>
    <message>
        <source>The request did not reach {host}</source>
        <translation>Die Anfrage hat {host} nicht erreicht</translation>
    </message>
    <message>
        <source>until exp, if genuine</source>
        <translation>bis exp, falls echt</translation>
    </message>
    <message>
        <source>key {kid}</source>
        <translation>Schlüssel {kid}</translation>
    </message>
    <message>
        <source>a key without an ID</source>
        <translation>einem Schlüssel ohne ID</translation>
    </message>
    <message>
        <source>{keys}, as saved with the profile</source>
        <translation>{keys}, wie mit dem Profil gespeichert</translation>
    </message>
    <message numerus="yes">
        <source>Read {count} characters</source>
        <translation>
            <numerusform>{count} Zeichen gelesen</numerusform>
            <numerusform>{count} Zeichen gelesen</numerusform>
        </translation>
    </message>
    <message>
        <source>Compared with the shared secret that you gave</source>
        <translation>Mit dem angegebenen gemeinsamen Secret verglichen</translation>
    </message>
    <message>
        <source>granted</source>
        <translation>gewährt</translation>
    </message>
    <message>
        <source>missing</source>
        <translation>fehlt</translation>
    </message>
    <message>
        <source>extra</source>
        <translation>zusätzlich</translation>
    </message>
    <message numerus="yes">
        <source>Show all {count} characters</source>
        <translation>
            <numerusform>{count} Zeichen anzeigen</numerusform>
            <numerusform>Alle {count} Zeichen anzeigen</numerusform>
        </translation>
    </message>
    <message>
        <source>Import a setup</source>
        <translation>Eine Einrichtung importieren</translation>
    </message>
    <message>
        <source>No profile is picked.</source>
        <translation>Es ist kein Profil gewählt.</translation>
    </message>
    <message>
        <source>List the user pools</source>
        <translation>User-Pools auflisten</translation>
    </message>
    <message numerus="yes">
        <source>{n} user pools</source>
        <translation>
            <numerusform>{n} User-Pool</numerusform>
            <numerusform>{n} User-Pools</numerusform>
        </translation>
    </message>
    <message>
        <source>{pools} with {clients}.</source>
        <translation>{pools} mit {clients}.</translation>
    </message>
    <message numerus="yes">
        <source>Send {n} requests</source>
        <translation>
            <numerusform>{n} Anfrage senden</numerusform>
            <numerusform>{n} Anfragen senden</numerusform>
        </translation>
    </message>
    <message>
        <source>Import from AWS…</source>
        <translation>Aus AWS importieren…</translation>
    </message>
    <message>
        <source>Looking into your AWS configuration. Nothing is sent.</source>
        <translation>Ihre AWS-Konfiguration wird angesehen. Es wird nichts gesendet.</translation>
    </message>
    <message>
        <source>Listing sends one request for the user pools and one for the clients of each. What is in them is read after that, once it is counted. Nothing is written to AWS.</source>
        <translation>Das Auflisten sendet eine Anfrage nach den User-Pools und eine nach den Clients eines jeden. Was in ihnen ist, wird danach gelesen, sobald es gezählt ist. In AWS wird nichts geschrieben.</translation>
    </message>
    <message>
        <source>Listing the user pools…</source>
        <translation>Die User-Pools werden aufgelistet…</translation>
    </message>
    <message>
        <source>Reading from AWS…</source>
        <translation>Aus AWS wird gelesen…</translation>
    </message>
    <message>
        <source>Read and review</source>
        <translation>Lesen und prüfen</translation>
    </message>
    <message>
        <source>Import from AWS</source>
        <translation>Aus AWS importieren</translation>
    </message>
    <message>
        <source>AWS profile</source>
        <translation>AWS-Profil</translation>
    </message>
    <message>
        <source>As the environment says</source>
        <translation>Wie die Umgebung es vorgibt</translation>
    </message>
    <message>
        <source>Error</source>
        <translation>Fehler</translation>
    </message>
    <message>
        <source>Fix: {words}</source>
        <translation>Abhilfe: {words}</translation>
    </message>
    <message>
        <source>Copy the block</source>
        <translation>Den Block kopieren</translation>
    </message>
    <message>
        <source>Other file…</source>
        <translation>Andere Datei…</translation>
    </message>
    <message>
        <source>Filter profiles</source>
        <translation>Profile filtern</translation>
    </message>
    <message>
        <source>Profiles to import</source>
        <translation>Profile zum Importieren</translation>
    </message>
    <message>
        <source>Scopes with descriptions</source>
        <translation>Scopes mit Beschreibung</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Importieren</translation>
    </message>
    <message>
        <source>look first, save after</source>
        <translation>erst ansehen, dann speichern</translation>
    </message>
    <message>
        <source>{picked} of {count} picked</source>
        <translation>{picked} von {count} gewählt</translation>
    </message>
    <message>
        <source>{before} becomes {after}</source>
        <translation>{before} wird zu {after}</translation>
    </message>
    <message>
        <source>It follows from the rest: `{value}`.</source>
        <translation>Das ergibt sich aus dem Übrigen: `{value}`.</translation>
    </message>
    <message>
        <source>Also for {names}.</source>
        <translation>Auch für {names}.</translation>
    </message>
    <message>
        <source>Empty</source>
        <translation>Leer</translation>
    </message>
    <message>
        <source>Previous profile</source>
        <translation>Voriges Profil</translation>
    </message>
    <message>
        <source>Next profile</source>
        <translation>Nächstes Profil</translation>
    </message>
    <message>
        <source>Findings</source>
        <translation>Befunde</translation>
    </message>
    <message>
        <source>Changes</source>
        <translation>Änderungen</translation>
    </message>
    <message>
        <source>The profile it would make</source>
        <translation>Das Profil, das daraus würde</translation>
    </message>
    <message>
        <source>To fill in</source>
        <translation>Auszufüllen</translation>
    </message>
    <message numerus="yes">
        <source>findings</source>
        <translation>
            <numerusform>Befund</numerusform>
            <numerusform>Befunde</numerusform>
        </translation>
    </message>
    <message>
        <source>{scopes}, for {names}</source>
        <translation>{scopes}, für {names}</translation>
    </message>
    <message>
        <source>{name} cannot be read.</source>
        <translation>{name} kann nicht gelesen werden.</translation>
    </message>
    <message numerus="yes">
        <source>{n} values are not in the file. Fill them in here, or in the profile after the import.</source>
        <translation>
            <numerusform>{n} Wert steht nicht in der Datei. Füllen Sie ihn hier aus oder nach dem Import im Profil.</numerusform>
            <numerusform>{n} Werte stehen nicht in der Datei. Füllen Sie sie hier aus oder nach dem Import im Profil.</numerusform>
        </translation>
    </message>
    <message>
        <source>Your profile has all of this already.</source>
        <translation>Ihr Profil hat das alles schon.</translation>
    </message>
    <message>
        <source>Ready</source>
        <comment>to be imported</comment>
        <translation>Bereit</translation>
    </message>
    <message>
        <source>{kind}, {size}</source>
        <translation>{kind}, {size}</translation>
    </message>
    <message>
        <source>Nothing to import</source>
        <translation>Nichts zu importieren</translation>
    </message>
    <message>
        <source>{place} of {count}</source>
        <translation>{place} von {count}</translation>
    </message>
    <message>
        <source>{party} would answer {answer}</source>
        <translation>{party} würde {answer} antworten</translation>
    </message>
    <message>
        <source>Will not get a token</source>
        <translation>Wird kein Token bekommen</translation>
    </message>
    <message>
        <source>Needs filling in</source>
        <translation>Ist noch auszufüllen</translation>
    </message>
    <message numerus="yes">
        <source>It has {n} resources, none of a kind known here.</source>
        <translation>
            <numerusform>Sie enthält {n} Ressource, deren Art hier nicht bekannt ist.</numerusform>
            <numerusform>Sie enthält {n} Ressourcen, keine von einer hier bekannten Art.</numerusform>
        </translation>
    </message>
    <message>
        <source>No import yet</source>
        <translation>Noch kein Import</translation>
    </message>
    <message>
        <source>Reading {name}, {size}</source>
        <translation>{name} wird gelesen, {size}</translation>
    </message>
    <message>
        <source>Found. It goes into your keyring, not into a file.</source>
        <translation>Gefunden. Es kommt in Ihren Schlüsselbund, nicht in eine Datei.</translation>
    </message>
    <message>
        <source>Line {line}</source>
        <translation>Zeile {line}</translation>
    </message>
    <message>
        <source>Found. There is no keyring, so it is not kept.</source>
        <translation>Gefunden. Es gibt keinen Schlüsselbund, also wird es nicht behalten.</translation>
    </message>
    <message>
        <source>Found. Unlock the keyring to keep it.</source>
        <translation>Gefunden. Entsperren Sie den Schlüsselbund, um es zu behalten.</translation>
    </message>
    <message>
        <source>picked</source>
        <translation>gewählt</translation>
    </message>
    <message>
        <source>not picked</source>
        <translation>nicht gewählt</translation>
    </message>
    <message>
        <source>Known scopes</source>
        <translation>Bekannte Scopes</translation>
    </message>
    <message>
        <source>Assertion algorithm</source>
        <translation>Algorithmus der Assertion</translation>
    </message>
    <message>
        <source>Secret parameters</source>
        <translation>Geheime Parameter</translation>
    </message>
    <message>
        <source>{number} MB</source>
        <translation>{number} MB</translation>
    </message>
    <message>
        <source>{number} kB</source>
        <translation>{number} kB</translation>
    </message>
    <message>
        <source>New</source>
        <comment>a profile</comment>
        <translation>Neu</translation>
    </message>
    <message numerus="yes">
        <source>{n} values to fill in</source>
        <translation>
            <numerusform>{n} Wert auszufüllen</numerusform>
            <numerusform>{n} Werte auszufüllen</numerusform>
        </translation>
    </message>
    <message>
        <source>Not in the file: it is `{written}`.</source>
        <translation>Nicht in der Datei: Dort steht `{written}`.</translation>
    </message>
    <message>
        <source>Not in the file.</source>
        <translation>Nicht in der Datei.</translation>
    </message>
    <message>
        <source>Changes your profile</source>
        <translation>Ändert Ihr Profil</translation>
    </message>
    <message>
        <source>{time} today</source>
        <translation>{time} heute</translation>
    </message>
    <message>
        <source>Not a registered claim</source>
        <translation>Kein registrierter Claim</translation>
    </message>
    <message>
        <source>Not a registered header parameter</source>
        <translation>Kein registrierter Header-Parameter</translation>
    </message>
    <message numerus="yes">
        <source>{count} characters</source>
        <translation>
            <numerusform>{count} Zeichen</numerusform>
            <numerusform>{count} Zeichen</numerusform>
        </translation>
    </message>
    <message>
        <source>Value of {name}</source>
        <translation>Wert von {name}</translation>
    </message>
    <message>
        <source>{count}, the first {drawn} drawn</source>
        <translation>{count}, die ersten {drawn} gezeigt</translation>
    </message>
    <message numerus="yes">
        <source>{n} claims found</source>
        <translation>
            <numerusform>{n} Claim gefunden</numerusform>
            <numerusform>{n} Claims gefunden</numerusform>
        </translation>
    </message>
    <message>
        <source>Add this token to the session first</source>
        <translation>Dieses Token zuerst in die Sitzung aufnehmen</translation>
    </message>
    <message>
        <source>Ends in a public CA, {name}</source>
        <translation>Endet bei einer öffentlichen CA, {name}</translation>
    </message>
    <message>
        <source>Ends in a private CA, {name}: a company’s own, often that of a proxy that reads TLS.</source>
        <translation>Endet bei einer privaten CA, {name}: der eines Unternehmens, oft der eines Proxys, der TLS mitliest.</translation>
    </message>
    <message>
        <source>{version}, certificate until {day}</source>
        <translation>{version}, Zertifikat bis {day}</translation>
    </message>
    <message>
        <source>{address} port {port}, {result} after {time}</source>
        <translation>{address} Port {port}, {result} nach {time}</translation>
    </message>
    <message>
        <source>Passed by, since {reason}: {proxy}, set by {setting}</source>
        <translation>Umgangen ({reason}): {proxy}, laut {setting}</translation>
    </message>
    <message>
        <source>{address} port {port}, {result} in {time}</source>
        <translation>{address} Port {port}, {result} in {time}</translation>
    </message>
    <message>
        <source>{certificate}, {validity}</source>
        <translation>{certificate}, {validity}</translation>
    </message>
    <message>
        <source>until {day}</source>
        <translation>bis {day}</translation>
    </message>
    <message>
        <source>{name}, issued by itself</source>
        <translation>{name}, von sich selbst ausgestellt</translation>
    </message>
    <message>
        <source>{name}, issued by {issuer}</source>
        <translation>{name}, ausgestellt von {issuer}</translation>
    </message>
    <message>
        <source>expired {day}</source>
        <translation>abgelaufen am {day}</translation>
    </message>
    <message>
        <source>not valid before {day}</source>
        <translation>nicht gültig vor {day}</translation>
    </message>
    <message>
        <source>Proxy’s address</source>
        <translation>Proxy-Adresse</translation>
    </message>
    <message>
        <source>{proxy}, set by {setting}, with a user name</source>
        <translation>{proxy}, laut {setting}, mit Benutzername</translation>
    </message>
    <message>
        <source>{proxy}, set by {setting}</source>
        <translation>{proxy}, laut {setting}</translation>
    </message>
    <message numerus="yes">
        <source>Ask for these scopes</source>
        <translation>
            <numerusform>Diesen Scope anfordern</numerusform>
            <numerusform>Diese Scopes anfordern</numerusform>
        </translation>
    </message>
    <message>
        <source>Fills the scopes of the form. Nothing is sent.</source>
        <translation>Füllt die Scopes im Formular. Es wird nichts gesendet.</translation>
    </message>
    <message>
        <source>as the token claims</source>
        <translation>wie im Token behauptet</translation>
    </message>
    <message>
        <source>Mask who it is about</source>
        <translation>Verbergen, um wen es geht</translation>
    </message>
    <message>
        <source>The payload is no token of its own.</source>
        <translation>Die Payload ist kein eigenes Token.</translation>
    </message>
    <message>
        <source>Inspect token inside</source>
        <translation>Token darin untersuchen</translation>
    </message>
    <message>
        <source>Must not be used</source>
        <translation>Darf nicht benutzt werden</translation>
    </message>
    <message>
        <source>Not for signatures</source>
        <translation>Nicht für Signaturen</translation>
    </message>
    <message>
        <source>Damaged</source>
        <translation>Beschädigt</translation>
    </message>
    <message>
        <source>Not supported here</source>
        <translation>Hier nicht unterstützt</translation>
    </message>
    <message>
        <source>Fits the signature</source>
        <translation>Passt zur Signatur</translation>
    </message>
    <message>
        <source>a key without a name</source>
        <translation>ein Schlüssel ohne Namen</translation>
    </message>
    <message>
        <source>Only the first {most} of {count} keys were looked at for this. The row of any other says whether it can be used.</source>
        <translation>Dafür wurden nur die ersten {most} von {count} Schlüsseln angesehen. Bei jedem anderen sagt seine Zeile, ob er verwendbar ist.</translation>
    </message>
    <message>
        <source>{n} entries have the ID {kid}: which one a token means, its algorithm has to tell.</source>
        <translation>{n} Einträge haben die ID {kid}: Welchen ein Token meint, muss sein Algorithmus sagen.</translation>
    </message>
    <message>
        <source>The claims are in another token, which is the payload of this one. Inspect token inside, in the token menu, shows it.</source>
        <translation>Die Claims stehen in einem weiteren Token, das die Payload von diesem ist. „Token darin untersuchen“ im Menü des Tokens zeigt es.</translation>
    </message>
    <message>
        <source>The payload is a token of its own: a nested JWT, signed twice or encrypted inside. Inspect token inside, in the token menu, shows it.</source>
        <translation>Die Payload ist selbst ein Token: ein eingebettetes JWT, doppelt signiert oder innen verschlüsselt. „Token darin untersuchen“ im Menü des Tokens zeigt es.</translation>
    </message>
    <message>
        <source>Make a profile from this token</source>
        <translation>Aus diesem Token ein Profil machen</translation>
    </message>
    <message>
        <source>It is not a JWT, so no signature was checked</source>
        <translation>Es ist kein JWT, also wurde keine Signatur geprüft</translation>
    </message>
    <message>
        <source>Checked with the key in its own header: whoever sent it has that key</source>
        <translation>Mit dem Schlüssel im eigenen Header geprüft: Wer es gesendet hat, hat diesen Schlüssel</translation>
    </message>
    <message>
        <source>A token is being asked for. Wait for it, or cancel it first.</source>
        <translation>Ein Token wird gerade angefordert. Warten Sie darauf, oder brechen Sie erst ab.</translation>
    </message>
    <message>
        <source>The scopes of {name} are being asked for. Stop that first.</source>
        <translation>Die Scopes von {name} werden gerade angefordert. Halten Sie das erst an.</translation>
    </message>
    <message>
        <source>{name}: what its scopes come to is known now.</source>
        <translation>{name}: Was aus den Scopes wird, ist jetzt bekannt.</translation>
    </message>
    <message>
        <source>{name} does not answer. What was found in it so far is lost.</source>
        <translation>{name} antwortet nicht. Was bisher darin gefunden wurde, ist verloren.</translation>
    </message>
    <message>
        <source>Writing a redacted copy of {name}.</source>
        <translation>Eine geschwärzte Kopie von {name} wird geschrieben.</translation>
    </message>
    <message>
        <source>No copy was made: writing it was stopped.</source>
        <translation>Es wurde keine Kopie angelegt: Das Schreiben wurde abgebrochen.</translation>
    </message>
    <message numerus="yes">
        <source>{n} profiles</source>
        <translation>
            <numerusform>{n} Profil</numerusform>
            <numerusform>{n} Profile</numerusform>
        </translation>
    </message>
    <message>
        <source>Imported {profiles} and {scopes}.</source>
        <translation>{profiles} und {scopes} importiert.</translation>
    </message>
    <message>
        <source>Imported {profiles}.</source>
        <translation>{profiles} importiert.</translation>
    </message>
    <message numerus="yes">
        <source>{n} secrets are in the keyring.</source>
        <translation>
            <numerusform>{n} Secret ist im Schlüsselbund.</numerusform>
            <numerusform>{n} Secrets sind im Schlüsselbund.</numerusform>
        </translation>
    </message>
    <message>
        <source>The secret of {name} was not kept. {error}</source>
        <translation>Das Secret von {name} wurde nicht behalten. {error}</translation>
    </message>
    <message>
        <source>Logged out on {date} at {time}, after {duration} without use. Tokens are cleared, and nothing was revoked. Profiles and stored client secrets are still there.</source>
        <translation>Am {date} um {time} nach {duration} ohne Benutzung abgemeldet. Die Tokens sind gelöscht, und nichts wurde widerrufen. Profile und gespeicherte Client-Secrets sind noch da.</translation>
    </message>
    <message>
        <source>Logged out in part on {date} at {time}, after {duration} without use; what is left is told too. Nothing was revoked. Profiles and stored client secrets are still there.</source>
        <translation>Am {date} um {time} nach {duration} ohne Benutzung teilweise abgemeldet; was übrig ist, steht dabei. Nichts wurde widerrufen. Profile und gespeicherte Client-Secrets sind noch da.</translation>
    </message>
    <message>
        <source>Never</source>
        <translation>Nie</translation>
    </message>
    <message>
        <source>After 15 min</source>
        <translation>Nach 15 min</translation>
    </message>
    <message>
        <source>After 30 min</source>
        <translation>Nach 30 min</translation>
    </message>
    <message>
        <source>After 60 min</source>
        <translation>Nach 60 min</translation>
    </message>
    <message>
        <source>the copied token, which is still on the clipboard</source>
        <comment>Log out could not remove …</comment>
        <translation>das kopierte Token, das noch in der Zwischenablage ist</translation>
    </message>
    <message numerus="yes">
        <source>import of {n} profiles</source>
        <translation>
            <numerusform>Import von {n} Profil</numerusform>
            <numerusform>Import von {n} Profilen</numerusform>
        </translation>
    </message>
    <message>
        <source>withdrawal of the {change}</source>
        <translation>Rücknahme: {change}</translation>
    </message>
    <message>
        <source>a replaced secret</source>
        <translation>ein ersetztes Secret</translation>
    </message>
    <message numerus="yes">
        <source>{n} secrets were taken out of the profiles.</source>
        <translation>
            <numerusform>{n} Geheimnis wurde aus den Profilen genommen.</numerusform>
            <numerusform>{n} Geheimnisse wurden aus den Profilen genommen.</numerusform>
        </translation>
    </message>
    <message>
        <source>It is out of {copies} too.</source>
        <translation>Auch aus {copies} ist es heraus.</translation>
    </message>
    <message>
        <source>What was taken out may still be in the copy {name}: {why}.</source>
        <translation>Was herausgenommen wurde, kann in der Kopie {name} noch stehen: {why}.</translation>
    </message>
    <message>
        <source>Nothing was changed. {error}</source>
        <translation>Es wurde nichts geändert. {error}</translation>
    </message>
    <message>
        <source>The kind of token that the API takes. Any leaves the kind open.</source>
        <translation>Die Art Token, die die API annimmt. „Beliebig“ lässt die Art offen.</translation>
    </message>
    <message>
        <source>How far two clocks may differ, where your API allows for that.</source>
        <translation>Wie weit zwei Uhren voneinander abweichen dürfen, falls Ihre API das zulässt.</translation>
    </message>
    <message>
        <source>A JWK Set, JWKs, PEM, DER, a certificate, an OpenSSH key, or an answer that curl printed.</source>
        <translation>Ein JWK Set, JWKs, PEM, DER, ein Zertifikat, ein OpenSSH-Schlüssel oder eine Antwort, die curl ausgegeben hat.</translation>
    </message>
    <message>
        <source>Take the keys from {host}</source>
        <translation>Schlüssel von {host} nehmen</translation>
    </message>
    <message>
        <source>Sent with the token request as they are. What is marked as secret is kept in the keyring.</source>
        <translation>Werden mit der Token-Anfrage so gesendet, wie sie sind. Was als geheim markiert ist, wird im Schlüsselbund aufbewahrt.</translation>
    </message>
    <message>
        <source>The value of {parameter} is kept until you quit: there is no keyring that would keep it longer.</source>
        <translation>Der Wert von {parameter} wird aufbewahrt, bis Sie beenden: Es gibt keinen Schlüsselbund, der ihn länger aufbewahren würde.</translation>
    </message>
    <message>
        <source>The value of {parameter} was forgotten.</source>
        <translation>Der Wert von {parameter} wurde gelöscht.</translation>
    </message>
    <message>
        <source>Secret</source>
        <comment>a column of marks</comment>
        <translation>Geheim</translation>
    </message>
    <message>
        <source>Kept in the keyring</source>
        <translation>Im Schlüsselbund aufbewahrt</translation>
    </message>
    <message>
        <source>A secret value is kept in the keyring, and the file of profiles has its name alone.</source>
        <translation>Ein geheimer Wert wird im Schlüsselbund aufbewahrt; in der Profildatei steht nur sein Name.</translation>
    </message>
    <message>
        <source>No value yet</source>
        <translation>Noch kein Wert</translation>
    </message>
    <message>
        <source>The copy has no client secret yet, and the secrets that stood in the profile are not in it.</source>
        <translation>Die Kopie hat noch kein Client-Secret, und die Geheimnisse, die im Profil standen, sind nicht darin.</translation>
    </message>
    <message>
        <source>The copy has no client secret yet, and no values of its secret parameters.</source>
        <translation>Die Kopie hat noch kein Client-Secret und keine Werte für ihre geheimen Parameter.</translation>
    </message>
    <message>
        <source>{name} was copied. Paste it into another Token Inspector.</source>
        <translation>{name} wurde kopiert. Fügen Sie den Text in einen anderen Token Inspector ein.</translation>
    </message>
    <message>
        <source>Copy the profile as text</source>
        <translation>Das Profil als Text kopieren</translation>
    </message>
    <message>
        <source>Secrets that stand in the profiles were left out of the exported file.</source>
        <translation>Geheimnisse, die in den Profilen stehen, wurden aus der exportierten Datei weggelassen.</translation>
    </message>
    <message>
        <source>Save the secret first.</source>
        <translation>Speichern Sie erst das Secret.</translation>
    </message>
    <message>
        <source>{name} can be used.</source>
        <translation>{name} kann verwendet werden.</translation>
    </message>
    <message>
        <source>Use this profile</source>
        <translation>Dieses Profil verwenden</translation>
    </message>
    <message>
        <source>Look at it</source>
        <translation>Ansehen</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Entfernen</translation>
    </message>
    <message>
        <source>Before this profile is used</source>
        <translation>Bevor dieses Profil verwendet wird</translation>
    </message>
    <message>
        <source>This profile is not used yet</source>
        <translation>Dieses Profil wird noch nicht verwendet</translation>
    </message>
    <message>
        <source>Explore</source>
        <translation>Erkunden</translation>
    </message>
    <message>
        <source>Counts the requests first, then finds out which scopes this client may have</source>
        <translation>Zählt erst die Anfragen, dann findet es heraus, welche Scopes dieser Client haben darf</translation>
    </message>
    <message numerus="yes">
        <source>{n} secrets stand in the file of profiles</source>
        <translation>
            <numerusform>{n} Geheimnis steht in der Profildatei</numerusform>
            <numerusform>{n} Geheimnisse stehen in der Profildatei</numerusform>
        </translation>
    </message>
    <message>
        <source>That file is plain text: whoever can read it, or a copy of it, has them. What is removed is kept nowhere.</source>
        <translation>Diese Datei ist unverschlüsselt: Wer sie oder eine Kopie lesen kann, kennt die Geheimnisse. Entferntes wird nirgends aufbewahrt.</translation>
    </message>
    <message>
        <source>They stand where nothing can be sent from the keyring, so they can only be removed or left.</source>
        <translation>Sie stehen dort, wohin nichts aus dem Schlüsselbund gesendet werden kann: Sie können nur entfernt oder belassen werden.</translation>
    </message>
    <message>
        <source>Move to the keyring</source>
        <translation>In den Schlüsselbund</translation>
    </message>
    <message>
        <source>Remove from the file</source>
        <translation>Aus der Datei entfernen</translation>
    </message>
    <message>
        <source>Leave for now</source>
        <translation>Vorerst lassen</translation>
    </message>
    <message>
        <source>There is no keyring that would keep them, so they can only be removed or left.</source>
        <translation>Es gibt keinen Schlüsselbund, der sie aufbewahren würde: Sie können nur entfernt oder belassen werden.</translation>
    </message>
    <message>
        <source>In {keyring} they are sent from there as before. Nothing else changes.</source>
        <translation>Aus {keyring} werden sie wie bisher gesendet. Sonst ändert sich nichts.</translation>
    </message>
    <message>
        <source>Extra parameters go into {keyring} and are sent from there as before. What stands in another field cannot be sent from there: it stays until you remove it.</source>
        <translation>Zusätzliche Parameter kommen in {keyring} und werden von dort wie bisher gesendet. Was in einem anderen Feld steht, kann von dort nicht gesendet werden: Es bleibt, bis Sie es entfernen.</translation>
    </message>
    <message>
        <source>{done} of {size}</source>
        <translation>{done} von {size}</translation>
    </message>
    <message>
        <source>{percent} percent</source>
        <translation>{percent} Prozent</translation>
    </message>
    <message>
        <source>Save a redacted copy…</source>
        <translation>Geschwärzte Kopie speichern…</translation>
    </message>
    <message>
        <source>Writing the copy</source>
        <translation>Die Kopie wird geschrieben</translation>
    </message>
    <message>
        <source>Open a file with tokens, answers, keys or clients</source>
        <translation>Datei mit Token, Antworten, Schlüsseln oder Clients öffnen</translation>
    </message>
    <message>
        <source>Open a file…</source>
        <translation>Datei öffnen …</translation>
    </message>
    <message>
        <source>A token, an answer, a log, a HAR file, keys in any form, or a setup.</source>
        <translation>Ein Token, eine Antwort, ein Log, eine HAR-Datei, Schlüssel in jeder Form oder ein Setup.</translation>
    </message>
    <message>
        <source>Drop to inspect. Nothing is sent.</source>
        <translation>Zum Prüfen ablegen. Nichts wird gesendet.</translation>
    </message>
    <message>
        <source>↑ and ↓ choose, Enter compares, Esc closes</source>
        <translation>↑ und ↓ wählen, Enter vergleicht, Esc schließt</translation>
    </message>
    <message>
        <source>Find a token by its name, scope or verdict</source>
        <translation>Ein Token nach Name, Scope oder Urteil finden</translation>
    </message>
    <message>
        <source>Compare {token} with</source>
        <translation>{token} vergleichen mit</translation>
    </message>
    <message>
        <source>Same client, another verdict</source>
        <translation>Derselbe Client, anderes Urteil</translation>
    </message>
    <message>
        <source>Same client</source>
        <translation>Derselbe Client</translation>
    </message>
    <message>
        <source>Same issuer</source>
        <translation>Derselbe Aussteller</translation>
    </message>
    <message>
        <source>Same case</source>
        <translation>Derselbe Fall</translation>
    </message>
    <message>
        <source>Other tokens</source>
        <translation>Andere Tokens</translation>
    </message>
    <message>
        <source>Not looked at yet</source>
        <translation>Noch nicht angesehen</translation>
    </message>
    <message>
        <source>There are too few profiles to filter.</source>
        <translation>Es sind zu wenige Profile zum Filtern.</translation>
    </message>
    <message>
        <source>As guessed from the name: {n} of {count}</source>
        <translation>Wie der Name vermuten lässt: {n} von {count}</translation>
    </message>
    <message>
        <source>No environment</source>
        <translation>Keine Umgebung</translation>
    </message>
    <message>
        <source>Environment for new profiles</source>
        <translation>Umgebung für neue Profile</translation>
    </message>
    <message>
        <source>Nothing is saved yet. No token was asked for.</source>
        <translation>Noch ist nichts gespeichert. Es wurde kein Token angefordert.</translation>
    </message>
    <message>
        <source>Nothing in the file speaks against it. No token was asked for, so nothing is proven.</source>
        <translation>Nichts in der Datei spricht dagegen. Es wurde kein Token angefordert, also ist nichts bewiesen.</translation>
    </message>
    <message>
        <source>There is nothing to filter here.</source>
        <translation>Hier gibt es nichts zu filtern.</translation>
    </message>
    <message>
        <source>No check</source>
        <translation>Keine Prüfung</translation>
    </message>
    <message>
        <source>Answered {status}</source>
        <translation>Antwort {status}</translation>
    </message>
    <message>
        <source>It said: {said}</source>
        <translation>Sie sagt: {said}</translation>
    </message>
    <message>
        <source>Token says</source>
        <translation>Token sagt</translation>
    </message>
    <message>
        <source>HTTP {status}</source>
        <translation>HTTP {status}</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>Bearbeiten</translation>
    </message>
    <message>
        <source>Show the steps</source>
        <translation>Schritte zeigen</translation>
    </message>
    <message>
        <source>Hide the steps</source>
        <translation>Schritte ausblenden</translation>
    </message>
    <message>
        <source>Answer of the API: {summary}</source>
        <translation>Antwort der API: {summary}</translation>
    </message>
    <message>
        <source>Export as</source>
        <translation>Exportieren als</translation>
    </message>
    <message>
        <source>The keys were fetched.</source>
        <translation>Die Schlüssel wurden geholt.</translation>
    </message>
    <message>
        <source>No keys were fetched yet. The button in the banner says whom it asks for them.</source>
        <translation>Es wurden noch keine Schlüssel geholt. Die Schaltfläche im Banner sagt, wen sie danach fragt.</translation>
    </message>
    <message>
        <source>Key {number}</source>
        <translation>Schlüssel {number}</translation>
    </message>
    <message>
        <source>There is no token beside this answer</source>
        <translation>Neben dieser Antwort steht kein Token</translation>
    </message>
    <message>
        <source>The answer of the API</source>
        <translation>Die Antwort der API</translation>
    </message>
    <message>
        <source>Not compared</source>
        <translation>Nicht verglichen</translation>
    </message>
    <message>
        <source>Token and answer</source>
        <translation>Token und Antwort</translation>
    </message>
    <message>
        <source>No keys fetched; the token stays here</source>
        <translation>Keine Schlüssel geholt; das Token bleibt hier</translation>
    </message>
    <message>
        <source>pasted {moment}</source>
        <translation>eingefügt {moment}</translation>
    </message>
    <message>
        <source>No keys: {why}</source>
        <translation>Keine Schlüssel: {why}</translation>
    </message>
    <message>
        <source>Fetching the keys was given up. The verdict is as it was.</source>
        <translation>Das Holen der Schlüssel wurde aufgegeben. Das Urteil bleibt, wie es war.</translation>
    </message>
    <message>
        <source>There is nothing to do about what is shown.</source>
        <translation>Für das, was gezeigt wird, ist nichts zu tun.</translation>
    </message>
    <message>
        <source>The banner’s next thing</source>
        <translation>Der nächste Schritt im Banner</translation>
    </message>
    <message>
        <source>Fetching keys from {host}</source>
        <translation>Schlüssel werden von {host} geholt</translation>
    </message>
    <message>
        <source>addition of the environment {name}</source>
        <translation>Hinzufügen der Umgebung {name}</translation>
    </message>
    <message>
        <source>change of the environment {name}</source>
        <translation>Änderung der Umgebung {name}</translation>
    </message>
    <message>
        <source>removal of the environment {name}</source>
        <translation>Entfernen der Umgebung {name}</translation>
    </message>
    <message>
        <source>another order of the environments</source>
        <translation>andere Reihenfolge der Umgebungen</translation>
    </message>
    <message numerus="yes">
        <source>The keys of {n} issuers were fetched.</source>
        <translation>
            <numerusform>Die Schlüssel eines Ausstellers wurden geholt.</numerusform>
            <numerusform>Die Schlüssel von {n} Ausstellern wurden geholt.</numerusform>
        </translation>
    </message>
    <message>
        <source>No more keys are fetched.</source>
        <translation>Es werden keine weiteren Schlüssel geholt.</translation>
    </message>
    <message>
        <source>Fetching keys from {host}. No token is sent.</source>
        <translation>Schlüssel werden von {host} geholt. Es wird kein Token gesendet.</translation>
    </message>
    <message>
        <source>No keys from {host}: {why}</source>
        <translation>Keine Schlüssel von {host}: {why}</translation>
    </message>
    <message numerus="yes">
        <source>{n} more issuers gave no keys.</source>
        <translation>
            <numerusform>{n} weiterer Aussteller gab keine Schlüssel.</numerusform>
            <numerusform>{n} weitere Aussteller gaben keine Schlüssel.</numerusform>
        </translation>
    </message>
    <message>
        <source>There are no keys.</source>
        <translation>Es gibt keine Schlüssel.</translation>
    </message>
    <message>
        <source>{told} Searched again: it holds no token, and no secret that this program knows.</source>
        <translation>{told} Noch einmal durchsucht: Sie enthält kein Token und kein Geheimnis, das dieses Programm kennt.</translation>
    </message>
    <message>
        <source>Show where it breaks</source>
        <translation>Bruchstelle zeigen</translation>
    </message>
    <message>
        <source>Choose a key file…</source>
        <translation>Schlüsseldatei auswählen…</translation>
    </message>
    <message>
        <source>Get a new token</source>
        <translation>Neues Token anfordern</translation>
    </message>
    <message>
        <source>Verify with the keys of {host}</source>
        <translation>Mit den Schlüsseln von {host} prüfen</translation>
    </message>
    <message>
        <source>Sends one request for public keys. The token stays on this computer.</source>
        <translation>Sendet eine Anfrage nach öffentlichen Schlüsseln. Das Token bleibt auf diesem Computer.</translation>
    </message>
    <message>
        <source>Sends one request for public keys to {host}. The token stays on this computer.</source>
        <translation>Sendet eine Anfrage nach öffentlichen Schlüsseln an {host}. Das Token bleibt auf diesem Computer.</translation>
    </message>
    <message>
        <source>move of {name}</source>
        <translation>Verschieben von {name}</translation>
    </message>
    <message numerus="yes">
        <source>move of {n} profiles to {environment}</source>
        <translation>
            <numerusform>Verschieben von {n} Profil nach {environment}</numerusform>
            <numerusform>Verschieben von {n} Profilen nach {environment}</numerusform>
        </translation>
    </message>
    <message>
        <source>move of {name} to {environment}</source>
        <translation>Verschieben von {name} nach {environment}</translation>
    </message>
    <message numerus="yes">
        <source>move of {n} profiles</source>
        <translation>
            <numerusform>Verschieben von {n} Profil</numerusform>
            <numerusform>Verschieben von {n} Profilen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>deletion of {n} profiles</source>
        <translation>
            <numerusform>Löschen von {n} Profil</numerusform>
            <numerusform>Löschen von {n} Profilen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>return of {n} profiles</source>
        <translation>
            <numerusform>Rückkehr von {n} Profil</numerusform>
            <numerusform>Rückkehr von {n} Profilen</numerusform>
        </translation>
    </message>
    <message>
        <source>creation of {name}</source>
        <translation>Anlegen von {name}</translation>
    </message>
    <message>
        <source>words of a report</source>
        <translation>Worte eines Berichts</translation>
    </message>
    <message>
        <source>Asking {host} where its tokens are asked for</source>
        <translation>{host} wird gefragt, wo seine Token angefordert werden</translation>
    </message>
    <message numerus="yes">
        <source>removal of {n} tokens</source>
        <translation>
            <numerusform>Entfernen von {n} Token</numerusform>
            <numerusform>Entfernen von {n} Tokens</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Removed {n} tokens.</source>
        <translation>
            <numerusform>{n} Token wurde entfernt.</numerusform>
            <numerusform>{n} Tokens wurden entfernt.</numerusform>
        </translation>
    </message>
    <message>
        <source>removal of {name}</source>
        <translation>Entfernen von {name}</translation>
    </message>
    <message>
        <source>Removed {name}.</source>
        <translation>{name} wurde entfernt.</translation>
    </message>
    <message numerus="yes">
        <source>Another program has removed {n} tokens of this session, so they are not listed here any more.</source>
        <translation>
            <numerusform>Ein anderes Programm hat {n} Token dieser Sitzung entfernt; es wird hier nicht mehr aufgeführt.</numerusform>
            <numerusform>Ein anderes Programm hat {n} Token dieser Sitzung entfernt; sie werden hier nicht mehr aufgeführt.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} tokens are in memory only.</source>
        <translation>
            <numerusform>{n} Token ist nur im Arbeitsspeicher.</numerusform>
            <numerusform>{n} Tokens sind nur im Arbeitsspeicher.</numerusform>
        </translation>
    </message>
    <message>
        <source>change of a token</source>
        <translation>Änderung eines Tokens</translation>
    </message>
    <message>
        <source>What you have put on tokens is in memory only. {error}</source>
        <translation>Was Sie zu Tokens vermerkt haben, ist nur im Arbeitsspeicher. {error}</translation>
    </message>
    <message>
        <source>What was removed is still in the token file. {error}</source>
        <translation>Was entfernt wurde, steht noch in der Tokendatei. {error}</translation>
    </message>
    <message>
        <source>Explain an API’s answer</source>
        <translation>Antwort einer API erklären</translation>
    </message>
    <message>
        <source>Paste here, or drop a file anywhere in this window.</source>
        <translation>Hier einfügen oder eine Datei irgendwo in diesem Fenster ablegen.</translation>
    </message>
    <message>
        <source>Anything: token, answer, log, curl -iv, HAR, file</source>
        <translation>Alles: Token, Antwort, Log, curl -iv, HAR, Datei</translation>
    </message>
    <message>
        <source>Paste from the clipboard</source>
        <translation>Aus der Zwischenablage einfügen</translation>
    </message>
    <message>
        <source>Open…</source>
        <translation>Öffnen…</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Ändern</translation>
    </message>
    <message>
        <source>Too long to paste. Open it as a file.</source>
        <translation>Zu lang zum Einfügen. Öffnen Sie es als Datei.</translation>
    </message>
    <message>
        <source>or anything with one in it</source>
        <translation>oder alles, worin eines steckt</translation>
    </message>
    <message>
        <source>The pasted key set</source>
        <translation>Der eingefügte Schlüsselsatz</translation>
    </message>
    <message>
        <source>The secret goes into the keyring for {name}.</source>
        <translation>Das Geheimnis kommt für {name} in den Schlüsselbund.</translation>
    </message>
    <message>
        <source>There is no token here that these keys could check. Paste it first.</source>
        <translation>Hier ist kein Token, das diese Schlüssel prüfen könnten. Fügen Sie es zuerst ein.</translation>
    </message>
    <message>
        <source>Choose the profile that it belongs to under Compare with profile first.</source>
        <translation>Wählen Sie zuerst unter „Mit Profil vergleichen“ das Profil, zu dem es gehört.</translation>
    </message>
    <message>
        <source>Read here. Keys came from {host}.</source>
        <translation>Hier gelesen. Die Schlüssel kamen von {host}.</translation>
    </message>
    <message>
        <source>In case {case}.</source>
        <translation>Im Fall {case}.</translation>
    </message>
    <message>
        <source>Replaced the text of {time}.</source>
        <translation>Ersetzt den Text von {time}.</translation>
    </message>
    <message>
        <source>Read on this computer. Nothing is sent.</source>
        <translation>Auf diesem Rechner gelesen. Nichts wird gesendet.</translation>
    </message>
    <message>
        <source>Recognised</source>
        <translation>Erkannt</translation>
    </message>
    <message>
        <source>in {count} characters</source>
        <translation>in {count} Zeichen</translation>
    </message>
    <message>
        <source>Too long to judge while you type.</source>
        <translation>Zu lang, um beim Tippen beurteilt zu werden.</translation>
    </message>
    <message>
        <source>It is judged as it arrives. No button needed.</source>
        <translation>Beurteilt wird sofort. Kein Knopf nötig.</translation>
    </message>
    <message numerus="yes">
        <source>{n} tokens</source>
        <translation>
            <numerusform>{n} Token</numerusform>
            <numerusform>{n} Tokens</numerusform>
        </translation>
    </message>
    <message>
        <source>{n} {verdict}</source>
        <translation>{n} {verdict}</translation>
    </message>
    <message numerus="yes">
        <source>{n} more tokens</source>
        <translation>
            <numerusform>{n} weiteres Token</numerusform>
            <numerusform>{n} weitere Token</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing to inspect</source>
        <translation>Nichts zu prüfen</translation>
    </message>
    <message>
        <source>not judged yet</source>
        <translation>noch nicht beurteilt</translation>
    </message>
    <message>
        <source>Check with it</source>
        <translation>Damit prüfen</translation>
    </message>
    <message>
        <source>Make a profile</source>
        <translation>Profil anlegen</translation>
    </message>
    <message>
        <source>Put it into the keyring</source>
        <translation>In den Schlüsselbund legen</translation>
    </message>
    <message>
        <source>Show the table</source>
        <translation>Tabelle zeigen</translation>
    </message>
    <message>
        <source>Hide them</source>
        <translation>Ausblenden</translation>
    </message>
    <message>
        <source>APIs that take its tokens</source>
        <translation>APIs, die seine Tokens annehmen</translation>
    </message>
    <message>
        <source>Fix in the token:</source>
        <translation>Abhilfe im Token:</translation>
    </message>
    <message>
        <source>Fix at the client:</source>
        <translation>Abhilfe beim Client:</translation>
    </message>
    <message>
        <source>Fix at the API:</source>
        <translation>Abhilfe bei der API:</translation>
    </message>
    <message>
        <source>Rules of {date}, {basis}: {source}.</source>
        <translation>Regeln vom {date}, {basis}: {source}.</translation>
    </message>
    <message numerus="yes">
        <source>{n} passed</source>
        <translation>
            <numerusform>{n} bestanden</numerusform>
            <numerusform>{n} bestanden</numerusform>
        </translation>
    </message>
    <message>
        <source>Confirmed with {version}.</source>
        <translation>Bestätigt mit {version}.</translation>
    </message>
    <message>
        <source>Tried, not read.</source>
        <translation>Ausprobiert, nicht gelesen.</translation>
    </message>
    <message>
        <source>Show them</source>
        <translation>Zeigen</translation>
    </message>
    <message>
        <source>Answered</source>
        <translation>Geantwortet</translation>
    </message>
    <message>
        <source>It answers</source>
        <translation>Es antwortet</translation>
    </message>
    <message>
        <source>New keys</source>
        <translation>Neue Schlüssel</translation>
    </message>
    <message>
        <source>Acceptors by what they do</source>
        <translation>Annehmende nach dem, was sie tun</translation>
    </message>
    <message>
        <source>Each row that is open names its source.</source>
        <translation>Jede geöffnete Zeile nennt ihre Quelle.</translation>
    </message>
    <message>
        <source>Rules of {date}</source>
        <translation>Regeln vom {date}</translation>
    </message>
    <message numerus="yes">
        <source>{n} of {all} refuse it: {why}.</source>
        <translation>
            <numerusform>{n} von {all} lehnt es ab: {why}.</numerusform>
            <numerusform>{n} von {all} lehnen es ab: {why}.</numerusform>
        </translation>
    </message>
    <message>
        <source>it was issued too long ago</source>
        <translation>es wurde vor zu langer Zeit ausgestellt</translation>
    </message>
    <message numerus="yes">
        <source>{names} do not refuse it for that.</source>
        <translation>
            <numerusform>{names} lehnt es deshalb nicht ab.</numerusform>
            <numerusform>{names} lehnen es deshalb nicht ab.</numerusform>
        </translation>
    </message>
    <message>
        <source>Every one of these refuses it: {why}.</source>
        <translation>Alle diese lehnen es ab: {why}.</translation>
    </message>
    <message>
        <source>it expired {ago}</source>
        <translation>es ist {ago} abgelaufen</translation>
    </message>
    <message>
        <source>it is valid only {ahead}</source>
        <translation>es ist erst {ahead} gültig</translation>
    </message>
    <message>
        <source>its issue time lies ahead</source>
        <translation>sein Ausstellungszeitpunkt liegt in der Zukunft</translation>
    </message>
    <message>
        <source>{seconds} s late: {refusing} refuse it, {allowing} accepts up to {most} s.</source>
        <translation>{seconds} s zu spät: {refusing} lehnen es ab, {allowing} nimmt bis zu {most} s an.</translation>
    </message>
    <message>
        <source>{seconds} s early: {refusing} refuse it, {allowing} accepts up to {most} s.</source>
        <translation>{seconds} s zu früh: {refusing} lehnen es ab, {allowing} nimmt bis zu {most} s an.</translation>
    </message>
    <message numerus="yes">
        <source>{names} and {n} others</source>
        <translation>
            <numerusform>{names} und {n} weiterer</numerusform>
            <numerusform>{names} und {n} weitere</numerusform>
        </translation>
    </message>
    <message>
        <source>{names} and {last}</source>
        <translation>{names} und {last}</translation>
    </message>
    <message>
        <source>it is encrypted, and they read signed JWTs only</source>
        <translation>es ist verschlüsselt, und sie lesen nur signierte JWTs</translation>
    </message>
    <message>
        <source>it is not a readable JWT</source>
        <translation>es ist kein lesbares JWT</translation>
    </message>
    <message>
        <source>Once that is fixed, and if genuine</source>
        <translation>Wenn das behoben ist, und falls echt</translation>
    </message>
    <message>
        <source>Nobody has checked the signature.</source>
        <translation>Niemand hat die Signatur geprüft.</translation>
    </message>
    <message>
        <source>Once that is fixed</source>
        <translation>Wenn das behoben ist</translation>
    </message>
    <message>
        <source>The list is as if the token were in date.</source>
        <translation>Die Liste ist so, als wäre das Token gültig.</translation>
    </message>
    <message>
        <source>If genuine</source>
        <translation>Falls echt</translation>
    </message>
    <message>
        <source>{seconds} s late: {refusing} refuses it, {allowing} accepts up to {most} s.</source>
        <translation>{seconds} s zu spät: {refusing} lehnt es ab, {allowing} nimmt bis zu {most} s an.</translation>
    </message>
    <message>
        <source>{seconds} s early: {refusing} refuses it, {allowing} accepts up to {most} s.</source>
        <translation>{seconds} s zu früh: {refusing} lehnt es ab, {allowing} nimmt bis zu {most} s an.</translation>
    </message>
    <message>
        <source>None, so audiences are not looked at</source>
        <translation>Keine, also werden Audiences nicht geprüft</translation>
    </message>
    <message>
        <source>None, so scopes are not looked at</source>
        <translation>Keine, also werden Scopes nicht geprüft</translation>
    </message>
    <message>
        <source>None, so clients are not looked at</source>
        <translation>Keine, also werden Clients nicht geprüft</translation>
    </message>
    <message>
        <source>Not known</source>
        <translation>Nicht bekannt</translation>
    </message>
    <message>
        <source>set there</source>
        <translation>dort eingestellt</translation>
    </message>
    <message>
        <source>to try</source>
        <translation>zum Ausprobieren</translation>
    </message>
    <message>
        <source>Not known, taken to be the one of the token</source>
        <translation>Nicht bekannt, angenommen wird der des Tokens</translation>
    </message>
    <message>
        <source>Yours</source>
        <translation>Ihre</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>Abgelehnt</translation>
    </message>
    <message>
        <source>Not documented</source>
        <translation>Nicht dokumentiert</translation>
    </message>
    <message>
        <source>Gateway</source>
        <translation>Gateway</translation>
    </message>
    <message>
        <source>Platform</source>
        <translation>Plattform</translation>
    </message>
    <message>
        <source>Framework</source>
        <translation>Framework</translation>
    </message>
    <message>
        <source>{family}, its defaults</source>
        <translation>{family}, Voreinstellungen</translation>
    </message>
    <message>
        <source>refuses</source>
        <translation>lehnt ab</translation>
    </message>
    <message>
        <source>depends on a setting</source>
        <translation>hängt von einer Einstellung ab</translation>
    </message>
    <message>
        <source>accepts</source>
        <translation>nimmt an</translation>
    </message>
    <message>
        <source>accepts if genuine</source>
        <translation>nimmt an, falls echt</translation>
    </message>
    <message numerus="yes">
        <source>{n} would accept it</source>
        <translation>
            <numerusform>{n} würde es annehmen</numerusform>
            <numerusform>{n} würden es annehmen</numerusform>
        </translation>
    </message>
    <message>
        <source>tried, not read</source>
        <translation>ausprobiert, nicht gelesen</translation>
    </message>
    <message>
        <source>yours, read from {source}</source>
        <translation>Ihre, gelesen aus {source}</translation>
    </message>
    <message>
        <source>yours, settings not read yet</source>
        <translation>Ihre, Einstellungen noch nicht gelesen</translation>
    </message>
    <message>
        <source> or </source>
        <translation> oder </translation>
    </message>
    <message>
        <source>Filter acceptors</source>
        <translation>Annehmende filtern</translation>
    </message>
    <message>
        <source>No acceptor fits.</source>
        <translation>Kein Annehmender passt.</translation>
    </message>
    <message>
        <source>Paste the settings of an API: aws apigatewayv2 get-authorizer, get-route, aws elbv2 describe-rules, an Envoy provider, a RequestAuthentication, application.yml, appsettings.json, a validate-jwt policy, an AuthenticationConfiguration.</source>
        <translation>Fügen Sie die Einstellungen einer API ein: aws apigatewayv2 get-authorizer, get-route, aws elbv2 describe-rules, einen Envoy-Provider, eine RequestAuthentication, application.yml, appsettings.json, eine validate-jwt-Richtlinie, eine AuthenticationConfiguration.</translation>
    </message>
    <message>
        <source>Read settings…</source>
        <translation>Einstellungen lesen …</translation>
    </message>
    <message>
        <source>There is no profile to keep them with, and no token to ask them of. Paste a token first.</source>
        <translation>Es gibt kein Profil, in dem sie behalten werden könnten, und kein Token, zu dem sie gefragt werden könnten. Fügen Sie zuerst ein Token ein.</translation>
    </message>
    <message>
        <source>Use it</source>
        <translation>Verwenden</translation>
    </message>
    <message>
        <source>orders API</source>
        <translation>Bestell-API</translation>
    </message>
    <message>
        <source>Name of the API</source>
        <translation>Name der API</translation>
    </message>
    <message>
        <source>Settings of APIs</source>
        <translation>Einstellungen von APIs</translation>
    </message>
    <message numerus="yes">
        <source>Keep {n} APIs</source>
        <translation>
            <numerusform>Behalten</numerusform>
            <numerusform>{n} APIs behalten</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Ask {n} APIs</source>
        <translation>
            <numerusform>Fragen</numerusform>
            <numerusform>{n} APIs fragen</numerusform>
        </translation>
    </message>
    <message>
        <source>Ask it</source>
        <translation>Fragen</translation>
    </message>
    <message>
        <source>Keep with the profile</source>
        <translation>Im Profil behalten</translation>
    </message>
    <message>
        <source>With none: for tokens like this one, until Log out</source>
        <translation>In keinem: für Tokens wie dieses, bis zum Abmelden</translation>
    </message>
    <message>
        <source>Replaces the settings of {name}.</source>
        <translation>Ersetzt die Einstellungen von {name}.</translation>
    </message>
    <message>
        <source>Find an action, a profile, a token, a setting or a page</source>
        <translation>Aktion, Profil, Token, Einstellung oder Seite finden</translation>
    </message>
    <message>
        <source>Its log says</source>
        <translation>Im Log steht</translation>
    </message>
    <message>
        <source>Not looked at</source>
        <translation>Nicht beachtet</translation>
    </message>
    <message>
        <source>Read settings again…</source>
        <translation>Einstellungen neu lesen …</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Fertig</translation>
    </message>
    <message>
        <source>It is an API of {profile} then.</source>
        <translation>Sie ist dann eine API von {profile}.</translation>
    </message>
    <message>
        <source>name or name=value, then Enter</source>
        <translation>Name oder Name=Wert, dann Eingabe</translation>
    </message>
    <message>
        <source>Add one or a list, then Enter</source>
        <translation>Einen oder eine Liste hinzufügen, dann Eingabe</translation>
    </message>
    <message>
        <source>in seconds</source>
        <translation>in Sekunden</translation>
    </message>
    <message>
        <source>Add to {setting}</source>
        <translation>Zu {setting} hinzufügen</translation>
    </message>
    <message>
        <source>read from {source}, not kept</source>
        <translation>gelesen aus {source}, nicht behalten</translation>
    </message>
    <message numerus="yes">
        <source>{n} acceptors found</source>
        <translation>
            <numerusform>{n} Annehmender gefunden</numerusform>
            <numerusform>{n} Annehmende gefunden</numerusform>
        </translation>
    </message>
    <message>
        <source>Show Accepted by</source>
        <translation>„Angenommen von“ zeigen</translation>
    </message>
    <message>
        <source>Filter what is shown</source>
        <translation>Angezeigtes filtern</translation>
    </message>
    <message>
        <source>Learn more</source>
        <translation>Mehr dazu</translation>
    </message>
    <message>
        <source>None, from {setting}: {reason}</source>
        <translation>Keiner, laut {setting}: {reason}</translation>
    </message>
    <message>
        <source>It is asked for the secret. Nothing is sent yet.</source>
        <translation>Es wird nach dem Geheimnis gefragt. Noch wird nichts gesendet.</translation>
    </message>
    <message>
        <source>Waiting for {program}</source>
        <translation>Warten auf {program}</translation>
    </message>
    <message>
        <source>A setting of {api} looks like a secret, so it is not kept with {profile}.</source>
        <translation>Eine Einstellung von {api} sieht nach einem Geheimnis aus, daher wird sie nicht in {profile} behalten.</translation>
    </message>
    <message>
        <source>No profile fits this token. Make one from it first.</source>
        <translation>Kein Profil passt zu diesem Token. Machen Sie zuerst eines daraus.</translation>
    </message>
    <message numerus="yes">
        <source>Kept {n} APIs with {profile}.</source>
        <translation>
            <numerusform>Eine API in {profile} behalten.</numerusform>
            <numerusform>{n} APIs in {profile} behalten.</numerusform>
        </translation>
    </message>
    <message>
        <source>Profiles of the demo are not saved, so they keep no API.</source>
        <translation>Profile der Demo werden nicht gespeichert, daher behalten sie keine API.</translation>
    </message>
    <message>
        <source>Kept {api} with {profile}.</source>
        <translation>{api} in {profile} behalten.</translation>
    </message>
    <message>
        <source>Removed {api} from {profile}.</source>
        <translation>{api} aus {profile} entfernt.</translation>
    </message>
    <message>
        <source>An API needs a name.</source>
        <translation>Eine API braucht einen Namen.</translation>
    </message>
    <message>
        <source>The name has more than {most} letters.</source>
        <translation>Der Name hat mehr als {most} Zeichen.</translation>
    </message>
    <message>
        <source>{profile} has an API of this name already.</source>
        <translation>{profile} hat schon eine API mit diesem Namen.</translation>
    </message>
    <message>
        <source>This looks like a secret. It is not kept as a name.</source>
        <translation>Das sieht nach einem Geheimnis aus. Es wird nicht als Name behalten.</translation>
    </message>
    <message>
        <source>{api} is called {name} now.</source>
        <translation>{api} heißt jetzt {name}.</translation>
    </message>
    <message>
        <source>Removed {api}.</source>
        <translation>{api} entfernt.</translation>
    </message>
    <message>
        <source>Two of them are called {name}.</source>
        <translation>Zwei davon heißen {name}.</translation>
    </message>
    <message>
        <source>Show in Accepted by</source>
        <translation>In „Angenommen von“ zeigen</translation>
    </message>
    <message>
        <source>It ran for {seconds:duration} and printed a secret. Nothing of it was kept.</source>
        <translation>Der Befehl lief {seconds:duration} und hat ein Geheimnis ausgegeben. Davon wurde nichts behalten.</translation>
    </message>
    <message>
        <source>The method takes no secret, so nothing was run.</source>
        <translation>Die Methode braucht kein Geheimnis, darum wurde nichts ausgeführt.</translation>
    </message>
    <message>
        <source>Asking the PAC file for the way to {host}</source>
        <translation>PAC-Datei wird nach dem Weg zu {host} gefragt</translation>
    </message>
    <message>
        <source>Asking {program} for the client secret</source>
        <translation>{program} wird nach dem Client-Secret gefragt</translation>
    </message>
    <message>
        <source>Asking {program} for the private key</source>
        <translation>{program} wird nach dem privaten Schlüssel gefragt</translation>
    </message>
    <message>
        <source>Asking {program} for the passphrase of the key file</source>
        <translation>{program} wird nach der Passphrase der Schlüsseldatei gefragt</translation>
    </message>
    <message>
        <source>Use them</source>
        <translation>Verwenden</translation>
    </message>
    <message>
        <source>Show it in the text</source>
        <translation>Im Text zeigen</translation>
    </message>
    <message>
        <source>Choose by issuer and client</source>
        <translation>Nach Aussteller und Client wählen</translation>
    </message>
    <message>
        <source>JWT, opaque, encrypted; with or without Bearer</source>
        <translation>JWT, opak, verschlüsselt; mit oder ohne Bearer</translation>
    </message>
    <message>
        <source>Verdict, claims, who signed it, how long it lasts</source>
        <translation>Urteil, Claims, wer es signiert hat, wie lange es gilt</translation>
    </message>
    <message>
        <source>An answer of an API</source>
        <translation>Die Antwort einer API</translation>
    </message>
    <message>
        <source>curl -i, headers, or only the body</source>
        <translation>curl -i, Header oder nur der Body</translation>
    </message>
    <message>
        <source>Why the API said no, and what to change</source>
        <translation>Warum die API abgelehnt hat und was zu ändern ist</translation>
    </message>
    <message>
        <source>A curl -iv transcript</source>
        <translation>Ein Protokoll von curl -iv</translation>
    </message>
    <message>
        <source>Request and answer in one</source>
        <translation>Anfrage und Antwort in einem</translation>
    </message>
    <message>
        <source>Token and answer, judged together</source>
        <translation>Token und Antwort, gemeinsam beurteilt</translation>
    </message>
    <message>
        <source>A log, a HAR file, several tokens</source>
        <translation>Ein Log, eine HAR-Datei, mehrere Token</translation>
    </message>
    <message>
        <source>Any text up to 50 MB</source>
        <translation>Jeder Text bis 50 MB</translation>
    </message>
    <message>
        <source>Each token with its line and verdict</source>
        <translation>Jedes Token mit seiner Zeile und seinem Urteil</translation>
    </message>
    <message>
        <source>A token answer or a key set</source>
        <translation>Eine Token-Antwort oder ein Schlüsselsatz</translation>
    </message>
    <message>
        <source>JSON from a token URL or a JWKS</source>
        <translation>JSON von einer Token-URL oder ein JWKS</translation>
    </message>
    <message>
        <source>The token in it; its keys, once you trust them</source>
        <translation>Das Token darin; die Schlüssel, sobald Sie ihnen vertrauen</translation>
    </message>
    <message>
        <source>A setup file</source>
        <translation>Eine Setup-Datei</translation>
    </message>
    <message>
        <source>Terraform, CloudFormation, Postman, curl</source>
        <translation>Terraform, CloudFormation, Postman, curl</translation>
    </message>
    <message>
        <source>Profiles to look over before they are saved</source>
        <translation>Profile zum Durchsehen, bevor sie gespeichert werden</translation>
    </message>
    <message>
        <source>Paste more than you think is needed. Parts are told apart for you, and the rest is left alone.</source>
        <translation>Fügen Sie ruhig mehr ein, als nötig scheint. Die Teile werden für Sie auseinandergehalten, der Rest bleibt unberührt.</translation>
    </message>
    <message>
        <source>What can go in</source>
        <translation>Was hineinkann</translation>
    </message>
    <message>
        <source>The demo issuer’s profiles are in no environment.</source>
        <translation>Die Profile des Demo-Ausstellers sind in keiner Umgebung.</translation>
    </message>
    <message>
        <source>New environment…</source>
        <translation>Neue Umgebung…</translation>
    </message>
    <message numerus="yes">
        <source>{n} profiles are in {environment} now.</source>
        <translation>
            <numerusform>{n} Profil ist jetzt in {environment}.</numerusform>
            <numerusform>{n} Profile sind jetzt in {environment}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} profiles are in no environment now.</source>
        <translation>
            <numerusform>{n} Profil ist jetzt in keiner Umgebung.</numerusform>
            <numerusform>{n} Profile sind jetzt in keiner Umgebung.</numerusform>
        </translation>
    </message>
    <message>
        <source>Environment of the profile…</source>
        <translation>Umgebung des Profils…</translation>
    </message>
    <message>
        <source>Edit environments…</source>
        <translation>Umgebungen bearbeiten…</translation>
    </message>
    <message>
        <source>What profiles are for. Profiles of one environment stand together in the sidebar.</source>
        <translation>Wofür Profile sind. Profile einer Umgebung stehen in der Seitenleiste beisammen.</translation>
    </message>
    <message>
        <source>{name} was removed.</source>
        <translation>{name} wurde entfernt.</translation>
    </message>
    <message>
        <source>Edit environments</source>
        <translation>Umgebungen bearbeiten</translation>
    </message>
    <message>
        <source>Environments</source>
        <translation>Umgebungen</translation>
    </message>
    <message>
        <source>Colour</source>
        <translation>Farbe</translation>
    </message>
    <message>
        <source>Ask before each request</source>
        <translation>Vor jeder Anfrage fragen</translation>
    </message>
    <message>
        <source>The form asks back before it gets a token. The command line does not.</source>
        <translation>Das Formular fragt nach, bevor es ein Token holt. Die Kommandozeile nicht.</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Hinzufügen</translation>
    </message>
    <message>
        <source>Move up</source>
        <translation>Nach oben</translation>
    </message>
    <message>
        <source>Move down</source>
        <translation>Nach unten</translation>
    </message>
    <message>
        <source>New environment</source>
        <translation>Neue Umgebung</translation>
    </message>
    <message>
        <source>There is no environment.</source>
        <translation>Es gibt keine Umgebung.</translation>
    </message>
    <message numerus="yes">
        <source>{n} profiles are in it.</source>
        <translation>
            <numerusform>{n} Profil ist darin.</numerusform>
            <numerusform>{n} Profile sind darin.</numerusform>
        </translation>
    </message>
    <message>
        <source>No profile is in it.</source>
        <translation>Kein Profil ist darin.</translation>
    </message>
    <message>
        <source>asks before each request</source>
        <translation>fragt vor jeder Anfrage</translation>
    </message>
    <message>
        <source>Environment: {name}</source>
        <translation>Umgebung: {name}</translation>
    </message>
    <message numerus="yes">
        <source>Move {n} profiles to</source>
        <translation>
            <numerusform>{n} Profil verschieben nach</numerusform>
            <numerusform>{n} Profile verschieben nach</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Delete {n} profiles</source>
        <translation>
            <numerusform>{n} Profil löschen</numerusform>
            <numerusform>{n} Profile löschen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Export {n} profiles…</source>
        <translation>
            <numerusform>{n} Profil exportieren…</numerusform>
            <numerusform>{n} Profile exportieren…</numerusform>
        </translation>
    </message>
    <message>
        <source>Move to</source>
        <translation>Verschieben nach</translation>
    </message>
    <message>
        <source>Plum</source>
        <translation>Pflaume</translation>
    </message>
    <message>
        <source>Teal</source>
        <translation>Petrol</translation>
    </message>
    <message>
        <source>Blue</source>
        <translation>Blau</translation>
    </message>
    <message>
        <source>Grey</source>
        <translation>Grau</translation>
    </message>
    <message>
        <source>Plum, outlined</source>
        <translation>Pflaume, umrandet</translation>
    </message>
    <message>
        <source>Teal, outlined</source>
        <translation>Petrol, umrandet</translation>
    </message>
    <message>
        <source>Asking {program} for the secret. Nothing is sent yet.</source>
        <translation>{program} wird nach dem Geheimnis gefragt. Noch wird nichts gesendet.</translation>
    </message>
    <message>
        <source>Name, empty</source>
        <translation>Name, leer</translation>
    </message>
    <message>
        <source>Value, empty</source>
        <translation>Wert, leer</translation>
    </message>
    <message>
        <source>Printed by {program}</source>
        <translation>Von {program} ausgegeben</translation>
    </message>
    <message>
        <source>By command</source>
        <translation>Per Befehl</translation>
    </message>
    <message>
        <source>By its name it is in {environment}.</source>
        <translation>Dem Namen nach ist es in {environment}.</translation>
    </message>
    <message>
        <source>The copy has no values of its secret parameters.</source>
        <translation>Die Kopie hat keine Werte ihrer geheimen Parameter.</translation>
    </message>
    <message numerus="yes">
        <source>{n} profiles were deleted.</source>
        <translation>
            <numerusform>{n} Profil wurde gelöscht.</numerusform>
            <numerusform>{n} Profile wurden gelöscht.</numerusform>
        </translation>
    </message>
    <message>
        <source>What is still answered to their requests is dropped.</source>
        <translation>Was auf ihre Anfragen noch geantwortet wird, wird verworfen.</translation>
    </message>
    <message>
        <source>Ask {environment} for a token?</source>
        <translation>Bei {environment} ein Token anfordern?</translation>
    </message>
    <message>
        <source>Asks {environment} at {host}</source>
        <translation>Fragt {environment} bei {host}</translation>
    </message>
    <message>
        <source>Asks {environment}</source>
        <translation>Fragt {environment}</translation>
    </message>
    <message>
        <source>The server</source>
        <translation>Der Server</translation>
    </message>
    <message>
        <source>The request was given up. Nothing was sent.</source>
        <translation>Die Anfrage wurde aufgegeben. Es wurde nichts gesendet.</translation>
    </message>
    <message>
        <source>A program and its arguments, quoted as in a shell or as a JSON list. No shell runs it. It runs once for each request, and what it prints is kept nowhere.</source>
        <translation>Ein Programm mit seinen Argumenten, in Anführungszeichen wie in einer Shell oder als JSON-Liste. Keine Shell führt es aus. Es läuft einmal je Anfrage, und seine Ausgabe wird nirgends aufbewahrt.</translation>
    </message>
    <message>
        <source>From a command</source>
        <translation>Aus einem Befehl</translation>
    </message>
    <message>
        <source>Have a program print the secret, such as op, aws, vault or pass</source>
        <translation>Ein Programm das Geheimnis ausgeben lassen, etwa op, aws, vault oder pass</translation>
    </message>
    <message>
        <source>Run it once, and say whether it prints a secret. The secret is not shown.</source>
        <translation>Einmal ausführen und sagen, ob ein Geheimnis ausgegeben wird. Es wird nicht gezeigt.</translation>
    </message>
    <message>
        <source>Test</source>
        <translation>Testen</translation>
    </message>
    <message>
        <source>Use the keyring</source>
        <translation>Schlüsselbund verwenden</translation>
    </message>
    <message>
        <source>Rich text</source>
        <translation>Formatierter Text</translation>
    </message>
    <message>
        <source>Markdown</source>
        <translation>Markdown</translation>
    </message>
    <message>
        <source>Plain text</source>
        <translation>Reiner Text</translation>
    </message>
    <message>
        <source>{verdict} · exp {moment}</source>
        <translation>{verdict} · exp {moment}</translation>
    </message>
    <message>
        <source>Report copied. No token, secret or signature is in it.</source>
        <translation>Bericht kopiert. Darin steht kein Token, kein Secret und keine Signatur.</translation>
    </message>
    <message>
        <source>Save report</source>
        <translation>Bericht speichern</translation>
    </message>
    <message>
        <source>Web page (*.html)</source>
        <translation>Webseite (*.html)</translation>
    </message>
    <message>
        <source>Report for a ticket</source>
        <translation>Bericht für ein Ticket</translation>
    </message>
    <message>
        <source>Save as HTML…</source>
        <translation>Als HTML speichern…</translation>
    </message>
    <message>
        <source>{picked} of {count}</source>
        <translation>{picked} von {count}</translation>
    </message>
    <message>
        <source>For a public ticket</source>
        <translation>Für ein öffentliches Ticket</translation>
    </message>
    <message>
        <source>For your team</source>
        <translation>Für Ihr Team</translation>
    </message>
    <message>
        <source>Case</source>
        <translation>Fall</translation>
    </message>
    <message>
        <source>What to hide</source>
        <translation>Was verborgen wird</translation>
    </message>
    <message>
        <source>Hides people, clients, hosts and IDs</source>
        <translation>Verbirgt Personen, Clients, Hosts und IDs</translation>
    </message>
    <message>
        <source>Shows them; signatures stay out</source>
        <translation>Zeigt sie; Signaturen bleiben draußen</translation>
    </message>
    <message>
        <source>What to include</source>
        <translation>Was hineinkommt</translation>
    </message>
    <message>
        <source>No token, secret or signature is ever in it.</source>
        <translation>Darin steht nie ein Token, ein Secret oder eine Signatur.</translation>
    </message>
    <message>
        <source>{tokens}, {hidden}</source>
        <translation>{tokens}, {hidden}</translation>
    </message>
    <message>
        <source>{tokens}, nothing hidden</source>
        <translation>{tokens}, nichts verborgen</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>Vorschau</translation>
    </message>
    <message>
        <source>Hidden values</source>
        <translation>Verborgene Werte</translation>
    </message>
    <message>
        <source>Show in this report</source>
        <translation>In diesem Bericht zeigen</translation>
    </message>
    <message>
        <source>Hide all of them</source>
        <translation>Alle verbergen</translation>
    </message>
    <message numerus="yes">
        <source>{n} values hidden</source>
        <translation>
            <numerusform>{n} Wert verborgen</numerusform>
            <numerusform>{n} Werte verborgen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} lines</source>
        <translation>
            <numerusform>{count} Zeile</numerusform>
            <numerusform>{count} Zeilen</numerusform>
        </translation>
    </message>
    <message>
        <source>{lines}, {size}</source>
        <translation>{lines}, {size}</translation>
    </message>
    <message>
        <source>No tokens in {name}</source>
        <translation>Keine Tokens in {name}</translation>
    </message>
    <message numerus="yes">
        <source>{count} lines were read.</source>
        <translation>
            <numerusform>{count} Zeile wurde gelesen.</numerusform>
            <numerusform>{count} Zeilen wurden gelesen.</numerusform>
        </translation>
    </message>
    <message>
        <source>No tokens in {name}. {read}</source>
        <translation>Keine Tokens in {name}. {read}</translation>
    </message>
    <message>
        <source>Tokens in {name}</source>
        <translation>Tokens in {name}</translation>
    </message>
    <message>
        <source>Verdict</source>
        <translation>Urteil</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>Zeile</translation>
    </message>
    <message>
        <source>Scopes or audience</source>
        <translation>Scopes oder Audience</translation>
    </message>
    <message>
        <source>Expires</source>
        <translation>Läuft ab</translation>
    </message>
    <message>
        <source>Before it</source>
        <translation>Davor</translation>
    </message>
    <message>
        <source>Nothing</source>
        <translation>Nichts</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Grund</translation>
    </message>
    <message>
        <source>{time}, {away}</source>
        <translation>{time}, {away}</translation>
    </message>
    <message>
        <source>line {line}, seen {count} times</source>
        <translation>Zeile {line}, {count}-mal gesehen</translation>
    </message>
    <message>
        <source>yesterday {time}</source>
        <translation>gestern {time}</translation>
    </message>
    <message>
        <source>scopes {scopes}</source>
        <translation>Scopes {scopes}</translation>
    </message>
    <message>
        <source>line {line}, seen twice</source>
        <translation>Zeile {line}, zweimal gesehen</translation>
    </message>
    <message>
        <source>{verdict}: {reason}</source>
        <translation>{verdict}: {reason}</translation>
    </message>
    <message>
        <source>no client</source>
        <translation>kein Client</translation>
    </message>
    <message>
        <source>unreadable exp</source>
        <translation>unlesbares exp</translation>
    </message>
    <message>
        <source>audience {audience}</source>
        <translation>Audience {audience}</translation>
    </message>
    <message>
        <source>expires {when}</source>
        <translation>läuft ab {when}</translation>
    </message>
    <message>
        <source>expired {when}</source>
        <translation>abgelaufen {when}</translation>
    </message>
    <message numerus="yes">
        <source>{count} tokens</source>
        <translation>
            <numerusform>{count} Token</numerusform>
            <numerusform>{count} Tokens</numerusform>
        </translation>
    </message>
    <message>
        <source>Fetch keys…</source>
        <translation>Schlüssel holen…</translation>
    </message>
    <message>
        <source>Redacted copy…</source>
        <translation>Geschwärzte Kopie…</translation>
    </message>
    <message>
        <source>More about these tokens</source>
        <translation>Mehr zu diesen Tokens</translation>
    </message>
    <message numerus="yes">
        <source>Fetch keys of {n} issuers…</source>
        <translation>
            <numerusform>Schlüssel eines Ausstellers holen…</numerusform>
            <numerusform>Schlüssel von {n} Ausstellern holen…</numerusform>
        </translation>
    </message>
    <message>
        <source>Line {line}, place {place} of {places}</source>
        <translation>Zeile {line}, Stelle {place} von {places}</translation>
    </message>
    <message numerus="yes">
        <source>{n} tokens were added to the session.</source>
        <translation>
            <numerusform>{n} Token wurde zur Sitzung hinzugefügt.</numerusform>
            <numerusform>{n} Tokens wurden zur Sitzung hinzugefügt.</numerusform>
        </translation>
    </message>
    <message>
        <source>No tokens of a file are listed.</source>
        <translation>Es sind keine Tokens einer Datei aufgelistet.</translation>
    </message>
    <message>
        <source>Keys are being fetched already.</source>
        <translation>Es werden bereits Schlüssel geholt.</translation>
    </message>
    <message>
        <source>There are no keys to fetch for these tokens.</source>
        <translation>Für diese Tokens sind keine Schlüssel zu holen.</translation>
    </message>
    <message numerus="yes">
        <source>Fetch the keys of {n} issuers?</source>
        <translation>
            <numerusform>Die Schlüssel eines Ausstellers holen?</numerusform>
            <numerusform>Die Schlüssel von {n} Ausstellern holen?</numerusform>
        </translation>
    </message>
    <message>
        <source>Each gets one or two requests for public keys. The tokens stay on this computer.</source>
        <translation>Jeder bekommt eine oder zwei Anfragen nach öffentlichen Schlüsseln. Die Tokens bleiben auf diesem Computer.</translation>
    </message>
    <message numerus="yes">
        <source>Fetch keys of {n} issuers</source>
        <translation>
            <numerusform>Schlüssel eines Ausstellers holen</numerusform>
            <numerusform>Schlüssel von {n} Ausstellern holen</numerusform>
        </translation>
    </message>
    <message>
        <source>{count} tokens are shown. Filter them first: at most {most} are added together.</source>
        <translation>{count} Tokens werden gezeigt. Filtern Sie sie erst: höchstens {most} werden zusammen hinzugefügt.</translation>
    </message>
    <message>
        <source>Table as CSV…</source>
        <translation>Tabelle als CSV…</translation>
    </message>
    <message>
        <source>Table as JSON Lines…</source>
        <translation>Tabelle als JSON Lines…</translation>
    </message>
    <message>
        <source>Report for a ticket…</source>
        <translation>Bericht für ein Ticket …</translation>
    </message>
    <message>
        <source>Add shown to the session</source>
        <translation>Gezeigte zur Sitzung hinzufügen</translation>
    </message>
    <message>
        <source>Verify all of {host} with its keys</source>
        <translation>Alle von {host} mit dessen Schlüsseln prüfen</translation>
    </message>
    <message>
        <source>Row copied. No token is in it.</source>
        <translation>Zeile kopiert. Sie enthält kein Token.</translation>
    </message>
    <message>
        <source>Fetch the keys of the issuers in a file…</source>
        <translation>Die Schlüssel der Aussteller in einer Datei holen…</translation>
    </message>
    <message>
        <source>Save the table as CSV…</source>
        <translation>Tabelle als CSV speichern…</translation>
    </message>
    <message>
        <source>Save the table as JSON Lines…</source>
        <translation>Tabelle als JSON Lines speichern…</translation>
    </message>
    <message>
        <source>Add the tokens shown to the session</source>
        <translation>Die gezeigten Tokens zur Sitzung hinzufügen</translation>
    </message>
    <message>
        <source>All of them are among the session tokens.</source>
        <translation>Alle sind bei den Tokens der Sitzung.</translation>
    </message>
    <message>
        <source>Sort by</source>
        <translation>Sortieren nach</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Öffnen</translation>
    </message>
    <message>
        <source>Back to the table</source>
        <translation>Zurück zur Tabelle</translation>
    </message>
    <message>
        <source>Places</source>
        <translation>Stellen</translation>
    </message>
    <message>
        <source>Fingerprint {digits}</source>
        <translation>Fingerabdruck {digits}</translation>
    </message>
    <message>
        <source>The file was read on this computer.</source>
        <translation>Die Datei wurde auf diesem Computer gelesen.</translation>
    </message>
    <message>
        <source>No token fits.</source>
        <translation>Kein Token passt.</translation>
    </message>
    <message>
        <source>Writing a redacted copy of {name}</source>
        <translation>Geschwärzte Kopie von {name} wird geschrieben</translation>
    </message>
    <message>
        <source>Searching the copy again</source>
        <translation>Die Kopie wird noch einmal durchsucht</translation>
    </message>
    <message>
        <source>Show all {count}</source>
        <translation>Alle {count} zeigen</translation>
    </message>
    <message>
        <source>A copy is being written. Wait for it, or press Esc.</source>
        <translation>Eine Kopie wird gerade geschrieben. Warten Sie, oder drücken Sie Esc.</translation>
    </message>
    <message>
        <source>Save a redacted copy of which file?</source>
        <translation>Von welcher Datei eine geschwärzte Kopie speichern?</translation>
    </message>
    <message>
        <source>Save a redacted copy</source>
        <translation>Geschwärzte Kopie speichern</translation>
    </message>
    <message>
        <source>open</source>
        <translation>offen</translation>
    </message>
    <message>
        <source>closed</source>
        <translation>geschlossen</translation>
    </message>
    <message>
        <source>It ran and printed a secret. Nothing of it was kept.</source>
        <translation>Der Befehl lief und hat ein Geheimnis ausgegeben. Davon wurde nichts behalten.</translation>
    </message>
    <message>
        <source>Make one</source>
        <translation>Anlegen</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Eingabe</translation>
    </message>
    <message>
        <source>CSV (*.csv)</source>
        <translation>CSV (*.csv)</translation>
    </message>
    <message>
        <source>JSON Lines (*.jsonl)</source>
        <translation>JSON Lines (*.jsonl)</translation>
    </message>
    <message>
        <source>Save the table</source>
        <translation>Tabelle speichern</translation>
    </message>
    <message>
        <source>The table is of another file than the one that is open now. Nothing was written.</source>
        <translation>Die Tabelle ist von einer anderen Datei als der, die jetzt geöffnet ist. Es wurde nichts geschrieben.</translation>
    </message>
    <message>
        <source>{name} is the file itself, which is never written to. Choose another name.</source>
        <translation>{name} ist die Datei selbst, in die nie geschrieben wird. Wählen Sie einen anderen Namen.</translation>
    </message>
    <message>
        <source>{name} cannot be written: {reason}.</source>
        <translation>{name} kann nicht geschrieben werden: {reason}.</translation>
    </message>
    <message numerus="yes">
        <source>Wrote {name}: {count} tokens. No token value is in it.</source>
        <translation>
            <numerusform>{name} geschrieben: {count} Token. Kein Tokenwert steht darin.</numerusform>
            <numerusform>{name} geschrieben: {count} Tokens. Kein Tokenwert steht darin.</numerusform>
        </translation>
    </message>
    <message>
        <source>Group by</source>
        <translation>Gruppieren nach</translation>
    </message>
    <message>
        <source>{count} valid</source>
        <translation>{count} gültig</translation>
    </message>
    <message>
        <source>{count} not verified</source>
        <translation>{count} nicht geprüft</translation>
    </message>
    <message>
        <source>{count} rejected</source>
        <translation>{count} abgelehnt</translation>
    </message>
    <message>
        <source>{count} malformed</source>
        <translation>{count} fehlerhaft</translation>
    </message>
    <message numerus="yes">
        <source>{word}, {count} tokens</source>
        <translation>
            <numerusform>{word}, {count} Token</numerusform>
            <numerusform>{word}, {count} Tokens</numerusform>
        </translation>
    </message>
    <message>
        <source>Copied. {note}</source>
        <translation>Kopiert. {note}</translation>
    </message>
    <message>
        <source>Explore scopes</source>
        <translation>Scopes erkunden</translation>
    </message>
    <message>
        <source>Copied as Markdown.</source>
        <translation>Als Markdown kopiert.</translation>
    </message>
    <message>
        <source>not asked yet</source>
        <translation>noch nicht gefragt</translation>
    </message>
    <message>
        <source>ask again</source>
        <translation>noch einmal fragen</translation>
    </message>
    <message>
        <source>{rule} {count} granted.</source>
        <translation>{rule} {count} gewährt.</translation>
    </message>
    <message>
        <source>{granted} of {tried}</source>
        <translation>{granted} von {tried}</translation>
    </message>
    <message>
        <source>widened</source>
        <translation>erweitert</translation>
    </message>
    <message>
        <source>widened: more than asked</source>
        <translation>erweitert: mehr als angefordert</translation>
    </message>
    <message>
        <source>ignored</source>
        <translation>ignoriert</translation>
    </message>
    <message>
        <source>ignored: token without it</source>
        <translation>ignoriert: Token ohne ihn</translation>
    </message>
    <message>
        <source>refused: no token</source>
        <translation>abgelehnt: kein Token</translation>
    </message>
    <message>
        <source>asking</source>
        <translation>wird gefragt</translation>
    </message>
    <message>
        <source>waiting</source>
        <translation>wartet</translation>
    </message>
    <message>
        <source>Copy the AWS command</source>
        <translation>AWS-Befehl kopieren</translation>
    </message>
    <message>
        <source>Details of {scope}</source>
        <translation>Einzelheiten zu {scope}</translation>
    </message>
    <message>
        <source>Server said</source>
        <translation>Server sagte</translation>
    </message>
    <message>
        <source>tokens; {who} bills each</source>
        <translation>Tokens; {who} berechnet jedes</translation>
    </message>
    <message>
        <source>tokens; the provider may bill each</source>
        <translation>Tokens; der Anbieter kann jedes berechnen</translation>
    </message>
    <message numerus="yes">
        <source>{n} to find the token URL</source>
        <translation>
            <numerusform>{n} für die Token-URL</numerusform>
            <numerusform>{n} für die Token-URL</numerusform>
        </translation>
    </message>
    <message>
        <source>What asking takes</source>
        <translation>Was das Fragen kostet</translation>
    </message>
    <message>
        <source>about {duration}</source>
        <translation>etwa {duration}</translation>
    </message>
    <message>
        <source>up to {n}</source>
        <translation>bis zu {n}</translation>
    </message>
    <message>
        <source>request, with no scope</source>
        <translation>Anfrage, ohne Scope</translation>
    </message>
    <message>
        <source>requests, one for a token with no scope</source>
        <translation>Anfragen, eine davon für ein Token ohne Scope</translation>
    </message>
    <message>
        <source>requests: {alone} alone, all, none</source>
        <translation>Anfragen: {alone} einzeln, alle, keiner</translation>
    </message>
    <message>
        <source>requests: {alone} alone, none</source>
        <translation>Anfragen: {alone} einzeln, keiner</translation>
    </message>
    <message>
        <source>requests</source>
        <translation>Anfragen</translation>
    </message>
    <message>
        <source>one at a time, with a pause</source>
        <translation>nacheinander, mit Pausen</translation>
    </message>
    <message>
        <source>tokens</source>
        <translation>Tokens</translation>
    </message>
    <message>
        <source>one request</source>
        <translation>eine Anfrage</translation>
    </message>
    <message>
        <source>Ask again…</source>
        <translation>Noch einmal fragen…</translation>
    </message>
    <message>
        <source>Older exploration</source>
        <translation>Ältere Erkundung</translation>
    </message>
    <message>
        <source>Tick what is granted</source>
        <translation>Gewährte ankreuzen</translation>
    </message>
    <message>
        <source>Stop keeps what is known so far. Nothing else is sent.</source>
        <translation>Beim Anhalten bleibt, was bisher bekannt ist. Sonst wird nichts gesendet.</translation>
    </message>
    <message numerus="yes">
        <source>{n} ticked, as in the form</source>
        <translation>
            <numerusform>{n} angekreuzt, wie im Formular</numerusform>
            <numerusform>{n} angekreuzt, wie im Formular</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Tick the {n} granted</source>
        <translation>
            <numerusform>Den gewährten ankreuzen</numerusform>
            <numerusform>Die {n} gewährten ankreuzen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Ask {n} times</source>
        <translation>
            <numerusform>Einmal fragen</numerusform>
            <numerusform>{n}-mal fragen</numerusform>
        </translation>
    </message>
    <message>
        <source>Each scope is asked for alone, then all together, then none. The tokens are read and dropped.</source>
        <translation>Jeder Scope wird einzeln angefordert, dann alle zusammen, dann keiner. Die Tokens werden gelesen und verworfen.</translation>
    </message>
    <message>
        <source>Ask</source>
        <translation>Fragen</translation>
    </message>
    <message>
        <source>Ask once, with no scope</source>
        <translation>Einmal fragen, ohne Scope</translation>
    </message>
    <message>
        <source>To {environment}, {host}</source>
        <translation>An {environment}, {host}</translation>
    </message>
    <message>
        <source>To {host}</source>
        <translation>An {host}</translation>
    </message>
    <message>
        <source>Scopes to try</source>
        <translation>Scopes zum Ausprobieren</translation>
    </message>
    <message>
        <source>Look in the issuer’s metadata</source>
        <translation>In den Metadaten nachsehen</translation>
    </message>
    <message>
        <source>Sends one request for the issuer’s public metadata, two at most. No secret is sent.</source>
        <translation>Sendet eine Anfrage nach den öffentlichen Metadaten des Ausstellers, höchstens zwei. Es wird kein Secret gesendet.</translation>
    </message>
    <message>
        <source>Leave all out</source>
        <translation>Alle weglassen</translation>
    </message>
    <message>
        <source>Add a scope to try, then Enter</source>
        <translation>Scope hinzufügen, dann Enter</translation>
    </message>
    <message>
        <source>Add a scope to try</source>
        <translation>Scope zum Ausprobieren hinzufügen</translation>
    </message>
    <message>
        <source>Find out what this client may have</source>
        <translation>Herausfinden, was dieser Client haben darf</translation>
    </message>
    <message numerus="yes">
        <source>{n} requests. Tick fewer, or ask in parts.</source>
        <translation>
            <numerusform>{n} Anfrage.</numerusform>
            <numerusform>{n} Anfragen. Kreuzen Sie weniger an, oder fragen Sie in Teilen.</numerusform>
        </translation>
    </message>
    <message>
        <source>none known</source>
        <translation>keiner bekannt</translation>
    </message>
    <message>
        <source>Tick all</source>
        <translation>Alle ankreuzen</translation>
    </message>
    <message>
        <source>No description known</source>
        <translation>Keine Beschreibung bekannt</translation>
    </message>
    <message>
        <source>Added by the server to every token</source>
        <translation>Fügt der Server jedem Token hinzu</translation>
    </message>
    <message>
        <source>In the form</source>
        <translation>Im Formular</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Einzelheiten</translation>
    </message>
    <message>
        <source>{scope}, asked alone: {outcome}</source>
        <translation>{scope}, einzeln angefordert: {outcome}</translation>
    </message>
    <message>
        <source>{scope}, all together: {outcome}</source>
        <translation>{scope}, alle zusammen: {outcome}</translation>
    </message>
    <message>
        <source>{scope}, with none: {outcome}</source>
        <translation>{scope}, ohne Scope: {outcome}</translation>
    </message>
    <message>
        <source>{scope}, in the form</source>
        <translation>{scope}, im Formular</translation>
    </message>
    <message>
        <source>{scope}, no details yet</source>
        <translation>{scope}, noch keine Details</translation>
    </message>
    <message>
        <source>{scope}, details shown</source>
        <translation>{scope}, Einzelheiten gezeigt</translation>
    </message>
    <message>
        <source>{scope}, details hidden</source>
        <translation>{scope}, Einzelheiten verborgen</translation>
    </message>
    <message numerus="yes">
        <source>{scopes} came with it.</source>
        <translation>
            <numerusform>{scopes} kam mit.</numerusform>
            <numerusform>{scopes} kamen mit.</numerusform>
        </translation>
    </message>
    <message>
        <source>No other claim than its scopes differs from a token without it.</source>
        <translation>Außer den Scopes unterscheidet sich kein Claim von einem Token ohne ihn.</translation>
    </message>
    <message numerus="yes">
        <source>{claims} appear with it.</source>
        <translation>
            <numerusform>{claims} kommt mit ihm dazu.</numerusform>
            <numerusform>{claims} kommen mit ihm dazu.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{claims} have other values.</source>
        <translation>
            <numerusform>{claims} hat einen anderen Wert.</numerusform>
            <numerusform>{claims} haben andere Werte.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{claims} are gone with it.</source>
        <translation>
            <numerusform>{claims} fehlt mit ihm.</numerusform>
            <numerusform>{claims} fehlen mit ihm.</numerusform>
        </translation>
    </message>
    <message>
        <source>A token came, and {scope} is not in it.</source>
        <translation>Ein Token kam, und {scope} ist nicht darin.</translation>
    </message>
    <message>
        <source>To do</source>
        <translation>Zu tun</translation>
    </message>
    <message>
        <source>It was in a token, and was not asked for by itself.</source>
        <translation>Er war in einem Token und wurde nicht einzeln angefordert.</translation>
    </message>
    <message>
        <source>Came too</source>
        <translation>Kam mit</translation>
    </message>
    <message>
        <source>It came as it was asked for. There is no token without it to compare with.</source>
        <translation>Er kam wie angefordert. Es gibt kein Token ohne ihn zum Vergleichen.</translation>
    </message>
    <message>
        <source>Neither the token nor the answer says its scopes, so it has those asked for.</source>
        <translation>Weder Token noch Antwort nennen Scopes, also hat es die angeforderten.</translation>
    </message>
    <message>
        <source>asked {when}</source>
        <translation>gefragt {when}</translation>
    </message>
    <message>
        <source>asking since {time}</source>
        <translation>fragt seit {time}</translation>
    </message>
    <message>
        <source>Asking {number} of {whole}: {what}</source>
        <translation>Frage {number} von {whole}: {what}</translation>
    </message>
    <message numerus="yes">
        <source>Asking {host} {n} times, one after the other.</source>
        <translation>
            <numerusform>{host} wird einmal gefragt.</numerusform>
            <numerusform>{host} wird {n}-mal gefragt, nacheinander.</numerusform>
        </translation>
    </message>
    <message>
        <source>{host} asked to wait {length}. Next request at {time}.</source>
        <translation>{host} bat um {length} Geduld. Nächste Anfrage um {time}.</translation>
    </message>
    <message>
        <source>Descriptions from {name}</source>
        <translation>Beschreibungen aus {name}</translation>
    </message>
    <message>
        <source>asked today {time}</source>
        <translation>gefragt heute {time}</translation>
    </message>
    <message>
        <source>Stopping after {done} of {whole}</source>
        <translation>Hält an nach {done} von {whole}</translation>
    </message>
    <message>
        <source>Asking the keyring first</source>
        <translation>Fragt erst den Schlüsselbund</translation>
    </message>
    <message>
        <source>{scope} alone</source>
        <translation>{scope} einzeln</translation>
    </message>
    <message numerus="yes">
        <source>all {n} together</source>
        <translation>
            <numerusform>{n} Scope zusammen</numerusform>
            <numerusform>alle {n} zusammen</numerusform>
        </translation>
    </message>
    <message>
        <source>To {host}, one request at a time.</source>
        <translation>An {host}, eine Anfrage nach der anderen.</translation>
    </message>
    <message>
        <source>Descriptions from {name}, imported {date}</source>
        <translation>Beschreibungen aus {name}, importiert {date}</translation>
    </message>
    <message>
        <source>Asked {done} of {whole}</source>
        <translation>Gefragt: {done} von {whole}</translation>
    </message>
    <message>
        <source>Asking {program} for the secret first</source>
        <translation>Zuerst wird {program} nach dem Geheimnis gefragt</translation>
    </message>
    <message numerus="yes">
        <source>And {n} more are otherwise.</source>
        <translation>
            <numerusform>Und {n} weiterer ist anders.</numerusform>
            <numerusform>Und {n} weitere sind anders.</numerusform>
        </translation>
    </message>
    <message>
        <source>No case</source>
        <translation>Kein Fall</translation>
    </message>
    <message>
        <source>No token has {words} in it.</source>
        <translation>In keinem Token steht {words}.</translation>
    </message>
    <message>
        <source>In the list of session tokens</source>
        <translation>In der Liste der Tokens der Sitzung</translation>
    </message>
    <message>
        <source>What you want to remember of it. It is kept encrypted with the token until you log out.</source>
        <translation>Was Sie sich dazu merken möchten. Es wird verschlüsselt mit dem Token aufbewahrt, bis Sie sich abmelden.</translation>
    </message>
    <message numerus="yes">
        <source>Remove with its {n} tokens</source>
        <translation>
            <numerusform>Mit seinem {n} Token entfernen</numerusform>
            <numerusform>Mit seinen {n} Tokens entfernen</numerusform>
        </translation>
    </message>
    <message>
        <source>Choose a token of the session first.</source>
        <translation>Wählen Sie zuerst ein Token der Sitzung.</translation>
    </message>
    <message>
        <source>Rename the token</source>
        <translation>Token umbenennen</translation>
    </message>
    <message>
        <source>What you want to remember of it. It is kept in memory until you log out or quit.</source>
        <translation>Was Sie sich dazu merken möchten. Es bleibt im Arbeitsspeicher, bis Sie sich abmelden oder das Programm beenden.</translation>
    </message>
    <message>
        <source>Edit note</source>
        <translation>Notiz bearbeiten</translation>
    </message>
    <message numerus="yes">
        <source>unpinning of {n} tokens</source>
        <translation>
            <numerusform>Lösen von {n} Token</numerusform>
            <numerusform>Lösen von {n} Tokens</numerusform>
        </translation>
    </message>
    <message>
        <source>Move to a case</source>
        <translation>In einen Fall verschieben</translation>
    </message>
    <message>
        <source>Such as the ticket’s number. Empty: no case.</source>
        <translation>Etwa die Nummer des Tickets. Leer: kein Fall.</translation>
    </message>
    <message>
        <source>Rename the case</source>
        <translation>Fall umbenennen</translation>
    </message>
    <message>
        <source>Move to case…</source>
        <translation>In einen Fall verschieben …</translation>
    </message>
    <message numerus="yes">
        <source>Remove {n} tokens</source>
        <translation>
            <numerusform>{n} Token entfernen</numerusform>
            <numerusform>{n} Tokens entfernen</numerusform>
        </translation>
    </message>
    <message>
        <source>Rename…</source>
        <translation>Umbenennen …</translation>
    </message>
    <message>
        <source>Remove the case (tokens stay)</source>
        <translation>Fall auflösen (Tokens bleiben)</translation>
    </message>
    <message>
        <source>Open in a window</source>
        <translation>In einem Fenster öffnen</translation>
    </message>
    <message>
        <source>Edit the token’s note</source>
        <translation>Notiz des Tokens bearbeiten</translation>
    </message>
    <message>
        <source>Pin the token, or unpin it</source>
        <translation>Token anheften oder lösen</translation>
    </message>
    <message>
        <source>Move the token to a case</source>
        <translation>Token in einen Fall verschieben</translation>
    </message>
    <message>
        <source>Remove the token</source>
        <translation>Token entfernen</translation>
    </message>
    <message>
        <source>renaming of {name}</source>
        <translation>Umbenennen von {name}</translation>
    </message>
    <message>
        <source>note to {name}</source>
        <translation>Notiz zu {name}</translation>
    </message>
    <message numerus="yes">
        <source>pinning of {n} tokens</source>
        <translation>
            <numerusform>Anheften von {n} Token</numerusform>
            <numerusform>Anheften von {n} Tokens</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>move of {n} tokens to a case</source>
        <translation>
            <numerusform>Verschieben von {n} Token in einen Fall</numerusform>
            <numerusform>Verschieben von {n} Tokens in einen Fall</numerusform>
        </translation>
    </message>
    <message>
        <source>Edit note…</source>
        <translation>Notiz bearbeiten …</translation>
    </message>
    <message>
        <source>Unpin</source>
        <translation>Lösen</translation>
    </message>
    <message>
        <source>Pin</source>
        <translation>Anheften</translation>
    </message>
    <message>
        <source>Compare with…</source>
        <translation>Vergleichen mit…</translation>
    </message>
    <message>
        <source>{tokens} so far</source>
        <translation>bisher {tokens}</translation>
    </message>
    <message>
        <source>Tokens by verdict</source>
        <translation>Tokens nach Urteil</translation>
    </message>
    <message>
        <source>in the token</source>
        <translation>im Token</translation>
    </message>
    <message>
        <source>would be asked for</source>
        <translation>würde angefordert</translation>
    </message>
    <message>
        <source>no resource server has it</source>
        <translation>kein Ressourcenserver hat ihn</translation>
    </message>
    <message>
        <source>Remove {scope}</source>
        <translation>{scope} entfernen</translation>
    </message>
    <message numerus="yes">
        <source>{n} profiles saved in {name}.</source>
        <translation>
            <numerusform>{n} Profil in {name} gespeichert.</numerusform>
            <numerusform>{n} Profile in {name} gespeichert.</numerusform>
        </translation>
    </message>
    <message>
        <source>The profiles cannot be written to {name}: {reason}.</source>
        <translation>Die Profile können nicht nach {name} geschrieben werden: {reason}.</translation>
    </message>
    <message>
        <source>Passed</source>
        <comment>a group of checks</comment>
        <translation>Bestanden</translation>
    </message>
    <message>
        <source>Failed</source>
        <comment>a group of checks</comment>
        <translation>Nicht bestanden</translation>
    </message>
    <message numerus="yes">
        <source>{titles} and {n} more</source>
        <translation>
            <numerusform>{titles} und {n} weitere</numerusform>
            <numerusform>{titles} und {n} weitere</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} checks failed: {titles}.</source>
        <translation>
            <numerusform>{n} Prüfung nicht bestanden: {titles}.</numerusform>
            <numerusform>{n} Prüfungen nicht bestanden: {titles}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} warnings: {titles}.</source>
        <translation>
            <numerusform>{n} Warnung: {titles}.</numerusform>
            <numerusform>{n} Warnungen: {titles}.</numerusform>
        </translation>
    </message>
    <message>
        <source>Fix:</source>
        <translation>Abhilfe:</translation>
    </message>
    <message>
        <source>Show the form</source>
        <translation>Formular anzeigen</translation>
    </message>
    <message>
        <source>Asked {host} at {time}</source>
        <translation>{host} gefragt um {time}</translation>
    </message>
    <message>
        <source>Asked {host} at {time}, HTTP {status}, {took}</source>
        <translation>{host} gefragt um {time}, HTTP {status}, {took}</translation>
    </message>
    <message>
        <source>Keys are saved with {name}, for when the issuer cannot be reached.</source>
        <translation>Schlüssel sind mit {name} gespeichert, falls der Aussteller nicht erreichbar ist.</translation>
    </message>
    <message>
        <source>{moment}, {age}, over TLS {version}</source>
        <translation>{moment}, {age}, über TLS {version}</translation>
    </message>
    <message>
        <source>{moment}, {age}</source>
        <translation>{moment}, {age}</translation>
    </message>
    <message>
        <source>Keys are saved with {name}, as fetched {when}, for when the issuer cannot be reached.</source>
        <translation>Schlüssel sind mit {name} gespeichert, Stand {when}, falls der Aussteller nicht erreichbar ist.</translation>
    </message>
    <message>
        <source>as saved with the profile</source>
        <translation>wie mit dem Profil gespeichert</translation>
    </message>
    <message numerus="yes">
        <source>The other {n} keys may come into use at any time, so cache all of them.</source>
        <translation>
            <numerusform>Der andere Schlüssel kann jederzeit in Gebrauch kommen; daher alle cachen.</numerusform>
            <numerusform>Die anderen {n} Schlüssel können jederzeit in Gebrauch kommen; daher alle cachen.</numerusform>
        </translation>
    </message>
    <message>
        <source>Key {kid} signed this token.</source>
        <translation>Schlüssel {kid} hat dieses Token signiert.</translation>
    </message>
    <message>
        <source>It is the only key that can be used: after a rotation the key set has to be fetched again.</source>
        <translation>Es ist der einzige verwendbare Schlüssel: Nach einem Schlüsselwechsel muss der Schlüsselsatz neu abgerufen werden.</translation>
    </message>
    <message>
        <source>Key {kid}</source>
        <translation>Schlüssel {kid}</translation>
    </message>
    <message>
        <source>It is the only key: after a rotation the key set has to be fetched again.</source>
        <translation>Es ist der einzige Schlüssel: Nach einem Schlüsselwechsel muss der Schlüsselsatz neu abgerufen werden.</translation>
    </message>
    <message numerus="yes">
        <source>So cannot {n} more.</source>
        <translation>
            <numerusform>Ebenso {n} weiterer.</numerusform>
            <numerusform>Ebenso {n} weitere.</numerusform>
        </translation>
    </message>
    <message>
        <source>{key} has a certificate for {subject} until {until}.</source>
        <translation>{key} hat ein Zertifikat für {subject} bis {until}.</translation>
    </message>
    <message>
        <source>Thumbprint (SHA-256)</source>
        <translation>Fingerabdruck (SHA-256)</translation>
    </message>
    <message>
        <source>any</source>
        <translation>beliebig</translation>
    </message>
    <message>
        <source>The language of the window is {language}.</source>
        <translation>Die Sprache des Fensters ist {language}.</translation>
    </message>
    <message>
        <source>shown</source>
        <translation>ausgeklappt</translation>
    </message>
    <message>
        <source>hidden</source>
        <translation>eingeklappt</translation>
    </message>
    <message>
        <source>Now, {duration} later</source>
        <translation>Jetzt, {duration} später</translation>
    </message>
    <message>
        <source>Now {clock}, {duration} left</source>
        <translation>Jetzt {clock}, noch {duration}</translation>
    </message>
    <message>
        <source>Expired {moment}</source>
        <translation>Abgelaufen {moment}</translation>
    </message>
    <message>
        <source>Expires {moment}</source>
        <translation>Läuft ab {moment}</translation>
    </message>
    <message>
        <source>expired {moment}</source>
        <translation>abgelaufen {moment}</translation>
    </message>
    <message>
        <source>expires {moment}</source>
        <translation>läuft ab {moment}</translation>
    </message>
    <message numerus="yes">
        <source>Another program has logged out of this session, so {n} tokens were cleared here too.</source>
        <translation>
            <numerusform>Ein anderes Programm hat von dieser Sitzung abgemeldet; daher wurde hier {n} Token gelöscht.</numerusform>
            <numerusform>Ein anderes Programm hat von dieser Sitzung abgemeldet; daher wurden auch hier {n} Tokens gelöscht.</numerusform>
        </translation>
    </message>
    <message>
        <source>Compare with (needs two tokens)</source>
        <translation>Vergleichen mit (braucht zwei Tokens)</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Sprache</translation>
    </message>
    <message>
        <source>Show the inspection</source>
        <translation>Untersuchung anzeigen</translation>
    </message>
    <message>
        <source>Judge again</source>
        <translation>Neu beurteilen</translation>
    </message>
    <message>
        <source>Older verdict</source>
        <translation>Älteres Urteil</translation>
    </message>
    <message>
        <source>{input} changed. This verdict is from before.</source>
        <translation>Geändert: {input}. Dieses Urteil stammt von vorher.</translation>
    </message>
    <message>
        <source>{input} changed. This answer is from before.</source>
        <translation>Geändert: {input}. Diese Antwort stammt von vorher.</translation>
    </message>
    <message>
        <source>Ask before fetching from the issuer</source>
        <translation>Vom Aussteller, nach Rückfrage</translation>
    </message>
    <message>
        <source>From a key file</source>
        <translation>Aus einer Schlüsseldatei</translation>
    </message>
    <message>
        <source>From a key set URL</source>
        <translation>Von der URL eines Schlüsselsatzes</translation>
    </message>
    <message>
        <source>Shared secret (HS256, HS384, HS512)</source>
        <translation>Gemeinsames Secret (HS256, HS384, HS512)</translation>
    </message>
    <message>
        <source>Compare with profile</source>
        <translation>Mit Profil vergleichen</translation>
    </message>
    <message>
        <source>Expected issuer</source>
        <translation>Erwarteter Aussteller</translation>
    </message>
    <message>
        <source>Key file</source>
        <translation>Schlüsseldatei</translation>
    </message>
    <message>
        <source>None (no profile has this issuer)</source>
        <translation>Keines (kein Profil hat diesen Aussteller)</translation>
    </message>
    <message>
        <source>Paste a token first, or anything that contains one.</source>
        <translation>Zuerst ein Token einfügen oder etwas, das eines enthält.</translation>
    </message>
    <message>
        <source>An issuer is a URL that begins with https://.</source>
        <translation>Ein Aussteller ist eine URL, die mit https:// beginnt.</translation>
    </message>
    <message>
        <source>Choose the file that holds the keys.</source>
        <translation>Die Datei mit den Schlüsseln wählen.</translation>
    </message>
    <message>
        <source>Enter the secret that issuer and API share.</source>
        <translation>Das Secret eingeben, das Aussteller und API teilen.</translation>
    </message>
    <message>
        <source>{name} was deleted.</source>
        <translation>{name} wurde gelöscht.</translation>
    </message>
    <message>
        <source>{name} was deleted; the answer to its request is dropped.</source>
        <translation>{name} wurde gelöscht; die Antwort auf die laufende Anfrage wird verworfen.</translation>
    </message>
    <message>
        <source>Export profiles</source>
        <translation>Profile exportieren</translation>
    </message>
    <message>
        <source>Stored in {name}</source>
        <translation>Gespeichert: {name}</translation>
    </message>
    <message>
        <source>In {name}</source>
        <translation>{name}</translation>
    </message>
    <message>
        <source>The copy has no client secret yet.</source>
        <translation>Die Kopie hat noch kein Client-Secret.</translation>
    </message>
    <message>
        <source>Another profile is called {name}. Choose a name of its own.</source>
        <translation>Ein anderes Profil heißt {name}. Einen eigenen Namen wählen.</translation>
    </message>
    <message>
        <source>the demo issuer</source>
        <translation>der Demo-Aussteller</translation>
    </message>
    <message>
        <source>Made by the demo issuer</source>
        <translation>Vom Demo-Aussteller erzeugt</translation>
    </message>
    <message>
        <source>Demo secret</source>
        <translation>Demo-Secret</translation>
    </message>
    <message>
        <source>the keyring</source>
        <translation>der Schlüsselbund</translation>
    </message>
    <message>
        <source>Stored in the keyring</source>
        <translation>Im Schlüsselbund gespeichert</translation>
    </message>
    <message>
        <source>Stored</source>
        <translation>Gespeichert</translation>
    </message>
    <message>
        <source>this run’s memory</source>
        <translation>Speicher dieses Laufs</translation>
    </message>
    <message>
        <source>Kept until you quit</source>
        <translation>Bleibt bis zum Beenden</translation>
    </message>
    <message>
        <source>Until you quit</source>
        <translation>Bis zum Beenden</translation>
    </message>
    <message>
        <source>edit of {name}</source>
        <translation>Änderung an {name}</translation>
    </message>
    <message>
        <source>deletion of {name}</source>
        <translation>Löschen von {name}</translation>
    </message>
    <message>
        <source>a deleted profile</source>
        <translation>einem gelöschten Profil</translation>
    </message>
    <message>
        <source>{name} copy</source>
        <translation>{name} (Kopie)</translation>
    </message>
    <message>
        <source>{error} Your changes are kept here until you quit.</source>
        <translation>{error} Ihre Änderungen bleiben hier bis zum Beenden erhalten.</translation>
    </message>
    <message>
        <source>{error} It is kept as it is; the next change is written to a new file.</source>
        <translation>{error} Sie bleibt, wie sie ist; die nächste Änderung wird in eine neue Datei geschrieben.</translation>
    </message>
    <message>
        <source>A PEM file. Only its path is kept in the profile.</source>
        <translation>Eine PEM-Datei. Im Profil steht nur ihr Pfad.</translation>
    </message>
    <message>
        <source>A PEM file with the certificate of the key, which the provider knows.</source>
        <translation>Eine PEM-Datei mit dem Zertifikat des Schlüssels, das der Anbieter kennt.</translation>
    </message>
    <message>
        <source>Goes into the header as kid, where the provider asks for it.</source>
        <translation>Kommt als kid in den Header, wenn der Anbieter es verlangt.</translation>
    </message>
    <message>
        <source>What the assertion is signed with.</source>
        <translation>Womit die Assertion signiert wird.</translation>
    </message>
    <message>
        <source>Whom the assertion is for, in aud, where that is not the token URL.</source>
        <translation>Für wen die Assertion bestimmt ist, in aud, wenn das nicht die Token-URL ist.</translation>
    </message>
    <message>
        <source>Empty: from the keyring</source>
        <translation>Leer: aus dem Schlüsselbund</translation>
    </message>
    <message>
        <source>Empty: in that file too</source>
        <translation>Leer: auch in dieser Datei</translation>
    </message>
    <message>
        <source>Optional, sent as x5t</source>
        <translation>Optional, als x5t gesendet</translation>
    </message>
    <message>
        <source>Default</source>
        <translation>Standard</translation>
    </message>
    <message>
        <source>Optional</source>
        <translation>Optional</translation>
    </message>
    <message>
        <source>Certificate file</source>
        <translation>Zertifikatsdatei</translation>
    </message>
    <message>
        <source>Private key file</source>
        <translation>Datei des privaten Schlüssels</translation>
    </message>
    <message>
        <source>Assertion audience</source>
        <translation>Audience der Assertion</translation>
    </message>
    <message>
        <source>The token URL</source>
        <translation>Die Token-URL</translation>
    </message>
    <message>
        <source>Question</source>
        <translation>Frage</translation>
    </message>
    <message>
        <source>RSASSA-PKCS1-v1_5 with SHA-256</source>
        <translation>RSASSA-PKCS1-v1_5 mit SHA-256</translation>
    </message>
    <message>
        <source>RSASSA-PKCS1-v1_5 with SHA-384</source>
        <translation>RSASSA-PKCS1-v1_5 mit SHA-384</translation>
    </message>
    <message>
        <source>RSASSA-PKCS1-v1_5 with SHA-512</source>
        <translation>RSASSA-PKCS1-v1_5 mit SHA-512</translation>
    </message>
    <message>
        <source>RSASSA-PSS with SHA-256</source>
        <translation>RSASSA-PSS mit SHA-256</translation>
    </message>
    <message>
        <source>RSASSA-PSS with SHA-384</source>
        <translation>RSASSA-PSS mit SHA-384</translation>
    </message>
    <message>
        <source>RSASSA-PSS with SHA-512</source>
        <translation>RSASSA-PSS mit SHA-512</translation>
    </message>
    <message>
        <source>ECDSA over P-256 with SHA-256</source>
        <translation>ECDSA auf P-256 mit SHA-256</translation>
    </message>
    <message>
        <source>ECDSA over P-384 with SHA-384</source>
        <translation>ECDSA auf P-384 mit SHA-384</translation>
    </message>
    <message>
        <source>ECDSA over P-521 with SHA-512</source>
        <translation>ECDSA auf P-521 mit SHA-512</translation>
    </message>
    <message>
        <source>ECDSA over secp256k1 with SHA-256</source>
        <translation>ECDSA auf secp256k1 mit SHA-256</translation>
    </message>
    <message>
        <source>EdDSA over Ed25519</source>
        <translation>EdDSA auf Ed25519</translation>
    </message>
    <message>
        <source>EdDSA over Ed448</source>
        <translation>EdDSA auf Ed448</translation>
    </message>
    <message>
        <source>HMAC with SHA-256</source>
        <translation>HMAC mit SHA-256</translation>
    </message>
    <message>
        <source>HMAC with SHA-384</source>
        <translation>HMAC mit SHA-384</translation>
    </message>
    <message>
        <source>HMAC with SHA-512</source>
        <translation>HMAC mit SHA-512</translation>
    </message>
    <message>
        <source>Encoded</source>
        <translation>Kodiert</translation>
    </message>
    <message>
        <source>The first {characters} are drawn. Copy token copies all of them.</source>
        <translation>Gezeigt werden die ersten {characters}. „Token kopieren“ kopiert alle.</translation>
    </message>
    <message>
        <source>Verified over the exact text beside it</source>
        <translation>Verifiziert über genau den Text daneben</translation>
    </message>
    <message>
        <source>Not verified: anyone can write these bytes</source>
        <translation>Nicht verifiziert: Diese Bytes kann jeder schreiben</translation>
    </message>
    <message>
        <source>Not all of what it decodes to is drawn.</source>
        <translation>Vom Dekodierten wird nicht alles gezeigt.</translation>
    </message>
    <message>
        <source>Click a claim to find its characters, or the reverse.</source>
        <translation>Einen Claim anklicken, um seine Zeichen zu finden, oder umgekehrt.</translation>
    </message>
    <message>
        <source>Copy selected text</source>
        <translation>Auswahl kopieren</translation>
    </message>
    <message>
        <source>Copy without signature</source>
        <translation>Ohne Signatur kopieren</translation>
    </message>
    <message>
        <source>No client secret is stored. Enter it, or choose the method that sends none.</source>
        <translation>Es ist kein Client-Secret gespeichert. Es eingeben oder die Methode wählen, die keines sendet.</translation>
    </message>
    <message>
        <source>Copied as {tool}.</source>
        <translation>Als {tool} kopiert.</translation>
    </message>
    <message>
        <source>The request was given up. The issuer may have answered it all the same.</source>
        <translation>Die Anfrage wurde aufgegeben. Der Aussteller hat sie möglicherweise trotzdem beantwortet.</translation>
    </message>
    <message>
        <source>Asks first, then tries the methods one after the other</source>
        <translation>Fragt zuerst, dann werden die Methoden nacheinander versucht</translation>
    </message>
    <message>
        <source>Provider</source>
        <translation>Anbieter</translation>
    </message>
    <message>
        <source>Client authentication</source>
        <translation>Client-Authentifizierung</translation>
    </message>
    <message>
        <source>Fetching the issuer’s public keys</source>
        <translation>Öffentliche Schlüssel des Ausstellers werden abgerufen</translation>
    </message>
    <message>
        <source>Beginning</source>
        <translation>Beginn</translation>
    </message>
    <message>
        <source>the issuer</source>
        <translation>der Aussteller</translation>
    </message>
    <message>
        <source>No token selected</source>
        <translation>Kein Token ausgewählt</translation>
    </message>
    <message>
        <source>Select a token in the list to see whether it would be accepted.</source>
        <translation>Ein Token in der Liste auswählen, um zu sehen, ob es angenommen würde.</translation>
    </message>
    <message>
        <source>The token of line {line} is among the session tokens.</source>
        <translation>Das Token aus Zeile {line} ist unter den Tokens dieser Sitzung.</translation>
    </message>
    <message>
        <source>The file is being read.</source>
        <translation>Die Datei wird gelesen.</translation>
    </message>
    <message>
        <source>There is nothing to inspect in {name}.</source>
        <translation>In {name} gibt es nichts zu untersuchen.</translation>
    </message>
    <message>
        <source>Filter tokens</source>
        <translation>Tokens filtern</translation>
    </message>
    <message>
        <source>Add to session</source>
        <translation>Zur Sitzung hinzufügen</translation>
    </message>
    <message>
        <source>Reading {name}</source>
        <translation>Lesen von {name}</translation>
    </message>
    <message>
        <source>It is among the session tokens.</source>
        <translation>Es ist unter den Tokens dieser Sitzung.</translation>
    </message>
    <message>
        <source>among the session tokens</source>
        <translation>unter den Tokens dieser Sitzung</translation>
    </message>
    <message>
        <source>Line {line}, column {column}</source>
        <translation>Zeile {line}, Spalte {column}</translation>
    </message>
    <message>
        <source>Lines {lines} and more</source>
        <translation>Zeilen {lines} und weitere</translation>
    </message>
    <message>
        <source>Lines {lines}</source>
        <translation>Zeilen {lines}</translation>
    </message>
    <message>
        <source>Add a scope, then Enter</source>
        <translation>Scope hinzufügen, dann Enter</translation>
    </message>
    <message>
        <source>Add a scope</source>
        <translation>Scope hinzufügen</translation>
    </message>
    <message>
        <source>Scope to ask for. Delete takes it off the list.</source>
        <translation>Anzufordernder Scope. Entf nimmt ihn von der Liste.</translation>
    </message>
    <message>
        <source>{chosen} of {known} selected</source>
        <translation>{chosen} von {known} ausgewählt</translation>
    </message>
    <message>
        <source>a line break</source>
        <translation>einem Zeilenumbruch</translation>
    </message>
    <message>
        <source>In the keyring</source>
        <translation>Im Schlüsselbund</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Speichern</translation>
    </message>
    <message>
        <source>Keep old</source>
        <translation>Altes behalten</translation>
    </message>
    <message>
        <source>Replace</source>
        <translation>Ersetzen</translation>
    </message>
    <message>
        <source>Forget</source>
        <translation>Löschen</translation>
    </message>
    <message>
        <source>Paste the PEM text</source>
        <translation>Den PEM-Text einfügen</translation>
    </message>
    <message>
        <source>Unlock</source>
        <translation>Entsperren</translation>
    </message>
    <message>
        <source>Looking in {name}</source>
        <translation>Suche in: {name}</translation>
    </message>
    <message>
        <source>Looking</source>
        <translation>Suche läuft</translation>
    </message>
    <message>
        <source>Not sent with this method</source>
        <translation>Wird mit dieser Methode nicht gesendet</translation>
    </message>
    <message>
        <source>Not sent</source>
        <translation>Nicht gesendet</translation>
    </message>
    <message>
        <source>{name} is locked</source>
        <translation>{name} ist gesperrt</translation>
    </message>
    <message>
        <source>Locked</source>
        <translation>Gesperrt</translation>
    </message>
    <message>
        <source>Not read from {name}</source>
        <translation>Nicht gelesen: {name}</translation>
    </message>
    <message>
        <source>Not read</source>
        <translation>Nicht gelesen</translation>
    </message>
    <message>
        <source>The token of {label} is in memory only. {error}</source>
        <translation>Das Token von {label} ist nur im Speicher. {error}</translation>
    </message>
    <message>
        <source>None yet. A profile remembers where to ask for a token.</source>
        <translation>Noch keine. Ein Profil merkt sich, wo ein Token angefordert wird.</translation>
    </message>
    <message>
        <source>None yet.</source>
        <translation>Noch keine.</translation>
    </message>
    <message>
        <source>There is nothing to log out of</source>
        <translation>Es gibt nichts, wovon man sich abmelden könnte</translation>
    </message>
    <message>
        <source>valid token</source>
        <translation>gültiges Token</translation>
    </message>
    <message>
        <source>token not verified</source>
        <translation>nicht verifiziertes Token</translation>
    </message>
    <message>
        <source>rejected token</source>
        <translation>abgelehntes Token</translation>
    </message>
    <message>
        <source>malformed token</source>
        <translation>fehlerhaft aufgebautes Token</translation>
    </message>
    <message>
        <source>expired token</source>
        <translation>abgelaufenes Token</translation>
    </message>
    <message>
        <source>Stages</source>
        <translation>Ablauf der Anfrage</translation>
    </message>
    <message>
        <source>Values are hidden. A screen reader may be told one at the moment it changes. Copying still copies them.</source>
        <translation>Werte sind verborgen. Ein Screenreader kann einen in dem Augenblick hören, in dem er sich ändert. Kopieren kopiert sie weiterhin.</translation>
    </message>
    <message>
        <source>Log out when idle</source>
        <translation>Bei Inaktivität abmelden</translation>
    </message>
    <message>
        <source>See what a token says, whether the issuer really signed it, and why an API turns it down.</source>
        <translation>Sehen, was ein Token sagt, ob der Aussteller es wirklich signiert hat und warum eine API es ablehnt.</translation>
    </message>
    <message>
        <source>Nothing leaves this computer</source>
        <translation>Nichts verlässt diesen Computer</translation>
    </message>
    <message>
        <source>Try the demo issuer</source>
        <translation>Demo-Aussteller ausprobieren</translation>
    </message>
    <message>
        <source>Ask Amazon Cognito, or any OAuth provider, for a token.</source>
        <translation>Ein Token von Amazon Cognito oder einem anderen OAuth-Anbieter anfordern.</translation>
    </message>
    <message>
        <source>Secrets are kept until you quit.</source>
        <translation>Secrets bleiben bis zum Beenden.</translation>
    </message>
    <message>
        <source>Tokens stay in memory.</source>
        <translation>Tokens bleiben im Speicher.</translation>
    </message>
    <message>
        <source>What would you like to inspect?</source>
        <translation>Was soll untersucht werden?</translation>
    </message>
    <message>
        <source>Making its keys…</source>
        <translation>Seine Schlüssel werden erzeugt…</translation>
    </message>
    <message>
        <source>Secrets are never written to a file.</source>
        <translation>Secrets werden nie in eine Datei geschrieben.</translation>
    </message>
    <message>
        <source>Tokens are never written to a file unencrypted.</source>
        <translation>Tokens werden nie unverschlüsselt in eine Datei geschrieben.</translation>
    </message>
    <message>
        <source>Secrets stay in your keyring.</source>
        <translation>Secrets bleiben im Schlüsselbund.</translation>
    </message>
    <message>
        <source>Tokens are encrypted on disk.</source>
        <translation>Tokens sind auf der Festplatte verschlüsselt.</translation>
    </message>
    <message>
        <source>Looking for the keyring</source>
        <translation>Der Schlüsselbund wird gesucht</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Rückgängig</translation>
    </message>
    <message numerus="yes">
        <source>Forget {n} client secrets too</source>
        <translation>
            <numerusform>Auch {n} Client-Secret löschen</numerusform>
            <numerusform>Auch {n} Client-Secrets löschen</numerusform>
        </translation>
    </message>
    <message>
        <source>None yet. A profile remembers where to ask for a token; its secret stays in your keyring.</source>
        <translation>Noch keine. Ein Profil merkt sich, wo ein Token angefordert wird; sein Secret bleibt im Schlüsselbund.</translation>
    </message>
    <message>
        <source>None yet. Tokens are kept encrypted until you log out.</source>
        <translation>Noch keine. Tokens werden bis zum Abmelden verschlüsselt aufbewahrt.</translation>
    </message>
    <message>
        <source>None yet. A profile remembers where to ask for a token; its secret is kept until you quit.</source>
        <translation>Noch keine. Ein Profil merkt sich, wo ein Token angefordert wird; sein Secret bleibt bis zum Beenden.</translation>
    </message>
    <message>
        <source>None yet. Tokens are kept in memory only and are gone when you quit.</source>
        <translation>Noch keine. Tokens bleiben nur im Speicher und verschwinden beim Abmelden oder Beenden.</translation>
    </message>
    <message>
        <source>Not revoked: {token}</source>
        <translation>Nicht widerrufen: {token}</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>Umbenennen</translation>
    </message>
    <message>
        <source>Duplicate</source>
        <translation>Duplizieren</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Löschen</translation>
    </message>
    <message>
        <source>Import…</source>
        <translation>Importieren…</translation>
    </message>
    <message numerus="yes">
        <source>Trying {n} methods, one after the other.</source>
        <translation>
            <numerusform>{n} Methode wird versucht.</numerusform>
            <numerusform>{n} Methoden werden nacheinander versucht.</numerusform>
        </translation>
    </message>
    <message>
        <source>optional</source>
        <translation>optional</translation>
    </message>
    <message>
        <source>Undone: {change}.</source>
        <translation>Rückgängig gemacht: {change}.</translation>
    </message>
    <message>
        <source>Done again: {change}.</source>
        <translation>Wiederholt: {change}.</translation>
    </message>
    <message>
        <source>Profiles (*.json)</source>
        <translation>Profile (*.json)</translation>
    </message>
    <message>
        <source>return of {name}</source>
        <translation>Zurückholen von {name}</translation>
    </message>
    <message>
        <source>Choose a private key file</source>
        <translation>Datei des privaten Schlüssels wählen</translation>
    </message>
    <message>
        <source>Choose a certificate file</source>
        <translation>Zertifikatsdatei wählen</translation>
    </message>
    <message numerus="yes">
        <source>and {n} more</source>
        <translation>
            <numerusform>und {n} weiteres</numerusform>
            <numerusform>und {n} weitere</numerusform>
        </translation>
    </message>
    <message>
        <source>Since the fetch before: added {added}; removed {removed}.</source>
        <translation>Seit dem vorigen Abruf: {added} hinzugekommen; {removed} entfernt.</translation>
    </message>
    <message>
        <source>Since the fetch before: added {added}.</source>
        <translation>Seit dem vorigen Abruf: {added} hinzugekommen.</translation>
    </message>
    <message>
        <source>Since the fetch before: removed {removed}.</source>
        <translation>Seit dem vorigen Abruf: {removed} entfernt.</translation>
    </message>
    <message>
        <source>{key} cannot be used. {reason}</source>
        <translation>{key} ist nicht verwendbar. {reason}</translation>
    </message>
    <message>
        <source>No passphrase of the key file is stored. Enter it, or name the file that holds it below.</source>
        <translation>Es ist keine Passphrase der Schlüsseldatei gespeichert. Sie eingeben oder unten die Datei nennen, die sie enthält.</translation>
    </message>
    <message>
        <source>Copied as {tool}. Put a fresh client assertion into the variable {variable} first.</source>
        <translation>Als {tool} kopiert. Zuerst eine neue Client-Assertion in die Variable {variable} legen.</translation>
    </message>
    <message>
        <source>No private key is stored. Enter it, or name the file that holds it below.</source>
        <translation>Es ist kein privater Schlüssel gespeichert. Ihn eingeben oder unten die Datei nennen, die ihn enthält.</translation>
    </message>
    <message>
        <source>Copied as {tool}. Put the secret into the variable {variable} first.</source>
        <translation>Als {tool} kopiert. Zuerst das Secret in die Variable {variable} legen.</translation>
    </message>
    <message>
        <source>{name}: a token has arrived.</source>
        <translation>{name}: Ein Token ist da.</translation>
    </message>
    <message>
        <source>{name}: no token was issued.</source>
        <translation>{name}: Es wurde kein Token ausgestellt.</translation>
    </message>
    <message>
        <source>{who} did not accept this ID and secret.</source>
        <translation>{who} hat diese ID und dieses Secret nicht angenommen.</translation>
    </message>
    <message>
        <source>{who} did not accept this ID and key.</source>
        <translation>{who} hat diese ID und diesen Schlüssel nicht angenommen.</translation>
    </message>
    <message>
        <source>{who} did not accept this ID and passphrase.</source>
        <translation>{who} hat diese ID und diese Passphrase nicht angenommen.</translation>
    </message>
    <message>
        <source>Looking up {host}</source>
        <translation>Adresse von {host} wird gesucht</translation>
    </message>
    <message>
        <source>Connecting to {host}</source>
        <translation>Verbindung mit {host} wird aufgebaut</translation>
    </message>
    <message>
        <source>Asking the proxy for {host}</source>
        <translation>Proxy wird nach {host} gefragt</translation>
    </message>
    <message>
        <source>Checking TLS with {host}</source>
        <translation>TLS mit {host} wird geprüft</translation>
    </message>
    <message>
        <source>Sending the request to {host}</source>
        <translation>Anfrage an {host} wird gesendet</translation>
    </message>
    <message>
        <source>Waiting for {host}</source>
        <translation>Warten auf {host}</translation>
    </message>
    <message>
        <source>Reading the answer of {host}</source>
        <translation>Antwort von {host} wird gelesen</translation>
    </message>
    <message>
        <source>Asking the keyring for the client secret</source>
        <translation>Schlüsselbund wird nach dem Client-Secret gefragt</translation>
    </message>
    <message>
        <source>Asking the keyring for the private key</source>
        <translation>Schlüsselbund wird nach dem privaten Schlüssel gefragt</translation>
    </message>
    <message>
        <source>Asking the keyring for the passphrase of the key file</source>
        <translation>Schlüsselbund wird nach der Passphrase der Schlüsseldatei gefragt</translation>
    </message>
    <message numerus="yes">
        <source>Nothing is sent, read or trusted with it until you confirm these {n} things:</source>
        <translation>
            <numerusform>Damit wird nichts gesendet, gelesen oder für gültig gehalten, bis Sie dies bestätigen:</numerusform>
            <numerusform>Damit wird nichts gesendet, gelesen oder für gültig gehalten, bis Sie diese {n} Punkte bestätigen:</numerusform>
        </translation>
    </message>
    <message>
        <source>More than {most} scopes do not fit here.</source>
        <translation>Mehr als {most} Scopes passen hier nicht hinein.</translation>
    </message>
    <message>
        <source>a space</source>
        <translation>einem Leerzeichen</translation>
    </message>
    <message>
        <source>a tab</source>
        <translation>einem Tabulator</translation>
    </message>
    <message>
        <source>No secret stored</source>
        <translation>Kein Secret gespeichert</translation>
    </message>
    <message>
        <source>Enter secret</source>
        <translation>Secret eingeben</translation>
    </message>
    <message>
        <source>No key stored</source>
        <translation>Kein Schlüssel gespeichert</translation>
    </message>
    <message>
        <source>No key</source>
        <translation>Kein Schlüssel</translation>
    </message>
    <message>
        <source>Enter key</source>
        <translation>Schlüssel eingeben</translation>
    </message>
    <message>
        <source>No passphrase stored</source>
        <translation>Keine Passphrase gespeichert</translation>
    </message>
    <message>
        <source>No passphrase</source>
        <translation>Keine Passphrase</translation>
    </message>
    <message>
        <source>Enter passphrase</source>
        <translation>Eingeben</translation>
    </message>
    <message>
        <source>The secret begins with {first} and ends with {last}. Kept as you typed it.</source>
        <translation>Das Secret beginnt mit {first} und endet mit {last}. Es bleibt, wie Sie es eingegeben haben.</translation>
    </message>
    <message>
        <source>The secret begins with {first}. Kept as you typed it.</source>
        <translation>Das Secret beginnt mit {first}. Es bleibt, wie Sie es eingegeben haben.</translation>
    </message>
    <message>
        <source>The secret ends with {last}. Kept as you typed it.</source>
        <translation>Das Secret endet mit {last}. Es bleibt, wie Sie es eingegeben haben.</translation>
    </message>
    <message>
        <source>white space</source>
        <translation>einem Leerraum</translation>
    </message>
    <message>
        <source>Divider between profiles and session tokens</source>
        <translation>Trennlinie zwischen Profilen und Sitzungstokens</translation>
    </message>
    <message>
        <source>The arrow keys up and down move it</source>
        <translation>Die Pfeiltasten nach oben und unten verschieben sie</translation>
    </message>
    <message>
        <source>Filter both lists</source>
        <translation>Beide Listen filtern</translation>
    </message>
    <message numerus="yes">
        <source>Remove {n} expired tokens</source>
        <translation>
            <numerusform>{n} abgelaufenes Token entfernen</numerusform>
            <numerusform>{n} abgelaufene Tokens entfernen</numerusform>
        </translation>
    </message>
    <message>
        <source>There is no profile and no token to look for.</source>
        <translation>Es gibt kein Profil und kein Token, das gesucht werden könnte.</translation>
    </message>
    <message>
        <source>Group by case</source>
        <translation>Nach Fällen gruppieren</translation>
    </message>
    <message>
        <source>Collapse all</source>
        <translation>Alle zuklappen</translation>
    </message>
    <message>
        <source>Remove expired tokens</source>
        <translation>Abgelaufene Tokens entfernen</translation>
    </message>
    <message numerus="yes">
        <source>{n} more do not match.</source>
        <translation>
            <numerusform>{n} weiterer Eintrag passt nicht.</numerusform>
            <numerusform>{n} weitere Einträge passen nicht.</numerusform>
        </translation>
    </message>
    <message>
        <source>Newest</source>
        <translation>Neueste</translation>
    </message>
    <message numerus="yes">
        <source>{n} more are being read.</source>
        <translation>
            <numerusform>{n} weiteres wird noch gelesen.</numerusform>
            <numerusform>{n} weitere werden noch gelesen.</numerusform>
        </translation>
    </message>
    <message>
        <source>{found} of {all}</source>
        <translation>{found} von {all}</translation>
    </message>
    <message numerus="yes">
        <source>{n} rows</source>
        <translation>
            <numerusform>{n} Zeile</numerusform>
            <numerusform>{n} Zeilen</numerusform>
        </translation>
    </message>
    <message>
        <source>group, {rows}, open</source>
        <translation>Gruppe, {rows}, aufgeklappt</translation>
    </message>
    <message>
        <source>group, {rows}, closed</source>
        <translation>Gruppe, {rows}, zugeklappt</translation>
    </message>
    <message>
        <source>Other</source>
        <comment>profiles without an environment</comment>
        <translation>Andere</translation>
    </message>
    <message>
        <source>No profile has {words} in it.</source>
        <translation>In keinem Profil steht {words}.</translation>
    </message>
    <message>
        <source>came {when}</source>
        <translation>gekommen {when}</translation>
    </message>
    <message>
        <source>exp {when}</source>
        <translation>exp {when}</translation>
    </message>
    <message>
        <source>again at {when}</source>
        <translation>erneut um {when}</translation>
    </message>
    <message>
        <source>aud {audience}</source>
        <translation>aud {audience}</translation>
    </message>
    <message>
        <source>names no issuer</source>
        <translation>nennt keinen Aussteller</translation>
    </message>
    <message>
        <source>pinned</source>
        <translation>angeheftet</translation>
    </message>
    <message>
        <source>with a note</source>
        <translation>mit Notiz</translation>
    </message>
    <message numerus="yes">
        <source>Clears {n} tokens</source>
        <translation>
            <numerusform>Löscht {n} Token</numerusform>
            <numerusform>Löscht {n} Tokens</numerusform>
        </translation>
    </message>
    <message>
        <source>Order of the session tokens</source>
        <translation>Reihenfolge der Sitzungstokens</translation>
    </message>
    <message numerus="yes">
        <source>clears {n} tokens</source>
        <translation>
            <numerusform>löscht {n} Token</numerusform>
            <numerusform>löscht {n} Tokens</numerusform>
        </translation>
    </message>
    <message>
        <source>asking for a token</source>
        <translation>Token wird angefordert</translation>
    </message>
    <message>
        <source>{stage} not reached</source>
        <translation>{stage} nicht erreicht</translation>
    </message>
    <message>
        <source>{stage} failed</source>
        <translation>{stage} fehlgeschlagen</translation>
    </message>
    <message>
        <source>Report copied. It holds no secret, no whole token, and labels in place of who it is about.</source>
        <translation>Bericht kopiert. Er enthält kein Secret, kein vollständiges Token und Platzhalter dort, wo steht, um wen es geht.</translation>
    </message>
    <message>
        <source>Keys (*.json *.jwks *.jwk *.pem *.crt *.cer *.der *.p7b *.pub *.txt)</source>
        <translation>Schlüssel (*.json *.jwks *.jwk *.pem *.crt *.cer *.der *.p7b *.pub *.txt)</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Fortschritt</translation>
    </message>
    <message>
        <source>How much there is is not known.</source>
        <translation>Wie viel es ist, ist nicht bekannt.</translation>
    </message>
    <message>
        <source>New window</source>
        <translation>Neues Fenster</translation>
    </message>
    <message>
        <source>Open the token in a window</source>
        <translation>Das Token in einem Fenster öffnen</translation>
    </message>
    <message>
        <source>It asks for tokens, checks who signed them, and says in plain words why one of them fails.</source>
        <translation>Es fordert Tokens an, prüft, wer sie signiert hat, und sagt in klaren Worten, warum eines abgelehnt wird.</translation>
    </message>
    <message>
        <source>System</source>
        <translation>System</translation>
    </message>
    <message>
        <source>About Token Inspector</source>
        <translation>Über Token Inspector</translation>
    </message>
    <message>
        <source>Licence</source>
        <translation>Lizenz</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Hilfe</translation>
    </message>
    <message>
        <source>Values are shown again.</source>
        <translation>Werte werden wieder gezeigt.</translation>
    </message>
    <message>
        <source>Show values</source>
        <translation>Werte zeigen</translation>
    </message>
    <message>
        <source>Values are hidden</source>
        <translation>Werte sind verborgen</translation>
    </message>
    <message>
        <source>Hide or show all values</source>
        <translation>Alle Werte verbergen oder zeigen</translation>
    </message>
    <message>
        <source>The language changes when what is open has been closed.</source>
        <translation>Die Sprache wechselt, sobald geschlossen ist, was offen ist.</translation>
    </message>
    <message>
        <source>Copy as text</source>
        <translation>Als Text kopieren</translation>
    </message>
    <message>
        <source>Menu of the row or field</source>
        <translation>Menü der Zeile oder des Felds</translation>
    </message>
    <message>
        <source>Log out on quit</source>
        <translation>Beim Beenden abmelden</translation>
    </message>
    <message>
        <source>Hide values</source>
        <translation>Werte verbergen</translation>
    </message>
    <message>
        <source>Asking for scopes. Stop it first.</source>
        <translation>Scopes werden angefordert. Halten Sie das erst an.</translation>
    </message>
    <message>
        <source>All settings have their defaults again.</source>
        <translation>Alle Einstellungen haben wieder ihre Anfangswerte.</translation>
    </message>
    <message>
        <source>For all windows, at once. What a server says stays as it is.</source>
        <translation>Gilt sofort, in allen Fenstern. Was ein Server sagt, bleibt, wie es ist.</translation>
    </message>
    <message>
        <source>It runs on this computer, with tokens that work and tokens that fail.</source>
        <translation>Er läuft auf diesem Rechner, mit Token, die gelten, und Token, die scheitern.</translation>
    </message>
    <message>
        <source>except requests to the issuer you name.</source>
        <translation>außer Anfragen an den Aussteller, den Sie nennen.</translation>
    </message>
    <message>
        <source>{name} is locked; no secret is written to a file.</source>
        <translation>{name} ist gesperrt; kein Secret wird in eine Datei geschrieben.</translation>
    </message>
    <message>
        <source>They go to {name}; no secret is written to a file.</source>
        <translation>Sie gehen an: {name}; kein Secret wird in eine Datei geschrieben.</translation>
    </message>
    <message>
        <source>There is no keyring to trust, and no secret is written to a file.</source>
        <translation>Es gibt keinen vertrauenswürdigen Schlüsselbund; kein Secret wird in eine Datei geschrieben.</translation>
    </message>
    <message>
        <source>They are gone when you log out or quit.</source>
        <translation>Sie verschwinden beim Abmelden oder Beenden.</translation>
    </message>
    <message>
        <source>Looking for your keyring.</source>
        <translation>Der Schlüsselbund wird gesucht.</translation>
    </message>
    <message>
        <source>Log out clears them.</source>
        <translation>Abmelden löscht sie.</translation>
    </message>
    <message>
        <source>Their key is in the keyring too. Log out destroys both.</source>
        <translation>Auch ihr Schlüssel ist im Schlüsselbund. Abmelden vernichtet beides.</translation>
    </message>
    <message numerus="yes">
        <source>{message} ({n} more)</source>
        <translation>
            <numerusform>{message} ({n} weitere)</numerusform>
            <numerusform>{message} ({n} weitere)</numerusform>
        </translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Anhalten</translation>
    </message>
    <message>
        <source>Dismiss</source>
        <translation>Ausblenden</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>Meldung</translation>
    </message>
    <message>
        <source>Demo issuer running on {address}</source>
        <translation>Demo-Aussteller läuft auf {address}</translation>
    </message>
    <message>
        <source>No keyring: secrets are kept until you quit</source>
        <translation>Kein Schlüsselbund: Secrets bleiben bis zum Beenden</translation>
    </message>
    <message>
        <source>{name}, locked</source>
        <translation>{name}, gesperrt</translation>
    </message>
    <message>
        <source>{name}, unlocked</source>
        <translation>{name}, entsperrt</translation>
    </message>
    <message>
        <source>The payload is empty, so there are no claims to list. A detached payload is sent apart from its signature: ask whoever sent this for the content as well.</source>
        <translation>Die Payload ist leer, daher gibt es keine Claims. Eine getrennte Payload wird getrennt von ihrer Signatur gesendet: den Absender auch um den Inhalt bitten.</translation>
    </message>
    <message>
        <source>The header says that the payload is not encoded (b64 is false), so it is not read as claims. Raw shows it as it stands.</source>
        <translation>Laut Header ist die Payload nicht kodiert (b64 ist false); sie wird daher nicht als Claims gelesen. „Roh“ zeigt sie, wie sie dasteht.</translation>
    </message>
    <message>
        <source>The payload could not be read, so there are no claims to list. Checks says what is wrong with it.</source>
        <translation>Die Payload ist nicht lesbar, daher gibt es keine Claims. „Prüfung“ sagt, was daran nicht stimmt.</translation>
    </message>
    <message>
        <source>The payload is not one JSON object, so there are no claims to list. Raw shows what it is.</source>
        <translation>Die Payload ist kein einzelnes JSON-Objekt, daher gibt es keine Claims. „Roh“ zeigt, was sie ist.</translation>
    </message>
    <message>
        <source>There is nothing between the two full stops: the content was probably sent apart from its signature (a detached payload). The signature covers it, so it cannot be checked without that content.</source>
        <translation>Zwischen den beiden Punkten steht nichts: Der Inhalt wurde wahrscheinlich getrennt von seiner Signatur gesendet (getrennte Payload). Die Signatur gilt für ihn und lässt sich ohne ihn nicht prüfen.</translation>
    </message>
    <message>
        <source>The payload stands in the token as it is, without base64url, because the header says b64: false (RFC 7797). A JWT cannot have that.</source>
        <translation>Die Payload steht unverändert im Token, ohne base64url, weil der Header b64: false sagt (RFC 7797). Bei einem JWT ist das nicht erlaubt.</translation>
    </message>
    <message>
        <source>The payload is an empty JSON object: the token claims nothing.</source>
        <translation>Die Payload ist ein leeres JSON-Objekt: Das Token behauptet nichts.</translation>
    </message>
    <message>
        <source>This token is not a JWT. What it stands for is known to the server that issued it, not written in it.</source>
        <translation>Dieses Token ist kein JWT. Wofür es steht, weiß der Server, der es ausgestellt hat; im Token steht es nicht.</translation>
    </message>
    <message>
        <source>The claims are encrypted for whoever the token is meant for, so they cannot be listed here. The header is readable, and says how they were encrypted.</source>
        <translation>Die Claims sind für den Empfänger des Tokens verschlüsselt und lassen sich hier nicht aufführen. Der Header ist lesbar und sagt, wie sie verschlüsselt wurden.</translation>
    </message>
    <message>
        <source>This token is not a JWT, so there is nothing to decode. Only the server that issued it can say more: ask its introspection endpoint (RFC 7662), if it has one.</source>
        <translation>Dieses Token ist kein JWT, es gibt also nichts zu dekodieren. Mehr weiß nur der Server, der es ausgestellt hat: seinen Introspection-Endpunkt (RFC 7662) fragen, falls er einen hat.</translation>
    </message>
    <message>
        <source>None of it could be decoded. Checks says why.</source>
        <translation>Nichts davon ließ sich dekodieren. „Prüfung“ sagt, warum.</translation>
    </message>
    <message>
        <source>The payload could not be decoded. Checks says why.</source>
        <translation>Die Payload ließ sich nicht dekodieren. „Prüfung“ sagt, warum.</translation>
    </message>
    <message>
        <source>the encrypted key</source>
        <translation>der verschlüsselte Schlüssel</translation>
    </message>
    <message>
        <source>the initialization vector</source>
        <translation>der Initialisierungsvektor</translation>
    </message>
    <message>
        <source>the ciphertext</source>
        <translation>der Geheimtext</translation>
    </message>
    <message>
        <source>the authentication tag</source>
        <translation>das Authentisierungs-Tag</translation>
    </message>
    <message>
        <source>Everything after the header is encrypted for whoever the token is meant for.</source>
        <translation>Alles nach dem Header ist für den Empfänger des Tokens verschlüsselt.</translation>
    </message>
    <message>
        <source>Client secrets of the demo issuer are never stored.</source>
        <translation>Client-Secrets des Demo-Ausstellers werden nie gespeichert.</translation>
    </message>
    <message>
        <source>Tokens of an earlier run are not listed. {error}</source>
        <translation>Tokens eines früheren Laufs werden nicht aufgeführt. {error}</translation>
    </message>
    <message>
        <source>The profile file that could not be read was kept as {name}.</source>
        <translation>Die Profildatei, die nicht lesbar war, wurde als {name} aufgehoben.</translation>
    </message>
    <message>
        <source>The demo issuer has stopped. Its tokens stay until you log out.</source>
        <translation>Der Demo-Aussteller ist angehalten. Seine Tokens bleiben bis zum Abmelden.</translation>
    </message>
    <message>
        <source>The keyring could not be opened.</source>
        <translation>Der Schlüsselbund ließ sich nicht öffnen.</translation>
    </message>
    <message>
        <source>Nothing was cleared. {error}</source>
        <translation>Es wurde nichts gelöscht. {error}</translation>
    </message>
    <message>
        <source>Nothing is sent until you ask for a token, or press a button that names the host.</source>
        <translation>Gesendet wird erst etwas, wenn Sie ein Token holen oder eine Schaltfläche drücken, die den Host nennt.</translation>
    </message>
    <message>
        <source>Copy details for a bug report</source>
        <translation>Angaben für einen Fehlerbericht kopieren</translation>
    </message>
    <message>
        <source>Versions, system and screen; no names, hosts, paths or tokens</source>
        <translation>Versionen, System und Bildschirm; keine Namen, Hosts, Pfade oder Tokens</translation>
    </message>
    <message>
        <source>Licences</source>
        <translation>Lizenzen</translation>
    </message>
    <message>
        <source>Pages of the help</source>
        <translation>Seiten der Hilfe</translation>
    </message>
    <message>
        <source>Home page</source>
        <translation>Website</translation>
    </message>
    <message>
        <source>Opens {host} in your browser</source>
        <translation>Öffnet {host} im Browser</translation>
    </message>
    <message>
        <source>Show the folder</source>
        <translation>Ordner anzeigen</translation>
    </message>
    <message>
        <source>Copy its path</source>
        <translation>Pfad kopieren</translation>
    </message>
    <message>
        <source>Version {version}</source>
        <translation>Version {version}</translation>
    </message>
    <message>
        <source>Keyring</source>
        <translation>Schlüsselbund</translation>
    </message>
    <message>
        <source>Home folder</source>
        <translation>Datenordner</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Mehr</translation>
    </message>
    <message>
        <source>The folder is made when there is something to keep.</source>
        <translation>Der Ordner wird angelegt, sobald es etwas aufzubewahren gibt.</translation>
    </message>
    <message>
        <source>Help for this place</source>
        <translation>Hilfe zu dieser Stelle</translation>
    </message>
    <message>
        <source>All pages of the help</source>
        <translation>Alle Seiten der Hilfe</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>Seiten</translation>
    </message>
    <message>
        <source>section of the page</source>
        <translation>Abschnitt der Seite</translation>
    </message>
    <message>
        <source>Find in this page</source>
        <translation>Auf dieser Seite suchen</translation>
    </message>
    <message>
        <source>Previous place</source>
        <translation>Vorherige Stelle</translation>
    </message>
    <message>
        <source>Next place</source>
        <translation>Nächste Stelle</translation>
    </message>
    <message>
        <source>Close the search</source>
        <translation>Suche schließen</translation>
    </message>
    <message>
        <source>{at} of {n}</source>
        <translation>{at} von {n}</translation>
    </message>
    <message>
        <source>Not in this page</source>
        <translation>Nicht auf dieser Seite</translation>
    </message>
    <message>
        <source>The program is licensed under the Apache License 2.0. These are its parts, with their own licences.</source>
        <translation>Das Programm steht unter der Apache License 2.0. Dies sind seine Bestandteile mit ihren eigenen Lizenzen.</translation>
    </message>
    <message>
        <source>No text came with this part. Its licence: {licence}</source>
        <translation>Zu diesem Bestandteil kam kein Text mit. Seine Lizenz: {licence}</translation>
    </message>
    <message>
        <source>Parts</source>
        <translation>Bestandteile</translation>
    </message>
    <message>
        <source>Text of the licence</source>
        <translation>Text der Lizenz</translation>
    </message>
    <message>
        <source>not named</source>
        <translation>nicht genannt</translation>
    </message>
    <message>
        <source>Copies these lines</source>
        <translation>Kopiert diese Zeilen</translation>
    </message>
    <message>
        <source>The arrow keys move a caret in the page.</source>
        <translation>Die Pfeiltasten bewegen eine Schreibmarke auf der Seite.</translation>
    </message>
    <message>
        <source>The arrow keys scroll the page.</source>
        <translation>Die Pfeiltasten verschieben die Seite.</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Zurück</translation>
    </message>
    <message>
        <source>Forward</source>
        <translation>Vorwärts</translation>
    </message>
    <message>
        <source>Help - Token Inspector</source>
        <translation>Hilfe - Token Inspector</translation>
    </message>
    <message>
        <source>This page is in English: there is no translation of it yet.</source>
        <translation>Diese Seite ist auf Englisch: Es gibt noch keine Übersetzung.</translation>
    </message>
    <message>
        <source>{page} - Help - Token Inspector</source>
        <translation>{page} - Hilfe - Token Inspector</translation>
    </message>
    <message>
        <source>That is not among the pages of this help.</source>
        <translation>Das gehört nicht zu den Seiten dieser Hilfe.</translation>
    </message>
    <message>
        <source>Settings…</source>
        <translation>Einstellungen…</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Einstellungen</translation>
    </message>
    <message>
        <source>Restore defaults</source>
        <translation>Auf Anfang zurücksetzen</translation>
    </message>
    <message>
        <source>Logging out</source>
        <translation>Abmelden</translation>
    </message>
    <message>
        <source>A whole number from 0 to {most}.</source>
        <translation>Eine ganze Zahl von 0 bis {most}.</translation>
    </message>
    <message>
        <source>Light, dark, or as the system is at the moment.</source>
        <translation>Hell, dunkel oder so, wie das System gerade ist.</translation>
    </message>
    <message>
        <source>The zone of every date and time that is shown.</source>
        <translation>Die Zeitzone aller angezeigten Zeiten.</translation>
    </message>
    <message>
        <source>How far two clocks may differ: for new profiles, and for tokens that no profile fits. APIs often allow for none.</source>
        <translation>Wie weit zwei Uhren voneinander abweichen dürfen: für neue Profile und für Tokens, zu denen kein Profil passt. APIs lassen oft keine Abweichung zu.</translation>
    </message>
    <message>
        <source>A program that prints the secret of a new profile. Empty: you enter the secret.</source>
        <translation>Ein Programm, das das Geheimnis eines neuen Profils ausgibt. Leer: Das Geheimnis wird eingegeben.</translation>
    </message>
    <message>
        <source>When a token that was copied here leaves the clipboard.</source>
        <translation>Wann ein hier kopiertes Token die Zwischenablage verlässt.</translation>
    </message>
    <message>
        <source>Clears the tokens when nobody has used the program for so long. Client secrets in the keyring stay.</source>
        <translation>Löscht die Tokens, wenn so lange niemand das Programm benutzt hat. Client-Secrets im Schlüsselbund bleiben.</translation>
    </message>
    <message>
        <source>Whether tokens are still there at the next start. Client secrets in the keyring stay.</source>
        <translation>Ob Tokens beim nächsten Start noch da sind. Client-Secrets im Schlüsselbund bleiben.</translation>
    </message>
    <message>
        <source>Tokens are kept</source>
        <translation>Tokens bleiben</translation>
    </message>
    <message>
        <source>Tokens are cleared</source>
        <translation>Tokens werden gelöscht</translation>
    </message>
    <message>
        <source>Paste what you have</source>
        <translation>Einfügen, was Sie haben</translation>
    </message>
    <message>
        <source>A token, an API’s answer, a log or a curl transcript.</source>
        <translation>Ein Token, die Antwort einer API, ein Log oder ein Protokoll von curl.</translation>
    </message>
    <message>
        <source>Terraform, CloudFormation, AWS CLI, Postman, curl.</source>
        <translation>Terraform, CloudFormation, AWS CLI, Postman, curl.</translation>
    </message>
    <message>
        <source>The window logs out after {duration} without use. {kept}</source>
        <translation>Das Fenster meldet sich nach {duration} ohne Benutzung ab. {kept}</translation>
    </message>
    <message>
        <source>Quitting logs out. {kept}</source>
        <translation>Beim Beenden wird abgemeldet. {kept}</translation>
    </message>
    <message>
        <source>Nobody has used this window for {duration}. It is logging out.</source>
        <translation>Dieses Fenster wurde {duration} lang nicht benutzt. Es meldet sich ab.</translation>
    </message>
    <message>
        <source>Stay logged in</source>
        <translation>Angemeldet bleiben</translation>
    </message>
    <message>
        <source>Any key, or the mouse, keeps you logged in.</source>
        <translation>Jede Taste oder die Maus hält Sie angemeldet.</translation>
    </message>
    <message>
        <source>Show the window</source>
        <translation>Fenster zeigen</translation>
    </message>
    <message>
        <source>Log out on quit: on or off</source>
        <translation>Beim Beenden abmelden: an oder aus</translation>
    </message>
    <message>
        <source>The window does not log out by itself.</source>
        <translation>Das Fenster meldet sich nicht von selbst ab.</translation>
    </message>
    <message>
        <source>Tokens are still there after quitting.</source>
        <translation>Tokens sind nach dem Beenden noch da.</translation>
    </message>
    <message>
        <source>Something went wrong inside Token Inspector ({kind}). What you typed is still here. The details are on standard error.</source>
        <translation>In Token Inspector ist etwas schiefgegangen ({kind}). Was Sie eingegeben haben, ist noch da. Einzelheiten stehen in der Standardfehlerausgabe.</translation>
    </message>
    <message>
        <source>Something went wrong inside Token Inspector ({kind} in {file}, line {line}). What you typed is still here. The details are on standard error.</source>
        <translation>In Token Inspector ist etwas schiefgegangen ({kind} in {file}, Zeile {line}). Was Sie eingegeben haben, ist noch da. Einzelheiten stehen in der Standardfehlerausgabe.</translation>
    </message>
    <message>
        <source>Client secrets in the keyring stay.</source>
        <translation>Client-Secrets im Schlüsselbund bleiben.</translation>
    </message>
    <message>
        <source>Nobody has used this window for a while: it logs out in {seconds} s. Tokens are cleared, profiles and client secrets stay.</source>
        <translation>Dieses Fenster wurde eine Weile nicht benutzt: Es meldet sich in {seconds} s ab. Tokens werden gelöscht, Profile und Client-Secrets bleiben.</translation>
    </message>
    <message>
        <source>Log out when idle: change the time</source>
        <translation>Bei Inaktivität abmelden: Zeit ändern</translation>
    </message>
    <message>
        <source>This is a demonstration.</source>
        <translation>Dies ist eine Vorführung.</translation>
    </message>
</context>
</TS>
