<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de" sourcelanguage="en">
<context>
    <name>Token Inspector</name>
    <message>
        <source>AWS STS does not let this token assume the role.</source>
        <translation>AWS STS lässt dieses Token die Rolle nicht annehmen.</translation>
    </message>
    <message>
        <source>The role&apos;s trust policy probably does not fit the token: a Condition on its sub or aud, the provider named as Principal, or the role&apos;s ARN.</source>
        <translation>Wahrscheinlich passt die Vertrauensrichtlinie der Rolle nicht zum Token: eine Condition auf sub oder aud, der als Principal genannte Provider oder der ARN der Rolle.</translation>
    </message>
    <message>
        <source>CloudTrail shows the refused AssumeRoleWithWebIdentity with the sub that arrived.</source>
        <translation>CloudTrail zeigt das abgelehnte AssumeRoleWithWebIdentity mit dem sub, das ankam.</translation>
    </message>
    <message>
        <source>Compare the token&apos;s sub with the Condition in the trust policy, letter by letter. Branch, tag, environment and pull request each make another sub.</source>
        <translation>Vergleichen Sie sub im Token Buchstabe für Buchstabe mit der Condition der Vertrauensrichtlinie. Branch, Tag, Environment und Pull Request ergeben je ein anderes sub.</translation>
    </message>
    <message>
        <source>Use StringLike where the Condition has a star. StringEquals takes the star literally.</source>
        <translation>Verwenden Sie StringLike, wo die Condition einen Stern hat. StringEquals nimmt den Stern wörtlich.</translation>
    </message>
    <message>
        <source>Check the account and the ARN of the role. STS answers the same for a role that does not exist.</source>
        <translation>Prüfen Sie Konto und ARN der Rolle. STS antwortet bei einer Rolle, die es nicht gibt, ebenso.</translation>
    </message>
    <message>
        <source>AWS STS does not take a token for this audience.</source>
        <translation>AWS STS nimmt kein Token für diese Audience.</translation>
    </message>
    <message>
        <source>The token&apos;s aud is not among the client IDs (audiences) of the IAM OpenID Connect provider.</source>
        <translation>aud im Token steht nicht unter den Client-IDs (Audiences) des OpenID-Connect-Providers in IAM.</translation>
    </message>
    <message>
        <source>Add the token&apos;s aud to the provider&apos;s audiences in IAM.</source>
        <translation>Fügen Sie aud aus dem Token den Audiences des Providers in IAM hinzu.</translation>
    </message>
    <message>
        <source>Ask for the token with the audience sts.amazonaws.com, which AWS&apos;s own tools expect.</source>
        <translation>Fordern Sie das Token mit der Audience sts.amazonaws.com an; die Werkzeuge von AWS erwarten sie.</translation>
    </message>
    <message>
        <source>AWS STS could not get the issuer&apos;s keys.</source>
        <translation>AWS STS konnte die Schlüssel des Ausstellers nicht abrufen.</translation>
    </message>
    <message>
        <source>STS probably cannot reach the issuer&apos;s metadata or key set from the internet, or cannot use what it finds there; the token itself was not judged.</source>
        <translation>STS erreicht Metadaten oder Schlüsselsatz des Ausstellers wahrscheinlich nicht aus dem Internet oder kann damit nichts anfangen; das Token selbst wurde nicht beurteilt.</translation>
    </message>
    <message>
        <source>Open the iss of the token with /.well-known/openid-configuration behind it, and the jwks_uri in it, from outside your network.</source>
        <translation>Öffnen Sie iss aus dem Token mit /.well-known/openid-configuration dahinter sowie die jwks_uri darin von außerhalb Ihres Netzes.</translation>
    </message>
    <message>
        <source>Check the issuer&apos;s certificate and its firewall. STS needs https, a public name and an answer in good time.</source>
        <translation>Prüfen Sie Zertifikat und Firewall des Ausstellers. STS braucht https, einen öffentlichen Namen und eine zügige Antwort.</translation>
    </message>
    <message>
        <source>AWS STS got no answer from the issuer.</source>
        <translation>AWS STS bekam keine Antwort vom Aussteller.</translation>
    </message>
    <message>
        <source>STS could not reach the identity provider that has to verify the token; the token itself was not judged.</source>
        <translation>STS konnte den Identitätsanbieter, der das Token prüfen muss, nicht erreichen; das Token selbst wurde nicht beurteilt.</translation>
    </message>
    <message>
        <source>Ask again. AWS says of this error that trying again may help.</source>
        <translation>Versuchen Sie es noch einmal. AWS sagt selbst, dass das bei diesem Fehler helfen kann.</translation>
    </message>
    <message>
        <source>Check that the issuer can be reached from the internet.</source>
        <translation>Prüfen Sie, ob der Aussteller aus dem Internet erreichbar ist.</translation>
    </message>
    <message>
        <source>The identity provider does not vouch for this token, says AWS STS.</source>
        <translation>Der Identitätsanbieter bürgt nicht für dieses Token, sagt AWS STS.</translation>
    </message>
    <message>
        <source>The identity provider reported that the sign-in failed: the token is not one it stands for, has expired, or was revoked. The answer does not say which.</source>
        <translation>Der Identitätsanbieter meldete, dass die Anmeldung fehlschlug: Er steht nicht für das Token ein, oder das Token ist abgelaufen oder wurde widerrufen. Was davon zutrifft, sagt die Antwort nicht.</translation>
    </message>
    <message>
        <source>Get a new token from the identity provider and ask with it at once.</source>
        <translation>Holen Sie ein neues Token vom Identitätsanbieter und fragen Sie sofort damit.</translation>
    </message>
    <message>
        <source>The web identity token has expired, says AWS STS.</source>
        <translation>Das Web-Identity-Token ist abgelaufen, sagt AWS STS.</translation>
    </message>
    <message>
        <source>The token that was handed to STS had expired by the clock of AWS; the role and its policy were not looked at.</source>
        <translation>Das an STS übergebene Token war nach der Uhr von AWS abgelaufen; Rolle und Richtlinie wurden nicht angesehen.</translation>
    </message>
    <message>
        <source>Get a new token right before the call. CI systems issue them for minutes only.</source>
        <translation>Holen Sie das Token unmittelbar vor dem Aufruf neu. CI-Systeme stellen es nur für Minuten aus.</translation>
    </message>
    <message>
        <source>In a pod, read the token file anew each time. Kubernetes replaces it before it expires.</source>
        <translation>Lesen Sie in einem Pod die Token-Datei jedes Mal neu. Kubernetes ersetzt sie, bevor sie abläuft.</translation>
    </message>
    <message>
        <source>The issuer&apos;s TLS certificate is not the one that IAM was told of.</source>
        <translation>Das TLS-Zertifikat des Ausstellers ist nicht das in IAM hinterlegte.</translation>
    </message>
    <message>
        <source>The thumbprint stored with the IAM OpenID Connect provider is not that of the certificate authority which the issuer&apos;s https server shows now.</source>
        <translation>Der beim OpenID-Connect-Provider in IAM gespeicherte Fingerabdruck ist nicht der der Zertifizierungsstelle, die der https-Server des Ausstellers jetzt zeigt.</translation>
    </message>
    <message>
        <source>Obtain the thumbprint anew and store it with the provider in IAM.</source>
        <translation>Ermitteln Sie den Fingerabdruck neu und speichern Sie ihn beim Provider in IAM.</translation>
    </message>
    <message>
        <source>Check that no proxy answers in the issuer&apos;s place.</source>
        <translation>Prüfen Sie, ob ein Proxy anstelle des Ausstellers antwortet.</translation>
    </message>
    <message>
        <source>AWS STS was given something other than an ID token.</source>
        <translation>AWS STS bekam etwas anderes als ein ID-Token.</translation>
    </message>
    <message>
        <source>What was handed over is no JWT: an opaque access token, or the text of a file path, in place of the ID token.</source>
        <translation>Übergeben wurde kein JWT: ein undurchsichtiges Access-Token oder der Text eines Dateipfads anstelle des ID-Tokens.</translation>
    </message>
    <message>
        <source>Send the ID token. STS says itself that it sees this when it gets an access token.</source>
        <translation>Senden Sie das ID-Token. STS sagt selbst, dass es das bei einem Access-Token sieht.</translation>
    </message>
    <message>
        <source>The temporary AWS credentials have expired.</source>
        <translation>Die temporären AWS-Zugangsdaten sind abgelaufen.</translation>
    </message>
    <message>
        <source>The security token here is the session token of AWS keys, not a JWT: those temporary credentials have ended.</source>
        <translation>Gemeint ist das Sitzungstoken von AWS-Schlüsseln und kein JWT: Diese temporären Zugangsdaten sind abgelaufen.</translation>
    </message>
    <message>
        <source>Get new credentials, with aws sso login or by assuming the role again.</source>
        <translation>Holen Sie neue Zugangsdaten, mit aws sso login oder indem Sie die Rolle erneut annehmen.</translation>
    </message>
    <message>
        <source>Look for old AWS_SESSION_TOKEN variables. They go before profiles.</source>
        <translation>Suchen Sie nach alten Variablen AWS_SESSION_TOKEN. Sie haben Vorrang vor Profilen.</translation>
    </message>
    <message>
        <source>AWS does not know the access key.</source>
        <translation>AWS kennt den Zugriffsschlüssel nicht.</translation>
    </message>
    <message>
        <source>The access key of the AWS signature is probably deleted, of another partition, or a temporary one that was sent without its session token; no JWT is meant.</source>
        <translation>Der Zugriffsschlüssel der AWS-Signatur ist wahrscheinlich gelöscht, gehört zu einer anderen Partition oder ist temporär und kam ohne sein Sitzungstoken; ein JWT ist nicht gemeint.</translation>
    </message>
    <message>
        <source>Send AWS_SESSION_TOKEN together with the two keys, where the key begins with ASIA.</source>
        <translation>Senden Sie AWS_SESSION_TOKEN zusammen mit beiden Schlüsseln, wenn der Schlüssel mit ASIA beginnt.</translation>
    </message>
    <message>
        <source>Ask aws sts get-caller-identity with the same credentials.</source>
        <translation>Fragen Sie aws sts get-caller-identity mit denselben Zugangsdaten.</translation>
    </message>
    <message>
        <source>Check the Region. Some are off until the account enables them.</source>
        <translation>Prüfen Sie die Region. Manche sind aus, bis das Konto sie einschaltet.</translation>
    </message>
    <message>
        <source>The AWS signature of the request does not fit.</source>
        <translation>Die AWS-Signatur der Anfrage passt nicht.</translation>
    </message>
    <message>
        <source>The secret access key is probably wrong, or something changed the request after it was signed; no JWT is meant.</source>
        <translation>Wahrscheinlich ist der geheime Zugriffsschlüssel falsch oder etwas hat die Anfrage nach dem Signieren geändert; ein JWT ist nicht gemeint.</translation>
    </message>
    <message>
        <source>Copy the secret access key anew, without blanks.</source>
        <translation>Kopieren Sie den geheimen Zugriffsschlüssel neu, ohne Leerzeichen.</translation>
    </message>
    <message>
        <source>Compare Region and service of the signature with the host that is called.</source>
        <translation>Vergleichen Sie Region und Dienst der Signatur mit dem aufgerufenen Host.</translation>
    </message>
    <message>
        <source>The sign-in to IAM Identity Center is over.</source>
        <translation>Die Anmeldung bei IAM Identity Center ist abgelaufen.</translation>
    </message>
    <message>
        <source>The cached sign-in of the AWS CLI is missing or has ended, so it has nothing to get credentials with. The answer does not say which.</source>
        <translation>Die zwischengespeicherte Anmeldung der AWS CLI fehlt oder ist abgelaufen, also kann sie keine Zugangsdaten holen. Was davon zutrifft, sagt die Antwort nicht.</translation>
    </message>
    <message>
        <source>Run aws sso login with the same profile.</source>
        <translation>Führen Sie aws sso login mit demselben Profil aus.</translation>
    </message>
    <message>
        <source>Compare sso_session, start URL and Region of the profile with those that you signed in with.</source>
        <translation>Vergleichen Sie sso_session, Start-URL und Region des Profils mit denen der Anmeldung.</translation>
    </message>
    <message>
        <source>The session asked for is longer than the role allows.</source>
        <translation>Die gewünschte Sitzung ist länger, als die Rolle erlaubt.</translation>
    </message>
    <message>
        <source>DurationSeconds in the request is more than the role&apos;s maximum session duration; an hour is the most where one role assumes another.</source>
        <translation>DurationSeconds in der Anfrage übersteigt die maximale Sitzungsdauer der Rolle; nimmt eine Rolle eine andere an, ist eine Stunde das Höchste.</translation>
    </message>
    <message>
        <source>Ask for a shorter session, or raise the role&apos;s maximum session duration.</source>
        <translation>Verlangen Sie eine kürzere Sitzung oder erhöhen Sie die maximale Sitzungsdauer der Rolle.</translation>
    </message>
    <message>
        <source>The load balancer failed, not the API behind it.</source>
        <translation>Der Load Balancer ist gescheitert, nicht die API dahinter.</translation>
    </message>
    <message>
        <source>Where this Application Load Balancer (ALB) signs users in, it probably cannot reach the issuer: no outbound way on port 443, a private name, or a client secret that is not taken.</source>
        <translation>Wo dieser Application Load Balancer (ALB) Benutzer anmeldet, erreicht er den Aussteller wahrscheinlich nicht: kein Weg nach außen auf Port 443, ein privater Name oder ein nicht angenommenes Client-Secret.</translation>
    </message>
    <message>
        <source>Let the load balancer out. Its security group and subnets need outbound HTTPS to the issuer&apos;s endpoints.</source>
        <translation>Lassen Sie den Load Balancer hinaus. Security Group und Subnetze brauchen ausgehendes HTTPS zu den Endpunkten des Ausstellers.</translation>
    </message>
    <message>
        <source>Check endpoints and client secret in the listener&apos;s authentication rule.</source>
        <translation>Prüfen Sie Endpunkte und Client-Secret in der Authentifizierungsregel des Listeners.</translation>
    </message>
    <message>
        <source>Read the access log. Its error_reason says what failed, such as AuthInvalidStateParam or AuthTokenEpRequestTimeout.</source>
        <translation>Lesen Sie das Zugriffsprotokoll. error_reason darin nennt, was fehlschlug, etwa AuthInvalidStateParam oder AuthTokenEpRequestTimeout.</translation>
    </message>
    <message>
        <source>The load balancer could not sign the user in.</source>
        <translation>Der Load Balancer konnte den Benutzer nicht anmelden.</translation>
    </message>
    <message>
        <source>The identity provider answered the load balancer with an error code: 561 is its own status for that.</source>
        <translation>Der Identitätsanbieter antwortete dem Load Balancer mit einem Fehlercode: 561 ist dessen eigener Status dafür.</translation>
    </message>
    <message>
        <source>Check client ID, secret, scopes and the callback /oauth2/idpresponse in the rule and at the provider.</source>
        <translation>Prüfen Sie Client-ID, Secret, Scopes und den Callback /oauth2/idpresponse in der Regel und beim Anbieter.</translation>
    </message>
    <message>
        <source>Read error_reason in the load balancer&apos;s access log.</source>
        <translation>Lesen Sie error_reason im Zugriffsprotokoll des Load Balancers.</translation>
    </message>
    <message>
        <source>The load balancer, not the API, asks for a sign-in.</source>
        <translation>Der Load Balancer und nicht die API verlangt eine Anmeldung.</translation>
    </message>
    <message>
        <source>A listener rule that authenticates users probably denies requests without its own cookie; it does not read bearer tokens.</source>
        <translation>Eine Listener-Regel zur Authentifizierung lehnt wahrscheinlich Anfragen ohne ihr eigenes Cookie ab; Bearer-Tokens liest sie nicht.</translation>
    </message>
    <message>
        <source>Add a listener rule for programs in front, without the authenticate action.</source>
        <translation>Setzen Sie eine Listener-Regel für Programme davor, ohne die Aktion authenticate.</translation>
    </message>
    <message>
        <source>Sign in again, if this was a browser. The answer also comes when the sign-in took too long or the claims were over 11 KB.</source>
        <translation>Melden Sie sich neu an, wenn es ein Browser war. Die Antwort kommt auch, wenn die Anmeldung zu lange dauerte oder die Claims über 11 KB groß waren.</translation>
    </message>
    <message>
        <source>The load balancer got a header X-Forwarded-For with too many addresses.</source>
        <translation>Der Load Balancer bekam einen Header X-Forwarded-For mit zu vielen Adressen.</translation>
    </message>
    <message>
        <source>X-Forwarded-For names more than 30 addresses; a chain of proxies, or a loop, adds them. No token was looked at.</source>
        <translation>X-Forwarded-For nennt mehr als 30 Adressen; eine Kette von Proxys oder eine Schleife fügt sie an. Kein Token wurde angesehen.</translation>
    </message>
    <message>
        <source>Look for a loop among the proxies, or drop the header before the load balancer.</source>
        <translation>Suchen Sie eine Schleife unter den Proxys oder entfernen Sie den Header vor dem Load Balancer.</translation>
    </message>
    <message>
        <source>The client hung up before the load balancer had an answer.</source>
        <translation>Der Client hat aufgelegt, bevor der Load Balancer eine Antwort hatte.</translation>
    </message>
    <message>
        <source>The client closed the connection before the load balancer&apos;s idle timeout was over: its own time limit is too short for this API.</source>
        <translation>Der Client schloss die Verbindung, bevor das Leerlauf-Timeout des Load Balancers um war: Sein eigenes Zeitlimit ist für diese API zu kurz.</translation>
    </message>
    <message>
        <source>Give the client a longer time limit, or make the API answer sooner.</source>
        <translation>Geben Sie dem Client ein längeres Zeitlimit oder lassen Sie die API schneller antworten.</translation>
    </message>
    <message>
        <source>CloudFront wants a signed URL or cookie here.</source>
        <translation>CloudFront verlangt hier eine signierte URL oder ein signiertes Cookie.</translation>
    </message>
    <message>
        <source>This path of the distribution restricts viewer access: it looks for Key-Pair-Id in the URL or a cookie, and for no bearer token.</source>
        <translation>Dieser Pfad der Distribution beschränkt den Zugriff: Er sucht Key-Pair-Id in der URL oder einem Cookie und kein Bearer-Token.</translation>
    </message>
    <message>
        <source>Call the API by a path without restricted viewer access, or switch that off in the cache behavior.</source>
        <translation>Rufen Sie die API über einen Pfad ohne diese Beschränkung auf oder schalten Sie sie im Cache-Verhalten aus.</translation>
    </message>
    <message>
        <source>A function at CloudFront&apos;s edge failed.</source>
        <translation>Eine Funktion am Rand von CloudFront ist gescheitert.</translation>
    </message>
    <message>
        <source>The Lambda@Edge or CloudFront function of this distribution, which may be what checks tokens, broke or gave an answer that CloudFront does not take.</source>
        <translation>Die Lambda@Edge- oder CloudFront-Funktion dieser Distribution, die vielleicht Tokens prüft, ist gescheitert oder gab eine Antwort, die CloudFront nicht annimmt.</translation>
    </message>
    <message>
        <source>Read the function&apos;s log in CloudWatch, in the Region nearest to the caller.</source>
        <translation>Lesen Sie das Protokoll der Funktion in CloudWatch, in der Region, die dem Aufrufer am nächsten liegt.</translation>
    </message>
    <message>
        <source>CloudFront refused the request before it reached the server.</source>
        <translation>CloudFront hat die Anfrage abgelehnt, bevor sie den Server erreichte.</translation>
    </message>
    <message>
        <source>A rule of AWS WAF, a country restriction, or a host name that the distribution does not have probably stopped it; no token or secret was looked at.</source>
        <translation>Wahrscheinlich hielt eine Regel von AWS WAF, eine Ländersperre oder ein Hostname, den die Distribution nicht hat, sie auf; Token oder Secret wurden nicht angesehen.</translation>
    </message>
    <message>
        <source>Look at the sampled requests of the web ACL.</source>
        <translation>Sehen Sie sich die Stichproben der Web-ACL an.</translation>
    </message>
    <message>
        <source>Check that the distribution lists the host as an alternate domain name.</source>
        <translation>Prüfen Sie, ob die Distribution den Host als alternativen Domainnamen führt.</translation>
    </message>
    <message>
        <source>A policy of API Gateway does not let this caller in.</source>
        <translation>Eine Richtlinie von API Gateway lässt diesen Aufrufer nicht zu.</translation>
    </message>
    <message>
        <source>The API&apos;s resource policy, or that of a VPC endpoint, probably denies it: by address, VPC or principal. User: anonymous there means a request without an AWS signature, whatever bearer token it has.</source>
        <translation>Wahrscheinlich verbietet es die Ressourcenrichtlinie der API oder die eines VPC-Endpunkts: nach Adresse, VPC oder Principal. User: anonymous heißt dort: ohne AWS-Signatur, welches Bearer-Token auch immer dabei ist.</translation>
    </message>
    <message>
        <source>Look at the API&apos;s resource policy, and deploy the API after changing it.</source>
        <translation>Sehen Sie sich die Ressourcenrichtlinie der API an und stellen Sie die API nach einer Änderung neu bereit.</translation>
    </message>
    <message>
        <source>Call it from the network or VPC endpoint that the policy allows.</source>
        <translation>Rufen Sie sie aus dem Netz oder VPC-Endpunkt auf, den die Richtlinie erlaubt.</translation>
    </message>
    <message>
        <source>API Gateway&apos;s own authorizer failed.</source>
        <translation>Der Authorizer von API Gateway selbst ist gescheitert.</translation>
    </message>
    <message>
        <source>The Lambda authorizer probably raised an error, timed out, may not be invoked, or returned no policy of the right form; the token was not judged.</source>
        <translation>Der Lambda-Authorizer warf wahrscheinlich einen Fehler, lief in ein Timeout, darf nicht aufgerufen werden oder gab keine Richtlinie in der richtigen Form zurück; das Token wurde nicht beurteilt.</translation>
    </message>
    <message>
        <source>Read the authorizer&apos;s log in CloudWatch. To refuse a token it has to raise the text Unauthorized, no other.</source>
        <translation>Lesen Sie das Protokoll des Authorizers in CloudWatch. Um ein Token abzulehnen, muss er genau den Text Unauthorized werfen.</translation>
    </message>
    <message>
        <source>Check that API Gateway may invoke the function, and the policy that it returns: principalId and policyDocument.</source>
        <translation>Prüfen Sie, ob API Gateway die Funktion aufrufen darf, und die zurückgegebene Richtlinie: principalId und policyDocument.</translation>
    </message>
    <message>
        <source>AWS WAF blocked the request.</source>
        <translation>AWS WAF hat die Anfrage blockiert.</translation>
    </message>
    <message>
        <source>A rule of the web ACL in front of the API stopped the request; the token was not looked at.</source>
        <translation>Eine Regel der Web-ACL vor der API hielt die Anfrage auf; das Token wurde nicht angesehen.</translation>
    </message>
    <message>
        <source>Look at the web ACL&apos;s sampled requests. They name the rule.</source>
        <translation>Sehen Sie sich die Stichproben der Web-ACL an. Sie nennen die Regel.</translation>
    </message>
    <message>
        <source>No credentials reached the Kubernetes API server.</source>
        <translation>Beim Kubernetes-API-Server kamen keine Zugangsdaten an.</translation>
    </message>
    <message>
        <source>The request ran as system:anonymous: no token arrived with it, and so nothing was granted. What a user may do is not the matter.</source>
        <translation>Die Anfrage lief als system:anonymous: Es kam kein Token mit ihr an, also war nichts erlaubt. Um Rechte eines Benutzers geht es nicht.</translation>
    </message>
    <message>
        <source>A token that is refused gives 401; only one that is absent gives anonymous.</source>
        <translation>Ein abgelehntes Token ergibt 401; nur ein fehlendes ergibt anonymous.</translation>
    </message>
    <message>
        <source>Send the token. The header is Authorization: Bearer, a space, the token; with curl or a proxy look whether it is dropped on the way.</source>
        <translation>Senden Sie das Token. Der Header lautet Authorization: Bearer, ein Leerzeichen, das Token; sehen Sie bei curl oder einem Proxy nach, ob er unterwegs verloren geht.</translation>
    </message>
    <message>
        <source>Check the kubeconfig. The user of the current context needs a token, a certificate or an exec command.</source>
        <translation>Prüfen Sie die kubeconfig. Der Benutzer des aktuellen Kontexts braucht ein Token, ein Zertifikat oder einen exec-Befehl.</translation>
    </message>
    <message>
        <source>Kubernetes knows who asks, and no role allows this.</source>
        <translation>Kubernetes weiß, wer fragt, und keine Rolle erlaubt das.</translation>
    </message>
    <message>
        <source>The token was accepted. The user or service account that the answer names has no Role or ClusterRole bound to it for this verb on this resource.</source>
        <translation>Das Token wurde angenommen. An den in der Antwort genannten Benutzer oder Service-Account ist keine Role oder ClusterRole für dieses Verb auf dieser Ressource gebunden.</translation>
    </message>
    <message>
        <source>Bind a role. Use a RoleBinding in the namespace, or a ClusterRoleBinding for what belongs to the whole cluster.</source>
        <translation>Binden Sie eine Rolle. Im Namespace mit einem RoleBinding, für Clusterweites mit einem ClusterRoleBinding.</translation>
    </message>
    <message>
        <source>Compare the user in the answer with the subject of the binding. OIDC users and groups may have a prefix.</source>
        <translation>Vergleichen Sie den Benutzer der Antwort mit dem Subject der Bindung. OIDC-Benutzer und -Gruppen können ein Präfix haben.</translation>
    </message>
    <message>
        <source>Ask kubectl auth can-i with the same verb, resource and namespace.</source>
        <translation>Fragen Sie kubectl auth can-i mit demselben Verb, derselben Ressource und demselben Namespace.</translation>
    </message>
    <message>
        <source>Kubernetes does not accept the token, and never says why.</source>
        <translation>Kubernetes nimmt das Token nicht an und sagt nie, warum.</translation>
    </message>
    <message>
        <source>The token has probably expired, is of another issuer or audience than the API server was set up for, or its user claim cannot be used: with email as username claim, email_verified must not be false.</source>
        <translation>Das Token ist wahrscheinlich abgelaufen, stammt von einem anderen Aussteller oder gilt für eine andere Audience, als der API-Server erwartet, oder sein Benutzer-Claim ist nicht brauchbar: Mit email als Username-Claim darf email_verified nicht false sein.</translation>
    </message>
    <message>
        <source>Inspect the token. exp, iss and aud have to be those of --oidc-issuer-url and --oidc-client-id, or of the cluster&apos;s own service accounts.</source>
        <translation>Untersuchen Sie das Token. exp, iss und aud müssen zu --oidc-issuer-url und --oidc-client-id passen oder zu den Service-Accounts des Clusters.</translation>
    </message>
    <message>
        <source>Look at email_verified, where the username claim is email. False means that the API server refuses the user.</source>
        <translation>Sehen Sie nach email_verified, wenn der Username-Claim email ist. Bei false lehnt der API-Server den Benutzer ab.</translation>
    </message>
    <message>
        <source>Read the API server&apos;s log. It has Unable to authenticate the request, with the reason.</source>
        <translation>Lesen Sie das Protokoll des API-Servers. Dort steht Unable to authenticate the request mit dem Grund.</translation>
    </message>
    <message>
        <source>Kubernetes refuses a user whose email is not verified.</source>
        <translation>Kubernetes lehnt einen Benutzer ab, dessen E-Mail nicht bestätigt ist.</translation>
    </message>
    <message>
        <source>The username claim is email, and the token says email_verified false: the API server takes no such user.</source>
        <translation>Der Username-Claim ist email und das Token sagt email_verified false: Einen solchen Benutzer nimmt der API-Server nicht an.</translation>
    </message>
    <message>
        <source>Have the issuer verify the address, or use another username claim such as sub.</source>
        <translation>Lassen Sie den Aussteller die Adresse bestätigen oder nehmen Sie einen anderen Username-Claim wie sub.</translation>
    </message>
    <message>
        <source>The token lacks the claim that Kubernetes takes the user or groups from.</source>
        <translation>Dem Token fehlt der Claim, aus dem Kubernetes Benutzer oder Gruppen nimmt.</translation>
    </message>
    <message>
        <source>The claim that --oidc-username-claim or --oidc-groups-claim names is missing in the token, or is of the wrong kind. The answer does not say which.</source>
        <translation>Der Claim, den --oidc-username-claim oder --oidc-groups-claim nennt, fehlt im Token oder hat die falsche Form. Was davon zutrifft, sagt die Antwort nicht.</translation>
    </message>
    <message>
        <source>Have the issuer put the claim into ID tokens; email and groups often need a scope of that name.</source>
        <translation>Lassen Sie den Aussteller den Claim in ID-Tokens aufnehmen; email und groups brauchen oft einen Scope dieses Namens.</translation>
    </message>
    <message>
        <source>Name another claim in the API server&apos;s settings.</source>
        <translation>Nennen Sie in den Einstellungen des API-Servers einen anderen Claim.</translation>
    </message>
    <message>
        <source>The Kubernetes API server has not reached the issuer yet.</source>
        <translation>Der Kubernetes-API-Server hat den Aussteller noch nicht erreicht.</translation>
    </message>
    <message>
        <source>The API server could not load the issuer&apos;s discovery document since it started, so it can judge no token of it: its own way to --oidc-issuer-url, or --oidc-ca-file.</source>
        <translation>Der API-Server konnte das Discovery-Dokument des Ausstellers seit dem Start nicht laden und kann daher kein Token von ihm beurteilen: Es liegt an seinem Weg zu --oidc-issuer-url oder an --oidc-ca-file.</translation>
    </message>
    <message>
        <source>Open the issuer&apos;s /.well-known/openid-configuration from the control plane&apos;s machine.</source>
        <translation>Öffnen Sie /.well-known/openid-configuration des Ausstellers von der Maschine der Control Plane aus.</translation>
    </message>
    <message>
        <source>Name the issuer&apos;s CA in --oidc-ca-file, where it is a private one.</source>
        <translation>Nennen Sie die CA des Ausstellers in --oidc-ca-file, wenn sie privat ist.</translation>
    </message>
    <message>
        <source>The service account token is for another audience.</source>
        <translation>Das Service-Account-Token gilt für eine andere Audience.</translation>
    </message>
    <message>
        <source>The token&apos;s aud is none of those that the API server or the TokenReview asked for (--api-audiences, spec.audiences).</source>
        <translation>aud im Token ist keine der Audiences, nach denen der API-Server oder das TokenReview gefragt hat (--api-audiences, spec.audiences).</translation>
    </message>
    <message>
        <source>Ask for the token with the right audience: kubectl create token with --audience, or audience in the projected volume.</source>
        <translation>Fordern Sie das Token mit der richtigen Audience an: kubectl create token mit --audience oder audience im Projected Volume.</translation>
    </message>
    <message>
        <source>What the service account token stands for is gone.</source>
        <translation>Wofür das Service-Account-Token steht, gibt es nicht mehr.</translation>
    </message>
    <message>
        <source>The service account, pod or secret that the token is bound to was probably deleted or made anew since; a new one has another UID.</source>
        <translation>Der Service-Account, Pod oder das Secret, an das das Token gebunden ist, wurde wahrscheinlich gelöscht oder neu angelegt; das neue hat eine andere UID.</translation>
    </message>
    <message>
        <source>Get a new token of the present service account.</source>
        <translation>Holen Sie ein neues Token des jetzigen Service-Accounts.</translation>
    </message>
    <message>
        <source>The command that gets kubectl its token failed.</source>
        <translation>Der Befehl, der kubectl sein Token holt, ist gescheitert.</translation>
    </message>
    <message>
        <source>The exec command in the kubeconfig (aws, kubelogin, gke-gcloud-auth-plugin) is probably not installed, too old for the apiVersion, or not signed in; the cluster was never asked.</source>
        <translation>Der exec-Befehl in der kubeconfig (aws, kubelogin, gke-gcloud-auth-plugin) ist wahrscheinlich nicht installiert, zu alt für die apiVersion oder nicht angemeldet; der Cluster wurde nie gefragt.</translation>
    </message>
    <message>
        <source>Run the exec command by hand, with the same arguments and environment. Its own message tells more.</source>
        <translation>Führen Sie den exec-Befehl von Hand mit denselben Argumenten und Umgebungsvariablen aus. Seine eigene Meldung sagt mehr.</translation>
    </message>
    <message>
        <source>Update the command and write the kubeconfig anew with it.</source>
        <translation>Aktualisieren Sie den Befehl und schreiben Sie damit die kubeconfig neu.</translation>
    </message>
    <message>
        <source>The token was accepted, and its user may not do this.</source>
        <translation>Das Token wurde angenommen, und sein Benutzer darf das nicht.</translation>
    </message>
    <message>
        <source>A kubelet or kube-rbac-proxy asked the cluster (SubjectAccessReview), and no role allows the user, verb and resource that the answer names.</source>
        <translation>Ein Kubelet oder kube-rbac-proxy hat den Cluster gefragt (SubjectAccessReview), und keine Rolle erlaubt Benutzer, Verb und Ressource der Antwort.</translation>
    </message>
    <message>
        <source>Bind a ClusterRole with this verb on this resource (such as get on nodes/metrics) to the user.</source>
        <translation>Binden Sie eine ClusterRole mit diesem Verb auf dieser Ressource (etwa get auf nodes/metrics) an den Benutzer.</translation>
    </message>
    <message>
        <source>OpenShift&apos;s OAuth server wants the header X-CSRF-Token.</source>
        <translation>Der OAuth-Server von OpenShift verlangt den Header X-CSRF-Token.</translation>
    </message>
    <message>
        <source>A sign-in with user name and password at /oauth/authorize needs any value in X-CSRF-Token; the credentials were not looked at.</source>
        <translation>Eine Anmeldung mit Benutzername und Passwort an /oauth/authorize braucht irgendeinen Wert in X-CSRF-Token; die Zugangsdaten wurden nicht angesehen.</translation>
    </message>
    <message>
        <source>Add the header X-CSRF-Token: 1 to the request, or use oc login.</source>
        <translation>Geben Sie der Anfrage den Header X-CSRF-Token: 1 mit oder verwenden Sie oc login.</translation>
    </message>
    <message>
        <source>The OpenShift cluster does not know this token.</source>
        <translation>Der OpenShift-Cluster kennt dieses Token nicht.</translation>
    </message>
    <message>
        <source>Tokens of OpenShift (sha256~ and letters) are kept by the cluster: this one has probably ended, was deleted by a logout, or is of another cluster.</source>
        <translation>Tokens von OpenShift (sha256~ und Buchstaben) verwahrt der Cluster: Dieses ist wahrscheinlich abgelaufen, wurde durch Abmelden gelöscht oder gehört zu einem anderen Cluster.</translation>
    </message>
    <message>
        <source>Get a new one from the web console, Copy login command, of the cluster that the command names with --server.</source>
        <translation>Holen Sie ein neues aus der Webkonsole, Copy login command, des Clusters, den der Befehl mit --server nennt.</translation>
    </message>
    <message>
        <source>Vault got no token.</source>
        <translation>Vault bekam kein Token.</translation>
    </message>
    <message>
        <source>The request had no header X-Vault-Token (nor Authorization: Bearer) with a token of Vault; a JWT of an identity provider has to be exchanged for one first.</source>
        <translation>Die Anfrage hatte keinen Header X-Vault-Token (und kein Authorization: Bearer) mit einem Token von Vault; ein JWT eines Identitätsanbieters muss erst dagegen getauscht werden.</translation>
    </message>
    <message>
        <source>Log in first, at auth/jwt/login or another method, and send auth.client_token of the answer.</source>
        <translation>Melden Sie sich erst an, unter auth/jwt/login oder einer anderen Methode, und senden Sie auth.client_token der Antwort.</translation>
    </message>
    <message>
        <source>Set VAULT_TOKEN, where the vault command is used.</source>
        <translation>Setzen Sie VAULT_TOKEN, wenn Sie den Befehl vault verwenden.</translation>
    </message>
    <message>
        <source>Vault denies it: no policy for this path, or a token that it does not know.</source>
        <translation>Vault verweigert es: keine Policy für diesen Pfad oder ein Token, das es nicht kennt.</translation>
    </message>
    <message>
        <source>The Vault token has probably expired or been revoked, or none of its policies allows this path and operation: for KV version 2 the path has data/ in it, and a namespace counts too.</source>
        <translation>Das Vault-Token ist wahrscheinlich abgelaufen oder widerrufen, oder keine seiner Policies erlaubt Pfad und Vorgang: Bei KV Version 2 gehört data/ in den Pfad, auch der Namespace zählt.</translation>
    </message>
    <message>
        <source>vault token lookup answers for a living token, and says bad token or permission denied for another.</source>
        <translation>vault token lookup antwortet bei einem lebenden Token und sagt sonst bad token oder permission denied.</translation>
    </message>
    <message>
        <source>Ask vault token lookup. It tells whether the token lives and which policies it has.</source>
        <translation>Fragen Sie vault token lookup. Es sagt, ob das Token lebt und welche Policies es hat.</translation>
    </message>
    <message>
        <source>Ask vault token capabilities with the path, then mend the policy.</source>
        <translation>Fragen Sie vault token capabilities mit dem Pfad und bessern Sie dann die Policy nach.</translation>
    </message>
    <message>
        <source>At auth/kubernetes/login check the role&apos;s service account and namespace, and Vault&apos;s own right to review tokens.</source>
        <translation>Prüfen Sie bei auth/kubernetes/login Service-Account und Namespace der Rolle sowie das Recht von Vault selbst, Tokens zu prüfen.</translation>
    </message>
    <message>
        <source>Vault does not know this token any more.</source>
        <translation>Vault kennt dieses Token nicht mehr.</translation>
    </message>
    <message>
        <source>The Vault token has expired, was revoked, or is of another cluster or namespace; policies are not the matter. The answer does not say which.</source>
        <translation>Das Vault-Token ist abgelaufen, wurde widerrufen oder gehört zu einem anderen Cluster oder Namespace; um Policies geht es nicht. Was davon zutrifft, sagt die Antwort nicht.</translation>
    </message>
    <message>
        <source>Log in to Vault again, and renew the token before its TTL ends.</source>
        <translation>Melden Sie sich neu bei Vault an und erneuern Sie das Token vor dem Ende seiner TTL.</translation>
    </message>
    <message>
        <source>Check VAULT_ADDR and VAULT_NAMESPACE.</source>
        <translation>Prüfen Sie VAULT_ADDR und VAULT_NAMESPACE.</translation>
    </message>
    <message>
        <source>Vault has no such role at this auth method.</source>
        <translation>Vault hat an dieser Auth-Methode keine solche Rolle.</translation>
    </message>
    <message>
        <source>The role in the login request does not exist under this mount: it is misspelt, or was written at another mount path or namespace. The token was not looked at.</source>
        <translation>Die Rolle der Anmeldung gibt es unter diesem Mount nicht: Sie ist falsch geschrieben oder wurde unter anderem Mount-Pfad oder Namespace angelegt. Das Token wurde nicht angesehen.</translation>
    </message>
    <message>
        <source>List the roles with vault list auth/MOUNT/role.</source>
        <translation>Listen Sie die Rollen mit vault list auth/MOUNT/role.</translation>
    </message>
    <message>
        <source>Check the mount path in the URL, such as jwt, oidc or gitlab.</source>
        <translation>Prüfen Sie den Mount-Pfad in der URL, etwa jwt, oidc oder gitlab.</translation>
    </message>
    <message>
        <source>This Vault role is for sign-ins in a browser.</source>
        <translation>Diese Vault-Rolle ist für Anmeldungen im Browser.</translation>
    </message>
    <message>
        <source>The role has role_type oidc, and a login with a JWT needs one of type jwt.</source>
        <translation>Die Rolle hat role_type oidc, und eine Anmeldung mit einem JWT braucht eine vom Typ jwt.</translation>
    </message>
    <message>
        <source>Write a role with role_type=jwt, or name such a one in the login.</source>
        <translation>Legen Sie eine Rolle mit role_type=jwt an oder nennen Sie eine solche bei der Anmeldung.</translation>
    </message>
    <message>
        <source>The token&apos;s aud is not one that the Vault role takes.</source>
        <translation>aud im Token gehört nicht zu denen, die die Vault-Rolle annimmt.</translation>
    </message>
    <message>
        <source>None of the token&apos;s aud is in bound_audiences of the role.</source>
        <translation>Keine aud des Tokens steht in bound_audiences der Rolle.</translation>
    </message>
    <message>
        <source>Add the token&apos;s aud to bound_audiences, or ask the issuer for a token with the one that is there.</source>
        <translation>Fügen Sie aud aus dem Token bound_audiences hinzu oder holen Sie beim Aussteller ein Token mit der dort genannten.</translation>
    </message>
    <message>
        <source>The Vault role names no audience, and the token has one.</source>
        <translation>Die Vault-Rolle nennt keine Audience, das Token hat eine.</translation>
    </message>
    <message>
        <source>The token has an aud and bound_audiences of the role is empty: then Vault takes no token with an aud. The role is to be mended, not the token.</source>
        <translation>Das Token hat eine aud und bound_audiences der Rolle ist leer: Dann nimmt Vault kein Token mit aud. Zu ändern ist die Rolle, nicht das Token.</translation>
    </message>
    <message>
        <source>Write bound_audiences of the role with the token&apos;s aud.</source>
        <translation>Setzen Sie bound_audiences der Rolle auf aud aus dem Token.</translation>
    </message>
    <message>
        <source>A claim of the token is not what the Vault role asks for.</source>
        <translation>Ein Claim des Tokens ist nicht, was die Vault-Rolle verlangt.</translation>
    </message>
    <message>
        <source>The signature was accepted; bound_claims or bound_subject of the role names another value than the token&apos;s claim has, such as another branch, project or environment.</source>
        <translation>Die Signatur wurde angenommen; bound_claims oder bound_subject der Rolle nennt einen anderen Wert als der Claim im Token, etwa einen anderen Branch, ein anderes Projekt oder Environment.</translation>
    </message>
    <message>
        <source>Compare the token&apos;s claim with bound_claims of the role. With bound_claims_type=glob a star is taken as a pattern.</source>
        <translation>Vergleichen Sie den Claim mit bound_claims der Rolle. Mit bound_claims_type=glob gilt ein Stern als Muster.</translation>
    </message>
    <message>
        <source>The token lacks a claim that the role or the server reads.</source>
        <translation>Dem Token fehlt ein Claim, den die Rolle oder der Server liest.</translation>
    </message>
    <message>
        <source>The claim that the answer names is not in the token; with Vault it is user_claim or groups_claim of the role.</source>
        <translation>Der in der Antwort genannte Claim steht nicht im Token; bei Vault ist es user_claim oder groups_claim der Rolle.</translation>
    </message>
    <message>
        <source>Name a claim that the token has, such as sub, or have the issuer add this one.</source>
        <translation>Nennen Sie einen Claim, den das Token hat, etwa sub, oder lassen Sie diesen vom Aussteller ergänzen.</translation>
    </message>
    <message>
        <source>No key that Vault has fits the token&apos;s signature.</source>
        <translation>Kein Schlüssel von Vault passt zur Signatur des Tokens.</translation>
    </message>
    <message>
        <source>The token is probably from another issuer than the auth method was set up for, or the issuer has changed its keys and jwt_validation_pubkeys still holds the old ones.</source>
        <translation>Das Token stammt wahrscheinlich von einem anderen Aussteller, als die Auth-Methode erwartet, oder der Aussteller hat die Schlüssel gewechselt und jwt_validation_pubkeys enthält noch die alten.</translation>
    </message>
    <message>
        <source>Compare iss with the method&apos;s oidc_discovery_url, jwks_url or keys: vault read auth/MOUNT/config.</source>
        <translation>Vergleichen Sie iss mit oidc_discovery_url, jwks_url oder den Schlüsseln der Methode: vault read auth/MOUNT/config.</translation>
    </message>
    <message>
        <source>Use jwks_url or oidc_discovery_url in place of fixed keys. They follow a rotation.</source>
        <translation>Verwenden Sie jwks_url oder oidc_discovery_url statt fester Schlüssel. Sie folgen einem Wechsel.</translation>
    </message>
    <message>
        <source>Vault could not fetch the issuer&apos;s keys.</source>
        <translation>Vault konnte die Schlüssel des Ausstellers nicht abrufen.</translation>
    </message>
    <message>
        <source>Vault could not load keys or discovery document from the address that its auth method names; the signature of the token was never checked.</source>
        <translation>Vault konnte Schlüssel oder Discovery-Dokument nicht von der Adresse laden, die seine Auth-Methode nennt; die Signatur des Tokens wurde nie geprüft.</translation>
    </message>
    <message>
        <source>Open jwks_url or oidc_discovery_url from Vault&apos;s machine. A 404 means that the address has moved.</source>
        <translation>Öffnen Sie jwks_url oder oidc_discovery_url von der Maschine von Vault aus. Ein 404 heißt, dass die Adresse umgezogen ist.</translation>
    </message>
    <message>
        <source>Name the issuer&apos;s CA in jwks_ca_pem or oidc_discovery_ca_pem, where it is a private one.</source>
        <translation>Nennen Sie die CA des Ausstellers in jwks_ca_pem oder oidc_discovery_ca_pem, wenn sie privat ist.</translation>
    </message>
    <message>
        <source>The Vault role is not for this service account or namespace.</source>
        <translation>Die Vault-Rolle gilt nicht für diesen Service-Account oder Namespace.</translation>
    </message>
    <message>
        <source>The service account of the pod, or its namespace, is not in bound_service_account_names and bound_service_account_namespaces of the role.</source>
        <translation>Service-Account oder Namespace des Pods stehen nicht in bound_service_account_names und bound_service_account_namespaces der Rolle.</translation>
    </message>
    <message>
        <source>Compare sub of the token, system:serviceaccount:NAMESPACE:NAME, with both lists of the role.</source>
        <translation>Vergleichen Sie sub im Token, system:serviceaccount:NAMESPACE:NAME, mit beiden Listen der Rolle.</translation>
    </message>
    <message>
        <source>Vault does not take the AppRole&apos;s secret_id.</source>
        <translation>Vault nimmt die secret_id der AppRole nicht an.</translation>
    </message>
    <message>
        <source>The secret_id or role_id is wrong, or the secret_id was used as often as it may be, or its time to live is over. The answer does not say which.</source>
        <translation>secret_id oder role_id ist falsch, oder die secret_id wurde so oft benutzt, wie sie darf, oder ihre Lebensdauer ist um. Was davon zutrifft, sagt die Antwort nicht.</translation>
    </message>
    <message>
        <source>Make a new secret_id: vault write -f auth/approle/role/NAME/secret-id.</source>
        <translation>Erzeugen Sie eine neue secret_id: vault write -f auth/approle/role/NAME/secret-id.</translation>
    </message>
    <message>
        <source>Look at secret_id_num_uses and secret_id_ttl of the role.</source>
        <translation>Sehen Sie secret_id_num_uses und secret_id_ttl der Rolle nach.</translation>
    </message>
    <message>
        <source>Nothing is mounted at this path in Vault.</source>
        <translation>Unter diesem Pfad ist in Vault nichts eingehängt.</translation>
    </message>
    <message>
        <source>No auth method or secrets engine is enabled at this path, in this namespace; no token was judged.</source>
        <translation>Unter diesem Pfad ist in diesem Namespace keine Auth-Methode oder Secrets-Engine eingeschaltet; kein Token wurde beurteilt.</translation>
    </message>
    <message>
        <source>Compare with vault auth list and vault secrets list, and check X-Vault-Namespace.</source>
        <translation>Vergleichen Sie mit vault auth list und vault secrets list und prüfen Sie X-Vault-Namespace.</translation>
    </message>
    <message>
        <source>Vault is sealed.</source>
        <translation>Vault ist versiegelt.</translation>
    </message>
    <message>
        <source>This Vault server started sealed or was sealed, and answers nothing until it is unsealed; no token was judged.</source>
        <translation>Dieser Vault-Server ist versiegelt und antwortet auf nichts, bis er entsiegelt wird; kein Token wurde beurteilt.</translation>
    </message>
    <message>
        <source>Have an operator unseal it, or repair its auto-unseal key.</source>
        <translation>Lassen Sie ihn von einem Betreiber entsiegeln oder reparieren Sie den Schlüssel des Auto-Unseal.</translation>
    </message>
    <message>
        <source>The cluster has no ACL token with this secret.</source>
        <translation>Der Cluster hat kein ACL-Token mit diesem Secret.</translation>
    </message>
    <message>
        <source>The ACL token of Consul or Nomad was probably deleted, has expired, or is of another datacenter; a JWT has to be exchanged for one by a login first.</source>
        <translation>Das ACL-Token von Consul oder Nomad wurde wahrscheinlich gelöscht, ist abgelaufen oder gehört zu einem anderen Datacenter; ein JWT muss erst durch eine Anmeldung dagegen getauscht werden.</translation>
    </message>
    <message>
        <source>Log in again: consul login or nomad login with the auth method, and send the SecretID.</source>
        <translation>Melden Sie sich neu an: consul login oder nomad login mit der Auth-Methode, und senden Sie die SecretID.</translation>
    </message>
    <message>
        <source>The Consul token has no rule for this.</source>
        <translation>Das Consul-Token hat dafür keine Regel.</translation>
    </message>
    <message>
        <source>The token is known; no policy or role of it has the permission that the answer names. Anonymous token there means that none arrived.</source>
        <translation>Das Token ist bekannt; keine seiner Policies oder Rollen hat das in der Antwort genannte Recht. Anonymous token heißt dort, dass keines ankam.</translation>
    </message>
    <message>
        <source>Add a policy with this rule to the token, or send the token in X-Consul-Token.</source>
        <translation>Geben Sie dem Token eine Policy mit dieser Regel oder senden Sie das Token in X-Consul-Token.</translation>
    </message>
    <message>
        <source>Nomad accepted the JWT and has no rule that fits it.</source>
        <translation>Nomad hat das JWT angenommen und hat keine passende Regel dafür.</translation>
    </message>
    <message>
        <source>No binding rule of the auth method selects the claims of this token, so it would get no role or policy.</source>
        <translation>Keine Binding-Regel der Auth-Methode trifft auf die Claims dieses Tokens zu, also bekäme es keine Rolle oder Policy.</translation>
    </message>
    <message>
        <source>Compare the selectors of nomad acl binding-rule list with the claims, through ClaimMappings of the method.</source>
        <translation>Vergleichen Sie die Selektoren aus nomad acl binding-rule list mit den Claims, über ClaimMappings der Methode.</translation>
    </message>
    <message>
        <source>MinIO finds no policy for this token.</source>
        <translation>MinIO findet für dieses Token keine Policy.</translation>
    </message>
    <message>
        <source>The token was accepted, but its claim policy (or the one that claim_name names) is missing, or names a policy that MinIO does not have. The answer says which.</source>
        <translation>Das Token wurde angenommen, aber sein Claim policy (oder der, den claim_name nennt) fehlt oder nennt eine Policy, die MinIO nicht hat. Was davon zutrifft, sagt die Antwort.</translation>
    </message>
    <message>
        <source>Add a mapper at the issuer that puts the claim policy into tokens, with the name of a MinIO policy.</source>
        <translation>Richten Sie beim Aussteller einen Mapper ein, der den Claim policy mit dem Namen einer MinIO-Policy in Tokens setzt.</translation>
    </message>
    <message>
        <source>Set claim_name to a claim that the token has, or use role policies (role_policy) in place of a claim.</source>
        <translation>Setzen Sie claim_name auf einen vorhandenen Claim oder verwenden Sie role_policy statt eines Claims.</translation>
    </message>
    <message>
        <source>Argo CD does not accept the session token.</source>
        <translation>Argo CD nimmt das Sitzungstoken nicht an.</translation>
    </message>
    <message>
        <source>The token of this sign-in has probably ended, its account&apos;s password or token was changed, or it is not one that Argo CD or its OIDC issuer made; no session information means that none arrived.</source>
        <translation>Das Token dieser Anmeldung ist wahrscheinlich abgelaufen, Passwort oder Token des Kontos wurden geändert, oder es stammt weder von Argo CD noch von dessen OIDC-Aussteller; no session information heißt, dass keines ankam.</translation>
    </message>
    <message>
        <source>Log in again with argocd login, and with --sso for the OIDC issuer.</source>
        <translation>Melden Sie sich mit argocd login neu an, für den OIDC-Aussteller mit --sso.</translation>
    </message>
    <message>
        <source>For automation make a token with argocd account generate-token.</source>
        <translation>Erzeugen Sie für Automatisierung ein Token mit argocd account generate-token.</translation>
    </message>
    <message>
        <source>Argo CD knows who asks, and no rule allows this.</source>
        <translation>Argo CD weiß, wer fragt, und keine Regel erlaubt das.</translation>
    </message>
    <message>
        <source>The token was accepted; no line of policy.csv gives its sub or groups this action on this object.</source>
        <translation>Das Token wurde angenommen; keine Zeile in policy.csv gibt seinem sub oder seinen Gruppen diese Aktion auf diesem Objekt.</translation>
    </message>
    <message>
        <source>Add a line to argocd-rbac-cm for the sub or group, as the answer writes it.</source>
        <translation>Ergänzen Sie in argocd-rbac-cm eine Zeile für sub oder Gruppe, so wie die Antwort sie schreibt.</translation>
    </message>
    <message>
        <source>Check that groups arrive: the scope groups is asked for and scopes in argocd-rbac-cm names the claim.</source>
        <translation>Prüfen Sie, ob Gruppen ankommen: Der Scope groups wird angefordert und scopes in argocd-rbac-cm nennt den Claim.</translation>
    </message>
    <message>
        <source>Argo CD could not get the issuer&apos;s discovery document.</source>
        <translation>Argo CD konnte das Discovery-Dokument des Ausstellers nicht abrufen.</translation>
    </message>
    <message>
        <source>Argo CD&apos;s own way to the issuer in oidc.config fails, or the document there names another issuer; the token was not judged. The answer does not say which.</source>
        <translation>Der Weg von Argo CD zum Aussteller in oidc.config scheitert oder das Dokument dort nennt einen anderen Aussteller; das Token wurde nicht beurteilt. Was davon zutrifft, sagt die Antwort nicht.</translation>
    </message>
    <message>
        <source>Open the issuer&apos;s /.well-known/openid-configuration from the argocd-server pod, and compare its issuer letter by letter.</source>
        <translation>Öffnen Sie /.well-known/openid-configuration des Ausstellers aus dem Pod argocd-server und vergleichen Sie issuer Buchstabe für Buchstabe.</translation>
    </message>
    <message>
        <source>Name the CA as rootCA in oidc.config, where it is a private one.</source>
        <translation>Nennen Sie die CA als rootCA in oidc.config, wenn sie privat ist.</translation>
    </message>
    <message>
        <source>Argo Server does not take this kind of token.</source>
        <translation>Argo Server nimmt diese Art Token nicht.</translation>
    </message>
    <message>
        <source>The server&apos;s auth mode (client, server, sso) does not fit the token: client wants a Kubernetes token behind Bearer, sso wants Bearer v2: and its own.</source>
        <translation>Der Auth-Modus des Servers (client, server, sso) passt nicht zum Token: client will ein Kubernetes-Token hinter Bearer, sso will Bearer v2: mit seinem eigenen.</translation>
    </message>
    <message>
        <source>Start the server with --auth-mode=client as well, or use argo auth token.</source>
        <translation>Starten Sie den Server zusätzlich mit --auth-mode=client oder verwenden Sie argo auth token.</translation>
    </message>
    <message>
        <source>Grafana&apos;s own sign-in at the provider failed.</source>
        <translation>Die Anmeldung von Grafana selbst beim Anbieter ist gescheitert.</translation>
    </message>
    <message>
        <source>NewTransportWithCode means that Grafana got no token for the code, probably for its client secret, token_url or the way there; the state ones mean that root_url or the cookie does not fit.</source>
        <translation>NewTransportWithCode heißt, dass Grafana für den Code kein Token bekam, wahrscheinlich wegen Client-Secret, token_url oder dem Weg dorthin; die mit state heißen, dass root_url oder das Cookie nicht passt.</translation>
    </message>
    <message>
        <source>Check client_secret and token_url in Grafana&apos;s settings, and read its log.</source>
        <translation>Prüfen Sie client_secret und token_url in den Einstellungen von Grafana und lesen Sie das Protokoll.</translation>
    </message>
    <message>
        <source>Compare root_url with the address in the browser.</source>
        <translation>Vergleichen Sie root_url mit der Adresse im Browser.</translation>
    </message>
    <message>
        <source>Grafana knows who asks, and a permission is missing.</source>
        <translation>Grafana weiß, wer fragt, und ein Recht fehlt.</translation>
    </message>
    <message>
        <source>The token or API key was accepted; its service account or user lacks the permission that the answer names.</source>
        <translation>Token oder API-Schlüssel wurden angenommen; Service-Account oder Benutzer fehlt das in der Antwort genannte Recht.</translation>
    </message>
    <message>
        <source>Give the service account a role with this permission, in the right organization.</source>
        <translation>Geben Sie dem Service-Account in der richtigen Organisation eine Rolle mit diesem Recht.</translation>
    </message>
    <message>
        <source>The request names no tenant (X-Scope-OrgID).</source>
        <translation>Die Anfrage nennt keinen Mandanten (X-Scope-OrgID).</translation>
    </message>
    <message>
        <source>Loki, Mimir, Tempo or Cortex wants the header X-Scope-OrgID; no token was judged, a gateway in front does that.</source>
        <translation>Loki, Mimir, Tempo oder Cortex verlangt den Header X-Scope-OrgID; kein Token wurde beurteilt, das tut ein Gateway davor.</translation>
    </message>
    <message>
        <source>Send X-Scope-OrgID with the tenant&apos;s name, or call the gateway that sets it from the token.</source>
        <translation>Senden Sie X-Scope-OrgID mit dem Namen des Mandanten oder rufen Sie das Gateway auf, das ihn aus dem Token setzt.</translation>
    </message>
    <message>
        <source>The registry&apos;s token does not allow this repository and action.</source>
        <translation>Das Token der Registry erlaubt dieses Repository und diese Aktion nicht.</translation>
    </message>
    <message>
        <source>A registry token is made for one repository and its actions (pull, push): this one probably lacks {wanted_scope}, since the account may not do it or the token was asked for something else.</source>
        <translation>Ein Registry-Token gilt für ein Repository und dessen Aktionen (pull, push): Diesem fehlt wahrscheinlich {wanted_scope}, weil das Konto es nicht darf oder das Token für anderes angefordert wurde.</translation>
    </message>
    <message>
        <source>Ask the address in realm for a token with this service and scope, with the account&apos;s credentials.</source>
        <translation>Fordern Sie unter der Adresse in realm ein Token mit diesem service und scope an, mit den Zugangsdaten des Kontos.</translation>
    </message>
    <message>
        <source>Check the account&apos;s right on the repository, and its name.</source>
        <translation>Prüfen Sie das Recht des Kontos am Repository und dessen Namen.</translation>
    </message>
    <message>
        <source>The registry says where to get its token.</source>
        <translation>Die Registry sagt, wo es ihr Token gibt.</translation>
    </message>
    <message>
        <source>No token came with the request. This answer is the usual first step: a client asks the address in realm for a token of this service and scope, and then comes back with it.</source>
        <translation>Mit der Anfrage kam kein Token. Diese Antwort ist der übliche erste Schritt: Ein Client fordert unter der Adresse in realm ein Token für service und scope an und kommt damit wieder.</translation>
    </message>
    <message>
        <source>Ask the address in realm first, with service and scope as the header names them. A JWT of your own issuer is not taken here.</source>
        <translation>Fragen Sie zuerst die Adresse in realm, mit service und scope aus dem Header. Ein JWT Ihres eigenen Ausstellers wird hier nicht genommen.</translation>
    </message>
    <message>
        <source>Log in with docker login or the like.</source>
        <translation>Melden Sie sich mit docker login oder Ähnlichem an.</translation>
    </message>
    <message>
        <source>The registry does not give access to this repository.</source>
        <translation>Die Registry gibt keinen Zugriff auf dieses Repository.</translation>
    </message>
    <message>
        <source>The account probably has no right on the repository, nobody is signed in, or the name is wrong: registries do not say which, so that nobody learns what exists.</source>
        <translation>Wahrscheinlich hat das Konto kein Recht am Repository, niemand ist angemeldet oder der Name ist falsch: Registries sagen nicht, was davon, damit niemand erfährt, was es gibt.</translation>
    </message>
    <message>
        <source>Log in to this registry&apos;s host, and check that the image name begins with your account or project.</source>
        <translation>Melden Sie sich am Host dieser Registry an und prüfen Sie, ob der Image-Name mit Ihrem Konto oder Projekt beginnt.</translation>
    </message>
    <message>
        <source>Check the token&apos;s permission. On GitHub it needs write:packages, or packages: write in the workflow.</source>
        <translation>Prüfen Sie das Recht des Tokens. Bei GitHub braucht es write:packages oder packages: write im Workflow.</translation>
    </message>
    <message>
        <source>Harbor does not let this account use the repository.</source>
        <translation>Harbor lässt dieses Konto nicht an das Repository.</translation>
    </message>
    <message>
        <source>The account is probably no member of the project with a role for this action, the robot account lacks it or has ended, or the project does not exist. With OIDC users the password is the CLI secret, not a token.</source>
        <translation>Das Konto ist wahrscheinlich kein Projektmitglied mit einer Rolle für diese Aktion, dem Robot-Account fehlt sie oder er ist abgelaufen, oder das Projekt gibt es nicht. Bei OIDC-Benutzern ist das Passwort das CLI-Secret und kein Token.</translation>
    </message>
    <message>
        <source>Add the account or robot to the project with push or pull.</source>
        <translation>Nehmen Sie Konto oder Robot mit push oder pull ins Projekt auf.</translation>
    </message>
    <message>
        <source>Use the CLI secret of the user profile with docker login, where Harbor signs in by OIDC.</source>
        <translation>Verwenden Sie bei docker login das CLI-Secret aus dem Benutzerprofil, wenn sich Harbor per OIDC anmeldet.</translation>
    </message>
    <message>
        <source>Docker is not signed in to this ECR registry, or no longer.</source>
        <translation>Docker ist an dieser ECR-Registry nicht oder nicht mehr angemeldet.</translation>
    </message>
    <message>
        <source>The password of Amazon ECR lives for twelve hours and is of one Region and account: it has ended, or docker login was made with another host. The answer does not say which.</source>
        <translation>Das Passwort von Amazon ECR gilt zwölf Stunden für eine Region und ein Konto: Es ist abgelaufen oder docker login galt einem anderen Host. Was davon zutrifft, sagt die Antwort nicht.</translation>
    </message>
    <message>
        <source>Log in again: aws ecr get-login-password piped into docker login with the same host as the image.</source>
        <translation>Melden Sie sich neu an: aws ecr get-login-password in docker login mit demselben Host wie im Image-Namen.</translation>
    </message>
    <message>
        <source>Artifactory does not take the token, for the reason in its words.</source>
        <translation>Artifactory nimmt das Token nicht an; den Grund nennen seine Worte.</translation>
    </message>
    <message>
        <source>The word after the colon tells: expired is its end, parse that it is no JWT, signature that another JFrog platform made it; Props Authentication Token not found means that a reference token or API key is unknown or deleted.</source>
        <translation>Das Wort nach dem Doppelpunkt sagt es: expired ist sein Ende, parse heißt kein JWT, signature, dass eine andere JFrog-Plattform es ausstellte; Props Authentication Token not found heißt, dass Referenz-Token oder API-Schlüssel unbekannt oder gelöscht ist.</translation>
    </message>
    <message>
        <source>Make a new access token on this platform, or exchange the CI&apos;s OIDC token again.</source>
        <translation>Erzeugen Sie auf dieser Plattform ein neues Access-Token oder tauschen Sie das OIDC-Token der CI neu ein.</translation>
    </message>
    <message>
        <source>Nexus Repository wants a user name and password.</source>
        <translation>Nexus Repository verlangt Benutzername und Passwort.</translation>
    </message>
    <message>
        <source>Nexus answers with a Basic challenge: it takes a user or a user token (two parts) by Basic, and no bearer JWT.</source>
        <translation>Nexus antwortet mit einer Basic-Challenge: Es nimmt einen Benutzer oder ein User-Token (zwei Teile) per Basic und kein Bearer-JWT.</translation>
    </message>
    <message>
        <source>Send the two parts of a user token as user name and password.</source>
        <translation>Senden Sie die zwei Teile eines User-Tokens als Benutzername und Passwort.</translation>
    </message>
    <message>
        <source>The GitHub workflow may not get an OIDC token.</source>
        <translation>Der GitHub-Workflow darf kein OIDC-Token holen.</translation>
    </message>
    <message>
        <source>The job lacks the permission id-token: write, so GitHub gives it no OIDC token; jobs of pull requests from forks never have it.</source>
        <translation>Dem Job fehlt das Recht id-token: write, also gibt GitHub ihm kein OIDC-Token; Jobs von Pull Requests aus Forks haben es nie.</translation>
    </message>
    <message>
        <source>Add permissions with id-token: write to the job, and contents: read beside it.</source>
        <translation>Geben Sie dem Job permissions mit id-token: write und daneben contents: read.</translation>
    </message>
    <message>
        <source>Set it in the calling workflow too, where this one is reusable.</source>
        <translation>Setzen Sie es auch im aufrufenden Workflow, wenn dieser wiederverwendbar ist.</translation>
    </message>
    <message>
        <source>The header Metadata: true is missing.</source>
        <translation>Der Header Metadata: true fehlt.</translation>
    </message>
    <message>
        <source>Azure&apos;s instance metadata service hands out tokens only to requests with the header Metadata: true and without X-Forwarded-For.</source>
        <translation>Der Instanz-Metadatendienst von Azure gibt Tokens nur an Anfragen mit dem Header Metadata: true und ohne X-Forwarded-For.</translation>
    </message>
    <message>
        <source>Add Metadata: true, and ask without a proxy.</source>
        <translation>Ergänzen Sie Metadata: true und fragen Sie ohne Proxy.</translation>
    </message>
    <message>
        <source>Azure Storage needs the header x-ms-version with a bearer token.</source>
        <translation>Azure Storage braucht zu einem Bearer-Token den Header x-ms-version.</translation>
    </message>
    <message>
        <source>The request has no x-ms-version, or one before 2017-11-09, and bearer tokens came with that one; the token was not looked at.</source>
        <translation>Die Anfrage hat kein x-ms-version oder eines vor 2017-11-09, und Bearer-Tokens gibt es erst seit diesem; das Token wurde nicht angesehen.</translation>
    </message>
    <message>
        <source>Send x-ms-version: 2020-04-08 or newer.</source>
        <translation>Senden Sie x-ms-version: 2020-04-08 oder neuer.</translation>
    </message>
    <message>
        <source>App Service or IIS, not the app, refused the request.</source>
        <translation>App Service oder IIS und nicht die Anwendung hat die Anfrage abgelehnt.</translation>
    </message>
    <message>
        <source>The built-in authentication (Easy Auth) probably got no token, or one whose aud is not among its allowed token audiences or whose issuer is another; the app was not reached.</source>
        <translation>Die eingebaute Authentifizierung (Easy Auth) bekam wahrscheinlich kein Token oder eines, dessen aud nicht in Allowed token audiences steht oder dessen Aussteller ein anderer ist; die Anwendung wurde nicht erreicht.</translation>
    </message>
    <message>
        <source>Add the token&apos;s aud to Allowed token audiences, and compare the issuer URL, v1 or v2.</source>
        <translation>Fügen Sie aud aus dem Token Allowed token audiences hinzu und vergleichen Sie die Issuer-URL, v1 oder v2.</translation>
    </message>
    <message>
        <source>Check the client application requirement of the same settings.</source>
        <translation>Prüfen Sie in denselben Einstellungen die Client application requirement.</translation>
    </message>
    <message>
        <source>The NATS server does not take these credentials.</source>
        <translation>Der NATS-Server nimmt diese Zugangsdaten nicht.</translation>
    </message>
    <message>
        <source>The user JWT is probably not signed by an account that the server&apos;s resolver knows, was revoked, has ended, or its seed does not fit; NATS tells clients no more.</source>
        <translation>Das Benutzer-JWT ist wahrscheinlich nicht von einem Konto signiert, das der Resolver kennt, wurde widerrufen, ist abgelaufen oder sein Seed passt nicht; mehr sagt NATS Clients nicht.</translation>
    </message>
    <message>
        <source>Push the account with nsc push, and make new creds with nsc generate creds.</source>
        <translation>Übertragen Sie das Konto mit nsc push und erzeugen Sie neue creds mit nsc generate creds.</translation>
    </message>
    <message>
        <source>The NATS user&apos;s or account&apos;s JWT has ended.</source>
        <translation>Das JWT des NATS-Benutzers oder -Kontos ist abgelaufen.</translation>
    </message>
    <message>
        <source>NATS closes living connections too when the exp of the user&apos;s or account&apos;s JWT passes.</source>
        <translation>NATS schließt auch laufende Verbindungen, sobald exp im JWT des Benutzers oder Kontos vorbei ist.</translation>
    </message>
    <message>
        <source>Make new credentials, and reconnect with them.</source>
        <translation>Erzeugen Sie neue Zugangsdaten und verbinden Sie sich damit neu.</translation>
    </message>
    <message>
        <source>RabbitMQ refused the login, and its log has the reason.</source>
        <translation>RabbitMQ hat die Anmeldung abgelehnt; den Grund nennt sein Protokoll.</translation>
    </message>
    <message>
        <source>The token goes into the password field. It has probably expired, its aud is not resource_server_id, or it has no scope such as resource.read:VHOST/QUEUE for this vhost.</source>
        <translation>Das Token gehört in das Passwortfeld. Es ist wahrscheinlich abgelaufen, aud ist nicht resource_server_id, oder es hat keinen Scope wie resource.read:VHOST/QUEUE für diesen vhost.</translation>
    </message>
    <message>
        <source>Inspect the token: aud has to be resource_server_id, and scopes have to begin with its prefix.</source>
        <translation>Untersuchen Sie das Token: aud muss resource_server_id sein und Scopes mit dessen Präfix beginnen.</translation>
    </message>
    <message>
        <source>Read the broker&apos;s log file for the same moment.</source>
        <translation>Lesen Sie die Logdatei des Brokers für denselben Moment.</translation>
    </message>
    <message>
        <source>The Kafka listener does not offer this SASL mechanism.</source>
        <translation>Der Kafka-Listener bietet diesen SASL-Mechanismus nicht an.</translation>
    </message>
    <message>
        <source>The client asked with a mechanism that this listener has not enabled; the answer names those that are. No token was looked at.</source>
        <translation>Der Client fragte mit einem Mechanismus, der an diesem Listener nicht eingeschaltet ist; die Antwort nennt die eingeschalteten. Kein Token wurde angesehen.</translation>
    </message>
    <message>
        <source>Set sasl.mechanism of the client to one of them, or use the listener (port) for OAUTHBEARER.</source>
        <translation>Setzen Sie sasl.mechanism des Clients auf einen davon oder nehmen Sie den Listener (Port) für OAUTHBEARER.</translation>
    </message>
    <message>
        <source>Kafka may not call this OAuth address.</source>
        <translation>Kafka darf diese OAuth-Adresse nicht aufrufen.</translation>
    </message>
    <message>
        <source>From Kafka 4.0 on the token endpoint and key set URLs have to be listed in a Java system property; this one is not.</source>
        <translation>Ab Kafka 4.0 müssen die URLs von Token-Endpunkt und Schlüsselsatz in einer Java-Systemeigenschaft stehen; diese steht dort nicht.</translation>
    </message>
    <message>
        <source>Start Java with -Dorg.apache.kafka.sasl.oauthbearer.allowed.urls and the exact URLs, with commas between.</source>
        <translation>Starten Sie Java mit -Dorg.apache.kafka.sasl.oauthbearer.allowed.urls und den genauen URLs, durch Komma getrennt.</translation>
    </message>
    <message>
        <source>Kafka knows who asks, and no ACL allows this.</source>
        <translation>Kafka weiß, wer fragt, und keine ACL erlaubt das.</translation>
    </message>
    <message>
        <source>The token was accepted; the principal made of its claim (sub unless set otherwise) has no ACL for the topic or group named.</source>
        <translation>Das Token wurde angenommen; der aus seinem Claim (ohne andere Einstellung sub) gebildete Principal hat keine ACL für das genannte Topic oder die Gruppe.</translation>
    </message>
    <message>
        <source>Add an ACL for User: and the principal&apos;s name, as the broker&apos;s authorizer log writes it.</source>
        <translation>Fügen Sie eine ACL für User: und den Namen des Principals hinzu, wie ihn das Authorizer-Protokoll schreibt.</translation>
    </message>
    <message>
        <source>Elasticsearch found no credentials that one of its realms reads.</source>
        <translation>Elasticsearch fand keine Zugangsdaten, die einer seiner Realms liest.</translation>
    </message>
    <message>
        <source>The request had no Authorization header, or one of a kind that no realm is set up for: a Bearer JWT needs a jwt realm, an API key the scheme ApiKey. The answer does not say which.</source>
        <translation>Die Anfrage hatte keinen Authorization-Header oder einen, für den kein Realm eingerichtet ist: Ein Bearer-JWT braucht einen jwt-Realm, ein API-Schlüssel das Schema ApiKey. Was davon zutrifft, sagt die Antwort nicht.</translation>
    </message>
    <message>
        <source>Send Authorization with Bearer, ApiKey or Basic, as WWW-Authenticate lists them.</source>
        <translation>Senden Sie Authorization mit Bearer, ApiKey oder Basic, wie WWW-Authenticate sie nennt.</translation>
    </message>
    <message>
        <source>Set up a jwt realm with the token&apos;s issuer and audience, where JWTs are to be taken.</source>
        <translation>Richten Sie einen jwt-Realm mit Aussteller und Audience des Tokens ein, wenn JWTs angenommen werden sollen.</translation>
    </message>
    <message>
        <source>No realm of Elasticsearch took the credentials.</source>
        <translation>Kein Realm von Elasticsearch nahm die Zugangsdaten an.</translation>
    </message>
    <message>
        <source>With a bearer JWT, probably allowed_issuer, allowed_audiences, the key set, or the shared secret in ES-Client-Authentication does not fit; with a user, name or password.</source>
        <translation>Bei einem Bearer-JWT passt wahrscheinlich allowed_issuer, allowed_audiences, der Schlüsselsatz oder das gemeinsame Geheimnis in ES-Client-Authentication nicht; bei einem Benutzer Name oder Passwort.</translation>
    </message>
    <message>
        <source>Compare iss and aud with the jwt realm&apos;s settings.</source>
        <translation>Vergleichen Sie iss und aud mit den Einstellungen des jwt-Realms.</translation>
    </message>
    <message>
        <source>Send ES-Client-Authentication: SharedSecret and its value, where client_authentication.type is shared_secret.</source>
        <translation>Senden Sie ES-Client-Authentication: SharedSecret mit dem Wert, wenn client_authentication.type shared_secret ist.</translation>
    </message>
    <message>
        <source>Elasticsearch knows who asks, and its roles do not allow this.</source>
        <translation>Elasticsearch weiß, wer fragt, und dessen Rollen erlauben das nicht.</translation>
    </message>
    <message>
        <source>The credentials were accepted; the effective roles that the answer names lack the privilege. No roles at all means that no role mapping fits the token&apos;s claims.</source>
        <translation>Die Zugangsdaten wurden angenommen; den in der Antwort genannten effektiven Rollen fehlt das Privileg. Gar keine Rollen heißt, dass kein Role-Mapping zu den Claims passt.</translation>
    </message>
    <message>
        <source>Add a role mapping for the realm, or the privilege to the role.</source>
        <translation>Fügen Sie ein Role-Mapping für den Realm hinzu oder der Rolle das Privileg.</translation>
    </message>
    <message>
        <source>OpenSearch knows who asks, and no role allows this.</source>
        <translation>OpenSearch weiß, wer fragt, und keine Rolle erlaubt das.</translation>
    </message>
    <message>
        <source>The token was accepted; no role is mapped to its user or backend_roles. An empty backend_roles in the answer means that roles_key does not name a claim of this token.</source>
        <translation>Das Token wurde angenommen; seinem Benutzer oder seinen backend_roles ist keine Rolle zugeordnet. Leere backend_roles in der Antwort heißen, dass roles_key keinen Claim dieses Tokens nennt.</translation>
    </message>
    <message>
        <source>Set roles_key to the claim with the roles, and map them to roles of OpenSearch.</source>
        <translation>Setzen Sie roles_key auf den Claim mit den Rollen und ordnen Sie diese Rollen von OpenSearch zu.</translation>
    </message>
    <message>
        <source>OpenSearch&apos;s security is not set up yet.</source>
        <translation>Die Sicherheit von OpenSearch ist noch nicht eingerichtet.</translation>
    </message>
    <message>
        <source>The security index is missing or still loading, so no credentials can be judged.</source>
        <translation>Der Sicherheitsindex fehlt oder lädt noch, daher können keine Zugangsdaten beurteilt werden.</translation>
    </message>
    <message>
        <source>Wait, or run securityadmin once.</source>
        <translation>Warten Sie oder führen Sie einmal securityadmin aus.</translation>
    </message>
    <message>
        <source>The database has no role of the name in the token.</source>
        <translation>Die Datenbank hat keine Rolle mit dem Namen aus dem Token.</translation>
    </message>
    <message>
        <source>PostgREST accepted the token and switches to the database role in its claim role (jwt-role-claim-key); that role does not exist.</source>
        <translation>PostgREST hat das Token angenommen und wechselt zur Datenbankrolle aus dem Claim role (jwt-role-claim-key); diese Rolle gibt es nicht.</translation>
    </message>
    <message>
        <source>Create the role and grant it to the authenticator, or set jwt-role-claim-key to the right claim.</source>
        <translation>Legen Sie die Rolle an und geben Sie sie dem Authenticator, oder setzen Sie jwt-role-claim-key auf den richtigen Claim.</translation>
    </message>
    <message>
        <source>PostgREST got no token, and anonymous use is off.</source>
        <translation>PostgREST bekam kein Token, und anonyme Nutzung ist aus.</translation>
    </message>
    <message>
        <source>No Bearer token came with the request, and db-anon-role is not set.</source>
        <translation>Mit der Anfrage kam kein Bearer-Token und db-anon-role ist nicht gesetzt.</translation>
    </message>
    <message>
        <source>Send Authorization: Bearer and the token.</source>
        <translation>Senden Sie Authorization: Bearer und das Token.</translation>
    </message>
    <message>
        <source>PostgREST has no key to check tokens with.</source>
        <translation>PostgREST hat keinen Schlüssel, um Tokens zu prüfen.</translation>
    </message>
    <message>
        <source>jwt-secret is missing in the server&apos;s own settings; no token can be right.</source>
        <translation>jwt-secret fehlt in den Einstellungen des Servers selbst; kein Token kann richtig sein.</translation>
    </message>
    <message>
        <source>Set jwt-secret to the shared secret or to the issuer&apos;s key set.</source>
        <translation>Setzen Sie jwt-secret auf das gemeinsame Geheimnis oder den Schlüsselsatz des Ausstellers.</translation>
    </message>
    <message>
        <source>Temporal does not allow this call.</source>
        <translation>Temporal erlaubt diesen Aufruf nicht.</translation>
    </message>
    <message>
        <source>The token&apos;s claim permissions probably lacks an entry NAMESPACE:read or NAMESPACE:write for this namespace, or the token could not be read at all.</source>
        <translation>Im Claim permissions des Tokens fehlt wahrscheinlich ein Eintrag NAMESPACE:read oder NAMESPACE:write für diesen Namespace, oder das Token war gar nicht lesbar.</translation>
    </message>
    <message>
        <source>Have the issuer add the claim permissions, or set permissionsClaimName to another.</source>
        <translation>Lassen Sie den Aussteller den Claim permissions ergänzen oder setzen Sie permissionsClaimName auf einen anderen.</translation>
    </message>
    <message>
        <source>etcd no longer knows the session&apos;s token.</source>
        <translation>etcd kennt das Token der Sitzung nicht mehr.</translation>
    </message>
    <message>
        <source>Simple tokens of etcd live for five minutes after their last use (auth-token-ttl) and in memory only; it has ended, or the server was restarted. The answer does not say which.</source>
        <translation>Einfache Tokens von etcd leben fünf Minuten ab der letzten Verwendung (auth-token-ttl) und nur im Speicher; es ist abgelaufen, oder der Server wurde neu gestartet. Was davon zutrifft, sagt die Antwort nicht.</translation>
    </message>
    <message>
        <source>Authenticate again, or use a client that does so by itself.</source>
        <translation>Authentifizieren Sie sich neu oder verwenden Sie einen Client, der das selbst tut.</translation>
    </message>
    <message>
        <source>Jenkins wants a crumb, not another token.</source>
        <translation>Jenkins verlangt einen Crumb und kein anderes Token.</translation>
    </message>
    <message>
        <source>A POST with a password or session needs the header Jenkins-Crumb of the same session; requests with an API token need none.</source>
        <translation>Ein POST mit Passwort oder Sitzung braucht den Header Jenkins-Crumb derselben Sitzung; Anfragen mit API-Token brauchen keinen.</translation>
    </message>
    <message>
        <source>Use the user&apos;s API token by Basic, or get a crumb at /crumbIssuer/api/json and keep the cookie.</source>
        <translation>Verwenden Sie das API-Token des Benutzers per Basic oder holen Sie unter /crumbIssuer/api/json einen Crumb und behalten Sie das Cookie.</translation>
    </message>
    <message>
        <source>OpenStack Keystone wants a token of its own.</source>
        <translation>OpenStack Keystone verlangt ein eigenes Token.</translation>
    </message>
    <message>
        <source>The request probably had no X-Auth-Token, or it has ended, or, in a request for a token, the user, domain or password is wrong.</source>
        <translation>Wahrscheinlich kam kein X-Auth-Token mit, es ist abgelaufen, oder bei einer Token-Anforderung sind Benutzer, Domain oder Passwort falsch.</translation>
    </message>
    <message>
        <source>Get a new token, and send it in X-Auth-Token rather than Authorization.</source>
        <translation>Holen Sie ein neues Token und senden Sie es in X-Auth-Token statt Authorization.</translation>
    </message>
    <message>
        <source>Keycloak&apos;s admin API took the token, and a role is missing.</source>
        <translation>Die Admin-API von Keycloak nahm das Token an, und eine Rolle fehlt.</translation>
    </message>
    <message>
        <source>The user or service account probably lacks a role of realm-management, such as view-users or manage-users, or the token does not carry it (scope, full scope allowed).</source>
        <translation>Benutzer oder Service-Account fehlt wahrscheinlich eine Rolle von realm-management, etwa view-users oder manage-users, oder das Token enthält sie nicht (Scope, Full scope allowed).</translation>
    </message>
    <message>
        <source>Assign the role under Service accounts roles, client realm-management, and get a new token.</source>
        <translation>Weisen Sie die Rolle unter Service accounts roles, Client realm-management, zu und holen Sie ein neues Token.</translation>
    </message>
    <message>
        <source>Keycloak&apos;s admin API does not take the token.</source>
        <translation>Die Admin-API von Keycloak nimmt das Token nicht an.</translation>
    </message>
    <message>
        <source>The token has probably expired or its session was ended, or its iss names another host name than the one called, or another realm than it may administer.</source>
        <translation>Das Token ist wahrscheinlich abgelaufen oder seine Sitzung beendet, oder iss nennt einen anderen Hostnamen als den aufgerufenen oder einen anderen Realm, als es verwalten darf.</translation>
    </message>
    <message>
        <source>Get a new token from the same host name as the admin URL.</source>
        <translation>Holen Sie ein neues Token vom selben Hostnamen wie die Admin-URL.</translation>
    </message>
    <message>
        <source>Userinfo wants a token with the scope openid.</source>
        <translation>Userinfo verlangt ein Token mit dem Scope openid.</translation>
    </message>
    <message>
        <source>The access token was asked for without openid, and Keycloak&apos;s userinfo refuses such a token.</source>
        <translation>Das Access-Token wurde ohne openid angefordert, und Userinfo von Keycloak lehnt solche Tokens ab.</translation>
    </message>
    <message>
        <source>Add openid to the scope of the token request.</source>
        <translation>Fügen Sie openid dem Scope der Token-Anforderung hinzu.</translation>
    </message>
    <message>
        <source>The session behind this token is over.</source>
        <translation>Die Sitzung hinter diesem Token ist vorbei.</translation>
    </message>
    <message>
        <source>The token may not have expired; its user session in Keycloak was logged out, has ended, or was lost with a restart.</source>
        <translation>Das Token muss nicht abgelaufen sein; seine Benutzersitzung in Keycloak wurde abgemeldet, ist zu Ende oder ging bei einem Neustart verloren.</translation>
    </message>
    <message>
        <source>Sign in again. A token of the client credentials grant needs a session too where it is to be used at userinfo.</source>
        <translation>Melden Sie sich neu an. Auch ein Token des Client-Credentials-Grants braucht für Userinfo eine Sitzung.</translation>
    </message>
    <message>
        <source>OpenIddict wants https.</source>
        <translation>OpenIddict verlangt https.</translation>
    </message>
    <message>
        <source>The request reached the application by plain http; behind a proxy that ends TLS it does not learn of https unless forwarded headers are read.</source>
        <translation>Die Anfrage erreichte die Anwendung über http ohne TLS; hinter einem Proxy, der TLS beendet, erfährt sie von https nur durch Forwarded-Header.</translation>
    </message>
    <message>
        <source>Use UseForwardedHeaders with X-Forwarded-Proto, before the authentication.</source>
        <translation>Verwenden Sie UseForwardedHeaders mit X-Forwarded-Proto, vor der Authentifizierung.</translation>
    </message>
    <message>
        <source>For development only, DisableTransportSecurityRequirement.</source>
        <translation>Nur für die Entwicklung: DisableTransportSecurityRequirement.</translation>
    </message>
    <message>
        <source>The API has not the key that the token is encrypted for.</source>
        <translation>Die API hat nicht den Schlüssel, für den das Token verschlüsselt ist.</translation>
    </message>
    <message>
        <source>Access tokens of OpenIddict are encrypted (JWE) by default, and this API was not given the encryption key.</source>
        <translation>Access-Tokens von OpenIddict sind standardmäßig verschlüsselt (JWE), und diese API hat den Schlüssel nicht bekommen.</translation>
    </message>
    <message>
        <source>Share the encryption key with the API, use introspection, or call DisableAccessTokenEncryption at the server.</source>
        <translation>Geben Sie der API den Schlüssel, nutzen Sie Introspection oder rufen Sie am Server DisableAccessTokenEncryption auf.</translation>
    </message>
    <message>
        <source>PingOne took the token, and a role is missing.</source>
        <translation>PingOne nahm das Token an, und eine Rolle fehlt.</translation>
    </message>
    <message>
        <source>The worker application&apos;s role assignments do not cover this resource, environment or population, or the token is of another environment or region. The answer does not say which.</source>
        <translation>Die Rollenzuweisungen der Worker-Anwendung decken Ressource, Umgebung oder Population nicht ab, oder das Token stammt aus einer anderen Umgebung oder Region. Was davon zutrifft, sagt die Antwort nicht.</translation>
    </message>
    <message>
        <source>Assign a role to the worker application for this environment, and get a new token.</source>
        <translation>Weisen Sie der Worker-Anwendung eine Rolle für diese Umgebung zu und holen Sie ein neues Token.</translation>
    </message>
    <message>
        <source>The WSO2 gateway does not accept the token (900901).</source>
        <translation>Das WSO2-Gateway nimmt das Token nicht an (900901).</translation>
    </message>
    <message>
        <source>With 900901 the token is probably of another key manager or environment, was revoked, or is no token of this gateway; its end has a code of its own (900903 on older versions).</source>
        <translation>Bei 900901 stammt das Token wahrscheinlich von einem anderen Key Manager oder einer anderen Umgebung, wurde widerrufen oder ist keines für dieses Gateway; für sein Ende gibt es bei älteren Versionen 900903.</translation>
    </message>
    <message>
        <source>Get a new token with the application&apos;s Production or Sandbox keys, as the API&apos;s endpoint asks.</source>
        <translation>Holen Sie ein neues Token mit den Production- oder Sandbox-Schlüsseln der Anwendung, passend zum Endpunkt der API.</translation>
    </message>
    <message>
        <source>Check the key manager in the Admin Portal: its issuer has to be the token&apos;s iss.</source>
        <translation>Prüfen Sie den Key Manager im Admin Portal: Sein Issuer muss iss im Token sein.</translation>
    </message>
    <message>
        <source>The WSO2 gateway found no token (900902).</source>
        <translation>Das WSO2-Gateway fand kein Token (900902).</translation>
    </message>
    <message>
        <source>900902 Missing Credentials: the request has none in the header that the API is set up for; that is Authorization unless changed.</source>
        <translation>900902 Missing Credentials: Die Anfrage hat keines in dem Header, den die API erwartet; das ist Authorization, wenn nichts anderes eingestellt ist.</translation>
    </message>
    <message>
        <source>Send Authorization: Bearer and the token, or the header that the API&apos;s runtime settings name.</source>
        <translation>Senden Sie Authorization: Bearer und das Token oder den in den Laufzeiteinstellungen der API genannten Header.</translation>
    </message>
    <message>
        <source>The token has ended, says the WSO2 gateway (900903, 900904).</source>
        <translation>Das Token ist beendet, sagt das WSO2-Gateway (900903, 900904).</translation>
    </message>
    <message>
        <source>900903 means that the access token has expired, 900904 that it is inactive: revoked, or replaced by a newer one.</source>
        <translation>900903 heißt, dass das Access-Token abgelaufen ist, 900904, dass es inaktiv ist: widerrufen oder durch ein neueres ersetzt.</translation>
    </message>
    <message>
        <source>The token is of the wrong type for this resource (900905).</source>
        <translation>Das Token hat für diese Ressource den falschen Typ (900905).</translation>
    </message>
    <message>
        <source>900905: the resource wants an application user&apos;s token where one of an application was sent, or the other way round.</source>
        <translation>900905: Die Ressource will ein Token eines Anwendungsbenutzers und bekam eines einer Anwendung, oder umgekehrt.</translation>
    </message>
    <message>
        <source>Compare the resource&apos;s authentication type with the grant that the token came from.</source>
        <translation>Vergleichen Sie den Authentifizierungstyp der Ressource mit dem Grant, aus dem das Token stammt.</translation>
    </message>
    <message>
        <source>The API has no such resource (900906).</source>
        <translation>Die API hat keine solche Ressource (900906).</translation>
    </message>
    <message>
        <source>900906: no resource of the API fits the path and HTTP method; the token is not the matter.</source>
        <translation>900906: Keine Ressource der API passt zu Pfad und HTTP-Methode; um das Token geht es nicht.</translation>
    </message>
    <message>
        <source>Compare path, version and method with the API&apos;s resources.</source>
        <translation>Vergleichen Sie Pfad, Version und Methode mit den Ressourcen der API.</translation>
    </message>
    <message>
        <source>The API or subscription is blocked for now (900907).</source>
        <translation>API oder Abonnement sind vorerst gesperrt (900907).</translation>
    </message>
    <message>
        <source>900907: the publisher has blocked this API or this subscription; the token is not the matter.</source>
        <translation>900907: Der Herausgeber hat diese API oder dieses Abonnement gesperrt; um das Token geht es nicht.</translation>
    </message>
    <message>
        <source>Ask the API&apos;s publisher to unblock it.</source>
        <translation>Bitten Sie den Herausgeber der API, sie zu entsperren.</translation>
    </message>
    <message>
        <source>The application is not subscribed to this API (900908, 900909).</source>
        <translation>Die Anwendung hat diese API nicht abonniert (900908, 900909).</translation>
    </message>
    <message>
        <source>900908 Resource forbidden: the token was accepted, and the application that it belongs to has no subscription to this API; 900909: its subscription is not active. The answer says which.</source>
        <translation>900908 Resource forbidden: Das Token wurde angenommen, und die Anwendung, zu der es gehört, hat kein Abonnement für diese API; 900909: Ihr Abonnement ist nicht aktiv. Was davon zutrifft, sagt die Antwort.</translation>
    </message>
    <message>
        <source>Subscribe the application to the API in the Developer Portal, and get a new token with its keys.</source>
        <translation>Abonnieren Sie die API im Developer Portal für die Anwendung und holen Sie mit deren Schlüsseln ein neues Token.</translation>
    </message>
    <message>
        <source>Check which application the client ID in the token belongs to.</source>
        <translation>Prüfen Sie, zu welcher Anwendung die Client-ID im Token gehört.</translation>
    </message>
    <message>
        <source>The token lacks the scope of this resource (900910).</source>
        <translation>Dem Token fehlt der Scope dieser Ressource (900910).</translation>
    </message>
    <message>
        <source>900910: the token was accepted, and it has none of the scopes attached to the resource: not asked for, or the user has no role that the scope is bound to.</source>
        <translation>900910: Das Token wurde angenommen und hat keinen der Scopes der Ressource: nicht angefordert, oder der Benutzer hat keine Rolle, an die der Scope gebunden ist.</translation>
    </message>
    <message>
        <source>Ask for the scope by name, as a user with one of its roles.</source>
        <translation>Fordern Sie den Scope namentlich an, als Benutzer mit einer seiner Rollen.</translation>
    </message>
    <message>
        <source>A limit of the WSO2 gateway is used up, or a rule denies (9008xx).</source>
        <translation>Ein Limit des WSO2-Gateways ist ausgeschöpft oder eine Regel lehnt ab (9008xx).</translation>
    </message>
    <message>
        <source>Codes 900800 to 900807 are throttling: the limit of the API, application, subscription or backend, or a deny policy; the token was accepted.</source>
        <translation>Codes 900800 bis 900807 sind Drosselung: das Limit von API, Anwendung, Abonnement oder Backend oder eine Deny Policy; das Token wurde angenommen.</translation>
    </message>
    <message>
        <source>Wait until the time that nextAccessTime names, or take a larger tier.</source>
        <translation>Warten Sie bis zu der in nextAccessTime genannten Zeit oder wählen Sie eine größere Stufe.</translation>
    </message>
    <message>
        <source>Kong has no consumer&apos;s credential of this issuer.</source>
        <translation>Kong hat keine Zugangsdaten eines Consumers für diesen Aussteller.</translation>
    </message>
    <message>
        <source>Kong&apos;s jwt plugin looks up a consumer&apos;s JWT credential whose key equals the token&apos;s iss (or the claim or header in key_claim_name, as the answer names it), and there is none; the signature was not checked.</source>
        <translation>Das jwt-Plugin von Kong sucht Zugangsdaten eines Consumers, deren key gleich iss im Token ist (oder gleich dem Claim oder Header in key_claim_name, den die Antwort nennt), und findet keine; die Signatur wurde nicht geprüft.</translation>
    </message>
    <message>
        <source>Create the credential: POST /consumers/NAME/jwt with key set to the iss, algorithm RS256 and rsa_public_key.</source>
        <translation>Legen Sie sie an: POST /consumers/NAME/jwt mit key gleich iss, algorithm RS256 und rsa_public_key.</translation>
    </message>
    <message>
        <source>Compare key and iss letter by letter, a slash at the end too.</source>
        <translation>Vergleichen Sie key und iss Buchstabe für Buchstabe, auch einen Schrägstrich am Ende.</translation>
    </message>
    <message>
        <source>The token lacks the claim that Kong finds the consumer by.</source>
        <translation>Dem Token fehlt der Claim, nach dem Kong den Consumer sucht.</translation>
    </message>
    <message>
        <source>Kong&apos;s jwt plugin looks up the consumer by the claim that the answer names (key_claim_name, iss unless set), and the token has none.</source>
        <translation>Das jwt-Plugin von Kong sucht den Consumer über den in der Antwort genannten Claim (key_claim_name, sonst iss), und das Token hat ihn nicht.</translation>
    </message>
    <message>
        <source>Put the claim into the token, or set key_claim_name to one that it has.</source>
        <translation>Nehmen Sie den Claim ins Token auf oder setzen Sie key_claim_name auf einen vorhandenen.</translation>
    </message>
    <message>
        <source>The token lives longer than Kong allows.</source>
        <translation>Das Token lebt länger, als Kong erlaubt.</translation>
    </message>
    <message>
        <source>Its exp is further ahead than maximum_expiration of Kong&apos;s jwt plugin; it has not expired.</source>
        <translation>exp liegt weiter in der Zukunft als maximum_expiration des jwt-Plugins von Kong; abgelaufen ist es nicht.</translation>
    </message>
    <message>
        <source>Make tokens that live for a shorter time, or raise maximum_expiration.</source>
        <translation>Stellen Sie kürzer lebende Tokens aus oder erhöhen Sie maximum_expiration.</translation>
    </message>
    <message>
        <source>Kong knows the consumer, and its groups do not open this service.</source>
        <translation>Kong kennt den Consumer, und dessen Gruppen öffnen diesen Dienst nicht.</translation>
    </message>
    <message>
        <source>The credentials were accepted; Kong&apos;s acl plugin allows other groups than those of this consumer.</source>
        <translation>Die Zugangsdaten wurden angenommen; das acl-Plugin von Kong erlaubt andere Gruppen als die dieses Consumers.</translation>
    </message>
    <message>
        <source>Add the consumer to a group that the service allows: POST /consumers/NAME/acls.</source>
        <translation>Nehmen Sie den Consumer in eine erlaubte Gruppe auf: POST /consumers/NAME/acls.</translation>
    </message>
    <message>
        <source>Kong wants an API key here, not a token.</source>
        <translation>Kong verlangt hier einen API-Schlüssel und kein Token.</translation>
    </message>
    <message>
        <source>The route has the key-auth plugin, which reads the header or parameter apikey (key_names) and no bearer token.</source>
        <translation>Die Route hat das Plugin key-auth, das den Header oder Parameter apikey (key_names) liest und kein Bearer-Token.</translation>
    </message>
    <message>
        <source>Send the consumer&apos;s key in the header that key_names has, apikey unless set.</source>
        <translation>Senden Sie den Schlüssel des Consumers im Header aus key_names, sonst apikey.</translation>
    </message>
    <message>
        <source>Kong has no route for this request.</source>
        <translation>Kong hat keine Route für diese Anfrage.</translation>
    </message>
    <message>
        <source>Host, path, method or headers fit no route of Kong, so no plugin looked at a token.</source>
        <translation>Host, Pfad, Methode oder Header passen zu keiner Route von Kong, also sah kein Plugin ein Token an.</translation>
    </message>
    <message>
        <source>Compare with hosts, paths and methods of the routes.</source>
        <translation>Vergleichen Sie mit hosts, paths und methods der Routen.</translation>
    </message>
    <message>
        <source>Kong could not get the issuer&apos;s public key.</source>
        <translation>Kong konnte den öffentlichen Schlüssel des Ausstellers nicht abrufen.</translation>
    </message>
    <message>
        <source>The gateway fetches the discovery document and keys from the address in the token&apos;s iss, and cannot reach it: localhost or an outside name is another machine from where Kong runs.</source>
        <translation>Das Gateway lädt Discovery-Dokument und Schlüssel von der Adresse in iss und erreicht sie nicht: localhost oder ein äußerer Name ist von Kong aus eine andere Maschine.</translation>
    </message>
    <message>
        <source>Open iss with /.well-known/openid-configuration behind it from Kong&apos;s machine or container.</source>
        <translation>Öffnen Sie iss mit /.well-known/openid-configuration dahinter von der Maschine oder dem Container von Kong aus.</translation>
    </message>
    <message>
        <source>Give the issuer one host name that both sides reach.</source>
        <translation>Geben Sie dem Aussteller einen Hostnamen, den beide Seiten erreichen.</translation>
    </message>
    <message>
        <source>The gateway asked an endpoint of the issuer that is not there.</source>
        <translation>Das Gateway fragte einen Endpunkt des Ausstellers, den es nicht gibt.</translation>
    </message>
    <message>
        <source>The gateway (APISIX, Kong, OpenResty) wanted to introspect the token, and the issuer&apos;s introspection endpoint answered that there is none at this address; the token was not judged.</source>
        <translation>Das Gateway (APISIX, Kong, OpenResty) wollte das Token per Introspection prüfen, und unter der Adresse gibt es beim Aussteller keinen solchen Endpunkt; das Token wurde nicht beurteilt.</translation>
    </message>
    <message>
        <source>Have the gateway verify with the key set: use_jwks=true in APISIX. Auth0 and others have no introspection.</source>
        <translation>Lassen Sie das Gateway mit dem Schlüsselsatz prüfen: use_jwks=true in APISIX. Auth0 und andere haben keine Introspection.</translation>
    </message>
    <message>
        <source>Or set introspection_endpoint to the address in the issuer&apos;s metadata.</source>
        <translation>Oder setzen Sie introspection_endpoint auf die Adresse aus den Metadaten des Ausstellers.</translation>
    </message>
    <message>
        <source>The issuer refused the gateway itself.</source>
        <translation>Der Aussteller hat das Gateway selbst abgelehnt.</translation>
    </message>
    <message>
        <source>The gateway&apos;s own client ID or secret, with which it introspects tokens, was not taken by the issuer; the token was not judged.</source>
        <translation>Client-ID oder Secret des Gateways selbst, womit es die Introspection macht, nahm der Aussteller nicht an; das Token wurde nicht beurteilt.</translation>
    </message>
    <message>
        <source>Check client_id, client_secret and introspection_endpoint_auth_method in the gateway&apos;s plugin.</source>
        <translation>Prüfen Sie client_id, client_secret und introspection_endpoint_auth_method im Plugin des Gateways.</translation>
    </message>
    <message>
        <source>The gateway&apos;s own way to the issuer failed.</source>
        <translation>Der Weg des Gateways zum Aussteller ist gescheitert.</translation>
    </message>
    <message>
        <source>The gateway asked the issuer for keys, metadata or an introspection, and got an error or no connection; the token was not judged.</source>
        <translation>Das Gateway fragte den Aussteller nach Schlüsseln, Metadaten oder Introspection und bekam einen Fehler oder keine Verbindung; das Token wurde nicht beurteilt.</translation>
    </message>
    <message>
        <source>Ask that address from the gateway&apos;s machine, with its DNS resolver, proxy and CA.</source>
        <translation>Fragen Sie diese Adresse von der Maschine des Gateways aus, mit dessen DNS-Resolver, Proxy und CA.</translation>
    </message>
    <message>
        <source>APISIX finds no consumer by the token&apos;s claim key.</source>
        <translation>APISIX findet über den Claim key des Tokens keinen Consumer.</translation>
    </message>
    <message>
        <source>The plugin jwt-auth takes tokens made for a consumer of its own: their claim key (key_claim_name) has to equal the consumer&apos;s key. A token of an OpenID issuer needs the plugin openid-connect.</source>
        <translation>Das Plugin jwt-auth nimmt Tokens für eigene Consumer: Ihr Claim key (key_claim_name) muss gleich dem key des Consumers sein. Ein Token eines OpenID-Ausstellers braucht das Plugin openid-connect.</translation>
    </message>
    <message>
        <source>Use openid-connect for tokens of an issuer, or put the consumer&apos;s key into the claim key.</source>
        <translation>Verwenden Sie openid-connect für Tokens eines Ausstellers oder setzen Sie den key des Consumers in den Claim key.</translation>
    </message>
    <message>
        <source>The proxy got a key set that it cannot use.</source>
        <translation>Der Proxy bekam einen Schlüsselsatz, mit dem er nichts anfangen kann.</translation>
    </message>
    <message>
        <source>What the proxy loaded from its JWKS address is no key set, or holds no key of a kind that it reads; the token is not to blame.</source>
        <translation>Was der Proxy von seiner JWKS-Adresse lud, ist kein Schlüsselsatz oder enthält keinen lesbaren Schlüssel; das Token ist nicht schuld.</translation>
    </message>
    <message>
        <source>Open that address. It has to answer with an object that has the member keys, not with a page or the metadata.</source>
        <translation>Öffnen Sie diese Adresse. Sie muss ein Objekt mit dem Member keys liefern und keine Seite oder die Metadaten.</translation>
    </message>
    <message>
        <source>Envoy&apos;s own sign-in at the issuer failed.</source>
        <translation>Die Anmeldung von Envoy selbst beim Aussteller ist gescheitert.</translation>
    </message>
    <message>
        <source>Envoy&apos;s oauth2 filter could not turn the code into a token: probably its client secret or token cluster is wrong, or the state and cookie do not fit. No bearer token of yours was judged.</source>
        <translation>Der oauth2-Filter von Envoy konnte den Code nicht in ein Token tauschen: Wahrscheinlich ist sein Client-Secret oder Token-Cluster falsch, oder state und Cookie passen nicht. Ein Bearer-Token von Ihnen wurde nicht beurteilt.</translation>
    </message>
    <message>
        <source>Check token_endpoint, client_id and the token secret (SDS) of the filter.</source>
        <translation>Prüfen Sie token_endpoint, client_id und das Token-Secret (SDS) des Filters.</translation>
    </message>
    <message>
        <source>Set pass_through_matcher or forward_bearer_token, where requests with a token are to pass.</source>
        <translation>Setzen Sie pass_through_matcher oder forward_bearer_token, wenn Anfragen mit Token durchgehen sollen.</translation>
    </message>
    <message>
        <source>The check that nginx asks (auth_request) broke.</source>
        <translation>Die von nginx gefragte Prüfung (auth_request) ist gescheitert.</translation>
    </message>
    <message>
        <source>nginx takes only 2xx, 401 and 403 from the address of auth_request; it got the status named, and so answered 500. The token was not judged.</source>
        <translation>nginx nimmt von der Adresse in auth_request nur 2xx, 401 und 403; es bekam den genannten Status und antwortete daher 500. Das Token wurde nicht beurteilt.</translation>
    </message>
    <message>
        <source>Call that address yourself with the same headers. A 404, 302 or 502 there is the fault.</source>
        <translation>Rufen Sie diese Adresse selbst mit denselben Headern auf. Ein 404, 302 oder 502 dort ist der Fehler.</translation>
    </message>
    <message>
        <source>Apigee&apos;s VerifyJWT policy names what does not fit.</source>
        <translation>Die Richtlinie VerifyJWT von Apigee nennt, was nicht passt.</translation>
    </message>
    <message>
        <source>The end of the code tells: JwtAudienceMismatch aud, JwtIssuerMismatch iss, JwtSubjectMismatch sub, InvalidClaim a further claim, NoMatchingPublicKey or KeyIdMissing the key (kid), the ones with Algorithm alg, WrongKeyType and KeyParsingFailed the policy&apos;s own key.</source>
        <translation>Das Ende des Codes sagt es: JwtAudienceMismatch aud, JwtIssuerMismatch iss, JwtSubjectMismatch sub, InvalidClaim ein weiterer Claim, NoMatchingPublicKey oder KeyIdMissing der Schlüssel (kid), die mit Algorithm alg, WrongKeyType und KeyParsingFailed der Schlüssel der Richtlinie selbst.</translation>
    </message>
    <message>
        <source>Compare that claim of the token with the element of the same name in the VerifyJWT policy.</source>
        <translation>Vergleichen Sie diesen Claim mit dem gleichnamigen Element der Richtlinie VerifyJWT.</translation>
    </message>
    <message>
        <source>Trace the proxy. jwt.POLICY.claim.NAME shows what arrived.</source>
        <translation>Verfolgen Sie den Proxy mit Trace. jwt.POLICY.claim.NAME zeigt, was ankam.</translation>
    </message>
    <message>
        <source>Apigee found no usable token where its policy looks for it.</source>
        <translation>Apigee fand dort, wo seine Richtlinie sucht, kein brauchbares Token.</translation>
    </message>
    <message>
        <source>FailedToResolveVariable (or FailedToResolveAPIKey) means that the header or parameter in Source or Ref was not in the request; FailedToDecode that what is there is no JWT. With Source set, the word Bearer in front has to be stripped first.</source>
        <translation>FailedToResolveVariable (oder FailedToResolveAPIKey) heißt, dass Header oder Parameter aus Source oder Ref in der Anfrage fehlten; FailedToDecode, dass dort kein JWT steht. Ist Source gesetzt, muss das Wort Bearer davor erst entfernt werden.</translation>
    </message>
    <message>
        <source>Send the token or key where Source or Ref of the policy names it.</source>
        <translation>Senden Sie Token oder Schlüssel dort, wo Source oder Ref der Richtlinie es nennt.</translation>
    </message>
    <message>
        <source>Leave Source out. VerifyJWT then reads Authorization: Bearer by itself.</source>
        <translation>Lassen Sie Source weg. VerifyJWT liest dann selbst Authorization: Bearer.</translation>
    </message>
    <message>
        <source>Apigee&apos;s app, key or developer is not active.</source>
        <translation>App, Schlüssel oder Entwickler sind bei Apigee nicht aktiv.</translation>
    </message>
    <message>
        <source>The token or key is known by form, and its app, consumer key, developer or the token itself is revoked, pending or not approved in Apigee (InvalidApiKey: no app has this key). The answer says which.</source>
        <translation>Token oder Schlüssel haben die richtige Form, aber App, Consumer Key, Entwickler oder das Token selbst sind in Apigee widerrufen, ausstehend oder nicht genehmigt (InvalidApiKey: keine App hat diesen Schlüssel). Was davon zutrifft, sagt die Antwort.</translation>
    </message>
    <message>
        <source>Approve the app, its key for the API product, and the developer, in Apigee.</source>
        <translation>Genehmigen Sie in Apigee die App, ihren Schlüssel für das API-Produkt und den Entwickler.</translation>
    </message>
    <message>
        <source>Tyk found no credentials in the header it reads.</source>
        <translation>Tyk fand in dem Header, den es liest, keine Zugangsdaten.</translation>
    </message>
    <message>
        <source>The request lacks the header that the API definition names (auth_header_name, Authorization unless set).</source>
        <translation>In der Anfrage fehlt der in der API-Definition genannte Header (auth_header_name, sonst Authorization).</translation>
    </message>
    <message>
        <source>Send the token in that header.</source>
        <translation>Senden Sie das Token in diesem Header.</translation>
    </message>
    <message>
        <source>Tyk took the token and has no policy that opens this API for it.</source>
        <translation>Tyk nahm das Token an und hat keine Policy, die ihm diese API öffnet.</translation>
    </message>
    <message>
        <source>The claim for the policy (policy_field_name, a scope mapping, or the default policy) probably names none that exists or that includes this API.</source>
        <translation>Der Claim für die Policy (policy_field_name, ein Scope-Mapping oder die Standard-Policy) nennt wahrscheinlich keine vorhandene oder keine, die diese API enthält.</translation>
    </message>
    <message>
        <source>Set a default policy with this API, or put the policy&apos;s ID into the claim.</source>
        <translation>Setzen Sie eine Standard-Policy mit dieser API oder die ID der Policy in den Claim.</translation>
    </message>
    <message>
        <source>Tyk does not accept the token or key.</source>
        <translation>Tyk nimmt Token oder Schlüssel nicht an.</translation>
    </message>
    <message>
        <source>The JWT&apos;s signature or alg probably does not fit jwt_source and jwt_signing_method, its user claim (jwt_identity_base_field, sub) is missing, or the key is not in Tyk&apos;s store; the words after the colon tell.</source>
        <translation>Wahrscheinlich passen Signatur oder alg des JWT nicht zu jwt_source und jwt_signing_method, sein Benutzer-Claim (jwt_identity_base_field, sub) fehlt oder der Schlüssel liegt nicht in Tyk; die Worte nach dem Doppelpunkt sagen es.</translation>
    </message>
    <message>
        <source>Compare jwt_source (key set URL in base64, or public key) and jwt_signing_method with the token&apos;s header.</source>
        <translation>Vergleichen Sie jwt_source (Base64 der Schlüsselsatz-URL oder öffentlicher Schlüssel) und jwt_signing_method mit dem Header des Tokens.</translation>
    </message>
    <message>
        <source>KrakenD refused the token and tells only its log why.</source>
        <translation>KrakenD hat das Token abgelehnt und nennt den Grund nur im Protokoll.</translation>
    </message>
    <message>
        <source>KrakenD&apos;s auth/validator answers 401 without a word: the token is probably absent, has expired, or its iss, aud, alg or key is not what the endpoint is set up for; roles that lack give 403.</source>
        <translation>auth/validator von KrakenD antwortet 401 ohne ein Wort: Das Token fehlt wahrscheinlich, ist abgelaufen, oder iss, aud, alg oder Schlüssel entsprechen nicht dem Endpunkt; fehlende Rollen ergeben 403.</translation>
    </message>
    <message>
        <source>Read KrakenD&apos;s log at level DEBUG. The lines with JWTValidator name the reason.</source>
        <translation>Lesen Sie das Protokoll von KrakenD auf Stufe DEBUG. Die Zeilen mit JWTValidator nennen den Grund.</translation>
    </message>
    <message>
        <source>Compare iss, aud and alg with issuer, audience and alg of auth/validator.</source>
        <translation>Vergleichen Sie iss, aud und alg mit issuer, audience und alg von auth/validator.</translation>
    </message>
    <message>
        <source>KrakenD took the token, and a role or scope is missing.</source>
        <translation>KrakenD nahm das Token an, und eine Rolle oder ein Scope fehlt.</translation>
    </message>
    <message>
        <source>The token probably has none of roles in roles_key, or not the scopes in scopes_key, that the endpoint asks for; nested claims need roles_key_is_nested.</source>
        <translation>Das Token hat wahrscheinlich keine der in roles_key verlangten Rollen oder nicht die Scopes aus scopes_key; verschachtelte Claims brauchen roles_key_is_nested.</translation>
    </message>
    <message>
        <source>Compare the claim in roles_key with roles of the endpoint; for Keycloak use realm_access.roles and roles_key_is_nested.</source>
        <translation>Vergleichen Sie den Claim in roles_key mit roles des Endpunkts; für Keycloak realm_access.roles und roles_key_is_nested.</translation>
    </message>
    <message>
        <source>No plan of the Gravitee API takes this request.</source>
        <translation>Kein Plan der Gravitee-API nimmt diese Anfrage.</translation>
    </message>
    <message>
        <source>The token is probably absent or not taken by a JWT or OAuth2 plan, or its client ID (client_id or azp) belongs to no application with an active subscription to such a plan.</source>
        <translation>Das Token fehlt wahrscheinlich oder ein JWT- oder OAuth2-Plan nimmt es nicht, oder seine Client-ID (client_id oder azp) gehört zu keiner Anwendung mit aktivem Abonnement eines solchen Plans.</translation>
    </message>
    <message>
        <source>Subscribe an application whose Client ID equals the token&apos;s client_id or azp.</source>
        <translation>Abonnieren Sie mit einer Anwendung, deren Client ID gleich client_id oder azp im Token ist.</translation>
    </message>
    <message>
        <source>Compare the plan&apos;s key or JWKS with the token&apos;s issuer.</source>
        <translation>Vergleichen Sie Schlüssel oder JWKS des Plans mit dem Aussteller des Tokens.</translation>
    </message>
    <message>
        <source>API Management misses a claim that its policy requires.</source>
        <translation>API Management vermisst einen Claim, den die Richtlinie verlangt.</translation>
    </message>
    <message>
        <source>The signature was accepted; required-claims in the policy validate-jwt names a claim or a value that this token does not have: the answer names it.</source>
        <translation>Die Signatur wurde angenommen; required-claims in der Richtlinie validate-jwt nennt einen Claim oder Wert, den dieses Token nicht hat: Die Antwort nennt ihn.</translation>
    </message>
    <message>
        <source>Compare required-claims with the token, and look at match: all wants every value, any wants one.</source>
        <translation>Vergleichen Sie required-claims mit dem Token und sehen Sie match an: all verlangt jeden Wert, any einen.</translation>
    </message>
    <message>
        <source>API Management found no token in the request.</source>
        <translation>API Management fand in der Anfrage kein Token.</translation>
    </message>
    <message>
        <source>The header or parameter that validate-jwt names (header-name, Authorization as a rule) is not there, or a subscription key was sent in its place.</source>
        <translation>Der in validate-jwt genannte Header oder Parameter (header-name, in der Regel Authorization) fehlt, oder stattdessen kam ein Abonnementschlüssel.</translation>
    </message>
    <message>
        <source>Send Authorization: Bearer and the token; a subscription key comes in addition.</source>
        <translation>Senden Sie Authorization: Bearer und das Token; ein Abonnementschlüssel kommt hinzu.</translation>
    </message>
    <message>
        <source>Oathkeeper has no access rule for this URL.</source>
        <translation>Oathkeeper hat für diese URL keine Zugriffsregel.</translation>
    </message>
    <message>
        <source>No rule&apos;s match.url and methods fit, with scheme and host as Oathkeeper sees them: behind a proxy often http in place of https. The token was not looked at.</source>
        <translation>match.url und methods keiner Regel passen, mit Schema und Host, wie Oathkeeper sie sieht: hinter einem Proxy oft http statt https. Das Token wurde nicht angesehen.</translation>
    </message>
    <message>
        <source>Compare match.url with the URL, scheme, host and port included.</source>
        <translation>Vergleichen Sie match.url mit der URL samt Schema, Host und Port.</translation>
    </message>
    <message>
        <source>No handler of the Oathkeeper rule let the request through.</source>
        <translation>Kein Handler der Oathkeeper-Regel ließ die Anfrage durch.</translation>
    </message>
    <message>
        <source>With 401 no authenticator of the rule took the credentials: probably none were there, or the token&apos;s issuer, audience or scope is not that of the jwt or introspection handler. Not sufficient (403) means that the authorizer said no to a known subject.</source>
        <translation>Bei 401 nahm kein Authenticator der Regel die Zugangsdaten: Wahrscheinlich fehlten sie, oder Aussteller, Audience oder Scope des Tokens sind nicht die des jwt- oder Introspection-Handlers. Not sufficient (403) heißt, dass der Authorizer zu einem bekannten Subject Nein sagte.</translation>
    </message>
    <message>
        <source>Compare the token with jwks_urls, trusted_issuers, target_audience and required_scope of the handler.</source>
        <translation>Vergleichen Sie das Token mit jwks_urls, trusted_issuers, target_audience und required_scope des Handlers.</translation>
    </message>
    <message>
        <source>Read Oathkeeper&apos;s log. It says which handler failed and why.</source>
        <translation>Lesen Sie das Protokoll von Oathkeeper. Es nennt Handler und Grund.</translation>
    </message>
    <message>
        <source>oauth2-proxy takes tokens for other audiences only.</source>
        <translation>oauth2-proxy nimmt nur Tokens für andere Audiences.</translation>
    </message>
    <message>
        <source>The token&apos;s aud is neither oauth2-proxy&apos;s own client ID nor one of --oidc-extra-audience.</source>
        <translation>aud im Token ist weder die Client-ID von oauth2-proxy noch eine aus --oidc-extra-audience.</translation>
    </message>
    <message>
        <source>Add it with --oidc-extra-audience, or in Keycloak add an audience mapper for the client.</source>
        <translation>Fügen Sie sie mit --oidc-extra-audience hinzu oder in Keycloak einen Audience-Mapper für den Client.</translation>
    </message>
    <message>
        <source>oauth2-proxy refuses a user without a verified email.</source>
        <translation>oauth2-proxy lehnt einen Benutzer ohne bestätigte E-Mail ab.</translation>
    </message>
    <message>
        <source>The ID token has no email, or says email_verified false. The answer says which.</source>
        <translation>Das ID-Token hat keine email oder sagt email_verified false. Was davon zutrifft, sagt die Antwort.</translation>
    </message>
    <message>
        <source>Have the issuer verify the address and give the scope email, or set --insecure-oidc-allow-unverified-email.</source>
        <translation>Lassen Sie den Aussteller die Adresse bestätigen und den Scope email geben, oder setzen Sie --insecure-oidc-allow-unverified-email.</translation>
    </message>
    <message>
        <source>oauth2-proxy lost the cookie of this sign-in.</source>
        <translation>oauth2-proxy fehlt das Cookie dieser Anmeldung.</translation>
    </message>
    <message>
        <source>The CSRF cookie set at the start was probably not sent back: another host name or http in between, a blocked cookie, or more than one sign-in at once. No bearer token was judged.</source>
        <translation>Das anfangs gesetzte CSRF-Cookie kam wahrscheinlich nicht zurück: anderer Hostname oder http dazwischen, blockiertes Cookie oder mehrere Anmeldungen zugleich. Kein Bearer-Token wurde beurteilt.</translation>
    </message>
    <message>
        <source>Begin at the host that redirect_url names, by https, and look at cookie-domain and cookie-secure.</source>
        <translation>Beginnen Sie beim Host aus redirect_url, über https, und sehen Sie cookie-domain und cookie-secure an.</translation>
    </message>
    <message>
        <source>ZITADEL&apos;s own API does not take the token.</source>
        <translation>Die API von ZITADEL selbst nimmt das Token nicht.</translation>
    </message>
    <message>
        <source>The token has probably ended or was revoked, or was asked for without the scope that puts ZITADEL itself into its audience.</source>
        <translation>Das Token ist wahrscheinlich abgelaufen oder widerrufen, oder es wurde ohne den Scope angefordert, der ZITADEL selbst in seine Audience setzt.</translation>
    </message>
    <message>
        <source>Ask for the scope urn:zitadel:iam:org:project:id:zitadel:aud as well, beside openid.</source>
        <translation>Fordern Sie neben openid auch den Scope urn:zitadel:iam:org:project:id:zitadel:aud an.</translation>
    </message>
    <message>
        <source>Or use a personal access token of a service user.</source>
        <translation>Oder verwenden Sie ein Personal Access Token eines Service-Users.</translation>
    </message>
    <message>
        <source>The API does not take this typ in the token&apos;s header.</source>
        <translation>Die API nimmt dieses typ im Header des Tokens nicht.</translation>
    </message>
    <message>
        <source>The token&apos;s header says another typ than JWT, as at+jwt of RFC 9068 does; the decoder (Nimbus, Spring) was not told of it. Nothing else was judged.</source>
        <translation>Der Header des Tokens sagt ein anderes typ als JWT, wie at+jwt nach RFC 9068; dem Decoder (Nimbus, Spring) ist es nicht bekannt. Sonst wurde nichts beurteilt.</translation>
    </message>
    <message>
        <source>Allow it: NimbusJwtDecoder with a JOSEObjectTypeVerifier for at+jwt and JWT, or validateType(false) with a JwtTypeValidator.</source>
        <translation>Erlauben Sie es: NimbusJwtDecoder mit einem JOSEObjectTypeVerifier für at+jwt und JWT, oder validateType(false) mit einem JwtTypeValidator.</translation>
    </message>
    <message>
        <source>The issuer says of this token that it is not active.</source>
        <translation>Der Aussteller sagt von diesem Token, dass es nicht aktiv ist.</translation>
    </message>
    <message>
        <source>The API asked the introspection endpoint, which answered active false: the token has probably expired, was revoked, is of another issuer, or may not be introspected by this API&apos;s client.</source>
        <translation>Die API fragte den Introspection-Endpunkt, der active false antwortete: Das Token ist wahrscheinlich abgelaufen, widerrufen, von einem anderen Aussteller, oder der Client der API darf es nicht abfragen.</translation>
    </message>
    <message>
        <source>Ask for a new token at the issuer whose introspection endpoint the API uses.</source>
        <translation>Holen Sie ein neues Token bei dem Aussteller, dessen Introspection die API nutzt.</translation>
    </message>
    <message>
        <source>Check that token and API use the same host name of the issuer. Keycloak compares it.</source>
        <translation>Prüfen Sie, ob Token und API denselben Hostnamen des Ausstellers nutzen. Keycloak vergleicht ihn.</translation>
    </message>
    <message>
        <source>The token lacks the claim that Apache makes the user of.</source>
        <translation>Dem Token fehlt der Claim, aus dem Apache den Benutzer bildet.</translation>
    </message>
    <message>
        <source>The token was verified; the claim in OIDCOAuthRemoteUserClaim, which is sub unless set, is missing in it or does not fit the pattern there. The answer does not say which.</source>
        <translation>Das Token wurde geprüft; der Claim aus OIDCOAuthRemoteUserClaim, sonst sub, fehlt darin oder passt nicht zum Muster dort. Was davon zutrifft, sagt die Antwort nicht.</translation>
    </message>
    <message>
        <source>Have the issuer add sub, or name another claim in OIDCOAuthRemoteUserClaim.</source>
        <translation>Lassen Sie den Aussteller sub ergänzen oder nennen Sie in OIDCOAuthRemoteUserClaim einen anderen Claim.</translation>
    </message>
    <message>
        <source>The proxy refuses this destination; it does not ask for credentials.</source>
        <translation>Der Proxy lehnt dieses Ziel ab; er verlangt keine Zugangsdaten.</translation>
    </message>
    <message>
        <source>A rule of the outgoing proxy (Smokescreen answers so, with 407) does not allow this host or its address, such as a private one; a user name and password for the proxy would not help.</source>
        <translation>Eine Regel des ausgehenden Proxys (Smokescreen antwortet so, mit 407) erlaubt diesen Host oder seine Adresse nicht, etwa eine private; Benutzername und Passwort für den Proxy würden nicht helfen.</translation>
    </message>
    <message>
        <source>Bypass the proxy for this host, with NO_PROXY.</source>
        <translation>Umgehen Sie den Proxy für diesen Host, mit NO_PROXY.</translation>
    </message>
    <message>
        <source>Or have the proxy&apos;s operator allow the host.</source>
        <translation>Oder lassen Sie den Host vom Betreiber des Proxys erlauben.</translation>
    </message>
    <message>
        <source>A Squid proxy does not allow this address.</source>
        <translation>Ein Squid-Proxy erlaubt diese Adresse nicht.</translation>
    </message>
    <message>
        <source>The proxy on the way refused the host or the port by its rules; neither the server nor a token was reached.</source>
        <translation>Der Proxy auf dem Weg lehnte Host oder Port nach seinen Regeln ab; weder Server noch Token wurden erreicht.</translation>
    </message>
    <message>
        <source>Have the host allowed, or bypass the proxy with NO_PROXY.</source>
        <translation>Lassen Sie den Host erlauben oder umgehen Sie den Proxy mit NO_PROXY.</translation>
    </message>
    <message>
        <source>A company web filter blocked the address.</source>
        <translation>Ein Webfilter des Unternehmens hat die Adresse gesperrt.</translation>
    </message>
    <message>
        <source>The page is that of a filter between here and the server (Zscaler, FortiGate, Blue Coat): its policy does not let this address or program through. Neither server nor token was reached.</source>
        <translation>Die Seite stammt von einem Filter zwischen hier und dem Server (Zscaler, FortiGate, Blue Coat): Seine Richtlinie lässt Adresse oder Programm nicht durch. Weder Server noch Token wurden erreicht.</translation>
    </message>
    <message>
        <source>Ask whoever runs the filter to allow the host. The page names the rule or category.</source>
        <translation>Bitten Sie den Betreiber des Filters, den Host zu erlauben. Die Seite nennt Regel oder Kategorie.</translation>
    </message>
    <message>
        <source>A web application firewall stopped the request.</source>
        <translation>Eine Web Application Firewall hat die Anfrage aufgehalten.</translation>
    </message>
    <message>
        <source>The page is that of a firewall in front of the server (F5, Imperva, Akamai, Azure or the like): one of its rules refused the request. Neither the token nor the client&apos;s secret was looked at.</source>
        <translation>Die Seite stammt von einer Firewall vor dem Server (F5, Imperva, Akamai, Azure oder ähnlich): Eine ihrer Regeln lehnte die Anfrage ab. Weder Token noch Client-Secret wurden angesehen.</translation>
    </message>
    <message>
        <source>Give its operator the reference or support ID on the page. It leads to the rule.</source>
        <translation>Nennen Sie dem Betreiber die Referenz oder Support-ID der Seite. Sie führt zur Regel.</translation>
    </message>
    <message>
        <source>Send an ordinary User-Agent and Accept header, and compare with a request that passes.</source>
        <translation>Senden Sie gewöhnliche Header User-Agent und Accept und vergleichen Sie mit einer Anfrage, die durchkommt.</translation>
    </message>
    <message>
        <source>Cloudflare wants to see a browser.</source>
        <translation>Cloudflare will einen Browser sehen.</translation>
    </message>
    <message>
        <source>A bot or firewall rule of Cloudflare answered with a challenge that only a browser can pass (cf-mitigated: challenge); the server behind it and its token check were not reached.</source>
        <translation>Eine Bot- oder Firewall-Regel von Cloudflare antwortete mit einer Prüfung, die nur ein Browser besteht (cf-mitigated: challenge); der Server dahinter und seine Token-Prüfung wurden nicht erreicht.</translation>
    </message>
    <message>
        <source>Have the zone&apos;s owner skip the challenge for this path (a WAF rule with Skip).</source>
        <translation>Lassen Sie den Inhaber der Zone die Prüfung für diesen Pfad überspringen (WAF-Regel mit Skip).</translation>
    </message>
    <message>
        <source>Cloudflare stopped the request.</source>
        <translation>Cloudflare hat die Anfrage aufgehalten.</translation>
    </message>
    <message>
        <source>A rule of the site&apos;s owner at Cloudflare (1020, 1010), a ban of the address (1006 to 1008, 1015 for too many requests), or a wrong host setup (1016) answered; the server behind it was not reached. The answer says which.</source>
        <translation>Eine Regel des Inhabers bei Cloudflare (1020, 1010), eine Sperre der Adresse (1006 bis 1008, 1015 bei zu vielen Anfragen) oder ein falsch eingerichteter Host (1016) hat geantwortet; der Server dahinter wurde nicht erreicht. Was davon zutrifft, sagt die Antwort.</translation>
    </message>
    <message>
        <source>Give the Ray ID to the site&apos;s owner. It leads to the rule in Security Events.</source>
        <translation>Nennen Sie dem Inhaber die Ray ID. Sie führt in Security Events zur Regel.</translation>
    </message>
    <message>
        <source>Cloudflare Access stands in front and wants a sign-in.</source>
        <translation>Cloudflare Access steht davor und verlangt eine Anmeldung.</translation>
    </message>
    <message>
        <source>The request has neither a session of Access nor a service token that a Service Auth policy of the application takes; a bearer token of the API behind it does not count here.</source>
        <translation>Die Anfrage hat weder eine Sitzung von Access noch ein Service-Token, das eine Service-Auth-Richtlinie der Anwendung annimmt; ein Bearer-Token der API dahinter zählt hier nicht.</translation>
    </message>
    <message>
        <source>Send CF-Access-Client-Id and CF-Access-Client-Secret of a service token.</source>
        <translation>Senden Sie CF-Access-Client-Id und CF-Access-Client-Secret eines Service-Tokens.</translation>
    </message>
    <message>
        <source>Give the policy the action Service Auth. With Allow, programs are sent to the sign-in.</source>
        <translation>Geben Sie der Richtlinie die Aktion Service Auth. Bei Allow werden Programme zur Anmeldung geschickt.</translation>
    </message>
    <message>
        <source>The DPoP proof is for another URL (htu).</source>
        <translation>Der DPoP-Proof gilt für eine andere URL (htu).</translation>
    </message>
    <message>
        <source>The proof&apos;s htu is not the URL that was called, as the server knows it: without query and fragment, with the same scheme, host, port and path. Behind a proxy the server may know itself by http or another host.</source>
        <translation>htu im Proof ist nicht die aufgerufene URL, so wie der Server sie kennt: ohne Query und Fragment, mit gleichem Schema, Host, Port und Pfad. Hinter einem Proxy kennt der Server sich vielleicht als http oder unter anderem Host.</translation>
    </message>
    <message>
        <source>Compare htu with the URL, letter by letter, without what follows the question mark.</source>
        <translation>Vergleichen Sie htu Buchstabe für Buchstabe mit der URL, ohne den Teil ab dem Fragezeichen.</translation>
    </message>
    <message>
        <source>Behind a proxy have the server read X-Forwarded-Proto and X-Forwarded-Host.</source>
        <translation>Lassen Sie den Server hinter einem Proxy X-Forwarded-Proto und X-Forwarded-Host lesen.</translation>
    </message>
    <message>
        <source>The DPoP proof is for another HTTP method (htm).</source>
        <translation>Der DPoP-Proof gilt für eine andere HTTP-Methode (htm).</translation>
    </message>
    <message>
        <source>The proof&apos;s htm is not the method of the request, in capital letters; a proof made for POST at the token endpoint does not do for a GET of the API.</source>
        <translation>htm im Proof ist nicht die Methode der Anfrage in Großbuchstaben; ein Proof für POST am Token-Endpunkt gilt nicht für ein GET der API.</translation>
    </message>
    <message>
        <source>Make a proof for each request, with htm as its method.</source>
        <translation>Erzeugen Sie für jede Anfrage einen Proof mit deren Methode als htm.</translation>
    </message>
    <message>
        <source>The DPoP proof is for another access token (ath).</source>
        <translation>Der DPoP-Proof gilt für ein anderes Access-Token (ath).</translation>
    </message>
    <message>
        <source>The proof&apos;s ath is missing or is not the SHA-256 hash, in base64url, of the access token that was sent: mostly the token was renewed and the proof kept.</source>
        <translation>ath fehlt im Proof oder ist nicht der SHA-256-Hash in base64url des gesendeten Access-Tokens: Meist wurde das Token erneuert und der Proof behalten.</translation>
    </message>
    <message>
        <source>Make the proof anew for each token, with ath over the token&apos;s text as it is sent.</source>
        <translation>Erzeugen Sie den Proof für jedes Token neu, mit ath über den Text des Tokens, wie er gesendet wird.</translation>
    </message>
    <message>
        <source>The DPoP proof is too old or from the future (iat).</source>
        <translation>Der DPoP-Proof ist zu alt oder aus der Zukunft (iat).</translation>
    </message>
    <message>
        <source>The proof&apos;s iat is outside the short time that the server takes: the proof was kept for a while, or a clock is wrong. It is the proof that is meant, not the access token.</source>
        <translation>iat im Proof liegt außerhalb der kurzen Zeit, die der Server annimmt: Der Proof wurde aufgehoben oder eine Uhr geht falsch. Gemeint ist der Proof und nicht das Access-Token.</translation>
    </message>
    <message>
        <source>Make the proof right before each request.</source>
        <translation>Erzeugen Sie den Proof unmittelbar vor jeder Anfrage.</translation>
    </message>
    <message>
        <source>Compare the clock with the answer&apos;s Date, or use the server&apos;s nonce where it gives one.</source>
        <translation>Vergleichen Sie die Uhr mit Date der Antwort oder verwenden Sie den Nonce des Servers, wenn er einen gibt.</translation>
    </message>
    <message>
        <source>The DPoP proof was used before.</source>
        <translation>Der DPoP-Proof wurde schon verwendet.</translation>
    </message>
    <message>
        <source>The server has seen this proof&apos;s jti: each proof is for one request, and a retry or a second call sent the same one.</source>
        <translation>Der Server kennt die jti dieses Proofs schon: Jeder Proof gilt für eine Anfrage, und eine Wiederholung oder ein zweiter Aufruf sendete denselben.</translation>
    </message>
    <message>
        <source>Make a new proof, with a new jti, for each request and each retry.</source>
        <translation>Erzeugen Sie für jede Anfrage und jede Wiederholung einen neuen Proof mit neuer jti.</translation>
    </message>
    <message>
        <source>The token is bound to another DPoP key.</source>
        <translation>Das Token ist an einen anderen DPoP-Schlüssel gebunden.</translation>
    </message>
    <message>
        <source>The token&apos;s cnf.jkt is the thumbprint of one key, and the proof was signed with another one, or there was none because the token came with the scheme Bearer.</source>
        <translation>cnf.jkt im Token ist der Fingerabdruck eines Schlüssels, und der Proof wurde mit einem anderen signiert, oder es gab keinen, weil das Token mit dem Schema Bearer kam.</translation>
    </message>
    <message>
        <source>Send Authorization: DPoP with the token, and a proof of the key that it was asked for with.</source>
        <translation>Senden Sie Authorization: DPoP mit dem Token und einen Proof des Schlüssels, mit dem es angefordert wurde.</translation>
    </message>
    <message>
        <source>Ask for a new token with the present key. Keys kept in memory are lost with a restart.</source>
        <translation>Fordern Sie mit dem jetzigen Schlüssel ein neues Token an. Nur im Speicher gehaltene Schlüssel gehen beim Neustart verloren.</translation>
    </message>
    <message>
        <source>The server wants a client certificate (mutual TLS).</source>
        <translation>Der Server verlangt ein Client-Zertifikat (Mutual TLS).</translation>
    </message>
    <message>
        <source>nginx ended the request: no certificate came with the TLS connection, or it is not one that this server&apos;s CA issued. Token and secret were not looked at. The answer says which.</source>
        <translation>nginx brach die Anfrage ab: Mit der TLS-Verbindung kam kein Zertifikat oder keines, das die CA dieses Servers ausgestellt hat. Token und Secret wurden nicht angesehen. Was davon zutrifft, sagt die Antwort.</translation>
    </message>
    <message>
        <source>Connect with the client&apos;s certificate and key.</source>
        <translation>Verbinden Sie sich mit Zertifikat und Schlüssel des Clients.</translation>
    </message>
    <message>
        <source>Check that no proxy on the way ends TLS. It drops the certificate.</source>
        <translation>Prüfen Sie, ob ein Proxy auf dem Weg TLS beendet. Er verliert das Zertifikat.</translation>
    </message>
    <message>
        <source>The server says where its tokens come from.</source>
        <translation>Der Server sagt, woher seine Tokens kommen.</translation>
    </message>
    <message>
        <source>No token came with the request. resource_metadata names a document that lists the authorization servers of this resource (an MCP server, mostly); a token has to be asked for there, with this server as resource.</source>
        <translation>Mit der Anfrage kam kein Token. resource_metadata nennt ein Dokument, das die Autorisierungsserver dieser Ressource (meist ein MCP-Server) aufzählt; dort ist ein Token mit diesem Server als resource anzufordern.</translation>
    </message>
    <message>
        <source>Open the document in resource_metadata, and ask one of its authorization_servers for a token with resource set to this server&apos;s URL.</source>
        <translation>Öffnen Sie das Dokument in resource_metadata und fordern Sie bei einem der authorization_servers ein Token mit resource gleich der URL dieses Servers an.</translation>
    </message>
    <message>
        <source>The MCP server&apos;s metadata names another resource.</source>
        <translation>Die Metadaten des MCP-Servers nennen eine andere Ressource.</translation>
    </message>
    <message>
        <source>The member resource in the server&apos;s protected resource metadata is not the URL that the client connects to: another host, http, a path or a slash. No token was asked for.</source>
        <translation>resource in den Metadaten des Servers ist nicht die URL, mit der sich der Client verbindet: anderer Host, http, ein Pfad oder Schrägstrich. Es wurde kein Token angefordert.</translation>
    </message>
    <message>
        <source>Mend resource in /.well-known/oauth-protected-resource, or connect to the URL that it names.</source>
        <translation>Berichtigen Sie resource in /.well-known/oauth-protected-resource oder verbinden Sie sich mit der dort genannten URL.</translation>
    </message>
    <message>
        <source>The issuer lets no program register itself.</source>
        <translation>Bei diesem Aussteller kann sich kein Programm selbst registrieren.</translation>
    </message>
    <message>
        <source>The MCP client has no client ID, and the authorization server&apos;s metadata has no registration_endpoint to get one.</source>
        <translation>Der MCP-Client hat keine Client-ID, und die Metadaten des Autorisierungsservers haben keinen registration_endpoint, um eine zu bekommen.</translation>
    </message>
    <message>
        <source>Register a client by hand and give its ID to the MCP client.</source>
        <translation>Registrieren Sie einen Client von Hand und geben Sie seine ID dem MCP-Client.</translation>
    </message>
    <message>
        <source>Or switch on dynamic registration at the issuer.</source>
        <translation>Oder schalten Sie die dynamische Registrierung beim Aussteller ein.</translation>
    </message>
    <message>
        <source>The gRPC server does not accept the call&apos;s credentials.</source>
        <translation>Der gRPC-Server nimmt die Zugangsdaten des Aufrufs nicht an.</translation>
    </message>
    <message>
        <source>grpc-status 16 is UNAUTHENTICATED, whatever the HTTP status: the metadata authorization probably had no token, or one that has expired or is for another API.</source>
        <translation>grpc-status 16 heißt UNAUTHENTICATED, gleich welcher HTTP-Status: In den Metadaten authorization war wahrscheinlich kein Token oder eines, das abgelaufen oder für eine andere API ist.</translation>
    </message>
    <message>
        <source>Send the token in the metadata authorization, in lower case, with Bearer in front.</source>
        <translation>Senden Sie das Token in den Metadaten authorization, klein geschrieben, mit Bearer davor.</translation>
    </message>
    <message>
        <source>Read grpc-message. It often has the reason.</source>
        <translation>Lesen Sie grpc-message. Dort steht oft der Grund.</translation>
    </message>
    <message>
        <source>The gRPC server knows who calls, and does not allow it.</source>
        <translation>Der gRPC-Server weiß, wer aufruft, und erlaubt es nicht.</translation>
    </message>
    <message>
        <source>grpc-status 7 is PERMISSION_DENIED: the token was probably accepted, and a scope, role or policy for this method is missing.</source>
        <translation>grpc-status 7 heißt PERMISSION_DENIED: Das Token wurde wahrscheinlich angenommen, und für diese Methode fehlt ein Scope, eine Rolle oder Policy.</translation>
    </message>
    <message>
        <source>Read grpc-message, and compare the token&apos;s scopes and roles with the method.</source>
        <translation>Lesen Sie grpc-message und vergleichen Sie Scopes und Rollen des Tokens mit der Methode.</translation>
    </message>
    <message>
        <source>The browser kept the answer from the page (CORS).</source>
        <translation>Der Browser hat der Seite die Antwort vorenthalten (CORS).</translation>
    </message>
    <message>
        <source>The server probably sends no Access-Control-Allow-Origin for this page&apos;s origin, or refuses the browser&apos;s OPTIONS request, which carries no token. Whether the token or client is right, this does not say.</source>
        <translation>Der Server sendet wahrscheinlich kein Access-Control-Allow-Origin für den Origin dieser Seite oder lehnt die OPTIONS-Anfrage des Browsers ab, die kein Token trägt. Ob Token oder Client stimmen, sagt das nicht.</translation>
    </message>
    <message>
        <source>Allow the page&apos;s origin at the API, with the header Authorization, and answer OPTIONS without asking for a token.</source>
        <translation>Erlauben Sie an der API den Origin der Seite mit dem Header Authorization und beantworten Sie OPTIONS ohne Token.</translation>
    </message>
    <message>
        <source>At a token endpoint register the origin with the client (web origins, a single-page application platform), or ask from a server.</source>
        <translation>Registrieren Sie am Token-Endpunkt den Origin beim Client (Web Origins, Plattform für Single-Page-Anwendungen) oder fragen Sie von einem Server aus.</translation>
    </message>
    <message>
        <source>Look at the request in the browser&apos;s network list. An error answer often lacks CORS headers, and its status is the real reason.</source>
        <translation>Sehen Sie die Anfrage in der Netzwerkliste des Browsers an. Einer Fehlerantwort fehlen oft CORS-Header, und ihr Status ist der wahre Grund.</translation>
    </message>
    <message>
        <source>The browser got no answer that it shows to the page.</source>
        <translation>Der Browser bekam keine Antwort, die er der Seite zeigt.</translation>
    </message>
    <message>
        <source>Browsers say no more than this to a page: the origin is probably not allowed (CORS), the certificate is not trusted, the host was not reached, or an extension blocked it.</source>
        <translation>Mehr sagen Browser einer Seite nicht: Der Origin ist wahrscheinlich nicht erlaubt (CORS), dem Zertifikat wird nicht vertraut, der Host wurde nicht erreicht oder eine Erweiterung blockierte.</translation>
    </message>
    <message>
        <source>Read the browser&apos;s console and network list. They name which of these it was.</source>
        <translation>Lesen Sie Konsole und Netzwerkliste des Browsers. Sie nennen, was es war.</translation>
    </message>
    <message>
        <source>Send the same request from this program or curl.</source>
        <translation>Senden Sie dieselbe Anfrage aus diesem Programm oder mit curl.</translation>
    </message>
    <message>
        <source>The server wants a CSRF token; the bearer token is not the matter.</source>
        <translation>Der Server will ein CSRF-Token; um das Bearer-Token geht es nicht.</translation>
    </message>
    <message>
        <source>The request was taken for one of a browser&apos;s form or session, and those need a CSRF token; a route for programs has to be exempt, or a session cookie came along that should not.</source>
        <translation>Die Anfrage galt als Formular oder Sitzung eines Browsers, und dafür ist ein CSRF-Token nötig; eine Route für Programme muss ausgenommen sein, oder ein Sitzungs-Cookie kam mit, das nicht sollte.</translation>
    </message>
    <message>
        <source>Send no cookies with the token, or exempt the API&apos;s routes from the CSRF check.</source>
        <translation>Senden Sie mit dem Token keine Cookies oder nehmen Sie die Routen der API von der CSRF-Prüfung aus.</translation>
    </message>
    <message>
        <source>In Django REST framework put the token&apos;s authentication class before SessionAuthentication.</source>
        <translation>Setzen Sie in Django REST framework die Klasse für Tokens vor SessionAuthentication.</translation>
    </message>
    <message>
        <source>Kibana wants the header kbn-xsrf.</source>
        <translation>Kibana verlangt den Header kbn-xsrf.</translation>
    </message>
    <message>
        <source>Requests that change something need kbn-xsrf with any value; the credentials were not the matter.</source>
        <translation>Anfragen, die etwas ändern, brauchen kbn-xsrf mit beliebigem Wert; um die Zugangsdaten ging es nicht.</translation>
    </message>
    <message>
        <source>Send kbn-xsrf: true.</source>
        <translation>Senden Sie kbn-xsrf: true.</translation>
    </message>
    <message>
        <source>The app lost the state of this sign-in.</source>
        <translation>Der Anwendung fehlt der state dieser Anmeldung.</translation>
    </message>
    <message>
        <source>The app&apos;s own memory of the sign-in (a cookie or session) did not come back with the redirect: probably another host name, http in place of https, a SameSite rule, several instances without a shared session, or a callback opened twice.</source>
        <translation>Was sich die Anwendung zur Anmeldung merkte (Cookie oder Sitzung), kam mit der Weiterleitung nicht zurück: wahrscheinlich anderer Hostname, http statt https, eine SameSite-Regel, mehrere Instanzen ohne gemeinsame Sitzung oder ein zweimal geöffneter Callback.</translation>
    </message>
    <message>
        <source>Begin the sign-in at the host that redirect_uri names, by https.</source>
        <translation>Beginnen Sie die Anmeldung beim Host aus redirect_uri, über https.</translation>
    </message>
    <message>
        <source>Behind a proxy have the app read X-Forwarded-Proto and X-Forwarded-Host; with several instances share sessions and keys.</source>
        <translation>Lassen Sie die Anwendung hinter einem Proxy X-Forwarded-Proto und X-Forwarded-Host lesen; teilen Sie bei mehreren Instanzen Sitzungen und Schlüssel.</translation>
    </message>
    <message>
        <source>oauthlib does not send OAuth requests over plain http.</source>
        <translation>oauthlib sendet keine OAuth-Anfragen über http ohne TLS.</translation>
    </message>
    <message>
        <source>A URL given to the library (token URL or the callback) begins with http; behind a proxy the app sees its own address so. No server was asked.</source>
        <translation>Eine der Bibliothek gegebene URL (Token-URL oder Callback) beginnt mit http; hinter einem Proxy sieht die Anwendung ihre eigene Adresse so. Kein Server wurde gefragt.</translation>
    </message>
    <message>
        <source>Use https URLs, and have the app read X-Forwarded-Proto behind a proxy.</source>
        <translation>Verwenden Sie https-URLs und lassen Sie die Anwendung hinter einem Proxy X-Forwarded-Proto lesen.</translation>
    </message>
    <message>
        <source>For tests on this machine only, set OAUTHLIB_INSECURE_TRANSPORT=1.</source>
        <translation>Nur für Tests auf diesem Rechner: OAUTHLIB_INSECURE_TRANSPORT=1.</translation>
    </message>
    <message>
        <source>The library found no access token in the token endpoint&apos;s answer.</source>
        <translation>Die Bibliothek fand in der Antwort des Token-Endpunkts kein Access-Token.</translation>
    </message>
    <message>
        <source>The URL is probably not the token endpoint, or it answered with an error of its own form that the library does not read; that answer has the reason.</source>
        <translation>Die URL ist wahrscheinlich nicht der Token-Endpunkt, oder er antwortete mit einem Fehler in eigener Form, den die Bibliothek nicht liest; diese Antwort nennt den Grund.</translation>
    </message>
    <message>
        <source>Ask the same token URL with this program, and read what it answers.</source>
        <translation>Fragen Sie dieselbe Token-URL mit diesem Programm und lesen Sie die Antwort.</translation>
    </message>
    <message>
        <source>Send the credentials the other way: Basic header or form.</source>
        <translation>Senden Sie die Zugangsdaten auf die andere Art: Basic-Header oder Formular.</translation>
    </message>
    <message>
        <source>The access token has expired, and there is no refresh token.</source>
        <translation>Das Access-Token ist abgelaufen, und es gibt kein Refresh-Token.</translation>
    </message>
    <message>
        <source>The library wanted to renew the token by itself and has no refresh token: it was never asked for, was given at the first sign-in only, or was not stored.</source>
        <translation>Die Bibliothek wollte das Token selbst erneuern und hat kein Refresh-Token: Es wurde nie angefordert, nur bei der ersten Anmeldung ausgegeben oder nicht gespeichert.</translation>
    </message>
    <message>
        <source>Ask for offline access at the sign-in: the scope offline_access, with Google access_type=offline and prompt=consent.</source>
        <translation>Fordern Sie bei der Anmeldung Offline-Zugriff an: den Scope offline_access, bei Google access_type=offline und prompt=consent.</translation>
    </message>
    <message>
        <source>Store the refresh token, and keep the old one where an answer brings none.</source>
        <translation>Speichern Sie das Refresh-Token und behalten Sie das alte, wenn eine Antwort keines enthält.</translation>
    </message>
    <message>
        <source>The issuer granted other scopes than were asked for.</source>
        <translation>Der Aussteller gab andere Scopes als angefordert.</translation>
    </message>
    <message>
        <source>The token was issued; oauthlib stops because its scopes differ from those of the request: left out, added, or only written another way (openid, email as a URL).</source>
        <translation>Das Token wurde ausgestellt; oauthlib bricht ab, weil seine Scopes von den angeforderten abweichen: weggelassen, ergänzt oder nur anders geschrieben (openid, email als URL).</translation>
    </message>
    <message>
        <source>Ask for exactly the scopes that the issuer returns, or set OAUTHLIB_RELAX_TOKEN_SCOPE.</source>
        <translation>Fordern Sie genau die Scopes an, die der Aussteller zurückgibt, oder setzen Sie OAUTHLIB_RELAX_TOKEN_SCOPE.</translation>
    </message>
    <message>
        <source>gRPC does not send a token over a connection without TLS.</source>
        <translation>gRPC sendet kein Token über eine Verbindung ohne TLS.</translation>
    </message>
    <message>
        <source>The channel was made without TLS (insecure), and per-call credentials ask for it; nothing was sent to the server.</source>
        <translation>Der Kanal wurde ohne TLS (insecure) angelegt, und Credentials je Aufruf verlangen es; an den Server wurde nichts gesendet.</translation>
    </message>
    <message>
        <source>Make the channel with TLS credentials.</source>
        <translation>Legen Sie den Kanal mit TLS-Credentials an.</translation>
    </message>
    <message>
        <source>The TLS connection failed; authentication here means TLS.</source>
        <translation>Die TLS-Verbindung ist gescheitert; authentication heißt hier TLS.</translation>
    </message>
    <message>
        <source>The words behind it name the reason: probably the server&apos;s certificate is not trusted or is for another name, or the port speaks no TLS. No token was sent.</source>
        <translation>Die Worte dahinter nennen den Grund: Wahrscheinlich wird dem Zertifikat des Servers nicht vertraut, es gilt für einen anderen Namen, oder der Port spricht kein TLS. Es wurde kein Token gesendet.</translation>
    </message>
    <message>
        <source>Name the CA to the client, and check host and port.</source>
        <translation>Nennen Sie dem Client die CA und prüfen Sie Host und Port.</translation>
    </message>
    <message>
        <source>The gateway could not reach the server behind it.</source>
        <translation>Das Gateway konnte den Server dahinter nicht erreichen.</translation>
    </message>
    <message>
        <source>A gateway (Envoy or Istio, HAProxy, Traefik, Kong) answered in place of its backend, which is down, starting, on another port, or wants TLS where the gateway speaks none; credentials are not the matter. The answer does not say which.</source>
        <translation>Ein Gateway (Envoy oder Istio, HAProxy, Traefik, Kong) antwortete anstelle seines Backends, das steht, startet, an einem anderen Port lauscht oder TLS will, wo das Gateway keines spricht; um Zugangsdaten geht es nicht. Was davon zutrifft, sagt die Antwort nicht.</translation>
    </message>
    <message>
        <source>Check that the service behind the gateway runs and passes its health check.</source>
        <translation>Prüfen Sie, ob der Dienst hinter dem Gateway läuft und seinen Health-Check besteht.</translation>
    </message>
    <message>
        <source>Read the words behind. Connection failure, TLS error or timeout each name the step.</source>
        <translation>Lesen Sie die Worte dahinter. Connection failure, TLS error oder timeout nennen den Schritt.</translation>
    </message>
    <message>
        <source>Nothing is served at this path.</source>
        <translation>Unter diesem Pfad gibt es nichts.</translation>
    </message>
    <message>
        <source>These are the words of a Go program: often Traefik, where no router fits the host and path, or the server itself with a wrong or doubled path. No credentials were looked at.</source>
        <translation>So spricht ein Go-Programm: oft Traefik, bei dem kein Router zu Host und Pfad passt, oder der Server selbst bei falschem oder doppeltem Pfad. Zugangsdaten wurden nicht angesehen.</translation>
    </message>
    <message>
        <source>Compare host and path with the router&apos;s rule, or the URL with the issuer&apos;s metadata.</source>
        <translation>Vergleichen Sie Host und Pfad mit der Regel des Routers oder die URL mit den Metadaten des Ausstellers.</translation>
    </message>
    <message>
        <source>The AWS step of the workflow got no credentials.</source>
        <translation>Der AWS-Schritt des Workflows bekam keine Zugangsdaten.</translation>
    </message>
    <message>
        <source>The job probably lacks the permission id-token: write (pull requests from forks never have it), or role-to-assume or the secrets are empty; AWS was not asked.</source>
        <translation>Dem Job fehlt wahrscheinlich das Recht id-token: write (Pull Requests aus Forks haben es nie), oder role-to-assume oder die Secrets sind leer; AWS wurde nicht gefragt.</translation>
    </message>
    <message>
        <source>Add permissions with id-token: write, and role-to-assume with the role&apos;s ARN.</source>
        <translation>Ergänzen Sie permissions mit id-token: write und role-to-assume mit dem ARN der Rolle.</translation>
    </message>
    <message>
        <source>The Azure step of the workflow misses an input.</source>
        <translation>Dem Azure-Schritt des Workflows fehlt eine Eingabe.</translation>
    </message>
    <message>
        <source>client-id, tenant-id or the credentials came empty: the secret has another name or scope, or the run is of a fork, which gets no secrets; Entra was not asked.</source>
        <translation>client-id, tenant-id oder die Zugangsdaten kamen leer an: Das Secret heißt anders oder gilt woanders, oder der Lauf stammt aus einem Fork, der keine Secrets bekommt; Entra wurde nicht gefragt.</translation>
    </message>
    <message>
        <source>Check names and environment of the secrets, and give the job id-token: write.</source>
        <translation>Prüfen Sie Namen und Environment der Secrets und geben Sie dem Job id-token: write.</translation>
    </message>
    <message>
        <source>The registry does not take user name and password.</source>
        <translation>Die Registry nimmt Benutzername und Passwort nicht.</translation>
    </message>
    <message>
        <source>The password is probably wrong, or the account has two-factor sign-in or single sign-on, with which Docker Hub takes a personal access token in its place.</source>
        <translation>Wahrscheinlich ist das Passwort falsch, oder das Konto hat Zwei-Faktor-Anmeldung oder Single Sign-on; dann nimmt Docker Hub stattdessen ein Personal Access Token.</translation>
    </message>
    <message>
        <source>Use a personal access token as the password, with the account&apos;s ID and not its email.</source>
        <translation>Verwenden Sie ein Personal Access Token als Passwort, mit der ID des Kontos und nicht der E-Mail.</translation>
    </message>
    <message>
        <source>GitHub Packages does not take this token for that.</source>
        <translation>GitHub Packages nimmt dieses Token dafür nicht.</translation>
    </message>
    <message>
        <source>It wants a classic personal access token with read:packages or write:packages, or the workflow&apos;s GITHUB_TOKEN with packages: write; fine-grained tokens are not taken.</source>
        <translation>Verlangt ist ein klassisches Personal Access Token mit read:packages oder write:packages oder GITHUB_TOKEN des Workflows mit packages: write; Fine-grained Tokens werden nicht genommen.</translation>
    </message>
    <message>
        <source>Make a classic token with the packages scope, or give the job packages: write.</source>
        <translation>Erzeugen Sie ein klassisches Token mit dem Packages-Scope oder geben Sie dem Job packages: write.</translation>
    </message>
    <message>
        <source>Docker Hub&apos;s pull limit is used up.</source>
        <translation>Das Pull-Limit von Docker Hub ist ausgeschöpft.</translation>
    </message>
    <message>
        <source>Pulls without a sign-in are counted by address, which a company or CI shares; nothing is wrong with an account.</source>
        <translation>Pulls ohne Anmeldung werden nach Adresse gezählt, die ein Unternehmen oder eine CI gemeinsam nutzt; mit einem Konto ist nichts falsch.</translation>
    </message>
    <message>
        <source>Sign in with docker login, or pull through a mirror.</source>
        <translation>Melden Sie sich mit docker login an oder nutzen Sie einen Spiegel.</translation>
    </message>
    <message>
        <source>The token&apos;s iss is not the one that Vault&apos;s auth method takes.</source>
        <translation>iss im Token ist nicht der Aussteller, den Vaults Auth-Methode annimmt.</translation>
    </message>
    <message>
        <source>bound_issuer of the auth method (or the issuer of its discovery document) is not the token&apos;s iss, letter by letter.</source>
        <translation>bound_issuer der Auth-Methode (oder issuer ihres Discovery-Dokuments) ist nicht Buchstabe für Buchstabe iss im Token.</translation>
    </message>
    <message>
        <source>Compare the two, a slash at the end too: vault read auth/MOUNT/config.</source>
        <translation>Vergleichen Sie beide, auch einen Schrägstrich am Ende: vault read auth/MOUNT/config.</translation>
    </message>
    <message>
        <source>Keycloak does not know this redirect_uri for the client.</source>
        <translation>Keycloak kennt diese redirect_uri beim Client nicht.</translation>
    </message>
    <message>
        <source>The redirect_uri of the sign-in fits none of the client&apos;s Valid redirect URIs: another host, port, path or http.</source>
        <translation>redirect_uri der Anmeldung passt zu keiner der Valid redirect URIs des Clients: anderer Host, Port, Pfad oder http.</translation>
    </message>
    <message>
        <source>Add it to Valid redirect URIs; behind a proxy look whether the app sends http.</source>
        <translation>Fügen Sie sie den Valid redirect URIs hinzu; sehen Sie hinter einem Proxy nach, ob die Anwendung http sendet.</translation>
    </message>
    <message>
        <source>Keycloak failed on its side.</source>
        <translation>Keycloak ist selbst gescheitert.</translation>
    </message>
    <message>
        <source>unknown_error is Keycloak&apos;s word for an exception of its own: probably the database, an extension, or a request body that it could not read; the log has it.</source>
        <translation>unknown_error ist Keycloaks Wort für eine eigene Ausnahme: wahrscheinlich die Datenbank, eine Erweiterung oder ein nicht lesbarer Request-Body; sie steht im Protokoll.</translation>
    </message>
    <message>
        <source>Read Keycloak&apos;s log for the same moment.</source>
        <translation>Lesen Sie das Protokoll von Keycloak für denselben Moment.</translation>
    </message>
    <message>
        <source>Check the Content-Type of the request.</source>
        <translation>Prüfen Sie den Content-Type der Anfrage.</translation>
    </message>
    <message>
        <source>The token is taken, and a data role on the namespace is missing.</source>
        <translation>Das Token wird angenommen, und eine Datenrolle am Namespace fehlt.</translation>
    </message>
    <message>
        <source>Send, Listen and Manage are meant as rights, not claims of the JWT: the identity lacks a role such as Data Sender or Data Receiver (or the SAS rule the right).</source>
        <translation>Send, Listen und Manage sind als Rechte gemeint und nicht als Claims des JWT: Der Identität fehlt eine Rolle wie Data Sender oder Data Receiver (oder der SAS-Regel das Recht).</translation>
    </message>
    <message>
        <source>Assign Azure Service Bus Data Sender (or Receiver), or the Event Hubs ones, and wait some minutes.</source>
        <translation>Weisen Sie Azure Service Bus Data Sender (oder Receiver) oder die Rollen für Event Hubs zu und warten Sie einige Minuten.</translation>
    </message>
    <message>
        <source>Cosmos DB took the token, and a data plane role is missing.</source>
        <translation>Cosmos DB nahm das Token an, und eine Rolle der Datenebene fehlt.</translation>
    </message>
    <message>
        <source>Cosmos DB has data roles of its own; roles of the Azure portal&apos;s access control do not count for reading and writing items.</source>
        <translation>Cosmos DB hat eigene Datenrollen; Rollen aus der Zugriffssteuerung des Azure-Portals zählen für Lesen und Schreiben von Elementen nicht.</translation>
    </message>
    <message>
        <source>Assign one: az cosmosdb sql role assignment create, with the identity&apos;s object ID.</source>
        <translation>Weisen Sie eine zu: az cosmosdb sql role assignment create mit der Objekt-ID der Identität.</translation>
    </message>
    <message>
        <source>Azure SQL took the token and knows no such user.</source>
        <translation>Azure SQL nahm das Token an und kennt keinen solchen Benutzer.</translation>
    </message>
    <message>
        <source>The identity probably has no user in this database (CREATE USER FROM EXTERNAL PROVIDER), the database name is wrong, or the token is not for https://database.windows.net.</source>
        <translation>Die Identität hat wahrscheinlich keinen Benutzer in dieser Datenbank (CREATE USER FROM EXTERNAL PROVIDER), der Datenbankname ist falsch, oder das Token ist nicht für https://database.windows.net.</translation>
    </message>
    <message>
        <source>Create the user in the database, by the app&apos;s display name, and name the database in the connection.</source>
        <translation>Legen Sie den Benutzer mit dem Anzeigenamen der App in der Datenbank an und nennen Sie die Datenbank in der Verbindung.</translation>
    </message>
    <message>
        <source>Ask for the scope https://database.windows.net/.default.</source>
        <translation>Fordern Sie den Scope https://database.windows.net/.default an.</translation>
    </message>
    <message>
        <source>SMTP sign-in is switched off in Exchange.</source>
        <translation>Die SMTP-Anmeldung ist in Exchange ausgeschaltet.</translation>
    </message>
    <message>
        <source>Authenticated SMTP is off for the tenant or the mailbox; token and permissions were not judged.</source>
        <translation>Authentifiziertes SMTP ist für Mandant oder Postfach aus; Token und Berechtigungen wurden nicht beurteilt.</translation>
    </message>
    <message>
        <source>Switch it on for the mailbox: Set-CASMailbox with SmtpClientAuthenticationDisabled false.</source>
        <translation>Schalten Sie es für das Postfach ein: Set-CASMailbox mit SmtpClientAuthenticationDisabled false.</translation>
    </message>
    <message>
        <source>The mail server refused the token and does not say why.</source>
        <translation>Der Mailserver hat das Token abgelehnt und sagt nicht, warum.</translation>
    </message>
    <message>
        <source>For an app, the service principal is probably not registered in Exchange or has no rights on the mailbox; else the scope is not of outlook.office365.com, or user in the XOAUTH2 text is not the mailbox.</source>
        <translation>Bei einer App ist wahrscheinlich der Dienstprinzipal nicht in Exchange registriert oder hat keine Rechte am Postfach; sonst ist der Scope nicht von outlook.office365.com oder user im XOAUTH2-Text nicht das Postfach.</translation>
    </message>
    <message>
        <source>Run New-ServicePrincipal with the object ID of the enterprise application, and Add-MailboxPermission with FullAccess.</source>
        <translation>Führen Sie New-ServicePrincipal mit der Objekt-ID der Unternehmensanwendung und Add-MailboxPermission mit FullAccess aus.</translation>
    </message>
    <message>
        <source>Ask for https://outlook.office365.com/.default, with the application permission IMAP.AccessAsApp, POP.AccessAsApp or SMTP.SendAsApp.</source>
        <translation>Fordern Sie https://outlook.office365.com/.default an, mit der Anwendungsberechtigung IMAP.AccessAsApp, POP.AccessAsApp oder SMTP.SendAsApp.</translation>
    </message>
    <message>
        <source>The SOAP service could not verify the message&apos;s security header.</source>
        <translation>Der SOAP-Dienst konnte den Sicherheits-Header der Nachricht nicht prüfen.</translation>
    </message>
    <message>
        <source>A clock is probably more than five minutes off, or the user name, password or certificate in the security header is not taken; the service does not say which.</source>
        <translation>Wahrscheinlich geht eine Uhr über fünf Minuten falsch, oder Benutzername, Passwort oder Zertifikat im Sicherheits-Header wird nicht angenommen; der Dienst sagt nicht, was davon.</translation>
    </message>
    <message>
        <source>Compare the clock with the answer&apos;s Date.</source>
        <translation>Vergleichen Sie die Uhr mit Date der Antwort.</translation>
    </message>
    <message>
        <source>Compare binding and credentials with those of the service.</source>
        <translation>Vergleichen Sie Binding und Zugangsdaten mit denen des Dienstes.</translation>
    </message>
    <message>
        <source>AWS knows who asks, and no policy allows this action.</source>
        <translation>AWS weiß, wer fragt, und keine Richtlinie erlaubt diese Aktion.</translation>
    </message>
    <message>
        <source>The credentials were accepted. The principal that the answer names is not allowed the action on that resource; the words after because tell which kind of policy is missing or denies (identity, resource, boundary, organization, session). For sts:AssumeRole it may also be the trust policy of the role.</source>
        <translation>Die Zugangsdaten wurden angenommen. Dem genannten Principal ist die Aktion auf dieser Ressource nicht erlaubt; die Worte nach because nennen, welche Art Richtlinie fehlt oder verbietet (Identität, Ressource, Grenze, Organisation, Sitzung). Bei sts:AssumeRole kann es auch die Vertrauensrichtlinie der Rolle sein.</translation>
    </message>
    <message>
        <source>Allow the action on the resource in a policy of the role or user that the answer names.</source>
        <translation>Erlauben Sie die Aktion auf der Ressource in einer Richtlinie der genannten Rolle oder des Benutzers.</translation>
    </message>
    <message>
        <source>Compare with aws sts get-caller-identity. A surprise there means that other credentials were used.</source>
        <translation>Vergleichen Sie mit aws sts get-caller-identity. Eine Überraschung dort heißt, dass andere Zugangsdaten benutzt wurden.</translation>
    </message>
    <message>
        <source>What is behind API Gateway answered too late.</source>
        <translation>Was hinter API Gateway steht, hat zu spät geantwortet.</translation>
    </message>
    <message>
        <source>The request passed the authorizer, and the function or server behind took longer than the integration&apos;s limit, 29 seconds unless raised. The token is not the matter.</source>
        <translation>Die Anfrage kam am Authorizer vorbei, und Funktion oder Server dahinter brauchten länger als das Limit der Integration, ohne Erhöhung 29 Sekunden. Um das Token geht es nicht.</translation>
    </message>
    <message>
        <source>Look at the duration of the function, and whether it can reach what it calls.</source>
        <translation>Sehen Sie die Laufzeit der Funktion an und ob sie erreicht, was sie aufruft.</translation>
    </message>
    <message>
        <source>What is behind the gateway failed, in words that API Gateway uses.</source>
        <translation>Was hinter dem Gateway steht, ist gescheitert, in Worten von API Gateway.</translation>
    </message>
    <message>
        <source>The function behind probably raised an error, or returned no object with statusCode and a body of text; the authorizer was passed, so the token is not the matter.</source>
        <translation>Die Funktion dahinter warf wahrscheinlich einen Fehler oder gab kein Objekt mit statusCode und Text als body zurück; der Authorizer war vorbei, um das Token geht es also nicht.</translation>
    </message>
    <message>
        <source>Read the function&apos;s log, and the stage&apos;s execution log for Malformed Lambda proxy response.</source>
        <translation>Lesen Sie das Protokoll der Funktion und im Ausführungsprotokoll der Stage Malformed Lambda proxy response.</translation>
    </message>
    <message>
        <source>Cloudflare could not talk to the server behind it.</source>
        <translation>Cloudflare konnte mit dem Server dahinter nicht sprechen.</translation>
    </message>
    <message>
        <source>The status tells: 520 an odd answer, 521 refused, 522 and 524 no answer in time, 523 unreachable, 525 no TLS handshake, 526 a certificate that is not trusted. Credentials were not looked at.</source>
        <translation>Der Status sagt es: 520 seltsame Antwort, 521 abgelehnt, 522 und 524 keine Antwort in der Zeit, 523 unerreichbar, 525 kein TLS-Handshake, 526 ein Zertifikat ohne Vertrauen. Zugangsdaten wurden nicht angesehen.</translation>
    </message>
    <message>
        <source>Tell the server&apos;s owner: is it up, does its firewall admit Cloudflare, is its certificate good.</source>
        <translation>Sagen Sie es dem Betreiber: Läuft der Server, lässt seine Firewall Cloudflare zu, ist sein Zertifikat gut.</translation>
    </message>
    <message>
        <source>Vercel protects this deployment; the app was not reached.</source>
        <translation>Vercel schützt dieses Deployment; die Anwendung wurde nicht erreicht.</translation>
    </message>
    <message>
        <source>Deployment Protection wants a sign-in at Vercel for this address, often that of a preview; a bearer token of the app does not count there.</source>
        <translation>Deployment Protection verlangt für diese Adresse, oft die einer Vorschau, eine Anmeldung bei Vercel; ein Bearer-Token der Anwendung zählt dort nicht.</translation>
    </message>
    <message>
        <source>Send x-vercel-protection-bypass with the project&apos;s bypass secret, or call the production domain.</source>
        <translation>Senden Sie x-vercel-protection-bypass mit dem Bypass-Secret des Projekts oder rufen Sie die Produktionsdomain auf.</translation>
    </message>
    <message>
        <source>ngrok answered in place of the server.</source>
        <translation>ngrok hat anstelle des Servers geantwortet.</translation>
    </message>
    <message>
        <source>The code is one of the tunnel&apos;s: ERR_NGROK_3200 means that the tunnel is offline, 8012 that nothing listens on the local port, 6024 that its warning page for browsers came first. Neither server nor token was reached.</source>
        <translation>Der Code ist einer des Tunnels: ERR_NGROK_3200 heißt, dass der Tunnel aus ist, 8012, dass am lokalen Port nichts lauscht, 6024, dass erst die Warnseite für Browser kam. Weder Server noch Token wurden erreicht.</translation>
    </message>
    <message>
        <source>Start the tunnel and the local server, or use the address that ngrok shows now.</source>
        <translation>Starten Sie Tunnel und lokalen Server oder nehmen Sie die Adresse, die ngrok jetzt zeigt.</translation>
    </message>
    <message>
        <source>For 6024 send the header ngrok-skip-browser-warning.</source>
        <translation>Senden Sie bei 6024 den Header ngrok-skip-browser-warning.</translation>
    </message>
    <message>
        <source>Keycloak wants https.</source>
        <translation>Keycloak verlangt https.</translation>
    </message>
    <message>
        <source>The request reached Keycloak by plain http, and the realm&apos;s Require SSL does not allow that from this address; behind a proxy the forwarded headers are not read.</source>
        <translation>Die Anfrage erreichte Keycloak über http ohne TLS, und Require SSL des Realms erlaubt das von dieser Adresse nicht; hinter einem Proxy werden die Forwarded-Header nicht gelesen.</translation>
    </message>
    <message>
        <source>Use https in the URL.</source>
        <translation>Verwenden Sie https in der URL.</translation>
    </message>
    <message>
        <source>Behind a proxy set proxy-headers=xforwarded and have it send X-Forwarded-Proto.</source>
        <translation>Setzen Sie hinter einem Proxy proxy-headers=xforwarded und lassen Sie ihn X-Forwarded-Proto senden.</translation>
    </message>
    <message>
        <source>oauth2-proxy knows the user and does not let them in.</source>
        <translation>oauth2-proxy kennt den Benutzer und lässt ihn nicht ein.</translation>
    </message>
    <message>
        <source>The sign-in at the issuer went well; the user&apos;s email is probably not of email_domains or the emails file, or none of the groups is in allowed_groups.</source>
        <translation>Die Anmeldung beim Aussteller gelang; die E-Mail des Benutzers gehört wahrscheinlich nicht zu email_domains oder der E-Mail-Datei, oder keine Gruppe steht in allowed_groups.</translation>
    </message>
    <message>
        <source>Add the domain (a star for any) or the group, and have the issuer put groups into the ID token.</source>
        <translation>Ergänzen Sie Domain (Stern für alle) oder Gruppe und lassen Sie den Aussteller groups in das ID-Token setzen.</translation>
    </message>
    <message>
        <source>The registry&apos;s token server gave no token.</source>
        <translation>Der Token-Server der Registry gab kein Token.</translation>
    </message>
    <message>
        <source>Anonymous means that no credentials for this host were at hand, and the image is probably private or misspelt; oauth means that the stored ones were probably not taken. The status behind tells more.</source>
        <translation>anonymous heißt, dass für diesen Host keine Zugangsdaten vorlagen und das Image wahrscheinlich privat oder falsch geschrieben ist; oauth heißt, dass die gespeicherten wahrscheinlich nicht angenommen wurden. Der Status dahinter sagt mehr.</translation>
    </message>
    <message>
        <source>Sign in with docker login HOST, with the very host of the image name; in Kubernetes add an imagePullSecret.</source>
        <translation>Melden Sie sich mit docker login HOST an, mit genau dem Host des Image-Namens; ergänzen Sie in Kubernetes ein imagePullSecret.</translation>
    </message>
    <message>
        <source>The token&apos;s aud is {aud}, and that is not among the client IDs (audiences) of the IAM OpenID Connect provider.</source>
        <translation>aud im Token ist {aud}, und das steht nicht unter den Client-IDs (Audiences) des OpenID-Connect-Providers in IAM.</translation>
    </message>
    <message>
        <source>Add {aud} to the provider&apos;s audiences in IAM.</source>
        <translation>Fügen Sie {aud} den Audiences des Providers in IAM hinzu.</translation>
    </message>
    <message>
        <source>Or ask for the token with an audience that is there; AWS&apos;s own tools expect sts.amazonaws.com.</source>
        <translation>Oder fordern Sie das Token mit einer dort genannten Audience an; die Werkzeuge von AWS erwarten sts.amazonaws.com.</translation>
    </message>
    <message>
        <source>Kong&apos;s jwt plugin looks up a consumer&apos;s JWT credential whose key equals the token&apos;s iss, {iss}, and there is none; the signature was not checked.</source>
        <translation>Das jwt-Plugin von Kong sucht Zugangsdaten eines Consumers, deren key gleich iss im Token ist, {iss}, und findet keine; die Signatur wurde nicht geprüft.</translation>
    </message>
    <message>
        <source>Create the credential: POST /consumers/NAME/jwt with key set to {iss}, algorithm {alg} and the public key or secret.</source>
        <translation>Legen Sie sie an: POST /consumers/NAME/jwt mit key gleich {iss}, algorithm {alg} und öffentlichem Schlüssel oder Secret.</translation>
    </message>
    <message>
        <source>The token&apos;s aud is {aud}, and none of it is in bound_audiences of the role.</source>
        <translation>aud im Token ist {aud}, und nichts davon steht in bound_audiences der Rolle.</translation>
    </message>
    <message>
        <source>Add it to bound_audiences, or ask the issuer for a token with the audience that is there.</source>
        <translation>Fügen Sie es bound_audiences hinzu oder holen Sie beim Aussteller ein Token mit der dort genannten Audience.</translation>
    </message>
    <message>
        <source>Keycloak does not take the token, and does not say which check failed.</source>
        <translation>Keycloak nimmt das Token nicht und sagt nicht, welche Prüfung scheiterte.</translation>
    </message>
    <message>
        <source>Keycloak says so of any check: the token has probably expired, is of another realm or was issued under another host name than the one called, or its signature does not fit.</source>
        <translation>Keycloak sagt das bei jeder Prüfung: Das Token ist wahrscheinlich abgelaufen, aus einem anderen Realm oder unter einem anderen Hostnamen ausgestellt als dem aufgerufenen, oder seine Signatur passt nicht.</translation>
    </message>
    <message>
        <source>Inspect the token: exp, and iss against the host name and realm of the URL.</source>
        <translation>Untersuchen Sie das Token: exp, und iss gegen Hostnamen und Realm der URL.</translation>
    </message>
    <message>
        <source>Give Keycloak one fixed host name (hostname), inside and outside.</source>
        <translation>Geben Sie Keycloak einen festen Hostnamen (hostname), innen wie außen.</translation>
    </message>
    <message>
        <source>The token was valid until {exp}, which had passed at {at}; Keycloak names no reason in its answer.</source>
        <translation>Das Token galt bis {exp}, und das war um {at} vorbei; Keycloak nennt in der Antwort keinen Grund.</translation>
    </message>
    <message>
        <source>Keycloak knows the client and got no secret with it.</source>
        <translation>Keycloak kennt den Client und bekam kein Secret dazu.</translation>
    </message>
    <message>
        <source>The client is confidential, and the request carried no secret: neither the Basic header nor client_secret was there when it arrived.</source>
        <translation>Der Client ist vertraulich und die Anfrage enthielt kein Secret: Weder Basic-Header noch client_secret waren bei der Ankunft da.</translation>
    </message>
    <message>
        <source>Send the secret, as Basic header or as client_secret in the form.</source>
        <translation>Senden Sie das Secret, als Basic-Header oder als client_secret im Formular.</translation>
    </message>
    <message>
        <source>Check the Content-Type. In a JSON body Keycloak sees no client_secret.</source>
        <translation>Prüfen Sie den Content-Type. In einem JSON-Body sieht Keycloak kein client_secret.</translation>
    </message>
    <message>
        <source>The session behind this refresh token is over.</source>
        <translation>Die Sitzung hinter diesem Refresh-Token ist vorbei.</translation>
    </message>
    <message>
        <source>The refresh token is probably past the session&apos;s idle or maximum time, the user was logged out, or Keycloak was restarted or has changed not-before; where an assertion was sent, a clock may differ.</source>
        <translation>Das Refresh-Token ist wahrscheinlich über die Leerlauf- oder Höchstdauer der Sitzung hinaus, der Benutzer wurde abgemeldet, oder Keycloak wurde neu gestartet oder hat not-before geändert; bei einer Assertion kann auch eine Uhr abweichen.</translation>
    </message>
    <message>
        <source>Sign in again. Only a new session gives a new refresh token.</source>
        <translation>Melden Sie sich neu an. Nur eine neue Sitzung gibt ein neues Refresh-Token.</translation>
    </message>
    <message>
        <source>Compare SSO Session Idle and Max of the realm, or ask for offline_access.</source>
        <translation>Vergleichen Sie SSO Session Idle und Max des Realms oder fordern Sie offline_access an.</translation>
    </message>
    <message>
        <source>The token was used once already.</source>
        <translation>Das Token wurde schon einmal verwendet.</translation>
    </message>
    <message>
        <source>Keycloak takes each such token only as often as the realm allows (Refresh Token Max Reuse), and each assertion&apos;s jti once; this one was sent before.</source>
        <translation>Keycloak nimmt jedes solche Token nur so oft, wie der Realm erlaubt (Refresh Token Max Reuse), und jede jti einer Assertion einmal; dieses kam schon vorher.</translation>
    </message>
    <message>
        <source>Keep the newest refresh token of each answer, and refresh in one place only.</source>
        <translation>Behalten Sie aus jeder Antwort das neueste Refresh-Token und erneuern Sie nur an einer Stelle.</translation>
    </message>
    <message>
        <source>Give each assertion a new jti.</source>
        <translation>Geben Sie jeder Assertion eine neue jti.</translation>
    </message>
    <message>
        <source>This refresh token was issued to another client.</source>
        <translation>Dieses Refresh-Token wurde einem anderen Client ausgestellt.</translation>
    </message>
    <message>
        <source>The client_id of the request is not the one that the refresh token was given to.</source>
        <translation>client_id der Anfrage ist nicht der Client, der das Refresh-Token bekam.</translation>
    </message>
    <message>
        <source>Send it with the client that got it, or sign in with this one.</source>
        <translation>Senden Sie es mit dem Client, der es bekam, oder melden Sie sich mit diesem an.</translation>
    </message>
    <message>
        <source>The user still has something to do before Keycloak issues tokens.</source>
        <translation>Der Benutzer muss noch etwas tun, bevor Keycloak Tokens ausstellt.</translation>
    </message>
    <message>
        <source>Name and password may be right; the user has a required action, such as a new password, a missing email or name, or an OTP to set up.</source>
        <translation>Name und Passwort können stimmen; der Benutzer hat eine Required Action, etwa ein neues Passwort, fehlende E-Mail oder Namen oder ein einzurichtendes OTP.</translation>
    </message>
    <message>
        <source>Clear the user&apos;s required actions, turn Temporary off for the password, and fill in email and names.</source>
        <translation>Entfernen Sie die Required Actions des Benutzers, schalten Sie Temporary beim Passwort aus und füllen Sie E-Mail und Namen aus.</translation>
    </message>
    <message>
        <source>Keycloak does not let this client use the password grant.</source>
        <translation>Keycloak erlaubt diesem Client den Passwort-Grant nicht.</translation>
    </message>
    <message>
        <source>Direct access grants are switched off for the client; its secret and the user&apos;s password were not the matter.</source>
        <translation>Direct access grants sind beim Client ausgeschaltet; um sein Secret und das Passwort des Benutzers ging es nicht.</translation>
    </message>
    <message>
        <source>Switch on Direct access grants under Capability config of the client, or use another grant.</source>
        <translation>Schalten Sie Direct access grants unter Capability config des Clients ein oder verwenden Sie einen anderen Grant.</translation>
    </message>
    <message>
        <source>This Keycloak realm is switched off.</source>
        <translation>Dieser Keycloak-Realm ist ausgeschaltet.</translation>
    </message>
    <message>
        <source>The realm exists and is disabled; no client of it gets tokens.</source>
        <translation>Den Realm gibt es und er ist deaktiviert; kein Client darin bekommt Tokens.</translation>
    </message>
    <message>
        <source>Switch the realm on in its settings, or ask in another realm.</source>
        <translation>Schalten Sie den Realm in seinen Einstellungen ein oder fragen Sie in einem anderen.</translation>
    </message>
    <message>
        <source>The redirect_uri is not the one of the sign-in.</source>
        <translation>redirect_uri ist nicht die der Anmeldung.</translation>
    </message>
    <message>
        <source>The redirect_uri sent with the code differs from the one that the code was asked for with, be it by a slash, a port or http for https.</source>
        <translation>Die mit dem Code gesendete redirect_uri weicht von der ab, mit der er angefordert wurde, und sei es um einen Schrägstrich, einen Port oder http statt https.</translation>
    </message>
    <message>
        <source>Send the same redirect_uri in both requests, letter by letter.</source>
        <translation>Senden Sie in beiden Anfragen dieselbe redirect_uri, Buchstabe für Buchstabe.</translation>
    </message>
    <message>
        <source>Keycloak does not take this code.</source>
        <translation>Keycloak nimmt diesen Code nicht.</translation>
    </message>
    <message>
        <source>The code was probably used before or is older than a minute (Client Login Timeout); using it twice also ends the session it was for.</source>
        <translation>Der Code wurde wahrscheinlich schon verwendet oder ist älter als eine Minute (Client Login Timeout); ihn zweimal zu verwenden beendet auch seine Sitzung.</translation>
    </message>
    <message>
        <source>Sign in again and redeem the code once, at once.</source>
        <translation>Melden Sie sich neu an und lösen Sie den Code einmal und sofort ein.</translation>
    </message>
    <message>
        <source>Look whether the page or a proxy sends the request twice.</source>
        <translation>Sehen Sie nach, ob die Seite oder ein Proxy die Anfrage zweimal sendet.</translation>
    </message>
    <message>
        <source>The PKCE code_verifier does not fit, or is missing.</source>
        <translation>Der PKCE-code_verifier passt nicht oder fehlt.</translation>
    </message>
    <message>
        <source>The sign-in was begun with a code_challenge, and the code_verifier of this request is absent or is not the text that it was made of. The answer says which.</source>
        <translation>Die Anmeldung begann mit einer code_challenge, und code_verifier dieser Anfrage fehlt oder ist nicht der Text dazu. Was davon zutrifft, sagt die Antwort.</translation>
    </message>
    <message>
        <source>Send the code_verifier that this sign-in began with; keep it with the state.</source>
        <translation>Senden Sie den code_verifier, mit dem diese Anmeldung begann; heben Sie ihn beim state auf.</translation>
    </message>
    <message>
        <source>The client assertion is for another audience.</source>
        <translation>Die Client-Assertion gilt für eine andere Audience.</translation>
    </message>
    <message>
        <source>The assertion&apos;s aud is not the realm&apos;s issuer URL (older versions took the endpoints too), as Keycloak itself is reached: often another host name, http, or /auth in the path.</source>
        <translation>aud der Assertion ist nicht die Issuer-URL des Realms (ältere Versionen nahmen auch Endpunkte), so wie Keycloak erreicht wird: oft ein anderer Hostname, http oder /auth im Pfad.</translation>
    </message>
    <message>
        <source>Set aud to the issuer that the realm&apos;s /.well-known/openid-configuration names, as one text.</source>
        <translation>Setzen Sie aud auf issuer aus /.well-known/openid-configuration des Realms, als einen Text.</translation>
    </message>
    <message>
        <source>Keycloak does not exchange this token for that audience.</source>
        <translation>Keycloak tauscht dieses Token nicht gegen diese Audience.</translation>
    </message>
    <message>
        <source>The client that asks has to be in the aud of the token it hands in, and the audience asked for has to be one that its scopes and the user&apos;s roles give it.</source>
        <translation>Der anfragende Client muss in aud des übergebenen Tokens stehen, und die gewünschte Audience muss ihm durch Scopes und Rollen des Benutzers zustehen.</translation>
    </message>
    <message>
        <source>Add an audience mapper for the asking client to the first token, and client scopes for the target.</source>
        <translation>Ergänzen Sie beim ersten Token einen Audience-Mapper für den anfragenden Client und Client-Scopes für das Ziel.</translation>
    </message>
    <message>
        <source>The client is registered for another authentication method.</source>
        <translation>Der Client ist für eine andere Authentifizierungsmethode registriert.</translation>
    </message>
    <message>
        <source>Client ID and secret may be right: the registration (token_endpoint_auth_method) names one method, such as client_secret_basic for the Basic header, and the request used another, such as client_secret_post in the body.</source>
        <translation>Client-ID und Secret können stimmen: Die Registrierung (token_endpoint_auth_method) nennt eine Methode, etwa client_secret_basic für den Basic-Header, und die Anfrage nahm eine andere, etwa client_secret_post im Body.</translation>
    </message>
    <message>
        <source>Send the credentials by the method that the answer names first.</source>
        <translation>Senden Sie die Zugangsdaten mit der Methode, die die Antwort zuerst nennt.</translation>
    </message>
    <message>
        <source>Or change token_endpoint_auth_method of the client.</source>
        <translation>Oder ändern Sie token_endpoint_auth_method des Clients.</translation>
    </message>
    <message>
        <source>Ory Hydra has no client of this ID.</source>
        <translation>Ory Hydra hat keinen Client mit dieser ID.</translation>
    </message>
    <message>
        <source>The client ID is misspelt or was registered in another project or database; the secret was not looked at.</source>
        <translation>Die Client-ID ist falsch geschrieben oder in einem anderen Projekt oder einer anderen Datenbank registriert; das Secret wurde nicht angesehen.</translation>
    </message>
    <message>
        <source>List the clients with hydra list oauth2-clients, and copy the ID.</source>
        <translation>Listen Sie die Clients mit hydra list oauth2-clients und kopieren Sie die ID.</translation>
    </message>
    <message>
        <source>The Basic header is not form-encoded inside.</source>
        <translation>Der Inhalt des Basic-Headers ist nicht formularkodiert.</translation>
    </message>
    <message>
        <source>The client ID or secret in the Basic header has to be form-encoded before base64 (RFC 6749), and a percent sign or other character in it is not.</source>
        <translation>Client-ID oder Secret im Basic-Header müssen vor Base64 formularkodiert sein (RFC 6749), und ein Prozentzeichen oder anderes Zeichen darin ist es nicht.</translation>
    </message>
    <message>
        <source>Encode both parts, then join them with a colon, then base64.</source>
        <translation>Kodieren Sie beide Teile, verbinden Sie sie dann mit einem Doppelpunkt, dann Base64.</translation>
    </message>
    <message>
        <source>Or make a secret of letters and digits only.</source>
        <translation>Oder nehmen Sie ein Secret nur aus Buchstaben und Ziffern.</translation>
    </message>
    <message>
        <source>The client may not ask for this audience.</source>
        <translation>Der Client darf diese Audience nicht anfordern.</translation>
    </message>
    <message>
        <source>The audience of the request is not in the client&apos;s own list (audience) in Hydra, letter by letter.</source>
        <translation>Die Audience der Anfrage steht nicht Buchstabe für Buchstabe in der Liste (audience) des Clients in Hydra.</translation>
    </message>
    <message>
        <source>Add it: hydra update oauth2-client with --audience.</source>
        <translation>Ergänzen Sie sie: hydra update oauth2-client mit --audience.</translation>
    </message>
    <message>
        <source>A public client cannot use client credentials.</source>
        <translation>Ein öffentlicher Client kann Client Credentials nicht nutzen.</translation>
    </message>
    <message>
        <source>The client is registered with token_endpoint_auth_method none, so it has nothing to prove itself with and may not use this grant.</source>
        <translation>Der Client ist mit token_endpoint_auth_method none registriert, kann sich also durch nichts ausweisen und darf diesen Grant nicht nutzen.</translation>
    </message>
    <message>
        <source>Register a client with a secret and token_endpoint_auth_method client_secret_basic.</source>
        <translation>Registrieren Sie einen Client mit Secret und token_endpoint_auth_method client_secret_basic.</translation>
    </message>
    <message>
        <source>Spring Authorization Server names a parameter that is missing, repeated or not right.</source>
        <translation>Spring Authorization Server nennt einen Parameter, der fehlt, doppelt oder falsch ist.</translation>
    </message>
    <message>
        <source>The parameter after OAuth 2.0 Parameter: is the one it stopped at: it was not in the form, was sent twice, or has a value it does not take. A JSON body looks like a missing parameter.</source>
        <translation>Beim Parameter hinter OAuth 2.0 Parameter: hielt er an: Er stand nicht im Formular, kam doppelt oder hat einen nicht angenommenen Wert. Ein JSON-Body sieht wie ein fehlender Parameter aus.</translation>
    </message>
    <message>
        <source>Send this parameter once, in a form body (application/x-www-form-urlencoded).</source>
        <translation>Senden Sie diesen Parameter einmal, im Formular-Body (application/x-www-form-urlencoded).</translation>
    </message>
    <message>
        <source>Spring Authorization Server says which part of the client is not right.</source>
        <translation>Spring Authorization Server sagt, welcher Teil des Clients nicht stimmt.</translation>
    </message>
    <message>
        <source>The word after the colon tells: client_id is unknown, authentication_method is not among the client&apos;s, client_secret does not match, client_secret_expires_at has passed, credentials were not sent.</source>
        <translation>Das Wort nach dem Doppelpunkt sagt es: client_id ist unbekannt, authentication_method gehört nicht zu denen des Clients, client_secret passt nicht, client_secret_expires_at ist vorbei, credentials wurden nicht gesendet.</translation>
    </message>
    <message>
        <source>Mend that part of the RegisteredClient, or of the request.</source>
        <translation>Berichtigen Sie diesen Teil des RegisteredClient oder der Anfrage.</translation>
    </message>
    <message>
        <source>For client_secret check that the stored one is encoded with a prefix such as bcrypt in braces.</source>
        <translation>Prüfen Sie bei client_secret, ob das gespeicherte mit einem Präfix wie bcrypt in geschweiften Klammern kodiert ist.</translation>
    </message>
    <message>
        <source>The server does not take the client, and never says more.</source>
        <translation>Der Server nimmt den Client nicht an und sagt nie mehr.</translation>
    </message>
    <message>
        <source>Where this is IdentityServer (Duende), the client ID is probably unknown or disabled, or the secret is wrong, has expired, or was stored without being hashed (Sha256); its log names which.</source>
        <translation>Ist dies IdentityServer (Duende), ist wahrscheinlich die Client-ID unbekannt oder deaktiviert, oder das Secret ist falsch, abgelaufen oder ungehasht (Sha256) gespeichert; sein Protokoll nennt es.</translation>
    </message>
    <message>
        <source>Read the log. It has a line for the secret or for the client ID that was not found.</source>
        <translation>Lesen Sie das Protokoll. Es hat eine Zeile zum Secret oder zur nicht gefundenen Client-ID.</translation>
    </message>
    <message>
        <source>Store the secret with .Sha256(), and send the plain one.</source>
        <translation>Speichern Sie das Secret mit .Sha256() und senden Sie es im Klartext.</translation>
    </message>
    <message>
        <source>The server grants no such scope to this client.</source>
        <translation>Der Server gibt diesem Client keinen solchen Scope.</translation>
    </message>
    <message>
        <source>Where this is IdentityServer (Duende), the scope is probably no ApiScope of it, or is not in the client&apos;s AllowedScopes; openid and profile cannot be had with client credentials.</source>
        <translation>Ist dies IdentityServer (Duende), ist der Scope wahrscheinlich kein ApiScope oder steht nicht in AllowedScopes des Clients; openid und profile gibt es mit Client Credentials nicht.</translation>
    </message>
    <message>
        <source>Register the ApiScope and add its name to AllowedScopes. An ApiResource alone is no scope since version 4.</source>
        <translation>Registrieren Sie den ApiScope und fügen Sie seinen Namen AllowedScopes hinzu. Eine ApiResource allein ist seit Version 4 kein Scope.</translation>
    </message>
    <message>
        <source>The client may not use this grant.</source>
        <translation>Der Client darf diesen Grant nicht nutzen.</translation>
    </message>
    <message>
        <source>Where this is IdentityServer (Duende), the grant type is probably not in the client&apos;s AllowedGrantTypes; the client itself was accepted.</source>
        <translation>Ist dies IdentityServer (Duende), steht der Grant wahrscheinlich nicht in AllowedGrantTypes des Clients; der Client selbst wurde angenommen.</translation>
    </message>
    <message>
        <source>Add GrantTypes.ClientCredentials, or the one that you use, to the client.</source>
        <translation>Fügen Sie dem Client GrantTypes.ClientCredentials oder den verwendeten hinzu.</translation>
    </message>
    <message>
        <source>Dex does not take these scopes.</source>
        <translation>Dex nimmt diese Scopes nicht.</translation>
    </message>
    <message>
        <source>Dex always wants openid, and knows only openid, email, profile, groups, offline_access, federated:id and audience:server:client_id:ID for a client that lists this one as trusted peer.</source>
        <translation>Dex verlangt immer openid und kennt nur openid, email, profile, groups, offline_access, federated:id und audience:server:client_id:ID für einen Client, der diesen als Trusted Peer führt.</translation>
    </message>
    <message>
        <source>Ask for openid and only those; for another client&apos;s audience list this one in its trustedPeers.</source>
        <translation>Fordern Sie openid und nur diese an; führen Sie für die Audience eines anderen Clients diesen in dessen trustedPeers.</translation>
    </message>
    <message>
        <source>This grant is switched off for the FusionAuth application.</source>
        <translation>Dieser Grant ist für die FusionAuth-Anwendung ausgeschaltet.</translation>
    </message>
    <message>
        <source>error_reason grant_type_disabled: the grant is not among Enabled grants of the application or entity.</source>
        <translation>error_reason grant_type_disabled: Der Grant gehört nicht zu den Enabled grants der Anwendung oder Entity.</translation>
    </message>
    <message>
        <source>Enable it on the OAuth tab. Client credentials needs an Entity, not an Application.</source>
        <translation>Schalten Sie ihn im Reiter OAuth ein. Client Credentials braucht eine Entity und keine Application.</translation>
    </message>
    <message>
        <source>FusionAuth says in error_reason what of the client is not right.</source>
        <translation>FusionAuth nennt in error_reason, was am Client nicht stimmt.</translation>
    </message>
    <message>
        <source>A reason with client_id means that no application has this ID (or that it was not sent); invalid_client_authentication that the secret is wrong, absent, or not sent as the application wants it.</source>
        <translation>Ein Grund mit client_id heißt, dass keine Anwendung diese ID hat (oder sie nicht kam); invalid_client_authentication, dass das Secret falsch ist, fehlt oder anders gesendet wurde, als die Anwendung will.</translation>
    </message>
    <message>
        <source>Compare with Client Id and Client secret on the application&apos;s OAuth tab, in the same tenant.</source>
        <translation>Vergleichen Sie mit Client Id und Client secret im Reiter OAuth der Anwendung, im selben Mandanten.</translation>
    </message>
    <message>
        <source>AD FS does not let this client use the resource.</source>
        <translation>AD FS erlaubt diesem Client die Ressource nicht.</translation>
    </message>
    <message>
        <source>The client was known; no application permission links it to the Web API (resource) asked for.</source>
        <translation>Der Client war bekannt; keine Anwendungsberechtigung verbindet ihn mit der angefragten Web-API (Ressource).</translation>
    </message>
    <message>
        <source>Grant it: Grant-AdfsApplicationPermission with the client, the API&apos;s identifier and scopes.</source>
        <translation>Erteilen Sie sie: Grant-AdfsApplicationPermission mit Client, Kennung der API und Scopes.</translation>
    </message>
    <message>
        <source>Check the parameter resource. It has to be the Web API&apos;s identifier.</source>
        <translation>Prüfen Sie den Parameter resource. Er muss die Kennung der Web-API sein.</translation>
    </message>
    <message>
        <source>The PingOne application is set to another authentication method.</source>
        <translation>Die PingOne-Anwendung ist auf eine andere Authentifizierungsmethode eingestellt.</translation>
    </message>
    <message>
        <source>The request sent the credentials by another way than the application&apos;s Token Endpoint Authentication Method; the secret was not judged.</source>
        <translation>Die Anfrage sendete die Zugangsdaten anders, als Token Endpoint Authentication Method der Anwendung vorgibt; das Secret wurde nicht beurteilt.</translation>
    </message>
    <message>
        <source>Send them by that method, or change it: Client Secret Basic, Client Secret Post, or None.</source>
        <translation>Senden Sie sie mit dieser Methode oder ändern Sie sie: Client Secret Basic, Client Secret Post oder None.</translation>
    </message>
    <message>
        <source>ForgeRock AM does not give this client the scope.</source>
        <translation>ForgeRock AM gibt diesem Client den Scope nicht.</translation>
    </message>
    <message>
        <source>The scope is not in the client profile&apos;s list Scope(s) in this realm, or none was asked for and there are no Default Scope(s). The answer does not say which.</source>
        <translation>Der Scope steht nicht in der Liste Scope(s) des Clientprofils in diesem Realm, oder es wurde keiner angefordert und Default Scope(s) ist leer. Was davon zutrifft, sagt die Antwort nicht.</translation>
    </message>
    <message>
        <source>Add it to the client&apos;s Scope(s), and check the realm in the URL.</source>
        <translation>Fügen Sie ihn Scope(s) des Clients hinzu und prüfen Sie den Realm in der URL.</translation>
    </message>
    <message>
        <source>This WSO2 server has no client of that ID.</source>
        <translation>Dieser WSO2-Server hat keinen Client mit dieser ID.</translation>
    </message>
    <message>
        <source>The client ID (consumer key) is unknown to this server or tenant, or its application was deleted or never got keys; the secret was not looked at.</source>
        <translation>Die Client-ID (Consumer Key) ist diesem Server oder Mandanten unbekannt, oder ihre Anwendung wurde gelöscht oder bekam nie Schlüssel; das Secret wurde nicht angesehen.</translation>
    </message>
    <message>
        <source>Copy the consumer key from the application&apos;s Production or Sandbox keys, as the environment asks.</source>
        <translation>Kopieren Sie den Consumer Key aus den Production- oder Sandbox-Schlüsseln der Anwendung, je nach Umgebung.</translation>
    </message>
    <message>
        <source>Check the key manager or host that the token URL names.</source>
        <translation>Prüfen Sie, welchen Key Manager oder Host die Token-URL nennt.</translation>
    </message>
    <message>
        <source>{Who} does not grant this scope.</source>
        <translation>{Who} gewährt diesen Scope nicht.</translation>
    </message>
    <message>
        <source>scope_invalid: the scope is probably missing, unknown, or not one that this client may ask for.</source>
        <translation>scope_invalid: Der Scope fehlt wahrscheinlich, ist unbekannt oder keiner, den dieser Client anfordern darf.</translation>
    </message>
    <message>
        <source>Ask for a scope that is listed with the client.</source>
        <translation>Fordern Sie einen beim Client geführten Scope an.</translation>
    </message>
    <message>
        <source>authorization_type_invalid: the grant (client_credentials, password, code) is probably not among the client&apos;s authorization types, or is switched off at the server (with Glewlwyd in the plugin).</source>
        <translation>authorization_type_invalid: Der Grant (client_credentials, password, code) steht wahrscheinlich nicht unter den Autorisierungstypen des Clients oder ist beim Server abgeschaltet (bei Glewlwyd im Plugin).</translation>
    </message>
    <message>
        <source>Add the authorization type to the client, and enable it in the plugin.</source>
        <translation>Fügen Sie dem Client den Authorization Type hinzu und schalten Sie ihn im Plugin ein.</translation>
    </message>
    <message>
        <source>The token is bound to another client certificate, or none was shown.</source>
        <translation>Das Token ist an ein anderes Client-Zertifikat gebunden, oder keines wurde gezeigt.</translation>
    </message>
    <message>
        <source>The refresh token or code was issued to a certificate (holder of key), and this connection has none or a new one.</source>
        <translation>Refresh-Token oder Code wurden für ein Zertifikat ausgestellt (Holder of Key), und diese Verbindung hat keines oder ein neues.</translation>
    </message>
    <message>
        <source>Connect with the same certificate, or sign in again with the new one.</source>
        <translation>Verbinden Sie sich mit demselben Zertifikat oder melden Sie sich mit dem neuen neu an.</translation>
    </message>
    <message>
        <source>Keycloak has no key for the client&apos;s assertion.</source>
        <translation>Keycloak hat keinen Schlüssel für die Assertion des Clients.</translation>
    </message>
    <message>
        <source>No key of the client fits the assertion&apos;s kid and alg: the certificate under Keys is another, or Keycloak could not load the client&apos;s JWKS URL. The answer does not say which.</source>
        <translation>Kein Schlüssel des Clients passt zu kid und alg der Assertion: Das Zertifikat unter Keys ist ein anderes, oder Keycloak konnte die JWKS-URL des Clients nicht laden. Was davon zutrifft, sagt die Antwort nicht.</translation>
    </message>
    <message>
        <source>Import the certificate or JWKS under Keys of the client, and send its kid.</source>
        <translation>Importieren Sie Zertifikat oder JWKS unter Keys des Clients und senden Sie dessen kid.</translation>
    </message>
    <message>
        <source>Open the JWKS URL from Keycloak&apos;s machine.</source>
        <translation>Öffnen Sie die JWKS-URL von der Maschine von Keycloak aus.</translation>
    </message>
    <message>
        <source>Keycloak does not let this client exchange tokens.</source>
        <translation>Keycloak erlaubt diesem Client keinen Token-Tausch.</translation>
    </message>
    <message>
        <source>Token exchange is switched off for the client or the target&apos;s permission does not name it; the token was not judged.</source>
        <translation>Der Token-Tausch ist beim Client ausgeschaltet, oder die Berechtigung des Ziels nennt ihn nicht; das Token wurde nicht beurteilt.</translation>
    </message>
    <message>
        <source>Switch on Standard token exchange under Capability config, or in older versions add a token-exchange permission to the target client.</source>
        <translation>Schalten Sie Standard token exchange unter Capability config ein oder geben Sie bei älteren Versionen dem Zielclient die Berechtigung token-exchange.</translation>
    </message>
    <message>
        <source>Keycloak&apos;s policies grant no permission on this resource.</source>
        <translation>Die Policies von Keycloak geben kein Recht an dieser Ressource.</translation>
    </message>
    <message>
        <source>The client and token were accepted; every permission of Authorization Services that covers the resource and scope said no.</source>
        <translation>Client und Token wurden angenommen; jede Berechtigung der Authorization Services für Ressource und Scope sagte Nein.</translation>
    </message>
    <message>
        <source>Try the request under Authorization, Evaluate, with the same user and resource.</source>
        <translation>Spielen Sie die Anfrage unter Authorization, Evaluate mit demselben Benutzer und derselben Ressource durch.</translation>
    </message>
</context>
</TS>
