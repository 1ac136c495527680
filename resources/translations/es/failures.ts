<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="es" sourcelanguage="en">
<context>
    <name>Token Inspector</name>
    <message>
        <source>This is the issuer&apos;s host, which hands out no tokens here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The token URL points at the issuer&apos;s host, and tokens come from the user pool&apos;s domain.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A user pool has two addresses: the issuer, which publishes keys, and the domain, which has the token endpoint.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use the pool&apos;s domain. With a domain prefix the token URL is https://PREFIX.auth.REGION.amazoncognito.com/oauth2/token.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give the pool a domain. In the Cognito console it is under Branding, Domain; without one there is no token endpoint.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cognito refused the client ID or its secret.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The stored secret is probably not, or no longer, a secret of this client ID.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cognito gives the same answer when the client ID belongs to another user pool or Region, when the app client has a secret and none was sent, and when it has none and one was sent.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Scopes (usually invalid_scope) or the grant (usually unauthorized_client).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Replace the secret. In the Cognito console open the app client, show its client secret, and store it here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check that the client ID is in this pool. The domain prefix and Region have to be those of the pool that has the app client.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Send the credentials the other way. Change Client authentication between the Basic header and the form body.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cognito refused the client ID, which came without a secret.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This app client probably has a secret, and none was sent.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The client credentials grant needs a secret: an app client without one cannot use it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Send the secret. Set Client authentication to the Basic header and store the app client&apos;s secret.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check the client ID. It may belong to another user pool or Region.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cognito refused the grant.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The app client&apos;s OAuth flows are probably not switched on, which happens when it was made by an API call or a template.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>AllowedOAuthFlows does nothing until AllowedOAuthFlowsUserPoolClient is true. With other grants this answer means a code that was already used or a refresh token that was revoked.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Switch the flows on. Set AllowedOAuthFlowsUserPoolClient to true beside AllowedOAuthFlows, or save the app client&apos;s login settings once in the console.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check the grant. The client credentials grant has to be the only OAuth flow of this app client.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cognito does not take this code or refresh token.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The code was probably used before, or the refresh token has expired or was revoked.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A code can be used once, within five minutes, by the app client that asked for it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sign in again, and use the new code once.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Compare the app client. The code or token has to be redeemed by the one it was issued to.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cognito does not let this app client use the client credentials grant.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The client credentials grant is probably not enabled for this app client.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only an app client with a secret can have it, and it cannot be combined with other OAuth flows. With a code, this answer may also mean that redirect_uri is not the registered one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The secret (usually invalid_client) or a scope (usually invalid_scope).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enable the grant. In the Cognito console edit the app client&apos;s login settings and choose Client credentials as its OAuth grant type.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make a new app client. One that was made without a secret cannot get one later; choose a machine-to-machine application.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cognito does not let this app client redeem the code.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The redirect_uri is probably not exactly the one that was registered, or the code grant is not enabled.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Compare redirect_uri with the app client&apos;s callback URLs. A slash at the end makes it another one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enable the grant. In the Cognito console edit the app client&apos;s login settings and choose Authorization code grant.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cognito does not grant a scope that was asked for.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A scope is probably not written as resource server, slash, scope name, or is not enabled for this app client.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Scopes for people, such as openid and email, are not granted to an app. An app client without any custom scope gets this answer too. Cognito&apos;s own pages disagree on whether an unknown scope is refused or left out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The secret (usually invalid_client) or the grant (usually unauthorized_client).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write the whole scope. It is the resource server&apos;s identifier, a slash and the scope&apos;s name, such as orders/read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enable the scope. In the Cognito console edit the app client&apos;s login settings and select it under Custom scopes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask for no scope. Cognito then grants every custom scope of this app client, which shows what there is.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A scope is probably written without its resource server: one that was sent has no slash in it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cognito could not make sense of the request.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A parameter is probably missing, unknown or sent twice, or the body was not form-encoded.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove the extra parameters. Under Advanced, try without any.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check the Content-Type in the exchange. The body has to be application/x-www-form-urlencoded, not JSON.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cognito did not find a grant type that it knows.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The grant type was probably changed or lost on the way, since Cognito does support client credentials.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check the request in the exchange. Its body has to hold grant_type=client_credentials, form-encoded.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check what is in between. A proxy or gateway may rewrite the body.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cognito has had too many requests.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A quota of this account and Region, or of this client, is used up for the moment.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All app clients of an account share the quota for client credentials in a Region. Each such token is billed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wait a little, then ask once. The quota is counted by the second.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep tokens until they expire. An app that asks for one with every call uses up the quota of all others.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cognito has had too many requests and asks to wait {retry_after}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wait {retry_after}, then ask once.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The request was probably turned away before Cognito looked at it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A web ACL (AWS WAF) on the user pool probably blocked the request.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look at the web ACL. In the Cognito console it is under the pool&apos;s security settings; its sampled requests name the rule.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check the way there. A company proxy may also answer in Cognito&apos;s place; the Server and Via headers show it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cognito answered with a web page.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is probably no user pool domain of this name in this Region.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check the domain prefix and the Region. In the Cognito console the pool&apos;s domain is under Branding, Domain.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check the path. The token endpoint is /oauth2/token.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no host {host}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The Region or the domain prefix is probably misspelt, since the domain&apos;s name is made of both.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check the Region and the domain prefix. In the Cognito console the pool&apos;s domain is under Branding, Domain.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check the network. Without a connection or behind a VPN no name may be found.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Entra refused the client secret.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The stored text is not a secret of this app, and is often the secret&apos;s ID in place of its value.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An expired secret (AADSTS7000222), another tenant (AADSTS700016) or a scope (AADSTS70011 or AADSTS1002012).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Store the secret&apos;s value. Under Certificates &amp; secrets the column Value holds it, shown only once; the column Secret ID is not it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make a new secret. Where the value was not kept, this is the only way.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The client secret has expired.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The secret was right once and its end date has passed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make a new secret. In the app registration, under Certificates &amp; secrets, add one and store its value here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Note the new end date. A certificate or a managed identity avoids the next surprise.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Entra found no client secret in the request.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The request carried neither client_secret nor client_assertion.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Send the secret. Set Client authentication to the form body and store the secret.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check the app. One that is registered as a public client cannot use this grant.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Entra knows no app with this client ID in this tenant.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The client ID or the tenant in the URL is wrong, or the app was never admitted to this tenant.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check both IDs. The app registration&apos;s overview shows the application ID and the directory (tenant) ID.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give consent. An administrator of the tenant has to admit an app of another tenant.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Entra knows no such tenant.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The tenant in the URL is misspelt, or belongs to another cloud than this host.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check the tenant ID in the URL.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check the cloud. Government and China tenants have hosts of their own.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Entra takes only one kind of scope for an app: the API&apos;s, ending in /.default.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The scope is not the API&apos;s identifier followed by /.default.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask for the API&apos;s /.default scope. It looks like api://orders/.default; the app roles that were granted come with it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Entra does not take this scope.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The scope names no API, several APIs at once, or is not written as Entra expects.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask for one API. Use a single scope such as api://orders/.default.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A scope that was sent does not end in /.default.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Entra issues a token for one API at a time.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The request names the /.default scopes of several APIs.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask for one API. Get a token for each of the others with a request of its own.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Entra knows no API of this name in the tenant.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The API&apos;s identifier in the scope is probably misspelt, or the API is not present in this tenant.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check the App ID URI. The API&apos;s registration shows it under Expose an API.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add the API to the tenant. An administrator has to consent to an API of another tenant.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The API admits only apps that are assigned to it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The API probably requires assignment, and this app has no app role there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Assign an app role. Under API permissions of this app add an application permission of the API, and grant consent.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Drop the requirement. The API&apos;s enterprise application has the switch Assignment required.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This grant needs a tenant in the URL.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The URL says common or consumers, and an app asks in one particular tenant.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Put the tenant ID in the URL, in place of common or consumers.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The v2.0 endpoint does not take the parameter resource.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The request carries resource, which belongs to the v1.0 endpoint.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use a scope. Remove resource and ask for the API&apos;s identifier followed by /.default.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Entra misses a parameter in the body.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A parameter is missing, often because the body was sent as JSON and not as a form.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read which one. The description names the parameter.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check the Content-Type in the exchange. It has to be application/x-www-form-urlencoded.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Entra was not told which API the token is for.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The request has no scope, and the v2.0 endpoint needs one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask for the API&apos;s /.default scope. It looks like api://orders/.default.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Entra could not verify the client assertion.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The certificate that signed it is not uploaded to the app, or the assertion names another one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Upload the certificate. In the app registration it belongs under Certificates &amp; secrets.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Compare thumbprints. The assertion&apos;s x5t has to be that of the uploaded certificate.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The app is disabled in this tenant.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An administrator, or Microsoft, has disabled the app.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enable the app. Its enterprise application has the switch Enabled for users to sign in.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Entra refused the request with a code that this program does not know.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No cause is known here for this code; the words after it in the answer usually name the reason.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read the words after the code. They name the app, the tenant, the API or the credentials that are wrong.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look up the code. Microsoft explains each at https://login.microsoftonline.com/error with the number entered there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Entra refused the client ID or its credentials.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The secret is probably wrong, expired, or of another app; the AADSTS code in the answer would tell which.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A scope (AADSTS70011 or AADSTS1002012) or the tenant (AADSTS90002 or AADSTS700016).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look for the code. error_description begins with AADSTS and a number, which names the reason.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Replace the secret. Under Certificates &amp; secrets make one, and store the text in the column Value.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Entra refused the client secret, which looks like an ID.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The stored secret is probably the secret&apos;s ID in place of its value: it has the form of a GUID, and values never have.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Auth0 refused the client ID or its secret.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The secret is probably not, or no longer, that of this application.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The audience or the client grant: Auth0 answers those with 403 and says so.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Replace the secret. The application&apos;s settings show the current one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check the domain. The client ID may belong to another tenant.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Auth0 knows no API with this audience.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The audience is probably misspelt; it has to equal an API&apos;s identifier, down to a trailing slash.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy the API&apos;s identifier. It is in the API&apos;s settings; put it into the parameter audience.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Auth0 has the API, and this application is not allowed to use it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The application has probably not been authorized for this API.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Authorize the application. In the API&apos;s settings, under Machine to Machine Applications, switch it on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Auth0 does not let this application use the client credentials grant.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The grant is probably switched off for this application.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Switch the grant on. In the application&apos;s advanced settings, under Grant Types, select Client Credentials.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Auth0 was not told which API the token is for.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The parameter audience is probably missing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add the audience. Under Advanced add the parameter audience with the API&apos;s identifier.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The parameter audience is missing, and this tenant has no default audience.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Set a default audience. The tenant&apos;s settings have one under General, API Authorization Settings.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Okta grants no scopes about people to an app.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The request asks for openid or another OpenID Connect scope, and an app has no person to speak of.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove the scopes for people: openid, profile, email and the like.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This Okta server has no custom scopes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The request went to the organization&apos;s own server, which grants only scopes of Okta&apos;s APIs.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use a custom authorization server. The token URL then has its ID, as in /oauth2/default/v1/token.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This Okta server does not have a scope that was asked for.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A scope is probably misspelt, or was made on another authorization server.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Compare with the server&apos;s scopes. Under Security, API, choose the authorization server, Scopes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check the server&apos;s ID in the token URL. Scopes of the server default are not those of another one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No access policy of this Okta server fits the request.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No rule of an access policy allows this app, this grant and these scopes together.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add a rule. Under Security, API, the server&apos;s access policies need one that has this app, Client Credentials and the scopes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look in the system log. It says which policy was tried.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Okta refused the client ID or its credentials.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The secret is probably wrong; for scopes of Okta&apos;s own APIs the server may want a signed assertion in place of a secret.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A scope (usually invalid_scope) or the access policy (usually access_denied).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Replace the secret. The app&apos;s General tab shows the client secrets in force.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check the server. For your own API the token URL has an authorization server&apos;s ID, as in /oauth2/default/v1/token.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Okta&apos;s organization server refused the client.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This server grants Okta&apos;s own API scopes only, and may want a signed assertion (private_key_jwt) in place of a secret.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use a custom authorization server for your own API. The token URL then has its ID, as in /oauth2/default/v1/token.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sign in with a key. For scopes of Okta&apos;s APIs set Client authentication to private_key_jwt.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Okta refused the client ID.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The client ID is probably misspelt, or its app is in another Okta organization or is not active.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check the client ID. The app&apos;s General tab shows it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check the host. Preview and production organizations have hosts of their own.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keycloak refused the client ID or its secret.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The secret is probably wrong, or the client is not in this realm; despite its name the error is not about the grant.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Service accounts that are off: Keycloak says so in other words, under the same code.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Replace the secret. The client&apos;s Credentials tab shows it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check the realm. It is in the URL, and the client has to be in that realm.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This Keycloak client may not ask for tokens of its own.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Service accounts are switched off for the client.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Switch them on. In the client&apos;s settings, under Capability config, select Service accounts roles.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This Keycloak client is public, so it cannot ask for tokens of its own.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The client has no credentials: Client authentication is off.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Switch Client authentication on in the client&apos;s settings, then Service accounts roles, and store its new secret here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keycloak found nothing at this address.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The realm in the URL is probably misspelt, or the path has /auth where this version has none.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check the realm&apos;s name. Upper and lower case matter.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try without /auth. From version 17 on, the path begins with /realms unless the server is set up otherwise.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keycloak found nothing at this address, which has /auth in it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The path may be that of an older version: from version 17 on it begins with /realms unless set up otherwise.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try without /auth.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keycloak does not know a scope, or does not give it to this client.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A scope is probably misspelt, or its client scope is not assigned to the client.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Assign the client scope. It is on the client&apos;s tab Client scopes; as an optional one it has to be asked for by name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{Who} has had too many requests.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A limit on requests is used up for the moment.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wait a minute, then ask once.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep tokens until they expire. An app that asks for one with every call runs into this.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{Who} has had too many requests and asks to wait {retry_after}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{Who} is not available and asks to wait {retry_after}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server is overloaded or under maintenance, and says for how long.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wait {retry_after}, then try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{Who} refused the client ID or its secret.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The secret is probably not, or no longer, that of this client ID.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Some servers decode a Basic header as RFC 6749 says and some do not, which matters when the secret has + / : or % in it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Replace the secret. Copy it again from where the client was registered, without spaces around it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check the client ID and the URL. The client may be registered in another tenant, realm or environment.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{Who} refused the client ID, which came without a secret.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The client probably has to prove who it is, and no secret was sent.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Send the secret. Set Client authentication to the Basic header or the form body, and store the secret.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check the client ID. It may be registered elsewhere.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{Who} says that the client is switched off.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The client is disabled where it was registered, as the server&apos;s own words say.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enable the client where it was registered, or have it enabled.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check the client ID. It may be that of an older client.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{Who} refused the grant.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The client credentials grant is probably not allowed for this client; with other grants a code or refresh token is used up, expired or revoked.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check the client&apos;s grant types where it was registered. Client credentials has to be among them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{Who} does not let this client use the client credentials grant.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The grant is probably not enabled for this client.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enable the grant where the client was registered. It is called client credentials, machine to machine or service account.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check the secret. Some servers give this answer to a wrong one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{Who} does not grant a scope that was asked for.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A scope is probably misspelt, or is not allowed for this client; upper and lower case matter.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask for fewer scopes. Try them one at a time to find the one that is refused.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Allow the scope for this client where it was registered.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove the scopes for people. openid, profile and email make no sense for an app.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{Who} could not make sense of the request.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A parameter is probably missing, unknown or sent twice, or the credentials were sent in two ways.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read the description above, where there is one. It often names the parameter.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check whether an audience or resource is wanted. Some servers need one as an extra parameter.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{Who} does not offer the client credentials grant here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server probably does not support this grant, or did not find grant_type in the body.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check the token URL. It may be another server&apos;s, or another endpoint of this one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read the server&apos;s metadata. grant_types_supported in its discovery document says what it offers.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{Who} issues no tokens for the resource that was asked for.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The resource or audience is probably misspelt, unknown there, or not allowed for this client.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check the resource. It is an absolute URI without a fragment, exactly as the API is registered.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Allow the client to use that API where it was registered.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{Who} refused to issue a token.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A policy of the server probably does not allow this client, API or scope.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read the description above, where there is one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check what the client is allowed to use where it was registered: the API, the scopes, the grant.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{Who} wants a proof of possession (DPoP) for this client.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The client is set up for tokens that are bound to a key, and this program asks for bearer tokens.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use a client without DPoP, or switch it off for this one where it was registered.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{Who} wants the credentials sent in another way.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The client is probably registered for another client authentication than the one that was used.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change Client authentication to the method the client is registered for.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{Who} has a problem of its own.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server says that it failed, not that the request was wrong.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try again in a minute.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look at the provider&apos;s status page, and give its support the request ID from the response headers.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{Who} answered {status} and named an error.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server reports errors with a success status, so the error is what counts.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read the error above, and look it up in the provider&apos;s documentation.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{Who} answered {status}, and there is no access token in it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The URL is probably not a token endpoint, or the server wraps its answer in a way of its own.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check the token URL. The issuer&apos;s discovery document has it as token_endpoint.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look at the answer above. A token under another name can be copied and pasted here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{Who} answered {status} with nothing in it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The URL is probably not a token endpoint.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{Who} answered with a form in place of JSON.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server predates the standard or ignores the Accept header: the token is there, in another format.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look for a setting or a newer endpoint that answers in JSON. Until then copy the token from the exchange and paste it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{Who} answered with something that is not a JSON object.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The URL is probably not a token endpoint, or something on the way answered in its place.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look at the Server and Via headers in the exchange. They show who really answered.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A web page came back where a token was due.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A login page, captive portal or company proxy probably answered in place of the token endpoint.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look at the page above. Its title often says whose it is.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sign in to the network. Open any page in a browser and see whether a login page comes first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check the token URL. A sign-in page of the provider itself means that the path is another one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A web page came back: the request was probably blocked on the way.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A firewall, web application firewall or company proxy probably blocked the request before it reached the issuer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look at the page above and at the Server and Via headers. They show who blocked it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try from another network, to see whether it is the way or the server.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{Who} failed and sent a web page.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server, or a proxy in front of it, has a problem of its own; the request may well be right.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look at the provider&apos;s status page, and give its support the time and the request ID from the response headers.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{Who} answered {status} with a web page.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{Who} sent the request on to another address, which was not followed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The URL is probably the old, plain http or public form of the right one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Redirects are never followed here: the next host would be sent the client secret.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Compare the Location above with the token URL. Where you trust it, put it into the profile.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check for a sign-in page. A Location that ends in login means that this is a page for people.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{Who} refused the credentials.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The client ID or the secret is probably wrong, or something in front of the server wants credentials of its own.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Replace the secret, and check the client ID.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read WWW-Authenticate above, where there is one. It names what is wanted, and by whom.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{Who} does not allow this request.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A firewall, an address filter or a policy of the server probably refused it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look at the Server and Via headers in the exchange. They show who refused it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try from another network, to see whether the address you come from matters.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is nothing at this address.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The token URL&apos;s path is probably wrong: a tenant, realm or version in it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This address does not take POST.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The URL is probably not the token endpoint, but the issuer&apos;s or another one of the same server.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{Who} does not take a form here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The URL is probably not a standard token endpoint: those take forms, and this one wants another format.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The proxy wants a user name and password.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The proxy between this computer and {host} lets nobody through without signing in.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Set the proxy with credentials, in the system&apos;s proxy settings or in HTTPS_PROXY, or ask for {host} to be exempt.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The request is too large for {who}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A limit of the server was exceeded, most often by many scopes or long extra parameters.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask for fewer scopes, and remove extra parameters.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Something in front of {who} got no answer from it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A gateway or proxy answered {status}: the server behind it is down, overloaded or too slow.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look at the provider&apos;s status page, or at your own proxy if the Via header names it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{Who} failed on its side.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server has a problem of its own; the request may well be right.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{Who} refused the client ID or its secret, perhaps because of how it was encoded.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The secret holds a character such as + / : or %, and {who} probably does not decode it from the Basic header.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>RFC 6749 has the secret form-encoded before it goes into the header, as was done; some servers take it as it stands. A wrong secret gets the same answer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Send it as it stands. Set Client authentication to the Basic header that is not encoded.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Send it in the form body. Set Client authentication to the form body, where everybody decodes it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Have every method tried. The command token-inspector request NAME --find-method says which one is accepted.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Replace the secret. Copy it again from where the client was registered.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The secret holds a character such as + / : or %, was sent as it stands, and {who} probably expects it encoded.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>RFC 6749 has the secret form-encoded before it goes into the Basic header. A wrong secret gets the same answer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Send it encoded. Set Client authentication to the form-encoded Basic header.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{Who} refused a secret that begins or ends with white space.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A space or line break was probably copied along with the secret; it was sent as part of it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Store the secret again, without white space around it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Replace the secret. If it is refused without the white space too, it is another client&apos;s or an old one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{Who} refused a secret of fewer than eight characters.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The secret was probably cut off when it was copied: those that servers make are longer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Store the whole secret. Copy it again from where the client was registered.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{Who} refused a secret that looks like a placeholder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stars, an example or the name of a variable was probably stored in place of the secret itself.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Store the secret itself. Where it was registered, show it first, then copy it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The request asks for a scope about people, such as openid or email, which is probably not granted to an app.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove the scopes for people. openid, profile, email and the like make no sense for an app.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask for fewer scopes. Try the others one at a time to find one that is refused.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Auth0 refused a request that names no API.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The parameter audience, which Auth0 needs to know the API, is probably what is missing: none was sent.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{Who} was sent JSON where it reads a form.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The request&apos;s body is JSON, and a token endpoint reads its parameters from a form, so it probably saw none of them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Send a form. Set the Content-Type to application/x-www-form-urlencoded and write the body as name=value pairs.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The host is probably misspelt, or this computer has no connection to a name server that knows it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check the host in the token URL.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check the network. A name of a company network may be found only with its VPN connected.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No name server answered, so {host} was not found.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This computer is probably offline, or its name server cannot be reached.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check the connection.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check the VPN. One that has just gone down may leave its name server set.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{host} is there, and nothing listens on that port.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The port in the URL is probably wrong, or the server is not running.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check the port in the token URL.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check whether the server runs, and whether a firewall closes that port.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing listens on this port of your computer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server on this computer is probably not running, or has another port now.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start it. The demo issuer starts with the command token-inspector demo and takes a new port each time.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no way from here to {host}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This computer is probably offline, or the host is in a network that is not connected.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check the connection, and the VPN where the host needs one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check whether the host is to be reached through a proxy.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{host} did not answer the call.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A firewall probably drops the connection without a word, or the host is down.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check whether a proxy is needed to reach the outside.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try from another network.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Raise the timeout. It is under Advanced, for slow connections.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The proxy that is set cannot be used.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The setting named above is no address of an HTTP proxy; nothing was sent.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write the proxy as http://HOST:PORT. That is how HTTPS_PROXY and the system&apos;s settings name one; SOCKS proxies are not supported.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Exempt {host}. Add it to NO_PROXY where it can be reached without a proxy.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The proxy on the way to {host} cannot be reached.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The proxy&apos;s address or port is probably wrong, or this computer is not in the network that has the proxy.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check the proxy in the setting named above.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Connect to the network it belongs to. Outside of it the setting may have to be taken away.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The proxy did not let the request through.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The proxy probably does not allow {host}, or cannot reach it itself.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask for {host} to be allowed by the proxy.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check the proxy in the setting named above. Something else may answer there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This program signs in with the user name and password of the setting (Basic). A proxy that wants NTLM or Kerberos needs a helper program that signs in for it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Set the proxy with credentials. Write it as http://USER:PASSWORD@HOST:PORT, with % codes for special characters.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask for {host} to be exempt, or for the sign-in to be waived.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The CA bundle of this profile cannot be read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file named under CA bundle is missing, or holds no certificates in PEM form; nothing was sent.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose the file again. It is under Advanced, CA bundle.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Empty the field. The system&apos;s trust store is used then.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The client certificate of this profile cannot be used.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The certificate, its key or the passphrase does not fit, as the words above say; nothing was sent.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose both files again. They have to be in PEM form: a .pfx or .p12 file is taken apart with openssl pkcs12.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter the key&apos;s passphrase again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The certificate of {host} is not trusted.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Something about the certificate does not hold, so nobody can say who is at the other end; nothing was sent.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read the reason above.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name the right CA. Where a company CA is used, put its bundle into CA bundle under Advanced.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody this computer trusts has signed the certificate of {host}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A proxy that inspects TLS is probably in between, or the server uses a private CA; nothing was sent.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name the CA. Put its bundle into CA bundle under Advanced, or install it in the system&apos;s trust store.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask who inspects TLS. The administrator of the network has the CA of the proxy.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The certificate of {host} is vouched for by a CA that this computer does not trust.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The CA named above probably belongs to a proxy that inspects TLS, or to the company that runs the server; nothing was sent.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For a host on the internet a private CA means that something opens the connection on the way. For a host of a company it is usual.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name the CA. Get its certificate from the administrator, and put it into CA bundle under Advanced or install it in the system&apos;s trust store.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask for {host} to be left out of TLS inspection.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check the CA bundle. Where one is set, it takes the place of the system&apos;s trust store and has to hold this CA.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A public CA vouches for {host}, and this computer does not trust it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The trust store is probably old or empty, or the CA bundle of this profile holds other CAs only; nothing was sent.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Empty the field CA bundle, under Advanced. The system&apos;s trust store is used then.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Renew the system&apos;s trust store. On Linux it is the package ca-certificates.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The chain of certificates of {host} has a gap.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server probably leaves out an intermediate certificate; nothing was sent.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Browsers fetch or remember what is missing, so the same address may open there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Have the chain completed. The owner of the server has to send the intermediate certificates with its own.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fill the gap here. Put the missing certificate and its root into CA bundle under Advanced.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The certificate of {host} is signed by itself alone.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server is probably a test installation that nobody gave a certificate of a CA; nothing was sent.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Trust this one certificate. Get its file from the owner of the server, and put it into CA bundle under Advanced.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give the server a certificate of a CA.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The certificate is not for {host}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The certificate belongs to another host, so the name is misspelt or something else answers there; nothing was sent.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check the custom domain. Its certificate has to name it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The certificate of {host} has expired.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its end date, or that of a certificate that vouches for it, has passed by this computer&apos;s clock; nothing was sent.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check this computer&apos;s date. If it is right, the owner of the server has to renew the certificate.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The certificate of {host} is not valid yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This computer&apos;s clock is probably behind; nothing was sent.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check this computer&apos;s date and time.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A CA certificate on the way to {host} is not made by the rules.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The CA of a TLS-inspecting proxy probably leaves out what RFC 5280 asks for, which Python insists on from version 3.13 on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Browsers and older programs let such a CA pass, so the same address may open there. Nothing was sent.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Have the CA made anew. Its administrator has to mark Basic Constraints critical and add the key identifiers.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{host} wants a client certificate that it accepts.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server lets in only callers with a certificate (mutual TLS), and this profile has none or not the right one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose the certificate and key that were issued for this client.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check the certificate. Its CA has to be one that the server trusts, and its end date has to lie ahead.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No encrypted connection to {host} came about.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The two sides probably have no TLS version or cipher in common, or something in between broke the connection off.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check whether the server wants a client certificate. Some say so only by breaking off.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{host} does not speak TLS on this port.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The port is probably one for plain http.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check the port in the token URL. For a server on this computer write http:// in front.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{host} took the call and fell silent before encryption was agreed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A firewall or proxy probably lets the connection through and holds back the TLS handshake; nothing was sent.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check the port. A port that is not one for https may wait for something else.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try again, with a higher timeout. It is under Advanced.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This port of {host} speaks TLS, and was asked without.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The URL begins with http:// and the port is one for https.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write https:// in front of the token URL.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The URL begins with http:// and the port is one for https; the server&apos;s own words say so.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What answers on this port of {host} does not speak HTTP.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The port in the URL probably belongs to another service.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{host} took the request and did not answer in time.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server is probably overloaded or stuck; whether it issued a token is not known.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Raise the timeout. It is under Advanced.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{host} began to answer and did not come to an end in time.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server or something on the way probably holds the rest back; whether a token was issued is not known.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check what is in between. A proxy that scans answers may keep them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The answer broke off before its end.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The connection was closed too early, by the server or by something on the way.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check what is in between. A proxy or load balancer that always cuts at the same place has a limit.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check whether the server wants a client certificate. Some break off without saying so.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The answer is far larger than a token needs, so reading stopped.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The address cannot be used.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The URL is incomplete, or is plain http to another computer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check the URL in the profile. It begins with https://; http:// is only for this computer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You cancelled the request.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The request was stopped before an answer came; whether a token was issued is not known.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose Get token to ask again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The request failed on the way.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The reason is not one that this program knows; the network library&apos;s own words are above.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export the report. It holds what a support engineer needs, without secrets.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{Who} gave an answer that this program does not know.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No cause is known for this answer; what the server said is all there is to go by.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look up the words above in the provider&apos;s documentation.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
</TS>
