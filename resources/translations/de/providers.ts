<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de" sourcelanguage="en">
<context>
    <name>Token Inspector</name>
    <message>
        <source>Amazon Cognito</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cognito</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>user pool</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cognito access tokens name the client in client_id instead; let the API check that.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cognito&apos;s never do.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In the Cognito console, open the app client&apos;s login pages, allow {names}, then get a new token.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A Cognito client ID has only letters, digits, + and _, 128 at most.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cognito has no introspection endpoint.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cognito revokes refresh tokens only, and this grant gives none. Access tokens end by themselves.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Region</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The AWS Region of the user pool.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A Region is written like eu-west-1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>User pool ID</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In the Cognito console, on the overview of the user pool.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A pool ID is the Region, an underscore, then letters and digits, such as eu-west-1_Ab3dE9xQz.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This pool ID begins with another Region than the one chosen. Change one of the two.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is an ARN. The pool ID is what follows its last slash, such as eu-west-1_Ab3dE9xQz.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is a URL. The pool ID is what follows its last slash, such as eu-west-1_Ab3dE9xQz.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Domain prefix</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The first part of the pool&apos;s Cognito domain, before .auth.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A prefix has lower-case letters, digits and hyphens, 63 at most, with no hyphen at either end.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write the prefix only, not the whole address.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A prefix has no spaces.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A prefix has no dots. For a domain of your own, use Custom domain.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A prefix has no capital letters.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Custom domain</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only if the pool has a domain of its own. It is used in place of the prefix.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write a host name such as auth.example.com.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write the host only, with no scheme and no path.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A host name has no spaces.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write the host only, with no port and no path.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Issuer form</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How the pool names itself in tokens. The updated form is a setting of the pool.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Original</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Updated</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How a prefix domain is written in this Region is not documented. Use a custom domain.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cognito signs with RS256 and nothing else.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check that this is a token of your user pool.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The same user pool with Cognito&apos;s newer issuer form (issuer-cognito-idp).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Expect the newer form in this profile and in your API, or set the pool&apos;s issuer type back to ORIGINAL.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>names its user pool in Cognito&apos;s other form</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The same user pool with Cognito&apos;s original issuer form; the newer one is expected.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Set the expected issuer to the original form, or the pool&apos;s issuer type to UPDATED.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It comes from another user pool than the one expected.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change the user pool ID in the profile, or use a client of the expected pool.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>comes from another user pool</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Microsoft Entra ID</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Entra</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>tenant</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In the Entra admin center, let an administrator grant {names} to this app, then get a new token.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Entra&apos;s never do.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An Entra client ID is a GUID, which the portal calls Application (client) ID.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Entra has no revocation endpoint. Its tokens end by themselves.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Entra has no introspection endpoint.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tenant</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The directory (tenant) ID. A domain will do for asking, but only with the ID is the issuer checked.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A tenant is its GUID, such as 7e5b3f1c-2a4d-4c6e-9b8a-0d1e2f3a4b5c, or a domain such as contoso.onmicrosoft.com.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Client credentials need one tenant: common, organizations and consumers stand for any. Enter its GUID or domain.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write the tenant only, not the whole address.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write the GUID in small letters, as tokens have it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A tenant has no spaces.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is where Entra answers, not a tenant. Enter the tenant&apos;s GUID or domain.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cloud</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where the tenant is. Each national cloud has its own addresses.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Global</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>US Government</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>China (21Vianet)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Token version</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What the API&apos;s manifest asks for. The endpoint does not decide it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>2.0</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1.0</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not checked: tokens name the tenant by its GUID, which does not follow from a domain. Enter the GUID.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>With client credentials Entra takes the API&apos;s scope only as one that ends in /.default.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Entra needs a scope: the API&apos;s application ID URI and /.default, such as api://orders/.default.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Entra takes one scope for each token: one API&apos;s /.default. Keep one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Entra signs its tokens with RS256.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check that this is a token of your tenant.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It speaks for a person, so it was not asked for with client credentials.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Send the token that the app asked for itself.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The same tenant, but a v1.0 token: the API&apos;s registration decides the version, not the endpoint that was asked.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Set requestedAccessTokenVersion to 2 in the API&apos;s manifest and wait some minutes, or expect version 1.0 here and in your API.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>is a v1.0 token where v2.0 is expected</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The same tenant, but a v2.0 token: the API&apos;s registration decides the version, not the endpoint that was asked.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Expect version 2.0 here and in your API, or set requestedAccessTokenVersion to 1 in the API&apos;s manifest.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>is a v2.0 token where v1.0 is expected</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Entra names the tenant by its GUID in every token, and the issuer expected has a domain in that place.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Expect the issuer with the tenant&apos;s GUID.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>names the tenant by its GUID where a domain is expected</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It comes from another Entra tenant, or from another cloud, than the one expected.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Compare the two GUIDs: use the tenant of the API in the profile, or the token of the tenant expected.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>comes from another tenant</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Auth0</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In the Auth0 dashboard, open the API&apos;s Machine to Machine Applications, allow {names} for this app, then get a new token.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A client ID has only printable ASCII characters.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Auth0 has no introspection endpoint.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Auth0 revokes refresh tokens only, and this grant gives none. Access tokens end by themselves.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Domain</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The tenant&apos;s domain with its region, or its custom domain. Tokens name the one that was asked.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A domain looks like acme.eu.auth0.com, or like login.example.com where the tenant has its own.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is Auth0&apos;s dashboard. The tenant&apos;s domain is in the settings of the app.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write the domain only, not the whole address.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A domain has no spaces.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write the domain only, with no port and no path.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write the whole domain with its region, such as acme.eu.auth0.com. It is in the settings of the app.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write the domain in small letters, as the issuer in tokens has it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Audience</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The Identifier of the API, to the letter: it is no address that is called.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It was asked for in another way than with client credentials.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Auth0&apos;s issuer ends with a slash, and the one expected does not.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add the slash to the issuer expected, here and in your API.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>names its issuer with a slash at the end</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It names another Auth0 domain. Tokens name the domain that was asked: the custom one or the tenant&apos;s own.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use one and the same domain in this profile, in the app that asks and in your API.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>comes from another Auth0 domain</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Okta</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>authorization server</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In the Okta admin console, add {names} to the authorization server and to the rule of its access policy, then get a new token.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Okta domain</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The organization&apos;s domain, or its custom domain.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A domain looks like acme.okta.com, or like login.example.com where the organization has its own.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is the address of the admin console. The domain is the same without -admin.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write the whole domain, such as acme.okta.com.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Authorization server</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>default, or an ID such as aus9o8wvkhockw9TL0h7. Empty: the org server, whose tokens are for Okta&apos;s own APIs only.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write its ID only: default, or letters and digits such as aus9o8wvkhockw9TL0h7.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write its ID only, not the whole address.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>v1 is no authorization server. For the org server leave this empty.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A token of the org authorization server: it is for Okta&apos;s own APIs, and only Okta can check it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For an API of your own, ask a custom authorization server, such as default.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Okta signs its access tokens with RS256.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check that this is a token of your authorization server.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It comes from the org authorization server, whose tokens are for Okta&apos;s own APIs: only Okta can check them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask the custom authorization server: its ID, or default, belongs into the token URL.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>comes from Okta&apos;s org authorization server</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It comes from a custom authorization server, and the org authorization server is expected.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter the authorization server in the profile: it is what follows /oauth2/ in iss.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>comes from a custom authorization server</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It comes from another authorization server of the same Okta organization.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask the authorization server that your API trusts, or enter the other one in the profile.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>comes from another authorization server</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It names the authorization server by another domain; Okta may write its own domain or the custom one, as set there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Compare the server&apos;s issuer setting in the Okta admin console with the domain in the profile.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>names its issuer by another domain</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keycloak</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>realm</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In the Keycloak admin console, add {names} to the client&apos;s scopes, then get a new token.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keycloak names an API in aud only where a mapper or a role says so: add an audience mapper to the client&apos;s scopes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Server URL</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What stands before /realms. Keycloak 16 and older have /auth at its end.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write the address before /realms, such as https://sso.example.com.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write the address up to /realms only. The realm has a field of its own.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is the address of the admin console. Write what stands before /admin.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave out the slash at the end.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write the whole address, beginning with https://.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Realm</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its name as it stands in the address, in capital and small letters.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write the realm&apos;s name only, as it stands in the address after /realms/.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is another of Keycloak&apos;s tokens, not an access token: those say Bearer in typ.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Send the access token instead.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The same realm without /auth, which Keycloak leaves out from version 17 on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take /auth out of the server URL, here and in your API.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>names its realm without /auth</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The same realm with /auth, as Keycloak 16 and older have it, or a newer one that is set so.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add /auth to the server URL, here and in your API.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>names its realm with /auth</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It comes from another realm of the same Keycloak.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter that realm in the profile, or use a client of the expected one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>comes from another realm</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A realm of that name at another address: Keycloak may write the address it was asked by, unless its hostname is set.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Set Keycloak&apos;s hostname option, or ask for tokens by the address that your API expects.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>names its realm by another address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Any OAuth provider</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>OAuth</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Issuer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enough by itself where the issuer publishes its metadata: the two URLs below are then found there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Token URL</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Empty: taken from the issuer&apos;s metadata.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Key set URL</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Empty: taken from the issuer&apos;s metadata. Without either, signatures cannot be checked.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
</TS>
