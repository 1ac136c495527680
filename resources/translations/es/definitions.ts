<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="es" sourcelanguage="en">
<context>
    <name>Token Inspector</name>
    <message>
        <source>No client credentials flow</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It allows only `{flows:all}`: this client cannot use client credentials.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give it a client of its own. Cognito does not mix this flow with others.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It allows no OAuth flow: this client cannot use client credentials.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Allow `client_credentials`, and no other flow, or give the service a client of its own.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Flows that do not go together</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It allows `client_credentials` together with `{others:all}`: Cognito refuses to make such a client.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make two clients, one with `client_credentials` alone.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unknown OAuth flow</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>`{flow}` is no flow that Cognito has: it refuses to make this client.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The flows are `code`, `implicit` and `client_credentials`.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>OAuth is off</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>OAuth is switched off for this client ({name}).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Switch it on. Without it the allowed flows and scopes have no effect.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No client secret</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No secret is generated: a client without a secret cannot use client credentials.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A client is made with or without a secret, and that cannot be changed later: make another one, with a secret.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No scope allowed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It allows no scope: client credentials need one of a resource server.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Allow the scopes of a resource server that it shall have, such as {example}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No scope of a resource server</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>It allows only `{scopes:all}`, which are for signed-in users: client credentials need a scope of a resource server.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Scope for users</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>`{scopes:all}` are for signed-in users. With client credentials only scopes of resource servers are given.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Leave them out of this client. The profile does not ask for them.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Scope</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>`{scope}` is allowed here, but no resource server has it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add it to a resource server, or leave it out. Cognito refuses to make a client with a scope that is not there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No scope that there is</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>None of its scopes is one that a resource server has: `{scopes:all}`.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write them as the identifier of the resource server, a slash and the name of the scope: {example}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The resource servers are not in this file, so whether there is `{scopes:all}` is not known here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Too many scopes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} scopes; Cognito allows {most}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give the client fewer scopes, or share them among several clients.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lifetime of the token</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Access tokens would be valid for {validity:duration}; Cognito allows 5 minutes to 1 day.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give it a lifetime within that. The unit is in TokenValidityUnits; without one the number means hours.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lifetime of the ID token</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ID tokens would be valid for {validity:duration}; Cognito allows 5 minutes to 1 day, and does not make the client.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lifetime of the refresh token</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Refresh tokens would be valid for {validity:duration}; Cognito allows 1 hour to 10 years, and does not make the client.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give it a lifetime within that. The unit is in TokenValidityUnits; without one the number means days.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unit of a lifetime</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>`{unit}` is no unit that Cognito has: it does not make the client.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The units are `seconds`, `minutes`, `hours` and `days`.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Resource server not made</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{server}, whose scopes it has, is made only where {condition} holds, and with the defaults of the file it does not.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make the client under the same condition, or leave these scopes out where it does not hold.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Order of creation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing says that {server} is made before this client: where it is made later, its scopes are invalid and the client is not made.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name the resource server in DependsOn, or build the scopes from a reference to it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Two clients of one name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{other} has the name {name} too.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cognito allows it, but people cannot tell them apart. Here each profile gets a name of its own.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tokens without a domain</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It allows ALLOW_CLIENT_TOKEN_AUTH, which is Cognito&apos;s own API for client tokens (GetClientToken). This program asks at the token URL, which needs the OAuth flow.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sign-in of users</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It also lets users sign in with their password ({flows:all}), which client credentials have no use for.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give the service a client of its own, without these flows.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only its name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file names this client and says nothing of what it may do.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import the answer of `aws cognito-idp describe-user-pool-client` as well.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No domain</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file has no domain for this user pool. Without one it has no token URL.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add a domain, or fill in the one that the pool has from elsewhere.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Domain not made</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{domain} is made only where {condition} holds, and with the defaults of the file it does not: the user pool has no token URL then.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make a domain in every case, or import the file with the parameters that you set.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Custom domain without a certificate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>`{host}` is a whole host and CustomDomainConfig is missing: Cognito takes it for a prefix, which may have no dots.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name a certificate of us-east-1 in CustomDomainConfig, or write a prefix alone.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Domain of another Region</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The domain is one of {domain_region}, the user pool one of {region}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use the domain of this pool. A client is known at the domain of its own pool alone.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A whole host as prefix</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The domain has to be the prefix alone. The rest of the host is added by Cognito.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write the first part alone.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Word in the prefix</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A domain prefix may not hold `{word}`.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a prefix without aws, amazon or cognito.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Letters of the prefix</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>`{prefix}` cannot be a domain prefix: it may have lower-case letters, digits and hyphens, 63 at most, with no hyphen at either end.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose another prefix.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Certificate of another Region</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The certificate of the custom domain is in {region}; Cognito takes one of us-east-1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Have the certificate issued in us-east-1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Two Regions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The user pool ID is one of {region}, and the file is for {file_region}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A pool is in the Region that its ID begins with.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Identifier with a slash at its end</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The identifier of {server} ends with a slash, so its scopes have two: `{scope}`.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave the last slash out, or write the scopes with both. An identifier cannot be changed later: another one is another resource server.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Letters of the identifier</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The identifier of {server} cannot be made: it may have no spaces, quotes, backslashes or letters beyond ASCII, and 256 characters at most.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose another identifier.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Slash in the name of a scope</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The scope `{scope}` of {server} cannot be made: its name may have no slash, space, quote or backslash.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write the name alone: the identifier of the resource server and a slash are put before it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{server} has {n} scopes; Cognito allows {most}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Share them among several resource servers.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Secret in the file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file holds the secret in clear text. Whoever can read it can use it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Once it is imported, delete the file or take the secret out, and make a new secret where others have had the file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Secret in a strange place</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A secret stands in {field}. It is left out of the profile: profiles are in a plain file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take it out of the file. Where it is needed, enter it after the import: it is then kept in the keyring.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Made under a condition</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is made only where {condition} holds.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not made</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is made only where {condition} holds, and with the defaults of the file it does not.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import it where you set the parameters otherwise.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not in the file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} is `{written}`, which the file does not say. What follows from it was not judged.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No client credentials grant</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is registered for `{grants:all}` only: this client cannot use client credentials.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Let whoever runs the server add `client_credentials` to its grant types, or register a client of its own.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Set up for another grant</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The program asks with `{grants:all}`. Whether the server lets this client use client credentials does not stand in the file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Have the server allow `client_credentials` to it, or register a client of its own for that.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Client without authentication</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It does not authenticate, and client credentials are for clients that do.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Register a client with a secret or a key.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unknown way to authenticate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It authenticates by `{method}`, which is not known here. The profile begins with client_secret_basic.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose in the profile how the client authenticates.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Address without TLS</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The address of {host} is plain http. Secrets go by https only, or to this computer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write the server’s https address.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Expired secret</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The secret of this client ended {end:moment}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Register the client anew, or have its secret renewed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tokens only with DPoP</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server gives this client tokens only with a DPoP proof, which this program does not send.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Turn the requirement off for this client, or ask with a program that sends one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No client credentials at Google</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Google has no client credentials grant: this client is for signing people in.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use a service account, which asks with a signed assertion (RFC 7523). This program does not send that.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Client credentials not listed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server lists its grants, and `client_credentials` is not among them: `{grants:all}`.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask whoever runs it; some servers list only the grants that sign people in.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Grants not listed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server does not list its grants. By RFC 8414 that means authorization_code and implicit, yet many that know client credentials leave it out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No token endpoint</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The metadata names no token endpoint, so there is nowhere to ask.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read the metadata of the authorization server itself: its path ends in openid-configuration or oauth-authorization-server.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No usable way to authenticate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server takes clients only by `{methods:all}`, and this program knows none of these.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Issuer of no one tenant</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The issuer has a place for the tenant: this is the metadata for all tenants, and no token names it so.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read the metadata of the tenant itself, with its ID in the address.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Issuer that cannot be one</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The issuer has a query or a fragment, and an issuer has neither.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Issuer and token endpoint are apart</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The issuer is on {issuer} and the token endpoint on {host}: one of them is this computer’s, and the other is not.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Set the server’s public address, or read its metadata by the address that your API expects.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Service account is off</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It has no service account: this client cannot use client credentials.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In the admin console, open the client’s Settings and turn on Service accounts roles.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No service account</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The export does not turn on a service account, and without one this client cannot use client credentials.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Public client</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is a public client, without a secret: it cannot use client credentials.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In the admin console, turn on Client authentication and Service accounts roles, or make a client of its own.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bearer-only client</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is bearer-only: it stands for an API that takes tokens, and gets none itself.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make a client of its own, with Client authentication and Service accounts roles.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Client is disabled</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The client is disabled, so Keycloak gives it no token.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In the admin console, enable the client.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Realm is disabled</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The realm is disabled, so none of its clients gets a token.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In the admin console, open Realm settings and enable the realm.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unknown client authenticator</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The client authenticates by `{kind}`, which is not known here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Authenticates with a key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It signs a JWT with its private key and has no secret. The key is not in the export.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name the file of the key in the profile after the import.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Full scope</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Full scope is allowed: its tokens carry every role of its service account, whatever is asked for.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In the client’s dedicated scope, turn off Full scope allowed and name the roles that it needs.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Other flows beside it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It allows other flows too: `{flows:all}`. A client for services needs none of them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Turn them off, unless people sign in with this client.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lifespan of its own</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its access tokens last {seconds:duration}, whatever the realm says.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Long-lived tokens</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its access tokens last {seconds:duration}. An API that does not ask Keycloak takes one until then, even if the client is disabled.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In the client’s Advanced settings, shorten Access Token Lifespan.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No audience mapper</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No mapper adds an audience, so its tokens name an API in aud only where a role of that API is granted.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>If the API checks aud, add an Audience mapper to the client’s dedicated scope.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No /.default</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>With client credentials Entra takes only scopes that end in /.default, and this one does not: `{scopes:all}`.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask for the API’s application ID URI and /.default. Which permissions come is decided by the roles granted to the app.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Scope needed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file names no scope, and Entra gives no token without the one of an API.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter the API’s application ID URI and /.default, such as api://orders/.default.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>More than one API</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A token is for one API, and these are several: `{scopes:all}`.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep one /.default in the profile, and make another profile for the other API.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No one tenant</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>`{tenant}` stands for any tenant, and client credentials need one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write the ID of the tenant in its place.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>App is disabled</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The app is disabled in its tenant: it gets no token (AADSTS7000112).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In the Entra admin center, open the enterprise application and allow sign-in.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No secret and no certificate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Neither a secret nor a certificate is registered. Only a federated credential, which is not in this file, could authenticate the app.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In the Entra admin center, add a certificate or a client secret to the app.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only a certificate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It has a certificate and no secret, so it authenticates with a signed assertion. The private key is not in the file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name the files of key and certificate in the profile after the import.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its last secret ended {end:moment} (AADSTS7000222).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In the Entra admin center, add a new client secret.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Secret ends soon</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its last secret ends {end:moment}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add a new client secret before that.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Expired secrets beside it</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>{n} of its secrets have expired. Make sure that it is none of these that you use.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>No permissions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It asks for no permission of any API. A token comes all the same, without roles unless they were assigned to it directly.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only delegated permissions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All its permissions are delegated: they need a signed-in person, so the token will have no roles.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add application permissions (type Role) of the API, and let an administrator grant them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delegated permissions beside it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Some of its permissions are delegated and need a signed-in person: these do not come with client credentials.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Roles for users only</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its app roles are for users only, so no app can be given them: `{roles:all}`.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add Application to allowedMemberTypes of the roles that services need, then assign them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Assignment is required</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It gives tokens only to apps that have one of its roles; others are refused (AADSTS501051).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Assign a role of this API to the app that asks.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Also a public client</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Public client flows are allowed. They go without a secret; client credentials need one all the same.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tokens of version 1.0</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As an API it is given tokens of version 1.0, whose issuer is sts.windows.net, whichever endpoint was asked.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Expect version 1.0 in your API, or set requestedAccessTokenVersion to 2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It allows only `{grants:all}`: this application cannot use client credentials.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In the Auth0 dashboard, open the application’s Advanced Settings, Grant Types, and turn on Client Credentials.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Public application</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It authenticates by nothing, and client credentials are for applications that authenticate.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make a Machine to Machine application, or set its authentication to Client Secret (Post).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not made for services</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is of the type `{kind}`, which runs where a secret cannot be kept.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make a Machine to Machine application for a service.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Audience needed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file does not say for which API the token is. Without an audience Auth0 refuses, unless the tenant has a default one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter the Identifier of the API as the audience.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No API is granted to it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file lists the tenant’s client grants, and none is for this application: Auth0 gives it a token for no API.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In the Auth0 dashboard, open the API’s Machine to Machine Applications and authorize this one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Token for the Management API</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The token is for Auth0’s own Management API, not for an API of yours.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Scope that the API does not define</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>`{scope}` is granted here, but the API in this file does not define it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add it to the API’s permissions, or take it out of the grant.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It allows only `{grants:all}`: this app cannot use client credentials.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In the Okta admin console, make an app of the type API Services, or allow Client Credentials to this one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Public app</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It authenticates by nothing, and client credentials are for apps that authenticate.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make an app of the type API Services.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not a service app</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is of the type `{kind}`. Okta’s apps for services are of the type service.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make an app of the type API Services for a service.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>App is not active</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its status is {status}, so it gets no token.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In the Okta admin console, activate the app.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It signs an assertion with its private key and uses no secret. The key is not in the file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Scopes of a signed-in person</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>`{scopes:all}` are about a person, and client credentials know none: Okta refuses the request.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take them out, and ask for scopes of your authorization server.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
</TS>
