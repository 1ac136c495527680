<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="es" sourcelanguage="en">
<context>
    <name>Token Inspector</name>
    <message>
        <source>How it says it was signed or encrypted. The key decides, not this.</source>
        <translation>Cómo dice que se firmó o cifró. Lo decide la clave, no este valor.</translation>
    </message>
    <message>
        <source>RSA with SHA-256; checked with a public key.</source>
        <translation>RSA con SHA-256; se comprueba con una clave pública.</translation>
    </message>
    <message>
        <source>RSA with SHA-384; checked with a public key.</source>
        <translation>RSA con SHA-384; se comprueba con una clave pública.</translation>
    </message>
    <message>
        <source>RSA with SHA-512; checked with a public key.</source>
        <translation>RSA con SHA-512; se comprueba con una clave pública.</translation>
    </message>
    <message>
        <source>RSA-PSS with SHA-256; checked with a public key.</source>
        <translation>RSA-PSS con SHA-256; se comprueba con una clave pública.</translation>
    </message>
    <message>
        <source>RSA-PSS with SHA-384; checked with a public key.</source>
        <translation>RSA-PSS con SHA-384; se comprueba con una clave pública.</translation>
    </message>
    <message>
        <source>RSA-PSS with SHA-512; checked with a public key.</source>
        <translation>RSA-PSS con SHA-512; se comprueba con una clave pública.</translation>
    </message>
    <message>
        <source>ECDSA on P-256; checked with a public key.</source>
        <translation>ECDSA sobre P-256; se comprueba con una clave pública.</translation>
    </message>
    <message>
        <source>ECDSA on P-384; checked with a public key.</source>
        <translation>ECDSA sobre P-384; se comprueba con una clave pública.</translation>
    </message>
    <message>
        <source>ECDSA on P-521; checked with a public key.</source>
        <translation>ECDSA sobre P-521; se comprueba con una clave pública.</translation>
    </message>
    <message>
        <source>ECDSA on secp256k1; checked with a public key.</source>
        <translation>ECDSA sobre secp256k1; se comprueba con una clave pública.</translation>
    </message>
    <message>
        <source>Edwards-curve signature; checked with a public key.</source>
        <translation>Firma de curva de Edwards; se comprueba con una clave pública.</translation>
    </message>
    <message>
        <source>Ed25519 signature; checked with a public key.</source>
        <translation>Firma Ed25519; se comprueba con una clave pública.</translation>
    </message>
    <message>
        <source>Ed448 signature; checked with a public key.</source>
        <translation>Firma Ed448; se comprueba con una clave pública.</translation>
    </message>
    <message>
        <source>HMAC with SHA-256; whoever can check it can also forge it.</source>
        <translation>HMAC con SHA-256; quien puede comprobarlo también puede falsificarlo.</translation>
    </message>
    <message>
        <source>HMAC with SHA-384; whoever can check it can also forge it.</source>
        <translation>HMAC con SHA-384; quien puede comprobarlo también puede falsificarlo.</translation>
    </message>
    <message>
        <source>HMAC with SHA-512; whoever can check it can also forge it.</source>
        <translation>HMAC con SHA-512; quien puede comprobarlo también puede falsificarlo.</translation>
    </message>
    <message>
        <source>Not signed at all: anybody could have written it.</source>
        <translation>Sin firma: pudo escribirlo cualquiera.</translation>
    </message>
    <message>
        <source>Encrypted directly with a shared key.</source>
        <translation>Cifrado directamente con una clave compartida.</translation>
    </message>
    <message>
        <source>Content key encrypted with RSA PKCS #1 v1.5.</source>
        <translation>Clave de contenido cifrada con RSA PKCS #1 v1.5.</translation>
    </message>
    <message>
        <source>Content key encrypted with RSA-OAEP and SHA-1.</source>
        <translation>Clave de contenido cifrada con RSA-OAEP y SHA-1.</translation>
    </message>
    <message>
        <source>Content key encrypted with RSA-OAEP and SHA-256.</source>
        <translation>Clave de contenido cifrada con RSA-OAEP y SHA-256.</translation>
    </message>
    <message>
        <source>Content key agreed by elliptic-curve Diffie-Hellman.</source>
        <translation>Clave de contenido acordada con Diffie-Hellman de curva elíptica.</translation>
    </message>
    <message>
        <source>Which of the issuer&apos;s keys signed it, or which of the receiver&apos;s it is encrypted for.</source>
        <translation>Con qué clave del emisor se firmó, o para qué clave del receptor está cifrado.</translation>
    </message>
    <message>
        <source>What kind of token it says it is.</source>
        <translation>Qué tipo de token dice ser.</translation>
    </message>
    <message>
        <source>A JSON Web Token of any kind.</source>
        <translation>Un JSON Web Token de cualquier tipo.</translation>
    </message>
    <message>
        <source>An access token by the common profile.</source>
        <translation>Un token de acceso según el perfil común.</translation>
    </message>
    <message>
        <source>A proof of possession that goes with a request, not an access token.</source>
        <translation>Una prueba de posesión que acompaña a una solicitud; no es un token de acceso.</translation>
    </message>
    <message>
        <source>A notice that a session has ended.</source>
        <translation>Una notificación de que terminó una sesión.</translation>
    </message>
    <message>
        <source>A security event, not an access token.</source>
        <translation>Un evento de seguridad; no es un token de acceso.</translation>
    </message>
    <message>
        <source>An ID token: it tells an app who signed in.</source>
        <translation>Un token de ID: dice a una aplicación quién inició sesión.</translation>
    </message>
    <message>
        <source>An access token for Okta&apos;s own APIs.</source>
        <translation>Un token de acceso para las API propias de Okta.</translation>
    </message>
    <message>
        <source>What the payload is; JWT means that another token is inside.</source>
        <translation>Qué es el payload; JWT significa que contiene otro token.</translation>
    </message>
    <message>
        <source>Header members that a reader has to understand, or else refuse it.</source>
        <translation>Miembros del encabezado que el lector debe entender; si no, ha de rechazar el token.</translation>
    </message>
    <message>
        <source>Whether the payload is base64url-encoded; a JWT&apos;s always is.</source>
        <translation>Si el payload está codificado en base64url; el de un JWT siempre lo está.</translation>
    </message>
    <message>
        <source>The payload is base64url-encoded, as always in a JWT.</source>
        <translation>El payload está codificado en base64url, como siempre en un JWT.</translation>
    </message>
    <message>
        <source>The payload is not encoded, which a JWT may not do.</source>
        <translation>El payload no está codificado, algo que no se permite en un JWT.</translation>
    </message>
    <message>
        <source>How the content was compressed before it was encrypted.</source>
        <translation>Cómo se comprimió el contenido antes de cifrarlo.</translation>
    </message>
    <message>
        <source>The content was compressed with DEFLATE before it was encrypted.</source>
        <translation>El contenido se comprimió con DEFLATE antes de cifrarlo.</translation>
    </message>
    <message>
        <source>How the content is encrypted.</source>
        <translation>Cómo está cifrado el contenido.</translation>
    </message>
    <message>
        <source>Encrypted with AES-GCM and a 128-bit key.</source>
        <translation>Cifrado con AES-GCM y una clave de 128 bits.</translation>
    </message>
    <message>
        <source>Encrypted with AES-GCM and a 192-bit key.</source>
        <translation>Cifrado con AES-GCM y una clave de 192 bits.</translation>
    </message>
    <message>
        <source>Encrypted with AES-GCM and a 256-bit key.</source>
        <translation>Cifrado con AES-GCM y una clave de 256 bits.</translation>
    </message>
    <message>
        <source>Encrypted with AES-CBC and authenticated with HMAC, 128-bit keys.</source>
        <translation>Cifrado con AES-CBC y autenticado con HMAC, claves de 128 bits.</translation>
    </message>
    <message>
        <source>Encrypted with AES-CBC and authenticated with HMAC, 192-bit keys.</source>
        <translation>Cifrado con AES-CBC y autenticado con HMAC, claves de 192 bits.</translation>
    </message>
    <message>
        <source>Encrypted with AES-CBC and authenticated with HMAC, 256-bit keys.</source>
        <translation>Cifrado con AES-CBC y autenticado con HMAC, claves de 256 bits.</translation>
    </message>
    <message>
        <source>Where the token says its keys are. Never fetched: a forger can write anything here.</source>
        <translation>Dónde dice el token que están sus claves. Nunca se descargan: un falsificador puede escribir aquí lo que quiera.</translation>
    </message>
    <message>
        <source>A key the token brings along. Never used: it proves nothing about the issuer.</source>
        <translation>Una clave que el token trae consigo. Nunca se usa: no demuestra nada sobre el emisor.</translation>
    </message>
    <message>
        <source>Where the token says its certificate is. Never fetched: a forger can write anything here.</source>
        <translation>Dónde dice el token que está su certificado. Nunca se descarga: un falsificador puede escribir aquí lo que quiera.</translation>
    </message>
    <message>
        <source>A certificate the token brings along. Never used: it proves nothing about the issuer.</source>
        <translation>Un certificado que el token trae consigo. Nunca se usa: no demuestra nada sobre el emisor.</translation>
    </message>
    <message>
        <source>SHA-1 thumbprint of the certificate of the key that signed it.</source>
        <translation>Huella SHA-1 del certificado de la clave con la que se firmó.</translation>
    </message>
    <message>
        <source>SHA-256 thumbprint of the certificate of the key that signed it.</source>
        <translation>Huella SHA-256 del certificado de la clave con la que se firmó.</translation>
    </message>
    <message>
        <source>The sender&apos;s one-time public key for agreeing on the content key.</source>
        <translation>Clave pública de un solo uso del remitente para acordar la clave de contenido.</translation>
    </message>
    <message>
        <source>Names the sender in the key agreement.</source>
        <translation>Identifica al remitente en el acuerdo de claves.</translation>
    </message>
    <message>
        <source>Names the recipient in the key agreement.</source>
        <translation>Identifica al destinatario en el acuerdo de claves.</translation>
    </message>
    <message>
        <source>Initialization vector with which the content key is encrypted.</source>
        <translation>Vector de inicialización con el que se cifra la clave de contenido.</translation>
    </message>
    <message>
        <source>Authentication tag of the encrypted content key.</source>
        <translation>Etiqueta de autenticación de la clave de contenido cifrada.</translation>
    </message>
    <message>
        <source>Salt for the key that is derived from a password.</source>
        <translation>Sal de la clave que se deriva de una contraseña.</translation>
    </message>
    <message>
        <source>How many rounds derive the key from a password; a huge number is an attack.</source>
        <translation>Cuántas iteraciones derivan la clave de una contraseña; un número enorme es un ataque.</translation>
    </message>
    <message>
        <source>The address this signed message is for (ACME).</source>
        <translation>La dirección a la que va este mensaje firmado (ACME).</translation>
    </message>
    <message>
        <source>A value that may be used once. Seen in Microsoft Graph tokens, whose signature only Graph can check.</source>
        <translation>Un valor que puede usarse una sola vez. Aparece en tokens de Microsoft Graph, cuya firma solo Graph puede comprobar.</translation>
    </message>
    <message>
        <source>Marks a token for Microsoft Graph: only Graph can check its signature.</source>
        <translation>Indica un token para Microsoft Graph: solo Graph puede comprobar su firma.</translation>
    </message>
    <message>
        <source>A copy of the payload&apos;s iss, for readers of an encrypted token.</source>
        <translation>Copia del iss del payload, para quien lee un token cifrado.</translation>
    </message>
    <message>
        <source>A copy of the payload&apos;s sub, for readers of an encrypted token.</source>
        <translation>Copia del sub del payload, para quien lee un token cifrado.</translation>
    </message>
    <message>
        <source>A copy of the payload&apos;s aud, for readers of an encrypted token.</source>
        <translation>Copia del aud del payload, para quien lee un token cifrado.</translation>
    </message>
    <message>
        <source>The app client an Application Load Balancer signed in with.</source>
        <translation>El cliente de aplicación con el que inició sesión un Application Load Balancer.</translation>
    </message>
    <message>
        <source>The Application Load Balancer that signed it.</source>
        <translation>El Application Load Balancer que lo firmó.</translation>
    </message>
    <message>
        <source>Not accepted after this moment.</source>
        <translation>No se acepta después de este momento.</translation>
    </message>
    <message>
        <source>Who issued it.</source>
        <translation>Quién lo emitió.</translation>
    </message>
    <message>
        <source>Who issued it: a Cognito user pool in {region}.</source>
        <translation>Quién lo emitió: un user pool de Cognito en {region}.</translation>
    </message>
    <message>
        <source>Who issued it: a Cognito user pool in {region}, by its updated name.</source>
        <translation>Quién lo emitió: un user pool de Cognito en {region}, con su nombre nuevo.</translation>
    </message>
    <message>
        <source>Who issued it: an Entra tenant, in the v2.0 form.</source>
        <translation>Quién lo emitió: un tenant de Entra, en la forma v2.0.</translation>
    </message>
    <message>
        <source>Who issued it: an Entra tenant, in the v1.0 form.</source>
        <translation>Quién lo emitió: un tenant de Entra, en la forma v1.0.</translation>
    </message>
    <message>
        <source>Who issued it: an Auth0 tenant.</source>
        <translation>Quién lo emitió: un tenant de Auth0.</translation>
    </message>
    <message>
        <source>Who issued it: an Okta authorization server.</source>
        <translation>Quién lo emitió: un servidor de autorización de Okta.</translation>
    </message>
    <message>
        <source>Who issued it: an Okta organization itself, whose tokens only Okta can check.</source>
        <translation>Quién lo emitió: la propia organización de Okta, cuyos tokens solo Okta puede comprobar.</translation>
    </message>
    <message>
        <source>Who issued it: a Keycloak realm.</source>
        <translation>Quién lo emitió: un realm de Keycloak.</translation>
    </message>
    <message>
        <source>Who it speaks for: a person, or the app itself.</source>
        <translation>A quién representa: a una persona o a la propia aplicación.</translation>
    </message>
    <message>
        <source>Who it speaks for: the app itself, not a person.</source>
        <translation>A quién representa: a la propia aplicación, no a una persona.</translation>
    </message>
    <message>
        <source>Who it speaks for: a person, or the app itself where it equals client_id.</source>
        <translation>A quién representa: a una persona, o a la propia aplicación si es igual a client_id.</translation>
    </message>
    <message>
        <source>Whom it is for. Anybody else has to refuse it.</source>
        <translation>A quién va dirigido. Cualquier otro debe rechazarlo.</translation>
    </message>
    <message>
        <source>Whom it is for: the app client in an ID token, the API in an access token bound to one.</source>
        <translation>A quién va dirigido: al cliente de aplicación en un token de ID, a la API en un token de acceso vinculado a una.</translation>
    </message>
    <message>
        <source>Whom it is for: the API&apos;s client ID in v2.0 tokens, often its App ID URI in v1.0 tokens.</source>
        <translation>A quién va dirigido: el ID de cliente de la API en tokens v2.0, a menudo su App ID URI en tokens v1.0.</translation>
    </message>
    <message>
        <source>Whom it is for: Microsoft Graph, which alone can check it.</source>
        <translation>A quién va dirigido: a Microsoft Graph, el único que puede comprobarlo.</translation>
    </message>
    <message>
        <source>Not accepted before this moment.</source>
        <translation>No se acepta antes de este momento.</translation>
    </message>
    <message>
        <source>When it was issued.</source>
        <translation>Cuándo se emitió.</translation>
    </message>
    <message>
        <source>Unique ID. Search your logs for it.</source>
        <translation>ID único. Búsquelo en sus registros.</translation>
    </message>
    <message>
        <source>What it may do: the scopes that were granted.</source>
        <translation>Qué permite hacer: los scopes concedidos.</translation>
    </message>
    <message>
        <source>What the app may do on behalf of a person. App-only tokens have roles in place of it.</source>
        <translation>Qué puede hacer la aplicación en nombre de una persona. Los tokens solo de aplicación llevan roles en su lugar.</translation>
    </message>
    <message>
        <source>The app that asked for it.</source>
        <translation>La aplicación que lo solicitó.</translation>
    </message>
    <message>
        <source>The app it is for. Stands in for aud here.</source>
        <translation>La aplicación a la que va dirigido. Aquí ocupa el lugar de aud.</translation>
    </message>
    <message>
        <source>Who is really acting on the subject&apos;s behalf.</source>
        <translation>Quién actúa en realidad en nombre del sujeto.</translation>
    </message>
    <message>
        <source>Who is allowed to act on the subject&apos;s behalf.</source>
        <translation>Quién puede actuar en nombre del sujeto.</translation>
    </message>
    <message>
        <source>The key or certificate that must be shown together with it. A copied token alone is of no use.</source>
        <translation>La clave o el certificado que debe presentarse junto con él. Un token copiado no sirve de nada por sí solo.</translation>
    </message>
    <message>
        <source>What it may do, in more detail than scopes can say.</source>
        <translation>Qué permite hacer, con más detalle del que cabe en los scopes.</translation>
    </message>
    <message>
        <source>Roles of the subject.</source>
        <translation>Roles del sujeto.</translation>
    </message>
    <message>
        <source>What it may do: app roles granted to the app or the person.</source>
        <translation>Qué permite hacer: roles de aplicación concedidos a la aplicación o a la persona.</translation>
    </message>
    <message>
        <source>Groups the subject is in.</source>
        <translation>Grupos a los que pertenece el sujeto.</translation>
    </message>
    <message>
        <source>Object IDs of the groups the subject is in; missing where there are too many.</source>
        <translation>ID de objeto de los grupos a los que pertenece el sujeto; falta cuando son demasiados.</translation>
    </message>
    <message>
        <source>Entitlements of the subject.</source>
        <translation>Derechos (entitlements) del sujeto.</translation>
    </message>
    <message>
        <source>The sign-in session it belongs to.</source>
        <translation>La sesión a la que pertenece.</translation>
    </message>
    <message>
        <source>Whether an introspection answer says the token is in force.</source>
        <translation>Si, según la respuesta de introspección, el token está vigente.</translation>
    </message>
    <message>
        <source>How the token is presented to an API, most often Bearer.</source>
        <translation>Cómo se presenta el token a una API; casi siempre, Bearer.</translation>
    </message>
    <message>
        <source>The HTTP method that this proof is for.</source>
        <translation>El método HTTP para el que vale esta prueba.</translation>
    </message>
    <message>
        <source>The address that this proof is for.</source>
        <translation>La dirección para la que vale esta prueba.</translation>
    </message>
    <message>
        <source>Hash of the access token that this proof goes with.</source>
        <translation>Hash del token de acceso al que acompaña esta prueba.</translation>
    </message>
    <message>
        <source>What happened: the security events it reports.</source>
        <translation>Qué pasó: los eventos de seguridad que comunica.</translation>
    </message>
    <message>
        <source>The transaction it belongs to.</source>
        <translation>La transacción a la que pertenece.</translation>
    </message>
    <message>
        <source>When the event happened.</source>
        <translation>Cuándo ocurrió el evento.</translation>
    </message>
    <message>
        <source>When the person signed in.</source>
        <translation>Cuándo inició sesión la persona.</translation>
    </message>
    <message>
        <source>When the person or the client signed in. For a client it is the same as iat.</source>
        <translation>Cuándo inició sesión la persona o el cliente. Para un cliente coincide con iat.</translation>
    </message>
    <message>
        <source>Ties an ID token to the sign-in that asked for it.</source>
        <translation>Vincula un token de ID con el inicio de sesión que lo pidió.</translation>
    </message>
    <message>
        <source>How strong the sign-in was, on the issuer&apos;s own scale.</source>
        <translation>Cómo de fuerte fue el inicio de sesión, en la escala del propio emisor.</translation>
    </message>
    <message>
        <source>How strong the sign-in was: 1 is a fresh sign-in, 0 an older session, unless the realm names its own levels.</source>
        <translation>Cómo de fuerte fue el inicio de sesión: 1 es uno reciente, 0 una sesión anterior, salvo que el realm defina sus propios niveles.</translation>
    </message>
    <message>
        <source>How the person signed in, such as pwd or mfa.</source>
        <translation>Cómo inició sesión la persona, por ejemplo, pwd o mfa.</translation>
    </message>
    <message>
        <source>Ties an ID token to the access token that came with it.</source>
        <translation>Vincula un token de ID con el token de acceso que lo acompañaba.</translation>
    </message>
    <message>
        <source>Ties an ID token to the code that came with it.</source>
        <translation>Vincula un token de ID con el código que lo acompañaba.</translation>
    </message>
    <message>
        <source>Ties an ID token to the state of the sign-in.</source>
        <translation>Vincula un token de ID con el state del inicio de sesión.</translation>
    </message>
    <message>
        <source>Full name, for display.</source>
        <translation>Nombre completo, para mostrar.</translation>
    </message>
    <message>
        <source>First name.</source>
        <translation>Nombre de pila.</translation>
    </message>
    <message>
        <source>Last name.</source>
        <translation>Apellido.</translation>
    </message>
    <message>
        <source>Middle name.</source>
        <translation>Segundo nombre.</translation>
    </message>
    <message>
        <source>Casual name.</source>
        <translation>Nombre informal.</translation>
    </message>
    <message>
        <source>The name the person likes to be called by. It can change and need not be unique.</source>
        <translation>El nombre con el que la persona prefiere que la llamen. Puede cambiar y no tiene por qué ser único.</translation>
    </message>
    <message>
        <source>User name; service-account- and the client ID when the app speaks for itself.</source>
        <translation>Nombre de usuario; service-account- y el ID de cliente cuando la aplicación se representa a sí misma.</translation>
    </message>
    <message>
        <source>The service account of the app: no person signed in.</source>
        <translation>La cuenta de servicio de la aplicación: no inició sesión ninguna persona.</translation>
    </message>
    <message>
        <source>Address of the person&apos;s profile page.</source>
        <translation>Dirección de la página de perfil de la persona.</translation>
    </message>
    <message>
        <source>Address of a picture of the person. Not fetched.</source>
        <translation>Dirección de una imagen de la persona. No se descarga.</translation>
    </message>
    <message>
        <source>Address of the person&apos;s web site.</source>
        <translation>Dirección del sitio web de la persona.</translation>
    </message>
    <message>
        <source>E-mail address.</source>
        <translation>Dirección de correo electrónico.</translation>
    </message>
    <message>
        <source>Whether the issuer has checked the e-mail address.</source>
        <translation>Si el emisor verificó la dirección de correo electrónico.</translation>
    </message>
    <message>
        <source>Gender.</source>
        <translation>Género.</translation>
    </message>
    <message>
        <source>Date of birth.</source>
        <translation>Fecha de nacimiento.</translation>
    </message>
    <message>
        <source>Time zone.</source>
        <translation>Zona horaria.</translation>
    </message>
    <message>
        <source>Language and region.</source>
        <translation>Idioma y región.</translation>
    </message>
    <message>
        <source>Telephone number.</source>
        <translation>Número de teléfono.</translation>
    </message>
    <message>
        <source>Whether the issuer has checked the telephone number.</source>
        <translation>Si el emisor verificó el número de teléfono.</translation>
    </message>
    <message>
        <source>Postal address.</source>
        <translation>Dirección postal.</translation>
    </message>
    <message>
        <source>When the person&apos;s details last changed.</source>
        <translation>Cuándo cambiaron por última vez los datos de la persona.</translation>
    </message>
    <message>
        <source>What it is for: access or id.</source>
        <translation>Para qué sirve: access o id.</translation>
    </message>
    <message>
        <source>For APIs, not for sign-in.</source>
        <translation>Para las API, no para iniciar sesión.</translation>
    </message>
    <message>
        <source>For the app that signed the person in, not for APIs.</source>
        <translation>Para la aplicación en la que la persona inició sesión, no para las API.</translation>
    </message>
    <message>
        <source>Cognito&apos;s token format.</source>
        <translation>El formato de token de Cognito.</translation>
    </message>
    <message>
        <source>The issuer&apos;s token format, most likely.</source>
        <translation>Muy probablemente, el formato de token del emisor.</translation>
    </message>
    <message>
        <source>User name. Missing when an app speaks for itself.</source>
        <translation>Nombre de usuario. Falta cuando la aplicación se representa a sí misma.</translation>
    </message>
    <message>
        <source>User name in the user pool.</source>
        <translation>Nombre de usuario en el user pool.</translation>
    </message>
    <message>
        <source>Groups of the user pool that the person is in.</source>
        <translation>Grupos del user pool a los que pertenece la persona.</translation>
    </message>
    <message>
        <source>IAM roles of the person&apos;s groups.</source>
        <translation>Roles de IAM de los grupos de la persona.</translation>
    </message>
    <message>
        <source>The IAM role of the person&apos;s first-ranked group.</source>
        <translation>El rol de IAM del grupo de mayor precedencia de la persona.</translation>
    </message>
    <message>
        <source>Set by Cognito itself; apps cannot write it.</source>
        <translation>Lo pone el propio Cognito; las aplicaciones no pueden escribirlo.</translation>
    </message>
    <message>
        <source>An attribute that this user pool&apos;s owner defined.</source>
        <translation>Un atributo que definió el propietario de este user pool.</translation>
    </message>
    <message>
        <source>A user attribute that only administrators can write.</source>
        <translation>Un atributo de usuario que solo pueden escribir los administradores.</translation>
    </message>
    <message>
        <source>Ties it to the refresh token it came from; revoking that revokes this.</source>
        <translation>Lo vincula con el token de actualización del que procede; si se revoca ese, se revoca también este.</translation>
    </message>
    <message>
        <source>The sign-in event in Cognito&apos;s records.</source>
        <translation>El evento de inicio de sesión en los registros de Cognito.</translation>
    </message>
    <message>
        <source>The remembered device that signed in.</source>
        <translation>El dispositivo recordado con el que se inició sesión.</translation>
    </message>
    <message>
        <source>Accounts at other identity providers that are linked to this person.</source>
        <translation>Cuentas de otros proveedores de identidad vinculadas a esta persona.</translation>
    </message>
    <message>
        <source>Version of the token&apos;s format.</source>
        <translation>Versión del formato del token.</translation>
    </message>
    <message>
        <source>Version of the token&apos;s format; the API&apos;s registration decides it, not the endpoint that was asked.</source>
        <translation>Versión del formato del token; la decide el registro de la API, no el endpoint al que se pidió.</translation>
    </message>
    <message>
        <source>v1.0 format: iss begins with sts.windows.net. The API&apos;s registration decides this.</source>
        <translation>Formato v1.0: iss empieza por sts.windows.net. Lo decide el registro de la API.</translation>
    </message>
    <message>
        <source>v2.0 format: iss ends with /v2.0.</source>
        <translation>Formato v2.0: iss termina en /v2.0.</translation>
    </message>
    <message>
        <source>The Entra tenant it comes from.</source>
        <translation>El tenant de Entra del que procede.</translation>
    </message>
    <message>
        <source>Object ID of the person or service principal in the tenant. It never changes.</source>
        <translation>ID de objeto de la persona o de la entidad de servicio en el tenant. No cambia nunca.</translation>
    </message>
    <message>
        <source>The app that asked for it (v1.0 tokens).</source>
        <translation>La aplicación que lo solicitó (tokens v1.0).</translation>
    </message>
    <message>
        <source>Display name of the app that asked for it.</source>
        <translation>Nombre para mostrar de la aplicación que lo solicitó.</translation>
    </message>
    <message>
        <source>How the app proved who it is (v1.0 tokens).</source>
        <translation>Cómo demostró la aplicación quién es (tokens v1.0).</translation>
    </message>
    <message>
        <source>The app did not prove who it is: a public client.</source>
        <translation>La aplicación no demostró quién es: es un cliente público.</translation>
    </message>
    <message>
        <source>The app proved who it is with a client secret.</source>
        <translation>La aplicación demostró quién es con un secreto del cliente.</translation>
    </message>
    <message>
        <source>The app proved who it is with a certificate.</source>
        <translation>La aplicación demostró quién es con un certificado.</translation>
    </message>
    <message>
        <source>How the app proved who it is (v2.0 tokens).</source>
        <translation>Cómo demostró la aplicación quién es (tokens v2.0).</translation>
    </message>
    <message>
        <source>Whom it speaks for: app or user.</source>
        <translation>A quién representa: app o user.</translation>
    </message>
    <message>
        <source>It speaks for the app itself, not a person.</source>
        <translation>Representa a la propia aplicación, no a una persona.</translation>
    </message>
    <message>
        <source>It speaks for a person.</source>
        <translation>Representa a una persona.</translation>
    </message>
    <message>
        <source>Where the person or app was authenticated.</source>
        <translation>Dónde se autenticó la persona o la aplicación.</translation>
    </message>
    <message>
        <source>Entra&apos;s ID of this token. Search the sign-in logs for it.</source>
        <translation>ID que Entra da a este token. Búsquelo en los registros de inicio de sesión.</translation>
    </message>
    <message>
        <source>For Entra&apos;s own use; it may change at any time.</source>
        <translation>Para uso interno de Entra; puede cambiar en cualquier momento.</translation>
    </message>
    <message>
        <source>Set by Entra; most of these are for its own use.</source>
        <translation>Lo pone Entra; casi todos los de este tipo son para su uso interno.</translation>
    </message>
    <message>
        <source>Capabilities of the app, such as handling a claims challenge.</source>
        <translation>Capacidades de la aplicación, por ejemplo, atender un desafío de claims.</translation>
    </message>
    <message>
        <source>Authentication contexts that the bearer satisfies.</source>
        <translation>Contextos de autenticación que cumple el portador.</translation>
    </message>
    <message>
        <source>IDs of directory roles that the person or app has in the tenant.</source>
        <translation>ID de los roles de directorio que la persona o la aplicación tiene en el tenant.</translation>
    </message>
    <message>
        <source>The person is in more groups than fit; ask Microsoft Graph for them.</source>
        <translation>La persona pertenece a más grupos de los que caben; consúltelos en Microsoft Graph.</translation>
    </message>
    <message>
        <source>Claims that are kept elsewhere, most often groups that did not fit.</source>
        <translation>Claims que se guardan en otro lugar; casi siempre, grupos que no cabían.</translation>
    </message>
    <message>
        <source>Where the claims are that are kept elsewhere. Not fetched.</source>
        <translation>Dónde están los claims que se guardan en otro lugar. No se descargan.</translation>
    </message>
    <message>
        <source>A name for display. It can change, so nothing should rest on it.</source>
        <translation>Un nombre para mostrar. Puede cambiar, así que nada debería depender de él.</translation>
    </message>
    <message>
        <source>User principal name. It can change, so nothing should rest on it.</source>
        <translation>Nombre principal de usuario (UPN). Puede cambiar, así que nada debería depender de él.</translation>
    </message>
    <message>
        <source>The network address the person signed in from.</source>
        <translation>La dirección de red desde la que la persona inició sesión.</translation>
    </message>
    <message>
        <source>The person&apos;s security identifier in the company&apos;s own directory.</source>
        <translation>El identificador de seguridad de la persona en el directorio local de la empresa.</translation>
    </message>
    <message>
        <source>Microsoft&apos;s own number for the person.</source>
        <translation>El número interno de Microsoft para la persona.</translation>
    </message>
    <message>
        <source>The part of the world the tenant is kept in.</source>
        <translation>La parte del mundo en la que se aloja el tenant.</translation>
    </message>
    <message>
        <source>The registered device that was used.</source>
        <translation>El dispositivo registrado que se usó.</translation>
    </message>
    <message>
        <source>The app that asked for it (v2.0 tokens).</source>
        <translation>La aplicación que lo solicitó (tokens v2.0).</translation>
    </message>
    <message>
        <source>Who it speaks for, as this API sees it; the app&apos;s own service principal where no person signed in.</source>
        <translation>A quién representa, según lo ve esta API; si no inició sesión ninguna persona, la entidad de servicio de la aplicación.</translation>
    </message>
    <message>
        <source>How it was asked for.</source>
        <translation>De qué forma se solicitó.</translation>
    </message>
    <message>
        <source>The app asked for itself, with client credentials.</source>
        <translation>La aplicación lo solicitó para sí misma, con credenciales de cliente.</translation>
    </message>
    <message>
        <source>A person&apos;s password was sent by the app.</source>
        <translation>La aplicación envió la contraseña de una persona.</translation>
    </message>
    <message>
        <source>A refresh token was exchanged for it.</source>
        <translation>Se obtuvo a cambio de un token de actualización.</translation>
    </message>
    <message>
        <source>What it may do: permissions from role-based access control.</source>
        <translation>Qué permite hacer: permisos del control de acceso basado en roles.</translation>
    </message>
    <message>
        <source>The organization that was signed in to.</source>
        <translation>La organización en la que se inició sesión.</translation>
    </message>
    <message>
        <source>Name of the organization that was signed in to.</source>
        <translation>Nombre de la organización en la que se inició sesión.</translation>
    </message>
    <message>
        <source>Added by the issuer&apos;s own rules; the address only makes the name unique. Not fetched.</source>
        <translation>Lo añadieron reglas propias del emisor; la dirección solo sirve para que el nombre sea único. No se descarga.</translation>
    </message>
    <message>
        <source>The app that asked for it. Tokens of the RFC 9068 profile have client_id in place of it.</source>
        <translation>La aplicación que lo solicitó. Los tokens del perfil RFC 9068 llevan client_id en su lugar.</translation>
    </message>
    <message>
        <source>The app that asked for it (RFC 9068 profile). Other tokens have azp in place of it.</source>
        <translation>La aplicación que lo solicitó (perfil RFC 9068). Otros tokens llevan azp en su lugar.</translation>
    </message>
    <message>
        <source>The Identifier of the API it is for, as it was asked for.</source>
        <translation>El Identifier de la API a la que va dirigido, tal como se solicitó.</translation>
    </message>
    <message>
        <source>What it may do: those of the API&apos;s permissions that the app was granted.</source>
        <translation>Qué permite hacer: los permisos de la API que se concedieron a la aplicación.</translation>
    </message>
    <message>
        <source>Okta&apos;s ID of the person. Missing when an app speaks for itself.</source>
        <translation>ID de Okta de la persona. Falta cuando la aplicación se representa a sí misma.</translation>
    </message>
    <message>
        <source>Version of Okta&apos;s token format.</source>
        <translation>Versión del formato de token de Okta.</translation>
    </message>
    <message>
        <source>What it may do: the scopes that were granted, as a list.</source>
        <translation>Qué permite hacer: los scopes concedidos, en forma de lista.</translation>
    </message>
    <message>
        <source>Who it speaks for: a person&apos;s login, or the app itself where it equals cid.</source>
        <translation>A quién representa: el nombre de usuario de una persona, o la propia aplicación si es igual a cid.</translation>
    </message>
    <message>
        <source>Whom it is for: the audience set in the authorization server, the same for all its tokens.</source>
        <translation>A quién va dirigido: la audiencia configurada en el servidor de autorización, la misma en todos sus tokens.</translation>
    </message>
    <message>
        <source>What kind of token Keycloak made.</source>
        <translation>Qué tipo de token creó Keycloak.</translation>
    </message>
    <message>
        <source>An access token, for APIs.</source>
        <translation>Un token de acceso, para las API.</translation>
    </message>
    <message>
        <source>An access token that is bound to a key.</source>
        <translation>Un token de acceso vinculado a una clave.</translation>
    </message>
    <message>
        <source>A refresh token: for the token endpoint only.</source>
        <translation>Un token de actualización: solo para el endpoint de token.</translation>
    </message>
    <message>
        <source>A refresh token that outlives the session.</source>
        <translation>Un token de actualización que dura más que la sesión.</translation>
    </message>
    <message>
        <source>Roles in the realm.</source>
        <translation>Roles en el realm.</translation>
    </message>
    <message>
        <source>Roles at particular clients.</source>
        <translation>Roles en clientes concretos.</translation>
    </message>
    <message>
        <source>Web origins that browsers may use it from.</source>
        <translation>Orígenes web desde los que los navegadores pueden usarlo.</translation>
    </message>
    <message>
        <source>The host that asked for it.</source>
        <translation>El host que lo solicitó.</translation>
    </message>
    <message>
        <source>The network address that asked for it.</source>
        <translation>La dirección de red que lo solicitó.</translation>
    </message>
    <message>
        <source>Certificates that Keycloak&apos;s adapters may trust.</source>
        <translation>Certificados en los que pueden confiar los adaptadores de Keycloak.</translation>
    </message>
    <message>
        <source>The client that asked for it.</source>
        <translation>El cliente que lo solicitó.</translation>
    </message>
    <message>
        <source>The client that asked for it, set for service accounts.</source>
        <translation>El cliente que lo solicitó; aparece en las cuentas de servicio.</translation>
    </message>
    <message>
        <source>Who it speaks for: a person, or the client&apos;s own service account.</source>
        <translation>A quién representa: a una persona o a la cuenta de servicio del propio cliente.</translation>
    </message>
    <message>
        <source>Whom it is for. An API is named where an audience mapper or a client role brings it in.</source>
        <translation>A quién va dirigido. Una API aparece aquí si la añade un mapper de audiencia o un rol de cliente.</translation>
    </message>
    <message>
        <source>The sign-in session it belongs to. Service accounts usually have none.</source>
        <translation>La sesión a la que pertenece. Las cuentas de servicio no suelen tenerla.</translation>
    </message>
    <message>
        <source>What it may do, by names of client scopes; roles stand in realm_access and resource_access.</source>
        <translation>Qué permite hacer, por nombres de client scopes; los roles están en realm_access y resource_access.</translation>
    </message>
    <message>
        <source>What kind of credential this is.</source>
        <translation>Qué tipo de credencial es.</translation>
    </message>
    <message>
        <source>Hash of the SD-JWT that was presented with it.</source>
        <translation>Hash del SD-JWT que se presentó con él.</translation>
    </message>
    <message>
        <source>Where it is said whether this credential is still good.</source>
        <translation>Dónde se dice si esta credencial sigue siendo válida.</translation>
    </message>
    <message>
        <source>Which credentials are still good, a few bits for each.</source>
        <translation>Qué credenciales siguen siendo válidas, unos bits para cada una.</translation>
    </message>
    <message>
        <source>The credential itself.</source>
        <translation>La propia credencial.</translation>
    </message>
    <message>
        <source>The credentials that are presented.</source>
        <translation>Las credenciales que se presentan.</translation>
    </message>
    <message>
        <source>The app whose purchases are asked about.</source>
        <translation>La aplicación por cuyas compras se pregunta.</translation>
    </message>
    <message>
        <source>What the authorization server says about the token.</source>
        <translation>Lo que el servidor de autorización dice del token.</translation>
    </message>
    <message>
        <source>The keys that are attested.</source>
        <translation>Las claves que se atestiguan.</translation>
    </message>
    <message>
        <source>The namespace, pod and service account.</source>
        <translation>El espacio de nombres, el pod y la cuenta de servicio.</translation>
    </message>
</context>
</TS>
