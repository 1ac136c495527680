<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de" sourcelanguage="en">
<context>
    <name>Token Inspector</name>
    <message>
        <source>What was sent is not a token.</source>
        <translation>Was gesendet wurde, ist kein Token.</translation>
    </message>
    <message>
        <source>{what} So it is neither a JWT nor another token that an API could take.</source>
        <translation>{what} Es ist also weder ein JWT noch ein anderes Token, das eine API annehmen könnte.</translation>
    </message>
    <message>
        <source>Look at where the program takes the token from. A variable that is not set sends undefined or null, a template its placeholder.</source>
        <translation>Nachsehen, woher das Programm das Token nimmt. Eine Variable, die nicht gesetzt ist, sendet undefined oder null, eine Vorlage ihren Platzhalter.</translation>
    </message>
    <message>
        <source>Ask for a token, wait for the answer, and send its access_token alone.</source>
        <translation>Ein Token anfordern, die Antwort abwarten und nur deren access_token senden.</translation>
    </message>
    <message>
        <source>Print the first characters of the Authorization header that is sent: Bearer eyJ is how most tokens begin.</source>
        <translation>Die ersten Zeichen des gesendeten Authorization-Headers ausgeben: Mit Bearer eyJ beginnen die meisten Tokens.</translation>
    </message>
    <message>
        <source>The token is not complete.</source>
        <translation>Das Token ist nicht vollständig.</translation>
    </message>
    <message>
        <source>A JWT has three parts between full stops, and the text that was given has fewer, so that there is no signature to check: the rest is probably cut off, when it was copied or stored.</source>
        <translation>Ein JWT hat drei Teile zwischen Punkten, und der angegebene Text hat weniger, sodass keine Signatur zu prüfen ist: Der Rest ist wahrscheinlich beim Kopieren oder Speichern abgeschnitten worden.</translation>
    </message>
    <message>
        <source>Take the whole token, with all three parts.</source>
        <translation>Das ganze Token nehmen, mit allen drei Teilen.</translation>
    </message>
    <message>
        <source>Look for a limit. A column, a variable or a log may hold too few characters.</source>
        <translation>Nach einer Grenze suchen. Eine Spalte, eine Variable oder ein Log fasst vielleicht zu wenige Zeichen.</translation>
    </message>
    <message>
        <source>The token cannot be read.</source>
        <translation>Das Token lässt sich nicht lesen.</translation>
    </message>
    <message>
        <source>{what} What was given as the token is probably not all of it, or was changed on the way.</source>
        <translation>{what} Was als Token angegeben wurde, ist wahrscheinlich nicht alles davon oder wurde unterwegs verändert.</translation>
    </message>
    <message>
        <source>Take the token anew from the answer that it came in, and send it as it is.</source>
        <translation>Das Token neu aus der Antwort nehmen, in der es kam, und so senden, wie es ist.</translation>
    </message>
    <message>
        <source>The token&apos;s signature has the wrong length.</source>
        <translation>Die Signatur des Tokens hat die falsche Länge.</translation>
    </message>
    <message>
        <source>The signature is not as long as one made with {alg}: characters of the token were probably lost or added when it was copied or stored.</source>
        <translation>Die Signatur ist nicht so lang wie eine mit {alg} erstellte: Beim Kopieren oder Speichern gingen wahrscheinlich Zeichen des Tokens verloren oder kamen hinzu.</translation>
    </message>
    <message>
        <source>Take the whole token anew. Compare the number of its characters with what the issuer gave.</source>
        <translation>Das ganze Token neu nehmen. Die Zahl seiner Zeichen mit dem vergleichen, was der Aussteller gab.</translation>
    </message>
    <message>
        <source>Look for a limit. A column, a variable or a log may cut it off.</source>
        <translation>Nach einer Grenze suchen. Eine Spalte, eine Variable oder ein Log schneidet es vielleicht ab.</translation>
    </message>
    <message>
        <source>There is something around the token.</source>
        <translation>Um das Token herum steht etwas.</translation>
    </message>
    <message>
        <source>{what} If the Authorization header holds the same characters, or the word Bearer twice, the API probably reads no JWT there.</source>
        <translation>{what} Wenn der Authorization-Header dieselben Zeichen enthält oder zweimal das Wort Bearer, liest die API dort wahrscheinlich kein JWT.</translation>
    </message>
    <message>
        <source>Send the bare token. The header is Authorization: Bearer, one space, the token, without quotation marks.</source>
        <translation>Das bloße Token senden. Der Header ist Authorization: Bearer, ein Leerzeichen, das Token, ohne Anführungszeichen.</translation>
    </message>
    <message>
        <source>Look at what adds to it. A library that writes Bearer itself wants the token alone.</source>
        <translation>Nachsehen, was etwas hinzufügt. Eine Bibliothek, die Bearer selbst schreibt, will nur das Token.</translation>
    </message>
    <message>
        <source>The token is opaque, and the API probably wants a JWT.</source>
        <translation>Das Token ist opak, und die API will wahrscheinlich ein JWT.</translation>
    </message>
    <message>
        <source>The token is no JWT: only its issuer can tell what it is worth, by introspection or its user info. An API that checks signatures cannot read it, and this is probably one.</source>
        <translation>Das Token ist kein JWT: Nur sein Aussteller kann sagen, was es wert ist, durch Introspection oder seine User-Info. Eine API, die Signaturen prüft, kann es nicht lesen, und diese ist wahrscheinlich eine solche.</translation>
    </message>
    <message>
        <source>Ask for a token for this API. With Auth0 name its audience, with Entra a scope of it; without one the token is opaque or for the issuer itself.</source>
        <translation>Ein Token für diese API anfordern. Bei Auth0 ihre Audience nennen, bei Entra einen ihrer Scopes; ohne das ist das Token opak oder für den Aussteller selbst.</translation>
    </message>
    <message>
        <source>Have the API introspect it at the issuer, if opaque tokens are meant.</source>
        <translation>Die API beim Aussteller eine Introspection machen lassen, wenn opake Tokens gemeint sind.</translation>
    </message>
    <message>
        <source>Check that it is a token. A client ID, a secret or an API key looks alike.</source>
        <translation>Prüfen, ob es ein Token ist. Eine Client-ID, ein Secret oder ein API-Schlüssel sieht ähnlich aus.</translation>
    </message>
    <message>
        <source>The token is encrypted.</source>
        <translation>Das Token ist verschlüsselt.</translation>
    </message>
    <message>
        <source>The token is a JWE of five parts, which only the holder of the key can read; an API that checks signatures expects a JWT of three, and this is probably one.</source>
        <translation>Das Token ist ein JWE aus fünf Teilen, das nur der Inhaber des Schlüssels lesen kann; eine API, die Signaturen prüft, erwartet ein JWT aus dreien, und diese ist wahrscheinlich eine solche.</translation>
    </message>
    <message>
        <source>Ask for a token for this API. Auth0 gives an encrypted one where no audience was named.</source>
        <translation>Ein Token für diese API anfordern. Auth0 gibt ein verschlüsseltes, wo keine Audience genannt wurde.</translation>
    </message>
    <message>
        <source>Give the API the key, if encrypted tokens are meant, or turn the encryption off at the issuer.</source>
        <translation>Der API den Schlüssel geben, wenn verschlüsselte Tokens gemeint sind, oder die Verschlüsselung beim Aussteller abschalten.</translation>
    </message>
    <message>
        <source>The token is not signed.</source>
        <translation>Das Token ist nicht signiert.</translation>
    </message>
    <message>
        <source>The token&apos;s alg is {alg} and it has no signature: anybody may have written it, and APIs refuse it.</source>
        <translation>alg des Tokens ist {alg}, und es hat keine Signatur: Jeder kann es geschrieben haben, und APIs lehnen es ab.</translation>
    </message>
    <message>
        <source>Use a token that the issuer signed, with RS256 or what else the API takes.</source>
        <translation>Ein Token verwenden, das der Aussteller signiert hat, mit RS256 oder was die API sonst annimmt.</translation>
    </message>
    <message>
        <source>This is a refresh token.</source>
        <translation>Das ist ein Refresh Token.</translation>
    </message>
    <message>
        <source>The token says that it is a refresh token (typ or token_use, alg {alg}): it is for the issuer&apos;s token endpoint, and no API takes that kind of token.</source>
        <translation>Das Token sagt, dass es ein Refresh Token ist (typ oder token_use, alg {alg}): Es ist für den Token-Endpunkt des Ausstellers, und keine API nimmt diese Art von Token.</translation>
    </message>
    <message>
        <source>Send the access token, which came in the same answer as access_token.</source>
        <translation>Das Access Token senden, das in derselben Antwort als access_token kam.</translation>
    </message>
    <message>
        <source>The token was valid until {exp}, which had passed at {at}, the answer&apos;s Date; the API does not say that this is the reason, and it probably is.</source>
        <translation>Das Token war gültig bis {exp}, was um {at}, dem Date der Antwort, vorbei war; die API nennt das nicht als Grund, und wahrscheinlich ist es das.</translation>
    </message>
    <message>
        <source>The token has expired by now.</source>
        <translation>Das Token ist inzwischen abgelaufen.</translation>
    </message>
    <message>
        <source>The token was valid until {exp}, which has passed; the answer has no Date, so it may have been valid still when the API refused it.</source>
        <translation>Das Token war gültig bis {exp}, was vorbei ist; die Antwort hat kein Date, es kann also noch gültig gewesen sein, als die API es ablehnte.</translation>
    </message>
    <message>
        <source>The token is not yet valid.</source>
        <translation>Das Token ist noch nicht gültig.</translation>
    </message>
    <message>
        <source>The token&apos;s nbf is {nbf}, which was still ahead at {at}: the issuer&apos;s clock is probably ahead of the API&apos;s, or the token is meant for later.</source>
        <translation>nbf des Tokens ist {nbf}, was um {at} noch voraus lag: Die Uhr des Ausstellers geht gegenüber der API wahrscheinlich vor, oder das Token ist für später gedacht.</translation>
    </message>
    <message>
        <source>Compare the clocks of the issuer and of the API. Both should follow NTP.</source>
        <translation>Die Uhren von Aussteller und API vergleichen. Beide sollten NTP folgen.</translation>
    </message>
    <message>
        <source>Wait until nbf has passed, or allow some leeway in the API.</source>
        <translation>Warten, bis nbf vorbei ist, oder in der API etwas Spielraum zulassen.</translation>
    </message>
    <message>
        <source>This token is for Microsoft Graph.</source>
        <translation>Dieses Token ist für Microsoft Graph.</translation>
    </message>
    <message>
        <source>The token&apos;s aud is {aud}, which is Microsoft Graph: the API is probably another one, which is not its audience and cannot check its signature.</source>
        <translation>aud des Tokens ist {aud}, also Microsoft Graph: Die API ist wahrscheinlich eine andere, die nicht seine Audience ist und seine Signatur nicht prüfen kann.</translation>
    </message>
    <message>
        <source>Ask for a token for your API. Its scope is api://, the API&apos;s application ID, and .default or the scope&apos;s name.</source>
        <translation>Ein Token für Ihre API anfordern. Der Scope ist api://, die Anwendungs-ID der API und .default oder der Name des Scopes.</translation>
    </message>
    <message>
        <source>Do not check the signature of tokens for Graph. Graph does that itself.</source>
        <translation>Die Signatur von Tokens für Graph nicht prüfen. Das macht Graph selbst.</translation>
    </message>
    <message>
        <source>The token&apos;s exp is in milliseconds.</source>
        <translation>exp des Tokens ist in Millisekunden.</translation>
    </message>
    <message>
        <source>exp is a number of milliseconds where seconds are meant: it is thousands of years ahead, and an API may refuse such a date.</source>
        <translation>exp ist eine Zahl von Millisekunden, wo Sekunden gemeint sind: Es liegt Jahrtausende voraus, und eine API kann ein solches Datum ablehnen.</translation>
    </message>
    <message>
        <source>Have the issuer write exp, nbf and iat in seconds since 1970.</source>
        <translation>Den Aussteller exp, nbf und iat in Sekunden seit 1970 schreiben lassen.</translation>
    </message>
    <message>
        <source>The token&apos;s exp is a text and not a number.</source>
        <translation>exp des Tokens ist ein Text und keine Zahl.</translation>
    </message>
    <message>
        <source>exp stands in quotation marks, so that it is a text: libraries for Node.js refuse that, and others may fail on it.</source>
        <translation>exp steht in Anführungszeichen und ist damit ein Text: Bibliotheken für Node.js lehnen das ab, und andere scheitern vielleicht daran.</translation>
    </message>
    <message>
        <source>Have the issuer write exp as a number, without quotation marks; nbf and iat too.</source>
        <translation>Den Aussteller exp als Zahl schreiben lassen, ohne Anführungszeichen; nbf und iat auch.</translation>
    </message>
    <message>
        <source>The token is signed with a shared secret.</source>
        <translation>Das Token ist mit einem gemeinsamen Secret signiert.</translation>
    </message>
    <message>
        <source>The token&apos;s alg is {alg}, a signature with a secret that issuer and API share; an API that fetches the issuer&apos;s key set has no such key, and probably refuses the algorithm.</source>
        <translation>alg des Tokens ist {alg}, eine Signatur mit einem Secret, das Aussteller und API teilen; eine API, die das Key Set des Ausstellers holt, hat keinen solchen Schlüssel und lehnt den Algorithmus wahrscheinlich ab.</translation>
    </message>
    <message>
        <source>Ask for a token signed with the issuer&apos;s key pair, such as RS256.</source>
        <translation>Ein Token anfordern, das mit dem Schlüsselpaar des Ausstellers signiert ist, etwa RS256.</translation>
    </message>
    <message>
        <source>Check that it is the access token. Refresh tokens of Keycloak and session tokens are signed so.</source>
        <translation>Prüfen, ob es das Access Token ist. Refresh Tokens von Keycloak und Sitzungstokens sind so signiert.</translation>
    </message>
    <message>
        <source>Compare the secret, if the API really has one.</source>
        <translation>Das Secret vergleichen, wenn die API wirklich eines hat.</translation>
    </message>
    <message>
        <source>This is an ID token.</source>
        <translation>Das ist ein ID-Token.</translation>
    </message>
    <message>
        <source>The token is an ID token: its audience (aud) is the client {aud}, for which it tells who signed in. APIs usually take access tokens.</source>
        <translation>Das Token ist ein ID-Token: Seine Audience (aud) ist der Client {aud}, dem es sagt, wer sich angemeldet hat. APIs nehmen meist Access Tokens.</translation>
    </message>
    <message>
        <source>Compare with the API&apos;s settings, if it takes ID tokens. It then has the client ID as its audience.</source>
        <translation>Mit den Einstellungen der API vergleichen, wenn sie ID-Tokens nimmt. Dann hat sie die Client-ID als Audience.</translation>
    </message>
    <message>
        <source>The token was issued in the future.</source>
        <translation>Das Token wurde in der Zukunft ausgestellt.</translation>
    </message>
    <message>
        <source>The token&apos;s iat is {iat}, which was still ahead at {at}: the clocks differ. PyJWT, golang-jwt and others refuse that, so this API may, too.</source>
        <translation>iat des Tokens ist {iat}, was um {at} noch voraus lag: Die Uhren gehen auseinander. PyJWT, golang-jwt und andere lehnen das ab, diese API also vielleicht auch.</translation>
    </message>
    <message>
        <source>Allow some leeway in the API.</source>
        <translation>In der API etwas Spielraum zulassen.</translation>
    </message>
    <message>
        <source>This is not an access token.</source>
        <translation>Das ist kein Access Token.</translation>
    </message>
    <message>
        <source>Header and claims (typ {typ}) say that this token is of another kind: an assertion, a proof, an event or a message, which an API usually does not take.</source>
        <translation>Header und Claims (typ {typ}) sagen, dass dieses Token von anderer Art ist: eine Assertion, ein Proof, ein Ereignis oder eine Nachricht, was eine API meist nicht nimmt.</translation>
    </message>
    <message>
        <source>Send the access token. Inspecting this one says what it is for.</source>
        <translation>Das Access Token senden. Dieses zu prüfen zeigt, wofür es ist.</translation>
    </message>
    <message>
        <source>The token names no issuer.</source>
        <translation>Das Token nennt keinen Aussteller.</translation>
    </message>
    <message>
        <source>The token has no iss, and an API that expects an issuer usually refuses it.</source>
        <translation>Das Token hat kein iss, und eine API, die einen Aussteller erwartet, lehnt es meist ab.</translation>
    </message>
    <message>
        <source>Have the issuer write iss, exactly as the API has it.</source>
        <translation>Den Aussteller iss schreiben lassen, genau so, wie die API es hat.</translation>
    </message>
    <message>
        <source>Compare {aud} with the API&apos;s audience too.</source>
        <translation>Auch {aud} mit der Audience der API vergleichen.</translation>
    </message>
    <message>
        <source>The token has no aud, as all access tokens of Cognito.</source>
        <translation>Das Token hat kein aud, wie alle Access Tokens von Cognito.</translation>
    </message>
    <message>
        <source>The token has client_id {client_id} and no aud: an API that compares aud refuses it, and this one may.</source>
        <translation>Das Token hat client_id {client_id} und kein aud: Eine API, die aud vergleicht, lehnt es ab, und diese vielleicht auch.</translation>
    </message>
    <message>
        <source>Compare client_id in the API in place of aud: {client_id}.</source>
        <translation>In der API statt aud die client_id vergleichen: {client_id}.</translation>
    </message>
    <message>
        <source>Compare the issuer. The API has to expect {iss}.</source>
        <translation>Den Aussteller vergleichen. Die API muss {iss} erwarten.</translation>
    </message>
    <message>
        <source>The token names no audience.</source>
        <translation>Das Token nennt keine Audience.</translation>
    </message>
    <message>
        <source>The token has no aud, and an API that expects an audience usually refuses it.</source>
        <translation>Das Token hat kein aud, und eine API, die eine Audience erwartet, lehnt es meist ab.</translation>
    </message>
    <message>
        <source>Ask for a token for this API, by its audience, resource or scope.</source>
        <translation>Ein Token für diese API anfordern, durch ihre Audience, Ressource oder ihren Scope.</translation>
    </message>
    <message>
        <source>The token has no exp.</source>
        <translation>Das Token hat kein exp.</translation>
    </message>
    <message>
        <source>The token has no exp. Some APIs refuse such a token, so this one may; many take it.</source>
        <translation>Das Token hat kein exp. Manche APIs lehnen ein solches Token ab, diese also vielleicht auch; viele nehmen es.</translation>
    </message>
    <message>
        <source>Have the issuer write exp, a number of seconds since 1970.</source>
        <translation>Den Aussteller exp schreiben lassen, eine Zahl von Sekunden seit 1970.</translation>
    </message>
    <message>
        <source>The token&apos;s header names no key.</source>
        <translation>Der Header des Tokens nennt keinen Schlüssel.</translation>
    </message>
    <message>
        <source>The header has no kid. A library may then not find the key in the issuer&apos;s key set, above all where that has more than one.</source>
        <translation>Der Header hat kein kid. Eine Bibliothek findet dann vielleicht den Schlüssel im Key Set des Ausstellers nicht, vor allem wenn es mehr als einen hat.</translation>
    </message>
    <message>
        <source>Have the issuer write the kid of its key into the header.</source>
        <translation>Den Aussteller das kid seines Schlüssels in den Header schreiben lassen.</translation>
    </message>
    <message>
        <source>Check that the token is one of the issuer&apos;s. Its tokens probably have a kid.</source>
        <translation>Prüfen, ob das Token eines des Ausstellers ist. Seine Tokens haben wahrscheinlich ein kid.</translation>
    </message>
    <message>
        <source>The token has no sub.</source>
        <translation>Das Token hat kein sub.</translation>
    </message>
    <message>
        <source>The token has no subject (sub). Some APIs look their user up by it, and may refuse a token without one.</source>
        <translation>Das Token hat kein Subject (sub). Manche APIs suchen danach ihren Benutzer und lehnen ein Token ohne es vielleicht ab.</translation>
    </message>
    <message>
        <source>Have the issuer write sub, or set the API to go by another claim, such as client_id.</source>
        <translation>Den Aussteller sub schreiben lassen, oder die API nach einem anderen Claim gehen lassen, etwa client_id.</translation>
    </message>
    <message>
        <source>The token is signed with {alg}, which not every API takes.</source>
        <translation>Das Token ist mit {alg} signiert, was nicht jede API nimmt.</translation>
    </message>
    <message>
        <source>The token&apos;s alg is {alg}. Many APIs take RS256 alone unless they are told otherwise; this one may not take {alg}.</source>
        <translation>alg des Tokens ist {alg}. Viele APIs nehmen nur RS256, wenn ihnen nichts anderes gesagt wird; diese nimmt {alg} vielleicht nicht.</translation>
    </message>
    <message>
        <source>Allow the algorithm {alg} in the API, or have the issuer sign with RS256.</source>
        <translation>Den Algorithmus {alg} in der API erlauben, oder den Aussteller mit RS256 signieren lassen.</translation>
    </message>
    <message>
        <source>Compare alg with the key&apos;s. A key of the issuer&apos;s key set that names another one is not used for it.</source>
        <translation>alg mit dem des Schlüssels vergleichen. Ein Schlüssel im Key Set des Ausstellers, der einen anderen nennt, wird nicht dafür verwendet.</translation>
    </message>
    <message>
        <source>The API forbids this and gives no reason; the token is whole.</source>
        <translation>Die API verbietet das und nennt keinen Grund; das Token ist ganz.</translation>
    </message>
    <message>
        <source>The API probably took the token and misses a scope or a role in it, or does not let this user or client do it; the token has {scope}.</source>
        <translation>Die API hat das Token wahrscheinlich angenommen und vermisst darin einen Scope oder eine Rolle, oder lässt diesen Benutzer oder Client das nicht tun; das Token hat {scope}.</translation>
    </message>
    <message>
        <source>Compare the scopes and roles with what the operation needs: {scope}.</source>
        <translation>Scopes und Rollen mit dem vergleichen, was die Operation braucht: {scope}.</translation>
    </message>
    <message>
        <source>Compare the rest, since some APIs answer 403 for any token that they refuse: the issuer {iss}, the audience {aud}, the signature with the issuer&apos;s key set (kid {kid}, alg {alg}).</source>
        <translation>Das Übrige vergleichen, denn manche APIs antworten mit 403 auf jedes Token, das sie ablehnen: den Aussteller {iss}, die Audience {aud}, die Signatur mit dem Key Set des Ausstellers (kid {kid}, alg {alg}).</translation>
    </message>
    <message>
        <source>Read the API&apos;s log. A firewall or a policy in front of the API may also have refused.</source>
        <translation>Das Log der API lesen. Auch eine Firewall oder eine Richtlinie davor kann abgelehnt haben.</translation>
    </message>
    <message>
        <source>Ask for something that needs no scope: if that is refused too, the token itself is not taken.</source>
        <translation>Etwas anfragen, das keinen Scope braucht: Wird auch das abgelehnt, wird das Token selbst nicht genommen.</translation>
    </message>
    <message>
        <source>The API does not say why it refuses; what the token shows does not decide it.</source>
        <translation>Die API sagt nicht, warum sie ablehnt; was das Token zeigt, entscheidet es nicht.</translation>
    </message>
    <message>
        <source>The answer gives no reason. The token may differ from what this API expects; or the API could not check it, because it does not reach the issuer, or another text arrived than this token.</source>
        <translation>Die Antwort nennt keinen Grund. Das Token kann von dem abweichen, was diese API erwartet; oder die API konnte es nicht prüfen, weil sie den Aussteller nicht erreicht, oder es kam ein anderer Text an als dieses Token.</translation>
    </message>
    <message>
        <source>Compare the issuer and the audience with the API&apos;s settings, letter by letter, a slash at the end too: iss {iss}, aud {aud}.</source>
        <translation>Aussteller und Audience mit den Einstellungen der API vergleichen, Buchstabe für Buchstabe, auch einen Schrägstrich am Ende: iss {iss}, aud {aud}.</translation>
    </message>
    <message>
        <source>Check the signature with the issuer&apos;s key set: kid {kid}, alg {alg}. Inspecting the token with its issuer (inspect --issuer) fetches the keys and does that.</source>
        <translation>Die Signatur mit dem Key Set des Ausstellers prüfen: kid {kid}, alg {alg}. Das Token mit seinem Aussteller zu prüfen (inspect --issuer) holt die Schlüssel und tut das.</translation>
    </message>
    <message>
        <source>Compare the scope and the type too: the token has scope {scope} and typ {typ}.</source>
        <translation>Auch Scope und Typ vergleichen: Das Token hat scope {scope} und typ {typ}.</translation>
    </message>
    <message>
        <source>Check whether the API reaches the issuer. It has to fetch the discovery document and the key set (JWKS) itself.</source>
        <translation>Prüfen, ob die API den Aussteller erreicht. Sie muss das Discovery-Dokument und das Key Set (JWKS) selbst holen.</translation>
    </message>
    <message>
        <source>Check that the token arrived. The header is Authorization: Bearer, one space, the token.</source>
        <translation>Prüfen, ob das Token ankam. Der Header ist Authorization: Bearer, ein Leerzeichen, das Token.</translation>
    </message>
    <message>
        <source>Inspect the token with the issuer, audience and scope that the API is set up for: what differs is the reason.</source>
        <translation>Das Token mit dem Aussteller, der Audience und dem Scope prüfen, für die die API eingerichtet ist: Was abweicht, ist der Grund.</translation>
    </message>
    <message>
        <source>The user&apos;s e-mail address is not verified.</source>
        <translation>Die E-Mail-Adresse des Benutzers ist nicht bestätigt.</translation>
    </message>
    <message>
        <source>The token says email_verified false, and some APIs may take verified users alone.</source>
        <translation>Das Token sagt email_verified false, und manche APIs nehmen vielleicht nur bestätigte Benutzer.</translation>
    </message>
    <message>
        <source>Have the user verify the address at the issuer, then sign in anew for another token.</source>
        <translation>Den Benutzer die Adresse beim Aussteller bestätigen lassen, dann für ein anderes Token neu anmelden.</translation>
    </message>
    <message>
        <source>The token&apos;s typ is at+jwt.</source>
        <translation>typ des Tokens ist at+jwt.</translation>
    </message>
    <message>
        <source>The header&apos;s typ is {typ}, as RFC 9068 wants; some libraries take JWT or no typ alone, and may refuse it.</source>
        <translation>typ im Header ist {typ}, wie RFC 9068 es will; manche Bibliotheken nehmen nur JWT oder kein typ und lehnen es vielleicht ab.</translation>
    </message>
    <message>
        <source>Let the API take at+jwt, or have the issuer write JWT.</source>
        <translation>Die API at+jwt annehmen lassen, oder den Aussteller JWT schreiben lassen.</translation>
    </message>
    <message>
        <source>The token&apos;s exp has decimals.</source>
        <translation>exp des Tokens hat Nachkommastellen.</translation>
    </message>
    <message>
        <source>exp is a number with decimals. RFC 7519 allows that, and the API may take whole numbers only.</source>
        <translation>exp ist eine Zahl mit Nachkommastellen. RFC 7519 erlaubt das, und die API nimmt vielleicht nur ganze Zahlen.</translation>
    </message>
    <message>
        <source>Have the issuer write exp, nbf and iat as whole numbers of seconds.</source>
        <translation>Den Aussteller exp, nbf und iat als ganze Zahl von Sekunden schreiben lassen.</translation>
    </message>
    <message>
        <source>The token&apos;s scope is a list.</source>
        <translation>scope des Tokens ist eine Liste.</translation>
    </message>
    <message>
        <source>scope is a list, where RFC 8693 has a text with spaces; some APIs read a text alone and may find no scope.</source>
        <translation>scope ist eine Liste, wo RFC 8693 einen Text mit Leerzeichen hat; manche APIs lesen nur einen Text und finden vielleicht keinen Scope.</translation>
    </message>
    <message>
        <source>Have the issuer write scope as a text, or let the API read a list.</source>
        <translation>Den Aussteller scope als Text schreiben lassen, oder die API eine Liste lesen lassen.</translation>
    </message>
    <message>
        <source>The token&apos;s aud is a list.</source>
        <translation>aud des Tokens ist eine Liste.</translation>
    </message>
    <message>
        <source>aud is a list ({aud}). Most APIs take one in which their audience is; a few read a text alone and may refuse it.</source>
        <translation>aud ist eine Liste ({aud}). Die meisten APIs nehmen eine, in der ihre Audience steht; wenige lesen nur einen Text und lehnen sie vielleicht ab.</translation>
    </message>
    <message>
        <source>The text that was given as the token is no JWT, so no algorithm, key or claim can be read in it, which is what the answer probably means. {what} Nothing else needs to be wrong.</source>
        <translation>Der als Token angegebene Text ist kein JWT, also lässt sich darin kein Algorithmus, Schlüssel oder Claim lesen, was die Antwort wahrscheinlich meint. {what} Sonst muss nichts falsch sein.</translation>
    </message>
    <message>
        <source>The token is encrypted: a JWE of five parts, which an API that checks signatures cannot read. It is probably a refresh token, as Amazon Cognito makes them, or what Auth0 gives where no audience was named.</source>
        <translation>Das Token ist verschlüsselt: ein JWE aus fünf Teilen, das eine API, die Signaturen prüft, nicht lesen kann. Es ist wahrscheinlich ein Refresh-Token, wie Amazon Cognito sie ausstellt, oder das, was Auth0 liefert, wenn keine Audience genannt wurde.</translation>
    </message>
    <message>
        <source>Send the access token. If the encrypted one came as refresh_token, it is for the issuer&apos;s token endpoint alone.</source>
        <translation>Senden Sie das Zugriffstoken. Kam das verschlüsselte als refresh_token, ist es nur für den Token-Endpunkt des Ausstellers.</translation>
    </message>
    <message>
        <source>The token is not a whole JWT.</source>
        <translation>Das Token ist kein ganzes JWT.</translation>
    </message>
    <message>
        <source>{what} It is probably for this that no algorithm, key or claim fits, which is what the answer speaks of.</source>
        <translation>{what} Wahrscheinlich passt deshalb kein Algorithmus, Schlüssel oder Claim, wovon die Antwort spricht.</translation>
    </message>
    <message>
        <source>Take the whole token anew, with all three parts, and send it as it is.</source>
        <translation>Das ganze Token neu nehmen, mit allen drei Teilen, und so senden, wie es ist.</translation>
    </message>
    <message>
        <source>The token is opaque, and the API looks for a JWT.</source>
        <translation>Das Token ist opak, und die API sucht ein JWT.</translation>
    </message>
    <message>
        <source>The token is no JWT, so there is no algorithm, no key and no claim in it to be read, which is probably what the answer means.</source>
        <translation>Das Token ist kein JWT, also gibt es darin keinen Algorithmus, keinen Schlüssel und keinen Claim zu lesen, was die Antwort wahrscheinlich meint.</translation>
    </message>
    <message>
        <source>{what} If it was sent so, the API probably read something else than the JWT in it.</source>
        <translation>{what} Wurde es so gesendet, las die API wahrscheinlich etwas anderes als das JWT darin.</translation>
    </message>
    <message>
        <source>Send the bare token. The header is Authorization: Bearer, one space, the token, without quotation marks and with Bearer once.</source>
        <translation>Das bloße Token senden. Der Header ist Authorization: Bearer, ein Leerzeichen, das Token, ohne Anführungszeichen und mit Bearer einmal.</translation>
    </message>
    <message>
        <source>The token&apos;s alg is {alg} and there is no signature behind the second full stop: that is probably what the API does not take.</source>
        <translation>alg des Tokens ist {alg}, und hinter dem zweiten Punkt steht keine Signatur: Wahrscheinlich nimmt die API das nicht an.</translation>
    </message>
    <message>
        <source>The token says that it is a refresh token (typ or token_use, alg {alg}), which is for the issuer&apos;s token endpoint alone; what the answer speaks of probably comes from that.</source>
        <translation>Das Token sagt, dass es ein Refresh Token ist (typ oder token_use, alg {alg}), das nur für den Token-Endpunkt des Ausstellers ist; wovon die Antwort spricht, kommt wahrscheinlich daher.</translation>
    </message>
    <message>
        <source>The token is an ID token: its audience (aud) is the client {aud}, and it has no scope for an API; what the answer speaks of probably comes from that.</source>
        <translation>Das Token ist ein ID-Token: Seine Audience (aud) ist der Client {aud}, und es hat keinen Scope für eine API; wovon die Antwort spricht, kommt wahrscheinlich daher.</translation>
    </message>
    <message>
        <source>The token&apos;s alg is {alg}, a signature with a secret that issuer and API share, for which no key set has a key; what the answer speaks of probably comes from that.</source>
        <translation>alg des Tokens ist {alg}, eine Signatur mit einem Secret, das Aussteller und API teilen und zu dem kein Key Set einen Schlüssel hat; wovon die Antwort spricht, kommt wahrscheinlich daher.</translation>
    </message>
    <message>
        <source>The token&apos;s alg is {alg}: where the issuer&apos;s key names another alg, or the API takes RS256 alone, it may find no key for it.</source>
        <translation>alg des Tokens ist {alg}: Nennt der Schlüssel des Ausstellers ein anderes alg, oder nimmt die API nur RS256, findet sie dafür vielleicht keinen Schlüssel.</translation>
    </message>
    <message>
        <source>The header has no kid, so the API may not find the key in the issuer&apos;s key set, above all where that has more than one.</source>
        <translation>Der Header hat kein kid, also findet die API vielleicht den Schlüssel im Key Set des Ausstellers nicht, vor allem wenn es mehr als einen hat.</translation>
    </message>
    <message>
        <source>The token is not yet valid: its dates are ahead.</source>
        <translation>Das Token ist noch nicht gültig: Seine Daten liegen voraus.</translation>
    </message>
    <message>
        <source>At {at} the token had not begun: nbf is {nbf}, iat is {iat}. The clocks of issuer and API probably differ.</source>
        <translation>Um {at} hatte das Token noch nicht begonnen: nbf ist {nbf}, iat ist {iat}. Die Uhren von Aussteller und API gehen wahrscheinlich auseinander.</translation>
    </message>
    <message>
        <source>The token was valid until {exp}, which had passed at {at}; what the API says of its claims may mean that.</source>
        <translation>Das Token war gültig bis {exp}, was um {at} vorbei war; was die API von seinen Claims sagt, kann das bedeuten.</translation>
    </message>
    <message>
        <source>exp stands in quotation marks, so that it is a text, which the API may not read as a date.</source>
        <translation>exp steht in Anführungszeichen und ist damit ein Text, den die API vielleicht nicht als Datum liest.</translation>
    </message>
    <message>
        <source>The token has no exp, which may be the claim that the API misses.</source>
        <translation>Das Token hat kein exp, vielleicht der Claim, den die API vermisst.</translation>
    </message>
    <message>
        <source>The token has no aud, which may be the claim that the API misses.</source>
        <translation>Das Token hat kein aud, vielleicht der Claim, den die API vermisst.</translation>
    </message>
    <message>
        <source>A claim of the token is not what the API expects.</source>
        <translation>Ein Claim des Tokens ist nicht, was die API erwartet.</translation>
    </message>
    <message>
        <source>The answer may speak of any of them: comparing issuer, audience, dates and what else the API asks for with its settings tells which.</source>
        <translation>Die Antwort kann von jedem davon sprechen: Aussteller, Audience, Daten und was die API sonst verlangt mit ihren Einstellungen zu vergleichen zeigt, von welchem.</translation>
    </message>
    <message>
        <source>Compare the dates with the clock: exp {exp}, nbf {nbf}, iat {iat}.</source>
        <translation>Die Daten mit der Uhr vergleichen: exp {exp}, nbf {nbf}, iat {iat}.</translation>
    </message>
    <message>
        <source>Look for claims that are not there, such as sub or jti.</source>
        <translation>Nach Claims suchen, die nicht da sind, etwa sub oder jti.</translation>
    </message>
    <message>
        <source>The token has no end, and the API takes it for expired.</source>
        <translation>Das Token hat kein Ende, und die API hält es für abgelaufen.</translation>
    </message>
    <message>
        <source>The token has no exp: the API probably wants one, and says of it what it says of a date in the past.</source>
        <translation>Das Token hat kein exp: Die API will wahrscheinlich eines und sagt dazu, was sie zu einem vergangenen Datum sagt.</translation>
    </message>
    <message>
        <source>The token&apos;s exp is a text, and the API takes it for expired.</source>
        <translation>exp des Tokens ist ein Text, und die API hält es für abgelaufen.</translation>
    </message>
    <message>
        <source>exp stands in quotation marks, so that it is a text: the API probably reads no date in it, and says of it what it says of a date in the past.</source>
        <translation>exp steht in Anführungszeichen und ist damit ein Text: Die API liest darin wahrscheinlich kein Datum und sagt dazu, was sie zu einem vergangenen Datum sagt.</translation>
    </message>
    <message>
        <source>The API failed, probably on the token&apos;s exp.</source>
        <translation>Die API ist gescheitert, wahrscheinlich an exp des Tokens.</translation>
    </message>
    <message>
        <source>exp stands in quotation marks, so that it is a text and not a number: some libraries fail on that, and the API probably answers 500 where it should refuse the token.</source>
        <translation>exp steht in Anführungszeichen und ist damit ein Text und keine Zahl: Manche Bibliotheken scheitern daran, und die API antwortet wahrscheinlich mit 500, wo sie das Token ablehnen sollte.</translation>
    </message>
    <message>
        <source>Read the API&apos;s log. It names the line that failed.</source>
        <translation>Das Log der API lesen. Es nennt die Zeile, die gescheitert ist.</translation>
    </message>
    <message>
        <source>The API failed, probably on what was sent for a token.</source>
        <translation>Die API ist gescheitert, wahrscheinlich an dem, was als Token gesendet wurde.</translation>
    </message>
    <message>
        <source>{what} So it is no token, and the API may have failed on it, where it should refuse it.</source>
        <translation>{what} Es ist also kein Token, und die API ist vielleicht daran gescheitert, wo sie es ablehnen sollte.</translation>
    </message>
    <message>
        <source>The API failed, perhaps on the shape of the token.</source>
        <translation>Die API ist gescheitert, vielleicht an der Form des Tokens.</translation>
    </message>
    <message>
        <source>{what} Some libraries fail on that, and the API may have answered 500 where it should refuse the token.</source>
        <translation>{what} Manche Bibliotheken scheitern daran, und die API hat möglicherweise mit 500 geantwortet, wo sie das Token ablehnen sollte.</translation>
    </message>
    <message>
        <source>Send a whole JWT: three parts, neither cut off nor in quotation marks, with Bearer once.</source>
        <translation>Senden Sie ein vollständiges JWT: drei Teile, weder abgeschnitten noch in Anführungszeichen, mit Bearer nur einmal.</translation>
    </message>
    <message>
        <source>The API failed, and the token is encrypted.</source>
        <translation>Die API ist gescheitert, und das Token ist verschlüsselt.</translation>
    </message>
    <message>
        <source>The API failed, and the token has expired.</source>
        <translation>Die API ist gescheitert, und das Token ist abgelaufen.</translation>
    </message>
    <message>
        <source>The token has expired at {exp}: an API whose handler for refused tokens fails may answer so, with 500 where 401 was meant.</source>
        <translation>Das Token ist um {exp} abgelaufen: Eine API, deren Behandlung abgelehnter Token scheitert, kann so antworten, mit 500, wo 401 gemeint war.</translation>
    </message>
    <message>
        <source>Ask for a new token and try again. If the answer is the same, the cause is another.</source>
        <translation>Fordern Sie ein neues Token an und versuchen Sie es noch einmal. Bleibt die Antwort gleich, ist die Ursache eine andere.</translation>
    </message>
    <message>
        <source>The API failed, and the token is not yet valid.</source>
        <translation>Die API ist gescheitert, und das Token ist noch nicht gültig.</translation>
    </message>
    <message>
        <source>The token is not valid before {nbf}: an API whose handler for refused tokens fails may answer so, with 500 where 401 was meant.</source>
        <translation>Das Token ist vor {nbf} nicht gültig: Eine API, deren Behandlung abgelehnter Token scheitert, kann so antworten, mit 500, wo 401 gemeint war.</translation>
    </message>
    <message>
        <source>Compare the clocks of the issuer and of the API.</source>
        <translation>Vergleichen Sie die Uhren des Ausstellers und der API.</translation>
    </message>
    <message>
        <source>The API failed, and this is an ID token.</source>
        <translation>Die API ist gescheitert, und dies ist ein ID-Token.</translation>
    </message>
    <message>
        <source>What was sent is an ID token, for the client {aud}: an API whose handler for refused tokens fails may answer so, with 500 where 401 was meant.</source>
        <translation>Gesendet wurde ein ID-Token, für den Client {aud}: Eine API, deren Behandlung abgelehnter Token scheitert, kann so antworten, mit 500, wo 401 gemeint war.</translation>
    </message>
    <message>
        <source>The API failed, perhaps because it has no key for the token.</source>
        <translation>Die API ist gescheitert, vielleicht weil sie für das Token keinen Schlüssel hat.</translation>
    </message>
    <message>
        <source>The token&apos;s alg is {alg}, a signature with a shared secret, for which the issuer&apos;s key set has no key: some libraries fail on that, and the API may have answered 500 where it should refuse the token.</source>
        <translation>alg des Tokens ist {alg}, eine Signatur mit einem gemeinsamen Secret, zu der das Key Set des Ausstellers keinen Schlüssel hat: Manche Bibliotheken scheitern daran, und die API hat vielleicht mit 500 geantwortet, wo sie das Token ablehnen sollte.</translation>
    </message>
    <message>
        <source>The API failed, perhaps because it found no key for the token.</source>
        <translation>Die API ist gescheitert, vielleicht weil sie für das Token keinen Schlüssel fand.</translation>
    </message>
    <message>
        <source>The header has no kid: some libraries fail where they cannot look the key up, and the API may have answered 500 where it should refuse the token.</source>
        <translation>Der Header hat kein kid: Manche Bibliotheken scheitern, wo sie den Schlüssel nicht nachschlagen können, und die API hat vielleicht mit 500 geantwortet, wo sie das Token ablehnen sollte.</translation>
    </message>
    <message>
        <source>The API failed and does not say on what.</source>
        <translation>Die API ist gescheitert und sagt nicht, woran.</translation>
    </message>
    <message>
        <source>The API did not say that it refuses the token: it failed on something of its own, often on its way to the issuer, or on a token for which it has no key (kid {kid}, alg {alg}).</source>
        <translation>Die API hat nicht gesagt, dass sie das Token ablehnt: Sie ist an etwas Eigenem gescheitert, oft auf ihrem Weg zum Aussteller, oder an einem Token, zu dem sie keinen Schlüssel hat (kid {kid}, alg {alg}).</translation>
    </message>
    <message>
        <source>Compare kid {kid} with the issuer&apos;s key set. Inspecting the token with its issuer (inspect --issuer) does that.</source>
        <translation>kid {kid} mit dem Key Set des Ausstellers vergleichen. Das Token mit seinem Aussteller zu prüfen (inspect --issuer) tut das.</translation>
    </message>
    <message>
        <source>Ask the same without a token: if that is answered with 401, the API fails on the token or on the keys for it.</source>
        <translation>Dasselbe ohne Token anfragen: Wird das mit 401 beantwortet, scheitert die API am Token oder an den Schlüsseln dafür.</translation>
    </message>
    <message>
        <source>Perhaps no token arrived.</source>
        <translation>Vielleicht kam kein Token an.</translation>
    </message>
    <message>
        <source>Some APIs read an Authorization header that is missing or empty as a token of no parts; it may be that.</source>
        <translation>Manche APIs lesen einen Authorization-Header, der fehlt oder leer ist, als ein Token ohne Teile; das kann es sein.</translation>
    </message>
    <message>
        <source>Check that the token was sent. The header is Authorization: Bearer, one space, the token.</source>
        <translation>Prüfen, ob das Token gesendet wurde. Der Header ist Authorization: Bearer, ein Leerzeichen, das Token.</translation>
    </message>
</context>
</TS>
