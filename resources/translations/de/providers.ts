<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de" sourcelanguage="en">
<context>
    <name>Token Inspector</name>
    <message>
        <source>Amazon Cognito</source>
        <translation>Amazon Cognito</translation>
    </message>
    <message>
        <source>Cognito</source>
        <translation>Cognito</translation>
    </message>
    <message>
        <source>user pool</source>
        <translation>User-Pool</translation>
    </message>
    <message>
        <source>Cognito access tokens name the client in client_id instead; let the API check that.</source>
        <translation>Access-Tokens von Cognito nennen den Client stattdessen in client_id; die API diesen Claim prüfen lassen.</translation>
    </message>
    <message>
        <source>Cognito&apos;s never do.</source>
        <translation>Cognitos Tokens tun das nie.</translation>
    </message>
    <message>
        <source>In the Cognito console, open the app client&apos;s login pages, allow {names}, then get a new token.</source>
        <translation>In der Cognito-Konsole bei den Login pages des App-Clients {names} erlauben, dann ein neues Token holen.</translation>
    </message>
    <message>
        <source>A Cognito client ID has only letters, digits, + and _, 128 at most.</source>
        <translation>Eine Client-ID von Cognito besteht nur aus Buchstaben, Ziffern, + und _ und hat höchstens 128 Zeichen.</translation>
    </message>
    <message>
        <source>Cognito has no introspection endpoint.</source>
        <translation>Cognito hat keinen Introspection-Endpunkt.</translation>
    </message>
    <message>
        <source>Cognito revokes refresh tokens only, and this grant gives none. Access tokens end by themselves.</source>
        <translation>Cognito widerruft nur Refresh-Tokens, und dieser Grant liefert keines. Access-Tokens laufen von selbst ab.</translation>
    </message>
    <message>
        <source>Region</source>
        <translation>Region</translation>
    </message>
    <message>
        <source>The AWS Region of the user pool.</source>
        <translation>Die AWS-Region des User-Pools.</translation>
    </message>
    <message>
        <source>A Region is written like eu-west-1.</source>
        <translation>Eine Region hat die Form eu-west-1.</translation>
    </message>
    <message>
        <source>User pool ID</source>
        <translation>User-Pool-ID</translation>
    </message>
    <message>
        <source>In the Cognito console, on the overview of the user pool.</source>
        <translation>In der Cognito-Konsole in der Übersicht des User-Pools.</translation>
    </message>
    <message>
        <source>A pool ID is the Region, an underscore, then letters and digits, such as eu-west-1_Ab3dE9xQz.</source>
        <translation>Eine Pool-ID besteht aus der Region, einem Unterstrich, dann Buchstaben und Ziffern, etwa eu-west-1_Ab3dE9xQz.</translation>
    </message>
    <message>
        <source>This pool ID begins with another Region than the one chosen. Change one of the two.</source>
        <translation>Diese Pool-ID beginnt mit einer anderen Region als der gewählten. Eine der beiden ändern.</translation>
    </message>
    <message>
        <source>This is an ARN. The pool ID is what follows its last slash, such as eu-west-1_Ab3dE9xQz.</source>
        <translation>Das ist ein ARN. Die Pool-ID ist der Teil nach dem letzten Schrägstrich, etwa eu-west-1_Ab3dE9xQz.</translation>
    </message>
    <message>
        <source>This is a URL. The pool ID is what follows its last slash, such as eu-west-1_Ab3dE9xQz.</source>
        <translation>Das ist eine URL. Die Pool-ID ist der Teil nach dem letzten Schrägstrich, etwa eu-west-1_Ab3dE9xQz.</translation>
    </message>
    <message>
        <source>Domain prefix</source>
        <translation>Domain-Präfix</translation>
    </message>
    <message>
        <source>The first part of the pool&apos;s Cognito domain, before .auth.</source>
        <translation>Der erste Teil der Cognito-Domain des Pools, vor .auth.</translation>
    </message>
    <message>
        <source>A prefix has lower-case letters, digits and hyphens, 63 at most, with no hyphen at either end.</source>
        <translation>Ein Präfix besteht aus Kleinbuchstaben, Ziffern und Bindestrichen, hat höchstens 63 Zeichen und beginnt und endet nicht mit einem Bindestrich.</translation>
    </message>
    <message>
        <source>Write the prefix only, not the whole address.</source>
        <translation>Nur das Präfix eingeben, nicht die ganze Adresse.</translation>
    </message>
    <message>
        <source>A prefix has no spaces.</source>
        <translation>Ein Präfix enthält keine Leerzeichen.</translation>
    </message>
    <message>
        <source>A prefix has no dots. For a domain of your own, use Custom domain.</source>
        <translation>Ein Präfix enthält keine Punkte. Für eine eigene Domain das Feld „Eigene Domain“ verwenden.</translation>
    </message>
    <message>
        <source>A prefix has no capital letters.</source>
        <translation>Ein Präfix enthält keine Großbuchstaben.</translation>
    </message>
    <message>
        <source>Custom domain</source>
        <translation>Eigene Domain</translation>
    </message>
    <message>
        <source>Only if the pool has a domain of its own. It is used in place of the prefix.</source>
        <translation>Nur wenn der Pool eine eigene Domain hat. Sie wird anstelle des Präfixes verwendet.</translation>
    </message>
    <message>
        <source>Write a host name such as auth.example.com.</source>
        <translation>Einen Hostnamen eingeben, etwa auth.example.com.</translation>
    </message>
    <message>
        <source>Write the host only, with no scheme and no path.</source>
        <translation>Nur den Host eingeben, ohne Schema und ohne Pfad.</translation>
    </message>
    <message>
        <source>A host name has no spaces.</source>
        <translation>Ein Hostname enthält keine Leerzeichen.</translation>
    </message>
    <message>
        <source>Write the host only, with no port and no path.</source>
        <translation>Nur den Host eingeben, ohne Port und ohne Pfad.</translation>
    </message>
    <message>
        <source>Issuer form</source>
        <translation>Form des Ausstellers</translation>
    </message>
    <message>
        <source>How the pool names itself in tokens. The updated form is a setting of the pool.</source>
        <translation>Wie sich der Pool in Tokens nennt. Die neue Form ist eine Einstellung des Pools.</translation>
    </message>
    <message>
        <source>Original</source>
        <translation>Ursprünglich</translation>
    </message>
    <message>
        <source>Updated</source>
        <translation>Neu</translation>
    </message>
    <message>
        <source>How a prefix domain is written in this Region is not documented. Use a custom domain.</source>
        <translation>Wie eine Präfix-Domain in dieser Region lautet, ist nicht dokumentiert. Eine eigene Domain verwenden.</translation>
    </message>
    <message>
        <source>Cognito signs with RS256 and nothing else.</source>
        <translation>Cognito signiert ausschließlich mit RS256.</translation>
    </message>
    <message>
        <source>Check that this is a token of your user pool.</source>
        <translation>Prüfen, ob dieses Token aus dem eigenen User-Pool stammt.</translation>
    </message>
    <message>
        <source>The same user pool with Cognito&apos;s newer issuer form (issuer-cognito-idp).</source>
        <translation>Derselbe User-Pool in Cognitos neuer Aussteller-Form (issuer-cognito-idp).</translation>
    </message>
    <message>
        <source>names its user pool in Cognito&apos;s other form</source>
        <translation>nennt seinen User-Pool in Cognitos anderer Form</translation>
    </message>
    <message>
        <source>The same user pool with Cognito&apos;s original issuer form; the newer one is expected.</source>
        <translation>Derselbe User-Pool in Cognitos ursprünglicher Aussteller-Form; erwartet wird die neue.</translation>
    </message>
    <message>
        <source>Set the expected issuer to the original form, or the pool&apos;s issuer type to UPDATED.</source>
        <translation>Den erwarteten Aussteller auf die ursprüngliche Form stellen oder den Issuer type des Pools auf UPDATED.</translation>
    </message>
    <message>
        <source>It comes from another user pool than the one expected.</source>
        <translation>Es stammt aus einem anderen User-Pool als dem erwarteten.</translation>
    </message>
    <message>
        <source>Expect the newer form here and in your API, or set the pool&apos;s issuer type back to ORIGINAL.</source>
        <translation>Erwarten Sie die neuere Form hier und in Ihrer API, oder setzen Sie den Ausstellertyp des Pools auf ORIGINAL zurück.</translation>
    </message>
    <message>
        <source>Expect the pool that issued it, if that is the one you mean, or use a client of the expected pool.</source>
        <translation>Erwarten Sie den Pool, der es ausgestellt hat, wenn Sie diesen meinen, oder verwenden Sie einen Client des erwarteten Pools.</translation>
    </message>
    <message>
        <source>comes from another user pool</source>
        <translation>stammt aus einem anderen User-Pool</translation>
    </message>
    <message>
        <source>Microsoft Entra ID</source>
        <translation>Microsoft Entra ID</translation>
    </message>
    <message>
        <source>Entra</source>
        <translation>Entra</translation>
    </message>
    <message>
        <source>tenant</source>
        <translation>Tenant</translation>
    </message>
    <message>
        <source>In the Entra admin center, let an administrator grant {names} to this app, then get a new token.</source>
        <translation>Im Entra Admin Center dieser App {names} durch einen Administrator gewähren lassen, dann ein neues Token holen.</translation>
    </message>
    <message>
        <source>Entra&apos;s never do.</source>
        <translation>Entras Tokens tun das nie.</translation>
    </message>
    <message>
        <source>An Entra client ID is a GUID, which the portal calls Application (client) ID.</source>
        <translation>Eine Client-ID von Entra ist eine GUID; im Portal heißt sie Application (client) ID.</translation>
    </message>
    <message>
        <source>Entra has no revocation endpoint. Its tokens end by themselves.</source>
        <translation>Entra hat keinen Widerrufs-Endpunkt. Die Tokens laufen von selbst ab.</translation>
    </message>
    <message>
        <source>Entra has no introspection endpoint.</source>
        <translation>Entra hat keinen Introspection-Endpunkt.</translation>
    </message>
    <message>
        <source>Tenant</source>
        <translation>Tenant</translation>
    </message>
    <message>
        <source>The directory (tenant) ID. A domain will do for asking, but only with the ID is the issuer checked.</source>
        <translation>Die Directory (tenant) ID. Zum Anfordern genügt eine Domain, aber nur mit der ID wird der Aussteller geprüft.</translation>
    </message>
    <message>
        <source>A tenant is its GUID, such as 7e5b3f1c-2a4d-4c6e-9b8a-0d1e2f3a4b5c, or a domain such as contoso.onmicrosoft.com.</source>
        <translation>Ein Tenant ist seine GUID, etwa 7e5b3f1c-2a4d-4c6e-9b8a-0d1e2f3a4b5c, oder eine Domain wie contoso.onmicrosoft.com.</translation>
    </message>
    <message>
        <source>Client credentials need one tenant: common, organizations and consumers stand for any. Enter its GUID or domain.</source>
        <translation>Client Credentials brauchen einen bestimmten Tenant: common, organizations und consumers stehen für beliebige. GUID oder Domain eingeben.</translation>
    </message>
    <message>
        <source>Write the tenant only, not the whole address.</source>
        <translation>Nur den Tenant eingeben, nicht die ganze Adresse.</translation>
    </message>
    <message>
        <source>Write the GUID in small letters, as tokens have it.</source>
        <translation>Die GUID in Kleinbuchstaben schreiben, wie sie in Tokens steht.</translation>
    </message>
    <message>
        <source>A tenant has no spaces.</source>
        <translation>Ein Tenant enthält keine Leerzeichen.</translation>
    </message>
    <message>
        <source>This is where Entra answers, not a tenant. Enter the tenant&apos;s GUID or domain.</source>
        <translation>Das ist die Adresse von Entra, kein Tenant. GUID oder Domain des Tenants eingeben.</translation>
    </message>
    <message>
        <source>Cloud</source>
        <translation>Cloud</translation>
    </message>
    <message>
        <source>Where the tenant is. Each national cloud has its own addresses.</source>
        <translation>Wo der Tenant liegt. Jede nationale Cloud hat eigene Adressen.</translation>
    </message>
    <message>
        <source>Global</source>
        <translation>Global</translation>
    </message>
    <message>
        <source>US Government</source>
        <translation>US-Regierung</translation>
    </message>
    <message>
        <source>China (21Vianet)</source>
        <translation>China (21Vianet)</translation>
    </message>
    <message>
        <source>Token version</source>
        <translation>Tokenversion</translation>
    </message>
    <message>
        <source>What the API&apos;s manifest asks for. The endpoint does not decide it.</source>
        <translation>Was das Manifest der API verlangt. Der Endpunkt entscheidet darüber nicht.</translation>
    </message>
    <message>
        <source>2.0</source>
        <translation>2.0</translation>
    </message>
    <message>
        <source>1.0</source>
        <translation>1.0</translation>
    </message>
    <message>
        <source>Not checked: tokens name the tenant by its GUID, which does not follow from a domain. Enter the GUID.</source>
        <translation>Nicht geprüft: Tokens nennen den Tenant mit seiner GUID, die sich aus einer Domain nicht ergibt. Die GUID eingeben.</translation>
    </message>
    <message>
        <source>With client credentials Entra takes the API&apos;s scope only as one that ends in /.default.</source>
        <translation>Mit Client Credentials nimmt Entra den Scope der API nur in der Form an, die auf /.default endet.</translation>
    </message>
    <message>
        <source>Entra needs a scope: the API&apos;s application ID URI and /.default, such as api://orders/.default.</source>
        <translation>Entra braucht einen Scope: die Application ID URI der API und /.default, etwa api://orders/.default.</translation>
    </message>
    <message>
        <source>Entra takes one scope for each token: one API&apos;s /.default. Keep one.</source>
        <translation>Entra nimmt je Token nur einen Scope an: /.default einer API. Nur einen behalten.</translation>
    </message>
    <message>
        <source>Entra signs its tokens with RS256.</source>
        <translation>Entra signiert seine Tokens mit RS256.</translation>
    </message>
    <message>
        <source>Check that this is a token of your tenant.</source>
        <translation>Prüfen, ob dieses Token aus dem eigenen Tenant stammt.</translation>
    </message>
    <message>
        <source>It speaks for a person, so it was not asked for with client credentials.</source>
        <translation>Es spricht für eine Person, wurde also nicht mit Client Credentials angefordert.</translation>
    </message>
    <message>
        <source>Send the token that the app asked for itself.</source>
        <translation>Das Token senden, das die App für sich selbst angefordert hat.</translation>
    </message>
    <message>
        <source>The same tenant, but a v1.0 token: the API&apos;s registration decides the version, not the endpoint that was asked.</source>
        <translation>Derselbe Tenant, aber ein v1.0-Token: Die Registrierung der API bestimmt die Version, nicht der gefragte Endpunkt.</translation>
    </message>
    <message>
        <source>Set requestedAccessTokenVersion to 2 in the API&apos;s manifest and wait some minutes, or expect version 1.0 here and in your API.</source>
        <translation>Im Manifest der API requestedAccessTokenVersion auf 2 setzen und einige Minuten warten oder hier und in der API Version 1.0 erwarten.</translation>
    </message>
    <message>
        <source>is a v1.0 token where v2.0 is expected</source>
        <translation>ist ein v1.0-Token, wo v2.0 erwartet wird</translation>
    </message>
    <message>
        <source>The same tenant, but a v2.0 token: the API&apos;s registration decides the version, not the endpoint that was asked.</source>
        <translation>Derselbe Tenant, aber ein v2.0-Token: Die Registrierung der API bestimmt die Version, nicht der gefragte Endpunkt.</translation>
    </message>
    <message>
        <source>Expect version 2.0 here and in your API, or set requestedAccessTokenVersion to 1 in the API&apos;s manifest.</source>
        <translation>Hier und in der API Version 2.0 erwarten oder im Manifest der API requestedAccessTokenVersion auf 1 setzen.</translation>
    </message>
    <message>
        <source>is a v2.0 token where v1.0 is expected</source>
        <translation>ist ein v2.0-Token, wo v1.0 erwartet wird</translation>
    </message>
    <message>
        <source>Entra names the tenant by its GUID in every token, and the issuer expected has a domain in that place.</source>
        <translation>Entra nennt den Tenant in jedem Token mit seiner GUID; der erwartete Aussteller hat an dieser Stelle eine Domain.</translation>
    </message>
    <message>
        <source>Expect the issuer with the tenant&apos;s GUID.</source>
        <translation>Den Aussteller mit der GUID des Tenants erwarten.</translation>
    </message>
    <message>
        <source>names the tenant by its GUID where a domain is expected</source>
        <translation>nennt den Tenant mit seiner GUID, wo eine Domain erwartet wird</translation>
    </message>
    <message>
        <source>It comes from another Entra tenant, or from another cloud, than the one expected.</source>
        <translation>Es stammt aus einem anderen Entra-Tenant oder einer anderen Cloud als erwartet.</translation>
    </message>
    <message>
        <source>Compare the two GUIDs: use the tenant of the API in the profile, or the token of the tenant expected.</source>
        <translation>Beide GUIDs vergleichen: im Profil den Tenant der API verwenden oder ein Token des erwarteten Tenants.</translation>
    </message>
    <message>
        <source>comes from another tenant</source>
        <translation>stammt aus einem anderen Tenant</translation>
    </message>
    <message>
        <source>Auth0</source>
        <translation>Auth0</translation>
    </message>
    <message>
        <source>In the Auth0 dashboard, open the API&apos;s Machine to Machine Applications, allow {names} for this app, then get a new token.</source>
        <translation>Im Auth0-Dashboard bei der API unter Machine to Machine Applications dieser App {names} erlauben, dann ein neues Token holen.</translation>
    </message>
    <message>
        <source>A client ID has only printable ASCII characters.</source>
        <translation>Eine Client-ID besteht nur aus druckbaren ASCII-Zeichen.</translation>
    </message>
    <message>
        <source>Auth0 has no introspection endpoint.</source>
        <translation>Auth0 hat keinen Introspection-Endpunkt.</translation>
    </message>
    <message>
        <source>Auth0 revokes refresh tokens only, and this grant gives none. Access tokens end by themselves.</source>
        <translation>Auth0 widerruft nur Refresh-Tokens, und dieser Grant liefert keines. Access-Tokens laufen von selbst ab.</translation>
    </message>
    <message>
        <source>Domain</source>
        <translation>Domain</translation>
    </message>
    <message>
        <source>The tenant&apos;s domain with its region, or its custom domain. Tokens name the one that was asked.</source>
        <translation>Die Domain des Tenants mit ihrer Region oder seine eigene Domain. Tokens nennen die, die gefragt wurde.</translation>
    </message>
    <message>
        <source>A domain looks like acme.eu.auth0.com, or like login.example.com where the tenant has its own.</source>
        <translation>Eine Domain sieht aus wie acme.eu.auth0.com, oder wie login.example.com, wenn der Tenant eine eigene hat.</translation>
    </message>
    <message>
        <source>This is Auth0&apos;s dashboard. The tenant&apos;s domain is in the settings of the app.</source>
        <translation>Das ist das Dashboard von Auth0. Die Domain des Tenants steht in den Einstellungen der App.</translation>
    </message>
    <message>
        <source>Write the domain only, not the whole address.</source>
        <translation>Nur die Domain eingeben, nicht die ganze Adresse.</translation>
    </message>
    <message>
        <source>A domain has no spaces.</source>
        <translation>Eine Domain enthält keine Leerzeichen.</translation>
    </message>
    <message>
        <source>Write the domain only, with no port and no path.</source>
        <translation>Nur die Domain eingeben, ohne Port und ohne Pfad.</translation>
    </message>
    <message>
        <source>Write the whole domain with its region, such as acme.eu.auth0.com. It is in the settings of the app.</source>
        <translation>Die ganze Domain mit ihrer Region eingeben, etwa acme.eu.auth0.com. Sie steht in den Einstellungen der App.</translation>
    </message>
    <message>
        <source>Write the domain in small letters, as the issuer in tokens has it.</source>
        <translation>Die Domain in Kleinbuchstaben schreiben, wie der Aussteller in Tokens.</translation>
    </message>
    <message>
        <source>The Identifier of the API, to the letter: it is no address that is called.</source>
        <translation>Der Identifier der API, Zeichen für Zeichen: Er ist keine Adresse, die aufgerufen wird.</translation>
    </message>
    <message>
        <source>It was asked for in another way than with client credentials.</source>
        <translation>Es wurde auf anderem Weg als mit Client Credentials angefordert.</translation>
    </message>
    <message>
        <source>Auth0&apos;s issuer ends with a slash, and the one expected does not.</source>
        <translation>Auth0s Aussteller endet mit einem Schrägstrich, der erwartete nicht.</translation>
    </message>
    <message>
        <source>Add the slash to the issuer expected, here and in your API.</source>
        <translation>Den Schrägstrich beim erwarteten Aussteller ergänzen, hier und in der API.</translation>
    </message>
    <message>
        <source>names its issuer with a slash at the end</source>
        <translation>nennt seinen Aussteller mit einem Schrägstrich am Ende</translation>
    </message>
    <message>
        <source>It names another Auth0 domain. Tokens name the domain that was asked: the custom one or the tenant&apos;s own.</source>
        <translation>Es nennt eine andere Auth0-Domain. Tokens nennen die Domain, die gefragt wurde: die eigene oder die von Auth0 vergebene.</translation>
    </message>
    <message>
        <source>Use one and the same domain in this profile, in the app that asks and in your API.</source>
        <translation>In diesem Profil, in der anfordernden App und in der API ein und dieselbe Domain verwenden.</translation>
    </message>
    <message>
        <source>comes from another Auth0 domain</source>
        <translation>stammt von einer anderen Auth0-Domain</translation>
    </message>
    <message>
        <source>Okta</source>
        <translation>Okta</translation>
    </message>
    <message>
        <source>authorization server</source>
        <translation>Autorisierungsserver</translation>
    </message>
    <message>
        <source>In the Okta admin console, add {names} to the authorization server and to the rule of its access policy, then get a new token.</source>
        <translation>In der Okta Admin Console {names} beim Autorisierungsserver und in der Regel seiner Access Policy ergänzen, dann ein neues Token holen.</translation>
    </message>
    <message>
        <source>Okta domain</source>
        <translation>Okta-Domain</translation>
    </message>
    <message>
        <source>The organization&apos;s domain, or its custom domain.</source>
        <translation>Die Domain der Organisation oder ihre eigene Domain.</translation>
    </message>
    <message>
        <source>A domain looks like acme.okta.com, or like login.example.com where the organization has its own.</source>
        <translation>Eine Domain sieht aus wie acme.okta.com, oder wie login.example.com, wenn die Organisation eine eigene hat.</translation>
    </message>
    <message>
        <source>This is the address of the admin console. The domain is the same without -admin.</source>
        <translation>Das ist die Adresse der Admin Console. Die Domain ist dieselbe ohne -admin.</translation>
    </message>
    <message>
        <source>Write the whole domain, such as acme.okta.com.</source>
        <translation>Die ganze Domain eingeben, etwa acme.okta.com.</translation>
    </message>
    <message>
        <source>Authorization server</source>
        <translation>Autorisierungsserver</translation>
    </message>
    <message>
        <source>default, or an ID such as aus9o8wvkhockw9TL0h7. Empty: the org server, whose tokens are for Okta&apos;s own APIs only.</source>
        <translation>default oder eine ID wie aus9o8wvkhockw9TL0h7. Leer: der Org-Server, dessen Tokens nur für Oktas eigene APIs gelten.</translation>
    </message>
    <message>
        <source>Write its ID only: default, or letters and digits such as aus9o8wvkhockw9TL0h7.</source>
        <translation>Nur die ID eingeben: default oder Buchstaben und Ziffern wie aus9o8wvkhockw9TL0h7.</translation>
    </message>
    <message>
        <source>Write its ID only, not the whole address.</source>
        <translation>Nur die ID eingeben, nicht die ganze Adresse.</translation>
    </message>
    <message>
        <source>v1 is no authorization server. For the org server leave this empty.</source>
        <translation>v1 ist kein Autorisierungsserver. Für den Org-Server das Feld leer lassen.</translation>
    </message>
    <message>
        <source>A token of the org authorization server: it is for Okta&apos;s own APIs, and only Okta can check it.</source>
        <translation>Ein Token des Org-Autorisierungsservers: Es gilt für Oktas eigene APIs, und nur Okta kann es prüfen.</translation>
    </message>
    <message>
        <source>For an API of your own, ask a custom authorization server, such as default.</source>
        <translation>Für eine eigene API einen eigenen Autorisierungsserver (Custom) fragen, etwa default.</translation>
    </message>
    <message>
        <source>Okta signs its access tokens with RS256.</source>
        <translation>Okta signiert seine Access-Tokens mit RS256.</translation>
    </message>
    <message>
        <source>Check that this is a token of your authorization server.</source>
        <translation>Prüfen, ob dieses Token vom eigenen Autorisierungsserver stammt.</translation>
    </message>
    <message>
        <source>It comes from the org authorization server, whose tokens are for Okta&apos;s own APIs: only Okta can check them.</source>
        <translation>Es stammt vom Org-Autorisierungsserver, dessen Tokens für Oktas eigene APIs sind: Nur Okta kann sie prüfen.</translation>
    </message>
    <message>
        <source>Ask the custom authorization server: its ID, or default, belongs into the token URL.</source>
        <translation>Den eigenen Autorisierungsserver (Custom) fragen: Seine ID oder default gehört in die Token-URL.</translation>
    </message>
    <message>
        <source>comes from Okta&apos;s org authorization server</source>
        <translation>stammt von Oktas Org-Autorisierungsserver</translation>
    </message>
    <message>
        <source>It comes from a custom authorization server, and the org authorization server is expected.</source>
        <translation>Es stammt von einem eigenen Autorisierungsserver (Custom); erwartet wird der Org-Autorisierungsserver.</translation>
    </message>
    <message>
        <source>Enter the authorization server in the profile: it is what follows /oauth2/ in iss.</source>
        <translation>Den Autorisierungsserver im Profil eintragen: Er steht in iss nach /oauth2/.</translation>
    </message>
    <message>
        <source>comes from a custom authorization server</source>
        <translation>stammt von einem eigenen Autorisierungsserver (Custom)</translation>
    </message>
    <message>
        <source>It comes from another authorization server of the same Okta organization.</source>
        <translation>Es stammt von einem anderen Autorisierungsserver derselben Okta-Organisation.</translation>
    </message>
    <message>
        <source>Ask the authorization server that your API trusts, or enter the other one in the profile.</source>
        <translation>Den Autorisierungsserver fragen, dem die API vertraut, oder im Profil den anderen eintragen.</translation>
    </message>
    <message>
        <source>comes from another authorization server</source>
        <translation>stammt von einem anderen Autorisierungsserver</translation>
    </message>
    <message>
        <source>It names the authorization server by another domain; Okta may write its own domain or the custom one, as set there.</source>
        <translation>Es nennt den Autorisierungsserver unter einer anderen Domain; je nach Einstellung schreibt Okta seine oder die eigene Domain.</translation>
    </message>
    <message>
        <source>Compare the server&apos;s issuer setting in the Okta admin console with the domain in the profile.</source>
        <translation>Die Einstellung Issuer des Servers in der Okta Admin Console mit der Domain im Profil vergleichen.</translation>
    </message>
    <message>
        <source>names its issuer by another domain</source>
        <translation>nennt seinen Aussteller unter einer anderen Domain</translation>
    </message>
    <message>
        <source>Keycloak</source>
        <translation>Keycloak</translation>
    </message>
    <message>
        <source>realm</source>
        <translation>Realm</translation>
    </message>
    <message>
        <source>In the Keycloak admin console, add {names} to the client&apos;s scopes, then get a new token.</source>
        <translation>In der Keycloak Admin Console {names} zu den Client scopes des Clients hinzufügen, dann ein neues Token holen.</translation>
    </message>
    <message>
        <source>Keycloak names an API in aud only where a mapper or a role says so: add an audience mapper to the client&apos;s scopes.</source>
        <translation>Keycloak nennt eine API in aud nur, wenn ein Mapper oder eine Rolle es vorgibt: einen Audience-Mapper zu den Scopes des Clients hinzufügen.</translation>
    </message>
    <message>
        <source>Server URL</source>
        <translation>Server-URL</translation>
    </message>
    <message>
        <source>What stands before /realms. Keycloak 16 and older have /auth at its end.</source>
        <translation>Was vor /realms steht. Bei Keycloak 16 und älter endet es mit /auth.</translation>
    </message>
    <message>
        <source>Write the address before /realms, such as https://sso.example.com.</source>
        <translation>Die Adresse vor /realms eingeben, etwa https://sso.example.com.</translation>
    </message>
    <message>
        <source>Write the address up to /realms only. The realm has a field of its own.</source>
        <translation>Die Adresse nur bis vor /realms eingeben. Der Realm hat ein eigenes Feld.</translation>
    </message>
    <message>
        <source>This is the address of the admin console. Write what stands before /admin.</source>
        <translation>Das ist die Adresse der Admin Console. Eingeben, was vor /admin steht.</translation>
    </message>
    <message>
        <source>Leave out the slash at the end.</source>
        <translation>Den Schrägstrich am Ende weglassen.</translation>
    </message>
    <message>
        <source>Write the whole address, beginning with https://.</source>
        <translation>Die ganze Adresse eingeben, beginnend mit https://.</translation>
    </message>
    <message>
        <source>Realm</source>
        <translation>Realm</translation>
    </message>
    <message>
        <source>Its name as it stands in the address, in capital and small letters.</source>
        <translation>Sein Name, wie er in der Adresse steht; Groß- und Kleinschreibung zählt.</translation>
    </message>
    <message>
        <source>Write the realm&apos;s name only, as it stands in the address after /realms/.</source>
        <translation>Nur den Namen des Realms eingeben, wie er in der Adresse nach /realms/ steht.</translation>
    </message>
    <message>
        <source>It is another of Keycloak&apos;s tokens, not an access token: those say Bearer in typ.</source>
        <translation>Es ist ein anderes von Keycloaks Tokens, kein Access-Token: Dort steht Bearer in typ.</translation>
    </message>
    <message>
        <source>The same realm without /auth, which Keycloak leaves out from version 17 on.</source>
        <translation>Derselbe Realm ohne /auth, das Keycloak ab Version 17 weglässt.</translation>
    </message>
    <message>
        <source>Take /auth out of the server URL, here and in your API.</source>
        <translation>/auth aus der Server-URL entfernen, hier und in der API.</translation>
    </message>
    <message>
        <source>names its realm without /auth</source>
        <translation>nennt seinen Realm ohne /auth</translation>
    </message>
    <message>
        <source>The same realm with /auth, as Keycloak 16 and older have it, or a newer one that is set so.</source>
        <translation>Derselbe Realm mit /auth, wie bei Keycloak 16 und älter oder bei einem neueren mit dieser Einstellung.</translation>
    </message>
    <message>
        <source>Add /auth to the server URL, here and in your API.</source>
        <translation>/auth zur Server-URL hinzufügen, hier und in der API.</translation>
    </message>
    <message>
        <source>names its realm with /auth</source>
        <translation>nennt seinen Realm mit /auth</translation>
    </message>
    <message>
        <source>It comes from another realm of the same Keycloak.</source>
        <translation>Es stammt aus einem anderen Realm desselben Keycloak.</translation>
    </message>
    <message>
        <source>Enter that realm in the profile, or use a client of the expected one.</source>
        <translation>Diesen Realm im Profil eintragen oder einen Client des erwarteten verwenden.</translation>
    </message>
    <message>
        <source>comes from another realm</source>
        <translation>stammt aus einem anderen Realm</translation>
    </message>
    <message>
        <source>A realm of that name at another address: Keycloak may write the address it was asked by, unless its hostname is set.</source>
        <translation>Ein Realm dieses Namens unter einer anderen Adresse: Keycloak schreibt möglicherweise die Adresse, unter der es gefragt wurde, sofern der Hostname nicht fest eingestellt ist.</translation>
    </message>
    <message>
        <source>Set Keycloak&apos;s hostname option, or ask for tokens by the address that your API expects.</source>
        <translation>Keycloaks Option hostname setzen oder Tokens unter der Adresse anfordern, die die API erwartet.</translation>
    </message>
    <message>
        <source>names its realm by another address</source>
        <translation>nennt seinen Realm unter einer anderen Adresse</translation>
    </message>
    <message>
        <source>Any OAuth provider</source>
        <translation>Beliebiger OAuth-Anbieter</translation>
    </message>
    <message>
        <source>OAuth</source>
        <translation>OAuth</translation>
    </message>
    <message>
        <source>Enough by itself where the issuer publishes its metadata: the two URLs below are then found there.</source>
        <translation>Genügt allein, wenn der Aussteller seine Metadaten veröffentlicht: Dort finden sich die beiden URLs darunter.</translation>
    </message>
    <message>
        <source>Token URL</source>
        <translation>Token-URL</translation>
    </message>
    <message>
        <source>Empty: taken from the issuer&apos;s metadata.</source>
        <translation>Leer: aus den Metadaten des Ausstellers.</translation>
    </message>
    <message>
        <source>Key set URL</source>
        <translation>URL des Schlüsselsatzes</translation>
    </message>
    <message>
        <source>Empty: taken from the issuer&apos;s metadata. Without either, signatures cannot be checked.</source>
        <translation>Leer: aus den Metadaten des Ausstellers. Ohne beides lassen sich Signaturen nicht prüfen.</translation>
    </message>
</context>
</TS>
