<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="es" sourcelanguage="en">
<context>
    <name>Token Inspector</name>
    <message>
        <source>What was sent is not a token.</source>
        <translation>Lo que se envió no es un token.</translation>
    </message>
    <message>
        <source>{what} So it is neither a JWT nor another token that an API could take.</source>
        <translation>{what} Así que no es un JWT ni otro token que una API pueda aceptar.</translation>
    </message>
    <message>
        <source>Look at where the program takes the token from. A variable that is not set sends undefined or null, a template its placeholder.</source>
        <translation>Mire de dónde toma el token el programa. Una variable sin valor envía undefined o null, una plantilla su marcador.</translation>
    </message>
    <message>
        <source>Ask for a token, wait for the answer, and send its access_token alone.</source>
        <translation>Pida un token, espere la respuesta y envíe solo su access_token.</translation>
    </message>
    <message>
        <source>Print the first characters of the Authorization header that is sent: Bearer eyJ is how most tokens begin.</source>
        <translation>Imprima los primeros caracteres de la cabecera Authorization que se envía: la mayoría de los tokens empieza por Bearer eyJ.</translation>
    </message>
    <message>
        <source>The token is not complete.</source>
        <translation>El token no está completo.</translation>
    </message>
    <message>
        <source>A JWT has three parts between full stops, and the text that was given has fewer, so that there is no signature to check: the rest is probably cut off, when it was copied or stored.</source>
        <translation>Un JWT tiene tres partes entre puntos, y el texto dado tiene menos, así que no hay firma que verificar: el resto probablemente se cortó al copiarlo o guardarlo.</translation>
    </message>
    <message>
        <source>Take the whole token, with all three parts.</source>
        <translation>Tome el token entero, con las tres partes.</translation>
    </message>
    <message>
        <source>Look for a limit. A column, a variable or a log may hold too few characters.</source>
        <translation>Busque un límite. Una columna, una variable o un registro puede admitir pocos caracteres.</translation>
    </message>
    <message>
        <source>The token cannot be read.</source>
        <translation>El token no se puede leer.</translation>
    </message>
    <message>
        <source>{what} What was given as the token is probably not all of it, or was changed on the way.</source>
        <translation>{what} Lo que se dio como token probablemente no está entero, o se modificó en el camino.</translation>
    </message>
    <message>
        <source>Take the token anew from the answer that it came in, and send it as it is.</source>
        <translation>Tome el token de nuevo de la respuesta en la que llegó, y envíelo tal cual.</translation>
    </message>
    <message>
        <source>The token&apos;s signature has the wrong length.</source>
        <translation>La firma del token tiene una longitud incorrecta.</translation>
    </message>
    <message>
        <source>The signature is not as long as one made with {alg}: characters of the token were probably lost or added when it was copied or stored.</source>
        <translation>La firma no es tan larga como una hecha con {alg}: probablemente se perdieron o añadieron caracteres del token al copiarlo o guardarlo.</translation>
    </message>
    <message>
        <source>Take the whole token anew. Compare the number of its characters with what the issuer gave.</source>
        <translation>Tome de nuevo el token entero. Compare el número de caracteres con lo que dio el emisor.</translation>
    </message>
    <message>
        <source>Look for a limit. A column, a variable or a log may cut it off.</source>
        <translation>Busque un límite. Una columna, una variable o un registro puede cortarlo.</translation>
    </message>
    <message>
        <source>There is something around the token.</source>
        <translation>Hay algo alrededor del token.</translation>
    </message>
    <message>
        <source>{what} If the Authorization header holds the same characters, or the word Bearer twice, the API probably reads no JWT there.</source>
        <translation>{what} Si la cabecera Authorization contiene los mismos caracteres, o dos veces la palabra Bearer, la API probablemente no lee ahí ningún JWT.</translation>
    </message>
    <message>
        <source>Send the bare token. The header is Authorization: Bearer, one space, the token, without quotation marks.</source>
        <translation>Envíe el token solo. La cabecera es Authorization: Bearer, un espacio, el token, sin comillas.</translation>
    </message>
    <message>
        <source>Look at what adds to it. A library that writes Bearer itself wants the token alone.</source>
        <translation>Mire qué le añade algo. Una biblioteca que escribe Bearer ella misma quiere solo el token.</translation>
    </message>
    <message>
        <source>The token is opaque, and the API probably wants a JWT.</source>
        <translation>El token es opaco, y la API probablemente quiere un JWT.</translation>
    </message>
    <message>
        <source>The token is no JWT: only its issuer can tell what it is worth, by introspection or its user info. An API that checks signatures cannot read it, and this is probably one.</source>
        <translation>El token no es un JWT: solo su emisor puede decir lo que vale, por introspección o su user info. Una API que verifica firmas no puede leerlo, y esta probablemente es una de ellas.</translation>
    </message>
    <message>
        <source>Ask for a token for this API. With Auth0 name its audience, with Entra a scope of it; without one the token is opaque or for the issuer itself.</source>
        <translation>Pida un token para esta API. Con Auth0 nombre su audiencia, con Entra uno de sus scopes; sin ello el token es opaco o para el propio emisor.</translation>
    </message>
    <message>
        <source>Have the API introspect it at the issuer, if opaque tokens are meant.</source>
        <translation>Haga que la API lo consulte por introspección en el emisor, si se quieren tokens opacos.</translation>
    </message>
    <message>
        <source>Check that it is a token. A client ID, a secret or an API key looks alike.</source>
        <translation>Compruebe que es un token. Un ID de cliente, un secreto o una clave de API se le parece.</translation>
    </message>
    <message>
        <source>The token is encrypted.</source>
        <translation>El token está cifrado.</translation>
    </message>
    <message>
        <source>The token is a JWE of five parts, which only the holder of the key can read; an API that checks signatures expects a JWT of three, and this is probably one.</source>
        <translation>El token es un JWE de cinco partes, que solo quien tiene la clave puede leer; una API que verifica firmas espera un JWT de tres, y esta probablemente es una de ellas.</translation>
    </message>
    <message>
        <source>Ask for a token for this API. Auth0 gives an encrypted one where no audience was named.</source>
        <translation>Pida un token para esta API. Auth0 da uno cifrado si no se nombró ninguna audiencia.</translation>
    </message>
    <message>
        <source>Give the API the key, if encrypted tokens are meant, or turn the encryption off at the issuer.</source>
        <translation>Dé la clave a la API, si se quieren tokens cifrados, o desactive el cifrado en el emisor.</translation>
    </message>
    <message>
        <source>The token is not signed.</source>
        <translation>El token no está firmado.</translation>
    </message>
    <message>
        <source>The token&apos;s alg is {alg} and it has no signature: anybody may have written it, and APIs refuse it.</source>
        <translation>El alg del token es {alg} y no tiene firma: cualquiera puede haberlo escrito, y las API lo rechazan.</translation>
    </message>
    <message>
        <source>Use a token that the issuer signed, with RS256 or what else the API takes.</source>
        <translation>Use un token que firmó el emisor, con RS256 o lo que acepte la API.</translation>
    </message>
    <message>
        <source>This is a refresh token.</source>
        <translation>Este es un refresh token.</translation>
    </message>
    <message>
        <source>The token says that it is a refresh token (typ or token_use, alg {alg}): it is for the issuer&apos;s token endpoint, and no API takes that kind of token.</source>
        <translation>El token dice que es un refresh token (typ o token_use, alg {alg}): es para el endpoint de token del emisor, y ninguna API acepta esa clase de token.</translation>
    </message>
    <message>
        <source>Send the access token, which came in the same answer as access_token.</source>
        <translation>Envíe el token de acceso, que llegó en la misma respuesta como access_token.</translation>
    </message>
    <message>
        <source>The token was valid until {exp}, which had passed at {at}, the answer&apos;s Date; the API does not say that this is the reason, and it probably is.</source>
        <translation>El token era válido hasta {exp}, que ya había pasado en {at}, el Date de la respuesta; la API no dice que sea el motivo, y probablemente lo es.</translation>
    </message>
    <message>
        <source>The token has expired by now.</source>
        <translation>El token ya ha caducado.</translation>
    </message>
    <message>
        <source>The token was valid until {exp}, which has passed; the answer has no Date, so it may have been valid still when the API refused it.</source>
        <translation>El token era válido hasta {exp}, que ya pasó; la respuesta no tiene Date, así que puede que aún fuera válido cuando la API lo rechazó.</translation>
    </message>
    <message>
        <source>The token is not yet valid.</source>
        <translation>El token todavía no es válido.</translation>
    </message>
    <message>
        <source>The token&apos;s nbf is {nbf}, which was still ahead at {at}: the issuer&apos;s clock is probably ahead of the API&apos;s, or the token is meant for later.</source>
        <translation>El nbf del token es {nbf}, que en {at} aún estaba por llegar: el reloj del emisor probablemente va adelantado respecto al de la API, o el token es para más tarde.</translation>
    </message>
    <message>
        <source>Compare the clocks of the issuer and of the API. Both should follow NTP.</source>
        <translation>Compare los relojes del emisor y de la API. Ambos deberían seguir NTP.</translation>
    </message>
    <message>
        <source>Wait until nbf has passed, or allow some leeway in the API.</source>
        <translation>Espere a que pase nbf, o permita algo de margen en la API.</translation>
    </message>
    <message>
        <source>This token is for Microsoft Graph.</source>
        <translation>Este token es para Microsoft Graph.</translation>
    </message>
    <message>
        <source>The token&apos;s aud is {aud}, which is Microsoft Graph: the API is probably another one, which is not its audience and cannot check its signature.</source>
        <translation>El aud del token es {aud}, que es Microsoft Graph: la API probablemente es otra, que no es su audiencia y no puede verificar su firma.</translation>
    </message>
    <message>
        <source>Ask for a token for your API. Its scope is api://, the API&apos;s application ID, and .default or the scope&apos;s name.</source>
        <translation>Pida un token para su API. Su scope es api://, el ID de aplicación de la API y .default o el nombre del scope.</translation>
    </message>
    <message>
        <source>Do not check the signature of tokens for Graph. Graph does that itself.</source>
        <translation>No verifique la firma de tokens para Graph. Eso lo hace Graph.</translation>
    </message>
    <message>
        <source>The token&apos;s exp is in milliseconds.</source>
        <translation>El exp del token está en milisegundos.</translation>
    </message>
    <message>
        <source>exp is a number of milliseconds where seconds are meant: it is thousands of years ahead, and an API may refuse such a date.</source>
        <translation>exp es un número de milisegundos donde se quieren segundos: queda a miles de años, y una API puede rechazar tal fecha.</translation>
    </message>
    <message>
        <source>Have the issuer write exp, nbf and iat in seconds since 1970.</source>
        <translation>Haga que el emisor escriba exp, nbf e iat en segundos desde 1970.</translation>
    </message>
    <message>
        <source>The token&apos;s exp is a text and not a number.</source>
        <translation>El exp del token es un texto y no un número.</translation>
    </message>
    <message>
        <source>exp stands in quotation marks, so that it is a text: libraries for Node.js refuse that, and others may fail on it.</source>
        <translation>exp está entre comillas, así que es un texto: las bibliotecas para Node.js lo rechazan, y otras pueden fallar con él.</translation>
    </message>
    <message>
        <source>Have the issuer write exp as a number, without quotation marks; nbf and iat too.</source>
        <translation>Haga que el emisor escriba exp como número, sin comillas; nbf e iat también.</translation>
    </message>
    <message>
        <source>The token is signed with a shared secret.</source>
        <translation>El token está firmado con un secreto compartido.</translation>
    </message>
    <message>
        <source>The token&apos;s alg is {alg}, a signature with a secret that issuer and API share; an API that fetches the issuer&apos;s key set has no such key, and probably refuses the algorithm.</source>
        <translation>El alg del token es {alg}, una firma con un secreto que comparten emisor y API; una API que obtiene el conjunto de claves del emisor no tiene esa clave, y probablemente rechaza el algoritmo.</translation>
    </message>
    <message>
        <source>Ask for a token signed with the issuer&apos;s key pair, such as RS256.</source>
        <translation>Pida un token firmado con el par de claves del emisor, como RS256.</translation>
    </message>
    <message>
        <source>Check that it is the access token. Refresh tokens of Keycloak and session tokens are signed so.</source>
        <translation>Compruebe que es el token de acceso. Los refresh tokens de Keycloak y los tokens de sesión se firman así.</translation>
    </message>
    <message>
        <source>Compare the secret, if the API really has one.</source>
        <translation>Compare el secreto, si la API tiene uno de verdad.</translation>
    </message>
    <message>
        <source>This is an ID token.</source>
        <translation>Este es un token de ID.</translation>
    </message>
    <message>
        <source>The token is an ID token: its audience (aud) is the client {aud}, for which it tells who signed in. APIs usually take access tokens.</source>
        <translation>El token es un token de ID: su audiencia (aud) es el cliente {aud}, al que dice quién inició sesión. Las API suelen aceptar tokens de acceso.</translation>
    </message>
    <message>
        <source>Compare with the API&apos;s settings, if it takes ID tokens. It then has the client ID as its audience.</source>
        <translation>Compare con la configuración de la API, si acepta tokens de ID. Entonces tiene el ID de cliente como audiencia.</translation>
    </message>
    <message>
        <source>The token was issued in the future.</source>
        <translation>El token se emitió en el futuro.</translation>
    </message>
    <message>
        <source>The token&apos;s iat is {iat}, which was still ahead at {at}: the clocks differ. PyJWT, golang-jwt and others refuse that, so this API may, too.</source>
        <translation>El iat del token es {iat}, que en {at} aún estaba por llegar: los relojes difieren. PyJWT, golang-jwt y otros lo rechazan, así que esta API puede que también.</translation>
    </message>
    <message>
        <source>Allow some leeway in the API.</source>
        <translation>Permita algo de margen en la API.</translation>
    </message>
    <message>
        <source>This is not an access token.</source>
        <translation>Este no es un token de acceso.</translation>
    </message>
    <message>
        <source>Header and claims (typ {typ}) say that this token is of another kind: an assertion, a proof, an event or a message, which an API usually does not take.</source>
        <translation>La cabecera y los claims (typ {typ}) dicen que este token es de otra clase: una aserción, una prueba, un evento o un mensaje, que una API normalmente no acepta.</translation>
    </message>
    <message>
        <source>Send the access token. Inspecting this one says what it is for.</source>
        <translation>Envíe el token de acceso. Inspeccionar este dice para qué es.</translation>
    </message>
    <message>
        <source>The token names no issuer.</source>
        <translation>El token no nombra ningún emisor.</translation>
    </message>
    <message>
        <source>The token has no iss, and an API that expects an issuer usually refuses it.</source>
        <translation>El token no tiene iss, y una API que espera un emisor normalmente lo rechaza.</translation>
    </message>
    <message>
        <source>Have the issuer write iss, exactly as the API has it.</source>
        <translation>Haga que el emisor escriba iss, exactamente como lo tiene la API.</translation>
    </message>
    <message>
        <source>Compare {aud} with the API&apos;s audience too.</source>
        <translation>Compare también {aud} con la audiencia de la API.</translation>
    </message>
    <message>
        <source>The token has no aud, as all access tokens of Cognito.</source>
        <translation>El token no tiene aud, como todos los tokens de acceso de Cognito.</translation>
    </message>
    <message>
        <source>The token has client_id {client_id} and no aud: an API that compares aud refuses it, and this one may.</source>
        <translation>El token tiene client_id {client_id} y no aud: una API que compara aud lo rechaza, y esta puede que también.</translation>
    </message>
    <message>
        <source>Compare client_id in the API in place of aud: {client_id}.</source>
        <translation>Compare en la API client_id en lugar de aud: {client_id}.</translation>
    </message>
    <message>
        <source>Compare the issuer. The API has to expect {iss}.</source>
        <translation>Compare el emisor. La API tiene que esperar {iss}.</translation>
    </message>
    <message>
        <source>The token names no audience.</source>
        <translation>El token no nombra ninguna audiencia.</translation>
    </message>
    <message>
        <source>The token has no aud, and an API that expects an audience usually refuses it.</source>
        <translation>El token no tiene aud, y una API que espera una audiencia normalmente lo rechaza.</translation>
    </message>
    <message>
        <source>Ask for a token for this API, by its audience, resource or scope.</source>
        <translation>Pida un token para esta API, por su audiencia, recurso o scope.</translation>
    </message>
    <message>
        <source>The token has no exp.</source>
        <translation>El token no tiene exp.</translation>
    </message>
    <message>
        <source>The token has no exp. Some APIs refuse such a token, so this one may; many take it.</source>
        <translation>El token no tiene exp. Algunas API rechazan un token así, y esta puede que también; muchas lo aceptan.</translation>
    </message>
    <message>
        <source>Have the issuer write exp, a number of seconds since 1970.</source>
        <translation>Haga que el emisor escriba exp, un número de segundos desde 1970.</translation>
    </message>
    <message>
        <source>The token&apos;s header names no key.</source>
        <translation>La cabecera del token no nombra ninguna clave.</translation>
    </message>
    <message>
        <source>The header has no kid. A library may then not find the key in the issuer&apos;s key set, above all where that has more than one.</source>
        <translation>La cabecera no tiene kid. Entonces una biblioteca puede no encontrar la clave en el conjunto de claves del emisor, sobre todo si tiene más de una.</translation>
    </message>
    <message>
        <source>Have the issuer write the kid of its key into the header.</source>
        <translation>Haga que el emisor escriba en la cabecera el kid de su clave.</translation>
    </message>
    <message>
        <source>Check that the token is one of the issuer&apos;s. Its tokens probably have a kid.</source>
        <translation>Compruebe que el token es del emisor. Sus tokens probablemente tienen un kid.</translation>
    </message>
    <message>
        <source>The token has no sub.</source>
        <translation>El token no tiene sub.</translation>
    </message>
    <message>
        <source>The token has no subject (sub). Some APIs look their user up by it, and may refuse a token without one.</source>
        <translation>El token no tiene sujeto (sub). Algunas API buscan por él a su usuario, y pueden rechazar un token sin él.</translation>
    </message>
    <message>
        <source>Have the issuer write sub, or set the API to go by another claim, such as client_id.</source>
        <translation>Haga que el emisor escriba sub, o que la API se guíe por otro claim, como client_id.</translation>
    </message>
    <message>
        <source>The token is signed with {alg}, which not every API takes.</source>
        <translation>El token está firmado con {alg}, que no todas las API aceptan.</translation>
    </message>
    <message>
        <source>The token&apos;s alg is {alg}. Many APIs take RS256 alone unless they are told otherwise; this one may not take {alg}.</source>
        <translation>El alg del token es {alg}. Muchas API aceptan solo RS256 si no se les dice otra cosa; esta puede no aceptar {alg}.</translation>
    </message>
    <message>
        <source>Allow the algorithm {alg} in the API, or have the issuer sign with RS256.</source>
        <translation>Permita el algoritmo {alg} en la API, o haga que el emisor firme con RS256.</translation>
    </message>
    <message>
        <source>Compare alg with the key&apos;s. A key of the issuer&apos;s key set that names another one is not used for it.</source>
        <translation>Compare alg con el de la clave. Una clave del conjunto del emisor que nombra otro no se usa para él.</translation>
    </message>
    <message>
        <source>The API forbids this and gives no reason; the token is whole.</source>
        <translation>La API lo prohíbe y no da motivo; el token está entero.</translation>
    </message>
    <message>
        <source>The API probably took the token and misses a scope or a role in it, or does not let this user or client do it; the token has {scope}.</source>
        <translation>La API probablemente aceptó el token y echa en falta un scope o un rol, o no deja hacerlo a este usuario o cliente; el token tiene {scope}.</translation>
    </message>
    <message>
        <source>Compare the scopes and roles with what the operation needs: {scope}.</source>
        <translation>Compare los scopes y roles con lo que necesita la operación: {scope}.</translation>
    </message>
    <message>
        <source>Compare the rest, since some APIs answer 403 for any token that they refuse: the issuer {iss}, the audience {aud}, the signature with the issuer&apos;s key set (kid {kid}, alg {alg}).</source>
        <translation>Compare lo demás, pues algunas API responden 403 a cualquier token que rechazan: el emisor {iss}, la audiencia {aud}, la firma con el conjunto de claves del emisor (kid {kid}, alg {alg}).</translation>
    </message>
    <message>
        <source>Read the API&apos;s log. A firewall or a policy in front of the API may also have refused.</source>
        <translation>Lea el registro de la API. También puede haberlo rechazado un cortafuegos o una política delante de ella.</translation>
    </message>
    <message>
        <source>Ask for something that needs no scope: if that is refused too, the token itself is not taken.</source>
        <translation>Pida algo que no necesite scope: si también se rechaza, no se acepta el propio token.</translation>
    </message>
    <message>
        <source>The API does not say why it refuses; what the token shows does not decide it.</source>
        <translation>La API no dice por qué rechaza; lo que muestra el token no lo decide.</translation>
    </message>
    <message>
        <source>The answer gives no reason. The token may differ from what this API expects; or the API could not check it, because it does not reach the issuer, or another text arrived than this token.</source>
        <translation>La respuesta no da motivo. El token puede diferir de lo que esta API espera; o la API no pudo verificarlo porque no llega al emisor, o llegó otro texto que este token.</translation>
    </message>
    <message>
        <source>Compare the issuer and the audience with the API&apos;s settings, letter by letter, a slash at the end too: iss {iss}, aud {aud}.</source>
        <translation>Compare el emisor y la audiencia con la configuración de la API, letra por letra, también una barra final: iss {iss}, aud {aud}.</translation>
    </message>
    <message>
        <source>Check the signature with the issuer&apos;s key set: kid {kid}, alg {alg}. Inspecting the token with its issuer (inspect --issuer) fetches the keys and does that.</source>
        <translation>Verifique la firma con el conjunto de claves del emisor: kid {kid}, alg {alg}. Inspeccionar el token con su emisor (inspect --issuer) obtiene las claves y lo hace.</translation>
    </message>
    <message>
        <source>Compare the scope and the type too: the token has scope {scope} and typ {typ}.</source>
        <translation>Compare también el scope y el tipo: el token tiene scope {scope} y typ {typ}.</translation>
    </message>
    <message>
        <source>Check whether the API reaches the issuer. It has to fetch the discovery document and the key set (JWKS) itself.</source>
        <translation>Compruebe si la API llega al emisor. Tiene que obtener ella misma el documento de descubrimiento y el conjunto de claves (JWKS).</translation>
    </message>
    <message>
        <source>Check that the token arrived. The header is Authorization: Bearer, one space, the token.</source>
        <translation>Compruebe que el token llegó. La cabecera es Authorization: Bearer, un espacio, el token.</translation>
    </message>
    <message>
        <source>Inspect the token with the issuer, audience and scope that the API is set up for: what differs is the reason.</source>
        <translation>Inspeccione el token con el emisor, la audiencia y el scope para los que está configurada la API: lo que difiera es el motivo.</translation>
    </message>
    <message>
        <source>The user&apos;s e-mail address is not verified.</source>
        <translation>La dirección de correo del usuario no está verificada.</translation>
    </message>
    <message>
        <source>The token says email_verified false, and some APIs may take verified users alone.</source>
        <translation>El token dice email_verified false, y algunas API pueden aceptar solo usuarios verificados.</translation>
    </message>
    <message>
        <source>Have the user verify the address at the issuer, then sign in anew for another token.</source>
        <translation>Haga que el usuario verifique la dirección en el emisor, y luego inicie sesión de nuevo para otro token.</translation>
    </message>
    <message>
        <source>The token&apos;s typ is at+jwt.</source>
        <translation>El typ del token es at+jwt.</translation>
    </message>
    <message>
        <source>The header&apos;s typ is {typ}, as RFC 9068 wants; some libraries take JWT or no typ alone, and may refuse it.</source>
        <translation>El typ de la cabecera es {typ}, como quiere RFC 9068; algunas bibliotecas aceptan solo JWT o ningún typ, y pueden rechazarlo.</translation>
    </message>
    <message>
        <source>Let the API take at+jwt, or have the issuer write JWT.</source>
        <translation>Haga que la API acepte at+jwt, o que el emisor escriba JWT.</translation>
    </message>
    <message>
        <source>The token&apos;s exp has decimals.</source>
        <translation>El exp del token tiene decimales.</translation>
    </message>
    <message>
        <source>exp is a number with decimals. RFC 7519 allows that, and the API may take whole numbers only.</source>
        <translation>exp es un número con decimales. RFC 7519 lo permite, y la API puede aceptar solo números enteros.</translation>
    </message>
    <message>
        <source>Have the issuer write exp, nbf and iat as whole numbers of seconds.</source>
        <translation>Haga que el emisor escriba exp, nbf e iat como números enteros de segundos.</translation>
    </message>
    <message>
        <source>The token&apos;s scope is a list.</source>
        <translation>El scope del token es una lista.</translation>
    </message>
    <message>
        <source>scope is a list, where RFC 8693 has a text with spaces; some APIs read a text alone and may find no scope.</source>
        <translation>scope es una lista, donde RFC 8693 tiene un texto con espacios; algunas API leen solo un texto y pueden no encontrar ningún scope.</translation>
    </message>
    <message>
        <source>Have the issuer write scope as a text, or let the API read a list.</source>
        <translation>Haga que el emisor escriba scope como texto, o que la API lea una lista.</translation>
    </message>
    <message>
        <source>The token&apos;s aud is a list.</source>
        <translation>El aud del token es una lista.</translation>
    </message>
    <message>
        <source>aud is a list ({aud}). Most APIs take one in which their audience is; a few read a text alone and may refuse it.</source>
        <translation>aud es una lista ({aud}). La mayoría de las API acepta una en la que está su audiencia; unas pocas leen solo un texto y pueden rechazarla.</translation>
    </message>
    <message>
        <source>The text that was given as the token is no JWT, so no algorithm, key or claim can be read in it, which is what the answer probably means. {what} Nothing else needs to be wrong.</source>
        <translation>El texto dado como token no es un JWT, así que no se puede leer en él ningún algoritmo, clave ni claim, que es probablemente lo que quiere decir la respuesta. {what} Nada más tiene por qué estar mal.</translation>
    </message>
    <message>
        <source>The token is encrypted: a JWE of five parts, which an API that checks signatures cannot read. It is probably a refresh token, as Amazon Cognito makes them, or what Auth0 gives where no audience was named.</source>
        <translation>El token está cifrado: un JWE de cinco partes que una API que comprueba firmas no puede leer. Probablemente es un token de actualización, como los que emite Amazon Cognito, o lo que Auth0 entrega cuando no se indicó ninguna audiencia.</translation>
    </message>
    <message>
        <source>Send the access token. If the encrypted one came as refresh_token, it is for the issuer&apos;s token endpoint alone.</source>
        <translation>Envíe el token de acceso. Si el cifrado llegó como refresh_token, es solo para el endpoint de tokens del emisor.</translation>
    </message>
    <message>
        <source>The token is not a whole JWT.</source>
        <translation>El token no es un JWT entero.</translation>
    </message>
    <message>
        <source>{what} It is probably for this that no algorithm, key or claim fits, which is what the answer speaks of.</source>
        <translation>{what} Probablemente por eso no corresponde ningún algoritmo, clave ni claim, que es de lo que habla la respuesta.</translation>
    </message>
    <message>
        <source>Take the whole token anew, with all three parts, and send it as it is.</source>
        <translation>Tome de nuevo el token entero, con las tres partes, y envíelo tal cual.</translation>
    </message>
    <message>
        <source>The token is opaque, and the API looks for a JWT.</source>
        <translation>El token es opaco, y la API busca un JWT.</translation>
    </message>
    <message>
        <source>The token is no JWT, so there is no algorithm, no key and no claim in it to be read, which is probably what the answer means.</source>
        <translation>El token no es un JWT, así que no hay en él algoritmo, clave ni claim que leer, que es probablemente lo que quiere decir la respuesta.</translation>
    </message>
    <message>
        <source>{what} If it was sent so, the API probably read something else than the JWT in it.</source>
        <translation>{what} Si se envió así, la API probablemente leyó otra cosa que el JWT que contiene.</translation>
    </message>
    <message>
        <source>Send the bare token. The header is Authorization: Bearer, one space, the token, without quotation marks and with Bearer once.</source>
        <translation>Envíe el token solo. La cabecera es Authorization: Bearer, un espacio, el token, sin comillas y con Bearer una vez.</translation>
    </message>
    <message>
        <source>The token&apos;s alg is {alg} and there is no signature behind the second full stop: that is probably what the API does not take.</source>
        <translation>El alg del token es {alg} y no hay firma tras el segundo punto: eso es probablemente lo que la API no acepta.</translation>
    </message>
    <message>
        <source>The token says that it is a refresh token (typ or token_use, alg {alg}), which is for the issuer&apos;s token endpoint alone; what the answer speaks of probably comes from that.</source>
        <translation>El token dice que es un refresh token (typ o token_use, alg {alg}), que es solo para el endpoint de token del emisor; de ahí viene probablemente lo que dice la respuesta.</translation>
    </message>
    <message>
        <source>The token is an ID token: its audience (aud) is the client {aud}, and it has no scope for an API; what the answer speaks of probably comes from that.</source>
        <translation>El token es un token de ID: su audiencia (aud) es el cliente {aud}, y no tiene scope para una API; de ahí viene probablemente lo que dice la respuesta.</translation>
    </message>
    <message>
        <source>The token&apos;s alg is {alg}, a signature with a secret that issuer and API share, for which no key set has a key; what the answer speaks of probably comes from that.</source>
        <translation>El alg del token es {alg}, una firma con un secreto que comparten emisor y API, para la que ningún conjunto de claves tiene clave; de ahí viene probablemente lo que dice la respuesta.</translation>
    </message>
    <message>
        <source>The token&apos;s alg is {alg}: where the issuer&apos;s key names another alg, or the API takes RS256 alone, it may find no key for it.</source>
        <translation>El alg del token es {alg}: si la clave del emisor nombra otro alg, o la API acepta solo RS256, puede no encontrar clave para él.</translation>
    </message>
    <message>
        <source>The header has no kid, so the API may not find the key in the issuer&apos;s key set, above all where that has more than one.</source>
        <translation>La cabecera no tiene kid, así que la API puede no encontrar la clave en el conjunto de claves del emisor, sobre todo si tiene más de una.</translation>
    </message>
    <message>
        <source>The token is not yet valid: its dates are ahead.</source>
        <translation>El token todavía no es válido: sus fechas están por llegar.</translation>
    </message>
    <message>
        <source>At {at} the token had not begun: nbf is {nbf}, iat is {iat}. The clocks of issuer and API probably differ.</source>
        <translation>En {at} el token no había empezado: nbf es {nbf}, iat es {iat}. Los relojes del emisor y de la API probablemente difieren.</translation>
    </message>
    <message>
        <source>The token was valid until {exp}, which had passed at {at}; what the API says of its claims may mean that.</source>
        <translation>El token era válido hasta {exp}, que ya había pasado en {at}; lo que dice la API de sus claims puede significar eso.</translation>
    </message>
    <message>
        <source>exp stands in quotation marks, so that it is a text, which the API may not read as a date.</source>
        <translation>exp está entre comillas, así que es un texto, que la API puede no leer como fecha.</translation>
    </message>
    <message>
        <source>The token has no exp, which may be the claim that the API misses.</source>
        <translation>El token no tiene exp, que puede ser el claim que la API echa en falta.</translation>
    </message>
    <message>
        <source>The token has no aud, which may be the claim that the API misses.</source>
        <translation>El token no tiene aud, que puede ser el claim que la API echa en falta.</translation>
    </message>
    <message>
        <source>A claim of the token is not what the API expects.</source>
        <translation>Un claim del token no es lo que la API espera.</translation>
    </message>
    <message>
        <source>The answer may speak of any of them: comparing issuer, audience, dates and what else the API asks for with its settings tells which.</source>
        <translation>La respuesta puede hablar de cualquiera de ellos: comparar emisor, audiencia, fechas y lo demás que pide la API con su configuración dice cuál.</translation>
    </message>
    <message>
        <source>Compare the dates with the clock: exp {exp}, nbf {nbf}, iat {iat}.</source>
        <translation>Compare las fechas con el reloj: exp {exp}, nbf {nbf}, iat {iat}.</translation>
    </message>
    <message>
        <source>Look for claims that are not there, such as sub or jti.</source>
        <translation>Busque claims que no estén, como sub o jti.</translation>
    </message>
    <message>
        <source>The token has no end, and the API takes it for expired.</source>
        <translation>El token no tiene fin, y la API lo da por caducado.</translation>
    </message>
    <message>
        <source>The token has no exp: the API probably wants one, and says of it what it says of a date in the past.</source>
        <translation>El token no tiene exp: la API probablemente quiere uno, y dice de ello lo que dice de una fecha pasada.</translation>
    </message>
    <message>
        <source>The token&apos;s exp is a text, and the API takes it for expired.</source>
        <translation>El exp del token es un texto, y la API lo da por caducado.</translation>
    </message>
    <message>
        <source>exp stands in quotation marks, so that it is a text: the API probably reads no date in it, and says of it what it says of a date in the past.</source>
        <translation>exp está entre comillas, así que es un texto: la API probablemente no lee ninguna fecha en él, y dice de ello lo que dice de una fecha pasada.</translation>
    </message>
    <message>
        <source>The API failed, probably on the token&apos;s exp.</source>
        <translation>La API falló, probablemente con el exp del token.</translation>
    </message>
    <message>
        <source>exp stands in quotation marks, so that it is a text and not a number: some libraries fail on that, and the API probably answers 500 where it should refuse the token.</source>
        <translation>exp está entre comillas, así que es un texto y no un número: algunas bibliotecas fallan con eso, y la API probablemente responde 500 donde debería rechazar el token.</translation>
    </message>
    <message>
        <source>Read the API&apos;s log. It names the line that failed.</source>
        <translation>Lea el registro de la API. Nombra la línea que falló.</translation>
    </message>
    <message>
        <source>The API failed, probably on what was sent for a token.</source>
        <translation>La API falló, probablemente con lo que se envió como token.</translation>
    </message>
    <message>
        <source>{what} So it is no token, and the API may have failed on it, where it should refuse it.</source>
        <translation>{what} Así que no es un token, y la API puede haber fallado con él, cuando debería rechazarlo.</translation>
    </message>
    <message>
        <source>The API failed, perhaps on the shape of the token.</source>
        <translation>La API falló, quizá por la forma del token.</translation>
    </message>
    <message>
        <source>{what} Some libraries fail on that, and the API may have answered 500 where it should refuse the token.</source>
        <translation>{what} Algunas bibliotecas fallan con eso, y la API puede haber respondido 500 donde debería rechazar el token.</translation>
    </message>
    <message>
        <source>Send a whole JWT: three parts, neither cut off nor in quotation marks, with Bearer once.</source>
        <translation>Envíe un JWT completo: tres partes, sin cortar ni entre comillas, con Bearer una sola vez.</translation>
    </message>
    <message>
        <source>The API failed, and the token is encrypted.</source>
        <translation>La API falló y el token está cifrado.</translation>
    </message>
    <message>
        <source>The API failed, and the token has expired.</source>
        <translation>La API falló y el token ha caducado.</translation>
    </message>
    <message>
        <source>The token has expired at {exp}: an API whose handler for refused tokens fails may answer so, with 500 where 401 was meant.</source>
        <translation>El token caducó a las {exp}: una API cuyo tratamiento de los tokens rechazados falla puede responder así, con 500 donde correspondía 401.</translation>
    </message>
    <message>
        <source>Ask for a new token and try again. If the answer is the same, the cause is another.</source>
        <translation>Pida un token nuevo e inténtelo otra vez. Si la respuesta es la misma, la causa es otra.</translation>
    </message>
    <message>
        <source>The API failed, and the token is not yet valid.</source>
        <translation>La API falló y el token aún no es válido.</translation>
    </message>
    <message>
        <source>The token is not valid before {nbf}: an API whose handler for refused tokens fails may answer so, with 500 where 401 was meant.</source>
        <translation>El token no es válido antes de {nbf}: una API cuyo tratamiento de los tokens rechazados falla puede responder así, con 500 donde correspondía 401.</translation>
    </message>
    <message>
        <source>Compare the clocks of the issuer and of the API.</source>
        <translation>Compare los relojes del emisor y de la API.</translation>
    </message>
    <message>
        <source>The API failed, and this is an ID token.</source>
        <translation>La API falló y este es un token de ID.</translation>
    </message>
    <message>
        <source>What was sent is an ID token, for the client {aud}: an API whose handler for refused tokens fails may answer so, with 500 where 401 was meant.</source>
        <translation>Se envió un token de ID, para el cliente {aud}: una API cuyo tratamiento de los tokens rechazados falla puede responder así, con 500 donde correspondía 401.</translation>
    </message>
    <message>
        <source>The API failed, perhaps because it has no key for the token.</source>
        <translation>La API falló, quizá porque no tiene clave para el token.</translation>
    </message>
    <message>
        <source>The token&apos;s alg is {alg}, a signature with a shared secret, for which the issuer&apos;s key set has no key: some libraries fail on that, and the API may have answered 500 where it should refuse the token.</source>
        <translation>El alg del token es {alg}, una firma con un secreto compartido, para la que el conjunto de claves del emisor no tiene clave: algunas bibliotecas fallan con eso, y la API puede haber respondido 500 donde debería rechazar el token.</translation>
    </message>
    <message>
        <source>The API failed, perhaps because it found no key for the token.</source>
        <translation>La API falló, quizá porque no encontró clave para el token.</translation>
    </message>
    <message>
        <source>The header has no kid: some libraries fail where they cannot look the key up, and the API may have answered 500 where it should refuse the token.</source>
        <translation>La cabecera no tiene kid: algunas bibliotecas fallan si no pueden buscar la clave, y la API puede haber respondido 500 donde debería rechazar el token.</translation>
    </message>
    <message>
        <source>The API failed and does not say on what.</source>
        <translation>La API falló y no dice con qué.</translation>
    </message>
    <message>
        <source>The API did not say that it refuses the token: it failed on something of its own, often on its way to the issuer, or on a token for which it has no key (kid {kid}, alg {alg}).</source>
        <translation>La API no dijo que rechace el token: falló en algo propio, a menudo en su camino al emisor, o con un token para el que no tiene clave (kid {kid}, alg {alg}).</translation>
    </message>
    <message>
        <source>Compare kid {kid} with the issuer&apos;s key set. Inspecting the token with its issuer (inspect --issuer) does that.</source>
        <translation>Compare kid {kid} con el conjunto de claves del emisor. Inspeccionar el token con su emisor (inspect --issuer) lo hace.</translation>
    </message>
    <message>
        <source>Ask the same without a token: if that is answered with 401, the API fails on the token or on the keys for it.</source>
        <translation>Pida lo mismo sin token: si se responde 401, la API falla con el token o con las claves para él.</translation>
    </message>
    <message>
        <source>Perhaps no token arrived.</source>
        <translation>Quizá no llegó ningún token.</translation>
    </message>
    <message>
        <source>Some APIs read an Authorization header that is missing or empty as a token of no parts; it may be that.</source>
        <translation>Algunas API leen una cabecera Authorization que falta o está vacía como un token sin partes; puede ser eso.</translation>
    </message>
    <message>
        <source>Check that the token was sent. The header is Authorization: Bearer, one space, the token.</source>
        <translation>Compruebe que se envió el token. La cabecera es Authorization: Bearer, un espacio, el token.</translation>
    </message>
</context>
</TS>
