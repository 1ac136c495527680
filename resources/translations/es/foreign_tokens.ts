<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="es" sourcelanguage="en">
<context>
    <name>Token Inspector</name>
    <message>
        <source>Access token of {vendor}</source>
        <translation>Token de acceso de {vendor}</translation>
    </message>
    <message>
        <source>is an access token of {vendor}, which is no JWT: only {vendor} can check it</source>
        <translation>es un token de acceso de {vendor} y no un JWT: solo {vendor} puede comprobarlo</translation>
    </message>
    <message>
        <source>It is not a JWT but has the form of an access token of {vendor}, which is opaque: nothing can be read from it here, and only {vendor} can say whether it is good.</source>
        <translation>No es un JWT, sino que tiene la forma de un token de acceso de {vendor}, que es opaco: aquí no se puede leer nada de él, y solo {vendor} puede decir si es bueno.</translation>
    </message>
    <message>
        <source>Send it only to the API of {vendor}. An API that expects a JWT needs a token of the issuer that it trusts.</source>
        <translation>Envíelo solo a la API de {vendor}. Una API que espera un JWT necesita un token del emisor en el que confía.</translation>
    </message>
    <message>
        <source>Refresh token of {vendor}</source>
        <translation>Token de actualización de {vendor}</translation>
    </message>
    <message>
        <source>is a refresh token of {vendor}, which no API takes</source>
        <translation>es un token de actualización de {vendor}, que ninguna API acepta</translation>
    </message>
    <message>
        <source>It has the form of a refresh token of {vendor}. It is for the token endpoint alone, which gives an access token for it.</source>
        <translation>Tiene la forma de un token de actualización de {vendor}. Es solo para el punto de tokens, que da por él un token de acceso.</translation>
    </message>
    <message>
        <source>Send the access token that came with it, or trade this one for a new access token at the token endpoint.</source>
        <translation>Envíe el token de acceso que vino con él, o cambie este por un nuevo token de acceso en el punto de tokens.</translation>
    </message>
    <message>
        <source>API key of {vendor}</source>
        <translation>Clave de API de {vendor}</translation>
    </message>
    <message>
        <source>is an API key of {vendor}, which is no JWT: only {vendor} can check it</source>
        <translation>es una clave de API de {vendor} y no un JWT: solo {vendor} puede comprobarla</translation>
    </message>
    <message>
        <source>It is not a JWT but has the form of an API key or a personal access token of {vendor}, which is opaque: nothing can be read from it here, and only {vendor} can say whether it is good.</source>
        <translation>No es un JWT, sino que tiene la forma de una clave de API o de un token de acceso personal de {vendor}, que es opaca: aquí no se puede leer nada de ella, y solo {vendor} puede decir si es buena.</translation>
    </message>
    <message>
        <source>Send it only to the API of {vendor}. An API that expects a JWT needs a token of the issuer that it trusts. Whoever has seen this key can use it.</source>
        <translation>Envíela solo a la API de {vendor}. Una API que espera un JWT necesita un token del emisor en el que confía. Quien haya visto esta clave puede usarla.</translation>
    </message>
    <message>
        <source>Session of {vendor}</source>
        <translation>Sesión de {vendor}</translation>
    </message>
    <message>
        <source>is a session of {vendor}, which is no JWT: only the program that made it can check it</source>
        <translation>es una sesión de {vendor} y no un JWT: solo el programa que la hizo puede comprobarla</translation>
    </message>
    <message>
        <source>It has the form of a session or cookie of {vendor}. Only the program that made it has the key to it.</source>
        <translation>Tiene la forma de una sesión o cookie de {vendor}. Solo el programa que la hizo tiene su clave.</translation>
    </message>
    <message>
        <source>Where an API expects a JWT, ask the issuer for an access token: this one is for the website that set it.</source>
        <translation>Donde una API espera un JWT, pida al emisor un token de acceso: este es para el sitio web que lo puso.</translation>
    </message>
    <message>
        <source>Secret of {vendor}</source>
        <translation>Secreto de {vendor}</translation>
    </message>
    <message>
        <source>It is a secret of {vendor}, and no token: it is used to sign or to ask for tokens, and is never sent as one.</source>
        <translation>Es un secreto de {vendor} y no un token: sirve para firmar o para pedir tokens, y nunca se envía como uno.</translation>
    </message>
    <message>
        <source>Ask for a token with it, and send that. If somebody else has seen this secret, replace it.</source>
        <translation>Pida con él un token y envíe ese. Si otra persona ha visto este secreto, reemplácelo.</translation>
    </message>
    <message>
        <source>ID of a key or account</source>
        <translation>ID de una clave o cuenta</translation>
    </message>
    <message>
        <source>It is the ID of a key or an account of {vendor}, and no token: it says who somebody is and proves nothing.</source>
        <translation>Es el ID de una clave o una cuenta de {vendor} y no un token: dice quién es alguien y no prueba nada.</translation>
    </message>
    <message>
        <source>Send the token that belongs to it. The ID alone opens nothing.</source>
        <translation>Envíe el token que le corresponde. El ID solo no abre nada.</translation>
    </message>
    <message>
        <source>Client ID</source>
        <translation>ID de cliente</translation>
    </message>
    <message>
        <source>It is a client ID of {vendor}, and no token: it names the program that asks for tokens.</source>
        <translation>Es un ID de cliente de {vendor} y no un token: nombra el programa que pide tokens.</translation>
    </message>
    <message>
        <source>Ask the token endpoint for a token with this client ID, and send that.</source>
        <translation>Pida un token al punto de tokens con este ID de cliente y envíe ese.</translation>
    </message>
    <message>
        <source>Authorization code</source>
        <translation>Código de autorización</translation>
    </message>
    <message>
        <source>It is an authorization code of {vendor}, and no token: it is traded for one, once and within minutes.</source>
        <translation>Es un código de autorización de {vendor} y no un token: se cambia por uno, una vez y en pocos minutos.</translation>
    </message>
    <message>
        <source>Send it to the token endpoint with grant_type=authorization_code, and use the access token that comes back.</source>
        <translation>Envíelo al punto de tokens con grant_type=authorization_code y use el token de acceso que devuelve.</translation>
    </message>
    <message>
        <source>Perhaps a client ID</source>
        <translation>Quizá un ID de cliente</translation>
    </message>
    <message>
        <source>has the form of a Cognito client ID and is no JWT</source>
        <translation>tiene la forma de un ID de cliente de Cognito y no es un JWT</translation>
    </message>
    <message>
        <source>26 lower-case letters and digits are what Cognito&apos;s client IDs look like: it may be the ID in place of a token. If it is an opaque token, only its issuer can say whether it is good.</source>
        <translation>26 letras minúsculas y cifras: así son los ID de cliente de Cognito; puede ser el ID en lugar de un token. Si es un token opaco, solo su emisor puede decir si es bueno.</translation>
    </message>
    <message>
        <source>Send the access_token of the token response, which begins with eyJ at Cognito.</source>
        <translation>Envíe el access_token de la respuesta, que en Cognito empieza por eyJ.</translation>
    </message>
    <message>
        <source>UUID</source>
        <translation>UUID</translation>
    </message>
    <message>
        <source>is a UUID: an opaque token, a session or the ID of something</source>
        <translation>es un UUID: un token opaco, una sesión o el ID de algo</translation>
    </message>
    <message>
        <source>It is a UUID and no JWT. Some servers use one as an opaque token; as often it is the ID of a client, a user or a request, put in the place of the token.</source>
        <translation>Es un UUID y no un JWT. Algunos servidores lo usan como token opaco; igual de a menudo es el ID de un cliente, un usuario o una petición en lugar del token.</translation>
    </message>
    <message>
        <source>Look where it comes from. If it is an opaque token, ask its issuer&apos;s introspection endpoint; if it is an ID, send the access token instead.</source>
        <translation>Mire de dónde viene. Si es un token opaco, pregunte al punto de introspección de su emisor; si es un ID, envíe en su lugar el token de acceso.</translation>
    </message>
    <message>
        <source>Hexadecimal text</source>
        <translation>Texto hexadecimal</translation>
    </message>
    <message>
        <source>is a hexadecimal text: an opaque token, a session ID or a hash</source>
        <translation>es un texto hexadecimal: un token opaco, un ID de sesión o un hash</translation>
    </message>
    <message>
        <source>It has hexadecimal digits only, so it is no JWT: an opaque token or session ID that only whoever issued it can check, or a hash.</source>
        <translation>Solo tiene cifras hexadecimales, así que no es un JWT: es un token opaco o un ID de sesión que solo puede comprobar quien lo emitió, o un hash.</translation>
    </message>
    <message>
        <source>If it is an opaque token, ask its issuer&apos;s introspection endpoint. If it is a hash of a token, the token itself is needed.</source>
        <translation>Si es un token opaco, pregunte al punto de introspección de su emisor. Si es el hash de un token, hace falta el propio token.</translation>
    </message>
    <message>
        <source>PASETO</source>
        <translation>PASETO</translation>
    </message>
    <message>
        <source>is a PASETO (version {version}, {purpose}), not a JWT, and is not checked here</source>
        <translation>es un PASETO (versión {version}, {purpose}), no un JWT, y aquí no se comprueba</translation>
    </message>
    <message>
        <source>It is a PASETO of version {version}, purpose {purpose}. That is another form of token than a JWT; whoever has the key for it can check it, and this program cannot.</source>
        <translation>Es un PASETO de la versión {version}, propósito {purpose}. Es otra forma de token que un JWT; puede comprobarlo quien tenga su clave, y este programa no.</translation>
    </message>
    <message>
        <source>Check it with a PASETO library and the key of whoever issued it. An API that expects a JWT refuses it: ask the issuer for a JWT.</source>
        <translation>Compruébelo con una biblioteca de PASETO y la clave de quien lo emitió. Una API que espera un JWT lo rechaza: pida un JWT al emisor.</translation>
    </message>
    <message>
        <source>Key for PASETO (PASERK)</source>
        <translation>Clave para PASETO (PASERK)</translation>
    </message>
    <message>
        <source>is a key for PASETO or the ID of one (PASERK), and no token</source>
        <translation>es una clave para PASETO o el ID de una (PASERK), y no un token</translation>
    </message>
    <message>
        <source>It is a key for PASETO or the ID of one, in the form PASERK, and no token. PASETO is another form of token than a JWT, and its keys check no JWT.</source>
        <translation>Es una clave para PASETO o el ID de una, en la forma PASERK, y no un token. PASETO es otra forma de token que un JWT, y sus claves no comprueban ningún JWT.</translation>
    </message>
    <message>
        <source>Give it to a PASETO library, and send the token, which begins with v and a number.</source>
        <translation>Désela a una biblioteca de PASETO, y envíe el token, que empieza por v y un número.</translation>
    </message>
    <message>
        <source>Macaroon</source>
        <translation>Macaroon</translation>
    </message>
    <message>
        <source>is a macaroon, not a JWT, and is not checked here</source>
        <translation>es un macaroon, no un JWT, y aquí no se comprueba</translation>
    </message>
    <message>
        <source>It is a macaroon: a token with conditions that was made with a secret of its issuer, who alone can check it.</source>
        <translation>Es un macaroon: un token con condiciones, hecho con un secreto de su emisor, el único que puede comprobarlo.</translation>
    </message>
    <message>
        <source>Ask the service that issued it. An API that expects a JWT refuses it.</source>
        <translation>Pregunte al servicio que lo emitió. Una API que espera un JWT lo rechaza.</translation>
    </message>
    <message>
        <source>Biscuit</source>
        <translation>Biscuit</translation>
    </message>
    <message>
        <source>is a Biscuit, not a JWT, and is not checked here</source>
        <translation>es un Biscuit, no un JWT, y aquí no se comprueba</translation>
    </message>
    <message>
        <source>It is a Biscuit: a token of signed blocks with rules in them, which its issuer&apos;s public key and a Biscuit library can check.</source>
        <translation>Es un Biscuit: un token de bloques firmados con reglas, que pueden comprobar la clave pública de su emisor y una biblioteca de Biscuit.</translation>
    </message>
    <message>
        <source>Look at it with the biscuit command line tool. An API that expects a JWT refuses it.</source>
        <translation>Mírelo con la herramienta de línea de órdenes biscuit. Una API que espera un JWT lo rechaza.</translation>
    </message>
    <message>
        <source>SAML</source>
        <translation>SAML</translation>
    </message>
    <message>
        <source>is a SAML {part}, not a JWT, and is not checked here</source>
        <translation>es un documento SAML ({part}), no un JWT, y aquí no se comprueba</translation>
    </message>
    <message>
        <source>It is a SAML {part}: XML that an identity provider signs for one service. It is checked with the certificate in the identity provider&apos;s metadata, and this program does not do that.</source>
        <translation>Es un documento SAML ({part}): XML que un proveedor de identidad firma para un servicio. Se comprueba con el certificado de sus metadatos, y este programa no lo hace.</translation>
    </message>
    <message>
        <source>Send it to the service&apos;s assertion consumer URL, or trade it at the token endpoint for an access token (RFC 7522). An API that expects a JWT refuses it.</source>
        <translation>Envíelo a la URL de consumo de aserciones del servicio, o cámbielo en el punto de tokens por un token de acceso (RFC 7522). Una API que espera un JWT lo rechaza.</translation>
    </message>
    <message>
        <source>Encrypted text</source>
        <translation>Texto cifrado</translation>
    </message>
    <message>
        <source>is of the form {vendor}, not a JWT, and is not checked here</source>
        <translation>tiene la forma {vendor}, no es un JWT y aquí no se comprueba</translation>
    </message>
    <message>
        <source>It is of the form {vendor}: encrypted with a secret key, so only a program that has that key can read and check it.</source>
        <translation>Tiene la forma {vendor}: cifrado con una clave secreta, así que solo un programa que tenga esa clave puede leerlo y comprobarlo.</translation>
    </message>
    <message>
        <source>Give it to the program that made it. An API that expects a JWT refuses it.</source>
        <translation>Déselo al programa que lo hizo. Una API que espera un JWT lo rechaza.</translation>
    </message>
    <message>
        <source>Kerberos token</source>
        <translation>Token de Kerberos</translation>
    </message>
    <message>
        <source>is a Kerberos (SPNEGO) token of HTTP Negotiate, not a JWT, and is not checked here</source>
        <translation>es un token de Kerberos (SPNEGO) de HTTP Negotiate, no un JWT, y aquí no se comprueba</translation>
    </message>
    <message>
        <source>It is a token of HTTP Negotiate: a Kerberos ticket in SPNEGO. Only the service that it is for can check it, with its keytab.</source>
        <translation>Es un token de HTTP Negotiate: un ticket de Kerberos en SPNEGO. Solo puede comprobarlo el servicio para el que es, con su keytab.</translation>
    </message>
    <message>
        <source>The client signed in with Windows or Kerberos. An API that expects a JWT needs an access token as Bearer: look for useDefaultCredentials, --negotiate or a proxy.</source>
        <translation>El cliente se identificó con Windows o Kerberos. Una API que espera un JWT necesita un token de acceso como Bearer: busque useDefaultCredentials, --negotiate o un proxy.</translation>
    </message>
    <message>
        <source>NTLM message</source>
        <translation>Mensaje de NTLM</translation>
    </message>
    <message>
        <source>is a message of NTLM, not a JWT, and is not checked here</source>
        <translation>es un mensaje de NTLM, no un JWT, y aquí no se comprueba</translation>
    </message>
    <message>
        <source>It is a message of NTLM sign-in, which is a talk over one connection and no token.</source>
        <translation>Es un mensaje del inicio de sesión NTLM, que es un diálogo en una conexión y no un token.</translation>
    </message>
    <message>
        <source>The client signed in with NTLM. An API that expects a JWT needs an access token as Bearer: look for useDefaultCredentials, --ntlm or a proxy.</source>
        <translation>El cliente se identificó con NTLM. Una API que espera un JWT necesita un token de acceso como Bearer: busque useDefaultCredentials, --ntlm o un proxy.</translation>
    </message>
    <message>
        <source>Shared access signature</source>
        <translation>Firma de acceso compartido</translation>
    </message>
    <message>
        <source>is a shared access signature of Azure, not a JWT: only Azure can check it</source>
        <translation>es una firma de acceso compartido de Azure, no un JWT: solo Azure puede comprobarla</translation>
    </message>
    <message>
        <source>It is a shared access signature (SAS): a part of a URL that is signed with the key of an Azure resource. Azure alone can say whether it is good.</source>
        <translation>Es una firma de acceso compartido (SAS): una parte de una URL firmada con la clave de un recurso de Azure. Solo Azure puede decir si es buena.</translation>
    </message>
    <message>
        <source>Put it behind the URL of that resource. It is never sent as Bearer.</source>
        <translation>Póngala detrás de la URL de ese recurso. Nunca se envía como Bearer.</translation>
    </message>
    <message>
        <source>Signature of a request</source>
        <translation>Firma de una petición</translation>
    </message>
    <message>
        <source>is the signature of one request ({vendor}), not a JWT</source>
        <translation>es la firma de una sola petición ({vendor}), no un JWT</translation>
    </message>
    <message>
        <source>It is a signature over one request, made with a secret key: it is good for that request alone, and the server it was made for can check it.</source>
        <translation>Es una firma sobre una petición, hecha con una clave secreta: vale solo para esa petición, y puede comprobarla el servidor para el que se hizo.</translation>
    </message>
    <message>
        <source>Where an API expects a JWT, send Authorization: Bearer with an access token in its place.</source>
        <translation>Donde una API espera un JWT, envíe en su lugar Authorization: Bearer con un token de acceso.</translation>
    </message>
    <message>
        <source>Signed cookie</source>
        <translation>Cookie firmada</translation>
    </message>
    <message>
        <source>is a signed cookie of {vendor}, not a JWT, and is not checked here</source>
        <translation>es una cookie firmada de {vendor}, no un JWT, y aquí no se comprueba</translation>
    </message>
    <message>
        <source>It looks like a JWT and is none: it is a cookie that {vendor} signs with the secret of a website, which alone can check it.</source>
        <translation>Parece un JWT y no lo es: es una cookie que {vendor} firma con el secreto de un sitio web, el único que puede comprobarla.</translation>
    </message>
    <message>
        <source>Basic credentials</source>
        <translation>Credenciales Basic</translation>
    </message>
    <message>
        <source>It is a user name and a password in base64 (Basic credentials), and no token. They are not shown here.</source>
        <translation>Es un nombre de usuario y una contraseña en base64 (credenciales Basic), y no un token. Aquí no se muestran.</translation>
    </message>
    <message>
        <source>Ask for a token with them and send that as Bearer. Base64 hides nothing: if somebody else has seen this, change the password.</source>
        <translation>Pida con ellas un token y envíe ese como Bearer. Base64 no oculta nada: si otra persona ha visto esto, cambie la contraseña.</translation>
    </message>
    <message>
        <source>A word in place of a token</source>
        <translation>Una palabra en lugar de un token</translation>
    </message>
    <message>
        <source>It is the word {word} in place of a token: the program that sent it had none, because a variable was empty or was never set.</source>
        <translation>Es la palabra {word} en lugar de un token: el programa que la envió no tenía ninguno, porque una variable estaba vacía o nunca se asignó.</translation>
    </message>
    <message>
        <source>Look in the program for the variable that should hold the token: it was read before the token came, or under another name than the token response has (access_token).</source>
        <translation>Busque en el programa la variable que debería tener el token: se leyó antes de que llegara, o con otro nombre que el de la respuesta (access_token).</translation>
    </message>
    <message>
        <source>An object in place of a token</source>
        <translation>Un objeto en lugar de un token</translation>
    </message>
    <message>
        <source>It is {word}, which a program writes in place of an object, and not the token: nobody waited for it (await), the function was not called, or the whole answer was sent and not its access_token.</source>
        <translation>Es {word}, lo que un programa escribe en lugar de un objeto, y no el token: nadie lo esperó (await), no se llamó a la función, o se envió toda la respuesta y no su access_token.</translation>
    </message>
    <message>
        <source>Wait for the result where the program asks for the token, and send the member access_token of it, as a text.</source>
        <translation>Espere el resultado donde el programa pide el token, y envíe su miembro access_token, como texto.</translation>
    </message>
    <message>
        <source>No token</source>
        <translation>Sin token</translation>
    </message>
    <message>
        <source>There is the name of a header or a scheme, and no token behind it: the variable that should hold it was empty.</source>
        <translation>Está el nombre de una cabecera o de un esquema, y ningún token detrás: la variable que debería tenerlo estaba vacía.</translation>
    </message>
    <message>
        <source>Placeholder</source>
        <translation>Marcador de posición</translation>
    </message>
    <message>
        <source>It is the placeholder {word}, not the token: nothing put a value in its place, because that variable is not set or the text is not treated as a template.</source>
        <translation>Es el marcador {word}, no el token: nada puso un valor en su lugar, porque esa variable no está asignada o el texto no se trata como plantilla.</translation>
    </message>
    <message>
        <source>Set that variable where the program or the tool runs, and look whether the quotes around it keep it from being replaced.</source>
        <translation>Asigne esa variable donde se ejecuta el programa o la herramienta, y mire si las comillas que la rodean impiden que se sustituya.</translation>
    </message>
    <message>
        <source>Example text</source>
        <translation>Texto de ejemplo</translation>
    </message>
    <message>
        <source>It is a text of an example or a manual that stands for a token, not a token.</source>
        <translation>Es un texto de un ejemplo o de un manual que representa un token, no un token.</translation>
    </message>
    <message>
        <source>Put your own token in its place.</source>
        <translation>Ponga su propio token en su lugar.</translation>
    </message>
    <message>
        <source>Masked token</source>
        <translation>Token enmascarado</translation>
    </message>
    <message>
        <source>The token was masked: what is left is the mask, with at most a few characters of the token.</source>
        <translation>El token fue enmascarado: queda la máscara, con unos pocos caracteres del token como mucho.</translation>
    </message>
    <message>
        <source>Copy the token where it is used, or switch off masking in that log for a test. A masked token cannot be made whole again.</source>
        <translation>Copie el token donde se usa, o desactive el enmascarado en ese registro para una prueba. Un token enmascarado no se puede recomponer.</translation>
    </message>
    <message>
        <source>Shortened token</source>
        <translation>Token acortado</translation>
    </message>
    <message>
        <source>The token was shortened: some of it stands here, and marks stand for what was left out.</source>
        <translation>El token fue acortado: aquí está una parte, y unas marcas representan lo que se omitió.</translation>
    </message>
    <message>
        <source>Copy the token where it is whole: logs, consoles and chats shorten long texts. A shortened token cannot be made whole again.</source>
        <translation>Copie el token donde esté entero: registros, consolas y chats acortan los textos largos. Un token acortado no se puede recomponer.</translation>
    </message>
    <message>
        <source>Private key</source>
        <translation>Clave privada</translation>
    </message>
    <message>
        <source>It is a private key, and no token: whoever has it can sign tokens in its owner&apos;s name.</source>
        <translation>Es una clave privada y no un token: quien la tenga puede firmar tokens en nombre de su dueño.</translation>
    </message>
    <message>
        <source>Do not send it to anybody. If somebody else has seen it, make a new one. To check tokens, give the public key as the key file.</source>
        <translation>No se la envíe a nadie. Si otra persona la ha visto, haga una nueva. Para comprobar tokens, dé la clave pública como archivo de claves.</translation>
    </message>
    <message>
        <source>It is a public key or a certificate, and no token: tokens are checked with it.</source>
        <translation>Es una clave pública o un certificado, y no un token: con ella se comprueban tokens.</translation>
    </message>
    <message>
        <source>Give it as the key file (--jwks), and the token as the text.</source>
        <translation>Délo como archivo de claves (--jwks), y el token como texto.</translation>
    </message>
    <message>
        <source>JSON Web Key</source>
        <translation>JSON Web Key</translation>
    </message>
    <message>
        <source>It is a key in JSON (a JSON Web Key or a set of them), and no token: tokens are checked with it.</source>
        <translation>Es una clave en JSON (una JSON Web Key o un conjunto de ellas) y no un token: con ella se comprueban tokens.</translation>
    </message>
    <message>
        <source>Discovery document</source>
        <translation>Documento de descubrimiento</translation>
    </message>
    <message>
        <source>It is the discovery document of an issuer, and no token: it says where tokens and keys are.</source>
        <translation>Es el documento de descubrimiento de un emisor y no un token: dice dónde están los tokens y las claves.</translation>
    </message>
    <message>
        <source>Name its issuer as the issuer that is expected; the keys are then fetched from its jwks_uri.</source>
        <translation>Indique su emisor como el esperado; las claves se obtienen entonces de su jwks_uri.</translation>
    </message>
    <message>
        <source>Decoded token</source>
        <translation>Token decodificado</translation>
    </message>
    <message>
        <source>It is what a token says, already decoded, and no token: the signature is missing, so nothing can be checked.</source>
        <translation>Es lo que dice un token, ya decodificado, y no un token: falta la firma, así que no se puede comprobar nada.</translation>
    </message>
    <message>
        <source>Copy the token itself, which begins with eyJ and has two full stops.</source>
        <translation>Copie el propio token, que empieza por eyJ y tiene dos puntos.</translation>
    </message>
    <message>
        <source>Error answer</source>
        <translation>Respuesta de error</translation>
    </message>
    <message>
        <source>It is an error answer of a server in JSON, and no token: the server gave none.</source>
        <translation>Es la respuesta de error de un servidor en JSON y no un token: el servidor no dio ninguno.</translation>
    </message>
    <message>
        <source>Read what the error says; Diagnose explains those of token endpoints and APIs.</source>
        <translation>Lea lo que dice el error; Diagnosticar explica los de puntos de tokens y APIs.</translation>
    </message>
    <message>
        <source>JSON without a token</source>
        <translation>JSON sin token</translation>
    </message>
    <message>
        <source>It is not a token but JSON, and there is no token in it.</source>
        <translation>No es un token sino JSON, y no hay ninguno en él.</translation>
    </message>
    <message>
        <source>Copy the value of access_token or id_token.</source>
        <translation>Copie el valor de access_token o id_token.</translation>
    </message>
    <message>
        <source>HTML page</source>
        <translation>Página HTML</translation>
    </message>
    <message>
        <source>It is an HTML page, and no token: a server answered with a page for people, such as a sign-in or an error page.</source>
        <translation>Es una página HTML y no un token: un servidor respondió con una página para personas, como una de inicio de sesión o de error.</translation>
    </message>
    <message>
        <source>Look at the URL that was asked: the token endpoint answers in JSON. A redirect to a sign-in page or a proxy&apos;s error page looks like this.</source>
        <translation>Mire la URL a la que se preguntó: el punto de tokens responde en JSON. Así se ve una redirección a una página de inicio de sesión o la página de error de un proxy.</translation>
    </message>
    <message>
        <source>XML</source>
        <translation>XML</translation>
    </message>
    <message>
        <source>It is XML without a SAML assertion, and no token.</source>
        <translation>Es XML sin una aserción SAML, y no un token.</translation>
    </message>
    <message>
        <source>Copy the token alone.</source>
        <translation>Copie solo el token.</translation>
    </message>
    <message>
        <source>URL</source>
        <translation>URL</translation>
    </message>
    <message>
        <source>It is a URL in which there is no token.</source>
        <translation>Es una URL en la que no hay ningún token.</translation>
    </message>
    <message>
        <source>Copy the token itself. Behind a redirect it stands in access_token= or id_token=; code= is no token and is traded for one.</source>
        <translation>Copie el propio token. Tras una redirección está en access_token= o id_token=; code= no es un token y se cambia por uno.</translation>
    </message>
    <message>
        <source>Name or number</source>
        <translation>Nombre o número</translation>
    </message>
    <message>
        <source>It is a name or a number with full stops in it, such as a host, a file, a version or an IP address, and no token.</source>
        <translation>Es un nombre o un número con puntos, como un host, un archivo, una versión o una dirección IP, y no un token.</translation>
    </message>
    <message>
        <source>Copy the token itself, which begins with eyJ.</source>
        <translation>Copie el propio token, que empieza por eyJ.</translation>
    </message>
    <message>
        <source>It is not a token but ordinary text, and there is no token in it.</source>
        <translation>No es un token sino texto corriente, y no hay ninguno en él.</translation>
    </message>
    <message>
        <source>Tokens run together</source>
        <translation>Tokens pegados</translation>
    </message>
    <message>
        <source>Two or more tokens stand here with nothing between them; the second begins at character {place}.</source>
        <translation>Aquí hay dos o más tokens sin nada entre ellos; el segundo empieza en el carácter {place}.</translation>
    </message>
    <message>
        <source>Give them one by one. Whoever sends this joins two values, often because a header or a cookie was set twice.</source>
        <translation>Délos uno por uno. Quien envía esto une dos valores, a menudo porque una cabecera o una cookie se puso dos veces.</translation>
    </message>
    <message>
        <source>It has five parts as an encrypted token has, but its header names no enc, so it is none.</source>
        <translation>Tiene cinco partes como un token cifrado, pero su cabecera no nombra enc, así que no lo es.</translation>
    </message>
    <message>
        <source>Copy the whole token again. A signed token has three parts; perhaps two of them were joined.</source>
        <translation>Copie otra vez el token entero. Un token firmado tiene tres partes; quizá se unieron dos tokens.</translation>
    </message>
    <message>
        <source>Case of the letters lost</source>
        <translation>Mayúsculas y minúsculas perdidas</translation>
    </message>
    <message>
        <source>It is a token whose letters were all made {word:tr}: in base64url a letter means another thing in the other case, so it cannot be read any more.</source>
        <translation>Es un token cuyas letras se pasaron todas a {word:tr}: en base64url una letra significa otra cosa en mayúscula que en minúscula, así que ya no se puede leer.</translation>
    </message>
    <message>
        <source>Copy the token where it is as it was issued. Some header maps, databases and search indexes change the case of what they keep.</source>
        <translation>Copie el token donde esté tal como se emitió. Algunas tablas de cabeceras, bases de datos e índices de búsqueda cambian mayúsculas y minúsculas.</translation>
    </message>
</context>
</TS>
