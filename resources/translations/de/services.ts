<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de" sourcelanguage="en">
<context>
    <name>Token Inspector</name>
    <message>
        <source>Subject, issuer or audience of the assertion is probably not exactly that of a federated credential of the app; upper and lower case count.</source>
        <translation>Subject, Aussteller oder Audience der Assertion ist wahrscheinlich nicht genau so wie in einer föderierten Anmeldeinformation der App; Groß- und Kleinschreibung zählen.</translation>
    </message>
    <message>
        <source>Compare the three with the app&apos;s federated credentials, character by character.</source>
        <translation>Vergleichen Sie die drei mit den föderierten Anmeldeinformationen der App, Zeichen für Zeichen.</translation>
    </message>
    <message>
        <source>Check the client ID. Another app may have the federated credential.</source>
        <translation>Prüfen Sie die Client-ID. Vielleicht hat eine andere App die föderierte Anmeldeinformation.</translation>
    </message>
    <message>
        <source>No federated credential of the app has the subject of this assertion.</source>
        <translation>Keine föderierte Anmeldeinformation der App hat das Subject dieser Assertion.</translation>
    </message>
    <message>
        <source>The subject (sub) of the assertion, which the answer names, is not exactly that of a federated credential of the app: it names another branch, environment or service account, or differs in upper and lower case.</source>
        <translation>Das Subject (sub) der Assertion, das die Antwort nennt, ist nicht genau das einer föderierten Anmeldeinformation der App: Es nennt einen anderen Branch, eine andere Umgebung oder ein anderes Dienstkonto, oder Groß- und Kleinschreibung weichen ab.</translation>
    </message>
    <message>
        <source>Add a federated credential with the subject that the answer names. A branch, a tag, a pull request and an environment each have one of their own.</source>
        <translation>Fügen Sie eine föderierte Anmeldeinformation mit dem Subject hinzu, das die Antwort nennt. Branch, Tag, Pull Request und Umgebung haben jeweils ein eigenes.</translation>
    </message>
    <message>
        <source>Compare with the credential that is there, character by character.</source>
        <translation>Vergleichen Sie mit der vorhandenen Anmeldeinformation, Zeichen für Zeichen.</translation>
    </message>
    <message>
        <source>No federated credential of the app has the issuer of this assertion.</source>
        <translation>Keine föderierte Anmeldeinformation der App hat den Aussteller dieser Assertion.</translation>
    </message>
    <message>
        <source>The issuer (iss) of the assertion, which the answer names, is not exactly that of a federated credential of the app; a slash at the end makes it another.</source>
        <translation>Der Aussteller (iss) der Assertion, den die Antwort nennt, ist nicht genau der einer föderierten Anmeldeinformation der App; ein Schrägstrich am Ende macht ihn zu einem anderen.</translation>
    </message>
    <message>
        <source>Set the issuer of the federated credential to the one in the answer, character by character.</source>
        <translation>Setzen Sie den Aussteller der föderierten Anmeldeinformation auf den in der Antwort, Zeichen für Zeichen.</translation>
    </message>
    <message>
        <source>Check which cluster or service made the assertion. Each Kubernetes cluster has an issuer of its own.</source>
        <translation>Prüfen Sie, welcher Cluster oder Dienst die Assertion erstellt hat. Jeder Kubernetes-Cluster hat einen eigenen Aussteller.</translation>
    </message>
    <message>
        <source>No federated credential of the app has the audience of this assertion.</source>
        <translation>Keine föderierte Anmeldeinformation der App hat die Audience dieser Assertion.</translation>
    </message>
    <message>
        <source>The audience (aud) of the assertion, which the answer names, is not that of a federated credential of the app, usually api://AzureADTokenExchange.</source>
        <translation>Die Audience (aud) der Assertion, die die Antwort nennt, ist nicht die einer föderierten Anmeldeinformation der App, meist api://AzureADTokenExchange.</translation>
    </message>
    <message>
        <source>Have the assertion made for api://AzureADTokenExchange, or for the audience that the federated credential names.</source>
        <translation>Lassen Sie die Assertion für api://AzureADTokenExchange erstellen, oder für die Audience, die die föderierte Anmeldeinformation nennt.</translation>
    </message>
    <message>
        <source>Entra does not take an assertion of this issuer for federation.</source>
        <translation>Entra nimmt für die Föderation keine Assertion dieses Ausstellers an.</translation>
    </message>
    <message>
        <source>The assertion&apos;s issuer may not be used for a federated credential: Entra takes none of its own tokens there, except those of a managed identity in the same tenant, and an administrator can block other issuers.</source>
        <translation>Der Aussteller der Assertion darf nicht für eine föderierte Anmeldeinformation verwendet werden: Entra nimmt dort keine eigenen Tokens an, außer denen einer verwalteten Identität im selben Mandanten, und ein Administrator kann andere Aussteller sperren.</translation>
    </message>
    <message>
        <source>Use a token of another identity provider as the assertion, or one of a managed identity.</source>
        <translation>Verwenden Sie als Assertion ein Token eines anderen Identitätsanbieters oder das einer verwalteten Identität.</translation>
    </message>
    <message>
        <source>The client assertion is outside of its time.</source>
        <translation>Die Client-Assertion liegt außerhalb ihrer Gültigkeitszeit.</translation>
    </message>
    <message>
        <source>The assertion has expired or is not valid yet by Entra&apos;s clock: the clock of the machine that made it is wrong, or an old assertion was used again. The answer does not say which.</source>
        <translation>Die Assertion ist nach Entras Uhr abgelaufen oder noch nicht gültig: Die Uhr des Rechners, der sie erstellt hat, geht falsch, oder eine alte Assertion wurde wieder verwendet. Was davon zutrifft, sagt die Antwort nicht.</translation>
    </message>
    <message>
        <source>Check the clock of the machine that makes it.</source>
        <translation>Prüfen Sie die Uhr des Rechners, der sie erstellt.</translation>
    </message>
    <message>
        <source>Make a new assertion for each request. For federation, read the token file again each time: it is renewed.</source>
        <translation>Erstellen Sie für jede Anfrage eine neue Assertion. Lesen Sie bei Föderation die Token-Datei jedes Mal neu: sie wird erneuert.</translation>
    </message>
    <message>
        <source>Make a new assertion for each request, with exp a few minutes ahead.</source>
        <translation>Erstellen Sie für jede Anfrage eine neue Assertion, mit exp wenige Minuten voraus.</translation>
    </message>
    <message>
        <source>Entra refused what the client proves itself with.</source>
        <translation>Entra hat abgelehnt, womit sich der Client ausweist.</translation>
    </message>
    <message>
        <source>AADSTS50012 means that the client&apos;s secret, certificate or assertion was not accepted; the words after it usually say what about it.</source>
        <translation>AADSTS50012 bedeutet, dass Secret, Zertifikat oder Assertion des Clients nicht angenommen wurde; die Worte danach sagen meist, was daran.</translation>
    </message>
    <message>
        <source>Read the words after the code. They tell a secret from a signature and from a time.</source>
        <translation>Lesen Sie die Worte nach dem Code. Sie unterscheiden Secret, Signatur und Zeit.</translation>
    </message>
    <message>
        <source>Entra does not find the key that signed the client assertion.</source>
        <translation>Entra findet den Schlüssel nicht, der die Client-Assertion signiert hat.</translation>
    </message>
    <message>
        <source>The certificate whose thumbprint the assertion names (x5t) is not among those of this app: it was not uploaded, was removed after it expired, or is another app&apos;s.</source>
        <translation>Das Zertifikat, dessen Fingerabdruck die Assertion nennt (x5t), ist nicht unter denen dieser App: Es wurde nicht hochgeladen, nach dem Ablauf entfernt oder gehört zu einer anderen App.</translation>
    </message>
    <message>
        <source>Compare the thumbprint in the answer with those under Certificates &amp; secrets of the app.</source>
        <translation>Vergleichen Sie den Fingerabdruck in der Antwort mit denen unter Zertifikate &amp; Geheimnisse der App.</translation>
    </message>
    <message>
        <source>Upload the certificate, or sign with the key of one that is there.</source>
        <translation>Laden Sie das Zertifikat hoch, oder signieren Sie mit dem Schlüssel eines vorhandenen.</translation>
    </message>
    <message>
        <source>The client assertion is for another address.</source>
        <translation>Die Client-Assertion ist für eine andere Adresse.</translation>
    </message>
    <message>
        <source>The audience (aud) of the assertion is not the token URL of this tenant.</source>
        <translation>Die Audience (aud) der Assertion ist nicht die Token-URL dieses Mandanten.</translation>
    </message>
    <message>
        <source>Write the token URL that is asked as aud of the assertion, with the same tenant.</source>
        <translation>Schreiben Sie die gefragte Token-URL als aud in die Assertion, mit demselben Mandanten.</translation>
    </message>
    <message>
        <source>The client assertion names another client than the request.</source>
        <translation>Die Client-Assertion nennt einen anderen Client als die Anfrage.</translation>
    </message>
    <message>
        <source>The sub and iss of the assertion are not the client_id that was sent.</source>
        <translation>Das sub und iss der Assertion sind nicht die gesendete client_id.</translation>
    </message>
    <message>
        <source>Write the same client ID as client_id, as sub and as iss.</source>
        <translation>Schreiben Sie dieselbe Client-ID als client_id, als sub und als iss.</translation>
    </message>
    <message>
        <source>Entra does not take the JWT that was sent as proof.</source>
        <translation>Entra nimmt das als Nachweis gesendete JWT nicht an.</translation>
    </message>
    <message>
        <source>The assertion is not a JWT as Entra wants it: header, key ID (x5t or kid), algorithm, a claim or its time does not fit; the words after the code say which.</source>
        <translation>Die Assertion ist kein JWT, wie Entra es verlangt: Header, Schlüsselkennung (x5t oder kid), Algorithmus, ein Claim oder die Zeit passt nicht; die Worte nach dem Code sagen, was.</translation>
    </message>
    <message>
        <source>Read the words after the code, and mend that part of the assertion.</source>
        <translation>Lesen Sie die Worte nach dem Code, und ändern Sie diesen Teil der Assertion.</translation>
    </message>
    <message>
        <source>For a certificate, write x5t or x5t#S256 of the certificate into the header, and sign with RS256 or PS256.</source>
        <translation>Schreiben Sie bei einem Zertifikat dessen x5t oder x5t#S256 in den Header, und signieren Sie mit RS256 oder PS256.</translation>
    </message>
    <message>
        <source>The app has no service principal in this tenant.</source>
        <translation>Die App hat in diesem Mandanten keinen Dienstprinzipal.</translation>
    </message>
    <message>
        <source>The app is registered, and its enterprise application (service principal) is missing in the tenant of the URL: it was deleted there, or the app was never admitted.</source>
        <translation>Die App ist registriert, und ihre Unternehmensanwendung (Dienstprinzipal) fehlt im Mandanten der URL: Sie wurde dort gelöscht, oder die App wurde nie zugelassen.</translation>
    </message>
    <message>
        <source>Create the service principal. An administrator of that tenant gives consent, or runs: az ad sp create --id, the client ID.</source>
        <translation>Legen Sie den Dienstprinzipal an. Ein Administrator dieses Mandanten erteilt die Zustimmung oder führt aus: az ad sp create --id, die Client-ID.</translation>
    </message>
    <message>
        <source>Check the tenant in the token URL.</source>
        <translation>Prüfen Sie den Mandanten in der Token-URL.</translation>
    </message>
    <message>
        <source>The request has no credentials of the client.</source>
        <translation>Die Anfrage enthält keine Anmeldedaten des Clients.</translation>
    </message>
    <message>
        <source>Neither client_secret nor client_assertion was in the form, and the client credentials grant needs one of them.</source>
        <translation>Weder client_secret noch client_assertion stand im Formular, und der Grant client_credentials braucht eines davon.</translation>
    </message>
    <message>
        <source>Send the secret. It belongs into the form as client_secret, or into the Authorization header (Basic).</source>
        <translation>Senden Sie das Secret. Es gehört als client_secret in das Formular oder in den Authorization-Header (Basic).</translation>
    </message>
    <message>
        <source>Check the variable that should hold the secret. It may be empty.</source>
        <translation>Prüfen Sie die Variable, die das Secret enthalten soll. Vielleicht ist sie leer.</translation>
    </message>
    <message>
        <source>What stands in place of the tenant in the URL is none.</source>
        <translation>Was in der URL an der Stelle des Mandanten steht, ist keiner.</translation>
    </message>
    <message>
        <source>The part of the URL where the tenant belongs holds something else, which the answer quotes: the path was put together wrongly, or a placeholder was left in.</source>
        <translation>Der Teil der URL, in den der Mandant gehört, enthält etwas anderes, das die Antwort zitiert: Der Pfad wurde falsch zusammengesetzt, oder ein Platzhalter blieb stehen.</translation>
    </message>
    <message>
        <source>Write the URL as https://login.microsoftonline.com/TENANT/oauth2/v2.0/token, with the tenant&apos;s ID or domain.</source>
        <translation>Schreiben Sie die URL als https://login.microsoftonline.com/TENANT/oauth2/v2.0/token, mit der ID oder Domäne des Mandanten.</translation>
    </message>
    <message>
        <source>Entra cannot tell which tenant is meant.</source>
        <translation>Entra kann nicht erkennen, welcher Mandant gemeint ist.</translation>
    </message>
    <message>
        <source>Neither the URL nor the credentials name a tenant: the URL says common or organizations, or its tenant part is empty.</source>
        <translation>Weder die URL noch die Anmeldedaten nennen einen Mandanten: In der URL steht common oder organizations, oder ihr Mandantenteil ist leer.</translation>
    </message>
    <message>
        <source>Write the tenant&apos;s ID or domain into the token URL.</source>
        <translation>Schreiben Sie die ID oder Domäne des Mandanten in die Token-URL.</translation>
    </message>
    <message>
        <source>Nobody has consented to this app&apos;s use of the API yet.</source>
        <translation>Noch niemand hat der Nutzung dieser API durch die App zugestimmt.</translation>
    </message>
    <message>
        <source>Neither the user nor an administrator has granted consent for the permissions that the app asks for.</source>
        <translation>Weder der Benutzer noch ein Administrator hat die Zustimmung zu den Berechtigungen erteilt, die die App anfordert.</translation>
    </message>
    <message>
        <source>Grant admin consent. It is under API permissions of the app, in the tenant of the request.</source>
        <translation>Erteilen Sie die Administratorzustimmung. Sie steht unter API-Berechtigungen der App, im Mandanten der Anfrage.</translation>
    </message>
    <message>
        <source>Compare the scopes. A scope that is not among the granted ones needs a consent of its own.</source>
        <translation>Vergleichen Sie die Scopes. Ein Scope, der nicht unter den erteilten ist, braucht eine eigene Zustimmung.</translation>
    </message>
    <message>
        <source>Let the user sign in once with prompt=consent.</source>
        <translation>Lassen Sie den Benutzer sich einmal mit prompt=consent anmelden.</translation>
    </message>
    <message>
        <source>The app&apos;s registration does not list this API.</source>
        <translation>Die Registrierung der App führt diese API nicht auf.</translation>
    </message>
    <message>
        <source>The API that was asked for is probably not among the API permissions of the app&apos;s registration, so consent for it cannot be given.</source>
        <translation>Die angeforderte API steht wahrscheinlich nicht unter den API-Berechtigungen der App-Registrierung, sodass ihr niemand zustimmen kann.</translation>
    </message>
    <message>
        <source>Add a permission of that API under API permissions of the app, then grant consent.</source>
        <translation>Fügen Sie unter API-Berechtigungen der App eine Berechtigung dieser API hinzu, und erteilen Sie dann die Zustimmung.</translation>
    </message>
    <message>
        <source>Check the scope or resource that is asked for. The answer lists those that may be asked.</source>
        <translation>Prüfen Sie den angeforderten Scope oder die Ressource. Die Antwort nennt die erlaubten.</translation>
    </message>
    <message>
        <source>The API has no scope of this name.</source>
        <translation>Die API hat keinen Scope dieses Namens.</translation>
    </message>
    <message>
        <source>The scope that the answer names does not exist on the API: it is misspelt, or another API&apos;s.</source>
        <translation>Den in der Antwort genannten Scope gibt es bei der API nicht: Er ist falsch geschrieben oder gehört zu einer anderen API.</translation>
    </message>
    <message>
        <source>Write the scope as the API&apos;s identifier, a slash and the scope&apos;s name. Without the identifier, Microsoft Graph is meant.</source>
        <translation>Schreiben Sie den Scope als Kennung der API, Schrägstrich, Name des Scopes. Ohne die Kennung ist Microsoft Graph gemeint.</translation>
    </message>
    <message>
        <source>Look it up under Expose an API of the API&apos;s registration.</source>
        <translation>Sehen Sie unter Eine API verfügbar machen in der Registrierung der API nach.</translation>
    </message>
    <message>
        <source>The API is not there, or is switched off, in this tenant.</source>
        <translation>Die API gibt es in diesem Mandanten nicht, oder sie ist abgeschaltet.</translation>
    </message>
    <message>
        <source>The tenant has no enabled service principal of the API that the answer names: nobody admitted it, its subscription has ended, or an administrator disabled it.</source>
        <translation>Der Mandant hat keinen aktivierten Dienstprinzipal der in der Antwort genannten API: Niemand hat sie zugelassen, ihr Abonnement ist beendet, oder ein Administrator hat sie deaktiviert.</translation>
    </message>
    <message>
        <source>Have an administrator of the tenant admit the API, or enable its enterprise application.</source>
        <translation>Lassen Sie einen Administrator des Mandanten die API zulassen oder ihre Unternehmensanwendung aktivieren.</translation>
    </message>
    <message>
        <source>Check the resource in the scope, and the tenant in the URL.</source>
        <translation>Prüfen Sie die Ressource im Scope und den Mandanten in der URL.</translation>
    </message>
    <message>
        <source>This client of Microsoft&apos;s may not ask for this API.</source>
        <translation>Dieser Client von Microsoft darf diese API nicht anfordern.</translation>
    </message>
    <message>
        <source>Client and API are both Microsoft&apos;s, and Microsoft has not preauthorized the pair, which nobody else can do.</source>
        <translation>Client und API sind beide von Microsoft, und Microsoft hat das Paar nicht vorab autorisiert, was niemand sonst kann.</translation>
    </message>
    <message>
        <source>Register an app of your own, and use its client ID.</source>
        <translation>Registrieren Sie eine eigene App, und verwenden Sie deren Client-ID.</translation>
    </message>
    <message>
        <source>The user declined to consent.</source>
        <translation>Der Benutzer hat die Zustimmung abgelehnt.</translation>
    </message>
    <message>
        <source>The user was asked for consent to the app&apos;s permissions and declined.</source>
        <translation>Der Benutzer wurde um Zustimmung zu den Berechtigungen der App gebeten und hat abgelehnt.</translation>
    </message>
    <message>
        <source>Let the user sign in again and accept, or have an administrator grant consent for all.</source>
        <translation>Lassen Sie den Benutzer sich neu anmelden und annehmen, oder einen Administrator für alle zustimmen.</translation>
    </message>
    <message>
        <source>Entra does not know the host of the authority.</source>
        <translation>Entra kennt den Host der Authority nicht.</translation>
    </message>
    <message>
        <source>The authority in the client&apos;s settings is none of Microsoft&apos;s login hosts, so its metadata was not found; AD FS, B2C and other issuers need instance discovery switched off.</source>
        <translation>Die Authority in den Einstellungen des Clients ist keiner der Login-Hosts von Microsoft, daher wurden ihre Metadaten nicht gefunden; AD FS, B2C und andere Aussteller brauchen abgeschaltete Instanzsuche.</translation>
    </message>
    <message>
        <source>Check the host of the authority, letter by letter.</source>
        <translation>Prüfen Sie den Host der Authority, Buchstabe für Buchstabe.</translation>
    </message>
    <message>
        <source>For a host of your own, set it as a known authority, or switch off instance discovery.</source>
        <translation>Tragen Sie einen eigenen Host als bekannte Authority ein, oder schalten Sie die Instanzsuche ab.</translation>
    </message>
    <message>
        <source>The token that was handed on has expired.</source>
        <translation>Das weitergereichte Token ist abgelaufen.</translation>
    </message>
    <message>
        <source>The user&apos;s access token, sent as assertion for the on-behalf-of grant, is outside of its valid time.</source>
        <translation>Das als Assertion für den On-behalf-of-Grant gesendete Access Token des Benutzers liegt außerhalb seiner Gültigkeit.</translation>
    </message>
    <message>
        <source>Get a new token of the user from the caller before exchanging it. A long job has to keep the refresh token of its first exchange.</source>
        <translation>Holen Sie vor dem Tausch ein neues Token des Benutzers vom Aufrufer. Ein langer Auftrag muss das Refresh Token seines ersten Tauschs behalten.</translation>
    </message>
    <message>
        <source>Compare the clocks.</source>
        <translation>Vergleichen Sie die Uhren.</translation>
    </message>
    <message>
        <source>Entra cannot verify the assertion that was handed on.</source>
        <translation>Entra kann die weitergereichte Assertion nicht prüfen.</translation>
    </message>
    <message>
        <source>The token sent as assertion failed the check of its signature: usually it was issued for Microsoft Graph or another API, whose tokens cannot be exchanged, or by another tenant or cloud; it may also have been changed on the way.</source>
        <translation>Die Signaturprüfung des als Assertion gesendeten Tokens schlug fehl: Meist wurde es für Microsoft Graph oder eine andere API ausgestellt, deren Tokens sich nicht tauschen lassen, oder von einem anderen Mandanten oder einer anderen Cloud; es kann auch unterwegs verändert worden sein.</translation>
    </message>
    <message>
        <source>Have the caller ask for a token with your API&apos;s own scope, so that aud is your API.</source>
        <translation>Lassen Sie den Aufrufer ein Token mit dem Scope Ihrer API anfordern, damit aud Ihre API ist.</translation>
    </message>
    <message>
        <source>Check that it is an access token, not an ID token, and whole.</source>
        <translation>Prüfen Sie, dass es ein Access Token ist, kein ID Token, und vollständig.</translation>
    </message>
    <message>
        <source>The token that was handed on is for another app.</source>
        <translation>Das weitergereichte Token ist für eine andere App.</translation>
    </message>
    <message>
        <source>The audience (aud) of the token sent as assertion is not the app that asks; the answer names both.</source>
        <translation>Die Audience (aud) des als Assertion gesendeten Tokens ist nicht die anfragende App; die Antwort nennt beide.</translation>
    </message>
    <message>
        <source>Have the caller ask for a token with the scope of the app that exchanges it.</source>
        <translation>Lassen Sie den Aufrufer ein Token mit dem Scope der App anfordern, die es tauscht.</translation>
    </message>
    <message>
        <source>Check the client ID of the exchange. It has to be the app in aud.</source>
        <translation>Prüfen Sie die Client-ID des Tauschs. Sie muss die App in aud sein.</translation>
    </message>
    <message>
        <source>A Conditional Access policy blocks this sign-in.</source>
        <translation>Eine Richtlinie für bedingten Zugriff sperrt diese Anmeldung.</translation>
    </message>
    <message>
        <source>The client and its credentials are known; a policy of the tenant refuses the device, the place, the risk or the app.</source>
        <translation>Der Client und seine Anmeldedaten sind bekannt; eine Richtlinie des Mandanten lehnt Gerät, Ort, Risiko oder App ab.</translation>
    </message>
    <message>
        <source>Look at the sign-in log of the tenant. Its tab Conditional Access names the policy; find it by the correlation ID.</source>
        <translation>Sehen Sie in die Anmeldeprotokolle des Mandanten. Der Reiter Bedingter Zugriff nennt die Richtlinie; suchen Sie nach der Korrelations-ID.</translation>
    </message>
    <message>
        <source>Ask an administrator to exclude the app or the place from the policy, or sign in as the policy wants.</source>
        <translation>Bitten Sie einen Administrator, App oder Ort von der Richtlinie auszunehmen, oder melden Sie sich so an, wie sie es verlangt.</translation>
    </message>
    <message>
        <source>The user is not assigned to this app.</source>
        <translation>Der Benutzer ist dieser App nicht zugewiesen.</translation>
    </message>
    <message>
        <source>The app requires assignment, and neither the user nor a group the user is in directly has a role in it.</source>
        <translation>Die App verlangt eine Zuweisung, und weder der Benutzer noch eine Gruppe, der er direkt angehört, hat eine Rolle darin.</translation>
    </message>
    <message>
        <source>Assign the user or the group, under Users and groups of the enterprise application.</source>
        <translation>Weisen Sie den Benutzer oder die Gruppe zu, unter Benutzer und Gruppen der Unternehmensanwendung.</translation>
    </message>
    <message>
        <source>Or set Assignment required to No in its properties.</source>
        <translation>Oder setzen Sie Zuweisung erforderlich in ihren Eigenschaften auf Nein.</translation>
    </message>
    <message>
        <source>This app is for one tenant, and the URL says common.</source>
        <translation>Diese App ist für einen einzigen Mandanten, und in der URL steht common.</translation>
    </message>
    <message>
        <source>The app is not registered for accounts of several tenants, and such apps may not use the /common endpoint.</source>
        <translation>Die App ist nicht für Konten mehrerer Mandanten registriert, und solche Apps dürfen den Endpunkt /common nicht verwenden.</translation>
    </message>
    <message>
        <source>Write the tenant&apos;s ID into the URL in place of common.</source>
        <translation>Schreiben Sie die ID des Mandanten statt common in die URL.</translation>
    </message>
    <message>
        <source>Or make the app multi-tenant, under Authentication of its registration.</source>
        <translation>Oder machen Sie die App mehrmandantenfähig, unter Authentifizierung ihrer Registrierung.</translation>
    </message>
    <message>
        <source>The user&apos;s account does not exist in this tenant.</source>
        <translation>Das Konto des Benutzers gibt es in diesem Mandanten nicht.</translation>
    </message>
    <message>
        <source>The account is of another tenant or a personal one, was deleted, or is misspelt; the tenant of the app has no such user and no such guest. The answer does not say which.</source>
        <translation>Das Konto gehört zu einem anderen Mandanten oder ist privat, wurde gelöscht oder ist falsch geschrieben; der Mandant der App hat keinen solchen Benutzer oder Gast. Was davon zutrifft, sagt die Antwort nicht.</translation>
    </message>
    <message>
        <source>Sign in with an account of the tenant, after signing out of the other one.</source>
        <translation>Melden Sie sich mit einem Konto des Mandanten an, nachdem Sie sich vom anderen abgemeldet haben.</translation>
    </message>
    <message>
        <source>Invite the user as a guest, or open the app to other kinds of accounts.</source>
        <translation>Laden Sie den Benutzer als Gast ein, oder öffnen Sie die App für andere Kontoarten.</translation>
    </message>
    <message>
        <source>The redirect URI is not one that is registered for the app.</source>
        <translation>Die Redirect-URI ist keine, die für die App eingetragen ist.</translation>
    </message>
    <message>
        <source>The redirect URI that was sent is missing, is not registered with the app, or is not the one that the code was asked for with; it is compared character by character. The answer says which.</source>
        <translation>Die gesendete Redirect-URI fehlt, ist bei der App nicht eingetragen oder nicht die, mit der der Code angefordert wurde; verglichen wird Zeichen für Zeichen. Was davon zutrifft, sagt die Antwort.</translation>
    </message>
    <message>
        <source>Register the redirect URI under Authentication of the app, on the right platform (Web, single-page, mobile).</source>
        <translation>Tragen Sie die Redirect-URI unter Authentifizierung der App ein, bei der richtigen Plattform (Web, Single-Page, Mobil).</translation>
    </message>
    <message>
        <source>Compare scheme, host, port, path, and a slash at the end. Behind a proxy it often says http in place of https.</source>
        <translation>Vergleichen Sie Schema, Host, Port, Pfad und einen Schrägstrich am Ende. Hinter einem Proxy steht oft http statt https.</translation>
    </message>
    <message>
        <source>Entra cannot make sense of the request.</source>
        <translation>Entra kann mit der Anfrage nichts anfangen.</translation>
    </message>
    <message>
        <source>The request as a whole is malformed: a parameter is doubled, empty or badly encoded, the code is damaged, or the body is no form. The answer does not say which.</source>
        <translation>Die Anfrage als Ganzes ist fehlerhaft: Ein Parameter ist doppelt, leer oder falsch kodiert, der Code beschädigt, oder der Body ist kein Formular. Was davon zutrifft, sagt die Antwort nicht.</translation>
    </message>
    <message>
        <source>Send a form (application/x-www-form-urlencoded) with each parameter once, and with % codes where needed.</source>
        <translation>Senden Sie ein Formular (application/x-www-form-urlencoded), jeden Parameter einmal und wo nötig mit %-Kodierung.</translation>
    </message>
    <message>
        <source>Send the parameters in the body, not in the URL.</source>
        <translation>Senden Sie die Parameter im Body, nicht in der URL.</translation>
    </message>
    <message>
        <source>This app is for personal Microsoft accounts only.</source>
        <translation>Diese App ist nur für persönliche Microsoft-Konten.</translation>
    </message>
    <message>
        <source>The app is registered for personal accounts alone, and the URL names another tenant than consumers.</source>
        <translation>Die App ist nur für persönliche Konten registriert, und die URL nennt einen anderen Mandanten als consumers.</translation>
    </message>
    <message>
        <source>Write consumers in place of the tenant in the URL.</source>
        <translation>Schreiben Sie consumers anstelle des Mandanten in die URL.</translation>
    </message>
    <message>
        <source>Or change the supported account types of the app.</source>
        <translation>Oder ändern Sie die unterstützten Kontotypen der App.</translation>
    </message>
    <message>
        <source>This app is for accounts of organizations only.</source>
        <translation>Diese App ist nur für Konten von Organisationen.</translation>
    </message>
    <message>
        <source>The app is registered for accounts of organizations alone, and the URL says consumers.</source>
        <translation>Die App ist nur für Konten von Organisationen registriert, und in der URL steht consumers.</translation>
    </message>
    <message>
        <source>Write the tenant&apos;s ID, or organizations, in place of consumers.</source>
        <translation>Schreiben Sie die ID des Mandanten oder organizations anstelle von consumers.</translation>
    </message>
    <message>
        <source>The app asks for a token for itself in a form that Entra refuses.</source>
        <translation>Die App fordert ein Token für sich selbst in einer Form an, die Entra ablehnt.</translation>
    </message>
    <message>
        <source>Client and resource are the same app, which is allowed only where the resource is written as the app&apos;s GUID.</source>
        <translation>Client und Ressource sind dieselbe App; das ist nur erlaubt, wo die Ressource als GUID der App geschrieben ist.</translation>
    </message>
    <message>
        <source>Write the scope as the client ID followed by /.default, without api://.</source>
        <translation>Schreiben Sie den Scope als Client-ID mit /.default, ohne api://.</translation>
    </message>
    <message>
        <source>Or register client and API as two apps.</source>
        <translation>Oder registrieren Sie Client und API als zwei Apps.</translation>
    </message>
    <message>
        <source>The user name or password is wrong.</source>
        <translation>Benutzername oder Passwort ist falsch.</translation>
    </message>
    <message>
        <source>Entra did not accept the user&apos;s name or password; for a federated account this grant works only where password hashes are synchronized.</source>
        <translation>Entra hat Name oder Passwort des Benutzers nicht angenommen; bei föderierten Konten geht dieser Grant nur mit synchronisierten Passwort-Hashes.</translation>
    </message>
    <message>
        <source>Sign in with both in a browser, to see whether they are right.</source>
        <translation>Melden Sie sich mit beiden im Browser an, um zu sehen, ob sie stimmen.</translation>
    </message>
    <message>
        <source>The user&apos;s account cannot sign in as it is.</source>
        <translation>Das Konto des Benutzers kann sich so nicht anmelden.</translation>
    </message>
    <message>
        <source>The account is locked, disabled or blocked for risk, or its password has expired; the words after the code say which.</source>
        <translation>Das Konto ist gesperrt, deaktiviert oder wegen eines Risikos blockiert, oder sein Passwort ist abgelaufen; die Worte nach dem Code sagen, was.</translation>
    </message>
    <message>
        <source>Have an administrator unlock or enable the account, or set a new password.</source>
        <translation>Lassen Sie einen Administrator das Konto entsperren oder aktivieren, oder setzen Sie ein neues Passwort.</translation>
    </message>
    <message>
        <source>Entra wants the user to take part, with a second factor.</source>
        <translation>Entra verlangt, dass der Benutzer mitwirkt, mit einem zweiten Faktor.</translation>
    </message>
    <message>
        <source>A sign-in without the user is not enough: multi-factor authentication, or a sign-in in the browser, is required.</source>
        <translation>Eine Anmeldung ohne den Benutzer genügt nicht: Mehrstufige Authentifizierung oder eine Anmeldung im Browser ist erforderlich.</translation>
    </message>
    <message>
        <source>Send the user through an interactive sign-in, with the claims of the answer if there are any.</source>
        <translation>Schicken Sie den Benutzer durch eine interaktive Anmeldung, mit den claims der Antwort, falls vorhanden.</translation>
    </message>
    <message>
        <source>For a service, use the client credentials grant in place of a user&apos;s password.</source>
        <translation>Verwenden Sie für einen Dienst den Grant client_credentials anstelle eines Benutzerpassworts.</translation>
    </message>
    <message>
        <source>The user&apos;s grant has ended: the refresh token or code cannot be used any more.</source>
        <translation>Die Erlaubnis des Benutzers ist beendet: Refresh Token oder Code ist nicht mehr zu gebrauchen.</translation>
    </message>
    <message>
        <source>The refresh token or authorization code has expired, by age or lack of use, or was revoked, as after a change of password. The answer says which.</source>
        <translation>Das Refresh Token oder der Autorisierungscode ist abgelaufen, durch Alter oder fehlende Nutzung, oder wurde widerrufen, etwa nach einem Passwortwechsel. Was davon zutrifft, sagt die Antwort.</translation>
    </message>
    <message>
        <source>Let the user sign in again, and use the new token.</source>
        <translation>Lassen Sie den Benutzer sich neu anmelden, und verwenden Sie das neue Token.</translation>
    </message>
    <message>
        <source>Store the newest refresh token of each answer. For a single-page app it lives a day at most.</source>
        <translation>Speichern Sie das jeweils neueste Refresh Token. Bei einer Single-Page-App lebt es höchstens einen Tag.</translation>
    </message>
    <message>
        <source>This authorization code cannot be redeemed here any more.</source>
        <translation>Dieser Autorisierungscode lässt sich hier nicht mehr einlösen.</translation>
    </message>
    <message>
        <source>The code was redeemed already, or was issued for another tenant than that of the URL. The answer says which.</source>
        <translation>Der Code wurde schon eingelöst oder für einen anderen Mandanten ausgestellt als den der URL. Was davon zutrifft, sagt die Antwort.</translation>
    </message>
    <message>
        <source>Start the sign-in again, and redeem the new code once.</source>
        <translation>Beginnen Sie die Anmeldung neu, und lösen Sie den neuen Code einmal ein.</translation>
    </message>
    <message>
        <source>Use the same tenant in the URLs of sign-in and token.</source>
        <translation>Verwenden Sie denselben Mandanten in den URLs für Anmeldung und Token.</translation>
    </message>
    <message>
        <source>The code verifier (PKCE) does not fit.</source>
        <translation>Der Code Verifier (PKCE) passt nicht.</translation>
    </message>
    <message>
        <source>The code_verifier is missing or is not the one that the code_challenge of the sign-in was made from. The answer says which.</source>
        <translation>Der code_verifier fehlt oder ist nicht der, aus dem die code_challenge der Anmeldung gemacht wurde. Was davon zutrifft, sagt die Antwort.</translation>
    </message>
    <message>
        <source>Keep the code_verifier from the start of the sign-in until the code is redeemed, per sign-in.</source>
        <translation>Behalten Sie den code_verifier vom Beginn der Anmeldung bis zum Einlösen des Codes, je Anmeldung.</translation>
    </message>
    <message>
        <source>Make the challenge as BASE64URL(SHA256(verifier)), without = at the end, and send code_challenge_method=S256.</source>
        <translation>Bilden Sie die Challenge als BASE64URL(SHA256(verifier)), ohne = am Ende, und senden Sie code_challenge_method=S256.</translation>
    </message>
    <message>
        <source>The redirect URI is registered for another kind of app.</source>
        <translation>Die Redirect-URI ist für eine andere Art von App eingetragen.</translation>
    </message>
    <message>
        <source>A code of a single-page app may be redeemed by the page in the browser alone, and one of any other platform only by a server; the platform of the redirect URI and the place of the request do not fit.</source>
        <translation>Den Code einer Single-Page-App darf nur die Seite im Browser einlösen, den jeder anderen Plattform nur ein Server; die Plattform der Redirect-URI und der Ort der Anfrage passen nicht zusammen.</translation>
    </message>
    <message>
        <source>Register the redirect URI under the right platform: Single-page application for a page, Web for a server.</source>
        <translation>Tragen Sie die Redirect-URI unter der richtigen Plattform ein: Single-Page-Anwendung für eine Seite, Web für einen Server.</translation>
    </message>
    <message>
        <source>A server must send no Origin header with the token request.</source>
        <translation>Ein Server darf mit der Token-Anfrage keinen Origin-Header senden.</translation>
    </message>
    <message>
        <source>The app is a public client, and a secret was sent.</source>
        <translation>Die App ist ein öffentlicher Client, und ein Secret wurde gesendet.</translation>
    </message>
    <message>
        <source>The redirect URI or the app is set up as a public client (mobile, desktop, single-page), which must send neither client_secret nor client_assertion.</source>
        <translation>Redirect-URI oder App ist als öffentlicher Client eingerichtet (Mobil, Desktop, Single-Page), der weder client_secret noch client_assertion senden darf.</translation>
    </message>
    <message>
        <source>Leave out the secret.</source>
        <translation>Lassen Sie das Secret weg.</translation>
    </message>
    <message>
        <source>For a server, register the redirect URI under the platform Web, and switch off Allow public client flows.</source>
        <translation>Tragen Sie für einen Server die Redirect-URI unter der Plattform Web ein, und schalten Sie öffentliche Clientflows ab.</translation>
    </message>
    <message>
        <source>The app does not have this response type switched on.</source>
        <translation>Die App hat diesen Response Type nicht eingeschaltet.</translation>
    </message>
    <message>
        <source>The sign-in asks for an ID token or an access token directly (implicit or hybrid flow), which is off for this app.</source>
        <translation>Die Anmeldung fordert direkt ein ID Token oder Access Token an (impliziter oder hybrider Flow), was für diese App aus ist.</translation>
    </message>
    <message>
        <source>Use response_type=code with PKCE.</source>
        <translation>Verwenden Sie response_type=code mit PKCE.</translation>
    </message>
    <message>
        <source>Or switch on ID tokens or access tokens under Authentication of the app.</source>
        <translation>Oder schalten Sie ID-Token oder Zugriffstoken unter Authentifizierung der App ein.</translation>
    </message>
    <message>
        <source>The token URL was asked with GET.</source>
        <translation>Die Token-URL wurde mit GET gefragt.</translation>
    </message>
    <message>
        <source>The endpoint takes POST requests alone, and a GET arrived: the method is wrong, a redirect turned the POST into a GET, or the address was opened in a browser.</source>
        <translation>Der Endpunkt nimmt nur POST-Anfragen an, und ein GET kam an: Die Methode ist falsch, eine Weiterleitung hat den POST in ein GET verwandelt, oder die Adresse wurde im Browser geöffnet.</translation>
    </message>
    <message>
        <source>Send a POST with a form.</source>
        <translation>Senden Sie einen POST mit Formular.</translation>
    </message>
    <message>
        <source>The program that asked uses a TLS version that Entra no longer takes.</source>
        <translation>Das anfragende Programm verwendet eine TLS-Version, die Entra nicht mehr annimmt.</translation>
    </message>
    <message>
        <source>The connection was made with TLS 1.0, TLS 1.1 or 3DES, which Entra refuses.</source>
        <translation>Die Verbindung wurde mit TLS 1.0, TLS 1.1 oder 3DES hergestellt, was Entra ablehnt.</translation>
    </message>
    <message>
        <source>Use TLS 1.2 or later. For old .NET programs set SchUseStrongCrypto and SystemDefaultTlsVersions.</source>
        <translation>Verwenden Sie TLS 1.2 oder neuer. Setzen Sie für alte .NET-Programme SchUseStrongCrypto und SystemDefaultTlsVersions.</translation>
    </message>
    <message>
        <source>Entra has a passing trouble of its own.</source>
        <translation>Entra hat vorübergehend selbst ein Problem.</translation>
    </message>
    <message>
        <source>A service behind Entra did not answer in time; nothing is wrong with the request.</source>
        <translation>Ein Dienst hinter Entra antwortete nicht rechtzeitig; an der Anfrage ist nichts falsch.</translation>
    </message>
    <message>
        <source>Ask again after a short while.</source>
        <translation>Fragen Sie nach kurzer Zeit noch einmal.</translation>
    </message>
    <message>
        <source>Entra got the same request too often.</source>
        <translation>Entra hat dieselbe Anfrage zu oft erhalten.</translation>
    </message>
    <message>
        <source>The client asks for tokens in a loop, or the tenant is over its limit. The answer says which.</source>
        <translation>Der Client fordert Tokens in einer Schleife an, oder der Mandant ist über seinem Limit. Was davon zutrifft, sagt die Antwort.</translation>
    </message>
    <message>
        <source>Keep the token and use it until shortly before its end.</source>
        <translation>Behalten Sie das Token, und verwenden Sie es bis kurz vor seinem Ende.</translation>
    </message>
    <message>
        <source>The company&apos;s network does not let this tenant through.</source>
        <translation>Das Firmennetz lässt diesen Mandanten nicht zu.</translation>
    </message>
    <message>
        <source>A proxy on the way adds a list of allowed tenants (tenant restrictions), and the tenant of the request is not on it.</source>
        <translation>Ein Proxy auf dem Weg fügt eine Liste erlaubter Mandanten hinzu (Mandanteneinschränkungen), und der Mandant der Anfrage steht nicht darauf.</translation>
    </message>
    <message>
        <source>Ask the network&apos;s administrator to add the tenant, or try from another network.</source>
        <translation>Bitten Sie den Netzwerkadministrator, den Mandanten hinzuzufügen, oder versuchen Sie es aus einem anderen Netz.</translation>
    </message>
    <message>
        <source>The tenant belongs to another Microsoft cloud than this host.</source>
        <translation>Der Mandant gehört zu einer anderen Microsoft-Cloud als dieser Host.</translation>
    </message>
    <message>
        <source>The tenant or app is of a national cloud (US Government, China), and the host that was asked is another cloud&apos;s.</source>
        <translation>Mandant oder App gehört zu einer nationalen Cloud (US Government, China), und der gefragte Host ist der einer anderen Cloud.</translation>
    </message>
    <message>
        <source>Ask the host of the tenant&apos;s cloud: login.microsoftonline.us, login.partner.microsoftonline.cn or login.microsoftonline.com.</source>
        <translation>Fragen Sie den Host der Cloud des Mandanten: login.microsoftonline.us, login.partner.microsoftonline.cn oder login.microsoftonline.com.</translation>
    </message>
    <message>
        <source>Entra does not take this grant for this app.</source>
        <translation>Entra nimmt diesen Grant für diese App nicht an.</translation>
    </message>
    <message>
        <source>The grant_type is one that Entra does not know, or one that this app may not use (on-behalf-of).</source>
        <translation>Den grant_type kennt Entra nicht, oder diese App darf ihn nicht verwenden (on-behalf-of).</translation>
    </message>
    <message>
        <source>Check grant_type, letter by letter. A service without a user sends client_credentials.</source>
        <translation>Prüfen Sie grant_type, Buchstabe für Buchstabe. Ein Dienst ohne Benutzer sendet client_credentials.</translation>
    </message>
    <message>
        <source>The app maps claims and has no signing key of its own for that.</source>
        <translation>Die App ordnet Claims zu und hat dafür keinen eigenen Signaturschlüssel.</translation>
    </message>
    <message>
        <source>The app has a claims mapping policy, for which Entra wants an app-specific signing key, or an audience of a verified domain with acceptMappedClaims.</source>
        <translation>Die App hat eine Richtlinie zur Claimszuordnung; dafür verlangt Entra einen App-eigenen Signaturschlüssel oder, mit acceptMappedClaims, eine Audience einer überprüften Domäne.</translation>
    </message>
    <message>
        <source>Give the app a signing key of its own, or use the app&apos;s GUID or a verified domain in its App ID URI.</source>
        <translation>Geben Sie der App einen eigenen Signaturschlüssel, oder verwenden Sie ihre GUID oder eine überprüfte Domäne in der App-ID-URI.</translation>
    </message>
    <message>
        <source>The device code has not been confirmed, or has expired.</source>
        <translation>Der Gerätecode wurde nicht bestätigt oder ist abgelaufen.</translation>
    </message>
    <message>
        <source>The user has not entered the code yet, entered another one, or took longer than it lives. The answer says which.</source>
        <translation>Der Benutzer hat den Code noch nicht oder falsch eingegeben, oder brauchte länger, als er lebt. Was davon zutrifft, sagt die Antwort.</translation>
    </message>
    <message>
        <source>Keep asking at the interval of the first answer until the user has confirmed.</source>
        <translation>Fragen Sie im Abstand der ersten Antwort weiter, bis der Benutzer bestätigt hat.</translation>
    </message>
    <message>
        <source>Begin anew where the code has expired.</source>
        <translation>Beginnen Sie neu, wo der Code abgelaufen ist.</translation>
    </message>
    <message>
        <source>Nobody is signed in, so a silent sign-in cannot go on.</source>
        <translation>Niemand ist angemeldet, daher geht eine stille Anmeldung nicht.</translation>
    </message>
    <message>
        <source>The request asked for a token without showing anything (prompt=none), and the browser has no session of the user with Entra, or keeps its cookies from the page.</source>
        <translation>Die Anfrage verlangte ein Token, ohne etwas anzuzeigen (prompt=none), und der Browser hat keine Sitzung des Benutzers bei Entra oder hält deren Cookies von der Seite fern.</translation>
    </message>
    <message>
        <source>Let the user sign in interactively, then ask silently again.</source>
        <translation>Lassen Sie den Benutzer sich interaktiv anmelden, und fragen Sie dann wieder still.</translation>
    </message>
    <message>
        <source>The redirect URI is not registered with this B2C app.</source>
        <translation>Die Redirect-URI ist bei dieser B2C-App nicht eingetragen.</translation>
    </message>
    <message>
        <source>The redirect URI that was sent is not one of those of the app&apos;s registration in the B2C tenant, compared character by character.</source>
        <translation>Die gesendete Redirect-URI ist keine von denen der App-Registrierung im B2C-Mandanten, Zeichen für Zeichen verglichen.</translation>
    </message>
    <message>
        <source>Send the same redirect_uri, letter by letter, in both requests, and register it with the app.</source>
        <translation>Senden Sie in beiden Anfragen dieselbe redirect_uri, Zeichen für Zeichen, und tragen Sie sie bei der App ein.</translation>
    </message>
    <message>
        <source>The B2C tenant does not know this client ID.</source>
        <translation>Der B2C-Mandant kennt diese Client-ID nicht.</translation>
    </message>
    <message>
        <source>The client ID is missing, is registered in another tenant than that of the URL, or the app was not made for B2C&apos;s user flows. The answer does not say which.</source>
        <translation>Die Client-ID fehlt, ist in einem anderen Mandanten als dem der URL registriert, oder die App wurde nicht für B2C-Benutzerflows angelegt. Was davon zutrifft, sagt die Antwort nicht.</translation>
    </message>
    <message>
        <source>Compare the client ID with the app registration in the B2C tenant itself, and the tenant in the URL.</source>
        <translation>Vergleichen Sie die Client-ID mit der App-Registrierung im B2C-Mandanten selbst, und den Mandanten in der URL.</translation>
    </message>
    <message>
        <source>B2C does not take this scope for the app.</source>
        <translation>B2C nimmt diesen Scope für die App nicht an.</translation>
    </message>
    <message>
        <source>The scope is not one that an API of the tenant publishes, or the app has no granted permission for it. The answer does not say which.</source>
        <translation>Der Scope ist keiner, den eine API des Mandanten veröffentlicht, oder der App wurde keine Berechtigung dafür erteilt. Was davon zutrifft, sagt die Antwort nicht.</translation>
    </message>
    <message>
        <source>Write the whole scope, with the API&apos;s App ID URI: https://TENANT.onmicrosoft.com/API/SCOPE.</source>
        <translation>Schreiben Sie den ganzen Scope, mit der App-ID-URI der API: https://TENANT.onmicrosoft.com/API/SCOPE.</translation>
    </message>
    <message>
        <source>Add the permission to the app, and grant admin consent: users cannot consent in B2C.</source>
        <translation>Fügen Sie der App die Berechtigung hinzu, und erteilen Sie die Administratorzustimmung: In B2C können Benutzer nicht zustimmen.</translation>
    </message>
    <message>
        <source>B2C refused the client secret.</source>
        <translation>B2C hat das Client-Secret abgelehnt.</translation>
    </message>
    <message>
        <source>The client secret is not that of this app, has expired, or was not sent: AADB2C90081 says wrong, AADB2C90079 missing. The answer says which.</source>
        <translation>Das Client-Secret ist nicht das dieser App, abgelaufen oder nicht gesendet: AADB2C90081 heißt falsch, AADB2C90079 fehlend. Was davon zutrifft, sagt die Antwort.</translation>
    </message>
    <message>
        <source>Make a new secret in the app&apos;s registration, and store the column Value.</source>
        <translation>Legen Sie in der App-Registrierung ein neues Secret an, und speichern Sie die Spalte Wert.</translation>
    </message>
    <message>
        <source>Encode it for the form. A + or / in it has to be written as a % code.</source>
        <translation>Kodieren Sie es für das Formular. Ein + oder / darin muss als %-Kodierung stehen.</translation>
    </message>
    <message>
        <source>The grant has ended, says B2C: sign in again.</source>
        <translation>Die Erlaubnis ist beendet, sagt B2C: neu anmelden.</translation>
    </message>
    <message>
        <source>The refresh token or code has expired (AADB2C90080), was revoked (AADB2C90129), or its account no longer exists (AADB2C90128). The answer says which.</source>
        <translation>Refresh Token oder Code ist abgelaufen (AADB2C90080), wurde widerrufen (AADB2C90129), oder das Konto gibt es nicht mehr (AADB2C90128). Was davon zutrifft, sagt die Antwort.</translation>
    </message>
    <message>
        <source>The grant was issued by another policy or endpoint of B2C.</source>
        <translation>Die Erlaubnis stammt von einer anderen Richtlinie oder einem anderen Endpunkt von B2C.</translation>
    </message>
    <message>
        <source>The code or refresh token is redeemed at another user flow (policy) than the one that issued it; the answer names both.</source>
        <translation>Code oder Refresh Token wird bei einem anderen Benutzerflow (Richtlinie) eingelöst als dem, der ihn ausgestellt hat; die Antwort nennt beide.</translation>
    </message>
    <message>
        <source>Use the same policy in the URLs of sign-in and token.</source>
        <translation>Verwenden Sie dieselbe Richtlinie in den URLs für Anmeldung und Token.</translation>
    </message>
    <message>
        <source>A parameter is missing in the request to B2C.</source>
        <translation>In der Anfrage an B2C fehlt ein Parameter.</translation>
    </message>
    <message>
        <source>The request lacks a required parameter, which the answer names; a body that is no form has the same effect.</source>
        <translation>Der Anfrage fehlt ein erforderlicher Parameter, den die Antwort nennt; ein Body, der kein Formular ist, wirkt genauso.</translation>
    </message>
    <message>
        <source>Send the parameter that the answer names, in a form (application/x-www-form-urlencoded).</source>
        <translation>Senden Sie den Parameter, den die Antwort nennt, in einem Formular (application/x-www-form-urlencoded).</translation>
    </message>
    <message>
        <source>B2C does not take this grant for the app or policy.</source>
        <translation>B2C nimmt diesen Grant für die App oder Richtlinie nicht an.</translation>
    </message>
    <message>
        <source>The grant type or response type is none that this policy takes, or is switched off for the app: the password grant needs a user flow of its own. The answer says which.</source>
        <translation>Grant Type oder Response Type wird von dieser Richtlinie nicht angenommen oder ist für die App ausgeschaltet: Der Passwort-Grant braucht einen eigenen Benutzerflow. Was davon zutrifft, sagt die Antwort.</translation>
    </message>
    <message>
        <source>Check grant_type, and the policy in the URL.</source>
        <translation>Prüfen Sie grant_type und die Richtlinie in der URL.</translation>
    </message>
    <message>
        <source>Switch on the flow in the app&apos;s registration (Authentication, advanced settings).</source>
        <translation>Schalten Sie den Flow in der App-Registrierung ein (Authentifizierung, erweiterte Einstellungen).</translation>
    </message>
    <message>
        <source>The user did not get through the sign-in of B2C.</source>
        <translation>Der Benutzer kam nicht durch die Anmeldung von B2C.</translation>
    </message>
    <message>
        <source>The user&apos;s name or password is wrong, the user cancelled, or asked for a new password (AADB2C90118), for which the app has to start another policy. The answer says which.</source>
        <translation>Name oder Passwort des Benutzers ist falsch, er hat abgebrochen oder ein neues Passwort verlangt (AADB2C90118), wofür die App eine andere Richtlinie starten muss. Was davon zutrifft, sagt die Antwort.</translation>
    </message>
    <message>
        <source>Read the code. AADB2C90091 is a cancellation, AADB2C90118 a forgotten password, AADB2C90225 wrong credentials.</source>
        <translation>Lesen Sie den Code. AADB2C90091 ist ein Abbruch, AADB2C90118 ein vergessenes Passwort, AADB2C90225 sind falsche Anmeldedaten.</translation>
    </message>
    <message>
        <source>B2C does not know the policy in the URL.</source>
        <translation>B2C kennt die Richtlinie in der URL nicht.</translation>
    </message>
    <message>
        <source>The user flow or custom policy in the URL is probably misspelt, or is not in this tenant.</source>
        <translation>Der Benutzerflow oder die benutzerdefinierte Richtlinie in der URL ist wahrscheinlich falsch geschrieben oder nicht in diesem Mandanten.</translation>
    </message>
    <message>
        <source>Check the policy&apos;s name (B2C_1_NAME) and the tenant in the URL.</source>
        <translation>Prüfen Sie den Namen der Richtlinie (B2C_1_NAME) und den Mandanten in der URL.</translation>
    </message>
    <message>
        <source>The app is disabled in the B2C tenant.</source>
        <translation>Die App ist im B2C-Mandanten deaktiviert.</translation>
    </message>
    <message>
        <source>An administrator has disabled the app that the client ID names.</source>
        <translation>Ein Administrator hat die App deaktiviert, die die Client-ID nennt.</translation>
    </message>
    <message>
        <source>Enable the app, under Enterprise applications of the B2C tenant.</source>
        <translation>Aktivieren Sie die App unter Unternehmensanwendungen des B2C-Mandanten.</translation>
    </message>
    <message>
        <source>Something behind B2C failed: a REST API or identity provider of the policy.</source>
        <translation>Etwas hinter B2C schlug fehl: eine REST-API oder ein Identitätsanbieter der Richtlinie.</translation>
    </message>
    <message>
        <source>The policy probably calls another service that refused B2C&apos;s own credentials or answered with an error; the client&apos;s request is not the fault.</source>
        <translation>Die Richtlinie ruft wahrscheinlich einen anderen Dienst auf, der die Anmeldedaten von B2C abgelehnt oder mit einem Fehler geantwortet hat; die Anfrage des Clients ist nicht schuld.</translation>
    </message>
    <message>
        <source>Look into the policy&apos;s log (Application Insights) by the correlation ID.</source>
        <translation>Suchen Sie im Protokoll der Richtlinie (Application Insights) nach der Korrelations-ID.</translation>
    </message>
    <message>
        <source>There is no managed identity to get a token for.</source>
        <translation>Es gibt keine verwaltete Identität, für die ein Token geholt werden könnte.</translation>
    </message>
    <message>
        <source>The machine or app has no managed identity, or not the one whose client ID was asked for, or the program runs outside of Azure. The answer does not say which.</source>
        <translation>Der Rechner oder die App hat keine verwaltete Identität oder nicht die mit der angefragten Client-ID, oder das Programm läuft außerhalb von Azure. Was davon zutrifft, sagt die Antwort nicht.</translation>
    </message>
    <message>
        <source>Switch on the system-assigned identity of the resource, or assign the user-assigned one to it.</source>
        <translation>Schalten Sie die systemzugewiesene Identität der Ressource ein, oder weisen Sie ihr die benutzerzugewiesene zu.</translation>
    </message>
    <message>
        <source>Give the client ID of a user-assigned identity, not its object ID.</source>
        <translation>Geben Sie die Client-ID einer benutzerzugewiesenen Identität an, nicht ihre Objekt-ID.</translation>
    </message>
    <message>
        <source>Google cannot verify the signature of the service account&apos;s JWT.</source>
        <translation>Google kann die Signatur des JWT des Dienstkontos nicht prüfen.</translation>
    </message>
    <message>
        <source>The private key that signed the assertion is not, or no longer, a key of the service account in iss: it was deleted or disabled, belongs to another account, or was damaged (as its line breaks in a variable). The answer does not say which.</source>
        <translation>Der private Schlüssel, der die Assertion signiert hat, ist kein oder kein aktueller Schlüssel des Dienstkontos in iss: Er wurde gelöscht oder deaktiviert, gehört zu einem anderen Konto oder wurde beschädigt (etwa die Zeilenumbrüche in einer Variablen). Was davon zutrifft, sagt die Antwort nicht.</translation>
    </message>
    <message>
        <source>Compare private_key_id of the key file with the keys of the service account in the Cloud console.</source>
        <translation>Vergleichen Sie private_key_id der Schlüsseldatei mit den Schlüsseln des Dienstkontos in der Cloud Console.</translation>
    </message>
    <message>
        <source>Make a new key, and use client_email and private_key of that one file.</source>
        <translation>Erstellen Sie einen neuen Schlüssel, und verwenden Sie client_email und private_key aus dieser einen Datei.</translation>
    </message>
    <message>
        <source>Google does not take the times of the service account&apos;s JWT.</source>
        <translation>Google nimmt die Zeiten des JWT des Dienstkontos nicht an.</translation>
    </message>
    <message>
        <source>The iat or exp of the assertion is out of bounds: the clock of the machine that signs is wrong, the two are more than 60 minutes apart, or not in seconds.</source>
        <translation>iat oder exp der Assertion liegt außerhalb der Grenzen: Die Uhr des signierenden Rechners geht falsch, die beiden liegen mehr als 60 Minuten auseinander oder sind nicht in Sekunden.</translation>
    </message>
    <message>
        <source>Check the clock of the machine that signs.</source>
        <translation>Prüfen Sie die Uhr des signierenden Rechners.</translation>
    </message>
    <message>
        <source>Set iat to now and exp to an hour later at most, both in seconds since 1970.</source>
        <translation>Setzen Sie iat auf jetzt und exp auf höchstens eine Stunde später, beide in Sekunden seit 1970.</translation>
    </message>
    <message>
        <source>The service account&apos;s JWT is for another address.</source>
        <translation>Das JWT des Dienstkontos ist für eine andere Adresse.</translation>
    </message>
    <message>
        <source>The aud of the assertion is not Google&apos;s token URL.</source>
        <translation>Das aud der Assertion ist nicht Googles Token-URL.</translation>
    </message>
    <message>
        <source>Write https://oauth2.googleapis.com/token as aud.</source>
        <translation>Schreiben Sie https://oauth2.googleapis.com/token als aud.</translation>
    </message>
    <message>
        <source>Google does not know the account that the JWT names.</source>
        <translation>Google kennt das Konto nicht, das das JWT nennt.</translation>
    </message>
    <message>
        <source>The iss is not the e-mail address of an existing service account, or the sub is not that of a user of the domain: the account was deleted, or the address is misspelt. The answer says which.</source>
        <translation>Das iss ist nicht die E-Mail-Adresse eines bestehenden Dienstkontos, oder das sub nicht die eines Benutzers der Domain: Das Konto wurde gelöscht, oder die Adresse ist falsch geschrieben. Was davon zutrifft, sagt die Antwort.</translation>
    </message>
    <message>
        <source>Copy client_email from the key file into iss, and a full user address into sub, if a user is meant.</source>
        <translation>Kopieren Sie client_email aus der Schlüsseldatei in iss und, wenn ein Benutzer gemeint ist, dessen volle Adresse in sub.</translation>
    </message>
    <message>
        <source>Check in the console that the service account exists.</source>
        <translation>Prüfen Sie in der Konsole, dass das Dienstkonto existiert.</translation>
    </message>
    <message>
        <source>Google has ended this refresh token.</source>
        <translation>Google hat dieses Refresh Token beendet.</translation>
    </message>
    <message>
        <source>The refresh token has expired or was revoked: the user withdrew access or changed the password, it was unused for six months, newer ones displaced it, or the app is in status Testing, where it lives seven days.</source>
        <translation>Das Refresh Token ist abgelaufen oder wurde widerrufen: Der Benutzer hat den Zugriff entzogen oder das Passwort geändert, es war sechs Monate unbenutzt, neuere haben es verdrängt, oder die App hat den Status Testing, in dem es sieben Tage lebt.</translation>
    </message>
    <message>
        <source>Publish the app (status In production), where its refresh tokens end after seven days.</source>
        <translation>Veröffentlichen Sie die App (Status In Produktion), wenn ihre Refresh Tokens nach sieben Tagen enden.</translation>
    </message>
    <message>
        <source>Google wants the user to sign in again (session control).</source>
        <translation>Google verlangt, dass sich der Benutzer neu anmeldet (Sitzungssteuerung).</translation>
    </message>
    <message>
        <source>The organization ends Google Cloud sessions after a time (invalid_rapt), and this one of a user has ended; refreshing cannot renew it.</source>
        <translation>Die Organisation beendet Google-Cloud-Sitzungen nach einer Zeit (invalid_rapt), und diese eines Benutzers ist beendet; Erneuern hilft nicht.</translation>
    </message>
    <message>
        <source>Sign in again: gcloud auth login, or gcloud auth application-default login.</source>
        <translation>Melden Sie sich neu an: gcloud auth login oder gcloud auth application-default login.</translation>
    </message>
    <message>
        <source>For a program that runs alone, use a service account, or have an administrator exempt the app.</source>
        <translation>Verwenden Sie für ein Programm, das allein läuft, ein Dienstkonto, oder lassen Sie einen Administrator die App ausnehmen.</translation>
    </message>
    <message>
        <source>Google does not take this authorization code.</source>
        <translation>Google nimmt diesen Autorisierungscode nicht an.</translation>
    </message>
    <message>
        <source>The code was redeemed already, was changed on the way (its slash has to be sent as %2F once, not twice), or the code_verifier does not fit; the answer says which.</source>
        <translation>Der Code wurde schon eingelöst, unterwegs verändert (sein Schrägstrich muss einmal als %2F gesendet werden, nicht zweimal), oder der code_verifier passt nicht; die Antwort sagt, was.</translation>
    </message>
    <message>
        <source>Decode the code from the URL once before it is put into the form.</source>
        <translation>Dekodieren Sie den Code aus der URL einmal, bevor er in das Formular kommt.</translation>
    </message>
    <message>
        <source>The service account may not act for users with these scopes.</source>
        <translation>Das Dienstkonto darf mit diesen Scopes nicht für Benutzer handeln.</translation>
    </message>
    <message>
        <source>Domain-wide delegation is not set up for the service account&apos;s client ID, or does not list each scope that was asked for exactly as written.</source>
        <translation>Die domainweite Delegierung ist für die Client-ID des Dienstkontos nicht eingerichtet oder führt nicht jeden angeforderten Scope genau so auf.</translation>
    </message>
    <message>
        <source>In the Google Admin console, under Security, API controls, Domain-wide delegation, enter the numeric client ID and all scopes.</source>
        <translation>Tragen Sie in der Google-Admin-Konsole unter Sicherheit, API-Steuerung, Domainweite Delegierung die numerische Client-ID und alle Scopes ein.</translation>
    </message>
    <message>
        <source>Leave out sub where no user is meant.</source>
        <translation>Lassen Sie sub weg, wo kein Benutzer gemeint ist.</translation>
    </message>
    <message>
        <source>Google has no such OAuth client any more.</source>
        <translation>Google hat diesen OAuth-Client nicht oder nicht mehr.</translation>
    </message>
    <message>
        <source>The client ID is misspelt, or the client was deleted or disabled in its project; its secret is not the matter. The answer says which.</source>
        <translation>Die Client-ID ist falsch geschrieben, oder der Client wurde in seinem Projekt gelöscht oder deaktiviert; das Secret spielt keine Rolle. Was davon zutrifft, sagt die Antwort.</translation>
    </message>
    <message>
        <source>Compare the client ID with the page Credentials of the project, character by character.</source>
        <translation>Vergleichen Sie die Client-ID mit der Seite Anmeldedaten des Projekts, Zeichen für Zeichen.</translation>
    </message>
    <message>
        <source>Google does not take the client secret.</source>
        <translation>Google nimmt das Client-Secret nicht an.</translation>
    </message>
    <message>
        <source>The client secret is not that of the client ID, was replaced, or was not sent; Google wants one of desktop apps too. The answer says which.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy the client ID and the secret again, both from the same app.</source>
        <translation>Kopieren Sie Client-ID und Secret noch einmal, beide aus derselben App.</translation>
    </message>
    <message>
        <source>Google does not take the scope of the request.</source>
        <translation>Google nimmt den Scope der Anfrage nicht an.</translation>
    </message>
    <message>
        <source>The scope is empty, misspelt, or no scope of Google&apos;s; with target_audience in place of scope, it is the audience that is not a proper address. The answer says which.</source>
        <translation>Der Scope ist leer, falsch geschrieben oder kein Scope von Google; mit target_audience statt scope ist es die Audience, die keine richtige Adresse ist. Was davon zutrifft, sagt die Antwort.</translation>
    </message>
    <message>
        <source>Write whole scopes, such as https://www.googleapis.com/auth/cloud-platform, with blanks in between.</source>
        <translation>Schreiben Sie ganze Scopes wie https://www.googleapis.com/auth/cloud-platform, durch Leerzeichen getrennt.</translation>
    </message>
    <message>
        <source>The client and the audience are of different Google projects.</source>
        <translation>Client und Audience gehören zu verschiedenen Google-Projekten.</translation>
    </message>
    <message>
        <source>The client ID given as audience belongs to another Google Cloud project than the client that asks, and both have to be in the same project.</source>
        <translation>Die als audience angegebene Client-ID gehört zu einem anderen Google-Cloud-Projekt als der anfragende Client, und beide müssen im selben Projekt sein.</translation>
    </message>
    <message>
        <source>Make an OAuth client in the project of the IAP resource, and ask with that one.</source>
        <translation>Legen Sie einen OAuth-Client im Projekt der IAP-Ressource an, und fragen Sie mit diesem.</translation>
    </message>
    <message>
        <source>A policy of the Google organization blocks this app.</source>
        <translation>Eine Richtlinie der Google-Organisation sperrt diese App.</translation>
    </message>
    <message>
        <source>The administrator of the user&apos;s organization restricts which apps may use these scopes, or the app is for users of its own organization only.</source>
        <translation>Der Administrator der Organisation des Benutzers beschränkt, welche Apps diese Scopes verwenden dürfen, oder die App ist nur für Benutzer der eigenen Organisation.</translation>
    </message>
    <message>
        <source>Have the administrator trust the app, under Security, API controls, App access control.</source>
        <translation>Lassen Sie den Administrator der App vertrauen, unter Sicherheit, API-Steuerung, App-Zugriffssteuerung.</translation>
    </message>
    <message>
        <source>The token does not meet the condition of the workload identity provider.</source>
        <translation>Das Token erfüllt die Bedingung des Workload-Identity-Anbieters nicht.</translation>
    </message>
    <message>
        <source>A claim of the token that was handed in, such as sub or repository, does not fit the attribute condition of the provider.</source>
        <translation>Ein Claim des eingereichten Tokens, etwa sub oder repository, passt nicht zur Attributbedingung des Anbieters.</translation>
    </message>
    <message>
        <source>Inspect the token, and compare its claims with the attribute condition and the attribute mapping.</source>
        <translation>Prüfen Sie das Token, und vergleichen Sie seine Claims mit Attributbedingung und Attributzuordnung.</translation>
    </message>
    <message>
        <source>Google finds no workload identity pool or provider of this name.</source>
        <translation>Google findet keinen Workload-Identity-Pool oder -Anbieter dieses Namens.</translation>
    </message>
    <message>
        <source>The audience of the request names a pool or provider that does not exist, was deleted, or is disabled; it has to hold the project&apos;s number, not its ID.</source>
        <translation>Die audience der Anfrage nennt einen Pool oder Anbieter, den es nicht gibt, der gelöscht oder deaktiviert ist; sie muss die Nummer des Projekts enthalten, nicht seine ID.</translation>
    </message>
    <message>
        <source>Copy the full resource name of the provider: //iam.googleapis.com/projects/NUMBER/locations/global/workloadIdentityPools/POOL/providers/PROVIDER.</source>
        <translation>Kopieren Sie den vollen Ressourcennamen des Anbieters: //iam.googleapis.com/projects/NUMBER/locations/global/workloadIdentityPools/POOL/providers/PROVIDER.</translation>
    </message>
    <message>
        <source>Google&apos;s token exchange does not take the token that was handed in.</source>
        <translation>Googles Token-Tausch nimmt das eingereichte Token nicht an.</translation>
    </message>
    <message>
        <source>The audience or issuer of the handed-in token is not what the provider of the pool expects, or Google could not reach its issuer for the keys; the answer says which.</source>
        <translation>Audience oder Aussteller des eingereichten Tokens ist nicht, was der Anbieter des Pools erwartet, oder Google konnte den Aussteller für die Schlüssel nicht erreichen; die Antwort sagt, was.</translation>
    </message>
    <message>
        <source>Compare aud and iss of the token with the provider&apos;s allowed audiences and issuer URL, character by character.</source>
        <translation>Vergleichen Sie aud und iss des Tokens mit den erlaubten Audiences und der Aussteller-URL des Anbieters, Zeichen für Zeichen.</translation>
    </message>
    <message>
        <source>Upload the key set to the provider where its issuer cannot be reached from outside.</source>
        <translation>Laden Sie den Schlüsselsatz beim Anbieter hoch, wenn sein Aussteller von außen nicht erreichbar ist.</translation>
    </message>
    <message>
        <source>Salesforce does not take this grant on this host.</source>
        <translation>Salesforce nimmt diesen Grant auf diesem Host nicht an.</translation>
    </message>
    <message>
        <source>The client credentials grant works only on the org&apos;s own My Domain host, and the request went to login.salesforce.com, test.salesforce.com or another domain.</source>
        <translation>Der Grant client_credentials geht nur auf dem eigenen My-Domain-Host der Organisation, und die Anfrage ging an login.salesforce.com, test.salesforce.com oder eine andere Domäne.</translation>
    </message>
    <message>
        <source>Ask https://MYDOMAIN.my.salesforce.com/services/oauth2/token.</source>
        <translation>Fragen Sie https://MYDOMAIN.my.salesforce.com/services/oauth2/token.</translation>
    </message>
    <message>
        <source>The Salesforce app has no user to run as.</source>
        <translation>Die Salesforce-App hat keinen Benutzer, als der sie läuft.</translation>
    </message>
    <message>
        <source>The client credentials flow is not switched on for the connected app, or its policies name no user for it (Run As). The answer says which.</source>
        <translation>Der Client-Credentials-Flow ist für die verbundene App nicht eingeschaltet, oder ihre Richtlinien nennen keinen Benutzer dafür (Ausführen als). Was davon zutrifft, sagt die Antwort.</translation>
    </message>
    <message>
        <source>Switch on Enable Client Credentials Flow, and choose the Run As user under Manage, Edit Policies.</source>
        <translation>Schalten Sie den Client-Credentials-Flow ein, und wählen Sie den Benutzer unter Verwalten, Richtlinien bearbeiten.</translation>
    </message>
    <message>
        <source>The server did not accept the user&apos;s sign-in.</source>
        <translation>Der Server hat die Anmeldung des Benutzers nicht angenommen.</translation>
    </message>
    <message>
        <source>The user&apos;s name or password is probably wrong; with Salesforce also where the security token is missing behind it, the user&apos;s address is not allowed, or the sandbox was asked in place of production or the other way round.</source>
        <translation>Name oder Kennwort des Benutzers ist wahrscheinlich falsch; bei Salesforce auch, wenn dahinter das Sicherheitstoken fehlt, die Adresse des Benutzers nicht erlaubt ist oder die Sandbox statt der Produktion gefragt wurde oder umgekehrt.</translation>
    </message>
    <message>
        <source>Append the security token to the password, and look at the user&apos;s login history, which names the reason.</source>
        <translation>Hängen Sie das Sicherheitstoken an das Passwort an, und sehen Sie im Anmeldeverlauf des Benutzers nach, der den Grund nennt.</translation>
    </message>
    <message>
        <source>Allow OAuth Username-Password Flows in the org&apos;s settings, where the flow is off.</source>
        <translation>Erlauben Sie OAuth Username-Password Flows in den Einstellungen der Organisation, wenn sie ausgeschaltet sind.</translation>
    </message>
    <message>
        <source>The assertion is for another audience.</source>
        <translation>Die Assertion ist für eine andere Zielgruppe.</translation>
    </message>
    <message>
        <source>The aud of the assertion is not the one that the server wants; with Salesforce it probably has to be https://login.salesforce.com, https://test.salesforce.com for a sandbox, or the site&apos;s own URL.</source>
        <translation>Das aud der Assertion ist nicht das, was der Server verlangt; bei Salesforce muss es wahrscheinlich https://login.salesforce.com sein, https://test.salesforce.com für eine Sandbox, oder die URL der eigenen Site.</translation>
    </message>
    <message>
        <source>Write one of those as aud, without a path.</source>
        <translation>Schreiben Sie eine davon als aud, ohne Pfad.</translation>
    </message>
    <message>
        <source>The server does not take the JWT that was sent as assertion.</source>
        <translation>Der Server nimmt das als Assertion gesendete JWT nicht an.</translation>
    </message>
    <message>
        <source>The signature of the assertion is probably not of a key or certificate that is registered for the client (with Salesforce, the one uploaded to the connected app), or its iss is not the client ID (consumer key), or its exp has passed.</source>
        <translation>Die Signatur der Assertion ist wahrscheinlich nicht von einem Schlüssel oder Zertifikat, das für den Client hinterlegt ist (bei Salesforce das in die verbundene App hochgeladene), oder ihr iss ist nicht die Client-ID (Consumer Key), oder ihr exp ist verstrichen.</translation>
    </message>
    <message>
        <source>Compare the certificate in the app with the key that signs, and write the consumer key as iss.</source>
        <translation>Vergleichen Sie das Zertifikat in der App mit dem signierenden Schlüssel, und schreiben Sie den Consumer Key als iss.</translation>
    </message>
    <message>
        <source>Salesforce has ended this refresh token or code.</source>
        <translation>Salesforce hat dieses Refresh Token oder diesen Code beendet.</translation>
    </message>
    <message>
        <source>The refresh token was revoked or has expired by the connected app&apos;s policy, or displaced by newer ones of the same user (five), or the authorization code was used or is older than 15 minutes. The answer says which.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look at the refresh token policy of the connected app.</source>
        <translation>Sehen Sie sich die Richtlinie für Refresh Tokens der verbundenen App an.</translation>
    </message>
    <message>
        <source>The user may not use this Salesforce app.</source>
        <translation>Der Benutzer darf diese Salesforce-App nicht verwenden.</translation>
    </message>
    <message>
        <source>The app admits only users that an administrator has approved in advance, by profile or permission set, or it is not installed in this org. The answer says which.</source>
        <translation>Die App lässt nur Benutzer zu, die ein Administrator per Profil oder Berechtigungssatz vorab genehmigt hat, oder sie ist in dieser Organisation nicht installiert. Was davon zutrifft, sagt die Antwort.</translation>
    </message>
    <message>
        <source>Add the user&apos;s profile or permission set to the connected app, or install the app in the org.</source>
        <translation>Fügen Sie Profil oder Berechtigungssatz des Benutzers der verbundenen App hinzu, oder installieren Sie die App in der Organisation.</translation>
    </message>
    <message>
        <source>The server does not accept the client ID or secret.</source>
        <translation>Der Server nimmt Client-ID oder Secret nicht an.</translation>
    </message>
    <message>
        <source>The words client identifier mean the client ID (with Salesforce the consumer key): misspelt, of another org, or of an app made within the last minutes; client credentials mean probably the secret.</source>
        <translation>Die Worte client identifier meinen die Client-ID (bei Salesforce den Consumer Key): falsch geschrieben, von einer anderen Org oder von einer App, die erst seit Minuten besteht; client credentials meint wahrscheinlich das Secret.</translation>
    </message>
    <message>
        <source>Wait up to ten minutes after the app was made, and ask the host of its org.</source>
        <translation>Warten Sie nach dem Anlegen der App bis zu zehn Minuten, und fragen Sie den Host ihrer Organisation.</translation>
    </message>
    <message>
        <source>The Salesforce user or org may not sign in.</source>
        <translation>Der Salesforce-Benutzer oder die Organisation darf sich nicht anmelden.</translation>
    </message>
    <message>
        <source>The user is inactive, the org is locked, or the address that the request comes from is not in the allowed ranges; the answer says which.</source>
        <translation>Der Benutzer ist inaktiv, die Organisation gesperrt, oder die Adresse, von der die Anfrage kommt, liegt nicht in den erlaubten Bereichen; die Antwort sagt, was.</translation>
    </message>
    <message>
        <source>Activate the user, or relax the IP restrictions of the connected app.</source>
        <translation>Aktivieren Sie den Benutzer, oder lockern Sie die IP-Beschränkungen der verbundenen App.</translation>
    </message>
    <message>
        <source>Snowflake&apos;s token endpoint does not take the client.</source>
        <translation>Snowflakes Token-Endpunkt nimmt den Client nicht an.</translation>
    </message>
    <message>
        <source>Client ID or secret is not that of the security integration, or was not sent by HTTP Basic, or the integration is disabled. The answer does not say which.</source>
        <translation>Client-ID oder Secret ist nicht das der Security Integration, wurde nicht per HTTP Basic gesendet, oder die Integration ist deaktiviert. Was davon zutrifft, sagt die Antwort nicht.</translation>
    </message>
    <message>
        <source>Read both again: SELECT SYSTEM$SHOW_OAUTH_CLIENT_SECRETS with the integration&apos;s name in capitals.</source>
        <translation>Lesen Sie beide neu aus: SELECT SYSTEM$SHOW_OAUTH_CLIENT_SECRETS mit dem Namen der Integration in Großbuchstaben.</translation>
    </message>
    <message>
        <source>Databricks does not take the client ID or secret.</source>
        <translation>Databricks nimmt Client-ID oder Secret nicht an.</translation>
    </message>
    <message>
        <source>The client ID is not that of a Databricks service principal with this OAuth secret: often the credentials are an Entra app&apos;s, which Databricks&apos; own token endpoint does not know, or the workspace&apos;s URL was asked where the account&apos;s is needed.</source>
        <translation>Die Client-ID ist nicht die eines Databricks-Dienstprinzipals mit diesem OAuth-Secret: Oft sind die Anmeldedaten die einer Entra-App, die Databricks&apos; eigener Token-Endpunkt nicht kennt, oder es wurde die URL des Workspaces statt der des Kontos gefragt.</translation>
    </message>
    <message>
        <source>Make an OAuth secret for the service principal in Databricks, and use its application ID.</source>
        <translation>Legen Sie in Databricks ein OAuth-Secret für den Dienstprinzipal an, und verwenden Sie dessen Anwendungs-ID.</translation>
    </message>
    <message>
        <source>For an Entra app, ask Entra with the scope 2ff814a6-3304-4ab8-85cb-cd0e6f879c1d/.default.</source>
        <translation>Fragen Sie für eine Entra-App Entra, mit dem Scope 2ff814a6-3304-4ab8-85cb-cd0e6f879c1d/.default.</translation>
    </message>
    <message>
        <source>ServiceNow refused the token request and does not say why.</source>
        <translation>ServiceNow hat die Token-Anfrage abgelehnt und sagt nicht, warum.</translation>
    </message>
    <message>
        <source>ServiceNow answers server_error and access_denied where the client ID or secret, or the user&apos;s name or password, is wrong, or the grant is not switched on; it is usually no trouble of the server.</source>
        <translation>ServiceNow antwortet server_error und access_denied, wo Client-ID oder Secret oder Name oder Passwort des Benutzers falsch ist oder der Grant nicht eingeschaltet ist; meist ist es keine Störung des Servers.</translation>
    </message>
    <message>
        <source>Compare client ID and secret with the entry in Application Registry, and check that it is active.</source>
        <translation>Vergleichen Sie Client-ID und Secret mit dem Eintrag in der Application Registry, und prüfen Sie, dass er aktiv ist.</translation>
    </message>
    <message>
        <source>For client_credentials set glide.oauth.inbound.client.credential.grant_type.enabled to true, and an OAuth application user.</source>
        <translation>Setzen Sie für client_credentials glide.oauth.inbound.client.credential.grant_type.enabled auf true und einen OAuth-Anwendungsbenutzer.</translation>
    </message>
    <message>
        <source>The server does not accept the client&apos;s or the user&apos;s credentials.</source>
        <translation>Der Server nimmt die Anmeldedaten des Clients oder Benutzers nicht an.</translation>
    </message>
    <message>
        <source>With client_credentials, the client ID or secret is wrong, or (SAP) belongs to another subaccount than the host; with the password grant, it is the user&apos;s name or password. The answer does not say which.</source>
        <translation>Bei client_credentials ist Client-ID oder Secret falsch oder gehört (SAP) zu einem anderen Subaccount als der Host; beim Passwort-Grant ist es Name oder Passwort des Benutzers. Was davon zutrifft, sagt die Antwort nicht.</translation>
    </message>
    <message>
        <source>With SAP, read clientid, clientsecret and url from the same service key: they belong together.</source>
        <translation>Lesen Sie bei SAP clientid, clientsecret und url aus demselben Service Key: Sie gehören zusammen.</translation>
    </message>
    <message>
        <source>Encode the client ID where it holds an exclamation mark or a vertical bar.</source>
        <translation>Kodieren Sie die Client-ID, wenn sie ein Ausrufezeichen oder einen senkrechten Strich enthält.</translation>
    </message>
    <message>
        <source>The server wants the client&apos;s ID and secret by HTTP Basic.</source>
        <translation>Der Server verlangt ID und Secret des Clients per HTTP Basic.</translation>
    </message>
    <message>
        <source>The request had probably no Authorization header that the server takes: this endpoint wants the client&apos;s ID and secret by HTTP Basic.</source>
        <translation>Die Anfrage hatte wahrscheinlich keinen Authorization-Header, den der Server annimmt: Dieser Endpunkt verlangt ID und Secret des Clients per HTTP Basic.</translation>
    </message>
    <message>
        <source>Send Authorization: Basic with client ID and secret. For check_token the client needs the authority uaa.resource.</source>
        <translation>Senden Sie Authorization: Basic mit Client-ID und Secret. Für check_token braucht der Client die Authority uaa.resource.</translation>
    </message>
    <message>
        <source>UAA knows no tenant of this host name.</source>
        <translation>UAA kennt keinen Mandanten dieses Hostnamens.</translation>
    </message>
    <message>
        <source>The first part of the host, the subdomain of the subaccount (identity zone), is misspelt or of another region. The answer does not say which.</source>
        <translation>Der erste Teil des Hosts, die Subdomain des Subaccounts (Identity Zone), ist falsch geschrieben oder aus einer anderen Region. Was davon zutrifft, sagt die Antwort nicht.</translation>
    </message>
    <message>
        <source>Copy url from the service key, or replace the subdomain by that of the subscriber.</source>
        <translation>Kopieren Sie url aus dem Service Key, oder ersetzen Sie die Subdomain durch die des Abonnenten.</translation>
    </message>
    <message>
        <source>UAA does not give this client the scope.</source>
        <translation>UAA gibt diesem Client den Scope nicht.</translation>
    </message>
    <message>
        <source>The scope is not among the authorities of the client (client_credentials) or the scopes of its user; XSUAA writes them with the app name and a dot in front.</source>
        <translation>Der Scope ist nicht unter den Authorities des Clients (client_credentials) oder den Scopes seines Benutzers; XSUAA schreibt sie mit dem App-Namen und einem Punkt davor.</translation>
    </message>
    <message>
        <source>Leave scope out, to get all that the client has, then look into the token.</source>
        <translation>Lassen Sie scope weg, um alle zu erhalten, die der Client hat, und sehen Sie dann in das Token.</translation>
    </message>
    <message>
        <source>Add it to authorities in xs-security.json, and grant it by the app that has it (grant-as-authority-to-apps).</source>
        <translation>Fügen Sie ihn in xs-security.json unter authorities hinzu, und lassen Sie ihn von der App erteilen, die ihn hat (grant-as-authority-to-apps).</translation>
    </message>
    <message>
        <source>GitHub did not exchange the code; the status says success all the same.</source>
        <translation>GitHub hat den Code nicht getauscht; der Status meldet trotzdem Erfolg.</translation>
    </message>
    <message>
        <source>bad_verification_code means that the code is wrong, used or older than ten minutes, incorrect_client_credentials that client ID or secret is wrong, bad_refresh_token that the refresh token was used or has expired.</source>
        <translation>bad_verification_code heißt, dass der Code falsch, verwendet oder älter als zehn Minuten ist, incorrect_client_credentials, dass Client-ID oder Secret falsch ist, bad_refresh_token, dass das Refresh Token verwendet oder abgelaufen ist.</translation>
    </message>
    <message>
        <source>Atlassian does not take this refresh token.</source>
        <translation>Atlassian nimmt dieses Refresh Token nicht an.</translation>
    </message>
    <message>
        <source>The refresh token was used already (each answer brings a new one), has expired, or its user withdrew access; it is not the client that is refused. The answer does not say which.</source>
        <translation>Das Refresh Token wurde schon verwendet (jede Antwort bringt ein neues), ist abgelaufen, oder sein Benutzer hat den Zugriff entzogen; abgelehnt wird nicht der Client. Was davon zutrifft, sagt die Antwort nicht.</translation>
    </message>
    <message>
        <source>Store the new refresh token of each answer, at one place only.</source>
        <translation>Speichern Sie das neue Refresh Token jeder Antwort, an nur einer Stelle.</translation>
    </message>
    <message>
        <source>Okta&apos;s org authorization server takes no client secret for this grant.</source>
        <translation>Oktas Org-Autorisierungsserver nimmt für diesen Grant kein Client-Secret.</translation>
    </message>
    <message>
        <source>Client credentials at the org authorization server (/oauth2/v1/token) have to be proved with a signed assertion (private_key_jwt), whatever the secret is.</source>
        <translation>Client Credentials am Org-Autorisierungsserver (/oauth2/v1/token) müssen mit einer signierten Assertion (private_key_jwt) belegt werden, gleich welches Secret.</translation>
    </message>
    <message>
        <source>Set the app to Public key / Private key, and sign a client_assertion.</source>
        <translation>Stellen Sie die App auf Public key / Private key um, und signieren Sie eine client_assertion.</translation>
    </message>
    <message>
        <source>For your own API ask a custom authorization server, such as /oauth2/default/v1/token.</source>
        <translation>Fragen Sie für eine eigene API einen eigenen Autorisierungsserver, etwa /oauth2/default/v1/token.</translation>
    </message>
    <message>
        <source>The client assertion is for another address than Okta&apos;s token URL.</source>
        <translation>Die Client-Assertion ist für eine andere Adresse als Oktas Token-URL.</translation>
    </message>
    <message>
        <source>The aud of the assertion is not exactly the URL that was asked, or the server&apos;s issuer: another domain (custom or -admin) or another authorization server.</source>
        <translation>Das aud der Assertion ist nicht genau die gefragte URL oder der Aussteller des Servers: eine andere Domäne (eigene oder -admin) oder ein anderer Autorisierungsserver.</translation>
    </message>
    <message>
        <source>Write the token URL as aud, letter by letter.</source>
        <translation>Schreiben Sie die Token-URL als aud, Buchstabe für Buchstabe.</translation>
    </message>
    <message>
        <source>Okta wants a DPoP proof for this app.</source>
        <translation>Okta verlangt für diese App einen DPoP-Nachweis.</translation>
    </message>
    <message>
        <source>The app is set to require demonstrating proof of possession, and the request had no DPoP header.</source>
        <translation>Die App ist auf Demonstrating Proof of Possession eingestellt, und die Anfrage hatte keinen DPoP-Header.</translation>
    </message>
    <message>
        <source>Send a DPoP proof, or switch off Require Demonstrating Proof of Possession in the app&apos;s general settings.</source>
        <translation>Senden Sie einen DPoP-Nachweis, oder schalten Sie Require Demonstrating Proof of Possession in den allgemeinen Einstellungen der App aus.</translation>
    </message>
    <message>
        <source>Auth0 knows no API of this identifier.</source>
        <translation>Auth0 kennt keine API mit diesem Identifier.</translation>
    </message>
    <message>
        <source>The audience of the request, which the answer quotes, is not the identifier of an API of this tenant, character by character.</source>
        <translation>Die audience der Anfrage, die die Antwort zitiert, ist nicht der Identifier einer API dieses Mandanten, Zeichen für Zeichen.</translation>
    </message>
    <message>
        <source>Copy the Identifier from Applications, APIs. A slash at the end counts.</source>
        <translation>Kopieren Sie den Identifier aus Applications, APIs. Ein Schrägstrich am Ende zählt.</translation>
    </message>
    <message>
        <source>Auth0 has not granted this scope to the application.</source>
        <translation>Auth0 hat dieser Anwendung den Scope nicht erteilt.</translation>
    </message>
    <message>
        <source>The scope that the answer names is not among those that the API authorizes for this application.</source>
        <translation>Der genannte Scope ist nicht unter denen, die die API dieser Anwendung erlaubt.</translation>
    </message>
    <message>
        <source>Tick the scope under APIs, Machine to Machine Applications, of this API.</source>
        <translation>Haken Sie den Scope unter APIs, Machine to Machine Applications, dieser API an.</translation>
    </message>
    <message>
        <source>Auth0 does not know which connection holds the user.</source>
        <translation>Auth0 weiß nicht, in welcher Verbindung der Benutzer steht.</translation>
    </message>
    <message>
        <source>The password grant was asked without a realm, and the tenant has no default directory; nothing is broken at the server.</source>
        <translation>Der Passwort-Grant wurde ohne Realm gefragt, und der Mandant hat kein Standardverzeichnis; am Server ist nichts defekt.</translation>
    </message>
    <message>
        <source>Set Default Directory in the tenant&apos;s settings, or use the grant http://auth0.com/oauth/grant-type/password-realm with realm.</source>
        <translation>Setzen Sie Default Directory in den Einstellungen des Mandanten, oder verwenden Sie den Grant http://auth0.com/oauth/grant-type/password-realm mit realm.</translation>
    </message>
    <message>
        <source>Stripe does not take this authorization code.</source>
        <translation>Stripe nimmt diesen Autorisierungscode nicht an.</translation>
    </message>
    <message>
        <source>The code was used already, is older than five minutes, or is of the other mode (test or live) than the key; a second use also revokes the tokens of the first. The answer does not say which.</source>
        <translation>Der Code wurde schon verwendet, ist älter als fünf Minuten oder aus dem anderen Modus (Test oder Live) als der Schlüssel; eine zweite Verwendung widerruft auch die Tokens der ersten. Was davon zutrifft, sagt die Antwort nicht.</translation>
    </message>
    <message>
        <source>The client ID or the secret is probably wrong; at PayPal also where the credentials are for the sandbox and the live host was asked, or the other way round.</source>
        <translation>Client-ID oder Secret ist wahrscheinlich falsch; bei PayPal auch, wenn die Zugangsdaten für die Sandbox sind und der Live-Host gefragt wurde oder umgekehrt.</translation>
    </message>
    <message>
        <source>Sandbox credentials go to api-m.sandbox.paypal.com, live ones to api-m.paypal.com.</source>
        <translation>Sandbox-Anmeldedaten gehören an api-m.sandbox.paypal.com, Live-Anmeldedaten an api-m.paypal.com.</translation>
    </message>
    <message>
        <source>Zoom does not accept the client ID or secret.</source>
        <translation>Zoom nimmt Client-ID oder Secret nicht an.</translation>
    </message>
    <message>
        <source>Client ID or secret is wrong, is of the other set (development or production), or the app is not activated. The answer says which.</source>
        <translation>Client-ID oder Secret ist falsch, gehört zum anderen Satz (Entwicklung oder Produktion), oder die App ist nicht aktiviert. Was davon zutrifft, sagt die Antwort.</translation>
    </message>
    <message>
        <source>Activate the app. A server-to-server app also needs account_id of its own account.</source>
        <translation>Aktivieren Sie die App. Eine Server-to-Server-App braucht außerdem account_id ihres eigenen Kontos.</translation>
    </message>
    <message>
        <source>Zoom does not take the code, refresh token or account of the request.</source>
        <translation>Zoom nimmt Code, Refresh Token oder Konto der Anfrage nicht an.</translation>
    </message>
    <message>
        <source>The reason says which: Token a refresh token that was used or has expired, code an authorization code that was used, Redirect URI another address than at sign-in; Bad Request is usually a wrong account_id or a parameter in the wrong place.</source>
        <translation>Der Grund sagt, was: Token ein verwendetes oder abgelaufenes Refresh Token, code ein verwendeter Autorisierungscode, Redirect URI eine andere Adresse als bei der Anmeldung; Bad Request ist meist eine falsche account_id oder ein Parameter am falschen Ort.</translation>
    </message>
    <message>
        <source>Store the newest refresh token: each works once.</source>
        <translation>Speichern Sie das neueste Refresh Token: jedes gilt einmal.</translation>
    </message>
    <message>
        <source>Check account_id and redirect_uri.</source>
        <translation>Prüfen Sie account_id und redirect_uri.</translation>
    </message>
    <message>
        <source>Box does not take a claim of the JWT.</source>
        <translation>Box nimmt einen Claim des JWT nicht an.</translation>
    </message>
    <message>
        <source>The answer names it: sub has to be the enterprise or user ID (box_sub_type says which), iss the client ID, jti new for each request, exp at most 60 seconds ahead of Box&apos;s clock, and the signature that of a public key of the app.</source>
        <translation>Die Antwort nennt ihn: sub muss Enterprise- oder Benutzer-ID sein (box_sub_type sagt, welche), iss die Client-ID, jti neu je Anfrage, exp nach Box&apos; Uhr höchstens 60 Sekunden voraus, und die Signatur die eines öffentlichen Schlüssels der App.</translation>
    </message>
    <message>
        <source>Mend that claim, and use the configuration file that belongs to the app.</source>
        <translation>Ändern Sie diesen Claim, und verwenden Sie die Konfigurationsdatei, die zur App gehört.</translation>
    </message>
    <message>
        <source>The enterprise has not authorized this Box app.</source>
        <translation>Das Unternehmen hat diese Box-App nicht freigegeben.</translation>
    </message>
    <message>
        <source>An administrator of the Box enterprise has to authorize the app by its client ID, and again after a change of its settings; or the enterprise ID in the request is another. The answer does not say which.</source>
        <translation>Ein Administrator des Box-Unternehmens muss die App mit ihrer Client-ID freigeben, und nach Änderungen erneut; oder die Enterprise-ID in der Anfrage ist eine andere. Was davon zutrifft, sagt die Antwort nicht.</translation>
    </message>
    <message>
        <source>Authorize it in the Admin Console, under Apps, Custom Apps Manager.</source>
        <translation>Geben Sie sie in der Admin-Konsole frei, unter Apps, Custom Apps Manager.</translation>
    </message>
    <message>
        <source>Consent is missing: the user has not let the app act for them yet.</source>
        <translation>Die Zustimmung fehlt: Der Benutzer hat der App noch nicht erlaubt, für ihn zu handeln.</translation>
    </message>
    <message>
        <source>The user whom the app wants to act for, or an administrator for the whole domain, has not granted consent to its scopes (at DocuSign: signature and impersonation).</source>
        <translation>Der Benutzer, für den die App handeln will, oder ein Administrator für die ganze Domäne, hat den Scopes nicht zugestimmt (bei DocuSign: signature und impersonation).</translation>
    </message>
    <message>
        <source>Open the consent address once as that user: at DocuSign /oauth/auth?response_type=code&amp;scope=signature%20impersonation with client_id and redirect_uri.</source>
        <translation>Öffnen Sie einmal als dieser Benutzer die Zustimmungsadresse: bei DocuSign /oauth/auth?response_type=code&amp;scope=signature%20impersonation mit client_id und redirect_uri.</translation>
    </message>
    <message>
        <source>DocuSign finds no key of the app that fits the signature.</source>
        <translation>DocuSign findet keinen Schlüssel der App, der zur Signatur passt.</translation>
    </message>
    <message>
        <source>The assertion is not signed with the private key of an RSA key pair that the integration has in this environment.</source>
        <translation>Die Assertion ist nicht mit dem privaten Schlüssel eines RSA-Paars signiert, das die Integration in dieser Umgebung hat.</translation>
    </message>
    <message>
        <source>Make a key pair under Apps and Keys, and sign with its private key, with all line breaks.</source>
        <translation>Erstellen Sie unter Apps and Keys ein Schlüsselpaar, und signieren Sie mit dessen privatem Schlüssel, mit allen Zeilenumbrüchen.</translation>
    </message>
    <message>
        <source>Check the environment: account-d.docusign.com is for demo, account.docusign.com for production.</source>
        <translation>Prüfen Sie die Umgebung: account-d.docusign.com ist Demo, account.docusign.com Produktion.</translation>
    </message>
    <message>
        <source>DocuSign does not know the user or app of the assertion, or it is too old.</source>
        <translation>DocuSign kennt Benutzer oder App der Assertion nicht, oder sie ist zu alt.</translation>
    </message>
    <message>
        <source>user_not_found is about sub (the user&apos;s API ID, in the same environment), issuer_not_found about iss (the integration key), expired_client_token about exp and the clock.</source>
        <translation>user_not_found betrifft sub (die API-ID des Benutzers, in derselben Umgebung), issuer_not_found iss (den Integration Key), expired_client_token exp und die Uhr.</translation>
    </message>
    <message>
        <source>Copy the user ID and the integration key from Apps and Keys of the environment that is asked.</source>
        <translation>Kopieren Sie Benutzer-ID und Integration Key aus Apps and Keys der gefragten Umgebung.</translation>
    </message>
    <message>
        <source>The token endpoint did not get or take the client&apos;s credentials.</source>
        <translation>Der Token-Endpunkt hat die Anmeldedaten des Clients nicht erhalten oder nicht angenommen.</translation>
    </message>
    <message>
        <source>Servers built on Spring, such as SailPoint, answer so where the client ID or secret is wrong, or was not sent in the way that is expected. The answer does not say which.</source>
        <translation>Auf Spring gebaute Server wie SailPoint antworten so, wo Client-ID oder Secret falsch ist oder nicht auf die erwartete Weise gesendet wurde. Was davon zutrifft, sagt die Antwort nicht.</translation>
    </message>
    <message>
        <source>Send client ID and secret the other way, in the form or by HTTP Basic.</source>
        <translation>Senden Sie Client-ID und Secret auf die andere Weise, im Formular oder per HTTP Basic.</translation>
    </message>
    <message>
        <source>HubSpot&apos;s token endpoint names the parameter that it does not take.</source>
        <translation>HubSpots Token-Endpunkt nennt den Parameter, den er nicht annimmt.</translation>
    </message>
    <message>
        <source>The status says it: BAD_CLIENT_ID the client ID, BAD_CLIENT_SECRET the secret, BAD_REFRESH_TOKEN a refresh token of another app or an uninstalled one, BAD_AUTH_CODE a code that was used or has expired, BAD_GRANT_TYPE grant_type, BAD_REDIRECT_URI the redirect URI.</source>
        <translation>Der Status sagt es: BAD_CLIENT_ID die Client-ID, BAD_CLIENT_SECRET das Secret, BAD_REFRESH_TOKEN ein Refresh Token einer anderen oder deinstallierten App, BAD_AUTH_CODE ein verwendeter oder abgelaufener Code, BAD_GRANT_TYPE grant_type, BAD_REDIRECT_URI die Redirect-URI.</translation>
    </message>
    <message>
        <source>Mend that parameter; send a form, not JSON.</source>
        <translation>Ändern Sie diesen Parameter; senden Sie ein Formular, kein JSON.</translation>
    </message>
    <message>
        <source>Shopify does not give this app a token for this shop.</source>
        <translation>Shopify gibt dieser App kein Token für diesen Shop.</translation>
    </message>
    <message>
        <source>The app is not installed in the shop or not owned by the same organization, its client ID is wrong (application_cannot_be_found), or the session token is old (invalid_subject_token). The answer says which.</source>
        <translation>Die App ist im Shop nicht installiert oder gehört nicht derselben Organisation, ihre Client-ID ist falsch (application_cannot_be_found), oder das Session Token ist alt (invalid_subject_token). Was davon zutrifft, sagt die Antwort.</translation>
    </message>
    <message>
        <source>Install the app in the shop, and compare client ID and shop.</source>
        <translation>Installieren Sie die App im Shop, und vergleichen Sie Client-ID und Shop.</translation>
    </message>
    <message>
        <source>Adobe IMS does not accept the client&apos;s credentials.</source>
        <translation>Adobe IMS nimmt die Anmeldedaten des Clients nicht an.</translation>
    </message>
    <message>
        <source>The answer names it: the client ID, the client secret, or the JWT&apos;s signature, whose certificate is not among those of the project or has expired.</source>
        <translation>Die Antwort nennt es: die Client-ID, das Client-Secret oder die Signatur des JWT, deren Zertifikat nicht zum Projekt gehört oder abgelaufen ist.</translation>
    </message>
    <message>
        <source>Move from the JWT credential, which Adobe has ended, to OAuth Server-to-Server.</source>
        <translation>Wechseln Sie vom JWT-Verfahren, das Adobe beendet hat, zu OAuth Server-to-Server.</translation>
    </message>
    <message>
        <source>Login with Amazon does not take this refresh token.</source>
        <translation>Login with Amazon nimmt dieses Refresh Token nicht an.</translation>
    </message>
    <message>
        <source>The refresh token is of another client ID, was cut, or the seller or user withdrew the authorization. The answer does not say which.</source>
        <translation>Das Refresh Token gehört zu einer anderen Client-ID, wurde gekürzt, oder der Verkäufer oder Benutzer hat die Erlaubnis entzogen. Was davon zutrifft, sagt die Antwort nicht.</translation>
    </message>
    <message>
        <source>Authorize the app again, and store the whole token (it begins with Atzr|).</source>
        <translation>Autorisieren Sie die App neu, und speichern Sie das ganze Token (es beginnt mit Atzr|).</translation>
    </message>
    <message>
        <source>Apple does not take this authorization code.</source>
        <translation>Apple nimmt diesen Autorisierungscode nicht an.</translation>
    </message>
    <message>
        <source>The code is older than five minutes or was used, or was issued to another client ID: the bundle ID for an app, the services ID for the web. The answer says which.</source>
        <translation>Der Code ist älter als fünf Minuten oder verwendet, oder wurde für eine andere Client-ID ausgestellt: die Bundle-ID bei einer App, die Services-ID im Web. Was davon zutrifft, sagt die Antwort.</translation>
    </message>
    <message>
        <source>Use as client_id, and as sub of the client secret, the ID that the sign-in used.</source>
        <translation>Verwenden Sie als client_id und als sub des Client-Secrets die ID der Anmeldung.</translation>
    </message>
    <message>
        <source>Apple does not accept the client secret, which is a JWT of your own.</source>
        <translation>Apple nimmt das Client-Secret nicht an, das ein eigenes JWT ist.</translation>
    </message>
    <message>
        <source>The client secret is a JWT that you sign with ES256: usually it has expired (six months at most), or its iss (team), sub (client ID), aud (https://appleid.apple.com) or kid does not fit the key.</source>
        <translation>Das Client-Secret ist ein JWT, das Sie mit ES256 signieren: Meist ist es abgelaufen (höchstens sechs Monate), oder iss (Team), sub (Client-ID), aud (https://appleid.apple.com) oder kid passt nicht zum Schlüssel.</translation>
    </message>
    <message>
        <source>Inspect the client secret as a token, and make a new one.</source>
        <translation>Prüfen Sie das Client-Secret als Token, und erstellen Sie ein neues.</translation>
    </message>
    <message>
        <source>Intuit does not take this refresh token.</source>
        <translation>Intuit nimmt dieses Refresh Token nicht an.</translation>
    </message>
    <message>
        <source>The refresh token was replaced by a newer one (its value changes about each day), has expired, or belongs to another client ID. The answer says which.</source>
        <translation>Das Refresh Token wurde durch ein neueres ersetzt (sein Wert ändert sich etwa täglich), ist abgelaufen oder gehört zu einer anderen Client-ID. Was davon zutrifft, sagt die Antwort.</translation>
    </message>
    <message>
        <source>Store the newest refresh token of each answer.</source>
        <translation>Speichern Sie das neueste Refresh Token jeder Antwort.</translation>
    </message>
    <message>
        <source>The token endpoint does not take the code or refresh token.</source>
        <translation>Der Token-Endpunkt nimmt Code oder Refresh Token nicht an.</translation>
    </message>
    <message>
        <source>The code was probably used or is too old (at Zoho two minutes), the refresh token is wrong or was revoked, or the accounts host is another data center&apos;s.</source>
        <translation>Der Code wurde wahrscheinlich schon verwendet oder ist zu alt (bei Zoho zwei Minuten), das Refresh-Token ist falsch oder wurde widerrufen, oder der Accounts-Host ist der eines anderen Rechenzentrums.</translation>
    </message>
    <message>
        <source>Ask the accounts-server that came with the code.</source>
        <translation>Fragen Sie den accounts-server, der mit dem Code kam.</translation>
    </message>
    <message>
        <source>No token reached Microsoft Graph.</source>
        <translation>Kein Token hat Microsoft Graph erreicht.</translation>
    </message>
    <message>
        <source>The Authorization header is missing, or there is nothing behind Bearer: the variable that should hold the access token is empty.</source>
        <translation>Der Authorization-Header fehlt, oder hinter Bearer steht nichts: Die Variable, die das Access Token enthalten soll, ist leer.</translation>
    </message>
    <message>
        <source>The token is outside of its time, says Microsoft Graph.</source>
        <translation>Das Token liegt außerhalb seiner Zeit, sagt Microsoft Graph.</translation>
    </message>
    <message>
        <source>The token has expired, or a clock is wrong and its start lies ahead. The answer does not say which.</source>
        <translation>Das Token ist abgelaufen, oder eine Uhr geht falsch und sein Beginn liegt in der Zukunft. Was davon zutrifft, sagt die Antwort nicht.</translation>
    </message>
    <message>
        <source>Keep a token only until shortly before its end.</source>
        <translation>Behalten Sie ein Token nur bis kurz vor seinem Ende.</translation>
    </message>
    <message>
        <source>Microsoft has ended this token before its time (continuous access evaluation).</source>
        <translation>Microsoft hat dieses Token vorzeitig beendet (fortlaufende Zugriffsevaluierung).</translation>
    </message>
    <message>
        <source>Something changed after the token was issued: the user&apos;s sessions were revoked, the password changed, or the call comes from a place that a policy forbids. The answer does not say which.</source>
        <translation>Nach der Ausstellung des Tokens hat sich etwas geändert: Sitzungen wurden widerrufen, das Passwort geändert, oder der Aufruf kommt von einem Ort, den eine Richtlinie verbietet. Was davon zutrifft, sagt die Antwort nicht.</translation>
    </message>
    <message>
        <source>Ask for a new token with the claims of WWW-Authenticate in the parameter claims, past the cache of the library.</source>
        <translation>Fordern Sie ein neues Token an, mit den claims aus WWW-Authenticate im Parameter claims und am Cache der Bibliothek vorbei.</translation>
    </message>
    <message>
        <source>Sign in again where the user&apos;s session was revoked.</source>
        <translation>Melden Sie sich neu an, wo die Sitzung des Benutzers widerrufen wurde.</translation>
    </message>
    <message>
        <source>Microsoft Graph does not find the app in the tenant of the token.</source>
        <translation>Microsoft Graph findet die App im Mandanten des Tokens nicht.</translation>
    </message>
    <message>
        <source>The app has no service principal in the tenant that issued the token: consent was never given there, or the token is of another tenant than meant.</source>
        <translation>Die App hat keinen Dienstprinzipal im Mandanten, der das Token ausgestellt hat: Dort wurde nie zugestimmt, oder das Token stammt aus einem anderen Mandanten als gemeint.</translation>
    </message>
    <message>
        <source>Grant admin consent in that tenant, then ask for a new token.</source>
        <translation>Erteilen Sie in diesem Mandanten die Administratorzustimmung, und fordern Sie dann ein neues Token an.</translation>
    </message>
    <message>
        <source>Write the tenant&apos;s ID into the token URL in place of common.</source>
        <translation>Schreiben Sie die ID des Mandanten statt common in die Token-URL.</translation>
    </message>
    <message>
        <source>The token carries no permission for Microsoft Graph at all.</source>
        <translation>Das Token enthält keinerlei Berechtigung für Microsoft Graph.</translation>
    </message>
    <message>
        <source>The token has neither scopes (scp) nor roles: no application permission was granted to the app, or consent came after the token.</source>
        <translation>Das Token hat weder Scopes (scp) noch Rollen (roles): Der App wurde keine Anwendungsberechtigung erteilt, oder die Zustimmung kam nach dem Token.</translation>
    </message>
    <message>
        <source>Add Application permissions under API permissions of the app, grant admin consent, and ask for a new token.</source>
        <translation>Fügen Sie unter API-Berechtigungen der App Anwendungsberechtigungen hinzu, erteilen Sie die Administratorzustimmung, und fordern Sie ein neues Token an.</translation>
    </message>
    <message>
        <source>This address is for a token of a user, and the token is an app&apos;s.</source>
        <translation>Diese Adresse ist für das Token eines Benutzers, und das Token gehört einer App.</translation>
    </message>
    <message>
        <source>The path /me means the signed-in user, and a token of the client credentials grant has none.</source>
        <translation>Der Pfad /me meint den angemeldeten Benutzer, und ein Token des Grants client_credentials hat keinen.</translation>
    </message>
    <message>
        <source>Write /users/ID in place of /me, with an application permission for it.</source>
        <translation>Schreiben Sie /users/ID anstelle von /me, mit einer Anwendungsberechtigung dafür.</translation>
    </message>
    <message>
        <source>Or use a token of a user (authorization code).</source>
        <translation>Oder verwenden Sie das Token eines Benutzers (Autorisierungscode).</translation>
    </message>
    <message>
        <source>The token is taken, and Exchange forbids this mailbox or operation.</source>
        <translation>Das Token wird angenommen, und Exchange verbietet dieses Postfach oder diese Operation.</translation>
    </message>
    <message>
        <source>The token lacks the mail or calendar permission, has a delegated one where an application permission is needed, or an application access policy leaves this mailbox out. The answer does not say which.</source>
        <translation>Dem Token fehlt die Berechtigung für Mail oder Kalender, oder es hat eine delegierte, wo eine Anwendungsberechtigung nötig ist, oder eine Anwendungszugriffsrichtlinie schließt dieses Postfach aus. Was davon zutrifft, sagt die Antwort nicht.</translation>
    </message>
    <message>
        <source>Compare roles (app) or scp (user) in the token with the permission of the operation.</source>
        <translation>Vergleichen Sie roles (App) oder scp (Benutzer) im Token mit der Berechtigung der Operation.</translation>
    </message>
    <message>
        <source>Test the policy with Test-ApplicationAccessPolicy. A change takes up to an hour.</source>
        <translation>Prüfen Sie die Richtlinie mit Test-ApplicationAccessPolicy. Eine Änderung braucht bis zu einer Stunde.</translation>
    </message>
    <message>
        <source>The token lacks a permission, and the answer names those that would do.</source>
        <translation>Dem Token fehlt eine Berechtigung, und die Antwort nennt die passenden.</translation>
    </message>
    <message>
        <source>None of the scopes or roles that the answer lists is in the token.</source>
        <translation>Keiner der Scopes oder Rollen, die die Antwort nennt, steht im Token.</translation>
    </message>
    <message>
        <source>Add one of the permissions that the answer lists to the app, grant consent, and ask for a new token.</source>
        <translation>Fügen Sie der App eine der genannten Berechtigungen hinzu, erteilen Sie die Zustimmung, und fordern Sie ein neues Token an.</translation>
    </message>
    <message>
        <source>The token is of another tenant than the subscription.</source>
        <translation>Das Token stammt aus einem anderen Mandanten als das Abonnement.</translation>
    </message>
    <message>
        <source>The token&apos;s issuer (iss) names one tenant and the Azure subscription belongs to another; the answer names both.</source>
        <translation>Der Aussteller (iss) des Tokens nennt einen Mandanten, und das Azure-Abonnement gehört zu einem anderen; die Antwort nennt beide.</translation>
    </message>
    <message>
        <source>Ask for the token at the tenant that the answer says it must match.</source>
        <translation>Fordern Sie das Token bei dem Mandanten an, den die Antwort verlangt.</translation>
    </message>
    <message>
        <source>Check the subscription ID in the URL.</source>
        <translation>Prüfen Sie die Abonnement-ID in der URL.</translation>
    </message>
    <message>
        <source>The token is for another API than Azure Resource Manager.</source>
        <translation>Das Token ist für eine andere API als Azure Resource Manager.</translation>
    </message>
    <message>
        <source>The token&apos;s audience (aud) is not one of those that the answer lists, such as https://management.azure.com/.</source>
        <translation>Die Audience (aud) des Tokens ist keine von denen, die die Antwort nennt, etwa https://management.azure.com/.</translation>
    </message>
    <message>
        <source>Ask for the scope https://management.azure.com/.default.</source>
        <translation>Fordern Sie den Scope https://management.azure.com/.default an.</translation>
    </message>
    <message>
        <source>The token has expired, says Azure Resource Manager.</source>
        <translation>Das Token ist abgelaufen, sagt Azure Resource Manager.</translation>
    </message>
    <message>
        <source>The end of the token (exp) has passed by Azure&apos;s clock; the answer names both times.</source>
        <translation>Das Ende des Tokens (exp) ist nach Azures Uhr vorbei; die Antwort nennt beide Zeiten.</translation>
    </message>
    <message>
        <source>Azure takes the token, and a role is missing.</source>
        <translation>Azure nimmt das Token an, und eine Rolle fehlt.</translation>
    </message>
    <message>
        <source>The user or service principal that the answer names by its object ID has no role assignment that allows the action at that scope.</source>
        <translation>Der Benutzer oder Dienstprinzipal, den die Antwort mit seiner Objekt-ID nennt, hat keine Rollenzuweisung, die die Aktion in diesem Bereich erlaubt.</translation>
    </message>
    <message>
        <source>Assign a role with that action, under Access control (IAM) of the resource, group or subscription.</source>
        <translation>Weisen Sie unter Zugriffssteuerung (IAM) der Ressource, Gruppe oder des Abonnements eine Rolle mit dieser Aktion zu.</translation>
    </message>
    <message>
        <source>Wait some minutes after a new assignment, and ask for a new token.</source>
        <translation>Warten Sie nach einer neuen Zuweisung einige Minuten, und fordern Sie ein neues Token an.</translation>
    </message>
    <message>
        <source>Azure found no token in the Authorization header.</source>
        <translation>Azure hat im Authorization-Header kein Token gefunden.</translation>
    </message>
    <message>
        <source>The Authorization header is missing, or is not Bearer, a space and a token. The answer does not say which.</source>
        <translation>Der Authorization-Header fehlt oder besteht nicht aus Bearer, Leerzeichen und Token. Was davon zutrifft, sagt die Antwort nicht.</translation>
    </message>
    <message>
        <source>The token names no user and no service principal.</source>
        <translation>Das Token nennt weder Benutzer noch Dienstprinzipal.</translation>
    </message>
    <message>
        <source>The token has none of the claims puid, altsecid and oid: the app has no service principal in the tenant that issued it, mostly because the tenant in the token URL is another.</source>
        <translation>Das Token hat keinen der Claims puid, altsecid und oid: Die App hat keinen Dienstprinzipal in dem Mandanten, der es ausgestellt hat, meist weil in der Token-URL ein anderer Mandant steht.</translation>
    </message>
    <message>
        <source>Write the tenant of the subscription into the token URL, and create the service principal there.</source>
        <translation>Schreiben Sie den Mandanten des Abonnements in die Token-URL, und legen Sie dort den Dienstprinzipal an.</translation>
    </message>
    <message>
        <source>Azure Storage takes the token, and a data role is missing.</source>
        <translation>Azure Storage nimmt das Token an, und eine Datenrolle fehlt.</translation>
    </message>
    <message>
        <source>The caller has no role for the data itself, such as Storage Blob Data Reader; Owner and Contributor do not include it.</source>
        <translation>Der Aufrufer hat keine Rolle für die Daten selbst, etwa Storage-Blobdatenleser; Besitzer und Mitwirkender enthalten sie nicht.</translation>
    </message>
    <message>
        <source>Assign a Storage data role at the account or container, and wait some minutes.</source>
        <translation>Weisen Sie am Konto oder Container eine Storage-Datenrolle zu, und warten Sie einige Minuten.</translation>
    </message>
    <message>
        <source>Azure Storage does not take the token.</source>
        <translation>Azure Storage nimmt das Token nicht an.</translation>
    </message>
    <message>
        <source>The token&apos;s audience is probably not https://storage.azure.com/, or its issuer is another tenant than that of the account; AuthenticationErrorDetail in the answer says which.</source>
        <translation>Die Audience des Tokens ist wahrscheinlich nicht https://storage.azure.com/, oder der Aussteller ist ein anderer Mandant als der des Kontos; AuthenticationErrorDetail in der Antwort sagt, was.</translation>
    </message>
    <message>
        <source>Ask for the scope https://storage.azure.com/.default at the tenant of the account.</source>
        <translation>Fordern Sie den Scope https://storage.azure.com/.default beim Mandanten des Kontos an.</translation>
    </message>
    <message>
        <source>Send the header x-ms-version with a version that takes tokens (2017-11-09 or later).</source>
        <translation>Senden Sie den Header x-ms-version mit einer Version, die Tokens annimmt (2017-11-09 oder neuer).</translation>
    </message>
    <message>
        <source>No token reached Key Vault.</source>
        <translation>Kein Token hat Key Vault erreicht.</translation>
    </message>
    <message>
        <source>The request had no Authorization header with a Bearer token. Client libraries send the first request so on purpose, to learn the tenant from the challenge.</source>
        <translation>Die Anfrage hatte keinen Authorization-Header mit Bearer-Token. Client-Bibliotheken senden die erste Anfrage absichtlich so, um den Mandanten aus der Challenge zu erfahren.</translation>
    </message>
    <message>
        <source>Ask for the scope https://vault.azure.net/.default.</source>
        <translation>Fordern Sie den Scope https://vault.azure.net/.default an.</translation>
    </message>
    <message>
        <source>The token is for another API than Key Vault.</source>
        <translation>Das Token ist für eine andere API als Key Vault.</translation>
    </message>
    <message>
        <source>The audience (aud) of the token is not https://vault.azure.net; the answer names what was found.</source>
        <translation>Die Audience (aud) des Tokens ist nicht https://vault.azure.net; die Antwort nennt die gefundene.</translation>
    </message>
    <message>
        <source>The token is of another tenant than the key vault.</source>
        <translation>Das Token stammt aus einem anderen Mandanten als der Key Vault.</translation>
    </message>
    <message>
        <source>The issuer (iss) of the token is not the tenant of the vault; the answer names those expected and the one found.</source>
        <translation>Der Aussteller (iss) des Tokens ist nicht der Mandant des Vaults; die Antwort nennt die erwarteten und den gefundenen.</translation>
    </message>
    <message>
        <source>Ask for the token at the vault&apos;s tenant.</source>
        <translation>Fordern Sie das Token beim Mandanten des Vaults an.</translation>
    </message>
    <message>
        <source>Where the subscription was moved, change the vault&apos;s tenant ID.</source>
        <translation>Ändern Sie nach einem Umzug des Abonnements die Mandanten-ID des Vaults.</translation>
    </message>
    <message>
        <source>Key Vault takes the token, and a permission is missing.</source>
        <translation>Key Vault nimmt das Token an, und eine Berechtigung fehlt.</translation>
    </message>
    <message>
        <source>The caller has no role (RBAC) or no access policy of the vault that allows this action.</source>
        <translation>Der Aufrufer hat keine Rolle (RBAC) oder keine Zugriffsrichtlinie des Vaults, die diese Aktion erlaubt.</translation>
    </message>
    <message>
        <source>Look which of the two the vault uses, under Access configuration, and grant there.</source>
        <translation>Sehen Sie unter Zugriffskonfiguration nach, was der Vault verwendet, und erteilen Sie dort.</translation>
    </message>
    <message>
        <source>SharePoint does not take an app&apos;s token that was got with a client secret.</source>
        <translation>SharePoint nimmt kein App-Token an, das mit einem Client-Secret geholt wurde.</translation>
    </message>
    <message>
        <source>SharePoint&apos;s REST API takes app-only tokens only where the app signed in with a certificate, and this one was got with a secret.</source>
        <translation>Die REST-API von SharePoint nimmt App-Tokens nur an, wo sich die App mit einem Zertifikat angemeldet hat; dieses wurde mit einem Secret geholt.</translation>
    </message>
    <message>
        <source>Upload a certificate to the app, and ask for the token with a client assertion (private_key_jwt).</source>
        <translation>Laden Sie ein Zertifikat in die App hoch, und fordern Sie das Token mit einer Client-Assertion an (private_key_jwt).</translation>
    </message>
    <message>
        <source>Or call Microsoft Graph, which takes both.</source>
        <translation>Oder rufen Sie Microsoft Graph auf, das beides annimmt.</translation>
    </message>
    <message>
        <source>Exchange or SharePoint says that the token is for another API.</source>
        <translation>Exchange oder SharePoint sagt, dass das Token für eine andere API ist.</translation>
    </message>
    <message>
        <source>The header x-ms-diagnostics says that the audience (aud) of the token is not that of this service.</source>
        <translation>Der Header x-ms-diagnostics sagt, dass die Audience (aud) des Tokens nicht die dieses Dienstes ist.</translation>
    </message>
    <message>
        <source>Ask for the scope of the host that is called: https://HOST.sharepoint.com/.default or https://outlook.office365.com/.default.</source>
        <translation>Fordern Sie den Scope des aufgerufenen Hosts an: https://HOST.sharepoint.com/.default oder https://outlook.office365.com/.default.</translation>
    </message>
    <message>
        <source>Azure DevOps knows the caller, who may not do this.</source>
        <translation>Azure DevOps kennt den Aufrufer, der dies nicht darf.</translation>
    </message>
    <message>
        <source>The user or service principal that the answer names is not a member of the organization or lacks the permission; a token of another tenant or scope ends here too. The answer does not say which.</source>
        <translation>Der Benutzer oder Dienstprinzipal, den die Antwort nennt, ist kein Mitglied der Organisation oder hat die Berechtigung nicht; auch ein Token eines anderen Mandanten oder Scopes endet hier. Was davon zutrifft, sagt die Antwort nicht.</translation>
    </message>
    <message>
        <source>Add the caller to the organization and give it access to the project.</source>
        <translation>Fügen Sie den Aufrufer der Organisation hinzu, und geben Sie ihm Zugriff auf das Projekt.</translation>
    </message>
    <message>
        <source>Ask for the scope 499b84ac-1321-427f-aa17-267ca6975798/.default, at the tenant that the organization is connected to.</source>
        <translation>Fordern Sie den Scope 499b84ac-1321-427f-aa17-267ca6975798/.default an, bei dem Mandanten, mit dem die Organisation verbunden ist.</translation>
    </message>
    <message>
        <source>The Azure AI service does not take the key or token at this address.</source>
        <translation>Der Azure-KI-Dienst nimmt Schlüssel oder Token an dieser Adresse nicht an.</translation>
    </message>
    <message>
        <source>The key is another resource&apos;s, or the host is of another region; with a token it may be the audience, which has to be https://cognitiveservices.azure.com.</source>
        <translation>Der Schlüssel gehört zu einer anderen Ressource, oder der Host ist aus einer anderen Region; mit einem Token kann es die Audience sein, die https://cognitiveservices.azure.com sein muss.</translation>
    </message>
    <message>
        <source>Copy endpoint and key from the same resource, and send the key in the header api-key.</source>
        <translation>Kopieren Sie Endpunkt und Schlüssel aus derselben Ressource, und senden Sie den Schlüssel im Header api-key.</translation>
    </message>
    <message>
        <source>For a token, use the resource&apos;s own host name and the scope https://cognitiveservices.azure.com/.default.</source>
        <translation>Verwenden Sie für ein Token den eigenen Hostnamen der Ressource und den Scope https://cognitiveservices.azure.com/.default.</translation>
    </message>
    <message>
        <source>The Azure library found no credentials on this machine.</source>
        <translation>Die Azure-Bibliothek hat auf diesem Rechner keine Anmeldedaten gefunden.</translation>
    </message>
    <message>
        <source>None of the places where the library looks holds credentials: environment variables, a managed identity, a signed-in developer tool; the lines after it say why for each.</source>
        <translation>An keiner Stelle, an der die Bibliothek sucht, liegen Anmeldedaten: Umgebungsvariablen, verwaltete Identität, angemeldetes Entwicklerwerkzeug; die Zeilen danach sagen jeweils, warum.</translation>
    </message>
    <message>
        <source>Set AZURE_TENANT_ID, AZURE_CLIENT_ID and AZURE_CLIENT_SECRET, or sign in with az login.</source>
        <translation>Setzen Sie AZURE_TENANT_ID, AZURE_CLIENT_ID und AZURE_CLIENT_SECRET, oder melden Sie sich mit az login an.</translation>
    </message>
    <message>
        <source>The API has no keys at all to check signatures with.</source>
        <translation>Die API hat überhaupt keine Schlüssel, um Signaturen zu prüfen.</translation>
    </message>
    <message>
        <source>No security keys were provided to the API: its own way to the issuer&apos;s metadata failed or is not set, so the signature was never checked; the token may be right.</source>
        <translation>Der API standen keine Sicherheitsschlüssel zur Verfügung: Ihr Weg zu den Metadaten des Ausstellers schlug fehl oder ist nicht eingestellt, daher wurde die Signatur nie geprüft; das Token kann in Ordnung sein.</translation>
    </message>
    <message>
        <source>Open the Authority with /.well-known/openid-configuration, and its jwks_uri, from the API&apos;s host.</source>
        <translation>Öffnen Sie die Authority mit /.well-known/openid-configuration und deren jwks_uri vom Host der API aus.</translation>
    </message>
    <message>
        <source>Set Authority, or IssuerSigningKey, in the API&apos;s options; update the packages Microsoft.IdentityModel to one and the same version.</source>
        <translation>Setzen Sie Authority oder IssuerSigningKey in den Optionen der API; bringen Sie die Pakete Microsoft.IdentityModel auf ein und dieselbe Version.</translation>
    </message>
    <message>
        <source>No key of the issuer&apos;s set has the kid of the token: it is from another issuer, or the keys were rotated. The answer tells besides whether lifetime and issuer were right.</source>
        <translation>Kein Schlüssel des Ausstellers hat die kid des Tokens: Es stammt von einem anderen Aussteller, oder die Schlüssel wurden gewechselt. Die Antwort sagt außerdem, ob Gültigkeit und Aussteller stimmten.</translation>
    </message>
    <message>
        <source>Compare the token&apos;s iss with the API&apos;s Authority.</source>
        <translation>Vergleichen Sie iss des Tokens mit der Authority der API.</translation>
    </message>
    <message>
        <source>Restart the API, so that it fetches the keys again.</source>
        <translation>Starten Sie die API neu, damit sie die Schlüssel neu holt.</translation>
    </message>
    <message>
        <source>The token carries no signature.</source>
        <translation>Das Token trägt keine Signatur.</translation>
    </message>
    <message>
        <source>The API got a token without a signature: its third part is empty, because it was cut off there or its alg is none.</source>
        <translation>Die API erhielt ein Token ohne Signatur: Der dritte Teil ist leer, weil es dort abgeschnitten wurde oder sein alg none ist.</translation>
    </message>
    <message>
        <source>Copy the token again, whole, without quotes, and with Bearer once.</source>
        <translation>Kopieren Sie das Token noch einmal, vollständig, ohne Anführungszeichen und mit nur einem Bearer.</translation>
    </message>
    <message>
        <source>Refuse it if its alg is none: anybody can make such a token.</source>
        <translation>Lehnen Sie es ab, wenn sein alg none ist: So ein Token kann jeder machen.</translation>
    </message>
    <message>
        <source>The API has no issuer to compare with.</source>
        <translation>Die API hat keinen Aussteller zum Vergleichen.</translation>
    </message>
    <message>
        <source>ValidIssuer and ValidIssuers of the API are empty, and it got none from metadata: the setting is at fault, not the token.</source>
        <translation>ValidIssuer und ValidIssuers der API sind leer, und aus Metadaten kam auch keiner: Die Einstellung ist schuld, nicht das Token.</translation>
    </message>
    <message>
        <source>Set Authority, or ValidIssuer to the exact iss of the tokens.</source>
        <translation>Setzen Sie Authority oder ValidIssuer auf genau das iss der Tokens.</translation>
    </message>
    <message>
        <source>The API does not take the times of the token.</source>
        <translation>Die API nimmt die Zeiten des Tokens nicht an.</translation>
    </message>
    <message>
        <source>IDX10225 says that the token has no exp, IDX10224 that nbf lies after exp, IDX10230 that the API&apos;s own check of the lifetime (LifetimeValidator) refused.</source>
        <translation>IDX10225 sagt, dass dem Token exp fehlt, IDX10224, dass nbf nach exp liegt, IDX10230, dass die eigene Prüfung der API (LifetimeValidator) abgelehnt hat.</translation>
    </message>
    <message>
        <source>Inspect the token: its end, its issuer, its audience.</source>
        <translation>Das Token untersuchen: Ablauf, Aussteller, Audience.</translation>
    </message>
    <message>
        <source>Look at the LifetimeValidator of the API, where it has one: many forget to compare in UTC.</source>
        <translation>Sehen Sie sich den LifetimeValidator der API an, falls vorhanden: Viele vergleichen nicht in UTC.</translation>
    </message>
    <message>
        <source>The API does not take this signature algorithm.</source>
        <translation>Die API nimmt diesen Signaturalgorithmus nicht an.</translation>
    </message>
    <message>
        <source>The alg of the token is not among the API&apos;s ValidAlgorithms, or does not fit the kind of its key. The answer does not say which.</source>
        <translation>Das alg des Tokens ist nicht unter den ValidAlgorithms der API oder passt nicht zur Art ihres Schlüssels. Was davon zutrifft, sagt die Antwort nicht.</translation>
    </message>
    <message>
        <source>Have the issuer sign with an algorithm that the API takes, mostly RS256.</source>
        <translation>Lassen Sie den Aussteller mit einem Algorithmus signieren, den die API annimmt, meist RS256.</translation>
    </message>
    <message>
        <source>The API does not take this type of token.</source>
        <translation>Die API nimmt diesen Token-Typ nicht an.</translation>
    </message>
    <message>
        <source>The typ in the token&apos;s header is missing or not among the API&apos;s ValidTypes, such as at+jwt.</source>
        <translation>Das typ im Header des Tokens fehlt oder ist nicht unter den ValidTypes der API, etwa at+jwt.</translation>
    </message>
    <message>
        <source>Send an access token, not an ID token, or change ValidTypes of the API.</source>
        <translation>Senden Sie ein Access Token, kein ID Token, oder ändern Sie ValidTypes der API.</translation>
    </message>
    <message>
        <source>The API could not decrypt the token.</source>
        <translation>Die API konnte das Token nicht entschlüsseln.</translation>
    </message>
    <message>
        <source>The token is encrypted (JWE), and the API has no key that opens it.</source>
        <translation>Das Token ist verschlüsselt (JWE), und die API hat keinen Schlüssel, der es öffnet.</translation>
    </message>
    <message>
        <source>Set TokenDecryptionKey in the API, or have the issuer leave the encryption off.</source>
        <translation>Setzen Sie TokenDecryptionKey in der API, oder lassen Sie den Aussteller die Verschlüsselung weglassen.</translation>
    </message>
    <message>
        <source>The token is larger than the API takes.</source>
        <translation>Das Token ist größer, als die API annimmt.</translation>
    </message>
    <message>
        <source>The token has more characters than MaximumTokenSizeInBytes of the API allows (256 000): too many groups or claims are in it.</source>
        <translation>Das Token hat mehr Zeichen, als MaximumTokenSizeInBytes der API erlaubt (256 000): Zu viele Gruppen oder Claims stehen darin.</translation>
    </message>
    <message>
        <source>Have the issuer put fewer groups and claims in.</source>
        <translation>Lassen Sie den Aussteller weniger Gruppen und Claims hineinschreiben.</translation>
    </message>
    <message>
        <source>A part of the token cannot be decoded.</source>
        <translation>Ein Teil des Tokens lässt sich nicht dekodieren.</translation>
    </message>
    <message>
        <source>Header or payload of the token is not the base64url text of a JSON object: the token was cut, changed, or encoded once more.</source>
        <translation>Header oder Payload des Tokens ist kein base64url-Text eines JSON-Objekts: Das Token wurde gekürzt, verändert oder noch einmal kodiert.</translation>
    </message>
    <message>
        <source>The API found no fitting scope or role in the token.</source>
        <translation>Die API hat im Token keinen passenden Scope und keine Rolle gefunden.</translation>
    </message>
    <message>
        <source>The token has neither scp nor roles (IDW10201), or none of the scopes that the API wants (IDW10203). The answer says which.</source>
        <translation>Das Token hat weder scp noch roles (IDW10201) oder keinen der Scopes, die die API verlangt (IDW10203). Was davon zutrifft, sagt die Antwort.</translation>
    </message>
    <message>
        <source>Give the app an app role of the API, or ask for a scope of it, then ask for a new token.</source>
        <translation>Geben Sie der App eine App-Rolle der API, oder fordern Sie einen Scope der API an, und holen Sie dann ein neues Token.</translation>
    </message>
    <message>
        <source>An API that takes apps without roles sets AllowWebApiToBeAuthorizedByACL.</source>
        <translation>Eine API, die Apps ohne Rollen annimmt, setzt AllowWebApiToBeAuthorizedByACL.</translation>
    </message>
    <message>
        <source>The API expects a token of Entra, and this one names no tenant.</source>
        <translation>Die API erwartet ein Token von Entra, und dieses nennt keinen Mandanten.</translation>
    </message>
    <message>
        <source>The token has neither tid nor tenantId: it is of another issuer, or of B2C without a tid, and the API checks issuers as for many tenants of Entra.</source>
        <translation>Das Token hat weder tid noch tenantId: Es ist von einem anderen Aussteller oder von B2C ohne tid, und die API prüft Aussteller wie für viele Entra-Mandanten.</translation>
    </message>
    <message>
        <source>Check who issued the token, and the Instance and TenantId of the API&apos;s settings.</source>
        <translation>Prüfen Sie, wer das Token ausgestellt hat, und Instance und TenantId in den Einstellungen der API.</translation>
    </message>
    <message>
        <source>MSAL has no account or token in its cache to go on with.</source>
        <translation>MSAL hat kein Konto oder Token in seinem Cache, mit dem es weitermachen könnte.</translation>
    </message>
    <message>
        <source>A token was asked for silently, and nobody has signed in yet, or the cache was emptied: the user has to sign in.</source>
        <translation>Ein Token wurde still angefordert, und noch niemand hat sich angemeldet, oder der Cache wurde geleert: Der Benutzer muss sich anmelden.</translation>
    </message>
    <message>
        <source>Catch this error and call the interactive method.</source>
        <translation>Fangen Sie diesen Fehler ab, und rufen Sie die interaktive Methode auf.</translation>
    </message>
    <message>
        <source>Keep the token cache between runs (serialize it).</source>
        <translation>Bewahren Sie den Token-Cache zwischen den Läufen auf (serialisieren).</translation>
    </message>
    <message>
        <source>The sign-in window of MSAL did not come to its end.</source>
        <translation>Das Anmeldefenster von MSAL kam nicht zum Ende.</translation>
    </message>
    <message>
        <source>A sign-in was under way already, the window was blocked or closed, or the page at the redirect URI did not hand the answer back in time. The answer does not say which.</source>
        <translation>Eine Anmeldung lief bereits, das Fenster wurde blockiert oder geschlossen, oder die Seite unter der Redirect-URI gab die Antwort nicht rechtzeitig zurück. Was davon zutrifft, sagt die Antwort nicht.</translation>
    </message>
    <message>
        <source>Await handleRedirectPromise before another call, and use an empty page as redirect URI for windows.</source>
        <translation>Warten Sie vor einem weiteren Aufruf auf handleRedirectPromise, und verwenden Sie für Fenster eine leere Seite als Redirect-URI.</translation>
    </message>
    <message>
        <source>Allow popups and third-party cookies for the page.</source>
        <translation>Erlauben Sie Popups und Cookies von Drittanbietern für die Seite.</translation>
    </message>
    <message>
        <source>MSAL could not get or does not trust the settings of the authority.</source>
        <translation>MSAL konnte die Einstellungen der Authority nicht holen oder traut ihr nicht.</translation>
    </message>
    <message>
        <source>The authority&apos;s address is misspelt or names an unknown tenant, its metadata cannot be reached, or the host is not in knownAuthorities, as B2C and own domains need. The answer does not say which.</source>
        <translation>Die Adresse der Authority ist falsch geschrieben oder nennt einen unbekannten Mandanten, ihre Metadaten sind nicht erreichbar, oder der Host fehlt in knownAuthorities, wie es B2C und eigene Domänen brauchen. Was davon zutrifft, sagt die Antwort nicht.</translation>
    </message>
    <message>
        <source>Open the authority with /v2.0/.well-known/openid-configuration in a browser.</source>
        <translation>Öffnen Sie die Authority mit /v2.0/.well-known/openid-configuration im Browser.</translation>
    </message>
    <message>
        <source>Add the host to knownAuthorities.</source>
        <translation>Fügen Sie den Host zu knownAuthorities hinzu.</translation>
    </message>
    <message>
        <source>The access token has expired, says Google.</source>
        <translation>Das Access Token ist abgelaufen, sagt Google.</translation>
    </message>
    <message>
        <source>Google&apos;s reason is ACCESS_TOKEN_EXPIRED: the token was one of Google&apos;s, and its hour is over.</source>
        <translation>Googles Grund ist ACCESS_TOKEN_EXPIRED: Das Token war eines von Google, und seine Stunde ist um.</translation>
    </message>
    <message>
        <source>Google does not take this kind of token here.</source>
        <translation>Google nimmt diese Art Token hier nicht an.</translation>
    </message>
    <message>
        <source>What was sent is none of Google&apos;s access tokens, or one that this API does not take: an ID token, an API key, a service account&apos;s own JWT or a token of another issuer.</source>
        <translation>Gesendet wurde keines von Googles Access Tokens oder eines, das diese API nicht annimmt: ein ID Token, ein API-Schlüssel, das eigene JWT eines Dienstkontos oder ein Token eines anderen Ausstellers.</translation>
    </message>
    <message>
        <source>Ask for an access token: gcloud auth print-access-token, or the token URL with a scope.</source>
        <translation>Fordern Sie ein Access Token an: gcloud auth print-access-token oder die Token-URL mit einem Scope.</translation>
    </message>
    <message>
        <source>No credentials reached the Google API.</source>
        <translation>Keine Anmeldedaten haben die Google-API erreicht.</translation>
    </message>
    <message>
        <source>The request had neither an Authorization header with a token nor, where that is enough, an API key.</source>
        <translation>Die Anfrage hatte weder einen Authorization-Header mit Token noch, wo das genügt, einen API-Schlüssel.</translation>
    </message>
    <message>
        <source>Check the environment of the program: GOOGLE_APPLICATION_CREDENTIALS may be unset.</source>
        <translation>Prüfen Sie die Umgebung des Programms: GOOGLE_APPLICATION_CREDENTIALS ist vielleicht nicht gesetzt.</translation>
    </message>
    <message>
        <source>The Google API is not enabled in the project.</source>
        <translation>Die Google-API ist im Projekt nicht aktiviert.</translation>
    </message>
    <message>
        <source>The token is not the matter: the project that the answer names has not enabled this API, or another project than meant is billed (quota project).</source>
        <translation>Am Token liegt es nicht: Das in der Antwort genannte Projekt hat diese API nicht aktiviert, oder ein anderes Projekt als gemeint wird belastet (Kontingentprojekt).</translation>
    </message>
    <message>
        <source>Enable the API at the address in the answer, and wait some minutes.</source>
        <translation>Aktivieren Sie die API unter der Adresse in der Antwort, und warten Sie einige Minuten.</translation>
    </message>
    <message>
        <source>Name another project: the header x-goog-user-project, or gcloud auth application-default set-quota-project.</source>
        <translation>Nennen Sie ein anderes Projekt: Header x-goog-user-project oder gcloud auth application-default set-quota-project.</translation>
    </message>
    <message>
        <source>Google does not take the API key for this.</source>
        <translation>Google nimmt den API-Schlüssel hierfür nicht an.</translation>
    </message>
    <message>
        <source>The API key is wrong, restricted to other APIs, referrers or addresses, or this API wants an OAuth access token in its place; the reason in the answer says which.</source>
        <translation>Der API-Schlüssel ist falsch, auf andere APIs, Referrer oder Adressen beschränkt, oder diese API verlangt stattdessen ein OAuth-Access-Token; der Grund in der Antwort sagt, was.</translation>
    </message>
    <message>
        <source>Look at the key&apos;s restrictions, under Credentials of the project.</source>
        <translation>Sehen Sie sich die Beschränkungen des Schlüssels an, unter Anmeldedaten des Projekts.</translation>
    </message>
    <message>
        <source>Send Authorization: Bearer with an access token, where the API takes no keys.</source>
        <translation>Senden Sie Authorization: Bearer mit einem Access Token, wo die API keine Schlüssel annimmt.</translation>
    </message>
    <message>
        <source>Google does not know which project to bill, or may not bill that one.</source>
        <translation>Google weiß nicht, welches Projekt belastet werden soll, oder darf es nicht.</translation>
    </message>
    <message>
        <source>The credentials are a user&apos;s, and the quota project is missing, or the caller lacks serviceusage.services.use there. The answer does not say which.</source>
        <translation>Die Anmeldedaten sind die eines Benutzers, und das Kontingentprojekt fehlt, oder dem Aufrufer fehlt dort serviceusage.services.use. Was davon zutrifft, sagt die Antwort nicht.</translation>
    </message>
    <message>
        <source>Set the project: gcloud auth application-default set-quota-project, or the header x-goog-user-project.</source>
        <translation>Setzen Sie das Projekt: gcloud auth application-default set-quota-project oder den Header x-goog-user-project.</translation>
    </message>
    <message>
        <source>Give the caller the role Service Usage Consumer in that project.</source>
        <translation>Geben Sie dem Aufrufer im Projekt die Rolle Service Usage Consumer.</translation>
    </message>
    <message>
        <source>Google takes the token, and an IAM permission is missing.</source>
        <translation>Google nimmt das Token an, und eine IAM-Berechtigung fehlt.</translation>
    </message>
    <message>
        <source>The account behind the token has no role with the permission that the answer names on that resource, or the resource does not exist; a scope would not help. The answer does not say which.</source>
        <translation>Das Konto hinter dem Token hat keine Rolle mit der in der Antwort genannten Berechtigung an dieser Ressource, oder es gibt die Ressource nicht; ein Scope würde nicht helfen. Was davon zutrifft, sagt die Antwort nicht.</translation>
    </message>
    <message>
        <source>Grant a role with that permission. To act as a service account, it is Service Account Token Creator, or Workload Identity User.</source>
        <translation>Erteilen Sie eine Rolle mit dieser Berechtigung. Um als Dienstkonto zu handeln, ist es Service Account Token Creator oder Workload Identity User.</translation>
    </message>
    <message>
        <source>The Google API needs a user, and the token is a service account&apos;s own.</source>
        <translation>Die Google-API braucht einen Benutzer, und das Token gehört dem Dienstkonto selbst.</translation>
    </message>
    <message>
        <source>Gmail and other Workspace APIs work on a user&apos;s data: the service account probably asked for its token without sub, or may not act for that user.</source>
        <translation>Gmail und andere Workspace-APIs arbeiten mit den Daten eines Benutzers: Das Dienstkonto hat sein Token wahrscheinlich ohne sub angefordert oder darf nicht für diesen Benutzer handeln.</translation>
    </message>
    <message>
        <source>Set up domain-wide delegation, and put the user&apos;s address into sub of the assertion.</source>
        <translation>Richten Sie die domainweite Delegierung ein, und schreiben Sie die Adresse des Benutzers in sub der Assertion.</translation>
    </message>
    <message>
        <source>The Google API does not take the token, or got none.</source>
        <translation>Die Google-API nimmt das Token nicht an oder erhielt keines.</translation>
    </message>
    <message>
        <source>The reason authError means that the access token has expired or is not one of Google&apos;s; the reason required means that none was sent.</source>
        <translation>Der Grund authError heißt, dass das Access Token abgelaufen ist oder keines von Google ist; der Grund required heißt, dass keines gesendet wurde.</translation>
    </message>
    <message>
        <source>The token is for another application than the one behind IAP.</source>
        <translation>Das Token ist für eine andere Anwendung als die hinter IAP.</translation>
    </message>
    <message>
        <source>The audience (aud) of the ID token is not the OAuth client ID of the IAP resource; the answer names both.</source>
        <translation>Die Audience (aud) des ID Tokens ist nicht die OAuth-Client-ID der IAP-Ressource; die Antwort nennt beide.</translation>
    </message>
    <message>
        <source>Ask for the ID token with the audience that the answer expects.</source>
        <translation>Fordern Sie das ID Token mit der Audience an, die die Antwort erwartet.</translation>
    </message>
    <message>
        <source>IAP does not take what was sent as the token.</source>
        <translation>IAP nimmt nicht an, was als Token gesendet wurde.</translation>
    </message>
    <message>
        <source>IAP wants an ID token that Google signed (OpenID Connect), and got an access token, an empty or damaged one, or one that has expired; the words after the colon say which.</source>
        <translation>IAP verlangt ein von Google signiertes ID Token (OpenID Connect) und erhielt ein Access Token, ein leeres, beschädigtes oder abgelaufenes; die Worte nach dem Doppelpunkt sagen, was.</translation>
    </message>
    <message>
        <source>Send an ID token: gcloud auth print-identity-token --audiences=CLIENT_ID, or the metadata server&apos;s identity address.</source>
        <translation>Senden Sie ein ID Token: gcloud auth print-identity-token --audiences=CLIENT_ID oder die Identity-Adresse des Metadatenservers.</translation>
    </message>
    <message>
        <source>Use the header Proxy-Authorization where the app itself wants Authorization.</source>
        <translation>Verwenden Sie den Header Proxy-Authorization, wenn die App selbst Authorization braucht.</translation>
    </message>
    <message>
        <source>Cloud Run does not take the token.</source>
        <translation>Cloud Run nimmt das Token nicht an.</translation>
    </message>
    <message>
        <source>Cloud Run and Cloud Functions want an ID token that Google signed with the service&apos;s URL as audience (aud): an access token, a token for another audience or an expired one was probably sent.</source>
        <translation>Cloud Run und Cloud Functions verlangen ein von Google signiertes ID-Token mit der URL des Dienstes als Zielgruppe (aud): Gesendet wurde wahrscheinlich ein Zugriffstoken, ein Token für eine andere Zielgruppe oder ein abgelaufenes.</translation>
    </message>
    <message>
        <source>Send an ID token: gcloud auth print-identity-token, with --audiences set to the service&apos;s URL.</source>
        <translation>Senden Sie ein ID Token: gcloud auth print-identity-token, mit --audiences auf die URL des Dienstes gesetzt.</translation>
    </message>
    <message>
        <source>Give the caller the role Cloud Run Invoker.</source>
        <translation>Geben Sie dem Aufrufer die Rolle Cloud Run Invoker.</translation>
    </message>
    <message>
        <source>Cloud Run or Google&apos;s front end does not let the caller through.</source>
        <translation>Cloud Run oder Googles Frontend lässt den Aufrufer nicht durch.</translation>
    </message>
    <message>
        <source>The request had no token, or its account lacks the role Cloud Run Invoker for this service. The answer does not say which.</source>
        <translation>Die Anfrage hatte kein Token, oder ihrem Konto fehlt die Rolle Cloud Run Invoker für diesen Dienst. Was davon zutrifft, sagt die Antwort nicht.</translation>
    </message>
    <message>
        <source>Send an ID token with the service&apos;s URL as audience, and grant Cloud Run Invoker to its account.</source>
        <translation>Senden Sie ein ID Token mit der URL des Dienstes als Audience, und erteilen Sie dessen Konto Cloud Run Invoker.</translation>
    </message>
    <message>
        <source>The Endpoints proxy found no key to check the token with.</source>
        <translation>Der Endpoints-Proxy fand keinen Schlüssel, um das Token zu prüfen.</translation>
    </message>
    <message>
        <source>The proxy (ESP) could not fetch or read the issuer&apos;s key set, or it holds no fitting key; whether the token is right was not checked. The answer does not say which.</source>
        <translation>Der Proxy (ESP) konnte den Schlüsselsatz des Ausstellers nicht holen oder lesen, oder er enthält keinen passenden Schlüssel; ob das Token richtig ist, wurde nicht geprüft. Was davon zutrifft, sagt die Antwort nicht.</translation>
    </message>
    <message>
        <source>Open x-google-jwks_uri of the API&apos;s definition, from the proxy&apos;s network; each key should have kid and alg.</source>
        <translation>Öffnen Sie x-google-jwks_uri aus der API-Definition vom Netz des Proxys aus; jeder Schlüssel sollte kid und alg haben.</translation>
    </message>
    <message>
        <source>The token is outside of its time, says the Endpoints proxy.</source>
        <translation>Das Token liegt außerhalb seiner Zeit, sagt der Endpoints-Proxy.</translation>
    </message>
    <message>
        <source>The token has expired, or its nbf or iat lies ahead of the proxy&apos;s clock. The answer does not say which.</source>
        <translation>Das Token ist abgelaufen, oder sein nbf oder iat liegt vor der Uhr des Proxys in der Zukunft. Was davon zutrifft, sagt die Antwort nicht.</translation>
    </message>
    <message>
        <source>The Endpoints proxy cannot verify or read the token.</source>
        <translation>Der Endpoints-Proxy kann das Token nicht prüfen oder lesen.</translation>
    </message>
    <message>
        <source>BAD_SIGNATURE means that the signature does not fit the issuer&apos;s keys, BAD_FORMAT that the token is no JWT, as an access token of Google is none.</source>
        <translation>BAD_SIGNATURE heißt, dass die Signatur nicht zu den Schlüsseln des Ausstellers passt, BAD_FORMAT, dass das Token kein JWT ist, wie auch ein Access Token von Google keines ist.</translation>
    </message>
    <message>
        <source>What was sent is not a Firebase ID token.</source>
        <translation>Gesendet wurde kein Firebase-ID-Token.</translation>
    </message>
    <message>
        <source>The Admin SDK got a custom token, an access token or a part of a token in place of the ID token that the Firebase client issues after sign-in. The answer does not say which.</source>
        <translation>Das Admin SDK erhielt ein Custom Token, ein Access Token oder einen Teil eines Tokens statt des ID Tokens, das der Firebase-Client nach der Anmeldung ausgibt. Was davon zutrifft, sagt die Antwort nicht.</translation>
    </message>
    <message>
        <source>Send the result of getIdToken() of the signed-in user. A custom token has to be exchanged first (signInWithCustomToken).</source>
        <translation>Senden Sie das Ergebnis von getIdToken() des angemeldeten Benutzers. Ein Custom Token muss erst getauscht werden (signInWithCustomToken).</translation>
    </message>
    <message>
        <source>The token is of another project than the server&apos;s.</source>
        <translation>Das Token stammt aus einem anderen Projekt als dem des Servers.</translation>
    </message>
    <message>
        <source>The audience (aud) and issuer (iss) of a Firebase ID token name its project, and the server&apos;s SDK is probably set to another one, or to none (undefined); or it is Google&apos;s own ID token, from before the Firebase sign-in. The answer names both values.</source>
        <translation>Audience (aud) und Aussteller (iss) eines Firebase-ID-Tokens nennen sein Projekt, und das SDK des Servers ist wahrscheinlich auf ein anderes oder keines (undefined) eingestellt; oder es ist Googles eigenes ID-Token von vor der Firebase-Anmeldung. Die Antwort nennt beide Werte.</translation>
    </message>
    <message>
        <source>Give the server&apos;s SDK the project ID, and credentials, of the project that the client app uses.</source>
        <translation>Geben Sie dem SDK des Servers Projekt-ID und Anmeldedaten des Projekts, das die Client-App verwendet.</translation>
    </message>
    <message>
        <source>Send the ID token that Firebase issues (getIdToken), not that of the Google sign-in.</source>
        <translation>Senden Sie das ID Token, das Firebase ausgibt (getIdToken), nicht das der Google-Anmeldung.</translation>
    </message>
    <message>
        <source>Firebase&apos;s keys no longer hold the one that signed the token.</source>
        <translation>Unter Firebases Schlüsseln ist der nicht mehr, der das Token signiert hat.</translation>
    </message>
    <message>
        <source>The kid of the token is none of Google&apos;s present keys: the token is usually an old one that has expired, or comes from the emulator or another issuer.</source>
        <translation>Die kid des Tokens ist keiner der heutigen Schlüssel von Google: Meist ist das Token alt und abgelaufen, oder es stammt vom Emulator oder einem anderen Aussteller.</translation>
    </message>
    <message>
        <source>Firebase Authentication refused the credential; its code says why.</source>
        <translation>Firebase Authentication hat die Anmeldedaten abgelehnt; der Code sagt, warum.</translation>
    </message>
    <message>
        <source>TOKEN_EXPIRED and CREDENTIAL_TOO_OLD_LOGIN_AGAIN mean that the user has to sign in again, USER_DISABLED and USER_NOT_FOUND are about the account, INVALID_ID_TOKEN and INVALID_CUSTOM_TOKEN that the token is damaged or another kind, CREDENTIAL_MISMATCH that it is of another project.</source>
        <translation>TOKEN_EXPIRED und CREDENTIAL_TOO_OLD_LOGIN_AGAIN heißen, dass sich der Benutzer neu anmelden muss, USER_DISABLED und USER_NOT_FOUND betreffen das Konto, INVALID_ID_TOKEN und INVALID_CUSTOM_TOKEN, dass das Token beschädigt oder von anderer Art ist, CREDENTIAL_MISMATCH, dass es aus einem anderen Projekt stammt.</translation>
    </message>
    <message>
        <source>Check that API key and token are of the same Firebase project.</source>
        <translation>Prüfen Sie, dass API-Schlüssel und Token aus demselben Firebase-Projekt sind.</translation>
    </message>
    <message>
        <source>The security rules of Firebase forbid this.</source>
        <translation>Die Sicherheitsregeln von Firebase verbieten dies.</translation>
    </message>
    <message>
        <source>The token was taken, or none was sent, and the rules of the database do not let this user read or write there.</source>
        <translation>Das Token wurde angenommen, oder keines wurde gesendet, und die Regeln der Datenbank lassen diesen Benutzer dort nicht lesen oder schreiben.</translation>
    </message>
    <message>
        <source>Try the read or write in the rules playground, with the user&apos;s ID and claims.</source>
        <translation>Probieren Sie den Zugriff im Regel-Playground aus, mit ID und Claims des Benutzers.</translation>
    </message>
    <message>
        <source>Wait for sign-in (onAuthStateChanged) before the first request.</source>
        <translation>Warten Sie vor der ersten Anfrage auf die Anmeldung (onAuthStateChanged).</translation>
    </message>
    <message>
        <source>Salesforce does not take the token as a session.</source>
        <translation>Salesforce nimmt das Token nicht als Sitzung an.</translation>
    </message>
    <message>
        <source>The session behind the access token has expired or was ended, the token is of another org, or the host is not the instance_url of the token&apos;s answer. The answer does not say which.</source>
        <translation>Die Sitzung hinter dem Access Token ist abgelaufen oder wurde beendet, das Token gehört zu einer anderen Organisation, oder der Host ist nicht die instance_url aus der Token-Antwort. Was davon zutrifft, sagt die Antwort nicht.</translation>
    </message>
    <message>
        <source>Call the instance_url that came with the token.</source>
        <translation>Rufen Sie die instance_url auf, die mit dem Token kam.</translation>
    </message>
    <message>
        <source>Send Authorization: Bearer, and give the app the scope api.</source>
        <translation>Senden Sie Authorization: Bearer, und geben Sie der App den Scope api.</translation>
    </message>
    <message>
        <source>Salesforce cannot read the Authorization header.</source>
        <translation>Salesforce kann den Authorization-Header nicht lesen.</translation>
    </message>
    <message>
        <source>The header Authorization is missing, or is not Bearer (or OAuth), a space and the token: Bearer is there twice, the token is empty, or it is a JWT that Salesforce did not issue. The answer says which.</source>
        <translation>Der Header Authorization fehlt oder besteht nicht aus Bearer (oder OAuth), Leerzeichen und Token: Bearer steht doppelt, das Token ist leer oder ein JWT, das nicht von Salesforce ist. Was davon zutrifft, sagt die Antwort.</translation>
    </message>
    <message>
        <source>Salesforce&apos;s identity service does not take the token.</source>
        <translation>Salesforces Identitätsdienst nimmt das Token nicht an.</translation>
    </message>
    <message>
        <source>Bad_OAuth_Token means that the access token has expired, lacks the scope openid or id, or is of another host; Wrong_Org that it is of another org.</source>
        <translation>Bad_OAuth_Token heißt, dass das Access Token abgelaufen ist, ihm der Scope openid oder id fehlt oder es von einem anderen Host ist; Wrong_Org, dass es aus einer anderen Organisation stammt.</translation>
    </message>
    <message>
        <source>Ask the host that issued the token, and give the app the scopes openid and id.</source>
        <translation>Fragen Sie den Host, der das Token ausgestellt hat, und geben Sie der App die Scopes openid und id.</translation>
    </message>
    <message>
        <source>The Salesforce user or token may not use the API.</source>
        <translation>Der Salesforce-Benutzer oder das Token darf die API nicht verwenden.</translation>
    </message>
    <message>
        <source>The user&apos;s profile lacks API Enabled, the edition has no API, or the token was issued without the scope api. The answer does not say which.</source>
        <translation>Dem Profil des Benutzers fehlt API aktiviert, die Edition hat keine API, oder das Token wurde ohne den Scope api ausgestellt. Was davon zutrifft, sagt die Antwort nicht.</translation>
    </message>
    <message>
        <source>Give the user API Enabled, and the app the scope api, then ask for a new token.</source>
        <translation>Geben Sie dem Benutzer API aktiviert und der App den Scope api, und fordern Sie dann ein neues Token an.</translation>
    </message>
    <message>
        <source>Snowflake refused the key-pair JWT.</source>
        <translation>Snowflake hat das Schlüsselpaar-JWT abgelehnt.</translation>
    </message>
    <message>
        <source>The iss or sub of the JWT usually does not have the form that Snowflake wants (ACCOUNT.USER in capitals, the account without region, iss ending in .SHA256: and the fingerprint of the public key), or the public key is not the user&apos;s, or the clock is wrong.</source>
        <translation>Meist hat iss oder sub des JWT nicht die Form, die Snowflake verlangt (ACCOUNT.USER in Großbuchstaben, das Konto ohne Region, iss endet auf .SHA256: und den Fingerabdruck des öffentlichen Schlüssels), oder der öffentliche Schlüssel ist nicht der des Benutzers, oder die Uhr geht falsch.</translation>
    </message>
    <message>
        <source>Look up the reason: SELECT SYSTEM$GET_LOGIN_FAILURE_DETAILS with the ID in square brackets.</source>
        <translation>Sehen Sie den Grund nach: SELECT SYSTEM$GET_LOGIN_FAILURE_DETAILS mit der ID in eckigen Klammern.</translation>
    </message>
    <message>
        <source>Compare the fingerprint in iss with RSA_PUBLIC_KEY_FP of DESC USER.</source>
        <translation>Vergleichen Sie den Fingerabdruck in iss mit RSA_PUBLIC_KEY_FP aus DESC USER.</translation>
    </message>
    <message>
        <source>Let exp be an hour after iat at most.</source>
        <translation>Lassen Sie exp höchstens eine Stunde nach iat liegen.</translation>
    </message>
    <message>
        <source>Snowflake does not take the OAuth access token.</source>
        <translation>Snowflake nimmt das OAuth-Access-Token nicht an.</translation>
    </message>
    <message>
        <source>The token usually does not fit the security integration: its issuer, audience, signing key, or the claim that names the user; or it was sent as the wrong type (X-Snowflake-Authorization-Token-Type).</source>
        <translation>Meist passt das Token nicht zur Security Integration: Aussteller, Audience, Signaturschlüssel oder der Claim, der den Benutzer nennt; oder es wurde mit falschem Typ gesendet (X-Snowflake-Authorization-Token-Type).</translation>
    </message>
    <message>
        <source>Run SYSTEM$VERIFY_EXTERNAL_OAUTH_TOKEN with the token; it names what does not fit.</source>
        <translation>Führen Sie SYSTEM$VERIFY_EXTERNAL_OAUTH_TOKEN mit dem Token aus; es nennt, was nicht passt.</translation>
    </message>
    <message>
        <source>Compare iss and aud with EXTERNAL_OAUTH_ISSUER and EXTERNAL_OAUTH_AUDIENCE_LIST, and the user with the user&apos;s LOGIN_NAME.</source>
        <translation>Vergleichen Sie iss und aud mit EXTERNAL_OAUTH_ISSUER und EXTERNAL_OAUTH_AUDIENCE_LIST und den Benutzer mit dessen LOGIN_NAME.</translation>
    </message>
    <message>
        <source>For the SQL API send X-Snowflake-Authorization-Token-Type: OAUTH, or KEYPAIR_JWT for a key-pair JWT.</source>
        <translation>Senden Sie für die SQL-API X-Snowflake-Authorization-Token-Type: OAUTH, oder KEYPAIR_JWT für ein Schlüsselpaar-JWT.</translation>
    </message>
    <message>
        <source>The OAuth token has expired, says Snowflake.</source>
        <translation>Das OAuth-Token ist abgelaufen, sagt Snowflake.</translation>
    </message>
    <message>
        <source>The end of the access token has passed by Snowflake&apos;s clock.</source>
        <translation>Das Ende des Access Tokens ist nach Snowflakes Uhr vorbei.</translation>
    </message>
    <message>
        <source>Snowflake takes the token, and the role is not in it.</source>
        <translation>Snowflake nimmt das Token an, und die Rolle steht nicht darin.</translation>
    </message>
    <message>
        <source>The role that the connection wants is not among the token&apos;s scopes (session:role:NAME), is blocked by the integration, or is not granted to the user. The answer says which.</source>
        <translation>Die Rolle, die die Verbindung verlangt, ist nicht unter den Scopes des Tokens (session:role:NAME), von der Integration gesperrt oder dem Benutzer nicht erteilt. Was davon zutrifft, sagt die Antwort.</translation>
    </message>
    <message>
        <source>Ask for the scope session:role:NAME, or session:role-any where the integration allows it.</source>
        <translation>Fordern Sie den Scope session:role:NAME an, oder session:role-any, wo die Integration es erlaubt.</translation>
    </message>
    <message>
        <source>GRANT ROLE to the user, and look at BLOCKED_ROLES_LIST of the integration.</source>
        <translation>Führen Sie GRANT ROLE für den Benutzer aus, und sehen Sie BLOCKED_ROLES_LIST der Integration an.</translation>
    </message>
    <message>
        <source>The token is of another user than the connection names.</source>
        <translation>Das Token gehört einem anderen Benutzer, als die Verbindung nennt.</translation>
    </message>
    <message>
        <source>The user in the token, by the claim that the integration maps, is not the login name that the connection gives.</source>
        <translation>Der Benutzer im Token, nach dem Claim, den die Integration zuordnet, ist nicht der Anmeldename der Verbindung.</translation>
    </message>
    <message>
        <source>Leave the user name out of the connection, or write the LOGIN_NAME of the token&apos;s user.</source>
        <translation>Lassen Sie den Benutzernamen in der Verbindung weg, oder schreiben Sie den LOGIN_NAME des Benutzers im Token.</translation>
    </message>
    <message>
        <source>A network policy of Snowflake blocks the address.</source>
        <translation>Eine Netzwerkrichtlinie von Snowflake sperrt die Adresse.</translation>
    </message>
    <message>
        <source>The IP address that the request comes from is not in the network policy of the account, user or integration.</source>
        <translation>Die IP-Adresse, von der die Anfrage kommt, steht nicht in der Netzwerkrichtlinie von Konto, Benutzer oder Integration.</translation>
    </message>
    <message>
        <source>Have the address added to the network policy.</source>
        <translation>Lassen Sie die Adresse in die Netzwerkrichtlinie aufnehmen.</translation>
    </message>
    <message>
        <source>Databricks got no credential that it takes here.</source>
        <translation>Databricks erhielt keine Anmeldedaten, die es hier annimmt.</translation>
    </message>
    <message>
        <source>The Authorization header is missing or not Bearer, or the token is of a kind that this API does not take, as a workspace&apos;s token at an account API. The answer does not say which.</source>
        <translation>Der Authorization-Header fehlt oder ist nicht Bearer, oder das Token ist von einer Art, die diese API nicht annimmt, etwa das eines Workspaces bei einer Konto-API. Was davon zutrifft, sagt die Antwort nicht.</translation>
    </message>
    <message>
        <source>Account APIs want a token of the account&apos;s token URL.</source>
        <translation>Konto-APIs verlangen ein Token der Token-URL des Kontos.</translation>
    </message>
    <message>
        <source>Databricks does not take this access token.</source>
        <translation>Databricks nimmt dieses Access Token nicht an.</translation>
    </message>
    <message>
        <source>The token is usually of another workspace, has expired or was revoked; a token of Entra has to be for Databricks (aud 2ff814a6-3304-4ab8-85cb-cd0e6f879c1d).</source>
        <translation>Meist stammt das Token aus einem anderen Workspace, ist abgelaufen oder wurde widerrufen; ein Token von Entra muss für Databricks sein (aud 2ff814a6-3304-4ab8-85cb-cd0e6f879c1d).</translation>
    </message>
    <message>
        <source>Compare the workspace&apos;s URL with where the token was made.</source>
        <translation>Vergleichen Sie die URL des Workspaces mit dem Ort, an dem das Token erstellt wurde.</translation>
    </message>
    <message>
        <source>An IP access list of Databricks blocks the address.</source>
        <translation>Eine IP-Zugriffsliste von Databricks sperrt die Adresse.</translation>
    </message>
    <message>
        <source>The address that the request comes from is not on the workspace&apos;s access list; the token is not the matter.</source>
        <translation>Die Adresse, von der die Anfrage kommt, steht nicht auf der Zugriffsliste des Workspaces; am Token liegt es nicht.</translation>
    </message>
    <message>
        <source>Have the address added to the IP access list.</source>
        <translation>Lassen Sie die Adresse in die IP-Zugriffsliste aufnehmen.</translation>
    </message>
    <message>
        <source>ServiceNow did not take the credentials, or got none.</source>
        <translation>ServiceNow hat die Anmeldedaten nicht angenommen oder keine erhalten.</translation>
    </message>
    <message>
        <source>The Authorization header did not arrive, or the token in it is not accepted: it has expired, is of another instance, or its user is inactive or locked out. The answer does not say which.</source>
        <translation>Der Authorization-Header kam nicht an, oder das Token darin wird nicht angenommen: Es ist abgelaufen, von einer anderen Instanz, oder sein Benutzer ist inaktiv oder gesperrt. Was davon zutrifft, sagt die Antwort nicht.</translation>
    </message>
    <message>
        <source>ServiceNow knows the user, who lacks a role for this.</source>
        <translation>ServiceNow kennt den Benutzer, dem eine Rolle hierfür fehlt.</translation>
    </message>
    <message>
        <source>An access control (ACL) of the table or the API does not let the token&apos;s user through.</source>
        <translation>Eine Zugriffskontrolle (ACL) der Tabelle oder der API lässt den Benutzer des Tokens nicht durch.</translation>
    </message>
    <message>
        <source>Give the user the role that the ACL asks for, such as snc_platform_rest_api_access for the Table API.</source>
        <translation>Geben Sie dem Benutzer die Rolle, die die ACL verlangt, etwa snc_platform_rest_api_access für die Table API.</translation>
    </message>
    <message>
        <source>The token is for another app than the SAP service behind the API.</source>
        <translation>Das Token ist für eine andere App als den SAP-Dienst hinter der API.</translation>
    </message>
    <message>
        <source>No audience (aud) of the token, and no scope in it, names the client ID of the XSUAA instance that the API is bound to; the answer names both.</source>
        <translation>Keine Audience (aud) des Tokens und kein Scope darin nennt die Client-ID der XSUAA-Instanz, an die die API gebunden ist; die Antwort nennt beide.</translation>
    </message>
    <message>
        <source>Get the token with the client of that instance, or have a scope of it granted to the caller.</source>
        <translation>Holen Sie das Token mit dem Client dieser Instanz, oder lassen Sie dem Aufrufer einen ihrer Scopes erteilen.</translation>
    </message>
    <message>
        <source>UAA does not know this token any more.</source>
        <translation>UAA kennt dieses Token nicht mehr.</translation>
    </message>
    <message>
        <source>The token has expired, was revoked (as by a new password of the user or a new secret of the client), or was issued by another UAA. The answer does not say which.</source>
        <translation>Das Token ist abgelaufen, wurde widerrufen (etwa durch ein neues Passwort des Benutzers oder ein neues Secret des Clients) oder von einem anderen UAA ausgestellt. Was davon zutrifft, sagt die Antwort nicht.</translation>
    </message>
    <message>
        <source>GitHub does not know this token.</source>
        <translation>GitHub kennt dieses Token nicht.</translation>
    </message>
    <message>
        <source>The token has expired, was revoked or is misspelt, or is of another kind than this address takes: installation tokens live an hour, and /app wants the app&apos;s JWT. The answer does not say which.</source>
        <translation>Das Token ist abgelaufen, wurde widerrufen oder ist falsch geschrieben, oder es ist von anderer Art, als diese Adresse annimmt: Installation Tokens leben eine Stunde, und /app verlangt das JWT der App. Was davon zutrifft, sagt die Antwort nicht.</translation>
    </message>
    <message>
        <source>Make a new token. GitHub revokes one that it finds in a public place, or that went unused for a year.</source>
        <translation>Erstellen Sie ein neues Token. GitHub widerruft eines, das öffentlich gefunden wird oder ein Jahr unbenutzt war.</translation>
    </message>
    <message>
        <source>Check the host. GitHub Enterprise Server has tokens and an address of its own.</source>
        <translation>Prüfen Sie den Host. GitHub Enterprise Server hat eigene Tokens und eine eigene Adresse.</translation>
    </message>
    <message>
        <source>GitHub cannot read or verify the app&apos;s JWT.</source>
        <translation>GitHub kann das JWT der App nicht lesen oder prüfen.</translation>
    </message>
    <message>
        <source>This address wants a JWT that the GitHub App signed with RS256 and its own private key; what arrived is another kind of token, or is signed with another key. The answer does not say which.</source>
        <translation>Diese Adresse verlangt ein JWT, das die GitHub App mit RS256 und ihrem eigenen privaten Schlüssel signiert hat; angekommen ist ein anderes Token, oder es ist mit einem anderen Schlüssel signiert. Was davon zutrifft, sagt die Antwort nicht.</translation>
    </message>
    <message>
        <source>Sign with the private key (.pem) of this app, RS256, iss set to the app&apos;s ID or client ID.</source>
        <translation>Signieren Sie mit dem privaten Schlüssel (.pem) dieser App, RS256, iss auf App-ID oder Client-ID gesetzt.</translation>
    </message>
    <message>
        <source>Use an installation or personal token for all addresses other than /app.</source>
        <translation>Verwenden Sie für alle anderen Adressen als /app ein Installation Token oder persönliches Token.</translation>
    </message>
    <message>
        <source>GitHub does not take the exp of the app&apos;s JWT.</source>
        <translation>GitHub nimmt das exp des JWT der App nicht an.</translation>
    </message>
    <message>
        <source>The exp has to be a number in seconds, ahead of GitHub&apos;s clock and no more than ten minutes after iat: the clock of the machine that signs is wrong, exp is already past, or the JWT is to live too long. The answer says which.</source>
        <translation>Das exp muss eine Zahl in Sekunden sein, nach GitHubs Uhr in der Zukunft und höchstens zehn Minuten nach iat: Die Uhr des signierenden Rechners geht falsch, exp ist schon vorbei, oder das JWT soll zu lange leben. Was davon zutrifft, sagt die Antwort.</translation>
    </message>
    <message>
        <source>Set iat to a minute ago and exp to nine minutes ahead.</source>
        <translation>Setzen Sie iat auf eine Minute zuvor und exp auf neun Minuten voraus.</translation>
    </message>
    <message>
        <source>A claim of the app&apos;s JWT does not name a GitHub App.</source>
        <translation>Ein Claim des JWT der App nennt keine GitHub App.</translation>
    </message>
    <message>
        <source>The iss has to be the ID or client ID of an existing GitHub App that has a key, and iat a whole number of seconds that has passed by GitHub&apos;s clock. The answer says which.</source>
        <translation>Das iss muss ID oder Client-ID einer bestehenden GitHub App mit Schlüssel sein, und iat eine ganze Zahl von Sekunden, die nach GitHubs Uhr vergangen ist. Was davon zutrifft, sagt die Antwort.</translation>
    </message>
    <message>
        <source>Copy the App ID from the app&apos;s settings, and set iat to a minute ago.</source>
        <translation>Kopieren Sie die App-ID aus den Einstellungen der App, und setzen Sie iat auf eine Minute zuvor.</translation>
    </message>
    <message>
        <source>GitHub takes the token, and a permission is missing.</source>
        <translation>GitHub nimmt das Token an, und eine Berechtigung fehlt.</translation>
    </message>
    <message>
        <source>The app&apos;s installation or the fine-grained token does not have the repository permission that this address needs, or does not include this repository; in a workflow it is permissions of GITHUB_TOKEN. The answer does not say which.</source>
        <translation>Der App-Installation oder dem fein abgestuften Token fehlt die Repository-Berechtigung für diese Adresse, oder das Repository gehört nicht dazu; in einem Workflow sind es die permissions des GITHUB_TOKEN. Was davon zutrifft, sagt die Antwort nicht.</translation>
    </message>
    <message>
        <source>Look at the header X-Accepted-GitHub-Permissions; it names what is needed.</source>
        <translation>Sehen Sie sich den Header X-Accepted-GitHub-Permissions an; er nennt, was nötig ist.</translation>
    </message>
    <message>
        <source>Add the permission, and have the installation accept it.</source>
        <translation>Fügen Sie die Berechtigung hinzu, und lassen Sie die Installation zustimmen.</translation>
    </message>
    <message>
        <source>A rule of the GitHub organization keeps this token out.</source>
        <translation>Eine Regel der GitHub-Organisation hält dieses Token draußen.</translation>
    </message>
    <message>
        <source>The token is good, and not authorized for the organization: its single sign-on, its approval of OAuth apps, or its list of IP addresses stands in between. The answer says which.</source>
        <translation>Das Token ist gut, aber nicht für die Organisation freigegeben: Ihr Single Sign-on, ihre Freigabe von OAuth-Apps oder ihre IP-Liste steht dazwischen. Was davon zutrifft, sagt die Antwort.</translation>
    </message>
    <message>
        <source>Authorize the token: Configure SSO beside it in the token settings, or ask an owner to approve the app or the address.</source>
        <translation>Geben Sie das Token frei: Configure SSO daneben in den Token-Einstellungen, oder bitten Sie einen Besitzer, App oder Adresse freizugeben.</translation>
    </message>
    <message>
        <source>GitHub has had too many requests; the token is not the matter.</source>
        <translation>GitHub hatte zu viele Anfragen; am Token liegt es nicht.</translation>
    </message>
    <message>
        <source>The hourly limit is used up: without a token it is 60 an hour for an address, so the token may not have been sent.</source>
        <translation>Das stündliche Limit ist verbraucht: Ohne Token sind es 60 je Stunde und Adresse, vielleicht wurde das Token also nicht gesendet.</translation>
    </message>
    <message>
        <source>Look at x-ratelimit-limit in the answer. 60 means that no token arrived.</source>
        <translation>Sehen Sie x-ratelimit-limit in der Antwort an. 60 heißt, dass kein Token ankam.</translation>
    </message>
    <message>
        <source>Wait until the time in x-ratelimit-reset.</source>
        <translation>Warten Sie bis zur Zeit in x-ratelimit-reset.</translation>
    </message>
    <message>
        <source>GitLab does not let this project&apos;s job token in.</source>
        <translation>GitLab lässt das Job-Token dieses Projekts nicht zu.</translation>
    </message>
    <message>
        <source>The project that is called does not list the calling one among those whose CI/CD job tokens it takes.</source>
        <translation>Das aufgerufene Projekt führt das aufrufende nicht unter denen auf, deren CI/CD-Job-Tokens es annimmt.</translation>
    </message>
    <message>
        <source>Add the calling project under Settings, CI/CD, Job token permissions of the called one.</source>
        <translation>Fügen Sie das aufrufende Projekt unter Einstellungen, CI/CD, Job-Token-Berechtigungen des aufgerufenen hinzu.</translation>
    </message>
    <message>
        <source>GitLab does not take the password or token for Git.</source>
        <translation>GitLab nimmt Passwort oder Token für Git nicht an.</translation>
    </message>
    <message>
        <source>The token has expired or lacks read_repository or write_repository, or a password was sent where two-factor sign-in wants a token. The answer does not say which.</source>
        <translation>Das Token ist abgelaufen, ihm fehlt read_repository oder write_repository, oder es wurde ein Passwort gesendet, wo die Zwei-Faktor-Anmeldung ein Token verlangt. Was davon zutrifft, sagt die Antwort nicht.</translation>
    </message>
    <message>
        <source>Use oauth2 as user name with an OAuth token, any name with a personal token.</source>
        <translation>Verwenden Sie oauth2 als Benutzernamen bei einem OAuth-Token, bei einem persönlichen Token einen beliebigen.</translation>
    </message>
    <message>
        <source>Atlassian takes the token, and a scope is missing in it.</source>
        <translation>Atlassian nimmt das Token an, und ein Scope fehlt darin.</translation>
    </message>
    <message>
        <source>The token was issued without a scope that this operation needs; classic and granular scopes do not stand in for each other in all operations.</source>
        <translation>Das Token wurde ohne einen Scope ausgestellt, den diese Operation braucht; klassische und granulare Scopes ersetzen einander nicht überall.</translation>
    </message>
    <message>
        <source>Add the scope to the app, then ask for a new token: one that was issued before does not get it.</source>
        <translation>Fügen Sie der App den Scope hinzu, und fordern Sie dann ein neues Token an: ein älteres erhält ihn nicht.</translation>
    </message>
    <message>
        <source>Call api.atlassian.com/ex/jira/CLOUDID, as the token is for that address.</source>
        <translation>Rufen Sie api.atlassian.com/ex/jira/CLOUDID auf, denn das Token ist für diese Adresse.</translation>
    </message>
    <message>
        <source>Atlassian took the token for one of its own sessions.</source>
        <translation>Atlassian hielt das Token für eines seiner eigenen Sitzungstokens.</translation>
    </message>
    <message>
        <source>A Bearer token was probably sent to the site&apos;s own address (SITE.atlassian.net): OAuth tokens are for api.atlassian.com, and an API token goes by Basic with the e-mail address.</source>
        <translation>Ein Bearer-Token wurde wahrscheinlich an die Adresse der Site selbst (SITE.atlassian.net) gesendet: OAuth-Token sind für api.atlassian.com, und ein API-Token geht per Basic mit der E-Mail-Adresse.</translation>
    </message>
    <message>
        <source>With an OAuth token call https://api.atlassian.com/ex/jira/CLOUDID.</source>
        <translation>Rufen Sie mit einem OAuth-Token https://api.atlassian.com/ex/jira/CLOUDID auf.</translation>
    </message>
    <message>
        <source>With an API token send Authorization: Basic, with e-mail address, colon and token.</source>
        <translation>Senden Sie mit einem API-Token Authorization: Basic, mit E-Mail-Adresse, Doppelpunkt und Token.</translation>
    </message>
    <message>
        <source>Bitbucket does not take this token here.</source>
        <translation>Bitbucket nimmt dieses Token hier nicht an.</translation>
    </message>
    <message>
        <source>The token has expired, is misspelt, or is of a kind that this address does not take: access tokens of a repository or workspace work only there, and API tokens go by Basic. The answer does not say which.</source>
        <translation>Das Token ist abgelaufen, falsch geschrieben oder von einer Art, die diese Adresse nicht annimmt: Access Tokens eines Repositorys oder Workspaces gelten nur dort, und API-Tokens gehen per Basic. Was davon zutrifft, sagt die Antwort nicht.</translation>
    </message>
    <message>
        <source>Slack refuses the token, inside an answer of success.</source>
        <translation>Slack lehnt das Token ab, in einer Antwort mit Erfolgsstatus.</translation>
    </message>
    <message>
        <source>token_expired and token_revoked say what happened to the token; account_inactive means that its user or workspace is gone, invalid_auth that the token is misspelt or of another workspace, or that the address is not allowed.</source>
        <translation>token_expired und token_revoked sagen, was mit dem Token geschah; account_inactive heißt, dass Benutzer oder Workspace fort ist, invalid_auth, dass das Token falsch geschrieben oder aus einem anderen Workspace ist oder die Adresse nicht erlaubt ist.</translation>
    </message>
    <message>
        <source>Copy the token of the app again, or install the app anew in the workspace.</source>
        <translation>Kopieren Sie das Token der App noch einmal, oder installieren Sie die App neu im Workspace.</translation>
    </message>
    <message>
        <source>No token reached Slack.</source>
        <translation>Kein Token hat Slack erreicht.</translation>
    </message>
    <message>
        <source>The request had neither an Authorization header nor a parameter token; a JSON body cannot carry it.</source>
        <translation>Die Anfrage hatte weder einen Authorization-Header noch einen Parameter token; ein JSON-Body kann es nicht enthalten.</translation>
    </message>
    <message>
        <source>The Slack token may not call this method.</source>
        <translation>Das Slack-Token darf diese Methode nicht aufrufen.</translation>
    </message>
    <message>
        <source>missing_scope means that the scope in needed is not in the token, not_allowed_token_type that the method wants another kind (bot, user or app-level).</source>
        <translation>missing_scope heißt, dass der Scope aus needed nicht im Token ist, not_allowed_token_type, dass die Methode eine andere Art verlangt (Bot, Benutzer oder App-Ebene).</translation>
    </message>
    <message>
        <source>Add the scope under OAuth &amp; Permissions of the app, and reinstall it: the token gets it only then.</source>
        <translation>Fügen Sie den Scope unter OAuth &amp; Permissions der App hinzu, und installieren Sie sie neu: Erst dann erhält ihn das Token.</translation>
    </message>
    <message>
        <source>Slack&apos;s token endpoint refused the exchange, inside an answer of success.</source>
        <translation>Slacks Token-Endpunkt hat den Tausch abgelehnt, in einer Antwort mit Erfolgsstatus.</translation>
    </message>
    <message>
        <source>The code in error says what is wrong: invalid_client_id the client ID, bad_client_secret the secret, bad_redirect_uri the redirect URI, invalid_code and code_already_used the code, invalid_refresh_token the refresh token.</source>
        <translation>Der Code in error sagt, was falsch ist: invalid_client_id die Client-ID, bad_client_secret das Secret, bad_redirect_uri die Redirect-URI, invalid_code und code_already_used der Code, invalid_refresh_token das Refresh Token.</translation>
    </message>
    <message>
        <source>Okta takes the token, and it may not do this.</source>
        <translation>Okta nimmt das Token an, und es darf dies nicht.</translation>
    </message>
    <message>
        <source>The scope of the operation is missing in the token, or the service app or the user has no admin role that allows it. The answer does not say which.</source>
        <translation>Dem Token fehlt der Scope der Operation, oder die Service-App oder der Benutzer hat keine Administratorrolle dafür. Was davon zutrifft, sagt die Antwort nicht.</translation>
    </message>
    <message>
        <source>Grant the scope (Okta API Scopes of the app), assign an admin role, and ask for a new token.</source>
        <translation>Erteilen Sie den Scope (Okta API Scopes der App), weisen Sie eine Administratorrolle zu, und fordern Sie ein neues Token an.</translation>
    </message>
    <message>
        <source>Okta does not accept the session or the user&apos;s credentials.</source>
        <translation>Okta nimmt die Sitzung oder die Anmeldedaten des Benutzers nicht an.</translation>
    </message>
    <message>
        <source>E0000005 means that the session or token is not known or has ended, E0000004 that the user&apos;s name or password is wrong, or that signing in this way is not allowed.</source>
        <translation>E0000005 heißt, dass Sitzung oder Token unbekannt oder beendet ist, E0000004, dass Name oder Passwort des Benutzers falsch ist oder dass diese Art der Anmeldung nicht erlaubt ist.</translation>
    </message>
    <message>
        <source>Check the scheme: SSWS for an API token, Bearer for an access token.</source>
        <translation>Prüfen Sie das Schema: SSWS für ein API-Token, Bearer für ein Access Token.</translation>
    </message>
    <message>
        <source>Okta has had too many requests.</source>
        <translation>Okta hatte zu viele Anfragen.</translation>
    </message>
    <message>
        <source>The limit of this address is used up until the time in x-rate-limit-reset; the token is not the matter.</source>
        <translation>Das Limit dieser Adresse ist bis zur Zeit in x-rate-limit-reset verbraucht; am Token liegt es nicht.</translation>
    </message>
    <message>
        <source>The Auth0 API does not take a token for this audience.</source>
        <translation>Die Auth0-API nimmt kein Token für diese Audience an.</translation>
    </message>
    <message>
        <source>The Management API takes only tokens whose audience (aud) is https://TENANT.auth0.com/api/v2/, and this one is for another API.</source>
        <translation>Die Management API nimmt nur Tokens, deren Audience (aud) https://TENANT.auth0.com/api/v2/ ist, und dieses ist für eine andere API.</translation>
    </message>
    <message>
        <source>Ask for the audience https://TENANT.auth0.com/api/v2/, with the tenant&apos;s own domain, not the custom one.</source>
        <translation>Fordern Sie die audience https://TENANT.auth0.com/api/v2/ an, mit der Domäne des Mandanten, nicht der eigenen.</translation>
    </message>
    <message>
        <source>What the API got behind Bearer is not a token that it can read.</source>
        <translation>Was die API hinter Bearer erhielt, ist kein lesbares Token.</translation>
    </message>
    <message>
        <source>The header has to be Bearer, a space and a JWT; what arrived is not a JWT: an opaque token, a client ID or secret, or the token in quotes or with Bearer twice. The answer does not say which.</source>
        <translation>Der Header muss Bearer, Leerzeichen und ein JWT sein; was ankam, ist kein JWT: ein opakes Token, eine Client-ID oder ein Secret, oder das Token in Anführungszeichen oder mit doppeltem Bearer. Was davon zutrifft, sagt die Antwort nicht.</translation>
    </message>
    <message>
        <source>The token lacks a scope of the Auth0 API.</source>
        <translation>Dem Token fehlt ein Scope der Auth0-API.</translation>
    </message>
    <message>
        <source>The token has none of the scopes that the answer lists.</source>
        <translation>Das Token hat keinen der Scopes, die die Antwort nennt.</translation>
    </message>
    <message>
        <source>Authorize one of them for the application under APIs, Auth0 Management API, Machine to Machine Applications; then ask for a new token.</source>
        <translation>Erteilen Sie einen davon der Anwendung unter APIs, Auth0 Management API, Machine to Machine Applications; fordern Sie dann ein neues Token an.</translation>
    </message>
    <message>
        <source>Cognito&apos;s own API does not take the access token.</source>
        <translation>Cognitos eigene API nimmt das Access Token nicht an.</translation>
    </message>
    <message>
        <source>The token was revoked or signed out, is an ID token or of another pool, or lacks the scope aws.cognito.signin.user.admin, which the operations of a user need; the answer says which.</source>
        <translation>Das Token wurde widerrufen oder abgemeldet, ist ein ID Token oder aus einem anderen Pool, oder ihm fehlt der Scope aws.cognito.signin.user.admin, den Benutzeroperationen brauchen; die Antwort sagt, was.</translation>
    </message>
    <message>
        <source>Ask for the scope aws.cognito.signin.user.admin at sign-in.</source>
        <translation>Fordern Sie bei der Anmeldung den Scope aws.cognito.signin.user.admin an.</translation>
    </message>
    <message>
        <source>Cognito wants the secret hash of the app client.</source>
        <translation>Cognito verlangt den Secret Hash des App-Clients.</translation>
    </message>
    <message>
        <source>The app client has a secret, and SECRET_HASH was not sent or is not the HMAC of user name and client ID with that secret. The answer says which.</source>
        <translation>Der App-Client hat ein Secret, und SECRET_HASH wurde nicht gesendet oder ist nicht der HMAC von Benutzername und Client-ID mit diesem Secret. Was davon zutrifft, sagt die Antwort.</translation>
    </message>
    <message>
        <source>Compute BASE64(HMAC_SHA256(secret, user name + client ID)); for a refresh, with the user&apos;s sub as user name.</source>
        <translation>Berechnen Sie BASE64(HMAC_SHA256(Secret, Benutzername + Client-ID)); beim Erneuern mit dem sub des Benutzers als Benutzername.</translation>
    </message>
    <message>
        <source>Use an app client without a secret for apps of users.</source>
        <translation>Verwenden Sie für Apps von Benutzern einen App-Client ohne Secret.</translation>
    </message>
    <message>
        <source>The user pool has no app client of this ID.</source>
        <translation>Der User Pool hat keinen App-Client mit dieser ID.</translation>
    </message>
    <message>
        <source>The client ID is misspelt or of another pool, or the Region that was asked is not the pool&apos;s. The answer does not say which.</source>
        <translation>Die Client-ID ist falsch geschrieben oder aus einem anderen Pool, oder die gefragte Region ist nicht die des Pools. Was davon zutrifft, sagt die Antwort nicht.</translation>
    </message>
    <message>
        <source>Compare client ID, pool ID and Region.</source>
        <translation>Vergleichen Sie Client-ID, Pool-ID und Region.</translation>
    </message>
    <message>
        <source>The app client does not allow this sign-in flow.</source>
        <translation>Der App-Client erlaubt diesen Anmeldeablauf nicht.</translation>
    </message>
    <message>
        <source>The flow that the answer names is not switched on for the app client.</source>
        <translation>Der genannte Ablauf ist für den App-Client nicht eingeschaltet.</translation>
    </message>
    <message>
        <source>Switch it on under Authentication flows of the app client.</source>
        <translation>Schalten Sie ihn unter Authentifizierungsabläufe des App-Clients ein.</translation>
    </message>
    <message>
        <source>The identity pool does not take the login token.</source>
        <translation>Der Identity Pool nimmt das Login-Token nicht an.</translation>
    </message>
    <message>
        <source>The issuer or audience of the ID token is no provider of the identity pool, the key of Logins is not that issuer, or the token has expired; the answer says which.</source>
        <translation>Aussteller oder Audience des ID Tokens ist kein Anbieter des Identity Pools, der Schlüssel in Logins ist nicht dieser Aussteller, oder das Token ist abgelaufen; die Antwort sagt, was.</translation>
    </message>
    <message>
        <source>Send the ID token, with its issuer without https:// as key of Logins, and the app client listed in the identity pool.</source>
        <translation>Senden Sie das ID Token, mit seinem Aussteller ohne https:// als Schlüssel in Logins, und dem App-Client im Identity Pool eingetragen.</translation>
    </message>
    <message>
        <source>AppSync cannot read the Authorization header.</source>
        <translation>AppSync kann den Authorization-Header nicht lesen.</translation>
    </message>
    <message>
        <source>AppSync expects the raw JWT in the Authorization header for Cognito and OpenID Connect: the token is missing, damaged, or not what the API&apos;s authorization mode wants. The answer does not say which.</source>
        <translation>AppSync erwartet bei Cognito und OpenID Connect das rohe JWT im Authorization-Header: Das Token fehlt, ist beschädigt oder nicht das, was der Autorisierungsmodus der API verlangt. Was davon zutrifft, sagt die Antwort nicht.</translation>
    </message>
    <message>
        <source>Send Authorization with the token alone, without Bearer; an API key goes into x-api-key.</source>
        <translation>Senden Sie Authorization nur mit dem Token, ohne Bearer; ein API-Schlüssel gehört in x-api-key.</translation>
    </message>
    <message>
        <source>Check the authorization mode of the API and of the field.</source>
        <translation>Prüfen Sie den Autorisierungsmodus der API und des Felds.</translation>
    </message>
    <message>
        <source>AppSync takes the token, and a rule of the schema refuses the field.</source>
        <translation>AppSync nimmt das Token an, und eine Regel des Schemas verweigert das Feld.</translation>
    </message>
    <message>
        <source>The auth rule of the field or type (group, owner claim, authorization mode) does not let the claims of this token read it.</source>
        <translation>Die Auth-Regel des Felds oder Typs (Gruppe, Owner-Claim, Autorisierungsmodus) lässt die Claims dieses Tokens nicht lesen.</translation>
    </message>
    <message>
        <source>Compare cognito:groups and the owner claim of the token with the @auth rule of the schema.</source>
        <translation>Vergleichen Sie cognito:groups und den Owner-Claim des Tokens mit der @auth-Regel des Schemas.</translation>
    </message>
    <message>
        <source>Name the authorization mode in the request, where the API has several.</source>
        <translation>Nennen Sie in der Anfrage den Autorisierungsmodus, wenn die API mehrere hat.</translation>
    </message>
    <message>
        <source>AppSync does not take this kind of credential for the call.</source>
        <translation>AppSync nimmt diese Art Anmeldedaten für den Aufruf nicht an.</translation>
    </message>
    <message>
        <source>The token or key that was sent is of an authorization mode that the API does not have, of another user pool, or it has expired. The answer does not say which.</source>
        <translation>Token oder Schlüssel gehört zu einem Autorisierungsmodus, den die API nicht hat, zu einem anderen User Pool, oder ist abgelaufen. Was davon zutrifft, sagt die Antwort nicht.</translation>
    </message>
    <message>
        <source>Compare the API&apos;s authorization modes (user pool, client ID pattern, issuer) with the token&apos;s iss and aud or client_id.</source>
        <translation>Vergleichen Sie die Autorisierungsmodi der API (User Pool, Client-ID-Muster, Aussteller) mit iss und aud oder client_id des Tokens.</translation>
    </message>
    <message>
        <source>Stripe does not take the API key.</source>
        <translation>Stripe nimmt den API-Schlüssel nicht an.</translation>
    </message>
    <message>
        <source>The key is missing, misspelt, expired or rolled, is a publishable one (pk_) where a secret one (sk_) is needed, or is of another account; the answer says which.</source>
        <translation>Der Schlüssel fehlt, ist falsch geschrieben, abgelaufen oder ersetzt, ist ein öffentlicher (pk_), wo ein geheimer (sk_) nötig ist, oder gehört zu einem anderen Konto; die Antwort sagt, was.</translation>
    </message>
    <message>
        <source>Copy the secret key of the right mode (test or live) again.</source>
        <translation>Kopieren Sie den geheimen Schlüssel des richtigen Modus (Test oder Live) noch einmal.</translation>
    </message>
    <message>
        <source>The Stripe key has no access to this account or object.</source>
        <translation>Der Stripe-Schlüssel hat keinen Zugriff auf dieses Konto oder Objekt.</translation>
    </message>
    <message>
        <source>The connected account withdrew access, the restricted key lacks the permission, or key and object are of different modes (test and live). The answer says which.</source>
        <translation>Das verbundene Konto hat den Zugriff entzogen, dem eingeschränkten Schlüssel fehlt die Berechtigung, oder Schlüssel und Objekt sind aus verschiedenen Modi (Test und Live). Was davon zutrifft, sagt die Antwort.</translation>
    </message>
    <message>
        <source>Compare the mode of key and object, and the header Stripe-Account.</source>
        <translation>Vergleichen Sie den Modus von Schlüssel und Objekt sowie den Header Stripe-Account.</translation>
    </message>
    <message>
        <source>PayPal does not take the access token.</source>
        <translation>PayPal nimmt das Access Token nicht an.</translation>
    </message>
    <message>
        <source>The token has expired, is missing, or comes from the other environment: a sandbox token at the live host fails its signature check. The answer does not say which.</source>
        <translation>Das Token ist abgelaufen, fehlt oder stammt aus der anderen Umgebung: Ein Sandbox-Token besteht am Live-Host die Signaturprüfung nicht. Was davon zutrifft, sagt die Antwort nicht.</translation>
    </message>
    <message>
        <source>Ask for the token at the host of the same environment as the API.</source>
        <translation>Fordern Sie das Token beim Host derselben Umgebung an wie die API.</translation>
    </message>
    <message>
        <source>PayPal takes the token, and a permission is missing.</source>
        <translation>PayPal nimmt das Token an, und eine Berechtigung fehlt.</translation>
    </message>
    <message>
        <source>The app does not have the feature that this call needs, or the token was issued before it was switched on. The answer does not say which.</source>
        <translation>Die App hat die Funktion nicht, die dieser Aufruf braucht, oder das Token ist älter als deren Einschalten. Was davon zutrifft, sagt die Antwort nicht.</translation>
    </message>
    <message>
        <source>Switch the feature on in the app&apos;s settings, end the old token, and ask for a new one.</source>
        <translation>Schalten Sie die Funktion in den App-Einstellungen ein, beenden Sie das alte Token, und fordern Sie ein neues an.</translation>
    </message>
    <message>
        <source>The Zoom token lacks a scope, which the answer names.</source>
        <translation>Dem Zoom-Token fehlt ein Scope, den die Antwort nennt.</translation>
    </message>
    <message>
        <source>Zoom calls the access token wrong here because it was issued without the scopes in square brackets.</source>
        <translation>Zoom nennt das Access Token hier falsch, weil es ohne die Scopes in eckigen Klammern ausgestellt wurde.</translation>
    </message>
    <message>
        <source>Zoom does not take the access token.</source>
        <translation>Zoom nimmt das Access Token nicht an.</translation>
    </message>
    <message>
        <source>The access token has expired (an hour) or is not one of Zoom&apos;s OAuth tokens, such as an old JWT app&apos;s; the words beside code 124 say which.</source>
        <translation>Das Access Token ist abgelaufen (eine Stunde) oder kein OAuth-Token von Zoom, etwa das einer alten JWT-App; die Worte beim Code 124 sagen, was.</translation>
    </message>
    <message>
        <source>Box takes the token, and access to the item is missing.</source>
        <translation>Box nimmt das Token an, und der Zugriff auf das Element fehlt.</translation>
    </message>
    <message>
        <source>The app lacks the application scope, or its user (often the service account) is no collaborator of the file or folder.</source>
        <translation>Der App fehlt der Anwendungs-Scope, oder ihr Benutzer (oft das Dienstkonto) ist kein Mitarbeiter an Datei oder Ordner.</translation>
    </message>
    <message>
        <source>Invite the service account as a collaborator, or act as a user who has access.</source>
        <translation>Laden Sie das Dienstkonto zur Zusammenarbeit ein, oder handeln Sie als Benutzer mit Zugriff.</translation>
    </message>
    <message>
        <source>Dropbox does not take the access token.</source>
        <translation>Dropbox nimmt das Access Token nicht an.</translation>
    </message>
    <message>
        <source>expired_access_token means that its four hours are over, invalid_access_token that it was revoked or is not one of Dropbox&apos;s.</source>
        <translation>expired_access_token heißt, dass seine vier Stunden um sind, invalid_access_token, dass es widerrufen wurde oder keines von Dropbox ist.</translation>
    </message>
    <message>
        <source>Ask for token_access_type=offline at sign-in, and refresh the token.</source>
        <translation>Fordern Sie bei der Anmeldung token_access_type=offline an, und erneuern Sie das Token.</translation>
    </message>
    <message>
        <source>The Dropbox token lacks a scope, which the answer names.</source>
        <translation>Dem Dropbox-Token fehlt ein Scope, den die Antwort nennt.</translation>
    </message>
    <message>
        <source>The token was issued before the scope was ticked for the app, or without it.</source>
        <translation>Das Token wurde ausgestellt, bevor der Scope für die App angehakt war, oder ohne ihn.</translation>
    </message>
    <message>
        <source>Tick the scope under Permissions of the app, submit, and connect anew: old tokens do not get it.</source>
        <translation>Haken Sie den Scope unter Permissions der App an, speichern Sie, und verbinden Sie neu: Alte Tokens erhalten ihn nicht.</translation>
    </message>
    <message>
        <source>DocuSign does not take the token for this account.</source>
        <translation>DocuSign nimmt das Token für dieses Konto nicht an.</translation>
    </message>
    <message>
        <source>The token has expired or is of the other environment (demo or production), or its user is no member of the account in the URL (USER_LACKS_MEMBERSHIP). The answer says which.</source>
        <translation>Das Token ist abgelaufen oder aus der anderen Umgebung (Demo oder Produktion), oder sein Benutzer ist kein Mitglied des Kontos in der URL (USER_LACKS_MEMBERSHIP). Was davon zutrifft, sagt die Antwort.</translation>
    </message>
    <message>
        <source>Ask userinfo for account_id and base_uri, and use both.</source>
        <translation>Fragen Sie userinfo nach account_id und base_uri, und verwenden Sie beide.</translation>
    </message>
    <message>
        <source>The token has expired, says SailPoint.</source>
        <translation>Das Token ist abgelaufen, sagt SailPoint.</translation>
    </message>
    <message>
        <source>The end of the access token has passed by the server&apos;s clock.</source>
        <translation>Das Ende des Access Tokens ist nach der Uhr des Servers vorbei.</translation>
    </message>
    <message>
        <source>Workday knows the caller, who may not run this task.</source>
        <translation>Workday kennt den Aufrufer, der diese Aufgabe nicht ausführen darf.</translation>
    </message>
    <message>
        <source>The integration user lacks the domain security policy of the operation, or its change was not activated. The answer does not say which.</source>
        <translation>Dem Integrationsbenutzer fehlt die Domain Security Policy der Operation, oder ihre Änderung wurde nicht aktiviert. Was davon zutrifft, sagt die Antwort nicht.</translation>
    </message>
    <message>
        <source>Add the security group to the domain, and run Activate Pending Security Policy Changes.</source>
        <translation>Fügen Sie die Sicherheitsgruppe der Domäne hinzu, und führen Sie Activate Pending Security Policy Changes aus.</translation>
    </message>
    <message>
        <source>Twilio does not accept the account&apos;s credentials.</source>
        <translation>Twilio nimmt die Anmeldedaten des Kontos nicht an.</translation>
    </message>
    <message>
        <source>Account SID and auth token, or API key and secret, do not belong together, are of a subaccount or Region that was not asked, or the account is suspended; Twilio wants them by HTTP Basic. The answer does not say which.</source>
        <translation>Account SID und Auth Token oder API-Schlüssel und Secret gehören nicht zusammen, gehören zu einem nicht gefragten Unterkonto oder einer anderen Region, oder das Konto ist gesperrt; Twilio will sie per HTTP Basic. Was davon zutrifft, sagt die Antwort nicht.</translation>
    </message>
    <message>
        <source>Copy both from the same page of the console, and leave test credentials out.</source>
        <translation>Kopieren Sie beide von derselben Seite der Konsole, und lassen Sie Testdaten weg.</translation>
    </message>
    <message>
        <source>Twilio does not take the access token; its code says why.</source>
        <translation>Twilio nimmt das Access Token nicht an; der Code sagt, warum.</translation>
    </message>
    <message>
        <source>20101 a token that cannot be read, 20102 its header, 20103 iss (the API key) or sub (the account), 20104 it has expired, 20105 it is not valid yet, 20106 its grants, 20107 its signature (the secret), 20157 it lives longer than 24 hours. The answer says which.</source>
        <translation>20101 ein unlesbares Token, 20102 sein Header, 20103 iss (der API-Schlüssel) oder sub (das Konto), 20104 abgelaufen, 20105 noch nicht gültig, 20106 seine Grants, 20107 seine Signatur (das Secret), 20157 es lebt länger als 24 Stunden. Was davon zutrifft, sagt die Antwort.</translation>
    </message>
    <message>
        <source>Sign with the secret of the API key that iss names, sub being the account SID of the same account.</source>
        <translation>Signieren Sie mit dem Secret des API-Schlüssels, den iss nennt; sub ist die Account SID desselben Kontos.</translation>
    </message>
    <message>
        <source>Zendesk does not accept the credentials.</source>
        <translation>Zendesk nimmt die Anmeldedaten nicht an.</translation>
    </message>
    <message>
        <source>Behind Basic, the e-mail address has to be followed by /token where an API token is used, and token access has to be on; behind Bearer, the OAuth token was revoked or is of another subdomain. The answer does not say which.</source>
        <translation>Hinter Basic muss auf die E-Mail-Adresse /token folgen, wenn ein API-Token verwendet wird, und der Token-Zugriff muss eingeschaltet sein; hinter Bearer wurde das OAuth-Token widerrufen oder gehört zu einer anderen Subdomain. Was davon zutrifft, sagt die Antwort nicht.</translation>
    </message>
    <message>
        <source>Write EMAIL/token:TOKEN for Basic, or Bearer with an OAuth token.</source>
        <translation>Schreiben Sie EMAIL/token:TOKEN für Basic, oder Bearer mit einem OAuth-Token.</translation>
    </message>
    <message>
        <source>HubSpot does not take the token, or got none.</source>
        <translation>HubSpot nimmt das Token nicht an oder erhielt keines.</translation>
    </message>
    <message>
        <source>EXPIRED_AUTHENTICATION means that the OAuth token has expired (30 minutes), INVALID_AUTHENTICATION that none arrived, it is misspelt, or the app was uninstalled.</source>
        <translation>EXPIRED_AUTHENTICATION heißt, dass das OAuth-Token abgelaufen ist (30 Minuten), INVALID_AUTHENTICATION, dass keines ankam, es falsch geschrieben ist oder die App deinstalliert wurde.</translation>
    </message>
    <message>
        <source>The HubSpot app lacks a scope, which the answer names.</source>
        <translation>Der HubSpot-App fehlt ein Scope, den die Antwort nennt.</translation>
    </message>
    <message>
        <source>The token was issued without one of the scopes under requiredGranularScopes.</source>
        <translation>Das Token wurde ohne einen der Scopes unter requiredGranularScopes ausgestellt.</translation>
    </message>
    <message>
        <source>Shopify does not take the access token for this shop.</source>
        <translation>Shopify nimmt das Access Token für diesen Shop nicht an.</translation>
    </message>
    <message>
        <source>The token is of another shop or app, the app was uninstalled, or it was not sent in the header X-Shopify-Access-Token. The answer does not say which.</source>
        <translation>Das Token gehört zu einem anderen Shop oder einer anderen App, die App wurde deinstalliert, oder es wurde nicht im Header X-Shopify-Access-Token gesendet. Was davon zutrifft, sagt die Antwort nicht.</translation>
    </message>
    <message>
        <source>Send X-Shopify-Access-Token to the shop&apos;s own .myshopify.com host.</source>
        <translation>Senden Sie X-Shopify-Access-Token an den eigenen .myshopify.com-Host des Shops.</translation>
    </message>
    <message>
        <source>The shop has not approved a scope that the call needs.</source>
        <translation>Der Shop hat einen Scope nicht genehmigt, den der Aufruf braucht.</translation>
    </message>
    <message>
        <source>The scope that the answer names is not among those that the merchant approved for the app.</source>
        <translation>Der genannte Scope ist nicht unter denen, die der Händler der App genehmigt hat.</translation>
    </message>
    <message>
        <source>Add it to the app&apos;s access scopes, and let the merchant approve or reinstall.</source>
        <translation>Fügen Sie ihn den Zugriffsbereichen der App hinzu, und lassen Sie den Händler genehmigen oder neu installieren.</translation>
    </message>
    <message>
        <source>Adobe&apos;s API does not take the token, or got none.</source>
        <translation>Adobes API nimmt das Token nicht an oder erhielt keines.</translation>
    </message>
    <message>
        <source>401013 means that the token has expired or is of another IMS environment, 403010 that the Authorization header is missing.</source>
        <translation>401013 heißt, dass das Token abgelaufen ist oder aus einer anderen IMS-Umgebung stammt, 403010, dass der Authorization-Header fehlt.</translation>
    </message>
    <message>
        <source>Adobe&apos;s API wants the client ID as x-api-key.</source>
        <translation>Adobes API verlangt die Client-ID als x-api-key.</translation>
    </message>
    <message>
        <source>The header x-api-key is missing, is not the client ID that the token was issued to, or that project has not subscribed to this API. The answer does not say which.</source>
        <translation>Der Header x-api-key fehlt, ist nicht die Client-ID, für die das Token ausgestellt wurde, oder das Projekt hat diese API nicht abonniert. Was davon zutrifft, sagt die Antwort nicht.</translation>
    </message>
    <message>
        <source>Send x-api-key with the project&apos;s client ID, and add the API to the project.</source>
        <translation>Senden Sie x-api-key mit der Client-ID des Projekts, und fügen Sie die API dem Projekt hinzu.</translation>
    </message>
    <message>
        <source>Amazon&apos;s Selling Partner API refuses the call.</source>
        <translation>Amazons Selling Partner API lehnt den Aufruf ab.</translation>
    </message>
    <message>
        <source>The details say it: the token has expired or is not one of Login with Amazon, none arrived in x-amz-access-token, or the app lacks the role, Region or seller&apos;s authorization for this operation.</source>
        <translation>Die Details sagen es: Das Token ist abgelaufen oder keines von Login with Amazon, in x-amz-access-token kam keines an, oder der App fehlt Rolle, Region oder Erlaubnis des Verkäufers für diese Operation.</translation>
    </message>
    <message>
        <source>Send x-amz-access-token with a new token, at the endpoint of the seller&apos;s Region.</source>
        <translation>Senden Sie x-amz-access-token mit einem neuen Token, am Endpunkt der Region des Verkäufers.</translation>
    </message>
    <message>
        <source>Add the role to the app, and have the seller authorize it again.</source>
        <translation>Fügen Sie der App die Rolle hinzu, und lassen Sie den Verkäufer sie neu autorisieren.</translation>
    </message>
    <message>
        <source>App Store Connect does not take the JWT.</source>
        <translation>App Store Connect nimmt das JWT nicht an.</translation>
    </message>
    <message>
        <source>The JWT has expired or lives longer than 20 minutes, is not signed with ES256 by the key that kid names, or its iss (issuer ID) or aud (appstoreconnect-v1) is wrong. The answer does not say which.</source>
        <translation>Das JWT ist abgelaufen oder lebt länger als 20 Minuten, ist nicht mit ES256 vom Schlüssel in kid signiert, oder iss (Issuer ID) oder aud (appstoreconnect-v1) ist falsch. Was davon zutrifft, sagt die Antwort nicht.</translation>
    </message>
    <message>
        <source>Set exp to at most 20 minutes after iat, and aud to appstoreconnect-v1.</source>
        <translation>Setzen Sie exp auf höchstens 20 Minuten nach iat und aud auf appstoreconnect-v1.</translation>
    </message>
    <message>
        <source>Supabase wants the project&apos;s API key besides the token.</source>
        <translation>Supabase verlangt neben dem Token den API-Schlüssel des Projekts.</translation>
    </message>
    <message>
        <source>The header apikey is missing or is not a key of this project; the user&apos;s token goes into Authorization, and does not take its place. The answer does not say which.</source>
        <translation>Der Header apikey fehlt oder ist kein Schlüssel dieses Projekts; das Token des Benutzers gehört in Authorization und ersetzt ihn nicht. Was davon zutrifft, sagt die Antwort nicht.</translation>
    </message>
    <message>
        <source>Send apikey with the anon or publishable key of the project whose URL is called.</source>
        <translation>Senden Sie apikey mit dem Anon- oder Publishable-Schlüssel des Projekts, dessen URL aufgerufen wird.</translation>
    </message>
    <message>
        <source>Supabase wants a user&apos;s token, and got the project&apos;s key.</source>
        <translation>Supabase verlangt das Token eines Benutzers und erhielt den Projektschlüssel.</translation>
    </message>
    <message>
        <source>The JWT has no sub: the anon or service_role key was sent as Bearer, and it stands for no user.</source>
        <translation>Das JWT hat kein sub: Als Bearer wurde der Anon- oder Service-Role-Schlüssel gesendet, der für keinen Benutzer steht.</translation>
    </message>
    <message>
        <source>Send the access_token of the signed-in user&apos;s session.</source>
        <translation>Senden Sie das access_token der Sitzung des angemeldeten Benutzers.</translation>
    </message>
    <message>
        <source>The session of the Supabase token has ended.</source>
        <translation>Die Sitzung des Supabase-Tokens ist beendet.</translation>
    </message>
    <message>
        <source>The user signed out, or the session was ended, after the token was issued; the token itself may look good until its exp.</source>
        <translation>Nach der Ausstellung des Tokens hat sich der Benutzer abgemeldet, oder die Sitzung wurde beendet; das Token selbst kann bis zu seinem exp gut aussehen.</translation>
    </message>
    <message>
        <source>Supabase does not take this refresh token.</source>
        <translation>Supabase nimmt dieses Refresh Token nicht an.</translation>
    </message>
    <message>
        <source>The refresh token was used already (each works once, and two tabs or servers raced), or its session was ended. The answer does not say which.</source>
        <translation>Das Refresh Token wurde schon verwendet (jedes gilt einmal, und zwei Tabs oder Server kamen sich in die Quere), oder seine Sitzung wurde beendet. Was davon zutrifft, sagt die Antwort nicht.</translation>
    </message>
    <message>
        <source>Let one place alone refresh, and store the new token at once.</source>
        <translation>Lassen Sie nur eine Stelle erneuern, und speichern Sie das neue Token sofort.</translation>
    </message>
    <message>
        <source>PostgREST cannot verify the token&apos;s signature with its key.</source>
        <translation>PostgREST kann die Signatur des Tokens mit seinem Schlüssel nicht prüfen.</translation>
    </message>
    <message>
        <source>The signing key of the token is not the jwt-secret that PostgREST is set to: another project or issuer, a rotated secret, or another algorithm. The answer does not say which.</source>
        <translation>Der Signaturschlüssel des Tokens ist nicht das jwt-secret, das bei PostgREST eingestellt ist: anderes Projekt oder anderer Aussteller, gewechseltes Secret oder anderer Algorithmus. Was davon zutrifft, sagt die Antwort nicht.</translation>
    </message>
    <message>
        <source>Compare alg and kid of the token with the key set or secret of PostgREST.</source>
        <translation>Vergleichen Sie alg und kid des Tokens mit Schlüsselsatz oder Secret von PostgREST.</translation>
    </message>
    <message>
        <source>The token lacks the claims that Hasura reads roles from.</source>
        <translation>Dem Token fehlen die Claims, aus denen Hasura Rollen liest.</translation>
    </message>
    <message>
        <source>The object with x-hasura-default-role and x-hasura-allowed-roles is not in the token under the name that Hasura is set to (https://hasura.io/jwt/claims unless claims_namespace says otherwise).</source>
        <translation>Das Objekt mit x-hasura-default-role und x-hasura-allowed-roles steht nicht unter dem bei Hasura eingestellten Namen im Token (https://hasura.io/jwt/claims, wenn claims_namespace nichts anderes sagt).</translation>
    </message>
    <message>
        <source>Have the issuer add the claims (Auth0: an Action, Cognito: a pre token generation trigger), or map others with claims_map.</source>
        <translation>Lassen Sie den Aussteller die Claims hinzufügen (Auth0: eine Action, Cognito: ein Pre-Token-Generation-Trigger), oder ordnen Sie andere mit claims_map zu.</translation>
    </message>
    <message>
        <source>The token does not allow the role that was asked for.</source>
        <translation>Das Token erlaubt die angeforderte Rolle nicht.</translation>
    </message>
    <message>
        <source>The role in the header x-hasura-role is not among x-hasura-allowed-roles of the token.</source>
        <translation>Die Rolle im Header x-hasura-role ist nicht unter x-hasura-allowed-roles des Tokens.</translation>
    </message>
    <message>
        <source>Leave the header out, or have the issuer put the role into the token.</source>
        <translation>Lassen Sie den Header weg, oder lassen Sie den Aussteller die Rolle in das Token schreiben.</translation>
    </message>
    <message>
        <source>Hasura got neither a right admin secret nor a token.</source>
        <translation>Hasura erhielt weder ein richtiges Admin-Secret noch ein Token.</translation>
    </message>
    <message>
        <source>The header x-hasura-admin-secret is wrong or missing, and where no JWT mode is set, a token in Authorization does not count. The answer says which.</source>
        <translation>Der Header x-hasura-admin-secret ist falsch oder fehlt, und ohne eingestellten JWT-Modus zählt ein Token in Authorization nicht. Was davon zutrifft, sagt die Antwort.</translation>
    </message>
    <message>
        <source>Set HASURA_GRAPHQL_JWT_SECRET to take tokens, or send the admin secret.</source>
        <translation>Setzen Sie HASURA_GRAPHQL_JWT_SECRET, um Tokens anzunehmen, oder senden Sie das Admin-Secret.</translation>
    </message>
    <message>
        <source>Hasura found no token in the request.</source>
        <translation>Hasura hat in der Anfrage kein Token gefunden.</translation>
    </message>
    <message>
        <source>The header Authorization is missing, or is not Bearer, a space and a JWT; without it only a role for the unauthenticated would be let in. The answer does not say which.</source>
        <translation>Der Header Authorization fehlt oder besteht nicht aus Bearer, Leerzeichen und JWT; ohne ihn käme nur eine Rolle für Nichtangemeldete hinein. Was davon zutrifft, sagt die Antwort nicht.</translation>
    </message>
    <message>
        <source>Dataverse takes the token, and the app is no user of this environment.</source>
        <translation>Dataverse nimmt das Token an, und die App ist kein Benutzer dieser Umgebung.</translation>
    </message>
    <message>
        <source>The client ID of the token has no application user in the Dataverse environment that was called, or it is of another tenant. The answer does not say which.</source>
        <translation>Die Client-ID des Tokens hat keinen Anwendungsbenutzer in der aufgerufenen Dataverse-Umgebung, oder sie gehört zu einem anderen Mandanten. Was davon zutrifft, sagt die Antwort nicht.</translation>
    </message>
    <message>
        <source>Add an application user with the client ID in the Power Platform admin center, and give it a security role.</source>
        <translation>Fügen Sie im Power Platform Admin Center einen Anwendungsbenutzer mit der Client-ID hinzu, und geben Sie ihm eine Sicherheitsrolle.</translation>
    </message>
    <message>
        <source>Power BI takes the token, and the caller may not use this.</source>
        <translation>Power BI nimmt das Token an, und der Aufrufer darf dies nicht verwenden.</translation>
    </message>
    <message>
        <source>The tenant&apos;s setting for service principals is off or leaves this one out, or the app is no member of the workspace. The answer does not say which.</source>
        <translation>Die Mandanteneinstellung für Dienstprinzipale ist aus oder schließt diesen aus, oder die App ist kein Mitglied des Arbeitsbereichs. Was davon zutrifft, sagt die Antwort nicht.</translation>
    </message>
    <message>
        <source>Allow service principals to use the APIs in the admin portal, for a group that holds the app, and add the app to the workspace.</source>
        <translation>Erlauben Sie Dienstprinzipalen im Verwaltungsportal die APIs, für eine Gruppe mit der App, und fügen Sie die App dem Arbeitsbereich hinzu.</translation>
    </message>
    <message>
        <source>Meta&apos;s Graph API does not take the access token.</source>
        <translation>Metas Graph API nimmt das Access Token nicht an.</translation>
    </message>
    <message>
        <source>Code 190 means that the token cannot be used: it has expired (subcode 463), the user changed the password (460), removed the app (458) or logged out (467), or it is damaged or of another app.</source>
        <translation>Code 190 heißt, dass das Token nicht zu gebrauchen ist: abgelaufen (Untercode 463), Passwort geändert (460), App entfernt (458) oder abgemeldet (467), oder es ist beschädigt oder von einer anderen App.</translation>
    </message>
    <message>
        <source>Look at it in the Access Token Debugger, and exchange a short-lived token for a long-lived one.</source>
        <translation>Sehen Sie es im Access Token Debugger an, und tauschen Sie ein kurzlebiges Token gegen ein langlebiges.</translation>
    </message>
    <message>
        <source>Meta&apos;s Graph API takes the token, and a permission is missing.</source>
        <translation>Metas Graph API nimmt das Token an, und eine Berechtigung fehlt.</translation>
    </message>
    <message>
        <source>The token was issued without the permission of this call, or the app has not passed App Review for it. The answer does not say which.</source>
        <translation>Das Token wurde ohne die Berechtigung dieses Aufrufs ausgestellt, oder die App hat dafür kein App Review bestanden. Was davon zutrifft, sagt die Antwort nicht.</translation>
    </message>
    <message>
        <source>Ask for the permission at sign-in, and look at the granted ones with /me/permissions.</source>
        <translation>Fordern Sie die Berechtigung bei der Anmeldung an, und sehen Sie die erteilten unter /me/permissions.</translation>
    </message>
    <message>
        <source>LinkedIn does not take the access token.</source>
        <translation>LinkedIn nimmt das Access Token nicht an.</translation>
    </message>
    <message>
        <source>65600 means a wrong token, 65601 one that the user or LinkedIn revoked, 65602 one that has expired.</source>
        <translation>65600 heißt ein falsches Token, 65601 ein von Benutzer oder LinkedIn widerrufenes, 65602 ein abgelaufenes.</translation>
    </message>
    <message>
        <source>The LinkedIn token may not call this.</source>
        <translation>Das LinkedIn-Token darf dies nicht aufrufen.</translation>
    </message>
    <message>
        <source>The product that has this operation is not added to the app, or its scope was not asked for at sign-in. The answer does not say which.</source>
        <translation>Das Produkt mit dieser Operation ist der App nicht hinzugefügt, oder sein Scope wurde bei der Anmeldung nicht angefordert. Was davon zutrifft, sagt die Antwort nicht.</translation>
    </message>
    <message>
        <source>X does not take this kind of token at this address.</source>
        <translation>X nimmt diese Art Token an dieser Adresse nicht an.</translation>
    </message>
    <message>
        <source>The address needs a user&apos;s token, and the app&apos;s own (client credentials) was sent; the answer lists what is supported.</source>
        <translation>Die Adresse braucht das Token eines Benutzers, und gesendet wurde das der App (client_credentials); die Antwort nennt, was geht.</translation>
    </message>
    <message>
        <source>Sign a user in (OAuth 2.0 with PKCE), and send that token.</source>
        <translation>Melden Sie einen Benutzer an (OAuth 2.0 mit PKCE), und senden Sie dieses Token.</translation>
    </message>
    <message>
        <source>Twitch got a token of another app than the Client-Id.</source>
        <translation>Twitch erhielt ein Token einer anderen App als der Client-Id.</translation>
    </message>
    <message>
        <source>The header Client-Id is not the client ID that the access token was issued to.</source>
        <translation>Der Header Client-Id ist nicht die Client-ID, für die das Access Token ausgestellt wurde.</translation>
    </message>
    <message>
        <source>Send the client ID that the token was asked for with; id.twitch.tv/oauth2/validate names it.</source>
        <translation>Senden Sie die Client-ID, mit der das Token angefordert wurde; id.twitch.tv/oauth2/validate nennt sie.</translation>
    </message>
    <message>
        <source>The user is not on the list of this Spotify app.</source>
        <translation>Der Benutzer steht nicht auf der Liste dieser Spotify-App.</translation>
    </message>
    <message>
        <source>The app is in development mode, where only users that its dashboard lists may use it; the token is not the matter.</source>
        <translation>Die App ist im Entwicklungsmodus, in dem nur die im Dashboard eingetragenen Benutzer sie verwenden dürfen; am Token liegt es nicht.</translation>
    </message>
    <message>
        <source>Add the user under User Management of the app.</source>
        <translation>Fügen Sie den Benutzer unter User Management der App hinzu.</translation>
    </message>
    <message>
        <source>Xero does not let this token into the organisation.</source>
        <translation>Xero lässt dieses Token nicht in die Organisation.</translation>
    </message>
    <message>
        <source>The header Xero-Tenant-Id is missing, is not one of the tenants that the user connected, or the connection was removed. The answer does not say which.</source>
        <translation>Der Header Xero-Tenant-Id fehlt, ist keiner der Mandanten, die der Benutzer verbunden hat, oder die Verbindung wurde entfernt. Was davon zutrifft, sagt die Antwort nicht.</translation>
    </message>
    <message>
        <source>Ask https://api.xero.com/connections, and send one of its tenantId values.</source>
        <translation>Fragen Sie https://api.xero.com/connections, und senden Sie einen der tenantId-Werte.</translation>
    </message>
    <message>
        <source>QuickBooks does not take the token for this company.</source>
        <translation>QuickBooks nimmt das Token für diese Firma nicht an.</translation>
    </message>
    <message>
        <source>3200 means that the access token has expired (an hour), is of the other environment (sandbox or production) or was revoked; 3100 that it is not for the company (realm ID) in the URL.</source>
        <translation>3200 heißt, dass das Access Token abgelaufen ist (eine Stunde), aus der anderen Umgebung (Sandbox oder Produktion) stammt oder widerrufen wurde; 3100, dass es nicht für die Firma (Realm-ID) in der URL ist.</translation>
    </message>
    <message>
        <source>Use the realmId that came with the authorization code.</source>
        <translation>Verwenden Sie die realmId, die mit dem Autorisierungscode kam.</translation>
    </message>
    <message>
        <source>Zoho does not take the token for this.</source>
        <translation>Zoho nimmt das Token hierfür nicht an.</translation>
    </message>
    <message>
        <source>INVALID_TOKEN means that the token has expired (an hour) or is of another data center than the host, OAUTH_SCOPE_MISMATCH that a scope is missing.</source>
        <translation>INVALID_TOKEN heißt, dass das Token abgelaufen ist (eine Stunde) oder aus einem anderen Rechenzentrum als der Host stammt, OAUTH_SCOPE_MISMATCH, dass ein Scope fehlt.</translation>
    </message>
    <message>
        <source>Call the api_domain that came with the token (.com, .eu, .in, .com.au).</source>
        <translation>Rufen Sie die api_domain auf, die mit dem Token kam (.com, .eu, .in, .com.au).</translation>
    </message>
    <message>
        <source>Send Authorization: Zoho-oauthtoken, a space, the token.</source>
        <translation>Senden Sie Authorization: Zoho-oauthtoken, ein Leerzeichen, das Token.</translation>
    </message>
    <message>
        <source>SendGrid does not take the API key.</source>
        <translation>SendGrid nimmt den API-Schlüssel nicht an.</translation>
    </message>
    <message>
        <source>No OAuth grant is meant: the API key behind Bearer is wrong, was deleted, or is of another account or region. The answer does not say which.</source>
        <translation>Gemeint ist kein OAuth-Grant: Der API-Schlüssel hinter Bearer ist falsch, wurde gelöscht oder gehört zu einem anderen Konto oder einer anderen Region. Was davon zutrifft, sagt die Antwort nicht.</translation>
    </message>
    <message>
        <source>Make a new key (it begins with SG.), and send it as Authorization: Bearer.</source>
        <translation>Erstellen Sie einen neuen Schlüssel (er beginnt mit SG.), und senden Sie ihn als Authorization: Bearer.</translation>
    </message>
    <message>
        <source>The API wants a key of its own, and did not take this one.</source>
        <translation>Die API verlangt einen eigenen Schlüssel und hat diesen nicht angenommen.</translation>
    </message>
    <message>
        <source>The API key behind Bearer is missing, misspelt, revoked, or of another service that speaks the same protocol. The answer says whether one arrived.</source>
        <translation>Der API-Schlüssel hinter Bearer fehlt, ist falsch geschrieben, widerrufen oder von einem anderen Dienst, der dasselbe Protokoll spricht. Ob einer ankam, sagt die Antwort.</translation>
    </message>
    <message>
        <source>Check the variable that holds the key, and the base URL.</source>
        <translation>Prüfen Sie die Variable mit dem Schlüssel und die Basis-URL.</translation>
    </message>
    <message>
        <source>eBay does not take the token, or a scope is missing in it.</source>
        <translation>eBay nimmt das Token nicht an, oder ein Scope fehlt darin.</translation>
    </message>
    <message>
        <source>errorId 1001 means that the token has expired, is damaged or of the other environment (sandbox or production), 1002 that none arrived, 1100 that it lacks the scope of the call, which some want in a user&apos;s token.</source>
        <translation>errorId 1001 heißt, dass das Token abgelaufen, beschädigt oder aus der anderen Umgebung (Sandbox oder Produktion) ist, 1002, dass keines ankam, 1100, dass ihm der Scope des Aufrufs fehlt, den manche im Token eines Benutzers verlangen.</translation>
    </message>
    <message>
        <source>WeChat refuses the call, inside an answer of success.</source>
        <translation>WeChat lehnt den Aufruf ab, in einer Antwort mit Erfolgsstatus.</translation>
    </message>
    <message>
        <source>The errcode says why: 40001 a token that is not the latest (or a wrong secret), 42001 one that has expired, 41001 none, 40013 the app ID, 40125 the secret, 40029 and 40163 a code that is wrong or was used, 40164 an IP address that is not allowed.</source>
        <translation>Der errcode sagt, warum: 40001 ein nicht mehr aktuelles Token (oder falsches Secret), 42001 ein abgelaufenes, 41001 keines, 40013 die App-ID, 40125 das Secret, 40029 und 40163 ein falscher oder verwendeter Code, 40164 eine nicht erlaubte IP-Adresse.</translation>
    </message>
    <message>
        <source>Let one place alone ask for access tokens: each new one ends the one before.</source>
        <translation>Lassen Sie nur eine Stelle Access Tokens anfordern: Jedes neue beendet das vorige.</translation>
    </message>
    <message>
        <source>IBM Cloud IAM refused the request; its code says why.</source>
        <translation>IBM Cloud IAM hat die Anfrage abgelehnt; der Code sagt, warum.</translation>
    </message>
    <message>
        <source>BXNIM0415E means that the API key was not found: it is wrong or was deleted; BXNIM0109E that a property is missing or empty, often as the body is no form; others are named by the words beside them.</source>
        <translation>BXNIM0415E heißt, dass der API-Schlüssel nicht gefunden wurde: falsch oder gelöscht; BXNIM0109E, dass eine Eigenschaft fehlt oder leer ist, oft weil der Body kein Formular ist; andere nennen die Worte daneben.</translation>
    </message>
    <message>
        <source>Send a form with grant_type=urn:ibm:params:oauth:grant-type:apikey and apikey.</source>
        <translation>Senden Sie ein Formular mit grant_type=urn:ibm:params:oauth:grant-type:apikey und apikey.</translation>
    </message>
    <message>
        <source>Oracle Cloud does not accept the signature of the request.</source>
        <translation>Oracle Cloud nimmt die Signatur der Anfrage nicht an.</translation>
    </message>
    <message>
        <source>OCI takes a signed request and no Bearer token: the key&apos;s fingerprint, user OCID, tenancy OCID or Region does not fit, the key was just added, or the clock is more than five minutes off. The answer does not say which.</source>
        <translation>OCI nimmt eine signierte Anfrage und kein Bearer-Token: Fingerabdruck des Schlüssels, Benutzer-OCID, Tenancy-OCID oder Region passt nicht, der Schlüssel ist eben erst hinzugefügt, oder die Uhr geht über fünf Minuten falsch. Was davon zutrifft, sagt die Antwort nicht.</translation>
    </message>
    <message>
        <source>Compare the configuration file with the user&apos;s API keys in the console, and the clock.</source>
        <translation>Vergleichen Sie die Konfigurationsdatei mit den API-Schlüsseln des Benutzers in der Konsole, und die Uhr.</translation>
    </message>
    <message>
        <source>Cloudflare&apos;s API does not take the token for this.</source>
        <translation>Cloudflares API nimmt das Token hierfür nicht an.</translation>
    </message>
    <message>
        <source>10000 and 9109 mean that the API token is wrong, has expired, or does not cover this account or zone; 6003 and 6111 that the header Authorization is malformed, as with a global key behind Bearer.</source>
        <translation>10000 und 9109 heißen, dass das API-Token falsch oder abgelaufen ist oder dieses Konto oder diese Zone nicht umfasst; 6003 und 6111, dass der Header Authorization fehlerhaft ist, etwa mit einem Global Key hinter Bearer.</translation>
    </message>
    <message>
        <source>Test the token at /client/v4/user/tokens/verify, and look at its permissions and resources.</source>
        <translation>Prüfen Sie das Token unter /client/v4/user/tokens/verify, und sehen Sie seine Berechtigungen und Ressourcen an.</translation>
    </message>
</context>
</TS>
