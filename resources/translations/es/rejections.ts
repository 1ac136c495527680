<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="es" sourcelanguage="en">
<context>
    <name>Token Inspector</name>
    <message>
        <source>No failure: this answer holds a token.</source>
        <translation>No hay fallo: esta respuesta contiene un token.</translation>
    </message>
    <message>
        <source>The token endpoint issued an access token; what it is worth, inspecting the token says.</source>
        <translation>El endpoint de token emitió un token de acceso; lo que vale se ve al inspeccionarlo.</translation>
    </message>
    <message>
        <source>Inspect the token. Copy it from the answer and paste it where tokens are inspected.</source>
        <translation>Inspeccione el token. Cópielo de la respuesta y péguelo donde se inspeccionan tokens.</translation>
    </message>
    <message>
        <source>No failure: the answer says that the request went well.</source>
        <translation>No hay fallo: la respuesta dice que la solicitud salió bien.</translation>
    </message>
    <message>
        <source>The status is one of success, so the token was accepted if one was needed.</source>
        <translation>El código de estado es de éxito, así que el token se aceptó si hacía falta.</translation>
    </message>
    <message>
        <source>Read the body. Some APIs report an error inside an answer of success.</source>
        <translation>Lea el cuerpo. Algunas API comunican un error dentro de una respuesta de éxito.</translation>
    </message>
    <message>
        <source>The introspection says that the token is not active.</source>
        <translation>La introspección dice que el token no está activo.</translation>
    </message>
    <message>
        <source>To the server that was asked the token is not active: it may have expired, been revoked, been issued by another server or under another issuer, or the client that asks may not see it.</source>
        <translation>Para el servidor consultado el token no está activo: puede haber caducado, haber sido revocado, haber sido emitido por otro servidor o con otro emisor, o el cliente que pregunta no puede verlo.</translation>
    </message>
    <message>
        <source>RFC 7662 gives one answer for all of these, so that nobody learns more of a token than its owner.</source>
        <translation>RFC 7662 da una sola respuesta para todo esto, para que nadie sepa más de un token que su dueño.</translation>
    </message>
    <message>
        <source>Compare the token&apos;s iss with the server that was asked. Reached by another host name, some servers take their own token for a foreign one.</source>
        <translation>Compare el iss del token con el servidor consultado. Con otro nombre de host, algunos servidores toman su propio token por uno ajeno.</translation>
    </message>
    <message>
        <source>Inspect the token. Its exp says whether it has run out.</source>
        <translation>Inspeccione el token. Su exp dice si ha caducado.</translation>
    </message>
    <message>
        <source>Check which client asks. Some servers tell of a token only to the client or the API that it is for.</source>
        <translation>Compruebe qué cliente pregunta. Algunos servidores solo informan de un token al cliente o a la API para los que es.</translation>
    </message>
    <message>
        <source>APNs says that the provider token is too old.</source>
        <translation>APNs dice que el token de proveedor es demasiado antiguo.</translation>
    </message>
    <message>
        <source>A provider token for APNs has no exp: it is refused when its iat is more than an hour ago by Apple&apos;s clock.</source>
        <translation>Un token de proveedor para APNs no tiene exp: se rechaza cuando su iat es de hace más de una hora según el reloj de Apple.</translation>
    </message>
    <message>
        <source>Make a new token at least once an hour, and not more often than every 20 minutes.</source>
        <translation>Haga un token nuevo al menos una vez por hora, y no más a menudo que cada 20 minutos.</translation>
    </message>
    <message>
        <source>Check the clock of the machine that makes it, if a new one is refused too.</source>
        <translation>Compruebe el reloj de la máquina que lo hace, si también se rechaza uno nuevo.</translation>
    </message>
    <message>
        <source>APNs does not take the provider token.</source>
        <translation>APNs no acepta el token de proveedor.</translation>
    </message>
    <message>
        <source>Compare kid and iss with the key&apos;s page in the Apple developer account.</source>
        <translation>Compare kid e iss con la página de la clave en la cuenta de desarrollador de Apple.</translation>
    </message>
    <message>
        <source>Check that the key is for APNs, for this environment, and was not revoked.</source>
        <translation>Compruebe que la clave es para APNs y para este entorno, y que no se revocó.</translation>
    </message>
    <message>
        <source>Sign with ES256, the two numbers of the signature side by side, not in DER.</source>
        <translation>Firme con ES256, los dos números de la firma uno tras otro, no en DER.</translation>
    </message>
    <message>
        <source>APNs gets new provider tokens too often.</source>
        <translation>APNs recibe tokens de proveedor nuevos con demasiada frecuencia.</translation>
    </message>
    <message>
        <source>The provider token is made anew more often than every 20 minutes.</source>
        <translation>El token de proveedor se renueva más a menudo que cada 20 minutos.</translation>
    </message>
    <message>
        <source>Keep one token and use it for 20 to 60 minutes, on all connections.</source>
        <translation>Conserve un token y úselo de 20 a 60 minutos, en todas las conexiones.</translation>
    </message>
    <message>
        <source>APNs got neither a provider token nor a certificate.</source>
        <translation>APNs no recibió ni un token de proveedor ni un certificado.</translation>
    </message>
    <message>
        <source>The request had no header authorization with a provider token, and the connection no certificate of the provider.</source>
        <translation>La petición no tenía la cabecera authorization con un token de proveedor, y la conexión ningún certificado del proveedor.</translation>
    </message>
    <message>
        <source>Send the header authorization: bearer, a space, the provider token.</source>
        <translation>Envíe la cabecera authorization: bearer, un espacio, el token de proveedor.</translation>
    </message>
    <message>
        <source>AWS does not know the token&apos;s issuer.</source>
        <translation>AWS no conoce al emisor del token.</translation>
    </message>
    <message>
        <source>The account has no IAM OpenID Connect identity provider whose URL is the token&apos;s iss.</source>
        <translation>La cuenta no tiene ningún proveedor de identidades OpenID Connect de IAM cuya URL sea el iss del token.</translation>
    </message>
    <message>
        <source>Create the identity provider in IAM with the token&apos;s iss as its URL, in the account of the role.</source>
        <translation>Cree el proveedor de identidades en IAM con el iss del token como URL, en la cuenta del rol.</translation>
    </message>
    <message>
        <source>Compare both letter by letter. A slash at the end, a path or another host makes it another provider.</source>
        <translation>Compare ambos letra por letra. Una barra al final, una ruta u otro host lo hacen otro proveedor.</translation>
    </message>
    <message>
        <source>Kubernetes does not accept the credentials.</source>
        <translation>Kubernetes no acepta las credenciales.</translation>
    </message>
    <message>
        <source>Get new credentials, by the command that wrote the kubeconfig.</source>
        <translation>Obtenga credenciales nuevas con el comando que escribió el kubeconfig.</translation>
    </message>
    <message>
        <source>Inspect the token: exp, iss and aud have to be those that the API server is set up for.</source>
        <translation>Inspeccione el token: exp, iss y aud tienen que ser los que el servidor de la API tiene configurados.</translation>
    </message>
    <message>
        <source>Check that kubectl config current-context is the cluster that is meant.</source>
        <translation>Compruebe que kubectl config current-context es el clúster que se quiere.</translation>
    </message>
    <message>
        <source>The shared secret is too short for this algorithm.</source>
        <translation>El secreto compartido es demasiado corto para este algoritmo.</translation>
    </message>
    <message>
        <source>The program that checks or signs was given a secret with fewer bits than the hash: HS256 needs 256 bits, which are 32 bytes.</source>
        <translation>El programa que comprueba o firma recibió un secreto con menos bits que el hash: HS256 necesita 256 bits, que son 32 bytes.</translation>
    </message>
    <message>
        <source>Use a random secret of at least 32 bytes for HS256, 48 for HS384, 64 for HS512, on both sides.</source>
        <translation>Use en ambos lados un secreto aleatorio de al menos 32 bytes para HS256, 48 para HS384, 64 para HS512.</translation>
    </message>
    <message>
        <source>Check the encoding. A secret in base64 has fewer bytes than letters.</source>
        <translation>Compruebe la codificación. Un secreto en base64 tiene menos bytes que letras.</translation>
    </message>
    <message>
        <source>The token is bound to another client certificate.</source>
        <translation>El token está ligado a otro certificado de cliente.</translation>
    </message>
    <message>
        <source>Connect with the certificate that the token was asked for with.</source>
        <translation>Conéctese con el certificado con el que se pidió el token.</translation>
    </message>
    <message>
        <source>Check the proxies. One that ends TLS has to pass the client&apos;s certificate on.</source>
        <translation>Compruebe los proxies. Uno que termina TLS tiene que pasar el certificado del cliente.</translation>
    </message>
    <message>
        <source>The server refused the token, and does not say why.</source>
        <translation>El servidor rechazó el token y no dice por qué.</translation>
    </message>
    <message>
        <source>The server behind SASL OAUTHBEARER (Kafka, PostgreSQL, mail) tells only that the token is not accepted: it expired, is for another audience or of another issuer, or its signature does not fit.</source>
        <translation>El servidor detrás de SASL OAUTHBEARER (Kafka, PostgreSQL, correo) solo dice que el token no se acepta: ha caducado, es para otra audiencia o de otro emisor, o su firma no corresponde.</translation>
    </message>
    <message>
        <source>Inspect the token with the issuer, audience and scope that the server is set up for.</source>
        <translation>Inspeccione el token con el emisor, la audiencia y el scope que el servidor tiene configurados.</translation>
    </message>
    <message>
        <source>Read the server&apos;s log. It has the reason.</source>
        <translation>Lea el registro del servidor. Ahí está el motivo.</translation>
    </message>
    <message>
        <source>API Gateway does not take a token for this audience.</source>
        <translation>API Gateway no acepta un token para esta audiencia.</translation>
    </message>
    <message>
        <source>Neither the aud of the token nor, where it has none, its client_id is in the authorizer&apos;s list of audiences.</source>
        <translation>Ni el aud del token ni, si no lo tiene, su client_id está en la lista de audiencias del autorizador.</translation>
    </message>
    <message>
        <source>Add the audience. In the JWT authorizer enter the token&apos;s aud; for a Cognito access token, the app client&apos;s ID.</source>
        <translation>Añada la audiencia. En el autorizador JWT, escriba el aud del token; para un token de acceso de Cognito, el ID del cliente de aplicación.</translation>
    </message>
    <message>
        <source>API Gateway does not take a token of this client.</source>
        <translation>API Gateway no acepta un token de este cliente.</translation>
    </message>
    <message>
        <source>The token has no aud, so its client_id {client_id} was compared, and the authorizer does not list it.</source>
        <translation>El token no tiene aud, así que se comparó su client_id {client_id}, que no está en la lista del autorizador.</translation>
    </message>
    <message>
        <source>Add the client. In the JWT authorizer enter {client_id} as an audience.</source>
        <translation>Añada el cliente. En el autorizador JWT, escriba {client_id} como audiencia.</translation>
    </message>
    <message>
        <source>Use another client, one that the authorizer lists already.</source>
        <translation>Use otro cliente, uno que ya esté en la lista del autorizador.</translation>
    </message>
    <message>
        <source>The token&apos;s aud is {aud}, and the authorizer does not list it; client_id counts only where there is no aud.</source>
        <translation>El aud del token es {aud} y no está en la lista del autorizador; client_id solo cuenta si no hay aud.</translation>
    </message>
    <message>
        <source>Add the audience. In the JWT authorizer enter {aud}.</source>
        <translation>Añada la audiencia. En el autorizador JWT, escriba {aud}.</translation>
    </message>
    <message>
        <source>Ask for a token for another audience, one that the authorizer lists already.</source>
        <translation>Solicite un token para otra audiencia, una que ya esté en la lista del autorizador.</translation>
    </message>
    <message>
        <source>API Gateway expects another issuer.</source>
        <translation>API Gateway espera otro emisor.</translation>
    </message>
    <message>
        <source>The authorizer&apos;s issuer is probably not exactly the iss of the token.</source>
        <translation>Probablemente el emisor del autorizador no es exactamente el iss del token.</translation>
    </message>
    <message>
        <source>Compare the pool, realm or tenant. Test and production have issuers of their own.</source>
        <translation>Compare el user pool, el realm o el tenant. Pruebas y producción tienen emisores distintos.</translation>
    </message>
    <message>
        <source>API Gateway did not find the key of the token.</source>
        <translation>API Gateway no encontró la clave del token.</translation>
    </message>
    <message>
        <source>The key was probably rotated, or the token is from another issuer; API Gateway keeps keys for up to two hours.</source>
        <translation>Probablemente la clave se rotó, o el token es de otro emisor; API Gateway conserva las claves hasta dos horas.</translation>
    </message>
    <message>
        <source>Compare the token&apos;s kid with the issuer&apos;s key set. Inspecting the token with its issuer shows both.</source>
        <translation>Compare el kid del token con el conjunto de claves del emisor. Al inspeccionar el token con su emisor se ven los dos.</translation>
    </message>
    <message>
        <source>Compare the issuer. The authorizer has to name the pool, realm or tenant that issued the token.</source>
        <translation>Compare el emisor. El autorizador debe nombrar el user pool, el realm o el tenant que emitió el token.</translation>
    </message>
    <message>
        <source>Wait. After a rotation the old keys may be used for two hours more.</source>
        <translation>Espere. Tras una rotación, las claves antiguas pueden usarse dos horas más.</translation>
    </message>
    <message>
        <source>API Gateway does not take this kind of signature.</source>
        <translation>API Gateway no acepta este tipo de firma.</translation>
    </message>
    <message>
        <source>The token is probably signed with an algorithm other than RSA; JWT authorizers take RS256, RS384 and RS512 only.</source>
        <translation>Probablemente el token está firmado con un algoritmo que no es RSA; los autorizadores JWT solo admiten RS256, RS384 y RS512.</translation>
    </message>
    <message>
        <source>Have the issuer sign with RS256.</source>
        <translation>Haga que el emisor firme con RS256.</translation>
    </message>
    <message>
        <source>The token is signed with {alg}, and JWT authorizers take RSA signatures (RS256, RS384, RS512) only.</source>
        <translation>El token está firmado con {alg}, y los autorizadores JWT solo admiten firmas RSA (RS256, RS384, RS512).</translation>
    </message>
    <message>
        <source>The token has none of the scopes that this route takes.</source>
        <translation>El token no tiene ninguno de los scopes que admite esta ruta.</translation>
    </message>
    <message>
        <source>The route asks for at least one of its scopes, and the token&apos;s scope or scp has none of them.</source>
        <translation>La ruta exige al menos uno de sus scopes, y el scope o scp del token no contiene ninguno.</translation>
    </message>
    <message>
        <source>Ask for {wanted_scope}. Request a token with it, after allowing it for the client.</source>
        <translation>Solicite {wanted_scope}. Permítalo para el cliente y pida después un token con él.</translation>
    </message>
    <message>
        <source>Compare with the route. Its authorization settings list the scopes; the name has to be the whole one.</source>
        <translation>Compare con la ruta. Sus ajustes de autorización enumeran los scopes; el nombre debe ser el completo.</translation>
    </message>
    <message>
        <source>The API forbids this request and does not say why, in words that API Gateway uses.</source>
        <translation>La API prohíbe esta solicitud y no dice por qué, con palabras que usa API Gateway.</translation>
    </message>
    <message>
        <source>If this is Amazon API Gateway, the token probably lacks the route&apos;s scopes; a resource policy, an API key that is missing, or a web ACL also say Forbidden.</source>
        <translation>Si es Amazon API Gateway, probablemente al token le faltan los scopes de la ruta; también dicen Forbidden una directiva de recursos, una clave de API que falta o una web ACL.</translation>
    </message>
    <message>
        <source>Look at www-authenticate in the answer. insufficient_scope there means that a scope is missing.</source>
        <translation>Mire www-authenticate en la respuesta. Si dice insufficient_scope, falta un scope.</translation>
    </message>
    <message>
        <source>Compare the token&apos;s scopes with those of the route.</source>
        <translation>Compare los scopes del token con los de la ruta.</translation>
    </message>
    <message>
        <source>Check the API key, the resource policy and the web ACL of the stage.</source>
        <translation>Compruebe la clave de API, la directiva de recursos y la web ACL de la etapa.</translation>
    </message>
    <message>
        <source>API Gateway found no token in the request.</source>
        <translation>API Gateway no encontró ningún token en la solicitud.</translation>
    </message>
    <message>
        <source>The request probably had no Authorization header, or the token is not where the authorizer looks for it.</source>
        <translation>Probablemente la solicitud no llevaba el encabezado Authorization, o el token no está donde lo busca el autorizador.</translation>
    </message>
    <message>
        <source>Send the token. The header is Authorization: Bearer, a space, the token.</source>
        <translation>Envíe el token. El encabezado es Authorization: Bearer, un espacio y el token.</translation>
    </message>
    <message>
        <source>Check the identity source of the authorizer. It names the header or parameter that is read.</source>
        <translation>Compruebe el origen de identidad (identity source) del autorizador. Nombra el encabezado o el parámetro que se lee.</translation>
    </message>
    <message>
        <source>The token has expired, says API Gateway.</source>
        <translation>El token caducó, según API Gateway.</translation>
    </message>
    <message>
        <source>The token&apos;s end has passed by API Gateway&apos;s clock.</source>
        <translation>El fin del token ya pasó según el reloj de API Gateway.</translation>
    </message>
    <message>
        <source>Ask for a new token.</source>
        <translation>Solicite un token nuevo.</translation>
    </message>
    <message>
        <source>Look at the clock. If a new token is refused too, compare this computer&apos;s time with the answer&apos;s Date.</source>
        <translation>Mire el reloj. Si también se rechaza un token nuevo, compare la hora de este equipo con el encabezado Date de la respuesta.</translation>
    </message>
    <message>
        <source>The API refused the token and does not say why, in words that API Gateway uses.</source>
        <translation>La API rechazó el token y no dice por qué, con palabras que usa API Gateway.</translation>
    </message>
    <message>
        <source>If this is Amazon API Gateway, the token is probably missing, or not one that the method&apos;s authorizer takes.</source>
        <translation>Si es Amazon API Gateway, probablemente falta el token, o no es de los que acepta el autorizador del método.</translation>
    </message>
    <message>
        <source>A Cognito authorizer takes an access token only where the method has OAuth scopes, and an ID token where it has none. Other servers use the same words; the headers of API Gateway begin with x-amzn or are called apigw-requestid.</source>
        <translation>Un autorizador de Cognito acepta un token de acceso solo si el método tiene scopes OAuth, y un token de ID si no los tiene. Otros servidores usan las mismas palabras; los encabezados de API Gateway empiezan por x-amzn o se llaman apigw-requestid.</translation>
    </message>
    <message>
        <source>Paste the headers too. They show who answered, and HTTP APIs say more in www-authenticate.</source>
        <translation>Pegue también los encabezados. Muestran quién respondió, y las API HTTP dicen más en www-authenticate.</translation>
    </message>
    <message>
        <source>Set OAuth scopes on the method and deploy the API. Without them an access token is refused, and an app has no other.</source>
        <translation>Configure scopes OAuth en el método e implemente la API. Sin ellos se rechaza un token de acceso, y una aplicación no tiene otro.</translation>
    </message>
    <message>
        <source>Compare the user pool. The authorizer has to name the pool that issued the token.</source>
        <translation>Compare el user pool. El autorizador debe nombrar el user pool que emitió el token.</translation>
    </message>
    <message>
        <source>Check the header. It has to be the authorizer&apos;s token source, usually Authorization.</source>
        <translation>Compruebe el encabezado. Debe ser el origen del token (token source) del autorizador, normalmente Authorization.</translation>
    </message>
    <message>
        <source>API Gateway refused the token and does not say why.</source>
        <translation>API Gateway rechazó el token y no dice por qué.</translation>
    </message>
    <message>
        <source>The token is probably missing, or not one that the method&apos;s authorizer takes: an authorizer of a REST API gives no reason.</source>
        <translation>Probablemente falta el token, o no es de los que acepta el autorizador del método: un autorizador de una API REST no da motivos.</translation>
    </message>
    <message>
        <source>A Cognito authorizer takes an access token only where the method has OAuth scopes, and an ID token where it has none.</source>
        <translation>Un autorizador de Cognito acepta un token de acceso solo si el método tiene scopes OAuth, y un token de ID si no los tiene.</translation>
    </message>
    <message>
        <source>API Gateway probably expects an ID token here.</source>
        <translation>Probablemente API Gateway espera aquí un token de ID.</translation>
    </message>
    <message>
        <source>This is an access token, and a REST method without OAuth scopes probably takes it for an ID token and refuses it.</source>
        <translation>Este es un token de acceso, y un método REST sin scopes OAuth probablemente lo toma por un token de ID y lo rechaza.</translation>
    </message>
    <message>
        <source>The token&apos;s scopes are: {scope}. The console&apos;s Test of an authorizer cannot test access tokens.</source>
        <translation>Los scopes del token son: {scope}. El Test de un autorizador en la consola no puede probar tokens de acceso.</translation>
    </message>
    <message>
        <source>Set OAuth scopes on the method and deploy the API. In Method Request choose those of the token; one that matches is enough.</source>
        <translation>Configure scopes OAuth en el método e implemente la API. En Method Request, elija los del token; basta con que coincida uno.</translation>
    </message>
    <message>
        <source>Compare the scopes. If the method has some, the token needs at least one of them by its whole name.</source>
        <translation>Compare los scopes. Si el método tiene algunos, el token necesita al menos uno de ellos con su nombre completo.</translation>
    </message>
    <message>
        <source>Compare the user pool. The token is from {iss}.</source>
        <translation>Compare el user pool. El token es de {iss}.</translation>
    </message>
    <message>
        <source>API Gateway probably expects an access token here.</source>
        <translation>Probablemente API Gateway espera aquí un token de acceso.</translation>
    </message>
    <message>
        <source>This is an ID token, and a REST method with OAuth scopes takes access tokens only; the pool may also be another one.</source>
        <translation>Este es un token de ID, y un método REST con scopes OAuth solo acepta tokens de acceso; también puede ser otro el user pool.</translation>
    </message>
    <message>
        <source>Send the access token, or remove the OAuth scopes from the method and deploy the API.</source>
        <translation>Envíe el token de acceso, o quite los scopes OAuth del método e implemente la API.</translation>
    </message>
    <message>
        <source>The token has expired.</source>
        <translation>El token caducó.</translation>
    </message>
    <message>
        <source>Look further if the new one is refused too. The method may lack OAuth scopes.</source>
        <translation>Siga buscando si también se rechaza el nuevo. Puede que al método le falten scopes OAuth.</translation>
    </message>
    <message>
        <source>API Gateway probably has no such method or path.</source>
        <translation>Probablemente API Gateway no tiene ese método o esa ruta.</translation>
    </message>
    <message>
        <source>The path, the stage or the method is probably wrong; despite its words this answer seldom has to do with a token.</source>
        <translation>Probablemente la ruta, la etapa o el método es incorrecto; pese a sus palabras, esta respuesta rara vez tiene que ver con un token.</translation>
    </message>
    <message>
        <source>Check the URL. It needs the stage, such as /prod, and a path and method that are deployed.</source>
        <translation>Compruebe la URL. Debe llevar la etapa, como /prod, y una ruta y un método implementados.</translation>
    </message>
    <message>
        <source>Deploy the API. A method that was added later is not there until then.</source>
        <translation>Implemente la API. Un método añadido después no está disponible hasta entonces.</translation>
    </message>
    <message>
        <source>Check the method&apos;s authorization. With AWS_IAM the request has to be signed.</source>
        <translation>Compruebe la autorización del método. Con AWS_IAM, la solicitud debe ir firmada.</translation>
    </message>
    <message>
        <source>API Gateway read the token as an AWS signature.</source>
        <translation>API Gateway leyó el token como una firma de AWS.</translation>
    </message>
    <message>
        <source>The method or path probably does not exist, or its authorization is AWS_IAM, which takes no bearer token.</source>
        <translation>Probablemente el método o la ruta no existe, o su autorización es AWS_IAM, que no admite tokens de portador (bearer).</translation>
    </message>
    <message>
        <source>Check the URL: stage, path and method.</source>
        <translation>Compruebe la URL: etapa, ruta y método.</translation>
    </message>
    <message>
        <source>Set the method&apos;s authorization to the Cognito or JWT authorizer, and deploy the API.</source>
        <translation>Ponga la autorización del método en el autorizador de Cognito o JWT, e implemente la API.</translation>
    </message>
    <message>
        <source>A Lambda authorizer of API Gateway probably refused the request.</source>
        <translation>Probablemente un autorizador Lambda de API Gateway rechazó la solicitud.</translation>
    </message>
    <message>
        <source>The policy that the authorizer returned probably denies this method, or was cached for another one.</source>
        <translation>Probablemente la directiva que devolvió el autorizador deniega este método, o se guardó en caché para otro.</translation>
    </message>
    <message>
        <source>Read the authorizer&apos;s log. It shows which policy it returned for this token.</source>
        <translation>Lea el registro del autorizador. Muestra qué directiva devolvió para este token.</translation>
    </message>
    <message>
        <source>Check the caching. A cached policy has to name every method that the token may call.</source>
        <translation>Compruebe la caché. Una directiva en caché debe nombrar todos los métodos a los que puede llamar el token.</translation>
    </message>
    <message>
        <source>Microsoft Graph does not take this token: it is for another API.</source>
        <translation>Microsoft Graph no acepta este token: es para otra API.</translation>
    </message>
    <message>
        <source>The token&apos;s aud is not Microsoft Graph.</source>
        <translation>El aud del token no es Microsoft Graph.</translation>
    </message>
    <message>
        <source>Ask for Graph. Use the scope https://graph.microsoft.com/.default, in the cloud of your tenant.</source>
        <translation>Solicite Graph. Use el scope https://graph.microsoft.com/.default, en la nube de su tenant.</translation>
    </message>
    <message>
        <source>The token has expired, says the Microsoft API.</source>
        <translation>El token caducó, según la API de Microsoft.</translation>
    </message>
    <message>
        <source>The Microsoft API cannot read the token.</source>
        <translation>La API de Microsoft no puede leer el token.</translation>
    </message>
    <message>
        <source>Copy the token again, without quotes, and with Bearer once.</source>
        <translation>Copie el token de nuevo, sin comillas y con Bearer una sola vez.</translation>
    </message>
    <message>
        <source>Microsoft Graph takes the token and forbids this operation.</source>
        <translation>Microsoft Graph acepta el token y prohíbe esta operación.</translation>
    </message>
    <message>
        <source>Add the permission. Under API permissions choose Microsoft Graph, Application permissions, then grant admin consent.</source>
        <translation>Añada el permiso. En API permissions, elija Microsoft Graph, Application permissions, y después dé el consentimiento de administrador.</translation>
    </message>
    <message>
        <source>Ask for a new token afterwards. Permissions stand in the token&apos;s roles from then on.</source>
        <translation>Solicite después un token nuevo. Desde entonces, los permisos están en los roles del token.</translation>
    </message>
    <message>
        <source>The API cannot compare the audience.</source>
        <translation>La API no puede comparar la audiencia.</translation>
    </message>
    <message>
        <source>The token probably has no aud, as Cognito&apos;s access tokens have none, or the API names no audience to compare with.</source>
        <translation>Probablemente el token no tiene aud, como los tokens de acceso de Cognito, o la API no nombra ninguna audiencia con la que comparar.</translation>
    </message>
    <message>
        <source>Check client_id in place of aud. For Cognito access tokens set ValidateAudience to false and compare client_id and token_use.</source>
        <translation>Compruebe client_id en lugar de aud. Para los tokens de acceso de Cognito, ponga ValidateAudience en false y compare client_id y token_use.</translation>
    </message>
    <message>
        <source>Set the audience. In the API&apos;s token validation parameters give ValidAudience.</source>
        <translation>Fije la audiencia. Indique ValidAudience en los parámetros de validación de tokens de la API.</translation>
    </message>
    <message>
        <source>The API expects another audience.</source>
        <translation>La API espera otra audiencia.</translation>
    </message>
    <message>
        <source>The token&apos;s aud is probably not among the API&apos;s valid audiences.</source>
        <translation>Probablemente el aud del token no está entre las audiencias válidas de la API.</translation>
    </message>
    <message>
        <source>Ask for a token for this API. The audience or the scope of the request decides that.</source>
        <translation>Solicite un token para esta API. Lo decide la audiencia o el scope de la solicitud.</translation>
    </message>
    <message>
        <source>Add the audience. In the API&apos;s options set Audience, or ValidAudiences for several; Entra has both GUID and api:// forms.</source>
        <translation>Añada la audiencia. En las opciones de la API, ponga Audience, o ValidAudiences para varias; Entra usa tanto el GUID como la forma api://.</translation>
    </message>
    <message>
        <source>The API looks for an audience, and Cognito&apos;s access tokens have none.</source>
        <translation>La API busca una audiencia, y los tokens de acceso de Cognito no la tienen.</translation>
    </message>
    <message>
        <source>The token has no aud: it says client_id {client_id} and token_use access, and the API compares aud.</source>
        <translation>El token no tiene aud: lleva client_id {client_id} y token_use access, y la API compara aud.</translation>
    </message>
    <message>
        <source>Check client_id and token_use in place of aud. In .NET set ValidateAudience to false and compare both claims.</source>
        <translation>Compruebe client_id y token_use en lugar de aud. En .NET, ponga ValidateAudience en false y compare los dos claims.</translation>
    </message>
    <message>
        <source>Have an aud put in. A pre token generation trigger (V3_0) of the user pool can add one.</source>
        <translation>Haga que se añada un aud. Puede hacerlo un desencadenador pre token generation (V3_0) del user pool.</translation>
    </message>
    <message>
        <source>The API expects another issuer.</source>
        <translation>La API espera otro emisor.</translation>
    </message>
    <message>
        <source>The token&apos;s iss is probably not the API&apos;s valid issuer, character by character.</source>
        <translation>Probablemente el iss del token no es, carácter por carácter, el emisor válido de la API.</translation>
    </message>
    <message>
        <source>Compare both. The token&apos;s iss and the API&apos;s Authority or ValidIssuer have to be the same.</source>
        <translation>Compare los dos. El iss del token y Authority o ValidIssuer de la API deben ser iguales.</translation>
    </message>
    <message>
        <source>Check the tenant, pool or realm, and the version: Entra&apos;s v1.0 and v2.0 tokens have different issuers.</source>
        <translation>Compruebe el tenant, el user pool o el realm, y la versión: los tokens v1.0 y v2.0 de Entra tienen emisores distintos.</translation>
    </message>
    <message>
        <source>The token has expired, says the API.</source>
        <translation>El token caducó, según la API.</translation>
    </message>
    <message>
        <source>Compare the clocks. If a new token is refused too, the API&apos;s clock is ahead.</source>
        <translation>Compare los relojes. Si también se rechaza un token nuevo, el reloj de la API va adelantado.</translation>
    </message>
    <message>
        <source>The token is not valid yet, says the API.</source>
        <translation>El token todavía no es válido, según la API.</translation>
    </message>
    <message>
        <source>The API&apos;s clock is probably behind the issuer&apos;s.</source>
        <translation>Probablemente el reloj de la API va atrasado respecto al del emisor.</translation>
    </message>
    <message>
        <source>Set the clocks. The API&apos;s host needs time from the network (NTP).</source>
        <translation>Ponga en hora los relojes. El host de la API debe tomar la hora de la red (NTP).</translation>
    </message>
    <message>
        <source>Allow for the difference. ClockSkew in the API&apos;s options is five minutes unless set.</source>
        <translation>Permita la diferencia. ClockSkew, en las opciones de la API, es de cinco minutos si no se cambia.</translation>
    </message>
    <message>
        <source>The API did not find the key that the token names.</source>
        <translation>La API no encontró la clave que nombra el token.</translation>
    </message>
    <message>
        <source>The token is probably from another issuer than the API&apos;s, or the keys were rotated and the API has the old ones.</source>
        <translation>Probablemente el token es de un emisor distinto del de la API, o las claves se rotaron y la API tiene las antiguas.</translation>
    </message>
    <message>
        <source>Compare the issuer. The key set at the API&apos;s Authority has to hold the token&apos;s kid; inspecting the token shows it.</source>
        <translation>Compare el emisor. El conjunto de claves de Authority de la API debe contener el kid del token; se ve al inspeccionar el token.</translation>
    </message>
    <message>
        <source>Restart the API, or wait. It fetches keys again after a while.</source>
        <translation>Reinicie la API o espere. Vuelve a descargar las claves pasado un tiempo.</translation>
    </message>
    <message>
        <source>The API&apos;s check of the signature failed.</source>
        <translation>La API no pudo validar la firma.</translation>
    </message>
    <message>
        <source>The token was probably changed on the way, is meant for another API (Microsoft Graph), or the keys are another issuer&apos;s.</source>
        <translation>Probablemente el token se cambió por el camino, es para otra API (Microsoft Graph) o las claves son de otro emisor.</translation>
    </message>
    <message>
        <source>Copy the token again, whole. A character too few breaks the signature.</source>
        <translation>Copie el token de nuevo, entero. Si falta un carácter, la firma ya no vale.</translation>
    </message>
    <message>
        <source>Inspect the token with its issuer&apos;s keys, to see whether it verifies here.</source>
        <translation>Inspeccione el token con las claves de su emisor para ver si aquí se verifica.</translation>
    </message>
    <message>
        <source>The API cannot read the token as a JWT.</source>
        <translation>La API no puede leer el token como JWT.</translation>
    </message>
    <message>
        <source>Check what kind it is. An opaque token cannot be read by an API on its own.</source>
        <translation>Compruebe de qué tipo es. Una API no puede leer por sí sola un token opaco.</translation>
    </message>
    <message>
        <source>The API could not fetch its issuer&apos;s metadata.</source>
        <translation>La API no pudo descargar los metadatos de su emisor.</translation>
    </message>
    <message>
        <source>The API&apos;s Authority is probably wrong, or the API has no way to the issuer: a firewall, a proxy, a certificate.</source>
        <translation>Probablemente Authority de la API es incorrecto, o la API no llega al emisor: un firewall, un proxy, un certificado.</translation>
    </message>
    <message>
        <source>Open the address. The Authority followed by /.well-known/openid-configuration has to answer from the API&apos;s host.</source>
        <translation>Abra la dirección. Authority seguido de /.well-known/openid-configuration debe responder desde el host de la API.</translation>
    </message>
    <message>
        <source>Check the API&apos;s proxy and its trusted certificates.</source>
        <translation>Compruebe el proxy de la API y sus certificados de confianza.</translation>
    </message>
    <message>
        <source>Azure API Management wants a subscription key.</source>
        <translation>Azure API Management exige una clave de suscripción.</translation>
    </message>
    <message>
        <source>Send the key, in the header Ocp-Apim-Subscription-Key unless the API names another.</source>
        <translation>Envíe la clave, en el encabezado Ocp-Apim-Subscription-Key, salvo que la API nombre otro.</translation>
    </message>
    <message>
        <source>The token&apos;s iss is not the issuer-uri of the API, character by character.</source>
        <translation>El iss del token no es, carácter por carácter, el issuer-uri de la API.</translation>
    </message>
    <message>
        <source>Compare both. spring.security.oauth2.resourceserver.jwt.issuer-uri has to equal the token&apos;s iss, down to the last slash.</source>
        <translation>Compare los dos. spring.security.oauth2.resourceserver.jwt.issuer-uri debe ser igual al iss del token, hasta la última barra.</translation>
    </message>
    <message>
        <source>The API cannot use the issuer it is configured for.</source>
        <translation>La API no puede usar el emisor que tiene configurado.</translation>
    </message>
    <message>
        <source>The API&apos;s own issuer-uri is probably wrong, or its metadata cannot be reached or names another issuer; no token is to blame.</source>
        <translation>Probablemente el issuer-uri de la propia API es incorrecto, o no se puede llegar a sus metadatos o estos nombran otro emisor; no es culpa de ningún token.</translation>
    </message>
    <message>
        <source>Open the issuer&apos;s metadata. It is at the issuer-uri with /.well-known/openid-configuration behind it, and its issuer has to equal the issuer-uri.</source>
        <translation>Abra los metadatos del emisor. Están en issuer-uri seguido de /.well-known/openid-configuration, y su issuer debe ser igual a issuer-uri.</translation>
    </message>
    <message>
        <source>Try it from the API&apos;s host. A firewall, a proxy or a certificate may be in between.</source>
        <translation>Pruébelo desde el host de la API. Puede haber en medio un firewall, un proxy o un certificado.</translation>
    </message>
    <message>
        <source>The token&apos;s aud has none of the audiences that the API was set up for.</source>
        <translation>El aud del token no tiene ninguna de las audiencias configuradas en la API.</translation>
    </message>
    <message>
        <source>Add the audience. In the API set spring.security.oauth2.resourceserver.jwt.audiences.</source>
        <translation>Añada la audiencia. En la API, configure spring.security.oauth2.resourceserver.jwt.audiences.</translation>
    </message>
    <message>
        <source>The API found no key for the token, or does not take its algorithm.</source>
        <translation>La API no encontró una clave para el token, o no admite su algoritmo.</translation>
    </message>
    <message>
        <source>The token is probably from another issuer, or signed with another algorithm than RS256, the only one Spring takes unless told.</source>
        <translation>Probablemente el token es de otro emisor, o no está firmado con RS256, el único algoritmo que admite Spring si no se configura otro.</translation>
    </message>
    <message>
        <source>Compare the issuer. The key set at the API&apos;s issuer-uri has to hold the token&apos;s kid.</source>
        <translation>Compare el emisor. El conjunto de claves del issuer-uri de la API debe contener el kid del token.</translation>
    </message>
    <message>
        <source>Allow the algorithm. Set spring.security.oauth2.resourceserver.jwt.jws-algorithms.</source>
        <translation>Permita el algoritmo. Configure spring.security.oauth2.resourceserver.jwt.jws-algorithms.</translation>
    </message>
    <message>
        <source>The API could not fetch the issuer&apos;s keys.</source>
        <translation>La API no pudo descargar las claves del emisor.</translation>
    </message>
    <message>
        <source>The API probably has no way to the issuer: a firewall, a proxy, a certificate, or a wrong jwk-set-uri.</source>
        <translation>Probablemente la API no llega al emisor: un firewall, un proxy, un certificado o un jwk-set-uri incorrecto.</translation>
    </message>
    <message>
        <source>Open the key set&apos;s address from the API&apos;s host.</source>
        <translation>Abra la dirección del conjunto de claves desde el host de la API.</translation>
    </message>
    <message>
        <source>The API takes the token, and a scope is missing in it.</source>
        <translation>La API acepta el token, pero le falta un scope.</translation>
    </message>
    <message>
        <source>The API could not decode or verify the token.</source>
        <translation>La API no pudo decodificar o verificar el token.</translation>
    </message>
    <message>
        <source>The words after the colon name the reason; a signature or a form that does not fit is probably it.</source>
        <translation>Las palabras tras los dos puntos dicen el motivo; probablemente es una firma o una forma que no encaja.</translation>
    </message>
    <message>
        <source>Copy the token again, whole, without quotes.</source>
        <translation>Copie el token de nuevo, entero y sin comillas.</translation>
    </message>
    <message>
        <source>The proxy in front of the API knows no such issuer.</source>
        <translation>El proxy delante de la API no conoce ese emisor.</translation>
    </message>
    <message>
        <source>The token&apos;s iss is not one that the proxy was set up for, character by character.</source>
        <translation>El iss del token no es, carácter por carácter, uno de los configurados en el proxy.</translation>
    </message>
    <message>
        <source>Compare both. In Istio the issuer of a RequestAuthentication has to equal the token&apos;s iss, down to the last slash.</source>
        <translation>Compare los dos. En Istio, el issuer de una RequestAuthentication debe ser igual al iss del token, hasta la última barra.</translation>
    </message>
    <message>
        <source>The proxy in front of the API expects another audience.</source>
        <translation>El proxy delante de la API espera otra audiencia.</translation>
    </message>
    <message>
        <source>The token&apos;s aud has none of the audiences that the proxy was set up for.</source>
        <translation>El aud del token no tiene ninguna de las audiencias configuradas en el proxy.</translation>
    </message>
    <message>
        <source>Ask for a token for this API.</source>
        <translation>Solicite un token para esta API.</translation>
    </message>
    <message>
        <source>Add the audience. In Istio it belongs into audiences of the RequestAuthentication.</source>
        <translation>Añada la audiencia. En Istio va en audiences de la RequestAuthentication.</translation>
    </message>
    <message>
        <source>The token has expired, says the proxy in front of the API.</source>
        <translation>El token caducó, según el proxy delante de la API.</translation>
    </message>
    <message>
        <source>The token&apos;s exp has passed by the proxy&apos;s clock.</source>
        <translation>El exp del token ya pasó según el reloj del proxy.</translation>
    </message>
    <message>
        <source>The token is not valid yet, says the proxy in front of the API.</source>
        <translation>El token todavía no es válido, según el proxy delante de la API.</translation>
    </message>
    <message>
        <source>The proxy&apos;s clock is probably behind the issuer&apos;s.</source>
        <translation>Probablemente el reloj del proxy va atrasado respecto al del emisor.</translation>
    </message>
    <message>
        <source>Set the clocks. The proxy&apos;s host needs time from the network (NTP).</source>
        <translation>Ponga en hora los relojes. El host del proxy debe tomar la hora de la red (NTP).</translation>
    </message>
    <message>
        <source>The proxy in front of the API could not verify the signature.</source>
        <translation>El proxy delante de la API no pudo verificar la firma.</translation>
    </message>
    <message>
        <source>The token is probably from another issuer, or the keys were rotated and the proxy has the old ones.</source>
        <translation>Probablemente el token es de otro emisor, o las claves se rotaron y el proxy tiene las antiguas.</translation>
    </message>
    <message>
        <source>Compare the token&apos;s kid with the key set that the proxy uses.</source>
        <translation>Compare el kid del token con el conjunto de claves que usa el proxy.</translation>
    </message>
    <message>
        <source>Wait for the proxy to fetch the keys again.</source>
        <translation>Espere a que el proxy vuelva a descargar las claves.</translation>
    </message>
    <message>
        <source>The proxy in front of the API could not fetch the issuer&apos;s keys.</source>
        <translation>El proxy delante de la API no pudo descargar las claves del emisor.</translation>
    </message>
    <message>
        <source>Open the key set&apos;s address from the proxy&apos;s network.</source>
        <translation>Abra la dirección del conjunto de claves desde la red del proxy.</translation>
    </message>
    <message>
        <source>The proxy in front of the API found no token in the request.</source>
        <translation>El proxy delante de la API no encontró ningún token en la solicitud.</translation>
    </message>
    <message>
        <source>The request has no token where the proxy looks for it, which is the Authorization header unless set otherwise.</source>
        <translation>La solicitud no lleva un token donde lo busca el proxy, que es el encabezado Authorization si no se configura otro.</translation>
    </message>
    <message>
        <source>A policy of the proxy in front of the API denies the request.</source>
        <translation>Una directiva del proxy delante de la API deniega la solicitud.</translation>
    </message>
    <message>
        <source>Compare the policy with the token. In Istio an AuthorizationPolicy names requestPrincipals (iss/sub) and claims.</source>
        <translation>Compare la directiva con el token. En Istio, una AuthorizationPolicy nombra requestPrincipals (iss/sub) y claims.</translation>
    </message>
    <message>
        <source>Check that a token was sent. Without one there is no principal, and such a rule denies.</source>
        <translation>Compruebe que se envió un token. Sin él no hay principal, y una regla así deniega.</translation>
    </message>
    <message>
        <source>The API expects another Keycloak address in iss.</source>
        <translation>La API espera otra dirección de Keycloak en iss.</translation>
    </message>
    <message>
        <source>Keycloak probably puts another host name into its tokens than the API was given: localhost, a container, the public name.</source>
        <translation>Probablemente Keycloak pone en sus tokens un nombre de host distinto del que tiene la API: localhost, un contenedor, el nombre público.</translation>
    </message>
    <message>
        <source>Set Keycloak&apos;s hostname to the public one, so that every token has the same iss.</source>
        <translation>Fije el hostname de Keycloak en el público, para que todos los tokens lleven el mismo iss.</translation>
    </message>
    <message>
        <source>Give the API the same address as auth-server-url or issuer.</source>
        <translation>Dé a la API la misma dirección en auth-server-url o issuer.</translation>
    </message>
    <message>
        <source>Compare the names, letter by letter. Upper and lower case matter.</source>
        <translation>Compare los nombres letra por letra. Las mayúsculas y minúsculas cuentan.</translation>
    </message>
    <message>
        <source>The API wants {wanted_scope}, and the token has {scope}.</source>
        <translation>La API exige {wanted_scope}, y el token tiene {scope}.</translation>
    </message>
    <message>
        <source>Compare the names, letter by letter. Upper and lower case matter, and so does the resource server before a slash.</source>
        <translation>Compare los nombres letra por letra. Las mayúsculas y minúsculas cuentan, y también el servidor de recursos antes de una barra.</translation>
    </message>
    <message>
        <source>The API wants a scope, and the token has none at all.</source>
        <translation>La API exige un scope, y el token no tiene ninguno.</translation>
    </message>
    <message>
        <source>The token has neither scope nor roles, so no scope was granted to this client.</source>
        <translation>El token no tiene ni scopes ni roles, así que no se concedió ningún scope a este cliente.</translation>
    </message>
    <message>
        <source>Allow the scope for the client, then ask for {wanted_scope}.</source>
        <translation>Permita el scope al cliente y solicite después {wanted_scope}.</translation>
    </message>
    <message>
        <source>Grant an app role. With Entra an application permission and admin consent are needed.</source>
        <translation>Conceda un rol de aplicación. Con Entra hacen falta un permiso de aplicación y el consentimiento de administrador.</translation>
    </message>
    <message>
        <source>The API misses what the token at hand has.</source>
        <translation>A la API le falta lo que el token presente tiene.</translation>
    </message>
    <message>
        <source>The API wants {expected}, and the token at hand has it: another token was probably sent, or the API reads it from another claim.</source>
        <translation>La API quiere {expected} y el token presente lo tiene: probablemente se envió otro token, o la API lo lee de otro claim.</translation>
    </message>
    <message>
        <source>Check which token was sent. It may be an older one, or that of another environment.</source>
        <translation>Compruebe qué token se envió. Puede ser uno más antiguo, o el de otro entorno.</translation>
    </message>
    <message>
        <source>Check where the API looks. Scopes stand in scope, scp or roles, audiences in aud or client_id, as a text or a list.</source>
        <translation>Compruebe dónde mira la API. Los scopes están en scope, scp o roles; las audiencias, en aud o client_id, como texto o como lista.</translation>
    </message>
    <message>
        <source>Look at the token that the request carried: in the API&apos;s log, or in a recording of the request.</source>
        <translation>Mire el token que llevaba la solicitud: en el registro de la API o en una grabación de la solicitud.</translation>
    </message>
    <message>
        <source>The API misses a scope that this token has.</source>
        <translation>La API echa en falta un scope que este token tiene.</translation>
    </message>
    <message>
        <source>The token has {scope}, so another token was probably sent, or the API reads scopes from another claim.</source>
        <translation>El token tiene {scope}, así que probablemente se envió otro token, o la API lee los scopes de otro claim.</translation>
    </message>
    <message>
        <source>Check which token was sent. It may be an older one.</source>
        <translation>Compruebe qué token se envió. Puede ser uno anterior.</translation>
    </message>
    <message>
        <source>Check where the API looks. Issuers put scopes into scope, scp or roles, as a text or a list.</source>
        <translation>Compruebe dónde mira la API. Los emisores ponen los scopes en scope, scp o roles, como texto o como lista.</translation>
    </message>
    <message>
        <source>Keep track of the end. An app should ask again shortly before it.</source>
        <translation>Lleve la cuenta del fin. Una aplicación debería pedir otro poco antes.</translation>
    </message>
    <message>
        <source>The API calls a token expired that had not expired.</source>
        <translation>La API da por caducado un token que no había caducado.</translation>
    </message>
    <message>
        <source>The token is valid until {exp}, after {at}: another token was probably sent, or the API&apos;s clock is ahead.</source>
        <translation>La caducidad del token ({exp}) es posterior al momento comprobado ({at}): probablemente se envió otro token, o el reloj de la API va adelantado.</translation>
    </message>
    <message>
        <source>Check which token was sent. An app may keep an older one.</source>
        <translation>Compruebe qué token se envió. Una aplicación puede conservar uno anterior.</translation>
    </message>
    <message>
        <source>Compare the clocks. The header Date of the API&apos;s answer shows its time.</source>
        <translation>Compare los relojes. El encabezado Date de la respuesta de la API muestra su hora.</translation>
    </message>
    <message>
        <source>Allow a minute. Libraries call that leeway or clock skew.</source>
        <translation>Permita un minuto. Las bibliotecas lo llaman leeway o clock skew.</translation>
    </message>
    <message>
        <source>The token is not valid yet.</source>
        <translation>El token todavía no es válido.</translation>
    </message>
    <message>
        <source>At {at} the token had not begun: nbf is {nbf}, iat is {iat}. The two clocks probably differ.</source>
        <translation>En el momento comprobado ({at}) el token aún no había empezado: nbf es {nbf}, iat es {iat}. Probablemente los dos relojes difieren.</translation>
    </message>
    <message>
        <source>Compare the clocks. The header Date of the token answer shows the issuer&apos;s time.</source>
        <translation>Compare los relojes. El encabezado Date de la respuesta con el token muestra la hora del emisor.</translation>
    </message>
    <message>
        <source>Ask for a token for this API. The audience, the resource or the scope of the request decides that.</source>
        <translation>Solicite un token para esta API. Lo decide la audiencia, el recurso o el scope de la solicitud.</translation>
    </message>
    <message>
        <source>This token is for Microsoft Graph, not for your API.</source>
        <translation>Este token es para Microsoft Graph, no para su API.</translation>
    </message>
    <message>
        <source>The token&apos;s aud is {aud}, which is Microsoft Graph.</source>
        <translation>El aud del token es {aud}, que es Microsoft Graph.</translation>
    </message>
    <message>
        <source>Ask for your API. Use the scope of your own API, such as api://orders/.default.</source>
        <translation>Solicite su API. Use el scope de su propia API, como api://orders/.default.</translation>
    </message>
    <message>
        <source>Check client_id and token_use in place of aud, in the API.</source>
        <translation>Compruebe en la API client_id y token_use en lugar de aud.</translation>
    </message>
    <message>
        <source>The token&apos;s aud is {aud}, and the API expects another.</source>
        <translation>El aud del token es {aud}, y la API espera otro.</translation>
    </message>
    <message>
        <source>Let the API take it. Add {aud} to its audiences, if it is meant for this API.</source>
        <translation>Haga que la API lo acepte. Añada {aud} a sus audiencias, si el token es para esta API.</translation>
    </message>
    <message>
        <source>The token&apos;s iss is probably not exactly the issuer that the API was set up for.</source>
        <translation>Probablemente el iss del token no es exactamente el emisor configurado en la API.</translation>
    </message>
    <message>
        <source>The token&apos;s iss is {iss}, and the API expects another.</source>
        <translation>El iss del token es {iss}, y la API espera otro.</translation>
    </message>
    <message>
        <source>Compare with the API&apos;s setting, character by character.</source>
        <translation>Compárelo carácter por carácter con el ajuste de la API.</translation>
    </message>
    <message>
        <source>The API expects another issuer, perhaps for want of a slash.</source>
        <translation>La API espera otro emisor, quizá porque falta una barra.</translation>
    </message>
    <message>
        <source>The token&apos;s iss is {iss}, with a slash at the end, which the API&apos;s setting may lack.</source>
        <translation>El iss del token es {iss}, con una barra al final que puede faltar en el ajuste de la API.</translation>
    </message>
    <message>
        <source>Write the issuer with its slash in the API&apos;s settings, exactly as the token has it.</source>
        <translation>Escriba el emisor con su barra en los ajustes de la API, exactamente como lo lleva el token.</translation>
    </message>
    <message>
        <source>Compare the tenant. Test and production have issuers of their own.</source>
        <translation>Compare el tenant. Pruebas y producción tienen emisores distintos.</translation>
    </message>
    <message>
        <source>This is an Entra v1.0 token, and the API probably expects v2.0.</source>
        <translation>Este es un token v1.0 de Entra, y la API probablemente espera v2.0.</translation>
    </message>
    <message>
        <source>The token&apos;s iss is {iss}, the v1.0 form, and the API probably compares with the v2.0 form.</source>
        <translation>El iss del token es {iss}, la forma v1.0, y probablemente la API compara con la forma v2.0.</translation>
    </message>
    <message>
        <source>The API&apos;s own registration decides the version, not the endpoint that was asked.</source>
        <translation>La versión la decide el registro de la propia API, no el endpoint al que se pidió.</translation>
    </message>
    <message>
        <source>Set the version. In the API&apos;s app registration, in the manifest, set requestedAccessTokenVersion to 2; it takes a while.</source>
        <translation>Fije la versión. En el manifiesto del registro de aplicación de la API, ponga requestedAccessTokenVersion en 2; tarda un poco.</translation>
    </message>
    <message>
        <source>Accept both issuers in the API until then.</source>
        <translation>Hasta entonces, acepte los dos emisores en la API.</translation>
    </message>
    <message>
        <source>This is an Entra v2.0 token, and the API expects another issuer.</source>
        <translation>Este es un token v2.0 de Entra, y la API espera otro emisor.</translation>
    </message>
    <message>
        <source>The token&apos;s iss is {iss}, the v2.0 form; the API probably expects the v1.0 form (sts.windows.net) or another tenant.</source>
        <translation>El iss del token es {iss}, la forma v2.0; probablemente la API espera la forma v1.0 (sts.windows.net) u otro tenant.</translation>
    </message>
    <message>
        <source>Compare the tenant ID in both.</source>
        <translation>Compare el ID del tenant en los dos.</translation>
    </message>
    <message>
        <source>Use the v2.0 authority in the API, ending in /v2.0, or set requestedAccessTokenVersion of the API to 1.</source>
        <translation>Use en la API la autoridad v2.0, que termina en /v2.0, o ponga requestedAccessTokenVersion de la API en 1.</translation>
    </message>
    <message>
        <source>The API probably expects Cognito&apos;s original issuer.</source>
        <translation>Probablemente la API espera el emisor original de Cognito.</translation>
    </message>
    <message>
        <source>The token&apos;s iss is {iss}, Cognito&apos;s newer form, and the API may have the older one, without issuer- in front.</source>
        <translation>El iss del token es {iss}, la forma más nueva de Cognito, y la API puede tener la anterior, sin issuer- delante.</translation>
    </message>
    <message>
        <source>Write the newer form into the API&apos;s settings.</source>
        <translation>Escriba la forma más nueva en los ajustes de la API.</translation>
    </message>
    <message>
        <source>Set the user pool&apos;s issuer type back to ORIGINAL, where the API cannot be changed.</source>
        <translation>Vuelva a poner en ORIGINAL el tipo de emisor del user pool, si no se puede cambiar la API.</translation>
    </message>
    <message>
        <source>The token&apos;s iss is {iss}; Keycloak may go by another host name there than for the API: localhost, a container, the public name.</source>
        <translation>El iss del token es {iss}; puede que Keycloak use ahí un nombre de host distinto que para la API: localhost, un contenedor, el nombre público.</translation>
    </message>
    <message>
        <source>Compare the realm. It is the last part of iss.</source>
        <translation>Compare el realm. Es la última parte de iss.</translation>
    </message>
    <message>
        <source>Compare the issuer. The key set of the API&apos;s issuer has to hold the token&apos;s kid.</source>
        <translation>Compare el emisor. El conjunto de claves del emisor de la API debe contener el kid del token.</translation>
    </message>
    <message>
        <source>Restart the API, or wait. Most libraries fetch keys again after a while.</source>
        <translation>Reinicie la API o espere. Casi todas las bibliotecas vuelven a descargar las claves pasado un tiempo.</translation>
    </message>
    <message>
        <source>Look for {kid} in the key set that the API uses. Inspecting the token with its issuer shows whether it is there.</source>
        <translation>Busque {kid} en el conjunto de claves que usa la API. Al inspeccionar el token con su emisor se ve si está.</translation>
    </message>
    <message>
        <source>The API does not take the token&apos;s algorithm.</source>
        <translation>La API no admite el algoritmo del token.</translation>
    </message>
    <message>
        <source>Allow the algorithm in the API, if the issuer is meant to use it.</source>
        <translation>Permita el algoritmo en la API, si el emisor debe usarlo.</translation>
    </message>
    <message>
        <source>Have the issuer sign with RS256, which nearly everything takes.</source>
        <translation>Haga que el emisor firme con RS256, que casi todo admite.</translation>
    </message>
    <message>
        <source>Allow {alg} in the API, if the issuer is meant to use it.</source>
        <translation>Permita {alg} en la API, si el emisor debe usarlo.</translation>
    </message>
    <message>
        <source>This token is for Microsoft Graph, and only Graph can verify it.</source>
        <translation>Este token es para Microsoft Graph, y solo Graph puede verificarlo.</translation>
    </message>
    <message>
        <source>The token&apos;s header has a nonce, so its signature was made for Microsoft Graph alone; that it fails elsewhere is no error.</source>
        <translation>El encabezado del token lleva un nonce, así que su firma se hizo solo para Microsoft Graph; que falle en otro lugar no es un error.</translation>
    </message>
    <message>
        <source>Ask for your API. Use the scope of your own API, such as api://orders/.default, and leave Graph tokens unread.</source>
        <translation>Solicite su API. Use el scope de su propia API, como api://orders/.default, y no lea los tokens de Graph.</translation>
    </message>
    <message>
        <source>The signature does not verify, here neither.</source>
        <translation>La firma no se verifica; aquí tampoco.</translation>
    </message>
    <message>
        <source>The token was changed after it was signed, or was not signed with this issuer&apos;s key.</source>
        <translation>El token se cambió después de firmarlo, o no se firmó con la clave de este emisor.</translation>
    </message>
    <message>
        <source>Ask for a new token, and copy it whole.</source>
        <translation>Solicite un token nuevo y cópielo entero.</translation>
    </message>
    <message>
        <source>Find out what is in between. Something may rewrite the token on the way.</source>
        <translation>Averigüe qué hay en medio. Algo puede reescribir el token por el camino.</translation>
    </message>
    <message>
        <source>The API cannot read the token.</source>
        <translation>La API no puede leer el token.</translation>
    </message>
    <message>
        <source>The token is opaque, and the API expects a JWT.</source>
        <translation>El token es opaco, y la API espera un JWT.</translation>
    </message>
    <message>
        <source>The token has no parts that can be read; the issuer probably was not told which API it is for.</source>
        <translation>El token no tiene partes legibles; probablemente no se dijo al emisor para qué API es.</translation>
    </message>
    <message>
        <source>Name the API in the token request. With Auth0 that is the parameter audience.</source>
        <translation>Nombre la API en la solicitud del token. Con Auth0 es el parámetro audience.</translation>
    </message>
    <message>
        <source>Have the API ask the issuer. Introspection (RFC 7662) is made for opaque tokens.</source>
        <translation>Haga que la API pregunte al emisor. La introspección (RFC 7662) está hecha para los tokens opacos.</translation>
    </message>
    <message>
        <source>The API found no token in the request.</source>
        <translation>La API no encontró ningún token en la solicitud.</translation>
    </message>
    <message>
        <source>Check what is in between. A redirect or a proxy may drop the header.</source>
        <translation>Compruebe qué hay en medio. Una redirección o un proxy puede quitar el encabezado.</translation>
    </message>
    <message>
        <source>The API takes nobody as signed in.</source>
        <translation>Para la API nadie ha iniciado sesión.</translation>
    </message>
    <message>
        <source>Either no token arrived (no Authorization header, or none that begins with Bearer), or the API did not take the one at hand and does not say why: probably its aud ({aud}), its iss ({iss}) or its signature ({alg}, kid {kid}).</source>
        <translation>O no llegó ningún token (sin cabecera Authorization, o una que no empieza por Bearer), o la API no aceptó el que se tiene a mano y no dice por qué: probablemente por su aud ({aud}), su iss ({iss}) o su firma ({alg}, kid {kid}).</translation>
    </message>
    <message>
        <source>Look whether the header arrives. It is Authorization: Bearer, a space, the token; a redirect or a proxy may drop it.</source>
        <translation>Mire si llega la cabecera. Es Authorization: Bearer, un espacio y el token; una redirección o un proxy puede quitarla.</translation>
    </message>
    <message>
        <source>Compare aud ({aud}) and iss ({iss}) with what the API is set up for, character by character.</source>
        <translation>Compare aud ({aud}) e iss ({iss}), carácter por carácter, con lo que la API tiene configurado.</translation>
    </message>
    <message>
        <source>Read the API&apos;s log. Where the check of a token fails it often stands there alone, or the key set could not be fetched.</source>
        <translation>Lea el registro de la API. Por qué falla la comprobación de un token a menudo solo está ahí, también si no se pudo descargar el conjunto de claves.</translation>
    </message>
    <message>
        <source>The API found more than one key for the token.</source>
        <translation>La API encontró más de una clave para el token.</translation>
    </message>
    <message>
        <source>More than one key of the key set fits the token&apos;s header: several probably have the same kid, or the token names none, and the API does not try them one after another.</source>
        <translation>Más de una clave del conjunto encaja con la cabecera del token: varias probablemente tienen el mismo kid, o el token no nombra ninguno, y la API no las prueba una tras otra.</translation>
    </message>
    <message>
        <source>Name the key. Each key of the set needs a kid of its own, and the issuer has to write it into the token&apos;s header.</source>
        <translation>Nombre la clave. Cada clave del conjunto necesita un kid propio, y el emisor tiene que escribirlo en la cabecera del token.</translation>
    </message>
    <message>
        <source>Have the API try each of them, where its library can, or give it the one key that is meant.</source>
        <translation>Haga que la API pruebe cada una, si su biblioteca puede, o dele la única clave que se quiere.</translation>
    </message>
    <message>
        <source>Open the address of the key set from the API&apos;s host.</source>
        <translation>Abra la dirección del conjunto de claves desde el host de la API.</translation>
    </message>
    <message>
        <source>Check the API&apos;s proxy, its trusted certificates and the issuer in its settings.</source>
        <translation>Compruebe el proxy de la API, sus certificados de confianza y el emisor en sus ajustes.</translation>
    </message>
    <message>
        <source>The API does not take a date in the token.</source>
        <translation>La API no acepta una fecha del token.</translation>
    </message>
    <message>
        <source>Have the issuer write it as a number, without quotation marks.</source>
        <translation>Haga que el emisor lo escriba como número, sin comillas.</translation>
    </message>
    <message>
        <source>Have the issuer set an expiry.</source>
        <translation>Haga que el emisor fije una caducidad.</translation>
    </message>
    <message>
        <source>Inspect the token, to see which dates it has.</source>
        <translation>Inspeccione el token, para ver qué fechas tiene.</translation>
    </message>
    <message>
        <source>The token&apos;s dates are not what the API allows.</source>
        <translation>Las fechas del token no son las que la API permite.</translation>
    </message>
    <message>
        <source>Let it live shorter: an hour or less between iat and exp.</source>
        <translation>Déjelo vivir menos: una hora o menos entre iat y exp.</translation>
    </message>
    <message>
        <source>Compare the clocks. The host that writes the dates needs time from the network (NTP).</source>
        <translation>Compare los relojes. El host que escribe las fechas necesita la hora de la red (NTP).</translation>
    </message>
    <message>
        <source>The API misses a scope in the token.</source>
        <translation>La API echa en falta un scope en el token.</translation>
    </message>
    <message>
        <source>Compare the names, letter by letter, and the claim that the API reads.</source>
        <translation>Compare los nombres, letra por letra, y el claim que la API lee.</translation>
    </message>
    <message>
        <source>The API expects another kind of token.</source>
        <translation>La API espera otra clase de token.</translation>
    </message>
    <message>
        <source>The token&apos;s typ or kind is probably not one that the API takes: an ID or refresh token was sent, or typ is at+jwt where JWT is wanted, or the other way round.</source>
        <translation>El typ o la clase del token probablemente no es de los que la API acepta: se envió un token de ID o de refresco, o typ es at+jwt donde se quiere JWT, o al revés.</translation>
    </message>
    <message>
        <source>Send the access token, not the ID token or the refresh token.</source>
        <translation>Envíe el token de acceso, no el de ID ni el de refresco.</translation>
    </message>
    <message>
        <source>Compare typ in the token&apos;s header with what the API is set up for.</source>
        <translation>Compare typ en la cabecera del token con aquello para lo que está configurada la API.</translation>
    </message>
    <message>
        <source>The API does not take tokens of this client.</source>
        <translation>La API no acepta tokens de este cliente.</translation>
    </message>
    <message>
        <source>Inspect the token and compare its client_id or azp with the client IDs that the API is set up with.</source>
        <translation>Inspeccione el token y compare su client_id o azp con los ID de cliente que la API tiene configurados.</translation>
    </message>
    <message>
        <source>Add the client there, or ask for the token with a client that is listed.</source>
        <translation>Añada el cliente allí, o pida el token con un cliente que figure en la lista.</translation>
    </message>
    <message>
        <source>The API misses a claim in the token, or expects another value of it.</source>
        <translation>La API echa en falta un claim en el token, o espera otro valor.</translation>
    </message>
    <message>
        <source>Inspect the token, and look for the claim that is named.</source>
        <translation>Inspeccione el token y busque el claim que se nombra.</translation>
    </message>
    <message>
        <source>Have the issuer add the claim, or the API do without it.</source>
        <translation>Haga que el emisor añada el claim, o que la API prescinda de él.</translation>
    </message>
    <message>
        <source>The API says that the token was taken back.</source>
        <translation>La API dice que el token fue retirado.</translation>
    </message>
    <message>
        <source>The token was probably revoked, or the session it belongs to has ended.</source>
        <translation>El token probablemente fue revocado, o la sesión a la que pertenece ha terminado.</translation>
    </message>
    <message>
        <source>Ask the issuer. Its introspection endpoint says whether the token is active.</source>
        <translation>Pregunte al emisor. Su endpoint de introspección dice si el token está activo.</translation>
    </message>
    <message>
        <source>The request probably had no Authorization header, or one of another scheme: Django REST framework reads its own tokens behind Token, and JWTs behind Bearer.</source>
        <translation>Probablemente la solicitud no llevaba el encabezado Authorization, o lo llevaba con otro esquema: Django REST framework lee sus propios tokens tras Token, y los JWT tras Bearer.</translation>
    </message>
    <message>
        <source>The token was probably signed with another key than the API&apos;s, or changed on the way; LexikJWTAuthenticationBundle says no more.</source>
        <translation>Probablemente el token se firmó con una clave distinta de la de la API, o se cambió por el camino; LexikJWTAuthenticationBundle no dice más.</translation>
    </message>
    <message>
        <source>The token has probably expired, or is none that Google&apos;s APIs take: those take access tokens that Google issued, no ID tokens and none of another issuer.</source>
        <translation>Probablemente el token caducó, o no es de los que aceptan las API de Google: aceptan tokens de acceso emitidos por Google, no tokens de ID ni tokens de otro emisor.</translation>
    </message>
    <message>
        <source>Ask Google for the token. Its token URL is https://oauth2.googleapis.com/token.</source>
        <translation>Solicite el token a Google. Su URL del token es https://oauth2.googleapis.com/token.</translation>
    </message>
    <message>
        <source>The token was asked for without a scope that this method of Google&apos;s API needs; its documentation lists them.</source>
        <translation>El token se solicitó sin un scope que necesita este método de la API de Google; su documentación los enumera.</translation>
    </message>
    <message>
        <source>Apigee probably found no token behind Bearer, or does not know this one: its policy VerifyAccessToken takes those that Apigee issued or imported, and no other issuer&apos;s.</source>
        <translation>Probablemente Apigee no encontró ningún token tras Bearer, o no conoce este: su directiva VerifyAccessToken acepta los que Apigee emitió o importó, y no los de otro emisor.</translation>
    </message>
    <message>
        <source>Ask Apigee for the token. The token URL is one of the API&apos;s own, on the same gateway.</source>
        <translation>Solicite el token a Apigee. La URL del token es propia de la API, en la misma puerta de enlace.</translation>
    </message>
    <message>
        <source>Ask whoever runs the API. A token of another issuer needs the policy VerifyJWT in its place.</source>
        <translation>Pregunte a quien lleva la API. Un token de otro emisor necesita en su lugar la directiva VerifyJWT.</translation>
    </message>
    <message>
        <source>Apigee takes the token, and its app may not call this.</source>
        <translation>Apigee acepta el token, pero su aplicación no puede llamar aquí.</translation>
    </message>
    <message>
        <source>No API product of the app that the token was issued to has this proxy, this path and this environment.</source>
        <translation>Ningún producto de API de la aplicación para la que se emitió el token tiene este proxy, esta ruta y este entorno.</translation>
    </message>
    <message>
        <source>Add the API product to the app, or the path to the product. Both are set in Apigee.</source>
        <translation>Añada el producto de API a la aplicación, o la ruta al producto. Los dos se configuran en Apigee.</translation>
    </message>
    <message>
        <source>The token has none of the scopes that the answer names.</source>
        <translation>El token no tiene ninguno de los scopes que nombra la respuesta.</translation>
    </message>
    <message>
        <source>Okta does not take the token.</source>
        <translation>Okta no acepta el token.</translation>
    </message>
    <message>
        <source>It is probably not for Okta&apos;s own APIs: those take access tokens of the org authorization server behind Bearer, and API tokens behind SSWS.</source>
        <translation>Probablemente no es para las API propias de Okta: esas aceptan tokens de acceso del servidor de autorización de la organización tras Bearer, y tokens de API tras SSWS.</translation>
    </message>
    <message>
        <source>Ask the org authorization server. Its token URL is /oauth2/v1/token, with no server named in between.</source>
        <translation>Use el servidor de autorización de la organización. Su URL del token es /oauth2/v1/token, sin ningún servidor nombrado en medio.</translation>
    </message>
    <message>
        <source>Check the scheme. An API token is sent as Authorization: SSWS, an access token as Authorization: Bearer.</source>
        <translation>Compruebe el esquema. Un token de API se envía como Authorization: SSWS; un token de acceso, como Authorization: Bearer.</translation>
    </message>
    <message>
        <source>The token cannot be read, here neither.</source>
        <translation>El token no se puede leer; aquí tampoco.</translation>
    </message>
    <message>
        <source>The text that was given as the token is no readable JWT.</source>
        <translation>El texto que se dio como token no es un JWT legible.</translation>
    </message>
    <message>
        <source>Inspect the token, to see what is wrong with it.</source>
        <translation>Inspeccione el token para ver qué le pasa.</translation>
    </message>
    <message>
        <source>The API does not take the token.</source>
        <translation>La API no acepta el token.</translation>
    </message>
    <message>
        <source>Ask for a new token, and try again.</source>
        <translation>Solicite un token nuevo e inténtelo otra vez.</translation>
    </message>
    <message>
        <source>Read the API&apos;s log. It usually names the reason.</source>
        <translation>Lea el registro de la API. Suele decir el motivo.</translation>
    </message>
    <message>
        <source>The signature does not fit, or kid or iss are not those of the key: iss is the ten letters of the team, kid those of the key. The answer does not say which.</source>
        <translation>La firma no corresponde, o kid o iss no son los de la clave: iss son los diez caracteres del equipo, kid los de la clave. La respuesta no dice cuál de ellas.</translation>
    </message>
    <message>
        <source>The API server answered 401: the token has probably expired or is for another cluster; on Amazon EKS, also where the IAM identity has no access entry (or line in aws-auth).</source>
        <translation>El servidor de API respondió 401: probablemente el token ha caducado o es de otro clúster; en Amazon EKS, también si la identidad de IAM no tiene entrada de acceso (o línea en aws-auth).</translation>
    </message>
    <message>
        <source>On EKS compare aws sts get-caller-identity with the cluster&apos;s access entries.</source>
        <translation>En EKS compare aws sts get-caller-identity con las entradas de acceso del clúster.</translation>
    </message>
    <message>
        <source>The token holds the hash of a client certificate (cnf, x5t#S256), and the connection was made with another one or with none. The answer does not say which.</source>
        <translation>El token contiene el hash de un certificado de cliente (cnf, x5t#S256), y la conexión se hizo con otro o con ninguno. La respuesta no dice cuál de ellas.</translation>
    </message>
    <message>
        <source>The token has expired: it was valid until {exp}, which had passed at {at}.</source>
        <translation>El token ha caducado: era válido hasta {exp}, que ya había pasado a las {at}.</translation>
    </message>
    <message>
        <source>The token has expired: its exp has passed by the API&apos;s clock.</source>
        <translation>El token ha caducado: su exp ya pasó según el reloj de la API.</translation>
    </message>
    <message>
        <source>The token is cut off, changed, or came with something around it. The answer does not say which.</source>
        <translation>El token está cortado, se cambió o llegó con algo alrededor. La respuesta no dice cuál de ellas.</translation>
    </message>
    <message>
        <source>An application permission for this operation is missing, or an administrator has not consented to it. The answer does not say which.</source>
        <translation>Falta un permiso de aplicación para esta operación, o un administrador no dio su consentimiento. La respuesta no dice cuál de ellas.</translation>
    </message>
    <message>
        <source>The token has expired: its exp has passed by the API&apos;s clock, with the five minutes that .NET allows.</source>
        <translation>El token ha caducado: su exp ya pasó según el reloj de la API, con los cinco minutos que permite .NET.</translation>
    </message>
    <message>
        <source>The token is opaque, cut off, or came with something around it. The answer does not say which.</source>
        <translation>El token es opaco, está cortado o llegó con algo alrededor. La respuesta no dice cuál de ellas.</translation>
    </message>
    <message>
        <source>The key is missing or wrong; this has nothing to do with the token. The answer says which.</source>
        <translation>La clave falta o es incorrecta; no tiene nada que ver con el token. La respuesta dice cuál de ellas.</translation>
    </message>
    <message>
        <source>The token has expired: its exp has passed by the API&apos;s clock, with the minute that Spring allows.</source>
        <translation>El token ha caducado: su exp ya pasó según el reloj de la API, con el minuto que permite Spring.</translation>
    </message>
    <message>
        <source>The proxy probably cannot reach the issuer&apos;s key set (JWKS), or its jwksUri is wrong.</source>
        <translation>Probablemente el proxy no llega al conjunto de claves (JWKS) del emisor, o su jwksUri es incorrecta.</translation>
    </message>
    <message>
        <source>No rule of an authorization policy allows it: the token is missing, or a claim of it is not what the rule asks for. The answer does not say which.</source>
        <translation>Ninguna regla de una directiva de autorización la permite: falta el token, o un claim suyo no es lo que exige la regla. La respuesta no dice cuál de ellas.</translation>
    </message>
    <message>
        <source>The token does not have the scope: {wanted_scope}.</source>
        <translation>Al token le falta el scope: {wanted_scope}.</translation>
    </message>
    <message>
        <source>The API does not take the token and does not say which of several faults it has.</source>
        <translation>La API no acepta el token y no dice cuál de varios fallos tiene.</translation>
    </message>
    <message>
        <source>The answer does not say what is wrong: no token may have arrived, it may be malformed, expired, wrongly signed or meant for somebody else, or the API could not check it, for want of its own way to the keys.</source>
        <translation>La respuesta no dice qué está mal: quizá no llegó ningún token, o está dañado, caducado, mal firmado o destinado a otro, o la API no pudo comprobarlo porque le falta su propio camino a las claves.</translation>
    </message>
    <message>
        <source>Inspect the token. It has to be a whole JWT of three parts and an access token, no ID or refresh token; compare exp and nbf with the clock, iss, aud and scope with the API&apos;s settings, alg, kid and signature with its keys.</source>
        <translation>Inspeccione el token. Tiene que ser un JWT entero de tres partes y un token de acceso, no de ID ni de refresco; compare exp y nbf con el reloj, iss, aud y scope con la configuración de la API, alg, kid y la firma con sus claves.</translation>
    </message>
    <message>
        <source>Check that it was sent, once and without quotes. The header is Authorization: Bearer, a space, the token; a variable that is not set sends undefined.</source>
        <translation>Compruebe que se envió, una vez y sin comillas. El encabezado es Authorization: Bearer, un espacio y el token; una variable sin definir envía undefined.</translation>
    </message>
    <message>
        <source>Check the client&apos;s credentials, where this is a token endpoint. Client ID, secret and the way they are sent are meant there.</source>
        <translation>Compruebe las credenciales del cliente, si esto es un endpoint de token. Ahí se refiere al ID de cliente, al secreto y al modo de enviarlos.</translation>
    </message>
    <message>
        <source>Give the token that was sent along with the answer (--token, or the field in the window); the log of the API names the reason.</source>
        <translation>Dé junto con la respuesta el token que se envió (--token, o el campo de la ventana); el registro de la API dice el motivo.</translation>
    </message>
    <message>
        <source>A new token tells: if it is refused too, it is the API&apos;s clock.</source>
        <translation>Un token nuevo lo dice: si también se rechaza, es el reloj de la API.</translation>
    </message>
    <message>
        <source>The token&apos;s nbf or iat is still to come by the API&apos;s clock, which is probably behind the issuer&apos;s.</source>
        <translation>El nbf o el iat del token aún está por llegar según el reloj de la API, que probablemente va atrasado respecto al del emisor.</translation>
    </message>
    <message>
        <source>The header Date of the answer against the token&apos;s iat and nbf shows how far the clocks are apart.</source>
        <translation>El encabezado Date de la respuesta frente al iat y al nbf del token muestra cuánto difieren los relojes.</translation>
    </message>
    <message>
        <source>The API expects another audience: {expected}.</source>
        <translation>La API espera otra audiencia: {expected}.</translation>
    </message>
    <message>
        <source>The API wants the audience (aud) {expected}, and the token has {actual}, as the answer itself says.</source>
        <translation>La API quiere la audiencia (aud) {expected}, y el token tiene {actual}, como dice la propia respuesta.</translation>
    </message>
    <message>
        <source>Ask for a token for {expected}. The audience, the resource or the scope of the request decides that.</source>
        <translation>Solicite un token para {expected}. Lo decide la audiencia, el recurso o el scope de la solicitud.</translation>
    </message>
    <message>
        <source>Let the API take it. Add {actual} to its audiences, if that is meant for it.</source>
        <translation>Haga que la API lo acepte. Añada {actual} a sus audiencias, si está destinado a ella.</translation>
    </message>
    <message>
        <source>Check which token was sent. An ID token or a refresh token is not made for an API.</source>
        <translation>Compruebe qué token se envió. Un token de ID o de refresco no está hecho para una API.</translation>
    </message>
    <message>
        <source>Inspect the token that was sent: this claim in it shows it. With --token (or in the window) it is judged along with the answer.</source>
        <translation>Inspeccione el token enviado: este claim lo muestra. Con --token (o en la ventana) se juzga junto con la respuesta.</translation>
    </message>
    <message>
        <source>The API wants the audience (aud) {expected}, and the token has another one or none.</source>
        <translation>La API quiere la audiencia (aud) {expected}, y el token tiene otra o ninguna.</translation>
    </message>
    <message>
        <source>Let the API take the token&apos;s audience, where that is meant for it.</source>
        <translation>Haga que la API acepte la audiencia del token, si está destinado a ella.</translation>
    </message>
    <message>
        <source>The token&apos;s aud is probably not what the API expects, or is missing; it says: {said}.</source>
        <translation>El aud del token probablemente no es lo que la API espera, o falta; dice: {said}.</translation>
    </message>
    <message>
        <source>The token&apos;s aud is a list, {aud}: the API probably expects another, or takes one that is a text alone.</source>
        <translation>El aud del token es una lista, {aud}: la API probablemente espera otro, o solo acepta uno que sea un texto.</translation>
    </message>
    <message>
        <source>Ask for a token for this API alone, or let the API read a list.</source>
        <translation>Pida un token solo para esta API, o haga que la API lea una lista.</translation>
    </message>
    <message>
        <source>No key of the API fits the token&apos;s kid or algorithm: the token is probably from another issuer than the API&apos;s, the keys were rotated and the API has the old ones, or it is signed with a shared secret (HS256) that is in no key set.</source>
        <translation>Ninguna clave de la API corresponde al kid o al algoritmo del token: probablemente el token es de otro emisor, las claves se rotaron y la API tiene las anteriores, o está firmado con un secreto compartido (HS256) que no está en ningún conjunto de claves.</translation>
    </message>
    <message>
        <source>Look at alg in the token&apos;s header. HS256 and none never have a key in a key set.</source>
        <translation>Mire alg en la cabecera del token. HS256 y none nunca tienen una clave en un conjunto de claves.</translation>
    </message>
    <message>
        <source>The token&apos;s kid against the key set of its issuer: if it is there, the API has another set or an old one.</source>
        <translation>El kid del token frente al conjunto de claves de su emisor: si está, la API tiene otro conjunto o uno antiguo.</translation>
    </message>
    <message>
        <source>The token names key {kid} of issuer {iss}, for the algorithm {alg}; the API probably has another issuer&apos;s keys, keys from before a rotation, or none for this algorithm.</source>
        <translation>El token nombra la clave {kid} del emisor {iss}, para el algoritmo {alg}; la API probablemente tiene claves de otro emisor, de antes de una rotación, o ninguna para ese algoritmo.</translation>
    </message>
    <message>
        <source>The token is probably signed with another algorithm (alg) than the API allows, such as HS256 where RS256 is wanted, or is not signed.</source>
        <translation>El token probablemente está firmado con otro algoritmo (alg) del que la API permite, como HS256 donde se quiere RS256, o no está firmado.</translation>
    </message>
    <message>
        <source>Check which token was sent. HS256 may mean one from another issuer, or made without naming the API.</source>
        <translation>Compruebe qué token se envió. HS256 puede significar uno de otro emisor, o creado sin nombrar la API.</translation>
    </message>
    <message>
        <source>Check that it is a JWT at all. A gateway that finds no alg, as where nothing, undefined, an opaque token or quotes were sent, may say the same.</source>
        <translation>Compruebe que sea un JWT. Un gateway que no encuentra alg, porque no se envió nada, undefined, un token opaco o comillas, puede decir lo mismo.</translation>
    </message>
    <message>
        <source>The token&apos;s header shows its alg.</source>
        <translation>La cabecera del token muestra su alg.</translation>
    </message>
    <message>
        <source>The token&apos;s algorithm (alg) is {alg}, and the API probably allows others only.</source>
        <translation>El algoritmo (alg) del token es {alg}, y la API probablemente solo permite otros.</translation>
    </message>
    <message>
        <source>The signature does not fit: the token was probably changed or cut off on the way, or the API checks it with another issuer&apos;s keys or a wrong secret.</source>
        <translation>La firma no corresponde: el token probablemente se modificó o se cortó en el camino, o la API lo verifica con las claves de otro emisor o con un secreto incorrecto.</translation>
    </message>
    <message>
        <source>If it verifies here with its issuer&apos;s keys, the API has other keys; if not, the token was changed.</source>
        <translation>Si aquí se verifica con las claves de su emisor, la API tiene otras; si no, el token se modificó.</translation>
    </message>
    <message>
        <source>The token is probably cut off, opaque, or came with something around it: what arrived is no JWT of three parts (unsigned with alg none, an empty text, undefined, a client ID, quotes, Bearer twice).</source>
        <translation>El token probablemente está cortado, es opaco o llegó con algo alrededor: lo que llegó no es un JWT de tres partes (sin firma con alg none, un texto vacío, undefined, un ID de cliente, comillas, Bearer dos veces).</translation>
    </message>
    <message>
        <source>Look at what the program really sends. Where no token is set it sends undefined, null or nothing.</source>
        <translation>Mire lo que el programa envía de verdad. Donde no hay token definido, envía undefined, null o nada.</translation>
    </message>
    <message>
        <source>The token decodes here if it is whole.</source>
        <translation>Si está entero, el token se decodifica aquí.</translation>
    </message>
    <message>
        <source>The request probably had no Authorization header, or it did not begin with Bearer, or nothing came after it: no token arrived.</source>
        <translation>La solicitud probablemente no tenía encabezado Authorization, o no empezaba por Bearer, o no venía nada después: no llegó ningún token.</translation>
    </message>
    <message>
        <source>The request as it left (curl -v, the browser&apos;s network page) shows whether the header was there.</source>
        <translation>La solicitud tal como salió (curl -v, la página de red del navegador) muestra si estaba el encabezado.</translation>
    </message>
    <message>
        <source>The key set of the issuer shows the kid of each key.</source>
        <translation>El conjunto de claves del emisor muestra el kid de cada clave.</translation>
    </message>
    <message>
        <source>The API&apos;s own way to the issuer failed: it probably cannot reach, fetch or read the key set, the discovery document or the introspection endpoint (a firewall, a proxy, a certificate, a slow network, or a wrong address in its own settings). The token is not to blame.</source>
        <translation>El camino de la propia API al emisor falló: probablemente no puede alcanzar, obtener o leer el conjunto de claves, el documento de descubrimiento o el endpoint de introspección (un cortafuegos, un proxy, un certificado, una red lenta o una dirección incorrecta en su configuración). El token no tiene la culpa.</translation>
    </message>
    <message>
        <source>Look at iss, kid and alg of the token. Some libraries follow iss to the keys, and say the same where they find no key for kid or alg.</source>
        <translation>Mire iss, kid y alg del token. Algunas bibliotecas siguen iss hasta las claves, y dicen lo mismo si no encuentran una para kid o alg.</translation>
    </message>
    <message>
        <source>The same request with a token that worked before: if it fails too, it is the API&apos;s way and not the token.</source>
        <translation>La misma solicitud con un token que antes funcionaba: si también falla, es el camino de la API y no el token.</translation>
    </message>
    <message>
        <source>exp, nbf or iat is probably a text or a decimal in this token, and the API takes nothing but a number of seconds.</source>
        <translation>El exp, nbf o iat de este token probablemente es un texto o un decimal, y la API solo acepta un número de segundos.</translation>
    </message>
    <message>
        <source>The API wants a date in the token that it lacks.</source>
        <translation>La API quiere en el token una fecha que le falta.</translation>
    </message>
    <message>
        <source>The token probably has no exp claim (or no iat or nbf), and this API takes none without it, whatever word it uses for that.</source>
        <translation>El token probablemente no tiene el claim exp (o iat o nbf), y esta API no acepta ninguno sin él, diga como lo diga.</translation>
    </message>
    <message>
        <source>exp is probably further from iat than the API allows, has passed, or the clock that wrote them is off.</source>
        <translation>El exp probablemente está más lejos del iat de lo que la API permite, ya pasó, o el reloj que los escribió está mal.</translation>
    </message>
    <message>
        <source>The token probably lacks a scope or role that the API needs, or has it where the API does not look: in scope, scp or roles, as a text or as a list; the server says: {said}.</source>
        <translation>Al token probablemente le falta un scope o un rol que la API necesita, o lo tiene donde la API no mira: en scope, scp o roles, como texto o como lista; el servidor dice: {said}.</translation>
    </message>
    <message>
        <source>The token&apos;s client (client_id or azp) is probably not one of those that the API accepts or knows.</source>
        <translation>El cliente del token (client_id o azp) probablemente no es uno de los que la API acepta o conoce.</translation>
    </message>
    <message>
        <source>A claim is probably missing in the token or has another value than the API expects, such as sub, jti or azp; the API says: {said}.</source>
        <translation>Un claim probablemente falta en el token o tiene otro valor del que la API espera, como sub, jti o azp; la API dice: {said}.</translation>
    </message>
    <message>
        <source>Where none is named, compare exp, nbf and iat with the clock, iss and aud with the API&apos;s settings, and the kind of token.</source>
        <translation>Si no se nombra ninguno, compare exp, nbf e iat con el reloj, iss y aud con la configuración de la API, y la clase de token.</translation>
    </message>
    <message>
        <source>A new token tells: if it is taken, the old one was revoked.</source>
        <translation>Un token nuevo lo dice: si se acepta, el anterior estaba revocado.</translation>
    </message>
    <message>
        <source>Symfony or Spring probably saw no Authorization header that it reads: no token at an API, and at a token endpoint no client credentials (client ID and secret), or ones that it does not take.</source>
        <translation>Symfony o Spring probablemente no vio ningún encabezado Authorization que lea: en una API ningún token, y en un endpoint de token ninguna credencial del cliente (ID y secreto), o unas que no acepta.</translation>
    </message>
    <message>
        <source>Give the token that was sent along with the answer (--token, or the field in the window): its dates, issuer, audience and signature tell.</source>
        <translation>Dé junto con la respuesta el token que se envió (--token, o el campo de la ventana): sus fechas, emisor, audiencia y firma lo dicen.</translation>
    </message>
    <message>
        <source>The API could not make sense of how the token was sent.</source>
        <translation>La API no entendió cómo se envió el token.</translation>
    </message>
    <message>
        <source>A parameter is probably missing or sent twice, or the token was sent in two ways at once.</source>
        <translation>Probablemente falta un parámetro o se envió dos veces, o el token se envió de dos formas a la vez.</translation>
    </message>
    <message>
        <source>Send the token once, in the header Authorization: Bearer, a space, the token.</source>
        <translation>Envíe el token una sola vez, en el encabezado Authorization: Bearer, un espacio y el token.</translation>
    </message>
    <message>
        <source>The API wants its nonce in the DPoP proof.</source>
        <translation>La API quiere su nonce en la prueba DPoP.</translation>
    </message>
    <message>
        <source>The API does not take the DPoP proof.</source>
        <translation>La API no acepta la prueba DPoP.</translation>
    </message>
    <message>
        <source>Compare htm and htu. They are the method and the URL of this very request, without query and fragment, as the API sees it behind its proxies.</source>
        <translation>Compare htm y htu. Son el método y la URL de esta misma petición, sin query ni fragmento, tal como la ve la API detrás de sus proxies.</translation>
    </message>
    <message>
        <source>Make a new proof for each request. Its iat is the present time by a clock that is right, its jti was never used, and its ath is the hash of the token sent with it.</source>
        <translation>Haga una prueba nueva para cada petición. Su iat es la hora actual según un reloj en hora, su jti no se usó nunca, y su ath es el hash del token enviado con ella.</translation>
    </message>
    <message>
        <source>The API wants a proof of possession (DPoP) beside the token.</source>
        <translation>La API exige una prueba de posesión (DPoP) junto al token.</translation>
    </message>
    <message>
        <source>The token is bound to a key, and the request has no proof, or an outdated one, made with that key. The answer does not say which.</source>
        <translation>El token está vinculado a una clave, y la solicitud no lleva ninguna prueba hecha con esa clave, o lleva una anticuada. La respuesta no dice cuál de ellas.</translation>
    </message>
    <message>
        <source>Who answered is not known, nor why: a token endpoint would probably mean that the client&apos;s credentials (client ID, secret, or the method) did not arrive or are wrong; an API, that no token arrived or that it does not take it.</source>
        <translation>No se sabe quién respondió ni por qué: un endpoint de token probablemente querría decir que las credenciales del cliente (ID, secreto o método) no llegaron o son incorrectas; una API, que no llegó ningún token o que no lo acepta.</translation>
    </message>
    <message>
        <source>Say who answered. Give the token along (--token) for an API; paste the request, or name the provider, for a token endpoint.</source>
        <translation>Diga quién respondió. Dé el token (--token) si es una API; pegue la solicitud o nombre al proveedor si es un endpoint de token.</translation>
    </message>
    <message>
        <source>An API probably took the token and misses a right in it; a firewall, an address filter or a policy may also have refused, and a token endpoint may mean the client&apos;s credentials or rights.</source>
        <translation>Una API probablemente aceptó el token y echa en falta un derecho en él; también pudo rechazar un cortafuegos, un filtro de direcciones o una directiva, y un endpoint de token puede referirse a las credenciales o derechos del cliente.</translation>
    </message>
    <message>
        <source>The server, or something in front of it, has a problem of its own; an API that cannot reach its issuer&apos;s keys, or that stumbles over the token (a date that is a text, an unknown kid), may answer so too.</source>
        <translation>El servidor, o algo delante de él, tiene un problema propio; también puede responder así una API que no alcanza las claves de su emisor o que tropieza con el token (una fecha como texto, un kid desconocido).</translation>
    </message>
    <message>
        <source>Send the proof. The program that asked for the token has the key and has to make one for each request.</source>
        <translation>Envíe la prueba. El programa que solicitó el token tiene la clave y debe hacer una para cada solicitud.</translation>
    </message>
    <message>
        <source>The token lacks a scope or an authority that this path asks for.</source>
        <translation>Al token le falta un scope o una autorización que exige esta ruta.</translation>
    </message>
    <message>
        <source>Compare the names. In Spring, hasAuthority(&apos;SCOPE_read&apos;) wants the scope read; roles need a converter of the API&apos;s own.</source>
        <translation>Compare los nombres. En Spring, hasAuthority(&apos;SCOPE_read&apos;) exige el scope read; los roles necesitan un convertidor propio de la API.</translation>
    </message>
    <message>
        <source>The server asks for another kind of sign-in than a token.</source>
        <translation>El servidor pide otro tipo de autenticación, no un token.</translation>
    </message>
    <message>
        <source>WWW-Authenticate names Basic, Digest, Negotiate or NTLM, so what answered probably takes no Bearer token: a proxy or web server before the API, or another API.</source>
        <translation>WWW-Authenticate nombra Basic, Digest, Negotiate o NTLM, así que lo que respondió probablemente no admite tokens Bearer: un proxy o un servidor web delante de la API, u otra API.</translation>
    </message>
    <message>
        <source>Compare the address with the API&apos;s documentation. Another path or host may take tokens.</source>
        <translation>Compare la dirección con la documentación de la API. Otra ruta u otro host puede admitir tokens.</translation>
    </message>
    <message>
        <source>Ask who runs what answered. Its name is often in the realm or in the header Server.</source>
        <translation>Pregunte quién lleva lo que respondió. Su nombre está a menudo en el realm o en el encabezado Server.</translation>
    </message>
    <message>
        <source>The API asks for a token and seems to have found none.</source>
        <translation>La API pide un token y parece no haber encontrado ninguno.</translation>
    </message>
    <message>
        <source>The request probably had no token: an API that refuses one is to say why, and this answer names no error.</source>
        <translation>Probablemente la solicitud no llevaba ningún token: una API que rechaza uno debe decir por qué, y esta respuesta no nombra ningún error.</translation>
    </message>
    <message>
        <source>Check what is in between. A redirect to another host or a proxy may drop the header.</source>
        <translation>Compruebe qué hay en medio. Una redirección a otro host o un proxy puede quitar el encabezado.</translation>
    </message>
    <message>
        <source>The token was valid until {exp}, which had passed at {at}; the API does not say that this is the reason, and it probably is.</source>
        <translation>El token caducó ({exp}) antes del momento comprobado ({at}); la API no dice que ese sea el motivo, pero probablemente lo es.</translation>
    </message>
    <message>
        <source>Look further if the new one is refused too.</source>
        <translation>Siga buscando si también se rechaza el nuevo.</translation>
    </message>
    <message>
        <source>The status says success, and the body reports an error.</source>
        <translation>El estado dice éxito, y el cuerpo informa de un error.</translation>
    </message>
    <message>
        <source>The API probably refused it: GraphQL and some other APIs report in the body alone that a token, a claim, a role or a scope is not allowed to do this.</source>
        <translation>La API probablemente lo rechazó: GraphQL y algunas otras API informan solo en el cuerpo de que un token, un claim, un rol o un scope no permite hacer esto.</translation>
    </message>
    <message>
        <source>Read the error in the body above.</source>
        <translation>Lea el error en el cuerpo de arriba.</translation>
    </message>
    <message>
        <source>Inspect the token, and compare its claims and scopes with what the operation needs.</source>
        <translation>Inspeccione el token y compare sus claims y scopes con lo que la operación necesita.</translation>
    </message>
    <message>
        <source>The server does not take headers as long as these.</source>
        <translation>El servidor no admite encabezados tan largos.</translation>
    </message>
    <message>
        <source>The token, or cookies beside it, make the headers longer than the server allows.</source>
        <translation>El token, o las cookies que lo acompañan, hacen los encabezados más largos de lo que permite el servidor.</translation>
    </message>
    <message>
        <source>Make the token smaller. Groups, roles and own claims are what makes tokens long.</source>
        <translation>Haga más pequeño el token. Lo que alarga los tokens son los grupos, los roles y los claims propios.</translation>
    </message>
    <message>
        <source>Raise the limit of the server. In nginx it is large_client_header_buffers.</source>
        <translation>Suba el límite del servidor. En nginx es large_client_header_buffers.</translation>
    </message>
    <message>
        <source>A web page came back in place of the API&apos;s answer.</source>
        <translation>Llegó una página web en lugar de la respuesta de la API.</translation>
    </message>
    <message>
        <source>A login page, a firewall or a proxy probably answered in place of the API.</source>
        <translation>Probablemente respondió una página de inicio de sesión, un firewall o un proxy en lugar de la API.</translation>
    </message>
    <message>
        <source>Check the URL. An address for people asks for a sign-in; the API may have another one.</source>
        <translation>Compruebe la URL. Una dirección para personas pide iniciar sesión; la API puede tener otra.</translation>
    </message>
    <message>
        <source>The answer is 401, without a reason.</source>
        <translation>La respuesta es 401, sin motivo.</translation>
    </message>
    <message>
        <source>Paste more of the answer. The header WWW-Authenticate and the body often name the reason.</source>
        <translation>Pegue más de la respuesta. El encabezado WWW-Authenticate y el cuerpo suelen decir el motivo.</translation>
    </message>
    <message>
        <source>The API does not take the token and gives no reason.</source>
        <translation>La API no acepta el token y no dice el motivo.</translation>
    </message>
    <message>
        <source>The server forbids this and gives no reason.</source>
        <translation>El servidor lo prohíbe y no dice el motivo.</translation>
    </message>
    <message>
        <source>Compare the token&apos;s scopes and roles with what the operation needs.</source>
        <translation>Compare los scopes y los roles del token con los que necesita la operación.</translation>
    </message>
    <message>
        <source>Look at the Server and Via headers. They show who refused it.</source>
        <translation>Mire los encabezados Server y Via. Muestran quién lo rechazó.</translation>
    </message>
    <message>
        <source>The same request without a token tells: with 401 then, the token was taken.</source>
        <translation>La misma solicitud sin token lo dice: si entonces da 401, el token se aceptó.</translation>
    </message>
    <message>
        <source>The server has had too many requests.</source>
        <translation>El servidor recibió demasiadas solicitudes.</translation>
    </message>
    <message>
        <source>The server asks to wait {retry_after}.</source>
        <translation>El servidor pide esperar {retry_after}.</translation>
    </message>
    <message>
        <source>A limit on requests is used up for the moment, or the server is not available.</source>
        <translation>Un límite de solicitudes está agotado por el momento, o el servidor no está disponible.</translation>
    </message>
    <message>
        <source>The proxy on the way to the server lets nobody through without signing in.</source>
        <translation>El proxy en el camino al servidor no deja pasar a nadie sin autenticarse.</translation>
    </message>
    <message>
        <source>Set the proxy with credentials, in the system&apos;s proxy settings or in HTTPS_PROXY.</source>
        <translation>Configure el proxy con credenciales, en los ajustes de proxy del sistema o en HTTPS_PROXY.</translation>
    </message>
    <message>
        <source>The server sends the request on to another address.</source>
        <translation>El servidor remite la solicitud a otra dirección.</translation>
    </message>
    <message>
        <source>The URL is probably the old or plain http form of the right one, or the server wants a person to sign in.</source>
        <translation>Probablemente la URL es la forma antigua o la de http sin cifrar de la correcta, o el servidor quiere que una persona inicie sesión.</translation>
    </message>
    <message>
        <source>Look at the Location above. One that ends in login means that this is an address for people.</source>
        <translation>Mire el encabezado Location de arriba. Si termina en login, es una dirección para personas.</translation>
    </message>
    <message>
        <source>Ask the other address itself. Many programs drop the token when they follow a redirect to another host.</source>
        <translation>Llame a la otra dirección directamente. Muchos programas quitan el token al seguir una redirección a otro host.</translation>
    </message>
    <message>
        <source>The server does not take this request.</source>
        <translation>El servidor no acepta esta solicitud.</translation>
    </message>
    <message>
        <source>The URL, the method or the body is probably wrong; this status says nothing against a token.</source>
        <translation>Probablemente la URL, el método o el cuerpo es incorrecto; este código de estado no dice nada contra un token.</translation>
    </message>
    <message>
        <source>Check the URL, the method and the Content-Type.</source>
        <translation>Compruebe la URL, el método y el Content-Type.</translation>
    </message>
    <message>
        <source>Read the body above, where there is one.</source>
        <translation>Lea el cuerpo de arriba, si lo hay.</translation>
    </message>
    <message>
        <source>The server failed on its side.</source>
        <translation>El servidor falló por su parte.</translation>
    </message>
    <message>
        <source>Read the server&apos;s log.</source>
        <translation>Lea el registro del servidor.</translation>
    </message>
    <message>
        <source>The same request without a token tells: with 401 then, it was something about the token.</source>
        <translation>La misma solicitud sin token lo dice: si entonces da 401, era algo del token.</translation>
    </message>
    <message>
        <source>The API takes no token that was issued so long ago.</source>
        <translation>La API no acepta un token emitido hace tanto.</translation>
    </message>
    <message>
        <source>The token&apos;s iat (or auth_time) is probably further back than the API allows, whatever exp says, or a clock is wrong.</source>
        <translation>El iat (o auth_time) del token probablemente está más atrás de lo que la API permite, diga lo que diga exp, o un reloj está mal.</translation>
    </message>
    <message>
        <source>The API expects another issuer: {expected}.</source>
        <translation>La API espera otro emisor: {expected}.</translation>
    </message>
    <message>
        <source>The API wants the issuer (iss) {expected}, and the token has {actual}, as the answer itself says; a slash at the end, the version or a tenant may be all the difference.</source>
        <translation>La API quiere el emisor (iss) {expected}, y el token tiene {actual}, como dice la propia respuesta; una barra final, la versión o un tenant puede ser toda la diferencia.</translation>
    </message>
    <message>
        <source>Write {actual} into the API&apos;s settings, if that is the issuer that is meant.</source>
        <translation>Escriba {actual} en la configuración de la API, si ese es el emisor que se quiere.</translation>
    </message>
    <message>
        <source>The API wants the issuer (iss) {expected}, and the token has another one or none; a slash at the end may be all the difference.</source>
        <translation>La API quiere el emisor (iss) {expected}, y el token tiene otro o ninguno; una barra final puede ser toda la diferencia.</translation>
    </message>
    <message>
        <source>Check the API&apos;s own setting. A variable that is not set shows as undefined, null or nothing in what it expects.</source>
        <translation>Compruebe la configuración de la API. Una variable sin definir se ve como undefined, null o nada en lo que espera.</translation>
    </message>
    <message>
        <source>The API takes another algorithm: {expected}.</source>
        <translation>La API acepta otro algoritmo: {expected}.</translation>
    </message>
    <message>
        <source>The API allows the algorithm {expected}, and the token is signed with another one (alg), or not at all.</source>
        <translation>La API permite el algoritmo {expected}, y el token está firmado con otro (alg), o no está firmado.</translation>
    </message>
    <message>
        <source>Have the issuer sign with {expected}.</source>
        <translation>Haga que el emisor firme con {expected}.</translation>
    </message>
    <message>
        <source>The API says that the token has no signature.</source>
        <translation>La API dice que el token no tiene firma.</translation>
    </message>
    <message>
        <source>The token is probably unsigned (alg none), or its last part, the signature, was cut off on the way.</source>
        <translation>El token probablemente no está firmado (alg none), o su última parte, la firma, se cortó en el camino.</translation>
    </message>
    <message>
        <source>A signed JWT has three parts with two full stops between them.</source>
        <translation>Un JWT firmado tiene tres partes con dos puntos entre ellas.</translation>
    </message>
    <message>
        <source>The API cannot read the Authorization header.</source>
        <translation>La API no puede leer el encabezado Authorization.</translation>
    </message>
    <message>
        <source>The Authorization header has probably another form or scheme than the API reads, which is Bearer, one space, the token, once: the word Bearer is missing or twice, or what follows is not a token (a client ID, a secret, quotes).</source>
        <translation>El encabezado Authorization probablemente tiene otra forma o esquema del que la API lee, que es Bearer, un espacio y el token, una vez: falta la palabra Bearer o está dos veces, o lo que sigue no es un token (un ID de cliente, un secreto, comillas).</translation>
    </message>
    <message>
        <source>Check the scheme. Some APIs want Token, JWT, DPoP or a name of their own before the token.</source>
        <translation>Compruebe el esquema. Algunas API quieren Token, JWT, DPoP o una palabra propia antes del token.</translation>
    </message>
    <message>
        <source>The API misses {expected} in the token.</source>
        <translation>La API echa en falta {expected} en el token.</translation>
    </message>
    <message>
        <source>The API asks for the scope, role or permission {expected}, and the token does not have it.</source>
        <translation>La API pide el scope, el rol o el permiso {expected}, y el token no lo tiene.</translation>
    </message>
    <message>
        <source>Allow {expected} for the client, then ask for a token with it.</source>
        <translation>Permita {expected} al cliente y pida después un token con él.</translation>
    </message>
    <message>
        <source>The API takes the token and does not allow the operation.</source>
        <translation>La API acepta el token y no permite la operación.</translation>
    </message>
    <message>
        <source>The user or client of the token probably has no role or permission for this, or a rule or trust policy about its claims (sub, groups, owner, scope) does not let it: {said}.</source>
        <translation>El usuario o cliente del token probablemente no tiene rol o permiso para esto, o una regla o directiva de confianza sobre sus claims (sub, grupos, propietario, scope) no lo permite: {said}.</translation>
    </message>
    <message>
        <source>Grant the role or permission where the API manages them, then ask for a new token.</source>
        <translation>Conceda el rol o permiso donde la API los administra y pida después un token nuevo.</translation>
    </message>
    <message>
        <source>Check whose token it is. Where none arrives, some servers judge an anonymous user.</source>
        <translation>Compruebe de quién es el token. Si no llega ninguno, algunos servidores juzgan a un usuario anónimo.</translation>
    </message>
    <message>
        <source>Check from where the request came. Some rules let in certain IP addresses only.</source>
        <translation>Compruebe de dónde vino la solicitud. Algunas reglas solo admiten ciertas direcciones IP.</translation>
    </message>
    <message>
        <source>The API expects another kind of token: {expected}.</source>
        <translation>La API espera otra clase de token: {expected}.</translation>
    </message>
    <message>
        <source>The API wants a token of the kind (typ, token_use) {expected}, and another kind was sent: an ID, refresh or access token.</source>
        <translation>La API quiere un token de la clase (typ, token_use) {expected}, y se envió otra: un token de ID, de refresco o de acceso.</translation>
    </message>
    <message>
        <source>The client&apos;s own credentials were not accepted.</source>
        <translation>Las credenciales del propio cliente no se aceptaron.</translation>
    </message>
    <message>
        <source>What answered wants the client&apos;s credentials (client ID and secret, often by Basic), as a token, introspection or revocation endpoint does, and they are probably missing, wrong or sent by another method: {said}.</source>
        <translation>Lo que respondió quiere las credenciales del cliente (ID y secreto, a menudo por Basic), como un endpoint de token, introspección o revocación, y probablemente faltan, son incorrectas o llegaron con otro método: {said}.</translation>
    </message>
    <message>
        <source>The token is too long for the server.</source>
        <translation>El token es demasiado largo para el servidor.</translation>
    </message>
    <message>
        <source>The token, or the Authorization header it is in, is longer than the server allows, most likely for its many groups, roles or claims.</source>
        <translation>El token, o el encabezado Authorization en que va, es más largo de lo que el servidor permite, probablemente por sus muchos grupos, roles o claims.</translation>
    </message>
    <message>
        <source>A token without groups tells: if it is taken, it was the length.</source>
        <translation>Un token sin grupos lo dice: si se acepta, era la longitud.</translation>
    </message>
    <message>
        <source>The API says that consent is missing.</source>
        <translation>La API dice que falta el consentimiento.</translation>
    </message>
    <message>
        <source>The API has something against the account, not against the token.</source>
        <translation>La API tiene algo contra la cuenta, no contra el token.</translation>
    </message>
    <message>
        <source>The account, application or subscription that the token belongs to is probably unknown to the API, locked, without a licence, not subscribed to it, or its email is not verified: {said}.</source>
        <translation>La cuenta, aplicación o suscripción a la que pertenece el token probablemente es desconocida para la API, está bloqueada, sin licencia, no suscrita a ella, o su correo no está verificado: {said}.</translation>
    </message>
    <message>
        <source>Look at the account where the API manages its users, subscriptions and licences.</source>
        <translation>Mire la cuenta donde la API administra sus usuarios, suscripciones y licencias.</translation>
    </message>
    <message>
        <source>Check whose token it is. sub, email or client_id in it name the account that is meant.</source>
        <translation>Compruebe de quién es el token. sub, email o client_id nombran la cuenta.</translation>
    </message>
    <message>
        <source>A token of another account tells: if it is taken, it is the account.</source>
        <translation>Un token de otra cuenta lo dice: si se acepta, es la cuenta.</translation>
    </message>
    <message>
        <source>The API is of another tenant or project than the token, or knows no such one.</source>
        <translation>La API es de otro tenant o proyecto que el token, o no lo conoce.</translation>
    </message>
    <message>
        <source>The tenant (directory, realm, organization, pool or project) of the token or of the URL is probably not the one that the API serves: {said}.</source>
        <translation>El tenant (directorio, realm, organización, grupo o proyecto) del token o de la URL probablemente no es el que la API atiende: {said}.</translation>
    </message>
    <message>
        <source>The API does not answer this on the host that was asked.</source>
        <translation>La API no responde a esto en el host al que se preguntó.</translation>
    </message>
    <message>
        <source>The host (domain) that was asked is probably not the one for this account or token: another region, environment or the organization&apos;s own domain is. The server says: {said}.</source>
        <translation>El host (dominio) al que se preguntó probablemente no es el de esta cuenta o token, sino otra región, entorno o el dominio propio de la organización. El servidor dice: {said}.</translation>
    </message>
    <message>
        <source>The API does not take the connection as it is.</source>
        <translation>La API no acepta la conexión tal como es.</translation>
    </message>
    <message>
        <source>The request probably came over plain http where https (TLS) is required, or with a TLS version or certificate that is not taken: {said}.</source>
        <translation>La solicitud probablemente llegó por http simple donde se exige https (TLS), o con una versión de TLS o un certificado que no se acepta: {said}.</translation>
    </message>
    <message>
        <source>Write https:// in front of the URL.</source>
        <translation>Escriba https:// delante de la URL.</translation>
    </message>
    <message>
        <source>The server sends the request on, or does not take a redirect address.</source>
        <translation>El servidor reenvía la solicitud, o no acepta una dirección de redirección.</translation>
    </message>
    <message>
        <source>A redirect is probably in the way: the redirect_uri is not a registered one, or the URL is for people and leads to a sign-in page: {said}.</source>
        <translation>Probablemente hay una redirección en medio: el redirect_uri no está registrado, o la URL es para personas y lleva a una página de inicio de sesión: {said}.</translation>
    </message>
    <message>
        <source>The header Location of the answer shows where it leads.</source>
        <translation>El encabezado Location de la respuesta muestra adónde lleva.</translation>
    </message>
    <message>
        <source>This address does not take the HTTP method that was used.</source>
        <translation>Esta dirección no acepta el método HTTP que se usó.</translation>
    </message>
    <message>
        <source>The request was probably made with another HTTP method than this path takes (GET in place of POST, or the other way round), or the path is another one; this says nothing against a token.</source>
        <translation>La solicitud probablemente se hizo con otro método HTTP del que acepta esta ruta (GET en lugar de POST, o al revés), o la ruta es otra; esto no dice nada contra un token.</translation>
    </message>
    <message>
        <source>The server does not take a body of this kind.</source>
        <translation>El servidor no acepta un cuerpo de esta clase.</translation>
    </message>
    <message>
        <source>The Content-Type of the request is probably not the one that is read there: a form where JSON is wanted, JSON where a form is, or none; this says nothing against a token.</source>
        <translation>El Content-Type de la solicitud probablemente no es el que se lee ahí: un formulario donde se quiere JSON, JSON donde se quiere un formulario, o ninguno; esto no dice nada contra un token.</translation>
    </message>
    <message>
        <source>A token endpoint reads a form: application/x-www-form-urlencoded.</source>
        <translation>Un endpoint de token lee un formulario: application/x-www-form-urlencoded.</translation>
    </message>
    <message>
        <source>The request as it left shows its Content-Type.</source>
        <translation>La solicitud tal como salió muestra su Content-Type.</translation>
    </message>
    <message>
        <source>The server itself, or something behind it, failed or is not available, and probably did not judge the token: {said}.</source>
        <translation>El propio servidor, o algo detrás de él, falló o no está disponible, y probablemente no juzgó el token: {said}.</translation>
    </message>
    <message>
        <source>Some servers fail so on a token that they cannot read, or where they cannot fetch its issuer&apos;s keys.</source>
        <translation>Algunos servidores fallan así ante un token que no pueden leer, o si no pueden obtener las claves de su emisor.</translation>
    </message>
    <message>
        <source>A proxy or gateway before the API refused the request, or wants to be signed in to; the API probably never saw it: {said}.</source>
        <translation>Un proxy o gateway delante de la API rechazó la solicitud, o quiere que se inicie sesión en él; la API probablemente no la vio: {said}.</translation>
    </message>
    <message>
        <source>The API does not take the DPoP proof, or misses it.</source>
        <translation>La API no acepta la prueba DPoP, o la echa en falta.</translation>
    </message>
    <message>
        <source>The token is bound to a key, and the DPoP proof that goes with it is probably missing, old, used before, or made for another method or URL (htm, htu): {said}.</source>
        <translation>El token está ligado a una clave, y la prueba DPoP que lo acompaña probablemente falta, es antigua, ya se usó o se hizo para otro método o URL (htm, htu): {said}.</translation>
    </message>
    <message>
        <source>The API does not take the client certificate.</source>
        <translation>La API no acepta el certificado de cliente.</translation>
    </message>
    <message>
        <source>The client certificate (mutual TLS) was probably not shown, has expired, is not the one that the token is bound to (cnf, x5t#S256), or got lost at a proxy that ends TLS: {said}.</source>
        <translation>El certificado de cliente (TLS mutuo) probablemente no se mostró, caducó, no es aquel al que está ligado el token (cnf, x5t#S256), o se perdió en un proxy que termina TLS: {said}.</translation>
    </message>
    <message>
        <source>There is nothing at this address of the API.</source>
        <translation>No hay nada en esta dirección de la API.</translation>
    </message>
    <message>
        <source>The path, the version, the stage or an ID in the URL is probably wrong; this says nothing against a token, though some APIs hide so what a token may not see.</source>
        <translation>La ruta, la versión, la etapa o un ID de la URL probablemente es incorrecto; esto no dice nada contra un token, aunque algunas API ocultan así lo que un token no puede ver.</translation>
    </message>
    <message>
        <source>A token with all rights tells: if it is the same, it is the address.</source>
        <translation>Un token con todos los derechos lo dice: si es lo mismo, es la dirección.</translation>
    </message>
    <message>
        <source>The server misses a parameter, or does not take one.</source>
        <translation>El servidor echa en falta un parámetro, o no acepta alguno.</translation>
    </message>
    <message>
        <source>A parameter of the request is probably missing, wrong or sent twice, or the body was not read (JSON in place of a form, or the other way round); this says nothing against a token: {said}.</source>
        <translation>Un parámetro de la solicitud probablemente falta, es incorrecto o está dos veces, o el cuerpo no se leyó (JSON en lugar de formulario, o al revés); esto no dice nada contra un token: {said}.</translation>
    </message>
    <message>
        <source>The signed assertion is not accepted.</source>
        <translation>La aserción firmada no se acepta.</translation>
    </message>
    <message>
        <source>The signed assertion (a JWT that a program makes itself) is probably expired, wrongly dated, for another audience, or signed with a key that is not registered: {said}.</source>
        <translation>La aserción firmada (un JWT que un programa crea) probablemente caducó, tiene fechas incorrectas, es para otra audiencia, o se firmó con una clave no registrada: {said}.</translation>
    </message>
    <message>
        <source>The grant or the code was not accepted.</source>
        <translation>El grant o el código no se aceptó.</translation>
    </message>
    <message>
        <source>What answered reads a grant (grant_type, authorization code, refresh token), as a token endpoint does, and probably does not take it: it is used up, expired, misspelt, or not allowed for this client: {said}.</source>
        <translation>Lo que respondió lee un grant (grant_type, código de autorización, refresh token) como un endpoint de token, y probablemente no lo acepta: ya usado, caducado, mal escrito o no permitido a este cliente: {said}.</translation>
    </message>
    <message>
        <source>The API wants another nonce.</source>
        <translation>La API quiere otro nonce.</translation>
    </message>
    <message>
        <source>The API has something against the API key, not against the token.</source>
        <translation>La API tiene algo contra la clave de API, no contra el token.</translation>
    </message>
    <message>
        <source>The API key (or subscription key) that has to come beside the token is probably missing, wrong, expired or not enabled for this API: {said}.</source>
        <translation>La clave de API (o de suscripción) que debe acompañar al token probablemente falta, es incorrecta, caducó o no está habilitada para esta API: {said}.</translation>
    </message>
    <message>
        <source>The API says that the session is over or not there.</source>
        <translation>La API dice que la sesión terminó o no existe.</translation>
    </message>
    <message>
        <source>The session that the token or cookie belongs to has probably expired, was ended or is unknown to the server: {said}.</source>
        <translation>La sesión a la que pertenece el token o la cookie probablemente caducó, se cerró o el servidor no la conoce: {said}.</translation>
    </message>
    <message>
        <source>Sign in again, where the API keeps sessions of its own beside the token.</source>
        <translation>Inicie sesión de nuevo, si la API mantiene sesiones propias además del token.</translation>
    </message>
    <message>
        <source>A new token tells: if it is taken, the old session was over.</source>
        <translation>Un token nuevo lo dice: si se acepta, la sesión anterior había terminado.</translation>
    </message>
    <message>
        <source>The server could not reach something that it needs.</source>
        <translation>El servidor no pudo alcanzar algo que necesita.</translation>
    </message>
    <message>
        <source>The server&apos;s own connection to something behind it failed: probably to its issuer (key set, discovery document, introspection), or to another service or a database. The token is not to blame.</source>
        <translation>Falló la conexión del propio servidor con algo detrás de él: probablemente con su emisor (conjunto de claves, documento de descubrimiento, introspección), o con otro servicio o una base de datos. El token no tiene la culpa.</translation>
    </message>
    <message>
        <source>The server does not take this request and gives no reason.</source>
        <translation>El servidor no acepta esta solicitud y no da un motivo.</translation>
    </message>
    <message>
        <source>The server could probably not read the request: the body or its Content-Type, a parameter (missing, misspelt or twice, such as grant_type), or the Authorization header is not as it expects; a token endpoint may also mean the client&apos;s credentials, and an API a token that it cannot read.</source>
        <translation>El servidor probablemente no pudo leer la solicitud: el cuerpo o su Content-Type, un parámetro (falta, está mal escrito o dos veces, como grant_type) o el encabezado Authorization no es como espera; un endpoint de token también puede referirse a las credenciales del cliente, y una API a un token que no puede leer.</translation>
    </message>
    <message>
        <source>The server forbids this with a web page.</source>
        <translation>El servidor lo prohíbe con una página web.</translation>
    </message>
    <message>
        <source>A firewall, a proxy or an address filter in front of the server probably blocked the request; or the server took the token and misses a right in it.</source>
        <translation>Un cortafuegos, un proxy o un filtro de direcciones delante del servidor probablemente bloqueó la solicitud; o el servidor aceptó el token y echa en falta un derecho en él.</translation>
    </message>
    <message>
        <source>The server failed and sent a web page.</source>
        <translation>El servidor falló y envió una página web.</translation>
    </message>
    <message>
        <source>This program does not know that answer.</source>
        <translation>Este programa no conoce esa respuesta.</translation>
    </message>
    <message>
        <source>No cause is known for this answer; what was said is all there is to go by.</source>
        <translation>No se conoce ninguna causa para esta respuesta; solo se dispone de lo que dice.</translation>
    </message>
    <message>
        <source>Look up the words above in the documentation of the API.</source>
        <translation>Busque las palabras de arriba en la documentación de la API.</translation>
    </message>
    <message>
        <source>Paste more of the answer. The status line and the header WWW-Authenticate often say more than the body.</source>
        <translation>Pegue más de la respuesta. La línea de estado y el encabezado WWW-Authenticate suelen decir más que el cuerpo.</translation>
    </message>
    <message>
        <source>The program that asked does not take a CA certificate on the way.</source>
        <translation>El programa que llamó no acepta un certificado de CA que hay en el camino.</translation>
    </message>
    <message>
        <source>The program that asked says that a certificate has expired.</source>
        <translation>El programa que llamó dice que un certificado caducó.</translation>
    </message>
    <message>
        <source>The end date of the server&apos;s certificate, or of one that vouches for it, has probably passed; a clock that is ahead says the same.</source>
        <translation>Probablemente ya pasó la fecha de fin del certificado del servidor, o de uno que lo avala; un reloj adelantado da el mismo mensaje.</translation>
    </message>
    <message>
        <source>Check the date of the computer that asked. If it is right, the owner of the server has to renew the certificate.</source>
        <translation>Compruebe la fecha del equipo que llamó. Si es correcta, el propietario del servidor debe renovar el certificado.</translation>
    </message>
    <message>
        <source>The program that asked says that the certificate is for another host.</source>
        <translation>El programa que llamó dice que el certificado es para otro host.</translation>
    </message>
    <message>
        <source>The host in the URL is probably misspelt, or something else answers there.</source>
        <translation>Probablemente el host de la URL está mal escrito, o allí responde otra cosa.</translation>
    </message>
    <message>
        <source>Check the host in the URL.</source>
        <translation>Compruebe el host en la URL.</translation>
    </message>
    <message>
        <source>The program that asked does not trust the certificate it was shown.</source>
        <translation>El programa que llamó no confía en el certificado que se le mostró.</translation>
    </message>
    <message>
        <source>A proxy that inspects TLS is probably in between, or the server uses a private CA that this program was not told of.</source>
        <translation>Probablemente hay en medio un proxy que inspecciona TLS, o el servidor usa una CA privada que ese programa no conoce.</translation>
    </message>
    <message>
        <source>Name the CA to the program. Many have trust stores of their own and do not look into the system&apos;s.</source>
        <translation>Indique la CA al programa. Muchos tienen su propio almacén de confianza y no miran el del sistema.</translation>
    </message>
    <message>
        <source>Ask the same server with this program. The exchange then shows the certificate chain and the CA at its end.</source>
        <translation>Llame al mismo servidor con este programa. El intercambio muestra entonces la cadena de certificados y la CA del final.</translation>
    </message>
    <message>
        <source>The program that asked got no TLS on that port.</source>
        <translation>El programa que llamó no obtuvo TLS en ese puerto.</translation>
    </message>
    <message>
        <source>The port is probably one for plain http, or a proxy is set with https:// in front that speaks http.</source>
        <translation>Probablemente el puerto es de http sin cifrar, o se configuró con https:// delante un proxy que habla http.</translation>
    </message>
    <message>
        <source>Check the port in the URL.</source>
        <translation>Compruebe el puerto en la URL.</translation>
    </message>
    <message>
        <source>Check the proxy&apos;s setting, where one is set. Most are to be written with http:// in front.</source>
        <translation>Compruebe el ajuste del proxy, si lo hay. Casi todos se escriben con http:// delante.</translation>
    </message>
    <message>
        <source>The proxy lets nobody through without signing in, and the program that asked probably has no credentials for it, or wrong ones.</source>
        <translation>El proxy no deja pasar a nadie sin autenticarse, y el programa que llamó probablemente no tiene credenciales para él o las tiene incorrectas.</translation>
    </message>
    <message>
        <source>Set the proxy with credentials. HTTPS_PROXY takes http://USER:PASSWORD@HOST:PORT, with % codes for special characters.</source>
        <translation>Configure el proxy con credenciales. HTTPS_PROXY admite http://USER:PASSWORD@HOST:PORT, con códigos % para los caracteres especiales.</translation>
    </message>
    <message>
        <source>Ask for the host to be exempt. A proxy that wants NTLM or Kerberos needs a helper program that signs in.</source>
        <translation>Pida que se exceptúe el host. Un proxy que exige NTLM o Kerberos requiere un programa auxiliar que se autentique.</translation>
    </message>
    <message>
        <source>Ask for the host to be allowed. Some proxies refuse with 407 a host or an address that they let nobody reach; NO_PROXY goes around them.</source>
        <translation>Pida que se permita el host. Algunos proxies rechazan con 407 un host o una dirección que no dejan alcanzar a nadie; NO_PROXY los evita.</translation>
    </message>
    <message>
        <source>The proxy&apos;s own words in the answer tell: credentials, or a rule.</source>
        <translation>Las palabras del propio proxy en la respuesta lo dicen: credenciales o una regla.</translation>
    </message>
    <message>
        <source>The program that asked did not get through its proxy.</source>
        <translation>El programa que llamó no pudo pasar por su proxy.</translation>
    </message>
    <message>
        <source>The proxy&apos;s address is probably wrong or out of reach, or the proxy does not allow the host.</source>
        <translation>Probablemente la dirección del proxy es incorrecta o no se puede llegar a ella, o el proxy no permite el host.</translation>
    </message>
    <message>
        <source>Check the proxy&apos;s setting, such as HTTPS_PROXY.</source>
        <translation>Compruebe el ajuste del proxy, como HTTPS_PROXY.</translation>
    </message>
    <message>
        <source>Ask for the host to be allowed by the proxy, or exempt it with NO_PROXY.</source>
        <translation>Pida que el proxy permita el host, o exceptúelo con NO_PROXY.</translation>
    </message>
    <message>
        <source>The program that asked found no address for the host.</source>
        <translation>El programa que llamó no encontró ninguna dirección para el host.</translation>
    </message>
    <message>
        <source>The host is probably misspelt (with Cognito the Region or the domain prefix), or the computer has no connection to a name server that knows it.</source>
        <translation>Probablemente el host está mal escrito (con Cognito, la Región o el prefijo de dominio), o el equipo no tiene conexión con un servidor de nombres que lo conozca.</translation>
    </message>
    <message>
        <source>Check the host in the URL, letter by letter.</source>
        <translation>Compruebe el host en la URL, letra por letra.</translation>
    </message>
    <message>
        <source>The host is there, and nothing listens on that port.</source>
        <translation>El host está ahí, pero nada escucha en ese puerto.</translation>
    </message>
    <message>
        <source>The program that asked got no answer in time.</source>
        <translation>El programa que llamó no recibió respuesta a tiempo.</translation>
    </message>
    <message>
        <source>A firewall probably drops the connection without a word, or the server is down or too slow.</source>
        <translation>Probablemente un firewall descarta la conexión sin avisar, o el servidor está caído o es demasiado lento.</translation>
    </message>
    <message>
        <source>Ask the same server with this program. The exchange then shows at which stage it stops.</source>
        <translation>Llame al mismo servidor con este programa. El intercambio muestra entonces en qué fase se detiene.</translation>
    </message>
</context>
</TS>
