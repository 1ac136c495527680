<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de" sourcelanguage="en">
<context>
    <name>Token Inspector</name>
    <message>
        <source>No client credentials flow</source>
        <translation>Kein Client-Credentials-Flow</translation>
    </message>
    <message>
        <source>It allows only `{flows:all}`: this client cannot use client credentials.</source>
        <translation>Er erlaubt nur `{flows:all}`: Dieser Client kann Client Credentials nicht verwenden.</translation>
    </message>
    <message>
        <source>Give it a client of its own. Cognito does not mix this flow with others.</source>
        <translation>Legen Sie dafür einen eigenen Client an. Cognito mischt diesen Flow nicht mit anderen.</translation>
    </message>
    <message>
        <source>It allows no OAuth flow: this client cannot use client credentials.</source>
        <translation>Er erlaubt keinen OAuth-Flow: Dieser Client kann Client Credentials nicht verwenden.</translation>
    </message>
    <message>
        <source>Allow `client_credentials`, and no other flow, or give the service a client of its own.</source>
        <translation>Erlauben Sie `client_credentials` und keinen anderen Flow, oder legen Sie für den Dienst einen eigenen Client an.</translation>
    </message>
    <message>
        <source>Flows that do not go together</source>
        <translation>Flows, die nicht zusammengehen</translation>
    </message>
    <message>
        <source>It allows `client_credentials` together with `{others:all}`: Cognito refuses to make such a client.</source>
        <translation>Er erlaubt `client_credentials` zusammen mit `{others:all}`: Cognito legt einen solchen Client nicht an.</translation>
    </message>
    <message>
        <source>Make two clients, one with `client_credentials` alone.</source>
        <translation>Legen Sie zwei Clients an, einen davon nur mit `client_credentials`.</translation>
    </message>
    <message>
        <source>Unknown OAuth flow</source>
        <translation>Unbekannter OAuth-Flow</translation>
    </message>
    <message>
        <source>`{flow}` is no flow that Cognito has: it refuses to make this client.</source>
        <translation>Einen Flow `{flow}` gibt es bei Cognito nicht: Dieser Client wird nicht angelegt.</translation>
    </message>
    <message>
        <source>The flows are `code`, `implicit` and `client_credentials`.</source>
        <translation>Die Flows heißen `code`, `implicit` und `client_credentials`.</translation>
    </message>
    <message>
        <source>OAuth is off</source>
        <translation>OAuth ist aus</translation>
    </message>
    <message>
        <source>OAuth is switched off for this client ({name}).</source>
        <translation>OAuth ist für diesen Client ausgeschaltet ({name}).</translation>
    </message>
    <message>
        <source>Switch it on. Without it the allowed flows and scopes have no effect.</source>
        <translation>Schalten Sie es ein. Ohne das sind die erlaubten Flows und Scopes wirkungslos.</translation>
    </message>
    <message>
        <source>No client secret</source>
        <translation>Kein Client-Secret</translation>
    </message>
    <message>
        <source>No secret is generated: a client without a secret cannot use client credentials.</source>
        <translation>Es wird kein Secret erzeugt: Ein Client ohne Secret kann Client Credentials nicht verwenden.</translation>
    </message>
    <message>
        <source>A client is made with or without a secret, and that cannot be changed later: make another one, with a secret.</source>
        <translation>Ein Client wird mit oder ohne Secret angelegt, und das lässt sich später nicht ändern: Legen Sie einen neuen mit Secret an.</translation>
    </message>
    <message>
        <source>No scope allowed</source>
        <translation>Kein Scope erlaubt</translation>
    </message>
    <message>
        <source>It allows no scope: client credentials need one of a resource server.</source>
        <translation>Er erlaubt keinen Scope: Client Credentials brauchen einen Scope eines Ressourcenservers.</translation>
    </message>
    <message>
        <source>Allow the scopes of a resource server that it shall have, such as {example}.</source>
        <translation>Erlauben Sie die Scopes eines Ressourcenservers, die er haben soll, etwa {example}.</translation>
    </message>
    <message>
        <source>No scope of a resource server</source>
        <translation>Kein Scope eines Ressourcenservers</translation>
    </message>
    <message numerus="yes">
        <source>It allows only `{scopes:all}`, which are for signed-in users: client credentials need a scope of a resource server.</source>
        <translation>
            <numerusform>Er erlaubt nur `{scopes:all}`, was für angemeldete Benutzer ist: Client Credentials brauchen einen Scope eines Ressourcenservers.</numerusform>
            <numerusform>Er erlaubt nur `{scopes:all}`, die für angemeldete Benutzer sind: Client Credentials brauchen einen Scope eines Ressourcenservers.</numerusform>
        </translation>
    </message>
    <message>
        <source>Scope for users</source>
        <translation>Scope für Benutzer</translation>
    </message>
    <message numerus="yes">
        <source>`{scopes:all}` are for signed-in users. With client credentials only scopes of resource servers are given.</source>
        <translation>
            <numerusform>`{scopes:all}` ist für angemeldete Benutzer. Mit Client Credentials werden nur Scopes von Ressourcenservern gewährt.</numerusform>
            <numerusform>`{scopes:all}` sind für angemeldete Benutzer. Mit Client Credentials werden nur Scopes von Ressourcenservern gewährt.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Leave them out of this client. The profile does not ask for them.</source>
        <translation>
            <numerusform>Lassen Sie ihn bei diesem Client weg. Das Profil fordert ihn nicht an.</numerusform>
            <numerusform>Lassen Sie sie bei diesem Client weg. Das Profil fordert sie nicht an.</numerusform>
        </translation>
    </message>
    <message>
        <source>Scope</source>
        <translation>Scope</translation>
    </message>
    <message>
        <source>`{scope}` is allowed here, but no resource server has it.</source>
        <translation>`{scope}` ist hier erlaubt, aber kein Ressourcenserver hat ihn.</translation>
    </message>
    <message>
        <source>Add it to a resource server, or leave it out. Cognito refuses to make a client with a scope that is not there.</source>
        <translation>Fügen Sie ihn einem Ressourcenserver hinzu, oder lassen Sie ihn weg. Cognito legt keinen Client mit einem Scope an, den es nicht gibt.</translation>
    </message>
    <message>
        <source>No scope that there is</source>
        <translation>Kein Scope, den es gibt</translation>
    </message>
    <message>
        <source>None of its scopes is one that a resource server has: `{scopes:all}`.</source>
        <translation>Keinen seiner Scopes hat ein Ressourcenserver: `{scopes:all}`.</translation>
    </message>
    <message>
        <source>Write them as the identifier of the resource server, a slash and the name of the scope: {example}.</source>
        <translation>Schreiben Sie die Kennung des Ressourcenservers, einen Schrägstrich und den Namen des Scopes: {example}.</translation>
    </message>
    <message>
        <source>The resource servers are not in this file, so whether there is `{scopes:all}` is not known here.</source>
        <translation>Die Ressourcenserver stehen nicht in dieser Datei, daher ist hier nicht bekannt, ob es `{scopes:all}` gibt.</translation>
    </message>
    <message>
        <source>Too many scopes</source>
        <translation>Zu viele Scopes</translation>
    </message>
    <message>
        <source>{n} scopes; Cognito allows {most}.</source>
        <translation>{n} Scopes; Cognito erlaubt {most}.</translation>
    </message>
    <message>
        <source>Give the client fewer scopes, or share them among several clients.</source>
        <translation>Geben Sie dem Client weniger Scopes, oder verteilen Sie sie auf mehrere Clients.</translation>
    </message>
    <message>
        <source>Lifetime of the token</source>
        <translation>Gültigkeitsdauer des Tokens</translation>
    </message>
    <message>
        <source>Access tokens would be valid for {validity:duration}; Cognito allows 5 minutes to 1 day.</source>
        <translation>Access-Tokens wären {validity:duration} gültig; Cognito erlaubt 5 Minuten bis 1 Tag.</translation>
    </message>
    <message>
        <source>Give it a lifetime within that. The unit is in TokenValidityUnits; without one the number means hours.</source>
        <translation>Wählen Sie eine Dauer in diesen Grenzen. Die Einheit steht in TokenValidityUnits; ohne sie bedeutet die Zahl Stunden.</translation>
    </message>
    <message>
        <source>Lifetime of the ID token</source>
        <translation>Gültigkeit des ID-Tokens</translation>
    </message>
    <message>
        <source>ID tokens would be valid for {validity:duration}; Cognito allows 5 minutes to 1 day, and does not make the client.</source>
        <translation>ID-Tokens wären {validity:duration} gültig; Cognito erlaubt 5 Minuten bis 1 Tag und legt den Client nicht an.</translation>
    </message>
    <message>
        <source>Lifetime of the refresh token</source>
        <translation>Gültigkeit des Refresh-Tokens</translation>
    </message>
    <message>
        <source>Refresh tokens would be valid for {validity:duration}; Cognito allows 1 hour to 10 years, and does not make the client.</source>
        <translation>Refresh-Tokens wären {validity:duration} gültig; Cognito erlaubt 1 Stunde bis 10 Jahre und legt den Client nicht an.</translation>
    </message>
    <message>
        <source>Give it a lifetime within that. The unit is in TokenValidityUnits; without one the number means days.</source>
        <translation>Geben Sie ihm eine Gültigkeit innerhalb dieser Grenzen. Die Einheit steht in TokenValidityUnits; ohne sie bedeutet die Zahl Tage.</translation>
    </message>
    <message>
        <source>Unit of a lifetime</source>
        <translation>Einheit einer Gültigkeit</translation>
    </message>
    <message>
        <source>`{unit}` is no unit that Cognito has: it does not make the client.</source>
        <translation>`{unit}` ist keine Einheit, die Cognito kennt: Der Client wird nicht angelegt.</translation>
    </message>
    <message>
        <source>The units are `seconds`, `minutes`, `hours` and `days`.</source>
        <translation>Die Einheiten sind `seconds`, `minutes`, `hours` und `days`.</translation>
    </message>
    <message>
        <source>Resource server not made</source>
        <translation>Ressourcenserver nicht angelegt</translation>
    </message>
    <message>
        <source>{server}, whose scopes it has, is made only where {condition} holds, and with the defaults of the file it does not.</source>
        <translation>{server}, dessen Scopes er hat, wird nur angelegt, wo {condition} gilt, und mit den Vorgaben der Datei gilt es nicht.</translation>
    </message>
    <message>
        <source>Make the client under the same condition, or leave these scopes out where it does not hold.</source>
        <translation>Legen Sie den Client unter derselben Bedingung an, oder lassen Sie diese Scopes weg, wo sie nicht gilt.</translation>
    </message>
    <message>
        <source>Order of creation</source>
        <translation>Reihenfolge beim Anlegen</translation>
    </message>
    <message>
        <source>Nothing says that {server} is made before this client: where it is made later, its scopes are invalid and the client is not made.</source>
        <translation>Nichts sagt, dass {server} vor diesem Client angelegt wird: Geschieht das später, sind seine Scopes ungültig, und der Client wird nicht angelegt.</translation>
    </message>
    <message>
        <source>Name the resource server in DependsOn, or build the scopes from a reference to it.</source>
        <translation>Nennen Sie den Ressourcenserver in DependsOn, oder bilden Sie die Scopes aus einem Verweis auf ihn.</translation>
    </message>
    <message>
        <source>Two clients of one name</source>
        <translation>Zwei Clients mit einem Namen</translation>
    </message>
    <message>
        <source>{other} has the name {name} too.</source>
        <translation>{other} hat ebenfalls den Namen {name}.</translation>
    </message>
    <message>
        <source>Cognito allows it, but people cannot tell them apart. Here each profile gets a name of its own.</source>
        <translation>Cognito erlaubt das, aber Menschen können sie nicht unterscheiden. Hier bekommt jedes Profil einen eigenen Namen.</translation>
    </message>
    <message>
        <source>Tokens without a domain</source>
        <translation>Tokens ohne Domain</translation>
    </message>
    <message>
        <source>It allows ALLOW_CLIENT_TOKEN_AUTH, which is Cognito&apos;s own API for client tokens (GetClientToken). This program asks at the token URL, which needs the OAuth flow.</source>
        <translation>Er erlaubt ALLOW_CLIENT_TOKEN_AUTH, Cognitos eigene API für Client-Tokens (GetClientToken). Dieses Programm fragt an der Token-URL, und die braucht den OAuth-Flow.</translation>
    </message>
    <message>
        <source>Sign-in of users</source>
        <translation>Anmeldung von Benutzern</translation>
    </message>
    <message>
        <source>It also lets users sign in with their password ({flows:all}), which client credentials have no use for.</source>
        <translation>Er lässt auch Benutzer sich mit ihrem Passwort anmelden ({flows:all}), was Client Credentials nicht brauchen.</translation>
    </message>
    <message>
        <source>Give the service a client of its own, without these flows.</source>
        <translation>Legen Sie für den Dienst einen eigenen Client ohne diese Flows an.</translation>
    </message>
    <message>
        <source>Only its name</source>
        <translation>Nur sein Name</translation>
    </message>
    <message>
        <source>The file names this client and says nothing of what it may do.</source>
        <translation>Die Datei nennt diesen Client und sagt nichts darüber, was er darf.</translation>
    </message>
    <message>
        <source>Import the answer of `aws cognito-idp describe-user-pool-client` as well.</source>
        <translation>Importieren Sie auch die Antwort von `aws cognito-idp describe-user-pool-client`.</translation>
    </message>
    <message>
        <source>No domain</source>
        <translation>Keine Domain</translation>
    </message>
    <message>
        <source>The file has no domain for this user pool. Without one it has no token URL.</source>
        <translation>Die Datei hat keine Domain für diesen User-Pool. Ohne sie hat er keine Token-URL.</translation>
    </message>
    <message>
        <source>Add a domain, or fill in the one that the pool has from elsewhere.</source>
        <translation>Fügen Sie eine Domain hinzu, oder tragen Sie die ein, die der Pool von anderswo hat.</translation>
    </message>
    <message>
        <source>Domain not made</source>
        <translation>Domain nicht angelegt</translation>
    </message>
    <message>
        <source>{domain} is made only where {condition} holds, and with the defaults of the file it does not: the user pool has no token URL then.</source>
        <translation>{domain} wird nur angelegt, wo {condition} gilt, und mit den Vorgaben der Datei gilt es nicht: Der User-Pool hat dann keine Token-URL.</translation>
    </message>
    <message>
        <source>Make a domain in every case, or import the file with the parameters that you set.</source>
        <translation>Legen Sie in jedem Fall eine Domain an, oder importieren Sie die Datei mit den Parametern, die Sie setzen.</translation>
    </message>
    <message>
        <source>Custom domain without a certificate</source>
        <translation>Eigene Domain ohne Zertifikat</translation>
    </message>
    <message>
        <source>`{host}` is a whole host and CustomDomainConfig is missing: Cognito takes it for a prefix, which may have no dots.</source>
        <translation>`{host}` ist ein ganzer Host, und CustomDomainConfig fehlt: Cognito hält ihn für ein Präfix, das keine Punkte haben darf.</translation>
    </message>
    <message>
        <source>Name a certificate of us-east-1 in CustomDomainConfig, or write a prefix alone.</source>
        <translation>Nennen Sie in CustomDomainConfig ein Zertifikat aus us-east-1, oder schreiben Sie nur ein Präfix.</translation>
    </message>
    <message>
        <source>Domain of another Region</source>
        <translation>Domain einer anderen Region</translation>
    </message>
    <message>
        <source>The domain is one of {domain_region}, the user pool one of {region}.</source>
        <translation>Die Domain gehört zu {domain_region}, der User-Pool zu {region}.</translation>
    </message>
    <message>
        <source>Use the domain of this pool. A client is known at the domain of its own pool alone.</source>
        <translation>Verwenden Sie die Domain dieses Pools. Ein Client ist nur bei der Domain seines eigenen Pools bekannt.</translation>
    </message>
    <message>
        <source>A whole host as prefix</source>
        <translation>Ein ganzer Host als Präfix</translation>
    </message>
    <message>
        <source>The domain has to be the prefix alone. The rest of the host is added by Cognito.</source>
        <translation>Die Domain muss allein das Präfix sein. Den Rest des Hosts ergänzt Cognito.</translation>
    </message>
    <message>
        <source>Write the first part alone.</source>
        <translation>Schreiben Sie nur den ersten Teil.</translation>
    </message>
    <message>
        <source>Word in the prefix</source>
        <translation>Wort im Präfix</translation>
    </message>
    <message>
        <source>A domain prefix may not hold `{word}`.</source>
        <translation>Ein Domain-Präfix darf `{word}` nicht enthalten.</translation>
    </message>
    <message>
        <source>Choose a prefix without aws, amazon or cognito.</source>
        <translation>Wählen Sie ein Präfix ohne aws, amazon oder cognito.</translation>
    </message>
    <message>
        <source>Letters of the prefix</source>
        <translation>Zeichen des Präfixes</translation>
    </message>
    <message>
        <source>`{prefix}` cannot be a domain prefix: it may have lower-case letters, digits and hyphens, 63 at most, with no hyphen at either end.</source>
        <translation>`{prefix}` kann kein Domain-Präfix sein: Erlaubt sind Kleinbuchstaben, Ziffern und Bindestriche, höchstens 63, ohne Bindestrich am Anfang oder Ende.</translation>
    </message>
    <message>
        <source>Choose another prefix.</source>
        <translation>Wählen Sie ein anderes Präfix.</translation>
    </message>
    <message>
        <source>Certificate of another Region</source>
        <translation>Zertifikat einer anderen Region</translation>
    </message>
    <message>
        <source>The certificate of the custom domain is in {region}; Cognito takes one of us-east-1.</source>
        <translation>Das Zertifikat der eigenen Domain liegt in {region}; Cognito nimmt eines aus us-east-1.</translation>
    </message>
    <message>
        <source>Have the certificate issued in us-east-1.</source>
        <translation>Lassen Sie das Zertifikat in us-east-1 ausstellen.</translation>
    </message>
    <message>
        <source>Two Regions</source>
        <translation>Zwei Regionen</translation>
    </message>
    <message>
        <source>The user pool ID is one of {region}, and the file is for {file_region}.</source>
        <translation>Die User-Pool-ID gehört zu {region}, und die Datei ist für {file_region}.</translation>
    </message>
    <message>
        <source>A pool is in the Region that its ID begins with.</source>
        <translation>Ein Pool liegt in der Region, mit der seine ID beginnt.</translation>
    </message>
    <message>
        <source>Identifier with a slash at its end</source>
        <translation>Kennung mit Schrägstrich am Ende</translation>
    </message>
    <message>
        <source>The identifier of {server} ends with a slash, so its scopes have two: `{scope}`.</source>
        <translation>Die Kennung von {server} endet mit einem Schrägstrich, daher haben ihre Scopes zwei: `{scope}`.</translation>
    </message>
    <message>
        <source>Leave the last slash out, or write the scopes with both. An identifier cannot be changed later: another one is another resource server.</source>
        <translation>Lassen Sie den letzten Schrägstrich weg, oder schreiben Sie die Scopes mit beiden. Eine Kennung lässt sich später nicht ändern: Eine andere ist ein anderer Ressourcenserver.</translation>
    </message>
    <message>
        <source>Letters of the identifier</source>
        <translation>Zeichen der Kennung</translation>
    </message>
    <message>
        <source>The identifier of {server} cannot be made: it may have no spaces, quotes, backslashes or letters beyond ASCII, and 256 characters at most.</source>
        <translation>Die Kennung von {server} ist nicht möglich: Leerzeichen, Anführungszeichen, umgekehrte Schrägstriche und Zeichen außerhalb von ASCII sind nicht erlaubt, und höchstens 256 Zeichen.</translation>
    </message>
    <message>
        <source>Choose another identifier.</source>
        <translation>Wählen Sie eine andere Kennung.</translation>
    </message>
    <message>
        <source>Slash in the name of a scope</source>
        <translation>Schrägstrich im Namen eines Scopes</translation>
    </message>
    <message>
        <source>The scope `{scope}` of {server} cannot be made: its name may have no slash, space, quote or backslash.</source>
        <translation>Der Scope `{scope}` von {server} ist nicht möglich: Sein Name darf keinen Schrägstrich, kein Leerzeichen, kein Anführungszeichen und keinen umgekehrten Schrägstrich haben.</translation>
    </message>
    <message>
        <source>Write the name alone: the identifier of the resource server and a slash are put before it.</source>
        <translation>Schreiben Sie nur den Namen: Die Kennung des Ressourcenservers und ein Schrägstrich werden davorgesetzt.</translation>
    </message>
    <message>
        <source>{server} has {n} scopes; Cognito allows {most}.</source>
        <translation>{server} hat {n} Scopes; Cognito erlaubt {most}.</translation>
    </message>
    <message>
        <source>Share them among several resource servers.</source>
        <translation>Verteilen Sie sie auf mehrere Ressourcenserver.</translation>
    </message>
    <message>
        <source>Secret in the file</source>
        <translation>Secret in der Datei</translation>
    </message>
    <message>
        <source>The file holds the secret in clear text. Whoever can read it can use it.</source>
        <translation>Die Datei enthält das Secret im Klartext. Wer sie lesen kann, kann es verwenden.</translation>
    </message>
    <message>
        <source>Once it is imported, delete the file or take the secret out, and make a new secret where others have had the file.</source>
        <translation>Löschen Sie die Datei nach dem Import, oder nehmen Sie das Secret heraus, und erzeugen Sie ein neues, wenn andere die Datei hatten.</translation>
    </message>
    <message>
        <source>Secret in a strange place</source>
        <translation>Secret an ungewöhnlicher Stelle</translation>
    </message>
    <message>
        <source>A secret stands in {field}. It is left out of the profile: profiles are in a plain file.</source>
        <translation>In {field} steht ein Secret. Es kommt nicht ins Profil: Profile stehen in einer einfachen Datei.</translation>
    </message>
    <message>
        <source>Take it out of the file. Where it is needed, enter it after the import: it is then kept in the keyring.</source>
        <translation>Nehmen Sie es aus der Datei. Wo es gebraucht wird, geben Sie es nach dem Import ein: Es liegt dann im Schlüsselbund.</translation>
    </message>
    <message>
        <source>Made under a condition</source>
        <translation>Nur unter einer Bedingung angelegt</translation>
    </message>
    <message>
        <source>It is made only where {condition} holds.</source>
        <translation>Er wird nur angelegt, wenn {condition} gilt.</translation>
    </message>
    <message>
        <source>Not made</source>
        <translation>Wird nicht angelegt</translation>
    </message>
    <message>
        <source>It is made only where {condition} holds, and with the defaults of the file it does not.</source>
        <translation>Er wird nur angelegt, wenn {condition} gilt, und mit den Vorgaben der Datei gilt das nicht.</translation>
    </message>
    <message>
        <source>Import it where you set the parameters otherwise.</source>
        <translation>Importieren Sie ihn, wenn Sie die Parameter anders setzen.</translation>
    </message>
    <message>
        <source>Not in the file</source>
        <translation>Nicht in der Datei</translation>
    </message>
    <message>
        <source>{name} is `{written}`, which the file does not say. What follows from it was not judged.</source>
        <translation>{name} ist `{written}`, und das sagt die Datei nicht. Was daraus folgt, wurde nicht beurteilt.</translation>
    </message>
    <message>
        <source>No client credentials grant</source>
        <translation>Kein Client-Credentials-Grant</translation>
    </message>
    <message>
        <source>It is registered for `{grants:all}` only: this client cannot use client credentials.</source>
        <translation>Er ist nur für `{grants:all}` registriert: Dieser Client kann Client Credentials nicht verwenden.</translation>
    </message>
    <message>
        <source>Let whoever runs the server add `client_credentials` to its grant types, or register a client of its own.</source>
        <translation>Lassen Sie den Betreiber des Servers `client_credentials` zu seinen Grant-Typen hinzufügen, oder registrieren Sie einen eigenen Client.</translation>
    </message>
    <message>
        <source>Set up for another grant</source>
        <translation>Für einen anderen Grant eingerichtet</translation>
    </message>
    <message>
        <source>The program asks with `{grants:all}`. Whether the server lets this client use client credentials does not stand in the file.</source>
        <translation>Das Programm fragt mit `{grants:all}` an. Ob der Server diesem Client Client Credentials erlaubt, steht nicht in der Datei.</translation>
    </message>
    <message>
        <source>Have the server allow `client_credentials` to it, or register a client of its own for that.</source>
        <translation>Lassen Sie ihm am Server `client_credentials` erlauben, oder registrieren Sie dafür einen eigenen Client.</translation>
    </message>
    <message>
        <source>Client without authentication</source>
        <translation>Client ohne Authentifizierung</translation>
    </message>
    <message>
        <source>It does not authenticate, and client credentials are for clients that do.</source>
        <translation>Er authentifiziert sich nicht, und Client Credentials sind für Clients, die das tun.</translation>
    </message>
    <message>
        <source>Register a client with a secret or a key.</source>
        <translation>Registrieren Sie einen Client mit einem Secret oder einem Schlüssel.</translation>
    </message>
    <message>
        <source>Unknown way to authenticate</source>
        <translation>Unbekannte Art der Authentifizierung</translation>
    </message>
    <message>
        <source>It authenticates by `{method}`, which is not known here. The profile begins with client_secret_basic.</source>
        <translation>Er authentifiziert sich mit `{method}`, was hier nicht bekannt ist. Das Profil beginnt mit client_secret_basic.</translation>
    </message>
    <message>
        <source>Choose in the profile how the client authenticates.</source>
        <translation>Wählen Sie im Profil, wie sich der Client authentifiziert.</translation>
    </message>
    <message>
        <source>Address without TLS</source>
        <translation>Adresse ohne TLS</translation>
    </message>
    <message>
        <source>The address of {host} is plain http. Secrets go by https only, or to this computer.</source>
        <translation>Die Adresse von {host} ist einfaches http. Secrets gehen nur über https oder an diesen Computer.</translation>
    </message>
    <message>
        <source>Write the server’s https address.</source>
        <translation>Schreiben Sie die https-Adresse des Servers.</translation>
    </message>
    <message>
        <source>Expired secret</source>
        <translation>Abgelaufenes Secret</translation>
    </message>
    <message>
        <source>The secret of this client ended {end:moment}.</source>
        <translation>Das Secret dieses Clients endete am {end:moment}.</translation>
    </message>
    <message>
        <source>Register the client anew, or have its secret renewed.</source>
        <translation>Registrieren Sie den Client neu, oder lassen Sie sein Secret erneuern.</translation>
    </message>
    <message>
        <source>Tokens only with DPoP</source>
        <translation>Tokens nur mit DPoP</translation>
    </message>
    <message>
        <source>The server gives this client tokens only with a DPoP proof, which this program does not send.</source>
        <translation>Der Server gibt diesem Client Tokens nur mit einem DPoP-Nachweis, den dieses Programm nicht sendet.</translation>
    </message>
    <message>
        <source>Turn the requirement off for this client, or ask with a program that sends one.</source>
        <translation>Schalten Sie die Anforderung für diesen Client ab, oder fragen Sie mit einem Programm an, das einen sendet.</translation>
    </message>
    <message>
        <source>No client credentials at Google</source>
        <translation>Keine Client Credentials bei Google</translation>
    </message>
    <message>
        <source>Google has no client credentials grant: this client is for signing people in.</source>
        <translation>Google hat keinen Client-Credentials-Grant: Dieser Client ist dazu da, Personen anzumelden.</translation>
    </message>
    <message>
        <source>Use a service account, which asks with a signed assertion (RFC 7523). This program does not send that.</source>
        <translation>Verwenden Sie ein Dienstkonto, das mit einer signierten Assertion (RFC 7523) anfragt. Dieses Programm sendet sie nicht.</translation>
    </message>
    <message>
        <source>Client credentials not listed</source>
        <translation>Client Credentials nicht aufgeführt</translation>
    </message>
    <message>
        <source>The server lists its grants, and `client_credentials` is not among them: `{grants:all}`.</source>
        <translation>Der Server führt seine Grants auf, und `client_credentials` ist nicht dabei: `{grants:all}`.</translation>
    </message>
    <message>
        <source>Ask whoever runs it; some servers list only the grants that sign people in.</source>
        <translation>Fragen Sie den Betreiber; manche Server führen nur die Grants auf, mit denen sich Personen anmelden.</translation>
    </message>
    <message>
        <source>Grants not listed</source>
        <translation>Grants nicht aufgeführt</translation>
    </message>
    <message>
        <source>The server does not list its grants. By RFC 8414 that means authorization_code and implicit, yet many that know client credentials leave it out.</source>
        <translation>Der Server führt seine Grants nicht auf. Nach RFC 8414 heißt das authorization_code und implicit, doch viele, die Client Credentials kennen, lassen es weg.</translation>
    </message>
    <message>
        <source>No token endpoint</source>
        <translation>Kein Token-Endpunkt</translation>
    </message>
    <message>
        <source>The metadata names no token endpoint, so there is nowhere to ask.</source>
        <translation>Die Metadaten nennen keinen Token-Endpunkt, also gibt es keinen Ort zum Anfragen.</translation>
    </message>
    <message>
        <source>Read the metadata of the authorization server itself: its path ends in openid-configuration or oauth-authorization-server.</source>
        <translation>Lesen Sie die Metadaten des Autorisierungsservers selbst: Ihr Pfad endet auf openid-configuration oder oauth-authorization-server.</translation>
    </message>
    <message>
        <source>No usable way to authenticate</source>
        <translation>Keine verwendbare Art der Authentifizierung</translation>
    </message>
    <message>
        <source>The server takes clients only by `{methods:all}`, and this program knows none of these.</source>
        <translation>Der Server nimmt Clients nur mit `{methods:all}` an, und dieses Programm kennt nichts davon.</translation>
    </message>
    <message>
        <source>Issuer of no one tenant</source>
        <translation>Aussteller keines einzelnen Mandanten</translation>
    </message>
    <message>
        <source>The issuer has a place for the tenant: this is the metadata for all tenants, and no token names it so.</source>
        <translation>Der Aussteller hat eine Stelle für den Mandanten: Das sind die Metadaten für alle Mandanten, und kein Token nennt ihn so.</translation>
    </message>
    <message>
        <source>Read the metadata of the tenant itself, with its ID in the address.</source>
        <translation>Lesen Sie die Metadaten des Mandanten selbst, mit seiner ID in der Adresse.</translation>
    </message>
    <message>
        <source>Issuer that cannot be one</source>
        <translation>Aussteller, der keiner sein kann</translation>
    </message>
    <message>
        <source>The issuer has a query or a fragment, and an issuer has neither.</source>
        <translation>Der Aussteller hat eine Query oder ein Fragment, und ein Aussteller hat keins von beiden.</translation>
    </message>
    <message>
        <source>Issuer and token endpoint are apart</source>
        <translation>Aussteller und Token-Endpunkt liegen auseinander</translation>
    </message>
    <message>
        <source>The issuer is on {issuer} and the token endpoint on {host}: one of them is this computer’s, and the other is not.</source>
        <translation>Der Aussteller liegt auf {issuer} und der Token-Endpunkt auf {host}: Eins davon ist auf diesem Computer, das andere nicht.</translation>
    </message>
    <message>
        <source>Set the server’s public address, or read its metadata by the address that your API expects.</source>
        <translation>Setzen Sie die öffentliche Adresse des Servers, oder lesen Sie seine Metadaten über die Adresse, die Ihre API erwartet.</translation>
    </message>
    <message>
        <source>Service account is off</source>
        <translation>Dienstkonto ist aus</translation>
    </message>
    <message>
        <source>It has no service account: this client cannot use client credentials.</source>
        <translation>Er hat kein Dienstkonto: Dieser Client kann Client Credentials nicht verwenden.</translation>
    </message>
    <message>
        <source>In the admin console, open the client’s Settings and turn on Service accounts roles.</source>
        <translation>Öffnen Sie in der Admin-Konsole die Settings des Clients, und schalten Sie Service accounts roles ein.</translation>
    </message>
    <message>
        <source>No service account</source>
        <translation>Kein Dienstkonto</translation>
    </message>
    <message>
        <source>The export does not turn on a service account, and without one this client cannot use client credentials.</source>
        <translation>Der Export schaltet kein Dienstkonto ein, und ohne eines kann dieser Client Client Credentials nicht verwenden.</translation>
    </message>
    <message>
        <source>Public client</source>
        <translation>Öffentlicher Client</translation>
    </message>
    <message>
        <source>It is a public client, without a secret: it cannot use client credentials.</source>
        <translation>Er ist ein öffentlicher Client ohne Secret: Er kann Client Credentials nicht verwenden.</translation>
    </message>
    <message>
        <source>In the admin console, turn on Client authentication and Service accounts roles, or make a client of its own.</source>
        <translation>Schalten Sie in der Admin-Konsole Client authentication und Service accounts roles ein, oder legen Sie einen eigenen Client an.</translation>
    </message>
    <message>
        <source>Bearer-only client</source>
        <translation>Bearer-only-Client</translation>
    </message>
    <message>
        <source>It is bearer-only: it stands for an API that takes tokens, and gets none itself.</source>
        <translation>Er ist bearer-only: Er steht für eine API, die Tokens annimmt, und bekommt selbst keine.</translation>
    </message>
    <message>
        <source>Make a client of its own, with Client authentication and Service accounts roles.</source>
        <translation>Legen Sie einen eigenen Client an, mit Client authentication und Service accounts roles.</translation>
    </message>
    <message>
        <source>Client is disabled</source>
        <translation>Client ist deaktiviert</translation>
    </message>
    <message>
        <source>The client is disabled, so Keycloak gives it no token.</source>
        <translation>Der Client ist deaktiviert, also gibt ihm Keycloak kein Token.</translation>
    </message>
    <message>
        <source>In the admin console, enable the client.</source>
        <translation>Aktivieren Sie den Client in der Admin-Konsole.</translation>
    </message>
    <message>
        <source>Realm is disabled</source>
        <translation>Realm ist deaktiviert</translation>
    </message>
    <message>
        <source>The realm is disabled, so none of its clients gets a token.</source>
        <translation>Der Realm ist deaktiviert, also bekommt keiner seiner Clients ein Token.</translation>
    </message>
    <message>
        <source>In the admin console, open Realm settings and enable the realm.</source>
        <translation>Öffnen Sie in der Admin-Konsole Realm settings, und aktivieren Sie den Realm.</translation>
    </message>
    <message>
        <source>Unknown client authenticator</source>
        <translation>Unbekannter Client-Authenticator</translation>
    </message>
    <message>
        <source>The client authenticates by `{kind}`, which is not known here.</source>
        <translation>Der Client authentifiziert sich mit `{kind}`, was hier nicht bekannt ist.</translation>
    </message>
    <message>
        <source>Authenticates with a key</source>
        <translation>Authentifiziert sich mit einem Schlüssel</translation>
    </message>
    <message>
        <source>It signs a JWT with its private key and has no secret. The key is not in the export.</source>
        <translation>Er signiert ein JWT mit seinem privaten Schlüssel und hat kein Secret. Der Schlüssel ist nicht im Export.</translation>
    </message>
    <message>
        <source>Name the file of the key in the profile after the import.</source>
        <translation>Nennen Sie die Datei des Schlüssels nach dem Import im Profil.</translation>
    </message>
    <message>
        <source>Full scope</source>
        <translation>Voller Scope</translation>
    </message>
    <message>
        <source>Full scope is allowed: its tokens carry every role of its service account, whatever is asked for.</source>
        <translation>Full scope ist erlaubt: Seine Tokens tragen jede Rolle seines Dienstkontos, was immer angefordert wird.</translation>
    </message>
    <message>
        <source>In the client’s dedicated scope, turn off Full scope allowed and name the roles that it needs.</source>
        <translation>Schalten Sie im dedicated scope des Clients Full scope allowed aus, und nennen Sie die Rollen, die er braucht.</translation>
    </message>
    <message>
        <source>Other flows beside it</source>
        <translation>Andere Flows daneben</translation>
    </message>
    <message>
        <source>It allows other flows too: `{flows:all}`. A client for services needs none of them.</source>
        <translation>Er erlaubt auch andere Flows: `{flows:all}`. Ein Client für Dienste braucht keinen davon.</translation>
    </message>
    <message>
        <source>Turn them off, unless people sign in with this client.</source>
        <translation>Schalten Sie sie aus, es sei denn, Personen melden sich mit diesem Client an.</translation>
    </message>
    <message>
        <source>Lifespan of its own</source>
        <translation>Eigene Lebensdauer</translation>
    </message>
    <message>
        <source>Its access tokens last {seconds:duration}, whatever the realm says.</source>
        <translation>Seine Access-Tokens gelten {seconds:duration}, was immer der Realm sagt.</translation>
    </message>
    <message>
        <source>Long-lived tokens</source>
        <translation>Langlebige Tokens</translation>
    </message>
    <message>
        <source>Its access tokens last {seconds:duration}. An API that does not ask Keycloak takes one until then, even if the client is disabled.</source>
        <translation>Seine Access-Tokens gelten {seconds:duration}. Eine API, die Keycloak nicht fragt, nimmt eines bis dahin an, selbst wenn der Client deaktiviert wird.</translation>
    </message>
    <message>
        <source>In the client’s Advanced settings, shorten Access Token Lifespan.</source>
        <translation>Kürzen Sie in den Advanced settings des Clients die Access Token Lifespan.</translation>
    </message>
    <message>
        <source>No audience mapper</source>
        <translation>Kein Audience-Mapper</translation>
    </message>
    <message>
        <source>No mapper adds an audience, so its tokens name an API in aud only where a role of that API is granted.</source>
        <translation>Kein Mapper fügt eine Audience hinzu, also nennen seine Tokens eine API in aud nur, wo eine Rolle dieser API vergeben ist.</translation>
    </message>
    <message>
        <source>If the API checks aud, add an Audience mapper to the client’s dedicated scope.</source>
        <translation>Wenn die API aud prüft, fügen Sie dem dedicated scope des Clients einen Audience-Mapper hinzu.</translation>
    </message>
    <message>
        <source>No /.default</source>
        <translation>Kein /.default</translation>
    </message>
    <message>
        <source>With client credentials Entra takes only scopes that end in /.default, and this one does not: `{scopes:all}`.</source>
        <translation>Mit Client Credentials nimmt Entra nur Scopes an, die auf /.default enden, und das tut dieser nicht: `{scopes:all}`.</translation>
    </message>
    <message>
        <source>Ask for the API’s application ID URI and /.default. Which permissions come is decided by the roles granted to the app.</source>
        <translation>Fordern Sie die Anwendungs-ID-URI der API mit /.default an. Welche Berechtigungen kommen, entscheiden die Rollen, die der App erteilt sind.</translation>
    </message>
    <message>
        <source>Scope needed</source>
        <translation>Scope erforderlich</translation>
    </message>
    <message>
        <source>The file names no scope, and Entra gives no token without the one of an API.</source>
        <translation>Die Datei nennt keinen Scope, und Entra gibt ohne den einer API kein Token.</translation>
    </message>
    <message>
        <source>Enter the API’s application ID URI and /.default, such as api://orders/.default.</source>
        <translation>Geben Sie die Anwendungs-ID-URI der API mit /.default ein, etwa api://orders/.default.</translation>
    </message>
    <message>
        <source>More than one API</source>
        <translation>Mehr als eine API</translation>
    </message>
    <message>
        <source>A token is for one API, and these are several: `{scopes:all}`.</source>
        <translation>Ein Token ist für eine API, und das sind mehrere: `{scopes:all}`.</translation>
    </message>
    <message>
        <source>Keep one /.default in the profile, and make another profile for the other API.</source>
        <translation>Behalten Sie ein /.default im Profil, und legen Sie für die andere API ein weiteres Profil an.</translation>
    </message>
    <message>
        <source>No one tenant</source>
        <translation>Kein einzelner Mandant</translation>
    </message>
    <message>
        <source>`{tenant}` stands for any tenant, and client credentials need one.</source>
        <translation>`{tenant}` steht für jeden Mandanten, und Client Credentials brauchen einen.</translation>
    </message>
    <message>
        <source>Write the ID of the tenant in its place.</source>
        <translation>Schreiben Sie die ID des Mandanten an diese Stelle.</translation>
    </message>
    <message>
        <source>App is disabled</source>
        <translation>App ist deaktiviert</translation>
    </message>
    <message>
        <source>The app is disabled in its tenant: it gets no token (AADSTS7000112).</source>
        <translation>Die App ist in ihrem Mandanten deaktiviert: Sie bekommt kein Token (AADSTS7000112).</translation>
    </message>
    <message>
        <source>In the Entra admin center, open the enterprise application and allow sign-in.</source>
        <translation>Öffnen Sie im Entra Admin Center die Unternehmensanwendung, und erlauben Sie die Anmeldung.</translation>
    </message>
    <message>
        <source>No secret and no certificate</source>
        <translation>Kein Secret und kein Zertifikat</translation>
    </message>
    <message>
        <source>Neither a secret nor a certificate is registered. Only a federated credential, which is not in this file, could authenticate the app.</source>
        <translation>Weder ein Secret noch ein Zertifikat ist registriert. Nur eine Verbundanmeldeinformation, die nicht in dieser Datei steht, könnte die App authentifizieren.</translation>
    </message>
    <message>
        <source>In the Entra admin center, add a certificate or a client secret to the app.</source>
        <translation>Fügen Sie der App im Entra Admin Center ein Zertifikat oder ein Client-Secret hinzu.</translation>
    </message>
    <message>
        <source>Only a certificate</source>
        <translation>Nur ein Zertifikat</translation>
    </message>
    <message>
        <source>It has a certificate and no secret, so it authenticates with a signed assertion. The private key is not in the file.</source>
        <translation>Sie hat ein Zertifikat und kein Secret, also authentifiziert sie sich mit einer signierten Assertion. Der private Schlüssel ist nicht in der Datei.</translation>
    </message>
    <message>
        <source>Name the files of key and certificate in the profile after the import.</source>
        <translation>Nennen Sie die Dateien von Schlüssel und Zertifikat nach dem Import im Profil.</translation>
    </message>
    <message>
        <source>Its last secret ended {end:moment} (AADSTS7000222).</source>
        <translation>Ihr letztes Secret endete am {end:moment} (AADSTS7000222).</translation>
    </message>
    <message>
        <source>In the Entra admin center, add a new client secret.</source>
        <translation>Fügen Sie im Entra Admin Center ein neues Client-Secret hinzu.</translation>
    </message>
    <message>
        <source>Secret ends soon</source>
        <translation>Secret endet bald</translation>
    </message>
    <message>
        <source>Its last secret ends {end:moment}.</source>
        <translation>Ihr letztes Secret endet am {end:moment}.</translation>
    </message>
    <message>
        <source>Add a new client secret before that.</source>
        <translation>Fügen Sie vorher ein neues Client-Secret hinzu.</translation>
    </message>
    <message>
        <source>Expired secrets beside it</source>
        <translation>Abgelaufene Secrets daneben</translation>
    </message>
    <message numerus="yes">
        <source>{n} of its secrets have expired. Make sure that it is none of these that you use.</source>
        <translation>
            <numerusform>{n} ihrer Secrets ist abgelaufen. Stellen Sie sicher, dass es nicht das ist, das Sie verwenden.</numerusform>
            <numerusform>{n} ihrer Secrets sind abgelaufen. Stellen Sie sicher, dass Sie keines davon verwenden.</numerusform>
        </translation>
    </message>
    <message>
        <source>No permissions</source>
        <translation>Keine Berechtigungen</translation>
    </message>
    <message>
        <source>It asks for no permission of any API. A token comes all the same, without roles unless they were assigned to it directly.</source>
        <translation>Sie fordert keine Berechtigung einer API an. Ein Token kommt trotzdem, ohne Rollen, sofern sie ihr nicht direkt zugewiesen wurden.</translation>
    </message>
    <message>
        <source>Only delegated permissions</source>
        <translation>Nur delegierte Berechtigungen</translation>
    </message>
    <message>
        <source>All its permissions are delegated: they need a signed-in person, so the token will have no roles.</source>
        <translation>Alle ihre Berechtigungen sind delegiert: Sie brauchen eine angemeldete Person, also wird das Token keine Rollen haben.</translation>
    </message>
    <message>
        <source>Add application permissions (type Role) of the API, and let an administrator grant them.</source>
        <translation>Fügen Sie Anwendungsberechtigungen (Typ Role) der API hinzu, und lassen Sie sie von einem Administrator erteilen.</translation>
    </message>
    <message>
        <source>Delegated permissions beside it</source>
        <translation>Delegierte Berechtigungen daneben</translation>
    </message>
    <message>
        <source>Some of its permissions are delegated and need a signed-in person: these do not come with client credentials.</source>
        <translation>Einige ihrer Berechtigungen sind delegiert und brauchen eine angemeldete Person: Diese kommen mit Client Credentials nicht.</translation>
    </message>
    <message>
        <source>Roles for users only</source>
        <translation>Rollen nur für Benutzer</translation>
    </message>
    <message>
        <source>Its app roles are for users only, so no app can be given them: `{roles:all}`.</source>
        <translation>Ihre App-Rollen sind nur für Benutzer, also können sie keiner App gegeben werden: `{roles:all}`.</translation>
    </message>
    <message>
        <source>Add Application to allowedMemberTypes of the roles that services need, then assign them.</source>
        <translation>Fügen Sie Application zu allowedMemberTypes der Rollen hinzu, die Dienste brauchen, und weisen Sie sie dann zu.</translation>
    </message>
    <message>
        <source>Assignment is required</source>
        <translation>Zuweisung ist erforderlich</translation>
    </message>
    <message>
        <source>It gives tokens only to apps that have one of its roles; others are refused (AADSTS501051).</source>
        <translation>Tokens bekommen nur Apps, die eine ihrer Rollen haben; andere werden abgelehnt (AADSTS501051).</translation>
    </message>
    <message>
        <source>Assign a role of this API to the app that asks.</source>
        <translation>Weisen Sie der anfragenden App eine Rolle dieser API zu.</translation>
    </message>
    <message>
        <source>Also a public client</source>
        <translation>Auch ein öffentlicher Client</translation>
    </message>
    <message>
        <source>Public client flows are allowed. They go without a secret; client credentials need one all the same.</source>
        <translation>Flows öffentlicher Clients sind erlaubt. Sie kommen ohne Secret aus; Client Credentials brauchen trotzdem eines.</translation>
    </message>
    <message>
        <source>Tokens of version 1.0</source>
        <translation>Tokens der Version 1.0</translation>
    </message>
    <message>
        <source>As an API it is given tokens of version 1.0, whose issuer is sts.windows.net, whichever endpoint was asked.</source>
        <translation>Als API bekommt sie Tokens der Version 1.0, deren Aussteller sts.windows.net ist, welcher Endpunkt auch gefragt wurde.</translation>
    </message>
    <message>
        <source>Expect version 1.0 in your API, or set requestedAccessTokenVersion to 2.</source>
        <translation>Erwarten Sie in Ihrer API Version 1.0, oder setzen Sie requestedAccessTokenVersion auf 2.</translation>
    </message>
    <message>
        <source>It allows only `{grants:all}`: this application cannot use client credentials.</source>
        <translation>Sie erlaubt nur `{grants:all}`: Diese Anwendung kann Client Credentials nicht verwenden.</translation>
    </message>
    <message>
        <source>In the Auth0 dashboard, open the application’s Advanced Settings, Grant Types, and turn on Client Credentials.</source>
        <translation>Öffnen Sie im Auth0-Dashboard Advanced Settings, Grant Types der Anwendung, und schalten Sie Client Credentials ein.</translation>
    </message>
    <message>
        <source>Public application</source>
        <translation>Öffentliche Anwendung</translation>
    </message>
    <message>
        <source>It authenticates by nothing, and client credentials are for applications that authenticate.</source>
        <translation>Sie authentifiziert sich durch nichts, und Client Credentials sind für Anwendungen, die sich authentifizieren.</translation>
    </message>
    <message>
        <source>Make a Machine to Machine application, or set its authentication to Client Secret (Post).</source>
        <translation>Legen Sie eine Machine-to-Machine-Anwendung an, oder stellen Sie ihre Authentifizierung auf Client Secret (Post).</translation>
    </message>
    <message>
        <source>Not made for services</source>
        <translation>Nicht für Dienste gemacht</translation>
    </message>
    <message>
        <source>It is of the type `{kind}`, which runs where a secret cannot be kept.</source>
        <translation>Sie ist vom Typ `{kind}`, der dort läuft, wo sich ein Secret nicht bewahren lässt.</translation>
    </message>
    <message>
        <source>Make a Machine to Machine application for a service.</source>
        <translation>Legen Sie für einen Dienst eine Machine-to-Machine-Anwendung an.</translation>
    </message>
    <message>
        <source>Audience needed</source>
        <translation>Audience erforderlich</translation>
    </message>
    <message>
        <source>The file does not say for which API the token is. Without an audience Auth0 refuses, unless the tenant has a default one.</source>
        <translation>Die Datei sagt nicht, für welche API das Token ist. Ohne Audience lehnt Auth0 ab, sofern der Mandant keine voreingestellte hat.</translation>
    </message>
    <message>
        <source>Enter the Identifier of the API as the audience.</source>
        <translation>Geben Sie den Identifier der API als Audience ein.</translation>
    </message>
    <message>
        <source>No API is granted to it</source>
        <translation>Keine API ist ihr gewährt</translation>
    </message>
    <message>
        <source>The file lists the tenant’s client grants, and none is for this application: Auth0 gives it a token for no API.</source>
        <translation>Die Datei führt die Client Grants des Mandanten auf, und keiner ist für diese Anwendung: Auth0 gibt ihr für keine API ein Token.</translation>
    </message>
    <message>
        <source>In the Auth0 dashboard, open the API’s Machine to Machine Applications and authorize this one.</source>
        <translation>Öffnen Sie im Auth0-Dashboard Machine to Machine Applications der API, und autorisieren Sie diese.</translation>
    </message>
    <message>
        <source>Token for the Management API</source>
        <translation>Token für die Management API</translation>
    </message>
    <message>
        <source>The token is for Auth0’s own Management API, not for an API of yours.</source>
        <translation>Das Token ist für Auth0s eigene Management API, nicht für eine von Ihren.</translation>
    </message>
    <message>
        <source>Scope that the API does not define</source>
        <translation>Scope, den die API nicht definiert</translation>
    </message>
    <message>
        <source>`{scope}` is granted here, but the API in this file does not define it.</source>
        <translation>`{scope}` wird hier gewährt, aber die API in dieser Datei definiert ihn nicht.</translation>
    </message>
    <message>
        <source>Add it to the API’s permissions, or take it out of the grant.</source>
        <translation>Fügen Sie ihn den Berechtigungen der API hinzu, oder nehmen Sie ihn aus dem Grant.</translation>
    </message>
    <message>
        <source>It allows only `{grants:all}`: this app cannot use client credentials.</source>
        <translation>Sie erlaubt nur `{grants:all}`: Diese App kann Client Credentials nicht verwenden.</translation>
    </message>
    <message>
        <source>In the Okta admin console, make an app of the type API Services, or allow Client Credentials to this one.</source>
        <translation>Legen Sie in der Okta-Admin-Konsole eine App vom Typ API Services an, oder erlauben Sie dieser Client Credentials.</translation>
    </message>
    <message>
        <source>Public app</source>
        <translation>Öffentliche App</translation>
    </message>
    <message>
        <source>It authenticates by nothing, and client credentials are for apps that authenticate.</source>
        <translation>Sie authentifiziert sich durch nichts, und Client Credentials sind für Apps, die sich authentifizieren.</translation>
    </message>
    <message>
        <source>Make an app of the type API Services.</source>
        <translation>Legen Sie eine App vom Typ API Services an.</translation>
    </message>
    <message>
        <source>Not a service app</source>
        <translation>Keine Dienst-App</translation>
    </message>
    <message>
        <source>It is of the type `{kind}`. Okta’s apps for services are of the type service.</source>
        <translation>Sie ist vom Typ `{kind}`. Oktas Apps für Dienste sind vom Typ service.</translation>
    </message>
    <message>
        <source>Make an app of the type API Services for a service.</source>
        <translation>Legen Sie für einen Dienst eine App vom Typ API Services an.</translation>
    </message>
    <message>
        <source>App is not active</source>
        <translation>App ist nicht aktiv</translation>
    </message>
    <message>
        <source>Its status is {status}, so it gets no token.</source>
        <translation>Ihr Status ist {status}, also bekommt sie kein Token.</translation>
    </message>
    <message>
        <source>In the Okta admin console, activate the app.</source>
        <translation>Aktivieren Sie die App in der Okta-Admin-Konsole.</translation>
    </message>
    <message>
        <source>It signs an assertion with its private key and uses no secret. The key is not in the file.</source>
        <translation>Sie signiert eine Assertion mit ihrem privaten Schlüssel und verwendet kein Secret. Der Schlüssel ist nicht in der Datei.</translation>
    </message>
    <message>
        <source>Scopes of a signed-in person</source>
        <translation>Scopes einer angemeldeten Person</translation>
    </message>
    <message>
        <source>`{scopes:all}` are about a person, and client credentials know none: Okta refuses the request.</source>
        <translation>Bei `{scopes:all}` geht es um eine Person, und Client Credentials kennen keine: Okta lehnt die Anfrage ab.</translation>
    </message>
    <message>
        <source>Take them out, and ask for scopes of your authorization server.</source>
        <translation>Nehmen Sie sie heraus, und fordern Sie Scopes Ihres Autorisierungsservers an.</translation>
    </message>
</context>
</TS>
