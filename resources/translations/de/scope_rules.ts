<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de" sourcelanguage="en">
<context>
    <name>Token Inspector</name>
    <message>
        <source>AWS documents both: that a scope which is not allowed is ignored, and that the request then fails. Asked for none, Cognito grants all scopes of the app client.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Entra takes the /.default of one API and grants every app role that an administrator has granted. Another scope is refused, and so is none.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Auth0 grants all scopes of the client grant, whichever of them are asked for. One that was not granted may refuse the request.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Okta refuses a request with a scope that the authorization server does not have, or that no access policy allows. Asked for none, it grants the server&apos;s default scopes, and refuses where there are none.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keycloak refuses a request with a scope that the client does not have. The client&apos;s default scopes are in every token, its optional ones where they are asked for.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
</TS>
