<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de" sourcelanguage="en">
<context>
    <name>Token Inspector</name>
    <message>
        <source>No failure: this answer holds a token.</source>
        <translation>Kein Fehler: Diese Antwort enthält ein Token.</translation>
    </message>
    <message>
        <source>The token endpoint issued an access token; what it is worth, inspecting the token says.</source>
        <translation>Der Token-Endpunkt hat ein Access-Token ausgestellt; was es wert ist, zeigt die Untersuchung des Tokens.</translation>
    </message>
    <message>
        <source>Inspect the token. Copy it from the answer and paste it where tokens are inspected.</source>
        <translation>Das Token untersuchen. Es aus der Antwort kopieren und dort einfügen, wo Tokens untersucht werden.</translation>
    </message>
    <message>
        <source>No failure: the answer says that the request went well.</source>
        <translation>Kein Fehler: Die Antwort sagt, dass die Anfrage erfolgreich war.</translation>
    </message>
    <message>
        <source>The status is one of success, so the token was accepted if one was needed.</source>
        <translation>Der Status ist ein Erfolgsstatus; falls ein Token nötig war, wurde es also angenommen.</translation>
    </message>
    <message>
        <source>Read the body. Some APIs report an error inside an answer of success.</source>
        <translation>Den Body lesen. Manche APIs melden einen Fehler in einer Antwort mit Erfolgsstatus.</translation>
    </message>
    <message>
        <source>The introspection says that the token is not active.</source>
        <translation>Die Introspektion sagt, dass das Token nicht aktiv ist.</translation>
    </message>
    <message>
        <source>To the server that was asked the token is not active: it may have expired, been revoked, been issued by another server or under another issuer, or the client that asks may not see it.</source>
        <translation>Für den gefragten Server ist das Token nicht aktiv: Es kann abgelaufen, widerrufen oder von einem anderen Server oder unter einem anderen Aussteller ausgestellt sein, oder der fragende Client darf es nicht sehen.</translation>
    </message>
    <message>
        <source>RFC 7662 gives one answer for all of these, so that nobody learns more of a token than its owner.</source>
        <translation>RFC 7662 hat für all das nur eine Antwort, damit niemand mehr über ein Token erfährt als sein Besitzer.</translation>
    </message>
    <message>
        <source>Compare the token&apos;s iss with the server that was asked. Reached by another host name, some servers take their own token for a foreign one.</source>
        <translation>Vergleichen Sie iss des Tokens mit dem gefragten Server. Unter einem anderen Hostnamen halten manche Server ihr eigenes Token für ein fremdes.</translation>
    </message>
    <message>
        <source>Inspect the token. Its exp says whether it has run out.</source>
        <translation>Prüfen Sie das Token. Sein exp sagt, ob es abgelaufen ist.</translation>
    </message>
    <message>
        <source>Check which client asks. Some servers tell of a token only to the client or the API that it is for.</source>
        <translation>Prüfen Sie, welcher Client fragt. Manche Server geben nur dem Client oder der API Auskunft, für die das Token ist.</translation>
    </message>
    <message>
        <source>APNs says that the provider token is too old.</source>
        <translation>APNs sagt, dass das Provider-Token zu alt ist.</translation>
    </message>
    <message>
        <source>A provider token for APNs has no exp: it is refused when its iat is more than an hour ago by Apple&apos;s clock.</source>
        <translation>Ein Provider-Token für APNs hat kein exp: Es wird abgelehnt, wenn sein iat nach Apples Uhr mehr als eine Stunde her ist.</translation>
    </message>
    <message>
        <source>Make a new token at least once an hour, and not more often than every 20 minutes.</source>
        <translation>Erstellen Sie mindestens einmal pro Stunde ein neues Token, und nicht öfter als alle 20 Minuten.</translation>
    </message>
    <message>
        <source>Check the clock of the machine that makes it, if a new one is refused too.</source>
        <translation>Prüfen Sie die Uhr des Rechners, der es erstellt, wenn auch ein neues abgelehnt wird.</translation>
    </message>
    <message>
        <source>APNs does not take the provider token.</source>
        <translation>APNs nimmt das Provider-Token nicht an.</translation>
    </message>
    <message>
        <source>Compare kid and iss with the key&apos;s page in the Apple developer account.</source>
        <translation>Vergleichen Sie kid und iss mit der Seite des Schlüssels im Apple-Entwicklerkonto.</translation>
    </message>
    <message>
        <source>Check that the key is for APNs, for this environment, and was not revoked.</source>
        <translation>Prüfen Sie, dass der Schlüssel für APNs und diese Umgebung ist und nicht widerrufen wurde.</translation>
    </message>
    <message>
        <source>Sign with ES256, the two numbers of the signature side by side, not in DER.</source>
        <translation>Signieren Sie mit ES256, die beiden Zahlen der Signatur nebeneinander, nicht in DER.</translation>
    </message>
    <message>
        <source>APNs gets new provider tokens too often.</source>
        <translation>APNs bekommt zu oft neue Provider-Tokens.</translation>
    </message>
    <message>
        <source>The provider token is made anew more often than every 20 minutes.</source>
        <translation>Das Provider-Token wird öfter als alle 20 Minuten neu erstellt.</translation>
    </message>
    <message>
        <source>Keep one token and use it for 20 to 60 minutes, on all connections.</source>
        <translation>Behalten Sie ein Token und verwenden Sie es 20 bis 60 Minuten lang, auf allen Verbindungen.</translation>
    </message>
    <message>
        <source>APNs got neither a provider token nor a certificate.</source>
        <translation>APNs bekam weder ein Provider-Token noch ein Zertifikat.</translation>
    </message>
    <message>
        <source>The request had no header authorization with a provider token, and the connection no certificate of the provider.</source>
        <translation>Die Anfrage hatte keinen Header authorization mit einem Provider-Token, und die Verbindung kein Zertifikat des Anbieters.</translation>
    </message>
    <message>
        <source>Send the header authorization: bearer, a space, the provider token.</source>
        <translation>Senden Sie den Header authorization: bearer, ein Leerzeichen, das Provider-Token.</translation>
    </message>
    <message>
        <source>AWS does not know the token&apos;s issuer.</source>
        <translation>AWS kennt den Aussteller des Tokens nicht.</translation>
    </message>
    <message>
        <source>The account has no IAM OpenID Connect identity provider whose URL is the token&apos;s iss.</source>
        <translation>Das Konto hat keinen IAM-OpenID-Connect-Identitätsanbieter, dessen URL das iss des Tokens ist.</translation>
    </message>
    <message>
        <source>Create the identity provider in IAM with the token&apos;s iss as its URL, in the account of the role.</source>
        <translation>Legen Sie den Identitätsanbieter in IAM mit dem iss des Tokens als URL an, im Konto der Rolle.</translation>
    </message>
    <message>
        <source>Compare both letter by letter. A slash at the end, a path or another host makes it another provider.</source>
        <translation>Vergleichen Sie beide Buchstabe für Buchstabe. Ein Schrägstrich am Ende, ein Pfad oder ein anderer Host macht einen anderen Anbieter daraus.</translation>
    </message>
    <message>
        <source>Kubernetes does not accept the credentials.</source>
        <translation>Kubernetes nimmt die Zugangsdaten nicht an.</translation>
    </message>
    <message>
        <source>Get new credentials, by the command that wrote the kubeconfig.</source>
        <translation>Holen Sie neue Zugangsdaten mit dem Befehl, der die kubeconfig geschrieben hat.</translation>
    </message>
    <message>
        <source>Inspect the token: exp, iss and aud have to be those that the API server is set up for.</source>
        <translation>Untersuchen Sie das Token: exp, iss und aud müssen die sein, auf die der API-Server eingerichtet ist.</translation>
    </message>
    <message>
        <source>Check that kubectl config current-context is the cluster that is meant.</source>
        <translation>Prüfen Sie, dass kubectl config current-context der gemeinte Cluster ist.</translation>
    </message>
    <message>
        <source>The shared secret is too short for this algorithm.</source>
        <translation>Das gemeinsame Secret ist zu kurz für diesen Algorithmus.</translation>
    </message>
    <message>
        <source>The program that checks or signs was given a secret with fewer bits than the hash: HS256 needs 256 bits, which are 32 bytes.</source>
        <translation>Das Programm, das prüft oder signiert, bekam ein Secret mit weniger Bits als der Hash: HS256 braucht 256 Bits, das sind 32 Bytes.</translation>
    </message>
    <message>
        <source>Use a random secret of at least 32 bytes for HS256, 48 for HS384, 64 for HS512, on both sides.</source>
        <translation>Verwenden Sie auf beiden Seiten ein zufälliges Secret von mindestens 32 Bytes für HS256, 48 für HS384, 64 für HS512.</translation>
    </message>
    <message>
        <source>Check the encoding. A secret in base64 has fewer bytes than letters.</source>
        <translation>Prüfen Sie die Kodierung. Ein Secret in base64 hat weniger Bytes als Zeichen.</translation>
    </message>
    <message>
        <source>The token is bound to another client certificate.</source>
        <translation>Das Token ist an ein anderes Client-Zertifikat gebunden.</translation>
    </message>
    <message>
        <source>Connect with the certificate that the token was asked for with.</source>
        <translation>Verbinden Sie sich mit dem Zertifikat, mit dem das Token angefordert wurde.</translation>
    </message>
    <message>
        <source>Check the proxies. One that ends TLS has to pass the client&apos;s certificate on.</source>
        <translation>Prüfen Sie die Proxys. Einer, der TLS beendet, muss das Zertifikat des Clients weitergeben.</translation>
    </message>
    <message>
        <source>The server refused the token, and does not say why.</source>
        <translation>Der Server hat das Token abgelehnt und sagt nicht, warum.</translation>
    </message>
    <message>
        <source>The server behind SASL OAUTHBEARER (Kafka, PostgreSQL, mail) tells only that the token is not accepted: it expired, is for another audience or of another issuer, or its signature does not fit.</source>
        <translation>Der Server hinter SASL OAUTHBEARER (Kafka, PostgreSQL, Mail) sagt nur, dass das Token nicht angenommen wird: Es ist abgelaufen, für eine andere Audience oder von einem anderen Aussteller, oder seine Signatur passt nicht.</translation>
    </message>
    <message>
        <source>Inspect the token with the issuer, audience and scope that the server is set up for.</source>
        <translation>Untersuchen Sie das Token mit Aussteller, Audience und Scope, auf die der Server eingerichtet ist.</translation>
    </message>
    <message>
        <source>Read the server&apos;s log. It has the reason.</source>
        <translation>Lesen Sie das Log des Servers. Dort steht der Grund.</translation>
    </message>
    <message>
        <source>API Gateway does not take a token for this audience.</source>
        <translation>API Gateway nimmt kein Token für diese Audience an.</translation>
    </message>
    <message>
        <source>Neither the aud of the token nor, where it has none, its client_id is in the authorizer&apos;s list of audiences.</source>
        <translation>Weder aud des Tokens noch, falls es keines hat, seine client_id steht in der Audience-Liste des Authorizers.</translation>
    </message>
    <message>
        <source>Add the audience. In the JWT authorizer enter the token&apos;s aud; for a Cognito access token, the app client&apos;s ID.</source>
        <translation>Die Audience hinzufügen. Im JWT-Authorizer aud des Tokens eintragen; bei einem Access-Token von Cognito die ID des App-Clients.</translation>
    </message>
    <message>
        <source>API Gateway does not take a token of this client.</source>
        <translation>API Gateway nimmt kein Token dieses Clients an.</translation>
    </message>
    <message>
        <source>The token has no aud, so its client_id {client_id} was compared, and the authorizer does not list it.</source>
        <translation>Das Token hat kein aud; daher wurde seine client_id {client_id} verglichen, und der Authorizer führt sie nicht auf.</translation>
    </message>
    <message>
        <source>Add the client. In the JWT authorizer enter {client_id} as an audience.</source>
        <translation>Den Client hinzufügen. Im JWT-Authorizer {client_id} als Audience eintragen.</translation>
    </message>
    <message>
        <source>Use another client, one that the authorizer lists already.</source>
        <translation>Einen anderen Client verwenden, den der Authorizer schon aufführt.</translation>
    </message>
    <message>
        <source>The token&apos;s aud is {aud}, and the authorizer does not list it; client_id counts only where there is no aud.</source>
        <translation>Der Claim aud ist {aud}, und der Authorizer führt es nicht auf; client_id zählt nur, wenn es kein aud gibt.</translation>
    </message>
    <message>
        <source>Add the audience. In the JWT authorizer enter {aud}.</source>
        <translation>Die Audience hinzufügen. Im JWT-Authorizer {aud} eintragen.</translation>
    </message>
    <message>
        <source>Ask for a token for another audience, one that the authorizer lists already.</source>
        <translation>Ein Token für eine andere Audience anfordern, die der Authorizer schon aufführt.</translation>
    </message>
    <message>
        <source>API Gateway expects another issuer.</source>
        <translation>API Gateway erwartet einen anderen Aussteller.</translation>
    </message>
    <message>
        <source>The authorizer&apos;s issuer is probably not exactly the iss of the token.</source>
        <translation>Der Aussteller im Authorizer ist wahrscheinlich nicht genau iss des Tokens.</translation>
    </message>
    <message>
        <source>Compare the pool, realm or tenant. Test and production have issuers of their own.</source>
        <translation>Pool, Realm oder Tenant vergleichen. Test und Produktion haben eigene Aussteller.</translation>
    </message>
    <message>
        <source>API Gateway did not find the key of the token.</source>
        <translation>API Gateway hat den Schlüssel des Tokens nicht gefunden.</translation>
    </message>
    <message>
        <source>The key was probably rotated, or the token is from another issuer; API Gateway keeps keys for up to two hours.</source>
        <translation>Wahrscheinlich wurde der Schlüssel ausgetauscht, oder das Token stammt von einem anderen Aussteller; API Gateway behält Schlüssel bis zu zwei Stunden.</translation>
    </message>
    <message>
        <source>Compare the token&apos;s kid with the issuer&apos;s key set. Inspecting the token with its issuer shows both.</source>
        <translation>Das kid des Tokens mit dem Schlüsselsatz des Ausstellers vergleichen. Wird das Token mit seinem Aussteller untersucht, sind beide zu sehen.</translation>
    </message>
    <message>
        <source>Compare the issuer. The authorizer has to name the pool, realm or tenant that issued the token.</source>
        <translation>Den Aussteller vergleichen. Der Authorizer muss den Pool, Realm oder Tenant nennen, der das Token ausgestellt hat.</translation>
    </message>
    <message>
        <source>Wait. After a rotation the old keys may be used for two hours more.</source>
        <translation>Warten. Nach einem Schlüsselwechsel können die alten Schlüssel noch zwei Stunden verwendet werden.</translation>
    </message>
    <message>
        <source>API Gateway does not take this kind of signature.</source>
        <translation>API Gateway nimmt diese Art von Signatur nicht an.</translation>
    </message>
    <message>
        <source>The token is probably signed with an algorithm other than RSA; JWT authorizers take RS256, RS384 and RS512 only.</source>
        <translation>Das Token ist wahrscheinlich mit einem anderen Algorithmus als RSA signiert; JWT-Authorizer nehmen nur RS256, RS384 und RS512 an.</translation>
    </message>
    <message>
        <source>Have the issuer sign with RS256.</source>
        <translation>Beim Aussteller mit RS256 signieren lassen.</translation>
    </message>
    <message>
        <source>The token is signed with {alg}, and JWT authorizers take RSA signatures (RS256, RS384, RS512) only.</source>
        <translation>Das Token ist mit {alg} signiert; JWT-Authorizer nehmen nur RSA-Signaturen an (RS256, RS384, RS512).</translation>
    </message>
    <message>
        <source>The token has none of the scopes that this route takes.</source>
        <translation>Das Token hat keinen der Scopes, die diese Route annimmt.</translation>
    </message>
    <message>
        <source>The route asks for at least one of its scopes, and the token&apos;s scope or scp has none of them.</source>
        <translation>Die Route verlangt mindestens einen ihrer Scopes, und in scope oder scp des Tokens steht keiner davon.</translation>
    </message>
    <message>
        <source>Ask for {wanted_scope}. Request a token with it, after allowing it for the client.</source>
        <translation>{wanted_scope} anfordern. Vorher dem Client erlauben, dann ein Token damit holen.</translation>
    </message>
    <message>
        <source>Compare with the route. Its authorization settings list the scopes; the name has to be the whole one.</source>
        <translation>Mit der Route vergleichen. Deren Autorisierungseinstellungen führen die Scopes auf; der Name muss vollständig sein.</translation>
    </message>
    <message>
        <source>The API forbids this request and does not say why, in words that API Gateway uses.</source>
        <translation>Die API verbietet diese Anfrage ohne Begründung, mit Worten, wie sie API Gateway verwendet.</translation>
    </message>
    <message>
        <source>If this is Amazon API Gateway, the token probably lacks the route&apos;s scopes; a resource policy, an API key that is missing, or a web ACL also say Forbidden.</source>
        <translation>Wenn dies Amazon API Gateway ist, fehlen dem Token wahrscheinlich die Scopes der Route; auch eine Resource Policy, ein fehlender API-Schlüssel oder eine Web-ACL führt zu Forbidden.</translation>
    </message>
    <message>
        <source>Look at www-authenticate in the answer. insufficient_scope there means that a scope is missing.</source>
        <translation>Den Header www-authenticate ansehen. insufficient_scope bedeutet dort, dass ein Scope fehlt.</translation>
    </message>
    <message>
        <source>Compare the token&apos;s scopes with those of the route.</source>
        <translation>Die Scopes des Tokens mit denen der Route vergleichen.</translation>
    </message>
    <message>
        <source>Check the API key, the resource policy and the web ACL of the stage.</source>
        <translation>API-Schlüssel, Resource Policy und Web-ACL der Stage prüfen.</translation>
    </message>
    <message>
        <source>API Gateway found no token in the request.</source>
        <translation>API Gateway hat in der Anfrage kein Token gefunden.</translation>
    </message>
    <message>
        <source>The request probably had no Authorization header, or the token is not where the authorizer looks for it.</source>
        <translation>Die Anfrage hatte wahrscheinlich keinen Header Authorization, oder das Token steht nicht dort, wo der Authorizer es sucht.</translation>
    </message>
    <message>
        <source>Send the token. The header is Authorization: Bearer, a space, the token.</source>
        <translation>Das Token senden. Der Header ist Authorization: Bearer, ein Leerzeichen, das Token.</translation>
    </message>
    <message>
        <source>Check the identity source of the authorizer. It names the header or parameter that is read.</source>
        <translation>Die Identity Source des Authorizers prüfen. Sie nennt den Header oder Parameter, der gelesen wird.</translation>
    </message>
    <message>
        <source>The token has expired, says API Gateway.</source>
        <translation>Laut API Gateway ist das Token abgelaufen.</translation>
    </message>
    <message>
        <source>The token&apos;s end has passed by API Gateway&apos;s clock.</source>
        <translation>Der Ablauf des Tokens ist nach der Uhr von API Gateway vorbei.</translation>
    </message>
    <message>
        <source>Ask for a new token.</source>
        <translation>Ein neues Token anfordern.</translation>
    </message>
    <message>
        <source>Look at the clock. If a new token is refused too, compare this computer&apos;s time with the answer&apos;s Date.</source>
        <translation>Die Uhr ansehen. Wird auch ein neues Token abgelehnt, die Zeit dieses Computers mit Date in der Antwort vergleichen.</translation>
    </message>
    <message>
        <source>The API refused the token and does not say why, in words that API Gateway uses.</source>
        <translation>Die API hat das Token ohne Begründung abgelehnt, mit Worten, wie sie API Gateway verwendet.</translation>
    </message>
    <message>
        <source>If this is Amazon API Gateway, the token is probably missing, or not one that the method&apos;s authorizer takes.</source>
        <translation>Wenn dies Amazon API Gateway ist, fehlt das Token wahrscheinlich oder ist keines, das der Authorizer der Methode annimmt.</translation>
    </message>
    <message>
        <source>A Cognito authorizer takes an access token only where the method has OAuth scopes, and an ID token where it has none. Other servers use the same words; the headers of API Gateway begin with x-amzn or are called apigw-requestid.</source>
        <translation>Ein Cognito-Authorizer nimmt ein Access-Token nur an, wenn die Methode OAuth-Scopes hat, und ein ID-Token, wenn sie keine hat. Andere Server verwenden dieselben Worte; Header von API Gateway beginnen mit x-amzn oder heißen apigw-requestid.</translation>
    </message>
    <message>
        <source>Paste the headers too. They show who answered, and HTTP APIs say more in www-authenticate.</source>
        <translation>Auch die Header einfügen. Sie zeigen, wer geantwortet hat, und HTTP APIs sagen in www-authenticate mehr.</translation>
    </message>
    <message>
        <source>Set OAuth scopes on the method and deploy the API. Without them an access token is refused, and an app has no other.</source>
        <translation>OAuth-Scopes an der Methode einstellen und die API bereitstellen (Deploy). Ohne sie wird ein Access-Token abgelehnt, und eine App hat kein anderes.</translation>
    </message>
    <message>
        <source>Compare the user pool. The authorizer has to name the pool that issued the token.</source>
        <translation>Den User-Pool vergleichen. Der Authorizer muss den Pool nennen, der das Token ausgestellt hat.</translation>
    </message>
    <message>
        <source>Check the header. It has to be the authorizer&apos;s token source, usually Authorization.</source>
        <translation>Den Header prüfen. Er muss die Token Source des Authorizers sein, meist Authorization.</translation>
    </message>
    <message>
        <source>API Gateway refused the token and does not say why.</source>
        <translation>API Gateway hat das Token ohne Begründung abgelehnt.</translation>
    </message>
    <message>
        <source>The token is probably missing, or not one that the method&apos;s authorizer takes: an authorizer of a REST API gives no reason.</source>
        <translation>Das Token fehlt wahrscheinlich oder ist keines, das der Authorizer der Methode annimmt: Ein Authorizer einer REST API gibt keinen Grund an.</translation>
    </message>
    <message>
        <source>A Cognito authorizer takes an access token only where the method has OAuth scopes, and an ID token where it has none.</source>
        <translation>Ein Cognito-Authorizer nimmt ein Access-Token nur an, wenn die Methode OAuth-Scopes hat, und ein ID-Token, wenn sie keine hat.</translation>
    </message>
    <message>
        <source>API Gateway probably expects an ID token here.</source>
        <translation>API Gateway erwartet hier wahrscheinlich ein ID-Token.</translation>
    </message>
    <message>
        <source>This is an access token, and a REST method without OAuth scopes probably takes it for an ID token and refuses it.</source>
        <translation>Dies ist ein Access-Token; eine REST-Methode ohne OAuth-Scopes hält es wahrscheinlich für ein ID-Token und lehnt es ab.</translation>
    </message>
    <message>
        <source>The token&apos;s scopes are: {scope}. The console&apos;s Test of an authorizer cannot test access tokens.</source>
        <translation>Die Scopes des Tokens sind: {scope}. Der Test eines Authorizers in der Konsole kann keine Access-Tokens prüfen.</translation>
    </message>
    <message>
        <source>Set OAuth scopes on the method and deploy the API. In Method Request choose those of the token; one that matches is enough.</source>
        <translation>OAuth-Scopes an der Methode einstellen und die API bereitstellen (Deploy). In Method Request die des Tokens wählen; ein passender genügt.</translation>
    </message>
    <message>
        <source>Compare the scopes. If the method has some, the token needs at least one of them by its whole name.</source>
        <translation>Die Scopes vergleichen. Hat die Methode welche, braucht das Token mindestens einen davon mit vollständigem Namen.</translation>
    </message>
    <message>
        <source>Compare the user pool. The token is from {iss}.</source>
        <translation>Den User-Pool vergleichen. Das Token stammt von {iss}.</translation>
    </message>
    <message>
        <source>API Gateway probably expects an access token here.</source>
        <translation>API Gateway erwartet hier wahrscheinlich ein Access-Token.</translation>
    </message>
    <message>
        <source>This is an ID token, and a REST method with OAuth scopes takes access tokens only; the pool may also be another one.</source>
        <translation>Dies ist ein ID-Token; eine REST-Methode mit OAuth-Scopes nimmt nur Access-Tokens an. Auch der Pool kann ein anderer sein.</translation>
    </message>
    <message>
        <source>Send the access token, or remove the OAuth scopes from the method and deploy the API.</source>
        <translation>Das Access-Token senden oder die OAuth-Scopes von der Methode entfernen und die API bereitstellen (Deploy).</translation>
    </message>
    <message>
        <source>The token has expired.</source>
        <translation>Das Token ist abgelaufen.</translation>
    </message>
    <message>
        <source>Look further if the new one is refused too. The method may lack OAuth scopes.</source>
        <translation>Weitersuchen, wenn auch das neue abgelehnt wird. Der Methode fehlen möglicherweise OAuth-Scopes.</translation>
    </message>
    <message>
        <source>API Gateway probably has no such method or path.</source>
        <translation>API Gateway hat wahrscheinlich keine solche Methode und keinen solchen Pfad.</translation>
    </message>
    <message>
        <source>The path, the stage or the method is probably wrong; despite its words this answer seldom has to do with a token.</source>
        <translation>Pfad, Stage oder Methode ist wahrscheinlich falsch; trotz ihres Wortlauts hat diese Antwort selten mit einem Token zu tun.</translation>
    </message>
    <message>
        <source>Check the URL. It needs the stage, such as /prod, and a path and method that are deployed.</source>
        <translation>Die URL prüfen. Sie braucht die Stage, etwa /prod, und einen Pfad und eine Methode, die bereitgestellt sind.</translation>
    </message>
    <message>
        <source>Deploy the API. A method that was added later is not there until then.</source>
        <translation>Die API bereitstellen (Deploy). Eine später hinzugefügte Methode ist vorher nicht da.</translation>
    </message>
    <message>
        <source>Check the method&apos;s authorization. With AWS_IAM the request has to be signed.</source>
        <translation>Die Autorisierung der Methode prüfen. Bei AWS_IAM muss die Anfrage signiert sein.</translation>
    </message>
    <message>
        <source>API Gateway read the token as an AWS signature.</source>
        <translation>API Gateway hat das Token als AWS-Signatur gelesen.</translation>
    </message>
    <message>
        <source>The method or path probably does not exist, or its authorization is AWS_IAM, which takes no bearer token.</source>
        <translation>Die Methode oder der Pfad existiert wahrscheinlich nicht, oder die Autorisierung ist AWS_IAM, das kein Bearer-Token annimmt.</translation>
    </message>
    <message>
        <source>Check the URL: stage, path and method.</source>
        <translation>Die URL prüfen: Stage, Pfad und Methode.</translation>
    </message>
    <message>
        <source>Set the method&apos;s authorization to the Cognito or JWT authorizer, and deploy the API.</source>
        <translation>Die Autorisierung der Methode auf den Cognito- oder JWT-Authorizer stellen und die API bereitstellen (Deploy).</translation>
    </message>
    <message>
        <source>A Lambda authorizer of API Gateway probably refused the request.</source>
        <translation>Wahrscheinlich hat ein Lambda-Authorizer von API Gateway die Anfrage abgelehnt.</translation>
    </message>
    <message>
        <source>The policy that the authorizer returned probably denies this method, or was cached for another one.</source>
        <translation>Die vom Authorizer zurückgegebene Policy verbietet diese Methode wahrscheinlich oder wurde für eine andere gecacht.</translation>
    </message>
    <message>
        <source>Read the authorizer&apos;s log. It shows which policy it returned for this token.</source>
        <translation>Das Log des Authorizers lesen. Es zeigt, welche Policy er für dieses Token zurückgegeben hat.</translation>
    </message>
    <message>
        <source>Check the caching. A cached policy has to name every method that the token may call.</source>
        <translation>Das Caching prüfen. Eine gecachte Policy muss jede Methode nennen, die das Token aufrufen darf.</translation>
    </message>
    <message>
        <source>Microsoft Graph does not take this token: it is for another API.</source>
        <translation>Microsoft Graph nimmt dieses Token nicht an: Es ist für eine andere API.</translation>
    </message>
    <message>
        <source>The token&apos;s aud is not Microsoft Graph.</source>
        <translation>Der Claim aud ist nicht Microsoft Graph.</translation>
    </message>
    <message>
        <source>Ask for Graph. Use the scope https://graph.microsoft.com/.default, in the cloud of your tenant.</source>
        <translation>Graph anfragen. Den Scope https://graph.microsoft.com/.default verwenden, in der Cloud des eigenen Tenants.</translation>
    </message>
    <message>
        <source>The token has expired, says the Microsoft API.</source>
        <translation>Laut Microsoft-API ist das Token abgelaufen.</translation>
    </message>
    <message>
        <source>The Microsoft API cannot read the token.</source>
        <translation>Die Microsoft-API kann das Token nicht lesen.</translation>
    </message>
    <message>
        <source>Copy the token again, without quotes, and with Bearer once.</source>
        <translation>Das Token erneut kopieren, ohne Anführungszeichen und mit nur einem Bearer davor.</translation>
    </message>
    <message>
        <source>Microsoft Graph takes the token and forbids this operation.</source>
        <translation>Microsoft Graph nimmt das Token an, verbietet aber diesen Vorgang.</translation>
    </message>
    <message>
        <source>Add the permission. Under API permissions choose Microsoft Graph, Application permissions, then grant admin consent.</source>
        <translation>Die Berechtigung hinzufügen. Unter API permissions Microsoft Graph, dann Application permissions wählen und mit Grant admin consent zustimmen.</translation>
    </message>
    <message>
        <source>Ask for a new token afterwards. Permissions stand in the token&apos;s roles from then on.</source>
        <translation>Danach ein neues Token anfordern. Ab dann stehen die Berechtigungen in roles des Tokens.</translation>
    </message>
    <message>
        <source>The API cannot compare the audience.</source>
        <translation>Die API kann die Audience nicht vergleichen.</translation>
    </message>
    <message>
        <source>The token probably has no aud, as Cognito&apos;s access tokens have none, or the API names no audience to compare with.</source>
        <translation>Das Token hat wahrscheinlich kein aud, wie die Access-Tokens von Cognito, oder die API nennt keine Audience zum Vergleichen.</translation>
    </message>
    <message>
        <source>Check client_id in place of aud. For Cognito access tokens set ValidateAudience to false and compare client_id and token_use.</source>
        <translation>Anstelle von aud client_id prüfen. Bei Access-Tokens von Cognito ValidateAudience auf false setzen und client_id und token_use vergleichen.</translation>
    </message>
    <message>
        <source>Set the audience. In the API&apos;s token validation parameters give ValidAudience.</source>
        <translation>Die Audience einstellen. In den Token-Validation-Parametern der API ValidAudience angeben.</translation>
    </message>
    <message>
        <source>The API expects another audience.</source>
        <translation>Die API erwartet eine andere Audience.</translation>
    </message>
    <message>
        <source>The token&apos;s aud is probably not among the API&apos;s valid audiences.</source>
        <translation>Der Claim aud ist wahrscheinlich nicht unter den gültigen Audiences der API.</translation>
    </message>
    <message>
        <source>Ask for a token for this API. The audience or the scope of the request decides that.</source>
        <translation>Ein Token für diese API anfordern. Die Audience oder der Scope der Anfrage entscheidet darüber.</translation>
    </message>
    <message>
        <source>Add the audience. In the API&apos;s options set Audience, or ValidAudiences for several; Entra has both GUID and api:// forms.</source>
        <translation>Die Audience hinzufügen. In den Optionen der API Audience setzen, bei mehreren ValidAudiences; bei Entra gibt es die GUID- und die api://-Form.</translation>
    </message>
    <message>
        <source>The API looks for an audience, and Cognito&apos;s access tokens have none.</source>
        <translation>Die API sucht eine Audience, und Access-Tokens von Cognito haben keine.</translation>
    </message>
    <message>
        <source>The token has no aud: it says client_id {client_id} and token_use access, and the API compares aud.</source>
        <translation>Das Token hat kein aud: Es sagt client_id {client_id} und token_use access; die API vergleicht aud.</translation>
    </message>
    <message>
        <source>Check client_id and token_use in place of aud. In .NET set ValidateAudience to false and compare both claims.</source>
        <translation>Anstelle von aud client_id und token_use prüfen. In .NET ValidateAudience auf false setzen und beide Claims vergleichen.</translation>
    </message>
    <message>
        <source>Have an aud put in. A pre token generation trigger (V3_0) of the user pool can add one.</source>
        <translation>Ein aud einfügen lassen. Ein Pre-token-generation-Trigger (V3_0) des User-Pools kann eines hinzufügen.</translation>
    </message>
    <message>
        <source>The API expects another issuer.</source>
        <translation>Die API erwartet einen anderen Aussteller.</translation>
    </message>
    <message>
        <source>The token&apos;s iss is probably not the API&apos;s valid issuer, character by character.</source>
        <translation>Der Claim iss stimmt wahrscheinlich nicht Zeichen für Zeichen mit dem gültigen Aussteller der API überein.</translation>
    </message>
    <message>
        <source>Compare both. The token&apos;s iss and the API&apos;s Authority or ValidIssuer have to be the same.</source>
        <translation>Beide vergleichen. iss des Tokens und Authority oder ValidIssuer der API müssen gleich sein.</translation>
    </message>
    <message>
        <source>Check the tenant, pool or realm, and the version: Entra&apos;s v1.0 and v2.0 tokens have different issuers.</source>
        <translation>Tenant, Pool oder Realm prüfen, und die Version: v1.0- und v2.0-Tokens von Entra haben verschiedene Aussteller.</translation>
    </message>
    <message>
        <source>The token has expired, says the API.</source>
        <translation>Laut API ist das Token abgelaufen.</translation>
    </message>
    <message>
        <source>Compare the clocks. If a new token is refused too, the API&apos;s clock is ahead.</source>
        <translation>Die Uhren vergleichen. Wird auch ein neues Token abgelehnt, geht die Uhr der API vor.</translation>
    </message>
    <message>
        <source>The token is not valid yet, says the API.</source>
        <translation>Laut API ist das Token noch nicht gültig.</translation>
    </message>
    <message>
        <source>The API&apos;s clock is probably behind the issuer&apos;s.</source>
        <translation>Die Uhr der API geht wahrscheinlich gegenüber der des Ausstellers nach.</translation>
    </message>
    <message>
        <source>Set the clocks. The API&apos;s host needs time from the network (NTP).</source>
        <translation>Die Uhren stellen. Der Host der API braucht die Zeit aus dem Netz (NTP).</translation>
    </message>
    <message>
        <source>Allow for the difference. ClockSkew in the API&apos;s options is five minutes unless set.</source>
        <translation>Den Unterschied zulassen. ClockSkew in den Optionen der API ist fünf Minuten, wenn nichts anderes eingestellt ist.</translation>
    </message>
    <message>
        <source>The API did not find the key that the token names.</source>
        <translation>Die API hat den Schlüssel nicht gefunden, den das Token nennt.</translation>
    </message>
    <message>
        <source>The token is probably from another issuer than the API&apos;s, or the keys were rotated and the API has the old ones.</source>
        <translation>Das Token stammt wahrscheinlich von einem anderen Aussteller als dem der API, oder die Schlüssel wurden ausgetauscht und die API hat die alten.</translation>
    </message>
    <message>
        <source>Compare the issuer. The key set at the API&apos;s Authority has to hold the token&apos;s kid; inspecting the token shows it.</source>
        <translation>Den Aussteller vergleichen. Der Schlüsselsatz bei Authority der API muss das kid des Tokens enthalten; die Untersuchung des Tokens zeigt es.</translation>
    </message>
    <message>
        <source>Restart the API, or wait. It fetches keys again after a while.</source>
        <translation>Die API neu starten oder warten. Sie ruft die Schlüssel nach einer Weile neu ab.</translation>
    </message>
    <message>
        <source>The API&apos;s check of the signature failed.</source>
        <translation>Die Signaturprüfung der API ist fehlgeschlagen.</translation>
    </message>
    <message>
        <source>The token was probably changed on the way, is meant for another API (Microsoft Graph), or the keys are another issuer&apos;s.</source>
        <translation>Das Token wurde wahrscheinlich unterwegs verändert, ist für eine andere API (Microsoft Graph), oder die Schlüssel sind die eines anderen Ausstellers.</translation>
    </message>
    <message>
        <source>Copy the token again, whole. A character too few breaks the signature.</source>
        <translation>Das Token erneut vollständig kopieren. Fehlt ein Zeichen, stimmt die Signatur nicht mehr.</translation>
    </message>
    <message>
        <source>Inspect the token with its issuer&apos;s keys, to see whether it verifies here.</source>
        <translation>Das Token mit den Schlüsseln seines Ausstellers untersuchen, um zu sehen, ob die Signatur hier stimmt.</translation>
    </message>
    <message>
        <source>The API cannot read the token as a JWT.</source>
        <translation>Die API kann das Token nicht als JWT lesen.</translation>
    </message>
    <message>
        <source>Check what kind it is. An opaque token cannot be read by an API on its own.</source>
        <translation>Prüfen, welche Art es ist. Ein opakes Token kann eine API nicht selbst lesen.</translation>
    </message>
    <message>
        <source>The API could not fetch its issuer&apos;s metadata.</source>
        <translation>Die API konnte die Metadaten ihres Ausstellers nicht abrufen.</translation>
    </message>
    <message>
        <source>The API&apos;s Authority is probably wrong, or the API has no way to the issuer: a firewall, a proxy, a certificate.</source>
        <translation>Authority der API ist wahrscheinlich falsch, oder die API hat keinen Weg zum Aussteller: eine Firewall, ein Proxy, ein Zertifikat.</translation>
    </message>
    <message>
        <source>Open the address. The Authority followed by /.well-known/openid-configuration has to answer from the API&apos;s host.</source>
        <translation>Die Adresse öffnen. Authority, gefolgt von /.well-known/openid-configuration, muss vom Host der API aus antworten.</translation>
    </message>
    <message>
        <source>Check the API&apos;s proxy and its trusted certificates.</source>
        <translation>Den Proxy der API und ihre vertrauten Zertifikate prüfen.</translation>
    </message>
    <message>
        <source>Azure API Management wants a subscription key.</source>
        <translation>Azure API Management verlangt einen Subscription Key.</translation>
    </message>
    <message>
        <source>Send the key, in the header Ocp-Apim-Subscription-Key unless the API names another.</source>
        <translation>Den Schlüssel senden, im Header Ocp-Apim-Subscription-Key, sofern die API keinen anderen nennt.</translation>
    </message>
    <message>
        <source>The token&apos;s iss is not the issuer-uri of the API, character by character.</source>
        <translation>Der Claim iss stimmt nicht Zeichen für Zeichen mit der issuer-uri der API überein.</translation>
    </message>
    <message>
        <source>Compare both. spring.security.oauth2.resourceserver.jwt.issuer-uri has to equal the token&apos;s iss, down to the last slash.</source>
        <translation>Beide vergleichen. spring.security.oauth2.resourceserver.jwt.issuer-uri muss gleich iss des Tokens sein, bis hin zum letzten Schrägstrich.</translation>
    </message>
    <message>
        <source>The API cannot use the issuer it is configured for.</source>
        <translation>Die API kann den Aussteller nicht verwenden, für den sie eingerichtet ist.</translation>
    </message>
    <message>
        <source>The API&apos;s own issuer-uri is probably wrong, or its metadata cannot be reached or names another issuer; no token is to blame.</source>
        <translation>Die eigene issuer-uri der API ist wahrscheinlich falsch, oder ihre Metadaten sind nicht erreichbar oder nennen einen anderen Aussteller; am Token liegt es nicht.</translation>
    </message>
    <message>
        <source>Open the issuer&apos;s metadata. It is at the issuer-uri with /.well-known/openid-configuration behind it, and its issuer has to equal the issuer-uri.</source>
        <translation>Die Metadaten des Ausstellers öffnen. Sie stehen unter der issuer-uri mit angehängtem /.well-known/openid-configuration, und issuer darin muss gleich der issuer-uri sein.</translation>
    </message>
    <message>
        <source>Try it from the API&apos;s host. A firewall, a proxy or a certificate may be in between.</source>
        <translation>Den Abruf vom Host der API aus versuchen. Eine Firewall, ein Proxy oder ein Zertifikat kann dazwischenliegen.</translation>
    </message>
    <message>
        <source>The token&apos;s aud has none of the audiences that the API was set up for.</source>
        <translation>Der Claim aud enthält keine der Audiences, für die die API eingerichtet ist.</translation>
    </message>
    <message>
        <source>Add the audience. In the API set spring.security.oauth2.resourceserver.jwt.audiences.</source>
        <translation>Die Audience hinzufügen. In der API spring.security.oauth2.resourceserver.jwt.audiences setzen.</translation>
    </message>
    <message>
        <source>The API found no key for the token, or does not take its algorithm.</source>
        <translation>Die API hat keinen Schlüssel für das Token gefunden oder nimmt seinen Algorithmus nicht an.</translation>
    </message>
    <message>
        <source>The token is probably from another issuer, or signed with another algorithm than RS256, the only one Spring takes unless told.</source>
        <translation>Das Token stammt wahrscheinlich von einem anderen Aussteller oder ist mit einem anderen Algorithmus als RS256 signiert, dem einzigen, den Spring ohne Einstellung annimmt.</translation>
    </message>
    <message>
        <source>Compare the issuer. The key set at the API&apos;s issuer-uri has to hold the token&apos;s kid.</source>
        <translation>Den Aussteller vergleichen. Der Schlüsselsatz bei der issuer-uri der API muss das kid des Tokens enthalten.</translation>
    </message>
    <message>
        <source>Allow the algorithm. Set spring.security.oauth2.resourceserver.jwt.jws-algorithms.</source>
        <translation>Den Algorithmus erlauben. spring.security.oauth2.resourceserver.jwt.jws-algorithms setzen.</translation>
    </message>
    <message>
        <source>The API could not fetch the issuer&apos;s keys.</source>
        <translation>Die API konnte die Schlüssel des Ausstellers nicht abrufen.</translation>
    </message>
    <message>
        <source>The API probably has no way to the issuer: a firewall, a proxy, a certificate, or a wrong jwk-set-uri.</source>
        <translation>Die API hat wahrscheinlich keinen Weg zum Aussteller: eine Firewall, ein Proxy, ein Zertifikat oder eine falsche jwk-set-uri.</translation>
    </message>
    <message>
        <source>Open the key set&apos;s address from the API&apos;s host.</source>
        <translation>Die Adresse des Schlüsselsatzes vom Host der API aus öffnen.</translation>
    </message>
    <message>
        <source>The API takes the token, and a scope is missing in it.</source>
        <translation>Die API nimmt das Token an, aber ein Scope fehlt darin.</translation>
    </message>
    <message>
        <source>The API could not decode or verify the token.</source>
        <translation>Die API konnte das Token nicht dekodieren oder verifizieren.</translation>
    </message>
    <message>
        <source>The words after the colon name the reason; a signature or a form that does not fit is probably it.</source>
        <translation>Den Grund nennen die Worte nach dem Doppelpunkt; wahrscheinlich stimmt die Signatur oder die Form nicht.</translation>
    </message>
    <message>
        <source>Copy the token again, whole, without quotes.</source>
        <translation>Das Token erneut vollständig kopieren, ohne Anführungszeichen.</translation>
    </message>
    <message>
        <source>The proxy in front of the API knows no such issuer.</source>
        <translation>Der Proxy vor der API kennt diesen Aussteller nicht.</translation>
    </message>
    <message>
        <source>The token&apos;s iss is not one that the proxy was set up for, character by character.</source>
        <translation>Der Claim iss stimmt mit keinem Aussteller, für den der Proxy eingerichtet ist, Zeichen für Zeichen überein.</translation>
    </message>
    <message>
        <source>Compare both. In Istio the issuer of a RequestAuthentication has to equal the token&apos;s iss, down to the last slash.</source>
        <translation>Beide vergleichen. In Istio muss issuer einer RequestAuthentication gleich iss des Tokens sein, bis hin zum letzten Schrägstrich.</translation>
    </message>
    <message>
        <source>The proxy in front of the API expects another audience.</source>
        <translation>Der Proxy vor der API erwartet eine andere Audience.</translation>
    </message>
    <message>
        <source>The token&apos;s aud has none of the audiences that the proxy was set up for.</source>
        <translation>Der Claim aud enthält keine der Audiences, für die der Proxy eingerichtet ist.</translation>
    </message>
    <message>
        <source>Ask for a token for this API.</source>
        <translation>Ein Token für diese API anfordern.</translation>
    </message>
    <message>
        <source>Add the audience. In Istio it belongs into audiences of the RequestAuthentication.</source>
        <translation>Die Audience hinzufügen. In Istio gehört sie in audiences der RequestAuthentication.</translation>
    </message>
    <message>
        <source>The token has expired, says the proxy in front of the API.</source>
        <translation>Laut dem Proxy vor der API ist das Token abgelaufen.</translation>
    </message>
    <message>
        <source>The token&apos;s exp has passed by the proxy&apos;s clock.</source>
        <translation>Der Zeitpunkt exp ist nach der Uhr des Proxys vorbei.</translation>
    </message>
    <message>
        <source>The token is not valid yet, says the proxy in front of the API.</source>
        <translation>Laut dem Proxy vor der API ist das Token noch nicht gültig.</translation>
    </message>
    <message>
        <source>The proxy&apos;s clock is probably behind the issuer&apos;s.</source>
        <translation>Die Uhr des Proxys geht wahrscheinlich gegenüber der des Ausstellers nach.</translation>
    </message>
    <message>
        <source>Set the clocks. The proxy&apos;s host needs time from the network (NTP).</source>
        <translation>Die Uhren stellen. Der Host des Proxys braucht die Zeit aus dem Netz (NTP).</translation>
    </message>
    <message>
        <source>The proxy in front of the API could not verify the signature.</source>
        <translation>Der Proxy vor der API konnte die Signatur nicht verifizieren.</translation>
    </message>
    <message>
        <source>The token is probably from another issuer, or the keys were rotated and the proxy has the old ones.</source>
        <translation>Das Token stammt wahrscheinlich von einem anderen Aussteller, oder die Schlüssel wurden ausgetauscht und der Proxy hat die alten.</translation>
    </message>
    <message>
        <source>Compare the token&apos;s kid with the key set that the proxy uses.</source>
        <translation>Das kid des Tokens mit dem Schlüsselsatz vergleichen, den der Proxy verwendet.</translation>
    </message>
    <message>
        <source>Wait for the proxy to fetch the keys again.</source>
        <translation>Warten, bis der Proxy die Schlüssel neu abruft.</translation>
    </message>
    <message>
        <source>The proxy in front of the API could not fetch the issuer&apos;s keys.</source>
        <translation>Der Proxy vor der API konnte die Schlüssel des Ausstellers nicht abrufen.</translation>
    </message>
    <message>
        <source>Open the key set&apos;s address from the proxy&apos;s network.</source>
        <translation>Die Adresse des Schlüsselsatzes aus dem Netzwerk des Proxys öffnen.</translation>
    </message>
    <message>
        <source>The proxy in front of the API found no token in the request.</source>
        <translation>Der Proxy vor der API hat in der Anfrage kein Token gefunden.</translation>
    </message>
    <message>
        <source>The request has no token where the proxy looks for it, which is the Authorization header unless set otherwise.</source>
        <translation>Die Anfrage hat kein Token dort, wo der Proxy sucht: im Header Authorization, sofern nicht anders eingestellt.</translation>
    </message>
    <message>
        <source>A policy of the proxy in front of the API denies the request.</source>
        <translation>Eine Richtlinie des Proxys vor der API verbietet die Anfrage.</translation>
    </message>
    <message>
        <source>Compare the policy with the token. In Istio an AuthorizationPolicy names requestPrincipals (iss/sub) and claims.</source>
        <translation>Die Richtlinie mit dem Token vergleichen. In Istio nennt eine AuthorizationPolicy requestPrincipals (iss/sub) und Claims.</translation>
    </message>
    <message>
        <source>Check that a token was sent. Without one there is no principal, and such a rule denies.</source>
        <translation>Prüfen, ob ein Token gesendet wurde. Ohne Token gibt es keinen Principal, und eine solche Regel verbietet den Zugriff.</translation>
    </message>
    <message>
        <source>The API expects another Keycloak address in iss.</source>
        <translation>Die API erwartet in iss eine andere Keycloak-Adresse.</translation>
    </message>
    <message>
        <source>Keycloak probably puts another host name into its tokens than the API was given: localhost, a container, the public name.</source>
        <translation>Keycloak schreibt wahrscheinlich einen anderen Hostnamen in seine Tokens, als in der API eingestellt ist: localhost, ein Container, der öffentliche Name.</translation>
    </message>
    <message>
        <source>Set Keycloak&apos;s hostname to the public one, so that every token has the same iss.</source>
        <translation>Keycloaks hostname auf den öffentlichen Namen setzen, damit jedes Token dasselbe iss hat.</translation>
    </message>
    <message>
        <source>Give the API the same address as auth-server-url or issuer.</source>
        <translation>In der API dieselbe Adresse als auth-server-url oder issuer angeben.</translation>
    </message>
    <message>
        <source>Compare the names, letter by letter. Upper and lower case matter.</source>
        <translation>Die Namen Buchstabe für Buchstabe vergleichen. Groß- und Kleinschreibung zählt.</translation>
    </message>
    <message>
        <source>The API wants {wanted_scope}, and the token has {scope}.</source>
        <translation>Die API verlangt {wanted_scope}, das Token hat {scope}.</translation>
    </message>
    <message>
        <source>Compare the names, letter by letter. Upper and lower case matter, and so does the resource server before a slash.</source>
        <translation>Die Namen Buchstabe für Buchstabe vergleichen. Groß- und Kleinschreibung zählt, ebenso der Ressourcenserver vor einem Schrägstrich.</translation>
    </message>
    <message>
        <source>The API wants a scope, and the token has none at all.</source>
        <translation>Die API verlangt einen Scope, und das Token hat gar keinen.</translation>
    </message>
    <message>
        <source>The token has neither scope nor roles, so no scope was granted to this client.</source>
        <translation>Das Token hat weder Scopes noch Rollen; diesem Client wurde also kein Scope gewährt.</translation>
    </message>
    <message>
        <source>Allow the scope for the client, then ask for {wanted_scope}.</source>
        <translation>Den Scope für den Client erlauben, dann {wanted_scope} anfordern.</translation>
    </message>
    <message>
        <source>Grant an app role. With Entra an application permission and admin consent are needed.</source>
        <translation>Eine App-Rolle gewähren. Bei Entra sind eine Anwendungsberechtigung und die Zustimmung eines Administrators nötig.</translation>
    </message>
    <message>
        <source>The API misses what the token at hand has.</source>
        <translation>Der API fehlt, was das vorliegende Token hat.</translation>
    </message>
    <message>
        <source>The API wants {expected}, and the token at hand has it: another token was probably sent, or the API reads it from another claim.</source>
        <translation>Die API will {expected}, und das vorliegende Token hat es: Wahrscheinlich wurde ein anderes Token gesendet, oder die API liest es aus einem anderen Claim.</translation>
    </message>
    <message>
        <source>Check which token was sent. It may be an older one, or that of another environment.</source>
        <translation>Prüfen Sie, welches Token gesendet wurde. Es kann ein älteres sein oder das einer anderen Umgebung.</translation>
    </message>
    <message>
        <source>Check where the API looks. Scopes stand in scope, scp or roles, audiences in aud or client_id, as a text or a list.</source>
        <translation>Prüfen Sie, wo die API nachsieht. Scopes stehen in scope, scp oder roles, Zielgruppen in aud oder client_id, als Text oder als Liste.</translation>
    </message>
    <message>
        <source>Look at the token that the request carried: in the API&apos;s log, or in a recording of the request.</source>
        <translation>Sehen Sie sich das Token an, das die Anfrage trug: im Protokoll der API oder in einer Aufzeichnung der Anfrage.</translation>
    </message>
    <message>
        <source>The API misses a scope that this token has.</source>
        <translation>Die API vermisst einen Scope, den dieses Token hat.</translation>
    </message>
    <message>
        <source>The token has {scope}, so another token was probably sent, or the API reads scopes from another claim.</source>
        <translation>Das Token hat {scope}; wahrscheinlich wurde also ein anderes Token gesendet, oder die API liest Scopes aus einem anderen Claim.</translation>
    </message>
    <message>
        <source>Check which token was sent. It may be an older one.</source>
        <translation>Prüfen, welches Token gesendet wurde. Es ist möglicherweise ein älteres.</translation>
    </message>
    <message>
        <source>Check where the API looks. Issuers put scopes into scope, scp or roles, as a text or a list.</source>
        <translation>Prüfen, wo die API sucht. Aussteller schreiben Scopes in scope, scp oder roles, als Text oder als Liste.</translation>
    </message>
    <message>
        <source>Keep track of the end. An app should ask again shortly before it.</source>
        <translation>Den Ablauf im Blick behalten. Eine App sollte kurz davor ein neues anfordern.</translation>
    </message>
    <message>
        <source>The API calls a token expired that had not expired.</source>
        <translation>Die API nennt ein Token abgelaufen, das nicht abgelaufen war.</translation>
    </message>
    <message>
        <source>The token is valid until {exp}, after {at}: another token was probably sent, or the API&apos;s clock is ahead.</source>
        <translation>Das Token ist bis {exp} gültig, länger als bis {at}: Wahrscheinlich wurde ein anderes Token gesendet, oder die Uhr der API geht vor.</translation>
    </message>
    <message>
        <source>Check which token was sent. An app may keep an older one.</source>
        <translation>Prüfen, welches Token gesendet wurde. Die App behält möglicherweise ein älteres.</translation>
    </message>
    <message>
        <source>Compare the clocks. The header Date of the API&apos;s answer shows its time.</source>
        <translation>Die Uhren vergleichen. Der Header Date in der Antwort der API zeigt deren Zeit.</translation>
    </message>
    <message>
        <source>Allow a minute. Libraries call that leeway or clock skew.</source>
        <translation>Eine Minute zulassen. Bibliotheken nennen das leeway oder clock skew.</translation>
    </message>
    <message>
        <source>The token is not valid yet.</source>
        <translation>Das Token ist noch nicht gültig.</translation>
    </message>
    <message>
        <source>At {at} the token had not begun: nbf is {nbf}, iat is {iat}. The two clocks probably differ.</source>
        <translation>Zum Zeitpunkt {at} hatte die Gültigkeit des Tokens noch nicht begonnen: nbf ist {nbf}, iat ist {iat}. Die beiden Uhren weichen wahrscheinlich voneinander ab.</translation>
    </message>
    <message>
        <source>Compare the clocks. The header Date of the token answer shows the issuer&apos;s time.</source>
        <translation>Die Uhren vergleichen. Der Header Date in der Token-Antwort zeigt die Zeit des Ausstellers.</translation>
    </message>
    <message>
        <source>Ask for a token for this API. The audience, the resource or the scope of the request decides that.</source>
        <translation>Ein Token für diese API anfordern. Die Audience, die Ressource oder der Scope der Anfrage entscheidet darüber.</translation>
    </message>
    <message>
        <source>This token is for Microsoft Graph, not for your API.</source>
        <translation>Dieses Token ist für Microsoft Graph, nicht für die eigene API.</translation>
    </message>
    <message>
        <source>The token&apos;s aud is {aud}, which is Microsoft Graph.</source>
        <translation>Der Claim aud ist {aud}, und das ist Microsoft Graph.</translation>
    </message>
    <message>
        <source>Ask for your API. Use the scope of your own API, such as api://orders/.default.</source>
        <translation>Die eigene API anfragen. Den Scope der eigenen API verwenden, etwa api://orders/.default.</translation>
    </message>
    <message>
        <source>Check client_id and token_use in place of aud, in the API.</source>
        <translation>In der API anstelle von aud client_id und token_use prüfen.</translation>
    </message>
    <message>
        <source>The token&apos;s aud is {aud}, and the API expects another.</source>
        <translation>Der Claim aud ist {aud}; die API erwartet einen anderen Wert.</translation>
    </message>
    <message>
        <source>Let the API take it. Add {aud} to its audiences, if it is meant for this API.</source>
        <translation>Die API dafür öffnen. {aud} zu ihren Audiences hinzufügen, falls es für diese API bestimmt ist.</translation>
    </message>
    <message>
        <source>The token&apos;s iss is probably not exactly the issuer that the API was set up for.</source>
        <translation>Der Claim iss ist wahrscheinlich nicht genau der Aussteller, für den die API eingerichtet ist.</translation>
    </message>
    <message>
        <source>The token&apos;s iss is {iss}, and the API expects another.</source>
        <translation>Der Claim iss ist {iss}; die API erwartet einen anderen Aussteller.</translation>
    </message>
    <message>
        <source>Compare with the API&apos;s setting, character by character.</source>
        <translation>Zeichen für Zeichen mit der Einstellung der API vergleichen.</translation>
    </message>
    <message>
        <source>The API expects another issuer, perhaps for want of a slash.</source>
        <translation>Die API erwartet einen anderen Aussteller; vielleicht fehlt nur ein Schrägstrich.</translation>
    </message>
    <message>
        <source>The token&apos;s iss is {iss}, with a slash at the end, which the API&apos;s setting may lack.</source>
        <translation>Der Claim iss ist {iss}, mit einem Schrägstrich am Ende, der in der Einstellung der API möglicherweise fehlt.</translation>
    </message>
    <message>
        <source>Write the issuer with its slash in the API&apos;s settings, exactly as the token has it.</source>
        <translation>Den Aussteller in den Einstellungen der API mit Schrägstrich schreiben, genau so, wie er im Token steht.</translation>
    </message>
    <message>
        <source>Compare the tenant. Test and production have issuers of their own.</source>
        <translation>Den Tenant vergleichen. Test und Produktion haben eigene Aussteller.</translation>
    </message>
    <message>
        <source>This is an Entra v1.0 token, and the API probably expects v2.0.</source>
        <translation>Dies ist ein v1.0-Token von Entra, und die API erwartet wahrscheinlich v2.0.</translation>
    </message>
    <message>
        <source>The token&apos;s iss is {iss}, the v1.0 form, and the API probably compares with the v2.0 form.</source>
        <translation>Der Claim iss ist {iss}, die Form v1.0; die API vergleicht wahrscheinlich mit der Form v2.0.</translation>
    </message>
    <message>
        <source>The API&apos;s own registration decides the version, not the endpoint that was asked.</source>
        <translation>Die Registrierung der API selbst bestimmt die Version, nicht der gefragte Endpunkt.</translation>
    </message>
    <message>
        <source>Set the version. In the API&apos;s app registration, in the manifest, set requestedAccessTokenVersion to 2; it takes a while.</source>
        <translation>Die Version einstellen. In der App-Registrierung der API im Manifest requestedAccessTokenVersion auf 2 setzen; es dauert eine Weile.</translation>
    </message>
    <message>
        <source>Accept both issuers in the API until then.</source>
        <translation>Bis dahin in der API beide Aussteller annehmen.</translation>
    </message>
    <message>
        <source>This is an Entra v2.0 token, and the API expects another issuer.</source>
        <translation>Dies ist ein v2.0-Token von Entra, und die API erwartet einen anderen Aussteller.</translation>
    </message>
    <message>
        <source>The token&apos;s iss is {iss}, the v2.0 form; the API probably expects the v1.0 form (sts.windows.net) or another tenant.</source>
        <translation>Der Claim iss ist {iss}, die Form v2.0; die API erwartet wahrscheinlich die Form v1.0 (sts.windows.net) oder einen anderen Tenant.</translation>
    </message>
    <message>
        <source>Compare the tenant ID in both.</source>
        <translation>Die Tenant-ID in beiden vergleichen.</translation>
    </message>
    <message>
        <source>Use the v2.0 authority in the API, ending in /v2.0, or set requestedAccessTokenVersion of the API to 1.</source>
        <translation>In der API die v2.0-Authority verwenden, die auf /v2.0 endet, oder requestedAccessTokenVersion der API auf 1 setzen.</translation>
    </message>
    <message>
        <source>The API probably expects Cognito&apos;s original issuer.</source>
        <translation>Die API erwartet wahrscheinlich Cognitos ursprünglichen Aussteller.</translation>
    </message>
    <message>
        <source>The token&apos;s iss is {iss}, Cognito&apos;s newer form, and the API may have the older one, without issuer- in front.</source>
        <translation>Der Claim iss ist {iss}, Cognitos neue Form; die API hat möglicherweise die ältere, ohne issuer- davor.</translation>
    </message>
    <message>
        <source>Write the newer form into the API&apos;s settings.</source>
        <translation>In den Einstellungen der API die neue Form eintragen.</translation>
    </message>
    <message>
        <source>Set the user pool&apos;s issuer type back to ORIGINAL, where the API cannot be changed.</source>
        <translation>Den Issuer type des User-Pools auf ORIGINAL zurückstellen, falls die API nicht geändert werden kann.</translation>
    </message>
    <message>
        <source>The token&apos;s iss is {iss}; Keycloak may go by another host name there than for the API: localhost, a container, the public name.</source>
        <translation>Der Claim iss ist {iss}; Keycloak hat dort möglicherweise einen anderen Hostnamen als für die API: localhost, ein Container, der öffentliche Name.</translation>
    </message>
    <message>
        <source>Compare the realm. It is the last part of iss.</source>
        <translation>Den Realm vergleichen. Er ist der letzte Teil von iss.</translation>
    </message>
    <message>
        <source>Compare the issuer. The key set of the API&apos;s issuer has to hold the token&apos;s kid.</source>
        <translation>Den Aussteller vergleichen. Der Schlüsselsatz vom Aussteller der API muss das kid des Tokens enthalten.</translation>
    </message>
    <message>
        <source>Restart the API, or wait. Most libraries fetch keys again after a while.</source>
        <translation>Die API neu starten oder warten. Die meisten Bibliotheken rufen Schlüssel nach einer Weile neu ab.</translation>
    </message>
    <message>
        <source>Look for {kid} in the key set that the API uses. Inspecting the token with its issuer shows whether it is there.</source>
        <translation>{kid} im Schlüsselsatz suchen, den die API verwendet. Wird das Token mit seinem Aussteller untersucht, zeigt sich, ob er dort ist.</translation>
    </message>
    <message>
        <source>The API does not take the token&apos;s algorithm.</source>
        <translation>Die API nimmt den Algorithmus des Tokens nicht an.</translation>
    </message>
    <message>
        <source>Allow the algorithm in the API, if the issuer is meant to use it.</source>
        <translation>Den Algorithmus in der API erlauben, falls der Aussteller ihn verwenden soll.</translation>
    </message>
    <message>
        <source>Have the issuer sign with RS256, which nearly everything takes.</source>
        <translation>Beim Aussteller mit RS256 signieren lassen, das fast überall angenommen wird.</translation>
    </message>
    <message>
        <source>Allow {alg} in the API, if the issuer is meant to use it.</source>
        <translation>{alg} in der API erlauben, falls der Aussteller diesen Algorithmus verwenden soll.</translation>
    </message>
    <message>
        <source>This token is for Microsoft Graph, and only Graph can verify it.</source>
        <translation>Dieses Token ist für Microsoft Graph, und nur Graph kann es verifizieren.</translation>
    </message>
    <message>
        <source>The token&apos;s header has a nonce, so its signature was made for Microsoft Graph alone; that it fails elsewhere is no error.</source>
        <translation>Der Header des Tokens hat eine nonce; seine Signatur ist also nur für Microsoft Graph gemacht. Dass sie anderswo nicht stimmt, ist kein Fehler.</translation>
    </message>
    <message>
        <source>Ask for your API. Use the scope of your own API, such as api://orders/.default, and leave Graph tokens unread.</source>
        <translation>Die eigene API anfragen. Den Scope der eigenen API verwenden, etwa api://orders/.default, und Graph-Tokens nicht auswerten.</translation>
    </message>
    <message>
        <source>The signature does not verify, here neither.</source>
        <translation>Die Signatur stimmt nicht, auch hier nicht.</translation>
    </message>
    <message>
        <source>The token was changed after it was signed, or was not signed with this issuer&apos;s key.</source>
        <translation>Das Token wurde nach dem Signieren verändert oder nicht mit dem Schlüssel dieses Ausstellers signiert.</translation>
    </message>
    <message>
        <source>Ask for a new token, and copy it whole.</source>
        <translation>Ein neues Token anfordern und vollständig kopieren.</translation>
    </message>
    <message>
        <source>Find out what is in between. Something may rewrite the token on the way.</source>
        <translation>Herausfinden, was dazwischenliegt. Möglicherweise schreibt etwas das Token unterwegs um.</translation>
    </message>
    <message>
        <source>The API cannot read the token.</source>
        <translation>Die API kann das Token nicht lesen.</translation>
    </message>
    <message>
        <source>The token is opaque, and the API expects a JWT.</source>
        <translation>Das Token ist opak, und die API erwartet ein JWT.</translation>
    </message>
    <message>
        <source>The token has no parts that can be read; the issuer probably was not told which API it is for.</source>
        <translation>Das Token hat keine lesbaren Teile; dem Aussteller wurde wahrscheinlich nicht gesagt, für welche API es ist.</translation>
    </message>
    <message>
        <source>Name the API in the token request. With Auth0 that is the parameter audience.</source>
        <translation>Die API in der Token-Anfrage nennen. Bei Auth0 dient dazu der Parameter audience.</translation>
    </message>
    <message>
        <source>Have the API ask the issuer. Introspection (RFC 7662) is made for opaque tokens.</source>
        <translation>Die API den Aussteller fragen lassen. Introspection (RFC 7662) ist für opake Tokens gemacht.</translation>
    </message>
    <message>
        <source>The API found no token in the request.</source>
        <translation>Die API hat in der Anfrage kein Token gefunden.</translation>
    </message>
    <message>
        <source>Check what is in between. A redirect or a proxy may drop the header.</source>
        <translation>Prüfen, was dazwischenliegt. Eine Weiterleitung oder ein Proxy kann den Header weglassen.</translation>
    </message>
    <message>
        <source>The API takes nobody as signed in.</source>
        <translation>Für die API ist niemand angemeldet.</translation>
    </message>
    <message>
        <source>Either no token arrived (no Authorization header, or none that begins with Bearer), or the API did not take the one at hand and does not say why: probably its aud ({aud}), its iss ({iss}) or its signature ({alg}, kid {kid}).</source>
        <translation>Entweder kam kein Token an (kein Authorization-Header oder keiner, der mit Bearer beginnt), oder die API hat das vorliegende nicht genommen und sagt nicht, warum: wahrscheinlich wegen aud ({aud}), iss ({iss}) oder der Signatur ({alg}, kid {kid}).</translation>
    </message>
    <message>
        <source>Look whether the header arrives. It is Authorization: Bearer, a space, the token; a redirect or a proxy may drop it.</source>
        <translation>Sehen Sie nach, ob der Header ankommt. Er lautet Authorization: Bearer, ein Leerzeichen, das Token; eine Weiterleitung oder ein Proxy kann ihn entfernen.</translation>
    </message>
    <message>
        <source>Compare aud ({aud}) and iss ({iss}) with what the API is set up for, character by character.</source>
        <translation>Vergleichen Sie aud ({aud}) und iss ({iss}) Zeichen für Zeichen mit dem, worauf die API eingestellt ist.</translation>
    </message>
    <message>
        <source>Read the API&apos;s log. Where the check of a token fails it often stands there alone, or the key set could not be fetched.</source>
        <translation>Lesen Sie das Protokoll der API. Woran die Prüfung eines Tokens scheitert, steht oft nur dort, auch wenn der Schlüsselsatz nicht geladen werden konnte.</translation>
    </message>
    <message>
        <source>The API found more than one key for the token.</source>
        <translation>Die API hat mehr als einen Schlüssel für das Token gefunden.</translation>
    </message>
    <message>
        <source>More than one key of the key set fits the token&apos;s header: several probably have the same kid, or the token names none, and the API does not try them one after another.</source>
        <translation>Mehr als ein Schlüssel des Schlüsselsatzes passt zum Header des Tokens: Mehrere haben wahrscheinlich dasselbe kid, oder das Token nennt keines, und die API probiert sie nicht nacheinander.</translation>
    </message>
    <message>
        <source>Name the key. Each key of the set needs a kid of its own, and the issuer has to write it into the token&apos;s header.</source>
        <translation>Den Schlüssel nennen. Jeder Schlüssel des Satzes braucht ein eigenes kid, und der Aussteller muss es in den Header des Tokens schreiben.</translation>
    </message>
    <message>
        <source>Have the API try each of them, where its library can, or give it the one key that is meant.</source>
        <translation>Die API alle probieren lassen, wenn ihre Bibliothek das kann, oder ihr den einen Schlüssel geben, der gemeint ist.</translation>
    </message>
    <message>
        <source>Open the address of the key set from the API&apos;s host.</source>
        <translation>Die Adresse des Schlüsselsatzes vom Host der API aus öffnen.</translation>
    </message>
    <message>
        <source>Check the API&apos;s proxy, its trusted certificates and the issuer in its settings.</source>
        <translation>Den Proxy der API, ihre vertrauenswürdigen Zertifikate und den Aussteller in ihren Einstellungen prüfen.</translation>
    </message>
    <message>
        <source>The API does not take a date in the token.</source>
        <translation>Die API nimmt ein Datum im Token nicht an.</translation>
    </message>
    <message>
        <source>Have the issuer write it as a number, without quotation marks.</source>
        <translation>Den Aussteller eine Zahl schreiben lassen, ohne Anführungszeichen.</translation>
    </message>
    <message>
        <source>Have the issuer set an expiry.</source>
        <translation>Den Aussteller ein Ablaufdatum setzen lassen.</translation>
    </message>
    <message>
        <source>Inspect the token, to see which dates it has.</source>
        <translation>Das Token prüfen, um zu sehen, welche Daten es hat.</translation>
    </message>
    <message>
        <source>The token&apos;s dates are not what the API allows.</source>
        <translation>Die Daten des Tokens sind nicht, was die API zulässt.</translation>
    </message>
    <message>
        <source>Let it live shorter: an hour or less between iat and exp.</source>
        <translation>Kürzer leben lassen: höchstens eine Stunde zwischen iat und exp.</translation>
    </message>
    <message>
        <source>Compare the clocks. The host that writes the dates needs time from the network (NTP).</source>
        <translation>Die Uhren vergleichen. Der Host, der die Daten schreibt, braucht Zeit aus dem Netz (NTP).</translation>
    </message>
    <message>
        <source>The API misses a scope in the token.</source>
        <translation>Die API vermisst einen Scope im Token.</translation>
    </message>
    <message>
        <source>Compare the names, letter by letter, and the claim that the API reads.</source>
        <translation>Die Namen Buchstabe für Buchstabe vergleichen, und den Claim, den die API liest.</translation>
    </message>
    <message>
        <source>The API expects another kind of token.</source>
        <translation>Die API erwartet eine andere Art von Token.</translation>
    </message>
    <message>
        <source>The token&apos;s typ or kind is probably not one that the API takes: an ID or refresh token was sent, or typ is at+jwt where JWT is wanted, or the other way round.</source>
        <translation>typ oder Art des Tokens ist wahrscheinlich nicht, was die API annimmt: Ein ID- oder Refresh-Token wurde gesendet, oder typ ist at+jwt, wo JWT verlangt wird, oder umgekehrt.</translation>
    </message>
    <message>
        <source>Send the access token, not the ID token or the refresh token.</source>
        <translation>Das Access-Token senden, nicht das ID-Token oder das Refresh-Token.</translation>
    </message>
    <message>
        <source>Compare typ in the token&apos;s header with what the API is set up for.</source>
        <translation>typ im Header des Tokens mit dem vergleichen, wofür die API eingerichtet ist.</translation>
    </message>
    <message>
        <source>The API does not take tokens of this client.</source>
        <translation>Die API nimmt keine Tokens dieses Clients an.</translation>
    </message>
    <message>
        <source>Inspect the token and compare its client_id or azp with the client IDs that the API is set up with.</source>
        <translation>Untersuchen Sie das Token und vergleichen Sie seine client_id oder azp mit den Client-IDs, auf die die API eingerichtet ist.</translation>
    </message>
    <message>
        <source>Add the client there, or ask for the token with a client that is listed.</source>
        <translation>Fügen Sie den Client dort hinzu, oder fordern Sie das Token mit einem Client an, der dort steht.</translation>
    </message>
    <message>
        <source>The API misses a claim in the token, or expects another value of it.</source>
        <translation>Die API vermisst einen Claim im Token oder erwartet einen anderen Wert.</translation>
    </message>
    <message>
        <source>Inspect the token, and look for the claim that is named.</source>
        <translation>Das Token prüfen und den genannten Claim suchen.</translation>
    </message>
    <message>
        <source>Have the issuer add the claim, or the API do without it.</source>
        <translation>Den Aussteller den Claim hinzufügen oder die API ohne ihn auskommen lassen.</translation>
    </message>
    <message>
        <source>The API says that the token was taken back.</source>
        <translation>Die API sagt, dass das Token zurückgenommen wurde.</translation>
    </message>
    <message>
        <source>The token was probably revoked, or the session it belongs to has ended.</source>
        <translation>Das Token wurde wahrscheinlich widerrufen, oder die Sitzung, zu der es gehört, ist beendet.</translation>
    </message>
    <message>
        <source>Ask the issuer. Its introspection endpoint says whether the token is active.</source>
        <translation>Den Aussteller fragen. Sein Introspection-Endpunkt sagt, ob das Token aktiv ist.</translation>
    </message>
    <message>
        <source>The request probably had no Authorization header, or one of another scheme: Django REST framework reads its own tokens behind Token, and JWTs behind Bearer.</source>
        <translation>Die Anfrage hatte wahrscheinlich keinen Header Authorization oder einen mit anderem Schema: Django REST framework liest eigene Tokens nach Token und JWTs nach Bearer.</translation>
    </message>
    <message>
        <source>The token was probably signed with another key than the API&apos;s, or changed on the way; LexikJWTAuthenticationBundle says no more.</source>
        <translation>Das Token wurde wahrscheinlich mit einem anderen Schlüssel als dem der API signiert oder unterwegs verändert; mehr sagt LexikJWTAuthenticationBundle nicht.</translation>
    </message>
    <message>
        <source>The token has probably expired, or is none that Google&apos;s APIs take: those take access tokens that Google issued, no ID tokens and none of another issuer.</source>
        <translation>Das Token ist wahrscheinlich abgelaufen oder keines, das die APIs von Google annehmen: Sie nehmen Access-Tokens, die Google ausgestellt hat, keine ID-Tokens und keine anderer Aussteller.</translation>
    </message>
    <message>
        <source>Ask Google for the token. Its token URL is https://oauth2.googleapis.com/token.</source>
        <translation>Das Token bei Google anfordern. Die Token-URL ist https://oauth2.googleapis.com/token.</translation>
    </message>
    <message>
        <source>The token was asked for without a scope that this method of Google&apos;s API needs; its documentation lists them.</source>
        <translation>Das Token wurde ohne einen Scope angefordert, den diese Methode der Google-API braucht; ihre Dokumentation führt sie auf.</translation>
    </message>
    <message>
        <source>Apigee probably found no token behind Bearer, or does not know this one: its policy VerifyAccessToken takes those that Apigee issued or imported, and no other issuer&apos;s.</source>
        <translation>Apigee hat nach Bearer wahrscheinlich kein Token gefunden oder kennt dieses nicht: Die Policy VerifyAccessToken nimmt nur Tokens an, die Apigee ausgestellt oder importiert hat.</translation>
    </message>
    <message>
        <source>Ask Apigee for the token. The token URL is one of the API&apos;s own, on the same gateway.</source>
        <translation>Das Token bei Apigee anfordern. Die Token-URL gehört zur API selbst, auf demselben Gateway.</translation>
    </message>
    <message>
        <source>Ask whoever runs the API. A token of another issuer needs the policy VerifyJWT in its place.</source>
        <translation>Den Betreiber der API fragen. Ein Token eines anderen Ausstellers braucht stattdessen die Policy VerifyJWT.</translation>
    </message>
    <message>
        <source>Apigee takes the token, and its app may not call this.</source>
        <translation>Apigee nimmt das Token an, aber seine App darf dies nicht aufrufen.</translation>
    </message>
    <message>
        <source>No API product of the app that the token was issued to has this proxy, this path and this environment.</source>
        <translation>Kein API-Produkt der App, für die das Token ausgestellt wurde, enthält diesen Proxy, diesen Pfad und diese Umgebung.</translation>
    </message>
    <message>
        <source>Add the API product to the app, or the path to the product. Both are set in Apigee.</source>
        <translation>Der App das API-Produkt oder dem Produkt den Pfad hinzufügen. Beides wird in Apigee eingestellt.</translation>
    </message>
    <message>
        <source>The token has none of the scopes that the answer names.</source>
        <translation>Das Token hat keinen der Scopes, die die Antwort nennt.</translation>
    </message>
    <message>
        <source>Okta does not take the token.</source>
        <translation>Okta nimmt das Token nicht an.</translation>
    </message>
    <message>
        <source>It is probably not for Okta&apos;s own APIs: those take access tokens of the org authorization server behind Bearer, and API tokens behind SSWS.</source>
        <translation>Es ist wahrscheinlich nicht für Oktas eigene APIs: Die nehmen nach Bearer Access-Tokens des Org-Autorisierungsservers an und nach SSWS API-Tokens.</translation>
    </message>
    <message>
        <source>Ask the org authorization server. Its token URL is /oauth2/v1/token, with no server named in between.</source>
        <translation>Den Org-Autorisierungsserver fragen. Seine Token-URL ist /oauth2/v1/token, ohne einen Server dazwischen.</translation>
    </message>
    <message>
        <source>Check the scheme. An API token is sent as Authorization: SSWS, an access token as Authorization: Bearer.</source>
        <translation>Das Schema prüfen. Ein API-Token wird als Authorization: SSWS gesendet, ein Access-Token als Authorization: Bearer.</translation>
    </message>
    <message>
        <source>The token cannot be read, here neither.</source>
        <translation>Das Token ist nicht lesbar, auch hier nicht.</translation>
    </message>
    <message>
        <source>The text that was given as the token is no readable JWT.</source>
        <translation>Der als Token angegebene Text ist kein lesbares JWT.</translation>
    </message>
    <message>
        <source>Inspect the token, to see what is wrong with it.</source>
        <translation>Das Token untersuchen, um zu sehen, was daran nicht stimmt.</translation>
    </message>
    <message>
        <source>The API does not take the token.</source>
        <translation>Die API nimmt das Token nicht an.</translation>
    </message>
    <message>
        <source>Ask for a new token, and try again.</source>
        <translation>Ein neues Token anfordern und erneut versuchen.</translation>
    </message>
    <message>
        <source>Read the API&apos;s log. It usually names the reason.</source>
        <translation>Das Log der API lesen. Meist nennt es den Grund.</translation>
    </message>
    <message>
        <source>The signature does not fit, or kid or iss are not those of the key: iss is the ten letters of the team, kid those of the key. The answer does not say which.</source>
        <translation>Die Signatur passt nicht, oder kid oder iss sind nicht die des Schlüssels: iss sind die zehn Zeichen des Teams, kid die des Schlüssels. Was davon zutrifft, sagt die Antwort nicht.</translation>
    </message>
    <message>
        <source>The API server answered 401: the token has probably expired or is for another cluster; on Amazon EKS, also where the IAM identity has no access entry (or line in aws-auth).</source>
        <translation>Der API-Server antwortete 401: Das Token ist wahrscheinlich abgelaufen oder für einen anderen Cluster; bei Amazon EKS auch, wenn die IAM-Identität keinen Zugriffseintrag (oder keine Zeile in aws-auth) hat.</translation>
    </message>
    <message>
        <source>On EKS compare aws sts get-caller-identity with the cluster&apos;s access entries.</source>
        <translation>Vergleichen Sie bei EKS aws sts get-caller-identity mit den Zugriffseinträgen des Clusters.</translation>
    </message>
    <message>
        <source>The token holds the hash of a client certificate (cnf, x5t#S256), and the connection was made with another one or with none. The answer does not say which.</source>
        <translation>Das Token enthält den Hash eines Client-Zertifikats (cnf, x5t#S256), und die Verbindung wurde mit einem anderen oder mit keinem aufgebaut. Was davon zutrifft, sagt die Antwort nicht.</translation>
    </message>
    <message>
        <source>The token has expired: it was valid until {exp}, which had passed at {at}.</source>
        <translation>Das Token ist abgelaufen: Es war bis {exp} gültig, und das war um {at} vorbei.</translation>
    </message>
    <message>
        <source>The token has expired: its exp has passed by the API&apos;s clock.</source>
        <translation>Das Token ist abgelaufen: Der Zeitpunkt exp ist nach der Uhr der API vorbei.</translation>
    </message>
    <message>
        <source>The token is cut off, changed, or came with something around it. The answer does not say which.</source>
        <translation>Das Token ist abgeschnitten oder verändert, oder etwas steht davor oder danach. Was davon zutrifft, sagt die Antwort nicht.</translation>
    </message>
    <message>
        <source>An application permission for this operation is missing, or an administrator has not consented to it. The answer does not say which.</source>
        <translation>Eine Anwendungsberechtigung für diesen Vorgang fehlt, oder ein Administrator hat ihr nicht zugestimmt. Was davon zutrifft, sagt die Antwort nicht.</translation>
    </message>
    <message>
        <source>The token has expired: its exp has passed by the API&apos;s clock, with the five minutes that .NET allows.</source>
        <translation>Das Token ist abgelaufen: Der Zeitpunkt exp ist nach der Uhr der API vorbei, samt den fünf Minuten, die .NET zulässt.</translation>
    </message>
    <message>
        <source>The token is opaque, cut off, or came with something around it. The answer does not say which.</source>
        <translation>Das Token ist opak oder abgeschnitten, oder etwas steht davor oder danach. Was davon zutrifft, sagt die Antwort nicht.</translation>
    </message>
    <message>
        <source>The key is missing or wrong; this has nothing to do with the token. The answer says which.</source>
        <translation>Der Schlüssel fehlt oder ist falsch; mit dem Token hat das nichts zu tun. Was davon zutrifft, sagt die Antwort.</translation>
    </message>
    <message>
        <source>The token has expired: its exp has passed by the API&apos;s clock, with the minute that Spring allows.</source>
        <translation>Das Token ist abgelaufen: Der Zeitpunkt exp ist nach der Uhr der API vorbei, samt der Minute, die Spring zulässt.</translation>
    </message>
    <message>
        <source>The proxy probably cannot reach the issuer&apos;s key set (JWKS), or its jwksUri is wrong.</source>
        <translation>Der Proxy erreicht den Schlüsselsatz (JWKS) des Ausstellers wahrscheinlich nicht, oder seine jwksUri ist falsch.</translation>
    </message>
    <message>
        <source>No rule of an authorization policy allows it: the token is missing, or a claim of it is not what the rule asks for. The answer does not say which.</source>
        <translation>Keine Regel einer Autorisierungsrichtlinie erlaubt sie: Das Token fehlt, oder einer seiner Claims ist nicht, was die Regel verlangt. Was davon zutrifft, sagt die Antwort nicht.</translation>
    </message>
    <message>
        <source>The token does not have the scope: {wanted_scope}.</source>
        <translation>Dem Token fehlt der Scope: {wanted_scope}.</translation>
    </message>
    <message>
        <source>The API does not take the token and does not say which of several faults it has.</source>
        <translation>Die API nimmt das Token nicht an und sagt nicht, welcher von mehreren Fehlern es ist.</translation>
    </message>
    <message>
        <source>The answer does not say what is wrong: no token may have arrived, it may be malformed, expired, wrongly signed or meant for somebody else, or the API could not check it, for want of its own way to the keys.</source>
        <translation>Die Antwort sagt nicht, was falsch ist: Vielleicht kam kein Token an, oder es ist beschädigt, abgelaufen, falsch signiert oder für jemand anderen bestimmt, oder die API konnte es nicht prüfen, weil ihr der eigene Weg zu den Schlüsseln fehlt.</translation>
    </message>
    <message>
        <source>Inspect the token. It has to be a whole JWT of three parts and an access token, no ID or refresh token; compare exp and nbf with the clock, iss, aud and scope with the API&apos;s settings, alg, kid and signature with its keys.</source>
        <translation>Das Token prüfen. Es muss ein ganzes JWT aus drei Teilen und ein Access Token sein, kein ID- oder Refresh Token; exp und nbf mit der Uhr vergleichen, iss, aud und scope mit den Einstellungen der API, alg, kid und Signatur mit ihren Schlüsseln.</translation>
    </message>
    <message>
        <source>Check that it was sent, once and without quotes. The header is Authorization: Bearer, a space, the token; a variable that is not set sends undefined.</source>
        <translation>Prüfen, ob es gesendet wurde, einmal und ohne Anführungszeichen. Der Header ist Authorization: Bearer, ein Leerzeichen, das Token; eine nicht gesetzte Variable sendet undefined.</translation>
    </message>
    <message>
        <source>Check the client&apos;s credentials, where this is a token endpoint. Client ID, secret and the way they are sent are meant there.</source>
        <translation>Die Zugangsdaten des Clients prüfen, wenn das ein Token-Endpunkt ist. Dort sind Client-ID, Secret und die Art des Sendens gemeint.</translation>
    </message>
    <message>
        <source>Give the token that was sent along with the answer (--token, or the field in the window); the log of the API names the reason.</source>
        <translation>Das gesendete Token zusammen mit der Antwort angeben (--token oder das Feld im Fenster); das Log der API nennt den Grund.</translation>
    </message>
    <message>
        <source>A new token tells: if it is refused too, it is the API&apos;s clock.</source>
        <translation>Ein neues Token entscheidet: Wird auch das abgelehnt, liegt es an der Uhr der API.</translation>
    </message>
    <message>
        <source>The token&apos;s nbf or iat is still to come by the API&apos;s clock, which is probably behind the issuer&apos;s.</source>
        <translation>nbf oder iat des Tokens liegt nach der Uhr der API noch voraus; sie geht wahrscheinlich gegenüber der des Ausstellers nach.</translation>
    </message>
    <message>
        <source>The header Date of the answer against the token&apos;s iat and nbf shows how far the clocks are apart.</source>
        <translation>Der Header Date der Antwort, verglichen mit iat und nbf des Tokens, zeigt, wie weit die Uhren auseinander sind.</translation>
    </message>
    <message>
        <source>The API expects another audience: {expected}.</source>
        <translation>Die API erwartet eine andere Audience: {expected}.</translation>
    </message>
    <message>
        <source>The API wants the audience (aud) {expected}, and the token has {actual}, as the answer itself says.</source>
        <translation>Die API will die Audience (aud) {expected}, und das Token hat {actual}, wie die Antwort selbst sagt.</translation>
    </message>
    <message>
        <source>Ask for a token for {expected}. The audience, the resource or the scope of the request decides that.</source>
        <translation>Ein Token für {expected} anfordern. Audience, Ressource oder Scope der Anfrage entscheiden darüber.</translation>
    </message>
    <message>
        <source>Let the API take it. Add {actual} to its audiences, if that is meant for it.</source>
        <translation>Die API es annehmen lassen. {actual} zu ihren Audiences hinzufügen, wenn es für sie bestimmt ist.</translation>
    </message>
    <message>
        <source>Check which token was sent. An ID token or a refresh token is not made for an API.</source>
        <translation>Prüfen, welches Token gesendet wurde. Ein ID-Token oder Refresh Token ist nicht für eine API gemacht.</translation>
    </message>
    <message>
        <source>Inspect the token that was sent: this claim in it shows it. With --token (or in the window) it is judged along with the answer.</source>
        <translation>Das gesendete Token prüfen: Dieser Claim zeigt es. Mit --token (oder im Fenster) wird es zusammen mit der Antwort beurteilt.</translation>
    </message>
    <message>
        <source>The API wants the audience (aud) {expected}, and the token has another one or none.</source>
        <translation>Die API will die Audience (aud) {expected}, und das Token hat eine andere oder keine.</translation>
    </message>
    <message>
        <source>Let the API take the token&apos;s audience, where that is meant for it.</source>
        <translation>Die API die Audience des Tokens annehmen lassen, wo es für sie bestimmt ist.</translation>
    </message>
    <message>
        <source>The token&apos;s aud is probably not what the API expects, or is missing; it says: {said}.</source>
        <translation>aud des Tokens ist wahrscheinlich nicht, was die API erwartet, oder fehlt; sie sagt: {said}.</translation>
    </message>
    <message>
        <source>The token&apos;s aud is a list, {aud}: the API probably expects another, or takes one that is a text alone.</source>
        <translation>Das aud des Tokens ist eine Liste, {aud}: Die API erwartet wahrscheinlich ein anderes oder nimmt nur einen einzelnen Text.</translation>
    </message>
    <message>
        <source>Ask for a token for this API alone, or let the API read a list.</source>
        <translation>Ein Token nur für diese API anfordern, oder die API eine Liste lesen lassen.</translation>
    </message>
    <message>
        <source>No key of the API fits the token&apos;s kid or algorithm: the token is probably from another issuer than the API&apos;s, the keys were rotated and the API has the old ones, or it is signed with a shared secret (HS256) that is in no key set.</source>
        <translation>Kein Schlüssel der API passt zu kid oder Algorithmus des Tokens: Das Token ist wahrscheinlich von einem anderen Aussteller, die Schlüssel wurden gewechselt und die API hat die alten, oder es ist mit einem gemeinsamen Secret (HS256) signiert, das in keinem Key Set steht.</translation>
    </message>
    <message>
        <source>Look at alg in the token&apos;s header. HS256 and none never have a key in a key set.</source>
        <translation>alg im Header des Tokens ansehen. Zu HS256 und none gibt es nie einen Schlüssel in einem Key Set.</translation>
    </message>
    <message>
        <source>The token&apos;s kid against the key set of its issuer: if it is there, the API has another set or an old one.</source>
        <translation>kid des Tokens gegen das Key Set seines Ausstellers: Ist er dort, hat die API ein anderes oder altes Key Set.</translation>
    </message>
    <message>
        <source>The token names key {kid} of issuer {iss}, for the algorithm {alg}; the API probably has another issuer&apos;s keys, keys from before a rotation, or none for this algorithm.</source>
        <translation>Das Token nennt Schlüssel {kid} des Ausstellers {iss}, für den Algorithmus {alg}; die API hat wahrscheinlich Schlüssel eines anderen Ausstellers, solche von vor einem Wechsel, oder keinen für diesen Algorithmus.</translation>
    </message>
    <message>
        <source>The token is probably signed with another algorithm (alg) than the API allows, such as HS256 where RS256 is wanted, or is not signed.</source>
        <translation>Das Token ist wahrscheinlich mit einem anderen Algorithmus (alg) signiert, als die API erlaubt, etwa HS256, wo RS256 verlangt ist, oder gar nicht.</translation>
    </message>
    <message>
        <source>Check which token was sent. HS256 may mean one from another issuer, or made without naming the API.</source>
        <translation>Prüfen, welches Token gesendet wurde. HS256 kann heißen: eines von einem anderen Aussteller, oder ohne Nennung der API erzeugt.</translation>
    </message>
    <message>
        <source>Check that it is a JWT at all. A gateway that finds no alg, as where nothing, undefined, an opaque token or quotes were sent, may say the same.</source>
        <translation>Prüfen, ob es überhaupt ein JWT ist. Ein Gateway, das kein alg findet, weil nichts, undefined, ein opakes Token oder Anführungszeichen gesendet wurden, kann dasselbe sagen.</translation>
    </message>
    <message>
        <source>The token&apos;s header shows its alg.</source>
        <translation>Der Header des Tokens zeigt sein alg.</translation>
    </message>
    <message>
        <source>The token&apos;s algorithm (alg) is {alg}, and the API probably allows others only.</source>
        <translation>Der Algorithmus (alg) des Tokens ist {alg}, und die API erlaubt wahrscheinlich nur andere.</translation>
    </message>
    <message>
        <source>The signature does not fit: the token was probably changed or cut off on the way, or the API checks it with another issuer&apos;s keys or a wrong secret.</source>
        <translation>Die Signatur passt nicht: Das Token wurde wahrscheinlich unterwegs verändert oder abgeschnitten, oder die API prüft es mit Schlüsseln eines anderen Ausstellers oder einem falschen Secret.</translation>
    </message>
    <message>
        <source>If it verifies here with its issuer&apos;s keys, the API has other keys; if not, the token was changed.</source>
        <translation>Lässt es sich hier mit den Schlüsseln seines Ausstellers verifizieren, hat die API andere; sonst wurde das Token verändert.</translation>
    </message>
    <message>
        <source>The token is probably cut off, opaque, or came with something around it: what arrived is no JWT of three parts (unsigned with alg none, an empty text, undefined, a client ID, quotes, Bearer twice).</source>
        <translation>Das Token ist wahrscheinlich abgeschnitten, undurchsichtig (opaque) oder kam mit etwas darum herum: Was ankam, ist kein JWT aus drei Teilen (unsigniert mit alg none, ein leerer Text, undefined, eine Client-ID, Anführungszeichen, zweimal Bearer).</translation>
    </message>
    <message>
        <source>Look at what the program really sends. Where no token is set it sends undefined, null or nothing.</source>
        <translation>Ansehen, was das Programm wirklich sendet. Wo kein Token gesetzt ist, sendet es undefined, null oder nichts.</translation>
    </message>
    <message>
        <source>The token decodes here if it is whole.</source>
        <translation>Ist das Token vollständig, lässt es sich hier dekodieren.</translation>
    </message>
    <message>
        <source>The request probably had no Authorization header, or it did not begin with Bearer, or nothing came after it: no token arrived.</source>
        <translation>Die Anfrage hatte wahrscheinlich keinen Header Authorization, oder er begann nicht mit Bearer, oder dahinter kam nichts: Es kam kein Token an.</translation>
    </message>
    <message>
        <source>The request as it left (curl -v, the browser&apos;s network page) shows whether the header was there.</source>
        <translation>Die Anfrage, wie sie hinausging (curl -v, die Netzwerkseite des Browsers), zeigt, ob der Header da war.</translation>
    </message>
    <message>
        <source>The key set of the issuer shows the kid of each key.</source>
        <translation>Das Key Set des Ausstellers zeigt den kid jedes Schlüssels.</translation>
    </message>
    <message>
        <source>The API&apos;s own way to the issuer failed: it probably cannot reach, fetch or read the key set, the discovery document or the introspection endpoint (a firewall, a proxy, a certificate, a slow network, or a wrong address in its own settings). The token is not to blame.</source>
        <translation>Der eigene Weg der API zum Aussteller ist gescheitert: Wahrscheinlich kann sie das Key Set, das Discovery-Dokument oder den Introspection-Endpunkt nicht erreichen, holen oder lesen (eine Firewall, ein Proxy, ein Zertifikat, ein langsames Netz oder eine falsche Adresse in ihren Einstellungen). Das Token ist nicht schuld.</translation>
    </message>
    <message>
        <source>Look at iss, kid and alg of the token. Some libraries follow iss to the keys, and say the same where they find no key for kid or alg.</source>
        <translation>iss, kid und alg des Tokens ansehen. Manche Bibliotheken folgen iss zu den Schlüsseln und sagen dasselbe, wenn sie zu kid oder alg keinen finden.</translation>
    </message>
    <message>
        <source>The same request with a token that worked before: if it fails too, it is the API&apos;s way and not the token.</source>
        <translation>Dieselbe Anfrage mit einem Token, das vorher ging: Scheitert sie auch, liegt es am Weg der API und nicht am Token.</translation>
    </message>
    <message>
        <source>exp, nbf or iat is probably a text or a decimal in this token, and the API takes nothing but a number of seconds.</source>
        <translation>exp, nbf oder iat ist in diesem Token wahrscheinlich ein Text oder eine Dezimalzahl, und die API nimmt nur eine Zahl von Sekunden.</translation>
    </message>
    <message>
        <source>The API wants a date in the token that it lacks.</source>
        <translation>Die API will im Token ein Datum, das ihm fehlt.</translation>
    </message>
    <message>
        <source>The token probably has no exp claim (or no iat or nbf), and this API takes none without it, whatever word it uses for that.</source>
        <translation>Das Token hat wahrscheinlich keinen Claim exp (oder kein iat oder nbf), und diese API nimmt keines ohne ihn an, wie auch immer sie es nennt.</translation>
    </message>
    <message>
        <source>exp is probably further from iat than the API allows, has passed, or the clock that wrote them is off.</source>
        <translation>exp liegt wahrscheinlich weiter von iat entfernt, als die API erlaubt, ist vorbei, oder die Uhr, die sie geschrieben hat, geht falsch.</translation>
    </message>
    <message>
        <source>The token probably lacks a scope or role that the API needs, or has it where the API does not look: in scope, scp or roles, as a text or as a list; the server says: {said}.</source>
        <translation>Dem Token fehlt wahrscheinlich ein Scope oder eine Rolle, die die API braucht, oder es hat sie dort, wo die API nicht nachsieht: in scope, scp oder roles, als Text oder als Liste; der Server sagt: {said}.</translation>
    </message>
    <message>
        <source>The token&apos;s client (client_id or azp) is probably not one of those that the API accepts or knows.</source>
        <translation>Der Client des Tokens (client_id oder azp) ist wahrscheinlich keiner von denen, die die API annimmt oder kennt.</translation>
    </message>
    <message>
        <source>A claim is probably missing in the token or has another value than the API expects, such as sub, jti or azp; the API says: {said}.</source>
        <translation>Ein Claim fehlt wahrscheinlich im Token oder hat einen anderen Wert, als die API erwartet, etwa sub, jti oder azp; die API sagt: {said}.</translation>
    </message>
    <message>
        <source>Where none is named, compare exp, nbf and iat with the clock, iss and aud with the API&apos;s settings, and the kind of token.</source>
        <translation>Wird keiner genannt, exp, nbf und iat mit der Uhr vergleichen, iss und aud mit den Einstellungen der API, und die Art des Tokens.</translation>
    </message>
    <message>
        <source>A new token tells: if it is taken, the old one was revoked.</source>
        <translation>Ein neues Token entscheidet: Wird es genommen, war das alte widerrufen.</translation>
    </message>
    <message>
        <source>Symfony or Spring probably saw no Authorization header that it reads: no token at an API, and at a token endpoint no client credentials (client ID and secret), or ones that it does not take.</source>
        <translation>Symfony oder Spring sah wahrscheinlich keinen Header Authorization, den es liest: bei einer API kein Token, und an einem Token-Endpunkt keine Zugangsdaten des Clients (Client-ID und Secret) oder solche, die es nicht annimmt.</translation>
    </message>
    <message>
        <source>Give the token that was sent along with the answer (--token, or the field in the window): its dates, issuer, audience and signature tell.</source>
        <translation>Das gesendete Token zusammen mit der Antwort angeben (--token oder das Feld im Fenster): Daten, Aussteller, Audience und Signatur zeigen es.</translation>
    </message>
    <message>
        <source>The API could not make sense of how the token was sent.</source>
        <translation>Die API konnte nicht verstehen, wie das Token gesendet wurde.</translation>
    </message>
    <message>
        <source>A parameter is probably missing or sent twice, or the token was sent in two ways at once.</source>
        <translation>Wahrscheinlich fehlt ein Parameter oder ist doppelt, oder das Token wurde auf zwei Wegen zugleich gesendet.</translation>
    </message>
    <message>
        <source>Send the token once, in the header Authorization: Bearer, a space, the token.</source>
        <translation>Das Token nur einmal senden, im Header Authorization: Bearer, ein Leerzeichen, das Token.</translation>
    </message>
    <message>
        <source>The API wants its nonce in the DPoP proof.</source>
        <translation>Die API will ihre Nonce im DPoP-Nachweis.</translation>
    </message>
    <message>
        <source>The API does not take the DPoP proof.</source>
        <translation>Die API nimmt den DPoP-Nachweis nicht an.</translation>
    </message>
    <message>
        <source>Compare htm and htu. They are the method and the URL of this very request, without query and fragment, as the API sees it behind its proxies.</source>
        <translation>Vergleichen Sie htm und htu. Sie sind die Methode und die URL genau dieser Anfrage, ohne Query und Fragment, wie die API sie hinter ihren Proxys sieht.</translation>
    </message>
    <message>
        <source>Make a new proof for each request. Its iat is the present time by a clock that is right, its jti was never used, and its ath is the hash of the token sent with it.</source>
        <translation>Erstellen Sie für jede Anfrage einen neuen Nachweis. Sein iat ist die jetzige Zeit nach einer Uhr, die richtig geht, sein jti wurde nie verwendet, und sein ath ist der Hash des mitgesendeten Tokens.</translation>
    </message>
    <message>
        <source>The API wants a proof of possession (DPoP) beside the token.</source>
        <translation>Die API verlangt neben dem Token einen Besitznachweis (DPoP).</translation>
    </message>
    <message>
        <source>The token is bound to a key, and the request has no proof, or an outdated one, made with that key. The answer does not say which.</source>
        <translation>Das Token ist an einen Schlüssel gebunden, und der Anfrage fehlt ein aktueller Nachweis mit diesem Schlüssel. Was davon zutrifft, sagt die Antwort nicht.</translation>
    </message>
    <message>
        <source>Who answered is not known, nor why: a token endpoint would probably mean that the client&apos;s credentials (client ID, secret, or the method) did not arrive or are wrong; an API, that no token arrived or that it does not take it.</source>
        <translation>Wer geantwortet hat, ist nicht bekannt, auch nicht warum: Ein Token-Endpunkt würde wahrscheinlich meinen, dass die Zugangsdaten des Clients (Client-ID, Secret oder die Methode) nicht ankamen oder falsch sind; eine API, dass kein Token ankam oder sie es nicht annimmt.</translation>
    </message>
    <message>
        <source>Say who answered. Give the token along (--token) for an API; paste the request, or name the provider, for a token endpoint.</source>
        <translation>Sagen, wer geantwortet hat. Für eine API das Token mitgeben (--token); für einen Token-Endpunkt die Anfrage mit einfügen oder den Anbieter nennen.</translation>
    </message>
    <message>
        <source>An API probably took the token and misses a right in it; a firewall, an address filter or a policy may also have refused, and a token endpoint may mean the client&apos;s credentials or rights.</source>
        <translation>Eine API hat das Token wahrscheinlich angenommen und vermisst ein Recht darin; auch eine Firewall, ein Adressfilter oder eine Richtlinie kann abgelehnt haben, und ein Token-Endpunkt kann die Zugangsdaten oder Rechte des Clients meinen.</translation>
    </message>
    <message>
        <source>The server, or something in front of it, has a problem of its own; an API that cannot reach its issuer&apos;s keys, or that stumbles over the token (a date that is a text, an unknown kid), may answer so too.</source>
        <translation>Der Server oder etwas davor hat ein eigenes Problem; auch eine API, die die Schlüssel ihres Ausstellers nicht erreicht oder über das Token stolpert (ein Datum als Text, ein unbekannter kid), kann so antworten.</translation>
    </message>
    <message>
        <source>Send the proof. The program that asked for the token has the key and has to make one for each request.</source>
        <translation>Den Nachweis senden. Das Programm, das das Token angefordert hat, hat den Schlüssel und muss für jede Anfrage einen erzeugen.</translation>
    </message>
    <message>
        <source>The token lacks a scope or an authority that this path asks for.</source>
        <translation>Dem Token fehlt ein Scope oder eine Berechtigung, die dieser Pfad verlangt.</translation>
    </message>
    <message>
        <source>Compare the names. In Spring, hasAuthority(&apos;SCOPE_read&apos;) wants the scope read; roles need a converter of the API&apos;s own.</source>
        <translation>Vergleichen Sie die Namen. In Spring verlangt hasAuthority(&apos;SCOPE_read&apos;) den Scope read; Rollen brauchen einen eigenen Konverter der API.</translation>
    </message>
    <message>
        <source>The server asks for another kind of sign-in than a token.</source>
        <translation>Der Server verlangt eine andere Art der Anmeldung als ein Token.</translation>
    </message>
    <message>
        <source>WWW-Authenticate names Basic, Digest, Negotiate or NTLM, so what answered probably takes no Bearer token: a proxy or web server before the API, or another API.</source>
        <translation>WWW-Authenticate nennt Basic, Digest, Negotiate oder NTLM; was geantwortet hat, nimmt also wahrscheinlich kein Bearer-Token an: ein Proxy oder Webserver vor der API oder eine andere API.</translation>
    </message>
    <message>
        <source>Compare the address with the API&apos;s documentation. Another path or host may take tokens.</source>
        <translation>Die Adresse mit der Dokumentation der API vergleichen. Ein anderer Pfad oder Host nimmt möglicherweise Tokens an.</translation>
    </message>
    <message>
        <source>Ask who runs what answered. Its name is often in the realm or in the header Server.</source>
        <translation>Fragen, wer das betreibt, was geantwortet hat. Sein Name steht oft in realm oder im Header Server.</translation>
    </message>
    <message>
        <source>The API asks for a token and seems to have found none.</source>
        <translation>Die API verlangt ein Token und hat anscheinend keines gefunden.</translation>
    </message>
    <message>
        <source>The request probably had no token: an API that refuses one is to say why, and this answer names no error.</source>
        <translation>Die Anfrage hatte wahrscheinlich kein Token: Eine API, die eines ablehnt, soll den Grund nennen, und diese Antwort nennt keinen Fehler.</translation>
    </message>
    <message>
        <source>Check what is in between. A redirect to another host or a proxy may drop the header.</source>
        <translation>Prüfen, was dazwischenliegt. Eine Weiterleitung an einen anderen Host oder ein Proxy kann den Header weglassen.</translation>
    </message>
    <message>
        <source>The token was valid until {exp}, which had passed at {at}; the API does not say that this is the reason, and it probably is.</source>
        <translation>Das Token war bis {exp} gültig; der geprüfte Zeitpunkt {at} liegt danach. Die API nennt das nicht als Grund, aber wahrscheinlich ist es der Grund.</translation>
    </message>
    <message>
        <source>Look further if the new one is refused too.</source>
        <translation>Weitersuchen, wenn auch das neue abgelehnt wird.</translation>
    </message>
    <message>
        <source>The status says success, and the body reports an error.</source>
        <translation>Der Status meldet Erfolg, und der Body einen Fehler.</translation>
    </message>
    <message>
        <source>The API probably refused it: GraphQL and some other APIs report in the body alone that a token, a claim, a role or a scope is not allowed to do this.</source>
        <translation>Die API hat es wahrscheinlich abgelehnt: GraphQL und manche anderen APIs melden nur im Body, dass ein Token, ein Claim, eine Rolle oder ein Scope das nicht darf.</translation>
    </message>
    <message>
        <source>Read the error in the body above.</source>
        <translation>Den Fehler im Body oben lesen.</translation>
    </message>
    <message>
        <source>Inspect the token, and compare its claims and scopes with what the operation needs.</source>
        <translation>Das Token prüfen und seine Claims und Scopes mit dem vergleichen, was die Operation braucht.</translation>
    </message>
    <message>
        <source>The server does not take headers as long as these.</source>
        <translation>Der Server nimmt so lange Header nicht an.</translation>
    </message>
    <message>
        <source>The token, or cookies beside it, make the headers longer than the server allows.</source>
        <translation>Das Token, oder Cookies daneben, machen die Header länger, als der Server erlaubt.</translation>
    </message>
    <message>
        <source>Make the token smaller. Groups, roles and own claims are what makes tokens long.</source>
        <translation>Das Token verkleinern. Lang werden Tokens durch Gruppen, Rollen und eigene Claims.</translation>
    </message>
    <message>
        <source>Raise the limit of the server. In nginx it is large_client_header_buffers.</source>
        <translation>Das Limit des Servers erhöhen. In nginx ist es large_client_header_buffers.</translation>
    </message>
    <message>
        <source>A web page came back in place of the API&apos;s answer.</source>
        <translation>Statt der Antwort der API kam eine Webseite zurück.</translation>
    </message>
    <message>
        <source>A login page, a firewall or a proxy probably answered in place of the API.</source>
        <translation>Anstelle der API hat wahrscheinlich eine Anmeldeseite, eine Firewall oder ein Proxy geantwortet.</translation>
    </message>
    <message>
        <source>Check the URL. An address for people asks for a sign-in; the API may have another one.</source>
        <translation>Die URL prüfen. Eine Adresse für Personen verlangt eine Anmeldung; die API hat möglicherweise eine andere.</translation>
    </message>
    <message>
        <source>The answer is 401, without a reason.</source>
        <translation>Die Antwort ist 401, ohne Begründung.</translation>
    </message>
    <message>
        <source>Paste more of the answer. The header WWW-Authenticate and the body often name the reason.</source>
        <translation>Mehr von der Antwort einfügen. Der Header WWW-Authenticate und der Body nennen oft den Grund.</translation>
    </message>
    <message>
        <source>The API does not take the token and gives no reason.</source>
        <translation>Die API nimmt das Token nicht an und nennt keinen Grund.</translation>
    </message>
    <message>
        <source>The server forbids this and gives no reason.</source>
        <translation>Der Server verbietet dies und nennt keinen Grund.</translation>
    </message>
    <message>
        <source>Compare the token&apos;s scopes and roles with what the operation needs.</source>
        <translation>Scopes und Rollen des Tokens mit dem vergleichen, was der Vorgang braucht.</translation>
    </message>
    <message>
        <source>Look at the Server and Via headers. They show who refused it.</source>
        <translation>Die Header Server und Via ansehen. Sie zeigen, wer abgelehnt hat.</translation>
    </message>
    <message>
        <source>The same request without a token tells: with 401 then, the token was taken.</source>
        <translation>Dieselbe Anfrage ohne Token entscheidet: Kommt dann 401, wurde das Token angenommen.</translation>
    </message>
    <message>
        <source>The server has had too many requests.</source>
        <translation>Der Server hat zu viele Anfragen erhalten.</translation>
    </message>
    <message>
        <source>The server asks to wait {retry_after}.</source>
        <translation>Der Server verlangt, {retry_after} zu warten.</translation>
    </message>
    <message>
        <source>A limit on requests is used up for the moment, or the server is not available.</source>
        <translation>Ein Anfragelimit ist vorerst ausgeschöpft, oder der Server ist nicht verfügbar.</translation>
    </message>
    <message>
        <source>The proxy on the way to the server lets nobody through without signing in.</source>
        <translation>Der Proxy auf dem Weg zum Server lässt niemanden ohne Anmeldung durch.</translation>
    </message>
    <message>
        <source>Set the proxy with credentials, in the system&apos;s proxy settings or in HTTPS_PROXY.</source>
        <translation>Den Proxy mit Zugangsdaten eintragen, in den Proxy-Einstellungen des Systems oder in HTTPS_PROXY.</translation>
    </message>
    <message>
        <source>The server sends the request on to another address.</source>
        <translation>Der Server verweist an eine andere Adresse.</translation>
    </message>
    <message>
        <source>The URL is probably the old or plain http form of the right one, or the server wants a person to sign in.</source>
        <translation>Die URL ist wahrscheinlich eine alte oder unverschlüsselte (http) Form der richtigen, oder der Server verlangt, dass sich eine Person anmeldet.</translation>
    </message>
    <message>
        <source>Look at the Location above. One that ends in login means that this is an address for people.</source>
        <translation>Location oben ansehen. Endet sie auf login, ist dies eine Adresse für Personen.</translation>
    </message>
    <message>
        <source>Ask the other address itself. Many programs drop the token when they follow a redirect to another host.</source>
        <translation>Die andere Adresse selbst anfragen. Viele Programme lassen das Token weg, wenn sie einer Weiterleitung an einen anderen Host folgen.</translation>
    </message>
    <message>
        <source>The server does not take this request.</source>
        <translation>Der Server nimmt diese Anfrage nicht an.</translation>
    </message>
    <message>
        <source>The URL, the method or the body is probably wrong; this status says nothing against a token.</source>
        <translation>URL, Methode oder Body ist wahrscheinlich falsch; gegen ein Token sagt dieser Status nichts.</translation>
    </message>
    <message>
        <source>Check the URL, the method and the Content-Type.</source>
        <translation>URL, Methode und Content-Type prüfen.</translation>
    </message>
    <message>
        <source>Read the body above, where there is one.</source>
        <translation>Den Body oben lesen, falls vorhanden.</translation>
    </message>
    <message>
        <source>The server failed on its side.</source>
        <translation>Der Server hat einen internen Fehler.</translation>
    </message>
    <message>
        <source>Read the server&apos;s log.</source>
        <translation>Das Log des Servers lesen.</translation>
    </message>
    <message>
        <source>The same request without a token tells: with 401 then, it was something about the token.</source>
        <translation>Dieselbe Anfrage ohne Token entscheidet: Kommt dann 401, lag es am Token.</translation>
    </message>
    <message>
        <source>The API takes no token that was issued so long ago.</source>
        <translation>Die API nimmt kein Token an, das vor so langer Zeit ausgestellt wurde.</translation>
    </message>
    <message>
        <source>The token&apos;s iat (or auth_time) is probably further back than the API allows, whatever exp says, or a clock is wrong.</source>
        <translation>iat (oder auth_time) des Tokens liegt wahrscheinlich weiter zurück, als die API erlaubt, was auch immer exp sagt, oder eine Uhr geht falsch.</translation>
    </message>
    <message>
        <source>The API expects another issuer: {expected}.</source>
        <translation>Die API erwartet einen anderen Aussteller: {expected}.</translation>
    </message>
    <message>
        <source>The API wants the issuer (iss) {expected}, and the token has {actual}, as the answer itself says; a slash at the end, the version or a tenant may be all the difference.</source>
        <translation>Die API will den Aussteller (iss) {expected}, und das Token hat {actual}, wie die Antwort selbst sagt; ein Schrägstrich am Ende, die Version oder ein Tenant kann der ganze Unterschied sein.</translation>
    </message>
    <message>
        <source>Write {actual} into the API&apos;s settings, if that is the issuer that is meant.</source>
        <translation>{actual} in die Einstellungen der API schreiben, wenn dieser Aussteller gemeint ist.</translation>
    </message>
    <message>
        <source>The API wants the issuer (iss) {expected}, and the token has another one or none; a slash at the end may be all the difference.</source>
        <translation>Die API will den Aussteller (iss) {expected}, und das Token hat einen anderen oder keinen; ein Schrägstrich am Ende kann der ganze Unterschied sein.</translation>
    </message>
    <message>
        <source>Check the API&apos;s own setting. A variable that is not set shows as undefined, null or nothing in what it expects.</source>
        <translation>Die eigene Einstellung der API prüfen. Eine nicht gesetzte Variable zeigt sich als undefined, null oder nichts in dem, was sie erwartet.</translation>
    </message>
    <message>
        <source>The API takes another algorithm: {expected}.</source>
        <translation>Die API nimmt einen anderen Algorithmus: {expected}.</translation>
    </message>
    <message>
        <source>The API allows the algorithm {expected}, and the token is signed with another one (alg), or not at all.</source>
        <translation>Die API erlaubt den Algorithmus {expected}, und das Token ist mit einem anderen (alg) oder gar nicht signiert.</translation>
    </message>
    <message>
        <source>Have the issuer sign with {expected}.</source>
        <translation>Den Aussteller mit {expected} signieren lassen.</translation>
    </message>
    <message>
        <source>The API says that the token has no signature.</source>
        <translation>Die API sagt, dass das Token keine Signatur hat.</translation>
    </message>
    <message>
        <source>The token is probably unsigned (alg none), or its last part, the signature, was cut off on the way.</source>
        <translation>Das Token ist wahrscheinlich unsigniert (alg none), oder sein letzter Teil, die Signatur, wurde unterwegs abgeschnitten.</translation>
    </message>
    <message>
        <source>A signed JWT has three parts with two full stops between them.</source>
        <translation>Ein signiertes JWT hat drei Teile mit zwei Punkten dazwischen.</translation>
    </message>
    <message>
        <source>The API cannot read the Authorization header.</source>
        <translation>Die API kann den Header Authorization nicht lesen.</translation>
    </message>
    <message>
        <source>The Authorization header has probably another form or scheme than the API reads, which is Bearer, one space, the token, once: the word Bearer is missing or twice, or what follows is not a token (a client ID, a secret, quotes).</source>
        <translation>Der Header Authorization hat wahrscheinlich eine andere Form oder ein anderes Schema, als die API liest: Bearer, ein Leerzeichen, das Token, einmal. Das Wort Bearer fehlt oder steht zweimal, oder was folgt, ist kein Token (eine Client-ID, ein Secret, Anführungszeichen).</translation>
    </message>
    <message>
        <source>Check the scheme. Some APIs want Token, JWT, DPoP or a name of their own before the token.</source>
        <translation>Das Schema prüfen. Manche APIs wollen Token, JWT, DPoP oder ein eigenes Wort vor dem Token.</translation>
    </message>
    <message>
        <source>The API misses {expected} in the token.</source>
        <translation>Die API vermisst {expected} im Token.</translation>
    </message>
    <message>
        <source>The API asks for the scope, role or permission {expected}, and the token does not have it.</source>
        <translation>Die API verlangt den Scope, die Rolle oder die Berechtigung {expected}, und das Token hat sie nicht.</translation>
    </message>
    <message>
        <source>Allow {expected} for the client, then ask for a token with it.</source>
        <translation>{expected} für den Client erlauben, dann ein Token damit anfordern.</translation>
    </message>
    <message>
        <source>The API takes the token and does not allow the operation.</source>
        <translation>Die API nimmt das Token an und erlaubt den Vorgang nicht.</translation>
    </message>
    <message>
        <source>The user or client of the token probably has no role or permission for this, or a rule or trust policy about its claims (sub, groups, owner, scope) does not let it: {said}.</source>
        <translation>Der Benutzer oder Client des Tokens hat wahrscheinlich keine Rolle oder Berechtigung dafür, oder eine Regel oder Vertrauensrichtlinie über seine Claims (sub, Gruppen, Eigentümer, Scope) lässt es nicht zu: {said}.</translation>
    </message>
    <message>
        <source>Grant the role or permission where the API manages them, then ask for a new token.</source>
        <translation>Die Rolle oder Berechtigung dort erteilen, wo die API sie verwaltet, dann ein neues Token anfordern.</translation>
    </message>
    <message>
        <source>Check whose token it is. Where none arrives, some servers judge an anonymous user.</source>
        <translation>Prüfen, wessen Token es ist. Kommt keines an, beurteilen manche Server einen anonymen Benutzer.</translation>
    </message>
    <message>
        <source>Check from where the request came. Some rules let in certain IP addresses only.</source>
        <translation>Prüfen, woher die Anfrage kam. Manche Regeln lassen nur bestimmte IP-Adressen zu.</translation>
    </message>
    <message>
        <source>The API expects another kind of token: {expected}.</source>
        <translation>Die API erwartet eine andere Art von Token: {expected}.</translation>
    </message>
    <message>
        <source>The API wants a token of the kind (typ, token_use) {expected}, and another kind was sent: an ID, refresh or access token.</source>
        <translation>Die API will ein Token der Art (typ, token_use) {expected}, und es kam eine andere: ein ID-, Refresh- oder Access-Token.</translation>
    </message>
    <message>
        <source>The client&apos;s own credentials were not accepted.</source>
        <translation>Die Zugangsdaten des Clients selbst wurden nicht angenommen.</translation>
    </message>
    <message>
        <source>What answered wants the client&apos;s credentials (client ID and secret, often by Basic), as a token, introspection or revocation endpoint does, and they are probably missing, wrong or sent by another method: {said}.</source>
        <translation>Was geantwortet hat, will die Zugangsdaten des Clients (Client-ID und Secret, oft per Basic), wie ein Token-, Introspection- oder Widerrufs-Endpunkt, und sie fehlen wahrscheinlich, sind falsch oder kamen mit einer anderen Methode: {said}.</translation>
    </message>
    <message>
        <source>The token is too long for the server.</source>
        <translation>Das Token ist für den Server zu lang.</translation>
    </message>
    <message>
        <source>The token, or the Authorization header it is in, is longer than the server allows, most likely for its many groups, roles or claims.</source>
        <translation>Das Token oder der Header Authorization, in dem es steht, ist länger, als der Server erlaubt, am ehesten wegen vieler Gruppen, Rollen oder Claims.</translation>
    </message>
    <message>
        <source>A token without groups tells: if it is taken, it was the length.</source>
        <translation>Ein Token ohne Gruppen entscheidet: Wird es genommen, lag es an der Länge.</translation>
    </message>
    <message>
        <source>The API says that consent is missing.</source>
        <translation>Die API sagt, dass die Zustimmung fehlt.</translation>
    </message>
    <message>
        <source>The API has something against the account, not against the token.</source>
        <translation>Die API hat etwas gegen das Konto, nicht gegen das Token.</translation>
    </message>
    <message>
        <source>The account, application or subscription that the token belongs to is probably unknown to the API, locked, without a licence, not subscribed to it, or its email is not verified: {said}.</source>
        <translation>Das Konto, die Anwendung oder das Abonnement, zu dem das Token gehört, ist der API wahrscheinlich unbekannt, gesperrt, ohne Lizenz, nicht abonniert, oder seine E-Mail ist nicht bestätigt: {said}.</translation>
    </message>
    <message>
        <source>Look at the account where the API manages its users, subscriptions and licences.</source>
        <translation>Das Konto dort ansehen, wo die API ihre Benutzer, Abonnements und Lizenzen verwaltet.</translation>
    </message>
    <message>
        <source>Check whose token it is. sub, email or client_id in it name the account that is meant.</source>
        <translation>Prüfen, wessen Token es ist. sub, email oder client_id darin nennen das gemeinte Konto.</translation>
    </message>
    <message>
        <source>A token of another account tells: if it is taken, it is the account.</source>
        <translation>Ein Token eines anderen Kontos entscheidet: Wird es genommen, liegt es am Konto.</translation>
    </message>
    <message>
        <source>The API is of another tenant or project than the token, or knows no such one.</source>
        <translation>Die API gehört zu einem anderen Tenant oder Projekt als das Token oder kennt keinen solchen.</translation>
    </message>
    <message>
        <source>The tenant (directory, realm, organization, pool or project) of the token or of the URL is probably not the one that the API serves: {said}.</source>
        <translation>Der Tenant (Verzeichnis, Realm, Organisation, Pool oder Projekt) des Tokens oder der URL ist wahrscheinlich nicht der, den die API bedient: {said}.</translation>
    </message>
    <message>
        <source>The API does not answer this on the host that was asked.</source>
        <translation>Die API beantwortet das auf dem gefragten Host nicht.</translation>
    </message>
    <message>
        <source>The host (domain) that was asked is probably not the one for this account or token: another region, environment or the organization&apos;s own domain is. The server says: {said}.</source>
        <translation>Der gefragte Host (die Domain) ist wahrscheinlich nicht der für dieses Konto oder Token, sondern eine andere Region, Umgebung oder die eigene Domain der Organisation. Der Server sagt: {said}.</translation>
    </message>
    <message>
        <source>The API does not take the connection as it is.</source>
        <translation>Die API nimmt die Verbindung so nicht an.</translation>
    </message>
    <message>
        <source>The request probably came over plain http where https (TLS) is required, or with a TLS version or certificate that is not taken: {said}.</source>
        <translation>Die Anfrage kam wahrscheinlich über einfaches http, wo https (TLS) verlangt wird, oder mit einer TLS-Version oder einem Zertifikat, die nicht angenommen werden: {said}.</translation>
    </message>
    <message>
        <source>Write https:// in front of the URL.</source>
        <translation>https:// vor die URL schreiben.</translation>
    </message>
    <message>
        <source>The server sends the request on, or does not take a redirect address.</source>
        <translation>Der Server leitet die Anfrage weiter oder nimmt eine Weiterleitungsadresse nicht an.</translation>
    </message>
    <message>
        <source>A redirect is probably in the way: the redirect_uri is not a registered one, or the URL is for people and leads to a sign-in page: {said}.</source>
        <translation>Wahrscheinlich steht eine Weiterleitung im Weg: redirect_uri ist nicht registriert, oder die URL ist für Menschen und führt zu einer Anmeldeseite: {said}.</translation>
    </message>
    <message>
        <source>The header Location of the answer shows where it leads.</source>
        <translation>Der Header Location der Antwort zeigt, wohin sie führt.</translation>
    </message>
    <message>
        <source>This address does not take the HTTP method that was used.</source>
        <translation>Diese Adresse nimmt die verwendete HTTP-Methode nicht an.</translation>
    </message>
    <message>
        <source>The request was probably made with another HTTP method than this path takes (GET in place of POST, or the other way round), or the path is another one; this says nothing against a token.</source>
        <translation>Die Anfrage wurde wahrscheinlich mit einer anderen HTTP-Methode gestellt, als dieser Pfad annimmt (GET statt POST oder umgekehrt), oder der Pfad ist ein anderer; gegen ein Token sagt das nichts.</translation>
    </message>
    <message>
        <source>The server does not take a body of this kind.</source>
        <translation>Der Server nimmt einen Body dieser Art nicht an.</translation>
    </message>
    <message>
        <source>The Content-Type of the request is probably not the one that is read there: a form where JSON is wanted, JSON where a form is, or none; this says nothing against a token.</source>
        <translation>Der Content-Type der Anfrage ist wahrscheinlich nicht der, der dort gelesen wird: ein Formular statt JSON, JSON statt eines Formulars, oder keiner; gegen ein Token sagt das nichts.</translation>
    </message>
    <message>
        <source>A token endpoint reads a form: application/x-www-form-urlencoded.</source>
        <translation>Ein Token-Endpunkt liest ein Formular: application/x-www-form-urlencoded.</translation>
    </message>
    <message>
        <source>The request as it left shows its Content-Type.</source>
        <translation>Die Anfrage, wie sie hinausging, zeigt ihren Content-Type.</translation>
    </message>
    <message>
        <source>The server itself, or something behind it, failed or is not available, and probably did not judge the token: {said}.</source>
        <translation>Der Server selbst oder etwas hinter ihm ist ausgefallen oder nicht verfügbar und hat das Token wahrscheinlich nicht beurteilt: {said}.</translation>
    </message>
    <message>
        <source>Some servers fail so on a token that they cannot read, or where they cannot fetch its issuer&apos;s keys.</source>
        <translation>Manche Server scheitern so an einem Token, das sie nicht lesen können, oder weil sie die Schlüssel des Ausstellers nicht holen können.</translation>
    </message>
    <message>
        <source>A proxy or gateway before the API refused the request, or wants to be signed in to; the API probably never saw it: {said}.</source>
        <translation>Ein Proxy oder Gateway vor der API hat die Anfrage abgelehnt oder will eine Anmeldung; die API hat sie wahrscheinlich nie gesehen: {said}.</translation>
    </message>
    <message>
        <source>The API does not take the DPoP proof, or misses it.</source>
        <translation>Die API nimmt den DPoP-Proof nicht an oder vermisst ihn.</translation>
    </message>
    <message>
        <source>The token is bound to a key, and the DPoP proof that goes with it is probably missing, old, used before, or made for another method or URL (htm, htu): {said}.</source>
        <translation>Das Token ist an einen Schlüssel gebunden, und der DPoP-Proof dazu fehlt wahrscheinlich, ist alt, schon verwendet oder für eine andere Methode oder URL (htm, htu) gemacht: {said}.</translation>
    </message>
    <message>
        <source>The API does not take the client certificate.</source>
        <translation>Die API nimmt das Client-Zertifikat nicht an.</translation>
    </message>
    <message>
        <source>The client certificate (mutual TLS) was probably not shown, has expired, is not the one that the token is bound to (cnf, x5t#S256), or got lost at a proxy that ends TLS: {said}.</source>
        <translation>Das Client-Zertifikat (gegenseitiges TLS) wurde wahrscheinlich nicht gezeigt, ist abgelaufen, ist nicht das, an das das Token gebunden ist (cnf, x5t#S256), oder ging an einem Proxy verloren, der TLS beendet: {said}.</translation>
    </message>
    <message>
        <source>There is nothing at this address of the API.</source>
        <translation>Unter dieser Adresse der API gibt es nichts.</translation>
    </message>
    <message>
        <source>The path, the version, the stage or an ID in the URL is probably wrong; this says nothing against a token, though some APIs hide so what a token may not see.</source>
        <translation>Der Pfad, die Version, die Stage oder eine ID in der URL ist wahrscheinlich falsch; gegen ein Token sagt das nichts, auch wenn manche APIs so verbergen, was ein Token nicht sehen darf.</translation>
    </message>
    <message>
        <source>A token with all rights tells: if it is the same, it is the address.</source>
        <translation>Ein Token mit allen Rechten entscheidet: Ist es dasselbe, liegt es an der Adresse.</translation>
    </message>
    <message>
        <source>The server misses a parameter, or does not take one.</source>
        <translation>Der Server vermisst einen Parameter oder nimmt einen nicht an.</translation>
    </message>
    <message>
        <source>A parameter of the request is probably missing, wrong or sent twice, or the body was not read (JSON in place of a form, or the other way round); this says nothing against a token: {said}.</source>
        <translation>Ein Parameter der Anfrage fehlt wahrscheinlich, ist falsch oder steht zweimal da, oder der Body wurde nicht gelesen (JSON statt Formular oder umgekehrt); gegen ein Token sagt das nichts: {said}.</translation>
    </message>
    <message>
        <source>The signed assertion is not accepted.</source>
        <translation>Die signierte Assertion wird nicht angenommen.</translation>
    </message>
    <message>
        <source>The signed assertion (a JWT that a program makes itself) is probably expired, wrongly dated, for another audience, or signed with a key that is not registered: {said}.</source>
        <translation>Die signierte Assertion (ein JWT, das ein Programm selbst erstellt) ist wahrscheinlich abgelaufen, falsch datiert, für eine andere Audience, oder mit einem nicht registrierten Schlüssel signiert: {said}.</translation>
    </message>
    <message>
        <source>The grant or the code was not accepted.</source>
        <translation>Der Grant oder der Code wurde nicht angenommen.</translation>
    </message>
    <message>
        <source>What answered reads a grant (grant_type, authorization code, refresh token), as a token endpoint does, and probably does not take it: it is used up, expired, misspelt, or not allowed for this client: {said}.</source>
        <translation>Was geantwortet hat, liest einen Grant (grant_type, Autorisierungscode, Refresh Token) wie ein Token-Endpunkt und nimmt ihn wahrscheinlich nicht an: verbraucht, abgelaufen, falsch geschrieben oder für diesen Client nicht erlaubt: {said}.</translation>
    </message>
    <message>
        <source>The API wants another nonce.</source>
        <translation>Die API will einen anderen Nonce.</translation>
    </message>
    <message>
        <source>The API has something against the API key, not against the token.</source>
        <translation>Die API hat etwas gegen den API-Schlüssel, nicht gegen das Token.</translation>
    </message>
    <message>
        <source>The API key (or subscription key) that has to come beside the token is probably missing, wrong, expired or not enabled for this API: {said}.</source>
        <translation>Der API-Schlüssel (oder Subscription Key), der neben dem Token kommen muss, fehlt wahrscheinlich, ist falsch, abgelaufen oder für diese API nicht freigegeben: {said}.</translation>
    </message>
    <message>
        <source>The API says that the session is over or not there.</source>
        <translation>Die API sagt, dass die Sitzung zu Ende ist oder fehlt.</translation>
    </message>
    <message>
        <source>The session that the token or cookie belongs to has probably expired, was ended or is unknown to the server: {said}.</source>
        <translation>Die Sitzung, zu der Token oder Cookie gehört, ist wahrscheinlich abgelaufen, beendet oder dem Server unbekannt: {said}.</translation>
    </message>
    <message>
        <source>Sign in again, where the API keeps sessions of its own beside the token.</source>
        <translation>Neu anmelden, wenn die API neben dem Token eigene Sitzungen führt.</translation>
    </message>
    <message>
        <source>A new token tells: if it is taken, the old session was over.</source>
        <translation>Ein neues Token entscheidet: Wird es genommen, war die alte Sitzung zu Ende.</translation>
    </message>
    <message>
        <source>The server could not reach something that it needs.</source>
        <translation>Der Server konnte etwas nicht erreichen, das er braucht.</translation>
    </message>
    <message>
        <source>The server&apos;s own connection to something behind it failed: probably to its issuer (key set, discovery document, introspection), or to another service or a database. The token is not to blame.</source>
        <translation>Die eigene Verbindung des Servers zu etwas hinter ihm ist gescheitert: wahrscheinlich zu seinem Aussteller (Key Set, Discovery-Dokument, Introspection) oder zu einem anderen Dienst oder einer Datenbank. Das Token ist nicht schuld.</translation>
    </message>
    <message>
        <source>The server does not take this request and gives no reason.</source>
        <translation>Der Server nimmt diese Anfrage nicht an und nennt keinen Grund.</translation>
    </message>
    <message>
        <source>The server could probably not read the request: the body or its Content-Type, a parameter (missing, misspelt or twice, such as grant_type), or the Authorization header is not as it expects; a token endpoint may also mean the client&apos;s credentials, and an API a token that it cannot read.</source>
        <translation>Der Server konnte die Anfrage wahrscheinlich nicht lesen: Body oder Content-Type, ein Parameter (fehlend, falsch geschrieben oder doppelt, etwa grant_type) oder der Header Authorization ist nicht, wie er erwartet; ein Token-Endpunkt kann auch die Zugangsdaten des Clients meinen, und eine API ein Token, das sie nicht lesen kann.</translation>
    </message>
    <message>
        <source>The server forbids this with a web page.</source>
        <translation>Der Server verbietet das mit einer Webseite.</translation>
    </message>
    <message>
        <source>A firewall, a proxy or an address filter in front of the server probably blocked the request; or the server took the token and misses a right in it.</source>
        <translation>Eine Firewall, ein Proxy oder ein Adressfilter vor dem Server hat die Anfrage wahrscheinlich blockiert; oder der Server hat das Token angenommen und vermisst ein Recht darin.</translation>
    </message>
    <message>
        <source>The server failed and sent a web page.</source>
        <translation>Der Server ist gescheitert und hat eine Webseite gesendet.</translation>
    </message>
    <message>
        <source>This program does not know that answer.</source>
        <translation>Dieses Programm kennt diese Antwort nicht.</translation>
    </message>
    <message>
        <source>No cause is known for this answer; what was said is all there is to go by.</source>
        <translation>Zu dieser Antwort ist keine Ursache bekannt; es gibt nur ihren Wortlaut als Anhaltspunkt.</translation>
    </message>
    <message>
        <source>Look up the words above in the documentation of the API.</source>
        <translation>Die Worte oben in der Dokumentation der API nachschlagen.</translation>
    </message>
    <message>
        <source>Paste more of the answer. The status line and the header WWW-Authenticate often say more than the body.</source>
        <translation>Mehr von der Antwort einfügen. Die Statuszeile und der Header WWW-Authenticate sagen oft mehr als der Body.</translation>
    </message>
    <message>
        <source>The program that asked does not take a CA certificate on the way.</source>
        <translation>Das anfragende Programm nimmt ein CA-Zertifikat auf dem Weg nicht an.</translation>
    </message>
    <message>
        <source>The program that asked says that a certificate has expired.</source>
        <translation>Das anfragende Programm sagt, dass ein Zertifikat abgelaufen ist.</translation>
    </message>
    <message>
        <source>The end date of the server&apos;s certificate, or of one that vouches for it, has probably passed; a clock that is ahead says the same.</source>
        <translation>Das Enddatum des Serverzertifikats oder eines, das für es bürgt, ist wahrscheinlich vorbei; eine vorgehende Uhr führt zu derselben Meldung.</translation>
    </message>
    <message>
        <source>Check the date of the computer that asked. If it is right, the owner of the server has to renew the certificate.</source>
        <translation>Das Datum des anfragenden Computers prüfen. Stimmt es, muss der Betreiber des Servers das Zertifikat erneuern.</translation>
    </message>
    <message>
        <source>The program that asked says that the certificate is for another host.</source>
        <translation>Das anfragende Programm sagt, dass das Zertifikat für einen anderen Host ist.</translation>
    </message>
    <message>
        <source>The host in the URL is probably misspelt, or something else answers there.</source>
        <translation>Der Host in der URL ist wahrscheinlich falsch geschrieben, oder dort antwortet etwas anderes.</translation>
    </message>
    <message>
        <source>Check the host in the URL.</source>
        <translation>Den Host in der URL prüfen.</translation>
    </message>
    <message>
        <source>The program that asked does not trust the certificate it was shown.</source>
        <translation>Das anfragende Programm vertraut dem gezeigten Zertifikat nicht.</translation>
    </message>
    <message>
        <source>A proxy that inspects TLS is probably in between, or the server uses a private CA that this program was not told of.</source>
        <translation>Wahrscheinlich ist ein Proxy dazwischen, der TLS aufbricht, oder der Server verwendet eine private CA, die dieses Programm nicht kennt.</translation>
    </message>
    <message>
        <source>Name the CA to the program. Many have trust stores of their own and do not look into the system&apos;s.</source>
        <translation>Dem Programm die CA angeben. Viele haben einen eigenen Zertifikatsspeicher und sehen nicht in den des Systems.</translation>
    </message>
    <message>
        <source>Ask the same server with this program. The exchange then shows the certificate chain and the CA at its end.</source>
        <translation>Denselben Server mit diesem Programm anfragen. „Austausch“ zeigt dann die Zertifikatskette und die CA an ihrem Ende.</translation>
    </message>
    <message>
        <source>The program that asked got no TLS on that port.</source>
        <translation>Das anfragende Programm hat an diesem Port kein TLS bekommen.</translation>
    </message>
    <message>
        <source>The port is probably one for plain http, or a proxy is set with https:// in front that speaks http.</source>
        <translation>Der Port ist wahrscheinlich einer für http ohne Verschlüsselung, oder ein Proxy, der http spricht, ist mit https:// davor eingestellt.</translation>
    </message>
    <message>
        <source>Check the port in the URL.</source>
        <translation>Den Port in der URL prüfen.</translation>
    </message>
    <message>
        <source>Check the proxy&apos;s setting, where one is set. Most are to be written with http:// in front.</source>
        <translation>Die Proxy-Einstellung prüfen, falls vorhanden. Die meisten sind mit http:// davor zu schreiben.</translation>
    </message>
    <message>
        <source>The proxy lets nobody through without signing in, and the program that asked probably has no credentials for it, or wrong ones.</source>
        <translation>Der Proxy lässt niemanden ohne Anmeldung durch, und das anfragende Programm hat wahrscheinlich keine oder falsche Zugangsdaten für ihn.</translation>
    </message>
    <message>
        <source>Set the proxy with credentials. HTTPS_PROXY takes http://USER:PASSWORD@HOST:PORT, with % codes for special characters.</source>
        <translation>Den Proxy mit Zugangsdaten eintragen. HTTPS_PROXY nimmt http://USER:PASSWORD@HOST:PORT, Sonderzeichen als %-Codes.</translation>
    </message>
    <message>
        <source>Ask for the host to be exempt. A proxy that wants NTLM or Kerberos needs a helper program that signs in.</source>
        <translation>Den Host vom Proxy ausnehmen lassen. Ein Proxy, der NTLM oder Kerberos verlangt, braucht ein Hilfsprogramm, das die Anmeldung übernimmt.</translation>
    </message>
    <message>
        <source>Ask for the host to be allowed. Some proxies refuse with 407 a host or an address that they let nobody reach; NO_PROXY goes around them.</source>
        <translation>Den Host erlauben lassen. Manche Proxys lehnen mit 407 einen Host oder eine Adresse ab, die niemand erreichen darf; NO_PROXY umgeht sie.</translation>
    </message>
    <message>
        <source>The proxy&apos;s own words in the answer tell: credentials, or a rule.</source>
        <translation>Der Wortlaut des Proxys in der Antwort zeigt es: Zugangsdaten oder eine Regel.</translation>
    </message>
    <message>
        <source>The program that asked did not get through its proxy.</source>
        <translation>Das anfragende Programm kam nicht durch seinen Proxy.</translation>
    </message>
    <message>
        <source>The proxy&apos;s address is probably wrong or out of reach, or the proxy does not allow the host.</source>
        <translation>Die Adresse des Proxys ist wahrscheinlich falsch oder nicht erreichbar, oder der Proxy erlaubt den Host nicht.</translation>
    </message>
    <message>
        <source>Check the proxy&apos;s setting, such as HTTPS_PROXY.</source>
        <translation>Die Proxy-Einstellung prüfen, etwa HTTPS_PROXY.</translation>
    </message>
    <message>
        <source>Ask for the host to be allowed by the proxy, or exempt it with NO_PROXY.</source>
        <translation>Den Host im Proxy freigeben lassen oder mit NO_PROXY ausnehmen.</translation>
    </message>
    <message>
        <source>The program that asked found no address for the host.</source>
        <translation>Das anfragende Programm hat keine Adresse für den Host gefunden.</translation>
    </message>
    <message>
        <source>The host is probably misspelt (with Cognito the Region or the domain prefix), or the computer has no connection to a name server that knows it.</source>
        <translation>Der Host ist wahrscheinlich falsch geschrieben (bei Cognito die Region oder das Domain-Präfix), oder der Computer hat keine Verbindung zu einem Nameserver, der ihn kennt.</translation>
    </message>
    <message>
        <source>Check the host in the URL, letter by letter.</source>
        <translation>Den Host in der URL Buchstabe für Buchstabe prüfen.</translation>
    </message>
    <message>
        <source>The host is there, and nothing listens on that port.</source>
        <translation>Der Host ist da, aber an diesem Port nimmt nichts Verbindungen an.</translation>
    </message>
    <message>
        <source>The program that asked got no answer in time.</source>
        <translation>Das anfragende Programm hat nicht rechtzeitig eine Antwort bekommen.</translation>
    </message>
    <message>
        <source>A firewall probably drops the connection without a word, or the server is down or too slow.</source>
        <translation>Wahrscheinlich verwirft eine Firewall die Verbindung stillschweigend, oder der Server ist nicht in Betrieb oder zu langsam.</translation>
    </message>
    <message>
        <source>Ask the same server with this program. The exchange then shows at which stage it stops.</source>
        <translation>Denselben Server mit diesem Programm anfragen. „Austausch“ zeigt dann, an welcher Stelle es stockt.</translation>
    </message>
</context>
</TS>
