<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="es" sourcelanguage="en">
<context>
    <name>Token Inspector</name>
    <message>
        <source>This is the issuer&apos;s host, which hands out no tokens here.</source>
        <translation>Este es el host del emisor, y aquí no entrega tokens.</translation>
    </message>
    <message>
        <source>The token URL points at the issuer&apos;s host, and tokens come from the user pool&apos;s domain.</source>
        <translation>La URL del token apunta al host del emisor, y los tokens los da el dominio del user pool.</translation>
    </message>
    <message>
        <source>A user pool has two addresses: the issuer, which publishes keys, and the domain, which has the token endpoint.</source>
        <translation>Un user pool tiene dos direcciones: el emisor, que publica las claves, y el dominio, que tiene el endpoint de token.</translation>
    </message>
    <message>
        <source>Use the pool&apos;s domain. With a domain prefix the token URL is https://PREFIX.auth.REGION.amazoncognito.com/oauth2/token.</source>
        <translation>Use el dominio del user pool. Con un prefijo de dominio, la URL del token es https://PREFIX.auth.REGION.amazoncognito.com/oauth2/token.</translation>
    </message>
    <message>
        <source>Give the pool a domain. In the Cognito console it is under Branding, Domain; without one there is no token endpoint.</source>
        <translation>Asigne un dominio al user pool. En la consola de Cognito está en Branding, Domain; sin dominio no hay endpoint de token.</translation>
    </message>
    <message>
        <source>Cognito refused the client ID or its secret.</source>
        <translation>Cognito rechazó el ID de cliente o su secreto.</translation>
    </message>
    <message>
        <source>The stored secret is probably not, or no longer, a secret of this client ID.</source>
        <translation>Probablemente el secreto guardado no es, o ya no es, de este ID de cliente.</translation>
    </message>
    <message>
        <source>Cognito gives the same answer when the client ID belongs to another user pool or Region, when the app client has a secret and none was sent, and when it has none and one was sent.</source>
        <translation>Cognito da la misma respuesta si el ID de cliente es de otro user pool o de otra Región, si el cliente de aplicación tiene secreto y no se envió ninguno, y si no lo tiene y se envió uno.</translation>
    </message>
    <message>
        <source>Scopes (usually invalid_scope) or the grant (usually unauthorized_client).</source>
        <translation>Los scopes (normalmente invalid_scope) o la concesión (normalmente unauthorized_client).</translation>
    </message>
    <message>
        <source>Replace the secret. In the Cognito console open the app client, show its client secret, and store it here.</source>
        <translation>Sustituya el secreto. En la consola de Cognito, abra el cliente de aplicación, muestre su secreto y guárdelo aquí.</translation>
    </message>
    <message>
        <source>Check that the client ID is in this pool. The domain prefix and Region have to be those of the pool that has the app client.</source>
        <translation>Compruebe que el ID de cliente está en este user pool. El prefijo de dominio y la Región deben ser los del user pool que contiene el cliente de aplicación.</translation>
    </message>
    <message>
        <source>Send the credentials the other way. Change Client authentication between the Basic header and the form body.</source>
        <translation>Envíe las credenciales de la otra forma. Cambie «Autenticación del cliente» entre el encabezado Basic y el cuerpo del formulario.</translation>
    </message>
    <message>
        <source>Cognito refused the client ID, which came without a secret.</source>
        <translation>Cognito rechazó el ID de cliente, que llegó sin secreto.</translation>
    </message>
    <message>
        <source>This app client probably has a secret, and none was sent.</source>
        <translation>Probablemente este cliente de aplicación tiene un secreto, y no se envió ninguno.</translation>
    </message>
    <message>
        <source>The client credentials grant needs a secret: an app client without one cannot use it.</source>
        <translation>La concesión client credentials requiere un secreto: un cliente de aplicación que no lo tiene no puede usarla.</translation>
    </message>
    <message>
        <source>Send the secret. Set Client authentication to the Basic header and store the app client&apos;s secret.</source>
        <translation>Envíe el secreto. Ponga «Autenticación del cliente» en encabezado Basic y guarde el secreto del cliente de aplicación.</translation>
    </message>
    <message>
        <source>Check the client ID. It may belong to another user pool or Region.</source>
        <translation>Compruebe el ID de cliente. Puede ser de otro user pool o de otra Región.</translation>
    </message>
    <message>
        <source>Cognito refused the grant.</source>
        <translation>Cognito rechazó la concesión.</translation>
    </message>
    <message>
        <source>The app client&apos;s OAuth flows are probably not switched on, which happens when it was made by an API call or a template.</source>
        <translation>Probablemente los flujos OAuth del cliente de aplicación no están activados, como ocurre si se creó con una llamada a la API o una plantilla.</translation>
    </message>
    <message>
        <source>AllowedOAuthFlows does nothing until AllowedOAuthFlowsUserPoolClient is true. With other grants this answer means a code that was already used or a refresh token that was revoked.</source>
        <translation>AllowedOAuthFlows no tiene efecto mientras AllowedOAuthFlowsUserPoolClient no sea true. Con otras concesiones, esta respuesta significa un código ya usado o un token de actualización revocado.</translation>
    </message>
    <message>
        <source>Switch the flows on. Set AllowedOAuthFlowsUserPoolClient to true beside AllowedOAuthFlows, or save the app client&apos;s login settings once in the console.</source>
        <translation>Active los flujos. Ponga AllowedOAuthFlowsUserPoolClient en true junto a AllowedOAuthFlows, o guarde una vez en la consola los ajustes de inicio de sesión del cliente de aplicación.</translation>
    </message>
    <message>
        <source>Check the grant. The client credentials grant has to be the only OAuth flow of this app client.</source>
        <translation>Compruebe la concesión. Client credentials debe ser el único flujo OAuth de este cliente de aplicación.</translation>
    </message>
    <message>
        <source>Cognito does not take this code or refresh token.</source>
        <translation>Cognito no acepta este código o token de actualización.</translation>
    </message>
    <message>
        <source>The code was probably used before, or the refresh token has expired or was revoked.</source>
        <translation>Probablemente el código ya se usó, o el token de actualización caducó o se revocó.</translation>
    </message>
    <message>
        <source>A code can be used once, within five minutes, by the app client that asked for it.</source>
        <translation>Un código se puede usar una sola vez, antes de cinco minutos, y solo por el cliente de aplicación que lo pidió.</translation>
    </message>
    <message>
        <source>Sign in again, and use the new code once.</source>
        <translation>Inicie sesión de nuevo y use el código nuevo una sola vez.</translation>
    </message>
    <message>
        <source>Compare the app client. The code or token has to be redeemed by the one it was issued to.</source>
        <translation>Compare el cliente de aplicación. El código o el token debe canjearlo el mismo cliente para el que se emitió.</translation>
    </message>
    <message>
        <source>Cognito does not let this app client use the client credentials grant.</source>
        <translation>Cognito no permite a este cliente de aplicación usar la concesión client credentials.</translation>
    </message>
    <message>
        <source>The client credentials grant is probably not enabled for this app client.</source>
        <translation>Probablemente la concesión client credentials no está habilitada para este cliente de aplicación.</translation>
    </message>
    <message>
        <source>Only an app client with a secret can have it, and it cannot be combined with other OAuth flows. With a code, this answer may also mean that redirect_uri is not the registered one.</source>
        <translation>Solo puede tenerla un cliente de aplicación con secreto, y no se puede combinar con otros flujos OAuth. Con un código, esta respuesta también puede significar que redirect_uri no es el registrado.</translation>
    </message>
    <message>
        <source>The secret (usually invalid_client) or a scope (usually invalid_scope).</source>
        <translation>El secreto (normalmente invalid_client) o un scope (normalmente invalid_scope).</translation>
    </message>
    <message>
        <source>Enable the grant. In the Cognito console edit the app client&apos;s login settings and choose Client credentials as its OAuth grant type.</source>
        <translation>Habilite la concesión. En la consola de Cognito, edite los ajustes de inicio de sesión del cliente de aplicación y elija Client credentials como tipo de concesión OAuth.</translation>
    </message>
    <message>
        <source>Make a new app client. One that was made without a secret cannot get one later; choose a machine-to-machine application.</source>
        <translation>Cree otro cliente de aplicación. El que se creó sin secreto no puede recibirlo después; elija una aplicación de tipo machine-to-machine.</translation>
    </message>
    <message>
        <source>Cognito does not let this app client redeem the code.</source>
        <translation>Cognito no permite a este cliente de aplicación canjear el código.</translation>
    </message>
    <message>
        <source>The redirect_uri is probably not exactly the one that was registered, or the code grant is not enabled.</source>
        <translation>Probablemente redirect_uri no es exactamente el registrado, o la concesión de código no está habilitada.</translation>
    </message>
    <message>
        <source>Compare redirect_uri with the app client&apos;s callback URLs. A slash at the end makes it another one.</source>
        <translation>Compare redirect_uri con las URL de devolución de llamada (callback) del cliente de aplicación. Con una barra al final ya es otra.</translation>
    </message>
    <message>
        <source>Enable the grant. In the Cognito console edit the app client&apos;s login settings and choose Authorization code grant.</source>
        <translation>Habilite la concesión. En la consola de Cognito, edite los ajustes de inicio de sesión del cliente de aplicación y elija Authorization code grant.</translation>
    </message>
    <message>
        <source>Cognito does not grant a scope that was asked for.</source>
        <translation>Cognito no concede un scope solicitado.</translation>
    </message>
    <message>
        <source>A scope is probably not written as resource server, slash, scope name, or is not enabled for this app client.</source>
        <translation>Probablemente un scope no está escrito como servidor de recursos, barra y nombre del scope, o no está habilitado para este cliente de aplicación.</translation>
    </message>
    <message>
        <source>Scopes for people, such as openid and email, are not granted to an app. An app client without any custom scope gets this answer too. Cognito&apos;s own pages disagree on whether an unknown scope is refused or left out.</source>
        <translation>Los scopes para personas, como openid y email, no se conceden a una aplicación. Un cliente de aplicación sin ningún scope personalizado también recibe esta respuesta. Las propias páginas de Cognito se contradicen sobre si un scope desconocido se rechaza o se omite.</translation>
    </message>
    <message>
        <source>The secret (usually invalid_client) or the grant (usually unauthorized_client).</source>
        <translation>El secreto (normalmente invalid_client) o la concesión (normalmente unauthorized_client).</translation>
    </message>
    <message>
        <source>Write the whole scope. It is the resource server&apos;s identifier, a slash and the scope&apos;s name, such as orders/read.</source>
        <translation>Escriba el scope completo. Es el identificador del servidor de recursos, una barra y el nombre del scope, como orders/read.</translation>
    </message>
    <message>
        <source>Enable the scope. In the Cognito console edit the app client&apos;s login settings and select it under Custom scopes.</source>
        <translation>Habilite el scope. En la consola de Cognito, edite los ajustes de inicio de sesión del cliente de aplicación y selecciónelo en Custom scopes.</translation>
    </message>
    <message>
        <source>Ask for no scope. Cognito then grants every custom scope of this app client, which shows what there is.</source>
        <translation>No solicite ningún scope. Cognito concede entonces todos los scopes personalizados de este cliente de aplicación, y así se ve cuáles hay.</translation>
    </message>
    <message>
        <source>A scope is probably written without its resource server: one that was sent has no slash in it.</source>
        <translation>Probablemente un scope está escrito sin su servidor de recursos: uno de los enviados no tiene barra.</translation>
    </message>
    <message>
        <source>Cognito could not make sense of the request.</source>
        <translation>Cognito no entendió la solicitud.</translation>
    </message>
    <message>
        <source>A parameter is probably missing, unknown or sent twice, or the body was not form-encoded.</source>
        <translation>Probablemente falta un parámetro, sobra uno desconocido, uno se envió dos veces o el cuerpo no estaba codificado como formulario.</translation>
    </message>
    <message>
        <source>Remove the extra parameters. Under Advanced, try without any.</source>
        <translation>Quite los parámetros adicionales. En «Avanzado», pruebe sin ninguno.</translation>
    </message>
    <message>
        <source>Check the Content-Type in the exchange. The body has to be application/x-www-form-urlencoded, not JSON.</source>
        <translation>Compruebe el Content-Type en el intercambio. El cuerpo debe ser application/x-www-form-urlencoded, no JSON.</translation>
    </message>
    <message>
        <source>Cognito did not find a grant type that it knows.</source>
        <translation>Cognito no encontró un tipo de concesión que conozca.</translation>
    </message>
    <message>
        <source>The grant type was probably changed or lost on the way, since Cognito does support client credentials.</source>
        <translation>Probablemente el tipo de concesión se cambió o se perdió por el camino, porque Cognito sí admite client credentials.</translation>
    </message>
    <message>
        <source>Check the request in the exchange. Its body has to hold grant_type=client_credentials, form-encoded.</source>
        <translation>Compruebe la solicitud en el intercambio. Su cuerpo debe contener grant_type=client_credentials, codificado como formulario.</translation>
    </message>
    <message>
        <source>Check what is in between. A proxy or gateway may rewrite the body.</source>
        <translation>Compruebe qué hay en medio. Un proxy o una puerta de enlace puede reescribir el cuerpo.</translation>
    </message>
    <message>
        <source>Cognito has had too many requests.</source>
        <translation>Cognito recibió demasiadas solicitudes.</translation>
    </message>
    <message>
        <source>A quota of this account and Region, or of this client, is used up for the moment.</source>
        <translation>Una cuota de esta cuenta y Región, o de este cliente, está agotada por el momento.</translation>
    </message>
    <message>
        <source>All app clients of an account share the quota for client credentials in a Region. Each such token is billed.</source>
        <translation>Todos los clientes de aplicación de una cuenta comparten la cuota de credenciales de cliente en una Región. Cada token de este tipo se factura.</translation>
    </message>
    <message>
        <source>Wait a little, then ask once. The quota is counted by the second.</source>
        <translation>Espere un poco y solicite una sola vez. La cuota se cuenta por segundo.</translation>
    </message>
    <message>
        <source>Keep tokens until they expire. An app that asks for one with every call uses up the quota of all others.</source>
        <translation>Conserve los tokens hasta que caduquen. Una aplicación que pide uno en cada llamada agota la cuota de todas las demás.</translation>
    </message>
    <message>
        <source>Cognito has had too many requests and asks to wait {retry_after}.</source>
        <translation>Cognito recibió demasiadas solicitudes y pide esperar {retry_after}.</translation>
    </message>
    <message>
        <source>Wait {retry_after}, then ask once.</source>
        <translation>Espere {retry_after} y solicite una sola vez.</translation>
    </message>
    <message>
        <source>The request was probably turned away before Cognito looked at it.</source>
        <translation>Probablemente la solicitud se rechazó antes de que Cognito la examinara.</translation>
    </message>
    <message>
        <source>A web ACL (AWS WAF) on the user pool probably blocked the request.</source>
        <translation>Probablemente una web ACL (AWS WAF) del user pool bloqueó la solicitud.</translation>
    </message>
    <message>
        <source>Look at the web ACL. In the Cognito console it is under the pool&apos;s security settings; its sampled requests name the rule.</source>
        <translation>Revise la web ACL. En la consola de Cognito está en los ajustes de seguridad del user pool; sus solicitudes de muestra indican la regla.</translation>
    </message>
    <message>
        <source>Check the way there. A company proxy may also answer in Cognito&apos;s place; the Server and Via headers show it.</source>
        <translation>Compruebe el camino. También puede responder un proxy de la empresa en lugar de Cognito; lo muestran los encabezados Server y Via.</translation>
    </message>
    <message>
        <source>Cognito answered with a web page.</source>
        <translation>Cognito respondió con una página web.</translation>
    </message>
    <message>
        <source>There is probably no user pool domain of this name in this Region.</source>
        <translation>Probablemente no hay en esta Región un dominio de user pool con ese nombre.</translation>
    </message>
    <message>
        <source>Check the domain prefix and the Region. In the Cognito console the pool&apos;s domain is under Branding, Domain.</source>
        <translation>Compruebe el prefijo de dominio y la Región. En la consola de Cognito, el dominio del user pool está en Branding, Domain.</translation>
    </message>
    <message>
        <source>Check the path. The token endpoint is /oauth2/token.</source>
        <translation>Compruebe la ruta. El endpoint de token es /oauth2/token.</translation>
    </message>
    <message>
        <source>There is no host {host}.</source>
        <translation>El host {host} no existe.</translation>
    </message>
    <message>
        <source>The Region or the domain prefix is probably misspelt, since the domain&apos;s name is made of both.</source>
        <translation>Probablemente la Región o el prefijo de dominio están mal escritos, porque el nombre del dominio se forma con los dos.</translation>
    </message>
    <message>
        <source>Check the Region and the domain prefix. In the Cognito console the pool&apos;s domain is under Branding, Domain.</source>
        <translation>Compruebe la Región y el prefijo de dominio. En la consola de Cognito, el dominio del user pool está en Branding, Domain.</translation>
    </message>
    <message>
        <source>Check the network. Without a connection or behind a VPN no name may be found.</source>
        <translation>Compruebe la red. Sin conexión, o detrás de una VPN, puede que no se encuentre ningún nombre.</translation>
    </message>
    <message>
        <source>Entra refused the client secret.</source>
        <translation>Entra rechazó el secreto del cliente.</translation>
    </message>
    <message>
        <source>The stored text is not a secret of this app, and is often the secret&apos;s ID in place of its value.</source>
        <translation>El texto guardado no es un secreto de esta aplicación; a menudo es el ID del secreto en lugar de su valor.</translation>
    </message>
    <message>
        <source>An expired secret (AADSTS7000222), another tenant (AADSTS700016) or a scope (AADSTS70011 or AADSTS1002012).</source>
        <translation>Un secreto caducado (AADSTS7000222), otro tenant (AADSTS700016) o un scope (AADSTS70011 o AADSTS1002012).</translation>
    </message>
    <message>
        <source>Store the secret&apos;s value. Under Certificates &amp; secrets the column Value holds it, shown only once; the column Secret ID is not it.</source>
        <translation>Guarde el valor del secreto. En Certificates &amp; secrets está en la columna Value, que solo se muestra una vez; la columna Secret ID no sirve.</translation>
    </message>
    <message>
        <source>Make a new secret. Where the value was not kept, this is the only way.</source>
        <translation>Cree un secreto nuevo. Si el valor no se conservó, es la única manera.</translation>
    </message>
    <message>
        <source>The client secret has expired.</source>
        <translation>El secreto del cliente caducó.</translation>
    </message>
    <message>
        <source>The secret was right once and its end date has passed.</source>
        <translation>El secreto fue correcto, pero ya pasó su fecha de caducidad.</translation>
    </message>
    <message>
        <source>Make a new secret. In the app registration, under Certificates &amp; secrets, add one and store its value here.</source>
        <translation>Cree un secreto nuevo. En el registro de la aplicación, en Certificates &amp; secrets, añada uno y guarde aquí su valor.</translation>
    </message>
    <message>
        <source>Note the new end date. A certificate or a managed identity avoids the next surprise.</source>
        <translation>Anote la nueva fecha de caducidad. Un certificado o una identidad administrada evita la próxima sorpresa.</translation>
    </message>
    <message>
        <source>Entra found no client secret in the request.</source>
        <translation>Entra no encontró un secreto del cliente en la solicitud.</translation>
    </message>
    <message>
        <source>The request carried neither client_secret nor client_assertion.</source>
        <translation>La solicitud no llevaba ni client_secret ni client_assertion.</translation>
    </message>
    <message>
        <source>Send the secret. Set Client authentication to the form body and store the secret.</source>
        <translation>Envíe el secreto. Ponga «Autenticación del cliente» en cuerpo del formulario y guarde el secreto.</translation>
    </message>
    <message>
        <source>Check the app. One that is registered as a public client cannot use this grant.</source>
        <translation>Compruebe la aplicación. Una registrada como cliente público no puede usar esta concesión.</translation>
    </message>
    <message>
        <source>Entra knows no app with this client ID in this tenant.</source>
        <translation>Entra no conoce ninguna aplicación con este ID de cliente en este tenant.</translation>
    </message>
    <message>
        <source>Check both IDs. The app registration&apos;s overview shows the application ID and the directory (tenant) ID.</source>
        <translation>Compruebe los dos ID. El resumen del registro de la aplicación muestra el ID de aplicación y el ID de directorio (tenant).</translation>
    </message>
    <message>
        <source>Give consent. An administrator of the tenant has to admit an app of another tenant.</source>
        <translation>Dé el consentimiento. Un administrador del tenant debe admitir la aplicación de otro tenant.</translation>
    </message>
    <message>
        <source>Entra knows no such tenant.</source>
        <translation>Entra no conoce ese tenant.</translation>
    </message>
    <message>
        <source>Check the tenant ID in the URL.</source>
        <translation>Compruebe el ID del tenant en la URL.</translation>
    </message>
    <message>
        <source>Check the cloud. Government and China tenants have hosts of their own.</source>
        <translation>Compruebe la nube. Los tenants de gobierno y de China tienen sus propios hosts.</translation>
    </message>
    <message>
        <source>Entra takes only one kind of scope for an app: the API&apos;s, ending in /.default.</source>
        <translation>Entra solo admite un tipo de scope para una aplicación: el de la API, que termina en /.default.</translation>
    </message>
    <message>
        <source>The scope is not the API&apos;s identifier followed by /.default.</source>
        <translation>El scope no es el identificador de la API seguido de /.default.</translation>
    </message>
    <message>
        <source>Ask for the API&apos;s /.default scope. It looks like api://orders/.default; the app roles that were granted come with it.</source>
        <translation>Solicite el scope /.default de la API. Es como api://orders/.default; los roles de aplicación concedidos vienen con él.</translation>
    </message>
    <message>
        <source>Entra does not take this scope.</source>
        <translation>Entra no admite este scope.</translation>
    </message>
    <message>
        <source>Ask for one API. Use a single scope such as api://orders/.default.</source>
        <translation>Solicite una sola API. Use un único scope, como api://orders/.default.</translation>
    </message>
    <message>
        <source>A scope that was sent does not end in /.default.</source>
        <translation>Uno de los scopes enviados no termina en /.default.</translation>
    </message>
    <message>
        <source>Entra issues a token for one API at a time.</source>
        <translation>Entra emite un token para una sola API cada vez.</translation>
    </message>
    <message>
        <source>The request names the /.default scopes of several APIs.</source>
        <translation>La solicitud nombra los scopes /.default de varias API.</translation>
    </message>
    <message>
        <source>Ask for one API. Get a token for each of the others with a request of its own.</source>
        <translation>Solicite una sola API. Obtenga el token de cada una de las demás con su propia solicitud.</translation>
    </message>
    <message>
        <source>Entra knows no API of this name in the tenant.</source>
        <translation>Entra no conoce ninguna API con ese nombre en el tenant.</translation>
    </message>
    <message>
        <source>The API&apos;s identifier in the scope is probably misspelt, or the API is not present in this tenant.</source>
        <translation>Probablemente el identificador de la API en el scope está mal escrito, o la API no está en este tenant.</translation>
    </message>
    <message>
        <source>Check the App ID URI. The API&apos;s registration shows it under Expose an API.</source>
        <translation>Compruebe el App ID URI. El registro de la API lo muestra en Expose an API.</translation>
    </message>
    <message>
        <source>Add the API to the tenant. An administrator has to consent to an API of another tenant.</source>
        <translation>Añada la API al tenant. Un administrador debe dar su consentimiento a una API de otro tenant.</translation>
    </message>
    <message>
        <source>The API admits only apps that are assigned to it.</source>
        <translation>La API solo admite aplicaciones que tenga asignadas.</translation>
    </message>
    <message>
        <source>The API probably requires assignment, and this app has no app role there.</source>
        <translation>Probablemente la API exige asignación, y esta aplicación no tiene en ella ningún rol de aplicación.</translation>
    </message>
    <message>
        <source>Assign an app role. Under API permissions of this app add an application permission of the API, and grant consent.</source>
        <translation>Asigne un rol de aplicación. En API permissions de esta aplicación, añada un permiso de aplicación de la API y dé el consentimiento.</translation>
    </message>
    <message>
        <source>Drop the requirement. The API&apos;s enterprise application has the switch Assignment required.</source>
        <translation>Retire la exigencia. La aplicación empresarial de la API tiene el interruptor Assignment required.</translation>
    </message>
    <message>
        <source>This grant needs a tenant in the URL.</source>
        <translation>Esta concesión requiere un tenant en la URL.</translation>
    </message>
    <message>
        <source>The URL says common or consumers, and an app asks in one particular tenant.</source>
        <translation>La URL dice common o consumers, y una aplicación solicita en un tenant concreto.</translation>
    </message>
    <message>
        <source>Put the tenant ID in the URL, in place of common or consumers.</source>
        <translation>Ponga el ID del tenant en la URL, en lugar de common o consumers.</translation>
    </message>
    <message>
        <source>The v2.0 endpoint does not take the parameter resource.</source>
        <translation>El endpoint v2.0 no admite el parámetro resource.</translation>
    </message>
    <message>
        <source>The request carries resource, which belongs to the v1.0 endpoint.</source>
        <translation>La solicitud lleva resource, que es propio del endpoint v1.0.</translation>
    </message>
    <message>
        <source>Use a scope. Remove resource and ask for the API&apos;s identifier followed by /.default.</source>
        <translation>Use un scope. Quite resource y solicite el identificador de la API seguido de /.default.</translation>
    </message>
    <message>
        <source>Entra misses a parameter in the body.</source>
        <translation>Entra echa en falta un parámetro en el cuerpo.</translation>
    </message>
    <message>
        <source>A parameter is missing, often because the body was sent as JSON and not as a form.</source>
        <translation>Falta un parámetro, a menudo porque el cuerpo se envió como JSON y no como formulario.</translation>
    </message>
    <message>
        <source>Read which one. The description names the parameter.</source>
        <translation>Lea cuál es. La descripción nombra el parámetro.</translation>
    </message>
    <message>
        <source>Check the Content-Type in the exchange. It has to be application/x-www-form-urlencoded.</source>
        <translation>Compruebe el Content-Type en el intercambio. Debe ser application/x-www-form-urlencoded.</translation>
    </message>
    <message>
        <source>Entra was not told which API the token is for.</source>
        <translation>Entra no sabe para qué API es el token.</translation>
    </message>
    <message>
        <source>The request has no scope, and the v2.0 endpoint needs one.</source>
        <translation>La solicitud no tiene scope, y el endpoint v2.0 lo requiere.</translation>
    </message>
    <message>
        <source>Ask for the API&apos;s /.default scope. It looks like api://orders/.default.</source>
        <translation>Solicite el scope /.default de la API. Es como api://orders/.default.</translation>
    </message>
    <message>
        <source>Entra could not verify the client assertion.</source>
        <translation>Entra no pudo verificar la aserción de cliente.</translation>
    </message>
    <message>
        <source>Upload the certificate. In the app registration it belongs under Certificates &amp; secrets.</source>
        <translation>Suba el certificado. En el registro de la aplicación, va en Certificates &amp; secrets.</translation>
    </message>
    <message>
        <source>Compare thumbprints. The assertion&apos;s x5t has to be that of the uploaded certificate.</source>
        <translation>Compare las huellas. El x5t de la aserción debe ser el del certificado subido.</translation>
    </message>
    <message>
        <source>The app is disabled in this tenant.</source>
        <translation>La aplicación está deshabilitada en este tenant.</translation>
    </message>
    <message>
        <source>An administrator, or Microsoft, has disabled the app.</source>
        <translation>Un administrador, o Microsoft, deshabilitó la aplicación.</translation>
    </message>
    <message>
        <source>Enable the app. Its enterprise application has the switch Enabled for users to sign in.</source>
        <translation>Habilite la aplicación. Su aplicación empresarial tiene el interruptor Enabled for users to sign in.</translation>
    </message>
    <message>
        <source>Entra refused the request with a code that this program does not know.</source>
        <translation>Entra rechazó la solicitud con un código que este programa no conoce.</translation>
    </message>
    <message>
        <source>No cause is known here for this code; the words after it in the answer usually name the reason.</source>
        <translation>Aquí no se conoce ninguna causa para este código; las palabras que lo siguen en la respuesta suelen decir el motivo.</translation>
    </message>
    <message>
        <source>Read the words after the code. They name the app, the tenant, the API or the credentials that are wrong.</source>
        <translation>Lea las palabras que siguen al código. Nombran la aplicación, el tenant, la API o las credenciales que están mal.</translation>
    </message>
    <message>
        <source>Look up the code. Microsoft explains each at https://login.microsoftonline.com/error with the number entered there.</source>
        <translation>Busque el código. Microsoft explica cada uno en https://login.microsoftonline.com/error al escribir allí su número.</translation>
    </message>
    <message>
        <source>Entra refused the client ID or its credentials.</source>
        <translation>Entra rechazó el ID de cliente o sus credenciales.</translation>
    </message>
    <message>
        <source>The secret is probably wrong, expired, or of another app; the AADSTS code in the answer would tell which.</source>
        <translation>Probablemente el secreto es incorrecto, caducó o es de otra aplicación; el código AADSTS de la respuesta lo aclararía.</translation>
    </message>
    <message>
        <source>A scope (AADSTS70011 or AADSTS1002012) or the tenant (AADSTS90002 or AADSTS700016).</source>
        <translation>Un scope (AADSTS70011 o AADSTS1002012) o el tenant (AADSTS90002 o AADSTS700016).</translation>
    </message>
    <message>
        <source>Look for the code. error_description begins with AADSTS and a number, which names the reason.</source>
        <translation>Busque el código. error_description empieza por AADSTS y un número, que indica el motivo.</translation>
    </message>
    <message>
        <source>Replace the secret. Under Certificates &amp; secrets make one, and store the text in the column Value.</source>
        <translation>Sustituya el secreto. En Certificates &amp; secrets, cree uno y guarde el texto de la columna Value.</translation>
    </message>
    <message>
        <source>Entra refused the client secret, which looks like an ID.</source>
        <translation>Entra rechazó el secreto del cliente, que parece un ID.</translation>
    </message>
    <message>
        <source>The stored secret is probably the secret&apos;s ID in place of its value: it has the form of a GUID, and values never have.</source>
        <translation>Probablemente lo guardado es el ID del secreto en lugar de su valor: tiene la forma de un GUID, y los valores nunca la tienen.</translation>
    </message>
    <message>
        <source>Auth0 refused the client ID or its secret.</source>
        <translation>Auth0 rechazó el ID de cliente o su secreto.</translation>
    </message>
    <message>
        <source>The secret is probably not, or no longer, that of this application.</source>
        <translation>Probablemente el secreto no es, o ya no es, el de esta aplicación.</translation>
    </message>
    <message>
        <source>The audience or the client grant: Auth0 answers those with 403 and says so.</source>
        <translation>La audiencia o la concesión al cliente (client grant): Auth0 responde a esos casos con 403 y lo dice.</translation>
    </message>
    <message>
        <source>Replace the secret. The application&apos;s settings show the current one.</source>
        <translation>Sustituya el secreto. Los ajustes de la aplicación muestran el actual.</translation>
    </message>
    <message>
        <source>Check the domain. The client ID may belong to another tenant.</source>
        <translation>Compruebe el dominio. El ID de cliente puede ser de otro tenant.</translation>
    </message>
    <message>
        <source>Auth0 knows no API with this audience.</source>
        <translation>Auth0 no conoce ninguna API con esta audiencia.</translation>
    </message>
    <message>
        <source>The audience is probably misspelt; it has to equal an API&apos;s identifier, down to a trailing slash.</source>
        <translation>Probablemente la audiencia está mal escrita; debe ser igual al identificador de una API, incluida la barra final.</translation>
    </message>
    <message>
        <source>Copy the API&apos;s identifier. It is in the API&apos;s settings; put it into the parameter audience.</source>
        <translation>Copie el identificador de la API. Está en los ajustes de la API; póngalo en el parámetro audience.</translation>
    </message>
    <message>
        <source>Auth0 has the API, and this application is not allowed to use it.</source>
        <translation>Auth0 tiene la API, pero esta aplicación no tiene permiso para usarla.</translation>
    </message>
    <message>
        <source>The application has probably not been authorized for this API.</source>
        <translation>Probablemente la aplicación no se autorizó para esta API.</translation>
    </message>
    <message>
        <source>Authorize the application. In the API&apos;s settings, under Machine to Machine Applications, switch it on.</source>
        <translation>Autorice la aplicación. En los ajustes de la API, en Machine to Machine Applications, actívela.</translation>
    </message>
    <message>
        <source>Auth0 does not let this application use the client credentials grant.</source>
        <translation>Auth0 no permite a esta aplicación usar la concesión client credentials.</translation>
    </message>
    <message>
        <source>The grant is probably switched off for this application.</source>
        <translation>Probablemente la concesión está desactivada para esta aplicación.</translation>
    </message>
    <message>
        <source>Switch the grant on. In the application&apos;s advanced settings, under Grant Types, select Client Credentials.</source>
        <translation>Active la concesión. En los ajustes avanzados de la aplicación, en Grant Types, seleccione Client Credentials.</translation>
    </message>
    <message>
        <source>Auth0 was not told which API the token is for.</source>
        <translation>Auth0 no sabe para qué API es el token.</translation>
    </message>
    <message>
        <source>The parameter audience is probably missing.</source>
        <translation>Probablemente falta el parámetro audience.</translation>
    </message>
    <message>
        <source>Add the audience. Under Advanced add the parameter audience with the API&apos;s identifier.</source>
        <translation>Añada la audiencia. En «Avanzado», añada el parámetro audience con el identificador de la API.</translation>
    </message>
    <message>
        <source>The parameter audience is missing, and this tenant has no default audience.</source>
        <translation>Falta el parámetro audience, y este tenant no tiene una audiencia predeterminada.</translation>
    </message>
    <message>
        <source>Set a default audience. The tenant&apos;s settings have one under General, API Authorization Settings.</source>
        <translation>Fije una audiencia predeterminada. Está en los ajustes del tenant, en General, API Authorization Settings.</translation>
    </message>
    <message>
        <source>Okta grants no scopes about people to an app.</source>
        <translation>Okta no concede a una aplicación scopes sobre personas.</translation>
    </message>
    <message>
        <source>The request asks for openid or another OpenID Connect scope, and an app has no person to speak of.</source>
        <translation>La solicitud pide openid u otro scope de OpenID Connect, y una aplicación no representa a ninguna persona.</translation>
    </message>
    <message>
        <source>Remove the scopes for people: openid, profile, email and the like.</source>
        <translation>Quite los scopes para personas: openid, profile, email y similares.</translation>
    </message>
    <message>
        <source>This Okta server has no custom scopes.</source>
        <translation>Este servidor de Okta no tiene scopes personalizados.</translation>
    </message>
    <message>
        <source>The request went to the organization&apos;s own server, which grants only scopes of Okta&apos;s APIs.</source>
        <translation>La solicitud fue al servidor propio de la organización, que solo concede scopes de las API de Okta.</translation>
    </message>
    <message>
        <source>Use a custom authorization server. The token URL then has its ID, as in /oauth2/default/v1/token.</source>
        <translation>Use un servidor de autorización personalizado. La URL del token lleva entonces su ID, como en /oauth2/default/v1/token.</translation>
    </message>
    <message>
        <source>This Okta server does not have a scope that was asked for.</source>
        <translation>Este servidor de Okta no tiene un scope solicitado.</translation>
    </message>
    <message>
        <source>A scope is probably misspelt, or was made on another authorization server.</source>
        <translation>Probablemente un scope está mal escrito o se creó en otro servidor de autorización.</translation>
    </message>
    <message>
        <source>Compare with the server&apos;s scopes. Under Security, API, choose the authorization server, Scopes.</source>
        <translation>Compare con los scopes del servidor. En Security, API, elija el servidor de autorización, Scopes.</translation>
    </message>
    <message>
        <source>Check the server&apos;s ID in the token URL. Scopes of the server default are not those of another one.</source>
        <translation>Compruebe el ID del servidor en la URL del token. Los scopes del servidor default no son los de otro.</translation>
    </message>
    <message>
        <source>No access policy of this Okta server fits the request.</source>
        <translation>Ninguna directiva de acceso de este servidor de Okta se ajusta a la solicitud.</translation>
    </message>
    <message>
        <source>No rule of an access policy allows this app, this grant and these scopes together.</source>
        <translation>Ninguna regla de una directiva de acceso permite a la vez esta aplicación, esta concesión y estos scopes.</translation>
    </message>
    <message>
        <source>Add a rule. Under Security, API, the server&apos;s access policies need one that has this app, Client Credentials and the scopes.</source>
        <translation>Añada una regla. En Security, API, las directivas de acceso del servidor necesitan una con esta aplicación, Client Credentials y los scopes.</translation>
    </message>
    <message>
        <source>Look in the system log. It says which policy was tried.</source>
        <translation>Consulte el registro del sistema (System Log). Dice qué directiva se probó.</translation>
    </message>
    <message>
        <source>Okta refused the client ID or its credentials.</source>
        <translation>Okta rechazó el ID de cliente o sus credenciales.</translation>
    </message>
    <message>
        <source>The secret is probably wrong; for scopes of Okta&apos;s own APIs the server may want a signed assertion in place of a secret.</source>
        <translation>Probablemente el secreto es incorrecto; para scopes de las API propias de Okta, el servidor puede exigir una aserción firmada en lugar de un secreto.</translation>
    </message>
    <message>
        <source>A scope (usually invalid_scope) or the access policy (usually access_denied).</source>
        <translation>Un scope (normalmente invalid_scope) o la directiva de acceso (normalmente access_denied).</translation>
    </message>
    <message>
        <source>Replace the secret. The app&apos;s General tab shows the client secrets in force.</source>
        <translation>Sustituya el secreto. La pestaña General de la aplicación muestra los secretos vigentes.</translation>
    </message>
    <message>
        <source>Check the server. For your own API the token URL has an authorization server&apos;s ID, as in /oauth2/default/v1/token.</source>
        <translation>Compruebe el servidor. Para una API suya, la URL del token lleva el ID de un servidor de autorización, como en /oauth2/default/v1/token.</translation>
    </message>
    <message>
        <source>Okta&apos;s organization server refused the client.</source>
        <translation>El servidor de la organización de Okta rechazó el cliente.</translation>
    </message>
    <message>
        <source>This server grants Okta&apos;s own API scopes only, and may want a signed assertion (private_key_jwt) in place of a secret.</source>
        <translation>Este servidor solo concede scopes de las API propias de Okta, y puede exigir una aserción firmada (private_key_jwt) en lugar de un secreto.</translation>
    </message>
    <message>
        <source>Use a custom authorization server for your own API. The token URL then has its ID, as in /oauth2/default/v1/token.</source>
        <translation>Use un servidor de autorización personalizado para una API suya. La URL del token lleva entonces su ID, como en /oauth2/default/v1/token.</translation>
    </message>
    <message>
        <source>Sign in with a key. For scopes of Okta&apos;s APIs set Client authentication to private_key_jwt.</source>
        <translation>Autentíquese con una clave. Para scopes de las API de Okta, ponga «Autenticación del cliente» en private_key_jwt.</translation>
    </message>
    <message>
        <source>Okta refused the client ID.</source>
        <translation>Okta rechazó el ID de cliente.</translation>
    </message>
    <message>
        <source>The client ID is probably misspelt, or its app is in another Okta organization or is not active.</source>
        <translation>Probablemente el ID de cliente está mal escrito, o su aplicación está en otra organización de Okta o no está activa.</translation>
    </message>
    <message>
        <source>Check the client ID. The app&apos;s General tab shows it.</source>
        <translation>Compruebe el ID de cliente. Lo muestra la pestaña General de la aplicación.</translation>
    </message>
    <message>
        <source>Check the host. Preview and production organizations have hosts of their own.</source>
        <translation>Compruebe el host. Las organizaciones de prueba (preview) y de producción tienen hosts distintos.</translation>
    </message>
    <message>
        <source>Keycloak refused the client ID or its secret.</source>
        <translation>Keycloak rechazó el ID de cliente o su secreto.</translation>
    </message>
    <message>
        <source>The secret is probably wrong, or the client is not in this realm; despite its name the error is not about the grant.</source>
        <translation>Probablemente el secreto es incorrecto o el cliente no está en este realm; pese a su nombre, el error no se refiere a la concesión.</translation>
    </message>
    <message>
        <source>Service accounts that are off: Keycloak says so in other words, under the same code.</source>
        <translation>Las cuentas de servicio desactivadas: Keycloak lo dice con otras palabras y el mismo código.</translation>
    </message>
    <message>
        <source>Replace the secret. The client&apos;s Credentials tab shows it.</source>
        <translation>Sustituya el secreto. Lo muestra la pestaña Credentials del cliente.</translation>
    </message>
    <message>
        <source>Check the realm. It is in the URL, and the client has to be in that realm.</source>
        <translation>Compruebe el realm. Está en la URL, y el cliente debe estar en ese realm.</translation>
    </message>
    <message>
        <source>This Keycloak client may not ask for tokens of its own.</source>
        <translation>Este cliente de Keycloak no puede solicitar tokens propios.</translation>
    </message>
    <message>
        <source>Service accounts are switched off for the client.</source>
        <translation>Las cuentas de servicio están desactivadas para el cliente.</translation>
    </message>
    <message>
        <source>Switch them on. In the client&apos;s settings, under Capability config, select Service accounts roles.</source>
        <translation>Actívelas. En los ajustes del cliente, en Capability config, seleccione Service accounts roles.</translation>
    </message>
    <message>
        <source>This Keycloak client is public, so it cannot ask for tokens of its own.</source>
        <translation>Este cliente de Keycloak es público, así que no puede solicitar tokens propios.</translation>
    </message>
    <message>
        <source>The client has no credentials: Client authentication is off.</source>
        <translation>El cliente no tiene credenciales: Client authentication está desactivado.</translation>
    </message>
    <message>
        <source>Switch Client authentication on in the client&apos;s settings, then Service accounts roles, and store its new secret here.</source>
        <translation>Active Client authentication en los ajustes del cliente, después Service accounts roles, y guarde aquí su nuevo secreto.</translation>
    </message>
    <message>
        <source>Keycloak found nothing at this address.</source>
        <translation>Keycloak no encontró nada en esta dirección.</translation>
    </message>
    <message>
        <source>The realm in the URL is probably misspelt, or the path has /auth where this version has none.</source>
        <translation>Probablemente el realm de la URL está mal escrito, o la ruta lleva /auth y esta versión no lo tiene.</translation>
    </message>
    <message>
        <source>Check the realm&apos;s name. Upper and lower case matter.</source>
        <translation>Compruebe el nombre del realm. Distingue mayúsculas y minúsculas.</translation>
    </message>
    <message>
        <source>Try without /auth. From version 17 on, the path begins with /realms unless the server is set up otherwise.</source>
        <translation>Pruebe sin /auth. Desde la versión 17, la ruta empieza por /realms, salvo que el servidor esté configurado de otro modo.</translation>
    </message>
    <message>
        <source>Keycloak found nothing at this address, which has /auth in it.</source>
        <translation>Keycloak no encontró nada en esta dirección, que lleva /auth.</translation>
    </message>
    <message>
        <source>The path may be that of an older version: from version 17 on it begins with /realms unless set up otherwise.</source>
        <translation>La ruta puede ser de una versión anterior: desde la versión 17 empieza por /realms, salvo que se configure de otro modo.</translation>
    </message>
    <message>
        <source>Try without /auth.</source>
        <translation>Pruebe sin /auth.</translation>
    </message>
    <message>
        <source>Keycloak does not know a scope, or does not give it to this client.</source>
        <translation>Keycloak no conoce un scope o no lo da a este cliente.</translation>
    </message>
    <message>
        <source>A scope is probably misspelt, or its client scope is not assigned to the client.</source>
        <translation>Probablemente un scope está mal escrito, o su client scope no está asignado al cliente.</translation>
    </message>
    <message>
        <source>Assign the client scope. It is on the client&apos;s tab Client scopes; as an optional one it has to be asked for by name.</source>
        <translation>Asigne el client scope. Está en la pestaña Client scopes del cliente; si es opcional, hay que solicitarlo por su nombre.</translation>
    </message>
    <message>
        <source>{Who} has had too many requests.</source>
        <translation>{Who} recibió demasiadas solicitudes.</translation>
    </message>
    <message>
        <source>A limit on requests is used up for the moment.</source>
        <translation>Un límite de solicitudes está agotado por el momento.</translation>
    </message>
    <message>
        <source>Wait a minute, then ask once.</source>
        <translation>Espere un minuto y solicite una sola vez.</translation>
    </message>
    <message>
        <source>Keep tokens until they expire. An app that asks for one with every call runs into this.</source>
        <translation>Conserve los tokens hasta que caduquen. A una aplicación que pide uno en cada llamada le pasa esto.</translation>
    </message>
    <message>
        <source>{Who} has had too many requests and asks to wait {retry_after}.</source>
        <translation>{Who} recibió demasiadas solicitudes y pide esperar {retry_after}.</translation>
    </message>
    <message>
        <source>{Who} is not available and asks to wait {retry_after}.</source>
        <translation>{Who} no está disponible y pide esperar {retry_after}.</translation>
    </message>
    <message>
        <source>The server is overloaded or under maintenance, and says for how long.</source>
        <translation>El servidor está sobrecargado o en mantenimiento, y dice durante cuánto tiempo.</translation>
    </message>
    <message>
        <source>Wait {retry_after}, then try again.</source>
        <translation>Espere {retry_after} e inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>{Who} does not list the method of client authentication that was sent.</source>
        <translation>{Who} no enumera el método de autenticación del cliente que se envió.</translation>
    </message>
    <message>
        <source>The client authenticated by a method that the issuer&apos;s own metadata does not list, which is probably why it was refused; the secret may be right.</source>
        <translation>El cliente se autenticó con un método que los metadatos del emisor no enumeran, y probablemente por eso fue rechazado; el secreto puede ser correcto.</translation>
    </message>
    <message>
        <source>Send the credentials by a method that the metadata lists. Change Client authentication; Find what works tries them one by one.</source>
        <translation>Envíe las credenciales con un método que los metadatos enumeren. Cambie la autenticación del cliente; «Buscar método» los prueba uno a uno.</translation>
    </message>
    <message>
        <source>Change the registration. The client&apos;s token_endpoint_auth_method has to be one of them too.</source>
        <translation>Cambie el registro. El token_endpoint_auth_method del cliente también tiene que ser uno de ellos.</translation>
    </message>
    <message>
        <source>Then replace the secret, if a method of the list is refused as well.</source>
        <translation>Después sustituya el secreto, si también se rechaza un método de la lista.</translation>
    </message>
    <message>
        <source>Ask again with a method that the metadata lists: if that is refused too, it is the client ID or the secret.</source>
        <translation>Pregunte de nuevo con un método que los metadatos enumeren: si también se rechaza, es el ID de cliente o el secreto.</translation>
    </message>
    <message>
        <source>{Who} refused the client ID or its secret.</source>
        <translation>{Who} rechazó el ID de cliente o su secreto.</translation>
    </message>
    <message>
        <source>Some servers decode a Basic header as RFC 6749 says and some do not, which matters when the secret has + / : or % in it.</source>
        <translation>Algunos servidores decodifican el encabezado Basic como dice el RFC 6749 y otros no, y eso importa si el secreto contiene + / : o %.</translation>
    </message>
    <message>
        <source>Replace the secret. Copy it again from where the client was registered, without spaces around it.</source>
        <translation>Sustituya el secreto. Cópielo de nuevo de donde se registró el cliente, sin espacios alrededor.</translation>
    </message>
    <message>
        <source>Check the client ID and the URL. The client may be registered in another tenant, realm or environment.</source>
        <translation>Compruebe el ID de cliente y la URL. El cliente puede estar registrado en otro tenant, realm o entorno.</translation>
    </message>
    <message>
        <source>{Who} refused the client ID, which came without a secret.</source>
        <translation>{Who} rechazó el ID de cliente, que llegó sin secreto.</translation>
    </message>
    <message>
        <source>The client probably has to prove who it is, and no secret was sent.</source>
        <translation>Probablemente el cliente debe demostrar quién es, y no se envió ningún secreto.</translation>
    </message>
    <message>
        <source>Send the secret. Set Client authentication to the Basic header or the form body, and store the secret.</source>
        <translation>Envíe el secreto. Ponga «Autenticación del cliente» en encabezado Basic o cuerpo del formulario, y guarde el secreto.</translation>
    </message>
    <message>
        <source>Check the client ID. It may be registered elsewhere.</source>
        <translation>Compruebe el ID de cliente. Puede estar registrado en otro lugar.</translation>
    </message>
    <message>
        <source>{Who} says that the client is switched off.</source>
        <translation>{Who} dice que el cliente está desactivado.</translation>
    </message>
    <message>
        <source>Enable the client where it was registered, or have it enabled.</source>
        <translation>Habilite el cliente donde se registró, o pida que lo habiliten.</translation>
    </message>
    <message>
        <source>Check the client ID. It may be that of an older client.</source>
        <translation>Compruebe el ID de cliente. Puede ser el de un cliente anterior.</translation>
    </message>
    <message>
        <source>{Who} refused the grant.</source>
        <translation>{Who} rechazó la concesión.</translation>
    </message>
    <message>
        <source>Check the client&apos;s grant types where it was registered. Client credentials has to be among them.</source>
        <translation>Compruebe los tipos de concesión del cliente donde se registró. Client credentials debe estar entre ellos.</translation>
    </message>
    <message>
        <source>Enable the grant where the client was registered. It is called client credentials, machine to machine or service account.</source>
        <translation>Habilite la concesión donde se registró el cliente. Se llama client credentials, machine to machine o service account.</translation>
    </message>
    <message>
        <source>Entra found no federated credential that fits the assertion.</source>
        <translation>Entra no encontró ninguna credencial federada que corresponda a la aserción.</translation>
    </message>
    <message>
        <source>Subject, issuer or audience of the assertion is probably not exactly that of a federated credential of the app: another branch or environment, a slash at the end, upper and lower case.</source>
        <translation>El subject, el emisor o la audiencia de la aserción probablemente no coincide exactamente con ninguna credencial federada de la aplicación: otra rama u otro entorno, una barra al final, mayúsculas y minúsculas.</translation>
    </message>
    <message>
        <source>Compare the three with the app&apos;s federated credentials, character by character. The words above name those of the assertion.</source>
        <translation>Compare los tres, carácter por carácter, con las credenciales federadas de la aplicación. Las palabras de arriba nombran los de la aserción.</translation>
    </message>
    <message>
        <source>Add a federated credential for this subject. A branch, a tag, a pull request and an environment each have one of their own.</source>
        <translation>Añada una credencial federada para este subject. Una rama, una etiqueta, una pull request y un entorno tienen cada uno el suyo.</translation>
    </message>
    <message>
        <source>{Who} says that the assertion is for somebody else.</source>
        <translation>{Who} dice que la aserción es para otro.</translation>
    </message>
    <message>
        <source>The aud of the assertion is probably not what the server expects there: the URL of the token endpoint, or the issuer.</source>
        <translation>El aud de la aserción probablemente no es lo que el servidor espera ahí: la URL del endpoint de token, o el emisor.</translation>
    </message>
    <message>
        <source>Set the audience of the assertion. Most servers want the very URL that it is sent to, some the issuer.</source>
        <translation>Fije la audiencia de la aserción. La mayoría de los servidores quieren justo la URL a la que se envía; algunos, el emisor.</translation>
    </message>
    <message>
        <source>Compare it character by character. A slash, a port or another host name makes it another audience.</source>
        <translation>Compárela carácter por carácter. Una barra, un puerto u otro nombre de host la convierte en otra audiencia.</translation>
    </message>
    <message>
        <source>{Who} says that the assertion has expired.</source>
        <translation>{Who} dice que la aserción ha caducado.</translation>
    </message>
    <message>
        <source>The assertion&apos;s exp has probably passed by the server&apos;s clock: it was used again, or this computer&apos;s clock is behind.</source>
        <translation>Según el reloj del servidor, el exp de la aserción probablemente ya pasó: se usó otra vez, o el reloj de este equipo va atrasado.</translation>
    </message>
    <message>
        <source>Make a new assertion for each request, with an exp a few minutes ahead.</source>
        <translation>Haga una aserción nueva para cada petición, con un exp unos minutos por delante.</translation>
    </message>
    <message>
        <source>Compare the clocks. The header Date of the answer shows the server&apos;s time.</source>
        <translation>Compare los relojes. La cabecera Date de la respuesta muestra la hora del servidor.</translation>
    </message>
    <message>
        <source>{Who} says that the assertion is not valid yet.</source>
        <translation>{Who} dice que la aserción aún no es válida.</translation>
    </message>
    <message>
        <source>The assertion&apos;s iat or nbf probably lies ahead by the server&apos;s clock: the clock that wrote it is ahead.</source>
        <translation>El iat o el nbf de la aserción probablemente está por delante según el reloj del servidor: el reloj que lo escribió va adelantado.</translation>
    </message>
    <message>
        <source>Set the clock. The computer that writes the assertion needs time from the network (NTP).</source>
        <translation>Ponga en hora el reloj. El equipo que escribe la aserción necesita la hora de la red (NTP).</translation>
    </message>
    <message>
        <source>Date it back by a few seconds. Write an iat that is a little in the past, and leave out nbf.</source>
        <translation>Féchela unos segundos atrás. Escriba un iat un poco en el pasado y omita nbf.</translation>
    </message>
    <message>
        <source>{Who} does not take the dates of the assertion.</source>
        <translation>{Who} no acepta las fechas de la aserción.</translation>
    </message>
    <message>
        <source>iat and exp of the assertion are probably not around the server&apos;s time: this computer&apos;s clock is off, exp has passed, or the two are further apart than the server allows, which is an hour or less.</source>
        <translation>El iat y el exp de la aserción probablemente no están en torno a la hora del servidor: el reloj de este equipo está mal, el exp ya pasó, o los dos distan más de lo que el servidor permite, que es una hora o menos.</translation>
    </message>
    <message>
        <source>Let it live shorter. An exp of five minutes after iat is enough for everybody; Google takes 60 minutes at most.</source>
        <translation>Déjela vivir menos. Un exp cinco minutos después de iat basta a todos; Google admite 60 minutos como máximo.</translation>
    </message>
    <message>
        <source>{Who} misses a date in the assertion.</source>
        <translation>{Who} echa en falta una fecha en la aserción.</translation>
    </message>
    <message>
        <source>Write exp and iat as numbers of seconds since 1970, without quotation marks.</source>
        <translation>Escriba exp e iat como números de segundos desde 1970, sin comillas.</translation>
    </message>
    <message>
        <source>{Who} says that iss or sub of the assertion is wrong.</source>
        <translation>{Who} dice que el iss o el sub de la aserción es incorrecto.</translation>
    </message>
    <message>
        <source>Set iss and sub to the client ID.</source>
        <translation>Ponga el ID de cliente en iss y en sub.</translation>
    </message>
    <message>
        <source>Check the client ID. It may be that of another environment.</source>
        <translation>Compruebe el ID de cliente. Puede ser el de otro entorno.</translation>
    </message>
    <message>
        <source>{Who} misses a claim in the assertion, or does not take its value.</source>
        <translation>{Who} echa en falta un claim en la aserción, o no acepta su valor.</translation>
    </message>
    <message>
        <source>Write every claim that the server asks for: iss, sub, aud, exp, and often jti and iat.</source>
        <translation>Escriba todos los claims que pide el servidor: iss, sub, aud, exp y a menudo jti e iat.</translation>
    </message>
    <message>
        <source>Make a new assertion with a new jti for each request.</source>
        <translation>Haga una aserción nueva con un jti nuevo para cada petición.</translation>
    </message>
    <message>
        <source>{Who} could not verify the signature of the assertion.</source>
        <translation>{Who} no pudo verificar la firma de la aserción.</translation>
    </message>
    <message>
        <source>The assertion was probably signed with a key that is not registered for this client, or its kid names no key that the server knows.</source>
        <translation>La aserción probablemente se firmó con una clave que no está registrada para este cliente, o su kid no nombra ninguna clave que el servidor conozca.</translation>
    </message>
    <message>
        <source>Compare the key. The public key or certificate registered for the client has to belong to the private key that signs.</source>
        <translation>Compare la clave. La clave pública o el certificado registrado para el cliente tiene que corresponder a la clave privada que firma.</translation>
    </message>
    <message>
        <source>Check kid. It has to be the ID under which the server knows the key.</source>
        <translation>Compruebe kid. Tiene que ser el ID con el que el servidor conoce la clave.</translation>
    </message>
    <message>
        <source>Wait a little after registering a key. Servers that fetch a key set keep the old one for a while.</source>
        <translation>Espere un poco tras registrar una clave. Los servidores que obtienen un conjunto de claves conservan el antiguo un rato.</translation>
    </message>
    <message>
        <source>{Who} does not take the algorithm of the assertion.</source>
        <translation>{Who} no acepta el algoritmo de la aserción.</translation>
    </message>
    <message>
        <source>The assertion is probably signed with another algorithm than the server or the client&apos;s registration allows.</source>
        <translation>La aserción probablemente está firmada con otro algoritmo que el que admite el servidor o el registro del cliente.</translation>
    </message>
    <message>
        <source>Sign with RS256 or ES256, or with the one that is registered for the client.</source>
        <translation>Firme con RS256 o ES256, o con el que está registrado para el cliente.</translation>
    </message>
    <message>
        <source>{Who} cannot read the assertion.</source>
        <translation>{Who} no puede leer la aserción.</translation>
    </message>
    <message>
        <source>The assertion is probably no JWT of three parts: cut off, quoted, or another value in its place.</source>
        <translation>La aserción probablemente no es un JWT de tres partes: está cortada, entre comillas, o hay otro valor en su lugar.</translation>
    </message>
    <message>
        <source>Check what is sent. client_assertion, or assertion with a JWT grant, has to be the JWT alone.</source>
        <translation>Compruebe lo que se envía. client_assertion, o assertion con un grant JWT, tiene que ser el JWT solo.</translation>
    </message>
    <message>
        <source>{Who} does not take the assertion.</source>
        <translation>{Who} no acepta la aserción.</translation>
    </message>
    <message>
        <source>Something about the signed assertion is probably wrong: its audience, its dates, its key, or client_assertion_type. The words above say what the server says.</source>
        <translation>Algo de la aserción firmada probablemente está mal: su audiencia, sus fechas, su clave o client_assertion_type. Las palabras de arriba son las del servidor.</translation>
    </message>
    <message>
        <source>Check the audience of the assertion: the token URL, or the issuer.</source>
        <translation>Compruebe la audiencia de la aserción: la URL de token, o el emisor.</translation>
    </message>
    <message>
        <source>Check its dates. exp is a few minutes ahead, and the clocks agree.</source>
        <translation>Compruebe sus fechas. exp está unos minutos por delante, y los relojes coinciden.</translation>
    </message>
    <message>
        <source>Check its key and kid. They have to be those registered for the client.</source>
        <translation>Compruebe su clave y kid. Tienen que ser los registrados para el cliente.</translation>
    </message>
    <message>
        <source>Check client_assertion_type. It is urn:ietf:params:oauth:client-assertion-type:jwt-bearer.</source>
        <translation>Compruebe client_assertion_type. Es urn:ietf:params:oauth:client-assertion-type:jwt-bearer.</translation>
    </message>
    <message>
        <source>{Who} does not take the client&apos;s credentials in the way they were sent.</source>
        <translation>{Who} no acepta las credenciales del cliente de la forma en que se enviaron.</translation>
    </message>
    <message>
        <source>The client is probably registered for another method of client authentication than the one that was used; the secret may be right.</source>
        <translation>El cliente probablemente está registrado para otro método de autenticación que el que se usó; el secreto puede ser correcto.</translation>
    </message>
    <message>
        <source>Send the credentials the other way. Change Client authentication between the Basic header and the form body, or to what the words above name.</source>
        <translation>Envíe las credenciales de la otra forma. Cambie la autenticación de cliente entre la cabecera Basic y el cuerpo del formulario, o a lo que nombran las palabras de arriba.</translation>
    </message>
    <message>
        <source>Change the registration. The client&apos;s token_endpoint_auth_method has to be the method that is used.</source>
        <translation>Cambie el registro. El token_endpoint_auth_method del cliente tiene que ser el método que se usa.</translation>
    </message>
    <message>
        <source>{Who} found no secret in the request, or not where it looks.</source>
        <translation>{Who} no encontró ningún secreto en la petición, o no donde lo busca.</translation>
    </message>
    <message>
        <source>The client is probably confidential, and the request carried no client authentication: the secret was not sent, or not in a way that the server reads.</source>
        <translation>El cliente probablemente es confidencial, y la petición no llevaba autenticación de cliente: el secreto no se envió, o no de una forma que el servidor lea.</translation>
    </message>
    <message>
        <source>Check the client ID. It may be registered elsewhere, or as a public client.</source>
        <translation>Compruebe el ID de cliente. Puede estar registrado en otro lugar, o como cliente público.</translation>
    </message>
    <message>
        <source>{Who} does not know the client ID.</source>
        <translation>{Who} no conoce el ID de cliente.</translation>
    </message>
    <message>
        <source>The client ID is probably misspelt, or registered in another tenant, realm or environment; the secret has not been looked at.</source>
        <translation>El ID de cliente probablemente está mal escrito, o registrado en otro tenant, realm o entorno; el secreto no se ha mirado.</translation>
    </message>
    <message>
        <source>Check the client ID, letter by letter.</source>
        <translation>Compruebe el ID de cliente, letra por letra.</translation>
    </message>
    <message>
        <source>Check the token URL. The client may be registered in another tenant, realm or environment.</source>
        <translation>Compruebe la URL de token. El cliente puede estar registrado en otro tenant, realm o entorno.</translation>
    </message>
    <message>
        <source>{Who} could not read the parameters: they did not come as a form.</source>
        <translation>{Who} no pudo leer los parámetros: no llegaron como formulario.</translation>
    </message>
    <message>
        <source>The body was probably sent as JSON, or without a Content-Type; a token request is a form.</source>
        <translation>El cuerpo probablemente se envió como JSON, o sin Content-Type; una petición de token es un formulario.</translation>
    </message>
    <message>
        <source>Send a form. The Content-Type is application/x-www-form-urlencoded, and the body name=value&amp;name=value.</source>
        <translation>Envíe un formulario. El Content-Type es application/x-www-form-urlencoded, y el cuerpo nombre=valor&amp;nombre=valor.</translation>
    </message>
    <message>
        <source>{Who} takes token requests by POST alone.</source>
        <translation>{Who} solo acepta peticiones de token por POST.</translation>
    </message>
    <message>
        <source>Send it by POST, to the token URL itself.</source>
        <translation>Envíela por POST, a la propia URL de token.</translation>
    </message>
    <message>
        <source>Check for a redirect. http:// and a missing slash are the usual ones.</source>
        <translation>Busque una redirección. http:// y una barra que falta son las habituales.</translation>
    </message>
    <message>
        <source>{Who} does not let this client use the grant.</source>
        <translation>{Who} no permite que este cliente use el grant.</translation>
    </message>
    <message>
        <source>The grant, client credentials unless another one was sent, is probably not among those that the client is registered for.</source>
        <translation>El grant, client credentials salvo que se enviara otro, probablemente no está entre aquellos para los que está registrado el cliente.</translation>
    </message>
    <message>
        <source>{Who} does not take the refresh token or the code.</source>
        <translation>{Who} no acepta el token de refresco o el código.</translation>
    </message>
    <message>
        <source>Start again. Sign in anew for a new code, and use it once, within a minute.</source>
        <translation>Empiece de nuevo. Inicie sesión otra vez para obtener un código nuevo y úselo una vez, en menos de un minuto.</translation>
    </message>
    <message>
        <source>Check the client. A code or a refresh token is good for the client that it was given to.</source>
        <translation>Compruebe el cliente. Un código o un token de refresco vale para el cliente al que se dio.</translation>
    </message>
    <message>
        <source>{Who} does not take the user&apos;s name or password.</source>
        <translation>{Who} no acepta el nombre o la contraseña del usuario.</translation>
    </message>
    <message>
        <source>The user&apos;s name or password is probably wrong, or the account is disabled; the client itself was probably accepted.</source>
        <translation>El nombre o la contraseña del usuario probablemente es incorrecto, o la cuenta está desactivada; el cliente en sí probablemente se aceptó.</translation>
    </message>
    <message>
        <source>Check the user&apos;s name and password, and whether the account may sign in.</source>
        <translation>Compruebe el nombre y la contraseña del usuario, y si la cuenta puede iniciar sesión.</translation>
    </message>
    <message>
        <source>Ask without a user. A program that acts for itself uses the client credentials grant.</source>
        <translation>Pida sin usuario. Un programa que actúa por sí mismo usa el grant client credentials.</translation>
    </message>
    <message>
        <source>Check the secret. Some servers give this answer to a wrong one.</source>
        <translation>Compruebe el secreto. Algunos servidores dan esta respuesta a uno incorrecto.</translation>
    </message>
    <message>
        <source>{Who} does not grant a scope that was asked for.</source>
        <translation>{Who} no concede un scope solicitado.</translation>
    </message>
    <message>
        <source>A scope is probably misspelt, or is not allowed for this client; upper and lower case matter.</source>
        <translation>Probablemente un scope está mal escrito o no está permitido para este cliente; las mayúsculas y minúsculas cuentan.</translation>
    </message>
    <message>
        <source>Ask for fewer scopes. Try them one at a time to find the one that is refused.</source>
        <translation>Solicite menos scopes. Pruébelos de uno en uno para encontrar el rechazado.</translation>
    </message>
    <message>
        <source>Allow the scope for this client where it was registered.</source>
        <translation>Permita el scope a este cliente donde se registró.</translation>
    </message>
    <message>
        <source>Remove the scopes for people. openid, profile and email make no sense for an app.</source>
        <translation>Quite los scopes para personas. openid, profile y email no tienen sentido para una aplicación.</translation>
    </message>
    <message>
        <source>{Who} could not make sense of the request.</source>
        <translation>{Who} no entendió la solicitud.</translation>
    </message>
    <message>
        <source>Read the description above, where there is one. It often names the parameter.</source>
        <translation>Lea la descripción de arriba, si la hay. A menudo nombra el parámetro.</translation>
    </message>
    <message>
        <source>Check whether an audience or resource is wanted. Some servers need one as an extra parameter.</source>
        <translation>Compruebe si hace falta audience o resource. Algunos servidores exigen uno de ellos como parámetro adicional.</translation>
    </message>
    <message>
        <source>Check the token URL. It may be another server&apos;s, or another endpoint of this one.</source>
        <translation>Compruebe la URL del token. Puede ser de otro servidor, o de otro endpoint de este.</translation>
    </message>
    <message>
        <source>Read the server&apos;s metadata. grant_types_supported in its discovery document says what it offers.</source>
        <translation>Lea los metadatos del servidor. En su documento de descubrimiento, grant_types_supported dice qué ofrece.</translation>
    </message>
    <message>
        <source>{Who} issues no tokens for the resource that was asked for.</source>
        <translation>{Who} no emite tokens para el recurso solicitado.</translation>
    </message>
    <message>
        <source>The resource or audience is probably misspelt, unknown there, or not allowed for this client.</source>
        <translation>Probablemente el recurso o la audiencia está mal escrito, allí no se conoce o no está permitido para este cliente.</translation>
    </message>
    <message>
        <source>Check the resource. It is an absolute URI without a fragment, exactly as the API is registered.</source>
        <translation>Compruebe el recurso. Es una URI absoluta sin fragmento, exactamente como está registrada la API.</translation>
    </message>
    <message>
        <source>Allow the client to use that API where it was registered.</source>
        <translation>Permita al cliente usar esa API donde se registró.</translation>
    </message>
    <message>
        <source>{Who} refused to issue a token.</source>
        <translation>{Who} se negó a emitir un token.</translation>
    </message>
    <message>
        <source>A policy of the server probably does not allow this client, API or scope.</source>
        <translation>Probablemente una directiva del servidor no permite este cliente, esta API o este scope.</translation>
    </message>
    <message>
        <source>Read the description above, where there is one.</source>
        <translation>Lea la descripción de arriba, si la hay.</translation>
    </message>
    <message>
        <source>Check what the client is allowed to use where it was registered: the API, the scopes, the grant.</source>
        <translation>Compruebe qué puede usar el cliente donde se registró: la API, los scopes, la concesión.</translation>
    </message>
    <message>
        <source>{Who} wants its nonce in the DPoP proof.</source>
        <translation>{Who} quiere su nonce en la prueba DPoP.</translation>
    </message>
    <message>
        <source>The DPoP proof has to repeat the nonce that this answer has in its header DPoP-Nonce; it had none, or an old one.</source>
        <translation>La prueba DPoP tiene que repetir el nonce que esta respuesta lleva en la cabecera DPoP-Nonce; no tenía ninguno, o uno antiguo.</translation>
    </message>
    <message>
        <source>This program asks for bearer tokens and sends no proof of possession itself.</source>
        <translation>Este programa pide tokens bearer y no envía ninguna prueba de posesión.</translation>
    </message>
    <message>
        <source>Send the request once more. Put the value of DPoP-Nonce into the claim nonce of a new proof; libraries for DPoP do that on their own.</source>
        <translation>Envíe la petición otra vez. Ponga el valor de DPoP-Nonce en el claim nonce de una prueba nueva; las bibliotecas de DPoP lo hacen por sí mismas.</translation>
    </message>
    <message>
        <source>Keep the newest one. Each answer may bring another nonce, and the next proof has to have that.</source>
        <translation>Conserve el más reciente. Cada respuesta puede traer otro nonce, y la prueba siguiente tiene que llevarlo.</translation>
    </message>
    <message>
        <source>{Who} does not take the DPoP proof.</source>
        <translation>{Who} no acepta la prueba DPoP.</translation>
    </message>
    <message>
        <source>A proof was sent that does not fit this request; the words above say what of it.</source>
        <translation>Se envió una prueba que no corresponde a esta petición; las palabras de arriba dicen en qué.</translation>
    </message>
    <message>
        <source>Compare htm and htu. They are the method and the URL of this very request, without query and fragment, as the server sees it behind its proxies.</source>
        <translation>Compare htm y htu. Son el método y la URL de esta misma petición, sin query ni fragmento, tal como la ve el servidor detrás de sus proxies.</translation>
    </message>
    <message>
        <source>Make a new proof for each request. Its iat is the present time by a clock that is right, and its jti was never used.</source>
        <translation>Haga una prueba nueva para cada petición. Su iat es la hora actual según un reloj en hora, y su jti no se usó nunca.</translation>
    </message>
    <message>
        <source>Check the key. The signature has to fit the jwk in the proof&apos;s header, and the token is bound to the same key.</source>
        <translation>Compruebe la clave. La firma tiene que corresponder al jwk de la cabecera de la prueba, y el token está ligado a la misma clave.</translation>
    </message>
    <message>
        <source>{Who} wants a proof of possession (DPoP) for this client.</source>
        <translation>{Who} exige una prueba de posesión (DPoP) para este cliente.</translation>
    </message>
    <message>
        <source>Use a client without DPoP, or switch it off for this one where it was registered.</source>
        <translation>Use un cliente sin DPoP, o desactívelo en este donde se registró.</translation>
    </message>
    <message>
        <source>The user has not approved this app.</source>
        <translation>El usuario no ha aprobado esta aplicación.</translation>
    </message>
    <message>
        <source>Nobody has approved the app for the user that it acts for, so the server issues no token in that user&apos;s name.</source>
        <translation>Nadie ha aprobado la aplicación para el usuario por el que actúa, así que el servidor no emite ningún token en su nombre.</translation>
    </message>
    <message>
        <source>Approve it in advance. In Salesforce let the connected app admit users that an administrator approved, and give the user its profile or permission set.</source>
        <translation>Apruébela de antemano. En Salesforce haga que la aplicación conectada admita a los usuarios aprobados por un administrador, y dé al usuario su perfil o conjunto de permisos.</translation>
    </message>
    <message>
        <source>Or have the user sign in once by the browser and agree.</source>
        <translation>O haga que el usuario inicie sesión una vez en el navegador y acepte.</translation>
    </message>
    <message>
        <source>The token handed in was issued too long ago.</source>
        <translation>El token entregado se emitió hace demasiado tiempo.</translation>
    </message>
    <message>
        <source>Get a new token and hand that in at once.</source>
        <translation>Obtenga un token nuevo y entréguelo enseguida.</translation>
    </message>
    <message>
        <source>Compare the clocks of both sides, if a new one is refused too.</source>
        <translation>Compare los relojes de ambos lados, si también se rechaza uno nuevo.</translation>
    </message>
    <message>
        <source>{Who} wants the user to sign in or to agree (consent).</source>
        <translation>{Who} quiere que el usuario inicie sesión o acepte (consent).</translation>
    </message>
    <message>
        <source>The request was to go without anybody at the screen, and the server needs somebody: to sign in, or to give consent to the app.</source>
        <translation>La petición debía ir sin nadie ante la pantalla, y el servidor necesita a alguien: para iniciar sesión o para dar su consentimiento a la aplicación.</translation>
    </message>
    <message>
        <source>Send the user through the browser once, without prompt=none, to sign in and agree.</source>
        <translation>Envíe al usuario una vez por el navegador, sin prompt=none, para que inicie sesión y acepte.</translation>
    </message>
    <message>
        <source>Have an administrator give consent for everybody, where the server has that.</source>
        <translation>Haga que un administrador dé el consentimiento por todos, donde el servidor lo permita.</translation>
    </message>
    <message>
        <source>Keycloak has no realm of that name.</source>
        <translation>Keycloak no tiene ningún realm con ese nombre.</translation>
    </message>
    <message>
        <source>The realm in the URL is spelled another way, in capital letters too, or is on another server.</source>
        <translation>El realm de la URL se escribe de otra manera, también en mayúsculas, o está en otro servidor.</translation>
    </message>
    <message>
        <source>Compare the realm in the URL with the name in the admin console, letter by letter.</source>
        <translation>Compare el realm de la URL letra por letra con el nombre en la consola de administración.</translation>
    </message>
    <message>
        <source>Check the server. Keycloak 16 and older have /auth before /realms.</source>
        <translation>Compruebe el servidor. Keycloak 16 y anteriores tienen /auth antes de /realms.</translation>
    </message>
    <message>
        <source>{Who} wants the credentials sent in another way.</source>
        <translation>{Who} quiere que las credenciales se envíen de otra forma.</translation>
    </message>
    <message>
        <source>The client is probably registered for another client authentication than the one that was used.</source>
        <translation>Probablemente el cliente está registrado con un método de autenticación distinto del que se usó.</translation>
    </message>
    <message>
        <source>Change Client authentication to the method the client is registered for.</source>
        <translation>Cambie «Autenticación del cliente» al método con el que está registrado el cliente.</translation>
    </message>
    <message>
        <source>{Who} has a problem of its own.</source>
        <translation>{Who} tiene un problema propio.</translation>
    </message>
    <message>
        <source>Try again in a minute.</source>
        <translation>Inténtelo de nuevo en un minuto.</translation>
    </message>
    <message>
        <source>Look at the provider&apos;s status page, and give its support the request ID from the response headers.</source>
        <translation>Consulte la página de estado del proveedor y dé a su soporte el ID de la solicitud, que está en los encabezados de la respuesta.</translation>
    </message>
    <message>
        <source>{Who} answered {status} and named an error.</source>
        <translation>{Who} respondió {status} y nombró un error.</translation>
    </message>
    <message>
        <source>The server reports errors with a success status, so the error is what counts.</source>
        <translation>El servidor comunica los errores con un código de éxito, así que lo que cuenta es el error.</translation>
    </message>
    <message>
        <source>Read the error above, and look it up in the provider&apos;s documentation.</source>
        <translation>Lea el error de arriba y búsquelo en la documentación del proveedor.</translation>
    </message>
    <message>
        <source>{Who} answered {status}, and there is no access token in it.</source>
        <translation>{Who} respondió {status}, pero sin token de acceso.</translation>
    </message>
    <message>
        <source>The URL is probably not a token endpoint, or the server wraps its answer in a way of its own.</source>
        <translation>Probablemente la URL no es un endpoint de token, o el servidor envuelve su respuesta a su manera.</translation>
    </message>
    <message>
        <source>Check the token URL. The issuer&apos;s discovery document has it as token_endpoint.</source>
        <translation>Compruebe la URL del token. En el documento de descubrimiento del emisor es token_endpoint.</translation>
    </message>
    <message>
        <source>Look at the answer above. A token under another name can be copied and pasted here.</source>
        <translation>Mire la respuesta de arriba. Si trae un token con otro nombre, puede copiarlo y pegarlo aquí.</translation>
    </message>
    <message>
        <source>{Who} answered {status} with nothing in it.</source>
        <translation>{Who} respondió {status} sin contenido.</translation>
    </message>
    <message>
        <source>The URL is probably not a token endpoint.</source>
        <translation>Probablemente la URL no es un endpoint de token.</translation>
    </message>
    <message>
        <source>{Who} answered with a form in place of JSON.</source>
        <translation>{Who} respondió con un formulario en lugar de JSON.</translation>
    </message>
    <message>
        <source>The server predates the standard or ignores the Accept header: the token is there, in another format.</source>
        <translation>El servidor es anterior al estándar o ignora el encabezado Accept: el token está ahí, en otro formato.</translation>
    </message>
    <message>
        <source>Look for a setting or a newer endpoint that answers in JSON. Until then copy the token from the exchange and paste it.</source>
        <translation>Busque un ajuste o un endpoint más nuevo que responda en JSON. Hasta entonces, copie el token del intercambio y péguelo.</translation>
    </message>
    <message>
        <source>{Who} answered with something that is not a JSON object.</source>
        <translation>{Who} respondió con algo que no es un objeto JSON.</translation>
    </message>
    <message>
        <source>The URL is probably not a token endpoint, or something on the way answered in its place.</source>
        <translation>Probablemente la URL no es un endpoint de token, o algo en el camino respondió en su lugar.</translation>
    </message>
    <message>
        <source>Look at the Server and Via headers in the exchange. They show who really answered.</source>
        <translation>Mire los encabezados Server y Via en el intercambio. Muestran quién respondió en realidad.</translation>
    </message>
    <message>
        <source>A web page came back where a token was due.</source>
        <translation>Llegó una página web donde debía llegar un token.</translation>
    </message>
    <message>
        <source>A login page, captive portal or company proxy probably answered in place of the token endpoint.</source>
        <translation>Probablemente respondió una página de inicio de sesión, un portal cautivo o un proxy de la empresa en lugar del endpoint de token.</translation>
    </message>
    <message>
        <source>Look at the page above. Its title often says whose it is.</source>
        <translation>Mire la página de arriba. Su título suele decir de quién es.</translation>
    </message>
    <message>
        <source>Sign in to the network. Open any page in a browser and see whether a login page comes first.</source>
        <translation>Inicie sesión en la red. Abra cualquier página en un navegador y vea si antes aparece una de inicio de sesión.</translation>
    </message>
    <message>
        <source>Check the token URL. A sign-in page of the provider itself means that the path is another one.</source>
        <translation>Compruebe la URL del token. Si la página de inicio de sesión es del propio proveedor, la ruta es otra.</translation>
    </message>
    <message>
        <source>A web page came back: the request was probably blocked on the way.</source>
        <translation>Llegó una página web: probablemente la solicitud se bloqueó por el camino.</translation>
    </message>
    <message>
        <source>A firewall, web application firewall or company proxy probably blocked the request before it reached the issuer.</source>
        <translation>Probablemente un firewall, un firewall de aplicaciones web o un proxy de la empresa bloqueó la solicitud antes de que llegara al emisor.</translation>
    </message>
    <message>
        <source>Look at the page above and at the Server and Via headers. They show who blocked it.</source>
        <translation>Mire la página de arriba y los encabezados Server y Via. Muestran quién la bloqueó.</translation>
    </message>
    <message>
        <source>Try from another network, to see whether it is the way or the server.</source>
        <translation>Pruebe desde otra red para ver si la causa es el camino o el servidor.</translation>
    </message>
    <message>
        <source>{Who} failed and sent a web page.</source>
        <translation>{Who} falló y envió una página web.</translation>
    </message>
    <message>
        <source>The server, or a proxy in front of it, has a problem of its own; the request may well be right.</source>
        <translation>El servidor, o un proxy delante de él, tiene un problema propio; la solicitud bien puede ser correcta.</translation>
    </message>
    <message>
        <source>Look at the provider&apos;s status page, and give its support the time and the request ID from the response headers.</source>
        <translation>Consulte la página de estado del proveedor y dé a su soporte la hora y el ID de la solicitud, que está en los encabezados de la respuesta.</translation>
    </message>
    <message>
        <source>{Who} answered {status} with a web page.</source>
        <translation>{Who} respondió {status} con una página web.</translation>
    </message>
    <message>
        <source>{Who} sent the request on to another address, which was not followed.</source>
        <translation>{Who} remitió la solicitud a otra dirección, que no se siguió.</translation>
    </message>
    <message>
        <source>The URL is probably the old, plain http or public form of the right one.</source>
        <translation>Probablemente la URL es la forma antigua, la de http sin cifrar o la pública de la correcta.</translation>
    </message>
    <message>
        <source>Redirects are never followed here: the next host would be sent the client secret.</source>
        <translation>Aquí nunca se siguen las redirecciones: el secreto del cliente se enviaría al host siguiente.</translation>
    </message>
    <message>
        <source>Compare the Location above with the token URL. Where you trust it, put it into the profile.</source>
        <translation>Compare el encabezado Location de arriba con la URL del token. Si confía en esa dirección, póngala en el perfil.</translation>
    </message>
    <message>
        <source>Check for a sign-in page. A Location that ends in login means that this is a page for people.</source>
        <translation>Compruebe si es una página de inicio de sesión. Un Location que termina en login indica una página para personas.</translation>
    </message>
    <message>
        <source>{Who} refused the credentials.</source>
        <translation>{Who} rechazó las credenciales.</translation>
    </message>
    <message>
        <source>Replace the secret, and check the client ID.</source>
        <translation>Sustituya el secreto y compruebe el ID de cliente.</translation>
    </message>
    <message>
        <source>Read WWW-Authenticate above, where there is one. It names what is wanted, and by whom.</source>
        <translation>Lea WWW-Authenticate arriba, si está. Dice qué se exige y quién lo exige.</translation>
    </message>
    <message>
        <source>{Who} does not allow this request.</source>
        <translation>{Who} no permite esta solicitud.</translation>
    </message>
    <message>
        <source>Look at the Server and Via headers in the exchange. They show who refused it.</source>
        <translation>Mire los encabezados Server y Via en el intercambio. Muestran quién la rechazó.</translation>
    </message>
    <message>
        <source>Try from another network, to see whether the address you come from matters.</source>
        <translation>Pruebe desde otra red para ver si importa la dirección desde la que llama.</translation>
    </message>
    <message>
        <source>There is nothing at this address.</source>
        <translation>No hay nada en esta dirección.</translation>
    </message>
    <message>
        <source>The token URL&apos;s path is probably wrong: a tenant, realm or version in it.</source>
        <translation>Probablemente la ruta de la URL del token es incorrecta: un tenant, un realm o una versión.</translation>
    </message>
    <message>
        <source>{Who} does not take a form here.</source>
        <translation>{Who} no admite aquí un formulario.</translation>
    </message>
    <message>
        <source>The URL is probably not a standard token endpoint: those take forms, and this one wants another format.</source>
        <translation>Probablemente la URL no es un endpoint de token estándar: esos admiten formularios, y este exige otro formato.</translation>
    </message>
    <message>
        <source>The proxy wants a user name and password.</source>
        <translation>El proxy exige un nombre de usuario y una contraseña.</translation>
    </message>
    <message>
        <source>The proxy between this computer and {host} lets nobody through without signing in.</source>
        <translation>El proxy que hay entre este equipo y {host} no deja pasar a nadie sin autenticarse.</translation>
    </message>
    <message>
        <source>Set the proxy with credentials, in the system&apos;s proxy settings or in HTTPS_PROXY, or ask for {host} to be exempt.</source>
        <translation>Configure el proxy con credenciales, en los ajustes de proxy del sistema o en HTTPS_PROXY, o pida que se exceptúe {host}.</translation>
    </message>
    <message>
        <source>The request is too large for {who}.</source>
        <translation>La solicitud es demasiado grande para {who}.</translation>
    </message>
    <message>
        <source>A limit of the server was exceeded, most often by many scopes or long extra parameters.</source>
        <translation>Se superó un límite del servidor, casi siempre por muchos scopes o por parámetros adicionales largos.</translation>
    </message>
    <message>
        <source>Ask for fewer scopes, and remove extra parameters.</source>
        <translation>Solicite menos scopes y quite los parámetros adicionales.</translation>
    </message>
    <message>
        <source>Something in front of {who} got no answer from it.</source>
        <translation>Algo que está entre este equipo y {who} se quedó sin respuesta.</translation>
    </message>
    <message>
        <source>Look at the provider&apos;s status page, or at your own proxy if the Via header names it.</source>
        <translation>Consulte la página de estado del proveedor, o su propio proxy si el encabezado Via lo nombra.</translation>
    </message>
    <message>
        <source>{Who} failed on its side.</source>
        <translation>{Who} falló por su parte.</translation>
    </message>
    <message>
        <source>The server has a problem of its own; the request may well be right.</source>
        <translation>El servidor tiene un problema propio; la solicitud bien puede ser correcta.</translation>
    </message>
    <message>
        <source>{Who} refused the client ID or its secret, perhaps because of how it was encoded.</source>
        <translation>{Who} rechazó el ID de cliente o su secreto, quizá por la forma en que se codificó.</translation>
    </message>
    <message>
        <source>The secret holds a character such as + / : or %, and {who} probably does not decode it from the Basic header.</source>
        <translation>El secreto contiene un carácter como + / : o %, y probablemente {who} no lo decodifica del encabezado Basic.</translation>
    </message>
    <message>
        <source>RFC 6749 has the secret form-encoded before it goes into the header, as was done; some servers take it as it stands. A wrong secret gets the same answer.</source>
        <translation>El RFC 6749 pide codificar el secreto como formulario antes de ponerlo en el encabezado, y así se hizo; algunos servidores lo toman tal cual. Un secreto incorrecto recibe la misma respuesta.</translation>
    </message>
    <message>
        <source>Send it as it stands. Set Client authentication to the Basic header that is not encoded.</source>
        <translation>Envíelo tal cual. Ponga «Autenticación del cliente» en el encabezado Basic sin codificar.</translation>
    </message>
    <message>
        <source>Send it in the form body. Set Client authentication to the form body, where everybody decodes it.</source>
        <translation>Envíelo en el cuerpo del formulario. Ponga «Autenticación del cliente» en el cuerpo del formulario, que todos decodifican.</translation>
    </message>
    <message>
        <source>Have every method tried. The command token-inspector request NAME --find-method says which one is accepted.</source>
        <translation>Haga que se prueben todos los métodos. El comando token-inspector request NAME --find-method dice cuál se acepta.</translation>
    </message>
    <message>
        <source>Replace the secret. Copy it again from where the client was registered.</source>
        <translation>Sustituya el secreto. Cópielo de nuevo de donde se registró el cliente.</translation>
    </message>
    <message>
        <source>The secret holds a character such as + / : or %, was sent as it stands, and {who} probably expects it encoded.</source>
        <translation>El secreto contiene un carácter como + / : o %, se envió tal cual, y probablemente {who} lo espera codificado.</translation>
    </message>
    <message>
        <source>RFC 6749 has the secret form-encoded before it goes into the Basic header. A wrong secret gets the same answer.</source>
        <translation>El RFC 6749 pide codificar el secreto como formulario antes de ponerlo en el encabezado Basic. Un secreto incorrecto recibe la misma respuesta.</translation>
    </message>
    <message>
        <source>Send it encoded. Set Client authentication to the form-encoded Basic header.</source>
        <translation>Envíelo codificado. Ponga «Autenticación del cliente» en el encabezado Basic codificado como formulario.</translation>
    </message>
    <message>
        <source>{Who} refused a secret that begins or ends with white space.</source>
        <translation>{Who} rechazó un secreto que empieza o termina con espacios en blanco.</translation>
    </message>
    <message>
        <source>A space or line break was probably copied along with the secret; it was sent as part of it.</source>
        <translation>Probablemente se copió un espacio o un salto de línea junto con el secreto; se envió como parte de él.</translation>
    </message>
    <message>
        <source>Store the secret again, without white space around it.</source>
        <translation>Guarde el secreto de nuevo, sin espacios en blanco alrededor.</translation>
    </message>
    <message>
        <source>Replace the secret. If it is refused without the white space too, it is another client&apos;s or an old one.</source>
        <translation>Sustituya el secreto. Si también se rechaza sin los espacios en blanco, es de otro cliente o es uno antiguo.</translation>
    </message>
    <message>
        <source>{Who} refused a secret of fewer than eight characters.</source>
        <translation>{Who} rechazó un secreto de menos de ocho caracteres.</translation>
    </message>
    <message>
        <source>The secret was probably cut off when it was copied: those that servers make are longer.</source>
        <translation>Probablemente el secreto se cortó al copiarlo: los que generan los servidores son más largos.</translation>
    </message>
    <message>
        <source>Store the whole secret. Copy it again from where the client was registered.</source>
        <translation>Guarde el secreto completo. Cópielo de nuevo de donde se registró el cliente.</translation>
    </message>
    <message>
        <source>{Who} refused a secret that looks like a placeholder.</source>
        <translation>{Who} rechazó un secreto que parece un marcador de posición.</translation>
    </message>
    <message>
        <source>Stars, an example or the name of a variable was probably stored in place of the secret itself.</source>
        <translation>Probablemente se guardaron asteriscos, un ejemplo o el nombre de una variable en lugar del propio secreto.</translation>
    </message>
    <message>
        <source>Store the secret itself. Where it was registered, show it first, then copy it.</source>
        <translation>Guarde el propio secreto. Donde se registró, primero muéstrelo y después cópielo.</translation>
    </message>
    <message>
        <source>The request asks for a scope about people, such as openid or email, which is probably not granted to an app.</source>
        <translation>La solicitud pide un scope sobre personas, como openid o email, que probablemente no se concede a una aplicación.</translation>
    </message>
    <message>
        <source>Remove the scopes for people. openid, profile, email and the like make no sense for an app.</source>
        <translation>Quite los scopes para personas. openid, profile, email y similares no tienen sentido para una aplicación.</translation>
    </message>
    <message>
        <source>Ask for fewer scopes. Try the others one at a time to find one that is refused.</source>
        <translation>Solicite menos scopes. Pruebe los demás de uno en uno para encontrar el rechazado.</translation>
    </message>
    <message>
        <source>Auth0 refused a request that names no API.</source>
        <translation>Auth0 rechazó una solicitud que no nombra ninguna API.</translation>
    </message>
    <message>
        <source>The parameter audience, which Auth0 needs to know the API, is probably what is missing: none was sent.</source>
        <translation>Probablemente lo que falta es el parámetro audience, que Auth0 necesita para saber de qué API se trata: no se envió ninguno.</translation>
    </message>
    <message>
        <source>{Who} was sent JSON where it reads a form.</source>
        <translation>{Who} recibió JSON donde lee un formulario.</translation>
    </message>
    <message>
        <source>The request&apos;s body is JSON, and a token endpoint reads its parameters from a form, so it probably saw none of them.</source>
        <translation>El cuerpo de la solicitud es JSON, y un endpoint de token lee sus parámetros de un formulario; probablemente no vio ninguno.</translation>
    </message>
    <message>
        <source>Send a form. Set the Content-Type to application/x-www-form-urlencoded and write the body as name=value pairs.</source>
        <translation>Envíe un formulario. Ponga Content-Type en application/x-www-form-urlencoded y escriba el cuerpo como pares nombre=valor.</translation>
    </message>
    <message>
        <source>The host is probably misspelt, or this computer has no connection to a name server that knows it.</source>
        <translation>Probablemente el host está mal escrito, o este equipo no tiene conexión con un servidor de nombres que lo conozca.</translation>
    </message>
    <message>
        <source>Check the host in the token URL.</source>
        <translation>Compruebe el host en la URL del token.</translation>
    </message>
    <message>
        <source>Check the network. A name of a company network may be found only with its VPN connected.</source>
        <translation>Compruebe la red. Un nombre de una red de empresa puede encontrarse solo con su VPN conectada.</translation>
    </message>
    <message>
        <source>No name server answered, so {host} was not found.</source>
        <translation>Ningún servidor de nombres respondió, así que no se encontró {host}.</translation>
    </message>
    <message>
        <source>This computer is probably offline, or its name server cannot be reached.</source>
        <translation>Probablemente este equipo está sin conexión, o no se puede llegar a su servidor de nombres.</translation>
    </message>
    <message>
        <source>Check the connection.</source>
        <translation>Compruebe la conexión.</translation>
    </message>
    <message>
        <source>Check the VPN. One that has just gone down may leave its name server set.</source>
        <translation>Compruebe la VPN. Si acaba de caerse, puede haber dejado configurado su servidor de nombres.</translation>
    </message>
    <message>
        <source>{host} is there, and nothing listens on that port.</source>
        <translation>{host} está ahí, pero nada escucha en ese puerto.</translation>
    </message>
    <message>
        <source>The port in the URL is probably wrong, or the server is not running.</source>
        <translation>Probablemente el puerto de la URL es incorrecto, o el servidor no está en marcha.</translation>
    </message>
    <message>
        <source>Check the port in the token URL.</source>
        <translation>Compruebe el puerto en la URL del token.</translation>
    </message>
    <message>
        <source>Check whether the server runs, and whether a firewall closes that port.</source>
        <translation>Compruebe si el servidor está en marcha y si un firewall cierra ese puerto.</translation>
    </message>
    <message>
        <source>Nothing listens on this port of your computer.</source>
        <translation>Nada escucha en este puerto de su equipo.</translation>
    </message>
    <message>
        <source>The server on this computer is probably not running, or has another port now.</source>
        <translation>Probablemente el servidor de este equipo no está en marcha, o ahora tiene otro puerto.</translation>
    </message>
    <message>
        <source>Start it. The demo issuer starts with the command token-inspector demo and takes a new port each time.</source>
        <translation>Inícielo. El emisor de demostración se inicia con el comando token-inspector demo y toma cada vez un puerto nuevo.</translation>
    </message>
    <message>
        <source>There is no way from here to {host}.</source>
        <translation>Desde aquí no hay camino hasta {host}.</translation>
    </message>
    <message>
        <source>This computer is probably offline, or the host is in a network that is not connected.</source>
        <translation>Probablemente este equipo está sin conexión, o el host está en una red que no está conectada.</translation>
    </message>
    <message>
        <source>Check the connection, and the VPN where the host needs one.</source>
        <translation>Compruebe la conexión, y la VPN si el host la requiere.</translation>
    </message>
    <message>
        <source>Check whether the host is to be reached through a proxy.</source>
        <translation>Compruebe si a ese host se llega a través de un proxy.</translation>
    </message>
    <message>
        <source>{host} did not answer the call.</source>
        <translation>{host} no respondió a la llamada.</translation>
    </message>
    <message>
        <source>A firewall probably drops the connection without a word, or the host is down.</source>
        <translation>Probablemente un firewall descarta la conexión sin avisar, o el host está caído.</translation>
    </message>
    <message>
        <source>Check whether a proxy is needed to reach the outside.</source>
        <translation>Compruebe si hace falta un proxy para llegar al exterior.</translation>
    </message>
    <message>
        <source>Try from another network.</source>
        <translation>Pruebe desde otra red.</translation>
    </message>
    <message>
        <source>Raise the timeout. It is under Advanced, for slow connections.</source>
        <translation>Aumente el tiempo de espera. Está en «Avanzado», para conexiones lentas.</translation>
    </message>
    <message>
        <source>The proxy that is set cannot be used.</source>
        <translation>El proxy configurado no se puede usar.</translation>
    </message>
    <message>
        <source>The setting named above is no address of an HTTP proxy; nothing was sent.</source>
        <translation>El ajuste nombrado arriba no es la dirección de un proxy HTTP; no se envió nada.</translation>
    </message>
    <message>
        <source>Write the proxy as http://HOST:PORT. That is how HTTPS_PROXY and the system&apos;s settings name one; SOCKS proxies are not supported.</source>
        <translation>Escriba el proxy como http://HOST:PORT. Así lo nombran HTTPS_PROXY y los ajustes del sistema; los proxys SOCKS no se admiten.</translation>
    </message>
    <message>
        <source>Exempt {host}. Add it to NO_PROXY where it can be reached without a proxy.</source>
        <translation>Exceptúe {host}. Añádalo a NO_PROXY si se puede llegar a él sin proxy.</translation>
    </message>
    <message>
        <source>The proxy on the way to {host} cannot be reached.</source>
        <translation>No se puede llegar al proxy que lleva a {host}.</translation>
    </message>
    <message>
        <source>The proxy&apos;s address or port is probably wrong, or this computer is not in the network that has the proxy.</source>
        <translation>Probablemente la dirección o el puerto del proxy es incorrecto, o este equipo no está en la red que tiene el proxy.</translation>
    </message>
    <message>
        <source>Check the proxy in the setting named above.</source>
        <translation>Compruebe el proxy en el ajuste nombrado arriba.</translation>
    </message>
    <message>
        <source>Connect to the network it belongs to. Outside of it the setting may have to be taken away.</source>
        <translation>Conéctese a la red a la que pertenece. Fuera de ella puede que haya que quitar el ajuste.</translation>
    </message>
    <message>
        <source>The proxy did not let the request through.</source>
        <translation>El proxy no dejó pasar la solicitud.</translation>
    </message>
    <message>
        <source>The proxy probably does not allow {host}, or cannot reach it itself.</source>
        <translation>Probablemente el proxy no permite {host}, o no puede llegar él mismo.</translation>
    </message>
    <message>
        <source>Ask for {host} to be allowed by the proxy.</source>
        <translation>Pida que el proxy permita {host}.</translation>
    </message>
    <message>
        <source>The client ID or the tenant in the URL is wrong, or the app was never admitted to this tenant. The answer does not say which.</source>
        <translation>El ID de cliente o el tenant de la URL es incorrecto, o la aplicación nunca se admitió en este tenant. La respuesta no dice cuál de ellas.</translation>
    </message>
    <message>
        <source>The tenant in the URL is misspelt, or belongs to another cloud than this host. The answer does not say which.</source>
        <translation>El tenant de la URL está mal escrito o es de otra nube que este host. La respuesta no dice cuál de ellas.</translation>
    </message>
    <message>
        <source>The scope names no API, several APIs at once, or is not written as Entra expects. The answer says which.</source>
        <translation>El scope no nombra ninguna API, nombra varias a la vez o no está escrito como espera Entra. La respuesta dice cuál de ellas.</translation>
    </message>
    <message>
        <source>The certificate that signed it is not uploaded to the app, or the assertion names another one. The answer does not say which.</source>
        <translation>El certificado con el que se firmó no está subido a la aplicación, o la aserción nombra otro. La respuesta no dice cuál de ellas.</translation>
    </message>
    <message>
        <source>The client&apos;s credentials were not taken: probably the secret is not, or no longer, that of this client ID, or the client ID is unknown here, or they were sent by another method than the client is registered for; the server does not say which.</source>
        <translation>Las credenciales del cliente no se aceptaron: probablemente el secreto no es, o ya no es, el de este ID de cliente, o el ID de cliente es desconocido aquí, o se enviaron con otro método del que el cliente tiene registrado; el servidor no dice cuál.</translation>
    </message>
    <message>
        <source>Check the assertion, where one was sent (private_key_jwt). Its key and kid have to be registered, iss and sub are the client ID, aud is this server.</source>
        <translation>Compruebe la aserción, si se envió una (private_key_jwt). Su clave y kid deben estar registrados, iss y sub son el ID de cliente, aud es este servidor.</translation>
    </message>
    <message>
        <source>Ask again with the other method: Find what works tries them all.</source>
        <translation>Pida de nuevo con el otro método: «Buscar lo que funciona» los prueba todos.</translation>
    </message>
    <message>
        <source>The decoded assertion shows its aud.</source>
        <translation>La aserción decodificada muestra su aud.</translation>
    </message>
    <message>
        <source>The header Date of the answer against the assertion&apos;s exp tells a late assertion from a wrong clock.</source>
        <translation>El encabezado Date de la respuesta frente al exp de la aserción distingue una aserción tardía de un reloj incorrecto.</translation>
    </message>
    <message>
        <source>The header Date of the answer against the assertion&apos;s iat shows how far the clocks are apart.</source>
        <translation>El encabezado Date de la respuesta frente al iat de la aserción muestra cuánto difieren los relojes.</translation>
    </message>
    <message>
        <source>exp minus iat tells: up to 300 seconds everybody takes, so then it is the clock.</source>
        <translation>exp menos iat lo dice: hasta 300 segundos los acepta cualquiera, así que entonces es el reloj.</translation>
    </message>
    <message>
        <source>The assertion probably lacks exp, iat or nbf, or has one that is not a number of seconds.</source>
        <translation>A la aserción probablemente le falta exp, iat o nbf, o tiene uno que no es un número de segundos.</translation>
    </message>
    <message>
        <source>The decoded assertion shows which date is missing.</source>
        <translation>La aserción decodificada muestra qué fecha falta.</translation>
    </message>
    <message>
        <source>iss and sub of a client assertion probably have to be the client ID, both; in a grant iss is whoever signed it, and sub the user or app it is for.</source>
        <translation>El iss y el sub de una aserción de cliente probablemente tienen que ser ambos el ID de cliente; en un grant, iss es quien la firmó y sub el usuario o la aplicación para la que es.</translation>
    </message>
    <message>
        <source>Compare them with the trust set up there. Federated credentials compare issuer, subject and audience character by character.</source>
        <translation>Compárelos con la confianza configurada allí. Las credenciales federadas comparan emisor, sujeto y audiencia carácter por carácter.</translation>
    </message>
    <message>
        <source>The decoded assertion shows its iss and sub.</source>
        <translation>La aserción decodificada muestra su iss y su sub.</translation>
    </message>
    <message>
        <source>A claim of the assertion is probably missing or has another value than the server wants: {said}.</source>
        <translation>Un claim de la aserción probablemente falta o tiene otro valor del que el servidor quiere: {said}.</translation>
    </message>
    <message>
        <source>The decoded assertion shows which claims it has.</source>
        <translation>La aserción decodificada muestra qué claims tiene.</translation>
    </message>
    <message>
        <source>Verify the assertion with the registered public key: if that works here, the server has another one.</source>
        <translation>Verifique la aserción con la clave pública registrada: si aquí funciona, el servidor tiene otra.</translation>
    </message>
    <message>
        <source>Register the algorithm. It is token_endpoint_auth_signing_alg of the client.</source>
        <translation>Registre el algoritmo. Es token_endpoint_auth_signing_alg del cliente.</translation>
    </message>
    <message>
        <source>The assertion&apos;s header shows its alg.</source>
        <translation>La cabecera de la aserción muestra su alg.</translation>
    </message>
    <message>
        <source>The assertion decodes here if it is whole.</source>
        <translation>Si está entera, la aserción se decodifica aquí.</translation>
    </message>
    <message>
        <source>The decoded assertion shows aud, exp, iss, sub and kid: compare each with the registration.</source>
        <translation>La aserción decodificada muestra aud, exp, iss, sub y kid: compare cada uno con el registro.</translation>
    </message>
    <message>
        <source>A wrong secret, where the server gives one answer to both.</source>
        <translation>Un secreto incorrecto, donde el servidor responde igual a ambas cosas.</translation>
    </message>
    <message>
        <source>{Who} did not accept the client, and does not say what of it.</source>
        <translation>{Who} no aceptó al cliente y no dice por qué.</translation>
    </message>
    <message>
        <source>Client authentication failed: the client ID is unknown here, no credentials arrived, they were sent by a method that the client is not registered for, or the secret is wrong; which of these it probably is, the words do not say.</source>
        <translation>La autenticación del cliente falló: el ID de cliente es desconocido aquí, no llegaron credenciales, se enviaron con un método para el que el cliente no está registrado, o el secreto es incorrecto; cuál de estas cosas es probablemente, las palabras no lo dicen.</translation>
    </message>
    <message>
        <source>A client that was deleted or never got as far as this server.</source>
        <translation>Un cliente que se borró o que nunca llegó a este servidor.</translation>
    </message>
    <message>
        <source>A made-up client ID gets the same answer: then it is the ID. With another answer the server does know it.</source>
        <translation>Un ID de cliente inventado recibe la misma respuesta: entonces es el ID. Con otra respuesta, el servidor lo conoce.</translation>
    </message>
    <message>
        <source>Check what is in between. A proxy or a redirect may drop the Authorization header or the body.</source>
        <translation>Compruebe qué hay en medio. Un proxy o una redirección puede perder el encabezado Authorization o el cuerpo.</translation>
    </message>
    <message>
        <source>Look at the request in the exchange. What was really sent stands there, with secrets masked.</source>
        <translation>Mire la solicitud en el intercambio. Ahí está lo que se envió de verdad, con los secretos ocultos.</translation>
    </message>
    <message>
        <source>The request was probably a GET where POST with a form in the body is needed, or the URL is not the token endpoint; a redirect on the way makes a GET of a POST.</source>
        <translation>La solicitud probablemente fue un GET donde se necesita POST con un formulario en el cuerpo, o la URL no es el endpoint de token; una redirección convierte un POST en GET.</translation>
    </message>
    <message>
        <source>The header Allow of the answer names the methods that are taken.</source>
        <translation>El encabezado Allow de la respuesta nombra los métodos que se aceptan.</translation>
    </message>
    <message>
        <source>Another grant with the same client tells: if that is taken, it is the client&apos;s list of grants.</source>
        <translation>Otro grant con el mismo cliente lo dice: si se acepta, es la lista de grants del cliente.</translation>
    </message>
    <message>
        <source>The client is disabled or not active where it was registered, as the server&apos;s own words say: {said}.</source>
        <translation>El cliente está desactivado o no está activo donde se registró, como dice el propio servidor: {said}.</translation>
    </message>
    <message>
        <source>The registration&apos;s page shows whether the client is active.</source>
        <translation>La página del registro muestra si el cliente está activo.</translation>
    </message>
    <message>
        <source>What was handed in as the grant was probably not taken: a code, refresh token or assertion that is used up, expired, revoked or for another client, a user&apos;s password that is wrong, or a grant that this client may not use.</source>
        <translation>Lo que se entregó como grant probablemente no se aceptó: un código, refresh token o aserción ya usado, caducado, revocado o de otro cliente, una contraseña de usuario incorrecta, o un grant que este cliente no puede usar.</translation>
    </message>
    <message>
        <source>A fresh code, used once, tells: if it is taken, the old one was used up or too late.</source>
        <translation>Un código nuevo, usado una vez, lo dice: si se acepta, el anterior ya estaba usado o llegó tarde.</translation>
    </message>
    <message>
        <source>The grant that was handed in, a refresh token or an authorization code, is probably used up, expired or revoked, or goes with another client, redirect_uri or code_verifier.</source>
        <translation>El grant entregado, un refresh token o un código de autorización, probablemente ya se usó, caducó o se revocó, o corresponde a otro cliente, redirect_uri o code_verifier.</translation>
    </message>
    <message>
        <source>Compare redirect_uri and code_verifier. They have to be those that the code was asked for with.</source>
        <translation>Compare redirect_uri y code_verifier. Tienen que ser aquellos con los que se pidió el código.</translation>
    </message>
    <message>
        <source>Sign in with the same name and password by the browser.</source>
        <translation>Inicie sesión con el mismo nombre y contraseña en el navegador.</translation>
    </message>
    <message>
        <source>The grant is probably not enabled for this client; some servers (Keycloak, Apple) use this code for a client ID or secret that they do not take.</source>
        <translation>El grant probablemente no está habilitado para este cliente; algunos servidores (Keycloak, Apple) usan este código para un ID de cliente o secreto que no aceptan.</translation>
    </message>
    <message>
        <source>Ask without any scope: what is granted then shows the names there are.</source>
        <translation>Pida sin ningún scope: lo que se concede entonces muestra los nombres que hay.</translation>
    </message>
    <message>
        <source>A parameter, such as grant_type, is probably missing, unknown or sent twice, the credentials were sent in two ways or not at all, or the body was not read because it is no form (JSON, or no Content-Type).</source>
        <translation>Un parámetro, como grant_type, probablemente falta, es desconocido o está dos veces, las credenciales se enviaron de dos maneras o de ninguna, o el cuerpo no se leyó porque no es un formulario (JSON, o sin Content-Type).</translation>
    </message>
    <message>
        <source>{Who} does not offer the grant type, or did not read it.</source>
        <translation>{Who} no ofrece el tipo de grant, o no lo leyó.</translation>
    </message>
    <message>
        <source>The server probably does not support this grant, grant_type is misspelt, or the server did not find grant_type in the body: JSON in place of a form, no Content-Type, or an empty body looks like that too.</source>
        <translation>El servidor probablemente no admite este grant, grant_type está mal escrito, o el servidor no encontró grant_type en el cuerpo: JSON en lugar de un formulario, sin Content-Type o un cuerpo vacío también se ve así.</translation>
    </message>
    <message>
        <source>The list of APIs of the server shows whether there is one of this name.</source>
        <translation>La lista de API del servidor muestra si hay una con este nombre.</translation>
    </message>
    <message>
        <source>The client is probably set up for tokens that are bound to a key, and this program asks for bearer tokens.</source>
        <translation>El cliente está probablemente configurado para tokens vinculados a una clave, y este programa pide tokens bearer.</translation>
    </message>
    <message>
        <source>By its iat the token that was handed in is too old, or the clock of whoever issued it is wrong. The answer does not say which.</source>
        <translation>Según su iat el token entregado es demasiado antiguo, o el reloj de quien lo emitió no está en hora. La respuesta no dice cuál de ellas.</translation>
    </message>
    <message>
        <source>The server says that it failed or is not available for the moment, not that the request was wrong.</source>
        <translation>El servidor dice que falló o que no está disponible por el momento, no que la solicitud fuera incorrecta.</translation>
    </message>
    <message>
        <source>The same request later tells: if it is refused again at once, something in it makes the server fail.</source>
        <translation>La misma solicitud más tarde lo dice: si vuelve a fallar enseguida, algo en ella hace fallar al servidor.</translation>
    </message>
    <message>
        <source>{Who} speaks of an error of its own, with the status of a refused client.</source>
        <translation>{Who} habla de un error propio, con el estado de un cliente rechazado.</translation>
    </message>
    <message>
        <source>A server that failed would answer 500: with 401 it probably stumbled over the client&apos;s credentials, which are unknown, wrong, or sent by another method than it reads.</source>
        <translation>Un servidor que falla respondería 500: con 401 probablemente tropezó con las credenciales del cliente, que son desconocidas o erróneas, o se enviaron por otro método del que él lee.</translation>
    </message>
    <message>
        <source>Check the client ID and the secret, and that they are for this issuer.</source>
        <translation>Compruebe el ID de cliente y el secreto, y que sean para este emisor.</translation>
    </message>
    <message>
        <source>Try the other method. Credentials are sent in an Authorization header (client_secret_basic) or in the form (client_secret_post).</source>
        <translation>Pruebe el otro método. Las credenciales se envían en una cabecera Authorization (client_secret_basic) o en el formulario (client_secret_post).</translation>
    </message>
    <message>
        <source>Ask again with a client ID that does not exist: if the answer is the same, it is about the client.</source>
        <translation>Pregunte de nuevo con un ID de cliente que no exista: si la respuesta es la misma, se trata del cliente.</translation>
    </message>
    <message>
        <source>{Who} does not take the client ID or what came with it.</source>
        <translation>{Who} no acepta el ID de cliente o lo que venía con él.</translation>
    </message>
    <message>
        <source>The client ID is probably not one that this server knows, or the credentials beside it (the secret) do not belong to it.</source>
        <translation>Probablemente este servidor no conoce el ID de cliente, o las credenciales que lo acompañan (el secreto) no le corresponden.</translation>
    </message>
    <message>
        <source>A made-up client ID shows it: if the answer is another one, the ID is known and the secret is wrong.</source>
        <translation>Pida con un ID de cliente inventado: si la respuesta es otra, el ID es conocido y el secreto es incorrecto.</translation>
    </message>
    <message>
        <source>{Who} found no client ID in the request.</source>
        <translation>{Who} no encontró ningún ID de cliente en la solicitud.</translation>
    </message>
    <message>
        <source>No client ID arrived: client_id was probably not sent, or not where the server looks, which is the Basic header or a form in the body.</source>
        <translation>No llegó ningún ID de cliente: client_id probablemente no se envió, o no donde el servidor lo busca: el encabezado Basic o un formulario en el cuerpo.</translation>
    </message>
    <message>
        <source>{Who} knows the client and does not let it do this.</source>
        <translation>{Who} conoce al cliente y no le permite hacer esto.</translation>
    </message>
    <message>
        <source>The client is probably not allowed to use this grant, scope or API, or is of a kind (public, confidential) that may not ask so; the server says: {said}.</source>
        <translation>El cliente probablemente no puede usar este grant, scope o API, o es de una clase (public, confidential) que no puede pedir así; el servidor dice: {said}.</translation>
    </message>
    <message>
        <source>A wrong secret (usually invalid_client).</source>
        <translation>Un secreto incorrecto (normalmente invalid_client).</translation>
    </message>
    <message>
        <source>Ask for fewer things: without scope and audience. If that succeeds, it is not the grant.</source>
        <translation>Pida menos: sin scope ni audience. Si eso funciona, no es el grant.</translation>
    </message>
    <message>
        <source>{Who} says that two client IDs do not agree.</source>
        <translation>{Who} dice que dos ID de cliente no coinciden.</translation>
    </message>
    <message>
        <source>The client ID that asks is probably not the one that the code, refresh token or assertion belongs to, or not the one in the other place it was sent; the server says: {said}.</source>
        <translation>El ID de cliente que pide probablemente no es el dueño del código, del refresh token o de la aserción, o no es el que se envió en el otro lugar; el servidor dice: {said}.</translation>
    </message>
    <message>
        <source>Use one client ID everywhere. The header, the body, and iss and sub of an assertion have to name the same client.</source>
        <translation>Use un solo ID de cliente en todas partes. El encabezado, el cuerpo, y el iss y el sub de una aserción tienen que nombrar al mismo cliente.</translation>
    </message>
    <message>
        <source>{Who} got the client&apos;s credentials more than once.</source>
        <translation>{Who} recibió las credenciales del cliente más de una vez.</translation>
    </message>
    <message>
        <source>The request authenticates the client in two ways at once, such as a Basic header and client_id with client_secret in the body; RFC 6749 allows one method only.</source>
        <translation>La solicitud autentica al cliente de dos maneras a la vez, como un encabezado Basic y client_id con client_secret en el cuerpo; RFC 6749 solo permite un método.</translation>
    </message>
    <message>
        <source>Send the credentials once. Leave client_secret out of the body, or the Authorization header out of the request.</source>
        <translation>Envíe las credenciales una vez. Quite client_secret del cuerpo, o el encabezado Authorization de la solicitud.</translation>
    </message>
    <message>
        <source>{Who} cannot read the client&apos;s credentials.</source>
        <translation>{Who} no puede leer las credenciales del cliente.</translation>
    </message>
    <message>
        <source>The client ID or the Authorization header is probably not in the form it should have: Basic, a space, then client ID, colon and secret in base64.</source>
        <translation>El ID de cliente o el encabezado Authorization probablemente no tiene la forma debida: Basic, un espacio, y el ID de cliente, dos puntos y el secreto en base64.</translation>
    </message>
    <message>
        <source>Make the header again. Encode client ID, colon, secret without a line break at the end; a token (Bearer) does not belong there.</source>
        <translation>Haga el encabezado de nuevo. Codifique ID de cliente, dos puntos y secreto sin salto de línea al final; un token (Bearer) no va ahí.</translation>
    </message>
    <message>
        <source>Send the credentials in the form body: if that is taken, it was the header.</source>
        <translation>Envíe las credenciales en el cuerpo del formulario: si se aceptan, era el encabezado.</translation>
    </message>
    <message>
        <source>{Who} says that the client secret is wrong.</source>
        <translation>{Who} dice que el secreto de cliente es incorrecto.</translation>
    </message>
    <message>
        <source>The client secret is not, or no longer, that of this client ID: it was probably replaced, cut off when copied, or is another client&apos;s.</source>
        <translation>El secreto de cliente no es, o ya no es, el de este ID de cliente: probablemente se reemplazó, se cortó al copiarlo o es de otro cliente.</translation>
    </message>
    <message>
        <source>The way it was encoded, where the secret has + / : or % in it.</source>
        <translation>La forma de codificarlo, si el secreto tiene + / : o %.</translation>
    </message>
    <message>
        <source>Send it in the form body as well: if it is taken there, the encoding of the Basic header is to blame and not the secret.</source>
        <translation>Envíelo también en el cuerpo del formulario: si ahí se acepta, la culpa es de la codificación del encabezado Basic y no del secreto.</translation>
    </message>
    <message>
        <source>The secret was right once and its end date has passed, as the server&apos;s own words say: {said}.</source>
        <translation>El secreto fue correcto y su fecha de fin ya pasó, como dice el propio servidor: {said}.</translation>
    </message>
    <message>
        <source>Make a new secret where the client was registered, and store it here.</source>
        <translation>Cree un secreto nuevo donde se registró el cliente y guárdelo aquí.</translation>
    </message>
    <message>
        <source>Note the new end date. A key of one&apos;s own (private_key_jwt) avoids the next surprise.</source>
        <translation>Anote la nueva fecha de fin. Una clave propia (private_key_jwt) evita la próxima sorpresa.</translation>
    </message>
    <message>
        <source>The registration&apos;s page shows the end date of each secret.</source>
        <translation>La página del registro muestra la fecha de fin de cada secreto.</translation>
    </message>
    <message>
        <source>{Who} says that the client secret is not in force.</source>
        <translation>{Who} dice que el secreto de cliente no está en vigor.</translation>
    </message>
    <message>
        <source>The secret was revoked or disabled, or is not active yet, as the server&apos;s own words say: {said}.</source>
        <translation>El secreto se revocó o se desactivó, o aún no está activo, como dice el propio servidor: {said}.</translation>
    </message>
    <message>
        <source>The registration&apos;s page shows which secrets are active.</source>
        <translation>La página del registro muestra qué secretos están activos.</translation>
    </message>
    <message>
        <source>{Who} takes no client secret from this client.</source>
        <translation>{Who} no acepta un secreto de cliente de este cliente.</translation>
    </message>
    <message>
        <source>The client is probably registered as public, or for another method such as a signed assertion (private_key_jwt), so a secret is refused whatever it is.</source>
        <translation>El cliente probablemente está registrado como público, o para otro método como una aserción firmada (private_key_jwt), así que cualquier secreto se rechaza.</translation>
    </message>
    <message>
        <source>Send no secret. Set Client authentication to none for a public client, or to the method that the client is registered for.</source>
        <translation>No envíe ningún secreto. Ponga «Autenticación del cliente» en ninguna para un cliente público, o en el método para el que está registrado.</translation>
    </message>
    <message>
        <source>Use another client. Client credentials need a confidential one, registered as a web or machine-to-machine app.</source>
        <translation>Use otro cliente. Client credentials necesita uno confidencial, registrado como aplicación web o machine to machine.</translation>
    </message>
    <message>
        <source>{Who} says that the secret is not of the right form.</source>
        <translation>{Who} dice que el secreto no tiene la forma debida.</translation>
    </message>
    <message>
        <source>The secret was probably cut off, copied with white space or line breaks, or encoded in another way than the server decodes it.</source>
        <translation>El secreto probablemente se cortó, se copió con espacios o saltos de línea, o se codificó de otro modo del que el servidor lo decodifica.</translation>
    </message>
    <message>
        <source>{Who} wants the credentials by {expected}, and they came by {actual}.</source>
        <translation>{Who} quiere las credenciales por {expected}, y llegaron por {actual}.</translation>
    </message>
    <message>
        <source>The client is registered for the method {expected}, and the request used {actual}: client_secret_basic is the Basic header, client_secret_post the form body. The secret may well be right.</source>
        <translation>El cliente está registrado para el método {expected}, y la solicitud usó {actual}: client_secret_basic es el encabezado Basic, client_secret_post el cuerpo del formulario. El secreto puede ser correcto.</translation>
    </message>
    <message>
        <source>Use {expected}. Set Client authentication to it.</source>
        <translation>Use {expected}. Ponga «Autenticación del cliente» en él.</translation>
    </message>
    <message>
        <source>{Who} wants the credentials by another method: {expected}.</source>
        <translation>{Who} quiere las credenciales por otro método: {expected}.</translation>
    </message>
    <message>
        <source>The server names {expected} as the method of client authentication that it takes, and they were sent by another; client_secret_basic is the Basic header, client_secret_post the form body.</source>
        <translation>El servidor nombra {expected} como el método de autenticación del cliente que acepta, y se usó otro; client_secret_basic es el encabezado Basic, client_secret_post el cuerpo del formulario.</translation>
    </message>
    <message>
        <source>{Who} wants another aud in the assertion: {expected}.</source>
        <translation>{Who} quiere otro aud en la aserción: {expected}.</translation>
    </message>
    <message>
        <source>The aud of the assertion has to be {expected}, and is another audience or missing.</source>
        <translation>El aud de la aserción tiene que ser {expected}, y es otra audiencia o falta.</translation>
    </message>
    <message>
        <source>Set the audience of the assertion to {expected}, character by character.</source>
        <translation>Ponga la audiencia de la aserción en {expected}, carácter por carácter.</translation>
    </message>
    <message>
        <source>{Who} wants another iss or sub in the assertion: {expected}.</source>
        <translation>{Who} quiere otro iss o sub en la aserción: {expected}.</translation>
    </message>
    <message>
        <source>The server expects {expected} as iss (issuer) or sub (subject) of the assertion, and found another value.</source>
        <translation>El servidor espera {expected} como iss (emisor) o sub (sujeto) de la aserción, y encontró otro valor.</translation>
    </message>
    <message>
        <source>Compare both, character by character. A slash at the end makes it another issuer.</source>
        <translation>Compare los dos carácter por carácter. Con una barra al final ya es otro emisor.</translation>
    </message>
    <message>
        <source>{Who} has seen this assertion before.</source>
        <translation>{Who} ya ha visto esta aserción.</translation>
    </message>
    <message>
        <source>The assertion was used already: its claim jti is to be another one each time, and the same assertion was sent twice.</source>
        <translation>La aserción ya se usó: su claim jti tiene que ser otro cada vez, y la misma aserción se envió dos veces.</translation>
    </message>
    <message>
        <source>Check for retries. A library or proxy that sends a request again sends the same assertion.</source>
        <translation>Compruebe los reintentos. Una biblioteca o un proxy que repite una solicitud envía la misma aserción.</translation>
    </message>
    <message>
        <source>Ask once with a fresh assertion: if it is taken, it was the replay.</source>
        <translation>Pida una vez con una aserción nueva: si se acepta, era la repetición.</translation>
    </message>
    <message>
        <source>{Who} does not know the key that signed the assertion.</source>
        <translation>{Who} no conoce la clave con la que se firmó la aserción.</translation>
    </message>
    <message>
        <source>The key that signed the assertion is probably not registered for this client, or the kid (or x5t) in its header names none that the server knows.</source>
        <translation>La clave que firmó la aserción probablemente no está registrada para este cliente, o el kid (o x5t) de su cabecera no nombra ninguna que el servidor conozca.</translation>
    </message>
    <message>
        <source>The assertion&apos;s kid against the keys registered for the client: if it is there, the signature is the matter.</source>
        <translation>El kid de la aserción frente a las claves registradas del cliente: si está, el asunto es la firma.</translation>
    </message>
    <message>
        <source>{Who} could not fetch the keys for the assertion.</source>
        <translation>{Who} no pudo obtener las claves para la aserción.</translation>
    </message>
    <message>
        <source>The server probably cannot reach the key set (jwks_uri) or the issuer that the assertion is to be checked with; the assertion itself was not judged.</source>
        <translation>El servidor probablemente no puede llegar al conjunto de claves (jwks_uri) o al emisor con el que debe verificar la aserción; la aserción misma no se juzgó.</translation>
    </message>
    <message>
        <source>Open the client&apos;s jwks_uri from outside. It has to answer to the server over https, with a certificate of a public CA.</source>
        <translation>Abra el jwks_uri del cliente desde fuera. Tiene que responder al servidor por https, con un certificado de una CA pública.</translation>
    </message>
    <message>
        <source>Register the keys themselves (jwks) in place of their address.</source>
        <translation>Registre las claves mismas (jwks) en lugar de su dirección.</translation>
    </message>
    <message>
        <source>The log of the host behind jwks_uri shows whether the server asked.</source>
        <translation>El registro del host de jwks_uri muestra si el servidor preguntó.</translation>
    </message>
    <message>
        <source>{Who} wants another algorithm in the assertion: {expected}.</source>
        <translation>{Who} quiere otro algoritmo en la aserción: {expected}.</translation>
    </message>
    <message>
        <source>The assertion is signed with another algorithm (alg) than {expected}, which the server wants.</source>
        <translation>La aserción está firmada con otro algoritmo (alg) que {expected}, el que quiere el servidor.</translation>
    </message>
    <message>
        <source>Sign with {expected}. The key has to be of its kind: RS and PS need RSA, ES an elliptic curve.</source>
        <translation>Firme con {expected}. La clave tiene que ser de su clase: RS y PS necesitan RSA, ES una curva elíptica.</translation>
    </message>
    <message>
        <source>{Who} found no assertion in the request.</source>
        <translation>{Who} no encontró ninguna aserción en la solicitud.</translation>
    </message>
    <message>
        <source>The server wants a signed assertion (client_assertion, or assertion with a JWT grant), and it was probably not sent, or client_assertion_type beside it is missing.</source>
        <translation>El servidor quiere una aserción firmada (client_assertion, o assertion con un grant JWT), y probablemente no se envió, o falta client_assertion_type a su lado.</translation>
    </message>
    <message>
        <source>Sign in with a key. Set Client authentication to private_key_jwt and choose the key that is registered.</source>
        <translation>Autentíquese con una clave. Ponga «Autenticación del cliente» en private_key_jwt y elija la clave registrada.</translation>
    </message>
    <message>
        <source>{Who} does not take this type of assertion.</source>
        <translation>{Who} no acepta este tipo de aserción.</translation>
    </message>
    <message>
        <source>client_assertion_type, or typ in the assertion&apos;s header, is probably missing or not the value that the server takes; the assertion itself may be right.</source>
        <translation>client_assertion_type, o typ en la cabecera de la aserción, probablemente falta o no es el valor que acepta el servidor; la aserción misma puede ser correcta.</translation>
    </message>
    <message>
        <source>{Who} does not support the grant type that was asked for.</source>
        <translation>{Who} no admite el tipo de grant que se pidió.</translation>
    </message>
    <message>
        <source>grant_type is probably misspelt, one that this server does not offer, or was not read: a body in JSON or without its Content-Type looks like that too.</source>
        <translation>grant_type probablemente está mal escrito, es uno que este servidor no ofrece, o no se leyó: un cuerpo en JSON o sin su Content-Type también se ve así.</translation>
    </message>
    <message>
        <source>{Who} found no grant_type in the request.</source>
        <translation>{Who} no encontró grant_type en la solicitud.</translation>
    </message>
    <message>
        <source>grant_type was probably not sent, or the body could not be read: it was JSON, empty, or without the Content-Type of a form.</source>
        <translation>grant_type probablemente no se envió, o el cuerpo no se pudo leer: era JSON, estaba vacío o sin el Content-Type de un formulario.</translation>
    </message>
    <message>
        <source>Send grant_type=client_credentials in the body, not in the URL.</source>
        <translation>Envíe grant_type=client_credentials en el cuerpo, no en la URL.</translation>
    </message>
    <message>
        <source>{Who} does not take the refresh token.</source>
        <translation>{Who} no acepta el refresh token.</translation>
    </message>
    <message>
        <source>The refresh token has probably expired, was revoked or was used already, or its session has ended; some servers give a new one with each use and refuse the old.</source>
        <translation>El refresh token probablemente caducó, se revocó o ya se usó, o su sesión terminó; algunos servidores dan uno nuevo en cada uso y rechazan el anterior.</translation>
    </message>
    <message>
        <source>Sign in again for a new refresh token, and keep the newest one.</source>
        <translation>Inicie sesión de nuevo para obtener otro refresh token, y guarde el más reciente.</translation>
    </message>
    <message>
        <source>A refresh token from a new sign-in tells: if it is taken, the old one was used up.</source>
        <translation>Un refresh token de un inicio de sesión nuevo lo dice: si se acepta, el anterior ya no servía.</translation>
    </message>
    <message>
        <source>{Who} says that the token in the request is no longer valid.</source>
        <translation>{Who} dice que el token de la solicitud ya no es válido.</translation>
    </message>
    <message>
        <source>The token, code or assertion that was handed in has probably expired, was revoked, or its session has ended; a wrong clock looks the same.</source>
        <translation>El token, el código o la aserción que se entregó probablemente caducó, se revocó, o su sesión terminó; un reloj incorrecto se ve igual.</translation>
    </message>
    <message>
        <source>Get a new one and hand it in at once. A refresh token or code comes from a new sign-in.</source>
        <translation>Obtenga uno nuevo y entréguelo enseguida. Un refresh token o un código viene de un inicio de sesión nuevo.</translation>
    </message>
    <message>
        <source>A fresh one tells: if it is refused too, compare the clocks.</source>
        <translation>Uno nuevo lo dice: si también se rechaza, compare los relojes.</translation>
    </message>
    <message>
        <source>{Who} misses a parameter in the request.</source>
        <translation>{Who} echa en falta un parámetro en la solicitud.</translation>
    </message>
    <message>
        <source>A parameter is missing in the body, or the body was not read as a form (JSON, empty, no Content-Type), which probably explains one that was sent; the server says: {said}.</source>
        <translation>Falta un parámetro en el cuerpo, o el cuerpo no se leyó como formulario (JSON, vacío, sin Content-Type), lo que probablemente explica que falte uno enviado; el servidor dice: {said}.</translation>
    </message>
    <message>
        <source>Add the parameter that is named. Under Advanced any parameter can be added.</source>
        <translation>Añada el parámetro que se nombra. En «Avanzado» se puede añadir cualquiera.</translation>
    </message>
    <message>
        <source>{Who} got a parameter more than once.</source>
        <translation>{Who} recibió un parámetro más de una vez.</translation>
    </message>
    <message>
        <source>A parameter (scope, audience, resource, redirect_uri, grant_type) is in the request twice, which RFC 6749 forbids; the server says: {said}.</source>
        <translation>Un parámetro (scope, audience, resource, redirect_uri, grant_type) está dos veces en la solicitud, lo que RFC 6749 prohíbe; el servidor dice: {said}.</translation>
    </message>
    <message>
        <source>Send each parameter once. Look for it in the URL, in the body and under Advanced.</source>
        <translation>Envíe cada parámetro una vez. Búsquelo en la URL, en el cuerpo y en «Avanzado».</translation>
    </message>
    <message>
        <source>Write several scopes as one parameter, with blanks between them.</source>
        <translation>Escriba varios scopes como un solo parámetro, separados por espacios.</translation>
    </message>
    <message>
        <source>{Who} does not take a parameter of the request.</source>
        <translation>{Who} no acepta un parámetro de la solicitud.</translation>
    </message>
    <message>
        <source>The request probably has a parameter that this server does not know or does not allow here; it says: {said}.</source>
        <translation>La solicitud probablemente tiene un parámetro que este servidor no conoce o no permite aquí; dice: {said}.</translation>
    </message>
    <message>
        <source>Compare the names with the provider&apos;s documentation. Some want audience, some resource, some scope for the API.</source>
        <translation>Compare los nombres con la documentación del proveedor. Algunos quieren audience, otros resource, otros scope para la API.</translation>
    </message>
    <message>
        <source>Leave it out: if the answer is another one, it was this parameter.</source>
        <translation>Quítelo: si la respuesta es otra, era ese parámetro.</translation>
    </message>
    <message>
        <source>{Who} does not take the value of a parameter.</source>
        <translation>{Who} no acepta el valor de un parámetro.</translation>
    </message>
    <message>
        <source>A parameter probably has a value that the server cannot read or does not expect: {said}.</source>
        <translation>Un parámetro probablemente tiene un valor que el servidor no puede leer o no espera: {said}.</translation>
    </message>
    <message>
        <source>Correct the parameter that is named; letter case and encoding count.</source>
        <translation>Corrija el parámetro que se nombra; cuentan las mayúsculas y la codificación.</translation>
    </message>
    <message>
        <source>A parameter of the request is too long for {who}.</source>
        <translation>Un parámetro de la solicitud es demasiado largo para {who}.</translation>
    </message>
    <message>
        <source>A value in the request exceeds a limit of the server, most likely a long list of scopes or an extra parameter: {said}.</source>
        <translation>Un valor de la solicitud supera un límite del servidor, probablemente una lista larga de scopes o un parámetro adicional: {said}.</translation>
    </message>
    <message>
        <source>Ask with one scope and no extra parameter.</source>
        <translation>Pida con un solo scope y sin parámetros adicionales.</translation>
    </message>
    <message>
        <source>{Who} does not know a scope that was asked for, or does not grant it.</source>
        <translation>{Who} no conoce un scope que se pidió, o no lo concede.</translation>
    </message>
    <message>
        <source>A scope is probably misspelt, not registered on this server, or not allowed for this client; upper and lower case matter.</source>
        <translation>Un scope probablemente está mal escrito, no está registrado en este servidor o no se permite a este cliente; cuentan las mayúsculas.</translation>
    </message>
    <message>
        <source>{Who} does not grant this scope to this client.</source>
        <translation>{Who} no concede este scope a este cliente.</translation>
    </message>
    <message>
        <source>The scope is probably known, and not among those that this client or user is allowed to ask for, by its registration, its role or a policy; the server says: {said}.</source>
        <translation>El scope probablemente se conoce, pero no está entre los que este cliente o usuario puede pedir según su registro, su rol o una directiva; el servidor dice: {said}.</translation>
    </message>
    <message>
        <source>Ask for one that surely is allowed: if that succeeds, the client has no right to the other.</source>
        <translation>Pida uno que sin duda esté permitido: si funciona, el cliente no tiene derecho al otro.</translation>
    </message>
    <message>
        <source>{Who} was asked without a scope that it wants.</source>
        <translation>{Who} no recibió un scope que exige.</translation>
    </message>
    <message>
        <source>The parameter scope is probably missing or empty, or lacks one that the server wants; where a list was sent, it may not have been read.</source>
        <translation>El parámetro scope probablemente falta o está vacío, o le falta uno que el servidor quiere; si se envió una lista, quizá no se leyó.</translation>
    </message>
    <message>
        <source>Ask for a scope. Write it into Scopes of the profile, several with blanks between them.</source>
        <translation>Pida un scope. Escríbalo en Scopes del perfil, varios separados por espacios.</translation>
    </message>
    <message>
        <source>{Who} cannot read the scopes.</source>
        <translation>{Who} no puede leer los scopes.</translation>
    </message>
    <message>
        <source>The scope is probably not written as the server reads it: names with blanks between them, not commas, not a JSON list, not encoded twice.</source>
        <translation>El scope probablemente no está escrito como el servidor lo lee: nombres separados por espacios, sin comas, no una lista JSON, ni codificado dos veces.</translation>
    </message>
    <message>
        <source>Ask with one scope: if that is read, it was how the list was written.</source>
        <translation>Pida con un scope: si se lee, era la forma de escribir la lista.</translation>
    </message>
    <message>
        <source>{Who} wants another audience or resource: {expected}.</source>
        <translation>{Who} quiere otra audiencia o recurso: {expected}.</translation>
    </message>
    <message>
        <source>The server expects the audience or resource {expected}, and the request probably names another one.</source>
        <translation>El servidor espera la audiencia o el recurso {expected}, y la solicitud probablemente nombra otro.</translation>
    </message>
    <message>
        <source>Ask for {expected}. It goes into the parameter audience or resource, or into the aud of an assertion.</source>
        <translation>Pida {expected}. Va en el parámetro audience o resource, o en el aud de una aserción.</translation>
    </message>
    <message>
        <source>Compare it character by character. A slash at the end makes it another audience.</source>
        <translation>Compárela carácter por carácter. Con una barra al final ya es otra audiencia.</translation>
    </message>
    <message>
        <source>{Who} issues no tokens for the audience or resource that was asked for.</source>
        <translation>{Who} no emite tokens para la audiencia o el recurso que se pidió.</translation>
    </message>
    <message>
        <source>The audience or resource, the API that the token is for, is probably misspelt, unknown there, or belongs to another tenant or project than the client: {said}.</source>
        <translation>La audiencia o el recurso, la API para la que es el token, probablemente está mal escrito, es desconocido allí, o pertenece a otro tenant o proyecto que el cliente: {said}.</translation>
    </message>
    <message>
        <source>Copy the API&apos;s identifier from where it is registered. A slash at the end makes it another audience.</source>
        <translation>Copie el identificador de la API de donde está registrada. Una barra al final la convierte en otra audiencia.</translation>
    </message>
    <message>
        <source>{Who} does not let this client ask for this API.</source>
        <translation>{Who} no deja que este cliente pida esta API.</translation>
    </message>
    <message>
        <source>The client is probably not authorized for the audience or resource that was asked for: {said}.</source>
        <translation>El cliente probablemente no está autorizado para la audiencia o el recurso que se pidió: {said}.</translation>
    </message>
    <message>
        <source>Another client that is authorized tells: if it gets a token, it is this client&apos;s right.</source>
        <translation>Otro cliente autorizado lo dice: si obtiene un token, es el derecho de este cliente.</translation>
    </message>
    <message>
        <source>{Who} was not told which API the token is for.</source>
        <translation>{Who} no sabe para qué API es el token.</translation>
    </message>
    <message>
        <source>The parameter audience (or resource, or a scope that names the API) is probably missing, and the server has no default.</source>
        <translation>El parámetro audience (o resource, o un scope que nombre la API) probablemente falta, y el servidor no tiene un valor por defecto.</translation>
    </message>
    <message>
        <source>{Who} says that consent is missing.</source>
        <translation>{Who} dice que falta el consentimiento.</translation>
    </message>
    <message>
        <source>Nobody with the right to do so has granted the app consent for what it asks: the user, or an administrator for all. The server says: {said}.</source>
        <translation>Nadie con derecho a ello ha dado a la aplicación el consentimiento para lo que pide: el usuario, o un administrador por todos. El servidor dice: {said}.</translation>
    </message>
    <message>
        <source>Have an administrator grant consent to the app, for this API and these scopes.</source>
        <translation>Pida a un administrador que dé el consentimiento a la aplicación, para esta API y estos scopes.</translation>
    </message>
    <message>
        <source>The page of the app&apos;s permissions shows what has consent.</source>
        <translation>La página de permisos de la aplicación muestra qué tiene consentimiento.</translation>
    </message>
    <message>
        <source>A policy of {who} does not allow this.</source>
        <translation>Una directiva de {who} no lo permite.</translation>
    </message>
    <message>
        <source>A policy, role or permission of the server does probably not allow this client or user what it asks for: {said}.</source>
        <translation>Una directiva, un rol o un permiso del servidor probablemente no permite a este cliente o usuario lo que pide: {said}.</translation>
    </message>
    <message>
        <source>Ask whoever runs the server. The policy, role or list that refuses stands in its settings.</source>
        <translation>Pregunte a quien administra el servidor. La directiva, el rol o la lista que rechaza está en su configuración.</translation>
    </message>
    <message>
        <source>The server&apos;s log names the policy that was tried.</source>
        <translation>El registro del servidor nombra la directiva que se probó.</translation>
    </message>
    <message>
        <source>{Who} says that the account may not do this.</source>
        <translation>{Who} dice que la cuenta no puede hacer esto.</translation>
    </message>
    <message>
        <source>The account or subscription behind the request is probably locked, expired, not set up or not paid for; the server says: {said}.</source>
        <translation>La cuenta o suscripción detrás de la solicitud probablemente está bloqueada, caducada, sin configurar o sin pagar; el servidor dice: {said}.</translation>
    </message>
    <message>
        <source>Look at the account. Its page shows whether it is locked, its password is out of date, or an action is required.</source>
        <translation>Mire la cuenta. Su página muestra si está bloqueada, si la contraseña caducó o si falta alguna acción.</translation>
    </message>
    <message>
        <source>Look at the subscription or licence that the API belongs to.</source>
        <translation>Mire la suscripción o licencia a la que pertenece la API.</translation>
    </message>
    <message>
        <source>{Who} does not know the tenant in the request.</source>
        <translation>{Who} no conoce el tenant de la solicitud.</translation>
    </message>
    <message>
        <source>The tenant (directory, realm, organization, pool or project) in the URL or in a parameter is misspelt, missing or another thing, or it is on another server; probably the path was put together wrongly. The server says: {said}.</source>
        <translation>El tenant (directorio, realm, organización, grupo o proyecto) de la URL o de un parámetro está mal escrito, falta o es otra cosa, o está en otro servidor; probablemente la ruta se compuso mal. El servidor dice: {said}.</translation>
    </message>
    <message>
        <source>Check the tenant in the URL. It is the directory ID or name, the realm, the organization or the pool, and nothing else.</source>
        <translation>Compruebe el tenant de la URL. Es el ID o el nombre del directorio, el realm, la organización o el grupo, y nada más.</translation>
    </message>
    <message>
        <source>Check the host. Regions, clouds, test and production have hosts of their own.</source>
        <translation>Compruebe el host. Las regiones, las nubes, pruebas y producción tienen hosts propios.</translation>
    </message>
    <message>
        <source>Open the discovery document of this tenant: if there is none, it is the tenant.</source>
        <translation>Abra el documento de descubrimiento de este tenant: si no hay, es el tenant.</translation>
    </message>
    <message>
        <source>{Who} says that two parts of the request belong to different tenants or projects.</source>
        <translation>{Who} dice que dos partes de la solicitud son de tenants o proyectos distintos.</translation>
    </message>
    <message>
        <source>The client, the audience (API) or the user probably belongs to another tenant or project than the one that was asked; the server says: {said}.</source>
        <translation>El cliente, la audiencia (API) o el usuario probablemente pertenece a otro tenant o proyecto que el que se preguntó; el servidor dice: {said}.</translation>
    </message>
    <message>
        <source>Use IDs of one tenant or project: client ID, audience and token URL.</source>
        <translation>Use ID de un solo tenant o proyecto: ID de cliente, audiencia y URL del token.</translation>
    </message>
    <message>
        <source>Admit the client to the tenant. An administrator has to allow an app of another one.</source>
        <translation>Admita el cliente en el tenant. Un administrador debe permitir una aplicación de otro.</translation>
    </message>
    <message>
        <source>Compare the tenant of each ID where it was registered.</source>
        <translation>Compare el tenant de cada ID donde se registró.</translation>
    </message>
    <message>
        <source>{Who} says that the tenant cannot be used.</source>
        <translation>{Who} dice que el tenant no se puede usar.</translation>
    </message>
    <message>
        <source>The tenant (realm, organization, project) is probably switched off, expired or not set up for this: {said}.</source>
        <translation>El tenant (realm, organización, proyecto) probablemente está apagado, caducado o sin configurar para esto: {said}.</translation>
    </message>
    <message>
        <source>Enable the tenant, or ask another one.</source>
        <translation>Habilite el tenant, o pida a otro.</translation>
    </message>
    <message>
        <source>The administration page of the tenant shows its state.</source>
        <translation>La página de administración del tenant muestra su estado.</translation>
    </message>
    <message>
        <source>{Who} does not answer this on the host that was asked.</source>
        <translation>{Who} no responde a esto en el host al que se preguntó.</translation>
    </message>
    <message>
        <source>The host (domain) that was asked is probably not the one for this client or grant: many services want the organization&apos;s own domain and not the general sign-in host. The server says: {said}.</source>
        <translation>El host (dominio) al que se preguntó probablemente no es el de este cliente o grant: muchos servicios quieren el dominio propio de la organización y no el host general de inicio de sesión. El servidor dice: {said}.</translation>
    </message>
    <message>
        <source>Ask the organization&apos;s own domain. Its token URL is the same path on its own host.</source>
        <translation>Pregunte al dominio propio de la organización. Su URL del token es la misma ruta en su propio host.</translation>
    </message>
    <message>
        <source>Ask the same on the other host: if the answer is another one, it was the host.</source>
        <translation>Pida lo mismo en el otro host: si la respuesta es otra, era el host.</translation>
    </message>
    <message>
        <source>{Who} does not take the connection as it is.</source>
        <translation>{Who} no acepta la conexión tal como es.</translation>
    </message>
    <message>
        <source>The request probably came over plain http where https (TLS) is required, or a proxy that ends TLS does not tell the server so (X-Forwarded-Proto); the server says: {said}.</source>
        <translation>La solicitud probablemente llegó por http simple donde se exige https (TLS), o un proxy que termina TLS no se lo dice al servidor (X-Forwarded-Proto); el servidor dice: {said}.</translation>
    </message>
    <message>
        <source>Have the proxy tell it. It sends X-Forwarded-Proto: https, and the server has to trust it.</source>
        <translation>Haga que el proxy lo diga. Envía X-Forwarded-Proto: https, y el servidor tiene que fiarse de él.</translation>
    </message>
    <message>
        <source>Check the TLS version. Servers refuse TLS 1.0 and 1.1.</source>
        <translation>Compruebe la versión de TLS. Los servidores rechazan TLS 1.0 y 1.1.</translation>
    </message>
    <message>
        <source>The URL in the exchange shows whether it began with https.</source>
        <translation>La URL del intercambio muestra si empezaba por https.</translation>
    </message>
    <message>
        <source>{Who} does not take the redirect_uri.</source>
        <translation>{Who} no acepta el redirect_uri.</translation>
    </message>
    <message>
        <source>The redirect_uri is probably not exactly the one that is registered for the client and that the code was asked for with: {said}.</source>
        <translation>El redirect_uri probablemente no es exactamente el que está registrado para el cliente y con el que se pidió el código: {said}.</translation>
    </message>
    <message>
        <source>Compare redirect_uri with the registered ones, character by character. A slash, a port or http makes it another one.</source>
        <translation>Compare redirect_uri con los registrados, carácter por carácter. Una barra, un puerto o http lo convierte en otro.</translation>
    </message>
    <message>
        <source>Leave it out with client credentials, which need none.</source>
        <translation>Quítelo con client credentials, que no lo necesitan.</translation>
    </message>
    <message>
        <source>{Who} found no credentials in the request.</source>
        <translation>{Who} no encontró credenciales en la solicitud.</translation>
    </message>
    <message>
        <source>The client&apos;s credentials (client ID and secret) probably did not arrive, or not where this endpoint reads them, which is the Authorization header with Basic or a form in the body; some servers say the same of a wrong secret.</source>
        <translation>Las credenciales del cliente (ID de cliente y secreto) probablemente no llegaron, o no donde este endpoint las lee: el encabezado Authorization con Basic o un formulario en el cuerpo; algunos servidores dicen lo mismo de un secreto incorrecto.</translation>
    </message>
    <message>
        <source>A URL that is an API and wants a token (Bearer).</source>
        <translation>Una URL que es una API y quiere un token (Bearer).</translation>
    </message>
    <message>
        <source>{Who} does not take the token or grant that was handed in.</source>
        <translation>{Who} no acepta el token o el grant que se entregó.</translation>
    </message>
    <message>
        <source>The token, code or assertion in the request is probably not one that this server can read or issued, or it has ended: {said}.</source>
        <translation>El token, el código o la aserción de la solicitud probablemente no es uno que este servidor pueda leer o haya emitido, o ya terminó: {said}.</translation>
    </message>
    <message>
        <source>Copy it again, whole, without quotes.</source>
        <translation>Cópielo otra vez, entero y sin comillas.</translation>
    </message>
    <message>
        <source>Inspect the JWT that was sent: its iss, sub, aud, exp and kid.</source>
        <translation>Inspeccione el JWT que se envió: su iss, sub, aud, exp y kid.</translation>
    </message>
    <message>
        <source>{Who} does not take the issuer or subject of what was handed in.</source>
        <translation>{Who} no acepta el emisor o el sujeto de lo entregado.</translation>
    </message>
    <message>
        <source>The iss (issuer) or sub (subject) of the JWT that was sent is probably not one that this server was told to trust, character by character: {said}.</source>
        <translation>El iss (emisor) o el sub (sujeto) del JWT enviado probablemente no es uno en el que este servidor deba confiar, carácter por carácter: {said}.</translation>
    </message>
    <message>
        <source>{Who} misses a claim in what was handed in, or does not take its value.</source>
        <translation>{Who} echa en falta un claim en lo entregado, o no acepta su valor.</translation>
    </message>
    <message>
        <source>A claim of the JWT that was sent is probably missing or has another value than the server wants: {said}.</source>
        <translation>Un claim del JWT enviado probablemente falta o tiene otro valor del que el servidor quiere: {said}.</translation>
    </message>
    <message>
        <source>Add the claim that is named, or correct it.</source>
        <translation>Añada el claim que se nombra, o corríjalo.</translation>
    </message>
    <message>
        <source>{Who} wants another nonce.</source>
        <translation>{Who} quiere otro nonce.</translation>
    </message>
    <message>
        <source>The nonce is probably missing, old or used before: a DPoP proof has to repeat the value of the header DPoP-Nonce of the last answer, and an ID token that of its request: {said}.</source>
        <translation>El nonce probablemente falta, es antiguo o ya se usó: una prueba DPoP tiene que repetir el valor del encabezado DPoP-Nonce de la última respuesta, y un token de ID el de su solicitud: {said}.</translation>
    </message>
    <message>
        <source>The decoded proof shows its nonce.</source>
        <translation>La prueba decodificada muestra su nonce.</translation>
    </message>
    <message>
        <source>{Who} does not take the dates of what was handed in.</source>
        <translation>{Who} no acepta las fechas de lo entregado.</translation>
    </message>
    <message>
        <source>iat, nbf or exp of the JWT that was sent is probably missing, ahead, past or too far apart by the server&apos;s clock: {said}.</source>
        <translation>El iat, nbf o exp del JWT enviado probablemente falta, está por delante, ya pasó o difiere demasiado según el reloj del servidor: {said}.</translation>
    </message>
    <message>
        <source>{Who} could not verify the signature of what was handed in.</source>
        <translation>{Who} no pudo verificar la firma de lo entregado.</translation>
    </message>
    <message>
        <source>The JWT that was sent (assertion, subject token or request) was probably signed with a key or algorithm that is not registered, or its kid names no key that the server knows: {said}.</source>
        <translation>El JWT enviado (aserción, subject token o solicitud) probablemente se firmó con una clave o un algoritmo que no está registrado, o su kid no nombra ninguna clave que el servidor conozca: {said}.</translation>
    </message>
    <message>
        <source>{Who} does not take the type that the request names.</source>
        <translation>{Who} no acepta el tipo que nombra la solicitud.</translation>
    </message>
    <message>
        <source>A type in the request is probably not one that the server takes: grant_type, subject_token_type, client_assertion_type, or the kind of token that was handed in (ID, access or refresh token).</source>
        <translation>Un tipo de la solicitud probablemente no es uno que el servidor acepte: grant_type, subject_token_type, client_assertion_type, o la clase de token entregado (de ID, de acceso o de refresco).</translation>
    </message>
    <message>
        <source>The header Retry-After, where there is one, says for how long.</source>
        <translation>El encabezado Retry-After, donde lo hay, dice por cuánto tiempo.</translation>
    </message>
    <message>
        <source>The server itself failed or is not available, and probably did not judge the request: {said}.</source>
        <translation>El propio servidor falló o no está disponible, y probablemente no juzgó la solicitud: {said}.</translation>
    </message>
    <message>
        <source>{Who} could not reach another server that it needs.</source>
        <translation>{Who} no pudo llegar a otro servidor que necesita.</translation>
    </message>
    <message>
        <source>The server could probably not reach or fetch something that it needs: the client&apos;s key set (jwks_uri), the metadata of another issuer, or its directory or database. The request was not judged.</source>
        <translation>El servidor probablemente no pudo alcanzar u obtener algo que necesita: el conjunto de claves del cliente (jwks_uri), los metadatos de otro emisor, o su directorio o base de datos. La solicitud no se juzgó.</translation>
    </message>
    <message>
        <source>A proxy on the way refused the request.</source>
        <translation>Un proxy en el camino rechazó la solicitud.</translation>
    </message>
    <message>
        <source>A proxy or gateway between this computer and the server refused the request, or wants to be signed in to; the token endpoint probably never saw it: {said}.</source>
        <translation>Un proxy o gateway entre este equipo y el servidor rechazó la solicitud, o quiere que se inicie sesión en él; el endpoint de token probablemente no la vio: {said}.</translation>
    </message>
    <message>
        <source>A DPoP proof was sent that probably does not fit this request: {said}.</source>
        <translation>Se envió una prueba DPoP que probablemente no corresponde a esta solicitud: {said}.</translation>
    </message>
    <message>
        <source>The decoded proof shows htm, htu, iat and jti.</source>
        <translation>La prueba decodificada muestra htm, htu, iat y jti.</translation>
    </message>
    <message>
        <source>The client is probably set up for tokens that are bound to a key, and no DPoP proof was sent.</source>
        <translation>El cliente probablemente está configurado para tokens ligados a una clave, y no se envió ninguna prueba DPoP.</translation>
    </message>
    <message>
        <source>The client&apos;s registration has dpop_bound_access_tokens.</source>
        <translation>En el registro del cliente está dpop_bound_access_tokens.</translation>
    </message>
    <message>
        <source>{Who} does not take the client certificate.</source>
        <translation>{Who} no acepta el certificado de cliente.</translation>
    </message>
    <message>
        <source>The client certificate (mutual TLS) was probably not shown, is not the one registered for this client, has expired, or got lost at a proxy that ends TLS: {said}.</source>
        <translation>El certificado de cliente (TLS mutuo) probablemente no se mostró, no es el registrado para este cliente, caducó o se perdió en un proxy que termina TLS: {said}.</translation>
    </message>
    <message>
        <source>Ask the address for certificates. The metadata has it under mtls_endpoint_aliases.</source>
        <translation>Pregunte a la dirección para certificados. En los metadatos está en mtls_endpoint_aliases.</translation>
    </message>
    <message>
        <source>The registration has the subject or thumbprint that is expected.</source>
        <translation>En el registro está el sujeto o la huella que se espera.</translation>
    </message>
    <message>
        <source>There is no token endpoint at this address.</source>
        <translation>No hay ningún endpoint de token en esta dirección.</translation>
    </message>
    <message>
        <source>The path of the token URL is probably wrong: a tenant, realm or version in it, or another endpoint; the server says: {said}.</source>
        <translation>La ruta de la URL del token probablemente es incorrecta: un tenant, realm o versión en ella, u otro endpoint; el servidor dice: {said}.</translation>
    </message>
    <message>
        <source>Open the discovery document of the issuer: it names the address.</source>
        <translation>Abra el documento de descubrimiento del emisor: nombra la dirección.</translation>
    </message>
    <message>
        <source>{Who} has something against the API key.</source>
        <translation>{Who} tiene algo contra la clave de API.</translation>
    </message>
    <message>
        <source>The API key (or subscription key) that goes with the request is probably missing, wrong, expired or not enabled for this service; the client and its secret are another matter: {said}.</source>
        <translation>La clave de API (o de suscripción) de la solicitud probablemente falta, es incorrecta, caducó o no está habilitada para este servicio; el cliente y su secreto son otra cosa: {said}.</translation>
    </message>
    <message>
        <source>Send the API key where the provider wants it: a header of its own or a parameter.</source>
        <translation>Envíe la clave de API donde el proveedor la quiere: un encabezado propio o un parámetro.</translation>
    </message>
    <message>
        <source>Look at the key in the provider&apos;s console: whether it is active, and for which services and addresses.</source>
        <translation>Mire la clave en la consola del proveedor: si está activa, y para qué servicios y direcciones.</translation>
    </message>
    <message>
        <source>The same request with a made-up key tells: if the answer is the same, it is the key.</source>
        <translation>La misma solicitud con una clave inventada lo dice: si la respuesta es igual, es la clave.</translation>
    </message>
    <message>
        <source>{Who} says that the session is over or not there.</source>
        <translation>{Who} dice que la sesión terminó o no existe.</translation>
    </message>
    <message>
        <source>The session behind the refresh token, code or sign-in has probably expired, was ended or is not there: {said}.</source>
        <translation>La sesión detrás del refresh token, código o inicio de sesión probablemente caducó, se cerró o no existe: {said}.</translation>
    </message>
    <message>
        <source>A fresh sign-in tells: if its refresh token is taken, the old session was over.</source>
        <translation>Un inicio de sesión nuevo lo dice: si su refresh token se acepta, la sesión anterior había terminado.</translation>
    </message>
    <message>
        <source>{Who} refused the request without a reason.</source>
        <translation>{Who} rechazó la solicitud sin dar un motivo.</translation>
    </message>
    <message>
        <source>The server could probably not read the request: a parameter (grant_type) is missing, misspelt or there twice, the body is no form (JSON, no Content-Type, empty), or the credentials are not where it looks; some servers say no more of a wrong client ID or secret either.</source>
        <translation>El servidor probablemente no pudo leer la solicitud: un parámetro (grant_type) falta, está mal escrito o está dos veces, el cuerpo no es un formulario (JSON, sin Content-Type, vacío), o las credenciales no están donde las busca; algunos servidores tampoco dicen más de un ID de cliente o secreto incorrecto.</translation>
    </message>
    <message>
        <source>{Who} does not take the grant type.</source>
        <translation>{Who} no acepta el tipo de grant.</translation>
    </message>
    <message>
        <source>The grant type is probably not one that this client may use, or one that the server does not offer or did not read.</source>
        <translation>El tipo de grant probablemente no es uno que este cliente pueda usar, o es uno que el servidor no ofrece o no leyó.</translation>
    </message>
    <message>
        <source>{Who} does not take requests from this address.</source>
        <translation>{Who} no acepta solicitudes desde esta dirección.</translation>
    </message>
    <message>
        <source>The IP address that the request came from is probably not one that the client, the user or the organization may come from, by a policy of the server.</source>
        <translation>La dirección IP de la que vino la solicitud probablemente no es una desde la que puedan venir el cliente, el usuario o la organización, según una directiva del servidor.</translation>
    </message>
    <message>
        <source>Allow the address. The list of allowed IP addresses or networks is in the settings of the client or the organization.</source>
        <translation>Permita la dirección. La lista de direcciones IP o redes permitidas está en la configuración del cliente o de la organización.</translation>
    </message>
    <message>
        <source>Try from another network: if the answer is another one, it was the address.</source>
        <translation>Pruebe desde otra red: si la respuesta es otra, era la dirección.</translation>
    </message>
    <message>
        <source>Check what stands in front. A load balancer or gateway that asks the issuer itself fails so where it cannot reach it.</source>
        <translation>Compruebe qué hay delante. Un balanceador o gateway que pregunta él mismo al emisor falla así si no puede alcanzarlo.</translation>
    </message>
    <message>
        <source>The header Server of the answer names what failed.</source>
        <translation>El encabezado Server de la respuesta nombra lo que falló.</translation>
    </message>
    <message>
        <source>{Who} has nothing at this URL for GET.</source>
        <translation>{Who} no tiene nada en esta URL para GET.</translation>
    </message>
    <message>
        <source>The request came in as GET, for which there is nothing at this path: a token endpoint takes POST, so the method was probably not set, or a redirect turned POST into GET.</source>
        <translation>La petición llegó como GET, para el que no hay nada en esta ruta: un endpoint de tokens acepta POST, así que probablemente no se indicó el método o una redirección convirtió POST en GET.</translation>
    </message>
    <message>
        <source>Send POST. A client that follows a redirect may have sent GET instead.</source>
        <translation>Envíe POST. Un cliente que sigue una redirección puede haber enviado GET en su lugar.</translation>
    </message>
    <message>
        <source>Compare the path with token_endpoint in the discovery document.</source>
        <translation>Compare la ruta con token_endpoint en el documento de descubrimiento.</translation>
    </message>
    <message>
        <source>The client&apos;s credentials probably did not arrive or were not taken: the client ID or the secret is wrong, or they were sent by another method; something in front of the server may want credentials of its own.</source>
        <translation>Las credenciales del cliente probablemente no llegaron o no se aceptaron: el ID de cliente o el secreto es incorrecto, o se enviaron con otro método; algo delante del servidor puede querer credenciales propias.</translation>
    </message>
    <message>
        <source>A firewall, an address filter (IP) or a policy of the server probably refused it; some servers answer so to a client ID or secret that they do not take.</source>
        <translation>Un cortafuegos, un filtro de direcciones (IP) o una directiva del servidor probablemente la rechazó; algunos servidores responden así a un ID de cliente o secreto que no aceptan.</translation>
    </message>
    <message>
        <source>This address does not take the method of the request.</source>
        <translation>Esta dirección no acepta el método de la solicitud.</translation>
    </message>
    <message>
        <source>Token requests go by POST with a form in the body: the request was probably a GET, or the URL is not the token endpoint but the issuer&apos;s or another one of the same server.</source>
        <translation>Las solicitudes de token van por POST con un formulario en el cuerpo: la solicitud probablemente fue un GET, o la URL no es el endpoint de token sino la del emisor u otra del mismo servidor.</translation>
    </message>
    <message>
        <source>The proxy wants a sign-in of the company&apos;s own.</source>
        <translation>El proxy exige el inicio de sesión propio de la empresa.</translation>
    </message>
    <message>
        <source>Proxy-Authenticate names Negotiate (Kerberos), NTLM or Digest; this program signs in to a proxy with Basic only.</source>
        <translation>Proxy-Authenticate nombra Negotiate (Kerberos), NTLM o Digest; este programa solo inicia sesión en un proxy con Basic.</translation>
    </message>
    <message>
        <source>Use a relay that signs in. Px, or Cntlm for NTLM, runs on this computer and signs in to the company&apos;s proxy; set HTTPS_PROXY to it, such as http://127.0.0.1:3128.</source>
        <translation>Use un intermediario que inicie sesión. Px, o Cntlm para NTLM, se ejecuta en este equipo e inicia sesión en el proxy de la empresa; asigne su dirección a HTTPS_PROXY, por ejemplo http://127.0.0.1:3128.</translation>
    </message>
    <message>
        <source>Ask for {host} to be exempt from the sign-in, or reachable without the proxy. Then add it to NO_PROXY.</source>
        <translation>Pida que {host} quede exento del inicio de sesión, o accesible sin el proxy. Después añádalo a NO_PROXY.</translation>
    </message>
    <message>
        <source>{Who} wants to be signed in to with Kerberos or NTLM.</source>
        <translation>{Who} exige iniciar sesión con Kerberos o NTLM.</translation>
    </message>
    <message>
        <source>WWW-Authenticate names Negotiate or NTLM: Windows sign-in, which a token endpoint does not use for clients. So what answered is probably a web server or proxy in front of it, or the URL is another one.</source>
        <translation>WWW-Authenticate nombra Negotiate o NTLM: el inicio de sesión de Windows, que un endpoint de token no usa para los clientes. Así que probablemente respondió un servidor web o un proxy que está delante, o la URL es otra.</translation>
    </message>
    <message>
        <source>Check the token URL. A server&apos;s page for signed-in users often lies beside it.</source>
        <translation>Compruebe la URL de token. A menudo hay al lado una página del servidor para usuarios con sesión.</translation>
    </message>
    <message>
        <source>Ask for the token endpoint to be exempt from Windows sign-in, where a web server such as IIS stands in front of it.</source>
        <translation>Pida que el endpoint de token quede exento del inicio de sesión de Windows, si delante hay un servidor web como IIS.</translation>
    </message>
    <message>
        <source>The header Server of the answer names what asked for it.</source>
        <translation>El encabezado Server de la respuesta nombra quién lo exige.</translation>
    </message>
    <message>
        <source>A gateway or proxy answered {status}: the server behind it is down, overloaded or too slow. The answer does not say which.</source>
        <translation>Una puerta de enlace o un proxy respondió {status}: el servidor que hay detrás está caído, sobrecargado o es demasiado lento. La respuesta no dice cuál de ellas.</translation>
    </message>
    <message>
        <source>Check the proxy in the setting named above. Something else may answer there.</source>
        <translation>Compruebe el proxy en el ajuste nombrado arriba. Puede que allí responda otra cosa.</translation>
    </message>
    <message>
        <source>This program signs in with the user name and password of the setting (Basic). A proxy that wants NTLM or Kerberos needs a helper program that signs in for it.</source>
        <translation>Este programa se autentica con el nombre de usuario y la contraseña del ajuste (Basic). Un proxy que exige NTLM o Kerberos requiere un programa auxiliar que se autentique por él.</translation>
    </message>
    <message>
        <source>Set the proxy with credentials. Write it as http://USER:PASSWORD@HOST:PORT, with % codes for special characters.</source>
        <translation>Configure el proxy con credenciales. Escríbalo como http://USER:PASSWORD@HOST:PORT, con códigos % para los caracteres especiales.</translation>
    </message>
    <message>
        <source>Ask for {host} to be exempt, or for the sign-in to be waived.</source>
        <translation>Pida que se exceptúe {host}, o que no se exija la autenticación.</translation>
    </message>
    <message>
        <source>The proxy wants a sign-in that is not spoken here.</source>
        <translation>El proxy exige un inicio de sesión que este programa no admite.</translation>
    </message>
    <message>
        <source>The proxy between this computer and {host} asks for the sign-in named above, such as Windows&apos; own (Negotiate with Kerberos, NTLM); this program signs in to a proxy with a user name and password (Basic) only.</source>
        <translation>El proxy que hay entre este equipo y {host} pide el inicio de sesión nombrado arriba, como el de Windows (Negotiate con Kerberos, NTLM); este programa solo inicia sesión en un proxy con nombre de usuario y contraseña (Basic).</translation>
    </message>
    <message>
        <source>The proxy sends to another page, probably to sign in.</source>
        <translation>El proxy remite a otra página, probablemente para iniciar sesión.</translation>
    </message>
    <message>
        <source>The proxy probably lets nobody through before somebody has signed in to it in a browser, on the host named above.</source>
        <translation>Probablemente el proxy no deja pasar a nadie que no haya iniciado sesión antes en un navegador, en el host nombrado arriba.</translation>
    </message>
    <message>
        <source>Sign in to it. Open any page in a browser of this computer, sign in, and ask again.</source>
        <translation>Inicie sesión. Abra cualquier página en un navegador de este equipo, inicie sesión y vuelva a pedir.</translation>
    </message>
    <message>
        <source>Ask for {host} to be let through without it. Programs cannot sign in on a page.</source>
        <translation>Pida que se deje pasar {host} sin ello. Los programas no pueden iniciar sesión en una página.</translation>
    </message>
    <message>
        <source>The PAC file did not say which proxy leads to {host}.</source>
        <translation>El archivo PAC no dijo qué proxy lleva a {host}.</translation>
    </message>
    <message>
        <source>The system&apos;s settings leave it to a PAC file (proxy auto-config) which proxy is used. What is wrong with it stands above; without a proxy {host} is probably out of reach from this network.</source>
        <translation>Los ajustes del sistema dejan a un archivo PAC (configuración automática de proxy) qué proxy se usa. Qué le pasa se dice arriba; sin proxy probablemente no se puede llegar a {host} desde esta red.</translation>
    </message>
    <message>
        <source>Set HTTPS_PROXY to the proxy, as http://HOST:PORT. It goes before the system&apos;s settings; a browser&apos;s settings or the PAC file itself name it.</source>
        <translation>Asigne el proxy a HTTPS_PROXY, como http://HOST:PORT. Tiene prioridad sobre los ajustes del sistema; los ajustes de un navegador o el propio archivo PAC lo nombran.</translation>
    </message>
    <message>
        <source>Open the PAC file&apos;s URL in a browser. It has to come without signing in, and be JavaScript that defines FindProxyForURL.</source>
        <translation>Abra la URL del archivo PAC en un navegador. Tiene que llegar sin iniciar sesión y ser JavaScript que defina FindProxyForURL.</translation>
    </message>
    <message>
        <source>The CA bundle of this profile cannot be read.</source>
        <translation>El paquete de CA de este perfil no se puede leer.</translation>
    </message>
    <message>
        <source>The file named under CA bundle is missing, or holds no certificates in PEM form; nothing was sent.</source>
        <translation>El archivo indicado en «Paquete de CA» falta o no contiene certificados en formato PEM; no se envió nada.</translation>
    </message>
    <message>
        <source>Choose the file again. It is under Advanced, CA bundle.</source>
        <translation>Elija el archivo de nuevo. Está en «Avanzado», «Paquete de CA».</translation>
    </message>
    <message>
        <source>Empty the field. The system&apos;s trust store is used then.</source>
        <translation>Vacíe el campo. Se usará el almacén de confianza del sistema.</translation>
    </message>
    <message>
        <source>The client certificate of this profile cannot be used.</source>
        <translation>El certificado de cliente de este perfil no se puede usar.</translation>
    </message>
    <message>
        <source>The certificate, its key or the passphrase does not fit, as the words above say; nothing was sent.</source>
        <translation>El certificado, su clave o la frase de contraseña no encajan, como dicen las palabras de arriba; no se envió nada.</translation>
    </message>
    <message>
        <source>Choose both files again. They have to be in PEM form: a .pfx or .p12 file is taken apart with openssl pkcs12.</source>
        <translation>Elija los dos archivos de nuevo. Deben estar en formato PEM: un archivo .pfx o .p12 se separa con openssl pkcs12.</translation>
    </message>
    <message>
        <source>Enter the key&apos;s passphrase again.</source>
        <translation>Escriba de nuevo la frase de contraseña de la clave.</translation>
    </message>
    <message>
        <source>The certificate of {host} is not trusted.</source>
        <translation>El certificado de {host} no es de confianza.</translation>
    </message>
    <message>
        <source>Something about the certificate does not hold, so nobody can say who is at the other end; nothing was sent.</source>
        <translation>Algo del certificado no se sostiene, así que no se sabe quién está al otro lado; no se envió nada.</translation>
    </message>
    <message>
        <source>Read the reason above.</source>
        <translation>Lea el motivo de arriba.</translation>
    </message>
    <message>
        <source>Name the right CA. Where a company CA is used, put its bundle into CA bundle under Advanced.</source>
        <translation>Indique la CA correcta. Si se usa una CA de la empresa, ponga su paquete en «Paquete de CA», en «Avanzado».</translation>
    </message>
    <message>
        <source>Nobody this computer trusts has signed the certificate of {host}.</source>
        <translation>Nadie en quien confíe este equipo firmó el certificado de {host}.</translation>
    </message>
    <message>
        <source>A proxy that inspects TLS is probably in between, or the server uses a private CA; nothing was sent.</source>
        <translation>Probablemente hay en medio un proxy que inspecciona TLS, o el servidor usa una CA privada; no se envió nada.</translation>
    </message>
    <message>
        <source>Name the CA. Put its bundle into CA bundle under Advanced, or install it in the system&apos;s trust store.</source>
        <translation>Indique la CA. Ponga su paquete en «Paquete de CA», en «Avanzado», o instálelo en el almacén de confianza del sistema.</translation>
    </message>
    <message>
        <source>Ask who inspects TLS. The administrator of the network has the CA of the proxy.</source>
        <translation>Pregunte quién inspecciona TLS. El administrador de la red tiene la CA del proxy.</translation>
    </message>
    <message>
        <source>The certificate of {host} is vouched for by a CA that this computer does not trust.</source>
        <translation>El certificado de {host} lo avala una CA en la que este equipo no confía.</translation>
    </message>
    <message>
        <source>The CA named above probably belongs to a proxy that inspects TLS, or to the company that runs the server; nothing was sent.</source>
        <translation>Probablemente la CA nombrada arriba es de un proxy que inspecciona TLS, o de la empresa que lleva el servidor; no se envió nada.</translation>
    </message>
    <message>
        <source>For a host on the internet a private CA means that something opens the connection on the way. For a host of a company it is usual.</source>
        <translation>Para un host de internet, una CA privada significa que algo abre la conexión por el camino. Para un host de una empresa es lo habitual.</translation>
    </message>
    <message>
        <source>Name the CA. Get its certificate from the administrator, and put it into CA bundle under Advanced or install it in the system&apos;s trust store.</source>
        <translation>Indique la CA. Pida su certificado al administrador y póngalo en «Paquete de CA», en «Avanzado», o instálelo en el almacén de confianza del sistema.</translation>
    </message>
    <message>
        <source>Ask for {host} to be left out of TLS inspection.</source>
        <translation>Pida que {host} quede fuera de la inspección de TLS.</translation>
    </message>
    <message>
        <source>Check the CA bundle. Where one is set, it takes the place of the system&apos;s trust store and has to hold this CA.</source>
        <translation>Compruebe el paquete de CA. Si hay uno configurado, ocupa el lugar del almacén de confianza del sistema y debe contener esta CA.</translation>
    </message>
    <message>
        <source>A public CA vouches for {host}, and this computer does not trust it.</source>
        <translation>Una CA pública avala {host}, y este equipo no confía en ella.</translation>
    </message>
    <message>
        <source>The trust store is probably old or empty, or the CA bundle of this profile holds other CAs only; nothing was sent.</source>
        <translation>Probablemente el almacén de confianza es antiguo o está vacío, o el paquete de CA de este perfil solo contiene otras CA; no se envió nada.</translation>
    </message>
    <message>
        <source>Empty the field CA bundle, under Advanced. The system&apos;s trust store is used then.</source>
        <translation>Vacíe el campo «Paquete de CA», en «Avanzado». Se usará el almacén de confianza del sistema.</translation>
    </message>
    <message>
        <source>Renew the system&apos;s trust store. On Linux it is the package ca-certificates.</source>
        <translation>Renueve el almacén de confianza del sistema. En Linux es el paquete ca-certificates.</translation>
    </message>
    <message>
        <source>The chain of certificates of {host} has a gap.</source>
        <translation>La cadena de certificados de {host} tiene un hueco.</translation>
    </message>
    <message>
        <source>The server probably leaves out an intermediate certificate; nothing was sent.</source>
        <translation>Probablemente el servidor omite un certificado intermedio; no se envió nada.</translation>
    </message>
    <message>
        <source>Browsers fetch or remember what is missing, so the same address may open there.</source>
        <translation>Los navegadores descargan o recuerdan lo que falta, así que en ellos la misma dirección puede abrirse.</translation>
    </message>
    <message>
        <source>Have the chain completed. The owner of the server has to send the intermediate certificates with its own.</source>
        <translation>Haga que se complete la cadena. El propietario del servidor debe enviar los certificados intermedios junto con el suyo.</translation>
    </message>
    <message>
        <source>Fill the gap here. Put the missing certificate and its root into CA bundle under Advanced.</source>
        <translation>Cubra el hueco aquí. Ponga el certificado que falta y su raíz en «Paquete de CA», en «Avanzado».</translation>
    </message>
    <message>
        <source>The certificate of {host} is signed by itself alone.</source>
        <translation>El certificado de {host} solo está firmado por sí mismo.</translation>
    </message>
    <message>
        <source>The server is probably a test installation that nobody gave a certificate of a CA; nothing was sent.</source>
        <translation>Probablemente el servidor es una instalación de prueba a la que nadie dio un certificado de una CA; no se envió nada.</translation>
    </message>
    <message>
        <source>Trust this one certificate. Get its file from the owner of the server, and put it into CA bundle under Advanced.</source>
        <translation>Confíe en este certificado concreto. Pida su archivo al propietario del servidor y póngalo en «Paquete de CA», en «Avanzado».</translation>
    </message>
    <message>
        <source>Give the server a certificate of a CA.</source>
        <translation>Dé al servidor un certificado de una CA.</translation>
    </message>
    <message>
        <source>The certificate is not for {host}.</source>
        <translation>El certificado no es para {host}.</translation>
    </message>
    <message>
        <source>The certificate belongs to another host, so the name is misspelt or something else answers there; nothing was sent.</source>
        <translation>El certificado es de otro host, así que el nombre está mal escrito o allí responde otra cosa; no se envió nada.</translation>
    </message>
    <message>
        <source>Check the custom domain. Its certificate has to name it.</source>
        <translation>Compruebe el dominio propio. Su certificado debe nombrarlo.</translation>
    </message>
    <message>
        <source>The certificate of {host} has expired.</source>
        <translation>El certificado de {host} caducó.</translation>
    </message>
    <message>
        <source>Its end date, or that of a certificate that vouches for it, has passed by this computer&apos;s clock; nothing was sent.</source>
        <translation>Su fecha de fin, o la de un certificado que lo avala, ya pasó según el reloj de este equipo; no se envió nada.</translation>
    </message>
    <message>
        <source>Check this computer&apos;s date. If it is right, the owner of the server has to renew the certificate.</source>
        <translation>Compruebe la fecha de este equipo. Si es correcta, el propietario del servidor debe renovar el certificado.</translation>
    </message>
    <message>
        <source>The certificate of {host} is not valid yet.</source>
        <translation>El certificado de {host} todavía no es válido.</translation>
    </message>
    <message>
        <source>This computer&apos;s clock is probably behind; nothing was sent.</source>
        <translation>Probablemente el reloj de este equipo va atrasado; no se envió nada.</translation>
    </message>
    <message>
        <source>Check this computer&apos;s date and time.</source>
        <translation>Compruebe la fecha y la hora de este equipo.</translation>
    </message>
    <message>
        <source>A CA certificate on the way to {host} is not made by the rules.</source>
        <translation>Un certificado de CA en el camino a {host} no está hecho según las reglas.</translation>
    </message>
    <message>
        <source>The CA of a TLS-inspecting proxy probably leaves out what RFC 5280 asks for, which Python insists on from version 3.13 on.</source>
        <translation>Probablemente la CA de un proxy que inspecciona TLS omite lo que pide el RFC 5280, y Python lo exige desde la versión 3.13.</translation>
    </message>
    <message>
        <source>Browsers and older programs let such a CA pass, so the same address may open there. Nothing was sent.</source>
        <translation>Los navegadores y los programas más antiguos dejan pasar una CA así, de modo que en ellos la misma dirección puede abrirse. No se envió nada.</translation>
    </message>
    <message>
        <source>Have the CA made anew. Its administrator has to mark Basic Constraints critical and add the key identifiers.</source>
        <translation>Haga que se cree de nuevo la CA. Su administrador debe marcar Basic Constraints como crítica y añadir los identificadores de clave.</translation>
    </message>
    <message>
        <source>{host} wants a client certificate that it accepts.</source>
        <translation>{host} exige un certificado de cliente que acepte.</translation>
    </message>
    <message>
        <source>The server lets in only callers with a certificate (mutual TLS), and this profile has none or not the right one.</source>
        <translation>El servidor solo deja entrar a quien presenta un certificado (TLS mutuo), y este perfil no tiene ninguno o no el correcto.</translation>
    </message>
    <message>
        <source>Choose the certificate and key that were issued for this client.</source>
        <translation>Elija el certificado y la clave que se emitieron para este cliente.</translation>
    </message>
    <message>
        <source>Check the certificate. Its CA has to be one that the server trusts, and its end date has to lie ahead.</source>
        <translation>Compruebe el certificado. Su CA debe ser de confianza para el servidor, y su fecha de fin no debe haber pasado.</translation>
    </message>
    <message>
        <source>No encrypted connection to {host} came about.</source>
        <translation>No se logró una conexión cifrada con {host}.</translation>
    </message>
    <message>
        <source>The two sides probably have no TLS version or cipher in common, or something in between broke the connection off.</source>
        <translation>Probablemente los dos lados no tienen en común ninguna versión de TLS ni ningún cifrado, o algo en medio cortó la conexión.</translation>
    </message>
    <message>
        <source>Check whether the server wants a client certificate. Some say so only by breaking off.</source>
        <translation>Compruebe si el servidor exige un certificado de cliente. Algunos lo dan a entender solo cortando la conexión.</translation>
    </message>
    <message>
        <source>{host} does not speak TLS on this port.</source>
        <translation>{host} no habla TLS en este puerto.</translation>
    </message>
    <message>
        <source>The port is probably one for plain http.</source>
        <translation>Probablemente el puerto es de http sin cifrar.</translation>
    </message>
    <message>
        <source>Check the port in the token URL. For a server on this computer write http:// in front.</source>
        <translation>Compruebe el puerto en la URL del token. Para un servidor de este equipo, escriba http:// delante.</translation>
    </message>
    <message>
        <source>{host} took the call and fell silent before encryption was agreed.</source>
        <translation>{host} aceptó la llamada y calló antes de acordar el cifrado.</translation>
    </message>
    <message>
        <source>A firewall or proxy probably lets the connection through and holds back the TLS handshake; nothing was sent.</source>
        <translation>Probablemente un firewall o un proxy deja pasar la conexión y retiene la negociación TLS; no se envió nada.</translation>
    </message>
    <message>
        <source>Check the port. A port that is not one for https may wait for something else.</source>
        <translation>Compruebe el puerto. Uno que no es de https puede estar esperando otra cosa.</translation>
    </message>
    <message>
        <source>Try again, with a higher timeout. It is under Advanced.</source>
        <translation>Inténtelo de nuevo con un tiempo de espera mayor. Está en «Avanzado».</translation>
    </message>
    <message>
        <source>This port of {host} speaks TLS, and was asked without.</source>
        <translation>Este puerto de {host} habla TLS, y se le llamó sin él.</translation>
    </message>
    <message>
        <source>The URL begins with http:// and the port is one for https.</source>
        <translation>La URL empieza por http:// y el puerto es de https.</translation>
    </message>
    <message>
        <source>Write https:// in front of the token URL.</source>
        <translation>Escriba https:// delante de la URL del token.</translation>
    </message>
    <message>
        <source>Install what evaluates PAC files, where that is missing: pip install pypac dukpy.</source>
        <translation>Instalar lo que evalúa los archivos PAC, si falta: pip install pypac dukpy.</translation>
    </message>
    <message>
        <source>The URL begins with http:// and the port is one for https; the server&apos;s own words say so.</source>
        <translation>La URL empieza por http:// y el puerto es de https; lo dice el propio servidor.</translation>
    </message>
    <message>
        <source>What answers on this port of {host} does not speak HTTP.</source>
        <translation>Lo que responde en este puerto de {host} no habla HTTP.</translation>
    </message>
    <message>
        <source>The port in the URL probably belongs to another service.</source>
        <translation>Probablemente el puerto de la URL es de otro servicio.</translation>
    </message>
    <message>
        <source>{host} took the request and did not answer in time.</source>
        <translation>{host} recibió la solicitud y no respondió a tiempo.</translation>
    </message>
    <message>
        <source>The server is probably overloaded or stuck; whether it issued a token is not known.</source>
        <translation>Probablemente el servidor está sobrecargado o bloqueado; no se sabe si emitió un token.</translation>
    </message>
    <message>
        <source>Raise the timeout. It is under Advanced.</source>
        <translation>Aumente el tiempo de espera. Está en «Avanzado».</translation>
    </message>
    <message>
        <source>{host} began to answer and did not come to an end in time.</source>
        <translation>{host} empezó a responder y no terminó a tiempo.</translation>
    </message>
    <message>
        <source>The server or something on the way probably holds the rest back; whether a token was issued is not known.</source>
        <translation>Probablemente el servidor, o algo en el camino, retiene el resto; no se sabe si se emitió un token.</translation>
    </message>
    <message>
        <source>Try again.</source>
        <translation>Inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>Check what is in between. A proxy that scans answers may keep them.</source>
        <translation>Compruebe qué hay en medio. Un proxy que analiza las respuestas puede retenerlas.</translation>
    </message>
    <message>
        <source>The answer broke off before its end.</source>
        <translation>La respuesta se cortó antes de terminar.</translation>
    </message>
    <message>
        <source>The connection was closed too early, by the server or by something on the way.</source>
        <translation>El servidor, o algo en el camino, cerró la conexión antes de tiempo.</translation>
    </message>
    <message>
        <source>Check what is in between. A proxy or load balancer that always cuts at the same place has a limit.</source>
        <translation>Compruebe qué hay en medio. Un proxy o un balanceador de carga que corta siempre en el mismo punto tiene un límite.</translation>
    </message>
    <message>
        <source>Check whether the server wants a client certificate. Some break off without saying so.</source>
        <translation>Compruebe si el servidor exige un certificado de cliente. Algunos cortan la conexión sin decirlo.</translation>
    </message>
    <message>
        <source>The answer is far larger than a token needs, so reading stopped.</source>
        <translation>La respuesta es mucho más grande de lo que necesita un token, así que se dejó de leer.</translation>
    </message>
    <message>
        <source>The address cannot be used.</source>
        <translation>La dirección no se puede usar.</translation>
    </message>
    <message>
        <source>The URL is incomplete, or is plain http to another computer.</source>
        <translation>La URL está incompleta, o es http sin cifrar hacia otro equipo.</translation>
    </message>
    <message>
        <source>Check the URL in the profile. It begins with https://; http:// is only for this computer.</source>
        <translation>Compruebe la URL en el perfil. Empieza por https://; http:// es solo para este equipo.</translation>
    </message>
    <message>
        <source>You cancelled the request.</source>
        <translation>Canceló la solicitud.</translation>
    </message>
    <message>
        <source>The request was stopped before an answer came; whether a token was issued is not known.</source>
        <translation>La solicitud se detuvo antes de que llegara una respuesta; no se sabe si se emitió un token.</translation>
    </message>
    <message>
        <source>Choose Get token to ask again.</source>
        <translation>Elija «Obtener token» para solicitarlo de nuevo.</translation>
    </message>
    <message>
        <source>The request failed on the way.</source>
        <translation>La solicitud falló por el camino.</translation>
    </message>
    <message>
        <source>The reason is not one that this program knows; the network library&apos;s own words are above.</source>
        <translation>El motivo no es ninguno que este programa conozca; arriba están las palabras de la propia biblioteca de red.</translation>
    </message>
    <message>
        <source>Export the report. It holds what a support engineer needs, without secrets.</source>
        <translation>Exporte el informe. Contiene lo que necesita un ingeniero de soporte, sin secretos.</translation>
    </message>
    <message>
        <source>{Who} gave an answer that this program does not know.</source>
        <translation>{Who} dio una respuesta que este programa no conoce.</translation>
    </message>
    <message>
        <source>No cause is known for this answer; what the server said is all there is to go by.</source>
        <translation>No se conoce ninguna causa para esta respuesta; solo se dispone de lo que dijo el servidor.</translation>
    </message>
    <message>
        <source>Look up the words above in the provider&apos;s documentation.</source>
        <translation>Busque las palabras de arriba en la documentación del proveedor.</translation>
    </message>
</context>
</TS>
