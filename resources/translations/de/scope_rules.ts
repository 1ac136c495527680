<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de" sourcelanguage="en">
<context>
    <name>Token Inspector</name>
    <message>
        <source>AWS documents both: that a scope which is not allowed is ignored, and that the request then fails. Asked for none, Cognito grants all scopes of the app client.</source>
        <translation>AWS dokumentiert beides: dass ein nicht erlaubter Scope ignoriert wird und dass die Anfrage dann scheitert. Ohne Angabe gewährt Cognito alle Scopes des App-Clients.</translation>
    </message>
    <message>
        <source>Entra takes the /.default of one API and grants every app role that an administrator has granted. Another scope is refused, and so is none.</source>
        <translation>Entra nimmt das /.default einer API und gewährt jede App-Rolle, die ein Administrator gewährt hat. Ein anderer Scope wird abgelehnt, keiner auch.</translation>
    </message>
    <message>
        <source>Auth0 grants all scopes of the client grant, whichever of them are asked for. One that was not granted may refuse the request.</source>
        <translation>Auth0 gewährt alle Scopes des Client Grant, gleich welche davon angefordert werden. An einem nicht gewährten kann die Anfrage scheitern.</translation>
    </message>
    <message>
        <source>Okta refuses a request with a scope that the authorization server does not have, or that no access policy allows. Asked for none, it grants the server&apos;s default scopes, and refuses where there are none.</source>
        <translation>Okta lehnt eine Anfrage mit einem Scope ab, den der Autorisierungsserver nicht hat oder den keine Access Policy erlaubt. Ohne Angabe gewährt es die Standard-Scopes des Servers und lehnt ab, wo es keine gibt.</translation>
    </message>
    <message>
        <source>Keycloak refuses a request with a scope that the client does not have. The client&apos;s default scopes are in every token, its optional ones where they are asked for.</source>
        <translation>Keycloak lehnt eine Anfrage mit einem Scope ab, den der Client nicht hat. Die Standard-Scopes des Clients sind in jedem Token, seine optionalen, wo sie angefordert werden.</translation>
    </message>
</context>
</TS>
