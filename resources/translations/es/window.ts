<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="es" sourcelanguage="en">
<context>
    <name>Token Inspector</name>
    <message>
        <source>Raw</source>
        <translation>En bruto</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Claves</translation>
    </message>
    <message>
        <source>Exchange</source>
        <translation>Intercambio</translation>
    </message>
    <message>
        <source>Tokens</source>
        <translation>Tokens</translation>
    </message>
    <message>
        <source>Profiles</source>
        <translation>Perfiles</translation>
    </message>
    <message>
        <source>Window</source>
        <translation>Ventana</translation>
    </message>
    <message>
        <source>Make a profile or paste a token first.</source>
        <translation>Primero cree un perfil o pegue un token.</translation>
    </message>
    <message>
        <source>Choose a profile first.</source>
        <translation>Primero elija un perfil.</translation>
    </message>
    <message>
        <source>The demo issuer’s profiles go when it stops.</source>
        <translation>Los perfiles del emisor de demostración desaparecen cuando se detiene.</translation>
    </message>
    <message>
        <source>There is no profile of your own yet.</source>
        <translation>Todavía no hay ningún perfil propio.</translation>
    </message>
    <message>
        <source>There is no token yet.</source>
        <translation>Todavía no hay ningún token.</translation>
    </message>
    <message>
        <source>No request is on its way.</source>
        <translation>No hay ninguna solicitud en curso.</translation>
    </message>
    <message>
        <source>The demo issuer is starting.</source>
        <translation>El emisor de demostración está arrancando.</translation>
    </message>
    <message>
        <source>The demo issuer does not run.</source>
        <translation>El emisor de demostración no está en marcha.</translation>
    </message>
    <message>
        <source>There is nothing to log out of.</source>
        <translation>No hay ninguna sesión que cerrar.</translation>
    </message>
    <message>
        <source>There is nothing to undo.</source>
        <translation>No hay nada que deshacer.</translation>
    </message>
    <message>
        <source>There is nothing to redo.</source>
        <translation>No hay nada que rehacer.</translation>
    </message>
    <message>
        <source>It runs.</source>
        <translation>Está en marcha.</translation>
    </message>
    <message>
        <source>Paste a token</source>
        <translation>Pegar un token</translation>
    </message>
    <message>
        <source>Get token or inspect</source>
        <translation>Obtener token o inspeccionar</translation>
    </message>
    <message>
        <source>Cancel the request</source>
        <translation>Cancelar la solicitud</translation>
    </message>
    <message>
        <source>Fetch keys again, or try again</source>
        <translation>Volver a descargar las claves o reintentar</translation>
    </message>
    <message>
        <source>Check with a key file…</source>
        <translation>Comprobar con un archivo de clave…</translation>
    </message>
    <message>
        <source>Ask the issuer about this token (introspection)</source>
        <translation>Preguntar al emisor por este token (introspección)</translation>
    </message>
    <message>
        <source>Revoke at the issuer…</source>
        <translation>Revocar en el emisor…</translation>
    </message>
    <message>
        <source>Copy as curl</source>
        <translation>Copiar curl</translation>
    </message>
    <message>
        <source>Copy as HTTPie</source>
        <translation>Copiar HTTPie</translation>
    </message>
    <message>
        <source>Copy as Python requests</source>
        <translation>Copiar Python requests</translation>
    </message>
    <message>
        <source>Filter claims</source>
        <translation>Filtrar claims</translation>
    </message>
    <message>
        <source>Copy token</source>
        <translation>Copiar token</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>Comparar</translation>
    </message>
    <message>
        <source>Export report</source>
        <translation>Exportar informe</translation>
    </message>
    <message>
        <source>Copy report as Markdown</source>
        <translation>Copiar informe como Markdown</translation>
    </message>
    <message>
        <source>Show the whole value</source>
        <translation>Mostrar el valor completo</translation>
    </message>
    <message>
        <source>Copy the value</source>
        <translation>Copiar el valor</translation>
    </message>
    <message>
        <source>Copy the row</source>
        <translation>Copiar la fila</translation>
    </message>
    <message>
        <source>Copy the path of the claim</source>
        <translation>Copiar la ruta del claim</translation>
    </message>
    <message>
        <source>New profile</source>
        <translation>Perfil nuevo</translation>
    </message>
    <message>
        <source>Rename the profile</source>
        <translation>Cambiar el nombre del perfil</translation>
    </message>
    <message>
        <source>Undo a change of a profile</source>
        <translation>Deshacer un cambio de un perfil</translation>
    </message>
    <message>
        <source>Redo a change of a profile</source>
        <translation>Rehacer un cambio de un perfil</translation>
    </message>
    <message>
        <source>Duplicate the profile</source>
        <translation>Duplicar el perfil</translation>
    </message>
    <message>
        <source>Delete the profile</source>
        <translation>Eliminar el perfil</translation>
    </message>
    <message>
        <source>Replace the client secret</source>
        <translation>Sustituir el secreto del cliente</translation>
    </message>
    <message>
        <source>Find the method that works</source>
        <translation>Buscar el método que funciona</translation>
    </message>
    <message>
        <source>Export profiles…</source>
        <translation>Exportar perfiles…</translation>
    </message>
    <message>
        <source>Find an action, profile or token</source>
        <translation>Buscar una acción, un perfil o un token</translation>
    </message>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>Atajos de teclado</translation>
    </message>
    <message>
        <source>Next pane</source>
        <translation>Panel siguiente</translation>
    </message>
    <message>
        <source>Previous pane</source>
        <translation>Panel anterior</translation>
    </message>
    <message>
        <source>Sidebar or rail</source>
        <translation>Barra lateral ancha o estrecha</translation>
    </message>
    <message>
        <source>Main menu</source>
        <translation>Menú principal</translation>
    </message>
    <message>
        <source>Dates in local time or UTC</source>
        <translation>Fechas en hora local o UTC</translation>
    </message>
    <message>
        <source>Appearance: as the system</source>
        <translation>Apariencia: como el sistema</translation>
    </message>
    <message>
        <source>Appearance: light</source>
        <translation>Apariencia: clara</translation>
    </message>
    <message>
        <source>Appearance: dark</source>
        <translation>Apariencia: oscura</translation>
    </message>
    <message>
        <source>Language: as the system</source>
        <translation>Idioma: como el sistema</translation>
    </message>
    <message>
        <source>Language: English</source>
        <translation>Idioma: English</translation>
    </message>
    <message>
        <source>Language: Deutsch</source>
        <translation>Idioma: Deutsch</translation>
    </message>
    <message>
        <source>Language: Español</source>
        <translation>Idioma: Español</translation>
    </message>
    <message>
        <source>Start the demo issuer</source>
        <translation>Iniciar el emisor de demostración</translation>
    </message>
    <message>
        <source>Stop the demo issuer</source>
        <translation>Detener el emisor de demostración</translation>
    </message>
    <message>
        <source>Log out</source>
        <translation>Cerrar sesión</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Salir</translation>
    </message>
    <message>
        <source>While a request runs</source>
        <translation>Durante una solicitud</translation>
    </message>
    <message>
        <source>In the table of claims</source>
        <translation>En la tabla de claims</translation>
    </message>
    <message>
        <source>In the list of profiles</source>
        <translation>En la lista de perfiles</translation>
    </message>
    <message>
        <source>Outside text fields</source>
        <translation>Fuera de los campos de texto</translation>
    </message>
    <message>
        <source>A PEM file with the certificates to trust for this profile, in place of the system’s.</source>
        <translation>Un archivo PEM con los certificados de confianza para este perfil, en lugar de los del sistema.</translation>
    </message>
    <message>
        <source>Whom the token is for, sent as audience.</source>
        <translation>Para quién es el token; se envía como audience.</translation>
    </message>
    <message>
        <source>Resources</source>
        <translation>Recursos</translation>
    </message>
    <message>
        <source>Whom the token is for by RFC 8707. Spaces between.</source>
        <translation>Para quién es el token según el RFC 8707. Separados por espacios.</translation>
    </message>
    <message>
        <source>Expected audience</source>
        <translation>Audiencia esperada</translation>
    </message>
    <message>
        <source>What aud has to contain, several with spaces between.</source>
        <translation>Lo que debe contener aud; varias, separadas por espacios.</translation>
    </message>
    <message>
        <source>Used in place of the one shown above.</source>
        <translation>Se usa en lugar de la mostrada arriba.</translation>
    </message>
    <message>
        <source>What iss has to say, to the letter.</source>
        <translation>Lo que debe decir iss, letra por letra.</translation>
    </message>
    <message>
        <source>Where the public keys are fetched.</source>
        <translation>De dónde se descargan las claves públicas.</translation>
    </message>
    <message>
        <source>Introspection URL</source>
        <translation>URL de introspección</translation>
    </message>
    <message>
        <source>Where a token is asked about.</source>
        <translation>Donde se pregunta por un token.</translation>
    </message>
    <message>
        <source>Revocation URL</source>
        <translation>URL de revocación</translation>
    </message>
    <message>
        <source>Where a token is taken back.</source>
        <translation>Donde se retira un token.</translation>
    </message>
    <message>
        <source>Advanced</source>
        <translation>Avanzado</translation>
    </message>
    <message>
        <source>Extra parameters</source>
        <translation>Parámetros adicionales</translation>
    </message>
    <message>
        <source>For connecting, and for each wait.</source>
        <translation>Para conectar y para cada espera.</translation>
    </message>
    <message>
        <source>The system’s certificates</source>
        <translation>Los certificados del sistema</translation>
    </message>
    <message>
        <source>CA bundle</source>
        <translation>Paquete de CA</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>Vaciar</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>Como el sistema</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Claro</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Oscuro</translation>
    </message>
    <message>
        <source>Drop one file at a time.</source>
        <translation>Suelte los archivos de uno en uno.</translation>
    </message>
    <message>
        <source>Only files on this computer are read. Save it here first, or copy the token itself.</source>
        <translation>Solo se leen archivos de este equipo. Guárdelo aquí primero, o copie el propio token.</translation>
    </message>
    <message>
        <source>The verdict will say that the keys are from a file that you chose. Nothing is sent.</source>
        <translation>El veredicto dirá que las claves son de un archivo que usted eligió. No se envía nada.</translation>
    </message>
    <message>
        <source>Check with these keys</source>
        <translation>Comprobar con estas claves</translation>
    </message>
    <message>
        <source>{bits} bits</source>
        <translation>{bits} bits</translation>
    </message>
    <message>
        <source>Keys are taken from {name}. Paste the token that they are to check.</source>
        <translation>Las claves se tomaron de {name}. Pegue el token que deben comprobar.</translation>
    </message>
    <message>
        <source>unknown kind</source>
        <translation>tipo desconocido</translation>
    </message>
    <message>
        <source>1 minute left</source>
        <translation>Queda 1 minuto</translation>
    </message>
    <message>
        <source>5 minutes left</source>
        <translation>Quedan 5 minutos</translation>
    </message>
    <message>
        <source>No token yet</source>
        <translation>Aún no hay token</translation>
    </message>
    <message>
        <source>{duration} left</source>
        <translation>tiempo restante: {duration}</translation>
    </message>
    <message>
        <source>until it expires</source>
        <translation>hasta que caduque</translation>
    </message>
    <message>
        <source>until exp</source>
        <translation>hasta exp</translation>
    </message>
    <message>
        <source>Token request</source>
        <translation>Solicitud de token</translation>
    </message>
    <message>
        <source>until it may be used</source>
        <translation>hasta que se pueda usar</translation>
    </message>
    <message>
        <source>since it expired</source>
        <translation>desde que caducó</translation>
    </message>
    <message>
        <source>HTTP status</source>
        <translation>Código HTTP</translation>
    </message>
    <message>
        <source>no keys</source>
        <translation>ninguna clave</translation>
    </message>
    <message>
        <source>the one key</source>
        <translation>la única clave</translation>
    </message>
    <message>
        <source>both keys</source>
        <translation>las dos claves</translation>
    </message>
    <message>
        <source>No keys were fetched: it does not say who issued it</source>
        <translation>No se descargaron claves: no dice quién lo emitió</translation>
    </message>
    <message>
        <source>The request brought no token.</source>
        <translation>La solicitud no trajo ningún token.</translation>
    </message>
    <message>
        <source>It carries no signature: only the server that issued it knows what it stands for</source>
        <translation>No lleva firma: solo el servidor que lo emitió sabe qué representa</translation>
    </message>
    <message>
        <source>It is encrypted: only whoever it is meant for can read it</source>
        <translation>Está cifrado: solo puede leerlo su destinatario</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>The arrow key down shows other tools</source>
        <translation>La flecha abajo muestra otras herramientas</translation>
    </message>
    <message>
        <source>Local time</source>
        <translation>Hora local</translation>
    </message>
    <message>
        <source>Clipboard is cleared in {duration}</source>
        <translation>El portapapeles se vaciará en {duration}</translation>
    </message>
    <message>
        <source>Dates are in UTC.</source>
        <translation>Las fechas se muestran en UTC.</translation>
    </message>
    <message>
        <source>Dates are in local time.</source>
        <translation>Las fechas se muestran en hora local.</translation>
    </message>
    <message>
        <source>The copied token is off the clipboard.</source>
        <translation>El token copiado ya no está en el portapapeles.</translation>
    </message>
    <message>
        <source>Claim</source>
        <translation>Claim</translation>
    </message>
    <message>
        <source>What it means</source>
        <translation>Qué significa</translation>
    </message>
    <message>
        <source>Passed</source>
        <translation>Correcto</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Fallo</translation>
    </message>
    <message>
        <source>Warning</source>
        <translation>Aviso</translation>
    </message>
    <message>
        <source>Not checked</source>
        <translation>Sin comprobar</translation>
    </message>
    <message>
        <source>too deep or too long to write out</source>
        <translation>demasiado profundo o largo para escribirlo</translation>
    </message>
    <message>
        <source>{titles}, times in {zone_words}</source>
        <translation>{titles}, horas en {zone_words}</translation>
    </message>
    <message>
        <source>{when}, {distance}</source>
        <translation>{when}, {distance}</translation>
    </message>
    <message>
        <source>Copy value</source>
        <translation>Copiar valor</translation>
    </message>
    <message>
        <source>Copy row</source>
        <translation>Copiar fila</translation>
    </message>
    <message>
        <source>Copy claim path</source>
        <translation>Copiar ruta del claim</translation>
    </message>
    <message>
        <source>Show its check</source>
        <translation>Mostrar su comprobación</translation>
    </message>
    <message>
        <source>No claim has this in its name or value.</source>
        <translation>Ningún claim contiene esto en su nombre o valor.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>This is a private key. It was not stored: choose the method that signs with one first.</source>
        <translation>Esto es una clave privada. No se guardó: elija primero el método que firma con una.</translation>
    </message>
    <message>
        <source>When you log out or quit</source>
        <translation>Al cerrar sesión o salir</translation>
    </message>
    <message>
        <source>Token copied. It leaves the clipboard when you log out or quit.</source>
        <translation>Token copiado. Saldrá del portapapeles al cerrar sesión o salir.</translation>
    </message>
    <message>
        <source>Token copied.</source>
        <translation>Token copiado.</translation>
    </message>
    <message>
        <source>server clock {skew}</source>
        <translation>reloj del servidor {skew}</translation>
    </message>
    <message>
        <source>Needs two tokens</source>
        <translation>Requiere dos tokens</translation>
    </message>
    <message>
        <source>Disclosed by the holder.</source>
        <translation>Revelado por el titular.</translation>
    </message>
    <message>
        <source>Parts of it are disclosed by the holder.</source>
        <translation>El titular reveló partes de él.</translation>
    </message>
    <message>
        <source>{token}, {verdict}</source>
        <translation>{token}, {verdict}</translation>
    </message>
    <message>
        <source>Comparing two large tokens.</source>
        <translation>Comparando dos tokens grandes.</translation>
    </message>
    <message>
        <source>{name}: the same in both, {first}</source>
        <translation>{name}: igual en los dos, {first}</translation>
    </message>
    <message>
        <source>{name}: the same meaning, {first} in the first and {second} in the second.</source>
        <translation>{name}: mismo significado, {first} en el primero y {second} en el segundo.</translation>
    </message>
    <message>
        <source>{name}: {first} in the first and {second} in the second.</source>
        <translation>{name}: {first} en el primero y {second} en el segundo.</translation>
    </message>
    <message>
        <source>{name}: only in the first, {first}</source>
        <translation>{name}: solo en el primero, {first}</translation>
    </message>
    <message>
        <source>{name}: only in the second, {second}</source>
        <translation>{name}: solo en el segundo, {second}</translation>
    </message>
    <message>
        <source>First: {shown}</source>
        <translation>Primero: {shown}</translation>
    </message>
    <message>
        <source>First: not there</source>
        <translation>Primero: no está</translation>
    </message>
    <message>
        <source>Second: {shown}</source>
        <translation>Segundo: {shown}</translation>
    </message>
    <message>
        <source>Second: not there</source>
        <translation>Segundo: no está</translation>
    </message>
    <message>
        <source>First: {token}</source>
        <translation>Primero: {token}</translation>
    </message>
    <message>
        <source>Second: {token}</source>
        <translation>Segundo: {token}</translation>
    </message>
    <message>
        <source>Comparison</source>
        <translation>Comparación</translation>
    </message>
    <message>
        <source>Copy what the first has</source>
        <translation>Copiar lo que tiene el primero</translation>
    </message>
    <message>
        <source>Copy what the second has</source>
        <translation>Copiar lo que tiene el segundo</translation>
    </message>
    <message>
        <source>{token}, {when}</source>
        <translation>{token}, {when}</translation>
    </message>
    <message>
        <source>{ordinal}: {token}</source>
        <translation>{ordinal}: {token}</translation>
    </message>
    <message>
        <source>Nothing that was compared differs.</source>
        <translation>No difiere nada de lo que se comparó.</translation>
    </message>
    <message>
        <source>Swap</source>
        <translation>Intercambiar</translation>
    </message>
    <message>
        <source>Only differences</source>
        <translation>Solo diferencias</translation>
    </message>
    <message>
        <source>Connection</source>
        <translation>Conexión</translation>
    </message>
    <message>
        <source>{worrying} to look at</source>
        <translation>{worrying} por revisar</translation>
    </message>
    <message>
        <source>no TLS</source>
        <translation>sin TLS</translation>
    </message>
    <message>
        <source>Addresses</source>
        <translation>Direcciones</translation>
    </message>
    <message>
        <source>Certificates</source>
        <translation>Certificados</translation>
    </message>
    <message>
        <source>Clock</source>
        <translation>Reloj</translation>
    </message>
    <message>
        <source>Refused. It was read once more to be shown, and nothing was sent.</source>
        <translation>Rechazado. Se leyó otra vez para mostrarlo, y no se envió nada.</translation>
    </message>
    <message>
        <source>Ends before a root: the server left out a certificate in between.</source>
        <translation>Termina antes de una raíz: el servidor omitió un certificado intermedio.</translation>
    </message>
    <message>
        <source>None is set</source>
        <translation>No hay ninguno configurado</translation>
    </message>
    <message>
        <source>Replace secret…</source>
        <translation>Sustituir secreto…</translation>
    </message>
    <message>
        <source>Find what works</source>
        <translation>Buscar método</translation>
    </message>
    <message>
        <source>Nothing but the status above.</source>
        <translation>Nada más que el código de arriba.</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copiar</translation>
    </message>
    <message>
        <source>What the connection said</source>
        <translation>Qué dijo la conexión</translation>
    </message>
    <message>
        <source>Defaults</source>
        <translation>Valores predeterminados</translation>
    </message>
    <message>
        <source>Drop here</source>
        <translation>Suelte aquí</translation>
    </message>
    <message>
        <source>This cannot be dropped here</source>
        <translation>Esto no se puede soltar aquí</translation>
    </message>
    <message>
        <source>Expected</source>
        <translation>Esperado</translation>
    </message>
    <message>
        <source>Actual</source>
        <translation>Encontrado</translation>
    </message>
    <message>
        <source>Requested</source>
        <translation>Solicitado</translation>
    </message>
    <message>
        <source>Granted</source>
        <translation>Concedido</translation>
    </message>
    <message>
        <source>Claimed</source>
        <translation>En el token</translation>
    </message>
    <message numerus="yes">
        <source>{count} more characters are not shown.</source>
        <translation>
            <numerusform>No se muestra {count} carácter más.</numerusform>
            <numerusform>No se muestran {count} caracteres más.</numerusform>
        </translation>
    </message>
    <message>
        <source>What the client assertion says</source>
        <translation>Qué dice la aserción de cliente</translation>
    </message>
    <message>
        <source>Response</source>
        <translation>Respuesta</translation>
    </message>
    <message>
        <source>No body was sent.</source>
        <translation>No se envió ningún cuerpo.</translation>
    </message>
    <message>
        <source>client ID and secret, masked</source>
        <translation>ID de cliente y secreto, ocultos</translation>
    </message>
    <message>
        <source>No answer came back.</source>
        <translation>No llegó ninguna respuesta.</translation>
    </message>
    <message>
        <source>Any</source>
        <translation>Cualquiera</translation>
    </message>
    <message>
        <source>Whoever asked for the token; several with spaces between, and one of them is enough.</source>
        <translation>Quien solicitó el token; varios, separados por espacios, y basta con uno.</translation>
    </message>
    <message>
        <source>What the API asks for, with spaces between.</source>
        <translation>Lo que exige la API, separado por espacios.</translation>
    </message>
    <message>
        <source>What the API accepts, with spaces between.</source>
        <translation>Lo que acepta la API, separado por espacios.</translation>
    </message>
    <message>
        <source>What the API expects</source>
        <translation>Qué espera la API</translation>
    </message>
    <message>
        <source>None needed</source>
        <translation>No hace falta ninguno</translation>
    </message>
    <message>
        <source>All of them</source>
        <translation>Todos</translation>
    </message>
    <message>
        <source>One of them is enough</source>
        <translation>Basta con uno</translation>
    </message>
    <message>
        <source>All public-key algorithms</source>
        <translation>Todos los de clave pública</translation>
    </message>
    <message>
        <source>Client IDs</source>
        <translation>ID de cliente</translation>
    </message>
    <message>
        <source>Scopes needed</source>
        <translation>Scopes necesarios</translation>
    </message>
    <message>
        <source>Any client</source>
        <translation>Cualquier cliente</translation>
    </message>
    <message>
        <source>Report copied. It holds no secret and no whole token.</source>
        <translation>Informe copiado. No contiene ningún secreto ni ningún token completo.</translation>
    </message>
    <message>
        <source>Report saved as {name}.</source>
        <translation>Informe guardado como {name}.</translation>
    </message>
    <message>
        <source>Private keys (*.pem *.key)</source>
        <translation>Claves privadas (*.pem *.key)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Todos los archivos (*)</translation>
    </message>
    <message>
        <source>Choose</source>
        <translation>Elegir</translation>
    </message>
    <message>
        <source>Found</source>
        <translation>Resultados</translation>
    </message>
    <message>
        <source>Find</source>
        <translation>Buscar</translation>
    </message>
    <message>
        <source>Nothing is called that.</source>
        <translation>Nada se llama así.</translation>
    </message>
    <message>
        <source>Not now: {why_not}</source>
        <translation>Ahora no: {why_not}</translation>
    </message>
    <message>
        <source>Get token</source>
        <translation>Obtener token</translation>
    </message>
    <message>
        <source>Fetch keys from {host}</source>
        <translation>Descargar claves de {host}</translation>
    </message>
    <message>
        <source>Reference</source>
        <translation>Referencia</translation>
    </message>
    <message>
        <source>Rule: {reference}</source>
        <translation>Regla: {reference}</translation>
    </message>
    <message>
        <source>{status}. {reason}</source>
        <translation>{status}. {reason}</translation>
    </message>
    <message>
        <source>Would pass if genuine</source>
        <translation>Correcto, si es auténtico</translation>
    </message>
    <message>
        <source>Warnings</source>
        <translation>Avisos</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notas</translation>
    </message>
    <message>
        <source>in {countdown}</source>
        <translation>dentro de {countdown}</translation>
    </message>
    <message>
        <source>Copy finding</source>
        <translation>Copiar hallazgo</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Nota</translation>
    </message>
    <message>
        <source>The keys were fetched again.</source>
        <translation>Las claves se descargaron de nuevo.</translation>
    </message>
    <message>
        <source>Fetching the keys. The token is not sent.</source>
        <translation>Descargando las claves. El token no se envía.</translation>
    </message>
    <message>
        <source>The keys are saved with {name}.</source>
        <translation>Las claves se guardaron con {name}.</translation>
    </message>
    <message>
        <source>{name} holds no keys now.</source>
        <translation>{name} ya no contiene claves.</translation>
    </message>
    <message>
        <source>There is nothing in this text to inspect.</source>
        <translation>En este texto no hay nada que inspeccionar.</translation>
    </message>
    <message>
        <source>These keys are yours, so there is nothing to fetch again.</source>
        <translation>Estas claves son suyas, así que no hay nada que volver a descargar.</translation>
    </message>
    <message>
        <source>Copy as Markdown</source>
        <translation>Copiar como Markdown</translation>
    </message>
    <message>
        <source>Save as Markdown…</source>
        <translation>Guardar como Markdown…</translation>
    </message>
    <message>
        <source>Save as JSON…</source>
        <translation>Guardar como JSON…</translation>
    </message>
    <message>
        <source>Save as text…</source>
        <translation>Guardar como texto…</translation>
    </message>
    <message>
        <source>Token menu</source>
        <translation>Menú del token</translation>
    </message>
    <message numerus="yes">
        <source>{n} failed</source>
        <translation>
            <numerusform>{n} fallo</numerusform>
            <numerusform>{n} fallos</numerusform>
        </translation>
    </message>
    <message>
        <source>{what}, previous</source>
        <translation>{what}, anterior</translation>
    </message>
    <message numerus="yes">
        <source>{n} not checked</source>
        <translation>
            <numerusform>{n} sin comprobar</numerusform>
            <numerusform>{n} sin comprobar</numerusform>
        </translation>
    </message>
    <message>
        <source>Diagnosis</source>
        <translation>Diagnóstico</translation>
    </message>
    <message>
        <source>No request of this run brought this token</source>
        <translation>Ninguna solicitud de esta ejecución trajo este token</translation>
    </message>
    <message>
        <source>Inspection</source>
        <translation>Inspección</translation>
    </message>
    <message>
        <source>Get a token, or paste one, to see what it is worth.</source>
        <translation>Obtenga un token, o pegue uno, para ver lo que vale.</translation>
    </message>
    <message>
        <source>Fetch again</source>
        <translation>Actualizar</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Reintentar</translation>
    </message>
    <message>
        <source>There is no token yet</source>
        <translation>Todavía no hay ningún token</translation>
    </message>
    <message>
        <source>Compared with {source}</source>
        <translation>Comparado con {source}</translation>
    </message>
    <message>
        <source>No keys were fetched for this token</source>
        <translation>No se descargaron claves para este token</translation>
    </message>
    <message>
        <source>Show Checks</source>
        <translation>Mostrar análisis</translation>
    </message>
    <message>
        <source>Show Claims</source>
        <translation>Mostrar claims</translation>
    </message>
    <message>
        <source>Show Raw</source>
        <translation>Mostrar en bruto</translation>
    </message>
    <message>
        <source>Show Keys</source>
        <translation>Mostrar claves</translation>
    </message>
    <message>
        <source>Show Exchange</source>
        <translation>Mostrar intercambio</translation>
    </message>
    <message>
        <source>Time-out</source>
        <translation>Tiempo de espera</translation>
    </message>
    <message>
        <source>seconds</source>
        <translation>segundos</translation>
    </message>
    <message>
        <source>Choose a CA bundle</source>
        <translation>Elegir un paquete de CA</translation>
    </message>
    <message numerus="yes">
        <source>Check this token with the {n} keys in {name}?</source>
        <translation>
            <numerusform>¿Comprobar este token con la clave de {name}?</numerusform>
            <numerusform>¿Comprobar este token con las {n} claves de {name}?</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Import {n} profiles</source>
        <translation>
            <numerusform>Importar {n} perfil</numerusform>
            <numerusform>Importar {n} perfiles</numerusform>
        </translation>
    </message>
    <message>
        <source>{name} is larger than {limit} and was not read.</source>
        <translation>{name} supera {limit} y no se leyó.</translation>
    </message>
    <message>
        <source>After 10 s</source>
        <translation>Tras 10 s</translation>
    </message>
    <message>
        <source>After 30 s</source>
        <translation>Tras 30 s</translation>
    </message>
    <message>
        <source>After 1 min</source>
        <translation>Tras 1 min</translation>
    </message>
    <message>
        <source>After 5 min</source>
        <translation>Tras 5 min</translation>
    </message>
    <message>
        <source>server clock {duration} ahead of yours</source>
        <translation>reloj del servidor {duration} adelantado</translation>
    </message>
    <message>
        <source>server clock {duration} behind yours</source>
        <translation>reloj del servidor {duration} atrasado</translation>
    </message>
    <message numerus="yes">
        <source>{n} changed</source>
        <translation>
            <numerusform>{n} cambiado</numerusform>
            <numerusform>{n} cambiados</numerusform>
        </translation>
    </message>
    <message>
        <source>{use} (default)</source>
        <translation>{use} (predeterminado)</translation>
    </message>
    <message>
        <source>{name} is not known here. Write names such as RS256 or ES256.</source>
        <translation>{name} no se conoce aquí. Escriba nombres como RS256 o ES256.</translation>
    </message>
    <message>
        <source>Text (*.txt)</source>
        <translation>Texto (*.txt)</translation>
    </message>
    <message>
        <source>The report cannot be written to {name}: {reason}.</source>
        <translation>El informe no se puede escribir en {name}: {reason}.</translation>
    </message>
    <message>
        <source>Certificates (*.pem *.crt *.cer)</source>
        <translation>Certificados (*.pem *.crt *.cer)</translation>
    </message>
    <message numerus="yes">
        <source>{n} found</source>
        <translation>
            <numerusform>{n} encontrado</numerusform>
            <numerusform>{n} encontrados</numerusform>
        </translation>
    </message>
    <message>
        <source>{first} or {other}</source>
        <translation>{first} o {other}</translation>
    </message>
    <message>
        <source>Checked with the keys in {name}.</source>
        <translation>Comprobado con las claves de {name}.</translation>
    </message>
    <message>
        <source>No profile says which issuer this token could be asked about.</source>
        <translation>Ningún perfil dice a qué emisor se podría preguntar por este token.</translation>
    </message>
    <message>
        <source>Asking the issuer. The token is sent to it, since it is about that token.</source>
        <translation>Preguntando al emisor. El token se le envía, porque se pregunta por él.</translation>
    </message>
    <message>
        <source>Asking the issuer to revoke the token.</source>
        <translation>Pidiendo al emisor que revoque el token.</translation>
    </message>
    <message>
        <source>Revoke this token at the issuer?</source>
        <translation>¿Revocar este token en el emisor?</translation>
    </message>
    <message>
        <source>This sends the token to the issuer in one request, and cannot be taken back.</source>
        <translation>Esto envía el token al emisor en una solicitud y no se puede deshacer.</translation>
    </message>
    <message>
        <source>Revoke this token</source>
        <translation>Revocar este token</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>Conservarlo</translation>
    </message>
    <message>
        <source>Waiting for the issuer</source>
        <translation>Esperando al emisor</translation>
    </message>
    <message>
        <source>The issuer was not asked</source>
        <translation>No se preguntó al emisor</translation>
    </message>
    <message>
        <source>What the issuer said of it</source>
        <translation>Qué dijo el emisor sobre él</translation>
    </message>
    <message>
        <source>The issuer did not say what the token is</source>
        <translation>El emisor no dijo qué es el token</translation>
    </message>
    <message>
        <source>Revoked</source>
        <translation>Revocado</translation>
    </message>
    <message>
        <source>Not revoked</source>
        <translation>Sin revocar</translation>
    </message>
    <message>
        <source>Saved with the profile, these keys still serve where the issuer cannot be reached.</source>
        <translation>Si se guardan con el perfil, estas claves sirven aunque no se pueda llegar al emisor.</translation>
    </message>
    <message>
        <source>Save keys with the profile</source>
        <translation>Guardar claves con el perfil</translation>
    </message>
    <message>
        <source>Forget saved keys</source>
        <translation>Olvidar claves guardadas</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Dirección</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Archivo</translation>
    </message>
    <message>
        <source>Secret</source>
        <translation>Secreto</translation>
    </message>
    <message>
        <source>Discovery</source>
        <translation>Descubrimiento</translation>
    </message>
    <message>
        <source>Key set</source>
        <translation>Conjunto de claves</translation>
    </message>
    <message>
        <source>Where the keys came from</source>
        <translation>De dónde vienen las claves</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>Cambios</translation>
    </message>
    <message>
        <source>Read</source>
        <translation>Leído</translation>
    </message>
    <message>
        <source>Fetched</source>
        <translation>Descargado</translation>
    </message>
    <message>
        <source>Key ID (kid)</source>
        <translation>ID de clave (kid)</translation>
    </message>
    <message>
        <source>Alg</source>
        <translation>Alg</translation>
    </message>
    <message>
        <source>Use</source>
        <translation>Uso</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Tamaño</translation>
    </message>
    <message>
        <source>No token was issued, so no keys were needed.</source>
        <translation>No se emitió ningún token, así que no hicieron falta claves.</translation>
    </message>
    <message>
        <source>A key without ID signed this token.</source>
        <translation>Una clave sin ID firmó este token.</translation>
    </message>
    <message>
        <source>A key without an ID</source>
        <translation>Una clave sin ID</translation>
    </message>
    <message>
        <source>Signed this token</source>
        <translation>Firmó este token</translation>
    </message>
    <message>
        <source>Cannot be used</source>
        <translation>No se puede usar</translation>
    </message>
    <message>
        <source>Named by the token</source>
        <translation>Nombrada por el token</translation>
    </message>
    <message>
        <source>No keys were fetched, because no issuer was named to fetch them from.</source>
        <translation>No se descargaron claves, porque no se nombró ningún emisor del que descargarlas.</translation>
    </message>
    <message>
        <source>Copy key ID</source>
        <translation>Copiar ID de clave</translation>
    </message>
    <message>
        <source>Copy thumbprint</source>
        <translation>Copiar huella</translation>
    </message>
    <message>
        <source>Now {clock}</source>
        <translation>Ahora {clock}</translation>
    </message>
    <message>
        <source>Not before {moment}</source>
        <translation>No antes de {moment}</translation>
    </message>
    <message>
        <source>Issued {moment}</source>
        <translation>Emitido {moment}</translation>
    </message>
    <message>
        <source>issued {moment}</source>
        <translation>emitido {moment}</translation>
    </message>
    <message>
        <source>not valid before {moment}</source>
        <translation>no válido antes de {moment}</translation>
    </message>
    <message>
        <source>never expires</source>
        <translation>no caduca nunca</translation>
    </message>
    <message numerus="yes">
        <source>Log out clears {n} tokens</source>
        <translation>
            <numerusform>«Cerrar sesión» borra {n} token</numerusform>
            <numerusform>«Cerrar sesión» borra {n} tokens</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Revoke {n} tokens at their issuers first</source>
        <translation>
            <numerusform>Revocar antes {n} token en su emisor</numerusform>
            <numerusform>Revocar antes {n} tokens en sus emisores</numerusform>
        </translation>
    </message>
    <message>
        <source>From memory, from disk and from the keyring.</source>
        <translation>De la memoria, del disco y del llavero.</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Conservar</translation>
    </message>
    <message>
        <source>Forget the client secrets too</source>
        <translation>Olvidar también los secretos del cliente</translation>
    </message>
    <message>
        <source>These are {encrypted_key}, {vector}, {ciphertext} and {tag}.</source>
        <translation>Son {encrypted_key}, {vector}, {ciphertext} y {tag}.</translation>
    </message>
    <message>
        <source>{name} ({count} characters)</source>
        <translation>{name} ({count} caracteres)</translation>
    </message>
    <message>
        <source>{name} (empty)</source>
        <translation>{name} (vacío)</translation>
    </message>
    <message>
        <source>Copy all</source>
        <translation>Copiar todo</translation>
    </message>
    <message numerus="yes">
        <source>{n} invisible characters shown</source>
        <translation>
            <numerusform>{n} carácter invisible mostrado</numerusform>
            <numerusform>{n} caracteres invisibles mostrados</numerusform>
        </translation>
    </message>
    <message>
        <source>A secret of {name} may still be in {keyring}. {error}</source>
        <translation>Puede que un secreto de {name} siga en {keyring}. {error}</translation>
    </message>
    <message>
        <source>The demo issuer could not be started: {reason}.</source>
        <translation>No se pudo iniciar el emisor de demostración: {reason}.</translation>
    </message>
    <message>
        <source>From memory, from disk, and their key from the keyring. Each is checked afterwards.</source>
        <translation>De la memoria y del disco, y su clave del llavero. Después se comprueba cada borrado.</translation>
    </message>
    <message>
        <source>From memory: they were never written to disk.</source>
        <translation>De la memoria: nunca se escribieron en el disco.</translation>
    </message>
    <message>
        <source>Paste a token, or any text that contains one, and inspect it.</source>
        <translation>Pegue un token, o cualquier texto que lo contenga, e inspecciónelo.</translation>
    </message>
    <message>
        <source>Copied.</source>
        <translation>Copiado.</translation>
    </message>
    <message>
        <source>Logging out.</source>
        <translation>Cerrando la sesión.</translation>
    </message>
    <message>
        <source>Log out could not remove {left}</source>
        <translation>«Cerrar sesión» no pudo eliminar {left}</translation>
    </message>
    <message>
        <source>Nothing inspected yet</source>
        <translation>Aún no se inspeccionó nada</translation>
    </message>
    <message>
        <source>Get a token to see what it says and whether it would be accepted.</source>
        <translation>Obtenga un token para ver qué dice y si se aceptaría.</translation>
    </message>
    <message>
        <source>A token is being asked for.</source>
        <translation>Se está solicitando un token.</translation>
    </message>
    <message>
        <source>Clear a copied token</source>
        <translation>Borrar un token copiado</translation>
    </message>
    <message>
        <source>Delete (goes when the demo issuer stops)</source>
        <translation>Eliminar (desaparece al detener el emisor de demostración)</translation>
    </message>
    <message>
        <source>Appearance</source>
        <translation>Apariencia</translation>
    </message>
    <message>
        <source>Dates in</source>
        <translation>Fechas en</translation>
    </message>
    <message>
        <source>Forget secret</source>
        <translation>Olvidar secreto</translation>
    </message>
    <message>
        <source>Looking at what is stored. Nothing is sent yet.</source>
        <translation>Mirando qué hay guardado. Aún no se envía nada.</translation>
    </message>
    <message>
        <source>no answer came</source>
        <translation>no llegó ninguna respuesta</translation>
    </message>
    <message>
        <source>Not tried</source>
        <translation>Sin probar</translation>
    </message>
    <message>
        <source>Try them</source>
        <translation>Probarlos</translation>
    </message>
    <message>
        <source>Use this method</source>
        <translation>Usar este método</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>Ahora no</translation>
    </message>
    <message>
        <source>refused, HTTP {status}</source>
        <translation>rechazado, HTTP {status}</translation>
    </message>
    <message>
        <source>Basic header</source>
        <translation>Encabezado Basic</translation>
    </message>
    <message>
        <source>Form body</source>
        <translation>Cuerpo del formulario</translation>
    </message>
    <message>
        <source>Signed with the secret</source>
        <translation>Firmado con el secreto</translation>
    </message>
    <message>
        <source>Signed with a private key</source>
        <translation>Firmado con clave privada</translation>
    </message>
    <message>
        <source>TLS certificate</source>
        <translation>Certificado TLS</translation>
    </message>
    <message>
        <source>No secret</source>
        <translation>Sin secreto</translation>
    </message>
    <message>
        <source>↑ and ↓ choose, Enter does it, Esc closes</source>
        <translation>↑ y ↓ eligen, Intro ejecuta, Esc cierra</translation>
    </message>
    <message>
        <source>Actions</source>
        <translation>Acciones</translation>
    </message>
    <message>
        <source>Command palette</source>
        <translation>Paleta de comandos</translation>
    </message>
    <message>
        <source>Find a shortcut by what it does or by its keys</source>
        <translation>Buscar un atajo por lo que hace o por sus teclas</translation>
    </message>
    <message>
        <source>Session tokens</source>
        <translation>Tokens de la sesión</translation>
    </message>
    <message>
        <source>No answer came.</source>
        <translation>No llegó ninguna respuesta.</translation>
    </message>
    <message>
        <source>Profile name</source>
        <translation>Nombre del perfil</translation>
    </message>
    <message>
        <source>Profile menu</source>
        <translation>Menú del perfil</translation>
    </message>
    <message>
        <source>Inspect</source>
        <translation>Inspeccionar</translation>
    </message>
    <message>
        <source>For HS256, HS384 and HS512. Kept in memory until you clear this form.</source>
        <translation>Para HS256, HS384 y HS512. Queda en memoria hasta que vacíe este formulario.</translation>
    </message>
    <message>
        <source>Choose a key file</source>
        <translation>Elegir un archivo de clave</translation>
    </message>
    <message>
        <source>None chosen</source>
        <translation>Ninguno elegido</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Ninguno</translation>
    </message>
    <message>
        <source>Checks</source>
        <translation>Análisis</translation>
    </message>
    <message>
        <source>the pasted text</source>
        <translation>el texto pegado</translation>
    </message>
    <message>
        <source>Signature verified with {key} {where}</source>
        <translation>Firma verificada con {key} {where}</translation>
    </message>
    <message>
        <source>Checked against {key} {where}</source>
        <translation>Comprobado con {key} {where}</translation>
    </message>
    <message>
        <source>Checked against {keys} {where}</source>
        <translation>Comprobado con {keys} {where}</translation>
    </message>
    <message>
        <source>Looked among {keys} {where}</source>
        <translation>Se buscó entre {keys} {where}</translation>
    </message>
    <message>
        <source>published by {name}</source>
        <translation>que publica {name}</translation>
    </message>
    <message>
        <source>found at {name}</source>
        <translation>de {name}</translation>
    </message>
    <message>
        <source>from your file {name}</source>
        <translation>de su archivo {name}</translation>
    </message>
    <message>
        <source>Signature verified with the shared secret that you gave</source>
        <translation>Firma verificada con el secreto compartido que dio</translation>
    </message>
    <message numerus="yes">
        <source>all {n} keys</source>
        <translation>
            <numerusform>la única clave</numerusform>
            <numerusform>las {n} claves</numerusform>
        </translation>
    </message>
    <message>
        <source>The request reached {host}</source>
        <translation>La solicitud llegó a {host}</translation>
    </message>
    <message>
        <source>The request did not reach {host}</source>
        <translation>La solicitud no llegó a {host}</translation>
    </message>
    <message>
        <source>until exp, if genuine</source>
        <translation>hasta exp, si es auténtico</translation>
    </message>
    <message>
        <source>key {kid}</source>
        <translation>la clave {kid}</translation>
    </message>
    <message>
        <source>a key without an ID</source>
        <translation>una clave sin ID</translation>
    </message>
    <message>
        <source>{keys}, as saved with the profile</source>
        <translation>{keys}, tal como se guardó con el perfil</translation>
    </message>
    <message numerus="yes">
        <source>Read {count} characters</source>
        <translation>
            <numerusform>Se leyó {count} carácter</numerusform>
            <numerusform>Se leyeron {count} caracteres</numerusform>
        </translation>
    </message>
    <message>
        <source>Compared with the shared secret that you gave</source>
        <translation>Comparado con el secreto compartido que dio</translation>
    </message>
    <message>
        <source>granted</source>
        <translation>concedido</translation>
    </message>
    <message>
        <source>missing</source>
        <translation>falta</translation>
    </message>
    <message>
        <source>extra</source>
        <translation>de más</translation>
    </message>
    <message numerus="yes">
        <source>Show all {count} characters</source>
        <translation>
            <numerusform>Mostrar {count} carácter</numerusform>
            <numerusform>Mostrar los {count} caracteres</numerusform>
        </translation>
    </message>
    <message>
        <source>Import a setup</source>
        <translation>Importar una configuración</translation>
    </message>
    <message>
        <source>No profile is picked.</source>
        <translation>No se ha elegido ningún perfil.</translation>
    </message>
    <message>
        <source>List the user pools</source>
        <translation>Listar los user pools</translation>
    </message>
    <message numerus="yes">
        <source>{n} user pools</source>
        <translation>
            <numerusform>{n} user pool</numerusform>
            <numerusform>{n} user pools</numerusform>
        </translation>
    </message>
    <message>
        <source>{pools} with {clients}.</source>
        <translation>{pools} con {clients}.</translation>
    </message>
    <message numerus="yes">
        <source>Send {n} requests</source>
        <translation>
            <numerusform>Enviar {n} solicitud</numerusform>
            <numerusform>Enviar {n} solicitudes</numerusform>
        </translation>
    </message>
    <message>
        <source>Import from AWS…</source>
        <translation>Importar de AWS…</translation>
    </message>
    <message>
        <source>Looking into your AWS configuration. Nothing is sent.</source>
        <translation>Consultando su configuración de AWS. No se envía nada.</translation>
    </message>
    <message>
        <source>Listing sends one request for the user pools and one for the clients of each. What is in them is read after that, once it is counted. Nothing is written to AWS.</source>
        <translation>Listar envía una solicitud para los user pools y otra para los clientes de cada uno. Lo que contienen se lee después, una vez contado. No se escribe nada en AWS.</translation>
    </message>
    <message>
        <source>Listing the user pools…</source>
        <translation>Listando los user pools…</translation>
    </message>
    <message>
        <source>Reading from AWS…</source>
        <translation>Leyendo de AWS…</translation>
    </message>
    <message>
        <source>Read and review</source>
        <translation>Leer y revisar</translation>
    </message>
    <message>
        <source>Import from AWS</source>
        <translation>Importar de AWS</translation>
    </message>
    <message>
        <source>AWS profile</source>
        <translation>Perfil de AWS</translation>
    </message>
    <message>
        <source>As the environment says</source>
        <translation>Como indique el entorno</translation>
    </message>
    <message>
        <source>Error</source>
        <translation>Error</translation>
    </message>
    <message>
        <source>Fix: {words}</source>
        <translation>Solución: {words}</translation>
    </message>
    <message>
        <source>Copy the block</source>
        <translation>Copiar el bloque</translation>
    </message>
    <message>
        <source>Other file…</source>
        <translation>Otro archivo…</translation>
    </message>
    <message>
        <source>Filter profiles</source>
        <translation>Filtrar perfiles</translation>
    </message>
    <message>
        <source>Profiles to import</source>
        <translation>Perfiles por importar</translation>
    </message>
    <message>
        <source>Scopes with descriptions</source>
        <translation>Scopes con descripción</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Importar</translation>
    </message>
    <message>
        <source>look first, save after</source>
        <translation>primero mirar, después guardar</translation>
    </message>
    <message>
        <source>{picked} of {count} picked</source>
        <translation>{picked} de {count} elegidos</translation>
    </message>
    <message>
        <source>{before} becomes {after}</source>
        <translation>{before} pasa a ser {after}</translation>
    </message>
    <message>
        <source>It follows from the rest: `{value}`.</source>
        <translation>Se deduce de lo demás: `{value}`.</translation>
    </message>
    <message>
        <source>Also for {names}.</source>
        <translation>También para {names}.</translation>
    </message>
    <message>
        <source>Empty</source>
        <translation>Vacío</translation>
    </message>
    <message>
        <source>Previous profile</source>
        <translation>Perfil anterior</translation>
    </message>
    <message>
        <source>Next profile</source>
        <translation>Perfil siguiente</translation>
    </message>
    <message>
        <source>Findings</source>
        <translation>Hallazgos</translation>
    </message>
    <message>
        <source>Changes</source>
        <translation>Cambios</translation>
    </message>
    <message>
        <source>The profile it would make</source>
        <translation>El perfil que resultaría</translation>
    </message>
    <message>
        <source>To fill in</source>
        <translation>Por rellenar</translation>
    </message>
    <message numerus="yes">
        <source>findings</source>
        <translation>
            <numerusform>hallazgo</numerusform>
            <numerusform>hallazgos</numerusform>
        </translation>
    </message>
    <message>
        <source>{scopes}, for {names}</source>
        <translation>{scopes}, para {names}</translation>
    </message>
    <message>
        <source>{name} cannot be read.</source>
        <translation>No se puede leer {name}.</translation>
    </message>
    <message numerus="yes">
        <source>{n} values are not in the file. Fill them in here, or in the profile after the import.</source>
        <translation>
            <numerusform>{n} valor no está en el archivo. Rellénelo aquí o en el perfil después de importar.</numerusform>
            <numerusform>{n} valores no están en el archivo. Rellénelos aquí o en el perfil después de importar.</numerusform>
        </translation>
    </message>
    <message>
        <source>Your profile has all of this already.</source>
        <translation>Su perfil ya tiene todo esto.</translation>
    </message>
    <message>
        <source>Ready</source>
        <comment>to be imported</comment>
        <translation>Listo</translation>
    </message>
    <message>
        <source>{kind}, {size}</source>
        <translation>{kind}, {size}</translation>
    </message>
    <message>
        <source>Nothing to import</source>
        <translation>Nada que importar</translation>
    </message>
    <message>
        <source>{place} of {count}</source>
        <translation>{place} de {count}</translation>
    </message>
    <message>
        <source>{party} would answer {answer}</source>
        <translation>{party} respondería {answer}</translation>
    </message>
    <message>
        <source>Will not get a token</source>
        <translation>No obtendrá ningún token</translation>
    </message>
    <message>
        <source>Needs filling in</source>
        <translation>Falta rellenar datos</translation>
    </message>
    <message numerus="yes">
        <source>It has {n} resources, none of a kind known here.</source>
        <translation>
            <numerusform>Tiene {n} recurso, de un tipo que aquí no se conoce.</numerusform>
            <numerusform>Tiene {n} recursos, ninguno de un tipo conocido aquí.</numerusform>
        </translation>
    </message>
    <message>
        <source>No import yet</source>
        <translation>Aún no hay importación</translation>
    </message>
    <message>
        <source>Reading {name}, {size}</source>
        <translation>Leyendo {name}, {size}</translation>
    </message>
    <message>
        <source>Found. It goes into your keyring, not into a file.</source>
        <translation>Encontrado. Va a su llavero, no a un archivo.</translation>
    </message>
    <message>
        <source>Line {line}</source>
        <translation>Línea {line}</translation>
    </message>
    <message>
        <source>Found. There is no keyring, so it is not kept.</source>
        <translation>Encontrado. No hay llavero, así que no se conserva.</translation>
    </message>
    <message>
        <source>Found. Unlock the keyring to keep it.</source>
        <translation>Encontrado. Desbloquee el llavero para conservarlo.</translation>
    </message>
    <message>
        <source>picked</source>
        <translation>elegido</translation>
    </message>
    <message>
        <source>not picked</source>
        <translation>no elegido</translation>
    </message>
    <message>
        <source>Known scopes</source>
        <translation>Scopes conocidos</translation>
    </message>
    <message>
        <source>Assertion algorithm</source>
        <translation>Algoritmo de la aserción</translation>
    </message>
    <message>
        <source>Secret parameters</source>
        <translation>Parámetros secretos</translation>
    </message>
    <message>
        <source>{number} MB</source>
        <translation>{number} MB</translation>
    </message>
    <message>
        <source>{number} kB</source>
        <translation>{number} kB</translation>
    </message>
    <message>
        <source>New</source>
        <comment>a profile</comment>
        <translation>Nuevo</translation>
    </message>
    <message numerus="yes">
        <source>{n} values to fill in</source>
        <translation>
            <numerusform>{n} valor por rellenar</numerusform>
            <numerusform>{n} valores por rellenar</numerusform>
        </translation>
    </message>
    <message>
        <source>Not in the file: it is `{written}`.</source>
        <translation>No está en el archivo: es `{written}`.</translation>
    </message>
    <message>
        <source>Not in the file.</source>
        <translation>No está en el archivo.</translation>
    </message>
    <message>
        <source>Changes your profile</source>
        <translation>Cambia su perfil</translation>
    </message>
    <message>
        <source>{time} today</source>
        <translation>{time} hoy</translation>
    </message>
    <message>
        <source>Not a registered claim</source>
        <translation>No es un claim registrado</translation>
    </message>
    <message>
        <source>Not a registered header parameter</source>
        <translation>No es un parámetro de encabezado registrado</translation>
    </message>
    <message numerus="yes">
        <source>{count} characters</source>
        <translation>
            <numerusform>{count} carácter</numerusform>
            <numerusform>{count} caracteres</numerusform>
        </translation>
    </message>
    <message>
        <source>Value of {name}</source>
        <translation>Valor de {name}</translation>
    </message>
    <message>
        <source>{count}, the first {drawn} drawn</source>
        <translation>{count}, se muestran los primeros {drawn}</translation>
    </message>
    <message numerus="yes">
        <source>{n} claims found</source>
        <translation>
            <numerusform>{n} claim encontrado</numerusform>
            <numerusform>{n} claims encontrados</numerusform>
        </translation>
    </message>
    <message>
        <source>Add this token to the session first</source>
        <translation>Primero añada este token a la sesión</translation>
    </message>
    <message>
        <source>Ends in a public CA, {name}</source>
        <translation>Termina en una CA pública, {name}</translation>
    </message>
    <message>
        <source>Ends in a private CA, {name}: a company’s own, often that of a proxy that reads TLS.</source>
        <translation>Termina en una CA privada, {name}: propia de una empresa, a menudo la de un proxy que lee TLS.</translation>
    </message>
    <message>
        <source>{version}, certificate until {day}</source>
        <translation>{version}, certificado hasta el {day}</translation>
    </message>
    <message>
        <source>{address} port {port}, {result} after {time}</source>
        <translation>{address}, puerto {port}, {result} tras {time}</translation>
    </message>
    <message>
        <source>Passed by, since {reason}: {proxy}, set by {setting}</source>
        <translation>No se usa, porque {reason}: {proxy}, configurado por {setting}</translation>
    </message>
    <message>
        <source>{address} port {port}, {result} in {time}</source>
        <translation>{address}, puerto {port}, {result} en {time}</translation>
    </message>
    <message>
        <source>{certificate}, {validity}</source>
        <translation>{certificate}, {validity}</translation>
    </message>
    <message>
        <source>until {day}</source>
        <translation>hasta el {day}</translation>
    </message>
    <message>
        <source>{name}, issued by itself</source>
        <translation>{name}, emitido por sí mismo</translation>
    </message>
    <message>
        <source>{name}, issued by {issuer}</source>
        <translation>{name}, emitido por {issuer}</translation>
    </message>
    <message>
        <source>expired {day}</source>
        <translation>caducó el {day}</translation>
    </message>
    <message>
        <source>not valid before {day}</source>
        <translation>no válido antes del {day}</translation>
    </message>
    <message>
        <source>Proxy’s address</source>
        <translation>Dirección del proxy</translation>
    </message>
    <message>
        <source>{proxy}, set by {setting}, with a user name</source>
        <translation>{proxy}, configurado por {setting}, con nombre de usuario</translation>
    </message>
    <message>
        <source>{proxy}, set by {setting}</source>
        <translation>{proxy}, configurado por {setting}</translation>
    </message>
    <message numerus="yes">
        <source>Ask for these scopes</source>
        <translation>
            <numerusform>Pedir este scope</numerusform>
            <numerusform>Pedir estos scopes</numerusform>
        </translation>
    </message>
    <message>
        <source>Fills the scopes of the form. Nothing is sent.</source>
        <translation>Rellena los scopes del formulario. No se envía nada.</translation>
    </message>
    <message>
        <source>as the token claims</source>
        <translation>según el claim del token</translation>
    </message>
    <message>
        <source>Mask who it is about</source>
        <translation>Ocultar de quién se trata</translation>
    </message>
    <message>
        <source>The payload is no token of its own.</source>
        <translation>El payload no es un token.</translation>
    </message>
    <message>
        <source>Inspect token inside</source>
        <translation>Inspeccionar el token que contiene</translation>
    </message>
    <message>
        <source>Must not be used</source>
        <translation>No debe usarse</translation>
    </message>
    <message>
        <source>Not for signatures</source>
        <translation>No es para firmas</translation>
    </message>
    <message>
        <source>Damaged</source>
        <translation>Dañada</translation>
    </message>
    <message>
        <source>Not supported here</source>
        <translation>No admitida aquí</translation>
    </message>
    <message>
        <source>Fits the signature</source>
        <translation>Coincide con la firma</translation>
    </message>
    <message>
        <source>a key without a name</source>
        <translation>una clave sin nombre</translation>
    </message>
    <message>
        <source>Only the first {most} of {count} keys were looked at for this. The row of any other says whether it can be used.</source>
        <translation>Para esto solo se miraron las primeras {most} de {count} claves. La fila de cada una de las demás dice si se puede usar.</translation>
    </message>
    <message>
        <source>{n} entries have the ID {kid}: which one a token means, its algorithm has to tell.</source>
        <translation>{n} entradas tienen el identificador {kid}: a cuál se refiere un token tiene que decirlo su algoritmo.</translation>
    </message>
    <message>
        <source>The claims are in another token, which is the payload of this one. Inspect token inside, in the token menu, shows it.</source>
        <translation>Los claims están en otro token, que es el payload de este. «Inspeccionar el token que contiene», en el menú del token, lo muestra.</translation>
    </message>
    <message>
        <source>The payload is a token of its own: a nested JWT, signed twice or encrypted inside. Inspect token inside, in the token menu, shows it.</source>
        <translation>El payload es a su vez un token: un JWT anidado, firmado dos veces o cifrado por dentro. «Inspeccionar el token que contiene», en el menú del token, lo muestra.</translation>
    </message>
    <message>
        <source>Make a profile from this token</source>
        <translation>Crear un perfil a partir de este token</translation>
    </message>
    <message>
        <source>It is not a JWT, so no signature was checked</source>
        <translation>No es un JWT, así que no se comprobó ninguna firma</translation>
    </message>
    <message>
        <source>Checked with the key in its own header: whoever sent it has that key</source>
        <translation>Comprobado con la clave de su propio encabezado: quien lo envió tiene esa clave</translation>
    </message>
    <message>
        <source>A token is being asked for. Wait for it, or cancel it first.</source>
        <translation>Se está pidiendo un token. Espérelo o cancélelo primero.</translation>
    </message>
    <message>
        <source>The scopes of {name} are being asked for. Stop that first.</source>
        <translation>Se están pidiendo los scopes de {name}. Detenga eso primero.</translation>
    </message>
    <message>
        <source>{name}: what its scopes come to is known now.</source>
        <translation>{name}: ya se sabe qué ocurre con sus scopes.</translation>
    </message>
    <message>
        <source>{name} does not answer. What was found in it so far is lost.</source>
        <translation>{name} no responde. Lo encontrado en él hasta ahora se ha perdido.</translation>
    </message>
    <message>
        <source>Writing a redacted copy of {name}.</source>
        <translation>Se está escribiendo una copia censurada de {name}.</translation>
    </message>
    <message>
        <source>No copy was made: writing it was stopped.</source>
        <translation>No se ha hecho ninguna copia: se detuvo la escritura.</translation>
    </message>
    <message numerus="yes">
        <source>{n} profiles</source>
        <translation>
            <numerusform>{n} perfil</numerusform>
            <numerusform>{n} perfiles</numerusform>
        </translation>
    </message>
    <message>
        <source>Imported {profiles} and {scopes}.</source>
        <translation>Se han importado {profiles} y {scopes}.</translation>
    </message>
    <message>
        <source>Imported {profiles}.</source>
        <translation>Se ha importado: {profiles}.</translation>
    </message>
    <message numerus="yes">
        <source>{n} secrets are in the keyring.</source>
        <translation>
            <numerusform>{n} secreto está en el llavero.</numerusform>
            <numerusform>{n} secretos están en el llavero.</numerusform>
        </translation>
    </message>
    <message>
        <source>The secret of {name} was not kept. {error}</source>
        <translation>No se ha conservado el secreto de {name}. {error}</translation>
    </message>
    <message>
        <source>Logged out on {date} at {time}, after {duration} without use. Tokens are cleared, and nothing was revoked. Profiles and stored client secrets are still there.</source>
        <translation>Sesión cerrada el {date} a las {time}, tras {duration} sin uso. Los tokens están borrados y no se revocó nada. Los perfiles y los secretos del cliente guardados siguen ahí.</translation>
    </message>
    <message>
        <source>Logged out in part on {date} at {time}, after {duration} without use; what is left is told too. Nothing was revoked. Profiles and stored client secrets are still there.</source>
        <translation>Sesión cerrada en parte el {date} a las {time}, tras {duration} sin uso; también se dice lo que queda. No se revocó nada. Los perfiles y los secretos del cliente guardados siguen ahí.</translation>
    </message>
    <message>
        <source>Never</source>
        <translation>Nunca</translation>
    </message>
    <message>
        <source>After 15 min</source>
        <translation>Tras 15 min</translation>
    </message>
    <message>
        <source>After 30 min</source>
        <translation>Tras 30 min</translation>
    </message>
    <message>
        <source>After 60 min</source>
        <translation>Tras 60 min</translation>
    </message>
    <message>
        <source>the copied token, which is still on the clipboard</source>
        <comment>Log out could not remove …</comment>
        <translation>el token copiado, que sigue en el portapapeles</translation>
    </message>
    <message numerus="yes">
        <source>import of {n} profiles</source>
        <translation>
            <numerusform>importación de {n} perfil</numerusform>
            <numerusform>importación de {n} perfiles</numerusform>
        </translation>
    </message>
    <message>
        <source>withdrawal of the {change}</source>
        <translation>retirada: {change}</translation>
    </message>
    <message>
        <source>a replaced secret</source>
        <translation>un secreto sustituido</translation>
    </message>
    <message numerus="yes">
        <source>{n} secrets were taken out of the profiles.</source>
        <translation>
            <numerusform>Se quitó {n} secreto de los perfiles.</numerusform>
            <numerusform>Se quitaron {n} secretos de los perfiles.</numerusform>
        </translation>
    </message>
    <message>
        <source>It is out of {copies} too.</source>
        <translation>Tampoco está ya en {copies}.</translation>
    </message>
    <message>
        <source>What was taken out may still be in the copy {name}: {why}.</source>
        <translation>Lo que se ha quitado puede seguir en la copia {name}: {why}.</translation>
    </message>
    <message>
        <source>Nothing was changed. {error}</source>
        <translation>No se cambió nada. {error}</translation>
    </message>
    <message>
        <source>The kind of token that the API takes. Any leaves the kind open.</source>
        <translation>El tipo de token que acepta la API. «Cualquiera» deja abierto el tipo.</translation>
    </message>
    <message>
        <source>How far two clocks may differ, where your API allows for that.</source>
        <translation>Cuánto pueden diferir dos relojes, si su API lo admite.</translation>
    </message>
    <message>
        <source>A JWK Set, JWKs, PEM, DER, a certificate, an OpenSSH key, or an answer that curl printed.</source>
        <translation>Un JWK Set, JWK, PEM, DER, un certificado, una clave de OpenSSH o una respuesta que mostró curl.</translation>
    </message>
    <message>
        <source>Take the keys from {host}</source>
        <translation>Tomar las claves de {host}</translation>
    </message>
    <message>
        <source>Sent with the token request as they are. What is marked as secret is kept in the keyring.</source>
        <translation>Se envían tal cual con la solicitud del token. Lo que está marcado como secreto se guarda en el llavero.</translation>
    </message>
    <message>
        <source>The value of {parameter} is kept until you quit: there is no keyring that would keep it longer.</source>
        <translation>El valor de {parameter} se guarda hasta que salga: no hay ningún llavero que lo guarde más tiempo.</translation>
    </message>
    <message>
        <source>The value of {parameter} was forgotten.</source>
        <translation>Se olvidó el valor de {parameter}.</translation>
    </message>
    <message>
        <source>Secret</source>
        <comment>a column of marks</comment>
        <translation>Secreto</translation>
    </message>
    <message>
        <source>Kept in the keyring</source>
        <translation>Guardado en el llavero</translation>
    </message>
    <message>
        <source>A secret value is kept in the keyring, and the file of profiles has its name alone.</source>
        <translation>Un valor secreto se guarda en el llavero, y el archivo de perfiles solo tiene su nombre.</translation>
    </message>
    <message>
        <source>No value yet</source>
        <translation>Aún sin valor</translation>
    </message>
    <message>
        <source>The copy has no client secret yet, and the secrets that stood in the profile are not in it.</source>
        <translation>La copia aún no tiene secreto de cliente, y los secretos que estaban en el perfil no están en ella.</translation>
    </message>
    <message>
        <source>The copy has no client secret yet, and no values of its secret parameters.</source>
        <translation>La copia aún no tiene secreto de cliente ni valores para sus parámetros secretos.</translation>
    </message>
    <message>
        <source>{name} was copied. Paste it into another Token Inspector.</source>
        <translation>{name} se copió. Péguelo en otro Token Inspector.</translation>
    </message>
    <message>
        <source>Copy the profile as text</source>
        <translation>Copiar el perfil como texto</translation>
    </message>
    <message>
        <source>Secrets that stand in the profiles were left out of the exported file.</source>
        <translation>Los secretos que están en los perfiles se omitieron en el archivo exportado.</translation>
    </message>
    <message>
        <source>Save the secret first.</source>
        <translation>Guarde primero el secreto.</translation>
    </message>
    <message>
        <source>{name} can be used.</source>
        <translation>{name} se puede usar.</translation>
    </message>
    <message>
        <source>Use this profile</source>
        <translation>Usar este perfil</translation>
    </message>
    <message>
        <source>Look at it</source>
        <translation>Verlo</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Quitar</translation>
    </message>
    <message>
        <source>Before this profile is used</source>
        <translation>Antes de usar este perfil</translation>
    </message>
    <message>
        <source>This profile is not used yet</source>
        <translation>Este perfil aún no se usa</translation>
    </message>
    <message>
        <source>Explore</source>
        <translation>Explorar</translation>
    </message>
    <message>
        <source>Counts the requests first, then finds out which scopes this client may have</source>
        <translation>Primero cuenta las solicitudes y luego averigua qué scopes puede tener este cliente</translation>
    </message>
    <message numerus="yes">
        <source>{n} secrets stand in the file of profiles</source>
        <translation>
            <numerusform>Hay {n} secreto en el archivo de perfiles</numerusform>
            <numerusform>Hay {n} secretos en el archivo de perfiles</numerusform>
        </translation>
    </message>
    <message>
        <source>That file is plain text: whoever can read it, or a copy of it, has them. What is removed is kept nowhere.</source>
        <translation>Ese archivo no está cifrado: quien pueda leerlo, o una copia, los tiene. Lo que se quita no se guarda en ningún sitio.</translation>
    </message>
    <message>
        <source>They stand where nothing can be sent from the keyring, so they can only be removed or left.</source>
        <translation>Están donde no se puede enviar nada desde el llavero, así que solo se pueden quitar o dejar.</translation>
    </message>
    <message>
        <source>Move to the keyring</source>
        <translation>Mover al llavero</translation>
    </message>
    <message>
        <source>Remove from the file</source>
        <translation>Quitar del archivo</translation>
    </message>
    <message>
        <source>Leave for now</source>
        <translation>Dejar por ahora</translation>
    </message>
    <message>
        <source>There is no keyring that would keep them, so they can only be removed or left.</source>
        <translation>No hay ningún llavero que los guarde, así que solo se pueden quitar o dejar.</translation>
    </message>
    <message>
        <source>In {keyring} they are sent from there as before. Nothing else changes.</source>
        <translation>Desde {keyring} se envían como antes. No cambia nada más.</translation>
    </message>
    <message>
        <source>Extra parameters go into {keyring} and are sent from there as before. What stands in another field cannot be sent from there: it stays until you remove it.</source>
        <translation>Los parámetros adicionales van a {keyring} y se envían desde ahí como antes. Lo que está en otro campo no se puede enviar desde ahí: se queda hasta que lo quite.</translation>
    </message>
    <message>
        <source>{done} of {size}</source>
        <translation>{done} de {size}</translation>
    </message>
    <message>
        <source>{percent} percent</source>
        <translation>{percent} por ciento</translation>
    </message>
    <message>
        <source>Save a redacted copy…</source>
        <translation>Guardar una copia censurada…</translation>
    </message>
    <message>
        <source>Writing the copy</source>
        <translation>Escribiendo la copia</translation>
    </message>
    <message>
        <source>Open a file with tokens, answers, keys or clients</source>
        <translation>Abrir un archivo con tokens, respuestas, claves o clientes</translation>
    </message>
    <message>
        <source>Open a file…</source>
        <translation>Abrir un archivo…</translation>
    </message>
    <message>
        <source>A token, an answer, a log, a HAR file, keys in any form, or a setup.</source>
        <translation>Un token, una respuesta, un registro, un archivo HAR, claves en cualquier forma o una configuración.</translation>
    </message>
    <message>
        <source>Drop to inspect. Nothing is sent.</source>
        <translation>Suelte para inspeccionar. No se envía nada.</translation>
    </message>
    <message>
        <source>↑ and ↓ choose, Enter compares, Esc closes</source>
        <translation>↑ y ↓ eligen, Intro compara, Esc cierra</translation>
    </message>
    <message>
        <source>Find a token by its name, scope or verdict</source>
        <translation>Buscar un token por su nombre, scope o veredicto</translation>
    </message>
    <message>
        <source>Compare {token} with</source>
        <translation>Comparar {token} con</translation>
    </message>
    <message>
        <source>Same client, another verdict</source>
        <translation>El mismo cliente, otro veredicto</translation>
    </message>
    <message>
        <source>Same client</source>
        <translation>El mismo cliente</translation>
    </message>
    <message>
        <source>Same issuer</source>
        <translation>El mismo emisor</translation>
    </message>
    <message>
        <source>Same case</source>
        <translation>El mismo caso</translation>
    </message>
    <message>
        <source>Other tokens</source>
        <translation>Otros tokens</translation>
    </message>
    <message>
        <source>Not looked at yet</source>
        <translation>Aún sin ver</translation>
    </message>
    <message>
        <source>There are too few profiles to filter.</source>
        <translation>Hay muy pocos perfiles para filtrar.</translation>
    </message>
    <message>
        <source>As guessed from the name: {n} of {count}</source>
        <translation>Según sugiere el nombre: {n} de {count}</translation>
    </message>
    <message>
        <source>No environment</source>
        <translation>Sin entorno</translation>
    </message>
    <message>
        <source>Environment for new profiles</source>
        <translation>Entorno para los perfiles nuevos</translation>
    </message>
    <message>
        <source>Nothing is saved yet. No token was asked for.</source>
        <translation>Todavía no se guardó nada. No se pidió ningún token.</translation>
    </message>
    <message>
        <source>Nothing in the file speaks against it. No token was asked for, so nothing is proven.</source>
        <translation>Nada en el archivo lo contradice. No se pidió ningún token, así que nada está probado.</translation>
    </message>
    <message>
        <source>There is nothing to filter here.</source>
        <translation>Aquí no hay nada que filtrar.</translation>
    </message>
    <message>
        <source>No check</source>
        <translation>Sin comprobación</translation>
    </message>
    <message>
        <source>Answered {status}</source>
        <translation>Respondió {status}</translation>
    </message>
    <message>
        <source>It said: {said}</source>
        <translation>Dijo: {said}</translation>
    </message>
    <message>
        <source>Token says</source>
        <translation>El token dice</translation>
    </message>
    <message>
        <source>HTTP {status}</source>
        <translation>HTTP {status}</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>Editar</translation>
    </message>
    <message>
        <source>Show the steps</source>
        <translation>Mostrar los pasos</translation>
    </message>
    <message>
        <source>Hide the steps</source>
        <translation>Ocultar los pasos</translation>
    </message>
    <message>
        <source>Answer of the API: {summary}</source>
        <translation>Respuesta de la API: {summary}</translation>
    </message>
    <message>
        <source>Export as</source>
        <translation>Exportar como</translation>
    </message>
    <message>
        <source>The keys were fetched.</source>
        <translation>Se obtuvieron las claves.</translation>
    </message>
    <message>
        <source>No keys were fetched yet. The button in the banner says whom it asks for them.</source>
        <translation>Todavía no se obtuvieron claves. El botón del encabezado dice a quién se las pide.</translation>
    </message>
    <message>
        <source>Key {number}</source>
        <translation>Clave {number}</translation>
    </message>
    <message>
        <source>There is no token beside this answer</source>
        <translation>No hay ningún token junto a esta respuesta</translation>
    </message>
    <message>
        <source>The answer of the API</source>
        <translation>La respuesta de la API</translation>
    </message>
    <message>
        <source>Not compared</source>
        <translation>Sin comparar</translation>
    </message>
    <message>
        <source>Token and answer</source>
        <translation>Token y respuesta</translation>
    </message>
    <message>
        <source>No keys fetched; the token stays here</source>
        <translation>No se obtuvieron claves; el token se queda aquí</translation>
    </message>
    <message>
        <source>pasted {moment}</source>
        <translation>pegado {moment}</translation>
    </message>
    <message>
        <source>No keys: {why}</source>
        <translation>Sin claves: {why}</translation>
    </message>
    <message>
        <source>Fetching the keys was given up. The verdict is as it was.</source>
        <translation>Se dejó de obtener las claves. El veredicto queda como estaba.</translation>
    </message>
    <message>
        <source>There is nothing to do about what is shown.</source>
        <translation>No hay nada que hacer con lo que se muestra.</translation>
    </message>
    <message>
        <source>The banner’s next thing</source>
        <translation>Lo siguiente del encabezado</translation>
    </message>
    <message>
        <source>Fetching keys from {host}</source>
        <translation>Obteniendo claves de {host}</translation>
    </message>
    <message>
        <source>addition of the environment {name}</source>
        <translation>adición del entorno {name}</translation>
    </message>
    <message>
        <source>change of the environment {name}</source>
        <translation>cambio del entorno {name}</translation>
    </message>
    <message>
        <source>removal of the environment {name}</source>
        <translation>eliminación del entorno {name}</translation>
    </message>
    <message>
        <source>another order of the environments</source>
        <translation>otro orden de los entornos</translation>
    </message>
    <message numerus="yes">
        <source>The keys of {n} issuers were fetched.</source>
        <translation>
            <numerusform>Se han obtenido las claves de un emisor.</numerusform>
            <numerusform>Se han obtenido las claves de {n} emisores.</numerusform>
        </translation>
    </message>
    <message>
        <source>No more keys are fetched.</source>
        <translation>No se obtienen más claves.</translation>
    </message>
    <message>
        <source>Fetching keys from {host}. No token is sent.</source>
        <translation>Se obtienen claves de {host}. No se envía ningún token.</translation>
    </message>
    <message>
        <source>No keys from {host}: {why}</source>
        <translation>Sin claves de {host}: {why}</translation>
    </message>
    <message numerus="yes">
        <source>{n} more issuers gave no keys.</source>
        <translation>
            <numerusform>{n} emisor más no dio claves.</numerusform>
            <numerusform>{n} emisores más no dieron claves.</numerusform>
        </translation>
    </message>
    <message>
        <source>There are no keys.</source>
        <translation>No hay claves.</translation>
    </message>
    <message>
        <source>{told} Searched again: it holds no token, and no secret that this program knows.</source>
        <translation>{told} Buscado de nuevo: no contiene ningún token ni secreto que este programa conozca.</translation>
    </message>
    <message>
        <source>Show where it breaks</source>
        <translation>Mostrar dónde se rompe</translation>
    </message>
    <message>
        <source>Choose a key file…</source>
        <translation>Elegir un archivo de claves…</translation>
    </message>
    <message>
        <source>Get a new token</source>
        <translation>Obtener un token nuevo</translation>
    </message>
    <message>
        <source>Verify with the keys of {host}</source>
        <translation>Verificar con las claves de {host}</translation>
    </message>
    <message>
        <source>Sends one request for public keys. The token stays on this computer.</source>
        <translation>Envía una petición de claves públicas. El token se queda en este equipo.</translation>
    </message>
    <message>
        <source>Sends one request for public keys to {host}. The token stays on this computer.</source>
        <translation>Envía una petición de claves públicas a {host}. El token se queda en este equipo.</translation>
    </message>
    <message>
        <source>move of {name}</source>
        <translation>traslado de {name}</translation>
    </message>
    <message numerus="yes">
        <source>move of {n} profiles to {environment}</source>
        <translation>
            <numerusform>traslado de {n} perfil a {environment}</numerusform>
            <numerusform>traslado de {n} perfiles a {environment}</numerusform>
        </translation>
    </message>
    <message>
        <source>move of {name} to {environment}</source>
        <translation>traslado de {name} a {environment}</translation>
    </message>
    <message numerus="yes">
        <source>move of {n} profiles</source>
        <translation>
            <numerusform>traslado de {n} perfil</numerusform>
            <numerusform>traslado de {n} perfiles</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>deletion of {n} profiles</source>
        <translation>
            <numerusform>eliminación de {n} perfil</numerusform>
            <numerusform>eliminación de {n} perfiles</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>return of {n} profiles</source>
        <translation>
            <numerusform>regreso de {n} perfil</numerusform>
            <numerusform>regreso de {n} perfiles</numerusform>
        </translation>
    </message>
    <message>
        <source>creation of {name}</source>
        <translation>creación de {name}</translation>
    </message>
    <message>
        <source>words of a report</source>
        <translation>palabras de un informe</translation>
    </message>
    <message>
        <source>Asking {host} where its tokens are asked for</source>
        <translation>Preguntando a {host} dónde se piden sus tokens</translation>
    </message>
    <message numerus="yes">
        <source>removal of {n} tokens</source>
        <translation>
            <numerusform>eliminación de {n} token</numerusform>
            <numerusform>eliminación de {n} tokens</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Removed {n} tokens.</source>
        <translation>
            <numerusform>Se quitó {n} token.</numerusform>
            <numerusform>Se quitaron {n} tokens.</numerusform>
        </translation>
    </message>
    <message>
        <source>removal of {name}</source>
        <translation>eliminación de {name}</translation>
    </message>
    <message>
        <source>Removed {name}.</source>
        <translation>Se quitó {name}.</translation>
    </message>
    <message numerus="yes">
        <source>Another program has removed {n} tokens of this session, so they are not listed here any more.</source>
        <translation>
            <numerusform>Otro programa ha quitado {n} token de esta sesión; ya no aparece aquí.</numerusform>
            <numerusform>Otro programa ha quitado {n} tokens de esta sesión; ya no aparecen aquí.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} tokens are in memory only.</source>
        <translation>
            <numerusform>{n} token solo está en memoria.</numerusform>
            <numerusform>{n} tokens solo están en memoria.</numerusform>
        </translation>
    </message>
    <message>
        <source>change of a token</source>
        <translation>cambio de un token</translation>
    </message>
    <message>
        <source>What you have put on tokens is in memory only. {error}</source>
        <translation>Lo que ha anotado en los tokens solo está en memoria. {error}</translation>
    </message>
    <message>
        <source>What was removed is still in the token file. {error}</source>
        <translation>Lo que se quitó sigue en el archivo de tokens. {error}</translation>
    </message>
    <message>
        <source>Explain an API’s answer</source>
        <translation>Explicar la respuesta de una API</translation>
    </message>
    <message>
        <source>Paste here, or drop a file anywhere in this window.</source>
        <translation>Pegue aquí, o suelte un archivo en cualquier parte de esta ventana.</translation>
    </message>
    <message>
        <source>Anything: token, answer, log, curl -iv, HAR, file</source>
        <translation>Todo: token, respuesta, registro, curl -iv, HAR, archivo</translation>
    </message>
    <message>
        <source>Paste from the clipboard</source>
        <translation>Pegar del portapapeles</translation>
    </message>
    <message>
        <source>Open…</source>
        <translation>Abrir…</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Cambiar</translation>
    </message>
    <message>
        <source>Too long to paste. Open it as a file.</source>
        <translation>Demasiado largo para pegarlo. Ábralo como archivo.</translation>
    </message>
    <message>
        <source>or anything with one in it</source>
        <translation>o cualquier texto que lo contenga</translation>
    </message>
    <message>
        <source>The pasted key set</source>
        <translation>El conjunto de claves pegado</translation>
    </message>
    <message>
        <source>The secret goes into the keyring for {name}.</source>
        <translation>El secreto va al llavero para {name}.</translation>
    </message>
    <message>
        <source>There is no token here that these keys could check. Paste it first.</source>
        <translation>No hay aquí ningún token que estas claves puedan comprobar. Péguelo primero.</translation>
    </message>
    <message>
        <source>Choose the profile that it belongs to under Compare with profile first.</source>
        <translation>Elija primero en «Comparar con el perfil» el perfil al que pertenece.</translation>
    </message>
    <message>
        <source>Read here. Keys came from {host}.</source>
        <translation>Leído aquí. Las claves llegaron de {host}.</translation>
    </message>
    <message>
        <source>In case {case}.</source>
        <translation>En el caso {case}.</translation>
    </message>
    <message>
        <source>Replaced the text of {time}.</source>
        <translation>Sustituye el texto de las {time}.</translation>
    </message>
    <message>
        <source>Read on this computer. Nothing is sent.</source>
        <translation>Se lee en este equipo. No se envía nada.</translation>
    </message>
    <message>
        <source>Recognised</source>
        <translation>Reconocido</translation>
    </message>
    <message>
        <source>in {count} characters</source>
        <translation>en {count} caracteres</translation>
    </message>
    <message>
        <source>Too long to judge while you type.</source>
        <translation>Demasiado largo para juzgarlo mientras escribe.</translation>
    </message>
    <message>
        <source>It is judged as it arrives. No button needed.</source>
        <translation>Se juzga al llegar. No hace falta ningún botón.</translation>
    </message>
    <message numerus="yes">
        <source>{n} tokens</source>
        <translation>
            <numerusform>{n} token</numerusform>
            <numerusform>{n} tokens</numerusform>
        </translation>
    </message>
    <message>
        <source>{n} {verdict}</source>
        <translation>{n} {verdict}</translation>
    </message>
    <message numerus="yes">
        <source>{n} more tokens</source>
        <translation>
            <numerusform>{n} token más</numerusform>
            <numerusform>{n} tokens más</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing to inspect</source>
        <translation>Nada que inspeccionar</translation>
    </message>
    <message>
        <source>not judged yet</source>
        <translation>aún sin juzgar</translation>
    </message>
    <message>
        <source>Check with it</source>
        <translation>Comprobar con él</translation>
    </message>
    <message>
        <source>Make a profile</source>
        <translation>Crear un perfil</translation>
    </message>
    <message>
        <source>Put it into the keyring</source>
        <translation>Guardarlo en el llavero</translation>
    </message>
    <message>
        <source>Show the table</source>
        <translation>Mostrar la tabla</translation>
    </message>
    <message>
        <source>Hide them</source>
        <translation>Ocultarlos</translation>
    </message>
    <message>
        <source>APIs that take its tokens</source>
        <translation>API que aceptan sus tokens</translation>
    </message>
    <message>
        <source>Fix in the token:</source>
        <translation>Solución en el token:</translation>
    </message>
    <message>
        <source>Fix at the client:</source>
        <translation>Solución en el cliente:</translation>
    </message>
    <message>
        <source>Fix at the API:</source>
        <translation>Solución en la API:</translation>
    </message>
    <message>
        <source>Rules of {date}, {basis}: {source}.</source>
        <translation>Reglas del {date}, {basis}: {source}.</translation>
    </message>
    <message numerus="yes">
        <source>{n} passed</source>
        <translation>
            <numerusform>{n} superada</numerusform>
            <numerusform>{n} superadas</numerusform>
        </translation>
    </message>
    <message>
        <source>Confirmed with {version}.</source>
        <translation>Confirmado con {version}.</translation>
    </message>
    <message>
        <source>Tried, not read.</source>
        <translation>Probado, no leído.</translation>
    </message>
    <message>
        <source>Show them</source>
        <translation>Mostrarlos</translation>
    </message>
    <message>
        <source>Answered</source>
        <translation>Respondió</translation>
    </message>
    <message>
        <source>It answers</source>
        <translation>Responde</translation>
    </message>
    <message>
        <source>New keys</source>
        <translation>Claves nuevas</translation>
    </message>
    <message>
        <source>Acceptors by what they do</source>
        <translation>Receptores según lo que hacen</translation>
    </message>
    <message>
        <source>Each row that is open names its source.</source>
        <translation>Cada fila abierta nombra su fuente.</translation>
    </message>
    <message>
        <source>Rules of {date}</source>
        <translation>Reglas del {date}</translation>
    </message>
    <message numerus="yes">
        <source>{n} of {all} refuse it: {why}.</source>
        <translation>
            <numerusform>{n} de {all} lo rechaza: {why}.</numerusform>
            <numerusform>{n} de {all} lo rechazan: {why}.</numerusform>
        </translation>
    </message>
    <message>
        <source>it was issued too long ago</source>
        <translation>se emitió hace demasiado tiempo</translation>
    </message>
    <message numerus="yes">
        <source>{names} do not refuse it for that.</source>
        <translation>
            <numerusform>{names} no lo rechaza por eso.</numerusform>
            <numerusform>{names} no lo rechazan por eso.</numerusform>
        </translation>
    </message>
    <message>
        <source>Every one of these refuses it: {why}.</source>
        <translation>Todos estos lo rechazan: {why}.</translation>
    </message>
    <message>
        <source>it expired {ago}</source>
        <translation>caducó {ago}</translation>
    </message>
    <message>
        <source>it is valid only {ahead}</source>
        <translation>solo es válido {ahead}</translation>
    </message>
    <message>
        <source>its issue time lies ahead</source>
        <translation>su fecha de emisión está en el futuro</translation>
    </message>
    <message>
        <source>{seconds} s late: {refusing} refuse it, {allowing} accepts up to {most} s.</source>
        <translation>{seconds} s tarde: {refusing} lo rechazan, {allowing} acepta hasta {most} s.</translation>
    </message>
    <message>
        <source>{seconds} s early: {refusing} refuse it, {allowing} accepts up to {most} s.</source>
        <translation>{seconds} s antes: {refusing} lo rechazan, {allowing} acepta hasta {most} s.</translation>
    </message>
    <message numerus="yes">
        <source>{names} and {n} others</source>
        <translation>
            <numerusform>{names} y {n} más</numerusform>
            <numerusform>{names} y {n} más</numerusform>
        </translation>
    </message>
    <message>
        <source>{names} and {last}</source>
        <translation>{names} y {last}</translation>
    </message>
    <message>
        <source>it is encrypted, and they read signed JWTs only</source>
        <translation>está cifrado, y solo leen JWT firmados</translation>
    </message>
    <message>
        <source>it is not a readable JWT</source>
        <translation>no es un JWT legible</translation>
    </message>
    <message>
        <source>Once that is fixed, and if genuine</source>
        <translation>Cuando se arregle, y si es auténtico</translation>
    </message>
    <message>
        <source>Nobody has checked the signature.</source>
        <translation>Nadie ha comprobado la firma.</translation>
    </message>
    <message>
        <source>Once that is fixed</source>
        <translation>Cuando se arregle</translation>
    </message>
    <message>
        <source>The list is as if the token were in date.</source>
        <translation>La lista es como si el token estuviera vigente.</translation>
    </message>
    <message>
        <source>If genuine</source>
        <translation>Si es auténtico</translation>
    </message>
    <message>
        <source>{seconds} s late: {refusing} refuses it, {allowing} accepts up to {most} s.</source>
        <translation>{seconds} s tarde: {refusing} lo rechaza, {allowing} acepta hasta {most} s.</translation>
    </message>
    <message>
        <source>{seconds} s early: {refusing} refuses it, {allowing} accepts up to {most} s.</source>
        <translation>{seconds} s antes: {refusing} lo rechaza, {allowing} acepta hasta {most} s.</translation>
    </message>
    <message>
        <source>None, so audiences are not looked at</source>
        <translation>Ninguna, así que no se miran las audiencias</translation>
    </message>
    <message>
        <source>None, so scopes are not looked at</source>
        <translation>Ninguno, así que no se miran los scopes</translation>
    </message>
    <message>
        <source>None, so clients are not looked at</source>
        <translation>Ninguno, así que no se miran los clientes</translation>
    </message>
    <message>
        <source>Not known</source>
        <translation>No se conoce</translation>
    </message>
    <message>
        <source>set there</source>
        <translation>definido allí</translation>
    </message>
    <message>
        <source>to try</source>
        <translation>para probar</translation>
    </message>
    <message>
        <source>Not known, taken to be the one of the token</source>
        <translation>No se conoce; se supone el del token</translation>
    </message>
    <message>
        <source>Yours</source>
        <translation>Los suyos</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>Rechazado</translation>
    </message>
    <message>
        <source>Not documented</source>
        <translation>No documentado</translation>
    </message>
    <message>
        <source>Gateway</source>
        <translation>Pasarela</translation>
    </message>
    <message>
        <source>Platform</source>
        <translation>Plataforma</translation>
    </message>
    <message>
        <source>Framework</source>
        <translation>Framework</translation>
    </message>
    <message>
        <source>{family}, its defaults</source>
        <translation>{family}, sus valores por defecto</translation>
    </message>
    <message>
        <source>refuses</source>
        <translation>rechaza</translation>
    </message>
    <message>
        <source>depends on a setting</source>
        <translation>depende de un ajuste</translation>
    </message>
    <message>
        <source>accepts</source>
        <translation>acepta</translation>
    </message>
    <message>
        <source>accepts if genuine</source>
        <translation>acepta si es auténtico</translation>
    </message>
    <message numerus="yes">
        <source>{n} would accept it</source>
        <translation>
            <numerusform>{n} lo aceptaría</numerusform>
            <numerusform>{n} lo aceptarían</numerusform>
        </translation>
    </message>
    <message>
        <source>tried, not read</source>
        <translation>probado, no leído</translation>
    </message>
    <message>
        <source>yours, read from {source}</source>
        <translation>suya, leída de {source}</translation>
    </message>
    <message>
        <source>yours, settings not read yet</source>
        <translation>suya, ajustes aún no leídos</translation>
    </message>
    <message>
        <source> or </source>
        <translation> o </translation>
    </message>
    <message>
        <source>Filter acceptors</source>
        <translation>Filtrar receptores</translation>
    </message>
    <message>
        <source>No acceptor fits.</source>
        <translation>Ningún receptor encaja.</translation>
    </message>
    <message>
        <source>Paste the settings of an API: aws apigatewayv2 get-authorizer, get-route, aws elbv2 describe-rules, an Envoy provider, a RequestAuthentication, application.yml, appsettings.json, a validate-jwt policy, an AuthenticationConfiguration.</source>
        <translation>Pegue los ajustes de una API: aws apigatewayv2 get-authorizer, get-route, aws elbv2 describe-rules, un proveedor de Envoy, una RequestAuthentication, application.yml, appsettings.json, una directiva validate-jwt, una AuthenticationConfiguration.</translation>
    </message>
    <message>
        <source>Read settings…</source>
        <translation>Leer ajustes…</translation>
    </message>
    <message>
        <source>There is no profile to keep them with, and no token to ask them of. Paste a token first.</source>
        <translation>No hay ningún perfil con el que guardarlos ni ningún token por el que preguntarles. Pegue antes un token.</translation>
    </message>
    <message>
        <source>Use it</source>
        <translation>Usarla</translation>
    </message>
    <message>
        <source>orders API</source>
        <translation>API de pedidos</translation>
    </message>
    <message>
        <source>Name of the API</source>
        <translation>Nombre de la API</translation>
    </message>
    <message>
        <source>Settings of APIs</source>
        <translation>Ajustes de API</translation>
    </message>
    <message numerus="yes">
        <source>Keep {n} APIs</source>
        <translation>
            <numerusform>Guardarla</numerusform>
            <numerusform>Guardar {n} API</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Ask {n} APIs</source>
        <translation>
            <numerusform>Preguntarle</numerusform>
            <numerusform>Preguntar a {n} API</numerusform>
        </translation>
    </message>
    <message>
        <source>Ask it</source>
        <translation>Preguntarle</translation>
    </message>
    <message>
        <source>Keep with the profile</source>
        <translation>Guardar con el perfil</translation>
    </message>
    <message>
        <source>With none: for tokens like this one, until Log out</source>
        <translation>Con ninguno: para tokens como este, hasta cerrar la sesión</translation>
    </message>
    <message>
        <source>Replaces the settings of {name}.</source>
        <translation>Sustituye los ajustes de {name}.</translation>
    </message>
    <message>
        <source>Find an action, a profile, a token, a setting or a page</source>
        <translation>Buscar una acción, un perfil, un token, un ajuste o una página</translation>
    </message>
    <message>
        <source>Its log says</source>
        <translation>Su registro dice</translation>
    </message>
    <message>
        <source>Not looked at</source>
        <translation>No se mira</translation>
    </message>
    <message>
        <source>Read settings again…</source>
        <translation>Leer los ajustes de nuevo…</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Listo</translation>
    </message>
    <message>
        <source>It is an API of {profile} then.</source>
        <translation>Será entonces una API de {profile}.</translation>
    </message>
    <message>
        <source>name or name=value, then Enter</source>
        <translation>nombre o nombre=valor, y luego Intro</translation>
    </message>
    <message>
        <source>Add one or a list, then Enter</source>
        <translation>Añada uno o una lista, y luego Intro</translation>
    </message>
    <message>
        <source>in seconds</source>
        <translation>en segundos</translation>
    </message>
    <message>
        <source>Add to {setting}</source>
        <translation>Añadir a {setting}</translation>
    </message>
    <message>
        <source>read from {source}, not kept</source>
        <translation>leído de {source}, no guardado</translation>
    </message>
    <message numerus="yes">
        <source>{n} acceptors found</source>
        <translation>
            <numerusform>{n} receptor encontrado</numerusform>
            <numerusform>{n} receptores encontrados</numerusform>
        </translation>
    </message>
    <message>
        <source>Show Accepted by</source>
        <translation>Mostrar «Aceptado por»</translation>
    </message>
    <message>
        <source>Filter what is shown</source>
        <translation>Filtrar lo que se muestra</translation>
    </message>
    <message>
        <source>Learn more</source>
        <translation>Más información</translation>
    </message>
    <message>
        <source>None, from {setting}: {reason}</source>
        <translation>Ninguno, según {setting}: {reason}</translation>
    </message>
    <message>
        <source>It is asked for the secret. Nothing is sent yet.</source>
        <translation>Se le pide el secreto. Todavía no se envía nada.</translation>
    </message>
    <message>
        <source>Waiting for {program}</source>
        <translation>Esperando a {program}</translation>
    </message>
    <message>
        <source>A setting of {api} looks like a secret, so it is not kept with {profile}.</source>
        <translation>Un ajuste de {api} parece un secreto, así que no se guarda con {profile}.</translation>
    </message>
    <message>
        <source>No profile fits this token. Make one from it first.</source>
        <translation>Ningún perfil corresponde a este token. Cree antes uno a partir de él.</translation>
    </message>
    <message numerus="yes">
        <source>Kept {n} APIs with {profile}.</source>
        <translation>
            <numerusform>Se guardó una API con {profile}.</numerusform>
            <numerusform>Se guardaron {n} API con {profile}.</numerusform>
        </translation>
    </message>
    <message>
        <source>Profiles of the demo are not saved, so they keep no API.</source>
        <translation>Los perfiles de la demo no se guardan, así que no guardan ninguna API.</translation>
    </message>
    <message>
        <source>Kept {api} with {profile}.</source>
        <translation>Se guardó {api} con {profile}.</translation>
    </message>
    <message>
        <source>Removed {api} from {profile}.</source>
        <translation>Se quitó {api} de {profile}.</translation>
    </message>
    <message>
        <source>An API needs a name.</source>
        <translation>Una API necesita un nombre.</translation>
    </message>
    <message>
        <source>The name has more than {most} letters.</source>
        <translation>El nombre tiene más de {most} letras.</translation>
    </message>
    <message>
        <source>{profile} has an API of this name already.</source>
        <translation>{profile} ya tiene una API con este nombre.</translation>
    </message>
    <message>
        <source>This looks like a secret. It is not kept as a name.</source>
        <translation>Esto parece un secreto. No se guarda como nombre.</translation>
    </message>
    <message>
        <source>{api} is called {name} now.</source>
        <translation>{api} se llama ahora {name}.</translation>
    </message>
    <message>
        <source>Removed {api}.</source>
        <translation>Se quitó {api}.</translation>
    </message>
    <message>
        <source>Two of them are called {name}.</source>
        <translation>Dos de ellas se llaman {name}.</translation>
    </message>
    <message>
        <source>Show in Accepted by</source>
        <translation>Mostrar en «Aceptado por»</translation>
    </message>
    <message>
        <source>It ran for {seconds:duration} and printed a secret. Nothing of it was kept.</source>
        <translation>Se ejecutó durante {seconds:duration} y mostró un secreto. No se ha guardado nada de él.</translation>
    </message>
    <message>
        <source>The method takes no secret, so nothing was run.</source>
        <translation>El método no necesita ningún secreto, así que no se ha ejecutado nada.</translation>
    </message>
    <message>
        <source>Asking the PAC file for the way to {host}</source>
        <translation>Preguntando al archivo PAC el camino a {host}</translation>
    </message>
    <message>
        <source>Asking {program} for the client secret</source>
        <translation>Pidiendo el secreto del cliente a {program}</translation>
    </message>
    <message>
        <source>Asking {program} for the private key</source>
        <translation>Pidiendo la clave privada a {program}</translation>
    </message>
    <message>
        <source>Asking {program} for the passphrase of the key file</source>
        <translation>Pidiendo la frase de contraseña del archivo de clave a {program}</translation>
    </message>
    <message>
        <source>Use them</source>
        <translation>Usarlos</translation>
    </message>
    <message>
        <source>Show it in the text</source>
        <translation>Mostrarlo en el texto</translation>
    </message>
    <message>
        <source>Choose by issuer and client</source>
        <translation>Elegir por emisor y cliente</translation>
    </message>
    <message>
        <source>JWT, opaque, encrypted; with or without Bearer</source>
        <translation>JWT, opaco, cifrado; con o sin Bearer</translation>
    </message>
    <message>
        <source>Verdict, claims, who signed it, how long it lasts</source>
        <translation>Veredicto, claims, quién lo firmó, cuánto dura</translation>
    </message>
    <message>
        <source>An answer of an API</source>
        <translation>La respuesta de una API</translation>
    </message>
    <message>
        <source>curl -i, headers, or only the body</source>
        <translation>curl -i, cabeceras o solo el cuerpo</translation>
    </message>
    <message>
        <source>Why the API said no, and what to change</source>
        <translation>Por qué la API dijo que no, y qué cambiar</translation>
    </message>
    <message>
        <source>A curl -iv transcript</source>
        <translation>Una transcripción de curl -iv</translation>
    </message>
    <message>
        <source>Request and answer in one</source>
        <translation>Solicitud y respuesta a la vez</translation>
    </message>
    <message>
        <source>Token and answer, judged together</source>
        <translation>Token y respuesta, juzgados juntos</translation>
    </message>
    <message>
        <source>A log, a HAR file, several tokens</source>
        <translation>Un registro, un archivo HAR, varios tokens</translation>
    </message>
    <message>
        <source>Any text up to 50 MB</source>
        <translation>Cualquier texto de hasta 50 MB</translation>
    </message>
    <message>
        <source>Each token with its line and verdict</source>
        <translation>Cada token con su línea y su veredicto</translation>
    </message>
    <message>
        <source>A token answer or a key set</source>
        <translation>Una respuesta con token o un conjunto de claves</translation>
    </message>
    <message>
        <source>JSON from a token URL or a JWKS</source>
        <translation>JSON de una URL de token o un JWKS</translation>
    </message>
    <message>
        <source>The token in it; its keys, once you trust them</source>
        <translation>El token que contiene; sus claves, cuando confíe en ellas</translation>
    </message>
    <message>
        <source>A setup file</source>
        <translation>Un archivo de configuración</translation>
    </message>
    <message>
        <source>Terraform, CloudFormation, Postman, curl</source>
        <translation>Terraform, CloudFormation, Postman, curl</translation>
    </message>
    <message>
        <source>Profiles to look over before they are saved</source>
        <translation>Perfiles que revisar antes de guardarlos</translation>
    </message>
    <message>
        <source>Paste more than you think is needed. Parts are told apart for you, and the rest is left alone.</source>
        <translation>Pegue más de lo que crea necesario. Las partes se distinguen por usted, y el resto se deja como está.</translation>
    </message>
    <message>
        <source>What can go in</source>
        <translation>Qué puede entrar</translation>
    </message>
    <message>
        <source>The demo issuer’s profiles are in no environment.</source>
        <translation>Los perfiles del emisor de demostración no están en ningún entorno.</translation>
    </message>
    <message>
        <source>New environment…</source>
        <translation>Entorno nuevo…</translation>
    </message>
    <message numerus="yes">
        <source>{n} profiles are in {environment} now.</source>
        <translation>
            <numerusform>{n} perfil está ahora en {environment}.</numerusform>
            <numerusform>{n} perfiles están ahora en {environment}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} profiles are in no environment now.</source>
        <translation>
            <numerusform>{n} perfil ya no está en ningún entorno.</numerusform>
            <numerusform>{n} perfiles ya no están en ningún entorno.</numerusform>
        </translation>
    </message>
    <message>
        <source>Environment of the profile…</source>
        <translation>Entorno del perfil…</translation>
    </message>
    <message>
        <source>Edit environments…</source>
        <translation>Editar entornos…</translation>
    </message>
    <message>
        <source>What profiles are for. Profiles of one environment stand together in the sidebar.</source>
        <translation>Para qué son los perfiles. Los de un mismo entorno aparecen juntos en la barra lateral.</translation>
    </message>
    <message>
        <source>{name} was removed.</source>
        <translation>Se quitó {name}.</translation>
    </message>
    <message>
        <source>Edit environments</source>
        <translation>Editar entornos</translation>
    </message>
    <message>
        <source>Environments</source>
        <translation>Entornos</translation>
    </message>
    <message>
        <source>Colour</source>
        <translation>Color</translation>
    </message>
    <message>
        <source>Ask before each request</source>
        <translation>Preguntar antes de cada solicitud</translation>
    </message>
    <message>
        <source>The form asks back before it gets a token. The command line does not.</source>
        <translation>El formulario pregunta antes de obtener un token. La línea de comandos no.</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Añadir</translation>
    </message>
    <message>
        <source>Move up</source>
        <translation>Subir</translation>
    </message>
    <message>
        <source>Move down</source>
        <translation>Bajar</translation>
    </message>
    <message>
        <source>New environment</source>
        <translation>Entorno nuevo</translation>
    </message>
    <message>
        <source>There is no environment.</source>
        <translation>No hay ningún entorno.</translation>
    </message>
    <message numerus="yes">
        <source>{n} profiles are in it.</source>
        <translation>
            <numerusform>Contiene {n} perfil.</numerusform>
            <numerusform>Contiene {n} perfiles.</numerusform>
        </translation>
    </message>
    <message>
        <source>No profile is in it.</source>
        <translation>No contiene ningún perfil.</translation>
    </message>
    <message>
        <source>asks before each request</source>
        <translation>pregunta antes de cada solicitud</translation>
    </message>
    <message>
        <source>Environment: {name}</source>
        <translation>Entorno: {name}</translation>
    </message>
    <message numerus="yes">
        <source>Move {n} profiles to</source>
        <translation>
            <numerusform>Mover {n} perfil a</numerusform>
            <numerusform>Mover {n} perfiles a</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Delete {n} profiles</source>
        <translation>
            <numerusform>Eliminar {n} perfil</numerusform>
            <numerusform>Eliminar {n} perfiles</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Export {n} profiles…</source>
        <translation>
            <numerusform>Exportar {n} perfil…</numerusform>
            <numerusform>Exportar {n} perfiles…</numerusform>
        </translation>
    </message>
    <message>
        <source>Move to</source>
        <translation>Mover a</translation>
    </message>
    <message>
        <source>Plum</source>
        <translation>Ciruela</translation>
    </message>
    <message>
        <source>Teal</source>
        <translation>Verde azulado</translation>
    </message>
    <message>
        <source>Blue</source>
        <translation>Azul</translation>
    </message>
    <message>
        <source>Grey</source>
        <translation>Gris</translation>
    </message>
    <message>
        <source>Plum, outlined</source>
        <translation>Ciruela, contorno</translation>
    </message>
    <message>
        <source>Teal, outlined</source>
        <translation>Verde azulado, contorno</translation>
    </message>
    <message>
        <source>Asking {program} for the secret. Nothing is sent yet.</source>
        <translation>Pidiendo el secreto a {program}. Todavía no se envía nada.</translation>
    </message>
    <message>
        <source>Name, empty</source>
        <translation>Nombre, vacío</translation>
    </message>
    <message>
        <source>Value, empty</source>
        <translation>Valor, vacío</translation>
    </message>
    <message>
        <source>Printed by {program}</source>
        <translation>Lo da {program}</translation>
    </message>
    <message>
        <source>By command</source>
        <translation>Por comando</translation>
    </message>
    <message>
        <source>By its name it is in {environment}.</source>
        <translation>Por su nombre está en {environment}.</translation>
    </message>
    <message>
        <source>The copy has no values of its secret parameters.</source>
        <translation>La copia no tiene los valores de sus parámetros secretos.</translation>
    </message>
    <message numerus="yes">
        <source>{n} profiles were deleted.</source>
        <translation>
            <numerusform>Se eliminó {n} perfil.</numerusform>
            <numerusform>Se eliminaron {n} perfiles.</numerusform>
        </translation>
    </message>
    <message>
        <source>What is still answered to their requests is dropped.</source>
        <translation>Lo que aún se responda a sus solicitudes se descarta.</translation>
    </message>
    <message>
        <source>Ask {environment} for a token?</source>
        <translation>¿Pedir un token a {environment}?</translation>
    </message>
    <message>
        <source>Asks {environment} at {host}</source>
        <translation>Pregunta a {environment} en {host}</translation>
    </message>
    <message>
        <source>Asks {environment}</source>
        <translation>Pregunta a {environment}</translation>
    </message>
    <message>
        <source>The server</source>
        <translation>El servidor</translation>
    </message>
    <message>
        <source>The request was given up. Nothing was sent.</source>
        <translation>Se ha abandonado la solicitud. No se ha enviado nada.</translation>
    </message>
    <message>
        <source>A program and its arguments, quoted as in a shell or as a JSON list. No shell runs it. It runs once for each request, and what it prints is kept nowhere.</source>
        <translation>Un programa con sus argumentos, entrecomillados como en una shell o como lista JSON. No lo ejecuta ninguna shell. Se ejecuta una vez por solicitud, y lo que muestra no se guarda en ningún sitio.</translation>
    </message>
    <message>
        <source>From a command</source>
        <translation>De un comando</translation>
    </message>
    <message>
        <source>Have a program print the secret, such as op, aws, vault or pass</source>
        <translation>Hacer que un programa muestre el secreto, como op, aws, vault o pass</translation>
    </message>
    <message>
        <source>Run it once, and say whether it prints a secret. The secret is not shown.</source>
        <translation>Ejecutarlo una vez y decir si muestra un secreto. El secreto no se enseña.</translation>
    </message>
    <message>
        <source>Test</source>
        <translation>Probar</translation>
    </message>
    <message>
        <source>Use the keyring</source>
        <translation>Usar el llavero</translation>
    </message>
    <message>
        <source>Rich text</source>
        <translation>Texto con formato</translation>
    </message>
    <message>
        <source>Markdown</source>
        <translation>Markdown</translation>
    </message>
    <message>
        <source>Plain text</source>
        <translation>Texto sin formato</translation>
    </message>
    <message>
        <source>{verdict} · exp {moment}</source>
        <translation>{verdict} · exp {moment}</translation>
    </message>
    <message>
        <source>Report copied. No token, secret or signature is in it.</source>
        <translation>Informe copiado. No contiene ningún token, secreto ni firma.</translation>
    </message>
    <message>
        <source>Save report</source>
        <translation>Guardar informe</translation>
    </message>
    <message>
        <source>Web page (*.html)</source>
        <translation>Página web (*.html)</translation>
    </message>
    <message>
        <source>Report for a ticket</source>
        <translation>Informe para un ticket</translation>
    </message>
    <message>
        <source>Save as HTML…</source>
        <translation>Guardar como HTML…</translation>
    </message>
    <message>
        <source>{picked} of {count}</source>
        <translation>{picked} de {count}</translation>
    </message>
    <message>
        <source>For a public ticket</source>
        <translation>Para un ticket público</translation>
    </message>
    <message>
        <source>For your team</source>
        <translation>Para su equipo</translation>
    </message>
    <message>
        <source>Case</source>
        <translation>Caso</translation>
    </message>
    <message>
        <source>What to hide</source>
        <translation>Qué ocultar</translation>
    </message>
    <message>
        <source>Hides people, clients, hosts and IDs</source>
        <translation>Oculta personas, clientes, hosts e ID</translation>
    </message>
    <message>
        <source>Shows them; signatures stay out</source>
        <translation>Los muestra; las firmas quedan fuera</translation>
    </message>
    <message>
        <source>What to include</source>
        <translation>Qué incluir</translation>
    </message>
    <message>
        <source>No token, secret or signature is ever in it.</source>
        <translation>Nunca contiene un token, un secreto ni una firma.</translation>
    </message>
    <message>
        <source>{tokens}, {hidden}</source>
        <translation>{tokens}, {hidden}</translation>
    </message>
    <message>
        <source>{tokens}, nothing hidden</source>
        <translation>{tokens}, nada oculto</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>Vista previa</translation>
    </message>
    <message>
        <source>Hidden values</source>
        <translation>Valores ocultos</translation>
    </message>
    <message>
        <source>Show in this report</source>
        <translation>Mostrar en este informe</translation>
    </message>
    <message>
        <source>Hide all of them</source>
        <translation>Ocultarlos todos</translation>
    </message>
    <message numerus="yes">
        <source>{n} values hidden</source>
        <translation>
            <numerusform>{n} valor oculto</numerusform>
            <numerusform>{n} valores ocultos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} lines</source>
        <translation>
            <numerusform>{count} línea</numerusform>
            <numerusform>{count} líneas</numerusform>
        </translation>
    </message>
    <message>
        <source>{lines}, {size}</source>
        <translation>{lines}, {size}</translation>
    </message>
    <message>
        <source>No tokens in {name}</source>
        <translation>Ningún token en {name}</translation>
    </message>
    <message numerus="yes">
        <source>{count} lines were read.</source>
        <translation>
            <numerusform>Se ha leído {count} línea.</numerusform>
            <numerusform>Se han leído {count} líneas.</numerusform>
        </translation>
    </message>
    <message>
        <source>No tokens in {name}. {read}</source>
        <translation>Ningún token en {name}. {read}</translation>
    </message>
    <message>
        <source>Tokens in {name}</source>
        <translation>Tokens en {name}</translation>
    </message>
    <message>
        <source>Verdict</source>
        <translation>Veredicto</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>Línea</translation>
    </message>
    <message>
        <source>Scopes or audience</source>
        <translation>Scopes o audiencia</translation>
    </message>
    <message>
        <source>Expires</source>
        <translation>Caduca</translation>
    </message>
    <message>
        <source>Before it</source>
        <translation>Delante</translation>
    </message>
    <message>
        <source>Nothing</source>
        <translation>Nada</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Motivo</translation>
    </message>
    <message>
        <source>{time}, {away}</source>
        <translation>{time}, {away}</translation>
    </message>
    <message>
        <source>line {line}, seen {count} times</source>
        <translation>línea {line}, visto {count} veces</translation>
    </message>
    <message>
        <source>yesterday {time}</source>
        <translation>ayer {time}</translation>
    </message>
    <message>
        <source>scopes {scopes}</source>
        <translation>scopes {scopes}</translation>
    </message>
    <message>
        <source>line {line}, seen twice</source>
        <translation>línea {line}, visto dos veces</translation>
    </message>
    <message>
        <source>{verdict}: {reason}</source>
        <translation>{verdict}: {reason}</translation>
    </message>
    <message>
        <source>no client</source>
        <translation>sin cliente</translation>
    </message>
    <message>
        <source>unreadable exp</source>
        <translation>exp ilegible</translation>
    </message>
    <message>
        <source>audience {audience}</source>
        <translation>audiencia {audience}</translation>
    </message>
    <message>
        <source>expires {when}</source>
        <translation>caduca {when}</translation>
    </message>
    <message>
        <source>expired {when}</source>
        <translation>caducó {when}</translation>
    </message>
    <message numerus="yes">
        <source>{count} tokens</source>
        <translation>
            <numerusform>{count} token</numerusform>
            <numerusform>{count} tokens</numerusform>
        </translation>
    </message>
    <message>
        <source>Fetch keys…</source>
        <translation>Obtener claves…</translation>
    </message>
    <message>
        <source>Redacted copy…</source>
        <translation>Copia censurada…</translation>
    </message>
    <message>
        <source>More about these tokens</source>
        <translation>Más sobre estos tokens</translation>
    </message>
    <message numerus="yes">
        <source>Fetch keys of {n} issuers…</source>
        <translation>
            <numerusform>Obtener claves de un emisor…</numerusform>
            <numerusform>Obtener claves de {n} emisores…</numerusform>
        </translation>
    </message>
    <message>
        <source>Line {line}, place {place} of {places}</source>
        <translation>Línea {line}, lugar {place} de {places}</translation>
    </message>
    <message numerus="yes">
        <source>{n} tokens were added to the session.</source>
        <translation>
            <numerusform>Se ha añadido {n} token a la sesión.</numerusform>
            <numerusform>Se han añadido {n} tokens a la sesión.</numerusform>
        </translation>
    </message>
    <message>
        <source>No tokens of a file are listed.</source>
        <translation>No hay tokens de un archivo en la lista.</translation>
    </message>
    <message>
        <source>Keys are being fetched already.</source>
        <translation>Ya se están obteniendo claves.</translation>
    </message>
    <message>
        <source>There are no keys to fetch for these tokens.</source>
        <translation>No hay claves que obtener para estos tokens.</translation>
    </message>
    <message numerus="yes">
        <source>Fetch the keys of {n} issuers?</source>
        <translation>
            <numerusform>¿Obtener las claves de un emisor?</numerusform>
            <numerusform>¿Obtener las claves de {n} emisores?</numerusform>
        </translation>
    </message>
    <message>
        <source>Each gets one or two requests for public keys. The tokens stay on this computer.</source>
        <translation>Cada uno recibe una o dos peticiones de claves públicas. Los tokens se quedan en este equipo.</translation>
    </message>
    <message numerus="yes">
        <source>Fetch keys of {n} issuers</source>
        <translation>
            <numerusform>Obtener claves de un emisor</numerusform>
            <numerusform>Obtener claves de {n} emisores</numerusform>
        </translation>
    </message>
    <message>
        <source>{count} tokens are shown. Filter them first: at most {most} are added together.</source>
        <translation>Se muestran {count} tokens. Fíltrelos antes: se añaden juntos como máximo {most}.</translation>
    </message>
    <message>
        <source>Table as CSV…</source>
        <translation>Tabla como CSV…</translation>
    </message>
    <message>
        <source>Table as JSON Lines…</source>
        <translation>Tabla como JSON Lines…</translation>
    </message>
    <message>
        <source>Report for a ticket…</source>
        <translation>Informe para un tique…</translation>
    </message>
    <message>
        <source>Add shown to the session</source>
        <translation>Añadir los mostrados a la sesión</translation>
    </message>
    <message>
        <source>Verify all of {host} with its keys</source>
        <translation>Verificar todos los de {host} con sus claves</translation>
    </message>
    <message>
        <source>Row copied. No token is in it.</source>
        <translation>Fila copiada. No contiene ningún token.</translation>
    </message>
    <message>
        <source>Fetch the keys of the issuers in a file…</source>
        <translation>Obtener las claves de los emisores de un archivo…</translation>
    </message>
    <message>
        <source>Save the table as CSV…</source>
        <translation>Guardar la tabla como CSV…</translation>
    </message>
    <message>
        <source>Save the table as JSON Lines…</source>
        <translation>Guardar la tabla como JSON Lines…</translation>
    </message>
    <message>
        <source>Add the tokens shown to the session</source>
        <translation>Añadir los tokens mostrados a la sesión</translation>
    </message>
    <message>
        <source>All of them are among the session tokens.</source>
        <translation>Todos están entre los tokens de la sesión.</translation>
    </message>
    <message>
        <source>Sort by</source>
        <translation>Ordenar por</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Abrir</translation>
    </message>
    <message>
        <source>Back to the table</source>
        <translation>Volver a la tabla</translation>
    </message>
    <message>
        <source>Places</source>
        <translation>Lugares</translation>
    </message>
    <message>
        <source>Fingerprint {digits}</source>
        <translation>Huella {digits}</translation>
    </message>
    <message>
        <source>The file was read on this computer.</source>
        <translation>El archivo se ha leído en este equipo.</translation>
    </message>
    <message>
        <source>No token fits.</source>
        <translation>Ningún token coincide.</translation>
    </message>
    <message>
        <source>Writing a redacted copy of {name}</source>
        <translation>Escribiendo una copia censurada de {name}</translation>
    </message>
    <message>
        <source>Searching the copy again</source>
        <translation>Examinando de nuevo la copia</translation>
    </message>
    <message>
        <source>Show all {count}</source>
        <translation>Mostrar los {count}</translation>
    </message>
    <message>
        <source>A copy is being written. Wait for it, or press Esc.</source>
        <translation>Se está escribiendo una copia. Espere o pulse Esc.</translation>
    </message>
    <message>
        <source>Save a redacted copy of which file?</source>
        <translation>¿De qué archivo guardar una copia censurada?</translation>
    </message>
    <message>
        <source>Save a redacted copy</source>
        <translation>Guardar una copia censurada</translation>
    </message>
    <message>
        <source>open</source>
        <translation>abierto</translation>
    </message>
    <message>
        <source>closed</source>
        <translation>cerrado</translation>
    </message>
    <message>
        <source>It ran and printed a secret. Nothing of it was kept.</source>
        <translation>Se ejecutó y mostró un secreto. No se ha guardado nada de él.</translation>
    </message>
    <message>
        <source>Make one</source>
        <translation>Crear uno</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Intro</translation>
    </message>
    <message>
        <source>CSV (*.csv)</source>
        <translation>CSV (*.csv)</translation>
    </message>
    <message>
        <source>JSON Lines (*.jsonl)</source>
        <translation>JSON Lines (*.jsonl)</translation>
    </message>
    <message>
        <source>Save the table</source>
        <translation>Guardar la tabla</translation>
    </message>
    <message>
        <source>The table is of another file than the one that is open now. Nothing was written.</source>
        <translation>La tabla es de un archivo distinto del que está abierto ahora. No se ha escrito nada.</translation>
    </message>
    <message>
        <source>{name} is the file itself, which is never written to. Choose another name.</source>
        <translation>{name} es el propio archivo, en el que nunca se escribe. Elija otro nombre.</translation>
    </message>
    <message>
        <source>{name} cannot be written: {reason}.</source>
        <translation>No se puede escribir {name}: {reason}.</translation>
    </message>
    <message numerus="yes">
        <source>Wrote {name}: {count} tokens. No token value is in it.</source>
        <translation>
            <numerusform>Escrito {name}: {count} token. No contiene ningún valor de token.</numerusform>
            <numerusform>Escrito {name}: {count} tokens. No contiene ningún valor de token.</numerusform>
        </translation>
    </message>
    <message>
        <source>Group by</source>
        <translation>Agrupar por</translation>
    </message>
    <message>
        <source>{count} valid</source>
        <translation>{count} válidos</translation>
    </message>
    <message>
        <source>{count} not verified</source>
        <translation>{count} sin verificar</translation>
    </message>
    <message>
        <source>{count} rejected</source>
        <translation>{count} rechazados</translation>
    </message>
    <message>
        <source>{count} malformed</source>
        <translation>{count} mal formados</translation>
    </message>
    <message numerus="yes">
        <source>{word}, {count} tokens</source>
        <translation>
            <numerusform>{word}, {count} token</numerusform>
            <numerusform>{word}, {count} tokens</numerusform>
        </translation>
    </message>
    <message>
        <source>Copied. {note}</source>
        <translation>Copiado. {note}</translation>
    </message>
    <message>
        <source>Explore scopes</source>
        <translation>Explorar scopes</translation>
    </message>
    <message>
        <source>Copied as Markdown.</source>
        <translation>Copiado como Markdown.</translation>
    </message>
    <message>
        <source>not asked yet</source>
        <translation>aún sin preguntar</translation>
    </message>
    <message>
        <source>ask again</source>
        <translation>preguntar de nuevo</translation>
    </message>
    <message>
        <source>{rule} {count} granted.</source>
        <translation>{rule} {count} concedidos.</translation>
    </message>
    <message>
        <source>{granted} of {tried}</source>
        <translation>{granted} de {tried}</translation>
    </message>
    <message>
        <source>widened</source>
        <translation>ampliado</translation>
    </message>
    <message>
        <source>widened: more than asked</source>
        <translation>ampliado: más de lo pedido</translation>
    </message>
    <message>
        <source>ignored</source>
        <translation>ignorado</translation>
    </message>
    <message>
        <source>ignored: token without it</source>
        <translation>ignorado: token sin él</translation>
    </message>
    <message>
        <source>refused: no token</source>
        <translation>rechazado: sin token</translation>
    </message>
    <message>
        <source>asking</source>
        <translation>preguntando</translation>
    </message>
    <message>
        <source>waiting</source>
        <translation>en espera</translation>
    </message>
    <message>
        <source>Copy the AWS command</source>
        <translation>Copiar el comando de AWS</translation>
    </message>
    <message>
        <source>Details of {scope}</source>
        <translation>Detalles de {scope}</translation>
    </message>
    <message>
        <source>Server said</source>
        <translation>El servidor dijo</translation>
    </message>
    <message>
        <source>tokens; {who} bills each</source>
        <translation>tokens; {who} cobra cada uno</translation>
    </message>
    <message>
        <source>tokens; the provider may bill each</source>
        <translation>tokens; el proveedor puede cobrar cada uno</translation>
    </message>
    <message numerus="yes">
        <source>{n} to find the token URL</source>
        <translation>
            <numerusform>{n} para hallar la URL de token</numerusform>
            <numerusform>{n} para hallar la URL de token</numerusform>
        </translation>
    </message>
    <message>
        <source>What asking takes</source>
        <translation>Lo que cuesta preguntar</translation>
    </message>
    <message>
        <source>about {duration}</source>
        <translation>unos {duration}</translation>
    </message>
    <message>
        <source>up to {n}</source>
        <translation>hasta {n}</translation>
    </message>
    <message>
        <source>request, with no scope</source>
        <translation>solicitud, sin scope</translation>
    </message>
    <message>
        <source>requests, one for a token with no scope</source>
        <translation>solicitudes, una de ellas por un token sin scope</translation>
    </message>
    <message>
        <source>requests: {alone} alone, all, none</source>
        <translation>solicitudes: {alone} por separado, todos, ninguno</translation>
    </message>
    <message>
        <source>requests: {alone} alone, none</source>
        <translation>solicitudes: {alone} por separado, ninguno</translation>
    </message>
    <message>
        <source>requests</source>
        <translation>solicitudes</translation>
    </message>
    <message>
        <source>one at a time, with a pause</source>
        <translation>de una en una, con pausas</translation>
    </message>
    <message>
        <source>tokens</source>
        <translation>tokens</translation>
    </message>
    <message>
        <source>one request</source>
        <translation>una solicitud</translation>
    </message>
    <message>
        <source>Ask again…</source>
        <translation>Preguntar de nuevo…</translation>
    </message>
    <message>
        <source>Older exploration</source>
        <translation>Exploración anterior</translation>
    </message>
    <message>
        <source>Tick what is granted</source>
        <translation>Marcar los concedidos</translation>
    </message>
    <message>
        <source>Stop keeps what is known so far. Nothing else is sent.</source>
        <translation>Al detener se conserva lo que ya se sabe. No se envía nada más.</translation>
    </message>
    <message numerus="yes">
        <source>{n} ticked, as in the form</source>
        <translation>
            <numerusform>{n} marcado, como en el formulario</numerusform>
            <numerusform>{n} marcados, como en el formulario</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Tick the {n} granted</source>
        <translation>
            <numerusform>Marcar el concedido</numerusform>
            <numerusform>Marcar los {n} concedidos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Ask {n} times</source>
        <translation>
            <numerusform>Preguntar una vez</numerusform>
            <numerusform>Preguntar {n} veces</numerusform>
        </translation>
    </message>
    <message>
        <source>Each scope is asked for alone, then all together, then none. The tokens are read and dropped.</source>
        <translation>Cada scope se pide por separado, luego todos juntos y luego ninguno. Los tokens se leen y se descartan.</translation>
    </message>
    <message>
        <source>Ask</source>
        <translation>Preguntar</translation>
    </message>
    <message>
        <source>Ask once, with no scope</source>
        <translation>Preguntar una vez, sin scope</translation>
    </message>
    <message>
        <source>To {environment}, {host}</source>
        <translation>A {environment}, {host}</translation>
    </message>
    <message>
        <source>To {host}</source>
        <translation>A {host}</translation>
    </message>
    <message>
        <source>Scopes to try</source>
        <translation>Scopes por probar</translation>
    </message>
    <message>
        <source>Look in the issuer’s metadata</source>
        <translation>Mirar en los metadatos del emisor</translation>
    </message>
    <message>
        <source>Sends one request for the issuer’s public metadata, two at most. No secret is sent.</source>
        <translation>Envía una solicitud por los metadatos públicos del emisor, dos como máximo. No se envía ningún secreto.</translation>
    </message>
    <message>
        <source>Leave all out</source>
        <translation>Dejar todos fuera</translation>
    </message>
    <message>
        <source>Add a scope to try, then Enter</source>
        <translation>Añada un scope y pulse Intro</translation>
    </message>
    <message>
        <source>Add a scope to try</source>
        <translation>Añadir un scope por probar</translation>
    </message>
    <message>
        <source>Find out what this client may have</source>
        <translation>Averigüe qué puede tener este cliente</translation>
    </message>
    <message numerus="yes">
        <source>{n} requests. Tick fewer, or ask in parts.</source>
        <translation>
            <numerusform>{n} solicitud.</numerusform>
            <numerusform>{n} solicitudes. Marque menos o pregunte por partes.</numerusform>
        </translation>
    </message>
    <message>
        <source>none known</source>
        <translation>ninguno conocido</translation>
    </message>
    <message>
        <source>Tick all</source>
        <translation>Marcar todos</translation>
    </message>
    <message>
        <source>No description known</source>
        <translation>Sin descripción conocida</translation>
    </message>
    <message>
        <source>Added by the server to every token</source>
        <translation>El servidor lo añade a cada token</translation>
    </message>
    <message>
        <source>In the form</source>
        <translation>En el formulario</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Detalles</translation>
    </message>
    <message>
        <source>{scope}, asked alone: {outcome}</source>
        <translation>{scope}, pedido solo: {outcome}</translation>
    </message>
    <message>
        <source>{scope}, all together: {outcome}</source>
        <translation>{scope}, todos juntos: {outcome}</translation>
    </message>
    <message>
        <source>{scope}, with none: {outcome}</source>
        <translation>{scope}, sin ninguno: {outcome}</translation>
    </message>
    <message>
        <source>{scope}, in the form</source>
        <translation>{scope}, en el formulario</translation>
    </message>
    <message>
        <source>{scope}, no details yet</source>
        <translation>{scope}, aún sin detalles</translation>
    </message>
    <message>
        <source>{scope}, details shown</source>
        <translation>{scope}, detalles a la vista</translation>
    </message>
    <message>
        <source>{scope}, details hidden</source>
        <translation>{scope}, detalles ocultos</translation>
    </message>
    <message numerus="yes">
        <source>{scopes} came with it.</source>
        <translation>
            <numerusform>{scopes} vino con él.</numerusform>
            <numerusform>{scopes} vinieron con él.</numerusform>
        </translation>
    </message>
    <message>
        <source>No other claim than its scopes differs from a token without it.</source>
        <translation>Salvo sus scopes, ningún claim difiere de un token sin él.</translation>
    </message>
    <message numerus="yes">
        <source>{claims} appear with it.</source>
        <translation>
            <numerusform>{claims} aparece con él.</numerusform>
            <numerusform>{claims} aparecen con él.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{claims} have other values.</source>
        <translation>
            <numerusform>{claims} tiene otro valor.</numerusform>
            <numerusform>{claims} tienen otros valores.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{claims} are gone with it.</source>
        <translation>
            <numerusform>{claims} desaparece con él.</numerusform>
            <numerusform>{claims} desaparecen con él.</numerusform>
        </translation>
    </message>
    <message>
        <source>A token came, and {scope} is not in it.</source>
        <translation>Llegó un token y {scope} no está en él.</translation>
    </message>
    <message>
        <source>To do</source>
        <translation>Qué hacer</translation>
    </message>
    <message>
        <source>It was in a token, and was not asked for by itself.</source>
        <translation>Estaba en un token y no se pidió por separado.</translation>
    </message>
    <message>
        <source>Came too</source>
        <translation>Vino además</translation>
    </message>
    <message>
        <source>It came as it was asked for. There is no token without it to compare with.</source>
        <translation>Llegó como se pidió. No hay un token sin él con el que comparar.</translation>
    </message>
    <message>
        <source>Neither the token nor the answer says its scopes, so it has those asked for.</source>
        <translation>Ni el token ni la respuesta dicen sus scopes, así que tiene los pedidos.</translation>
    </message>
    <message>
        <source>asked {when}</source>
        <translation>preguntado {when}</translation>
    </message>
    <message>
        <source>asking since {time}</source>
        <translation>preguntando desde {time}</translation>
    </message>
    <message>
        <source>Asking {number} of {whole}: {what}</source>
        <translation>Pregunta {number} de {whole}: {what}</translation>
    </message>
    <message numerus="yes">
        <source>Asking {host} {n} times, one after the other.</source>
        <translation>
            <numerusform>Se pregunta a {host} una vez.</numerusform>
            <numerusform>Se pregunta a {host} {n} veces, una tras otra.</numerusform>
        </translation>
    </message>
    <message>
        <source>{host} asked to wait {length}. Next request at {time}.</source>
        <translation>{host} pidió esperar {length}. Próxima solicitud a las {time}.</translation>
    </message>
    <message>
        <source>Descriptions from {name}</source>
        <translation>Descripciones de {name}</translation>
    </message>
    <message>
        <source>asked today {time}</source>
        <translation>preguntado hoy {time}</translation>
    </message>
    <message>
        <source>Stopping after {done} of {whole}</source>
        <translation>Deteniendo tras {done} de {whole}</translation>
    </message>
    <message>
        <source>Asking the keyring first</source>
        <translation>Primero se pregunta al llavero</translation>
    </message>
    <message>
        <source>{scope} alone</source>
        <translation>{scope} solo</translation>
    </message>
    <message numerus="yes">
        <source>all {n} together</source>
        <translation>
            <numerusform>{n} scope junto</numerusform>
            <numerusform>los {n} juntos</numerusform>
        </translation>
    </message>
    <message>
        <source>To {host}, one request at a time.</source>
        <translation>A {host}, una solicitud tras otra.</translation>
    </message>
    <message>
        <source>Descriptions from {name}, imported {date}</source>
        <translation>Descripciones de {name}, importadas el {date}</translation>
    </message>
    <message>
        <source>Asked {done} of {whole}</source>
        <translation>Preguntado: {done} de {whole}</translation>
    </message>
    <message>
        <source>Asking {program} for the secret first</source>
        <translation>Primero se pide el secreto a {program}</translation>
    </message>
    <message numerus="yes">
        <source>And {n} more are otherwise.</source>
        <translation>
            <numerusform>Y {n} más es distinto.</numerusform>
            <numerusform>Y {n} más son distintos.</numerusform>
        </translation>
    </message>
    <message>
        <source>No case</source>
        <translation>Sin caso</translation>
    </message>
    <message>
        <source>No token has {words} in it.</source>
        <translation>Ningún token contiene {words}.</translation>
    </message>
    <message>
        <source>In the list of session tokens</source>
        <translation>En la lista de tokens de la sesión</translation>
    </message>
    <message>
        <source>What you want to remember of it. It is kept encrypted with the token until you log out.</source>
        <translation>Lo que quiera recordar de él. Se guarda cifrado con el token hasta que cierre la sesión.</translation>
    </message>
    <message numerus="yes">
        <source>Remove with its {n} tokens</source>
        <translation>
            <numerusform>Quitar con su {n} token</numerusform>
            <numerusform>Quitar con sus {n} tokens</numerusform>
        </translation>
    </message>
    <message>
        <source>Choose a token of the session first.</source>
        <translation>Elija primero un token de la sesión.</translation>
    </message>
    <message>
        <source>Rename the token</source>
        <translation>Cambiar el nombre del token</translation>
    </message>
    <message>
        <source>What you want to remember of it. It is kept in memory until you log out or quit.</source>
        <translation>Lo que quiera recordar de él. Se guarda en memoria hasta que cierre la sesión o salga.</translation>
    </message>
    <message>
        <source>Edit note</source>
        <translation>Editar la nota</translation>
    </message>
    <message numerus="yes">
        <source>unpinning of {n} tokens</source>
        <translation>
            <numerusform>desfijación de {n} token</numerusform>
            <numerusform>desfijación de {n} tokens</numerusform>
        </translation>
    </message>
    <message>
        <source>Move to a case</source>
        <translation>Mover a un caso</translation>
    </message>
    <message>
        <source>Such as the ticket’s number. Empty: no case.</source>
        <translation>Por ejemplo, el número del tique. Vacío: ningún caso.</translation>
    </message>
    <message>
        <source>Rename the case</source>
        <translation>Cambiar el nombre del caso</translation>
    </message>
    <message>
        <source>Move to case…</source>
        <translation>Mover a un caso…</translation>
    </message>
    <message numerus="yes">
        <source>Remove {n} tokens</source>
        <translation>
            <numerusform>Quitar {n} token</numerusform>
            <numerusform>Quitar {n} tokens</numerusform>
        </translation>
    </message>
    <message>
        <source>Rename…</source>
        <translation>Cambiar el nombre…</translation>
    </message>
    <message>
        <source>Remove the case (tokens stay)</source>
        <translation>Quitar el caso (los tokens se quedan)</translation>
    </message>
    <message>
        <source>Open in a window</source>
        <translation>Abrir en una ventana</translation>
    </message>
    <message>
        <source>Edit the token’s note</source>
        <translation>Editar la nota del token</translation>
    </message>
    <message>
        <source>Pin the token, or unpin it</source>
        <translation>Fijar el token o soltarlo</translation>
    </message>
    <message>
        <source>Move the token to a case</source>
        <translation>Mover el token a un caso</translation>
    </message>
    <message>
        <source>Remove the token</source>
        <translation>Quitar el token</translation>
    </message>
    <message>
        <source>renaming of {name}</source>
        <translation>cambio de nombre de {name}</translation>
    </message>
    <message>
        <source>note to {name}</source>
        <translation>nota de {name}</translation>
    </message>
    <message numerus="yes">
        <source>pinning of {n} tokens</source>
        <translation>
            <numerusform>fijación de {n} token</numerusform>
            <numerusform>fijación de {n} tokens</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>move of {n} tokens to a case</source>
        <translation>
            <numerusform>traslado de {n} token a un caso</numerusform>
            <numerusform>traslado de {n} tokens a un caso</numerusform>
        </translation>
    </message>
    <message>
        <source>Edit note…</source>
        <translation>Editar la nota…</translation>
    </message>
    <message>
        <source>Unpin</source>
        <translation>Soltar</translation>
    </message>
    <message>
        <source>Pin</source>
        <translation>Fijar</translation>
    </message>
    <message>
        <source>Compare with…</source>
        <translation>Comparar con…</translation>
    </message>
    <message>
        <source>{tokens} so far</source>
        <translation>{tokens} hasta ahora</translation>
    </message>
    <message>
        <source>Tokens by verdict</source>
        <translation>Tokens por veredicto</translation>
    </message>
    <message>
        <source>in the token</source>
        <translation>en el token</translation>
    </message>
    <message>
        <source>would be asked for</source>
        <translation>se pediría</translation>
    </message>
    <message>
        <source>no resource server has it</source>
        <translation>ningún servidor de recursos lo tiene</translation>
    </message>
    <message>
        <source>Remove {scope}</source>
        <translation>Quitar {scope}</translation>
    </message>
    <message numerus="yes">
        <source>{n} profiles saved in {name}.</source>
        <translation>
            <numerusform>{n} perfil guardado en {name}.</numerusform>
            <numerusform>{n} perfiles guardados en {name}.</numerusform>
        </translation>
    </message>
    <message>
        <source>The profiles cannot be written to {name}: {reason}.</source>
        <translation>Los perfiles no se pueden escribir en {name}: {reason}.</translation>
    </message>
    <message>
        <source>Passed</source>
        <comment>a group of checks</comment>
        <translation>Correctas</translation>
    </message>
    <message>
        <source>Failed</source>
        <comment>a group of checks</comment>
        <translation>Fallidas</translation>
    </message>
    <message numerus="yes">
        <source>{titles} and {n} more</source>
        <translation>
            <numerusform>{titles} y {n} más</numerusform>
            <numerusform>{titles} y {n} más</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} checks failed: {titles}.</source>
        <translation>
            <numerusform>{n} fallo: {titles}.</numerusform>
            <numerusform>{n} fallos: {titles}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} warnings: {titles}.</source>
        <translation>
            <numerusform>{n} aviso: {titles}.</numerusform>
            <numerusform>{n} avisos: {titles}.</numerusform>
        </translation>
    </message>
    <message>
        <source>Fix:</source>
        <translation>Solución:</translation>
    </message>
    <message>
        <source>Show the form</source>
        <translation>Mostrar el formulario</translation>
    </message>
    <message>
        <source>Asked {host} at {time}</source>
        <translation>Se preguntó a {host} ({time})</translation>
    </message>
    <message>
        <source>Asked {host} at {time}, HTTP {status}, {took}</source>
        <translation>Se preguntó a {host} ({time}), HTTP {status}, {took}</translation>
    </message>
    <message>
        <source>Keys are saved with {name}, for when the issuer cannot be reached.</source>
        <translation>Las claves están guardadas con {name}, por si no se puede llegar al emisor.</translation>
    </message>
    <message>
        <source>{moment}, {age}, over TLS {version}</source>
        <translation>{moment}, {age}, por TLS {version}</translation>
    </message>
    <message>
        <source>{moment}, {age}</source>
        <translation>{moment}, {age}</translation>
    </message>
    <message>
        <source>Keys are saved with {name}, as fetched {when}, for when the issuer cannot be reached.</source>
        <translation>Las claves están guardadas con {name}, tal como se descargaron ({when}), por si no se puede llegar al emisor.</translation>
    </message>
    <message>
        <source>as saved with the profile</source>
        <translation>tal como se guardó con el perfil</translation>
    </message>
    <message numerus="yes">
        <source>The other {n} keys may come into use at any time, so cache all of them.</source>
        <translation>
            <numerusform>La otra clave puede empezar a usarse en cualquier momento, así que guárdelas todas en caché.</numerusform>
            <numerusform>Las otras {n} claves pueden empezar a usarse en cualquier momento, así que guárdelas todas en caché.</numerusform>
        </translation>
    </message>
    <message>
        <source>Key {kid} signed this token.</source>
        <translation>La clave {kid} firmó este token.</translation>
    </message>
    <message>
        <source>It is the only key that can be used: after a rotation the key set has to be fetched again.</source>
        <translation>Es la única clave que se puede usar: tras una rotación hay que volver a descargar el conjunto de claves.</translation>
    </message>
    <message>
        <source>Key {kid}</source>
        <translation>La clave {kid}</translation>
    </message>
    <message>
        <source>It is the only key: after a rotation the key set has to be fetched again.</source>
        <translation>Es la única clave: tras una rotación hay que volver a descargar el conjunto de claves.</translation>
    </message>
    <message numerus="yes">
        <source>So cannot {n} more.</source>
        <translation>
            <numerusform>Tampoco se puede usar {n} más.</numerusform>
            <numerusform>Tampoco se pueden usar {n} más.</numerusform>
        </translation>
    </message>
    <message>
        <source>{key} has a certificate for {subject} until {until}.</source>
        <translation>{key} tiene un certificado para {subject} hasta el {until}.</translation>
    </message>
    <message>
        <source>Thumbprint (SHA-256)</source>
        <translation>Huella (SHA-256)</translation>
    </message>
    <message>
        <source>any</source>
        <translation>cualquiera</translation>
    </message>
    <message>
        <source>The language of the window is {language}.</source>
        <translation>Idioma de la ventana: {language}.</translation>
    </message>
    <message>
        <source>shown</source>
        <translation>mostrado</translation>
    </message>
    <message>
        <source>hidden</source>
        <translation>oculto</translation>
    </message>
    <message>
        <source>Now, {duration} later</source>
        <translation>Ahora, {duration} después</translation>
    </message>
    <message>
        <source>Now {clock}, {duration} left</source>
        <translation>Ahora {clock}, tiempo restante: {duration}</translation>
    </message>
    <message>
        <source>Expired {moment}</source>
        <translation>Caducado {moment}</translation>
    </message>
    <message>
        <source>Expires {moment}</source>
        <translation>Caduca {moment}</translation>
    </message>
    <message>
        <source>expired {moment}</source>
        <translation>caducado {moment}</translation>
    </message>
    <message>
        <source>expires {moment}</source>
        <translation>caduca {moment}</translation>
    </message>
    <message numerus="yes">
        <source>Another program has logged out of this session, so {n} tokens were cleared here too.</source>
        <translation>
            <numerusform>Otro programa cerró esta sesión, así que aquí también se borró {n} token.</numerusform>
            <numerusform>Otro programa cerró esta sesión, así que aquí también se borraron {n} tokens.</numerusform>
        </translation>
    </message>
    <message>
        <source>Compare with (needs two tokens)</source>
        <translation>Comparar con (requiere dos tokens)</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Idioma</translation>
    </message>
    <message>
        <source>Show the inspection</source>
        <translation>Mostrar la inspección</translation>
    </message>
    <message>
        <source>Judge again</source>
        <translation>Volver a juzgar</translation>
    </message>
    <message>
        <source>Older verdict</source>
        <translation>Veredicto anterior</translation>
    </message>
    <message>
        <source>{input} changed. This verdict is from before.</source>
        <translation>Ha cambiado: {input}. Este veredicto es de antes.</translation>
    </message>
    <message>
        <source>{input} changed. This answer is from before.</source>
        <translation>Ha cambiado: {input}. Esta respuesta es de antes.</translation>
    </message>
    <message>
        <source>Ask before fetching from the issuer</source>
        <translation>Preguntar antes de descargar</translation>
    </message>
    <message>
        <source>From a key file</source>
        <translation>De un archivo de clave</translation>
    </message>
    <message>
        <source>From a key set URL</source>
        <translation>De la URL de un conjunto de claves</translation>
    </message>
    <message>
        <source>Shared secret (HS256, HS384, HS512)</source>
        <translation>Secreto compartido (HS256, HS384, HS512)</translation>
    </message>
    <message>
        <source>Compare with profile</source>
        <translation>Comparar con el perfil</translation>
    </message>
    <message>
        <source>Expected issuer</source>
        <translation>Emisor esperado</translation>
    </message>
    <message>
        <source>Key file</source>
        <translation>Archivo de clave</translation>
    </message>
    <message>
        <source>None (no profile has this issuer)</source>
        <translation>Ninguno (ningún perfil tiene este emisor)</translation>
    </message>
    <message>
        <source>Paste a token first, or anything that contains one.</source>
        <translation>Pegue primero un token, o cualquier texto que lo contenga.</translation>
    </message>
    <message>
        <source>An issuer is a URL that begins with https://.</source>
        <translation>Un emisor es una URL que empieza por https://.</translation>
    </message>
    <message>
        <source>Choose the file that holds the keys.</source>
        <translation>Elija el archivo que contiene las claves.</translation>
    </message>
    <message>
        <source>Enter the secret that issuer and API share.</source>
        <translation>Escriba el secreto que comparten el emisor y la API.</translation>
    </message>
    <message>
        <source>{name} was deleted.</source>
        <translation>Se eliminó {name}.</translation>
    </message>
    <message>
        <source>{name} was deleted; the answer to its request is dropped.</source>
        <translation>Se eliminó {name}; la respuesta a su solicitud se descarta.</translation>
    </message>
    <message>
        <source>Export profiles</source>
        <translation>Exportar perfiles</translation>
    </message>
    <message>
        <source>Stored in {name}</source>
        <translation>Guardado en {name}</translation>
    </message>
    <message>
        <source>In {name}</source>
        <translation>En {name}</translation>
    </message>
    <message>
        <source>The copy has no client secret yet.</source>
        <translation>La copia todavía no tiene secreto del cliente.</translation>
    </message>
    <message>
        <source>Another profile is called {name}. Choose a name of its own.</source>
        <translation>Otro perfil se llama {name}. Elija un nombre distinto.</translation>
    </message>
    <message>
        <source>the demo issuer</source>
        <translation>el emisor de demostración</translation>
    </message>
    <message>
        <source>Made by the demo issuer</source>
        <translation>Creado por el emisor de demostración</translation>
    </message>
    <message>
        <source>Demo secret</source>
        <translation>Secreto de demostración</translation>
    </message>
    <message>
        <source>the keyring</source>
        <translation>el llavero</translation>
    </message>
    <message>
        <source>Stored in the keyring</source>
        <translation>Guardado en el llavero</translation>
    </message>
    <message>
        <source>Stored</source>
        <translation>Guardado</translation>
    </message>
    <message>
        <source>this run’s memory</source>
        <translation>la memoria de esta ejecución</translation>
    </message>
    <message>
        <source>Kept until you quit</source>
        <translation>Se conserva hasta que salga</translation>
    </message>
    <message>
        <source>Until you quit</source>
        <translation>Hasta que salga</translation>
    </message>
    <message>
        <source>edit of {name}</source>
        <translation>edición de {name}</translation>
    </message>
    <message>
        <source>deletion of {name}</source>
        <translation>eliminación de {name}</translation>
    </message>
    <message>
        <source>a deleted profile</source>
        <translation>un perfil eliminado</translation>
    </message>
    <message>
        <source>{name} copy</source>
        <translation>{name} copia</translation>
    </message>
    <message>
        <source>{error} Your changes are kept here until you quit.</source>
        <translation>{error} Sus cambios se conservan aquí hasta que salga.</translation>
    </message>
    <message>
        <source>{error} It is kept as it is; the next change is written to a new file.</source>
        <translation>{error} Se conserva tal como está; el próximo cambio se escribirá en un archivo nuevo.</translation>
    </message>
    <message>
        <source>A PEM file. Only its path is kept in the profile.</source>
        <translation>Un archivo PEM. En el perfil solo se guarda su ruta.</translation>
    </message>
    <message>
        <source>A PEM file with the certificate of the key, which the provider knows.</source>
        <translation>Un archivo PEM con el certificado de la clave, que el proveedor conoce.</translation>
    </message>
    <message>
        <source>Goes into the header as kid, where the provider asks for it.</source>
        <translation>Va en el encabezado como kid, si el proveedor lo pide.</translation>
    </message>
    <message>
        <source>What the assertion is signed with.</source>
        <translation>Con qué se firma la aserción.</translation>
    </message>
    <message>
        <source>Whom the assertion is for, in aud, where that is not the token URL.</source>
        <translation>Para quién es la aserción, en aud, si no es la URL del token.</translation>
    </message>
    <message>
        <source>Empty: from the keyring</source>
        <translation>Vacío: del llavero</translation>
    </message>
    <message>
        <source>Empty: in that file too</source>
        <translation>Vacío: también en ese archivo</translation>
    </message>
    <message>
        <source>Optional, sent as x5t</source>
        <translation>Opcional, se envía como x5t</translation>
    </message>
    <message>
        <source>Default</source>
        <translation>Por defecto</translation>
    </message>
    <message>
        <source>Optional</source>
        <translation>Opcional</translation>
    </message>
    <message>
        <source>Certificate file</source>
        <translation>Archivo de certificado</translation>
    </message>
    <message>
        <source>Private key file</source>
        <translation>Archivo de clave privada</translation>
    </message>
    <message>
        <source>Assertion audience</source>
        <translation>Audiencia de la aserción</translation>
    </message>
    <message>
        <source>The token URL</source>
        <translation>La URL del token</translation>
    </message>
    <message>
        <source>Question</source>
        <translation>Pregunta</translation>
    </message>
    <message>
        <source>RSASSA-PKCS1-v1_5 with SHA-256</source>
        <translation>RSASSA-PKCS1-v1_5 con SHA-256</translation>
    </message>
    <message>
        <source>RSASSA-PKCS1-v1_5 with SHA-384</source>
        <translation>RSASSA-PKCS1-v1_5 con SHA-384</translation>
    </message>
    <message>
        <source>RSASSA-PKCS1-v1_5 with SHA-512</source>
        <translation>RSASSA-PKCS1-v1_5 con SHA-512</translation>
    </message>
    <message>
        <source>RSASSA-PSS with SHA-256</source>
        <translation>RSASSA-PSS con SHA-256</translation>
    </message>
    <message>
        <source>RSASSA-PSS with SHA-384</source>
        <translation>RSASSA-PSS con SHA-384</translation>
    </message>
    <message>
        <source>RSASSA-PSS with SHA-512</source>
        <translation>RSASSA-PSS con SHA-512</translation>
    </message>
    <message>
        <source>ECDSA over P-256 with SHA-256</source>
        <translation>ECDSA sobre P-256 con SHA-256</translation>
    </message>
    <message>
        <source>ECDSA over P-384 with SHA-384</source>
        <translation>ECDSA sobre P-384 con SHA-384</translation>
    </message>
    <message>
        <source>ECDSA over P-521 with SHA-512</source>
        <translation>ECDSA sobre P-521 con SHA-512</translation>
    </message>
    <message>
        <source>ECDSA over secp256k1 with SHA-256</source>
        <translation>ECDSA sobre secp256k1 con SHA-256</translation>
    </message>
    <message>
        <source>EdDSA over Ed25519</source>
        <translation>EdDSA sobre Ed25519</translation>
    </message>
    <message>
        <source>EdDSA over Ed448</source>
        <translation>EdDSA sobre Ed448</translation>
    </message>
    <message>
        <source>HMAC with SHA-256</source>
        <translation>HMAC con SHA-256</translation>
    </message>
    <message>
        <source>HMAC with SHA-384</source>
        <translation>HMAC con SHA-384</translation>
    </message>
    <message>
        <source>HMAC with SHA-512</source>
        <translation>HMAC con SHA-512</translation>
    </message>
    <message>
        <source>Encoded</source>
        <translation>Codificado</translation>
    </message>
    <message>
        <source>The first {characters} are drawn. Copy token copies all of them.</source>
        <translation>Se muestran los primeros {characters}. «Copiar token» los copia todos.</translation>
    </message>
    <message>
        <source>Verified over the exact text beside it</source>
        <translation>Verificado sobre el texto exacto de al lado</translation>
    </message>
    <message>
        <source>Not verified: anyone can write these bytes</source>
        <translation>Sin verificar: cualquiera puede escribir estos bytes</translation>
    </message>
    <message>
        <source>Not all of what it decodes to is drawn.</source>
        <translation>No se muestra todo lo que resulta al decodificar.</translation>
    </message>
    <message>
        <source>Click a claim to find its characters, or the reverse.</source>
        <translation>Haga clic en un claim para encontrar sus caracteres, o al revés.</translation>
    </message>
    <message>
        <source>Copy selected text</source>
        <translation>Copiar texto seleccionado</translation>
    </message>
    <message>
        <source>Copy without signature</source>
        <translation>Copiar sin firma</translation>
    </message>
    <message>
        <source>No client secret is stored. Enter it, or choose the method that sends none.</source>
        <translation>No hay ningún secreto del cliente guardado. Escríbalo, o elija el método que no envía ninguno.</translation>
    </message>
    <message>
        <source>Copied as {tool}.</source>
        <translation>Copiado como {tool}.</translation>
    </message>
    <message>
        <source>The request was given up. The issuer may have answered it all the same.</source>
        <translation>Se abandonó la solicitud. Aun así, el emisor puede haberla respondido.</translation>
    </message>
    <message>
        <source>Asks first, then tries the methods one after the other</source>
        <translation>Pregunta antes y después prueba los métodos uno tras otro</translation>
    </message>
    <message>
        <source>Provider</source>
        <translation>Proveedor</translation>
    </message>
    <message>
        <source>Client authentication</source>
        <translation>Autenticación del cliente</translation>
    </message>
    <message>
        <source>Fetching the issuer’s public keys</source>
        <translation>Descargando las claves públicas del emisor</translation>
    </message>
    <message>
        <source>Beginning</source>
        <translation>Empezando</translation>
    </message>
    <message>
        <source>the issuer</source>
        <translation>el emisor</translation>
    </message>
    <message>
        <source>No token selected</source>
        <translation>Ningún token seleccionado</translation>
    </message>
    <message>
        <source>Select a token in the list to see whether it would be accepted.</source>
        <translation>Seleccione un token de la lista para ver si se aceptaría.</translation>
    </message>
    <message>
        <source>The token of line {line} is among the session tokens.</source>
        <translation>El token de la línea {line} está entre los tokens de la sesión.</translation>
    </message>
    <message>
        <source>The file is being read.</source>
        <translation>Se está leyendo el archivo.</translation>
    </message>
    <message>
        <source>There is nothing to inspect in {name}.</source>
        <translation>En {name} no hay nada que inspeccionar.</translation>
    </message>
    <message>
        <source>Filter tokens</source>
        <translation>Filtrar tokens</translation>
    </message>
    <message>
        <source>Add to session</source>
        <translation>Añadir a la sesión</translation>
    </message>
    <message>
        <source>Reading {name}</source>
        <translation>Leyendo {name}</translation>
    </message>
    <message>
        <source>It is among the session tokens.</source>
        <translation>Está entre los tokens de la sesión.</translation>
    </message>
    <message>
        <source>among the session tokens</source>
        <translation>entre los tokens de la sesión</translation>
    </message>
    <message>
        <source>Line {line}, column {column}</source>
        <translation>Línea {line}, columna {column}</translation>
    </message>
    <message>
        <source>Lines {lines} and more</source>
        <translation>Líneas {lines} y más</translation>
    </message>
    <message>
        <source>Lines {lines}</source>
        <translation>Líneas {lines}</translation>
    </message>
    <message>
        <source>Add a scope, then Enter</source>
        <translation>Añada un scope y pulse Intro</translation>
    </message>
    <message>
        <source>Add a scope</source>
        <translation>Añadir un scope</translation>
    </message>
    <message>
        <source>Scope to ask for. Delete takes it off the list.</source>
        <translation>Scope que se solicita. Supr lo quita de la lista.</translation>
    </message>
    <message>
        <source>{chosen} of {known} selected</source>
        <translation>Selección: {chosen} de {known}</translation>
    </message>
    <message>
        <source>a line break</source>
        <translation>un salto de línea</translation>
    </message>
    <message>
        <source>In the keyring</source>
        <translation>En el llavero</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Guardar</translation>
    </message>
    <message>
        <source>Keep old</source>
        <translation>Conservar</translation>
    </message>
    <message>
        <source>Replace</source>
        <translation>Sustituir</translation>
    </message>
    <message>
        <source>Forget</source>
        <translation>Olvidar</translation>
    </message>
    <message>
        <source>Paste the PEM text</source>
        <translation>Pegue el texto PEM</translation>
    </message>
    <message>
        <source>Unlock</source>
        <translation>Desbloquear</translation>
    </message>
    <message>
        <source>Looking in {name}</source>
        <translation>Buscando en {name}</translation>
    </message>
    <message>
        <source>Looking</source>
        <translation>Buscando</translation>
    </message>
    <message>
        <source>Not sent with this method</source>
        <translation>No se envía con este método</translation>
    </message>
    <message>
        <source>Not sent</source>
        <translation>No se envía</translation>
    </message>
    <message>
        <source>{name} is locked</source>
        <translation>{name} está bloqueado</translation>
    </message>
    <message>
        <source>Locked</source>
        <translation>Bloqueado</translation>
    </message>
    <message>
        <source>Not read from {name}</source>
        <translation>Sin leer de {name}</translation>
    </message>
    <message>
        <source>Not read</source>
        <translation>Sin leer</translation>
    </message>
    <message>
        <source>The token of {label} is in memory only. {error}</source>
        <translation>El token de {label} solo está en memoria. {error}</translation>
    </message>
    <message>
        <source>None yet. A profile remembers where to ask for a token.</source>
        <translation>Ninguno todavía. Un perfil recuerda dónde solicitar un token.</translation>
    </message>
    <message>
        <source>None yet.</source>
        <translation>Ninguno todavía.</translation>
    </message>
    <message>
        <source>There is nothing to log out of</source>
        <translation>No hay ninguna sesión que cerrar</translation>
    </message>
    <message>
        <source>valid token</source>
        <translation>token válido</translation>
    </message>
    <message>
        <source>token not verified</source>
        <translation>token sin verificar</translation>
    </message>
    <message>
        <source>rejected token</source>
        <translation>token rechazado</translation>
    </message>
    <message>
        <source>malformed token</source>
        <translation>token mal formado</translation>
    </message>
    <message>
        <source>expired token</source>
        <translation>token caducado</translation>
    </message>
    <message>
        <source>Stages</source>
        <translation>Fases</translation>
    </message>
    <message>
        <source>Values are hidden. A screen reader may be told one at the moment it changes. Copying still copies them.</source>
        <translation>Los valores están ocultos. Un lector de pantalla puede recibir uno en el momento en que cambia. Copiar sigue copiándolos.</translation>
    </message>
    <message>
        <source>Log out when idle</source>
        <translation>Cerrar sesión por inactividad</translation>
    </message>
    <message>
        <source>See what a token says, whether the issuer really signed it, and why an API turns it down.</source>
        <translation>Vea qué dice un token, si de verdad lo firmó el emisor y por qué lo rechaza una API.</translation>
    </message>
    <message>
        <source>Nothing leaves this computer</source>
        <translation>Nada sale de este equipo</translation>
    </message>
    <message>
        <source>Try the demo issuer</source>
        <translation>Probar el emisor de demostración</translation>
    </message>
    <message>
        <source>Ask Amazon Cognito, or any OAuth provider, for a token.</source>
        <translation>Solicite un token a Amazon Cognito o a cualquier proveedor de OAuth.</translation>
    </message>
    <message>
        <source>Secrets are kept until you quit.</source>
        <translation>Los secretos se conservan hasta que salga.</translation>
    </message>
    <message>
        <source>Tokens stay in memory.</source>
        <translation>Los tokens quedan en memoria.</translation>
    </message>
    <message>
        <source>What would you like to inspect?</source>
        <translation>¿Qué desea inspeccionar?</translation>
    </message>
    <message>
        <source>Making its keys…</source>
        <translation>Creando sus claves…</translation>
    </message>
    <message>
        <source>Secrets are never written to a file.</source>
        <translation>Los secretos nunca se escriben en un archivo.</translation>
    </message>
    <message>
        <source>Tokens are never written to a file unencrypted.</source>
        <translation>Los tokens nunca se escriben sin cifrar en un archivo.</translation>
    </message>
    <message>
        <source>Secrets stay in your keyring.</source>
        <translation>Los secretos se guardan en su llavero.</translation>
    </message>
    <message>
        <source>Tokens are encrypted on disk.</source>
        <translation>Los tokens se cifran en el disco.</translation>
    </message>
    <message>
        <source>Looking for the keyring</source>
        <translation>Buscando el llavero</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Deshacer</translation>
    </message>
    <message numerus="yes">
        <source>Forget {n} client secrets too</source>
        <translation>
            <numerusform>Olvidar también {n} secreto del cliente</numerusform>
            <numerusform>Olvidar también {n} secretos del cliente</numerusform>
        </translation>
    </message>
    <message>
        <source>None yet. A profile remembers where to ask for a token; its secret stays in your keyring.</source>
        <translation>Ninguno todavía. Un perfil recuerda dónde solicitar un token; su secreto se guarda en su llavero.</translation>
    </message>
    <message>
        <source>None yet. Tokens are kept encrypted until you log out.</source>
        <translation>Ninguno todavía. Los tokens se conservan cifrados hasta que cierre la sesión.</translation>
    </message>
    <message>
        <source>None yet. A profile remembers where to ask for a token; its secret is kept until you quit.</source>
        <translation>Ninguno todavía. Un perfil recuerda dónde solicitar un token; su secreto se conserva hasta que salga.</translation>
    </message>
    <message>
        <source>None yet. Tokens are kept in memory only and are gone when you quit.</source>
        <translation>Ninguno todavía. Los tokens solo se conservan en memoria y desaparecen al salir.</translation>
    </message>
    <message>
        <source>Not revoked: {token}</source>
        <translation>Sin revocar: {token}</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>Cambiar nombre</translation>
    </message>
    <message>
        <source>Duplicate</source>
        <translation>Duplicar</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Eliminar</translation>
    </message>
    <message>
        <source>Import…</source>
        <translation>Importar…</translation>
    </message>
    <message numerus="yes">
        <source>Trying {n} methods, one after the other.</source>
        <translation>
            <numerusform>Probando {n} método.</numerusform>
            <numerusform>Probando {n} métodos, uno tras otro.</numerusform>
        </translation>
    </message>
    <message>
        <source>optional</source>
        <translation>opcional</translation>
    </message>
    <message>
        <source>Undone: {change}.</source>
        <translation>Deshecho: {change}.</translation>
    </message>
    <message>
        <source>Done again: {change}.</source>
        <translation>Rehecho: {change}.</translation>
    </message>
    <message>
        <source>Profiles (*.json)</source>
        <translation>Perfiles (*.json)</translation>
    </message>
    <message>
        <source>return of {name}</source>
        <translation>regreso de {name}</translation>
    </message>
    <message>
        <source>Choose a private key file</source>
        <translation>Elegir un archivo de clave privada</translation>
    </message>
    <message>
        <source>Choose a certificate file</source>
        <translation>Elegir un archivo de certificado</translation>
    </message>
    <message numerus="yes">
        <source>and {n} more</source>
        <translation>
            <numerusform>y {n} más</numerusform>
            <numerusform>y {n} más</numerusform>
        </translation>
    </message>
    <message>
        <source>Since the fetch before: added {added}; removed {removed}.</source>
        <translation>Desde la descarga anterior: añadidas {added}; quitadas {removed}.</translation>
    </message>
    <message>
        <source>Since the fetch before: added {added}.</source>
        <translation>Desde la descarga anterior: añadidas {added}.</translation>
    </message>
    <message>
        <source>Since the fetch before: removed {removed}.</source>
        <translation>Desde la descarga anterior: quitadas {removed}.</translation>
    </message>
    <message>
        <source>{key} cannot be used. {reason}</source>
        <translation>{key} no se puede usar. {reason}</translation>
    </message>
    <message>
        <source>No passphrase of the key file is stored. Enter it, or name the file that holds it below.</source>
        <translation>No hay ninguna frase de contraseña del archivo de clave guardada. Escríbala, o nombre abajo el archivo que la contiene.</translation>
    </message>
    <message>
        <source>Copied as {tool}. Put a fresh client assertion into the variable {variable} first.</source>
        <translation>Copiado como {tool}. Ponga antes una aserción de cliente nueva en la variable {variable}.</translation>
    </message>
    <message>
        <source>No private key is stored. Enter it, or name the file that holds it below.</source>
        <translation>No hay ninguna clave privada guardada. Escríbala, o nombre abajo el archivo que la contiene.</translation>
    </message>
    <message>
        <source>Copied as {tool}. Put the secret into the variable {variable} first.</source>
        <translation>Copiado como {tool}. Ponga antes el secreto en la variable {variable}.</translation>
    </message>
    <message>
        <source>{name}: a token has arrived.</source>
        <translation>{name}: llegó un token.</translation>
    </message>
    <message>
        <source>{name}: no token was issued.</source>
        <translation>{name}: no se emitió ningún token.</translation>
    </message>
    <message>
        <source>{who} did not accept this ID and secret.</source>
        <translation>{who} no aceptó este ID y este secreto.</translation>
    </message>
    <message>
        <source>{who} did not accept this ID and key.</source>
        <translation>{who} no aceptó este ID y esta clave.</translation>
    </message>
    <message>
        <source>{who} did not accept this ID and passphrase.</source>
        <translation>{who} no aceptó este ID y esta frase de contraseña.</translation>
    </message>
    <message>
        <source>Looking up {host}</source>
        <translation>Buscando la dirección de {host}</translation>
    </message>
    <message>
        <source>Connecting to {host}</source>
        <translation>Conectando con {host}</translation>
    </message>
    <message>
        <source>Asking the proxy for {host}</source>
        <translation>Pidiendo al proxy la conexión con {host}</translation>
    </message>
    <message>
        <source>Checking TLS with {host}</source>
        <translation>Comprobando TLS con {host}</translation>
    </message>
    <message>
        <source>Sending the request to {host}</source>
        <translation>Enviando la solicitud a {host}</translation>
    </message>
    <message>
        <source>Waiting for {host}</source>
        <translation>Esperando a {host}</translation>
    </message>
    <message>
        <source>Reading the answer of {host}</source>
        <translation>Leyendo la respuesta de {host}</translation>
    </message>
    <message>
        <source>Asking the keyring for the client secret</source>
        <translation>Pidiendo al llavero el secreto del cliente</translation>
    </message>
    <message>
        <source>Asking the keyring for the private key</source>
        <translation>Pidiendo al llavero la clave privada</translation>
    </message>
    <message>
        <source>Asking the keyring for the passphrase of the key file</source>
        <translation>Pidiendo al llavero la frase de contraseña del archivo de clave</translation>
    </message>
    <message numerus="yes">
        <source>Nothing is sent, read or trusted with it until you confirm these {n} things:</source>
        <translation>
            <numerusform>Con él no se envía, lee ni acepta nada hasta que confirme esto:</numerusform>
            <numerusform>Con él no se envía, lee ni acepta nada hasta que confirme estas {n} cosas:</numerusform>
        </translation>
    </message>
    <message>
        <source>More than {most} scopes do not fit here.</source>
        <translation>Aquí no caben más de {most} scopes.</translation>
    </message>
    <message>
        <source>a space</source>
        <translation>un espacio</translation>
    </message>
    <message>
        <source>a tab</source>
        <translation>una tabulación</translation>
    </message>
    <message>
        <source>No secret stored</source>
        <translation>Ningún secreto guardado</translation>
    </message>
    <message>
        <source>Enter secret</source>
        <translation>Escribir secreto</translation>
    </message>
    <message>
        <source>No key stored</source>
        <translation>Ninguna clave guardada</translation>
    </message>
    <message>
        <source>No key</source>
        <translation>Sin clave</translation>
    </message>
    <message>
        <source>Enter key</source>
        <translation>Escribir clave</translation>
    </message>
    <message>
        <source>No passphrase stored</source>
        <translation>Ninguna frase guardada</translation>
    </message>
    <message>
        <source>No passphrase</source>
        <translation>Sin frase de contraseña</translation>
    </message>
    <message>
        <source>Enter passphrase</source>
        <translation>Escribir frase</translation>
    </message>
    <message>
        <source>The secret begins with {first} and ends with {last}. Kept as you typed it.</source>
        <translation>El secreto empieza con {first} y termina con {last}. Se conserva tal como lo escribió.</translation>
    </message>
    <message>
        <source>The secret begins with {first}. Kept as you typed it.</source>
        <translation>El secreto empieza con {first}. Se conserva tal como lo escribió.</translation>
    </message>
    <message>
        <source>The secret ends with {last}. Kept as you typed it.</source>
        <translation>El secreto termina con {last}. Se conserva tal como lo escribió.</translation>
    </message>
    <message>
        <source>white space</source>
        <translation>espacios en blanco</translation>
    </message>
    <message>
        <source>Divider between profiles and session tokens</source>
        <translation>Divisor entre perfiles y tokens de la sesión</translation>
    </message>
    <message>
        <source>The arrow keys up and down move it</source>
        <translation>Las flechas arriba y abajo lo mueven</translation>
    </message>
    <message>
        <source>Filter both lists</source>
        <translation>Filtrar ambas listas</translation>
    </message>
    <message numerus="yes">
        <source>Remove {n} expired tokens</source>
        <translation>
            <numerusform>Quitar {n} token caducado</numerusform>
            <numerusform>Quitar {n} tokens caducados</numerusform>
        </translation>
    </message>
    <message>
        <source>There is no profile and no token to look for.</source>
        <translation>No hay ningún perfil ni token que buscar.</translation>
    </message>
    <message>
        <source>Group by case</source>
        <translation>Agrupar por caso</translation>
    </message>
    <message>
        <source>Collapse all</source>
        <translation>Contraer todo</translation>
    </message>
    <message>
        <source>Remove expired tokens</source>
        <translation>Quitar los tokens caducados</translation>
    </message>
    <message numerus="yes">
        <source>{n} more do not match.</source>
        <translation>
            <numerusform>{n} más no coincide.</numerusform>
            <numerusform>{n} más no coinciden.</numerusform>
        </translation>
    </message>
    <message>
        <source>Newest</source>
        <translation>Más recientes</translation>
    </message>
    <message numerus="yes">
        <source>{n} more are being read.</source>
        <translation>
            <numerusform>Se está leyendo {n} más.</numerusform>
            <numerusform>Se están leyendo {n} más.</numerusform>
        </translation>
    </message>
    <message>
        <source>{found} of {all}</source>
        <translation>{found} de {all}</translation>
    </message>
    <message numerus="yes">
        <source>{n} rows</source>
        <translation>
            <numerusform>{n} fila</numerusform>
            <numerusform>{n} filas</numerusform>
        </translation>
    </message>
    <message>
        <source>group, {rows}, open</source>
        <translation>grupo, {rows}, abierto</translation>
    </message>
    <message>
        <source>group, {rows}, closed</source>
        <translation>grupo, {rows}, cerrado</translation>
    </message>
    <message>
        <source>Other</source>
        <comment>profiles without an environment</comment>
        <translation>Otros</translation>
    </message>
    <message>
        <source>No profile has {words} in it.</source>
        <translation>Ningún perfil contiene {words}.</translation>
    </message>
    <message>
        <source>came {when}</source>
        <translation>llegó {when}</translation>
    </message>
    <message>
        <source>exp {when}</source>
        <translation>exp {when}</translation>
    </message>
    <message>
        <source>again at {when}</source>
        <translation>de nuevo a las {when}</translation>
    </message>
    <message>
        <source>aud {audience}</source>
        <translation>aud {audience}</translation>
    </message>
    <message>
        <source>names no issuer</source>
        <translation>no indica emisor</translation>
    </message>
    <message>
        <source>pinned</source>
        <translation>fijado</translation>
    </message>
    <message>
        <source>with a note</source>
        <translation>con nota</translation>
    </message>
    <message numerus="yes">
        <source>Clears {n} tokens</source>
        <translation>
            <numerusform>Borra {n} token</numerusform>
            <numerusform>Borra {n} tokens</numerusform>
        </translation>
    </message>
    <message>
        <source>Order of the session tokens</source>
        <translation>Orden de los tokens de la sesión</translation>
    </message>
    <message numerus="yes">
        <source>clears {n} tokens</source>
        <translation>
            <numerusform>borra {n} token</numerusform>
            <numerusform>borra {n} tokens</numerusform>
        </translation>
    </message>
    <message>
        <source>asking for a token</source>
        <translation>solicitando un token</translation>
    </message>
    <message>
        <source>{stage} not reached</source>
        <translation>{stage}: no se llegó</translation>
    </message>
    <message>
        <source>{stage} failed</source>
        <translation>{stage}: falló</translation>
    </message>
    <message>
        <source>Report copied. It holds no secret, no whole token, and labels in place of who it is about.</source>
        <translation>Informe copiado. No contiene ningún secreto ni ningún token completo, y lleva etiquetas en lugar de quién se trata.</translation>
    </message>
    <message>
        <source>Keys (*.json *.jwks *.jwk *.pem *.crt *.cer *.der *.p7b *.pub *.txt)</source>
        <translation>Claves (*.json *.jwks *.jwk *.pem *.crt *.cer *.der *.p7b *.pub *.txt)</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Progreso</translation>
    </message>
    <message>
        <source>How much there is is not known.</source>
        <translation>No se sabe cuánto hay.</translation>
    </message>
    <message>
        <source>New window</source>
        <translation>Ventana nueva</translation>
    </message>
    <message>
        <source>Open the token in a window</source>
        <translation>Abrir el token en una ventana</translation>
    </message>
    <message>
        <source>It asks for tokens, checks who signed them, and says in plain words why one of them fails.</source>
        <translation>Pide tokens, comprueba quién los firmó y dice con palabras claras por qué falla uno de ellos.</translation>
    </message>
    <message>
        <source>System</source>
        <translation>Sistema</translation>
    </message>
    <message>
        <source>About Token Inspector</source>
        <translation>Acerca de Token Inspector</translation>
    </message>
    <message>
        <source>Licence</source>
        <translation>Licencia</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Ayuda</translation>
    </message>
    <message>
        <source>Values are shown again.</source>
        <translation>Los valores se muestran de nuevo.</translation>
    </message>
    <message>
        <source>Show values</source>
        <translation>Mostrar valores</translation>
    </message>
    <message>
        <source>Values are hidden</source>
        <translation>Los valores están ocultos</translation>
    </message>
    <message>
        <source>Hide or show all values</source>
        <translation>Ocultar o mostrar todos los valores</translation>
    </message>
    <message>
        <source>The language changes when what is open has been closed.</source>
        <translation>El idioma cambia cuando se cierre lo que está abierto.</translation>
    </message>
    <message>
        <source>Copy as text</source>
        <translation>Copiar como texto</translation>
    </message>
    <message>
        <source>Menu of the row or field</source>
        <translation>Menú de la fila o del campo</translation>
    </message>
    <message>
        <source>Log out on quit</source>
        <translation>Cerrar sesión al salir</translation>
    </message>
    <message>
        <source>Hide values</source>
        <translation>Ocultar valores</translation>
    </message>
    <message>
        <source>Asking for scopes. Stop it first.</source>
        <translation>Se están pidiendo scopes. Deténgalo primero.</translation>
    </message>
    <message>
        <source>All settings have their defaults again.</source>
        <translation>Todos los ajustes vuelven a tener sus valores iniciales.</translation>
    </message>
    <message>
        <source>For all windows, at once. What a server says stays as it is.</source>
        <translation>Para todas las ventanas, al momento. Lo que dice un servidor se queda como está.</translation>
    </message>
    <message>
        <source>It runs on this computer, with tokens that work and tokens that fail.</source>
        <translation>Se ejecuta en este equipo, con tokens que funcionan y tokens que fallan.</translation>
    </message>
    <message>
        <source>except requests to the issuer you name.</source>
        <translation>salvo las solicitudes al emisor que usted nombre.</translation>
    </message>
    <message>
        <source>{name} is locked; no secret is written to a file.</source>
        <translation>{name} está bloqueado; ningún secreto se escribe en un archivo.</translation>
    </message>
    <message>
        <source>They go to {name}; no secret is written to a file.</source>
        <translation>Van a {name}; ningún secreto se escribe en un archivo.</translation>
    </message>
    <message>
        <source>There is no keyring to trust, and no secret is written to a file.</source>
        <translation>No hay ningún llavero de confianza, y ningún secreto se escribe en un archivo.</translation>
    </message>
    <message>
        <source>They are gone when you log out or quit.</source>
        <translation>Desaparecen al cerrar sesión o salir.</translation>
    </message>
    <message>
        <source>Looking for your keyring.</source>
        <translation>Buscando su llavero.</translation>
    </message>
    <message>
        <source>Log out clears them.</source>
        <translation>«Cerrar sesión» los borra.</translation>
    </message>
    <message>
        <source>Their key is in the keyring too. Log out destroys both.</source>
        <translation>Su clave también está en el llavero. «Cerrar sesión» destruye ambos.</translation>
    </message>
    <message numerus="yes">
        <source>{message} ({n} more)</source>
        <translation>
            <numerusform>{message} ({n} más)</numerusform>
            <numerusform>{message} ({n} más)</numerusform>
        </translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Detener</translation>
    </message>
    <message>
        <source>Dismiss</source>
        <translation>Descartar</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>Mensaje</translation>
    </message>
    <message>
        <source>Demo issuer running on {address}</source>
        <translation>Emisor de demostración en marcha en {address}</translation>
    </message>
    <message>
        <source>No keyring: secrets are kept until you quit</source>
        <translation>Sin llavero: los secretos se conservan hasta que salga</translation>
    </message>
    <message>
        <source>{name}, locked</source>
        <translation>{name}, bloqueado</translation>
    </message>
    <message>
        <source>{name}, unlocked</source>
        <translation>{name}, desbloqueado</translation>
    </message>
    <message>
        <source>The payload is empty, so there are no claims to list. A detached payload is sent apart from its signature: ask whoever sent this for the content as well.</source>
        <translation>El payload está vacío, así que no hay claims que mostrar. Un payload separado (detached) se envía aparte de su firma: pida también el contenido a quien envió esto.</translation>
    </message>
    <message>
        <source>The header says that the payload is not encoded (b64 is false), so it is not read as claims. Raw shows it as it stands.</source>
        <translation>El encabezado dice que el payload no está codificado (b64 es false), así que no se lee como claims. «En bruto» lo muestra tal cual.</translation>
    </message>
    <message>
        <source>The payload could not be read, so there are no claims to list. Checks says what is wrong with it.</source>
        <translation>El payload no se pudo leer, así que no hay claims que mostrar. «Análisis» dice qué le pasa.</translation>
    </message>
    <message>
        <source>The payload is not one JSON object, so there are no claims to list. Raw shows what it is.</source>
        <translation>El payload no es un único objeto JSON, así que no hay claims que mostrar. «En bruto» muestra lo que es.</translation>
    </message>
    <message>
        <source>There is nothing between the two full stops: the content was probably sent apart from its signature (a detached payload). The signature covers it, so it cannot be checked without that content.</source>
        <translation>No hay nada entre los dos puntos: probablemente el contenido se envió aparte de su firma (payload separado o detached). La firma lo cubre, así que sin ese contenido no se puede comprobar.</translation>
    </message>
    <message>
        <source>The payload stands in the token as it is, without base64url, because the header says b64: false (RFC 7797). A JWT cannot have that.</source>
        <translation>El payload está en el token tal cual, sin base64url, porque el encabezado dice b64: false (RFC 7797). Un JWT no puede tener eso.</translation>
    </message>
    <message>
        <source>The payload is an empty JSON object: the token claims nothing.</source>
        <translation>El payload es un objeto JSON vacío: el token no afirma nada.</translation>
    </message>
    <message>
        <source>This token is not a JWT. What it stands for is known to the server that issued it, not written in it.</source>
        <translation>Este token no es un JWT. Lo que representa lo sabe el servidor que lo emitió; no está escrito en él.</translation>
    </message>
    <message>
        <source>The claims are encrypted for whoever the token is meant for, so they cannot be listed here. The header is readable, and says how they were encrypted.</source>
        <translation>Los claims están cifrados para el destinatario del token, así que no se pueden mostrar aquí. El encabezado se puede leer y dice cómo se cifraron.</translation>
    </message>
    <message>
        <source>This token is not a JWT, so there is nothing to decode. Only the server that issued it can say more: ask its introspection endpoint (RFC 7662), if it has one.</source>
        <translation>Este token no es un JWT, así que no hay nada que decodificar. Solo puede decir más el servidor que lo emitió: consulte su endpoint de introspección (RFC 7662), si lo tiene.</translation>
    </message>
    <message>
        <source>None of it could be decoded. Checks says why.</source>
        <translation>No se pudo decodificar nada. «Análisis» dice por qué.</translation>
    </message>
    <message>
        <source>The payload could not be decoded. Checks says why.</source>
        <translation>El payload no se pudo decodificar. «Análisis» dice por qué.</translation>
    </message>
    <message>
        <source>the encrypted key</source>
        <translation>la clave cifrada</translation>
    </message>
    <message>
        <source>the initialization vector</source>
        <translation>el vector de inicialización</translation>
    </message>
    <message>
        <source>the ciphertext</source>
        <translation>el texto cifrado</translation>
    </message>
    <message>
        <source>the authentication tag</source>
        <translation>la etiqueta de autenticación</translation>
    </message>
    <message>
        <source>Everything after the header is encrypted for whoever the token is meant for.</source>
        <translation>Todo lo que sigue al encabezado está cifrado para el destinatario del token.</translation>
    </message>
    <message>
        <source>Client secrets of the demo issuer are never stored.</source>
        <translation>Los secretos del cliente del emisor de demostración nunca se guardan.</translation>
    </message>
    <message>
        <source>Tokens of an earlier run are not listed. {error}</source>
        <translation>No se muestran los tokens de una ejecución anterior. {error}</translation>
    </message>
    <message>
        <source>The profile file that could not be read was kept as {name}.</source>
        <translation>El archivo de perfiles que no se pudo leer se conservó como {name}.</translation>
    </message>
    <message>
        <source>The demo issuer has stopped. Its tokens stay until you log out.</source>
        <translation>El emisor de demostración se detuvo. Sus tokens se conservan hasta que cierre la sesión.</translation>
    </message>
    <message>
        <source>The keyring could not be opened.</source>
        <translation>No se pudo abrir el llavero.</translation>
    </message>
    <message>
        <source>Nothing was cleared. {error}</source>
        <translation>No se borró nada. {error}</translation>
    </message>
    <message>
        <source>Nothing is sent until you ask for a token, or press a button that names the host.</source>
        <translation>No se envía nada hasta que usted pide un token o pulsa un botón que nombra el host.</translation>
    </message>
    <message>
        <source>Copy details for a bug report</source>
        <translation>Copiar los datos para un informe de error</translation>
    </message>
    <message>
        <source>Versions, system and screen; no names, hosts, paths or tokens</source>
        <translation>Versiones, sistema y pantalla; sin nombres, hosts, rutas ni tokens</translation>
    </message>
    <message>
        <source>Licences</source>
        <translation>Licencias</translation>
    </message>
    <message>
        <source>Pages of the help</source>
        <translation>Páginas de la ayuda</translation>
    </message>
    <message>
        <source>Home page</source>
        <translation>Página web</translation>
    </message>
    <message>
        <source>Opens {host} in your browser</source>
        <translation>Abre {host} en el navegador</translation>
    </message>
    <message>
        <source>Show the folder</source>
        <translation>Mostrar la carpeta</translation>
    </message>
    <message>
        <source>Copy its path</source>
        <translation>Copiar su ruta</translation>
    </message>
    <message>
        <source>Version {version}</source>
        <translation>Versión {version}</translation>
    </message>
    <message>
        <source>Keyring</source>
        <translation>Llavero</translation>
    </message>
    <message>
        <source>Home folder</source>
        <translation>Carpeta de datos</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Más</translation>
    </message>
    <message>
        <source>The folder is made when there is something to keep.</source>
        <translation>La carpeta se crea en cuanto hay algo que guardar.</translation>
    </message>
    <message>
        <source>Help for this place</source>
        <translation>Ayuda para este lugar</translation>
    </message>
    <message>
        <source>All pages of the help</source>
        <translation>Todas las páginas de la ayuda</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>Páginas</translation>
    </message>
    <message>
        <source>section of the page</source>
        <translation>sección de la página</translation>
    </message>
    <message>
        <source>Find in this page</source>
        <translation>Buscar en esta página</translation>
    </message>
    <message>
        <source>Previous place</source>
        <translation>Lugar anterior</translation>
    </message>
    <message>
        <source>Next place</source>
        <translation>Lugar siguiente</translation>
    </message>
    <message>
        <source>Close the search</source>
        <translation>Cerrar la búsqueda</translation>
    </message>
    <message>
        <source>{at} of {n}</source>
        <translation>{at} de {n}</translation>
    </message>
    <message>
        <source>Not in this page</source>
        <translation>No está en esta página</translation>
    </message>
    <message>
        <source>The program is licensed under the Apache License 2.0. These are its parts, with their own licences.</source>
        <translation>El programa tiene la licencia Apache License 2.0. Estos son sus componentes, con sus propias licencias.</translation>
    </message>
    <message>
        <source>No text came with this part. Its licence: {licence}</source>
        <translation>Este componente no trae ningún texto. Su licencia: {licence}</translation>
    </message>
    <message>
        <source>Parts</source>
        <translation>Componentes</translation>
    </message>
    <message>
        <source>Text of the licence</source>
        <translation>Texto de la licencia</translation>
    </message>
    <message>
        <source>not named</source>
        <translation>no indicada</translation>
    </message>
    <message>
        <source>Copies these lines</source>
        <translation>Copia estas líneas</translation>
    </message>
    <message>
        <source>The arrow keys move a caret in the page.</source>
        <translation>Las flechas mueven un cursor por la página.</translation>
    </message>
    <message>
        <source>The arrow keys scroll the page.</source>
        <translation>Las flechas desplazan la página.</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Atrás</translation>
    </message>
    <message>
        <source>Forward</source>
        <translation>Adelante</translation>
    </message>
    <message>
        <source>Help - Token Inspector</source>
        <translation>Ayuda - Token Inspector</translation>
    </message>
    <message>
        <source>This page is in English: there is no translation of it yet.</source>
        <translation>Esta página está en inglés: todavía no hay traducción.</translation>
    </message>
    <message>
        <source>{page} - Help - Token Inspector</source>
        <translation>{page} - Ayuda - Token Inspector</translation>
    </message>
    <message>
        <source>That is not among the pages of this help.</source>
        <translation>Eso no está entre las páginas de esta ayuda.</translation>
    </message>
    <message>
        <source>Settings…</source>
        <translation>Ajustes…</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Ajustes</translation>
    </message>
    <message>
        <source>Restore defaults</source>
        <translation>Restablecer los valores iniciales</translation>
    </message>
    <message>
        <source>Logging out</source>
        <translation>Cerrar sesión</translation>
    </message>
    <message>
        <source>A whole number from 0 to {most}.</source>
        <translation>Un número entero de 0 a {most}.</translation>
    </message>
    <message>
        <source>Light, dark, or as the system is at the moment.</source>
        <translation>Claro, oscuro o como esté el sistema en cada momento.</translation>
    </message>
    <message>
        <source>The zone of every date and time that is shown.</source>
        <translation>La zona horaria de todas las fechas y horas que se muestran.</translation>
    </message>
    <message>
        <source>How far two clocks may differ: for new profiles, and for tokens that no profile fits. APIs often allow for none.</source>
        <translation>Cuánto pueden diferir dos relojes: para perfiles nuevos y para tokens a los que no corresponde ningún perfil. Las API a menudo no permiten ninguna diferencia.</translation>
    </message>
    <message>
        <source>A program that prints the secret of a new profile. Empty: you enter the secret.</source>
        <translation>Un programa que imprime el secreto de un perfil nuevo. Vacío: el secreto se escribe a mano.</translation>
    </message>
    <message>
        <source>When a token that was copied here leaves the clipboard.</source>
        <translation>Cuándo sale del portapapeles un token copiado aquí.</translation>
    </message>
    <message>
        <source>Clears the tokens when nobody has used the program for so long. Client secrets in the keyring stay.</source>
        <translation>Borra los tokens cuando nadie ha usado el programa durante ese tiempo. Los client secrets del llavero se quedan.</translation>
    </message>
    <message>
        <source>Whether tokens are still there at the next start. Client secrets in the keyring stay.</source>
        <translation>Si los tokens siguen ahí en el próximo inicio. Los client secrets del llavero se quedan.</translation>
    </message>
    <message>
        <source>Tokens are kept</source>
        <translation>Los tokens se conservan</translation>
    </message>
    <message>
        <source>Tokens are cleared</source>
        <translation>Los tokens se borran</translation>
    </message>
    <message>
        <source>Paste what you have</source>
        <translation>Pegue lo que tenga</translation>
    </message>
    <message>
        <source>A token, an API’s answer, a log or a curl transcript.</source>
        <translation>Un token, la respuesta de una API, un registro o una transcripción de curl.</translation>
    </message>
    <message>
        <source>Terraform, CloudFormation, AWS CLI, Postman, curl.</source>
        <translation>Terraform, CloudFormation, AWS CLI, Postman, curl.</translation>
    </message>
    <message>
        <source>The window logs out after {duration} without use. {kept}</source>
        <translation>La ventana cierra la sesión tras {duration} sin uso. {kept}</translation>
    </message>
    <message>
        <source>Quitting logs out. {kept}</source>
        <translation>Al salir se cierra la sesión. {kept}</translation>
    </message>
    <message>
        <source>Nobody has used this window for {duration}. It is logging out.</source>
        <translation>Nadie ha usado esta ventana durante {duration}. Está cerrando la sesión.</translation>
    </message>
    <message>
        <source>Stay logged in</source>
        <translation>Seguir con la sesión abierta</translation>
    </message>
    <message>
        <source>Any key, or the mouse, keeps you logged in.</source>
        <translation>Cualquier tecla, o el ratón, mantiene abierta la sesión.</translation>
    </message>
    <message>
        <source>Show the window</source>
        <translation>Mostrar la ventana</translation>
    </message>
    <message>
        <source>Log out on quit: on or off</source>
        <translation>Cerrar sesión al salir: sí o no</translation>
    </message>
    <message>
        <source>The window does not log out by itself.</source>
        <translation>La ventana no cierra la sesión por sí sola.</translation>
    </message>
    <message>
        <source>Tokens are still there after quitting.</source>
        <translation>Los tokens siguen ahí después de salir.</translation>
    </message>
    <message>
        <source>Something went wrong inside Token Inspector ({kind}). What you typed is still here. The details are on standard error.</source>
        <translation>Algo falló dentro de Token Inspector ({kind}). Lo que escribió sigue aquí. Los detalles están en la salida de error estándar.</translation>
    </message>
    <message>
        <source>Something went wrong inside Token Inspector ({kind} in {file}, line {line}). What you typed is still here. The details are on standard error.</source>
        <translation>Algo falló dentro de Token Inspector ({kind} en {file}, línea {line}). Lo que escribió sigue aquí. Los detalles están en la salida de error estándar.</translation>
    </message>
    <message>
        <source>Client secrets in the keyring stay.</source>
        <translation>Los secretos del cliente se quedan en el llavero.</translation>
    </message>
    <message>
        <source>Nobody has used this window for a while: it logs out in {seconds} s. Tokens are cleared, profiles and client secrets stay.</source>
        <translation>Nadie ha usado esta ventana desde hace un rato: cierra la sesión en {seconds} s. Los tokens se borran; los perfiles y los secretos del cliente se quedan.</translation>
    </message>
    <message>
        <source>Log out when idle: change the time</source>
        <translation>Cerrar sesión por inactividad: cambiar el tiempo</translation>
    </message>
    <message>
        <source>This is a demonstration.</source>
        <translation>Esto es una demostración.</translation>
    </message>
</context>
</TS>
