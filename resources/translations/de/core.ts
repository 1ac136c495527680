<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de" sourcelanguage="en">
<context>
    <name>Token Inspector</name>
    <message>
        <source>no name</source>
        <translation>kein Name</translation>
    </message>
    <message>
        <source>The server&apos;s certificate cannot be read.</source>
        <translation>Das Zertifikat des Servers ist nicht lesbar.</translation>
    </message>
    <message>
        <source>{name} holds PEM text, but neither a public key nor a certificate.</source>
        <translation>{name} enthält PEM-Text, aber weder einen öffentlichen Schlüssel noch ein Zertifikat.</translation>
    </message>
    <message>
        <source>{name} holds a private key. Give the public key alone; a signature is checked with that.</source>
        <translation>{name} enthält einen privaten Schlüssel. Nur den öffentlichen Schlüssel angeben; mit ihm wird eine Signatur geprüft.</translation>
    </message>
    <message>
        <source>The PEM text in {name} is damaged or of a kind that cannot be read.</source>
        <translation>Der PEM-Text in {name} ist beschädigt oder von einer Art, die nicht lesbar ist.</translation>
    </message>
    <message>
        <source>It is well formed, but {why}.</source>
        <translation>Es ist korrekt aufgebaut, aber {why}.</translation>
    </message>
    <message>
        <source>{signed}, {dated}, and {scopes}.</source>
        <translation>{signed}, {dated}, und {scopes}.</translation>
    </message>
    <message numerus="yes">
        <source>it carries all {n} scopes you asked for</source>
        <translation>
            <numerusform>es enthält den angeforderten Scope</numerusform>
            <numerusform>es enthält alle {n} angeforderten Scopes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>It {first}, {second} and fails {n} more checks.</source>
        <translation>
            <numerusform>Es {first}, {second} und besteht eine weitere Prüfung nicht.</numerusform>
            <numerusform>Es {first}, {second} und besteht {n} weitere Prüfungen nicht.</numerusform>
        </translation>
    </message>
    <message>
        <source>It is well formed and in date, but {why}.</source>
        <translation>Es ist korrekt aufgebaut und nicht abgelaufen, aber {why}.</translation>
    </message>
    <message>
        <source>The issuer signed it</source>
        <comment>…, it is in date, and it carries both scopes you asked for.</comment>
        <translation>Der Aussteller hat es signiert</translation>
    </message>
    <message>
        <source>Its signature fits the key you chose</source>
        <comment>… and it is in date.</comment>
        <translation>Seine Signatur passt zum gewählten Schlüssel</translation>
    </message>
    <message>
        <source>it is in date</source>
        <comment>The issuer signed it and ….</comment>
        <translation>es ist nicht abgelaufen</translation>
    </message>
    <message>
        <source>{signed} and {dated}.</source>
        <translation>{signed}, und {dated}.</translation>
    </message>
    <message>
        <source>it carries a scope that is enough</source>
        <comment>The issuer signed it, it is in date, and ….</comment>
        <translation>es enthält einen ausreichenden Scope</translation>
    </message>
    <message>
        <source>it carries both scopes you asked for</source>
        <comment>The issuer signed it, it is in date, and ….</comment>
        <translation>es enthält beide angeforderten Scopes</translation>
    </message>
    <message>
        <source>It {clause}.</source>
        <translation>Es {clause}.</translation>
    </message>
    <message>
        <source>It {first} and {second}.</source>
        <translation>Es {first} und {second}.</translation>
    </message>
    <message>
        <source>It {first}, {second} and {third}.</source>
        <translation>Es {first}, {second} und {third}.</translation>
    </message>
    <message>
        <source>An algorithm for {key}</source>
        <translation>Ein Algorithmus für {key}</translation>
    </message>
    <message>
        <source>no {member}</source>
        <translation>kein {member}</translation>
    </message>
    <message numerus="yes">
        <source>an object with {n} entries</source>
        <translation>
            <numerusform>ein Objekt mit einem Eintrag</numerusform>
            <numerusform>ein Objekt mit {n} Einträgen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>a list with {n} entries</source>
        <translation>
            <numerusform>eine Liste mit einem Eintrag</numerusform>
            <numerusform>eine Liste mit {n} Einträgen</numerusform>
        </translation>
    </message>
    <message>
        <source>a number of about {digits} digits</source>
        <translation>eine Zahl mit etwa {digits} Stellen</translation>
    </message>
    <message>
        <source>{duration} ago</source>
        <translation>vor {duration}</translation>
    </message>
    <message>
        <source>note</source>
        <comment>a check</comment>
        <translation>Hinweis</translation>
    </message>
    <message numerus="yes">
        <source>{n} characters</source>
        <translation>
            <numerusform>{n} Zeichen</numerusform>
            <numerusform>{n} Zeichen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>And {n} more of the kind.</source>
        <translation>
            <numerusform>Und noch {n} dieser Art.</numerusform>
            <numerusform>Und noch {n} dieser Art.</numerusform>
        </translation>
    </message>
    <message>
        <source>empty</source>
        <comment>a key ID</comment>
        <translation>leer</translation>
    </message>
    <message>
        <source>from the issuer&apos;s key set</source>
        <comment>Made with key 1 ….</comment>
        <translation>aus dem Schlüsselsatz des Ausstellers</translation>
    </message>
    <message>
        <source>no issuer named</source>
        <translation>kein Aussteller genannt</translation>
    </message>
    <message>
        <source>{name}: {alg} needs a private key. With a client secret it is one of {algorithms}.</source>
        <translation>{name}: {alg} braucht einen privaten Schlüssel. Mit einem Client-Secret geht: {algorithms}.</translation>
    </message>
    <message>
        <source>{name}: the client secret is too short to sign with {alg}, which takes {count} bytes (RFC 7518 section 3.2).</source>
        <translation>{name}: Das Client-Secret ist zu kurz, um mit {alg} zu signieren; nötig sind {count} Byte (RFC 7518, Abschnitt 3.2).</translation>
    </message>
    <message>
        <source>{key} cannot sign with {alg}. It is for {algorithms}.</source>
        <translation>{key} kann nicht mit {alg} signieren. Möglich: {algorithms}.</translation>
    </message>
    <message>
        <source>The text</source>
        <translation>Der Text</translation>
    </message>
    <message>
        <source>{name} is a folder. Open one of the files in it.</source>
        <translation>{name} ist ein Ordner. Eine der Dateien darin öffnen.</translation>
    </message>
    <message>
        <source>the text</source>
        <translation>dem Text</translation>
    </message>
    <message>
        <source>The text holds no token.</source>
        <translation>Der Text enthält kein Token.</translation>
    </message>
    <message>
        <source>These are keys. Save them as a file and drop that, so that its name can be shown.</source>
        <translation>Das sind Schlüssel. Sie als Datei speichern und diese ablegen, damit ihr Name angezeigt werden kann.</translation>
    </message>
    <message>
        <source>{name} cannot be read: {reason}.</source>
        <translation>{name} ist nicht lesbar: {reason}.</translation>
    </message>
    <message>
        <source>OpenSSL cannot use the certificate in {certificate_path} with the key in {key_path} ({reason}).</source>
        <translation>OpenSSL kann das Zertifikat in {certificate_path} nicht mit dem Schlüssel in {key_path} verwenden ({reason}).</translation>
    </message>
    <message>
        <source>it is larger than {size}</source>
        <comment>The client certificate cannot be read: ….</comment>
        <translation>sie ist größer als {size}</translation>
    </message>
    <message>
        <source>it holds no private key in PEM form</source>
        <comment>The client certificate cannot be read: ….</comment>
        <translation>sie enthält keinen privaten Schlüssel in PEM-Form</translation>
    </message>
    <message>
        <source>it holds no certificate in PEM form</source>
        <comment>The client certificate cannot be read: ….</comment>
        <translation>sie enthält kein Zertifikat in PEM-Form</translation>
    </message>
    <message>
        <source>The key of the client certificate cannot be read: {path}: {why}.</source>
        <translation>Der Schlüssel des Client-Zertifikats ist nicht lesbar: {path}: {why}.</translation>
    </message>
    <message>
        <source>The client certificate cannot be read: {path}: {why}.</source>
        <translation>Das Client-Zertifikat ist nicht lesbar: {path}: {why}.</translation>
    </message>
    <message>
        <source>The key in {key_path} does not belong to the certificate in {certificate_path}.</source>
        <translation>Der Schlüssel in {key_path} gehört nicht zum Zertifikat in {certificate_path}.</translation>
    </message>
    <message>
        <source>The key in {path} is encrypted, and there is no passphrase for it.</source>
        <translation>Der Schlüssel in {path} ist verschlüsselt, und es gibt keine Passphrase dafür.</translation>
    </message>
    <message>
        <source>The passphrase does not open the key in {path}.</source>
        <translation>Die Passphrase öffnet den Schlüssel in {path} nicht.</translation>
    </message>
    <message>
        <source>OpenSSL cannot use the certificate in {certificate_path} with the key in {key_path}.</source>
        <translation>OpenSSL kann das Zertifikat in {certificate_path} nicht mit dem Schlüssel in {key_path} verwenden.</translation>
    </message>
    <message>
        <source>The stored private key</source>
        <comment>… cannot be read.</comment>
        <translation>Der gespeicherte private Schlüssel</translation>
    </message>
    <message>
        <source>The private key</source>
        <comment>… cannot be read.</comment>
        <translation>Der private Schlüssel</translation>
    </message>
    <message>
        <source>{where} is of another key: {key} does not belong to it.</source>
        <translation>{where} gehört zu einem anderen Schlüssel: {key} passt nicht dazu.</translation>
    </message>
    <message>
        <source>The certificate file {path}</source>
        <comment>… cannot be read.</comment>
        <translation>Die Zertifikatsdatei {path}</translation>
    </message>
    <message>
        <source>The key file {path}</source>
        <comment>… cannot be read.</comment>
        <translation>Die Schlüsseldatei {path}</translation>
    </message>
    <message>
        <source>{where} is protected by a passphrase.</source>
        <translation>{where} ist durch eine Passphrase geschützt.</translation>
    </message>
    <message>
        <source>It is an OpenSSH key; `ssh-keygen -p -m PKCS8 -f FILE` turns a copy of it into PEM.</source>
        <translation>Es ist ein OpenSSH-Schlüssel; `ssh-keygen -p -m PKCS8 -f FILE` macht aus einer Kopie davon PEM.</translation>
    </message>
    <message>
        <source>It holds a certificate; the private key is usually in another file.</source>
        <translation>Es ist ein Zertifikat; der private Schlüssel liegt meist in einer anderen Datei.</translation>
    </message>
    <message>
        <source>It holds the public key; the private one is usually in another file.</source>
        <translation>Es ist der öffentliche Schlüssel; der private liegt meist in einer anderen Datei.</translation>
    </message>
    <message>
        <source>It looks like a .pfx, .p12 or DER file; `openssl pkcs12 -in FILE -nodes` turns a .pfx into PEM.</source>
        <translation>Es sieht nach einer .pfx-, .p12- oder DER-Datei aus; `openssl pkcs12 -in FILE -nodes` macht aus einer .pfx PEM.</translation>
    </message>
    <message>
        <source>{where} holds no certificate in PEM form.</source>
        <translation>{where} enthält kein Zertifikat in PEM-Form.</translation>
    </message>
    <message>
        <source>{where} is larger than {size} and was not read.</source>
        <translation>{where} ist größer als {size} und wurde nicht gelesen.</translation>
    </message>
    <message>
        <source>{where} holds no private key in PEM form.</source>
        <translation>{where} enthält keinen privaten Schlüssel in PEM-Form.</translation>
    </message>
    <message>
        <source>{where} holds an RSA key of {bits} bits; RFC 7518 section 3.3 asks for {least} at least.</source>
        <translation>{where} enthält einen RSA-Schlüssel mit {bits} Bit; RFC 7518, Abschnitt 3.3, verlangt mindestens {least}.</translation>
    </message>
    <message>
        <source>{where} cannot be read: {why}.</source>
        <translation>{where} ist nicht lesbar: {why}.</translation>
    </message>
    <message>
        <source>It looks like a DER or .pfx file.</source>
        <translation>Es sieht nach einer DER- oder .pfx-Datei aus.</translation>
    </message>
    <message>
        <source>Checks</source>
        <comment>a group of checks</comment>
        <translation>Prüfungen</translation>
    </message>
    <message>
        <source>port {port}</source>
        <translation>Port {port}</translation>
    </message>
    <message>
        <source>{url}, from {source}</source>
        <translation>{url}, laut {source}</translation>
    </message>
    <message>
        <source>the scope it needs</source>
        <comment>{wanted_scope}</comment>
        <translation>den nötigen Scope</translation>
    </message>
    <message>
        <source>The issuer</source>
        <comment>{Who}</comment>
        <translation>Der Aussteller</translation>
    </message>
    <message>
        <source>the issuer</source>
        <comment>{who}</comment>
        <translation>der Aussteller</translation>
    </message>
    <message>
        <source>the host</source>
        <comment>{host}</comment>
        <translation>die Gegenstelle</translation>
    </message>
    <message>
        <source>the request</source>
        <comment>{status}</comment>
        <translation>einem Fehler</translation>
    </message>
    <message>
        <source>for a while</source>
        <comment>{retry_after}</comment>
        <translation>eine Weile</translation>
    </message>
    <message>
        <source>[Cut here. The whole answer has {count} characters.]</source>
        <translation>[Hier gekürzt. Die ganze Antwort hat {count} Zeichen.]</translation>
    </message>
    <message>
        <source>{issuer} publishes no metadata: its two addresses answered {first} and {second}.</source>
        <translation>{issuer} veröffentlicht keine Metadaten: Die beiden Adressen antworteten mit {first} und {second}.</translation>
    </message>
    <message>
        <source>The metadata of {issuer} is not a JSON object.</source>
        <translation>Die Metadaten von {issuer} sind kein JSON-Objekt.</translation>
    </message>
    <message>
        <source>The metadata at {issuer} is of another issuer, {other}, so it was not used.</source>
        <translation>Die Metadaten unter {issuer} gehören zu einem anderen Aussteller, {other}, und wurden nicht verwendet.</translation>
    </message>
    <message>
        <source>The metadata of {issuer} names no key set.</source>
        <translation>Die Metadaten von {issuer} nennen keinen Schlüsselsatz.</translation>
    </message>
    <message>
        <source>.</source>
        <comment>between the figures of a number, as in 0.4</comment>
        <translation>,</translation>
    </message>
    <message>
        <source>connected</source>
        <translation>verbunden</translation>
    </message>
    <message>
        <source>refused</source>
        <translation>abgelehnt</translation>
    </message>
    <message>
        <source>unreachable</source>
        <translation>nicht erreichbar</translation>
    </message>
    <message>
        <source>The proxy {url}, which {variable} names,</source>
        <comment>… cannot be used.</comment>
        <translation>Der Proxy {url} aus {variable}</translation>
    </message>
    <message>
        <source>The proxy {url}, which the system&apos;s settings name,</source>
        <comment>… cannot be used.</comment>
        <translation>Der Proxy {url} aus den Einstellungen des Systems</translation>
    </message>
    <message>
        <source>No such file or directory</source>
        <translation>Datei oder Verzeichnis nicht gefunden</translation>
    </message>
    <message>
        <source>Permission denied</source>
        <translation>Zugriff verweigert</translation>
    </message>
    <message>
        <source>Is a directory</source>
        <translation>ist ein Verzeichnis</translation>
    </message>
    <message>
        <source>Not a directory</source>
        <translation>ist kein Verzeichnis</translation>
    </message>
    <message>
        <source>File name too long</source>
        <translation>Dateiname zu lang</translation>
    </message>
    <message>
        <source>No space left on device</source>
        <translation>kein Speicherplatz mehr auf dem Gerät</translation>
    </message>
    <message>
        <source>Read-only file system</source>
        <translation>schreibgeschütztes Dateisystem</translation>
    </message>
    <message>
        <source>The issuer&apos;s metadata names the methods of client authentication that it takes: {methods}. {method} was sent.</source>
        <translation>Die Metadaten des Ausstellers nennen die Client-Authentifizierungen, die er annimmt: {methods}. Gesendet wurde {method}.</translation>
    </message>
    <message>
        <source>expires {ahead}</source>
        <translation>läuft {ahead} ab</translation>
    </message>
    <message>
        <source>line {line}, {count} times</source>
        <translation>Zeile {line}, {count}-mal</translation>
    </message>
    <message>
        <source>Unreadable token</source>
        <translation>Nicht lesbares Token</translation>
    </message>
    <message>
        <source>Signed token</source>
        <translation>Signiertes Token</translation>
    </message>
    <message>
        <source>expired {ago}</source>
        <translation>{ago} abgelaufen</translation>
    </message>
    <message>
        <source>line {line}</source>
        <translation>Zeile {line}</translation>
    </message>
    <message>
        <source>line {line}, twice</source>
        <translation>Zeile {line}, zweimal</translation>
    </message>
    <message>
        <source>unreadable expiry</source>
        <translation>Ablauf nicht lesbar</translation>
    </message>
    <message>
        <source>no expiry</source>
        <translation>kein Ablauf</translation>
    </message>
    <message>
        <source>client id</source>
        <comment>… cannot be sent.</comment>
        <translation>Client-ID</translation>
    </message>
    <message>
        <source>client secret</source>
        <comment>… cannot be sent.</comment>
        <translation>Client-Secret</translation>
    </message>
    <message>
        <source>key id</source>
        <comment>… cannot be sent.</comment>
        <translation>Schlüssel-ID</translation>
    </message>
    <message>
        <source>assertion audience</source>
        <comment>… cannot be sent.</comment>
        <translation>Audience der Assertion</translation>
    </message>
    <message>
        <source>scopes</source>
        <comment>… cannot be sent.</comment>
        <translation>Scopes</translation>
    </message>
    <message>
        <source>audience</source>
        <comment>… cannot be sent.</comment>
        <translation>Audience</translation>
    </message>
    <message>
        <source>resources</source>
        <comment>… cannot be sent.</comment>
        <translation>Ressourcen</translation>
    </message>
    <message>
        <source>parameters</source>
        <comment>… cannot be sent.</comment>
        <translation>Parameter</translation>
    </message>
    <message>
        <source>{name}: the {field} cannot be sent: part of a character is missing.</source>
        <comment>field: client id, client secret, scopes …</comment>
        <translation>{name}, {field}: kann nicht gesendet werden, ein Teil eines Zeichens fehlt.</translation>
    </message>
    <message>
        <source>of an unknown version</source>
        <comment>TLS …</comment>
        <translation>in unbekannter Version</translation>
    </message>
    <message>
        <source>The server says that the token is not active. It may have expired, may have been revoked, may be unknown there, or may be one that this client may not ask about.</source>
        <translation>Der Server sagt, dass das Token nicht aktiv ist. Es kann abgelaufen, widerrufen oder dort unbekannt sein, oder dieser Client darf nicht danach fragen.</translation>
    </message>
    <message>
        <source>{member} is {kind}, and has to be a number of seconds.</source>
        <translation>{member} ist {kind} und muss eine Zahl von Sekunden sein.</translation>
    </message>
    <message>
        <source>The token is called active although it expired at {time} by this computer&apos;s clock.</source>
        <translation>Das Token gilt dort als aktiv, obwohl es nach der Uhr dieses Computers am {time} abgelaufen ist.</translation>
    </message>
    <message>
        <source>The answer {phrase}.</source>
        <comment>The answer is empty.</comment>
        <translation>Die Antwort {phrase}.</translation>
    </message>
    <message>
        <source>&quot;active&quot; is {kind} in the answer, and has to be true or false, so nothing follows from it.</source>
        <translation>„active“ ist in der Antwort {kind} und muss true oder false sein; daraus folgt nichts.</translation>
    </message>
    <message>
        <source>This is not one token.</source>
        <translation>Das ist nicht genau ein Token.</translation>
    </message>
    <message>
        <source>The answer is no JSON object, so this is probably not an introspection endpoint.</source>
        <translation>Die Antwort ist kein JSON-Objekt; das ist also wahrscheinlich kein Introspection-Endpunkt.</translation>
    </message>
    <message>
        <source>The answer is a web page, so this is probably not an introspection endpoint.</source>
        <translation>Die Antwort ist eine Webseite; das ist also wahrscheinlich kein Introspection-Endpunkt.</translation>
    </message>
    <message>
        <source>The shared secret has {bits} bits; RFC 7518 asks for at least {least} against guessing.</source>
        <translation>Das gemeinsame Secret hat {bits} Bit; RFC 7518 verlangt mindestens {least}, damit es sich nicht erraten lässt.</translation>
    </message>
    <message>
        <source>from file {name} that you chose</source>
        <translation>aus der gewählten Datei {name}</translation>
    </message>
    <message>
        <source>in file {name} that you chose</source>
        <translation>in der gewählten Datei {name}</translation>
    </message>
    <message>
        <source>{source} {phrase}.</source>
        <comment>The key set is empty.</comment>
        <translation>{source} {phrase}.</translation>
    </message>
    <message>
        <source>The key set {phrase}.</source>
        <comment>The key set is empty.</comment>
        <translation>Der Schlüsselsatz {phrase}.</translation>
    </message>
    <message>
        <source>It says it is for {alg}, and {type} keys are not.</source>
        <translation>Nach eigener Angabe ist er für {alg}; {type}-Schlüssel sind das nicht.</translation>
    </message>
    <message>
        <source>{source} is {kind:tr} without a list &quot;keys&quot;, so it is not a key set.</source>
        <translation>{source} ist {kind:tr} ohne eine Liste „keys“, also kein Schlüsselsatz.</translation>
    </message>
    <message>
        <source>Its RSA modulus has {bits} bits; RFC 7518 asks for at least {least}.</source>
        <translation>Sein RSA-Modul hat {bits} Bit; RFC 7518 verlangt mindestens {least}.</translation>
    </message>
    <message>
        <source>the key set of issuer {issuer}, as saved with the profile</source>
        <translation>der Schlüsselsatz des Ausstellers {issuer}, wie mit dem Profil gespeichert</translation>
    </message>
    <message>
        <source>the key set of issuer {issuer}</source>
        <translation>der Schlüsselsatz des Ausstellers {issuer}</translation>
    </message>
    <message>
        <source>the key set at {url}, as saved with the profile</source>
        <translation>der Schlüsselsatz unter {url}, wie mit dem Profil gespeichert</translation>
    </message>
    <message>
        <source>the key set at {url}</source>
        <translation>der Schlüsselsatz unter {url}</translation>
    </message>
    <message>
        <source>from the key set of issuer {issuer}, as saved with the profile</source>
        <translation>aus dem Schlüsselsatz des Ausstellers {issuer}, wie mit dem Profil gespeichert</translation>
    </message>
    <message>
        <source>from the key set of issuer {issuer}</source>
        <translation>aus dem Schlüsselsatz des Ausstellers {issuer}</translation>
    </message>
    <message>
        <source>from the key set at {url}, as saved with the profile</source>
        <translation>aus dem Schlüsselsatz unter {url}, wie mit dem Profil gespeichert</translation>
    </message>
    <message>
        <source>from the key set at {url}</source>
        <translation>aus dem Schlüsselsatz unter {url}</translation>
    </message>
    <message>
        <source>from the shared secret that you gave</source>
        <translation>aus dem angegebenen gemeinsamen Secret</translation>
    </message>
    <message>
        <source>in the key set of issuer {issuer}, as saved with the profile</source>
        <translation>im Schlüsselsatz des Ausstellers {issuer}, wie mit dem Profil gespeichert,</translation>
    </message>
    <message>
        <source>in the key set of issuer {issuer}</source>
        <translation>im Schlüsselsatz des Ausstellers {issuer}</translation>
    </message>
    <message>
        <source>in the key set at {url}, as saved with the profile</source>
        <translation>im Schlüsselsatz unter {url}, wie mit dem Profil gespeichert,</translation>
    </message>
    <message>
        <source>in the key set at {url}</source>
        <translation>im Schlüsselsatz unter {url}</translation>
    </message>
    <message>
        <source>in the shared secret that you gave</source>
        <translation>im angegebenen gemeinsamen Secret</translation>
    </message>
    <message>
        <source>It is a web page.</source>
        <translation>Es ist eine Webseite.</translation>
    </message>
    <message>
        <source>{one} or {other}</source>
        <translation>{one} oder {other}</translation>
    </message>
    <message>
        <source>token endpoint</source>
        <translation>Token-Endpunkt</translation>
    </message>
    <message>
        <source>revocation endpoint</source>
        <translation>Widerrufs-Endpunkt</translation>
    </message>
    <message>
        <source>introspection endpoint</source>
        <translation>Introspection-Endpunkt</translation>
    </message>
    <message>
        <source>The metadata of {issuer} names no {endpoint}.</source>
        <translation>Die Metadaten von {issuer} nennen keinen {endpoint}.</translation>
    </message>
    <message>
        <source>{name} names neither an issuer nor the URL of the {endpoint}.</source>
        <translation>{name} nennt weder einen Aussteller noch eine URL für den {endpoint}.</translation>
    </message>
    <message>
        <source>The {endpoint} is not known: {problem}</source>
        <translation>Der {endpoint} ist nicht bekannt: {problem}</translation>
    </message>
    <message>
        <source>If there is one all the same, name its URL in the profile.</source>
        <translation>Gibt es ihn trotzdem, seine URL im Profil angeben.</translation>
    </message>
    <message>
        <source>The first lasts {duration}, the second {other_duration}.</source>
        <translation>Das erste gilt {duration}, das zweite {other_duration}.</translation>
    </message>
    <message>
        <source>Each token has another; it decides nothing.</source>
        <translation>Jedes Token hat einen eigenen Wert; er entscheidet nichts.</translation>
    </message>
    <message numerus="yes">
        <source>Only the first {n} places are listed.</source>
        <translation>
            <numerusform>Nur die erste Stelle ist aufgeführt.</numerusform>
            <numerusform>Nur die ersten {n} Stellen sind aufgeführt.</numerusform>
        </translation>
    </message>
    <message>
        <source>The same entries, in another order or repeated.</source>
        <translation>Dieselben Einträge, in anderer Reihenfolge oder mehrfach.</translation>
    </message>
    <message>
        <source>One is a text and the other a list, with the same entries.</source>
        <translation>Einmal Text und einmal Liste, mit denselben Einträgen.</translation>
    </message>
    <message>
        <source>Issued at different moments.</source>
        <translation>Zu verschiedenen Zeitpunkten ausgestellt.</translation>
    </message>
    <message>
        <source>As far from the moment of issue in both.</source>
        <translation>In beiden gleich weit vom Ausstellungszeitpunkt entfernt.</translation>
    </message>
    <message>
        <source>Both last {duration}.</source>
        <translation>Beide gelten {duration}.</translation>
    </message>
    <message>
        <source>Only the first has expired.</source>
        <translation>Nur das erste ist abgelaufen.</translation>
    </message>
    <message>
        <source>Only the second has expired.</source>
        <translation>Nur das zweite ist abgelaufen.</translation>
    </message>
    <message>
        <source>Past in the first only.</source>
        <translation>Nur im ersten vergangen.</translation>
    </message>
    <message>
        <source>Past in the second only.</source>
        <translation>Nur im zweiten vergangen.</translation>
    </message>
    <message numerus="yes">
        <source>All {n} methods that could be tried were refused.</source>
        <translation>
            <numerusform>Die Methode, die versucht werden konnte, wurde abgelehnt.</numerusform>
            <numerusform>Alle {n} Methoden, die versucht werden konnten, wurden abgelehnt.</numerusform>
        </translation>
    </message>
    <message>
        <source>The client ID or what it proves itself with is probably wrong, or the client is disabled.</source>
        <translation>Wahrscheinlich ist die Client-ID falsch oder das, womit sich der Client ausweist, oder er ist deaktiviert.</translation>
    </message>
    <message>
        <source>The search ends here, since no answer came.</source>
        <translation>Die Suche endet hier, weil keine Antwort kam.</translation>
    </message>
    <message>
        <source>The search ends here: {status} ({error}) is not about how the client proves itself, so another method would not change it.</source>
        <translation>Die Suche endet hier: {status} ({error}) betrifft nicht, wie sich der Client ausweist; eine andere Methode würde nichts ändern.</translation>
    </message>
    <message>
        <source>A token may cost money, and a server may lock a client after several failures.</source>
        <translation>Ein Token kann Geld kosten, und ein Server kann einen Client nach mehreren Fehlversuchen sperren.</translation>
    </message>
    <message numerus="yes">
        <source>This sends up to {n} requests, one after the other, for a token to {host}, and up to {searches} before that to find the token URL.</source>
        <translation>
            <numerusform>Dies sendet bis zu {n} Anfrage nach einem Token an {host} und davor bis zu {searches}, um die Token-URL zu finden.</numerusform>
            <numerusform>Dies sendet nacheinander bis zu {n} Anfragen nach einem Token an {host} und davor bis zu {searches}, um die Token-URL zu finden.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>It ends with the first that is granted, and checking that token takes up to {n} more for the keys.</source>
        <translation>
            <numerusform>Es endet mit der ersten, die ein Token bringt; dieses zu prüfen braucht bis zu {n} weitere Anfrage für die Schlüssel.</numerusform>
            <numerusform>Es endet mit der ersten, die ein Token bringt; dieses zu prüfen braucht bis zu {n} weitere Anfragen für die Schlüssel.</numerusform>
        </translation>
    </message>
    <message>
        <source>no error code</source>
        <comment>The search ends here: 400 (…) …</comment>
        <translation>kein Fehlercode</translation>
    </message>
    <message>
        <source>The search ends here: {status} ({error}) is about the address or the server, not the client.</source>
        <translation>Die Suche endet hier: {status} ({error}) betrifft die Adresse oder den Server, nicht den Client.</translation>
    </message>
    <message>
        <source>the server</source>
        <comment>This sends … to ….</comment>
        <translation>den Server</translation>
    </message>
    <message numerus="yes">
        <source>This sends up to {n} requests, one after the other, for a token to {host}.</source>
        <translation>
            <numerusform>Dies sendet bis zu {n} Anfrage nach einem Token an {host}.</numerusform>
            <numerusform>Dies sendet nacheinander bis zu {n} Anfragen nach einem Token an {host}.</numerusform>
        </translation>
    </message>
    <message>
        <source>It ends with the first that is granted.</source>
        <translation>Es endet mit der ersten, die ein Token bringt.</translation>
    </message>
    <message>
        <source>The search ends before it begins.</source>
        <translation>Die Suche endet, bevor sie beginnt.</translation>
    </message>
    <message>
        <source>Correct that, and keep this method.</source>
        <translation>Das korrigieren und diese Methode beibehalten.</translation>
    </message>
    <message>
        <source>It has {count} characters; an answer of more than {most} is not read.</source>
        <translation>Es hat {count} Zeichen; eine Antwort mit mehr als {most} wird nicht gelesen.</translation>
    </message>
    <message>
        <source>{scope} cannot be sent: a scope is ASCII with no space, quote or backslash.</source>
        <translation>{scope} kann nicht gesendet werden: Ein Scope besteht aus ASCII ohne Leerzeichen, Anführungszeichen und Backslash.</translation>
    </message>
    <message>
        <source>An empty scope cannot be sent: a scope is ASCII with no space, quote or backslash.</source>
        <translation>Ein leerer Scope kann nicht gesendet werden: Ein Scope besteht aus ASCII ohne Leerzeichen, Anführungszeichen und Backslash.</translation>
    </message>
    <message>
        <source>{resource} has a fragment. Take the part from the # on away.</source>
        <translation>{resource} hat ein Fragment. Den Teil ab # entfernen.</translation>
    </message>
    <message>
        <source>An empty resource is no absolute URI. It looks like https://api.example.com/orders.</source>
        <translation>Eine leere Ressource ist keine absolute URI. Sie sieht aus wie https://api.example.com/orders.</translation>
    </message>
    <message>
        <source>{resource} is no absolute URI. It looks like https://api.example.com/orders.</source>
        <translation>{resource} ist keine absolute URI. Sie sieht aus wie https://api.example.com/orders.</translation>
    </message>
    <message>
        <source>{parameter} is sent from the fields above; remove it from the extra parameters.</source>
        <translation>{parameter} wird aus den Feldern oben gesendet; den Parameter aus den zusätzlichen entfernen.</translation>
    </message>
    <message>
        <source>{parameter} is there {count} times; a parameter is sent once.</source>
        <translation>{parameter} steht {count}-mal da; ein Parameter wird einmal gesendet.</translation>
    </message>
    <message>
        <source>It looks like {example}.</source>
        <translation>Ein Beispiel: {example}.</translation>
    </message>
    <message>
        <source>Try {suggestion}.</source>
        <translation>Vorschlag: {suggestion}.</translation>
    </message>
    <message>
        <source>{where}: {member} is {kind}, and has to be {wanted}.</source>
        <translation>{where}: {member} ist {kind} und muss {wanted} sein.</translation>
    </message>
    <message>
        <source>{where}, profile {number}</source>
        <comment>… is a list.</comment>
        <translation>{where}, Profil {number}</translation>
    </message>
    <message>
        <source>The profile</source>
        <comment>… is a list.</comment>
        <translation>Das Profil</translation>
    </message>
    <message>
        <source>an object of texts, or of lists of texts</source>
        <comment>… has to be ….</comment>
        <translation>ein Objekt aus Texten oder aus Listen von Texten</translation>
    </message>
    <message>
        <source>The extra parameter {parameter} would keep a secret in a file. Store it with `secret set` instead.</source>
        <translation>Der zusätzliche Parameter {parameter} würde ein Secret in einer Datei ablegen. Es stattdessen mit `secret set` speichern.</translation>
    </message>
    <message>
        <source>The file</source>
        <comment>… holds no profile.</comment>
        <translation>Die Datei</translation>
    </message>
    <message>
        <source>The profile file {name}</source>
        <comment>… cannot be read.</comment>
        <translation>Die Profildatei {name}</translation>
    </message>
    <message>
        <source>none yet</source>
        <comment>Profiles: ….</comment>
        <translation>noch keine</translation>
    </message>
    <message>
        <source>a text</source>
        <comment>… has to be ….</comment>
        <translation>ein Text</translation>
    </message>
    <message>
        <source>{where}: {member} has to be one of {choices}.</source>
        <translation>{where}: Für {member} ist möglich: {choices}.</translation>
    </message>
    <message>
        <source>a number of seconds</source>
        <comment>… has to be ….</comment>
        <translation>eine Zahl von Sekunden</translation>
    </message>
    <message>
        <source>{where} is not JSON: {problem} at line {line}, column {column}.</source>
        <translation>{where} ist kein JSON: {problem} in Zeile {line}, Spalte {column}.</translation>
    </message>
    <message>
        <source>{where} has version {version}, written by a newer Token Inspector; this one reads {own_version}.</source>
        <translation>{where} hat die Version {version}, von einem neueren Token Inspector geschrieben; dieser liest {own_version}.</translation>
    </message>
    <message>
        <source>a list of texts</source>
        <comment>… has to be ….</comment>
        <translation>eine Liste von Texten</translation>
    </message>
    <message>
        <source>a smaller one</source>
        <comment>… is a number, and has to be ….</comment>
        <translation>eine kleinere</translation>
    </message>
    <message>
        <source>a number</source>
        <comment>… has to be ….</comment>
        <translation>eine Zahl</translation>
    </message>
    <message>
        <source>{name} cannot be written: {why}. Nothing was changed.</source>
        <translation>{name} kann nicht geschrieben werden: {why}. Nichts wurde geändert.</translation>
    </message>
    <message>
        <source>Two profiles have the id {id}; each needs its own.</source>
        <translation>Zwei Profile haben die id {id}; jedes braucht eine eigene.</translation>
    </message>
    <message>
        <source>Two profiles have the name {name}; each needs its own.</source>
        <translation>Zwei Profile haben den Namen {name}; jedes braucht einen eigenen.</translation>
    </message>
    <message>
        <source>There is no provider {provider}. Known are {known}.</source>
        <translation>Einen Anbieter {provider} gibt es nicht. Bekannt sind {known}.</translation>
    </message>
    <message>
        <source>profile {name}</source>
        <translation>Profil {name}</translation>
    </message>
    <message>
        <source>the system&apos;s settings</source>
        <comment>Proxy …, from …</comment>
        <translation>Einstellungen des Systems</translation>
    </message>
    <message>
        <source>{variable} has {entry}</source>
        <comment>Proxy …, not used: ….</comment>
        <translation>{variable} enthält {entry}</translation>
    </message>
    <message>
        <source>it is this computer</source>
        <comment>Proxy …, not used: ….</comment>
        <translation>es ist dieser Computer</translation>
    </message>
    <message>
        <source>the system&apos;s settings exempt it</source>
        <comment>Proxy …, not used: ….</comment>
        <translation>in den Einstellungen des Systems ausgenommen</translation>
    </message>
    <message>
        <source>{variable} exempts it</source>
        <comment>Proxy …, not used: ….</comment>
        <translation>von {variable} ausgenommen</translation>
    </message>
    <message>
        <source>failed</source>
        <comment>a check</comment>
        <translation>nicht bestanden</translation>
    </message>
    <message>
        <source>warning</source>
        <comment>a check</comment>
        <translation>Warnung</translation>
    </message>
    <message>
        <source>not checked</source>
        <comment>a check</comment>
        <translation>nicht geprüft</translation>
    </message>
    <message>
        <source>passed</source>
        <comment>a check</comment>
        <translation>bestanden</translation>
    </message>
    <message>
        <source>Proxy {url}, from {source}</source>
        <translation>Proxy {url}, laut {source}</translation>
    </message>
    <message numerus="yes">
        <source>Compared with {n} keys {where}.</source>
        <translation>
            <numerusform>Verglichen mit {n} Schlüssel {where}.</numerusform>
            <numerusform>Verglichen mit {n} Schlüsseln {where}.</numerusform>
        </translation>
    </message>
    <message>
        <source>No token issued: {summary}</source>
        <translation>Kein Token ausgestellt: {summary}</translation>
    </message>
    <message>
        <source>Certificate {number}: {name}, issued by {issuer}, valid {start} to {end}, SHA-256 {hash}</source>
        <translation>Zertifikat {number}: {name}, ausgestellt von {issuer}, gültig {start} bis {end}, SHA-256 {hash}</translation>
    </message>
    <message>
        <source>Proxy {url}, from {source}, not used: {why}</source>
        <translation>Proxy {url}, laut {source}, nicht verwendet: {why}</translation>
    </message>
    <message>
        <source>Signature verified with key without ID {whence}.</source>
        <translation>Signatur mit einem Schlüssel ohne ID {whence} verifiziert.</translation>
    </message>
    <message>
        <source>… ({count} characters in all)</source>
        <translation>… (insgesamt {count} Zeichen)</translation>
    </message>
    <message>
        <source>expected</source>
        <comment>a label: what was expected</comment>
        <translation>erwartet</translation>
    </message>
    <message>
        <source>actual</source>
        <comment>a label: what is there</comment>
        <translation>tatsächlich</translation>
    </message>
    <message>
        <source>fix</source>
        <comment>a label: what to do</comment>
        <translation>Abhilfe</translation>
    </message>
    <message>
        <source>see</source>
        <comment>a label: the reference</comment>
        <translation>siehe</translation>
    </message>
    <message>
        <source>Certificate: {problem}</source>
        <translation>Zertifikat: {problem}</translation>
    </message>
    <message>
        <source>Signature verified with key {kid} {whence}.</source>
        <translation>Signatur mit Schlüssel {kid} {whence} verifiziert.</translation>
    </message>
    <message>
        <source>Judged at {time}.</source>
        <translation>Beurteilt am {time}.</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>Prüfung</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Ergebnis</translation>
    </message>
    <message>
        <source>Expected: {expected}</source>
        <translation>Erwartet: {expected}</translation>
    </message>
    <message>
        <source>Actual: {actual}</source>
        <translation>Tatsächlich: {actual}</translation>
    </message>
    <message>
        <source>Fix: {fix}</source>
        <translation>Abhilfe: {fix}</translation>
    </message>
    <message>
        <source>On the way</source>
        <translation>Unterwegs</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Wert</translation>
    </message>
    <message>
        <source>The server took the request, and that means nothing for a token like this one.</source>
        <translation>Der Server hat die Anfrage angenommen, aber bei einem Token wie diesem bedeutet das nichts.</translation>
    </message>
    <message>
        <source>Its status is {status}; RFC 7009 section 2.2 has 200.</source>
        <translation>Der Status ist {status}; RFC 7009, Abschnitt 2.2, sieht 200 vor.</translation>
    </message>
    <message>
        <source>The server does not revoke tokens of this kind.</source>
        <translation>Der Server widerruft Tokens dieser Art nicht.</translation>
    </message>
    <message>
        <source>The server cannot revoke it at the moment.</source>
        <translation>Der Server kann es derzeit nicht widerrufen.</translation>
    </message>
    <message numerus="yes">
        <source>Revoking {n} tokens takes {n} requests.</source>
        <translation>
            <numerusform>Der Widerruf von {n} Token braucht {n} Anfrage.</numerusform>
            <numerusform>Der Widerruf von {n} Tokens braucht {n} Anfragen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} tokens were revoked, {left} could not be.</source>
        <translation>
            <numerusform>{n} Token wurde widerrufen, {left} nicht.</numerusform>
            <numerusform>{n} Tokens wurden widerrufen, {left} nicht.</numerusform>
        </translation>
    </message>
    <message>
        <source>The server refused.</source>
        <translation>Der Server hat abgelehnt.</translation>
    </message>
    <message numerus="yes">
        <source>Revoking {n} tokens takes {n} requests, and up to {searches} more to find out where.</source>
        <translation>
            <numerusform>Der Widerruf von {n} Token braucht {n} Anfrage und bis zu {searches} weitere, um die Adresse zu finden.</numerusform>
            <numerusform>Der Widerruf von {n} Tokens braucht {n} Anfragen und bis zu {searches} weitere, um die Adressen zu finden.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} tokens were revoked.</source>
        <translation>
            <numerusform>{n} Token wurde widerrufen.</numerusform>
            <numerusform>{n} Tokens wurden widerrufen.</numerusform>
        </translation>
    </message>
    <message>
        <source>The server was not reached, or did not answer.</source>
        <translation>Der Server wurde nicht erreicht oder antwortete nicht.</translation>
    </message>
    <message>
        <source>It asks to wait for {seconds} s.</source>
        <translation>Er verlangt, {seconds} s zu warten.</translation>
    </message>
    <message>
        <source>Try again later.</source>
        <translation>Später erneut versuchen.</translation>
    </message>
    <message>
        <source>Network and proxy: the request reached {host}.</source>
        <translation>Netzwerk und Proxy: Die Anfrage hat {host} erreicht.</translation>
    </message>
    <message>
        <source>Network, proxy and TLS: the request reached {host}.</source>
        <translation>Netzwerk, Proxy und TLS: Die Anfrage hat {host} erreicht.</translation>
    </message>
    <message numerus="yes">
        <source>No token in {name}: {count} lines were read.</source>
        <translation>
            <numerusform>Kein Token in {name}: {count} Zeile wurde gelesen.</numerusform>
            <numerusform>Kein Token in {name}: {count} Zeilen wurden gelesen.</numerusform>
        </translation>
    </message>
    <message>
        <source>A token begins with eyJ and has two or four full stops. Many programs write *** or the first characters in its place: look for a setting that logs headers in full, or copy the token where it is used.</source>
        <translation>Ein Token beginnt mit eyJ und enthält zwei oder vier Punkte. Viele Programme schreiben stattdessen *** oder nur die ersten Zeichen: nach einer Einstellung suchen, die Header vollständig protokolliert, oder das Token dort kopieren, wo es verwendet wird.</translation>
    </message>
    <message>
        <source>{name} is compressed ({format}), so no token in it can be seen.</source>
        <translation>{name} ist komprimiert ({format}); ein Token darin ist nicht zu sehen.</translation>
    </message>
    <message>
        <source>No token in {name}: {count} bytes that are not text were read.</source>
        <translation>Kein Token in {name}: {count} Byte, die kein Text sind, wurden gelesen.</translation>
    </message>
    <message>
        <source>Unpack it, and scan the file that was in it.</source>
        <translation>Die Datei entpacken und ihren Inhalt durchsuchen.</translation>
    </message>
    <message>
        <source>Not revoked: {explanation}</source>
        <translation>Nicht widerrufen: {explanation}</translation>
    </message>
    <message>
        <source>Revoked: {explanation}</source>
        <translation>Widerrufen: {explanation}</translation>
    </message>
    <message>
        <source>To keep it: {command}</source>
        <translation>Um sie beizubehalten: {command}</translation>
    </message>
    <message numerus="yes">
        <source>{n} tokens cleared</source>
        <translation>
            <numerusform>{n} Token gelöscht</numerusform>
            <numerusform>{n} Tokens gelöscht</numerusform>
        </translation>
    </message>
    <message>
        <source>Logged out. {done}, none left.</source>
        <translation>Abgemeldet. {done}, nichts übrig.</translation>
    </message>
    <message>
        <source>Found in {file}</source>
        <translation>Gefunden in {file}</translation>
    </message>
    <message>
        <source>Found in a file</source>
        <translation>In einer Datei gefunden</translation>
    </message>
    <message>
        <source>Logged out in part. {done}. Still there: {left}</source>
        <translation>Nur teilweise abgemeldet. {done}. Noch da: {left}</translation>
    </message>
    <message>
        <source>the key of the token file, in a keyring that cannot be reached ({why})</source>
        <comment>Still there: …</comment>
        <translation>der Schlüssel der Tokendatei, in einem Schlüsselbund, der nicht erreichbar ist ({why})</translation>
    </message>
    <message>
        <source>secrets of an earlier run, if there are any ({why})</source>
        <comment>Still there: …</comment>
        <translation>Secrets eines früheren Laufs, falls es welche gibt ({why})</translation>
    </message>
    <message numerus="yes">
        <source>{n} secrets forgotten</source>
        <translation>
            <numerusform>{n} Secret gelöscht</numerusform>
            <numerusform>{n} Secrets gelöscht</numerusform>
        </translation>
    </message>
    <message>
        <source>tokens on disk ({error})</source>
        <comment>Still there: …</comment>
        <translation>Tokens auf der Festplatte ({error})</translation>
    </message>
    <message>
        <source>the key of the token file ({error})</source>
        <comment>Still there: …</comment>
        <translation>der Schlüssel der Tokendatei ({error})</translation>
    </message>
    <message>
        <source>the token file ({why})</source>
        <comment>Still there: …</comment>
        <translation>die Tokendatei ({why})</translation>
    </message>
    <message>
        <source>The token file cannot be read: {why}.</source>
        <translation>Die Tokendatei ist nicht lesbar: {why}.</translation>
    </message>
    <message>
        <source>The token file cannot be written: {why}. Tokens stay in memory.</source>
        <translation>Die Tokendatei kann nicht geschrieben werden: {why}. Tokens bleiben im Speicher.</translation>
    </message>
    <message>
        <source>a secret ({error})</source>
        <comment>Still there: …</comment>
        <translation>ein Secret ({error})</translation>
    </message>
    <message>
        <source>Use https: over plain http anybody on the way could put in keys of their own.</source>
        <translation>https verwenden: Über unverschlüsseltes http könnte jeder unterwegs eigene Schlüssel unterschieben.</translation>
    </message>
    <message>
        <source>Keys are fetched from a URL that begins with https://.</source>
        <translation>Schlüssel werden von einer URL abgerufen, die mit https:// beginnt.</translation>
    </message>
    <message>
        <source>is not JSON: {problem} at character {place}</source>
        <comment>The header ….</comment>
        <translation>ist kein JSON: {problem} bei Zeichen {place}</translation>
    </message>
    <message>
        <source>{first} and {last}</source>
        <translation>{first} und {last}</translation>
    </message>
    <message numerus="yes">
        <source>{n} others</source>
        <translation>
            <numerusform>{n} weitere</numerusform>
            <numerusform>{n} weitere</numerusform>
        </translation>
    </message>
    <message>
        <source>It stops working at {at:moment}, {span:duration} after the sign-in.</source>
        <translation>Es gilt dort bis {at:moment}, {span:duration} nach der Anmeldung.</translation>
    </message>
    <message>
        <source>It stopped working at {at:moment}, when it expired.</source>
        <translation>Es galt dort bis {at:moment}, dann lief es ab.</translation>
    </message>
    <message>
        <source>It stopped working at {at:moment}, {span:duration} after the sign-in.</source>
        <translation>Es galt dort bis {at:moment}, {span:duration} nach der Anmeldung.</translation>
    </message>
    <message>
        <source>a claim that is asked for is missing</source>
        <comment>… says this when …</comment>
        <translation>ein verlangter Claim fehlt</translation>
    </message>
    <message>
        <source>the word before the token is not the one that is wanted</source>
        <comment>… says this when …</comment>
        <translation>vor dem Token ein anderes Wort steht als verlangt</translation>
    </message>
    <message>
        <source>the token cannot be read as a signed JWT</source>
        <comment>… says this when …</comment>
        <translation>sich das Token nicht als signiertes JWT lesen lässt</translation>
    </message>
    <message>
        <source>the algorithm is not taken there</source>
        <comment>… says this when …</comment>
        <translation>der Algorithmus dort nicht angenommen wird</translation>
    </message>
    <message>
        <source>no key is found for the token</source>
        <comment>… says this when …</comment>
        <translation>kein Schlüssel für das Token gefunden wird</translation>
    </message>
    <message>
        <source>no key there fits the token</source>
        <comment>… says this when …</comment>
        <translation>dort kein Schlüssel zum Token passt</translation>
    </message>
    <message>
        <source>a critical parameter of the header is not known there</source>
        <comment>… says this when …</comment>
        <translation>ein kritischer Parameter des Headers dort nicht bekannt ist</translation>
    </message>
    <message>
        <source>the type in the header is not taken there</source>
        <comment>… says this when …</comment>
        <translation>der Typ im Header dort nicht angenommen wird</translation>
    </message>
    <message>
        <source>tokens of the client are not taken there</source>
        <comment>… says this when …</comment>
        <translation>Token des Clients dort nicht angenommen werden</translation>
    </message>
    <message>
        <source>iat is not taken there</source>
        <comment>… says this when …</comment>
        <translation>iat dort nicht angenommen wird</translation>
    </message>
    <message>
        <source>the sign-in is too long ago, or auth_time is missing</source>
        <comment>… says this when …</comment>
        <translation>die Anmeldung zu lange her ist oder auth_time fehlt</translation>
    </message>
    <message>
        <source>a claim has another type than it should</source>
        <comment>… says this when …</comment>
        <translation>ein Claim einen anderen Typ hat als vorgesehen</translation>
    </message>
    <message>
        <source>sub is not taken there</source>
        <comment>… says this when …</comment>
        <translation>sub dort nicht angenommen wird</translation>
    </message>
    <message>
        <source>a claim is missing that is wanted</source>
        <comment>… says this when …</comment>
        <translation>ein verlangter Claim fehlt</translation>
    </message>
    <message>
        <source>a claim has not the value that is set there</source>
        <comment>… says this when …</comment>
        <translation>ein Claim nicht den dort eingestellten Wert hat</translation>
    </message>
    <message>
        <source>another token_use is wanted</source>
        <comment>… says this when …</comment>
        <translation>ein anderes token_use verlangt wird</translation>
    </message>
    <message>
        <source>the token lacks a scope that is asked for</source>
        <comment>… says this when …</comment>
        <translation>dem Token ein verlangter Scope fehlt</translation>
    </message>
    <message>
        <source>there is no key with the token&apos;s kid</source>
        <comment>… says this when …</comment>
        <translation>es keinen Schlüssel mit der kid des Tokens gibt</translation>
    </message>
    <message>
        <source>the keys of the issuer cannot be had</source>
        <comment>… says this when …</comment>
        <translation>die Schlüssel des Ausstellers nicht zu bekommen sind</translation>
    </message>
    <message>
        <source>exp is no date</source>
        <comment>… says this when …</comment>
        <translation>exp kein Datum ist</translation>
    </message>
    <message>
        <source>nbf is no date</source>
        <comment>… says this when …</comment>
        <translation>nbf kein Datum ist</translation>
    </message>
    <message>
        <source>By the rules the token passes what this answer is about. Its settings are probably others than these.</source>
        <translation>Nach den Regeln besteht das Token, wovon diese Antwort handelt. Wahrscheinlich sind dort andere Einstellungen als diese.</translation>
    </message>
    <message>
        <source>one of these is missing: {names}</source>
        <comment>… says this when …</comment>
        <translation>eines davon fehlt: {names}</translation>
    </message>
    <message>
        <source>this token has {claim} {value}</source>
        <comment>… says this when …: …</comment>
        <translation>dieses Token hat {claim} {value}</translation>
    </message>
    <message>
        <source>The rules leave it open as long as this is not known: {settings}.</source>
        <translation>Die Regeln lassen es offen, solange das nicht bekannt ist: {settings}.</translation>
    </message>
    <message>
        <source>{claim} is missing</source>
        <comment>… says this when …</comment>
        <translation>{claim} fehlt</translation>
    </message>
    <message>
        <source>The rules leave it open.</source>
        <translation>Die Regeln lassen es offen.</translation>
    </message>
    <message>
        <source>By the rules the token passes what this answer is about. Another one may have been sent, or the clock there is wrong.</source>
        <translation>Nach den Regeln besteht das Token, wovon diese Antwort handelt. Vielleicht wurde ein anderes gesendet, oder die Uhr dort geht falsch.</translation>
    </message>
    <message>
        <source>By the rules the token passes what this answer is about. Another one may have been sent, or other keys are known there.</source>
        <translation>Nach den Regeln besteht das Token, wovon diese Antwort handelt. Vielleicht wurde ein anderes gesendet, oder dort sind andere Schlüssel bekannt.</translation>
    </message>
    <message>
        <source>Allow {actual} in {setting} of {acceptor}.</source>
        <translation>Erlauben Sie {actual} in {setting} von {acceptor}.</translation>
    </message>
    <message>
        <source>Wait {off:duration}, then send it.</source>
        <translation>Warten Sie {off:duration} und senden Sie es dann.</translation>
    </message>
    <message>
        <source>Compare the issuer&apos;s clock with the one of the API.</source>
        <translation>Vergleichen Sie die Uhr des Ausstellers mit der der API.</translation>
    </message>
    <message>
        <source>Have the issuer write {member} as a whole number of seconds.</source>
        <translation>Lassen Sie den Aussteller {member} als ganze Zahl von Sekunden schreiben.</translation>
    </message>
    <message>
        <source>Have the issuer write {member} into the token.</source>
        <translation>Lassen Sie den Aussteller {member} ins Token schreiben.</translation>
    </message>
    <message>
        <source>Ask for a token for the audience {expected}.</source>
        <translation>Fordern Sie ein Token für die Audience {expected} an.</translation>
    </message>
    <message>
        <source>Add {actual} to {setting} of {acceptor}.</source>
        <translation>Fügen Sie {actual} zu {setting} von {acceptor} hinzu.</translation>
    </message>
    <message>
        <source>See whether {acceptor} has the keys of this issuer, and the newest ones.</source>
        <translation>Sehen Sie nach, ob {acceptor} die Schlüssel dieses Ausstellers hat, und die neuesten.</translation>
    </message>
    <message>
        <source>Get a new token: the key may be one that the issuer has withdrawn.</source>
        <translation>Holen Sie ein neues Token: Vielleicht hat der Aussteller den Schlüssel zurückgezogen.</translation>
    </message>
    <message>
        <source>Have {values} in {setting} of {acceptor}.</source>
        <translation>Setzen Sie {values} in {setting} von {acceptor}.</translation>
    </message>
    <message>
        <source>Send the header as Authorization: Bearer, with its capital.</source>
        <translation>Senden Sie den Header als Authorization: Bearer, mit großem Anfangsbuchstaben.</translation>
    </message>
    <message>
        <source>Have the issuer give out JWTs for this API.</source>
        <translation>Lassen Sie den Aussteller JWTs für diese API ausgeben.</translation>
    </message>
    <message>
        <source>Let it ask the issuer about each token (introspection): it cannot read this one.</source>
        <translation>Lassen Sie die API den Aussteller nach jedem Token fragen (Introspection): Dieses kann sie nicht lesen.</translation>
    </message>
    <message>
        <source>Have the issuer sign the token and not encrypt it.</source>
        <translation>Lassen Sie den Aussteller das Token signieren und nicht verschlüsseln.</translation>
    </message>
    <message>
        <source>Have the issuer sign the token.</source>
        <translation>Lassen Sie den Aussteller das Token signieren.</translation>
    </message>
    <message>
        <source>Send the whole token as the issuer gave it.</source>
        <translation>Senden Sie das ganze Token, wie der Aussteller es gegeben hat.</translation>
    </message>
    <message>
        <source>Have the issuer put less into the token.</source>
        <translation>Lassen Sie den Aussteller weniger ins Token schreiben.</translation>
    </message>
    <message>
        <source>Have the issuer write kid as a text.</source>
        <translation>Lassen Sie den Aussteller kid als Text schreiben.</translation>
    </message>
    <message>
        <source>Have the issuer publish keys of the type {expected} alone.</source>
        <translation>Lassen Sie den Aussteller nur Schlüssel des Typs {expected} veröffentlichen.</translation>
    </message>
    <message>
        <source>Have the issuer give each of its keys an ID of its own.</source>
        <translation>Lassen Sie den Aussteller jedem seiner Schlüssel eine eigene ID geben.</translation>
    </message>
    <message>
        <source>See that {acceptor} can reach the issuer&apos;s keys. The token is not at fault.</source>
        <translation>Sorgen Sie dafür, dass {acceptor} die Schlüssel des Ausstellers erreicht. Am Token liegt es nicht.</translation>
    </message>
    <message>
        <source>Have the issuer name its key in kid.</source>
        <translation>Lassen Sie den Aussteller seinen Schlüssel in kid nennen.</translation>
    </message>
    <message>
        <source>Have the issuer publish fewer keys.</source>
        <translation>Lassen Sie den Aussteller weniger Schlüssel veröffentlichen.</translation>
    </message>
    <message>
        <source>Have the issuer sign with a key that is for signatures.</source>
        <translation>Lassen Sie den Aussteller mit einem Schlüssel signieren, der für Signaturen ist.</translation>
    </message>
    <message>
        <source>Have the issuer write use: sig into its key.</source>
        <translation>Lassen Sie den Aussteller use: sig in seinen Schlüssel schreiben.</translation>
    </message>
    <message>
        <source>Have the issuer sign with a key of the type {expected}.</source>
        <translation>Lassen Sie den Aussteller mit einem Schlüssel vom Typ {expected} signieren.</translation>
    </message>
    <message>
        <source>Have the issuer sign with the algorithm that its key is for.</source>
        <translation>Lassen Sie den Aussteller mit dem Algorithmus signieren, für den sein Schlüssel ist.</translation>
    </message>
    <message>
        <source>Send the token as the issuer gave it: it may have been changed.</source>
        <translation>Senden Sie das Token, wie der Aussteller es gegeben hat: Vielleicht wurde es verändert.</translation>
    </message>
    <message>
        <source>Have the issuer write {claim} as RFC 7519 has it.</source>
        <translation>Lassen Sie den Aussteller {claim} schreiben, wie RFC 7519 es vorsieht.</translation>
    </message>
    <message>
        <source>Have the issuer leave {claim} out of the header.</source>
        <translation>Lassen Sie den Aussteller {claim} aus dem Header weglassen.</translation>
    </message>
    <message>
        <source>Have the issuer put less into the header.</source>
        <translation>Lassen Sie den Aussteller weniger in den Header schreiben.</translation>
    </message>
    <message>
        <source>Let {acceptor} take guests.</source>
        <translation>Lassen Sie {acceptor} Gäste annehmen.</translation>
    </message>
    <message>
        <source>Send it with a proof (DPoP), or get a token that is bound to no key.</source>
        <translation>Senden Sie es mit einem Nachweis (DPoP), oder holen Sie ein Token, das an keinen Schlüssel gebunden ist.</translation>
    </message>
    <message>
        <source>Show the client certificate that the token is bound to.</source>
        <translation>Zeigen Sie das Client-Zertifikat, an das das Token gebunden ist.</translation>
    </message>
    <message>
        <source>Have the issuer leave crit out of the header.</source>
        <translation>Lassen Sie den Aussteller crit aus dem Header weglassen.</translation>
    </message>
    <message>
        <source>Have the issuer write {claim} as a text.</source>
        <translation>Lassen Sie den Aussteller {claim} als Text schreiben.</translation>
    </message>
    <message>
        <source>Have the issuer write {expected} as typ.</source>
        <translation>Lassen Sie den Aussteller {expected} als typ schreiben.</translation>
    </message>
    <message>
        <source>Use another way to check tokens of this issuer there.</source>
        <translation>Prüfen Sie Tokens dieses Ausstellers dort auf andere Weise.</translation>
    </message>
    <message>
        <source>Have the issuer use an address that begins with https.</source>
        <translation>Lassen Sie den Aussteller eine Adresse verwenden, die mit https beginnt.</translation>
    </message>
    <message>
        <source>Have the issuer write {member} as a text.</source>
        <translation>Lassen Sie den Aussteller {member} als Text schreiben.</translation>
    </message>
    <message>
        <source>Write {actual} as {setting} of {acceptor}, if that is the issuer it is to trust.</source>
        <translation>Schreiben Sie {actual} als {setting} von {acceptor}, wenn diesem Aussteller vertraut werden soll.</translation>
    </message>
    <message>
        <source>Get a token of {expected}.</source>
        <translation>Holen Sie ein Token von {expected}.</translation>
    </message>
    <message>
        <source>Have the issuer put {expected} into aud.</source>
        <translation>Lassen Sie den Aussteller {expected} in aud schreiben.</translation>
    </message>
    <message>
        <source>Have the issuer put the audience of the API into aud.</source>
        <translation>Lassen Sie den Aussteller die Audience der API in aud schreiben.</translation>
    </message>
    <message>
        <source>Set {setting} of {acceptor}.</source>
        <translation>Setzen Sie {setting} von {acceptor}.</translation>
    </message>
    <message>
        <source>Have the issuer write one audience, as a text.</source>
        <translation>Lassen Sie den Aussteller eine einzige Audience als Text schreiben.</translation>
    </message>
    <message>
        <source>Add this client ID, {actual}, to {setting} of {acceptor}.</source>
        <translation>Fügen Sie diese Client-ID, {actual}, zu {setting} von {acceptor} hinzu.</translation>
    </message>
    <message>
        <source>Ask for the token as the client {expected}.</source>
        <translation>Fordern Sie das Token als der Client {expected} an.</translation>
    </message>
    <message>
        <source>Have the issuer write an exp that lies behind nbf and iat.</source>
        <translation>Lassen Sie den Aussteller ein exp schreiben, das hinter nbf und iat liegt.</translation>
    </message>
    <message>
        <source>Have the issuer give out tokens that are valid for a shorter time.</source>
        <translation>Lassen Sie den Aussteller Tokens ausgeben, die kürzer gültig sind.</translation>
    </message>
    <message>
        <source>Have the issuer write exp in seconds: it may be in milliseconds.</source>
        <translation>Lassen Sie den Aussteller exp in Sekunden schreiben: Vielleicht sind es Millisekunden.</translation>
    </message>
    <message>
        <source>Have the issuer write {claim} into the token.</source>
        <translation>Lassen Sie den Aussteller {claim} ins Token schreiben.</translation>
    </message>
    <message>
        <source>Get a token in which {claim} has {expected}.</source>
        <translation>Holen Sie ein Token, in dem {claim} {expected} hat.</translation>
    </message>
    <message>
        <source>Send the {expected} token.</source>
        <translation>Senden Sie das {expected}-Token.</translation>
    </message>
    <message>
        <source>Sign in again, then get a new token.</source>
        <translation>Melden Sie sich erneut an und holen Sie dann ein neues Token.</translation>
    </message>
    <message>
        <source>Have the issuer write {claim} as a text with spaces.</source>
        <translation>Lassen Sie den Aussteller {claim} als Text mit Leerzeichen schreiben.</translation>
    </message>
    <message>
        <source>Have the issuer leave {claim} out where it is empty.</source>
        <translation>Lassen Sie den Aussteller {claim} weglassen, wo es leer ist.</translation>
    </message>
    <message>
        <source>Ask for the scope {lacking}.</source>
        <translation>Fordern Sie den Scope {lacking} an.</translation>
    </message>
    <message>
        <source>Have the issuer write scopes into {claim}: it reads nothing else.</source>
        <translation>Lassen Sie den Aussteller Scopes in {claim} schreiben: Etwas anderes wird nicht gelesen.</translation>
    </message>
    <message>
        <source>Let the route ask for a scope that the token has: {actual}.</source>
        <translation>Lassen Sie die Route einen Scope verlangen, den das Token hat: {actual}.</translation>
    </message>
    <message>
        <source>Let the route ask for a scope: then it takes access tokens.</source>
        <translation>Lassen Sie die Route einen Scope verlangen: Dann werden Access-Tokens angenommen.</translation>
    </message>
    <message>
        <source>Send the ID token.</source>
        <translation>Senden Sie das ID-Token.</translation>
    </message>
    <message>
        <source>not documented</source>
        <translation>nicht dokumentiert</translation>
    </message>
    <message>
        <source>{first} or {last}, not documented which</source>
        <translation>{first} oder {last}, welches ist nicht dokumentiert</translation>
    </message>
    <message>
        <source>else {status}</source>
        <translation>sonst {status}</translation>
    </message>
    <message>
        <source>It does not take how the token stands in the request</source>
        <translation>Wie das Token in der Anfrage steht, wird nicht angenommen</translation>
    </message>
    <message>
        <source>It does not take a token of this form</source>
        <translation>Ein Token dieser Form wird nicht angenommen</translation>
    </message>
    <message>
        <source>It does not take this algorithm</source>
        <translation>Dieser Algorithmus wird nicht angenommen</translation>
    </message>
    <message>
        <source>It does not take this key ID</source>
        <translation>Diese Schlüssel-ID wird nicht angenommen</translation>
    </message>
    <message>
        <source>It does not take the key</source>
        <translation>Der Schlüssel wird nicht angenommen</translation>
    </message>
    <message>
        <source>It does not take the signature</source>
        <translation>Die Signatur wird nicht angenommen</translation>
    </message>
    <message>
        <source>It does not take what the header marks as critical</source>
        <translation>Was der Header als kritisch bezeichnet, wird nicht angenommen</translation>
    </message>
    <message>
        <source>It does not take this type</source>
        <translation>Dieser Typ wird nicht angenommen</translation>
    </message>
    <message>
        <source>It does not take this issuer</source>
        <translation>Dieser Aussteller wird nicht angenommen</translation>
    </message>
    <message>
        <source>It does not take this audience</source>
        <translation>Diese Audience wird nicht angenommen</translation>
    </message>
    <message>
        <source>It does not take this client</source>
        <translation>Dieser Client wird nicht angenommen</translation>
    </message>
    <message>
        <source>It does not take this expiry</source>
        <translation>Dieser Ablauf wird nicht angenommen</translation>
    </message>
    <message>
        <source>It does not take this start</source>
        <translation>Dieser Beginn wird nicht angenommen</translation>
    </message>
    <message>
        <source>It does not take this issue time</source>
        <translation>Diese Ausstellungszeit wird nicht angenommen</translation>
    </message>
    <message>
        <source>It does not take the time of the sign-in</source>
        <translation>Diese Zeit der Anmeldung wird nicht angenommen</translation>
    </message>
    <message>
        <source>It does not take this subject</source>
        <translation>Dieses Subject wird nicht angenommen</translation>
    </message>
    <message>
        <source>It wants another claim</source>
        <translation>Ein weiterer Claim wird verlangt</translation>
    </message>
    <message>
        <source>It does not take a value of this kind</source>
        <translation>Ein Wert dieser Art wird nicht angenommen</translation>
    </message>
    <message>
        <source>It does not take this header</source>
        <translation>Dieser Header wird nicht angenommen</translation>
    </message>
    <message>
        <source>It takes no guests</source>
        <translation>Gäste werden nicht angenommen</translation>
    </message>
    <message>
        <source>It does not take how the token is bound</source>
        <translation>Wie das Token gebunden ist, wird nicht angenommen</translation>
    </message>
    <message>
        <source>It asks for other claims</source>
        <translation>Andere Claims werden verlangt</translation>
    </message>
    <message>
        <source>It does not take this use of a token</source>
        <translation>Diese Verwendung eines Tokens wird nicht angenommen</translation>
    </message>
    <message>
        <source>It asks for other scopes</source>
        <translation>Andere Scopes werden verlangt</translation>
    </message>
    <message>
        <source>Audiences</source>
        <translation>Audiences</translation>
    </message>
    <message>
        <source>Clients</source>
        <translation>Clients</translation>
    </message>
    <message>
        <source>Route scopes</source>
        <translation>Scopes der Route</translation>
    </message>
    <message>
        <source>Clock skew</source>
        <translation>Uhrenabweichung</translation>
    </message>
    <message>
        <source>Token types</source>
        <translation>Token-Typen</translation>
    </message>
    <message>
        <source>Oldest token</source>
        <translation>Ältestes Token</translation>
    </message>
    <message>
        <source>Oldest sign-in</source>
        <translation>Älteste Anmeldung</translation>
    </message>
    <message>
        <source>Other issuers</source>
        <translation>Weitere Aussteller</translation>
    </message>
    <message>
        <source>Whether it wants an expiry</source>
        <translation>Ob ein Ablauf verlangt wird</translation>
    </message>
    <message>
        <source>Claims with several words</source>
        <translation>Claims aus mehreren Wörtern</translation>
    </message>
    <message>
        <source>What it does not check</source>
        <translation>Was nicht geprüft wird</translation>
    </message>
    <message>
        <source>Set to what is not known here</source>
        <translation>Auf etwas gesetzt, das hier nicht bekannt ist</translation>
    </message>
    <message>
        <source>{actual} stands before the token, and it takes only Bearer, written so</source>
        <translation>Vor dem Token steht {actual}, und dort wird nur Bearer angenommen, genau so geschrieben</translation>
    </message>
    <message>
        <source>Nothing stands before the token, and it wants Bearer there</source>
        <translation>Vor dem Token steht nichts, und dort wird Bearer verlangt</translation>
    </message>
    <message>
        <source>It reads JWTs only, and this is an opaque token</source>
        <translation>Dort werden nur JWTs gelesen, und dies ist ein opakes Token</translation>
    </message>
    <message>
        <source>It reads signed tokens only, and this one is encrypted</source>
        <translation>Dort werden nur signierte Tokens gelesen, und dieses ist verschlüsselt</translation>
    </message>
    <message>
        <source>It cannot be read as a JWT</source>
        <translation>Es ist nicht als JWT lesbar</translation>
    </message>
    <message>
        <source>The token has no signature</source>
        <translation>Das Token hat keine Signatur</translation>
    </message>
    <message>
        <source>A part of it does not end on a whole byte: it was cut or changed</source>
        <translation>Ein Teil endet nicht auf einem ganzen Byte: Es wurde abgeschnitten oder verändert</translation>
    </message>
    <message>
        <source>It has {count:grouped} characters, and {most:grouped} are the most that it reads</source>
        <translation>Es hat {count:grouped} Zeichen, und mehr als {most:grouped} werden nicht gelesen</translation>
    </message>
    <message>
        <source>The header names no algorithm</source>
        <translation>Der Header nennt keinen Algorithmus</translation>
    </message>
    <message>
        <source>The token is not signed: alg is {actual}</source>
        <translation>Das Token ist nicht signiert: alg ist {actual}</translation>
    </message>
    <message>
        <source>{actual} signs with a shared secret, and it takes {expected}</source>
        <translation>{actual} signiert mit einem gemeinsamen Secret, und angenommen wird {expected}</translation>
    </message>
    <message>
        <source>{actual} signs with a shared secret, which it does not take</source>
        <translation>{actual} signiert mit einem gemeinsamen Secret, was nicht angenommen wird</translation>
    </message>
    <message>
        <source>Signed with {actual}, and it takes {expected}</source>
        <translation>Mit {actual} signiert, und angenommen wird {expected}</translation>
    </message>
    <message>
        <source>Signed with {actual}, which it does not take</source>
        <translation>Mit {actual} signiert, was nicht angenommen wird</translation>
    </message>
    <message>
        <source>The key ID is {kind}, and it wants a text</source>
        <translation>Die Schlüssel-ID ist {kind}, und verlangt wird ein Text</translation>
    </message>
    <message>
        <source>The issuer has keys of the types {actual}, and it reads none unless all are {expected}</source>
        <translation>Der Aussteller hat Schlüssel der Typen {actual}, und gelesen wird keiner, wenn nicht alle {expected} sind</translation>
    </message>
    <message>
        <source>None of the issuer&apos;s keys has an ID, and it uses no other</source>
        <translation>Keiner der Schlüssel des Ausstellers hat eine ID, und andere werden nicht verwendet</translation>
    </message>
    <message>
        <source>It cannot fetch the issuer&apos;s keys, so it takes no token now</source>
        <translation>Die Schlüssel des Ausstellers sind nicht abrufbar, also wird jetzt kein Token angenommen</translation>
    </message>
    <message>
        <source>No key ID, and it wants one</source>
        <translation>Keine Schlüssel-ID, und dort wird eine verlangt</translation>
    </message>
    <message>
        <source>No key ID, which it takes only where the issuer has one key: it has {count}</source>
        <translation>Keine Schlüssel-ID, was nur angenommen wird, wenn der Aussteller einen Schlüssel hat: er hat {count}</translation>
    </message>
    <message>
        <source>No key ID, which it takes only where one key fits: {count} do</source>
        <translation>Keine Schlüssel-ID, was nur angenommen wird, wenn ein Schlüssel passt: {count} passen</translation>
    </message>
    <message>
        <source>No key ID, and none of the keys is for this algorithm</source>
        <translation>Keine Schlüssel-ID, und keiner der Schlüssel ist für diesen Algorithmus</translation>
    </message>
    <message>
        <source>None of the keys has the key ID {actual}</source>
        <translation>Keiner der Schlüssel hat die Schlüssel-ID {actual}</translation>
    </message>
    <message>
        <source>{count} keys have this key ID, and it takes a token only where one fits</source>
        <translation>{count} Schlüssel haben diese Schlüssel-ID, und angenommen wird ein Token nur, wenn einer passt</translation>
    </message>
    <message>
        <source>The issuer has {count} keys, and it takes {most} at most</source>
        <translation>Der Aussteller hat {count} Schlüssel, und angenommen werden höchstens {most}</translation>
    </message>
    <message>
        <source>The key set has {count:grouped} bytes, and {most:grouped} are the most that it reads</source>
        <translation>Der Schlüsselsatz hat {count:grouped} Bytes, und höchstens {most:grouped} werden gelesen</translation>
    </message>
    <message>
        <source>The key is for another use: {actual}</source>
        <translation>Der Schlüssel ist für eine andere Verwendung: {actual}</translation>
    </message>
    <message>
        <source>The key does not say that it is for signatures, and it uses no other</source>
        <translation>Der Schlüssel sagt nicht, dass er für Signaturen ist, und andere werden nicht verwendet</translation>
    </message>
    <message>
        <source>The key is of the type {actual}, and it uses {expected}</source>
        <translation>Der Schlüssel ist vom Typ {actual}, und verwendet wird {expected}</translation>
    </message>
    <message>
        <source>There is no key that it can use</source>
        <translation>Kein Schlüssel ist dort verwendbar</translation>
    </message>
    <message>
        <source>The key is of the type {expected}, which is not one for {actual}</source>
        <translation>Der Schlüssel ist vom Typ {expected}, der nicht für {actual} ist</translation>
    </message>
    <message>
        <source>The key is for {expected}, and the token says {actual}</source>
        <translation>Der Schlüssel ist für {expected}, und das Token sagt {actual}</translation>
    </message>
    <message>
        <source>None of the keys made the signature, and the token names none</source>
        <translation>Keiner der Schlüssel hat die Signatur gemacht, und das Token nennt keinen</translation>
    </message>
    <message>
        <source>None of the keys made the signature, and none has the key ID of the token</source>
        <translation>Keiner der Schlüssel hat die Signatur gemacht, und keiner hat die Schlüssel-ID des Tokens</translation>
    </message>
    <message>
        <source>None of the keys made the signature</source>
        <translation>Keiner der Schlüssel hat die Signatur gemacht</translation>
    </message>
    <message>
        <source>Another key made the signature than the one that has the key ID {actual}</source>
        <translation>Ein anderer Schlüssel hat die Signatur gemacht als der mit der Schlüssel-ID {actual}</translation>
    </message>
    <message>
        <source>It has to understand {actual} of the header, and does not</source>
        <translation>{actual} im Header muss verstanden werden, und das wird es dort nicht</translation>
    </message>
    <message>
        <source>crit of the header is no list of names</source>
        <translation>crit im Header ist keine Liste von Namen</translation>
    </message>
    <message>
        <source>typ is {kind}, and it wants a text</source>
        <translation>typ ist {kind}, verlangt wird ein Text</translation>
    </message>
    <message>
        <source>No typ, and it wants {expected}</source>
        <translation>Kein typ, und dort wird {expected} verlangt</translation>
    </message>
    <message>
        <source>The typ is {actual}, and it takes {expected}</source>
        <translation>typ ist {actual}, und angenommen wird {expected}</translation>
    </message>
    <message>
        <source>The issuer is {actual}, which is of no form that it knows</source>
        <translation>Der Aussteller ist {actual}; diese Form ist dort nicht bekannt</translation>
    </message>
    <message>
        <source>The issuer is {actual}, and it takes https alone</source>
        <translation>Der Aussteller ist {actual}, und angenommen wird nur https</translation>
    </message>
    <message>
        <source>No issuer, and it expects {expected}</source>
        <translation>Kein Aussteller, und erwartet wird {expected}</translation>
    </message>
    <message>
        <source>No issuer, and it always wants one</source>
        <translation>Kein Aussteller, und dort wird immer einer verlangt</translation>
    </message>
    <message>
        <source>The issuer is no text</source>
        <translation>Der Aussteller ist kein Text</translation>
    </message>
    <message>
        <source>The issuer is {actual}, and it expects {expected}</source>
        <translation>Der Aussteller ist {actual}, und erwartet wird {expected}</translation>
    </message>
    <message>
        <source>The issuer is the expected one but for the slash at its end, and it compares exactly</source>
        <translation>Der Aussteller ist bis auf den Schrägstrich am Ende der erwartete, und verglichen wird genau</translation>
    </message>
    <message>
        <source>It compares {claim} in place of the audience: {actual}, and it expects {expected}</source>
        <translation>Statt der Audience wird {claim} verglichen: {actual}, und erwartet wird {expected}</translation>
    </message>
    <message>
        <source>The audience is {actual}, and where none is set it takes its own name alone</source>
        <translation>Die Audience ist {actual}, und wo keine gesetzt ist, wird nur der eigene Name angenommen</translation>
    </message>
    <message>
        <source>No audience, and it expects {expected}</source>
        <translation>Keine Audience, und erwartet wird {expected}</translation>
    </message>
    <message>
        <source>No audience, and it always wants one</source>
        <translation>Keine Audience, und dort wird immer eine verlangt</translation>
    </message>
    <message>
        <source>No audience is set there, and without one it takes no token</source>
        <translation>Dort ist keine Audience gesetzt, und ohne eine wird kein Token angenommen</translation>
    </message>
    <message>
        <source>The audience is a list, and it takes a text alone</source>
        <translation>Die Audience ist eine Liste, und angenommen wird nur ein Text</translation>
    </message>
    <message>
        <source>None of its audiences is one that it expects: {expected}</source>
        <translation>Keine der Audiences ist eine, die dort erwartet wird: {expected}</translation>
    </message>
    <message>
        <source>The audience is neither a text nor a list of texts</source>
        <translation>Die Audience ist weder ein Text noch eine Liste von Texten</translation>
    </message>
    <message>
        <source>No audience, so it compares client_id. Its list does not have this one</source>
        <translation>Keine Audience, also wird client_id verglichen. Diese steht nicht in der Liste</translation>
    </message>
    <message>
        <source>The audience is {actual}, and it expects {expected}</source>
        <translation>Die Audience ist {actual}, und erwartet wird {expected}</translation>
    </message>
    <message>
        <source>The audience names nobody</source>
        <translation>Die Audience nennt niemanden</translation>
    </message>
    <message>
        <source>The audience is an expected one but for the slash at its end, and it compares exactly</source>
        <translation>Die Audience ist bis auf den Schrägstrich am Ende eine erwartete, und verglichen wird genau</translation>
    </message>
    <message>
        <source>No client is set there, and without one it takes no token</source>
        <translation>Dort ist kein Client gesetzt, und ohne einen wird kein Token angenommen</translation>
    </message>
    <message>
        <source>No {claim}, and it compares that</source>
        <translation>Kein {claim}, und das wird verglichen</translation>
    </message>
    <message>
        <source>The client is {actual}, and it takes {expected}</source>
        <translation>Der Client ist {actual}, und angenommen wird {expected}</translation>
    </message>
    <message>
        <source>The ID token is for the client {actual}, and it takes {expected}</source>
        <translation>Das ID-Token ist für den Client {actual}, und angenommen wird {expected}</translation>
    </message>
    <message>
        <source>It is valid for {span:duration}, and it takes tokens for less than {allowed:duration}</source>
        <translation>Es ist {span:duration} gültig, und angenommen werden Tokens für weniger als {allowed:duration}</translation>
    </message>
    <message>
        <source>The token ends before it starts</source>
        <translation>Das Token endet, bevor es beginnt</translation>
    </message>
    <message>
        <source>No expiry, and it wants one</source>
        <translation>Kein Ablauf, und dort wird einer verlangt</translation>
    </message>
    <message>
        <source>The expiry is further ahead than it can read</source>
        <translation>Der Ablauf liegt zu weit in der Zukunft, um dort lesbar zu sein</translation>
    </message>
    <message>
        <source>The expiry is a text, and it wants a number</source>
        <translation>Der Ablauf ist ein Text, und verlangt wird eine Zahl</translation>
    </message>
    <message>
        <source>The expiry is no number</source>
        <translation>Der Ablauf ist keine Zahl</translation>
    </message>
    <message>
        <source>The expiry has decimals, and it wants a whole number</source>
        <translation>Der Ablauf hat Nachkommastellen, und verlangt wird eine ganze Zahl</translation>
    </message>
    <message>
        <source>{off:duration} late: it accepts up to {allowed:duration}</source>
        <translation>{off:duration} zu spät: angenommen werden bis zu {allowed:duration}</translation>
    </message>
    <message>
        <source>{off:duration} late, and it allows nothing</source>
        <translation>{off:duration} zu spät, und erlaubt ist nichts</translation>
    </message>
    <message>
        <source>It expired {off:duration} ago</source>
        <translation>Vor {off:duration} abgelaufen</translation>
    </message>
    <message>
        <source>No start, and it wants one</source>
        <translation>Kein Beginn, und dort wird einer verlangt</translation>
    </message>
    <message>
        <source>{off:duration} early: it accepts up to {allowed:duration}</source>
        <translation>{off:duration} zu früh: angenommen werden bis zu {allowed:duration}</translation>
    </message>
    <message>
        <source>{off:duration} early, and it allows nothing</source>
        <translation>{off:duration} zu früh, und erlaubt ist nichts</translation>
    </message>
    <message>
        <source>It starts in {off:duration}</source>
        <translation>Es beginnt in {off:duration}</translation>
    </message>
    <message>
        <source>The start is a text, and it wants a number</source>
        <translation>Der Beginn ist ein Text, und verlangt wird eine Zahl</translation>
    </message>
    <message>
        <source>The start is no number</source>
        <translation>Der Beginn ist keine Zahl</translation>
    </message>
    <message>
        <source>The start has decimals, and it wants a whole number</source>
        <translation>Der Beginn hat Nachkommastellen, und verlangt wird eine ganze Zahl</translation>
    </message>
    <message>
        <source>No issue time, and it wants one</source>
        <translation>Keine Ausstellungszeit, und dort wird eine verlangt</translation>
    </message>
    <message>
        <source>Issued {off:duration} ahead: it accepts up to {allowed:duration}</source>
        <translation>{off:duration} in der Zukunft ausgestellt: angenommen werden bis zu {allowed:duration}</translation>
    </message>
    <message>
        <source>Issued {off:duration} ahead of its clock, and it allows nothing</source>
        <translation>{off:duration} vor der dortigen Uhr ausgestellt, und erlaubt ist nichts</translation>
    </message>
    <message>
        <source>Issued {off:duration} ahead of its clock</source>
        <translation>{off:duration} vor der dortigen Uhr ausgestellt</translation>
    </message>
    <message>
        <source>Issued too long ago, however long it is valid: it accepts up to {allowed:duration}</source>
        <translation>Vor zu langer Zeit ausgestellt, wie lange es auch gültig ist: angenommen werden bis zu {allowed:duration}</translation>
    </message>
    <message>
        <source>The issue time is a text, and it wants a number</source>
        <translation>Die Ausstellungszeit ist ein Text, und verlangt wird eine Zahl</translation>
    </message>
    <message>
        <source>The issue time is no number</source>
        <translation>Die Ausstellungszeit ist keine Zahl</translation>
    </message>
    <message>
        <source>The issue time has decimals, and it wants a whole number</source>
        <translation>Die Ausstellungszeit hat Nachkommastellen, und verlangt wird eine ganze Zahl</translation>
    </message>
    <message>
        <source>The subject is empty, and it wants one</source>
        <translation>Das Subject ist leer, und dort wird eines verlangt</translation>
    </message>
    <message>
        <source>No subject, and it wants one</source>
        <translation>Kein Subject, und dort wird eines verlangt</translation>
    </message>
    <message>
        <source>The subject is no text, and it wants one</source>
        <translation>Das Subject ist kein Text, und dort wird einer verlangt</translation>
    </message>
    <message>
        <source>{claim} is {kind}, and it wants a text</source>
        <translation>{claim} ist {kind}, und verlangt wird ein Text</translation>
    </message>
    <message>
        <source>No {claim}, and it wants that</source>
        <translation>Kein {claim}, und das wird verlangt</translation>
    </message>
    <message>
        <source>{claim} is {kind}, and it reads another kind of value there</source>
        <translation>{claim} ist {kind}, und gelesen wird dort eine andere Art von Wert</translation>
    </message>
    <message>
        <source>The header has {claim}, which it does not know</source>
        <translation>Der Header hat {claim}, was dort nicht bekannt ist</translation>
    </message>
    <message>
        <source>The header has {count:grouped} characters, and {most:grouped} are the most that it reads</source>
        <translation>Der Header hat {count:grouped} Zeichen, und höchstens {most:grouped} werden gelesen</translation>
    </message>
    <message>
        <source>The user is a guest of the tenant: acct is 1</source>
        <translation>Der Benutzer ist ein Gast des Mandanten: acct ist 1</translation>
    </message>
    <message>
        <source>The user is a guest of the tenant: idp is not the issuer</source>
        <translation>Der Benutzer ist ein Gast des Mandanten: idp ist nicht der Aussteller</translation>
    </message>
    <message>
        <source>The token is bound to a key (DPoP), and Bearer stands before it</source>
        <translation>Das Token ist an einen Schlüssel gebunden (DPoP), und davor steht Bearer</translation>
    </message>
    <message>
        <source>The token is bound to a certificate, which the client has to show</source>
        <translation>Das Token ist an ein Zertifikat gebunden, das der Client zeigen muss</translation>
    </message>
    <message>
        <source>No {claim}, and it expects {expected}</source>
        <translation>Kein {claim}, und erwartet wird {expected}</translation>
    </message>
    <message>
        <source>No {claim}, and it asks for that</source>
        <translation>Kein {claim}, und danach wird gefragt</translation>
    </message>
    <message>
        <source>{claim} does not have the value that it expects: {expected}</source>
        <translation>{claim} hat nicht den erwarteten Wert: {expected}</translation>
    </message>
    <message>
        <source>No token_use, and it asks for {expected}</source>
        <translation>Kein token_use, und gefragt ist {expected}</translation>
    </message>
    <message>
        <source>token_use is {actual}, and it asks for {expected}</source>
        <translation>token_use ist {actual}, und gefragt ist {expected}</translation>
    </message>
    <message>
        <source>{claim} is {kind}, which has no scopes</source>
        <translation>{claim} ist {kind} und hat keine Scopes</translation>
    </message>
    <message>
        <source>{claim} is empty, and it does not take that</source>
        <translation>{claim} ist leer, was nicht angenommen wird</translation>
    </message>
    <message>
        <source>No {claim}, and the route asks for {expected}</source>
        <translation>Kein {claim}, und die Route verlangt {expected}</translation>
    </message>
    <message>
        <source>No {claim}, and it always asks for scopes</source>
        <translation>Kein {claim}, und dort werden immer Scopes verlangt</translation>
    </message>
    <message>
        <source>{claim} is a list, and it reads a text alone</source>
        <translation>{claim} ist eine Liste, und gelesen wird nur ein Text</translation>
    </message>
    <message>
        <source>The token lacks what the route asks for: {lacking}</source>
        <translation>Dem Token fehlt, was die Route verlangt: {lacking}</translation>
    </message>
    <message>
        <source>No scope is asked for there, so it wants an ID token</source>
        <translation>Dort wird kein Scope verlangt, also wird ein ID-Token erwartet</translation>
    </message>
    <message>
        <source>The sign-in is too long ago: it accepts up to {allowed:duration}</source>
        <translation>Die Anmeldung ist zu lange her: angenommen werden bis zu {allowed:duration}</translation>
    </message>
    <message>
        <source>No auth_time, and it limits how long ago the sign-in may be</source>
        <translation>Kein auth_time, und wie lange die Anmeldung her sein darf, ist begrenzt</translation>
    </message>
    <message>
        <source>The key ID is {kind}</source>
        <translation>Die Schlüssel-ID ist {kind}</translation>
    </message>
    <message>
        <source>The header says that {actual} has to be understood</source>
        <translation>Laut Header muss {actual} verstanden werden</translation>
    </message>
    <message>
        <source>The token is bound to a key (DPoP)</source>
        <translation>Das Token ist an einen Schlüssel gebunden (DPoP)</translation>
    </message>
    <message>
        <source>The token is bound to a certificate</source>
        <translation>Das Token ist an ein Zertifikat gebunden</translation>
    </message>
    <message>
        <source>The typ is {actual}</source>
        <translation>typ ist {actual}</translation>
    </message>
    <message>
        <source>No typ</source>
        <translation>Kein typ</translation>
    </message>
    <message>
        <source>The issuer is {actual}</source>
        <translation>Der Aussteller ist {actual}</translation>
    </message>
    <message>
        <source>{claim} is {actual}, and only the audience is an expected one</source>
        <translation>{claim} ist {actual}, und nur die Audience ist eine erwartete</translation>
    </message>
    <message>
        <source>The audience is {actual}, and what is set is an expression: {expected}</source>
        <translation>Die Audience ist {actual}, und gesetzt ist ein Ausdruck: {expected}</translation>
    </message>
    <message>
        <source>The audience is {kind}</source>
        <translation>Die Audience ist {kind}</translation>
    </message>
    <message>
        <source>No audience is set there</source>
        <translation>Dort ist keine Audience gesetzt</translation>
    </message>
    <message>
        <source>The audience is a list</source>
        <translation>Die Audience ist eine Liste</translation>
    </message>
    <message>
        <source>The client is {actual}, and what is set is an expression: {expected}</source>
        <translation>Der Client ist {actual}, und gesetzt ist ein Ausdruck: {expected}</translation>
    </message>
    <message>
        <source>No client is set there</source>
        <translation>Dort ist kein Client gesetzt</translation>
    </message>
    <message>
        <source>No {claim}</source>
        <translation>Kein {claim}</translation>
    </message>
    <message>
        <source>The expiry is {kind}</source>
        <translation>Der Ablauf ist {kind}</translation>
    </message>
    <message>
        <source>The expiry is very far ahead</source>
        <translation>Der Ablauf liegt sehr weit in der Zukunft</translation>
    </message>
    <message>
        <source>The expiry is a text</source>
        <translation>Der Ablauf ist ein Text</translation>
    </message>
    <message>
        <source>The expiry has decimals</source>
        <translation>Der Ablauf hat Nachkommastellen</translation>
    </message>
    <message>
        <source>{off:duration} late</source>
        <translation>{off:duration} zu spät</translation>
    </message>
    <message>
        <source>No start</source>
        <translation>Kein Beginn</translation>
    </message>
    <message>
        <source>The start is {kind}</source>
        <translation>Der Beginn ist {kind}</translation>
    </message>
    <message>
        <source>{off:duration} early</source>
        <translation>{off:duration} zu früh</translation>
    </message>
    <message>
        <source>The start is a text</source>
        <translation>Der Beginn ist ein Text</translation>
    </message>
    <message>
        <source>The start has decimals</source>
        <translation>Der Beginn hat Nachkommastellen</translation>
    </message>
    <message>
        <source>The issue time is {kind}</source>
        <translation>Die Ausstellungszeit ist {kind}</translation>
    </message>
    <message>
        <source>No issue time</source>
        <translation>Keine Ausstellungszeit</translation>
    </message>
    <message>
        <source>The issue time lies ahead</source>
        <translation>Die Ausstellungszeit liegt in der Zukunft</translation>
    </message>
    <message>
        <source>The issue time is a text</source>
        <translation>Die Ausstellungszeit ist ein Text</translation>
    </message>
    <message>
        <source>The issue time has decimals</source>
        <translation>Die Ausstellungszeit hat Nachkommastellen</translation>
    </message>
    <message>
        <source>The subject is empty</source>
        <translation>Das Subject ist leer</translation>
    </message>
    <message>
        <source>No subject</source>
        <translation>Kein Subject</translation>
    </message>
    <message>
        <source>The subject is no text</source>
        <translation>Das Subject ist kein Text</translation>
    </message>
    <message>
        <source>{claim} is empty</source>
        <translation>{claim} ist leer</translation>
    </message>
    <message>
        <source>{claim} is a list</source>
        <translation>{claim} ist eine Liste</translation>
    </message>
    <message>
        <source>Nothing stands before the token</source>
        <translation>Vor dem Token steht nichts</translation>
    </message>
    <message>
        <source>{actual} stands before the token</source>
        <translation>Vor dem Token steht {actual}</translation>
    </message>
    <message>
        <source>It has {count:grouped} characters, and with the rest of the request {most:grouped} are the most</source>
        <translation>Es hat {count:grouped} Zeichen, und mit dem Rest der Anfrage sind höchstens {most:grouped} erlaubt</translation>
    </message>
    <message>
        <source>Signed with {actual}</source>
        <translation>Mit {actual} signiert</translation>
    </message>
    <message>
        <source>{claim} may have what it expects, or not: {expected}</source>
        <translation>{claim} hat vielleicht, was erwartet wird, vielleicht nicht: {expected}</translation>
    </message>
    <message>
        <source>The token stands alone, which it takes</source>
        <translation>Das Token steht allein, was angenommen wird</translation>
    </message>
    <message>
        <source>Bearer stands before the token</source>
        <translation>Vor dem Token steht Bearer</translation>
    </message>
    <message>
        <source>A signed JWT that it can read</source>
        <translation>Ein signiertes JWT, das dort lesbar ist</translation>
    </message>
    <message>
        <source>It takes {actual}</source>
        <translation>{actual} wird angenommen</translation>
    </message>
    <message>
        <source>It takes {actual} if the issuer&apos;s discovery document lists that, or lists none</source>
        <translation>{actual} wird angenommen, wenn das Discovery-Dokument des Ausstellers es aufführt oder keines aufführt</translation>
    </message>
    <message>
        <source>One of the keys has this ID</source>
        <translation>Einer der Schlüssel hat diese ID</translation>
    </message>
    <message>
        <source>Taken to be the ID of one of the keys</source>
        <translation>Als ID eines der Schlüssel angenommen</translation>
    </message>
    <message>
        <source>It tries the keys, whatever ID is named</source>
        <translation>Die Schlüssel werden probiert, welche ID auch genannt ist</translation>
    </message>
    <message>
        <source>No key ID, which it takes where the issuer has one key</source>
        <translation>Keine Schlüssel-ID, was angenommen wird, wenn der Aussteller einen Schlüssel hat</translation>
    </message>
    <message>
        <source>No key ID, which it takes where one key fits</source>
        <translation>Keine Schlüssel-ID, was angenommen wird, wenn ein Schlüssel passt</translation>
    </message>
    <message>
        <source>It can use the key</source>
        <translation>Der Schlüssel ist dort verwendbar</translation>
    </message>
    <message>
        <source>Taken to be a key that it can use</source>
        <translation>Als dort verwendbarer Schlüssel angenommen</translation>
    </message>
    <message>
        <source>One of the keys made the signature</source>
        <translation>Einer der Schlüssel hat die Signatur gemacht</translation>
    </message>
    <message>
        <source>Taken to be genuine: it was not checked</source>
        <translation>Als echt angenommen: Die Signatur wurde nicht geprüft</translation>
    </message>
    <message>
        <source>Nothing of the header that it would have to understand and does not</source>
        <translation>Nichts im Header, das verstanden werden müsste und nicht wird</translation>
    </message>
    <message>
        <source>A typ that it takes, or it does not look at that</source>
        <translation>Ein typ, der angenommen wird, oder darauf wird nicht geachtet</translation>
    </message>
    <message>
        <source>The issuer that it expects</source>
        <translation>Der erwartete Aussteller</translation>
    </message>
    <message>
        <source>Taken to be the issuer that is set there</source>
        <translation>Als der dort gesetzte Aussteller angenommen</translation>
    </message>
    <message>
        <source>No issuer is set there, so it compares none</source>
        <translation>Dort ist kein Aussteller gesetzt, also wird keiner verglichen</translation>
    </message>
    <message>
        <source>No issuer, and it does without one</source>
        <translation>Kein Aussteller, und es geht ohne</translation>
    </message>
    <message>
        <source>Taken to be its own name, since no audience is set there</source>
        <translation>Als der eigene Name angenommen, da dort keine Audience gesetzt ist</translation>
    </message>
    <message>
        <source>It compares {claim} in place of the audience, and expects this one</source>
        <translation>Statt der Audience wird {claim} verglichen, und dieser Wert wird erwartet</translation>
    </message>
    <message>
        <source>An audience that it expects</source>
        <translation>Eine erwartete Audience</translation>
    </message>
    <message>
        <source>No audience, so it compares client_id, and its list has this one</source>
        <translation>Keine Audience, also wird client_id verglichen, und diese steht in der Liste</translation>
    </message>
    <message>
        <source>No audience, and it does without one</source>
        <translation>Keine Audience, und es geht ohne</translation>
    </message>
    <message>
        <source>No audience is set there, so it compares none</source>
        <translation>Dort ist keine Audience gesetzt, also wird keine verglichen</translation>
    </message>
    <message>
        <source>A client that it takes</source>
        <translation>Ein Client, der angenommen wird</translation>
    </message>
    <message>
        <source>No client, and it does without one</source>
        <translation>Kein Client, und es geht ohne</translation>
    </message>
    <message>
        <source>No client is set there, so it compares none</source>
        <translation>Dort ist kein Client gesetzt, also wird keiner verglichen</translation>
    </message>
    <message>
        <source>Not expired</source>
        <translation>Nicht abgelaufen</translation>
    </message>
    <message>
        <source>No expiry, and it does without one</source>
        <translation>Kein Ablauf, und es geht ohne</translation>
    </message>
    <message>
        <source>The expiry is a text, and it does not look at it</source>
        <translation>Der Ablauf ist ein Text, und darauf wird nicht geachtet</translation>
    </message>
    <message>
        <source>Nothing says that it starts later</source>
        <translation>Nichts sagt, dass es später beginnt</translation>
    </message>
    <message>
        <source>The start is a text, and it does not look at it</source>
        <translation>Der Beginn ist ein Text, und darauf wird nicht geachtet</translation>
    </message>
    <message>
        <source>An issue time that it takes, or it does not look at that</source>
        <translation>Eine Ausstellungszeit, die angenommen wird, oder darauf wird nicht geachtet</translation>
    </message>
    <message>
        <source>The issue time is a text, and it does not look at it</source>
        <translation>Die Ausstellungszeit ist ein Text, und darauf wird nicht geachtet</translation>
    </message>
    <message>
        <source>A subject that it takes, or it does not look at that</source>
        <translation>Ein Subject, das angenommen wird, oder darauf wird nicht geachtet</translation>
    </message>
    <message>
        <source>Every claim that it wants is there</source>
        <translation>Jeder verlangte Claim ist da</translation>
    </message>
    <message>
        <source>Numbers and texts are what it wants them to be</source>
        <translation>Zahlen und Texte sind, was sie dort sein sollen</translation>
    </message>
    <message>
        <source>It knows every member of the header</source>
        <translation>Jede Angabe im Header ist dort bekannt</translation>
    </message>
    <message>
        <source>The user is no guest of the tenant</source>
        <translation>Der Benutzer ist kein Gast des Mandanten</translation>
    </message>
    <message>
        <source>Not bound to a key, or it does not look at that</source>
        <translation>An keinen Schlüssel gebunden, oder darauf wird nicht geachtet</translation>
    </message>
    <message>
        <source>Every claim that it asks for is as it expects</source>
        <translation>Jeder verlangte Claim ist wie erwartet</translation>
    </message>
    <message>
        <source>token_use is {actual}, as it expects</source>
        <translation>token_use ist wie erwartet {actual}</translation>
    </message>
    <message>
        <source>A scope that the route asks for</source>
        <translation>Ein Scope, den die Route verlangt</translation>
    </message>
    <message>
        <source>Every scope that the route asks for</source>
        <translation>Jeder Scope, den die Route verlangt</translation>
    </message>
    <message>
        <source>The route asks for no scope, so it looks at none</source>
        <translation>Die Route verlangt keinen Scope, also wird auf keinen geachtet</translation>
    </message>
    <message>
        <source>It does not limit how long ago the sign-in may be</source>
        <translation>Wie lange die Anmeldung her sein darf, ist nicht begrenzt</translation>
    </message>
    <message>
        <source>The sign-in is not too long ago</source>
        <translation>Die Anmeldung ist nicht zu lange her</translation>
    </message>
    <message>
        <source>How late a token may come is not documented</source>
        <translation>Wie spät ein Token kommen darf, ist nicht dokumentiert</translation>
    </message>
    <message>
        <source>How early a token may come is not documented</source>
        <translation>Wie früh ein Token kommen darf, ist nicht dokumentiert</translation>
    </message>
    <message>
        <source>How far ahead the issue time may lie is not documented</source>
        <translation>Wie weit die Ausstellungszeit in der Zukunft liegen darf, ist nicht dokumentiert</translation>
    </message>
    <message>
        <source>How old a token may be is not documented</source>
        <translation>Wie alt ein Token sein darf, ist nicht dokumentiert</translation>
    </message>
    <message>
        <source>Form of the claims</source>
        <translation>Form der Claims</translation>
    </message>
    <message>
        <source>Time of the sign-in</source>
        <translation>Zeit der Anmeldung</translation>
    </message>
    <message>
        <source>Members of the header</source>
        <translation>Angaben im Header</translation>
    </message>
    <message>
        <source>Guests</source>
        <translation>Gäste</translation>
    </message>
    <message>
        <source>Bound to a key</source>
        <translation>An einen Schlüssel gebunden</translation>
    </message>
    <message numerus="yes">
        <source>{n} passed: {rules}</source>
        <translation>
            <numerusform>{n} bestanden: {rules}</numerusform>
            <numerusform>{n} bestanden: {rules}</numerusform>
        </translation>
    </message>
    <message>
        <source>{setting} has {values}</source>
        <translation>{setting} {values} hat</translation>
    </message>
    <message>
        <source>Takes it where {conditions}</source>
        <translation>Angenommen, wo {conditions}</translation>
    </message>
    <message>
        <source>{words}. Its log says {log}</source>
        <translation>{words}. Im Log dort steht {log}</translation>
    </message>
    <message>
        <source>None passed</source>
        <translation>Nichts bestanden</translation>
    </message>
    <message numerus="yes">
        <source>Accepted, {n} points not documented</source>
        <translation>
            <numerusform>Angenommen, {n} Punkt nicht dokumentiert</numerusform>
            <numerusform>Angenommen, {n} Punkte nicht dokumentiert</numerusform>
        </translation>
    </message>
    <message>
        <source>Accepted</source>
        <translation>Angenommen</translation>
    </message>
    <message>
        <source>It takes it where {conditions}</source>
        <translation>Es wird angenommen, wo {conditions}</translation>
    </message>
    <message>
        <source>{fact}. What it does then is not documented</source>
        <translation>{fact}. Was dann geschieht, ist nicht dokumentiert</translation>
    </message>
    <message>
        <source>What else it does about that is not documented</source>
        <translation>Was sonst damit geschieht, ist nicht dokumentiert</translation>
    </message>
    <message>
        <source>It does not look at that</source>
        <translation>Darauf wird nicht geachtet</translation>
    </message>
    <message>
        <source>the token has what {setting} asks for, which is not known</source>
        <translation>das Token hat, was {setting} verlangt; das ist nicht bekannt</translation>
    </message>
    <message>
        <source>{setting} is empty</source>
        <translation>{setting} leer ist</translation>
    </message>
    <message>
        <source>{setting} is empty or has {values}</source>
        <translation>{setting} leer ist oder {values} hat</translation>
    </message>
    <message>
        <source>Accepted if it is genuine</source>
        <translation>Angenommen, wenn es echt ist</translation>
    </message>
    <message>
        <source>{words}, if it is genuine</source>
        <translation>{words}, wenn es echt ist</translation>
    </message>
    <message>
        <source>{rule}: what it does about that is not documented</source>
        <translation>{rule}: Was dann geschieht, ist nicht dokumentiert</translation>
    </message>
    <message>
        <source>a setting is so</source>
        <translation>eine Einstellung so ist</translation>
    </message>
    <message>
        <source>the route asks for no scope</source>
        <translation>die Route keinen Scope verlangt</translation>
    </message>
    <message>
        <source>the route asks for {scopes} or none</source>
        <translation>die Route {scopes} oder keinen verlangt</translation>
    </message>
    <message>
        <source>the route asks for {scopes}</source>
        <translation>die Route {scopes} verlangt</translation>
    </message>
    <message>
        <source>Not documented: {why}</source>
        <comment>what an acceptor does, and about what</comment>
        <translation>Nicht dokumentiert: {why}</translation>
    </message>
    <message>
        <source>Refused: {why}</source>
        <comment>by an acceptor, and why</comment>
        <translation>Abgelehnt: {why}</translation>
    </message>
    <message>
        <source>Depends on a setting</source>
        <translation>Hängt von einer Einstellung ab</translation>
    </message>
    <message>
        <source>Its default action is DENY: fields of the schema say whom they are for.</source>
        <translation>Die Voreinstellung ist DENY: Die Felder des Schemas sagen, für wen sie sind.</translation>
    </message>
    <message numerus="yes">
        <source>{n} routes take requests without a token.</source>
        <translation>
            <numerusform>Eine Route nimmt Anfragen ohne Token an.</numerusform>
            <numerusform>{n} Routen nehmen Anfragen ohne Token an.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} routes are guarded by something else than a token of an issuer.</source>
        <translation>
            <numerusform>Eine Route wird durch etwas anderes als ein Token eines Ausstellers geschützt.</numerusform>
            <numerusform>{n} Routen werden durch etwas anderes als ein Token eines Ausstellers geschützt.</numerusform>
        </translation>
    </message>
    <message>
        <source>The authorizer {name} is a function (Lambda): what it takes stands in its code.</source>
        <translation>Der Authorizer {name} ist eine Funktion (Lambda): Was er annimmt, steht in ihrem Code.</translation>
    </message>
    <message>
        <source>Which scopes its routes ask for does not stand in it. {command} tells.</source>
        <translation>Welche Scopes die Routen verlangen, steht nicht darin. {command} sagt es.</translation>
    </message>
    <message>
        <source>Its authorizer {name} does not stand in it, so issuer and audiences are not known.</source>
        <translation>Der Authorizer {name} steht nicht darin; Aussteller und Audiences sind daher nicht bekannt.</translation>
    </message>
    <message>
        <source>Scopes and roles that it asks for stand in the program, not here.</source>
        <translation>Verlangte Scopes und Rollen stehen im Programm, nicht hier.</translation>
    </message>
    <message>
        <source>Issuer: it takes tokens of any tenant, so which ones is not known.</source>
        <translation>Aussteller: Tokens jedes Mandanten werden angenommen, daher ist nicht bekannt, welche.</translation>
    </message>
    <message>
        <source>Issuer: what the metadata of {host} names is not seen in the settings.</source>
        <translation>Aussteller: Was die Metadaten von {host} nennen, ist in den Einstellungen nicht zu sehen.</translation>
    </message>
    <message>
        <source>The program itself reads the section {name}: what it makes of it is assumed.</source>
        <translation>Den Abschnitt {name} liest das Programm selbst: Was es daraus macht, ist angenommen.</translation>
    </message>
    <message>
        <source>It names no audience: the client ID is the one, with api:// before it in tokens of version 1.</source>
        <translation>Keine Audience genannt: Es gilt die Client-ID, in Tokens der Version 1 mit api:// davor.</translation>
    </message>
    <message>
        <source>What its authorization rules ask of claims and scopes is not read.</source>
        <translation>Was die Autorisierungsregeln von Claims und Scopes verlangen, wird nicht gelesen.</translation>
    </message>
    <message>
        <source>A clock_skew_seconds of 0 means 60 there.</source>
        <translation>clock_skew_seconds 0 bedeutet dort 60.</translation>
    </message>
    <message>
        <source>It limits how long a token may be valid (max_lifetime), which is not looked at here.</source>
        <translation>Die Gültigkeitsdauer eines Tokens ist dort begrenzt (max_lifetime); das wird hier nicht geprüft.</translation>
    </message>
    <message>
        <source>Its audiences are those of a rule (provider_and_audiences); other rules may differ.</source>
        <translation>Die Audiences sind die einer Regel (provider_and_audiences); andere Regeln können abweichen.</translation>
    </message>
    <message>
        <source>It names no audiences, so the name of the service is the one: {name}.</source>
        <translation>Keine Audiences genannt; es gilt daher der Name des Dienstes: {name}.</translation>
    </message>
    <message>
        <source>No AuthorizationPolicy stands in it. Without one, a request without a token passes.</source>
        <translation>Es steht keine AuthorizationPolicy darin. Ohne eine kommt eine Anfrage ohne Token durch.</translation>
    </message>
    <message>
        <source>No AuthorizationPolicy in it is for the same workload. A request without a token passes then.</source>
        <translation>Keine AuthorizationPolicy darin gilt für denselben Workload. Eine Anfrage ohne Token kommt dann durch.</translation>
    </message>
    <message>
        <source>The policy has several rules: which of them a request has to meet depends on the request, so what they ask of the token is not worked out here.</source>
        <translation>Die Richtlinie hat mehrere Regeln: Welche eine Anfrage erfüllen muss, hängt von der Anfrage ab; was sie vom Token verlangen, wird hier daher nicht ausgewertet.</translation>
    </message>
    <message>
        <source>An AuthorizationPolicy alone does not say whose tokens are taken: add its RequestAuthentication.</source>
        <translation>Eine AuthorizationPolicy allein sagt nicht, wessen Tokens angenommen werden: Fügen Sie die RequestAuthentication hinzu.</translation>
    </message>
    <message>
        <source>The policy {name} has no rules: it allows nothing that no other policy allows.</source>
        <translation>Die Richtlinie {name} hat keine Regeln: Sie erlaubt nichts, was keine andere erlaubt.</translation>
    </message>
    <message>
        <source>What the policy {name} does with a request ({action}) is not worked out here.</source>
        <translation>Was die Richtlinie {name} mit einer Anfrage macht ({action}), wird hier nicht ausgewertet.</translation>
    </message>
    <message>
        <source>It also looks at {key}, which no token has.</source>
        <translation>Auch {key} wird betrachtet; das hat kein Token.</translation>
    </message>
    <message>
        <source>An entry of {n} words asks for all of them, which is not worked out here.</source>
        <translation>Ein Eintrag aus {n} Wörtern verlangt alle davon; das wird hier nicht ausgewertet.</translation>
    </message>
    <message>
        <source>It takes no bearer tokens: auth_methods has no bearer.</source>
        <translation>Bearer-Tokens werden nicht angenommen: In auth_methods fehlt bearer.</translation>
    </message>
    <message>
        <source>It looks for its key in {claim}, not in iss.</source>
        <translation>Der Schlüssel wird in {claim} gesucht, nicht in iss.</translation>
    </message>
    <message>
        <source>claims_to_verify has no exp: it takes expired tokens.</source>
        <translation>In claims_to_verify fehlt exp: Abgelaufene Tokens werden angenommen.</translation>
    </message>
    <message>
        <source>claims_to_verify has nbf, which is not looked at here.</source>
        <translation>In claims_to_verify steht nbf; das wird hier nicht geprüft.</translation>
    </message>
    <message>
        <source>Whose tokens it takes stands in the credentials of consumers, which are not in it.</source>
        <translation>Wessen Tokens angenommen werden, steht in den Zugangsdaten der Consumer, die nicht darin stehen.</translation>
    </message>
    <message>
        <source>It has rules in CEL for the user that it makes of a token, which are not worked out.</source>
        <translation>Für den Benutzer, der aus einem Token wird, gibt es Regeln in CEL, die nicht ausgewertet werden.</translation>
    </message>
    <message>
        <source>A rule for claims is an expression (CEL), which is not worked out here: {message}</source>
        <translation>Eine Regel für Claims ist ein Ausdruck (CEL), der hier nicht ausgewertet wird: {message}</translation>
    </message>
    <message>
        <source>Roles that it asks for stand in the program, not here.</source>
        <translation>Verlangte Rollen stehen im Programm, nicht hier.</translation>
    </message>
    <message>
        <source>It looks for the audience in {claims}, which is not worked out here.</source>
        <translation>Die Audience wird in {claims} gesucht; das wird hier nicht ausgewertet.</translation>
    </message>
    <message>
        <source>It looks at bearer tokens only with skip_jwt_bearer_tokens, which is not set in it.</source>
        <translation>Bearer-Tokens werden nur mit skip_jwt_bearer_tokens betrachtet, das darin nicht gesetzt ist.</translation>
    </message>
    <message>
        <source>It takes tokens of some applications only, which is not worked out here.</source>
        <translation>Nur Tokens bestimmter Anwendungen werden angenommen; das wird hier nicht ausgewertet.</translation>
    </message>
    <message>
        <source>The rules known here are those of validate-jwt; this element was not looked at.</source>
        <translation>Die hier bekannten Regeln sind die von validate-jwt; dieses Element wurde nicht untersucht.</translation>
    </message>
    <message>
        <source>It takes tokens without a signature (require-signed-tokens).</source>
        <translation>Tokens ohne Signatur werden angenommen (require-signed-tokens).</translation>
    </message>
    <message>
        <source>It refuses with {status}, not with 401 (failed-validation-httpcode).</source>
        <translation>Abgelehnt wird mit {status}, nicht mit 401 (failed-validation-httpcode).</translation>
    </message>
    <message>
        <source>It names neither issuers nor an openid-config, so it compares no issuer.</source>
        <translation>Weder issuers noch openid-config genannt; es wird daher kein Aussteller verglichen.</translation>
    </message>
    <message>
        <source>What the program itself sets, such as further validators and rules for scopes, is not in it.</source>
        <translation>Was das Programm selbst setzt, etwa weitere Validatoren und Regeln für Scopes, steht nicht darin.</translation>
    </message>
    <message>
        <source>It names no issuer-uri, so it compares no issuer, unless the program does.</source>
        <translation>Keine issuer-uri genannt; es wird daher kein Aussteller verglichen, es sei denn, das Programm tut es.</translation>
    </message>
    <message>
        <source>It asks the issuer about each token (opaquetoken): what stands in a JWT does not decide.</source>
        <translation>Zu jedem Token wird der Aussteller gefragt (opaquetoken): Was in einem JWT steht, entscheidet nicht.</translation>
    </message>
    <message>
        <source>Greatest age</source>
        <translation>Höchstes Alter</translation>
    </message>
    <message>
        <source>Longest time since the sign-in</source>
        <translation>Längste Zeit seit der Anmeldung</translation>
    </message>
    <message>
        <source>Whether exp is required</source>
        <translation>Ob exp verlangt wird</translation>
    </message>
    <message>
        <source>{setting:tr}: {written} is filled in elsewhere, so it is not known.</source>
        <translation>{setting:tr}: {written} wird anderswo eingesetzt und ist daher nicht bekannt.</translation>
    </message>
    <message>
        <source>{setting:tr}: what stands there cannot be read, so it is not known.</source>
        <translation>{setting:tr}: Was dort steht, ist nicht lesbar und daher nicht bekannt.</translation>
    </message>
    <message>
        <source>Taken from the defaults of the template&apos;s parameters: {names}.</source>
        <translation>Aus den Vorgabewerten der Parameter der Vorlage übernommen: {names}.</translation>
    </message>
    <message>
        <source>The text is longer than {n} MB. No settings of an API are as long.</source>
        <translation>Der Text ist länger als {n} MB. So lang sind keine Einstellungen einer API.</translation>
    </message>
    <message>
        <source>No settings of an API in it that are known here.</source>
        <translation>Keine hier bekannten Einstellungen einer API darin.</translation>
    </message>
    <message>
        <source>There is nothing in it.</source>
        <translation>Es steht nichts darin.</translation>
    </message>
    <message>
        <source>The AWS CLI wrote this for people. Ask it again with `--output json`.</source>
        <translation>Die AWS CLI hat das für Menschen geschrieben. Fragen Sie sie noch einmal mit `--output json`.</translation>
    </message>
    <message>
        <source>There are more than {n} APIs in it. The first {n} are read.</source>
        <translation>Es stehen mehr als {n} APIs darin. Die ersten {n} werden gelesen.</translation>
    </message>
    <message numerus="yes">
        <source>{n} audiences</source>
        <translation>
            <numerusform>1 Audience</numerusform>
            <numerusform>{n} Audiences</numerusform>
        </translation>
    </message>
    <message>
        <source>issuer {issuer}</source>
        <translation>Aussteller {issuer}</translation>
    </message>
    <message>
        <source>no audiences</source>
        <translation>keine Audiences</translation>
    </message>
    <message>
        <source>issuer not known</source>
        <translation>Aussteller nicht bekannt</translation>
    </message>
    <message>
        <source>any issuer</source>
        <translation>jeder Aussteller</translation>
    </message>
    <message numerus="yes">
        <source>issuer {issuer} and {n} more</source>
        <translation>
            <numerusform>Aussteller {issuer} und ein weiterer</numerusform>
            <numerusform>Aussteller {issuer} und {n} weitere</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} scopes</source>
        <translation>
            <numerusform>{n} Scope</numerusform>
            <numerusform>{n} Scopes</numerusform>
        </translation>
    </message>
    <message>
        <source>no scopes</source>
        <translation>keine Scopes</translation>
    </message>
    <message numerus="yes">
        <source>{n} clients</source>
        <translation>
            <numerusform>{n} Client</numerusform>
            <numerusform>{n} Clients</numerusform>
        </translation>
    </message>
    <message>
        <source>required claims not known</source>
        <translation>verlangte Claims nicht bekannt</translation>
    </message>
    <message numerus="yes">
        <source>{n} required claims</source>
        <translation>
            <numerusform>1 verlangter Claim</numerusform>
            <numerusform>{n} verlangte Claims</numerusform>
        </translation>
    </message>
    <message>
        <source>audiences not known</source>
        <translation>Audiences nicht bekannt</translation>
    </message>
    <message>
        <source>scopes not known</source>
        <translation>Scopes nicht bekannt</translation>
    </message>
    <message>
        <source>A block in it is {what:tr}; no key that signs tokens is read from it.</source>
        <translation>Ein Block darin ist {what:tr}; daraus wird kein Schlüssel gelesen, der Tokens signiert.</translation>
    </message>
    <message>
        <source>Reading from AWS needs boto3. Install it where the program is: `pip install boto3`.</source>
        <translation>Um aus AWS zu lesen, wird boto3 gebraucht. Installieren Sie es dort, wo das Programm ist: `pip install boto3`.</translation>
    </message>
    <message>
        <source>This copy of the program does not have boto3 with it, which reading from AWS needs. Install the program&apos;s wheel, and boto3 beside it, or import what the AWS CLI prints.</source>
        <translation>Diese Kopie des Programms enthält boto3 nicht, das zum Lesen aus AWS gebraucht wird. Installieren Sie das Wheel des Programms und boto3 daneben, oder importieren Sie, was die AWS-CLI ausgibt.</translation>
    </message>
    <message>
        <source>The PAC file {url} was not asked: what evaluates such files is not installed. Set HTTPS_PROXY to the proxy, or install pypac and dukpy where the program is.</source>
        <translation>Die PAC-Datei {url} wurde nicht gefragt: Was solche Dateien auswertet, ist nicht installiert. Setzen Sie HTTPS_PROXY auf den Proxy, oder installieren Sie pypac und dukpy dort, wo das Programm ist.</translation>
    </message>
    <message>
        <source>This holds a secret ({what}), and the profiles are in a plain file. Take it out: a client secret belongs in its own field, which keeps it in the keyring.</source>
        <translation>Hier steht ein Geheimnis ({what}), und die Profile stehen in einer lesbaren Datei. Nehmen Sie es heraus: Ein Client-Secret gehört in sein eigenes Feld, das es im Schlüsselbund aufbewahrt.</translation>
    </message>
    <message>
        <source>The client secret belongs in its own field, which keeps it in the keyring, and not in a file. Take it out of the extra parameters.</source>
        <translation>Das Client-Secret gehört in sein eigenes Feld, das es im Schlüsselbund aufbewahrt, und nicht in eine Datei. Nehmen Sie es aus den zusätzlichen Parametern heraus.</translation>
    </message>
    <message>
        <source>The URL holds a password before the host, and the profiles are in a plain file. Take it out: a client secret belongs in its own field, which keeps it in the keyring.</source>
        <translation>Die URL enthält vor dem Host ein Passwort, und die Profile stehen in einer lesbaren Datei. Nehmen Sie es heraus: Ein Client-Secret gehört in sein eigenes Feld, das es im Schlüsselbund aufbewahrt.</translation>
    </message>
    <message>
        <source>the client secret and its secret parameters</source>
        <translation>das Client-Secret und die geheimen Parameter</translation>
    </message>
    <message>
        <source>an assertion signed with your private key and its secret parameters</source>
        <translation>eine mit Ihrem privaten Schlüssel signierte Assertion und die geheimen Parameter</translation>
    </message>
    <message>
        <source>the client certificate and its secret parameters</source>
        <translation>das Client-Zertifikat und die geheimen Parameter</translation>
    </message>
    <message>
        <source>the client ID and its secret parameters</source>
        <translation>die Client-ID und die geheimen Parameter</translation>
    </message>
    <message>
        <source>Its issuer is {host}, {why}. Tokens that this host signs count as valid.</source>
        <translation>Sein Aussteller ist {host}, {why}. Tokens, die dieser Host signiert, gelten als gültig.</translation>
    </message>
    <message>
        <source>Enter it once, and it is kept in the keyring.</source>
        <translation>Geben Sie ihn einmal ein, dann wird er im Schlüsselbund aufbewahrt.</translation>
    </message>
    <message>
        <source>What was asked</source>
        <translation>Die Anfrage</translation>
    </message>
    <message>
        <source>Nobody has vouched for it: it was checked with the key in its own header.</source>
        <translation>Niemand bürgt dafür: Es wurde mit dem Schlüssel im eigenen Header geprüft.</translation>
    </message>
    <message>
        <source>The token inside</source>
        <translation>Das Token darin</translation>
    </message>
    <message>
        <source>Kind of token: {kind}</source>
        <translation>Art des Tokens: {kind}</translation>
    </message>
    <message>
        <source>{told} {name} has {size}.</source>
        <translation>{told} {name} hat {size}.</translation>
    </message>
    <message>
        <source>The copy was searched again: no token is in it, and no secret that this program knows.</source>
        <translation>Die Kopie wurde noch einmal durchsucht: Sie enthält kein Token und kein Geheimnis, das dieses Programm kennt.</translation>
    </message>
    <message>
        <source>written</source>
        <translation>geschrieben</translation>
    </message>
    <message>
        <source>Disclosed of these claims</source>
        <translation>Davon offengelegt</translation>
    </message>
    <message>
        <source>in base64</source>
        <translation>in Base64</translation>
    </message>
    <message>
        <source>in UTF-16</source>
        <translation>in UTF-16</translation>
    </message>
    <message>
        <source>on several lines</source>
        <translation>auf mehreren Zeilen</translation>
    </message>
    <message>
        <source>in quoted-printable</source>
        <translation>in Quoted-Printable</translation>
    </message>
    <message>
        <source>with escapes</source>
        <translation>mit Escape-Zeichen</translation>
    </message>
    <message>
        <source>in the JSON serialization</source>
        <translation>in der JSON-Serialisierung</translation>
    </message>
    <message>
        <source>Beginning of a token, cut off in its header</source>
        <translation>Anfang eines Tokens, im Header abgeschnitten</translation>
    </message>
    <message>
        <source>Beginning of a token, cut off in its payload</source>
        <translation>Anfang eines Tokens, in der Payload abgeschnitten</translation>
    </message>
    <message>
        <source>Beginning of a token, cut off before the end of its signature</source>
        <translation>Anfang eines Tokens, vor dem Ende der Signatur abgeschnitten</translation>
    </message>
    <message>
        <source>the {format} file is cut off, and only what is there was unpacked</source>
        <comment>… .</comment>
        <translation>die {format}-Datei ist abgeschnitten, und nur was da ist, wurde entpackt</translation>
    </message>
    <message>
        <source>the {format} file is damaged, and only what comes before that was unpacked</source>
        <comment>… .</comment>
        <translation>die {format}-Datei ist beschädigt, und nur was davor steht, wurde entpackt</translation>
    </message>
    <message>
        <source>Only the first {size} were searched. {why}</source>
        <translation>Nur die ersten {size} wurden durchsucht. {why}</translation>
    </message>
    <message>
        <source>Reading was stopped.</source>
        <translation>Das Lesen wurde angehalten.</translation>
    </message>
    <message>
        <source>The rest cannot be read: {reason}.</source>
        <translation>Der Rest lässt sich nicht lesen: {reason}.</translation>
    </message>
    <message numerus="yes">
        <source>{count} of them are only the beginnings of tokens: the rest was cut off.</source>
        <translation>
            <numerusform>{count} davon ist nur der Anfang eines Tokens: Der Rest wurde abgeschnitten.</numerusform>
            <numerusform>{count} davon sind nur die Anfänge von Tokens: Der Rest wurde abgeschnitten.</numerusform>
        </translation>
    </message>
    <message>
        <source>Not all was read: {problem}.</source>
        <translation>Nicht alles wurde gelesen: {problem}.</translation>
    </message>
    <message>
        <source>Whether it is stored, or still what was stored before, is not known.</source>
        <translation>Ob es gespeichert ist oder noch das, was vorher gespeichert war, ist nicht bekannt.</translation>
    </message>
    <message>
        <source>Something else is stored there now, and what was stored before is lost: store it again, or forget it.</source>
        <translation>Dort ist jetzt etwas anderes gespeichert, und was vorher gespeichert war, ist verloren: Speichern Sie es erneut, oder löschen Sie es.</translation>
    </message>
    <message>
        <source>{keyring} gave something that is not a text for the secret.</source>
        <translation>{keyring} hat als Geheimnis etwas geliefert, das kein Text ist.</translation>
    </message>
    <message>
        <source>{number} GiB</source>
        <translation>{number} GiB</translation>
    </message>
    <message>
        <source>{number} MiB</source>
        <translation>{number} MiB</translation>
    </message>
    <message>
        <source>{number} KiB</source>
        <translation>{number} KiB</translation>
    </message>
    <message numerus="yes">
        <source>{n} bytes</source>
        <translation>
            <numerusform>{n} Byte</numerusform>
            <numerusform>{n} Bytes</numerusform>
        </translation>
    </message>
    <message>
        <source>expecting value</source>
        <comment>not JSON: …, at line 1</comment>
        <translation>ein Wert fehlt</translation>
    </message>
    <message>
        <source>expecting property name enclosed in double quotes</source>
        <comment>not JSON: …, at line 1</comment>
        <translation>ein Name in doppelten Anführungszeichen fehlt</translation>
    </message>
    <message>
        <source>expecting &apos;:&apos; delimiter</source>
        <comment>not JSON: …, at line 1</comment>
        <translation>ein „:“ fehlt</translation>
    </message>
    <message>
        <source>expecting &apos;,&apos; delimiter</source>
        <comment>not JSON: …, at line 1</comment>
        <translation>ein „,“ fehlt</translation>
    </message>
    <message>
        <source>extra data</source>
        <comment>not JSON: …, at line 1</comment>
        <translation>überzählige Daten</translation>
    </message>
    <message>
        <source>unterminated string starting</source>
        <comment>not JSON: …, at line 1</comment>
        <translation>ein nicht abgeschlossener Text, beginnend</translation>
    </message>
    <message>
        <source>invalid control character</source>
        <comment>not JSON: …, at line 1</comment>
        <translation>ein unzulässiges Steuerzeichen</translation>
    </message>
    <message>
        <source>illegal trailing comma before end of object</source>
        <comment>not JSON: …, at line 1</comment>
        <translation>ein unzulässiges Komma vor dem Ende eines Objekts</translation>
    </message>
    <message>
        <source>illegal trailing comma before end of array</source>
        <comment>not JSON: …, at line 1</comment>
        <translation>ein unzulässiges Komma vor dem Ende einer Liste</translation>
    </message>
    <message>
        <source>is not UTF-8 text: byte {place} does not fit</source>
        <comment>The header ….</comment>
        <translation>ist kein UTF-8-Text: Byte {place} passt nicht</translation>
    </message>
    <message>
        <source>is empty</source>
        <comment>The header ….</comment>
        <translation>ist leer</translation>
    </message>
    <message>
        <source>stops in the middle of its JSON; the end is probably cut off</source>
        <comment>The header ….</comment>
        <translation>hört mitten im JSON auf; wahrscheinlich ist das Ende abgeschnitten</translation>
    </message>
    <message>
        <source>is not UTF-8 text (it looks like UTF-16): byte {place} does not fit</source>
        <comment>The header ….</comment>
        <translation>ist kein UTF-8-Text (es sieht nach UTF-16 aus): Byte {place} passt nicht</translation>
    </message>
    <message>
        <source>holds {word}, which JSON does not have</source>
        <comment>The header ….</comment>
        <translation>enthält {word}, das es in JSON nicht gibt</translation>
    </message>
    <message>
        <source>starts with a byte order mark, which JSON must not have</source>
        <comment>The header ….</comment>
        <translation>beginnt mit einer Byte Order Mark, die JSON nicht haben darf</translation>
    </message>
    <message>
        <source>holds a number of {count} digits</source>
        <comment>The header ….</comment>
        <translation>enthält eine Zahl mit {count} Stellen</translation>
    </message>
    <message>
        <source>holds the number {digits}, too large to be told from infinity</source>
        <comment>The header ….</comment>
        <translation>enthält die Zahl {digits}, die zu groß ist, um sie von unendlich zu unterscheiden</translation>
    </message>
    <message>
        <source>nests deeper than {count} levels</source>
        <comment>The header ….</comment>
        <translation>ist tiefer als {count} Ebenen verschachtelt</translation>
    </message>
    <message>
        <source>names {name} more than once, and programs differ in which one they use</source>
        <comment>The header ….</comment>
        <translation>nennt {name} mehrmals, und Programme verwenden nicht alle denselben Eintrag</translation>
    </message>
    <message>
        <source>Jan</source>
        <comment>month</comment>
        <translation>Jan</translation>
    </message>
    <message>
        <source>Feb</source>
        <comment>month</comment>
        <translation>Feb</translation>
    </message>
    <message>
        <source>Mar</source>
        <comment>month</comment>
        <translation>März</translation>
    </message>
    <message>
        <source>Apr</source>
        <comment>month</comment>
        <translation>Apr</translation>
    </message>
    <message>
        <source>May</source>
        <comment>month</comment>
        <translation>Mai</translation>
    </message>
    <message>
        <source>Jun</source>
        <comment>month</comment>
        <translation>Juni</translation>
    </message>
    <message>
        <source>Jul</source>
        <comment>month</comment>
        <translation>Juli</translation>
    </message>
    <message>
        <source>Aug</source>
        <comment>month</comment>
        <translation>Aug</translation>
    </message>
    <message>
        <source>Sep</source>
        <comment>month</comment>
        <translation>Sep</translation>
    </message>
    <message>
        <source>Oct</source>
        <comment>month</comment>
        <translation>Okt</translation>
    </message>
    <message>
        <source>Nov</source>
        <comment>month</comment>
        <translation>Nov</translation>
    </message>
    <message>
        <source>Dec</source>
        <comment>month</comment>
        <translation>Dez</translation>
    </message>
    <message>
        <source>{date}, {time} UTC</source>
        <translation>{date}, {time} UTC</translation>
    </message>
    <message>
        <source>{day} {month} {year}</source>
        <translation>{day}. {month} {year}</translation>
    </message>
    <message>
        <source>after the year 9999</source>
        <comment>in the place of a date</comment>
        <translation>nach dem Jahr 9999</translation>
    </message>
    <message>
        <source>in {duration}</source>
        <translation>in {duration}</translation>
    </message>
    <message>
        <source>{host} is not this computer, so its URL has to start with https://.</source>
        <translation>{host} ist nicht dieser Computer; die URL muss also mit https:// beginnen.</translation>
    </message>
    <message>
        <source>{keyring} refused to read the secret ({error}).</source>
        <translation>{keyring} hat das Lesen des Secrets verweigert ({error}).</translation>
    </message>
    <message>
        <source>{keyring} refused to store the secret ({error}).</source>
        <translation>{keyring} hat das Speichern des Secrets verweigert ({error}).</translation>
    </message>
    <message>
        <source>{keyring} refused to remove the secret ({error}).</source>
        <translation>{keyring} hat das Entfernen des Secrets verweigert ({error}).</translation>
    </message>
    <message>
        <source>this run&apos;s memory</source>
        <comment>Stored in …</comment>
        <translation>Speicher dieses Laufs</translation>
    </message>
    <message>
        <source>{keyring} holds {most} characters at most, and this has {count}. It is not stored.</source>
        <translation>{keyring}: höchstens {most} Zeichen, dieser Text hat {count}. Er wird nicht gespeichert.</translation>
    </message>
    <message>
        <source>{keyring} says it removed the entry, but the entry is still there.</source>
        <translation>{keyring} meldet den Eintrag als entfernt, aber er ist noch da.</translation>
    </message>
    <message>
        <source>{keyring} did not answer within {seconds} s; it may be waiting for you to unlock it.</source>
        <translation>{keyring} hat innerhalb von {seconds} s nicht geantwortet; möglicherweise muss der Schlüsselbund erst entsperrt werden.</translation>
    </message>
    <message>
        <source>The system&apos;s keyring cannot be used ({error}).</source>
        <translation>Der Schlüsselbund des Systems kann nicht verwendet werden ({error}).</translation>
    </message>
    <message>
        <source>A private key can stay in a file: name that file in the profile.</source>
        <translation>Ein privater Schlüssel kann in einer Datei bleiben: diese Datei im Profil nennen.</translation>
    </message>
    <message>
        <source>{keyring} is locked. Unlock it and try again.</source>
        <translation>{keyring} ist gesperrt. Entsperren und erneut versuchen.</translation>
    </message>
    <message>
        <source>{keyring} gave no keyring to keep secrets in; probably none was made yet. Make one with your desktop&apos;s password program, then try again.</source>
        <translation>{keyring} stellt keinen Schlüsselbund für Secrets bereit; wahrscheinlich wurde noch keiner angelegt. Mit dem Passwortprogramm des Desktops einen anlegen und erneut versuchen.</translation>
    </message>
    <message>
        <source>No address was found for the proxy {url}, which {variable} names.</source>
        <translation>Für den Proxy {url} aus {variable} wurde keine Adresse gefunden.</translation>
    </message>
    <message>
        <source>{host} sent more than {size}, so the rest was not read.</source>
        <translation>{host} sendete mehr als {size}; der Rest wurde nicht gelesen.</translation>
    </message>
    <message>
        <source>No address was found for the proxy {url}, which the system&apos;s settings name.</source>
        <translation>Für den Proxy {url} aus den Einstellungen des Systems wurde keine Adresse gefunden.</translation>
    </message>
    <message>
        <source>{proxy} cannot be used.</source>
        <translation>{proxy} kann nicht verwendet werden.</translation>
    </message>
    <message>
        <source>The proxy</source>
        <comment>… did not open a connection to api.example.com.</comment>
        <translation>Der Proxy</translation>
    </message>
    <message>
        <source>{proxy} took the call and opened no connection to {host} within {duration}.</source>
        <translation>{proxy} hat die Verbindung angenommen, aber innerhalb von {duration} keine Verbindung mit {host} geöffnet.</translation>
    </message>
    <message>
        <source>{host} took the call and did not finish the TLS handshake within {duration}. Nothing was sent.</source>
        <translation>{host} hat die Verbindung angenommen, aber den TLS-Handshake innerhalb von {duration} nicht beendet. Nichts wurde gesendet.</translation>
    </message>
    <message>
        <source>{host} did not take the whole request within {duration}.</source>
        <translation>{host} hat innerhalb von {duration} nicht die ganze Anfrage angenommen.</translation>
    </message>
    <message>
        <source>The request to {host} failed ({error}).</source>
        <translation>Die Anfrage an {host} ist gescheitert ({error}).</translation>
    </message>
    <message>
        <source>{who} refused the connection: nothing listens on that port.</source>
        <translation>{who} hat die Verbindung abgelehnt: An diesem Port nimmt nichts Verbindungen an.</translation>
    </message>
    <message>
        <source>{who} did not accept a connection within {duration}.</source>
        <translation>{who} hat innerhalb von {duration} keine Verbindung angenommen.</translation>
    </message>
    <message>
        <source>{proxy} did not accept the user name and password in it (407).</source>
        <translation>{proxy} hat den eingetragenen Benutzernamen und das Passwort nicht angenommen (407).</translation>
    </message>
    <message>
        <source>{proxy} wants a user name and password (407).</source>
        <translation>{proxy} verlangt Benutzername und Passwort (407).</translation>
    </message>
    <message>
        <source>{proxy} did not open a connection to {host}: {status}.</source>
        <translation>{proxy} hat keine Verbindung mit {host} geöffnet: {status}.</translation>
    </message>
    <message>
        <source>{proxy} did not open a connection to {host}.</source>
        <translation>{proxy} hat keine Verbindung mit {host} geöffnet.</translation>
    </message>
    <message>
        <source>{host} did not accept the client certificate.</source>
        <translation>{host} hat das Client-Zertifikat nicht angenommen.</translation>
    </message>
    <message>
        <source>{host} wants a client certificate.</source>
        <translation>{host} verlangt ein Client-Zertifikat.</translation>
    </message>
    <message>
        <source>The whole exchange took longer than {duration}.</source>
        <translation>Der ganze Austausch dauerte länger als {duration}.</translation>
    </message>
    <message>
        <source>{host} began its answer and then sent nothing for {duration}.</source>
        <translation>{host} hat zu antworten begonnen und dann {duration} lang nichts gesendet.</translation>
    </message>
    <message>
        <source>{host} took the request and did not answer within {duration}.</source>
        <translation>{host} hat die Anfrage angenommen und innerhalb von {duration} nicht geantwortet.</translation>
    </message>
    <message>
        <source>{who} cannot be reached from this computer.</source>
        <translation>{who} ist von diesem Computer aus nicht erreichbar.</translation>
    </message>
    <message>
        <source>Tried were {addresses}.</source>
        <translation>Versucht wurde: {addresses}.</translation>
    </message>
    <message>
        <source>This program speaks to HTTP proxies, not to SOCKS ones.</source>
        <translation>Dieses Programm spricht mit HTTP-Proxys, nicht mit SOCKS-Proxys.</translation>
    </message>
    <message>
        <source>it is not trusted</source>
        <comment>The certificate of … was not accepted: ….</comment>
        <translation>es ist nicht vertrauenswürdig</translation>
    </message>
    <message>
        <source>Ask the issuer how this token was made; a sound library never writes this.</source>
        <translation>Den Aussteller fragen, wie dieses Token entstand; eine solide Bibliothek schreibt so etwas nie.</translation>
    </message>
    <message>
        <source>No keys to compare it with.</source>
        <translation>Keine Schlüssel zum Vergleichen.</translation>
    </message>
    <message>
        <source>no type</source>
        <translation>kein Typ</translation>
    </message>
    <message>
        <source>Ask for a token for your API: with an audience, a resource or a scope of its own.</source>
        <translation>Ein Token für die eigene API anfordern: mit einer Audience, einer Ressource oder einem eigenen Scope.</translation>
    </message>
    <message>
        <source>Let the issuer&apos;s administrator allow {names} for this client, then get a new token.</source>
        <translation>Vom Administrator des Ausstellers {names} für diesen Client erlauben lassen, dann ein neues Token holen.</translation>
    </message>
    <message>
        <source>{ms} ms</source>
        <translation>{ms} ms</translation>
    </message>
    <message>
        <source>{day} {month}</source>
        <translation>{day}. {month}</translation>
    </message>
    <message>
        <source>not a time</source>
        <comment>in the place of a date</comment>
        <translation>kein Zeitpunkt</translation>
    </message>
    <message>
        <source>before the year 1</source>
        <comment>in the place of a date</comment>
        <translation>vor dem Jahr 1</translation>
    </message>
    <message>
        <source>{days} d {hours} h</source>
        <translation>{days} d {hours} h</translation>
    </message>
    <message>
        <source>{days} d</source>
        <translation>{days} d</translation>
    </message>
    <message>
        <source>{hours} h {minutes} min</source>
        <translation>{hours} h {minutes} min</translation>
    </message>
    <message>
        <source>{hours} h</source>
        <translation>{hours} h</translation>
    </message>
    <message>
        <source>{minutes} min {seconds} s</source>
        <translation>{minutes} min {seconds} s</translation>
    </message>
    <message>
        <source>{minutes} min</source>
        <translation>{minutes} min</translation>
    </message>
    <message>
        <source>{seconds} s</source>
        <translation>{seconds} s</translation>
    </message>
    <message numerus="yes">
        <source>{n} years ago</source>
        <translation>
            <numerusform>vor {n} Jahr</numerusform>
            <numerusform>vor {n} Jahren</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>in {n} years</source>
        <translation>
            <numerusform>in {n} Jahr</numerusform>
            <numerusform>in {n} Jahren</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} years</source>
        <translation>
            <numerusform>{n} Jahr</numerusform>
            <numerusform>{n} Jahre</numerusform>
        </translation>
    </message>
    <message>
        <source>none</source>
        <comment>what the token has there</comment>
        <translation>nichts</translation>
    </message>
    <message>
        <source>at the moment of this report</source>
        <translation>im Moment dieses Berichts</translation>
    </message>
    <message>
        <source>The header</source>
        <comment>The header is empty.</comment>
        <translation>Der Header</translation>
    </message>
    <message>
        <source>The payload</source>
        <comment>The payload is empty.</comment>
        <translation>Die Payload</translation>
    </message>
    <message>
        <source>The signature</source>
        <comment>The signature is empty.</comment>
        <translation>Die Signatur</translation>
    </message>
    <message>
        <source>The last character of the header carries bits that mean nothing, so the text is not the one signed.</source>
        <translation>Das letzte Zeichen des Headers enthält Bits ohne Bedeutung; der Text ist also nicht der signierte.</translation>
    </message>
    <message>
        <source>The last character of the payload carries bits that mean nothing, so the text is not the one signed.</source>
        <translation>Das letzte Zeichen der Payload enthält Bits ohne Bedeutung; der Text ist also nicht der signierte.</translation>
    </message>
    <message>
        <source>The last character of the signature carries bits that mean nothing, so the text is not the one signed.</source>
        <translation>Das letzte Zeichen der Signatur enthält Bits ohne Bedeutung; der Text ist also nicht der signierte.</translation>
    </message>
    <message>
        <source>{part} {phrase}.</source>
        <comment>The header is empty.</comment>
        <translation>{part} {phrase}.</translation>
    </message>
    <message>
        <source>is not a list of a salt, a name and a value, or of a salt and a value</source>
        <comment>Disclosure 2 …</comment>
        <translation>ist keine Liste aus Salt, Name und Wert oder aus Salt und Wert</translation>
    </message>
    <message>
        <source>It has {count:grouped} disclosures, and more than {most:grouped} are not read.</source>
        <translation>Es hat {count:grouped} Offenlegungen, und mehr als {most:grouped} werden nicht gelesen.</translation>
    </message>
    <message>
        <source>A hash stands in it more than once.</source>
        <translation>Ein Hash steht mehr als einmal darin.</translation>
    </message>
    <message>
        <source>Disclosure {number} {problem}.</source>
        <translation>Offenlegung {number} {problem}.</translation>
    </message>
    <message>
        <source>The same disclosure stands in it more than once.</source>
        <translation>Dieselbe Offenlegung steht mehr als einmal darin.</translation>
    </message>
    <message>
        <source>Its _sd is not a list of texts.</source>
        <translation>_sd ist keine Liste von Texten.</translation>
    </message>
    <message>
        <source>is not base64url</source>
        <comment>Disclosure 2 …</comment>
        <translation>ist kein base64url</translation>
    </message>
    <message>
        <source>Disclosure {number} has a hash that the token does not hold.</source>
        <translation>Offenlegung {number} hat einen Hash, den das Token nicht enthält.</translation>
    </message>
    <message>
        <source>A disclosure for an element of a list stands where a claim has to.</source>
        <translation>Eine Offenlegung für ein Listenelement steht dort, wo ein Claim stehen muss.</translation>
    </message>
    <message>
        <source>A disclosure for a claim stands where an element of a list has to.</source>
        <translation>Eine Offenlegung für einen Claim steht dort, wo ein Listenelement stehen muss.</translation>
    </message>
    <message>
        <source>A disclosure has the name {name:repr}, which is reserved.</source>
        <translation>Eine Offenlegung hat den Namen {name:repr}, der reserviert ist.</translation>
    </message>
    <message>
        <source>The claim {name:repr} is disclosed though it is there already.</source>
        <translation>Der Claim {name:repr} wird offengelegt, obwohl er schon da ist.</translation>
    </message>
    <message>
        <source>lower case</source>
        <translation>Kleinbuchstaben</translation>
    </message>
    <message>
        <source>upper case</source>
        <translation>Großbuchstaben</translation>
    </message>
    <message>
        <source>It has three parts where an encrypted token has five. The end is probably cut off.</source>
        <translation>Es hat drei Teile, wo ein verschlüsseltes Token fünf hat. Das Ende ist vermutlich abgeschnitten.</translation>
    </message>
    <message>
        <source>No tilde (~) stands behind its last disclosure. The end is probably cut off.</source>
        <translation>Hinter der letzten Offenlegung steht keine Tilde (~). Das Ende ist wahrscheinlich abgeschnitten.</translation>
    </message>
    <message>
        <source>{part} holds {character:repr}, which is not a base64url character: character {place:grouped} of {count:grouped}.</source>
        <comment>part: the header, the payload, the signature</comment>
        <translation>{part} enthält {character:repr}, was kein Zeichen von base64url ist: Zeichen {place:grouped} von {count:grouped}.</translation>
    </message>
    <message>
        <source>The header has {name:repr} twice: protected and unprotected.</source>
        <translation>Der Header hat {name:repr} zweimal: geschützt und ungeschützt.</translation>
    </message>
    <message>
        <source>{part} ends with =, which a JWT must not contain.</source>
        <comment>part: the header, the payload, the signature</comment>
        <translation>{part} endet mit =, das ein JWT nicht enthalten darf.</translation>
    </message>
    <message>
        <source>{part} uses + or / (plain base64), which a JWT must not contain.</source>
        <comment>part: the header, the payload, the signature</comment>
        <translation>{part} verwendet + oder / (gewöhnliches base64), die ein JWT nicht enthalten darf.</translation>
    </message>
    <message>
        <source>Parts of it end with = (padding), which a JWT does not have.</source>
        <translation>Teile davon enden mit = (Füllzeichen), was ein JWT nicht hat.</translation>
    </message>
    <message>
        <source>crit stands in the unprotected header, where it must not be.</source>
        <translation>crit steht im ungeschützten Header, wo es nicht stehen darf.</translation>
    </message>
    <message>
        <source>It has three parts, and neither of the first two is JSON in base64url, so it is no JWT.</source>
        <translation>Es hat drei Teile, und keiner der ersten beiden ist JSON in base64url, also ist es kein JWT.</translation>
    </message>
    <message>
        <source>The payload is empty.</source>
        <translation>Die Payload ist leer.</translation>
    </message>
    <message>
        <source>The header is empty.</source>
        <translation>Der Header ist leer.</translation>
    </message>
    <message numerus="yes">
        <source>It has {n} parts where a JWT has 3. The end is probably cut off.</source>
        <translation>
            <numerusform>Es hat {n} Teil, ein JWT hat 3. Wahrscheinlich ist das Ende abgeschnitten.</numerusform>
            <numerusform>Es hat {n} Teile, ein JWT hat 3. Wahrscheinlich ist das Ende abgeschnitten.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>It has {n} parts where a JWT has 3.</source>
        <translation>
            <numerusform>Es hat {n} Teil, ein JWT hat 3.</numerusform>
            <numerusform>Es hat {n} Teile, ein JWT hat 3.</numerusform>
        </translation>
    </message>
    <message>
        <source>no scope</source>
        <translation>kein Scope</translation>
    </message>
    <message>
        <source>To know who signed it, the issuer&apos;s public keys are needed.</source>
        <translation>Um zu wissen, wer es signiert hat, werden die öffentlichen Schlüssel des Ausstellers gebraucht.</translation>
    </message>
    <message>
        <source>Basic header, form-encoded</source>
        <translation>Basic-Header, formularkodiert</translation>
    </message>
    <message>
        <source>Basic header, not encoded</source>
        <translation>Basic-Header, nicht kodiert</translation>
    </message>
    <message>
        <source>client secret in the form body</source>
        <translation>Client-Secret im Formular-Body</translation>
    </message>
    <message>
        <source>JWT signed with the client secret</source>
        <translation>JWT, mit dem Client-Secret signiert</translation>
    </message>
    <message>
        <source>JWT signed with a private key</source>
        <translation>JWT, mit einem privaten Schlüssel signiert</translation>
    </message>
    <message>
        <source>TLS client certificate</source>
        <translation>TLS-Client-Zertifikat</translation>
    </message>
    <message>
        <source>client ID alone</source>
        <translation>nur Client-ID</translation>
    </message>
    <message>
        <source>{name}: a client ID with a colon cannot be sent without encoding (RFC 7617 section 2).</source>
        <translation>{name}: Eine Client-ID mit Doppelpunkt kann nicht unkodiert gesendet werden (RFC 7617, Abschnitt 2).</translation>
    </message>
    <message>
        <source>{name} names no certificate file, and a TLS client certificate is how it is to prove itself.</source>
        <translation>{name} nennt keine Zertifikatsdatei, soll sich aber mit einem TLS-Client-Zertifikat ausweisen.</translation>
    </message>
    <message>
        <source>No client secret is stored for {name}. Enter it, or choose the method that sends none.</source>
        <translation>Für {name} ist kein Client-Secret gespeichert. Es eingeben oder die Methode wählen, die keines sendet.</translation>
    </message>
    <message>
        <source>What is stored for {name} is a private key. It is never sent, so this method cannot use it.</source>
        <translation>Für {name} ist ein privater Schlüssel gespeichert. Er wird nie gesendet; diese Methode kann ihn also nicht verwenden.</translation>
    </message>
    <message>
        <source>What is stored for {name} is a public key or a certificate, and no client secret.</source>
        <translation>Für {name} ist ein öffentlicher Schlüssel oder ein Zertifikat gespeichert, kein Client-Secret.</translation>
    </message>
    <message>
        <source>private key</source>
        <translation>privater Schlüssel</translation>
    </message>
    <message>
        <source>Put it into a file and name that file, and the passphrase can be stored.</source>
        <translation>Ihn in eine Datei legen und diese Datei nennen; dann lässt sich die Passphrase speichern.</translation>
    </message>
    <message>
        <source>Enter it as the passphrase of the key file.</source>
        <translation>Sie als Passphrase der Schlüsseldatei eingeben.</translation>
    </message>
    <message>
        <source>No private key is stored for {name}. Enter it, or name the file that holds it.</source>
        <translation>Für {name} ist kein privater Schlüssel gespeichert. Ihn eingeben oder die Datei nennen, die ihn enthält.</translation>
    </message>
    <message>
        <source>{where} holds a key of a type that signs no assertion.</source>
        <translation>{where} enthält einen Schlüssel, dessen Typ keine Assertion signiert.</translation>
    </message>
    <message>
        <source>{where} is not opened by the passphrase that is stored.</source>
        <translation>{where} lässt sich mit der gespeicherten Passphrase nicht öffnen.</translation>
    </message>
    <message>
        <source>{where} is damaged, or of a kind that cannot be read.</source>
        <translation>{where} ist beschädigt oder von einer Art, die nicht lesbar ist.</translation>
    </message>
    <message>
        <source>{where} holds an RSA key that is not safe. {flaw}</source>
        <translation>{where} enthält einen RSA-Schlüssel, der nicht sicher ist. {flaw}</translation>
    </message>
    <message>
        <source>signed (JWS)</source>
        <translation>signiert (JWS)</translation>
    </message>
    <message>
        <source>APIs differ on that. These refuse it: {strict:list}. These do not compare iat with the clock: {lenient:list}.</source>
        <translation>Darin unterscheiden sich APIs. Diese lehnen es ab: {strict:list}. Diese vergleichen iat nicht mit der Uhr: {lenient:list}.</translation>
    </message>
    <message>
        <source>APIs still take it for as long as they let two clocks differ: {lenient:list}. Others allow nothing: {strict:list}.</source>
        <translation>APIs nehmen es noch so lange an, wie sie zwei Uhren voneinander abweichen lassen: {lenient:list}. Andere lassen nichts zu: {strict:list}.</translation>
    </message>
    <message>
        <source>APIs take it earlier by as much as they let two clocks differ: {lenient:list}. Others allow nothing: {strict:list}.</source>
        <translation>APIs nehmen es um so viel früher an, wie sie zwei Uhren voneinander abweichen lassen: {lenient:list}. Andere lassen nichts zu: {strict:list}.</translation>
    </message>
    <message>
        <source>APIs answer it with 401.</source>
        <translation>APIs antworten darauf mit 401.</translation>
    </message>
    <message>
        <source>APIs answer it with 401 until then.</source>
        <translation>Bis dahin antworten APIs darauf mit 401.</translation>
    </message>
    <message>
        <source>your clock is {skew:duration} behind {party}&apos;s</source>
        <comment>…: ….</comment>
        <translation>Ihre Uhr geht {skew:duration} gegenüber der von {party} nach</translation>
    </message>
    <message>
        <source>your clock is {skew:duration} ahead of {party}&apos;s</source>
        <comment>…, but ….</comment>
        <translation>Ihre Uhr geht {skew:duration} gegenüber der von {party} vor</translation>
    </message>
    <message>
        <source>your clock is {skew:duration} behind the issuer&apos;s</source>
        <comment>…: ….</comment>
        <translation>Ihre Uhr geht {skew:duration} gegenüber der des Ausstellers nach</translation>
    </message>
    <message>
        <source>your clock is {skew:duration} ahead of the issuer&apos;s</source>
        <comment>…, but ….</comment>
        <translation>Ihre Uhr geht {skew:duration} gegenüber der des Ausstellers vor</translation>
    </message>
    <message>
        <source>Its key cannot be used.</source>
        <translation>Der Schlüssel kann nicht verwendet werden.</translation>
    </message>
    <message>
        <source>no type {curve}</source>
        <translation>kein Typ {curve}</translation>
    </message>
    <message>
        <source>access token</source>
        <translation>Access-Token</translation>
    </message>
    <message>
        <source>It is nested too deeply.</source>
        <translation>Es ist zu tief verschachtelt.</translation>
    </message>
    <message>
        <source>Use the token that the expected issuer gave you, or expect the token&apos;s own issuer if you trust that one.</source>
        <translation>Verwenden Sie das Token, das der erwartete Aussteller Ihnen gegeben hat, oder erwarten Sie den Aussteller des Tokens, wenn Sie diesem vertrauen.</translation>
    </message>
    <message>
        <source>Use the token of the client expected, or expect the one that it was issued to.</source>
        <translation>Verwenden Sie das Token des erwarteten Clients, oder erwarten Sie den, für den es ausgestellt wurde.</translation>
    </message>
    <message>
        <source>Use the token that your issuer gave you, or inspect it with the profile of its own issuer.</source>
        <translation>Das Token des eigenen Ausstellers verwenden oder dieses mit dem Profil seines Ausstellers untersuchen.</translation>
    </message>
    <message>
        <source>Use the token of the client in this profile, or inspect it with the profile of its client.</source>
        <translation>Das Token des Clients in diesem Profil verwenden oder dieses mit dem Profil seines Clients untersuchen.</translation>
    </message>
    <message>
        <source>It is bound to the access token whose SHA-256 is {ath:json} (ath).</source>
        <translation>Gehört zum Access-Token, dessen SHA-256 {ath:json} ist (ath).</translation>
    </message>
    <message>
        <source>It answers the nonce {nonce:json}.</source>
        <translation>Antwortet auf die nonce {nonce:json}.</translation>
    </message>
    <message>
        <source>It is for {aud:json}.</source>
        <translation>Gilt für {aud:json}.</translation>
    </message>
    <message>
        <source>It was made {iat:lately}.</source>
        <translation>Gemacht {iat:lately}.</translation>
    </message>
    <message>
        <source>{names:list 80} and {count} more</source>
        <translation>{names:list 80} und {count} weitere</translation>
    </message>
    <message>
        <source>{signed}; it has no expiry, as is usual for its kind.</source>
        <translation>{signed}; es hat kein Ablaufdatum, wie bei dieser Art üblich.</translation>
    </message>
    <message>
        <source>Signature {number} fits its key.</source>
        <translation>Signatur {number} passt zu ihrem Schlüssel.</translation>
    </message>
    <message>
        <source>Signature {number} does not fit its key.</source>
        <translation>Signatur {number} passt nicht zu ihrem Schlüssel.</translation>
    </message>
    <message>
        <source>Signature {number} was not checked: its key is not known here.</source>
        <translation>Signatur {number} wurde nicht geprüft: Ihr Schlüssel ist hier nicht bekannt.</translation>
    </message>
    <message numerus="yes">
        <source>{n} more were not read.</source>
        <translation>
            <numerusform>{n} weitere wurde nicht gelesen.</numerusform>
            <numerusform>{n} weitere wurden nicht gelesen.</numerusform>
        </translation>
    </message>
    <message>
        <source>Copy the token again: characters of it were changed or lost on the way. If it is the same where it was issued, ask the issuer.</source>
        <translation>Kopieren Sie das Token noch einmal: Auf dem Weg wurden Zeichen geändert oder gingen verloren. Wenn es dort, wo es ausgestellt wurde, genauso aussieht, fragen Sie den Aussteller.</translation>
    </message>
    <message>
        <source>exp after {leeway:before} (now)</source>
        <translation>exp nach {leeway:before} (jetzt)</translation>
    </message>
    <message>
        <source>Get a new token.</source>
        <translation>Holen Sie ein neues Token.</translation>
    </message>
    <message>
        <source>exp after {leeway:before} (now less {leeway:g} s leeway)</source>
        <translation>exp nach {leeway:before} (jetzt abzüglich {leeway:g} s Toleranz)</translation>
    </message>
    <message>
        <source>Get a new token. The profile needs no change for this.</source>
        <translation>Ein neues Token holen. Am Profil muss dafür nichts geändert werden.</translation>
    </message>
    <message>
        <source>{signed}; the token inside is judged by itself.</source>
        <translation>{signed}; das Token darin wird für sich beurteilt.</translation>
    </message>
    <message>
        <source>hexadecimal</source>
        <translation>Hexadezimalziffern</translation>
    </message>
    <message>
        <source>base64</source>
        <translation>base64</translation>
    </message>
    <message>
        <source>without ID</source>
        <comment>key …</comment>
        <translation>ohne ID</translation>
    </message>
    <message>
        <source>encrypted (JWE)</source>
        <translation>verschlüsselt (JWE)</translation>
    </message>
    <message>
        <source>opaque</source>
        <translation>opak</translation>
    </message>
    <message>
        <source>unreadable</source>
        <translation>nicht lesbar</translation>
    </message>
    <message>
        <source>a key without ID</source>
        <translation>ein Schlüssel ohne ID</translation>
    </message>
    <message>
        <source>{kid}, thumbprint {thumbprint}</source>
        <translation>{kid}, Fingerabdruck {thumbprint}</translation>
    </message>
    <message>
        <source>The second is the beginning of the first: its end is missing.</source>
        <translation>Das zweite ist der Anfang des ersten: Sein Ende fehlt.</translation>
    </message>
    <message>
        <source>The first is the beginning of the second: its end is missing.</source>
        <translation>Das erste ist der Anfang des zweiten: Sein Ende fehlt.</translation>
    </message>
    <message numerus="yes">
        <source>They begin with the same {n} characters and differ from there on.</source>
        <translation>
            <numerusform>Das erste Zeichen ist gleich, danach unterscheiden sie sich.</numerusform>
            <numerusform>Die ersten {n} Zeichen sind gleich, danach unterscheiden sie sich.</numerusform>
        </translation>
    </message>
    <message>
        <source>They differ from the first character on.</source>
        <translation>Sie unterscheiden sich vom ersten Zeichen an.</translation>
    </message>
    <message>
        <source>Algorithms</source>
        <translation>Algorithmen</translation>
    </message>
    <message>
        <source>Leeway</source>
        <translation>Toleranz</translation>
    </message>
    <message>
        <source>Verified with</source>
        <translation>Verifiziert mit</translation>
    </message>
    <message>
        <source>Keys from</source>
        <translation>Schlüssel aus</translation>
    </message>
    <message>
        <source>The same text, character for character.</source>
        <translation>Derselbe Text, Zeichen für Zeichen.</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Text</translation>
    </message>
    <message numerus="yes">
        <source>{n} more members differ, not listed.</source>
        <translation>
            <numerusform>{n} weiteres Feld unterscheidet sich, nicht aufgeführt.</numerusform>
            <numerusform>{n} weitere Felder unterscheiden sich, nicht aufgeführt.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} more members are the same, not listed.</source>
        <translation>
            <numerusform>{n} weiteres Feld ist gleich, nicht aufgeführt.</numerusform>
            <numerusform>{n} weitere Felder sind gleich, nicht aufgeführt.</numerusform>
        </translation>
    </message>
    <message>
        <source>The first token</source>
        <translation>Das erste Token</translation>
    </message>
    <message>
        <source>The second token</source>
        <translation>Das zweite Token</translation>
    </message>
    <message>
        <source>Header and payload are the same text; the signature alone differs.</source>
        <translation>Header und Payload sind derselbe Text; nur die Signatur unterscheidet sich.</translation>
    </message>
    <message>
        <source>{which} is encrypted, so its claims cannot be compared.</source>
        <translation>{which} ist verschlüsselt; seine Claims lassen sich nicht vergleichen.</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Quelle</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Art</translation>
    </message>
    <message>
        <source>{which} is opaque, so it has no header and no claims to compare.</source>
        <translation>{which} ist opak, hat also weder Header noch Claims zum Vergleichen.</translation>
    </message>
    <message>
        <source>{which} cannot be read, so neither header nor claims are compared.</source>
        <translation>{which} ist nicht lesbar; weder Header noch Claims werden verglichen.</translation>
    </message>
    <message>
        <source>{which} has no payload that can be read, so claims are not compared.</source>
        <translation>{which} hat keine lesbare Payload; die Claims werden nicht verglichen.</translation>
    </message>
    <message>
        <source>{which} has no header that can be read, so headers are not compared.</source>
        <translation>{which} hat keinen lesbaren Header; die Header werden nicht verglichen.</translation>
    </message>
    <message>
        <source>Of {count} answers in it this is number {number}: {host} answered {status}.</source>
        <translation>Von {count} Antworten darin ist dies Nummer {number}: {host} hat mit {status} geantwortet.</translation>
    </message>
    <message>
        <source>File exists</source>
        <translation>Datei existiert bereits</translation>
    </message>
    <message>
        <source>The metadata of {issuer} names {url}, which is not https.</source>
        <translation>Die Metadaten von {issuer} nennen {url}, und das ist nicht https.</translation>
    </message>
    <message>
        <source>The metadata of {issuer} is not a JSON object. It is a web page.</source>
        <translation>Die Metadaten von {issuer} sind kein JSON-Objekt. Es ist eine Webseite.</translation>
    </message>
    <message>
        <source>Nothing is sent there: anybody on the way could read and change it.</source>
        <translation>Dorthin wird nichts gesendet: Jeder auf dem Weg könnte es lesen und ändern.</translation>
    </message>
    <message>
        <source>The key set could not be fetched. {words}</source>
        <translation>Der Schlüsselsatz konnte nicht abgerufen werden. {words}</translation>
    </message>
    <message>
        <source>{name} is a pipe or a device, which may have no end. Save what comes from it, and open that file.</source>
        <translation>{name} ist eine Pipe oder ein Gerät und hat womöglich kein Ende. Speichern Sie, was daraus kommt, und öffnen Sie diese Datei.</translation>
    </message>
    <message>
        <source>The keys are those saved with the profile. {why}</source>
        <translation>Die Schlüssel sind die mit dem Profil gespeicherten. {why}</translation>
    </message>
    <message>
        <source>The keys are those saved with the profile at {time}. {why}</source>
        <translation>Die Schlüssel sind die am {time} mit dem Profil gespeicherten. {why}</translation>
    </message>
    <message>
        <source>The keys are those fetched earlier. {why}</source>
        <translation>Die Schlüssel sind die zuvor abgerufenen. {why}</translation>
    </message>
    <message>
        <source>{why} The keys saved with the profile cannot be read: {error}</source>
        <translation>{why} Die mit dem Profil gespeicherten Schlüssel sind nicht lesbar: {error}</translation>
    </message>
    <message numerus="yes">
        <source>{n:grouped} tokens</source>
        <translation>
            <numerusform>{n:grouped} Token</numerusform>
            <numerusform>{n:grouped} Token</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n:grouped} secrets</source>
        <translation>
            <numerusform>{n:grouped} Geheimnis</numerusform>
            <numerusform>{n:grouped} Geheimnisse</numerusform>
        </translation>
    </message>
    <message>
        <source>{tokens} and {secrets}</source>
        <translation>{tokens} und {secrets}</translation>
    </message>
    <message numerus="yes">
        <source>Replaced in {n:grouped} places: {what}.</source>
        <translation>
            <numerusform>An einer Stelle ersetzt: {what}.</numerusform>
            <numerusform>An {n:grouped} Stellen ersetzt: {what}.</numerusform>
        </translation>
    </message>
    <message>
        <source>{name} is there already and was left as it is. No copy was made.</source>
        <translation>{name} gibt es schon und wurde nicht angetastet. Es wurde keine Kopie angelegt.</translation>
    </message>
    <message>
        <source>{name} cannot be read: {reason}. No copy was made.</source>
        <translation>{name} lässt sich nicht lesen: {reason}. Es wurde keine Kopie angelegt.</translation>
    </message>
    <message>
        <source>The copy is not compressed.</source>
        <translation>Die Kopie ist nicht komprimiert.</translation>
    </message>
    <message>
        <source>There was no token and no secret that this program knows.</source>
        <translation>Es gab kein Token und kein Geheimnis, das dieses Programm kennt.</translation>
    </message>
    <message>
        <source>A token or secret would have been left in the copy, so none was made. It is a mistake in this program.</source>
        <translation>In der Kopie wäre ein Token oder ein Geheimnis geblieben, darum wurde keine angelegt. Das ist ein Fehler in diesem Programm.</translation>
    </message>
    <message>
        <source>its file system does not answer</source>
        <translation>das Dateisystem antwortet nicht</translation>
    </message>
    <message>
        <source>It cannot be sent from the keyring: it is only taken out, or left.</source>
        <translation>Es kann nicht aus dem Schlüsselbund gesendet werden: Es wird nur entfernt oder belassen.</translation>
    </message>
    <message>
        <source>The keyring has another value for it already.</source>
        <translation>Der Schlüsselbund hat dafür schon einen anderen Wert.</translation>
    </message>
    <message>
        <source>{name} is the file itself, which is never written to. Give the copy another name.</source>
        <translation>{name} ist die Datei selbst, in die nie geschrieben wird. Geben Sie der Kopie einen anderen Namen.</translation>
    </message>
    <message>
        <source>Stops working</source>
        <translation>Gilt bis</translation>
    </message>
    <message>
        <source>After a change of keys</source>
        <translation>Nach einem Wechsel der Schlüssel</translation>
    </message>
    <message>
        <source>It stops working at {at:moment}, {span:duration} after it expires.</source>
        <translation>Es gilt dort bis {at:moment}, {span:duration} über seinen Ablauf hinaus.</translation>
    </message>
    <message>
        <source>not documented: {who}</source>
        <comment>when a token stops working</comment>
        <translation>nicht dokumentiert: {who}</translation>
    </message>
    <message>
        <source>It takes tokens of the old key for up to {cache:duration} more.</source>
        <translation>Token des alten Schlüssels werden noch bis zu {cache:duration} lang angenommen.</translation>
    </message>
    <message>
        <source>It refuses tokens of a new key until it is started anew.</source>
        <translation>Token eines neuen Schlüssels werden bis zu einem Neustart abgelehnt.</translation>
    </message>
    <message>
        <source>It starts working at {at:moment}. {end}</source>
        <translation>Es gilt dort ab {at:moment}. {end}</translation>
    </message>
    <message>
        <source>It never stops working by itself: nothing in it is compared with a clock there.</source>
        <translation>Es hört dort nie von selbst auf zu gelten: Nichts darin wird mit einer Uhr verglichen.</translation>
    </message>
    <message>
        <source>It works until {at:moment} at least. What is allowed after that is not documented.</source>
        <translation>Es gilt dort mindestens bis {at:moment}. Was danach noch erlaubt ist, ist nicht dokumentiert.</translation>
    </message>
    <message>
        <source>It stopped working at {at:moment}, {span:duration} after it expired.</source>
        <translation>Es galt dort bis {at:moment}, {span:duration} über seinen Ablauf hinaus.</translation>
    </message>
    <message>
        <source>It stops working at {at:moment}, when it expires.</source>
        <translation>Es gilt dort bis {at:moment}, dann läuft es ab.</translation>
    </message>
    <message>
        <source>It stops working at {at:moment}, {span:duration} after it was issued.</source>
        <translation>Es gilt dort bis {at:moment}, {span:duration} nach der Ausstellung.</translation>
    </message>
    <message>
        <source>never: {who}</source>
        <comment>when a token stops working</comment>
        <translation>nie: {who}</translation>
    </message>
    <message>
        <source>How long it takes tokens of a key that is no longer published is not documented.</source>
        <translation>Wie lange Token eines Schlüssels angenommen werden, der nicht mehr veröffentlicht ist, ist nicht dokumentiert.</translation>
    </message>
    <message>
        <source>It takes tokens of the old key until it is started anew.</source>
        <translation>Token des alten Schlüssels werden bis zu einem Neustart angenommen.</translation>
    </message>
    <message>
        <source>It refuses tokens of a key as soon as that is no longer published.</source>
        <translation>Token eines Schlüssels werden abgelehnt, sobald dieser nicht mehr veröffentlicht ist.</translation>
    </message>
    <message>
        <source>It fetches the keys for a key ID it does not know, so tokens of a new key are taken at once, or after {pause:duration} at most where it has just fetched them.</source>
        <translation>Bei einer unbekannten Schlüssel-ID werden die Schlüssel neu geholt. Token eines neuen Schlüssels werden daher sofort angenommen, oder nach höchstens {pause:duration}, wenn sie eben erst geholt wurden.</translation>
    </message>
    <message>
        <source>How long it refuses tokens of a new key is not documented.</source>
        <translation>Wie lange Token eines neuen Schlüssels abgelehnt werden, ist nicht dokumentiert.</translation>
    </message>
    <message>
        <source>It refuses tokens of a new key for up to {cache:duration}: it does not fetch the keys earlier.</source>
        <translation>Token eines neuen Schlüssels werden bis zu {cache:duration} lang abgelehnt: Früher werden die Schlüssel nicht geholt.</translation>
    </message>
    <message>
        <source>It refuses tokens of a new key until it fetches the keys again. When it does is not documented.</source>
        <translation>Token eines neuen Schlüssels werden abgelehnt, bis die Schlüssel neu geholt werden. Wann das geschieht, ist nicht dokumentiert.</translation>
    </message>
    <message>
        <source>When it stops working is not documented.</source>
        <translation>Bis wann es dort gilt, ist nicht dokumentiert.</translation>
    </message>
    <message>
        <source>It expired at {at:moment}. How long it works after that is not documented.</source>
        <translation>Es galt bis {at:moment}. Wie lange es dort danach noch gilt, ist nicht dokumentiert.</translation>
    </message>
    <message>
        <source>It stopped working at {at:moment}, {span:duration} after it was issued.</source>
        <translation>Es galt dort bis {at:moment}, {span:duration} nach der Ausstellung.</translation>
    </message>
    <message>
        <source>It has its keys in its own configuration: tokens of a new key are refused, and those of the old one taken, until somebody changes it.</source>
        <translation>Die Schlüssel stehen in der eigenen Konfiguration: Token eines neuen Schlüssels werden abgelehnt und die des alten angenommen, bis jemand sie ändert.</translation>
    </message>
    <message>
        <source>It takes tokens of the old key until it fetches the keys for a key ID it does not know.</source>
        <translation>Token des alten Schlüssels werden angenommen, bis die Schlüssel wegen einer unbekannten Schlüssel-ID neu geholt werden.</translation>
    </message>
    <message>
        <source>It fetches the keys for a key ID it does not know, so tokens of a new key are taken soon. Whether it pauses between two fetches is not documented.</source>
        <translation>Bei einer unbekannten Schlüssel-ID werden die Schlüssel neu geholt. Token eines neuen Schlüssels werden daher bald angenommen. Ob zwischen zwei Abrufen eine Pause liegt, ist nicht dokumentiert.</translation>
    </message>
    <message>
        <source>It fetches the keys for a key ID it does not know, so tokens of a new key are taken at once.</source>
        <translation>Bei einer unbekannten Schlüssel-ID werden die Schlüssel neu geholt. Token eines neuen Schlüssels werden daher sofort angenommen.</translation>
    </message>
    <message>
        <source>Tokens of a new key are refused for {cache:duration} at most. Whether it fetches the keys earlier is not documented.</source>
        <translation>Token eines neuen Schlüssels werden höchstens {cache:duration} lang abgelehnt. Ob die Schlüssel früher geholt werden, ist nicht dokumentiert.</translation>
    </message>
    <message>
        <source>iss is missing</source>
        <comment>… says this when …</comment>
        <translation>iss fehlt</translation>
    </message>
    <message>
        <source>aud is missing</source>
        <comment>… says this when …</comment>
        <translation>aud fehlt</translation>
    </message>
    <message>
        <source>no client is named</source>
        <comment>… says this when …</comment>
        <translation>kein Client genannt ist</translation>
    </message>
    <message>
        <source>exp is missing</source>
        <comment>… says this when …</comment>
        <translation>exp fehlt</translation>
    </message>
    <message>
        <source>iat is missing</source>
        <comment>… says this when …</comment>
        <translation>iat fehlt</translation>
    </message>
    <message>
        <source>sub is missing</source>
        <comment>… says this when …</comment>
        <translation>sub fehlt</translation>
    </message>
    <message>
        <source>kid is missing</source>
        <comment>… says this when …</comment>
        <translation>kid fehlt</translation>
    </message>
    <message>
        <source>alg is missing</source>
        <comment>… says this when …</comment>
        <translation>alg fehlt</translation>
    </message>
    <message>
        <source>typ is missing</source>
        <comment>… says this when …</comment>
        <translation>typ fehlt</translation>
    </message>
    <message>
        <source>no scope is named</source>
        <comment>… says this when …</comment>
        <translation>kein Scope genannt ist</translation>
    </message>
    <message>
        <source>a claim is missing</source>
        <comment>… says this when …</comment>
        <translation>ein Claim fehlt</translation>
    </message>
    <message>
        <source>token_use is missing</source>
        <comment>… says this when …</comment>
        <translation>token_use fehlt</translation>
    </message>
    <message>
        <source>the signature is not genuine</source>
        <comment>… says this when …</comment>
        <translation>die Signatur nicht echt ist</translation>
    </message>
    <message>
        <source>iss is not the issuer that is set there</source>
        <comment>… says this when …</comment>
        <translation>iss nicht der dort eingestellte Aussteller ist</translation>
    </message>
    <message>
        <source>no audience that is set there is in aud</source>
        <comment>… says this when …</comment>
        <translation>keine der dort eingestellten Audiences in aud steht</translation>
    </message>
    <message>
        <source>exp is over, or no date</source>
        <comment>… says this when …</comment>
        <translation>exp vorbei oder kein Datum ist</translation>
    </message>
    <message>
        <source>nbf lies ahead, or is no date</source>
        <comment>… says this when …</comment>
        <translation>nbf in der Zukunft liegt oder kein Datum ist</translation>
    </message>
    <message>
        <source>the token is too long</source>
        <comment>… says this when …</comment>
        <translation>das Token zu lang ist</translation>
    </message>
    <message>
        <source>the token is encrypted</source>
        <comment>… says this when …</comment>
        <translation>das Token verschlüsselt ist</translation>
    </message>
    <message>
        <source>exp is over</source>
        <comment>… says this when …</comment>
        <translation>exp vorbei ist</translation>
    </message>
    <message>
        <source>exp is a text and no number</source>
        <comment>… says this when …</comment>
        <translation>exp ein Text und keine Zahl ist</translation>
    </message>
    <message>
        <source>nbf lies ahead</source>
        <comment>… says this when …</comment>
        <translation>nbf in der Zukunft liegt</translation>
    </message>
    <message>
        <source>nbf is a text and no number</source>
        <comment>… says this when …</comment>
        <translation>nbf ein Text und keine Zahl ist</translation>
    </message>
    <message>
        <source>iat lies ahead</source>
        <comment>… says this when …</comment>
        <translation>iat in der Zukunft liegt</translation>
    </message>
    <message>
        <source>iat is too long ago</source>
        <comment>… says this when …</comment>
        <translation>iat zu lange her ist</translation>
    </message>
    <message>
        <source>alg is none</source>
        <comment>… says this when …</comment>
        <translation>alg none ist</translation>
    </message>
    <message>
        <source>no audience is set there</source>
        <comment>… says this when …</comment>
        <translation>dort keine Audience eingestellt ist</translation>
    </message>
    <message>
        <source>The rules say the same.</source>
        <translation>Die Regeln sagen dasselbe.</translation>
    </message>
    <message>
        <source>The rules would accept it. Its settings are probably others than these.</source>
        <translation>Nach den Regeln würde es angenommen. Wahrscheinlich sind dort andere Einstellungen als diese.</translation>
    </message>
    <message>
        <source>What it does here is not documented. This answer shows it.</source>
        <translation>Was hier geschieht, ist nicht dokumentiert. Diese Antwort zeigt es.</translation>
    </message>
    <message>
        <source>{first}, or when {second}</source>
        <comment>… says this when …</comment>
        <translation>{first}, oder wenn {second}</translation>
    </message>
    <message>
        <source>its rule {rule} is broken</source>
        <comment>… says this when …</comment>
        <translation>seine Regel {rule} verletzt ist</translation>
    </message>
    <message>
        <source>{who} say this, each for reasons of its own.</source>
        <translation>{who} sagen das, jeweils aus eigenen Gründen.</translation>
    </message>
    <message>
        <source>{who} say this when {cause}: {has}.</source>
        <translation>{who} sagen das, wenn {cause}: {has}.</translation>
    </message>
    <message>
        <source>{who} says this when {cause}: {has}.</source>
        <translation>{who} sagt das, wenn {cause}: {has}.</translation>
    </message>
    <message>
        <source>this token has none</source>
        <comment>… says this when …: …</comment>
        <translation>dieses Token hat keines</translation>
    </message>
    <message>
        <source>this token has {claim} {at:moment}</source>
        <comment>… says this when …: …</comment>
        <translation>dieses Token hat {claim} {at:moment}</translation>
    </message>
    <message>
        <source>The rules say it is refused for another reason: {reason}.</source>
        <translation>Nach den Regeln wird es aus einem anderen Grund abgelehnt: {reason}.</translation>
    </message>
    <message>
        <source>The rules took the issuer of the token for the one that is set there.</source>
        <translation>Die Regeln haben den Aussteller des Tokens für den dort eingestellten gehalten.</translation>
    </message>
    <message>
        <source>It really answered so.</source>
        <translation>So hat es wirklich geantwortet.</translation>
    </message>
    <message>
        <source>It really answered {status}.</source>
        <translation>Es hat wirklich mit {status} geantwortet.</translation>
    </message>
    <message>
        <source>{who} answer so, whatever the reason.</source>
        <translation>{who} antworten so, gleich aus welchem Grund.</translation>
    </message>
    <message>
        <source>{who} answers so, whatever the reason.</source>
        <translation>{who} antwortet so, gleich aus welchem Grund.</translation>
    </message>
    <message>
        <source>{who} say this for several reasons.</source>
        <translation>{who} sagen das aus mehreren Gründen.</translation>
    </message>
    <message>
        <source>{who} says this for several reasons.</source>
        <translation>{who} sagt das aus mehreren Gründen.</translation>
    </message>
    <message>
        <source>{who} say this when {cause}.</source>
        <translation>{who} sagen das, wenn {cause}.</translation>
    </message>
    <message>
        <source>{who} says this when {cause}.</source>
        <translation>{who} sagt das, wenn {cause}.</translation>
    </message>
    <message>
        <source>The rules would accept it if its signature is genuine, which nobody has checked here.</source>
        <translation>Nach den Regeln würde es angenommen, wenn seine Signatur echt ist, was hier niemand geprüft hat.</translation>
    </message>
    <message>
        <source>{where}: an API is an object.</source>
        <translation>{where}: Eine API ist ein Objekt.</translation>
    </message>
    <message>
        <source>{where}: an API has no name.</source>
        <translation>{where}: Eine API hat keinen Namen.</translation>
    </message>
    <message>
        <source>{where}: the API {api} has a member that cannot be read.</source>
        <translation>{where}: Die API {api} hat ein Element, das nicht lesbar ist.</translation>
    </message>
    <message>
        <source>{where}: nothing is known of {acceptor}, which takes the tokens of {api}.</source>
        <translation>{where}: Nichts ist über {acceptor} bekannt; dort werden die Tokens von {api} angenommen.</translation>
    </message>
    <message>
        <source>{where}: the settings of an API are an object.</source>
        <translation>{where}: Die Einstellungen einer API sind ein Objekt.</translation>
    </message>
    <message>
        <source>{where}: the setting {name} of an API cannot be read.</source>
        <translation>{where}: Die Einstellung {name} einer API ist nicht lesbar.</translation>
    </message>
    <message>
        <source>Scheme</source>
        <translation>Schema</translation>
    </message>
    <message>
        <source>Form of the token</source>
        <translation>Form des Tokens</translation>
    </message>
    <message>
        <source>Critical parameters</source>
        <translation>Kritische Parameter</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Beginn</translation>
    </message>
    <message>
        <source>Issue time</source>
        <translation>Ausstellungszeit</translation>
    </message>
    <message>
        <source>Subject</source>
        <translation>Subject</translation>
    </message>
    <message>
        <source>Required claims</source>
        <translation>Verlangte Claims</translation>
    </message>
    <message>
        <source>Claims it asks for</source>
        <translation>Verlangte Claim-Werte</translation>
    </message>
    <message>
        <source>By the rules a token that comes behind Bearer passes this: it probably did not arrive so.</source>
        <translation>Nach den Regeln besteht das ein Token, das hinter Bearer kommt: Wahrscheinlich kam es nicht so an.</translation>
    </message>
    <message>
        <source>Let it read {elsewhere} instead, where it can be told to.</source>
        <translation>Lassen Sie es stattdessen {elsewhere} lesen, wo sich das einstellen lässt.</translation>
    </message>
    <message>
        <source>If nothing is to be compared there, leave {setting} of {acceptor} empty.</source>
        <translation>Wenn dort nichts verglichen werden soll, lassen Sie {setting} von {acceptor} leer.</translation>
    </message>
    <message>
        <source>Ask for a token of this API, with its own scope or /.default.</source>
        <translation>Fordern Sie ein Token dieser API an, mit ihrem eigenen Scope oder /.default.</translation>
    </message>
    <message>
        <source>{claim} is {actual}, and it takes no number below 0 there</source>
        <translation>{claim} ist {actual}, und dort wird keine Zahl unter 0 angenommen</translation>
    </message>
    <message>
        <source>The token is for Microsoft Graph, and nobody else can check its signature</source>
        <translation>Das Token ist für Microsoft Graph, und niemand sonst kann seine Signatur prüfen</translation>
    </message>
    <message>
        <source>crit names {actual}, and the header does not have all of that</source>
        <translation>crit nennt {actual}, und der Header hat nicht alles davon</translation>
    </message>
    <message>
        <source>No {claim}, and the route asks for {expected}. It stands in {elsewhere}, which is not read</source>
        <translation>Kein {claim}, und die Route verlangt {expected}. Es steht in {elsewhere}, das nicht gelesen wird</translation>
    </message>
    <message>
        <source>{claim} lacks what the route asks for: {lacking}. It stands in {elsewhere}, which is not read</source>
        <translation>In {claim} fehlt, was die Route verlangt: {lacking}. Es steht in {elsewhere}, das nicht gelesen wird</translation>
    </message>
    <message>
        <source>The header says that the payload is not encoded (b64), so its claims are not read here</source>
        <translation>Laut Header ist der Inhalt nicht kodiert (b64), also werden seine Claims hier nicht gelesen</translation>
    </message>
    <message>
        <source>Taken to be a client that is set there</source>
        <translation>Als ein dort eingestellter Client angenommen</translation>
    </message>
    <message>
        <source>Takes it only where {conditions}, and more is not documented</source>
        <translation>Angenommen nur, wo {conditions}, und mehr ist nicht dokumentiert</translation>
    </message>
    <message>
        <source>The section names no ValidAudience: unless the program sets one, .NET 7 compares no audience, and later versions refuse all tokens.</source>
        <translation>Der Abschnitt nennt keine ValidAudience: Wenn das Programm keine setzt, vergleicht .NET 7 keine Audience, und spätere Versionen lehnen alle Tokens ab.</translation>
    </message>
    <message>
        <source>The section names no ValidIssuer: the issuer is the one of the metadata, and .NET 7 compares none.</source>
        <translation>Der Abschnitt nennt keinen ValidIssuer: Aussteller ist der aus den Metadaten, und .NET 7 vergleicht keinen.</translation>
    </message>
    <message>
        <source>JwtBearer does not read Audience from the section, only ValidAudience.</source>
        <translation>JwtBearer liest aus dem Abschnitt nicht Audience, nur ValidAudience.</translation>
    </message>
    <message>
        <source>Its audiences stand in the provider. {command} tells.</source>
        <translation>Die Audiences stehen im Anbieter. {command} nennt sie.</translation>
    </message>
    <message>
        <source>What the trust policy of the role asks for does not stand in it.</source>
        <translation>Was die Vertrauensrichtlinie der Rolle verlangt, steht nicht darin.</translation>
    </message>
    <message>
        <source>{name} is no text, or is in an encoding that is not known.</source>
        <translation>{name} ist kein Text oder hat eine unbekannte Kodierung.</translation>
    </message>
    <message>
        <source>{name} is longer than 50 MB. No definition of clients is as long.</source>
        <translation>{name} ist länger als 50 MB. So lang ist keine Definition von Clients.</translation>
    </message>
    <message>
        <source>{name} is empty.</source>
        <translation>{name} ist leer.</translation>
    </message>
    <message>
        <source>The file is not in UTF-8. It is read as Windows-1252: look at letters beyond English.</source>
        <translation>Die Datei ist nicht in UTF-8. Sie wird als Windows-1252 gelesen: Sehen Sie sich Buchstaben an, die es im Englischen nicht gibt.</translation>
    </message>
    <message>
        <source>Not in the file. Fill it in after the import.</source>
        <translation>Nicht in der Datei. Tragen Sie es nach dem Import ein.</translation>
    </message>
    <message>
        <source>Not in the file. Enter it after the import.</source>
        <translation>Nicht in der Datei. Geben Sie es nach dem Import ein.</translation>
    </message>
    <message>
        <source>Not in the file: Cognito makes it. Enter it after the import.</source>
        <translation>Nicht in der Datei: Cognito erzeugt es. Geben Sie es nach dem Import ein.</translation>
    </message>
    <message>
        <source>Not in the file: it is `{written}`. Fill it in after the import.</source>
        <translation>Nicht in der Datei: Es ist `{written}`. Tragen Sie es nach dem Import ein.</translation>
    </message>
    <message>
        <source>Not in the file: it is `{written}`. Enter it after the import.</source>
        <translation>Nicht in der Datei: Es ist `{written}`. Geben Sie es nach dem Import ein.</translation>
    </message>
    <message numerus="yes">
        <source>{n} of the documents in the file have none of the shapes that are known here: they are not read.</source>
        <translation>
            <numerusform>Eines der Dokumente in der Datei hat keine der Formen, die hier bekannt sind: Es wird nicht gelesen.</numerusform>
            <numerusform>{n} der Dokumente in der Datei haben keine der Formen, die hier bekannt sind: Sie werden nicht gelesen.</numerusform>
        </translation>
    </message>
    <message>
        <source>{name} has none of the shapes that are known here.</source>
        <translation>{name} hat keine der Formen, die hier bekannt sind.</translation>
    </message>
    <message>
        <source>line {line}</source>
        <comment>where in a file</comment>
        <translation>Zeile {line}</translation>
    </message>
    <message>
        <source>Configuration of Amplify</source>
        <translation>Konfiguration von Amplify</translation>
    </message>
    <message>
        <source>{name} names no user pool.</source>
        <translation>{name} nennt keinen User-Pool.</translation>
    </message>
    <message>
        <source>Answer of the AWS CLI</source>
        <translation>Antwort der AWS CLI</translation>
    </message>
    <message>
        <source>The AWS CLI wrote {name} for people. Ask it again with `--output json`.</source>
        <translation>Die AWS CLI hat {name} für Menschen geschrieben. Fragen Sie noch einmal mit `--output json`.</translation>
    </message>
    <message numerus="yes">
        <source>{n} texts in the file are no answers that are known here: they are not read.</source>
        <translation>
            <numerusform>Ein Text in der Datei ist keine Antwort, die hier bekannt ist: Er wird nicht gelesen.</numerusform>
            <numerusform>{n} Texte in der Datei sind keine Antworten, die hier bekannt sind: Sie werden nicht gelesen.</numerusform>
        </translation>
    </message>
    <message>
        <source>No answer in it tells of a client. Append that of `aws cognito-idp describe-user-pool-client` to it.</source>
        <translation>Keine Antwort darin sagt etwas von einem Client. Hängen Sie die von `aws cognito-idp describe-user-pool-client` an.</translation>
    </message>
    <message>
        <source>This is no answer but an error: {operation} failed with {error}. Ask AWS again, and import what it answers.</source>
        <translation>Das ist keine Antwort, sondern ein Fehler: {operation} scheiterte mit {error}. Fragen Sie AWS noch einmal, und importieren Sie die Antwort.</translation>
    </message>
    <message>
        <source>Settings of a .NET program</source>
        <translation>Einstellungen eines .NET-Programms</translation>
    </message>
    <message>
        <source>Settings with a client in them</source>
        <translation>Einstellungen mit einem Client darin</translation>
    </message>
    <message>
        <source>Only the first {most} clients of this file were read.</source>
        <translation>Nur die ersten {most} Clients dieser Datei wurden gelesen.</translation>
    </message>
    <message>
        <source>{name} is about an API that takes tokens. It is no client, so it makes no profile.</source>
        <translation>Bei {name} geht es um eine API, die Tokens annimmt. Das ist kein Client, also ergibt es kein Profil.</translation>
    </message>
    <message>
        <source>CloudFormation template</source>
        <translation>CloudFormation-Vorlage</translation>
    </message>
    <message>
        <source>SAM template</source>
        <translation>SAM-Vorlage</translation>
    </message>
    <message>
        <source>CDK template</source>
        <translation>CDK-Vorlage</translation>
    </message>
    <message>
        <source>{name} lists what a CDK app consists of. Give the template beside it, which ends with .template.json.</source>
        <translation>{name} zählt auf, woraus eine CDK-App besteht. Geben Sie die Vorlage daneben an, deren Name auf .template.json endet.</translation>
    </message>
    <message>
        <source>{name} has a TemplateBody that is no template.</source>
        <translation>{name} hat einen TemplateBody, der keine Vorlage ist.</translation>
    </message>
    <message>
        <source>{name} lists what a CDK app consists of. The template is a file beside it: give {templates}.</source>
        <translation>{name} zählt auf, woraus eine CDK-App besteht. Die Vorlage ist eine Datei daneben: Geben Sie {templates} an.</translation>
    </message>
    <message>
        <source>The template takes in another file (AWS::Include), which is not read. Give that file too.</source>
        <translation>Die Vorlage übernimmt eine andere Datei (AWS::Include), die nicht gelesen wird. Geben Sie auch diese Datei an.</translation>
    </message>
    <message>
        <source>The macro {name} changes the template when it is deployed: what it makes of it is not known.</source>
        <translation>Das Makro {name} ändert die Vorlage beim Deployment: Was daraus wird, ist nicht bekannt.</translation>
    </message>
    <message>
        <source>A Postman collection</source>
        <translation>Eine Postman-Sammlung</translation>
    </message>
    <message>
        <source>An Insomnia export</source>
        <translation>Ein Export von Insomnia</translation>
    </message>
    <message>
        <source>A Thunder Client collection</source>
        <translation>Eine Sammlung von Thunder Client</translation>
    </message>
    <message>
        <source>A Hoppscotch collection</source>
        <translation>Eine Sammlung von Hoppscotch</translation>
    </message>
    <message>
        <source>A Bruno collection</source>
        <translation>Eine Bruno-Sammlung</translation>
    </message>
    <message>
        <source>A session of HTTPie</source>
        <translation>Eine Sitzung von HTTPie</translation>
    </message>
    <message>
        <source>Commands for a terminal</source>
        <translation>Befehle für ein Terminal</translation>
    </message>
    <message>
        <source>In the command on line {line} a quotation mark is not closed.</source>
        <translation>Im Befehl in Zeile {line} ist ein Anführungszeichen nicht geschlossen.</translation>
    </message>
    <message>
        <source>{part} would be read from a file. It was not read.</source>
        <translation>{part} würde aus einer Datei gelesen. Sie wurde nicht gelesen.</translation>
    </message>
    <message>
        <source>{option} is not taken over: a profile has nothing like it.</source>
        <translation>{option} wird nicht übernommen: Ein Profil hat nichts dergleichen.</translation>
    </message>
    <message>
        <source>Has a part only a shell can fill in: {part}. It was not run.</source>
        <translation>Enthält einen Teil, den nur eine Shell ausfüllen kann: {part}. Er wurde nicht ausgeführt.</translation>
    </message>
    <message>
        <source>Entra app registration</source>
        <translation>App-Registrierung von Entra</translation>
    </message>
    <message>
        <source>Credentials of an Entra app</source>
        <translation>Anmeldeinformationen einer Entra-App</translation>
    </message>
    <message>
        <source>Settings of containers</source>
        <translation>Einstellungen von Containern</translation>
    </message>
    <message>
        <source>Environment variables</source>
        <translation>Umgebungsvariablen</translation>
    </message>
    <message>
        <source>OAuth client of Google</source>
        <translation>OAuth-Client von Google</translation>
    </message>
    <message>
        <source>Google credentials</source>
        <translation>Google-Anmeldeinformationen</translation>
    </message>
    <message>
        <source>Google gives tokens to service accounts for a signed assertion (RFC 7523), not by client credentials. So it makes no profile, and the key in this file was not kept.</source>
        <translation>Google gibt Dienstkonten Tokens für eine signierte Assertion (RFC 7523), nicht durch Client Credentials. Also ergibt das kein Profil, und der Schlüssel in dieser Datei wurde nicht behalten.</translation>
    </message>
    <message>
        <source>Settings of Spring</source>
        <translation>Einstellungen von Spring</translation>
    </message>
    <message>
        <source>Settings of Quarkus</source>
        <translation>Einstellungen von Quarkus</translation>
    </message>
    <message>
        <source>Settings of Micronaut</source>
        <translation>Einstellungen von Micronaut</translation>
    </message>
    <message>
        <source>Keycloak client</source>
        <translation>Keycloak-Client</translation>
    </message>
    <message>
        <source>Export of a Keycloak realm</source>
        <translation>Export eines Keycloak-Realms</translation>
    </message>
    <message numerus="yes">
        <source>{n} clients are Keycloak’s own and make no profiles.</source>
        <translation>
            <numerusform>{n} Client gehört zu Keycloak selbst und ergibt kein Profil.</numerusform>
            <numerusform>{n} Clients gehören zu Keycloak selbst und ergeben keine Profile.</numerusform>
        </translation>
    </message>
    <message>
        <source>Settings of a Keycloak adapter</source>
        <translation>Einstellungen eines Keycloak-Adapters</translation>
    </message>
    <message>
        <source>{client} uses {protocol}, which knows no tokens of this kind.</source>
        <translation>{client} verwendet {protocol}, das keine Tokens dieser Art kennt.</translation>
    </message>
    <message>
        <source>OpenID Connect metadata</source>
        <translation>OpenID-Connect-Metadaten</translation>
    </message>
    <message>
        <source>Metadata of an authorization server (RFC 8414)</source>
        <translation>Metadaten eines Autorisierungsservers (RFC 8414)</translation>
    </message>
    <message>
        <source>Okta app</source>
        <translation>Okta-App</translation>
    </message>
    <message>
        <source>Profiles of Token Inspector</source>
        <translation>Profile von Token Inspector</translation>
    </message>
    <message>
        <source>Pulumi stack</source>
        <translation>Pulumi-Stack</translation>
    </message>
    <message>
        <source>Pulumi is about to delete {address}. No profile is made of it.</source>
        <translation>Pulumi wird {address} löschen. Daraus wird kein Profil.</translation>
    </message>
    <message>
        <source>Client that a server has registered (RFC 7591)</source>
        <translation>Client, den ein Server registriert hat (RFC 7591)</translation>
    </message>
    <message>
        <source>Auth0 tenant</source>
        <translation>Auth0-Mandant</translation>
    </message>
    <message>
        <source>Auth0 application</source>
        <translation>Auth0-Anwendung</translation>
    </message>
    <message>
        <source>{client} stands for all applications of the tenant, and asks for no tokens.</source>
        <translation>{client} steht für alle Anwendungen des Mandanten und fordert keine Tokens an.</translation>
    </message>
    <message>
        <source>Requests as an editor sends them</source>
        <translation>Anfragen, wie ein Editor sie sendet</translation>
    </message>
    <message>
        <source>A request of Bruno</source>
        <translation>Eine Anfrage von Bruno</translation>
    </message>
    <message>
        <source>Serverless Framework service</source>
        <translation>Dienst des Serverless Framework</translation>
    </message>
    <message>
        <source>{place}: {written} stands in another file, which is not read. Give that file too.</source>
        <translation>{place}: {written} steht in einer anderen Datei, die nicht gelesen wird. Geben Sie auch diese Datei an.</translation>
    </message>
    <message>
        <source>{name} is what Terraform prints for people. Import what `terraform show -json` prints.</source>
        <translation>{name} ist, was Terraform für Menschen ausgibt. Importieren Sie, was `terraform show -json` ausgibt.</translation>
    </message>
    <message>
        <source>Terraform state</source>
        <translation>Terraform-State</translation>
    </message>
    <message>
        <source>Terraform outputs</source>
        <translation>Ausgaben von Terraform</translation>
    </message>
    <message>
        <source>Terraform configuration</source>
        <translation>Terraform-Konfiguration</translation>
    </message>
    <message>
        <source>This state is encrypted by OpenTofu. Import what `tofu show -json` prints: it knows the key.</source>
        <translation>Dieser State ist von OpenTofu verschlüsselt. Importieren Sie, was `tofu show -json` ausgibt: Es kennt den Schlüssel.</translation>
    </message>
    <message>
        <source>{address} also has an earlier instance that Terraform still has to delete. It is left out.</source>
        <translation>{address} hat noch eine frühere Instanz, die Terraform erst löschen muss. Sie wird ausgelassen.</translation>
    </message>
    <message>
        <source>This file only says where the state is kept ({backend}). Import what `terraform show -json` prints.</source>
        <translation>Diese Datei sagt nur, wo der State liegt ({backend}). Importieren Sie, was `terraform show -json` ausgibt.</translation>
    </message>
    <message>
        <source>The answer is one page of several: it ends with NextToken, so there is more in the account.</source>
        <translation>Die Antwort ist eine von mehreren Seiten: Sie endet mit NextToken, im Konto gibt es also mehr.</translation>
    </message>
    <message>
        <source>A list of clients has only their names and IDs. `aws cognito-idp describe-user-pool-client` tells what each may do: append its answer to the file.</source>
        <translation>Eine Liste von Clients hat nur deren Namen und IDs. `aws cognito-idp describe-user-pool-client` sagt, was jeder darf: Hängen Sie dessen Antwort an die Datei an.</translation>
    </message>
    <message>
        <source>A stack&apos;s resources have only their IDs. `aws cognito-idp describe-user-pool-client` tells what a client may do: append its answer to the file.</source>
        <translation>Die Ressourcen eines Stacks haben nur ihre IDs. `aws cognito-idp describe-user-pool-client` sagt, was ein Client darf: Hängen Sie dessen Antwort an die Datei an.</translation>
    </message>
    <message>
        <source>The domain that was asked for is not there, or in another Region: AWS told nothing of it.</source>
        <translation>Die abgefragte Domain gibt es nicht, oder sie ist in einer anderen Region: AWS sagt nichts von ihr.</translation>
    </message>
    <message>
        <source>The stack {name} has no output that names a client.</source>
        <translation>Der Stack {name} hat keine Ausgabe, die einen Client nennt.</translation>
    </message>
    <message>
        <source>{address} is in the plan ({action}), without its settings.</source>
        <translation>{address} steht im Plan ({action}), ohne seine Einstellungen.</translation>
    </message>
    <message>
        <source>The plan deletes {address}: no profile is made of it, and one that is there stops working.</source>
        <translation>Der Plan löscht {address}: Daraus wird kein Profil, und eines, das es schon gibt, funktioniert dann nicht mehr.</translation>
    </message>
    <message>
        <source>Terraform plan</source>
        <translation>Terraform-Plan</translation>
    </message>
    <message>
        <source>Messages of Terraform</source>
        <translation>Meldungen von Terraform</translation>
    </message>
    <message>
        <source>The messages of `terraform plan -json` do not say how a client is set. Save the plan with `terraform plan -out=plan`, and import what `terraform show -json plan` prints.</source>
        <translation>Die Meldungen von `terraform plan -json` sagen nicht, wie ein Client eingestellt ist. Speichern Sie den Plan mit `terraform plan -out=plan`, und importieren Sie, was `terraform show -json plan` ausgibt.</translation>
    </message>
    <message>
        <source>The plan replaces {address}: its client ID and its secret will be new ones.</source>
        <translation>Der Plan ersetzt {address}: Client-ID und Secret werden neu sein.</translation>
    </message>
    <message>
        <source>Terraform says: {summary}</source>
        <translation>Terraform sagt: {summary}</translation>
    </message>
    <message>
        <source>{place}: what the loop {name} makes is not known, since its list is not: {written}.</source>
        <translation>{place}: Was die Schleife {name} erzeugt, ist nicht bekannt, weil ihre Liste es nicht ist: {written}.</translation>
    </message>
    <message>
        <source>{place}: what Fn::Transform takes in here, from another file or by a macro, is not read.</source>
        <translation>{place}: Was Fn::Transform hier aus einer anderen Datei oder durch ein Makro übernimmt, wird nicht gelesen.</translation>
    </message>
    <message>
        <source>{place}: {name} cannot be chosen in a template, since Cognito makes it: CloudFormation refuses this property.</source>
        <translation>{place}: {name} kann in einer Vorlage nicht gewählt werden, weil Cognito den Wert erzeugt: CloudFormation lehnt diese Eigenschaft ab.</translation>
    </message>
    <message>
        <source>{place}: {name} is a template of its own, {written}, which is not read. Give that file too.</source>
        <translation>{place}: {name} ist eine eigene Vorlage, {written}, die nicht gelesen wird. Geben Sie auch diese Datei an.</translation>
    </message>
    <message>
        <source>{place}: the attribute {name} of {resource} is asked for, and a resource server has none: the deployment fails. !Ref {resource} is its Identifier.</source>
        <translation>{place}: Das Attribut {name} von {resource} wird verlangt, aber ein Ressourcenserver hat keine: Das Deployment schlägt fehl. !Ref {resource} ist sein Identifier.</translation>
    </message>
    <message>
        <source>{place}: {name} is a template of its own, which is not read. Give that file too.</source>
        <translation>{place}: {name} ist eine eigene Vorlage, die nicht gelesen wird. Geben Sie auch diese Datei an.</translation>
    </message>
    <message>
        <source>{name} has a merge marker in line {line}: two versions stand in it. Decide for one, and give it again.</source>
        <translation>{name} hat in Zeile {line} eine Konfliktmarkierung: Zwei Fassungen stehen darin. Entscheiden Sie sich für eine, und geben Sie die Datei erneut an.</translation>
    </message>
    <message>
        <source>{name} is a program of the AWS CDK. Give what `cdk synth` writes: cdk.out/*.template.json.</source>
        <translation>{name} ist ein Programm des AWS CDK. Geben Sie an, was `cdk synth` schreibt: cdk.out/*.template.json.</translation>
    </message>
    <message>
        <source>{name} is a program of Pulumi. Give what `pulumi stack export` writes.</source>
        <translation>{name} ist ein Programm von Pulumi. Geben Sie an, was `pulumi stack export` schreibt.</translation>
    </message>
    <message>
        <source>{name} is a program of Amplify. Give the amplify_outputs.json that it makes.</source>
        <translation>{name} ist ein Programm von Amplify. Geben Sie die amplify_outputs.json an, die es erzeugt.</translation>
    </message>
    <message>
        <source>{name} is a program of SST. Give what the AWS CLI says of the client: describe-user-pool-client.</source>
        <translation>{name} ist ein Programm von SST. Geben Sie an, was die AWS CLI über den Client sagt: describe-user-pool-client.</translation>
    </message>
    <message>
        <source>{name} is a program of the Serverless Framework. Give what `serverless print` writes.</source>
        <translation>{name} ist ein Programm des Serverless Framework. Geben Sie an, was `serverless print` schreibt.</translation>
    </message>
    <message>
        <source>{name} is a program of CDK for Terraform. Give what `terraform show -json` writes.</source>
        <translation>{name} ist ein Programm von CDK for Terraform. Geben Sie an, was `terraform show -json` schreibt.</translation>
    </message>
    <message>
        <source>{name} is a ZIP archive. Unpack it, and give the template that is in it.</source>
        <translation>{name} ist ein ZIP-Archiv. Entpacken Sie es, und geben Sie die Vorlage daraus an.</translation>
    </message>
    <message>
        <source>{name} is packed with gzip. Unpack it first.</source>
        <translation>{name} ist mit gzip gepackt. Entpacken Sie es zuerst.</translation>
    </message>
    <message>
        <source>{name} is a PDF, and no definition of clients.</source>
        <translation>{name} ist ein PDF und keine Definition von Clients.</translation>
    </message>
    <message>
        <source>{name} is written in HCL, which is not read here. Give what `terraform show -json` writes: terraform show -json &gt; state.json, or of a plan: terraform show -json plan.out &gt; plan.json.</source>
        <translation>{name} ist in HCL geschrieben, das hier nicht gelesen wird. Geben Sie an, was `terraform show -json` schreibt: terraform show -json &gt; state.json, oder von einem Plan: terraform show -json plan.out &gt; plan.json.</translation>
    </message>
    <message>
        <source>{name} holds {word}, which JSON does not have.</source>
        <translation>{name} enthält {word}, was es in JSON nicht gibt.</translation>
    </message>
    <message>
        <source>{name} stops in the middle of its JSON, in line {line}: its end is probably cut off.</source>
        <translation>{name} hört mitten im JSON auf, in Zeile {line}: Das Ende ist wahrscheinlich abgeschnitten.</translation>
    </message>
    <message>
        <source>{name} is not JSON: {problem}, at line {line}, column {column}.</source>
        <translation>{name} ist kein JSON: {problem}, in Zeile {line}, Spalte {column}.</translation>
    </message>
    <message>
        <source>An object names {name} more than once: the last one counts.</source>
        <translation>Ein Objekt nennt {name} mehr als einmal: Das letzte Vorkommen zählt.</translation>
    </message>
    <message>
        <source>found character that cannot start any token</source>
        <comment>not YAML: …, at line 1</comment>
        <translation>ein Zeichen, mit dem nichts beginnen kann</translation>
    </message>
    <message>
        <source>mapping values are not allowed in this context</source>
        <comment>not YAML: …, at line 1</comment>
        <translation>an dieser Stelle kann kein „Name: Wert“ stehen</translation>
    </message>
    <message>
        <source>could not find expected &apos;:&apos;</source>
        <comment>not YAML: …, at line 1</comment>
        <translation>hier wird „:“ erwartet</translation>
    </message>
    <message>
        <source>did not find expected key</source>
        <comment>not YAML: …, at line 1</comment>
        <translation>hier wird ein Name erwartet</translation>
    </message>
    <message>
        <source>did not find expected &apos;,&apos; or &apos;]&apos;</source>
        <comment>not YAML: …, at line 1</comment>
        <translation>hier wird „,“ oder „]“ erwartet</translation>
    </message>
    <message>
        <source>did not find expected &apos;,&apos; or &apos;}&apos;</source>
        <comment>not YAML: …, at line 1</comment>
        <translation>hier wird „,“ oder „}“ erwartet</translation>
    </message>
    <message>
        <source>did not find expected &apos;-&apos; indicator</source>
        <comment>not YAML: …, at line 1</comment>
        <translation>hier wird „-“ erwartet</translation>
    </message>
    <message>
        <source>block sequence entries are not allowed in this context</source>
        <comment>not YAML: …, at line 1</comment>
        <translation>an dieser Stelle kann kein Listeneintrag stehen</translation>
    </message>
    <message>
        <source>found unexpected end of stream</source>
        <comment>not YAML: …, at line 1</comment>
        <translation>der Text endet zu früh</translation>
    </message>
    <message>
        <source>found unknown escape character</source>
        <comment>not YAML: …, at line 1</comment>
        <translation>eine unbekannte Escape-Folge</translation>
    </message>
    <message>
        <source>found undefined tag handle</source>
        <comment>not YAML: …, at line 1</comment>
        <translation>ein Tag mit unbekanntem Präfix</translation>
    </message>
    <message>
        <source>{name} nests deeper than {most} levels in line {line}. No definition of clients does.</source>
        <translation>{name} ist in Zeile {line} tiefer als {most} Ebenen verschachtelt. So tief reicht keine Definition von Clients.</translation>
    </message>
    <message>
        <source>{name} has more than {most} values, those that its aliases repeat included. It is not read.</source>
        <translation>{name} hat mehr als {most} Werte, einschließlich derer, die seine Aliase wiederholen. Die Datei wird nicht gelesen.</translation>
    </message>
    <message>
        <source>{name} has an alias in line {line}, and no anchor of that name. Put a text that begins with * in quotation marks.</source>
        <translation>{name} hat in Zeile {line} einen Alias, aber keinen Anker dieses Namens. Setzen Sie einen Text, der mit * beginnt, in Anführungszeichen.</translation>
    </message>
    <message>
        <source>{name} has an alias in line {line} that stands within its own anchor: it would never end.</source>
        <translation>{name} hat in Zeile {line} einen Alias, der in seinem eigenen Anker steht: Das würde nie enden.</translation>
    </message>
    <message>
        <source>{name} is not YAML: {problem}, at line {line}, column {column}.</source>
        <translation>{name} ist kein YAML: {problem}, in Zeile {line}, Spalte {column}.</translation>
    </message>
    <message>
        <source>{name} has a tab at the beginning of line {line}, column {column}. YAML is indented by spaces: put two in its place.</source>
        <translation>{name} hat am Anfang von Zeile {line}, Spalte {column}, einen Tabulator. YAML wird mit Leerzeichen eingerückt: Setzen Sie zwei an seine Stelle.</translation>
    </message>
    <message>
        <source>It is written for another tool, which fills in what stands in {marks}: give what that tool makes of it.</source>
        <translation>Die Datei ist für ein anderes Werkzeug geschrieben, das ausfüllt, was in {marks} steht: Geben Sie an, was dieses Werkzeug daraus macht.</translation>
    </message>
    <message>
        <source>{name} is not YAML.</source>
        <translation>{name} ist kein YAML.</translation>
    </message>
    <message>
        <source>An object in line {line} has a name that is no text: it is not read.</source>
        <translation>Ein Objekt in Zeile {line} hat einen Namen, der kein Text ist: Es wird nicht gelesen.</translation>
    </message>
    <message>
        <source>{name} holds a control character in line {line}, which YAML does not have.</source>
        <translation>{name} enthält in Zeile {line} ein Steuerzeichen, das es in YAML nicht gibt.</translation>
    </message>
    <message>
        <source>Line {line} names {name} once more: the last one counts.</source>
        <translation>Zeile {line} nennt {name} noch einmal: Das letzte Vorkommen zählt.</translation>
    </message>
    <message>
        <source>The tag {tag} in line {line} is not known here: its value is not read.</source>
        <translation>Das Tag {tag} in Zeile {line} ist hier nicht bekannt: Sein Wert wird nicht gelesen.</translation>
    </message>
    <message>
        <source>What &lt;&lt; takes in at line {line} is no object: it is left out.</source>
        <translation>Was &lt;&lt; in Zeile {line} übernimmt, ist kein Objekt: Es wird ausgelassen.</translation>
    </message>
    <message>
        <source>The value of {parameter} is a secret by its name. Enter it after the import.</source>
        <translation>Der Wert von {parameter} ist seinem Namen nach ein Secret. Geben Sie ihn nach dem Import ein.</translation>
    </message>
    <message>
        <source>The claims of this token cannot be read, so no profile follows from them.</source>
        <translation>Die Claims dieses Tokens können nicht gelesen werden, daher folgt kein Profil daraus.</translation>
    </message>
    <message>
        <source>This token names no issuer that is a URL, so no profile follows from it.</source>
        <translation>Dieses Token nennt keinen Aussteller, der eine URL ist, daher folgt kein Profil daraus.</translation>
    </message>
    <message>
        <source>Made of what the token says of itself: look at each field, nothing of it was verified.</source>
        <translation>Gemacht aus dem, was das Token von sich sagt: Sehen Sie jedes Feld an, nichts davon wurde geprüft.</translation>
    </message>
    <message>
        <source>Still to be filled in: {names}.</source>
        <translation>Noch auszufüllen: {names}.</translation>
    </message>
    <message>
        <source>This is a secret by its name in the file, and the profiles are in a plain file.</source>
        <translation>Das ist seinem Namen in der Datei nach ein Secret, und die Profile stehen in einer einfachen Datei.</translation>
    </message>
    <message>
        <source>The secret that was sent has characters that form-encoding changes, such as + / &amp; or %.</source>
        <translation>Das gesendete Geheimnis hat Zeichen, die die Formularkodierung ändert, wie + / &amp; oder %.</translation>
    </message>
    <message>
        <source>The secret that was sent has the form of an ID.</source>
        <translation>Das gesendete Geheimnis hat die Form einer ID.</translation>
    </message>
    <message>
        <source>The secret that was sent begins or ends with white space.</source>
        <translation>Das gesendete Geheimnis beginnt oder endet mit Leerraum.</translation>
    </message>
    <message>
        <source>The secret that was sent has fewer than {n} characters.</source>
        <translation>Das gesendete Geheimnis hat weniger als {n} Zeichen.</translation>
    </message>
    <message>
        <source>What was sent for the secret is a stand-in, such as stars or the name of a variable.</source>
        <translation>Was als Geheimnis gesendet wurde, ist ein Platzhalter, wie Sterne oder der Name einer Variablen.</translation>
    </message>
    <message>
        <source>The server says: {said}.</source>
        <translation>Der Server sagt: {said}.</translation>
    </message>
    <message>
        <source>The code is {code}.</source>
        <translation>Der Code lautet {code}.</translation>
    </message>
    <message>
        <source>The status is {status}.</source>
        <translation>Der Status ist {status}.</translation>
    </message>
    <message>
        <source>The client authenticated by {method}.</source>
        <translation>Der Client hat sich mit {method} authentifiziert.</translation>
    </message>
    <message>
        <source>what it says</source>
        <comment>{said}</comment>
        <translation>was er sagt</translation>
    </message>
    <message>
        <source>The issuer&apos;s metadata does not list the grant type {grant}. It lists {grants}.</source>
        <translation>Die Metadaten des Ausstellers führen den Grant-Typ {grant} nicht auf. Sie führen {grants} auf.</translation>
    </message>
    <message>
        <source>The assertion is signed with {alg}, and the issuer&apos;s metadata lists {algs}.</source>
        <translation>Die Assertion ist mit {alg} signiert, und die Metadaten des Ausstellers führen {algs} auf.</translation>
    </message>
    <message>
        <source>The assertion is for {audience}, which is neither the token endpoint nor the issuer of the metadata.</source>
        <translation>Die Assertion ist für {audience} bestimmt, was weder der Token-Endpunkt noch der Aussteller der Metadaten ist.</translation>
    </message>
    <message>
        <source>The issuer&apos;s metadata names another token endpoint: {url}.</source>
        <translation>Die Metadaten des Ausstellers nennen einen anderen Token-Endpunkt: {url}.</translation>
    </message>
    <message>
        <source>The issuer&apos;s metadata does not list {scopes}; it need not list all.</source>
        <translation>Die Metadaten des Ausstellers führen {scopes} nicht auf; sie müssen nicht alle aufführen.</translation>
    </message>
    <message>
        <source>The issuer&apos;s metadata lists {method}, the method that was sent.</source>
        <translation>Die Metadaten des Ausstellers führen {method} auf, die gesendete Methode.</translation>
    </message>
    <message>
        <source>The issuer&apos;s metadata lists methods with a client certificate alone: {methods}.</source>
        <translation>Die Metadaten des Ausstellers führen nur Methoden mit Client-Zertifikat auf: {methods}.</translation>
    </message>
    <message>
        <source>The issuer&apos;s metadata has another address for client certificates: {url}.</source>
        <translation>Die Metadaten des Ausstellers haben eine andere Adresse für Client-Zertifikate: {url}.</translation>
    </message>
    <message>
        <source>The issuer&apos;s metadata lists the grant type {grant}, so the server has it.</source>
        <translation>Die Metadaten des Ausstellers führen den Grant-Typ {grant} auf, der Server hat ihn also.</translation>
    </message>
    <message>
        <source>The issuer&apos;s metadata lists {alg}, which the assertion is signed with.</source>
        <translation>Die Metadaten des Ausstellers führen {alg} auf, womit die Assertion signiert ist.</translation>
    </message>
    <message>
        <source>The issuer&apos;s metadata lists every scope that was asked for.</source>
        <translation>Die Metadaten des Ausstellers führen jeden angefragten Scope auf.</translation>
    </message>
    <message>
        <source>The issuer&apos;s metadata names the URL that was asked as its token endpoint.</source>
        <translation>Die Metadaten des Ausstellers nennen die gefragte URL als ihren Token-Endpunkt.</translation>
    </message>
    <message>
        <source>It did not fail.</source>
        <translation>Sie ist nicht fehlgeschlagen.</translation>
    </message>
    <message>
        <source>There is no answer {number} in it: it has {count}.</source>
        <translation>Eine Antwort {number} gibt es darin nicht: Es sind {count}.</translation>
    </message>
    <message>
        <source>This answer does not fit this token: it speaks of an expired token, and this one is in date. It may belong to another request.</source>
        <translation>Diese Antwort passt nicht zu diesem Token: Sie spricht von einem abgelaufenen Token, und dieses ist noch gültig. Vielleicht gehört sie zu einer anderen Anfrage.</translation>
    </message>
    <message>
        <source>This answer does not fit this token: it speaks of an expired token, and this one was in date then. It may belong to another request.</source>
        <translation>Diese Antwort passt nicht zu diesem Token: Sie spricht von einem abgelaufenen Token, und dieses war damals noch gültig. Vielleicht gehört sie zu einer anderen Anfrage.</translation>
    </message>
    <message>
        <source>This answer does not fit this token. {reason} It may belong to another request.</source>
        <translation>Diese Antwort passt nicht zu diesem Token. {reason} Vielleicht gehört sie zu einer anderen Anfrage.</translation>
    </message>
    <message>
        <source>The API answered {status}</source>
        <translation>Die API hat {status} geantwortet</translation>
    </message>
    <message>
        <source>This answer does not fit this token. It may belong to another request.</source>
        <translation>Diese Antwort passt nicht zu diesem Token. Vielleicht gehört sie zu einer anderen Anfrage.</translation>
    </message>
    <message>
        <source>{who} answered {status}</source>
        <translation>{who} hat {status} geantwortet</translation>
    </message>
    <message>
        <source>{who} answered</source>
        <translation>{who} hat geantwortet</translation>
    </message>
    <message>
        <source>The API answered</source>
        <translation>Die API hat geantwortet</translation>
    </message>
    <message>
        <source>It is not a whole token.</source>
        <translation>Es ist kein ganzes Token.</translation>
    </message>
    <message>
        <source>The answer names another end than that of the token at hand, {exp}: another one may have been sent.</source>
        <translation>Die Antwort nennt ein anderes Ende als das des vorliegenden Tokens, {exp}: Vielleicht wurde ein anderes gesendet.</translation>
    </message>
    <message>
        <source>The answer speaks of {actual}, which is not in the token at hand: another one may have been sent.</source>
        <translation>Die Antwort spricht von {actual}, was nicht im vorliegenden Token steht: Vielleicht wurde ein anderes gesendet.</translation>
    </message>
    <message>
        <source>The token at hand names the key {kid}.</source>
        <translation>Das vorliegende Token nennt den Schlüssel {kid}.</translation>
    </message>
    <message>
        <source>The token at hand had expired: exp {exp} was {span:duration} before.</source>
        <translation>Das vorliegende Token war abgelaufen: exp {exp} lag {span:duration} zurück.</translation>
    </message>
    <message>
        <source>The token at hand has an exp that is a text, and no date in it.</source>
        <translation>Das vorliegende Token hat ein exp, das ein Text ist, und darin kein Datum.</translation>
    </message>
    <message>
        <source>The token at hand had begun long before: nbf {nbf}, iat {iat}.</source>
        <translation>Das vorliegende Token hatte lange zuvor begonnen: nbf {nbf}, iat {iat}.</translation>
    </message>
    <message>
        <source>The token at hand is signed with {alg}.</source>
        <translation>Das vorliegende Token ist mit {alg} signiert.</translation>
    </message>
    <message>
        <source>The header of the token at hand has no kid.</source>
        <translation>Der Header des vorliegenden Tokens hat kein kid.</translation>
    </message>
    <message>
        <source>The header of the token at hand has {name}.</source>
        <translation>Der Header des vorliegenden Tokens hat {name}.</translation>
    </message>
    <message>
        <source>The header of the token at hand has no {name}.</source>
        <translation>Der Header des vorliegenden Tokens hat kein {name}.</translation>
    </message>
    <message>
        <source>The token at hand says that it is a refresh token.</source>
        <translation>Das vorliegende Token sagt, dass es ein Refresh Token ist.</translation>
    </message>
    <message>
        <source>The token at hand is a whole JWT.</source>
        <translation>Das vorliegende Token ist ein ganzes JWT.</translation>
    </message>
    <message>
        <source>The token at hand says email_verified true.</source>
        <translation>Das vorliegende Token sagt email_verified true.</translation>
    </message>
    <message>
        <source>The token at hand is of the tenant {tid}, which the answer names.</source>
        <translation>Das vorliegende Token ist vom Tenant {tid}, den die Antwort nennt.</translation>
    </message>
    <message>
        <source>The token at hand is of the tenant {tid}.</source>
        <translation>Das vorliegende Token ist vom Tenant {tid}.</translation>
    </message>
    <message>
        <source>The token at hand was valid for {span:duration} more.</source>
        <translation>Das vorliegende Token war noch {span:duration} gültig.</translation>
    </message>
    <message>
        <source>The token at hand has no exp that could have passed.</source>
        <translation>Das vorliegende Token hat kein exp, das vorbei sein könnte.</translation>
    </message>
    <message>
        <source>The token at hand begins {span:duration} later: nbf {nbf}, iat {iat}.</source>
        <translation>Das vorliegende Token beginnt {span:duration} später: nbf {nbf}, iat {iat}.</translation>
    </message>
    <message>
        <source>The token at hand has {claim}.</source>
        <translation>Das vorliegende Token hat {claim}.</translation>
    </message>
    <message>
        <source>The token at hand has no {claim}.</source>
        <translation>Das vorliegende Token hat kein {claim}.</translation>
    </message>
    <message>
        <source>The token at hand has {name} {has}.</source>
        <translation>Das vorliegende Token hat {name} {has}.</translation>
    </message>
    <message>
        <source>The token at hand has {name} {has}, as is wanted.</source>
        <translation>Das vorliegende Token hat {name} {has}, wie verlangt.</translation>
    </message>
    <message>
        <source>The token at hand is signed with {alg}, which is allowed.</source>
        <translation>Das vorliegende Token ist mit {alg} signiert, was erlaubt ist.</translation>
    </message>
    <message>
        <source>The token at hand is signed with {alg}, and not with {wanted}.</source>
        <translation>Das vorliegende Token ist mit {alg} signiert und nicht mit {wanted}.</translation>
    </message>
    <message>
        <source>The token at hand is an ID token.</source>
        <translation>Das vorliegende Token ist ein ID-Token.</translation>
    </message>
    <message>
        <source>Of the token at hand: {what}</source>
        <translation>Zum vorliegenden Token: {what}</translation>
    </message>
    <message>
        <source>The token at hand says email_verified false.</source>
        <translation>Das vorliegende Token sagt email_verified false.</translation>
    </message>
    <message>
        <source>The token at hand has {name} {has}, and not {wanted}.</source>
        <translation>Das vorliegende Token hat {name} {has} und nicht {wanted}.</translation>
    </message>
    <message>
        <source>The token at hand is one for Microsoft Graph.</source>
        <translation>Das vorliegende Token ist eines für Microsoft Graph.</translation>
    </message>
    <message>
        <source>The token at hand looks like an access token.</source>
        <translation>Das vorliegende Token sieht nach einem Access Token aus.</translation>
    </message>
    <message>
        <source>update-user-pool-client sets everything that is left out back to its default. So this reads all settings of the app client, adds the scope, and writes them back; it needs jq. A scope that no resource server has is refused.</source>
        <translation>update-user-pool-client setzt alles, was fehlt, auf die Vorgabe zurück. Deshalb liest dies alle Einstellungen des App-Clients, fügt den Scope hinzu und schreibt sie zurück; dafür braucht es jq. Ein Scope, den kein Ressourcenserver hat, wird abgelehnt.</translation>
    </message>
    <message>
        <source>Let the API look for {written}, as the token has it, or ask for that; it is not found as {scope}.</source>
        <translation>Lassen Sie die API nach {written} suchen, wie es im Token steht, oder fordern Sie das an; als {scope} wird es nicht gefunden.</translation>
    </message>
    <message>
        <source>The resource server has it, the app client does not allow it.</source>
        <translation>Der Ressourcenserver hat ihn, der App-Client erlaubt ihn nicht.</translation>
    </message>
    <message>
        <source>In {file}, the resource server {server} does not have it.</source>
        <translation>In {file} hat der Ressourcenserver {server} ihn nicht.</translation>
    </message>
    <message>
        <source>Grant an app role of the API to this app and let an administrator consent, unless the API needs none.</source>
        <translation>Erteilen Sie dieser App eine App-Rolle der API und lassen Sie einen Administrator zustimmen, falls die API eine braucht.</translation>
    </message>
    <message>
        <source>The imported definition has it, and this client does not get it.</source>
        <translation>Die importierte Definition hat ihn, und dieser Client bekommt ihn nicht.</translation>
    </message>
    <message>
        <source>the imported definition</source>
        <comment>In …, the resource server …</comment>
        <translation>der importierten Definition</translation>
    </message>
    <message>
        <source>granted</source>
        <comment>a scope, in a table</comment>
        <translation>gewährt</translation>
    </message>
    <message>
        <source>ignored</source>
        <comment>a scope, in a table</comment>
        <translation>ignoriert</translation>
    </message>
    <message>
        <source>refused</source>
        <comment>a scope, in a table</comment>
        <translation>abgelehnt</translation>
    </message>
    <message>
        <source>not in it</source>
        <comment>a scope, in a table</comment>
        <translation>nicht enthalten</translation>
    </message>
    <message>
        <source>not asked</source>
        <comment>a scope, in a table</comment>
        <translation>nicht angefordert</translation>
    </message>
    <message>
        <source>Asked alone</source>
        <translation>Einzeln</translation>
    </message>
    <message>
        <source>All together</source>
        <translation>Alle zusammen</translation>
    </message>
    <message>
        <source>With none</source>
        <translation>Ohne Angabe</translation>
    </message>
    <message>
        <source>the form</source>
        <comment>where a scope is known from</comment>
        <translation>Formular</translation>
    </message>
    <message>
        <source>the template</source>
        <comment>where a scope is known from</comment>
        <translation>Vorlage</translation>
    </message>
    <message>
        <source>the metadata</source>
        <comment>where a scope is known from</comment>
        <translation>Metadaten</translation>
    </message>
    <message>
        <source>an error</source>
        <comment>where a scope is known from</comment>
        <translation>Fehler</translation>
    </message>
    <message>
        <source>typed</source>
        <comment>where a scope is known from</comment>
        <translation>eingegeben</translation>
    </message>
    <message>
        <source>token of {at:moment}</source>
        <comment>where a scope is known from</comment>
        <translation>Token von {at:moment}</translation>
    </message>
    <message>
        <source>widened, +{count}</source>
        <comment>a scope, in a table</comment>
        <translation>erweitert, +{count}</translation>
    </message>
    <message>
        <source>refused too</source>
        <comment>a scope that was in a refused request, in a table</comment>
        <translation>mit abgelehnt</translation>
    </message>
    <message>
        <source>no token</source>
        <comment>where no scope was asked for, in a table</comment>
        <translation>kein Token</translation>
    </message>
    <message>
        <source>a token</source>
        <comment>where a scope is known from</comment>
        <translation>Token</translation>
    </message>
    <message>
        <source>not said</source>
        <comment>a scope, in a table</comment>
        <translation>nicht gesagt</translation>
    </message>
    <message>
        <source>no answer</source>
        <comment>a scope, in a table</comment>
        <translation>keine Antwort</translation>
    </message>
    <message>
        <source>The provider may count or bill each token. The tokens are read and dropped.</source>
        <translation>Der Anbieter kann jedes Token zählen oder berechnen. Die Tokens werden gelesen und verworfen.</translation>
    </message>
    <message>
        <source>{who} takes one scope for each token, so they are not asked for together.</source>
        <translation>{who} nimmt einen Scope je Token; zusammen werden sie daher nicht angefordert.</translation>
    </message>
    <message>
        <source>A token is for one API, and each /.default is of another, so they are not asked for together.</source>
        <translation>Ein Token ist für eine API, und jedes /.default gehört zu einer anderen; zusammen werden sie daher nicht angefordert.</translation>
    </message>
    <message>
        <source>The issuer</source>
        <comment>{who} takes one scope …</comment>
        <translation>Der Aussteller</translation>
    </message>
    <message>
        <source>granted</source>
        <comment>orders/refund was … on 12 Nov and is … today.</comment>
        <translation>gewährt</translation>
    </message>
    <message>
        <source>refused</source>
        <comment>orders/refund was … on 12 Nov and is … today.</comment>
        <translation>abgelehnt</translation>
    </message>
    <message>
        <source>left out</source>
        <comment>orders/refund was … on 12 Nov and is … today.</comment>
        <translation>ausgelassen</translation>
    </message>
    <message>
        <source>These are the scopes of another client: the client ID has changed since.</source>
        <translation>Dies sind die Scopes eines anderen Clients: Die Client-ID hat sich seitdem geändert.</translation>
    </message>
    <message>
        <source>These are the scopes of another server: the token URL has changed since.</source>
        <translation>Dies sind die Scopes eines anderen Servers: Die Token-URL hat sich seitdem geändert.</translation>
    </message>
    <message>
        <source>These are the scopes of another API: the audience or a resource has changed since.</source>
        <translation>Dies sind die Scopes einer anderen API: Die Audience oder eine Ressource hat sich seitdem geändert.</translation>
    </message>
    <message>
        <source>The client authentication has changed since.</source>
        <translation>Die Client-Authentifizierung hat sich seitdem geändert.</translation>
    </message>
    <message>
        <source>This is from {at:moment}: what the client may have can have changed since.</source>
        <translation>Dies ist von {at:moment}: Was der Client haben darf, kann sich seitdem geändert haben.</translation>
    </message>
    <message>
        <source>{scope} was {was} on {date} and is {state} today.</source>
        <translation>{scope} war am {date} {was} und ist heute {state}.</translation>
    </message>
    <message>
        <source>{scope} was {was} on {date} and {state} on {later}.</source>
        <translation>{scope} war am {date} {was} und am {later} {state}.</translation>
    </message>
    <message>
        <source>Nothing was refused or ignored, so how it treats a wrong scope was not seen.</source>
        <translation>Nichts wurde abgelehnt oder ignoriert; wie ein falscher Scope behandelt wird, war daher nicht zu sehen.</translation>
    </message>
    <message numerus="yes">
        <source>Seen in {n} answers.</source>
        <translation>
            <numerusform>In {n} Antwort gesehen.</numerusform>
            <numerusform>In {n} Antworten gesehen.</numerusform>
        </translation>
    </message>
    <message>
        <source>{Who} grants the same {count} scopes whatever is asked for: {names:list}.</source>
        <translation>{Who} gewährt dieselben {count} Scopes, gleich was angefordert wird: {names:list}.</translation>
    </message>
    <message numerus="yes">
        <source>{Who} refuses all {n} scopes that were asked for.</source>
        <translation>
            <numerusform>{Who} lehnt den angeforderten Scope ab.</numerusform>
            <numerusform>{Who} lehnt alle {n} angeforderten Scopes ab.</numerusform>
        </translation>
    </message>
    <message>
        <source>{Who} refuses requests that name a scope, even one that it grants where none is named.</source>
        <translation>{Who} lehnt Anfragen ab, die einen Scope nennen, auch einen, der gewährt wird, wenn keiner genannt ist.</translation>
    </message>
    <message>
        <source>{Who} treats wrong scopes differently: asked for alone, it refuses {refused:list} and ignores {ignored:list}.</source>
        <translation>{Who} behandelt falsche Scopes unterschiedlich: Einzeln angefordert, wird {refused:list} abgelehnt und {ignored:list} ignoriert.</translation>
    </message>
    <message>
        <source>Neither its tokens nor its answers name scopes, so those asked for count as granted (RFC 6749 section 5.1).</source>
        <translation>Weder die Tokens noch die Antworten nennen Scopes; die angeforderten gelten daher als gewährt (RFC 6749, Abschnitt 5.1).</translation>
    </message>
    <message numerus="yes">
        <source>Seen in {n} of {planned} answers.</source>
        <translation>
            <numerusform>In {n} von {planned} Antworten gesehen.</numerusform>
            <numerusform>In {n} von {planned} Antworten gesehen.</numerusform>
        </translation>
    </message>
    <message>
        <source>This server</source>
        <comment>{Who} refuses …</comment>
        <translation>Dieser Server</translation>
    </message>
    <message>
        <source>{Who} ignores scopes it does not allow, and says nothing.</source>
        <translation>{Who} ignoriert nicht erlaubte Scopes und sagt nichts dazu.</translation>
    </message>
    <message>
        <source>Asked for none, it grants only {names:list}.</source>
        <translation>Ohne Angabe wird nur {names:list} gewährt.</translation>
    </message>
    <message>
        <source>Every answer is the same, so that need not be about scopes.</source>
        <translation>Jede Antwort ist dieselbe; an den Scopes muss es daher nicht liegen.</translation>
    </message>
    <message>
        <source>It answers a scope set as a whole ({example}).</source>
        <translation>Eine Menge von Scopes wird als Ganzes beantwortet ({example}).</translation>
    </message>
    <message>
        <source>{Who} issues a token for {names:list} with no role in it.</source>
        <translation>{Who} stellt für {names:list} ein Token aus, in dem keine Rolle steht.</translation>
    </message>
    <message>
        <source>{Who} writes scopes otherwise than they were asked for: {names:list}.</source>
        <translation>{Who} schreibt Scopes anders, als sie angefordert wurden: {names:list}.</translation>
    </message>
    <message>
        <source>A token for {names:list} has other scopes too.</source>
        <translation>Ein Token für {names:list} hat auch andere Scopes.</translation>
    </message>
    <message>
        <source>It adds {names:list} to every token.</source>
        <translation>Jedes Token hat außerdem {names:list}.</translation>
    </message>
    <message>
        <source>{Who} refuses a scope that it does not allow.</source>
        <translation>{Who} lehnt einen nicht erlaubten Scope ab.</translation>
    </message>
    <message>
        <source>{Who} contradicts itself: alone it ignored {names:list}, and together with others it refused.</source>
        <translation>{Who} widerspricht sich: Einzeln wurde {names:list} ignoriert, zusammen mit anderen abgelehnt.</translation>
    </message>
    <message>
        <source>{Who} refuses all scopes if one is not allowed.</source>
        <translation>{Who} lehnt alle Scopes ab, wenn einer nicht erlaubt ist.</translation>
    </message>
    <message>
        <source>{Who} grants each scope alone, and refuses all of them together.</source>
        <translation>{Who} gewährt jeden Scope einzeln und lehnt alle zusammen ab.</translation>
    </message>
    <message>
        <source>{Who} contradicts itself: {names:list} came together with others, and not alone.</source>
        <translation>{Who} widerspricht sich: {names:list} kam zusammen mit anderen und nicht einzeln.</translation>
    </message>
    <message>
        <source>{Who} contradicts itself: {names:list} came alone, and not together with others.</source>
        <translation>{Who} widerspricht sich: {names:list} kam einzeln und nicht zusammen mit anderen.</translation>
    </message>
    <message>
        <source>{Who} ignores scopes it does not allow beside ones it does, and refuses a request with no other.</source>
        <translation>{Who} ignoriert nicht erlaubte Scopes neben erlaubten und lehnt eine Anfrage ohne erlaubte ab.</translation>
    </message>
    <message>
        <source>{Who} ignores scopes it does not allow; its answer names those that it grants.</source>
        <translation>{Who} ignoriert nicht erlaubte Scopes; die Antwort nennt die gewährten.</translation>
    </message>
    <message>
        <source>Asked for none, it refuses.</source>
        <translation>Ohne Angabe wird abgelehnt.</translation>
    </message>
    <message>
        <source>Asked for none, it issues a token and does not say what for.</source>
        <translation>Ohne Angabe kommt ein Token, und wofür, wird nicht gesagt.</translation>
    </message>
    <message>
        <source>Asked for none, it grants nothing.</source>
        <translation>Ohne Angabe wird nichts gewährt.</translation>
    </message>
    <message>
        <source>Asked for none, it grants {names:list}.</source>
        <translation>Ohne Angabe wird {names:list} gewährt.</translation>
    </message>
    <message numerus="yes">
        <source>Asked for none, it grants all {n} this client may have.</source>
        <translation>
            <numerusform>Ohne Angabe wird der eine Scope gewährt, den dieser Client haben darf.</numerusform>
            <numerusform>Ohne Angabe werden alle {n} gewährt, die dieser Client haben darf.</numerusform>
        </translation>
    </message>
    <message>
        <source>A wrong scope was treated otherwise than documented.</source>
        <translation>Ein falscher Scope wurde anders behandelt als dokumentiert.</translation>
    </message>
    <message>
        <source>Asking for none came to something else than documented.</source>
        <translation>Ohne Angabe kam etwas anderes als dokumentiert.</translation>
    </message>
    <message>
        <source>No answer says anything of its scopes.</source>
        <translation>Keine Antwort sagt etwas über die Scopes.</translation>
    </message>
    <message>
        <source>Stopped after {n} of {planned}: {cause}</source>
        <translation>Nach {n} von {planned} angehalten: {cause}</translation>
    </message>
    <message>
        <source>{host} asked to wait {time:duration}.</source>
        <translation>{host} bittet um {time:duration} Geduld.</translation>
    </message>
    <message>
        <source>the server wants to be left alone for {time:duration}.</source>
        <comment>Stopped after 3 of 9: …</comment>
        <translation>der Server möchte {time:duration} lang nicht gefragt werden.</translation>
    </message>
    <message>
        <source>the server says again that it was asked too often.</source>
        <comment>Stopped after 3 of 9: …</comment>
        <translation>der Server sagt erneut, dass er zu oft gefragt wurde.</translation>
    </message>
    <message>
        <source>You stopped it after {n} of {planned}.</source>
        <translation>Sie haben nach {n} von {planned} angehalten.</translation>
    </message>
    <message>
        <source>no answer came.</source>
        <comment>Stopped after 3 of 9: …</comment>
        <translation>es kam keine Antwort.</translation>
    </message>
    <message numerus="yes">
        <source>{n} more requests go to Cognito in {region}, which only read. They answer with the secrets of clients.</source>
        <translation>
            <numerusform>Eine weitere Anfrage geht an Cognito in {region}, die nur liest. Die Antwort enthält Secrets von Clients.</numerusform>
            <numerusform>{n} weitere Anfragen gehen an Cognito in {region}, die nur lesen. Die Antworten enthalten Secrets von Clients.</numerusform>
        </translation>
    </message>
    <message>
        <source>User pool {pool} could not be read: {why}</source>
        <translation>User-Pool {pool} konnte nicht gelesen werden: {why}</translation>
    </message>
    <message>
        <source>AWS account</source>
        <translation>AWS-Konto</translation>
    </message>
    <message>
        <source>Client {id} of {pool} could not be read: {why}</source>
        <translation>Client {id} von {pool} konnte nicht gelesen werden: {why}</translation>
    </message>
    <message>
        <source>No Region is chosen, and the AWS configuration names none. Choose the Region of the user pools.</source>
        <translation>Es ist keine Region gewählt, und die AWS-Konfiguration nennt keine. Wählen Sie die Region der User-Pools.</translation>
    </message>
    <message>
        <source>There are more than {n} user pools: the others are left out.</source>
        <translation>Es gibt mehr als {n} User-Pools: Die übrigen werden ausgelassen.</translation>
    </message>
    <message>
        <source>There is no user pool in {region} that this AWS profile may list. Is it another Region?</source>
        <translation>In {region} gibt es keinen User-Pool, den dieses AWS-Profil auflisten darf. Ist es eine andere Region?</translation>
    </message>
    <message>
        <source>AWS has not told everything within {n} minutes.</source>
        <translation>AWS hat innerhalb von {n} Minuten nicht alles gesagt.</translation>
    </message>
    <message>
        <source>The AWS profile {profile} asks for a code of a second factor, which cannot be typed here. Take a session first, as with `aws configure export-credentials`, and choose a profile that has it.</source>
        <translation>Das AWS-Profil {profile} fragt nach dem Code eines zweiten Faktors, der hier nicht eingegeben werden kann. Holen Sie zuerst eine Sitzung, etwa mit `aws configure export-credentials`, und wählen Sie ein Profil, das sie hat.</translation>
    </message>
    <message>
        <source>AWS has not answered in time. Try again, or choose another Region.</source>
        <translation>AWS hat nicht rechtzeitig geantwortet. Versuchen Sie es noch einmal, oder wählen Sie eine andere Region.</translation>
    </message>
    <message>
        <source>There are more than {n} clients: the others are left out.</source>
        <translation>Es gibt mehr als {n} Clients: Die übrigen werden ausgelassen.</translation>
    </message>
    <message>
        <source>{n} requests in a row failed: no more were sent.</source>
        <translation>{n} Anfragen nacheinander scheiterten: Mehr wurden nicht gesendet.</translation>
    </message>
    <message>
        <source>it is larger than {size} and was not looked through</source>
        <translation>sie ist größer als {size} und wurde nicht durchsucht</translation>
    </message>
    <message>
        <source>{name} proves itself without a client secret, so it is not kept.</source>
        <translation>{name} weist sich ohne Client-Secret aus, daher wird es nicht aufbewahrt.</translation>
    </message>
    <message>
        <source>There is no keyring that outlives the program.</source>
        <translation>Es gibt keinen Schlüsselbund, der das Programm überdauert.</translation>
    </message>
    <message>
        <source>There is no token beside this answer, so only the answer is explained.</source>
        <translation>Neben dieser Antwort steht kein Token, deshalb wird nur die Antwort erklärt.</translation>
    </message>
    <message>
        <source>Secret in {name}</source>
        <translation>Secret in {name}</translation>
    </message>
    <message>
        <source>exp {time}</source>
        <translation>exp {time}</translation>
    </message>
    <message>
        <source>lines {lines}</source>
        <translation>Zeilen {lines}</translation>
    </message>
    <message numerus="yes">
        <source>No token, answer or setup in {count} characters.</source>
        <translation>
            <numerusform>Kein Token, keine Antwort und keine Einrichtung in {count} Zeichen.</numerusform>
            <numerusform>Kein Token, keine Antwort und keine Einrichtung in {count} Zeichen.</numerusform>
        </translation>
    </message>
    <message>
        <source>Answer of an API, {status}</source>
        <translation>Antwort einer API, {status}</translation>
    </message>
    <message>
        <source>Answer of an API</source>
        <translation>Antwort einer API</translation>
    </message>
    <message>
        <source>Token from the Authorization header</source>
        <translation>Token aus dem Header Authorization</translation>
    </message>
    <message>
        <source>Token from the cookie {name}</source>
        <translation>Token aus dem Cookie {name}</translation>
    </message>
    <message>
        <source>Token from {name}</source>
        <translation>Token aus {name}</translation>
    </message>
    <message>
        <source>Token</source>
        <translation>Token</translation>
    </message>
    <message>
        <source>Call of fetch</source>
        <translation>Aufruf von fetch</translation>
    </message>
    <message>
        <source>{tool} command</source>
        <translation>{tool}-Befehl</translation>
    </message>
    <message>
        <source>Request</source>
        <translation>Anfrage</translation>
    </message>
    <message>
        <source>Name and secret of a client</source>
        <translation>Name und Secret eines Clients</translation>
    </message>
    <message numerus="yes">
        <source>Key set, {n} keys</source>
        <translation>
            <numerusform>Schlüsselsatz, {n} Schlüssel</numerusform>
            <numerusform>Schlüsselsatz, {n} Schlüssel</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Setup: {name}, {n} clients</source>
        <translation>
            <numerusform>Einrichtung: {name}, {n} Client</numerusform>
            <numerusform>Einrichtung: {name}, {n} Clients</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Settings of {n} APIs</source>
        <translation>
            <numerusform>Einstellungen einer API</numerusform>
            <numerusform>Einstellungen von {n} APIs</numerusform>
        </translation>
    </message>
    <message>
        <source>Two tokens joined</source>
        <translation>Zwei Token aneinander</translation>
    </message>
    <message>
        <source>Token answer, {status}</source>
        <translation>Token-Antwort, {status}</translation>
    </message>
    <message>
        <source>Token answer</source>
        <translation>Token-Antwort</translation>
    </message>
    <message>
        <source>Answer of the token URL, {status}</source>
        <translation>Antwort der Token-URL, {status}</translation>
    </message>
    <message>
        <source>Answer of the token URL</source>
        <translation>Antwort der Token-URL</translation>
    </message>
    <message>
        <source>not trusted until you say so</source>
        <translation>nicht vertrauenswürdig, bis Sie es sagen</translation>
    </message>
    <message>
        <source>not kept</source>
        <translation>wird nicht aufbewahrt</translation>
    </message>
    <message>
        <source>split where the second one starts</source>
        <translation>getrennt, wo das zweite beginnt</translation>
    </message>
    <message>
        <source>cut off</source>
        <translation>abgeschnitten</translation>
    </message>
    <message>
        <source>expires_in {seconds}</source>
        <translation>expires_in {seconds}</translation>
    </message>
    <message>
        <source>token_type {name}</source>
        <translation>token_type {name}</translation>
    </message>
    <message>
        <source>Wrote {name}: there was no token and no secret that this program knows.</source>
        <translation>{name} geschrieben: Es gab kein Token und kein Geheimnis, das dieses Programm kennt.</translation>
    </message>
    <message>
        <source>Wrote {name}: {what} replaced.</source>
        <translation>{name} geschrieben: {what} ersetzt.</translation>
    </message>
    <message>
        <source>{name} is a folder. Name a file in it.</source>
        <translation>{name} ist ein Ordner. Nennen Sie eine Datei darin.</translation>
    </message>
    <message>
        <source>{name} is a pipe or a device, to which no copy is written.</source>
        <translation>{name} ist eine Pipe oder ein Gerät, dorthin wird keine Kopie geschrieben.</translation>
    </message>
    <message>
        <source>{name} cannot be written: {reason}. No copy was made.</source>
        <translation>{name} lässt sich nicht schreiben: {reason}. Es wurde keine Kopie angelegt.</translation>
    </message>
    <message>
        <source>{name} is compressed ({format}). Unpack it, and redact what is in it. No copy was made.</source>
        <translation>{name} ist komprimiert ({format}). Entpacken Sie die Datei, und schwärzen Sie ihren Inhalt. Es wurde keine Kopie angelegt.</translation>
    </message>
    <message>
        <source>{name} is UTF-16 where it begins and in another encoding further on, so that not everything in it would be found. Save it in one encoding first. No copy was made.</source>
        <translation>{name} beginnt in UTF-16 und geht in einer anderen Kodierung weiter, sodass nicht alles darin gefunden würde. Speichern Sie die Datei zuerst in einer einzigen Kodierung. Es wurde keine Kopie erstellt.</translation>
    </message>
    <message>
        <source>{name} names no issuer whose metadata could be asked.</source>
        <translation>{name} nennt keinen Aussteller, dessen Metadaten gefragt werden könnten.</translation>
    </message>
    <message>
        <source>The metadata of {issuer} lists no scopes.</source>
        <translation>Die Metadaten von {issuer} nennen keine Scopes.</translation>
    </message>
    <message>
        <source>There is no program {program}.</source>
        <translation>Das Programm {program} gibt es nicht.</translation>
    </message>
    <message>
        <source>{program} could not be started: {why}.</source>
        <translation>{program} konnte nicht gestartet werden: {why}.</translation>
    </message>
    <message>
        <source>{program} gave no secret within {seconds:duration}, so it was ended, with all that it had started. It may have waited for a password: it has no terminal here. Unlock it first, in its own app or in a terminal.</source>
        <translation>{program} gab innerhalb von {seconds:duration} kein Geheimnis, darum wurde es beendet, mit allem, was es gestartet hatte. Vielleicht hat es auf ein Passwort gewartet: Hier hat es kein Terminal. Entsperren Sie es zuerst, in der eigenen App oder in einem Terminal.</translation>
    </message>
    <message>
        <source>{program} may not be run: it is not executable for you.</source>
        <translation>{program} darf nicht ausgeführt werden: Es ist für Sie nicht ausführbar.</translation>
    </message>
    <message>
        <source>{program} was ended by the signal {signal}.</source>
        <translation>{program} wurde durch das Signal {signal} beendet.</translation>
    </message>
    <message>
        <source>{program} gave no secret: it ended with the exit code {code}.</source>
        <translation>{program} gab kein Geheimnis: Es endete mit dem Exit-Code {code}.</translation>
    </message>
    <message>
        <source>It wrote: {said}</source>
        <translation>Seine Meldung: {said}</translation>
    </message>
    <message>
        <source>{program} was not found in {path}, which is the PATH of this program. Install it, or write its whole path.</source>
        <translation>{program} wurde nicht gefunden in {path}; das ist der PATH dieses Programms. Installieren Sie es, oder schreiben Sie seinen ganzen Pfad.</translation>
    </message>
    <message>
        <source>{program} is a batch file, and Windows hands its arguments to a shell: none of them may hold any of &amp; | &lt; &gt; ^ % ! &quot; ( ) or a line break.</source>
        <translation>{program} ist eine Batchdatei, und Windows gibt deren Argumente an eine Shell: Keines darf eines der Zeichen &amp; | &lt; &gt; ^ % ! &quot; ( ) oder einen Zeilenumbruch enthalten.</translation>
    </message>
    <message>
        <source>The profile names no secret command.</source>
        <translation>Das Profil nennt keinen Befehl für das Geheimnis.</translation>
    </message>
    <message>
        <source>{program} printed more than {most} KiB, so it was ended: a secret is shorter. Have it print the secret alone.</source>
        <translation>{program} hat mehr als {most} KiB ausgegeben und wurde darum beendet: Ein Geheimnis ist kürzer. Lassen Sie nur das Geheimnis ausgeben.</translation>
    </message>
    <message>
        <source>{program} ended well and printed nothing. Is the name of the secret right?</source>
        <translation>{program} endete ohne Fehler und hat nichts ausgegeben. Stimmt der Name des Geheimnisses?</translation>
    </message>
    <message>
        <source>{program} printed control characters, as for a terminal or in binary. Have it print the secret alone.</source>
        <translation>{program} hat Steuerzeichen ausgegeben, wie für ein Terminal oder in Binärdaten. Lassen Sie nur das Geheimnis ausgeben.</translation>
    </message>
    <message>
        <source>{program} asked for a password, and nobody can type one there. Unlock it first, in its own app or in a terminal, and try again.</source>
        <translation>{program} hat nach einem Passwort gefragt, und dort kann niemand eines eingeben. Entsperren Sie es zuerst, in der eigenen App oder in einem Terminal, und versuchen Sie es noch einmal.</translation>
    </message>
    <message>
        <source>{program} printed what looks like an error or its usage in place of a secret, and ended as if all were well. Try the command in a terminal.</source>
        <translation>{program} hat statt eines Geheimnisses etwas ausgegeben, das wie ein Fehler oder eine Hilfe aussieht, und endete, als wäre alles gut. Versuchen Sie den Befehl in einem Terminal.</translation>
    </message>
    <message>
        <source>{program} printed PEM text that is no secret, such as a certificate.</source>
        <translation>{program} hat PEM-Text ausgegeben, der kein Geheimnis ist, etwa ein Zertifikat.</translation>
    </message>
    <message>
        <source>{program} printed several lines, and a secret is one. Have it print the secret alone, for which most programs have an option.</source>
        <translation>{program} hat mehrere Zeilen ausgegeben, und ein Geheimnis ist eine. Lassen Sie nur das Geheimnis ausgeben; die meisten Programme haben dafür eine Option.</translation>
    </message>
    <message>
        <source>{program} printed JSON in place of the secret alone. Name the member that holds it, with an option such as --query, --field or -field; where the value itself is JSON, have a script of yours take it apart.</source>
        <translation>{program} hat JSON statt nur das Geheimnis ausgegeben. Nennen Sie das Element, in dem es steht, mit einer Option wie --query, --field oder -field; ist der Wert selbst JSON, zerlegen Sie ihn in einem eigenen Skript.</translation>
    </message>
    <message>
        <source>{program} printed a private key, and this method takes no key. Choose the method that signs with a private key, or name another secret.</source>
        <translation>{program} hat einen privaten Schlüssel ausgegeben, und diese Methode braucht keinen. Wählen Sie die Methode, die mit einem privaten Schlüssel signiert, oder nennen Sie ein anderes Geheimnis.</translation>
    </message>
    <message>
        <source>{program} printed the secret in quotation marks, as JSON has it. Have it print the bare text, with an option such as --output text, -r or --raw.</source>
        <translation>{program} hat das Geheimnis in Anführungszeichen ausgegeben, wie in JSON. Lassen Sie den bloßen Text ausgeben, mit einer Option wie --output text, -r oder --raw.</translation>
    </message>
    <message>
        <source>{program} printed bytes that are no text (UTF-8). Have it print the secret as text: a key as PEM, and binary values in base64 where the provider takes them so.</source>
        <translation>{program} hat Bytes ausgegeben, die kein Text sind (UTF-8). Lassen Sie das Geheimnis als Text ausgeben: einen Schlüssel als PEM und Binärwerte in Base64, wo der Anbieter sie so nimmt.</translation>
    </message>
    <message>
        <source>{program} gave the secret</source>
        <translation>{program} gab das Geheimnis</translation>
    </message>
    <message>
        <source>What {program} printed is no private key: {why}</source>
        <translation>Was {program} ausgegeben hat, ist kein privater Schlüssel: {why}</translation>
    </message>
    <message>
        <source>Dask is not installed. Install it where the program is: pip install distributed.</source>
        <translation>Dask ist nicht installiert. Installieren Sie es dort, wo das Programm ist: pip install distributed.</translation>
    </message>
    <message>
        <source>Its key_ops say &apos;sign&apos;, which is for its private part; a public key has &apos;verify&apos;. Some verifiers refuse it.</source>
        <translation>Seine key_ops sagen „sign“, was für den privaten Teil ist; ein öffentlicher Schlüssel hat „verify“. Manche Prüfprogramme weisen ihn ab.</translation>
    </message>
    <message>
        <source>It lacks {members}, so the key was taken from the certificate in its x5c. Some verifiers refuse such a key.</source>
        <translation>Ihm fehlt {members}; der Schlüssel wurde deshalb aus dem Zertifikat in seinem x5c genommen. Manche Prüfprogramme weisen einen solchen Schlüssel ab.</translation>
    </message>
    <message>
        <source>The entry is {kind:tr}, not a key.</source>
        <translation>Der Eintrag ist {kind:tr}, kein Schlüssel.</translation>
    </message>
    <message>
        <source>Its use is written {use}, not &apos;sig&apos;. Some verifiers refuse it.</source>
        <translation>Sein use ist {use} geschrieben, nicht „sig“. Manche Prüfprogramme weisen ihn ab.</translation>
    </message>
    <message>
        <source>Its member {member} is {kind:tr}, not a text.</source>
        <translation>Sein Feld {member} ist {kind:tr}, kein Text.</translation>
    </message>
    <message>
        <source>It says it is for {alg}: for encryption, not for signatures.</source>
        <translation>Er ist nach eigener Angabe für {alg}: zum Verschlüsseln, nicht für Signaturen.</translation>
    </message>
    <message>
        <source>It says it is for {alg}, which this program does not know.</source>
        <translation>Er ist nach eigener Angabe für {alg}, was dieses Programm nicht kennt.</translation>
    </message>
    <message>
        <source>It lacks {members}, and its x5c holds no readable certificate.</source>
        <translation>Ihm fehlt {members}, und sein x5c enthält kein lesbares Zertifikat.</translation>
    </message>
    <message>
        <source>The certificate in its x5c has a key of a type that this program does not know.</source>
        <translation>Das Zertifikat in seinem x5c hat einen Schlüssel eines Typs, den dieses Programm nicht kennt.</translation>
    </message>
    <message>
        <source>Its use is {use}: it is for certificates of workloads, not for tokens.</source>
        <translation>Sein use ist {use}: Er ist für Zertifikate von Workloads, nicht für Token.</translation>
    </message>
    <message>
        <source>{name} holds more than {count:grouped} keys in PEM text or base64, and was not read.</source>
        <translation>{name} enthält mehr als {count:grouped} Schlüssel als PEM-Text oder in Base64 und wurde nicht gelesen.</translation>
    </message>
    <message>
        <source>PEM text</source>
        <translation>PEM-Text</translation>
    </message>
    <message>
        <source>a file in DER</source>
        <translation>eine Datei in DER</translation>
    </message>
    <message>
        <source>a key as OpenSSH writes it</source>
        <translation>ein Schlüssel, wie OpenSSH ihn schreibt</translation>
    </message>
    <message>
        <source>a key in XML</source>
        <translation>ein Schlüssel in XML</translation>
    </message>
    <message>
        <source>JSON of another form</source>
        <translation>JSON von anderer Form</translation>
    </message>
    <message>
        <source>It is written in {encoding}: most programs read a key set in UTF-8 alone.</source>
        <translation>Sie ist in {encoding} geschrieben: Die meisten Programme lesen einen Schlüsselsatz nur in UTF-8.</translation>
    </message>
    <message>
        <source>{name} is a redirect, and not what it leads to: curl -L follows it.</source>
        <translation>{name} ist eine Weiterleitung und nicht das, wohin sie führt: curl -L folgt ihr.</translation>
    </message>
    <message>
        <source>{name} is an HTTP answer with the status {status}, without keys.</source>
        <translation>{name} ist eine HTTP-Antwort mit dem Status {status}, ohne Schlüssel.</translation>
    </message>
    <message>
        <source>It is neither text nor a key or certificate in DER.</source>
        <translation>Sie ist weder Text noch ein Schlüssel oder Zertifikat in DER.</translation>
    </message>
    <message>
        <source>It is no PEM text, no key in base64 and no key as OpenSSH writes it either. If it is a shared secret, give it as one.</source>
        <translation>Es ist auch kein PEM-Text, kein Schlüssel in Base64 und keiner, wie OpenSSH ihn schreibt. Wenn es ein gemeinsames Secret ist, geben Sie es als solches an.</translation>
    </message>
    <message>
        <source>{name} is an HTTP answer without keys. {why}</source>
        <translation>{name} ist eine HTTP-Antwort ohne Schlüssel. {why}</translation>
    </message>
    <message>
        <source>It begins as a file in DER does, and is cut off.</source>
        <translation>Sie beginnt wie eine Datei in DER und ist abgeschnitten.</translation>
    </message>
    <message>
        <source>a certificate request</source>
        <translation>eine Zertifikatsanforderung</translation>
    </message>
    <message>
        <source>a list of revoked certificates</source>
        <translation>eine Liste gesperrter Zertifikate</translation>
    </message>
    <message>
        <source>parameters of keys</source>
        <translation>ein Satz von Schlüsselparametern</translation>
    </message>
    <message>
        <source>a key store (PKCS #12)</source>
        <translation>ein Schlüsselspeicher (PKCS #12)</translation>
    </message>
    <message numerus="yes">
        <source>It also holds {n} certificates of issuers, which were passed over: such keys sign certificates, not tokens.</source>
        <translation>
            <numerusform>Sie enthält auch das Zertifikat eines Ausstellers, das übergangen wurde: Dieser Schlüssel signiert Zertifikate, keine Token.</numerusform>
            <numerusform>Sie enthält auch {n} Zertifikate von Ausstellern, die übergangen wurden: Solche Schlüssel signieren Zertifikate, keine Token.</numerusform>
        </translation>
    </message>
    <message>
        <source>It is a public key, which anyone may have: whoever has it could sign such a token.</source>
        <translation>Es ist ein öffentlicher Schlüssel, den jeder haben kann: Wer ihn hat, könnte ein solches Token signieren.</translation>
    </message>
    <message>
        <source>It is no JWK Set but {form:tr}, which a program that asks for one does not read.</source>
        <translation>Das ist kein JWK Set, sondern {form:tr}: Ein Programm, das ein JWK Set erwartet, liest das nicht.</translation>
    </message>
    <message>
        <source>It is a post-quantum key ({alg}), which the cryptography library installed here cannot check.</source>
        <translation>Es ist ein Post-Quanten-Schlüssel ({alg}), den die hier installierte Kryptografie-Bibliothek nicht prüfen kann.</translation>
    </message>
    <message>
        <source>It is a filler in place of a post-quantum key: its pub repeats itself, as that of {alg} never does, so no signature can be checked with it.</source>
        <translation>Es ist ein Platzhalter anstelle eines Post-Quanten-Schlüssels: Sein pub wiederholt sich, was das von {alg} nie tut; damit lässt sich keine Signatur prüfen.</translation>
    </message>
    <message>
        <source>Its member {member} has {bytes} bytes, where {curve} has {size}.</source>
        <translation>Sein Feld {member} hat {bytes} Byte, {curve} hat {size}.</translation>
    </message>
    <message>
        <source>Its member {member} has {bytes} bytes, where {curve} has {size}: a leading zero byte was dropped. Some verifiers refuse it (RFC 7518 section 6.2.1.2).</source>
        <translation>Sein Feld {member} hat {bytes} Byte, {curve} hat {size}: Ein führendes Nullbyte wurde weggelassen. Manche Prüfprogramme weisen ihn ab (RFC 7518 Abschnitt 6.2.1.2).</translation>
    </message>
    <message>
        <source>Its member {member} has {bytes} bytes, where {curve} has {size}: it begins with a zero byte too many. Some verifiers refuse it (RFC 7518 section 6.2.1.2).</source>
        <translation>Sein Feld {member} hat {bytes} Byte, {curve} hat {size}: Es beginnt mit einem Nullbyte zu viel. Manche Prüfprogramme weisen ihn ab (RFC 7518 Abschnitt 6.2.1.2).</translation>
    </message>
    <message>
        <source>Its modulus of {bits} bits is none that a program makes: it is cut off or garbled.</source>
        <translation>Sein Modul von {bits} Bit ist keiner, den ein Programm erzeugt: Er ist abgeschnitten oder verstümmelt.</translation>
    </message>
    <message>
        <source>Its key type {kty} is one that this program does not know.</source>
        <translation>Seinen Schlüsseltyp {kty} kennt dieses Programm nicht.</translation>
    </message>
    <message>
        <source>Its curve {curve} is one that this program cannot check.</source>
        <translation>Seine Kurve {curve} kann dieses Programm nicht prüfen.</translation>
    </message>
    <message>
        <source>Its member {member} is missing.</source>
        <translation>Sein Feld {member} fehlt.</translation>
    </message>
    <message>
        <source>Its key type is written {kty}, not {right}.</source>
        <translation>Sein Schlüsseltyp ist {kty} geschrieben, nicht {right}.</translation>
    </message>
    <message>
        <source>Its member {member} begins with a zero byte too many. Some verifiers refuse it.</source>
        <translation>Sein Feld {member} beginnt mit einem Nullbyte zu viel. Manche Prüfprogramme weisen ihn ab.</translation>
    </message>
    <message>
        <source>Its public exponent is 1: anyone can sign with this key.</source>
        <translation>Sein öffentlicher Exponent ist 1: Jeder kann mit diesem Schlüssel signieren.</translation>
    </message>
    <message>
        <source>Its numbers x and y are no point on the curve {curve}.</source>
        <translation>Seine Zahlen x und y sind kein Punkt auf der Kurve {curve}.</translation>
    </message>
    <message>
        <source>Its key type {kty} and its curve {curve} do not go together.</source>
        <translation>Sein Schlüsseltyp {kty} und seine Kurve {curve} gehören nicht zusammen.</translation>
    </message>
    <message>
        <source>Its curve is written {curve}; in a key set it is {right}.</source>
        <translation>Seine Kurve ist {curve} geschrieben; in einem Schlüsselsatz heißt sie {right}.</translation>
    </message>
    <message>
        <source>It is a post-quantum key for {alg}, which this program does not know.</source>
        <translation>Es ist ein Post-Quanten-Schlüssel für {alg}, was dieses Programm nicht kennt.</translation>
    </message>
    <message>
        <source>It is a key for agreeing on secrets ({curve}), not for signing.</source>
        <translation>Es ist ein Schlüssel zum Vereinbaren von Geheimnissen ({curve}), nicht zum Signieren.</translation>
    </message>
    <message>
        <source>{name} is an entity statement of OpenID Federation: the keys in its jwks sign such statements, not tokens.</source>
        <translation>{name} ist ein Entity Statement von OpenID Federation: Die Schlüssel in seinem jwks signieren solche Statements, keine Token.</translation>
    </message>
    <message>
        <source>Those of its tokens are at its jwks_uri: {url}</source>
        <translation>Die seiner Token liegen unter seiner jwks_uri: {url}</translation>
    </message>
    <message>
        <source>a Java key store (JKS)</source>
        <translation>ein Java-Keystore (JKS)</translation>
    </message>
    <message>
        <source>a Java key store (JCEKS)</source>
        <translation>ein Java-Keystore (JCEKS)</translation>
    </message>
    <message>
        <source>a ZIP archive</source>
        <translation>ein ZIP-Archiv</translation>
    </message>
    <message>
        <source>a gzip archive</source>
        <translation>ein gzip-Archiv</translation>
    </message>
    <message>
        <source>a PDF document</source>
        <translation>ein PDF-Dokument</translation>
    </message>
    <message>
        <source>an SQLite database</source>
        <translation>eine SQLite-Datenbank</translation>
    </message>
    <message>
        <source>an image</source>
        <translation>ein Bild</translation>
    </message>
    <message>
        <source>{name} is {what:tr}, which is not opened here. Export the certificate of the key, and give that.</source>
        <translation>{name} ist {what:tr} und wird hier nicht geöffnet. Exportieren Sie das Zertifikat des Schlüssels, und geben Sie dieses an.</translation>
    </message>
    <message>
        <source>{name} is an address, not a key set. Give the address itself as the key set URL: {url}</source>
        <translation>{name} ist eine Adresse, kein Schlüsselsatz. Geben Sie die Adresse selbst als URL des Schlüsselsatzes an: {url}</translation>
    </message>
    <message>
        <source>It looks like YAML: write it as JSON.</source>
        <translation>Es sieht wie YAML aus: Schreiben Sie es als JSON.</translation>
    </message>
    <message>
        <source>{name} holds a private key: it is the key file of a Google service account. Its certificates are at {url}</source>
        <translation>{name} enthält einen privaten Schlüssel: Es ist die Schlüsseldatei eines Google-Dienstkontos. Dessen Zertifikate liegen unter {url}</translation>
    </message>
    <message>
        <source>{name} is no key set: its {member} says where the keys are. Give that as the key set URL: {url}</source>
        <translation>{name} ist kein Schlüsselsatz: {member} darin sagt, wo die Schlüssel liegen. Geben Sie das als URL des Schlüsselsatzes an: {url}</translation>
    </message>
    <message>
        <source>{name} is a discovery document, not a key set: it only says where the keys are. Give its jwks_uri as the key set URL: {url}</source>
        <translation>{name} ist ein Discovery-Dokument, kein Schlüsselsatz: Es sagt nur, wo die Schlüssel liegen. Geben Sie seine jwks_uri als URL des Schlüsselsatzes an: {url}</translation>
    </message>
    <message>
        <source>{name} is {what:tr}, in which there is no key that signs tokens.</source>
        <translation>{name} ist {what:tr}; darin ist kein Schlüssel, der Token signiert.</translation>
    </message>
    <message>
        <source>{name} is {what:tr}, not a key file.</source>
        <translation>{name} ist {what:tr}, keine Schlüsseldatei.</translation>
    </message>
    <message>
        <source>{name} is a token, not a key. Give the key that signed it.</source>
        <translation>{name} ist ein Token, kein Schlüssel. Geben Sie den Schlüssel an, der es signiert hat.</translation>
    </message>
    <message>
        <source>{name} is SAML metadata, not a key set. Where tokens are signed with the same certificate, save the text of its X509Certificate as a file, and give that.</source>
        <translation>{name} sind SAML-Metadaten, kein Schlüsselsatz. Wenn Token mit demselben Zertifikat signiert werden, speichern Sie den Text des X509Certificate darin als Datei, und geben Sie diese an.</translation>
    </message>
    <message>
        <source>{name} is XML, not a key set.</source>
        <translation>{name} ist XML, kein Schlüsselsatz.</translation>
    </message>
    <message>
        <source>{name} is what openssl printed with -text. Give the PEM or DER file itself.</source>
        <translation>{name} ist, was openssl mit -text ausgegeben hat. Geben Sie die PEM- oder DER-Datei selbst an.</translation>
    </message>
    <message>
        <source>{name} is an address, not a key set.</source>
        <translation>{name} ist eine Adresse, kein Schlüsselsatz.</translation>
    </message>
    <message>
        <source>It is written with single quotes, as Python and JavaScript do: JSON has double ones.</source>
        <translation>Es ist mit einfachen Anführungszeichen geschrieben, wie in Python und JavaScript: JSON hat doppelte.</translation>
    </message>
    <message>
        <source>JSON has no comments: take them out.</source>
        <translation>JSON hat keine Kommentare: Nehmen Sie sie heraus.</translation>
    </message>
    <message>
        <source>It has a comma behind the last entry, which JSON does not allow.</source>
        <translation>Hinter dem letzten Eintrag steht ein Komma, was JSON nicht erlaubt.</translation>
    </message>
    <message>
        <source>Its names have no quotes, as in JavaScript: JSON has double ones.</source>
        <translation>Die Namen darin haben keine Anführungszeichen, wie in JavaScript: JSON hat doppelte.</translation>
    </message>
    <message>
        <source>{name} is the header of a token: a key that a token brings along proves nothing.</source>
        <translation>{name} ist der Header eines Tokens: Ein Schlüssel, den ein Token mitbringt, beweist nichts.</translation>
    </message>
    <message>
        <source>{name} is a discovery document, not a key set, and has no jwks_uri to say where one is.</source>
        <translation>{name} ist ein Discovery-Dokument, kein Schlüsselsatz, und hat keine jwks_uri, die sagt, wo einer liegt.</translation>
    </message>
    <message>
        <source>{name} is the answer of a token endpoint: it holds tokens, not keys.</source>
        <translation>{name} ist die Antwort eines Token-Endpunkts: Sie enthält Token, keine Schlüssel.</translation>
    </message>
    <message>
        <source>{name} is an error that a server answered: &quot;{said}&quot;. It holds no keys.</source>
        <translation>{name} ist ein Fehler, mit dem ein Server geantwortet hat: „{said}“. Schlüssel sind nicht darin.</translation>
    </message>
    <message>
        <source>{name} is no key set: its {member} says where the keys are, and cannot be asked.</source>
        <translation>{name} ist kein Schlüsselsatz: {member} darin sagt, wo die Schlüssel liegen, kann aber nicht abgefragt werden.</translation>
    </message>
    <message>
        <source>an OpenPGP key, which signs no tokens</source>
        <translation>ein OpenPGP-Schlüssel, der keine Token signiert</translation>
    </message>
    <message>
        <source>an OpenPGP message</source>
        <translation>eine OpenPGP-Nachricht</translation>
    </message>
    <message>
        <source>an OpenPGP signature</source>
        <translation>eine OpenPGP-Signatur</translation>
    </message>
    <message>
        <source>an encrypted file</source>
        <translation>eine verschlüsselte Datei</translation>
    </message>
    <message numerus="yes">
        <source>So it is with {n} other blocks.</source>
        <translation>
            <numerusform>Ebenso ist es mit {n} weiteren Block.</numerusform>
            <numerusform>Ebenso ist es mit {n} weiteren Blöcken.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>It also holds {n} keys of types that do not sign tokens, which were passed over.</source>
        <translation>
            <numerusform>Sie enthält auch einen Schlüssel eines Typs, der keine Token signiert; er wurde übergangen.</numerusform>
            <numerusform>Sie enthält auch {n} Schlüssel von Typen, die keine Token signieren; sie wurden übergangen.</numerusform>
        </translation>
    </message>
    <message>
        <source>The command for that is: {line}</source>
        <translation>Der Befehl dafür ist: {line}</translation>
    </message>
    <message>
        <source>A block {label} in it is damaged or of a kind that cannot be read.</source>
        <translation>Ein Block {label} darin ist beschädigt oder von einer Art, die nicht gelesen werden kann.</translation>
    </message>
    <message>
        <source>A block {label} in it is cut off: its END line is missing.</source>
        <translation>Ein Block {label} darin ist abgeschnitten: Seine END-Zeile fehlt.</translation>
    </message>
    <message numerus="yes">
        <source>The {n} blocks beside it were not read either: save those as a file of their own.</source>
        <translation>
            <numerusform>Der Block daneben wurde auch nicht gelesen: Speichern Sie ihn als eigene Datei.</numerusform>
            <numerusform>Die {n} Blöcke daneben wurden auch nicht gelesen: Speichern Sie diese als eigene Datei.</numerusform>
        </translation>
    </message>
    <message>
        <source>It is encrypted, so nothing of it was read.</source>
        <translation>Er ist verschlüsselt, also wurde nichts davon gelesen.</translation>
    </message>
    <message>
        <source>{name} holds more than {count:grouped} PEM blocks and was not read.</source>
        <translation>{name} enthält mehr als {count:grouped} PEM-Blöcke und wurde nicht gelesen.</translation>
    </message>
    <message>
        <source>Its member {member} has spaces or line breaks in its base64url. Some verifiers refuse it.</source>
        <translation>Sein Feld {member} hat Leerzeichen oder Zeilenumbrüche im base64url. Manche Prüfprogramme weisen ihn ab.</translation>
    </message>
    <message>
        <source>Its member {member} is in standard base64 (&apos;+&apos; and &apos;/&apos;), where a key has base64url. Some verifiers refuse it.</source>
        <translation>Sein Feld {member} ist in gewöhnlichem base64 („+“ und „/“); ein Schlüssel hat base64url. Manche Prüfprogramme weisen ihn ab.</translation>
    </message>
    <message>
        <source>Its member {member} is padded base64 (it ends with &apos;=&apos;), where a key has base64url without padding. Some verifiers refuse it.</source>
        <translation>Sein Feld {member} ist aufgefülltes base64 (es endet mit „=“); ein Schlüssel hat base64url ohne Auffüllung. Manche Prüfprogramme weisen ihn ab.</translation>
    </message>
    <message>
        <source>Its member {member} is written in hexadecimal, where a key has base64url.</source>
        <translation>Sein Feld {member} ist hexadezimal geschrieben; ein Schlüssel hat base64url.</translation>
    </message>
    <message>
        <source>Its member {member} is PEM text, where a key has base64url.</source>
        <translation>Sein Feld {member} ist PEM-Text; ein Schlüssel hat base64url.</translation>
    </message>
    <message>
        <source>Its member {member} has characters that base64url does not have.</source>
        <translation>Sein Feld {member} hat Zeichen, die es in base64url nicht gibt.</translation>
    </message>
    <message>
        <source>Its member {member} is cut off: base64url has no such length.</source>
        <translation>Sein Feld {member} ist abgeschnitten: Diese Länge gibt es in base64url nicht.</translation>
    </message>
    <message>
        <source>Its member {member} is written in digits, where a key has base64url.</source>
        <translation>Sein Feld {member} ist in Ziffern geschrieben; ein Schlüssel hat base64url.</translation>
    </message>
    <message>
        <source>boto3 could not ask AWS ({kind}): {text}</source>
        <translation>boto3 konnte AWS nicht fragen ({kind}): {text}</translation>
    </message>
    <message>
        <source>AWS answered {operation} with {code}: {said}</source>
        <translation>AWS hat auf {operation} mit {code} geantwortet: {said}</translation>
    </message>
    <message>
        <source>The session of the AWS profile {profile} has expired. Sign in again with `aws sso login --profile {profile}`.</source>
        <translation>Die Sitzung des AWS-Profils {profile} ist abgelaufen. Melden Sie sich mit `aws sso login --profile {profile}` neu an.</translation>
    </message>
    <message>
        <source>There are no AWS credentials for the profile {profile}. Sign in with `aws sso login`, or set them up with `aws configure`.</source>
        <translation>Für das Profil {profile} gibt es keine AWS-Zugangsdaten. Melden Sie sich mit `aws sso login` an, oder richten Sie sie mit `aws configure` ein.</translation>
    </message>
    <message>
        <source>The AWS configuration has no profile {profile}. `aws configure list-profiles` names those there are.</source>
        <translation>Die AWS-Konfiguration hat kein Profil {profile}. `aws configure list-profiles` nennt die, die es gibt.</translation>
    </message>
    <message>
        <source>The AWS configuration (~/.aws/config or ~/.aws/credentials) cannot be read: it is damaged.</source>
        <translation>Die AWS-Konfiguration (~/.aws/config oder ~/.aws/credentials) ist nicht lesbar: Sie ist beschädigt.</translation>
    </message>
    <message>
        <source>Cognito in {region} does not answer. Is there a network, and is the Region right?</source>
        <translation>Cognito in {region} antwortet nicht. Gibt es ein Netz, und stimmt die Region?</translation>
    </message>
    <message>
        <source>The certificate of Cognito in {region} is not trusted by boto3. Behind a proxy that inspects TLS, set AWS_CA_BUNDLE to its CA.</source>
        <translation>boto3 vertraut dem Zertifikat von Cognito in {region} nicht. Hinter einem Proxy, der TLS prüft, setzen Sie AWS_CA_BUNDLE auf dessen CA.</translation>
    </message>
    <message>
        <source>The proxy on the way to Cognito in {region} does not answer. See HTTPS_PROXY.</source>
        <translation>Der Proxy auf dem Weg zu Cognito in {region} antwortet nicht. Siehe HTTPS_PROXY.</translation>
    </message>
    <message>
        <source>{region} is no Region of AWS that has Cognito. Choose another one.</source>
        <translation>{region} ist keine Region von AWS, die Cognito hat. Wählen Sie eine andere.</translation>
    </message>
    <message>
        <source>from the environment</source>
        <comment>the AWS profile …, in place of its name</comment>
        <translation>aus der Umgebung</translation>
    </message>
    <message>
        <source>AWS does not let this identity call {operation}. Its policy has to allow cognito-idp:{operation}.</source>
        <translation>AWS lässt diese Identität {operation} nicht aufrufen. Ihre Policy muss cognito-idp:{operation} erlauben.</translation>
    </message>
    <message>
        <source>AWS does not know the access key of the AWS profile {profile} in {region} ({code}). Is the key right, and the Region switched on for the account?</source>
        <translation>AWS kennt den Zugriffsschlüssel des AWS-Profils {profile} in {region} nicht ({code}). Stimmt der Schlüssel, und ist die Region für das Konto eingeschaltet?</translation>
    </message>
    <message>
        <source>AWS refuses {operation} because too much is asked at once. Try again later.</source>
        <translation>AWS weist {operation} zurück, weil zu viel auf einmal gefragt wird. Versuchen Sie es später noch einmal.</translation>
    </message>
    <message>
        <source>It is not there any more: somebody has deleted it just now.</source>
        <translation>Es ist nicht mehr da: Jemand hat es gerade gelöscht.</translation>
    </message>
    <message>
        <source>AWS refuses the request because of its time. Set this computer&apos;s clock, and try again.</source>
        <translation>AWS weist die Anfrage wegen ihrer Zeit zurück. Stellen Sie die Uhr dieses Computers, und versuchen Sie es noch einmal.</translation>
    </message>
    <message>
        <source>The session with AWS has expired. Sign in again with `aws sso login`, or take new credentials.</source>
        <translation>Die Sitzung bei AWS ist abgelaufen. Melden Sie sich mit `aws sso login` neu an, oder nehmen Sie neue Zugangsdaten.</translation>
    </message>
    <message>
        <source>{host} is {address}, which is not this computer, so its URL has to start with https://.</source>
        <translation>{host} ist {address}, also nicht dieser Computer; die URL muss daher mit https:// beginnen.</translation>
    </message>
    <message>
        <source>No proxy was found within {duration}: the PAC file takes too long.</source>
        <translation>Innerhalb von {duration} wurde kein Proxy gefunden: Die PAC-Datei braucht zu lange.</translation>
    </message>
    <message>
        <source>No address was found for the proxy {url}, from {source}.</source>
        <translation>Für den Proxy {url} ({source}) wurde keine Adresse gefunden.</translation>
    </message>
    <message>
        <source>{proxy} opened no connection to {host} and sends to {page}, which is probably a page to sign in at.</source>
        <translation>{proxy} hat keine Verbindung mit {host} geöffnet und verweist auf {page}, wahrscheinlich eine Seite zum Anmelden.</translation>
    </message>
    <message>
        <source>{proxy} wants to be signed in to with {schemes} (407); this program signs in to a proxy with Basic only.</source>
        <translation>{proxy} verlangt eine Anmeldung mit {schemes} (407); dieses Programm meldet sich an einem Proxy nur mit Basic an.</translation>
    </message>
    <message>
        <source>{host} sent an answer that is not packed as its Content-Encoding says.</source>
        <translation>{host} sendete eine Antwort, die nicht so gepackt ist, wie ihr Content-Encoding sagt.</translation>
    </message>
    <message>
        <source>{host} sent headers that contradict each other about the length of its answer.</source>
        <translation>{host} sendete Header, die sich über die Länge der Antwort widersprechen.</translation>
    </message>
    <message>
        <source>Secret command</source>
        <translation>Befehl für das Geheimnis</translation>
    </message>
    <message>
        <source>Proxy settings</source>
        <translation>Proxy-Einstellungen</translation>
    </message>
    <message>
        <source>The proxy {url}, from {source},</source>
        <comment>… cannot be used.</comment>
        <translation>Der Proxy {url} ({source})</translation>
    </message>
    <message>
        <source>The settings say to look for a PAC file on the network (WPAD). That is not done: anybody on the network could answer.</source>
        <translation>Die Einstellungen verlangen, im Netzwerk nach einer PAC-Datei zu suchen (WPAD). Das geschieht nicht: Jeder im Netzwerk könnte antworten.</translation>
    </message>
    <message>
        <source>The PAC file {url} answers {answer}, which is no proxy.</source>
        <translation>Die PAC-Datei {url} antwortet {answer}, was kein Proxy ist.</translation>
    </message>
    <message>
        <source>{proxy} was passed by: SOCKS is not supported.</source>
        <translation>{proxy} wurde übergangen: SOCKS wird nicht unterstützt.</translation>
    </message>
    <message>
        <source>the PAC file {url} of {settings}</source>
        <comment>Proxy …, from …</comment>
        <translation>PAC-Datei {url} ({settings})</translation>
    </message>
    <message>
        <source>The PAC file {url} answers nothing.</source>
        <translation>Die PAC-Datei {url} antwortet nichts.</translation>
    </message>
    <message>
        <source>it answers DIRECT</source>
        <comment>Proxy of …, not used: ….</comment>
        <translation>sie antwortet DIRECT</translation>
    </message>
    <message>
        <source>{source} exempt {entry}</source>
        <comment>Proxy …, not used: ….</comment>
        <translation>{source} nehmen {entry} aus</translation>
    </message>
    <message>
        <source>{source} name it for other hosts only</source>
        <comment>Proxy …, not used: ….</comment>
        <translation>{source} nennen ihn nur für andere Hosts</translation>
    </message>
    <message>
        <source>the desktop&apos;s settings ({desktop})</source>
        <comment>Proxy …, from …</comment>
        <translation>Einstellungen des Desktops ({desktop})</translation>
    </message>
    <message>
        <source>The PAC file {url} cannot be fetched: {why}.</source>
        <translation>Die PAC-Datei {url} kann nicht geholt werden: {why}.</translation>
    </message>
    <message>
        <source>The PAC file {url} cannot be evaluated: {error}.</source>
        <translation>Die PAC-Datei {url} kann nicht ausgewertet werden: {error}.</translation>
    </message>
    <message>
        <source>only http, https and file URLs are fetched</source>
        <translation>nur URLs mit http, https und file werden geholt</translation>
    </message>
    <message>
        <source>it is no web address</source>
        <translation>es ist keine Webadresse</translation>
    </message>
    <message>
        <source>The PAC file {url} cannot be fetched. {why}</source>
        <translation>Die PAC-Datei {url} kann nicht geholt werden. {why}</translation>
    </message>
    <message>
        <source>its server answered {status}</source>
        <translation>ihr Server antwortete {status}</translation>
    </message>
    <message>
        <source>it is a file of another computer</source>
        <translation>es ist eine Datei eines anderen Computers</translation>
    </message>
    <message>
        <source>it is larger than {size}</source>
        <translation>sie ist größer als {size}</translation>
    </message>
    <message>
        <source>a web page came in its place</source>
        <translation>stattdessen kam eine Webseite</translation>
    </message>
    <message>
        <source>The PAC file {url} did not answer within {seconds} s.</source>
        <translation>Die PAC-Datei {url} hat nicht innerhalb von {seconds} s geantwortet.</translation>
    </message>
    <message>
        <source>The PAC file {url} broke off before it answered.</source>
        <translation>Die PAC-Datei {url} brach ab, bevor sie antwortete.</translation>
    </message>
    <message>
        <source>There is no shell, so {part} does nothing here. Write one program with its arguments; put more into a script.</source>
        <translation>Es gibt keine Shell, darum bewirkt {part} hier nichts. Schreiben Sie ein Programm mit seinen Argumenten; mehr gehört in ein Skript.</translation>
    </message>
    <message>
        <source>The command begins with an empty word. Write the program first.</source>
        <translation>Der Befehl beginnt mit einem leeren Wort. Schreiben Sie zuerst das Programm.</translation>
    </message>
    <message>
        <source>A command has at most {words} words and {chars} characters. Put more into a script, and name that.</source>
        <translation>Ein Befehl hat höchstens {words} Wörter und {chars} Zeichen. Mehr gehört in ein Skript; nennen Sie dieses.</translation>
    </message>
    <message>
        <source>No program can be given a NUL, nor half of a character. Take it out of the command.</source>
        <translation>Keinem Programm kann ein NUL oder ein halbes Zeichen übergeben werden. Nehmen Sie es aus dem Befehl heraus.</translation>
    </message>
    <message>
        <source>{program} prints what stands here, so the secret itself would be in the profile. Name a command that reads it from where it is kept.</source>
        <translation>{program} gibt aus, was hier steht, also stünde das Geheimnis selbst im Profil. Nennen Sie einen Befehl, der es dort liest, wo es aufbewahrt wird.</translation>
    </message>
    <message>
        <source>There is no shell, so ~ stands for nothing. Write the whole path of the program.</source>
        <translation>Es gibt keine Shell, darum steht ~ für nichts. Schreiben Sie den ganzen Pfad des Programms.</translation>
    </message>
    <message>
        <source>A command that begins with [ is a JSON list of texts, such as [&quot;op&quot;, &quot;read&quot;, &quot;op://vault/item&quot;].</source>
        <translation>Ein Befehl, der mit [ beginnt, ist eine JSON-Liste von Texten, etwa [&quot;op&quot;, &quot;read&quot;, &quot;op://vault/item&quot;].</translation>
    </message>
    <message>
        <source>A quotation mark is not closed.</source>
        <translation>Ein Anführungszeichen ist nicht geschlossen.</translation>
    </message>
    <message>
        <source>Write the whole path of the program, or its name alone: a part of a path is another file in every folder.</source>
        <translation>Schreiben Sie den ganzen Pfad des Programms oder nur seinen Namen: Ein Teil eines Pfads ist in jedem Ordner eine andere Datei.</translation>
    </message>
    <message>
        <source>{name} is not used before you have confirmed what it does. {what}</source>
        <translation>{name} wird nicht verwendet, bevor Sie bestätigt haben, was es tut. {what}</translation>
    </message>
    <message>
        <source>{name} cannot be written: {why}.</source>
        <translation>{name} kann nicht geschrieben werden: {why}.</translation>
    </message>
    <message>
        <source>Production</source>
        <translation>Produktion</translation>
    </message>
    <message>
        <source>Staging</source>
        <translation>Staging</translation>
    </message>
    <message>
        <source>Development</source>
        <translation>Entwicklung</translation>
    </message>
    <message>
        <source>Give it a name.</source>
        <translation>Geben Sie einen Namen an.</translation>
    </message>
    <message>
        <source>At most {count} characters.</source>
        <translation>Höchstens {count} Zeichen.</translation>
    </message>
    <message>
        <source>A name has characters that can be seen, and no line breaks.</source>
        <translation>Ein Name besteht aus sichtbaren Zeichen und hat keine Zeilenumbrüche.</translation>
    </message>
    <message>
        <source>There is an environment of this name already.</source>
        <translation>Es gibt schon eine Umgebung dieses Namens.</translation>
    </message>
    <message>
        <source>The file of environments {name}</source>
        <comment>… cannot be read.</comment>
        <translation>Die Datei der Umgebungen {name}</translation>
    </message>
    <message>
        <source>{where} has an environment without a name.</source>
        <translation>{where} hat eine Umgebung ohne Namen.</translation>
    </message>
    <message>
        <source>{where} has no list of environments.</source>
        <translation>{where} hat keine Liste von Umgebungen.</translation>
    </message>
    <message>
        <source>{where} was written by a newer Token Inspector.</source>
        <translation>{where} wurde von einem neueren Token Inspector geschrieben.</translation>
    </message>
    <message>
        <source>{where} has two environments of one name.</source>
        <translation>{where} hat zwei Umgebungen desselben Namens.</translation>
    </message>
    <message>
        <source>An argument of the secret command is a secret itself ({what}): it would be in the profiles, which are in a plain file, and other programs can see arguments. Name a command that reads it from where it is kept.</source>
        <translation>Ein Argument des Befehls ist selbst ein Geheimnis ({what}): Es stünde in den Profilen, also in einer lesbaren Datei, und andere Programme können Argumente sehen. Nennen Sie einen Befehl, der es dort liest, wo es aufbewahrt wird.</translation>
    </message>
    <message>
        <source>In a file, name it in secret_parameters without its value, which is entered in the form or with `secret set --secret-parameter`.</source>
        <translation>Nennen Sie ihn in einer Datei in secret_parameters ohne seinen Wert; den geben Sie im Formular oder mit `secret set --secret-parameter` ein.</translation>
    </message>
    <message>
        <source>The value of {parameter} holds a secret ({what}), and the profiles are in a plain file. Mark it as secret: its value is then kept in the keyring.</source>
        <translation>Der Wert von {parameter} enthält ein Geheimnis ({what}), und die Profile stehen in einer lesbaren Datei. Markieren Sie ihn als geheim: Dann wird sein Wert im Schlüsselbund aufbewahrt.</translation>
    </message>
    <message>
        <source>The URL holds a secret ({what}), and the profiles are in a plain file. Take it out.</source>
        <translation>Die URL enthält ein Geheimnis ({what}), und die Profile stehen in einer lesbaren Datei. Nehmen Sie es heraus.</translation>
    </message>
    <message>
        <source>The saved keys hold a private key. Fetch the public keys again, and save those.</source>
        <translation>Unter den gespeicherten Schlüsseln ist ein privater. Rufen Sie die öffentlichen Schlüssel neu ab, und speichern Sie diese.</translation>
    </message>
    <message>
        <source>The value of {parameter} may be a secret. Mark it as secret if it is one.</source>
        <translation>Der Wert von {parameter} könnte ein Geheimnis sein. Markieren Sie ihn als geheim, wenn er eines ist.</translation>
    </message>
    <message>
        <source>{parameter} is a secret by its name, and the profiles are in a plain file. Mark it as secret: its value is then kept in the keyring.</source>
        <translation>{parameter} ist dem Namen nach ein Geheimnis, und die Profile stehen in einer lesbaren Datei. Markieren Sie es als geheim: Dann wird der Wert im Schlüsselbund aufbewahrt.</translation>
    </message>
    <message>
        <source>The URL holds what may be a secret ({what}). Take it out if it is one.</source>
        <translation>Die URL enthält etwas, was ein Geheimnis sein könnte ({what}). Nehmen Sie es heraus, wenn es eines ist.</translation>
    </message>
    <message>
        <source>{parameter} in the URL is a secret, and the profiles are in a plain file. Take it out: where the token request needs it, make it an extra parameter that is marked as secret.</source>
        <translation>{parameter} in der URL ist ein Geheimnis, und die Profile stehen in einer lesbaren Datei. Nehmen Sie es heraus: Wenn die Token-Anfrage es braucht, machen Sie daraus einen zusätzlichen Parameter, der als geheim markiert ist.</translation>
    </message>
    <message>
        <source>This holds what may be a secret ({what}). Take it out if it is one.</source>
        <translation>Hier steht etwas, was ein Geheimnis sein könnte ({what}). Nehmen Sie es heraus, wenn es eines ist.</translation>
    </message>
    <message>
        <source>This holds a private key, and the profiles are in a plain file. Take it out: the method that signs with a private key has a field for it, which keeps it in the keyring.</source>
        <translation>Hier steht ein privater Schlüssel, und die Profile stehen in einer lesbaren Datei. Nehmen Sie ihn heraus: Die Methode, die mit einem privaten Schlüssel signiert, hat dafür ein Feld, das ihn im Schlüsselbund aufbewahrt.</translation>
    </message>
    <message>
        <source>The name of an extra parameter is a secret. Write its name there, and mark it as secret.</source>
        <translation>Der Name eines zusätzlichen Parameters ist ein Geheimnis. Schreiben Sie dort seinen Namen hin, und markieren Sie ihn als geheim.</translation>
    </message>
    <message>
        <source>The leeway is a number of seconds from 0 to {most}.</source>
        <translation>Die Toleranz ist eine Zahl von Sekunden von 0 bis {most}.</translation>
    </message>
    <message>
        <source>https:// stands there twice. Take one of them out.</source>
        <translation>https:// steht dort zweimal. Entfernen Sie eines davon.</translation>
    </message>
    <message>
        <source>an object of texts</source>
        <comment>… has to be ….</comment>
        <translation>ein Objekt aus Texten</translation>
    </message>
    <message>
        <source>a list of APIs</source>
        <comment>… has to be ….</comment>
        <translation>eine Liste von APIs</translation>
    </message>
    <message>
        <source>{where}: two APIs are called {name}.</source>
        <translation>{where}: Zwei APIs heißen {name}.</translation>
    </message>
    <message>
        <source>the client secret</source>
        <translation>das Client-Secret</translation>
    </message>
    <message>
        <source>an assertion signed with your private key</source>
        <translation>eine mit Ihrem privaten Schlüssel signierte Assertion</translation>
    </message>
    <message>
        <source>the client certificate</source>
        <translation>das Client-Zertifikat</translation>
    </message>
    <message>
        <source>the client ID</source>
        <translation>die Client-ID</translation>
    </message>
    <message>
        <source>It asks {hosts:all} now, which is not what its stored secret was entered for.</source>
        <translation>Es fragt jetzt {hosts:all}; dafür wurde sein gespeichertes Client-Secret nicht eingegeben.</translation>
    </message>
    <message>
        <source>which is not a host of its issuer, {issuer}</source>
        <comment>It sends … to …, ….</comment>
        <translation>der kein Host seines Ausstellers {issuer} ist</translation>
    </message>
    <message>
        <source>It sends {what:tr} to {host}, {why}.</source>
        <translation>Es sendet {what:tr} an {host}, {why}.</translation>
    </message>
    <message>
        <source>It runs this command on your computer, and uses what that prints as its secret ({label:tr}) with {hosts:all}: {command}</source>
        <translation>Es führt diesen Befehl auf Ihrem Computer aus und verwendet dessen Ausgabe als sein Geheimnis ({label:tr}) bei {hosts:all}: {command}</translation>
    </message>
    <message>
        <source>which is not a host of {provider:tr}</source>
        <comment>It sends … to …, ….</comment>
        <translation>der kein Host von {provider:tr} ist</translation>
    </message>
    <message>
        <source>It takes the keys that vouch for tokens from {host}, {why}.</source>
        <translation>Es nimmt die Schlüssel, die für Tokens bürgen, von {host}, {why}.</translation>
    </message>
    <message>
        <source>To revoke a token it sends that token and {what:tr} to {host}, {why}.</source>
        <translation>Um ein Token zu widerrufen, sendet es dieses Token und {what:tr} an {host}, {why}.</translation>
    </message>
    <message>
        <source>To ask about a token it sends that token and {what:tr} to {host}, {why}.</source>
        <translation>Um nach einem Token zu fragen, sendet es dieses Token und {what:tr} an {host}, {why}.</translation>
    </message>
    <message>
        <source>It brings a command, which is run on your computer once its method takes a secret: {command}</source>
        <translation>Es bringt einen Befehl mit, der auf Ihrem Computer ausgeführt wird, sobald seine Methode ein Geheimnis verlangt: {command}</translation>
    </message>
    <message>
        <source>It reads the client certificate and its key from {path}.</source>
        <translation>Es liest das Client-Zertifikat und dessen Schlüssel aus {path}.</translation>
    </message>
    <message>
        <source>It trusts the certificate authorities in {path} in place of the usual ones.</source>
        <translation>Es vertraut den Zertifizierungsstellen in {path} anstelle der üblichen.</translation>
    </message>
    <message>
        <source>It signs client assertions for {audience}: whoever is shown one could use it there as you.</source>
        <translation>Es signiert Client-Assertions für {audience}: Wer eine gezeigt bekommt, könnte sie dort in Ihrem Namen verwenden.</translation>
    </message>
    <message>
        <source>That is on another computer, which may be told your user name when it is opened.</source>
        <translation>Das liegt auf einem anderen Computer, der beim Öffnen Ihren Benutzernamen erfahren kann.</translation>
    </message>
    <message>
        <source>It brings keys of its own, which vouch for tokens of {issuer} while that cannot be reached.</source>
        <translation>Es bringt eigene Schlüssel mit, die für Tokens von {issuer} bürgen, solange dieser nicht erreichbar ist.</translation>
    </message>
    <message>
        <source>It uses plain http with {host}: anybody on the way can read and change that.</source>
        <translation>Es verwendet mit {host} unverschlüsseltes http: Jeder auf dem Weg kann das lesen und ändern.</translation>
    </message>
    <message>
        <source>which is no address of a server</source>
        <comment>It sends … to …, ….</comment>
        <translation>was keine Adresse eines Servers ist</translation>
    </message>
    <message>
        <source>It sends the extra parameter {name}, which changes what is asked for: {value}</source>
        <translation>Es sendet den zusätzlichen Parameter {name}, der ändert, was angefordert wird: {value}</translation>
    </message>
    <message>
        <source>It takes the keys that vouch for tokens from {url}, not from where the issuer publishes them.</source>
        <translation>Es nimmt die Schlüssel, die für Tokens bürgen, von {url} und nicht von dort, wo der Aussteller sie veröffentlicht.</translation>
    </message>
    <message>
        <source>It reads the private key file {path}.</source>
        <translation>Es liest die Datei mit dem privaten Schlüssel {path}.</translation>
    </message>
    <message>
        <source>That is a device or a file of the system.</source>
        <translation>Das ist ein Gerät oder eine Datei des Systems.</translation>
    </message>
    <message>
        <source>It sends the extra parameter {name}, which names {host}.</source>
        <translation>Es sendet den zusätzlichen Parameter {name}, der {host} nennt.</translation>
    </message>
    <message>
        <source>nobody</source>
        <comment>It asks … now.</comment>
        <translation>niemanden</translation>
    </message>
    <message>
        <source>{name}: there is no value for the secret parameter {parameter}.</source>
        <translation>{name}: Für den geheimen Parameter {parameter} gibt es keinen Wert.</translation>
    </message>
    <message>
        <source>What the keyring has for the secret parameters cannot be read. Store them anew.</source>
        <translation>Was der Schlüsselbund für die geheimen Parameter hat, ist nicht lesbar. Speichern Sie sie neu.</translation>
    </message>
    <message>
        <source>a JWT</source>
        <translation>ein JWT</translation>
    </message>
    <message>
        <source>a private key</source>
        <translation>ein privater Schlüssel</translation>
    </message>
    <message>
        <source>a password</source>
        <translation>ein Passwort</translation>
    </message>
    <message>
        <source>the value of {name}</source>
        <translation>der Wert von {name}</translation>
    </message>
    <message>
        <source>a long value that only programs can read</source>
        <translation>ein langer Wert, den nur Programme lesen können</translation>
    </message>
    <message>
        <source>what only a webhook’s owner knows</source>
        <translation>was nur der Besitzer eines Webhooks kennt</translation>
    </message>
    <message numerus="yes">
        <source>Their secrets stay in your keyring.</source>
        <translation>
            <numerusform>Das Secret bleibt in Ihrem Schlüsselbund.</numerusform>
            <numerusform>Die Secrets bleiben in Ihrem Schlüsselbund.</numerusform>
        </translation>
    </message>
    <message>
        <source>The secret command is in it, and not what it prints: whoever gets it is asked first.</source>
        <translation>Der Befehl für das Geheimnis ist darin, nicht aber seine Ausgabe: Wer es bekommt, wird zuerst gefragt.</translation>
    </message>
    <message>
        <source>The values of secret parameters are not in it.</source>
        <translation>Die Werte geheimer Parameter sind nicht darin.</translation>
    </message>
    <message>
        <source>Saved keys are not in it: whoever gets it fetches the issuer’s own.</source>
        <translation>Gespeicherte Schlüssel sind nicht darin: Wer den Text bekommt, holt die des Ausstellers.</translation>
    </message>
    <message>
        <source>What was explored is not in it.</source>
        <translation>Was erkundet wurde, ist nicht darin.</translation>
    </message>
    <message>
        <source>Files are named in it, and are not in it themselves.</source>
        <translation>Dateien sind darin genannt, aber selbst nicht enthalten.</translation>
    </message>
    <message>
        <source>Secrets that stand in fields were taken out.</source>
        <translation>Secrets, die in Feldern stehen, wurden herausgenommen.</translation>
    </message>
    <message>
        <source>{value} cannot be a value here: it has a space, a quote or a letter beyond ASCII.</source>
        <translation>{value} kann hier kein Wert sein: Es enthält ein Leerzeichen, ein Anführungszeichen oder einen Buchstaben außerhalb von ASCII.</translation>
    </message>
    <message>
        <source>A value of more than {most} letters does not fit here.</source>
        <translation>Ein Wert mit mehr als {most} Zeichen passt hier nicht hinein.</translation>
    </message>
    <message>
        <source>More than {most} values do not fit here.</source>
        <translation>Mehr als {most} Werte passen hier nicht hinein.</translation>
    </message>
    <message>
        <source>{value} is no number of seconds.</source>
        <translation>{value} ist keine Anzahl von Sekunden.</translation>
    </message>
    <message>
        <source>{value} is no claim. Write its name, or name=value, or name=one|another.</source>
        <translation>{value} ist kein Claim. Schreiben Sie seinen Namen, oder Name=Wert, oder Name=einer|anderer.</translation>
    </message>
    <message>
        <source>Rules of {date}, {basis}.</source>
        <translation>Regeln vom {date}, {basis}.</translation>
    </message>
    <message>
        <source>depends</source>
        <translation>hängt ab</translation>
    </message>
    <message>
        <source>accepted</source>
        <translation>angenommen</translation>
    </message>
    <message>
        <source>API</source>
        <translation>API</translation>
    </message>
    <message>
        <source>tried</source>
        <translation>ausprobiert</translation>
    </message>
    <message>
        <source>read in its source</source>
        <translation>aus dem Quelltext</translation>
    </message>
    <message>
        <source>from its documentation</source>
        <translation>aus der Dokumentation</translation>
    </message>
    <message>
        <source>If genuine: the signature was not checked.</source>
        <translation>Wenn es echt ist: Die Signatur wurde nicht geprüft.</translation>
    </message>
    <message>
        <source>No issuer was given, so the one that is set there is taken to be the token&apos;s.</source>
        <translation>Es wurde kein Aussteller angegeben, also gilt der des Tokens als der dort gesetzte.</translation>
    </message>
    <message numerus="yes">
        <source>{n} refuse it</source>
        <translation>
            <numerusform>{n} lehnt es ab</numerusform>
            <numerusform>{n} lehnen es ab</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} depend on a setting</source>
        <translation>
            <numerusform>{n} hängt von einer Einstellung ab</numerusform>
            <numerusform>{n} hängen von einer Einstellung ab</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} not documented</source>
        <translation>
            <numerusform>{n} nicht dokumentiert</numerusform>
            <numerusform>{n} nicht dokumentiert</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} accept it</source>
        <translation>
            <numerusform>{n} nimmt es an</numerusform>
            <numerusform>{n} nehmen es an</numerusform>
        </translation>
    </message>
    <message>
        <source>if genuine</source>
        <translation>wenn es echt ist</translation>
    </message>
    <message>
        <source>Confirmed with {what}.</source>
        <translation>Bestätigt mit {what}.</translation>
    </message>
    <message>
        <source>Accepted by</source>
        <translation>Angenommen von</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Ergebnis</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Antwort</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Warum</translation>
    </message>
    <message>
        <source>Rules of</source>
        <translation>Regeln vom</translation>
    </message>
    <message>
        <source>Same</source>
        <translation>Gleich</translation>
    </message>
    <message>
        <source>Same meaning</source>
        <translation>Gleichbedeutend</translation>
    </message>
    <message>
        <source>Different</source>
        <translation>Verschieden</translation>
    </message>
    <message>
        <source>Only in the first</source>
        <translation>Nur im ersten</translation>
    </message>
    <message>
        <source>Only in the second</source>
        <translation>Nur im zweiten</translation>
    </message>
    <message>
        <source>Compared with</source>
        <translation>Verglichen mit</translation>
    </message>
    <message>
        <source>Text of the token</source>
        <translation>Text des Tokens</translation>
    </message>
    <message>
        <source>First</source>
        <translation>Erstes</translation>
    </message>
    <message>
        <source>Second</source>
        <translation>Zweites</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Difference</source>
        <translation>Unterschied</translation>
    </message>
    <message>
        <source>Remark</source>
        <translation>Anmerkung</translation>
    </message>
    <message>
        <source>Two tokens compared</source>
        <translation>Zwei Tokens im Vergleich</translation>
    </message>
    <message>
        <source>error</source>
        <comment>how bad a finding is</comment>
        <translation>Fehler</translation>
    </message>
    <message>
        <source>New</source>
        <translation>Neu</translation>
    </message>
    <message numerus="yes">
        <source>Changes {n} fields of your profile</source>
        <translation>
            <numerusform>Ändert {n} Feld Ihres Profils</numerusform>
            <numerusform>Ändert {n} Felder Ihres Profils</numerusform>
        </translation>
    </message>
    <message>
        <source>Same as your profile</source>
        <translation>Wie Ihr Profil</translation>
    </message>
    <message>
        <source>will not get a token</source>
        <translation>bekommt kein Token</translation>
    </message>
    <message>
        <source>Not in the file:</source>
        <translation>Nicht in der Datei:</translation>
    </message>
    <message>
        <source>ready</source>
        <translation>bereit</translation>
    </message>
    <message>
        <source>needs filling in</source>
        <translation>ist auszufüllen</translation>
    </message>
    <message>
        <source>secret found</source>
        <translation>Secret gefunden</translation>
    </message>
    <message numerus="yes">
        <source>  and {n} more</source>
        <translation>
            <numerusform>  und {n} weiterer</numerusform>
            <numerusform>  und {n} weitere</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>No client in this file. It has {n} resources, none of a kind known here.</source>
        <translation>
            <numerusform>Kein Client in dieser Datei. Sie hat {n} Ressource von einer Art, die hier nicht bekannt ist.</numerusform>
            <numerusform>Kein Client in dieser Datei. Sie hat {n} Ressourcen, keine von einer hier bekannten Art.</numerusform>
        </translation>
    </message>
    <message>
        <source>No client in this file.</source>
        <translation>Kein Client in dieser Datei.</translation>
    </message>
    <message>
        <source>Needed</source>
        <translation>Nötig</translation>
    </message>
    <message>
        <source>In the file</source>
        <translation>In der Datei</translation>
    </message>
    <message>
        <source>Fix</source>
        <translation>Abhilfe</translation>
    </message>
    <message>
        <source>The provider would answer {answer}.</source>
        <translation>Der Anbieter würde {answer} antworten.</translation>
    </message>
    <message>
        <source>The answers that were pasted</source>
        <translation>Die eingefügten Antworten</translation>
    </message>
    <message>
        <source>Explained for the token of the request that was pasted.</source>
        <translation>Erklärt für das Token der eingefügten Anfrage.</translation>
    </message>
    <message>
        <source>One of several possible causes</source>
        <translation>Eine von mehreren möglichen Ursachen</translation>
    </message>
    <message>
        <source>No cause is known</source>
        <translation>Keine Ursache bekannt</translation>
    </message>
    <message>
        <source>To tell</source>
        <translation>Woran zu erkennen</translation>
    </message>
    <message>
        <source>Or else</source>
        <translation>Oder aber</translation>
    </message>
    <message>
        <source>For it</source>
        <translation>Dafür</translation>
    </message>
    <message>
        <source>Against it</source>
        <translation>Dagegen</translation>
    </message>
    <message>
        <source>Asked {host} on {date}.</source>
        <translation>{host} wurde gefragt: {date}.</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>Beschreibung</translation>
    </message>
    <message>
        <source>No scope of {name} is known.</source>
        <translation>Von {name} ist kein Scope bekannt.</translation>
    </message>
    <message numerus="yes">
        <source>{n} scopes of {name} are known.</source>
        <translation>
            <numerusform>Von {name} ist {n} Scope bekannt.</numerusform>
            <numerusform>Von {name} sind {n} Scopes bekannt.</numerusform>
        </translation>
    </message>
    <message>
        <source>The last exploration cannot be read: it is damaged, or of a later version. To explore anew, add --explore.</source>
        <translation>Die letzte Erkundung ist nicht lesbar: Sie ist beschädigt oder von einer späteren Version. Um neu zu erkunden, fügen Sie --explore hinzu.</translation>
    </message>
    <message>
        <source>They were not explored yet. To find out which the client may have, add --explore.</source>
        <translation>Sie wurden noch nicht erkundet. Um herauszufinden, welche der Client haben darf, fügen Sie --explore hinzu.</translation>
    </message>
    <message>
        <source>Documented: {text} ({source})</source>
        <translation>Dokumentiert: {text} ({source})</translation>
    </message>
    <message>
        <source>The server said: {said}</source>
        <translation>Der Server sagte: {said}</translation>
    </message>
    <message>
        <source>With the AWS command line:</source>
        <translation>Mit der AWS-Kommandozeile:</translation>
    </message>
    <message>
        <source>Known from</source>
        <translation>Bekannt aus</translation>
    </message>
    <message>
        <source>Its token has more claims: {names}</source>
        <translation>Sein Token hat weitere Claims: {names}</translation>
    </message>
    <message>
        <source>Other values in its token: {names}</source>
        <translation>Andere Werte in seinem Token: {names}</translation>
    </message>
    <message>
        <source>Its token lacks: {names}</source>
        <translation>Seinem Token fehlt: {names}</translation>
    </message>
    <message>
        <source>A token came with {name} in its place.</source>
        <translation>An seiner Stelle kam ein Token mit {name}.</translation>
    </message>
    <message>
        <source>Scopes of {name}</source>
        <translation>Scopes von {name}</translation>
    </message>
    <message>
        <source>A token came without it, and with {names}.</source>
        <translation>Ein Token kam ohne ihn und mit {names}.</translation>
    </message>
    <message>
        <source>A token came without it, and the answer does not name it.</source>
        <translation>Ein Token kam ohne ihn, und die Antwort nennt ihn nicht.</translation>
    </message>
    <message>
        <source>A token came without it, and without a word.</source>
        <translation>Ein Token kam ohne ihn und ohne ein Wort dazu.</translation>
    </message>
    <message>
        <source>{problem} The request went out directly, without a proxy.</source>
        <translation>{problem} Die Anfrage ging direkt hinaus, ohne Proxy.</translation>
    </message>
    <message>
        <source>{problem} The request went through the proxy that is set beside it.</source>
        <translation>{problem} Die Anfrage ging durch den Proxy, der daneben eingestellt ist.</translation>
    </message>
    <message>
        <source>Tried before: {what}</source>
        <translation>Zuvor versucht: {what}</translation>
    </message>
    <message>
        <source>The PAC file answered: {answer}</source>
        <translation>Die PAC-Datei antwortete: {answer}</translation>
    </message>
    <message>
        <source>Warning: {what}</source>
        <translation>Warnung: {what}</translation>
    </message>
    <message>
        <source>No proxy, from {source}: {why}</source>
        <translation>Kein Proxy, laut {source}: {why}</translation>
    </message>
    <message numerus="yes">
        <source>{count}, in {n:grouped} places</source>
        <translation>
            <numerusform>{count}, an einer Stelle</numerusform>
            <numerusform>{count}, an {n:grouped} Stellen</numerusform>
        </translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Wer</translation>
    </message>
    <message>
        <source>By the rules of these products as of {date}. Nobody was asked.</source>
        <translation>Nach den Regeln dieser Produkte, Stand {date}. Niemand wurde gefragt.</translation>
    </message>
    <message>
        <source>These read JWTs only. An opaque token needs introspection.</source>
        <translation>Diese lesen nur JWTs. Ein opakes Token braucht Introspection.</translation>
    </message>
    <message>
        <source>client {number}</source>
        <translation>Client {number}</translation>
    </message>
    <message>
        <source>issuer {number}</source>
        <translation>Aussteller {number}</translation>
    </message>
    <message>
        <source>host {number}</source>
        <translation>Host {number}</translation>
    </message>
    <message>
        <source>ID {number}</source>
        <translation>ID {number}</translation>
    </message>
    <message>
        <source>key {number}</source>
        <translation>Schlüssel {number}</translation>
    </message>
    <message>
        <source>audience {number}</source>
        <translation>Audience {number}</translation>
    </message>
    <message>
        <source>value {number}</source>
        <translation>Wert {number}</translation>
    </message>
    <message>
        <source>name {number}</source>
        <translation>Name {number}</translation>
    </message>
    <message>
        <source>person {number}</source>
        <translation>Person {number}</translation>
    </message>
    <message>
        <source>token report</source>
        <comment>ACME-4211: …</comment>
        <translation>Token-Bericht</translation>
    </message>
    <message>
        <source>en</source>
        <comment>the code of this language, as in lang=&quot;en&quot; of HTML</comment>
        <translation>de</translation>
    </message>
    <message numerus="yes">
        <source>{n} values are hidden.</source>
        <translation>
            <numerusform>{n} Wert ist verborgen.</numerusform>
            <numerusform>{n} Werte sind verborgen.</numerusform>
        </translation>
    </message>
    <message>
        <source>It said</source>
        <translation>Sie sagt</translation>
    </message>
    <message>
        <source>Made with Token Inspector {version}.</source>
        <translation>Erstellt mit Token Inspector {version}.</translation>
    </message>
    <message>
        <source>No token, secret or signature is in it.</source>
        <translation>Darin steht kein Token, kein Secret und keine Signatur.</translation>
    </message>
    <message>
        <source>Token report</source>
        <translation>Token-Bericht</translation>
    </message>
    <message>
        <source>Token {number}</source>
        <translation>Token {number}</translation>
    </message>
    <message>
        <source>{duration} before this report</source>
        <translation>{duration} vor diesem Bericht</translation>
    </message>
    <message>
        <source>{duration} after this report</source>
        <translation>{duration} nach diesem Bericht</translation>
    </message>
    <message numerus="yes">
        <source>{n} more lines</source>
        <translation>
            <numerusform>{n} weitere Zeile</numerusform>
            <numerusform>{n} weitere Zeilen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} more tokens are not in it.</source>
        <translation>
            <numerusform>{n} weiteres Token steht nicht darin.</numerusform>
            <numerusform>{n} weitere Token stehen nicht darin.</numerusform>
        </translation>
    </message>
    <message>
        <source>Fingerprint sha256:{digits}: finds this token again.</source>
        <translation>Fingerabdruck sha256:{digits}: findet dieses Token wieder.</translation>
    </message>
    <message>
        <source>Answer of the API</source>
        <translation>Antwort der API</translation>
    </message>
    <message>
        <source>No token issued</source>
        <translation>Kein Token ausgestellt</translation>
    </message>
    <message>
        <source>Answer of the token server</source>
        <translation>Antwort des Token-Servers</translation>
    </message>
    <message>
        <source>The two compared</source>
        <translation>Die beiden im Vergleich</translation>
    </message>
    <message>
        <source>Sent</source>
        <comment>what was sent</comment>
        <translation>Gesendet</translation>
    </message>
    <message>
        <source>Exchange with the token server</source>
        <translation>Austausch mit dem Token-Server</translation>
    </message>
    <message>
        <source>What to do</source>
        <translation>Was zu tun ist</translation>
    </message>
    <message>
        <source>It was asked</source>
        <translation>Gefragt wurde</translation>
    </message>
    <message>
        <source>Came back</source>
        <translation>Zurück kam</translation>
    </message>
    <message>
        <source>It took</source>
        <translation>Dauer</translation>
    </message>
    <message>
        <source>The same label always stands for the same hidden value.</source>
        <translation>Dieselbe Bezeichnung steht immer für denselben verborgenen Wert.</translation>
    </message>
    <message>
        <source>Meaning</source>
        <translation>Bedeutung</translation>
    </message>
    <message>
        <source>There is no token beside this answer.</source>
        <translation>Neben dieser Antwort steht kein Token.</translation>
    </message>
    <message>
        <source>Expected:</source>
        <translation>Erwartet:</translation>
    </message>
    <message>
        <source>Actual:</source>
        <translation>Tatsächlich:</translation>
    </message>
    <message numerus="yes">
        <source>{n} more are not listed.</source>
        <translation>
            <numerusform>{n} weiterer ist nicht aufgeführt.</numerusform>
            <numerusform>{n} weitere sind nicht aufgeführt.</numerusform>
        </translation>
    </message>
    <message>
        <source>Verdict and failed checks</source>
        <translation>Urteil, nicht bestandene Prüfungen</translation>
    </message>
    <message>
        <source>Claims, with times as dates</source>
        <translation>Claims, mit Zeiten als Datum</translation>
    </message>
    <message>
        <source>Comparison of the two</source>
        <translation>Vergleich der beiden</translation>
    </message>
    <message>
        <source>Passed checks</source>
        <translation>Bestandene Prüfungen</translation>
    </message>
    <message>
        <source>Exchange with the server</source>
        <translation>Austausch mit dem Server</translation>
    </message>
    <message>
        <source>hidden text</source>
        <translation>verborgener Text</translation>
    </message>
    <message>
        <source>A part of a token was still found in the report after it was masked, so it is not handed out.</source>
        <translation>Nach dem Maskieren stand noch ein Teil eines Tokens im Bericht, deshalb wird er nicht ausgegeben.</translation>
    </message>
    <message>
        <source>The configured keyring says that it is {path}, but it is not, so it is not used.</source>
        <translation>Der eingestellte Schlüsselbund gibt sich als {path} aus, ist es aber nicht; daher wird er nicht verwendet.</translation>
    </message>
    <message numerus="yes">
        <source>{n} objects in memory that hold tokens or what was said of them ({kinds}), until the program ends</source>
        <translation>
            <numerusform>{n} Objekt im Speicher, das ein Token oder etwas darüber enthält ({kinds}), bis das Programm endet</numerusform>
            <numerusform>{n} Objekte im Speicher, die Token oder etwas darüber enthalten ({kinds}), bis das Programm endet</numerusform>
        </translation>
    </message>
    <message>
        <source>None of the {count} objects in memory holds a token, an answer or a check.</source>
        <translation>Keines der {count} Objekte im Speicher enthält ein Token, eine Antwort oder eine Prüfung.</translation>
    </message>
    <message>
        <source>Log out could not finish when the program was quit on {date} at {time}. It was done now: {done}</source>
        <translation>Die Abmeldung konnte nicht zu Ende gehen, als das Programm am {date} um {time} beendet wurde. Sie wurde jetzt nachgeholt: {done}</translation>
    </message>
    <message>
        <source>Log out could not finish when the program was quit, and cannot now. Tokens of that run are not read, and it is tried again at the next start. {done}</source>
        <translation>Die Abmeldung konnte nicht zu Ende gehen, als das Programm beendet wurde, und kann es auch jetzt nicht. Tokens von damals werden nicht gelesen, und beim nächsten Start wird es erneut versucht. {done}</translation>
    </message>
    <message>
        <source>Log out could not finish when the program was quit. It was done now: {done}</source>
        <translation>Die Abmeldung konnte nicht zu Ende gehen, als das Programm beendet wurde. Sie wurde jetzt nachgeholt: {done}</translation>
    </message>
    <message>
        <source>its folder does not answer</source>
        <translation>sein Ordner antwortet nicht</translation>
    </message>
    <message>
        <source>File too large</source>
        <translation>Datei zu groß</translation>
    </message>
    <message>
        <source>what a program that was ended has left of it ({why})</source>
        <comment>Still there: …</comment>
        <translation>was ein beendetes Programm davon hinterlassen hat ({why})</translation>
    </message>
    <message>
        <source>The token file has {size}, more than Token Inspector ever writes ({most}), so it is not read. Log out clears it.</source>
        <translation>Die Tokendatei hat {size}, mehr als Token Inspector je schreibt ({most}); daher wird sie nicht gelesen. Abmelden löscht sie.</translation>
    </message>
    <message>
        <source>an earlier log out cannot be finished</source>
        <comment>The token file cannot be written: …</comment>
        <translation>eine frühere Abmeldung lässt sich nicht abschließen</translation>
    </message>
    <message>
        <source>secrets, if there are any ({error})</source>
        <comment>Still there: …</comment>
        <translation>Secrets, falls es welche gibt ({error})</translation>
    </message>
    <message>
        <source>It is not stored.</source>
        <translation>Es ist nicht gespeichert.</translation>
    </message>
    <message>
        <source>If it stores the secret after all, that is undone while this program runs.</source>
        <translation>Wird das Secret doch noch gespeichert, so wird das rückgängig gemacht, solange dieses Programm läuft.</translation>
    </message>
    <message>
        <source>It may remove the secret after all.</source>
        <translation>Das Secret wird vielleicht doch noch entfernt.</translation>
    </message>
    <message>
        <source>Whether it is removed is not known.</source>
        <translation>Ob es entfernt ist, ist nicht bekannt.</translation>
    </message>
    <message>
        <source>{keyring} has answered too late: the secret is not stored.</source>
        <translation>{keyring} hat zu spät geantwortet: Das Secret ist nicht gespeichert.</translation>
    </message>
    <message>
        <source>{keyring} has answered too late, and what it stored could not be taken out again. Store the secret again, or forget it.</source>
        <translation>{keyring} hat zu spät geantwortet, und was dabei gespeichert wurde, ließ sich nicht wieder entfernen. Speichern Sie das Secret noch einmal oder löschen Sie es.</translation>
    </message>
    <message>
        <source>{keyring} has answered too late: the secret is removed.</source>
        <translation>{keyring} hat zu spät geantwortet: Das Secret ist entfernt.</translation>
    </message>
    <message>
        <source>{keyring} has answered too late: the secret is still there.</source>
        <translation>{keyring} hat zu spät geantwortet: Das Secret ist noch da.</translation>
    </message>
    <message>
        <source>{keyring} has answered too late, and what it holds now is not known. Store the secret again, or forget it.</source>
        <translation>{keyring} hat zu spät geantwortet, und was dort jetzt steht, ist nicht bekannt. Speichern Sie das Secret noch einmal oder löschen Sie es.</translation>
    </message>
    <message>
        <source>The keyring that keyring&apos;s own settings name (keyringrc.cfg or PYTHON_KEYRING_BACKEND) cannot be loaded ({error}), so no keyring is used.</source>
        <translation>Der Schlüsselbund, den die Einstellungen von keyring nennen (keyringrc.cfg oder PYTHON_KEYRING_BACKEND), lässt sich nicht laden ({error}); daher wird keiner verwendet.</translation>
    </message>
    <message>
        <source>This has {count:grouped} characters, and a secret has {most:grouped} at most. It is not stored.</source>
        <translation>Das hat {count:grouped} Zeichen, und ein Secret hat höchstens {most:grouped}. Es ist nicht gespeichert.</translation>
    </message>
    <message>
        <source>Whether it is stored is not known.</source>
        <translation>Ob es gespeichert ist, ist nicht bekannt.</translation>
    </message>
    <message>
        <source>{keyring} accepted the secret but does not give it back: it goes on giving the one before. Forget that one first.</source>
        <translation>{keyring} hat das Secret angenommen, gibt es aber nicht zurück: Es gibt weiterhin das vorige zurück. Löschen Sie zuerst jenes.</translation>
    </message>
    <message>
        <source>{keyring} accepted the secret but does not give it back.</source>
        <translation>{keyring} hat das Secret angenommen, gibt es aber nicht zurück.</translation>
    </message>
    <message>
        <source>An empty secret is none. It is not stored.</source>
        <translation>Ein leeres Secret ist keines. Es ist nicht gespeichert.</translation>
    </message>
    <message>
        <source>There is half a character in it, as in a text that was cut. It is not stored.</source>
        <translation>Es enthält ein halbes Zeichen, wie ein abgeschnittener Text. Es ist nicht gespeichert.</translation>
    </message>
    <message>
        <source>{keyring} gave a text of more than {most:grouped} characters, which is no secret.</source>
        <translation>{keyring} gab einen Text von mehr als {most:grouped} Zeichen, was kein Secret ist.</translation>
    </message>
    <message>
        <source>It is not stored, and what was stored before is lost.</source>
        <translation>Es ist nicht gespeichert, und was vorher gespeichert war, ist verloren.</translation>
    </message>
    <message>
        <source>Something else is stored there now: store it again, or forget it.</source>
        <translation>Dort ist jetzt etwas anderes gespeichert: Speichern Sie es noch einmal oder löschen Sie es.</translation>
    </message>
    <message>
        <source>The token was taken out of {count:grouped} characters of other text, in which another token stands.</source>
        <translation>Das Token wurde aus {count:grouped} Zeichen anderem Text genommen, in dem noch ein weiteres Token steht.</translation>
    </message>
    <message>
        <source>has disclosures or a key-binding JWT that are no texts of an SD-JWT</source>
        <comment>The header ….</comment>
        <translation>hat Offenlegungen oder ein Schlüsselbindungs-JWT, die keine Texte eines SD-JWT sind</translation>
    </message>
    <message>
        <source>It is empty: there is no text to read.</source>
        <translation>Es ist leer: Es gibt keinen Text zu lesen.</translation>
    </message>
    <message>
        <source>It is the payload of a token alone: the header before it and the signature behind it are missing.</source>
        <translation>Es ist nur der Payload eines Tokens: Der Header davor und die Signatur dahinter fehlen.</translation>
    </message>
    <message>
        <source>NUL characters were removed: the text was UTF-16, read as if each byte were a character.</source>
        <translation>NUL-Zeichen wurden entfernt: Der Text war UTF-16, gelesen, als wäre jedes Byte ein Zeichen.</translation>
    </message>
    <message>
        <source>Quoted-printable was undone: mail writes =3D for an equals sign, and = where it breaks a line.</source>
        <translation>Quoted-printable wurde rückgängig gemacht: E-Mail schreibt =3D für ein Gleichheitszeichen und =, wo sie eine Zeile umbricht.</translation>
    </message>
    <message>
        <source>Other characters that look like a full stop were replaced with one.</source>
        <translation>Andere Zeichen, die wie ein Punkt aussehen, wurden durch einen Punkt ersetzt.</translation>
    </message>
    <message>
        <source>The pieces of a text that a program puts together were joined.</source>
        <translation>Die Stücke eines Textes, die ein Programm zusammensetzt, wurden verbunden.</translation>
    </message>
    <message>
        <source>Escapes of JSON or program text were undone: a backslash and a code for a character.</source>
        <translation>Maskierungen von JSON oder Programmtext wurden rückgängig gemacht: ein Backslash und ein Code für ein Zeichen.</translation>
    </message>
    <message>
        <source>It was in base64 once more, as a Kubernetes Secret has it: that was decoded.</source>
        <translation>Es stand noch einmal in base64, wie in einem Kubernetes Secret: Das wurde dekodiert.</translation>
    </message>
    <message numerus="yes">
        <source>The token was put together from {n} lines, without what each of them begins with.</source>
        <translation>
            <numerusform>Das Token wurde aus {n} Zeile zusammengesetzt, ohne das, womit die Zeile beginnt.</numerusform>
            <numerusform>Das Token wurde aus {n} Zeilen zusammengesetzt, ohne das, womit jede von ihnen beginnt.</numerusform>
        </translation>
    </message>
    <message>
        <source>Invisible characters inside the text were removed.</source>
        <translation>Unsichtbare Zeichen im Text wurden entfernt.</translation>
    </message>
    <message>
        <source>The colours of a terminal were removed.</source>
        <translation>Die Farben eines Terminals wurden entfernt.</translation>
    </message>
    <message>
        <source>Blanks inside the token were removed.</source>
        <translation>Leerzeichen im Token wurden entfernt.</translation>
    </message>
    <message>
        <source>Line breaks with a continuation mark before them were removed.</source>
        <translation>Zeilenumbrüche mit einem Fortsetzungszeichen davor wurden entfernt.</translation>
    </message>
    <message>
        <source>Percent-encoding was undone: URLs write a character as % and its code.</source>
        <translation>Die Prozentkodierung wurde rückgängig gemacht: URLs schreiben ein Zeichen als % und seinen Code.</translation>
    </message>
    <message>
        <source>HTML entities were undone: HTML writes a character as &amp; and its name or code.</source>
        <translation>HTML-Entitäten wurden rückgängig gemacht: HTML schreibt ein Zeichen als &amp; und seinen Namen oder Code.</translation>
    </message>
    <message>
        <source>It was in hexadecimal: that was decoded.</source>
        <translation>Es stand in Hexadezimalziffern: Das wurde dekodiert.</translation>
    </message>
    <message>
        <source>Both are valid.</source>
        <translation>Beide sind gültig.</translation>
    </message>
    <message>
        <source>Both are rejected.</source>
        <translation>Beide sind abgelehnt.</translation>
    </message>
    <message>
        <source>Neither is verified.</source>
        <translation>Keines ist verifiziert.</translation>
    </message>
    <message>
        <source>Both are malformed.</source>
        <translation>Beide sind fehlerhaft aufgebaut.</translation>
    </message>
    <message>
        <source>valid</source>
        <comment>a token</comment>
        <translation>gültig</translation>
    </message>
    <message>
        <source>rejected</source>
        <comment>a token</comment>
        <translation>abgelehnt</translation>
    </message>
    <message>
        <source>not verified</source>
        <comment>a token</comment>
        <translation>nicht verifiziert</translation>
    </message>
    <message>
        <source>malformed</source>
        <comment>a token</comment>
        <translation>fehlerhaft aufgebaut</translation>
    </message>
    <message>
        <source>They say the same, apart from what is new in every token.</source>
        <translation>Sie sagen dasselbe, abgesehen von dem, was in jedem Token neu ist.</translation>
    </message>
    <message>
        <source>{names} and {last_name}</source>
        <translation>{names} und {last_name}</translation>
    </message>
    <message>
        <source>The first is {first_verdict}, the second is {second_verdict}: {reason}</source>
        <translation>Das erste ist {first_verdict}, das zweite ist {second_verdict}: {reason}</translation>
    </message>
    <message>
        <source>They are the same token, character for character.</source>
        <translation>Sie sind dasselbe Token, Zeichen für Zeichen.</translation>
    </message>
    <message>
        <source>They differ in {names}.</source>
        <translation>Unterschiede: {names}.</translation>
    </message>
    <message>
        <source>Their claims cannot be compared.</source>
        <translation>Die Claims lassen sich nicht vergleichen.</translation>
    </message>
    <message>
        <source>They say the same, but their signatures differ.</source>
        <translation>Sie sagen dasselbe, aber ihre Signaturen unterscheiden sich.</translation>
    </message>
    <message>
        <source>The second is {second_verdict}, the first is {first_verdict}: {reason}</source>
        <translation>Das zweite ist {second_verdict}, das erste ist {first_verdict}: {reason}</translation>
    </message>
    <message>
        <source>Both are rejected, for different reasons.</source>
        <translation>Beide sind abgelehnt, aus verschiedenen Gründen.</translation>
    </message>
    <message>
        <source>They are the same token, character for character, but were not compared with the same.</source>
        <translation>Sie sind dasselbe Token, Zeichen für Zeichen, wurden aber nicht mit demselben verglichen.</translation>
    </message>
    <message numerus="yes">
        <source>{n} more claims</source>
        <translation>
            <numerusform>{n} weiterer Claim</numerusform>
            <numerusform>{n} weitere Claims</numerusform>
        </translation>
    </message>
    <message>
        <source>the key that signed them</source>
        <translation>der Schlüssel, mit dem sie signiert sind</translation>
    </message>
    <message>
        <source>what they were compared with</source>
        <translation>das, womit sie verglichen wurden</translation>
    </message>
    <message>
        <source>Client secret</source>
        <translation>Client-Secret</translation>
    </message>
    <message>
        <source>client secret</source>
        <translation>Client-Secret</translation>
    </message>
    <message>
        <source>Private key (PEM)</source>
        <translation>Privater Schlüssel (PEM)</translation>
    </message>
    <message>
        <source>Passphrase of the key file</source>
        <translation>Passphrase der Schlüsseldatei</translation>
    </message>
    <message>
        <source>passphrase of the key file</source>
        <translation>Passphrase der Schlüsseldatei</translation>
    </message>
    <message>
        <source>(no body)</source>
        <translation>(kein Body)</translation>
    </message>
    <message>
        <source>the server</source>
        <translation>der Server</translation>
    </message>
    <message>
        <source>The same characters, but one is a text and the other is not.</source>
        <translation>Dieselben Zeichen, aber eines ist Text und das andere nicht.</translation>
    </message>
    <message>
        <source>They differ in upper and lower case alone.</source>
        <translation>Sie unterscheiden sich nur in der Groß- und Kleinschreibung.</translation>
    </message>
    <message>
        <source>They differ by a slash at the end.</source>
        <translation>Sie unterscheiden sich durch einen Schrägstrich am Ende.</translation>
    </message>
    <message>
        <source>{names} and {n} more</source>
        <translation>{names} und {n} weitere</translation>
    </message>
    <message>
        <source>The same entries in another order.</source>
        <translation>Dieselben Einträge in anderer Reihenfolge.</translation>
    </message>
    <message>
        <source>Only in the first: {names}.</source>
        <translation>Nur im ersten: {names}.</translation>
    </message>
    <message>
        <source>Only in the second: {names}.</source>
        <translation>Nur im zweiten: {names}.</translation>
    </message>
    <message>
        <source>The key set could not be fetched: {host} answered {status}.</source>
        <translation>Der Schlüsselsatz konnte nicht abgerufen werden: {host} antwortete mit {status}.</translation>
    </message>
    <message>
        <source>There was no answer.</source>
        <translation>Es kam keine Antwort.</translation>
    </message>
    <message>
        <source>The issuer {issuer} is not a URL, so its keys cannot be fetched.</source>
        <translation>Der Aussteller {issuer} ist keine URL; seine Schlüssel lassen sich daher nicht abrufen.</translation>
    </message>
    <message>
        <source>Proxy</source>
        <translation>Proxy</translation>
    </message>
    <message>
        <source>Request sent</source>
        <translation>Anfrage gesendet</translation>
    </message>
    <message>
        <source>First byte</source>
        <translation>Erstes Byte</translation>
    </message>
    <message>
        <source>Body</source>
        <translation>Body</translation>
    </message>
    <message>
        <source>no answer</source>
        <translation>keine Antwort</translation>
    </message>
    <message>
        <source>it is not a file name</source>
        <translation>es ist kein Dateiname</translation>
    </message>
    <message>
        <source>it is a pipe or a device</source>
        <translation>es ist eine Pipe oder ein Gerät</translation>
    </message>
    <message>
        <source>the file is read-only</source>
        <translation>die Datei ist schreibgeschützt</translation>
    </message>
    <message>
        <source>Pasted token</source>
        <translation>Eingefügtes Token</translation>
    </message>
    <message>
        <source>The issuer&apos;s metadata names no token endpoint.</source>
        <translation>Die Metadaten des Ausstellers nennen keinen Token-Endpunkt.</translation>
    </message>
    <message>
        <source>Its keys were not stored with it. Fetch them to check who signed it.</source>
        <translation>Seine Schlüssel wurden nicht mit ihm gespeichert. Schlüssel abrufen, um zu prüfen, wer es signiert hat.</translation>
    </message>
    <message>
        <source>The key set holds private or secret parts, so it is not saved.</source>
        <translation>Der Schlüsselsatz enthält private oder geheime Teile und wird deshalb nicht gespeichert.</translation>
    </message>
    <message>
        <source>The token URL is not known yet: it follows from the issuer&apos;s metadata.</source>
        <translation>Die Token-URL ist noch nicht bekannt: Sie ergibt sich aus den Metadaten des Ausstellers.</translation>
    </message>
    <message>
        <source>The issuer does not say where tokens are asked for.</source>
        <translation>Der Aussteller sagt nicht, wo Tokens angefordert werden.</translation>
    </message>
    <message>
        <source>No issuer and no key set URL is named, so there are no keys to check it with.</source>
        <translation>Es ist weder ein Aussteller noch eine URL des Schlüsselsatzes genannt; daher gibt es keine Schlüssel zum Prüfen.</translation>
    </message>
    <message>
        <source>The profile names no issuer and no key set URL.</source>
        <translation>Das Profil nennt weder einen Aussteller noch eine URL des Schlüsselsatzes.</translation>
    </message>
    <message>
        <source>Compare the issuer with what your provider&apos;s documentation says.</source>
        <translation>Den Aussteller mit der Dokumentation des Anbieters vergleichen.</translation>
    </message>
    <message>
        <source>Enter the token URL itself.</source>
        <translation>Die Token-URL selbst eingeben.</translation>
    </message>
    <message>
        <source>{name}: a client certificate is shown within TLS, and {url} is asked without TLS.</source>
        <translation>{name}: Ein Client-Zertifikat wird innerhalb von TLS vorgezeigt, {url} wird aber ohne TLS gefragt.</translation>
    </message>
    <message>
        <source>The server says that the token is not active, and nothing else, as it should. It may have expired, may have been revoked, may be unknown there, or may be one that this client may not ask about.</source>
        <translation>Der Server sagt, dass das Token nicht aktiv ist, und sonst nichts, wie es sein soll. Es kann abgelaufen, widerrufen oder dort unbekannt sein, oder dieser Client darf nicht danach fragen.</translation>
    </message>
    <message>
        <source>The server says that the token is active: it issued the token, and the token has not expired or been revoked.</source>
        <translation>Der Server sagt, dass das Token aktiv ist: Er hat es ausgestellt, und es ist weder abgelaufen noch widerrufen.</translation>
    </message>
    <message>
        <source>Compare the introspection URL with what the provider&apos;s documentation says.</source>
        <translation>Die Introspection-URL mit der Dokumentation des Anbieters vergleichen.</translation>
    </message>
    <message>
        <source>The server answered with a signed JWT (RFC 9701) although JSON was asked for.</source>
        <translation>Der Server antwortete mit einem signierten JWT (RFC 9701), obwohl JSON verlangt war.</translation>
    </message>
    <message>
        <source>The server did not say what the token is.</source>
        <translation>Der Server hat nicht gesagt, was das Token ist.</translation>
    </message>
    <message>
        <source>There is none.</source>
        <translation>Es gibt keines.</translation>
    </message>
    <message>
        <source>It has characters that no token has, or is too long.</source>
        <translation>Es enthält Zeichen, die kein Token hat, oder ist zu lang.</translation>
    </message>
    <message>
        <source>The server answered {status}; an introspection answer has the status 200.</source>
        <translation>Der Server antwortete mit {status}; eine Introspection-Antwort hat den Status 200.</translation>
    </message>
    <message>
        <source>The token is not active, and the answer says more of it all the same: {others}.</source>
        <translation>Das Token ist nicht aktiv, und die Antwort sagt trotzdem mehr darüber: {others}.</translation>
    </message>
    <message>
        <source>Ask the provider to answer this client with plain JSON.</source>
        <translation>Den Anbieter bitten, diesem Client mit einfachem JSON zu antworten.</translation>
    </message>
    <message>
        <source>&quot;active&quot; is in the answer more than once, and programs differ in which one they use.</source>
        <translation>„active“ steht mehrmals in der Antwort, und Programme verwenden nicht alle denselben Eintrag.</translation>
    </message>
    <message>
        <source>Tell whoever runs the server: one program takes such a token, and another does not.</source>
        <translation>Den Betreiber des Servers informieren: Das eine Programm nimmt ein solches Token an, das andere nicht.</translation>
    </message>
    <message>
        <source>Tell whoever runs the server: programs differ in how they take such an answer.</source>
        <translation>Den Betreiber des Servers informieren: Programme verstehen eine solche Antwort verschieden.</translation>
    </message>
    <message>
        <source>The answer has no member &quot;active&quot;, so this is probably not an introspection endpoint.</source>
        <translation>Die Antwort hat kein Feld „active“; das ist also wahrscheinlich kein Introspection-Endpunkt.</translation>
    </message>
    <message>
        <source>Its key set also holds a shared secret, so nothing in it can be trusted.</source>
        <translation>Sein Schlüsselsatz enthält auch ein gemeinsames Secret; nichts darin ist vertrauenswürdig.</translation>
    </message>
    <message>
        <source>The certificate in its x5c belongs to another key.</source>
        <translation>Das Zertifikat in seinem x5c gehört zu einem anderen Schlüssel.</translation>
    </message>
    <message>
        <source>Its member &apos;k&apos; is not a secret in base64url.</source>
        <translation>Sein Feld „k“ ist kein Secret in base64url.</translation>
    </message>
    <message>
        <source>Its private part is published with it: anyone can sign with this key. Tell the issuer at once.</source>
        <translation>Sein privater Teil ist mitveröffentlicht: Jeder kann mit diesem Schlüssel signieren. Den Aussteller sofort informieren.</translation>
    </message>
    <message>
        <source>the paste form</source>
        <translation>Einfügeformular</translation>
    </message>
    <message>
        <source>Times of day are in {zone}.</source>
        <translation>Uhrzeiten sind in {zone} angegeben.</translation>
    </message>
    <message>
        <source>what</source>
        <translation>was</translation>
    </message>
    <message>
        <source>client</source>
        <translation>Client</translation>
    </message>
    <message>
        <source>after</source>
        <translation>nach</translation>
    </message>
    <message>
        <source>lines</source>
        <translation>Zeilen</translation>
    </message>
    <message>
        <source>token</source>
        <translation>Token</translation>
    </message>
    <message>
        <source>That of {name}, which vouches for it, was valid until {time}.</source>
        <translation>Das von {name}, das für es bürgt, war bis {time} gültig.</translation>
    </message>
    <message>
        <source>That of {name}, which vouches for it, is valid from {time}.</source>
        <translation>Das von {name}, das für es bürgt, ist ab {time} gültig.</translation>
    </message>
    <message>
        <source>It is for {names}.</source>
        <translation>Es ist für {names}.</translation>
    </message>
    <message>
        <source>It calls itself {name}.</source>
        <translation>Es nennt sich {name}.</translation>
    </message>
    <message>
        <source>It was valid until {time}.</source>
        <translation>Es war bis {time} gültig.</translation>
    </message>
    <message>
        <source>It is valid from {time}.</source>
        <translation>Es ist ab {time} gültig.</translation>
    </message>
    <message numerus="yes">
        <source>It is for {names} and {n} more.</source>
        <translation>
            <numerusform>Es ist für {names} und {n} weiteren Namen.</numerusform>
            <numerusform>Es ist für {names} und {n} weitere Namen.</numerusform>
        </translation>
    </message>
    <message>
        <source>The chain ends in {name}, which is probably not a public CA.</source>
        <translation>Die Kette endet bei {name}, wahrscheinlich keiner öffentlichen CA.</translation>
    </message>
    <message>
        <source>The chain ends in {name}, which is not a public CA.</source>
        <translation>Die Kette endet bei {name}, keiner öffentlichen CA.</translation>
    </message>
    <message>
        <source>Its public exponent is {exponent}; less than {least} makes mistakes of a verifier fatal.</source>
        <translation>Sein öffentlicher Exponent ist {exponent}; bei weniger als {least} werden Fehler eines Prüfprogramms gefährlich.</translation>
    </message>
    <message>
        <source>file {name} that you chose</source>
        <translation>die gewählte Datei {name}</translation>
    </message>
    <message>
        <source>Its use is {use}, not &apos;sig&apos;: it is not for signatures.</source>
        <translation>Sein use ist {use}, nicht „sig“: Er ist nicht für Signaturen.</translation>
    </message>
    <message>
        <source>Its key_ops do not include &apos;verify&apos;.</source>
        <translation>Seine key_ops enthalten „verify“ nicht.</translation>
    </message>
    <message>
        <source>It says it is for {alg}, which needs {least} bits (RFC 7518 section 3.2); it has {bits}.</source>
        <translation>Nach eigener Angabe ist er für {alg}, das {least} Bit braucht (RFC 7518, Abschnitt 3.2); er hat {bits}.</translation>
    </message>
    <message>
        <source>the shared secret that you gave</source>
        <translation>das angegebene gemeinsame Secret</translation>
    </message>
    <message>
        <source>It mixes shared secrets with public keys, which invites mistaking one for the other.</source>
        <translation>Er mischt gemeinsame Secrets mit öffentlichen Schlüsseln; das lädt zu Verwechslungen ein.</translation>
    </message>
    <message>
        <source>{name} holds a key of a type that does not sign tokens.</source>
        <translation>{name} enthält einen Schlüssel, dessen Typ keine Tokens signiert.</translation>
    </message>
    <message>
        <source>The file holds its private part too, which was not read. Keep that file to yourself.</source>
        <translation>Die Datei enthält auch den privaten Teil; er wurde nicht gelesen. Diese Datei nicht weitergeben.</translation>
    </message>
    <message>
        <source>It is a shared secret. Published, it lets anyone sign, so it proves nothing.</source>
        <translation>Es ist ein gemeinsames Secret. Veröffentlicht erlaubt es jedem zu signieren, beweist also nichts.</translation>
    </message>
    <message>
        <source>Its numbers do not make a key.</source>
        <translation>Seine Zahlen ergeben keinen Schlüssel.</translation>
    </message>
    <message>
        <source>Its x5c holds no readable certificate.</source>
        <translation>Sein x5c enthält kein lesbares Zertifikat.</translation>
    </message>
    <message>
        <source>There is something to prove the client with.</source>
        <translation>Es gibt etwas, womit sich der Client ausweisen kann.</translation>
    </message>
    <message>
        <source>The header is the same as the form-encoded one.</source>
        <translation>Der Header ist derselbe wie der formularkodierte.</translation>
    </message>
    <message>
        <source>No method could be tried, so nothing was sent.</source>
        <translation>Keine Methode konnte versucht werden; es wurde nichts gesendet.</translation>
    </message>
    <message>
        <source>The server most likely accepted the client: it answered {error}, which is about what was asked for.</source>
        <translation>Der Server hat den Client sehr wahrscheinlich angenommen: Er antwortete mit {error}, und das betrifft, was angefordert wurde.</translation>
    </message>
    <message>
        <source>No method can be tried with what the profile and the keyring hold, so nothing is sent.</source>
        <translation>Mit dem, was Profil und Schlüsselbund enthalten, kann keine Methode versucht werden; es wird nichts gesendet.</translation>
    </message>
    <message>
        <source>The server accepts this method: {label} ({method}).</source>
        <translation>Der Server nimmt diese Methode an: {label} ({method}).</translation>
    </message>
    <message>
        <source>The search was cancelled.</source>
        <translation>Die Suche wurde abgebrochen.</translation>
    </message>
    <message>
        <source>The search ends here: the server says that it was asked too often. Wait before trying again.</source>
        <translation>Die Suche endet hier: Der Server sagt, dass er zu oft gefragt wurde. Warten, bevor es erneut versucht wird.</translation>
    </message>
    <message>
        <source>Line breaks inside the token were removed.</source>
        <translation>Zeilenumbrüche im Token wurden entfernt.</translation>
    </message>
    <message>
        <source>White space or invisible characters at the ends were removed.</source>
        <translation>Leerraum oder unsichtbare Zeichen an den Enden wurden entfernt.</translation>
    </message>
    <message>
        <source>Quotation marks around the token were removed.</source>
        <translation>Anführungszeichen um das Token wurden entfernt.</translation>
    </message>
    <message>
        <source>There is nothing to read. Paste what the server or the API said.</source>
        <translation>Es gibt nichts zu lesen. Einfügen, was der Server oder die API gesagt hat.</translation>
    </message>
    <message>
        <source>That request got no answer. The document&apos;s own diagnosis says why.</source>
        <translation>Diese Anfrage hat keine Antwort bekommen. Warum, sagt die Diagnose im Dokument selbst.</translation>
    </message>
    <message>
        <source>aws_client_metadata is a JSON object, such as {&quot;tenant&quot;: &quot;a&quot;}; Cognito hands it to your Lambda function.</source>
        <translation>aws_client_metadata ist ein JSON-Objekt, etwa {&quot;tenant&quot;: &quot;a&quot;}; Cognito gibt es an die Lambda-Funktion weiter.</translation>
    </message>
    <message>
        <source>An extra parameter needs a name.</source>
        <translation>Ein zusätzlicher Parameter braucht einen Namen.</translation>
    </message>
    <message>
        <source>A URL has only ASCII characters and no spaces.</source>
        <translation>Eine URL enthält nur ASCII-Zeichen und keine Leerzeichen.</translation>
    </message>
    <message>
        <source>Write the whole URL, beginning with https://.</source>
        <translation>Die ganze URL eingeben, beginnend mit https://.</translation>
    </message>
    <message>
        <source>Use https. Plain http goes only to this computer, since anybody on the way could read the secret.</source>
        <translation>https verwenden. Unverschlüsseltes http geht nur zu diesem Computer, denn unterwegs könnte jeder das Secret lesen.</translation>
    </message>
    <message>
        <source>Take the part before the @ out of the URL: names and passwords do not belong there.</source>
        <translation>Den Teil vor dem @ aus der URL entfernen: Namen und Passwörter gehören nicht hinein.</translation>
    </message>
    <message>
        <source>Take the part from the # on out of the URL.</source>
        <translation>Den Teil ab # aus der URL entfernen.</translation>
    </message>
    <message>
        <source>An issuer has no query: take the part from the ? on out of the URL.</source>
        <translation>Ein Aussteller hat keine Query: Den Teil ab ? aus der URL entfernen.</translation>
    </message>
    <message>
        <source>This is not a URL. It looks like https://login.example.com/path.</source>
        <translation>Das ist keine URL. Sie sieht aus wie https://login.example.com/path.</translation>
    </message>
    <message>
        <source>A profile needs a name.</source>
        <translation>Ein Profil braucht einen Namen.</translation>
    </message>
    <message>
        <source>{label} is one of {known}.</source>
        <translation>{label}: Möglich sind {known}.</translation>
    </message>
    <message>
        <source>Client ID is missing. The provider made it when the app was registered.</source>
        <translation>Die Client-ID fehlt. Der Anbieter hat sie bei der Registrierung der App vergeben.</translation>
    </message>
    <message>
        <source>Client authentication is one of {known}.</source>
        <translation>Client-Authentifizierung: Möglich sind {known}.</translation>
    </message>
    <message>
        <source>Certificate file is missing. The client proves itself with it in TLS.</source>
        <translation>Die Zertifikatsdatei fehlt. Mit ihr weist sich der Client in TLS aus.</translation>
    </message>
    <message>
        <source>The assertion&apos;s algorithm is one of {known}.</source>
        <translation>Algorithmus der Assertion: Möglich sind {known}.</translation>
    </message>
    <message>
        <source>The timeout is between {least} and {most} seconds.</source>
        <translation>Das Zeitlimit liegt zwischen {least} und {most} Sekunden.</translation>
    </message>
    <message>
        <source>An audience has no line breaks, and no spaces before or after it.</source>
        <translation>Eine Audience enthält keine Zeilenumbrüche und keine Leerzeichen davor oder danach.</translation>
    </message>
    <message>
        <source>{label} is missing.</source>
        <translation>{label} fehlt.</translation>
    </message>
    <message>
        <source>There is no profile called {name}. Profiles: {names}.</source>
        <translation>Es gibt kein Profil namens {name}. Profile: {names}.</translation>
    </message>
    <message>
        <source>{where} is {kind}, and a profile is an object with a member for each field.</source>
        <translation>{where} ist {kind}; ein Profil ist ein Objekt mit einem Eintrag je Feld.</translation>
    </message>
    <message>
        <source>{where} holds {key}. Profiles never hold secrets: take it out and store it with `secret set`.</source>
        <translation>{where} enthält {key}. Profile enthalten nie Secrets: es herausnehmen und mit `secret set` speichern.</translation>
    </message>
    <message>
        <source>{where} has no &quot;name&quot;.</source>
        <translation>{where} hat kein „name“.</translation>
    </message>
    <message>
        <source>{where}: &apos;id&apos; may hold letters, digits, - and _ only.</source>
        <translation>{where}: „id“ darf nur Buchstaben, Ziffern, - und _ enthalten.</translation>
    </message>
    <message>
        <source>{where} holds no profile.</source>
        <translation>{where} enthält kein Profil.</translation>
    </message>
    <message>
        <source>{where} has a member {key} that no profile has.</source>
        <translation>{where} hat ein Feld {key}, das kein Profil hat.</translation>
    </message>
    <message>
        <source>{where} is not JSON text in UTF-8.</source>
        <translation>{where} ist kein JSON-Text in UTF-8.</translation>
    </message>
    <message>
        <source>{where} has no list &quot;profiles&quot;.</source>
        <translation>{where} hat keine Liste „profiles“.</translation>
    </message>
    <message>
        <source>Not known yet</source>
        <translation>Noch nicht bekannt</translation>
    </message>
    <message>
        <source>Found by discovery</source>
        <translation>Durch Discovery gefunden</translation>
    </message>
    <message>
        <source>This computer</source>
        <translation>Dieser Computer</translation>
    </message>
    <message>
        <source>certificate verified</source>
        <translation>Zertifikat geprüft</translation>
    </message>
    <message>
        <source>{address} port {port}</source>
        <translation>{address} Port {port}</translation>
    </message>
    <message>
        <source>What the server said</source>
        <translation>Was der Server sagte</translation>
    </message>
    <message>
        <source>Valid</source>
        <translation>Gültig</translation>
    </message>
    <message>
        <source>Rejected</source>
        <translation>Abgelehnt</translation>
    </message>
    <message>
        <source>Not verified</source>
        <translation>Nicht verifiziert</translation>
    </message>
    <message>
        <source>Malformed</source>
        <translation>Fehlerhaft aufgebaut</translation>
    </message>
    <message>
        <source>What to try</source>
        <translation>Was zu tun ist</translation>
    </message>
    <message>
        <source>Cause</source>
        <translation>Ursache</translation>
    </message>
    <message>
        <source>Most likely cause</source>
        <translation>Wahrscheinlichste Ursache</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>Was geschehen ist</translation>
    </message>
    <message>
        <source>Nobody has vouched for it: no keys were used.</source>
        <translation>Niemand bürgt dafür: Es wurden keine Schlüssel verwendet.</translation>
    </message>
    <message>
        <source>Claims</source>
        <translation>Claims</translation>
    </message>
    <message>
        <source>Ruled out</source>
        <translation>Ausgeschlossen</translation>
    </message>
    <message>
        <source>Less likely</source>
        <translation>Weniger wahrscheinlich</translation>
    </message>
    <message>
        <source>Source: {reference}</source>
        <translation>Quelle: {reference}</translation>
    </message>
    <message>
        <source>HTTPie cannot be told the parameter {name}: it drops a backslash before : ; = and @. Copy for curl.</source>
        <translation>Den Parameter {name} kann man HTTPie nicht mitgeben: Es lässt einen Backslash vor : ; = und @ weg. Für curl kopieren.</translation>
    </message>
    <message>
        <source>A parameter holds a NUL character, which no other tool can be told.</source>
        <translation>Ein Parameter enthält ein NUL-Zeichen, das man keinem anderen Werkzeug mitgeben kann.</translation>
    </message>
    <message>
        <source>HTTPie cannot be told a client ID that ends with a backslash. Copy for curl.</source>
        <translation>Eine Client-ID, die mit einem Backslash endet, kann man HTTPie nicht mitgeben. Für curl kopieren.</translation>
    </message>
    <message>
        <source>The server took the request. It answers the same for a token that it does not know or that had expired, so this does not prove that the token was in force.</source>
        <translation>Der Server hat die Anfrage angenommen. Bei einem unbekannten oder abgelaufenen Token antwortet er genauso; das beweist also nicht, dass das Token in Kraft war.</translation>
    </message>
    <message>
        <source>The token has to be taken as still in force.</source>
        <translation>Das Token muss als weiterhin gültig betrachtet werden.</translation>
    </message>
    <message>
        <source>An API that checks only signature and dates accepts a revoked JWT until it expires.</source>
        <translation>Eine API, die nur Signatur und Zeiten prüft, nimmt ein widerrufenes JWT bis zu seinem Ablauf an.</translation>
    </message>
    <message>
        <source>Something answered with success that is probably not the revocation endpoint, or it named an error.</source>
        <translation>Etwas antwortete mit Erfolg, das wahrscheinlich nicht der Widerrufs-Endpunkt ist, oder die Antwort nannte einen Fehler.</translation>
    </message>
    <message>
        <source>no profile says which server would revoke it.</source>
        <translation>Kein Profil nennt den Server, der es widerrufen würde.</translation>
    </message>
    <message>
        <source>There is no stored token that can be revoked, so nothing is sent.</source>
        <translation>Es gibt kein gespeichertes Token, das sich widerrufen lässt; es wird nichts gesendet.</translation>
    </message>
    <message>
        <source>Name, port and certificate: a connection to {host} stood.</source>
        <translation>Name, Port und Zertifikat: Eine Verbindung mit {host} bestand.</translation>
    </message>
    <message>
        <source>Name and port: {host} was found and took the connection.</source>
        <translation>Name und Port: {host} wurde gefunden und nahm die Verbindung an.</translation>
    </message>
    <message>
        <source>Name: {host} was found.</source>
        <translation>Name: {host} wurde gefunden.</translation>
    </message>
    <message>
        <source>Clock: yours and the server&apos;s agree.</source>
        <translation>Uhr: Ihre und die des Servers stimmen überein.</translation>
    </message>
    <message>
        <source>The key set was fetched again for an unknown key ID {last:ago} and is not for another {again:away}. Fetching it by hand works at once.</source>
        <translation>Der Schlüsselsatz wurde {last:ago} wegen einer unbekannten Schlüssel-ID neu abgerufen; das nächste Mal frühestens nach {again:away}. Von Hand lässt er sich sofort abrufen.</translation>
    </message>
    <message>
        <source>{name} begins like a key set and is larger than {limit}. Its keys were not read, and there is no token in it.</source>
        <translation>{name} beginnt wie ein Schlüsselsatz und ist größer als {limit}. Die Schlüssel wurden nicht gelesen, und ein Token ist nicht darin.</translation>
    </message>
    <message>
        <source>Reading the text from {name} failed: {reason}.</source>
        <translation>Der Text aus {name} ließ sich nicht lesen: {reason}.</translation>
    </message>
    <message>
        <source>There is no file in {url}.</source>
        <translation>In {url} ist keine Datei.</translation>
    </message>
    <message>
        <source>No Dask cluster answers at {address}: {reason}.</source>
        <translation>Unter {address} antwortet kein Dask-Cluster: {reason}.</translation>
    </message>
    <message>
        <source>The cluster stopped in the middle of the work: {reason}.</source>
        <translation>Der Cluster hat mitten in der Arbeit aufgehört: {reason}.</translation>
    </message>
    <message>
        <source>The cluster has no workers.</source>
        <translation>Der Cluster hat keine Worker.</translation>
    </message>
    <message>
        <source>The workers of the cluster need Token Inspector {version}; they have {found}.</source>
        <translation>Die Worker des Clusters brauchen Token Inspector {version}; sie haben {found}.</translation>
    </message>
    <message>
        <source>A process of this program ended in the middle of its work; the computer may be short of memory.</source>
        <translation>Ein Prozess dieses Programms endete mitten in der Arbeit; vielleicht hat der Rechner zu wenig Speicher.</translation>
    </message>
    <message>
        <source>{name} would be larger than {size}, and could not be read again. Nothing was changed.</source>
        <translation>{name} würde größer als {size} und wäre nicht mehr lesbar. Nichts wurde geändert.</translation>
    </message>
    <message>
        <source>a token was granted</source>
        <translation>ein Token wurde gewährt</translation>
    </message>
    <message>
        <source>The server said</source>
        <translation>Der Server sagte</translation>
    </message>
    <message>
        <source>It is the one the profile has.</source>
        <translation>Es ist die Methode, die das Profil schon hat.</translation>
    </message>
    <message>
        <source>{heading}: nothing more is known.</source>
        <translation>{heading}: Mehr ist nicht bekannt.</translation>
    </message>
    <message>
        <source>No answer</source>
        <translation>Keine Antwort</translation>
    </message>
    <message>
        <source>no token</source>
        <translation>kein Token</translation>
    </message>
    <message>
        <source>Active</source>
        <translation>Aktiv</translation>
    </message>
    <message>
        <source>Not active</source>
        <translation>Nicht aktiv</translation>
    </message>
    <message>
        <source>The answer</source>
        <translation>Die Antwort</translation>
    </message>
    <message numerus="yes">
        <source>{count} tokens in {name}</source>
        <translation>
            <numerusform>{count} Token in {name}</numerusform>
            <numerusform>{count} Tokens in {name}</numerusform>
        </translation>
    </message>
    <message>
        <source>The stored tokens cannot be read: their key is not in the keyring. Log out clears them.</source>
        <translation>Die gespeicherten Tokens sind nicht lesbar: Der Schlüssel dazu ist nicht im Schlüsselbund. Abmelden löscht sie.</translation>
    </message>
    <message>
        <source>The token file was written by another version of Token Inspector. Log out clears it.</source>
        <translation>Die Tokendatei wurde von einer anderen Version von Token Inspector geschrieben. Abmelden löscht sie.</translation>
    </message>
    <message>
        <source>another program is writing it</source>
        <comment>The token file cannot be written: ….</comment>
        <translation>ein anderes Programm schreibt gerade hinein</translation>
    </message>
    <message>
        <source>nothing can be locked in its folder</source>
        <comment>The token file cannot be written: ….</comment>
        <translation>in ihrem Ordner lässt sich nichts sperren</translation>
    </message>
    <message>
        <source>The token file is damaged and cannot be read. Log out clears it.</source>
        <translation>Die Tokendatei ist beschädigt und nicht lesbar. Abmelden löscht sie.</translation>
    </message>
    <message>
        <source>something else</source>
        <translation>etwas anderes</translation>
    </message>
    <message>
        <source>not finite</source>
        <translation>nicht endlich</translation>
    </message>
    <message>
        <source>true or false</source>
        <translation>true oder false</translation>
    </message>
    <message>
        <source>a number</source>
        <translation>eine Zahl</translation>
    </message>
    <message>
        <source>a text</source>
        <translation>ein Text</translation>
    </message>
    <message>
        <source>a list</source>
        <translation>eine Liste</translation>
    </message>
    <message>
        <source>an object</source>
        <translation>ein Objekt</translation>
    </message>
    <message>
        <source>just now</source>
        <translation>soeben</translation>
    </message>
    <message>
        <source>an endless time</source>
        <translation>unbegrenzte Zeit</translation>
    </message>
    <message>
        <source>more than 9999 years</source>
        <translation>mehr als 9999 Jahre</translation>
    </message>
    <message>
        <source>{text} has no offset; end it with Z or with one such as +02:00.</source>
        <translation>{text} hat keinen Offset; mit Z oder einem wie +02:00 enden lassen.</translation>
    </message>
    <message>
        <source>{text} is neither epoch seconds nor an ISO 8601 time.</source>
        <translation>{text} sind weder Epoch-Sekunden noch eine ISO-8601-Zeit.</translation>
    </message>
    <message>
        <source>The value was taken out of {count:grouped} characters of other text.</source>
        <translation>Der Wert wurde aus {count:grouped} Zeichen anderen Textes herausgenommen.</translation>
    </message>
    <message>
        <source>The payload is base64 of the claims: it was encoded twice.</source>
        <translation>Die Nutzlast ist base64 der Claims: Sie wurde zweimal kodiert.</translation>
    </message>
    <message>
        <source>Whoever makes the token has to encode the claims once: give the library the claims themselves.</source>
        <translation>Wer das Token macht, muss die Claims einmal kodieren: Geben Sie der Bibliothek die Claims selbst.</translation>
    </message>
    <message>
        <source>The payload is a text with JSON in it: the claims were made JSON twice.</source>
        <translation>Die Nutzlast ist ein Text mit JSON darin: Die Claims wurden zweimal zu JSON gemacht.</translation>
    </message>
    <message>
        <source>Whoever makes the token has to give the library the claims as an object, not as JSON text.</source>
        <translation>Wer das Token macht, muss der Bibliothek die Claims als Objekt geben, nicht als JSON-Text.</translation>
    </message>
    <message>
        <source>{vendor} says it here: {ask}.</source>
        <translation>{vendor} sagt es hier: {ask}.</translation>
    </message>
    <message>
        <source>has the name of a member that is a token of its own</source>
        <comment>The header ….</comment>
        <translation>hat ein Feld, dessen Name selbst ein Token ist</translation>
    </message>
    <message>
        <source>The token was taken out of {count:grouped} characters of other text; the first of {tokens} different ones.</source>
        <translation>Das Token wurde aus {count:grouped} Zeichen anderem Text entnommen; das erste von {tokens} verschiedenen.</translation>
    </message>
    <message>
        <source>The token was taken out of {count:grouped} characters of other text.</source>
        <translation>Das Token wurde aus {count:grouped} Zeichen anderem Text entnommen.</translation>
    </message>
    <message>
        <source>{scheme:repr} in front of the token was removed.</source>
        <translation>{scheme:repr} vor dem Token wurde entfernt.</translation>
    </message>
    <message>
        <source>The header is {kind:tr}, and a JWT&apos;s header is an object.</source>
        <translation>Der Header ist {kind:tr}; der eines JWT ist ein Objekt.</translation>
    </message>
    <message>
        <source>The payload is {kind:tr}, and a JWT&apos;s payload is an object.</source>
        <translation>Die Payload ist {kind:tr}; die eines JWT ist ein Objekt.</translation>
    </message>
    <message>
        <source>It has {count:grouped} characters; more than {most:grouped} are not read.</source>
        <translation>Es hat {count:grouped} Zeichen; mehr als {most:grouped} werden nicht gelesen.</translation>
    </message>
    <message>
        <source>{part} has {count:grouped} characters, a number base64url cannot have; one is missing or added.</source>
        <comment>part: the header, the payload, the signature</comment>
        <translation>{part} hat {count:grouped} Zeichen, eine in base64url unmögliche Anzahl; eines fehlt oder ist zu viel.</translation>
    </message>
    <message>
        <source>The payload is empty. The content may have been sent apart from its signature (a detached payload).</source>
        <translation>Die Payload ist leer. Der Inhalt wurde möglicherweise getrennt von der Signatur gesendet (getrennte Payload).</translation>
    </message>
    <message>
        <source>Put the content, in base64url, between the two full stops. If there is none, copy the whole token again.</source>
        <translation>Den Inhalt in base64url zwischen die beiden Punkte setzen. Gibt es keinen, das ganze Token erneut kopieren.</translation>
    </message>
    <message>
        <source>It is not a token: no full stop divides it into parts.</source>
        <translation>Es ist kein Token: Kein Punkt teilt es in Teile.</translation>
    </message>
    <message>
        <source>Its chain could not be read: a second handshake, to see it, did not come about.</source>
        <translation>Die Kette konnte nicht gelesen werden: Ein zweiter Handshake, um sie zu sehen, kam nicht zustande.</translation>
    </message>
    <message>
        <source>The URL is not a web address that starts with https://.</source>
        <translation>Die URL ist keine Webadresse, die mit https:// beginnt.</translation>
    </message>
    <message>
        <source>The URL holds a user name or password; those belong in the client ID and secret.</source>
        <translation>Die URL enthält einen Benutzernamen oder ein Passwort; sie gehören in Client-ID und Secret.</translation>
    </message>
    <message>
        <source>The URL cannot be read as one.</source>
        <translation>Das ist keine lesbare URL.</translation>
    </message>
    <message>
        <source>The request was cancelled.</source>
        <translation>Die Anfrage wurde abgebrochen.</translation>
    </message>
    <message>
        <source>Windows Credential Manager</source>
        <translation>Windows-Anmeldeinformationsverwaltung</translation>
    </message>
    <message>
        <source>macOS Keychain</source>
        <translation>macOS-Schlüsselbund</translation>
    </message>
    <message>
        <source>Secret Service keyring</source>
        <translation>Secret-Service-Schlüsselbund</translation>
    </message>
    <message>
        <source>The configured keyring ({path}) does not protect secrets, so it is not used.</source>
        <translation>Der eingestellte Schlüsselbund ({path}) schützt Secrets nicht und wird daher nicht verwendet.</translation>
    </message>
    <message>
        <source>No keyring was found on this system. On Linux, install and unlock one that offers the Secret Service, such as GNOME Keyring, KWallet or KeePassXC.</source>
        <translation>Auf diesem System wurde kein Schlüsselbund gefunden. Unter Linux einen installieren und entsperren, der den Secret Service anbietet, etwa GNOME Keyring, KWallet oder KeePassXC.</translation>
    </message>
    <message>
        <source>The keyring is switched off (keyring&apos;s null backend), so it would lose every secret.</source>
        <translation>Der Schlüsselbund ist ausgeschaltet (Null-Backend von keyring) und würde jedes Secret verlieren.</translation>
    </message>
    <message>
        <source>The chain ends in {name}, which is a public CA.</source>
        <translation>Die Kette endet bei {name}, einer öffentlichen CA.</translation>
    </message>
    <message>
        <source>The server did not send the certificate of {name}, which issued the last one it sent.</source>
        <translation>Der Server hat das Zertifikat von {name} nicht gesendet, mit dem das letzte gesendete ausgestellt ist.</translation>
    </message>
    <message>
        <source>It names no host; its subject is {name}.</source>
        <translation>Es nennt keinen Host; sein Subject ist {name}.</translation>
    </message>
    <message>
        <source>Its public exponent is {exponent}, with which RSA does not work.</source>
        <translation>Sein öffentlicher Exponent ist {exponent}; damit funktioniert RSA nicht.</translation>
    </message>
    <message>
        <source>Its public exponent is longer than 256 bits, which no sound program makes.</source>
        <translation>Sein öffentlicher Exponent ist länger als 256 Bit, was kein solides Programm erzeugt.</translation>
    </message>
    <message>
        <source>Its modulus has a small factor, so its private part can be computed at once.</source>
        <translation>Sein Modul hat einen kleinen Faktor; sein privater Teil lässt sich sofort berechnen.</translation>
    </message>
    <message>
        <source>It was made by a faulty Infineon chip (ROCA, CVE-2017-15361), and its private part can be computed.</source>
        <translation>Er wurde von einem fehlerhaften Infineon-Chip erzeugt (ROCA, CVE-2017-15361); sein privater Teil lässt sich berechnen.</translation>
    </message>
    <message>
        <source>{host} speaks TLS on this port, and was asked over plain http.</source>
        <translation>{host} spricht an diesem Port TLS, wurde aber über unverschlüsseltes http gefragt.</translation>
    </message>
    <message>
        <source>No name server answered when asked for the address of {host}.</source>
        <translation>Kein Nameserver antwortete auf die Frage nach der Adresse von {host}.</translation>
    </message>
    <message>
        <source>No address was found for the name {host}.</source>
        <translation>Für den Namen {host} wurde keine Adresse gefunden.</translation>
    </message>
    <message>
        <source>{host} does not speak TLS on this port; it is probably one for plain http.</source>
        <translation>{host} spricht an diesem Port kein TLS; wahrscheinlich ist er für http ohne Verschlüsselung.</translation>
    </message>
    <message>
        <source>{host} and this computer could not agree on a TLS connection.</source>
        <translation>{host} und dieser Computer konnten sich nicht auf eine TLS-Verbindung einigen.</translation>
    </message>
    <message>
        <source>{host} ended the connection before the whole answer had arrived.</source>
        <translation>{host} hat die Verbindung beendet, bevor die ganze Antwort da war.</translation>
    </message>
    <message>
        <source>The CA bundle cannot be read: {error}.</source>
        <translation>Das CA-Bundle ist nicht lesbar: {error}.</translation>
    </message>
    <message>
        <source>{url} is not a web address that can be asked.</source>
        <translation>{url} ist keine Webadresse, die gefragt werden kann.</translation>
    </message>
    <message>
        <source>The certificate of {host} was not accepted: {reason}.</source>
        <translation>Das Zertifikat von {host} wurde nicht angenommen: {reason}.</translation>
    </message>
    <message>
        <source>What {host} answered on this port is not HTTP.</source>
        <translation>Was {host} an diesem Port antwortete, ist kein HTTP.</translation>
    </message>
    <message>
        <source>{host} sent more or longer headers than are read.</source>
        <translation>{host} sendete mehr oder längere Header, als gelesen werden.</translation>
    </message>
    <message>
        <source>it holds no certificate in PEM form</source>
        <translation>es enthält kein Zertifikat in PEM-Form</translation>
    </message>
</context>
</TS>
