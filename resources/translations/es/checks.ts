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
        <source>exp = {value:json} ({exp:moment})</source>
        <translation>exp = {value:json} ({exp:moment})</translation>
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
        <source>Get a new token; APIs with less leeway refuse it.</source>
        <translation>Obtenga un token nuevo; las API con menos tolerancia lo rechazan.</translation>
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
        <source>Its payload is another token (a nested JWT), covered by this signature. That token is judged by itself.</source>
        <translation>Su payload es otro token (un JWT anidado), cubierto por esta firma. Ese token se evalúa por separado.</translation>
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
        <source>No key ID</source>
        <translation>Sin ID de clave</translation>
    </message>
    <message>
        <source>A kid in the header</source>
        <translation>Un kid en el encabezado</translation>
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
        <source>Fits its own key</source>
        <translation>Corresponde a su propia clave</translation>
    </message>
    <message>
        <source>The signature of this {kind} fits the key in its own header. That proves that the sender has the key, not who that is.</source>
        <translation>La firma (tipo: {kind}) corresponde a la clave de su propio encabezado. Eso prueba que el remitente tiene la clave, no quién es.</translation>
    </message>
    <message>
        <source>To know who has the key, compare its thumbprint {thumbprint} with the one you know (such as jkt in cnf of the access token), or give the key you know as a file.</source>
        <translation>Para saber quién tiene la clave, compare su huella {thumbprint} con la que conoce (como jkt en cnf del token de acceso), o dé en un archivo la clave que conoce.</translation>
    </message>
    <message>
        <source>its signature fits the key in its own header, which proves possession of that key and not who has it</source>
        <translation>su firma corresponde a la clave de su propio encabezado, lo que prueba la posesión de esa clave y no quién la tiene</translation>
    </message>
    <message>
        <source>The key in its own header did not make this signature: the text was changed after signing, or the key was exchanged.</source>
        <translation>La clave de su propio encabezado no hizo esta firma: el texto se cambió después de firmarlo, o se sustituyó la clave.</translation>
    </message>
    <message>
        <source>A signature by the key in jwk</source>
        <translation>Una firma de la clave de jwk</translation>
    </message>
    <message>
        <source>Sign it with the private key whose public part stands in jwk, and with the algorithm in alg.</source>
        <translation>Fírmelo con la clave privada cuya parte pública está en jwk, y con el algoritmo de alg.</translation>
    </message>
    <message>
        <source>has a signature that does not fit the key in its own header</source>
        <translation>tiene una firma que no corresponde a la clave de su propio encabezado</translation>
    </message>
    <message>
        <source>The key in its own header cannot be used here. {why}</source>
        <translation>La clave de su propio encabezado no puede usarse aquí. {why}</translation>
    </message>
    <message>
        <source>Put the public key in jwk as RFC 7517 has it.</source>
        <translation>Ponga la clave pública en jwk como indica RFC 7517.</translation>
    </message>
    <message>
        <source>the key in its own header cannot be used here</source>
        <translation>la clave de su propio encabezado no puede usarse aquí</translation>
    </message>
    <message>
        <source>Signature in DER</source>
        <translation>Firma en DER</translation>
    </message>
    <message>
        <source>The signature is in DER (ASN.1), where {alg} has the two numbers R and S side by side in {size} bytes. Converted, it does not fit key {key:elide 16} either.</source>
        <translation>La firma está en DER (ASN.1); en {alg} los dos números R y S van uno tras otro en {size} bytes. Tampoco convertida corresponde a la clave {key:elide 16}.</translation>
    </message>
    <message>
        <source>R and S side by side in {size} bytes</source>
        <translation>R y S uno tras otro en {size} bytes</translation>
    </message>
    <message>
        <source>{count} bytes of DER</source>
        <translation>{count} bytes en DER</translation>
    </message>
    <message>
        <source>Whoever signs has to convert the signature: OpenSSL and most key services answer with DER. Then look which key signed it.</source>
        <translation>Quien firma tiene que convertir la firma: OpenSSL y la mayoría de los servicios de claves responden con DER. Mire después qué clave la firmó.</translation>
    </message>
    <message>
        <source>has its signature in DER (ASN.1), where {alg} has two numbers side by side in {size} bytes</source>
        <translation>tiene la firma en DER (ASN.1), donde {alg} tiene dos números uno tras otro en {size} bytes</translation>
    </message>
    <message>
        <source>The signature is in DER (ASN.1), where {alg} has the two numbers R and S side by side in {size} bytes. Converted, it fits key {key:elide 16}: only the form of the signature is wrong.</source>
        <translation>La firma está en DER (ASN.1); en {alg} los dos números R y S van uno tras otro en {size} bytes. Convertida, corresponde a la clave {key:elide 16}: solo la forma de la firma está mal.</translation>
    </message>
    <message>
        <source>Whoever signs has to convert the signature to R and S side by side: OpenSSL and most key services answer with DER.</source>
        <translation>Quien firma tiene que convertir la firma en R y S uno tras otro: OpenSSL y la mayoría de los servicios de claves responden con DER.</translation>
    </message>
    <message>
        <source>Signature cut short</source>
        <translation>Firma cortada</translation>
    </message>
    <message>
        <source>The signature was cut short: {count} of its {size} bytes are there.</source>
        <translation>La firma fue cortada: están {count} de sus {size} bytes.</translation>
    </message>
    <message>
        <source>{size} bytes, as {alg} has with this key</source>
        <translation>{size} bytes, como tiene {alg} con esta clave</translation>
    </message>
    <message>
        <source>{count} bytes</source>
        <translation>{count} bytes</translation>
    </message>
    <message>
        <source>Copy the whole token again, to its last character. Fields, columns and log lines with a limit cut off the end.</source>
        <translation>Copie otra vez el token entero, hasta el último carácter. Campos, columnas y líneas de registro con un límite cortan el final.</translation>
    </message>
    <message>
        <source>has a signature that was cut short</source>
        <translation>tiene una firma que fue cortada</translation>
    </message>
    <message>
        <source>Signature too long</source>
        <translation>Firma demasiado larga</translation>
    </message>
    <message>
        <source>The signature has {count} bytes, where {alg} with this key has {size}: something was added behind it, or another key signed it.</source>
        <translation>La firma tiene {count} bytes, donde {alg} con esta clave tiene {size}: se añadió algo detrás, o la firmó otra clave.</translation>
    </message>
    <message>
        <source>Copy the token again, and nothing behind its last character.</source>
        <translation>Copie el token otra vez, y nada detrás de su último carácter.</translation>
    </message>
    <message>
        <source>has a signature that is too long</source>
        <translation>tiene una firma demasiado larga</translation>
    </message>
    <message>
        <source>Something was added behind the signature: its first {size} bytes fit key {key:elide 16}, and there are {count}.</source>
        <translation>Se añadió algo detrás de la firma: sus primeros {size} bytes corresponden a la clave {key:elide 16}, y hay {count}.</translation>
    </message>
    <message>
        <source>has something behind its signature</source>
        <translation>tiene algo detrás de su firma</translation>
    </message>
    <message>
        <source>Signature of another algorithm</source>
        <translation>Firma de otro algoritmo</translation>
    </message>
    <message>
        <source>The signature has {count} bytes, as those by {others:list} have, where {alg} with this key has {size}: another algorithm or another key made it, or it was cut short or added to on the way.</source>
        <translation>La firma tiene {count} bytes, como las de {others:list}, donde {alg} con esta clave tiene {size}: la hizo otro algoritmo u otra clave, o por el camino se cortó o se alargó.</translation>
    </message>
    <message>
        <source>Look which algorithm and which key the issuer signs with: header and signature do not belong together.</source>
        <translation>Mire con qué algoritmo y con qué clave firma el emisor: la cabecera y la firma no van juntas.</translation>
    </message>
    <message>
        <source>has a signature of another algorithm or another key</source>
        <translation>tiene una firma de otro algoritmo o de otra clave</translation>
    </message>
    <message>
        <source>Signature in hexadecimal</source>
        <translation>Firma en hexadecimal</translation>
    </message>
    <message>
        <source>The signature is in hexadecimal, where a JWT has its {size} bytes in base64url.</source>
        <translation>La firma está en hexadecimal, donde un JWT tiene sus {size} bytes en base64url.</translation>
    </message>
    <message>
        <source>{size} bytes in base64url, as {alg} has with this key</source>
        <translation>{size} bytes en base64url, como tiene {alg} con esta clave</translation>
    </message>
    <message>
        <source>{count} hexadecimal digits</source>
        <translation>{count} cifras hexadecimales</translation>
    </message>
    <message>
        <source>Whoever signs has to encode the bytes of the signature in base64url.</source>
        <translation>Quien firma tiene que codificar los bytes de la firma en base64url.</translation>
    </message>
    <message>
        <source>has its signature in hexadecimal</source>
        <translation>tiene la firma en hexadecimal</translation>
    </message>
    <message>
        <source>Signature encoded twice</source>
        <translation>Firma codificada dos veces</translation>
    </message>
    <message>
        <source>The signature is a text in {form:tr}, which was encoded once more: its {size} bytes have to be in base64url once.</source>
        <translation>La firma es un texto en {form:tr} que se codificó una vez más: sus {size} bytes tienen que estar una sola vez en base64url.</translation>
    </message>
    <message>
        <source>{count} bytes of text</source>
        <translation>{count} bytes de texto</translation>
    </message>
    <message>
        <source>Whoever signs has to take the bytes of the signature, not a text of them, and encode these in base64url.</source>
        <translation>Quien firma tiene que tomar los bytes de la firma, no un texto de ellos, y codificarlos en base64url.</translation>
    </message>
    <message>
        <source>has a signature that was encoded twice</source>
        <translation>tiene una firma que se codificó dos veces</translation>
    </message>
    <message>
        <source>Padding added after signing</source>
        <translation>Relleno añadido después de firmar</translation>
    </message>
    <message>
        <source>The signature fits key {key:elide 16} over the text without its = signs: they were added after signing.</source>
        <translation>La firma corresponde a la clave {key:elide 16} sobre el texto sin sus signos =: se añadieron después de firmar.</translation>
    </message>
    <message>
        <source>Use the token as it was issued, without = at the ends of its parts.</source>
        <translation>Use el token tal como se emitió, sin = al final de sus partes.</translation>
    </message>
    <message>
        <source>was padded with = after it was signed</source>
        <translation>fue rellenado con = después de firmarse</translation>
    </message>
    <message>
        <source>Signed by another key</source>
        <translation>Firmado por otra clave</translation>
    </message>
    <message>
        <source>The signature fits key {key:elide 16} of the same keys, not key {kid:elide 16}, which the token names: its header names the wrong key.</source>
        <translation>La firma corresponde a la clave {key:elide 16} de las mismas claves, no a la clave {kid:elide 16} que nombra el token: su cabecera nombra la clave equivocada.</translation>
    </message>
    <message>
        <source>A signature by key {key}</source>
        <translation>Una firma de la clave {key}</translation>
    </message>
    <message>
        <source>Let the issuer write the ID of the key that it signs with into the header. Until then every API refuses the token.</source>
        <translation>Haga que el emisor escriba en la cabecera el ID de la clave con la que firma. Hasta entonces toda API rechaza el token.</translation>
    </message>
    <message>
        <source>is signed by another of the keys than the one that it names</source>
        <translation>está firmado por otra de las claves que la que nombra</translation>
    </message>
    <message>
        <source>Signed in another way</source>
        <translation>Firmado de otra manera</translation>
    </message>
    <message>
        <source>The signature fits key {key:elide 16} as {made}, where the header says {alg}: the text is as it was signed, and the algorithm is another one.</source>
        <translation>La firma corresponde a la clave {key:elide 16} como {made}, donde la cabecera dice {alg}: el texto es el que se firmó y el algoritmo es otro.</translation>
    </message>
    <message>
        <source>A signature by {alg}</source>
        <translation>Una firma con {alg}</translation>
    </message>
    <message>
        <source>A signature by {made}</source>
        <translation>Una firma con {made}</translation>
    </message>
    <message>
        <source>Let whoever signs use {alg}, padding and hash alike, or write what it uses into the header.</source>
        <translation>Haga que quien firma use {alg}, también en el relleno y el hash, o escriba en la cabecera lo que usa.</translation>
    </message>
    <message>
        <source>is signed as {made}, where its header says {alg}</source>
        <translation>está firmado como {made}, donde su cabecera dice {alg}</translation>
    </message>
    <message>
        <source>Salt of another length</source>
        <translation>Sal de otra longitud</translation>
    </message>
    <message>
        <source>The signature fits key {key:elide 16} but for the length of its salt: {alg} has a salt as long as its hash, {size} bytes.</source>
        <translation>La firma corresponde a la clave {key:elide 16} salvo por la longitud de su sal: {alg} tiene una sal tan larga como su hash, {size} bytes.</translation>
    </message>
    <message>
        <source>A salt of {size} bytes</source>
        <translation>Una sal de {size} bytes</translation>
    </message>
    <message>
        <source>Let whoever signs set the length of the salt to that of the hash. Many programs have another default.</source>
        <translation>Haga que quien firma ponga la longitud de la sal a la del hash. Muchos programas tienen otro valor por defecto.</translation>
    </message>
    <message>
        <source>is signed with a salt of another length than {alg} has</source>
        <translation>está firmado con una sal de otra longitud que la de {alg}</translation>
    </message>
    <message>
        <source>Bytes in reverse order</source>
        <translation>Bytes en orden inverso</translation>
    </message>
    <message>
        <source>The signature fits key {key:elide 16} when the bytes of R and S are turned round: {alg} has the most significant byte first (big-endian).</source>
        <translation>La firma corresponde a la clave {key:elide 16} si se invierten los bytes de R y S: {alg} tiene primero el byte más significativo (big-endian).</translation>
    </message>
    <message>
        <source>Let whoever signs write R and S big-endian, one after the other.</source>
        <translation>Haga que quien firma escriba R y S en big-endian, uno tras otro.</translation>
    </message>
    <message>
        <source>has the bytes of its signature in reverse order</source>
        <translation>tiene los bytes de su firma en orden inverso</translation>
    </message>
    <message>
        <source>S before R</source>
        <translation>S antes de R</translation>
    </message>
    <message>
        <source>The signature fits key {key:elide 16} when its two halves are exchanged: {alg} has R first, then S.</source>
        <translation>La firma corresponde a la clave {key:elide 16} si se intercambian sus dos mitades: {alg} tiene primero R y después S.</translation>
    </message>
    <message>
        <source>Let whoever signs write R before S.</source>
        <translation>Haga que quien firma escriba R antes de S.</translation>
    </message>
    <message>
        <source>has the two halves of its signature exchanged</source>
        <translation>tiene intercambiadas las dos mitades de su firma</translation>
    </message>
    <message>
        <source>Header not signed</source>
        <translation>Cabecera sin firmar</translation>
    </message>
    <message>
        <source>The signature fits key {key:elide 16} over the payload alone: the header was not signed with it.</source>
        <translation>La firma corresponde a la clave {key:elide 16} sobre el payload solo: la cabecera no se firmó con él.</translation>
    </message>
    <message>
        <source>A signature over header.payload</source>
        <translation>Una firma sobre header.payload</translation>
    </message>
    <message>
        <source>A signature over the payload</source>
        <translation>Una firma sobre el payload</translation>
    </message>
    <message>
        <source>Let whoever signs sign the header, a full stop and the payload, each in base64url.</source>
        <translation>Haga que quien firma firme la cabecera, un punto y el payload, ambos en base64url.</translation>
    </message>
    <message>
        <source>is signed over its payload alone</source>
        <translation>está firmado solo sobre su payload</translation>
    </message>
    <message>
        <source>Signature of zeros</source>
        <translation>Firma de ceros</translation>
    </message>
    <message>
        <source>All {count} bytes of the signature are zero, which no key makes.</source>
        <translation>Los {count} bytes de la firma son todos cero, lo que ninguna clave produce.</translation>
    </message>
    <message>
        <source>Refuse it. Somebody tries whether the API checks signatures (CVE-2022-21449), or a program sent a buffer that it never filled.</source>
        <translation>Rechácelo. Alguien prueba si la API comprueba las firmas (CVE-2022-21449), o un programa envió un búfer que nunca llenó.</translation>
    </message>
    <message>
        <source>has a signature of nothing but zeros</source>
        <translation>tiene una firma solo de ceros</translation>
    </message>
    <message>
        <source>Secret is base64</source>
        <translation>El secreto es base64</translation>
    </message>
    <message>
        <source>The signature fits the bytes that your secret stands for in base64, not the secret as it is written.</source>
        <translation>La firma corresponde a los bytes que su secreto representa en base64, no al secreto tal como está escrito.</translation>
    </message>
    <message>
        <source>Let both sides do the same: decode the secret from base64 before it is used, or use it as it is written.</source>
        <translation>Haga que ambos lados hagan lo mismo: decodificar el secreto de base64 antes de usarlo, o usarlo tal como está escrito.</translation>
    </message>
    <message>
        <source>is signed with what the secret stands for in base64, not with its text</source>
        <translation>está firmado con lo que el secreto representa en base64, no con su texto</translation>
    </message>
    <message>
        <source>Secret with a line end</source>
        <translation>Secreto con fin de línea</translation>
    </message>
    <message>
        <source>The signature fits your secret with a line end behind it: whoever signs read the secret from a file and kept the line end.</source>
        <translation>La firma corresponde a su secreto con un fin de línea detrás: quien firma leyó el secreto de un archivo y conservó el fin de línea.</translation>
    </message>
    <message>
        <source>Let whoever signs cut off the line end, or write the file without one.</source>
        <translation>Haga que quien firma quite el fin de línea, o escriba el archivo sin él.</translation>
    </message>
    <message>
        <source>is signed with the secret and a line end behind it</source>
        <translation>está firmado con el secreto y un fin de línea detrás</translation>
    </message>
    <message>
        <source>The signature cannot be read, so nobody can check it.</source>
        <translation>La firma no se puede leer, así que nadie puede comprobarla.</translation>
    </message>
    <message>
        <source>Copy the whole token again, to its last character.</source>
        <translation>Copie otra vez el token entero, hasta el último carácter.</translation>
    </message>
    <message>
        <source>its signature cannot be read</source>
        <translation>su firma no se puede leer</translation>
    </message>
    <message>
        <source>The key set is empty: without a key the signature cannot be checked.</source>
        <translation>El conjunto de claves está vacío: sin una clave no se puede comprobar la firma.</translation>
    </message>
    <message>
        <source>Fetch the keys again, and make sure that this is the issuer&apos;s key set: some servers answer with an empty one until their first key is made.</source>
        <translation>Obtenga de nuevo las claves y asegúrese de que este es el conjunto de claves del emisor: algunos servidores responden con uno vacío hasta que se crea su primera clave.</translation>
    </message>
    <message>
        <source>the key set is empty</source>
        <translation>el conjunto de claves está vacío</translation>
    </message>
    <message>
        <source>Signature fits</source>
        <translation>La firma coincide</translation>
    </message>
    <message numerus="yes">
        <source>Its signature fits key {name:elide 16}, one of the {n} keys that can check it {where}. The token does not say that this key is meant.</source>
        <translation>
            <numerusform>Su firma coincide con la clave {name:elide 16}, la única que puede comprobarla, {where}. El token no dice que se refiera a esta clave.</numerusform>
            <numerusform>Su firma coincide con la clave {name:elide 16}, una de las {n} claves que pueden comprobarla, {where}. El token no dice que se refiera a esta clave.</numerusform>
        </translation>
    </message>
    <message>
        <source>Let the issuer name the key in the header. Many APIs refuse a token that names none.</source>
        <translation>Haga que el emisor nombre la clave en la cabecera. Muchas API rechazan un token que no nombra ninguna.</translation>
    </message>
    <message>
        <source>it has no key ID, though its signature fits key {name:elide 16}</source>
        <translation>no tiene identificador de clave, aunque su firma coincide con la clave {name:elide 16}</translation>
    </message>
    <message>
        <source>Signature fits no key</source>
        <translation>La firma no coincide con ninguna clave</translation>
    </message>
    <message numerus="yes">
        <source>Its signature fits none of the {n} keys that can check it {where}. The token was changed after signing, or a key that is not there signed it.</source>
        <translation>
            <numerusform>Su firma no coincide con la única clave que puede comprobarla, {where}. El token se modificó después de firmarlo o lo firmó una clave que no está allí.</numerusform>
            <numerusform>Su firma no coincide con ninguna de las {n} claves que pueden comprobarla, {where}. El token se modificó después de firmarlo o lo firmó una clave que no está allí.</numerusform>
        </translation>
    </message>
    <message>
        <source>Fetch the keys again. If it still fits none, do not trust anything in the token.</source>
        <translation>Obtenga de nuevo las claves. Si sigue sin coincidir con ninguna, no se fíe de nada de lo que dice el token.</translation>
    </message>
    <message>
        <source>its signature fits none of the keys here</source>
        <translation>su firma no coincide con ninguna de las claves de aquí</translation>
    </message>
    <message>
        <source>The token names no key, and of {count:grouped} too many can have signed it to try them: at most {most:grouped} are tried.</source>
        <translation>El token no nombra ninguna clave, y de {count:grouped} son demasiadas las que pueden haberlo firmado para probarlas: se prueban {most:grouped} como máximo.</translation>
    </message>
    <message>
        <source>Its signature fits one of the {n} keys that its key ID may mean: the one with thumbprint {thumbprint:elide 16}. Programs differ in which of them they take, so some refuse the token.</source>
        <translation>Su firma coincide con una de las {n} claves a las que puede referirse su identificador: la de huella {thumbprint:elide 16}. Los programas difieren en cuál de ellas toman, así que algunos rechazan el token.</translation>
    </message>
    <message>
        <source>Tell the issuer: key IDs in a key set have to differ. To accept it all the same, give that key alone, as a file.</source>
        <translation>Avise al emisor: los identificadores de un conjunto de claves deben ser distintos. Para aceptarlo de todos modos, indique esa clave sola, en un archivo.</translation>
    </message>
    <message>
        <source>its signature fits one of {n} keys with the same key ID</source>
        <translation>su firma coincide con una de {n} claves con el mismo identificador</translation>
    </message>
    <message>
        <source>Its key is published for something else than signatures, so it was not used.</source>
        <translation>Su clave está publicada para otra cosa que firmas, por lo que no se usó.</translation>
    </message>
    <message>
        <source>Find out which key signs tokens here, and let the issuer name that one. Some APIs use the key all the same.</source>
        <translation>Averigüe qué clave firma aquí los tokens y haga que el emisor nombre esa. Algunas API usan la clave de todos modos.</translation>
    </message>
    <message>
        <source>its key is published for something else than signatures</source>
        <translation>su clave está publicada para otra cosa que firmas</translation>
    </message>
    <message>
        <source>Its key is damaged, so the signature cannot be checked. That says nothing against the token.</source>
        <translation>Su clave está dañada, por lo que no se puede comprobar la firma. Eso no dice nada en contra del token.</translation>
    </message>
    <message>
        <source>Get the key again from where it is published, or tell whoever publishes it.</source>
        <translation>Obtenga la clave de nuevo de donde se publica, o avise a quien la publica.</translation>
    </message>
    <message>
        <source>its key is damaged, so nobody here can check who signed it</source>
        <translation>su clave está dañada, por lo que aquí no se puede comprobar quién lo firmó</translation>
    </message>
    <message>
        <source>Its key or its algorithm is of a kind that this program cannot check. That says nothing against the token.</source>
        <translation>Su clave o su algoritmo es de un tipo que este programa no puede comprobar. Eso no dice nada en contra del token.</translation>
    </message>
    <message>
        <source>Check it with a program that knows this kind.</source>
        <translation>Compruébelo con un programa que conozca este tipo.</translation>
    </message>
    <message>
        <source>its key or its algorithm is of a kind that this program cannot check</source>
        <translation>su clave o su algoritmo es de un tipo que este programa no puede comprobar</translation>
    </message>
    <message>
        <source>Use a secret that is long enough and that nobody else has.</source>
        <translation>Use un secreto que sea lo bastante largo y que nadie más tenga.</translation>
    </message>
    <message>
        <source>Exactly the {realm:tr} expected.</source>
        <translation>Exactamente lo esperado: {realm:tr}.</translation>
    </message>
    <message>
        <source>It differs by a blank at the beginning or the end, and an issuer has to be exactly the same.</source>
        <translation>Se diferencia en un espacio al principio o al final, y un emisor debe ser exactamente igual.</translation>
    </message>
    <message>
        <source>It stopped being valid {exp:ago}. {others}</source>
        <translation>Dejó de ser válido {exp:ago}. {others}</translation>
    </message>
    <message>
        <source>It expired {exp:ago} and passes only because of the leeway of {leeway:g} s that you gave. {others}</source>
        <translation>Caducó {exp:ago} y solo pasa por la tolerancia de {leeway:g} s que usted indicó. {others}</translation>
    </message>
    <message>
        <source>it is past its expiry, within the leeway that you gave</source>
        <translation>ya ha caducado, dentro de la tolerancia que usted indicó</translation>
    </message>
    <message>
        <source>It expired {exp:ago} and passes only because of the profile&apos;s leeway of {leeway:g} s. {others}</source>
        <translation>Caducó {exp:ago} y solo pasa por la tolerancia de {leeway:g} s del perfil. {others}</translation>
    </message>
    <message>
        <source>it is past its expiry, within the profile&apos;s leeway</source>
        <translation>ya ha caducado, dentro de la tolerancia del perfil</translation>
    </message>
    <message numerus="yes">
        <source>No scope was asked for. It carries {n} scopes: {names:list 80}.</source>
        <translation>
            <numerusform>No se pidió ningún scope. Lleva {n} scope: {names:list 80}.</numerusform>
            <numerusform>No se pidió ningún scope. Lleva {n} scopes: {names:list 80}.</numerusform>
        </translation>
    </message>
    <message>
        <source>It becomes valid {nbf:ahead} and passes only because of the leeway of {leeway:g} s that you gave. {others}</source>
        <translation>Será válido {nbf:ahead} y solo pasa por la tolerancia de {leeway:g} s que usted indicó. {others}</translation>
    </message>
    <message>
        <source>It becomes valid {nbf:ahead} and passes only because of the profile&apos;s leeway of {leeway:g} s. {others}</source>
        <translation>Será válido {nbf:ahead} y solo pasa por la tolerancia de {leeway:g} s del perfil. {others}</translation>
    </message>
    <message>
        <source>Not valid yet by your clock</source>
        <translation>Aún no válido según su reloj</translation>
    </message>
    <message>
        <source>It becomes valid {nbf:ahead} by your clock, but {clock}, and by that one it has begun.</source>
        <translation>Según su reloj será válido {nbf:ahead}, pero {clock}, y según aquel ya ha comenzado.</translation>
    </message>
    <message>
        <source>Nothing, unless an API refuses it: then wait a moment. Time synchronisation brings the two clocks together.</source>
        <translation>Nada, salvo que una API lo rechace: entonces espere un momento. La sincronización horaria iguala los dos relojes.</translation>
    </message>
    <message>
        <source>It becomes valid {nbf:ahead}, or your clock is behind the issuer&apos;s. {others}</source>
        <translation>Será válido {nbf:ahead}, o su reloj va atrasado respecto al del emisor. {others}</translation>
    </message>
    <message>
        <source>Issued in the future, within leeway</source>
        <translation>Emitido en el futuro, dentro de la tolerancia</translation>
    </message>
    <message>
        <source>It says it is issued {iat:away} from now and passes only because of the leeway of {allowed:g} s that you gave. {others}</source>
        <translation>Dice que se emite dentro de {iat:away} y solo pasa por la tolerancia de {allowed:g} s que usted indicó. {others}</translation>
    </message>
    <message>
        <source>Compare both clocks with a time server.</source>
        <translation>Compare ambos relojes con un servidor de hora.</translation>
    </message>
    <message>
        <source>It says it is issued {iat:away} from now and passes only because of the profile&apos;s leeway of {allowed:g} s. {others}</source>
        <translation>Dice que se emite dentro de {iat:away} y solo pasa por la tolerancia de {allowed:g} s del perfil. {others}</translation>
    </message>
    <message>
        <source>Issued in the future by your clock</source>
        <translation>Emitido en el futuro según su reloj</translation>
    </message>
    <message>
        <source>It says it is issued {iat:away} from now by your clock, but {clock}.</source>
        <translation>Según su reloj se emite dentro de {iat:away}, pero {clock}.</translation>
    </message>
    <message>
        <source>It says it is issued {iat:away} from now: the issuer&apos;s clock is ahead of yours, or yours is behind. {others}</source>
        <translation>Dice que se emite dentro de {iat:away}: el reloj del emisor va adelantado respecto al suyo, o el suyo va atrasado. {others}</translation>
    </message>
    <message>
        <source>An access token, which is what an API expects. {text}</source>
        <translation>Un token de acceso, que es lo que espera una API. {text}</translation>
    </message>
    <message>
        <source>An ID token, as expected. {text}</source>
        <translation>Un token de ID, como se esperaba. {text}</translation>
    </message>
    <message>
        <source>Kind not said</source>
        <translation>Tipo no indicado</translation>
    </message>
    <message>
        <source>Nothing in it says what kind of token it is.</source>
        <translation>Nada en él dice qué tipo de token es.</translation>
    </message>
    <message>
        <source>Ask its issuer, or let the issuer write at+jwt into the typ of access tokens.</source>
        <translation>Pregunte a su emisor, o haga que el emisor escriba at+jwt en el typ de los tokens de acceso.</translation>
    </message>
    <message>
        <source>Kind of token</source>
        <translation>Tipo de token</translation>
    </message>
    <message>
        <source>It is another kind of token than an access token. {kind}: {text}</source>
        <translation>Es un tipo de token distinto de un token de acceso. {kind}: {text}</translation>
    </message>
    <message>
        <source>An access token</source>
        <translation>Un token de acceso</translation>
    </message>
    <message>
        <source>is not an access token but of another kind ({kind})</source>
        <translation>no es un token de acceso sino de otro tipo ({kind})</translation>
    </message>
    <message>
        <source>It is another kind of token than an ID token. {kind}: {text}</source>
        <translation>Es un tipo de token distinto de un token de ID. {kind}: {text}</translation>
    </message>
    <message>
        <source>An ID token</source>
        <translation>Un token de ID</translation>
    </message>
    <message>
        <source>Send the ID token instead.</source>
        <translation>Envíe en su lugar el token de ID.</translation>
    </message>
    <message>
        <source>is not an ID token but of another kind ({kind})</source>
        <translation>no es un token de ID sino de otro tipo ({kind})</translation>
    </message>
    <message>
        <source>Limits of its kind</source>
        <translation>Límites de su tipo</translation>
    </message>
    <message>
        <source>It keeps them. {limit}</source>
        <translation>Los cumple. {limit}</translation>
    </message>
    <message>
        <source>Too old</source>
        <translation>Demasiado antiguo</translation>
    </message>
    <message>
        <source>It was made {iat:ago}. {limit}</source>
        <translation>Se hizo {iat:ago}. {limit}</translation>
    </message>
    <message>
        <source>Sign a new one, with the time of now in iat.</source>
        <translation>Firme uno nuevo, con la hora actual en iat.</translation>
    </message>
    <message>
        <source>was made {iat:ago}, which is too long ago for its kind ({kind})</source>
        <translation>se hizo {iat:ago}, demasiado tiempo para su tipo ({kind})</translation>
    </message>
    <message>
        <source>Good for too long</source>
        <translation>Válido demasiado tiempo</translation>
    </message>
    <message>
        <source>It is good for another {exp:away}. {limit}</source>
        <translation>Vale todavía {exp:away}. {limit}</translation>
    </message>
    <message>
        <source>Sign a new one, with an earlier exp.</source>
        <translation>Firme uno nuevo, con un exp anterior.</translation>
    </message>
    <message>
        <source>is good for longer than its kind may be ({kind})</source>
        <translation>vale más tiempo del que su tipo puede ({kind})</translation>
    </message>
    <message>
        <source>It lives {life:duration}. {limit}</source>
        <translation>Dura {life:duration}. {limit}</translation>
    </message>
    <message>
        <source>Proof</source>
        <translation>Prueba</translation>
    </message>
    <message>
        <source>It is for {htm:short 12} {htu:short 120}. {details} The access token that goes with it has {thumbprint} in cnf.jkt.</source>
        <translation>Es para {htm:short 12} {htu:short 120}. {details} El token de acceso que lo acompaña tiene {thumbprint} en cnf.jkt.</translation>
    </message>
    <message>
        <source>{details} The thumbprint of its key is {thumbprint}.</source>
        <translation>{details} La huella de su clave es {thumbprint}.</translation>
    </message>
    <message>
        <source>Private key in it</source>
        <translation>Contiene una clave privada</translation>
    </message>
    <message>
        <source>Its header holds the private part of its key: whoever sees this {kind} can sign as its sender.</source>
        <translation>Su encabezado contiene la parte privada de su clave: quien vea este token ({kind}) puede firmar como su remitente.</translation>
    </message>
    <message>
        <source>The public key alone in jwk</source>
        <translation>Solo la clave pública en jwk</translation>
    </message>
    <message>
        <source>Leave the private members out of jwk, and make a new key: this one is no secret any more.</source>
        <translation>Quite de jwk los miembros privados y haga una clave nueva: esta ya no es secreta.</translation>
    </message>
    <message>
        <source>carries a private key</source>
        <translation>lleva una clave privada</translation>
    </message>
    <message>
        <source>Algorithm not for a proof</source>
        <translation>Algoritmo no apto para una prueba</translation>
    </message>
    <message>
        <source>A proof is signed with a private key, and {alg:short 20} is not made with one.</source>
        <translation>Una prueba se firma con una clave privada, y {alg:short 20} no se hace con una.</translation>
    </message>
    <message>
        <source>A public-key algorithm</source>
        <translation>Un algoritmo de clave pública</translation>
    </message>
    <message>
        <source>Sign it with a key pair, such as ES256.</source>
        <translation>Fírmelo con un par de claves, como ES256.</translation>
    </message>
    <message>
        <source>says {alg:short 20}, which proves nothing</source>
        <translation>indica {alg:short 20}, que no prueba nada</translation>
    </message>
    <message>
        <source>No key in it</source>
        <translation>No contiene clave</translation>
    </message>
    <message>
        <source>A {kind} carries the public key that it is checked with, and there is none in its header.</source>
        <translation>Este tipo ({kind}) lleva la clave pública con la que se comprueba, y en su encabezado no hay ninguna.</translation>
    </message>
    <message>
        <source>A public key in jwk</source>
        <translation>Una clave pública en jwk</translation>
    </message>
    <message>
        <source>Put the public key in jwk of the header.</source>
        <translation>Ponga la clave pública en jwk del encabezado.</translation>
    </message>
    <message>
        <source>carries no key to check it with</source>
        <translation>no lleva clave con que comprobarlo</translation>
    </message>
    <message>
        <source>Proof not complete</source>
        <translation>Prueba incompleta</translation>
    </message>
    <message>
        <source>A {kind} has to hold {missing:list}, and does not.</source>
        <translation>Este tipo ({kind}) debe contener {missing:list}, y aquí falta.</translation>
    </message>
    <message>
        <source>Add what is missing, and sign it again.</source>
        <translation>Añada lo que falta y vuelva a firmarlo.</translation>
    </message>
    <message>
        <source>lacks {missing:list}</source>
        <translation>no tiene {missing:list}</translation>
    </message>
    <message>
        <source>Address not plain</source>
        <translation>Dirección no simple</translation>
    </message>
    <message>
        <source>Its htu is not the address without query and fragment, so servers that compare exactly refuse it.</source>
        <translation>Su htu no es la dirección sin consulta ni fragmento, así que los servidores que comparan exactamente lo rechazan.</translation>
    </message>
    <message>
        <source>A URL without query and fragment</source>
        <translation>Una URL sin consulta ni fragmento</translation>
    </message>
    <message>
        <source>Write the URL of the request without what follows ? or #.</source>
        <translation>Escriba la URL de la solicitud sin lo que sigue a ? o #.</translation>
    </message>
    <message>
        <source>Disclosures</source>
        <translation>Revelaciones</translation>
    </message>
    <message numerus="yes">
        <source>This SD-JWT discloses {names:list 60}: each hash is in the signed token. {hidden} more are not disclosed, or decoys.</source>
        <translation>
            <numerusform>Este SD-JWT revela {names:list 60}: su hash está en el token firmado. {hidden} más no se revelan, o son señuelos.</numerusform>
            <numerusform>Este SD-JWT revela {names:list 60}: cada hash está en el token firmado. {hidden} más no se revelan, o son señuelos.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} disclosed</source>
        <translation>
            <numerusform>{n} revelado</numerusform>
            <numerusform>{n} revelados</numerusform>
        </translation>
    </message>
    <message>
        <source>This SD-JWT discloses nothing. {hidden} hashes in it are of claims that are not disclosed, or decoys.</source>
        <translation>Este SD-JWT no revela nada. {hidden} hashes en él son de claims que no se revelan, o señuelos.</translation>
    </message>
    <message>
        <source>Disclosures wrong</source>
        <translation>Revelaciones erróneas</translation>
    </message>
    <message>
        <source>Each disclosure once, with its hash in the signed token</source>
        <translation>Cada revelación una vez, con su hash en el token firmado</translation>
    </message>
    <message>
        <source>Ask the holder to present it again. If it stays wrong, refuse it: somebody changed or added a disclosure.</source>
        <translation>Pida al titular que lo presente de nuevo. Si sigue mal, rechácelo: alguien cambió o añadió una revelación.</translation>
    </message>
    <message>
        <source>has disclosures that do not belong to it</source>
        <translation>tiene revelaciones que no le pertenecen</translation>
    </message>
    <message>
        <source>Disclosures not checked</source>
        <translation>Revelaciones no comprobadas</translation>
    </message>
    <message>
        <source>The hash {hash:short 40} of its disclosures cannot be computed here, so none of them was compared.</source>
        <translation>El hash {hash:short 40} de sus revelaciones no puede calcularse aquí, así que no se comparó ninguna.</translation>
    </message>
    <message>
        <source>Check it with a program that knows this hash.</source>
        <translation>Compruébelo con un programa que conozca este hash.</translation>
    </message>
    <message>
        <source>its disclosures cannot be checked here</source>
        <translation>sus revelaciones no pueden comprobarse aquí</translation>
    </message>
    <message>
        <source>Key binding</source>
        <translation>Vinculación a la clave</translation>
    </message>
    <message>
        <source>It is bound to a key of its holder, and is presented here without a key-binding JWT. A verifier that asks for one refuses it.</source>
        <translation>Está vinculado a una clave de su titular, y se presenta aquí sin JWT de vinculación. Un verificador que pida uno lo rechaza.</translation>
    </message>
    <message>
        <source>The key in cnf signed this presentation {iat:lately}, for {aud:short 80} and the nonce {nonce:short 40}. Compare both with what the verifier asked for.</source>
        <translation>La clave de cnf firmó esta presentación {iat:lately}, para {aud:short 80} y el nonce {nonce:short 40}. Compare ambos con lo que pidió el verificador.</translation>
    </message>
    <message>
        <source>Key binding wrong</source>
        <translation>Vinculación a la clave errónea</translation>
    </message>
    <message>
        <source>What stands behind the last tilde is not a readable JWT.</source>
        <translation>Lo que hay detrás de la última virgulilla no es un JWT legible.</translation>
    </message>
    <message>
        <source>Ask the holder to present it again.</source>
        <translation>Pida al titular que lo presente de nuevo.</translation>
    </message>
    <message>
        <source>has a key-binding JWT that cannot be read</source>
        <translation>tiene un JWT de vinculación que no puede leerse</translation>
    </message>
    <message>
        <source>The type of its key-binding JWT is {type:short 30}.</source>
        <translation>El tipo de su JWT de vinculación es {type:short 30}.</translation>
    </message>
    <message>
        <source>kb+jwt</source>
        <translation>kb+jwt</translation>
    </message>
    <message>
        <source>has a key-binding JWT of another type</source>
        <translation>tiene un JWT de vinculación de otro tipo</translation>
    </message>
    <message>
        <source>Its key-binding JWT has no {missing:list}.</source>
        <translation>Su JWT de vinculación no tiene {missing:list}.</translation>
    </message>
    <message>
        <source>Ask the holder to present it again, with all claims of a key-binding JWT.</source>
        <translation>Pida al titular que lo presente de nuevo, con todos los claims de un JWT de vinculación.</translation>
    </message>
    <message>
        <source>has a key-binding JWT without {missing:list}</source>
        <translation>tiene un JWT de vinculación sin {missing:list}</translation>
    </message>
    <message>
        <source>The sd_hash of its key-binding JWT is not that of the text before it: it was signed for other disclosures, or disclosures were added or taken away.</source>
        <translation>El sd_hash de su JWT de vinculación no es el del texto que lo precede: se firmó para otras revelaciones, o se añadieron o quitaron revelaciones.</translation>
    </message>
    <message>
        <source>The hash of all that stands before it</source>
        <translation>El hash de todo lo que lo precede</translation>
    </message>
    <message>
        <source>has a key-binding JWT that is about another text (sd_hash)</source>
        <translation>tiene un JWT de vinculación que trata de otro texto (sd_hash)</translation>
    </message>
    <message>
        <source>The token names no key of its holder (cnf), so nothing says whose the key-binding JWT has to be.</source>
        <translation>El token no nombra ninguna clave de su titular (cnf), así que nada dice de quién debe ser el JWT de vinculación.</translation>
    </message>
    <message>
        <source>Ask the issuer for a token that is bound to a key, or present it without a key-binding JWT.</source>
        <translation>Pida al emisor un token vinculado a una clave, o preséntelo sin JWT de vinculación.</translation>
    </message>
    <message>
        <source>has a key-binding JWT but no key to check it with</source>
        <translation>tiene un JWT de vinculación pero ninguna clave con que comprobarlo</translation>
    </message>
    <message>
        <source>The key in cnf did not make the signature of its key-binding JWT: whoever presents it has another key.</source>
        <translation>La clave de cnf no hizo la firma de su JWT de vinculación: quien lo presenta tiene otra clave.</translation>
    </message>
    <message>
        <source>A signature by the key in cnf</source>
        <translation>Una firma de la clave de cnf</translation>
    </message>
    <message>
        <source>Refuse it, and ask the holder to present it again.</source>
        <translation>Rechácelo, y pida al titular que lo presente de nuevo.</translation>
    </message>
    <message>
        <source>was presented by somebody with another key than the one in cnf</source>
        <translation>lo presentó alguien con una clave distinta de la de cnf</translation>
    </message>
    <message>
        <source>Its key-binding JWT says it was made {iat:away} from now.</source>
        <translation>Su JWT de vinculación dice que se hizo {iat:away} en el futuro.</translation>
    </message>
    <message>
        <source>Compare the clocks of holder and verifier.</source>
        <translation>Compare los relojes del titular y del verificador.</translation>
    </message>
    <message>
        <source>has a key-binding JWT from the future</source>
        <translation>tiene un JWT de vinculación del futuro</translation>
    </message>
    <message>
        <source>Its key-binding JWT has an exp or nbf of its own, by which it is not in date.</source>
        <translation>Su JWT de vinculación de clave tiene un exp o nbf propio, según el cual no está en fecha.</translation>
    </message>
    <message>
        <source>has a key-binding JWT that is not in date</source>
        <translation>tiene un JWT de vinculación de clave que no está en fecha</translation>
    </message>
    <message>
        <source>The header of its key-binding JWT asks for an extension (crit or b64), which a verifier refuses that does not know it.</source>
        <translation>La cabecera de su JWT de vinculación de clave pide una extensión (crit o b64), que rechaza un verificador que no la conoce.</translation>
    </message>
    <message>
        <source>Ask the holder&apos;s wallet to make the key-binding JWT without it.</source>
        <translation>Haga que la cartera del titular cree el JWT de vinculación de clave sin ella.</translation>
    </message>
    <message>
        <source>has a key-binding JWT that needs an extension</source>
        <translation>tiene un JWT de vinculación de clave que necesita una extensión</translation>
    </message>
    <message>
        <source>Key binding not checked</source>
        <translation>Vinculación a la clave no comprobada</translation>
    </message>
    <message>
        <source>Its cnf names the holder&apos;s key by {member:short 20} and does not hold it, so the key-binding JWT was not checked.</source>
        <translation>Su cnf nombra la clave del titular con {member:short 20} y no la contiene, así que no se comprobó el JWT de vinculación.</translation>
    </message>
    <message>
        <source>Check it where that key is known.</source>
        <translation>Compruébelo donde se conozca esa clave.</translation>
    </message>
    <message>
        <source>its key binding cannot be checked here</source>
        <translation>su vinculación a la clave no puede comprobarse aquí</translation>
    </message>
    <message>
        <source>The key in cnf cannot be used here. {why}</source>
        <translation>La clave de cnf no puede usarse aquí. {why}</translation>
    </message>
    <message>
        <source>Check it with a program that knows this kind of key.</source>
        <translation>Compruébelo con un programa que conozca este tipo de clave.</translation>
    </message>
    <message>
        <source>Nested token</source>
        <translation>Token anidado</translation>
    </message>
    <message>
        <source>Nested token encrypted</source>
        <translation>Token anidado cifrado</translation>
    </message>
    <message>
        <source>Its payload is another token, which is encrypted, so nothing that it claims was compared.</source>
        <translation>Su payload es otro token, que está cifrado, así que no se comparó nada de lo que afirma.</translation>
    </message>
    <message>
        <source>Inspect the inner token where its private key is.</source>
        <translation>Inspeccione el token interior donde esté su clave privada.</translation>
    </message>
    <message>
        <source>the token inside it is encrypted</source>
        <translation>el token que contiene está cifrado</translation>
    </message>
    <message>
        <source>Nested token not readable</source>
        <translation>Token anidado ilegible</translation>
    </message>
    <message>
        <source>Its payload is another token, which cannot be read. {problem}</source>
        <translation>Su payload es otro token, que no puede leerse. {problem}</translation>
    </message>
    <message>
        <source>Ask the issuer how this token was made.</source>
        <translation>Pregunte al emisor cómo se hizo este token.</translation>
    </message>
    <message>
        <source>carries a token that cannot be read</source>
        <translation>lleva un token que no puede leerse</translation>
    </message>
    <message>
        <source>Nested token refused</source>
        <translation>Token anidado rechazado</translation>
    </message>
    <message>
        <source>Its payload is another token, and that is refused for what it claims ({checks:list}).</source>
        <translation>Su payload es otro token, y se rechaza por lo que afirma ({checks:list}).</translation>
    </message>
    <message>
        <source>See what is said of the inner token below.</source>
        <translation>Vea más abajo lo que se dice del token interior.</translation>
    </message>
    <message>
        <source>carries a token that is refused ({checks:list})</source>
        <translation>lleva un token que se rechaza ({checks:list})</translation>
    </message>
    <message>
        <source>Several signatures</source>
        <translation>Varias firmas</translation>
    </message>
    <message numerus="yes">
        <source>{n} signatures</source>
        <translation>
            <numerusform>{n} firma</numerusform>
            <numerusform>{n} firmas</numerusform>
        </translation>
    </message>
    <message>
        <source>One of several signatures wrong</source>
        <translation>Una de varias firmas errónea</translation>
    </message>
    <message>
        <source>{told} One that fits makes the payload genuine; an API that wants all of them refuses it.</source>
        <translation>{told} Una que corresponde hace auténtico el payload; una API que las quiera todas lo rechaza.</translation>
    </message>
    <message>
        <source>Find out which signatures your API asks for.</source>
        <translation>Averigüe qué firmas pide su API.</translation>
    </message>
    <message>
        <source>Unprotected header</source>
        <translation>Encabezado no protegido</translation>
    </message>
    <message>
        <source>Algorithm not protected</source>
        <translation>Algoritmo no protegido</translation>
    </message>
    <message>
        <source>Its unprotected header has {names:list 40}: the signature does not cover them, and whoever passes the token on can change them. alg and kid were taken as hints, nothing else.</source>
        <translation>Su encabezado no protegido tiene {names:list 40}: la firma no los cubre, y quien transmita el token puede cambiarlos. alg y kid se tomaron como indicios, nada más.</translation>
    </message>
    <message>
        <source>Let the issuer put alg and kid into the protected header.</source>
        <translation>Haga que el emisor ponga alg y kid en el encabezado protegido.</translation>
    </message>
    <message>
        <source>Its unprotected header has {names:list 40}: the signature does not cover them. At most kid was taken as a hint.</source>
        <translation>Su encabezado no protegido tiene {names:list 40}: la firma no los cubre. A lo sumo se tomó kid como indicio.</translation>
    </message>
    <message>
        <source>Algorithm not supported here</source>
        <translation>Algoritmo no admitido aquí</translation>
    </message>
    <message>
        <source>{alg:elide 40} is a signature algorithm that this program does not know, so it cannot check it. That says nothing against the token.</source>
        <translation>{alg:elide 40} es un algoritmo de firma que este programa no conoce, por lo que no puede comprobarlo. Eso no dice nada en contra del token.</translation>
    </message>
    <message>
        <source>Check it with a program that knows this algorithm.</source>
        <translation>Compruébelo con un programa que conozca este algoritmo.</translation>
    </message>
    <message numerus="yes">
        <source>The {n} keys you gave have no ID of their own, so the token&apos;s was not compared: its signature fits one of them.</source>
        <translation>
            <numerusform>La clave que indicó no tiene identificador propio, por lo que el del token no se comparó.</numerusform>
            <numerusform>Las {n} claves que indicó no tienen identificador propio, por lo que el del token no se comparó: su firma coincide con una de ellas.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Neither the token nor a key {where} has a key ID. Its signature was compared with {n} keys, and fits one of them.</source>
        <translation>
            <numerusform>Ni el token ni la única clave {where} tienen identificador de clave.</numerusform>
            <numerusform>Ni el token ni ninguna clave {where} tienen identificador de clave. Su firma se comparó con {n} claves y coincide con una de ellas.</numerusform>
        </translation>
    </message>
    <message>
        <source>Key set empty</source>
        <translation>Conjunto de claves vacío</translation>
    </message>
    <message>
        <source>There is no key {where}: it is empty. Some servers answer so until their first key is made; it may also be the wrong address.</source>
        <translation>No hay ninguna clave {where}: está vacío. Algunos servidores responden así hasta que se crea su primera clave; también puede ser la dirección equivocada.</translation>
    </message>
    <message>
        <source>A key set with keys</source>
        <translation>Un conjunto de claves con claves</translation>
    </message>
    <message>
        <source>Fetch the keys again, and make sure that this is the issuer&apos;s key set.</source>
        <translation>Obtenga de nuevo las claves y asegúrese de que este es el conjunto de claves del emisor.</translation>
    </message>
    <message>
        <source>The token has no key ID, and there is no key that can be used for {alg:json} {where}.</source>
        <translation>El token no tiene identificador de clave, y no hay ninguna clave que pueda usarse para {alg:json} {where}.</translation>
    </message>
    <message>
        <source>Let the issuer name the key in the header, or give the one that is meant.</source>
        <translation>Haga que el emisor nombre la clave en la cabecera, o indique usted la que se quiere usar.</translation>
    </message>
    <message numerus="yes">
        <source>The token has no key ID. Of the {n} keys that can check it {where}, its signature fits key {name:elide 16}.</source>
        <translation>
            <numerusform>El token no tiene identificador de clave. Su firma coincide con la clave {name:elide 16}, la única que puede comprobarla, {where}.</numerusform>
            <numerusform>El token no tiene identificador de clave. De las {n} claves que pueden comprobarla, {where}, su firma coincide con la clave {name:elide 16}.</numerusform>
        </translation>
    </message>
    <message>
        <source>Let the issuer name the key in the header: many APIs refuse a token that names none, others try every key, as was done here.</source>
        <translation>Haga que el emisor nombre la clave en la cabecera: muchas API rechazan un token que no nombra ninguna; otras prueban todas las claves, como se hizo aquí.</translation>
    </message>
    <message numerus="yes">
        <source>The token has no key ID, and its signature fits none of the {n} keys that can check it {where}.</source>
        <translation>
            <numerusform>El token no tiene identificador de clave, y su firma no coincide con la única clave que puede comprobarla, {where}.</numerusform>
            <numerusform>El token no tiene identificador de clave, y su firma no coincide con ninguna de las {n} claves que pueden comprobarla, {where}.</numerusform>
        </translation>
    </message>
    <message>
        <source>Fetch the keys again, or give the one that is meant; let the issuer name the key in the header.</source>
        <translation>Obtenga de nuevo las claves, o indique la que se quiere usar; haga que el emisor nombre la clave en la cabecera.</translation>
    </message>
    <message>
        <source>it has no key ID, and its signature fits none of the keys here</source>
        <translation>no tiene identificador de clave, y su firma no coincide con ninguna de las claves de aquí</translation>
    </message>
    <message>
        <source>No key to compare</source>
        <translation>Ninguna clave que comparar</translation>
    </message>
    <message numerus="yes">
        <source>The keys {where} have no IDs to compare, and the signature fits none of the {n} that can check it.</source>
        <translation>
            <numerusform>La clave {where} no tiene identificador que comparar, y la firma no coincide con ella.</numerusform>
            <numerusform>Las claves {where} no tienen identificadores que comparar, y la firma no coincide con ninguna de las {n} que pueden comprobarla.</numerusform>
        </translation>
    </message>
    <message>
        <source>Give the key that the token was signed with.</source>
        <translation>Indique la clave con la que se firmó el token.</translation>
    </message>
    <message>
        <source>The token has no key ID, and too many of the {count:grouped} keys can have signed it to try them: at most {most:grouped} are tried.</source>
        <translation>El token no tiene identificador de clave, y son demasiadas las claves de entre {count:grouped} que pueden haberlo firmado para probarlas: se prueban {most:grouped} como máximo.</translation>
    </message>
    <message>
        <source>it does not say which key signed it, and there are too many to try</source>
        <translation>no dice qué clave lo firmó, y hay demasiadas para probarlas</translation>
    </message>
    <message>
        <source>No key {where} has a key ID, so the one that the token names cannot be found.</source>
        <translation>Ninguna clave {where} tiene identificador, así que no se puede encontrar la que nombra el token.</translation>
    </message>
    <message>
        <source>A key with this kid</source>
        <translation>Una clave con este kid</translation>
    </message>
    <message>
        <source>Give the key that is meant, as a file of its own, or let the issuer write the kid into its key set.</source>
        <translation>Indique la clave que se quiere usar, en un archivo propio, o haga que el emisor escriba el kid en su conjunto de claves.</translation>
    </message>
    <message>
        <source>it names a key, and the keys here have no IDs</source>
        <translation>nombra una clave, y las claves de aquí no tienen identificadores</translation>
    </message>
    <message>
        <source>The key IDs {where} are numbers or the like and not texts ({published:list 20}), so no key is found by the token&apos;s.</source>
        <translation>Los identificadores de clave {where} son números o algo parecido y no textos ({published:list 20}), así que con el del token no se encuentra ninguna clave.</translation>
    </message>
    <message>
        <source>A key ID in quotation marks</source>
        <translation>Un identificador de clave entre comillas</translation>
    </message>
    <message>
        <source>Tell whoever publishes the keys: a kid is a text, in quotation marks.</source>
        <translation>Avise a quien publica las claves: un kid es un texto, entre comillas.</translation>
    </message>
    <message>
        <source>it names a key, and the key IDs here are not texts</source>
        <translation>nombra una clave, y los identificadores de clave de aquí no son textos</translation>
    </message>
    <message>
        <source>Of {n} entries with this key ID {where}, one is for {alg:json}.</source>
        <translation>De {n} entradas con este identificador de clave {where}, una es para {alg:json}.</translation>
    </message>
    <message>
        <source>{n} keys have this key ID, so it is not clear which one is meant.</source>
        <translation>{n} claves tienen este identificador, así que no está claro a cuál se refiere.</translation>
    </message>
    <message>
        <source>{n} keys that can check it have this key ID. Its signature fits one of them, the one with thumbprint {thumbprint:elide 16}.</source>
        <translation>{n} claves que pueden comprobarla tienen este identificador. Su firma coincide con una de ellas, la de huella {thumbprint:elide 16}.</translation>
    </message>
    <message>
        <source>Tell the issuer: key IDs in a key set have to differ, as programs differ in which one they take.</source>
        <translation>Avise al emisor: los identificadores de un conjunto de claves deben ser distintos, porque los programas difieren en cuál toman.</translation>
    </message>
    <message>
        <source>it names a key ID that more than one published key has, though its signature fits one of them</source>
        <translation>nombra un identificador que tiene más de una clave publicada, aunque su firma coincide con una de ellas</translation>
    </message>
    <message numerus="yes">
        <source>Its key ID is empty. Of the {n} keys that can check it {where}, its signature fits key {name:elide 16}.</source>
        <translation>
            <numerusform>Su identificador de clave está vacío. Su firma coincide con la clave {name:elide 16}, la única que puede comprobarla, {where}.</numerusform>
            <numerusform>Su identificador de clave está vacío. De las {n} claves que pueden comprobarla, {where}, su firma coincide con la clave {name:elide 16}.</numerusform>
        </translation>
    </message>
    <message>
        <source>Let the issuer write the ID of the key into the header, or leave kid out. If it does so already, the header was changed: refuse it.</source>
        <translation>Haga que el emisor escriba el identificador de la clave en la cabecera, o que omita kid. Si ya lo hace, la cabecera se modificó: rechácelo.</translation>
    </message>
    <message>
        <source>has an empty key ID</source>
        <translation>tiene un identificador de clave vacío</translation>
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
        <source>Key not for signatures</source>
        <translation>La clave no es para firmas</translation>
    </message>
    <message>
        <source>Find out which key signs tokens here, and let the issuer name that one.</source>
        <translation>Averigüe qué clave firma aquí los tokens y haga que el emisor nombre esa.</translation>
    </message>
    <message>
        <source>Key damaged</source>
        <translation>Clave dañada</translation>
    </message>
    <message>
        <source>Key not supported here</source>
        <translation>Clave no admitida aquí</translation>
    </message>
    <message>
        <source>{why} That says nothing against the token.</source>
        <translation>{why} Eso no dice nada en contra del token.</translation>
    </message>
    <message>
        <source>Key to be wary of</source>
        <translation>Clave con reservas</translation>
    </message>
    <message>
        <source>To check a signature the public part is enough: cut the private members out, or keep the file to yourself.</source>
        <translation>Para comprobar una firma basta la parte pública: quite los miembros privados o no comparta el archivo con nadie.</translation>
    </message>
    <message>
        <source>Write the key anew as RFC 7518 has it, or ask whoever made it to.</source>
        <translation>Escriba de nuevo la clave como pide el RFC 7518, o pídaselo a quien la hizo.</translation>
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
        <source>{type} is what RFC 9068 asks of an access token; by default these refuse it: {refusing:list}.</source>
        <translation>{type} es lo que RFC 9068 pide a un token de acceso; de forma predeterminada estos lo rechazan: {refusing:list}.</translation>
    </message>
    <message>
        <source>If your API refuses it, have the API take this type, or the issuer write JWT.</source>
        <translation>Si su API lo rechaza, haga que la API acepte este tipo o que el emisor escriba JWT.</translation>
    </message>
    <message>
        <source>{type} means the same as JWT (RFC 7515 section 4.1.9), but these compare it letter by letter and refuse it: {refusing:list}.</source>
        <translation>{type} significa lo mismo que JWT (RFC 7515, sección 4.1.9), pero estos lo comparan letra por letra y lo rechazan: {refusing:list}.</translation>
    </message>
    <message>
        <source>If your API refuses it, let the issuer write JWT.</source>
        <translation>Si su API lo rechaza, haga que el emisor escriba JWT.</translation>
    </message>
    <message>
        <source>{type} is the type of this kind of token ({kind}).</source>
        <translation>{type} es el tipo de esta clase de token ({kind}).</translation>
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
        <source>Its type {type:elide 40} says that it is another kind of token than one for an API. These refuse it for that: {refusing:list}.</source>
        <translation>Su tipo {type:elide 40} indica que es otra clase de token que uno para una API. Estos lo rechazan por eso: {refusing:list}.</translation>
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
    <message numerus="yes">
        <source>An SD-JWT: the issuer&apos;s JWT with {n} disclosures behind it.</source>
        <translation>
            <numerusform>Un SD-JWT: el JWT del emisor con {n} revelación detrás.</numerusform>
            <numerusform>Un SD-JWT: el JWT del emisor con {n} revelaciones detrás.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>An SD-JWT with key binding: the issuer&apos;s JWT, {n} disclosures, and the holder&apos;s JWT.</source>
        <translation>
            <numerusform>Un SD-JWT vinculado a una clave: el JWT del emisor, {n} revelación y el JWT del titular.</numerusform>
            <numerusform>Un SD-JWT vinculado a una clave: el JWT del emisor, {n} revelaciones y el JWT del titular.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>A JWS in JSON, with {n} signatures.</source>
        <translation>
            <numerusform>Un JWS en JSON, con {n} firma.</numerusform>
            <numerusform>Un JWS en JSON, con {n} firmas.</numerusform>
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
        <source>A token</source>
        <translation>Un token</translation>
    </message>
    <message>
        <source>is no token</source>
        <translation>no es un token</translation>
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
        <source>It is encrypted with a key that its issuer alone has (alg dir), and names that issuer in the header: so Auth0 makes access tokens that were asked for without an audience. Only its own userinfo endpoint takes them.</source>
        <translation>Está cifrado con una clave que solo tiene su emisor (alg dir), y lo nombra en la cabecera: así hace Auth0 los tokens de acceso que se pidieron sin audience. Solo los acepta su propio punto userinfo.</translation>
    </message>
    <message>
        <source>An encrypted JWT (JWE) of issuer {iss:json}</source>
        <translation>Un JWT cifrado (JWE) del emisor {iss:json}</translation>
    </message>
    <message>
        <source>Send the audience of your API with the token request: then the access token is a signed JWT.</source>
        <translation>Envíe la audience de su API con la petición del token: entonces el token de acceso es un JWT firmado.</translation>
    </message>
    <message>
        <source>is encrypted: only its issuer can read it</source>
        <translation>está cifrado: solo su emisor puede leerlo</translation>
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
        <source>Padded</source>
        <translation>Con relleno</translation>
    </message>
    <message>
        <source>Parts of it end with = (padding), which a JWT does not have, so strict libraries refuse it. The signature is compared with the text as it stands.</source>
        <translation>Partes de él terminan en = (relleno), que un JWT no tiene, así que las bibliotecas estrictas lo rechazan. La firma se compara con el texto tal como está.</translation>
    </message>
    <message>
        <source>If whoever issued it writes it like this, verify it with a library that takes padding. If not, use the token as it was issued.</source>
        <translation>Si quien lo emitió lo escribe así, verifíquelo con una biblioteca que acepte relleno. Si no, use el token tal como se emitió.</translation>
    </message>
    <message>
        <source>It is the x-amzn-oidc-data of an Application Load Balancer, which ends the parts with = (padding) and signs them so. A JWT has no padding, so strict libraries refuse it.</source>
        <translation>Es el x-amzn-oidc-data de un Application Load Balancer, que termina las partes con = (relleno) y las firma así. Un JWT no tiene relleno, así que las bibliotecas estrictas lo rechazan.</translation>
    </message>
    <message>
        <source>signer {signer}</source>
        <translation>signer {signer}</translation>
    </message>
    <message>
        <source>Verify it as it stands, with a library that takes padding such as aws-jwt-verify, and compare signer with the ARN of your load balancer.</source>
        <translation>Verifíquelo tal como está, con una biblioteca que acepte relleno como aws-jwt-verify, y compare signer con el ARN de su balanceador.</translation>
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
        <source>Key ID not exact</source>
        <translation>ID de clave no exacto</translation>
    </message>
    <message>
        <source>It differs from a published key ID in case or blanks alone, and a key ID has to be exactly the same.</source>
        <translation>Se distingue de un ID de clave publicado solo en mayúsculas o espacios, y un ID de clave tiene que ser exactamente igual.</translation>
    </message>
    <message>
        <source>Let the issuer write the same key ID into its tokens and its key set. If it does so already, the header was changed or another program made it: refuse it.</source>
        <translation>El emisor debe escribir el mismo ID de clave en sus tokens y en su conjunto de claves. Si ya lo hace, el encabezado se cambió o el token lo hizo otro programa: recházelo.</translation>
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
