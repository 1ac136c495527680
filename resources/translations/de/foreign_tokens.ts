<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de" sourcelanguage="en">
<context>
    <name>Token Inspector</name>
    <message>
        <source>Access token of {vendor}</source>
        <translation>Access Token von {vendor}</translation>
    </message>
    <message>
        <source>is an access token of {vendor}, which is no JWT: only {vendor} can check it</source>
        <translation>ist ein Access Token von {vendor} und kein JWT: Nur {vendor} kann es prüfen</translation>
    </message>
    <message>
        <source>It is not a JWT but has the form of an access token of {vendor}, which is opaque: nothing can be read from it here, and only {vendor} can say whether it is good.</source>
        <translation>Es ist kein JWT, sondern hat die Form eines Access Tokens von {vendor}, und das ist undurchsichtig: Hier ist nichts daraus zu lesen, und nur {vendor} kann sagen, ob es gut ist.</translation>
    </message>
    <message>
        <source>Send it only to the API of {vendor}. An API that expects a JWT needs a token of the issuer that it trusts.</source>
        <translation>Senden Sie es nur an die API von {vendor}. Eine API, die ein JWT erwartet, braucht ein Token des Ausstellers, dem sie vertraut.</translation>
    </message>
    <message>
        <source>Refresh token of {vendor}</source>
        <translation>Refresh Token von {vendor}</translation>
    </message>
    <message>
        <source>is a refresh token of {vendor}, which no API takes</source>
        <translation>ist ein Refresh Token von {vendor}, das keine API annimmt</translation>
    </message>
    <message>
        <source>It has the form of a refresh token of {vendor}. It is for the token endpoint alone, which gives an access token for it.</source>
        <translation>Es hat die Form eines Refresh Tokens von {vendor}. Es ist nur für den Token-Endpunkt, der dafür ein Access Token gibt.</translation>
    </message>
    <message>
        <source>Send the access token that came with it, or trade this one for a new access token at the token endpoint.</source>
        <translation>Senden Sie das Access Token, das mit ihm kam, oder tauschen Sie dieses am Token-Endpunkt gegen ein neues Access Token.</translation>
    </message>
    <message>
        <source>API key of {vendor}</source>
        <translation>API-Schlüssel von {vendor}</translation>
    </message>
    <message>
        <source>is an API key of {vendor}, which is no JWT: only {vendor} can check it</source>
        <translation>ist ein API-Schlüssel von {vendor} und kein JWT: Nur {vendor} kann ihn prüfen</translation>
    </message>
    <message>
        <source>It is not a JWT but has the form of an API key or a personal access token of {vendor}, which is opaque: nothing can be read from it here, and only {vendor} can say whether it is good.</source>
        <translation>Es ist kein JWT, sondern hat die Form eines API-Schlüssels oder persönlichen Zugriffstokens von {vendor}, und das ist undurchsichtig: Hier ist nichts daraus zu lesen, und nur {vendor} kann sagen, ob es gut ist.</translation>
    </message>
    <message>
        <source>Send it only to the API of {vendor}. An API that expects a JWT needs a token of the issuer that it trusts. Whoever has seen this key can use it.</source>
        <translation>Senden Sie ihn nur an die API von {vendor}. Eine API, die ein JWT erwartet, braucht ein Token des Ausstellers, dem sie vertraut. Wer diesen Schlüssel gesehen hat, kann ihn benutzen.</translation>
    </message>
    <message>
        <source>Session of {vendor}</source>
        <translation>Sitzung von {vendor}</translation>
    </message>
    <message>
        <source>is a session of {vendor}, which is no JWT: only the program that made it can check it</source>
        <translation>ist eine Sitzung von {vendor} und kein JWT: Nur das Programm, das sie gemacht hat, kann sie prüfen</translation>
    </message>
    <message>
        <source>It has the form of a session or cookie of {vendor}. Only the program that made it has the key to it.</source>
        <translation>Es hat die Form einer Sitzung oder eines Cookies von {vendor}. Nur das Programm, das es gemacht hat, hat den Schlüssel dazu.</translation>
    </message>
    <message>
        <source>Where an API expects a JWT, ask the issuer for an access token: this one is for the website that set it.</source>
        <translation>Wo eine API ein JWT erwartet, fordern Sie beim Aussteller ein Access Token an: Dieses hier ist für die Website, die es gesetzt hat.</translation>
    </message>
    <message>
        <source>Secret of {vendor}</source>
        <translation>Geheimnis von {vendor}</translation>
    </message>
    <message>
        <source>It is a secret of {vendor}, and no token: it is used to sign or to ask for tokens, and is never sent as one.</source>
        <translation>Es ist ein Geheimnis von {vendor} und kein Token: Damit wird signiert oder ein Token angefordert, und es wird nie als Token gesendet.</translation>
    </message>
    <message>
        <source>Ask for a token with it, and send that. If somebody else has seen this secret, replace it.</source>
        <translation>Fordern Sie damit ein Token an und senden Sie dieses. Wenn jemand anders das Geheimnis gesehen hat, ersetzen Sie es.</translation>
    </message>
    <message>
        <source>ID of a key or account</source>
        <translation>ID eines Schlüssels oder Kontos</translation>
    </message>
    <message>
        <source>It is the ID of a key or an account of {vendor}, and no token: it says who somebody is and proves nothing.</source>
        <translation>Es ist die ID eines Schlüssels oder Kontos von {vendor} und kein Token: Sie sagt, wer jemand ist, und beweist nichts.</translation>
    </message>
    <message>
        <source>Send the token that belongs to it. The ID alone opens nothing.</source>
        <translation>Senden Sie das Token, das dazu gehört. Die ID allein öffnet nichts.</translation>
    </message>
    <message>
        <source>Client ID</source>
        <translation>Client-ID</translation>
    </message>
    <message>
        <source>It is a client ID of {vendor}, and no token: it names the program that asks for tokens.</source>
        <translation>Es ist eine Client-ID von {vendor} und kein Token: Sie nennt das Programm, das Tokens anfordert.</translation>
    </message>
    <message>
        <source>Ask the token endpoint for a token with this client ID, and send that.</source>
        <translation>Fordern Sie am Token-Endpunkt mit dieser Client-ID ein Token an und senden Sie dieses.</translation>
    </message>
    <message>
        <source>Authorization code</source>
        <translation>Autorisierungscode</translation>
    </message>
    <message>
        <source>It is an authorization code of {vendor}, and no token: it is traded for one, once and within minutes.</source>
        <translation>Es ist ein Autorisierungscode von {vendor} und kein Token: Er wird gegen eines getauscht, einmal und innerhalb von Minuten.</translation>
    </message>
    <message>
        <source>Send it to the token endpoint with grant_type=authorization_code, and use the access token that comes back.</source>
        <translation>Senden Sie ihn mit grant_type=authorization_code an den Token-Endpunkt und verwenden Sie das Access Token, das zurückkommt.</translation>
    </message>
    <message>
        <source>Perhaps a client ID</source>
        <translation>Vielleicht eine Client-ID</translation>
    </message>
    <message>
        <source>has the form of a Cognito client ID and is no JWT</source>
        <translation>hat die Form einer Client-ID von Cognito und ist kein JWT</translation>
    </message>
    <message>
        <source>26 lower-case letters and digits are what Cognito&apos;s client IDs look like: it may be the ID in place of a token. If it is an opaque token, only its issuer can say whether it is good.</source>
        <translation>26 Kleinbuchstaben und Ziffern: So sehen die Client-IDs von Cognito aus; es kann die ID an der Stelle eines Tokens sein. Ist es ein undurchsichtiges Token, kann nur sein Aussteller sagen, ob es gut ist.</translation>
    </message>
    <message>
        <source>Send the access_token of the token response, which begins with eyJ at Cognito.</source>
        <translation>Senden Sie das access_token der Token-Antwort, das bei Cognito mit eyJ beginnt.</translation>
    </message>
    <message>
        <source>UUID</source>
        <translation>UUID</translation>
    </message>
    <message>
        <source>is a UUID: an opaque token, a session or the ID of something</source>
        <translation>ist eine UUID: ein undurchsichtiges Token, eine Sitzung oder die ID von etwas</translation>
    </message>
    <message>
        <source>It is a UUID and no JWT. Some servers use one as an opaque token; as often it is the ID of a client, a user or a request, put in the place of the token.</source>
        <translation>Es ist eine UUID und kein JWT. Manche Server verwenden eine als undurchsichtiges Token; ebenso oft ist es die ID eines Clients, eines Benutzers oder einer Anfrage an der Stelle des Tokens.</translation>
    </message>
    <message>
        <source>Look where it comes from. If it is an opaque token, ask its issuer&apos;s introspection endpoint; if it is an ID, send the access token instead.</source>
        <translation>Sehen Sie nach, woher es kommt. Ist es ein undurchsichtiges Token, fragen Sie den Introspection-Endpunkt des Ausstellers; ist es eine ID, senden Sie stattdessen das Access Token.</translation>
    </message>
    <message>
        <source>Hexadecimal text</source>
        <translation>Hexadezimaler Text</translation>
    </message>
    <message>
        <source>is a hexadecimal text: an opaque token, a session ID or a hash</source>
        <translation>ist ein hexadezimaler Text: ein undurchsichtiges Token, eine Sitzungs-ID oder ein Hash</translation>
    </message>
    <message>
        <source>It has hexadecimal digits only, so it is no JWT: an opaque token or session ID that only whoever issued it can check, or a hash.</source>
        <translation>Es hat nur hexadezimale Ziffern und ist also kein JWT: ein undurchsichtiges Token oder eine Sitzungs-ID, die nur ihr Aussteller prüfen kann, oder ein Hash.</translation>
    </message>
    <message>
        <source>If it is an opaque token, ask its issuer&apos;s introspection endpoint. If it is a hash of a token, the token itself is needed.</source>
        <translation>Ist es ein undurchsichtiges Token, fragen Sie den Introspection-Endpunkt des Ausstellers. Ist es der Hash eines Tokens, wird das Token selbst gebraucht.</translation>
    </message>
    <message>
        <source>PASETO</source>
        <translation>PASETO</translation>
    </message>
    <message>
        <source>is a PASETO (version {version}, {purpose}), not a JWT, and is not checked here</source>
        <translation>ist ein PASETO (Version {version}, {purpose}), kein JWT, und wird hier nicht geprüft</translation>
    </message>
    <message>
        <source>It is a PASETO of version {version}, purpose {purpose}. That is another form of token than a JWT; whoever has the key for it can check it, and this program cannot.</source>
        <translation>Es ist ein PASETO der Version {version}, Zweck {purpose}. Das ist eine andere Form von Token als ein JWT; prüfen kann es, wer den Schlüssel dazu hat, dieses Programm nicht.</translation>
    </message>
    <message>
        <source>Check it with a PASETO library and the key of whoever issued it. An API that expects a JWT refuses it: ask the issuer for a JWT.</source>
        <translation>Prüfen Sie es mit einer PASETO-Bibliothek und dem Schlüssel des Ausstellers. Eine API, die ein JWT erwartet, weist es ab: Bitten Sie den Aussteller um ein JWT.</translation>
    </message>
    <message>
        <source>Key for PASETO (PASERK)</source>
        <translation>Schlüssel für PASETO (PASERK)</translation>
    </message>
    <message>
        <source>is a key for PASETO or the ID of one (PASERK), and no token</source>
        <translation>ist ein Schlüssel für PASETO oder die ID eines solchen (PASERK), und kein Token</translation>
    </message>
    <message>
        <source>It is a key for PASETO or the ID of one, in the form PASERK, and no token. PASETO is another form of token than a JWT, and its keys check no JWT.</source>
        <translation>Es ist ein Schlüssel für PASETO oder die ID eines solchen, in der Form PASERK, und kein Token. PASETO ist eine andere Form von Token als ein JWT, und seine Schlüssel prüfen kein JWT.</translation>
    </message>
    <message>
        <source>Give it to a PASETO library, and send the token, which begins with v and a number.</source>
        <translation>Geben Sie ihn einer PASETO-Bibliothek, und senden Sie das Token, das mit v und einer Zahl beginnt.</translation>
    </message>
    <message>
        <source>Macaroon</source>
        <translation>Macaroon</translation>
    </message>
    <message>
        <source>is a macaroon, not a JWT, and is not checked here</source>
        <translation>ist ein Macaroon, kein JWT, und wird hier nicht geprüft</translation>
    </message>
    <message>
        <source>It is a macaroon: a token with conditions that was made with a secret of its issuer, who alone can check it.</source>
        <translation>Es ist ein Macaroon: ein Token mit Bedingungen, gemacht mit einem Geheimnis seines Ausstellers, der allein es prüfen kann.</translation>
    </message>
    <message>
        <source>Ask the service that issued it. An API that expects a JWT refuses it.</source>
        <translation>Fragen Sie den Dienst, der es ausgestellt hat. Eine API, die ein JWT erwartet, weist es ab.</translation>
    </message>
    <message>
        <source>Biscuit</source>
        <translation>Biscuit</translation>
    </message>
    <message>
        <source>is a Biscuit, not a JWT, and is not checked here</source>
        <translation>ist ein Biscuit, kein JWT, und wird hier nicht geprüft</translation>
    </message>
    <message>
        <source>It is a Biscuit: a token of signed blocks with rules in them, which its issuer&apos;s public key and a Biscuit library can check.</source>
        <translation>Es ist ein Biscuit: ein Token aus signierten Blöcken mit Regeln, das der öffentliche Schlüssel des Ausstellers und eine Biscuit-Bibliothek prüfen können.</translation>
    </message>
    <message>
        <source>Look at it with the biscuit command line tool. An API that expects a JWT refuses it.</source>
        <translation>Sehen Sie es mit dem Kommandozeilenwerkzeug biscuit an. Eine API, die ein JWT erwartet, weist es ab.</translation>
    </message>
    <message>
        <source>SAML</source>
        <translation>SAML</translation>
    </message>
    <message>
        <source>is a SAML {part}, not a JWT, and is not checked here</source>
        <translation>ist ein SAML-Dokument ({part}), kein JWT, und wird hier nicht geprüft</translation>
    </message>
    <message>
        <source>It is a SAML {part}: XML that an identity provider signs for one service. It is checked with the certificate in the identity provider&apos;s metadata, and this program does not do that.</source>
        <translation>Es ist ein SAML-Dokument ({part}): XML, das ein Identitätsanbieter für einen Dienst signiert. Geprüft wird es mit dem Zertifikat aus dessen Metadaten; dieses Programm tut das nicht.</translation>
    </message>
    <message>
        <source>Send it to the service&apos;s assertion consumer URL, or trade it at the token endpoint for an access token (RFC 7522). An API that expects a JWT refuses it.</source>
        <translation>Senden Sie es an die Assertion-Consumer-URL des Dienstes oder tauschen Sie es am Token-Endpunkt gegen ein Access Token (RFC 7522). Eine API, die ein JWT erwartet, weist es ab.</translation>
    </message>
    <message>
        <source>Encrypted text</source>
        <translation>Verschlüsselter Text</translation>
    </message>
    <message>
        <source>is of the form {vendor}, not a JWT, and is not checked here</source>
        <translation>hat die Form {vendor}, ist kein JWT und wird hier nicht geprüft</translation>
    </message>
    <message>
        <source>It is of the form {vendor}: encrypted with a secret key, so only a program that has that key can read and check it.</source>
        <translation>Es hat die Form {vendor}: mit einem geheimen Schlüssel verschlüsselt, also kann nur ein Programm mit diesem Schlüssel es lesen und prüfen.</translation>
    </message>
    <message>
        <source>Give it to the program that made it. An API that expects a JWT refuses it.</source>
        <translation>Geben Sie es dem Programm, das es gemacht hat. Eine API, die ein JWT erwartet, weist es ab.</translation>
    </message>
    <message>
        <source>Kerberos token</source>
        <translation>Kerberos-Token</translation>
    </message>
    <message>
        <source>is a Kerberos (SPNEGO) token of HTTP Negotiate, not a JWT, and is not checked here</source>
        <translation>ist ein Kerberos-Token (SPNEGO) von HTTP Negotiate, kein JWT, und wird hier nicht geprüft</translation>
    </message>
    <message>
        <source>It is a token of HTTP Negotiate: a Kerberos ticket in SPNEGO. Only the service that it is for can check it, with its keytab.</source>
        <translation>Es ist ein Token von HTTP Negotiate: ein Kerberos-Ticket in SPNEGO. Nur der Dienst, für den es ist, kann es prüfen, mit seiner Keytab.</translation>
    </message>
    <message>
        <source>The client signed in with Windows or Kerberos. An API that expects a JWT needs an access token as Bearer: look for useDefaultCredentials, --negotiate or a proxy.</source>
        <translation>Der Client hat sich mit Windows oder Kerberos angemeldet. Eine API, die ein JWT erwartet, braucht ein Access Token als Bearer: Suchen Sie nach useDefaultCredentials, --negotiate oder einem Proxy.</translation>
    </message>
    <message>
        <source>NTLM message</source>
        <translation>NTLM-Nachricht</translation>
    </message>
    <message>
        <source>is a message of NTLM, not a JWT, and is not checked here</source>
        <translation>ist eine Nachricht von NTLM, kein JWT, und wird hier nicht geprüft</translation>
    </message>
    <message>
        <source>It is a message of NTLM sign-in, which is a talk over one connection and no token.</source>
        <translation>Es ist eine Nachricht der NTLM-Anmeldung; die ist ein Gespräch über eine Verbindung und kein Token.</translation>
    </message>
    <message>
        <source>The client signed in with NTLM. An API that expects a JWT needs an access token as Bearer: look for useDefaultCredentials, --ntlm or a proxy.</source>
        <translation>Der Client hat sich mit NTLM angemeldet. Eine API, die ein JWT erwartet, braucht ein Access Token als Bearer: Suchen Sie nach useDefaultCredentials, --ntlm oder einem Proxy.</translation>
    </message>
    <message>
        <source>Shared access signature</source>
        <translation>Shared Access Signature</translation>
    </message>
    <message>
        <source>is a shared access signature of Azure, not a JWT: only Azure can check it</source>
        <translation>ist eine Shared Access Signature von Azure, kein JWT: Nur Azure kann sie prüfen</translation>
    </message>
    <message>
        <source>It is a shared access signature (SAS): a part of a URL that is signed with the key of an Azure resource. Azure alone can say whether it is good.</source>
        <translation>Es ist eine Shared Access Signature (SAS): ein Teil einer URL, signiert mit dem Schlüssel einer Azure-Ressource. Nur Azure kann sagen, ob sie gut ist.</translation>
    </message>
    <message>
        <source>Put it behind the URL of that resource. It is never sent as Bearer.</source>
        <translation>Setzen Sie sie hinter die URL dieser Ressource. Als Bearer wird sie nie gesendet.</translation>
    </message>
    <message>
        <source>Signature of a request</source>
        <translation>Signatur einer Anfrage</translation>
    </message>
    <message>
        <source>is the signature of one request ({vendor}), not a JWT</source>
        <translation>ist die Signatur einer einzelnen Anfrage ({vendor}), kein JWT</translation>
    </message>
    <message>
        <source>It is a signature over one request, made with a secret key: it is good for that request alone, and the server it was made for can check it.</source>
        <translation>Es ist eine Signatur über eine Anfrage, gemacht mit einem geheimen Schlüssel: Sie gilt nur für diese Anfrage, und der Server, für den sie gemacht ist, kann sie prüfen.</translation>
    </message>
    <message>
        <source>Where an API expects a JWT, send Authorization: Bearer with an access token in its place.</source>
        <translation>Wo eine API ein JWT erwartet, senden Sie stattdessen Authorization: Bearer mit einem Access Token.</translation>
    </message>
    <message>
        <source>Signed cookie</source>
        <translation>Signiertes Cookie</translation>
    </message>
    <message>
        <source>is a signed cookie of {vendor}, not a JWT, and is not checked here</source>
        <translation>ist ein signiertes Cookie von {vendor}, kein JWT, und wird hier nicht geprüft</translation>
    </message>
    <message>
        <source>It looks like a JWT and is none: it is a cookie that {vendor} signs with the secret of a website, which alone can check it.</source>
        <translation>Es sieht aus wie ein JWT und ist keines: Es ist ein Cookie, das {vendor} mit dem Geheimnis einer Website signiert, die allein es prüfen kann.</translation>
    </message>
    <message>
        <source>Basic credentials</source>
        <translation>Basic-Zugangsdaten</translation>
    </message>
    <message>
        <source>It is a user name and a password in base64 (Basic credentials), and no token. They are not shown here.</source>
        <translation>Es sind ein Benutzername und ein Kennwort in base64 (Basic-Zugangsdaten) und kein Token. Sie werden hier nicht gezeigt.</translation>
    </message>
    <message>
        <source>Ask for a token with them and send that as Bearer. Base64 hides nothing: if somebody else has seen this, change the password.</source>
        <translation>Fordern Sie damit ein Token an und senden Sie dieses als Bearer. Base64 verbirgt nichts: Wenn jemand anders dies gesehen hat, ändern Sie das Kennwort.</translation>
    </message>
    <message>
        <source>A word in place of a token</source>
        <translation>Ein Wort an der Stelle eines Tokens</translation>
    </message>
    <message>
        <source>It is the word {word} in place of a token: the program that sent it had none, because a variable was empty or was never set.</source>
        <translation>Es ist das Wort {word} an der Stelle eines Tokens: Das Programm, das es gesendet hat, hatte keines, weil eine Variable leer war oder nie gesetzt wurde.</translation>
    </message>
    <message>
        <source>Look in the program for the variable that should hold the token: it was read before the token came, or under another name than the token response has (access_token).</source>
        <translation>Suchen Sie im Programm nach der Variablen, in der das Token stehen sollte: Sie wurde gelesen, bevor das Token kam, oder unter einem anderen Namen, als die Token-Antwort ihn hat (access_token).</translation>
    </message>
    <message>
        <source>An object in place of a token</source>
        <translation>Ein Objekt an der Stelle eines Tokens</translation>
    </message>
    <message>
        <source>It is {word}, which a program writes in place of an object, and not the token: nobody waited for it (await), the function was not called, or the whole answer was sent and not its access_token.</source>
        <translation>Es ist {word}, was ein Programm anstelle eines Objekts schreibt, und nicht das Token: Niemand hat darauf gewartet (await), die Funktion wurde nicht aufgerufen, oder die ganze Antwort wurde gesendet und nicht ihr access_token.</translation>
    </message>
    <message>
        <source>Wait for the result where the program asks for the token, and send the member access_token of it, as a text.</source>
        <translation>Warten Sie auf das Ergebnis, wo das Programm das Token anfordert, und senden Sie dessen Member access_token als Text.</translation>
    </message>
    <message>
        <source>No token</source>
        <translation>Kein Token</translation>
    </message>
    <message>
        <source>There is the name of a header or a scheme, and no token behind it: the variable that should hold it was empty.</source>
        <translation>Da ist der Name eines Headers oder Schemas und kein Token dahinter: Die Variable, in der es stehen sollte, war leer.</translation>
    </message>
    <message>
        <source>Placeholder</source>
        <translation>Platzhalter</translation>
    </message>
    <message>
        <source>It is the placeholder {word}, not the token: nothing put a value in its place, because that variable is not set or the text is not treated as a template.</source>
        <translation>Es ist der Platzhalter {word}, nicht das Token: Nichts hat einen Wert an seine Stelle gesetzt, weil diese Variable nicht gesetzt ist oder der Text nicht als Vorlage behandelt wird.</translation>
    </message>
    <message>
        <source>Set that variable where the program or the tool runs, and look whether the quotes around it keep it from being replaced.</source>
        <translation>Setzen Sie diese Variable dort, wo das Programm oder Werkzeug läuft, und sehen Sie nach, ob die Anführungszeichen darum das Ersetzen verhindern.</translation>
    </message>
    <message>
        <source>Example text</source>
        <translation>Beispieltext</translation>
    </message>
    <message>
        <source>It is a text of an example or a manual that stands for a token, not a token.</source>
        <translation>Es ist ein Text aus einem Beispiel oder einer Anleitung, der für ein Token steht, kein Token.</translation>
    </message>
    <message>
        <source>Put your own token in its place.</source>
        <translation>Setzen Sie Ihr eigenes Token an seine Stelle.</translation>
    </message>
    <message>
        <source>Masked token</source>
        <translation>Maskiertes Token</translation>
    </message>
    <message>
        <source>The token was masked: what is left is the mask, with at most a few characters of the token.</source>
        <translation>Das Token wurde maskiert: Übrig ist die Maske mit höchstens ein paar Zeichen des Tokens.</translation>
    </message>
    <message>
        <source>Copy the token where it is used, or switch off masking in that log for a test. A masked token cannot be made whole again.</source>
        <translation>Kopieren Sie das Token dort, wo es verwendet wird, oder schalten Sie das Maskieren in diesem Protokoll für einen Test ab. Ein maskiertes Token lässt sich nicht wiederherstellen.</translation>
    </message>
    <message>
        <source>Shortened token</source>
        <translation>Gekürztes Token</translation>
    </message>
    <message>
        <source>The token was shortened: some of it stands here, and marks stand for what was left out.</source>
        <translation>Das Token wurde gekürzt: Ein Teil davon steht da, und Zeichen stehen für das, was weggelassen wurde.</translation>
    </message>
    <message>
        <source>Copy the token where it is whole: logs, consoles and chats shorten long texts. A shortened token cannot be made whole again.</source>
        <translation>Kopieren Sie das Token dort, wo es ganz ist: Protokolle, Konsolen und Chats kürzen lange Texte. Ein gekürztes Token lässt sich nicht wiederherstellen.</translation>
    </message>
    <message>
        <source>Private key</source>
        <translation>Privater Schlüssel</translation>
    </message>
    <message>
        <source>It is a private key, and no token: whoever has it can sign tokens in its owner&apos;s name.</source>
        <translation>Es ist ein privater Schlüssel und kein Token: Wer ihn hat, kann im Namen seines Besitzers Tokens signieren.</translation>
    </message>
    <message>
        <source>Do not send it to anybody. If somebody else has seen it, make a new one. To check tokens, give the public key as the key file.</source>
        <translation>Senden Sie ihn niemandem. Wenn jemand anders ihn gesehen hat, erzeugen Sie einen neuen. Um Tokens zu prüfen, geben Sie den öffentlichen Schlüssel als Schlüsseldatei an.</translation>
    </message>
    <message>
        <source>It is a public key or a certificate, and no token: tokens are checked with it.</source>
        <translation>Es ist ein öffentlicher Schlüssel oder ein Zertifikat und kein Token: Damit werden Tokens geprüft.</translation>
    </message>
    <message>
        <source>Give it as the key file (--jwks), and the token as the text.</source>
        <translation>Geben Sie es als Schlüsseldatei an (--jwks) und das Token als Text.</translation>
    </message>
    <message>
        <source>JSON Web Key</source>
        <translation>JSON Web Key</translation>
    </message>
    <message>
        <source>It is a key in JSON (a JSON Web Key or a set of them), and no token: tokens are checked with it.</source>
        <translation>Es ist ein Schlüssel in JSON (ein JSON Web Key oder mehrere) und kein Token: Damit werden Tokens geprüft.</translation>
    </message>
    <message>
        <source>Discovery document</source>
        <translation>Discovery-Dokument</translation>
    </message>
    <message>
        <source>It is the discovery document of an issuer, and no token: it says where tokens and keys are.</source>
        <translation>Es ist das Discovery-Dokument eines Ausstellers und kein Token: Es sagt, wo es Tokens und Schlüssel gibt.</translation>
    </message>
    <message>
        <source>Name its issuer as the issuer that is expected; the keys are then fetched from its jwks_uri.</source>
        <translation>Nennen Sie seinen Aussteller als den erwarteten; die Schlüssel werden dann von seiner jwks_uri geholt.</translation>
    </message>
    <message>
        <source>Decoded token</source>
        <translation>Dekodiertes Token</translation>
    </message>
    <message>
        <source>It is what a token says, already decoded, and no token: the signature is missing, so nothing can be checked.</source>
        <translation>Es ist, was ein Token sagt, schon dekodiert, und kein Token: Die Signatur fehlt, also lässt sich nichts prüfen.</translation>
    </message>
    <message>
        <source>Copy the token itself, which begins with eyJ and has two full stops.</source>
        <translation>Kopieren Sie das Token selbst, das mit eyJ beginnt und zwei Punkte hat.</translation>
    </message>
    <message>
        <source>Error answer</source>
        <translation>Fehlerantwort</translation>
    </message>
    <message>
        <source>It is an error answer of a server in JSON, and no token: the server gave none.</source>
        <translation>Es ist die Fehlerantwort eines Servers in JSON und kein Token: Der Server hat keines gegeben.</translation>
    </message>
    <message>
        <source>Read what the error says; Diagnose explains those of token endpoints and APIs.</source>
        <translation>Lesen Sie, was der Fehler sagt; Diagnose erklärt die von Token-Endpunkten und APIs.</translation>
    </message>
    <message>
        <source>JSON without a token</source>
        <translation>JSON ohne Token</translation>
    </message>
    <message>
        <source>It is not a token but JSON, and there is no token in it.</source>
        <translation>Es ist kein Token, sondern JSON, und darin ist keines.</translation>
    </message>
    <message>
        <source>Copy the value of access_token or id_token.</source>
        <translation>Kopieren Sie den Wert von access_token oder id_token.</translation>
    </message>
    <message>
        <source>HTML page</source>
        <translation>HTML-Seite</translation>
    </message>
    <message>
        <source>It is an HTML page, and no token: a server answered with a page for people, such as a sign-in or an error page.</source>
        <translation>Es ist eine HTML-Seite und kein Token: Ein Server hat mit einer Seite für Menschen geantwortet, etwa einer Anmelde- oder Fehlerseite.</translation>
    </message>
    <message>
        <source>Look at the URL that was asked: the token endpoint answers in JSON. A redirect to a sign-in page or a proxy&apos;s error page looks like this.</source>
        <translation>Sehen Sie die gefragte URL an: Der Token-Endpunkt antwortet in JSON. So sieht eine Weiterleitung auf eine Anmeldeseite oder die Fehlerseite eines Proxys aus.</translation>
    </message>
    <message>
        <source>XML</source>
        <translation>XML</translation>
    </message>
    <message>
        <source>It is XML without a SAML assertion, and no token.</source>
        <translation>Es ist XML ohne SAML-Assertion und kein Token.</translation>
    </message>
    <message>
        <source>Copy the token alone.</source>
        <translation>Kopieren Sie das Token allein.</translation>
    </message>
    <message>
        <source>URL</source>
        <translation>URL</translation>
    </message>
    <message>
        <source>It is a URL in which there is no token.</source>
        <translation>Es ist eine URL, in der kein Token ist.</translation>
    </message>
    <message>
        <source>Copy the token itself. Behind a redirect it stands in access_token= or id_token=; code= is no token and is traded for one.</source>
        <translation>Kopieren Sie das Token selbst. Nach einer Weiterleitung steht es in access_token= oder id_token=; code= ist kein Token und wird gegen eines getauscht.</translation>
    </message>
    <message>
        <source>Name or number</source>
        <translation>Name oder Zahl</translation>
    </message>
    <message>
        <source>It is a name or a number with full stops in it, such as a host, a file, a version or an IP address, and no token.</source>
        <translation>Es ist ein Name oder eine Zahl mit Punkten darin, etwa ein Host, eine Datei, eine Version oder eine IP-Adresse, und kein Token.</translation>
    </message>
    <message>
        <source>Copy the token itself, which begins with eyJ.</source>
        <translation>Kopieren Sie das Token selbst, das mit eyJ beginnt.</translation>
    </message>
    <message>
        <source>It is not a token but ordinary text, and there is no token in it.</source>
        <translation>Es ist kein Token, sondern gewöhnlicher Text, und darin ist keines.</translation>
    </message>
    <message>
        <source>Tokens run together</source>
        <translation>Aneinandergehängte Tokens</translation>
    </message>
    <message>
        <source>Two or more tokens stand here with nothing between them; the second begins at character {place}.</source>
        <translation>Hier stehen zwei oder mehr Tokens ohne etwas dazwischen; das zweite beginnt bei Zeichen {place}.</translation>
    </message>
    <message>
        <source>Give them one by one. Whoever sends this joins two values, often because a header or a cookie was set twice.</source>
        <translation>Geben Sie sie einzeln an. Wer dies sendet, verbindet zwei Werte, oft weil ein Header oder ein Cookie zweimal gesetzt wurde.</translation>
    </message>
    <message>
        <source>It has five parts as an encrypted token has, but its header names no enc, so it is none.</source>
        <translation>Es hat fünf Teile wie ein verschlüsseltes Token, aber sein Kopf nennt kein enc, also ist es keines.</translation>
    </message>
    <message>
        <source>Copy the whole token again. A signed token has three parts; perhaps two of them were joined.</source>
        <translation>Kopieren Sie das ganze Token noch einmal. Ein signiertes Token hat drei Teile; vielleicht wurden zwei Tokens verbunden.</translation>
    </message>
    <message>
        <source>Case of the letters lost</source>
        <translation>Groß- und Kleinschreibung verloren</translation>
    </message>
    <message>
        <source>It is a token whose letters were all made {word:tr}: in base64url a letter means another thing in the other case, so it cannot be read any more.</source>
        <translation>Es ist ein Token, dessen Buchstaben alle zu {word:tr} wurden: In base64url bedeutet ein Buchstabe groß etwas anderes als klein, also ist es nicht mehr lesbar.</translation>
    </message>
    <message>
        <source>Copy the token where it is as it was issued. Some header maps, databases and search indexes change the case of what they keep.</source>
        <translation>Kopieren Sie das Token dort, wo es ist, wie es ausgestellt wurde. Manche Header-Tabellen, Datenbanken und Suchindizes ändern die Groß- und Kleinschreibung.</translation>
    </message>
</context>
</TS>
