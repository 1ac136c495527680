<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="es" sourcelanguage="en">
<context>
    <name>Token Inspector</name>
    <message>
        <source>No client credentials flow</source>
        <translation>Sin flujo de credenciales de cliente</translation>
    </message>
    <message>
        <source>It allows only `{flows:all}`: this client cannot use client credentials.</source>
        <translation>Solo permite `{flows:all}`: este cliente no puede usar credenciales de cliente.</translation>
    </message>
    <message>
        <source>Give it a client of its own. Cognito does not mix this flow with others.</source>
        <translation>Cree un cliente propio para ello. Cognito no mezcla este flujo con otros.</translation>
    </message>
    <message>
        <source>It allows no OAuth flow: this client cannot use client credentials.</source>
        <translation>No permite ningún flujo de OAuth: este cliente no puede usar credenciales de cliente.</translation>
    </message>
    <message>
        <source>Allow `client_credentials`, and no other flow, or give the service a client of its own.</source>
        <translation>Permita `client_credentials` y ningún otro flujo, o cree un cliente propio para el servicio.</translation>
    </message>
    <message>
        <source>Flows that do not go together</source>
        <translation>Flujos que no van juntos</translation>
    </message>
    <message>
        <source>It allows `client_credentials` together with `{others:all}`: Cognito refuses to make such a client.</source>
        <translation>Permite `client_credentials` junto con `{others:all}`: Cognito se niega a crear un cliente así.</translation>
    </message>
    <message>
        <source>Make two clients, one with `client_credentials` alone.</source>
        <translation>Cree dos clientes, uno de ellos solo con `client_credentials`.</translation>
    </message>
    <message>
        <source>Unknown OAuth flow</source>
        <translation>Flujo de OAuth desconocido</translation>
    </message>
    <message>
        <source>`{flow}` is no flow that Cognito has: it refuses to make this client.</source>
        <translation>`{flow}` no es un flujo de Cognito: se niega a crear este cliente.</translation>
    </message>
    <message>
        <source>The flows are `code`, `implicit` and `client_credentials`.</source>
        <translation>Los flujos son `code`, `implicit` y `client_credentials`.</translation>
    </message>
    <message>
        <source>OAuth is off</source>
        <translation>OAuth está desactivado</translation>
    </message>
    <message>
        <source>OAuth is switched off for this client ({name}).</source>
        <translation>OAuth está desactivado para este cliente ({name}).</translation>
    </message>
    <message>
        <source>Switch it on. Without it the allowed flows and scopes have no effect.</source>
        <translation>Actívelo. Sin ello, los flujos y scopes permitidos no tienen efecto.</translation>
    </message>
    <message>
        <source>No client secret</source>
        <translation>Sin secreto de cliente</translation>
    </message>
    <message>
        <source>No secret is generated: a client without a secret cannot use client credentials.</source>
        <translation>No se genera ningún secreto: un cliente sin secreto no puede usar credenciales de cliente.</translation>
    </message>
    <message>
        <source>A client is made with or without a secret, and that cannot be changed later: make another one, with a secret.</source>
        <translation>Un cliente se crea con o sin secreto, y eso no se puede cambiar después: cree otro con secreto.</translation>
    </message>
    <message>
        <source>No scope allowed</source>
        <translation>Ningún scope permitido</translation>
    </message>
    <message>
        <source>It allows no scope: client credentials need one of a resource server.</source>
        <translation>No permite ningún scope: las credenciales de cliente necesitan uno de un servidor de recursos.</translation>
    </message>
    <message>
        <source>Allow the scopes of a resource server that it shall have, such as {example}.</source>
        <translation>Permita los scopes de un servidor de recursos que deba tener, como {example}.</translation>
    </message>
    <message>
        <source>No scope of a resource server</source>
        <translation>Ningún scope de un servidor de recursos</translation>
    </message>
    <message numerus="yes">
        <source>It allows only `{scopes:all}`, which are for signed-in users: client credentials need a scope of a resource server.</source>
        <translation>
            <numerusform>Solo permite `{scopes:all}`, que es para usuarios con sesión: las credenciales de cliente necesitan un scope de un servidor de recursos.</numerusform>
            <numerusform>Solo permite `{scopes:all}`, que son para usuarios con sesión: las credenciales de cliente necesitan un scope de un servidor de recursos.</numerusform>
        </translation>
    </message>
    <message>
        <source>Scope for users</source>
        <translation>Scope para usuarios</translation>
    </message>
    <message numerus="yes">
        <source>`{scopes:all}` are for signed-in users. With client credentials only scopes of resource servers are given.</source>
        <translation>
            <numerusform>`{scopes:all}` es para usuarios con sesión. Con credenciales de cliente solo se conceden scopes de servidores de recursos.</numerusform>
            <numerusform>`{scopes:all}` son para usuarios con sesión. Con credenciales de cliente solo se conceden scopes de servidores de recursos.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Leave them out of this client. The profile does not ask for them.</source>
        <translation>
            <numerusform>Quítelo de este cliente. El perfil no lo solicita.</numerusform>
            <numerusform>Quítelos de este cliente. El perfil no los solicita.</numerusform>
        </translation>
    </message>
    <message>
        <source>Scope</source>
        <translation>Scope</translation>
    </message>
    <message>
        <source>`{scope}` is allowed here, but no resource server has it.</source>
        <translation>`{scope}` está permitido aquí, pero ningún servidor de recursos lo tiene.</translation>
    </message>
    <message>
        <source>Add it to a resource server, or leave it out. Cognito refuses to make a client with a scope that is not there.</source>
        <translation>Añádalo a un servidor de recursos o quítelo. Cognito se niega a crear un cliente con un scope que no existe.</translation>
    </message>
    <message>
        <source>No scope that there is</source>
        <translation>Ningún scope existente</translation>
    </message>
    <message>
        <source>None of its scopes is one that a resource server has: `{scopes:all}`.</source>
        <translation>Ningún servidor de recursos tiene ninguno de sus scopes: `{scopes:all}`.</translation>
    </message>
    <message>
        <source>Write them as the identifier of the resource server, a slash and the name of the scope: {example}.</source>
        <translation>Escriba el identificador del servidor de recursos, una barra y el nombre del scope: {example}.</translation>
    </message>
    <message>
        <source>The resource servers are not in this file, so whether there is `{scopes:all}` is not known here.</source>
        <translation>Los servidores de recursos no están en este archivo, así que aquí no se sabe si existe `{scopes:all}`.</translation>
    </message>
    <message>
        <source>Too many scopes</source>
        <translation>Demasiados scopes</translation>
    </message>
    <message>
        <source>{n} scopes; Cognito allows {most}.</source>
        <translation>{n} scopes; Cognito permite {most}.</translation>
    </message>
    <message>
        <source>Give the client fewer scopes, or share them among several clients.</source>
        <translation>Dé menos scopes al cliente o repártalos entre varios clientes.</translation>
    </message>
    <message>
        <source>Lifetime of the token</source>
        <translation>Duración del token</translation>
    </message>
    <message>
        <source>Access tokens would be valid for {validity:duration}; Cognito allows 5 minutes to 1 day.</source>
        <translation>Los tokens de acceso valdrían {validity:duration}; Cognito permite de 5 minutos a 1 día.</translation>
    </message>
    <message>
        <source>Give it a lifetime within that. The unit is in TokenValidityUnits; without one the number means hours.</source>
        <translation>Elija una duración dentro de esos límites. La unidad está en TokenValidityUnits; sin ella, el número significa horas.</translation>
    </message>
    <message>
        <source>Lifetime of the ID token</source>
        <translation>Vigencia del token de ID</translation>
    </message>
    <message>
        <source>ID tokens would be valid for {validity:duration}; Cognito allows 5 minutes to 1 day, and does not make the client.</source>
        <translation>Los tokens de ID serían válidos durante {validity:duration}; Cognito permite de 5 minutos a 1 día y no crea el cliente.</translation>
    </message>
    <message>
        <source>Lifetime of the refresh token</source>
        <translation>Vigencia del token de actualización</translation>
    </message>
    <message>
        <source>Refresh tokens would be valid for {validity:duration}; Cognito allows 1 hour to 10 years, and does not make the client.</source>
        <translation>Los tokens de actualización serían válidos durante {validity:duration}; Cognito permite de 1 hora a 10 años y no crea el cliente.</translation>
    </message>
    <message>
        <source>Give it a lifetime within that. The unit is in TokenValidityUnits; without one the number means days.</source>
        <translation>Dele una vigencia dentro de esos límites. La unidad está en TokenValidityUnits; sin ella el número significa días.</translation>
    </message>
    <message>
        <source>Unit of a lifetime</source>
        <translation>Unidad de una vigencia</translation>
    </message>
    <message>
        <source>`{unit}` is no unit that Cognito has: it does not make the client.</source>
        <translation>`{unit}` no es una unidad que Cognito tenga: no crea el cliente.</translation>
    </message>
    <message>
        <source>The units are `seconds`, `minutes`, `hours` and `days`.</source>
        <translation>Las unidades son `seconds`, `minutes`, `hours` y `days`.</translation>
    </message>
    <message>
        <source>Resource server not made</source>
        <translation>Servidor de recursos no creado</translation>
    </message>
    <message>
        <source>{server}, whose scopes it has, is made only where {condition} holds, and with the defaults of the file it does not.</source>
        <translation>{server}, cuyos scopes tiene, solo se crea donde se cumple {condition}, y con los valores predeterminados del archivo no se cumple.</translation>
    </message>
    <message>
        <source>Make the client under the same condition, or leave these scopes out where it does not hold.</source>
        <translation>Cree el cliente con la misma condición, o deje fuera estos scopes donde no se cumpla.</translation>
    </message>
    <message>
        <source>Order of creation</source>
        <translation>Orden de creación</translation>
    </message>
    <message>
        <source>Nothing says that {server} is made before this client: where it is made later, its scopes are invalid and the client is not made.</source>
        <translation>Nada dice que {server} se cree antes que este cliente: si se crea después, sus scopes no son válidos y el cliente no se crea.</translation>
    </message>
    <message>
        <source>Name the resource server in DependsOn, or build the scopes from a reference to it.</source>
        <translation>Nombre el servidor de recursos en DependsOn o forme los scopes con una referencia a él.</translation>
    </message>
    <message>
        <source>Two clients of one name</source>
        <translation>Dos clientes con el mismo nombre</translation>
    </message>
    <message>
        <source>{other} has the name {name} too.</source>
        <translation>{other} también tiene el nombre {name}.</translation>
    </message>
    <message>
        <source>Cognito allows it, but people cannot tell them apart. Here each profile gets a name of its own.</source>
        <translation>Cognito lo permite, pero las personas no pueden distinguirlos. Aquí cada perfil recibe un nombre propio.</translation>
    </message>
    <message>
        <source>Tokens without a domain</source>
        <translation>Tokens sin dominio</translation>
    </message>
    <message>
        <source>It allows ALLOW_CLIENT_TOKEN_AUTH, which is Cognito&apos;s own API for client tokens (GetClientToken). This program asks at the token URL, which needs the OAuth flow.</source>
        <translation>Permite ALLOW_CLIENT_TOKEN_AUTH, la API propia de Cognito para tokens de cliente (GetClientToken). Este programa pregunta en la URL de token, que necesita el flujo de OAuth.</translation>
    </message>
    <message>
        <source>Sign-in of users</source>
        <translation>Inicio de sesión de usuarios</translation>
    </message>
    <message>
        <source>It also lets users sign in with their password ({flows:all}), which client credentials have no use for.</source>
        <translation>También deja que los usuarios inicien sesión con su contraseña ({flows:all}), algo que las credenciales de cliente no necesitan.</translation>
    </message>
    <message>
        <source>Give the service a client of its own, without these flows.</source>
        <translation>Cree para el servicio un cliente propio, sin estos flujos.</translation>
    </message>
    <message>
        <source>Only its name</source>
        <translation>Solo su nombre</translation>
    </message>
    <message>
        <source>The file names this client and says nothing of what it may do.</source>
        <translation>El archivo nombra este cliente y no dice nada de lo que puede hacer.</translation>
    </message>
    <message>
        <source>Import the answer of `aws cognito-idp describe-user-pool-client` as well.</source>
        <translation>Importe también la respuesta de `aws cognito-idp describe-user-pool-client`.</translation>
    </message>
    <message>
        <source>No domain</source>
        <translation>Sin dominio</translation>
    </message>
    <message>
        <source>The file has no domain for this user pool. Without one it has no token URL.</source>
        <translation>El archivo no tiene ningún dominio para este user pool. Sin él no hay URL de token.</translation>
    </message>
    <message>
        <source>Add a domain, or fill in the one that the pool has from elsewhere.</source>
        <translation>Añada un dominio o escriba el que el pool tenga de otra parte.</translation>
    </message>
    <message>
        <source>Domain not made</source>
        <translation>Dominio no creado</translation>
    </message>
    <message>
        <source>{domain} is made only where {condition} holds, and with the defaults of the file it does not: the user pool has no token URL then.</source>
        <translation>{domain} solo se crea donde se cumple {condition}, y con los valores predeterminados del archivo no se cumple: el user pool no tiene entonces URL de token.</translation>
    </message>
    <message>
        <source>Make a domain in every case, or import the file with the parameters that you set.</source>
        <translation>Cree un dominio en todos los casos, o importe el archivo con los parámetros que usted establece.</translation>
    </message>
    <message>
        <source>Custom domain without a certificate</source>
        <translation>Dominio propio sin certificado</translation>
    </message>
    <message>
        <source>`{host}` is a whole host and CustomDomainConfig is missing: Cognito takes it for a prefix, which may have no dots.</source>
        <translation>`{host}` es un host completo y falta CustomDomainConfig: Cognito lo toma por un prefijo, que no puede tener puntos.</translation>
    </message>
    <message>
        <source>Name a certificate of us-east-1 in CustomDomainConfig, or write a prefix alone.</source>
        <translation>Indique en CustomDomainConfig un certificado de us-east-1, o escriba solo un prefijo.</translation>
    </message>
    <message>
        <source>Domain of another Region</source>
        <translation>Dominio de otra región</translation>
    </message>
    <message>
        <source>The domain is one of {domain_region}, the user pool one of {region}.</source>
        <translation>El dominio es de {domain_region} y el user pool de {region}.</translation>
    </message>
    <message>
        <source>Use the domain of this pool. A client is known at the domain of its own pool alone.</source>
        <translation>Use el dominio de este pool. Un cliente solo se conoce en el dominio de su propio pool.</translation>
    </message>
    <message>
        <source>A whole host as prefix</source>
        <translation>Un host entero como prefijo</translation>
    </message>
    <message>
        <source>The domain has to be the prefix alone. The rest of the host is added by Cognito.</source>
        <translation>El dominio tiene que ser solo el prefijo. El resto del host lo añade Cognito.</translation>
    </message>
    <message>
        <source>Write the first part alone.</source>
        <translation>Escriba solo la primera parte.</translation>
    </message>
    <message>
        <source>Word in the prefix</source>
        <translation>Palabra en el prefijo</translation>
    </message>
    <message>
        <source>A domain prefix may not hold `{word}`.</source>
        <translation>Un prefijo de dominio no puede contener `{word}`.</translation>
    </message>
    <message>
        <source>Choose a prefix without aws, amazon or cognito.</source>
        <translation>Elija un prefijo sin aws, amazon ni cognito.</translation>
    </message>
    <message>
        <source>Letters of the prefix</source>
        <translation>Caracteres del prefijo</translation>
    </message>
    <message>
        <source>`{prefix}` cannot be a domain prefix: it may have lower-case letters, digits and hyphens, 63 at most, with no hyphen at either end.</source>
        <translation>`{prefix}` no puede ser un prefijo de dominio: admite minúsculas, cifras y guiones, 63 como máximo, sin guion al principio ni al final.</translation>
    </message>
    <message>
        <source>Choose another prefix.</source>
        <translation>Elija otro prefijo.</translation>
    </message>
    <message>
        <source>Certificate of another Region</source>
        <translation>Certificado de otra región</translation>
    </message>
    <message>
        <source>The certificate of the custom domain is in {region}; Cognito takes one of us-east-1.</source>
        <translation>El certificado del dominio propio está en {region}; Cognito acepta uno de us-east-1.</translation>
    </message>
    <message>
        <source>Have the certificate issued in us-east-1.</source>
        <translation>Haga emitir el certificado en us-east-1.</translation>
    </message>
    <message>
        <source>Two Regions</source>
        <translation>Dos regiones</translation>
    </message>
    <message>
        <source>The user pool ID is one of {region}, and the file is for {file_region}.</source>
        <translation>El ID del user pool es de {region} y el archivo es para {file_region}.</translation>
    </message>
    <message>
        <source>A pool is in the Region that its ID begins with.</source>
        <translation>Un pool está en la región con la que empieza su ID.</translation>
    </message>
    <message>
        <source>Identifier with a slash at its end</source>
        <translation>Identificador con una barra al final</translation>
    </message>
    <message>
        <source>The identifier of {server} ends with a slash, so its scopes have two: `{scope}`.</source>
        <translation>El identificador de {server} termina con una barra, así que sus scopes tienen dos: `{scope}`.</translation>
    </message>
    <message>
        <source>Leave the last slash out, or write the scopes with both. An identifier cannot be changed later: another one is another resource server.</source>
        <translation>Quite la última barra o escriba los scopes con las dos. Un identificador no se puede cambiar después: otro es otro servidor de recursos.</translation>
    </message>
    <message>
        <source>Letters of the identifier</source>
        <translation>Caracteres del identificador</translation>
    </message>
    <message>
        <source>The identifier of {server} cannot be made: it may have no spaces, quotes, backslashes or letters beyond ASCII, and 256 characters at most.</source>
        <translation>El identificador de {server} no es posible: no puede tener espacios, comillas, barras invertidas ni letras fuera de ASCII, y 256 caracteres como máximo.</translation>
    </message>
    <message>
        <source>Choose another identifier.</source>
        <translation>Elija otro identificador.</translation>
    </message>
    <message>
        <source>Slash in the name of a scope</source>
        <translation>Barra en el nombre de un scope</translation>
    </message>
    <message>
        <source>The scope `{scope}` of {server} cannot be made: its name may have no slash, space, quote or backslash.</source>
        <translation>El scope `{scope}` de {server} no es posible: su nombre no puede tener barras, espacios, comillas ni barras invertidas.</translation>
    </message>
    <message>
        <source>Write the name alone: the identifier of the resource server and a slash are put before it.</source>
        <translation>Escriba solo el nombre: delante se ponen el identificador del servidor de recursos y una barra.</translation>
    </message>
    <message>
        <source>{server} has {n} scopes; Cognito allows {most}.</source>
        <translation>{server} tiene {n} scopes; Cognito permite {most}.</translation>
    </message>
    <message>
        <source>Share them among several resource servers.</source>
        <translation>Repártalos entre varios servidores de recursos.</translation>
    </message>
    <message>
        <source>Secret in the file</source>
        <translation>Secreto en el archivo</translation>
    </message>
    <message>
        <source>The file holds the secret in clear text. Whoever can read it can use it.</source>
        <translation>El archivo contiene el secreto en texto claro. Quien pueda leerlo puede usarlo.</translation>
    </message>
    <message>
        <source>Once it is imported, delete the file or take the secret out, and make a new secret where others have had the file.</source>
        <translation>Una vez importado, borre el archivo o quite el secreto, y cree uno nuevo si otros han tenido el archivo.</translation>
    </message>
    <message>
        <source>Secret in a strange place</source>
        <translation>Secreto en un lugar extraño</translation>
    </message>
    <message>
        <source>A secret stands in {field}. It is left out of the profile: profiles are in a plain file.</source>
        <translation>Hay un secreto en {field}. No se incluye en el perfil: los perfiles están en un archivo sin cifrar.</translation>
    </message>
    <message>
        <source>Take it out of the file. Where it is needed, enter it after the import: it is then kept in the keyring.</source>
        <translation>Quítelo del archivo. Si hace falta, introdúzcalo después de importar: entonces se guarda en el llavero.</translation>
    </message>
    <message>
        <source>Made under a condition</source>
        <translation>Se crea con una condición</translation>
    </message>
    <message>
        <source>It is made only where {condition} holds.</source>
        <translation>Solo se crea si se cumple {condition}.</translation>
    </message>
    <message>
        <source>Not made</source>
        <translation>No se crea</translation>
    </message>
    <message>
        <source>It is made only where {condition} holds, and with the defaults of the file it does not.</source>
        <translation>Solo se crea si se cumple {condition}, y con los valores por defecto del archivo no se cumple.</translation>
    </message>
    <message>
        <source>Import it where you set the parameters otherwise.</source>
        <translation>Impórtelo si usted da otros valores a los parámetros.</translation>
    </message>
    <message>
        <source>Not in the file</source>
        <translation>No está en el archivo</translation>
    </message>
    <message>
        <source>{name} is `{written}`, which the file does not say. What follows from it was not judged.</source>
        <translation>{name} es `{written}`, y el archivo no lo dice. Lo que se sigue de ello no se ha juzgado.</translation>
    </message>
    <message>
        <source>No client credentials grant</source>
        <translation>Sin concesión de credenciales de cliente</translation>
    </message>
    <message>
        <source>It is registered for `{grants:all}` only: this client cannot use client credentials.</source>
        <translation>Solo está registrado para `{grants:all}`: este cliente no puede usar credenciales de cliente.</translation>
    </message>
    <message>
        <source>Let whoever runs the server add `client_credentials` to its grant types, or register a client of its own.</source>
        <translation>Pida a quien gestiona el servidor que añada `client_credentials` a sus tipos de concesión, o registre un cliente propio.</translation>
    </message>
    <message>
        <source>Set up for another grant</source>
        <translation>Configurado para otra concesión</translation>
    </message>
    <message>
        <source>The program asks with `{grants:all}`. Whether the server lets this client use client credentials does not stand in the file.</source>
        <translation>El programa pide con `{grants:all}`. El archivo no dice si el servidor permite a este cliente usar credenciales de cliente.</translation>
    </message>
    <message>
        <source>Have the server allow `client_credentials` to it, or register a client of its own for that.</source>
        <translation>Haga que el servidor le permita `client_credentials`, o registre para ello un cliente propio.</translation>
    </message>
    <message>
        <source>Client without authentication</source>
        <translation>Cliente sin autenticación</translation>
    </message>
    <message>
        <source>It does not authenticate, and client credentials are for clients that do.</source>
        <translation>No se autentica, y las credenciales de cliente son para clientes que sí lo hacen.</translation>
    </message>
    <message>
        <source>Register a client with a secret or a key.</source>
        <translation>Registre un cliente con un secreto o una clave.</translation>
    </message>
    <message>
        <source>Unknown way to authenticate</source>
        <translation>Forma de autenticación desconocida</translation>
    </message>
    <message>
        <source>It authenticates by `{method}`, which is not known here. The profile begins with client_secret_basic.</source>
        <translation>Se autentica con `{method}`, que aquí no se conoce. El perfil empieza con client_secret_basic.</translation>
    </message>
    <message>
        <source>Choose in the profile how the client authenticates.</source>
        <translation>Elija en el perfil cómo se autentica el cliente.</translation>
    </message>
    <message>
        <source>Address without TLS</source>
        <translation>Dirección sin TLS</translation>
    </message>
    <message>
        <source>The address of {host} is plain http. Secrets go by https only, or to this computer.</source>
        <translation>La dirección de {host} es http sin cifrar. Los secretos van solo por https o a este equipo.</translation>
    </message>
    <message>
        <source>Write the server’s https address.</source>
        <translation>Escriba la dirección https del servidor.</translation>
    </message>
    <message>
        <source>Expired secret</source>
        <translation>Secreto caducado</translation>
    </message>
    <message>
        <source>The secret of this client ended {end:moment}.</source>
        <translation>El secreto de este cliente terminó el {end:moment}.</translation>
    </message>
    <message>
        <source>Register the client anew, or have its secret renewed.</source>
        <translation>Registre el cliente de nuevo, o haga renovar su secreto.</translation>
    </message>
    <message>
        <source>Tokens only with DPoP</source>
        <translation>Tokens solo con DPoP</translation>
    </message>
    <message>
        <source>The server gives this client tokens only with a DPoP proof, which this program does not send.</source>
        <translation>El servidor da tokens a este cliente solo con una prueba DPoP, que este programa no envía.</translation>
    </message>
    <message>
        <source>Turn the requirement off for this client, or ask with a program that sends one.</source>
        <translation>Quite el requisito para este cliente, o pida con un programa que envíe una.</translation>
    </message>
    <message>
        <source>No client credentials at Google</source>
        <translation>Sin credenciales de cliente en Google</translation>
    </message>
    <message>
        <source>Google has no client credentials grant: this client is for signing people in.</source>
        <translation>Google no tiene la concesión de credenciales de cliente: este cliente sirve para el inicio de sesión de personas.</translation>
    </message>
    <message>
        <source>Use a service account, which asks with a signed assertion (RFC 7523). This program does not send that.</source>
        <translation>Use una cuenta de servicio, que pide con una aserción firmada (RFC 7523). Este programa no la envía.</translation>
    </message>
    <message>
        <source>Client credentials not listed</source>
        <translation>Credenciales de cliente no indicadas</translation>
    </message>
    <message>
        <source>The server lists its grants, and `client_credentials` is not among them: `{grants:all}`.</source>
        <translation>El servidor indica sus concesiones, y `client_credentials` no está entre ellas: `{grants:all}`.</translation>
    </message>
    <message>
        <source>Ask whoever runs it; some servers list only the grants that sign people in.</source>
        <translation>Pregunte a quien lo gestiona; algunos servidores indican solo las concesiones con las que inician sesión las personas.</translation>
    </message>
    <message>
        <source>Grants not listed</source>
        <translation>Concesiones no indicadas</translation>
    </message>
    <message>
        <source>The server does not list its grants. By RFC 8414 that means authorization_code and implicit, yet many that know client credentials leave it out.</source>
        <translation>El servidor no indica sus concesiones. Según RFC 8414 eso significa authorization_code e implicit, pero muchos que conocen las credenciales de cliente lo omiten.</translation>
    </message>
    <message>
        <source>No token endpoint</source>
        <translation>Sin punto de conexión de tokens</translation>
    </message>
    <message>
        <source>The metadata names no token endpoint, so there is nowhere to ask.</source>
        <translation>Los metadatos no nombran ningún punto de conexión de tokens, así que no hay dónde pedir.</translation>
    </message>
    <message>
        <source>Read the metadata of the authorization server itself: its path ends in openid-configuration or oauth-authorization-server.</source>
        <translation>Lea los metadatos del propio servidor de autorización: su ruta termina en openid-configuration u oauth-authorization-server.</translation>
    </message>
    <message>
        <source>No usable way to authenticate</source>
        <translation>Ninguna forma utilizable de autenticarse</translation>
    </message>
    <message>
        <source>The server takes clients only by `{methods:all}`, and this program knows none of these.</source>
        <translation>El servidor acepta clientes solo con `{methods:all}`, y este programa no conoce ninguno de ellos.</translation>
    </message>
    <message>
        <source>Issuer of no one tenant</source>
        <translation>Emisor de ningún inquilino concreto</translation>
    </message>
    <message>
        <source>The issuer has a place for the tenant: this is the metadata for all tenants, and no token names it so.</source>
        <translation>El emisor tiene un lugar para el inquilino: estos son los metadatos de todos los inquilinos, y ningún token lo nombra así.</translation>
    </message>
    <message>
        <source>Read the metadata of the tenant itself, with its ID in the address.</source>
        <translation>Lea los metadatos del propio inquilino, con su ID en la dirección.</translation>
    </message>
    <message>
        <source>Issuer that cannot be one</source>
        <translation>Emisor que no puede serlo</translation>
    </message>
    <message>
        <source>The issuer has a query or a fragment, and an issuer has neither.</source>
        <translation>El emisor tiene una consulta o un fragmento, y un emisor no tiene ninguno de los dos.</translation>
    </message>
    <message>
        <source>Issuer and token endpoint are apart</source>
        <translation>El emisor y el punto de conexión de tokens están separados</translation>
    </message>
    <message>
        <source>The issuer is on {issuer} and the token endpoint on {host}: one of them is this computer’s, and the other is not.</source>
        <translation>El emisor está en {issuer} y el punto de conexión de tokens en {host}: uno de los dos es de este equipo, y el otro no.</translation>
    </message>
    <message>
        <source>Set the server’s public address, or read its metadata by the address that your API expects.</source>
        <translation>Configure la dirección pública del servidor, o lea sus metadatos por la dirección que espera su API.</translation>
    </message>
    <message>
        <source>Service account is off</source>
        <translation>La cuenta de servicio está desactivada</translation>
    </message>
    <message>
        <source>It has no service account: this client cannot use client credentials.</source>
        <translation>No tiene cuenta de servicio: este cliente no puede usar credenciales de cliente.</translation>
    </message>
    <message>
        <source>In the admin console, open the client’s Settings and turn on Service accounts roles.</source>
        <translation>En la consola de administración, abra Settings del cliente y active Service accounts roles.</translation>
    </message>
    <message>
        <source>No service account</source>
        <translation>Sin cuenta de servicio</translation>
    </message>
    <message>
        <source>The export does not turn on a service account, and without one this client cannot use client credentials.</source>
        <translation>La exportación no activa ninguna cuenta de servicio, y sin ella este cliente no puede usar credenciales de cliente.</translation>
    </message>
    <message>
        <source>Public client</source>
        <translation>Cliente público</translation>
    </message>
    <message>
        <source>It is a public client, without a secret: it cannot use client credentials.</source>
        <translation>Es un cliente público, sin secreto: no puede usar credenciales de cliente.</translation>
    </message>
    <message>
        <source>In the admin console, turn on Client authentication and Service accounts roles, or make a client of its own.</source>
        <translation>En la consola de administración, active Client authentication y Service accounts roles, o cree un cliente propio.</translation>
    </message>
    <message>
        <source>Bearer-only client</source>
        <translation>Cliente bearer-only</translation>
    </message>
    <message>
        <source>It is bearer-only: it stands for an API that takes tokens, and gets none itself.</source>
        <translation>Es bearer-only: representa una API que acepta tokens, y él mismo no recibe ninguno.</translation>
    </message>
    <message>
        <source>Make a client of its own, with Client authentication and Service accounts roles.</source>
        <translation>Cree un cliente propio, con Client authentication y Service accounts roles.</translation>
    </message>
    <message>
        <source>Client is disabled</source>
        <translation>El cliente está desactivado</translation>
    </message>
    <message>
        <source>The client is disabled, so Keycloak gives it no token.</source>
        <translation>El cliente está desactivado, así que Keycloak no le da ningún token.</translation>
    </message>
    <message>
        <source>In the admin console, enable the client.</source>
        <translation>Active el cliente en la consola de administración.</translation>
    </message>
    <message>
        <source>Realm is disabled</source>
        <translation>El realm está desactivado</translation>
    </message>
    <message>
        <source>The realm is disabled, so none of its clients gets a token.</source>
        <translation>El realm está desactivado, así que ninguno de sus clientes recibe un token.</translation>
    </message>
    <message>
        <source>In the admin console, open Realm settings and enable the realm.</source>
        <translation>En la consola de administración, abra Realm settings y active el realm.</translation>
    </message>
    <message>
        <source>Unknown client authenticator</source>
        <translation>Autenticador de cliente desconocido</translation>
    </message>
    <message>
        <source>The client authenticates by `{kind}`, which is not known here.</source>
        <translation>El cliente se autentica con `{kind}`, que aquí no se conoce.</translation>
    </message>
    <message>
        <source>Authenticates with a key</source>
        <translation>Se autentica con una clave</translation>
    </message>
    <message>
        <source>It signs a JWT with its private key and has no secret. The key is not in the export.</source>
        <translation>Firma un JWT con su clave privada y no tiene secreto. La clave no está en la exportación.</translation>
    </message>
    <message>
        <source>Name the file of the key in the profile after the import.</source>
        <translation>Indique en el perfil el archivo de la clave tras la importación.</translation>
    </message>
    <message>
        <source>Full scope</source>
        <translation>Scope completo</translation>
    </message>
    <message>
        <source>Full scope is allowed: its tokens carry every role of its service account, whatever is asked for.</source>
        <translation>Se permite Full scope: sus tokens llevan todos los roles de su cuenta de servicio, se pida lo que se pida.</translation>
    </message>
    <message>
        <source>In the client’s dedicated scope, turn off Full scope allowed and name the roles that it needs.</source>
        <translation>En el dedicated scope del cliente, desactive Full scope allowed e indique los roles que necesita.</translation>
    </message>
    <message>
        <source>Other flows beside it</source>
        <translation>Otros flujos además</translation>
    </message>
    <message>
        <source>It allows other flows too: `{flows:all}`. A client for services needs none of them.</source>
        <translation>También permite otros flujos: `{flows:all}`. Un cliente para servicios no necesita ninguno.</translation>
    </message>
    <message>
        <source>Turn them off, unless people sign in with this client.</source>
        <translation>Desactívelos, salvo que haya personas que inicien sesión con este cliente.</translation>
    </message>
    <message>
        <source>Lifespan of its own</source>
        <translation>Duración propia</translation>
    </message>
    <message>
        <source>Its access tokens last {seconds:duration}, whatever the realm says.</source>
        <translation>Sus tokens de acceso duran {seconds:duration}, diga lo que diga el realm.</translation>
    </message>
    <message>
        <source>Long-lived tokens</source>
        <translation>Tokens de larga duración</translation>
    </message>
    <message>
        <source>Its access tokens last {seconds:duration}. An API that does not ask Keycloak takes one until then, even if the client is disabled.</source>
        <translation>Sus tokens de acceso duran {seconds:duration}. Una API que no pregunta a Keycloak acepta uno hasta entonces, aunque se desactive el cliente.</translation>
    </message>
    <message>
        <source>In the client’s Advanced settings, shorten Access Token Lifespan.</source>
        <translation>En Advanced settings del cliente, acorte Access Token Lifespan.</translation>
    </message>
    <message>
        <source>No audience mapper</source>
        <translation>Sin asignador de audiencia</translation>
    </message>
    <message>
        <source>No mapper adds an audience, so its tokens name an API in aud only where a role of that API is granted.</source>
        <translation>Ningún asignador añade una audiencia, así que sus tokens nombran una API en aud solo donde se concede un rol de esa API.</translation>
    </message>
    <message>
        <source>If the API checks aud, add an Audience mapper to the client’s dedicated scope.</source>
        <translation>Si la API comprueba aud, añada un asignador Audience al dedicated scope del cliente.</translation>
    </message>
    <message>
        <source>No /.default</source>
        <translation>Sin /.default</translation>
    </message>
    <message>
        <source>With client credentials Entra takes only scopes that end in /.default, and this one does not: `{scopes:all}`.</source>
        <translation>Con credenciales de cliente, Entra acepta solo scopes que terminan en /.default, y este no lo hace: `{scopes:all}`.</translation>
    </message>
    <message>
        <source>Ask for the API’s application ID URI and /.default. Which permissions come is decided by the roles granted to the app.</source>
        <translation>Pida el URI de id. de aplicación de la API y /.default. Qué permisos llegan lo deciden los roles concedidos a la aplicación.</translation>
    </message>
    <message>
        <source>Scope needed</source>
        <translation>Se necesita un scope</translation>
    </message>
    <message>
        <source>The file names no scope, and Entra gives no token without the one of an API.</source>
        <translation>El archivo no nombra ningún scope, y Entra no da ningún token sin el de una API.</translation>
    </message>
    <message>
        <source>Enter the API’s application ID URI and /.default, such as api://orders/.default.</source>
        <translation>Escriba el URI de id. de aplicación de la API y /.default, como api://orders/.default.</translation>
    </message>
    <message>
        <source>More than one API</source>
        <translation>Más de una API</translation>
    </message>
    <message>
        <source>A token is for one API, and these are several: `{scopes:all}`.</source>
        <translation>Un token es para una API, y estas son varias: `{scopes:all}`.</translation>
    </message>
    <message>
        <source>Keep one /.default in the profile, and make another profile for the other API.</source>
        <translation>Deje un /.default en el perfil, y cree otro perfil para la otra API.</translation>
    </message>
    <message>
        <source>No one tenant</source>
        <translation>Ningún inquilino concreto</translation>
    </message>
    <message>
        <source>`{tenant}` stands for any tenant, and client credentials need one.</source>
        <translation>`{tenant}` representa cualquier inquilino, y las credenciales de cliente necesitan uno.</translation>
    </message>
    <message>
        <source>Write the ID of the tenant in its place.</source>
        <translation>Escriba en su lugar el ID del inquilino.</translation>
    </message>
    <message>
        <source>App is disabled</source>
        <translation>La aplicación está desactivada</translation>
    </message>
    <message>
        <source>The app is disabled in its tenant: it gets no token (AADSTS7000112).</source>
        <translation>La aplicación está desactivada en su inquilino: no recibe ningún token (AADSTS7000112).</translation>
    </message>
    <message>
        <source>In the Entra admin center, open the enterprise application and allow sign-in.</source>
        <translation>En el centro de administración de Entra, abra la aplicación empresarial y permita el inicio de sesión.</translation>
    </message>
    <message>
        <source>No secret and no certificate</source>
        <translation>Ni secreto ni certificado</translation>
    </message>
    <message>
        <source>Neither a secret nor a certificate is registered. Only a federated credential, which is not in this file, could authenticate the app.</source>
        <translation>No hay registrado ni un secreto ni un certificado. Solo una credencial federada, que no está en este archivo, podría autenticar la aplicación.</translation>
    </message>
    <message>
        <source>In the Entra admin center, add a certificate or a client secret to the app.</source>
        <translation>En el centro de administración de Entra, añada a la aplicación un certificado o un secreto de cliente.</translation>
    </message>
    <message>
        <source>Only a certificate</source>
        <translation>Solo un certificado</translation>
    </message>
    <message>
        <source>It has a certificate and no secret, so it authenticates with a signed assertion. The private key is not in the file.</source>
        <translation>Tiene un certificado y ningún secreto, así que se autentica con una aserción firmada. La clave privada no está en el archivo.</translation>
    </message>
    <message>
        <source>Name the files of key and certificate in the profile after the import.</source>
        <translation>Indique en el perfil los archivos de la clave y del certificado tras la importación.</translation>
    </message>
    <message>
        <source>Its last secret ended {end:moment} (AADSTS7000222).</source>
        <translation>Su último secreto terminó el {end:moment} (AADSTS7000222).</translation>
    </message>
    <message>
        <source>In the Entra admin center, add a new client secret.</source>
        <translation>En el centro de administración de Entra, añada un nuevo secreto de cliente.</translation>
    </message>
    <message>
        <source>Secret ends soon</source>
        <translation>El secreto termina pronto</translation>
    </message>
    <message>
        <source>Its last secret ends {end:moment}.</source>
        <translation>Su último secreto termina el {end:moment}.</translation>
    </message>
    <message>
        <source>Add a new client secret before that.</source>
        <translation>Añada antes un nuevo secreto de cliente.</translation>
    </message>
    <message>
        <source>Expired secrets beside it</source>
        <translation>Secretos caducados además</translation>
    </message>
    <message numerus="yes">
        <source>{n} of its secrets have expired. Make sure that it is none of these that you use.</source>
        <translation>
            <numerusform>{n} de sus secretos ha caducado. Asegúrese de que no es el que usa.</numerusform>
            <numerusform>{n} de sus secretos han caducado. Asegúrese de no usar ninguno de ellos.</numerusform>
        </translation>
    </message>
    <message>
        <source>No permissions</source>
        <translation>Sin permisos</translation>
    </message>
    <message>
        <source>It asks for no permission of any API. A token comes all the same, without roles unless they were assigned to it directly.</source>
        <translation>No pide permisos de ninguna API. Aun así llega un token, sin roles salvo que se le hayan asignado directamente.</translation>
    </message>
    <message>
        <source>Only delegated permissions</source>
        <translation>Solo permisos delegados</translation>
    </message>
    <message>
        <source>All its permissions are delegated: they need a signed-in person, so the token will have no roles.</source>
        <translation>Todos sus permisos son delegados: necesitan una persona que haya iniciado sesión, así que el token no tendrá roles.</translation>
    </message>
    <message>
        <source>Add application permissions (type Role) of the API, and let an administrator grant them.</source>
        <translation>Añada permisos de aplicación (tipo Role) de la API, y haga que un administrador los conceda.</translation>
    </message>
    <message>
        <source>Delegated permissions beside it</source>
        <translation>Permisos delegados además</translation>
    </message>
    <message>
        <source>Some of its permissions are delegated and need a signed-in person: these do not come with client credentials.</source>
        <translation>Algunos de sus permisos son delegados y necesitan una persona que haya iniciado sesión: estos no llegan con credenciales de cliente.</translation>
    </message>
    <message>
        <source>Roles for users only</source>
        <translation>Roles solo para usuarios</translation>
    </message>
    <message>
        <source>Its app roles are for users only, so no app can be given them: `{roles:all}`.</source>
        <translation>Sus roles de aplicación son solo para usuarios, así que no se pueden dar a ninguna aplicación: `{roles:all}`.</translation>
    </message>
    <message>
        <source>Add Application to allowedMemberTypes of the roles that services need, then assign them.</source>
        <translation>Añada Application a allowedMemberTypes de los roles que necesitan los servicios, y después asígnelos.</translation>
    </message>
    <message>
        <source>Assignment is required</source>
        <translation>Se requiere asignación</translation>
    </message>
    <message>
        <source>It gives tokens only to apps that have one of its roles; others are refused (AADSTS501051).</source>
        <translation>Solo reciben tokens las aplicaciones que tienen uno de sus roles; las demás se rechazan (AADSTS501051).</translation>
    </message>
    <message>
        <source>Assign a role of this API to the app that asks.</source>
        <translation>Asigne un rol de esta API a la aplicación que pide.</translation>
    </message>
    <message>
        <source>Also a public client</source>
        <translation>También un cliente público</translation>
    </message>
    <message>
        <source>Public client flows are allowed. They go without a secret; client credentials need one all the same.</source>
        <translation>Se permiten flujos de cliente público. Van sin secreto; las credenciales de cliente lo necesitan igualmente.</translation>
    </message>
    <message>
        <source>Tokens of version 1.0</source>
        <translation>Tokens de la versión 1.0</translation>
    </message>
    <message>
        <source>As an API it is given tokens of version 1.0, whose issuer is sts.windows.net, whichever endpoint was asked.</source>
        <translation>Como API recibe tokens de la versión 1.0, cuyo emisor es sts.windows.net, sea cual sea el punto de conexión consultado.</translation>
    </message>
    <message>
        <source>Expect version 1.0 in your API, or set requestedAccessTokenVersion to 2.</source>
        <translation>Espere la versión 1.0 en su API, o ponga requestedAccessTokenVersion en 2.</translation>
    </message>
    <message>
        <source>It allows only `{grants:all}`: this application cannot use client credentials.</source>
        <translation>Solo permite `{grants:all}`: esta aplicación no puede usar credenciales de cliente.</translation>
    </message>
    <message>
        <source>In the Auth0 dashboard, open the application’s Advanced Settings, Grant Types, and turn on Client Credentials.</source>
        <translation>En el panel de Auth0, abra Advanced Settings, Grant Types de la aplicación y active Client Credentials.</translation>
    </message>
    <message>
        <source>Public application</source>
        <translation>Aplicación pública</translation>
    </message>
    <message>
        <source>It authenticates by nothing, and client credentials are for applications that authenticate.</source>
        <translation>No se autentica con nada, y las credenciales de cliente son para aplicaciones que se autentican.</translation>
    </message>
    <message>
        <source>Make a Machine to Machine application, or set its authentication to Client Secret (Post).</source>
        <translation>Cree una aplicación Machine to Machine, o ponga su autenticación en Client Secret (Post).</translation>
    </message>
    <message>
        <source>Not made for services</source>
        <translation>No hecha para servicios</translation>
    </message>
    <message>
        <source>It is of the type `{kind}`, which runs where a secret cannot be kept.</source>
        <translation>Es del tipo `{kind}`, que se ejecuta donde no se puede guardar un secreto.</translation>
    </message>
    <message>
        <source>Make a Machine to Machine application for a service.</source>
        <translation>Cree una aplicación Machine to Machine para un servicio.</translation>
    </message>
    <message>
        <source>Audience needed</source>
        <translation>Se necesita una audiencia</translation>
    </message>
    <message>
        <source>The file does not say for which API the token is. Without an audience Auth0 refuses, unless the tenant has a default one.</source>
        <translation>El archivo no dice para qué API es el token. Sin audiencia, Auth0 rechaza la solicitud, salvo que el inquilino tenga una predeterminada.</translation>
    </message>
    <message>
        <source>Enter the Identifier of the API as the audience.</source>
        <translation>Escriba el Identifier de la API como audiencia.</translation>
    </message>
    <message>
        <source>No API is granted to it</source>
        <translation>No tiene ninguna API concedida</translation>
    </message>
    <message>
        <source>The file lists the tenant’s client grants, and none is for this application: Auth0 gives it a token for no API.</source>
        <translation>El archivo indica las concesiones de cliente del inquilino, y ninguna es para esta aplicación: Auth0 no le da un token para ninguna API.</translation>
    </message>
    <message>
        <source>In the Auth0 dashboard, open the API’s Machine to Machine Applications and authorize this one.</source>
        <translation>En el panel de Auth0, abra Machine to Machine Applications de la API y autorice esta.</translation>
    </message>
    <message>
        <source>Token for the Management API</source>
        <translation>Token para la Management API</translation>
    </message>
    <message>
        <source>The token is for Auth0’s own Management API, not for an API of yours.</source>
        <translation>El token es para la Management API de Auth0, no para una API suya.</translation>
    </message>
    <message>
        <source>Scope that the API does not define</source>
        <translation>Scope que la API no define</translation>
    </message>
    <message>
        <source>`{scope}` is granted here, but the API in this file does not define it.</source>
        <translation>`{scope}` se concede aquí, pero la API de este archivo no lo define.</translation>
    </message>
    <message>
        <source>Add it to the API’s permissions, or take it out of the grant.</source>
        <translation>Añádalo a los permisos de la API, o quítelo de la concesión.</translation>
    </message>
    <message>
        <source>It allows only `{grants:all}`: this app cannot use client credentials.</source>
        <translation>Solo permite `{grants:all}`: esta app no puede usar credenciales de cliente.</translation>
    </message>
    <message>
        <source>In the Okta admin console, make an app of the type API Services, or allow Client Credentials to this one.</source>
        <translation>En la consola de administración de Okta, cree una app del tipo API Services, o permita Client Credentials a esta.</translation>
    </message>
    <message>
        <source>Public app</source>
        <translation>App pública</translation>
    </message>
    <message>
        <source>It authenticates by nothing, and client credentials are for apps that authenticate.</source>
        <translation>No se autentica con nada, y las credenciales de cliente son para apps que se autentican.</translation>
    </message>
    <message>
        <source>Make an app of the type API Services.</source>
        <translation>Cree una app del tipo API Services.</translation>
    </message>
    <message>
        <source>Not a service app</source>
        <translation>No es una app de servicio</translation>
    </message>
    <message>
        <source>It is of the type `{kind}`. Okta’s apps for services are of the type service.</source>
        <translation>Es del tipo `{kind}`. Las apps de Okta para servicios son del tipo service.</translation>
    </message>
    <message>
        <source>Make an app of the type API Services for a service.</source>
        <translation>Cree una app del tipo API Services para un servicio.</translation>
    </message>
    <message>
        <source>App is not active</source>
        <translation>La app no está activa</translation>
    </message>
    <message>
        <source>Its status is {status}, so it gets no token.</source>
        <translation>Su estado es {status}, así que no recibe ningún token.</translation>
    </message>
    <message>
        <source>In the Okta admin console, activate the app.</source>
        <translation>Active la app en la consola de administración de Okta.</translation>
    </message>
    <message>
        <source>It signs an assertion with its private key and uses no secret. The key is not in the file.</source>
        <translation>Firma una aserción con su clave privada y no usa secreto. La clave no está en el archivo.</translation>
    </message>
    <message>
        <source>Scopes of a signed-in person</source>
        <translation>Scopes de una persona que ha iniciado sesión</translation>
    </message>
    <message>
        <source>`{scopes:all}` are about a person, and client credentials know none: Okta refuses the request.</source>
        <translation>`{scopes:all}` tratan de una persona, y las credenciales de cliente no conocen ninguna: Okta rechaza la solicitud.</translation>
    </message>
    <message>
        <source>Take them out, and ask for scopes of your authorization server.</source>
        <translation>Quítelos, y pida scopes de su servidor de autorización.</translation>
    </message>
</context>
</TS>
