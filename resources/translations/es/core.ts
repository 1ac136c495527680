<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="es" sourcelanguage="en">
<context>
    <name>Token Inspector</name>
    <message>
        <source>no name</source>
        <translation>sin nombre</translation>
    </message>
    <message>
        <source>The server&apos;s certificate cannot be read.</source>
        <translation>El certificado del servidor no se puede leer.</translation>
    </message>
    <message>
        <source>{name} holds PEM text, but neither a public key nor a certificate.</source>
        <translation>{name} contiene texto PEM, pero ni una clave pública ni un certificado.</translation>
    </message>
    <message>
        <source>{name} holds a private key. Give the public key alone; a signature is checked with that.</source>
        <translation>{name} contiene una clave privada. Dé solo la clave pública; con ella se comprueba una firma.</translation>
    </message>
    <message>
        <source>The PEM text in {name} is damaged or of a kind that cannot be read.</source>
        <translation>El texto PEM de {name} está dañado o es de un tipo que no se puede leer.</translation>
    </message>
    <message>
        <source>It is well formed, but {why}.</source>
        <translation>Está bien formado, pero {why}.</translation>
    </message>
    <message>
        <source>{signed}, {dated}, and {scopes}.</source>
        <translation>{signed}, {dated} y {scopes}.</translation>
    </message>
    <message numerus="yes">
        <source>it carries all {n} scopes you asked for</source>
        <translation>
            <numerusform>lleva el scope que solicitó</numerusform>
            <numerusform>lleva los {n} scopes que solicitó</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>It {first}, {second} and fails {n} more checks.</source>
        <translation>
            <numerusform>El token {first}, {second} y no supera {n} comprobación más.</numerusform>
            <numerusform>El token {first}, {second} y no supera {n} comprobaciones más.</numerusform>
        </translation>
    </message>
    <message>
        <source>It is well formed and in date, but {why}.</source>
        <translation>Está bien formado y vigente, pero {why}.</translation>
    </message>
    <message>
        <source>The issuer signed it</source>
        <comment>…, it is in date, and it carries both scopes you asked for.</comment>
        <translation>Lo firmó el emisor</translation>
    </message>
    <message>
        <source>Its signature fits the key you chose</source>
        <comment>… and it is in date.</comment>
        <translation>Su firma corresponde a la clave que eligió</translation>
    </message>
    <message>
        <source>it is in date</source>
        <comment>The issuer signed it and ….</comment>
        <translation>está vigente</translation>
    </message>
    <message>
        <source>{signed} and {dated}.</source>
        <translation>{signed} y {dated}.</translation>
    </message>
    <message>
        <source>it carries a scope that is enough</source>
        <comment>The issuer signed it, it is in date, and ….</comment>
        <translation>lleva un scope que basta</translation>
    </message>
    <message>
        <source>it carries both scopes you asked for</source>
        <comment>The issuer signed it, it is in date, and ….</comment>
        <translation>lleva los dos scopes que solicitó</translation>
    </message>
    <message>
        <source>It {clause}.</source>
        <translation>El token {clause}.</translation>
    </message>
    <message>
        <source>It {first} and {second}.</source>
        <translation>El token {first} y {second}.</translation>
    </message>
    <message>
        <source>It {first}, {second} and {third}.</source>
        <translation>El token {first}, {second} y {third}.</translation>
    </message>
    <message>
        <source>An algorithm for {key}</source>
        <translation>Un algoritmo para {key}</translation>
    </message>
    <message>
        <source>no {member}</source>
        <translation>sin {member}</translation>
    </message>
    <message numerus="yes">
        <source>an object with {n} entries</source>
        <translation>
            <numerusform>un objeto con {n} entrada</numerusform>
            <numerusform>un objeto con {n} entradas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>a list with {n} entries</source>
        <translation>
            <numerusform>una lista con {n} entrada</numerusform>
            <numerusform>una lista con {n} entradas</numerusform>
        </translation>
    </message>
    <message>
        <source>a number of about {digits} digits</source>
        <translation>un número de unos {digits} dígitos</translation>
    </message>
    <message>
        <source>{duration} ago</source>
        <translation>hace {duration}</translation>
    </message>
    <message>
        <source>note</source>
        <comment>a check</comment>
        <translation>nota</translation>
    </message>
    <message numerus="yes">
        <source>{n} characters</source>
        <translation>
            <numerusform>{n} carácter</numerusform>
            <numerusform>{n} caracteres</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>And {n} more of the kind.</source>
        <translation>
            <numerusform>Y {n} más del mismo tipo.</numerusform>
            <numerusform>Y {n} más del mismo tipo.</numerusform>
        </translation>
    </message>
    <message>
        <source>empty</source>
        <comment>a key ID</comment>
        <translation>vacío</translation>
    </message>
    <message>
        <source>from the issuer&apos;s key set</source>
        <comment>Made with key 1 ….</comment>
        <translation>del conjunto de claves del emisor</translation>
    </message>
    <message>
        <source>no issuer named</source>
        <translation>ningún emisor nombrado</translation>
    </message>
    <message>
        <source>{name}: {alg} needs a private key. With a client secret it is one of {algorithms}.</source>
        <translation>{name}: {alg} requiere una clave privada. Con un secreto del cliente debe ser uno de {algorithms}.</translation>
    </message>
    <message>
        <source>{name}: the client secret is too short to sign with {alg}, which takes {count} bytes (RFC 7518 section 3.2).</source>
        <translation>{name}: el secreto del cliente es demasiado corto para firmar con {alg}, que requiere {count} bytes (RFC 7518, sección 3.2).</translation>
    </message>
    <message>
        <source>{key} cannot sign with {alg}. It is for {algorithms}.</source>
        <translation>{key} no puede firmar con {alg}. Es para {algorithms}.</translation>
    </message>
    <message>
        <source>The text</source>
        <translation>El texto</translation>
    </message>
    <message>
        <source>{name} is a folder. Open one of the files in it.</source>
        <translation>{name} es una carpeta. Abra uno de los archivos que contiene.</translation>
    </message>
    <message>
        <source>the text</source>
        <translation>el texto</translation>
    </message>
    <message>
        <source>The text holds no token.</source>
        <translation>El texto no contiene ningún token.</translation>
    </message>
    <message>
        <source>These are keys. Save them as a file and drop that, so that its name can be shown.</source>
        <translation>Esto son claves. Guárdelas en un archivo y suéltelo, para que se pueda mostrar su nombre.</translation>
    </message>
    <message>
        <source>{name} cannot be read: {reason}.</source>
        <translation>{name} no se puede leer: {reason}.</translation>
    </message>
    <message>
        <source>OpenSSL cannot use the certificate in {certificate_path} with the key in {key_path} ({reason}).</source>
        <translation>OpenSSL no puede usar el certificado de {certificate_path} con la clave de {key_path} ({reason}).</translation>
    </message>
    <message>
        <source>it is larger than {size}</source>
        <comment>The client certificate cannot be read: ….</comment>
        <translation>supera {size}</translation>
    </message>
    <message>
        <source>it holds no private key in PEM form</source>
        <comment>The client certificate cannot be read: ….</comment>
        <translation>no contiene ninguna clave privada en formato PEM</translation>
    </message>
    <message>
        <source>it holds no certificate in PEM form</source>
        <comment>The client certificate cannot be read: ….</comment>
        <translation>no contiene ningún certificado en formato PEM</translation>
    </message>
    <message>
        <source>The key of the client certificate cannot be read: {path}: {why}.</source>
        <translation>La clave del certificado de cliente no se puede leer: {path}: {why}.</translation>
    </message>
    <message>
        <source>The client certificate cannot be read: {path}: {why}.</source>
        <translation>El certificado de cliente no se puede leer: {path}: {why}.</translation>
    </message>
    <message>
        <source>The key in {key_path} does not belong to the certificate in {certificate_path}.</source>
        <translation>La clave de {key_path} no corresponde al certificado de {certificate_path}.</translation>
    </message>
    <message>
        <source>The key in {path} is encrypted, and there is no passphrase for it.</source>
        <translation>La clave de {path} está cifrada, y no hay ninguna frase de contraseña para ella.</translation>
    </message>
    <message>
        <source>The passphrase does not open the key in {path}.</source>
        <translation>La frase de contraseña no abre la clave de {path}.</translation>
    </message>
    <message>
        <source>OpenSSL cannot use the certificate in {certificate_path} with the key in {key_path}.</source>
        <translation>OpenSSL no puede usar el certificado de {certificate_path} con la clave de {key_path}.</translation>
    </message>
    <message>
        <source>The stored private key</source>
        <comment>… cannot be read.</comment>
        <translation>La clave privada guardada</translation>
    </message>
    <message>
        <source>The private key</source>
        <comment>… cannot be read.</comment>
        <translation>La clave privada</translation>
    </message>
    <message>
        <source>{where} is of another key: {key} does not belong to it.</source>
        <translation>{where} es de otra clave: {key} no le corresponde.</translation>
    </message>
    <message>
        <source>The certificate file {path}</source>
        <comment>… cannot be read.</comment>
        <translation>El archivo de certificado {path}</translation>
    </message>
    <message>
        <source>The key file {path}</source>
        <comment>… cannot be read.</comment>
        <translation>El archivo de clave {path}</translation>
    </message>
    <message>
        <source>{where} is protected by a passphrase.</source>
        <translation>{where} requiere una frase de contraseña.</translation>
    </message>
    <message>
        <source>It is an OpenSSH key; `ssh-keygen -p -m PKCS8 -f FILE` turns a copy of it into PEM.</source>
        <translation>Es una clave OpenSSH; `ssh-keygen -p -m PKCS8 -f FILE` convierte una copia de ella en PEM.</translation>
    </message>
    <message>
        <source>It holds a certificate; the private key is usually in another file.</source>
        <translation>Contiene un certificado; la clave privada suele estar en otro archivo.</translation>
    </message>
    <message>
        <source>It holds the public key; the private one is usually in another file.</source>
        <translation>Contiene la clave pública; la privada suele estar en otro archivo.</translation>
    </message>
    <message>
        <source>It looks like a .pfx, .p12 or DER file; `openssl pkcs12 -in FILE -nodes` turns a .pfx into PEM.</source>
        <translation>Parece un archivo .pfx, .p12 o DER; `openssl pkcs12 -in FILE -nodes` convierte un .pfx en PEM.</translation>
    </message>
    <message>
        <source>{where} holds no certificate in PEM form.</source>
        <translation>{where} no contiene ningún certificado en formato PEM.</translation>
    </message>
    <message>
        <source>{where} is larger than {size} and was not read.</source>
        <translation>{where} supera {size} y no se leyó.</translation>
    </message>
    <message>
        <source>{where} holds no private key in PEM form.</source>
        <translation>{where} no contiene ninguna clave privada en formato PEM.</translation>
    </message>
    <message>
        <source>{where} holds an RSA key of {bits} bits; RFC 7518 section 3.3 asks for {least} at least.</source>
        <translation>{where} contiene una clave RSA de {bits} bits; el RFC 7518, sección 3.3, pide al menos {least}.</translation>
    </message>
    <message>
        <source>{where} cannot be read: {why}.</source>
        <translation>{where} no se puede leer: {why}.</translation>
    </message>
    <message>
        <source>It looks like a DER or .pfx file.</source>
        <translation>Parece un archivo DER o .pfx.</translation>
    </message>
    <message>
        <source>Checks</source>
        <comment>a group of checks</comment>
        <translation>Comprobaciones</translation>
    </message>
    <message>
        <source>port {port}</source>
        <translation>puerto {port}</translation>
    </message>
    <message>
        <source>{url}, from {source}</source>
        <translation>{url}, según {source}</translation>
    </message>
    <message>
        <source>the scope it needs</source>
        <comment>{wanted_scope}</comment>
        <translation>el scope que necesita</translation>
    </message>
    <message>
        <source>The issuer</source>
        <comment>{Who}</comment>
        <translation>El emisor</translation>
    </message>
    <message>
        <source>the issuer</source>
        <comment>{who}</comment>
        <translation>el emisor</translation>
    </message>
    <message>
        <source>the host</source>
        <comment>{host}</comment>
        <translation>ese host</translation>
    </message>
    <message>
        <source>the request</source>
        <comment>{status}</comment>
        <translation>a la solicitud</translation>
    </message>
    <message>
        <source>for a while</source>
        <comment>{retry_after}</comment>
        <translation>un rato</translation>
    </message>
    <message>
        <source>[Cut here. The whole answer has {count} characters.]</source>
        <translation>[Cortado aquí. La respuesta completa tiene {count} caracteres.]</translation>
    </message>
    <message>
        <source>{issuer} publishes no metadata: its two addresses answered {first} and {second}.</source>
        <translation>{issuer} no publica metadatos: sus dos direcciones respondieron {first} y {second}.</translation>
    </message>
    <message>
        <source>The metadata of {issuer} is not a JSON object.</source>
        <translation>Los metadatos de {issuer} no son un objeto JSON.</translation>
    </message>
    <message>
        <source>The metadata at {issuer} is of another issuer, {other}, so it was not used.</source>
        <translation>Los metadatos de {issuer} son de otro emisor, {other}, así que no se usaron.</translation>
    </message>
    <message>
        <source>The metadata of {issuer} names no key set.</source>
        <translation>Los metadatos de {issuer} no nombran ningún conjunto de claves.</translation>
    </message>
    <message>
        <source>.</source>
        <comment>between the figures of a number, as in 0.4</comment>
        <translation>,</translation>
    </message>
    <message>
        <source>connected</source>
        <translation>conectado</translation>
    </message>
    <message>
        <source>refused</source>
        <translation>rechazado</translation>
    </message>
    <message>
        <source>unreachable</source>
        <translation>inaccesible</translation>
    </message>
    <message>
        <source>The proxy {url}, which {variable} names,</source>
        <comment>… cannot be used.</comment>
        <translation>El proxy {url}, que nombra {variable},</translation>
    </message>
    <message>
        <source>The proxy {url}, which the system&apos;s settings name,</source>
        <comment>… cannot be used.</comment>
        <translation>El proxy {url}, que nombran los ajustes del sistema,</translation>
    </message>
    <message>
        <source>No such file or directory</source>
        <translation>El archivo o la carpeta no existe</translation>
    </message>
    <message>
        <source>Permission denied</source>
        <translation>Permiso denegado</translation>
    </message>
    <message>
        <source>Is a directory</source>
        <translation>Es una carpeta</translation>
    </message>
    <message>
        <source>Not a directory</source>
        <translation>No es una carpeta</translation>
    </message>
    <message>
        <source>File name too long</source>
        <translation>El nombre del archivo es demasiado largo</translation>
    </message>
    <message>
        <source>No space left on device</source>
        <translation>No queda espacio en el dispositivo</translation>
    </message>
    <message>
        <source>Read-only file system</source>
        <translation>El sistema de archivos es de solo lectura</translation>
    </message>
    <message>
        <source>The issuer&apos;s metadata names the methods of client authentication that it takes: {methods}. {method} was sent.</source>
        <translation>Los metadatos del emisor nombran los métodos de autenticación del cliente que admite: {methods}. Se envió {method}.</translation>
    </message>
    <message>
        <source>expires {ahead}</source>
        <translation>caduca {ahead}</translation>
    </message>
    <message>
        <source>line {line}, {count} times</source>
        <translation>línea {line}, {count} veces</translation>
    </message>
    <message>
        <source>Unreadable token</source>
        <translation>Token ilegible</translation>
    </message>
    <message>
        <source>Signed token</source>
        <translation>Token firmado</translation>
    </message>
    <message>
        <source>expired {ago}</source>
        <translation>caducó {ago}</translation>
    </message>
    <message>
        <source>line {line}</source>
        <translation>línea {line}</translation>
    </message>
    <message>
        <source>line {line}, twice</source>
        <translation>línea {line}, dos veces</translation>
    </message>
    <message>
        <source>unreadable expiry</source>
        <translation>caducidad ilegible</translation>
    </message>
    <message>
        <source>no expiry</source>
        <translation>sin caducidad</translation>
    </message>
    <message>
        <source>client id</source>
        <comment>… cannot be sent.</comment>
        <translation>ID de cliente</translation>
    </message>
    <message>
        <source>client secret</source>
        <comment>… cannot be sent.</comment>
        <translation>secreto del cliente</translation>
    </message>
    <message>
        <source>key id</source>
        <comment>… cannot be sent.</comment>
        <translation>ID de clave</translation>
    </message>
    <message>
        <source>assertion audience</source>
        <comment>… cannot be sent.</comment>
        <translation>audiencia de la aserción</translation>
    </message>
    <message>
        <source>scopes</source>
        <comment>… cannot be sent.</comment>
        <translation>scopes</translation>
    </message>
    <message>
        <source>audience</source>
        <comment>… cannot be sent.</comment>
        <translation>audiencia</translation>
    </message>
    <message>
        <source>resources</source>
        <comment>… cannot be sent.</comment>
        <translation>recursos</translation>
    </message>
    <message>
        <source>parameters</source>
        <comment>… cannot be sent.</comment>
        <translation>parámetros</translation>
    </message>
    <message>
        <source>{name}: the {field} cannot be sent: part of a character is missing.</source>
        <comment>field: client id, client secret, scopes …</comment>
        <translation>{name}: {field} no se puede enviar: falta parte de un carácter.</translation>
    </message>
    <message>
        <source>of an unknown version</source>
        <comment>TLS …</comment>
        <translation>de versión desconocida</translation>
    </message>
    <message>
        <source>The server says that the token is not active. It may have expired, may have been revoked, may be unknown there, or may be one that this client may not ask about.</source>
        <translation>El servidor dice que el token no está activo. Puede haber caducado, puede estar revocado, puede ser desconocido allí o puede ser uno por el que este cliente no puede preguntar.</translation>
    </message>
    <message>
        <source>{member} is {kind}, and has to be a number of seconds.</source>
        <translation>{member} es {kind}, y debe ser un número de segundos.</translation>
    </message>
    <message>
        <source>The token is called active although it expired at {time} by this computer&apos;s clock.</source>
        <translation>El token figura como activo aunque caducó ({time}) según el reloj de este equipo.</translation>
    </message>
    <message>
        <source>The answer {phrase}.</source>
        <comment>The answer is empty.</comment>
        <translation>La respuesta {phrase}.</translation>
    </message>
    <message>
        <source>&quot;active&quot; is {kind} in the answer, and has to be true or false, so nothing follows from it.</source>
        <translation>&quot;active&quot; es {kind} en la respuesta, y debe ser true o false, así que no se deduce nada.</translation>
    </message>
    <message>
        <source>This is not one token.</source>
        <translation>Esto no es un único token.</translation>
    </message>
    <message>
        <source>The answer is no JSON object, so this is probably not an introspection endpoint.</source>
        <translation>La respuesta no es un objeto JSON, así que probablemente esto no es un endpoint de introspección.</translation>
    </message>
    <message>
        <source>The answer is a web page, so this is probably not an introspection endpoint.</source>
        <translation>La respuesta es una página web, así que probablemente esto no es un endpoint de introspección.</translation>
    </message>
    <message>
        <source>The shared secret has {bits} bits; RFC 7518 asks for at least {least} against guessing.</source>
        <translation>El secreto compartido tiene {bits} bits; el RFC 7518 pide al menos {least} para que no se pueda adivinar.</translation>
    </message>
    <message>
        <source>from file {name} that you chose</source>
        <translation>del archivo {name} que eligió</translation>
    </message>
    <message>
        <source>in file {name} that you chose</source>
        <translation>en el archivo {name} que eligió</translation>
    </message>
    <message>
        <source>{source} {phrase}.</source>
        <comment>The key set is empty.</comment>
        <translation>{source} {phrase}.</translation>
    </message>
    <message>
        <source>The key set {phrase}.</source>
        <comment>The key set is empty.</comment>
        <translation>El conjunto de claves {phrase}.</translation>
    </message>
    <message>
        <source>It says it is for {alg}, and {type} keys are not.</source>
        <translation>Dice ser para {alg}, y las claves {type} no lo son.</translation>
    </message>
    <message>
        <source>{source} is {kind:tr} without a list &quot;keys&quot;, so it is not a key set.</source>
        <translation>{source} es {kind:tr} sin una lista &quot;keys&quot;, así que no es un conjunto de claves.</translation>
    </message>
    <message>
        <source>Its RSA modulus has {bits} bits; RFC 7518 asks for at least {least}.</source>
        <translation>Su módulo RSA tiene {bits} bits; el RFC 7518 pide al menos {least}.</translation>
    </message>
    <message>
        <source>the key set of issuer {issuer}, as saved with the profile</source>
        <translation>el conjunto de claves del emisor {issuer}, tal como se guardó con el perfil</translation>
    </message>
    <message>
        <source>the key set of issuer {issuer}</source>
        <translation>el conjunto de claves del emisor {issuer}</translation>
    </message>
    <message>
        <source>the key set at {url}, as saved with the profile</source>
        <translation>el conjunto de claves de {url}, tal como se guardó con el perfil</translation>
    </message>
    <message>
        <source>the key set at {url}</source>
        <translation>el conjunto de claves de {url}</translation>
    </message>
    <message>
        <source>from the key set of issuer {issuer}, as saved with the profile</source>
        <translation>del conjunto de claves del emisor {issuer}, tal como se guardó con el perfil</translation>
    </message>
    <message>
        <source>from the key set of issuer {issuer}</source>
        <translation>del conjunto de claves del emisor {issuer}</translation>
    </message>
    <message>
        <source>from the key set at {url}, as saved with the profile</source>
        <translation>del conjunto de claves de {url}, tal como se guardó con el perfil</translation>
    </message>
    <message>
        <source>from the key set at {url}</source>
        <translation>del conjunto de claves de {url}</translation>
    </message>
    <message>
        <source>from the shared secret that you gave</source>
        <translation>del secreto compartido que dio</translation>
    </message>
    <message>
        <source>in the key set of issuer {issuer}, as saved with the profile</source>
        <translation>en el conjunto de claves del emisor {issuer}, tal como se guardó con el perfil</translation>
    </message>
    <message>
        <source>in the key set of issuer {issuer}</source>
        <translation>en el conjunto de claves del emisor {issuer}</translation>
    </message>
    <message>
        <source>in the key set at {url}, as saved with the profile</source>
        <translation>en el conjunto de claves de {url}, tal como se guardó con el perfil</translation>
    </message>
    <message>
        <source>in the key set at {url}</source>
        <translation>en el conjunto de claves de {url}</translation>
    </message>
    <message>
        <source>in the shared secret that you gave</source>
        <translation>en el secreto compartido que dio</translation>
    </message>
    <message>
        <source>It is a web page.</source>
        <translation>Es una página web.</translation>
    </message>
    <message>
        <source>{one} or {other}</source>
        <translation>{one} o {other}</translation>
    </message>
    <message>
        <source>token endpoint</source>
        <translation>endpoint de token</translation>
    </message>
    <message>
        <source>revocation endpoint</source>
        <translation>endpoint de revocación</translation>
    </message>
    <message>
        <source>introspection endpoint</source>
        <translation>endpoint de introspección</translation>
    </message>
    <message>
        <source>The metadata of {issuer} names no {endpoint}.</source>
        <translation>Los metadatos de {issuer} no nombran ningún {endpoint}.</translation>
    </message>
    <message>
        <source>{name} names neither an issuer nor the URL of the {endpoint}.</source>
        <translation>{name} no nombra ni un emisor ni la URL del {endpoint}.</translation>
    </message>
    <message>
        <source>The {endpoint} is not known: {problem}</source>
        <translation>El {endpoint} no se conoce: {problem}</translation>
    </message>
    <message>
        <source>If there is one all the same, name its URL in the profile.</source>
        <translation>Si aun así lo hay, escriba su URL en el perfil.</translation>
    </message>
    <message>
        <source>The first lasts {duration}, the second {other_duration}.</source>
        <translation>El primero dura {duration}, el segundo {other_duration}.</translation>
    </message>
    <message>
        <source>Each token has another; it decides nothing.</source>
        <translation>Cada token tiene uno distinto; no decide nada.</translation>
    </message>
    <message numerus="yes">
        <source>Only the first {n} places are listed.</source>
        <translation>
            <numerusform>Solo se muestra el primer lugar.</numerusform>
            <numerusform>Solo se muestran los primeros {n} lugares.</numerusform>
        </translation>
    </message>
    <message>
        <source>The same entries, in another order or repeated.</source>
        <translation>Las mismas entradas, en otro orden o repetidas.</translation>
    </message>
    <message>
        <source>One is a text and the other a list, with the same entries.</source>
        <translation>Uno es un texto y el otro una lista, con las mismas entradas.</translation>
    </message>
    <message>
        <source>Issued at different moments.</source>
        <translation>Emitidos en momentos distintos.</translation>
    </message>
    <message>
        <source>As far from the moment of issue in both.</source>
        <translation>A la misma distancia del momento de emisión en los dos.</translation>
    </message>
    <message>
        <source>Both last {duration}.</source>
        <translation>Los dos duran {duration}.</translation>
    </message>
    <message>
        <source>Only the first has expired.</source>
        <translation>Solo caducó el primero.</translation>
    </message>
    <message>
        <source>Only the second has expired.</source>
        <translation>Solo caducó el segundo.</translation>
    </message>
    <message>
        <source>Past in the first only.</source>
        <translation>Ya pasó solo en el primero.</translation>
    </message>
    <message>
        <source>Past in the second only.</source>
        <translation>Ya pasó solo en el segundo.</translation>
    </message>
    <message numerus="yes">
        <source>All {n} methods that could be tried were refused.</source>
        <translation>
            <numerusform>Se rechazó el método que se pudo probar.</numerusform>
            <numerusform>Se rechazaron los {n} métodos que se pudieron probar.</numerusform>
        </translation>
    </message>
    <message>
        <source>The client ID or what it proves itself with is probably wrong, or the client is disabled.</source>
        <translation>Probablemente el ID de cliente, o su secreto o clave, es incorrecto, o el cliente está deshabilitado.</translation>
    </message>
    <message>
        <source>The search ends here, since no answer came.</source>
        <translation>La búsqueda termina aquí, porque no llegó ninguna respuesta.</translation>
    </message>
    <message>
        <source>The search ends here: {status} ({error}) is not about how the client proves itself, so another method would not change it.</source>
        <translation>La búsqueda termina aquí: {status} ({error}) no se refiere a cómo demuestra el cliente quién es, así que otro método no lo cambiaría.</translation>
    </message>
    <message>
        <source>A token may cost money, and a server may lock a client after several failures.</source>
        <translation>Un token puede costar dinero, y un servidor puede bloquear un cliente tras varios fallos.</translation>
    </message>
    <message numerus="yes">
        <source>This sends up to {n} requests, one after the other, for a token to {host}, and up to {searches} before that to find the token URL.</source>
        <translation>
            <numerusform>Se enviará hasta {n} solicitud de token a {host}, y antes hasta {searches} para encontrar la URL del token.</numerusform>
            <numerusform>Se enviarán hasta {n} solicitudes de token a {host}, una tras otra, y antes hasta {searches} para encontrar la URL del token.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>It ends with the first that is granted, and checking that token takes up to {n} more for the keys.</source>
        <translation>
            <numerusform>Termina con la primera que obtenga un token, y comprobarlo requiere hasta {n} más para las claves.</numerusform>
            <numerusform>Termina con la primera que obtenga un token, y comprobarlo requiere hasta {n} más para las claves.</numerusform>
        </translation>
    </message>
    <message>
        <source>no error code</source>
        <comment>The search ends here: 400 (…) …</comment>
        <translation>sin código de error</translation>
    </message>
    <message>
        <source>The search ends here: {status} ({error}) is about the address or the server, not the client.</source>
        <translation>La búsqueda termina aquí: {status} ({error}) se refiere a la dirección o al servidor, no al cliente.</translation>
    </message>
    <message>
        <source>the server</source>
        <comment>This sends … to ….</comment>
        <translation>el servidor</translation>
    </message>
    <message numerus="yes">
        <source>This sends up to {n} requests, one after the other, for a token to {host}.</source>
        <translation>
            <numerusform>Se enviará hasta {n} solicitud de token a {host}.</numerusform>
            <numerusform>Se enviarán hasta {n} solicitudes de token a {host}, una tras otra.</numerusform>
        </translation>
    </message>
    <message>
        <source>It ends with the first that is granted.</source>
        <translation>Termina con la primera que obtenga un token.</translation>
    </message>
    <message>
        <source>The search ends before it begins.</source>
        <translation>La búsqueda termina antes de empezar.</translation>
    </message>
    <message>
        <source>Correct that, and keep this method.</source>
        <translation>Corrija eso y conserve este método.</translation>
    </message>
    <message>
        <source>It has {count} characters; an answer of more than {most} is not read.</source>
        <translation>Tiene {count} caracteres; no se lee una respuesta de más de {most}.</translation>
    </message>
    <message>
        <source>{scope} cannot be sent: a scope is ASCII with no space, quote or backslash.</source>
        <translation>{scope} no se puede enviar: un scope es ASCII, sin espacios, comillas ni barras invertidas.</translation>
    </message>
    <message>
        <source>An empty scope cannot be sent: a scope is ASCII with no space, quote or backslash.</source>
        <translation>Un scope vacío no se puede enviar: un scope es ASCII, sin espacios, comillas ni barras invertidas.</translation>
    </message>
    <message>
        <source>{resource} has a fragment. Take the part from the # on away.</source>
        <translation>{resource} tiene un fragmento. Quite la parte que empieza por #.</translation>
    </message>
    <message>
        <source>An empty resource is no absolute URI. It looks like https://api.example.com/orders.</source>
        <translation>Un recurso vacío no es una URI absoluta. Debe ser como https://api.example.com/orders.</translation>
    </message>
    <message>
        <source>{resource} is no absolute URI. It looks like https://api.example.com/orders.</source>
        <translation>{resource} no es una URI absoluta. Debe ser como https://api.example.com/orders.</translation>
    </message>
    <message>
        <source>{parameter} is sent from the fields above; remove it from the extra parameters.</source>
        <translation>{parameter} se envía con los campos de arriba; quítelo de los parámetros adicionales.</translation>
    </message>
    <message>
        <source>{parameter} is there {count} times; a parameter is sent once.</source>
        <translation>{parameter} está {count} veces; un parámetro se envía una sola vez.</translation>
    </message>
    <message>
        <source>It looks like {example}.</source>
        <translation>Debe ser como {example}.</translation>
    </message>
    <message>
        <source>Try {suggestion}.</source>
        <translation>Pruebe {suggestion}.</translation>
    </message>
    <message>
        <source>{where}: {member} is {kind}, and has to be {wanted}.</source>
        <translation>{where}: {member} es {kind}, y debe ser {wanted}.</translation>
    </message>
    <message>
        <source>{where}, profile {number}</source>
        <comment>… is a list.</comment>
        <translation>{where}, perfil {number}</translation>
    </message>
    <message>
        <source>The profile</source>
        <comment>… is a list.</comment>
        <translation>El perfil</translation>
    </message>
    <message>
        <source>an object of texts, or of lists of texts</source>
        <comment>… has to be ….</comment>
        <translation>un objeto de textos, o de listas de textos</translation>
    </message>
    <message>
        <source>The extra parameter {parameter} would keep a secret in a file. Store it with `secret set` instead.</source>
        <translation>El parámetro adicional {parameter} dejaría un secreto en un archivo. Guárdelo con `secret set`.</translation>
    </message>
    <message>
        <source>The file</source>
        <comment>… holds no profile.</comment>
        <translation>El archivo</translation>
    </message>
    <message>
        <source>The profile file {name}</source>
        <comment>… cannot be read.</comment>
        <translation>El archivo de perfiles {name}</translation>
    </message>
    <message>
        <source>none yet</source>
        <comment>Profiles: ….</comment>
        <translation>ninguno todavía</translation>
    </message>
    <message>
        <source>a text</source>
        <comment>… has to be ….</comment>
        <translation>un texto</translation>
    </message>
    <message>
        <source>{where}: {member} has to be one of {choices}.</source>
        <translation>{where}: {member} debe ser uno de {choices}.</translation>
    </message>
    <message>
        <source>a number of seconds</source>
        <comment>… has to be ….</comment>
        <translation>un número de segundos</translation>
    </message>
    <message>
        <source>{where} is not JSON: {problem} at line {line}, column {column}.</source>
        <translation>{where} no es JSON: {problem} en la línea {line}, columna {column}.</translation>
    </message>
    <message>
        <source>{where} has version {version}, written by a newer Token Inspector; this one reads {own_version}.</source>
        <translation>{where} tiene la versión {version}, escrita por un Token Inspector más nuevo; este lee la {own_version}.</translation>
    </message>
    <message>
        <source>a list of texts</source>
        <comment>… has to be ….</comment>
        <translation>una lista de textos</translation>
    </message>
    <message>
        <source>a smaller one</source>
        <comment>… is a number, and has to be ….</comment>
        <translation>uno menor</translation>
    </message>
    <message>
        <source>a number</source>
        <comment>… has to be ….</comment>
        <translation>un número</translation>
    </message>
    <message>
        <source>{name} cannot be written: {why}. Nothing was changed.</source>
        <translation>{name} no se puede escribir: {why}. No se cambió nada.</translation>
    </message>
    <message>
        <source>Two profiles have the id {id}; each needs its own.</source>
        <translation>Dos perfiles tienen el ID {id}; cada uno necesita el suyo.</translation>
    </message>
    <message>
        <source>Two profiles have the name {name}; each needs its own.</source>
        <translation>Dos perfiles tienen el nombre {name}; cada uno necesita el suyo.</translation>
    </message>
    <message>
        <source>There is no provider {provider}. Known are {known}.</source>
        <translation>No hay ningún proveedor {provider}. Se conocen {known}.</translation>
    </message>
    <message>
        <source>profile {name}</source>
        <translation>el perfil {name}</translation>
    </message>
    <message>
        <source>the system&apos;s settings</source>
        <comment>Proxy …, from …</comment>
        <translation>los ajustes del sistema</translation>
    </message>
    <message>
        <source>{variable} has {entry}</source>
        <comment>Proxy …, not used: ….</comment>
        <translation>{variable} contiene {entry}</translation>
    </message>
    <message>
        <source>it is this computer</source>
        <comment>Proxy …, not used: ….</comment>
        <translation>es este equipo</translation>
    </message>
    <message>
        <source>the system&apos;s settings exempt it</source>
        <comment>Proxy …, not used: ….</comment>
        <translation>los ajustes del sistema lo exceptúan</translation>
    </message>
    <message>
        <source>{variable} exempts it</source>
        <comment>Proxy …, not used: ….</comment>
        <translation>{variable} lo exceptúa</translation>
    </message>
    <message>
        <source>failed</source>
        <comment>a check</comment>
        <translation>fallo</translation>
    </message>
    <message>
        <source>warning</source>
        <comment>a check</comment>
        <translation>aviso</translation>
    </message>
    <message>
        <source>not checked</source>
        <comment>a check</comment>
        <translation>sin comprobar</translation>
    </message>
    <message>
        <source>passed</source>
        <comment>a check</comment>
        <translation>correcto</translation>
    </message>
    <message>
        <source>Proxy {url}, from {source}</source>
        <translation>Proxy {url}, según {source}</translation>
    </message>
    <message numerus="yes">
        <source>Compared with {n} keys {where}.</source>
        <translation>
            <numerusform>Comparado con {n} clave {where}.</numerusform>
            <numerusform>Comparado con {n} claves {where}.</numerusform>
        </translation>
    </message>
    <message>
        <source>No token issued: {summary}</source>
        <translation>No se emitió ningún token: {summary}</translation>
    </message>
    <message>
        <source>Certificate {number}: {name}, issued by {issuer}, valid {start} to {end}, SHA-256 {hash}</source>
        <translation>Certificado {number}: {name}, emitido por {issuer}, válido del {start} al {end}, SHA-256 {hash}</translation>
    </message>
    <message>
        <source>Proxy {url}, from {source}, not used: {why}</source>
        <translation>Proxy {url}, según {source}, no usado: {why}</translation>
    </message>
    <message>
        <source>Signature verified with key without ID {whence}.</source>
        <translation>Firma verificada con la clave sin ID {whence}.</translation>
    </message>
    <message>
        <source>… ({count} characters in all)</source>
        <translation>… ({count} caracteres en total)</translation>
    </message>
    <message>
        <source>expected</source>
        <comment>a label: what was expected</comment>
        <translation>esperado</translation>
    </message>
    <message>
        <source>actual</source>
        <comment>a label: what is there</comment>
        <translation>hallado</translation>
    </message>
    <message>
        <source>fix</source>
        <comment>a label: what to do</comment>
        <translation>solución</translation>
    </message>
    <message>
        <source>see</source>
        <comment>a label: the reference</comment>
        <translation>véase</translation>
    </message>
    <message>
        <source>Certificate: {problem}</source>
        <translation>Certificado: {problem}</translation>
    </message>
    <message>
        <source>Signature verified with key {kid} {whence}.</source>
        <translation>Firma verificada con la clave {kid} {whence}.</translation>
    </message>
    <message>
        <source>Judged at {time}.</source>
        <translation>Comprobado el {time}.</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>Comprobación</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Resultado</translation>
    </message>
    <message>
        <source>Expected: {expected}</source>
        <translation>Esperado: {expected}</translation>
    </message>
    <message>
        <source>Actual: {actual}</source>
        <translation>Encontrado: {actual}</translation>
    </message>
    <message>
        <source>Fix: {fix}</source>
        <translation>Solución: {fix}</translation>
    </message>
    <message>
        <source>On the way</source>
        <translation>Por el camino</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Valor</translation>
    </message>
    <message>
        <source>The server took the request, and that means nothing for a token like this one.</source>
        <translation>El servidor admitió la solicitud, pero eso no significa nada para un token como este.</translation>
    </message>
    <message>
        <source>Its status is {status}; RFC 7009 section 2.2 has 200.</source>
        <translation>Su código es {status}; el RFC 7009, sección 2.2, pide 200.</translation>
    </message>
    <message>
        <source>The server does not revoke tokens of this kind.</source>
        <translation>El servidor no revoca tokens de este tipo.</translation>
    </message>
    <message>
        <source>The server cannot revoke it at the moment.</source>
        <translation>El servidor no puede revocarlo en este momento.</translation>
    </message>
    <message numerus="yes">
        <source>Revoking {n} tokens takes {n} requests.</source>
        <translation>
            <numerusform>Revocar {n} token requiere {n} solicitud.</numerusform>
            <numerusform>Revocar {n} tokens requiere {n} solicitudes.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} tokens were revoked, {left} could not be.</source>
        <translation>
            <numerusform>Se revocó {n} token; otros {left} no se pudieron revocar.</numerusform>
            <numerusform>Se revocaron {n} tokens; otros {left} no se pudieron revocar.</numerusform>
        </translation>
    </message>
    <message>
        <source>The server refused.</source>
        <translation>El servidor se negó.</translation>
    </message>
    <message numerus="yes">
        <source>Revoking {n} tokens takes {n} requests, and up to {searches} more to find out where.</source>
        <translation>
            <numerusform>Revocar {n} token requiere {n} solicitud, y hasta {searches} más para averiguar dónde.</numerusform>
            <numerusform>Revocar {n} tokens requiere {n} solicitudes, y hasta {searches} más para averiguar dónde.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} tokens were revoked.</source>
        <translation>
            <numerusform>Se revocó {n} token.</numerusform>
            <numerusform>Se revocaron {n} tokens.</numerusform>
        </translation>
    </message>
    <message>
        <source>The server was not reached, or did not answer.</source>
        <translation>No se llegó al servidor, o este no respondió.</translation>
    </message>
    <message>
        <source>It asks to wait for {seconds} s.</source>
        <translation>Pide esperar {seconds} s.</translation>
    </message>
    <message>
        <source>Try again later.</source>
        <translation>Inténtelo de nuevo más tarde.</translation>
    </message>
    <message>
        <source>Network and proxy: the request reached {host}.</source>
        <translation>Red y proxy: la solicitud llegó a {host}.</translation>
    </message>
    <message>
        <source>Network, proxy and TLS: the request reached {host}.</source>
        <translation>Red, proxy y TLS: la solicitud llegó a {host}.</translation>
    </message>
    <message>
        <source>Not revoked: {explanation}</source>
        <translation>Sin revocar: {explanation}</translation>
    </message>
    <message>
        <source>Revoked: {explanation}</source>
        <translation>Revocado: {explanation}</translation>
    </message>
    <message>
        <source>To keep it: {command}</source>
        <translation>Para conservarlo: {command}</translation>
    </message>
    <message numerus="yes">
        <source>{n} tokens cleared</source>
        <translation>
            <numerusform>{n} token borrado</numerusform>
            <numerusform>{n} tokens borrados</numerusform>
        </translation>
    </message>
    <message>
        <source>Logged out. {done}, none left.</source>
        <translation>Sesión cerrada. {done}; no queda ninguno.</translation>
    </message>
    <message>
        <source>Found in {file}</source>
        <translation>Hallado en {file}</translation>
    </message>
    <message>
        <source>Found in a file</source>
        <translation>Hallado en un archivo</translation>
    </message>
    <message>
        <source>Logged out in part. {done}. Still there: {left}</source>
        <translation>Sesión cerrada en parte. {done}. Aún quedan: {left}</translation>
    </message>
    <message>
        <source>the key of the token file, in a keyring that cannot be reached ({why})</source>
        <comment>Still there: …</comment>
        <translation>la clave del archivo de tokens, en un llavero al que no se puede llegar ({why})</translation>
    </message>
    <message>
        <source>secrets of an earlier run, if there are any ({why})</source>
        <comment>Still there: …</comment>
        <translation>secretos de una ejecución anterior, si los hay ({why})</translation>
    </message>
    <message numerus="yes">
        <source>{n} secrets forgotten</source>
        <translation>
            <numerusform>{n} secreto olvidado</numerusform>
            <numerusform>{n} secretos olvidados</numerusform>
        </translation>
    </message>
    <message>
        <source>tokens on disk ({error})</source>
        <comment>Still there: …</comment>
        <translation>tokens en el disco ({error})</translation>
    </message>
    <message>
        <source>the key of the token file ({error})</source>
        <comment>Still there: …</comment>
        <translation>la clave del archivo de tokens ({error})</translation>
    </message>
    <message>
        <source>the token file ({why})</source>
        <comment>Still there: …</comment>
        <translation>el archivo de tokens ({why})</translation>
    </message>
    <message>
        <source>The token file cannot be read: {why}.</source>
        <translation>El archivo de tokens no se puede leer: {why}.</translation>
    </message>
    <message>
        <source>The token file cannot be written: {why}. Tokens stay in memory.</source>
        <translation>El archivo de tokens no se puede escribir: {why}. Los tokens quedan en memoria.</translation>
    </message>
    <message>
        <source>a secret ({error})</source>
        <comment>Still there: …</comment>
        <translation>un secreto ({error})</translation>
    </message>
    <message>
        <source>Use https: over plain http anybody on the way could put in keys of their own.</source>
        <translation>Use https: por http sin cifrar, cualquiera podría poner sus propias claves por el camino.</translation>
    </message>
    <message>
        <source>Keys are fetched from a URL that begins with https://.</source>
        <translation>Las claves se descargan de una URL que empieza por https://.</translation>
    </message>
    <message>
        <source>is not JSON: {problem} at character {place}</source>
        <comment>The header ….</comment>
        <translation>no es JSON: {problem} en el carácter {place}</translation>
    </message>
    <message>
        <source>{first} and {last}</source>
        <translation>{first} y {last}</translation>
    </message>
    <message numerus="yes">
        <source>{n} others</source>
        <translation>
            <numerusform>{n} más</numerusform>
            <numerusform>{n} más</numerusform>
        </translation>
    </message>
    <message>
        <source>It stops working at {at:moment}, {span:duration} after the sign-in.</source>
        <translation>Vale allí hasta {at:moment}, {span:duration} después del inicio de sesión.</translation>
    </message>
    <message>
        <source>It stopped working at {at:moment}, when it expired.</source>
        <translation>Valió allí hasta {at:moment}, cuando caducó.</translation>
    </message>
    <message>
        <source>It stopped working at {at:moment}, {span:duration} after the sign-in.</source>
        <translation>Valió allí hasta {at:moment}, {span:duration} después del inicio de sesión.</translation>
    </message>
    <message>
        <source>a claim that is asked for is missing</source>
        <comment>… says this when …</comment>
        <translation>falta un claim que se pide</translation>
    </message>
    <message>
        <source>the word before the token is not the one that is wanted</source>
        <comment>… says this when …</comment>
        <translation>la palabra ante el token no es la que se exige</translation>
    </message>
    <message>
        <source>the token cannot be read as a signed JWT</source>
        <comment>… says this when …</comment>
        <translation>el token no se puede leer como JWT firmado</translation>
    </message>
    <message>
        <source>the algorithm is not taken there</source>
        <comment>… says this when …</comment>
        <translation>allí no se acepta el algoritmo</translation>
    </message>
    <message>
        <source>no key is found for the token</source>
        <comment>… says this when …</comment>
        <translation>no se encuentra ninguna clave para el token</translation>
    </message>
    <message>
        <source>no key there fits the token</source>
        <comment>… says this when …</comment>
        <translation>allí ninguna clave corresponde al token</translation>
    </message>
    <message>
        <source>a critical parameter of the header is not known there</source>
        <comment>… says this when …</comment>
        <translation>allí no se conoce un parámetro crítico de la cabecera</translation>
    </message>
    <message>
        <source>the type in the header is not taken there</source>
        <comment>… says this when …</comment>
        <translation>allí no se acepta el tipo de la cabecera</translation>
    </message>
    <message>
        <source>tokens of the client are not taken there</source>
        <comment>… says this when …</comment>
        <translation>allí no se aceptan tokens del cliente</translation>
    </message>
    <message>
        <source>iat is not taken there</source>
        <comment>… says this when …</comment>
        <translation>allí no se acepta iat</translation>
    </message>
    <message>
        <source>the sign-in is too long ago, or auth_time is missing</source>
        <comment>… says this when …</comment>
        <translation>el inicio de sesión fue hace demasiado o falta auth_time</translation>
    </message>
    <message>
        <source>a claim has another type than it should</source>
        <comment>… says this when …</comment>
        <translation>un claim tiene otro tipo del debido</translation>
    </message>
    <message>
        <source>sub is not taken there</source>
        <comment>… says this when …</comment>
        <translation>allí no se acepta sub</translation>
    </message>
    <message>
        <source>a claim is missing that is wanted</source>
        <comment>… says this when …</comment>
        <translation>falta un claim que se exige</translation>
    </message>
    <message>
        <source>a claim has not the value that is set there</source>
        <comment>… says this when …</comment>
        <translation>un claim no tiene el valor configurado allí</translation>
    </message>
    <message>
        <source>another token_use is wanted</source>
        <comment>… says this when …</comment>
        <translation>se exige otro token_use</translation>
    </message>
    <message>
        <source>the token lacks a scope that is asked for</source>
        <comment>… says this when …</comment>
        <translation>al token le falta un scope que se pide</translation>
    </message>
    <message>
        <source>there is no key with the token&apos;s kid</source>
        <comment>… says this when …</comment>
        <translation>no hay ninguna clave con el kid del token</translation>
    </message>
    <message>
        <source>the keys of the issuer cannot be had</source>
        <comment>… says this when …</comment>
        <translation>no se pueden obtener las claves del emisor</translation>
    </message>
    <message>
        <source>exp is no date</source>
        <comment>… says this when …</comment>
        <translation>exp no es una fecha</translation>
    </message>
    <message>
        <source>nbf is no date</source>
        <comment>… says this when …</comment>
        <translation>nbf no es una fecha</translation>
    </message>
    <message>
        <source>By the rules the token passes what this answer is about. Its settings are probably others than these.</source>
        <translation>Según las reglas el token cumple aquello de lo que trata esta respuesta. Probablemente su configuración es distinta de esta.</translation>
    </message>
    <message>
        <source>one of these is missing: {names}</source>
        <comment>… says this when …</comment>
        <translation>falta uno de estos: {names}</translation>
    </message>
    <message>
        <source>this token has {claim} {value}</source>
        <comment>… says this when …: …</comment>
        <translation>este token tiene {claim} {value}</translation>
    </message>
    <message>
        <source>The rules leave it open as long as this is not known: {settings}.</source>
        <translation>Las reglas lo dejan abierto mientras no se conozca esto: {settings}.</translation>
    </message>
    <message>
        <source>{claim} is missing</source>
        <comment>… says this when …</comment>
        <translation>falta {claim}</translation>
    </message>
    <message>
        <source>The rules leave it open.</source>
        <translation>Las reglas lo dejan abierto.</translation>
    </message>
    <message>
        <source>By the rules the token passes what this answer is about. Another one may have been sent, or the clock there is wrong.</source>
        <translation>Según las reglas el token cumple aquello de lo que trata esta respuesta. Quizá se envió otro, o el reloj de allí va mal.</translation>
    </message>
    <message>
        <source>By the rules the token passes what this answer is about. Another one may have been sent, or other keys are known there.</source>
        <translation>Según las reglas el token cumple aquello de lo que trata esta respuesta. Quizá se envió otro, o allí se conocen otras claves.</translation>
    </message>
    <message>
        <source>Allow {actual} in {setting} of {acceptor}.</source>
        <translation>Permita {actual} en {setting} de {acceptor}.</translation>
    </message>
    <message>
        <source>Wait {off:duration}, then send it.</source>
        <translation>Espere {off:duration} y envíelo entonces.</translation>
    </message>
    <message>
        <source>Compare the issuer&apos;s clock with the one of the API.</source>
        <translation>Compare el reloj del emisor con el de la API.</translation>
    </message>
    <message>
        <source>Have the issuer write {member} as a whole number of seconds.</source>
        <translation>Haga que el emisor escriba {member} como número entero de segundos.</translation>
    </message>
    <message>
        <source>Have the issuer write {member} into the token.</source>
        <translation>Haga que el emisor escriba {member} en el token.</translation>
    </message>
    <message>
        <source>Ask for a token for the audience {expected}.</source>
        <translation>Pida un token para la audiencia {expected}.</translation>
    </message>
    <message>
        <source>Add {actual} to {setting} of {acceptor}.</source>
        <translation>Añada {actual} a {setting} de {acceptor}.</translation>
    </message>
    <message>
        <source>See whether {acceptor} has the keys of this issuer, and the newest ones.</source>
        <translation>Mire si {acceptor} tiene las claves de este emisor, y las más recientes.</translation>
    </message>
    <message>
        <source>Get a new token: the key may be one that the issuer has withdrawn.</source>
        <translation>Obtenga un token nuevo: puede que el emisor haya retirado la clave.</translation>
    </message>
    <message>
        <source>Have {values} in {setting} of {acceptor}.</source>
        <translation>Ponga {values} en {setting} de {acceptor}.</translation>
    </message>
    <message>
        <source>Send the header as Authorization: Bearer, with its capital.</source>
        <translation>Envíe la cabecera como Authorization: Bearer, con mayúscula.</translation>
    </message>
    <message>
        <source>Have the issuer give out JWTs for this API.</source>
        <translation>Haga que el emisor dé JWT para esta API.</translation>
    </message>
    <message>
        <source>Let it ask the issuer about each token (introspection): it cannot read this one.</source>
        <translation>Haga que pregunte al emisor por cada token (introspección): este no lo puede leer.</translation>
    </message>
    <message>
        <source>Have the issuer sign the token and not encrypt it.</source>
        <translation>Haga que el emisor firme el token y no lo cifre.</translation>
    </message>
    <message>
        <source>Have the issuer sign the token.</source>
        <translation>Haga que el emisor firme el token.</translation>
    </message>
    <message>
        <source>Send the whole token as the issuer gave it.</source>
        <translation>Envíe el token entero como lo dio el emisor.</translation>
    </message>
    <message>
        <source>Have the issuer put less into the token.</source>
        <translation>Haga que el emisor ponga menos en el token.</translation>
    </message>
    <message>
        <source>Have the issuer write kid as a text.</source>
        <translation>Haga que el emisor escriba kid como texto.</translation>
    </message>
    <message>
        <source>Have the issuer publish keys of the type {expected} alone.</source>
        <translation>Haga que el emisor publique solo claves del tipo {expected}.</translation>
    </message>
    <message>
        <source>Have the issuer give each of its keys an ID of its own.</source>
        <translation>Haga que el emisor dé a cada una de sus claves un ID propio.</translation>
    </message>
    <message>
        <source>See that {acceptor} can reach the issuer&apos;s keys. The token is not at fault.</source>
        <translation>Procure que {acceptor} pueda alcanzar las claves del emisor. La culpa no es del token.</translation>
    </message>
    <message>
        <source>Have the issuer name its key in kid.</source>
        <translation>Haga que el emisor nombre su clave en kid.</translation>
    </message>
    <message>
        <source>Have the issuer publish fewer keys.</source>
        <translation>Haga que el emisor publique menos claves.</translation>
    </message>
    <message>
        <source>Have the issuer sign with a key that is for signatures.</source>
        <translation>Haga que el emisor firme con una clave que sea para firmas.</translation>
    </message>
    <message>
        <source>Have the issuer write use: sig into its key.</source>
        <translation>Haga que el emisor escriba use: sig en su clave.</translation>
    </message>
    <message>
        <source>Have the issuer sign with a key of the type {expected}.</source>
        <translation>Haga que el emisor firme con una clave del tipo {expected}.</translation>
    </message>
    <message>
        <source>Have the issuer sign with the algorithm that its key is for.</source>
        <translation>Haga que el emisor firme con el algoritmo para el que es su clave.</translation>
    </message>
    <message>
        <source>Send the token as the issuer gave it: it may have been changed.</source>
        <translation>Envíe el token como lo dio el emisor: puede que haya cambiado.</translation>
    </message>
    <message>
        <source>Have the issuer write {claim} as RFC 7519 has it.</source>
        <translation>Haga que el emisor escriba {claim} como dice RFC 7519.</translation>
    </message>
    <message>
        <source>Have the issuer leave {claim} out of the header.</source>
        <translation>Haga que el emisor omita {claim} en la cabecera.</translation>
    </message>
    <message>
        <source>Have the issuer put less into the header.</source>
        <translation>Haga que el emisor ponga menos en la cabecera.</translation>
    </message>
    <message>
        <source>Let {acceptor} take guests.</source>
        <translation>Permita que {acceptor} acepte invitados.</translation>
    </message>
    <message>
        <source>Send it with a proof (DPoP), or get a token that is bound to no key.</source>
        <translation>Envíelo con una prueba (DPoP), u obtenga un token que no esté vinculado a una clave.</translation>
    </message>
    <message>
        <source>Show the client certificate that the token is bound to.</source>
        <translation>Muestre el certificado de cliente al que está vinculado el token.</translation>
    </message>
    <message>
        <source>Have the issuer leave crit out of the header.</source>
        <translation>Haga que el emisor deje crit fuera de la cabecera.</translation>
    </message>
    <message>
        <source>Have the issuer write {claim} as a text.</source>
        <translation>Haga que el emisor escriba {claim} como texto.</translation>
    </message>
    <message>
        <source>Have the issuer write {expected} as typ.</source>
        <translation>Haga que el emisor escriba {expected} como typ.</translation>
    </message>
    <message>
        <source>Use another way to check tokens of this issuer there.</source>
        <translation>Use allí otra forma de comprobar los tokens de este emisor.</translation>
    </message>
    <message>
        <source>Have the issuer use an address that begins with https.</source>
        <translation>Haga que el emisor use una dirección que empiece por https.</translation>
    </message>
    <message>
        <source>Have the issuer write {member} as a text.</source>
        <translation>Haga que el emisor escriba {member} como texto.</translation>
    </message>
    <message>
        <source>Write {actual} as {setting} of {acceptor}, if that is the issuer it is to trust.</source>
        <translation>Escriba {actual} como {setting} de {acceptor}, si es el emisor en el que debe confiar.</translation>
    </message>
    <message>
        <source>Get a token of {expected}.</source>
        <translation>Obtenga un token de {expected}.</translation>
    </message>
    <message>
        <source>Have the issuer put {expected} into aud.</source>
        <translation>Haga que el emisor ponga {expected} en aud.</translation>
    </message>
    <message>
        <source>Have the issuer put the audience of the API into aud.</source>
        <translation>Haga que el emisor ponga la audiencia de la API en aud.</translation>
    </message>
    <message>
        <source>Set {setting} of {acceptor}.</source>
        <translation>Fije {setting} de {acceptor}.</translation>
    </message>
    <message>
        <source>Have the issuer write one audience, as a text.</source>
        <translation>Haga que el emisor escriba una sola audiencia, como texto.</translation>
    </message>
    <message>
        <source>Add this client ID, {actual}, to {setting} of {acceptor}.</source>
        <translation>Añada este ID de cliente, {actual}, a {setting} de {acceptor}.</translation>
    </message>
    <message>
        <source>Ask for the token as the client {expected}.</source>
        <translation>Pida el token como el cliente {expected}.</translation>
    </message>
    <message>
        <source>Have the issuer write an exp that lies behind nbf and iat.</source>
        <translation>Haga que el emisor escriba un exp posterior a nbf e iat.</translation>
    </message>
    <message>
        <source>Have the issuer give out tokens that are valid for a shorter time.</source>
        <translation>Haga que el emisor dé tokens que valgan menos tiempo.</translation>
    </message>
    <message>
        <source>Have the issuer write exp in seconds: it may be in milliseconds.</source>
        <translation>Haga que el emisor escriba exp en segundos: puede que esté en milisegundos.</translation>
    </message>
    <message>
        <source>Have the issuer write {claim} into the token.</source>
        <translation>Haga que el emisor escriba {claim} en el token.</translation>
    </message>
    <message>
        <source>Get a token in which {claim} has {expected}.</source>
        <translation>Obtenga un token en el que {claim} tenga {expected}.</translation>
    </message>
    <message>
        <source>Send the {expected} token.</source>
        <translation>Envíe el token {expected}.</translation>
    </message>
    <message>
        <source>Sign in again, then get a new token.</source>
        <translation>Inicie sesión de nuevo y obtenga después un token nuevo.</translation>
    </message>
    <message>
        <source>Have the issuer write {claim} as a text with spaces.</source>
        <translation>Haga que el emisor escriba {claim} como texto con espacios.</translation>
    </message>
    <message>
        <source>Have the issuer leave {claim} out where it is empty.</source>
        <translation>Haga que el emisor omita {claim} cuando esté vacío.</translation>
    </message>
    <message>
        <source>Ask for the scope {lacking}.</source>
        <translation>Pida el scope {lacking}.</translation>
    </message>
    <message>
        <source>Have the issuer write scopes into {claim}: it reads nothing else.</source>
        <translation>Haga que el emisor escriba scopes en {claim}: no lee otra cosa.</translation>
    </message>
    <message>
        <source>Let the route ask for a scope that the token has: {actual}.</source>
        <translation>Haga que la ruta pida un scope que tenga el token: {actual}.</translation>
    </message>
    <message>
        <source>Let the route ask for a scope: then it takes access tokens.</source>
        <translation>Haga que la ruta pida un scope: entonces acepta tokens de acceso.</translation>
    </message>
    <message>
        <source>Send the ID token.</source>
        <translation>Envíe el token de ID.</translation>
    </message>
    <message>
        <source>not documented</source>
        <translation>no documentado</translation>
    </message>
    <message>
        <source>{first} or {last}, not documented which</source>
        <translation>{first} o {last}, no está documentado cuál</translation>
    </message>
    <message>
        <source>else {status}</source>
        <translation>si no, {status}</translation>
    </message>
    <message>
        <source>It does not take how the token stands in the request</source>
        <translation>No acepta cómo va el token en la petición</translation>
    </message>
    <message>
        <source>It does not take a token of this form</source>
        <translation>No acepta un token de esta forma</translation>
    </message>
    <message>
        <source>It does not take this algorithm</source>
        <translation>No acepta este algoritmo</translation>
    </message>
    <message>
        <source>It does not take this key ID</source>
        <translation>No acepta este ID de clave</translation>
    </message>
    <message>
        <source>It does not take the key</source>
        <translation>No acepta la clave</translation>
    </message>
    <message>
        <source>It does not take the signature</source>
        <translation>No acepta la firma</translation>
    </message>
    <message>
        <source>It does not take what the header marks as critical</source>
        <translation>No acepta lo que la cabecera marca como crítico</translation>
    </message>
    <message>
        <source>It does not take this type</source>
        <translation>No acepta este tipo</translation>
    </message>
    <message>
        <source>It does not take this issuer</source>
        <translation>No acepta este emisor</translation>
    </message>
    <message>
        <source>It does not take this audience</source>
        <translation>No acepta esta audiencia</translation>
    </message>
    <message>
        <source>It does not take this client</source>
        <translation>No acepta este cliente</translation>
    </message>
    <message>
        <source>It does not take this expiry</source>
        <translation>No acepta esta caducidad</translation>
    </message>
    <message>
        <source>It does not take this start</source>
        <translation>No acepta este comienzo</translation>
    </message>
    <message>
        <source>It does not take this issue time</source>
        <translation>No acepta esta hora de emisión</translation>
    </message>
    <message>
        <source>It does not take the time of the sign-in</source>
        <translation>No acepta esta hora de inicio de sesión</translation>
    </message>
    <message>
        <source>It does not take this subject</source>
        <translation>No acepta este sujeto</translation>
    </message>
    <message>
        <source>It wants another claim</source>
        <translation>Exige otro claim</translation>
    </message>
    <message>
        <source>It does not take a value of this kind</source>
        <translation>No acepta un valor de este tipo</translation>
    </message>
    <message>
        <source>It does not take this header</source>
        <translation>No acepta esta cabecera</translation>
    </message>
    <message>
        <source>It takes no guests</source>
        <translation>No acepta invitados</translation>
    </message>
    <message>
        <source>It does not take how the token is bound</source>
        <translation>No acepta cómo está vinculado el token</translation>
    </message>
    <message>
        <source>It asks for other claims</source>
        <translation>Pide otros claims</translation>
    </message>
    <message>
        <source>It does not take this use of a token</source>
        <translation>No acepta este uso de un token</translation>
    </message>
    <message>
        <source>It asks for other scopes</source>
        <translation>Pide otros scopes</translation>
    </message>
    <message>
        <source>Audiences</source>
        <translation>Audiencias</translation>
    </message>
    <message>
        <source>Clients</source>
        <translation>Clientes</translation>
    </message>
    <message>
        <source>Route scopes</source>
        <translation>Scopes de la ruta</translation>
    </message>
    <message>
        <source>Clock skew</source>
        <translation>Desfase del reloj</translation>
    </message>
    <message>
        <source>Token types</source>
        <translation>Tipos de token</translation>
    </message>
    <message>
        <source>Oldest token</source>
        <translation>Token más antiguo</translation>
    </message>
    <message>
        <source>Oldest sign-in</source>
        <translation>Inicio de sesión más antiguo</translation>
    </message>
    <message>
        <source>Other issuers</source>
        <translation>Otros emisores</translation>
    </message>
    <message>
        <source>Whether it wants an expiry</source>
        <translation>Si exige una caducidad</translation>
    </message>
    <message>
        <source>Claims with several words</source>
        <translation>Claims de varias palabras</translation>
    </message>
    <message>
        <source>What it does not check</source>
        <translation>Lo que no comprueba</translation>
    </message>
    <message>
        <source>Set to what is not known here</source>
        <translation>Fijado en algo que aquí no se conoce</translation>
    </message>
    <message>
        <source>{actual} stands before the token, and it takes only Bearer, written so</source>
        <translation>Delante del token está {actual}, y solo acepta Bearer, escrito así</translation>
    </message>
    <message>
        <source>Nothing stands before the token, and it wants Bearer there</source>
        <translation>Delante del token no hay nada, y exige Bearer</translation>
    </message>
    <message>
        <source>It reads JWTs only, and this is an opaque token</source>
        <translation>Solo lee JWT, y este es un token opaco</translation>
    </message>
    <message>
        <source>It reads signed tokens only, and this one is encrypted</source>
        <translation>Solo lee tokens firmados, y este está cifrado</translation>
    </message>
    <message>
        <source>It cannot be read as a JWT</source>
        <translation>No se puede leer como JWT</translation>
    </message>
    <message>
        <source>The token has no signature</source>
        <translation>El token no tiene firma</translation>
    </message>
    <message>
        <source>A part of it does not end on a whole byte: it was cut or changed</source>
        <translation>Una parte no termina en un byte completo: se cortó o se cambió</translation>
    </message>
    <message>
        <source>It has {count:grouped} characters, and {most:grouped} are the most that it reads</source>
        <translation>Tiene {count:grouped} caracteres, y {most:grouped} son los que lee como máximo</translation>
    </message>
    <message>
        <source>The header names no algorithm</source>
        <translation>La cabecera no indica ningún algoritmo</translation>
    </message>
    <message>
        <source>The token is not signed: alg is {actual}</source>
        <translation>El token no está firmado: alg es {actual}</translation>
    </message>
    <message>
        <source>{actual} signs with a shared secret, and it takes {expected}</source>
        <translation>{actual} firma con un secreto compartido, y acepta {expected}</translation>
    </message>
    <message>
        <source>{actual} signs with a shared secret, which it does not take</source>
        <translation>{actual} firma con un secreto compartido, y eso no lo acepta</translation>
    </message>
    <message>
        <source>Signed with {actual}, and it takes {expected}</source>
        <translation>Firmado con {actual}, y acepta {expected}</translation>
    </message>
    <message>
        <source>Signed with {actual}, which it does not take</source>
        <translation>Firmado con {actual}, que no acepta</translation>
    </message>
    <message>
        <source>The key ID is {kind}, and it wants a text</source>
        <translation>El ID de clave es {kind}, y exige un texto</translation>
    </message>
    <message>
        <source>The issuer has keys of the types {actual}, and it reads none unless all are {expected}</source>
        <translation>El emisor tiene claves de los tipos {actual}, y no lee ninguna si no son todas {expected}</translation>
    </message>
    <message>
        <source>None of the issuer&apos;s keys has an ID, and it uses no other</source>
        <translation>Ninguna de las claves del emisor tiene un ID, y no usa otras</translation>
    </message>
    <message>
        <source>It cannot fetch the issuer&apos;s keys, so it takes no token now</source>
        <translation>No puede obtener las claves del emisor, así que ahora no acepta ningún token</translation>
    </message>
    <message>
        <source>No key ID, and it wants one</source>
        <translation>Sin ID de clave, y exige uno</translation>
    </message>
    <message>
        <source>No key ID, which it takes only where the issuer has one key: it has {count}</source>
        <translation>Sin ID de clave, lo que solo acepta si el emisor tiene una clave: tiene {count}</translation>
    </message>
    <message>
        <source>No key ID, which it takes only where one key fits: {count} do</source>
        <translation>Sin ID de clave, lo que solo acepta si corresponde una clave: corresponden {count}</translation>
    </message>
    <message>
        <source>No key ID, and none of the keys is for this algorithm</source>
        <translation>Sin ID de clave, y ninguna de las claves es para este algoritmo</translation>
    </message>
    <message>
        <source>None of the keys has the key ID {actual}</source>
        <translation>Ninguna de las claves tiene el ID de clave {actual}</translation>
    </message>
    <message>
        <source>{count} keys have this key ID, and it takes a token only where one fits</source>
        <translation>{count} claves tienen este ID de clave, y solo acepta un token si corresponde una</translation>
    </message>
    <message>
        <source>The issuer has {count} keys, and it takes {most} at most</source>
        <translation>El emisor tiene {count} claves, y acepta {most} como máximo</translation>
    </message>
    <message>
        <source>The key set has {count:grouped} bytes, and {most:grouped} are the most that it reads</source>
        <translation>El conjunto de claves tiene {count:grouped} bytes, y lee {most:grouped} como máximo</translation>
    </message>
    <message>
        <source>The key is for another use: {actual}</source>
        <translation>La clave es para otro uso: {actual}</translation>
    </message>
    <message>
        <source>The key does not say that it is for signatures, and it uses no other</source>
        <translation>La clave no dice que sea para firmas, y no usa otras</translation>
    </message>
    <message>
        <source>The key is of the type {actual}, and it uses {expected}</source>
        <translation>La clave es del tipo {actual}, y usa {expected}</translation>
    </message>
    <message>
        <source>There is no key that it can use</source>
        <translation>No hay ninguna clave que pueda usar</translation>
    </message>
    <message>
        <source>The key is of the type {expected}, which is not one for {actual}</source>
        <translation>La clave es del tipo {expected}, que no es para {actual}</translation>
    </message>
    <message>
        <source>The key is for {expected}, and the token says {actual}</source>
        <translation>La clave es para {expected}, y el token dice {actual}</translation>
    </message>
    <message>
        <source>None of the keys made the signature, and the token names none</source>
        <translation>Ninguna de las claves hizo la firma, y el token no nombra ninguna</translation>
    </message>
    <message>
        <source>None of the keys made the signature, and none has the key ID of the token</source>
        <translation>Ninguna de las claves hizo la firma, y ninguna tiene el ID de clave del token</translation>
    </message>
    <message>
        <source>None of the keys made the signature</source>
        <translation>Ninguna de las claves hizo la firma</translation>
    </message>
    <message>
        <source>Another key made the signature than the one that has the key ID {actual}</source>
        <translation>Otra clave hizo la firma, no la que tiene el ID de clave {actual}</translation>
    </message>
    <message>
        <source>It has to understand {actual} of the header, and does not</source>
        <translation>Tiene que entender {actual} de la cabecera, y no lo entiende</translation>
    </message>
    <message>
        <source>crit of the header is no list of names</source>
        <translation>crit de la cabecera no es una lista de nombres</translation>
    </message>
    <message>
        <source>typ is {kind}, and it wants a text</source>
        <translation>typ es {kind}, y se exige un texto</translation>
    </message>
    <message>
        <source>No typ, and it wants {expected}</source>
        <translation>Sin typ, y exige {expected}</translation>
    </message>
    <message>
        <source>The typ is {actual}, and it takes {expected}</source>
        <translation>typ es {actual}, y acepta {expected}</translation>
    </message>
    <message>
        <source>The issuer is {actual}, which is of no form that it knows</source>
        <translation>El emisor es {actual}, de una forma que no conoce</translation>
    </message>
    <message>
        <source>The issuer is {actual}, and it takes https alone</source>
        <translation>El emisor es {actual}, y solo acepta https</translation>
    </message>
    <message>
        <source>No issuer, and it expects {expected}</source>
        <translation>Sin emisor, y espera {expected}</translation>
    </message>
    <message>
        <source>No issuer, and it always wants one</source>
        <translation>Sin emisor, y siempre exige uno</translation>
    </message>
    <message>
        <source>The issuer is no text</source>
        <translation>El emisor no es un texto</translation>
    </message>
    <message>
        <source>The issuer is {actual}, and it expects {expected}</source>
        <translation>El emisor es {actual}, y espera {expected}</translation>
    </message>
    <message>
        <source>The issuer is the expected one but for the slash at its end, and it compares exactly</source>
        <translation>El emisor es el esperado salvo por la barra final, y compara exactamente</translation>
    </message>
    <message>
        <source>It compares {claim} in place of the audience: {actual}, and it expects {expected}</source>
        <translation>Compara {claim} en lugar de la audiencia: {actual}, y espera {expected}</translation>
    </message>
    <message>
        <source>The audience is {actual}, and where none is set it takes its own name alone</source>
        <translation>La audiencia es {actual}, y si no hay ninguna fijada solo acepta su propio nombre</translation>
    </message>
    <message>
        <source>No audience, and it expects {expected}</source>
        <translation>Sin audiencia, y espera {expected}</translation>
    </message>
    <message>
        <source>No audience, and it always wants one</source>
        <translation>Sin audiencia, y siempre exige una</translation>
    </message>
    <message>
        <source>No audience is set there, and without one it takes no token</source>
        <translation>Allí no hay audiencia fijada, y sin ella no acepta ningún token</translation>
    </message>
    <message>
        <source>The audience is a list, and it takes a text alone</source>
        <translation>La audiencia es una lista, y solo acepta un texto</translation>
    </message>
    <message>
        <source>None of its audiences is one that it expects: {expected}</source>
        <translation>Ninguna de sus audiencias es una de las que espera: {expected}</translation>
    </message>
    <message>
        <source>The audience is neither a text nor a list of texts</source>
        <translation>La audiencia no es ni un texto ni una lista de textos</translation>
    </message>
    <message>
        <source>No audience, so it compares client_id. Its list does not have this one</source>
        <translation>Sin audiencia, así que compara client_id. Su lista no tiene este</translation>
    </message>
    <message>
        <source>The audience is {actual}, and it expects {expected}</source>
        <translation>La audiencia es {actual}, y espera {expected}</translation>
    </message>
    <message>
        <source>The audience names nobody</source>
        <translation>La audiencia no nombra a nadie</translation>
    </message>
    <message>
        <source>The audience is an expected one but for the slash at its end, and it compares exactly</source>
        <translation>La audiencia es una esperada salvo por la barra final, y compara exactamente</translation>
    </message>
    <message>
        <source>No client is set there, and without one it takes no token</source>
        <translation>Allí no hay cliente fijado, y sin él no acepta ningún token</translation>
    </message>
    <message>
        <source>No {claim}, and it compares that</source>
        <translation>Sin {claim}, y compara eso</translation>
    </message>
    <message>
        <source>The client is {actual}, and it takes {expected}</source>
        <translation>El cliente es {actual}, y acepta {expected}</translation>
    </message>
    <message>
        <source>The ID token is for the client {actual}, and it takes {expected}</source>
        <translation>El token de ID es para el cliente {actual}, y acepta {expected}</translation>
    </message>
    <message>
        <source>It is valid for {span:duration}, and it takes tokens for less than {allowed:duration}</source>
        <translation>Vale durante {span:duration}, y acepta tokens de menos de {allowed:duration}</translation>
    </message>
    <message>
        <source>The token ends before it starts</source>
        <translation>El token termina antes de empezar</translation>
    </message>
    <message>
        <source>No expiry, and it wants one</source>
        <translation>Sin caducidad, y exige una</translation>
    </message>
    <message>
        <source>The expiry is further ahead than it can read</source>
        <translation>La caducidad está más lejos de lo que puede leer</translation>
    </message>
    <message>
        <source>The expiry is a text, and it wants a number</source>
        <translation>La caducidad es un texto, y exige un número</translation>
    </message>
    <message>
        <source>The expiry is no number</source>
        <translation>La caducidad no es un número</translation>
    </message>
    <message>
        <source>The expiry has decimals, and it wants a whole number</source>
        <translation>La caducidad tiene decimales, y exige un número entero</translation>
    </message>
    <message>
        <source>{off:duration} late: it accepts up to {allowed:duration}</source>
        <translation>{off:duration} tarde: acepta hasta {allowed:duration}</translation>
    </message>
    <message>
        <source>{off:duration} late, and it allows nothing</source>
        <translation>{off:duration} tarde, y no permite nada</translation>
    </message>
    <message>
        <source>It expired {off:duration} ago</source>
        <translation>Caducó hace {off:duration}</translation>
    </message>
    <message>
        <source>No start, and it wants one</source>
        <translation>Sin comienzo, y exige uno</translation>
    </message>
    <message>
        <source>{off:duration} early: it accepts up to {allowed:duration}</source>
        <translation>{off:duration} antes de tiempo: acepta hasta {allowed:duration}</translation>
    </message>
    <message>
        <source>{off:duration} early, and it allows nothing</source>
        <translation>{off:duration} antes de tiempo, y no permite nada</translation>
    </message>
    <message>
        <source>It starts in {off:duration}</source>
        <translation>Empieza en {off:duration}</translation>
    </message>
    <message>
        <source>The start is a text, and it wants a number</source>
        <translation>El comienzo es un texto, y exige un número</translation>
    </message>
    <message>
        <source>The start is no number</source>
        <translation>El comienzo no es un número</translation>
    </message>
    <message>
        <source>The start has decimals, and it wants a whole number</source>
        <translation>El comienzo tiene decimales, y exige un número entero</translation>
    </message>
    <message>
        <source>No issue time, and it wants one</source>
        <translation>Sin hora de emisión, y exige una</translation>
    </message>
    <message>
        <source>Issued {off:duration} ahead: it accepts up to {allowed:duration}</source>
        <translation>Emitido {off:duration} por delante: acepta hasta {allowed:duration}</translation>
    </message>
    <message>
        <source>Issued {off:duration} ahead of its clock, and it allows nothing</source>
        <translation>Emitido {off:duration} por delante de su reloj, y no permite nada</translation>
    </message>
    <message>
        <source>Issued {off:duration} ahead of its clock</source>
        <translation>Emitido {off:duration} por delante de su reloj</translation>
    </message>
    <message>
        <source>Issued too long ago, however long it is valid: it accepts up to {allowed:duration}</source>
        <translation>Emitido hace demasiado, por mucho que valga: acepta hasta {allowed:duration}</translation>
    </message>
    <message>
        <source>The issue time is a text, and it wants a number</source>
        <translation>La hora de emisión es un texto, y exige un número</translation>
    </message>
    <message>
        <source>The issue time is no number</source>
        <translation>La hora de emisión no es un número</translation>
    </message>
    <message>
        <source>The issue time has decimals, and it wants a whole number</source>
        <translation>La hora de emisión tiene decimales, y exige un número entero</translation>
    </message>
    <message>
        <source>The subject is empty, and it wants one</source>
        <translation>El sujeto está vacío, y exige uno</translation>
    </message>
    <message>
        <source>No subject, and it wants one</source>
        <translation>Sin sujeto, y exige uno</translation>
    </message>
    <message>
        <source>The subject is no text, and it wants one</source>
        <translation>El sujeto no es un texto, y exige uno</translation>
    </message>
    <message>
        <source>{claim} is {kind}, and it wants a text</source>
        <translation>{claim} es {kind}, y exige un texto</translation>
    </message>
    <message>
        <source>No {claim}, and it wants that</source>
        <translation>Sin {claim}, y lo exige</translation>
    </message>
    <message>
        <source>{claim} is {kind}, and it reads another kind of value there</source>
        <translation>{claim} es {kind}, y ahí lee otro tipo de valor</translation>
    </message>
    <message>
        <source>The header has {claim}, which it does not know</source>
        <translation>La cabecera tiene {claim}, que no conoce</translation>
    </message>
    <message>
        <source>The header has {count:grouped} characters, and {most:grouped} are the most that it reads</source>
        <translation>La cabecera tiene {count:grouped} caracteres, y lee {most:grouped} como máximo</translation>
    </message>
    <message>
        <source>The user is a guest of the tenant: acct is 1</source>
        <translation>El usuario es un invitado del inquilino: acct es 1</translation>
    </message>
    <message>
        <source>The user is a guest of the tenant: idp is not the issuer</source>
        <translation>El usuario es un invitado del inquilino: idp no es el emisor</translation>
    </message>
    <message>
        <source>The token is bound to a key (DPoP), and Bearer stands before it</source>
        <translation>El token está vinculado a una clave (DPoP), y delante está Bearer</translation>
    </message>
    <message>
        <source>The token is bound to a certificate, which the client has to show</source>
        <translation>El token está vinculado a un certificado que el cliente tiene que mostrar</translation>
    </message>
    <message>
        <source>No {claim}, and it expects {expected}</source>
        <translation>Sin {claim}, y espera {expected}</translation>
    </message>
    <message>
        <source>No {claim}, and it asks for that</source>
        <translation>Sin {claim}, y lo pide</translation>
    </message>
    <message>
        <source>{claim} does not have the value that it expects: {expected}</source>
        <translation>{claim} no tiene el valor que espera: {expected}</translation>
    </message>
    <message>
        <source>No token_use, and it asks for {expected}</source>
        <translation>Sin token_use, y pide {expected}</translation>
    </message>
    <message>
        <source>token_use is {actual}, and it asks for {expected}</source>
        <translation>token_use es {actual}, y pide {expected}</translation>
    </message>
    <message>
        <source>{claim} is {kind}, which has no scopes</source>
        <translation>{claim} es {kind}, que no tiene scopes</translation>
    </message>
    <message>
        <source>{claim} is empty, and it does not take that</source>
        <translation>{claim} está vacío, y no lo acepta</translation>
    </message>
    <message>
        <source>No {claim}, and the route asks for {expected}</source>
        <translation>Sin {claim}, y la ruta pide {expected}</translation>
    </message>
    <message>
        <source>No {claim}, and it always asks for scopes</source>
        <translation>Sin {claim}, y siempre pide scopes</translation>
    </message>
    <message>
        <source>{claim} is a list, and it reads a text alone</source>
        <translation>{claim} es una lista, y solo lee un texto</translation>
    </message>
    <message>
        <source>The token lacks what the route asks for: {lacking}</source>
        <translation>Al token le falta lo que pide la ruta: {lacking}</translation>
    </message>
    <message>
        <source>No scope is asked for there, so it wants an ID token</source>
        <translation>Allí no se pide ningún scope, así que quiere un token de ID</translation>
    </message>
    <message>
        <source>The sign-in is too long ago: it accepts up to {allowed:duration}</source>
        <translation>El inicio de sesión fue hace demasiado: acepta hasta {allowed:duration}</translation>
    </message>
    <message>
        <source>No auth_time, and it limits how long ago the sign-in may be</source>
        <translation>Sin auth_time, y limita cuánto hace del inicio de sesión</translation>
    </message>
    <message>
        <source>The key ID is {kind}</source>
        <translation>El ID de clave es {kind}</translation>
    </message>
    <message>
        <source>The header says that {actual} has to be understood</source>
        <translation>La cabecera dice que {actual} debe entenderse</translation>
    </message>
    <message>
        <source>The token is bound to a key (DPoP)</source>
        <translation>El token está vinculado a una clave (DPoP)</translation>
    </message>
    <message>
        <source>The token is bound to a certificate</source>
        <translation>El token está vinculado a un certificado</translation>
    </message>
    <message>
        <source>The typ is {actual}</source>
        <translation>typ es {actual}</translation>
    </message>
    <message>
        <source>No typ</source>
        <translation>Sin typ</translation>
    </message>
    <message>
        <source>The issuer is {actual}</source>
        <translation>El emisor es {actual}</translation>
    </message>
    <message>
        <source>{claim} is {actual}, and only the audience is an expected one</source>
        <translation>{claim} es {actual}, y solo la audiencia es una esperada</translation>
    </message>
    <message>
        <source>The audience is {actual}, and what is set is an expression: {expected}</source>
        <translation>La audiencia es {actual}, y lo fijado es una expresión: {expected}</translation>
    </message>
    <message>
        <source>The audience is {kind}</source>
        <translation>La audiencia es {kind}</translation>
    </message>
    <message>
        <source>No audience is set there</source>
        <translation>Allí no hay audiencia fijada</translation>
    </message>
    <message>
        <source>The audience is a list</source>
        <translation>La audiencia es una lista</translation>
    </message>
    <message>
        <source>The client is {actual}, and what is set is an expression: {expected}</source>
        <translation>El cliente es {actual}, y lo fijado es una expresión: {expected}</translation>
    </message>
    <message>
        <source>No client is set there</source>
        <translation>Allí no hay cliente fijado</translation>
    </message>
    <message>
        <source>No {claim}</source>
        <translation>Sin {claim}</translation>
    </message>
    <message>
        <source>The expiry is {kind}</source>
        <translation>La caducidad es {kind}</translation>
    </message>
    <message>
        <source>The expiry is very far ahead</source>
        <translation>La caducidad está muy lejos</translation>
    </message>
    <message>
        <source>The expiry is a text</source>
        <translation>La caducidad es un texto</translation>
    </message>
    <message>
        <source>The expiry has decimals</source>
        <translation>La caducidad tiene decimales</translation>
    </message>
    <message>
        <source>{off:duration} late</source>
        <translation>{off:duration} tarde</translation>
    </message>
    <message>
        <source>No start</source>
        <translation>Sin comienzo</translation>
    </message>
    <message>
        <source>The start is {kind}</source>
        <translation>El comienzo es {kind}</translation>
    </message>
    <message>
        <source>{off:duration} early</source>
        <translation>{off:duration} antes de tiempo</translation>
    </message>
    <message>
        <source>The start is a text</source>
        <translation>El comienzo es un texto</translation>
    </message>
    <message>
        <source>The start has decimals</source>
        <translation>El comienzo tiene decimales</translation>
    </message>
    <message>
        <source>The issue time is {kind}</source>
        <translation>La hora de emisión es {kind}</translation>
    </message>
    <message>
        <source>No issue time</source>
        <translation>Sin hora de emisión</translation>
    </message>
    <message>
        <source>The issue time lies ahead</source>
        <translation>La hora de emisión está por delante</translation>
    </message>
    <message>
        <source>The issue time is a text</source>
        <translation>La hora de emisión es un texto</translation>
    </message>
    <message>
        <source>The issue time has decimals</source>
        <translation>La hora de emisión tiene decimales</translation>
    </message>
    <message>
        <source>The subject is empty</source>
        <translation>El sujeto está vacío</translation>
    </message>
    <message>
        <source>No subject</source>
        <translation>Sin sujeto</translation>
    </message>
    <message>
        <source>The subject is no text</source>
        <translation>El sujeto no es un texto</translation>
    </message>
    <message>
        <source>{claim} is empty</source>
        <translation>{claim} está vacío</translation>
    </message>
    <message>
        <source>{claim} is a list</source>
        <translation>{claim} es una lista</translation>
    </message>
    <message>
        <source>Nothing stands before the token</source>
        <translation>Delante del token no hay nada</translation>
    </message>
    <message>
        <source>{actual} stands before the token</source>
        <translation>Delante del token está {actual}</translation>
    </message>
    <message>
        <source>It has {count:grouped} characters, and with the rest of the request {most:grouped} are the most</source>
        <translation>Tiene {count:grouped} caracteres, y con el resto de la petición {most:grouped} son el máximo</translation>
    </message>
    <message>
        <source>Signed with {actual}</source>
        <translation>Firmado con {actual}</translation>
    </message>
    <message>
        <source>{claim} may have what it expects, or not: {expected}</source>
        <translation>{claim} puede tener lo que espera, o no: {expected}</translation>
    </message>
    <message>
        <source>The token stands alone, which it takes</source>
        <translation>El token va solo, y lo acepta</translation>
    </message>
    <message>
        <source>Bearer stands before the token</source>
        <translation>Delante del token está Bearer</translation>
    </message>
    <message>
        <source>A signed JWT that it can read</source>
        <translation>Un JWT firmado que puede leer</translation>
    </message>
    <message>
        <source>It takes {actual}</source>
        <translation>Acepta {actual}</translation>
    </message>
    <message>
        <source>It takes {actual} if the issuer&apos;s discovery document lists that, or lists none</source>
        <translation>Acepta {actual} si el documento de descubrimiento del emisor lo enumera, o no enumera ninguno</translation>
    </message>
    <message>
        <source>One of the keys has this ID</source>
        <translation>Una de las claves tiene este ID</translation>
    </message>
    <message>
        <source>Taken to be the ID of one of the keys</source>
        <translation>Se supone que es el ID de una de las claves</translation>
    </message>
    <message>
        <source>It tries the keys, whatever ID is named</source>
        <translation>Prueba las claves, sea cual sea el ID indicado</translation>
    </message>
    <message>
        <source>No key ID, which it takes where the issuer has one key</source>
        <translation>Sin ID de clave, lo que acepta si el emisor tiene una clave</translation>
    </message>
    <message>
        <source>No key ID, which it takes where one key fits</source>
        <translation>Sin ID de clave, lo que acepta si corresponde una clave</translation>
    </message>
    <message>
        <source>It can use the key</source>
        <translation>Puede usar la clave</translation>
    </message>
    <message>
        <source>Taken to be a key that it can use</source>
        <translation>Se supone que es una clave que puede usar</translation>
    </message>
    <message>
        <source>One of the keys made the signature</source>
        <translation>Una de las claves hizo la firma</translation>
    </message>
    <message>
        <source>Taken to be genuine: it was not checked</source>
        <translation>Se supone auténtica: no se comprobó</translation>
    </message>
    <message>
        <source>Nothing of the header that it would have to understand and does not</source>
        <translation>Nada en la cabecera que deba entender y no entienda</translation>
    </message>
    <message>
        <source>A typ that it takes, or it does not look at that</source>
        <translation>Un typ que acepta, o no lo mira</translation>
    </message>
    <message>
        <source>The issuer that it expects</source>
        <translation>El emisor que espera</translation>
    </message>
    <message>
        <source>Taken to be the issuer that is set there</source>
        <translation>Se supone que es el emisor fijado allí</translation>
    </message>
    <message>
        <source>No issuer is set there, so it compares none</source>
        <translation>Allí no hay emisor fijado, así que no compara ninguno</translation>
    </message>
    <message>
        <source>No issuer, and it does without one</source>
        <translation>Sin emisor, y no lo necesita</translation>
    </message>
    <message>
        <source>Taken to be its own name, since no audience is set there</source>
        <translation>Se supone que es su propio nombre, ya que allí no hay audiencia fijada</translation>
    </message>
    <message>
        <source>It compares {claim} in place of the audience, and expects this one</source>
        <translation>Compara {claim} en lugar de la audiencia, y espera este</translation>
    </message>
    <message>
        <source>An audience that it expects</source>
        <translation>Una audiencia que espera</translation>
    </message>
    <message>
        <source>No audience, so it compares client_id, and its list has this one</source>
        <translation>Sin audiencia, así que compara client_id, y su lista lo tiene</translation>
    </message>
    <message>
        <source>No audience, and it does without one</source>
        <translation>Sin audiencia, y no la necesita</translation>
    </message>
    <message>
        <source>No audience is set there, so it compares none</source>
        <translation>Allí no hay audiencia fijada, así que no compara ninguna</translation>
    </message>
    <message>
        <source>A client that it takes</source>
        <translation>Un cliente que acepta</translation>
    </message>
    <message>
        <source>No client, and it does without one</source>
        <translation>Sin cliente, y no lo necesita</translation>
    </message>
    <message>
        <source>No client is set there, so it compares none</source>
        <translation>Allí no hay cliente fijado, así que no compara ninguno</translation>
    </message>
    <message>
        <source>Not expired</source>
        <translation>No ha caducado</translation>
    </message>
    <message>
        <source>No expiry, and it does without one</source>
        <translation>Sin caducidad, y no la necesita</translation>
    </message>
    <message>
        <source>The expiry is a text, and it does not look at it</source>
        <translation>La caducidad es un texto, y no la mira</translation>
    </message>
    <message>
        <source>Nothing says that it starts later</source>
        <translation>Nada dice que empiece más tarde</translation>
    </message>
    <message>
        <source>The start is a text, and it does not look at it</source>
        <translation>El comienzo es un texto, y no lo mira</translation>
    </message>
    <message>
        <source>An issue time that it takes, or it does not look at that</source>
        <translation>Una hora de emisión que acepta, o no la mira</translation>
    </message>
    <message>
        <source>The issue time is a text, and it does not look at it</source>
        <translation>La hora de emisión es un texto, y no la mira</translation>
    </message>
    <message>
        <source>A subject that it takes, or it does not look at that</source>
        <translation>Un sujeto que acepta, o no lo mira</translation>
    </message>
    <message>
        <source>Every claim that it wants is there</source>
        <translation>Están todos los claims que exige</translation>
    </message>
    <message>
        <source>Numbers and texts are what it wants them to be</source>
        <translation>Los números y los textos son lo que quiere que sean</translation>
    </message>
    <message>
        <source>It knows every member of the header</source>
        <translation>Conoce todos los miembros de la cabecera</translation>
    </message>
    <message>
        <source>The user is no guest of the tenant</source>
        <translation>El usuario no es un invitado del inquilino</translation>
    </message>
    <message>
        <source>Not bound to a key, or it does not look at that</source>
        <translation>Sin vincular a una clave, o no lo mira</translation>
    </message>
    <message>
        <source>Every claim that it asks for is as it expects</source>
        <translation>Todos los claims que pide son como espera</translation>
    </message>
    <message>
        <source>token_use is {actual}, as it expects</source>
        <translation>token_use es {actual}, como espera</translation>
    </message>
    <message>
        <source>A scope that the route asks for</source>
        <translation>Un scope que pide la ruta</translation>
    </message>
    <message>
        <source>Every scope that the route asks for</source>
        <translation>Todos los scopes que pide la ruta</translation>
    </message>
    <message>
        <source>The route asks for no scope, so it looks at none</source>
        <translation>La ruta no pide ningún scope, así que no mira ninguno</translation>
    </message>
    <message>
        <source>It does not limit how long ago the sign-in may be</source>
        <translation>No limita cuánto hace del inicio de sesión</translation>
    </message>
    <message>
        <source>The sign-in is not too long ago</source>
        <translation>El inicio de sesión no fue hace demasiado</translation>
    </message>
    <message>
        <source>How late a token may come is not documented</source>
        <translation>No está documentado cuán tarde puede llegar un token</translation>
    </message>
    <message>
        <source>How early a token may come is not documented</source>
        <translation>No está documentado cuán pronto puede llegar un token</translation>
    </message>
    <message>
        <source>How far ahead the issue time may lie is not documented</source>
        <translation>No está documentado cuánto puede adelantarse la hora de emisión</translation>
    </message>
    <message>
        <source>How old a token may be is not documented</source>
        <translation>No está documentado cuán antiguo puede ser un token</translation>
    </message>
    <message>
        <source>Form of the claims</source>
        <translation>Forma de los claims</translation>
    </message>
    <message>
        <source>Time of the sign-in</source>
        <translation>Hora del inicio de sesión</translation>
    </message>
    <message>
        <source>Members of the header</source>
        <translation>Miembros de la cabecera</translation>
    </message>
    <message>
        <source>Guests</source>
        <translation>Invitados</translation>
    </message>
    <message>
        <source>Bound to a key</source>
        <translation>Vinculado a una clave</translation>
    </message>
    <message numerus="yes">
        <source>{n} passed: {rules}</source>
        <translation>
            <numerusform>{n} superada: {rules}</numerusform>
            <numerusform>{n} superadas: {rules}</numerusform>
        </translation>
    </message>
    <message>
        <source>{setting} has {values}</source>
        <translation>{setting} tiene {values}</translation>
    </message>
    <message>
        <source>Takes it where {conditions}</source>
        <translation>Lo acepta donde {conditions}</translation>
    </message>
    <message>
        <source>{words}. Its log says {log}</source>
        <translation>{words}. Su registro dice {log}</translation>
    </message>
    <message>
        <source>None passed</source>
        <translation>Ninguna superada</translation>
    </message>
    <message numerus="yes">
        <source>Accepted, {n} points not documented</source>
        <translation>
            <numerusform>Aceptado, {n} punto sin documentar</numerusform>
            <numerusform>Aceptado, {n} puntos sin documentar</numerusform>
        </translation>
    </message>
    <message>
        <source>Accepted</source>
        <translation>Aceptado</translation>
    </message>
    <message>
        <source>It takes it where {conditions}</source>
        <translation>Lo acepta donde {conditions}</translation>
    </message>
    <message>
        <source>{fact}. What it does then is not documented</source>
        <translation>{fact}. Lo que hace entonces no está documentado</translation>
    </message>
    <message>
        <source>What else it does about that is not documented</source>
        <translation>Lo que hace además con eso no está documentado</translation>
    </message>
    <message>
        <source>It does not look at that</source>
        <translation>No lo mira</translation>
    </message>
    <message>
        <source>the token has what {setting} asks for, which is not known</source>
        <translation>el token tiene lo que pide {setting}, que no se conoce</translation>
    </message>
    <message>
        <source>{setting} is empty</source>
        <translation>{setting} está vacío</translation>
    </message>
    <message>
        <source>{setting} is empty or has {values}</source>
        <translation>{setting} está vacío o tiene {values}</translation>
    </message>
    <message>
        <source>Accepted if it is genuine</source>
        <translation>Aceptado si es auténtico</translation>
    </message>
    <message>
        <source>{words}, if it is genuine</source>
        <translation>{words}, si es auténtico</translation>
    </message>
    <message>
        <source>{rule}: what it does about that is not documented</source>
        <translation>{rule}: lo que hace entonces no está documentado</translation>
    </message>
    <message>
        <source>a setting is so</source>
        <translation>un ajuste es así</translation>
    </message>
    <message>
        <source>the route asks for no scope</source>
        <translation>la ruta no pide ningún scope</translation>
    </message>
    <message>
        <source>the route asks for {scopes} or none</source>
        <translation>la ruta pide {scopes} o ninguno</translation>
    </message>
    <message>
        <source>the route asks for {scopes}</source>
        <translation>la ruta pide {scopes}</translation>
    </message>
    <message>
        <source>Not documented: {why}</source>
        <comment>what an acceptor does, and about what</comment>
        <translation>No documentado: {why}</translation>
    </message>
    <message>
        <source>Refused: {why}</source>
        <comment>by an acceptor, and why</comment>
        <translation>Rechazado: {why}</translation>
    </message>
    <message>
        <source>Depends on a setting</source>
        <translation>Depende de un ajuste</translation>
    </message>
    <message>
        <source>Its default action is DENY: fields of the schema say whom they are for.</source>
        <translation>Su acción predeterminada es DENY: los campos del esquema dicen para quién son.</translation>
    </message>
    <message numerus="yes">
        <source>{n} routes take requests without a token.</source>
        <translation>
            <numerusform>Una ruta acepta peticiones sin token.</numerusform>
            <numerusform>{n} rutas aceptan peticiones sin token.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} routes are guarded by something else than a token of an issuer.</source>
        <translation>
            <numerusform>Una ruta está protegida por algo distinto de un token de un emisor.</numerusform>
            <numerusform>{n} rutas están protegidas por algo distinto de un token de un emisor.</numerusform>
        </translation>
    </message>
    <message>
        <source>The authorizer {name} is a function (Lambda): what it takes stands in its code.</source>
        <translation>El autorizador {name} es una función (Lambda): lo que acepta está en su código.</translation>
    </message>
    <message>
        <source>Which scopes its routes ask for does not stand in it. {command} tells.</source>
        <translation>No dice qué scopes piden sus rutas. {command} lo muestra.</translation>
    </message>
    <message>
        <source>Its authorizer {name} does not stand in it, so issuer and audiences are not known.</source>
        <translation>Su autorizador {name} no está en el texto, así que no se conocen el emisor ni las audiencias.</translation>
    </message>
    <message>
        <source>Scopes and roles that it asks for stand in the program, not here.</source>
        <translation>Los scopes y roles que pide están en el programa, no aquí.</translation>
    </message>
    <message>
        <source>Issuer: it takes tokens of any tenant, so which ones is not known.</source>
        <translation>Emisor: acepta tokens de cualquier inquilino, así que no se sabe cuáles.</translation>
    </message>
    <message>
        <source>Issuer: what the metadata of {host} names is not seen in the settings.</source>
        <translation>Emisor: los ajustes no muestran lo que indican los metadatos de {host}.</translation>
    </message>
    <message>
        <source>The program itself reads the section {name}: what it makes of it is assumed.</source>
        <translation>La sección {name} la lee el propio programa: lo que hace con ella es un supuesto.</translation>
    </message>
    <message>
        <source>It names no audience: the client ID is the one, with api:// before it in tokens of version 1.</source>
        <translation>No indica audiencia: vale el ID de cliente, con api:// delante en los tokens de la versión 1.</translation>
    </message>
    <message>
        <source>What its authorization rules ask of claims and scopes is not read.</source>
        <translation>No se lee lo que sus reglas de autorización piden de claims y scopes.</translation>
    </message>
    <message>
        <source>A clock_skew_seconds of 0 means 60 there.</source>
        <translation>Allí, clock_skew_seconds 0 significa 60.</translation>
    </message>
    <message>
        <source>It limits how long a token may be valid (max_lifetime), which is not looked at here.</source>
        <translation>Limita cuánto puede durar un token (max_lifetime); aquí no se mira.</translation>
    </message>
    <message>
        <source>Its audiences are those of a rule (provider_and_audiences); other rules may differ.</source>
        <translation>Sus audiencias son las de una regla (provider_and_audiences); otras reglas pueden diferir.</translation>
    </message>
    <message>
        <source>It names no audiences, so the name of the service is the one: {name}.</source>
        <translation>No indica audiencias, así que vale el nombre del servicio: {name}.</translation>
    </message>
    <message>
        <source>No AuthorizationPolicy stands in it. Without one, a request without a token passes.</source>
        <translation>No contiene ninguna AuthorizationPolicy. Sin ella, pasa una petición sin token.</translation>
    </message>
    <message>
        <source>No AuthorizationPolicy in it is for the same workload. A request without a token passes then.</source>
        <translation>Ninguna AuthorizationPolicy del texto es para la misma carga de trabajo. Una petición sin token pasa entonces.</translation>
    </message>
    <message>
        <source>The policy has several rules: which of them a request has to meet depends on the request, so what they ask of the token is not worked out here.</source>
        <translation>La política tiene varias reglas: cuál debe cumplir una petición depende de la petición, así que aquí no se calcula lo que piden del token.</translation>
    </message>
    <message>
        <source>An AuthorizationPolicy alone does not say whose tokens are taken: add its RequestAuthentication.</source>
        <translation>Una AuthorizationPolicy sola no dice de quién se aceptan tokens: añada su RequestAuthentication.</translation>
    </message>
    <message>
        <source>The policy {name} has no rules: it allows nothing that no other policy allows.</source>
        <translation>La política {name} no tiene reglas: no permite nada que otra no permita.</translation>
    </message>
    <message>
        <source>What the policy {name} does with a request ({action}) is not worked out here.</source>
        <translation>Aquí no se calcula lo que la política {name} hace con una petición ({action}).</translation>
    </message>
    <message>
        <source>It also looks at {key}, which no token has.</source>
        <translation>También mira {key}, que ningún token tiene.</translation>
    </message>
    <message>
        <source>An entry of {n} words asks for all of them, which is not worked out here.</source>
        <translation>Una entrada de {n} palabras las pide todas; aquí no se calcula.</translation>
    </message>
    <message>
        <source>It takes no bearer tokens: auth_methods has no bearer.</source>
        <translation>No acepta tokens bearer: auth_methods no contiene bearer.</translation>
    </message>
    <message>
        <source>It looks for its key in {claim}, not in iss.</source>
        <translation>Busca su clave en {claim}, no en iss.</translation>
    </message>
    <message>
        <source>claims_to_verify has no exp: it takes expired tokens.</source>
        <translation>claims_to_verify no contiene exp: acepta tokens caducados.</translation>
    </message>
    <message>
        <source>claims_to_verify has nbf, which is not looked at here.</source>
        <translation>claims_to_verify contiene nbf, que aquí no se mira.</translation>
    </message>
    <message>
        <source>Whose tokens it takes stands in the credentials of consumers, which are not in it.</source>
        <translation>De quién acepta tokens está en las credenciales de los consumidores, que no están en el texto.</translation>
    </message>
    <message>
        <source>It has rules in CEL for the user that it makes of a token, which are not worked out.</source>
        <translation>Tiene reglas en CEL para el usuario que obtiene de un token, que no se calculan.</translation>
    </message>
    <message>
        <source>A rule for claims is an expression (CEL), which is not worked out here: {message}</source>
        <translation>Una regla de claims es una expresión (CEL), que aquí no se calcula: {message}</translation>
    </message>
    <message>
        <source>Roles that it asks for stand in the program, not here.</source>
        <translation>Los roles que pide están en el programa, no aquí.</translation>
    </message>
    <message>
        <source>It looks for the audience in {claims}, which is not worked out here.</source>
        <translation>Busca la audiencia en {claims}; aquí no se calcula.</translation>
    </message>
    <message>
        <source>It looks at bearer tokens only with skip_jwt_bearer_tokens, which is not set in it.</source>
        <translation>Solo mira tokens bearer con skip_jwt_bearer_tokens, que no está puesto en el texto.</translation>
    </message>
    <message>
        <source>It takes tokens of some applications only, which is not worked out here.</source>
        <translation>Solo acepta tokens de algunas aplicaciones; aquí no se calcula.</translation>
    </message>
    <message>
        <source>The rules known here are those of validate-jwt; this element was not looked at.</source>
        <translation>Las reglas conocidas aquí son las de validate-jwt; este elemento no se ha estudiado.</translation>
    </message>
    <message>
        <source>It takes tokens without a signature (require-signed-tokens).</source>
        <translation>Acepta tokens sin firma (require-signed-tokens).</translation>
    </message>
    <message>
        <source>It refuses with {status}, not with 401 (failed-validation-httpcode).</source>
        <translation>Rechaza con {status}, no con 401 (failed-validation-httpcode).</translation>
    </message>
    <message>
        <source>It names neither issuers nor an openid-config, so it compares no issuer.</source>
        <translation>No indica issuers ni openid-config, así que no compara ningún emisor.</translation>
    </message>
    <message>
        <source>What the program itself sets, such as further validators and rules for scopes, is not in it.</source>
        <translation>Lo que fija el propio programa, como otros validadores y reglas de scopes, no está en el texto.</translation>
    </message>
    <message>
        <source>It names no issuer-uri, so it compares no issuer, unless the program does.</source>
        <translation>No indica issuer-uri, así que no compara ningún emisor, salvo que lo haga el programa.</translation>
    </message>
    <message>
        <source>It asks the issuer about each token (opaquetoken): what stands in a JWT does not decide.</source>
        <translation>Pregunta al emisor por cada token (opaquetoken): lo que diga un JWT no decide.</translation>
    </message>
    <message>
        <source>Greatest age</source>
        <translation>Edad máxima</translation>
    </message>
    <message>
        <source>Longest time since the sign-in</source>
        <translation>Tiempo máximo desde el inicio de sesión</translation>
    </message>
    <message>
        <source>Whether exp is required</source>
        <translation>Si exp es obligatorio</translation>
    </message>
    <message>
        <source>{setting:tr}: {written} is filled in elsewhere, so it is not known.</source>
        <translation>{setting:tr}: {written} se rellena en otro sitio, así que no se conoce.</translation>
    </message>
    <message>
        <source>{setting:tr}: what stands there cannot be read, so it is not known.</source>
        <translation>{setting:tr}: lo que hay ahí no se puede leer, así que no se conoce.</translation>
    </message>
    <message>
        <source>Taken from the defaults of the template&apos;s parameters: {names}.</source>
        <translation>Tomado de los valores predeterminados de los parámetros de la plantilla: {names}.</translation>
    </message>
    <message>
        <source>The text is longer than {n} MB. No settings of an API are as long.</source>
        <translation>El texto ocupa más de {n} MB. Ningún ajuste de una API es tan largo.</translation>
    </message>
    <message>
        <source>No settings of an API in it that are known here.</source>
        <translation>No contiene ajustes de una API que se conozcan aquí.</translation>
    </message>
    <message>
        <source>There is nothing in it.</source>
        <translation>No contiene nada.</translation>
    </message>
    <message>
        <source>The AWS CLI wrote this for people. Ask it again with `--output json`.</source>
        <translation>La AWS CLI escribió esto para personas. Pregúntele otra vez con `--output json`.</translation>
    </message>
    <message>
        <source>There are more than {n} APIs in it. The first {n} are read.</source>
        <translation>Contiene más de {n} API. Se leen las primeras {n}.</translation>
    </message>
    <message numerus="yes">
        <source>{n} audiences</source>
        <translation>
            <numerusform>1 audiencia</numerusform>
            <numerusform>{n} audiencias</numerusform>
        </translation>
    </message>
    <message>
        <source>issuer {issuer}</source>
        <translation>emisor {issuer}</translation>
    </message>
    <message>
        <source>no audiences</source>
        <translation>sin audiencias</translation>
    </message>
    <message>
        <source>issuer not known</source>
        <translation>emisor no conocido</translation>
    </message>
    <message>
        <source>any issuer</source>
        <translation>cualquier emisor</translation>
    </message>
    <message numerus="yes">
        <source>issuer {issuer} and {n} more</source>
        <translation>
            <numerusform>emisor {issuer} y uno más</numerusform>
            <numerusform>emisor {issuer} y {n} más</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} scopes</source>
        <translation>
            <numerusform>{n} scope</numerusform>
            <numerusform>{n} scopes</numerusform>
        </translation>
    </message>
    <message>
        <source>no scopes</source>
        <translation>sin scopes</translation>
    </message>
    <message numerus="yes">
        <source>{n} clients</source>
        <translation>
            <numerusform>{n} cliente</numerusform>
            <numerusform>{n} clientes</numerusform>
        </translation>
    </message>
    <message>
        <source>required claims not known</source>
        <translation>claims obligatorios no conocidos</translation>
    </message>
    <message numerus="yes">
        <source>{n} required claims</source>
        <translation>
            <numerusform>1 claim obligatorio</numerusform>
            <numerusform>{n} claims obligatorios</numerusform>
        </translation>
    </message>
    <message>
        <source>audiences not known</source>
        <translation>audiencias no conocidas</translation>
    </message>
    <message>
        <source>scopes not known</source>
        <translation>scopes no conocidos</translation>
    </message>
    <message>
        <source>A block in it is {what:tr}; no key that signs tokens is read from it.</source>
        <translation>Un bloque es {what:tr}; de él no se lee ninguna clave que firme tokens.</translation>
    </message>
    <message>
        <source>Reading from AWS needs boto3. Install it where the program is: `pip install boto3`.</source>
        <translation>Para leer de AWS hace falta boto3. Instálelo donde está el programa: `pip install boto3`.</translation>
    </message>
    <message>
        <source>This copy of the program does not have boto3 with it, which reading from AWS needs. Install the program&apos;s wheel, and boto3 beside it, or import what the AWS CLI prints.</source>
        <translation>Esta copia del programa no trae boto3, que hace falta para leer de AWS. Instale el wheel del programa y boto3 junto a él, o importe lo que imprime la CLI de AWS.</translation>
    </message>
    <message>
        <source>The PAC file {url} was not asked: what evaluates such files is not installed. Set HTTPS_PROXY to the proxy, or install pypac and dukpy where the program is.</source>
        <translation>No se preguntó al archivo PAC {url}: no está instalado lo que evalúa esos archivos. Ponga el proxy en HTTPS_PROXY, o instale pypac y dukpy donde está el programa.</translation>
    </message>
    <message>
        <source>This holds a secret ({what}), and the profiles are in a plain file. Take it out: a client secret belongs in its own field, which keeps it in the keyring.</source>
        <translation>Aquí hay un secreto ({what}), y los perfiles están en un archivo sin cifrar. Quítelo: un secreto de cliente va en su propio campo, que lo guarda en el llavero.</translation>
    </message>
    <message>
        <source>The client secret belongs in its own field, which keeps it in the keyring, and not in a file. Take it out of the extra parameters.</source>
        <translation>El secreto del cliente va en su propio campo, que lo guarda en el llavero, y no en un archivo. Quítelo de los parámetros adicionales.</translation>
    </message>
    <message>
        <source>The URL holds a password before the host, and the profiles are in a plain file. Take it out: a client secret belongs in its own field, which keeps it in the keyring.</source>
        <translation>La URL contiene una contraseña antes del host, y los perfiles están en un archivo sin cifrar. Quítela: un secreto de cliente va en su propio campo, que lo guarda en el llavero.</translation>
    </message>
    <message>
        <source>the client secret and its secret parameters</source>
        <translation>el secreto del cliente y los parámetros secretos</translation>
    </message>
    <message>
        <source>an assertion signed with your private key and its secret parameters</source>
        <translation>una aserción firmada con su clave privada y los parámetros secretos</translation>
    </message>
    <message>
        <source>the client certificate and its secret parameters</source>
        <translation>el certificado del cliente y los parámetros secretos</translation>
    </message>
    <message>
        <source>the client ID and its secret parameters</source>
        <translation>el ID de cliente y los parámetros secretos</translation>
    </message>
    <message>
        <source>Its issuer is {host}, {why}. Tokens that this host signs count as valid.</source>
        <translation>Su emisor es {host}, {why}. Los tokens que firma ese host se consideran válidos.</translation>
    </message>
    <message>
        <source>Enter it once, and it is kept in the keyring.</source>
        <translation>Introdúzcalo una vez y se guardará en el llavero.</translation>
    </message>
    <message>
        <source>What was asked</source>
        <translation>Lo que se pidió</translation>
    </message>
    <message>
        <source>Nobody has vouched for it: it was checked with the key in its own header.</source>
        <translation>Nadie responde de él: se comprobó con la clave de su propio encabezado.</translation>
    </message>
    <message>
        <source>The token inside</source>
        <translation>El token que contiene</translation>
    </message>
    <message>
        <source>Kind of token: {kind}</source>
        <translation>Tipo de token: {kind}</translation>
    </message>
    <message>
        <source>{told} {name} has {size}.</source>
        <translation>{told} {name} tiene {size}.</translation>
    </message>
    <message>
        <source>The copy was searched again: no token is in it, and no secret that this program knows.</source>
        <translation>La copia se ha vuelto a examinar: no contiene ningún token ni ningún secreto que este programa conozca.</translation>
    </message>
    <message>
        <source>written</source>
        <translation>escrito</translation>
    </message>
    <message>
        <source>Disclosed of these claims</source>
        <translation>Revelado de estos claims</translation>
    </message>
    <message>
        <source>in base64</source>
        <translation>en base64</translation>
    </message>
    <message>
        <source>in UTF-16</source>
        <translation>en UTF-16</translation>
    </message>
    <message>
        <source>on several lines</source>
        <translation>en varias líneas</translation>
    </message>
    <message>
        <source>in quoted-printable</source>
        <translation>en quoted-printable</translation>
    </message>
    <message>
        <source>with escapes</source>
        <translation>con secuencias de escape</translation>
    </message>
    <message>
        <source>in the JSON serialization</source>
        <translation>en la serialización JSON</translation>
    </message>
    <message>
        <source>Beginning of a token, cut off in its header</source>
        <translation>Comienzo de un token, cortado en su cabecera</translation>
    </message>
    <message>
        <source>Beginning of a token, cut off in its payload</source>
        <translation>Comienzo de un token, cortado en su carga</translation>
    </message>
    <message>
        <source>Beginning of a token, cut off before the end of its signature</source>
        <translation>Comienzo de un token, cortado antes del final de su firma</translation>
    </message>
    <message>
        <source>the {format} file is cut off, and only what is there was unpacked</source>
        <comment>… .</comment>
        <translation>el archivo {format} está cortado y solo se descomprimió lo que hay</translation>
    </message>
    <message>
        <source>the {format} file is damaged, and only what comes before that was unpacked</source>
        <comment>… .</comment>
        <translation>el archivo {format} está dañado y solo se descomprimió lo que hay antes</translation>
    </message>
    <message>
        <source>Only the first {size} were searched. {why}</source>
        <translation>Solo se han examinado los primeros {size}. {why}</translation>
    </message>
    <message>
        <source>Reading was stopped.</source>
        <translation>Se detuvo la lectura.</translation>
    </message>
    <message>
        <source>The rest cannot be read: {reason}.</source>
        <translation>El resto no se puede leer: {reason}.</translation>
    </message>
    <message numerus="yes">
        <source>{count} of them are only the beginnings of tokens: the rest was cut off.</source>
        <translation>
            <numerusform>{count} de ellos es solo el comienzo de un token: el resto se cortó.</numerusform>
            <numerusform>{count} de ellos son solo comienzos de tokens: el resto se cortó.</numerusform>
        </translation>
    </message>
    <message>
        <source>Not all was read: {problem}.</source>
        <translation>No se leyó todo: {problem}.</translation>
    </message>
    <message>
        <source>Whether it is stored, or still what was stored before, is not known.</source>
        <translation>No se sabe si está guardado, o si sigue guardado lo de antes.</translation>
    </message>
    <message>
        <source>Something else is stored there now, and what was stored before is lost: store it again, or forget it.</source>
        <translation>Ahora hay otra cosa guardada allí, y lo que estaba guardado antes se ha perdido: guárdelo otra vez u olvídelo.</translation>
    </message>
    <message>
        <source>{keyring} gave something that is not a text for the secret.</source>
        <translation>{keyring} entregó como secreto algo que no es un texto.</translation>
    </message>
    <message>
        <source>{number} GiB</source>
        <translation>{number} GiB</translation>
    </message>
    <message>
        <source>{number} MiB</source>
        <translation>{number} MiB</translation>
    </message>
    <message>
        <source>{number} KiB</source>
        <translation>{number} KiB</translation>
    </message>
    <message numerus="yes">
        <source>{n} bytes</source>
        <translation>
            <numerusform>{n} byte</numerusform>
            <numerusform>{n} bytes</numerusform>
        </translation>
    </message>
    <message>
        <source>expecting value</source>
        <comment>not JSON: …, at line 1</comment>
        <translation>se esperaba un valor</translation>
    </message>
    <message>
        <source>expecting property name enclosed in double quotes</source>
        <comment>not JSON: …, at line 1</comment>
        <translation>se esperaba un nombre de propiedad entre comillas dobles</translation>
    </message>
    <message>
        <source>expecting &apos;:&apos; delimiter</source>
        <comment>not JSON: …, at line 1</comment>
        <translation>se esperaba el delimitador &apos;:&apos;</translation>
    </message>
    <message>
        <source>expecting &apos;,&apos; delimiter</source>
        <comment>not JSON: …, at line 1</comment>
        <translation>se esperaba el delimitador &apos;,&apos;</translation>
    </message>
    <message>
        <source>extra data</source>
        <comment>not JSON: …, at line 1</comment>
        <translation>sobran datos</translation>
    </message>
    <message>
        <source>unterminated string starting</source>
        <comment>not JSON: …, at line 1</comment>
        <translation>texto sin terminar que empieza</translation>
    </message>
    <message>
        <source>invalid control character</source>
        <comment>not JSON: …, at line 1</comment>
        <translation>carácter de control no válido</translation>
    </message>
    <message>
        <source>illegal trailing comma before end of object</source>
        <comment>not JSON: …, at line 1</comment>
        <translation>coma final no permitida antes del fin de un objeto</translation>
    </message>
    <message>
        <source>illegal trailing comma before end of array</source>
        <comment>not JSON: …, at line 1</comment>
        <translation>coma final no permitida antes del fin de una lista</translation>
    </message>
    <message>
        <source>is not UTF-8 text: byte {place} does not fit</source>
        <comment>The header ….</comment>
        <translation>no es texto UTF-8: el byte {place} no encaja</translation>
    </message>
    <message>
        <source>is empty</source>
        <comment>The header ….</comment>
        <translation>no contiene nada</translation>
    </message>
    <message>
        <source>stops in the middle of its JSON; the end is probably cut off</source>
        <comment>The header ….</comment>
        <translation>se corta en mitad de su JSON; probablemente falta el final</translation>
    </message>
    <message>
        <source>is not UTF-8 text (it looks like UTF-16): byte {place} does not fit</source>
        <comment>The header ….</comment>
        <translation>no es texto UTF-8 (parece UTF-16): el byte {place} no encaja</translation>
    </message>
    <message>
        <source>holds {word}, which JSON does not have</source>
        <comment>The header ….</comment>
        <translation>contiene {word}, que no existe en JSON</translation>
    </message>
    <message>
        <source>starts with a byte order mark, which JSON must not have</source>
        <comment>The header ….</comment>
        <translation>empieza con una marca de orden de bytes (BOM), que JSON no debe tener</translation>
    </message>
    <message>
        <source>holds a number of {count} digits</source>
        <comment>The header ….</comment>
        <translation>contiene un número de {count} dígitos</translation>
    </message>
    <message>
        <source>holds the number {digits}, too large to be told from infinity</source>
        <comment>The header ….</comment>
        <translation>contiene el número {digits}, demasiado grande para distinguirlo de infinito</translation>
    </message>
    <message>
        <source>nests deeper than {count} levels</source>
        <comment>The header ….</comment>
        <translation>tiene más de {count} niveles de anidamiento</translation>
    </message>
    <message>
        <source>names {name} more than once, and programs differ in which one they use</source>
        <comment>The header ….</comment>
        <translation>nombra {name} más de una vez, y los programas difieren en cuál usan</translation>
    </message>
    <message>
        <source>Jan</source>
        <comment>month</comment>
        <translation>ene</translation>
    </message>
    <message>
        <source>Feb</source>
        <comment>month</comment>
        <translation>feb</translation>
    </message>
    <message>
        <source>Mar</source>
        <comment>month</comment>
        <translation>mar</translation>
    </message>
    <message>
        <source>Apr</source>
        <comment>month</comment>
        <translation>abr</translation>
    </message>
    <message>
        <source>May</source>
        <comment>month</comment>
        <translation>may</translation>
    </message>
    <message>
        <source>Jun</source>
        <comment>month</comment>
        <translation>jun</translation>
    </message>
    <message>
        <source>Jul</source>
        <comment>month</comment>
        <translation>jul</translation>
    </message>
    <message>
        <source>Aug</source>
        <comment>month</comment>
        <translation>ago</translation>
    </message>
    <message>
        <source>Sep</source>
        <comment>month</comment>
        <translation>sep</translation>
    </message>
    <message>
        <source>Oct</source>
        <comment>month</comment>
        <translation>oct</translation>
    </message>
    <message>
        <source>Nov</source>
        <comment>month</comment>
        <translation>nov</translation>
    </message>
    <message>
        <source>Dec</source>
        <comment>month</comment>
        <translation>dic</translation>
    </message>
    <message>
        <source>{date}, {time} UTC</source>
        <translation>{date}, {time} UTC</translation>
    </message>
    <message>
        <source>{day} {month} {year}</source>
        <translation>{day} {month} {year}</translation>
    </message>
    <message>
        <source>after the year 9999</source>
        <comment>in the place of a date</comment>
        <translation>después del año 9999</translation>
    </message>
    <message>
        <source>in {duration}</source>
        <translation>dentro de {duration}</translation>
    </message>
    <message>
        <source>{host} is not this computer, so its URL has to start with https://.</source>
        <translation>{host} no es este equipo, así que su URL debe empezar por https://.</translation>
    </message>
    <message>
        <source>{keyring} refused to read the secret ({error}).</source>
        <translation>{keyring} no dejó leer el secreto ({error}).</translation>
    </message>
    <message>
        <source>{keyring} refused to store the secret ({error}).</source>
        <translation>{keyring} no dejó guardar el secreto ({error}).</translation>
    </message>
    <message>
        <source>{keyring} refused to remove the secret ({error}).</source>
        <translation>{keyring} no dejó eliminar el secreto ({error}).</translation>
    </message>
    <message>
        <source>this run&apos;s memory</source>
        <comment>Stored in …</comment>
        <translation>la memoria de esta ejecución</translation>
    </message>
    <message>
        <source>{keyring} holds {most} characters at most, and this has {count}. It is not stored.</source>
        <translation>{keyring} admite {most} caracteres como máximo, y este texto tiene {count}. No se guarda.</translation>
    </message>
    <message>
        <source>{keyring} says it removed the entry, but the entry is still there.</source>
        <translation>{keyring} dice que eliminó la entrada, pero la entrada sigue ahí.</translation>
    </message>
    <message>
        <source>{keyring} did not answer within {seconds} s; it may be waiting for you to unlock it.</source>
        <translation>{keyring} no respondió en {seconds} s; puede estar esperando a que lo desbloquee.</translation>
    </message>
    <message>
        <source>The system&apos;s keyring cannot be used ({error}).</source>
        <translation>El llavero del sistema no se puede usar ({error}).</translation>
    </message>
    <message>
        <source>A private key can stay in a file: name that file in the profile.</source>
        <translation>Una clave privada puede quedar en un archivo: nombre ese archivo en el perfil.</translation>
    </message>
    <message>
        <source>{keyring} is locked. Unlock it and try again.</source>
        <translation>{keyring} está bloqueado. Desbloquéelo e inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>{keyring} gave no keyring to keep secrets in; probably none was made yet. Make one with your desktop&apos;s password program, then try again.</source>
        <translation>{keyring} no ofrece ningún llavero donde guardar secretos; probablemente aún no se ha creado ninguno. Cree uno con el programa de contraseñas de su escritorio e inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>No address was found for the proxy {url}, which {variable} names.</source>
        <translation>No se encontró ninguna dirección para el proxy {url}, que nombra {variable}.</translation>
    </message>
    <message>
        <source>{host} sent more than {size}, so the rest was not read.</source>
        <translation>{host} envió más de {size}, así que no se leyó el resto.</translation>
    </message>
    <message>
        <source>No address was found for the proxy {url}, which the system&apos;s settings name.</source>
        <translation>No se encontró ninguna dirección para el proxy {url}, que nombran los ajustes del sistema.</translation>
    </message>
    <message>
        <source>{proxy} cannot be used.</source>
        <translation>{proxy} no se puede usar.</translation>
    </message>
    <message>
        <source>The proxy</source>
        <comment>… did not open a connection to api.example.com.</comment>
        <translation>El proxy</translation>
    </message>
    <message>
        <source>{proxy} took the call and opened no connection to {host} within {duration}.</source>
        <translation>{proxy} aceptó la llamada y no abrió ninguna conexión con {host} en {duration}.</translation>
    </message>
    <message>
        <source>{host} took the call and did not finish the TLS handshake within {duration}. Nothing was sent.</source>
        <translation>{host} aceptó la llamada y no terminó la negociación TLS en {duration}. No se envió nada.</translation>
    </message>
    <message>
        <source>{host} did not take the whole request within {duration}.</source>
        <translation>{host} no recibió la solicitud completa en {duration}.</translation>
    </message>
    <message>
        <source>The request to {host} failed ({error}).</source>
        <translation>La solicitud a {host} falló ({error}).</translation>
    </message>
    <message>
        <source>{who} refused the connection: nothing listens on that port.</source>
        <translation>{who} rechazó la conexión: nada escucha en ese puerto.</translation>
    </message>
    <message>
        <source>{who} did not accept a connection within {duration}.</source>
        <translation>{who} no aceptó una conexión en {duration}.</translation>
    </message>
    <message>
        <source>{proxy} did not accept the user name and password in it (407).</source>
        <translation>{proxy} no aceptó el nombre de usuario y la contraseña que contiene (407).</translation>
    </message>
    <message>
        <source>{proxy} wants a user name and password (407).</source>
        <translation>{proxy} exige un nombre de usuario y una contraseña (407).</translation>
    </message>
    <message>
        <source>{proxy} did not open a connection to {host}: {status}.</source>
        <translation>{proxy} no abrió una conexión con {host}: {status}.</translation>
    </message>
    <message>
        <source>{proxy} did not open a connection to {host}.</source>
        <translation>{proxy} no abrió una conexión con {host}.</translation>
    </message>
    <message>
        <source>{host} did not accept the client certificate.</source>
        <translation>{host} no aceptó el certificado de cliente.</translation>
    </message>
    <message>
        <source>{host} wants a client certificate.</source>
        <translation>{host} exige un certificado de cliente.</translation>
    </message>
    <message>
        <source>The whole exchange took longer than {duration}.</source>
        <translation>El intercambio completo tardó más de {duration}.</translation>
    </message>
    <message>
        <source>{host} began its answer and then sent nothing for {duration}.</source>
        <translation>{host} empezó a responder y después no envió nada durante {duration}.</translation>
    </message>
    <message>
        <source>{host} took the request and did not answer within {duration}.</source>
        <translation>{host} recibió la solicitud y no respondió en {duration}.</translation>
    </message>
    <message>
        <source>{who} cannot be reached from this computer.</source>
        <translation>{who} no es accesible desde este equipo.</translation>
    </message>
    <message>
        <source>Tried were {addresses}.</source>
        <translation>Se probaron {addresses}.</translation>
    </message>
    <message>
        <source>This program speaks to HTTP proxies, not to SOCKS ones.</source>
        <translation>Este programa habla con proxys HTTP, no con los SOCKS.</translation>
    </message>
    <message>
        <source>it is not trusted</source>
        <comment>The certificate of … was not accepted: ….</comment>
        <translation>no es de confianza</translation>
    </message>
    <message>
        <source>Ask the issuer how this token was made; a sound library never writes this.</source>
        <translation>Pregunte al emisor cómo se creó este token; una biblioteca correcta nunca escribe esto.</translation>
    </message>
    <message>
        <source>No keys to compare it with.</source>
        <translation>No hay claves con las que compararlo.</translation>
    </message>
    <message>
        <source>no type</source>
        <translation>sin tipo</translation>
    </message>
    <message>
        <source>Ask for a token for your API: with an audience, a resource or a scope of its own.</source>
        <translation>Solicite un token para su API: con una audiencia, un recurso o un scope propio de ella.</translation>
    </message>
    <message>
        <source>Let the issuer&apos;s administrator allow {names} for this client, then get a new token.</source>
        <translation>Haga que el administrador del emisor permita {names} a este cliente y obtenga un token nuevo.</translation>
    </message>
    <message>
        <source>{ms} ms</source>
        <translation>{ms} ms</translation>
    </message>
    <message>
        <source>{day} {month}</source>
        <translation>{day} {month}</translation>
    </message>
    <message>
        <source>not a time</source>
        <comment>in the place of a date</comment>
        <translation>no es una fecha</translation>
    </message>
    <message>
        <source>before the year 1</source>
        <comment>in the place of a date</comment>
        <translation>antes del año 1</translation>
    </message>
    <message>
        <source>{days} d {hours} h</source>
        <translation>{days} d {hours} h</translation>
    </message>
    <message>
        <source>{days} d</source>
        <translation>{days} d</translation>
    </message>
    <message>
        <source>{hours} h {minutes} min</source>
        <translation>{hours} h {minutes} min</translation>
    </message>
    <message>
        <source>{hours} h</source>
        <translation>{hours} h</translation>
    </message>
    <message>
        <source>{minutes} min {seconds} s</source>
        <translation>{minutes} min {seconds} s</translation>
    </message>
    <message>
        <source>{minutes} min</source>
        <translation>{minutes} min</translation>
    </message>
    <message>
        <source>{seconds} s</source>
        <translation>{seconds} s</translation>
    </message>
    <message numerus="yes">
        <source>{n} years ago</source>
        <translation>
            <numerusform>hace {n} año</numerusform>
            <numerusform>hace {n} años</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>in {n} years</source>
        <translation>
            <numerusform>dentro de {n} año</numerusform>
            <numerusform>dentro de {n} años</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} years</source>
        <translation>
            <numerusform>{n} año</numerusform>
            <numerusform>{n} años</numerusform>
        </translation>
    </message>
    <message>
        <source>none</source>
        <comment>what the token has there</comment>
        <translation>ninguno</translation>
    </message>
    <message>
        <source>at the moment of this report</source>
        <translation>en el momento de este informe</translation>
    </message>
    <message>
        <source>The header</source>
        <comment>The header is empty.</comment>
        <translation>El encabezado</translation>
    </message>
    <message>
        <source>The payload</source>
        <comment>The payload is empty.</comment>
        <translation>El payload</translation>
    </message>
    <message>
        <source>The signature</source>
        <comment>The signature is empty.</comment>
        <translation>La firma</translation>
    </message>
    <message>
        <source>The last character of the header carries bits that mean nothing, so the text is not the one signed.</source>
        <translation>El último carácter del encabezado lleva bits sin significado, así que el texto no es el que se firmó.</translation>
    </message>
    <message>
        <source>The last character of the payload carries bits that mean nothing, so the text is not the one signed.</source>
        <translation>El último carácter del payload lleva bits sin significado, así que el texto no es el que se firmó.</translation>
    </message>
    <message>
        <source>The last character of the signature carries bits that mean nothing, so the text is not the one signed.</source>
        <translation>El último carácter de la firma lleva bits sin significado, así que el texto no es el original.</translation>
    </message>
    <message>
        <source>{part} {phrase}.</source>
        <comment>The header is empty.</comment>
        <translation>{part} {phrase}.</translation>
    </message>
    <message>
        <source>is not a list of a salt, a name and a value, or of a salt and a value</source>
        <comment>Disclosure 2 …</comment>
        <translation>no es una lista de sal, nombre y valor, ni de sal y valor</translation>
    </message>
    <message>
        <source>It has {count:grouped} disclosures, and more than {most:grouped} are not read.</source>
        <translation>Tiene {count:grouped} revelaciones, y no se leen más de {most:grouped}.</translation>
    </message>
    <message>
        <source>A hash stands in it more than once.</source>
        <translation>Un hash aparece en él más de una vez.</translation>
    </message>
    <message>
        <source>Disclosure {number} {problem}.</source>
        <translation>La revelación {number} {problem}.</translation>
    </message>
    <message>
        <source>The same disclosure stands in it more than once.</source>
        <translation>La misma revelación aparece en él más de una vez.</translation>
    </message>
    <message>
        <source>Its _sd is not a list of texts.</source>
        <translation>Su _sd no es una lista de textos.</translation>
    </message>
    <message>
        <source>is not base64url</source>
        <comment>Disclosure 2 …</comment>
        <translation>no es base64url</translation>
    </message>
    <message>
        <source>Disclosure {number} has a hash that the token does not hold.</source>
        <translation>La revelación {number} tiene un hash que el token no contiene.</translation>
    </message>
    <message>
        <source>A disclosure for an element of a list stands where a claim has to.</source>
        <translation>Una revelación para un elemento de lista está donde debe ir un claim.</translation>
    </message>
    <message>
        <source>A disclosure for a claim stands where an element of a list has to.</source>
        <translation>Una revelación para un claim está donde debe ir un elemento de lista.</translation>
    </message>
    <message>
        <source>A disclosure has the name {name:repr}, which is reserved.</source>
        <translation>Una revelación tiene el nombre {name:repr}, que está reservado.</translation>
    </message>
    <message>
        <source>The claim {name:repr} is disclosed though it is there already.</source>
        <translation>El claim {name:repr} se revela aunque ya está.</translation>
    </message>
    <message>
        <source>lower case</source>
        <translation>minúsculas</translation>
    </message>
    <message>
        <source>upper case</source>
        <translation>mayúsculas</translation>
    </message>
    <message>
        <source>It has three parts where an encrypted token has five. The end is probably cut off.</source>
        <translation>Tiene tres partes, donde un token cifrado tiene cinco. Probablemente falta el final.</translation>
    </message>
    <message>
        <source>No tilde (~) stands behind its last disclosure. The end is probably cut off.</source>
        <translation>Detrás de su última revelación no hay virgulilla (~). Probablemente falta el final.</translation>
    </message>
    <message>
        <source>{part} holds {character:repr}, which is not a base64url character: character {place:grouped} of {count:grouped}.</source>
        <comment>part: the header, the payload, the signature</comment>
        <translation>{part} contiene {character:repr}, que no es un carácter de base64url: el carácter {place:grouped} de {count:grouped}.</translation>
    </message>
    <message>
        <source>The header has {name:repr} twice: protected and unprotected.</source>
        <translation>El encabezado tiene {name:repr} dos veces: protegido y no protegido.</translation>
    </message>
    <message>
        <source>{part} ends with =, which a JWT must not contain.</source>
        <comment>part: the header, the payload, the signature</comment>
        <translation>{part} termina en =, algo que un JWT no debe tener.</translation>
    </message>
    <message>
        <source>{part} uses + or / (plain base64), which a JWT must not contain.</source>
        <comment>part: the header, the payload, the signature</comment>
        <translation>{part} usa + o / (base64 común), que un JWT no debe contener.</translation>
    </message>
    <message>
        <source>Parts of it end with = (padding), which a JWT does not have.</source>
        <translation>Partes de él terminan en = (relleno), que un JWT no tiene.</translation>
    </message>
    <message>
        <source>crit stands in the unprotected header, where it must not be.</source>
        <translation>crit está en el encabezado no protegido, donde no debe estar.</translation>
    </message>
    <message>
        <source>It has three parts, and neither of the first two is JSON in base64url, so it is no JWT.</source>
        <translation>Tiene tres partes, y ninguna de las dos primeras es JSON en base64url, así que no es un JWT.</translation>
    </message>
    <message>
        <source>The payload is empty.</source>
        <translation>El payload está vacío.</translation>
    </message>
    <message>
        <source>The header is empty.</source>
        <translation>El encabezado está vacío.</translation>
    </message>
    <message numerus="yes">
        <source>It has {n} parts where a JWT has 3. The end is probably cut off.</source>
        <translation>
            <numerusform>Tiene {n} parte, y un JWT tiene 3. Probablemente falta el final.</numerusform>
            <numerusform>Tiene {n} partes, y un JWT tiene 3. Probablemente falta el final.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>It has {n} parts where a JWT has 3.</source>
        <translation>
            <numerusform>Tiene {n} parte, y un JWT tiene 3.</numerusform>
            <numerusform>Tiene {n} partes, y un JWT tiene 3.</numerusform>
        </translation>
    </message>
    <message>
        <source>no scope</source>
        <translation>ningún scope</translation>
    </message>
    <message>
        <source>To know who signed it, the issuer&apos;s public keys are needed.</source>
        <translation>Para saber quién lo firmó hacen falta las claves públicas del emisor.</translation>
    </message>
    <message>
        <source>Basic header, form-encoded</source>
        <translation>encabezado Basic, codificado como formulario</translation>
    </message>
    <message>
        <source>Basic header, not encoded</source>
        <translation>encabezado Basic, sin codificar</translation>
    </message>
    <message>
        <source>client secret in the form body</source>
        <translation>secreto del cliente en el cuerpo del formulario</translation>
    </message>
    <message>
        <source>JWT signed with the client secret</source>
        <translation>JWT firmado con el secreto del cliente</translation>
    </message>
    <message>
        <source>JWT signed with a private key</source>
        <translation>JWT firmado con una clave privada</translation>
    </message>
    <message>
        <source>TLS client certificate</source>
        <translation>certificado TLS de cliente</translation>
    </message>
    <message>
        <source>client ID alone</source>
        <translation>solo el ID de cliente</translation>
    </message>
    <message>
        <source>{name}: a client ID with a colon cannot be sent without encoding (RFC 7617 section 2).</source>
        <translation>{name}: un ID de cliente con dos puntos no se puede enviar sin codificar (RFC 7617, sección 2).</translation>
    </message>
    <message>
        <source>{name} names no certificate file, and a TLS client certificate is how it is to prove itself.</source>
        <translation>{name} no nombra ningún archivo de certificado, y debe identificarse con un certificado TLS de cliente.</translation>
    </message>
    <message>
        <source>No client secret is stored for {name}. Enter it, or choose the method that sends none.</source>
        <translation>No hay ningún secreto del cliente guardado para {name}. Escríbalo, o elija el método que no envía ninguno.</translation>
    </message>
    <message>
        <source>What is stored for {name} is a private key. It is never sent, so this method cannot use it.</source>
        <translation>Lo guardado para {name} es una clave privada. Nunca se envía, así que este método no puede usarla.</translation>
    </message>
    <message>
        <source>What is stored for {name} is a public key or a certificate, and no client secret.</source>
        <translation>Lo guardado para {name} es una clave pública o un certificado, no un secreto del cliente.</translation>
    </message>
    <message>
        <source>private key</source>
        <translation>clave privada</translation>
    </message>
    <message>
        <source>Put it into a file and name that file, and the passphrase can be stored.</source>
        <translation>Póngala en un archivo y nombre ese archivo; entonces se puede guardar la frase de contraseña.</translation>
    </message>
    <message>
        <source>Enter it as the passphrase of the key file.</source>
        <translation>Escríbala como frase de contraseña del archivo de clave.</translation>
    </message>
    <message>
        <source>No private key is stored for {name}. Enter it, or name the file that holds it.</source>
        <translation>No hay ninguna clave privada guardada para {name}. Escríbala, o nombre el archivo que la contiene.</translation>
    </message>
    <message>
        <source>{where} holds a key of a type that signs no assertion.</source>
        <translation>{where} contiene una clave de un tipo que no firma aserciones.</translation>
    </message>
    <message>
        <source>{where} is not opened by the passphrase that is stored.</source>
        <translation>{where} no se abre con la frase de contraseña guardada.</translation>
    </message>
    <message>
        <source>{where} is damaged, or of a kind that cannot be read.</source>
        <translation>{where} tiene daños o es de un tipo que no se puede leer.</translation>
    </message>
    <message>
        <source>{where} holds an RSA key that is not safe. {flaw}</source>
        <translation>{where} contiene una clave RSA que no es segura. {flaw}</translation>
    </message>
    <message>
        <source>signed (JWS)</source>
        <translation>firmado (JWS)</translation>
    </message>
    <message>
        <source>APIs differ on that. These refuse it: {strict:list}. These do not compare iat with the clock: {lenient:list}.</source>
        <translation>Las API difieren en esto. Estas lo rechazan: {strict:list}. Estas no comparan iat con el reloj: {lenient:list}.</translation>
    </message>
    <message>
        <source>APIs still take it for as long as they let two clocks differ: {lenient:list}. Others allow nothing: {strict:list}.</source>
        <translation>Las API aún lo aceptan mientras dure la diferencia que admiten entre dos relojes: {lenient:list}. Otras no admiten ninguna: {strict:list}.</translation>
    </message>
    <message>
        <source>APIs take it earlier by as much as they let two clocks differ: {lenient:list}. Others allow nothing: {strict:list}.</source>
        <translation>Las API lo aceptan antes en la medida de la diferencia que admiten entre dos relojes: {lenient:list}. Otras no admiten ninguna: {strict:list}.</translation>
    </message>
    <message>
        <source>APIs answer it with 401.</source>
        <translation>Las API responden con 401.</translation>
    </message>
    <message>
        <source>APIs answer it with 401 until then.</source>
        <translation>Hasta entonces las API responden con 401.</translation>
    </message>
    <message>
        <source>your clock is {skew:duration} behind {party}&apos;s</source>
        <comment>…: ….</comment>
        <translation>según {party}, su reloj va {skew:duration} atrasado</translation>
    </message>
    <message>
        <source>your clock is {skew:duration} ahead of {party}&apos;s</source>
        <comment>…, but ….</comment>
        <translation>según {party}, su reloj va {skew:duration} adelantado</translation>
    </message>
    <message>
        <source>your clock is {skew:duration} behind the issuer&apos;s</source>
        <comment>…: ….</comment>
        <translation>según el emisor, su reloj va {skew:duration} atrasado</translation>
    </message>
    <message>
        <source>your clock is {skew:duration} ahead of the issuer&apos;s</source>
        <comment>…, but ….</comment>
        <translation>según el emisor, su reloj va {skew:duration} adelantado</translation>
    </message>
    <message>
        <source>Its key cannot be used.</source>
        <translation>Su clave no puede usarse.</translation>
    </message>
    <message>
        <source>no type {curve}</source>
        <translation>sin tipo {curve}</translation>
    </message>
    <message>
        <source>access token</source>
        <translation>token de acceso</translation>
    </message>
    <message>
        <source>It is nested too deeply.</source>
        <translation>Está anidado a demasiada profundidad.</translation>
    </message>
    <message>
        <source>Use the token that the expected issuer gave you, or expect the token&apos;s own issuer if you trust that one.</source>
        <translation>Use el token que le dio el emisor esperado, o espere el emisor del propio token si confía en él.</translation>
    </message>
    <message>
        <source>Use the token of the client expected, or expect the one that it was issued to.</source>
        <translation>Use el token del cliente esperado, o espere aquel para el que se emitió.</translation>
    </message>
    <message>
        <source>Use the token that your issuer gave you, or inspect it with the profile of its own issuer.</source>
        <translation>Use el token que le dio su emisor, o inspecciónelo con el perfil del emisor que lo creó.</translation>
    </message>
    <message>
        <source>Use the token of the client in this profile, or inspect it with the profile of its client.</source>
        <translation>Use el token del cliente de este perfil, o inspecciónelo con el perfil de su cliente.</translation>
    </message>
    <message>
        <source>It is bound to the access token whose SHA-256 is {ath:json} (ath).</source>
        <translation>Está vinculado al token de acceso cuyo SHA-256 es {ath:json} (ath).</translation>
    </message>
    <message>
        <source>It answers the nonce {nonce:json}.</source>
        <translation>Responde al nonce {nonce:json}.</translation>
    </message>
    <message>
        <source>It is for {aud:json}.</source>
        <translation>Es para {aud:json}.</translation>
    </message>
    <message>
        <source>It was made {iat:lately}.</source>
        <translation>Se hizo {iat:lately}.</translation>
    </message>
    <message>
        <source>{names:list 80} and {count} more</source>
        <translation>{names:list 80} y {count} más</translation>
    </message>
    <message>
        <source>{signed}; it has no expiry, as is usual for its kind.</source>
        <translation>{signed}; no tiene caducidad, como es habitual en su tipo.</translation>
    </message>
    <message>
        <source>Signature {number} fits its key.</source>
        <translation>La firma {number} corresponde a su clave.</translation>
    </message>
    <message>
        <source>Signature {number} does not fit its key.</source>
        <translation>La firma {number} no corresponde a su clave.</translation>
    </message>
    <message>
        <source>Signature {number} was not checked: its key is not known here.</source>
        <translation>La firma {number} no se comprobó: su clave no se conoce aquí.</translation>
    </message>
    <message numerus="yes">
        <source>{n} more were not read.</source>
        <translation>
            <numerusform>{n} más no se leyó.</numerusform>
            <numerusform>{n} más no se leyeron.</numerusform>
        </translation>
    </message>
    <message>
        <source>Copy the token again: characters of it were changed or lost on the way. If it is the same where it was issued, ask the issuer.</source>
        <translation>Copie el token otra vez: por el camino cambiaron o se perdieron caracteres. Si es igual donde se emitió, pregunte al emisor.</translation>
    </message>
    <message>
        <source>exp after {leeway:before} (now)</source>
        <translation>exp después de {leeway:before} (ahora)</translation>
    </message>
    <message>
        <source>Get a new token.</source>
        <translation>Obtenga un token nuevo.</translation>
    </message>
    <message>
        <source>exp after {leeway:before} (now less {leeway:g} s leeway)</source>
        <translation>exp posterior a {leeway:before} (ahora menos {leeway:g} s de tolerancia)</translation>
    </message>
    <message>
        <source>Get a new token. The profile needs no change for this.</source>
        <translation>Obtenga un token nuevo. No hace falta cambiar el perfil.</translation>
    </message>
    <message>
        <source>{signed}; the token inside is judged by itself.</source>
        <translation>{signed}; el token que contiene se evalúa por separado.</translation>
    </message>
    <message>
        <source>hexadecimal</source>
        <translation>hexadecimal</translation>
    </message>
    <message>
        <source>base64</source>
        <translation>base64</translation>
    </message>
    <message>
        <source>without ID</source>
        <comment>key …</comment>
        <translation>sin ID</translation>
    </message>
    <message>
        <source>encrypted (JWE)</source>
        <translation>cifrado (JWE)</translation>
    </message>
    <message>
        <source>opaque</source>
        <translation>opaco</translation>
    </message>
    <message>
        <source>unreadable</source>
        <translation>ilegible</translation>
    </message>
    <message>
        <source>a key without ID</source>
        <translation>una clave sin ID</translation>
    </message>
    <message>
        <source>{kid}, thumbprint {thumbprint}</source>
        <translation>{kid}, huella {thumbprint}</translation>
    </message>
    <message>
        <source>The second is the beginning of the first: its end is missing.</source>
        <translation>El segundo es el principio del primero: le falta el final.</translation>
    </message>
    <message>
        <source>The first is the beginning of the second: its end is missing.</source>
        <translation>El primero es el principio del segundo: le falta el final.</translation>
    </message>
    <message numerus="yes">
        <source>They begin with the same {n} characters and differ from there on.</source>
        <translation>
            <numerusform>Empiezan con el mismo {n} carácter y difieren desde ahí.</numerusform>
            <numerusform>Empiezan con los mismos {n} caracteres y difieren desde ahí.</numerusform>
        </translation>
    </message>
    <message>
        <source>They differ from the first character on.</source>
        <translation>Difieren desde el primer carácter.</translation>
    </message>
    <message>
        <source>Algorithms</source>
        <translation>Algoritmos</translation>
    </message>
    <message>
        <source>Leeway</source>
        <translation>Tolerancia</translation>
    </message>
    <message>
        <source>Verified with</source>
        <translation>Verificado con</translation>
    </message>
    <message>
        <source>Keys from</source>
        <translation>Claves de</translation>
    </message>
    <message>
        <source>The same text, character for character.</source>
        <translation>El mismo texto, carácter por carácter.</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Texto</translation>
    </message>
    <message numerus="yes">
        <source>{n} more members differ, not listed.</source>
        <translation>
            <numerusform>{n} miembro más difiere; no se muestra.</numerusform>
            <numerusform>{n} miembros más difieren; no se muestran.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} more members are the same, not listed.</source>
        <translation>
            <numerusform>{n} miembro más es igual; no se muestra.</numerusform>
            <numerusform>{n} miembros más son iguales; no se muestran.</numerusform>
        </translation>
    </message>
    <message>
        <source>The first token</source>
        <translation>El primer token</translation>
    </message>
    <message>
        <source>The second token</source>
        <translation>El segundo token</translation>
    </message>
    <message>
        <source>Header and payload are the same text; the signature alone differs.</source>
        <translation>El encabezado y el payload son el mismo texto; solo difiere la firma.</translation>
    </message>
    <message>
        <source>{which} is encrypted, so its claims cannot be compared.</source>
        <translation>{which} está cifrado, así que sus claims no se pueden comparar.</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Origen</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Tipo</translation>
    </message>
    <message>
        <source>{which} is opaque, so it has no header and no claims to compare.</source>
        <translation>{which} es opaco, así que no tiene encabezado ni claims que comparar.</translation>
    </message>
    <message>
        <source>{which} cannot be read, so neither header nor claims are compared.</source>
        <translation>{which} no se puede leer, así que no se comparan ni el encabezado ni los claims.</translation>
    </message>
    <message>
        <source>{which} has no payload that can be read, so claims are not compared.</source>
        <translation>{which} no tiene un payload legible, así que no se comparan los claims.</translation>
    </message>
    <message>
        <source>{which} has no header that can be read, so headers are not compared.</source>
        <translation>{which} no tiene un encabezado legible, así que no se comparan los encabezados.</translation>
    </message>
    <message>
        <source>Of {count} answers in it this is number {number}: {host} answered {status}.</source>
        <translation>De {count} respuestas que contiene, esta es la número {number}: {host} respondió {status}.</translation>
    </message>
    <message>
        <source>File exists</source>
        <translation>El archivo ya existe</translation>
    </message>
    <message>
        <source>The metadata of {issuer} names {url}, which is not https.</source>
        <translation>Los metadatos de {issuer} indican {url}, que no es https.</translation>
    </message>
    <message>
        <source>The metadata of {issuer} is not a JSON object. It is a web page.</source>
        <translation>Los metadatos de {issuer} no son un objeto JSON. Es una página web.</translation>
    </message>
    <message>
        <source>Nothing is sent there: anybody on the way could read and change it.</source>
        <translation>No se envía nada allí: cualquiera en el camino podría leerlo y cambiarlo.</translation>
    </message>
    <message>
        <source>The key set could not be fetched. {words}</source>
        <translation>No se pudo descargar el conjunto de claves. {words}</translation>
    </message>
    <message>
        <source>{name} is a pipe or a device, which may have no end. Save what comes from it, and open that file.</source>
        <translation>{name} es una tubería o un dispositivo, que puede no tener fin. Guarde lo que sale de él y abra ese archivo.</translation>
    </message>
    <message>
        <source>The keys are those saved with the profile. {why}</source>
        <translation>Las claves son las que se guardaron con el perfil. {why}</translation>
    </message>
    <message>
        <source>The keys are those saved with the profile at {time}. {why}</source>
        <translation>Las claves son las que se guardaron con el perfil ({time}). {why}</translation>
    </message>
    <message>
        <source>The keys are those fetched earlier. {why}</source>
        <translation>Las claves son las que se descargaron antes. {why}</translation>
    </message>
    <message>
        <source>{why} The keys saved with the profile cannot be read: {error}</source>
        <translation>{why} Las claves guardadas con el perfil no se pueden leer: {error}</translation>
    </message>
    <message numerus="yes">
        <source>{n:grouped} tokens</source>
        <translation>
            <numerusform>{n:grouped} token</numerusform>
            <numerusform>{n:grouped} tokens</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n:grouped} secrets</source>
        <translation>
            <numerusform>{n:grouped} secreto</numerusform>
            <numerusform>{n:grouped} secretos</numerusform>
        </translation>
    </message>
    <message>
        <source>{tokens} and {secrets}</source>
        <translation>{tokens} y {secrets}</translation>
    </message>
    <message numerus="yes">
        <source>Replaced in {n:grouped} places: {what}.</source>
        <translation>
            <numerusform>Sustituido en un lugar: {what}.</numerusform>
            <numerusform>Sustituido en {n:grouped} lugares: {what}.</numerusform>
        </translation>
    </message>
    <message>
        <source>{name} is there already and was left as it is. No copy was made.</source>
        <translation>{name} ya existe y se ha dejado como está. No se ha hecho ninguna copia.</translation>
    </message>
    <message>
        <source>{name} cannot be read: {reason}. No copy was made.</source>
        <translation>No se puede leer {name}: {reason}. No se ha hecho ninguna copia.</translation>
    </message>
    <message>
        <source>The copy is not compressed.</source>
        <translation>La copia no está comprimida.</translation>
    </message>
    <message>
        <source>There was no token and no secret that this program knows.</source>
        <translation>No había ningún token ni ningún secreto que este programa conozca.</translation>
    </message>
    <message>
        <source>A token or secret would have been left in the copy, so none was made. It is a mistake in this program.</source>
        <translation>En la copia habría quedado un token o un secreto, por lo que no se ha hecho ninguna. Es un error de este programa.</translation>
    </message>
    <message>
        <source>its file system does not answer</source>
        <translation>su sistema de archivos no responde</translation>
    </message>
    <message>
        <source>It cannot be sent from the keyring: it is only taken out, or left.</source>
        <translation>No se puede enviar desde el llavero: solo se quita o se deja.</translation>
    </message>
    <message>
        <source>The keyring has another value for it already.</source>
        <translation>El llavero ya tiene otro valor para ello.</translation>
    </message>
    <message>
        <source>{name} is the file itself, which is never written to. Give the copy another name.</source>
        <translation>{name} es el propio archivo, en el que nunca se escribe. Dé otro nombre a la copia.</translation>
    </message>
    <message>
        <source>Stops working</source>
        <translation>Deja de valer</translation>
    </message>
    <message>
        <source>After a change of keys</source>
        <translation>Tras un cambio de claves</translation>
    </message>
    <message>
        <source>It stops working at {at:moment}, {span:duration} after it expires.</source>
        <translation>Vale allí hasta {at:moment}, {span:duration} después de caducar.</translation>
    </message>
    <message>
        <source>not documented: {who}</source>
        <comment>when a token stops working</comment>
        <translation>no documentado: {who}</translation>
    </message>
    <message>
        <source>It takes tokens of the old key for up to {cache:duration} more.</source>
        <translation>Acepta tokens de la clave antigua hasta {cache:duration} más.</translation>
    </message>
    <message>
        <source>It refuses tokens of a new key until it is started anew.</source>
        <translation>Rechaza tokens de una clave nueva hasta que se reinicia.</translation>
    </message>
    <message>
        <source>It starts working at {at:moment}. {end}</source>
        <translation>Vale allí desde {at:moment}. {end}</translation>
    </message>
    <message>
        <source>It never stops working by itself: nothing in it is compared with a clock there.</source>
        <translation>Nunca deja de valer por sí solo: allí nada de él se compara con un reloj.</translation>
    </message>
    <message>
        <source>It works until {at:moment} at least. What is allowed after that is not documented.</source>
        <translation>Vale al menos hasta {at:moment}. Lo que se permite después no está documentado.</translation>
    </message>
    <message>
        <source>It stopped working at {at:moment}, {span:duration} after it expired.</source>
        <translation>Valió allí hasta {at:moment}, {span:duration} después de caducar.</translation>
    </message>
    <message>
        <source>It stops working at {at:moment}, when it expires.</source>
        <translation>Vale allí hasta {at:moment}, cuando caduca.</translation>
    </message>
    <message>
        <source>It stops working at {at:moment}, {span:duration} after it was issued.</source>
        <translation>Vale allí hasta {at:moment}, {span:duration} después de su emisión.</translation>
    </message>
    <message>
        <source>never: {who}</source>
        <comment>when a token stops working</comment>
        <translation>nunca: {who}</translation>
    </message>
    <message>
        <source>How long it takes tokens of a key that is no longer published is not documented.</source>
        <translation>Cuánto tiempo acepta tokens de una clave que ya no se publica no está documentado.</translation>
    </message>
    <message>
        <source>It takes tokens of the old key until it is started anew.</source>
        <translation>Acepta tokens de la clave antigua hasta que se reinicia.</translation>
    </message>
    <message>
        <source>It refuses tokens of a key as soon as that is no longer published.</source>
        <translation>Rechaza tokens de una clave en cuanto deja de publicarse.</translation>
    </message>
    <message>
        <source>It fetches the keys for a key ID it does not know, so tokens of a new key are taken at once, or after {pause:duration} at most where it has just fetched them.</source>
        <translation>Obtiene las claves ante un ID de clave que no conoce, así que acepta los tokens de una clave nueva enseguida, o tras {pause:duration} como mucho si acaba de obtenerlas.</translation>
    </message>
    <message>
        <source>How long it refuses tokens of a new key is not documented.</source>
        <translation>Cuánto tiempo rechaza tokens de una clave nueva no está documentado.</translation>
    </message>
    <message>
        <source>It refuses tokens of a new key for up to {cache:duration}: it does not fetch the keys earlier.</source>
        <translation>Rechaza tokens de una clave nueva hasta {cache:duration}: no obtiene las claves antes.</translation>
    </message>
    <message>
        <source>It refuses tokens of a new key until it fetches the keys again. When it does is not documented.</source>
        <translation>Rechaza tokens de una clave nueva hasta que vuelve a obtener las claves. Cuándo lo hace no está documentado.</translation>
    </message>
    <message>
        <source>When it stops working is not documented.</source>
        <translation>Cuándo deja de valer no está documentado.</translation>
    </message>
    <message>
        <source>It expired at {at:moment}. How long it works after that is not documented.</source>
        <translation>Caducó: {at:moment}. Cuánto vale allí después no está documentado.</translation>
    </message>
    <message>
        <source>It stopped working at {at:moment}, {span:duration} after it was issued.</source>
        <translation>Valió allí hasta {at:moment}, {span:duration} después de su emisión.</translation>
    </message>
    <message>
        <source>It has its keys in its own configuration: tokens of a new key are refused, and those of the old one taken, until somebody changes it.</source>
        <translation>Tiene las claves en su propia configuración: rechaza los tokens de una clave nueva y acepta los de la antigua hasta que alguien la cambie.</translation>
    </message>
    <message>
        <source>It takes tokens of the old key until it fetches the keys for a key ID it does not know.</source>
        <translation>Acepta tokens de la clave antigua hasta que obtiene las claves por un ID de clave que no conoce.</translation>
    </message>
    <message>
        <source>It fetches the keys for a key ID it does not know, so tokens of a new key are taken soon. Whether it pauses between two fetches is not documented.</source>
        <translation>Obtiene las claves ante un ID de clave que no conoce, así que pronto acepta los tokens de una clave nueva. Si hace una pausa entre dos consultas no está documentado.</translation>
    </message>
    <message>
        <source>It fetches the keys for a key ID it does not know, so tokens of a new key are taken at once.</source>
        <translation>Obtiene las claves ante un ID de clave que no conoce, así que acepta los tokens de una clave nueva enseguida.</translation>
    </message>
    <message>
        <source>Tokens of a new key are refused for {cache:duration} at most. Whether it fetches the keys earlier is not documented.</source>
        <translation>Los tokens de una clave nueva se rechazan {cache:duration} como mucho. Si obtiene las claves antes no está documentado.</translation>
    </message>
    <message>
        <source>iss is missing</source>
        <comment>… says this when …</comment>
        <translation>falta iss</translation>
    </message>
    <message>
        <source>aud is missing</source>
        <comment>… says this when …</comment>
        <translation>falta aud</translation>
    </message>
    <message>
        <source>no client is named</source>
        <comment>… says this when …</comment>
        <translation>no se nombra ningún cliente</translation>
    </message>
    <message>
        <source>exp is missing</source>
        <comment>… says this when …</comment>
        <translation>falta exp</translation>
    </message>
    <message>
        <source>iat is missing</source>
        <comment>… says this when …</comment>
        <translation>falta iat</translation>
    </message>
    <message>
        <source>sub is missing</source>
        <comment>… says this when …</comment>
        <translation>falta sub</translation>
    </message>
    <message>
        <source>kid is missing</source>
        <comment>… says this when …</comment>
        <translation>falta kid</translation>
    </message>
    <message>
        <source>alg is missing</source>
        <comment>… says this when …</comment>
        <translation>falta alg</translation>
    </message>
    <message>
        <source>typ is missing</source>
        <comment>… says this when …</comment>
        <translation>falta typ</translation>
    </message>
    <message>
        <source>no scope is named</source>
        <comment>… says this when …</comment>
        <translation>no se nombra ningún scope</translation>
    </message>
    <message>
        <source>a claim is missing</source>
        <comment>… says this when …</comment>
        <translation>falta un claim</translation>
    </message>
    <message>
        <source>token_use is missing</source>
        <comment>… says this when …</comment>
        <translation>falta token_use</translation>
    </message>
    <message>
        <source>the signature is not genuine</source>
        <comment>… says this when …</comment>
        <translation>la firma no es auténtica</translation>
    </message>
    <message>
        <source>iss is not the issuer that is set there</source>
        <comment>… says this when …</comment>
        <translation>iss no es el emisor configurado allí</translation>
    </message>
    <message>
        <source>no audience that is set there is in aud</source>
        <comment>… says this when …</comment>
        <translation>en aud no está ninguna audiencia configurada allí</translation>
    </message>
    <message>
        <source>exp is over, or no date</source>
        <comment>… says this when …</comment>
        <translation>exp ha pasado o no es una fecha</translation>
    </message>
    <message>
        <source>nbf lies ahead, or is no date</source>
        <comment>… says this when …</comment>
        <translation>nbf está en el futuro o no es una fecha</translation>
    </message>
    <message>
        <source>the token is too long</source>
        <comment>… says this when …</comment>
        <translation>el token es demasiado largo</translation>
    </message>
    <message>
        <source>the token is encrypted</source>
        <comment>… says this when …</comment>
        <translation>el token está cifrado</translation>
    </message>
    <message>
        <source>exp is over</source>
        <comment>… says this when …</comment>
        <translation>exp ha pasado</translation>
    </message>
    <message>
        <source>exp is a text and no number</source>
        <comment>… says this when …</comment>
        <translation>exp es un texto y no un número</translation>
    </message>
    <message>
        <source>nbf lies ahead</source>
        <comment>… says this when …</comment>
        <translation>nbf está en el futuro</translation>
    </message>
    <message>
        <source>nbf is a text and no number</source>
        <comment>… says this when …</comment>
        <translation>nbf es un texto y no un número</translation>
    </message>
    <message>
        <source>iat lies ahead</source>
        <comment>… says this when …</comment>
        <translation>iat está en el futuro</translation>
    </message>
    <message>
        <source>iat is too long ago</source>
        <comment>… says this when …</comment>
        <translation>iat es de hace demasiado</translation>
    </message>
    <message>
        <source>alg is none</source>
        <comment>… says this when …</comment>
        <translation>alg es none</translation>
    </message>
    <message>
        <source>no audience is set there</source>
        <comment>… says this when …</comment>
        <translation>allí no hay ninguna audiencia configurada</translation>
    </message>
    <message>
        <source>The rules say the same.</source>
        <translation>Las reglas dicen lo mismo.</translation>
    </message>
    <message>
        <source>The rules would accept it. Its settings are probably others than these.</source>
        <translation>Según las reglas se aceptaría. Probablemente su configuración es distinta de esta.</translation>
    </message>
    <message>
        <source>What it does here is not documented. This answer shows it.</source>
        <translation>Lo que hace aquí no está documentado. Esta respuesta lo muestra.</translation>
    </message>
    <message>
        <source>{first}, or when {second}</source>
        <comment>… says this when …</comment>
        <translation>{first}, o cuando {second}</translation>
    </message>
    <message>
        <source>its rule {rule} is broken</source>
        <comment>… says this when …</comment>
        <translation>se incumple su regla {rule}</translation>
    </message>
    <message>
        <source>{who} say this, each for reasons of its own.</source>
        <translation>{who} dicen esto, cada uno por sus propios motivos.</translation>
    </message>
    <message>
        <source>{who} say this when {cause}: {has}.</source>
        <translation>{who} dicen esto cuando {cause}: {has}.</translation>
    </message>
    <message>
        <source>{who} says this when {cause}: {has}.</source>
        <translation>{who} dice esto cuando {cause}: {has}.</translation>
    </message>
    <message>
        <source>this token has none</source>
        <comment>… says this when …: …</comment>
        <translation>este token no tiene</translation>
    </message>
    <message>
        <source>this token has {claim} {at:moment}</source>
        <comment>… says this when …: …</comment>
        <translation>este token tiene {claim} {at:moment}</translation>
    </message>
    <message>
        <source>The rules say it is refused for another reason: {reason}.</source>
        <translation>Según las reglas se rechaza por otro motivo: {reason}.</translation>
    </message>
    <message>
        <source>The rules took the issuer of the token for the one that is set there.</source>
        <translation>Las reglas tomaron el emisor del token por el configurado allí.</translation>
    </message>
    <message>
        <source>It really answered so.</source>
        <translation>Respondió así de verdad.</translation>
    </message>
    <message>
        <source>It really answered {status}.</source>
        <translation>Respondió de verdad {status}.</translation>
    </message>
    <message>
        <source>{who} answer so, whatever the reason.</source>
        <translation>{who} responden así, sea cual sea el motivo.</translation>
    </message>
    <message>
        <source>{who} answers so, whatever the reason.</source>
        <translation>{who} responde así, sea cual sea el motivo.</translation>
    </message>
    <message>
        <source>{who} say this for several reasons.</source>
        <translation>{who} dicen esto por varios motivos.</translation>
    </message>
    <message>
        <source>{who} says this for several reasons.</source>
        <translation>{who} dice esto por varios motivos.</translation>
    </message>
    <message>
        <source>{who} say this when {cause}.</source>
        <translation>{who} dicen esto cuando {cause}.</translation>
    </message>
    <message>
        <source>{who} says this when {cause}.</source>
        <translation>{who} dice esto cuando {cause}.</translation>
    </message>
    <message>
        <source>The rules would accept it if its signature is genuine, which nobody has checked here.</source>
        <translation>Según las reglas se aceptaría si su firma es auténtica, lo que aquí nadie ha comprobado.</translation>
    </message>
    <message>
        <source>{where}: an API is an object.</source>
        <translation>{where}: una API es un objeto.</translation>
    </message>
    <message>
        <source>{where}: an API has no name.</source>
        <translation>{where}: una API no tiene nombre.</translation>
    </message>
    <message>
        <source>{where}: the API {api} has a member that cannot be read.</source>
        <translation>{where}: la API {api} tiene un miembro que no se puede leer.</translation>
    </message>
    <message>
        <source>{where}: nothing is known of {acceptor}, which takes the tokens of {api}.</source>
        <translation>{where}: no se sabe nada de {acceptor}, que acepta los tokens de {api}.</translation>
    </message>
    <message>
        <source>{where}: the settings of an API are an object.</source>
        <translation>{where}: los ajustes de una API son un objeto.</translation>
    </message>
    <message>
        <source>{where}: the setting {name} of an API cannot be read.</source>
        <translation>{where}: el ajuste {name} de una API no se puede leer.</translation>
    </message>
    <message>
        <source>Scheme</source>
        <translation>Esquema</translation>
    </message>
    <message>
        <source>Form of the token</source>
        <translation>Forma del token</translation>
    </message>
    <message>
        <source>Critical parameters</source>
        <translation>Parámetros críticos</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Comienzo</translation>
    </message>
    <message>
        <source>Issue time</source>
        <translation>Hora de emisión</translation>
    </message>
    <message>
        <source>Subject</source>
        <translation>Sujeto</translation>
    </message>
    <message>
        <source>Required claims</source>
        <translation>Claims obligatorios</translation>
    </message>
    <message>
        <source>Claims it asks for</source>
        <translation>Valores de claims que pide</translation>
    </message>
    <message>
        <source>By the rules a token that comes behind Bearer passes this: it probably did not arrive so.</source>
        <translation>Según las reglas, un token que llega detrás de Bearer pasa esto: probablemente no llegó así.</translation>
    </message>
    <message>
        <source>Let it read {elsewhere} instead, where it can be told to.</source>
        <translation>Haga que lea {elsewhere} en su lugar, donde se le pueda indicar.</translation>
    </message>
    <message>
        <source>If nothing is to be compared there, leave {setting} of {acceptor} empty.</source>
        <translation>Si no hay que comparar nada allí, deje vacío {setting} de {acceptor}.</translation>
    </message>
    <message>
        <source>Ask for a token of this API, with its own scope or /.default.</source>
        <translation>Pida un token de esta API, con su propio scope o /.default.</translation>
    </message>
    <message>
        <source>{claim} is {actual}, and it takes no number below 0 there</source>
        <translation>{claim} es {actual}, y ahí no acepta números menores que 0</translation>
    </message>
    <message>
        <source>The token is for Microsoft Graph, and nobody else can check its signature</source>
        <translation>El token es para Microsoft Graph, y nadie más puede comprobar su firma</translation>
    </message>
    <message>
        <source>crit names {actual}, and the header does not have all of that</source>
        <translation>crit nombra {actual}, y la cabecera no lo tiene todo</translation>
    </message>
    <message>
        <source>No {claim}, and the route asks for {expected}. It stands in {elsewhere}, which is not read</source>
        <translation>No hay {claim}, y la ruta pide {expected}. Está en {elsewhere}, que no se lee</translation>
    </message>
    <message>
        <source>{claim} lacks what the route asks for: {lacking}. It stands in {elsewhere}, which is not read</source>
        <translation>En {claim} falta lo que pide la ruta: {lacking}. Está en {elsewhere}, que no se lee</translation>
    </message>
    <message>
        <source>The header says that the payload is not encoded (b64), so its claims are not read here</source>
        <translation>La cabecera dice que el contenido no está codificado (b64), así que sus claims no se leen aquí</translation>
    </message>
    <message>
        <source>Taken to be a client that is set there</source>
        <translation>Se supone que es un cliente configurado allí</translation>
    </message>
    <message>
        <source>Takes it only where {conditions}, and more is not documented</source>
        <translation>Lo acepta solo donde {conditions}, y hay más que no está documentado</translation>
    </message>
    <message>
        <source>The section names no ValidAudience: unless the program sets one, .NET 7 compares no audience, and later versions refuse all tokens.</source>
        <translation>La sección no nombra ninguna ValidAudience: si el programa no pone una, .NET 7 no compara ninguna audiencia, y las versiones posteriores rechazan todos los tokens.</translation>
    </message>
    <message>
        <source>The section names no ValidIssuer: the issuer is the one of the metadata, and .NET 7 compares none.</source>
        <translation>La sección no nombra ningún ValidIssuer: el emisor es el de los metadatos, y .NET 7 no compara ninguno.</translation>
    </message>
    <message>
        <source>JwtBearer does not read Audience from the section, only ValidAudience.</source>
        <translation>JwtBearer no lee Audience de la sección, solo ValidAudience.</translation>
    </message>
    <message>
        <source>Its audiences stand in the provider. {command} tells.</source>
        <translation>Sus audiencias están en el proveedor. {command} las muestra.</translation>
    </message>
    <message>
        <source>What the trust policy of the role asks for does not stand in it.</source>
        <translation>Lo que pide la política de confianza del rol no está ahí.</translation>
    </message>
    <message>
        <source>{name} is no text, or is in an encoding that is not known.</source>
        <translation>{name} no es texto o está en una codificación desconocida.</translation>
    </message>
    <message>
        <source>{name} is longer than 50 MB. No definition of clients is as long.</source>
        <translation>{name} ocupa más de 50 MB. Ninguna definición de clientes es tan larga.</translation>
    </message>
    <message>
        <source>{name} is empty.</source>
        <translation>{name} está vacío.</translation>
    </message>
    <message>
        <source>The file is not in UTF-8. It is read as Windows-1252: look at letters beyond English.</source>
        <translation>El archivo no está en UTF-8. Se lee como Windows-1252: compruebe las letras que no existen en inglés.</translation>
    </message>
    <message>
        <source>Not in the file. Fill it in after the import.</source>
        <translation>No está en el archivo. Complételo después de importar.</translation>
    </message>
    <message>
        <source>Not in the file. Enter it after the import.</source>
        <translation>No está en el archivo. Introdúzcalo después de importar.</translation>
    </message>
    <message>
        <source>Not in the file: Cognito makes it. Enter it after the import.</source>
        <translation>No está en el archivo: lo crea Cognito. Introdúzcalo después de importar.</translation>
    </message>
    <message>
        <source>Not in the file: it is `{written}`. Fill it in after the import.</source>
        <translation>No está en el archivo: es `{written}`. Complételo después de importar.</translation>
    </message>
    <message>
        <source>Not in the file: it is `{written}`. Enter it after the import.</source>
        <translation>No está en el archivo: es `{written}`. Introdúzcalo después de importar.</translation>
    </message>
    <message numerus="yes">
        <source>{n} of the documents in the file have none of the shapes that are known here: they are not read.</source>
        <translation>
            <numerusform>Uno de los documentos del archivo no tiene ninguna de las formas que se conocen aquí: no se lee.</numerusform>
            <numerusform>{n} de los documentos del archivo no tienen ninguna de las formas que se conocen aquí: no se leen.</numerusform>
        </translation>
    </message>
    <message>
        <source>{name} has none of the shapes that are known here.</source>
        <translation>{name} no tiene ninguna de las formas que se conocen aquí.</translation>
    </message>
    <message>
        <source>line {line}</source>
        <comment>where in a file</comment>
        <translation>línea {line}</translation>
    </message>
    <message>
        <source>Configuration of Amplify</source>
        <translation>Configuración de Amplify</translation>
    </message>
    <message>
        <source>{name} names no user pool.</source>
        <translation>{name} no nombra ningún user pool.</translation>
    </message>
    <message>
        <source>Answer of the AWS CLI</source>
        <translation>Respuesta de la AWS CLI</translation>
    </message>
    <message>
        <source>The AWS CLI wrote {name} for people. Ask it again with `--output json`.</source>
        <translation>La AWS CLI escribió {name} para las personas. Vuelva a consultarla con `--output json`.</translation>
    </message>
    <message numerus="yes">
        <source>{n} texts in the file are no answers that are known here: they are not read.</source>
        <translation>
            <numerusform>Un texto del archivo no es una respuesta conocida aquí: no se lee.</numerusform>
            <numerusform>{n} textos del archivo no son respuestas conocidas aquí: no se leen.</numerusform>
        </translation>
    </message>
    <message>
        <source>No answer in it tells of a client. Append that of `aws cognito-idp describe-user-pool-client` to it.</source>
        <translation>Ninguna respuesta habla de un cliente. Añada la de `aws cognito-idp describe-user-pool-client`.</translation>
    </message>
    <message>
        <source>This is no answer but an error: {operation} failed with {error}. Ask AWS again, and import what it answers.</source>
        <translation>Esto no es una respuesta sino un error: {operation} falló con {error}. Vuelva a consultar a AWS e importe lo que responda.</translation>
    </message>
    <message>
        <source>Settings of a .NET program</source>
        <translation>Configuración de un programa de .NET</translation>
    </message>
    <message>
        <source>Settings with a client in them</source>
        <translation>Configuración con un cliente dentro</translation>
    </message>
    <message>
        <source>Only the first {most} clients of this file were read.</source>
        <translation>Solo se han leído los primeros {most} clientes de este archivo.</translation>
    </message>
    <message>
        <source>{name} is about an API that takes tokens. It is no client, so it makes no profile.</source>
        <translation>{name} trata de una API que acepta tokens. No es un cliente, así que no da ningún perfil.</translation>
    </message>
    <message>
        <source>CloudFormation template</source>
        <translation>Plantilla de CloudFormation</translation>
    </message>
    <message>
        <source>SAM template</source>
        <translation>Plantilla de SAM</translation>
    </message>
    <message>
        <source>CDK template</source>
        <translation>Plantilla del CDK</translation>
    </message>
    <message>
        <source>{name} lists what a CDK app consists of. Give the template beside it, which ends with .template.json.</source>
        <translation>{name} enumera de qué consta una aplicación del CDK. Indique la plantilla que está a su lado y termina en .template.json.</translation>
    </message>
    <message>
        <source>{name} has a TemplateBody that is no template.</source>
        <translation>{name} tiene un TemplateBody que no es una plantilla.</translation>
    </message>
    <message>
        <source>{name} lists what a CDK app consists of. The template is a file beside it: give {templates}.</source>
        <translation>{name} enumera de qué consta una aplicación del CDK. La plantilla es un archivo a su lado: indique {templates}.</translation>
    </message>
    <message>
        <source>The template takes in another file (AWS::Include), which is not read. Give that file too.</source>
        <translation>La plantilla incorpora otro archivo (AWS::Include), que no se lee. Indique también ese archivo.</translation>
    </message>
    <message>
        <source>The macro {name} changes the template when it is deployed: what it makes of it is not known.</source>
        <translation>La macro {name} cambia la plantilla al desplegarla: no se sabe en qué se convierte.</translation>
    </message>
    <message>
        <source>A Postman collection</source>
        <translation>Una colección de Postman</translation>
    </message>
    <message>
        <source>An Insomnia export</source>
        <translation>Una exportación de Insomnia</translation>
    </message>
    <message>
        <source>A Thunder Client collection</source>
        <translation>Una colección de Thunder Client</translation>
    </message>
    <message>
        <source>A Hoppscotch collection</source>
        <translation>Una colección de Hoppscotch</translation>
    </message>
    <message>
        <source>A Bruno collection</source>
        <translation>Una colección de Bruno</translation>
    </message>
    <message>
        <source>A session of HTTPie</source>
        <translation>Una sesión de HTTPie</translation>
    </message>
    <message>
        <source>Commands for a terminal</source>
        <translation>Órdenes para una terminal</translation>
    </message>
    <message>
        <source>In the command on line {line} a quotation mark is not closed.</source>
        <translation>En la orden de la línea {line} no se cierra una comilla.</translation>
    </message>
    <message>
        <source>{part} would be read from a file. It was not read.</source>
        <translation>{part} se leería de un archivo. No se leyó.</translation>
    </message>
    <message>
        <source>{option} is not taken over: a profile has nothing like it.</source>
        <translation>{option} no se toma: un perfil no tiene nada parecido.</translation>
    </message>
    <message>
        <source>Has a part only a shell can fill in: {part}. It was not run.</source>
        <translation>Tiene una parte que solo un shell puede rellenar: {part}. No se ejecutó.</translation>
    </message>
    <message>
        <source>Entra app registration</source>
        <translation>Registro de aplicación de Entra</translation>
    </message>
    <message>
        <source>Credentials of an Entra app</source>
        <translation>Credenciales de una aplicación de Entra</translation>
    </message>
    <message>
        <source>Settings of containers</source>
        <translation>Ajustes de contenedores</translation>
    </message>
    <message>
        <source>Environment variables</source>
        <translation>Variables de entorno</translation>
    </message>
    <message>
        <source>OAuth client of Google</source>
        <translation>Cliente OAuth de Google</translation>
    </message>
    <message>
        <source>Google credentials</source>
        <translation>Credenciales de Google</translation>
    </message>
    <message>
        <source>Google gives tokens to service accounts for a signed assertion (RFC 7523), not by client credentials. So it makes no profile, and the key in this file was not kept.</source>
        <translation>Google da tokens a las cuentas de servicio por una aserción firmada (RFC 7523), no por credenciales de cliente. Así que no da ningún perfil, y la clave de este archivo no se ha guardado.</translation>
    </message>
    <message>
        <source>Settings of Spring</source>
        <translation>Configuración de Spring</translation>
    </message>
    <message>
        <source>Settings of Quarkus</source>
        <translation>Configuración de Quarkus</translation>
    </message>
    <message>
        <source>Settings of Micronaut</source>
        <translation>Configuración de Micronaut</translation>
    </message>
    <message>
        <source>Keycloak client</source>
        <translation>Cliente de Keycloak</translation>
    </message>
    <message>
        <source>Export of a Keycloak realm</source>
        <translation>Exportación de un realm de Keycloak</translation>
    </message>
    <message numerus="yes">
        <source>{n} clients are Keycloak’s own and make no profiles.</source>
        <translation>
            <numerusform>{n} cliente es del propio Keycloak y no da ningún perfil.</numerusform>
            <numerusform>{n} clientes son del propio Keycloak y no dan perfiles.</numerusform>
        </translation>
    </message>
    <message>
        <source>Settings of a Keycloak adapter</source>
        <translation>Configuración de un adaptador de Keycloak</translation>
    </message>
    <message>
        <source>{client} uses {protocol}, which knows no tokens of this kind.</source>
        <translation>{client} usa {protocol}, que no conoce tokens de este tipo.</translation>
    </message>
    <message>
        <source>OpenID Connect metadata</source>
        <translation>Metadatos de OpenID Connect</translation>
    </message>
    <message>
        <source>Metadata of an authorization server (RFC 8414)</source>
        <translation>Metadatos de un servidor de autorización (RFC 8414)</translation>
    </message>
    <message>
        <source>Okta app</source>
        <translation>App de Okta</translation>
    </message>
    <message>
        <source>Profiles of Token Inspector</source>
        <translation>Perfiles de Token Inspector</translation>
    </message>
    <message>
        <source>Pulumi stack</source>
        <translation>Pila de Pulumi</translation>
    </message>
    <message>
        <source>Pulumi is about to delete {address}. No profile is made of it.</source>
        <translation>Pulumi va a eliminar {address}. No se crea un perfil.</translation>
    </message>
    <message>
        <source>Client that a server has registered (RFC 7591)</source>
        <translation>Cliente que un servidor ha registrado (RFC 7591)</translation>
    </message>
    <message>
        <source>Auth0 tenant</source>
        <translation>Inquilino de Auth0</translation>
    </message>
    <message>
        <source>Auth0 application</source>
        <translation>Aplicación de Auth0</translation>
    </message>
    <message>
        <source>{client} stands for all applications of the tenant, and asks for no tokens.</source>
        <translation>{client} representa todas las aplicaciones del inquilino, y no pide tokens.</translation>
    </message>
    <message>
        <source>Requests as an editor sends them</source>
        <translation>Solicitudes como las envía un editor</translation>
    </message>
    <message>
        <source>A request of Bruno</source>
        <translation>Una solicitud de Bruno</translation>
    </message>
    <message>
        <source>Serverless Framework service</source>
        <translation>Servicio de Serverless Framework</translation>
    </message>
    <message>
        <source>{place}: {written} stands in another file, which is not read. Give that file too.</source>
        <translation>{place}: {written} está en otro archivo, que no se lee. Indique también ese archivo.</translation>
    </message>
    <message>
        <source>{name} is what Terraform prints for people. Import what `terraform show -json` prints.</source>
        <translation>{name} es lo que Terraform muestra para las personas. Importe lo que muestra `terraform show -json`.</translation>
    </message>
    <message>
        <source>Terraform state</source>
        <translation>Estado de Terraform</translation>
    </message>
    <message>
        <source>Terraform outputs</source>
        <translation>Salidas de Terraform</translation>
    </message>
    <message>
        <source>Terraform configuration</source>
        <translation>Configuración de Terraform</translation>
    </message>
    <message>
        <source>This state is encrypted by OpenTofu. Import what `tofu show -json` prints: it knows the key.</source>
        <translation>Este estado está cifrado por OpenTofu. Importe lo que muestra `tofu show -json`: conoce la clave.</translation>
    </message>
    <message>
        <source>{address} also has an earlier instance that Terraform still has to delete. It is left out.</source>
        <translation>{address} tiene además una instancia anterior que Terraform aún debe eliminar. Se omite.</translation>
    </message>
    <message>
        <source>This file only says where the state is kept ({backend}). Import what `terraform show -json` prints.</source>
        <translation>Este archivo solo dice dónde se guarda el estado ({backend}). Importe lo que muestra `terraform show -json`.</translation>
    </message>
    <message>
        <source>The answer is one page of several: it ends with NextToken, so there is more in the account.</source>
        <translation>La respuesta es una página de varias: termina con NextToken, así que en la cuenta hay más.</translation>
    </message>
    <message>
        <source>A list of clients has only their names and IDs. `aws cognito-idp describe-user-pool-client` tells what each may do: append its answer to the file.</source>
        <translation>Una lista de clientes solo tiene sus nombres e ID. `aws cognito-idp describe-user-pool-client` dice qué puede hacer cada uno: añada su respuesta al archivo.</translation>
    </message>
    <message>
        <source>A stack&apos;s resources have only their IDs. `aws cognito-idp describe-user-pool-client` tells what a client may do: append its answer to the file.</source>
        <translation>Los recursos de una pila solo tienen sus ID. `aws cognito-idp describe-user-pool-client` dice qué puede hacer un cliente: añada su respuesta al archivo.</translation>
    </message>
    <message>
        <source>The domain that was asked for is not there, or in another Region: AWS told nothing of it.</source>
        <translation>El dominio consultado no existe o está en otra región: AWS no dijo nada de él.</translation>
    </message>
    <message>
        <source>The stack {name} has no output that names a client.</source>
        <translation>La pila {name} no tiene ninguna salida que nombre un cliente.</translation>
    </message>
    <message>
        <source>{address} is in the plan ({action}), without its settings.</source>
        <translation>{address} está en el plan ({action}), sin su configuración.</translation>
    </message>
    <message>
        <source>The plan deletes {address}: no profile is made of it, and one that is there stops working.</source>
        <translation>El plan elimina {address}: no se crea un perfil y, si ya existe uno, dejará de funcionar.</translation>
    </message>
    <message>
        <source>Terraform plan</source>
        <translation>Plan de Terraform</translation>
    </message>
    <message>
        <source>Messages of Terraform</source>
        <translation>Mensajes de Terraform</translation>
    </message>
    <message>
        <source>The messages of `terraform plan -json` do not say how a client is set. Save the plan with `terraform plan -out=plan`, and import what `terraform show -json plan` prints.</source>
        <translation>Los mensajes de `terraform plan -json` no dicen cómo está configurado un cliente. Guarde el plan con `terraform plan -out=plan` e importe lo que muestra `terraform show -json plan`.</translation>
    </message>
    <message>
        <source>The plan replaces {address}: its client ID and its secret will be new ones.</source>
        <translation>El plan reemplaza {address}: su ID de cliente y su secreto serán nuevos.</translation>
    </message>
    <message>
        <source>Terraform says: {summary}</source>
        <translation>Terraform dice: {summary}</translation>
    </message>
    <message>
        <source>{place}: what the loop {name} makes is not known, since its list is not: {written}.</source>
        <translation>{place}: no se sabe qué crea el bucle {name}, porque no se conoce su lista: {written}.</translation>
    </message>
    <message>
        <source>{place}: what Fn::Transform takes in here, from another file or by a macro, is not read.</source>
        <translation>{place}: lo que Fn::Transform incorpora aquí, de otro archivo o mediante una macro, no se lee.</translation>
    </message>
    <message>
        <source>{place}: {name} cannot be chosen in a template, since Cognito makes it: CloudFormation refuses this property.</source>
        <translation>{place}: {name} no se puede elegir en una plantilla, porque lo crea Cognito: CloudFormation rechaza esta propiedad.</translation>
    </message>
    <message>
        <source>{place}: {name} is a template of its own, {written}, which is not read. Give that file too.</source>
        <translation>{place}: {name} es una plantilla propia, {written}, que no se lee. Indique también ese archivo.</translation>
    </message>
    <message>
        <source>{place}: the attribute {name} of {resource} is asked for, and a resource server has none: the deployment fails. !Ref {resource} is its Identifier.</source>
        <translation>{place}: se pide el atributo {name} de {resource}, y un servidor de recursos no tiene ninguno: el despliegue falla. !Ref {resource} es su Identifier.</translation>
    </message>
    <message>
        <source>{place}: {name} is a template of its own, which is not read. Give that file too.</source>
        <translation>{place}: {name} es una plantilla propia, que no se lee. Indique también ese archivo.</translation>
    </message>
    <message>
        <source>{name} has a merge marker in line {line}: two versions stand in it. Decide for one, and give it again.</source>
        <translation>{name} tiene una marca de conflicto en la línea {line}: contiene dos versiones. Decídase por una y vuelva a indicarlo.</translation>
    </message>
    <message>
        <source>{name} is a program of the AWS CDK. Give what `cdk synth` writes: cdk.out/*.template.json.</source>
        <translation>{name} es un programa del AWS CDK. Indique lo que escribe `cdk synth`: cdk.out/*.template.json.</translation>
    </message>
    <message>
        <source>{name} is a program of Pulumi. Give what `pulumi stack export` writes.</source>
        <translation>{name} es un programa de Pulumi. Indique lo que escribe `pulumi stack export`.</translation>
    </message>
    <message>
        <source>{name} is a program of Amplify. Give the amplify_outputs.json that it makes.</source>
        <translation>{name} es un programa de Amplify. Indique el amplify_outputs.json que genera.</translation>
    </message>
    <message>
        <source>{name} is a program of SST. Give what the AWS CLI says of the client: describe-user-pool-client.</source>
        <translation>{name} es un programa de SST. Indique lo que dice la AWS CLI del cliente: describe-user-pool-client.</translation>
    </message>
    <message>
        <source>{name} is a program of the Serverless Framework. Give what `serverless print` writes.</source>
        <translation>{name} es un programa de Serverless Framework. Indique lo que escribe `serverless print`.</translation>
    </message>
    <message>
        <source>{name} is a program of CDK for Terraform. Give what `terraform show -json` writes.</source>
        <translation>{name} es un programa de CDK for Terraform. Indique lo que escribe `terraform show -json`.</translation>
    </message>
    <message>
        <source>{name} is a ZIP archive. Unpack it, and give the template that is in it.</source>
        <translation>{name} es un archivo ZIP. Descomprímalo e indique la plantilla que contiene.</translation>
    </message>
    <message>
        <source>{name} is packed with gzip. Unpack it first.</source>
        <translation>{name} está comprimido con gzip. Descomprímalo primero.</translation>
    </message>
    <message>
        <source>{name} is a PDF, and no definition of clients.</source>
        <translation>{name} es un PDF, no una definición de clientes.</translation>
    </message>
    <message>
        <source>{name} is written in HCL, which is not read here. Give what `terraform show -json` writes: terraform show -json &gt; state.json, or of a plan: terraform show -json plan.out &gt; plan.json.</source>
        <translation>{name} está escrito en HCL, que aquí no se lee. Indique lo que escribe `terraform show -json`: terraform show -json &gt; state.json o, de un plan: terraform show -json plan.out &gt; plan.json.</translation>
    </message>
    <message>
        <source>{name} holds {word}, which JSON does not have.</source>
        <translation>{name} contiene {word}, que no existe en JSON.</translation>
    </message>
    <message>
        <source>{name} stops in the middle of its JSON, in line {line}: its end is probably cut off.</source>
        <translation>{name} termina en medio de su JSON, en la línea {line}: probablemente le falta el final.</translation>
    </message>
    <message>
        <source>{name} is not JSON: {problem}, at line {line}, column {column}.</source>
        <translation>{name} no es JSON: {problem}, en la línea {line}, columna {column}.</translation>
    </message>
    <message>
        <source>An object names {name} more than once: the last one counts.</source>
        <translation>Un objeto nombra {name} más de una vez: cuenta la última.</translation>
    </message>
    <message>
        <source>found character that cannot start any token</source>
        <comment>not YAML: …, at line 1</comment>
        <translation>hay un carácter con el que no puede empezar nada</translation>
    </message>
    <message>
        <source>mapping values are not allowed in this context</source>
        <comment>not YAML: …, at line 1</comment>
        <translation>aquí no puede haber «nombre: valor»</translation>
    </message>
    <message>
        <source>could not find expected &apos;:&apos;</source>
        <comment>not YAML: …, at line 1</comment>
        <translation>se esperaba «:»</translation>
    </message>
    <message>
        <source>did not find expected key</source>
        <comment>not YAML: …, at line 1</comment>
        <translation>se esperaba un nombre</translation>
    </message>
    <message>
        <source>did not find expected &apos;,&apos; or &apos;]&apos;</source>
        <comment>not YAML: …, at line 1</comment>
        <translation>se esperaba «,» o «]»</translation>
    </message>
    <message>
        <source>did not find expected &apos;,&apos; or &apos;}&apos;</source>
        <comment>not YAML: …, at line 1</comment>
        <translation>se esperaba «,» o «}»</translation>
    </message>
    <message>
        <source>did not find expected &apos;-&apos; indicator</source>
        <comment>not YAML: …, at line 1</comment>
        <translation>se esperaba «-»</translation>
    </message>
    <message>
        <source>block sequence entries are not allowed in this context</source>
        <comment>not YAML: …, at line 1</comment>
        <translation>aquí no puede haber un elemento de lista</translation>
    </message>
    <message>
        <source>found unexpected end of stream</source>
        <comment>not YAML: …, at line 1</comment>
        <translation>el texto termina antes de tiempo</translation>
    </message>
    <message>
        <source>found unknown escape character</source>
        <comment>not YAML: …, at line 1</comment>
        <translation>hay una secuencia de escape desconocida</translation>
    </message>
    <message>
        <source>found undefined tag handle</source>
        <comment>not YAML: …, at line 1</comment>
        <translation>hay una etiqueta con un prefijo desconocido</translation>
    </message>
    <message>
        <source>{name} nests deeper than {most} levels in line {line}. No definition of clients does.</source>
        <translation>{name} se anida a más de {most} niveles en la línea {line}. Ninguna definición de clientes lo hace.</translation>
    </message>
    <message>
        <source>{name} has more than {most} values, those that its aliases repeat included. It is not read.</source>
        <translation>{name} tiene más de {most} valores, incluidos los que repiten sus alias. No se lee.</translation>
    </message>
    <message>
        <source>{name} has an alias in line {line}, and no anchor of that name. Put a text that begins with * in quotation marks.</source>
        <translation>{name} tiene un alias en la línea {line} y ningún ancla con ese nombre. Ponga entre comillas un texto que empiece por *.</translation>
    </message>
    <message>
        <source>{name} has an alias in line {line} that stands within its own anchor: it would never end.</source>
        <translation>{name} tiene en la línea {line} un alias dentro de su propia ancla: no terminaría nunca.</translation>
    </message>
    <message>
        <source>{name} is not YAML: {problem}, at line {line}, column {column}.</source>
        <translation>{name} no es YAML: {problem}, en la línea {line}, columna {column}.</translation>
    </message>
    <message>
        <source>{name} has a tab at the beginning of line {line}, column {column}. YAML is indented by spaces: put two in its place.</source>
        <translation>{name} tiene un tabulador al principio de la línea {line}, columna {column}. YAML se sangra con espacios: ponga dos en su lugar.</translation>
    </message>
    <message>
        <source>It is written for another tool, which fills in what stands in {marks}: give what that tool makes of it.</source>
        <translation>Está escrito para otra herramienta, que rellena lo que hay en {marks}: indique lo que esa herramienta produce.</translation>
    </message>
    <message>
        <source>{name} is not YAML.</source>
        <translation>{name} no es YAML.</translation>
    </message>
    <message>
        <source>An object in line {line} has a name that is no text: it is not read.</source>
        <translation>Un objeto en la línea {line} tiene un nombre que no es texto: no se lee.</translation>
    </message>
    <message>
        <source>{name} holds a control character in line {line}, which YAML does not have.</source>
        <translation>{name} contiene en la línea {line} un carácter de control que no existe en YAML.</translation>
    </message>
    <message>
        <source>Line {line} names {name} once more: the last one counts.</source>
        <translation>La línea {line} nombra {name} otra vez: cuenta la última.</translation>
    </message>
    <message>
        <source>The tag {tag} in line {line} is not known here: its value is not read.</source>
        <translation>La etiqueta {tag} de la línea {line} no se conoce aquí: no se lee su valor.</translation>
    </message>
    <message>
        <source>What &lt;&lt; takes in at line {line} is no object: it is left out.</source>
        <translation>Lo que &lt;&lt; incorpora en la línea {line} no es un objeto: se omite.</translation>
    </message>
    <message>
        <source>The value of {parameter} is a secret by its name. Enter it after the import.</source>
        <translation>El valor de {parameter} es un secreto por su nombre. Introdúzcalo después de la importación.</translation>
    </message>
    <message>
        <source>The claims of this token cannot be read, so no profile follows from them.</source>
        <translation>Los claims de este token no se pueden leer, así que de ellos no sale ningún perfil.</translation>
    </message>
    <message>
        <source>This token names no issuer that is a URL, so no profile follows from it.</source>
        <translation>Este token no nombra ningún emisor que sea una URL, así que de él no sale ningún perfil.</translation>
    </message>
    <message>
        <source>Made of what the token says of itself: look at each field, nothing of it was verified.</source>
        <translation>Hecho con lo que el token dice de sí mismo: revise cada campo, nada de ello se verificó.</translation>
    </message>
    <message>
        <source>Still to be filled in: {names}.</source>
        <translation>Queda por rellenar: {names}.</translation>
    </message>
    <message>
        <source>This is a secret by its name in the file, and the profiles are in a plain file.</source>
        <translation>Por su nombre en el archivo esto es un secreto, y los perfiles están en un archivo sin cifrar.</translation>
    </message>
    <message>
        <source>The secret that was sent has characters that form-encoding changes, such as + / &amp; or %.</source>
        <translation>El secreto enviado tiene caracteres que la codificación de formulario cambia, como + / &amp; o %.</translation>
    </message>
    <message>
        <source>The secret that was sent has the form of an ID.</source>
        <translation>El secreto enviado tiene la forma de un ID.</translation>
    </message>
    <message>
        <source>The secret that was sent begins or ends with white space.</source>
        <translation>El secreto enviado empieza o termina con espacio en blanco.</translation>
    </message>
    <message>
        <source>The secret that was sent has fewer than {n} characters.</source>
        <translation>El secreto enviado tiene menos de {n} caracteres.</translation>
    </message>
    <message>
        <source>What was sent for the secret is a stand-in, such as stars or the name of a variable.</source>
        <translation>Lo que se envió como secreto es un marcador, como asteriscos o el nombre de una variable.</translation>
    </message>
    <message>
        <source>The server says: {said}.</source>
        <translation>El servidor dice: {said}.</translation>
    </message>
    <message>
        <source>The code is {code}.</source>
        <translation>El código es {code}.</translation>
    </message>
    <message>
        <source>The status is {status}.</source>
        <translation>El estado es {status}.</translation>
    </message>
    <message>
        <source>The client authenticated by {method}.</source>
        <translation>El cliente se autenticó con {method}.</translation>
    </message>
    <message>
        <source>what it says</source>
        <comment>{said}</comment>
        <translation>lo que dice</translation>
    </message>
    <message>
        <source>The issuer&apos;s metadata does not list the grant type {grant}. It lists {grants}.</source>
        <translation>Los metadatos del emisor no listan el tipo de grant {grant}. Listan {grants}.</translation>
    </message>
    <message>
        <source>The assertion is signed with {alg}, and the issuer&apos;s metadata lists {algs}.</source>
        <translation>La aserción está firmada con {alg}, y los metadatos del emisor listan {algs}.</translation>
    </message>
    <message>
        <source>The assertion is for {audience}, which is neither the token endpoint nor the issuer of the metadata.</source>
        <translation>La aserción es para {audience}, que no es ni el endpoint de token ni el emisor de los metadatos.</translation>
    </message>
    <message>
        <source>The issuer&apos;s metadata names another token endpoint: {url}.</source>
        <translation>Los metadatos del emisor nombran otro endpoint de token: {url}.</translation>
    </message>
    <message>
        <source>The issuer&apos;s metadata does not list {scopes}; it need not list all.</source>
        <translation>Los metadatos del emisor no listan {scopes}; no tienen que listarlos todos.</translation>
    </message>
    <message>
        <source>The issuer&apos;s metadata lists {method}, the method that was sent.</source>
        <translation>Los metadatos del emisor listan {method}, el método que se envió.</translation>
    </message>
    <message>
        <source>The issuer&apos;s metadata lists methods with a client certificate alone: {methods}.</source>
        <translation>Los metadatos del emisor listan solo métodos con certificado de cliente: {methods}.</translation>
    </message>
    <message>
        <source>The issuer&apos;s metadata has another address for client certificates: {url}.</source>
        <translation>Los metadatos del emisor tienen otra dirección para certificados de cliente: {url}.</translation>
    </message>
    <message>
        <source>The issuer&apos;s metadata lists the grant type {grant}, so the server has it.</source>
        <translation>Los metadatos del emisor listan el tipo de grant {grant}, así que el servidor lo tiene.</translation>
    </message>
    <message>
        <source>The issuer&apos;s metadata lists {alg}, which the assertion is signed with.</source>
        <translation>Los metadatos del emisor listan {alg}, con el que está firmada la aserción.</translation>
    </message>
    <message>
        <source>The issuer&apos;s metadata lists every scope that was asked for.</source>
        <translation>Los metadatos del emisor listan todos los scopes que se pidieron.</translation>
    </message>
    <message>
        <source>The issuer&apos;s metadata names the URL that was asked as its token endpoint.</source>
        <translation>Los metadatos del emisor nombran la URL a la que se preguntó como su endpoint de token.</translation>
    </message>
    <message>
        <source>It did not fail.</source>
        <translation>No falló.</translation>
    </message>
    <message>
        <source>There is no answer {number} in it: it has {count}.</source>
        <translation>No hay una respuesta {number}: contiene {count}.</translation>
    </message>
    <message>
        <source>This answer does not fit this token: it speaks of an expired token, and this one is in date. It may belong to another request.</source>
        <translation>Esta respuesta no corresponde a este token: habla de un token caducado, y este está vigente. Puede que sea de otra solicitud.</translation>
    </message>
    <message>
        <source>This answer does not fit this token: it speaks of an expired token, and this one was in date then. It may belong to another request.</source>
        <translation>Esta respuesta no corresponde a este token: habla de un token caducado, y este estaba vigente entonces. Puede que sea de otra solicitud.</translation>
    </message>
    <message>
        <source>This answer does not fit this token. {reason} It may belong to another request.</source>
        <translation>Esta respuesta no corresponde a este token. {reason} Puede que sea de otra solicitud.</translation>
    </message>
    <message>
        <source>The API answered {status}</source>
        <translation>La API respondió {status}</translation>
    </message>
    <message>
        <source>This answer does not fit this token. It may belong to another request.</source>
        <translation>Esta respuesta no corresponde a este token. Puede que sea de otra solicitud.</translation>
    </message>
    <message>
        <source>{who} answered {status}</source>
        <translation>{who} respondió {status}</translation>
    </message>
    <message>
        <source>{who} answered</source>
        <translation>{who} respondió</translation>
    </message>
    <message>
        <source>The API answered</source>
        <translation>La API respondió</translation>
    </message>
    <message>
        <source>It is not a whole token.</source>
        <translation>No es un token entero.</translation>
    </message>
    <message>
        <source>The answer names another end than that of the token at hand, {exp}: another one may have been sent.</source>
        <translation>La respuesta nombra otro fin que el del token presente, {exp}: quizá se envió otro.</translation>
    </message>
    <message>
        <source>The answer speaks of {actual}, which is not in the token at hand: another one may have been sent.</source>
        <translation>La respuesta habla de {actual}, que no está en el token presente: puede que se enviara otro.</translation>
    </message>
    <message>
        <source>The token at hand names the key {kid}.</source>
        <translation>El token presente nombra la clave {kid}.</translation>
    </message>
    <message>
        <source>The token at hand had expired: exp {exp} was {span:duration} before.</source>
        <translation>El token presente había caducado: exp {exp} fue {span:duration} antes.</translation>
    </message>
    <message>
        <source>The token at hand has an exp that is a text, and no date in it.</source>
        <translation>El token presente tiene un exp que es un texto, y ninguna fecha en él.</translation>
    </message>
    <message>
        <source>The token at hand had begun long before: nbf {nbf}, iat {iat}.</source>
        <translation>El token presente había empezado mucho antes: nbf {nbf}, iat {iat}.</translation>
    </message>
    <message>
        <source>The token at hand is signed with {alg}.</source>
        <translation>El token presente está firmado con {alg}.</translation>
    </message>
    <message>
        <source>The header of the token at hand has no kid.</source>
        <translation>La cabecera del token presente no tiene kid.</translation>
    </message>
    <message>
        <source>The header of the token at hand has {name}.</source>
        <translation>La cabecera del token presente tiene {name}.</translation>
    </message>
    <message>
        <source>The header of the token at hand has no {name}.</source>
        <translation>La cabecera del token presente no tiene {name}.</translation>
    </message>
    <message>
        <source>The token at hand says that it is a refresh token.</source>
        <translation>El token presente dice que es un refresh token.</translation>
    </message>
    <message>
        <source>The token at hand is a whole JWT.</source>
        <translation>El token presente es un JWT entero.</translation>
    </message>
    <message>
        <source>The token at hand says email_verified true.</source>
        <translation>El token presente dice email_verified true.</translation>
    </message>
    <message>
        <source>The token at hand is of the tenant {tid}, which the answer names.</source>
        <translation>El token presente es del tenant {tid}, que la respuesta nombra.</translation>
    </message>
    <message>
        <source>The token at hand is of the tenant {tid}.</source>
        <translation>El token presente es del tenant {tid}.</translation>
    </message>
    <message>
        <source>The token at hand was valid for {span:duration} more.</source>
        <translation>El token presente era válido {span:duration} más.</translation>
    </message>
    <message>
        <source>The token at hand has no exp that could have passed.</source>
        <translation>El token presente no tiene un exp que pueda haber pasado.</translation>
    </message>
    <message>
        <source>The token at hand begins {span:duration} later: nbf {nbf}, iat {iat}.</source>
        <translation>El token presente empieza {span:duration} más tarde: nbf {nbf}, iat {iat}.</translation>
    </message>
    <message>
        <source>The token at hand has {claim}.</source>
        <translation>El token presente tiene {claim}.</translation>
    </message>
    <message>
        <source>The token at hand has no {claim}.</source>
        <translation>El token presente no tiene {claim}.</translation>
    </message>
    <message>
        <source>The token at hand has {name} {has}.</source>
        <translation>El token presente tiene {name} {has}.</translation>
    </message>
    <message>
        <source>The token at hand has {name} {has}, as is wanted.</source>
        <translation>El token presente tiene {name} {has}, como se pide.</translation>
    </message>
    <message>
        <source>The token at hand is signed with {alg}, which is allowed.</source>
        <translation>El token presente está firmado con {alg}, que está permitido.</translation>
    </message>
    <message>
        <source>The token at hand is signed with {alg}, and not with {wanted}.</source>
        <translation>El token presente está firmado con {alg}, y no con {wanted}.</translation>
    </message>
    <message>
        <source>The token at hand is an ID token.</source>
        <translation>El token presente es un token de ID.</translation>
    </message>
    <message>
        <source>Of the token at hand: {what}</source>
        <translation>Del token presente: {what}</translation>
    </message>
    <message>
        <source>The token at hand says email_verified false.</source>
        <translation>El token presente dice email_verified false.</translation>
    </message>
    <message>
        <source>The token at hand has {name} {has}, and not {wanted}.</source>
        <translation>El token presente tiene {name} {has}, y no {wanted}.</translation>
    </message>
    <message>
        <source>The token at hand is one for Microsoft Graph.</source>
        <translation>El token presente es para Microsoft Graph.</translation>
    </message>
    <message>
        <source>The token at hand looks like an access token.</source>
        <translation>El token presente parece un token de acceso.</translation>
    </message>
    <message>
        <source>update-user-pool-client sets everything that is left out back to its default. So this reads all settings of the app client, adds the scope, and writes them back; it needs jq. A scope that no resource server has is refused.</source>
        <translation>update-user-pool-client devuelve a su valor por defecto todo lo que se omite. Por eso esto lee toda la configuración del cliente, añade el scope y la vuelve a escribir; necesita jq. Un scope que ningún servidor de recursos tiene se rechaza.</translation>
    </message>
    <message>
        <source>Let the API look for {written}, as the token has it, or ask for that; it is not found as {scope}.</source>
        <translation>Haga que la API busque {written}, como está en el token, o pida eso; como {scope} no se encuentra.</translation>
    </message>
    <message>
        <source>The resource server has it, the app client does not allow it.</source>
        <translation>El servidor de recursos lo tiene, el cliente no lo permite.</translation>
    </message>
    <message>
        <source>In {file}, the resource server {server} does not have it.</source>
        <translation>En {file}, el servidor de recursos {server} no lo tiene.</translation>
    </message>
    <message>
        <source>Grant an app role of the API to this app and let an administrator consent, unless the API needs none.</source>
        <translation>Conceda a esta aplicación un rol de la API y pida el consentimiento de un administrador, salvo que la API no necesite ninguno.</translation>
    </message>
    <message>
        <source>The imported definition has it, and this client does not get it.</source>
        <translation>La definición importada lo tiene, y este cliente no lo recibe.</translation>
    </message>
    <message>
        <source>the imported definition</source>
        <comment>In …, the resource server …</comment>
        <translation>la definición importada</translation>
    </message>
    <message>
        <source>granted</source>
        <comment>a scope, in a table</comment>
        <translation>concedido</translation>
    </message>
    <message>
        <source>ignored</source>
        <comment>a scope, in a table</comment>
        <translation>ignorado</translation>
    </message>
    <message>
        <source>refused</source>
        <comment>a scope, in a table</comment>
        <translation>rechazado</translation>
    </message>
    <message>
        <source>not in it</source>
        <comment>a scope, in a table</comment>
        <translation>no incluido</translation>
    </message>
    <message>
        <source>not asked</source>
        <comment>a scope, in a table</comment>
        <translation>no pedido</translation>
    </message>
    <message>
        <source>Asked alone</source>
        <translation>Por separado</translation>
    </message>
    <message>
        <source>All together</source>
        <translation>Todos juntos</translation>
    </message>
    <message>
        <source>With none</source>
        <translation>Sin ninguno</translation>
    </message>
    <message>
        <source>the form</source>
        <comment>where a scope is known from</comment>
        <translation>el formulario</translation>
    </message>
    <message>
        <source>the template</source>
        <comment>where a scope is known from</comment>
        <translation>la plantilla</translation>
    </message>
    <message>
        <source>the metadata</source>
        <comment>where a scope is known from</comment>
        <translation>los metadatos</translation>
    </message>
    <message>
        <source>an error</source>
        <comment>where a scope is known from</comment>
        <translation>un error</translation>
    </message>
    <message>
        <source>typed</source>
        <comment>where a scope is known from</comment>
        <translation>escrito</translation>
    </message>
    <message>
        <source>token of {at:moment}</source>
        <comment>where a scope is known from</comment>
        <translation>token de {at:moment}</translation>
    </message>
    <message>
        <source>widened, +{count}</source>
        <comment>a scope, in a table</comment>
        <translation>ampliado, +{count}</translation>
    </message>
    <message>
        <source>refused too</source>
        <comment>a scope that was in a refused request, in a table</comment>
        <translation>también rechazado</translation>
    </message>
    <message>
        <source>no token</source>
        <comment>where no scope was asked for, in a table</comment>
        <translation>sin token</translation>
    </message>
    <message>
        <source>a token</source>
        <comment>where a scope is known from</comment>
        <translation>un token</translation>
    </message>
    <message>
        <source>not said</source>
        <comment>a scope, in a table</comment>
        <translation>no dicho</translation>
    </message>
    <message>
        <source>no answer</source>
        <comment>a scope, in a table</comment>
        <translation>sin respuesta</translation>
    </message>
    <message>
        <source>The provider may count or bill each token. The tokens are read and dropped.</source>
        <translation>El proveedor puede contar o facturar cada token. Los tokens se leen y se descartan.</translation>
    </message>
    <message>
        <source>{who} takes one scope for each token, so they are not asked for together.</source>
        <translation>{who} acepta un scope por token, así que no se piden juntos.</translation>
    </message>
    <message>
        <source>A token is for one API, and each /.default is of another, so they are not asked for together.</source>
        <translation>Un token es para una API y cada /.default es de otra, así que no se piden juntos.</translation>
    </message>
    <message>
        <source>The issuer</source>
        <comment>{who} takes one scope …</comment>
        <translation>El emisor</translation>
    </message>
    <message>
        <source>granted</source>
        <comment>orders/refund was … on 12 Nov and is … today.</comment>
        <translation>concedido</translation>
    </message>
    <message>
        <source>refused</source>
        <comment>orders/refund was … on 12 Nov and is … today.</comment>
        <translation>rechazado</translation>
    </message>
    <message>
        <source>left out</source>
        <comment>orders/refund was … on 12 Nov and is … today.</comment>
        <translation>omitido</translation>
    </message>
    <message>
        <source>These are the scopes of another client: the client ID has changed since.</source>
        <translation>Son los scopes de otro cliente: el ID de cliente ha cambiado desde entonces.</translation>
    </message>
    <message>
        <source>These are the scopes of another server: the token URL has changed since.</source>
        <translation>Son los scopes de otro servidor: la URL de token ha cambiado desde entonces.</translation>
    </message>
    <message>
        <source>These are the scopes of another API: the audience or a resource has changed since.</source>
        <translation>Son los scopes de otra API: la audiencia o un recurso ha cambiado desde entonces.</translation>
    </message>
    <message>
        <source>The client authentication has changed since.</source>
        <translation>La autenticación del cliente ha cambiado desde entonces.</translation>
    </message>
    <message>
        <source>This is from {at:moment}: what the client may have can have changed since.</source>
        <translation>Esto es de {at:moment}: lo que el cliente puede tener puede haber cambiado desde entonces.</translation>
    </message>
    <message>
        <source>{scope} was {was} on {date} and is {state} today.</source>
        <translation>{scope} estaba {was} el {date} y hoy está {state}.</translation>
    </message>
    <message>
        <source>{scope} was {was} on {date} and {state} on {later}.</source>
        <translation>{scope} estaba {was} el {date} y {state} el {later}.</translation>
    </message>
    <message>
        <source>Nothing was refused or ignored, so how it treats a wrong scope was not seen.</source>
        <translation>No se rechazó ni ignoró nada, así que no se vio cómo trata un scope erróneo.</translation>
    </message>
    <message numerus="yes">
        <source>Seen in {n} answers.</source>
        <translation>
            <numerusform>Visto en {n} respuesta.</numerusform>
            <numerusform>Visto en {n} respuestas.</numerusform>
        </translation>
    </message>
    <message>
        <source>{Who} grants the same {count} scopes whatever is asked for: {names:list}.</source>
        <translation>{Who} concede los mismos {count} scopes, se pida lo que se pida: {names:list}.</translation>
    </message>
    <message numerus="yes">
        <source>{Who} refuses all {n} scopes that were asked for.</source>
        <translation>
            <numerusform>{Who} rechaza el scope pedido.</numerusform>
            <numerusform>{Who} rechaza los {n} scopes pedidos.</numerusform>
        </translation>
    </message>
    <message>
        <source>{Who} refuses requests that name a scope, even one that it grants where none is named.</source>
        <translation>{Who} rechaza las solicitudes que nombran un scope, incluso uno que concede cuando no se nombra ninguno.</translation>
    </message>
    <message>
        <source>{Who} treats wrong scopes differently: asked for alone, it refuses {refused:list} and ignores {ignored:list}.</source>
        <translation>{Who} trata los scopes erróneos de forma distinta: pedidos por separado, rechaza {refused:list} e ignora {ignored:list}.</translation>
    </message>
    <message>
        <source>Neither its tokens nor its answers name scopes, so those asked for count as granted (RFC 6749 section 5.1).</source>
        <translation>Ni sus tokens ni sus respuestas nombran scopes, así que los pedidos se dan por concedidos (RFC 6749, sección 5.1).</translation>
    </message>
    <message numerus="yes">
        <source>Seen in {n} of {planned} answers.</source>
        <translation>
            <numerusform>Visto en {n} de {planned} respuestas.</numerusform>
            <numerusform>Visto en {n} de {planned} respuestas.</numerusform>
        </translation>
    </message>
    <message>
        <source>This server</source>
        <comment>{Who} refuses …</comment>
        <translation>Este servidor</translation>
    </message>
    <message>
        <source>{Who} ignores scopes it does not allow, and says nothing.</source>
        <translation>{Who} ignora los scopes que no permite y no dice nada.</translation>
    </message>
    <message>
        <source>Asked for none, it grants only {names:list}.</source>
        <translation>Sin pedir ninguno, concede solo {names:list}.</translation>
    </message>
    <message>
        <source>Every answer is the same, so that need not be about scopes.</source>
        <translation>Todas las respuestas son iguales, así que no tiene por qué deberse a los scopes.</translation>
    </message>
    <message>
        <source>It answers a scope set as a whole ({example}).</source>
        <translation>Responde a un conjunto de scopes como un todo ({example}).</translation>
    </message>
    <message>
        <source>{Who} issues a token for {names:list} with no role in it.</source>
        <translation>{Who} emite para {names:list} un token sin ningún rol.</translation>
    </message>
    <message>
        <source>{Who} writes scopes otherwise than they were asked for: {names:list}.</source>
        <translation>{Who} escribe los scopes de otra forma que como se pidieron: {names:list}.</translation>
    </message>
    <message>
        <source>A token for {names:list} has other scopes too.</source>
        <translation>Un token para {names:list} tiene también otros scopes.</translation>
    </message>
    <message>
        <source>It adds {names:list} to every token.</source>
        <translation>Añade {names:list} a cada token.</translation>
    </message>
    <message>
        <source>{Who} refuses a scope that it does not allow.</source>
        <translation>{Who} rechaza un scope que no permite.</translation>
    </message>
    <message>
        <source>{Who} contradicts itself: alone it ignored {names:list}, and together with others it refused.</source>
        <translation>{Who} se contradice: por separado ignoró {names:list}, y junto con otros lo rechazó.</translation>
    </message>
    <message>
        <source>{Who} refuses all scopes if one is not allowed.</source>
        <translation>{Who} rechaza todos los scopes si uno no está permitido.</translation>
    </message>
    <message>
        <source>{Who} grants each scope alone, and refuses all of them together.</source>
        <translation>{Who} concede cada scope por separado y rechaza todos juntos.</translation>
    </message>
    <message>
        <source>{Who} contradicts itself: {names:list} came together with others, and not alone.</source>
        <translation>{Who} se contradice: {names:list} llegó junto con otros y no por separado.</translation>
    </message>
    <message>
        <source>{Who} contradicts itself: {names:list} came alone, and not together with others.</source>
        <translation>{Who} se contradice: {names:list} llegó por separado y no junto con otros.</translation>
    </message>
    <message>
        <source>{Who} ignores scopes it does not allow beside ones it does, and refuses a request with no other.</source>
        <translation>{Who} ignora los scopes no permitidos junto a otros permitidos, y rechaza una solicitud sin ninguno permitido.</translation>
    </message>
    <message>
        <source>{Who} ignores scopes it does not allow; its answer names those that it grants.</source>
        <translation>{Who} ignora los scopes que no permite; su respuesta nombra los que concede.</translation>
    </message>
    <message>
        <source>Asked for none, it refuses.</source>
        <translation>Sin pedir ninguno, rechaza la solicitud.</translation>
    </message>
    <message>
        <source>Asked for none, it issues a token and does not say what for.</source>
        <translation>Sin pedir ninguno, emite un token y no dice para qué.</translation>
    </message>
    <message>
        <source>Asked for none, it grants nothing.</source>
        <translation>Sin pedir ninguno, no concede nada.</translation>
    </message>
    <message>
        <source>Asked for none, it grants {names:list}.</source>
        <translation>Sin pedir ninguno, concede {names:list}.</translation>
    </message>
    <message numerus="yes">
        <source>Asked for none, it grants all {n} this client may have.</source>
        <translation>
            <numerusform>Sin pedir ninguno, concede el único scope que este cliente puede tener.</numerusform>
            <numerusform>Sin pedir ninguno, concede los {n} que este cliente puede tener.</numerusform>
        </translation>
    </message>
    <message>
        <source>A wrong scope was treated otherwise than documented.</source>
        <translation>Un scope erróneo se trató de otro modo que el documentado.</translation>
    </message>
    <message>
        <source>Asking for none came to something else than documented.</source>
        <translation>Sin pedir ninguno, el resultado fue distinto del documentado.</translation>
    </message>
    <message>
        <source>No answer says anything of its scopes.</source>
        <translation>Ninguna respuesta dice nada de sus scopes.</translation>
    </message>
    <message>
        <source>Stopped after {n} of {planned}: {cause}</source>
        <translation>Detenido tras {n} de {planned}: {cause}</translation>
    </message>
    <message>
        <source>{host} asked to wait {time:duration}.</source>
        <translation>{host} pide esperar {time:duration}.</translation>
    </message>
    <message>
        <source>the server wants to be left alone for {time:duration}.</source>
        <comment>Stopped after 3 of 9: …</comment>
        <translation>el servidor pide que no se le pregunte durante {time:duration}.</translation>
    </message>
    <message>
        <source>the server says again that it was asked too often.</source>
        <comment>Stopped after 3 of 9: …</comment>
        <translation>el servidor vuelve a decir que se le ha preguntado demasiado.</translation>
    </message>
    <message>
        <source>You stopped it after {n} of {planned}.</source>
        <translation>Lo ha detenido tras {n} de {planned}.</translation>
    </message>
    <message>
        <source>no answer came.</source>
        <comment>Stopped after 3 of 9: …</comment>
        <translation>no llegó respuesta.</translation>
    </message>
    <message numerus="yes">
        <source>{n} more requests go to Cognito in {region}, which only read. They answer with the secrets of clients.</source>
        <translation>
            <numerusform>Se envía una solicitud más a Cognito en {region}, que solo lee. La respuesta contiene secretos de clientes.</numerusform>
            <numerusform>Se envían {n} solicitudes más a Cognito en {region}, que solo leen. Las respuestas contienen secretos de clientes.</numerusform>
        </translation>
    </message>
    <message>
        <source>User pool {pool} could not be read: {why}</source>
        <translation>No se pudo leer el user pool {pool}: {why}</translation>
    </message>
    <message>
        <source>AWS account</source>
        <translation>Cuenta de AWS</translation>
    </message>
    <message>
        <source>Client {id} of {pool} could not be read: {why}</source>
        <translation>No se pudo leer el cliente {id} de {pool}: {why}</translation>
    </message>
    <message>
        <source>No Region is chosen, and the AWS configuration names none. Choose the Region of the user pools.</source>
        <translation>No se eligió ninguna región y la configuración de AWS no nombra ninguna. Elija la región de los user pools.</translation>
    </message>
    <message>
        <source>There are more than {n} user pools: the others are left out.</source>
        <translation>Hay más de {n} user pools: los demás se omiten.</translation>
    </message>
    <message>
        <source>There is no user pool in {region} that this AWS profile may list. Is it another Region?</source>
        <translation>En {region} no hay ningún user pool que este perfil de AWS pueda listar. ¿Es otra región?</translation>
    </message>
    <message>
        <source>AWS has not told everything within {n} minutes.</source>
        <translation>AWS no lo ha dicho todo en {n} minutos.</translation>
    </message>
    <message>
        <source>The AWS profile {profile} asks for a code of a second factor, which cannot be typed here. Take a session first, as with `aws configure export-credentials`, and choose a profile that has it.</source>
        <translation>El perfil de AWS {profile} pide el código de un segundo factor, que aquí no se puede escribir. Obtenga antes una sesión, por ejemplo con `aws configure export-credentials`, y elija un perfil que la tenga.</translation>
    </message>
    <message>
        <source>AWS has not answered in time. Try again, or choose another Region.</source>
        <translation>AWS no respondió a tiempo. Inténtelo de nuevo o elija otra región.</translation>
    </message>
    <message>
        <source>There are more than {n} clients: the others are left out.</source>
        <translation>Hay más de {n} clientes: los demás se omiten.</translation>
    </message>
    <message>
        <source>{n} requests in a row failed: no more were sent.</source>
        <translation>{n} solicitudes seguidas fallaron: no se enviaron más.</translation>
    </message>
    <message>
        <source>it is larger than {size} and was not looked through</source>
        <translation>ocupa más de {size} y no se ha examinado</translation>
    </message>
    <message>
        <source>{name} proves itself without a client secret, so it is not kept.</source>
        <translation>{name} se identifica sin secreto de cliente, así que no se guarda.</translation>
    </message>
    <message>
        <source>There is no keyring that outlives the program.</source>
        <translation>No hay ningún llavero que dure más que el programa.</translation>
    </message>
    <message>
        <source>There is no token beside this answer, so only the answer is explained.</source>
        <translation>No hay ningún token junto a esta respuesta, así que solo se explica la respuesta.</translation>
    </message>
    <message>
        <source>Secret in {name}</source>
        <translation>Secreto en {name}</translation>
    </message>
    <message>
        <source>exp {time}</source>
        <translation>exp {time}</translation>
    </message>
    <message>
        <source>lines {lines}</source>
        <translation>líneas {lines}</translation>
    </message>
    <message numerus="yes">
        <source>No token, answer or setup in {count} characters.</source>
        <translation>
            <numerusform>Ningún token, respuesta ni configuración en {count} carácter.</numerusform>
            <numerusform>Ningún token, respuesta ni configuración en {count} caracteres.</numerusform>
        </translation>
    </message>
    <message>
        <source>Answer of an API, {status}</source>
        <translation>Respuesta de una API, {status}</translation>
    </message>
    <message>
        <source>Answer of an API</source>
        <translation>Respuesta de una API</translation>
    </message>
    <message>
        <source>Token from the Authorization header</source>
        <translation>Token de la cabecera Authorization</translation>
    </message>
    <message>
        <source>Token from the cookie {name}</source>
        <translation>Token de la cookie {name}</translation>
    </message>
    <message>
        <source>Token from {name}</source>
        <translation>Token de {name}</translation>
    </message>
    <message>
        <source>Token</source>
        <translation>Token</translation>
    </message>
    <message>
        <source>Call of fetch</source>
        <translation>Llamada a fetch</translation>
    </message>
    <message>
        <source>{tool} command</source>
        <translation>Comando de {tool}</translation>
    </message>
    <message>
        <source>Request</source>
        <translation>Solicitud</translation>
    </message>
    <message>
        <source>Name and secret of a client</source>
        <translation>Nombre y secreto de un cliente</translation>
    </message>
    <message numerus="yes">
        <source>Key set, {n} keys</source>
        <translation>
            <numerusform>Conjunto de claves, {n} clave</numerusform>
            <numerusform>Conjunto de claves, {n} claves</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Setup: {name}, {n} clients</source>
        <translation>
            <numerusform>Configuración: {name}, {n} cliente</numerusform>
            <numerusform>Configuración: {name}, {n} clientes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Settings of {n} APIs</source>
        <translation>
            <numerusform>Ajustes de una API</numerusform>
            <numerusform>Ajustes de {n} API</numerusform>
        </translation>
    </message>
    <message>
        <source>Two tokens joined</source>
        <translation>Dos tokens unidos</translation>
    </message>
    <message>
        <source>Token answer, {status}</source>
        <translation>Respuesta con token, {status}</translation>
    </message>
    <message>
        <source>Token answer</source>
        <translation>Respuesta con token</translation>
    </message>
    <message>
        <source>Answer of the token URL, {status}</source>
        <translation>Respuesta de la URL de token, {status}</translation>
    </message>
    <message>
        <source>Answer of the token URL</source>
        <translation>Respuesta de la URL de token</translation>
    </message>
    <message>
        <source>not trusted until you say so</source>
        <translation>no es de confianza hasta que usted lo diga</translation>
    </message>
    <message>
        <source>not kept</source>
        <translation>no se guarda</translation>
    </message>
    <message>
        <source>split where the second one starts</source>
        <translation>separados donde empieza el segundo</translation>
    </message>
    <message>
        <source>cut off</source>
        <translation>cortado</translation>
    </message>
    <message>
        <source>expires_in {seconds}</source>
        <translation>expires_in {seconds}</translation>
    </message>
    <message>
        <source>token_type {name}</source>
        <translation>token_type {name}</translation>
    </message>
    <message>
        <source>Wrote {name}: there was no token and no secret that this program knows.</source>
        <translation>Escrito {name}: no había ningún token ni secreto que este programa conozca.</translation>
    </message>
    <message>
        <source>Wrote {name}: {what} replaced.</source>
        <translation>Escrito {name}: {what} reemplazados.</translation>
    </message>
    <message>
        <source>{name} is a folder. Name a file in it.</source>
        <translation>{name} es una carpeta. Indique un archivo dentro de ella.</translation>
    </message>
    <message>
        <source>{name} is a pipe or a device, to which no copy is written.</source>
        <translation>{name} es una tubería o un dispositivo, en el que no se escribe ninguna copia.</translation>
    </message>
    <message>
        <source>{name} cannot be written: {reason}. No copy was made.</source>
        <translation>No se puede escribir {name}: {reason}. No se ha hecho ninguna copia.</translation>
    </message>
    <message>
        <source>{name} is compressed ({format}). Unpack it, and redact what is in it. No copy was made.</source>
        <translation>{name} está comprimido ({format}). Descomprímalo y censure lo que contiene. No se ha hecho ninguna copia.</translation>
    </message>
    <message>
        <source>{name} is UTF-16 where it begins and in another encoding further on, so that not everything in it would be found. Save it in one encoding first. No copy was made.</source>
        <translation>{name} empieza en UTF-16 y sigue en otra codificación, de modo que no se encontraría todo lo que contiene. Guárdelo primero en una sola codificación. No se hizo ninguna copia.</translation>
    </message>
    <message>
        <source>{name} names no issuer whose metadata could be asked.</source>
        <translation>{name} no nombra ningún emisor cuyos metadatos se puedan consultar.</translation>
    </message>
    <message>
        <source>The metadata of {issuer} lists no scopes.</source>
        <translation>Los metadatos de {issuer} no enumeran scopes.</translation>
    </message>
    <message>
        <source>There is no program {program}.</source>
        <translation>No existe el programa {program}.</translation>
    </message>
    <message>
        <source>{program} could not be started: {why}.</source>
        <translation>No se pudo iniciar {program}: {why}.</translation>
    </message>
    <message>
        <source>{program} gave no secret within {seconds:duration}, so it was ended, with all that it had started. It may have waited for a password: it has no terminal here. Unlock it first, in its own app or in a terminal.</source>
        <translation>{program} no dio ningún secreto en {seconds:duration}, así que se cerró, con todo lo que había iniciado. Puede que esperara una contraseña: aquí no tiene terminal. Desbloquéelo antes, en su propia aplicación o en un terminal.</translation>
    </message>
    <message>
        <source>{program} may not be run: it is not executable for you.</source>
        <translation>{program} no se puede ejecutar: no tiene permiso de ejecución para usted.</translation>
    </message>
    <message>
        <source>{program} was ended by the signal {signal}.</source>
        <translation>{program} terminó por la señal {signal}.</translation>
    </message>
    <message>
        <source>{program} gave no secret: it ended with the exit code {code}.</source>
        <translation>{program} no dio ningún secreto: terminó con el código de salida {code}.</translation>
    </message>
    <message>
        <source>It wrote: {said}</source>
        <translation>Su mensaje: {said}</translation>
    </message>
    <message>
        <source>{program} was not found in {path}, which is the PATH of this program. Install it, or write its whole path.</source>
        <translation>No se encontró {program} en {path}, que es el PATH de este programa. Instálelo o escriba su ruta completa.</translation>
    </message>
    <message>
        <source>{program} is a batch file, and Windows hands its arguments to a shell: none of them may hold any of &amp; | &lt; &gt; ^ % ! &quot; ( ) or a line break.</source>
        <translation>{program} es un archivo por lotes, y Windows pasa sus argumentos a una shell: ninguno puede contener &amp; | &lt; &gt; ^ % ! &quot; ( ) ni un salto de línea.</translation>
    </message>
    <message>
        <source>The profile names no secret command.</source>
        <translation>El perfil no indica ningún comando del secreto.</translation>
    </message>
    <message>
        <source>{program} printed more than {most} KiB, so it was ended: a secret is shorter. Have it print the secret alone.</source>
        <translation>{program} mostró más de {most} KiB, así que se cerró: un secreto es más corto. Haga que muestre solo el secreto.</translation>
    </message>
    <message>
        <source>{program} ended well and printed nothing. Is the name of the secret right?</source>
        <translation>{program} terminó bien y no mostró nada. ¿Es correcto el nombre del secreto?</translation>
    </message>
    <message>
        <source>{program} printed control characters, as for a terminal or in binary. Have it print the secret alone.</source>
        <translation>{program} mostró caracteres de control, como para un terminal o en datos binarios. Haga que muestre solo el secreto.</translation>
    </message>
    <message>
        <source>{program} asked for a password, and nobody can type one there. Unlock it first, in its own app or in a terminal, and try again.</source>
        <translation>{program} pidió una contraseña, y ahí nadie puede escribirla. Desbloquéelo antes, en su propia aplicación o en un terminal, e inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>{program} printed what looks like an error or its usage in place of a secret, and ended as if all were well. Try the command in a terminal.</source>
        <translation>{program} mostró algo que parece un error o su modo de empleo en lugar de un secreto, y terminó como si todo estuviera bien. Pruebe el comando en un terminal.</translation>
    </message>
    <message>
        <source>{program} printed PEM text that is no secret, such as a certificate.</source>
        <translation>{program} mostró un texto PEM que no es un secreto, como un certificado.</translation>
    </message>
    <message>
        <source>{program} printed several lines, and a secret is one. Have it print the secret alone, for which most programs have an option.</source>
        <translation>{program} mostró varias líneas, y un secreto es una sola. Haga que muestre solo el secreto; la mayoría de los programas tiene una opción para ello.</translation>
    </message>
    <message>
        <source>{program} printed JSON in place of the secret alone. Name the member that holds it, with an option such as --query, --field or -field; where the value itself is JSON, have a script of yours take it apart.</source>
        <translation>{program} mostró JSON en lugar de solo el secreto. Indique el miembro que lo contiene, con una opción como --query, --field o -field; si el propio valor es JSON, sepárelo en un script suyo.</translation>
    </message>
    <message>
        <source>{program} printed a private key, and this method takes no key. Choose the method that signs with a private key, or name another secret.</source>
        <translation>{program} mostró una clave privada, y este método no usa ninguna. Elija el método que firma con una clave privada, o indique otro secreto.</translation>
    </message>
    <message>
        <source>{program} printed the secret in quotation marks, as JSON has it. Have it print the bare text, with an option such as --output text, -r or --raw.</source>
        <translation>{program} mostró el secreto entre comillas, como en JSON. Haga que muestre el texto sin ellas, con una opción como --output text, -r o --raw.</translation>
    </message>
    <message>
        <source>{program} printed bytes that are no text (UTF-8). Have it print the secret as text: a key as PEM, and binary values in base64 where the provider takes them so.</source>
        <translation>{program} mostró bytes que no son texto (UTF-8). Haga que muestre el secreto como texto: una clave como PEM, y los valores binarios en base64 donde el proveedor los acepte así.</translation>
    </message>
    <message>
        <source>{program} gave the secret</source>
        <translation>{program} dio el secreto</translation>
    </message>
    <message>
        <source>What {program} printed is no private key: {why}</source>
        <translation>Lo que mostró {program} no es una clave privada: {why}</translation>
    </message>
    <message>
        <source>Dask is not installed. Install it where the program is: pip install distributed.</source>
        <translation>Dask no está instalado. Instálelo donde está el programa: pip install distributed.</translation>
    </message>
    <message>
        <source>Its key_ops say &apos;sign&apos;, which is for its private part; a public key has &apos;verify&apos;. Some verifiers refuse it.</source>
        <translation>Sus key_ops dicen &apos;sign&apos;, que es para su parte privada; una clave pública lleva &apos;verify&apos;. Algunos verificadores la rechazan.</translation>
    </message>
    <message>
        <source>It lacks {members}, so the key was taken from the certificate in its x5c. Some verifiers refuse such a key.</source>
        <translation>Le falta {members}, así que la clave se tomó del certificado de su x5c. Algunos verificadores rechazan una clave así.</translation>
    </message>
    <message>
        <source>The entry is {kind:tr}, not a key.</source>
        <translation>La entrada es {kind:tr}, no una clave.</translation>
    </message>
    <message>
        <source>Its use is written {use}, not &apos;sig&apos;. Some verifiers refuse it.</source>
        <translation>Su use está escrito {use}, no &apos;sig&apos;. Algunos verificadores la rechazan.</translation>
    </message>
    <message>
        <source>Its member {member} is {kind:tr}, not a text.</source>
        <translation>Su miembro {member} es {kind:tr}, no un texto.</translation>
    </message>
    <message>
        <source>It says it is for {alg}: for encryption, not for signatures.</source>
        <translation>Dice ser para {alg}: para cifrar, no para firmas.</translation>
    </message>
    <message>
        <source>It says it is for {alg}, which this program does not know.</source>
        <translation>Dice ser para {alg}, que este programa no conoce.</translation>
    </message>
    <message>
        <source>It lacks {members}, and its x5c holds no readable certificate.</source>
        <translation>Le falta {members}, y su x5c no contiene ningún certificado legible.</translation>
    </message>
    <message>
        <source>The certificate in its x5c has a key of a type that this program does not know.</source>
        <translation>El certificado de su x5c tiene una clave de un tipo que este programa no conoce.</translation>
    </message>
    <message>
        <source>Its use is {use}: it is for certificates of workloads, not for tokens.</source>
        <translation>Su use es {use}: es para certificados de cargas de trabajo, no para tokens.</translation>
    </message>
    <message>
        <source>{name} holds more than {count:grouped} keys in PEM text or base64, and was not read.</source>
        <translation>{name} contiene más de {count:grouped} claves en texto PEM o en base64 y no se ha leído.</translation>
    </message>
    <message>
        <source>PEM text</source>
        <translation>texto PEM</translation>
    </message>
    <message>
        <source>a file in DER</source>
        <translation>un archivo en DER</translation>
    </message>
    <message>
        <source>a key as OpenSSH writes it</source>
        <translation>una clave tal como la escribe OpenSSH</translation>
    </message>
    <message>
        <source>a key in XML</source>
        <translation>una clave en XML</translation>
    </message>
    <message>
        <source>JSON of another form</source>
        <translation>JSON de otra forma</translation>
    </message>
    <message>
        <source>It is written in {encoding}: most programs read a key set in UTF-8 alone.</source>
        <translation>Está escrito en {encoding}: la mayoría de los programas solo leen un conjunto de claves en UTF-8.</translation>
    </message>
    <message>
        <source>{name} is a redirect, and not what it leads to: curl -L follows it.</source>
        <translation>{name} es una redirección y no aquello a lo que lleva: curl -L la sigue.</translation>
    </message>
    <message>
        <source>{name} is an HTTP answer with the status {status}, without keys.</source>
        <translation>{name} es una respuesta HTTP con el estado {status}, sin claves.</translation>
    </message>
    <message>
        <source>It is neither text nor a key or certificate in DER.</source>
        <translation>No es texto, ni una clave o un certificado en DER.</translation>
    </message>
    <message>
        <source>It is no PEM text, no key in base64 and no key as OpenSSH writes it either. If it is a shared secret, give it as one.</source>
        <translation>Tampoco es texto PEM, ni una clave en base64, ni una como la escribe OpenSSH. Si es un secreto compartido, indíquelo como tal.</translation>
    </message>
    <message>
        <source>{name} is an HTTP answer without keys. {why}</source>
        <translation>{name} es una respuesta HTTP sin claves. {why}</translation>
    </message>
    <message>
        <source>It begins as a file in DER does, and is cut off.</source>
        <translation>Empieza como un archivo en DER y está cortado.</translation>
    </message>
    <message>
        <source>a certificate request</source>
        <translation>una solicitud de certificado</translation>
    </message>
    <message>
        <source>a list of revoked certificates</source>
        <translation>una lista de certificados revocados</translation>
    </message>
    <message>
        <source>parameters of keys</source>
        <translation>un conjunto de parámetros de claves</translation>
    </message>
    <message>
        <source>a key store (PKCS #12)</source>
        <translation>un almacén de claves (PKCS #12)</translation>
    </message>
    <message numerus="yes">
        <source>It also holds {n} certificates of issuers, which were passed over: such keys sign certificates, not tokens.</source>
        <translation>
            <numerusform>También contiene el certificado de un emisor, que se ha pasado por alto: esa clave firma certificados, no tokens.</numerusform>
            <numerusform>También contiene {n} certificados de emisores, que se han pasado por alto: esas claves firman certificados, no tokens.</numerusform>
        </translation>
    </message>
    <message>
        <source>It is a public key, which anyone may have: whoever has it could sign such a token.</source>
        <translation>Es una clave pública, que cualquiera puede tener: quien la tenga podría firmar un token así.</translation>
    </message>
    <message>
        <source>It is no JWK Set but {form:tr}, which a program that asks for one does not read.</source>
        <translation>No es un JWK Set, sino {form:tr}: un programa que espera un JWK Set no lo lee.</translation>
    </message>
    <message>
        <source>It is a post-quantum key ({alg}), which the cryptography library installed here cannot check.</source>
        <translation>Es una clave poscuántica ({alg}), que la biblioteca criptográfica instalada aquí no puede comprobar.</translation>
    </message>
    <message>
        <source>It is a filler in place of a post-quantum key: its pub repeats itself, as that of {alg} never does, so no signature can be checked with it.</source>
        <translation>Es un relleno en lugar de una clave poscuántica: su pub se repite, como nunca lo hace el de {alg}, así que con ella no se puede comprobar ninguna firma.</translation>
    </message>
    <message>
        <source>Its member {member} has {bytes} bytes, where {curve} has {size}.</source>
        <translation>Su miembro {member} tiene {bytes} bytes, donde {curve} tiene {size}.</translation>
    </message>
    <message>
        <source>Its member {member} has {bytes} bytes, where {curve} has {size}: a leading zero byte was dropped. Some verifiers refuse it (RFC 7518 section 6.2.1.2).</source>
        <translation>Su miembro {member} tiene {bytes} bytes, donde {curve} tiene {size}: se omitió un byte cero inicial. Algunos verificadores la rechazan (RFC 7518, sección 6.2.1.2).</translation>
    </message>
    <message>
        <source>Its member {member} has {bytes} bytes, where {curve} has {size}: it begins with a zero byte too many. Some verifiers refuse it (RFC 7518 section 6.2.1.2).</source>
        <translation>Su miembro {member} tiene {bytes} bytes, donde {curve} tiene {size}: empieza con un byte cero de más. Algunos verificadores la rechazan (RFC 7518, sección 6.2.1.2).</translation>
    </message>
    <message>
        <source>Its modulus of {bits} bits is none that a program makes: it is cut off or garbled.</source>
        <translation>Su módulo de {bits} bits no es de los que crea un programa: está cortado o alterado.</translation>
    </message>
    <message>
        <source>Its key type {kty} is one that this program does not know.</source>
        <translation>Su tipo de clave {kty} es uno que este programa no conoce.</translation>
    </message>
    <message>
        <source>Its curve {curve} is one that this program cannot check.</source>
        <translation>Su curva {curve} es una que este programa no puede comprobar.</translation>
    </message>
    <message>
        <source>Its member {member} is missing.</source>
        <translation>Falta su miembro {member}.</translation>
    </message>
    <message>
        <source>Its key type is written {kty}, not {right}.</source>
        <translation>Su tipo de clave está escrito {kty}, no {right}.</translation>
    </message>
    <message>
        <source>Its member {member} begins with a zero byte too many. Some verifiers refuse it.</source>
        <translation>Su miembro {member} empieza con un byte cero de más. Algunos verificadores la rechazan.</translation>
    </message>
    <message>
        <source>Its public exponent is 1: anyone can sign with this key.</source>
        <translation>Su exponente público es 1: cualquiera puede firmar con esta clave.</translation>
    </message>
    <message>
        <source>Its numbers x and y are no point on the curve {curve}.</source>
        <translation>Sus números x e y no son un punto de la curva {curve}.</translation>
    </message>
    <message>
        <source>Its key type {kty} and its curve {curve} do not go together.</source>
        <translation>Su tipo de clave {kty} y su curva {curve} no van juntos.</translation>
    </message>
    <message>
        <source>Its curve is written {curve}; in a key set it is {right}.</source>
        <translation>Su curva está escrita {curve}; en un conjunto de claves es {right}.</translation>
    </message>
    <message>
        <source>It is a post-quantum key for {alg}, which this program does not know.</source>
        <translation>Es una clave poscuántica para {alg}, que este programa no conoce.</translation>
    </message>
    <message>
        <source>It is a key for agreeing on secrets ({curve}), not for signing.</source>
        <translation>Es una clave para acordar secretos ({curve}), no para firmar.</translation>
    </message>
    <message>
        <source>{name} is an entity statement of OpenID Federation: the keys in its jwks sign such statements, not tokens.</source>
        <translation>{name} es un entity statement de OpenID Federation: las claves de su jwks firman esas declaraciones, no tokens.</translation>
    </message>
    <message>
        <source>Those of its tokens are at its jwks_uri: {url}</source>
        <translation>Las de sus tokens están en su jwks_uri: {url}</translation>
    </message>
    <message>
        <source>a Java key store (JKS)</source>
        <translation>un almacén de claves de Java (JKS)</translation>
    </message>
    <message>
        <source>a Java key store (JCEKS)</source>
        <translation>un almacén de claves de Java (JCEKS)</translation>
    </message>
    <message>
        <source>a ZIP archive</source>
        <translation>un archivo ZIP</translation>
    </message>
    <message>
        <source>a gzip archive</source>
        <translation>un archivo gzip</translation>
    </message>
    <message>
        <source>a PDF document</source>
        <translation>un documento PDF</translation>
    </message>
    <message>
        <source>an SQLite database</source>
        <translation>una base de datos SQLite</translation>
    </message>
    <message>
        <source>an image</source>
        <translation>una imagen</translation>
    </message>
    <message>
        <source>{name} is {what:tr}, which is not opened here. Export the certificate of the key, and give that.</source>
        <translation>{name} es {what:tr}, que aquí no se abre. Exporte el certificado de la clave e indique ese.</translation>
    </message>
    <message>
        <source>{name} is an address, not a key set. Give the address itself as the key set URL: {url}</source>
        <translation>{name} es una dirección, no un conjunto de claves. Indique la dirección misma como URL del conjunto de claves: {url}</translation>
    </message>
    <message>
        <source>It looks like YAML: write it as JSON.</source>
        <translation>Parece YAML: escríbalo como JSON.</translation>
    </message>
    <message>
        <source>{name} holds a private key: it is the key file of a Google service account. Its certificates are at {url}</source>
        <translation>{name} contiene una clave privada: es el archivo de claves de una cuenta de servicio de Google. Sus certificados están en {url}</translation>
    </message>
    <message>
        <source>{name} is no key set: its {member} says where the keys are. Give that as the key set URL: {url}</source>
        <translation>{name} no es un conjunto de claves: su {member} dice dónde están las claves. Indique eso como URL del conjunto de claves: {url}</translation>
    </message>
    <message>
        <source>{name} is a discovery document, not a key set: it only says where the keys are. Give its jwks_uri as the key set URL: {url}</source>
        <translation>{name} es un documento de descubrimiento, no un conjunto de claves: solo dice dónde están las claves. Indique su jwks_uri como URL del conjunto de claves: {url}</translation>
    </message>
    <message>
        <source>{name} is {what:tr}, in which there is no key that signs tokens.</source>
        <translation>{name} es {what:tr}, en la que no hay ninguna clave que firme tokens.</translation>
    </message>
    <message>
        <source>{name} is {what:tr}, not a key file.</source>
        <translation>{name} es {what:tr}, no un archivo de claves.</translation>
    </message>
    <message>
        <source>{name} is a token, not a key. Give the key that signed it.</source>
        <translation>{name} es un token, no una clave. Indique la clave que lo firmó.</translation>
    </message>
    <message>
        <source>{name} is SAML metadata, not a key set. Where tokens are signed with the same certificate, save the text of its X509Certificate as a file, and give that.</source>
        <translation>{name} son metadatos de SAML, no un conjunto de claves. Si los tokens se firman con el mismo certificado, guarde el texto de su X509Certificate como archivo e indique ese.</translation>
    </message>
    <message>
        <source>{name} is XML, not a key set.</source>
        <translation>{name} es XML, no un conjunto de claves.</translation>
    </message>
    <message>
        <source>{name} is what openssl printed with -text. Give the PEM or DER file itself.</source>
        <translation>{name} es lo que openssl mostró con -text. Indique el archivo PEM o DER mismo.</translation>
    </message>
    <message>
        <source>{name} is an address, not a key set.</source>
        <translation>{name} es una dirección, no un conjunto de claves.</translation>
    </message>
    <message>
        <source>It is written with single quotes, as Python and JavaScript do: JSON has double ones.</source>
        <translation>Está escrito con comillas simples, como en Python y JavaScript: JSON las tiene dobles.</translation>
    </message>
    <message>
        <source>JSON has no comments: take them out.</source>
        <translation>JSON no tiene comentarios: quítelos.</translation>
    </message>
    <message>
        <source>It has a comma behind the last entry, which JSON does not allow.</source>
        <translation>Tiene una coma detrás de la última entrada, lo que JSON no permite.</translation>
    </message>
    <message>
        <source>Its names have no quotes, as in JavaScript: JSON has double ones.</source>
        <translation>Sus nombres no tienen comillas, como en JavaScript: JSON las tiene dobles.</translation>
    </message>
    <message>
        <source>{name} is the header of a token: a key that a token brings along proves nothing.</source>
        <translation>{name} es la cabecera de un token: una clave que trae el propio token no prueba nada.</translation>
    </message>
    <message>
        <source>{name} is a discovery document, not a key set, and has no jwks_uri to say where one is.</source>
        <translation>{name} es un documento de descubrimiento, no un conjunto de claves, y no tiene ningún jwks_uri que diga dónde hay uno.</translation>
    </message>
    <message>
        <source>{name} is the answer of a token endpoint: it holds tokens, not keys.</source>
        <translation>{name} es la respuesta de un endpoint de tokens: contiene tokens, no claves.</translation>
    </message>
    <message>
        <source>{name} is an error that a server answered: &quot;{said}&quot;. It holds no keys.</source>
        <translation>{name} es un error con el que respondió un servidor: «{said}». No contiene claves.</translation>
    </message>
    <message>
        <source>{name} is no key set: its {member} says where the keys are, and cannot be asked.</source>
        <translation>{name} no es un conjunto de claves: su {member} dice dónde están las claves y no se puede consultar.</translation>
    </message>
    <message>
        <source>an OpenPGP key, which signs no tokens</source>
        <translation>una clave OpenPGP, que no firma tokens</translation>
    </message>
    <message>
        <source>an OpenPGP message</source>
        <translation>un mensaje OpenPGP</translation>
    </message>
    <message>
        <source>an OpenPGP signature</source>
        <translation>una firma OpenPGP</translation>
    </message>
    <message>
        <source>an encrypted file</source>
        <translation>un archivo cifrado</translation>
    </message>
    <message numerus="yes">
        <source>So it is with {n} other blocks.</source>
        <translation>
            <numerusform>Lo mismo ocurre con {n} bloque más.</numerusform>
            <numerusform>Lo mismo ocurre con {n} bloques más.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>It also holds {n} keys of types that do not sign tokens, which were passed over.</source>
        <translation>
            <numerusform>También contiene una clave de un tipo que no firma tokens, que se ha pasado por alto.</numerusform>
            <numerusform>También contiene {n} claves de tipos que no firman tokens, que se han pasado por alto.</numerusform>
        </translation>
    </message>
    <message>
        <source>The command for that is: {line}</source>
        <translation>La orden para ello es: {line}</translation>
    </message>
    <message>
        <source>A block {label} in it is damaged or of a kind that cannot be read.</source>
        <translation>Un bloque {label} está dañado o es de un tipo que no se puede leer.</translation>
    </message>
    <message>
        <source>A block {label} in it is cut off: its END line is missing.</source>
        <translation>Un bloque {label} está cortado: falta su línea END.</translation>
    </message>
    <message numerus="yes">
        <source>The {n} blocks beside it were not read either: save those as a file of their own.</source>
        <translation>
            <numerusform>El bloque que está a su lado tampoco se ha leído: guárdelo en un archivo propio.</numerusform>
            <numerusform>Los {n} bloques que están a su lado tampoco se han leído: guárdelos en un archivo propio.</numerusform>
        </translation>
    </message>
    <message>
        <source>It is encrypted, so nothing of it was read.</source>
        <translation>Está cifrada, así que no se ha leído nada de ella.</translation>
    </message>
    <message>
        <source>{name} holds more than {count:grouped} PEM blocks and was not read.</source>
        <translation>{name} contiene más de {count:grouped} bloques PEM y no se ha leído.</translation>
    </message>
    <message>
        <source>Its member {member} has spaces or line breaks in its base64url. Some verifiers refuse it.</source>
        <translation>Su miembro {member} tiene espacios o saltos de línea en su base64url. Algunos verificadores la rechazan.</translation>
    </message>
    <message>
        <source>Its member {member} is in standard base64 (&apos;+&apos; and &apos;/&apos;), where a key has base64url. Some verifiers refuse it.</source>
        <translation>Su miembro {member} está en base64 estándar (&apos;+&apos; y &apos;/&apos;), donde una clave lleva base64url. Algunos verificadores la rechazan.</translation>
    </message>
    <message>
        <source>Its member {member} is padded base64 (it ends with &apos;=&apos;), where a key has base64url without padding. Some verifiers refuse it.</source>
        <translation>Su miembro {member} es base64 con relleno (termina en &apos;=&apos;), donde una clave lleva base64url sin relleno. Algunos verificadores la rechazan.</translation>
    </message>
    <message>
        <source>Its member {member} is written in hexadecimal, where a key has base64url.</source>
        <translation>Su miembro {member} está escrito en hexadecimal, donde una clave lleva base64url.</translation>
    </message>
    <message>
        <source>Its member {member} is PEM text, where a key has base64url.</source>
        <translation>Su miembro {member} es texto PEM, donde una clave lleva base64url.</translation>
    </message>
    <message>
        <source>Its member {member} has characters that base64url does not have.</source>
        <translation>Su miembro {member} tiene caracteres que base64url no tiene.</translation>
    </message>
    <message>
        <source>Its member {member} is cut off: base64url has no such length.</source>
        <translation>Su miembro {member} está cortado: base64url no tiene esa longitud.</translation>
    </message>
    <message>
        <source>Its member {member} is written in digits, where a key has base64url.</source>
        <translation>Su miembro {member} está escrito en cifras, donde una clave lleva base64url.</translation>
    </message>
    <message>
        <source>boto3 could not ask AWS ({kind}): {text}</source>
        <translation>boto3 no pudo consultar a AWS ({kind}): {text}</translation>
    </message>
    <message>
        <source>AWS answered {operation} with {code}: {said}</source>
        <translation>AWS respondió a {operation} con {code}: {said}</translation>
    </message>
    <message>
        <source>The session of the AWS profile {profile} has expired. Sign in again with `aws sso login --profile {profile}`.</source>
        <translation>La sesión del perfil de AWS {profile} ha caducado. Inicie sesión de nuevo con `aws sso login --profile {profile}`.</translation>
    </message>
    <message>
        <source>There are no AWS credentials for the profile {profile}. Sign in with `aws sso login`, or set them up with `aws configure`.</source>
        <translation>No hay credenciales de AWS para el perfil {profile}. Inicie sesión con `aws sso login` o configúrelas con `aws configure`.</translation>
    </message>
    <message>
        <source>The AWS configuration has no profile {profile}. `aws configure list-profiles` names those there are.</source>
        <translation>La configuración de AWS no tiene el perfil {profile}. `aws configure list-profiles` nombra los que hay.</translation>
    </message>
    <message>
        <source>The AWS configuration (~/.aws/config or ~/.aws/credentials) cannot be read: it is damaged.</source>
        <translation>La configuración de AWS (~/.aws/config o ~/.aws/credentials) no se puede leer: está dañada.</translation>
    </message>
    <message>
        <source>Cognito in {region} does not answer. Is there a network, and is the Region right?</source>
        <translation>Cognito en {region} no responde. ¿Hay red y es correcta la región?</translation>
    </message>
    <message>
        <source>The certificate of Cognito in {region} is not trusted by boto3. Behind a proxy that inspects TLS, set AWS_CA_BUNDLE to its CA.</source>
        <translation>boto3 no confía en el certificado de Cognito en {region}. Detrás de un proxy que inspecciona TLS, asigne a AWS_CA_BUNDLE su CA.</translation>
    </message>
    <message>
        <source>The proxy on the way to Cognito in {region} does not answer. See HTTPS_PROXY.</source>
        <translation>El proxy hacia Cognito en {region} no responde. Vea HTTPS_PROXY.</translation>
    </message>
    <message>
        <source>{region} is no Region of AWS that has Cognito. Choose another one.</source>
        <translation>{region} no es una región de AWS que tenga Cognito. Elija otra.</translation>
    </message>
    <message>
        <source>from the environment</source>
        <comment>the AWS profile …, in place of its name</comment>
        <translation>del entorno</translation>
    </message>
    <message>
        <source>AWS does not let this identity call {operation}. Its policy has to allow cognito-idp:{operation}.</source>
        <translation>AWS no deja que esta identidad llame a {operation}. Su política debe permitir cognito-idp:{operation}.</translation>
    </message>
    <message>
        <source>AWS does not know the access key of the AWS profile {profile} in {region} ({code}). Is the key right, and the Region switched on for the account?</source>
        <translation>AWS no conoce la clave de acceso del perfil de AWS {profile} en {region} ({code}). ¿Es correcta la clave y está activada la región para la cuenta?</translation>
    </message>
    <message>
        <source>AWS refuses {operation} because too much is asked at once. Try again later.</source>
        <translation>AWS rechaza {operation} porque se pregunta demasiado a la vez. Inténtelo más tarde.</translation>
    </message>
    <message>
        <source>It is not there any more: somebody has deleted it just now.</source>
        <translation>Ya no existe: alguien lo acaba de eliminar.</translation>
    </message>
    <message>
        <source>AWS refuses the request because of its time. Set this computer&apos;s clock, and try again.</source>
        <translation>AWS rechaza la solicitud por su hora. Ajuste el reloj de este equipo e inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>The session with AWS has expired. Sign in again with `aws sso login`, or take new credentials.</source>
        <translation>La sesión con AWS ha caducado. Inicie sesión de nuevo con `aws sso login` o use credenciales nuevas.</translation>
    </message>
    <message>
        <source>{host} is {address}, which is not this computer, so its URL has to start with https://.</source>
        <translation>{host} es {address}, que no es este equipo; por eso su URL tiene que empezar por https://.</translation>
    </message>
    <message>
        <source>No proxy was found within {duration}: the PAC file takes too long.</source>
        <translation>No se encontró ningún proxy en {duration}: el archivo PAC tarda demasiado.</translation>
    </message>
    <message>
        <source>No address was found for the proxy {url}, from {source}.</source>
        <translation>No se encontró ninguna dirección para el proxy {url}, según {source}.</translation>
    </message>
    <message>
        <source>{proxy} opened no connection to {host} and sends to {page}, which is probably a page to sign in at.</source>
        <translation>{proxy} no abrió una conexión con {host} y remite a {page}, probablemente una página para iniciar sesión.</translation>
    </message>
    <message>
        <source>{proxy} wants to be signed in to with {schemes} (407); this program signs in to a proxy with Basic only.</source>
        <translation>{proxy} exige iniciar sesión con {schemes} (407); este programa solo inicia sesión en un proxy con Basic.</translation>
    </message>
    <message>
        <source>{host} sent an answer that is not packed as its Content-Encoding says.</source>
        <translation>{host} envió una respuesta que no está comprimida como dice su Content-Encoding.</translation>
    </message>
    <message>
        <source>{host} sent headers that contradict each other about the length of its answer.</source>
        <translation>{host} envió encabezados que se contradicen sobre la longitud de su respuesta.</translation>
    </message>
    <message>
        <source>Secret command</source>
        <translation>Comando del secreto</translation>
    </message>
    <message>
        <source>Proxy settings</source>
        <translation>Ajustes de proxy</translation>
    </message>
    <message>
        <source>The proxy {url}, from {source},</source>
        <comment>… cannot be used.</comment>
        <translation>El proxy {url}, según {source},</translation>
    </message>
    <message>
        <source>The settings say to look for a PAC file on the network (WPAD). That is not done: anybody on the network could answer.</source>
        <translation>Los ajustes piden buscar un archivo PAC en la red (WPAD). Eso no se hace: cualquiera en la red podría responder.</translation>
    </message>
    <message>
        <source>The PAC file {url} answers {answer}, which is no proxy.</source>
        <translation>El archivo PAC {url} responde {answer}, que no es un proxy.</translation>
    </message>
    <message>
        <source>{proxy} was passed by: SOCKS is not supported.</source>
        <translation>{proxy} no se usó: SOCKS no está soportado.</translation>
    </message>
    <message>
        <source>the PAC file {url} of {settings}</source>
        <comment>Proxy …, from …</comment>
        <translation>el archivo PAC {url} ({settings})</translation>
    </message>
    <message>
        <source>The PAC file {url} answers nothing.</source>
        <translation>El archivo PAC {url} no responde nada.</translation>
    </message>
    <message>
        <source>it answers DIRECT</source>
        <comment>Proxy of …, not used: ….</comment>
        <translation>responde DIRECT</translation>
    </message>
    <message>
        <source>{source} exempt {entry}</source>
        <comment>Proxy …, not used: ….</comment>
        <translation>{source} exceptúan {entry}</translation>
    </message>
    <message>
        <source>{source} name it for other hosts only</source>
        <comment>Proxy …, not used: ….</comment>
        <translation>{source} solo lo nombran para otros hosts</translation>
    </message>
    <message>
        <source>the desktop&apos;s settings ({desktop})</source>
        <comment>Proxy …, from …</comment>
        <translation>los ajustes del escritorio ({desktop})</translation>
    </message>
    <message>
        <source>The PAC file {url} cannot be fetched: {why}.</source>
        <translation>El archivo PAC {url} no se puede obtener: {why}.</translation>
    </message>
    <message>
        <source>The PAC file {url} cannot be evaluated: {error}.</source>
        <translation>El archivo PAC {url} no se puede evaluar: {error}.</translation>
    </message>
    <message>
        <source>only http, https and file URLs are fetched</source>
        <translation>solo se obtienen URL de http, https y file</translation>
    </message>
    <message>
        <source>it is no web address</source>
        <translation>no es una dirección web</translation>
    </message>
    <message>
        <source>The PAC file {url} cannot be fetched. {why}</source>
        <translation>El archivo PAC {url} no se puede obtener. {why}</translation>
    </message>
    <message>
        <source>its server answered {status}</source>
        <translation>su servidor respondió {status}</translation>
    </message>
    <message>
        <source>it is a file of another computer</source>
        <translation>es un archivo de otro equipo</translation>
    </message>
    <message>
        <source>it is larger than {size}</source>
        <translation>ocupa más de {size}</translation>
    </message>
    <message>
        <source>a web page came in its place</source>
        <translation>en su lugar llegó una página web</translation>
    </message>
    <message>
        <source>The PAC file {url} did not answer within {seconds} s.</source>
        <translation>El archivo PAC {url} no respondió en {seconds} s.</translation>
    </message>
    <message>
        <source>The PAC file {url} broke off before it answered.</source>
        <translation>El archivo PAC {url} se interrumpió antes de responder.</translation>
    </message>
    <message>
        <source>There is no shell, so {part} does nothing here. Write one program with its arguments; put more into a script.</source>
        <translation>No hay ninguna shell, así que {part} no hace nada aquí. Escriba un programa con sus argumentos; lo demás va en un script.</translation>
    </message>
    <message>
        <source>The command begins with an empty word. Write the program first.</source>
        <translation>El comando empieza con una palabra vacía. Escriba primero el programa.</translation>
    </message>
    <message>
        <source>A command has at most {words} words and {chars} characters. Put more into a script, and name that.</source>
        <translation>Un comando tiene como máximo {words} palabras y {chars} caracteres. Ponga lo demás en un script e indique ese.</translation>
    </message>
    <message>
        <source>No program can be given a NUL, nor half of a character. Take it out of the command.</source>
        <translation>A ningún programa se le puede pasar un NUL ni medio carácter. Quítelo del comando.</translation>
    </message>
    <message>
        <source>{program} prints what stands here, so the secret itself would be in the profile. Name a command that reads it from where it is kept.</source>
        <translation>{program} muestra lo que está escrito aquí, así que el propio secreto estaría en el perfil. Indique un comando que lo lea de donde se guarda.</translation>
    </message>
    <message>
        <source>There is no shell, so ~ stands for nothing. Write the whole path of the program.</source>
        <translation>No hay ninguna shell, así que ~ no significa nada. Escriba la ruta completa del programa.</translation>
    </message>
    <message>
        <source>A command that begins with [ is a JSON list of texts, such as [&quot;op&quot;, &quot;read&quot;, &quot;op://vault/item&quot;].</source>
        <translation>Un comando que empieza con [ es una lista JSON de textos, como [&quot;op&quot;, &quot;read&quot;, &quot;op://vault/item&quot;].</translation>
    </message>
    <message>
        <source>A quotation mark is not closed.</source>
        <translation>Falta cerrar unas comillas.</translation>
    </message>
    <message>
        <source>Write the whole path of the program, or its name alone: a part of a path is another file in every folder.</source>
        <translation>Escriba la ruta completa del programa, o solo su nombre: una parte de una ruta es otro archivo en cada carpeta.</translation>
    </message>
    <message>
        <source>{name} is not used before you have confirmed what it does. {what}</source>
        <translation>{name} no se usa hasta que confirme lo que hace. {what}</translation>
    </message>
    <message>
        <source>{name} cannot be written: {why}.</source>
        <translation>{name} no se puede escribir: {why}.</translation>
    </message>
    <message>
        <source>Production</source>
        <translation>Producción</translation>
    </message>
    <message>
        <source>Staging</source>
        <translation>Preproducción</translation>
    </message>
    <message>
        <source>Development</source>
        <translation>Desarrollo</translation>
    </message>
    <message>
        <source>Give it a name.</source>
        <translation>Póngale un nombre.</translation>
    </message>
    <message>
        <source>At most {count} characters.</source>
        <translation>Como máximo {count} caracteres.</translation>
    </message>
    <message>
        <source>A name has characters that can be seen, and no line breaks.</source>
        <translation>Un nombre tiene caracteres visibles y ningún salto de línea.</translation>
    </message>
    <message>
        <source>There is an environment of this name already.</source>
        <translation>Ya hay un entorno con este nombre.</translation>
    </message>
    <message>
        <source>The file of environments {name}</source>
        <comment>… cannot be read.</comment>
        <translation>El archivo de entornos {name}</translation>
    </message>
    <message>
        <source>{where} has an environment without a name.</source>
        <translation>{where} tiene un entorno sin nombre.</translation>
    </message>
    <message>
        <source>{where} has no list of environments.</source>
        <translation>{where} no tiene una lista de entornos.</translation>
    </message>
    <message>
        <source>{where} was written by a newer Token Inspector.</source>
        <translation>{where} lo escribió un Token Inspector más reciente.</translation>
    </message>
    <message>
        <source>{where} has two environments of one name.</source>
        <translation>{where} tiene dos entornos con el mismo nombre.</translation>
    </message>
    <message>
        <source>An argument of the secret command is a secret itself ({what}): it would be in the profiles, which are in a plain file, and other programs can see arguments. Name a command that reads it from where it is kept.</source>
        <translation>Un argumento del comando es él mismo un secreto ({what}): estaría en los perfiles, que están en un archivo sin cifrar, y otros programas pueden ver los argumentos. Indique un comando que lo lea de donde se guarda.</translation>
    </message>
    <message>
        <source>In a file, name it in secret_parameters without its value, which is entered in the form or with `secret set --secret-parameter`.</source>
        <translation>En un archivo, nómbrelo en secret_parameters sin su valor, que se introduce en el formulario o con `secret set --secret-parameter`.</translation>
    </message>
    <message>
        <source>The value of {parameter} holds a secret ({what}), and the profiles are in a plain file. Mark it as secret: its value is then kept in the keyring.</source>
        <translation>El valor de {parameter} contiene un secreto ({what}), y los perfiles están en un archivo sin cifrar. Márquelo como secreto: entonces su valor se guarda en el llavero.</translation>
    </message>
    <message>
        <source>The URL holds a secret ({what}), and the profiles are in a plain file. Take it out.</source>
        <translation>La URL contiene un secreto ({what}), y los perfiles están en un archivo sin cifrar. Quítelo.</translation>
    </message>
    <message>
        <source>The saved keys hold a private key. Fetch the public keys again, and save those.</source>
        <translation>Entre las claves guardadas hay una privada. Obtenga de nuevo las claves públicas y guarde esas.</translation>
    </message>
    <message>
        <source>The value of {parameter} may be a secret. Mark it as secret if it is one.</source>
        <translation>El valor de {parameter} puede ser un secreto. Márquelo como secreto si lo es.</translation>
    </message>
    <message>
        <source>{parameter} is a secret by its name, and the profiles are in a plain file. Mark it as secret: its value is then kept in the keyring.</source>
        <translation>{parameter} es un secreto por su nombre, y los perfiles están en un archivo sin cifrar. Márquelo como secreto: entonces su valor se guarda en el llavero.</translation>
    </message>
    <message>
        <source>The URL holds what may be a secret ({what}). Take it out if it is one.</source>
        <translation>La URL contiene algo que puede ser un secreto ({what}). Quítelo si lo es.</translation>
    </message>
    <message>
        <source>{parameter} in the URL is a secret, and the profiles are in a plain file. Take it out: where the token request needs it, make it an extra parameter that is marked as secret.</source>
        <translation>{parameter} en la URL es un secreto, y los perfiles están en un archivo sin cifrar. Quítelo: si la solicitud del token lo necesita, haga de ello un parámetro adicional marcado como secreto.</translation>
    </message>
    <message>
        <source>This holds what may be a secret ({what}). Take it out if it is one.</source>
        <translation>Aquí hay algo que puede ser un secreto ({what}). Quítelo si lo es.</translation>
    </message>
    <message>
        <source>This holds a private key, and the profiles are in a plain file. Take it out: the method that signs with a private key has a field for it, which keeps it in the keyring.</source>
        <translation>Aquí hay una clave privada, y los perfiles están en un archivo sin cifrar. Quítela: el método que firma con una clave privada tiene un campo para ella, que la guarda en el llavero.</translation>
    </message>
    <message>
        <source>The name of an extra parameter is a secret. Write its name there, and mark it as secret.</source>
        <translation>El nombre de un parámetro adicional es un secreto. Escriba ahí su nombre y márquelo como secreto.</translation>
    </message>
    <message>
        <source>The leeway is a number of seconds from 0 to {most}.</source>
        <translation>La tolerancia es un número de segundos de 0 a {most}.</translation>
    </message>
    <message>
        <source>https:// stands there twice. Take one of them out.</source>
        <translation>https:// figura dos veces. Quite una de ellas.</translation>
    </message>
    <message>
        <source>an object of texts</source>
        <comment>… has to be ….</comment>
        <translation>un objeto de textos</translation>
    </message>
    <message>
        <source>a list of APIs</source>
        <comment>… has to be ….</comment>
        <translation>una lista de API</translation>
    </message>
    <message>
        <source>{where}: two APIs are called {name}.</source>
        <translation>{where}: dos API se llaman {name}.</translation>
    </message>
    <message>
        <source>the client secret</source>
        <translation>el secreto del cliente</translation>
    </message>
    <message>
        <source>an assertion signed with your private key</source>
        <translation>una aserción firmada con su clave privada</translation>
    </message>
    <message>
        <source>the client certificate</source>
        <translation>el certificado del cliente</translation>
    </message>
    <message>
        <source>the client ID</source>
        <translation>el ID de cliente</translation>
    </message>
    <message>
        <source>It asks {hosts:all} now, which is not what its stored secret was entered for.</source>
        <translation>Ahora pregunta a {hosts:all}, y su secreto guardado no se introdujo para eso.</translation>
    </message>
    <message>
        <source>which is not a host of its issuer, {issuer}</source>
        <comment>It sends … to …, ….</comment>
        <translation>que no es un host de su emisor, {issuer}</translation>
    </message>
    <message>
        <source>It sends {what:tr} to {host}, {why}.</source>
        <translation>Envía {what:tr} a {host}, {why}.</translation>
    </message>
    <message>
        <source>It runs this command on your computer, and uses what that prints as its secret ({label:tr}) with {hosts:all}: {command}</source>
        <translation>Ejecuta este comando en su equipo y usa lo que muestra como su secreto ({label:tr}) con {hosts:all}: {command}</translation>
    </message>
    <message>
        <source>which is not a host of {provider:tr}</source>
        <comment>It sends … to …, ….</comment>
        <translation>que no es un host de {provider:tr}</translation>
    </message>
    <message>
        <source>It takes the keys that vouch for tokens from {host}, {why}.</source>
        <translation>Toma las claves que avalan los tokens de {host}, {why}.</translation>
    </message>
    <message>
        <source>To revoke a token it sends that token and {what:tr} to {host}, {why}.</source>
        <translation>Para revocar un token envía ese token y {what:tr} a {host}, {why}.</translation>
    </message>
    <message>
        <source>To ask about a token it sends that token and {what:tr} to {host}, {why}.</source>
        <translation>Para preguntar por un token envía ese token y {what:tr} a {host}, {why}.</translation>
    </message>
    <message>
        <source>It brings a command, which is run on your computer once its method takes a secret: {command}</source>
        <translation>Trae una orden que se ejecuta en su equipo en cuanto su método requiera un secreto: {command}</translation>
    </message>
    <message>
        <source>It reads the client certificate and its key from {path}.</source>
        <translation>Lee el certificado del cliente y su clave de {path}.</translation>
    </message>
    <message>
        <source>It trusts the certificate authorities in {path} in place of the usual ones.</source>
        <translation>Confía en las autoridades de certificación de {path} en lugar de las habituales.</translation>
    </message>
    <message>
        <source>It signs client assertions for {audience}: whoever is shown one could use it there as you.</source>
        <translation>Firma aserciones de cliente para {audience}: quien reciba una podría usarla allí en su nombre.</translation>
    </message>
    <message>
        <source>That is on another computer, which may be told your user name when it is opened.</source>
        <translation>Está en otro equipo, que puede conocer su nombre de usuario al abrirlo.</translation>
    </message>
    <message>
        <source>It brings keys of its own, which vouch for tokens of {issuer} while that cannot be reached.</source>
        <translation>Trae claves propias, que avalan tokens de {issuer} mientras no se pueda acceder a él.</translation>
    </message>
    <message>
        <source>It uses plain http with {host}: anybody on the way can read and change that.</source>
        <translation>Usa http sin cifrar con {host}: cualquiera en el camino puede leerlo y cambiarlo.</translation>
    </message>
    <message>
        <source>which is no address of a server</source>
        <comment>It sends … to …, ….</comment>
        <translation>que no es la dirección de un servidor</translation>
    </message>
    <message>
        <source>It sends the extra parameter {name}, which changes what is asked for: {value}</source>
        <translation>Envía el parámetro adicional {name}, que cambia lo que se pide: {value}</translation>
    </message>
    <message>
        <source>It takes the keys that vouch for tokens from {url}, not from where the issuer publishes them.</source>
        <translation>Toma las claves que avalan los tokens de {url}, no de donde el emisor las publica.</translation>
    </message>
    <message>
        <source>It reads the private key file {path}.</source>
        <translation>Lee el archivo de clave privada {path}.</translation>
    </message>
    <message>
        <source>That is a device or a file of the system.</source>
        <translation>Es un dispositivo o un archivo del sistema.</translation>
    </message>
    <message>
        <source>It sends the extra parameter {name}, which names {host}.</source>
        <translation>Envía el parámetro adicional {name}, que nombra {host}.</translation>
    </message>
    <message>
        <source>nobody</source>
        <comment>It asks … now.</comment>
        <translation>nadie</translation>
    </message>
    <message>
        <source>{name}: there is no value for the secret parameter {parameter}.</source>
        <translation>{name}: no hay ningún valor para el parámetro secreto {parameter}.</translation>
    </message>
    <message>
        <source>What the keyring has for the secret parameters cannot be read. Store them anew.</source>
        <translation>Lo que el llavero tiene para los parámetros secretos no se puede leer. Guárdelos de nuevo.</translation>
    </message>
    <message>
        <source>a JWT</source>
        <translation>un JWT</translation>
    </message>
    <message>
        <source>a private key</source>
        <translation>una clave privada</translation>
    </message>
    <message>
        <source>a password</source>
        <translation>una contraseña</translation>
    </message>
    <message>
        <source>the value of {name}</source>
        <translation>el valor de {name}</translation>
    </message>
    <message>
        <source>a long value that only programs can read</source>
        <translation>un valor largo que solo los programas pueden leer</translation>
    </message>
    <message>
        <source>what only a webhook’s owner knows</source>
        <translation>lo que solo conoce el dueño de un webhook</translation>
    </message>
    <message numerus="yes">
        <source>Their secrets stay in your keyring.</source>
        <translation>
            <numerusform>Su secreto se queda en su llavero.</numerusform>
            <numerusform>Sus secretos se quedan en su llavero.</numerusform>
        </translation>
    </message>
    <message>
        <source>The secret command is in it, and not what it prints: whoever gets it is asked first.</source>
        <translation>El comando del secreto está incluido, pero no lo que muestra: a quien lo reciba se le preguntará antes.</translation>
    </message>
    <message>
        <source>The values of secret parameters are not in it.</source>
        <translation>Los valores de los parámetros secretos no están en él.</translation>
    </message>
    <message>
        <source>Saved keys are not in it: whoever gets it fetches the issuer’s own.</source>
        <translation>Las claves guardadas no están en él: quien lo reciba obtiene las del emisor.</translation>
    </message>
    <message>
        <source>What was explored is not in it.</source>
        <translation>Lo que se exploró no está en él.</translation>
    </message>
    <message>
        <source>Files are named in it, and are not in it themselves.</source>
        <translation>Se nombran archivos, pero no están en él.</translation>
    </message>
    <message>
        <source>Secrets that stand in fields were taken out.</source>
        <translation>Se quitaron los secretos que están en campos.</translation>
    </message>
    <message>
        <source>{value} cannot be a value here: it has a space, a quote or a letter beyond ASCII.</source>
        <translation>{value} no puede ser un valor aquí: tiene un espacio, unas comillas o una letra fuera de ASCII.</translation>
    </message>
    <message>
        <source>A value of more than {most} letters does not fit here.</source>
        <translation>Aquí no cabe un valor de más de {most} letras.</translation>
    </message>
    <message>
        <source>More than {most} values do not fit here.</source>
        <translation>Aquí no caben más de {most} valores.</translation>
    </message>
    <message>
        <source>{value} is no number of seconds.</source>
        <translation>{value} no es un número de segundos.</translation>
    </message>
    <message>
        <source>{value} is no claim. Write its name, or name=value, or name=one|another.</source>
        <translation>{value} no es un claim. Escriba su nombre, o nombre=valor, o nombre=uno|otro.</translation>
    </message>
    <message>
        <source>Rules of {date}, {basis}.</source>
        <translation>Reglas del {date}, {basis}.</translation>
    </message>
    <message>
        <source>depends</source>
        <translation>depende</translation>
    </message>
    <message>
        <source>accepted</source>
        <translation>aceptado</translation>
    </message>
    <message>
        <source>API</source>
        <translation>API</translation>
    </message>
    <message>
        <source>tried</source>
        <translation>con pruebas</translation>
    </message>
    <message>
        <source>read in its source</source>
        <translation>según su código fuente</translation>
    </message>
    <message>
        <source>from its documentation</source>
        <translation>según su documentación</translation>
    </message>
    <message>
        <source>If genuine: the signature was not checked.</source>
        <translation>Si es auténtico: la firma no se comprobó.</translation>
    </message>
    <message>
        <source>No issuer was given, so the one that is set there is taken to be the token&apos;s.</source>
        <translation>No se indicó ningún emisor, así que se supone que el fijado allí es el del token.</translation>
    </message>
    <message numerus="yes">
        <source>{n} refuse it</source>
        <translation>
            <numerusform>{n} lo rechaza</numerusform>
            <numerusform>{n} lo rechazan</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} depend on a setting</source>
        <translation>
            <numerusform>{n} depende de un ajuste</numerusform>
            <numerusform>{n} dependen de un ajuste</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} not documented</source>
        <translation>
            <numerusform>{n} no documentado</numerusform>
            <numerusform>{n} no documentados</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} accept it</source>
        <translation>
            <numerusform>{n} lo acepta</numerusform>
            <numerusform>{n} lo aceptan</numerusform>
        </translation>
    </message>
    <message>
        <source>if genuine</source>
        <translation>si es auténtico</translation>
    </message>
    <message>
        <source>Confirmed with {what}.</source>
        <translation>Confirmado con {what}.</translation>
    </message>
    <message>
        <source>Accepted by</source>
        <translation>Aceptado por</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Resultado</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Respuesta</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Por qué</translation>
    </message>
    <message>
        <source>Rules of</source>
        <translation>Reglas del</translation>
    </message>
    <message>
        <source>Same</source>
        <translation>Igual</translation>
    </message>
    <message>
        <source>Same meaning</source>
        <translation>Mismo significado</translation>
    </message>
    <message>
        <source>Different</source>
        <translation>Distinto</translation>
    </message>
    <message>
        <source>Only in the first</source>
        <translation>Solo en el primero</translation>
    </message>
    <message>
        <source>Only in the second</source>
        <translation>Solo en el segundo</translation>
    </message>
    <message>
        <source>Compared with</source>
        <translation>Comparado con</translation>
    </message>
    <message>
        <source>Text of the token</source>
        <translation>Texto del token</translation>
    </message>
    <message>
        <source>First</source>
        <translation>Primero</translation>
    </message>
    <message>
        <source>Second</source>
        <translation>Segundo</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Difference</source>
        <translation>Diferencia</translation>
    </message>
    <message>
        <source>Remark</source>
        <translation>Observación</translation>
    </message>
    <message>
        <source>Two tokens compared</source>
        <translation>Dos tokens comparados</translation>
    </message>
    <message>
        <source>error</source>
        <comment>how bad a finding is</comment>
        <translation>error</translation>
    </message>
    <message>
        <source>New</source>
        <translation>Nuevo</translation>
    </message>
    <message numerus="yes">
        <source>Changes {n} fields of your profile</source>
        <translation>
            <numerusform>Cambia {n} campo de su perfil</numerusform>
            <numerusform>Cambia {n} campos de su perfil</numerusform>
        </translation>
    </message>
    <message>
        <source>Same as your profile</source>
        <translation>Igual que su perfil</translation>
    </message>
    <message>
        <source>will not get a token</source>
        <translation>no obtendrá ningún token</translation>
    </message>
    <message>
        <source>Not in the file:</source>
        <translation>No está en el archivo:</translation>
    </message>
    <message>
        <source>ready</source>
        <translation>listo</translation>
    </message>
    <message>
        <source>needs filling in</source>
        <translation>hay que completarlo</translation>
    </message>
    <message>
        <source>secret found</source>
        <translation>secreto encontrado</translation>
    </message>
    <message numerus="yes">
        <source>  and {n} more</source>
        <translation>
            <numerusform>  y {n} más</numerusform>
            <numerusform>  y {n} más</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>No client in this file. It has {n} resources, none of a kind known here.</source>
        <translation>
            <numerusform>No hay ningún cliente en este archivo. Tiene {n} recurso de un tipo que aquí no se conoce.</numerusform>
            <numerusform>No hay ningún cliente en este archivo. Tiene {n} recursos, ninguno de un tipo conocido aquí.</numerusform>
        </translation>
    </message>
    <message>
        <source>No client in this file.</source>
        <translation>No hay ningún cliente en este archivo.</translation>
    </message>
    <message>
        <source>Needed</source>
        <translation>Necesario</translation>
    </message>
    <message>
        <source>In the file</source>
        <translation>En el archivo</translation>
    </message>
    <message>
        <source>Fix</source>
        <translation>Solución</translation>
    </message>
    <message>
        <source>The provider would answer {answer}.</source>
        <translation>El proveedor respondería {answer}.</translation>
    </message>
    <message>
        <source>The answers that were pasted</source>
        <translation>Las respuestas pegadas</translation>
    </message>
    <message>
        <source>Explained for the token of the request that was pasted.</source>
        <translation>Explicado para el token de la solicitud pegada.</translation>
    </message>
    <message>
        <source>One of several possible causes</source>
        <translation>Una de varias causas posibles</translation>
    </message>
    <message>
        <source>No cause is known</source>
        <translation>No se conoce ninguna causa</translation>
    </message>
    <message>
        <source>To tell</source>
        <translation>Para saberlo</translation>
    </message>
    <message>
        <source>Or else</source>
        <translation>O bien</translation>
    </message>
    <message>
        <source>For it</source>
        <translation>A favor</translation>
    </message>
    <message>
        <source>Against it</source>
        <translation>En contra</translation>
    </message>
    <message>
        <source>Asked {host} on {date}.</source>
        <translation>Se preguntó a {host}: {date}.</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>Descripción</translation>
    </message>
    <message>
        <source>No scope of {name} is known.</source>
        <translation>No se conoce ningún scope de {name}.</translation>
    </message>
    <message numerus="yes">
        <source>{n} scopes of {name} are known.</source>
        <translation>
            <numerusform>Se conoce {n} scope de {name}.</numerusform>
            <numerusform>Se conocen {n} scopes de {name}.</numerusform>
        </translation>
    </message>
    <message>
        <source>The last exploration cannot be read: it is damaged, or of a later version. To explore anew, add --explore.</source>
        <translation>La última exploración no se puede leer: está dañada o es de una versión posterior. Para explorar de nuevo, añada --explore.</translation>
    </message>
    <message>
        <source>They were not explored yet. To find out which the client may have, add --explore.</source>
        <translation>Aún no se han explorado. Para averiguar cuáles puede tener el cliente, añada --explore.</translation>
    </message>
    <message>
        <source>Documented: {text} ({source})</source>
        <translation>Documentado: {text} ({source})</translation>
    </message>
    <message>
        <source>The server said: {said}</source>
        <translation>El servidor dijo: {said}</translation>
    </message>
    <message>
        <source>With the AWS command line:</source>
        <translation>Con la línea de órdenes de AWS:</translation>
    </message>
    <message>
        <source>Known from</source>
        <translation>Conocido por</translation>
    </message>
    <message>
        <source>Its token has more claims: {names}</source>
        <translation>Su token tiene más claims: {names}</translation>
    </message>
    <message>
        <source>Other values in its token: {names}</source>
        <translation>Otros valores en su token: {names}</translation>
    </message>
    <message>
        <source>Its token lacks: {names}</source>
        <translation>A su token le falta: {names}</translation>
    </message>
    <message>
        <source>A token came with {name} in its place.</source>
        <translation>En su lugar llegó un token con {name}.</translation>
    </message>
    <message>
        <source>Scopes of {name}</source>
        <translation>Scopes de {name}</translation>
    </message>
    <message>
        <source>A token came without it, and with {names}.</source>
        <translation>Llegó un token sin él y con {names}.</translation>
    </message>
    <message>
        <source>A token came without it, and the answer does not name it.</source>
        <translation>Llegó un token sin él, y la respuesta no lo nombra.</translation>
    </message>
    <message>
        <source>A token came without it, and without a word.</source>
        <translation>Llegó un token sin él y sin decir nada.</translation>
    </message>
    <message>
        <source>{problem} The request went out directly, without a proxy.</source>
        <translation>{problem} La solicitud salió directamente, sin proxy.</translation>
    </message>
    <message>
        <source>{problem} The request went through the proxy that is set beside it.</source>
        <translation>{problem} La solicitud pasó por el proxy que está configurado además.</translation>
    </message>
    <message>
        <source>Tried before: {what}</source>
        <translation>Se intentó antes: {what}</translation>
    </message>
    <message>
        <source>The PAC file answered: {answer}</source>
        <translation>El archivo PAC respondió: {answer}</translation>
    </message>
    <message>
        <source>Warning: {what}</source>
        <translation>Aviso: {what}</translation>
    </message>
    <message>
        <source>No proxy, from {source}: {why}</source>
        <translation>Sin proxy, según {source}: {why}</translation>
    </message>
    <message numerus="yes">
        <source>{count}, in {n:grouped} places</source>
        <translation>
            <numerusform>{count}, en un lugar</numerusform>
            <numerusform>{count}, en {n:grouped} lugares</numerusform>
        </translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Quién</translation>
    </message>
    <message>
        <source>By the rules of these products as of {date}. Nobody was asked.</source>
        <translation>Según las reglas de estos productos a fecha de {date}. No se ha preguntado a nadie.</translation>
    </message>
    <message>
        <source>These read JWTs only. An opaque token needs introspection.</source>
        <translation>Estos solo leen JWT. Un token opaco necesita introspección.</translation>
    </message>
    <message>
        <source>client {number}</source>
        <translation>cliente {number}</translation>
    </message>
    <message>
        <source>issuer {number}</source>
        <translation>emisor {number}</translation>
    </message>
    <message>
        <source>host {number}</source>
        <translation>host {number}</translation>
    </message>
    <message>
        <source>ID {number}</source>
        <translation>ID {number}</translation>
    </message>
    <message>
        <source>key {number}</source>
        <translation>clave {number}</translation>
    </message>
    <message>
        <source>audience {number}</source>
        <translation>audiencia {number}</translation>
    </message>
    <message>
        <source>value {number}</source>
        <translation>valor {number}</translation>
    </message>
    <message>
        <source>name {number}</source>
        <translation>nombre {number}</translation>
    </message>
    <message>
        <source>person {number}</source>
        <translation>persona {number}</translation>
    </message>
    <message>
        <source>token report</source>
        <comment>ACME-4211: …</comment>
        <translation>informe de token</translation>
    </message>
    <message>
        <source>en</source>
        <comment>the code of this language, as in lang=&quot;en&quot; of HTML</comment>
        <translation>es</translation>
    </message>
    <message numerus="yes">
        <source>{n} values are hidden.</source>
        <translation>
            <numerusform>{n} valor está oculto.</numerusform>
            <numerusform>{n} valores están ocultos.</numerusform>
        </translation>
    </message>
    <message>
        <source>It said</source>
        <translation>Dijo</translation>
    </message>
    <message>
        <source>Made with Token Inspector {version}.</source>
        <translation>Hecho con Token Inspector {version}.</translation>
    </message>
    <message>
        <source>No token, secret or signature is in it.</source>
        <translation>No contiene ningún token, secreto ni firma.</translation>
    </message>
    <message>
        <source>Token report</source>
        <translation>Informe de token</translation>
    </message>
    <message>
        <source>Token {number}</source>
        <translation>Token {number}</translation>
    </message>
    <message>
        <source>{duration} before this report</source>
        <translation>{duration} antes de este informe</translation>
    </message>
    <message>
        <source>{duration} after this report</source>
        <translation>{duration} después de este informe</translation>
    </message>
    <message numerus="yes">
        <source>{n} more lines</source>
        <translation>
            <numerusform>{n} línea más</numerusform>
            <numerusform>{n} líneas más</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} more tokens are not in it.</source>
        <translation>
            <numerusform>{n} token más no está incluido.</numerusform>
            <numerusform>{n} tokens más no están incluidos.</numerusform>
        </translation>
    </message>
    <message>
        <source>Fingerprint sha256:{digits}: finds this token again.</source>
        <translation>Huella sha256:{digits}: permite encontrar este token de nuevo.</translation>
    </message>
    <message>
        <source>Answer of the API</source>
        <translation>Respuesta de la API</translation>
    </message>
    <message>
        <source>No token issued</source>
        <translation>Sin token</translation>
    </message>
    <message>
        <source>Answer of the token server</source>
        <translation>Respuesta del servidor de tokens</translation>
    </message>
    <message>
        <source>The two compared</source>
        <translation>Los dos comparados</translation>
    </message>
    <message>
        <source>Sent</source>
        <comment>what was sent</comment>
        <translation>Enviado</translation>
    </message>
    <message>
        <source>Exchange with the token server</source>
        <translation>Intercambio con el servidor de tokens</translation>
    </message>
    <message>
        <source>What to do</source>
        <translation>Qué hacer</translation>
    </message>
    <message>
        <source>It was asked</source>
        <translation>Se le pidió</translation>
    </message>
    <message>
        <source>Came back</source>
        <translation>Devolvió</translation>
    </message>
    <message>
        <source>It took</source>
        <translation>Tardó</translation>
    </message>
    <message>
        <source>The same label always stands for the same hidden value.</source>
        <translation>La misma etiqueta representa siempre el mismo valor oculto.</translation>
    </message>
    <message>
        <source>Meaning</source>
        <translation>Significado</translation>
    </message>
    <message>
        <source>There is no token beside this answer.</source>
        <translation>No hay ningún token junto a esta respuesta.</translation>
    </message>
    <message>
        <source>Expected:</source>
        <translation>Esperado:</translation>
    </message>
    <message>
        <source>Actual:</source>
        <translation>Real:</translation>
    </message>
    <message numerus="yes">
        <source>{n} more are not listed.</source>
        <translation>
            <numerusform>{n} más no se muestra.</numerusform>
            <numerusform>{n} más no se muestran.</numerusform>
        </translation>
    </message>
    <message>
        <source>Verdict and failed checks</source>
        <translation>Veredicto y comprobaciones fallidas</translation>
    </message>
    <message>
        <source>Claims, with times as dates</source>
        <translation>Claims, con las horas como fechas</translation>
    </message>
    <message>
        <source>Comparison of the two</source>
        <translation>Comparación de los dos</translation>
    </message>
    <message>
        <source>Passed checks</source>
        <translation>Comprobaciones superadas</translation>
    </message>
    <message>
        <source>Exchange with the server</source>
        <translation>Intercambio con el servidor</translation>
    </message>
    <message>
        <source>hidden text</source>
        <translation>texto oculto</translation>
    </message>
    <message>
        <source>A part of a token was still found in the report after it was masked, so it is not handed out.</source>
        <translation>Tras enmascarar el informe aún quedaba una parte de un token, por lo que no se entrega.</translation>
    </message>
    <message>
        <source>The configured keyring says that it is {path}, but it is not, so it is not used.</source>
        <translation>El llavero configurado dice ser {path}, pero no lo es, así que no se usa.</translation>
    </message>
    <message numerus="yes">
        <source>{n} objects in memory that hold tokens or what was said of them ({kinds}), until the program ends</source>
        <translation>
            <numerusform>{n} objeto en memoria que contiene un token o algo dicho de él ({kinds}), hasta que termine el programa</numerusform>
            <numerusform>{n} objetos en memoria que contienen tokens o algo dicho de ellos ({kinds}), hasta que termine el programa</numerusform>
        </translation>
    </message>
    <message>
        <source>None of the {count} objects in memory holds a token, an answer or a check.</source>
        <translation>Ninguno de los {count} objetos en memoria contiene un token, una respuesta o una comprobación.</translation>
    </message>
    <message>
        <source>Log out could not finish when the program was quit on {date} at {time}. It was done now: {done}</source>
        <translation>El cierre de sesión no pudo terminar al salir del programa el {date} a las {time}. Se ha hecho ahora: {done}</translation>
    </message>
    <message>
        <source>Log out could not finish when the program was quit, and cannot now. Tokens of that run are not read, and it is tried again at the next start. {done}</source>
        <translation>El cierre de sesión no pudo terminar al salir del programa, y tampoco ahora. Los tokens de entonces no se leen, y se intentará otra vez en el próximo inicio. {done}</translation>
    </message>
    <message>
        <source>Log out could not finish when the program was quit. It was done now: {done}</source>
        <translation>El cierre de sesión no pudo terminar al salir del programa. Se ha hecho ahora: {done}</translation>
    </message>
    <message>
        <source>its folder does not answer</source>
        <translation>su carpeta no responde</translation>
    </message>
    <message>
        <source>File too large</source>
        <translation>Archivo demasiado grande</translation>
    </message>
    <message>
        <source>what a program that was ended has left of it ({why})</source>
        <comment>Still there: …</comment>
        <translation>lo que dejó de él un programa que fue terminado ({why})</translation>
    </message>
    <message>
        <source>The token file has {size}, more than Token Inspector ever writes ({most}), so it is not read. Log out clears it.</source>
        <translation>El archivo de tokens tiene {size}, más de lo que Token Inspector escribe nunca ({most}), así que no se lee. «Cerrar sesión» lo borra.</translation>
    </message>
    <message>
        <source>an earlier log out cannot be finished</source>
        <comment>The token file cannot be written: …</comment>
        <translation>un cierre de sesión anterior no se puede terminar</translation>
    </message>
    <message>
        <source>secrets, if there are any ({error})</source>
        <comment>Still there: …</comment>
        <translation>secretos, si los hay ({error})</translation>
    </message>
    <message>
        <source>It is not stored.</source>
        <translation>No está guardado.</translation>
    </message>
    <message>
        <source>If it stores the secret after all, that is undone while this program runs.</source>
        <translation>Si aun así guarda el secreto, se deshará mientras este programa esté en marcha.</translation>
    </message>
    <message>
        <source>It may remove the secret after all.</source>
        <translation>Puede que aun así elimine el secreto.</translation>
    </message>
    <message>
        <source>Whether it is removed is not known.</source>
        <translation>No se sabe si está eliminado.</translation>
    </message>
    <message>
        <source>{keyring} has answered too late: the secret is not stored.</source>
        <translation>{keyring} respondió demasiado tarde: el secreto no está guardado.</translation>
    </message>
    <message>
        <source>{keyring} has answered too late, and what it stored could not be taken out again. Store the secret again, or forget it.</source>
        <translation>{keyring} respondió demasiado tarde, y lo que guardó no se pudo volver a quitar. Guarde de nuevo el secreto u olvídelo.</translation>
    </message>
    <message>
        <source>{keyring} has answered too late: the secret is removed.</source>
        <translation>{keyring} respondió demasiado tarde: el secreto está eliminado.</translation>
    </message>
    <message>
        <source>{keyring} has answered too late: the secret is still there.</source>
        <translation>{keyring} respondió demasiado tarde: el secreto sigue ahí.</translation>
    </message>
    <message>
        <source>{keyring} has answered too late, and what it holds now is not known. Store the secret again, or forget it.</source>
        <translation>{keyring} respondió demasiado tarde, y no se sabe qué contiene ahora. Guarde de nuevo el secreto u olvídelo.</translation>
    </message>
    <message>
        <source>The keyring that keyring&apos;s own settings name (keyringrc.cfg or PYTHON_KEYRING_BACKEND) cannot be loaded ({error}), so no keyring is used.</source>
        <translation>El llavero que nombra la configuración de keyring (keyringrc.cfg o PYTHON_KEYRING_BACKEND) no se puede cargar ({error}), así que no se usa ninguno.</translation>
    </message>
    <message>
        <source>This has {count:grouped} characters, and a secret has {most:grouped} at most. It is not stored.</source>
        <translation>Esto tiene {count:grouped} caracteres, y un secreto tiene {most:grouped} como máximo. No está guardado.</translation>
    </message>
    <message>
        <source>Whether it is stored is not known.</source>
        <translation>No se sabe si está guardado.</translation>
    </message>
    <message>
        <source>{keyring} accepted the secret but does not give it back: it goes on giving the one before. Forget that one first.</source>
        <translation>{keyring} aceptó el secreto, pero no lo devuelve: sigue dando el anterior. Olvide primero ese.</translation>
    </message>
    <message>
        <source>{keyring} accepted the secret but does not give it back.</source>
        <translation>{keyring} aceptó el secreto, pero no lo devuelve.</translation>
    </message>
    <message>
        <source>An empty secret is none. It is not stored.</source>
        <translation>Un secreto vacío no es un secreto. No está guardado.</translation>
    </message>
    <message>
        <source>There is half a character in it, as in a text that was cut. It is not stored.</source>
        <translation>Contiene medio carácter, como un texto cortado. No está guardado.</translation>
    </message>
    <message>
        <source>{keyring} gave a text of more than {most:grouped} characters, which is no secret.</source>
        <translation>{keyring} dio un texto de más de {most:grouped} caracteres, que no es un secreto.</translation>
    </message>
    <message>
        <source>It is not stored, and what was stored before is lost.</source>
        <translation>No está guardado, y lo que estaba guardado antes se ha perdido.</translation>
    </message>
    <message>
        <source>Something else is stored there now: store it again, or forget it.</source>
        <translation>Ahora hay otra cosa guardada allí: guárdelo de nuevo u olvídelo.</translation>
    </message>
    <message>
        <source>The token was taken out of {count:grouped} characters of other text, in which another token stands.</source>
        <translation>El token se sacó de {count:grouped} caracteres de otro texto, en el que hay otro token.</translation>
    </message>
    <message>
        <source>has disclosures or a key-binding JWT that are no texts of an SD-JWT</source>
        <comment>The header ….</comment>
        <translation>tiene divulgaciones o un JWT de vinculación de clave que no son textos de un SD-JWT</translation>
    </message>
    <message>
        <source>It is empty: there is no text to read.</source>
        <translation>Está vacío: no hay texto que leer.</translation>
    </message>
    <message>
        <source>It is the payload of a token alone: the header before it and the signature behind it are missing.</source>
        <translation>Es solo el payload de un token: faltan la cabecera de delante y la firma de detrás.</translation>
    </message>
    <message>
        <source>NUL characters were removed: the text was UTF-16, read as if each byte were a character.</source>
        <translation>Se quitaron caracteres NUL: el texto era UTF-16, leído como si cada byte fuera un carácter.</translation>
    </message>
    <message>
        <source>Quoted-printable was undone: mail writes =3D for an equals sign, and = where it breaks a line.</source>
        <translation>Se deshizo quoted-printable: el correo escribe =3D por un signo igual, y = donde corta una línea.</translation>
    </message>
    <message>
        <source>Other characters that look like a full stop were replaced with one.</source>
        <translation>Otros caracteres que parecen un punto se sustituyeron por uno.</translation>
    </message>
    <message>
        <source>The pieces of a text that a program puts together were joined.</source>
        <translation>Se unieron los trozos de un texto que un programa junta.</translation>
    </message>
    <message>
        <source>Escapes of JSON or program text were undone: a backslash and a code for a character.</source>
        <translation>Se deshicieron escapes de JSON o de código: una barra invertida y un código por un carácter.</translation>
    </message>
    <message>
        <source>It was in base64 once more, as a Kubernetes Secret has it: that was decoded.</source>
        <translation>Estaba una vez más en base64, como en un Secret de Kubernetes: se decodificó.</translation>
    </message>
    <message numerus="yes">
        <source>The token was put together from {n} lines, without what each of them begins with.</source>
        <translation>
            <numerusform>El token se compuso de {n} línea, sin aquello con lo que empieza la línea.</numerusform>
            <numerusform>El token se compuso de {n} líneas, sin aquello con lo que empieza cada una.</numerusform>
        </translation>
    </message>
    <message>
        <source>Invisible characters inside the text were removed.</source>
        <translation>Se quitaron caracteres invisibles dentro del texto.</translation>
    </message>
    <message>
        <source>The colours of a terminal were removed.</source>
        <translation>Se quitaron los colores de un terminal.</translation>
    </message>
    <message>
        <source>Blanks inside the token were removed.</source>
        <translation>Se quitaron los espacios de dentro del token.</translation>
    </message>
    <message>
        <source>Line breaks with a continuation mark before them were removed.</source>
        <translation>Se quitaron saltos de línea con una marca de continuación delante.</translation>
    </message>
    <message>
        <source>Percent-encoding was undone: URLs write a character as % and its code.</source>
        <translation>Se deshizo la codificación por ciento: las URL escriben un carácter como % y su código.</translation>
    </message>
    <message>
        <source>HTML entities were undone: HTML writes a character as &amp; and its name or code.</source>
        <translation>Se deshicieron entidades HTML: HTML escribe un carácter como &amp; y su nombre o código.</translation>
    </message>
    <message>
        <source>It was in hexadecimal: that was decoded.</source>
        <translation>Estaba en hexadecimal: se decodificó.</translation>
    </message>
    <message>
        <source>Both are valid.</source>
        <translation>Los dos son válidos.</translation>
    </message>
    <message>
        <source>Both are rejected.</source>
        <translation>Los dos están rechazados.</translation>
    </message>
    <message>
        <source>Neither is verified.</source>
        <translation>Ninguno está verificado.</translation>
    </message>
    <message>
        <source>Both are malformed.</source>
        <translation>Los dos están mal formados.</translation>
    </message>
    <message>
        <source>valid</source>
        <comment>a token</comment>
        <translation>válido</translation>
    </message>
    <message>
        <source>rejected</source>
        <comment>a token</comment>
        <translation>rechazado</translation>
    </message>
    <message>
        <source>not verified</source>
        <comment>a token</comment>
        <translation>sin verificar</translation>
    </message>
    <message>
        <source>malformed</source>
        <comment>a token</comment>
        <translation>mal formado</translation>
    </message>
    <message>
        <source>They say the same, apart from what is new in every token.</source>
        <translation>Dicen lo mismo, salvo lo que es nuevo en cada token.</translation>
    </message>
    <message>
        <source>{names} and {last_name}</source>
        <translation>{names} y {last_name}</translation>
    </message>
    <message>
        <source>The first is {first_verdict}, the second is {second_verdict}: {reason}</source>
        <translation>El primero: {first_verdict}. El segundo: {second_verdict}. {reason}</translation>
    </message>
    <message>
        <source>They are the same token, character for character.</source>
        <translation>Son el mismo token, carácter por carácter.</translation>
    </message>
    <message>
        <source>They differ in {names}.</source>
        <translation>Difieren en {names}.</translation>
    </message>
    <message>
        <source>Their claims cannot be compared.</source>
        <translation>Sus claims no se pueden comparar.</translation>
    </message>
    <message>
        <source>They say the same, but their signatures differ.</source>
        <translation>Dicen lo mismo, pero sus firmas difieren.</translation>
    </message>
    <message>
        <source>The second is {second_verdict}, the first is {first_verdict}: {reason}</source>
        <translation>El segundo: {second_verdict}. El primero: {first_verdict}. {reason}</translation>
    </message>
    <message>
        <source>Both are rejected, for different reasons.</source>
        <translation>Los dos están rechazados, por motivos distintos.</translation>
    </message>
    <message>
        <source>They are the same token, character for character, but were not compared with the same.</source>
        <translation>Son el mismo token, carácter por carácter, pero no se compararon con lo mismo.</translation>
    </message>
    <message numerus="yes">
        <source>{n} more claims</source>
        <translation>
            <numerusform>{n} claim más</numerusform>
            <numerusform>{n} claims más</numerusform>
        </translation>
    </message>
    <message>
        <source>the key that signed them</source>
        <translation>la clave que los firmó</translation>
    </message>
    <message>
        <source>what they were compared with</source>
        <translation>aquello con lo que se compararon</translation>
    </message>
    <message>
        <source>Client secret</source>
        <translation>Secreto del cliente</translation>
    </message>
    <message>
        <source>client secret</source>
        <translation>secreto del cliente</translation>
    </message>
    <message>
        <source>Private key (PEM)</source>
        <translation>Clave privada (PEM)</translation>
    </message>
    <message>
        <source>Passphrase of the key file</source>
        <translation>Frase de contraseña de la clave</translation>
    </message>
    <message>
        <source>passphrase of the key file</source>
        <translation>frase de contraseña del archivo de clave</translation>
    </message>
    <message>
        <source>(no body)</source>
        <translation>(sin cuerpo)</translation>
    </message>
    <message>
        <source>the server</source>
        <translation>el servidor</translation>
    </message>
    <message>
        <source>The same characters, but one is a text and the other is not.</source>
        <translation>Los mismos caracteres, pero uno es un texto y el otro no.</translation>
    </message>
    <message>
        <source>They differ in upper and lower case alone.</source>
        <translation>Solo difieren en mayúsculas y minúsculas.</translation>
    </message>
    <message>
        <source>They differ by a slash at the end.</source>
        <translation>Difieren en una barra al final.</translation>
    </message>
    <message>
        <source>{names} and {n} more</source>
        <translation>{names} y {n} más</translation>
    </message>
    <message>
        <source>The same entries in another order.</source>
        <translation>Las mismas entradas en otro orden.</translation>
    </message>
    <message>
        <source>Only in the first: {names}.</source>
        <translation>Solo en el primero: {names}.</translation>
    </message>
    <message>
        <source>Only in the second: {names}.</source>
        <translation>Solo en el segundo: {names}.</translation>
    </message>
    <message>
        <source>The key set could not be fetched: {host} answered {status}.</source>
        <translation>No se pudo descargar el conjunto de claves: {host} respondió {status}.</translation>
    </message>
    <message>
        <source>There was no answer.</source>
        <translation>No hubo respuesta.</translation>
    </message>
    <message>
        <source>The issuer {issuer} is not a URL, so its keys cannot be fetched.</source>
        <translation>El emisor {issuer} no es una URL, así que no se pueden descargar sus claves.</translation>
    </message>
    <message>
        <source>Proxy</source>
        <translation>Proxy</translation>
    </message>
    <message>
        <source>Request sent</source>
        <translation>Solicitud enviada</translation>
    </message>
    <message>
        <source>First byte</source>
        <translation>Primer byte</translation>
    </message>
    <message>
        <source>Body</source>
        <translation>Cuerpo</translation>
    </message>
    <message>
        <source>no answer</source>
        <translation>sin respuesta</translation>
    </message>
    <message>
        <source>it is not a file name</source>
        <translation>no es un nombre de archivo</translation>
    </message>
    <message>
        <source>it is a pipe or a device</source>
        <translation>es una tubería o un dispositivo</translation>
    </message>
    <message>
        <source>the file is read-only</source>
        <translation>el archivo es de solo lectura</translation>
    </message>
    <message>
        <source>Pasted token</source>
        <translation>Token pegado</translation>
    </message>
    <message>
        <source>The issuer&apos;s metadata names no token endpoint.</source>
        <translation>Los metadatos del emisor no nombran ningún endpoint de token.</translation>
    </message>
    <message>
        <source>Its keys were not stored with it. Fetch them to check who signed it.</source>
        <translation>Sus claves no se guardaron con él. Descárguelas para comprobar quién lo firmó.</translation>
    </message>
    <message>
        <source>The key set holds private or secret parts, so it is not saved.</source>
        <translation>El conjunto de claves contiene partes privadas o secretas, así que no se guarda.</translation>
    </message>
    <message>
        <source>The token URL is not known yet: it follows from the issuer&apos;s metadata.</source>
        <translation>La URL del token aún no se conoce: se deduce de los metadatos del emisor.</translation>
    </message>
    <message>
        <source>The issuer does not say where tokens are asked for.</source>
        <translation>El emisor no dice dónde se solicitan los tokens.</translation>
    </message>
    <message>
        <source>No issuer and no key set URL is named, so there are no keys to check it with.</source>
        <translation>No se nombró ningún emisor ni la URL de un conjunto de claves, así que no hay claves con las que comprobarlo.</translation>
    </message>
    <message>
        <source>The profile names no issuer and no key set URL.</source>
        <translation>El perfil no nombra ningún emisor ni la URL de un conjunto de claves.</translation>
    </message>
    <message>
        <source>Compare the issuer with what your provider&apos;s documentation says.</source>
        <translation>Compare el emisor con lo que dice la documentación de su proveedor.</translation>
    </message>
    <message>
        <source>Enter the token URL itself.</source>
        <translation>Escriba la propia URL del token.</translation>
    </message>
    <message>
        <source>{name}: a client certificate is shown within TLS, and {url} is asked without TLS.</source>
        <translation>{name}: un certificado de cliente se muestra dentro de TLS, y a {url} se llama sin TLS.</translation>
    </message>
    <message>
        <source>The server says that the token is not active, and nothing else, as it should. It may have expired, may have been revoked, may be unknown there, or may be one that this client may not ask about.</source>
        <translation>El servidor dice que el token no está activo, y nada más, como debe ser. Puede haber caducado, puede estar revocado, puede ser desconocido allí o puede ser uno por el que este cliente no puede preguntar.</translation>
    </message>
    <message>
        <source>The server says that the token is active: it issued the token, and the token has not expired or been revoked.</source>
        <translation>El servidor dice que el token está activo: lo emitió él, y no caducó ni se revocó.</translation>
    </message>
    <message>
        <source>Compare the introspection URL with what the provider&apos;s documentation says.</source>
        <translation>Compare la URL de introspección con lo que dice la documentación del proveedor.</translation>
    </message>
    <message>
        <source>The server answered with a signed JWT (RFC 9701) although JSON was asked for.</source>
        <translation>El servidor respondió con un JWT firmado (RFC 9701), aunque se pidió JSON.</translation>
    </message>
    <message>
        <source>The server did not say what the token is.</source>
        <translation>El servidor no dijo qué es el token.</translation>
    </message>
    <message>
        <source>There is none.</source>
        <translation>No hay ninguno.</translation>
    </message>
    <message>
        <source>It has characters that no token has, or is too long.</source>
        <translation>Tiene caracteres que no tiene ningún token, o es demasiado largo.</translation>
    </message>
    <message>
        <source>The server answered {status}; an introspection answer has the status 200.</source>
        <translation>El servidor respondió {status}; una respuesta de introspección tiene el código 200.</translation>
    </message>
    <message>
        <source>The token is not active, and the answer says more of it all the same: {others}.</source>
        <translation>El token no está activo, pero la respuesta dice más sobre él: {others}.</translation>
    </message>
    <message>
        <source>Ask the provider to answer this client with plain JSON.</source>
        <translation>Pida al proveedor que responda a este cliente con JSON sin firmar.</translation>
    </message>
    <message>
        <source>&quot;active&quot; is in the answer more than once, and programs differ in which one they use.</source>
        <translation>&quot;active&quot; aparece más de una vez en la respuesta, y los programas difieren en cuál usan.</translation>
    </message>
    <message>
        <source>Tell whoever runs the server: one program takes such a token, and another does not.</source>
        <translation>Avise a quien lleva el servidor: un programa acepta un token así, y otro no.</translation>
    </message>
    <message>
        <source>Tell whoever runs the server: programs differ in how they take such an answer.</source>
        <translation>Avise a quien lleva el servidor: los programas difieren en cómo toman una respuesta así.</translation>
    </message>
    <message>
        <source>The answer has no member &quot;active&quot;, so this is probably not an introspection endpoint.</source>
        <translation>La respuesta no tiene el miembro &quot;active&quot;, así que probablemente esto no es un endpoint de introspección.</translation>
    </message>
    <message>
        <source>Its key set also holds a shared secret, so nothing in it can be trusted.</source>
        <translation>Su conjunto de claves contiene también un secreto compartido, así que no se puede confiar en nada de él.</translation>
    </message>
    <message>
        <source>The certificate in its x5c belongs to another key.</source>
        <translation>El certificado de su x5c es de otra clave.</translation>
    </message>
    <message>
        <source>Its member &apos;k&apos; is not a secret in base64url.</source>
        <translation>Su miembro &apos;k&apos; no es un secreto en base64url.</translation>
    </message>
    <message>
        <source>Its private part is published with it: anyone can sign with this key. Tell the issuer at once.</source>
        <translation>Su parte privada está publicada con ella: cualquiera puede firmar con esta clave. Avise de inmediato al emisor.</translation>
    </message>
    <message>
        <source>the paste form</source>
        <translation>el formulario de pegado</translation>
    </message>
    <message>
        <source>Times of day are in {zone}.</source>
        <translation>Las horas están en {zone}.</translation>
    </message>
    <message numerus="yes">
        <source>No token in {name}: {count} lines were read.</source>
        <translation>
            <numerusform>Ningún token en {name}: se leyó {count} línea.</numerusform>
            <numerusform>Ningún token en {name}: se leyeron {count} líneas.</numerusform>
        </translation>
    </message>
    <message>
        <source>A token begins with eyJ and has two or four full stops. Many programs write *** or the first characters in its place: look for a setting that logs headers in full, or copy the token where it is used.</source>
        <translation>Un token empieza por eyJ y tiene dos o cuatro puntos. Muchos programas escriben *** o solo los primeros caracteres: busque un ajuste que registre los encabezados completos, o copie el token donde se usa.</translation>
    </message>
    <message>
        <source>{name} is compressed ({format}), so no token in it can be seen.</source>
        <translation>{name} está comprimido ({format}), así que no se ve ningún token que contenga.</translation>
    </message>
    <message>
        <source>No token in {name}: {count} bytes that are not text were read.</source>
        <translation>Ningún token en {name}: se leyeron {count} bytes que no son texto.</translation>
    </message>
    <message>
        <source>Unpack it, and scan the file that was in it.</source>
        <translation>Descomprímalo y examine el archivo que contiene.</translation>
    </message>
    <message>
        <source>what</source>
        <translation>qué es</translation>
    </message>
    <message>
        <source>client</source>
        <translation>cliente</translation>
    </message>
    <message>
        <source>after</source>
        <translation>tras</translation>
    </message>
    <message>
        <source>lines</source>
        <translation>líneas</translation>
    </message>
    <message>
        <source>token</source>
        <translation>token</translation>
    </message>
    <message>
        <source>That of {name}, which vouches for it, was valid until {time}.</source>
        <translation>El de {name}, que lo avala, fue válido hasta el {time}.</translation>
    </message>
    <message>
        <source>That of {name}, which vouches for it, is valid from {time}.</source>
        <translation>El de {name}, que lo avala, es válido desde el {time}.</translation>
    </message>
    <message>
        <source>It is for {names}.</source>
        <translation>Es para {names}.</translation>
    </message>
    <message>
        <source>It calls itself {name}.</source>
        <translation>Se llama a sí mismo {name}.</translation>
    </message>
    <message>
        <source>It was valid until {time}.</source>
        <translation>Fue válido hasta el {time}.</translation>
    </message>
    <message>
        <source>It is valid from {time}.</source>
        <translation>Es válido desde el {time}.</translation>
    </message>
    <message numerus="yes">
        <source>It is for {names} and {n} more.</source>
        <translation>
            <numerusform>Es para {names} y {n} más.</numerusform>
            <numerusform>Es para {names} y {n} más.</numerusform>
        </translation>
    </message>
    <message>
        <source>The chain ends in {name}, which is probably not a public CA.</source>
        <translation>La cadena termina en {name}, que probablemente no es una CA pública.</translation>
    </message>
    <message>
        <source>The chain ends in {name}, which is not a public CA.</source>
        <translation>La cadena termina en {name}, que no es una CA pública.</translation>
    </message>
    <message>
        <source>Its public exponent is {exponent}; less than {least} makes mistakes of a verifier fatal.</source>
        <translation>Su exponente público es {exponent}; con menos de {least}, los errores de un verificador son fatales.</translation>
    </message>
    <message>
        <source>file {name} that you chose</source>
        <translation>el archivo {name} que eligió</translation>
    </message>
    <message>
        <source>Its use is {use}, not &apos;sig&apos;: it is not for signatures.</source>
        <translation>Su use es {use}, no &apos;sig&apos;: no es para firmas.</translation>
    </message>
    <message>
        <source>Its key_ops do not include &apos;verify&apos;.</source>
        <translation>Sus key_ops no incluyen &apos;verify&apos;.</translation>
    </message>
    <message>
        <source>It says it is for {alg}, which needs {least} bits (RFC 7518 section 3.2); it has {bits}.</source>
        <translation>Dice ser para {alg}, que requiere {least} bits (RFC 7518, sección 3.2); tiene {bits}.</translation>
    </message>
    <message>
        <source>the shared secret that you gave</source>
        <translation>el secreto compartido que dio</translation>
    </message>
    <message>
        <source>It mixes shared secrets with public keys, which invites mistaking one for the other.</source>
        <translation>Mezcla secretos compartidos con claves públicas, y eso invita a confundir unos con otras.</translation>
    </message>
    <message>
        <source>{name} holds a key of a type that does not sign tokens.</source>
        <translation>{name} contiene una clave de un tipo que no firma tokens.</translation>
    </message>
    <message>
        <source>The file holds its private part too, which was not read. Keep that file to yourself.</source>
        <translation>El archivo contiene también su parte privada, que no se leyó. No comparta ese archivo.</translation>
    </message>
    <message>
        <source>It is a shared secret. Published, it lets anyone sign, so it proves nothing.</source>
        <translation>Es un secreto compartido. Si se publica, cualquiera puede firmar, así que no demuestra nada.</translation>
    </message>
    <message>
        <source>Its numbers do not make a key.</source>
        <translation>Sus números no forman una clave.</translation>
    </message>
    <message>
        <source>Its x5c holds no readable certificate.</source>
        <translation>Su x5c no contiene ningún certificado legible.</translation>
    </message>
    <message>
        <source>There is something to prove the client with.</source>
        <translation>Hay algo con lo que el cliente puede demostrar quién es.</translation>
    </message>
    <message>
        <source>The header is the same as the form-encoded one.</source>
        <translation>El encabezado es igual que el codificado como formulario.</translation>
    </message>
    <message>
        <source>No method could be tried, so nothing was sent.</source>
        <translation>No se pudo probar ningún método, así que no se envió nada.</translation>
    </message>
    <message>
        <source>The server most likely accepted the client: it answered {error}, which is about what was asked for.</source>
        <translation>Muy probablemente el servidor aceptó el cliente: respondió {error}, que se refiere a lo que se solicitó.</translation>
    </message>
    <message>
        <source>No method can be tried with what the profile and the keyring hold, so nothing is sent.</source>
        <translation>No se puede probar ningún método con lo que contienen el perfil y el llavero, así que no se envía nada.</translation>
    </message>
    <message>
        <source>The server accepts this method: {label} ({method}).</source>
        <translation>El servidor acepta este método: {label} ({method}).</translation>
    </message>
    <message>
        <source>The search was cancelled.</source>
        <translation>La búsqueda se canceló.</translation>
    </message>
    <message>
        <source>The search ends here: the server says that it was asked too often. Wait before trying again.</source>
        <translation>La búsqueda termina aquí: el servidor dice que se le preguntó demasiadas veces. Espere antes de intentarlo de nuevo.</translation>
    </message>
    <message>
        <source>Line breaks inside the token were removed.</source>
        <translation>Se quitaron los saltos de línea dentro del token.</translation>
    </message>
    <message>
        <source>White space or invisible characters at the ends were removed.</source>
        <translation>Se quitaron los espacios en blanco o los caracteres invisibles de los extremos.</translation>
    </message>
    <message>
        <source>Quotation marks around the token were removed.</source>
        <translation>Se quitaron las comillas alrededor del token.</translation>
    </message>
    <message>
        <source>There is nothing to read. Paste what the server or the API said.</source>
        <translation>No hay nada que leer. Pegue lo que dijo el servidor o la API.</translation>
    </message>
    <message>
        <source>That request got no answer. The document&apos;s own diagnosis says why.</source>
        <translation>Esa solicitud no obtuvo respuesta. El diagnóstico del propio documento dice por qué.</translation>
    </message>
    <message>
        <source>aws_client_metadata is a JSON object, such as {&quot;tenant&quot;: &quot;a&quot;}; Cognito hands it to your Lambda function.</source>
        <translation>aws_client_metadata es un objeto JSON, como {&quot;tenant&quot;: &quot;a&quot;}; Cognito lo pasa a su función Lambda.</translation>
    </message>
    <message>
        <source>An extra parameter needs a name.</source>
        <translation>Un parámetro adicional necesita un nombre.</translation>
    </message>
    <message>
        <source>A URL has only ASCII characters and no spaces.</source>
        <translation>Una URL solo tiene caracteres ASCII y no tiene espacios.</translation>
    </message>
    <message>
        <source>Write the whole URL, beginning with https://.</source>
        <translation>Escriba la URL completa, empezando por https://.</translation>
    </message>
    <message>
        <source>Use https. Plain http goes only to this computer, since anybody on the way could read the secret.</source>
        <translation>Use https. El http sin cifrar solo se admite hacia este equipo, porque cualquiera podría leer el secreto por el camino.</translation>
    </message>
    <message>
        <source>Take the part before the @ out of the URL: names and passwords do not belong there.</source>
        <translation>Quite de la URL la parte anterior a @: los nombres y las contraseñas no van ahí.</translation>
    </message>
    <message>
        <source>Take the part from the # on out of the URL.</source>
        <translation>Quite de la URL la parte que empieza por #.</translation>
    </message>
    <message>
        <source>An issuer has no query: take the part from the ? on out of the URL.</source>
        <translation>Un emisor no tiene consulta: quite de la URL la parte que empieza por ?.</translation>
    </message>
    <message>
        <source>This is not a URL. It looks like https://login.example.com/path.</source>
        <translation>Esto no es una URL. Debe ser como https://login.example.com/path.</translation>
    </message>
    <message>
        <source>A profile needs a name.</source>
        <translation>Un perfil necesita un nombre.</translation>
    </message>
    <message>
        <source>{label} is one of {known}.</source>
        <translation>{label} debe ser uno de {known}.</translation>
    </message>
    <message>
        <source>Client ID is missing. The provider made it when the app was registered.</source>
        <translation>Falta el ID de cliente. Lo creó el proveedor al registrar la aplicación.</translation>
    </message>
    <message>
        <source>Client authentication is one of {known}.</source>
        <translation>La autenticación del cliente debe ser una de {known}.</translation>
    </message>
    <message>
        <source>Certificate file is missing. The client proves itself with it in TLS.</source>
        <translation>Falta el archivo de certificado. El cliente demuestra con él quién es en TLS.</translation>
    </message>
    <message>
        <source>The assertion&apos;s algorithm is one of {known}.</source>
        <translation>El algoritmo de la aserción debe ser uno de {known}.</translation>
    </message>
    <message>
        <source>The timeout is between {least} and {most} seconds.</source>
        <translation>El tiempo de espera debe estar entre {least} y {most} segundos.</translation>
    </message>
    <message>
        <source>An audience has no line breaks, and no spaces before or after it.</source>
        <translation>Una audiencia no tiene saltos de línea, ni espacios antes o después.</translation>
    </message>
    <message>
        <source>{label} is missing.</source>
        <translation>Falta «{label}».</translation>
    </message>
    <message>
        <source>There is no profile called {name}. Profiles: {names}.</source>
        <translation>No hay ningún perfil llamado {name}. Perfiles: {names}.</translation>
    </message>
    <message>
        <source>{where} is {kind}, and a profile is an object with a member for each field.</source>
        <translation>{where} es {kind}, y un perfil es un objeto con un miembro por campo.</translation>
    </message>
    <message>
        <source>{where} holds {key}. Profiles never hold secrets: take it out and store it with `secret set`.</source>
        <translation>{where} contiene {key}. Los perfiles nunca contienen secretos: sáquelo y guárdelo con `secret set`.</translation>
    </message>
    <message>
        <source>{where} has no &quot;name&quot;.</source>
        <translation>{where} no tiene &quot;name&quot;.</translation>
    </message>
    <message>
        <source>{where}: &apos;id&apos; may hold letters, digits, - and _ only.</source>
        <translation>{where}: &apos;id&apos; solo puede tener letras, dígitos, - y _.</translation>
    </message>
    <message>
        <source>{where} holds no profile.</source>
        <translation>{where} no contiene ningún perfil.</translation>
    </message>
    <message>
        <source>{where} has a member {key} that no profile has.</source>
        <translation>{where} tiene un miembro {key} que no tiene ningún perfil.</translation>
    </message>
    <message>
        <source>{where} is not JSON text in UTF-8.</source>
        <translation>{where} no es texto JSON en UTF-8.</translation>
    </message>
    <message>
        <source>{where} has no list &quot;profiles&quot;.</source>
        <translation>{where} no tiene la lista &quot;profiles&quot;.</translation>
    </message>
    <message>
        <source>Not known yet</source>
        <translation>Aún no se conoce</translation>
    </message>
    <message>
        <source>Found by discovery</source>
        <translation>Se encuentra por descubrimiento</translation>
    </message>
    <message>
        <source>This computer</source>
        <translation>Este equipo</translation>
    </message>
    <message>
        <source>certificate verified</source>
        <translation>certificado verificado</translation>
    </message>
    <message>
        <source>{address} port {port}</source>
        <translation>{address}, puerto {port}</translation>
    </message>
    <message>
        <source>What the server said</source>
        <translation>Qué dijo el servidor</translation>
    </message>
    <message>
        <source>Valid</source>
        <translation>Válido</translation>
    </message>
    <message>
        <source>Rejected</source>
        <translation>Rechazado</translation>
    </message>
    <message>
        <source>Not verified</source>
        <translation>Sin verificar</translation>
    </message>
    <message>
        <source>Malformed</source>
        <translation>Mal formado</translation>
    </message>
    <message>
        <source>What to try</source>
        <translation>Qué intentar</translation>
    </message>
    <message>
        <source>Cause</source>
        <translation>Causa</translation>
    </message>
    <message>
        <source>Most likely cause</source>
        <translation>Causa más probable</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>Qué pasó</translation>
    </message>
    <message>
        <source>Nobody has vouched for it: no keys were used.</source>
        <translation>Nadie lo ha avalado: no se usaron claves.</translation>
    </message>
    <message>
        <source>Claims</source>
        <translation>Claims</translation>
    </message>
    <message>
        <source>Ruled out</source>
        <translation>Descartado</translation>
    </message>
    <message>
        <source>Less likely</source>
        <translation>Menos probable</translation>
    </message>
    <message>
        <source>Source: {reference}</source>
        <translation>Fuente: {reference}</translation>
    </message>
    <message>
        <source>HTTPie cannot be told the parameter {name}: it drops a backslash before : ; = and @. Copy for curl.</source>
        <translation>No se puede indicar a HTTPie el parámetro {name}: quita una barra invertida antes de : ; = y @. Cópielo para curl.</translation>
    </message>
    <message>
        <source>A parameter holds a NUL character, which no other tool can be told.</source>
        <translation>Un parámetro contiene un carácter NUL, que no se puede indicar a ninguna otra herramienta.</translation>
    </message>
    <message>
        <source>HTTPie cannot be told a client ID that ends with a backslash. Copy for curl.</source>
        <translation>No se puede indicar a HTTPie un ID de cliente que termina en barra invertida. Cópielo para curl.</translation>
    </message>
    <message>
        <source>The server took the request. It answers the same for a token that it does not know or that had expired, so this does not prove that the token was in force.</source>
        <translation>El servidor admitió la solicitud. Responde lo mismo para un token que no conoce o que ya caducó, así que esto no demuestra que el token estuviera vigente.</translation>
    </message>
    <message>
        <source>The token has to be taken as still in force.</source>
        <translation>Debe suponerse que el token sigue vigente.</translation>
    </message>
    <message>
        <source>An API that checks only signature and dates accepts a revoked JWT until it expires.</source>
        <translation>Una API que solo comprueba la firma y las fechas acepta un JWT revocado hasta que caduca.</translation>
    </message>
    <message>
        <source>Something answered with success that is probably not the revocation endpoint, or it named an error.</source>
        <translation>Algo que probablemente no es el endpoint de revocación respondió con éxito, o la respuesta nombró un error.</translation>
    </message>
    <message>
        <source>no profile says which server would revoke it.</source>
        <translation>ningún perfil dice qué servidor lo revocaría.</translation>
    </message>
    <message>
        <source>There is no stored token that can be revoked, so nothing is sent.</source>
        <translation>No hay ningún token guardado que se pueda revocar, así que no se envía nada.</translation>
    </message>
    <message>
        <source>Name, port and certificate: a connection to {host} stood.</source>
        <translation>Nombre, puerto y certificado: se estableció una conexión con {host}.</translation>
    </message>
    <message>
        <source>Name and port: {host} was found and took the connection.</source>
        <translation>Nombre y puerto: se encontró {host}, que aceptó la conexión.</translation>
    </message>
    <message>
        <source>Name: {host} was found.</source>
        <translation>Nombre: se encontró {host}.</translation>
    </message>
    <message>
        <source>Clock: yours and the server&apos;s agree.</source>
        <translation>Reloj: el suyo y el del servidor coinciden.</translation>
    </message>
    <message>
        <source>The key set was fetched again for an unknown key ID {last:ago} and is not for another {again:away}. Fetching it by hand works at once.</source>
        <translation>El conjunto de claves se volvió a descargar {last:ago} por un ID de clave desconocido, y no se descargará de nuevo hasta dentro de {again:away}. Descargarlo a mano funciona al momento.</translation>
    </message>
    <message>
        <source>{name} begins like a key set and is larger than {limit}. Its keys were not read, and there is no token in it.</source>
        <translation>{name} empieza como un conjunto de claves y supera {limit}. Sus claves no se leyeron, y no hay ningún token dentro.</translation>
    </message>
    <message>
        <source>Reading the text from {name} failed: {reason}.</source>
        <translation>No se pudo leer el texto de {name}: {reason}.</translation>
    </message>
    <message>
        <source>There is no file in {url}.</source>
        <translation>No hay ningún archivo en {url}.</translation>
    </message>
    <message>
        <source>No Dask cluster answers at {address}: {reason}.</source>
        <translation>Ningún clúster de Dask responde en {address}: {reason}.</translation>
    </message>
    <message>
        <source>The cluster stopped in the middle of the work: {reason}.</source>
        <translation>El clúster se detuvo en medio del trabajo: {reason}.</translation>
    </message>
    <message>
        <source>The cluster has no workers.</source>
        <translation>El clúster no tiene workers.</translation>
    </message>
    <message>
        <source>The workers of the cluster need Token Inspector {version}; they have {found}.</source>
        <translation>Los workers del clúster necesitan Token Inspector {version}; tienen {found}.</translation>
    </message>
    <message>
        <source>A process of this program ended in the middle of its work; the computer may be short of memory.</source>
        <translation>Un proceso de este programa terminó a mitad de su trabajo; puede que al equipo le falte memoria.</translation>
    </message>
    <message>
        <source>{name} would be larger than {size}, and could not be read again. Nothing was changed.</source>
        <translation>{name} ocuparía más de {size} y no se podría volver a leer. No se ha cambiado nada.</translation>
    </message>
    <message>
        <source>a token was granted</source>
        <translation>se concedió un token</translation>
    </message>
    <message>
        <source>The server said</source>
        <translation>El servidor dijo</translation>
    </message>
    <message>
        <source>It is the one the profile has.</source>
        <translation>Es el que tiene el perfil.</translation>
    </message>
    <message>
        <source>{heading}: nothing more is known.</source>
        <translation>{heading}: no se sabe nada más.</translation>
    </message>
    <message>
        <source>No answer</source>
        <translation>Sin respuesta</translation>
    </message>
    <message>
        <source>no token</source>
        <translation>ningún token</translation>
    </message>
    <message>
        <source>Active</source>
        <translation>Activo</translation>
    </message>
    <message>
        <source>Not active</source>
        <translation>No activo</translation>
    </message>
    <message>
        <source>The answer</source>
        <translation>La respuesta</translation>
    </message>
    <message numerus="yes">
        <source>{count} tokens in {name}</source>
        <translation>
            <numerusform>{count} token en {name}</numerusform>
            <numerusform>{count} tokens en {name}</numerusform>
        </translation>
    </message>
    <message>
        <source>The stored tokens cannot be read: their key is not in the keyring. Log out clears them.</source>
        <translation>Los tokens guardados no se pueden leer: su clave no está en el llavero. «Cerrar sesión» los borra.</translation>
    </message>
    <message>
        <source>The token file was written by another version of Token Inspector. Log out clears it.</source>
        <translation>El archivo de tokens lo escribió otra versión de Token Inspector. «Cerrar sesión» lo borra.</translation>
    </message>
    <message>
        <source>another program is writing it</source>
        <comment>The token file cannot be written: ….</comment>
        <translation>otro programa está escribiendo en él</translation>
    </message>
    <message>
        <source>nothing can be locked in its folder</source>
        <comment>The token file cannot be written: ….</comment>
        <translation>en su carpeta no se puede bloquear nada</translation>
    </message>
    <message>
        <source>The token file is damaged and cannot be read. Log out clears it.</source>
        <translation>El archivo de tokens está dañado y no se puede leer. «Cerrar sesión» lo borra.</translation>
    </message>
    <message>
        <source>something else</source>
        <translation>otra cosa</translation>
    </message>
    <message>
        <source>not finite</source>
        <translation>no finito</translation>
    </message>
    <message>
        <source>true or false</source>
        <translation>verdadero o falso</translation>
    </message>
    <message>
        <source>a number</source>
        <translation>un número</translation>
    </message>
    <message>
        <source>a text</source>
        <translation>un texto</translation>
    </message>
    <message>
        <source>a list</source>
        <translation>una lista</translation>
    </message>
    <message>
        <source>an object</source>
        <translation>un objeto</translation>
    </message>
    <message>
        <source>just now</source>
        <translation>ahora mismo</translation>
    </message>
    <message>
        <source>an endless time</source>
        <translation>un tiempo sin fin</translation>
    </message>
    <message>
        <source>more than 9999 years</source>
        <translation>más de 9999 años</translation>
    </message>
    <message>
        <source>{text} has no offset; end it with Z or with one such as +02:00.</source>
        <translation>{text} no tiene desfase horario; termínelo con Z o con uno como +02:00.</translation>
    </message>
    <message>
        <source>{text} is neither epoch seconds nor an ISO 8601 time.</source>
        <translation>{text} no es ni segundos desde 1970 ni una hora ISO 8601.</translation>
    </message>
    <message>
        <source>The value was taken out of {count:grouped} characters of other text.</source>
        <translation>El valor se sacó de {count:grouped} caracteres de otro texto.</translation>
    </message>
    <message>
        <source>The payload is base64 of the claims: it was encoded twice.</source>
        <translation>El contenido es base64 de los claims: se codificó dos veces.</translation>
    </message>
    <message>
        <source>Whoever makes the token has to encode the claims once: give the library the claims themselves.</source>
        <translation>Quien hace el token tiene que codificar los claims una sola vez: dé a la biblioteca los propios claims.</translation>
    </message>
    <message>
        <source>The payload is a text with JSON in it: the claims were made JSON twice.</source>
        <translation>El contenido es un texto con JSON dentro: los claims se convirtieron en JSON dos veces.</translation>
    </message>
    <message>
        <source>Whoever makes the token has to give the library the claims as an object, not as JSON text.</source>
        <translation>Quien hace el token tiene que dar a la biblioteca los claims como objeto, no como texto JSON.</translation>
    </message>
    <message>
        <source>{vendor} says it here: {ask}.</source>
        <translation>{vendor} lo dice aquí: {ask}.</translation>
    </message>
    <message>
        <source>has the name of a member that is a token of its own</source>
        <comment>The header ….</comment>
        <translation>tiene un miembro cuyo nombre es un token</translation>
    </message>
    <message>
        <source>The token was taken out of {count:grouped} characters of other text; the first of {tokens} different ones.</source>
        <translation>El token se extrajo de {count:grouped} caracteres de otro texto; es el primero de {tokens} distintos.</translation>
    </message>
    <message>
        <source>The token was taken out of {count:grouped} characters of other text.</source>
        <translation>El token se extrajo de {count:grouped} caracteres de otro texto.</translation>
    </message>
    <message>
        <source>{scheme:repr} in front of the token was removed.</source>
        <translation>Se quitó {scheme:repr} delante del token.</translation>
    </message>
    <message>
        <source>The header is {kind:tr}, and a JWT&apos;s header is an object.</source>
        <translation>El encabezado es {kind:tr}, y el encabezado de un JWT es un objeto.</translation>
    </message>
    <message>
        <source>The payload is {kind:tr}, and a JWT&apos;s payload is an object.</source>
        <translation>El payload es {kind:tr}, y el payload de un JWT es un objeto.</translation>
    </message>
    <message>
        <source>It has {count:grouped} characters; more than {most:grouped} are not read.</source>
        <translation>Tiene {count:grouped} caracteres; no se leen más de {most:grouped}.</translation>
    </message>
    <message>
        <source>{part} has {count:grouped} characters, a number base64url cannot have; one is missing or added.</source>
        <comment>part: the header, the payload, the signature</comment>
        <translation>{part} tiene {count:grouped} caracteres, un número que base64url no puede tener; falta o sobra uno.</translation>
    </message>
    <message>
        <source>The payload is empty. The content may have been sent apart from its signature (a detached payload).</source>
        <translation>El payload está vacío. El contenido puede haberse enviado separado de su firma (payload separado o detached).</translation>
    </message>
    <message>
        <source>Put the content, in base64url, between the two full stops. If there is none, copy the whole token again.</source>
        <translation>Ponga el contenido, en base64url, entre los dos puntos. Si no lo hay, copie el token entero de nuevo.</translation>
    </message>
    <message>
        <source>It is not a token: no full stop divides it into parts.</source>
        <translation>No es un token: ningún punto lo divide en partes.</translation>
    </message>
    <message>
        <source>Its chain could not be read: a second handshake, to see it, did not come about.</source>
        <translation>No se pudo leer su cadena: no se logró una segunda negociación TLS para verla.</translation>
    </message>
    <message>
        <source>The URL is not a web address that starts with https://.</source>
        <translation>La URL no es una dirección web que empiece por https://.</translation>
    </message>
    <message>
        <source>The URL holds a user name or password; those belong in the client ID and secret.</source>
        <translation>La URL contiene un nombre de usuario o una contraseña; van en el ID de cliente y el secreto.</translation>
    </message>
    <message>
        <source>The URL cannot be read as one.</source>
        <translation>La URL no se puede leer como tal.</translation>
    </message>
    <message>
        <source>The request was cancelled.</source>
        <translation>La solicitud se canceló.</translation>
    </message>
    <message>
        <source>Windows Credential Manager</source>
        <translation>Administrador de credenciales de Windows</translation>
    </message>
    <message>
        <source>macOS Keychain</source>
        <translation>Llavero de macOS</translation>
    </message>
    <message>
        <source>Secret Service keyring</source>
        <translation>Llavero Secret Service</translation>
    </message>
    <message>
        <source>The configured keyring ({path}) does not protect secrets, so it is not used.</source>
        <translation>El llavero configurado ({path}) no protege los secretos, así que no se usa.</translation>
    </message>
    <message>
        <source>No keyring was found on this system. On Linux, install and unlock one that offers the Secret Service, such as GNOME Keyring, KWallet or KeePassXC.</source>
        <translation>No se encontró ningún llavero en este sistema. En Linux, instale y desbloquee uno que ofrezca Secret Service, como GNOME Keyring, KWallet o KeePassXC.</translation>
    </message>
    <message>
        <source>The keyring is switched off (keyring&apos;s null backend), so it would lose every secret.</source>
        <translation>El llavero está desactivado (backend null de keyring), así que perdería todos los secretos.</translation>
    </message>
    <message>
        <source>The chain ends in {name}, which is a public CA.</source>
        <translation>La cadena termina en {name}, que es una CA pública.</translation>
    </message>
    <message>
        <source>The server did not send the certificate of {name}, which issued the last one it sent.</source>
        <translation>El servidor no envió el certificado de {name}, que emitió el último que envió.</translation>
    </message>
    <message>
        <source>It names no host; its subject is {name}.</source>
        <translation>No nombra ningún host; su sujeto es {name}.</translation>
    </message>
    <message>
        <source>Its public exponent is {exponent}, with which RSA does not work.</source>
        <translation>Su exponente público es {exponent}, con el que RSA no funciona.</translation>
    </message>
    <message>
        <source>Its public exponent is longer than 256 bits, which no sound program makes.</source>
        <translation>Su exponente público tiene más de 256 bits, algo que no hace ningún programa correcto.</translation>
    </message>
    <message>
        <source>Its modulus has a small factor, so its private part can be computed at once.</source>
        <translation>Su módulo tiene un factor pequeño, así que su parte privada se puede calcular al instante.</translation>
    </message>
    <message>
        <source>It was made by a faulty Infineon chip (ROCA, CVE-2017-15361), and its private part can be computed.</source>
        <translation>La creó un chip defectuoso de Infineon (ROCA, CVE-2017-15361), y su parte privada se puede calcular.</translation>
    </message>
    <message>
        <source>{host} speaks TLS on this port, and was asked over plain http.</source>
        <translation>{host} habla TLS en este puerto, y se le llamó por http sin cifrar.</translation>
    </message>
    <message>
        <source>No name server answered when asked for the address of {host}.</source>
        <translation>Ningún servidor de nombres respondió al preguntar por la dirección de {host}.</translation>
    </message>
    <message>
        <source>No address was found for the name {host}.</source>
        <translation>No se encontró ninguna dirección para el nombre {host}.</translation>
    </message>
    <message>
        <source>{host} does not speak TLS on this port; it is probably one for plain http.</source>
        <translation>{host} no habla TLS en este puerto; probablemente es de http sin cifrar.</translation>
    </message>
    <message>
        <source>{host} and this computer could not agree on a TLS connection.</source>
        <translation>{host} y este equipo no lograron acordar una conexión TLS.</translation>
    </message>
    <message>
        <source>{host} ended the connection before the whole answer had arrived.</source>
        <translation>{host} terminó la conexión antes de que llegara la respuesta completa.</translation>
    </message>
    <message>
        <source>The CA bundle cannot be read: {error}.</source>
        <translation>El paquete de CA no se puede leer: {error}.</translation>
    </message>
    <message>
        <source>{url} is not a web address that can be asked.</source>
        <translation>{url} no es una dirección web a la que se pueda llamar.</translation>
    </message>
    <message>
        <source>The certificate of {host} was not accepted: {reason}.</source>
        <translation>El certificado de {host} no se aceptó: {reason}.</translation>
    </message>
    <message>
        <source>What {host} answered on this port is not HTTP.</source>
        <translation>Lo que respondió {host} en este puerto no es HTTP.</translation>
    </message>
    <message>
        <source>{host} sent more or longer headers than are read.</source>
        <translation>{host} envió más encabezados, o más largos, de los que se leen.</translation>
    </message>
    <message>
        <source>it holds no certificate in PEM form</source>
        <translation>no contiene ningún certificado en formato PEM</translation>
    </message>
</context>
</TS>
