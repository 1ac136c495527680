<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="es" sourcelanguage="en">
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
        <translation>user pool</translation>
    </message>
    <message>
        <source>Cognito access tokens name the client in client_id instead; let the API check that.</source>
        <translation>Los tokens de acceso de Cognito identifican al cliente en client_id; haga que la API compruebe ese claim.</translation>
    </message>
    <message>
        <source>Cognito&apos;s never do.</source>
        <translation>Los de Cognito nunca lo dicen.</translation>
    </message>
    <message>
        <source>In the Cognito console, open the app client&apos;s login pages, allow {names}, then get a new token.</source>
        <translation>En la consola de Cognito, abra las páginas de inicio de sesión del cliente de aplicación, permita {names} y obtenga un token nuevo.</translation>
    </message>
    <message>
        <source>A Cognito client ID has only letters, digits, + and _, 128 at most.</source>
        <translation>Un ID de cliente de Cognito solo tiene letras, dígitos, + y _, 128 como máximo.</translation>
    </message>
    <message>
        <source>Cognito has no introspection endpoint.</source>
        <translation>Cognito no tiene endpoint de introspección.</translation>
    </message>
    <message>
        <source>Cognito revokes refresh tokens only, and this grant gives none. Access tokens end by themselves.</source>
        <translation>Cognito solo revoca tokens de actualización, y esta concesión no los da. Los tokens de acceso caducan por sí solos.</translation>
    </message>
    <message>
        <source>Region</source>
        <translation>Región</translation>
    </message>
    <message>
        <source>The AWS Region of the user pool.</source>
        <translation>La Región de AWS del user pool.</translation>
    </message>
    <message>
        <source>A Region is written like eu-west-1.</source>
        <translation>Una Región se escribe como eu-west-1.</translation>
    </message>
    <message>
        <source>User pool ID</source>
        <translation>ID del user pool</translation>
    </message>
    <message>
        <source>In the Cognito console, on the overview of the user pool.</source>
        <translation>En la consola de Cognito, en el resumen del user pool.</translation>
    </message>
    <message>
        <source>A pool ID is the Region, an underscore, then letters and digits, such as eu-west-1_Ab3dE9xQz.</source>
        <translation>El ID de un user pool es la Región, un guion bajo y luego letras y dígitos, como eu-west-1_Ab3dE9xQz.</translation>
    </message>
    <message>
        <source>This pool ID begins with another Region than the one chosen. Change one of the two.</source>
        <translation>Este ID empieza por una Región distinta de la elegida. Cambie una de las dos.</translation>
    </message>
    <message>
        <source>This is an ARN. The pool ID is what follows its last slash, such as eu-west-1_Ab3dE9xQz.</source>
        <translation>Esto es un ARN. El ID del user pool es lo que sigue a la última barra, como eu-west-1_Ab3dE9xQz.</translation>
    </message>
    <message>
        <source>This is a URL. The pool ID is what follows its last slash, such as eu-west-1_Ab3dE9xQz.</source>
        <translation>Esto es una URL. El ID del user pool es lo que sigue a la última barra, como eu-west-1_Ab3dE9xQz.</translation>
    </message>
    <message>
        <source>Domain prefix</source>
        <translation>Prefijo de dominio</translation>
    </message>
    <message>
        <source>The first part of the pool&apos;s Cognito domain, before .auth.</source>
        <translation>La primera parte del dominio de Cognito del user pool, antes de .auth.</translation>
    </message>
    <message>
        <source>A prefix has lower-case letters, digits and hyphens, 63 at most, with no hyphen at either end.</source>
        <translation>Un prefijo tiene letras minúsculas, dígitos y guiones, 63 como máximo, sin guion al principio ni al final.</translation>
    </message>
    <message>
        <source>Write the prefix only, not the whole address.</source>
        <translation>Escriba solo el prefijo, no la dirección completa.</translation>
    </message>
    <message>
        <source>A prefix has no spaces.</source>
        <translation>Un prefijo no tiene espacios.</translation>
    </message>
    <message>
        <source>A prefix has no dots. For a domain of your own, use Custom domain.</source>
        <translation>Un prefijo no tiene puntos. Para un dominio propio, use «Dominio propio».</translation>
    </message>
    <message>
        <source>A prefix has no capital letters.</source>
        <translation>Un prefijo no tiene mayúsculas.</translation>
    </message>
    <message>
        <source>Custom domain</source>
        <translation>Dominio propio</translation>
    </message>
    <message>
        <source>Only if the pool has a domain of its own. It is used in place of the prefix.</source>
        <translation>Solo si el user pool tiene un dominio propio. Se usa en lugar del prefijo.</translation>
    </message>
    <message>
        <source>Write a host name such as auth.example.com.</source>
        <translation>Escriba un nombre de host como auth.example.com.</translation>
    </message>
    <message>
        <source>Write the host only, with no scheme and no path.</source>
        <translation>Escriba solo el host, sin esquema ni ruta.</translation>
    </message>
    <message>
        <source>A host name has no spaces.</source>
        <translation>Un nombre de host no tiene espacios.</translation>
    </message>
    <message>
        <source>Write the host only, with no port and no path.</source>
        <translation>Escriba solo el host, sin puerto ni ruta.</translation>
    </message>
    <message>
        <source>Issuer form</source>
        <translation>Forma del emisor</translation>
    </message>
    <message>
        <source>How the pool names itself in tokens. The updated form is a setting of the pool.</source>
        <translation>Cómo se llama a sí mismo el user pool en los tokens. La forma actualizada es un ajuste del user pool.</translation>
    </message>
    <message>
        <source>Original</source>
        <translation>Original</translation>
    </message>
    <message>
        <source>Updated</source>
        <translation>Actualizada</translation>
    </message>
    <message>
        <source>How a prefix domain is written in this Region is not documented. Use a custom domain.</source>
        <translation>No está documentado cómo se escribe un dominio con prefijo en esta Región. Use un dominio propio.</translation>
    </message>
    <message>
        <source>Cognito signs with RS256 and nothing else.</source>
        <translation>Cognito firma con RS256 y con nada más.</translation>
    </message>
    <message>
        <source>Check that this is a token of your user pool.</source>
        <translation>Compruebe que este token es de su user pool.</translation>
    </message>
    <message>
        <source>The same user pool with Cognito&apos;s newer issuer form (issuer-cognito-idp).</source>
        <translation>El mismo user pool con la forma de emisor más nueva de Cognito (issuer-cognito-idp).</translation>
    </message>
    <message>
        <source>names its user pool in Cognito&apos;s other form</source>
        <translation>nombra su user pool con la otra forma de Cognito</translation>
    </message>
    <message>
        <source>The same user pool with Cognito&apos;s original issuer form; the newer one is expected.</source>
        <translation>El mismo user pool con la forma de emisor original de Cognito; se espera la más nueva.</translation>
    </message>
    <message>
        <source>Set the expected issuer to the original form, or the pool&apos;s issuer type to UPDATED.</source>
        <translation>Ponga el emisor esperado en la forma original, o el tipo de emisor del user pool en UPDATED.</translation>
    </message>
    <message>
        <source>It comes from another user pool than the one expected.</source>
        <translation>Procede de un user pool distinto del esperado.</translation>
    </message>
    <message>
        <source>Expect the newer form here and in your API, or set the pool&apos;s issuer type back to ORIGINAL.</source>
        <translation>Espere la forma nueva aquí y en su API, o devuelva el tipo de emisor del pool a ORIGINAL.</translation>
    </message>
    <message>
        <source>Expect the pool that issued it, if that is the one you mean, or use a client of the expected pool.</source>
        <translation>Espere el pool que lo emitió, si es el que quiere, o use un cliente del pool esperado.</translation>
    </message>
    <message>
        <source>comes from another user pool</source>
        <translation>procede de otro user pool</translation>
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
        <translation>tenant</translation>
    </message>
    <message>
        <source>In the Entra admin center, let an administrator grant {names} to this app, then get a new token.</source>
        <translation>En el centro de administración de Entra, un administrador debe conceder {names} a esta aplicación; después, obtenga un token nuevo.</translation>
    </message>
    <message>
        <source>Entra&apos;s never do.</source>
        <translation>Los de Entra nunca lo dicen.</translation>
    </message>
    <message>
        <source>An Entra client ID is a GUID, which the portal calls Application (client) ID.</source>
        <translation>Un ID de cliente de Entra es un GUID, que el portal llama Application (client) ID.</translation>
    </message>
    <message>
        <source>Entra has no revocation endpoint. Its tokens end by themselves.</source>
        <translation>Entra no tiene endpoint de revocación. Sus tokens caducan por sí solos.</translation>
    </message>
    <message>
        <source>Entra has no introspection endpoint.</source>
        <translation>Entra no tiene endpoint de introspección.</translation>
    </message>
    <message>
        <source>Tenant</source>
        <translation>Tenant</translation>
    </message>
    <message>
        <source>The directory (tenant) ID. A domain will do for asking, but only with the ID is the issuer checked.</source>
        <translation>El ID de directorio (tenant). Para solicitar tokens basta un dominio, pero el emisor solo se comprueba con el ID.</translation>
    </message>
    <message>
        <source>A tenant is its GUID, such as 7e5b3f1c-2a4d-4c6e-9b8a-0d1e2f3a4b5c, or a domain such as contoso.onmicrosoft.com.</source>
        <translation>Un tenant es su GUID, como 7e5b3f1c-2a4d-4c6e-9b8a-0d1e2f3a4b5c, o un dominio, como contoso.onmicrosoft.com.</translation>
    </message>
    <message>
        <source>Client credentials need one tenant: common, organizations and consumers stand for any. Enter its GUID or domain.</source>
        <translation>Las credenciales de cliente requieren un tenant concreto: common, organizations y consumers representan a cualquiera. Escriba su GUID o su dominio.</translation>
    </message>
    <message>
        <source>Write the tenant only, not the whole address.</source>
        <translation>Escriba solo el tenant, no la dirección completa.</translation>
    </message>
    <message>
        <source>Write the GUID in small letters, as tokens have it.</source>
        <translation>Escriba el GUID en minúsculas, como aparece en los tokens.</translation>
    </message>
    <message>
        <source>A tenant has no spaces.</source>
        <translation>Un tenant no tiene espacios.</translation>
    </message>
    <message>
        <source>This is where Entra answers, not a tenant. Enter the tenant&apos;s GUID or domain.</source>
        <translation>Esta es la dirección en la que responde Entra, no un tenant. Escriba el GUID o el dominio del tenant.</translation>
    </message>
    <message>
        <source>Cloud</source>
        <translation>Nube</translation>
    </message>
    <message>
        <source>Where the tenant is. Each national cloud has its own addresses.</source>
        <translation>Dónde está el tenant. Cada nube nacional tiene sus propias direcciones.</translation>
    </message>
    <message>
        <source>Global</source>
        <translation>Global</translation>
    </message>
    <message>
        <source>US Government</source>
        <translation>Gobierno de EE. UU.</translation>
    </message>
    <message>
        <source>China (21Vianet)</source>
        <translation>China (21Vianet)</translation>
    </message>
    <message>
        <source>Token version</source>
        <translation>Versión del token</translation>
    </message>
    <message>
        <source>What the API&apos;s manifest asks for. The endpoint does not decide it.</source>
        <translation>La que pide el manifiesto de la API. No la decide el endpoint.</translation>
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
        <translation>Sin comprobar: los tokens nombran el tenant por su GUID, que no se deduce de un dominio. Escriba el GUID.</translation>
    </message>
    <message>
        <source>With client credentials Entra takes the API&apos;s scope only as one that ends in /.default.</source>
        <translation>Con credenciales de cliente, Entra solo admite el scope de la API si termina en /.default.</translation>
    </message>
    <message>
        <source>Entra needs a scope: the API&apos;s application ID URI and /.default, such as api://orders/.default.</source>
        <translation>Entra requiere un scope: el Application ID URI de la API y /.default, como api://orders/.default.</translation>
    </message>
    <message>
        <source>Entra takes one scope for each token: one API&apos;s /.default. Keep one.</source>
        <translation>Entra admite un solo scope por token: el /.default de una API. Deje uno.</translation>
    </message>
    <message>
        <source>Entra signs its tokens with RS256.</source>
        <translation>Entra firma sus tokens con RS256.</translation>
    </message>
    <message>
        <source>Check that this is a token of your tenant.</source>
        <translation>Compruebe que este token es de su tenant.</translation>
    </message>
    <message>
        <source>It speaks for a person, so it was not asked for with client credentials.</source>
        <translation>Representa a una persona, así que no se solicitó con credenciales de cliente.</translation>
    </message>
    <message>
        <source>Send the token that the app asked for itself.</source>
        <translation>Envíe el token que la aplicación solicitó para sí misma.</translation>
    </message>
    <message>
        <source>The same tenant, but a v1.0 token: the API&apos;s registration decides the version, not the endpoint that was asked.</source>
        <translation>El mismo tenant, pero un token v1.0: la versión la decide el registro de la API, no el endpoint al que se pidió.</translation>
    </message>
    <message>
        <source>Set requestedAccessTokenVersion to 2 in the API&apos;s manifest and wait some minutes, or expect version 1.0 here and in your API.</source>
        <translation>Ponga requestedAccessTokenVersion en 2 en el manifiesto de la API y espere unos minutos, o configure la versión 1.0 como la esperada aquí y en su API.</translation>
    </message>
    <message>
        <source>is a v1.0 token where v2.0 is expected</source>
        <translation>es un token v1.0 donde se espera v2.0</translation>
    </message>
    <message>
        <source>The same tenant, but a v2.0 token: the API&apos;s registration decides the version, not the endpoint that was asked.</source>
        <translation>El mismo tenant, pero un token v2.0: la versión la decide el registro de la API, no el endpoint al que se pidió.</translation>
    </message>
    <message>
        <source>Expect version 2.0 here and in your API, or set requestedAccessTokenVersion to 1 in the API&apos;s manifest.</source>
        <translation>Configure la versión 2.0 como la esperada aquí y en su API, o ponga requestedAccessTokenVersion en 1 en el manifiesto de la API.</translation>
    </message>
    <message>
        <source>is a v2.0 token where v1.0 is expected</source>
        <translation>es un token v2.0 donde se espera v1.0</translation>
    </message>
    <message>
        <source>Entra names the tenant by its GUID in every token, and the issuer expected has a domain in that place.</source>
        <translation>Entra nombra el tenant por su GUID en todos los tokens, y el emisor esperado tiene un dominio en ese lugar.</translation>
    </message>
    <message>
        <source>Expect the issuer with the tenant&apos;s GUID.</source>
        <translation>Escriba el emisor esperado con el GUID del tenant.</translation>
    </message>
    <message>
        <source>names the tenant by its GUID where a domain is expected</source>
        <translation>nombra el tenant por su GUID donde se espera un dominio</translation>
    </message>
    <message>
        <source>It comes from another Entra tenant, or from another cloud, than the one expected.</source>
        <translation>Procede de un tenant de Entra, o de una nube, distintos de los esperados.</translation>
    </message>
    <message>
        <source>Compare the two GUIDs: use the tenant of the API in the profile, or the token of the tenant expected.</source>
        <translation>Compare los dos GUID: use en el perfil el tenant de la API, o use un token del tenant esperado.</translation>
    </message>
    <message>
        <source>comes from another tenant</source>
        <translation>procede de otro tenant</translation>
    </message>
    <message>
        <source>Auth0</source>
        <translation>Auth0</translation>
    </message>
    <message>
        <source>In the Auth0 dashboard, open the API&apos;s Machine to Machine Applications, allow {names} for this app, then get a new token.</source>
        <translation>En el panel de Auth0, abra Machine to Machine Applications en la API, permita {names} a esta aplicación y obtenga un token nuevo.</translation>
    </message>
    <message>
        <source>A client ID has only printable ASCII characters.</source>
        <translation>Un ID de cliente solo tiene caracteres ASCII imprimibles.</translation>
    </message>
    <message>
        <source>Auth0 has no introspection endpoint.</source>
        <translation>Auth0 no tiene endpoint de introspección.</translation>
    </message>
    <message>
        <source>Auth0 revokes refresh tokens only, and this grant gives none. Access tokens end by themselves.</source>
        <translation>Auth0 solo revoca tokens de actualización, y esta concesión no los da. Los tokens de acceso caducan por sí solos.</translation>
    </message>
    <message>
        <source>Domain</source>
        <translation>Dominio</translation>
    </message>
    <message>
        <source>The tenant&apos;s domain with its region, or its custom domain. Tokens name the one that was asked.</source>
        <translation>El dominio del tenant con su región, o su dominio personalizado. Los tokens nombran el dominio al que se pidieron.</translation>
    </message>
    <message>
        <source>A domain looks like acme.eu.auth0.com, or like login.example.com where the tenant has its own.</source>
        <translation>Un dominio es como acme.eu.auth0.com, o como login.example.com si el tenant tiene uno propio.</translation>
    </message>
    <message>
        <source>This is Auth0&apos;s dashboard. The tenant&apos;s domain is in the settings of the app.</source>
        <translation>Este es el panel de Auth0. El dominio del tenant está en los ajustes de la aplicación.</translation>
    </message>
    <message>
        <source>Write the domain only, not the whole address.</source>
        <translation>Escriba solo el dominio, no la dirección completa.</translation>
    </message>
    <message>
        <source>A domain has no spaces.</source>
        <translation>Un dominio no tiene espacios.</translation>
    </message>
    <message>
        <source>Write the domain only, with no port and no path.</source>
        <translation>Escriba solo el dominio, sin puerto ni ruta.</translation>
    </message>
    <message>
        <source>Write the whole domain with its region, such as acme.eu.auth0.com. It is in the settings of the app.</source>
        <translation>Escriba el dominio completo con su región, como acme.eu.auth0.com. Está en los ajustes de la aplicación.</translation>
    </message>
    <message>
        <source>Write the domain in small letters, as the issuer in tokens has it.</source>
        <translation>Escriba el dominio en minúsculas, como el emisor en los tokens.</translation>
    </message>
    <message>
        <source>The Identifier of the API, to the letter: it is no address that is called.</source>
        <translation>El Identifier de la API, letra por letra: no es una dirección a la que se llame.</translation>
    </message>
    <message>
        <source>It was asked for in another way than with client credentials.</source>
        <translation>No se solicitó con credenciales de cliente, sino de otra forma.</translation>
    </message>
    <message>
        <source>Auth0&apos;s issuer ends with a slash, and the one expected does not.</source>
        <translation>El emisor de Auth0 termina en una barra, y el esperado no.</translation>
    </message>
    <message>
        <source>Add the slash to the issuer expected, here and in your API.</source>
        <translation>Añada la barra al emisor esperado, aquí y en su API.</translation>
    </message>
    <message>
        <source>names its issuer with a slash at the end</source>
        <translation>nombra su emisor con una barra al final</translation>
    </message>
    <message>
        <source>It names another Auth0 domain. Tokens name the domain that was asked: the custom one or the tenant&apos;s own.</source>
        <translation>Nombra otro dominio de Auth0. Los tokens nombran el dominio al que se pidieron: el personalizado o el propio del tenant.</translation>
    </message>
    <message>
        <source>Use one and the same domain in this profile, in the app that asks and in your API.</source>
        <translation>Use el mismo dominio en este perfil, en la aplicación que lo solicita y en su API.</translation>
    </message>
    <message>
        <source>comes from another Auth0 domain</source>
        <translation>procede de otro dominio de Auth0</translation>
    </message>
    <message>
        <source>Okta</source>
        <translation>Okta</translation>
    </message>
    <message>
        <source>authorization server</source>
        <translation>servidor de autorización</translation>
    </message>
    <message>
        <source>In the Okta admin console, add {names} to the authorization server and to the rule of its access policy, then get a new token.</source>
        <translation>En la consola de administración de Okta, añada {names} al servidor de autorización y a la regla de su directiva de acceso, y obtenga un token nuevo.</translation>
    </message>
    <message>
        <source>Okta domain</source>
        <translation>Dominio de Okta</translation>
    </message>
    <message>
        <source>The organization&apos;s domain, or its custom domain.</source>
        <translation>El dominio de la organización, o su dominio personalizado.</translation>
    </message>
    <message>
        <source>A domain looks like acme.okta.com, or like login.example.com where the organization has its own.</source>
        <translation>Un dominio es como acme.okta.com, o como login.example.com si la organización tiene uno propio.</translation>
    </message>
    <message>
        <source>This is the address of the admin console. The domain is the same without -admin.</source>
        <translation>Esta es la dirección de la consola de administración. El dominio es el mismo sin -admin.</translation>
    </message>
    <message>
        <source>Write the whole domain, such as acme.okta.com.</source>
        <translation>Escriba el dominio completo, como acme.okta.com.</translation>
    </message>
    <message>
        <source>Authorization server</source>
        <translation>Serv. autorización</translation>
    </message>
    <message>
        <source>default, or an ID such as aus9o8wvkhockw9TL0h7. Empty: the org server, whose tokens are for Okta&apos;s own APIs only.</source>
        <translation>default, o un ID como aus9o8wvkhockw9TL0h7. Vacío: el servidor de la organización, cuyos tokens solo sirven para las API propias de Okta.</translation>
    </message>
    <message>
        <source>Write its ID only: default, or letters and digits such as aus9o8wvkhockw9TL0h7.</source>
        <translation>Escriba solo su ID: default, o letras y dígitos como aus9o8wvkhockw9TL0h7.</translation>
    </message>
    <message>
        <source>Write its ID only, not the whole address.</source>
        <translation>Escriba solo su ID, no la dirección completa.</translation>
    </message>
    <message>
        <source>v1 is no authorization server. For the org server leave this empty.</source>
        <translation>v1 no es un servidor de autorización. Para el servidor de la organización, deje el campo vacío.</translation>
    </message>
    <message>
        <source>A token of the org authorization server: it is for Okta&apos;s own APIs, and only Okta can check it.</source>
        <translation>Un token del servidor de autorización de la organización: es para las API propias de Okta, y solo Okta puede comprobarlo.</translation>
    </message>
    <message>
        <source>For an API of your own, ask a custom authorization server, such as default.</source>
        <translation>Para una API suya, use un servidor de autorización personalizado, como default.</translation>
    </message>
    <message>
        <source>Okta signs its access tokens with RS256.</source>
        <translation>Okta firma sus tokens de acceso con RS256.</translation>
    </message>
    <message>
        <source>Check that this is a token of your authorization server.</source>
        <translation>Compruebe que este token es de su servidor de autorización.</translation>
    </message>
    <message>
        <source>It comes from the org authorization server, whose tokens are for Okta&apos;s own APIs: only Okta can check them.</source>
        <translation>Procede del servidor de autorización de la organización, cuyos tokens son para las API propias de Okta: solo Okta puede comprobarlos.</translation>
    </message>
    <message>
        <source>Ask the custom authorization server: its ID, or default, belongs into the token URL.</source>
        <translation>Use el servidor de autorización personalizado: su ID, o default, debe figurar en la URL del token.</translation>
    </message>
    <message>
        <source>comes from Okta&apos;s org authorization server</source>
        <translation>procede del servidor de autorización de la organización de Okta</translation>
    </message>
    <message>
        <source>It comes from a custom authorization server, and the org authorization server is expected.</source>
        <translation>Procede de un servidor de autorización personalizado, y se espera el de la organización.</translation>
    </message>
    <message>
        <source>Enter the authorization server in the profile: it is what follows /oauth2/ in iss.</source>
        <translation>Escriba el servidor de autorización en el perfil: es lo que sigue a /oauth2/ en iss.</translation>
    </message>
    <message>
        <source>comes from a custom authorization server</source>
        <translation>procede de un servidor de autorización personalizado</translation>
    </message>
    <message>
        <source>It comes from another authorization server of the same Okta organization.</source>
        <translation>Procede de otro servidor de autorización de la misma organización de Okta.</translation>
    </message>
    <message>
        <source>Ask the authorization server that your API trusts, or enter the other one in the profile.</source>
        <translation>Use el servidor de autorización en el que confía su API, o escriba el otro en el perfil.</translation>
    </message>
    <message>
        <source>comes from another authorization server</source>
        <translation>procede de otro servidor de autorización</translation>
    </message>
    <message>
        <source>It names the authorization server by another domain; Okta may write its own domain or the custom one, as set there.</source>
        <translation>Nombra el servidor de autorización con otro dominio; según su configuración, Okta escribe su propio dominio o el personalizado.</translation>
    </message>
    <message>
        <source>Compare the server&apos;s issuer setting in the Okta admin console with the domain in the profile.</source>
        <translation>Compare el ajuste de emisor del servidor, en la consola de administración de Okta, con el dominio del perfil.</translation>
    </message>
    <message>
        <source>names its issuer by another domain</source>
        <translation>nombra su emisor con otro dominio</translation>
    </message>
    <message>
        <source>Keycloak</source>
        <translation>Keycloak</translation>
    </message>
    <message>
        <source>realm</source>
        <translation>realm</translation>
    </message>
    <message>
        <source>In the Keycloak admin console, add {names} to the client&apos;s scopes, then get a new token.</source>
        <translation>En la consola de administración de Keycloak, añada {names} a los scopes del cliente y obtenga un token nuevo.</translation>
    </message>
    <message>
        <source>Keycloak names an API in aud only where a mapper or a role says so: add an audience mapper to the client&apos;s scopes.</source>
        <translation>Keycloak solo nombra una API en aud si lo dice un mapper o un rol: añada un mapper de audiencia a los scopes del cliente.</translation>
    </message>
    <message>
        <source>Server URL</source>
        <translation>URL del servidor</translation>
    </message>
    <message>
        <source>What stands before /realms. Keycloak 16 and older have /auth at its end.</source>
        <translation>Lo que va antes de /realms. Keycloak 16 y anteriores llevan /auth al final.</translation>
    </message>
    <message>
        <source>Write the address before /realms, such as https://sso.example.com.</source>
        <translation>Escriba la dirección que va antes de /realms, como https://sso.example.com.</translation>
    </message>
    <message>
        <source>Write the address up to /realms only. The realm has a field of its own.</source>
        <translation>Escriba la dirección solo hasta /realms. El realm tiene su propio campo.</translation>
    </message>
    <message>
        <source>This is the address of the admin console. Write what stands before /admin.</source>
        <translation>Esta es la dirección de la consola de administración. Escriba lo que va antes de /admin.</translation>
    </message>
    <message>
        <source>Leave out the slash at the end.</source>
        <translation>Quite la barra del final.</translation>
    </message>
    <message>
        <source>Write the whole address, beginning with https://.</source>
        <translation>Escriba la dirección completa, empezando por https://.</translation>
    </message>
    <message>
        <source>Realm</source>
        <translation>Realm</translation>
    </message>
    <message>
        <source>Its name as it stands in the address, in capital and small letters.</source>
        <translation>Su nombre tal como aparece en la dirección, con sus mayúsculas y minúsculas.</translation>
    </message>
    <message>
        <source>Write the realm&apos;s name only, as it stands in the address after /realms/.</source>
        <translation>Escriba solo el nombre del realm, tal como aparece en la dirección después de /realms/.</translation>
    </message>
    <message>
        <source>It is another of Keycloak&apos;s tokens, not an access token: those say Bearer in typ.</source>
        <translation>Es otro de los tokens de Keycloak, no un token de acceso: esos llevan Bearer en typ.</translation>
    </message>
    <message>
        <source>The same realm without /auth, which Keycloak leaves out from version 17 on.</source>
        <translation>El mismo realm sin /auth, que Keycloak omite desde la versión 17.</translation>
    </message>
    <message>
        <source>Take /auth out of the server URL, here and in your API.</source>
        <translation>Quite /auth de la URL del servidor, aquí y en su API.</translation>
    </message>
    <message>
        <source>names its realm without /auth</source>
        <translation>nombra su realm sin /auth</translation>
    </message>
    <message>
        <source>The same realm with /auth, as Keycloak 16 and older have it, or a newer one that is set so.</source>
        <translation>El mismo realm con /auth, como lo llevan Keycloak 16 y anteriores, o uno más nuevo configurado así.</translation>
    </message>
    <message>
        <source>Add /auth to the server URL, here and in your API.</source>
        <translation>Añada /auth a la URL del servidor, aquí y en su API.</translation>
    </message>
    <message>
        <source>names its realm with /auth</source>
        <translation>nombra su realm con /auth</translation>
    </message>
    <message>
        <source>It comes from another realm of the same Keycloak.</source>
        <translation>Procede de otro realm del mismo Keycloak.</translation>
    </message>
    <message>
        <source>Enter that realm in the profile, or use a client of the expected one.</source>
        <translation>Escriba ese realm en el perfil, o use un cliente del esperado.</translation>
    </message>
    <message>
        <source>comes from another realm</source>
        <translation>procede de otro realm</translation>
    </message>
    <message>
        <source>A realm of that name at another address: Keycloak may write the address it was asked by, unless its hostname is set.</source>
        <translation>Un realm con ese nombre en otra dirección: si no se le fija el hostname, Keycloak puede escribir la dirección por la que se le llamó.</translation>
    </message>
    <message>
        <source>Set Keycloak&apos;s hostname option, or ask for tokens by the address that your API expects.</source>
        <translation>Fije la opción hostname de Keycloak, o solicite los tokens por la dirección que espera su API.</translation>
    </message>
    <message>
        <source>names its realm by another address</source>
        <translation>nombra su realm con otra dirección</translation>
    </message>
    <message>
        <source>Any OAuth provider</source>
        <translation>Cualquier proveedor de OAuth</translation>
    </message>
    <message>
        <source>OAuth</source>
        <translation>OAuth</translation>
    </message>
    <message>
        <source>Enough by itself where the issuer publishes its metadata: the two URLs below are then found there.</source>
        <translation>Basta por sí solo si el emisor publica sus metadatos: en ellos se encuentran las dos URL de abajo.</translation>
    </message>
    <message>
        <source>Token URL</source>
        <translation>URL del token</translation>
    </message>
    <message>
        <source>Empty: taken from the issuer&apos;s metadata.</source>
        <translation>Vacío: se toma de los metadatos del emisor.</translation>
    </message>
    <message>
        <source>Key set URL</source>
        <translation>URL del conjunto de claves</translation>
    </message>
    <message>
        <source>Empty: taken from the issuer&apos;s metadata. Without either, signatures cannot be checked.</source>
        <translation>Vacío: se toma de los metadatos del emisor. Sin ninguna de las dos, no se pueden comprobar las firmas.</translation>
    </message>
</context>
</TS>
