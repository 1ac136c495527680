<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de" sourcelanguage="en">
<context>
    <name>Token Inspector</name>
    <message>
        <source>An HTTP API&apos;s JWT authorizer would take it if its issuer is {quoted}, {name} {quoted2} is one of its audiences, and the route asks for no scope or for one of the token&apos;s.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A REST API&apos;s Cognito authorizer would take it only where the method has OAuth scopes and the token has one of them; a method without scopes expects an ID token.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An HTTP API&apos;s JWT authorizer would refuse this token: {why}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An HTTP API&apos;s JWT authorizer would refuse this token: it is signed with {quoted}, not with RSA.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An HTTP API&apos;s JWT authorizer would refuse this token: it has neither aud nor client_id.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A REST API&apos;s Cognito authorizer would refuse it too: {why}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A REST API&apos;s Cognito authorizer would take it where the method has no OAuth scopes and the pool fits.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A REST API&apos;s Cognito authorizer would refuse it: it is no token of a Cognito user pool.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A REST API&apos;s Cognito authorizer would refuse it: it is an access token without any scope.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it is not a readable JWT</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it has expired</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it is not valid yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server&apos;s certificate cannot be read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} holds PEM text, but neither a public key nor a certificate.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} holds a private key. Give the public key alone; a signature is checked with that.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The PEM text in {name} is damaged or of a kind that cannot be read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{join}{value} and {words}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{join} and {clauses}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is well formed and in date</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is well formed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it is in date</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it never expires</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it is past its expiry, within the leeway</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{join} and fails {value} more checks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The issuer signed it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its signature fits the key you chose</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it carries a scope that is enough</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>fails a check</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>nobody has checked who signed it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it carries {which} you asked for</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the scope</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>both scopes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{shown} uses a shared secret, but the keys here are public. Whoever knows a public key could have made it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{shown} is made with a secret that issuer and API share; no public key can check it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Algorithm confusion</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{alg} is a public-key algorithm and allowed here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Algorithm</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{alg} fits the key and is allowed here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>is for {alg}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>is {size}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The token says {alg}, but the key {value} {is_for}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give the key that the issuer signs with. If this is the one, refuse the token.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Algorithm and key differ</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no alg</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The header does not say which algorithm signed it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its alg is not a text.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Algorithm missing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not signed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its alg is &quot;none&quot;: nobody signed it, so anyone can have written it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Algorithm not allowed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{elide} is not among the algorithms expected here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shared secret</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>says {shown} where the issuer&apos;s keys are public</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Refuse it, and make sure that your API allows only the issuer&apos;s own algorithm.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Refuse it. The issuer never signs with this key in that way.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{alg} needs a secret of at least {hmac_bits} bits, and the one you gave has {bits}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give the whole secret. If this is all of it, issuer and API need a longer one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The token says {alg}, which a public key checks, and what you gave is a shared secret.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give the issuer&apos;s public key or its key set in place of the secret.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>says {alg}, which its key is not for</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>names no algorithm</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The issuer has to name the algorithm; without it no API can check the signature.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Refuse it. If your issuer sent it, switch signing on there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>is not signed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask the issuer for a token signed with one of the expected algorithms.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>is signed with {elide}, which is not expected here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Inspect it where the secret is, or let the issuer sign with a key pair.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An algorithm for {size}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{kind} with {len} entr{value}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a number of about {value} digits</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Set this computer&apos;s clock, or switch on its time synchronisation; then ask for a new token.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>your clock is {duration} behind {party}&apos;s</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>your clock is {duration} ahead of {party}&apos;s</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Claim not a text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its {name} is {kind}; some libraries refuse the token for that.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It says it follows RFC 9068 but lacks {join}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Profile</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It has every claim that RFC 9068 asks for.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Let the issuer write it as a text.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wrong kind of token</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unusual token</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It does not claim to follow RFC 9068: its typ is not at+jwt. {usual}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>without {join}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Let the issuer add them, or not call the token at+jwt.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>is not an access token</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source> or </source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not finite</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{title} is no date</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its {name} is {kind}; a date in a JWT is a number of seconds.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It has no exp claim, so nothing ever ends it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>exp after {moment} (now less {leeway_s} s leeway)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It stopped being valid {duration} ago</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It expired {duration} ago and passes only because of the leeway of {leeway_s} s.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source> It was probably written in milliseconds.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read as seconds it lies thousands of years ahead; it was probably written in milliseconds.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It lies beyond any calendar, so in effect it never expires.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Expiry far off</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>, {duration} after it was issued</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>nbf up to {moment}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Compare your clock with the issuer&apos;s (time synchronisation), then wait or get a new token.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not before</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Valid since {moment}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Compare both clocks with a time server. APIs such as API Gateway refuse such a token.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It says it is issued {duration} from now: {why}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{duration} ago</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>just now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Issued at</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Issued {when}, by your clock.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lifetime</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It lives {lives}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Seconds since 1970 as a JSON number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Let the issuer write it as a number. Some libraries accept this one, others refuse it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>has an {name} that is not a date</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An exp claim</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no exp</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Let the issuer set an expiry; a stolen token of this kind stays good.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Never expires</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Expiry</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Good until {moment}{after_issue}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Expired</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Expired, within leeway</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Let the issuer write it in seconds.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>far off</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It becomes valid in {duration}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not valid yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Valid only within leeway</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It becomes valid in {duration} and passes only because of the leeway.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It does not say when it was issued.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Issue time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the issuer&apos;s clock is ahead of yours, or yours is behind.{milliseconds}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Issued in the future</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ends before it begins</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its expiry is not after its start, so it was never valid.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Long lifetime</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It lives {lives}; Cognito&apos;s access tokens live 5 minutes to 1 day.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No expiry</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>exp in the future</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>in {duration}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{words} by your clock, but {clock}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{words}. APIs answer it with 401.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Get a new token; APIs with less leeway refuse it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{words}, or your clock is behind the issuer&apos;s.{milliseconds}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Compare your clock with the issuer&apos;s.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no iat</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>iat up to {moment}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>exp after iat and nbf</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look at the issuer&apos;s clock and its lifetime setting.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 day at most</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find out who made it: a user pool cannot.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>has no expiry</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Get a new token. The profile needs no change for this.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>expired {duration} ago, but {clock}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>is not valid yet: {clock}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>is not valid for another {duration}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>was issued {duration} in the future</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask the issuer how this token was made; a sound library never writes this.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{len} name{value}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A JSON object in which no name appears twice.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cleaned up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Structure</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Three parts of base64url, as a JWT has.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not canonical</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Header</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Payload</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hidden characters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} character{value} in it cannot be seen or would reorder the text; each is shown as its code.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{words} And {value} more of the kind.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The token alone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Send only the token itself. The verdict is about the text that was left.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{len} change{value}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not a JWT</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Opaque token</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is not a JWT, so it says nothing by itself: only its issuer can tell what it stands for.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Encrypted token</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It has five parts: its content is encrypted for the API it is meant for, and only the header shows.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{len} chars</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>base64url without padding</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use the token exactly as it was issued. Something rewrote it on the way.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>is not encoded as it was issued</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{title} not sound</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find out who could write this text into the token. It may be meant to mislead a reader.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} hidden</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>header.payload.signature, each in base64url</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{len} characters, {len2} part{value}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy the whole token again, from its eyJ to the end of the last part.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>is not a readable JWT</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A JWT of three parts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{len} characters without the form of a JWT</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask the issuer&apos;s introspection endpoint. With Auth0, send an audience to get a JWT instead.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>is opaque: only its issuer can read it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A signed JWT of three parts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An encrypted JWT (JWE) of five parts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Inspect it where the private key is, or ask the issuer for tokens that are signed only.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>is encrypted: only the API it is for can read it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One JSON object in UTF-8, each name once</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>has a {name} that programs may read differently</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its type {elide} says that it is another kind of token than one for an API.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its b64 parameter asks for a payload that is not encoded, which a JWT cannot have.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its crit list is empty, repeats a name, or names what the header does not have.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Critical extension</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It must be refused by a program that does not know {listed}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>JWT or at+jwt</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use the access token, not a token made for another purpose.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unusual type</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Compression named</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its zip parameter has no meaning in a signed token and was not followed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unencoded payload</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Critical list wrong</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only extensions that are understood</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Inspect it with a program that knows the extension.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>needs an extension not known here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type not a text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its typ is not a text.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{typ} is a type an API accepts.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Other kind of token</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask the issuer why it is there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No b64</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Refuse it as a JWT.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>asks for an unencoded payload</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A list of header parameters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Refuse it; no sound library writes this.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>has a faulty crit list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>has a type that is not a text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>is a {elide}, not a token for an API</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tell the issuer. A careful API refuses everything signed with this key.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Exactly one key in {describe} has it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No key in {source} has this key ID. The key was rotated out, or another issuer signed the token.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is a {kind}, and long enough.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its certificate ended {duration} ago; some APIs then refuse the key.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The token does not say which key signed it, and keys are not tried one after the other.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>More than one published key has this key ID, so it is not clear which one is meant.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The key you gave has no ID of its own, so the token&apos;s was not compared.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Key ID</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unknown key ID</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Key ID not genuine</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>shared secret</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>public key for signatures</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Brings its own key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The header has {listed}. It was not used, and nothing was fetched: whoever wrote the token chose it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No keys to compare it with.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No key ID</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Key ID not unique</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is almost a published key ID, and a key ID has to be exactly the same.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No issuer uses such a key ID; it may be made to trick a program that looks it up.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Compare the issuer in the token with the one expected, then get a new token.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>names a key that is not published</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Refuse it. The header was changed after signing, or another program made it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>names a key ID that the issuer does not use</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Key not fit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Key to be wary of</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make sure that your API takes keys only from the issuer it is configured for.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its key ID is empty.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its key ID is not a text.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A kid in the header</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no kid</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Let the issuer name the key in the header.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>does not say which key signed it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tell the issuer: key IDs in a key set have to differ.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>names a key ID that more than one published key has</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no key with a kid</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The key ID of a published key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>is signed with a key that must not be used</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tell whoever publishes the key.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A long shared secret</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A public key for signatures</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use a longer secret.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no type</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>comes from another issuer than the one expected</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>(not readable)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No audience is expected here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing to compare it with: no issuer is expected.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wrong issuer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It comes from another issuer than the one expected.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use the token that your issuer gave you, or inspect it with the profile of its own issuer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is meant for the audience expected.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It names no audience, so an API that looks for one refuses it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wrong audience</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is meant for another API than the one expected.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cognito access tokens carry no aud claim. The client_id was checked instead.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source> The token says {facts}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The {name} is the one expected.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The token does not say which client it was issued to.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It was issued to another client.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It does not say which client it was issued to.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its {name} is not a text, so it names no client.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Amazon Cognito: verifying JSON web tokens</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is an ID token: it tells the app who signed in, and an API must not accept it as an access token.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no iss</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It does not say who issued it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its iss is not a text.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No issuer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Exactly the issuer expected.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Exactly the {realm} of this profile.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It differs by a slash at the end, and an issuer has to be exactly the same.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write the expected issuer exactly as the token has it, if that is the issuer you mean.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It differs in upper and lower case, and an issuer has to be exactly the same.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Correct the spelling.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It differs in the scheme, http or https, and an issuer has to be exactly the same.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find out why: issuers use https, and http is right for one on this computer only.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It comes from the same host but from another issuer there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Compare the two paths: another pool, realm or tenant is named.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no aud</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Audience not readable</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its aud is neither a text nor a list of texts.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask for a token for your API: with an audience, a resource or a scope of its own.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No audience</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask for a token with the audience that your API expects.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>is meant for another audience</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no rule</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter the audience your API expects.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no {usual}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Client</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No client is expected here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wrong client</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No client</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use the token of the client in this profile, or inspect it with the profile of its client.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no token_use</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An access token, which is what an API expects.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An ID token, as expected.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Token use</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It has no token_use claim, which every token of a user pool has.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is not an {value} token.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Send the {wanted} token instead.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>is not an {wanted} token</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter the issuer you expect.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check that this is a token of your issuer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>does not say who issued it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>has a faulty aud</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A text or a list of texts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Let the issuer correct it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>names no audience</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>was issued to another client</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>does not name its client</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{names} {value} asked for and not granted. </source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>lacks the {value} {names}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Let the issuer&apos;s administrator allow {names} for this client, then get a new token.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It carries {join}, and one of those expected is enough.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>, and nothing more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Scopes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>/.default asks for whatever was granted: it carries {value} {plural}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No permission granted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>/.default asks for whatever was granted, and nothing was: it carries no role.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source> and {value} more</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{names} {value} granted though nobody asked for it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A text with one space between scopes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its scope is {kind}; many APIs read only a text and then find no scope.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its scopes are not separated by single spaces, so APIs may split them in different ways.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{number} scopes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no scope</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No scope was asked for. It carries {count}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No scope was asked for, and it has none.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{len} of {len}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It carries none of {names}. </source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>carries none of the scopes {names}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Scopes missing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Scope missing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Routes that need {value} answer 403.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{value} of {len}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add an app role of the API to this app and let an administrator consent, unless the API needs none.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Extra scopes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Extra scope</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{len} extra</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take {value} away from the client if it does not need {value}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Scope not a text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Scope separators</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{len} of {len2}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The scope you asked for was granted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Both scopes you asked for were granted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Let the issuer separate scopes by one space.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Microsoft identity platform: Client credentials flow</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fetch the keys again. If the key is still not there, find out who issued the token.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give the one key that is meant, as a file, or let the issuer name it in the header.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give the one key that is meant, as a file, and tell the issuer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tell whoever publishes the key, or give another one if this is not the issuer&apos;s.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Made with key {elide} {whose}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name the issuer you trust, or a file with its keys. The token itself is not sent.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The issuer&apos;s public keys</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The text was changed after signing, or another key than {elide} signed it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>from the issuer&apos;s key set</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>from {describe}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Signature</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No signature</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The third part is empty: nobody signed it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To know who signed it, the issuer&apos;s public keys are needed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{alg} is made with a secret that issuer and API share; whoever has it can check this.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Signature not checked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Anyone could have written this token. {words}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only Graph can check it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is a Microsoft Graph token: its header nonce was changed after signing, and only Graph can undo that. That is not an error.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Refuse it: the key ID is not genuine.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Signature of another spelling</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The key fits the text as it stands, but the text is not in the base64url of a JWT. A careful program refuses it before it looks at the signature.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source> It brings a key of its own, which proves nothing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Signature wrong</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy the whole token again. If it is whole, refuse it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The shared secret</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give the shared secret, in a file or in the window. It is not sent anywhere.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Do not validate it. For your own API, ask for a token with your API&apos;s scope, such as api://…/.default.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>only Microsoft Graph can check who signed it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its key is not fit for signatures, so it proves nothing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Without its key the signature cannot be checked.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the key that signed it is not known</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Without an algorithm the signature cannot be checked.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The issuer has to name the algorithm.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The algorithm and the key do not fit together.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Refuse it. It is not signed as its issuer signs.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give the key or the secret that the token was signed with.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>its key and algorithm do not fit together</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>its text is not the one a JWT has</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use the token exactly as it was issued.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Payload not here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The payload is empty, and the signature is not one over nothing. With a detached payload it covers a text that was sent elsewhere.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A signature by key {value}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{len} bytes that this key did not make</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy the token again without changing it. If it stays wrong, do not trust anything in it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>was changed after signing, or another key signed it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>has no signature</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check it where that text is.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the text that was signed is not in it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Basic header, form-encoded</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Basic header, not encoded</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>client secret in the form body</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>JWT signed with the client secret</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>JWT signed with a private key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>TLS client certificate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>client ID alone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name}: a client ID with a colon cannot be sent without encoding (RFC 7617 section 2).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} names no certificate file, and a TLS client certificate is how it is to prove itself.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name}: {alg} needs a private key. With a client secret it is one of {join}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name}: the client secret is too short to sign with {alg}, which takes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} cannot sign with {assertion_algorithm}. It is for {join}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No client secret is stored for {name}. Enter it, or choose the method that sends none.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is stored for {name} is a private key. It is never sent, so this method cannot use it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is stored for {name} is a public key or a certificate, and no client secret.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Basic {secret}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>OpenSSL cannot use the certificate in {certificate_file} with the key in {key_file}{words}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it is larger than {value} KiB</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>client certificate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>key of the client certificate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The key in {key_file} does not belong to the certificate in {certificate_file}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The key in {key_file} is encrypted, and there is no passphrase for it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The passphrase does not open the key in {key_file}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The {what} cannot be read: {path}: {words}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>private key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The {what} cannot be read: {path}: it holds no {wanted} in PEM form.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The {what} cannot be read: {path}: {why_not_read}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The {noun} {path}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Put it into a file and name that file, and the passphrase can be stored.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter it as the passphrase of the key file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No private key is stored for {name}. Enter it, or name the file that holds it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The stored private key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The private key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>certificate file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{where} is of another key: {lower}{name} does not belong to it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source> It is an OpenSSH key; `ssh-keygen -p -m PKCS8 -f FILE` turns a copy of it into PEM.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source> It holds a certificate; the private key is usually in another file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source> It holds the public key; the private one is usually in another file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source> It looks like a .pfx, .p12 or DER file; `openssl pkcs12 -in FILE -nodes` turns a .pfx into PEM.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{where} holds a key of a type that signs no assertion.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>key file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{where} is larger than {value} KiB and was not read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{where} holds no private key in PEM form.{hint}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{where} is protected by a passphrase. {without}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{where} is not opened by the passphrase that is stored.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{where} is damaged, or of a kind that cannot be read.{hint}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>holds an RSA key of {key_size} bits; RFC 7518 section 3.3 asks for {min_rsa_bits} at least.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source> It looks like a DER or .pfx file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{where} holds no certificate in PEM form.{hint}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{where} is damaged, or of a kind that cannot be read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{where} cannot be read: {why_not_read}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{where} holds an RSA key that is not safe. {flaw}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no such condition: {join}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no such kind of failure: {join}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no such trait of a secret: {join}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Client secret</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>client secret</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Private key (PEM)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Passphrase of the key file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>passphrase of the key file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{text}
[Cut here. The whole answer has {count} characters.]</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the scope it needs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the host</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the request</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>for a while</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>(no body)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the server</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The key set was fetched again for an unknown key ID {duration} ago and is not for another {duration2}. Fetching it by hand works at once.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The metadata at {issuer} is of another issuer, {get}, so it was not used.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The key set could not be fetched: {host} answered {status}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source> and </source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{issuer} publishes no metadata: its two addresses answered {answers}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source> It is a web page.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There was no answer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a key without a name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The metadata of {issuer} is not a JSON object.{page}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The metadata of {name} names no key set.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The key set could not be fetched. {words}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The issuer {issuer} is not a URL, so its keys cannot be fetched.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Proxy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Request sent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>First byte</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Body</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no answer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the proxy {url}, which {source} {verb},</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it is not a file name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it is a pipe or a device</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the file is read-only</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pasted token</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The issuer&apos;s metadata names no token endpoint.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source> at {saved_keys_at}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its keys were not stored with it. Fetch them to check who signed it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The keys are those saved with the profile{when}. {problem}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The key set holds private or secret parts, so it is not saved.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The token URL is not known yet: it follows from the issuer&apos;s metadata.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The issuer does not say where tokens are asked for.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No issuer and no key set URL is named, so there are no keys to check it with.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The keys are those fetched earlier. {problem}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The profile names no issuer and no key set URL.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Compare the issuer with what your provider&apos;s documentation says.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter the token URL itself.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{problem} The keys saved with the profile cannot be read: {error}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name}: kind or where is none of the known ones</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name}: a client certificate is shown within TLS, and {url} is asked without TLS.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name}: the {replace} cannot be sent: part of a character is missing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server says that the token is not active, and nothing else, as it should. It may have expired, may have been revoked, may be unknown there, or may be one that this client may not ask about.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server says that the token is active: it issued the token, and the token has not expired or been revoked.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} is {kind}, and has to be a number of seconds.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Compare the introspection URL with what the provider&apos;s documentation says.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server answered with a signed JWT (RFC 9701) although JSON was asked for.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server did not say what the token is.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is none.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It has characters that no token has, or is too long.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is not one token. {why}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server answered {status}; an introspection answer has the status 200.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The token is not active, and the answer says more of it all the same: {others}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The token is called active although it expired at {iso} by this computer&apos;s clock.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask the provider to answer this client with plain JSON.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&quot;active&quot; is in the answer more than once, and programs differ in which one they use.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The answer {oddity}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tell whoever runs the server: one program takes such a token, and another does not.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&quot;active&quot; is {value} in the answer, and has to be true or false, so nothing follows from it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tell whoever runs the server: programs differ in how they take such an answer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The answer has no member &quot;active&quot;, so this is probably not an introspection endpoint.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The answer is {page}, so this is probably not an introspection endpoint.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a web page</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no JSON object</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its key set also holds a shared secret, so nothing in it can be trusted.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The certificate in its x5c belongs to another key.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its member &apos;k&apos; is not a secret in base64url.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its private part is published with it: anyone can sign with this key. Tell the issuer at once.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The shared secret has {value} bits; RFC 7518 asks for at least {least} against guessing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another key of the set has the same key ID, so a token cannot say which one it means.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>file {name} that you chose</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The key set {oddity}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its use is {use}, not &apos;sig&apos;: it is not for signatures.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its key_ops do not include &apos;verify&apos;.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It says it is for {alg}, which needs {least} bits (RFC 7518 section 3.2); it has {bits}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It says it is for {alg}, and {value} keys are not.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>, as saved with the profile</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the key set of issuer {name}{saved}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the key set at {name}{saved}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the shared secret that you gave</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only the first {max_keys} of {len} entries were read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It mixes shared secrets with public keys, which invites mistaking one for the other.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} holds a key of a type that does not sign tokens.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{where} is {kind} without a list &quot;keys&quot;, so it is not a key set.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its RSA modulus has {bits} bits; RFC 7518 asks for at least {min_rsa_bits}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file holds its private part too, which was not read. Keep that file to yourself.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The entry is {kind}, not a key.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its member {mistyped} is {kind}, not a text.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is a shared secret. Published, it lets anyone sign, so it proves nothing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its key type {kty} is not one that signs tokens.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its member {missing} is missing or not a text.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its numbers do not make a key.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its x5c holds no readable certificate.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The metadata of {issuer} names no {noun} endpoint.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{words} If there is one all the same, name its URL in the profile.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} names neither an issuer nor the URL of the {noun} endpoint.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The {noun} endpoint is not known: {problem}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{tried} refused. The client ID or what it proves itself with is probably wrong, or the client is disabled.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The search ends here: {status} ({shown}) is not about how the client proves itself</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This sends {count} for a token to {where}{more}. It ends with the first that is granted{keys}. A token may cost money, and a server may lock a client after several failures.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is something to prove the client with.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The header is the same as the form-encoded one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No method could be tried, so nothing was sent.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The method that could be tried was</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All {count} methods that could be tried were</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no error code</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server most likely accepted the client: it answered {error}, which is about what was asked for.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The search ends here: {status} ({shown}) is about the address or the server, not the client.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{words}, so another method would not change it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No method can be tried with what the profile and the keyring hold, so nothing is sent.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>up to {requests} requests, one after the other,</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>, and up to {searches} before that to find the token URL</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>up to {keys} more</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>, and checking that token takes {times} for the keys</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The search ends before it begins. {why}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server accepts this method: {label} ({method}).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The search was cancelled.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The search ends here: the server says that it was asked too often. Wait before trying again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{words} Correct that, and keep this method.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The search ends here, since no answer came. {value}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>; the first of {len} different ones</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The token was taken out of {value} characters of other text{several}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Line breaks inside the token were removed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>White space or invisible characters at the ends were removed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{group} in front of the token was removed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Quotation marks around the token were removed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It has {len} characters; an answer of more than {max_pasted_chars} is not read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is nothing to read. Paste what the server or the API said.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>That request got no answer. The document&apos;s own diagnosis says why.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>aws_client_metadata is a JSON object, such as {&quot;tenant&quot;: &quot;a&quot;}; Cognito hands it to your Lambda function.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source> It looks like {placeholder}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An extra parameter needs a name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{shown} is sent from the fields above; remove it from the extra parameters.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{shown} is there {count} times; a parameter is sent once.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A URL has only ASCII characters and no spaces.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write the whole URL, beginning with https://.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use https. Plain http goes only to this computer, since anybody on the way could read the secret.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take the part before the @ out of the URL: names and passwords do not belong there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take the part from the # on out of the URL.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An issuer has no query: take the part from the ? on out of the URL.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An empty resource</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is not a URL. It looks like https://login.example.com/path.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A profile needs a name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{label} is one of {known}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Client ID is missing. The provider made it when the app was registered.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Client authentication is one of {known}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Certificate file is missing. The client proves itself with it in TLS.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The assertion&apos;s algorithm is one of {known}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An empty scope</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The timeout is between {least} and {most} seconds.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An audience has no line breaks, and no spaces before or after it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{shown} cannot be sent: a scope is ASCII with no space, quote or backslash.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{shown} has a fragment. Take the part from the # on away.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{label} is missing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{shown} is no absolute URI. It looks like https://api.example.com/orders.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The profile</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{where}: {name} is {kind}, and has to be </source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The extra parameter {secret} would keep a secret in a file. Store it with `secret set` instead.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>an object</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>true or false</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The profile file {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>none yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no profile called {name}. Profiles: {names}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{where} is {kind}, and a profile is an object with a member for each field.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{where} holds {key}. Profiles never hold secrets: take it out and store it with `secret set`.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{where} has no &quot;name&quot;.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{where}: &apos;id&apos; may hold letters, digits, - and _ only.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{where}: {name} has to be one of {join}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>an object of texts, or of lists of texts.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{where} is not JSON: {what} at line {lineno}, column {colno}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{where}, profile {i}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{where} holds no profile.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{where} has version {version}, written by a newer Token Inspector; this one reads {file_version}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{where} has a member {key} that no profile has.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a text.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a number of seconds.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{where} is not JSON text in UTF-8.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{where} is larger than {value} MiB and was not read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{where} has no list &quot;profiles&quot;.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{where}: &apos;version&apos; is {kind}, and has to be a number.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a list of texts.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a smaller one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{where} cannot be read: {strerror}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} cannot be written: {strerror}. Nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Two profiles have the {attribute} {value}; each needs its own.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the issuer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no provider {elide}. Known are {known}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not known yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Found by discovery</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This computer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>De</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the system&apos;s settings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it is this computer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the system&apos;s settings exempt it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} has {fitting}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} exempts it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>certificate verified</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{address} port {port}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{size} bytes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What the server said</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Valid</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rejected</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not verified</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Malformed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not checked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>## No token issued: {escape}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Compared with {value} in {describe}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No token issued: {visible}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What to try</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cause</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Most likely cause</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{escape} Judged at {iso}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What happened</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>### What to try</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>valid {iso} to {iso2}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Certificate {number}: {elide}, issued by {elide2}, {dates}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody has vouched for it: no keys were used.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Signature verified with key {value} from {describe}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Claims</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>### On the way</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>, not used: {exempt}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Certificate: {unread}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>… ({len} characters in all)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ruled out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Less likely</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Expected: {code}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Actual: {code}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fix: {escape}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Proxy {url}, from {source}{passed_by}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Source: {reference}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Source: {escape}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>HTTPie cannot be told the parameter {name}: it drops a backslash before : ; = and @. Copy for curl.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A parameter holds a NUL character, which no other tool can be told.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>HTTPie cannot be told a client ID that ends with a backslash. Copy for curl.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server took the request. It answers the same for a token that it does not know or that had expired, so this does not prove that the token was in force.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The token has to be taken as still in force.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An API that checks only signature and dates accepts a revoked JWT until it expires.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server took the request, and that means nothing for a token like this one. {note}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server refused. {in_force}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Something answered with success that is probably not the revocation endpoint, or it named an error.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server was not reached, or did not answer. {in_force}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server cannot revoke it at the moment.{when} {in_force} Try again later.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no profile says which server would revoke it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source> Its status is {status}; RFC 7009 section 2.2 has 200.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source> It asks to wait for {wait} s.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no stored token that can be revoked, so nothing is sent.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 token takes 1 request</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{requests} tokens takes {requests} requests</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>, and up to {searches} more to find out where</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 token was revoked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{revoked} tokens were revoked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{tokens}, {len} could not be.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server does not revoke tokens of this kind. {value} {in_force}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name, port and certificate: a connection to {host} stood.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name and port: {host} was found and took the connection.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name: {host} was found.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clock: yours and the server&apos;s agree.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Network, proxy and TLS</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Network and proxy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{way}: the request reached {host}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Revoked: {visible}
</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a token was granted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server said</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is the one the profile has.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{heading}: nothing more is known.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No answer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not revoked: {visible}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no token</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To keep it: token-inspector profile set NAME client_authentication {found}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Active</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not active</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The answer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{tokens} cleared</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Logged out. {words}, none left.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{tokens} tokens</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>, {secrets_forgotten} secret{value} forgotten</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Logged out in part. {words}. Still there: {join}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the key of the token file, in a keyring that cannot be reached ({why_not})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>secrets of an earlier run, if there are any ({why_not})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The stored tokens cannot be read: their key is not in the keyring. Log out clears them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The token file was written by another version of Token Inspector. Log out clears it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>tokens on disk ({error})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the key of the token file ({error})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the token file ({strerror})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The token file cannot be read: {strerror}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The token file is damaged and cannot be read. Log out clears it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The token file cannot be written: {strerror}. Tokens stay in memory.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>is not JSON: {lower}{what} at character {value}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>is empty</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>stops in the middle of its JSON; the end is probably cut off</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source> (it looks like UTF-16)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>holds {word}, which JSON does not have</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>starts with a byte order mark, which JSON must not have</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>holds a number of {count} digits</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>holds the number {digits}, too large to be told from infinity</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>nests deeper than {max_depth} levels</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>is not UTF-8 text{looks_like_utf16}: byte {value} does not fit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>names {elide} more than once, and programs differ in which one they use</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not a time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>before the year 1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>after the year 9999</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>an endless time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>more than 9999 years</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{years} year{value}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{text} has no offset; end it with Z or with one such as +02:00.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{text} is neither epoch seconds nor an ISO 8601 time.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no such condition on a token: {join}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It has {len} characters; more than {max_token_chars} are not read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The {name} has {len} characters, a number base64url cannot have; one is missing or added.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The last character of the {name} carries bits that mean nothing, so the text is not the one signed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The {name} holds {odd}, which is not a base64url character.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The payload is empty. The content may have been sent apart from its signature (a detached payload).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Put the content, in base64url, between the two full stops. If there is none, copy the whole token again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The {name} is {kind}, and a JWT&apos;s {name} is an object.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no text to read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ends with =</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>uses + or / (plain base64)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The {name} {what}, which a JWT must not contain.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The payload is another token (a nested JWT): inspect that one by itself.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Decode the payload and inspect the token that it is; this one only carries it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The {value} is empty.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It has {count} where a JWT has 3. The end is probably cut off.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{len} parts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is not a token: no full stop divides it into parts.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It has {len} parts where a JWT has 3.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its chain could not be read: a second handshake, to see it, did not come about.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The URL is not a web address that starts with https://.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The URL holds a user name or password; those belong in the client ID and secret.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{hostname} is not this computer, so its URL has to start with https://.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The URL cannot be read as one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The request was cancelled.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Windows Credential Manager</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>macOS Keychain</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Secret Service keyring</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The configured keyring ({path}) does not protect secrets, so it is not used.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>this run&apos;s memory</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No keyring was found on this system. On Linux, install and unlock one that offers the Secret Service, such as GNOME Keyring, KWallet or KeePassXC.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The keyring is switched off (keyring&apos;s null backend), so it would lose every secret.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} holds {most_chars} characters at most, and this has {length}. It is not stored.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{words} A private key can stay in a file: name that file in the profile.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} accepted the secret but does not give it back. It is not stored.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} says it removed the entry, but the entry is still there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} did not answer within {deadline_s} s; it may be waiting for you to unlock it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The system&apos;s keyring cannot be used ({name__}).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} is locked. Unlock it and try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} refused to {verb} the secret ({name__}).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The chain ends in {name}, which is a public CA.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It calls itself {elide}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>That of {elide}, which vouches for it,</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The chain ends in {name}, which is {value}not a public CA.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server did not send the certificate of {name}, which issued the last one it sent.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{whose} was valid until {iso}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{whose} is valid from {iso}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is for {join}{more}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It names no host; its subject is {name}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its public exponent is {exponent}, with which RSA does not work.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its public exponent is longer than 256 bits, which no sound program makes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its modulus has a small factor, so its private part can be computed at once.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It was made by a faulty Infineon chip (ROCA, CVE-2017-15361), and its private part can be computed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its public exponent is {exponent}; less than {min_exponent} makes mistakes of a verifier fatal.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{host} speaks TLS on this port, and was asked over plain http.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{host} sent more than {value} KiB, so the rest was not read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No name server answered when asked for the address of {host}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No address was found for the name {host}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>cannot be reached from this computer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source> Tried were {tried}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The proxy that is set</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source> This program speaks to HTTP proxies, not to SOCKS ones.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{named} cannot be used.{socks}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The proxy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>took the call and opened no connection to {host} within {within}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{host} took the call and did not finish the TLS handshake within {within}. Nothing was sent.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{host} does not speak TLS on this port; it is probably one for plain http.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{host} and this computer could not agree on a TLS connection.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{host} ended the connection before the whole answer had arrived.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>began its answer and then sent nothing for</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>took the request and did not answer within</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>did not take the whole request within</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The request to {host} failed ({name__}).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>more than {limit} bytes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The CA bundle cannot be read: {error}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{url} is not a web address that can be asked.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No address was found for {described}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>refused the connection: nothing listens on that port</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>did not accept the user name and password in it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>wants a user name and password</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>did not open a connection to {host}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The certificate of {host} was not accepted: {reason}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>did not accept the client certificate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>wants a client certificate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What {host} answered on this port is not HTTP.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{host} sent more or longer headers than are read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The whole exchange took longer than {within}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>did not accept a connection within {within}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it holds no certificate in PEM form</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it is not trusted</source>
        <translation type="unfinished"></translation>
    </message>
</context>
</TS>
