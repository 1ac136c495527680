<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de" sourcelanguage="en">
<context>
    <name>Token Inspector</name>
    <message>
        <source>Access token for Microsoft Graph</source>
        <translation>Access-Token für Microsoft Graph</translation>
    </message>
    <message>
        <source>Only Microsoft Graph takes and checks it; another API needs a token with a scope of its own.</source>
        <translation>Nur Microsoft Graph nimmt es an und prüft es; eine andere API braucht ein Token mit einem eigenen Scope.</translation>
    </message>
    <message>
        <source>Access token</source>
        <translation>Access-Token</translation>
    </message>
    <message>
        <source>It says itself that it is one.</source>
        <translation>Es sagt selbst, dass es eines ist.</translation>
    </message>
    <message>
        <source>DPoP proof</source>
        <translation>DPoP-Nachweis</translation>
    </message>
    <message>
        <source>It goes with one request, in the header DPoP, and shows that the sender has the key that the access token is bound to.</source>
        <translation>Gehört zu einer Anfrage, im Header DPoP, und zeigt, dass der Absender den Schlüssel hat, an den das Access-Token gebunden ist.</translation>
    </message>
    <message>
        <source>Send the access token in Authorization and the proof beside it, in the header DPoP.</source>
        <translation>Das Access-Token in Authorization senden und den Nachweis daneben, im Header DPoP.</translation>
    </message>
    <message>
        <source>OpenID4VCI key proof</source>
        <translation>OpenID4VCI-Schlüsselnachweis</translation>
    </message>
    <message>
        <source>A wallet shows with it that it has the key that a credential is to be bound to.</source>
        <translation>Eine Wallet zeigt damit, dass sie den Schlüssel hat, an den ein Credential gebunden werden soll.</translation>
    </message>
    <message>
        <source>Send the access token in Authorization and the proof in the credential request.</source>
        <translation>Das Access-Token in Authorization senden und den Nachweis in der Anfrage nach dem Credential.</translation>
    </message>
    <message>
        <source>Key attestation</source>
        <translation>Schlüsselattestierung</translation>
    </message>
    <message>
        <source>It says how the keys of a wallet are kept, in the words of whoever made the wallet.</source>
        <translation>Sagt, wie die Schlüssel einer Wallet verwahrt werden, in den Worten dessen, der die Wallet gemacht hat.</translation>
    </message>
    <message>
        <source>Send the access token in Authorization and this in the credential request.</source>
        <translation>Das Access-Token in Authorization senden und dies in der Anfrage nach dem Credential.</translation>
    </message>
    <message>
        <source>Key-binding JWT</source>
        <translation>Key-Binding-JWT</translation>
    </message>
    <message>
        <source>It is the last part of an SD-JWT: the holder signs with it for one verifier. The key to check it with is in cnf of the SD-JWT.</source>
        <translation>Der letzte Teil eines SD-JWT: Der Inhaber signiert damit für einen Prüfer. Der Schlüssel zum Prüfen steht in cnf des SD-JWT.</translation>
    </message>
    <message>
        <source>Send the whole SD-JWT to its verifier; an API wants an access token.</source>
        <translation>Das ganze SD-JWT an seinen Prüfer senden; eine API will ein Access-Token.</translation>
    </message>
    <message>
        <source>Client attestation</source>
        <translation>Client-Attestierung</translation>
    </message>
    <message>
        <source>It vouches for an app to the authorization server, together with a proof by the key in its cnf.</source>
        <translation>Bürgt beim Autorisierungsserver für eine App, zusammen mit einem Nachweis durch den Schlüssel in cnf.</translation>
    </message>
    <message>
        <source>Send it to the authorization server, in OAuth-Client-Attestation; an API wants an access token.</source>
        <translation>In OAuth-Client-Attestation an den Autorisierungsserver senden; eine API will ein Access-Token.</translation>
    </message>
    <message>
        <source>Client attestation proof</source>
        <translation>Nachweis zur Client-Attestierung</translation>
    </message>
    <message>
        <source>The app signs it for one request; the key to check it with is in cnf of the client attestation.</source>
        <translation>Die App signiert es für eine Anfrage; der Schlüssel zum Prüfen steht in cnf der Client-Attestierung.</translation>
    </message>
    <message>
        <source>Send it to the authorization server, in OAuth-Client-Attestation-PoP; an API wants an access token.</source>
        <translation>In OAuth-Client-Attestation-PoP an den Autorisierungsserver senden; eine API will ein Access-Token.</translation>
    </message>
    <message>
        <source>Workload proof</source>
        <translation>Workload-Nachweis</translation>
    </message>
    <message>
        <source>A workload signs it for one request; the key to check it with is in cnf of its workload identity token.</source>
        <translation>Ein Workload signiert es für eine Anfrage; der Schlüssel zum Prüfen steht in cnf seines Workload-Identitätstokens.</translation>
    </message>
    <message>
        <source>Send it beside the workload identity token; an API wants an access token.</source>
        <translation>Neben dem Workload-Identitätstoken senden; eine API will ein Access-Token.</translation>
    </message>
    <message>
        <source>ACME request</source>
        <translation>ACME-Anfrage</translation>
    </message>
    <message>
        <source>A client signs each request to a certificate authority so: with the key in its header for a new account, later with the account&apos;s key, which only the authority has.</source>
        <translation>Ein Client signiert so jede Anfrage an eine Zertifizierungsstelle: mit dem Schlüssel im Header für ein neues Konto, später mit dem Schlüssel des Kontos, den nur die Stelle hat.</translation>
    </message>
    <message>
        <source>It is for the certificate authority; an API wants an access token.</source>
        <translation>Es ist für die Zertifizierungsstelle; eine API will ein Access-Token.</translation>
    </message>
    <message>
        <source>Logout token</source>
        <translation>Logout-Token</translation>
    </message>
    <message>
        <source>The issuer tells an app with it that somebody has signed out.</source>
        <translation>Der Aussteller teilt damit einer App mit, dass sich jemand abgemeldet hat.</translation>
    </message>
    <message>
        <source>It is for the app&apos;s back-channel logout endpoint; an API wants an access token.</source>
        <translation>Es ist für den Back-Channel-Logout-Endpunkt der App; eine API will ein Access-Token.</translation>
    </message>
    <message>
        <source>Security event token</source>
        <translation>Security-Event-Token</translation>
    </message>
    <message>
        <source>It reports something that has happened, such as a changed password; it lets nobody in.</source>
        <translation>Meldet, dass etwas geschehen ist, etwa ein geändertes Passwort; es gewährt niemandem Zugang.</translation>
    </message>
    <message>
        <source>It is for the receiver of events; an API wants an access token.</source>
        <translation>Es ist für den Empfänger von Ereignissen; eine API will ein Access-Token.</translation>
    </message>
    <message>
        <source>Request object</source>
        <translation>Request Object</translation>
    </message>
    <message>
        <source>It is an authorization request, signed by the app that makes it.</source>
        <translation>Es ist eine Autorisierungsanfrage, signiert von der App, die sie stellt.</translation>
    </message>
    <message>
        <source>It is for the authorization endpoint; an API wants an access token.</source>
        <translation>Es ist für den Autorisierungsendpunkt; eine API will ein Access-Token.</translation>
    </message>
    <message>
        <source>Authorization response (JARM)</source>
        <translation>Autorisierungsantwort (JARM)</translation>
    </message>
    <message>
        <source>It is the answer of an authorization server to an app, signed: it holds a code or an error.</source>
        <translation>Es ist die signierte Antwort eines Autorisierungsservers an eine App: Sie enthält einen Code oder einen Fehler.</translation>
    </message>
    <message>
        <source>The app exchanges the code in it at the token endpoint; an API wants the access token that comes back.</source>
        <translation>Die App tauscht den Code darin am Token-Endpunkt ein; eine API will das Access-Token, das zurückkommt.</translation>
    </message>
    <message>
        <source>Introspection response</source>
        <translation>Introspection-Antwort</translation>
    </message>
    <message>
        <source>It is what an authorization server says about a token, signed; the token itself is another one.</source>
        <translation>Es ist, was ein Autorisierungsserver über ein Token sagt, signiert; das Token selbst ist ein anderes.</translation>
    </message>
    <message>
        <source>Send the access token that was asked about; this is the answer about it.</source>
        <translation>Das Access-Token senden, nach dem gefragt wurde; dies ist die Antwort darüber.</translation>
    </message>
    <message>
        <source>Entity statement</source>
        <translation>Entity Statement</translation>
    </message>
    <message>
        <source>It says what a member of a federation is and which keys it has.</source>
        <translation>Sagt, was ein Mitglied einer Föderation ist und welche Schlüssel es hat.</translation>
    </message>
    <message>
        <source>It is for whoever works out the trust of a federation; an API wants an access token.</source>
        <translation>Es ist für den, der das Vertrauen in einer Föderation feststellt; eine API will ein Access-Token.</translation>
    </message>
    <message>
        <source>Status list token</source>
        <translation>Statuslisten-Token</translation>
    </message>
    <message>
        <source>It says which credentials of an issuer are still good.</source>
        <translation>Sagt, welche Credentials eines Ausstellers noch gelten.</translation>
    </message>
    <message>
        <source>It is for the verifier of a credential; an API wants an access token.</source>
        <translation>Es ist für den Prüfer eines Credentials; eine API will ein Access-Token.</translation>
    </message>
    <message>
        <source>Call identity (PASSporT)</source>
        <translation>Anruferidentität (PASSporT)</translation>
    </message>
    <message>
        <source>A telephone network vouches with it for the number of a caller.</source>
        <translation>Ein Telefonnetz bürgt damit für die Nummer eines Anrufers.</translation>
    </message>
    <message>
        <source>It is for the network of who is called; an API wants an access token.</source>
        <translation>Es ist für das Netz des Angerufenen; eine API will ein Access-Token.</translation>
    </message>
    <message>
        <source>App Store transaction</source>
        <translation>App-Store-Transaktion</translation>
    </message>
    <message>
        <source>Apple signs with it what was bought in an app. The certificates in its header lead to Apple&apos;s root.</source>
        <translation>Apple signiert damit, was in einer App gekauft wurde. Die Zertifikate im Header führen zur Wurzel von Apple.</translation>
    </message>
    <message>
        <source>Check it against Apple&apos;s root certificate; an API wants an access token.</source>
        <translation>Mit dem Wurzelzertifikat von Apple prüfen; eine API will ein Access-Token.</translation>
    </message>
    <message>
        <source>SD-JWT credential</source>
        <translation>SD-JWT-Credential</translation>
    </message>
    <message>
        <source>It is a credential that is disclosed selectively: its holder shows a verifier only the claims that are needed.</source>
        <translation>Es ist ein Credential mit selektiver Offenlegung: Der Inhaber zeigt einem Prüfer nur die Claims, die nötig sind.</translation>
    </message>
    <message>
        <source>It is for a verifier of credentials; an API wants an access token.</source>
        <translation>Es ist für einen Prüfer von Credentials; eine API will ein Access-Token.</translation>
    </message>
    <message>
        <source>SD-JWT</source>
        <translation>SD-JWT</translation>
    </message>
    <message>
        <source>Its claims are disclosed selectively: its holder shows a verifier only those that are needed.</source>
        <translation>Die Claims werden selektiv offengelegt: Der Inhaber zeigt einem Prüfer nur die, die nötig sind.</translation>
    </message>
    <message>
        <source>Verifiable credential</source>
        <translation>Verifiable Credential</translation>
    </message>
    <message>
        <source>Its issuer vouches in it for something about a person or thing.</source>
        <translation>Der Aussteller bürgt darin für etwas über eine Person oder Sache.</translation>
    </message>
    <message>
        <source>Verifiable presentation</source>
        <translation>Verifiable Presentation</translation>
    </message>
    <message>
        <source>A holder shows credentials with it to one verifier.</source>
        <translation>Ein Inhaber zeigt damit einem Prüfer Credentials.</translation>
    </message>
    <message>
        <source>APNs provider token</source>
        <translation>APNs-Provider-Token</translation>
    </message>
    <message>
        <source>A server signs it to send push notifications through Apple; it has no exp, because iat decides.</source>
        <translation>Ein Server signiert es, um über Apple Push-Nachrichten zu senden; es hat kein exp, weil iat entscheidet.</translation>
    </message>
    <message>
        <source>It is for api.push.apple.com; an API wants an access token.</source>
        <translation>Es ist für api.push.apple.com; eine API will ein Access-Token.</translation>
    </message>
    <message>
        <source>APNs refuses a provider token whose iat is more than one hour ago, and one that is renewed more often than every 20 minutes.</source>
        <translation>APNs lehnt ein Provider-Token ab, dessen iat mehr als eine Stunde zurückliegt, und eines, das öfter als alle 20 Minuten erneuert wird.</translation>
    </message>
    <message>
        <source>App Store Server API token</source>
        <translation>Token für die App Store Server API</translation>
    </message>
    <message>
        <source>A server signs it to ask Apple about purchases in an app.</source>
        <translation>Ein Server signiert es, um Apple nach Käufen in einer App zu fragen.</translation>
    </message>
    <message>
        <source>It is for Apple&apos;s App Store Server API; an API of another party wants an access token.</source>
        <translation>Es ist für die App Store Server API von Apple; eine API von anderen will ein Access-Token.</translation>
    </message>
    <message>
        <source>Apple refuses a token whose exp is more than 60 minutes ahead.</source>
        <translation>Apple lehnt ein Token ab, dessen exp mehr als 60 Minuten voraus liegt.</translation>
    </message>
    <message>
        <source>App Store Connect API token</source>
        <translation>Token für die App Store Connect API</translation>
    </message>
    <message>
        <source>A program signs it to manage apps at Apple.</source>
        <translation>Ein Programm signiert es, um Apps bei Apple zu verwalten.</translation>
    </message>
    <message>
        <source>It is for Apple&apos;s App Store Connect API; an API of another party wants an access token.</source>
        <translation>Es ist für die App Store Connect API von Apple; eine API von anderen will ein Access-Token.</translation>
    </message>
    <message>
        <source>Apple refuses a token whose exp is more than 20 minutes ahead, unless its scope names read requests alone.</source>
        <translation>Apple lehnt ein Token ab, dessen exp mehr als 20 Minuten voraus liegt, es sei denn, scope nennt nur lesende Anfragen.</translation>
    </message>
    <message>
        <source>A program signs it to manage apps at Apple, for the requests in its scope.</source>
        <translation>Ein Programm signiert es, um Apps bei Apple zu verwalten, für die Anfragen in scope.</translation>
    </message>
    <message>
        <source>Client secret for Sign in with Apple</source>
        <translation>Client-Secret für „Mit Apple anmelden“</translation>
    </message>
    <message>
        <source>An app signs it and sends it in the place of a client secret.</source>
        <translation>Eine App signiert es und sendet es anstelle eines Client-Secrets.</translation>
    </message>
    <message>
        <source>It is for Apple&apos;s token endpoint; an API wants an access token.</source>
        <translation>Es ist für den Token-Endpunkt von Apple; eine API will ein Access-Token.</translation>
    </message>
    <message>
        <source>Apple refuses a client secret whose exp is more than six months ahead.</source>
        <translation>Apple lehnt ein Client-Secret ab, dessen exp mehr als sechs Monate voraus liegt.</translation>
    </message>
    <message>
        <source>Apple developer token</source>
        <translation>Apple-Entwickler-Token</translation>
    </message>
    <message>
        <source>A program signs it for one of Apple&apos;s services: maps, music, weather.</source>
        <translation>Ein Programm signiert es für einen Dienst von Apple: Karten, Musik, Wetter.</translation>
    </message>
    <message>
        <source>It is for Apple&apos;s service; an API of another party wants an access token.</source>
        <translation>Es ist für den Dienst von Apple; eine API von anderen will ein Access-Token.</translation>
    </message>
    <message>
        <source>Google service-account assertion</source>
        <translation>Assertion eines Google-Dienstkontos</translation>
    </message>
    <message>
        <source>A service account signs it and exchanges it at Google&apos;s token endpoint for an access token.</source>
        <translation>Ein Dienstkonto signiert es und tauscht es am Token-Endpunkt von Google gegen ein Access-Token ein.</translation>
    </message>
    <message>
        <source>Exchange it at the token endpoint in its aud, and send the access token that comes back.</source>
        <translation>Am Token-Endpunkt in aud eintauschen und das Access-Token senden, das zurückkommt.</translation>
    </message>
    <message>
        <source>Google refuses an assertion whose exp is more than one hour after iat.</source>
        <translation>Google lehnt eine Assertion ab, deren exp mehr als eine Stunde nach iat liegt.</translation>
    </message>
    <message>
        <source>Firebase custom token</source>
        <translation>Firebase-Custom-Token</translation>
    </message>
    <message>
        <source>A server signs it, and an app signs in at Firebase with it.</source>
        <translation>Ein Server signiert es, und eine App meldet sich damit bei Firebase an.</translation>
    </message>
    <message>
        <source>Let the app sign in with it, and send the ID token that comes back.</source>
        <translation>Die App sich damit anmelden lassen und das ID-Token senden, das zurückkommt.</translation>
    </message>
    <message>
        <source>Firebase refuses a custom token whose exp is more than one hour after iat.</source>
        <translation>Firebase lehnt ein Custom-Token ab, dessen exp mehr als eine Stunde nach iat liegt.</translation>
    </message>
    <message>
        <source>Self-signed token of a Google service account</source>
        <translation>Selbstsigniertes Token eines Google-Dienstkontos</translation>
    </message>
    <message>
        <source>A service account signs it itself and sends it to a Google API in the place of an access token.</source>
        <translation>Ein Dienstkonto signiert es selbst und sendet es anstelle eines Access-Tokens an eine Google-API.</translation>
    </message>
    <message>
        <source>Google refuses a self-signed token whose exp is more than one hour after iat.</source>
        <translation>Google lehnt ein selbstsigniertes Token ab, dessen exp mehr als eine Stunde nach iat liegt.</translation>
    </message>
    <message>
        <source>GitHub App token</source>
        <translation>GitHub-App-Token</translation>
    </message>
    <message>
        <source>A GitHub App signs it to act as itself and to ask for the access tokens of its installations.</source>
        <translation>Eine GitHub App signiert es, um als sie selbst zu handeln und die Access-Tokens ihrer Installationen zu holen.</translation>
    </message>
    <message>
        <source>Ask GitHub with it for an installation access token, and send that.</source>
        <translation>Damit bei GitHub ein Access-Token der Installation holen und dieses senden.</translation>
    </message>
    <message>
        <source>GitHub refuses a token whose exp is more than 10 minutes ahead.</source>
        <translation>GitHub lehnt ein Token ab, dessen exp mehr als 10 Minuten voraus liegt.</translation>
    </message>
    <message>
        <source>Web push token (VAPID)</source>
        <translation>Web-Push-Token (VAPID)</translation>
    </message>
    <message>
        <source>A server says with it to a push service who it is.</source>
        <translation>Ein Server sagt damit einem Push-Dienst, wer er ist.</translation>
    </message>
    <message>
        <source>It is for the push service in its aud; an API wants an access token.</source>
        <translation>Es ist für den Push-Dienst in aud; eine API will ein Access-Token.</translation>
    </message>
    <message>
        <source>Push services refuse a token whose exp is more than 24 hours ahead.</source>
        <translation>Push-Dienste lehnen ein Token ab, dessen exp mehr als 24 Stunden voraus liegt.</translation>
    </message>
    <message>
        <source>Twilio access token</source>
        <translation>Twilio-Access-Token</translation>
    </message>
    <message>
        <source>A server signs it with the secret of a Twilio API key, and an app uses Twilio&apos;s services with it.</source>
        <translation>Ein Server signiert es mit dem Secret eines Twilio-API-Schlüssels, und eine App nutzt damit Dienste von Twilio.</translation>
    </message>
    <message>
        <source>Twilio refuses a token that lives longer than 24 hours.</source>
        <translation>Twilio lehnt ein Token ab, das länger als 24 Stunden lebt.</translation>
    </message>
    <message>
        <source>Snowflake key-pair token</source>
        <translation>Snowflake-Schlüsselpaar-Token</translation>
    </message>
    <message>
        <source>A user of Snowflake signs it with a key of their own in the place of a password.</source>
        <translation>Ein Benutzer von Snowflake signiert es mit einem eigenen Schlüssel anstelle eines Passworts.</translation>
    </message>
    <message>
        <source>It is for Snowflake&apos;s APIs; an API of another party wants an access token.</source>
        <translation>Es ist für die APIs von Snowflake; eine API von anderen will ein Access-Token.</translation>
    </message>
    <message>
        <source>Snowflake takes a token for one hour at most.</source>
        <translation>Snowflake nimmt ein Token höchstens eine Stunde lang an.</translation>
    </message>
    <message>
        <source>Salesforce bearer assertion</source>
        <translation>Salesforce-Bearer-Assertion</translation>
    </message>
    <message>
        <source>An app signs it and exchanges it at Salesforce for an access token of the user in sub.</source>
        <translation>Eine App signiert es und tauscht es bei Salesforce gegen ein Access-Token des Benutzers in sub ein.</translation>
    </message>
    <message>
        <source>Exchange it at the token endpoint, and send the access token that comes back.</source>
        <translation>Am Token-Endpunkt eintauschen und das Access-Token senden, das zurückkommt.</translation>
    </message>
    <message>
        <source>DocuSign bearer assertion</source>
        <translation>DocuSign-Bearer-Assertion</translation>
    </message>
    <message>
        <source>An app signs it and exchanges it at DocuSign for an access token of the user in sub.</source>
        <translation>Eine App signiert es und tauscht es bei DocuSign gegen ein Access-Token des Benutzers in sub ein.</translation>
    </message>
    <message>
        <source>Identity assertion authorization grant</source>
        <translation>Identity Assertion Authorization Grant</translation>
    </message>
    <message>
        <source>An identity provider vouches with it for a user to the authorization server of another application.</source>
        <translation>Ein Identitätsanbieter bürgt damit beim Autorisierungsserver einer anderen Anwendung für einen Benutzer.</translation>
    </message>
    <message>
        <source>Client assertion</source>
        <translation>Client-Assertion</translation>
    </message>
    <message>
        <source>A client signs it to authenticate at the token endpoint, in the place of a secret (private_key_jwt).</source>
        <translation>Ein Client signiert es, um sich am Token-Endpunkt auszuweisen, anstelle eines Secrets (private_key_jwt).</translation>
    </message>
    <message>
        <source>It is for the token endpoint in its aud; send the access token that comes back.</source>
        <translation>Es ist für den Token-Endpunkt in aud; das Access-Token senden, das zurückkommt.</translation>
    </message>
    <message>
        <source>JWT-SVID</source>
        <translation>JWT-SVID</translation>
    </message>
    <message>
        <source>A SPIFFE workload says with it which workload it is, to those in aud.</source>
        <translation>Ein SPIFFE-Workload sagt damit denen in aud, welcher Workload er ist.</translation>
    </message>
    <message>
        <source>It is for workloads that know its trust domain; an API of another kind wants an access token.</source>
        <translation>Es ist für Workloads, die seine Vertrauensdomäne kennen; eine andere API will ein Access-Token.</translation>
    </message>
    <message>
        <source>Workload identity token</source>
        <translation>Workload-Identitätstoken</translation>
    </message>
    <message>
        <source>A workload says with it which workload it is, together with a proof by the key in its cnf.</source>
        <translation>Ein Workload sagt damit, welcher Workload er ist, zusammen mit einem Nachweis durch den Schlüssel in cnf.</translation>
    </message>
    <message>
        <source>Transaction token</source>
        <translation>Transaktionstoken</translation>
    </message>
    <message>
        <source>Services behind one gateway pass it on to one another within one call.</source>
        <translation>Dienste hinter einem Gateway geben es innerhalb eines Aufrufs aneinander weiter.</translation>
    </message>
    <message>
        <source>It is for services of its trust domain; an API outside wants an access token.</source>
        <translation>Es ist für Dienste seiner Vertrauensdomäne; eine API außerhalb will ein Access-Token.</translation>
    </message>
    <message>
        <source>Kubernetes service-account token</source>
        <translation>Kubernetes-Dienstkonto-Token</translation>
    </message>
    <message>
        <source>A pod says with it which service account it has: to the Kubernetes API, or to those in aud.</source>
        <translation>Ein Pod sagt damit, welches Dienstkonto er hat: der Kubernetes-API oder denen in aud.</translation>
    </message>
    <message>
        <source>It is for the cluster, or for those in its aud; exchange it where an access token is wanted.</source>
        <translation>Es ist für den Cluster oder für die in aud; dort eintauschen, wo ein Access-Token verlangt wird.</translation>
    </message>
    <message>
        <source>GitHub Actions OIDC token</source>
        <translation>GitHub-Actions-OIDC-Token</translation>
    </message>
    <message>
        <source>A workflow says with it which repository and branch it runs for; a cloud exchanges it for credentials.</source>
        <translation>Ein Workflow sagt damit, für welches Repository und welchen Branch er läuft; eine Cloud tauscht es gegen Zugangsdaten ein.</translation>
    </message>
    <message>
        <source>Exchange it at the cloud&apos;s token service, and send what comes back.</source>
        <translation>Beim Token-Dienst der Cloud eintauschen und senden, was zurückkommt.</translation>
    </message>
    <message>
        <source>GitLab CI OIDC token</source>
        <translation>GitLab-CI-OIDC-Token</translation>
    </message>
    <message>
        <source>A job says with it which project and branch it runs for; a cloud exchanges it for credentials.</source>
        <translation>Ein Job sagt damit, für welches Projekt und welchen Branch er läuft; eine Cloud tauscht es gegen Zugangsdaten ein.</translation>
    </message>
    <message>
        <source>OIDC token of a build</source>
        <translation>OIDC-Token eines Builds</translation>
    </message>
    <message>
        <source>A build says with it what it runs for; a cloud exchanges it for credentials.</source>
        <translation>Ein Build sagt damit, wofür er läuft; eine Cloud tauscht es gegen Zugangsdaten ein.</translation>
    </message>
    <message>
        <source>Refresh token</source>
        <translation>Refresh-Token</translation>
    </message>
    <message>
        <source>Only the token endpoint of its issuer takes it, and gives a new access token for it. It is a secret of the app.</source>
        <translation>Nur der Token-Endpunkt seines Ausstellers nimmt es an und gibt dafür ein neues Access-Token. Es ist ein Geheimnis der App.</translation>
    </message>
    <message>
        <source>Offline token (a refresh token)</source>
        <translation>Offline-Token (ein Refresh-Token)</translation>
    </message>
    <message>
        <source>Only the token endpoint of its issuer takes it, and gives a new access token for it, also when nobody is signed in. It is a secret of the app.</source>
        <translation>Nur der Token-Endpunkt seines Ausstellers nimmt es an und gibt dafür ein neues Access-Token, auch wenn niemand angemeldet ist. Es ist ein Geheimnis der App.</translation>
    </message>
    <message>
        <source>Firebase session cookie</source>
        <translation>Firebase-Sitzungscookie</translation>
    </message>
    <message>
        <source>A server sets it as a cookie in the place of the ID token that somebody signed in with.</source>
        <translation>Ein Server setzt es als Cookie anstelle des ID-Tokens, mit dem sich jemand angemeldet hat.</translation>
    </message>
    <message>
        <source>Firebase ID token</source>
        <translation>Firebase-ID-Token</translation>
    </message>
    <message>
        <source>It says who signed in at Firebase; servers of that Firebase project take it.</source>
        <translation>Sagt, wer sich bei Firebase angemeldet hat; Server dieses Firebase-Projekts nehmen es an.</translation>
    </message>
    <message>
        <source>Send an access token where one is wanted. A server of the Firebase project takes this ID token.</source>
        <translation>Wo ein Access-Token verlangt wird, eines senden. Ein Server des Firebase-Projekts nimmt dieses ID-Token an.</translation>
    </message>
    <message>
        <source>Cloudflare Access token</source>
        <translation>Cloudflare-Access-Token</translation>
    </message>
    <message>
        <source>Cloudflare says with it to the application behind it who signed in.</source>
        <translation>Cloudflare sagt damit der Anwendung dahinter, wer sich angemeldet hat.</translation>
    </message>
    <message>
        <source>It is for the application behind Cloudflare Access; an API of another kind wants an access token.</source>
        <translation>Es ist für die Anwendung hinter Cloudflare Access; eine andere API will ein Access-Token.</translation>
    </message>
    <message>
        <source>Google IAP token</source>
        <translation>Google-IAP-Token</translation>
    </message>
    <message>
        <source>Google&apos;s Identity-Aware Proxy says with it to the application behind it who signed in.</source>
        <translation>Der Identity-Aware Proxy von Google sagt damit der Anwendung dahinter, wer sich angemeldet hat.</translation>
    </message>
    <message>
        <source>It is for the application behind the proxy; an API of another kind wants an access token.</source>
        <translation>Es ist für die Anwendung hinter dem Proxy; eine andere API will ein Access-Token.</translation>
    </message>
    <message>
        <source>User claims of a load balancer</source>
        <translation>Benutzer-Claims eines Load Balancers</translation>
    </message>
    <message>
        <source>An Application Load Balancer says with it to the application behind it who signed in (x-amzn-oidc-data).</source>
        <translation>Ein Application Load Balancer sagt damit der Anwendung dahinter, wer sich angemeldet hat (x-amzn-oidc-data).</translation>
    </message>
    <message>
        <source>It is for the application behind the load balancer; an API wants the access token, which is in x-amzn-oidc-accesstoken.</source>
        <translation>Es ist für die Anwendung hinter dem Load Balancer; eine API will das Access-Token, das in x-amzn-oidc-accesstoken steht.</translation>
    </message>
    <message>
        <source>ID token</source>
        <translation>ID-Token</translation>
    </message>
    <message>
        <source>It tells the app who signed in. An API must not accept it as an access token.</source>
        <translation>Sagt der App, wer sich angemeldet hat. Eine API darf es nicht als Access-Token annehmen.</translation>
    </message>
    <message>
        <source>Token of Keycloak for itself</source>
        <translation>Token von Keycloak für sich selbst</translation>
    </message>
    <message>
        <source>Keycloak made it for a step of its own, such as an e-mail that is to be confirmed or a registration.</source>
        <translation>Keycloak hat es für einen eigenen Schritt gemacht, etwa für eine zu bestätigende E-Mail oder eine Registrierung.</translation>
    </message>
    <message>
        <source>Send the access token instead: it says Bearer in typ.</source>
        <translation>Stattdessen das Access-Token senden: Dort steht Bearer in typ.</translation>
    </message>
    <message>
        <source>It carries what only access tokens carry: scopes, or the client that it was issued to.</source>
        <translation>Es enthält, was nur Access-Tokens enthalten: Scopes oder den Client, für den es ausgestellt wurde.</translation>
    </message>
</context>
</TS>
