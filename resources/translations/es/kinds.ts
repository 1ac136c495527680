<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="es" sourcelanguage="en">
<context>
    <name>Token Inspector</name>
    <message>
        <source>Access token for Microsoft Graph</source>
        <translation>Token de acceso para Microsoft Graph</translation>
    </message>
    <message>
        <source>Only Microsoft Graph takes and checks it; another API needs a token with a scope of its own.</source>
        <translation>Solo Microsoft Graph lo acepta y lo comprueba; otra API necesita un token con un scope propio.</translation>
    </message>
    <message>
        <source>Access token</source>
        <translation>Token de acceso</translation>
    </message>
    <message>
        <source>It says itself that it is one.</source>
        <translation>Él mismo dice que lo es.</translation>
    </message>
    <message>
        <source>DPoP proof</source>
        <translation>Prueba DPoP</translation>
    </message>
    <message>
        <source>It goes with one request, in the header DPoP, and shows that the sender has the key that the access token is bound to.</source>
        <translation>Acompaña a una solicitud, en el encabezado DPoP, y muestra que el remitente tiene la clave a la que está vinculado el token de acceso.</translation>
    </message>
    <message>
        <source>Send the access token in Authorization and the proof beside it, in the header DPoP.</source>
        <translation>Envíe el token de acceso en Authorization y la prueba a su lado, en el encabezado DPoP.</translation>
    </message>
    <message>
        <source>OpenID4VCI key proof</source>
        <translation>Prueba de clave OpenID4VCI</translation>
    </message>
    <message>
        <source>A wallet shows with it that it has the key that a credential is to be bound to.</source>
        <translation>Una cartera muestra con él que tiene la clave a la que ha de vincularse una credencial.</translation>
    </message>
    <message>
        <source>Send the access token in Authorization and the proof in the credential request.</source>
        <translation>Envíe el token de acceso en Authorization y la prueba en la solicitud de credencial.</translation>
    </message>
    <message>
        <source>Key attestation</source>
        <translation>Atestación de clave</translation>
    </message>
    <message>
        <source>It says how the keys of a wallet are kept, in the words of whoever made the wallet.</source>
        <translation>Dice cómo se guardan las claves de una cartera, en palabras de quien hizo la cartera.</translation>
    </message>
    <message>
        <source>Send the access token in Authorization and this in the credential request.</source>
        <translation>Envíe el token de acceso en Authorization y esto en la solicitud de credencial.</translation>
    </message>
    <message>
        <source>Key-binding JWT</source>
        <translation>JWT de vinculación a la clave</translation>
    </message>
    <message>
        <source>It is the last part of an SD-JWT: the holder signs with it for one verifier. The key to check it with is in cnf of the SD-JWT.</source>
        <translation>Es la última parte de un SD-JWT: el titular firma con él para un verificador. La clave para comprobarlo está en cnf del SD-JWT.</translation>
    </message>
    <message>
        <source>Send the whole SD-JWT to its verifier; an API wants an access token.</source>
        <translation>Envíe el SD-JWT entero a su verificador; una API quiere un token de acceso.</translation>
    </message>
    <message>
        <source>Client attestation</source>
        <translation>Atestación de cliente</translation>
    </message>
    <message>
        <source>It vouches for an app to the authorization server, together with a proof by the key in its cnf.</source>
        <translation>Responde de una aplicación ante el servidor de autorización, junto con una prueba de la clave de su cnf.</translation>
    </message>
    <message>
        <source>Send it to the authorization server, in OAuth-Client-Attestation; an API wants an access token.</source>
        <translation>Envíelo al servidor de autorización, en OAuth-Client-Attestation; una API quiere un token de acceso.</translation>
    </message>
    <message>
        <source>Client attestation proof</source>
        <translation>Prueba de atestación de cliente</translation>
    </message>
    <message>
        <source>The app signs it for one request; the key to check it with is in cnf of the client attestation.</source>
        <translation>La aplicación lo firma para una solicitud; la clave para comprobarlo está en cnf de la atestación de cliente.</translation>
    </message>
    <message>
        <source>Send it to the authorization server, in OAuth-Client-Attestation-PoP; an API wants an access token.</source>
        <translation>Envíelo al servidor de autorización, en OAuth-Client-Attestation-PoP; una API quiere un token de acceso.</translation>
    </message>
    <message>
        <source>Workload proof</source>
        <translation>Prueba de carga de trabajo</translation>
    </message>
    <message>
        <source>A workload signs it for one request; the key to check it with is in cnf of its workload identity token.</source>
        <translation>Una carga de trabajo lo firma para una solicitud; la clave para comprobarlo está en cnf de su token de identidad.</translation>
    </message>
    <message>
        <source>Send it beside the workload identity token; an API wants an access token.</source>
        <translation>Envíelo junto al token de identidad de la carga de trabajo; una API quiere un token de acceso.</translation>
    </message>
    <message>
        <source>ACME request</source>
        <translation>Solicitud ACME</translation>
    </message>
    <message>
        <source>A client signs each request to a certificate authority so: with the key in its header for a new account, later with the account&apos;s key, which only the authority has.</source>
        <translation>Un cliente firma así cada solicitud a una autoridad de certificación: con la clave de su encabezado para una cuenta nueva, después con la clave de la cuenta, que solo tiene la autoridad.</translation>
    </message>
    <message>
        <source>It is for the certificate authority; an API wants an access token.</source>
        <translation>Es para la autoridad de certificación; una API quiere un token de acceso.</translation>
    </message>
    <message>
        <source>Logout token</source>
        <translation>Token de cierre de sesión</translation>
    </message>
    <message>
        <source>The issuer tells an app with it that somebody has signed out.</source>
        <translation>El emisor comunica con él a una aplicación que alguien ha cerrado la sesión.</translation>
    </message>
    <message>
        <source>It is for the app&apos;s back-channel logout endpoint; an API wants an access token.</source>
        <translation>Es para el endpoint de cierre de sesión de la aplicación; una API quiere un token de acceso.</translation>
    </message>
    <message>
        <source>Security event token</source>
        <translation>Token de evento de seguridad</translation>
    </message>
    <message>
        <source>It reports something that has happened, such as a changed password; it lets nobody in.</source>
        <translation>Informa de algo que ha ocurrido, como una contraseña cambiada; no da acceso a nadie.</translation>
    </message>
    <message>
        <source>It is for the receiver of events; an API wants an access token.</source>
        <translation>Es para el receptor de eventos; una API quiere un token de acceso.</translation>
    </message>
    <message>
        <source>Request object</source>
        <translation>Objeto de solicitud</translation>
    </message>
    <message>
        <source>It is an authorization request, signed by the app that makes it.</source>
        <translation>Es una solicitud de autorización, firmada por la aplicación que la hace.</translation>
    </message>
    <message>
        <source>It is for the authorization endpoint; an API wants an access token.</source>
        <translation>Es para el endpoint de autorización; una API quiere un token de acceso.</translation>
    </message>
    <message>
        <source>Authorization response (JARM)</source>
        <translation>Respuesta de autorización (JARM)</translation>
    </message>
    <message>
        <source>It is the answer of an authorization server to an app, signed: it holds a code or an error.</source>
        <translation>Es la respuesta firmada de un servidor de autorización a una aplicación: contiene un código o un error.</translation>
    </message>
    <message>
        <source>The app exchanges the code in it at the token endpoint; an API wants the access token that comes back.</source>
        <translation>La aplicación canjea el código que contiene en el endpoint de token; una API quiere el token de acceso que devuelve.</translation>
    </message>
    <message>
        <source>Introspection response</source>
        <translation>Respuesta de introspección</translation>
    </message>
    <message>
        <source>It is what an authorization server says about a token, signed; the token itself is another one.</source>
        <translation>Es lo que un servidor de autorización dice de un token, firmado; el token en sí es otro.</translation>
    </message>
    <message>
        <source>Send the access token that was asked about; this is the answer about it.</source>
        <translation>Envíe el token de acceso por el que se preguntó; esta es la respuesta sobre él.</translation>
    </message>
    <message>
        <source>Entity statement</source>
        <translation>Declaración de entidad</translation>
    </message>
    <message>
        <source>It says what a member of a federation is and which keys it has.</source>
        <translation>Dice qué es un miembro de una federación y qué claves tiene.</translation>
    </message>
    <message>
        <source>It is for whoever works out the trust of a federation; an API wants an access token.</source>
        <translation>Es para quien determina la confianza en una federación; una API quiere un token de acceso.</translation>
    </message>
    <message>
        <source>Status list token</source>
        <translation>Token de lista de estados</translation>
    </message>
    <message>
        <source>It says which credentials of an issuer are still good.</source>
        <translation>Dice qué credenciales de un emisor siguen siendo válidas.</translation>
    </message>
    <message>
        <source>It is for the verifier of a credential; an API wants an access token.</source>
        <translation>Es para el verificador de una credencial; una API quiere un token de acceso.</translation>
    </message>
    <message>
        <source>Call identity (PASSporT)</source>
        <translation>Identidad de llamada (PASSporT)</translation>
    </message>
    <message>
        <source>A telephone network vouches with it for the number of a caller.</source>
        <translation>Una red telefónica responde con él del número de quien llama.</translation>
    </message>
    <message>
        <source>It is for the network of who is called; an API wants an access token.</source>
        <translation>Es para la red de quien recibe la llamada; una API quiere un token de acceso.</translation>
    </message>
    <message>
        <source>App Store transaction</source>
        <translation>Transacción de la App Store</translation>
    </message>
    <message>
        <source>Apple signs with it what was bought in an app. The certificates in its header lead to Apple&apos;s root.</source>
        <translation>Apple firma con él lo que se compró en una aplicación. Los certificados de su encabezado llevan a la raíz de Apple.</translation>
    </message>
    <message>
        <source>Check it against Apple&apos;s root certificate; an API wants an access token.</source>
        <translation>Compruébelo con el certificado raíz de Apple; una API quiere un token de acceso.</translation>
    </message>
    <message>
        <source>SD-JWT credential</source>
        <translation>Credencial SD-JWT</translation>
    </message>
    <message>
        <source>It is a credential that is disclosed selectively: its holder shows a verifier only the claims that are needed.</source>
        <translation>Es una credencial de revelación selectiva: su titular muestra a un verificador solo los claims necesarios.</translation>
    </message>
    <message>
        <source>It is for a verifier of credentials; an API wants an access token.</source>
        <translation>Es para un verificador de credenciales; una API quiere un token de acceso.</translation>
    </message>
    <message>
        <source>SD-JWT</source>
        <translation>SD-JWT</translation>
    </message>
    <message>
        <source>Its claims are disclosed selectively: its holder shows a verifier only those that are needed.</source>
        <translation>Sus claims se revelan de forma selectiva: su titular muestra a un verificador solo los necesarios.</translation>
    </message>
    <message>
        <source>Verifiable credential</source>
        <translation>Credencial verificable</translation>
    </message>
    <message>
        <source>Its issuer vouches in it for something about a person or thing.</source>
        <translation>Su emisor responde en él de algo sobre una persona o cosa.</translation>
    </message>
    <message>
        <source>Verifiable presentation</source>
        <translation>Presentación verificable</translation>
    </message>
    <message>
        <source>A holder shows credentials with it to one verifier.</source>
        <translation>Un titular muestra con él credenciales a un verificador.</translation>
    </message>
    <message>
        <source>APNs provider token</source>
        <translation>Token de proveedor de APNs</translation>
    </message>
    <message>
        <source>A server signs it to send push notifications through Apple; it has no exp, because iat decides.</source>
        <translation>Un servidor lo firma para enviar notificaciones push a través de Apple; no tiene exp, porque decide iat.</translation>
    </message>
    <message>
        <source>It is for api.push.apple.com; an API wants an access token.</source>
        <translation>Es para api.push.apple.com; una API quiere un token de acceso.</translation>
    </message>
    <message>
        <source>APNs refuses a provider token whose iat is more than one hour ago, and one that is renewed more often than every 20 minutes.</source>
        <translation>APNs rechaza un token de proveedor cuyo iat es de hace más de una hora, y uno que se renueva con más frecuencia que cada 20 minutos.</translation>
    </message>
    <message>
        <source>App Store Server API token</source>
        <translation>Token de la App Store Server API</translation>
    </message>
    <message>
        <source>A server signs it to ask Apple about purchases in an app.</source>
        <translation>Un servidor lo firma para preguntar a Apple por las compras en una aplicación.</translation>
    </message>
    <message>
        <source>It is for Apple&apos;s App Store Server API; an API of another party wants an access token.</source>
        <translation>Es para la App Store Server API de Apple; una API de otra parte quiere un token de acceso.</translation>
    </message>
    <message>
        <source>Apple refuses a token whose exp is more than 60 minutes ahead.</source>
        <translation>Apple rechaza un token cuyo exp está a más de 60 minutos.</translation>
    </message>
    <message>
        <source>App Store Connect API token</source>
        <translation>Token de la App Store Connect API</translation>
    </message>
    <message>
        <source>A program signs it to manage apps at Apple.</source>
        <translation>Un programa lo firma para gestionar aplicaciones en Apple.</translation>
    </message>
    <message>
        <source>It is for Apple&apos;s App Store Connect API; an API of another party wants an access token.</source>
        <translation>Es para la App Store Connect API de Apple; una API de otra parte quiere un token de acceso.</translation>
    </message>
    <message>
        <source>Apple refuses a token whose exp is more than 20 minutes ahead, unless its scope names read requests alone.</source>
        <translation>Apple rechaza un token cuyo exp está a más de 20 minutos, salvo que su scope nombre solo solicitudes de lectura.</translation>
    </message>
    <message>
        <source>A program signs it to manage apps at Apple, for the requests in its scope.</source>
        <translation>Un programa lo firma para gestionar aplicaciones en Apple, para las solicitudes de su scope.</translation>
    </message>
    <message>
        <source>Client secret for Sign in with Apple</source>
        <translation>Secreto de cliente de Iniciar sesión con Apple</translation>
    </message>
    <message>
        <source>An app signs it and sends it in the place of a client secret.</source>
        <translation>Una aplicación lo firma y lo envía en lugar de un secreto de cliente.</translation>
    </message>
    <message>
        <source>It is for Apple&apos;s token endpoint; an API wants an access token.</source>
        <translation>Es para el endpoint de token de Apple; una API quiere un token de acceso.</translation>
    </message>
    <message>
        <source>Apple refuses a client secret whose exp is more than six months ahead.</source>
        <translation>Apple rechaza un secreto de cliente cuyo exp está a más de seis meses.</translation>
    </message>
    <message>
        <source>Apple developer token</source>
        <translation>Token de desarrollador de Apple</translation>
    </message>
    <message>
        <source>A program signs it for one of Apple&apos;s services: maps, music, weather.</source>
        <translation>Un programa lo firma para uno de los servicios de Apple: mapas, música, tiempo.</translation>
    </message>
    <message>
        <source>It is for Apple&apos;s service; an API of another party wants an access token.</source>
        <translation>Es para el servicio de Apple; una API de otra parte quiere un token de acceso.</translation>
    </message>
    <message>
        <source>Google service-account assertion</source>
        <translation>Aserción de cuenta de servicio de Google</translation>
    </message>
    <message>
        <source>A service account signs it and exchanges it at Google&apos;s token endpoint for an access token.</source>
        <translation>Una cuenta de servicio lo firma y lo canjea en el endpoint de token de Google por un token de acceso.</translation>
    </message>
    <message>
        <source>Exchange it at the token endpoint in its aud, and send the access token that comes back.</source>
        <translation>Canjéelo en el endpoint de token de su aud, y envíe el token de acceso que devuelve.</translation>
    </message>
    <message>
        <source>Google refuses an assertion whose exp is more than one hour after iat.</source>
        <translation>Google rechaza una aserción cuyo exp está a más de una hora de iat.</translation>
    </message>
    <message>
        <source>Firebase custom token</source>
        <translation>Token personalizado de Firebase</translation>
    </message>
    <message>
        <source>A server signs it, and an app signs in at Firebase with it.</source>
        <translation>Un servidor lo firma, y una aplicación inicia sesión con él en Firebase.</translation>
    </message>
    <message>
        <source>Let the app sign in with it, and send the ID token that comes back.</source>
        <translation>Haga que la aplicación inicie sesión con él, y envíe el token de ID que devuelve.</translation>
    </message>
    <message>
        <source>Firebase refuses a custom token whose exp is more than one hour after iat.</source>
        <translation>Firebase rechaza un token personalizado cuyo exp está a más de una hora de iat.</translation>
    </message>
    <message>
        <source>Self-signed token of a Google service account</source>
        <translation>Token autofirmado de una cuenta de servicio de Google</translation>
    </message>
    <message>
        <source>A service account signs it itself and sends it to a Google API in the place of an access token.</source>
        <translation>Una cuenta de servicio lo firma ella misma y lo envía a una API de Google en lugar de un token de acceso.</translation>
    </message>
    <message>
        <source>Google refuses a self-signed token whose exp is more than one hour after iat.</source>
        <translation>Google rechaza un token autofirmado cuyo exp está a más de una hora de iat.</translation>
    </message>
    <message>
        <source>GitHub App token</source>
        <translation>Token de GitHub App</translation>
    </message>
    <message>
        <source>A GitHub App signs it to act as itself and to ask for the access tokens of its installations.</source>
        <translation>Una GitHub App lo firma para actuar como ella misma y para pedir los tokens de acceso de sus instalaciones.</translation>
    </message>
    <message>
        <source>Ask GitHub with it for an installation access token, and send that.</source>
        <translation>Pida con él a GitHub un token de acceso de la instalación, y envíe ese.</translation>
    </message>
    <message>
        <source>GitHub refuses a token whose exp is more than 10 minutes ahead.</source>
        <translation>GitHub rechaza un token cuyo exp está a más de 10 minutos.</translation>
    </message>
    <message>
        <source>Web push token (VAPID)</source>
        <translation>Token de web push (VAPID)</translation>
    </message>
    <message>
        <source>A server says with it to a push service who it is.</source>
        <translation>Un servidor dice con él a un servicio push quién es.</translation>
    </message>
    <message>
        <source>It is for the push service in its aud; an API wants an access token.</source>
        <translation>Es para el servicio push de su aud; una API quiere un token de acceso.</translation>
    </message>
    <message>
        <source>Push services refuse a token whose exp is more than 24 hours ahead.</source>
        <translation>Los servicios push rechazan un token cuyo exp está a más de 24 horas.</translation>
    </message>
    <message>
        <source>Twilio access token</source>
        <translation>Token de acceso de Twilio</translation>
    </message>
    <message>
        <source>A server signs it with the secret of a Twilio API key, and an app uses Twilio&apos;s services with it.</source>
        <translation>Un servidor lo firma con el secreto de una clave de API de Twilio, y una aplicación usa con él los servicios de Twilio.</translation>
    </message>
    <message>
        <source>Twilio refuses a token that lives longer than 24 hours.</source>
        <translation>Twilio rechaza un token que dura más de 24 horas.</translation>
    </message>
    <message>
        <source>Snowflake key-pair token</source>
        <translation>Token de par de claves de Snowflake</translation>
    </message>
    <message>
        <source>A user of Snowflake signs it with a key of their own in the place of a password.</source>
        <translation>Un usuario de Snowflake lo firma con una clave propia en lugar de una contraseña.</translation>
    </message>
    <message>
        <source>It is for Snowflake&apos;s APIs; an API of another party wants an access token.</source>
        <translation>Es para las API de Snowflake; una API de otra parte quiere un token de acceso.</translation>
    </message>
    <message>
        <source>Snowflake takes a token for one hour at most.</source>
        <translation>Snowflake acepta un token durante una hora como máximo.</translation>
    </message>
    <message>
        <source>Salesforce bearer assertion</source>
        <translation>Aserción bearer de Salesforce</translation>
    </message>
    <message>
        <source>An app signs it and exchanges it at Salesforce for an access token of the user in sub.</source>
        <translation>Una aplicación lo firma y lo canjea en Salesforce por un token de acceso del usuario de sub.</translation>
    </message>
    <message>
        <source>Exchange it at the token endpoint, and send the access token that comes back.</source>
        <translation>Canjéelo en el endpoint de token, y envíe el token de acceso que devuelve.</translation>
    </message>
    <message>
        <source>DocuSign bearer assertion</source>
        <translation>Aserción bearer de DocuSign</translation>
    </message>
    <message>
        <source>An app signs it and exchanges it at DocuSign for an access token of the user in sub.</source>
        <translation>Una aplicación lo firma y lo canjea en DocuSign por un token de acceso del usuario de sub.</translation>
    </message>
    <message>
        <source>Identity assertion authorization grant</source>
        <translation>Concesión por aserción de identidad</translation>
    </message>
    <message>
        <source>An identity provider vouches with it for a user to the authorization server of another application.</source>
        <translation>Un proveedor de identidad responde con él de un usuario ante el servidor de autorización de otra aplicación.</translation>
    </message>
    <message>
        <source>Client assertion</source>
        <translation>Aserción de cliente</translation>
    </message>
    <message>
        <source>A client signs it to authenticate at the token endpoint, in the place of a secret (private_key_jwt).</source>
        <translation>Un cliente lo firma para autenticarse en el endpoint de token, en lugar de un secreto (private_key_jwt).</translation>
    </message>
    <message>
        <source>It is for the token endpoint in its aud; send the access token that comes back.</source>
        <translation>Es para el endpoint de token de su aud; envíe el token de acceso que devuelve.</translation>
    </message>
    <message>
        <source>JWT-SVID</source>
        <translation>JWT-SVID</translation>
    </message>
    <message>
        <source>A SPIFFE workload says with it which workload it is, to those in aud.</source>
        <translation>Una carga de trabajo SPIFFE dice con él cuál es, a quienes están en aud.</translation>
    </message>
    <message>
        <source>It is for workloads that know its trust domain; an API of another kind wants an access token.</source>
        <translation>Es para cargas de trabajo que conocen su dominio de confianza; una API de otro tipo quiere un token de acceso.</translation>
    </message>
    <message>
        <source>Workload identity token</source>
        <translation>Token de identidad de carga de trabajo</translation>
    </message>
    <message>
        <source>A workload says with it which workload it is, together with a proof by the key in its cnf.</source>
        <translation>Una carga de trabajo dice con él cuál es, junto con una prueba de la clave de su cnf.</translation>
    </message>
    <message>
        <source>Transaction token</source>
        <translation>Token de transacción</translation>
    </message>
    <message>
        <source>Services behind one gateway pass it on to one another within one call.</source>
        <translation>Los servicios detrás de una puerta de enlace se lo pasan entre sí dentro de una llamada.</translation>
    </message>
    <message>
        <source>It is for services of its trust domain; an API outside wants an access token.</source>
        <translation>Es para servicios de su dominio de confianza; una API externa quiere un token de acceso.</translation>
    </message>
    <message>
        <source>Kubernetes service-account token</source>
        <translation>Token de cuenta de servicio de Kubernetes</translation>
    </message>
    <message>
        <source>A pod says with it which service account it has: to the Kubernetes API, or to those in aud.</source>
        <translation>Un pod dice con él qué cuenta de servicio tiene: a la API de Kubernetes, o a quienes están en aud.</translation>
    </message>
    <message>
        <source>It is for the cluster, or for those in its aud; exchange it where an access token is wanted.</source>
        <translation>Es para el clúster, o para quienes están en su aud; canjéelo donde se quiera un token de acceso.</translation>
    </message>
    <message>
        <source>GitHub Actions OIDC token</source>
        <translation>Token OIDC de GitHub Actions</translation>
    </message>
    <message>
        <source>A workflow says with it which repository and branch it runs for; a cloud exchanges it for credentials.</source>
        <translation>Un flujo de trabajo dice con él para qué repositorio y rama se ejecuta; una nube lo canjea por credenciales.</translation>
    </message>
    <message>
        <source>Exchange it at the cloud&apos;s token service, and send what comes back.</source>
        <translation>Canjéelo en el servicio de tokens de la nube, y envíe lo que devuelve.</translation>
    </message>
    <message>
        <source>GitLab CI OIDC token</source>
        <translation>Token OIDC de GitLab CI</translation>
    </message>
    <message>
        <source>A job says with it which project and branch it runs for; a cloud exchanges it for credentials.</source>
        <translation>Un trabajo dice con él para qué proyecto y rama se ejecuta; una nube lo canjea por credenciales.</translation>
    </message>
    <message>
        <source>OIDC token of a build</source>
        <translation>Token OIDC de una compilación</translation>
    </message>
    <message>
        <source>A build says with it what it runs for; a cloud exchanges it for credentials.</source>
        <translation>Una compilación dice con él para qué se ejecuta; una nube lo canjea por credenciales.</translation>
    </message>
    <message>
        <source>Refresh token</source>
        <translation>Token de actualización</translation>
    </message>
    <message>
        <source>Only the token endpoint of its issuer takes it, and gives a new access token for it. It is a secret of the app.</source>
        <translation>Solo el endpoint de token de su emisor lo acepta, y da por él un token de acceso nuevo. Es un secreto de la aplicación.</translation>
    </message>
    <message>
        <source>Offline token (a refresh token)</source>
        <translation>Token sin conexión (un token de actualización)</translation>
    </message>
    <message>
        <source>Only the token endpoint of its issuer takes it, and gives a new access token for it, also when nobody is signed in. It is a secret of the app.</source>
        <translation>Solo el endpoint de token de su emisor lo acepta, y da por él un token de acceso nuevo, también cuando nadie ha iniciado sesión. Es un secreto de la aplicación.</translation>
    </message>
    <message>
        <source>Firebase session cookie</source>
        <translation>Cookie de sesión de Firebase</translation>
    </message>
    <message>
        <source>A server sets it as a cookie in the place of the ID token that somebody signed in with.</source>
        <translation>Un servidor lo pone como cookie en lugar del token de ID con el que alguien inició sesión.</translation>
    </message>
    <message>
        <source>Firebase ID token</source>
        <translation>Token de ID de Firebase</translation>
    </message>
    <message>
        <source>It says who signed in at Firebase; servers of that Firebase project take it.</source>
        <translation>Dice quién inició sesión en Firebase; los servidores de ese proyecto de Firebase lo aceptan.</translation>
    </message>
    <message>
        <source>Send an access token where one is wanted. A server of the Firebase project takes this ID token.</source>
        <translation>Envíe un token de acceso donde se quiera uno. Un servidor del proyecto de Firebase acepta este token de ID.</translation>
    </message>
    <message>
        <source>Cloudflare Access token</source>
        <translation>Token de Cloudflare Access</translation>
    </message>
    <message>
        <source>Cloudflare says with it to the application behind it who signed in.</source>
        <translation>Cloudflare dice con él a la aplicación que está detrás quién inició sesión.</translation>
    </message>
    <message>
        <source>It is for the application behind Cloudflare Access; an API of another kind wants an access token.</source>
        <translation>Es para la aplicación que está detrás de Cloudflare Access; una API de otro tipo quiere un token de acceso.</translation>
    </message>
    <message>
        <source>Google IAP token</source>
        <translation>Token de Google IAP</translation>
    </message>
    <message>
        <source>Google&apos;s Identity-Aware Proxy says with it to the application behind it who signed in.</source>
        <translation>El Identity-Aware Proxy de Google dice con él a la aplicación que está detrás quién inició sesión.</translation>
    </message>
    <message>
        <source>It is for the application behind the proxy; an API of another kind wants an access token.</source>
        <translation>Es para la aplicación que está detrás del proxy; una API de otro tipo quiere un token de acceso.</translation>
    </message>
    <message>
        <source>User claims of a load balancer</source>
        <translation>Claims de usuario de un balanceador de carga</translation>
    </message>
    <message>
        <source>An Application Load Balancer says with it to the application behind it who signed in (x-amzn-oidc-data).</source>
        <translation>Un Application Load Balancer dice con él a la aplicación que está detrás quién inició sesión (x-amzn-oidc-data).</translation>
    </message>
    <message>
        <source>It is for the application behind the load balancer; an API wants the access token, which is in x-amzn-oidc-accesstoken.</source>
        <translation>Es para la aplicación que está detrás del balanceador; una API quiere el token de acceso, que está en x-amzn-oidc-accesstoken.</translation>
    </message>
    <message>
        <source>ID token</source>
        <translation>Token de ID</translation>
    </message>
    <message>
        <source>It tells the app who signed in. An API must not accept it as an access token.</source>
        <translation>Dice a la aplicación quién inició sesión. Una API no debe aceptarlo como token de acceso.</translation>
    </message>
    <message>
        <source>Token of Keycloak for itself</source>
        <translation>Token de Keycloak para sí mismo</translation>
    </message>
    <message>
        <source>Keycloak made it for a step of its own, such as an e-mail that is to be confirmed or a registration.</source>
        <translation>Keycloak lo hizo para un paso propio, como un correo que ha de confirmarse o un registro.</translation>
    </message>
    <message>
        <source>Send the access token instead: it says Bearer in typ.</source>
        <translation>Envíe en su lugar el token de acceso: dice Bearer en typ.</translation>
    </message>
    <message>
        <source>It carries what only access tokens carry: scopes, or the client that it was issued to.</source>
        <translation>Lleva lo que solo llevan los tokens de acceso: scopes, o el cliente para el que se emitió.</translation>
    </message>
</context>
</TS>
