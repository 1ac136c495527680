<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="es" sourcelanguage="en">
<context>
    <name>Token Inspector</name>
    <message>
        <source>AWS documents both: that a scope which is not allowed is ignored, and that the request then fails. Asked for none, Cognito grants all scopes of the app client.</source>
        <translation>AWS documenta ambas cosas: que un scope no permitido se ignora y que la solicitud falla. Sin pedir ninguno, Cognito concede todos los scopes del cliente.</translation>
    </message>
    <message>
        <source>Entra takes the /.default of one API and grants every app role that an administrator has granted. Another scope is refused, and so is none.</source>
        <translation>Entra acepta el /.default de una API y concede cada rol de aplicación que un administrador haya concedido. Se rechaza otro scope, y también ninguno.</translation>
    </message>
    <message>
        <source>Auth0 grants all scopes of the client grant, whichever of them are asked for. One that was not granted may refuse the request.</source>
        <translation>Auth0 concede todos los scopes del client grant, se pidan los que se pidan. Uno no concedido puede hacer que se rechace la solicitud.</translation>
    </message>
    <message>
        <source>Okta refuses a request with a scope that the authorization server does not have, or that no access policy allows. Asked for none, it grants the server&apos;s default scopes, and refuses where there are none.</source>
        <translation>Okta rechaza una solicitud con un scope que el servidor de autorización no tiene o que ninguna política de acceso permite. Sin pedir ninguno, concede los scopes por defecto del servidor, y rechaza donde no los hay.</translation>
    </message>
    <message>
        <source>Keycloak refuses a request with a scope that the client does not have. The client&apos;s default scopes are in every token, its optional ones where they are asked for.</source>
        <translation>Keycloak rechaza una solicitud con un scope que el cliente no tiene. Los scopes por defecto del cliente están en cada token, los opcionales donde se piden.</translation>
    </message>
</context>
</TS>
