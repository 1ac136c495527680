<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de" sourcelanguage="en">
<context>
    <name>Token Inspector</name>
    <message>
        <source>How it says it was signed or encrypted. The key decides, not this.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>RSA with SHA-256; checked with a public key.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>RSA with SHA-384; checked with a public key.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>RSA with SHA-512; checked with a public key.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>RSA-PSS with SHA-256; checked with a public key.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>RSA-PSS with SHA-384; checked with a public key.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>RSA-PSS with SHA-512; checked with a public key.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ECDSA on P-256; checked with a public key.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ECDSA on P-384; checked with a public key.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ECDSA on P-521; checked with a public key.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ECDSA on secp256k1; checked with a public key.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Edwards-curve signature; checked with a public key.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ed25519 signature; checked with a public key.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ed448 signature; checked with a public key.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>HMAC with SHA-256; whoever can check it can also forge it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>HMAC with SHA-384; whoever can check it can also forge it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>HMAC with SHA-512; whoever can check it can also forge it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not signed at all: anybody could have written it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Encrypted directly with a shared key.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Content key encrypted with RSA PKCS #1 v1.5.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Content key encrypted with RSA-OAEP and SHA-1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Content key encrypted with RSA-OAEP and SHA-256.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Content key agreed by elliptic-curve Diffie-Hellman.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Which of the issuer&apos;s keys signed it, or which of the receiver&apos;s it is encrypted for.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What kind of token it says it is.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A JSON Web Token of any kind.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An access token by the common profile.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A proof of possession that goes with a request, not an access token.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A notice that a session has ended.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A security event, not an access token.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An ID token: it tells an app who signed in.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An access token for Okta&apos;s own APIs.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What the payload is; JWT means that another token is inside.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Header members that a reader has to understand, or else refuse it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whether the payload is base64url-encoded; a JWT&apos;s always is.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The payload is base64url-encoded, as always in a JWT.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The payload is not encoded, which a JWT may not do.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How the content was compressed before it was encrypted.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The content was compressed with DEFLATE before it was encrypted.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How the content is encrypted.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Encrypted with AES-GCM and a 128-bit key.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Encrypted with AES-GCM and a 192-bit key.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Encrypted with AES-GCM and a 256-bit key.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Encrypted with AES-CBC and authenticated with HMAC, 128-bit keys.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Encrypted with AES-CBC and authenticated with HMAC, 192-bit keys.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Encrypted with AES-CBC and authenticated with HMAC, 256-bit keys.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where the token says its keys are. Never fetched: a forger can write anything here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A key the token brings along. Never used: it proves nothing about the issuer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where the token says its certificate is. Never fetched: a forger can write anything here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A certificate the token brings along. Never used: it proves nothing about the issuer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>SHA-1 thumbprint of the certificate of the key that signed it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>SHA-256 thumbprint of the certificate of the key that signed it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The sender&apos;s one-time public key for agreeing on the content key.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Names the sender in the key agreement.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Names the recipient in the key agreement.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Initialization vector with which the content key is encrypted.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Authentication tag of the encrypted content key.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Salt for the key that is derived from a password.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How many rounds derive the key from a password; a huge number is an attack.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The address this signed message is for (ACME).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A value that may be used once. Seen in Microsoft Graph tokens, whose signature only Graph can check.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Marks a token for Microsoft Graph: only Graph can check its signature.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A copy of the payload&apos;s iss, for readers of an encrypted token.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A copy of the payload&apos;s sub, for readers of an encrypted token.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A copy of the payload&apos;s aud, for readers of an encrypted token.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The app client an Application Load Balancer signed in with.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The Application Load Balancer that signed it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not accepted after this moment.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who issued it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who issued it: a Cognito user pool in {region}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who issued it: a Cognito user pool in {region}, by its updated name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who issued it: an Entra tenant, in the v2.0 form.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who issued it: an Entra tenant, in the v1.0 form.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who issued it: an Auth0 tenant.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who issued it: an Okta authorization server.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who issued it: an Okta organization itself, whose tokens only Okta can check.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who issued it: a Keycloak realm.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who it speaks for: a person, or the app itself.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who it speaks for: the app itself, not a person.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who it speaks for: a person, or the app itself where it equals client_id.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whom it is for. Anybody else has to refuse it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whom it is for: the app client in an ID token, the API in an access token bound to one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whom it is for: the API&apos;s client ID in v2.0 tokens, often its App ID URI in v1.0 tokens.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whom it is for: Microsoft Graph, which alone can check it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not accepted before this moment.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>When it was issued.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unique ID. Search your logs for it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What it may do: the scopes that were granted.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What the app may do on behalf of a person. App-only tokens have roles in place of it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The app that asked for it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The app it is for. Stands in for aud here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who is really acting on the subject&apos;s behalf.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who is allowed to act on the subject&apos;s behalf.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The key or certificate that must be shown together with it. A copied token alone is of no use.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What it may do, in more detail than scopes can say.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Roles of the subject.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What it may do: app roles granted to the app or the person.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Groups the subject is in.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Object IDs of the groups the subject is in; missing where there are too many.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Entitlements of the subject.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The sign-in session it belongs to.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whether an introspection answer says the token is in force.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How the token is presented to an API, most often Bearer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The HTTP method that this proof is for.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The address that this proof is for.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hash of the access token that this proof goes with.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What happened: the security events it reports.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The transaction it belongs to.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>When the event happened.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>When the person signed in.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>When the person or the client signed in. For a client it is the same as iat.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ties an ID token to the sign-in that asked for it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How strong the sign-in was, on the issuer&apos;s own scale.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How strong the sign-in was: 1 is a fresh sign-in, 0 an older session, unless the realm names its own levels.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How the person signed in, such as pwd or mfa.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ties an ID token to the access token that came with it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ties an ID token to the code that came with it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ties an ID token to the state of the sign-in.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Full name, for display.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>First name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Middle name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Casual name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The name the person likes to be called by. It can change and need not be unique.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>User name; service-account- and the client ID when the app speaks for itself.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The service account of the app: no person signed in.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Address of the person&apos;s profile page.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Address of a picture of the person. Not fetched.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Address of the person&apos;s web site.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>E-mail address.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whether the issuer has checked the e-mail address.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Gender.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Date of birth.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Time zone.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Language and region.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Telephone number.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whether the issuer has checked the telephone number.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Postal address.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>When the person&apos;s details last changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What it is for: access or id.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For APIs, not for sign-in.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For the app that signed the person in, not for APIs.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cognito&apos;s token format.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The issuer&apos;s token format, most likely.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>User name. Missing when an app speaks for itself.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>User name in the user pool.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Groups of the user pool that the person is in.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>IAM roles of the person&apos;s groups.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The IAM role of the person&apos;s first-ranked group.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Set by Cognito itself; apps cannot write it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An attribute that this user pool&apos;s owner defined.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A user attribute that only administrators can write.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ties it to the refresh token it came from; revoking that revokes this.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The sign-in event in Cognito&apos;s records.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The remembered device that signed in.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Accounts at other identity providers that are linked to this person.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Version of the token&apos;s format.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Version of the token&apos;s format; the API&apos;s registration decides it, not the endpoint that was asked.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>v1.0 format: iss begins with sts.windows.net. The API&apos;s registration decides this.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>v2.0 format: iss ends with /v2.0.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The Entra tenant it comes from.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Object ID of the person or service principal in the tenant. It never changes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The app that asked for it (v1.0 tokens).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Display name of the app that asked for it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How the app proved who it is (v1.0 tokens).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The app did not prove who it is: a public client.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The app proved who it is with a client secret.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The app proved who it is with a certificate.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How the app proved who it is (v2.0 tokens).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whom it speaks for: app or user.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It speaks for the app itself, not a person.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It speaks for a person.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where the person or app was authenticated.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Entra&apos;s ID of this token. Search the sign-in logs for it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For Entra&apos;s own use; it may change at any time.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Set by Entra; most of these are for its own use.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Capabilities of the app, such as handling a claims challenge.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Authentication contexts that the bearer satisfies.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>IDs of directory roles that the person or app has in the tenant.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The person is in more groups than fit; ask Microsoft Graph for them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Claims that are kept elsewhere, most often groups that did not fit.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where the claims are that are kept elsewhere. Not fetched.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A name for display. It can change, so nothing should rest on it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>User principal name. It can change, so nothing should rest on it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The network address the person signed in from.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The person&apos;s security identifier in the company&apos;s own directory.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Microsoft&apos;s own number for the person.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The part of the world the tenant is kept in.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The registered device that was used.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The app that asked for it (v2.0 tokens).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who it speaks for, as this API sees it; the app&apos;s own service principal where no person signed in.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How it was asked for.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The app asked for itself, with client credentials.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A person&apos;s password was sent by the app.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A refresh token was exchanged for it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What it may do: permissions from role-based access control.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The organization that was signed in to.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name of the organization that was signed in to.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Added by the issuer&apos;s own rules; the address only makes the name unique. Not fetched.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The app that asked for it. Tokens of the RFC 9068 profile have client_id in place of it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The app that asked for it (RFC 9068 profile). Other tokens have azp in place of it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The Identifier of the API it is for, as it was asked for.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What it may do: those of the API&apos;s permissions that the app was granted.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Okta&apos;s ID of the person. Missing when an app speaks for itself.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Version of Okta&apos;s token format.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What it may do: the scopes that were granted, as a list.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who it speaks for: a person&apos;s login, or the app itself where it equals cid.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whom it is for: the audience set in the authorization server, the same for all its tokens.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What kind of token Keycloak made.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An access token, for APIs.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An access token that is bound to a key.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A refresh token: for the token endpoint only.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A refresh token that outlives the session.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Roles in the realm.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Roles at particular clients.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Web origins that browsers may use it from.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The host that asked for it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The network address that asked for it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Certificates that Keycloak&apos;s adapters may trust.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The client that asked for it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The client that asked for it, set for service accounts.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who it speaks for: a person, or the client&apos;s own service account.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whom it is for. An API is named where an audience mapper or a client role brings it in.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The sign-in session it belongs to. Service accounts usually have none.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What it may do, by names of client scopes; roles stand in realm_access and resource_access.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
</TS>
