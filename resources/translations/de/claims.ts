<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de" sourcelanguage="en">
<context>
    <name>Token Inspector</name>
    <message>
        <source>How it says it was signed or encrypted. The key decides, not this.</source>
        <translation>Wie es nach eigener Angabe signiert oder verschlüsselt wurde. Maßgeblich ist der Schlüssel, nicht diese Angabe.</translation>
    </message>
    <message>
        <source>RSA with SHA-256; checked with a public key.</source>
        <translation>RSA mit SHA-256; mit einem öffentlichen Schlüssel geprüft.</translation>
    </message>
    <message>
        <source>RSA with SHA-384; checked with a public key.</source>
        <translation>RSA mit SHA-384; mit einem öffentlichen Schlüssel geprüft.</translation>
    </message>
    <message>
        <source>RSA with SHA-512; checked with a public key.</source>
        <translation>RSA mit SHA-512; mit einem öffentlichen Schlüssel geprüft.</translation>
    </message>
    <message>
        <source>RSA-PSS with SHA-256; checked with a public key.</source>
        <translation>RSA-PSS mit SHA-256; mit einem öffentlichen Schlüssel geprüft.</translation>
    </message>
    <message>
        <source>RSA-PSS with SHA-384; checked with a public key.</source>
        <translation>RSA-PSS mit SHA-384; mit einem öffentlichen Schlüssel geprüft.</translation>
    </message>
    <message>
        <source>RSA-PSS with SHA-512; checked with a public key.</source>
        <translation>RSA-PSS mit SHA-512; mit einem öffentlichen Schlüssel geprüft.</translation>
    </message>
    <message>
        <source>ECDSA on P-256; checked with a public key.</source>
        <translation>ECDSA auf P-256; mit einem öffentlichen Schlüssel geprüft.</translation>
    </message>
    <message>
        <source>ECDSA on P-384; checked with a public key.</source>
        <translation>ECDSA auf P-384; mit einem öffentlichen Schlüssel geprüft.</translation>
    </message>
    <message>
        <source>ECDSA on P-521; checked with a public key.</source>
        <translation>ECDSA auf P-521; mit einem öffentlichen Schlüssel geprüft.</translation>
    </message>
    <message>
        <source>ECDSA on secp256k1; checked with a public key.</source>
        <translation>ECDSA auf secp256k1; mit einem öffentlichen Schlüssel geprüft.</translation>
    </message>
    <message>
        <source>Edwards-curve signature; checked with a public key.</source>
        <translation>Edwards-Kurven-Signatur; mit einem öffentlichen Schlüssel geprüft.</translation>
    </message>
    <message>
        <source>Ed25519 signature; checked with a public key.</source>
        <translation>Ed25519-Signatur; mit einem öffentlichen Schlüssel geprüft.</translation>
    </message>
    <message>
        <source>Ed448 signature; checked with a public key.</source>
        <translation>Ed448-Signatur; mit einem öffentlichen Schlüssel geprüft.</translation>
    </message>
    <message>
        <source>HMAC with SHA-256; whoever can check it can also forge it.</source>
        <translation>HMAC mit SHA-256; wer es prüfen kann, kann es auch fälschen.</translation>
    </message>
    <message>
        <source>HMAC with SHA-384; whoever can check it can also forge it.</source>
        <translation>HMAC mit SHA-384; wer es prüfen kann, kann es auch fälschen.</translation>
    </message>
    <message>
        <source>HMAC with SHA-512; whoever can check it can also forge it.</source>
        <translation>HMAC mit SHA-512; wer es prüfen kann, kann es auch fälschen.</translation>
    </message>
    <message>
        <source>Not signed at all: anybody could have written it.</source>
        <translation>Gar nicht signiert: Jeder kann es geschrieben haben.</translation>
    </message>
    <message>
        <source>Encrypted directly with a shared key.</source>
        <translation>Direkt mit einem gemeinsamen Schlüssel verschlüsselt.</translation>
    </message>
    <message>
        <source>Content key encrypted with RSA PKCS #1 v1.5.</source>
        <translation>Inhaltsschlüssel mit RSA PKCS #1 v1.5 verschlüsselt.</translation>
    </message>
    <message>
        <source>Content key encrypted with RSA-OAEP and SHA-1.</source>
        <translation>Inhaltsschlüssel mit RSA-OAEP und SHA-1 verschlüsselt.</translation>
    </message>
    <message>
        <source>Content key encrypted with RSA-OAEP and SHA-256.</source>
        <translation>Inhaltsschlüssel mit RSA-OAEP und SHA-256 verschlüsselt.</translation>
    </message>
    <message>
        <source>Content key agreed by elliptic-curve Diffie-Hellman.</source>
        <translation>Inhaltsschlüssel mit Diffie-Hellman auf elliptischen Kurven vereinbart.</translation>
    </message>
    <message>
        <source>Which of the issuer&apos;s keys signed it, or which of the receiver&apos;s it is encrypted for.</source>
        <translation>Mit welchem Schlüssel des Ausstellers es signiert ist oder für welchen des Empfängers verschlüsselt.</translation>
    </message>
    <message>
        <source>What kind of token it says it is.</source>
        <translation>Welche Art von Token es nach eigener Angabe ist.</translation>
    </message>
    <message>
        <source>A JSON Web Token of any kind.</source>
        <translation>Ein JSON Web Token beliebiger Art.</translation>
    </message>
    <message>
        <source>An access token by the common profile.</source>
        <translation>Ein Access-Token nach dem gemeinsamen Profil.</translation>
    </message>
    <message>
        <source>A proof of possession that goes with a request, not an access token.</source>
        <translation>Ein Besitznachweis, der zu einer Anfrage gehört; kein Access-Token.</translation>
    </message>
    <message>
        <source>A notice that a session has ended.</source>
        <translation>Eine Mitteilung, dass eine Sitzung beendet ist.</translation>
    </message>
    <message>
        <source>A security event, not an access token.</source>
        <translation>Ein Sicherheitsereignis, kein Access-Token.</translation>
    </message>
    <message>
        <source>An ID token: it tells an app who signed in.</source>
        <translation>Ein ID-Token: Es sagt einer App, wer sich angemeldet hat.</translation>
    </message>
    <message>
        <source>An access token for Okta&apos;s own APIs.</source>
        <translation>Ein Access-Token für Oktas eigene APIs.</translation>
    </message>
    <message>
        <source>What the payload is; JWT means that another token is inside.</source>
        <translation>Was die Payload ist; JWT heißt, dass ein weiteres Token darin steckt.</translation>
    </message>
    <message>
        <source>Header members that a reader has to understand, or else refuse it.</source>
        <translation>Header-Parameter, die ein Leser verstehen muss, sonst muss er das Token ablehnen.</translation>
    </message>
    <message>
        <source>Whether the payload is base64url-encoded; a JWT&apos;s always is.</source>
        <translation>Ob die Payload base64url-kodiert ist; die eines JWT ist es immer.</translation>
    </message>
    <message>
        <source>The payload is base64url-encoded, as always in a JWT.</source>
        <translation>Die Payload ist base64url-kodiert, wie immer bei einem JWT.</translation>
    </message>
    <message>
        <source>The payload is not encoded, which a JWT may not do.</source>
        <translation>Die Payload ist nicht kodiert, was bei einem JWT nicht erlaubt ist.</translation>
    </message>
    <message>
        <source>How the content was compressed before it was encrypted.</source>
        <translation>Wie der Inhalt vor dem Verschlüsseln komprimiert wurde.</translation>
    </message>
    <message>
        <source>The content was compressed with DEFLATE before it was encrypted.</source>
        <translation>Der Inhalt wurde vor dem Verschlüsseln mit DEFLATE komprimiert.</translation>
    </message>
    <message>
        <source>How the content is encrypted.</source>
        <translation>Wie der Inhalt verschlüsselt ist.</translation>
    </message>
    <message>
        <source>Encrypted with AES-GCM and a 128-bit key.</source>
        <translation>Mit AES-GCM und einem 128-Bit-Schlüssel verschlüsselt.</translation>
    </message>
    <message>
        <source>Encrypted with AES-GCM and a 192-bit key.</source>
        <translation>Mit AES-GCM und einem 192-Bit-Schlüssel verschlüsselt.</translation>
    </message>
    <message>
        <source>Encrypted with AES-GCM and a 256-bit key.</source>
        <translation>Mit AES-GCM und einem 256-Bit-Schlüssel verschlüsselt.</translation>
    </message>
    <message>
        <source>Encrypted with AES-CBC and authenticated with HMAC, 128-bit keys.</source>
        <translation>Mit AES-CBC verschlüsselt und mit HMAC authentisiert, 128-Bit-Schlüssel.</translation>
    </message>
    <message>
        <source>Encrypted with AES-CBC and authenticated with HMAC, 192-bit keys.</source>
        <translation>Mit AES-CBC verschlüsselt und mit HMAC authentisiert, 192-Bit-Schlüssel.</translation>
    </message>
    <message>
        <source>Encrypted with AES-CBC and authenticated with HMAC, 256-bit keys.</source>
        <translation>Mit AES-CBC verschlüsselt und mit HMAC authentisiert, 256-Bit-Schlüssel.</translation>
    </message>
    <message>
        <source>Where the token says its keys are. Never fetched: a forger can write anything here.</source>
        <translation>Wo nach Angabe des Tokens seine Schlüssel liegen. Wird nie abgerufen: Ein Fälscher kann hier alles eintragen.</translation>
    </message>
    <message>
        <source>A key the token brings along. Never used: it proves nothing about the issuer.</source>
        <translation>Ein Schlüssel, den das Token selbst mitbringt. Wird nie verwendet: Er beweist nichts über den Aussteller.</translation>
    </message>
    <message>
        <source>Where the token says its certificate is. Never fetched: a forger can write anything here.</source>
        <translation>Wo nach Angabe des Tokens sein Zertifikat liegt. Wird nie abgerufen: Ein Fälscher kann hier alles eintragen.</translation>
    </message>
    <message>
        <source>A certificate the token brings along. Never used: it proves nothing about the issuer.</source>
        <translation>Ein Zertifikat, das das Token selbst mitbringt. Wird nie verwendet: Es beweist nichts über den Aussteller.</translation>
    </message>
    <message>
        <source>SHA-1 thumbprint of the certificate of the key that signed it.</source>
        <translation>SHA-1-Fingerabdruck des Zertifikats zum Schlüssel, mit dem signiert wurde.</translation>
    </message>
    <message>
        <source>SHA-256 thumbprint of the certificate of the key that signed it.</source>
        <translation>SHA-256-Fingerabdruck des Zertifikats zum Schlüssel, mit dem signiert wurde.</translation>
    </message>
    <message>
        <source>The sender&apos;s one-time public key for agreeing on the content key.</source>
        <translation>Einmaliger öffentlicher Schlüssel des Absenders, um den Inhaltsschlüssel zu vereinbaren.</translation>
    </message>
    <message>
        <source>Names the sender in the key agreement.</source>
        <translation>Benennt den Absender bei der Schlüsselvereinbarung.</translation>
    </message>
    <message>
        <source>Names the recipient in the key agreement.</source>
        <translation>Benennt den Empfänger bei der Schlüsselvereinbarung.</translation>
    </message>
    <message>
        <source>Initialization vector with which the content key is encrypted.</source>
        <translation>Initialisierungsvektor, mit dem der Inhaltsschlüssel verschlüsselt ist.</translation>
    </message>
    <message>
        <source>Authentication tag of the encrypted content key.</source>
        <translation>Authentisierungs-Tag des verschlüsselten Inhaltsschlüssels.</translation>
    </message>
    <message>
        <source>Salt for the key that is derived from a password.</source>
        <translation>Salt für den Schlüssel, der aus einem Passwort abgeleitet wird.</translation>
    </message>
    <message>
        <source>How many rounds derive the key from a password; a huge number is an attack.</source>
        <translation>In wie vielen Runden der Schlüssel aus einem Passwort abgeleitet wird; eine riesige Zahl ist ein Angriff.</translation>
    </message>
    <message>
        <source>The address this signed message is for (ACME).</source>
        <translation>Die Adresse, für die diese signierte Nachricht bestimmt ist (ACME).</translation>
    </message>
    <message>
        <source>A value that may be used once. Seen in Microsoft Graph tokens, whose signature only Graph can check.</source>
        <translation>Ein Wert, der nur einmal gilt. Kommt in Microsoft-Graph-Tokens vor, deren Signatur nur Graph prüfen kann.</translation>
    </message>
    <message>
        <source>Marks a token for Microsoft Graph: only Graph can check its signature.</source>
        <translation>Kennzeichnet ein Token für Microsoft Graph: Nur Graph kann die Signatur prüfen.</translation>
    </message>
    <message>
        <source>A copy of the payload&apos;s iss, for readers of an encrypted token.</source>
        <translation>Eine Kopie von iss aus der Payload, für Leser eines verschlüsselten Tokens.</translation>
    </message>
    <message>
        <source>A copy of the payload&apos;s sub, for readers of an encrypted token.</source>
        <translation>Eine Kopie von sub aus der Payload, für Leser eines verschlüsselten Tokens.</translation>
    </message>
    <message>
        <source>A copy of the payload&apos;s aud, for readers of an encrypted token.</source>
        <translation>Eine Kopie von aud aus der Payload, für Leser eines verschlüsselten Tokens.</translation>
    </message>
    <message>
        <source>The app client an Application Load Balancer signed in with.</source>
        <translation>Der App-Client, mit dem ein Application Load Balancer die Anmeldung durchgeführt hat.</translation>
    </message>
    <message>
        <source>The Application Load Balancer that signed it.</source>
        <translation>Der Application Load Balancer, der es signiert hat.</translation>
    </message>
    <message>
        <source>Not accepted after this moment.</source>
        <translation>Wird nach diesem Zeitpunkt nicht mehr angenommen.</translation>
    </message>
    <message>
        <source>Who issued it.</source>
        <translation>Wer es ausgestellt hat.</translation>
    </message>
    <message>
        <source>Who issued it: a Cognito user pool in {region}.</source>
        <translation>Wer es ausgestellt hat: ein Cognito-User-Pool in {region}.</translation>
    </message>
    <message>
        <source>Who issued it: a Cognito user pool in {region}, by its updated name.</source>
        <translation>Wer es ausgestellt hat: ein Cognito-User-Pool in {region}, unter seinem neuen Namen.</translation>
    </message>
    <message>
        <source>Who issued it: an Entra tenant, in the v2.0 form.</source>
        <translation>Wer es ausgestellt hat: ein Entra-Tenant, in der Form v2.0.</translation>
    </message>
    <message>
        <source>Who issued it: an Entra tenant, in the v1.0 form.</source>
        <translation>Wer es ausgestellt hat: ein Entra-Tenant, in der Form v1.0.</translation>
    </message>
    <message>
        <source>Who issued it: an Auth0 tenant.</source>
        <translation>Wer es ausgestellt hat: ein Auth0-Tenant.</translation>
    </message>
    <message>
        <source>Who issued it: an Okta authorization server.</source>
        <translation>Wer es ausgestellt hat: ein Autorisierungsserver von Okta.</translation>
    </message>
    <message>
        <source>Who issued it: an Okta organization itself, whose tokens only Okta can check.</source>
        <translation>Wer es ausgestellt hat: eine Okta-Organisation selbst, deren Tokens nur Okta prüfen kann.</translation>
    </message>
    <message>
        <source>Who issued it: a Keycloak realm.</source>
        <translation>Wer es ausgestellt hat: ein Keycloak-Realm.</translation>
    </message>
    <message>
        <source>Who it speaks for: a person, or the app itself.</source>
        <translation>Für wen es spricht: eine Person oder die App selbst.</translation>
    </message>
    <message>
        <source>Who it speaks for: the app itself, not a person.</source>
        <translation>Für wen es spricht: die App selbst, keine Person.</translation>
    </message>
    <message>
        <source>Who it speaks for: a person, or the app itself where it equals client_id.</source>
        <translation>Für wen es spricht: eine Person, oder die App selbst, wenn es gleich client_id ist.</translation>
    </message>
    <message>
        <source>Whom it is for. Anybody else has to refuse it.</source>
        <translation>Für wen es bestimmt ist. Alle anderen müssen es ablehnen.</translation>
    </message>
    <message>
        <source>Whom it is for: the app client in an ID token, the API in an access token bound to one.</source>
        <translation>Für wen es bestimmt ist: im ID-Token der App-Client, im Access-Token mit gebundener Ressource die API.</translation>
    </message>
    <message>
        <source>Whom it is for: the API&apos;s client ID in v2.0 tokens, often its App ID URI in v1.0 tokens.</source>
        <translation>Für wen es bestimmt ist: in v2.0-Tokens die Client-ID der API, in v1.0-Tokens oft ihre App ID URI.</translation>
    </message>
    <message>
        <source>Whom it is for: Microsoft Graph, which alone can check it.</source>
        <translation>Für wen es bestimmt ist: Microsoft Graph, das es als Einziges prüfen kann.</translation>
    </message>
    <message>
        <source>Not accepted before this moment.</source>
        <translation>Wird vor diesem Zeitpunkt nicht angenommen.</translation>
    </message>
    <message>
        <source>When it was issued.</source>
        <translation>Wann es ausgestellt wurde.</translation>
    </message>
    <message>
        <source>Unique ID. Search your logs for it.</source>
        <translation>Eindeutige ID. Damit lässt es sich in den eigenen Logs finden.</translation>
    </message>
    <message>
        <source>What it may do: the scopes that were granted.</source>
        <translation>Was es darf: die gewährten Scopes.</translation>
    </message>
    <message>
        <source>What the app may do on behalf of a person. App-only tokens have roles in place of it.</source>
        <translation>Was die App im Namen einer Person darf. Tokens der App selbst haben stattdessen roles.</translation>
    </message>
    <message>
        <source>The app that asked for it.</source>
        <translation>Die App, die es angefordert hat.</translation>
    </message>
    <message>
        <source>The app it is for. Stands in for aud here.</source>
        <translation>Die App, für die es bestimmt ist. Steht hier anstelle von aud.</translation>
    </message>
    <message>
        <source>Who is really acting on the subject&apos;s behalf.</source>
        <translation>Wer tatsächlich im Namen des Subjekts handelt.</translation>
    </message>
    <message>
        <source>Who is allowed to act on the subject&apos;s behalf.</source>
        <translation>Wer im Namen des Subjekts handeln darf.</translation>
    </message>
    <message>
        <source>The key or certificate that must be shown together with it. A copied token alone is of no use.</source>
        <translation>Der Schlüssel oder das Zertifikat, das zusammen mit dem Token vorgezeigt werden muss. Ein kopiertes Token allein nützt nichts.</translation>
    </message>
    <message>
        <source>What it may do, in more detail than scopes can say.</source>
        <translation>Was es darf, genauer als Scopes es sagen können.</translation>
    </message>
    <message>
        <source>Roles of the subject.</source>
        <translation>Rollen des Subjekts.</translation>
    </message>
    <message>
        <source>What it may do: app roles granted to the app or the person.</source>
        <translation>Was es darf: App-Rollen, die der App oder der Person gewährt sind.</translation>
    </message>
    <message>
        <source>Groups the subject is in.</source>
        <translation>Gruppen, denen das Subjekt angehört.</translation>
    </message>
    <message>
        <source>Object IDs of the groups the subject is in; missing where there are too many.</source>
        <translation>Objekt-IDs der Gruppen, denen das Subjekt angehört; fehlt, wenn es zu viele sind.</translation>
    </message>
    <message>
        <source>Entitlements of the subject.</source>
        <translation>Berechtigungen des Subjekts.</translation>
    </message>
    <message>
        <source>The sign-in session it belongs to.</source>
        <translation>Die Anmeldesitzung, zu der es gehört.</translation>
    </message>
    <message>
        <source>Whether an introspection answer says the token is in force.</source>
        <translation>Ob das Token laut Introspection-Antwort in Kraft ist.</translation>
    </message>
    <message>
        <source>How the token is presented to an API, most often Bearer.</source>
        <translation>Wie das Token bei einer API vorgezeigt wird, meist Bearer.</translation>
    </message>
    <message>
        <source>The HTTP method that this proof is for.</source>
        <translation>Die HTTP-Methode, für die dieser Nachweis gilt.</translation>
    </message>
    <message>
        <source>The address that this proof is for.</source>
        <translation>Die Adresse, für die dieser Nachweis gilt.</translation>
    </message>
    <message>
        <source>Hash of the access token that this proof goes with.</source>
        <translation>Hash des Access-Tokens, zu dem dieser Nachweis gehört.</translation>
    </message>
    <message>
        <source>What happened: the security events it reports.</source>
        <translation>Was geschehen ist: die gemeldeten Sicherheitsereignisse.</translation>
    </message>
    <message>
        <source>The transaction it belongs to.</source>
        <translation>Die Transaktion, zu der es gehört.</translation>
    </message>
    <message>
        <source>When the event happened.</source>
        <translation>Wann das Ereignis eintrat.</translation>
    </message>
    <message>
        <source>When the person signed in.</source>
        <translation>Wann sich die Person angemeldet hat.</translation>
    </message>
    <message>
        <source>When the person or the client signed in. For a client it is the same as iat.</source>
        <translation>Wann sich die Person oder der Client angemeldet hat. Bei einem Client gleich iat.</translation>
    </message>
    <message>
        <source>Ties an ID token to the sign-in that asked for it.</source>
        <translation>Verknüpft ein ID-Token mit der Anmeldung, die es angefordert hat.</translation>
    </message>
    <message>
        <source>How strong the sign-in was, on the issuer&apos;s own scale.</source>
        <translation>Wie stark die Anmeldung war, auf der Skala des Ausstellers.</translation>
    </message>
    <message>
        <source>How strong the sign-in was: 1 is a fresh sign-in, 0 an older session, unless the realm names its own levels.</source>
        <translation>Wie stark die Anmeldung war: 1 ist eine neue Anmeldung, 0 eine ältere Sitzung, sofern der Realm keine eigenen Stufen hat.</translation>
    </message>
    <message>
        <source>How the person signed in, such as pwd or mfa.</source>
        <translation>Wie sich die Person angemeldet hat, etwa pwd oder mfa.</translation>
    </message>
    <message>
        <source>Ties an ID token to the access token that came with it.</source>
        <translation>Verknüpft ein ID-Token mit dem Access-Token, das mit ihm kam.</translation>
    </message>
    <message>
        <source>Ties an ID token to the code that came with it.</source>
        <translation>Verknüpft ein ID-Token mit dem Code, der mit ihm kam.</translation>
    </message>
    <message>
        <source>Ties an ID token to the state of the sign-in.</source>
        <translation>Verknüpft ein ID-Token mit dem state der Anmeldung.</translation>
    </message>
    <message>
        <source>Full name, for display.</source>
        <translation>Vollständiger Name, zur Anzeige.</translation>
    </message>
    <message>
        <source>First name.</source>
        <translation>Vorname.</translation>
    </message>
    <message>
        <source>Last name.</source>
        <translation>Nachname.</translation>
    </message>
    <message>
        <source>Middle name.</source>
        <translation>Zweiter Vorname.</translation>
    </message>
    <message>
        <source>Casual name.</source>
        <translation>Rufname.</translation>
    </message>
    <message>
        <source>The name the person likes to be called by. It can change and need not be unique.</source>
        <translation>Der Name, mit dem die Person genannt werden möchte. Er kann sich ändern und muss nicht eindeutig sein.</translation>
    </message>
    <message>
        <source>User name; service-account- and the client ID when the app speaks for itself.</source>
        <translation>Benutzername; service-account- und die Client-ID, wenn die App für sich selbst spricht.</translation>
    </message>
    <message>
        <source>The service account of the app: no person signed in.</source>
        <translation>Das Dienstkonto der App: Keine Person hat sich angemeldet.</translation>
    </message>
    <message>
        <source>Address of the person&apos;s profile page.</source>
        <translation>Adresse der Profilseite der Person.</translation>
    </message>
    <message>
        <source>Address of a picture of the person. Not fetched.</source>
        <translation>Adresse eines Bilds der Person. Wird nicht abgerufen.</translation>
    </message>
    <message>
        <source>Address of the person&apos;s web site.</source>
        <translation>Adresse der Website der Person.</translation>
    </message>
    <message>
        <source>E-mail address.</source>
        <translation>E-Mail-Adresse.</translation>
    </message>
    <message>
        <source>Whether the issuer has checked the e-mail address.</source>
        <translation>Ob der Aussteller die E-Mail-Adresse geprüft hat.</translation>
    </message>
    <message>
        <source>Gender.</source>
        <translation>Geschlecht.</translation>
    </message>
    <message>
        <source>Date of birth.</source>
        <translation>Geburtsdatum.</translation>
    </message>
    <message>
        <source>Time zone.</source>
        <translation>Zeitzone.</translation>
    </message>
    <message>
        <source>Language and region.</source>
        <translation>Sprache und Region.</translation>
    </message>
    <message>
        <source>Telephone number.</source>
        <translation>Telefonnummer.</translation>
    </message>
    <message>
        <source>Whether the issuer has checked the telephone number.</source>
        <translation>Ob der Aussteller die Telefonnummer geprüft hat.</translation>
    </message>
    <message>
        <source>Postal address.</source>
        <translation>Postanschrift.</translation>
    </message>
    <message>
        <source>When the person&apos;s details last changed.</source>
        <translation>Wann die Angaben zur Person zuletzt geändert wurden.</translation>
    </message>
    <message>
        <source>What it is for: access or id.</source>
        <translation>Wofür es bestimmt ist: access oder id.</translation>
    </message>
    <message>
        <source>For APIs, not for sign-in.</source>
        <translation>Für APIs, nicht für die Anmeldung.</translation>
    </message>
    <message>
        <source>For the app that signed the person in, not for APIs.</source>
        <translation>Für die App, bei der sich die Person angemeldet hat, nicht für APIs.</translation>
    </message>
    <message>
        <source>Cognito&apos;s token format.</source>
        <translation>Tokenformat von Cognito.</translation>
    </message>
    <message>
        <source>The issuer&apos;s token format, most likely.</source>
        <translation>Wahrscheinlich das Tokenformat des Ausstellers.</translation>
    </message>
    <message>
        <source>User name. Missing when an app speaks for itself.</source>
        <translation>Benutzername. Fehlt, wenn eine App für sich selbst spricht.</translation>
    </message>
    <message>
        <source>User name in the user pool.</source>
        <translation>Benutzername im User-Pool.</translation>
    </message>
    <message>
        <source>Groups of the user pool that the person is in.</source>
        <translation>Gruppen des User-Pools, denen die Person angehört.</translation>
    </message>
    <message>
        <source>IAM roles of the person&apos;s groups.</source>
        <translation>IAM-Rollen der Gruppen der Person.</translation>
    </message>
    <message>
        <source>The IAM role of the person&apos;s first-ranked group.</source>
        <translation>Die IAM-Rolle der Gruppe mit dem höchsten Rang.</translation>
    </message>
    <message>
        <source>Set by Cognito itself; apps cannot write it.</source>
        <translation>Von Cognito selbst gesetzt; Apps können es nicht schreiben.</translation>
    </message>
    <message>
        <source>An attribute that this user pool&apos;s owner defined.</source>
        <translation>Ein Attribut, das der Besitzer dieses User-Pools definiert hat.</translation>
    </message>
    <message>
        <source>A user attribute that only administrators can write.</source>
        <translation>Ein Benutzerattribut, das nur Administratoren schreiben können.</translation>
    </message>
    <message>
        <source>Ties it to the refresh token it came from; revoking that revokes this.</source>
        <translation>Verknüpft es mit dem Refresh-Token, aus dem es stammt; wird dieses widerrufen, ist auch das Token widerrufen.</translation>
    </message>
    <message>
        <source>The sign-in event in Cognito&apos;s records.</source>
        <translation>Das Anmeldeereignis in den Aufzeichnungen von Cognito.</translation>
    </message>
    <message>
        <source>The remembered device that signed in.</source>
        <translation>Das gemerkte Gerät, von dem die Anmeldung kam.</translation>
    </message>
    <message>
        <source>Accounts at other identity providers that are linked to this person.</source>
        <translation>Konten bei anderen Identitätsanbietern, die mit dieser Person verknüpft sind.</translation>
    </message>
    <message>
        <source>Version of the token&apos;s format.</source>
        <translation>Version des Tokenformats.</translation>
    </message>
    <message>
        <source>Version of the token&apos;s format; the API&apos;s registration decides it, not the endpoint that was asked.</source>
        <translation>Version des Tokenformats; die Registrierung der API bestimmt sie, nicht der gefragte Endpunkt.</translation>
    </message>
    <message>
        <source>v1.0 format: iss begins with sts.windows.net. The API&apos;s registration decides this.</source>
        <translation>Format v1.0: iss beginnt mit sts.windows.net. Die Registrierung der API bestimmt das.</translation>
    </message>
    <message>
        <source>v2.0 format: iss ends with /v2.0.</source>
        <translation>Format v2.0: iss endet auf /v2.0.</translation>
    </message>
    <message>
        <source>The Entra tenant it comes from.</source>
        <translation>Der Entra-Tenant, aus dem es stammt.</translation>
    </message>
    <message>
        <source>Object ID of the person or service principal in the tenant. It never changes.</source>
        <translation>Objekt-ID der Person oder des Dienstprinzipals im Tenant. Sie ändert sich nie.</translation>
    </message>
    <message>
        <source>The app that asked for it (v1.0 tokens).</source>
        <translation>Die App, die es angefordert hat (v1.0-Tokens).</translation>
    </message>
    <message>
        <source>Display name of the app that asked for it.</source>
        <translation>Anzeigename der App, die es angefordert hat.</translation>
    </message>
    <message>
        <source>How the app proved who it is (v1.0 tokens).</source>
        <translation>Wie die App sich ausgewiesen hat (v1.0-Tokens).</translation>
    </message>
    <message>
        <source>The app did not prove who it is: a public client.</source>
        <translation>Die App hat sich nicht ausgewiesen: ein öffentlicher Client.</translation>
    </message>
    <message>
        <source>The app proved who it is with a client secret.</source>
        <translation>Die App hat sich mit einem Client-Secret ausgewiesen.</translation>
    </message>
    <message>
        <source>The app proved who it is with a certificate.</source>
        <translation>Die App hat sich mit einem Zertifikat ausgewiesen.</translation>
    </message>
    <message>
        <source>How the app proved who it is (v2.0 tokens).</source>
        <translation>Wie die App sich ausgewiesen hat (v2.0-Tokens).</translation>
    </message>
    <message>
        <source>Whom it speaks for: app or user.</source>
        <translation>Für wen es spricht: app oder user.</translation>
    </message>
    <message>
        <source>It speaks for the app itself, not a person.</source>
        <translation>Es spricht für die App selbst, nicht für eine Person.</translation>
    </message>
    <message>
        <source>It speaks for a person.</source>
        <translation>Es spricht für eine Person.</translation>
    </message>
    <message>
        <source>Where the person or app was authenticated.</source>
        <translation>Wo die Person oder App authentifiziert wurde.</translation>
    </message>
    <message>
        <source>Entra&apos;s ID of this token. Search the sign-in logs for it.</source>
        <translation>Die ID dieses Tokens bei Entra. Damit lässt es sich in den Anmeldeprotokollen finden.</translation>
    </message>
    <message>
        <source>For Entra&apos;s own use; it may change at any time.</source>
        <translation>Für Entras eigenen Gebrauch; kann sich jederzeit ändern.</translation>
    </message>
    <message>
        <source>Set by Entra; most of these are for its own use.</source>
        <translation>Von Entra gesetzt; meist nur für Entras eigenen Gebrauch.</translation>
    </message>
    <message>
        <source>Capabilities of the app, such as handling a claims challenge.</source>
        <translation>Fähigkeiten der App, etwa der Umgang mit einer Claims-Challenge.</translation>
    </message>
    <message>
        <source>Authentication contexts that the bearer satisfies.</source>
        <translation>Authentifizierungskontexte, die der Inhaber erfüllt.</translation>
    </message>
    <message>
        <source>IDs of directory roles that the person or app has in the tenant.</source>
        <translation>IDs der Verzeichnisrollen, die die Person oder App im Tenant hat.</translation>
    </message>
    <message>
        <source>The person is in more groups than fit; ask Microsoft Graph for them.</source>
        <translation>Die Person gehört mehr Gruppen an, als hineinpassen; Microsoft Graph nennt sie.</translation>
    </message>
    <message>
        <source>Claims that are kept elsewhere, most often groups that did not fit.</source>
        <translation>Claims, die an anderer Stelle liegen, meist Gruppen, die nicht hineinpassten.</translation>
    </message>
    <message>
        <source>Where the claims are that are kept elsewhere. Not fetched.</source>
        <translation>Wo die Claims stehen, die an anderer Stelle liegen. Wird nicht abgerufen.</translation>
    </message>
    <message>
        <source>A name for display. It can change, so nothing should rest on it.</source>
        <translation>Ein Name zur Anzeige. Er kann sich ändern, daher sollte nichts auf ihm beruhen.</translation>
    </message>
    <message>
        <source>User principal name. It can change, so nothing should rest on it.</source>
        <translation>Benutzerprinzipalname (UPN). Er kann sich ändern, daher sollte nichts auf ihm beruhen.</translation>
    </message>
    <message>
        <source>The network address the person signed in from.</source>
        <translation>Die Netzwerkadresse, von der sich die Person angemeldet hat.</translation>
    </message>
    <message>
        <source>The person&apos;s security identifier in the company&apos;s own directory.</source>
        <translation>Die Sicherheits-ID der Person im Verzeichnis des Unternehmens.</translation>
    </message>
    <message>
        <source>Microsoft&apos;s own number for the person.</source>
        <translation>Microsofts eigene Nummer für die Person.</translation>
    </message>
    <message>
        <source>The part of the world the tenant is kept in.</source>
        <translation>Der Teil der Welt, in dem der Tenant geführt wird.</translation>
    </message>
    <message>
        <source>The registered device that was used.</source>
        <translation>Das registrierte Gerät, das verwendet wurde.</translation>
    </message>
    <message>
        <source>The app that asked for it (v2.0 tokens).</source>
        <translation>Die App, die es angefordert hat (v2.0-Tokens).</translation>
    </message>
    <message>
        <source>Who it speaks for, as this API sees it; the app&apos;s own service principal where no person signed in.</source>
        <translation>Für wen es spricht, aus Sicht dieser API; der Dienstprinzipal der App, wenn sich keine Person angemeldet hat.</translation>
    </message>
    <message>
        <source>How it was asked for.</source>
        <translation>Auf welchem Weg es angefordert wurde.</translation>
    </message>
    <message>
        <source>The app asked for itself, with client credentials.</source>
        <translation>Die App hat es mit Client Credentials für sich selbst angefordert.</translation>
    </message>
    <message>
        <source>A person&apos;s password was sent by the app.</source>
        <translation>Die App hat das Passwort einer Person gesendet.</translation>
    </message>
    <message>
        <source>A refresh token was exchanged for it.</source>
        <translation>Ein Refresh-Token wurde dafür eingetauscht.</translation>
    </message>
    <message>
        <source>What it may do: permissions from role-based access control.</source>
        <translation>Was es darf: Berechtigungen aus der rollenbasierten Zugriffssteuerung.</translation>
    </message>
    <message>
        <source>The organization that was signed in to.</source>
        <translation>Die Organisation, bei der die Anmeldung erfolgte.</translation>
    </message>
    <message>
        <source>Name of the organization that was signed in to.</source>
        <translation>Name der Organisation, bei der die Anmeldung erfolgte.</translation>
    </message>
    <message>
        <source>Added by the issuer&apos;s own rules; the address only makes the name unique. Not fetched.</source>
        <translation>Von eigenen Regeln des Ausstellers hinzugefügt; die Adresse macht nur den Namen eindeutig. Wird nicht abgerufen.</translation>
    </message>
    <message>
        <source>The app that asked for it. Tokens of the RFC 9068 profile have client_id in place of it.</source>
        <translation>Die App, die es angefordert hat. Tokens nach dem Profil RFC 9068 haben stattdessen client_id.</translation>
    </message>
    <message>
        <source>The app that asked for it (RFC 9068 profile). Other tokens have azp in place of it.</source>
        <translation>Die App, die es angefordert hat (Profil RFC 9068). Andere Tokens haben stattdessen azp.</translation>
    </message>
    <message>
        <source>The Identifier of the API it is for, as it was asked for.</source>
        <translation>Der Identifier der API, für die es bestimmt ist, so wie er angefordert wurde.</translation>
    </message>
    <message>
        <source>What it may do: those of the API&apos;s permissions that the app was granted.</source>
        <translation>Was es darf: die Berechtigungen der API, die der App gewährt sind.</translation>
    </message>
    <message>
        <source>Okta&apos;s ID of the person. Missing when an app speaks for itself.</source>
        <translation>Oktas ID der Person. Fehlt, wenn eine App für sich selbst spricht.</translation>
    </message>
    <message>
        <source>Version of Okta&apos;s token format.</source>
        <translation>Version von Oktas Tokenformat.</translation>
    </message>
    <message>
        <source>What it may do: the scopes that were granted, as a list.</source>
        <translation>Was es darf: die gewährten Scopes, als Liste.</translation>
    </message>
    <message>
        <source>Who it speaks for: a person&apos;s login, or the app itself where it equals cid.</source>
        <translation>Für wen es spricht: der Anmeldename einer Person, oder die App selbst, wenn es gleich cid ist.</translation>
    </message>
    <message>
        <source>Whom it is for: the audience set in the authorization server, the same for all its tokens.</source>
        <translation>Für wen es bestimmt ist: die am Autorisierungsserver eingestellte Audience, gleich für alle seine Tokens.</translation>
    </message>
    <message>
        <source>What kind of token Keycloak made.</source>
        <translation>Welche Art von Token Keycloak erzeugt hat.</translation>
    </message>
    <message>
        <source>An access token, for APIs.</source>
        <translation>Ein Access-Token, für APIs.</translation>
    </message>
    <message>
        <source>An access token that is bound to a key.</source>
        <translation>Ein Access-Token, das an einen Schlüssel gebunden ist.</translation>
    </message>
    <message>
        <source>A refresh token: for the token endpoint only.</source>
        <translation>Ein Refresh-Token: nur für den Token-Endpunkt.</translation>
    </message>
    <message>
        <source>A refresh token that outlives the session.</source>
        <translation>Ein Refresh-Token, das die Sitzung überdauert.</translation>
    </message>
    <message>
        <source>Roles in the realm.</source>
        <translation>Rollen im Realm.</translation>
    </message>
    <message>
        <source>Roles at particular clients.</source>
        <translation>Rollen bei einzelnen Clients.</translation>
    </message>
    <message>
        <source>Web origins that browsers may use it from.</source>
        <translation>Web-Origins, von denen Browser es verwenden dürfen.</translation>
    </message>
    <message>
        <source>The host that asked for it.</source>
        <translation>Der Host, der es angefordert hat.</translation>
    </message>
    <message>
        <source>The network address that asked for it.</source>
        <translation>Die Netzwerkadresse, die es angefordert hat.</translation>
    </message>
    <message>
        <source>Certificates that Keycloak&apos;s adapters may trust.</source>
        <translation>Zertifikate, denen Keycloaks Adapter vertrauen dürfen.</translation>
    </message>
    <message>
        <source>The client that asked for it.</source>
        <translation>Der Client, der es angefordert hat.</translation>
    </message>
    <message>
        <source>The client that asked for it, set for service accounts.</source>
        <translation>Der Client, der es angefordert hat; bei Dienstkonten gesetzt.</translation>
    </message>
    <message>
        <source>Who it speaks for: a person, or the client&apos;s own service account.</source>
        <translation>Für wen es spricht: eine Person oder das Dienstkonto des Clients.</translation>
    </message>
    <message>
        <source>Whom it is for. An API is named where an audience mapper or a client role brings it in.</source>
        <translation>Für wen es bestimmt ist. Eine API steht hier, wenn ein Audience-Mapper oder eine Client-Rolle sie einträgt.</translation>
    </message>
    <message>
        <source>The sign-in session it belongs to. Service accounts usually have none.</source>
        <translation>Die Anmeldesitzung, zu der es gehört. Dienstkonten haben meist keine.</translation>
    </message>
    <message>
        <source>What it may do, by names of client scopes; roles stand in realm_access and resource_access.</source>
        <translation>Was es darf, nach Namen von Client-Scopes; Rollen stehen in realm_access und resource_access.</translation>
    </message>
    <message>
        <source>What kind of credential this is.</source>
        <translation>Welche Art Credential dies ist.</translation>
    </message>
    <message>
        <source>Hash of the SD-JWT that was presented with it.</source>
        <translation>Hash des SD-JWT, das damit vorgelegt wurde.</translation>
    </message>
    <message>
        <source>Where it is said whether this credential is still good.</source>
        <translation>Wo steht, ob dieses Credential noch gilt.</translation>
    </message>
    <message>
        <source>Which credentials are still good, a few bits for each.</source>
        <translation>Welche Credentials noch gelten, einige Bits für jedes.</translation>
    </message>
    <message>
        <source>The credential itself.</source>
        <translation>Das Credential selbst.</translation>
    </message>
    <message>
        <source>The credentials that are presented.</source>
        <translation>Die Credentials, die vorgelegt werden.</translation>
    </message>
    <message>
        <source>The app whose purchases are asked about.</source>
        <translation>Die App, nach deren Käufen gefragt wird.</translation>
    </message>
    <message>
        <source>What the authorization server says about the token.</source>
        <translation>Was der Autorisierungsserver über das Token sagt.</translation>
    </message>
    <message>
        <source>The keys that are attested.</source>
        <translation>Die Schlüssel, die attestiert werden.</translation>
    </message>
    <message>
        <source>The namespace, pod and service account.</source>
        <translation>Namespace, Pod und Dienstkonto.</translation>
    </message>
</context>
</TS>
