<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="es" sourcelanguage="en">
<context>
    <name>Token Inspector</name>
    <message>
        <source>Signature</source>
        <translation>Firma</translation>
    </message>
    <message>
        <source>Made with key {kid:elide 16} {whose}.</source>
        <translation>Hecha con la clave {kid:elide 16} {whose}.</translation>
    </message>
    <message>
        <source>Made with key without ID {whose}.</source>
        <translation>Hecha con la clave sin ID {whose}.</translation>
    </message>
    <message>
        <source>Signature wrong</source>
        <translation>Firma incorrecta</translation>
    </message>
    <message>
        <source>The text was changed after signing, or another key than {kid:elide 16} signed it.</source>
        <translation>El texto se cambió después de firmarlo, o lo firmó una clave distinta de {kid:elide 16}.</translation>
    </message>
    <message>
        <source>A signature by key {kid}</source>
        <translation>Una firma de la clave {kid}</translation>
    </message>
    <message>
        <source>{count} bytes that this key did not make</source>
        <translation>{count} bytes que no hizo esta clave</translation>
    </message>
    <message>
        <source>Copy the token again without changing it. If it stays wrong, do not trust anything in it.</source>
        <translation>Copie el token de nuevo sin cambiarlo. Si sigue mal, no confíe en nada de lo que contiene.</translation>
    </message>
    <message>
        <source>was changed after signing, or another key signed it</source>
        <translation>se cambió después de firmarlo, o lo firmó otra clave</translation>
    </message>
    <message>
        <source>The text was changed after signing, or another key than the one here signed it.</source>
        <translation>El texto se cambió después de firmarlo, o lo firmó una clave distinta de la de aquí.</translation>
    </message>
    <message>
        <source>A signature by key without ID</source>
        <translation>Una firma de la clave sin ID</translation>
    </message>
    <message>
        <source>The text was changed after signing, or another key than {kid:elide 16} signed it. It brings a key of its own, which proves nothing.</source>
        <translation>El texto se cambió después de firmarlo, o lo firmó una clave distinta de {kid:elide 16}. Trae su propia clave, lo que no demuestra nada.</translation>
    </message>
    <message>
        <source>The text was changed after signing, or another key than the one here signed it. It brings a key of its own, which proves nothing.</source>
        <translation>El texto se cambió después de firmarlo, o lo firmó una clave distinta de la de aquí. Trae su propia clave, lo que no demuestra nada.</translation>
    </message>
    <message>
        <source>No signature</source>
        <translation>Sin firma</translation>
    </message>
    <message>
        <source>The third part is empty: nobody signed it.</source>
        <translation>La tercera parte está vacía: no lo firmó nadie.</translation>
    </message>
    <message>
        <source>A signature</source>
        <translation>Una firma</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>nada</translation>
    </message>
    <message>
        <source>Copy the whole token again. If it is whole, refuse it.</source>
        <translation>Copie el token entero de nuevo. Si está entero, rechácelo.</translation>
    </message>
    <message>
        <source>is not signed</source>
        <translation>no está firmado</translation>
    </message>
    <message>
        <source>has no signature</source>
        <translation>no tiene firma</translation>
    </message>
    <message>
        <source>Signature not checked</source>
        <translation>Firma sin comprobar</translation>
    </message>
    <message>
        <source>Anyone could have written this token. {why}</source>
        <translation>Este token pudo escribirlo cualquiera. {why}</translation>
    </message>
    <message>
        <source>The issuer&apos;s public keys</source>
        <translation>Las claves públicas del emisor</translation>
    </message>
    <message>
        <source>Name the issuer you trust, or a file with its keys. The token itself is not sent.</source>
        <translation>Nombre el emisor en el que confía, o un archivo con sus claves. El propio token no se envía.</translation>
    </message>
    <message>
        <source>nobody has checked who signed it</source>
        <translation>nadie ha comprobado quién lo firmó</translation>
    </message>
    <message>
        <source>Anyone could have written this token. {alg} is made with a secret that issuer and API share; whoever has it can check this.</source>
        <translation>Este token pudo escribirlo cualquiera. {alg} se hace con un secreto que comparten el emisor y la API; quien lo tenga puede comprobarlo.</translation>
    </message>
    <message>
        <source>The shared secret</source>
        <translation>El secreto compartido</translation>
    </message>
    <message>
        <source>Give the shared secret, in a file or in the window. It is not sent anywhere.</source>
        <translation>Dé el secreto compartido, en un archivo o en la ventana. No se envía a ningún sitio.</translation>
    </message>
    <message>
        <source>Only Graph can check it</source>
        <translation>Solo Graph puede comprobarlo</translation>
    </message>
    <message>
        <source>It is a Microsoft Graph token: its header nonce was changed after signing, and only Graph can undo that. That is not an error.</source>
        <translation>Es un token de Microsoft Graph: el nonce de su encabezado se cambió después de firmarlo, y solo Graph puede deshacerlo. No es un error.</translation>
    </message>
    <message>
        <source>Do not validate it. For your own API, ask for a token with your API&apos;s scope, such as api://…/.default.</source>
        <translation>No lo valide. Para su propia API, solicite un token con el scope de su API, como api://…/.default.</translation>
    </message>
    <message>
        <source>only Microsoft Graph can check who signed it</source>
        <translation>solo Microsoft Graph puede comprobar quién lo firmó</translation>
    </message>
    <message>
        <source>Without its key the signature cannot be checked.</source>
        <translation>Sin su clave no se puede comprobar la firma.</translation>
    </message>
    <message>
        <source>Fetch the keys again. If the key is still not there, find out who issued the token.</source>
        <translation>Descargue las claves de nuevo. Si la clave sigue sin estar, averigüe quién emitió el token.</translation>
    </message>
    <message>
        <source>the key that signed it is not known</source>
        <translation>no se conoce la clave que lo firmó</translation>
    </message>
    <message>
        <source>Give the one key that is meant, as a file, or let the issuer name it in the header.</source>
        <translation>Dé en un archivo la única clave que corresponde, o haga que el emisor la nombre en el encabezado.</translation>
    </message>
    <message>
        <source>Give the one key that is meant, as a file, and tell the issuer.</source>
        <translation>Dé en un archivo la única clave que corresponde, y avise al emisor.</translation>
    </message>
    <message>
        <source>Refuse it: the key ID is not genuine.</source>
        <translation>Rechácelo: el ID de clave no es auténtico.</translation>
    </message>
    <message>
        <source>Its key is not fit for signatures, so it proves nothing.</source>
        <translation>Su clave no es apta para firmas, así que no demuestra nada.</translation>
    </message>
    <message>
        <source>Tell whoever publishes the key, or give another one if this is not the issuer&apos;s.</source>
        <translation>Avise a quien publica la clave, o dé otra si esta no es la del emisor.</translation>
    </message>
    <message>
        <source>Use a longer secret.</source>
        <translation>Use un secreto más largo.</translation>
    </message>
    <message>
        <source>Without an algorithm the signature cannot be checked.</source>
        <translation>Sin un algoritmo no se puede comprobar la firma.</translation>
    </message>
    <message>
        <source>The issuer has to name the algorithm.</source>
        <translation>El emisor debe nombrar el algoritmo.</translation>
    </message>
    <message>
        <source>its key and algorithm do not fit together</source>
        <translation>su clave y su algoritmo no encajan</translation>
    </message>
    <message>
        <source>The algorithm and the key do not fit together.</source>
        <translation>El algoritmo y la clave no encajan.</translation>
    </message>
    <message>
        <source>Refuse it. It is not signed as its issuer signs.</source>
        <translation>Rechácelo. No está firmado como firma su emisor.</translation>
    </message>
    <message>
        <source>Give the key or the secret that the token was signed with.</source>
        <translation>Dé la clave o el secreto con que se firmó el token.</translation>
    </message>
    <message>
        <source>Signature of another spelling</source>
        <translation>Firma de otra escritura</translation>
    </message>
    <message>
        <source>The key fits the text as it stands, but the text is not in the base64url of a JWT. A careful program refuses it before it looks at the signature.</source>
        <translation>La clave corresponde al texto tal como está, pero el texto no está en el base64url de un JWT. Un programa cuidadoso lo rechaza antes de mirar la firma.</translation>
    </message>
    <message>
        <source>Use the token exactly as it was issued.</source>
        <translation>Use el token exactamente como se emitió.</translation>
    </message>
    <message>
        <source>its text is not the one a JWT has</source>
        <translation>su texto no es el que tiene un JWT</translation>
    </message>
    <message>
        <source>Payload not here</source>
        <translation>El payload no está aquí</translation>
    </message>
    <message>
        <source>The payload is empty, and the signature is not one over nothing. With a detached payload it covers a text that was sent elsewhere.</source>
        <translation>El payload está vacío, y la firma no se hizo sobre nada. Con un payload separado (detached), cubre un texto que se envió aparte.</translation>
    </message>
    <message>
        <source>Check it where that text is.</source>
        <translation>Compruébelo donde esté ese texto.</translation>
    </message>
    <message>
        <source>the text that was signed is not in it</source>
        <translation>no contiene el texto que se firmó</translation>
    </message>
    <message>
        <source>Issuer</source>
        <translation>Emisor</translation>
    </message>
    <message>
        <source>Exactly the issuer expected.</source>
        <translation>Exactamente el emisor esperado.</translation>
    </message>
    <message>
        <source>Exactly the {realm:tr} of this profile.</source>
        <translation>Exactamente el {realm:tr} de este perfil.</translation>
    </message>
    <message>
        <source>Nothing to compare it with: no issuer is expected.</source>
        <translation>No hay con qué compararlo: no se espera ningún emisor.</translation>
    </message>
    <message>
        <source>Enter the issuer you expect.</source>
        <translation>Escriba el emisor que espera.</translation>
    </message>
    <message>
        <source>no rule</source>
        <translation>sin regla</translation>
    </message>
    <message>
        <source>No issuer</source>
        <translation>Sin emisor</translation>
    </message>
    <message>
        <source>It does not say who issued it.</source>
        <translation>No dice quién lo emitió.</translation>
    </message>
    <message>
        <source>Check that this is a token of your issuer.</source>
        <translation>Compruebe que este token es de su emisor.</translation>
    </message>
    <message>
        <source>does not say who issued it</source>
        <translation>no dice quién lo emitió</translation>
    </message>
    <message>
        <source>Its iss is not a text.</source>
        <translation>Su iss no es un texto.</translation>
    </message>
    <message>
        <source>Wrong issuer</source>
        <translation>Emisor incorrecto</translation>
    </message>
    <message>
        <source>It differs by a slash at the end, and an issuer has to be exactly the same.</source>
        <translation>Se diferencia en una barra al final, y un emisor debe ser exactamente igual.</translation>
    </message>
    <message>
        <source>Write the expected issuer exactly as the token has it, if that is the issuer you mean.</source>
        <translation>Escriba el emisor esperado exactamente como está en el token, si es el emisor al que se refiere.</translation>
    </message>
    <message>
        <source>comes from another issuer than the one expected</source>
        <translation>procede de un emisor distinto del esperado</translation>
    </message>
    <message>
        <source>It differs in upper and lower case, and an issuer has to be exactly the same.</source>
        <translation>Se diferencia en mayúsculas y minúsculas, y un emisor debe ser exactamente igual.</translation>
    </message>
    <message>
        <source>Correct the spelling.</source>
        <translation>Corrija la escritura.</translation>
    </message>
    <message>
        <source>It differs in the scheme, http or https, and an issuer has to be exactly the same.</source>
        <translation>Se diferencia en el esquema, http o https, y un emisor debe ser exactamente igual.</translation>
    </message>
    <message>
        <source>Find out why: issuers use https, and http is right for one on this computer only.</source>
        <translation>Averigüe por qué: los emisores usan https, y http solo es correcto para uno de este equipo.</translation>
    </message>
    <message>
        <source>It comes from the same host but from another issuer there.</source>
        <translation>Procede del mismo host, pero de otro emisor.</translation>
    </message>
    <message>
        <source>Compare the two paths: another pool, realm or tenant is named.</source>
        <translation>Compare las dos rutas: se nombra otro user pool, realm o tenant.</translation>
    </message>
    <message>
        <source>It comes from another issuer than the one expected.</source>
        <translation>Procede de un emisor distinto del esperado.</translation>
    </message>
    <message>
        <source>Use the token that your issuer gave you, or inspect it with the profile of its own issuer.</source>
        <translation>Use el token que le dio su emisor, o inspecciónelo con el perfil del emisor que lo creó.</translation>
    </message>
    <message>
        <source>Expiry</source>
        <translation>Caducidad</translation>
    </message>
    <message>
        <source>Good until {exp:moment}.</source>
        <translation>Vale hasta {exp:moment}.</translation>
    </message>
    <message>
        <source>exp in the future</source>
        <translation>exp en el futuro</translation>
    </message>
    <message>
        <source>exp = {value:json}</source>
        <translation>exp = {value:json}</translation>
    </message>
    <message>
        <source>Good until {exp:moment}, {life:duration} after it was issued.</source>
        <translation>Vale hasta {exp:moment}, {life:duration} después de emitirse.</translation>
    </message>
    <message>
        <source>No expiry</source>
        <translation>Sin caducidad</translation>
    </message>
    <message>
        <source>It has no exp claim, so nothing ever ends it.</source>
        <translation>No tiene el claim exp, así que nunca deja de valer.</translation>
    </message>
    <message>
        <source>An exp claim</source>
        <translation>Un claim exp</translation>
    </message>
    <message>
        <source>no exp</source>
        <translation>sin exp</translation>
    </message>
    <message>
        <source>Let the issuer set an expiry; a stolen token of this kind stays good.</source>
        <translation>Haga que el emisor fije una caducidad; un token así, si se roba, sigue valiendo.</translation>
    </message>
    <message>
        <source>has no expiry</source>
        <translation>no tiene caducidad</translation>
    </message>
    <message>
        <source>never</source>
        <translation>nunca</translation>
    </message>
    <message>
        <source>Never expires</source>
        <translation>No caduca nunca</translation>
    </message>
    <message>
        <source>it never expires</source>
        <translation>no caduca nunca</translation>
    </message>
    <message>
        <source>Expiry is no date</source>
        <translation>La caducidad no es una fecha</translation>
    </message>
    <message>
        <source>Its {name} is {value:kind}; a date in a JWT is a number of seconds.</source>
        <translation>Su {name} es {value:kind}; una fecha en un JWT es un número de segundos.</translation>
    </message>
    <message>
        <source>Seconds since 1970 as a JSON number</source>
        <translation>Segundos desde 1970 como número JSON</translation>
    </message>
    <message>
        <source>Let the issuer write it as a number. Some libraries accept this one, others refuse it.</source>
        <translation>Haga que el emisor lo escriba como número. Algunas bibliotecas aceptan este, otras lo rechazan.</translation>
    </message>
    <message>
        <source>has an {name} that is not a date</source>
        <translation>tiene un {name} que no es una fecha</translation>
    </message>
    <message>
        <source>Expired</source>
        <translation>Caducado</translation>
    </message>
    <message>
        <source>It stopped being valid {exp:ago}. APIs answer it with 401.</source>
        <translation>Dejó de ser válido {exp:ago}. Las API responden a eso con 401.</translation>
    </message>
    <message>
        <source>exp after {leeway:before} (now less {leeway:g} s leeway)</source>
        <translation>exp posterior a {leeway:before} (ahora menos {leeway:g} s de tolerancia)</translation>
    </message>
    <message>
        <source>exp = {value:json} ({exp:moment})</source>
        <translation>exp = {value:json} ({exp:moment})</translation>
    </message>
    <message>
        <source>Get a new token. The profile needs no change for this.</source>
        <translation>Obtenga un token nuevo. No hace falta cambiar el perfil.</translation>
    </message>
    <message>
        <source>expired {exp:ago}</source>
        <translation>caducó {exp:ago}</translation>
    </message>
    <message>
        <source>It stopped being valid {exp:ago} by your clock, but {clock}.</source>
        <translation>Según su reloj, dejó de ser válido {exp:ago}, pero {clock}.</translation>
    </message>
    <message>
        <source>Set this computer&apos;s clock, or switch on its time synchronisation; then ask for a new token.</source>
        <translation>Ponga en hora este equipo o active su sincronización horaria; después, solicite un token nuevo.</translation>
    </message>
    <message>
        <source>expired {exp:ago}, but {clock}</source>
        <translation>caducó {exp:ago}, pero {clock}</translation>
    </message>
    <message>
        <source>Expired, within leeway</source>
        <translation>Caducado, dentro de la tolerancia</translation>
    </message>
    <message>
        <source>It expired {exp:ago} and passes only because of the leeway of {leeway:g} s.</source>
        <translation>Caducó {exp:ago} y solo se admite por la tolerancia de {leeway:g} s.</translation>
    </message>
    <message>
        <source>Get a new token; APIs with less leeway refuse it.</source>
        <translation>Obtenga un token nuevo; las API con menos tolerancia lo rechazan.</translation>
    </message>
    <message>
        <source>it is past its expiry, within the leeway</source>
        <translation>ya pasó su caducidad, pero dentro de la tolerancia</translation>
    </message>
    <message>
        <source>Expiry far off</source>
        <translation>Caducidad muy lejana</translation>
    </message>
    <message>
        <source>Read as seconds it lies thousands of years ahead; it was probably written in milliseconds.</source>
        <translation>Leído en segundos, queda a miles de años; probablemente se escribió en milisegundos.</translation>
    </message>
    <message>
        <source>Let the issuer write it in seconds.</source>
        <translation>Haga que el emisor lo escriba en segundos.</translation>
    </message>
    <message>
        <source>its expiry is far off</source>
        <translation>su caducidad queda muy lejos</translation>
    </message>
    <message>
        <source>far off</source>
        <translation>muy lejos</translation>
    </message>
    <message>
        <source>It lies beyond any calendar, so in effect it never expires.</source>
        <translation>Queda fuera de cualquier calendario, así que en la práctica nunca caduca.</translation>
    </message>
    <message>
        <source>Scopes</source>
        <translation>Scopes</translation>
    </message>
    <message numerus="yes">
        <source>All {n} scopes you asked for were granted, and nothing more.</source>
        <translation>
            <numerusform>Se concedió el scope que solicitó, y nada más.</numerusform>
            <numerusform>Se concedieron los {n} scopes que solicitó, y nada más.</numerusform>
        </translation>
    </message>
    <message>
        <source>{had} of {n}</source>
        <translation>{had} de {n}</translation>
    </message>
    <message>
        <source>Both scopes you asked for were granted, and nothing more.</source>
        <translation>Se concedieron los dos scopes que solicitó, y nada más.</translation>
    </message>
    <message numerus="yes">
        <source>All {n} scopes you asked for were granted.</source>
        <translation>
            <numerusform>Se concedió el scope que solicitó.</numerusform>
            <numerusform>Se concedieron los {n} scopes que solicitó.</numerusform>
        </translation>
    </message>
    <message>
        <source>Both scopes you asked for were granted.</source>
        <translation>Se concedieron los dos scopes que solicitó.</translation>
    </message>
    <message>
        <source>It carries {names:list}, and one of those expected is enough.</source>
        <translation>Lleva {names:list}, y basta con uno de los esperados.</translation>
    </message>
    <message>
        <source>Scope missing</source>
        <translation>Falta un scope</translation>
    </message>
    <message>
        <source>{missing} was asked for and not granted. Routes that need it answer 403.</source>
        <translation>Se solicitó {missing}, y no se concedió. Las rutas que lo requieren responden 403.</translation>
    </message>
    <message>
        <source>lacks the scope {missing}</source>
        <translation>no tiene el scope {missing}</translation>
    </message>
    <message>
        <source>Scopes missing</source>
        <translation>Faltan scopes</translation>
    </message>
    <message>
        <source>{missing} were asked for and not granted. Routes that need them answer 403.</source>
        <translation>Se solicitaron {missing}, y no se concedieron. Las rutas que los requieren responden 403.</translation>
    </message>
    <message>
        <source>lacks the scopes {missing}</source>
        <translation>no tiene los scopes {missing}</translation>
    </message>
    <message>
        <source>It carries none of {missing}. Routes that need them answer 403.</source>
        <translation>No lleva ninguno de {missing}. Las rutas que los requieren responden 403.</translation>
    </message>
    <message>
        <source>carries none of the scopes {missing}</source>
        <translation>no lleva ninguno de los scopes {missing}</translation>
    </message>
    <message numerus="yes">
        <source>No scope was asked for. It carries {n} scopes.</source>
        <translation>
            <numerusform>No se solicitó ningún scope. Lleva {n} scope.</numerusform>
            <numerusform>No se solicitó ningún scope. Lleva {n} scopes.</numerusform>
        </translation>
    </message>
    <message>
        <source>No scope was asked for, and it has none.</source>
        <translation>No se solicitó ningún scope, y no tiene ninguno.</translation>
    </message>
    <message numerus="yes">
        <source>/.default asks for whatever was granted: it carries {n} permissions.</source>
        <translation>
            <numerusform>/.default pide lo que se haya concedido: lleva {n} permiso.</numerusform>
            <numerusform>/.default pide lo que se haya concedido: lleva {n} permisos.</numerusform>
        </translation>
    </message>
    <message>
        <source>/.default asks for whatever was granted: it carries no permissions.</source>
        <translation>/.default pide lo que se haya concedido: no lleva ningún permiso.</translation>
    </message>
    <message>
        <source>No permission granted</source>
        <translation>Ningún permiso concedido</translation>
    </message>
    <message>
        <source>/.default asks for whatever was granted, and nothing was: it carries no role.</source>
        <translation>/.default pide lo que se haya concedido, y no se concedió nada: no lleva ningún rol.</translation>
    </message>
    <message>
        <source>Add an app role of the API to this app and let an administrator consent, unless the API needs none.</source>
        <translation>Añada a esta aplicación un rol de aplicación de la API y pida el consentimiento de un administrador, salvo que la API no requiera ninguno.</translation>
    </message>
    <message>
        <source>The token response grants {granted:names 240}, which is not what was asked for. The token itself cannot be read, so this is the server&apos;s word alone.</source>
        <translation>La respuesta con el token concede {granted:names 240}, que no es lo que se solicitó. El propio token no se puede leer, así que esta es solo la palabra del servidor.</translation>
    </message>
    <message>
        <source>The token response grants {granted:names 240}, as asked for. The token itself cannot be read, so this is the server&apos;s word alone.</source>
        <translation>La respuesta con el token concede {granted:names 240}, como se solicitó. El propio token no se puede leer, así que esta es solo la palabra del servidor.</translation>
    </message>
    <message>
        <source>The token response grants {granted:names 240}. The token itself cannot be read, so this is the server&apos;s word alone.</source>
        <translation>La respuesta con el token concede {granted:names 240}. El propio token no se puede leer, así que esta es solo la palabra del servidor.</translation>
    </message>
    <message numerus="yes">
        <source>Extra scopes</source>
        <translation>
            <numerusform>Scope de más</numerusform>
            <numerusform>Scopes de más</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{names:list 80} were granted though nobody asked for it.</source>
        <translation>
            <numerusform>Se concedió {names:list 80} sin que nadie lo pidiera.</numerusform>
            <numerusform>Se concedieron {names:list 80} sin que nadie los pidiera.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Take them away from the client if it does not need them.</source>
        <translation>
            <numerusform>Quítelo al cliente si no lo necesita.</numerusform>
            <numerusform>Quítelos al cliente si no los necesita.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} extra</source>
        <translation>
            <numerusform>{n} de más</numerusform>
            <numerusform>{n} de más</numerusform>
        </translation>
    </message>
    <message>
        <source>Not before</source>
        <translation>Inicio</translation>
    </message>
    <message>
        <source>Valid since {nbf:moment}.</source>
        <translation>Válido desde {nbf:moment}.</translation>
    </message>
    <message>
        <source>Valid only within leeway</source>
        <translation>Válido solo por la tolerancia</translation>
    </message>
    <message>
        <source>It becomes valid {nbf:ahead} and passes only because of the leeway.</source>
        <translation>Será válido {nbf:ahead} y solo se admite por la tolerancia.</translation>
    </message>
    <message>
        <source>nbf up to {leeway:after}</source>
        <translation>nbf hasta {leeway:after}</translation>
    </message>
    <message>
        <source>nbf = {value:json} ({nbf:moment})</source>
        <translation>nbf = {value:json} ({nbf:moment})</translation>
    </message>
    <message>
        <source>Compare your clock with the issuer&apos;s.</source>
        <translation>Compare su reloj con el del emisor.</translation>
    </message>
    <message>
        <source>Not valid yet</source>
        <translation>Todavía no es válido</translation>
    </message>
    <message>
        <source>It becomes valid {nbf:ahead}, or your clock is behind the issuer&apos;s.</source>
        <translation>Será válido {nbf:ahead}, o su reloj va atrasado respecto al del emisor.</translation>
    </message>
    <message>
        <source>Compare your clock with the issuer&apos;s (time synchronisation), then wait or get a new token.</source>
        <translation>Compare su reloj con el del emisor (sincronización horaria); después, espere u obtenga un token nuevo.</translation>
    </message>
    <message>
        <source>is not valid for another {nbf:away}</source>
        <translation>no será válido hasta dentro de {nbf:away}</translation>
    </message>
    <message>
        <source>It becomes valid {nbf:ahead}, or your clock is behind the issuer&apos;s. It was probably written in milliseconds.</source>
        <translation>Será válido {nbf:ahead}, o su reloj va atrasado respecto al del emisor. Probablemente se escribió en milisegundos.</translation>
    </message>
    <message>
        <source>It becomes valid {nbf:ahead} by your clock, but {clock}.</source>
        <translation>Según su reloj, será válido {nbf:ahead}, pero {clock}.</translation>
    </message>
    <message>
        <source>is not valid yet: {clock}</source>
        <translation>todavía no es válido: {clock}</translation>
    </message>
    <message>
        <source>Start is no date</source>
        <translation>El inicio no es una fecha</translation>
    </message>
    <message>
        <source>Issued at</source>
        <translation>Emisión</translation>
    </message>
    <message>
        <source>Issued {iat:lately}, by your clock.</source>
        <translation>Emitido {iat:lately}, según su reloj.</translation>
    </message>
    <message>
        <source>It does not say when it was issued.</source>
        <translation>No dice cuándo se emitió.</translation>
    </message>
    <message>
        <source>Issued in the future</source>
        <translation>Emitido en el futuro</translation>
    </message>
    <message>
        <source>It says it is issued {iat:away} from now: the issuer&apos;s clock is ahead of yours, or yours is behind.</source>
        <translation>Dice que se emitirá dentro de {iat:away}: el reloj del emisor va adelantado respecto al suyo, o el suyo va atrasado.</translation>
    </message>
    <message>
        <source>iat up to {allowed:after}</source>
        <translation>iat hasta {allowed:after}</translation>
    </message>
    <message>
        <source>iat = {value:json} ({iat:moment})</source>
        <translation>iat = {value:json} ({iat:moment})</translation>
    </message>
    <message>
        <source>Compare both clocks with a time server. APIs such as API Gateway refuse such a token.</source>
        <translation>Compare los dos relojes con un servidor de hora. API como API Gateway rechazan un token así.</translation>
    </message>
    <message>
        <source>was issued {iat:away} in the future</source>
        <translation>lleva una fecha de emisión {iat:away} en el futuro</translation>
    </message>
    <message>
        <source>It says it is issued {iat:away} from now: the issuer&apos;s clock is ahead of yours, or yours is behind. It was probably written in milliseconds.</source>
        <translation>Dice que se emitirá dentro de {iat:away}: el reloj del emisor va adelantado respecto al suyo, o el suyo va atrasado. Probablemente se escribió en milisegundos.</translation>
    </message>
    <message>
        <source>It says it is issued {iat:away} from now: {clock}.</source>
        <translation>Dice que se emitirá dentro de {iat:away}: {clock}.</translation>
    </message>
    <message>
        <source>Issue time is no date</source>
        <translation>El momento de emisión no es una fecha</translation>
    </message>
    <message>
        <source>Client</source>
        <translation>Cliente</translation>
    </message>
    <message>
        <source>The {claim} is the one expected.</source>
        <translation>{claim} es el esperado.</translation>
    </message>
    <message>
        <source>No client is expected here.</source>
        <translation>Aquí no se espera ningún cliente.</translation>
    </message>
    <message>
        <source>The token does not say which client it was issued to.</source>
        <translation>El token no dice para qué cliente se emitió.</translation>
    </message>
    <message>
        <source>No client</source>
        <translation>Sin cliente</translation>
    </message>
    <message>
        <source>It does not say which client it was issued to.</source>
        <translation>No dice para qué cliente se emitió.</translation>
    </message>
    <message>
        <source>Use the token of the client in this profile, or inspect it with the profile of its client.</source>
        <translation>Use el token del cliente de este perfil, o inspecciónelo con el perfil de su cliente.</translation>
    </message>
    <message>
        <source>does not name its client</source>
        <translation>no nombra su cliente</translation>
    </message>
    <message>
        <source>Wrong client</source>
        <translation>Cliente incorrecto</translation>
    </message>
    <message>
        <source>Its {claim} is not a text, so it names no client.</source>
        <translation>Su {claim} no es un texto, así que no nombra ningún cliente.</translation>
    </message>
    <message>
        <source>was issued to another client</source>
        <translation>se emitió para otro cliente</translation>
    </message>
    <message>
        <source>It was issued to another client.</source>
        <translation>Se emitió para otro cliente.</translation>
    </message>
    <message>
        <source>Audience</source>
        <translation>Audiencia</translation>
    </message>
    <message>
        <source>It is meant for the audience expected.</source>
        <translation>Va dirigido a la audiencia esperada.</translation>
    </message>
    <message>
        <source>Cognito access tokens carry no aud claim. The client_id was checked instead.</source>
        <translation>Los tokens de acceso de Cognito no llevan el claim aud. En su lugar se comprobó client_id.</translation>
    </message>
    <message>
        <source>No audience is expected here.</source>
        <translation>Aquí no se espera ninguna audiencia.</translation>
    </message>
    <message>
        <source>Enter the audience your API expects.</source>
        <translation>Escriba la audiencia que espera su API.</translation>
    </message>
    <message>
        <source>No audience is expected here. The token says {aud:list 80}.</source>
        <translation>Aquí no se espera ninguna audiencia. El token dice {aud:list 80}.</translation>
    </message>
    <message>
        <source>No audience</source>
        <translation>Sin audiencia</translation>
    </message>
    <message>
        <source>It names no audience, so an API that looks for one refuses it.</source>
        <translation>No nombra ninguna audiencia, así que lo rechaza una API que la busque.</translation>
    </message>
    <message>
        <source>names no audience</source>
        <translation>no nombra ninguna audiencia</translation>
    </message>
    <message>
        <source>Wrong audience</source>
        <translation>Audiencia incorrecta</translation>
    </message>
    <message>
        <source>It is meant for another API than the one expected.</source>
        <translation>Va dirigido a una API distinta de la esperada.</translation>
    </message>
    <message>
        <source>Ask for a token with the audience that your API expects.</source>
        <translation>Solicite un token con la audiencia que espera su API.</translation>
    </message>
    <message>
        <source>is meant for another audience</source>
        <translation>va dirigido a otra audiencia</translation>
    </message>
    <message>
        <source>Audience not readable</source>
        <translation>Audiencia no legible</translation>
    </message>
    <message>
        <source>Its aud is neither a text nor a list of texts.</source>
        <translation>Su aud no es ni un texto ni una lista de textos.</translation>
    </message>
    <message>
        <source>A text or a list of texts</source>
        <translation>Un texto o una lista de textos</translation>
    </message>
    <message>
        <source>Let the issuer correct it.</source>
        <translation>Haga que el emisor lo corrija.</translation>
    </message>
    <message>
        <source>has a faulty aud</source>
        <translation>tiene un aud defectuoso</translation>
    </message>
    <message>
        <source>Token use</source>
        <translation>Uso del token</translation>
    </message>
    <message>
        <source>An access token, which is what an API expects.</source>
        <translation>Un token de acceso, que es lo que espera una API.</translation>
    </message>
    <message>
        <source>An ID token, as expected.</source>
        <translation>Un token de ID, como se esperaba.</translation>
    </message>
    <message>
        <source>Wrong kind of token</source>
        <translation>Tipo de token incorrecto</translation>
    </message>
    <message>
        <source>It is an ID token: it tells the app who signed in, and an API must not accept it as an access token.</source>
        <translation>Es un token de ID: dice a la aplicación quién inició sesión, y una API no debe aceptarlo como token de acceso.</translation>
    </message>
    <message>
        <source>Send the access token instead.</source>
        <translation>Envíe en su lugar el token de acceso.</translation>
    </message>
    <message>
        <source>is not an access token</source>
        <translation>no es un token de acceso</translation>
    </message>
    <message>
        <source>It has no token_use claim, which every token of a user pool has.</source>
        <translation>No tiene el claim token_use, que llevan todos los tokens de un user pool.</translation>
    </message>
    <message>
        <source>Send the id token instead.</source>
        <translation>Envíe en su lugar el token de ID.</translation>
    </message>
    <message>
        <source>is not an id token</source>
        <translation>no es un token de ID</translation>
    </message>
    <message>
        <source>It is not an access token.</source>
        <translation>No es un token de acceso.</translation>
    </message>
    <message>
        <source>It is not an ID token.</source>
        <translation>No es un token de ID.</translation>
    </message>
    <message>
        <source>Algorithm</source>
        <translation>Algoritmo</translation>
    </message>
    <message>
        <source>{alg} fits the key and is allowed here.</source>
        <translation>{alg} corresponde a la clave y aquí se permite.</translation>
    </message>
    <message>
        <source>{alg} is a public-key algorithm and allowed here.</source>
        <translation>{alg} es un algoritmo de clave pública y aquí se permite.</translation>
    </message>
    <message>
        <source>Algorithm missing</source>
        <translation>Falta el algoritmo</translation>
    </message>
    <message>
        <source>The header does not say which algorithm signed it.</source>
        <translation>El encabezado no dice con qué algoritmo se firmó.</translation>
    </message>
    <message>
        <source>The issuer has to name the algorithm; without it no API can check the signature.</source>
        <translation>El emisor debe nombrar el algoritmo; sin él, ninguna API puede comprobar la firma.</translation>
    </message>
    <message>
        <source>names no algorithm</source>
        <translation>no nombra ningún algoritmo</translation>
    </message>
    <message>
        <source>Its alg is not a text.</source>
        <translation>Su alg no es un texto.</translation>
    </message>
    <message>
        <source>Not signed</source>
        <translation>Sin firmar</translation>
    </message>
    <message>
        <source>Its alg is &quot;none&quot;: nobody signed it, so anyone can have written it.</source>
        <translation>Su alg es &quot;none&quot;: no lo firmó nadie, así que pudo escribirlo cualquiera.</translation>
    </message>
    <message>
        <source>Refuse it. If your issuer sent it, switch signing on there.</source>
        <translation>Rechácelo. Si lo envió su emisor, active allí la firma.</translation>
    </message>
    <message>
        <source>none</source>
        <translation>ninguno</translation>
    </message>
    <message>
        <source>Shared secret</source>
        <translation>Secreto compartido</translation>
    </message>
    <message>
        <source>{alg:elide 12} is made with a secret that issuer and API share; no public key can check it.</source>
        <translation>{alg:elide 12} se hace con un secreto que comparten el emisor y la API; ninguna clave pública puede comprobarlo.</translation>
    </message>
    <message>
        <source>Inspect it where the secret is, or let the issuer sign with a key pair.</source>
        <translation>Inspecciónelo donde esté el secreto, o haga que el emisor firme con un par de claves.</translation>
    </message>
    <message>
        <source>Algorithm confusion</source>
        <translation>Confusión de algoritmo</translation>
    </message>
    <message>
        <source>{alg:elide 12} uses a shared secret, but the keys here are public. Whoever knows a public key could have made it.</source>
        <translation>{alg:elide 12} usa un secreto compartido, pero aquí las claves son públicas. Pudo hacerlo cualquiera que conozca una clave pública.</translation>
    </message>
    <message>
        <source>Refuse it, and make sure that your API allows only the issuer&apos;s own algorithm.</source>
        <translation>Rechácelo y asegúrese de que su API solo permite el algoritmo propio del emisor.</translation>
    </message>
    <message>
        <source>says {alg:elide 12} where the issuer&apos;s keys are public</source>
        <translation>dice {alg:elide 12} y las claves del emisor son públicas</translation>
    </message>
    <message>
        <source>Algorithm not allowed</source>
        <translation>Algoritmo no permitido</translation>
    </message>
    <message>
        <source>{alg:elide 40} is not among the algorithms expected here.</source>
        <translation>{alg:elide 40} no está entre los algoritmos que se esperan aquí.</translation>
    </message>
    <message>
        <source>Ask the issuer for a token signed with one of the expected algorithms.</source>
        <translation>Pida al emisor un token firmado con uno de los algoritmos esperados.</translation>
    </message>
    <message>
        <source>is signed with {alg:elide 20}, which is not expected here</source>
        <translation>está firmado con {alg:elide 20}, que no se espera aquí</translation>
    </message>
    <message>
        <source>Algorithm and key differ</source>
        <translation>El algoritmo y la clave difieren</translation>
    </message>
    <message>
        <source>The token says {alg}, but the key you gave is for {key_alg}.</source>
        <translation>El token dice {alg}, pero la clave que dio es para {key_alg}.</translation>
    </message>
    <message>
        <source>Give the key that the issuer signs with. If this is the one, refuse the token.</source>
        <translation>Dé la clave con la que firma el emisor. Si es esta, rechace el token.</translation>
    </message>
    <message>
        <source>says {alg}, which its key is not for</source>
        <translation>dice {alg}, para el que no sirve su clave</translation>
    </message>
    <message>
        <source>The token says {alg}, but the key it names is for {key_alg}.</source>
        <translation>El token dice {alg}, pero la clave que nombra es para {key_alg}.</translation>
    </message>
    <message>
        <source>Refuse it. The issuer never signs with this key in that way.</source>
        <translation>Rechácelo. El emisor nunca firma de esa forma con esta clave.</translation>
    </message>
    <message>
        <source>The token says {alg}, but the key you gave is {key}.</source>
        <translation>El token dice {alg}, pero la clave que dio es {key}.</translation>
    </message>
    <message>
        <source>The token says {alg}, but the key it names is {key}.</source>
        <translation>El token dice {alg}, pero la clave que nombra es {key}.</translation>
    </message>
    <message>
        <source>{alg} needs a secret of at least {least} bits, and the one you gave has {bits}.</source>
        <translation>{alg} requiere un secreto de al menos {least} bits, y el que dio tiene {bits}.</translation>
    </message>
    <message>
        <source>Give the whole secret. If this is all of it, issuer and API need a longer one.</source>
        <translation>Dé el secreto completo. Si ya lo es, el emisor y la API necesitan uno más largo.</translation>
    </message>
    <message>
        <source>The token says {alg}, which a public key checks, and what you gave is a shared secret.</source>
        <translation>El token dice {alg}, que se comprueba con una clave pública, y usted dio un secreto compartido.</translation>
    </message>
    <message>
        <source>Give the issuer&apos;s public key or its key set in place of the secret.</source>
        <translation>Dé la clave pública del emisor o su conjunto de claves en lugar del secreto.</translation>
    </message>
    <message>
        <source>Key ID</source>
        <translation>ID de clave</translation>
    </message>
    <message>
        <source>Exactly one key {where} has it.</source>
        <translation>Exactamente una clave {where} lo tiene.</translation>
    </message>
    <message>
        <source>The key you gave has no ID of its own, so the token&apos;s was not compared.</source>
        <translation>La clave que dio no tiene un ID propio, así que el del token no se comparó.</translation>
    </message>
    <message>
        <source>No key ID</source>
        <translation>Sin ID de clave</translation>
    </message>
    <message>
        <source>The token does not say which key signed it, and keys are not tried one after the other.</source>
        <translation>El token no dice qué clave lo firmó, y las claves no se prueban una tras otra.</translation>
    </message>
    <message>
        <source>A kid in the header</source>
        <translation>Un kid en el encabezado</translation>
    </message>
    <message>
        <source>Let the issuer name the key in the header.</source>
        <translation>Haga que el emisor nombre la clave en el encabezado.</translation>
    </message>
    <message>
        <source>it does not say which key signed it</source>
        <translation>no dice qué clave lo firmó</translation>
    </message>
    <message>
        <source>Unknown key ID</source>
        <translation>ID de clave desconocido</translation>
    </message>
    <message>
        <source>No key {where} has this key ID. The key was rotated out, or another issuer signed the token.</source>
        <translation>Ninguna clave {where} tiene este ID. La clave se retiró en una rotación, o el token lo firmó otro emisor.</translation>
    </message>
    <message>
        <source>Compare the issuer in the token with the one expected, then get a new token.</source>
        <translation>Compare el emisor del token con el esperado y obtenga un token nuevo.</translation>
    </message>
    <message>
        <source>it names a key that is not published</source>
        <translation>nombra una clave que no está publicada</translation>
    </message>
    <message>
        <source>No key {where} has this key ID. The key was rotated out, or another issuer signed the token. {why}</source>
        <translation>Ninguna clave {where} tiene este ID. La clave se retiró en una rotación, o el token lo firmó otro emisor. {why}</translation>
    </message>
    <message>
        <source>Key ID not unique</source>
        <translation>ID de clave no único</translation>
    </message>
    <message>
        <source>More than one published key has this key ID, so it is not clear which one is meant.</source>
        <translation>Más de una clave publicada tiene este ID, así que no está claro a cuál se refiere.</translation>
    </message>
    <message>
        <source>Tell the issuer: key IDs in a key set have to differ.</source>
        <translation>Avise al emisor: los ID de clave de un conjunto de claves deben ser distintos.</translation>
    </message>
    <message>
        <source>it names a key ID that more than one published key has</source>
        <translation>nombra un ID de clave que tiene más de una clave publicada</translation>
    </message>
    <message>
        <source>Key ID not genuine</source>
        <translation>ID de clave no auténtico</translation>
    </message>
    <message>
        <source>Its key ID is empty.</source>
        <translation>Su ID de clave está vacío.</translation>
    </message>
    <message>
        <source>The key ID of a published key</source>
        <translation>El ID de una clave publicada</translation>
    </message>
    <message>
        <source>Refuse it. The header was changed after signing, or another program made it.</source>
        <translation>Rechácelo. El encabezado se cambió después de firmarlo, o lo creó otro programa.</translation>
    </message>
    <message>
        <source>names a key ID that the issuer does not use</source>
        <translation>nombra un ID de clave que el emisor no usa</translation>
    </message>
    <message>
        <source>Its key ID is not a text.</source>
        <translation>Su ID de clave no es un texto.</translation>
    </message>
    <message>
        <source>It is almost a published key ID, and a key ID has to be exactly the same.</source>
        <translation>Se parece mucho a un ID de clave publicado, y un ID de clave debe ser exactamente igual.</translation>
    </message>
    <message>
        <source>No issuer uses such a key ID; it may be made to trick a program that looks it up.</source>
        <translation>Ningún emisor usa un ID de clave así; puede estar hecho para engañar a un programa que lo busque.</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>Clave</translation>
    </message>
    <message>
        <source>It is a public key for signatures, and long enough.</source>
        <translation>Es una clave pública para firmas, y lo bastante larga.</translation>
    </message>
    <message>
        <source>It is a shared secret, and long enough.</source>
        <translation>Es un secreto compartido, y lo bastante largo.</translation>
    </message>
    <message>
        <source>Key not fit</source>
        <translation>Clave no apta</translation>
    </message>
    <message>
        <source>A public key for signatures</source>
        <translation>Una clave pública para firmas</translation>
    </message>
    <message>
        <source>Tell the issuer. A careful API refuses everything signed with this key.</source>
        <translation>Avise al emisor. Una API cuidadosa rechaza todo lo firmado con esta clave.</translation>
    </message>
    <message>
        <source>is signed with a key that must not be used</source>
        <translation>está firmado con una clave que no debe usarse</translation>
    </message>
    <message>
        <source>A long shared secret</source>
        <translation>Un secreto compartido largo</translation>
    </message>
    <message>
        <source>Key to be wary of</source>
        <translation>Clave con reservas</translation>
    </message>
    <message>
        <source>Tell whoever publishes the key.</source>
        <translation>Avise a quien publica la clave.</translation>
    </message>
    <message>
        <source>Its certificate ended {ended:ago}; some APIs then refuse the key.</source>
        <translation>Su certificado terminó {ended:ago}; algunas API rechazan entonces la clave.</translation>
    </message>
    <message>
        <source>Brings its own key</source>
        <translation>Trae su propia clave</translation>
    </message>
    <message>
        <source>The header has {parameters:list}. It was not used, and nothing was fetched: whoever wrote the token chose it.</source>
        <translation>El encabezado lleva {parameters:list}. No se usó ni se descargó nada: lo eligió quien escribió el token.</translation>
    </message>
    <message>
        <source>Make sure that your API takes keys only from the issuer it is configured for.</source>
        <translation>Asegúrese de que su API solo toma claves del emisor que tiene configurado.</translation>
    </message>
    <message>
        <source>Unencoded payload</source>
        <translation>Payload sin codificar</translation>
    </message>
    <message>
        <source>Its b64 parameter asks for a payload that is not encoded, which a JWT cannot have.</source>
        <translation>Su parámetro b64 pide un payload sin codificar, algo que un JWT no puede tener.</translation>
    </message>
    <message>
        <source>Refuse it as a JWT.</source>
        <translation>Rechácelo como JWT.</translation>
    </message>
    <message>
        <source>asks for an unencoded payload</source>
        <translation>pide un payload sin codificar</translation>
    </message>
    <message>
        <source>Critical list wrong</source>
        <translation>Lista crit incorrecta</translation>
    </message>
    <message>
        <source>Its crit list is empty, repeats a name, or names what the header does not have.</source>
        <translation>Su lista crit está vacía, repite un nombre o nombra algo que el encabezado no tiene.</translation>
    </message>
    <message>
        <source>A list of header parameters</source>
        <translation>Una lista de parámetros del encabezado</translation>
    </message>
    <message>
        <source>Refuse it; no sound library writes this.</source>
        <translation>Rechácelo; ninguna biblioteca correcta escribe esto.</translation>
    </message>
    <message>
        <source>has a faulty crit list</source>
        <translation>tiene una lista crit defectuosa</translation>
    </message>
    <message>
        <source>Critical extension</source>
        <translation>Extensión crítica</translation>
    </message>
    <message>
        <source>It must be refused by a program that does not know {extensions:list}.</source>
        <translation>Debe rechazarlo cualquier programa que no conozca {extensions:list}.</translation>
    </message>
    <message>
        <source>Only extensions that are understood</source>
        <translation>Solo extensiones conocidas</translation>
    </message>
    <message>
        <source>Inspect it with a program that knows the extension.</source>
        <translation>Inspecciónelo con un programa que conozca la extensión.</translation>
    </message>
    <message>
        <source>needs an extension not known here</source>
        <translation>requiere una extensión que aquí no se conoce</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Tipo</translation>
    </message>
    <message>
        <source>{type} is a type an API accepts.</source>
        <translation>{type} es un tipo que acepta una API.</translation>
    </message>
    <message>
        <source>Type not a text</source>
        <translation>El tipo no es un texto</translation>
    </message>
    <message>
        <source>Its typ is not a text.</source>
        <translation>Su typ no es un texto.</translation>
    </message>
    <message>
        <source>JWT or at+jwt</source>
        <translation>JWT o at+jwt</translation>
    </message>
    <message>
        <source>has a type that is not a text</source>
        <translation>tiene un tipo que no es un texto</translation>
    </message>
    <message>
        <source>Other kind of token</source>
        <translation>Otra clase de token</translation>
    </message>
    <message>
        <source>Its type {type:elide 40} says that it is another kind of token than one for an API.</source>
        <translation>Su tipo {type:elide 40} indica que no es un token para una API, sino de otra clase.</translation>
    </message>
    <message>
        <source>Use the access token, not a token made for another purpose.</source>
        <translation>Use el token de acceso, no un token creado para otro fin.</translation>
    </message>
    <message>
        <source>is a {type:elide 30}, not a token for an API</source>
        <translation>es de tipo {type:elide 30}, no un token para una API</translation>
    </message>
    <message>
        <source>Unusual type</source>
        <translation>Tipo poco habitual</translation>
    </message>
    <message>
        <source>Compression named</source>
        <translation>Compresión indicada</translation>
    </message>
    <message>
        <source>Its zip parameter has no meaning in a signed token and was not followed.</source>
        <translation>Su parámetro zip no tiene sentido en un token firmado y no se tuvo en cuenta.</translation>
    </message>
    <message>
        <source>Ask the issuer why it is there.</source>
        <translation>Pregunte al emisor por qué está ahí.</translation>
    </message>
    <message>
        <source>Structure</source>
        <translation>Estructura</translation>
    </message>
    <message>
        <source>Three parts of base64url, as a JWT has.</source>
        <translation>Tres partes en base64url, como tiene un JWT.</translation>
    </message>
    <message numerus="yes">
        <source>{n} chars</source>
        <translation>
            <numerusform>{n} caract.</numerusform>
            <numerusform>{n} caract.</numerusform>
        </translation>
    </message>
    <message>
        <source>Not a JWT</source>
        <translation>No es un JWT</translation>
    </message>
    <message>
        <source>header.payload.signature, each in base64url</source>
        <translation>encabezado.payload.firma, cada parte en base64url</translation>
    </message>
    <message>
        <source>Copy the whole token again, from its eyJ to the end of the last part.</source>
        <translation>Copie el token entero de nuevo, desde eyJ hasta el final de la última parte.</translation>
    </message>
    <message>
        <source>is not a readable JWT</source>
        <translation>no es un JWT legible</translation>
    </message>
    <message>
        <source>Opaque token</source>
        <translation>Token opaco</translation>
    </message>
    <message>
        <source>It is not a JWT, so it says nothing by itself: only its issuer can tell what it stands for.</source>
        <translation>No es un JWT, así que por sí solo no dice nada: solo su emisor puede decir qué representa.</translation>
    </message>
    <message>
        <source>A JWT of three parts</source>
        <translation>Un JWT de tres partes</translation>
    </message>
    <message>
        <source>{characters} without the form of a JWT</source>
        <translation>{characters} sin la forma de un JWT</translation>
    </message>
    <message>
        <source>Ask the issuer&apos;s introspection endpoint. With Auth0, send an audience to get a JWT instead.</source>
        <translation>Consulte el endpoint de introspección del emisor. Con Auth0, envíe una audiencia para obtener un JWT.</translation>
    </message>
    <message>
        <source>is opaque: only its issuer can read it</source>
        <translation>es opaco: solo su emisor puede leerlo</translation>
    </message>
    <message>
        <source>Encrypted token</source>
        <translation>Token cifrado</translation>
    </message>
    <message>
        <source>It has five parts: its content is encrypted for the API it is meant for, and only the header shows.</source>
        <translation>Tiene cinco partes: su contenido está cifrado para la API a la que va dirigido, y solo se ve el encabezado.</translation>
    </message>
    <message>
        <source>A signed JWT of three parts</source>
        <translation>Un JWT firmado de tres partes</translation>
    </message>
    <message>
        <source>An encrypted JWT (JWE) of five parts</source>
        <translation>Un JWT cifrado (JWE) de cinco partes</translation>
    </message>
    <message>
        <source>Inspect it where the private key is, or ask the issuer for tokens that are signed only.</source>
        <translation>Inspecciónelo donde esté la clave privada, o pida al emisor tokens que solo estén firmados.</translation>
    </message>
    <message>
        <source>is encrypted: only the API it is for can read it</source>
        <translation>está cifrado: solo puede leerlo la API a la que va dirigido</translation>
    </message>
    <message numerus="yes">
        <source>{n} parts</source>
        <translation>
            <numerusform>{n} parte</numerusform>
            <numerusform>{n} partes</numerusform>
        </translation>
    </message>
    <message>
        <source>Not canonical</source>
        <translation>No canónico</translation>
    </message>
    <message>
        <source>base64url without padding</source>
        <translation>base64url sin relleno</translation>
    </message>
    <message>
        <source>Use the token exactly as it was issued. Something rewrote it on the way.</source>
        <translation>Use el token exactamente como se emitió. Algo lo reescribió por el camino.</translation>
    </message>
    <message>
        <source>is not encoded as it was issued</source>
        <translation>no está codificado como se emitió</translation>
    </message>
    <message>
        <source>Header</source>
        <translation>Encabezado</translation>
    </message>
    <message>
        <source>A JSON object in which no name appears twice.</source>
        <translation>Un objeto JSON en el que ningún nombre aparece dos veces.</translation>
    </message>
    <message numerus="yes">
        <source>{n} names</source>
        <translation>
            <numerusform>{n} nombre</numerusform>
            <numerusform>{n} nombres</numerusform>
        </translation>
    </message>
    <message>
        <source>Header not sound</source>
        <translation>Encabezado defectuoso</translation>
    </message>
    <message>
        <source>One JSON object in UTF-8, each name once</source>
        <translation>Un objeto JSON en UTF-8, cada nombre una sola vez</translation>
    </message>
    <message>
        <source>has a header that programs may read differently</source>
        <translation>tiene un encabezado que los programas pueden leer de formas distintas</translation>
    </message>
    <message>
        <source>Payload</source>
        <translation>Payload</translation>
    </message>
    <message>
        <source>Payload not sound</source>
        <translation>Payload defectuoso</translation>
    </message>
    <message>
        <source>has a payload that programs may read differently</source>
        <translation>tiene un payload que los programas pueden leer de formas distintas</translation>
    </message>
    <message>
        <source>Cleaned up</source>
        <translation>Texto limpiado</translation>
    </message>
    <message>
        <source>The token alone</source>
        <translation>Solo el token</translation>
    </message>
    <message>
        <source>Send only the token itself. The verdict is about the text that was left.</source>
        <translation>Envíe solo el propio token. El veredicto se refiere al texto que quedó.</translation>
    </message>
    <message numerus="yes">
        <source>{n} changes</source>
        <translation>
            <numerusform>{n} cambio</numerusform>
            <numerusform>{n} cambios</numerusform>
        </translation>
    </message>
    <message>
        <source>Hidden characters</source>
        <translation>Caracteres ocultos</translation>
    </message>
    <message numerus="yes">
        <source>{n} characters in it cannot be seen or would reorder the text; each is shown as its code.</source>
        <translation>
            <numerusform>Tiene {n} carácter que no se ve o que reordenaría el texto; se muestra como su código.</numerusform>
            <numerusform>Tiene {n} caracteres que no se ven o que reordenarían el texto; cada uno se muestra como su código.</numerusform>
        </translation>
    </message>
    <message>
        <source>Find out who could write this text into the token. It may be meant to mislead a reader.</source>
        <translation>Averigüe quién pudo escribir este texto en el token. Puede estar hecho para engañar a quien lo lea.</translation>
    </message>
    <message numerus="yes">
        <source>{n} hidden</source>
        <translation>
            <numerusform>{n} oculto</numerusform>
            <numerusform>{n} ocultos</numerusform>
        </translation>
    </message>
    <message>
        <source>Lifetime</source>
        <translation>Duración</translation>
    </message>
    <message>
        <source>It lives {life:duration}.</source>
        <translation>Dura {life:duration}.</translation>
    </message>
    <message>
        <source>Long lifetime</source>
        <translation>Duración larga</translation>
    </message>
    <message>
        <source>It lives {life:duration}; Cognito&apos;s access tokens live 5 minutes to 1 day.</source>
        <translation>Dura {life:duration}; los tokens de acceso de Cognito duran de 5 minutos a 1 día.</translation>
    </message>
    <message>
        <source>1 day at most</source>
        <translation>1 día como máximo</translation>
    </message>
    <message>
        <source>iat = {iat:json}, exp = {exp:json}</source>
        <translation>iat = {iat:json}, exp = {exp:json}</translation>
    </message>
    <message>
        <source>Find out who made it: a user pool cannot.</source>
        <translation>Averigüe quién lo creó: un user pool no puede.</translation>
    </message>
    <message>
        <source>Ends before it begins</source>
        <translation>Termina antes de empezar</translation>
    </message>
    <message>
        <source>Its expiry is not after its start, so it was never valid.</source>
        <translation>Su caducidad no es posterior a su inicio, así que nunca fue válido.</translation>
    </message>
    <message>
        <source>exp after iat and nbf</source>
        <translation>exp posterior a iat y nbf</translation>
    </message>
    <message>
        <source>Look at the issuer&apos;s clock and its lifetime setting.</source>
        <translation>Revise el reloj del emisor y su ajuste de duración.</translation>
    </message>
    <message>
        <source>A text with one space between scopes</source>
        <translation>Un texto con un espacio entre los scopes</translation>
    </message>
    <message>
        <source>Scope not a text</source>
        <translation>El scope no es un texto</translation>
    </message>
    <message>
        <source>Its scope is {value:kind}; many APIs read only a text and then find no scope.</source>
        <translation>Su scope es {value:kind}; muchas API solo leen un texto y entonces no encuentran ningún scope.</translation>
    </message>
    <message>
        <source>Let the issuer write it as a text.</source>
        <translation>Haga que el emisor lo escriba como texto.</translation>
    </message>
    <message>
        <source>Scope separators</source>
        <translation>Separadores de scopes</translation>
    </message>
    <message>
        <source>Its scopes are not separated by single spaces, so APIs may split them in different ways.</source>
        <translation>Sus scopes no están separados por un solo espacio, así que las API pueden dividirlos de formas distintas.</translation>
    </message>
    <message>
        <source>Let the issuer separate scopes by one space.</source>
        <translation>Haga que el emisor separe los scopes con un solo espacio.</translation>
    </message>
    <message>
        <source>Claim not a text</source>
        <translation>Claim que no es texto</translation>
    </message>
    <message>
        <source>Its {name} is {value:kind}; some libraries refuse the token for that.</source>
        <translation>Su {name} es {value:kind}; algunas bibliotecas rechazan el token por eso.</translation>
    </message>
    <message>
        <source>A text</source>
        <translation>Un texto</translation>
    </message>
    <message>
        <source>Unusual token</source>
        <translation>Token poco habitual</translation>
    </message>
    <message>
        <source>Profile</source>
        <translation>Perfil</translation>
    </message>
    <message>
        <source>It does not claim to follow RFC 9068: its typ is not at+jwt.</source>
        <translation>No dice seguir el RFC 9068: su typ no es at+jwt.</translation>
    </message>
    <message>
        <source>note</source>
        <translation>nota</translation>
    </message>
    <message>
        <source>It does not claim to follow RFC 9068: its typ is not at+jwt. {usual}</source>
        <translation>No dice seguir el RFC 9068: su typ no es at+jwt. {usual}</translation>
    </message>
    <message>
        <source>It says it follows RFC 9068 but lacks {missing:list}.</source>
        <translation>Dice seguir el RFC 9068, pero le falta {missing:list}.</translation>
    </message>
    <message>
        <source>without {missing:spaced}</source>
        <translation>sin {missing:spaced}</translation>
    </message>
    <message>
        <source>Let the issuer add them, or not call the token at+jwt.</source>
        <translation>Haga que el emisor los añada, o que no llame al token at+jwt.</translation>
    </message>
    <message>
        <source>It has every claim that RFC 9068 asks for.</source>
        <translation>Tiene todos los claims que pide el RFC 9068.</translation>
    </message>
</context>
</TS>
