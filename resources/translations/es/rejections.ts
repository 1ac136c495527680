<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="es" sourcelanguage="en">
<context>
    <name>Token Inspector</name>
    <message>
        <source>No failure: this answer holds a token.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The token endpoint issued an access token; what it is worth, inspecting the token says.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Inspect the token. Copy it from the answer and paste it where tokens are inspected.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No failure: the answer says that the request went well.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The status is one of success, so the token was accepted if one was needed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read the body. Some APIs report an error inside an answer of success.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>API Gateway does not take a token for this audience.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Neither the aud of the token nor, where it has none, its client_id is in the authorizer&apos;s list of audiences.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add the audience. In the JWT authorizer enter the token&apos;s aud; for a Cognito access token, the app client&apos;s ID.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Compare it character by character. A slash at the end makes it another audience.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>API Gateway does not take a token of this client.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The token has no aud, so its client_id {client_id} was compared, and the authorizer does not list it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add the client. In the JWT authorizer enter {client_id} as an audience.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use another client, one that the authorizer lists already.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The token&apos;s aud is {aud}, and the authorizer does not list it; client_id counts only where there is no aud.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add the audience. In the JWT authorizer enter {aud}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask for a token for another audience, one that the authorizer lists already.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>API Gateway expects another issuer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The authorizer&apos;s issuer is probably not exactly the iss of the token.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Compare both, character by character. A slash at the end makes it another issuer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Compare the pool, realm or tenant. Test and production have issuers of their own.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>API Gateway did not find the key of the token.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The key was probably rotated, or the token is from another issuer; API Gateway keeps keys for up to two hours.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Compare the token&apos;s kid with the issuer&apos;s key set. Inspecting the token with its issuer shows both.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Compare the issuer. The authorizer has to name the pool, realm or tenant that issued the token.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wait. After a rotation the old keys may be used for two hours more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>API Gateway does not take this kind of signature.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The token is probably signed with an algorithm other than RSA; JWT authorizers take RS256, RS384 and RS512 only.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Have the issuer sign with RS256.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The token is signed with {alg}, and JWT authorizers take RSA signatures (RS256, RS384, RS512) only.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The token has none of the scopes that this route takes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The route asks for at least one of its scopes, and the token&apos;s scope or scp has none of them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask for {wanted_scope}. Request a token with it, after allowing it for the client.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Compare with the route. Its authorization settings list the scopes; the name has to be the whole one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The API forbids this request and does not say why, in words that API Gateway uses.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>If this is Amazon API Gateway, the token probably lacks the route&apos;s scopes; a resource policy, an API key that is missing, or a web ACL also say Forbidden.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look at www-authenticate in the answer. insufficient_scope there means that a scope is missing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Compare the token&apos;s scopes with those of the route.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check the API key, the resource policy and the web ACL of the stage.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>API Gateway found no token in the request.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The request probably had no Authorization header, or the token is not where the authorizer looks for it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Send the token. The header is Authorization: Bearer, a space, the token.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check the identity source of the authorizer. It names the header or parameter that is read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The token has expired, says API Gateway.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The token&apos;s end has passed by API Gateway&apos;s clock.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask for a new token.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look at the clock. If a new token is refused too, compare this computer&apos;s time with the answer&apos;s Date.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The API refused the token and does not say why, in words that API Gateway uses.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>If this is Amazon API Gateway, the token is probably missing, or not one that the method&apos;s authorizer takes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A Cognito authorizer takes an access token only where the method has OAuth scopes, and an ID token where it has none. Other servers use the same words; the headers of API Gateway begin with x-amzn or are called apigw-requestid.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paste the headers too. They show who answered, and HTTP APIs say more in www-authenticate.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Set OAuth scopes on the method and deploy the API. Without them an access token is refused, and an app has no other.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Compare the user pool. The authorizer has to name the pool that issued the token.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check the header. It has to be the authorizer&apos;s token source, usually Authorization.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>API Gateway refused the token and does not say why.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The token is probably missing, or not one that the method&apos;s authorizer takes: an authorizer of a REST API gives no reason.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A Cognito authorizer takes an access token only where the method has OAuth scopes, and an ID token where it has none.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>API Gateway probably expects an ID token here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is an access token, and a REST method without OAuth scopes probably takes it for an ID token and refuses it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The token&apos;s scopes are: {scope}. The console&apos;s Test of an authorizer cannot test access tokens.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Set OAuth scopes on the method and deploy the API. In Method Request choose those of the token; one that matches is enough.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Compare the scopes. If the method has some, the token needs at least one of them by its whole name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Compare the user pool. The token is from {iss}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>API Gateway probably expects an access token here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is an ID token, and a REST method with OAuth scopes takes access tokens only; the pool may also be another one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Send the access token, or remove the OAuth scopes from the method and deploy the API.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The token has expired.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The token was valid until {exp}, which had passed at {at}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look further if the new one is refused too. The method may lack OAuth scopes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>API Gateway probably has no such method or path.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The path, the stage or the method is probably wrong; despite its words this answer seldom has to do with a token.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check the URL. It needs the stage, such as /prod, and a path and method that are deployed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Deploy the API. A method that was added later is not there until then.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check the method&apos;s authorization. With AWS_IAM the request has to be signed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>API Gateway read the token as an AWS signature.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The method or path probably does not exist, or its authorization is AWS_IAM, which takes no bearer token.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check the URL: stage, path and method.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Set the method&apos;s authorization to the Cognito or JWT authorizer, and deploy the API.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A Lambda authorizer of API Gateway probably refused the request.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The policy that the authorizer returned probably denies this method, or was cached for another one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read the authorizer&apos;s log. It shows which policy it returned for this token.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check the caching. A cached policy has to name every method that the token may call.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Microsoft Graph does not take this token: it is for another API.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The token&apos;s aud is not Microsoft Graph.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask for Graph. Use the scope https://graph.microsoft.com/.default, in the cloud of your tenant.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The token has expired, says the Microsoft API.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The token&apos;s exp has passed by the API&apos;s clock.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The Microsoft API cannot read the token.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The token is cut off, changed, or came with something around it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy the token again, without quotes, and with Bearer once.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Microsoft Graph takes the token and forbids this operation.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An application permission for this operation is missing, or an administrator has not consented to it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add the permission. Under API permissions choose Microsoft Graph, Application permissions, then grant admin consent.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask for a new token afterwards. Permissions stand in the token&apos;s roles from then on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The API cannot compare the audience.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The token probably has no aud, as Cognito&apos;s access tokens have none, or the API names no audience to compare with.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check client_id in place of aud. For Cognito access tokens set ValidateAudience to false and compare client_id and token_use.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Set the audience. In the API&apos;s token validation parameters give ValidAudience.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The API expects another audience.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The token&apos;s aud is probably not among the API&apos;s valid audiences.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask for a token for this API. The audience or the scope of the request decides that.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add the audience. In the API&apos;s options set Audience, or ValidAudiences for several; Entra has both GUID and api:// forms.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The API looks for an audience, and Cognito&apos;s access tokens have none.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The token has no aud: it says client_id {client_id} and token_use access, and the API compares aud.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check client_id and token_use in place of aud. In .NET set ValidateAudience to false and compare both claims.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Have an aud put in. A pre token generation trigger (V3_0) of the user pool can add one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The API expects another issuer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The token&apos;s iss is probably not the API&apos;s valid issuer, character by character.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Compare both. The token&apos;s iss and the API&apos;s Authority or ValidIssuer have to be the same.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check the tenant, pool or realm, and the version: Entra&apos;s v1.0 and v2.0 tokens have different issuers.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The token has expired, says the API.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The token&apos;s exp has passed by the API&apos;s clock, with the five minutes that .NET allows.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Compare the clocks. If a new token is refused too, the API&apos;s clock is ahead.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The token is not valid yet, says the API.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The API&apos;s clock is probably behind the issuer&apos;s.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Set the clocks. The API&apos;s host needs time from the network (NTP).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Allow for the difference. ClockSkew in the API&apos;s options is five minutes unless set.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The API did not find the key that the token names.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The token is probably from another issuer than the API&apos;s, or the keys were rotated and the API has the old ones.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Compare the issuer. The key set at the API&apos;s Authority has to hold the token&apos;s kid; inspecting the token shows it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Restart the API, or wait. It fetches keys again after a while.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The API&apos;s check of the signature failed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The token was probably changed on the way, is meant for another API (Microsoft Graph), or the keys are another issuer&apos;s.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy the token again, whole. A character too few breaks the signature.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Inspect the token with its issuer&apos;s keys, to see whether it verifies here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The API cannot read the token as a JWT.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The token is opaque, cut off, or came with something around it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check what kind it is. An opaque token cannot be read by an API on its own.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The API could not fetch its issuer&apos;s metadata.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The API&apos;s Authority is probably wrong, or the API has no way to the issuer: a firewall, a proxy, a certificate.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open the address. The Authority followed by /.well-known/openid-configuration has to answer from the API&apos;s host.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check the API&apos;s proxy and its trusted certificates.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Azure API Management wants a subscription key.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The key is missing or wrong; this has nothing to do with the token.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Send the key, in the header Ocp-Apim-Subscription-Key unless the API names another.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The token&apos;s iss is not the issuer-uri of the API, character by character.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Compare both. spring.security.oauth2.resourceserver.jwt.issuer-uri has to equal the token&apos;s iss, down to the last slash.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The API cannot use the issuer it is configured for.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The API&apos;s own issuer-uri is probably wrong, or its metadata cannot be reached or names another issuer; no token is to blame.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open the issuer&apos;s metadata. It is at the issuer-uri with /.well-known/openid-configuration behind it, and its issuer has to equal the issuer-uri.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try it from the API&apos;s host. A firewall, a proxy or a certificate may be in between.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The token&apos;s aud has none of the audiences that the API was set up for.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add the audience. In the API set spring.security.oauth2.resourceserver.jwt.audiences.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The token&apos;s exp has passed by the API&apos;s clock, with the minute that Spring allows.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The API found no key for the token, or does not take its algorithm.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The token is probably from another issuer, or signed with another algorithm than RS256, the only one Spring takes unless told.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Compare the issuer. The key set at the API&apos;s issuer-uri has to hold the token&apos;s kid.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Allow the algorithm. Set spring.security.oauth2.resourceserver.jwt.jws-algorithms.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The API could not fetch the issuer&apos;s keys.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The API probably has no way to the issuer: a firewall, a proxy, a certificate, or a wrong jwk-set-uri.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open the key set&apos;s address from the API&apos;s host.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The API takes the token, and a scope is missing in it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The token lacks an authority that this path asks for; Spring makes them of its scopes as SCOPE_ and the name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Compare the names. hasAuthority(&apos;SCOPE_read&apos;) wants the scope read; roles need a converter of the API&apos;s own.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The API could not decode or verify the token.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The words after the colon name the reason; a signature or a form that does not fit is probably it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy the token again, whole, without quotes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The proxy in front of the API knows no such issuer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The token&apos;s iss is not one that the proxy was set up for, character by character.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Compare both. In Istio the issuer of a RequestAuthentication has to equal the token&apos;s iss, down to the last slash.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The proxy in front of the API expects another audience.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The token&apos;s aud has none of the audiences that the proxy was set up for.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask for a token for this API.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add the audience. In Istio it belongs into audiences of the RequestAuthentication.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The token has expired, says the proxy in front of the API.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The token&apos;s exp has passed by the proxy&apos;s clock.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The token is not valid yet, says the proxy in front of the API.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The proxy&apos;s clock is probably behind the issuer&apos;s.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Set the clocks. The proxy&apos;s host needs time from the network (NTP).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The proxy in front of the API could not verify the signature.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The token is probably from another issuer, or the keys were rotated and the proxy has the old ones.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Compare the token&apos;s kid with the key set that the proxy uses.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wait for the proxy to fetch the keys again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The proxy in front of the API could not fetch the issuer&apos;s keys.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The proxy probably has no way to the issuer, or its jwksUri is wrong.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open the key set&apos;s address from the proxy&apos;s network.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The proxy in front of the API found no token in the request.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The request has no token where the proxy looks for it, which is the Authorization header unless set otherwise.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A policy of the proxy in front of the API denies the request.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No rule of an authorization policy allows it: the token is missing, or a claim of it is not what the rule asks for.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Compare the policy with the token. In Istio an AuthorizationPolicy names requestPrincipals (iss/sub) and claims.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check that a token was sent. Without one there is no principal, and such a rule denies.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The API expects another Keycloak address in iss.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keycloak probably puts another host name into its tokens than the API was given: localhost, a container, the public name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Set Keycloak&apos;s hostname to the public one, so that every token has the same iss.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give the API the same address as auth-server-url or issuer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The token does not have {wanted_scope}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Compare the names, letter by letter. Upper and lower case matter.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The API wants {wanted_scope}, and the token has {scope}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Compare the names, letter by letter. Upper and lower case matter, and so does the resource server before a slash.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The API wants a scope, and the token has none at all.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The token has neither scope nor roles, so no scope was granted to this client.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Allow the scope for the client, then ask for {wanted_scope}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Grant an app role. With Entra an application permission and admin consent are needed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The API misses a scope that this token has.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The token has {scope}, so another token was probably sent, or the API reads scopes from another claim.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check which token was sent. It may be an older one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check where the API looks. Issuers put scopes into scope, scp or roles, as a text or a list.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The API does not take the token: it has expired, or something else is wrong with it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The token has probably expired; the same words are used for one that is malformed or wrongly signed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Inspect the token. Its end, its signature and its issuer tell which it is.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask for a new token and try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep track of the end. An app should ask again shortly before it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The API calls a token expired that had not expired.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The token is valid until {exp}, after {at}: another token was probably sent, or the API&apos;s clock is ahead.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check which token was sent. An app may keep an older one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Compare the clocks. The header Date of the API&apos;s answer shows its time.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The API&apos;s clock is probably behind the issuer&apos;s: nbf or iat are still to come there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Allow a minute. Libraries call that leeway or clock skew.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The token is not valid yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>At {at} the token had not begun: nbf is {nbf}, iat is {iat}. The two clocks probably differ.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Compare the clocks. The header Date of the token answer shows the issuer&apos;s time.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The token&apos;s aud is probably not what the API expects, or is missing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask for a token for this API. The audience, the resource or the scope of the request decides that.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This token is for Microsoft Graph, not for your API.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The token&apos;s aud is {aud}, which is Microsoft Graph.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask for your API. Use the scope of your own API, such as api://orders/.default.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check client_id and token_use in place of aud, in the API.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The token&apos;s aud is {aud}, and the API expects another.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Let the API take it. Add {aud} to its audiences, if it is meant for this API.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The token&apos;s iss is probably not exactly the issuer that the API was set up for.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The token&apos;s iss is {iss}, and the API expects another.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Compare with the API&apos;s setting, character by character.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The API expects another issuer, perhaps for want of a slash.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The token&apos;s iss is {iss}, with a slash at the end, which the API&apos;s setting may lack.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write the issuer with its slash in the API&apos;s settings, exactly as the token has it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Compare the tenant. Test and production have issuers of their own.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is an Entra v1.0 token, and the API probably expects v2.0.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The token&apos;s iss is {iss}, the v1.0 form, and the API probably compares with the v2.0 form.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The API&apos;s own registration decides the version, not the endpoint that was asked.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Set the version. In the API&apos;s app registration, in the manifest, set requestedAccessTokenVersion to 2; it takes a while.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Accept both issuers in the API until then.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is an Entra v2.0 token, and the API expects another issuer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The token&apos;s iss is {iss}, the v2.0 form; the API probably expects the v1.0 form (sts.windows.net) or another tenant.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Compare the tenant ID in both.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use the v2.0 authority in the API, ending in /v2.0, or set requestedAccessTokenVersion of the API to 1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The API probably expects Cognito&apos;s original issuer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The token&apos;s iss is {iss}, Cognito&apos;s newer form, and the API may have the older one, without issuer- in front.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write the newer form into the API&apos;s settings.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Set the user pool&apos;s issuer type back to ORIGINAL, where the API cannot be changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The token&apos;s iss is {iss}; Keycloak may go by another host name there than for the API: localhost, a container, the public name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Compare the realm. It is the last part of iss.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Compare the issuer. The key set of the API&apos;s issuer has to hold the token&apos;s kid.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Restart the API, or wait. Most libraries fetch keys again after a while.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The token names key {kid} of issuer {iss}; the API probably has another issuer&apos;s keys, or keys from before a rotation.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look for {kid} in the key set that the API uses. Inspecting the token with its issuer shows whether it is there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The API does not take the token&apos;s algorithm.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The token is probably signed with another algorithm than the API allows.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Allow the algorithm in the API, if the issuer is meant to use it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Have the issuer sign with RS256, which nearly everything takes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The token is signed with {alg}, and the API probably allows others only.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Allow {alg} in the API, if the issuer is meant to use it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The token was probably changed or cut off on the way, or the API has another issuer&apos;s keys.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This token is for Microsoft Graph, and only Graph can verify it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The token&apos;s header has a nonce, so its signature was made for Microsoft Graph alone; that it fails elsewhere is no error.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask for your API. Use the scope of your own API, such as api://orders/.default, and leave Graph tokens unread.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The signature does not verify, here neither.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The token was changed after it was signed, or was not signed with this issuer&apos;s key.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask for a new token, and copy it whole.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find out what is in between. Something may rewrite the token on the way.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The API cannot read the token.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The token is probably cut off, opaque, or came with something around it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The token is opaque, and the API expects a JWT.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The token has no parts that can be read; the issuer probably was not told which API it is for.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name the API in the token request. With Auth0 that is the parameter audience.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Have the API ask the issuer. Introspection (RFC 7662) is made for opaque tokens.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The API found no token in the request.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The request probably had no Authorization header, or it did not begin with Bearer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check what is in between. A redirect or a proxy may drop the header.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The token cannot be read, here neither.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The text that was given as the token is no readable JWT.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Inspect the token, to see what is wrong with it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The API does not take the token.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The token has probably expired, was revoked, or was issued by another issuer or for another API; the answer does not say which.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Inspect the token: its end, its issuer, its audience.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask for a new token, and try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read the API&apos;s log. It usually names the reason.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The API could not make sense of how the token was sent.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A parameter is probably missing or sent twice, or the token was sent in two ways at once.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Send the token once, in the header Authorization: Bearer, a space, the token.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The API wants a proof of possession (DPoP) beside the token.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The token is bound to a key, and the request has no proof, or an outdated one, made with that key.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Send the proof. The program that asked for the token has the key and has to make one for each request.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server asks for another kind of sign-in than a token.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>WWW-Authenticate names Basic, Digest, Negotiate or NTLM, so what answered probably takes no Bearer token: a proxy or web server before the API, or another API.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Compare the address with the API&apos;s documentation. Another path or host may take tokens.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask who runs what answered. Its name is often in the realm or in the header Server.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The API asks for a token and seems to have found none.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The request probably had no token: an API that refuses one is to say why, and this answer names no error.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check what is in between. A redirect to another host or a proxy may drop the header.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Inspect the token, if it was sent. Some APIs give no reason.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The token was valid until {exp}, which had passed at {at}; the API does not say that this is the reason, and it probably is.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look further if the new one is refused too.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server does not take headers as long as these.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The token, or cookies beside it, make the headers longer than the server allows.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make the token smaller. Groups, roles and own claims are what makes tokens long.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Raise the limit of the server. In nginx it is large_client_header_buffers.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A web page came back in place of the API&apos;s answer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A login page, a firewall or a proxy probably answered in place of the API.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check the URL. An address for people asks for a sign-in; the API may have another one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The answer is 401, without a reason.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An API probably found no token, or one that has expired or is meant for another API; a token endpoint would mean the client&apos;s credentials.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paste more of the answer. The header WWW-Authenticate and the body often name the reason.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check that the token was sent. The header is Authorization: Bearer, a space, the token.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read the server&apos;s log. It usually names the reason.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The API does not take the token and gives no reason.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The token has probably expired, is for another API or from another issuer, or did not arrive.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check that it was sent. The header is Authorization: Bearer, a space, the token.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server forbids this and gives no reason.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An API probably took the token and misses a scope or role in it; a firewall or a policy may also have refused.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Compare the token&apos;s scopes and roles with what the operation needs.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look at the Server and Via headers. They show who refused it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server has had too many requests.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server asks to wait {retry_after}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A limit on requests is used up for the moment, or the server is not available.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The proxy on the way to the server lets nobody through without signing in.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Set the proxy with credentials, in the system&apos;s proxy settings or in HTTPS_PROXY.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server sends the request on to another address.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The URL is probably the old or plain http form of the right one, or the server wants a person to sign in.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look at the Location above. One that ends in login means that this is an address for people.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask the other address itself. Many programs drop the token when they follow a redirect to another host.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server does not take this request.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The URL, the method or the body is probably wrong; this status says nothing against a token.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check the URL, the method and the Content-Type.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read the body above, where there is one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server failed on its side.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server, or something in front of it, has a problem of its own; an API that cannot fetch its issuer&apos;s keys may answer so too.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read the server&apos;s log.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This program does not know that answer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No cause is known for this answer; what was said is all there is to go by.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look up the words above in the documentation of the API.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paste more of the answer. The status line and the header WWW-Authenticate often say more than the body.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The program that asked does not take a CA certificate on the way.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The program that asked says that a certificate has expired.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The end date of the server&apos;s certificate, or of one that vouches for it, has probably passed; a clock that is ahead says the same.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check the date of the computer that asked. If it is right, the owner of the server has to renew the certificate.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The program that asked says that the certificate is for another host.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The host in the URL is probably misspelt, or something else answers there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check the host in the URL.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The program that asked does not trust the certificate it was shown.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A proxy that inspects TLS is probably in between, or the server uses a private CA that this program was not told of.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name the CA to the program. Many have trust stores of their own and do not look into the system&apos;s.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask the same server with this program. The exchange then shows the certificate chain and the CA at its end.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The program that asked got no TLS on that port.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The port is probably one for plain http, or a proxy is set with https:// in front that speaks http.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check the port in the URL.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check the proxy&apos;s setting, where one is set. Most are to be written with http:// in front.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The proxy lets nobody through without signing in, and the program that asked probably has no credentials for it, or wrong ones.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Set the proxy with credentials. HTTPS_PROXY takes http://USER:PASSWORD@HOST:PORT, with % codes for special characters.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask for the host to be exempt. A proxy that wants NTLM or Kerberos needs a helper program that signs in.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The program that asked did not get through its proxy.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The proxy&apos;s address is probably wrong or out of reach, or the proxy does not allow the host.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check the proxy&apos;s setting, such as HTTPS_PROXY.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask for the host to be allowed by the proxy, or exempt it with NO_PROXY.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The program that asked found no address for the host.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The host is probably misspelt (with Cognito the Region or the domain prefix), or the computer has no connection to a name server that knows it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check the host in the URL, letter by letter.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The host is there, and nothing listens on that port.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The program that asked got no answer in time.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A firewall probably drops the connection without a word, or the server is down or too slow.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask the same server with this program. The exchange then shows at which stage it stops.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
</TS>
