<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de" sourcelanguage="en">
<context>
    <name>Token Inspector</name>
    <message>
        <source>This is the issuer&apos;s host, which hands out no tokens here.</source>
        <translation>Das ist der Host des Ausstellers, der hier keine Tokens ausgibt.</translation>
    </message>
    <message>
        <source>The token URL points at the issuer&apos;s host, and tokens come from the user pool&apos;s domain.</source>
        <translation>Die Token-URL zeigt auf den Host des Ausstellers; Tokens kommen aber von der Domain des User-Pools.</translation>
    </message>
    <message>
        <source>A user pool has two addresses: the issuer, which publishes keys, and the domain, which has the token endpoint.</source>
        <translation>Ein User-Pool hat zwei Adressen: den Aussteller, der die Schlüssel veröffentlicht, und die Domain mit dem Token-Endpunkt.</translation>
    </message>
    <message>
        <source>Use the pool&apos;s domain. With a domain prefix the token URL is https://PREFIX.auth.REGION.amazoncognito.com/oauth2/token.</source>
        <translation>Die Domain des Pools verwenden. Mit einem Domain-Präfix lautet die Token-URL https://PREFIX.auth.REGION.amazoncognito.com/oauth2/token.</translation>
    </message>
    <message>
        <source>Give the pool a domain. In the Cognito console it is under Branding, Domain; without one there is no token endpoint.</source>
        <translation>Dem Pool eine Domain geben. In der Cognito-Konsole steht sie unter Branding, Domain; ohne sie gibt es keinen Token-Endpunkt.</translation>
    </message>
    <message>
        <source>Cognito refused the client ID or its secret.</source>
        <translation>Cognito hat die Client-ID oder ihr Secret abgelehnt.</translation>
    </message>
    <message>
        <source>The stored secret is probably not, or no longer, a secret of this client ID.</source>
        <translation>Das gespeicherte Secret gehört wahrscheinlich nicht oder nicht mehr zu dieser Client-ID.</translation>
    </message>
    <message>
        <source>Cognito gives the same answer when the client ID belongs to another user pool or Region, when the app client has a secret and none was sent, and when it has none and one was sent.</source>
        <translation>Cognito antwortet genauso, wenn die Client-ID zu einem anderen User-Pool oder einer anderen Region gehört, wenn der App-Client ein Secret hat und keines gesendet wurde, und wenn er keines hat und eines gesendet wurde.</translation>
    </message>
    <message>
        <source>Scopes (usually invalid_scope) or the grant (usually unauthorized_client).</source>
        <translation>Scopes (meist invalid_scope) oder der Grant (meist unauthorized_client).</translation>
    </message>
    <message>
        <source>Replace the secret. In the Cognito console open the app client, show its client secret, and store it here.</source>
        <translation>Das Secret ersetzen. In der Cognito-Konsole den App-Client öffnen, sein Client secret anzeigen lassen und hier speichern.</translation>
    </message>
    <message>
        <source>Check that the client ID is in this pool. The domain prefix and Region have to be those of the pool that has the app client.</source>
        <translation>Prüfen, ob die Client-ID zu diesem Pool gehört. Domain-Präfix und Region müssen die des Pools sein, der den App-Client enthält.</translation>
    </message>
    <message>
        <source>Send the credentials the other way. Change Client authentication between the Basic header and the form body.</source>
        <translation>Die Zugangsdaten auf dem anderen Weg senden. Bei „Client-Authentifizierung“ zwischen Basic-Header und Formular-Body wechseln.</translation>
    </message>
    <message>
        <source>Cognito refused the client ID, which came without a secret.</source>
        <translation>Cognito hat die Client-ID abgelehnt, die ohne Secret kam.</translation>
    </message>
    <message>
        <source>This app client probably has a secret, and none was sent.</source>
        <translation>Dieser App-Client hat wahrscheinlich ein Secret, und es wurde keines gesendet.</translation>
    </message>
    <message>
        <source>The client credentials grant needs a secret: an app client without one cannot use it.</source>
        <translation>Der Client-Credentials-Grant braucht ein Secret: Ein App-Client ohne Secret kann ihn nicht nutzen.</translation>
    </message>
    <message>
        <source>Send the secret. Set Client authentication to the Basic header and store the app client&apos;s secret.</source>
        <translation>Das Secret senden. „Client-Authentifizierung“ auf den Basic-Header stellen und das Secret des App-Clients speichern.</translation>
    </message>
    <message>
        <source>Check the client ID. It may belong to another user pool or Region.</source>
        <translation>Die Client-ID prüfen. Sie gehört möglicherweise zu einem anderen User-Pool oder einer anderen Region.</translation>
    </message>
    <message>
        <source>Cognito refused the grant.</source>
        <translation>Cognito hat den Grant abgelehnt.</translation>
    </message>
    <message>
        <source>The app client&apos;s OAuth flows are probably not switched on, which happens when it was made by an API call or a template.</source>
        <translation>Die OAuth-Flows des App-Clients sind wahrscheinlich nicht eingeschaltet; das kommt vor, wenn er per API-Aufruf oder Vorlage angelegt wurde.</translation>
    </message>
    <message>
        <source>AllowedOAuthFlows does nothing until AllowedOAuthFlowsUserPoolClient is true. With other grants this answer means a code that was already used or a refresh token that was revoked.</source>
        <translation>AllowedOAuthFlows bewirkt nichts, solange AllowedOAuthFlowsUserPoolClient nicht true ist. Bei anderen Grants bedeutet diese Antwort einen bereits benutzten Code oder ein widerrufenes Refresh-Token.</translation>
    </message>
    <message>
        <source>Switch the flows on. Set AllowedOAuthFlowsUserPoolClient to true beside AllowedOAuthFlows, or save the app client&apos;s login settings once in the console.</source>
        <translation>Die Flows einschalten. Neben AllowedOAuthFlows auch AllowedOAuthFlowsUserPoolClient auf true setzen oder die Login-Einstellungen des App-Clients einmal in der Konsole speichern.</translation>
    </message>
    <message>
        <source>Check the grant. The client credentials grant has to be the only OAuth flow of this app client.</source>
        <translation>Den Grant prüfen. Client Credentials muss der einzige OAuth-Flow dieses App-Clients sein.</translation>
    </message>
    <message>
        <source>Cognito does not take this code or refresh token.</source>
        <translation>Cognito nimmt diesen Code oder dieses Refresh-Token nicht an.</translation>
    </message>
    <message>
        <source>The code was probably used before, or the refresh token has expired or was revoked.</source>
        <translation>Der Code wurde wahrscheinlich schon benutzt, oder das Refresh-Token ist abgelaufen oder widerrufen.</translation>
    </message>
    <message>
        <source>A code can be used once, within five minutes, by the app client that asked for it.</source>
        <translation>Ein Code lässt sich nur einmal, nur innerhalb von fünf Minuten und nur von dem App-Client einlösen, der ihn angefordert hat.</translation>
    </message>
    <message>
        <source>Sign in again, and use the new code once.</source>
        <translation>Neu anmelden und den neuen Code nur einmal verwenden.</translation>
    </message>
    <message>
        <source>Compare the app client. The code or token has to be redeemed by the one it was issued to.</source>
        <translation>Den App-Client vergleichen. Code oder Token muss der App-Client einlösen, für den es ausgestellt wurde.</translation>
    </message>
    <message>
        <source>Cognito does not let this app client use the client credentials grant.</source>
        <translation>Cognito lässt diesen App-Client den Client-Credentials-Grant nicht nutzen.</translation>
    </message>
    <message>
        <source>The client credentials grant is probably not enabled for this app client.</source>
        <translation>Der Client-Credentials-Grant ist für diesen App-Client wahrscheinlich nicht aktiviert.</translation>
    </message>
    <message>
        <source>Only an app client with a secret can have it, and it cannot be combined with other OAuth flows. With a code, this answer may also mean that redirect_uri is not the registered one.</source>
        <translation>Nur ein App-Client mit Secret kann ihn haben, und er lässt sich nicht mit anderen OAuth-Flows kombinieren. Bei einem Code kann diese Antwort auch bedeuten, dass redirect_uri nicht die registrierte ist.</translation>
    </message>
    <message>
        <source>The secret (usually invalid_client) or a scope (usually invalid_scope).</source>
        <translation>Das Secret (meist invalid_client) oder ein Scope (meist invalid_scope).</translation>
    </message>
    <message>
        <source>Enable the grant. In the Cognito console edit the app client&apos;s login settings and choose Client credentials as its OAuth grant type.</source>
        <translation>Den Grant aktivieren. In der Cognito-Konsole die Login-Einstellungen des App-Clients bearbeiten und als OAuth grant type Client credentials wählen.</translation>
    </message>
    <message>
        <source>Make a new app client. One that was made without a secret cannot get one later; choose a machine-to-machine application.</source>
        <translation>Einen neuen App-Client anlegen. Ein ohne Secret angelegter bekommt auch später keines; eine Machine-to-machine application wählen.</translation>
    </message>
    <message>
        <source>Cognito does not let this app client redeem the code.</source>
        <translation>Cognito lässt diesen App-Client den Code nicht einlösen.</translation>
    </message>
    <message>
        <source>The redirect_uri is probably not exactly the one that was registered, or the code grant is not enabled.</source>
        <translation>Die redirect_uri ist wahrscheinlich nicht genau die registrierte, oder der Code-Grant ist nicht aktiviert.</translation>
    </message>
    <message>
        <source>Compare redirect_uri with the app client&apos;s callback URLs. A slash at the end makes it another one.</source>
        <translation>Die redirect_uri mit den Callback-URLs des App-Clients vergleichen. Ein Schrägstrich am Ende macht sie zu einer anderen.</translation>
    </message>
    <message>
        <source>Enable the grant. In the Cognito console edit the app client&apos;s login settings and choose Authorization code grant.</source>
        <translation>Den Grant aktivieren. In der Cognito-Konsole die Login-Einstellungen des App-Clients bearbeiten und Authorization code grant wählen.</translation>
    </message>
    <message>
        <source>Cognito does not grant a scope that was asked for.</source>
        <translation>Cognito gewährt einen angeforderten Scope nicht.</translation>
    </message>
    <message>
        <source>A scope is probably not written as resource server, slash, scope name, or is not enabled for this app client.</source>
        <translation>Wahrscheinlich ist ein Scope nicht in der Form Ressourcenserver, Schrägstrich, Scope-Name geschrieben oder für diesen App-Client nicht aktiviert.</translation>
    </message>
    <message>
        <source>Scopes for people, such as openid and email, are not granted to an app. An app client without any custom scope gets this answer too. Cognito&apos;s own pages disagree on whether an unknown scope is refused or left out.</source>
        <translation>Scopes für Personen wie openid und email werden einer App nicht gewährt. Auch ein App-Client ohne eigene Scopes bekommt diese Antwort. Ob ein unbekannter Scope abgelehnt oder weggelassen wird, darin widersprechen sich Cognitos eigene Seiten.</translation>
    </message>
    <message>
        <source>The secret (usually invalid_client) or the grant (usually unauthorized_client).</source>
        <translation>Das Secret (meist invalid_client) oder der Grant (meist unauthorized_client).</translation>
    </message>
    <message>
        <source>Write the whole scope. It is the resource server&apos;s identifier, a slash and the scope&apos;s name, such as orders/read.</source>
        <translation>Den ganzen Scope schreiben. Er besteht aus dem Identifier des Ressourcenservers, einem Schrägstrich und dem Namen des Scopes, etwa orders/read.</translation>
    </message>
    <message>
        <source>Enable the scope. In the Cognito console edit the app client&apos;s login settings and select it under Custom scopes.</source>
        <translation>Den Scope aktivieren. In der Cognito-Konsole die Login-Einstellungen des App-Clients bearbeiten und ihn unter Custom scopes auswählen.</translation>
    </message>
    <message>
        <source>Ask for no scope. Cognito then grants every custom scope of this app client, which shows what there is.</source>
        <translation>Keinen Scope anfordern. Cognito gewährt dann alle eigenen Scopes dieses App-Clients, und man sieht, welche es gibt.</translation>
    </message>
    <message>
        <source>A scope is probably written without its resource server: one that was sent has no slash in it.</source>
        <translation>Ein Scope ist wahrscheinlich ohne seinen Ressourcenserver geschrieben: Einer der gesendeten enthält keinen Schrägstrich.</translation>
    </message>
    <message>
        <source>Cognito could not make sense of the request.</source>
        <translation>Cognito konnte die Anfrage nicht verstehen.</translation>
    </message>
    <message>
        <source>A parameter is probably missing, unknown or sent twice, or the body was not form-encoded.</source>
        <translation>Wahrscheinlich fehlt ein Parameter, ist unbekannt oder doppelt, oder der Body war nicht formularkodiert.</translation>
    </message>
    <message>
        <source>Remove the extra parameters. Under Advanced, try without any.</source>
        <translation>Die zusätzlichen Parameter entfernen. Unter „Erweitert“ ohne einen einzigen versuchen.</translation>
    </message>
    <message>
        <source>Check the Content-Type in the exchange. The body has to be application/x-www-form-urlencoded, not JSON.</source>
        <translation>Den Content-Type unter „Austausch“ prüfen. Der Body muss application/x-www-form-urlencoded sein, nicht JSON.</translation>
    </message>
    <message>
        <source>Cognito did not find a grant type that it knows.</source>
        <translation>Cognito hat keinen Grant-Typ gefunden, den es kennt.</translation>
    </message>
    <message>
        <source>The grant type was probably changed or lost on the way, since Cognito does support client credentials.</source>
        <translation>Der Grant-Typ wurde wahrscheinlich unterwegs verändert oder ging verloren, denn Cognito unterstützt Client Credentials.</translation>
    </message>
    <message>
        <source>Check the request in the exchange. Its body has to hold grant_type=client_credentials, form-encoded.</source>
        <translation>Die Anfrage unter „Austausch“ prüfen. Der Body muss grant_type=client_credentials enthalten, formularkodiert.</translation>
    </message>
    <message>
        <source>Check what is in between. A proxy or gateway may rewrite the body.</source>
        <translation>Prüfen, was dazwischenliegt. Ein Proxy oder Gateway schreibt den Body möglicherweise um.</translation>
    </message>
    <message>
        <source>Cognito has had too many requests.</source>
        <translation>Cognito hat zu viele Anfragen erhalten.</translation>
    </message>
    <message>
        <source>A quota of this account and Region, or of this client, is used up for the moment.</source>
        <translation>Ein Kontingent dieses Kontos in dieser Region oder dieses Clients ist vorerst aufgebraucht.</translation>
    </message>
    <message>
        <source>All app clients of an account share the quota for client credentials in a Region. Each such token is billed.</source>
        <translation>Alle App-Clients eines Kontos teilen sich in einer Region das Kontingent für Client Credentials. Jedes solche Token wird berechnet.</translation>
    </message>
    <message>
        <source>Wait a little, then ask once. The quota is counted by the second.</source>
        <translation>Kurz warten, dann einmal anfragen. Das Kontingent wird sekundenweise gezählt.</translation>
    </message>
    <message>
        <source>Keep tokens until they expire. An app that asks for one with every call uses up the quota of all others.</source>
        <translation>Tokens bis zu ihrem Ablauf behalten. Eine App, die bei jedem Aufruf eines anfordert, verbraucht das Kontingent aller anderen.</translation>
    </message>
    <message>
        <source>Cognito has had too many requests and asks to wait {retry_after}.</source>
        <translation>Cognito hat zu viele Anfragen erhalten und verlangt, {retry_after} zu warten.</translation>
    </message>
    <message>
        <source>Wait {retry_after}, then ask once.</source>
        <translation>{retry_after} warten, dann einmal anfragen.</translation>
    </message>
    <message>
        <source>The request was probably turned away before Cognito looked at it.</source>
        <translation>Die Anfrage wurde wahrscheinlich abgewiesen, bevor Cognito sie angesehen hat.</translation>
    </message>
    <message>
        <source>A web ACL (AWS WAF) on the user pool probably blocked the request.</source>
        <translation>Wahrscheinlich hat eine Web-ACL (AWS WAF) am User-Pool die Anfrage blockiert.</translation>
    </message>
    <message>
        <source>Look at the web ACL. In the Cognito console it is under the pool&apos;s security settings; its sampled requests name the rule.</source>
        <translation>Die Web-ACL ansehen. In der Cognito-Konsole steht sie bei den Sicherheitseinstellungen des Pools; ihre Sampled requests nennen die Regel.</translation>
    </message>
    <message>
        <source>Check the way there. A company proxy may also answer in Cognito&apos;s place; the Server and Via headers show it.</source>
        <translation>Den Weg dorthin prüfen. Auch ein Firmenproxy kann an Cognitos Stelle antworten; die Header Server und Via zeigen es.</translation>
    </message>
    <message>
        <source>Cognito answered with a web page.</source>
        <translation>Cognito hat mit einer Webseite geantwortet.</translation>
    </message>
    <message>
        <source>There is probably no user pool domain of this name in this Region.</source>
        <translation>Wahrscheinlich gibt es in dieser Region keine User-Pool-Domain dieses Namens.</translation>
    </message>
    <message>
        <source>Check the domain prefix and the Region. In the Cognito console the pool&apos;s domain is under Branding, Domain.</source>
        <translation>Domain-Präfix und Region prüfen. In der Cognito-Konsole steht die Domain des Pools unter Branding, Domain.</translation>
    </message>
    <message>
        <source>Check the path. The token endpoint is /oauth2/token.</source>
        <translation>Den Pfad prüfen. Der Token-Endpunkt ist /oauth2/token.</translation>
    </message>
    <message>
        <source>There is no host {host}.</source>
        <translation>Es gibt keinen Host {host}.</translation>
    </message>
    <message>
        <source>The Region or the domain prefix is probably misspelt, since the domain&apos;s name is made of both.</source>
        <translation>Wahrscheinlich ist die Region oder das Domain-Präfix falsch geschrieben; der Name der Domain besteht aus beiden.</translation>
    </message>
    <message>
        <source>Check the Region and the domain prefix. In the Cognito console the pool&apos;s domain is under Branding, Domain.</source>
        <translation>Region und Domain-Präfix prüfen. In der Cognito-Konsole steht die Domain des Pools unter Branding, Domain.</translation>
    </message>
    <message>
        <source>Check the network. Without a connection or behind a VPN no name may be found.</source>
        <translation>Das Netzwerk prüfen. Ohne Verbindung oder hinter einem VPN wird unter Umständen kein Name gefunden.</translation>
    </message>
    <message>
        <source>Entra refused the client secret.</source>
        <translation>Entra hat das Client-Secret abgelehnt.</translation>
    </message>
    <message>
        <source>The stored text is not a secret of this app, and is often the secret&apos;s ID in place of its value.</source>
        <translation>Der gespeicherte Text ist kein Secret dieser App; oft ist es die ID des Secrets anstelle seines Werts.</translation>
    </message>
    <message>
        <source>An expired secret (AADSTS7000222), another tenant (AADSTS700016) or a scope (AADSTS70011 or AADSTS1002012).</source>
        <translation>Ein abgelaufenes Secret (AADSTS7000222), ein anderer Tenant (AADSTS700016) oder ein Scope (AADSTS70011 oder AADSTS1002012).</translation>
    </message>
    <message>
        <source>Store the secret&apos;s value. Under Certificates &amp; secrets the column Value holds it, shown only once; the column Secret ID is not it.</source>
        <translation>Den Wert des Secrets speichern. Unter Certificates &amp; secrets steht er in der Spalte Value und wird nur einmal angezeigt; die Spalte Secret ID ist es nicht.</translation>
    </message>
    <message>
        <source>Make a new secret. Where the value was not kept, this is the only way.</source>
        <translation>Ein neues Secret anlegen. Wurde der Wert nicht aufbewahrt, ist das der einzige Weg.</translation>
    </message>
    <message>
        <source>The client secret has expired.</source>
        <translation>Das Client-Secret ist abgelaufen.</translation>
    </message>
    <message>
        <source>The secret was right once and its end date has passed.</source>
        <translation>Das Secret war einmal richtig, aber sein Enddatum ist vorbei.</translation>
    </message>
    <message>
        <source>Make a new secret. In the app registration, under Certificates &amp; secrets, add one and store its value here.</source>
        <translation>Ein neues Secret anlegen. In der App-Registrierung unter Certificates &amp; secrets eines hinzufügen und seinen Wert hier speichern.</translation>
    </message>
    <message>
        <source>Note the new end date. A certificate or a managed identity avoids the next surprise.</source>
        <translation>Das neue Enddatum notieren. Ein Zertifikat oder eine Managed Identity erspart die nächste Überraschung.</translation>
    </message>
    <message>
        <source>Entra found no client secret in the request.</source>
        <translation>Entra hat in der Anfrage kein Client-Secret gefunden.</translation>
    </message>
    <message>
        <source>The request carried neither client_secret nor client_assertion.</source>
        <translation>Die Anfrage enthielt weder client_secret noch client_assertion.</translation>
    </message>
    <message>
        <source>Send the secret. Set Client authentication to the form body and store the secret.</source>
        <translation>Das Secret senden. „Client-Authentifizierung“ auf den Formular-Body stellen und das Secret speichern.</translation>
    </message>
    <message>
        <source>Check the app. One that is registered as a public client cannot use this grant.</source>
        <translation>Die App prüfen. Eine als öffentlicher Client registrierte App kann diesen Grant nicht nutzen.</translation>
    </message>
    <message>
        <source>Entra knows no app with this client ID in this tenant.</source>
        <translation>Entra kennt in diesem Tenant keine App mit dieser Client-ID.</translation>
    </message>
    <message>
        <source>Check both IDs. The app registration&apos;s overview shows the application ID and the directory (tenant) ID.</source>
        <translation>Beide IDs prüfen. Die Übersicht der App-Registrierung zeigt die Application ID und die Directory (tenant) ID.</translation>
    </message>
    <message>
        <source>Give consent. An administrator of the tenant has to admit an app of another tenant.</source>
        <translation>Zustimmung erteilen. Eine App aus einem anderen Tenant muss ein Administrator dieses Tenants zulassen.</translation>
    </message>
    <message>
        <source>Entra knows no such tenant.</source>
        <translation>Entra kennt diesen Tenant nicht.</translation>
    </message>
    <message>
        <source>Check the tenant ID in the URL.</source>
        <translation>Die Tenant-ID in der URL prüfen.</translation>
    </message>
    <message>
        <source>Check the cloud. Government and China tenants have hosts of their own.</source>
        <translation>Die Cloud prüfen. Tenants von US-Behörden und in China haben eigene Hosts.</translation>
    </message>
    <message>
        <source>Entra takes only one kind of scope for an app: the API&apos;s, ending in /.default.</source>
        <translation>Entra nimmt für eine App nur eine Art von Scope an: den der API, der auf /.default endet.</translation>
    </message>
    <message>
        <source>The scope is not the API&apos;s identifier followed by /.default.</source>
        <translation>Der Scope ist nicht der Identifier der API, gefolgt von /.default.</translation>
    </message>
    <message>
        <source>Ask for the API&apos;s /.default scope. It looks like api://orders/.default; the app roles that were granted come with it.</source>
        <translation>Den /.default-Scope der API anfordern. Er sieht aus wie api://orders/.default; die gewährten App-Rollen kommen damit.</translation>
    </message>
    <message>
        <source>Entra does not take this scope.</source>
        <translation>Entra nimmt diesen Scope nicht an.</translation>
    </message>
    <message>
        <source>Ask for one API. Use a single scope such as api://orders/.default.</source>
        <translation>Nur eine API anfragen. Einen einzigen Scope wie api://orders/.default verwenden.</translation>
    </message>
    <message>
        <source>A scope that was sent does not end in /.default.</source>
        <translation>Ein gesendeter Scope endet nicht auf /.default.</translation>
    </message>
    <message>
        <source>Entra issues a token for one API at a time.</source>
        <translation>Entra stellt ein Token nur für jeweils eine API aus.</translation>
    </message>
    <message>
        <source>The request names the /.default scopes of several APIs.</source>
        <translation>Die Anfrage nennt die /.default-Scopes mehrerer APIs.</translation>
    </message>
    <message>
        <source>Ask for one API. Get a token for each of the others with a request of its own.</source>
        <translation>Nur eine API anfragen. Für jede weitere mit einer eigenen Anfrage ein Token holen.</translation>
    </message>
    <message>
        <source>Entra knows no API of this name in the tenant.</source>
        <translation>Entra kennt in diesem Tenant keine API dieses Namens.</translation>
    </message>
    <message>
        <source>The API&apos;s identifier in the scope is probably misspelt, or the API is not present in this tenant.</source>
        <translation>Der Identifier der API im Scope ist wahrscheinlich falsch geschrieben, oder die API ist in diesem Tenant nicht vorhanden.</translation>
    </message>
    <message>
        <source>Check the App ID URI. The API&apos;s registration shows it under Expose an API.</source>
        <translation>Die App ID URI prüfen. Die Registrierung der API zeigt sie unter Expose an API.</translation>
    </message>
    <message>
        <source>Add the API to the tenant. An administrator has to consent to an API of another tenant.</source>
        <translation>Die API im Tenant zulassen. Einer API aus einem anderen Tenant muss ein Administrator zustimmen.</translation>
    </message>
    <message>
        <source>The API admits only apps that are assigned to it.</source>
        <translation>Die API lässt nur Apps zu, die ihr zugewiesen sind.</translation>
    </message>
    <message>
        <source>The API probably requires assignment, and this app has no app role there.</source>
        <translation>Die API verlangt wahrscheinlich eine Zuweisung, und diese App hat dort keine App-Rolle.</translation>
    </message>
    <message>
        <source>Assign an app role. Under API permissions of this app add an application permission of the API, and grant consent.</source>
        <translation>Eine App-Rolle zuweisen. Bei dieser App unter API permissions eine Anwendungsberechtigung der API hinzufügen und Zustimmung erteilen.</translation>
    </message>
    <message>
        <source>Drop the requirement. The API&apos;s enterprise application has the switch Assignment required.</source>
        <translation>Die Pflicht aufheben. Die Unternehmensanwendung der API hat den Schalter Assignment required.</translation>
    </message>
    <message>
        <source>This grant needs a tenant in the URL.</source>
        <translation>Dieser Grant braucht einen Tenant in der URL.</translation>
    </message>
    <message>
        <source>The URL says common or consumers, and an app asks in one particular tenant.</source>
        <translation>In der URL steht common oder consumers; eine App fragt aber in einem bestimmten Tenant an.</translation>
    </message>
    <message>
        <source>Put the tenant ID in the URL, in place of common or consumers.</source>
        <translation>Die Tenant-ID in die URL setzen, anstelle von common oder consumers.</translation>
    </message>
    <message>
        <source>The v2.0 endpoint does not take the parameter resource.</source>
        <translation>Der v2.0-Endpunkt nimmt den Parameter resource nicht an.</translation>
    </message>
    <message>
        <source>The request carries resource, which belongs to the v1.0 endpoint.</source>
        <translation>Die Anfrage enthält resource; das gehört zum v1.0-Endpunkt.</translation>
    </message>
    <message>
        <source>Use a scope. Remove resource and ask for the API&apos;s identifier followed by /.default.</source>
        <translation>Einen Scope verwenden. resource entfernen und den Identifier der API, gefolgt von /.default, anfordern.</translation>
    </message>
    <message>
        <source>Entra misses a parameter in the body.</source>
        <translation>Entra vermisst einen Parameter im Body.</translation>
    </message>
    <message>
        <source>A parameter is missing, often because the body was sent as JSON and not as a form.</source>
        <translation>Ein Parameter fehlt, oft weil der Body als JSON statt als Formular gesendet wurde.</translation>
    </message>
    <message>
        <source>Read which one. The description names the parameter.</source>
        <translation>Nachlesen, welcher. Die Beschreibung nennt den Parameter.</translation>
    </message>
    <message>
        <source>Check the Content-Type in the exchange. It has to be application/x-www-form-urlencoded.</source>
        <translation>Den Content-Type unter „Austausch“ prüfen. Er muss application/x-www-form-urlencoded sein.</translation>
    </message>
    <message>
        <source>Entra was not told which API the token is for.</source>
        <translation>Entra wurde nicht gesagt, für welche API das Token ist.</translation>
    </message>
    <message>
        <source>The request has no scope, and the v2.0 endpoint needs one.</source>
        <translation>Die Anfrage hat keinen Scope, und der v2.0-Endpunkt braucht einen.</translation>
    </message>
    <message>
        <source>Ask for the API&apos;s /.default scope. It looks like api://orders/.default.</source>
        <translation>Den /.default-Scope der API anfordern. Er sieht aus wie api://orders/.default.</translation>
    </message>
    <message>
        <source>Entra could not verify the client assertion.</source>
        <translation>Entra konnte die Client-Assertion nicht verifizieren.</translation>
    </message>
    <message>
        <source>Upload the certificate. In the app registration it belongs under Certificates &amp; secrets.</source>
        <translation>Das Zertifikat hochladen. In der App-Registrierung gehört es unter Certificates &amp; secrets.</translation>
    </message>
    <message>
        <source>Compare thumbprints. The assertion&apos;s x5t has to be that of the uploaded certificate.</source>
        <translation>Fingerabdrücke vergleichen. x5t der Assertion muss der des hochgeladenen Zertifikats sein.</translation>
    </message>
    <message>
        <source>The app is disabled in this tenant.</source>
        <translation>Die App ist in diesem Tenant deaktiviert.</translation>
    </message>
    <message>
        <source>An administrator, or Microsoft, has disabled the app.</source>
        <translation>Ein Administrator oder Microsoft hat die App deaktiviert.</translation>
    </message>
    <message>
        <source>Enable the app. Its enterprise application has the switch Enabled for users to sign in.</source>
        <translation>Die App aktivieren. Deren Unternehmensanwendung hat den Schalter Enabled for users to sign in.</translation>
    </message>
    <message>
        <source>Entra refused the request with a code that this program does not know.</source>
        <translation>Entra hat die Anfrage mit einem Code abgelehnt, den dieses Programm nicht kennt.</translation>
    </message>
    <message>
        <source>No cause is known here for this code; the words after it in the answer usually name the reason.</source>
        <translation>Zu diesem Code ist hier keine Ursache bekannt; den Grund nennen meist die Worte nach dem Code in der Antwort.</translation>
    </message>
    <message>
        <source>Read the words after the code. They name the app, the tenant, the API or the credentials that are wrong.</source>
        <translation>Die Worte nach dem Code lesen. Sie nennen, was falsch ist: App, Tenant, API oder Zugangsdaten.</translation>
    </message>
    <message>
        <source>Look up the code. Microsoft explains each at https://login.microsoftonline.com/error with the number entered there.</source>
        <translation>Den Code nachschlagen. Microsoft erklärt jeden unter https://login.microsoftonline.com/error, wenn man dort die Nummer eingibt.</translation>
    </message>
    <message>
        <source>Entra refused the client ID or its credentials.</source>
        <translation>Entra hat die Client-ID oder ihre Zugangsdaten abgelehnt.</translation>
    </message>
    <message>
        <source>The secret is probably wrong, expired, or of another app; the AADSTS code in the answer would tell which.</source>
        <translation>Das Secret ist wahrscheinlich falsch, abgelaufen oder von einer anderen App; welches davon, würde der AADSTS-Code in der Antwort sagen.</translation>
    </message>
    <message>
        <source>A scope (AADSTS70011 or AADSTS1002012) or the tenant (AADSTS90002 or AADSTS700016).</source>
        <translation>Ein Scope (AADSTS70011 oder AADSTS1002012) oder der Tenant (AADSTS90002 oder AADSTS700016).</translation>
    </message>
    <message>
        <source>Look for the code. error_description begins with AADSTS and a number, which names the reason.</source>
        <translation>Nach dem Code suchen. error_description beginnt mit AADSTS und einer Nummer, die den Grund nennt.</translation>
    </message>
    <message>
        <source>Replace the secret. Under Certificates &amp; secrets make one, and store the text in the column Value.</source>
        <translation>Das Secret ersetzen. Unter Certificates &amp; secrets eines anlegen und den Text aus der Spalte Value speichern.</translation>
    </message>
    <message>
        <source>Entra refused the client secret, which looks like an ID.</source>
        <translation>Entra hat das Client-Secret abgelehnt; es sieht aus wie eine ID.</translation>
    </message>
    <message>
        <source>The stored secret is probably the secret&apos;s ID in place of its value: it has the form of a GUID, and values never have.</source>
        <translation>Gespeichert ist wahrscheinlich die ID des Secrets anstelle seines Werts: Es hat die Form einer GUID, die Werte nie haben.</translation>
    </message>
    <message>
        <source>Auth0 refused the client ID or its secret.</source>
        <translation>Auth0 hat die Client-ID oder ihr Secret abgelehnt.</translation>
    </message>
    <message>
        <source>The secret is probably not, or no longer, that of this application.</source>
        <translation>Das Secret ist wahrscheinlich nicht oder nicht mehr das dieser Anwendung.</translation>
    </message>
    <message>
        <source>The audience or the client grant: Auth0 answers those with 403 and says so.</source>
        <translation>Die Audience oder der Client-Grant: Darauf antwortet Auth0 mit 403 und sagt es.</translation>
    </message>
    <message>
        <source>Replace the secret. The application&apos;s settings show the current one.</source>
        <translation>Das Secret ersetzen. Die Einstellungen der Anwendung zeigen das aktuelle.</translation>
    </message>
    <message>
        <source>Check the domain. The client ID may belong to another tenant.</source>
        <translation>Die Domain prüfen. Die Client-ID gehört möglicherweise zu einem anderen Tenant.</translation>
    </message>
    <message>
        <source>Auth0 knows no API with this audience.</source>
        <translation>Auth0 kennt keine API mit dieser Audience.</translation>
    </message>
    <message>
        <source>The audience is probably misspelt; it has to equal an API&apos;s identifier, down to a trailing slash.</source>
        <translation>Die Audience ist wahrscheinlich falsch geschrieben; sie muss gleich dem Identifier einer API sein, bis hin zum Schrägstrich am Ende.</translation>
    </message>
    <message>
        <source>Copy the API&apos;s identifier. It is in the API&apos;s settings; put it into the parameter audience.</source>
        <translation>Den Identifier der API kopieren. Er steht in den Einstellungen der API und gehört in den Parameter audience.</translation>
    </message>
    <message>
        <source>Auth0 has the API, and this application is not allowed to use it.</source>
        <translation>Auth0 hat die API, aber diese Anwendung darf sie nicht nutzen.</translation>
    </message>
    <message>
        <source>The application has probably not been authorized for this API.</source>
        <translation>Die Anwendung wurde wahrscheinlich nicht für diese API autorisiert.</translation>
    </message>
    <message>
        <source>Authorize the application. In the API&apos;s settings, under Machine to Machine Applications, switch it on.</source>
        <translation>Die Anwendung autorisieren. In den Einstellungen der API unter Machine to Machine Applications einschalten.</translation>
    </message>
    <message>
        <source>Auth0 does not let this application use the client credentials grant.</source>
        <translation>Auth0 lässt diese Anwendung den Client-Credentials-Grant nicht nutzen.</translation>
    </message>
    <message>
        <source>The grant is probably switched off for this application.</source>
        <translation>Der Grant ist für diese Anwendung wahrscheinlich ausgeschaltet.</translation>
    </message>
    <message>
        <source>Switch the grant on. In the application&apos;s advanced settings, under Grant Types, select Client Credentials.</source>
        <translation>Den Grant einschalten. In den Advanced Settings der Anwendung unter Grant Types Client Credentials auswählen.</translation>
    </message>
    <message>
        <source>Auth0 was not told which API the token is for.</source>
        <translation>Auth0 wurde nicht gesagt, für welche API das Token ist.</translation>
    </message>
    <message>
        <source>The parameter audience is probably missing.</source>
        <translation>Der Parameter audience fehlt wahrscheinlich.</translation>
    </message>
    <message>
        <source>Add the audience. Under Advanced add the parameter audience with the API&apos;s identifier.</source>
        <translation>Die Audience hinzufügen. Unter „Erweitert“ den Parameter audience mit dem Identifier der API eintragen.</translation>
    </message>
    <message>
        <source>The parameter audience is missing, and this tenant has no default audience.</source>
        <translation>Der Parameter audience fehlt, und dieser Tenant hat keine Standard-Audience.</translation>
    </message>
    <message>
        <source>Set a default audience. The tenant&apos;s settings have one under General, API Authorization Settings.</source>
        <translation>Eine Standard-Audience einstellen. Sie steht in den Einstellungen des Tenants unter General, API Authorization Settings.</translation>
    </message>
    <message>
        <source>Okta grants no scopes about people to an app.</source>
        <translation>Okta gewährt einer App keine Scopes, die Personen betreffen.</translation>
    </message>
    <message>
        <source>The request asks for openid or another OpenID Connect scope, and an app has no person to speak of.</source>
        <translation>Die Anfrage verlangt openid oder einen anderen Scope von OpenID Connect; bei einer App gibt es aber keine Person.</translation>
    </message>
    <message>
        <source>Remove the scopes for people: openid, profile, email and the like.</source>
        <translation>Die Scopes für Personen entfernen: openid, profile, email und ähnliche.</translation>
    </message>
    <message>
        <source>This Okta server has no custom scopes.</source>
        <translation>Dieser Okta-Server hat keine eigenen Scopes.</translation>
    </message>
    <message>
        <source>The request went to the organization&apos;s own server, which grants only scopes of Okta&apos;s APIs.</source>
        <translation>Die Anfrage ging an den Server der Organisation selbst, der nur Scopes von Oktas APIs gewährt.</translation>
    </message>
    <message>
        <source>Use a custom authorization server. The token URL then has its ID, as in /oauth2/default/v1/token.</source>
        <translation>Einen eigenen Autorisierungsserver (Custom) verwenden. Die Token-URL enthält dann seine ID, wie in /oauth2/default/v1/token.</translation>
    </message>
    <message>
        <source>This Okta server does not have a scope that was asked for.</source>
        <translation>Dieser Okta-Server kennt einen angeforderten Scope nicht.</translation>
    </message>
    <message>
        <source>A scope is probably misspelt, or was made on another authorization server.</source>
        <translation>Ein Scope ist wahrscheinlich falsch geschrieben oder wurde auf einem anderen Autorisierungsserver angelegt.</translation>
    </message>
    <message>
        <source>Compare with the server&apos;s scopes. Under Security, API, choose the authorization server, Scopes.</source>
        <translation>Mit den Scopes des Servers vergleichen. Unter Security, API den Autorisierungsserver wählen, dann Scopes.</translation>
    </message>
    <message>
        <source>Check the server&apos;s ID in the token URL. Scopes of the server default are not those of another one.</source>
        <translation>Die ID des Servers in der Token-URL prüfen. Die Scopes des Servers default sind nicht die eines anderen.</translation>
    </message>
    <message>
        <source>No access policy of this Okta server fits the request.</source>
        <translation>Keine Access Policy dieses Okta-Servers passt zur Anfrage.</translation>
    </message>
    <message>
        <source>No rule of an access policy allows this app, this grant and these scopes together.</source>
        <translation>Keine Regel einer Access Policy erlaubt diese App, diesen Grant und diese Scopes zusammen.</translation>
    </message>
    <message>
        <source>Add a rule. Under Security, API, the server&apos;s access policies need one that has this app, Client Credentials and the scopes.</source>
        <translation>Eine Regel hinzufügen. Unter Security, API brauchen die Access Policies des Servers eine Regel mit dieser App, Client Credentials und den Scopes.</translation>
    </message>
    <message>
        <source>Look in the system log. It says which policy was tried.</source>
        <translation>Im System Log nachsehen. Es sagt, welche Policy geprüft wurde.</translation>
    </message>
    <message>
        <source>Okta refused the client ID or its credentials.</source>
        <translation>Okta hat die Client-ID oder ihre Zugangsdaten abgelehnt.</translation>
    </message>
    <message>
        <source>The secret is probably wrong; for scopes of Okta&apos;s own APIs the server may want a signed assertion in place of a secret.</source>
        <translation>Das Secret ist wahrscheinlich falsch; für Scopes von Oktas eigenen APIs verlangt der Server möglicherweise eine signierte Assertion statt eines Secrets.</translation>
    </message>
    <message>
        <source>A scope (usually invalid_scope) or the access policy (usually access_denied).</source>
        <translation>Ein Scope (meist invalid_scope) oder die Access Policy (meist access_denied).</translation>
    </message>
    <message>
        <source>Replace the secret. The app&apos;s General tab shows the client secrets in force.</source>
        <translation>Das Secret ersetzen. Der Tab General der App zeigt die gültigen Client-Secrets.</translation>
    </message>
    <message>
        <source>Check the server. For your own API the token URL has an authorization server&apos;s ID, as in /oauth2/default/v1/token.</source>
        <translation>Den Server prüfen. Für eine eigene API enthält die Token-URL die ID eines Autorisierungsservers, wie in /oauth2/default/v1/token.</translation>
    </message>
    <message>
        <source>Okta&apos;s organization server refused the client.</source>
        <translation>Der Organisationsserver von Okta hat den Client abgelehnt.</translation>
    </message>
    <message>
        <source>This server grants Okta&apos;s own API scopes only, and may want a signed assertion (private_key_jwt) in place of a secret.</source>
        <translation>Dieser Server gewährt nur Scopes von Oktas eigenen APIs und verlangt möglicherweise eine signierte Assertion (private_key_jwt) statt eines Secrets.</translation>
    </message>
    <message>
        <source>Use a custom authorization server for your own API. The token URL then has its ID, as in /oauth2/default/v1/token.</source>
        <translation>Für eine eigene API einen eigenen Autorisierungsserver (Custom) verwenden. Die Token-URL enthält dann seine ID, wie in /oauth2/default/v1/token.</translation>
    </message>
    <message>
        <source>Sign in with a key. For scopes of Okta&apos;s APIs set Client authentication to private_key_jwt.</source>
        <translation>Mit einem Schlüssel anmelden. Für Scopes von Oktas APIs „Client-Authentifizierung“ auf private_key_jwt stellen.</translation>
    </message>
    <message>
        <source>Okta refused the client ID.</source>
        <translation>Okta hat die Client-ID abgelehnt.</translation>
    </message>
    <message>
        <source>The client ID is probably misspelt, or its app is in another Okta organization or is not active.</source>
        <translation>Die Client-ID ist wahrscheinlich falsch geschrieben, oder ihre App gehört zu einer anderen Okta-Organisation oder ist nicht aktiv.</translation>
    </message>
    <message>
        <source>Check the client ID. The app&apos;s General tab shows it.</source>
        <translation>Die Client-ID prüfen. Der Tab General der App zeigt sie.</translation>
    </message>
    <message>
        <source>Check the host. Preview and production organizations have hosts of their own.</source>
        <translation>Den Host prüfen. Preview- und Produktivorganisationen haben eigene Hosts.</translation>
    </message>
    <message>
        <source>Keycloak refused the client ID or its secret.</source>
        <translation>Keycloak hat die Client-ID oder ihr Secret abgelehnt.</translation>
    </message>
    <message>
        <source>The secret is probably wrong, or the client is not in this realm; despite its name the error is not about the grant.</source>
        <translation>Das Secret ist wahrscheinlich falsch, oder der Client ist nicht in diesem Realm; trotz seines Namens betrifft der Fehler nicht den Grant.</translation>
    </message>
    <message>
        <source>Service accounts that are off: Keycloak says so in other words, under the same code.</source>
        <translation>Ausgeschaltete Dienstkonten: Das sagt Keycloak mit anderen Worten, aber unter demselben Code.</translation>
    </message>
    <message>
        <source>Replace the secret. The client&apos;s Credentials tab shows it.</source>
        <translation>Das Secret ersetzen. Der Tab Credentials des Clients zeigt es.</translation>
    </message>
    <message>
        <source>Check the realm. It is in the URL, and the client has to be in that realm.</source>
        <translation>Den Realm prüfen. Er steht in der URL, und der Client muss in diesem Realm sein.</translation>
    </message>
    <message>
        <source>This Keycloak client may not ask for tokens of its own.</source>
        <translation>Dieser Keycloak-Client darf keine Tokens für sich selbst anfordern.</translation>
    </message>
    <message>
        <source>Service accounts are switched off for the client.</source>
        <translation>Die Dienstkonten sind bei diesem Client ausgeschaltet.</translation>
    </message>
    <message>
        <source>Switch them on. In the client&apos;s settings, under Capability config, select Service accounts roles.</source>
        <translation>Die Dienstkonten einschalten. In den Einstellungen des Clients unter Capability config Service accounts roles auswählen.</translation>
    </message>
    <message>
        <source>This Keycloak client is public, so it cannot ask for tokens of its own.</source>
        <translation>Dieser Keycloak-Client ist öffentlich und kann daher keine Tokens für sich selbst anfordern.</translation>
    </message>
    <message>
        <source>The client has no credentials: Client authentication is off.</source>
        <translation>Der Client hat keine Zugangsdaten: Client authentication ist ausgeschaltet.</translation>
    </message>
    <message>
        <source>Switch Client authentication on in the client&apos;s settings, then Service accounts roles, and store its new secret here.</source>
        <translation>In den Einstellungen des Clients Client authentication einschalten, dann Service accounts roles, und das neue Secret hier speichern.</translation>
    </message>
    <message>
        <source>Keycloak found nothing at this address.</source>
        <translation>Keycloak hat unter dieser Adresse nichts gefunden.</translation>
    </message>
    <message>
        <source>The realm in the URL is probably misspelt, or the path has /auth where this version has none.</source>
        <translation>Der Realm in der URL ist wahrscheinlich falsch geschrieben, oder der Pfad enthält /auth, das diese Version nicht hat.</translation>
    </message>
    <message>
        <source>Check the realm&apos;s name. Upper and lower case matter.</source>
        <translation>Den Namen des Realms prüfen. Groß- und Kleinschreibung zählt.</translation>
    </message>
    <message>
        <source>Try without /auth. From version 17 on, the path begins with /realms unless the server is set up otherwise.</source>
        <translation>Ohne /auth versuchen. Ab Version 17 beginnt der Pfad mit /realms, sofern der Server nicht anders eingerichtet ist.</translation>
    </message>
    <message>
        <source>Keycloak found nothing at this address, which has /auth in it.</source>
        <translation>Keycloak hat unter dieser Adresse, die /auth enthält, nichts gefunden.</translation>
    </message>
    <message>
        <source>The path may be that of an older version: from version 17 on it begins with /realms unless set up otherwise.</source>
        <translation>Der Pfad ist möglicherweise der einer älteren Version: Ab Version 17 beginnt er mit /realms, sofern nicht anders eingerichtet.</translation>
    </message>
    <message>
        <source>Try without /auth.</source>
        <translation>Ohne /auth versuchen.</translation>
    </message>
    <message>
        <source>Keycloak does not know a scope, or does not give it to this client.</source>
        <translation>Keycloak kennt einen Scope nicht oder gibt ihn diesem Client nicht.</translation>
    </message>
    <message>
        <source>A scope is probably misspelt, or its client scope is not assigned to the client.</source>
        <translation>Ein Scope ist wahrscheinlich falsch geschrieben, oder sein Client-Scope ist dem Client nicht zugewiesen.</translation>
    </message>
    <message>
        <source>Assign the client scope. It is on the client&apos;s tab Client scopes; as an optional one it has to be asked for by name.</source>
        <translation>Den Client-Scope zuweisen. Er steht beim Client im Tab Client scopes; ist er optional, muss er namentlich angefordert werden.</translation>
    </message>
    <message>
        <source>{Who} has had too many requests.</source>
        <translation>{Who} hat zu viele Anfragen erhalten.</translation>
    </message>
    <message>
        <source>A limit on requests is used up for the moment.</source>
        <translation>Ein Anfragelimit ist vorerst ausgeschöpft.</translation>
    </message>
    <message>
        <source>Wait a minute, then ask once.</source>
        <translation>Eine Minute warten, dann einmal anfragen.</translation>
    </message>
    <message>
        <source>Keep tokens until they expire. An app that asks for one with every call runs into this.</source>
        <translation>Tokens bis zu ihrem Ablauf behalten. Eine App, die bei jedem Aufruf eines anfordert, stößt an diese Grenze.</translation>
    </message>
    <message>
        <source>{Who} has had too many requests and asks to wait {retry_after}.</source>
        <translation>{Who} hat zu viele Anfragen erhalten und verlangt, {retry_after} zu warten.</translation>
    </message>
    <message>
        <source>{Who} is not available and asks to wait {retry_after}.</source>
        <translation>{Who} ist nicht verfügbar und verlangt, {retry_after} zu warten.</translation>
    </message>
    <message>
        <source>The server is overloaded or under maintenance, and says for how long.</source>
        <translation>Der Server ist überlastet oder wird gewartet und sagt, wie lange.</translation>
    </message>
    <message>
        <source>Wait {retry_after}, then try again.</source>
        <translation>{retry_after} warten, dann erneut versuchen.</translation>
    </message>
    <message>
        <source>{Who} does not list the method of client authentication that was sent.</source>
        <translation>{Who} nennt die verwendete Methode der Client-Authentifizierung nicht.</translation>
    </message>
    <message>
        <source>The client authenticated by a method that the issuer&apos;s own metadata does not list, which is probably why it was refused; the secret may be right.</source>
        <translation>Der Client hat sich mit einer Methode authentifiziert, die die Metadaten des Ausstellers nicht nennen; wahrscheinlich wurde er deshalb abgewiesen. Das Secret kann richtig sein.</translation>
    </message>
    <message>
        <source>Send the credentials by a method that the metadata lists. Change Client authentication; Find what works tries them one by one.</source>
        <translation>Senden Sie die Zugangsdaten mit einer Methode, die die Metadaten nennen. Ändern Sie die Client-Authentifizierung; „Methode suchen“ probiert sie der Reihe nach.</translation>
    </message>
    <message>
        <source>Change the registration. The client&apos;s token_endpoint_auth_method has to be one of them too.</source>
        <translation>Ändern Sie die Registrierung. Auch token_endpoint_auth_method des Clients muss eine davon sein.</translation>
    </message>
    <message>
        <source>Then replace the secret, if a method of the list is refused as well.</source>
        <translation>Ersetzen Sie dann das Secret, wenn auch eine Methode aus der Liste abgewiesen wird.</translation>
    </message>
    <message>
        <source>Ask again with a method that the metadata lists: if that is refused too, it is the client ID or the secret.</source>
        <translation>Fragen Sie noch einmal mit einer Methode, die die Metadaten nennen: Wird auch das abgewiesen, liegt es an Client-ID oder Secret.</translation>
    </message>
    <message>
        <source>{Who} refused the client ID or its secret.</source>
        <translation>{Who} hat die Client-ID oder ihr Secret abgelehnt.</translation>
    </message>
    <message>
        <source>Some servers decode a Basic header as RFC 6749 says and some do not, which matters when the secret has + / : or % in it.</source>
        <translation>Manche Server dekodieren einen Basic-Header nach RFC 6749, andere nicht; das ist wichtig, wenn das Secret + / : oder % enthält.</translation>
    </message>
    <message>
        <source>Replace the secret. Copy it again from where the client was registered, without spaces around it.</source>
        <translation>Das Secret ersetzen. Es dort, wo der Client registriert ist, erneut kopieren, ohne Leerzeichen davor und danach.</translation>
    </message>
    <message>
        <source>Check the client ID and the URL. The client may be registered in another tenant, realm or environment.</source>
        <translation>Client-ID und URL prüfen. Der Client ist möglicherweise in einem anderen Tenant, Realm oder System registriert.</translation>
    </message>
    <message>
        <source>{Who} refused the client ID, which came without a secret.</source>
        <translation>{Who} hat die Client-ID abgelehnt, die ohne Secret kam.</translation>
    </message>
    <message>
        <source>The client probably has to prove who it is, and no secret was sent.</source>
        <translation>Der Client muss sich wahrscheinlich ausweisen, und es wurde kein Secret gesendet.</translation>
    </message>
    <message>
        <source>Send the secret. Set Client authentication to the Basic header or the form body, and store the secret.</source>
        <translation>Das Secret senden. „Client-Authentifizierung“ auf den Basic-Header oder den Formular-Body stellen und das Secret speichern.</translation>
    </message>
    <message>
        <source>Check the client ID. It may be registered elsewhere.</source>
        <translation>Die Client-ID prüfen. Sie ist möglicherweise anderswo registriert.</translation>
    </message>
    <message>
        <source>{Who} says that the client is switched off.</source>
        <translation>{Who} sagt, dass der Client ausgeschaltet ist.</translation>
    </message>
    <message>
        <source>Enable the client where it was registered, or have it enabled.</source>
        <translation>Den Client dort, wo er registriert ist, aktivieren oder aktivieren lassen.</translation>
    </message>
    <message>
        <source>Check the client ID. It may be that of an older client.</source>
        <translation>Die Client-ID prüfen. Sie ist möglicherweise die eines älteren Clients.</translation>
    </message>
    <message>
        <source>{Who} refused the grant.</source>
        <translation>{Who} hat den Grant abgelehnt.</translation>
    </message>
    <message>
        <source>Check the client&apos;s grant types where it was registered. Client credentials has to be among them.</source>
        <translation>Die Grant-Typen des Clients prüfen, dort, wo er registriert ist. Client Credentials muss darunter sein.</translation>
    </message>
    <message>
        <source>Enable the grant where the client was registered. It is called client credentials, machine to machine or service account.</source>
        <translation>Den Grant dort aktivieren, wo der Client registriert ist. Er heißt Client Credentials, Machine to Machine oder Service Account.</translation>
    </message>
    <message>
        <source>Entra found no federated credential that fits the assertion.</source>
        <translation>Entra hat keine Verbundanmeldeinformation gefunden, die zur Assertion passt.</translation>
    </message>
    <message>
        <source>Subject, issuer or audience of the assertion is probably not exactly that of a federated credential of the app: another branch or environment, a slash at the end, upper and lower case.</source>
        <translation>Subject, Aussteller oder Audience der Assertion entspricht wahrscheinlich keiner Verbundanmeldeinformation der App genau: ein anderer Branch oder ein anderes Environment, ein Schrägstrich am Ende, Groß- und Kleinschreibung.</translation>
    </message>
    <message>
        <source>Compare the three with the app&apos;s federated credentials, character by character. The words above name those of the assertion.</source>
        <translation>Alle drei Zeichen für Zeichen mit den Verbundanmeldeinformationen der App vergleichen. Der Wortlaut oben nennt die der Assertion.</translation>
    </message>
    <message>
        <source>Add a federated credential for this subject. A branch, a tag, a pull request and an environment each have one of their own.</source>
        <translation>Eine Verbundanmeldeinformation für dieses Subject hinzufügen. Branch, Tag, Pull Request und Environment haben jeweils ein eigenes.</translation>
    </message>
    <message>
        <source>{Who} says that the assertion is for somebody else.</source>
        <translation>{Who} sagt, dass die Assertion für jemand anderen bestimmt ist.</translation>
    </message>
    <message>
        <source>The aud of the assertion is probably not what the server expects there: the URL of the token endpoint, or the issuer.</source>
        <translation>Das aud der Assertion ist wahrscheinlich nicht das, was der Server dort erwartet: die URL des Token-Endpunkts oder der Aussteller.</translation>
    </message>
    <message>
        <source>Set the audience of the assertion. Most servers want the very URL that it is sent to, some the issuer.</source>
        <translation>Die Audience der Assertion setzen. Die meisten Server wollen genau die URL, an die sie gesendet wird, manche den Aussteller.</translation>
    </message>
    <message>
        <source>Compare it character by character. A slash, a port or another host name makes it another audience.</source>
        <translation>Zeichen für Zeichen vergleichen. Ein Schrägstrich, ein Port oder ein anderer Hostname macht es zu einer anderen Audience.</translation>
    </message>
    <message>
        <source>{Who} says that the assertion has expired.</source>
        <translation>{Who} sagt, dass die Assertion abgelaufen ist.</translation>
    </message>
    <message>
        <source>The assertion&apos;s exp has probably passed by the server&apos;s clock: it was used again, or this computer&apos;s clock is behind.</source>
        <translation>Nach der Uhr des Servers ist exp der Assertion wahrscheinlich vorbei: Sie wurde noch einmal verwendet, oder die Uhr dieses Computers geht nach.</translation>
    </message>
    <message>
        <source>Make a new assertion for each request, with an exp a few minutes ahead.</source>
        <translation>Für jede Anfrage eine neue Assertion erstellen, mit einem exp, das einige Minuten voraus liegt.</translation>
    </message>
    <message>
        <source>Compare the clocks. The header Date of the answer shows the server&apos;s time.</source>
        <translation>Die Uhren vergleichen. Der Header Date der Antwort zeigt die Zeit des Servers.</translation>
    </message>
    <message>
        <source>{Who} says that the assertion is not valid yet.</source>
        <translation>{Who} sagt, dass die Assertion noch nicht gültig ist.</translation>
    </message>
    <message>
        <source>The assertion&apos;s iat or nbf probably lies ahead by the server&apos;s clock: the clock that wrote it is ahead.</source>
        <translation>iat oder nbf der Assertion liegt nach der Uhr des Servers wahrscheinlich in der Zukunft: Die Uhr, die es geschrieben hat, geht vor.</translation>
    </message>
    <message>
        <source>Set the clock. The computer that writes the assertion needs time from the network (NTP).</source>
        <translation>Die Uhr stellen. Der Computer, der die Assertion schreibt, braucht Zeit aus dem Netz (NTP).</translation>
    </message>
    <message>
        <source>Date it back by a few seconds. Write an iat that is a little in the past, and leave out nbf.</source>
        <translation>Einige Sekunden zurückdatieren. Ein iat schreiben, das etwas in der Vergangenheit liegt, und nbf weglassen.</translation>
    </message>
    <message>
        <source>{Who} does not take the dates of the assertion.</source>
        <translation>{Who} nimmt die Daten der Assertion nicht an.</translation>
    </message>
    <message>
        <source>iat and exp of the assertion are probably not around the server&apos;s time: this computer&apos;s clock is off, exp has passed, or the two are further apart than the server allows, which is an hour or less.</source>
        <translation>iat und exp der Assertion liegen wahrscheinlich nicht um die Zeit des Servers: Die Uhr dieses Computers geht falsch, exp ist vorbei, oder beide liegen weiter auseinander, als der Server zulässt, also höchstens eine Stunde.</translation>
    </message>
    <message>
        <source>Let it live shorter. An exp of five minutes after iat is enough for everybody; Google takes 60 minutes at most.</source>
        <translation>Kürzer leben lassen. Ein exp fünf Minuten nach iat genügt allen; Google nimmt höchstens 60 Minuten.</translation>
    </message>
    <message>
        <source>{Who} misses a date in the assertion.</source>
        <translation>{Who} vermisst ein Datum in der Assertion.</translation>
    </message>
    <message>
        <source>Write exp and iat as numbers of seconds since 1970, without quotation marks.</source>
        <translation>exp und iat als Zahlen von Sekunden seit 1970 schreiben, ohne Anführungszeichen.</translation>
    </message>
    <message>
        <source>{Who} says that iss or sub of the assertion is wrong.</source>
        <translation>{Who} sagt, dass iss oder sub der Assertion falsch ist.</translation>
    </message>
    <message>
        <source>Set iss and sub to the client ID.</source>
        <translation>iss und sub auf die Client-ID setzen.</translation>
    </message>
    <message>
        <source>Check the client ID. It may be that of another environment.</source>
        <translation>Die Client-ID prüfen. Sie ist möglicherweise die eines anderen Systems.</translation>
    </message>
    <message>
        <source>{Who} misses a claim in the assertion, or does not take its value.</source>
        <translation>{Who} vermisst einen Claim in der Assertion oder nimmt seinen Wert nicht an.</translation>
    </message>
    <message>
        <source>Write every claim that the server asks for: iss, sub, aud, exp, and often jti and iat.</source>
        <translation>Alle Claims schreiben, die der Server verlangt: iss, sub, aud, exp und oft jti und iat.</translation>
    </message>
    <message>
        <source>Make a new assertion with a new jti for each request.</source>
        <translation>Für jede Anfrage eine neue Assertion mit neuem jti erstellen.</translation>
    </message>
    <message>
        <source>{Who} could not verify the signature of the assertion.</source>
        <translation>{Who} konnte die Signatur der Assertion nicht prüfen.</translation>
    </message>
    <message>
        <source>The assertion was probably signed with a key that is not registered for this client, or its kid names no key that the server knows.</source>
        <translation>Die Assertion wurde wahrscheinlich mit einem Schlüssel signiert, der für diesen Client nicht registriert ist, oder ihr kid nennt keinen Schlüssel, den der Server kennt.</translation>
    </message>
    <message>
        <source>Compare the key. The public key or certificate registered for the client has to belong to the private key that signs.</source>
        <translation>Den Schlüssel vergleichen. Der öffentliche Schlüssel oder das Zertifikat, das für den Client registriert ist, muss zu dem privaten Schlüssel gehören, der signiert.</translation>
    </message>
    <message>
        <source>Check kid. It has to be the ID under which the server knows the key.</source>
        <translation>kid prüfen. Es muss die ID sein, unter der der Server den Schlüssel kennt.</translation>
    </message>
    <message>
        <source>Wait a little after registering a key. Servers that fetch a key set keep the old one for a while.</source>
        <translation>Nach dem Registrieren eines Schlüssels etwas warten. Server, die einen Schlüsselsatz abrufen, behalten den alten eine Weile.</translation>
    </message>
    <message>
        <source>{Who} does not take the algorithm of the assertion.</source>
        <translation>{Who} nimmt den Algorithmus der Assertion nicht an.</translation>
    </message>
    <message>
        <source>The assertion is probably signed with another algorithm than the server or the client&apos;s registration allows.</source>
        <translation>Die Assertion ist wahrscheinlich mit einem anderen Algorithmus signiert, als der Server oder die Registrierung des Clients zulässt.</translation>
    </message>
    <message>
        <source>Sign with RS256 or ES256, or with the one that is registered for the client.</source>
        <translation>Mit RS256 oder ES256 signieren, oder mit dem, der für den Client registriert ist.</translation>
    </message>
    <message>
        <source>{Who} cannot read the assertion.</source>
        <translation>{Who} kann die Assertion nicht lesen.</translation>
    </message>
    <message>
        <source>The assertion is probably no JWT of three parts: cut off, quoted, or another value in its place.</source>
        <translation>Die Assertion ist wahrscheinlich kein JWT aus drei Teilen: abgeschnitten, in Anführungszeichen, oder ein anderer Wert an ihrer Stelle.</translation>
    </message>
    <message>
        <source>Check what is sent. client_assertion, or assertion with a JWT grant, has to be the JWT alone.</source>
        <translation>Prüfen, was gesendet wird. client_assertion, oder assertion bei einem JWT-Grant, muss das JWT allein sein.</translation>
    </message>
    <message>
        <source>{Who} does not take the assertion.</source>
        <translation>{Who} nimmt die Assertion nicht an.</translation>
    </message>
    <message>
        <source>Something about the signed assertion is probably wrong: its audience, its dates, its key, or client_assertion_type. The words above say what the server says.</source>
        <translation>An der signierten Assertion stimmt wahrscheinlich etwas nicht: ihre Audience, ihre Daten, ihr Schlüssel oder client_assertion_type. Der Wortlaut oben sagt, was der Server sagt.</translation>
    </message>
    <message>
        <source>Check the audience of the assertion: the token URL, or the issuer.</source>
        <translation>Die Audience der Assertion prüfen: die Token-URL oder der Aussteller.</translation>
    </message>
    <message>
        <source>Check its dates. exp is a few minutes ahead, and the clocks agree.</source>
        <translation>Ihre Daten prüfen. exp liegt einige Minuten voraus, und die Uhren stimmen überein.</translation>
    </message>
    <message>
        <source>Check its key and kid. They have to be those registered for the client.</source>
        <translation>Ihren Schlüssel und kid prüfen. Es müssen die für den Client registrierten sein.</translation>
    </message>
    <message>
        <source>Check client_assertion_type. It is urn:ietf:params:oauth:client-assertion-type:jwt-bearer.</source>
        <translation>client_assertion_type prüfen. Es lautet urn:ietf:params:oauth:client-assertion-type:jwt-bearer.</translation>
    </message>
    <message>
        <source>{Who} does not take the client&apos;s credentials in the way they were sent.</source>
        <translation>{Who} nimmt die Zugangsdaten des Clients nicht auf dem Weg an, auf dem sie gesendet wurden.</translation>
    </message>
    <message>
        <source>The client is probably registered for another method of client authentication than the one that was used; the secret may be right.</source>
        <translation>Der Client ist wahrscheinlich für eine andere Methode der Client-Authentifizierung registriert als die verwendete; das Secret kann richtig sein.</translation>
    </message>
    <message>
        <source>Send the credentials the other way. Change Client authentication between the Basic header and the form body, or to what the words above name.</source>
        <translation>Die Zugangsdaten auf dem anderen Weg senden. Client-Authentifizierung zwischen Basic-Header und Formular wechseln, oder zu dem, was der Wortlaut oben nennt.</translation>
    </message>
    <message>
        <source>Change the registration. The client&apos;s token_endpoint_auth_method has to be the method that is used.</source>
        <translation>Die Registrierung ändern. token_endpoint_auth_method des Clients muss die verwendete Methode sein.</translation>
    </message>
    <message>
        <source>{Who} found no secret in the request, or not where it looks.</source>
        <translation>{Who} hat in der Anfrage kein Secret gefunden, oder nicht dort, wo gesucht wird.</translation>
    </message>
    <message>
        <source>The client is probably confidential, and the request carried no client authentication: the secret was not sent, or not in a way that the server reads.</source>
        <translation>Der Client ist wahrscheinlich vertraulich, und die Anfrage hatte keine Client-Authentifizierung: Das Secret wurde nicht gesendet, oder nicht so, dass der Server es liest.</translation>
    </message>
    <message>
        <source>Check the client ID. It may be registered elsewhere, or as a public client.</source>
        <translation>Die Client-ID prüfen. Sie ist möglicherweise anderswo registriert, oder als öffentlicher Client.</translation>
    </message>
    <message>
        <source>{Who} does not know the client ID.</source>
        <translation>{Who} kennt die Client-ID nicht.</translation>
    </message>
    <message>
        <source>The client ID is probably misspelt, or registered in another tenant, realm or environment; the secret has not been looked at.</source>
        <translation>Die Client-ID ist wahrscheinlich falsch geschrieben, oder in einem anderen Tenant, Realm oder System registriert; das Secret wurde nicht angesehen.</translation>
    </message>
    <message>
        <source>Check the client ID, letter by letter.</source>
        <translation>Die Client-ID Buchstabe für Buchstabe prüfen.</translation>
    </message>
    <message>
        <source>Check the token URL. The client may be registered in another tenant, realm or environment.</source>
        <translation>Die Token-URL prüfen. Der Client ist möglicherweise in einem anderen Tenant, Realm oder System registriert.</translation>
    </message>
    <message>
        <source>{Who} could not read the parameters: they did not come as a form.</source>
        <translation>{Who} konnte die Parameter nicht lesen: Sie kamen nicht als Formular.</translation>
    </message>
    <message>
        <source>The body was probably sent as JSON, or without a Content-Type; a token request is a form.</source>
        <translation>Der Body wurde wahrscheinlich als JSON oder ohne Content-Type gesendet; eine Token-Anfrage ist ein Formular.</translation>
    </message>
    <message>
        <source>Send a form. The Content-Type is application/x-www-form-urlencoded, and the body name=value&amp;name=value.</source>
        <translation>Ein Formular senden. Der Content-Type ist application/x-www-form-urlencoded, der Body name=wert&amp;name=wert.</translation>
    </message>
    <message>
        <source>{Who} takes token requests by POST alone.</source>
        <translation>{Who} nimmt Token-Anfragen nur mit POST an.</translation>
    </message>
    <message>
        <source>Send it by POST, to the token URL itself.</source>
        <translation>Mit POST senden, an die Token-URL selbst.</translation>
    </message>
    <message>
        <source>Check for a redirect. http:// and a missing slash are the usual ones.</source>
        <translation>Auf eine Weiterleitung prüfen. http:// und ein fehlender Schrägstrich sind die üblichen.</translation>
    </message>
    <message>
        <source>{Who} does not let this client use the grant.</source>
        <translation>{Who} lässt diesen Client den Grant nicht verwenden.</translation>
    </message>
    <message>
        <source>The grant, client credentials unless another one was sent, is probably not among those that the client is registered for.</source>
        <translation>Der Grant, Client Credentials, wenn kein anderer gesendet wurde, gehört wahrscheinlich nicht zu denen, für die der Client registriert ist.</translation>
    </message>
    <message>
        <source>{Who} does not take the refresh token or the code.</source>
        <translation>{Who} nimmt das Refresh-Token oder den Code nicht an.</translation>
    </message>
    <message>
        <source>Start again. Sign in anew for a new code, and use it once, within a minute.</source>
        <translation>Neu beginnen. Für einen neuen Code neu anmelden und ihn einmal verwenden, innerhalb einer Minute.</translation>
    </message>
    <message>
        <source>Check the client. A code or a refresh token is good for the client that it was given to.</source>
        <translation>Den Client prüfen. Ein Code oder Refresh-Token gilt für den Client, dem es gegeben wurde.</translation>
    </message>
    <message>
        <source>{Who} does not take the user&apos;s name or password.</source>
        <translation>{Who} nimmt Name oder Passwort des Benutzers nicht an.</translation>
    </message>
    <message>
        <source>The user&apos;s name or password is probably wrong, or the account is disabled; the client itself was probably accepted.</source>
        <translation>Name oder Passwort des Benutzers ist wahrscheinlich falsch, oder das Konto ist deaktiviert; der Client selbst wurde wahrscheinlich angenommen.</translation>
    </message>
    <message>
        <source>Check the user&apos;s name and password, and whether the account may sign in.</source>
        <translation>Name und Passwort des Benutzers prüfen, und ob sich das Konto anmelden darf.</translation>
    </message>
    <message>
        <source>Ask without a user. A program that acts for itself uses the client credentials grant.</source>
        <translation>Ohne Benutzer anfragen. Ein Programm, das für sich selbst handelt, verwendet den Grant Client Credentials.</translation>
    </message>
    <message>
        <source>Check the secret. Some servers give this answer to a wrong one.</source>
        <translation>Das Secret prüfen. Manche Server geben diese Antwort, wenn es falsch ist.</translation>
    </message>
    <message>
        <source>{Who} does not grant a scope that was asked for.</source>
        <translation>{Who} gewährt einen angeforderten Scope nicht.</translation>
    </message>
    <message>
        <source>A scope is probably misspelt, or is not allowed for this client; upper and lower case matter.</source>
        <translation>Ein Scope ist wahrscheinlich falsch geschrieben oder für diesen Client nicht erlaubt; Groß- und Kleinschreibung zählt.</translation>
    </message>
    <message>
        <source>Ask for fewer scopes. Try them one at a time to find the one that is refused.</source>
        <translation>Weniger Scopes anfordern. Sie einzeln versuchen, um den abgelehnten zu finden.</translation>
    </message>
    <message>
        <source>Allow the scope for this client where it was registered.</source>
        <translation>Den Scope für diesen Client dort erlauben, wo er registriert ist.</translation>
    </message>
    <message>
        <source>Remove the scopes for people. openid, profile and email make no sense for an app.</source>
        <translation>Die Scopes für Personen entfernen. openid, profile und email haben bei einer App keinen Sinn.</translation>
    </message>
    <message>
        <source>{Who} could not make sense of the request.</source>
        <translation>{Who} konnte die Anfrage nicht verstehen.</translation>
    </message>
    <message>
        <source>Read the description above, where there is one. It often names the parameter.</source>
        <translation>Die Beschreibung oben lesen, falls vorhanden. Sie nennt oft den Parameter.</translation>
    </message>
    <message>
        <source>Check whether an audience or resource is wanted. Some servers need one as an extra parameter.</source>
        <translation>Prüfen, ob eine Audience oder Ressource verlangt wird. Manche Server brauchen sie als zusätzlichen Parameter.</translation>
    </message>
    <message>
        <source>Check the token URL. It may be another server&apos;s, or another endpoint of this one.</source>
        <translation>Die Token-URL prüfen. Sie gehört möglicherweise zu einem anderen Server oder ist ein anderer Endpunkt von diesem.</translation>
    </message>
    <message>
        <source>Read the server&apos;s metadata. grant_types_supported in its discovery document says what it offers.</source>
        <translation>Die Metadaten des Servers lesen. grant_types_supported in seinem Discovery-Dokument sagt, was er anbietet.</translation>
    </message>
    <message>
        <source>{Who} issues no tokens for the resource that was asked for.</source>
        <translation>{Who} stellt für die angeforderte Ressource keine Tokens aus.</translation>
    </message>
    <message>
        <source>The resource or audience is probably misspelt, unknown there, or not allowed for this client.</source>
        <translation>Die Ressource oder Audience ist wahrscheinlich falsch geschrieben, dort unbekannt oder für diesen Client nicht erlaubt.</translation>
    </message>
    <message>
        <source>Check the resource. It is an absolute URI without a fragment, exactly as the API is registered.</source>
        <translation>Die Ressource prüfen. Sie ist eine absolute URI ohne Fragment, genau so, wie die API registriert ist.</translation>
    </message>
    <message>
        <source>Allow the client to use that API where it was registered.</source>
        <translation>Dem Client die Nutzung dieser API dort erlauben, wo er registriert ist.</translation>
    </message>
    <message>
        <source>{Who} refused to issue a token.</source>
        <translation>{Who} hat sich geweigert, ein Token auszustellen.</translation>
    </message>
    <message>
        <source>A policy of the server probably does not allow this client, API or scope.</source>
        <translation>Eine Richtlinie des Servers erlaubt diesen Client, diese API oder diesen Scope wahrscheinlich nicht.</translation>
    </message>
    <message>
        <source>Read the description above, where there is one.</source>
        <translation>Die Beschreibung oben lesen, falls vorhanden.</translation>
    </message>
    <message>
        <source>Check what the client is allowed to use where it was registered: the API, the scopes, the grant.</source>
        <translation>Prüfen, was der Client nutzen darf, dort, wo er registriert ist: die API, die Scopes, den Grant.</translation>
    </message>
    <message>
        <source>{Who} wants its nonce in the DPoP proof.</source>
        <translation>{Who} will seine Nonce im DPoP-Nachweis.</translation>
    </message>
    <message>
        <source>The DPoP proof has to repeat the nonce that this answer has in its header DPoP-Nonce; it had none, or an old one.</source>
        <translation>Der DPoP-Nachweis muss die Nonce wiederholen, die diese Antwort im Header DPoP-Nonce hat; er hatte keine oder eine alte.</translation>
    </message>
    <message>
        <source>This program asks for bearer tokens and sends no proof of possession itself.</source>
        <translation>Dieses Programm fordert Bearer-Tokens an und sendet selbst keinen Besitznachweis.</translation>
    </message>
    <message>
        <source>Send the request once more. Put the value of DPoP-Nonce into the claim nonce of a new proof; libraries for DPoP do that on their own.</source>
        <translation>Senden Sie die Anfrage noch einmal. Schreiben Sie den Wert von DPoP-Nonce in den Claim nonce eines neuen Nachweises; Bibliotheken für DPoP tun das von selbst.</translation>
    </message>
    <message>
        <source>Keep the newest one. Each answer may bring another nonce, and the next proof has to have that.</source>
        <translation>Behalten Sie die neueste. Jede Antwort kann eine andere Nonce bringen, und der nächste Nachweis muss diese haben.</translation>
    </message>
    <message>
        <source>{Who} does not take the DPoP proof.</source>
        <translation>{Who} nimmt den DPoP-Nachweis nicht an.</translation>
    </message>
    <message>
        <source>A proof was sent that does not fit this request; the words above say what of it.</source>
        <translation>Es wurde ein Nachweis gesendet, der nicht zu dieser Anfrage passt; die Worte oben sagen, was daran.</translation>
    </message>
    <message>
        <source>Compare htm and htu. They are the method and the URL of this very request, without query and fragment, as the server sees it behind its proxies.</source>
        <translation>Vergleichen Sie htm und htu. Sie sind die Methode und die URL genau dieser Anfrage, ohne Query und Fragment, wie der Server sie hinter seinen Proxys sieht.</translation>
    </message>
    <message>
        <source>Make a new proof for each request. Its iat is the present time by a clock that is right, and its jti was never used.</source>
        <translation>Erstellen Sie für jede Anfrage einen neuen Nachweis. Sein iat ist die jetzige Zeit nach einer Uhr, die richtig geht, und sein jti wurde nie verwendet.</translation>
    </message>
    <message>
        <source>Check the key. The signature has to fit the jwk in the proof&apos;s header, and the token is bound to the same key.</source>
        <translation>Prüfen Sie den Schlüssel. Die Signatur muss zum jwk im Header des Nachweises passen, und das Token ist an denselben Schlüssel gebunden.</translation>
    </message>
    <message>
        <source>{Who} wants a proof of possession (DPoP) for this client.</source>
        <translation>{Who} verlangt für diesen Client einen Besitznachweis (DPoP).</translation>
    </message>
    <message>
        <source>Use a client without DPoP, or switch it off for this one where it was registered.</source>
        <translation>Einen Client ohne DPoP verwenden oder DPoP für diesen dort ausschalten, wo er registriert ist.</translation>
    </message>
    <message>
        <source>The user has not approved this app.</source>
        <translation>Der Benutzer hat diese App nicht genehmigt.</translation>
    </message>
    <message>
        <source>Nobody has approved the app for the user that it acts for, so the server issues no token in that user&apos;s name.</source>
        <translation>Niemand hat die App für den Benutzer genehmigt, für den sie handelt, daher stellt der Server in dessen Namen kein Token aus.</translation>
    </message>
    <message>
        <source>Approve it in advance. In Salesforce let the connected app admit users that an administrator approved, and give the user its profile or permission set.</source>
        <translation>Genehmigen Sie sie im Voraus. Lassen Sie in Salesforce die Connected App Benutzer zu, die ein Administrator genehmigt hat, und geben Sie dem Benutzer ihr Profil oder ihren Berechtigungssatz.</translation>
    </message>
    <message>
        <source>Or have the user sign in once by the browser and agree.</source>
        <translation>Oder lassen Sie den Benutzer sich einmal im Browser anmelden und zustimmen.</translation>
    </message>
    <message>
        <source>The token handed in was issued too long ago.</source>
        <translation>Das übergebene Token wurde vor zu langer Zeit ausgestellt.</translation>
    </message>
    <message>
        <source>Get a new token and hand that in at once.</source>
        <translation>Holen Sie ein neues Token und übergeben Sie es sofort.</translation>
    </message>
    <message>
        <source>Compare the clocks of both sides, if a new one is refused too.</source>
        <translation>Vergleichen Sie die Uhren beider Seiten, wenn auch ein neues abgelehnt wird.</translation>
    </message>
    <message>
        <source>{Who} wants the user to sign in or to agree (consent).</source>
        <translation>{Who} will, dass der Benutzer sich anmeldet oder zustimmt (consent).</translation>
    </message>
    <message>
        <source>The request was to go without anybody at the screen, and the server needs somebody: to sign in, or to give consent to the app.</source>
        <translation>Die Anfrage sollte ohne jemanden am Bildschirm gehen, und der Server braucht jemanden: zum Anmelden oder zur Zustimmung zur App.</translation>
    </message>
    <message>
        <source>Send the user through the browser once, without prompt=none, to sign in and agree.</source>
        <translation>Schicken Sie den Benutzer einmal durch den Browser, ohne prompt=none, damit er sich anmeldet und zustimmt.</translation>
    </message>
    <message>
        <source>Have an administrator give consent for everybody, where the server has that.</source>
        <translation>Lassen Sie einen Administrator für alle zustimmen, wo der Server das hat.</translation>
    </message>
    <message>
        <source>Keycloak has no realm of that name.</source>
        <translation>Keycloak hat kein Realm dieses Namens.</translation>
    </message>
    <message>
        <source>The realm in the URL is spelled another way, in capital letters too, or is on another server.</source>
        <translation>Das Realm in der URL wird anders geschrieben, auch in Großbuchstaben, oder ist auf einem anderen Server.</translation>
    </message>
    <message>
        <source>Compare the realm in the URL with the name in the admin console, letter by letter.</source>
        <translation>Vergleichen Sie das Realm in der URL Buchstabe für Buchstabe mit dem Namen in der Admin-Konsole.</translation>
    </message>
    <message>
        <source>Check the server. Keycloak 16 and older have /auth before /realms.</source>
        <translation>Prüfen Sie den Server. Keycloak 16 und älter haben /auth vor /realms.</translation>
    </message>
    <message>
        <source>{Who} wants the credentials sent in another way.</source>
        <translation>{Who} verlangt die Zugangsdaten auf einem anderen Weg.</translation>
    </message>
    <message>
        <source>The client is probably registered for another client authentication than the one that was used.</source>
        <translation>Der Client ist wahrscheinlich für eine andere Client-Authentifizierung registriert als die verwendete.</translation>
    </message>
    <message>
        <source>Change Client authentication to the method the client is registered for.</source>
        <translation>„Client-Authentifizierung“ auf die Methode stellen, für die der Client registriert ist.</translation>
    </message>
    <message>
        <source>{Who} has a problem of its own.</source>
        <translation>{Who} hat selbst ein Problem.</translation>
    </message>
    <message>
        <source>Try again in a minute.</source>
        <translation>In einer Minute erneut versuchen.</translation>
    </message>
    <message>
        <source>Look at the provider&apos;s status page, and give its support the request ID from the response headers.</source>
        <translation>Die Statusseite des Anbieters ansehen und seinem Support die Request-ID aus den Antwort-Headern nennen.</translation>
    </message>
    <message>
        <source>{Who} answered {status} and named an error.</source>
        <translation>{Who} hat mit {status} geantwortet und einen Fehler genannt.</translation>
    </message>
    <message>
        <source>The server reports errors with a success status, so the error is what counts.</source>
        <translation>Der Server meldet Fehler mit einem Erfolgsstatus; es zählt also der Fehler.</translation>
    </message>
    <message>
        <source>Read the error above, and look it up in the provider&apos;s documentation.</source>
        <translation>Den Fehler oben lesen und in der Dokumentation des Anbieters nachschlagen.</translation>
    </message>
    <message>
        <source>{Who} answered {status}, and there is no access token in it.</source>
        <translation>{Who} hat mit {status} geantwortet, aber ohne Access-Token.</translation>
    </message>
    <message>
        <source>The URL is probably not a token endpoint, or the server wraps its answer in a way of its own.</source>
        <translation>Die URL ist wahrscheinlich kein Token-Endpunkt, oder der Server verpackt seine Antwort auf eigene Weise.</translation>
    </message>
    <message>
        <source>Check the token URL. The issuer&apos;s discovery document has it as token_endpoint.</source>
        <translation>Die Token-URL prüfen. Im Discovery-Dokument des Ausstellers steht sie als token_endpoint.</translation>
    </message>
    <message>
        <source>Look at the answer above. A token under another name can be copied and pasted here.</source>
        <translation>Die Antwort oben ansehen. Ein Token unter anderem Namen lässt sich kopieren und hier einfügen.</translation>
    </message>
    <message>
        <source>{Who} answered {status} with nothing in it.</source>
        <translation>{Who} hat mit {status} und ohne Inhalt geantwortet.</translation>
    </message>
    <message>
        <source>The URL is probably not a token endpoint.</source>
        <translation>Die URL ist wahrscheinlich kein Token-Endpunkt.</translation>
    </message>
    <message>
        <source>{Who} answered with a form in place of JSON.</source>
        <translation>{Who} hat mit Formulardaten statt JSON geantwortet.</translation>
    </message>
    <message>
        <source>The server predates the standard or ignores the Accept header: the token is there, in another format.</source>
        <translation>Der Server ist älter als der Standard oder beachtet den Accept-Header nicht: Das Token ist da, aber in einem anderen Format.</translation>
    </message>
    <message>
        <source>Look for a setting or a newer endpoint that answers in JSON. Until then copy the token from the exchange and paste it.</source>
        <translation>Nach einer Einstellung oder einem neueren Endpunkt suchen, der mit JSON antwortet. Bis dahin das Token unter „Austausch“ kopieren und einfügen.</translation>
    </message>
    <message>
        <source>{Who} answered with something that is not a JSON object.</source>
        <translation>{Who} hat mit etwas geantwortet, das kein JSON-Objekt ist.</translation>
    </message>
    <message>
        <source>The URL is probably not a token endpoint, or something on the way answered in its place.</source>
        <translation>Die URL ist wahrscheinlich kein Token-Endpunkt, oder etwas auf dem Weg hat an seiner Stelle geantwortet.</translation>
    </message>
    <message>
        <source>Look at the Server and Via headers in the exchange. They show who really answered.</source>
        <translation>Die Header Server und Via unter „Austausch“ ansehen. Sie zeigen, wer wirklich geantwortet hat.</translation>
    </message>
    <message>
        <source>A web page came back where a token was due.</source>
        <translation>Statt eines Tokens kam eine Webseite zurück.</translation>
    </message>
    <message>
        <source>A login page, captive portal or company proxy probably answered in place of the token endpoint.</source>
        <translation>Anstelle des Token-Endpunkts hat wahrscheinlich eine Anmeldeseite, das Portal eines WLANs oder ein Firmenproxy geantwortet.</translation>
    </message>
    <message>
        <source>Look at the page above. Its title often says whose it is.</source>
        <translation>Die Seite oben ansehen. Der Titel sagt oft, wem sie gehört.</translation>
    </message>
    <message>
        <source>Sign in to the network. Open any page in a browser and see whether a login page comes first.</source>
        <translation>Im Netzwerk anmelden. In einem Browser eine beliebige Seite öffnen und sehen, ob zuerst eine Anmeldeseite kommt.</translation>
    </message>
    <message>
        <source>Check the token URL. A sign-in page of the provider itself means that the path is another one.</source>
        <translation>Die Token-URL prüfen. Eine Anmeldeseite des Anbieters selbst bedeutet, dass der Pfad ein anderer ist.</translation>
    </message>
    <message>
        <source>A web page came back: the request was probably blocked on the way.</source>
        <translation>Eine Webseite kam zurück: Die Anfrage wurde wahrscheinlich unterwegs blockiert.</translation>
    </message>
    <message>
        <source>A firewall, web application firewall or company proxy probably blocked the request before it reached the issuer.</source>
        <translation>Wahrscheinlich hat eine Firewall, eine Web Application Firewall oder ein Firmenproxy die Anfrage blockiert, bevor sie den Aussteller erreichte.</translation>
    </message>
    <message>
        <source>Look at the page above and at the Server and Via headers. They show who blocked it.</source>
        <translation>Die Seite oben und die Header Server und Via ansehen. Sie zeigen, wer sie blockiert hat.</translation>
    </message>
    <message>
        <source>Try from another network, to see whether it is the way or the server.</source>
        <translation>Aus einem anderen Netzwerk versuchen, um zu sehen, ob es am Weg oder am Server liegt.</translation>
    </message>
    <message>
        <source>{Who} failed and sent a web page.</source>
        <translation>{Who} hat versagt und eine Webseite gesendet.</translation>
    </message>
    <message>
        <source>The server, or a proxy in front of it, has a problem of its own; the request may well be right.</source>
        <translation>Der Server oder ein Proxy davor hat selbst ein Problem; die Anfrage kann durchaus richtig sein.</translation>
    </message>
    <message>
        <source>Look at the provider&apos;s status page, and give its support the time and the request ID from the response headers.</source>
        <translation>Die Statusseite des Anbieters ansehen und seinem Support den Zeitpunkt und die Request-ID aus den Antwort-Headern nennen.</translation>
    </message>
    <message>
        <source>{Who} answered {status} with a web page.</source>
        <translation>{Who} hat mit {status} und einer Webseite geantwortet.</translation>
    </message>
    <message>
        <source>{Who} sent the request on to another address, which was not followed.</source>
        <translation>{Who} hat an eine andere Adresse verwiesen; ihr wurde nicht gefolgt.</translation>
    </message>
    <message>
        <source>The URL is probably the old, plain http or public form of the right one.</source>
        <translation>Die URL ist wahrscheinlich eine alte, öffentliche oder unverschlüsselte (http) Form der richtigen.</translation>
    </message>
    <message>
        <source>Redirects are never followed here: the next host would be sent the client secret.</source>
        <translation>Weiterleitungen wird hier nie gefolgt: Der nächste Host bekäme das Client-Secret.</translation>
    </message>
    <message>
        <source>Compare the Location above with the token URL. Where you trust it, put it into the profile.</source>
        <translation>Location oben mit der Token-URL vergleichen. Ist die Adresse vertrauenswürdig, sie ins Profil übernehmen.</translation>
    </message>
    <message>
        <source>Check for a sign-in page. A Location that ends in login means that this is a page for people.</source>
        <translation>Auf eine Anmeldeseite achten. Endet Location auf login, ist dies eine Seite für Personen.</translation>
    </message>
    <message>
        <source>{Who} refused the credentials.</source>
        <translation>{Who} hat die Zugangsdaten abgelehnt.</translation>
    </message>
    <message>
        <source>Replace the secret, and check the client ID.</source>
        <translation>Das Secret ersetzen und die Client-ID prüfen.</translation>
    </message>
    <message>
        <source>Read WWW-Authenticate above, where there is one. It names what is wanted, and by whom.</source>
        <translation>WWW-Authenticate oben lesen, falls vorhanden. Der Header nennt, was verlangt wird und von wem.</translation>
    </message>
    <message>
        <source>{Who} does not allow this request.</source>
        <translation>{Who} erlaubt diese Anfrage nicht.</translation>
    </message>
    <message>
        <source>Look at the Server and Via headers in the exchange. They show who refused it.</source>
        <translation>Die Header Server und Via unter „Austausch“ ansehen. Sie zeigen, wer abgelehnt hat.</translation>
    </message>
    <message>
        <source>Try from another network, to see whether the address you come from matters.</source>
        <translation>Aus einem anderen Netzwerk versuchen, um zu sehen, ob die eigene Adresse eine Rolle spielt.</translation>
    </message>
    <message>
        <source>There is nothing at this address.</source>
        <translation>Unter dieser Adresse ist nichts.</translation>
    </message>
    <message>
        <source>The token URL&apos;s path is probably wrong: a tenant, realm or version in it.</source>
        <translation>Der Pfad der Token-URL ist wahrscheinlich falsch: ein Tenant, ein Realm oder eine Version darin.</translation>
    </message>
    <message>
        <source>{Who} does not take a form here.</source>
        <translation>{Who} nimmt hier kein Formular an.</translation>
    </message>
    <message>
        <source>The URL is probably not a standard token endpoint: those take forms, and this one wants another format.</source>
        <translation>Die URL ist wahrscheinlich kein üblicher Token-Endpunkt: Die nehmen Formulare an, dieser verlangt ein anderes Format.</translation>
    </message>
    <message>
        <source>The proxy wants a user name and password.</source>
        <translation>Der Proxy verlangt Benutzername und Passwort.</translation>
    </message>
    <message>
        <source>The proxy between this computer and {host} lets nobody through without signing in.</source>
        <translation>Der Proxy zwischen diesem Computer und {host} lässt niemanden ohne Anmeldung durch.</translation>
    </message>
    <message>
        <source>Set the proxy with credentials, in the system&apos;s proxy settings or in HTTPS_PROXY, or ask for {host} to be exempt.</source>
        <translation>Den Proxy mit Zugangsdaten eintragen, in den Proxy-Einstellungen des Systems oder in HTTPS_PROXY, oder {host} vom Proxy ausnehmen lassen.</translation>
    </message>
    <message>
        <source>The request is too large for {who}.</source>
        <translation>Die Anfrage ist größer, als {who} sie annimmt.</translation>
    </message>
    <message>
        <source>A limit of the server was exceeded, most often by many scopes or long extra parameters.</source>
        <translation>Ein Limit des Servers wurde überschritten, meist durch viele Scopes oder lange zusätzliche Parameter.</translation>
    </message>
    <message>
        <source>Ask for fewer scopes, and remove extra parameters.</source>
        <translation>Weniger Scopes anfordern und zusätzliche Parameter entfernen.</translation>
    </message>
    <message>
        <source>Something in front of {who} got no answer from it.</source>
        <translation>Ein vorgeschalteter Server meldet, dass {who} nicht geantwortet hat.</translation>
    </message>
    <message>
        <source>Look at the provider&apos;s status page, or at your own proxy if the Via header names it.</source>
        <translation>Die Statusseite des Anbieters ansehen, oder den eigenen Proxy, falls der Header Via ihn nennt.</translation>
    </message>
    <message>
        <source>{Who} failed on its side.</source>
        <translation>{Who} hat einen internen Fehler.</translation>
    </message>
    <message>
        <source>The server has a problem of its own; the request may well be right.</source>
        <translation>Der Server hat selbst ein Problem; die Anfrage kann durchaus richtig sein.</translation>
    </message>
    <message>
        <source>{Who} refused the client ID or its secret, perhaps because of how it was encoded.</source>
        <translation>{Who} hat die Client-ID oder ihr Secret abgelehnt, vielleicht wegen der Kodierung.</translation>
    </message>
    <message>
        <source>The secret holds a character such as + / : or %, and {who} probably does not decode it from the Basic header.</source>
        <translation>Das Secret enthält ein Zeichen wie + / : oder %, und {who} dekodiert es im Basic-Header wahrscheinlich nicht.</translation>
    </message>
    <message>
        <source>RFC 6749 has the secret form-encoded before it goes into the header, as was done; some servers take it as it stands. A wrong secret gets the same answer.</source>
        <translation>Nach RFC 6749 wird das Secret formularkodiert, bevor es in den Header kommt, und so geschah es; manche Server nehmen es unkodiert. Ein falsches Secret bekommt dieselbe Antwort.</translation>
    </message>
    <message>
        <source>Send it as it stands. Set Client authentication to the Basic header that is not encoded.</source>
        <translation>Das Secret unkodiert senden. „Client-Authentifizierung“ auf den nicht kodierten Basic-Header stellen.</translation>
    </message>
    <message>
        <source>Send it in the form body. Set Client authentication to the form body, where everybody decodes it.</source>
        <translation>Das Secret im Formular-Body senden. „Client-Authentifizierung“ auf den Formular-Body stellen, wo jeder Server es dekodiert.</translation>
    </message>
    <message>
        <source>Have every method tried. The command token-inspector request NAME --find-method says which one is accepted.</source>
        <translation>Alle Methoden versuchen lassen. Der Befehl token-inspector request NAME --find-method sagt, welche angenommen wird.</translation>
    </message>
    <message>
        <source>Replace the secret. Copy it again from where the client was registered.</source>
        <translation>Das Secret ersetzen. Es dort erneut kopieren, wo der Client registriert ist.</translation>
    </message>
    <message>
        <source>The secret holds a character such as + / : or %, was sent as it stands, and {who} probably expects it encoded.</source>
        <translation>Das Secret enthält ein Zeichen wie + / : oder %, wurde unkodiert gesendet, und {who} erwartet es wahrscheinlich kodiert.</translation>
    </message>
    <message>
        <source>RFC 6749 has the secret form-encoded before it goes into the Basic header. A wrong secret gets the same answer.</source>
        <translation>Nach RFC 6749 wird das Secret formularkodiert, bevor es in den Basic-Header kommt. Ein falsches Secret bekommt dieselbe Antwort.</translation>
    </message>
    <message>
        <source>Send it encoded. Set Client authentication to the form-encoded Basic header.</source>
        <translation>Das Secret kodiert senden. „Client-Authentifizierung“ auf den formularkodierten Basic-Header stellen.</translation>
    </message>
    <message>
        <source>{Who} refused a secret that begins or ends with white space.</source>
        <translation>{Who} hat ein Secret abgelehnt, das mit einem Leerraum beginnt oder endet.</translation>
    </message>
    <message>
        <source>A space or line break was probably copied along with the secret; it was sent as part of it.</source>
        <translation>Wahrscheinlich wurde ein Leerzeichen oder Zeilenumbruch mitkopiert; es wurde als Teil des Secrets gesendet.</translation>
    </message>
    <message>
        <source>Store the secret again, without white space around it.</source>
        <translation>Das Secret erneut speichern, ohne Leerraum davor und danach.</translation>
    </message>
    <message>
        <source>Replace the secret. If it is refused without the white space too, it is another client&apos;s or an old one.</source>
        <translation>Das Secret ersetzen. Wird es auch ohne den Leerraum abgelehnt, gehört es zu einem anderen Client oder ist veraltet.</translation>
    </message>
    <message>
        <source>{Who} refused a secret of fewer than eight characters.</source>
        <translation>{Who} hat ein Secret mit weniger als acht Zeichen abgelehnt.</translation>
    </message>
    <message>
        <source>The secret was probably cut off when it was copied: those that servers make are longer.</source>
        <translation>Das Secret wurde beim Kopieren wahrscheinlich abgeschnitten: Von Servern erzeugte sind länger.</translation>
    </message>
    <message>
        <source>Store the whole secret. Copy it again from where the client was registered.</source>
        <translation>Das ganze Secret speichern. Es dort erneut kopieren, wo der Client registriert ist.</translation>
    </message>
    <message>
        <source>{Who} refused a secret that looks like a placeholder.</source>
        <translation>{Who} hat ein Secret abgelehnt, das wie ein Platzhalter aussieht.</translation>
    </message>
    <message>
        <source>Stars, an example or the name of a variable was probably stored in place of the secret itself.</source>
        <translation>Wahrscheinlich wurden Sternchen, ein Beispiel oder der Name einer Variablen statt des Secrets selbst gespeichert.</translation>
    </message>
    <message>
        <source>Store the secret itself. Where it was registered, show it first, then copy it.</source>
        <translation>Das Secret selbst speichern. Dort, wo es registriert ist, zuerst anzeigen lassen, dann kopieren.</translation>
    </message>
    <message>
        <source>The request asks for a scope about people, such as openid or email, which is probably not granted to an app.</source>
        <translation>Die Anfrage verlangt einen Scope für Personen wie openid oder email, der einer App wahrscheinlich nicht gewährt wird.</translation>
    </message>
    <message>
        <source>Remove the scopes for people. openid, profile, email and the like make no sense for an app.</source>
        <translation>Die Scopes für Personen entfernen. openid, profile, email und ähnliche haben bei einer App keinen Sinn.</translation>
    </message>
    <message>
        <source>Ask for fewer scopes. Try the others one at a time to find one that is refused.</source>
        <translation>Weniger Scopes anfordern. Die übrigen einzeln versuchen, um einen abgelehnten zu finden.</translation>
    </message>
    <message>
        <source>Auth0 refused a request that names no API.</source>
        <translation>Auth0 hat eine Anfrage abgelehnt, die keine API nennt.</translation>
    </message>
    <message>
        <source>The parameter audience, which Auth0 needs to know the API, is probably what is missing: none was sent.</source>
        <translation>Wahrscheinlich fehlt der Parameter audience, mit dem Auth0 die API bestimmt: Er wurde nicht gesendet.</translation>
    </message>
    <message>
        <source>{Who} was sent JSON where it reads a form.</source>
        <translation>{Who} hat JSON erhalten, liest aber ein Formular.</translation>
    </message>
    <message>
        <source>The request&apos;s body is JSON, and a token endpoint reads its parameters from a form, so it probably saw none of them.</source>
        <translation>Der Body der Anfrage ist JSON; ein Token-Endpunkt liest seine Parameter aus einem Formular und hat wahrscheinlich keinen davon gesehen.</translation>
    </message>
    <message>
        <source>Send a form. Set the Content-Type to application/x-www-form-urlencoded and write the body as name=value pairs.</source>
        <translation>Ein Formular senden. Content-Type auf application/x-www-form-urlencoded setzen und den Body als name=value-Paare schreiben.</translation>
    </message>
    <message>
        <source>The host is probably misspelt, or this computer has no connection to a name server that knows it.</source>
        <translation>Der Host ist wahrscheinlich falsch geschrieben, oder dieser Computer hat keine Verbindung zu einem Nameserver, der ihn kennt.</translation>
    </message>
    <message>
        <source>Check the host in the token URL.</source>
        <translation>Den Host in der Token-URL prüfen.</translation>
    </message>
    <message>
        <source>Check the network. A name of a company network may be found only with its VPN connected.</source>
        <translation>Das Netzwerk prüfen. Ein Name aus einem Firmennetz wird unter Umständen nur bei verbundenem VPN gefunden.</translation>
    </message>
    <message>
        <source>No name server answered, so {host} was not found.</source>
        <translation>Kein Nameserver hat geantwortet, daher wurde {host} nicht gefunden.</translation>
    </message>
    <message>
        <source>This computer is probably offline, or its name server cannot be reached.</source>
        <translation>Dieser Computer ist wahrscheinlich offline, oder sein Nameserver ist nicht erreichbar.</translation>
    </message>
    <message>
        <source>Check the connection.</source>
        <translation>Die Verbindung prüfen.</translation>
    </message>
    <message>
        <source>Check the VPN. One that has just gone down may leave its name server set.</source>
        <translation>Das VPN prüfen. Ein gerade getrenntes VPN kann seinen Nameserver eingestellt lassen.</translation>
    </message>
    <message>
        <source>{host} is there, and nothing listens on that port.</source>
        <translation>{host} ist da, aber an diesem Port nimmt nichts Verbindungen an.</translation>
    </message>
    <message>
        <source>The port in the URL is probably wrong, or the server is not running.</source>
        <translation>Der Port in der URL ist wahrscheinlich falsch, oder der Server läuft nicht.</translation>
    </message>
    <message>
        <source>Check the port in the token URL.</source>
        <translation>Den Port in der Token-URL prüfen.</translation>
    </message>
    <message>
        <source>Check whether the server runs, and whether a firewall closes that port.</source>
        <translation>Prüfen, ob der Server läuft und ob eine Firewall den Port sperrt.</translation>
    </message>
    <message>
        <source>Nothing listens on this port of your computer.</source>
        <translation>An diesem Port des eigenen Computers nimmt nichts Verbindungen an.</translation>
    </message>
    <message>
        <source>The server on this computer is probably not running, or has another port now.</source>
        <translation>Der Server auf diesem Computer läuft wahrscheinlich nicht oder hat jetzt einen anderen Port.</translation>
    </message>
    <message>
        <source>Start it. The demo issuer starts with the command token-inspector demo and takes a new port each time.</source>
        <translation>Den Server starten. Der Demo-Aussteller startet mit dem Befehl token-inspector demo und nimmt jedes Mal einen neuen Port.</translation>
    </message>
    <message>
        <source>There is no way from here to {host}.</source>
        <translation>Es gibt von hier keinen Weg zu {host}.</translation>
    </message>
    <message>
        <source>This computer is probably offline, or the host is in a network that is not connected.</source>
        <translation>Dieser Computer ist wahrscheinlich offline, oder der Host liegt in einem nicht verbundenen Netzwerk.</translation>
    </message>
    <message>
        <source>Check the connection, and the VPN where the host needs one.</source>
        <translation>Die Verbindung prüfen und das VPN, falls der Host eines braucht.</translation>
    </message>
    <message>
        <source>Check whether the host is to be reached through a proxy.</source>
        <translation>Prüfen, ob der Host über einen Proxy zu erreichen ist.</translation>
    </message>
    <message>
        <source>{host} did not answer the call.</source>
        <translation>{host} hat auf den Verbindungsversuch nicht reagiert.</translation>
    </message>
    <message>
        <source>A firewall probably drops the connection without a word, or the host is down.</source>
        <translation>Wahrscheinlich verwirft eine Firewall die Verbindung stillschweigend, oder der Host ist nicht in Betrieb.</translation>
    </message>
    <message>
        <source>Check whether a proxy is needed to reach the outside.</source>
        <translation>Prüfen, ob für den Weg nach außen ein Proxy nötig ist.</translation>
    </message>
    <message>
        <source>Try from another network.</source>
        <translation>Aus einem anderen Netzwerk versuchen.</translation>
    </message>
    <message>
        <source>Raise the timeout. It is under Advanced, for slow connections.</source>
        <translation>Das Zeitlimit erhöhen. Es steht unter „Erweitert“, für langsame Verbindungen.</translation>
    </message>
    <message>
        <source>The proxy that is set cannot be used.</source>
        <translation>Der eingestellte Proxy kann nicht verwendet werden.</translation>
    </message>
    <message>
        <source>The setting named above is no address of an HTTP proxy; nothing was sent.</source>
        <translation>Die oben genannte Einstellung ist keine Adresse eines HTTP-Proxys; nichts wurde gesendet.</translation>
    </message>
    <message>
        <source>Write the proxy as http://HOST:PORT. That is how HTTPS_PROXY and the system&apos;s settings name one; SOCKS proxies are not supported.</source>
        <translation>Den Proxy als http://HOST:PORT schreiben. So nennen ihn HTTPS_PROXY und die Einstellungen des Systems; SOCKS-Proxys werden nicht unterstützt.</translation>
    </message>
    <message>
        <source>Exempt {host}. Add it to NO_PROXY where it can be reached without a proxy.</source>
        <translation>{host} vom Proxy ausnehmen. In NO_PROXY eintragen, falls die Adresse ohne Proxy erreichbar ist.</translation>
    </message>
    <message>
        <source>The proxy on the way to {host} cannot be reached.</source>
        <translation>Der Proxy auf dem Weg zu {host} ist nicht erreichbar.</translation>
    </message>
    <message>
        <source>The proxy&apos;s address or port is probably wrong, or this computer is not in the network that has the proxy.</source>
        <translation>Adresse oder Port des Proxys ist wahrscheinlich falsch, oder dieser Computer ist nicht im Netzwerk des Proxys.</translation>
    </message>
    <message>
        <source>Check the proxy in the setting named above.</source>
        <translation>Den Proxy in der oben genannten Einstellung prüfen.</translation>
    </message>
    <message>
        <source>Connect to the network it belongs to. Outside of it the setting may have to be taken away.</source>
        <translation>Mit dem Netzwerk verbinden, zu dem er gehört. Außerhalb davon muss die Einstellung möglicherweise entfernt werden.</translation>
    </message>
    <message>
        <source>The proxy did not let the request through.</source>
        <translation>Der Proxy hat die Anfrage nicht durchgelassen.</translation>
    </message>
    <message>
        <source>The proxy probably does not allow {host}, or cannot reach it itself.</source>
        <translation>Der Proxy erlaubt {host} wahrscheinlich nicht oder kann die Adresse selbst nicht erreichen.</translation>
    </message>
    <message>
        <source>Ask for {host} to be allowed by the proxy.</source>
        <translation>{host} im Proxy freigeben lassen.</translation>
    </message>
    <message>
        <source>The client ID or the tenant in the URL is wrong, or the app was never admitted to this tenant. The answer does not say which.</source>
        <translation>Die Client-ID oder der Tenant in der URL ist falsch, oder die App wurde in diesem Tenant nie zugelassen. Was davon zutrifft, sagt die Antwort nicht.</translation>
    </message>
    <message>
        <source>The tenant in the URL is misspelt, or belongs to another cloud than this host. The answer does not say which.</source>
        <translation>Der Tenant in der URL ist falsch geschrieben oder gehört zu einer anderen Cloud als dieser Host. Was davon zutrifft, sagt die Antwort nicht.</translation>
    </message>
    <message>
        <source>The scope names no API, several APIs at once, or is not written as Entra expects. The answer says which.</source>
        <translation>Der Scope nennt keine API, mehrere APIs zugleich oder ist anders geschrieben, als Entra es erwartet. Was davon zutrifft, sagt die Antwort.</translation>
    </message>
    <message>
        <source>The certificate that signed it is not uploaded to the app, or the assertion names another one. The answer does not say which.</source>
        <translation>Das Zertifikat, mit dem sie signiert ist, ist bei der App nicht hochgeladen, oder die Assertion nennt ein anderes. Was davon zutrifft, sagt die Antwort nicht.</translation>
    </message>
    <message>
        <source>The client&apos;s credentials were not taken: probably the secret is not, or no longer, that of this client ID, or the client ID is unknown here, or they were sent by another method than the client is registered for; the server does not say which.</source>
        <translation>Die Zugangsdaten des Clients wurden nicht angenommen: Wahrscheinlich ist das Secret nicht oder nicht mehr das dieser Client-ID, oder die Client-ID ist hier unbekannt, oder sie kamen mit einer anderen Methode, als der Client registriert ist; der Server sagt nicht, was davon.</translation>
    </message>
    <message>
        <source>Check the assertion, where one was sent (private_key_jwt). Its key and kid have to be registered, iss and sub are the client ID, aud is this server.</source>
        <translation>Die Assertion prüfen, wo eine gesendet wurde (private_key_jwt). Schlüssel und kid müssen registriert sein, iss und sub sind die Client-ID, aud ist dieser Server.</translation>
    </message>
    <message>
        <source>Ask again with the other method: Find what works tries them all.</source>
        <translation>Mit der anderen Methode noch einmal anfragen: „Finden, was geht“ probiert alle.</translation>
    </message>
    <message>
        <source>The decoded assertion shows its aud.</source>
        <translation>Die dekodierte Assertion zeigt ihr aud.</translation>
    </message>
    <message>
        <source>The header Date of the answer against the assertion&apos;s exp tells a late assertion from a wrong clock.</source>
        <translation>Der Header Date der Antwort, verglichen mit exp der Assertion, unterscheidet eine verspätete Assertion von einer falschen Uhr.</translation>
    </message>
    <message>
        <source>The header Date of the answer against the assertion&apos;s iat shows how far the clocks are apart.</source>
        <translation>Der Header Date der Antwort, verglichen mit iat der Assertion, zeigt, wie weit die Uhren auseinander sind.</translation>
    </message>
    <message>
        <source>exp minus iat tells: up to 300 seconds everybody takes, so then it is the clock.</source>
        <translation>exp minus iat entscheidet: Bis zu 300 Sekunden nimmt jeder, dann liegt es an der Uhr.</translation>
    </message>
    <message>
        <source>The assertion probably lacks exp, iat or nbf, or has one that is not a number of seconds.</source>
        <translation>Der Assertion fehlt wahrscheinlich exp, iat oder nbf, oder eines davon ist keine Zahl von Sekunden.</translation>
    </message>
    <message>
        <source>The decoded assertion shows which date is missing.</source>
        <translation>Die dekodierte Assertion zeigt, welches Datum fehlt.</translation>
    </message>
    <message>
        <source>iss and sub of a client assertion probably have to be the client ID, both; in a grant iss is whoever signed it, and sub the user or app it is for.</source>
        <translation>iss und sub einer Client-Assertion müssen wahrscheinlich beide die Client-ID sein; bei einem Grant ist iss, wer sie signiert hat, und sub der Benutzer oder die App, für die sie ist.</translation>
    </message>
    <message>
        <source>Compare them with the trust set up there. Federated credentials compare issuer, subject and audience character by character.</source>
        <translation>Mit dem dort eingerichteten Vertrauen vergleichen. Verbundanmeldeinformationen vergleichen Aussteller, Subject und Audience Zeichen für Zeichen.</translation>
    </message>
    <message>
        <source>The decoded assertion shows its iss and sub.</source>
        <translation>Die dekodierte Assertion zeigt ihr iss und sub.</translation>
    </message>
    <message>
        <source>A claim of the assertion is probably missing or has another value than the server wants: {said}.</source>
        <translation>Ein Claim der Assertion fehlt wahrscheinlich oder hat einen anderen Wert, als der Server will: {said}.</translation>
    </message>
    <message>
        <source>The decoded assertion shows which claims it has.</source>
        <translation>Die dekodierte Assertion zeigt, welche Claims sie hat.</translation>
    </message>
    <message>
        <source>Verify the assertion with the registered public key: if that works here, the server has another one.</source>
        <translation>Die Assertion mit dem registrierten öffentlichen Schlüssel prüfen: Gelingt das hier, hat der Server einen anderen.</translation>
    </message>
    <message>
        <source>Register the algorithm. It is token_endpoint_auth_signing_alg of the client.</source>
        <translation>Den Algorithmus registrieren. Es ist token_endpoint_auth_signing_alg des Clients.</translation>
    </message>
    <message>
        <source>The assertion&apos;s header shows its alg.</source>
        <translation>Der Header der Assertion zeigt ihr alg.</translation>
    </message>
    <message>
        <source>The assertion decodes here if it is whole.</source>
        <translation>Ist die Assertion vollständig, lässt sie sich hier dekodieren.</translation>
    </message>
    <message>
        <source>The decoded assertion shows aud, exp, iss, sub and kid: compare each with the registration.</source>
        <translation>Die dekodierte Assertion zeigt aud, exp, iss, sub und kid: jedes mit der Registrierung vergleichen.</translation>
    </message>
    <message>
        <source>A wrong secret, where the server gives one answer to both.</source>
        <translation>Ein falsches Secret, wo der Server auf beides gleich antwortet.</translation>
    </message>
    <message>
        <source>{Who} did not accept the client, and does not say what of it.</source>
        <translation>{Who} hat den Client nicht angenommen und sagt nicht, was an ihm.</translation>
    </message>
    <message>
        <source>Client authentication failed: the client ID is unknown here, no credentials arrived, they were sent by a method that the client is not registered for, or the secret is wrong; which of these it probably is, the words do not say.</source>
        <translation>Die Client-Authentifizierung ist gescheitert: Die Client-ID ist hier unbekannt, es kamen keine Zugangsdaten an, sie kamen mit einer Methode, für die der Client nicht registriert ist, oder das Secret ist falsch; was davon es wahrscheinlich ist, sagt der Wortlaut nicht.</translation>
    </message>
    <message>
        <source>A client that was deleted or never got as far as this server.</source>
        <translation>Ein Client, der gelöscht wurde oder auf diesem Server nie angelegt war.</translation>
    </message>
    <message>
        <source>A made-up client ID gets the same answer: then it is the ID. With another answer the server does know it.</source>
        <translation>Eine erfundene Client-ID erhält dieselbe Antwort: Dann liegt es an der ID. Bei einer anderen Antwort kennt der Server sie.</translation>
    </message>
    <message>
        <source>Check what is in between. A proxy or a redirect may drop the Authorization header or the body.</source>
        <translation>Prüfen, was dazwischen liegt. Ein Proxy oder eine Weiterleitung kann den Header Authorization oder den Body verlieren.</translation>
    </message>
    <message>
        <source>Look at the request in the exchange. What was really sent stands there, with secrets masked.</source>
        <translation>Die Anfrage im Austausch ansehen. Dort steht, was wirklich gesendet wurde, mit verdeckten Secrets.</translation>
    </message>
    <message>
        <source>The request was probably a GET where POST with a form in the body is needed, or the URL is not the token endpoint; a redirect on the way makes a GET of a POST.</source>
        <translation>Die Anfrage war wahrscheinlich ein GET, wo POST mit einem Formular im Body nötig ist, oder die URL ist nicht der Token-Endpunkt; eine Weiterleitung macht aus POST ein GET.</translation>
    </message>
    <message>
        <source>The header Allow of the answer names the methods that are taken.</source>
        <translation>Der Header Allow der Antwort nennt die angenommenen Methoden.</translation>
    </message>
    <message>
        <source>Another grant with the same client tells: if that is taken, it is the client&apos;s list of grants.</source>
        <translation>Ein anderer Grant mit demselben Client entscheidet: Wird er genommen, liegt es an der Liste der Grants des Clients.</translation>
    </message>
    <message>
        <source>The client is disabled or not active where it was registered, as the server&apos;s own words say: {said}.</source>
        <translation>Der Client ist dort, wo er registriert ist, deaktiviert oder nicht aktiv, wie der Server selbst sagt: {said}.</translation>
    </message>
    <message>
        <source>The registration&apos;s page shows whether the client is active.</source>
        <translation>Die Seite der Registrierung zeigt, ob der Client aktiv ist.</translation>
    </message>
    <message>
        <source>What was handed in as the grant was probably not taken: a code, refresh token or assertion that is used up, expired, revoked or for another client, a user&apos;s password that is wrong, or a grant that this client may not use.</source>
        <translation>Was als Grant übergeben wurde, wurde wahrscheinlich nicht angenommen: ein Code, Refresh Token oder eine Assertion, die verbraucht, abgelaufen, widerrufen oder für einen anderen Client ist, ein falsches Benutzerpasswort, oder ein Grant, den dieser Client nicht verwenden darf.</translation>
    </message>
    <message>
        <source>A fresh code, used once, tells: if it is taken, the old one was used up or too late.</source>
        <translation>Ein neuer Code, einmal verwendet, entscheidet: Wird er genommen, war der alte verbraucht oder zu spät.</translation>
    </message>
    <message>
        <source>The grant that was handed in, a refresh token or an authorization code, is probably used up, expired or revoked, or goes with another client, redirect_uri or code_verifier.</source>
        <translation>Der übergebene Grant, ein Refresh Token oder Autorisierungscode, ist wahrscheinlich verbraucht, abgelaufen oder widerrufen, oder gehört zu einem anderen Client, redirect_uri oder code_verifier.</translation>
    </message>
    <message>
        <source>Compare redirect_uri and code_verifier. They have to be those that the code was asked for with.</source>
        <translation>redirect_uri und code_verifier vergleichen. Es müssen die sein, mit denen der Code angefordert wurde.</translation>
    </message>
    <message>
        <source>Sign in with the same name and password by the browser.</source>
        <translation>Mit demselben Namen und Passwort im Browser anmelden.</translation>
    </message>
    <message>
        <source>The grant is probably not enabled for this client; some servers (Keycloak, Apple) use this code for a client ID or secret that they do not take.</source>
        <translation>Der Grant ist für diesen Client wahrscheinlich nicht aktiviert; manche Server (Keycloak, Apple) verwenden diesen Code für eine Client-ID oder ein Secret, die sie nicht annehmen.</translation>
    </message>
    <message>
        <source>Ask without any scope: what is granted then shows the names there are.</source>
        <translation>Ohne Scope anfragen: Was dann gewährt wird, zeigt die vorhandenen Namen.</translation>
    </message>
    <message>
        <source>A parameter, such as grant_type, is probably missing, unknown or sent twice, the credentials were sent in two ways or not at all, or the body was not read because it is no form (JSON, or no Content-Type).</source>
        <translation>Ein Parameter wie grant_type fehlt wahrscheinlich, ist unbekannt oder steht zweimal da, die Zugangsdaten kamen auf zwei Wegen oder gar nicht, oder der Body wurde nicht gelesen, weil er kein Formular ist (JSON oder kein Content-Type).</translation>
    </message>
    <message>
        <source>{Who} does not offer the grant type, or did not read it.</source>
        <translation>{Who} bietet den Grant-Typ nicht an oder hat ihn nicht gelesen.</translation>
    </message>
    <message>
        <source>The server probably does not support this grant, grant_type is misspelt, or the server did not find grant_type in the body: JSON in place of a form, no Content-Type, or an empty body looks like that too.</source>
        <translation>Der Server unterstützt diesen Grant wahrscheinlich nicht, grant_type ist falsch geschrieben, oder der Server fand grant_type nicht im Body: JSON statt eines Formulars, kein Content-Type oder ein leerer Body sieht auch so aus.</translation>
    </message>
    <message>
        <source>The list of APIs of the server shows whether there is one of this name.</source>
        <translation>Die Liste der APIs des Servers zeigt, ob es eine dieses Namens gibt.</translation>
    </message>
    <message>
        <source>The client is probably set up for tokens that are bound to a key, and this program asks for bearer tokens.</source>
        <translation>Der Client ist wahrscheinlich für Token eingerichtet, die an einen Schlüssel gebunden sind, und dieses Programm fordert Bearer-Token an.</translation>
    </message>
    <message>
        <source>By its iat the token that was handed in is too old, or the clock of whoever issued it is wrong. The answer does not say which.</source>
        <translation>Nach seinem iat ist das übergebene Token zu alt, oder die Uhr dessen, der es ausgestellt hat, geht falsch. Was davon zutrifft, sagt die Antwort nicht.</translation>
    </message>
    <message>
        <source>The server says that it failed or is not available for the moment, not that the request was wrong.</source>
        <translation>Der Server sagt, dass er gescheitert oder im Moment nicht verfügbar ist, nicht dass die Anfrage falsch war.</translation>
    </message>
    <message>
        <source>The same request later tells: if it is refused again at once, something in it makes the server fail.</source>
        <translation>Dieselbe Anfrage später entscheidet: Scheitert sie sofort wieder, bringt etwas in ihr den Server zum Scheitern.</translation>
    </message>
    <message>
        <source>{Who} speaks of an error of its own, with the status of a refused client.</source>
        <translation>{Who} spricht von einem eigenen Fehler, mit dem Status für einen abgewiesenen Client.</translation>
    </message>
    <message>
        <source>A server that failed would answer 500: with 401 it probably stumbled over the client&apos;s credentials, which are unknown, wrong, or sent by another method than it reads.</source>
        <translation>Ein Server, der versagt, würde mit 500 antworten: Bei 401 ist er wahrscheinlich über die Zugangsdaten des Clients gestolpert, die unbekannt oder falsch sind oder mit einer anderen Methode gesendet wurden, als er liest.</translation>
    </message>
    <message>
        <source>Check the client ID and the secret, and that they are for this issuer.</source>
        <translation>Prüfen Sie die Client-ID und das Geheimnis, und ob sie für diesen Aussteller sind.</translation>
    </message>
    <message>
        <source>Try the other method. Credentials are sent in an Authorization header (client_secret_basic) or in the form (client_secret_post).</source>
        <translation>Probieren Sie die andere Methode. Zugangsdaten werden in einem Authorization-Header (client_secret_basic) oder im Formular (client_secret_post) gesendet.</translation>
    </message>
    <message>
        <source>Ask again with a client ID that does not exist: if the answer is the same, it is about the client.</source>
        <translation>Fragen Sie noch einmal mit einer Client-ID, die es nicht gibt: Ist die Antwort dieselbe, geht es um den Client.</translation>
    </message>
    <message>
        <source>{Who} does not take the client ID or what came with it.</source>
        <translation>{Who} nimmt die Client-ID oder das, was mit ihr kam, nicht an.</translation>
    </message>
    <message>
        <source>The client ID is probably not one that this server knows, or the credentials beside it (the secret) do not belong to it.</source>
        <translation>Die Client-ID ist diesem Server wahrscheinlich nicht bekannt, oder die Zugangsdaten neben ihr (das Secret) gehören nicht zu ihr.</translation>
    </message>
    <message>
        <source>A made-up client ID shows it: if the answer is another one, the ID is known and the secret is wrong.</source>
        <translation>Mit einer erfundenen Client-ID anfragen: Ist die Antwort eine andere, ist die ID bekannt und das Secret falsch.</translation>
    </message>
    <message>
        <source>{Who} found no client ID in the request.</source>
        <translation>{Who} hat in der Anfrage keine Client-ID gefunden.</translation>
    </message>
    <message>
        <source>No client ID arrived: client_id was probably not sent, or not where the server looks, which is the Basic header or a form in the body.</source>
        <translation>Es kam keine Client-ID an: client_id wurde wahrscheinlich nicht gesendet, oder nicht dort, wo der Server sucht: im Basic-Header oder als Formular im Body.</translation>
    </message>
    <message>
        <source>{Who} knows the client and does not let it do this.</source>
        <translation>{Who} kennt den Client und lässt ihn das nicht tun.</translation>
    </message>
    <message>
        <source>The client is probably not allowed to use this grant, scope or API, or is of a kind (public, confidential) that may not ask so; the server says: {said}.</source>
        <translation>Der Client darf diesen Grant, diesen Scope oder diese API wahrscheinlich nicht verwenden, oder ist von einer Art (public, confidential), die so nicht anfragen darf; der Server sagt: {said}.</translation>
    </message>
    <message>
        <source>A wrong secret (usually invalid_client).</source>
        <translation>Ein falsches Secret (meist invalid_client).</translation>
    </message>
    <message>
        <source>Ask for fewer things: without scope and audience. If that succeeds, it is not the grant.</source>
        <translation>Weniger verlangen: ohne scope und audience. Gelingt das, liegt es nicht am Grant.</translation>
    </message>
    <message>
        <source>{Who} says that two client IDs do not agree.</source>
        <translation>{Who} sagt, dass zwei Client-IDs nicht übereinstimmen.</translation>
    </message>
    <message>
        <source>The client ID that asks is probably not the one that the code, refresh token or assertion belongs to, or not the one in the other place it was sent; the server says: {said}.</source>
        <translation>Die anfragende Client-ID ist wahrscheinlich nicht die, zu der Code, Refresh Token oder Assertion gehört, oder nicht die an der anderen Stelle der Anfrage; der Server sagt: {said}.</translation>
    </message>
    <message>
        <source>Use one client ID everywhere. The header, the body, and iss and sub of an assertion have to name the same client.</source>
        <translation>Überall eine Client-ID verwenden. Header, Body sowie iss und sub einer Assertion müssen denselben Client nennen.</translation>
    </message>
    <message>
        <source>{Who} got the client&apos;s credentials more than once.</source>
        <translation>{Who} hat die Zugangsdaten des Clients mehr als einmal erhalten.</translation>
    </message>
    <message>
        <source>The request authenticates the client in two ways at once, such as a Basic header and client_id with client_secret in the body; RFC 6749 allows one method only.</source>
        <translation>Die Anfrage weist den Client auf zwei Wegen zugleich aus, etwa mit Basic-Header und mit client_id und client_secret im Body; RFC 6749 erlaubt nur eine Methode.</translation>
    </message>
    <message>
        <source>Send the credentials once. Leave client_secret out of the body, or the Authorization header out of the request.</source>
        <translation>Die Zugangsdaten einmal senden. client_secret aus dem Body oder den Header Authorization aus der Anfrage weglassen.</translation>
    </message>
    <message>
        <source>{Who} cannot read the client&apos;s credentials.</source>
        <translation>{Who} kann die Zugangsdaten des Clients nicht lesen.</translation>
    </message>
    <message>
        <source>The client ID or the Authorization header is probably not in the form it should have: Basic, a space, then client ID, colon and secret in base64.</source>
        <translation>Die Client-ID oder der Header Authorization hat wahrscheinlich nicht die richtige Form: Basic, ein Leerzeichen, dann Client-ID, Doppelpunkt und Secret in Base64.</translation>
    </message>
    <message>
        <source>Make the header again. Encode client ID, colon, secret without a line break at the end; a token (Bearer) does not belong there.</source>
        <translation>Den Header neu bilden. Client-ID, Doppelpunkt, Secret ohne Zeilenumbruch am Ende kodieren; ein Token (Bearer) gehört nicht dorthin.</translation>
    </message>
    <message>
        <source>Send the credentials in the form body: if that is taken, it was the header.</source>
        <translation>Die Zugangsdaten im Formular-Body senden: Werden sie genommen, war es der Header.</translation>
    </message>
    <message>
        <source>{Who} says that the client secret is wrong.</source>
        <translation>{Who} sagt, dass das Client-Secret falsch ist.</translation>
    </message>
    <message>
        <source>The client secret is not, or no longer, that of this client ID: it was probably replaced, cut off when copied, or is another client&apos;s.</source>
        <translation>Das Client-Secret ist nicht oder nicht mehr das dieser Client-ID: Es wurde wahrscheinlich ersetzt, beim Kopieren abgeschnitten oder gehört einem anderen Client.</translation>
    </message>
    <message>
        <source>The way it was encoded, where the secret has + / : or % in it.</source>
        <translation>Die Art der Kodierung, wenn das Secret + / : oder % enthält.</translation>
    </message>
    <message>
        <source>Send it in the form body as well: if it is taken there, the encoding of the Basic header is to blame and not the secret.</source>
        <translation>Es auch im Formular-Body senden: Wird es dort genommen, liegt es an der Kodierung des Basic-Headers und nicht am Secret.</translation>
    </message>
    <message>
        <source>The secret was right once and its end date has passed, as the server&apos;s own words say: {said}.</source>
        <translation>Das Secret war einmal richtig, und sein Enddatum ist vorbei, wie der Server selbst sagt: {said}.</translation>
    </message>
    <message>
        <source>Make a new secret where the client was registered, and store it here.</source>
        <translation>Dort, wo der Client registriert ist, ein neues Secret anlegen und hier speichern.</translation>
    </message>
    <message>
        <source>Note the new end date. A key of one&apos;s own (private_key_jwt) avoids the next surprise.</source>
        <translation>Das neue Enddatum notieren. Ein eigener Schlüssel (private_key_jwt) erspart die nächste Überraschung.</translation>
    </message>
    <message>
        <source>The registration&apos;s page shows the end date of each secret.</source>
        <translation>Die Seite der Registrierung zeigt das Enddatum jedes Secrets.</translation>
    </message>
    <message>
        <source>{Who} says that the client secret is not in force.</source>
        <translation>{Who} sagt, dass das Client-Secret nicht in Kraft ist.</translation>
    </message>
    <message>
        <source>The secret was revoked or disabled, or is not active yet, as the server&apos;s own words say: {said}.</source>
        <translation>Das Secret wurde widerrufen oder deaktiviert, oder ist noch nicht aktiv, wie der Server selbst sagt: {said}.</translation>
    </message>
    <message>
        <source>The registration&apos;s page shows which secrets are active.</source>
        <translation>Die Seite der Registrierung zeigt, welche Secrets aktiv sind.</translation>
    </message>
    <message>
        <source>{Who} takes no client secret from this client.</source>
        <translation>{Who} nimmt von diesem Client kein Client-Secret an.</translation>
    </message>
    <message>
        <source>The client is probably registered as public, or for another method such as a signed assertion (private_key_jwt), so a secret is refused whatever it is.</source>
        <translation>Der Client ist wahrscheinlich als public oder für eine andere Methode wie eine signierte Assertion (private_key_jwt) registriert, sodass jedes Secret abgelehnt wird.</translation>
    </message>
    <message>
        <source>Send no secret. Set Client authentication to none for a public client, or to the method that the client is registered for.</source>
        <translation>Kein Secret senden. „Client-Authentifizierung“ für einen öffentlichen Client auf „keine“ stellen, sonst auf die Methode, für die er registriert ist.</translation>
    </message>
    <message>
        <source>Use another client. Client credentials need a confidential one, registered as a web or machine-to-machine app.</source>
        <translation>Einen anderen Client verwenden. Client Credentials brauchen einen vertraulichen, als Web- oder Machine-to-Machine-App registriert.</translation>
    </message>
    <message>
        <source>{Who} says that the secret is not of the right form.</source>
        <translation>{Who} sagt, dass das Secret nicht die richtige Form hat.</translation>
    </message>
    <message>
        <source>The secret was probably cut off, copied with white space or line breaks, or encoded in another way than the server decodes it.</source>
        <translation>Das Secret wurde wahrscheinlich abgeschnitten, mit Leerraum oder Zeilenumbruch kopiert oder anders kodiert, als der Server es dekodiert.</translation>
    </message>
    <message>
        <source>{Who} wants the credentials by {expected}, and they came by {actual}.</source>
        <translation>{Who} will die Zugangsdaten per {expected}, und sie kamen per {actual}.</translation>
    </message>
    <message>
        <source>The client is registered for the method {expected}, and the request used {actual}: client_secret_basic is the Basic header, client_secret_post the form body. The secret may well be right.</source>
        <translation>Der Client ist für die Methode {expected} registriert, und die Anfrage verwendete {actual}: client_secret_basic ist der Basic-Header, client_secret_post der Formular-Body. Das Secret kann durchaus richtig sein.</translation>
    </message>
    <message>
        <source>Use {expected}. Set Client authentication to it.</source>
        <translation>{expected} verwenden. „Client-Authentifizierung“ darauf stellen.</translation>
    </message>
    <message>
        <source>{Who} wants the credentials by another method: {expected}.</source>
        <translation>{Who} will die Zugangsdaten mit einer anderen Methode: {expected}.</translation>
    </message>
    <message>
        <source>The server names {expected} as the method of client authentication that it takes, and they were sent by another; client_secret_basic is the Basic header, client_secret_post the form body.</source>
        <translation>Der Server nennt {expected} als die Methode der Client-Authentifizierung, die er annimmt, und gesendet wurde mit einer anderen; client_secret_basic ist der Basic-Header, client_secret_post der Formular-Body.</translation>
    </message>
    <message>
        <source>{Who} wants another aud in the assertion: {expected}.</source>
        <translation>{Who} will ein anderes aud in der Assertion: {expected}.</translation>
    </message>
    <message>
        <source>The aud of the assertion has to be {expected}, and is another audience or missing.</source>
        <translation>Das aud der Assertion muss {expected} sein, und ist eine andere Audience oder fehlt.</translation>
    </message>
    <message>
        <source>Set the audience of the assertion to {expected}, character by character.</source>
        <translation>Die Audience der Assertion auf {expected} setzen, Zeichen für Zeichen.</translation>
    </message>
    <message>
        <source>{Who} wants another iss or sub in the assertion: {expected}.</source>
        <translation>{Who} will in der Assertion ein anderes iss oder sub: {expected}.</translation>
    </message>
    <message>
        <source>The server expects {expected} as iss (issuer) or sub (subject) of the assertion, and found another value.</source>
        <translation>Der Server erwartet {expected} als iss (Aussteller) oder sub (Subject) der Assertion und fand einen anderen Wert.</translation>
    </message>
    <message>
        <source>Compare both, character by character. A slash at the end makes it another issuer.</source>
        <translation>Beide Zeichen für Zeichen vergleichen. Ein Schrägstrich am Ende macht ihn zu einem anderen Aussteller.</translation>
    </message>
    <message>
        <source>{Who} has seen this assertion before.</source>
        <translation>{Who} hat diese Assertion schon gesehen.</translation>
    </message>
    <message>
        <source>The assertion was used already: its claim jti is to be another one each time, and the same assertion was sent twice.</source>
        <translation>Die Assertion wurde schon verwendet: Ihr Claim jti muss jedes Mal ein anderes sein, und dieselbe Assertion wurde zweimal gesendet.</translation>
    </message>
    <message>
        <source>Check for retries. A library or proxy that sends a request again sends the same assertion.</source>
        <translation>Auf Wiederholungen prüfen. Eine Bibliothek oder ein Proxy, der eine Anfrage wiederholt, sendet dieselbe Assertion.</translation>
    </message>
    <message>
        <source>Ask once with a fresh assertion: if it is taken, it was the replay.</source>
        <translation>Einmal mit einer neuen Assertion anfragen: Wird sie genommen, war es die Wiederholung.</translation>
    </message>
    <message>
        <source>{Who} does not know the key that signed the assertion.</source>
        <translation>{Who} kennt den Schlüssel nicht, mit dem die Assertion signiert ist.</translation>
    </message>
    <message>
        <source>The key that signed the assertion is probably not registered for this client, or the kid (or x5t) in its header names none that the server knows.</source>
        <translation>Der Schlüssel, der die Assertion signiert hat, ist für diesen Client wahrscheinlich nicht registriert, oder kid (oder x5t) in ihrem Header nennt keinen, den der Server kennt.</translation>
    </message>
    <message>
        <source>The assertion&apos;s kid against the keys registered for the client: if it is there, the signature is the matter.</source>
        <translation>kid der Assertion gegen die für den Client registrierten Schlüssel: Ist er dort, liegt es an der Signatur.</translation>
    </message>
    <message>
        <source>{Who} could not fetch the keys for the assertion.</source>
        <translation>{Who} konnte die Schlüssel für die Assertion nicht holen.</translation>
    </message>
    <message>
        <source>The server probably cannot reach the key set (jwks_uri) or the issuer that the assertion is to be checked with; the assertion itself was not judged.</source>
        <translation>Der Server erreicht wahrscheinlich das Key Set (jwks_uri) oder den Aussteller nicht, mit dem die Assertion zu prüfen ist; die Assertion selbst wurde nicht beurteilt.</translation>
    </message>
    <message>
        <source>Open the client&apos;s jwks_uri from outside. It has to answer to the server over https, with a certificate of a public CA.</source>
        <translation>jwks_uri des Clients von außen öffnen. Sie muss dem Server über https antworten, mit einem Zertifikat einer öffentlichen CA.</translation>
    </message>
    <message>
        <source>Register the keys themselves (jwks) in place of their address.</source>
        <translation>Die Schlüssel selbst (jwks) statt ihrer Adresse registrieren.</translation>
    </message>
    <message>
        <source>The log of the host behind jwks_uri shows whether the server asked.</source>
        <translation>Das Log des Hosts hinter jwks_uri zeigt, ob der Server gefragt hat.</translation>
    </message>
    <message>
        <source>{Who} wants another algorithm in the assertion: {expected}.</source>
        <translation>{Who} will in der Assertion einen anderen Algorithmus: {expected}.</translation>
    </message>
    <message>
        <source>The assertion is signed with another algorithm (alg) than {expected}, which the server wants.</source>
        <translation>Die Assertion ist mit einem anderen Algorithmus (alg) signiert als {expected}, den der Server will.</translation>
    </message>
    <message>
        <source>Sign with {expected}. The key has to be of its kind: RS and PS need RSA, ES an elliptic curve.</source>
        <translation>Mit {expected} signieren. Der Schlüssel muss dazu passen: RS und PS brauchen RSA, ES eine elliptische Kurve.</translation>
    </message>
    <message>
        <source>{Who} found no assertion in the request.</source>
        <translation>{Who} hat in der Anfrage keine Assertion gefunden.</translation>
    </message>
    <message>
        <source>The server wants a signed assertion (client_assertion, or assertion with a JWT grant), and it was probably not sent, or client_assertion_type beside it is missing.</source>
        <translation>Der Server will eine signierte Assertion (client_assertion, oder assertion bei einem JWT-Grant), und sie wurde wahrscheinlich nicht gesendet, oder client_assertion_type daneben fehlt.</translation>
    </message>
    <message>
        <source>Sign in with a key. Set Client authentication to private_key_jwt and choose the key that is registered.</source>
        <translation>Mit einem Schlüssel anmelden. „Client-Authentifizierung“ auf private_key_jwt stellen und den registrierten Schlüssel wählen.</translation>
    </message>
    <message>
        <source>{Who} does not take this type of assertion.</source>
        <translation>{Who} nimmt diese Art von Assertion nicht an.</translation>
    </message>
    <message>
        <source>client_assertion_type, or typ in the assertion&apos;s header, is probably missing or not the value that the server takes; the assertion itself may be right.</source>
        <translation>client_assertion_type oder typ im Header der Assertion fehlt wahrscheinlich oder ist nicht der Wert, den der Server annimmt; die Assertion selbst kann richtig sein.</translation>
    </message>
    <message>
        <source>{Who} does not support the grant type that was asked for.</source>
        <translation>{Who} unterstützt den angefragten Grant-Typ nicht.</translation>
    </message>
    <message>
        <source>grant_type is probably misspelt, one that this server does not offer, or was not read: a body in JSON or without its Content-Type looks like that too.</source>
        <translation>grant_type ist wahrscheinlich falsch geschrieben, einer, den dieser Server nicht anbietet, oder wurde nicht gelesen: Ein Body in JSON oder ohne Content-Type sieht auch so aus.</translation>
    </message>
    <message>
        <source>{Who} found no grant_type in the request.</source>
        <translation>{Who} hat in der Anfrage kein grant_type gefunden.</translation>
    </message>
    <message>
        <source>grant_type was probably not sent, or the body could not be read: it was JSON, empty, or without the Content-Type of a form.</source>
        <translation>grant_type wurde wahrscheinlich nicht gesendet, oder der Body war nicht lesbar: Er war JSON, leer oder ohne den Content-Type eines Formulars.</translation>
    </message>
    <message>
        <source>Send grant_type=client_credentials in the body, not in the URL.</source>
        <translation>grant_type=client_credentials im Body senden, nicht in der URL.</translation>
    </message>
    <message>
        <source>{Who} does not take the refresh token.</source>
        <translation>{Who} nimmt das Refresh Token nicht an.</translation>
    </message>
    <message>
        <source>The refresh token has probably expired, was revoked or was used already, or its session has ended; some servers give a new one with each use and refuse the old.</source>
        <translation>Das Refresh Token ist wahrscheinlich abgelaufen, widerrufen oder schon verwendet, oder seine Sitzung ist zu Ende; manche Server geben bei jeder Verwendung ein neues und lehnen das alte ab.</translation>
    </message>
    <message>
        <source>Sign in again for a new refresh token, and keep the newest one.</source>
        <translation>Neu anmelden, um ein neues Refresh Token zu erhalten, und das neueste behalten.</translation>
    </message>
    <message>
        <source>A refresh token from a new sign-in tells: if it is taken, the old one was used up.</source>
        <translation>Ein Refresh Token aus neuer Anmeldung entscheidet: Wird es genommen, war das alte verbraucht.</translation>
    </message>
    <message>
        <source>{Who} says that the token in the request is no longer valid.</source>
        <translation>{Who} sagt, dass das Token in der Anfrage nicht mehr gültig ist.</translation>
    </message>
    <message>
        <source>The token, code or assertion that was handed in has probably expired, was revoked, or its session has ended; a wrong clock looks the same.</source>
        <translation>Das übergebene Token, der Code oder die Assertion ist wahrscheinlich abgelaufen, widerrufen, oder die Sitzung ist zu Ende; eine falsche Uhr sieht genauso aus.</translation>
    </message>
    <message>
        <source>Get a new one and hand it in at once. A refresh token or code comes from a new sign-in.</source>
        <translation>Ein neues holen und sofort übergeben. Ein Refresh Token oder Code kommt aus neuer Anmeldung.</translation>
    </message>
    <message>
        <source>A fresh one tells: if it is refused too, compare the clocks.</source>
        <translation>Ein frisches entscheidet: Wird auch das abgelehnt, die Uhren vergleichen.</translation>
    </message>
    <message>
        <source>{Who} misses a parameter in the request.</source>
        <translation>{Who} vermisst in der Anfrage einen Parameter.</translation>
    </message>
    <message>
        <source>A parameter is missing in the body, or the body was not read as a form (JSON, empty, no Content-Type), which probably explains one that was sent; the server says: {said}.</source>
        <translation>Im Body fehlt ein Parameter, oder der Body wurde nicht als Formular gelesen (JSON, leer, kein Content-Type), was wahrscheinlich erklärt, warum ein gesendeter fehlt; der Server sagt: {said}.</translation>
    </message>
    <message>
        <source>Add the parameter that is named. Under Advanced any parameter can be added.</source>
        <translation>Den genannten Parameter hinzufügen. Unter „Erweitert“ lässt sich jeder Parameter hinzufügen.</translation>
    </message>
    <message>
        <source>{Who} got a parameter more than once.</source>
        <translation>{Who} hat einen Parameter mehrmals erhalten.</translation>
    </message>
    <message>
        <source>A parameter (scope, audience, resource, redirect_uri, grant_type) is in the request twice, which RFC 6749 forbids; the server says: {said}.</source>
        <translation>Ein Parameter (scope, audience, resource, redirect_uri, grant_type) steht zweimal in der Anfrage, was RFC 6749 verbietet; der Server sagt: {said}.</translation>
    </message>
    <message>
        <source>Send each parameter once. Look for it in the URL, in the body and under Advanced.</source>
        <translation>Jeden Parameter einmal senden. Ihn in der URL, im Body und unter „Erweitert“ suchen.</translation>
    </message>
    <message>
        <source>Write several scopes as one parameter, with blanks between them.</source>
        <translation>Mehrere Scopes als einen Parameter schreiben, durch Leerzeichen getrennt.</translation>
    </message>
    <message>
        <source>{Who} does not take a parameter of the request.</source>
        <translation>{Who} nimmt einen Parameter der Anfrage nicht an.</translation>
    </message>
    <message>
        <source>The request probably has a parameter that this server does not know or does not allow here; it says: {said}.</source>
        <translation>Die Anfrage hat wahrscheinlich einen Parameter, den dieser Server nicht kennt oder hier nicht erlaubt; er sagt: {said}.</translation>
    </message>
    <message>
        <source>Compare the names with the provider&apos;s documentation. Some want audience, some resource, some scope for the API.</source>
        <translation>Die Namen mit der Dokumentation des Anbieters vergleichen. Manche wollen audience, manche resource, manche scope für die API.</translation>
    </message>
    <message>
        <source>Leave it out: if the answer is another one, it was this parameter.</source>
        <translation>Ihn weglassen: Ist die Antwort eine andere, lag es an diesem Parameter.</translation>
    </message>
    <message>
        <source>{Who} does not take the value of a parameter.</source>
        <translation>{Who} nimmt den Wert eines Parameters nicht an.</translation>
    </message>
    <message>
        <source>A parameter probably has a value that the server cannot read or does not expect: {said}.</source>
        <translation>Ein Parameter hat wahrscheinlich einen Wert, den der Server nicht lesen kann oder nicht erwartet: {said}.</translation>
    </message>
    <message>
        <source>Correct the parameter that is named; letter case and encoding count.</source>
        <translation>Den genannten Parameter berichtigen; Groß- und Kleinschreibung und Kodierung zählen.</translation>
    </message>
    <message>
        <source>A parameter of the request is too long for {who}.</source>
        <translation>Ein Parameter der Anfrage ist für {who} zu lang.</translation>
    </message>
    <message>
        <source>A value in the request exceeds a limit of the server, most likely a long list of scopes or an extra parameter: {said}.</source>
        <translation>Ein Wert der Anfrage überschreitet ein Limit des Servers, am ehesten eine lange Liste von Scopes oder ein zusätzlicher Parameter: {said}.</translation>
    </message>
    <message>
        <source>Ask with one scope and no extra parameter.</source>
        <translation>Mit einem Scope und ohne zusätzlichen Parameter anfragen.</translation>
    </message>
    <message>
        <source>{Who} does not know a scope that was asked for, or does not grant it.</source>
        <translation>{Who} kennt einen angefragten Scope nicht oder gewährt ihn nicht.</translation>
    </message>
    <message>
        <source>A scope is probably misspelt, not registered on this server, or not allowed for this client; upper and lower case matter.</source>
        <translation>Ein Scope ist wahrscheinlich falsch geschrieben, auf diesem Server nicht registriert oder für diesen Client nicht erlaubt; Groß- und Kleinschreibung zählen.</translation>
    </message>
    <message>
        <source>{Who} does not grant this scope to this client.</source>
        <translation>{Who} gewährt diesem Client diesen Scope nicht.</translation>
    </message>
    <message>
        <source>The scope is probably known, and not among those that this client or user is allowed to ask for, by its registration, its role or a policy; the server says: {said}.</source>
        <translation>Der Scope ist wahrscheinlich bekannt, gehört aber nicht zu denen, die dieser Client oder Benutzer nach Registrierung, Rolle oder Richtlinie anfragen darf; der Server sagt: {said}.</translation>
    </message>
    <message>
        <source>Ask for one that surely is allowed: if that succeeds, the client has no right to the other.</source>
        <translation>Einen sicher erlaubten anfragen: Gelingt das, hat der Client auf den anderen kein Recht.</translation>
    </message>
    <message>
        <source>{Who} was asked without a scope that it wants.</source>
        <translation>{Who} wurde ohne einen Scope gefragt, den er will.</translation>
    </message>
    <message>
        <source>The parameter scope is probably missing or empty, or lacks one that the server wants; where a list was sent, it may not have been read.</source>
        <translation>Der Parameter scope fehlt wahrscheinlich oder ist leer, oder ihm fehlt einer, den der Server will; wo eine Liste gesendet wurde, wurde sie vielleicht nicht gelesen.</translation>
    </message>
    <message>
        <source>Ask for a scope. Write it into Scopes of the profile, several with blanks between them.</source>
        <translation>Einen Scope anfragen. Ihn im Profil unter Scopes eintragen, mehrere durch Leerzeichen getrennt.</translation>
    </message>
    <message>
        <source>{Who} cannot read the scopes.</source>
        <translation>{Who} kann die Scopes nicht lesen.</translation>
    </message>
    <message>
        <source>The scope is probably not written as the server reads it: names with blanks between them, not commas, not a JSON list, not encoded twice.</source>
        <translation>Der Scope ist wahrscheinlich nicht so geschrieben, wie der Server ihn liest: Namen mit Leerzeichen dazwischen, keine Kommas, keine JSON-Liste, nicht doppelt kodiert.</translation>
    </message>
    <message>
        <source>Ask with one scope: if that is read, it was how the list was written.</source>
        <translation>Mit einem Scope anfragen: Wird er gelesen, lag es an der Schreibweise der Liste.</translation>
    </message>
    <message>
        <source>{Who} wants another audience or resource: {expected}.</source>
        <translation>{Who} will eine andere Audience oder Ressource: {expected}.</translation>
    </message>
    <message>
        <source>The server expects the audience or resource {expected}, and the request probably names another one.</source>
        <translation>Der Server erwartet die Audience oder Ressource {expected}, und die Anfrage nennt wahrscheinlich eine andere.</translation>
    </message>
    <message>
        <source>Ask for {expected}. It goes into the parameter audience or resource, or into the aud of an assertion.</source>
        <translation>{expected} anfragen. Es gehört in den Parameter audience oder resource, oder in aud einer Assertion.</translation>
    </message>
    <message>
        <source>Compare it character by character. A slash at the end makes it another audience.</source>
        <translation>Zeichen für Zeichen vergleichen. Ein Schrägstrich am Ende macht sie zu einer anderen Audience.</translation>
    </message>
    <message>
        <source>{Who} issues no tokens for the audience or resource that was asked for.</source>
        <translation>{Who} stellt für die angefragte Audience oder Ressource keine Tokens aus.</translation>
    </message>
    <message>
        <source>The audience or resource, the API that the token is for, is probably misspelt, unknown there, or belongs to another tenant or project than the client: {said}.</source>
        <translation>Die Audience oder Ressource, die API, für die das Token ist, ist wahrscheinlich falsch geschrieben, dort unbekannt, oder gehört zu einem anderen Tenant oder Projekt als der Client: {said}.</translation>
    </message>
    <message>
        <source>Copy the API&apos;s identifier from where it is registered. A slash at the end makes it another audience.</source>
        <translation>Die Kennung der API von dort kopieren, wo sie registriert ist. Ein Schrägstrich am Ende macht sie zu einer anderen Audience.</translation>
    </message>
    <message>
        <source>{Who} does not let this client ask for this API.</source>
        <translation>{Who} lässt diesen Client nicht nach dieser API fragen.</translation>
    </message>
    <message>
        <source>The client is probably not authorized for the audience or resource that was asked for: {said}.</source>
        <translation>Der Client ist für die angefragte Audience oder Ressource wahrscheinlich nicht berechtigt: {said}.</translation>
    </message>
    <message>
        <source>Another client that is authorized tells: if it gets a token, it is this client&apos;s right.</source>
        <translation>Ein anderer, berechtigter Client entscheidet: Erhält er ein Token, fehlt diesem Client das Recht.</translation>
    </message>
    <message>
        <source>{Who} was not told which API the token is for.</source>
        <translation>{Who} wurde nicht gesagt, für welche API das Token ist.</translation>
    </message>
    <message>
        <source>The parameter audience (or resource, or a scope that names the API) is probably missing, and the server has no default.</source>
        <translation>Der Parameter audience (oder resource, oder ein Scope, der die API nennt) fehlt wahrscheinlich, und der Server hat keinen Standard.</translation>
    </message>
    <message>
        <source>{Who} says that consent is missing.</source>
        <translation>{Who} sagt, dass die Zustimmung fehlt.</translation>
    </message>
    <message>
        <source>Nobody with the right to do so has granted the app consent for what it asks: the user, or an administrator for all. The server says: {said}.</source>
        <translation>Niemand mit dem Recht dazu hat der App die Zustimmung zu dem erteilt, was sie verlangt: der Benutzer, oder ein Administrator für alle. Der Server sagt: {said}.</translation>
    </message>
    <message>
        <source>Have an administrator grant consent to the app, for this API and these scopes.</source>
        <translation>Einen Administrator der App Zustimmung erteilen lassen, für diese API und diese Scopes.</translation>
    </message>
    <message>
        <source>The page of the app&apos;s permissions shows what has consent.</source>
        <translation>Die Seite der Berechtigungen der App zeigt, was Zustimmung hat.</translation>
    </message>
    <message>
        <source>A policy of {who} does not allow this.</source>
        <translation>Eine Richtlinie von {who} erlaubt das nicht.</translation>
    </message>
    <message>
        <source>A policy, role or permission of the server does probably not allow this client or user what it asks for: {said}.</source>
        <translation>Eine Richtlinie, Rolle oder Berechtigung des Servers erlaubt diesem Client oder Benutzer wahrscheinlich nicht, was er verlangt: {said}.</translation>
    </message>
    <message>
        <source>Ask whoever runs the server. The policy, role or list that refuses stands in its settings.</source>
        <translation>Fragen Sie, wer den Server betreibt. Die Richtlinie, Rolle oder Liste, die ablehnt, steht in seinen Einstellungen.</translation>
    </message>
    <message>
        <source>The server&apos;s log names the policy that was tried.</source>
        <translation>Das Log des Servers nennt die versuchte Richtlinie.</translation>
    </message>
    <message>
        <source>{Who} says that the account may not do this.</source>
        <translation>{Who} sagt, dass das Konto das nicht darf.</translation>
    </message>
    <message>
        <source>The account or subscription behind the request is probably locked, expired, not set up or not paid for; the server says: {said}.</source>
        <translation>Das Konto oder Abonnement hinter der Anfrage ist wahrscheinlich gesperrt, abgelaufen, nicht eingerichtet oder nicht bezahlt; der Server sagt: {said}.</translation>
    </message>
    <message>
        <source>Look at the account. Its page shows whether it is locked, its password is out of date, or an action is required.</source>
        <translation>Das Konto ansehen. Seine Seite zeigt, ob es gesperrt ist, das Passwort abgelaufen ist oder etwas zu tun bleibt.</translation>
    </message>
    <message>
        <source>Look at the subscription or licence that the API belongs to.</source>
        <translation>Das Abonnement oder die Lizenz ansehen, zu der die API gehört.</translation>
    </message>
    <message>
        <source>{Who} does not know the tenant in the request.</source>
        <translation>{Who} kennt den Tenant in der Anfrage nicht.</translation>
    </message>
    <message>
        <source>The tenant (directory, realm, organization, pool or project) in the URL or in a parameter is misspelt, missing or another thing, or it is on another server; probably the path was put together wrongly. The server says: {said}.</source>
        <translation>Der Tenant (Verzeichnis, Realm, Organisation, Pool oder Projekt) in der URL oder in einem Parameter ist falsch geschrieben, fehlt oder ist etwas anderes, oder er ist auf einem anderen Server; wahrscheinlich wurde der Pfad falsch zusammengesetzt. Der Server sagt: {said}.</translation>
    </message>
    <message>
        <source>Check the tenant in the URL. It is the directory ID or name, the realm, the organization or the pool, and nothing else.</source>
        <translation>Den Tenant in der URL prüfen. Es ist die Verzeichnis-ID oder der Name, der Realm, die Organisation oder der Pool, und nichts sonst.</translation>
    </message>
    <message>
        <source>Check the host. Regions, clouds, test and production have hosts of their own.</source>
        <translation>Den Host prüfen. Regionen, Clouds, Test und Produktion haben eigene Hosts.</translation>
    </message>
    <message>
        <source>Open the discovery document of this tenant: if there is none, it is the tenant.</source>
        <translation>Das Discovery-Dokument dieses Tenants öffnen: Gibt es keines, liegt es am Tenant.</translation>
    </message>
    <message>
        <source>{Who} says that two parts of the request belong to different tenants or projects.</source>
        <translation>{Who} sagt, dass zwei Teile der Anfrage zu verschiedenen Tenants oder Projekten gehören.</translation>
    </message>
    <message>
        <source>The client, the audience (API) or the user probably belongs to another tenant or project than the one that was asked; the server says: {said}.</source>
        <translation>Der Client, die Audience (API) oder der Benutzer gehört wahrscheinlich zu einem anderen Tenant oder Projekt als dem gefragten; der Server sagt: {said}.</translation>
    </message>
    <message>
        <source>Use IDs of one tenant or project: client ID, audience and token URL.</source>
        <translation>IDs eines Tenants oder Projekts verwenden: Client-ID, Audience und Token-URL.</translation>
    </message>
    <message>
        <source>Admit the client to the tenant. An administrator has to allow an app of another one.</source>
        <translation>Den Client im Tenant zulassen. Eine App eines anderen muss ein Administrator erlauben.</translation>
    </message>
    <message>
        <source>Compare the tenant of each ID where it was registered.</source>
        <translation>Den Tenant jeder ID dort vergleichen, wo sie registriert ist.</translation>
    </message>
    <message>
        <source>{Who} says that the tenant cannot be used.</source>
        <translation>{Who} sagt, dass der Tenant nicht verwendet werden kann.</translation>
    </message>
    <message>
        <source>The tenant (realm, organization, project) is probably switched off, expired or not set up for this: {said}.</source>
        <translation>Der Tenant (Realm, Organisation, Projekt) ist wahrscheinlich ausgeschaltet, abgelaufen oder nicht dafür eingerichtet: {said}.</translation>
    </message>
    <message>
        <source>Enable the tenant, or ask another one.</source>
        <translation>Den Tenant aktivieren oder einen anderen fragen.</translation>
    </message>
    <message>
        <source>The administration page of the tenant shows its state.</source>
        <translation>Die Verwaltungsseite des Tenants zeigt seinen Zustand.</translation>
    </message>
    <message>
        <source>{Who} does not answer this on the host that was asked.</source>
        <translation>{Who} beantwortet das auf dem gefragten Host nicht.</translation>
    </message>
    <message>
        <source>The host (domain) that was asked is probably not the one for this client or grant: many services want the organization&apos;s own domain and not the general sign-in host. The server says: {said}.</source>
        <translation>Der gefragte Host (die Domain) ist wahrscheinlich nicht der für diesen Client oder Grant: Viele Dienste wollen die eigene Domain der Organisation und nicht den allgemeinen Anmelde-Host. Der Server sagt: {said}.</translation>
    </message>
    <message>
        <source>Ask the organization&apos;s own domain. Its token URL is the same path on its own host.</source>
        <translation>Die eigene Domain der Organisation fragen. Ihre Token-URL ist derselbe Pfad auf dem eigenen Host.</translation>
    </message>
    <message>
        <source>Ask the same on the other host: if the answer is another one, it was the host.</source>
        <translation>Dasselbe auf dem anderen Host fragen: Ist die Antwort eine andere, lag es am Host.</translation>
    </message>
    <message>
        <source>{Who} does not take the connection as it is.</source>
        <translation>{Who} nimmt die Verbindung so nicht an.</translation>
    </message>
    <message>
        <source>The request probably came over plain http where https (TLS) is required, or a proxy that ends TLS does not tell the server so (X-Forwarded-Proto); the server says: {said}.</source>
        <translation>Die Anfrage kam wahrscheinlich über einfaches http, wo https (TLS) verlangt wird, oder ein Proxy, der TLS beendet, sagt es dem Server nicht (X-Forwarded-Proto); der Server sagt: {said}.</translation>
    </message>
    <message>
        <source>Have the proxy tell it. It sends X-Forwarded-Proto: https, and the server has to trust it.</source>
        <translation>Den Proxy es sagen lassen. Er sendet X-Forwarded-Proto: https, und der Server muss ihm trauen.</translation>
    </message>
    <message>
        <source>Check the TLS version. Servers refuse TLS 1.0 and 1.1.</source>
        <translation>Die TLS-Version prüfen. Server lehnen TLS 1.0 und 1.1 ab.</translation>
    </message>
    <message>
        <source>The URL in the exchange shows whether it began with https.</source>
        <translation>Die URL im Austausch zeigt, ob sie mit https begann.</translation>
    </message>
    <message>
        <source>{Who} does not take the redirect_uri.</source>
        <translation>{Who} nimmt die redirect_uri nicht an.</translation>
    </message>
    <message>
        <source>The redirect_uri is probably not exactly the one that is registered for the client and that the code was asked for with: {said}.</source>
        <translation>Die redirect_uri ist wahrscheinlich nicht genau die, die für den Client registriert ist und mit der der Code angefordert wurde: {said}.</translation>
    </message>
    <message>
        <source>Compare redirect_uri with the registered ones, character by character. A slash, a port or http makes it another one.</source>
        <translation>redirect_uri mit den registrierten vergleichen, Zeichen für Zeichen. Ein Schrägstrich, ein Port oder http macht sie zu einer anderen.</translation>
    </message>
    <message>
        <source>Leave it out with client credentials, which need none.</source>
        <translation>Bei Client Credentials weglassen; sie brauchen keine.</translation>
    </message>
    <message>
        <source>{Who} found no credentials in the request.</source>
        <translation>{Who} hat in der Anfrage keine Zugangsdaten gefunden.</translation>
    </message>
    <message>
        <source>The client&apos;s credentials (client ID and secret) probably did not arrive, or not where this endpoint reads them, which is the Authorization header with Basic or a form in the body; some servers say the same of a wrong secret.</source>
        <translation>Die Zugangsdaten des Clients (Client-ID und Secret) kamen wahrscheinlich nicht an, oder nicht dort, wo dieser Endpunkt sie liest: im Header Authorization mit Basic oder als Formular im Body; manche Server sagen dasselbe bei falschem Secret.</translation>
    </message>
    <message>
        <source>A URL that is an API and wants a token (Bearer).</source>
        <translation>Eine URL, die eine API ist und ein Token (Bearer) will.</translation>
    </message>
    <message>
        <source>{Who} does not take the token or grant that was handed in.</source>
        <translation>{Who} nimmt das übergebene Token oder den Grant nicht an.</translation>
    </message>
    <message>
        <source>The token, code or assertion in the request is probably not one that this server can read or issued, or it has ended: {said}.</source>
        <translation>Das Token, der Code oder die Assertion in der Anfrage ist wahrscheinlich keines, das dieser Server lesen kann oder ausgestellt hat, oder es ist zu Ende: {said}.</translation>
    </message>
    <message>
        <source>Copy it again, whole, without quotes.</source>
        <translation>Es erneut kopieren, vollständig, ohne Anführungszeichen.</translation>
    </message>
    <message>
        <source>Inspect the JWT that was sent: its iss, sub, aud, exp and kid.</source>
        <translation>Das gesendete JWT prüfen: iss, sub, aud, exp und kid.</translation>
    </message>
    <message>
        <source>{Who} does not take the issuer or subject of what was handed in.</source>
        <translation>{Who} nimmt Aussteller oder Subject des Übergebenen nicht an.</translation>
    </message>
    <message>
        <source>The iss (issuer) or sub (subject) of the JWT that was sent is probably not one that this server was told to trust, character by character: {said}.</source>
        <translation>iss (Aussteller) oder sub (Subject) des gesendeten JWT ist wahrscheinlich keines, dem dieser Server vertrauen soll, Zeichen für Zeichen: {said}.</translation>
    </message>
    <message>
        <source>{Who} misses a claim in what was handed in, or does not take its value.</source>
        <translation>{Who} vermisst im Übergebenen einen Claim oder nimmt seinen Wert nicht an.</translation>
    </message>
    <message>
        <source>A claim of the JWT that was sent is probably missing or has another value than the server wants: {said}.</source>
        <translation>Ein Claim des gesendeten JWT fehlt wahrscheinlich oder hat einen anderen Wert, als der Server will: {said}.</translation>
    </message>
    <message>
        <source>Add the claim that is named, or correct it.</source>
        <translation>Den genannten Claim hinzufügen oder berichtigen.</translation>
    </message>
    <message>
        <source>{Who} wants another nonce.</source>
        <translation>{Who} will einen anderen Nonce.</translation>
    </message>
    <message>
        <source>The nonce is probably missing, old or used before: a DPoP proof has to repeat the value of the header DPoP-Nonce of the last answer, and an ID token that of its request: {said}.</source>
        <translation>Der Nonce fehlt wahrscheinlich, ist alt oder schon verwendet: Ein DPoP-Proof muss den Wert des Headers DPoP-Nonce der letzten Antwort wiederholen, ein ID-Token den seiner Anfrage: {said}.</translation>
    </message>
    <message>
        <source>The decoded proof shows its nonce.</source>
        <translation>Der dekodierte Proof zeigt seinen Nonce.</translation>
    </message>
    <message>
        <source>{Who} does not take the dates of what was handed in.</source>
        <translation>{Who} nimmt die Daten des Übergebenen nicht an.</translation>
    </message>
    <message>
        <source>iat, nbf or exp of the JWT that was sent is probably missing, ahead, past or too far apart by the server&apos;s clock: {said}.</source>
        <translation>iat, nbf oder exp des gesendeten JWT fehlt wahrscheinlich, liegt nach der Uhr des Servers voraus oder zurück oder zu weit auseinander: {said}.</translation>
    </message>
    <message>
        <source>{Who} could not verify the signature of what was handed in.</source>
        <translation>{Who} konnte die Signatur des Übergebenen nicht prüfen.</translation>
    </message>
    <message>
        <source>The JWT that was sent (assertion, subject token or request) was probably signed with a key or algorithm that is not registered, or its kid names no key that the server knows: {said}.</source>
        <translation>Das gesendete JWT (Assertion, Subject Token oder Request) wurde wahrscheinlich mit einem Schlüssel oder Algorithmus signiert, der nicht registriert ist, oder sein kid nennt keinen Schlüssel, den der Server kennt: {said}.</translation>
    </message>
    <message>
        <source>{Who} does not take the type that the request names.</source>
        <translation>{Who} nimmt den Typ nicht an, den die Anfrage nennt.</translation>
    </message>
    <message>
        <source>A type in the request is probably not one that the server takes: grant_type, subject_token_type, client_assertion_type, or the kind of token that was handed in (ID, access or refresh token).</source>
        <translation>Ein Typ in der Anfrage ist wahrscheinlich keiner, den der Server annimmt: grant_type, subject_token_type, client_assertion_type oder die Art des übergebenen Tokens (ID-, Access- oder Refresh-Token).</translation>
    </message>
    <message>
        <source>The header Retry-After, where there is one, says for how long.</source>
        <translation>Der Header Retry-After sagt, wo es ihn gibt, wie lange.</translation>
    </message>
    <message>
        <source>The server itself failed or is not available, and probably did not judge the request: {said}.</source>
        <translation>Der Server selbst ist ausgefallen oder nicht verfügbar und hat die Anfrage wahrscheinlich nicht beurteilt: {said}.</translation>
    </message>
    <message>
        <source>{Who} could not reach another server that it needs.</source>
        <translation>{Who} konnte einen anderen Server nicht erreichen, den er braucht.</translation>
    </message>
    <message>
        <source>The server could probably not reach or fetch something that it needs: the client&apos;s key set (jwks_uri), the metadata of another issuer, or its directory or database. The request was not judged.</source>
        <translation>Der Server konnte wahrscheinlich etwas nicht erreichen oder holen, das er braucht: das Key Set des Clients (jwks_uri), die Metadaten eines anderen Ausstellers oder sein Verzeichnis oder seine Datenbank. Die Anfrage wurde nicht beurteilt.</translation>
    </message>
    <message>
        <source>A proxy on the way refused the request.</source>
        <translation>Ein Proxy auf dem Weg hat die Anfrage abgelehnt.</translation>
    </message>
    <message>
        <source>A proxy or gateway between this computer and the server refused the request, or wants to be signed in to; the token endpoint probably never saw it: {said}.</source>
        <translation>Ein Proxy oder Gateway zwischen diesem Computer und dem Server hat die Anfrage abgelehnt oder will eine Anmeldung; der Token-Endpunkt hat sie wahrscheinlich nie gesehen: {said}.</translation>
    </message>
    <message>
        <source>A DPoP proof was sent that probably does not fit this request: {said}.</source>
        <translation>Es wurde ein DPoP-Proof gesendet, der wahrscheinlich nicht zu dieser Anfrage passt: {said}.</translation>
    </message>
    <message>
        <source>The decoded proof shows htm, htu, iat and jti.</source>
        <translation>Der dekodierte Proof zeigt htm, htu, iat und jti.</translation>
    </message>
    <message>
        <source>The client is probably set up for tokens that are bound to a key, and no DPoP proof was sent.</source>
        <translation>Der Client ist wahrscheinlich für Tokens eingerichtet, die an einen Schlüssel gebunden sind, und es wurde kein DPoP-Proof gesendet.</translation>
    </message>
    <message>
        <source>The client&apos;s registration has dpop_bound_access_tokens.</source>
        <translation>In der Registrierung des Clients steht dpop_bound_access_tokens.</translation>
    </message>
    <message>
        <source>{Who} does not take the client certificate.</source>
        <translation>{Who} nimmt das Client-Zertifikat nicht an.</translation>
    </message>
    <message>
        <source>The client certificate (mutual TLS) was probably not shown, is not the one registered for this client, has expired, or got lost at a proxy that ends TLS: {said}.</source>
        <translation>Das Client-Zertifikat (gegenseitiges TLS) wurde wahrscheinlich nicht gezeigt, ist nicht das für diesen Client registrierte, ist abgelaufen oder ging an einem Proxy verloren, der TLS beendet: {said}.</translation>
    </message>
    <message>
        <source>Ask the address for certificates. The metadata has it under mtls_endpoint_aliases.</source>
        <translation>Die Adresse für Zertifikate fragen. In den Metadaten steht sie unter mtls_endpoint_aliases.</translation>
    </message>
    <message>
        <source>The registration has the subject or thumbprint that is expected.</source>
        <translation>In der Registrierung steht der erwartete Subject oder Fingerabdruck.</translation>
    </message>
    <message>
        <source>There is no token endpoint at this address.</source>
        <translation>Unter dieser Adresse gibt es keinen Token-Endpunkt.</translation>
    </message>
    <message>
        <source>The path of the token URL is probably wrong: a tenant, realm or version in it, or another endpoint; the server says: {said}.</source>
        <translation>Der Pfad der Token-URL ist wahrscheinlich falsch: ein Tenant, Realm oder eine Version darin, oder ein anderer Endpunkt; der Server sagt: {said}.</translation>
    </message>
    <message>
        <source>Open the discovery document of the issuer: it names the address.</source>
        <translation>Das Discovery-Dokument des Ausstellers öffnen: Es nennt die Adresse.</translation>
    </message>
    <message>
        <source>{Who} has something against the API key.</source>
        <translation>{Who} hat etwas gegen den API-Schlüssel.</translation>
    </message>
    <message>
        <source>The API key (or subscription key) that goes with the request is probably missing, wrong, expired or not enabled for this service; the client and its secret are another matter: {said}.</source>
        <translation>Der API-Schlüssel (oder Subscription Key) der Anfrage fehlt wahrscheinlich, ist falsch, abgelaufen oder für diesen Dienst nicht freigegeben; Client und Secret sind etwas anderes: {said}.</translation>
    </message>
    <message>
        <source>Send the API key where the provider wants it: a header of its own or a parameter.</source>
        <translation>Den API-Schlüssel dort senden, wo der Anbieter ihn will: ein eigener Header oder Parameter.</translation>
    </message>
    <message>
        <source>Look at the key in the provider&apos;s console: whether it is active, and for which services and addresses.</source>
        <translation>Den Schlüssel in der Konsole des Anbieters ansehen: ob er aktiv ist und für welche Dienste und Adressen.</translation>
    </message>
    <message>
        <source>The same request with a made-up key tells: if the answer is the same, it is the key.</source>
        <translation>Dieselbe Anfrage mit erfundenem Schlüssel entscheidet: Ist die Antwort gleich, liegt es am Schlüssel.</translation>
    </message>
    <message>
        <source>{Who} says that the session is over or not there.</source>
        <translation>{Who} sagt, dass die Sitzung zu Ende ist oder fehlt.</translation>
    </message>
    <message>
        <source>The session behind the refresh token, code or sign-in has probably expired, was ended or is not there: {said}.</source>
        <translation>Die Sitzung hinter Refresh Token, Code oder Anmeldung ist wahrscheinlich abgelaufen, beendet oder nicht vorhanden: {said}.</translation>
    </message>
    <message>
        <source>A fresh sign-in tells: if its refresh token is taken, the old session was over.</source>
        <translation>Eine neue Anmeldung entscheidet: Wird ihr Refresh Token genommen, war die alte Sitzung zu Ende.</translation>
    </message>
    <message>
        <source>{Who} refused the request without a reason.</source>
        <translation>{Who} hat die Anfrage ohne Begründung abgelehnt.</translation>
    </message>
    <message>
        <source>The server could probably not read the request: a parameter (grant_type) is missing, misspelt or there twice, the body is no form (JSON, no Content-Type, empty), or the credentials are not where it looks; some servers say no more of a wrong client ID or secret either.</source>
        <translation>Der Server konnte die Anfrage wahrscheinlich nicht lesen: Ein Parameter (grant_type) fehlt, ist falsch geschrieben oder doppelt, der Body ist kein Formular (JSON, kein Content-Type, leer), oder die Zugangsdaten stehen nicht dort, wo er sucht; manche Server sagen auch bei falscher Client-ID oder falschem Secret nicht mehr.</translation>
    </message>
    <message>
        <source>{Who} does not take the grant type.</source>
        <translation>{Who} nimmt den Grant-Typ nicht an.</translation>
    </message>
    <message>
        <source>The grant type is probably not one that this client may use, or one that the server does not offer or did not read.</source>
        <translation>Der Grant-Typ ist wahrscheinlich keiner, den dieser Client verwenden darf, oder einer, den der Server nicht anbietet oder nicht gelesen hat.</translation>
    </message>
    <message>
        <source>{Who} does not take requests from this address.</source>
        <translation>{Who} nimmt von dieser Adresse keine Anfragen an.</translation>
    </message>
    <message>
        <source>The IP address that the request came from is probably not one that the client, the user or the organization may come from, by a policy of the server.</source>
        <translation>Die IP-Adresse, von der die Anfrage kam, ist nach einer Richtlinie des Servers wahrscheinlich keine, von der Client, Benutzer oder Organisation kommen dürfen.</translation>
    </message>
    <message>
        <source>Allow the address. The list of allowed IP addresses or networks is in the settings of the client or the organization.</source>
        <translation>Die Adresse erlauben. Die Liste erlaubter IP-Adressen oder Netze steht in den Einstellungen des Clients oder der Organisation.</translation>
    </message>
    <message>
        <source>Try from another network: if the answer is another one, it was the address.</source>
        <translation>Aus einem anderen Netz versuchen: Ist die Antwort eine andere, lag es an der Adresse.</translation>
    </message>
    <message>
        <source>Check what stands in front. A load balancer or gateway that asks the issuer itself fails so where it cannot reach it.</source>
        <translation>Prüfen, was davor steht. Ein Load Balancer oder Gateway, der selbst den Aussteller fragt, scheitert so, wenn er ihn nicht erreicht.</translation>
    </message>
    <message>
        <source>The header Server of the answer names what failed.</source>
        <translation>Der Header Server der Antwort nennt, was gescheitert ist.</translation>
    </message>
    <message>
        <source>{Who} has nothing at this URL for GET.</source>
        <translation>{Who} hat unter dieser URL nichts für GET.</translation>
    </message>
    <message>
        <source>The request came in as GET, for which there is nothing at this path: a token endpoint takes POST, so the method was probably not set, or a redirect turned POST into GET.</source>
        <translation>Die Anfrage kam als GET an, wofür es unter diesem Pfad nichts gibt: Ein Token-Endpunkt nimmt POST, also wurde die Methode wahrscheinlich nicht gesetzt, oder eine Weiterleitung hat aus POST GET gemacht.</translation>
    </message>
    <message>
        <source>Send POST. A client that follows a redirect may have sent GET instead.</source>
        <translation>Senden Sie POST. Ein Client, der einer Weiterleitung folgt, hat möglicherweise stattdessen GET gesendet.</translation>
    </message>
    <message>
        <source>Compare the path with token_endpoint in the discovery document.</source>
        <translation>Vergleichen Sie den Pfad mit token_endpoint im Discovery-Dokument.</translation>
    </message>
    <message>
        <source>The client&apos;s credentials probably did not arrive or were not taken: the client ID or the secret is wrong, or they were sent by another method; something in front of the server may want credentials of its own.</source>
        <translation>Die Zugangsdaten des Clients kamen wahrscheinlich nicht an oder wurden nicht angenommen: Client-ID oder Secret ist falsch, oder sie kamen mit einer anderen Methode; etwas vor dem Server kann auch eigene Zugangsdaten verlangen.</translation>
    </message>
    <message>
        <source>A firewall, an address filter (IP) or a policy of the server probably refused it; some servers answer so to a client ID or secret that they do not take.</source>
        <translation>Eine Firewall, ein Adressfilter (IP) oder eine Richtlinie des Servers hat sie wahrscheinlich abgelehnt; manche Server antworten so auf eine Client-ID oder ein Secret, die sie nicht annehmen.</translation>
    </message>
    <message>
        <source>This address does not take the method of the request.</source>
        <translation>Diese Adresse nimmt die Methode der Anfrage nicht an.</translation>
    </message>
    <message>
        <source>Token requests go by POST with a form in the body: the request was probably a GET, or the URL is not the token endpoint but the issuer&apos;s or another one of the same server.</source>
        <translation>Token-Anfragen gehen per POST mit einem Formular im Body: Die Anfrage war wahrscheinlich ein GET, oder die URL ist nicht der Token-Endpunkt, sondern die des Ausstellers oder eine andere desselben Servers.</translation>
    </message>
    <message>
        <source>The proxy wants a sign-in of the company&apos;s own.</source>
        <translation>Der Proxy verlangt die Anmeldung des Unternehmens.</translation>
    </message>
    <message>
        <source>Proxy-Authenticate names Negotiate (Kerberos), NTLM or Digest; this program signs in to a proxy with Basic only.</source>
        <translation>Proxy-Authenticate nennt Negotiate (Kerberos), NTLM oder Digest; dieses Programm meldet sich an einem Proxy nur mit Basic an.</translation>
    </message>
    <message>
        <source>Use a relay that signs in. Px, or Cntlm for NTLM, runs on this computer and signs in to the company&apos;s proxy; set HTTPS_PROXY to it, such as http://127.0.0.1:3128.</source>
        <translation>Einen Vermittler verwenden, der sich anmeldet. Px, oder Cntlm für NTLM, läuft auf diesem Computer und meldet sich am Proxy des Unternehmens an; setzen Sie HTTPS_PROXY darauf, etwa http://127.0.0.1:3128.</translation>
    </message>
    <message>
        <source>Ask for {host} to be exempt from the sign-in, or reachable without the proxy. Then add it to NO_PROXY.</source>
        <translation>{host} von der Anmeldung ausnehmen oder ohne Proxy erreichbar machen lassen. Dann in NO_PROXY eintragen.</translation>
    </message>
    <message>
        <source>{Who} wants to be signed in to with Kerberos or NTLM.</source>
        <translation>{Who} verlangt eine Anmeldung mit Kerberos oder NTLM.</translation>
    </message>
    <message>
        <source>WWW-Authenticate names Negotiate or NTLM: Windows sign-in, which a token endpoint does not use for clients. So what answered is probably a web server or proxy in front of it, or the URL is another one.</source>
        <translation>WWW-Authenticate nennt Negotiate oder NTLM: die Windows-Anmeldung, die ein Token-Endpunkt für Clients nicht verwendet. Geantwortet hat also wahrscheinlich ein Webserver oder Proxy davor, oder die URL ist eine andere.</translation>
    </message>
    <message>
        <source>Check the token URL. A server&apos;s page for signed-in users often lies beside it.</source>
        <translation>Die Token-URL prüfen. Oft liegt eine Seite für angemeldete Benutzer desselben Servers daneben.</translation>
    </message>
    <message>
        <source>Ask for the token endpoint to be exempt from Windows sign-in, where a web server such as IIS stands in front of it.</source>
        <translation>Den Token-Endpunkt von der Windows-Anmeldung ausnehmen lassen, wenn ein Webserver wie IIS davor steht.</translation>
    </message>
    <message>
        <source>The header Server of the answer names what asked for it.</source>
        <translation>Der Header Server der Antwort nennt, wer sie verlangt.</translation>
    </message>
    <message>
        <source>A gateway or proxy answered {status}: the server behind it is down, overloaded or too slow. The answer does not say which.</source>
        <translation>Ein Gateway oder Proxy antwortete mit {status}: Der Server dahinter ist nicht in Betrieb, überlastet oder zu langsam. Was davon zutrifft, sagt die Antwort nicht.</translation>
    </message>
    <message>
        <source>Check the proxy in the setting named above. Something else may answer there.</source>
        <translation>Den Proxy in der oben genannten Einstellung prüfen. Möglicherweise antwortet dort etwas anderes.</translation>
    </message>
    <message>
        <source>This program signs in with the user name and password of the setting (Basic). A proxy that wants NTLM or Kerberos needs a helper program that signs in for it.</source>
        <translation>Dieses Programm meldet sich mit Benutzername und Passwort aus der Einstellung an (Basic). Ein Proxy, der NTLM oder Kerberos verlangt, braucht ein Hilfsprogramm, das die Anmeldung übernimmt.</translation>
    </message>
    <message>
        <source>Set the proxy with credentials. Write it as http://USER:PASSWORD@HOST:PORT, with % codes for special characters.</source>
        <translation>Den Proxy mit Zugangsdaten eintragen. Als http://USER:PASSWORD@HOST:PORT schreiben, Sonderzeichen als %-Codes.</translation>
    </message>
    <message>
        <source>Ask for {host} to be exempt, or for the sign-in to be waived.</source>
        <translation>{host} vom Proxy ausnehmen oder die Anmeldung erlassen lassen.</translation>
    </message>
    <message>
        <source>The proxy wants a sign-in that is not spoken here.</source>
        <translation>Der Proxy verlangt eine Anmeldung, die dieses Programm nicht beherrscht.</translation>
    </message>
    <message>
        <source>The proxy between this computer and {host} asks for the sign-in named above, such as Windows&apos; own (Negotiate with Kerberos, NTLM); this program signs in to a proxy with a user name and password (Basic) only.</source>
        <translation>Der Proxy zwischen diesem Computer und {host} verlangt die oben genannte Anmeldung, etwa die von Windows (Negotiate mit Kerberos, NTLM); dieses Programm meldet sich an einem Proxy nur mit Benutzername und Passwort (Basic) an.</translation>
    </message>
    <message>
        <source>The proxy sends to another page, probably to sign in.</source>
        <translation>Der Proxy verweist auf eine andere Seite, wahrscheinlich zum Anmelden.</translation>
    </message>
    <message>
        <source>The proxy probably lets nobody through before somebody has signed in to it in a browser, on the host named above.</source>
        <translation>Der Proxy lässt wahrscheinlich niemanden durch, der sich nicht zuvor im Browser angemeldet hat, auf dem oben genannten Host.</translation>
    </message>
    <message>
        <source>Sign in to it. Open any page in a browser of this computer, sign in, and ask again.</source>
        <translation>Anmelden. Eine beliebige Seite in einem Browser dieses Computers öffnen, sich anmelden und noch einmal anfragen.</translation>
    </message>
    <message>
        <source>Ask for {host} to be let through without it. Programs cannot sign in on a page.</source>
        <translation>{host} ohne Anmeldung durchlassen lassen. Programme können sich nicht auf einer Seite anmelden.</translation>
    </message>
    <message>
        <source>The PAC file did not say which proxy leads to {host}.</source>
        <translation>Die PAC-Datei hat nicht gesagt, welcher Proxy zu {host} führt.</translation>
    </message>
    <message>
        <source>The system&apos;s settings leave it to a PAC file (proxy auto-config) which proxy is used. What is wrong with it stands above; without a proxy {host} is probably out of reach from this network.</source>
        <translation>Die Einstellungen des Systems überlassen einer PAC-Datei (automatische Proxy-Konfiguration), welcher Proxy verwendet wird. Was mit ihr nicht stimmt, steht oben; ohne Proxy ist {host} aus diesem Netzwerk wahrscheinlich nicht erreichbar.</translation>
    </message>
    <message>
        <source>Set HTTPS_PROXY to the proxy, as http://HOST:PORT. It goes before the system&apos;s settings; a browser&apos;s settings or the PAC file itself name it.</source>
        <translation>HTTPS_PROXY auf den Proxy setzen, als http://HOST:PORT. Die Variable geht den Einstellungen des Systems vor; die Einstellungen eines Browsers oder die PAC-Datei selbst nennen ihn.</translation>
    </message>
    <message>
        <source>Open the PAC file&apos;s URL in a browser. It has to come without signing in, and be JavaScript that defines FindProxyForURL.</source>
        <translation>Die URL der PAC-Datei im Browser öffnen. Sie muss ohne Anmeldung kommen und JavaScript sein, das FindProxyForURL definiert.</translation>
    </message>
    <message>
        <source>The CA bundle of this profile cannot be read.</source>
        <translation>Das CA-Bundle dieses Profils ist nicht lesbar.</translation>
    </message>
    <message>
        <source>The file named under CA bundle is missing, or holds no certificates in PEM form; nothing was sent.</source>
        <translation>Die unter „CA-Bundle“ genannte Datei fehlt oder enthält keine Zertifikate in PEM-Form; nichts wurde gesendet.</translation>
    </message>
    <message>
        <source>Choose the file again. It is under Advanced, CA bundle.</source>
        <translation>Die Datei neu wählen. Das Feld steht unter „Erweitert“, „CA-Bundle“.</translation>
    </message>
    <message>
        <source>Empty the field. The system&apos;s trust store is used then.</source>
        <translation>Das Feld leeren. Dann wird der Zertifikatsspeicher des Systems verwendet.</translation>
    </message>
    <message>
        <source>The client certificate of this profile cannot be used.</source>
        <translation>Das Client-Zertifikat dieses Profils kann nicht verwendet werden.</translation>
    </message>
    <message>
        <source>The certificate, its key or the passphrase does not fit, as the words above say; nothing was sent.</source>
        <translation>Zertifikat, Schlüssel oder Passphrase passt nicht, wie oben beschrieben; nichts wurde gesendet.</translation>
    </message>
    <message>
        <source>Choose both files again. They have to be in PEM form: a .pfx or .p12 file is taken apart with openssl pkcs12.</source>
        <translation>Beide Dateien neu wählen. Sie müssen in PEM-Form sein: Eine .pfx- oder .p12-Datei lässt sich mit openssl pkcs12 zerlegen.</translation>
    </message>
    <message>
        <source>Enter the key&apos;s passphrase again.</source>
        <translation>Die Passphrase des Schlüssels erneut eingeben.</translation>
    </message>
    <message>
        <source>The certificate of {host} is not trusted.</source>
        <translation>Dem Zertifikat von {host} wird nicht vertraut.</translation>
    </message>
    <message>
        <source>Something about the certificate does not hold, so nobody can say who is at the other end; nothing was sent.</source>
        <translation>Etwas an dem Zertifikat stimmt nicht, daher ist ungewiss, wer am anderen Ende ist; nichts wurde gesendet.</translation>
    </message>
    <message>
        <source>Read the reason above.</source>
        <translation>Den Grund oben lesen.</translation>
    </message>
    <message>
        <source>Name the right CA. Where a company CA is used, put its bundle into CA bundle under Advanced.</source>
        <translation>Die richtige CA angeben. Wird eine Firmen-CA verwendet, ihr Bundle unter „Erweitert“ bei „CA-Bundle“ eintragen.</translation>
    </message>
    <message>
        <source>Nobody this computer trusts has signed the certificate of {host}.</source>
        <translation>Das Zertifikat von {host} ist von niemandem signiert, dem dieser Computer vertraut.</translation>
    </message>
    <message>
        <source>A proxy that inspects TLS is probably in between, or the server uses a private CA; nothing was sent.</source>
        <translation>Wahrscheinlich ist ein Proxy dazwischen, der TLS aufbricht, oder der Server verwendet eine private CA; nichts wurde gesendet.</translation>
    </message>
    <message>
        <source>Name the CA. Put its bundle into CA bundle under Advanced, or install it in the system&apos;s trust store.</source>
        <translation>Die CA angeben. Deren Bundle unter „Erweitert“ bei „CA-Bundle“ eintragen oder sie im Zertifikatsspeicher des Systems installieren.</translation>
    </message>
    <message>
        <source>Ask who inspects TLS. The administrator of the network has the CA of the proxy.</source>
        <translation>Fragen, wer TLS aufbricht. Der Netzwerkadministrator hat die CA des Proxys.</translation>
    </message>
    <message>
        <source>The certificate of {host} is vouched for by a CA that this computer does not trust.</source>
        <translation>Für das Zertifikat von {host} bürgt eine CA, der dieser Computer nicht vertraut.</translation>
    </message>
    <message>
        <source>The CA named above probably belongs to a proxy that inspects TLS, or to the company that runs the server; nothing was sent.</source>
        <translation>Die oben genannte CA gehört wahrscheinlich zu einem Proxy, der TLS aufbricht, oder zum Betreiber des Servers; nichts wurde gesendet.</translation>
    </message>
    <message>
        <source>For a host on the internet a private CA means that something opens the connection on the way. For a host of a company it is usual.</source>
        <translation>Bei einem Host im Internet bedeutet eine private CA, dass etwas die Verbindung unterwegs öffnet. Bei einem Host im Unternehmen ist sie üblich.</translation>
    </message>
    <message>
        <source>Name the CA. Get its certificate from the administrator, and put it into CA bundle under Advanced or install it in the system&apos;s trust store.</source>
        <translation>Die CA angeben. Deren Zertifikat beim Administrator besorgen und unter „Erweitert“ bei „CA-Bundle“ eintragen oder im Zertifikatsspeicher des Systems installieren.</translation>
    </message>
    <message>
        <source>Ask for {host} to be left out of TLS inspection.</source>
        <translation>{host} vom Aufbrechen von TLS ausnehmen lassen.</translation>
    </message>
    <message>
        <source>Check the CA bundle. Where one is set, it takes the place of the system&apos;s trust store and has to hold this CA.</source>
        <translation>Das CA-Bundle prüfen. Ist eines eingestellt, ersetzt es den Zertifikatsspeicher des Systems und muss diese CA enthalten.</translation>
    </message>
    <message>
        <source>A public CA vouches for {host}, and this computer does not trust it.</source>
        <translation>Für {host} bürgt eine öffentliche CA, und dieser Computer vertraut ihr nicht.</translation>
    </message>
    <message>
        <source>The trust store is probably old or empty, or the CA bundle of this profile holds other CAs only; nothing was sent.</source>
        <translation>Der Zertifikatsspeicher ist wahrscheinlich veraltet oder leer, oder das CA-Bundle dieses Profils enthält nur andere CAs; nichts wurde gesendet.</translation>
    </message>
    <message>
        <source>Empty the field CA bundle, under Advanced. The system&apos;s trust store is used then.</source>
        <translation>Das Feld „CA-Bundle“ unter „Erweitert“ leeren. Dann wird der Zertifikatsspeicher des Systems verwendet.</translation>
    </message>
    <message>
        <source>Renew the system&apos;s trust store. On Linux it is the package ca-certificates.</source>
        <translation>Den Zertifikatsspeicher des Systems erneuern. Unter Linux ist es das Paket ca-certificates.</translation>
    </message>
    <message>
        <source>The chain of certificates of {host} has a gap.</source>
        <translation>Die Zertifikatskette von {host} hat eine Lücke.</translation>
    </message>
    <message>
        <source>The server probably leaves out an intermediate certificate; nothing was sent.</source>
        <translation>Der Server lässt wahrscheinlich ein Zwischenzertifikat weg; nichts wurde gesendet.</translation>
    </message>
    <message>
        <source>Browsers fetch or remember what is missing, so the same address may open there.</source>
        <translation>Browser laden Fehlendes nach oder merken es sich; dieselbe Adresse kann sich dort also öffnen lassen.</translation>
    </message>
    <message>
        <source>Have the chain completed. The owner of the server has to send the intermediate certificates with its own.</source>
        <translation>Die Kette vervollständigen lassen. Der Betreiber des Servers muss die Zwischenzertifikate mit dem eigenen senden.</translation>
    </message>
    <message>
        <source>Fill the gap here. Put the missing certificate and its root into CA bundle under Advanced.</source>
        <translation>Die Lücke hier schließen. Das fehlende Zertifikat und seine Wurzel unter „Erweitert“ bei „CA-Bundle“ eintragen.</translation>
    </message>
    <message>
        <source>The certificate of {host} is signed by itself alone.</source>
        <translation>Das Zertifikat von {host} ist nur von sich selbst signiert.</translation>
    </message>
    <message>
        <source>The server is probably a test installation that nobody gave a certificate of a CA; nothing was sent.</source>
        <translation>Der Server ist wahrscheinlich eine Testinstallation ohne Zertifikat einer CA; nichts wurde gesendet.</translation>
    </message>
    <message>
        <source>Trust this one certificate. Get its file from the owner of the server, and put it into CA bundle under Advanced.</source>
        <translation>Diesem einen Zertifikat vertrauen. Seine Datei beim Betreiber des Servers besorgen und unter „Erweitert“ bei „CA-Bundle“ eintragen.</translation>
    </message>
    <message>
        <source>Give the server a certificate of a CA.</source>
        <translation>Dem Server ein Zertifikat einer CA geben.</translation>
    </message>
    <message>
        <source>The certificate is not for {host}.</source>
        <translation>Das Zertifikat gilt nicht für {host}.</translation>
    </message>
    <message>
        <source>The certificate belongs to another host, so the name is misspelt or something else answers there; nothing was sent.</source>
        <translation>Das Zertifikat gehört zu einem anderen Host: Der Name ist falsch geschrieben, oder dort antwortet etwas anderes; nichts wurde gesendet.</translation>
    </message>
    <message>
        <source>Check the custom domain. Its certificate has to name it.</source>
        <translation>Die eigene Domain prüfen. Das Zertifikat muss sie nennen.</translation>
    </message>
    <message>
        <source>The certificate of {host} has expired.</source>
        <translation>Das Zertifikat von {host} ist abgelaufen.</translation>
    </message>
    <message>
        <source>Its end date, or that of a certificate that vouches for it, has passed by this computer&apos;s clock; nothing was sent.</source>
        <translation>Sein Enddatum, oder das eines Zertifikats, das für es bürgt, ist nach der Uhr dieses Computers vorbei; nichts wurde gesendet.</translation>
    </message>
    <message>
        <source>Check this computer&apos;s date. If it is right, the owner of the server has to renew the certificate.</source>
        <translation>Das Datum dieses Computers prüfen. Stimmt es, muss der Betreiber des Servers das Zertifikat erneuern.</translation>
    </message>
    <message>
        <source>The certificate of {host} is not valid yet.</source>
        <translation>Das Zertifikat von {host} ist noch nicht gültig.</translation>
    </message>
    <message>
        <source>This computer&apos;s clock is probably behind; nothing was sent.</source>
        <translation>Die Uhr dieses Computers geht wahrscheinlich nach; nichts wurde gesendet.</translation>
    </message>
    <message>
        <source>Check this computer&apos;s date and time.</source>
        <translation>Datum und Uhrzeit dieses Computers prüfen.</translation>
    </message>
    <message>
        <source>A CA certificate on the way to {host} is not made by the rules.</source>
        <translation>Ein CA-Zertifikat auf dem Weg zu {host} entspricht nicht den Regeln.</translation>
    </message>
    <message>
        <source>The CA of a TLS-inspecting proxy probably leaves out what RFC 5280 asks for, which Python insists on from version 3.13 on.</source>
        <translation>Der CA eines Proxys, der TLS aufbricht, fehlt wahrscheinlich etwas, das RFC 5280 verlangt und worauf Python ab Version 3.13 besteht.</translation>
    </message>
    <message>
        <source>Browsers and older programs let such a CA pass, so the same address may open there. Nothing was sent.</source>
        <translation>Browser und ältere Programme lassen eine solche CA gelten; dieselbe Adresse kann sich dort also öffnen lassen. Nichts wurde gesendet.</translation>
    </message>
    <message>
        <source>Have the CA made anew. Its administrator has to mark Basic Constraints critical and add the key identifiers.</source>
        <translation>Die CA neu ausstellen lassen. Der Administrator der CA muss Basic Constraints als kritisch kennzeichnen und die Schlüsselkennungen ergänzen.</translation>
    </message>
    <message>
        <source>{host} wants a client certificate that it accepts.</source>
        <translation>{host} verlangt ein Client-Zertifikat, dem der Server vertraut.</translation>
    </message>
    <message>
        <source>The server lets in only callers with a certificate (mutual TLS), and this profile has none or not the right one.</source>
        <translation>Der Server lässt nur Aufrufer mit Zertifikat ein (Mutual TLS), und dieses Profil hat keines oder nicht das richtige.</translation>
    </message>
    <message>
        <source>Choose the certificate and key that were issued for this client.</source>
        <translation>Das Zertifikat und den Schlüssel wählen, die für diesen Client ausgestellt wurden.</translation>
    </message>
    <message>
        <source>Check the certificate. Its CA has to be one that the server trusts, and its end date has to lie ahead.</source>
        <translation>Das Zertifikat prüfen. Der Server muss seiner CA vertrauen, und das Enddatum muss in der Zukunft liegen.</translation>
    </message>
    <message>
        <source>No encrypted connection to {host} came about.</source>
        <translation>Mit {host} kam keine verschlüsselte Verbindung zustande.</translation>
    </message>
    <message>
        <source>The two sides probably have no TLS version or cipher in common, or something in between broke the connection off.</source>
        <translation>Die beiden Seiten haben wahrscheinlich keine TLS-Version oder kein Verschlüsselungsverfahren gemeinsam, oder etwas dazwischen hat die Verbindung abgebrochen.</translation>
    </message>
    <message>
        <source>Check whether the server wants a client certificate. Some say so only by breaking off.</source>
        <translation>Prüfen, ob der Server ein Client-Zertifikat verlangt. Manche zeigen es nur durch Abbrechen.</translation>
    </message>
    <message>
        <source>{host} does not speak TLS on this port.</source>
        <translation>{host} spricht an diesem Port kein TLS.</translation>
    </message>
    <message>
        <source>The port is probably one for plain http.</source>
        <translation>Der Port ist wahrscheinlich einer für http ohne Verschlüsselung.</translation>
    </message>
    <message>
        <source>Check the port in the token URL. For a server on this computer write http:// in front.</source>
        <translation>Den Port in der Token-URL prüfen. Bei einem Server auf diesem Computer http:// voranstellen.</translation>
    </message>
    <message>
        <source>{host} took the call and fell silent before encryption was agreed.</source>
        <translation>{host} hat die Verbindung angenommen und dann geschwiegen, bevor die Verschlüsselung vereinbart war.</translation>
    </message>
    <message>
        <source>A firewall or proxy probably lets the connection through and holds back the TLS handshake; nothing was sent.</source>
        <translation>Wahrscheinlich lässt eine Firewall oder ein Proxy die Verbindung durch und hält den TLS-Handshake zurück; nichts wurde gesendet.</translation>
    </message>
    <message>
        <source>Check the port. A port that is not one for https may wait for something else.</source>
        <translation>Den Port prüfen. Ein Port, der nicht für https ist, wartet möglicherweise auf etwas anderes.</translation>
    </message>
    <message>
        <source>Try again, with a higher timeout. It is under Advanced.</source>
        <translation>Mit höherem Zeitlimit erneut versuchen. Es steht unter „Erweitert“.</translation>
    </message>
    <message>
        <source>This port of {host} speaks TLS, and was asked without.</source>
        <translation>{host} spricht an diesem Port TLS, wurde aber ohne TLS angesprochen.</translation>
    </message>
    <message>
        <source>The URL begins with http:// and the port is one for https.</source>
        <translation>Die URL beginnt mit http://, der Port ist aber einer für https.</translation>
    </message>
    <message>
        <source>Write https:// in front of the token URL.</source>
        <translation>Der Token-URL https:// voranstellen.</translation>
    </message>
    <message>
        <source>Install what evaluates PAC files, where that is missing: pip install pypac dukpy.</source>
        <translation>Installieren, was PAC-Dateien auswertet, falls das fehlt: pip install pypac dukpy.</translation>
    </message>
    <message>
        <source>The URL begins with http:// and the port is one for https; the server&apos;s own words say so.</source>
        <translation>Die URL beginnt mit http://, der Port ist aber einer für https; das sagen die Worte des Servers selbst.</translation>
    </message>
    <message>
        <source>What answers on this port of {host} does not speak HTTP.</source>
        <translation>Was an diesem Port von {host} antwortet, spricht kein HTTP.</translation>
    </message>
    <message>
        <source>The port in the URL probably belongs to another service.</source>
        <translation>Der Port in der URL gehört wahrscheinlich zu einem anderen Dienst.</translation>
    </message>
    <message>
        <source>{host} took the request and did not answer in time.</source>
        <translation>{host} hat die Anfrage angenommen und nicht rechtzeitig geantwortet.</translation>
    </message>
    <message>
        <source>The server is probably overloaded or stuck; whether it issued a token is not known.</source>
        <translation>Der Server ist wahrscheinlich überlastet oder hängt; ob er ein Token ausgestellt hat, ist nicht bekannt.</translation>
    </message>
    <message>
        <source>Raise the timeout. It is under Advanced.</source>
        <translation>Das Zeitlimit erhöhen. Es steht unter „Erweitert“.</translation>
    </message>
    <message>
        <source>{host} began to answer and did not come to an end in time.</source>
        <translation>{host} hat zu antworten begonnen und ist nicht rechtzeitig fertig geworden.</translation>
    </message>
    <message>
        <source>The server or something on the way probably holds the rest back; whether a token was issued is not known.</source>
        <translation>Wahrscheinlich hält der Server oder etwas auf dem Weg den Rest zurück; ob ein Token ausgestellt wurde, ist nicht bekannt.</translation>
    </message>
    <message>
        <source>Try again.</source>
        <translation>Erneut versuchen.</translation>
    </message>
    <message>
        <source>Check what is in between. A proxy that scans answers may keep them.</source>
        <translation>Prüfen, was dazwischenliegt. Ein Proxy, der Antworten durchsucht, hält sie möglicherweise fest.</translation>
    </message>
    <message>
        <source>The answer broke off before its end.</source>
        <translation>Die Antwort brach vor ihrem Ende ab.</translation>
    </message>
    <message>
        <source>The connection was closed too early, by the server or by something on the way.</source>
        <translation>Die Verbindung wurde zu früh geschlossen, vom Server oder von etwas auf dem Weg.</translation>
    </message>
    <message>
        <source>Check what is in between. A proxy or load balancer that always cuts at the same place has a limit.</source>
        <translation>Prüfen, was dazwischenliegt. Ein Proxy oder Load Balancer, der immer an derselben Stelle abschneidet, hat ein Limit.</translation>
    </message>
    <message>
        <source>Check whether the server wants a client certificate. Some break off without saying so.</source>
        <translation>Prüfen, ob der Server ein Client-Zertifikat verlangt. Manche brechen ab, ohne es zu sagen.</translation>
    </message>
    <message>
        <source>The answer is far larger than a token needs, so reading stopped.</source>
        <translation>Die Antwort ist viel größer, als ein Token es erfordert; daher wurde das Lesen beendet.</translation>
    </message>
    <message>
        <source>The address cannot be used.</source>
        <translation>Die Adresse kann nicht verwendet werden.</translation>
    </message>
    <message>
        <source>The URL is incomplete, or is plain http to another computer.</source>
        <translation>Die URL ist unvollständig oder führt mit http ohne Verschlüsselung zu einem anderen Computer.</translation>
    </message>
    <message>
        <source>Check the URL in the profile. It begins with https://; http:// is only for this computer.</source>
        <translation>Die URL im Profil prüfen. Sie beginnt mit https://; http:// ist nur für diesen Computer.</translation>
    </message>
    <message>
        <source>You cancelled the request.</source>
        <translation>Sie haben die Anfrage abgebrochen.</translation>
    </message>
    <message>
        <source>The request was stopped before an answer came; whether a token was issued is not known.</source>
        <translation>Die Anfrage wurde beendet, bevor eine Antwort kam; ob ein Token ausgestellt wurde, ist nicht bekannt.</translation>
    </message>
    <message>
        <source>Choose Get token to ask again.</source>
        <translation>„Token holen“ wählen, um erneut anzufragen.</translation>
    </message>
    <message>
        <source>The request failed on the way.</source>
        <translation>Die Anfrage ist unterwegs gescheitert.</translation>
    </message>
    <message>
        <source>The reason is not one that this program knows; the network library&apos;s own words are above.</source>
        <translation>Den Grund kennt dieses Programm nicht; die Worte der Netzwerkbibliothek selbst stehen oben.</translation>
    </message>
    <message>
        <source>Export the report. It holds what a support engineer needs, without secrets.</source>
        <translation>Den Bericht exportieren. Er enthält, was der Support braucht, ohne Secrets.</translation>
    </message>
    <message>
        <source>{Who} gave an answer that this program does not know.</source>
        <translation>{Who} hat eine Antwort gegeben, die dieses Programm nicht kennt.</translation>
    </message>
    <message>
        <source>No cause is known for this answer; what the server said is all there is to go by.</source>
        <translation>Zu dieser Antwort ist keine Ursache bekannt; es gibt nur die Worte des Servers als Anhaltspunkt.</translation>
    </message>
    <message>
        <source>Look up the words above in the provider&apos;s documentation.</source>
        <translation>Die Worte oben in der Dokumentation des Anbieters nachschlagen.</translation>
    </message>
</context>
</TS>
