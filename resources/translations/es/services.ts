<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="es" sourcelanguage="en">
<context>
    <name>Token Inspector</name>
    <message>
        <source>Subject, issuer or audience of the assertion is probably not exactly that of a federated credential of the app; upper and lower case count.</source>
        <translation>El sujeto, el emisor o la audiencia de la aserción probablemente no es exactamente el de una credencial federada de la aplicación; las mayúsculas y minúsculas cuentan.</translation>
    </message>
    <message>
        <source>Compare the three with the app&apos;s federated credentials, character by character.</source>
        <translation>Compare los tres con las credenciales federadas de la aplicación, carácter por carácter.</translation>
    </message>
    <message>
        <source>Check the client ID. Another app may have the federated credential.</source>
        <translation>Compruebe el ID de cliente. Puede que otra aplicación tenga la credencial federada.</translation>
    </message>
    <message>
        <source>No federated credential of the app has the subject of this assertion.</source>
        <translation>Ninguna credencial federada de la aplicación tiene el sujeto de esta aserción.</translation>
    </message>
    <message>
        <source>The subject (sub) of the assertion, which the answer names, is not exactly that of a federated credential of the app: it names another branch, environment or service account, or differs in upper and lower case.</source>
        <translation>El sujeto (sub) de la aserción, que la respuesta nombra, no es exactamente el de una credencial federada de la aplicación: nombra otra rama, otro entorno u otra cuenta de servicio, o difiere en mayúsculas y minúsculas.</translation>
    </message>
    <message>
        <source>Add a federated credential with the subject that the answer names. A branch, a tag, a pull request and an environment each have one of their own.</source>
        <translation>Añada una credencial federada con el sujeto que nombra la respuesta. Una rama, una etiqueta, una solicitud de cambios y un entorno tienen cada uno el suyo.</translation>
    </message>
    <message>
        <source>Compare with the credential that is there, character by character.</source>
        <translation>Compárelo con la credencial que ya existe, carácter por carácter.</translation>
    </message>
    <message>
        <source>No federated credential of the app has the issuer of this assertion.</source>
        <translation>Ninguna credencial federada de la aplicación tiene el emisor de esta aserción.</translation>
    </message>
    <message>
        <source>The issuer (iss) of the assertion, which the answer names, is not exactly that of a federated credential of the app; a slash at the end makes it another.</source>
        <translation>El emisor (iss) de la aserción, que la respuesta nombra, no es exactamente el de una credencial federada de la aplicación; una barra al final lo convierte en otro.</translation>
    </message>
    <message>
        <source>Set the issuer of the federated credential to the one in the answer, character by character.</source>
        <translation>Ponga como emisor de la credencial federada el de la respuesta, carácter por carácter.</translation>
    </message>
    <message>
        <source>Check which cluster or service made the assertion. Each Kubernetes cluster has an issuer of its own.</source>
        <translation>Compruebe qué clúster o servicio creó la aserción. Cada clúster de Kubernetes tiene su propio emisor.</translation>
    </message>
    <message>
        <source>No federated credential of the app has the audience of this assertion.</source>
        <translation>Ninguna credencial federada de la aplicación tiene la audiencia de esta aserción.</translation>
    </message>
    <message>
        <source>The audience (aud) of the assertion, which the answer names, is not that of a federated credential of the app, usually api://AzureADTokenExchange.</source>
        <translation>La audiencia (aud) de la aserción, que la respuesta nombra, no es la de una credencial federada de la aplicación, normalmente api://AzureADTokenExchange.</translation>
    </message>
    <message>
        <source>Have the assertion made for api://AzureADTokenExchange, or for the audience that the federated credential names.</source>
        <translation>Haga que la aserción se cree para api://AzureADTokenExchange o para la audiencia que nombra la credencial federada.</translation>
    </message>
    <message>
        <source>Entra does not take an assertion of this issuer for federation.</source>
        <translation>Entra no acepta para la federación una aserción de este emisor.</translation>
    </message>
    <message>
        <source>The assertion&apos;s issuer may not be used for a federated credential: Entra takes none of its own tokens there, except those of a managed identity in the same tenant, and an administrator can block other issuers.</source>
        <translation>El emisor de la aserción no puede usarse para una credencial federada: Entra no acepta ahí sus propios tokens, salvo los de una identidad administrada del mismo inquilino, y un administrador puede bloquear otros emisores.</translation>
    </message>
    <message>
        <source>Use a token of another identity provider as the assertion, or one of a managed identity.</source>
        <translation>Use como aserción un token de otro proveedor de identidad o el de una identidad administrada.</translation>
    </message>
    <message>
        <source>The client assertion is outside of its time.</source>
        <translation>La aserción de cliente está fuera de su tiempo.</translation>
    </message>
    <message>
        <source>The assertion has expired or is not valid yet by Entra&apos;s clock: the clock of the machine that made it is wrong, or an old assertion was used again. The answer does not say which.</source>
        <translation>La aserción ha caducado o aún no es válida según el reloj de Entra: el reloj de la máquina que la creó va mal, o se volvió a usar una aserción antigua. La respuesta no dice cuál de ellas.</translation>
    </message>
    <message>
        <source>Check the clock of the machine that makes it.</source>
        <translation>Compruebe el reloj de la máquina que la crea.</translation>
    </message>
    <message>
        <source>Make a new assertion for each request. For federation, read the token file again each time: it is renewed.</source>
        <translation>Cree una aserción nueva para cada solicitud. En la federación, lea cada vez el archivo del token: se renueva.</translation>
    </message>
    <message>
        <source>Make a new assertion for each request, with exp a few minutes ahead.</source>
        <translation>Cree una aserción nueva para cada solicitud, con exp unos minutos por delante.</translation>
    </message>
    <message>
        <source>Entra refused what the client proves itself with.</source>
        <translation>Entra rechazó aquello con lo que se acredita el cliente.</translation>
    </message>
    <message>
        <source>AADSTS50012 means that the client&apos;s secret, certificate or assertion was not accepted; the words after it usually say what about it.</source>
        <translation>AADSTS50012 significa que no se aceptó el secreto, el certificado o la aserción del cliente; las palabras que siguen suelen decir por qué.</translation>
    </message>
    <message>
        <source>Read the words after the code. They tell a secret from a signature and from a time.</source>
        <translation>Lea las palabras que siguen al código. Distinguen un secreto de una firma y de un tiempo.</translation>
    </message>
    <message>
        <source>Entra does not find the key that signed the client assertion.</source>
        <translation>Entra no encuentra la clave que firmó la aserción de cliente.</translation>
    </message>
    <message>
        <source>The certificate whose thumbprint the assertion names (x5t) is not among those of this app: it was not uploaded, was removed after it expired, or is another app&apos;s.</source>
        <translation>El certificado cuya huella nombra la aserción (x5t) no está entre los de esta aplicación: no se subió, se quitó al caducar o es de otra aplicación.</translation>
    </message>
    <message>
        <source>Compare the thumbprint in the answer with those under Certificates &amp; secrets of the app.</source>
        <translation>Compare la huella de la respuesta con las de Certificados y secretos de la aplicación.</translation>
    </message>
    <message>
        <source>Upload the certificate, or sign with the key of one that is there.</source>
        <translation>Suba el certificado o firme con la clave de uno que esté ahí.</translation>
    </message>
    <message>
        <source>The client assertion is for another address.</source>
        <translation>La aserción de cliente es para otra dirección.</translation>
    </message>
    <message>
        <source>The audience (aud) of the assertion is not the token URL of this tenant.</source>
        <translation>La audiencia (aud) de la aserción no es la URL de token de este inquilino.</translation>
    </message>
    <message>
        <source>Write the token URL that is asked as aud of the assertion, with the same tenant.</source>
        <translation>Ponga la URL de token a la que se pregunta como aud de la aserción, con el mismo inquilino.</translation>
    </message>
    <message>
        <source>The client assertion names another client than the request.</source>
        <translation>La aserción de cliente nombra otro cliente que la solicitud.</translation>
    </message>
    <message>
        <source>The sub and iss of the assertion are not the client_id that was sent.</source>
        <translation>El sub y el iss de la aserción no son el client_id enviado.</translation>
    </message>
    <message>
        <source>Write the same client ID as client_id, as sub and as iss.</source>
        <translation>Ponga el mismo ID de cliente como client_id, como sub y como iss.</translation>
    </message>
    <message>
        <source>Entra does not take the JWT that was sent as proof.</source>
        <translation>Entra no acepta el JWT enviado como prueba.</translation>
    </message>
    <message>
        <source>The assertion is not a JWT as Entra wants it: header, key ID (x5t or kid), algorithm, a claim or its time does not fit; the words after the code say which.</source>
        <translation>La aserción no es un JWT como lo quiere Entra: la cabecera, el identificador de clave (x5t o kid), el algoritmo, un claim o su tiempo no encaja; las palabras tras el código dicen cuál.</translation>
    </message>
    <message>
        <source>Read the words after the code, and mend that part of the assertion.</source>
        <translation>Lea las palabras tras el código y corrija esa parte de la aserción.</translation>
    </message>
    <message>
        <source>For a certificate, write x5t or x5t#S256 of the certificate into the header, and sign with RS256 or PS256.</source>
        <translation>Con un certificado, ponga su x5t o x5t#S256 en la cabecera y firme con RS256 o PS256.</translation>
    </message>
    <message>
        <source>The app has no service principal in this tenant.</source>
        <translation>La aplicación no tiene entidad de servicio en este inquilino.</translation>
    </message>
    <message>
        <source>The app is registered, and its enterprise application (service principal) is missing in the tenant of the URL: it was deleted there, or the app was never admitted.</source>
        <translation>La aplicación está registrada y su aplicación empresarial (entidad de servicio) falta en el inquilino de la URL: se eliminó ahí, o la aplicación nunca se admitió.</translation>
    </message>
    <message>
        <source>Create the service principal. An administrator of that tenant gives consent, or runs: az ad sp create --id, the client ID.</source>
        <translation>Cree la entidad de servicio. Un administrador de ese inquilino da su consentimiento, o ejecuta: az ad sp create --id y el ID de cliente.</translation>
    </message>
    <message>
        <source>Check the tenant in the token URL.</source>
        <translation>Compruebe el inquilino de la URL de token.</translation>
    </message>
    <message>
        <source>The request has no credentials of the client.</source>
        <translation>La solicitud no lleva las credenciales del cliente.</translation>
    </message>
    <message>
        <source>Neither client_secret nor client_assertion was in the form, and the client credentials grant needs one of them.</source>
        <translation>Ni client_secret ni client_assertion estaba en el formulario, y la concesión client_credentials necesita uno de ellos.</translation>
    </message>
    <message>
        <source>Send the secret. It belongs into the form as client_secret, or into the Authorization header (Basic).</source>
        <translation>Envíe el secreto. Va en el formulario como client_secret, o en la cabecera Authorization (Basic).</translation>
    </message>
    <message>
        <source>Check the variable that should hold the secret. It may be empty.</source>
        <translation>Compruebe la variable que debe contener el secreto. Puede estar vacía.</translation>
    </message>
    <message>
        <source>What stands in place of the tenant in the URL is none.</source>
        <translation>Lo que está en la URL en el lugar del inquilino no lo es.</translation>
    </message>
    <message>
        <source>The part of the URL where the tenant belongs holds something else, which the answer quotes: the path was put together wrongly, or a placeholder was left in.</source>
        <translation>La parte de la URL donde va el inquilino contiene otra cosa, que la respuesta cita: la ruta se compuso mal, o quedó un marcador de posición.</translation>
    </message>
    <message>
        <source>Write the URL as https://login.microsoftonline.com/TENANT/oauth2/v2.0/token, with the tenant&apos;s ID or domain.</source>
        <translation>Escriba la URL como https://login.microsoftonline.com/TENANT/oauth2/v2.0/token, con el ID o el dominio del inquilino.</translation>
    </message>
    <message>
        <source>Entra cannot tell which tenant is meant.</source>
        <translation>Entra no puede saber de qué inquilino se trata.</translation>
    </message>
    <message>
        <source>Neither the URL nor the credentials name a tenant: the URL says common or organizations, or its tenant part is empty.</source>
        <translation>Ni la URL ni las credenciales nombran un inquilino: la URL dice common u organizations, o su parte de inquilino está vacía.</translation>
    </message>
    <message>
        <source>Write the tenant&apos;s ID or domain into the token URL.</source>
        <translation>Ponga el ID o el dominio del inquilino en la URL de token.</translation>
    </message>
    <message>
        <source>Nobody has consented to this app&apos;s use of the API yet.</source>
        <translation>Nadie ha dado aún su consentimiento a que esta aplicación use la API.</translation>
    </message>
    <message>
        <source>Neither the user nor an administrator has granted consent for the permissions that the app asks for.</source>
        <translation>Ni el usuario ni un administrador ha dado su consentimiento a los permisos que pide la aplicación.</translation>
    </message>
    <message>
        <source>Grant admin consent. It is under API permissions of the app, in the tenant of the request.</source>
        <translation>Dé el consentimiento de administrador. Está en Permisos de API de la aplicación, en el inquilino de la solicitud.</translation>
    </message>
    <message>
        <source>Compare the scopes. A scope that is not among the granted ones needs a consent of its own.</source>
        <translation>Compare los scopes. Uno que no esté entre los concedidos necesita su propio consentimiento.</translation>
    </message>
    <message>
        <source>Let the user sign in once with prompt=consent.</source>
        <translation>Haga que el usuario inicie sesión una vez con prompt=consent.</translation>
    </message>
    <message>
        <source>The app&apos;s registration does not list this API.</source>
        <translation>El registro de la aplicación no incluye esta API.</translation>
    </message>
    <message>
        <source>The API that was asked for is probably not among the API permissions of the app&apos;s registration, so consent for it cannot be given.</source>
        <translation>La API solicitada probablemente no está entre los permisos de API del registro de la aplicación, así que no se puede dar consentimiento para ella.</translation>
    </message>
    <message>
        <source>Add a permission of that API under API permissions of the app, then grant consent.</source>
        <translation>Añada un permiso de esa API en Permisos de API de la aplicación y dé después el consentimiento.</translation>
    </message>
    <message>
        <source>Check the scope or resource that is asked for. The answer lists those that may be asked.</source>
        <translation>Compruebe el scope o el recurso que se pide. La respuesta nombra los permitidos.</translation>
    </message>
    <message>
        <source>The API has no scope of this name.</source>
        <translation>La API no tiene ningún scope con ese nombre.</translation>
    </message>
    <message>
        <source>The scope that the answer names does not exist on the API: it is misspelt, or another API&apos;s.</source>
        <translation>El scope que nombra la respuesta no existe en la API: está mal escrito o es de otra API.</translation>
    </message>
    <message>
        <source>Write the scope as the API&apos;s identifier, a slash and the scope&apos;s name. Without the identifier, Microsoft Graph is meant.</source>
        <translation>Escriba el scope como identificador de la API, barra y nombre del scope. Sin el identificador se entiende Microsoft Graph.</translation>
    </message>
    <message>
        <source>Look it up under Expose an API of the API&apos;s registration.</source>
        <translation>Búsquelo en Exponer una API del registro de la API.</translation>
    </message>
    <message>
        <source>The API is not there, or is switched off, in this tenant.</source>
        <translation>La API no está en este inquilino, o está desactivada.</translation>
    </message>
    <message>
        <source>The tenant has no enabled service principal of the API that the answer names: nobody admitted it, its subscription has ended, or an administrator disabled it.</source>
        <translation>El inquilino no tiene habilitada la entidad de servicio de la API que nombra la respuesta: nadie la admitió, su suscripción terminó o un administrador la desactivó.</translation>
    </message>
    <message>
        <source>Have an administrator of the tenant admit the API, or enable its enterprise application.</source>
        <translation>Haga que un administrador del inquilino admita la API o habilite su aplicación empresarial.</translation>
    </message>
    <message>
        <source>Check the resource in the scope, and the tenant in the URL.</source>
        <translation>Compruebe el recurso del scope y el inquilino de la URL.</translation>
    </message>
    <message>
        <source>This client of Microsoft&apos;s may not ask for this API.</source>
        <translation>Este cliente de Microsoft no puede pedir esta API.</translation>
    </message>
    <message>
        <source>Client and API are both Microsoft&apos;s, and Microsoft has not preauthorized the pair, which nobody else can do.</source>
        <translation>El cliente y la API son ambos de Microsoft, y Microsoft no ha preautorizado la pareja, cosa que nadie más puede hacer.</translation>
    </message>
    <message>
        <source>Register an app of your own, and use its client ID.</source>
        <translation>Registre una aplicación propia y use su ID de cliente.</translation>
    </message>
    <message>
        <source>The user declined to consent.</source>
        <translation>El usuario no dio su consentimiento.</translation>
    </message>
    <message>
        <source>The user was asked for consent to the app&apos;s permissions and declined.</source>
        <translation>Se pidió al usuario su consentimiento a los permisos de la aplicación y lo rechazó.</translation>
    </message>
    <message>
        <source>Let the user sign in again and accept, or have an administrator grant consent for all.</source>
        <translation>Haga que el usuario inicie sesión de nuevo y acepte, o que un administrador consienta por todos.</translation>
    </message>
    <message>
        <source>Entra does not know the host of the authority.</source>
        <translation>Entra no conoce el host de la autoridad.</translation>
    </message>
    <message>
        <source>The authority in the client&apos;s settings is none of Microsoft&apos;s login hosts, so its metadata was not found; AD FS, B2C and other issuers need instance discovery switched off.</source>
        <translation>La autoridad de la configuración del cliente no es ningún host de inicio de sesión de Microsoft, así que no se hallaron sus metadatos; AD FS, B2C y otros emisores necesitan desactivar el descubrimiento de instancia.</translation>
    </message>
    <message>
        <source>Check the host of the authority, letter by letter.</source>
        <translation>Compruebe el host de la autoridad, letra por letra.</translation>
    </message>
    <message>
        <source>For a host of your own, set it as a known authority, or switch off instance discovery.</source>
        <translation>Para un host propio, regístrelo como autoridad conocida o desactive el descubrimiento de instancia.</translation>
    </message>
    <message>
        <source>The token that was handed on has expired.</source>
        <translation>El token que se pasó ha caducado.</translation>
    </message>
    <message>
        <source>The user&apos;s access token, sent as assertion for the on-behalf-of grant, is outside of its valid time.</source>
        <translation>El token de acceso del usuario, enviado como aserción en la concesión on-behalf-of, está fuera de su validez.</translation>
    </message>
    <message>
        <source>Get a new token of the user from the caller before exchanging it. A long job has to keep the refresh token of its first exchange.</source>
        <translation>Obtenga del llamador un token nuevo del usuario antes de canjearlo. Un trabajo largo debe guardar el token de actualización de su primer canje.</translation>
    </message>
    <message>
        <source>Compare the clocks.</source>
        <translation>Compare los relojes.</translation>
    </message>
    <message>
        <source>Entra cannot verify the assertion that was handed on.</source>
        <translation>Entra no puede verificar la aserción que se pasó.</translation>
    </message>
    <message>
        <source>The token sent as assertion failed the check of its signature: usually it was issued for Microsoft Graph or another API, whose tokens cannot be exchanged, or by another tenant or cloud; it may also have been changed on the way.</source>
        <translation>Falló la comprobación de la firma del token enviado como aserción: normalmente se emitió para Microsoft Graph u otra API, cuyos tokens no se pueden canjear, o lo emitió otro inquilino u otra nube; también puede haberse alterado por el camino.</translation>
    </message>
    <message>
        <source>Have the caller ask for a token with your API&apos;s own scope, so that aud is your API.</source>
        <translation>Haga que el llamador pida un token con el scope de su propia API, de modo que aud sea su API.</translation>
    </message>
    <message>
        <source>Check that it is an access token, not an ID token, and whole.</source>
        <translation>Compruebe que es un token de acceso, no un token de identidad, y que está entero.</translation>
    </message>
    <message>
        <source>The token that was handed on is for another app.</source>
        <translation>El token que se pasó es para otra aplicación.</translation>
    </message>
    <message>
        <source>The audience (aud) of the token sent as assertion is not the app that asks; the answer names both.</source>
        <translation>La audiencia (aud) del token enviado como aserción no es la aplicación que pide; la respuesta nombra ambas.</translation>
    </message>
    <message>
        <source>Have the caller ask for a token with the scope of the app that exchanges it.</source>
        <translation>Haga que el llamador pida un token con el scope de la aplicación que lo canjea.</translation>
    </message>
    <message>
        <source>Check the client ID of the exchange. It has to be the app in aud.</source>
        <translation>Compruebe el ID de cliente del canje. Tiene que ser la aplicación de aud.</translation>
    </message>
    <message>
        <source>A Conditional Access policy blocks this sign-in.</source>
        <translation>Una directiva de acceso condicional bloquea este inicio de sesión.</translation>
    </message>
    <message>
        <source>The client and its credentials are known; a policy of the tenant refuses the device, the place, the risk or the app.</source>
        <translation>El cliente y sus credenciales son conocidos; una directiva del inquilino rechaza el dispositivo, el lugar, el riesgo o la aplicación.</translation>
    </message>
    <message>
        <source>Look at the sign-in log of the tenant. Its tab Conditional Access names the policy; find it by the correlation ID.</source>
        <translation>Mire el registro de inicios de sesión del inquilino. Su pestaña Acceso condicional nombra la directiva; búsquela por el ID de correlación.</translation>
    </message>
    <message>
        <source>Ask an administrator to exclude the app or the place from the policy, or sign in as the policy wants.</source>
        <translation>Pida a un administrador que excluya la aplicación o el lugar de la directiva, o inicie sesión como ella exige.</translation>
    </message>
    <message>
        <source>The user is not assigned to this app.</source>
        <translation>El usuario no está asignado a esta aplicación.</translation>
    </message>
    <message>
        <source>The app requires assignment, and neither the user nor a group the user is in directly has a role in it.</source>
        <translation>La aplicación exige asignación, y ni el usuario ni un grupo al que pertenezca directamente tiene un rol en ella.</translation>
    </message>
    <message>
        <source>Assign the user or the group, under Users and groups of the enterprise application.</source>
        <translation>Asigne el usuario o el grupo, en Usuarios y grupos de la aplicación empresarial.</translation>
    </message>
    <message>
        <source>Or set Assignment required to No in its properties.</source>
        <translation>O ponga Asignación requerida en No en sus propiedades.</translation>
    </message>
    <message>
        <source>This app is for one tenant, and the URL says common.</source>
        <translation>Esta aplicación es de un solo inquilino y la URL dice common.</translation>
    </message>
    <message>
        <source>The app is not registered for accounts of several tenants, and such apps may not use the /common endpoint.</source>
        <translation>La aplicación no está registrada para cuentas de varios inquilinos, y esas aplicaciones no pueden usar el punto /common.</translation>
    </message>
    <message>
        <source>Write the tenant&apos;s ID into the URL in place of common.</source>
        <translation>Ponga en la URL el ID del inquilino en lugar de common.</translation>
    </message>
    <message>
        <source>Or make the app multi-tenant, under Authentication of its registration.</source>
        <translation>O haga la aplicación multiinquilino, en Autenticación de su registro.</translation>
    </message>
    <message>
        <source>The user&apos;s account does not exist in this tenant.</source>
        <translation>La cuenta del usuario no existe en este inquilino.</translation>
    </message>
    <message>
        <source>The account is of another tenant or a personal one, was deleted, or is misspelt; the tenant of the app has no such user and no such guest. The answer does not say which.</source>
        <translation>La cuenta es de otro inquilino o personal, se eliminó o está mal escrita; el inquilino de la aplicación no tiene ese usuario ni ese invitado. La respuesta no dice cuál de ellas.</translation>
    </message>
    <message>
        <source>Sign in with an account of the tenant, after signing out of the other one.</source>
        <translation>Inicie sesión con una cuenta del inquilino, tras cerrar la otra.</translation>
    </message>
    <message>
        <source>Invite the user as a guest, or open the app to other kinds of accounts.</source>
        <translation>Invite al usuario o abra la aplicación a otros tipos de cuenta.</translation>
    </message>
    <message>
        <source>The redirect URI is not one that is registered for the app.</source>
        <translation>La URI de redirección no es una de las registradas para la aplicación.</translation>
    </message>
    <message>
        <source>The redirect URI that was sent is missing, is not registered with the app, or is not the one that the code was asked for with; it is compared character by character. The answer says which.</source>
        <translation>La URI de redirección enviada falta, no está registrada en la aplicación o no es aquella con la que se pidió el código; se compara carácter por carácter. La respuesta dice cuál de ellas.</translation>
    </message>
    <message>
        <source>Register the redirect URI under Authentication of the app, on the right platform (Web, single-page, mobile).</source>
        <translation>Registre la URI de redirección en Autenticación de la aplicación, en la plataforma correcta (web, SPA, móvil).</translation>
    </message>
    <message>
        <source>Compare scheme, host, port, path, and a slash at the end. Behind a proxy it often says http in place of https.</source>
        <translation>Compare esquema, host, puerto, ruta y la barra final. Detrás de un proxy suele decir http en lugar de https.</translation>
    </message>
    <message>
        <source>Entra cannot make sense of the request.</source>
        <translation>Entra no entiende la solicitud.</translation>
    </message>
    <message>
        <source>The request as a whole is malformed: a parameter is doubled, empty or badly encoded, the code is damaged, or the body is no form. The answer does not say which.</source>
        <translation>La solicitud en su conjunto está mal formada: un parámetro está repetido, vacío o mal codificado, el código está dañado o el cuerpo no es un formulario. La respuesta no dice cuál de ellas.</translation>
    </message>
    <message>
        <source>Send a form (application/x-www-form-urlencoded) with each parameter once, and with % codes where needed.</source>
        <translation>Envíe un formulario (application/x-www-form-urlencoded) con cada parámetro una vez y con códigos % donde haga falta.</translation>
    </message>
    <message>
        <source>Send the parameters in the body, not in the URL.</source>
        <translation>Envíe los parámetros en el cuerpo, no en la URL.</translation>
    </message>
    <message>
        <source>This app is for personal Microsoft accounts only.</source>
        <translation>Esta aplicación es solo para cuentas personales de Microsoft.</translation>
    </message>
    <message>
        <source>The app is registered for personal accounts alone, and the URL names another tenant than consumers.</source>
        <translation>La aplicación está registrada solo para cuentas personales, y la URL nombra otro inquilino que consumers.</translation>
    </message>
    <message>
        <source>Write consumers in place of the tenant in the URL.</source>
        <translation>Ponga consumers en la URL en lugar del inquilino.</translation>
    </message>
    <message>
        <source>Or change the supported account types of the app.</source>
        <translation>O cambie los tipos de cuenta admitidos de la aplicación.</translation>
    </message>
    <message>
        <source>This app is for accounts of organizations only.</source>
        <translation>Esta aplicación es solo para cuentas de organizaciones.</translation>
    </message>
    <message>
        <source>The app is registered for accounts of organizations alone, and the URL says consumers.</source>
        <translation>La aplicación está registrada solo para cuentas de organizaciones, y la URL dice consumers.</translation>
    </message>
    <message>
        <source>Write the tenant&apos;s ID, or organizations, in place of consumers.</source>
        <translation>Ponga el ID del inquilino u organizations en lugar de consumers.</translation>
    </message>
    <message>
        <source>The app asks for a token for itself in a form that Entra refuses.</source>
        <translation>La aplicación pide un token para sí misma en una forma que Entra rechaza.</translation>
    </message>
    <message>
        <source>Client and resource are the same app, which is allowed only where the resource is written as the app&apos;s GUID.</source>
        <translation>El cliente y el recurso son la misma aplicación, lo que solo se permite si el recurso se escribe con el GUID de la aplicación.</translation>
    </message>
    <message>
        <source>Write the scope as the client ID followed by /.default, without api://.</source>
        <translation>Escriba el scope como el ID de cliente seguido de /.default, sin api://.</translation>
    </message>
    <message>
        <source>Or register client and API as two apps.</source>
        <translation>O registre el cliente y la API como dos aplicaciones.</translation>
    </message>
    <message>
        <source>The user name or password is wrong.</source>
        <translation>El nombre de usuario o la contraseña es incorrecto.</translation>
    </message>
    <message>
        <source>Entra did not accept the user&apos;s name or password; for a federated account this grant works only where password hashes are synchronized.</source>
        <translation>Entra no aceptó el nombre o la contraseña del usuario; con una cuenta federada esta concesión solo funciona si los hashes de contraseña están sincronizados.</translation>
    </message>
    <message>
        <source>Sign in with both in a browser, to see whether they are right.</source>
        <translation>Inicie sesión con ambos en un navegador para ver si son correctos.</translation>
    </message>
    <message>
        <source>The user&apos;s account cannot sign in as it is.</source>
        <translation>La cuenta del usuario no puede iniciar sesión tal como está.</translation>
    </message>
    <message>
        <source>The account is locked, disabled or blocked for risk, or its password has expired; the words after the code say which.</source>
        <translation>La cuenta está bloqueada, desactivada o retenida por riesgo, o su contraseña ha caducado; las palabras tras el código dicen cuál.</translation>
    </message>
    <message>
        <source>Have an administrator unlock or enable the account, or set a new password.</source>
        <translation>Haga que un administrador desbloquee o habilite la cuenta, o ponga una contraseña nueva.</translation>
    </message>
    <message>
        <source>Entra wants the user to take part, with a second factor.</source>
        <translation>Entra quiere que el usuario intervenga, con un segundo factor.</translation>
    </message>
    <message>
        <source>A sign-in without the user is not enough: multi-factor authentication, or a sign-in in the browser, is required.</source>
        <translation>No basta un inicio de sesión sin el usuario: se exige la autenticación multifactor o iniciar sesión en el navegador.</translation>
    </message>
    <message>
        <source>Send the user through an interactive sign-in, with the claims of the answer if there are any.</source>
        <translation>Haga pasar al usuario por un inicio de sesión interactivo, con los claims de la respuesta si los hay.</translation>
    </message>
    <message>
        <source>For a service, use the client credentials grant in place of a user&apos;s password.</source>
        <translation>Para un servicio, use la concesión client_credentials en lugar de la contraseña de un usuario.</translation>
    </message>
    <message>
        <source>The user&apos;s grant has ended: the refresh token or code cannot be used any more.</source>
        <translation>La concesión del usuario terminó: el token de actualización o el código ya no sirve.</translation>
    </message>
    <message>
        <source>The refresh token or authorization code has expired, by age or lack of use, or was revoked, as after a change of password. The answer says which.</source>
        <translation>El token de actualización o el código de autorización ha caducado, por edad o por falta de uso, o se revocó, como tras un cambio de contraseña. La respuesta dice cuál de ellas.</translation>
    </message>
    <message>
        <source>Let the user sign in again, and use the new token.</source>
        <translation>Haga que el usuario vuelva a iniciar sesión y use el token nuevo.</translation>
    </message>
    <message>
        <source>Store the newest refresh token of each answer. For a single-page app it lives a day at most.</source>
        <translation>Guarde el token de actualización más nuevo de cada respuesta. En una SPA vive un día como máximo.</translation>
    </message>
    <message>
        <source>This authorization code cannot be redeemed here any more.</source>
        <translation>Este código de autorización ya no se puede canjear aquí.</translation>
    </message>
    <message>
        <source>The code was redeemed already, or was issued for another tenant than that of the URL. The answer says which.</source>
        <translation>El código ya se canjeó, o se emitió para otro inquilino que el de la URL. La respuesta dice cuál de ellas.</translation>
    </message>
    <message>
        <source>Start the sign-in again, and redeem the new code once.</source>
        <translation>Inicie de nuevo la sesión y canjee el código nuevo una sola vez.</translation>
    </message>
    <message>
        <source>Use the same tenant in the URLs of sign-in and token.</source>
        <translation>Use el mismo inquilino en las URL de inicio de sesión y de token.</translation>
    </message>
    <message>
        <source>The code verifier (PKCE) does not fit.</source>
        <translation>El code verifier (PKCE) no encaja.</translation>
    </message>
    <message>
        <source>The code_verifier is missing or is not the one that the code_challenge of the sign-in was made from. The answer says which.</source>
        <translation>El code_verifier falta o no es aquel del que se hizo el code_challenge del inicio de sesión. La respuesta dice cuál de ellas.</translation>
    </message>
    <message>
        <source>Keep the code_verifier from the start of the sign-in until the code is redeemed, per sign-in.</source>
        <translation>Guarde el code_verifier desde el inicio de la sesión hasta canjear el código, uno por sesión.</translation>
    </message>
    <message>
        <source>Make the challenge as BASE64URL(SHA256(verifier)), without = at the end, and send code_challenge_method=S256.</source>
        <translation>Haga el challenge como BASE64URL(SHA256(verifier)), sin = al final, y envíe code_challenge_method=S256.</translation>
    </message>
    <message>
        <source>The redirect URI is registered for another kind of app.</source>
        <translation>La URI de redirección está registrada para otro tipo de aplicación.</translation>
    </message>
    <message>
        <source>A code of a single-page app may be redeemed by the page in the browser alone, and one of any other platform only by a server; the platform of the redirect URI and the place of the request do not fit.</source>
        <translation>El código de una SPA solo puede canjearlo la página en el navegador, y el de cualquier otra plataforma solo un servidor; la plataforma de la URI de redirección y el lugar de la solicitud no casan.</translation>
    </message>
    <message>
        <source>Register the redirect URI under the right platform: Single-page application for a page, Web for a server.</source>
        <translation>Registre la URI de redirección en la plataforma correcta: aplicación de página única para una página, web para un servidor.</translation>
    </message>
    <message>
        <source>A server must send no Origin header with the token request.</source>
        <translation>Un servidor no debe enviar la cabecera Origin con la solicitud de token.</translation>
    </message>
    <message>
        <source>The app is a public client, and a secret was sent.</source>
        <translation>La aplicación es un cliente público y se envió un secreto.</translation>
    </message>
    <message>
        <source>The redirect URI or the app is set up as a public client (mobile, desktop, single-page), which must send neither client_secret nor client_assertion.</source>
        <translation>La URI de redirección o la aplicación está configurada como cliente público (móvil, escritorio, SPA), que no debe enviar client_secret ni client_assertion.</translation>
    </message>
    <message>
        <source>Leave out the secret.</source>
        <translation>Omita el secreto.</translation>
    </message>
    <message>
        <source>For a server, register the redirect URI under the platform Web, and switch off Allow public client flows.</source>
        <translation>Para un servidor, registre la URI de redirección en la plataforma web y desactive los flujos de cliente público.</translation>
    </message>
    <message>
        <source>The app does not have this response type switched on.</source>
        <translation>La aplicación no tiene activado este tipo de respuesta.</translation>
    </message>
    <message>
        <source>The sign-in asks for an ID token or an access token directly (implicit or hybrid flow), which is off for this app.</source>
        <translation>El inicio de sesión pide directamente un token de identidad o de acceso (flujo implícito o híbrido), que está desactivado para esta aplicación.</translation>
    </message>
    <message>
        <source>Use response_type=code with PKCE.</source>
        <translation>Use response_type=code con PKCE.</translation>
    </message>
    <message>
        <source>Or switch on ID tokens or access tokens under Authentication of the app.</source>
        <translation>O active los tokens de identidad o de acceso en Autenticación de la aplicación.</translation>
    </message>
    <message>
        <source>The token URL was asked with GET.</source>
        <translation>La URL de token se pidió con GET.</translation>
    </message>
    <message>
        <source>The endpoint takes POST requests alone, and a GET arrived: the method is wrong, a redirect turned the POST into a GET, or the address was opened in a browser.</source>
        <translation>El punto solo acepta solicitudes POST y llegó un GET: el método está mal, una redirección convirtió el POST en GET, o se abrió la dirección en un navegador.</translation>
    </message>
    <message>
        <source>Send a POST with a form.</source>
        <translation>Envíe un POST con un formulario.</translation>
    </message>
    <message>
        <source>The program that asked uses a TLS version that Entra no longer takes.</source>
        <translation>El programa que pidió usa una versión de TLS que Entra ya no acepta.</translation>
    </message>
    <message>
        <source>The connection was made with TLS 1.0, TLS 1.1 or 3DES, which Entra refuses.</source>
        <translation>La conexión se hizo con TLS 1.0, TLS 1.1 o 3DES, que Entra rechaza.</translation>
    </message>
    <message>
        <source>Use TLS 1.2 or later. For old .NET programs set SchUseStrongCrypto and SystemDefaultTlsVersions.</source>
        <translation>Use TLS 1.2 o posterior. En programas .NET antiguos ponga SchUseStrongCrypto y SystemDefaultTlsVersions.</translation>
    </message>
    <message>
        <source>Entra has a passing trouble of its own.</source>
        <translation>Entra tiene un problema pasajero propio.</translation>
    </message>
    <message>
        <source>A service behind Entra did not answer in time; nothing is wrong with the request.</source>
        <translation>Un servicio detrás de Entra no respondió a tiempo; la solicitud no tiene nada malo.</translation>
    </message>
    <message>
        <source>Ask again after a short while.</source>
        <translation>Pida otra vez al cabo de un rato.</translation>
    </message>
    <message>
        <source>Entra got the same request too often.</source>
        <translation>Entra recibió la misma solicitud demasiadas veces.</translation>
    </message>
    <message>
        <source>The client asks for tokens in a loop, or the tenant is over its limit. The answer says which.</source>
        <translation>El cliente pide tokens en bucle, o el inquilino supera su límite. La respuesta dice cuál de ellas.</translation>
    </message>
    <message>
        <source>Keep the token and use it until shortly before its end.</source>
        <translation>Guarde el token y úselo hasta poco antes de su fin.</translation>
    </message>
    <message>
        <source>The company&apos;s network does not let this tenant through.</source>
        <translation>La red de la empresa no deja pasar este inquilino.</translation>
    </message>
    <message>
        <source>A proxy on the way adds a list of allowed tenants (tenant restrictions), and the tenant of the request is not on it.</source>
        <translation>Un proxy del camino añade una lista de inquilinos permitidos (restricciones de inquilino), y el de la solicitud no está en ella.</translation>
    </message>
    <message>
        <source>Ask the network&apos;s administrator to add the tenant, or try from another network.</source>
        <translation>Pida al administrador de la red que añada el inquilino, o pruebe desde otra red.</translation>
    </message>
    <message>
        <source>The tenant belongs to another Microsoft cloud than this host.</source>
        <translation>El inquilino es de otra nube de Microsoft que este host.</translation>
    </message>
    <message>
        <source>The tenant or app is of a national cloud (US Government, China), and the host that was asked is another cloud&apos;s.</source>
        <translation>El inquilino o la aplicación es de una nube nacional (US Government, China), y el host al que se pidió es de otra nube.</translation>
    </message>
    <message>
        <source>Ask the host of the tenant&apos;s cloud: login.microsoftonline.us, login.partner.microsoftonline.cn or login.microsoftonline.com.</source>
        <translation>Pida al host de la nube del inquilino: login.microsoftonline.us, login.partner.microsoftonline.cn o login.microsoftonline.com.</translation>
    </message>
    <message>
        <source>Entra does not take this grant for this app.</source>
        <translation>Entra no acepta esta concesión para esta aplicación.</translation>
    </message>
    <message>
        <source>The grant_type is one that Entra does not know, or one that this app may not use (on-behalf-of).</source>
        <translation>El grant_type es uno que Entra no conoce, o uno que esta aplicación no puede usar (on-behalf-of).</translation>
    </message>
    <message>
        <source>Check grant_type, letter by letter. A service without a user sends client_credentials.</source>
        <translation>Compruebe grant_type, letra por letra. Un servicio sin usuario envía client_credentials.</translation>
    </message>
    <message>
        <source>The app maps claims and has no signing key of its own for that.</source>
        <translation>La aplicación asigna claims y no tiene para ello una clave de firma propia.</translation>
    </message>
    <message>
        <source>The app has a claims mapping policy, for which Entra wants an app-specific signing key, or an audience of a verified domain with acceptMappedClaims.</source>
        <translation>La aplicación tiene una directiva de asignación de claims, para la que Entra exige una clave de firma propia, o con acceptMappedClaims una audiencia de un dominio verificado.</translation>
    </message>
    <message>
        <source>Give the app a signing key of its own, or use the app&apos;s GUID or a verified domain in its App ID URI.</source>
        <translation>Dé a la aplicación una clave de firma propia, o use su GUID o un dominio verificado en su URI de identificador.</translation>
    </message>
    <message>
        <source>The device code has not been confirmed, or has expired.</source>
        <translation>El código de dispositivo no se ha confirmado o ha caducado.</translation>
    </message>
    <message>
        <source>The user has not entered the code yet, entered another one, or took longer than it lives. The answer says which.</source>
        <translation>El usuario aún no ha introducido el código, introdujo otro o tardó más de lo que dura. La respuesta dice cuál de ellas.</translation>
    </message>
    <message>
        <source>Keep asking at the interval of the first answer until the user has confirmed.</source>
        <translation>Siga pidiendo con el intervalo de la primera respuesta hasta que el usuario confirme.</translation>
    </message>
    <message>
        <source>Begin anew where the code has expired.</source>
        <translation>Empiece de nuevo si el código ha caducado.</translation>
    </message>
    <message>
        <source>Nobody is signed in, so a silent sign-in cannot go on.</source>
        <translation>Nadie ha iniciado sesión, así que un inicio silencioso no puede seguir.</translation>
    </message>
    <message>
        <source>The request asked for a token without showing anything (prompt=none), and the browser has no session of the user with Entra, or keeps its cookies from the page.</source>
        <translation>La solicitud pidió un token sin mostrar nada (prompt=none), y el navegador no tiene sesión del usuario con Entra, o no da sus cookies a la página.</translation>
    </message>
    <message>
        <source>Let the user sign in interactively, then ask silently again.</source>
        <translation>Haga que el usuario inicie sesión de forma interactiva y pida después en silencio.</translation>
    </message>
    <message>
        <source>The redirect URI is not registered with this B2C app.</source>
        <translation>La URI de redirección no está registrada en esta aplicación de B2C.</translation>
    </message>
    <message>
        <source>The redirect URI that was sent is not one of those of the app&apos;s registration in the B2C tenant, compared character by character.</source>
        <translation>La URI de redirección enviada no es ninguna de las del registro de la aplicación en el inquilino de B2C, comparada carácter por carácter.</translation>
    </message>
    <message>
        <source>Send the same redirect_uri, letter by letter, in both requests, and register it with the app.</source>
        <translation>Envíe la misma redirect_uri, letra por letra, en ambas solicitudes y regístrela en la aplicación.</translation>
    </message>
    <message>
        <source>The B2C tenant does not know this client ID.</source>
        <translation>El inquilino de B2C no conoce este ID de cliente.</translation>
    </message>
    <message>
        <source>The client ID is missing, is registered in another tenant than that of the URL, or the app was not made for B2C&apos;s user flows. The answer does not say which.</source>
        <translation>El ID de cliente falta, está registrado en otro inquilino que el de la URL, o la aplicación no se creó para los flujos de usuario de B2C. La respuesta no dice cuál de ellas.</translation>
    </message>
    <message>
        <source>Compare the client ID with the app registration in the B2C tenant itself, and the tenant in the URL.</source>
        <translation>Compare el ID de cliente con el registro de la aplicación en el propio inquilino de B2C, y el inquilino de la URL.</translation>
    </message>
    <message>
        <source>B2C does not take this scope for the app.</source>
        <translation>B2C no acepta este scope para la aplicación.</translation>
    </message>
    <message>
        <source>The scope is not one that an API of the tenant publishes, or the app has no granted permission for it. The answer does not say which.</source>
        <translation>El scope no es uno que publique una API del inquilino, o la aplicación no tiene concedido ese permiso. La respuesta no dice cuál de ellas.</translation>
    </message>
    <message>
        <source>Write the whole scope, with the API&apos;s App ID URI: https://TENANT.onmicrosoft.com/API/SCOPE.</source>
        <translation>Escriba el scope entero, con la URI de la API: https://TENANT.onmicrosoft.com/API/SCOPE.</translation>
    </message>
    <message>
        <source>Add the permission to the app, and grant admin consent: users cannot consent in B2C.</source>
        <translation>Añada el permiso a la aplicación y dé el consentimiento de administrador: en B2C los usuarios no pueden consentir.</translation>
    </message>
    <message>
        <source>B2C refused the client secret.</source>
        <translation>B2C rechazó el secreto de cliente.</translation>
    </message>
    <message>
        <source>The client secret is not that of this app, has expired, or was not sent: AADB2C90081 says wrong, AADB2C90079 missing. The answer says which.</source>
        <translation>El secreto de cliente no es el de esta aplicación, ha caducado o no se envió: AADB2C90081 dice incorrecto, AADB2C90079 ausente. La respuesta dice cuál de ellas.</translation>
    </message>
    <message>
        <source>Make a new secret in the app&apos;s registration, and store the column Value.</source>
        <translation>Cree un secreto nuevo en el registro de la aplicación y guarde la columna Valor.</translation>
    </message>
    <message>
        <source>Encode it for the form. A + or / in it has to be written as a % code.</source>
        <translation>Codifíquelo para el formulario. Un + o una / tiene que ir como código %.</translation>
    </message>
    <message>
        <source>The grant has ended, says B2C: sign in again.</source>
        <translation>La concesión terminó, dice B2C: inicie sesión de nuevo.</translation>
    </message>
    <message>
        <source>The refresh token or code has expired (AADB2C90080), was revoked (AADB2C90129), or its account no longer exists (AADB2C90128). The answer says which.</source>
        <translation>El token de actualización o el código ha caducado (AADB2C90080), se revocó (AADB2C90129) o su cuenta ya no existe (AADB2C90128). La respuesta dice cuál de ellas.</translation>
    </message>
    <message>
        <source>The grant was issued by another policy or endpoint of B2C.</source>
        <translation>La concesión la emitió otra directiva u otro punto de B2C.</translation>
    </message>
    <message>
        <source>The code or refresh token is redeemed at another user flow (policy) than the one that issued it; the answer names both.</source>
        <translation>El código o token de actualización se canjea en otro flujo de usuario (directiva) que el que lo emitió; la respuesta nombra ambos.</translation>
    </message>
    <message>
        <source>Use the same policy in the URLs of sign-in and token.</source>
        <translation>Use la misma directiva en las URL de inicio de sesión y de token.</translation>
    </message>
    <message>
        <source>A parameter is missing in the request to B2C.</source>
        <translation>Falta un parámetro en la solicitud a B2C.</translation>
    </message>
    <message>
        <source>The request lacks a required parameter, which the answer names; a body that is no form has the same effect.</source>
        <translation>A la solicitud le falta un parámetro obligatorio, que la respuesta nombra; un cuerpo que no es un formulario tiene el mismo efecto.</translation>
    </message>
    <message>
        <source>Send the parameter that the answer names, in a form (application/x-www-form-urlencoded).</source>
        <translation>Envíe el parámetro que nombra la respuesta, en un formulario (application/x-www-form-urlencoded).</translation>
    </message>
    <message>
        <source>B2C does not take this grant for the app or policy.</source>
        <translation>B2C no acepta esta concesión para la aplicación o la directiva.</translation>
    </message>
    <message>
        <source>The grant type or response type is none that this policy takes, or is switched off for the app: the password grant needs a user flow of its own. The answer says which.</source>
        <translation>El tipo de concesión o de respuesta no lo acepta esta directiva, o está desactivado para la aplicación: la concesión por contraseña necesita su propio flujo de usuario. La respuesta dice cuál de ellas.</translation>
    </message>
    <message>
        <source>Check grant_type, and the policy in the URL.</source>
        <translation>Compruebe grant_type y la directiva de la URL.</translation>
    </message>
    <message>
        <source>Switch on the flow in the app&apos;s registration (Authentication, advanced settings).</source>
        <translation>Active el flujo en el registro de la aplicación (Autenticación, configuración avanzada).</translation>
    </message>
    <message>
        <source>The user did not get through the sign-in of B2C.</source>
        <translation>El usuario no pasó el inicio de sesión de B2C.</translation>
    </message>
    <message>
        <source>The user&apos;s name or password is wrong, the user cancelled, or asked for a new password (AADB2C90118), for which the app has to start another policy. The answer says which.</source>
        <translation>El nombre o la contraseña del usuario es incorrecto, canceló o pidió una contraseña nueva (AADB2C90118), para lo que la aplicación debe iniciar otra directiva. La respuesta dice cuál de ellas.</translation>
    </message>
    <message>
        <source>Read the code. AADB2C90091 is a cancellation, AADB2C90118 a forgotten password, AADB2C90225 wrong credentials.</source>
        <translation>Lea el código. AADB2C90091 es una cancelación, AADB2C90118 una contraseña olvidada y AADB2C90225 credenciales incorrectas.</translation>
    </message>
    <message>
        <source>B2C does not know the policy in the URL.</source>
        <translation>B2C no conoce la directiva de la URL.</translation>
    </message>
    <message>
        <source>The user flow or custom policy in the URL is probably misspelt, or is not in this tenant.</source>
        <translation>El flujo de usuario o la directiva personalizada de la URL probablemente está mal escrito o no está en este inquilino.</translation>
    </message>
    <message>
        <source>Check the policy&apos;s name (B2C_1_NAME) and the tenant in the URL.</source>
        <translation>Compruebe el nombre de la directiva (B2C_1_NAME) y el inquilino de la URL.</translation>
    </message>
    <message>
        <source>The app is disabled in the B2C tenant.</source>
        <translation>La aplicación está desactivada en el inquilino de B2C.</translation>
    </message>
    <message>
        <source>An administrator has disabled the app that the client ID names.</source>
        <translation>Un administrador ha desactivado la aplicación que nombra el ID de cliente.</translation>
    </message>
    <message>
        <source>Enable the app, under Enterprise applications of the B2C tenant.</source>
        <translation>Habilite la aplicación en Aplicaciones empresariales del inquilino de B2C.</translation>
    </message>
    <message>
        <source>Something behind B2C failed: a REST API or identity provider of the policy.</source>
        <translation>Algo detrás de B2C falló: una API REST o un proveedor de identidad de la directiva.</translation>
    </message>
    <message>
        <source>The policy probably calls another service that refused B2C&apos;s own credentials or answered with an error; the client&apos;s request is not the fault.</source>
        <translation>La directiva probablemente llama a otro servicio que rechazó las credenciales de B2C o respondió con un error; la solicitud del cliente no es la culpable.</translation>
    </message>
    <message>
        <source>Look into the policy&apos;s log (Application Insights) by the correlation ID.</source>
        <translation>Busque en el registro de la directiva (Application Insights) por el ID de correlación.</translation>
    </message>
    <message>
        <source>There is no managed identity to get a token for.</source>
        <translation>No hay ninguna identidad administrada para la que obtener un token.</translation>
    </message>
    <message>
        <source>The machine or app has no managed identity, or not the one whose client ID was asked for, or the program runs outside of Azure. The answer does not say which.</source>
        <translation>La máquina o la aplicación no tiene identidad administrada, o no la del ID de cliente pedido, o el programa se ejecuta fuera de Azure. La respuesta no dice cuál de ellas.</translation>
    </message>
    <message>
        <source>Switch on the system-assigned identity of the resource, or assign the user-assigned one to it.</source>
        <translation>Active la identidad asignada por el sistema del recurso, o asígnele la asignada por el usuario.</translation>
    </message>
    <message>
        <source>Give the client ID of a user-assigned identity, not its object ID.</source>
        <translation>Dé el ID de cliente de la identidad asignada por el usuario, no su ID de objeto.</translation>
    </message>
    <message>
        <source>Google cannot verify the signature of the service account&apos;s JWT.</source>
        <translation>Google no puede verificar la firma del JWT de la cuenta de servicio.</translation>
    </message>
    <message>
        <source>The private key that signed the assertion is not, or no longer, a key of the service account in iss: it was deleted or disabled, belongs to another account, or was damaged (as its line breaks in a variable). The answer does not say which.</source>
        <translation>La clave privada que firmó la aserción no es, o ya no es, una clave de la cuenta de servicio de iss: se eliminó o desactivó, es de otra cuenta o se dañó (como sus saltos de línea en una variable). La respuesta no dice cuál de ellas.</translation>
    </message>
    <message>
        <source>Compare private_key_id of the key file with the keys of the service account in the Cloud console.</source>
        <translation>Compare el private_key_id del archivo de clave con las claves de la cuenta de servicio en la consola de Cloud.</translation>
    </message>
    <message>
        <source>Make a new key, and use client_email and private_key of that one file.</source>
        <translation>Cree una clave nueva y use client_email y private_key de ese mismo archivo.</translation>
    </message>
    <message>
        <source>Google does not take the times of the service account&apos;s JWT.</source>
        <translation>Google no acepta los tiempos del JWT de la cuenta de servicio.</translation>
    </message>
    <message>
        <source>The iat or exp of the assertion is out of bounds: the clock of the machine that signs is wrong, the two are more than 60 minutes apart, or not in seconds.</source>
        <translation>El iat o el exp de la aserción está fuera de los límites: el reloj de la máquina que firma va mal, los separan más de 60 minutos o no están en segundos.</translation>
    </message>
    <message>
        <source>Check the clock of the machine that signs.</source>
        <translation>Compruebe el reloj de la máquina que firma.</translation>
    </message>
    <message>
        <source>Set iat to now and exp to an hour later at most, both in seconds since 1970.</source>
        <translation>Ponga iat en ahora y exp una hora después como máximo, ambos en segundos desde 1970.</translation>
    </message>
    <message>
        <source>The service account&apos;s JWT is for another address.</source>
        <translation>El JWT de la cuenta de servicio es para otra dirección.</translation>
    </message>
    <message>
        <source>The aud of the assertion is not Google&apos;s token URL.</source>
        <translation>El aud de la aserción no es la URL de token de Google.</translation>
    </message>
    <message>
        <source>Write https://oauth2.googleapis.com/token as aud.</source>
        <translation>Ponga https://oauth2.googleapis.com/token como aud.</translation>
    </message>
    <message>
        <source>Google does not know the account that the JWT names.</source>
        <translation>Google no conoce la cuenta que nombra el JWT.</translation>
    </message>
    <message>
        <source>The iss is not the e-mail address of an existing service account, or the sub is not that of a user of the domain: the account was deleted, or the address is misspelt. The answer says which.</source>
        <translation>El iss no es la dirección de una cuenta de servicio existente, o el sub no es la de un usuario del dominio: la cuenta se eliminó o la dirección está mal escrita. La respuesta dice cuál de ellas.</translation>
    </message>
    <message>
        <source>Copy client_email from the key file into iss, and a full user address into sub, if a user is meant.</source>
        <translation>Copie client_email del archivo de clave en iss y, si se trata de un usuario, su dirección completa en sub.</translation>
    </message>
    <message>
        <source>Check in the console that the service account exists.</source>
        <translation>Compruebe en la consola que la cuenta de servicio existe.</translation>
    </message>
    <message>
        <source>Google has ended this refresh token.</source>
        <translation>Google ha terminado este token de actualización.</translation>
    </message>
    <message>
        <source>The refresh token has expired or was revoked: the user withdrew access or changed the password, it was unused for six months, newer ones displaced it, or the app is in status Testing, where it lives seven days.</source>
        <translation>El token de actualización ha caducado o se revocó: el usuario retiró el acceso o cambió la contraseña, pasó seis meses sin uso, otros más nuevos lo desplazaron, o la aplicación está en estado Testing, donde vive siete días.</translation>
    </message>
    <message>
        <source>Publish the app (status In production), where its refresh tokens end after seven days.</source>
        <translation>Publique la aplicación (estado En producción), si sus tokens de actualización terminan a los siete días.</translation>
    </message>
    <message>
        <source>Google wants the user to sign in again (session control).</source>
        <translation>Google quiere que el usuario inicie sesión de nuevo (control de sesión).</translation>
    </message>
    <message>
        <source>The organization ends Google Cloud sessions after a time (invalid_rapt), and this one of a user has ended; refreshing cannot renew it.</source>
        <translation>La organización termina las sesiones de Google Cloud pasado un tiempo (invalid_rapt), y esta de un usuario ha terminado; actualizar no la renueva.</translation>
    </message>
    <message>
        <source>Sign in again: gcloud auth login, or gcloud auth application-default login.</source>
        <translation>Inicie sesión de nuevo: gcloud auth login, o gcloud auth application-default login.</translation>
    </message>
    <message>
        <source>For a program that runs alone, use a service account, or have an administrator exempt the app.</source>
        <translation>Para un programa que corre solo, use una cuenta de servicio o que un administrador exima la aplicación.</translation>
    </message>
    <message>
        <source>Google does not take this authorization code.</source>
        <translation>Google no acepta este código de autorización.</translation>
    </message>
    <message>
        <source>The code was redeemed already, was changed on the way (its slash has to be sent as %2F once, not twice), or the code_verifier does not fit; the answer says which.</source>
        <translation>El código ya se canjeó, se alteró por el camino (su barra va como %2F una vez, no dos), o el code_verifier no encaja; la respuesta dice cuál.</translation>
    </message>
    <message>
        <source>Decode the code from the URL once before it is put into the form.</source>
        <translation>Decodifique una vez el código de la URL antes de ponerlo en el formulario.</translation>
    </message>
    <message>
        <source>The service account may not act for users with these scopes.</source>
        <translation>La cuenta de servicio no puede actuar por usuarios con estos scopes.</translation>
    </message>
    <message>
        <source>Domain-wide delegation is not set up for the service account&apos;s client ID, or does not list each scope that was asked for exactly as written.</source>
        <translation>La delegación de todo el dominio no está configurada para el ID de cliente de la cuenta de servicio, o no enumera cada scope pedido tal como está escrito.</translation>
    </message>
    <message>
        <source>In the Google Admin console, under Security, API controls, Domain-wide delegation, enter the numeric client ID and all scopes.</source>
        <translation>En la consola de administración de Google, en Seguridad, Controles de API, Delegación de todo el dominio, ponga el ID de cliente numérico y todos los scopes.</translation>
    </message>
    <message>
        <source>Leave out sub where no user is meant.</source>
        <translation>Omita sub si no se trata de un usuario.</translation>
    </message>
    <message>
        <source>Google has no such OAuth client any more.</source>
        <translation>Google no tiene, o ya no tiene, ese cliente OAuth.</translation>
    </message>
    <message>
        <source>The client ID is misspelt, or the client was deleted or disabled in its project; its secret is not the matter. The answer says which.</source>
        <translation>El ID de cliente está mal escrito, o el cliente se eliminó o desactivó en su proyecto; su secreto no tiene que ver. La respuesta dice cuál de ellas.</translation>
    </message>
    <message>
        <source>Compare the client ID with the page Credentials of the project, character by character.</source>
        <translation>Compare el ID de cliente con la página Credenciales del proyecto, carácter por carácter.</translation>
    </message>
    <message>
        <source>Google does not take the client secret.</source>
        <translation>Google no acepta el secreto de cliente.</translation>
    </message>
    <message>
        <source>The client secret is not that of the client ID, was replaced, or was not sent; Google wants one of desktop apps too. The answer says which.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy the client ID and the secret again, both from the same app.</source>
        <translation>Copie otra vez el ID de cliente y el secreto, ambos de la misma aplicación.</translation>
    </message>
    <message>
        <source>Google does not take the scope of the request.</source>
        <translation>Google no acepta el scope de la solicitud.</translation>
    </message>
    <message>
        <source>The scope is empty, misspelt, or no scope of Google&apos;s; with target_audience in place of scope, it is the audience that is not a proper address. The answer says which.</source>
        <translation>El scope está vacío, mal escrito o no es de Google; con target_audience en lugar de scope, es la audiencia la que no es una dirección correcta. La respuesta dice cuál de ellas.</translation>
    </message>
    <message>
        <source>Write whole scopes, such as https://www.googleapis.com/auth/cloud-platform, with blanks in between.</source>
        <translation>Escriba scopes enteros, como https://www.googleapis.com/auth/cloud-platform, separados por espacios.</translation>
    </message>
    <message>
        <source>The client and the audience are of different Google projects.</source>
        <translation>El cliente y la audiencia son de proyectos de Google distintos.</translation>
    </message>
    <message>
        <source>The client ID given as audience belongs to another Google Cloud project than the client that asks, and both have to be in the same project.</source>
        <translation>El ID de cliente dado como audience es de otro proyecto de Google Cloud que el cliente que pide, y ambos tienen que estar en el mismo proyecto.</translation>
    </message>
    <message>
        <source>Make an OAuth client in the project of the IAP resource, and ask with that one.</source>
        <translation>Cree un cliente OAuth en el proyecto del recurso de IAP y pida con él.</translation>
    </message>
    <message>
        <source>A policy of the Google organization blocks this app.</source>
        <translation>Una directiva de la organización de Google bloquea esta aplicación.</translation>
    </message>
    <message>
        <source>The administrator of the user&apos;s organization restricts which apps may use these scopes, or the app is for users of its own organization only.</source>
        <translation>El administrador de la organización del usuario limita qué aplicaciones pueden usar estos scopes, o la aplicación es solo para usuarios de su propia organización.</translation>
    </message>
    <message>
        <source>Have the administrator trust the app, under Security, API controls, App access control.</source>
        <translation>Haga que el administrador confíe en la aplicación, en Seguridad, Controles de API, Control de acceso de aplicaciones.</translation>
    </message>
    <message>
        <source>The token does not meet the condition of the workload identity provider.</source>
        <translation>El token no cumple la condición del proveedor de identidad de cargas de trabajo.</translation>
    </message>
    <message>
        <source>A claim of the token that was handed in, such as sub or repository, does not fit the attribute condition of the provider.</source>
        <translation>Un claim del token presentado, como sub o repository, no encaja en la condición de atributos del proveedor.</translation>
    </message>
    <message>
        <source>Inspect the token, and compare its claims with the attribute condition and the attribute mapping.</source>
        <translation>Inspeccione el token y compare sus claims con la condición y la asignación de atributos.</translation>
    </message>
    <message>
        <source>Google finds no workload identity pool or provider of this name.</source>
        <translation>Google no encuentra un grupo o proveedor de identidad de cargas de trabajo con ese nombre.</translation>
    </message>
    <message>
        <source>The audience of the request names a pool or provider that does not exist, was deleted, or is disabled; it has to hold the project&apos;s number, not its ID.</source>
        <translation>La audience de la solicitud nombra un grupo o proveedor que no existe, se eliminó o está desactivado; debe llevar el número del proyecto, no su ID.</translation>
    </message>
    <message>
        <source>Copy the full resource name of the provider: //iam.googleapis.com/projects/NUMBER/locations/global/workloadIdentityPools/POOL/providers/PROVIDER.</source>
        <translation>Copie el nombre completo del proveedor: //iam.googleapis.com/projects/NUMBER/locations/global/workloadIdentityPools/POOL/providers/PROVIDER.</translation>
    </message>
    <message>
        <source>Google&apos;s token exchange does not take the token that was handed in.</source>
        <translation>El canje de tokens de Google no acepta el token presentado.</translation>
    </message>
    <message>
        <source>The audience or issuer of the handed-in token is not what the provider of the pool expects, or Google could not reach its issuer for the keys; the answer says which.</source>
        <translation>La audiencia o el emisor del token presentado no es lo que espera el proveedor del grupo, o Google no pudo alcanzar a su emisor para las claves; la respuesta dice cuál.</translation>
    </message>
    <message>
        <source>Compare aud and iss of the token with the provider&apos;s allowed audiences and issuer URL, character by character.</source>
        <translation>Compare aud e iss del token con las audiencias permitidas y la URL del emisor del proveedor, carácter por carácter.</translation>
    </message>
    <message>
        <source>Upload the key set to the provider where its issuer cannot be reached from outside.</source>
        <translation>Suba el conjunto de claves al proveedor si su emisor no es accesible desde fuera.</translation>
    </message>
    <message>
        <source>Salesforce does not take this grant on this host.</source>
        <translation>Salesforce no acepta esta concesión en este host.</translation>
    </message>
    <message>
        <source>The client credentials grant works only on the org&apos;s own My Domain host, and the request went to login.salesforce.com, test.salesforce.com or another domain.</source>
        <translation>La concesión client_credentials solo funciona en el host My Domain propio de la organización, y la solicitud fue a login.salesforce.com, test.salesforce.com u otro dominio.</translation>
    </message>
    <message>
        <source>Ask https://MYDOMAIN.my.salesforce.com/services/oauth2/token.</source>
        <translation>Pida a https://MYDOMAIN.my.salesforce.com/services/oauth2/token.</translation>
    </message>
    <message>
        <source>The Salesforce app has no user to run as.</source>
        <translation>La aplicación de Salesforce no tiene un usuario con el que ejecutarse.</translation>
    </message>
    <message>
        <source>The client credentials flow is not switched on for the connected app, or its policies name no user for it (Run As). The answer says which.</source>
        <translation>El flujo de credenciales de cliente no está activado en la aplicación conectada, o sus directivas no nombran un usuario para él (Run As). La respuesta dice cuál de ellas.</translation>
    </message>
    <message>
        <source>Switch on Enable Client Credentials Flow, and choose the Run As user under Manage, Edit Policies.</source>
        <translation>Active el flujo de credenciales de cliente y elija el usuario Run As en Administrar, Editar directivas.</translation>
    </message>
    <message>
        <source>The server did not accept the user&apos;s sign-in.</source>
        <translation>El servidor no aceptó el inicio de sesión del usuario.</translation>
    </message>
    <message>
        <source>The user&apos;s name or password is probably wrong; with Salesforce also where the security token is missing behind it, the user&apos;s address is not allowed, or the sandbox was asked in place of production or the other way round.</source>
        <translation>El nombre o la contraseña del usuario es probablemente incorrecto; en Salesforce también si detrás falta el token de seguridad, la dirección del usuario no está permitida, o se preguntó al sandbox en lugar de producción o al revés.</translation>
    </message>
    <message>
        <source>Append the security token to the password, and look at the user&apos;s login history, which names the reason.</source>
        <translation>Añada el token de seguridad a la contraseña y mire el historial de inicio de sesión del usuario, que nombra el motivo.</translation>
    </message>
    <message>
        <source>Allow OAuth Username-Password Flows in the org&apos;s settings, where the flow is off.</source>
        <translation>Permita OAuth Username-Password Flows en la configuración de la organización, si están desactivados.</translation>
    </message>
    <message>
        <source>The assertion is for another audience.</source>
        <translation>La aserción es para otra audiencia.</translation>
    </message>
    <message>
        <source>The aud of the assertion is not the one that the server wants; with Salesforce it probably has to be https://login.salesforce.com, https://test.salesforce.com for a sandbox, or the site&apos;s own URL.</source>
        <translation>El aud de la aserción no es el que quiere el servidor; en Salesforce probablemente tiene que ser https://login.salesforce.com, https://test.salesforce.com para un sandbox o la URL del propio sitio.</translation>
    </message>
    <message>
        <source>Write one of those as aud, without a path.</source>
        <translation>Ponga una de ellas como aud, sin ruta.</translation>
    </message>
    <message>
        <source>The server does not take the JWT that was sent as assertion.</source>
        <translation>El servidor no acepta el JWT enviado como aserción.</translation>
    </message>
    <message>
        <source>The signature of the assertion is probably not of a key or certificate that is registered for the client (with Salesforce, the one uploaded to the connected app), or its iss is not the client ID (consumer key), or its exp has passed.</source>
        <translation>La firma de la aserción probablemente no es de una clave o un certificado registrado para el cliente (en Salesforce, el que se subió a la aplicación conectada), o su iss no es el ID de cliente (consumer key), o su exp ha pasado.</translation>
    </message>
    <message>
        <source>Compare the certificate in the app with the key that signs, and write the consumer key as iss.</source>
        <translation>Compare el certificado de la aplicación con la clave que firma, y ponga la clave de consumidor como iss.</translation>
    </message>
    <message>
        <source>Salesforce has ended this refresh token or code.</source>
        <translation>Salesforce ha terminado este token de actualización o código.</translation>
    </message>
    <message>
        <source>The refresh token was revoked or has expired by the connected app&apos;s policy, or displaced by newer ones of the same user (five), or the authorization code was used or is older than 15 minutes. The answer says which.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look at the refresh token policy of the connected app.</source>
        <translation>Mire la directiva de tokens de actualización de la aplicación conectada.</translation>
    </message>
    <message>
        <source>The user may not use this Salesforce app.</source>
        <translation>El usuario no puede usar esta aplicación de Salesforce.</translation>
    </message>
    <message>
        <source>The app admits only users that an administrator has approved in advance, by profile or permission set, or it is not installed in this org. The answer says which.</source>
        <translation>La aplicación solo admite usuarios que un administrador haya aprobado de antemano, por perfil o conjunto de permisos, o no está instalada en esta organización. La respuesta dice cuál de ellas.</translation>
    </message>
    <message>
        <source>Add the user&apos;s profile or permission set to the connected app, or install the app in the org.</source>
        <translation>Añada el perfil o conjunto de permisos del usuario a la aplicación conectada, o instálela en la organización.</translation>
    </message>
    <message>
        <source>The server does not accept the client ID or secret.</source>
        <translation>El servidor no acepta el ID de cliente o el secreto.</translation>
    </message>
    <message>
        <source>The words client identifier mean the client ID (with Salesforce the consumer key): misspelt, of another org, or of an app made within the last minutes; client credentials mean probably the secret.</source>
        <translation>Las palabras client identifier se refieren al ID de cliente (en Salesforce el consumer key): mal escrito, de otra organización o de una aplicación creada hace unos minutos; client credentials se refiere probablemente al secreto.</translation>
    </message>
    <message>
        <source>Wait up to ten minutes after the app was made, and ask the host of its org.</source>
        <translation>Espere hasta diez minutos tras crear la aplicación y pida al host de su organización.</translation>
    </message>
    <message>
        <source>The Salesforce user or org may not sign in.</source>
        <translation>El usuario o la organización de Salesforce no puede iniciar sesión.</translation>
    </message>
    <message>
        <source>The user is inactive, the org is locked, or the address that the request comes from is not in the allowed ranges; the answer says which.</source>
        <translation>El usuario está inactivo, la organización bloqueada o la dirección de la que viene la solicitud no está en los intervalos permitidos; la respuesta dice cuál.</translation>
    </message>
    <message>
        <source>Activate the user, or relax the IP restrictions of the connected app.</source>
        <translation>Active el usuario o relaje las restricciones de IP de la aplicación conectada.</translation>
    </message>
    <message>
        <source>Snowflake&apos;s token endpoint does not take the client.</source>
        <translation>El punto de token de Snowflake no acepta el cliente.</translation>
    </message>
    <message>
        <source>Client ID or secret is not that of the security integration, or was not sent by HTTP Basic, or the integration is disabled. The answer does not say which.</source>
        <translation>El ID de cliente o el secreto no es el de la integración de seguridad, no se envió por HTTP Basic, o la integración está desactivada. La respuesta no dice cuál de ellas.</translation>
    </message>
    <message>
        <source>Read both again: SELECT SYSTEM$SHOW_OAUTH_CLIENT_SECRETS with the integration&apos;s name in capitals.</source>
        <translation>Léalos de nuevo: SELECT SYSTEM$SHOW_OAUTH_CLIENT_SECRETS con el nombre de la integración en mayúsculas.</translation>
    </message>
    <message>
        <source>Databricks does not take the client ID or secret.</source>
        <translation>Databricks no acepta el ID de cliente o el secreto.</translation>
    </message>
    <message>
        <source>The client ID is not that of a Databricks service principal with this OAuth secret: often the credentials are an Entra app&apos;s, which Databricks&apos; own token endpoint does not know, or the workspace&apos;s URL was asked where the account&apos;s is needed.</source>
        <translation>El ID de cliente no es el de una entidad de servicio de Databricks con este secreto OAuth: a menudo las credenciales son de una aplicación de Entra, que el punto de token de Databricks no conoce, o se pidió a la URL del área de trabajo en lugar de la de la cuenta.</translation>
    </message>
    <message>
        <source>Make an OAuth secret for the service principal in Databricks, and use its application ID.</source>
        <translation>Cree un secreto OAuth para la entidad de servicio en Databricks y use su ID de aplicación.</translation>
    </message>
    <message>
        <source>For an Entra app, ask Entra with the scope 2ff814a6-3304-4ab8-85cb-cd0e6f879c1d/.default.</source>
        <translation>Para una aplicación de Entra, pida a Entra con el scope 2ff814a6-3304-4ab8-85cb-cd0e6f879c1d/.default.</translation>
    </message>
    <message>
        <source>ServiceNow refused the token request and does not say why.</source>
        <translation>ServiceNow rechazó la solicitud de token y no dice por qué.</translation>
    </message>
    <message>
        <source>ServiceNow answers server_error and access_denied where the client ID or secret, or the user&apos;s name or password, is wrong, or the grant is not switched on; it is usually no trouble of the server.</source>
        <translation>ServiceNow responde server_error y access_denied cuando el ID de cliente o el secreto, o el nombre o la contraseña del usuario, es incorrecto, o la concesión no está activada; normalmente no es un problema del servidor.</translation>
    </message>
    <message>
        <source>Compare client ID and secret with the entry in Application Registry, and check that it is active.</source>
        <translation>Compare ID de cliente y secreto con la entrada del Application Registry y compruebe que está activa.</translation>
    </message>
    <message>
        <source>For client_credentials set glide.oauth.inbound.client.credential.grant_type.enabled to true, and an OAuth application user.</source>
        <translation>Para client_credentials ponga glide.oauth.inbound.client.credential.grant_type.enabled en true y un usuario de aplicación OAuth.</translation>
    </message>
    <message>
        <source>The server does not accept the client&apos;s or the user&apos;s credentials.</source>
        <translation>El servidor no acepta las credenciales del cliente o del usuario.</translation>
    </message>
    <message>
        <source>With client_credentials, the client ID or secret is wrong, or (SAP) belongs to another subaccount than the host; with the password grant, it is the user&apos;s name or password. The answer does not say which.</source>
        <translation>Con client_credentials, el ID de cliente o el secreto es incorrecto o (SAP) es de otra subcuenta que el host; con la concesión por contraseña, es el nombre o la contraseña del usuario. La respuesta no dice cuál de ellas.</translation>
    </message>
    <message>
        <source>With SAP, read clientid, clientsecret and url from the same service key: they belong together.</source>
        <translation>En SAP, lea clientid, clientsecret y url de la misma clave de servicio: van juntos.</translation>
    </message>
    <message>
        <source>Encode the client ID where it holds an exclamation mark or a vertical bar.</source>
        <translation>Codifique el ID de cliente si contiene un signo de exclamación o una barra vertical.</translation>
    </message>
    <message>
        <source>The server wants the client&apos;s ID and secret by HTTP Basic.</source>
        <translation>El servidor quiere el ID y el secreto del cliente por HTTP Basic.</translation>
    </message>
    <message>
        <source>The request had probably no Authorization header that the server takes: this endpoint wants the client&apos;s ID and secret by HTTP Basic.</source>
        <translation>La petición probablemente no tenía ninguna cabecera Authorization que el servidor acepte: este punto de acceso quiere el ID y el secreto del cliente por HTTP Basic.</translation>
    </message>
    <message>
        <source>Send Authorization: Basic with client ID and secret. For check_token the client needs the authority uaa.resource.</source>
        <translation>Envíe Authorization: Basic con el ID de cliente y el secreto. Para check_token el cliente necesita la autoridad uaa.resource.</translation>
    </message>
    <message>
        <source>UAA knows no tenant of this host name.</source>
        <translation>UAA no conoce ningún inquilino con este nombre de host.</translation>
    </message>
    <message>
        <source>The first part of the host, the subdomain of the subaccount (identity zone), is misspelt or of another region. The answer does not say which.</source>
        <translation>La primera parte del host, el subdominio de la subcuenta (zona de identidad), está mal escrita o es de otra región. La respuesta no dice cuál de ellas.</translation>
    </message>
    <message>
        <source>Copy url from the service key, or replace the subdomain by that of the subscriber.</source>
        <translation>Copie url de la clave de servicio, o sustituya el subdominio por el del suscriptor.</translation>
    </message>
    <message>
        <source>UAA does not give this client the scope.</source>
        <translation>UAA no da a este cliente el scope.</translation>
    </message>
    <message>
        <source>The scope is not among the authorities of the client (client_credentials) or the scopes of its user; XSUAA writes them with the app name and a dot in front.</source>
        <translation>El scope no está entre las autoridades del cliente (client_credentials) o los scopes de su usuario; XSUAA los escribe con el nombre de la aplicación y un punto delante.</translation>
    </message>
    <message>
        <source>Leave scope out, to get all that the client has, then look into the token.</source>
        <translation>Omita scope para recibir todos los que tiene el cliente y mire después el token.</translation>
    </message>
    <message>
        <source>Add it to authorities in xs-security.json, and grant it by the app that has it (grant-as-authority-to-apps).</source>
        <translation>Añádalo a authorities en xs-security.json y concédalo desde la aplicación que lo tiene (grant-as-authority-to-apps).</translation>
    </message>
    <message>
        <source>GitHub did not exchange the code; the status says success all the same.</source>
        <translation>GitHub no canjeó el código; el estado dice éxito de todos modos.</translation>
    </message>
    <message>
        <source>bad_verification_code means that the code is wrong, used or older than ten minutes, incorrect_client_credentials that client ID or secret is wrong, bad_refresh_token that the refresh token was used or has expired.</source>
        <translation>bad_verification_code significa que el código es incorrecto, ya usado o de más de diez minutos; incorrect_client_credentials, que el ID de cliente o el secreto es incorrecto; bad_refresh_token, que el token de actualización ya se usó o caducó.</translation>
    </message>
    <message>
        <source>Atlassian does not take this refresh token.</source>
        <translation>Atlassian no acepta este token de actualización.</translation>
    </message>
    <message>
        <source>The refresh token was used already (each answer brings a new one), has expired, or its user withdrew access; it is not the client that is refused. The answer does not say which.</source>
        <translation>El token de actualización ya se usó (cada respuesta trae uno nuevo), ha caducado, o su usuario retiró el acceso; lo rechazado no es el cliente. La respuesta no dice cuál de ellas.</translation>
    </message>
    <message>
        <source>Store the new refresh token of each answer, at one place only.</source>
        <translation>Guarde el token de actualización nuevo de cada respuesta, en un solo lugar.</translation>
    </message>
    <message>
        <source>Okta&apos;s org authorization server takes no client secret for this grant.</source>
        <translation>El servidor de autorización de la organización de Okta no acepta un secreto de cliente para esta concesión.</translation>
    </message>
    <message>
        <source>Client credentials at the org authorization server (/oauth2/v1/token) have to be proved with a signed assertion (private_key_jwt), whatever the secret is.</source>
        <translation>Las credenciales de cliente en el servidor de la organización (/oauth2/v1/token) se prueban con una aserción firmada (private_key_jwt), sea cual sea el secreto.</translation>
    </message>
    <message>
        <source>Set the app to Public key / Private key, and sign a client_assertion.</source>
        <translation>Ponga la aplicación en Public key / Private key y firme una client_assertion.</translation>
    </message>
    <message>
        <source>For your own API ask a custom authorization server, such as /oauth2/default/v1/token.</source>
        <translation>Para una API propia, pida a un servidor de autorización personalizado, como /oauth2/default/v1/token.</translation>
    </message>
    <message>
        <source>The client assertion is for another address than Okta&apos;s token URL.</source>
        <translation>La aserción de cliente es para otra dirección que la URL de token de Okta.</translation>
    </message>
    <message>
        <source>The aud of the assertion is not exactly the URL that was asked, or the server&apos;s issuer: another domain (custom or -admin) or another authorization server.</source>
        <translation>El aud de la aserción no es exactamente la URL a la que se pidió, ni el emisor del servidor: otro dominio (propio o -admin) u otro servidor de autorización.</translation>
    </message>
    <message>
        <source>Write the token URL as aud, letter by letter.</source>
        <translation>Ponga la URL de token como aud, letra por letra.</translation>
    </message>
    <message>
        <source>Okta wants a DPoP proof for this app.</source>
        <translation>Okta quiere una prueba DPoP para esta aplicación.</translation>
    </message>
    <message>
        <source>The app is set to require demonstrating proof of possession, and the request had no DPoP header.</source>
        <translation>La aplicación exige demostrar la posesión, y la solicitud no llevaba cabecera DPoP.</translation>
    </message>
    <message>
        <source>Send a DPoP proof, or switch off Require Demonstrating Proof of Possession in the app&apos;s general settings.</source>
        <translation>Envíe una prueba DPoP, o desactive Require Demonstrating Proof of Possession en la configuración general de la aplicación.</translation>
    </message>
    <message>
        <source>Auth0 knows no API of this identifier.</source>
        <translation>Auth0 no conoce ninguna API con este identificador.</translation>
    </message>
    <message>
        <source>The audience of the request, which the answer quotes, is not the identifier of an API of this tenant, character by character.</source>
        <translation>La audience de la solicitud, que la respuesta cita, no es el identificador de ninguna API de este inquilino, carácter por carácter.</translation>
    </message>
    <message>
        <source>Copy the Identifier from Applications, APIs. A slash at the end counts.</source>
        <translation>Copie el Identifier de Applications, APIs. Una barra al final cuenta.</translation>
    </message>
    <message>
        <source>Auth0 has not granted this scope to the application.</source>
        <translation>Auth0 no ha concedido este scope a la aplicación.</translation>
    </message>
    <message>
        <source>The scope that the answer names is not among those that the API authorizes for this application.</source>
        <translation>El scope que nombra la respuesta no está entre los que la API autoriza a esta aplicación.</translation>
    </message>
    <message>
        <source>Tick the scope under APIs, Machine to Machine Applications, of this API.</source>
        <translation>Marque el scope en APIs, Machine to Machine Applications, de esta API.</translation>
    </message>
    <message>
        <source>Auth0 does not know which connection holds the user.</source>
        <translation>Auth0 no sabe en qué conexión está el usuario.</translation>
    </message>
    <message>
        <source>The password grant was asked without a realm, and the tenant has no default directory; nothing is broken at the server.</source>
        <translation>Se pidió la concesión por contraseña sin realm, y el inquilino no tiene un directorio predeterminado; en el servidor no hay nada roto.</translation>
    </message>
    <message>
        <source>Set Default Directory in the tenant&apos;s settings, or use the grant http://auth0.com/oauth/grant-type/password-realm with realm.</source>
        <translation>Ponga Default Directory en la configuración del inquilino, o use la concesión http://auth0.com/oauth/grant-type/password-realm con realm.</translation>
    </message>
    <message>
        <source>Stripe does not take this authorization code.</source>
        <translation>Stripe no acepta este código de autorización.</translation>
    </message>
    <message>
        <source>The code was used already, is older than five minutes, or is of the other mode (test or live) than the key; a second use also revokes the tokens of the first. The answer does not say which.</source>
        <translation>El código ya se usó, tiene más de cinco minutos o es del otro modo (prueba o real) que la clave; un segundo uso revoca también los tokens del primero. La respuesta no dice cuál de ellas.</translation>
    </message>
    <message>
        <source>The client ID or the secret is probably wrong; at PayPal also where the credentials are for the sandbox and the live host was asked, or the other way round.</source>
        <translation>El ID de cliente o el secreto es probablemente incorrecto; en PayPal también si las credenciales son del sandbox y se preguntó al host real, o al revés.</translation>
    </message>
    <message>
        <source>Sandbox credentials go to api-m.sandbox.paypal.com, live ones to api-m.paypal.com.</source>
        <translation>Las credenciales del sandbox van a api-m.sandbox.paypal.com, las reales a api-m.paypal.com.</translation>
    </message>
    <message>
        <source>Zoom does not accept the client ID or secret.</source>
        <translation>Zoom no acepta el ID de cliente o el secreto.</translation>
    </message>
    <message>
        <source>Client ID or secret is wrong, is of the other set (development or production), or the app is not activated. The answer says which.</source>
        <translation>El ID de cliente o el secreto es incorrecto, es del otro juego (desarrollo o producción), o la aplicación no está activada. La respuesta dice cuál de ellas.</translation>
    </message>
    <message>
        <source>Activate the app. A server-to-server app also needs account_id of its own account.</source>
        <translation>Active la aplicación. Una aplicación de servidor a servidor necesita además el account_id de su propia cuenta.</translation>
    </message>
    <message>
        <source>Zoom does not take the code, refresh token or account of the request.</source>
        <translation>Zoom no acepta el código, el token de actualización o la cuenta de la solicitud.</translation>
    </message>
    <message>
        <source>The reason says which: Token a refresh token that was used or has expired, code an authorization code that was used, Redirect URI another address than at sign-in; Bad Request is usually a wrong account_id or a parameter in the wrong place.</source>
        <translation>El motivo dice cuál: Token es un token de actualización usado o caducado, code un código usado, Redirect URI otra dirección que al iniciar sesión; Bad Request suele ser un account_id incorrecto o un parámetro en mal lugar.</translation>
    </message>
    <message>
        <source>Store the newest refresh token: each works once.</source>
        <translation>Guarde el token de actualización más nuevo: cada uno vale una vez.</translation>
    </message>
    <message>
        <source>Check account_id and redirect_uri.</source>
        <translation>Compruebe account_id y redirect_uri.</translation>
    </message>
    <message>
        <source>Box does not take a claim of the JWT.</source>
        <translation>Box no acepta un claim del JWT.</translation>
    </message>
    <message>
        <source>The answer names it: sub has to be the enterprise or user ID (box_sub_type says which), iss the client ID, jti new for each request, exp at most 60 seconds ahead of Box&apos;s clock, and the signature that of a public key of the app.</source>
        <translation>La respuesta lo nombra: sub ha de ser el ID de la empresa o del usuario (box_sub_type dice cuál), iss el ID de cliente, jti nuevo en cada solicitud, exp como mucho 60 segundos por delante del reloj de Box, y la firma la de una clave pública de la aplicación.</translation>
    </message>
    <message>
        <source>Mend that claim, and use the configuration file that belongs to the app.</source>
        <translation>Corrija ese claim y use el archivo de configuración de la aplicación.</translation>
    </message>
    <message>
        <source>The enterprise has not authorized this Box app.</source>
        <translation>La empresa no ha autorizado esta aplicación de Box.</translation>
    </message>
    <message>
        <source>An administrator of the Box enterprise has to authorize the app by its client ID, and again after a change of its settings; or the enterprise ID in the request is another. The answer does not say which.</source>
        <translation>Un administrador de la empresa en Box debe autorizar la aplicación por su ID de cliente, y de nuevo tras cambiar su configuración; o el ID de empresa de la solicitud es otro. La respuesta no dice cuál de ellas.</translation>
    </message>
    <message>
        <source>Authorize it in the Admin Console, under Apps, Custom Apps Manager.</source>
        <translation>Autorícela en la consola de administración, en Aplicaciones, Custom Apps Manager.</translation>
    </message>
    <message>
        <source>Consent is missing: the user has not let the app act for them yet.</source>
        <translation>Falta el consentimiento: el usuario aún no ha dejado actuar a la aplicación por él.</translation>
    </message>
    <message>
        <source>The user whom the app wants to act for, or an administrator for the whole domain, has not granted consent to its scopes (at DocuSign: signature and impersonation).</source>
        <translation>El usuario por el que la aplicación quiere actuar, o un administrador para todo el dominio, no ha consentido sus scopes (en DocuSign: signature e impersonation).</translation>
    </message>
    <message>
        <source>Open the consent address once as that user: at DocuSign /oauth/auth?response_type=code&amp;scope=signature%20impersonation with client_id and redirect_uri.</source>
        <translation>Abra una vez la dirección de consentimiento como ese usuario: en DocuSign /oauth/auth?response_type=code&amp;scope=signature%20impersonation con client_id y redirect_uri.</translation>
    </message>
    <message>
        <source>DocuSign finds no key of the app that fits the signature.</source>
        <translation>DocuSign no encuentra ninguna clave de la aplicación que encaje con la firma.</translation>
    </message>
    <message>
        <source>The assertion is not signed with the private key of an RSA key pair that the integration has in this environment.</source>
        <translation>La aserción no está firmada con la clave privada de un par RSA que la integración tenga en este entorno.</translation>
    </message>
    <message>
        <source>Make a key pair under Apps and Keys, and sign with its private key, with all line breaks.</source>
        <translation>Cree un par de claves en Apps and Keys y firme con su clave privada, con todos los saltos de línea.</translation>
    </message>
    <message>
        <source>Check the environment: account-d.docusign.com is for demo, account.docusign.com for production.</source>
        <translation>Compruebe el entorno: account-d.docusign.com es de demostración, account.docusign.com de producción.</translation>
    </message>
    <message>
        <source>DocuSign does not know the user or app of the assertion, or it is too old.</source>
        <translation>DocuSign no conoce al usuario o la aplicación de la aserción, o es demasiado vieja.</translation>
    </message>
    <message>
        <source>user_not_found is about sub (the user&apos;s API ID, in the same environment), issuer_not_found about iss (the integration key), expired_client_token about exp and the clock.</source>
        <translation>user_not_found es sobre sub (el ID de API del usuario, en el mismo entorno), issuer_not_found sobre iss (la clave de integración), expired_client_token sobre exp y el reloj.</translation>
    </message>
    <message>
        <source>Copy the user ID and the integration key from Apps and Keys of the environment that is asked.</source>
        <translation>Copie el ID de usuario y la clave de integración de Apps and Keys del entorno al que se pide.</translation>
    </message>
    <message>
        <source>The token endpoint did not get or take the client&apos;s credentials.</source>
        <translation>El punto de token no recibió o no aceptó las credenciales del cliente.</translation>
    </message>
    <message>
        <source>Servers built on Spring, such as SailPoint, answer so where the client ID or secret is wrong, or was not sent in the way that is expected. The answer does not say which.</source>
        <translation>Los servidores basados en Spring, como SailPoint, responden así cuando el ID de cliente o el secreto es incorrecto, o no se envió como se espera. La respuesta no dice cuál de ellas.</translation>
    </message>
    <message>
        <source>Send client ID and secret the other way, in the form or by HTTP Basic.</source>
        <translation>Envíe el ID de cliente y el secreto de la otra manera, en el formulario o por HTTP Basic.</translation>
    </message>
    <message>
        <source>HubSpot&apos;s token endpoint names the parameter that it does not take.</source>
        <translation>El punto de token de HubSpot nombra el parámetro que no acepta.</translation>
    </message>
    <message>
        <source>The status says it: BAD_CLIENT_ID the client ID, BAD_CLIENT_SECRET the secret, BAD_REFRESH_TOKEN a refresh token of another app or an uninstalled one, BAD_AUTH_CODE a code that was used or has expired, BAD_GRANT_TYPE grant_type, BAD_REDIRECT_URI the redirect URI.</source>
        <translation>El estado lo dice: BAD_CLIENT_ID el ID de cliente, BAD_CLIENT_SECRET el secreto, BAD_REFRESH_TOKEN un token de actualización de otra aplicación o de una desinstalada, BAD_AUTH_CODE un código usado o caducado, BAD_GRANT_TYPE grant_type, BAD_REDIRECT_URI la URI de redirección.</translation>
    </message>
    <message>
        <source>Mend that parameter; send a form, not JSON.</source>
        <translation>Corrija ese parámetro; envíe un formulario, no JSON.</translation>
    </message>
    <message>
        <source>Shopify does not give this app a token for this shop.</source>
        <translation>Shopify no da a esta aplicación un token para esta tienda.</translation>
    </message>
    <message>
        <source>The app is not installed in the shop or not owned by the same organization, its client ID is wrong (application_cannot_be_found), or the session token is old (invalid_subject_token). The answer says which.</source>
        <translation>La aplicación no está instalada en la tienda o no es de la misma organización, su ID de cliente es incorrecto (application_cannot_be_found), o el token de sesión es viejo (invalid_subject_token). La respuesta dice cuál de ellas.</translation>
    </message>
    <message>
        <source>Install the app in the shop, and compare client ID and shop.</source>
        <translation>Instale la aplicación en la tienda y compare el ID de cliente y la tienda.</translation>
    </message>
    <message>
        <source>Adobe IMS does not accept the client&apos;s credentials.</source>
        <translation>Adobe IMS no acepta las credenciales del cliente.</translation>
    </message>
    <message>
        <source>The answer names it: the client ID, the client secret, or the JWT&apos;s signature, whose certificate is not among those of the project or has expired.</source>
        <translation>La respuesta lo nombra: el ID de cliente, el secreto o la firma del JWT, cuyo certificado no está entre los del proyecto o ha caducado.</translation>
    </message>
    <message>
        <source>Move from the JWT credential, which Adobe has ended, to OAuth Server-to-Server.</source>
        <translation>Pase de la credencial JWT, que Adobe ha retirado, a OAuth Server-to-Server.</translation>
    </message>
    <message>
        <source>Login with Amazon does not take this refresh token.</source>
        <translation>Login with Amazon no acepta este token de actualización.</translation>
    </message>
    <message>
        <source>The refresh token is of another client ID, was cut, or the seller or user withdrew the authorization. The answer does not say which.</source>
        <translation>El token de actualización es de otro ID de cliente, se cortó, o el vendedor o usuario retiró la autorización. La respuesta no dice cuál de ellas.</translation>
    </message>
    <message>
        <source>Authorize the app again, and store the whole token (it begins with Atzr|).</source>
        <translation>Autorice otra vez la aplicación y guarde el token entero (empieza por Atzr|).</translation>
    </message>
    <message>
        <source>Apple does not take this authorization code.</source>
        <translation>Apple no acepta este código de autorización.</translation>
    </message>
    <message>
        <source>The code is older than five minutes or was used, or was issued to another client ID: the bundle ID for an app, the services ID for the web. The answer says which.</source>
        <translation>El código tiene más de cinco minutos o ya se usó, o se emitió para otro ID de cliente: el bundle ID de una aplicación, el services ID en la web. La respuesta dice cuál de ellas.</translation>
    </message>
    <message>
        <source>Use as client_id, and as sub of the client secret, the ID that the sign-in used.</source>
        <translation>Use como client_id, y como sub del secreto de cliente, el ID con que se inició sesión.</translation>
    </message>
    <message>
        <source>Apple does not accept the client secret, which is a JWT of your own.</source>
        <translation>Apple no acepta el secreto de cliente, que es un JWT propio.</translation>
    </message>
    <message>
        <source>The client secret is a JWT that you sign with ES256: usually it has expired (six months at most), or its iss (team), sub (client ID), aud (https://appleid.apple.com) or kid does not fit the key.</source>
        <translation>El secreto de cliente es un JWT que usted firma con ES256: normalmente ha caducado (seis meses como máximo), o su iss (equipo), sub (ID de cliente), aud (https://appleid.apple.com) o kid no encaja con la clave.</translation>
    </message>
    <message>
        <source>Inspect the client secret as a token, and make a new one.</source>
        <translation>Inspeccione el secreto de cliente como token y cree uno nuevo.</translation>
    </message>
    <message>
        <source>Intuit does not take this refresh token.</source>
        <translation>Intuit no acepta este token de actualización.</translation>
    </message>
    <message>
        <source>The refresh token was replaced by a newer one (its value changes about each day), has expired, or belongs to another client ID. The answer says which.</source>
        <translation>El token de actualización se sustituyó por otro más nuevo (su valor cambia casi cada día), caducó, o es de otro ID de cliente. La respuesta dice cuál de ellas.</translation>
    </message>
    <message>
        <source>Store the newest refresh token of each answer.</source>
        <translation>Guarde el token de actualización más nuevo de cada respuesta.</translation>
    </message>
    <message>
        <source>The token endpoint does not take the code or refresh token.</source>
        <translation>El punto de token no acepta el código o el token de actualización.</translation>
    </message>
    <message>
        <source>The code was probably used or is too old (at Zoho two minutes), the refresh token is wrong or was revoked, or the accounts host is another data center&apos;s.</source>
        <translation>El código probablemente ya se usó o es demasiado viejo (en Zoho dos minutos), el token de actualización es incorrecto o fue revocado, o el host de cuentas es el de otro centro de datos.</translation>
    </message>
    <message>
        <source>Ask the accounts-server that came with the code.</source>
        <translation>Pida al accounts-server que llegó con el código.</translation>
    </message>
    <message>
        <source>No token reached Microsoft Graph.</source>
        <translation>Ningún token llegó a Microsoft Graph.</translation>
    </message>
    <message>
        <source>The Authorization header is missing, or there is nothing behind Bearer: the variable that should hold the access token is empty.</source>
        <translation>Falta la cabecera Authorization o no hay nada tras Bearer: la variable que debe contener el token de acceso está vacía.</translation>
    </message>
    <message>
        <source>The token is outside of its time, says Microsoft Graph.</source>
        <translation>El token está fuera de su tiempo, dice Microsoft Graph.</translation>
    </message>
    <message>
        <source>The token has expired, or a clock is wrong and its start lies ahead. The answer does not say which.</source>
        <translation>El token ha caducado, o un reloj va mal y su inicio está por llegar. La respuesta no dice cuál de ellas.</translation>
    </message>
    <message>
        <source>Keep a token only until shortly before its end.</source>
        <translation>Guarde un token solo hasta poco antes de su fin.</translation>
    </message>
    <message>
        <source>Microsoft has ended this token before its time (continuous access evaluation).</source>
        <translation>Microsoft ha terminado este token antes de tiempo (evaluación continua de acceso).</translation>
    </message>
    <message>
        <source>Something changed after the token was issued: the user&apos;s sessions were revoked, the password changed, or the call comes from a place that a policy forbids. The answer does not say which.</source>
        <translation>Algo cambió tras emitirse el token: se revocaron las sesiones del usuario, cambió la contraseña o la llamada viene de un lugar que una directiva prohíbe. La respuesta no dice cuál de ellas.</translation>
    </message>
    <message>
        <source>Ask for a new token with the claims of WWW-Authenticate in the parameter claims, past the cache of the library.</source>
        <translation>Pida un token nuevo con los claims de WWW-Authenticate en el parámetro claims, sin la caché de la biblioteca.</translation>
    </message>
    <message>
        <source>Sign in again where the user&apos;s session was revoked.</source>
        <translation>Inicie sesión de nuevo si se revocó la sesión del usuario.</translation>
    </message>
    <message>
        <source>Microsoft Graph does not find the app in the tenant of the token.</source>
        <translation>Microsoft Graph no encuentra la aplicación en el inquilino del token.</translation>
    </message>
    <message>
        <source>The app has no service principal in the tenant that issued the token: consent was never given there, or the token is of another tenant than meant.</source>
        <translation>La aplicación no tiene entidad de servicio en el inquilino que emitió el token: allí nunca se consintió, o el token es de otro inquilino que el previsto.</translation>
    </message>
    <message>
        <source>Grant admin consent in that tenant, then ask for a new token.</source>
        <translation>Dé el consentimiento de administrador en ese inquilino y pida después un token nuevo.</translation>
    </message>
    <message>
        <source>Write the tenant&apos;s ID into the token URL in place of common.</source>
        <translation>Ponga el ID del inquilino en la URL de token en lugar de common.</translation>
    </message>
    <message>
        <source>The token carries no permission for Microsoft Graph at all.</source>
        <translation>El token no lleva ningún permiso para Microsoft Graph.</translation>
    </message>
    <message>
        <source>The token has neither scopes (scp) nor roles: no application permission was granted to the app, or consent came after the token.</source>
        <translation>El token no tiene ni scopes (scp) ni roles: a la aplicación no se le concedió ningún permiso de aplicación, o el consentimiento llegó después del token.</translation>
    </message>
    <message>
        <source>Add Application permissions under API permissions of the app, grant admin consent, and ask for a new token.</source>
        <translation>Añada permisos de aplicación en Permisos de API de la aplicación, dé el consentimiento de administrador y pida un token nuevo.</translation>
    </message>
    <message>
        <source>This address is for a token of a user, and the token is an app&apos;s.</source>
        <translation>Esta dirección es para un token de usuario, y el token es de una aplicación.</translation>
    </message>
    <message>
        <source>The path /me means the signed-in user, and a token of the client credentials grant has none.</source>
        <translation>La ruta /me es el usuario que inició sesión, y un token de la concesión client_credentials no tiene ninguno.</translation>
    </message>
    <message>
        <source>Write /users/ID in place of /me, with an application permission for it.</source>
        <translation>Escriba /users/ID en lugar de /me, con un permiso de aplicación para ello.</translation>
    </message>
    <message>
        <source>Or use a token of a user (authorization code).</source>
        <translation>O use un token de un usuario (código de autorización).</translation>
    </message>
    <message>
        <source>The token is taken, and Exchange forbids this mailbox or operation.</source>
        <translation>El token se acepta y Exchange prohíbe este buzón o esta operación.</translation>
    </message>
    <message>
        <source>The token lacks the mail or calendar permission, has a delegated one where an application permission is needed, or an application access policy leaves this mailbox out. The answer does not say which.</source>
        <translation>Al token le falta el permiso de correo o calendario, o tiene uno delegado donde hace falta uno de aplicación, o una directiva de acceso de aplicación deja fuera este buzón. La respuesta no dice cuál de ellas.</translation>
    </message>
    <message>
        <source>Compare roles (app) or scp (user) in the token with the permission of the operation.</source>
        <translation>Compare roles (aplicación) o scp (usuario) del token con el permiso de la operación.</translation>
    </message>
    <message>
        <source>Test the policy with Test-ApplicationAccessPolicy. A change takes up to an hour.</source>
        <translation>Pruebe la directiva con Test-ApplicationAccessPolicy. Un cambio tarda hasta una hora.</translation>
    </message>
    <message>
        <source>The token lacks a permission, and the answer names those that would do.</source>
        <translation>Al token le falta un permiso, y la respuesta nombra los que servirían.</translation>
    </message>
    <message>
        <source>None of the scopes or roles that the answer lists is in the token.</source>
        <translation>Ninguno de los scopes o roles que enumera la respuesta está en el token.</translation>
    </message>
    <message>
        <source>Add one of the permissions that the answer lists to the app, grant consent, and ask for a new token.</source>
        <translation>Añada a la aplicación uno de los permisos que enumera la respuesta, consienta y pida un token nuevo.</translation>
    </message>
    <message>
        <source>The token is of another tenant than the subscription.</source>
        <translation>El token es de otro inquilino que la suscripción.</translation>
    </message>
    <message>
        <source>The token&apos;s issuer (iss) names one tenant and the Azure subscription belongs to another; the answer names both.</source>
        <translation>El emisor (iss) del token nombra un inquilino y la suscripción de Azure pertenece a otro; la respuesta nombra ambos.</translation>
    </message>
    <message>
        <source>Ask for the token at the tenant that the answer says it must match.</source>
        <translation>Pida el token en el inquilino con el que, según la respuesta, debe coincidir.</translation>
    </message>
    <message>
        <source>Check the subscription ID in the URL.</source>
        <translation>Compruebe el ID de suscripción de la URL.</translation>
    </message>
    <message>
        <source>The token is for another API than Azure Resource Manager.</source>
        <translation>El token es para otra API que Azure Resource Manager.</translation>
    </message>
    <message>
        <source>The token&apos;s audience (aud) is not one of those that the answer lists, such as https://management.azure.com/.</source>
        <translation>La audiencia (aud) del token no es una de las que enumera la respuesta, como https://management.azure.com/.</translation>
    </message>
    <message>
        <source>Ask for the scope https://management.azure.com/.default.</source>
        <translation>Pida el scope https://management.azure.com/.default.</translation>
    </message>
    <message>
        <source>The token has expired, says Azure Resource Manager.</source>
        <translation>El token ha caducado, dice Azure Resource Manager.</translation>
    </message>
    <message>
        <source>The end of the token (exp) has passed by Azure&apos;s clock; the answer names both times.</source>
        <translation>El fin del token (exp) ha pasado según el reloj de Azure; la respuesta nombra ambos tiempos.</translation>
    </message>
    <message>
        <source>Azure takes the token, and a role is missing.</source>
        <translation>Azure acepta el token y falta un rol.</translation>
    </message>
    <message>
        <source>The user or service principal that the answer names by its object ID has no role assignment that allows the action at that scope.</source>
        <translation>El usuario o la entidad de servicio que la respuesta nombra por su ID de objeto no tiene ninguna asignación de rol que permita la acción en ese ámbito.</translation>
    </message>
    <message>
        <source>Assign a role with that action, under Access control (IAM) of the resource, group or subscription.</source>
        <translation>Asigne un rol con esa acción, en Control de acceso (IAM) del recurso, grupo o suscripción.</translation>
    </message>
    <message>
        <source>Wait some minutes after a new assignment, and ask for a new token.</source>
        <translation>Espere unos minutos tras una asignación nueva y pida un token nuevo.</translation>
    </message>
    <message>
        <source>Azure found no token in the Authorization header.</source>
        <translation>Azure no encontró ningún token en la cabecera Authorization.</translation>
    </message>
    <message>
        <source>The Authorization header is missing, or is not Bearer, a space and a token. The answer does not say which.</source>
        <translation>Falta la cabecera Authorization, o no es Bearer, un espacio y un token. La respuesta no dice cuál de ellas.</translation>
    </message>
    <message>
        <source>The token names no user and no service principal.</source>
        <translation>El token no nombra ni usuario ni entidad de servicio.</translation>
    </message>
    <message>
        <source>The token has none of the claims puid, altsecid and oid: the app has no service principal in the tenant that issued it, mostly because the tenant in the token URL is another.</source>
        <translation>El token no tiene ninguno de los claims puid, altsecid y oid: la aplicación no tiene entidad de servicio en el inquilino que lo emitió, casi siempre porque el inquilino de la URL de token es otro.</translation>
    </message>
    <message>
        <source>Write the tenant of the subscription into the token URL, and create the service principal there.</source>
        <translation>Ponga el inquilino de la suscripción en la URL de token y cree ahí la entidad de servicio.</translation>
    </message>
    <message>
        <source>Azure Storage takes the token, and a data role is missing.</source>
        <translation>Azure Storage acepta el token y falta un rol de datos.</translation>
    </message>
    <message>
        <source>The caller has no role for the data itself, such as Storage Blob Data Reader; Owner and Contributor do not include it.</source>
        <translation>Quien llama no tiene un rol para los datos mismos, como Lector de datos de Storage Blob; Propietario y Colaborador no lo incluyen.</translation>
    </message>
    <message>
        <source>Assign a Storage data role at the account or container, and wait some minutes.</source>
        <translation>Asigne un rol de datos de Storage en la cuenta o el contenedor y espere unos minutos.</translation>
    </message>
    <message>
        <source>Azure Storage does not take the token.</source>
        <translation>Azure Storage no acepta el token.</translation>
    </message>
    <message>
        <source>The token&apos;s audience is probably not https://storage.azure.com/, or its issuer is another tenant than that of the account; AuthenticationErrorDetail in the answer says which.</source>
        <translation>La audiencia del token probablemente no es https://storage.azure.com/, o el emisor es otro inquilino que el de la cuenta; AuthenticationErrorDetail en la respuesta dice cuál.</translation>
    </message>
    <message>
        <source>Ask for the scope https://storage.azure.com/.default at the tenant of the account.</source>
        <translation>Pida el scope https://storage.azure.com/.default en el inquilino de la cuenta.</translation>
    </message>
    <message>
        <source>Send the header x-ms-version with a version that takes tokens (2017-11-09 or later).</source>
        <translation>Envíe la cabecera x-ms-version con una versión que acepte tokens (2017-11-09 o posterior).</translation>
    </message>
    <message>
        <source>No token reached Key Vault.</source>
        <translation>Ningún token llegó a Key Vault.</translation>
    </message>
    <message>
        <source>The request had no Authorization header with a Bearer token. Client libraries send the first request so on purpose, to learn the tenant from the challenge.</source>
        <translation>La solicitud no llevaba cabecera Authorization con un token Bearer. Las bibliotecas cliente envían así la primera a propósito, para saber el inquilino por el desafío.</translation>
    </message>
    <message>
        <source>Ask for the scope https://vault.azure.net/.default.</source>
        <translation>Pida el scope https://vault.azure.net/.default.</translation>
    </message>
    <message>
        <source>The token is for another API than Key Vault.</source>
        <translation>El token es para otra API que Key Vault.</translation>
    </message>
    <message>
        <source>The audience (aud) of the token is not https://vault.azure.net; the answer names what was found.</source>
        <translation>La audiencia (aud) del token no es https://vault.azure.net; la respuesta nombra la que se encontró.</translation>
    </message>
    <message>
        <source>The token is of another tenant than the key vault.</source>
        <translation>El token es de otro inquilino que el almacén de claves.</translation>
    </message>
    <message>
        <source>The issuer (iss) of the token is not the tenant of the vault; the answer names those expected and the one found.</source>
        <translation>El emisor (iss) del token no es el inquilino del almacén; la respuesta nombra los esperados y el encontrado.</translation>
    </message>
    <message>
        <source>Ask for the token at the vault&apos;s tenant.</source>
        <translation>Pida el token en el inquilino del almacén.</translation>
    </message>
    <message>
        <source>Where the subscription was moved, change the vault&apos;s tenant ID.</source>
        <translation>Si la suscripción se movió, cambie el ID de inquilino del almacén.</translation>
    </message>
    <message>
        <source>Key Vault takes the token, and a permission is missing.</source>
        <translation>Key Vault acepta el token y falta un permiso.</translation>
    </message>
    <message>
        <source>The caller has no role (RBAC) or no access policy of the vault that allows this action.</source>
        <translation>Quien llama no tiene un rol (RBAC) o una directiva de acceso del almacén que permita esta acción.</translation>
    </message>
    <message>
        <source>Look which of the two the vault uses, under Access configuration, and grant there.</source>
        <translation>Mire cuál de los dos usa el almacén, en Configuración de acceso, y concédalo ahí.</translation>
    </message>
    <message>
        <source>SharePoint does not take an app&apos;s token that was got with a client secret.</source>
        <translation>SharePoint no acepta un token de aplicación obtenido con un secreto de cliente.</translation>
    </message>
    <message>
        <source>SharePoint&apos;s REST API takes app-only tokens only where the app signed in with a certificate, and this one was got with a secret.</source>
        <translation>La API REST de SharePoint acepta tokens de solo aplicación únicamente si la aplicación se acreditó con un certificado; este se obtuvo con un secreto.</translation>
    </message>
    <message>
        <source>Upload a certificate to the app, and ask for the token with a client assertion (private_key_jwt).</source>
        <translation>Suba un certificado a la aplicación y pida el token con una aserción de cliente (private_key_jwt).</translation>
    </message>
    <message>
        <source>Or call Microsoft Graph, which takes both.</source>
        <translation>O llame a Microsoft Graph, que acepta ambos.</translation>
    </message>
    <message>
        <source>Exchange or SharePoint says that the token is for another API.</source>
        <translation>Exchange o SharePoint dice que el token es para otra API.</translation>
    </message>
    <message>
        <source>The header x-ms-diagnostics says that the audience (aud) of the token is not that of this service.</source>
        <translation>La cabecera x-ms-diagnostics dice que la audiencia (aud) del token no es la de este servicio.</translation>
    </message>
    <message>
        <source>Ask for the scope of the host that is called: https://HOST.sharepoint.com/.default or https://outlook.office365.com/.default.</source>
        <translation>Pida el scope del host al que se llama: https://HOST.sharepoint.com/.default o https://outlook.office365.com/.default.</translation>
    </message>
    <message>
        <source>Azure DevOps knows the caller, who may not do this.</source>
        <translation>Azure DevOps conoce a quien llama, que no puede hacer esto.</translation>
    </message>
    <message>
        <source>The user or service principal that the answer names is not a member of the organization or lacks the permission; a token of another tenant or scope ends here too. The answer does not say which.</source>
        <translation>El usuario o la entidad de servicio que nombra la respuesta no es miembro de la organización o no tiene el permiso; un token de otro inquilino o scope también acaba aquí. La respuesta no dice cuál de ellas.</translation>
    </message>
    <message>
        <source>Add the caller to the organization and give it access to the project.</source>
        <translation>Añada a quien llama a la organización y dele acceso al proyecto.</translation>
    </message>
    <message>
        <source>Ask for the scope 499b84ac-1321-427f-aa17-267ca6975798/.default, at the tenant that the organization is connected to.</source>
        <translation>Pida el scope 499b84ac-1321-427f-aa17-267ca6975798/.default, en el inquilino al que está conectada la organización.</translation>
    </message>
    <message>
        <source>The Azure AI service does not take the key or token at this address.</source>
        <translation>El servicio de IA de Azure no acepta la clave o el token en esta dirección.</translation>
    </message>
    <message>
        <source>The key is another resource&apos;s, or the host is of another region; with a token it may be the audience, which has to be https://cognitiveservices.azure.com.</source>
        <translation>La clave es de otro recurso o el host es de otra región; con un token puede ser la audiencia, que debe ser https://cognitiveservices.azure.com.</translation>
    </message>
    <message>
        <source>Copy endpoint and key from the same resource, and send the key in the header api-key.</source>
        <translation>Copie el punto de conexión y la clave del mismo recurso y envíe la clave en la cabecera api-key.</translation>
    </message>
    <message>
        <source>For a token, use the resource&apos;s own host name and the scope https://cognitiveservices.azure.com/.default.</source>
        <translation>Para un token, use el nombre de host propio del recurso y el scope https://cognitiveservices.azure.com/.default.</translation>
    </message>
    <message>
        <source>The Azure library found no credentials on this machine.</source>
        <translation>La biblioteca de Azure no encontró credenciales en esta máquina.</translation>
    </message>
    <message>
        <source>None of the places where the library looks holds credentials: environment variables, a managed identity, a signed-in developer tool; the lines after it say why for each.</source>
        <translation>Ninguno de los sitios donde busca la biblioteca tiene credenciales: variables de entorno, identidad administrada, herramienta de desarrollo con sesión; las líneas que siguen dicen por qué en cada uno.</translation>
    </message>
    <message>
        <source>Set AZURE_TENANT_ID, AZURE_CLIENT_ID and AZURE_CLIENT_SECRET, or sign in with az login.</source>
        <translation>Defina AZURE_TENANT_ID, AZURE_CLIENT_ID y AZURE_CLIENT_SECRET, o inicie sesión con az login.</translation>
    </message>
    <message>
        <source>The API has no keys at all to check signatures with.</source>
        <translation>La API no tiene ninguna clave con la que comprobar firmas.</translation>
    </message>
    <message>
        <source>No security keys were provided to the API: its own way to the issuer&apos;s metadata failed or is not set, so the signature was never checked; the token may be right.</source>
        <translation>A la API no se le dio ninguna clave: su camino a los metadatos del emisor falló o no está configurado, así que la firma no llegó a comprobarse; el token puede estar bien.</translation>
    </message>
    <message>
        <source>Open the Authority with /.well-known/openid-configuration, and its jwks_uri, from the API&apos;s host.</source>
        <translation>Abra la autoridad con /.well-known/openid-configuration y su jwks_uri desde el host de la API.</translation>
    </message>
    <message>
        <source>Set Authority, or IssuerSigningKey, in the API&apos;s options; update the packages Microsoft.IdentityModel to one and the same version.</source>
        <translation>Ponga Authority o IssuerSigningKey en las opciones de la API; actualice los paquetes Microsoft.IdentityModel a una misma versión.</translation>
    </message>
    <message>
        <source>No key of the issuer&apos;s set has the kid of the token: it is from another issuer, or the keys were rotated. The answer tells besides whether lifetime and issuer were right.</source>
        <translation>Ninguna clave del emisor tiene el kid del token: es de otro emisor, o las claves se rotaron. La respuesta dice además si la validez y el emisor eran correctos.</translation>
    </message>
    <message>
        <source>Compare the token&apos;s iss with the API&apos;s Authority.</source>
        <translation>Compare el iss del token con la autoridad de la API.</translation>
    </message>
    <message>
        <source>Restart the API, so that it fetches the keys again.</source>
        <translation>Reinicie la API para que vuelva a obtener las claves.</translation>
    </message>
    <message>
        <source>The token carries no signature.</source>
        <translation>El token no lleva firma.</translation>
    </message>
    <message>
        <source>The API got a token without a signature: its third part is empty, because it was cut off there or its alg is none.</source>
        <translation>La API recibió un token sin firma: su tercera parte está vacía, porque se cortó ahí o su alg es none.</translation>
    </message>
    <message>
        <source>Copy the token again, whole, without quotes, and with Bearer once.</source>
        <translation>Copie otra vez el token, entero, sin comillas y con un solo Bearer.</translation>
    </message>
    <message>
        <source>Refuse it if its alg is none: anybody can make such a token.</source>
        <translation>Rechácelo si su alg es none: cualquiera puede hacer un token así.</translation>
    </message>
    <message>
        <source>The API has no issuer to compare with.</source>
        <translation>La API no tiene ningún emisor con el que comparar.</translation>
    </message>
    <message>
        <source>ValidIssuer and ValidIssuers of the API are empty, and it got none from metadata: the setting is at fault, not the token.</source>
        <translation>ValidIssuer y ValidIssuers de la API están vacíos, y no obtuvo ninguno de los metadatos: la culpa es de la configuración, no del token.</translation>
    </message>
    <message>
        <source>Set Authority, or ValidIssuer to the exact iss of the tokens.</source>
        <translation>Ponga Authority, o ValidIssuer igual al iss exacto de los tokens.</translation>
    </message>
    <message>
        <source>The API does not take the times of the token.</source>
        <translation>La API no acepta los tiempos del token.</translation>
    </message>
    <message>
        <source>IDX10225 says that the token has no exp, IDX10224 that nbf lies after exp, IDX10230 that the API&apos;s own check of the lifetime (LifetimeValidator) refused.</source>
        <translation>IDX10225 dice que al token le falta exp, IDX10224 que nbf es posterior a exp, IDX10230 que la comprobación propia de la API (LifetimeValidator) lo rechazó.</translation>
    </message>
    <message>
        <source>Inspect the token: its end, its issuer, its audience.</source>
        <translation>Inspeccione el token: su fin, su emisor, su audiencia.</translation>
    </message>
    <message>
        <source>Look at the LifetimeValidator of the API, where it has one: many forget to compare in UTC.</source>
        <translation>Mire el LifetimeValidator de la API, si lo tiene: muchos olvidan comparar en UTC.</translation>
    </message>
    <message>
        <source>The API does not take this signature algorithm.</source>
        <translation>La API no acepta este algoritmo de firma.</translation>
    </message>
    <message>
        <source>The alg of the token is not among the API&apos;s ValidAlgorithms, or does not fit the kind of its key. The answer does not say which.</source>
        <translation>El alg del token no está entre los ValidAlgorithms de la API, o no corresponde al tipo de su clave. La respuesta no dice cuál de ellas.</translation>
    </message>
    <message>
        <source>Have the issuer sign with an algorithm that the API takes, mostly RS256.</source>
        <translation>Haga que el emisor firme con un algoritmo que la API acepte, normalmente RS256.</translation>
    </message>
    <message>
        <source>The API does not take this type of token.</source>
        <translation>La API no acepta este tipo de token.</translation>
    </message>
    <message>
        <source>The typ in the token&apos;s header is missing or not among the API&apos;s ValidTypes, such as at+jwt.</source>
        <translation>El typ de la cabecera del token falta o no está entre los ValidTypes de la API, como at+jwt.</translation>
    </message>
    <message>
        <source>Send an access token, not an ID token, or change ValidTypes of the API.</source>
        <translation>Envíe un token de acceso, no de identidad, o cambie los ValidTypes de la API.</translation>
    </message>
    <message>
        <source>The API could not decrypt the token.</source>
        <translation>La API no pudo descifrar el token.</translation>
    </message>
    <message>
        <source>The token is encrypted (JWE), and the API has no key that opens it.</source>
        <translation>El token está cifrado (JWE) y la API no tiene ninguna clave que lo abra.</translation>
    </message>
    <message>
        <source>Set TokenDecryptionKey in the API, or have the issuer leave the encryption off.</source>
        <translation>Ponga TokenDecryptionKey en la API, o haga que el emisor no cifre.</translation>
    </message>
    <message>
        <source>The token is larger than the API takes.</source>
        <translation>El token es mayor de lo que acepta la API.</translation>
    </message>
    <message>
        <source>The token has more characters than MaximumTokenSizeInBytes of the API allows (256 000): too many groups or claims are in it.</source>
        <translation>El token tiene más caracteres de los que permite MaximumTokenSizeInBytes de la API (256 000): lleva demasiados grupos o claims.</translation>
    </message>
    <message>
        <source>Have the issuer put fewer groups and claims in.</source>
        <translation>Haga que el emisor ponga menos grupos y claims.</translation>
    </message>
    <message>
        <source>A part of the token cannot be decoded.</source>
        <translation>Una parte del token no se puede decodificar.</translation>
    </message>
    <message>
        <source>Header or payload of the token is not the base64url text of a JSON object: the token was cut, changed, or encoded once more.</source>
        <translation>La cabecera o el contenido del token no es el texto base64url de un objeto JSON: el token se cortó, se cambió o se codificó otra vez.</translation>
    </message>
    <message>
        <source>The API found no fitting scope or role in the token.</source>
        <translation>La API no encontró en el token ningún scope ni rol adecuado.</translation>
    </message>
    <message>
        <source>The token has neither scp nor roles (IDW10201), or none of the scopes that the API wants (IDW10203). The answer says which.</source>
        <translation>El token no tiene ni scp ni roles (IDW10201), o ninguno de los scopes que quiere la API (IDW10203). La respuesta dice cuál de ellas.</translation>
    </message>
    <message>
        <source>Give the app an app role of the API, or ask for a scope of it, then ask for a new token.</source>
        <translation>Dé a la aplicación un rol de la API, o pida un scope de ella, y pida después un token nuevo.</translation>
    </message>
    <message>
        <source>An API that takes apps without roles sets AllowWebApiToBeAuthorizedByACL.</source>
        <translation>Una API que acepta aplicaciones sin roles pone AllowWebApiToBeAuthorizedByACL.</translation>
    </message>
    <message>
        <source>The API expects a token of Entra, and this one names no tenant.</source>
        <translation>La API espera un token de Entra, y este no nombra ningún inquilino.</translation>
    </message>
    <message>
        <source>The token has neither tid nor tenantId: it is of another issuer, or of B2C without a tid, and the API checks issuers as for many tenants of Entra.</source>
        <translation>El token no tiene ni tid ni tenantId: es de otro emisor, o de B2C sin tid, y la API comprueba emisores como para muchos inquilinos de Entra.</translation>
    </message>
    <message>
        <source>Check who issued the token, and the Instance and TenantId of the API&apos;s settings.</source>
        <translation>Compruebe quién emitió el token, y Instance y TenantId en la configuración de la API.</translation>
    </message>
    <message>
        <source>MSAL has no account or token in its cache to go on with.</source>
        <translation>MSAL no tiene en su caché ninguna cuenta ni token con que seguir.</translation>
    </message>
    <message>
        <source>A token was asked for silently, and nobody has signed in yet, or the cache was emptied: the user has to sign in.</source>
        <translation>Se pidió un token en silencio, y nadie ha iniciado sesión o la caché se vació: el usuario tiene que iniciar sesión.</translation>
    </message>
    <message>
        <source>Catch this error and call the interactive method.</source>
        <translation>Capture este error y llame al método interactivo.</translation>
    </message>
    <message>
        <source>Keep the token cache between runs (serialize it).</source>
        <translation>Conserve la caché de tokens entre ejecuciones (serialícela).</translation>
    </message>
    <message>
        <source>The sign-in window of MSAL did not come to its end.</source>
        <translation>La ventana de inicio de sesión de MSAL no llegó a su fin.</translation>
    </message>
    <message>
        <source>A sign-in was under way already, the window was blocked or closed, or the page at the redirect URI did not hand the answer back in time. The answer does not say which.</source>
        <translation>Ya había un inicio de sesión en curso, la ventana se bloqueó o cerró, o la página de la URI de redirección no devolvió la respuesta a tiempo. La respuesta no dice cuál de ellas.</translation>
    </message>
    <message>
        <source>Await handleRedirectPromise before another call, and use an empty page as redirect URI for windows.</source>
        <translation>Espere a handleRedirectPromise antes de otra llamada y use una página vacía como URI de redirección para ventanas.</translation>
    </message>
    <message>
        <source>Allow popups and third-party cookies for the page.</source>
        <translation>Permita ventanas emergentes y cookies de terceros para la página.</translation>
    </message>
    <message>
        <source>MSAL could not get or does not trust the settings of the authority.</source>
        <translation>MSAL no pudo obtener la configuración de la autoridad, o no confía en ella.</translation>
    </message>
    <message>
        <source>The authority&apos;s address is misspelt or names an unknown tenant, its metadata cannot be reached, or the host is not in knownAuthorities, as B2C and own domains need. The answer does not say which.</source>
        <translation>La dirección de la autoridad está mal escrita o nombra un inquilino desconocido, sus metadatos no son accesibles, o el host no está en knownAuthorities, como necesitan B2C y los dominios propios. La respuesta no dice cuál de ellas.</translation>
    </message>
    <message>
        <source>Open the authority with /v2.0/.well-known/openid-configuration in a browser.</source>
        <translation>Abra la autoridad con /v2.0/.well-known/openid-configuration en un navegador.</translation>
    </message>
    <message>
        <source>Add the host to knownAuthorities.</source>
        <translation>Añada el host a knownAuthorities.</translation>
    </message>
    <message>
        <source>The access token has expired, says Google.</source>
        <translation>El token de acceso ha caducado, dice Google.</translation>
    </message>
    <message>
        <source>Google&apos;s reason is ACCESS_TOKEN_EXPIRED: the token was one of Google&apos;s, and its hour is over.</source>
        <translation>El motivo de Google es ACCESS_TOKEN_EXPIRED: el token era de Google y su hora ha pasado.</translation>
    </message>
    <message>
        <source>Google does not take this kind of token here.</source>
        <translation>Google no acepta aquí este tipo de token.</translation>
    </message>
    <message>
        <source>What was sent is none of Google&apos;s access tokens, or one that this API does not take: an ID token, an API key, a service account&apos;s own JWT or a token of another issuer.</source>
        <translation>Lo enviado no es un token de acceso de Google, o es uno que esta API no acepta: un token de identidad, una clave de API, el JWT propio de una cuenta de servicio o un token de otro emisor.</translation>
    </message>
    <message>
        <source>Ask for an access token: gcloud auth print-access-token, or the token URL with a scope.</source>
        <translation>Pida un token de acceso: gcloud auth print-access-token, o la URL de token con un scope.</translation>
    </message>
    <message>
        <source>No credentials reached the Google API.</source>
        <translation>Ninguna credencial llegó a la API de Google.</translation>
    </message>
    <message>
        <source>The request had neither an Authorization header with a token nor, where that is enough, an API key.</source>
        <translation>La solicitud no llevaba ni cabecera Authorization con un token ni, donde basta, una clave de API.</translation>
    </message>
    <message>
        <source>Check the environment of the program: GOOGLE_APPLICATION_CREDENTIALS may be unset.</source>
        <translation>Compruebe el entorno del programa: puede que GOOGLE_APPLICATION_CREDENTIALS no esté definida.</translation>
    </message>
    <message>
        <source>The Google API is not enabled in the project.</source>
        <translation>La API de Google no está habilitada en el proyecto.</translation>
    </message>
    <message>
        <source>The token is not the matter: the project that the answer names has not enabled this API, or another project than meant is billed (quota project).</source>
        <translation>El token no tiene que ver: el proyecto que nombra la respuesta no ha habilitado esta API, o se carga a otro proyecto que el previsto (proyecto de cuota).</translation>
    </message>
    <message>
        <source>Enable the API at the address in the answer, and wait some minutes.</source>
        <translation>Habilite la API en la dirección de la respuesta y espere unos minutos.</translation>
    </message>
    <message>
        <source>Name another project: the header x-goog-user-project, or gcloud auth application-default set-quota-project.</source>
        <translation>Nombre otro proyecto: la cabecera x-goog-user-project, o gcloud auth application-default set-quota-project.</translation>
    </message>
    <message>
        <source>Google does not take the API key for this.</source>
        <translation>Google no acepta la clave de API para esto.</translation>
    </message>
    <message>
        <source>The API key is wrong, restricted to other APIs, referrers or addresses, or this API wants an OAuth access token in its place; the reason in the answer says which.</source>
        <translation>La clave de API es incorrecta, está limitada a otras API, sitios o direcciones, o esta API quiere un token de acceso OAuth; el motivo de la respuesta dice cuál.</translation>
    </message>
    <message>
        <source>Look at the key&apos;s restrictions, under Credentials of the project.</source>
        <translation>Mire las restricciones de la clave, en Credenciales del proyecto.</translation>
    </message>
    <message>
        <source>Send Authorization: Bearer with an access token, where the API takes no keys.</source>
        <translation>Envíe Authorization: Bearer con un token de acceso si la API no acepta claves.</translation>
    </message>
    <message>
        <source>Google does not know which project to bill, or may not bill that one.</source>
        <translation>Google no sabe a qué proyecto cargarlo, o no puede cargarlo a ese.</translation>
    </message>
    <message>
        <source>The credentials are a user&apos;s, and the quota project is missing, or the caller lacks serviceusage.services.use there. The answer does not say which.</source>
        <translation>Las credenciales son de un usuario, y falta el proyecto de cuota, o a quien llama le falta ahí serviceusage.services.use. La respuesta no dice cuál de ellas.</translation>
    </message>
    <message>
        <source>Set the project: gcloud auth application-default set-quota-project, or the header x-goog-user-project.</source>
        <translation>Defina el proyecto: gcloud auth application-default set-quota-project, o la cabecera x-goog-user-project.</translation>
    </message>
    <message>
        <source>Give the caller the role Service Usage Consumer in that project.</source>
        <translation>Dé a quien llama el rol Service Usage Consumer en ese proyecto.</translation>
    </message>
    <message>
        <source>Google takes the token, and an IAM permission is missing.</source>
        <translation>Google acepta el token y falta un permiso de IAM.</translation>
    </message>
    <message>
        <source>The account behind the token has no role with the permission that the answer names on that resource, or the resource does not exist; a scope would not help. The answer does not say which.</source>
        <translation>La cuenta del token no tiene ningún rol con el permiso que nombra la respuesta sobre ese recurso, o el recurso no existe; un scope no ayudaría. La respuesta no dice cuál de ellas.</translation>
    </message>
    <message>
        <source>Grant a role with that permission. To act as a service account, it is Service Account Token Creator, or Workload Identity User.</source>
        <translation>Conceda un rol con ese permiso. Para actuar como cuenta de servicio es Service Account Token Creator, o Workload Identity User.</translation>
    </message>
    <message>
        <source>The Google API needs a user, and the token is a service account&apos;s own.</source>
        <translation>La API de Google necesita un usuario, y el token es de la cuenta de servicio.</translation>
    </message>
    <message>
        <source>Gmail and other Workspace APIs work on a user&apos;s data: the service account probably asked for its token without sub, or may not act for that user.</source>
        <translation>Gmail y otras API de Workspace trabajan con datos de un usuario: la cuenta de servicio probablemente pidió su token sin sub, o no puede actuar por ese usuario.</translation>
    </message>
    <message>
        <source>Set up domain-wide delegation, and put the user&apos;s address into sub of the assertion.</source>
        <translation>Configure la delegación de todo el dominio y ponga la dirección del usuario en sub de la aserción.</translation>
    </message>
    <message>
        <source>The Google API does not take the token, or got none.</source>
        <translation>La API de Google no acepta el token, o no recibió ninguno.</translation>
    </message>
    <message>
        <source>The reason authError means that the access token has expired or is not one of Google&apos;s; the reason required means that none was sent.</source>
        <translation>El motivo authError significa que el token de acceso ha caducado o no es de Google; el motivo required, que no se envió ninguno.</translation>
    </message>
    <message>
        <source>The token is for another application than the one behind IAP.</source>
        <translation>El token es para otra aplicación que la que está tras IAP.</translation>
    </message>
    <message>
        <source>The audience (aud) of the ID token is not the OAuth client ID of the IAP resource; the answer names both.</source>
        <translation>La audiencia (aud) del token de identidad no es el ID de cliente OAuth del recurso de IAP; la respuesta nombra ambos.</translation>
    </message>
    <message>
        <source>Ask for the ID token with the audience that the answer expects.</source>
        <translation>Pida el token de identidad con la audiencia que espera la respuesta.</translation>
    </message>
    <message>
        <source>IAP does not take what was sent as the token.</source>
        <translation>IAP no acepta lo que se envió como token.</translation>
    </message>
    <message>
        <source>IAP wants an ID token that Google signed (OpenID Connect), and got an access token, an empty or damaged one, or one that has expired; the words after the colon say which.</source>
        <translation>IAP quiere un token de identidad firmado por Google (OpenID Connect), y recibió un token de acceso, uno vacío o dañado, o uno caducado; las palabras tras los dos puntos dicen cuál.</translation>
    </message>
    <message>
        <source>Send an ID token: gcloud auth print-identity-token --audiences=CLIENT_ID, or the metadata server&apos;s identity address.</source>
        <translation>Envíe un token de identidad: gcloud auth print-identity-token --audiences=CLIENT_ID, o la dirección identity del servidor de metadatos.</translation>
    </message>
    <message>
        <source>Use the header Proxy-Authorization where the app itself wants Authorization.</source>
        <translation>Use la cabecera Proxy-Authorization si la propia aplicación quiere Authorization.</translation>
    </message>
    <message>
        <source>Cloud Run does not take the token.</source>
        <translation>Cloud Run no acepta el token.</translation>
    </message>
    <message>
        <source>Cloud Run and Cloud Functions want an ID token that Google signed with the service&apos;s URL as audience (aud): an access token, a token for another audience or an expired one was probably sent.</source>
        <translation>Cloud Run y Cloud Functions quieren un token de ID firmado por Google con la URL del servicio como audiencia (aud): probablemente se envió un token de acceso, uno para otra audiencia o uno caducado.</translation>
    </message>
    <message>
        <source>Send an ID token: gcloud auth print-identity-token, with --audiences set to the service&apos;s URL.</source>
        <translation>Envíe un token de identidad: gcloud auth print-identity-token, con --audiences igual a la URL del servicio.</translation>
    </message>
    <message>
        <source>Give the caller the role Cloud Run Invoker.</source>
        <translation>Dé a quien llama el rol Cloud Run Invoker.</translation>
    </message>
    <message>
        <source>Cloud Run or Google&apos;s front end does not let the caller through.</source>
        <translation>Cloud Run o el frontal de Google no deja pasar a quien llama.</translation>
    </message>
    <message>
        <source>The request had no token, or its account lacks the role Cloud Run Invoker for this service. The answer does not say which.</source>
        <translation>La solicitud no llevaba token, o a su cuenta le falta el rol Cloud Run Invoker para este servicio. La respuesta no dice cuál de ellas.</translation>
    </message>
    <message>
        <source>Send an ID token with the service&apos;s URL as audience, and grant Cloud Run Invoker to its account.</source>
        <translation>Envíe un token de identidad con la URL del servicio como audiencia y conceda Cloud Run Invoker a su cuenta.</translation>
    </message>
    <message>
        <source>The Endpoints proxy found no key to check the token with.</source>
        <translation>El proxy de Endpoints no encontró clave con la que comprobar el token.</translation>
    </message>
    <message>
        <source>The proxy (ESP) could not fetch or read the issuer&apos;s key set, or it holds no fitting key; whether the token is right was not checked. The answer does not say which.</source>
        <translation>El proxy (ESP) no pudo obtener o leer el conjunto de claves del emisor, o no hay en él una clave adecuada; no se comprobó si el token es correcto. La respuesta no dice cuál de ellas.</translation>
    </message>
    <message>
        <source>Open x-google-jwks_uri of the API&apos;s definition, from the proxy&apos;s network; each key should have kid and alg.</source>
        <translation>Abra x-google-jwks_uri de la definición de la API, desde la red del proxy; cada clave debería tener kid y alg.</translation>
    </message>
    <message>
        <source>The token is outside of its time, says the Endpoints proxy.</source>
        <translation>El token está fuera de su tiempo, dice el proxy de Endpoints.</translation>
    </message>
    <message>
        <source>The token has expired, or its nbf or iat lies ahead of the proxy&apos;s clock. The answer does not say which.</source>
        <translation>El token ha caducado, o su nbf o iat está por delante del reloj del proxy. La respuesta no dice cuál de ellas.</translation>
    </message>
    <message>
        <source>The Endpoints proxy cannot verify or read the token.</source>
        <translation>El proxy de Endpoints no puede verificar o leer el token.</translation>
    </message>
    <message>
        <source>BAD_SIGNATURE means that the signature does not fit the issuer&apos;s keys, BAD_FORMAT that the token is no JWT, as an access token of Google is none.</source>
        <translation>BAD_SIGNATURE significa que la firma no encaja con las claves del emisor; BAD_FORMAT, que el token no es un JWT, como no lo es un token de acceso de Google.</translation>
    </message>
    <message>
        <source>What was sent is not a Firebase ID token.</source>
        <translation>Lo enviado no es un token de identidad de Firebase.</translation>
    </message>
    <message>
        <source>The Admin SDK got a custom token, an access token or a part of a token in place of the ID token that the Firebase client issues after sign-in. The answer does not say which.</source>
        <translation>El Admin SDK recibió un token personalizado, un token de acceso o parte de un token en lugar del token de identidad que emite el cliente de Firebase tras iniciar sesión. La respuesta no dice cuál de ellas.</translation>
    </message>
    <message>
        <source>Send the result of getIdToken() of the signed-in user. A custom token has to be exchanged first (signInWithCustomToken).</source>
        <translation>Envíe el resultado de getIdToken() del usuario con sesión. Un token personalizado hay que canjearlo antes (signInWithCustomToken).</translation>
    </message>
    <message>
        <source>The token is of another project than the server&apos;s.</source>
        <translation>El token es de otro proyecto que el del servidor.</translation>
    </message>
    <message>
        <source>The audience (aud) and issuer (iss) of a Firebase ID token name its project, and the server&apos;s SDK is probably set to another one, or to none (undefined); or it is Google&apos;s own ID token, from before the Firebase sign-in. The answer names both values.</source>
        <translation>La audiencia (aud) y el emisor (iss) de un token de identidad de Firebase nombran su proyecto, y el SDK del servidor está probablemente puesto en otro o en ninguno (undefined); o es el token propio de Google, de antes de iniciar sesión en Firebase. La respuesta nombra ambos valores.</translation>
    </message>
    <message>
        <source>Give the server&apos;s SDK the project ID, and credentials, of the project that the client app uses.</source>
        <translation>Dé al SDK del servidor el ID y las credenciales del proyecto que usa la aplicación cliente.</translation>
    </message>
    <message>
        <source>Send the ID token that Firebase issues (getIdToken), not that of the Google sign-in.</source>
        <translation>Envíe el token de identidad que emite Firebase (getIdToken), no el del inicio de sesión de Google.</translation>
    </message>
    <message>
        <source>Firebase&apos;s keys no longer hold the one that signed the token.</source>
        <translation>Entre las claves de Firebase ya no está la que firmó el token.</translation>
    </message>
    <message>
        <source>The kid of the token is none of Google&apos;s present keys: the token is usually an old one that has expired, or comes from the emulator or another issuer.</source>
        <translation>El kid del token no es ninguna de las claves actuales de Google: normalmente el token es viejo y ha caducado, o viene del emulador o de otro emisor.</translation>
    </message>
    <message>
        <source>Firebase Authentication refused the credential; its code says why.</source>
        <translation>Firebase Authentication rechazó la credencial; su código dice por qué.</translation>
    </message>
    <message>
        <source>TOKEN_EXPIRED and CREDENTIAL_TOO_OLD_LOGIN_AGAIN mean that the user has to sign in again, USER_DISABLED and USER_NOT_FOUND are about the account, INVALID_ID_TOKEN and INVALID_CUSTOM_TOKEN that the token is damaged or another kind, CREDENTIAL_MISMATCH that it is of another project.</source>
        <translation>TOKEN_EXPIRED y CREDENTIAL_TOO_OLD_LOGIN_AGAIN significan que el usuario debe iniciar sesión de nuevo; USER_DISABLED y USER_NOT_FOUND son de la cuenta; INVALID_ID_TOKEN e INVALID_CUSTOM_TOKEN, que el token está dañado o es de otro tipo; CREDENTIAL_MISMATCH, que es de otro proyecto.</translation>
    </message>
    <message>
        <source>Check that API key and token are of the same Firebase project.</source>
        <translation>Compruebe que la clave de API y el token son del mismo proyecto de Firebase.</translation>
    </message>
    <message>
        <source>The security rules of Firebase forbid this.</source>
        <translation>Las reglas de seguridad de Firebase lo prohíben.</translation>
    </message>
    <message>
        <source>The token was taken, or none was sent, and the rules of the database do not let this user read or write there.</source>
        <translation>El token se aceptó, o no se envió ninguno, y las reglas de la base de datos no dejan a este usuario leer o escribir ahí.</translation>
    </message>
    <message>
        <source>Try the read or write in the rules playground, with the user&apos;s ID and claims.</source>
        <translation>Pruebe la operación en el simulador de reglas, con el ID y los claims del usuario.</translation>
    </message>
    <message>
        <source>Wait for sign-in (onAuthStateChanged) before the first request.</source>
        <translation>Espere al inicio de sesión (onAuthStateChanged) antes de la primera solicitud.</translation>
    </message>
    <message>
        <source>Salesforce does not take the token as a session.</source>
        <translation>Salesforce no acepta el token como sesión.</translation>
    </message>
    <message>
        <source>The session behind the access token has expired or was ended, the token is of another org, or the host is not the instance_url of the token&apos;s answer. The answer does not say which.</source>
        <translation>La sesión del token de acceso ha caducado o se terminó, el token es de otra organización, o el host no es el instance_url de la respuesta del token. La respuesta no dice cuál de ellas.</translation>
    </message>
    <message>
        <source>Call the instance_url that came with the token.</source>
        <translation>Llame al instance_url que llegó con el token.</translation>
    </message>
    <message>
        <source>Send Authorization: Bearer, and give the app the scope api.</source>
        <translation>Envíe Authorization: Bearer y dé a la aplicación el scope api.</translation>
    </message>
    <message>
        <source>Salesforce cannot read the Authorization header.</source>
        <translation>Salesforce no puede leer la cabecera Authorization.</translation>
    </message>
    <message>
        <source>The header Authorization is missing, or is not Bearer (or OAuth), a space and the token: Bearer is there twice, the token is empty, or it is a JWT that Salesforce did not issue. The answer says which.</source>
        <translation>La cabecera Authorization falta o no es Bearer (u OAuth), un espacio y el token: Bearer está dos veces, el token está vacío o es un JWT que Salesforce no emitió. La respuesta dice cuál de ellas.</translation>
    </message>
    <message>
        <source>Salesforce&apos;s identity service does not take the token.</source>
        <translation>El servicio de identidad de Salesforce no acepta el token.</translation>
    </message>
    <message>
        <source>Bad_OAuth_Token means that the access token has expired, lacks the scope openid or id, or is of another host; Wrong_Org that it is of another org.</source>
        <translation>Bad_OAuth_Token significa que el token de acceso ha caducado, le falta el scope openid o id, o es de otro host; Wrong_Org, que es de otra organización.</translation>
    </message>
    <message>
        <source>Ask the host that issued the token, and give the app the scopes openid and id.</source>
        <translation>Pida al host que emitió el token y dé a la aplicación los scopes openid e id.</translation>
    </message>
    <message>
        <source>The Salesforce user or token may not use the API.</source>
        <translation>El usuario o el token de Salesforce no puede usar la API.</translation>
    </message>
    <message>
        <source>The user&apos;s profile lacks API Enabled, the edition has no API, or the token was issued without the scope api. The answer does not say which.</source>
        <translation>Al perfil del usuario le falta API habilitada, la edición no tiene API, o el token se emitió sin el scope api. La respuesta no dice cuál de ellas.</translation>
    </message>
    <message>
        <source>Give the user API Enabled, and the app the scope api, then ask for a new token.</source>
        <translation>Dé al usuario API habilitada y a la aplicación el scope api, y pida después un token nuevo.</translation>
    </message>
    <message>
        <source>Snowflake refused the key-pair JWT.</source>
        <translation>Snowflake rechazó el JWT de par de claves.</translation>
    </message>
    <message>
        <source>The iss or sub of the JWT usually does not have the form that Snowflake wants (ACCOUNT.USER in capitals, the account without region, iss ending in .SHA256: and the fingerprint of the public key), or the public key is not the user&apos;s, or the clock is wrong.</source>
        <translation>Normalmente el iss o el sub del JWT no tiene la forma que quiere Snowflake (CUENTA.USUARIO en mayúsculas, la cuenta sin región, iss terminado en .SHA256: y la huella de la clave pública), o la clave pública no es la del usuario, o el reloj va mal.</translation>
    </message>
    <message>
        <source>Look up the reason: SELECT SYSTEM$GET_LOGIN_FAILURE_DETAILS with the ID in square brackets.</source>
        <translation>Busque el motivo: SELECT SYSTEM$GET_LOGIN_FAILURE_DETAILS con el ID entre corchetes.</translation>
    </message>
    <message>
        <source>Compare the fingerprint in iss with RSA_PUBLIC_KEY_FP of DESC USER.</source>
        <translation>Compare la huella de iss con RSA_PUBLIC_KEY_FP de DESC USER.</translation>
    </message>
    <message>
        <source>Let exp be an hour after iat at most.</source>
        <translation>Ponga exp una hora después de iat como máximo.</translation>
    </message>
    <message>
        <source>Snowflake does not take the OAuth access token.</source>
        <translation>Snowflake no acepta el token de acceso OAuth.</translation>
    </message>
    <message>
        <source>The token usually does not fit the security integration: its issuer, audience, signing key, or the claim that names the user; or it was sent as the wrong type (X-Snowflake-Authorization-Token-Type).</source>
        <translation>Normalmente el token no encaja con la integración de seguridad: su emisor, audiencia, clave de firma o el claim que nombra al usuario; o se envió con el tipo equivocado (X-Snowflake-Authorization-Token-Type).</translation>
    </message>
    <message>
        <source>Run SYSTEM$VERIFY_EXTERNAL_OAUTH_TOKEN with the token; it names what does not fit.</source>
        <translation>Ejecute SYSTEM$VERIFY_EXTERNAL_OAUTH_TOKEN con el token; nombra lo que no encaja.</translation>
    </message>
    <message>
        <source>Compare iss and aud with EXTERNAL_OAUTH_ISSUER and EXTERNAL_OAUTH_AUDIENCE_LIST, and the user with the user&apos;s LOGIN_NAME.</source>
        <translation>Compare iss y aud con EXTERNAL_OAUTH_ISSUER y EXTERNAL_OAUTH_AUDIENCE_LIST, y el usuario con su LOGIN_NAME.</translation>
    </message>
    <message>
        <source>For the SQL API send X-Snowflake-Authorization-Token-Type: OAUTH, or KEYPAIR_JWT for a key-pair JWT.</source>
        <translation>Para la SQL API envíe X-Snowflake-Authorization-Token-Type: OAUTH, o KEYPAIR_JWT para un JWT de par de claves.</translation>
    </message>
    <message>
        <source>The OAuth token has expired, says Snowflake.</source>
        <translation>El token OAuth ha caducado, dice Snowflake.</translation>
    </message>
    <message>
        <source>The end of the access token has passed by Snowflake&apos;s clock.</source>
        <translation>El fin del token de acceso ha pasado según el reloj de Snowflake.</translation>
    </message>
    <message>
        <source>Snowflake takes the token, and the role is not in it.</source>
        <translation>Snowflake acepta el token y el rol no está en él.</translation>
    </message>
    <message>
        <source>The role that the connection wants is not among the token&apos;s scopes (session:role:NAME), is blocked by the integration, or is not granted to the user. The answer says which.</source>
        <translation>El rol que quiere la conexión no está entre los scopes del token (session:role:NOMBRE), lo bloquea la integración o no está concedido al usuario. La respuesta dice cuál de ellas.</translation>
    </message>
    <message>
        <source>Ask for the scope session:role:NAME, or session:role-any where the integration allows it.</source>
        <translation>Pida el scope session:role:NOMBRE, o session:role-any si la integración lo permite.</translation>
    </message>
    <message>
        <source>GRANT ROLE to the user, and look at BLOCKED_ROLES_LIST of the integration.</source>
        <translation>Use GRANT ROLE para el usuario y mire BLOCKED_ROLES_LIST de la integración.</translation>
    </message>
    <message>
        <source>The token is of another user than the connection names.</source>
        <translation>El token es de otro usuario que el que nombra la conexión.</translation>
    </message>
    <message>
        <source>The user in the token, by the claim that the integration maps, is not the login name that the connection gives.</source>
        <translation>El usuario del token, según el claim que asigna la integración, no es el nombre de inicio de sesión de la conexión.</translation>
    </message>
    <message>
        <source>Leave the user name out of the connection, or write the LOGIN_NAME of the token&apos;s user.</source>
        <translation>Omita el nombre de usuario en la conexión, o escriba el LOGIN_NAME del usuario del token.</translation>
    </message>
    <message>
        <source>A network policy of Snowflake blocks the address.</source>
        <translation>Una directiva de red de Snowflake bloquea la dirección.</translation>
    </message>
    <message>
        <source>The IP address that the request comes from is not in the network policy of the account, user or integration.</source>
        <translation>La dirección IP de la que viene la solicitud no está en la directiva de red de la cuenta, el usuario o la integración.</translation>
    </message>
    <message>
        <source>Have the address added to the network policy.</source>
        <translation>Haga que se añada la dirección a la directiva de red.</translation>
    </message>
    <message>
        <source>Databricks got no credential that it takes here.</source>
        <translation>Databricks no recibió ninguna credencial que acepte aquí.</translation>
    </message>
    <message>
        <source>The Authorization header is missing or not Bearer, or the token is of a kind that this API does not take, as a workspace&apos;s token at an account API. The answer does not say which.</source>
        <translation>La cabecera Authorization falta o no es Bearer, o el token es de un tipo que esta API no acepta, como el de un área de trabajo en una API de cuenta. La respuesta no dice cuál de ellas.</translation>
    </message>
    <message>
        <source>Account APIs want a token of the account&apos;s token URL.</source>
        <translation>Las API de cuenta quieren un token de la URL de token de la cuenta.</translation>
    </message>
    <message>
        <source>Databricks does not take this access token.</source>
        <translation>Databricks no acepta este token de acceso.</translation>
    </message>
    <message>
        <source>The token is usually of another workspace, has expired or was revoked; a token of Entra has to be for Databricks (aud 2ff814a6-3304-4ab8-85cb-cd0e6f879c1d).</source>
        <translation>Normalmente el token es de otra área de trabajo, ha caducado o se revocó; un token de Entra tiene que ser para Databricks (aud 2ff814a6-3304-4ab8-85cb-cd0e6f879c1d).</translation>
    </message>
    <message>
        <source>Compare the workspace&apos;s URL with where the token was made.</source>
        <translation>Compare la URL del área de trabajo con aquella donde se creó el token.</translation>
    </message>
    <message>
        <source>An IP access list of Databricks blocks the address.</source>
        <translation>Una lista de acceso IP de Databricks bloquea la dirección.</translation>
    </message>
    <message>
        <source>The address that the request comes from is not on the workspace&apos;s access list; the token is not the matter.</source>
        <translation>La dirección de la que viene la solicitud no está en la lista de acceso del área de trabajo; el token no tiene que ver.</translation>
    </message>
    <message>
        <source>Have the address added to the IP access list.</source>
        <translation>Haga que se añada la dirección a la lista de acceso IP.</translation>
    </message>
    <message>
        <source>ServiceNow did not take the credentials, or got none.</source>
        <translation>ServiceNow no aceptó las credenciales, o no recibió ninguna.</translation>
    </message>
    <message>
        <source>The Authorization header did not arrive, or the token in it is not accepted: it has expired, is of another instance, or its user is inactive or locked out. The answer does not say which.</source>
        <translation>La cabecera Authorization no llegó, o su token no se acepta: ha caducado, es de otra instancia, o su usuario está inactivo o bloqueado. La respuesta no dice cuál de ellas.</translation>
    </message>
    <message>
        <source>ServiceNow knows the user, who lacks a role for this.</source>
        <translation>ServiceNow conoce al usuario, al que le falta un rol para esto.</translation>
    </message>
    <message>
        <source>An access control (ACL) of the table or the API does not let the token&apos;s user through.</source>
        <translation>Un control de acceso (ACL) de la tabla o de la API no deja pasar al usuario del token.</translation>
    </message>
    <message>
        <source>Give the user the role that the ACL asks for, such as snc_platform_rest_api_access for the Table API.</source>
        <translation>Dé al usuario el rol que pide la ACL, como snc_platform_rest_api_access para la Table API.</translation>
    </message>
    <message>
        <source>The token is for another app than the SAP service behind the API.</source>
        <translation>El token es para otra aplicación que el servicio SAP tras la API.</translation>
    </message>
    <message>
        <source>No audience (aud) of the token, and no scope in it, names the client ID of the XSUAA instance that the API is bound to; the answer names both.</source>
        <translation>Ninguna audiencia (aud) del token ni ningún scope nombra el ID de cliente de la instancia de XSUAA a la que está vinculada la API; la respuesta nombra ambos.</translation>
    </message>
    <message>
        <source>Get the token with the client of that instance, or have a scope of it granted to the caller.</source>
        <translation>Obtenga el token con el cliente de esa instancia, o haga que se conceda a quien llama un scope de ella.</translation>
    </message>
    <message>
        <source>UAA does not know this token any more.</source>
        <translation>UAA ya no conoce este token.</translation>
    </message>
    <message>
        <source>The token has expired, was revoked (as by a new password of the user or a new secret of the client), or was issued by another UAA. The answer does not say which.</source>
        <translation>El token ha caducado, se revocó (como por una contraseña nueva del usuario o un secreto nuevo del cliente) o lo emitió otro UAA. La respuesta no dice cuál de ellas.</translation>
    </message>
    <message>
        <source>GitHub does not know this token.</source>
        <translation>GitHub no conoce este token.</translation>
    </message>
    <message>
        <source>The token has expired, was revoked or is misspelt, or is of another kind than this address takes: installation tokens live an hour, and /app wants the app&apos;s JWT. The answer does not say which.</source>
        <translation>El token ha caducado, se revocó o está mal escrito, o es de otro tipo que el que acepta esta dirección: los tokens de instalación viven una hora, y /app quiere el JWT de la aplicación. La respuesta no dice cuál de ellas.</translation>
    </message>
    <message>
        <source>Make a new token. GitHub revokes one that it finds in a public place, or that went unused for a year.</source>
        <translation>Cree un token nuevo. GitHub revoca el que encuentra en un lugar público, o el que no se usó en un año.</translation>
    </message>
    <message>
        <source>Check the host. GitHub Enterprise Server has tokens and an address of its own.</source>
        <translation>Compruebe el host. GitHub Enterprise Server tiene tokens y dirección propios.</translation>
    </message>
    <message>
        <source>GitHub cannot read or verify the app&apos;s JWT.</source>
        <translation>GitHub no puede leer o verificar el JWT de la aplicación.</translation>
    </message>
    <message>
        <source>This address wants a JWT that the GitHub App signed with RS256 and its own private key; what arrived is another kind of token, or is signed with another key. The answer does not say which.</source>
        <translation>Esta dirección quiere un JWT que la GitHub App haya firmado con RS256 y su propia clave privada; llegó otro tipo de token, o está firmado con otra clave. La respuesta no dice cuál de ellas.</translation>
    </message>
    <message>
        <source>Sign with the private key (.pem) of this app, RS256, iss set to the app&apos;s ID or client ID.</source>
        <translation>Firme con la clave privada (.pem) de esta aplicación, RS256, con iss igual al ID de la aplicación o de cliente.</translation>
    </message>
    <message>
        <source>Use an installation or personal token for all addresses other than /app.</source>
        <translation>Use un token de instalación o personal para todas las direcciones que no sean /app.</translation>
    </message>
    <message>
        <source>GitHub does not take the exp of the app&apos;s JWT.</source>
        <translation>GitHub no acepta el exp del JWT de la aplicación.</translation>
    </message>
    <message>
        <source>The exp has to be a number in seconds, ahead of GitHub&apos;s clock and no more than ten minutes after iat: the clock of the machine that signs is wrong, exp is already past, or the JWT is to live too long. The answer says which.</source>
        <translation>El exp tiene que ser un número en segundos, por delante del reloj de GitHub y como mucho diez minutos tras iat: el reloj de la máquina que firma va mal, exp ya pasó, o el JWT ha de vivir demasiado. La respuesta dice cuál de ellas.</translation>
    </message>
    <message>
        <source>Set iat to a minute ago and exp to nine minutes ahead.</source>
        <translation>Ponga iat un minuto atrás y exp nueve minutos adelante.</translation>
    </message>
    <message>
        <source>A claim of the app&apos;s JWT does not name a GitHub App.</source>
        <translation>Un claim del JWT de la aplicación no nombra ninguna GitHub App.</translation>
    </message>
    <message>
        <source>The iss has to be the ID or client ID of an existing GitHub App that has a key, and iat a whole number of seconds that has passed by GitHub&apos;s clock. The answer says which.</source>
        <translation>El iss tiene que ser el ID o el ID de cliente de una GitHub App existente que tenga clave, y el iat un número entero de segundos ya pasado según el reloj de GitHub. La respuesta dice cuál de ellas.</translation>
    </message>
    <message>
        <source>Copy the App ID from the app&apos;s settings, and set iat to a minute ago.</source>
        <translation>Copie el ID de la aplicación de su configuración y ponga iat un minuto atrás.</translation>
    </message>
    <message>
        <source>GitHub takes the token, and a permission is missing.</source>
        <translation>GitHub acepta el token y falta un permiso.</translation>
    </message>
    <message>
        <source>The app&apos;s installation or the fine-grained token does not have the repository permission that this address needs, or does not include this repository; in a workflow it is permissions of GITHUB_TOKEN. The answer does not say which.</source>
        <translation>A la instalación de la aplicación o al token detallado le falta el permiso de repositorio que necesita esta dirección, o no incluye este repositorio; en un workflow son los permissions de GITHUB_TOKEN. La respuesta no dice cuál de ellas.</translation>
    </message>
    <message>
        <source>Look at the header X-Accepted-GitHub-Permissions; it names what is needed.</source>
        <translation>Mire la cabecera X-Accepted-GitHub-Permissions; nombra lo que hace falta.</translation>
    </message>
    <message>
        <source>Add the permission, and have the installation accept it.</source>
        <translation>Añada el permiso y haga que la instalación lo acepte.</translation>
    </message>
    <message>
        <source>A rule of the GitHub organization keeps this token out.</source>
        <translation>Una regla de la organización de GitHub deja fuera este token.</translation>
    </message>
    <message>
        <source>The token is good, and not authorized for the organization: its single sign-on, its approval of OAuth apps, or its list of IP addresses stands in between. The answer says which.</source>
        <translation>El token es bueno y no está autorizado para la organización: su inicio de sesión único, su aprobación de aplicaciones OAuth o su lista de IP lo impide. La respuesta dice cuál de ellas.</translation>
    </message>
    <message>
        <source>Authorize the token: Configure SSO beside it in the token settings, or ask an owner to approve the app or the address.</source>
        <translation>Autorice el token: Configure SSO junto a él en los ajustes de tokens, o pida a un propietario que apruebe la aplicación o la dirección.</translation>
    </message>
    <message>
        <source>GitHub has had too many requests; the token is not the matter.</source>
        <translation>GitHub recibió demasiadas solicitudes; el token no tiene que ver.</translation>
    </message>
    <message>
        <source>The hourly limit is used up: without a token it is 60 an hour for an address, so the token may not have been sent.</source>
        <translation>El límite por hora se ha agotado: sin token son 60 por hora y dirección, así que puede que el token no se enviara.</translation>
    </message>
    <message>
        <source>Look at x-ratelimit-limit in the answer. 60 means that no token arrived.</source>
        <translation>Mire x-ratelimit-limit en la respuesta. 60 significa que no llegó ningún token.</translation>
    </message>
    <message>
        <source>Wait until the time in x-ratelimit-reset.</source>
        <translation>Espere hasta la hora de x-ratelimit-reset.</translation>
    </message>
    <message>
        <source>GitLab does not let this project&apos;s job token in.</source>
        <translation>GitLab no deja entrar el token de trabajo de este proyecto.</translation>
    </message>
    <message>
        <source>The project that is called does not list the calling one among those whose CI/CD job tokens it takes.</source>
        <translation>El proyecto al que se llama no incluye al que llama entre aquellos cuyos tokens de trabajo de CI/CD acepta.</translation>
    </message>
    <message>
        <source>Add the calling project under Settings, CI/CD, Job token permissions of the called one.</source>
        <translation>Añada el proyecto que llama en Ajustes, CI/CD, Permisos del token de trabajo del llamado.</translation>
    </message>
    <message>
        <source>GitLab does not take the password or token for Git.</source>
        <translation>GitLab no acepta la contraseña o el token para Git.</translation>
    </message>
    <message>
        <source>The token has expired or lacks read_repository or write_repository, or a password was sent where two-factor sign-in wants a token. The answer does not say which.</source>
        <translation>El token ha caducado o le falta read_repository o write_repository, o se envió una contraseña donde el doble factor exige un token. La respuesta no dice cuál de ellas.</translation>
    </message>
    <message>
        <source>Use oauth2 as user name with an OAuth token, any name with a personal token.</source>
        <translation>Use oauth2 como nombre de usuario con un token OAuth, y cualquiera con un token personal.</translation>
    </message>
    <message>
        <source>Atlassian takes the token, and a scope is missing in it.</source>
        <translation>Atlassian acepta el token y le falta un scope.</translation>
    </message>
    <message>
        <source>The token was issued without a scope that this operation needs; classic and granular scopes do not stand in for each other in all operations.</source>
        <translation>El token se emitió sin un scope que esta operación necesita; los scopes clásicos y granulares no se sustituyen en todas las operaciones.</translation>
    </message>
    <message>
        <source>Add the scope to the app, then ask for a new token: one that was issued before does not get it.</source>
        <translation>Añada el scope a la aplicación y pida después un token nuevo: uno emitido antes no lo recibe.</translation>
    </message>
    <message>
        <source>Call api.atlassian.com/ex/jira/CLOUDID, as the token is for that address.</source>
        <translation>Llame a api.atlassian.com/ex/jira/CLOUDID, pues el token es para esa dirección.</translation>
    </message>
    <message>
        <source>Atlassian took the token for one of its own sessions.</source>
        <translation>Atlassian tomó el token por uno de sus tokens de sesión.</translation>
    </message>
    <message>
        <source>A Bearer token was probably sent to the site&apos;s own address (SITE.atlassian.net): OAuth tokens are for api.atlassian.com, and an API token goes by Basic with the e-mail address.</source>
        <translation>Probablemente se envió un token Bearer a la dirección del propio sitio (SITE.atlassian.net): los tokens OAuth son para api.atlassian.com, y un token de API va por Basic con la dirección de correo.</translation>
    </message>
    <message>
        <source>With an OAuth token call https://api.atlassian.com/ex/jira/CLOUDID.</source>
        <translation>Con un token OAuth llame a https://api.atlassian.com/ex/jira/CLOUDID.</translation>
    </message>
    <message>
        <source>With an API token send Authorization: Basic, with e-mail address, colon and token.</source>
        <translation>Con un token de API envíe Authorization: Basic, con correo, dos puntos y token.</translation>
    </message>
    <message>
        <source>Bitbucket does not take this token here.</source>
        <translation>Bitbucket no acepta este token aquí.</translation>
    </message>
    <message>
        <source>The token has expired, is misspelt, or is of a kind that this address does not take: access tokens of a repository or workspace work only there, and API tokens go by Basic. The answer does not say which.</source>
        <translation>El token ha caducado, está mal escrito o es de un tipo que esta dirección no acepta: los tokens de un repositorio o área de trabajo solo valen ahí, y los tokens de API van por Basic. La respuesta no dice cuál de ellas.</translation>
    </message>
    <message>
        <source>Slack refuses the token, inside an answer of success.</source>
        <translation>Slack rechaza el token, dentro de una respuesta de éxito.</translation>
    </message>
    <message>
        <source>token_expired and token_revoked say what happened to the token; account_inactive means that its user or workspace is gone, invalid_auth that the token is misspelt or of another workspace, or that the address is not allowed.</source>
        <translation>token_expired y token_revoked dicen qué pasó con el token; account_inactive, que su usuario o espacio ya no está; invalid_auth, que el token está mal escrito o es de otro espacio, o que la dirección no está permitida.</translation>
    </message>
    <message>
        <source>Copy the token of the app again, or install the app anew in the workspace.</source>
        <translation>Copie otra vez el token de la aplicación, o instálela de nuevo en el espacio.</translation>
    </message>
    <message>
        <source>No token reached Slack.</source>
        <translation>Ningún token llegó a Slack.</translation>
    </message>
    <message>
        <source>The request had neither an Authorization header nor a parameter token; a JSON body cannot carry it.</source>
        <translation>La solicitud no llevaba ni cabecera Authorization ni parámetro token; un cuerpo JSON no puede llevarlo.</translation>
    </message>
    <message>
        <source>The Slack token may not call this method.</source>
        <translation>El token de Slack no puede llamar a este método.</translation>
    </message>
    <message>
        <source>missing_scope means that the scope in needed is not in the token, not_allowed_token_type that the method wants another kind (bot, user or app-level).</source>
        <translation>missing_scope significa que el scope de needed no está en el token; not_allowed_token_type, que el método quiere otro tipo (bot, usuario o de aplicación).</translation>
    </message>
    <message>
        <source>Add the scope under OAuth &amp; Permissions of the app, and reinstall it: the token gets it only then.</source>
        <translation>Añada el scope en OAuth &amp; Permissions de la aplicación y reinstálela: solo entonces lo recibe el token.</translation>
    </message>
    <message>
        <source>Slack&apos;s token endpoint refused the exchange, inside an answer of success.</source>
        <translation>El punto de token de Slack rechazó el canje, dentro de una respuesta de éxito.</translation>
    </message>
    <message>
        <source>The code in error says what is wrong: invalid_client_id the client ID, bad_client_secret the secret, bad_redirect_uri the redirect URI, invalid_code and code_already_used the code, invalid_refresh_token the refresh token.</source>
        <translation>El código de error dice qué está mal: invalid_client_id el ID de cliente, bad_client_secret el secreto, bad_redirect_uri la URI de redirección, invalid_code y code_already_used el código, invalid_refresh_token el token de actualización.</translation>
    </message>
    <message>
        <source>Okta takes the token, and it may not do this.</source>
        <translation>Okta acepta el token, que no puede hacer esto.</translation>
    </message>
    <message>
        <source>The scope of the operation is missing in the token, or the service app or the user has no admin role that allows it. The answer does not say which.</source>
        <translation>Al token le falta el scope de la operación, o la aplicación de servicio o el usuario no tiene un rol de administrador que lo permita. La respuesta no dice cuál de ellas.</translation>
    </message>
    <message>
        <source>Grant the scope (Okta API Scopes of the app), assign an admin role, and ask for a new token.</source>
        <translation>Conceda el scope (Okta API Scopes de la aplicación), asigne un rol de administrador y pida un token nuevo.</translation>
    </message>
    <message>
        <source>Okta does not accept the session or the user&apos;s credentials.</source>
        <translation>Okta no acepta la sesión o las credenciales del usuario.</translation>
    </message>
    <message>
        <source>E0000005 means that the session or token is not known or has ended, E0000004 that the user&apos;s name or password is wrong, or that signing in this way is not allowed.</source>
        <translation>E0000005 significa que la sesión o el token no se conoce o terminó; E0000004, que el nombre o la contraseña del usuario es incorrecto, o que no se permite entrar de esta manera.</translation>
    </message>
    <message>
        <source>Check the scheme: SSWS for an API token, Bearer for an access token.</source>
        <translation>Compruebe el esquema: SSWS para un token de API, Bearer para un token de acceso.</translation>
    </message>
    <message>
        <source>Okta has had too many requests.</source>
        <translation>Okta recibió demasiadas solicitudes.</translation>
    </message>
    <message>
        <source>The limit of this address is used up until the time in x-rate-limit-reset; the token is not the matter.</source>
        <translation>El límite de esta dirección está agotado hasta la hora de x-rate-limit-reset; el token no tiene que ver.</translation>
    </message>
    <message>
        <source>The Auth0 API does not take a token for this audience.</source>
        <translation>La API de Auth0 no acepta un token para esta audiencia.</translation>
    </message>
    <message>
        <source>The Management API takes only tokens whose audience (aud) is https://TENANT.auth0.com/api/v2/, and this one is for another API.</source>
        <translation>La Management API solo acepta tokens cuya audiencia (aud) sea https://TENANT.auth0.com/api/v2/, y este es para otra API.</translation>
    </message>
    <message>
        <source>Ask for the audience https://TENANT.auth0.com/api/v2/, with the tenant&apos;s own domain, not the custom one.</source>
        <translation>Pida la audience https://TENANT.auth0.com/api/v2/, con el dominio del inquilino, no el personalizado.</translation>
    </message>
    <message>
        <source>What the API got behind Bearer is not a token that it can read.</source>
        <translation>Lo que recibió la API tras Bearer no es un token legible.</translation>
    </message>
    <message>
        <source>The header has to be Bearer, a space and a JWT; what arrived is not a JWT: an opaque token, a client ID or secret, or the token in quotes or with Bearer twice. The answer does not say which.</source>
        <translation>La cabecera debe ser Bearer, un espacio y un JWT; lo que llegó no es un JWT: un token opaco, un ID de cliente o un secreto, o el token entre comillas o con Bearer dos veces. La respuesta no dice cuál de ellas.</translation>
    </message>
    <message>
        <source>The token lacks a scope of the Auth0 API.</source>
        <translation>Al token le falta un scope de la API de Auth0.</translation>
    </message>
    <message>
        <source>The token has none of the scopes that the answer lists.</source>
        <translation>El token no tiene ninguno de los scopes que enumera la respuesta.</translation>
    </message>
    <message>
        <source>Authorize one of them for the application under APIs, Auth0 Management API, Machine to Machine Applications; then ask for a new token.</source>
        <translation>Autorice uno de ellos a la aplicación en APIs, Auth0 Management API, Machine to Machine Applications; pida después un token nuevo.</translation>
    </message>
    <message>
        <source>Cognito&apos;s own API does not take the access token.</source>
        <translation>La API propia de Cognito no acepta el token de acceso.</translation>
    </message>
    <message>
        <source>The token was revoked or signed out, is an ID token or of another pool, or lacks the scope aws.cognito.signin.user.admin, which the operations of a user need; the answer says which.</source>
        <translation>El token se revocó o se cerró la sesión, es un token de identidad o de otro grupo, o le falta el scope aws.cognito.signin.user.admin, que necesitan las operaciones de usuario; la respuesta dice cuál.</translation>
    </message>
    <message>
        <source>Ask for the scope aws.cognito.signin.user.admin at sign-in.</source>
        <translation>Pida el scope aws.cognito.signin.user.admin al iniciar sesión.</translation>
    </message>
    <message>
        <source>Cognito wants the secret hash of the app client.</source>
        <translation>Cognito quiere el hash secreto del cliente de aplicación.</translation>
    </message>
    <message>
        <source>The app client has a secret, and SECRET_HASH was not sent or is not the HMAC of user name and client ID with that secret. The answer says which.</source>
        <translation>El cliente de aplicación tiene un secreto, y SECRET_HASH no se envió o no es el HMAC del nombre de usuario y el ID de cliente con ese secreto. La respuesta dice cuál de ellas.</translation>
    </message>
    <message>
        <source>Compute BASE64(HMAC_SHA256(secret, user name + client ID)); for a refresh, with the user&apos;s sub as user name.</source>
        <translation>Calcule BASE64(HMAC_SHA256(secreto, nombre de usuario + ID de cliente)); al renovar, con el sub del usuario como nombre.</translation>
    </message>
    <message>
        <source>Use an app client without a secret for apps of users.</source>
        <translation>Use un cliente sin secreto para aplicaciones de usuario.</translation>
    </message>
    <message>
        <source>The user pool has no app client of this ID.</source>
        <translation>El grupo de usuarios no tiene ningún cliente con este ID.</translation>
    </message>
    <message>
        <source>The client ID is misspelt or of another pool, or the Region that was asked is not the pool&apos;s. The answer does not say which.</source>
        <translation>El ID de cliente está mal escrito o es de otro grupo, o la región a la que se pidió no es la del grupo. La respuesta no dice cuál de ellas.</translation>
    </message>
    <message>
        <source>Compare client ID, pool ID and Region.</source>
        <translation>Compare ID de cliente, ID de grupo y región.</translation>
    </message>
    <message>
        <source>The app client does not allow this sign-in flow.</source>
        <translation>El cliente de aplicación no permite este flujo de inicio de sesión.</translation>
    </message>
    <message>
        <source>The flow that the answer names is not switched on for the app client.</source>
        <translation>El flujo que nombra la respuesta no está activado en el cliente.</translation>
    </message>
    <message>
        <source>Switch it on under Authentication flows of the app client.</source>
        <translation>Actívelo en Flujos de autenticación del cliente.</translation>
    </message>
    <message>
        <source>The identity pool does not take the login token.</source>
        <translation>El grupo de identidades no acepta el token de inicio de sesión.</translation>
    </message>
    <message>
        <source>The issuer or audience of the ID token is no provider of the identity pool, the key of Logins is not that issuer, or the token has expired; the answer says which.</source>
        <translation>El emisor o la audiencia del token de identidad no es un proveedor del grupo, la clave de Logins no es ese emisor, o el token ha caducado; la respuesta dice cuál.</translation>
    </message>
    <message>
        <source>Send the ID token, with its issuer without https:// as key of Logins, and the app client listed in the identity pool.</source>
        <translation>Envíe el token de identidad, con su emisor sin https:// como clave de Logins y el cliente incluido en el grupo de identidades.</translation>
    </message>
    <message>
        <source>AppSync cannot read the Authorization header.</source>
        <translation>AppSync no puede leer la cabecera Authorization.</translation>
    </message>
    <message>
        <source>AppSync expects the raw JWT in the Authorization header for Cognito and OpenID Connect: the token is missing, damaged, or not what the API&apos;s authorization mode wants. The answer does not say which.</source>
        <translation>AppSync espera el JWT tal cual en la cabecera Authorization para Cognito y OpenID Connect: el token falta, está dañado o no es lo que quiere el modo de autorización de la API. La respuesta no dice cuál de ellas.</translation>
    </message>
    <message>
        <source>Send Authorization with the token alone, without Bearer; an API key goes into x-api-key.</source>
        <translation>Envíe Authorization solo con el token, sin Bearer; una clave de API va en x-api-key.</translation>
    </message>
    <message>
        <source>Check the authorization mode of the API and of the field.</source>
        <translation>Compruebe el modo de autorización de la API y del campo.</translation>
    </message>
    <message>
        <source>AppSync takes the token, and a rule of the schema refuses the field.</source>
        <translation>AppSync acepta el token y una regla del esquema niega el campo.</translation>
    </message>
    <message>
        <source>The auth rule of the field or type (group, owner claim, authorization mode) does not let the claims of this token read it.</source>
        <translation>La regla de autorización del campo o tipo (grupo, claim de propietario, modo de autorización) no deja leer a los claims de este token.</translation>
    </message>
    <message>
        <source>Compare cognito:groups and the owner claim of the token with the @auth rule of the schema.</source>
        <translation>Compare cognito:groups y el claim de propietario del token con la regla @auth del esquema.</translation>
    </message>
    <message>
        <source>Name the authorization mode in the request, where the API has several.</source>
        <translation>Nombre en la solicitud el modo de autorización, si la API tiene varios.</translation>
    </message>
    <message>
        <source>AppSync does not take this kind of credential for the call.</source>
        <translation>AppSync no acepta este tipo de credencial para la llamada.</translation>
    </message>
    <message>
        <source>The token or key that was sent is of an authorization mode that the API does not have, of another user pool, or it has expired. The answer does not say which.</source>
        <translation>El token o la clave es de un modo de autorización que la API no tiene, de otro grupo de usuarios, o ha caducado. La respuesta no dice cuál de ellas.</translation>
    </message>
    <message>
        <source>Compare the API&apos;s authorization modes (user pool, client ID pattern, issuer) with the token&apos;s iss and aud or client_id.</source>
        <translation>Compare los modos de autorización de la API (grupo de usuarios, patrón de ID de cliente, emisor) con iss y aud o client_id del token.</translation>
    </message>
    <message>
        <source>Stripe does not take the API key.</source>
        <translation>Stripe no acepta la clave de API.</translation>
    </message>
    <message>
        <source>The key is missing, misspelt, expired or rolled, is a publishable one (pk_) where a secret one (sk_) is needed, or is of another account; the answer says which.</source>
        <translation>La clave falta, está mal escrita, caducó o se sustituyó, es pública (pk_) donde hace falta una secreta (sk_), o es de otra cuenta; la respuesta dice cuál.</translation>
    </message>
    <message>
        <source>Copy the secret key of the right mode (test or live) again.</source>
        <translation>Copie otra vez la clave secreta del modo correcto (prueba o real).</translation>
    </message>
    <message>
        <source>The Stripe key has no access to this account or object.</source>
        <translation>La clave de Stripe no tiene acceso a esta cuenta u objeto.</translation>
    </message>
    <message>
        <source>The connected account withdrew access, the restricted key lacks the permission, or key and object are of different modes (test and live). The answer says which.</source>
        <translation>La cuenta conectada retiró el acceso, a la clave restringida le falta el permiso, o clave y objeto son de modos distintos (prueba y real). La respuesta dice cuál de ellas.</translation>
    </message>
    <message>
        <source>Compare the mode of key and object, and the header Stripe-Account.</source>
        <translation>Compare el modo de la clave y del objeto, y la cabecera Stripe-Account.</translation>
    </message>
    <message>
        <source>PayPal does not take the access token.</source>
        <translation>PayPal no acepta el token de acceso.</translation>
    </message>
    <message>
        <source>The token has expired, is missing, or comes from the other environment: a sandbox token at the live host fails its signature check. The answer does not say which.</source>
        <translation>El token ha caducado, falta o viene del otro entorno: un token del sandbox no pasa la comprobación de firma en el host real. La respuesta no dice cuál de ellas.</translation>
    </message>
    <message>
        <source>Ask for the token at the host of the same environment as the API.</source>
        <translation>Pida el token en el host del mismo entorno que la API.</translation>
    </message>
    <message>
        <source>PayPal takes the token, and a permission is missing.</source>
        <translation>PayPal acepta el token y falta un permiso.</translation>
    </message>
    <message>
        <source>The app does not have the feature that this call needs, or the token was issued before it was switched on. The answer does not say which.</source>
        <translation>La aplicación no tiene la función que necesita esta llamada, o el token es anterior a su activación. La respuesta no dice cuál de ellas.</translation>
    </message>
    <message>
        <source>Switch the feature on in the app&apos;s settings, end the old token, and ask for a new one.</source>
        <translation>Active la función en los ajustes de la aplicación, termine el token antiguo y pida uno nuevo.</translation>
    </message>
    <message>
        <source>The Zoom token lacks a scope, which the answer names.</source>
        <translation>Al token de Zoom le falta un scope, que la respuesta nombra.</translation>
    </message>
    <message>
        <source>Zoom calls the access token wrong here because it was issued without the scopes in square brackets.</source>
        <translation>Zoom llama aquí incorrecto al token porque se emitió sin los scopes entre corchetes.</translation>
    </message>
    <message>
        <source>Zoom does not take the access token.</source>
        <translation>Zoom no acepta el token de acceso.</translation>
    </message>
    <message>
        <source>The access token has expired (an hour) or is not one of Zoom&apos;s OAuth tokens, such as an old JWT app&apos;s; the words beside code 124 say which.</source>
        <translation>El token de acceso ha caducado (una hora) o no es un token OAuth de Zoom, como el de una antigua aplicación JWT; las palabras junto al código 124 dicen cuál.</translation>
    </message>
    <message>
        <source>Box takes the token, and access to the item is missing.</source>
        <translation>Box acepta el token y falta acceso al elemento.</translation>
    </message>
    <message>
        <source>The app lacks the application scope, or its user (often the service account) is no collaborator of the file or folder.</source>
        <translation>A la aplicación le falta el ámbito, o su usuario (a menudo la cuenta de servicio) no colabora en el archivo o carpeta.</translation>
    </message>
    <message>
        <source>Invite the service account as a collaborator, or act as a user who has access.</source>
        <translation>Invite a la cuenta de servicio como colaboradora, o actúe como un usuario con acceso.</translation>
    </message>
    <message>
        <source>Dropbox does not take the access token.</source>
        <translation>Dropbox no acepta el token de acceso.</translation>
    </message>
    <message>
        <source>expired_access_token means that its four hours are over, invalid_access_token that it was revoked or is not one of Dropbox&apos;s.</source>
        <translation>expired_access_token significa que sus cuatro horas han pasado; invalid_access_token, que se revocó o no es de Dropbox.</translation>
    </message>
    <message>
        <source>Ask for token_access_type=offline at sign-in, and refresh the token.</source>
        <translation>Pida token_access_type=offline al iniciar sesión y renueve el token.</translation>
    </message>
    <message>
        <source>The Dropbox token lacks a scope, which the answer names.</source>
        <translation>Al token de Dropbox le falta un scope, que la respuesta nombra.</translation>
    </message>
    <message>
        <source>The token was issued before the scope was ticked for the app, or without it.</source>
        <translation>El token se emitió antes de marcar el scope en la aplicación, o sin él.</translation>
    </message>
    <message>
        <source>Tick the scope under Permissions of the app, submit, and connect anew: old tokens do not get it.</source>
        <translation>Marque el scope en Permissions de la aplicación, guarde y conecte de nuevo: los tokens antiguos no lo reciben.</translation>
    </message>
    <message>
        <source>DocuSign does not take the token for this account.</source>
        <translation>DocuSign no acepta el token para esta cuenta.</translation>
    </message>
    <message>
        <source>The token has expired or is of the other environment (demo or production), or its user is no member of the account in the URL (USER_LACKS_MEMBERSHIP). The answer says which.</source>
        <translation>El token ha caducado o es del otro entorno (demostración o producción), o su usuario no es miembro de la cuenta de la URL (USER_LACKS_MEMBERSHIP). La respuesta dice cuál de ellas.</translation>
    </message>
    <message>
        <source>Ask userinfo for account_id and base_uri, and use both.</source>
        <translation>Pida a userinfo el account_id y el base_uri, y use ambos.</translation>
    </message>
    <message>
        <source>The token has expired, says SailPoint.</source>
        <translation>El token ha caducado, dice SailPoint.</translation>
    </message>
    <message>
        <source>The end of the access token has passed by the server&apos;s clock.</source>
        <translation>El fin del token de acceso ha pasado según el reloj del servidor.</translation>
    </message>
    <message>
        <source>Workday knows the caller, who may not run this task.</source>
        <translation>Workday conoce a quien llama, que no puede ejecutar esta tarea.</translation>
    </message>
    <message>
        <source>The integration user lacks the domain security policy of the operation, or its change was not activated. The answer does not say which.</source>
        <translation>Al usuario de integración le falta la directiva de seguridad de dominio de la operación, o su cambio no se activó. La respuesta no dice cuál de ellas.</translation>
    </message>
    <message>
        <source>Add the security group to the domain, and run Activate Pending Security Policy Changes.</source>
        <translation>Añada el grupo de seguridad al dominio y ejecute Activate Pending Security Policy Changes.</translation>
    </message>
    <message>
        <source>Twilio does not accept the account&apos;s credentials.</source>
        <translation>Twilio no acepta las credenciales de la cuenta.</translation>
    </message>
    <message>
        <source>Account SID and auth token, or API key and secret, do not belong together, are of a subaccount or Region that was not asked, or the account is suspended; Twilio wants them by HTTP Basic. The answer does not say which.</source>
        <translation>El Account SID y el token, o la clave de API y su secreto, no van juntos, son de una subcuenta o región a la que no se pidió, o la cuenta está suspendida; Twilio los quiere por HTTP Basic. La respuesta no dice cuál de ellas.</translation>
    </message>
    <message>
        <source>Copy both from the same page of the console, and leave test credentials out.</source>
        <translation>Copie ambos de la misma página de la consola y deje fuera los de prueba.</translation>
    </message>
    <message>
        <source>Twilio does not take the access token; its code says why.</source>
        <translation>Twilio no acepta el token de acceso; su código dice por qué.</translation>
    </message>
    <message>
        <source>20101 a token that cannot be read, 20102 its header, 20103 iss (the API key) or sub (the account), 20104 it has expired, 20105 it is not valid yet, 20106 its grants, 20107 its signature (the secret), 20157 it lives longer than 24 hours. The answer says which.</source>
        <translation>20101 un token ilegible, 20102 su cabecera, 20103 iss (la clave de API) o sub (la cuenta), 20104 caducado, 20105 aún no válido, 20106 sus concesiones, 20107 su firma (el secreto), 20157 vive más de 24 horas. La respuesta dice cuál de ellas.</translation>
    </message>
    <message>
        <source>Sign with the secret of the API key that iss names, sub being the account SID of the same account.</source>
        <translation>Firme con el secreto de la clave de API que nombra iss; sub es el Account SID de la misma cuenta.</translation>
    </message>
    <message>
        <source>Zendesk does not accept the credentials.</source>
        <translation>Zendesk no acepta las credenciales.</translation>
    </message>
    <message>
        <source>Behind Basic, the e-mail address has to be followed by /token where an API token is used, and token access has to be on; behind Bearer, the OAuth token was revoked or is of another subdomain. The answer does not say which.</source>
        <translation>Tras Basic, a la dirección de correo le sigue /token si se usa un token de API, y el acceso por token tiene que estar activo; tras Bearer, el token OAuth se revocó o es de otro subdominio. La respuesta no dice cuál de ellas.</translation>
    </message>
    <message>
        <source>Write EMAIL/token:TOKEN for Basic, or Bearer with an OAuth token.</source>
        <translation>Escriba CORREO/token:TOKEN para Basic, o Bearer con un token OAuth.</translation>
    </message>
    <message>
        <source>HubSpot does not take the token, or got none.</source>
        <translation>HubSpot no acepta el token, o no recibió ninguno.</translation>
    </message>
    <message>
        <source>EXPIRED_AUTHENTICATION means that the OAuth token has expired (30 minutes), INVALID_AUTHENTICATION that none arrived, it is misspelt, or the app was uninstalled.</source>
        <translation>EXPIRED_AUTHENTICATION significa que el token OAuth ha caducado (30 minutos); INVALID_AUTHENTICATION, que no llegó ninguno, está mal escrito o se desinstaló la aplicación.</translation>
    </message>
    <message>
        <source>The HubSpot app lacks a scope, which the answer names.</source>
        <translation>A la aplicación de HubSpot le falta un scope, que la respuesta nombra.</translation>
    </message>
    <message>
        <source>The token was issued without one of the scopes under requiredGranularScopes.</source>
        <translation>El token se emitió sin uno de los scopes de requiredGranularScopes.</translation>
    </message>
    <message>
        <source>Shopify does not take the access token for this shop.</source>
        <translation>Shopify no acepta el token de acceso para esta tienda.</translation>
    </message>
    <message>
        <source>The token is of another shop or app, the app was uninstalled, or it was not sent in the header X-Shopify-Access-Token. The answer does not say which.</source>
        <translation>El token es de otra tienda o aplicación, la aplicación se desinstaló, o no se envió en la cabecera X-Shopify-Access-Token. La respuesta no dice cuál de ellas.</translation>
    </message>
    <message>
        <source>Send X-Shopify-Access-Token to the shop&apos;s own .myshopify.com host.</source>
        <translation>Envíe X-Shopify-Access-Token al host .myshopify.com propio de la tienda.</translation>
    </message>
    <message>
        <source>The shop has not approved a scope that the call needs.</source>
        <translation>La tienda no ha aprobado un scope que la llamada necesita.</translation>
    </message>
    <message>
        <source>The scope that the answer names is not among those that the merchant approved for the app.</source>
        <translation>El scope que nombra la respuesta no está entre los que el comerciante aprobó para la aplicación.</translation>
    </message>
    <message>
        <source>Add it to the app&apos;s access scopes, and let the merchant approve or reinstall.</source>
        <translation>Añádalo a los ámbitos de la aplicación y que el comerciante apruebe o reinstale.</translation>
    </message>
    <message>
        <source>Adobe&apos;s API does not take the token, or got none.</source>
        <translation>La API de Adobe no acepta el token, o no recibió ninguno.</translation>
    </message>
    <message>
        <source>401013 means that the token has expired or is of another IMS environment, 403010 that the Authorization header is missing.</source>
        <translation>401013 significa que el token ha caducado o es de otro entorno de IMS; 403010, que falta la cabecera Authorization.</translation>
    </message>
    <message>
        <source>Adobe&apos;s API wants the client ID as x-api-key.</source>
        <translation>La API de Adobe quiere el ID de cliente como x-api-key.</translation>
    </message>
    <message>
        <source>The header x-api-key is missing, is not the client ID that the token was issued to, or that project has not subscribed to this API. The answer does not say which.</source>
        <translation>Falta la cabecera x-api-key, no es el ID de cliente al que se emitió el token, o ese proyecto no está suscrito a esta API. La respuesta no dice cuál de ellas.</translation>
    </message>
    <message>
        <source>Send x-api-key with the project&apos;s client ID, and add the API to the project.</source>
        <translation>Envíe x-api-key con el ID de cliente del proyecto y añada la API al proyecto.</translation>
    </message>
    <message>
        <source>Amazon&apos;s Selling Partner API refuses the call.</source>
        <translation>La Selling Partner API de Amazon rechaza la llamada.</translation>
    </message>
    <message>
        <source>The details say it: the token has expired or is not one of Login with Amazon, none arrived in x-amz-access-token, or the app lacks the role, Region or seller&apos;s authorization for this operation.</source>
        <translation>Los detalles lo dicen: el token ha caducado o no es de Login with Amazon, no llegó ninguno en x-amz-access-token, o a la aplicación le falta el rol, la región o la autorización del vendedor para esta operación.</translation>
    </message>
    <message>
        <source>Send x-amz-access-token with a new token, at the endpoint of the seller&apos;s Region.</source>
        <translation>Envíe x-amz-access-token con un token nuevo, en el punto de la región del vendedor.</translation>
    </message>
    <message>
        <source>Add the role to the app, and have the seller authorize it again.</source>
        <translation>Añada el rol a la aplicación y que el vendedor la autorice de nuevo.</translation>
    </message>
    <message>
        <source>App Store Connect does not take the JWT.</source>
        <translation>App Store Connect no acepta el JWT.</translation>
    </message>
    <message>
        <source>The JWT has expired or lives longer than 20 minutes, is not signed with ES256 by the key that kid names, or its iss (issuer ID) or aud (appstoreconnect-v1) is wrong. The answer does not say which.</source>
        <translation>El JWT ha caducado o vive más de 20 minutos, no está firmado con ES256 por la clave que nombra kid, o su iss (ID de emisor) o aud (appstoreconnect-v1) es incorrecto. La respuesta no dice cuál de ellas.</translation>
    </message>
    <message>
        <source>Set exp to at most 20 minutes after iat, and aud to appstoreconnect-v1.</source>
        <translation>Ponga exp como mucho 20 minutos tras iat, y aud en appstoreconnect-v1.</translation>
    </message>
    <message>
        <source>Supabase wants the project&apos;s API key besides the token.</source>
        <translation>Supabase quiere la clave de API del proyecto además del token.</translation>
    </message>
    <message>
        <source>The header apikey is missing or is not a key of this project; the user&apos;s token goes into Authorization, and does not take its place. The answer does not say which.</source>
        <translation>Falta la cabecera apikey o no es una clave de este proyecto; el token del usuario va en Authorization y no la sustituye. La respuesta no dice cuál de ellas.</translation>
    </message>
    <message>
        <source>Send apikey with the anon or publishable key of the project whose URL is called.</source>
        <translation>Envíe apikey con la clave anon o publishable del proyecto cuya URL se llama.</translation>
    </message>
    <message>
        <source>Supabase wants a user&apos;s token, and got the project&apos;s key.</source>
        <translation>Supabase quiere el token de un usuario, y recibió la clave del proyecto.</translation>
    </message>
    <message>
        <source>The JWT has no sub: the anon or service_role key was sent as Bearer, and it stands for no user.</source>
        <translation>El JWT no tiene sub: se envió como Bearer la clave anon o service_role, que no representa a ningún usuario.</translation>
    </message>
    <message>
        <source>Send the access_token of the signed-in user&apos;s session.</source>
        <translation>Envíe el access_token de la sesión del usuario.</translation>
    </message>
    <message>
        <source>The session of the Supabase token has ended.</source>
        <translation>La sesión del token de Supabase ha terminado.</translation>
    </message>
    <message>
        <source>The user signed out, or the session was ended, after the token was issued; the token itself may look good until its exp.</source>
        <translation>El usuario cerró la sesión, o se terminó, después de emitirse el token; el token mismo puede parecer bueno hasta su exp.</translation>
    </message>
    <message>
        <source>Supabase does not take this refresh token.</source>
        <translation>Supabase no acepta este token de actualización.</translation>
    </message>
    <message>
        <source>The refresh token was used already (each works once, and two tabs or servers raced), or its session was ended. The answer does not say which.</source>
        <translation>El token de actualización ya se usó (cada uno vale una vez, y dos pestañas o servidores compitieron), o su sesión terminó. La respuesta no dice cuál de ellas.</translation>
    </message>
    <message>
        <source>Let one place alone refresh, and store the new token at once.</source>
        <translation>Que un solo lugar renueve, y guarde el token nuevo al instante.</translation>
    </message>
    <message>
        <source>PostgREST cannot verify the token&apos;s signature with its key.</source>
        <translation>PostgREST no puede verificar la firma del token con su clave.</translation>
    </message>
    <message>
        <source>The signing key of the token is not the jwt-secret that PostgREST is set to: another project or issuer, a rotated secret, or another algorithm. The answer does not say which.</source>
        <translation>La clave que firmó el token no es el jwt-secret configurado en PostgREST: otro proyecto o emisor, un secreto rotado u otro algoritmo. La respuesta no dice cuál de ellas.</translation>
    </message>
    <message>
        <source>Compare alg and kid of the token with the key set or secret of PostgREST.</source>
        <translation>Compare alg y kid del token con el conjunto de claves o el secreto de PostgREST.</translation>
    </message>
    <message>
        <source>The token lacks the claims that Hasura reads roles from.</source>
        <translation>Al token le faltan los claims de los que Hasura lee los roles.</translation>
    </message>
    <message>
        <source>The object with x-hasura-default-role and x-hasura-allowed-roles is not in the token under the name that Hasura is set to (https://hasura.io/jwt/claims unless claims_namespace says otherwise).</source>
        <translation>El objeto con x-hasura-default-role y x-hasura-allowed-roles no está en el token con el nombre configurado en Hasura (https://hasura.io/jwt/claims salvo que claims_namespace diga otra cosa).</translation>
    </message>
    <message>
        <source>Have the issuer add the claims (Auth0: an Action, Cognito: a pre token generation trigger), or map others with claims_map.</source>
        <translation>Haga que el emisor añada los claims (Auth0: una Action, Cognito: un disparador previo), o asigne otros con claims_map.</translation>
    </message>
    <message>
        <source>The token does not allow the role that was asked for.</source>
        <translation>El token no permite el rol pedido.</translation>
    </message>
    <message>
        <source>The role in the header x-hasura-role is not among x-hasura-allowed-roles of the token.</source>
        <translation>El rol de la cabecera x-hasura-role no está entre los x-hasura-allowed-roles del token.</translation>
    </message>
    <message>
        <source>Leave the header out, or have the issuer put the role into the token.</source>
        <translation>Omita la cabecera, o haga que el emisor ponga el rol en el token.</translation>
    </message>
    <message>
        <source>Hasura got neither a right admin secret nor a token.</source>
        <translation>Hasura no recibió ni un secreto de administrador correcto ni un token.</translation>
    </message>
    <message>
        <source>The header x-hasura-admin-secret is wrong or missing, and where no JWT mode is set, a token in Authorization does not count. The answer says which.</source>
        <translation>La cabecera x-hasura-admin-secret es incorrecta o falta, y sin modo JWT configurado un token en Authorization no cuenta. La respuesta dice cuál de ellas.</translation>
    </message>
    <message>
        <source>Set HASURA_GRAPHQL_JWT_SECRET to take tokens, or send the admin secret.</source>
        <translation>Ponga HASURA_GRAPHQL_JWT_SECRET para aceptar tokens, o envíe el secreto de administrador.</translation>
    </message>
    <message>
        <source>Hasura found no token in the request.</source>
        <translation>Hasura no encontró ningún token en la solicitud.</translation>
    </message>
    <message>
        <source>The header Authorization is missing, or is not Bearer, a space and a JWT; without it only a role for the unauthenticated would be let in. The answer does not say which.</source>
        <translation>La cabecera Authorization falta o no es Bearer, un espacio y un JWT; sin ella solo entraría un rol para no autenticados. La respuesta no dice cuál de ellas.</translation>
    </message>
    <message>
        <source>Dataverse takes the token, and the app is no user of this environment.</source>
        <translation>Dataverse acepta el token y la aplicación no es usuaria de este entorno.</translation>
    </message>
    <message>
        <source>The client ID of the token has no application user in the Dataverse environment that was called, or it is of another tenant. The answer does not say which.</source>
        <translation>El ID de cliente del token no tiene un usuario de aplicación en el entorno de Dataverse al que se llamó, o es de otro inquilino. La respuesta no dice cuál de ellas.</translation>
    </message>
    <message>
        <source>Add an application user with the client ID in the Power Platform admin center, and give it a security role.</source>
        <translation>Añada un usuario de aplicación con el ID de cliente en el centro de administración de Power Platform y dele un rol de seguridad.</translation>
    </message>
    <message>
        <source>Power BI takes the token, and the caller may not use this.</source>
        <translation>Power BI acepta el token y quien llama no puede usar esto.</translation>
    </message>
    <message>
        <source>The tenant&apos;s setting for service principals is off or leaves this one out, or the app is no member of the workspace. The answer does not say which.</source>
        <translation>El ajuste del inquilino para entidades de servicio está desactivado o deja fuera a esta, o la aplicación no es miembro del área de trabajo. La respuesta no dice cuál de ellas.</translation>
    </message>
    <message>
        <source>Allow service principals to use the APIs in the admin portal, for a group that holds the app, and add the app to the workspace.</source>
        <translation>Permita a las entidades de servicio usar las API en el portal de administración, para un grupo con la aplicación, y añádala al área de trabajo.</translation>
    </message>
    <message>
        <source>Meta&apos;s Graph API does not take the access token.</source>
        <translation>La Graph API de Meta no acepta el token de acceso.</translation>
    </message>
    <message>
        <source>Code 190 means that the token cannot be used: it has expired (subcode 463), the user changed the password (460), removed the app (458) or logged out (467), or it is damaged or of another app.</source>
        <translation>El código 190 significa que el token no sirve: ha caducado (subcódigo 463), el usuario cambió la contraseña (460), quitó la aplicación (458) o cerró la sesión (467), o está dañado o es de otra aplicación.</translation>
    </message>
    <message>
        <source>Look at it in the Access Token Debugger, and exchange a short-lived token for a long-lived one.</source>
        <translation>Mírelo en el Access Token Debugger y canjee un token de corta duración por uno de larga.</translation>
    </message>
    <message>
        <source>Meta&apos;s Graph API takes the token, and a permission is missing.</source>
        <translation>La Graph API de Meta acepta el token y falta un permiso.</translation>
    </message>
    <message>
        <source>The token was issued without the permission of this call, or the app has not passed App Review for it. The answer does not say which.</source>
        <translation>El token se emitió sin el permiso de esta llamada, o la aplicación no ha pasado la revisión para él. La respuesta no dice cuál de ellas.</translation>
    </message>
    <message>
        <source>Ask for the permission at sign-in, and look at the granted ones with /me/permissions.</source>
        <translation>Pida el permiso al iniciar sesión y mire los concedidos en /me/permissions.</translation>
    </message>
    <message>
        <source>LinkedIn does not take the access token.</source>
        <translation>LinkedIn no acepta el token de acceso.</translation>
    </message>
    <message>
        <source>65600 means a wrong token, 65601 one that the user or LinkedIn revoked, 65602 one that has expired.</source>
        <translation>65600 significa un token incorrecto, 65601 uno que revocó el usuario o LinkedIn, 65602 uno caducado.</translation>
    </message>
    <message>
        <source>The LinkedIn token may not call this.</source>
        <translation>El token de LinkedIn no puede llamar a esto.</translation>
    </message>
    <message>
        <source>The product that has this operation is not added to the app, or its scope was not asked for at sign-in. The answer does not say which.</source>
        <translation>El producto que tiene esta operación no está añadido a la aplicación, o su scope no se pidió al iniciar sesión. La respuesta no dice cuál de ellas.</translation>
    </message>
    <message>
        <source>X does not take this kind of token at this address.</source>
        <translation>X no acepta este tipo de token en esta dirección.</translation>
    </message>
    <message>
        <source>The address needs a user&apos;s token, and the app&apos;s own (client credentials) was sent; the answer lists what is supported.</source>
        <translation>La dirección necesita el token de un usuario y se envió el de la aplicación (client_credentials); la respuesta enumera lo admitido.</translation>
    </message>
    <message>
        <source>Sign a user in (OAuth 2.0 with PKCE), and send that token.</source>
        <translation>Inicie la sesión de un usuario (OAuth 2.0 con PKCE) y envíe ese token.</translation>
    </message>
    <message>
        <source>Twitch got a token of another app than the Client-Id.</source>
        <translation>Twitch recibió un token de otra aplicación que la de Client-Id.</translation>
    </message>
    <message>
        <source>The header Client-Id is not the client ID that the access token was issued to.</source>
        <translation>La cabecera Client-Id no es el ID de cliente al que se emitió el token de acceso.</translation>
    </message>
    <message>
        <source>Send the client ID that the token was asked for with; id.twitch.tv/oauth2/validate names it.</source>
        <translation>Envíe el ID de cliente con que se pidió el token; id.twitch.tv/oauth2/validate lo nombra.</translation>
    </message>
    <message>
        <source>The user is not on the list of this Spotify app.</source>
        <translation>El usuario no está en la lista de esta aplicación de Spotify.</translation>
    </message>
    <message>
        <source>The app is in development mode, where only users that its dashboard lists may use it; the token is not the matter.</source>
        <translation>La aplicación está en modo de desarrollo, en el que solo pueden usarla los usuarios de su panel; el token no tiene que ver.</translation>
    </message>
    <message>
        <source>Add the user under User Management of the app.</source>
        <translation>Añada el usuario en User Management de la aplicación.</translation>
    </message>
    <message>
        <source>Xero does not let this token into the organisation.</source>
        <translation>Xero no deja entrar este token en la organización.</translation>
    </message>
    <message>
        <source>The header Xero-Tenant-Id is missing, is not one of the tenants that the user connected, or the connection was removed. The answer does not say which.</source>
        <translation>Falta la cabecera Xero-Tenant-Id, no es uno de los inquilinos que conectó el usuario, o la conexión se quitó. La respuesta no dice cuál de ellas.</translation>
    </message>
    <message>
        <source>Ask https://api.xero.com/connections, and send one of its tenantId values.</source>
        <translation>Pida https://api.xero.com/connections y envíe uno de sus valores tenantId.</translation>
    </message>
    <message>
        <source>QuickBooks does not take the token for this company.</source>
        <translation>QuickBooks no acepta el token para esta empresa.</translation>
    </message>
    <message>
        <source>3200 means that the access token has expired (an hour), is of the other environment (sandbox or production) or was revoked; 3100 that it is not for the company (realm ID) in the URL.</source>
        <translation>3200 significa que el token ha caducado (una hora), es del otro entorno (sandbox o producción) o se revocó; 3100, que no es para la empresa (realm ID) de la URL.</translation>
    </message>
    <message>
        <source>Use the realmId that came with the authorization code.</source>
        <translation>Use el realmId que llegó con el código de autorización.</translation>
    </message>
    <message>
        <source>Zoho does not take the token for this.</source>
        <translation>Zoho no acepta el token para esto.</translation>
    </message>
    <message>
        <source>INVALID_TOKEN means that the token has expired (an hour) or is of another data center than the host, OAUTH_SCOPE_MISMATCH that a scope is missing.</source>
        <translation>INVALID_TOKEN significa que el token ha caducado (una hora) o es de otro centro de datos que el host; OAUTH_SCOPE_MISMATCH, que falta un scope.</translation>
    </message>
    <message>
        <source>Call the api_domain that came with the token (.com, .eu, .in, .com.au).</source>
        <translation>Llame al api_domain que llegó con el token (.com, .eu, .in, .com.au).</translation>
    </message>
    <message>
        <source>Send Authorization: Zoho-oauthtoken, a space, the token.</source>
        <translation>Envíe Authorization: Zoho-oauthtoken, un espacio y el token.</translation>
    </message>
    <message>
        <source>SendGrid does not take the API key.</source>
        <translation>SendGrid no acepta la clave de API.</translation>
    </message>
    <message>
        <source>No OAuth grant is meant: the API key behind Bearer is wrong, was deleted, or is of another account or region. The answer does not say which.</source>
        <translation>No se trata de una concesión OAuth: la clave de API tras Bearer es incorrecta, se eliminó o es de otra cuenta o región. La respuesta no dice cuál de ellas.</translation>
    </message>
    <message>
        <source>Make a new key (it begins with SG.), and send it as Authorization: Bearer.</source>
        <translation>Cree una clave nueva (empieza por SG.) y envíela como Authorization: Bearer.</translation>
    </message>
    <message>
        <source>The API wants a key of its own, and did not take this one.</source>
        <translation>La API quiere una clave propia y no aceptó esta.</translation>
    </message>
    <message>
        <source>The API key behind Bearer is missing, misspelt, revoked, or of another service that speaks the same protocol. The answer says whether one arrived.</source>
        <translation>La clave de API detrás de Bearer falta, está mal escrita, fue revocada o es de otro servicio que habla el mismo protocolo. La respuesta dice si llegó alguna.</translation>
    </message>
    <message>
        <source>Check the variable that holds the key, and the base URL.</source>
        <translation>Compruebe la variable con la clave y la URL base.</translation>
    </message>
    <message>
        <source>eBay does not take the token, or a scope is missing in it.</source>
        <translation>eBay no acepta el token, o le falta un scope.</translation>
    </message>
    <message>
        <source>errorId 1001 means that the token has expired, is damaged or of the other environment (sandbox or production), 1002 that none arrived, 1100 that it lacks the scope of the call, which some want in a user&apos;s token.</source>
        <translation>errorId 1001 significa que el token ha caducado, está dañado o es del otro entorno (sandbox o producción); 1002, que no llegó ninguno; 1100, que le falta el scope de la llamada, que algunas exigen en el token de un usuario.</translation>
    </message>
    <message>
        <source>WeChat refuses the call, inside an answer of success.</source>
        <translation>WeChat rechaza la llamada, dentro de una respuesta de éxito.</translation>
    </message>
    <message>
        <source>The errcode says why: 40001 a token that is not the latest (or a wrong secret), 42001 one that has expired, 41001 none, 40013 the app ID, 40125 the secret, 40029 and 40163 a code that is wrong or was used, 40164 an IP address that is not allowed.</source>
        <translation>El errcode dice por qué: 40001 un token que no es el último (o un secreto incorrecto), 42001 uno caducado, 41001 ninguno, 40013 el ID de aplicación, 40125 el secreto, 40029 y 40163 un código incorrecto o ya usado, 40164 una dirección IP no permitida.</translation>
    </message>
    <message>
        <source>Let one place alone ask for access tokens: each new one ends the one before.</source>
        <translation>Que un solo lugar pida tokens de acceso: cada uno nuevo termina el anterior.</translation>
    </message>
    <message>
        <source>IBM Cloud IAM refused the request; its code says why.</source>
        <translation>IBM Cloud IAM rechazó la solicitud; su código dice por qué.</translation>
    </message>
    <message>
        <source>BXNIM0415E means that the API key was not found: it is wrong or was deleted; BXNIM0109E that a property is missing or empty, often as the body is no form; others are named by the words beside them.</source>
        <translation>BXNIM0415E significa que no se encontró la clave de API: es incorrecta o se eliminó; BXNIM0109E, que falta una propiedad o está vacía, a menudo porque el cuerpo no es un formulario; las demás las nombran las palabras que las acompañan.</translation>
    </message>
    <message>
        <source>Send a form with grant_type=urn:ibm:params:oauth:grant-type:apikey and apikey.</source>
        <translation>Envíe un formulario con grant_type=urn:ibm:params:oauth:grant-type:apikey y apikey.</translation>
    </message>
    <message>
        <source>Oracle Cloud does not accept the signature of the request.</source>
        <translation>Oracle Cloud no acepta la firma de la solicitud.</translation>
    </message>
    <message>
        <source>OCI takes a signed request and no Bearer token: the key&apos;s fingerprint, user OCID, tenancy OCID or Region does not fit, the key was just added, or the clock is more than five minutes off. The answer does not say which.</source>
        <translation>OCI acepta una solicitud firmada y no un token Bearer: la huella de la clave, el OCID de usuario, el de tenencia o la región no encaja, la clave se acaba de añadir, o el reloj difiere más de cinco minutos. La respuesta no dice cuál de ellas.</translation>
    </message>
    <message>
        <source>Compare the configuration file with the user&apos;s API keys in the console, and the clock.</source>
        <translation>Compare el archivo de configuración con las claves de API del usuario en la consola, y el reloj.</translation>
    </message>
    <message>
        <source>Cloudflare&apos;s API does not take the token for this.</source>
        <translation>La API de Cloudflare no acepta el token para esto.</translation>
    </message>
    <message>
        <source>10000 and 9109 mean that the API token is wrong, has expired, or does not cover this account or zone; 6003 and 6111 that the header Authorization is malformed, as with a global key behind Bearer.</source>
        <translation>10000 y 9109 significan que el token de API es incorrecto, ha caducado o no abarca esta cuenta o zona; 6003 y 6111, que la cabecera Authorization está mal formada, como con una clave global tras Bearer.</translation>
    </message>
    <message>
        <source>Test the token at /client/v4/user/tokens/verify, and look at its permissions and resources.</source>
        <translation>Pruebe el token en /client/v4/user/tokens/verify y mire sus permisos y recursos.</translation>
    </message>
</context>
</TS>
