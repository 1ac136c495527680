<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="es" sourcelanguage="en">
<context>
    <name>Token Inspector</name>
    <message>
        <source>AWS STS does not let this token assume the role.</source>
        <translation>AWS STS no deja que este token asuma el rol.</translation>
    </message>
    <message>
        <source>The role&apos;s trust policy probably does not fit the token: a Condition on its sub or aud, the provider named as Principal, or the role&apos;s ARN.</source>
        <translation>Probablemente la política de confianza del rol no encaja con el token: una Condition sobre sub o aud, el proveedor indicado como Principal o el ARN del rol.</translation>
    </message>
    <message>
        <source>CloudTrail shows the refused AssumeRoleWithWebIdentity with the sub that arrived.</source>
        <translation>CloudTrail muestra el AssumeRoleWithWebIdentity rechazado con el sub que llegó.</translation>
    </message>
    <message>
        <source>Compare the token&apos;s sub with the Condition in the trust policy, letter by letter. Branch, tag, environment and pull request each make another sub.</source>
        <translation>Compare sub del token con la Condition de la política de confianza, letra por letra. Rama, etiqueta, entorno y pull request dan cada uno otro sub.</translation>
    </message>
    <message>
        <source>Use StringLike where the Condition has a star. StringEquals takes the star literally.</source>
        <translation>Use StringLike donde la Condition tenga un asterisco. StringEquals lo toma al pie de la letra.</translation>
    </message>
    <message>
        <source>Check the account and the ARN of the role. STS answers the same for a role that does not exist.</source>
        <translation>Compruebe la cuenta y el ARN del rol. STS responde lo mismo para un rol que no existe.</translation>
    </message>
    <message>
        <source>AWS STS does not take a token for this audience.</source>
        <translation>AWS STS no acepta un token para esta audiencia.</translation>
    </message>
    <message>
        <source>The token&apos;s aud is not among the client IDs (audiences) of the IAM OpenID Connect provider.</source>
        <translation>El aud del token no está entre los ID de cliente (audiencias) del proveedor OpenID Connect de IAM.</translation>
    </message>
    <message>
        <source>Add the token&apos;s aud to the provider&apos;s audiences in IAM.</source>
        <translation>Añada el aud del token a las audiencias del proveedor en IAM.</translation>
    </message>
    <message>
        <source>Ask for the token with the audience sts.amazonaws.com, which AWS&apos;s own tools expect.</source>
        <translation>Pida el token con la audiencia sts.amazonaws.com, que es la que esperan las herramientas de AWS.</translation>
    </message>
    <message>
        <source>AWS STS could not get the issuer&apos;s keys.</source>
        <translation>AWS STS no pudo obtener las claves del emisor.</translation>
    </message>
    <message>
        <source>STS probably cannot reach the issuer&apos;s metadata or key set from the internet, or cannot use what it finds there; the token itself was not judged.</source>
        <translation>Probablemente STS no llega desde Internet a los metadatos o al conjunto de claves del emisor, o no puede usar lo que hay allí; el token en sí no se juzgó.</translation>
    </message>
    <message>
        <source>Open the iss of the token with /.well-known/openid-configuration behind it, and the jwks_uri in it, from outside your network.</source>
        <translation>Abra desde fuera de su red el iss del token seguido de /.well-known/openid-configuration, y la jwks_uri que contiene.</translation>
    </message>
    <message>
        <source>Check the issuer&apos;s certificate and its firewall. STS needs https, a public name and an answer in good time.</source>
        <translation>Compruebe el certificado y el cortafuegos del emisor. STS necesita https, un nombre público y una respuesta a tiempo.</translation>
    </message>
    <message>
        <source>AWS STS got no answer from the issuer.</source>
        <translation>AWS STS no obtuvo respuesta del emisor.</translation>
    </message>
    <message>
        <source>STS could not reach the identity provider that has to verify the token; the token itself was not judged.</source>
        <translation>STS no pudo llegar al proveedor de identidad que ha de verificar el token; el token en sí no se juzgó.</translation>
    </message>
    <message>
        <source>Ask again. AWS says of this error that trying again may help.</source>
        <translation>Pruebe otra vez. AWS dice que con este error puede servir.</translation>
    </message>
    <message>
        <source>Check that the issuer can be reached from the internet.</source>
        <translation>Compruebe que se llega al emisor desde Internet.</translation>
    </message>
    <message>
        <source>The identity provider does not vouch for this token, says AWS STS.</source>
        <translation>El proveedor de identidad no responde por este token, dice AWS STS.</translation>
    </message>
    <message>
        <source>The identity provider reported that the sign-in failed: the token is not one it stands for, has expired, or was revoked. The answer does not say which.</source>
        <translation>El proveedor de identidad comunicó que la autenticación falló: no responde por el token, o este ha caducado o fue revocado. La respuesta no dice cuál de ellas.</translation>
    </message>
    <message>
        <source>Get a new token from the identity provider and ask with it at once.</source>
        <translation>Obtenga un token nuevo del proveedor de identidad y pida con él enseguida.</translation>
    </message>
    <message>
        <source>The web identity token has expired, says AWS STS.</source>
        <translation>El token de identidad web ha caducado, dice AWS STS.</translation>
    </message>
    <message>
        <source>The token that was handed to STS had expired by the clock of AWS; the role and its policy were not looked at.</source>
        <translation>El token entregado a STS había caducado según el reloj de AWS; no se miraron el rol ni su política.</translation>
    </message>
    <message>
        <source>Get a new token right before the call. CI systems issue them for minutes only.</source>
        <translation>Obtenga un token nuevo justo antes de la llamada. Los sistemas de CI los emiten solo por minutos.</translation>
    </message>
    <message>
        <source>In a pod, read the token file anew each time. Kubernetes replaces it before it expires.</source>
        <translation>En un pod, lea el archivo del token cada vez. Kubernetes lo sustituye antes de que caduque.</translation>
    </message>
    <message>
        <source>The issuer&apos;s TLS certificate is not the one that IAM was told of.</source>
        <translation>El certificado TLS del emisor no es el que se indicó a IAM.</translation>
    </message>
    <message>
        <source>The thumbprint stored with the IAM OpenID Connect provider is not that of the certificate authority which the issuer&apos;s https server shows now.</source>
        <translation>La huella guardada en el proveedor OpenID Connect de IAM no es la de la autoridad de certificación que muestra ahora el servidor https del emisor.</translation>
    </message>
    <message>
        <source>Obtain the thumbprint anew and store it with the provider in IAM.</source>
        <translation>Obtenga de nuevo la huella y guárdela en el proveedor de IAM.</translation>
    </message>
    <message>
        <source>Check that no proxy answers in the issuer&apos;s place.</source>
        <translation>Compruebe que ningún proxy responde en lugar del emisor.</translation>
    </message>
    <message>
        <source>AWS STS was given something other than an ID token.</source>
        <translation>AWS STS recibió algo que no es un ID token.</translation>
    </message>
    <message>
        <source>What was handed over is no JWT: an opaque access token, or the text of a file path, in place of the ID token.</source>
        <translation>Lo que se entregó no es un JWT: un access token opaco, o el texto de una ruta, en lugar del ID token.</translation>
    </message>
    <message>
        <source>Send the ID token. STS says itself that it sees this when it gets an access token.</source>
        <translation>Envíe el ID token. STS mismo dice que esto ocurre cuando recibe un access token.</translation>
    </message>
    <message>
        <source>The temporary AWS credentials have expired.</source>
        <translation>Las credenciales temporales de AWS han caducado.</translation>
    </message>
    <message>
        <source>The security token here is the session token of AWS keys, not a JWT: those temporary credentials have ended.</source>
        <translation>Aquí el security token es el token de sesión de unas claves de AWS, no un JWT: esas credenciales temporales han terminado.</translation>
    </message>
    <message>
        <source>Get new credentials, with aws sso login or by assuming the role again.</source>
        <translation>Obtenga credenciales nuevas, con aws sso login o asumiendo el rol otra vez.</translation>
    </message>
    <message>
        <source>Look for old AWS_SESSION_TOKEN variables. They go before profiles.</source>
        <translation>Busque variables AWS_SESSION_TOKEN antiguas. Tienen prioridad sobre los perfiles.</translation>
    </message>
    <message>
        <source>AWS does not know the access key.</source>
        <translation>AWS no conoce la clave de acceso.</translation>
    </message>
    <message>
        <source>The access key of the AWS signature is probably deleted, of another partition, or a temporary one that was sent without its session token; no JWT is meant.</source>
        <translation>La clave de acceso de la firma de AWS probablemente se borró, es de otra partición o es temporal y llegó sin su token de sesión; no se trata de un JWT.</translation>
    </message>
    <message>
        <source>Send AWS_SESSION_TOKEN together with the two keys, where the key begins with ASIA.</source>
        <translation>Envíe AWS_SESSION_TOKEN junto con las dos claves si la clave empieza por ASIA.</translation>
    </message>
    <message>
        <source>Ask aws sts get-caller-identity with the same credentials.</source>
        <translation>Ejecute aws sts get-caller-identity con las mismas credenciales.</translation>
    </message>
    <message>
        <source>Check the Region. Some are off until the account enables them.</source>
        <translation>Compruebe la región. Algunas están desactivadas hasta que la cuenta las habilita.</translation>
    </message>
    <message>
        <source>The AWS signature of the request does not fit.</source>
        <translation>La firma de AWS de la petición no encaja.</translation>
    </message>
    <message>
        <source>The secret access key is probably wrong, or something changed the request after it was signed; no JWT is meant.</source>
        <translation>Probablemente la clave de acceso secreta es incorrecta, o algo cambió la petición después de firmarla; no se trata de un JWT.</translation>
    </message>
    <message>
        <source>Copy the secret access key anew, without blanks.</source>
        <translation>Copie de nuevo la clave de acceso secreta, sin espacios.</translation>
    </message>
    <message>
        <source>Compare Region and service of the signature with the host that is called.</source>
        <translation>Compare la región y el servicio de la firma con el host al que se llama.</translation>
    </message>
    <message>
        <source>The sign-in to IAM Identity Center is over.</source>
        <translation>La sesión de IAM Identity Center ha terminado.</translation>
    </message>
    <message>
        <source>The cached sign-in of the AWS CLI is missing or has ended, so it has nothing to get credentials with. The answer does not say which.</source>
        <translation>La sesión guardada de la CLI de AWS falta o ha terminado, así que no puede obtener credenciales. La respuesta no dice cuál de ellas.</translation>
    </message>
    <message>
        <source>Run aws sso login with the same profile.</source>
        <translation>Ejecute aws sso login con el mismo perfil.</translation>
    </message>
    <message>
        <source>Compare sso_session, start URL and Region of the profile with those that you signed in with.</source>
        <translation>Compare sso_session, la URL de inicio y la región del perfil con las del inicio de sesión.</translation>
    </message>
    <message>
        <source>The session asked for is longer than the role allows.</source>
        <translation>La sesión pedida es más larga de lo que permite el rol.</translation>
    </message>
    <message>
        <source>DurationSeconds in the request is more than the role&apos;s maximum session duration; an hour is the most where one role assumes another.</source>
        <translation>DurationSeconds en la petición supera la duración máxima de sesión del rol; si un rol asume otro, el máximo es una hora.</translation>
    </message>
    <message>
        <source>Ask for a shorter session, or raise the role&apos;s maximum session duration.</source>
        <translation>Pida una sesión más corta o aumente la duración máxima de sesión del rol.</translation>
    </message>
    <message>
        <source>The load balancer failed, not the API behind it.</source>
        <translation>Falló el balanceador de carga, no la API que hay detrás.</translation>
    </message>
    <message>
        <source>Where this Application Load Balancer (ALB) signs users in, it probably cannot reach the issuer: no outbound way on port 443, a private name, or a client secret that is not taken.</source>
        <translation>Donde este Application Load Balancer (ALB) autentica a los usuarios, probablemente no llega al emisor: sin salida por el puerto 443, un nombre privado o un secreto de cliente que no se acepta.</translation>
    </message>
    <message>
        <source>Let the load balancer out. Its security group and subnets need outbound HTTPS to the issuer&apos;s endpoints.</source>
        <translation>Deje salir al balanceador. Su grupo de seguridad y sus subredes necesitan HTTPS saliente hacia los endpoints del emisor.</translation>
    </message>
    <message>
        <source>Check endpoints and client secret in the listener&apos;s authentication rule.</source>
        <translation>Compruebe los endpoints y el secreto de cliente en la regla de autenticación del listener.</translation>
    </message>
    <message>
        <source>Read the access log. Its error_reason says what failed, such as AuthInvalidStateParam or AuthTokenEpRequestTimeout.</source>
        <translation>Lea el registro de acceso. Su error_reason dice qué falló, como AuthInvalidStateParam o AuthTokenEpRequestTimeout.</translation>
    </message>
    <message>
        <source>The load balancer could not sign the user in.</source>
        <translation>El balanceador de carga no pudo autenticar al usuario.</translation>
    </message>
    <message>
        <source>The identity provider answered the load balancer with an error code: 561 is its own status for that.</source>
        <translation>El proveedor de identidad respondió al balanceador con un código de error: 561 es su propio estado para ello.</translation>
    </message>
    <message>
        <source>Check client ID, secret, scopes and the callback /oauth2/idpresponse in the rule and at the provider.</source>
        <translation>Compruebe el ID de cliente, el secreto, los scopes y el callback /oauth2/idpresponse en la regla y en el proveedor.</translation>
    </message>
    <message>
        <source>Read error_reason in the load balancer&apos;s access log.</source>
        <translation>Lea error_reason en el registro de acceso del balanceador.</translation>
    </message>
    <message>
        <source>The load balancer, not the API, asks for a sign-in.</source>
        <translation>Es el balanceador de carga, y no la API, quien pide iniciar sesión.</translation>
    </message>
    <message>
        <source>A listener rule that authenticates users probably denies requests without its own cookie; it does not read bearer tokens.</source>
        <translation>Una regla del listener que autentica usuarios probablemente rechaza las peticiones sin su propia cookie; no lee tokens bearer.</translation>
    </message>
    <message>
        <source>Add a listener rule for programs in front, without the authenticate action.</source>
        <translation>Añada delante una regla de listener para programas, sin la acción authenticate.</translation>
    </message>
    <message>
        <source>Sign in again, if this was a browser. The answer also comes when the sign-in took too long or the claims were over 11 KB.</source>
        <translation>Inicie sesión de nuevo si era un navegador. La respuesta también llega si el inicio tardó demasiado o los claims pasaban de 11 KB.</translation>
    </message>
    <message>
        <source>The load balancer got a header X-Forwarded-For with too many addresses.</source>
        <translation>El balanceador recibió una cabecera X-Forwarded-For con demasiadas direcciones.</translation>
    </message>
    <message>
        <source>X-Forwarded-For names more than 30 addresses; a chain of proxies, or a loop, adds them. No token was looked at.</source>
        <translation>X-Forwarded-For nombra más de 30 direcciones; las añade una cadena de proxies o un bucle. No se miró ningún token.</translation>
    </message>
    <message>
        <source>Look for a loop among the proxies, or drop the header before the load balancer.</source>
        <translation>Busque un bucle entre los proxies o quite la cabecera antes del balanceador.</translation>
    </message>
    <message>
        <source>The client hung up before the load balancer had an answer.</source>
        <translation>El cliente colgó antes de que el balanceador tuviera respuesta.</translation>
    </message>
    <message>
        <source>The client closed the connection before the load balancer&apos;s idle timeout was over: its own time limit is too short for this API.</source>
        <translation>El cliente cerró la conexión antes de que venciera el tiempo de inactividad del balanceador: su propio límite es demasiado corto para esta API.</translation>
    </message>
    <message>
        <source>Give the client a longer time limit, or make the API answer sooner.</source>
        <translation>Dé al cliente un límite más largo o haga que la API responda antes.</translation>
    </message>
    <message>
        <source>CloudFront wants a signed URL or cookie here.</source>
        <translation>CloudFront quiere aquí una URL o cookie firmada.</translation>
    </message>
    <message>
        <source>This path of the distribution restricts viewer access: it looks for Key-Pair-Id in the URL or a cookie, and for no bearer token.</source>
        <translation>Esta ruta de la distribución restringe el acceso: busca Key-Pair-Id en la URL o en una cookie, y ningún token bearer.</translation>
    </message>
    <message>
        <source>Call the API by a path without restricted viewer access, or switch that off in the cache behavior.</source>
        <translation>Llame a la API por una ruta sin esa restricción o desactívela en el comportamiento de caché.</translation>
    </message>
    <message>
        <source>A function at CloudFront&apos;s edge failed.</source>
        <translation>Falló una función en el borde de CloudFront.</translation>
    </message>
    <message>
        <source>The Lambda@Edge or CloudFront function of this distribution, which may be what checks tokens, broke or gave an answer that CloudFront does not take.</source>
        <translation>La función Lambda@Edge o de CloudFront de esta distribución, que quizá es la que comprueba tokens, falló o dio una respuesta que CloudFront no acepta.</translation>
    </message>
    <message>
        <source>Read the function&apos;s log in CloudWatch, in the Region nearest to the caller.</source>
        <translation>Lea el registro de la función en CloudWatch, en la región más cercana a quien llama.</translation>
    </message>
    <message>
        <source>CloudFront refused the request before it reached the server.</source>
        <translation>CloudFront rechazó la petición antes de que llegara al servidor.</translation>
    </message>
    <message>
        <source>A rule of AWS WAF, a country restriction, or a host name that the distribution does not have probably stopped it; no token or secret was looked at.</source>
        <translation>Probablemente la detuvo una regla de AWS WAF, una restricción por país o un nombre de host que la distribución no tiene; no se miró ningún token ni secreto.</translation>
    </message>
    <message>
        <source>Look at the sampled requests of the web ACL.</source>
        <translation>Mire las peticiones de muestra de la web ACL.</translation>
    </message>
    <message>
        <source>Check that the distribution lists the host as an alternate domain name.</source>
        <translation>Compruebe que la distribución tiene el host como nombre de dominio alternativo.</translation>
    </message>
    <message>
        <source>A policy of API Gateway does not let this caller in.</source>
        <translation>Una política de API Gateway no deja pasar a este llamante.</translation>
    </message>
    <message>
        <source>The API&apos;s resource policy, or that of a VPC endpoint, probably denies it: by address, VPC or principal. User: anonymous there means a request without an AWS signature, whatever bearer token it has.</source>
        <translation>Probablemente lo niega la política de recursos de la API o la de un endpoint de VPC: por dirección, VPC o principal. User: anonymous significa ahí una petición sin firma de AWS, lleve el token bearer que lleve.</translation>
    </message>
    <message>
        <source>Look at the API&apos;s resource policy, and deploy the API after changing it.</source>
        <translation>Mire la política de recursos de la API y despliegue la API después de cambiarla.</translation>
    </message>
    <message>
        <source>Call it from the network or VPC endpoint that the policy allows.</source>
        <translation>Llámela desde la red o el endpoint de VPC que la política permite.</translation>
    </message>
    <message>
        <source>API Gateway&apos;s own authorizer failed.</source>
        <translation>Falló el propio autorizador de API Gateway.</translation>
    </message>
    <message>
        <source>The Lambda authorizer probably raised an error, timed out, may not be invoked, or returned no policy of the right form; the token was not judged.</source>
        <translation>Probablemente el autorizador Lambda lanzó un error, agotó el tiempo, no se puede invocar o no devolvió una política con la forma correcta; el token no se juzgó.</translation>
    </message>
    <message>
        <source>Read the authorizer&apos;s log in CloudWatch. To refuse a token it has to raise the text Unauthorized, no other.</source>
        <translation>Lea el registro del autorizador en CloudWatch. Para rechazar un token ha de lanzar el texto Unauthorized y ningún otro.</translation>
    </message>
    <message>
        <source>Check that API Gateway may invoke the function, and the policy that it returns: principalId and policyDocument.</source>
        <translation>Compruebe que API Gateway puede invocar la función y la política que devuelve: principalId y policyDocument.</translation>
    </message>
    <message>
        <source>AWS WAF blocked the request.</source>
        <translation>AWS WAF bloqueó la petición.</translation>
    </message>
    <message>
        <source>A rule of the web ACL in front of the API stopped the request; the token was not looked at.</source>
        <translation>Una regla de la web ACL delante de la API detuvo la petición; no se miró el token.</translation>
    </message>
    <message>
        <source>Look at the web ACL&apos;s sampled requests. They name the rule.</source>
        <translation>Mire las peticiones de muestra de la web ACL. Nombran la regla.</translation>
    </message>
    <message>
        <source>No credentials reached the Kubernetes API server.</source>
        <translation>Al servidor de API de Kubernetes no llegó ninguna credencial.</translation>
    </message>
    <message>
        <source>The request ran as system:anonymous: no token arrived with it, and so nothing was granted. What a user may do is not the matter.</source>
        <translation>La petición se hizo como system:anonymous: no llegó ningún token con ella, y por eso no se permitió nada. No se trata de lo que puede hacer un usuario.</translation>
    </message>
    <message>
        <source>A token that is refused gives 401; only one that is absent gives anonymous.</source>
        <translation>Un token rechazado da 401; solo uno ausente da anonymous.</translation>
    </message>
    <message>
        <source>Send the token. The header is Authorization: Bearer, a space, the token; with curl or a proxy look whether it is dropped on the way.</source>
        <translation>Envíe el token. La cabecera es Authorization: Bearer, un espacio, el token; con curl o un proxy, mire si se pierde por el camino.</translation>
    </message>
    <message>
        <source>Check the kubeconfig. The user of the current context needs a token, a certificate or an exec command.</source>
        <translation>Compruebe el kubeconfig. El usuario del contexto actual necesita un token, un certificado o un comando exec.</translation>
    </message>
    <message>
        <source>Kubernetes knows who asks, and no role allows this.</source>
        <translation>Kubernetes sabe quién pide, y ningún rol lo permite.</translation>
    </message>
    <message>
        <source>The token was accepted. The user or service account that the answer names has no Role or ClusterRole bound to it for this verb on this resource.</source>
        <translation>El token se aceptó. El usuario o la cuenta de servicio que nombra la respuesta no tiene ligado ningún Role o ClusterRole para este verbo sobre este recurso.</translation>
    </message>
    <message>
        <source>Bind a role. Use a RoleBinding in the namespace, or a ClusterRoleBinding for what belongs to the whole cluster.</source>
        <translation>Ligue un rol. Con un RoleBinding en el espacio de nombres, o con un ClusterRoleBinding para lo que es de todo el clúster.</translation>
    </message>
    <message>
        <source>Compare the user in the answer with the subject of the binding. OIDC users and groups may have a prefix.</source>
        <translation>Compare el usuario de la respuesta con el subject del binding. Los usuarios y grupos de OIDC pueden llevar un prefijo.</translation>
    </message>
    <message>
        <source>Ask kubectl auth can-i with the same verb, resource and namespace.</source>
        <translation>Pregunte con kubectl auth can-i, el mismo verbo, recurso y espacio de nombres.</translation>
    </message>
    <message>
        <source>Kubernetes does not accept the token, and never says why.</source>
        <translation>Kubernetes no acepta el token, y nunca dice por qué.</translation>
    </message>
    <message>
        <source>The token has probably expired, is of another issuer or audience than the API server was set up for, or its user claim cannot be used: with email as username claim, email_verified must not be false.</source>
        <translation>Probablemente el token ha caducado, es de otro emisor o audiencia que los configurados en el servidor de API, o su claim de usuario no sirve: con email como claim de usuario, email_verified no puede ser false.</translation>
    </message>
    <message>
        <source>Inspect the token. exp, iss and aud have to be those of --oidc-issuer-url and --oidc-client-id, or of the cluster&apos;s own service accounts.</source>
        <translation>Inspeccione el token. exp, iss y aud han de ser los de --oidc-issuer-url y --oidc-client-id, o los de las cuentas de servicio del clúster.</translation>
    </message>
    <message>
        <source>Look at email_verified, where the username claim is email. False means that the API server refuses the user.</source>
        <translation>Mire email_verified si el claim de usuario es email. Con false, el servidor de API rechaza al usuario.</translation>
    </message>
    <message>
        <source>Read the API server&apos;s log. It has Unable to authenticate the request, with the reason.</source>
        <translation>Lea el registro del servidor de API. Ahí está Unable to authenticate the request, con el motivo.</translation>
    </message>
    <message>
        <source>Kubernetes refuses a user whose email is not verified.</source>
        <translation>Kubernetes rechaza a un usuario cuyo email no está verificado.</translation>
    </message>
    <message>
        <source>The username claim is email, and the token says email_verified false: the API server takes no such user.</source>
        <translation>El claim de usuario es email y el token dice email_verified false: el servidor de API no acepta a ese usuario.</translation>
    </message>
    <message>
        <source>Have the issuer verify the address, or use another username claim such as sub.</source>
        <translation>Haga que el emisor verifique la dirección, o use otro claim de usuario como sub.</translation>
    </message>
    <message>
        <source>The token lacks the claim that Kubernetes takes the user or groups from.</source>
        <translation>Al token le falta el claim del que Kubernetes toma el usuario o los grupos.</translation>
    </message>
    <message>
        <source>The claim that --oidc-username-claim or --oidc-groups-claim names is missing in the token, or is of the wrong kind. The answer does not say which.</source>
        <translation>El claim que nombra --oidc-username-claim o --oidc-groups-claim falta en el token o es del tipo incorrecto. La respuesta no dice cuál de ellas.</translation>
    </message>
    <message>
        <source>Have the issuer put the claim into ID tokens; email and groups often need a scope of that name.</source>
        <translation>Haga que el emisor ponga el claim en los ID token; email y groups suelen necesitar un scope con ese nombre.</translation>
    </message>
    <message>
        <source>Name another claim in the API server&apos;s settings.</source>
        <translation>Indique otro claim en la configuración del servidor de API.</translation>
    </message>
    <message>
        <source>The Kubernetes API server has not reached the issuer yet.</source>
        <translation>El servidor de API de Kubernetes aún no ha llegado al emisor.</translation>
    </message>
    <message>
        <source>The API server could not load the issuer&apos;s discovery document since it started, so it can judge no token of it: its own way to --oidc-issuer-url, or --oidc-ca-file.</source>
        <translation>El servidor de API no ha podido cargar el documento de descubrimiento del emisor desde que arrancó, así que no puede juzgar ningún token suyo: es su propio camino a --oidc-issuer-url, o --oidc-ca-file.</translation>
    </message>
    <message>
        <source>Open the issuer&apos;s /.well-known/openid-configuration from the control plane&apos;s machine.</source>
        <translation>Abra /.well-known/openid-configuration del emisor desde la máquina del plano de control.</translation>
    </message>
    <message>
        <source>Name the issuer&apos;s CA in --oidc-ca-file, where it is a private one.</source>
        <translation>Indique la CA del emisor en --oidc-ca-file si es privada.</translation>
    </message>
    <message>
        <source>The service account token is for another audience.</source>
        <translation>El token de cuenta de servicio es para otra audiencia.</translation>
    </message>
    <message>
        <source>The token&apos;s aud is none of those that the API server or the TokenReview asked for (--api-audiences, spec.audiences).</source>
        <translation>El aud del token no es ninguna de las que pidió el servidor de API o el TokenReview (--api-audiences, spec.audiences).</translation>
    </message>
    <message>
        <source>Ask for the token with the right audience: kubectl create token with --audience, or audience in the projected volume.</source>
        <translation>Pida el token con la audiencia correcta: kubectl create token con --audience, o audience en el volumen proyectado.</translation>
    </message>
    <message>
        <source>What the service account token stands for is gone.</source>
        <translation>Ya no existe aquello por lo que responde el token de cuenta de servicio.</translation>
    </message>
    <message>
        <source>The service account, pod or secret that the token is bound to was probably deleted or made anew since; a new one has another UID.</source>
        <translation>La cuenta de servicio, el pod o el secret al que está ligado el token probablemente se borró o se creó de nuevo; el nuevo tiene otro UID.</translation>
    </message>
    <message>
        <source>Get a new token of the present service account.</source>
        <translation>Obtenga un token nuevo de la cuenta de servicio actual.</translation>
    </message>
    <message>
        <source>The command that gets kubectl its token failed.</source>
        <translation>Falló el comando que da a kubectl su token.</translation>
    </message>
    <message>
        <source>The exec command in the kubeconfig (aws, kubelogin, gke-gcloud-auth-plugin) is probably not installed, too old for the apiVersion, or not signed in; the cluster was never asked.</source>
        <translation>El comando exec del kubeconfig (aws, kubelogin, gke-gcloud-auth-plugin) probablemente no está instalado, es demasiado antiguo para la apiVersion o no ha iniciado sesión; al clúster no se le llegó a preguntar.</translation>
    </message>
    <message>
        <source>Run the exec command by hand, with the same arguments and environment. Its own message tells more.</source>
        <translation>Ejecute a mano el comando exec, con los mismos argumentos y entorno. Su propio mensaje dice más.</translation>
    </message>
    <message>
        <source>Update the command and write the kubeconfig anew with it.</source>
        <translation>Actualice el comando y vuelva a escribir con él el kubeconfig.</translation>
    </message>
    <message>
        <source>The token was accepted, and its user may not do this.</source>
        <translation>El token se aceptó, y su usuario no puede hacer esto.</translation>
    </message>
    <message>
        <source>A kubelet or kube-rbac-proxy asked the cluster (SubjectAccessReview), and no role allows the user, verb and resource that the answer names.</source>
        <translation>Un kubelet o kube-rbac-proxy preguntó al clúster (SubjectAccessReview), y ningún rol permite el usuario, el verbo y el recurso que nombra la respuesta.</translation>
    </message>
    <message>
        <source>Bind a ClusterRole with this verb on this resource (such as get on nodes/metrics) to the user.</source>
        <translation>Ligue al usuario un ClusterRole con este verbo sobre este recurso (como get sobre nodes/metrics).</translation>
    </message>
    <message>
        <source>OpenShift&apos;s OAuth server wants the header X-CSRF-Token.</source>
        <translation>El servidor OAuth de OpenShift quiere la cabecera X-CSRF-Token.</translation>
    </message>
    <message>
        <source>A sign-in with user name and password at /oauth/authorize needs any value in X-CSRF-Token; the credentials were not looked at.</source>
        <translation>Iniciar sesión con usuario y contraseña en /oauth/authorize necesita algún valor en X-CSRF-Token; no se miraron las credenciales.</translation>
    </message>
    <message>
        <source>Add the header X-CSRF-Token: 1 to the request, or use oc login.</source>
        <translation>Añada a la petición la cabecera X-CSRF-Token: 1, o use oc login.</translation>
    </message>
    <message>
        <source>The OpenShift cluster does not know this token.</source>
        <translation>El clúster de OpenShift no conoce este token.</translation>
    </message>
    <message>
        <source>Tokens of OpenShift (sha256~ and letters) are kept by the cluster: this one has probably ended, was deleted by a logout, or is of another cluster.</source>
        <translation>Los tokens de OpenShift (sha256~ y letras) los guarda el clúster: este probablemente ha terminado, se borró al cerrar sesión o es de otro clúster.</translation>
    </message>
    <message>
        <source>Get a new one from the web console, Copy login command, of the cluster that the command names with --server.</source>
        <translation>Obtenga uno nuevo en la consola web, Copy login command, del clúster que el comando nombra con --server.</translation>
    </message>
    <message>
        <source>Vault got no token.</source>
        <translation>Vault no recibió ningún token.</translation>
    </message>
    <message>
        <source>The request had no header X-Vault-Token (nor Authorization: Bearer) with a token of Vault; a JWT of an identity provider has to be exchanged for one first.</source>
        <translation>La petición no tenía la cabecera X-Vault-Token (ni Authorization: Bearer) con un token de Vault; un JWT de un proveedor de identidad ha de canjearse antes por uno.</translation>
    </message>
    <message>
        <source>Log in first, at auth/jwt/login or another method, and send auth.client_token of the answer.</source>
        <translation>Inicie sesión antes, en auth/jwt/login u otro método, y envíe auth.client_token de la respuesta.</translation>
    </message>
    <message>
        <source>Set VAULT_TOKEN, where the vault command is used.</source>
        <translation>Ponga VAULT_TOKEN si usa el comando vault.</translation>
    </message>
    <message>
        <source>Vault denies it: no policy for this path, or a token that it does not know.</source>
        <translation>Vault lo deniega: ninguna política para esta ruta, o un token que no conoce.</translation>
    </message>
    <message>
        <source>The Vault token has probably expired or been revoked, or none of its policies allows this path and operation: for KV version 2 the path has data/ in it, and a namespace counts too.</source>
        <translation>Probablemente el token de Vault ha caducado o fue revocado, o ninguna de sus políticas permite esta ruta y operación: en KV versión 2 la ruta lleva data/, y el espacio de nombres también cuenta.</translation>
    </message>
    <message>
        <source>vault token lookup answers for a living token, and says bad token or permission denied for another.</source>
        <translation>vault token lookup responde con un token vivo, y con otro dice bad token o permission denied.</translation>
    </message>
    <message>
        <source>Ask vault token lookup. It tells whether the token lives and which policies it has.</source>
        <translation>Ejecute vault token lookup. Dice si el token vive y qué políticas tiene.</translation>
    </message>
    <message>
        <source>Ask vault token capabilities with the path, then mend the policy.</source>
        <translation>Ejecute vault token capabilities con la ruta y corrija después la política.</translation>
    </message>
    <message>
        <source>At auth/kubernetes/login check the role&apos;s service account and namespace, and Vault&apos;s own right to review tokens.</source>
        <translation>En auth/kubernetes/login compruebe la cuenta de servicio y el espacio de nombres del rol, y el permiso del propio Vault para revisar tokens.</translation>
    </message>
    <message>
        <source>Vault does not know this token any more.</source>
        <translation>Vault ya no conoce este token.</translation>
    </message>
    <message>
        <source>The Vault token has expired, was revoked, or is of another cluster or namespace; policies are not the matter. The answer does not say which.</source>
        <translation>El token de Vault ha caducado, fue revocado o es de otro clúster o espacio de nombres; no se trata de políticas. La respuesta no dice cuál de ellas.</translation>
    </message>
    <message>
        <source>Log in to Vault again, and renew the token before its TTL ends.</source>
        <translation>Inicie sesión de nuevo en Vault y renueve el token antes de que acabe su TTL.</translation>
    </message>
    <message>
        <source>Check VAULT_ADDR and VAULT_NAMESPACE.</source>
        <translation>Compruebe VAULT_ADDR y VAULT_NAMESPACE.</translation>
    </message>
    <message>
        <source>Vault has no such role at this auth method.</source>
        <translation>Vault no tiene ese rol en este método de autenticación.</translation>
    </message>
    <message>
        <source>The role in the login request does not exist under this mount: it is misspelt, or was written at another mount path or namespace. The token was not looked at.</source>
        <translation>El rol de la petición de inicio de sesión no existe en este montaje: está mal escrito, o se creó en otra ruta de montaje o espacio de nombres. No se miró el token.</translation>
    </message>
    <message>
        <source>List the roles with vault list auth/MOUNT/role.</source>
        <translation>Liste los roles con vault list auth/MOUNT/role.</translation>
    </message>
    <message>
        <source>Check the mount path in the URL, such as jwt, oidc or gitlab.</source>
        <translation>Compruebe la ruta de montaje en la URL, como jwt, oidc o gitlab.</translation>
    </message>
    <message>
        <source>This Vault role is for sign-ins in a browser.</source>
        <translation>Este rol de Vault es para iniciar sesión en un navegador.</translation>
    </message>
    <message>
        <source>The role has role_type oidc, and a login with a JWT needs one of type jwt.</source>
        <translation>El rol tiene role_type oidc, y un inicio de sesión con un JWT necesita uno de tipo jwt.</translation>
    </message>
    <message>
        <source>Write a role with role_type=jwt, or name such a one in the login.</source>
        <translation>Cree un rol con role_type=jwt, o indique uno así al iniciar sesión.</translation>
    </message>
    <message>
        <source>The token&apos;s aud is not one that the Vault role takes.</source>
        <translation>El aud del token no es uno de los que acepta el rol de Vault.</translation>
    </message>
    <message>
        <source>None of the token&apos;s aud is in bound_audiences of the role.</source>
        <translation>Ningún aud del token está en bound_audiences del rol.</translation>
    </message>
    <message>
        <source>Add the token&apos;s aud to bound_audiences, or ask the issuer for a token with the one that is there.</source>
        <translation>Añada el aud del token a bound_audiences, o pida al emisor un token con la que hay allí.</translation>
    </message>
    <message>
        <source>The Vault role names no audience, and the token has one.</source>
        <translation>El rol de Vault no nombra ninguna audiencia, y el token tiene una.</translation>
    </message>
    <message>
        <source>The token has an aud and bound_audiences of the role is empty: then Vault takes no token with an aud. The role is to be mended, not the token.</source>
        <translation>El token tiene un aud y bound_audiences del rol está vacío: entonces Vault no acepta ningún token con aud. Hay que corregir el rol, no el token.</translation>
    </message>
    <message>
        <source>Write bound_audiences of the role with the token&apos;s aud.</source>
        <translation>Escriba bound_audiences del rol con el aud del token.</translation>
    </message>
    <message>
        <source>A claim of the token is not what the Vault role asks for.</source>
        <translation>Un claim del token no es lo que pide el rol de Vault.</translation>
    </message>
    <message>
        <source>The signature was accepted; bound_claims or bound_subject of the role names another value than the token&apos;s claim has, such as another branch, project or environment.</source>
        <translation>La firma se aceptó; bound_claims o bound_subject del rol nombra otro valor que el claim del token, como otra rama, proyecto o entorno.</translation>
    </message>
    <message>
        <source>Compare the token&apos;s claim with bound_claims of the role. With bound_claims_type=glob a star is taken as a pattern.</source>
        <translation>Compare el claim del token con bound_claims del rol. Con bound_claims_type=glob, un asterisco vale como patrón.</translation>
    </message>
    <message>
        <source>The token lacks a claim that the role or the server reads.</source>
        <translation>Al token le falta un claim que lee el rol o el servidor.</translation>
    </message>
    <message>
        <source>The claim that the answer names is not in the token; with Vault it is user_claim or groups_claim of the role.</source>
        <translation>El claim que nombra la respuesta no está en el token; en Vault es user_claim o groups_claim del rol.</translation>
    </message>
    <message>
        <source>Name a claim that the token has, such as sub, or have the issuer add this one.</source>
        <translation>Indique un claim que el token tenga, como sub, o haga que el emisor añada este.</translation>
    </message>
    <message>
        <source>No key that Vault has fits the token&apos;s signature.</source>
        <translation>Ninguna clave de las que tiene Vault encaja con la firma del token.</translation>
    </message>
    <message>
        <source>The token is probably from another issuer than the auth method was set up for, or the issuer has changed its keys and jwt_validation_pubkeys still holds the old ones.</source>
        <translation>Probablemente el token es de otro emisor que el configurado en el método, o el emisor cambió de claves y jwt_validation_pubkeys aún tiene las antiguas.</translation>
    </message>
    <message>
        <source>Compare iss with the method&apos;s oidc_discovery_url, jwks_url or keys: vault read auth/MOUNT/config.</source>
        <translation>Compare iss con oidc_discovery_url, jwks_url o las claves del método: vault read auth/MOUNT/config.</translation>
    </message>
    <message>
        <source>Use jwks_url or oidc_discovery_url in place of fixed keys. They follow a rotation.</source>
        <translation>Use jwks_url u oidc_discovery_url en lugar de claves fijas. Siguen una rotación.</translation>
    </message>
    <message>
        <source>Vault could not fetch the issuer&apos;s keys.</source>
        <translation>Vault no pudo obtener las claves del emisor.</translation>
    </message>
    <message>
        <source>Vault could not load keys or discovery document from the address that its auth method names; the signature of the token was never checked.</source>
        <translation>Vault no pudo cargar las claves o el documento de descubrimiento de la dirección que nombra su método; la firma del token nunca se comprobó.</translation>
    </message>
    <message>
        <source>Open jwks_url or oidc_discovery_url from Vault&apos;s machine. A 404 means that the address has moved.</source>
        <translation>Abra jwks_url u oidc_discovery_url desde la máquina de Vault. Un 404 significa que la dirección ha cambiado.</translation>
    </message>
    <message>
        <source>Name the issuer&apos;s CA in jwks_ca_pem or oidc_discovery_ca_pem, where it is a private one.</source>
        <translation>Indique la CA del emisor en jwks_ca_pem u oidc_discovery_ca_pem si es privada.</translation>
    </message>
    <message>
        <source>The Vault role is not for this service account or namespace.</source>
        <translation>El rol de Vault no es para esta cuenta de servicio o espacio de nombres.</translation>
    </message>
    <message>
        <source>The service account of the pod, or its namespace, is not in bound_service_account_names and bound_service_account_namespaces of the role.</source>
        <translation>La cuenta de servicio del pod o su espacio de nombres no está en bound_service_account_names y bound_service_account_namespaces del rol.</translation>
    </message>
    <message>
        <source>Compare sub of the token, system:serviceaccount:NAMESPACE:NAME, with both lists of the role.</source>
        <translation>Compare sub del token, system:serviceaccount:NAMESPACE:NAME, con ambas listas del rol.</translation>
    </message>
    <message>
        <source>Vault does not take the AppRole&apos;s secret_id.</source>
        <translation>Vault no acepta el secret_id del AppRole.</translation>
    </message>
    <message>
        <source>The secret_id or role_id is wrong, or the secret_id was used as often as it may be, or its time to live is over. The answer does not say which.</source>
        <translation>El secret_id o el role_id es incorrecto, o el secret_id ya se usó tantas veces como puede, o se acabó su tiempo de vida. La respuesta no dice cuál de ellas.</translation>
    </message>
    <message>
        <source>Make a new secret_id: vault write -f auth/approle/role/NAME/secret-id.</source>
        <translation>Cree un secret_id nuevo: vault write -f auth/approle/role/NAME/secret-id.</translation>
    </message>
    <message>
        <source>Look at secret_id_num_uses and secret_id_ttl of the role.</source>
        <translation>Mire secret_id_num_uses y secret_id_ttl del rol.</translation>
    </message>
    <message>
        <source>Nothing is mounted at this path in Vault.</source>
        <translation>En esta ruta de Vault no hay nada montado.</translation>
    </message>
    <message>
        <source>No auth method or secrets engine is enabled at this path, in this namespace; no token was judged.</source>
        <translation>En esta ruta y espacio de nombres no hay activado ningún método ni motor de secretos; no se juzgó ningún token.</translation>
    </message>
    <message>
        <source>Compare with vault auth list and vault secrets list, and check X-Vault-Namespace.</source>
        <translation>Compare con vault auth list y vault secrets list, y compruebe X-Vault-Namespace.</translation>
    </message>
    <message>
        <source>Vault is sealed.</source>
        <translation>Vault está sellado.</translation>
    </message>
    <message>
        <source>This Vault server started sealed or was sealed, and answers nothing until it is unsealed; no token was judged.</source>
        <translation>Este servidor Vault está sellado y no responde a nada hasta que se abre; no se juzgó ningún token.</translation>
    </message>
    <message>
        <source>Have an operator unseal it, or repair its auto-unseal key.</source>
        <translation>Pida a un operador que lo abra, o repare la clave de auto-unseal.</translation>
    </message>
    <message>
        <source>The cluster has no ACL token with this secret.</source>
        <translation>El clúster no tiene ningún token ACL con este secreto.</translation>
    </message>
    <message>
        <source>The ACL token of Consul or Nomad was probably deleted, has expired, or is of another datacenter; a JWT has to be exchanged for one by a login first.</source>
        <translation>El token ACL de Consul o Nomad probablemente se borró, caducó o es de otro centro de datos; un JWT ha de canjearse antes por uno iniciando sesión.</translation>
    </message>
    <message>
        <source>Log in again: consul login or nomad login with the auth method, and send the SecretID.</source>
        <translation>Inicie sesión otra vez: consul login o nomad login con el método, y envíe el SecretID.</translation>
    </message>
    <message>
        <source>The Consul token has no rule for this.</source>
        <translation>El token de Consul no tiene regla para esto.</translation>
    </message>
    <message>
        <source>The token is known; no policy or role of it has the permission that the answer names. Anonymous token there means that none arrived.</source>
        <translation>El token se conoce; ninguna de sus políticas o roles tiene el permiso que nombra la respuesta. Anonymous token significa ahí que no llegó ninguno.</translation>
    </message>
    <message>
        <source>Add a policy with this rule to the token, or send the token in X-Consul-Token.</source>
        <translation>Añada al token una política con esta regla, o envíe el token en X-Consul-Token.</translation>
    </message>
    <message>
        <source>Nomad accepted the JWT and has no rule that fits it.</source>
        <translation>Nomad aceptó el JWT y no tiene ninguna regla que encaje.</translation>
    </message>
    <message>
        <source>No binding rule of the auth method selects the claims of this token, so it would get no role or policy.</source>
        <translation>Ninguna regla de enlace del método selecciona los claims de este token, así que no tendría rol ni política.</translation>
    </message>
    <message>
        <source>Compare the selectors of nomad acl binding-rule list with the claims, through ClaimMappings of the method.</source>
        <translation>Compare los selectores de nomad acl binding-rule list con los claims, a través de ClaimMappings del método.</translation>
    </message>
    <message>
        <source>MinIO finds no policy for this token.</source>
        <translation>MinIO no encuentra ninguna política para este token.</translation>
    </message>
    <message>
        <source>The token was accepted, but its claim policy (or the one that claim_name names) is missing, or names a policy that MinIO does not have. The answer says which.</source>
        <translation>El token se aceptó, pero le falta el claim policy (o el que nombra claim_name), o nombra una política que MinIO no tiene. La respuesta dice cuál de ellas.</translation>
    </message>
    <message>
        <source>Add a mapper at the issuer that puts the claim policy into tokens, with the name of a MinIO policy.</source>
        <translation>Añada en el emisor un mapper que ponga en los tokens el claim policy con el nombre de una política de MinIO.</translation>
    </message>
    <message>
        <source>Set claim_name to a claim that the token has, or use role policies (role_policy) in place of a claim.</source>
        <translation>Ponga claim_name en un claim que el token tenga, o use role_policy en lugar de un claim.</translation>
    </message>
    <message>
        <source>Argo CD does not accept the session token.</source>
        <translation>Argo CD no acepta el token de sesión.</translation>
    </message>
    <message>
        <source>The token of this sign-in has probably ended, its account&apos;s password or token was changed, or it is not one that Argo CD or its OIDC issuer made; no session information means that none arrived.</source>
        <translation>Probablemente el token de esta sesión ha terminado, se cambió la contraseña o el token de su cuenta, o no lo hizo Argo CD ni su emisor OIDC; no session information significa que no llegó ninguno.</translation>
    </message>
    <message>
        <source>Log in again with argocd login, and with --sso for the OIDC issuer.</source>
        <translation>Inicie sesión de nuevo con argocd login, y con --sso para el emisor OIDC.</translation>
    </message>
    <message>
        <source>For automation make a token with argocd account generate-token.</source>
        <translation>Para automatizar, cree un token con argocd account generate-token.</translation>
    </message>
    <message>
        <source>Argo CD knows who asks, and no rule allows this.</source>
        <translation>Argo CD sabe quién pide, y ninguna regla lo permite.</translation>
    </message>
    <message>
        <source>The token was accepted; no line of policy.csv gives its sub or groups this action on this object.</source>
        <translation>El token se aceptó; ninguna línea de policy.csv da a su sub o a sus grupos esta acción sobre este objeto.</translation>
    </message>
    <message>
        <source>Add a line to argocd-rbac-cm for the sub or group, as the answer writes it.</source>
        <translation>Añada a argocd-rbac-cm una línea para el sub o el grupo, tal como lo escribe la respuesta.</translation>
    </message>
    <message>
        <source>Check that groups arrive: the scope groups is asked for and scopes in argocd-rbac-cm names the claim.</source>
        <translation>Compruebe que llegan los grupos: se pide el scope groups y scopes en argocd-rbac-cm nombra el claim.</translation>
    </message>
    <message>
        <source>Argo CD could not get the issuer&apos;s discovery document.</source>
        <translation>Argo CD no pudo obtener el documento de descubrimiento del emisor.</translation>
    </message>
    <message>
        <source>Argo CD&apos;s own way to the issuer in oidc.config fails, or the document there names another issuer; the token was not judged. The answer does not say which.</source>
        <translation>Falla el propio camino de Argo CD al emisor de oidc.config, o el documento de allí nombra otro emisor; el token no se juzgó. La respuesta no dice cuál de ellas.</translation>
    </message>
    <message>
        <source>Open the issuer&apos;s /.well-known/openid-configuration from the argocd-server pod, and compare its issuer letter by letter.</source>
        <translation>Abra /.well-known/openid-configuration del emisor desde el pod argocd-server y compare su issuer letra por letra.</translation>
    </message>
    <message>
        <source>Name the CA as rootCA in oidc.config, where it is a private one.</source>
        <translation>Indique la CA como rootCA en oidc.config si es privada.</translation>
    </message>
    <message>
        <source>Argo Server does not take this kind of token.</source>
        <translation>Argo Server no acepta este tipo de token.</translation>
    </message>
    <message>
        <source>The server&apos;s auth mode (client, server, sso) does not fit the token: client wants a Kubernetes token behind Bearer, sso wants Bearer v2: and its own.</source>
        <translation>El modo de autenticación del servidor (client, server, sso) no encaja con el token: client quiere un token de Kubernetes tras Bearer, sso quiere Bearer v2: y el suyo propio.</translation>
    </message>
    <message>
        <source>Start the server with --auth-mode=client as well, or use argo auth token.</source>
        <translation>Arranque el servidor también con --auth-mode=client, o use argo auth token.</translation>
    </message>
    <message>
        <source>Grafana&apos;s own sign-in at the provider failed.</source>
        <translation>Falló el propio inicio de sesión de Grafana en el proveedor.</translation>
    </message>
    <message>
        <source>NewTransportWithCode means that Grafana got no token for the code, probably for its client secret, token_url or the way there; the state ones mean that root_url or the cookie does not fit.</source>
        <translation>NewTransportWithCode significa que Grafana no obtuvo token por el código, probablemente por su secreto de cliente, token_url o el camino; las de state, que root_url o la cookie no encaja.</translation>
    </message>
    <message>
        <source>Check client_secret and token_url in Grafana&apos;s settings, and read its log.</source>
        <translation>Compruebe client_secret y token_url en la configuración de Grafana y lea su registro.</translation>
    </message>
    <message>
        <source>Compare root_url with the address in the browser.</source>
        <translation>Compare root_url con la dirección del navegador.</translation>
    </message>
    <message>
        <source>Grafana knows who asks, and a permission is missing.</source>
        <translation>Grafana sabe quién pide, y falta un permiso.</translation>
    </message>
    <message>
        <source>The token or API key was accepted; its service account or user lacks the permission that the answer names.</source>
        <translation>El token o la clave de API se aceptó; a su cuenta de servicio o usuario le falta el permiso que nombra la respuesta.</translation>
    </message>
    <message>
        <source>Give the service account a role with this permission, in the right organization.</source>
        <translation>Dé a la cuenta de servicio un rol con este permiso, en la organización correcta.</translation>
    </message>
    <message>
        <source>The request names no tenant (X-Scope-OrgID).</source>
        <translation>La petición no nombra ningún inquilino (X-Scope-OrgID).</translation>
    </message>
    <message>
        <source>Loki, Mimir, Tempo or Cortex wants the header X-Scope-OrgID; no token was judged, a gateway in front does that.</source>
        <translation>Loki, Mimir, Tempo o Cortex quiere la cabecera X-Scope-OrgID; no se juzgó ningún token, eso lo hace una pasarela delante.</translation>
    </message>
    <message>
        <source>Send X-Scope-OrgID with the tenant&apos;s name, or call the gateway that sets it from the token.</source>
        <translation>Envíe X-Scope-OrgID con el nombre del inquilino, o llame a la pasarela que lo pone a partir del token.</translation>
    </message>
    <message>
        <source>The registry&apos;s token does not allow this repository and action.</source>
        <translation>El token del registro no permite este repositorio y acción.</translation>
    </message>
    <message>
        <source>A registry token is made for one repository and its actions (pull, push): this one probably lacks {wanted_scope}, since the account may not do it or the token was asked for something else.</source>
        <translation>Un token de registro vale para un repositorio y sus acciones (pull, push): a este probablemente le falta {wanted_scope}, porque la cuenta no puede o el token se pidió para otra cosa.</translation>
    </message>
    <message>
        <source>Ask the address in realm for a token with this service and scope, with the account&apos;s credentials.</source>
        <translation>Pida a la dirección de realm un token con este service y scope, con las credenciales de la cuenta.</translation>
    </message>
    <message>
        <source>Check the account&apos;s right on the repository, and its name.</source>
        <translation>Compruebe el permiso de la cuenta sobre el repositorio, y su nombre.</translation>
    </message>
    <message>
        <source>The registry says where to get its token.</source>
        <translation>El registro dice dónde obtener su token.</translation>
    </message>
    <message>
        <source>No token came with the request. This answer is the usual first step: a client asks the address in realm for a token of this service and scope, and then comes back with it.</source>
        <translation>Con la petición no llegó ningún token. Esta respuesta es el primer paso habitual: un cliente pide a la dirección de realm un token para service y scope, y vuelve con él.</translation>
    </message>
    <message>
        <source>Ask the address in realm first, with service and scope as the header names them. A JWT of your own issuer is not taken here.</source>
        <translation>Pida primero a la dirección de realm, con el service y scope de la cabecera. Aquí no se acepta un JWT de su propio emisor.</translation>
    </message>
    <message>
        <source>Log in with docker login or the like.</source>
        <translation>Inicie sesión con docker login o similar.</translation>
    </message>
    <message>
        <source>The registry does not give access to this repository.</source>
        <translation>El registro no da acceso a este repositorio.</translation>
    </message>
    <message>
        <source>The account probably has no right on the repository, nobody is signed in, or the name is wrong: registries do not say which, so that nobody learns what exists.</source>
        <translation>Probablemente la cuenta no tiene permiso sobre el repositorio, nadie ha iniciado sesión o el nombre es incorrecto: los registros no dicen cuál, para no revelar lo que existe.</translation>
    </message>
    <message>
        <source>Log in to this registry&apos;s host, and check that the image name begins with your account or project.</source>
        <translation>Inicie sesión en el host de este registro y compruebe que el nombre de la imagen empieza por su cuenta o proyecto.</translation>
    </message>
    <message>
        <source>Check the token&apos;s permission. On GitHub it needs write:packages, or packages: write in the workflow.</source>
        <translation>Compruebe el permiso del token. En GitHub necesita write:packages, o packages: write en el workflow.</translation>
    </message>
    <message>
        <source>Harbor does not let this account use the repository.</source>
        <translation>Harbor no deja a esta cuenta usar el repositorio.</translation>
    </message>
    <message>
        <source>The account is probably no member of the project with a role for this action, the robot account lacks it or has ended, or the project does not exist. With OIDC users the password is the CLI secret, not a token.</source>
        <translation>Probablemente la cuenta no es miembro del proyecto con un rol para esta acción, a la cuenta robot le falta o ha caducado, o el proyecto no existe. Con usuarios OIDC la contraseña es el CLI secret, no un token.</translation>
    </message>
    <message>
        <source>Add the account or robot to the project with push or pull.</source>
        <translation>Añada la cuenta o el robot al proyecto con push o pull.</translation>
    </message>
    <message>
        <source>Use the CLI secret of the user profile with docker login, where Harbor signs in by OIDC.</source>
        <translation>Use con docker login el CLI secret del perfil si Harbor autentica por OIDC.</translation>
    </message>
    <message>
        <source>Docker is not signed in to this ECR registry, or no longer.</source>
        <translation>Docker no ha iniciado sesión en este registro ECR, o ya no.</translation>
    </message>
    <message>
        <source>The password of Amazon ECR lives for twelve hours and is of one Region and account: it has ended, or docker login was made with another host. The answer does not say which.</source>
        <translation>La contraseña de Amazon ECR dura doce horas y es de una región y una cuenta: ha terminado, o docker login se hizo con otro host. La respuesta no dice cuál de ellas.</translation>
    </message>
    <message>
        <source>Log in again: aws ecr get-login-password piped into docker login with the same host as the image.</source>
        <translation>Inicie sesión de nuevo: aws ecr get-login-password hacia docker login con el mismo host que la imagen.</translation>
    </message>
    <message>
        <source>Artifactory does not take the token, for the reason in its words.</source>
        <translation>Artifactory no acepta el token, por el motivo que dice.</translation>
    </message>
    <message>
        <source>The word after the colon tells: expired is its end, parse that it is no JWT, signature that another JFrog platform made it; Props Authentication Token not found means that a reference token or API key is unknown or deleted.</source>
        <translation>Lo dice la palabra tras los dos puntos: expired es su fin, parse que no es un JWT, signature que lo hizo otra plataforma JFrog; Props Authentication Token not found significa que un token de referencia o clave de API se desconoce o se borró.</translation>
    </message>
    <message>
        <source>Make a new access token on this platform, or exchange the CI&apos;s OIDC token again.</source>
        <translation>Cree un access token nuevo en esta plataforma, o canjee otra vez el token OIDC de la CI.</translation>
    </message>
    <message>
        <source>Nexus Repository wants a user name and password.</source>
        <translation>Nexus Repository quiere usuario y contraseña.</translation>
    </message>
    <message>
        <source>Nexus answers with a Basic challenge: it takes a user or a user token (two parts) by Basic, and no bearer JWT.</source>
        <translation>Nexus responde con un reto Basic: acepta un usuario o un user token (dos partes) por Basic, y ningún JWT bearer.</translation>
    </message>
    <message>
        <source>Send the two parts of a user token as user name and password.</source>
        <translation>Envíe las dos partes de un user token como usuario y contraseña.</translation>
    </message>
    <message>
        <source>The GitHub workflow may not get an OIDC token.</source>
        <translation>El workflow de GitHub no puede obtener un token OIDC.</translation>
    </message>
    <message>
        <source>The job lacks the permission id-token: write, so GitHub gives it no OIDC token; jobs of pull requests from forks never have it.</source>
        <translation>Al job le falta el permiso id-token: write, así que GitHub no le da token OIDC; los de pull requests desde forks nunca lo tienen.</translation>
    </message>
    <message>
        <source>Add permissions with id-token: write to the job, and contents: read beside it.</source>
        <translation>Añada al job permissions con id-token: write, y contents: read al lado.</translation>
    </message>
    <message>
        <source>Set it in the calling workflow too, where this one is reusable.</source>
        <translation>Póngalo también en el workflow que llama, si este es reutilizable.</translation>
    </message>
    <message>
        <source>The header Metadata: true is missing.</source>
        <translation>Falta la cabecera Metadata: true.</translation>
    </message>
    <message>
        <source>Azure&apos;s instance metadata service hands out tokens only to requests with the header Metadata: true and without X-Forwarded-For.</source>
        <translation>El servicio de metadatos de Azure solo da tokens a peticiones con la cabecera Metadata: true y sin X-Forwarded-For.</translation>
    </message>
    <message>
        <source>Add Metadata: true, and ask without a proxy.</source>
        <translation>Añada Metadata: true y pida sin proxy.</translation>
    </message>
    <message>
        <source>Azure Storage needs the header x-ms-version with a bearer token.</source>
        <translation>Azure Storage necesita la cabecera x-ms-version con un token bearer.</translation>
    </message>
    <message>
        <source>The request has no x-ms-version, or one before 2017-11-09, and bearer tokens came with that one; the token was not looked at.</source>
        <translation>La petición no tiene x-ms-version, o una anterior a 2017-11-09, y los tokens bearer llegaron con esa; no se miró el token.</translation>
    </message>
    <message>
        <source>Send x-ms-version: 2020-04-08 or newer.</source>
        <translation>Envíe x-ms-version: 2020-04-08 o más nueva.</translation>
    </message>
    <message>
        <source>App Service or IIS, not the app, refused the request.</source>
        <translation>App Service o IIS, y no la aplicación, rechazó la petición.</translation>
    </message>
    <message>
        <source>The built-in authentication (Easy Auth) probably got no token, or one whose aud is not among its allowed token audiences or whose issuer is another; the app was not reached.</source>
        <translation>Probablemente la autenticación integrada (Easy Auth) no recibió token, o uno cuyo aud no está entre sus audiencias permitidas o cuyo emisor es otro; no se llegó a la aplicación.</translation>
    </message>
    <message>
        <source>Add the token&apos;s aud to Allowed token audiences, and compare the issuer URL, v1 or v2.</source>
        <translation>Añada el aud del token a Allowed token audiences y compare la URL del emisor, v1 o v2.</translation>
    </message>
    <message>
        <source>Check the client application requirement of the same settings.</source>
        <translation>Compruebe en la misma configuración Client application requirement.</translation>
    </message>
    <message>
        <source>The NATS server does not take these credentials.</source>
        <translation>El servidor NATS no acepta estas credenciales.</translation>
    </message>
    <message>
        <source>The user JWT is probably not signed by an account that the server&apos;s resolver knows, was revoked, has ended, or its seed does not fit; NATS tells clients no more.</source>
        <translation>Probablemente el JWT de usuario no está firmado por una cuenta que conozca el resolver, fue revocado, ha terminado o su seed no encaja; NATS no dice más a los clientes.</translation>
    </message>
    <message>
        <source>Push the account with nsc push, and make new creds with nsc generate creds.</source>
        <translation>Suba la cuenta con nsc push y cree credenciales nuevas con nsc generate creds.</translation>
    </message>
    <message>
        <source>The NATS user&apos;s or account&apos;s JWT has ended.</source>
        <translation>El JWT del usuario o de la cuenta de NATS ha terminado.</translation>
    </message>
    <message>
        <source>NATS closes living connections too when the exp of the user&apos;s or account&apos;s JWT passes.</source>
        <translation>NATS cierra también las conexiones vivas cuando pasa el exp del JWT del usuario o de la cuenta.</translation>
    </message>
    <message>
        <source>Make new credentials, and reconnect with them.</source>
        <translation>Cree credenciales nuevas y vuelva a conectar con ellas.</translation>
    </message>
    <message>
        <source>RabbitMQ refused the login, and its log has the reason.</source>
        <translation>RabbitMQ rechazó el inicio de sesión, y su registro tiene el motivo.</translation>
    </message>
    <message>
        <source>The token goes into the password field. It has probably expired, its aud is not resource_server_id, or it has no scope such as resource.read:VHOST/QUEUE for this vhost.</source>
        <translation>El token va en el campo de contraseña. Probablemente ha caducado, su aud no es resource_server_id, o no tiene un scope como resource.read:VHOST/QUEUE para este vhost.</translation>
    </message>
    <message>
        <source>Inspect the token: aud has to be resource_server_id, and scopes have to begin with its prefix.</source>
        <translation>Inspeccione el token: aud ha de ser resource_server_id, y los scopes han de empezar por su prefijo.</translation>
    </message>
    <message>
        <source>Read the broker&apos;s log file for the same moment.</source>
        <translation>Lea el registro del broker de ese momento.</translation>
    </message>
    <message>
        <source>The Kafka listener does not offer this SASL mechanism.</source>
        <translation>El listener de Kafka no ofrece este mecanismo SASL.</translation>
    </message>
    <message>
        <source>The client asked with a mechanism that this listener has not enabled; the answer names those that are. No token was looked at.</source>
        <translation>El cliente pidió con un mecanismo que este listener no tiene activado; la respuesta nombra los activados. No se miró ningún token.</translation>
    </message>
    <message>
        <source>Set sasl.mechanism of the client to one of them, or use the listener (port) for OAUTHBEARER.</source>
        <translation>Ponga sasl.mechanism del cliente en uno de ellos, o use el listener (puerto) de OAUTHBEARER.</translation>
    </message>
    <message>
        <source>Kafka may not call this OAuth address.</source>
        <translation>Kafka no puede llamar a esta dirección OAuth.</translation>
    </message>
    <message>
        <source>From Kafka 4.0 on the token endpoint and key set URLs have to be listed in a Java system property; this one is not.</source>
        <translation>Desde Kafka 4.0 las URL del endpoint de token y del conjunto de claves han de estar en una propiedad de sistema de Java; esta no está.</translation>
    </message>
    <message>
        <source>Start Java with -Dorg.apache.kafka.sasl.oauthbearer.allowed.urls and the exact URLs, with commas between.</source>
        <translation>Arranque Java con -Dorg.apache.kafka.sasl.oauthbearer.allowed.urls y las URL exactas, separadas por comas.</translation>
    </message>
    <message>
        <source>Kafka knows who asks, and no ACL allows this.</source>
        <translation>Kafka sabe quién pide, y ninguna ACL lo permite.</translation>
    </message>
    <message>
        <source>The token was accepted; the principal made of its claim (sub unless set otherwise) has no ACL for the topic or group named.</source>
        <translation>El token se aceptó; el principal formado con su claim (sub salvo otro ajuste) no tiene ACL para el topic o grupo nombrado.</translation>
    </message>
    <message>
        <source>Add an ACL for User: and the principal&apos;s name, as the broker&apos;s authorizer log writes it.</source>
        <translation>Añada una ACL para User: y el nombre del principal, tal como lo escribe el registro del autorizador.</translation>
    </message>
    <message>
        <source>Elasticsearch found no credentials that one of its realms reads.</source>
        <translation>Elasticsearch no encontró credenciales que lea alguno de sus realms.</translation>
    </message>
    <message>
        <source>The request had no Authorization header, or one of a kind that no realm is set up for: a Bearer JWT needs a jwt realm, an API key the scheme ApiKey. The answer does not say which.</source>
        <translation>La petición no tenía cabecera Authorization, o una de un tipo sin realm configurado: un JWT bearer necesita un realm jwt, una clave de API el esquema ApiKey. La respuesta no dice cuál de ellas.</translation>
    </message>
    <message>
        <source>Send Authorization with Bearer, ApiKey or Basic, as WWW-Authenticate lists them.</source>
        <translation>Envíe Authorization con Bearer, ApiKey o Basic, como los lista WWW-Authenticate.</translation>
    </message>
    <message>
        <source>Set up a jwt realm with the token&apos;s issuer and audience, where JWTs are to be taken.</source>
        <translation>Configure un realm jwt con el emisor y la audiencia del token si se han de aceptar JWT.</translation>
    </message>
    <message>
        <source>No realm of Elasticsearch took the credentials.</source>
        <translation>Ningún realm de Elasticsearch aceptó las credenciales.</translation>
    </message>
    <message>
        <source>With a bearer JWT, probably allowed_issuer, allowed_audiences, the key set, or the shared secret in ES-Client-Authentication does not fit; with a user, name or password.</source>
        <translation>Con un JWT bearer, probablemente no encaja allowed_issuer, allowed_audiences, el conjunto de claves o el secreto compartido de ES-Client-Authentication; con un usuario, el nombre o la contraseña.</translation>
    </message>
    <message>
        <source>Compare iss and aud with the jwt realm&apos;s settings.</source>
        <translation>Compare iss y aud con la configuración del realm jwt.</translation>
    </message>
    <message>
        <source>Send ES-Client-Authentication: SharedSecret and its value, where client_authentication.type is shared_secret.</source>
        <translation>Envíe ES-Client-Authentication: SharedSecret y su valor si client_authentication.type es shared_secret.</translation>
    </message>
    <message>
        <source>Elasticsearch knows who asks, and its roles do not allow this.</source>
        <translation>Elasticsearch sabe quién pide, y sus roles no lo permiten.</translation>
    </message>
    <message>
        <source>The credentials were accepted; the effective roles that the answer names lack the privilege. No roles at all means that no role mapping fits the token&apos;s claims.</source>
        <translation>Las credenciales se aceptaron; a los roles efectivos que nombra la respuesta les falta el privilegio. Ningún rol significa que ningún role mapping encaja con los claims.</translation>
    </message>
    <message>
        <source>Add a role mapping for the realm, or the privilege to the role.</source>
        <translation>Añada un role mapping para el realm, o el privilegio al rol.</translation>
    </message>
    <message>
        <source>OpenSearch knows who asks, and no role allows this.</source>
        <translation>OpenSearch sabe quién pide, y ningún rol lo permite.</translation>
    </message>
    <message>
        <source>The token was accepted; no role is mapped to its user or backend_roles. An empty backend_roles in the answer means that roles_key does not name a claim of this token.</source>
        <translation>El token se aceptó; ningún rol está asignado a su usuario o backend_roles. backend_roles vacío en la respuesta significa que roles_key no nombra un claim de este token.</translation>
    </message>
    <message>
        <source>Set roles_key to the claim with the roles, and map them to roles of OpenSearch.</source>
        <translation>Ponga roles_key en el claim con los roles y asígnelos a roles de OpenSearch.</translation>
    </message>
    <message>
        <source>OpenSearch&apos;s security is not set up yet.</source>
        <translation>La seguridad de OpenSearch aún no está configurada.</translation>
    </message>
    <message>
        <source>The security index is missing or still loading, so no credentials can be judged.</source>
        <translation>El índice de seguridad falta o aún se carga, así que no se puede juzgar ninguna credencial.</translation>
    </message>
    <message>
        <source>Wait, or run securityadmin once.</source>
        <translation>Espere, o ejecute securityadmin una vez.</translation>
    </message>
    <message>
        <source>The database has no role of the name in the token.</source>
        <translation>La base de datos no tiene ningún rol con el nombre del token.</translation>
    </message>
    <message>
        <source>PostgREST accepted the token and switches to the database role in its claim role (jwt-role-claim-key); that role does not exist.</source>
        <translation>PostgREST aceptó el token y cambia al rol de base de datos de su claim role (jwt-role-claim-key); ese rol no existe.</translation>
    </message>
    <message>
        <source>Create the role and grant it to the authenticator, or set jwt-role-claim-key to the right claim.</source>
        <translation>Cree el rol y concédalo al authenticator, o ponga jwt-role-claim-key en el claim correcto.</translation>
    </message>
    <message>
        <source>PostgREST got no token, and anonymous use is off.</source>
        <translation>PostgREST no recibió token, y el uso anónimo está desactivado.</translation>
    </message>
    <message>
        <source>No Bearer token came with the request, and db-anon-role is not set.</source>
        <translation>Con la petición no llegó ningún token bearer, y db-anon-role no está puesto.</translation>
    </message>
    <message>
        <source>Send Authorization: Bearer and the token.</source>
        <translation>Envíe Authorization: Bearer y el token.</translation>
    </message>
    <message>
        <source>PostgREST has no key to check tokens with.</source>
        <translation>PostgREST no tiene clave para comprobar tokens.</translation>
    </message>
    <message>
        <source>jwt-secret is missing in the server&apos;s own settings; no token can be right.</source>
        <translation>jwt-secret falta en la configuración del propio servidor; ningún token puede valer.</translation>
    </message>
    <message>
        <source>Set jwt-secret to the shared secret or to the issuer&apos;s key set.</source>
        <translation>Ponga jwt-secret con el secreto compartido o el conjunto de claves del emisor.</translation>
    </message>
    <message>
        <source>Temporal does not allow this call.</source>
        <translation>Temporal no permite esta llamada.</translation>
    </message>
    <message>
        <source>The token&apos;s claim permissions probably lacks an entry NAMESPACE:read or NAMESPACE:write for this namespace, or the token could not be read at all.</source>
        <translation>Al claim permissions del token probablemente le falta una entrada NAMESPACE:read o NAMESPACE:write para este espacio de nombres, o el token no se pudo leer.</translation>
    </message>
    <message>
        <source>Have the issuer add the claim permissions, or set permissionsClaimName to another.</source>
        <translation>Haga que el emisor añada el claim permissions, o ponga permissionsClaimName en otro.</translation>
    </message>
    <message>
        <source>etcd no longer knows the session&apos;s token.</source>
        <translation>etcd ya no conoce el token de la sesión.</translation>
    </message>
    <message>
        <source>Simple tokens of etcd live for five minutes after their last use (auth-token-ttl) and in memory only; it has ended, or the server was restarted. The answer does not say which.</source>
        <translation>Los tokens simples de etcd viven cinco minutos desde su último uso (auth-token-ttl) y solo en memoria; ha terminado, o el servidor se reinició. La respuesta no dice cuál de ellas.</translation>
    </message>
    <message>
        <source>Authenticate again, or use a client that does so by itself.</source>
        <translation>Autentíquese de nuevo, o use un cliente que lo haga solo.</translation>
    </message>
    <message>
        <source>Jenkins wants a crumb, not another token.</source>
        <translation>Jenkins quiere un crumb, no otro token.</translation>
    </message>
    <message>
        <source>A POST with a password or session needs the header Jenkins-Crumb of the same session; requests with an API token need none.</source>
        <translation>Un POST con contraseña o sesión necesita la cabecera Jenkins-Crumb de la misma sesión; las peticiones con token de API no la necesitan.</translation>
    </message>
    <message>
        <source>Use the user&apos;s API token by Basic, or get a crumb at /crumbIssuer/api/json and keep the cookie.</source>
        <translation>Use el token de API del usuario por Basic, u obtenga un crumb en /crumbIssuer/api/json y conserve la cookie.</translation>
    </message>
    <message>
        <source>OpenStack Keystone wants a token of its own.</source>
        <translation>OpenStack Keystone quiere un token propio.</translation>
    </message>
    <message>
        <source>The request probably had no X-Auth-Token, or it has ended, or, in a request for a token, the user, domain or password is wrong.</source>
        <translation>Probablemente no llegó X-Auth-Token, ha terminado, o, al pedir un token, el usuario, el dominio o la contraseña es incorrecto.</translation>
    </message>
    <message>
        <source>Get a new token, and send it in X-Auth-Token rather than Authorization.</source>
        <translation>Obtenga un token nuevo y envíelo en X-Auth-Token en lugar de Authorization.</translation>
    </message>
    <message>
        <source>Keycloak&apos;s admin API took the token, and a role is missing.</source>
        <translation>La API de administración de Keycloak aceptó el token, y falta un rol.</translation>
    </message>
    <message>
        <source>The user or service account probably lacks a role of realm-management, such as view-users or manage-users, or the token does not carry it (scope, full scope allowed).</source>
        <translation>Al usuario o cuenta de servicio probablemente le falta un rol de realm-management, como view-users o manage-users, o el token no lo lleva (scope, Full scope allowed).</translation>
    </message>
    <message>
        <source>Assign the role under Service accounts roles, client realm-management, and get a new token.</source>
        <translation>Asigne el rol en Service accounts roles, cliente realm-management, y obtenga un token nuevo.</translation>
    </message>
    <message>
        <source>Keycloak&apos;s admin API does not take the token.</source>
        <translation>La API de administración de Keycloak no acepta el token.</translation>
    </message>
    <message>
        <source>The token has probably expired or its session was ended, or its iss names another host name than the one called, or another realm than it may administer.</source>
        <translation>Probablemente el token ha caducado o se cerró su sesión, o su iss nombra otro host que el llamado, u otro realm que el que puede administrar.</translation>
    </message>
    <message>
        <source>Get a new token from the same host name as the admin URL.</source>
        <translation>Obtenga un token nuevo del mismo nombre de host que la URL de administración.</translation>
    </message>
    <message>
        <source>Userinfo wants a token with the scope openid.</source>
        <translation>Userinfo quiere un token con el scope openid.</translation>
    </message>
    <message>
        <source>The access token was asked for without openid, and Keycloak&apos;s userinfo refuses such a token.</source>
        <translation>El access token se pidió sin openid, y userinfo de Keycloak rechaza un token así.</translation>
    </message>
    <message>
        <source>Add openid to the scope of the token request.</source>
        <translation>Añada openid al scope de la petición del token.</translation>
    </message>
    <message>
        <source>The session behind this token is over.</source>
        <translation>La sesión tras este token ha terminado.</translation>
    </message>
    <message>
        <source>The token may not have expired; its user session in Keycloak was logged out, has ended, or was lost with a restart.</source>
        <translation>El token puede no haber caducado; su sesión de usuario en Keycloak se cerró, terminó o se perdió con un reinicio.</translation>
    </message>
    <message>
        <source>Sign in again. A token of the client credentials grant needs a session too where it is to be used at userinfo.</source>
        <translation>Inicie sesión de nuevo. También un token del grant client credentials necesita una sesión para userinfo.</translation>
    </message>
    <message>
        <source>OpenIddict wants https.</source>
        <translation>OpenIddict exige https.</translation>
    </message>
    <message>
        <source>The request reached the application by plain http; behind a proxy that ends TLS it does not learn of https unless forwarded headers are read.</source>
        <translation>La petición llegó a la aplicación por http sin TLS; tras un proxy que termina TLS, no se entera de https si no lee las cabeceras reenviadas.</translation>
    </message>
    <message>
        <source>Use UseForwardedHeaders with X-Forwarded-Proto, before the authentication.</source>
        <translation>Use UseForwardedHeaders con X-Forwarded-Proto, antes de la autenticación.</translation>
    </message>
    <message>
        <source>For development only, DisableTransportSecurityRequirement.</source>
        <translation>Solo para desarrollo, DisableTransportSecurityRequirement.</translation>
    </message>
    <message>
        <source>The API has not the key that the token is encrypted for.</source>
        <translation>La API no tiene la clave para la que se cifró el token.</translation>
    </message>
    <message>
        <source>Access tokens of OpenIddict are encrypted (JWE) by default, and this API was not given the encryption key.</source>
        <translation>Los access token de OpenIddict van cifrados (JWE) por defecto, y esta API no recibió la clave de cifrado.</translation>
    </message>
    <message>
        <source>Share the encryption key with the API, use introspection, or call DisableAccessTokenEncryption at the server.</source>
        <translation>Comparta la clave con la API, use introspección, o llame a DisableAccessTokenEncryption en el servidor.</translation>
    </message>
    <message>
        <source>PingOne took the token, and a role is missing.</source>
        <translation>PingOne aceptó el token, y falta un rol.</translation>
    </message>
    <message>
        <source>The worker application&apos;s role assignments do not cover this resource, environment or population, or the token is of another environment or region. The answer does not say which.</source>
        <translation>Las asignaciones de roles de la aplicación worker no cubren este recurso, entorno o población, o el token es de otro entorno o región. La respuesta no dice cuál de ellas.</translation>
    </message>
    <message>
        <source>Assign a role to the worker application for this environment, and get a new token.</source>
        <translation>Asigne a la aplicación worker un rol para este entorno y obtenga un token nuevo.</translation>
    </message>
    <message>
        <source>The WSO2 gateway does not accept the token (900901).</source>
        <translation>La pasarela WSO2 no acepta el token (900901).</translation>
    </message>
    <message>
        <source>With 900901 the token is probably of another key manager or environment, was revoked, or is no token of this gateway; its end has a code of its own (900903 on older versions).</source>
        <translation>Con 900901, probablemente el token es de otro key manager o entorno, fue revocado, o no es de esta pasarela; su fin tiene un código propio (900903 en versiones antiguas).</translation>
    </message>
    <message>
        <source>Get a new token with the application&apos;s Production or Sandbox keys, as the API&apos;s endpoint asks.</source>
        <translation>Obtenga un token nuevo con las claves Production o Sandbox de la aplicación, según el endpoint de la API.</translation>
    </message>
    <message>
        <source>Check the key manager in the Admin Portal: its issuer has to be the token&apos;s iss.</source>
        <translation>Compruebe el key manager en Admin Portal: su issuer ha de ser el iss del token.</translation>
    </message>
    <message>
        <source>The WSO2 gateway found no token (900902).</source>
        <translation>La pasarela WSO2 no encontró ningún token (900902).</translation>
    </message>
    <message>
        <source>900902 Missing Credentials: the request has none in the header that the API is set up for; that is Authorization unless changed.</source>
        <translation>900902 Missing Credentials: la petición no lleva ninguno en la cabecera que la API tiene configurada; es Authorization si no se cambió.</translation>
    </message>
    <message>
        <source>Send Authorization: Bearer and the token, or the header that the API&apos;s runtime settings name.</source>
        <translation>Envíe Authorization: Bearer y el token, o la cabecera que nombre la configuración de la API.</translation>
    </message>
    <message>
        <source>The token has ended, says the WSO2 gateway (900903, 900904).</source>
        <translation>El token ha terminado, dice la pasarela WSO2 (900903, 900904).</translation>
    </message>
    <message>
        <source>900903 means that the access token has expired, 900904 that it is inactive: revoked, or replaced by a newer one.</source>
        <translation>900903 significa que el access token ha caducado; 900904, que está inactivo: revocado o sustituido por otro más nuevo.</translation>
    </message>
    <message>
        <source>The token is of the wrong type for this resource (900905).</source>
        <translation>El token es del tipo incorrecto para este recurso (900905).</translation>
    </message>
    <message>
        <source>900905: the resource wants an application user&apos;s token where one of an application was sent, or the other way round.</source>
        <translation>900905: el recurso quiere un token de usuario de la aplicación y recibió uno de aplicación, o al revés.</translation>
    </message>
    <message>
        <source>Compare the resource&apos;s authentication type with the grant that the token came from.</source>
        <translation>Compare el tipo de autenticación del recurso con el grant del que salió el token.</translation>
    </message>
    <message>
        <source>The API has no such resource (900906).</source>
        <translation>La API no tiene ese recurso (900906).</translation>
    </message>
    <message>
        <source>900906: no resource of the API fits the path and HTTP method; the token is not the matter.</source>
        <translation>900906: ningún recurso de la API encaja con la ruta y el método HTTP; no se trata del token.</translation>
    </message>
    <message>
        <source>Compare path, version and method with the API&apos;s resources.</source>
        <translation>Compare ruta, versión y método con los recursos de la API.</translation>
    </message>
    <message>
        <source>The API or subscription is blocked for now (900907).</source>
        <translation>La API o la suscripción está bloqueada por ahora (900907).</translation>
    </message>
    <message>
        <source>900907: the publisher has blocked this API or this subscription; the token is not the matter.</source>
        <translation>900907: el publicador ha bloqueado esta API o esta suscripción; no se trata del token.</translation>
    </message>
    <message>
        <source>Ask the API&apos;s publisher to unblock it.</source>
        <translation>Pida al publicador de la API que la desbloquee.</translation>
    </message>
    <message>
        <source>The application is not subscribed to this API (900908, 900909).</source>
        <translation>La aplicación no está suscrita a esta API (900908, 900909).</translation>
    </message>
    <message>
        <source>900908 Resource forbidden: the token was accepted, and the application that it belongs to has no subscription to this API; 900909: its subscription is not active. The answer says which.</source>
        <translation>900908 Resource forbidden: el token se aceptó, y la aplicación a la que pertenece no tiene suscripción a esta API; 900909: su suscripción no está activa. La respuesta dice cuál de ellas.</translation>
    </message>
    <message>
        <source>Subscribe the application to the API in the Developer Portal, and get a new token with its keys.</source>
        <translation>Suscriba la aplicación a la API en el portal de desarrolladores y obtenga un token nuevo con sus claves.</translation>
    </message>
    <message>
        <source>Check which application the client ID in the token belongs to.</source>
        <translation>Compruebe a qué aplicación pertenece el ID de cliente del token.</translation>
    </message>
    <message>
        <source>The token lacks the scope of this resource (900910).</source>
        <translation>Al token le falta el scope de este recurso (900910).</translation>
    </message>
    <message>
        <source>900910: the token was accepted, and it has none of the scopes attached to the resource: not asked for, or the user has no role that the scope is bound to.</source>
        <translation>900910: el token se aceptó y no tiene ninguno de los scopes del recurso: no se pidió, o el usuario no tiene un rol al que esté ligado el scope.</translation>
    </message>
    <message>
        <source>Ask for the scope by name, as a user with one of its roles.</source>
        <translation>Pida el scope por su nombre, como usuario con uno de sus roles.</translation>
    </message>
    <message>
        <source>A limit of the WSO2 gateway is used up, or a rule denies (9008xx).</source>
        <translation>Se agotó un límite de la pasarela WSO2, o una regla deniega (9008xx).</translation>
    </message>
    <message>
        <source>Codes 900800 to 900807 are throttling: the limit of the API, application, subscription or backend, or a deny policy; the token was accepted.</source>
        <translation>Los códigos 900800 a 900807 son limitación: el límite de la API, aplicación, suscripción o backend, o una política de denegación; el token se aceptó.</translation>
    </message>
    <message>
        <source>Wait until the time that nextAccessTime names, or take a larger tier.</source>
        <translation>Espere hasta el momento que dice nextAccessTime, o elija un nivel mayor.</translation>
    </message>
    <message>
        <source>Kong has no consumer&apos;s credential of this issuer.</source>
        <translation>Kong no tiene credencial de ningún consumidor para este emisor.</translation>
    </message>
    <message>
        <source>Kong&apos;s jwt plugin looks up a consumer&apos;s JWT credential whose key equals the token&apos;s iss (or the claim or header in key_claim_name, as the answer names it), and there is none; the signature was not checked.</source>
        <translation>El plugin jwt de Kong busca la credencial JWT de un consumidor cuya key sea igual al iss del token (o al claim o cabecera de key_claim_name, que la respuesta nombra), y no hay ninguna; no se comprobó la firma.</translation>
    </message>
    <message>
        <source>Create the credential: POST /consumers/NAME/jwt with key set to the iss, algorithm RS256 and rsa_public_key.</source>
        <translation>Créela: POST /consumers/NOMBRE/jwt con key igual al iss, algorithm RS256 y rsa_public_key.</translation>
    </message>
    <message>
        <source>Compare key and iss letter by letter, a slash at the end too.</source>
        <translation>Compare key e iss letra por letra, también una barra al final.</translation>
    </message>
    <message>
        <source>The token lacks the claim that Kong finds the consumer by.</source>
        <translation>Al token le falta el claim por el que Kong busca al consumidor.</translation>
    </message>
    <message>
        <source>Kong&apos;s jwt plugin looks up the consumer by the claim that the answer names (key_claim_name, iss unless set), and the token has none.</source>
        <translation>El plugin jwt de Kong busca al consumidor por el claim que nombra la respuesta (key_claim_name, iss si no se puso), y el token no lo tiene.</translation>
    </message>
    <message>
        <source>Put the claim into the token, or set key_claim_name to one that it has.</source>
        <translation>Ponga el claim en el token, o key_claim_name en uno que tenga.</translation>
    </message>
    <message>
        <source>The token lives longer than Kong allows.</source>
        <translation>El token dura más de lo que Kong permite.</translation>
    </message>
    <message>
        <source>Its exp is further ahead than maximum_expiration of Kong&apos;s jwt plugin; it has not expired.</source>
        <translation>Su exp está más lejos que maximum_expiration del plugin jwt de Kong; no ha caducado.</translation>
    </message>
    <message>
        <source>Make tokens that live for a shorter time, or raise maximum_expiration.</source>
        <translation>Haga tokens que duren menos, o aumente maximum_expiration.</translation>
    </message>
    <message>
        <source>Kong knows the consumer, and its groups do not open this service.</source>
        <translation>Kong conoce al consumidor, y sus grupos no abren este servicio.</translation>
    </message>
    <message>
        <source>The credentials were accepted; Kong&apos;s acl plugin allows other groups than those of this consumer.</source>
        <translation>Las credenciales se aceptaron; el plugin acl de Kong permite otros grupos que los de este consumidor.</translation>
    </message>
    <message>
        <source>Add the consumer to a group that the service allows: POST /consumers/NAME/acls.</source>
        <translation>Añada el consumidor a un grupo permitido: POST /consumers/NOMBRE/acls.</translation>
    </message>
    <message>
        <source>Kong wants an API key here, not a token.</source>
        <translation>Kong quiere aquí una clave de API, no un token.</translation>
    </message>
    <message>
        <source>The route has the key-auth plugin, which reads the header or parameter apikey (key_names) and no bearer token.</source>
        <translation>La ruta tiene el plugin key-auth, que lee la cabecera o parámetro apikey (key_names) y ningún token bearer.</translation>
    </message>
    <message>
        <source>Send the consumer&apos;s key in the header that key_names has, apikey unless set.</source>
        <translation>Envíe la clave del consumidor en la cabecera de key_names, apikey si no se puso.</translation>
    </message>
    <message>
        <source>Kong has no route for this request.</source>
        <translation>Kong no tiene ruta para esta petición.</translation>
    </message>
    <message>
        <source>Host, path, method or headers fit no route of Kong, so no plugin looked at a token.</source>
        <translation>El host, la ruta, el método o las cabeceras no encajan con ninguna ruta de Kong, así que ningún plugin miró un token.</translation>
    </message>
    <message>
        <source>Compare with hosts, paths and methods of the routes.</source>
        <translation>Compare con hosts, paths y methods de las rutas.</translation>
    </message>
    <message>
        <source>Kong could not get the issuer&apos;s public key.</source>
        <translation>Kong no pudo obtener la clave pública del emisor.</translation>
    </message>
    <message>
        <source>The gateway fetches the discovery document and keys from the address in the token&apos;s iss, and cannot reach it: localhost or an outside name is another machine from where Kong runs.</source>
        <translation>La pasarela obtiene el documento de descubrimiento y las claves de la dirección del iss, y no llega a ella: localhost o un nombre externo es otra máquina desde donde corre Kong.</translation>
    </message>
    <message>
        <source>Open iss with /.well-known/openid-configuration behind it from Kong&apos;s machine or container.</source>
        <translation>Abra iss seguido de /.well-known/openid-configuration desde la máquina o contenedor de Kong.</translation>
    </message>
    <message>
        <source>Give the issuer one host name that both sides reach.</source>
        <translation>Dé al emisor un nombre de host al que lleguen ambos lados.</translation>
    </message>
    <message>
        <source>The gateway asked an endpoint of the issuer that is not there.</source>
        <translation>La pasarela preguntó a un endpoint del emisor que no existe.</translation>
    </message>
    <message>
        <source>The gateway (APISIX, Kong, OpenResty) wanted to introspect the token, and the issuer&apos;s introspection endpoint answered that there is none at this address; the token was not judged.</source>
        <translation>La pasarela (APISIX, Kong, OpenResty) quiso hacer introspección del token, y el emisor respondió que en esa dirección no hay tal endpoint; el token no se juzgó.</translation>
    </message>
    <message>
        <source>Have the gateway verify with the key set: use_jwks=true in APISIX. Auth0 and others have no introspection.</source>
        <translation>Haga que la pasarela verifique con el conjunto de claves: use_jwks=true en APISIX. Auth0 y otros no tienen introspección.</translation>
    </message>
    <message>
        <source>Or set introspection_endpoint to the address in the issuer&apos;s metadata.</source>
        <translation>O ponga introspection_endpoint en la dirección de los metadatos del emisor.</translation>
    </message>
    <message>
        <source>The issuer refused the gateway itself.</source>
        <translation>El emisor rechazó a la propia pasarela.</translation>
    </message>
    <message>
        <source>The gateway&apos;s own client ID or secret, with which it introspects tokens, was not taken by the issuer; the token was not judged.</source>
        <translation>El emisor no aceptó el ID de cliente o el secreto de la propia pasarela, con los que hace introspección; el token no se juzgó.</translation>
    </message>
    <message>
        <source>Check client_id, client_secret and introspection_endpoint_auth_method in the gateway&apos;s plugin.</source>
        <translation>Compruebe client_id, client_secret e introspection_endpoint_auth_method en el plugin de la pasarela.</translation>
    </message>
    <message>
        <source>The gateway&apos;s own way to the issuer failed.</source>
        <translation>Falló el propio camino de la pasarela al emisor.</translation>
    </message>
    <message>
        <source>The gateway asked the issuer for keys, metadata or an introspection, and got an error or no connection; the token was not judged.</source>
        <translation>La pasarela pidió al emisor claves, metadatos o introspección, y obtuvo un error o ninguna conexión; el token no se juzgó.</translation>
    </message>
    <message>
        <source>Ask that address from the gateway&apos;s machine, with its DNS resolver, proxy and CA.</source>
        <translation>Pida esa dirección desde la máquina de la pasarela, con su DNS, proxy y CA.</translation>
    </message>
    <message>
        <source>APISIX finds no consumer by the token&apos;s claim key.</source>
        <translation>APISIX no encuentra consumidor por el claim key del token.</translation>
    </message>
    <message>
        <source>The plugin jwt-auth takes tokens made for a consumer of its own: their claim key (key_claim_name) has to equal the consumer&apos;s key. A token of an OpenID issuer needs the plugin openid-connect.</source>
        <translation>El plugin jwt-auth acepta tokens hechos para un consumidor propio: su claim key (key_claim_name) ha de ser igual a la key del consumidor. Un token de un emisor OpenID necesita el plugin openid-connect.</translation>
    </message>
    <message>
        <source>Use openid-connect for tokens of an issuer, or put the consumer&apos;s key into the claim key.</source>
        <translation>Use openid-connect para tokens de un emisor, o ponga la key del consumidor en el claim key.</translation>
    </message>
    <message>
        <source>The proxy got a key set that it cannot use.</source>
        <translation>El proxy recibió un conjunto de claves que no puede usar.</translation>
    </message>
    <message>
        <source>What the proxy loaded from its JWKS address is no key set, or holds no key of a kind that it reads; the token is not to blame.</source>
        <translation>Lo que el proxy cargó de su dirección JWKS no es un conjunto de claves, o no contiene ninguna que sepa leer; el token no tiene la culpa.</translation>
    </message>
    <message>
        <source>Open that address. It has to answer with an object that has the member keys, not with a page or the metadata.</source>
        <translation>Abra esa dirección. Ha de responder con un objeto que tenga el miembro keys, no con una página o los metadatos.</translation>
    </message>
    <message>
        <source>Envoy&apos;s own sign-in at the issuer failed.</source>
        <translation>Falló el propio inicio de sesión de Envoy en el emisor.</translation>
    </message>
    <message>
        <source>Envoy&apos;s oauth2 filter could not turn the code into a token: probably its client secret or token cluster is wrong, or the state and cookie do not fit. No bearer token of yours was judged.</source>
        <translation>El filtro oauth2 de Envoy no pudo canjear el código por un token: probablemente su secreto de cliente o clúster de token es incorrecto, o el state y la cookie no encajan. No se juzgó ningún token bearer suyo.</translation>
    </message>
    <message>
        <source>Check token_endpoint, client_id and the token secret (SDS) of the filter.</source>
        <translation>Compruebe token_endpoint, client_id y el secreto de token (SDS) del filtro.</translation>
    </message>
    <message>
        <source>Set pass_through_matcher or forward_bearer_token, where requests with a token are to pass.</source>
        <translation>Ponga pass_through_matcher o forward_bearer_token si las peticiones con token han de pasar.</translation>
    </message>
    <message>
        <source>The check that nginx asks (auth_request) broke.</source>
        <translation>Falló la comprobación que consulta nginx (auth_request).</translation>
    </message>
    <message>
        <source>nginx takes only 2xx, 401 and 403 from the address of auth_request; it got the status named, and so answered 500. The token was not judged.</source>
        <translation>nginx solo acepta 2xx, 401 y 403 de la dirección de auth_request; recibió el estado nombrado y por eso respondió 500. El token no se juzgó.</translation>
    </message>
    <message>
        <source>Call that address yourself with the same headers. A 404, 302 or 502 there is the fault.</source>
        <translation>Llame usted a esa dirección con las mismas cabeceras. Un 404, 302 o 502 ahí es el fallo.</translation>
    </message>
    <message>
        <source>Apigee&apos;s VerifyJWT policy names what does not fit.</source>
        <translation>La política VerifyJWT de Apigee nombra lo que no encaja.</translation>
    </message>
    <message>
        <source>The end of the code tells: JwtAudienceMismatch aud, JwtIssuerMismatch iss, JwtSubjectMismatch sub, InvalidClaim a further claim, NoMatchingPublicKey or KeyIdMissing the key (kid), the ones with Algorithm alg, WrongKeyType and KeyParsingFailed the policy&apos;s own key.</source>
        <translation>El final del código lo dice: JwtAudienceMismatch aud, JwtIssuerMismatch iss, JwtSubjectMismatch sub, InvalidClaim otro claim, NoMatchingPublicKey o KeyIdMissing la clave (kid), los de Algorithm alg, WrongKeyType y KeyParsingFailed la clave de la propia política.</translation>
    </message>
    <message>
        <source>Compare that claim of the token with the element of the same name in the VerifyJWT policy.</source>
        <translation>Compare ese claim del token con el elemento del mismo nombre de la política VerifyJWT.</translation>
    </message>
    <message>
        <source>Trace the proxy. jwt.POLICY.claim.NAME shows what arrived.</source>
        <translation>Trace el proxy. jwt.POLICY.claim.NOMBRE muestra lo que llegó.</translation>
    </message>
    <message>
        <source>Apigee found no usable token where its policy looks for it.</source>
        <translation>Apigee no encontró un token utilizable donde lo busca su política.</translation>
    </message>
    <message>
        <source>FailedToResolveVariable (or FailedToResolveAPIKey) means that the header or parameter in Source or Ref was not in the request; FailedToDecode that what is there is no JWT. With Source set, the word Bearer in front has to be stripped first.</source>
        <translation>FailedToResolveVariable (o FailedToResolveAPIKey) significa que la cabecera o el parámetro de Source o Ref no estaba en la petición; FailedToDecode, que lo que hay no es un JWT. Con Source puesto, hay que quitar antes la palabra Bearer.</translation>
    </message>
    <message>
        <source>Send the token or key where Source or Ref of the policy names it.</source>
        <translation>Envíe el token o la clave donde lo nombra Source o Ref de la política.</translation>
    </message>
    <message>
        <source>Leave Source out. VerifyJWT then reads Authorization: Bearer by itself.</source>
        <translation>Quite Source. VerifyJWT lee entonces Authorization: Bearer por sí solo.</translation>
    </message>
    <message>
        <source>Apigee&apos;s app, key or developer is not active.</source>
        <translation>La app, la clave o el desarrollador de Apigee no está activo.</translation>
    </message>
    <message>
        <source>The token or key is known by form, and its app, consumer key, developer or the token itself is revoked, pending or not approved in Apigee (InvalidApiKey: no app has this key). The answer says which.</source>
        <translation>El token o la clave tiene la forma correcta, pero su app, consumer key, desarrollador o el propio token está revocado, pendiente o sin aprobar en Apigee (InvalidApiKey: ninguna app tiene esta clave). La respuesta dice cuál de ellas.</translation>
    </message>
    <message>
        <source>Approve the app, its key for the API product, and the developer, in Apigee.</source>
        <translation>Apruebe en Apigee la app, su clave para el producto de API y el desarrollador.</translation>
    </message>
    <message>
        <source>Tyk found no credentials in the header it reads.</source>
        <translation>Tyk no encontró credenciales en la cabecera que lee.</translation>
    </message>
    <message>
        <source>The request lacks the header that the API definition names (auth_header_name, Authorization unless set).</source>
        <translation>A la petición le falta la cabecera que nombra la definición de la API (auth_header_name, Authorization si no se puso).</translation>
    </message>
    <message>
        <source>Send the token in that header.</source>
        <translation>Envíe el token en esa cabecera.</translation>
    </message>
    <message>
        <source>Tyk took the token and has no policy that opens this API for it.</source>
        <translation>Tyk aceptó el token y no tiene política que le abra esta API.</translation>
    </message>
    <message>
        <source>The claim for the policy (policy_field_name, a scope mapping, or the default policy) probably names none that exists or that includes this API.</source>
        <translation>El claim de la política (policy_field_name, un mapeo de scopes o la política por defecto) probablemente no nombra ninguna que exista o que incluya esta API.</translation>
    </message>
    <message>
        <source>Set a default policy with this API, or put the policy&apos;s ID into the claim.</source>
        <translation>Ponga una política por defecto con esta API, o el ID de la política en el claim.</translation>
    </message>
    <message>
        <source>Tyk does not accept the token or key.</source>
        <translation>Tyk no acepta el token o la clave.</translation>
    </message>
    <message>
        <source>The JWT&apos;s signature or alg probably does not fit jwt_source and jwt_signing_method, its user claim (jwt_identity_base_field, sub) is missing, or the key is not in Tyk&apos;s store; the words after the colon tell.</source>
        <translation>Probablemente la firma o alg del JWT no encaja con jwt_source y jwt_signing_method, falta su claim de usuario (jwt_identity_base_field, sub), o la clave no está en Tyk; lo dicen las palabras tras los dos puntos.</translation>
    </message>
    <message>
        <source>Compare jwt_source (key set URL in base64, or public key) and jwt_signing_method with the token&apos;s header.</source>
        <translation>Compare jwt_source (URL del conjunto de claves en base64, o clave pública) y jwt_signing_method con la cabecera del token.</translation>
    </message>
    <message>
        <source>KrakenD refused the token and tells only its log why.</source>
        <translation>KrakenD rechazó el token y solo dice el motivo en su registro.</translation>
    </message>
    <message>
        <source>KrakenD&apos;s auth/validator answers 401 without a word: the token is probably absent, has expired, or its iss, aud, alg or key is not what the endpoint is set up for; roles that lack give 403.</source>
        <translation>auth/validator de KrakenD responde 401 sin palabras: probablemente el token falta, ha caducado, o su iss, aud, alg o clave no es lo configurado en el endpoint; los roles que faltan dan 403.</translation>
    </message>
    <message>
        <source>Read KrakenD&apos;s log at level DEBUG. The lines with JWTValidator name the reason.</source>
        <translation>Lea el registro de KrakenD en nivel DEBUG. Las líneas con JWTValidator dicen el motivo.</translation>
    </message>
    <message>
        <source>Compare iss, aud and alg with issuer, audience and alg of auth/validator.</source>
        <translation>Compare iss, aud y alg con issuer, audience y alg de auth/validator.</translation>
    </message>
    <message>
        <source>KrakenD took the token, and a role or scope is missing.</source>
        <translation>KrakenD aceptó el token, y falta un rol o scope.</translation>
    </message>
    <message>
        <source>The token probably has none of roles in roles_key, or not the scopes in scopes_key, that the endpoint asks for; nested claims need roles_key_is_nested.</source>
        <translation>Probablemente el token no tiene ninguno de los roles de roles_key, o no los scopes de scopes_key, que pide el endpoint; los claims anidados necesitan roles_key_is_nested.</translation>
    </message>
    <message>
        <source>Compare the claim in roles_key with roles of the endpoint; for Keycloak use realm_access.roles and roles_key_is_nested.</source>
        <translation>Compare el claim de roles_key con roles del endpoint; para Keycloak use realm_access.roles y roles_key_is_nested.</translation>
    </message>
    <message>
        <source>No plan of the Gravitee API takes this request.</source>
        <translation>Ningún plan de la API de Gravitee acepta esta petición.</translation>
    </message>
    <message>
        <source>The token is probably absent or not taken by a JWT or OAuth2 plan, or its client ID (client_id or azp) belongs to no application with an active subscription to such a plan.</source>
        <translation>Probablemente el token falta o no lo acepta un plan JWT u OAuth2, o su ID de cliente (client_id o azp) no es de ninguna aplicación con suscripción activa a ese plan.</translation>
    </message>
    <message>
        <source>Subscribe an application whose Client ID equals the token&apos;s client_id or azp.</source>
        <translation>Suscriba una aplicación cuyo Client ID sea igual al client_id o azp del token.</translation>
    </message>
    <message>
        <source>Compare the plan&apos;s key or JWKS with the token&apos;s issuer.</source>
        <translation>Compare la clave o el JWKS del plan con el emisor del token.</translation>
    </message>
    <message>
        <source>API Management misses a claim that its policy requires.</source>
        <translation>API Management echa en falta un claim que exige su política.</translation>
    </message>
    <message>
        <source>The signature was accepted; required-claims in the policy validate-jwt names a claim or a value that this token does not have: the answer names it.</source>
        <translation>La firma se aceptó; required-claims de la política validate-jwt nombra un claim o valor que este token no tiene: la respuesta lo nombra.</translation>
    </message>
    <message>
        <source>Compare required-claims with the token, and look at match: all wants every value, any wants one.</source>
        <translation>Compare required-claims con el token y mire match: all quiere todos los valores, any uno.</translation>
    </message>
    <message>
        <source>API Management found no token in the request.</source>
        <translation>API Management no encontró ningún token en la petición.</translation>
    </message>
    <message>
        <source>The header or parameter that validate-jwt names (header-name, Authorization as a rule) is not there, or a subscription key was sent in its place.</source>
        <translation>La cabecera o parámetro que nombra validate-jwt (header-name, por lo general Authorization) no está, o en su lugar se envió una clave de suscripción.</translation>
    </message>
    <message>
        <source>Send Authorization: Bearer and the token; a subscription key comes in addition.</source>
        <translation>Envíe Authorization: Bearer y el token; una clave de suscripción va además.</translation>
    </message>
    <message>
        <source>Oathkeeper has no access rule for this URL.</source>
        <translation>Oathkeeper no tiene regla de acceso para esta URL.</translation>
    </message>
    <message>
        <source>No rule&apos;s match.url and methods fit, with scheme and host as Oathkeeper sees them: behind a proxy often http in place of https. The token was not looked at.</source>
        <translation>Ningún match.url y methods de las reglas encaja, con el esquema y host que ve Oathkeeper: tras un proxy, a menudo http en lugar de https. No se miró el token.</translation>
    </message>
    <message>
        <source>Compare match.url with the URL, scheme, host and port included.</source>
        <translation>Compare match.url con la URL, incluidos esquema, host y puerto.</translation>
    </message>
    <message>
        <source>No handler of the Oathkeeper rule let the request through.</source>
        <translation>Ningún manejador de la regla de Oathkeeper dejó pasar la petición.</translation>
    </message>
    <message>
        <source>With 401 no authenticator of the rule took the credentials: probably none were there, or the token&apos;s issuer, audience or scope is not that of the jwt or introspection handler. Not sufficient (403) means that the authorizer said no to a known subject.</source>
        <translation>Con 401, ningún authenticator de la regla aceptó las credenciales: probablemente no había, o el emisor, la audiencia o el scope del token no es el del manejador jwt o de introspección. Not sufficient (403) significa que el authorizer dijo que no a un sujeto conocido.</translation>
    </message>
    <message>
        <source>Compare the token with jwks_urls, trusted_issuers, target_audience and required_scope of the handler.</source>
        <translation>Compare el token con jwks_urls, trusted_issuers, target_audience y required_scope del manejador.</translation>
    </message>
    <message>
        <source>Read Oathkeeper&apos;s log. It says which handler failed and why.</source>
        <translation>Lea el registro de Oathkeeper. Dice qué manejador falló y por qué.</translation>
    </message>
    <message>
        <source>oauth2-proxy takes tokens for other audiences only.</source>
        <translation>oauth2-proxy solo acepta tokens para otras audiencias.</translation>
    </message>
    <message>
        <source>The token&apos;s aud is neither oauth2-proxy&apos;s own client ID nor one of --oidc-extra-audience.</source>
        <translation>El aud del token no es ni el ID de cliente de oauth2-proxy ni uno de --oidc-extra-audience.</translation>
    </message>
    <message>
        <source>Add it with --oidc-extra-audience, or in Keycloak add an audience mapper for the client.</source>
        <translation>Añádalo con --oidc-extra-audience, o en Keycloak un audience mapper para el cliente.</translation>
    </message>
    <message>
        <source>oauth2-proxy refuses a user without a verified email.</source>
        <translation>oauth2-proxy rechaza a un usuario sin email verificado.</translation>
    </message>
    <message>
        <source>The ID token has no email, or says email_verified false. The answer says which.</source>
        <translation>El ID token no tiene email, o dice email_verified false. La respuesta dice cuál de ellas.</translation>
    </message>
    <message>
        <source>Have the issuer verify the address and give the scope email, or set --insecure-oidc-allow-unverified-email.</source>
        <translation>Haga que el emisor verifique la dirección y dé el scope email, o ponga --insecure-oidc-allow-unverified-email.</translation>
    </message>
    <message>
        <source>oauth2-proxy lost the cookie of this sign-in.</source>
        <translation>oauth2-proxy perdió la cookie de este inicio de sesión.</translation>
    </message>
    <message>
        <source>The CSRF cookie set at the start was probably not sent back: another host name or http in between, a blocked cookie, or more than one sign-in at once. No bearer token was judged.</source>
        <translation>Probablemente no volvió la cookie CSRF puesta al principio: otro host o http en medio, una cookie bloqueada, o varios inicios de sesión a la vez. No se juzgó ningún token bearer.</translation>
    </message>
    <message>
        <source>Begin at the host that redirect_url names, by https, and look at cookie-domain and cookie-secure.</source>
        <translation>Empiece en el host de redirect_url, por https, y mire cookie-domain y cookie-secure.</translation>
    </message>
    <message>
        <source>ZITADEL&apos;s own API does not take the token.</source>
        <translation>La propia API de ZITADEL no acepta el token.</translation>
    </message>
    <message>
        <source>The token has probably ended or was revoked, or was asked for without the scope that puts ZITADEL itself into its audience.</source>
        <translation>Probablemente el token ha terminado o fue revocado, o se pidió sin el scope que pone a ZITADEL mismo en su audiencia.</translation>
    </message>
    <message>
        <source>Ask for the scope urn:zitadel:iam:org:project:id:zitadel:aud as well, beside openid.</source>
        <translation>Pida también, además de openid, el scope urn:zitadel:iam:org:project:id:zitadel:aud.</translation>
    </message>
    <message>
        <source>Or use a personal access token of a service user.</source>
        <translation>O use un personal access token de un usuario de servicio.</translation>
    </message>
    <message>
        <source>The API does not take this typ in the token&apos;s header.</source>
        <translation>La API no acepta este typ en la cabecera del token.</translation>
    </message>
    <message>
        <source>The token&apos;s header says another typ than JWT, as at+jwt of RFC 9068 does; the decoder (Nimbus, Spring) was not told of it. Nothing else was judged.</source>
        <translation>La cabecera del token dice otro typ que JWT, como at+jwt de la RFC 9068; el decodificador (Nimbus, Spring) no lo conoce. No se juzgó nada más.</translation>
    </message>
    <message>
        <source>Allow it: NimbusJwtDecoder with a JOSEObjectTypeVerifier for at+jwt and JWT, or validateType(false) with a JwtTypeValidator.</source>
        <translation>Permítalo: NimbusJwtDecoder con un JOSEObjectTypeVerifier para at+jwt y JWT, o validateType(false) con un JwtTypeValidator.</translation>
    </message>
    <message>
        <source>The issuer says of this token that it is not active.</source>
        <translation>El emisor dice que este token no está activo.</translation>
    </message>
    <message>
        <source>The API asked the introspection endpoint, which answered active false: the token has probably expired, was revoked, is of another issuer, or may not be introspected by this API&apos;s client.</source>
        <translation>La API preguntó al endpoint de introspección, que respondió active false: probablemente el token ha caducado, fue revocado, es de otro emisor, o el cliente de la API no puede consultarlo.</translation>
    </message>
    <message>
        <source>Ask for a new token at the issuer whose introspection endpoint the API uses.</source>
        <translation>Pida un token nuevo al emisor cuya introspección usa la API.</translation>
    </message>
    <message>
        <source>Check that token and API use the same host name of the issuer. Keycloak compares it.</source>
        <translation>Compruebe que el token y la API usan el mismo nombre de host del emisor. Keycloak lo compara.</translation>
    </message>
    <message>
        <source>The token lacks the claim that Apache makes the user of.</source>
        <translation>Al token le falta el claim del que Apache forma el usuario.</translation>
    </message>
    <message>
        <source>The token was verified; the claim in OIDCOAuthRemoteUserClaim, which is sub unless set, is missing in it or does not fit the pattern there. The answer does not say which.</source>
        <translation>El token se verificó; el claim de OIDCOAuthRemoteUserClaim, que es sub si no se puso, falta o no encaja con el patrón. La respuesta no dice cuál de ellas.</translation>
    </message>
    <message>
        <source>Have the issuer add sub, or name another claim in OIDCOAuthRemoteUserClaim.</source>
        <translation>Haga que el emisor añada sub, o indique otro claim en OIDCOAuthRemoteUserClaim.</translation>
    </message>
    <message>
        <source>The proxy refuses this destination; it does not ask for credentials.</source>
        <translation>El proxy rechaza este destino; no pide credenciales.</translation>
    </message>
    <message>
        <source>A rule of the outgoing proxy (Smokescreen answers so, with 407) does not allow this host or its address, such as a private one; a user name and password for the proxy would not help.</source>
        <translation>Una regla del proxy de salida (Smokescreen responde así, con 407) no permite este host o su dirección, como una privada; un usuario y contraseña para el proxy no servirían.</translation>
    </message>
    <message>
        <source>Bypass the proxy for this host, with NO_PROXY.</source>
        <translation>Evite el proxy para este host, con NO_PROXY.</translation>
    </message>
    <message>
        <source>Or have the proxy&apos;s operator allow the host.</source>
        <translation>O pida al operador del proxy que permita el host.</translation>
    </message>
    <message>
        <source>A Squid proxy does not allow this address.</source>
        <translation>Un proxy Squid no permite esta dirección.</translation>
    </message>
    <message>
        <source>The proxy on the way refused the host or the port by its rules; neither the server nor a token was reached.</source>
        <translation>El proxy del camino rechazó el host o el puerto por sus reglas; no se llegó al servidor ni a ningún token.</translation>
    </message>
    <message>
        <source>Have the host allowed, or bypass the proxy with NO_PROXY.</source>
        <translation>Haga que se permita el host, o evite el proxy con NO_PROXY.</translation>
    </message>
    <message>
        <source>A company web filter blocked the address.</source>
        <translation>Un filtro web de la empresa bloqueó la dirección.</translation>
    </message>
    <message>
        <source>The page is that of a filter between here and the server (Zscaler, FortiGate, Blue Coat): its policy does not let this address or program through. Neither server nor token was reached.</source>
        <translation>La página es de un filtro entre este equipo y el servidor (Zscaler, FortiGate, Blue Coat): su política no deja pasar esta dirección o programa. No se llegó al servidor ni a ningún token.</translation>
    </message>
    <message>
        <source>Ask whoever runs the filter to allow the host. The page names the rule or category.</source>
        <translation>Pida a quien lleva el filtro que permita el host. La página nombra la regla o categoría.</translation>
    </message>
    <message>
        <source>A web application firewall stopped the request.</source>
        <translation>Un cortafuegos de aplicaciones web detuvo la petición.</translation>
    </message>
    <message>
        <source>The page is that of a firewall in front of the server (F5, Imperva, Akamai, Azure or the like): one of its rules refused the request. Neither the token nor the client&apos;s secret was looked at.</source>
        <translation>La página es de un cortafuegos delante del servidor (F5, Imperva, Akamai, Azure o similar): una de sus reglas rechazó la petición. No se miró el token ni el secreto de cliente.</translation>
    </message>
    <message>
        <source>Give its operator the reference or support ID on the page. It leads to the rule.</source>
        <translation>Dé a su operador la referencia o support ID de la página. Lleva a la regla.</translation>
    </message>
    <message>
        <source>Send an ordinary User-Agent and Accept header, and compare with a request that passes.</source>
        <translation>Envíe cabeceras User-Agent y Accept corrientes, y compare con una petición que pase.</translation>
    </message>
    <message>
        <source>Cloudflare wants to see a browser.</source>
        <translation>Cloudflare quiere ver un navegador.</translation>
    </message>
    <message>
        <source>A bot or firewall rule of Cloudflare answered with a challenge that only a browser can pass (cf-mitigated: challenge); the server behind it and its token check were not reached.</source>
        <translation>Una regla de bots o cortafuegos de Cloudflare respondió con un reto que solo pasa un navegador (cf-mitigated: challenge); no se llegó al servidor ni a su comprobación del token.</translation>
    </message>
    <message>
        <source>Have the zone&apos;s owner skip the challenge for this path (a WAF rule with Skip).</source>
        <translation>Pida al dueño de la zona que salte el reto para esta ruta (regla WAF con Skip).</translation>
    </message>
    <message>
        <source>Cloudflare stopped the request.</source>
        <translation>Cloudflare detuvo la petición.</translation>
    </message>
    <message>
        <source>A rule of the site&apos;s owner at Cloudflare (1020, 1010), a ban of the address (1006 to 1008, 1015 for too many requests), or a wrong host setup (1016) answered; the server behind it was not reached. The answer says which.</source>
        <translation>Respondió una regla del dueño en Cloudflare (1020, 1010), un bloqueo de la dirección (1006 a 1008; 1015 por demasiadas peticiones) o un host mal configurado (1016); no se llegó al servidor. La respuesta dice cuál de ellas.</translation>
    </message>
    <message>
        <source>Give the Ray ID to the site&apos;s owner. It leads to the rule in Security Events.</source>
        <translation>Dé el Ray ID al dueño del sitio. Lleva a la regla en Security Events.</translation>
    </message>
    <message>
        <source>Cloudflare Access stands in front and wants a sign-in.</source>
        <translation>Cloudflare Access está delante y pide iniciar sesión.</translation>
    </message>
    <message>
        <source>The request has neither a session of Access nor a service token that a Service Auth policy of the application takes; a bearer token of the API behind it does not count here.</source>
        <translation>La petición no tiene ni sesión de Access ni un service token que acepte una política Service Auth de la aplicación; un token bearer de la API de detrás no cuenta aquí.</translation>
    </message>
    <message>
        <source>Send CF-Access-Client-Id and CF-Access-Client-Secret of a service token.</source>
        <translation>Envíe CF-Access-Client-Id y CF-Access-Client-Secret de un service token.</translation>
    </message>
    <message>
        <source>Give the policy the action Service Auth. With Allow, programs are sent to the sign-in.</source>
        <translation>Dé a la política la acción Service Auth. Con Allow, los programas van al inicio de sesión.</translation>
    </message>
    <message>
        <source>The DPoP proof is for another URL (htu).</source>
        <translation>La prueba DPoP es para otra URL (htu).</translation>
    </message>
    <message>
        <source>The proof&apos;s htu is not the URL that was called, as the server knows it: without query and fragment, with the same scheme, host, port and path. Behind a proxy the server may know itself by http or another host.</source>
        <translation>El htu de la prueba no es la URL llamada, tal como la conoce el servidor: sin query ni fragmento, con el mismo esquema, host, puerto y ruta. Tras un proxy, el servidor puede conocerse por http u otro host.</translation>
    </message>
    <message>
        <source>Compare htu with the URL, letter by letter, without what follows the question mark.</source>
        <translation>Compare htu con la URL, letra por letra, sin lo que sigue al signo de interrogación.</translation>
    </message>
    <message>
        <source>Behind a proxy have the server read X-Forwarded-Proto and X-Forwarded-Host.</source>
        <translation>Tras un proxy, haga que el servidor lea X-Forwarded-Proto y X-Forwarded-Host.</translation>
    </message>
    <message>
        <source>The DPoP proof is for another HTTP method (htm).</source>
        <translation>La prueba DPoP es para otro método HTTP (htm).</translation>
    </message>
    <message>
        <source>The proof&apos;s htm is not the method of the request, in capital letters; a proof made for POST at the token endpoint does not do for a GET of the API.</source>
        <translation>El htm de la prueba no es el método de la petición, en mayúsculas; una prueba hecha para POST en el endpoint de token no vale para un GET de la API.</translation>
    </message>
    <message>
        <source>Make a proof for each request, with htm as its method.</source>
        <translation>Haga una prueba para cada petición, con su método en htm.</translation>
    </message>
    <message>
        <source>The DPoP proof is for another access token (ath).</source>
        <translation>La prueba DPoP es para otro access token (ath).</translation>
    </message>
    <message>
        <source>The proof&apos;s ath is missing or is not the SHA-256 hash, in base64url, of the access token that was sent: mostly the token was renewed and the proof kept.</source>
        <translation>El ath de la prueba falta o no es el hash SHA-256, en base64url, del access token enviado: lo más común es que el token se renovara y la prueba no.</translation>
    </message>
    <message>
        <source>Make the proof anew for each token, with ath over the token&apos;s text as it is sent.</source>
        <translation>Haga la prueba de nuevo para cada token, con ath sobre el texto del token tal como se envía.</translation>
    </message>
    <message>
        <source>The DPoP proof is too old or from the future (iat).</source>
        <translation>La prueba DPoP es demasiado antigua o del futuro (iat).</translation>
    </message>
    <message>
        <source>The proof&apos;s iat is outside the short time that the server takes: the proof was kept for a while, or a clock is wrong. It is the proof that is meant, not the access token.</source>
        <translation>El iat de la prueba está fuera del breve tiempo que acepta el servidor: la prueba se guardó, o un reloj va mal. Se trata de la prueba, no del access token.</translation>
    </message>
    <message>
        <source>Make the proof right before each request.</source>
        <translation>Haga la prueba justo antes de cada petición.</translation>
    </message>
    <message>
        <source>Compare the clock with the answer&apos;s Date, or use the server&apos;s nonce where it gives one.</source>
        <translation>Compare el reloj con Date de la respuesta, o use el nonce del servidor si lo da.</translation>
    </message>
    <message>
        <source>The DPoP proof was used before.</source>
        <translation>La prueba DPoP ya se usó.</translation>
    </message>
    <message>
        <source>The server has seen this proof&apos;s jti: each proof is for one request, and a retry or a second call sent the same one.</source>
        <translation>El servidor ya vio el jti de esta prueba: cada una vale para una petición, y un reintento o una segunda llamada envió la misma.</translation>
    </message>
    <message>
        <source>Make a new proof, with a new jti, for each request and each retry.</source>
        <translation>Haga una prueba nueva, con jti nuevo, para cada petición y cada reintento.</translation>
    </message>
    <message>
        <source>The token is bound to another DPoP key.</source>
        <translation>El token está ligado a otra clave DPoP.</translation>
    </message>
    <message>
        <source>The token&apos;s cnf.jkt is the thumbprint of one key, and the proof was signed with another one, or there was none because the token came with the scheme Bearer.</source>
        <translation>El cnf.jkt del token es la huella de una clave, y la prueba se firmó con otra, o no la había porque el token llegó con el esquema Bearer.</translation>
    </message>
    <message>
        <source>Send Authorization: DPoP with the token, and a proof of the key that it was asked for with.</source>
        <translation>Envíe Authorization: DPoP con el token, y una prueba de la clave con la que se pidió.</translation>
    </message>
    <message>
        <source>Ask for a new token with the present key. Keys kept in memory are lost with a restart.</source>
        <translation>Pida un token nuevo con la clave actual. Las claves guardadas en memoria se pierden al reiniciar.</translation>
    </message>
    <message>
        <source>The server wants a client certificate (mutual TLS).</source>
        <translation>El servidor quiere un certificado de cliente (TLS mutuo).</translation>
    </message>
    <message>
        <source>nginx ended the request: no certificate came with the TLS connection, or it is not one that this server&apos;s CA issued. Token and secret were not looked at. The answer says which.</source>
        <translation>nginx terminó la petición: con la conexión TLS no llegó ningún certificado, o no es uno que emitiera la CA de este servidor. No se miraron token ni secreto. La respuesta dice cuál de ellas.</translation>
    </message>
    <message>
        <source>Connect with the client&apos;s certificate and key.</source>
        <translation>Conéctese con el certificado y la clave del cliente.</translation>
    </message>
    <message>
        <source>Check that no proxy on the way ends TLS. It drops the certificate.</source>
        <translation>Compruebe que ningún proxy del camino termina TLS. Pierde el certificado.</translation>
    </message>
    <message>
        <source>The server says where its tokens come from.</source>
        <translation>El servidor dice de dónde salen sus tokens.</translation>
    </message>
    <message>
        <source>No token came with the request. resource_metadata names a document that lists the authorization servers of this resource (an MCP server, mostly); a token has to be asked for there, with this server as resource.</source>
        <translation>Con la petición no llegó ningún token. resource_metadata nombra un documento que lista los servidores de autorización de este recurso (casi siempre un servidor MCP); ahí hay que pedir un token con este servidor como resource.</translation>
    </message>
    <message>
        <source>Open the document in resource_metadata, and ask one of its authorization_servers for a token with resource set to this server&apos;s URL.</source>
        <translation>Abra el documento de resource_metadata y pida a uno de sus authorization_servers un token con resource igual a la URL de este servidor.</translation>
    </message>
    <message>
        <source>The MCP server&apos;s metadata names another resource.</source>
        <translation>Los metadatos del servidor MCP nombran otro recurso.</translation>
    </message>
    <message>
        <source>The member resource in the server&apos;s protected resource metadata is not the URL that the client connects to: another host, http, a path or a slash. No token was asked for.</source>
        <translation>El miembro resource de los metadatos del servidor no es la URL a la que se conecta el cliente: otro host, http, una ruta o una barra. No se pidió ningún token.</translation>
    </message>
    <message>
        <source>Mend resource in /.well-known/oauth-protected-resource, or connect to the URL that it names.</source>
        <translation>Corrija resource en /.well-known/oauth-protected-resource, o conéctese a la URL que nombra.</translation>
    </message>
    <message>
        <source>The issuer lets no program register itself.</source>
        <translation>El emisor no deja que un programa se registre solo.</translation>
    </message>
    <message>
        <source>The MCP client has no client ID, and the authorization server&apos;s metadata has no registration_endpoint to get one.</source>
        <translation>El cliente MCP no tiene ID de cliente, y los metadatos del servidor de autorización no tienen registration_endpoint para obtener uno.</translation>
    </message>
    <message>
        <source>Register a client by hand and give its ID to the MCP client.</source>
        <translation>Registre un cliente a mano y dé su ID al cliente MCP.</translation>
    </message>
    <message>
        <source>Or switch on dynamic registration at the issuer.</source>
        <translation>O active el registro dinámico en el emisor.</translation>
    </message>
    <message>
        <source>The gRPC server does not accept the call&apos;s credentials.</source>
        <translation>El servidor gRPC no acepta las credenciales de la llamada.</translation>
    </message>
    <message>
        <source>grpc-status 16 is UNAUTHENTICATED, whatever the HTTP status: the metadata authorization probably had no token, or one that has expired or is for another API.</source>
        <translation>grpc-status 16 es UNAUTHENTICATED, sea cual sea el estado HTTP: los metadatos authorization probablemente no llevaban token, o llevaban uno caducado o para otra API.</translation>
    </message>
    <message>
        <source>Send the token in the metadata authorization, in lower case, with Bearer in front.</source>
        <translation>Envíe el token en los metadatos authorization, en minúsculas, con Bearer delante.</translation>
    </message>
    <message>
        <source>Read grpc-message. It often has the reason.</source>
        <translation>Lea grpc-message. A menudo tiene el motivo.</translation>
    </message>
    <message>
        <source>The gRPC server knows who calls, and does not allow it.</source>
        <translation>El servidor gRPC sabe quién llama, y no lo permite.</translation>
    </message>
    <message>
        <source>grpc-status 7 is PERMISSION_DENIED: the token was probably accepted, and a scope, role or policy for this method is missing.</source>
        <translation>grpc-status 7 es PERMISSION_DENIED: probablemente el token se aceptó, y falta un scope, rol o política para este método.</translation>
    </message>
    <message>
        <source>Read grpc-message, and compare the token&apos;s scopes and roles with the method.</source>
        <translation>Lea grpc-message y compare los scopes y roles del token con el método.</translation>
    </message>
    <message>
        <source>The browser kept the answer from the page (CORS).</source>
        <translation>El navegador no dio la respuesta a la página (CORS).</translation>
    </message>
    <message>
        <source>The server probably sends no Access-Control-Allow-Origin for this page&apos;s origin, or refuses the browser&apos;s OPTIONS request, which carries no token. Whether the token or client is right, this does not say.</source>
        <translation>El servidor probablemente no envía Access-Control-Allow-Origin para el origen de esta página, o rechaza la petición OPTIONS del navegador, que no lleva token. No dice si el token o el cliente es correcto.</translation>
    </message>
    <message>
        <source>Allow the page&apos;s origin at the API, with the header Authorization, and answer OPTIONS without asking for a token.</source>
        <translation>Permita en la API el origen de la página, con la cabecera Authorization, y responda a OPTIONS sin pedir token.</translation>
    </message>
    <message>
        <source>At a token endpoint register the origin with the client (web origins, a single-page application platform), or ask from a server.</source>
        <translation>En un endpoint de token registre el origen en el cliente (web origins, plataforma de aplicación de página única), o pida desde un servidor.</translation>
    </message>
    <message>
        <source>Look at the request in the browser&apos;s network list. An error answer often lacks CORS headers, and its status is the real reason.</source>
        <translation>Mire la petición en la lista de red del navegador. A una respuesta de error a menudo le faltan cabeceras CORS, y su estado es la verdadera causa.</translation>
    </message>
    <message>
        <source>The browser got no answer that it shows to the page.</source>
        <translation>El navegador no obtuvo ninguna respuesta que muestre a la página.</translation>
    </message>
    <message>
        <source>Browsers say no more than this to a page: the origin is probably not allowed (CORS), the certificate is not trusted, the host was not reached, or an extension blocked it.</source>
        <translation>Los navegadores no dicen más a una página: probablemente el origen no está permitido (CORS), no se confía en el certificado, no se llegó al host o una extensión lo bloqueó.</translation>
    </message>
    <message>
        <source>Read the browser&apos;s console and network list. They name which of these it was.</source>
        <translation>Lea la consola y la lista de red del navegador. Dicen cuál fue.</translation>
    </message>
    <message>
        <source>Send the same request from this program or curl.</source>
        <translation>Envíe la misma petición desde este programa o con curl.</translation>
    </message>
    <message>
        <source>The server wants a CSRF token; the bearer token is not the matter.</source>
        <translation>El servidor quiere un token CSRF; no se trata del token bearer.</translation>
    </message>
    <message>
        <source>The request was taken for one of a browser&apos;s form or session, and those need a CSRF token; a route for programs has to be exempt, or a session cookie came along that should not.</source>
        <translation>La petición se tomó por un formulario o sesión de navegador, y esos necesitan un token CSRF; una ruta para programas ha de estar exenta, o llegó una cookie de sesión que no debía.</translation>
    </message>
    <message>
        <source>Send no cookies with the token, or exempt the API&apos;s routes from the CSRF check.</source>
        <translation>No envíe cookies con el token, o exima las rutas de la API de la comprobación CSRF.</translation>
    </message>
    <message>
        <source>In Django REST framework put the token&apos;s authentication class before SessionAuthentication.</source>
        <translation>En Django REST framework ponga la clase de autenticación por token antes de SessionAuthentication.</translation>
    </message>
    <message>
        <source>Kibana wants the header kbn-xsrf.</source>
        <translation>Kibana quiere la cabecera kbn-xsrf.</translation>
    </message>
    <message>
        <source>Requests that change something need kbn-xsrf with any value; the credentials were not the matter.</source>
        <translation>Las peticiones que cambian algo necesitan kbn-xsrf con cualquier valor; no se trataba de las credenciales.</translation>
    </message>
    <message>
        <source>Send kbn-xsrf: true.</source>
        <translation>Envíe kbn-xsrf: true.</translation>
    </message>
    <message>
        <source>The app lost the state of this sign-in.</source>
        <translation>La aplicación perdió el state de este inicio de sesión.</translation>
    </message>
    <message>
        <source>The app&apos;s own memory of the sign-in (a cookie or session) did not come back with the redirect: probably another host name, http in place of https, a SameSite rule, several instances without a shared session, or a callback opened twice.</source>
        <translation>Lo que la aplicación recordaba del inicio de sesión (cookie o sesión) no volvió con la redirección: probablemente otro nombre de host, http en vez de https, una regla SameSite, varias instancias sin sesión compartida, o un callback abierto dos veces.</translation>
    </message>
    <message>
        <source>Begin the sign-in at the host that redirect_uri names, by https.</source>
        <translation>Empiece el inicio de sesión en el host de redirect_uri, por https.</translation>
    </message>
    <message>
        <source>Behind a proxy have the app read X-Forwarded-Proto and X-Forwarded-Host; with several instances share sessions and keys.</source>
        <translation>Tras un proxy, haga que la aplicación lea X-Forwarded-Proto y X-Forwarded-Host; con varias instancias comparta sesiones y claves.</translation>
    </message>
    <message>
        <source>oauthlib does not send OAuth requests over plain http.</source>
        <translation>oauthlib no envía peticiones OAuth por http sin TLS.</translation>
    </message>
    <message>
        <source>A URL given to the library (token URL or the callback) begins with http; behind a proxy the app sees its own address so. No server was asked.</source>
        <translation>Una URL dada a la biblioteca (la del token o el callback) empieza por http; tras un proxy, la aplicación ve así su propia dirección. No se preguntó a ningún servidor.</translation>
    </message>
    <message>
        <source>Use https URLs, and have the app read X-Forwarded-Proto behind a proxy.</source>
        <translation>Use URL https, y haga que la aplicación lea X-Forwarded-Proto tras un proxy.</translation>
    </message>
    <message>
        <source>For tests on this machine only, set OAUTHLIB_INSECURE_TRANSPORT=1.</source>
        <translation>Solo para pruebas en esta máquina: OAUTHLIB_INSECURE_TRANSPORT=1.</translation>
    </message>
    <message>
        <source>The library found no access token in the token endpoint&apos;s answer.</source>
        <translation>La biblioteca no encontró access token en la respuesta del endpoint de token.</translation>
    </message>
    <message>
        <source>The URL is probably not the token endpoint, or it answered with an error of its own form that the library does not read; that answer has the reason.</source>
        <translation>Probablemente la URL no es el endpoint de token, o respondió con un error de forma propia que la biblioteca no lee; esa respuesta tiene el motivo.</translation>
    </message>
    <message>
        <source>Ask the same token URL with this program, and read what it answers.</source>
        <translation>Pida a la misma URL de token con este programa y lea lo que responde.</translation>
    </message>
    <message>
        <source>Send the credentials the other way: Basic header or form.</source>
        <translation>Envíe las credenciales del otro modo: cabecera Basic o formulario.</translation>
    </message>
    <message>
        <source>The access token has expired, and there is no refresh token.</source>
        <translation>El access token ha caducado, y no hay refresh token.</translation>
    </message>
    <message>
        <source>The library wanted to renew the token by itself and has no refresh token: it was never asked for, was given at the first sign-in only, or was not stored.</source>
        <translation>La biblioteca quiso renovar el token por sí misma y no tiene refresh token: nunca se pidió, se dio solo en el primer inicio de sesión o no se guardó.</translation>
    </message>
    <message>
        <source>Ask for offline access at the sign-in: the scope offline_access, with Google access_type=offline and prompt=consent.</source>
        <translation>Pida acceso sin conexión al iniciar sesión: el scope offline_access; con Google, access_type=offline y prompt=consent.</translation>
    </message>
    <message>
        <source>Store the refresh token, and keep the old one where an answer brings none.</source>
        <translation>Guarde el refresh token, y conserve el anterior si una respuesta no trae ninguno.</translation>
    </message>
    <message>
        <source>The issuer granted other scopes than were asked for.</source>
        <translation>El emisor concedió otros scopes que los pedidos.</translation>
    </message>
    <message>
        <source>The token was issued; oauthlib stops because its scopes differ from those of the request: left out, added, or only written another way (openid, email as a URL).</source>
        <translation>El token se emitió; oauthlib se detiene porque sus scopes difieren de los pedidos: omitidos, añadidos o solo escritos de otro modo (openid, email como URL).</translation>
    </message>
    <message>
        <source>Ask for exactly the scopes that the issuer returns, or set OAUTHLIB_RELAX_TOKEN_SCOPE.</source>
        <translation>Pida exactamente los scopes que devuelve el emisor, o ponga OAUTHLIB_RELAX_TOKEN_SCOPE.</translation>
    </message>
    <message>
        <source>gRPC does not send a token over a connection without TLS.</source>
        <translation>gRPC no envía un token por una conexión sin TLS.</translation>
    </message>
    <message>
        <source>The channel was made without TLS (insecure), and per-call credentials ask for it; nothing was sent to the server.</source>
        <translation>El canal se creó sin TLS (insecure), y las credenciales por llamada lo exigen; no se envió nada al servidor.</translation>
    </message>
    <message>
        <source>Make the channel with TLS credentials.</source>
        <translation>Cree el canal con credenciales TLS.</translation>
    </message>
    <message>
        <source>The TLS connection failed; authentication here means TLS.</source>
        <translation>Falló la conexión TLS; authentication aquí significa TLS.</translation>
    </message>
    <message>
        <source>The words behind it name the reason: probably the server&apos;s certificate is not trusted or is for another name, or the port speaks no TLS. No token was sent.</source>
        <translation>Las palabras que siguen dicen el motivo: probablemente no se confía en el certificado del servidor, es de otro nombre, o el puerto no habla TLS. No se envió ningún token.</translation>
    </message>
    <message>
        <source>Name the CA to the client, and check host and port.</source>
        <translation>Indique la CA al cliente y compruebe host y puerto.</translation>
    </message>
    <message>
        <source>The gateway could not reach the server behind it.</source>
        <translation>La pasarela no pudo llegar al servidor de detrás.</translation>
    </message>
    <message>
        <source>A gateway (Envoy or Istio, HAProxy, Traefik, Kong) answered in place of its backend, which is down, starting, on another port, or wants TLS where the gateway speaks none; credentials are not the matter. The answer does not say which.</source>
        <translation>Una pasarela (Envoy o Istio, HAProxy, Traefik, Kong) respondió en lugar de su backend, que está caído, arrancando, en otro puerto, o quiere TLS donde la pasarela no lo habla; no se trata de credenciales. La respuesta no dice cuál de ellas.</translation>
    </message>
    <message>
        <source>Check that the service behind the gateway runs and passes its health check.</source>
        <translation>Compruebe que el servicio tras la pasarela funciona y pasa su comprobación de salud.</translation>
    </message>
    <message>
        <source>Read the words behind. Connection failure, TLS error or timeout each name the step.</source>
        <translation>Lea las palabras que siguen. Connection failure, TLS error o timeout nombran el paso.</translation>
    </message>
    <message>
        <source>Nothing is served at this path.</source>
        <translation>En esta ruta no hay nada.</translation>
    </message>
    <message>
        <source>These are the words of a Go program: often Traefik, where no router fits the host and path, or the server itself with a wrong or doubled path. No credentials were looked at.</source>
        <translation>Son palabras de un programa en Go: a menudo Traefik, en el que ningún router encaja con host y ruta, o el propio servidor con una ruta errónea o doblada. No se miraron credenciales.</translation>
    </message>
    <message>
        <source>Compare host and path with the router&apos;s rule, or the URL with the issuer&apos;s metadata.</source>
        <translation>Compare host y ruta con la regla del router, o la URL con los metadatos del emisor.</translation>
    </message>
    <message>
        <source>The AWS step of the workflow got no credentials.</source>
        <translation>El paso de AWS del workflow no obtuvo credenciales.</translation>
    </message>
    <message>
        <source>The job probably lacks the permission id-token: write (pull requests from forks never have it), or role-to-assume or the secrets are empty; AWS was not asked.</source>
        <translation>Al job probablemente le falta el permiso id-token: write (los pull requests desde forks nunca lo tienen), o role-to-assume o los secretos están vacíos; no se preguntó a AWS.</translation>
    </message>
    <message>
        <source>Add permissions with id-token: write, and role-to-assume with the role&apos;s ARN.</source>
        <translation>Añada permissions con id-token: write, y role-to-assume con el ARN del rol.</translation>
    </message>
    <message>
        <source>The Azure step of the workflow misses an input.</source>
        <translation>Al paso de Azure del workflow le falta una entrada.</translation>
    </message>
    <message>
        <source>client-id, tenant-id or the credentials came empty: the secret has another name or scope, or the run is of a fork, which gets no secrets; Entra was not asked.</source>
        <translation>client-id, tenant-id o las credenciales llegaron vacías: el secreto tiene otro nombre o ámbito, o la ejecución es de un fork, que no recibe secretos; no se preguntó a Entra.</translation>
    </message>
    <message>
        <source>Check names and environment of the secrets, and give the job id-token: write.</source>
        <translation>Compruebe los nombres y el entorno de los secretos, y dé al job id-token: write.</translation>
    </message>
    <message>
        <source>The registry does not take user name and password.</source>
        <translation>El registro no acepta usuario y contraseña.</translation>
    </message>
    <message>
        <source>The password is probably wrong, or the account has two-factor sign-in or single sign-on, with which Docker Hub takes a personal access token in its place.</source>
        <translation>Probablemente la contraseña es incorrecta, o la cuenta tiene doble factor o inicio de sesión único; entonces Docker Hub acepta un personal access token en su lugar.</translation>
    </message>
    <message>
        <source>Use a personal access token as the password, with the account&apos;s ID and not its email.</source>
        <translation>Use un personal access token como contraseña, con el ID de la cuenta y no su email.</translation>
    </message>
    <message>
        <source>GitHub Packages does not take this token for that.</source>
        <translation>GitHub Packages no acepta este token para eso.</translation>
    </message>
    <message>
        <source>It wants a classic personal access token with read:packages or write:packages, or the workflow&apos;s GITHUB_TOKEN with packages: write; fine-grained tokens are not taken.</source>
        <translation>Quiere un personal access token clásico con read:packages o write:packages, o el GITHUB_TOKEN del workflow con packages: write; no acepta tokens fine-grained.</translation>
    </message>
    <message>
        <source>Make a classic token with the packages scope, or give the job packages: write.</source>
        <translation>Cree un token clásico con el scope de packages, o dé al job packages: write.</translation>
    </message>
    <message>
        <source>Docker Hub&apos;s pull limit is used up.</source>
        <translation>Se agotó el límite de descargas de Docker Hub.</translation>
    </message>
    <message>
        <source>Pulls without a sign-in are counted by address, which a company or CI shares; nothing is wrong with an account.</source>
        <translation>Las descargas sin iniciar sesión se cuentan por dirección, que una empresa o CI comparte; no hay nada mal en una cuenta.</translation>
    </message>
    <message>
        <source>Sign in with docker login, or pull through a mirror.</source>
        <translation>Inicie sesión con docker login, o descargue por un espejo.</translation>
    </message>
    <message>
        <source>The token&apos;s iss is not the one that Vault&apos;s auth method takes.</source>
        <translation>El iss del token no es el que acepta el método de Vault.</translation>
    </message>
    <message>
        <source>bound_issuer of the auth method (or the issuer of its discovery document) is not the token&apos;s iss, letter by letter.</source>
        <translation>bound_issuer del método (o el issuer de su documento de descubrimiento) no es el iss del token, letra por letra.</translation>
    </message>
    <message>
        <source>Compare the two, a slash at the end too: vault read auth/MOUNT/config.</source>
        <translation>Compare ambos, también una barra al final: vault read auth/MOUNT/config.</translation>
    </message>
    <message>
        <source>Keycloak does not know this redirect_uri for the client.</source>
        <translation>Keycloak no conoce este redirect_uri en el cliente.</translation>
    </message>
    <message>
        <source>The redirect_uri of the sign-in fits none of the client&apos;s Valid redirect URIs: another host, port, path or http.</source>
        <translation>El redirect_uri del inicio de sesión no encaja con ningún Valid redirect URI del cliente: otro host, puerto, ruta o http.</translation>
    </message>
    <message>
        <source>Add it to Valid redirect URIs; behind a proxy look whether the app sends http.</source>
        <translation>Añádalo a Valid redirect URIs; tras un proxy, mire si la aplicación envía http.</translation>
    </message>
    <message>
        <source>Keycloak failed on its side.</source>
        <translation>Keycloak falló por su lado.</translation>
    </message>
    <message>
        <source>unknown_error is Keycloak&apos;s word for an exception of its own: probably the database, an extension, or a request body that it could not read; the log has it.</source>
        <translation>unknown_error es la palabra de Keycloak para una excepción propia: probablemente la base de datos, una extensión o un cuerpo de petición que no pudo leer; está en el registro.</translation>
    </message>
    <message>
        <source>Read Keycloak&apos;s log for the same moment.</source>
        <translation>Lea el registro de Keycloak de ese momento.</translation>
    </message>
    <message>
        <source>Check the Content-Type of the request.</source>
        <translation>Compruebe el Content-Type de la petición.</translation>
    </message>
    <message>
        <source>The token is taken, and a data role on the namespace is missing.</source>
        <translation>El token se acepta, y falta un rol de datos sobre el espacio de nombres.</translation>
    </message>
    <message>
        <source>Send, Listen and Manage are meant as rights, not claims of the JWT: the identity lacks a role such as Data Sender or Data Receiver (or the SAS rule the right).</source>
        <translation>Send, Listen y Manage son permisos, no claims del JWT: a la identidad le falta un rol como Data Sender o Data Receiver (o a la regla SAS el permiso).</translation>
    </message>
    <message>
        <source>Assign Azure Service Bus Data Sender (or Receiver), or the Event Hubs ones, and wait some minutes.</source>
        <translation>Asigne Azure Service Bus Data Sender (o Receiver), o los de Event Hubs, y espere unos minutos.</translation>
    </message>
    <message>
        <source>Cosmos DB took the token, and a data plane role is missing.</source>
        <translation>Cosmos DB aceptó el token, y falta un rol del plano de datos.</translation>
    </message>
    <message>
        <source>Cosmos DB has data roles of its own; roles of the Azure portal&apos;s access control do not count for reading and writing items.</source>
        <translation>Cosmos DB tiene roles de datos propios; los del control de acceso del portal de Azure no cuentan para leer y escribir elementos.</translation>
    </message>
    <message>
        <source>Assign one: az cosmosdb sql role assignment create, with the identity&apos;s object ID.</source>
        <translation>Asigne uno: az cosmosdb sql role assignment create, con el ID de objeto de la identidad.</translation>
    </message>
    <message>
        <source>Azure SQL took the token and knows no such user.</source>
        <translation>Azure SQL aceptó el token y no conoce tal usuario.</translation>
    </message>
    <message>
        <source>The identity probably has no user in this database (CREATE USER FROM EXTERNAL PROVIDER), the database name is wrong, or the token is not for https://database.windows.net.</source>
        <translation>La identidad probablemente no tiene usuario en esta base de datos (CREATE USER FROM EXTERNAL PROVIDER), el nombre de la base es incorrecto, o el token no es para https://database.windows.net.</translation>
    </message>
    <message>
        <source>Create the user in the database, by the app&apos;s display name, and name the database in the connection.</source>
        <translation>Cree el usuario en la base de datos, con el nombre visible de la app, y nombre la base en la conexión.</translation>
    </message>
    <message>
        <source>Ask for the scope https://database.windows.net/.default.</source>
        <translation>Pida el scope https://database.windows.net/.default.</translation>
    </message>
    <message>
        <source>SMTP sign-in is switched off in Exchange.</source>
        <translation>El inicio de sesión SMTP está desactivado en Exchange.</translation>
    </message>
    <message>
        <source>Authenticated SMTP is off for the tenant or the mailbox; token and permissions were not judged.</source>
        <translation>El SMTP autenticado está desactivado en el inquilino o el buzón; no se juzgaron el token ni los permisos.</translation>
    </message>
    <message>
        <source>Switch it on for the mailbox: Set-CASMailbox with SmtpClientAuthenticationDisabled false.</source>
        <translation>Actívelo en el buzón: Set-CASMailbox con SmtpClientAuthenticationDisabled false.</translation>
    </message>
    <message>
        <source>The mail server refused the token and does not say why.</source>
        <translation>El servidor de correo rechazó el token y no dice por qué.</translation>
    </message>
    <message>
        <source>For an app, the service principal is probably not registered in Exchange or has no rights on the mailbox; else the scope is not of outlook.office365.com, or user in the XOAUTH2 text is not the mailbox.</source>
        <translation>Con una app, probablemente la entidad de servicio no está registrada en Exchange o no tiene permisos sobre el buzón; si no, el scope no es de outlook.office365.com, o user en el texto XOAUTH2 no es el buzón.</translation>
    </message>
    <message>
        <source>Run New-ServicePrincipal with the object ID of the enterprise application, and Add-MailboxPermission with FullAccess.</source>
        <translation>Ejecute New-ServicePrincipal con el ID de objeto de la aplicación empresarial y Add-MailboxPermission con FullAccess.</translation>
    </message>
    <message>
        <source>Ask for https://outlook.office365.com/.default, with the application permission IMAP.AccessAsApp, POP.AccessAsApp or SMTP.SendAsApp.</source>
        <translation>Pida https://outlook.office365.com/.default, con el permiso de aplicación IMAP.AccessAsApp, POP.AccessAsApp o SMTP.SendAsApp.</translation>
    </message>
    <message>
        <source>The SOAP service could not verify the message&apos;s security header.</source>
        <translation>El servicio SOAP no pudo verificar la cabecera de seguridad del mensaje.</translation>
    </message>
    <message>
        <source>A clock is probably more than five minutes off, or the user name, password or certificate in the security header is not taken; the service does not say which.</source>
        <translation>Probablemente un reloj difiere más de cinco minutos, o no se acepta el usuario, la contraseña o el certificado de la cabecera de seguridad; el servicio no dice cuál.</translation>
    </message>
    <message>
        <source>Compare the clock with the answer&apos;s Date.</source>
        <translation>Compare el reloj con Date de la respuesta.</translation>
    </message>
    <message>
        <source>Compare binding and credentials with those of the service.</source>
        <translation>Compare el binding y las credenciales con los del servicio.</translation>
    </message>
    <message>
        <source>AWS knows who asks, and no policy allows this action.</source>
        <translation>AWS sabe quién pide, y ninguna política permite esta acción.</translation>
    </message>
    <message>
        <source>The credentials were accepted. The principal that the answer names is not allowed the action on that resource; the words after because tell which kind of policy is missing or denies (identity, resource, boundary, organization, session). For sts:AssumeRole it may also be the trust policy of the role.</source>
        <translation>Las credenciales se aceptaron. El principal que nombra la respuesta no tiene permitida la acción sobre ese recurso; las palabras tras because dicen qué tipo de política falta o deniega (identidad, recurso, límite, organización, sesión). Con sts:AssumeRole también puede ser la política de confianza del rol.</translation>
    </message>
    <message>
        <source>Allow the action on the resource in a policy of the role or user that the answer names.</source>
        <translation>Permita la acción sobre el recurso en una política del rol o usuario que nombra la respuesta.</translation>
    </message>
    <message>
        <source>Compare with aws sts get-caller-identity. A surprise there means that other credentials were used.</source>
        <translation>Compare con aws sts get-caller-identity. Una sorpresa ahí significa que se usaron otras credenciales.</translation>
    </message>
    <message>
        <source>What is behind API Gateway answered too late.</source>
        <translation>Lo que hay tras API Gateway respondió demasiado tarde.</translation>
    </message>
    <message>
        <source>The request passed the authorizer, and the function or server behind took longer than the integration&apos;s limit, 29 seconds unless raised. The token is not the matter.</source>
        <translation>La petición pasó el autorizador, y la función o el servidor de detrás tardó más que el límite de la integración, 29 segundos si no se aumentó. No se trata del token.</translation>
    </message>
    <message>
        <source>Look at the duration of the function, and whether it can reach what it calls.</source>
        <translation>Mire la duración de la función y si llega a lo que llama.</translation>
    </message>
    <message>
        <source>What is behind the gateway failed, in words that API Gateway uses.</source>
        <translation>Falló lo que hay tras la pasarela, con palabras que usa API Gateway.</translation>
    </message>
    <message>
        <source>The function behind probably raised an error, or returned no object with statusCode and a body of text; the authorizer was passed, so the token is not the matter.</source>
        <translation>La función de detrás probablemente lanzó un error, o no devolvió un objeto con statusCode y un body de texto; el autorizador se pasó, así que no se trata del token.</translation>
    </message>
    <message>
        <source>Read the function&apos;s log, and the stage&apos;s execution log for Malformed Lambda proxy response.</source>
        <translation>Lea el registro de la función y, en el registro de ejecución de la etapa, Malformed Lambda proxy response.</translation>
    </message>
    <message>
        <source>Cloudflare could not talk to the server behind it.</source>
        <translation>Cloudflare no pudo hablar con el servidor de detrás.</translation>
    </message>
    <message>
        <source>The status tells: 520 an odd answer, 521 refused, 522 and 524 no answer in time, 523 unreachable, 525 no TLS handshake, 526 a certificate that is not trusted. Credentials were not looked at.</source>
        <translation>Lo dice el estado: 520 respuesta rara, 521 rechazado, 522 y 524 sin respuesta a tiempo, 523 inalcanzable, 525 sin handshake TLS, 526 certificado no confiable. No se miraron credenciales.</translation>
    </message>
    <message>
        <source>Tell the server&apos;s owner: is it up, does its firewall admit Cloudflare, is its certificate good.</source>
        <translation>Avise al dueño del servidor: si funciona, si su cortafuegos admite a Cloudflare, si su certificado vale.</translation>
    </message>
    <message>
        <source>Vercel protects this deployment; the app was not reached.</source>
        <translation>Vercel protege este despliegue; no se llegó a la aplicación.</translation>
    </message>
    <message>
        <source>Deployment Protection wants a sign-in at Vercel for this address, often that of a preview; a bearer token of the app does not count there.</source>
        <translation>Deployment Protection pide iniciar sesión en Vercel para esta dirección, a menudo la de una vista previa; ahí no cuenta un token bearer de la aplicación.</translation>
    </message>
    <message>
        <source>Send x-vercel-protection-bypass with the project&apos;s bypass secret, or call the production domain.</source>
        <translation>Envíe x-vercel-protection-bypass con el secreto de bypass del proyecto, o llame al dominio de producción.</translation>
    </message>
    <message>
        <source>ngrok answered in place of the server.</source>
        <translation>ngrok respondió en lugar del servidor.</translation>
    </message>
    <message>
        <source>The code is one of the tunnel&apos;s: ERR_NGROK_3200 means that the tunnel is offline, 8012 that nothing listens on the local port, 6024 that its warning page for browsers came first. Neither server nor token was reached.</source>
        <translation>El código es del túnel: ERR_NGROK_3200 significa que el túnel está apagado; 8012, que nada escucha en el puerto local; 6024, que salió antes su página de aviso para navegadores. No se llegó al servidor ni a ningún token.</translation>
    </message>
    <message>
        <source>Start the tunnel and the local server, or use the address that ngrok shows now.</source>
        <translation>Arranque el túnel y el servidor local, o use la dirección que ngrok muestra ahora.</translation>
    </message>
    <message>
        <source>For 6024 send the header ngrok-skip-browser-warning.</source>
        <translation>Con 6024, envíe la cabecera ngrok-skip-browser-warning.</translation>
    </message>
    <message>
        <source>Keycloak wants https.</source>
        <translation>Keycloak exige https.</translation>
    </message>
    <message>
        <source>The request reached Keycloak by plain http, and the realm&apos;s Require SSL does not allow that from this address; behind a proxy the forwarded headers are not read.</source>
        <translation>La petición llegó a Keycloak por http sin TLS, y Require SSL del realm no lo permite desde esa dirección; tras un proxy, no se leen las cabeceras reenviadas.</translation>
    </message>
    <message>
        <source>Use https in the URL.</source>
        <translation>Use https en la URL.</translation>
    </message>
    <message>
        <source>Behind a proxy set proxy-headers=xforwarded and have it send X-Forwarded-Proto.</source>
        <translation>Tras un proxy, ponga proxy-headers=xforwarded y haga que envíe X-Forwarded-Proto.</translation>
    </message>
    <message>
        <source>oauth2-proxy knows the user and does not let them in.</source>
        <translation>oauth2-proxy conoce al usuario y no lo deja entrar.</translation>
    </message>
    <message>
        <source>The sign-in at the issuer went well; the user&apos;s email is probably not of email_domains or the emails file, or none of the groups is in allowed_groups.</source>
        <translation>El inicio de sesión en el emisor fue bien; probablemente el email del usuario no es de email_domains ni del archivo de emails, o ningún grupo está en allowed_groups.</translation>
    </message>
    <message>
        <source>Add the domain (a star for any) or the group, and have the issuer put groups into the ID token.</source>
        <translation>Añada el dominio (un asterisco para cualquiera) o el grupo, y haga que el emisor ponga groups en el ID token.</translation>
    </message>
    <message>
        <source>The registry&apos;s token server gave no token.</source>
        <translation>El servidor de tokens del registro no dio ningún token.</translation>
    </message>
    <message>
        <source>Anonymous means that no credentials for this host were at hand, and the image is probably private or misspelt; oauth means that the stored ones were probably not taken. The status behind tells more.</source>
        <translation>anonymous significa que no había credenciales para este host, y la imagen probablemente es privada o está mal escrita; oauth, que las guardadas probablemente no se aceptaron. El estado que sigue dice más.</translation>
    </message>
    <message>
        <source>Sign in with docker login HOST, with the very host of the image name; in Kubernetes add an imagePullSecret.</source>
        <translation>Inicie sesión con docker login HOST, con el mismo host del nombre de la imagen; en Kubernetes añada un imagePullSecret.</translation>
    </message>
    <message>
        <source>The token&apos;s aud is {aud}, and that is not among the client IDs (audiences) of the IAM OpenID Connect provider.</source>
        <translation>El aud del token es {aud}, y no está entre los ID de cliente (audiencias) del proveedor OpenID Connect de IAM.</translation>
    </message>
    <message>
        <source>Add {aud} to the provider&apos;s audiences in IAM.</source>
        <translation>Añada {aud} a las audiencias del proveedor en IAM.</translation>
    </message>
    <message>
        <source>Or ask for the token with an audience that is there; AWS&apos;s own tools expect sts.amazonaws.com.</source>
        <translation>O pida el token con una audiencia que esté allí; las herramientas de AWS esperan sts.amazonaws.com.</translation>
    </message>
    <message>
        <source>Kong&apos;s jwt plugin looks up a consumer&apos;s JWT credential whose key equals the token&apos;s iss, {iss}, and there is none; the signature was not checked.</source>
        <translation>El plugin jwt de Kong busca la credencial JWT de un consumidor cuya key sea igual al iss del token, {iss}, y no hay ninguna; no se comprobó la firma.</translation>
    </message>
    <message>
        <source>Create the credential: POST /consumers/NAME/jwt with key set to {iss}, algorithm {alg} and the public key or secret.</source>
        <translation>Créela: POST /consumers/NOMBRE/jwt con key igual a {iss}, algorithm {alg} y la clave pública o el secreto.</translation>
    </message>
    <message>
        <source>The token&apos;s aud is {aud}, and none of it is in bound_audiences of the role.</source>
        <translation>El aud del token es {aud}, y nada de ello está en bound_audiences del rol.</translation>
    </message>
    <message>
        <source>Add it to bound_audiences, or ask the issuer for a token with the audience that is there.</source>
        <translation>Añádalo a bound_audiences, o pida al emisor un token con la audiencia que hay allí.</translation>
    </message>
    <message>
        <source>Keycloak does not take the token, and does not say which check failed.</source>
        <translation>Keycloak no acepta el token, y no dice qué comprobación falló.</translation>
    </message>
    <message>
        <source>Keycloak says so of any check: the token has probably expired, is of another realm or was issued under another host name than the one called, or its signature does not fit.</source>
        <translation>Keycloak lo dice de cualquier comprobación: probablemente el token ha caducado, es de otro realm o se emitió con otro nombre de host que el llamado, o su firma no encaja.</translation>
    </message>
    <message>
        <source>Inspect the token: exp, and iss against the host name and realm of the URL.</source>
        <translation>Inspeccione el token: exp, y el iss frente al nombre de host y realm de la URL.</translation>
    </message>
    <message>
        <source>Give Keycloak one fixed host name (hostname), inside and outside.</source>
        <translation>Dé a Keycloak un nombre de host fijo (hostname), dentro y fuera.</translation>
    </message>
    <message>
        <source>The token was valid until {exp}, which had passed at {at}; Keycloak names no reason in its answer.</source>
        <translation>El token valía hasta {exp}, que ya había pasado a las {at}; Keycloak no da ningún motivo en su respuesta.</translation>
    </message>
    <message>
        <source>Keycloak knows the client and got no secret with it.</source>
        <translation>Keycloak conoce el cliente y no recibió ningún secreto con él.</translation>
    </message>
    <message>
        <source>The client is confidential, and the request carried no secret: neither the Basic header nor client_secret was there when it arrived.</source>
        <translation>El cliente es confidencial, y la petición no llevaba secreto: al llegar no había ni cabecera Basic ni client_secret.</translation>
    </message>
    <message>
        <source>Send the secret, as Basic header or as client_secret in the form.</source>
        <translation>Envíe el secreto, como cabecera Basic o como client_secret en el formulario.</translation>
    </message>
    <message>
        <source>Check the Content-Type. In a JSON body Keycloak sees no client_secret.</source>
        <translation>Compruebe el Content-Type. En un cuerpo JSON Keycloak no ve ningún client_secret.</translation>
    </message>
    <message>
        <source>The session behind this refresh token is over.</source>
        <translation>La sesión tras este refresh token ha terminado.</translation>
    </message>
    <message>
        <source>The refresh token is probably past the session&apos;s idle or maximum time, the user was logged out, or Keycloak was restarted or has changed not-before; where an assertion was sent, a clock may differ.</source>
        <translation>Probablemente el refresh token superó el tiempo de inactividad o máximo de la sesión, el usuario cerró sesión, o Keycloak se reinició o cambió not-before; si se envió una aserción, puede diferir un reloj.</translation>
    </message>
    <message>
        <source>Sign in again. Only a new session gives a new refresh token.</source>
        <translation>Inicie sesión de nuevo. Solo una sesión nueva da un refresh token nuevo.</translation>
    </message>
    <message>
        <source>Compare SSO Session Idle and Max of the realm, or ask for offline_access.</source>
        <translation>Compare SSO Session Idle y Max del realm, o pida offline_access.</translation>
    </message>
    <message>
        <source>The token was used once already.</source>
        <translation>El token ya se usó una vez.</translation>
    </message>
    <message>
        <source>Keycloak takes each such token only as often as the realm allows (Refresh Token Max Reuse), and each assertion&apos;s jti once; this one was sent before.</source>
        <translation>Keycloak acepta cada token así solo tantas veces como permite el realm (Refresh Token Max Reuse), y cada jti de una aserción una vez; este ya se envió antes.</translation>
    </message>
    <message>
        <source>Keep the newest refresh token of each answer, and refresh in one place only.</source>
        <translation>Guarde el refresh token más nuevo de cada respuesta y renueve en un solo lugar.</translation>
    </message>
    <message>
        <source>Give each assertion a new jti.</source>
        <translation>Dé a cada aserción un jti nuevo.</translation>
    </message>
    <message>
        <source>This refresh token was issued to another client.</source>
        <translation>Este refresh token se emitió a otro cliente.</translation>
    </message>
    <message>
        <source>The client_id of the request is not the one that the refresh token was given to.</source>
        <translation>El client_id de la petición no es el que recibió el refresh token.</translation>
    </message>
    <message>
        <source>Send it with the client that got it, or sign in with this one.</source>
        <translation>Envíelo con el cliente que lo recibió, o inicie sesión con este.</translation>
    </message>
    <message>
        <source>The user still has something to do before Keycloak issues tokens.</source>
        <translation>El usuario aún tiene algo que hacer antes de que Keycloak emita tokens.</translation>
    </message>
    <message>
        <source>Name and password may be right; the user has a required action, such as a new password, a missing email or name, or an OTP to set up.</source>
        <translation>El nombre y la contraseña pueden ser correctos; el usuario tiene una acción requerida, como cambiar la contraseña, un email o nombre que falta, o configurar un OTP.</translation>
    </message>
    <message>
        <source>Clear the user&apos;s required actions, turn Temporary off for the password, and fill in email and names.</source>
        <translation>Quite las acciones requeridas del usuario, desactive Temporary en la contraseña y rellene email y nombres.</translation>
    </message>
    <message>
        <source>Keycloak does not let this client use the password grant.</source>
        <translation>Keycloak no deja que este cliente use el grant de contraseña.</translation>
    </message>
    <message>
        <source>Direct access grants are switched off for the client; its secret and the user&apos;s password were not the matter.</source>
        <translation>Direct access grants está desactivado en el cliente; no se trata de su secreto ni de la contraseña del usuario.</translation>
    </message>
    <message>
        <source>Switch on Direct access grants under Capability config of the client, or use another grant.</source>
        <translation>Active Direct access grants en Capability config del cliente, o use otro grant.</translation>
    </message>
    <message>
        <source>This Keycloak realm is switched off.</source>
        <translation>Este realm de Keycloak está desactivado.</translation>
    </message>
    <message>
        <source>The realm exists and is disabled; no client of it gets tokens.</source>
        <translation>El realm existe y está desactivado; ningún cliente suyo recibe tokens.</translation>
    </message>
    <message>
        <source>Switch the realm on in its settings, or ask in another realm.</source>
        <translation>Active el realm en su configuración, o pida en otro.</translation>
    </message>
    <message>
        <source>The redirect_uri is not the one of the sign-in.</source>
        <translation>El redirect_uri no es el del inicio de sesión.</translation>
    </message>
    <message>
        <source>The redirect_uri sent with the code differs from the one that the code was asked for with, be it by a slash, a port or http for https.</source>
        <translation>El redirect_uri enviado con el código difiere del que se usó para pedirlo, aunque sea en una barra, un puerto o http en vez de https.</translation>
    </message>
    <message>
        <source>Send the same redirect_uri in both requests, letter by letter.</source>
        <translation>Envíe el mismo redirect_uri en ambas peticiones, letra por letra.</translation>
    </message>
    <message>
        <source>Keycloak does not take this code.</source>
        <translation>Keycloak no acepta este código.</translation>
    </message>
    <message>
        <source>The code was probably used before or is older than a minute (Client Login Timeout); using it twice also ends the session it was for.</source>
        <translation>Probablemente el código ya se usó o tiene más de un minuto (Client Login Timeout); usarlo dos veces también cierra su sesión.</translation>
    </message>
    <message>
        <source>Sign in again and redeem the code once, at once.</source>
        <translation>Inicie sesión de nuevo y canjee el código una vez, enseguida.</translation>
    </message>
    <message>
        <source>Look whether the page or a proxy sends the request twice.</source>
        <translation>Mire si la página o un proxy envía la petición dos veces.</translation>
    </message>
    <message>
        <source>The PKCE code_verifier does not fit, or is missing.</source>
        <translation>El code_verifier de PKCE no encaja o falta.</translation>
    </message>
    <message>
        <source>The sign-in was begun with a code_challenge, and the code_verifier of this request is absent or is not the text that it was made of. The answer says which.</source>
        <translation>El inicio de sesión comenzó con un code_challenge, y el code_verifier de esta petición falta o no es el texto con que se hizo. La respuesta dice cuál de ellas.</translation>
    </message>
    <message>
        <source>Send the code_verifier that this sign-in began with; keep it with the state.</source>
        <translation>Envíe el code_verifier con el que empezó este inicio de sesión; guárdelo junto al state.</translation>
    </message>
    <message>
        <source>The client assertion is for another audience.</source>
        <translation>La aserción de cliente es para otra audiencia.</translation>
    </message>
    <message>
        <source>The assertion&apos;s aud is not the realm&apos;s issuer URL (older versions took the endpoints too), as Keycloak itself is reached: often another host name, http, or /auth in the path.</source>
        <translation>El aud de la aserción no es la URL de emisor del realm (las versiones antiguas aceptaban también los endpoints), tal como se llega a Keycloak: a menudo otro nombre de host, http o /auth en la ruta.</translation>
    </message>
    <message>
        <source>Set aud to the issuer that the realm&apos;s /.well-known/openid-configuration names, as one text.</source>
        <translation>Ponga en aud el issuer que nombra /.well-known/openid-configuration del realm, como un solo texto.</translation>
    </message>
    <message>
        <source>Keycloak does not exchange this token for that audience.</source>
        <translation>Keycloak no canjea este token por esa audiencia.</translation>
    </message>
    <message>
        <source>The client that asks has to be in the aud of the token it hands in, and the audience asked for has to be one that its scopes and the user&apos;s roles give it.</source>
        <translation>El cliente que pide ha de estar en el aud del token que entrega, y la audiencia pedida ha de corresponderle por sus scopes y los roles del usuario.</translation>
    </message>
    <message>
        <source>Add an audience mapper for the asking client to the first token, and client scopes for the target.</source>
        <translation>Añada al primer token un audience mapper para el cliente que pide, y client scopes para el destino.</translation>
    </message>
    <message>
        <source>The client is registered for another authentication method.</source>
        <translation>El cliente está registrado para otro método de autenticación.</translation>
    </message>
    <message>
        <source>Client ID and secret may be right: the registration (token_endpoint_auth_method) names one method, such as client_secret_basic for the Basic header, and the request used another, such as client_secret_post in the body.</source>
        <translation>El ID de cliente y el secreto pueden ser correctos: el registro (token_endpoint_auth_method) nombra un método, como client_secret_basic para la cabecera Basic, y la petición usó otro, como client_secret_post en el cuerpo.</translation>
    </message>
    <message>
        <source>Send the credentials by the method that the answer names first.</source>
        <translation>Envíe las credenciales por el método que la respuesta nombra primero.</translation>
    </message>
    <message>
        <source>Or change token_endpoint_auth_method of the client.</source>
        <translation>O cambie token_endpoint_auth_method del cliente.</translation>
    </message>
    <message>
        <source>Ory Hydra has no client of this ID.</source>
        <translation>Ory Hydra no tiene ningún cliente con este ID.</translation>
    </message>
    <message>
        <source>The client ID is misspelt or was registered in another project or database; the secret was not looked at.</source>
        <translation>El ID de cliente está mal escrito o se registró en otro proyecto o base de datos; no se miró el secreto.</translation>
    </message>
    <message>
        <source>List the clients with hydra list oauth2-clients, and copy the ID.</source>
        <translation>Liste los clientes con hydra list oauth2-clients y copie el ID.</translation>
    </message>
    <message>
        <source>The Basic header is not form-encoded inside.</source>
        <translation>El contenido de la cabecera Basic no está codificado como formulario.</translation>
    </message>
    <message>
        <source>The client ID or secret in the Basic header has to be form-encoded before base64 (RFC 6749), and a percent sign or other character in it is not.</source>
        <translation>El ID de cliente o el secreto de la cabecera Basic ha de codificarse como formulario antes de base64 (RFC 6749), y un signo de porcentaje u otro carácter no lo está.</translation>
    </message>
    <message>
        <source>Encode both parts, then join them with a colon, then base64.</source>
        <translation>Codifique ambas partes, únalas con dos puntos y después base64.</translation>
    </message>
    <message>
        <source>Or make a secret of letters and digits only.</source>
        <translation>O use un secreto solo de letras y cifras.</translation>
    </message>
    <message>
        <source>The client may not ask for this audience.</source>
        <translation>El cliente no puede pedir esta audiencia.</translation>
    </message>
    <message>
        <source>The audience of the request is not in the client&apos;s own list (audience) in Hydra, letter by letter.</source>
        <translation>La audiencia de la petición no está en la lista (audience) del cliente en Hydra, letra por letra.</translation>
    </message>
    <message>
        <source>Add it: hydra update oauth2-client with --audience.</source>
        <translation>Añádala: hydra update oauth2-client con --audience.</translation>
    </message>
    <message>
        <source>A public client cannot use client credentials.</source>
        <translation>Un cliente público no puede usar client credentials.</translation>
    </message>
    <message>
        <source>The client is registered with token_endpoint_auth_method none, so it has nothing to prove itself with and may not use this grant.</source>
        <translation>El cliente está registrado con token_endpoint_auth_method none, así que no tiene con qué identificarse y no puede usar este grant.</translation>
    </message>
    <message>
        <source>Register a client with a secret and token_endpoint_auth_method client_secret_basic.</source>
        <translation>Registre un cliente con secreto y token_endpoint_auth_method client_secret_basic.</translation>
    </message>
    <message>
        <source>Spring Authorization Server names a parameter that is missing, repeated or not right.</source>
        <translation>Spring Authorization Server nombra un parámetro que falta, se repite o no es correcto.</translation>
    </message>
    <message>
        <source>The parameter after OAuth 2.0 Parameter: is the one it stopped at: it was not in the form, was sent twice, or has a value it does not take. A JSON body looks like a missing parameter.</source>
        <translation>Se detuvo en el parámetro que sigue a OAuth 2.0 Parameter: no estaba en el formulario, se envió dos veces o tiene un valor que no acepta. Un cuerpo JSON parece un parámetro que falta.</translation>
    </message>
    <message>
        <source>Send this parameter once, in a form body (application/x-www-form-urlencoded).</source>
        <translation>Envíe este parámetro una vez, en un cuerpo de formulario (application/x-www-form-urlencoded).</translation>
    </message>
    <message>
        <source>Spring Authorization Server says which part of the client is not right.</source>
        <translation>Spring Authorization Server dice qué parte del cliente no es correcta.</translation>
    </message>
    <message>
        <source>The word after the colon tells: client_id is unknown, authentication_method is not among the client&apos;s, client_secret does not match, client_secret_expires_at has passed, credentials were not sent.</source>
        <translation>Lo dice la palabra tras los dos puntos: client_id se desconoce, authentication_method no está entre los del cliente, client_secret no coincide, client_secret_expires_at ha pasado, credentials no se enviaron.</translation>
    </message>
    <message>
        <source>Mend that part of the RegisteredClient, or of the request.</source>
        <translation>Corrija esa parte del RegisteredClient, o de la petición.</translation>
    </message>
    <message>
        <source>For client_secret check that the stored one is encoded with a prefix such as bcrypt in braces.</source>
        <translation>Con client_secret, compruebe que el guardado está codificado con un prefijo como bcrypt entre llaves.</translation>
    </message>
    <message>
        <source>The server does not take the client, and never says more.</source>
        <translation>El servidor no acepta el cliente, y nunca dice más.</translation>
    </message>
    <message>
        <source>Where this is IdentityServer (Duende), the client ID is probably unknown or disabled, or the secret is wrong, has expired, or was stored without being hashed (Sha256); its log names which.</source>
        <translation>Si es IdentityServer (Duende), probablemente el ID de cliente se desconoce o está desactivado, o el secreto es incorrecto, ha caducado o se guardó sin hash (Sha256); su registro lo dice.</translation>
    </message>
    <message>
        <source>Read the log. It has a line for the secret or for the client ID that was not found.</source>
        <translation>Lea el registro. Tiene una línea sobre el secreto o sobre el ID de cliente que no se encontró.</translation>
    </message>
    <message>
        <source>Store the secret with .Sha256(), and send the plain one.</source>
        <translation>Guarde el secreto con .Sha256() y envíe el original.</translation>
    </message>
    <message>
        <source>The server grants no such scope to this client.</source>
        <translation>El servidor no concede tal scope a este cliente.</translation>
    </message>
    <message>
        <source>Where this is IdentityServer (Duende), the scope is probably no ApiScope of it, or is not in the client&apos;s AllowedScopes; openid and profile cannot be had with client credentials.</source>
        <translation>Si es IdentityServer (Duende), probablemente el scope no es un ApiScope suyo, o no está en AllowedScopes del cliente; openid y profile no se dan con client credentials.</translation>
    </message>
    <message>
        <source>Register the ApiScope and add its name to AllowedScopes. An ApiResource alone is no scope since version 4.</source>
        <translation>Registre el ApiScope y añada su nombre a AllowedScopes. Un ApiResource solo no es un scope desde la versión 4.</translation>
    </message>
    <message>
        <source>The client may not use this grant.</source>
        <translation>El cliente no puede usar este grant.</translation>
    </message>
    <message>
        <source>Where this is IdentityServer (Duende), the grant type is probably not in the client&apos;s AllowedGrantTypes; the client itself was accepted.</source>
        <translation>Si es IdentityServer (Duende), probablemente el grant no está en AllowedGrantTypes del cliente; el cliente en sí se aceptó.</translation>
    </message>
    <message>
        <source>Add GrantTypes.ClientCredentials, or the one that you use, to the client.</source>
        <translation>Añada al cliente GrantTypes.ClientCredentials, o el que usa.</translation>
    </message>
    <message>
        <source>Dex does not take these scopes.</source>
        <translation>Dex no acepta estos scopes.</translation>
    </message>
    <message>
        <source>Dex always wants openid, and knows only openid, email, profile, groups, offline_access, federated:id and audience:server:client_id:ID for a client that lists this one as trusted peer.</source>
        <translation>Dex siempre quiere openid, y solo conoce openid, email, profile, groups, offline_access, federated:id y audience:server:client_id:ID para un cliente que tenga a este como trusted peer.</translation>
    </message>
    <message>
        <source>Ask for openid and only those; for another client&apos;s audience list this one in its trustedPeers.</source>
        <translation>Pida openid y solo esos; para la audiencia de otro cliente, ponga este en sus trustedPeers.</translation>
    </message>
    <message>
        <source>This grant is switched off for the FusionAuth application.</source>
        <translation>Este grant está desactivado en la aplicación de FusionAuth.</translation>
    </message>
    <message>
        <source>error_reason grant_type_disabled: the grant is not among Enabled grants of the application or entity.</source>
        <translation>error_reason grant_type_disabled: el grant no está entre los Enabled grants de la aplicación o entidad.</translation>
    </message>
    <message>
        <source>Enable it on the OAuth tab. Client credentials needs an Entity, not an Application.</source>
        <translation>Actívelo en la pestaña OAuth. Client credentials necesita una Entity, no una Application.</translation>
    </message>
    <message>
        <source>FusionAuth says in error_reason what of the client is not right.</source>
        <translation>FusionAuth dice en error_reason qué del cliente no es correcto.</translation>
    </message>
    <message>
        <source>A reason with client_id means that no application has this ID (or that it was not sent); invalid_client_authentication that the secret is wrong, absent, or not sent as the application wants it.</source>
        <translation>Un motivo con client_id significa que ninguna aplicación tiene este ID (o no se envió); invalid_client_authentication, que el secreto es incorrecto, falta o no se envió como quiere la aplicación.</translation>
    </message>
    <message>
        <source>Compare with Client Id and Client secret on the application&apos;s OAuth tab, in the same tenant.</source>
        <translation>Compare con Client Id y Client secret en la pestaña OAuth de la aplicación, en el mismo inquilino.</translation>
    </message>
    <message>
        <source>AD FS does not let this client use the resource.</source>
        <translation>AD FS no deja que este cliente use el recurso.</translation>
    </message>
    <message>
        <source>The client was known; no application permission links it to the Web API (resource) asked for.</source>
        <translation>El cliente se conocía; ningún permiso de aplicación lo une a la Web API (recurso) pedida.</translation>
    </message>
    <message>
        <source>Grant it: Grant-AdfsApplicationPermission with the client, the API&apos;s identifier and scopes.</source>
        <translation>Concédalo: Grant-AdfsApplicationPermission con el cliente, el identificador de la API y los scopes.</translation>
    </message>
    <message>
        <source>Check the parameter resource. It has to be the Web API&apos;s identifier.</source>
        <translation>Compruebe el parámetro resource. Ha de ser el identificador de la Web API.</translation>
    </message>
    <message>
        <source>The PingOne application is set to another authentication method.</source>
        <translation>La aplicación de PingOne está puesta en otro método de autenticación.</translation>
    </message>
    <message>
        <source>The request sent the credentials by another way than the application&apos;s Token Endpoint Authentication Method; the secret was not judged.</source>
        <translation>La petición envió las credenciales de otro modo que Token Endpoint Authentication Method de la aplicación; el secreto no se juzgó.</translation>
    </message>
    <message>
        <source>Send them by that method, or change it: Client Secret Basic, Client Secret Post, or None.</source>
        <translation>Envíelas con ese método, o cámbielo: Client Secret Basic, Client Secret Post o None.</translation>
    </message>
    <message>
        <source>ForgeRock AM does not give this client the scope.</source>
        <translation>ForgeRock AM no da el scope a este cliente.</translation>
    </message>
    <message>
        <source>The scope is not in the client profile&apos;s list Scope(s) in this realm, or none was asked for and there are no Default Scope(s). The answer does not say which.</source>
        <translation>El scope no está en la lista Scope(s) del perfil de cliente en este realm, o no se pidió ninguno y no hay Default Scope(s). La respuesta no dice cuál de ellas.</translation>
    </message>
    <message>
        <source>Add it to the client&apos;s Scope(s), and check the realm in the URL.</source>
        <translation>Añádalo a Scope(s) del cliente y compruebe el realm en la URL.</translation>
    </message>
    <message>
        <source>This WSO2 server has no client of that ID.</source>
        <translation>Este servidor WSO2 no tiene ningún cliente con ese ID.</translation>
    </message>
    <message>
        <source>The client ID (consumer key) is unknown to this server or tenant, or its application was deleted or never got keys; the secret was not looked at.</source>
        <translation>El ID de cliente (consumer key) es desconocido para este servidor o inquilino, o su aplicación se borró o nunca recibió claves; no se miró el secreto.</translation>
    </message>
    <message>
        <source>Copy the consumer key from the application&apos;s Production or Sandbox keys, as the environment asks.</source>
        <translation>Copie el consumer key de las claves Production o Sandbox de la aplicación, según el entorno.</translation>
    </message>
    <message>
        <source>Check the key manager or host that the token URL names.</source>
        <translation>Compruebe qué key manager o host nombra la URL de token.</translation>
    </message>
    <message>
        <source>{Who} does not grant this scope.</source>
        <translation>{Who} no concede este scope.</translation>
    </message>
    <message>
        <source>scope_invalid: the scope is probably missing, unknown, or not one that this client may ask for.</source>
        <translation>scope_invalid: el scope probablemente falta, es desconocido o no es uno que este cliente pueda pedir.</translation>
    </message>
    <message>
        <source>Ask for a scope that is listed with the client.</source>
        <translation>Pida un scope que figure en el cliente.</translation>
    </message>
    <message>
        <source>authorization_type_invalid: the grant (client_credentials, password, code) is probably not among the client&apos;s authorization types, or is switched off at the server (with Glewlwyd in the plugin).</source>
        <translation>authorization_type_invalid: la concesión (client_credentials, password, code) probablemente no está entre los tipos de autorización del cliente, o está desactivada en el servidor (en Glewlwyd en el plugin).</translation>
    </message>
    <message>
        <source>Add the authorization type to the client, and enable it in the plugin.</source>
        <translation>Añada el authorization type al cliente y actívelo en el plugin.</translation>
    </message>
    <message>
        <source>The token is bound to another client certificate, or none was shown.</source>
        <translation>El token está ligado a otro certificado de cliente, o no se mostró ninguno.</translation>
    </message>
    <message>
        <source>The refresh token or code was issued to a certificate (holder of key), and this connection has none or a new one.</source>
        <translation>El refresh token o el código se emitió para un certificado (holder of key), y esta conexión no tiene ninguno o uno nuevo.</translation>
    </message>
    <message>
        <source>Connect with the same certificate, or sign in again with the new one.</source>
        <translation>Conéctese con el mismo certificado, o inicie sesión de nuevo con el nuevo.</translation>
    </message>
    <message>
        <source>Keycloak has no key for the client&apos;s assertion.</source>
        <translation>Keycloak no tiene clave para la aserción del cliente.</translation>
    </message>
    <message>
        <source>No key of the client fits the assertion&apos;s kid and alg: the certificate under Keys is another, or Keycloak could not load the client&apos;s JWKS URL. The answer does not say which.</source>
        <translation>Ninguna clave del cliente encaja con kid y alg de la aserción: el certificado en Keys es otro, o Keycloak no pudo cargar la URL JWKS del cliente. La respuesta no dice cuál de ellas.</translation>
    </message>
    <message>
        <source>Import the certificate or JWKS under Keys of the client, and send its kid.</source>
        <translation>Importe el certificado o JWKS en Keys del cliente y envíe su kid.</translation>
    </message>
    <message>
        <source>Open the JWKS URL from Keycloak&apos;s machine.</source>
        <translation>Abra la URL JWKS desde la máquina de Keycloak.</translation>
    </message>
    <message>
        <source>Keycloak does not let this client exchange tokens.</source>
        <translation>Keycloak no deja que este cliente canjee tokens.</translation>
    </message>
    <message>
        <source>Token exchange is switched off for the client or the target&apos;s permission does not name it; the token was not judged.</source>
        <translation>El canje de tokens está desactivado en el cliente, o el permiso del destino no lo nombra; el token no se juzgó.</translation>
    </message>
    <message>
        <source>Switch on Standard token exchange under Capability config, or in older versions add a token-exchange permission to the target client.</source>
        <translation>Active Standard token exchange en Capability config, o en versiones antiguas añada un permiso token-exchange al cliente destino.</translation>
    </message>
    <message>
        <source>Keycloak&apos;s policies grant no permission on this resource.</source>
        <translation>Las políticas de Keycloak no conceden permiso sobre este recurso.</translation>
    </message>
    <message>
        <source>The client and token were accepted; every permission of Authorization Services that covers the resource and scope said no.</source>
        <translation>El cliente y el token se aceptaron; todos los permisos de Authorization Services para el recurso y scope dijeron que no.</translation>
    </message>
    <message>
        <source>Try the request under Authorization, Evaluate, with the same user and resource.</source>
        <translation>Pruebe la petición en Authorization, Evaluate, con el mismo usuario y recurso.</translation>
    </message>
</context>
</TS>
