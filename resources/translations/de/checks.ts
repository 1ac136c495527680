<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de" sourcelanguage="en">
<context>
    <name>Token Inspector</name>
    <message>
        <source>Signature</source>
        <translation>Signatur</translation>
    </message>
    <message>
        <source>Made with key {kid:elide 16} {whose}.</source>
        <translation>Mit Schlüssel {kid:elide 16} {whose} erzeugt.</translation>
    </message>
    <message>
        <source>Made with key without ID {whose}.</source>
        <translation>Mit einem Schlüssel ohne ID {whose} erzeugt.</translation>
    </message>
    <message>
        <source>Signature wrong</source>
        <translation>Signatur falsch</translation>
    </message>
    <message>
        <source>The text was changed after signing, or another key than {kid:elide 16} signed it.</source>
        <translation>Der Text wurde nach dem Signieren verändert, oder er wurde mit einem anderen Schlüssel als {kid:elide 16} signiert.</translation>
    </message>
    <message>
        <source>A signature by key {kid}</source>
        <translation>Eine Signatur mit Schlüssel {kid}</translation>
    </message>
    <message>
        <source>{count} bytes that this key did not make</source>
        <translation>{count} Byte, die nicht mit diesem Schlüssel erzeugt sind</translation>
    </message>
    <message>
        <source>Copy the token again without changing it. If it stays wrong, do not trust anything in it.</source>
        <translation>Das Token unverändert erneut kopieren. Bleibt die Signatur falsch, keiner Angabe darin vertrauen.</translation>
    </message>
    <message>
        <source>was changed after signing, or another key signed it</source>
        <translation>wurde nach dem Signieren verändert oder mit einem anderen Schlüssel signiert</translation>
    </message>
    <message>
        <source>The text was changed after signing, or another key than the one here signed it.</source>
        <translation>Der Text wurde nach dem Signieren verändert, oder er wurde mit einem anderen Schlüssel als diesem signiert.</translation>
    </message>
    <message>
        <source>A signature by key without ID</source>
        <translation>Eine Signatur mit einem Schlüssel ohne ID</translation>
    </message>
    <message>
        <source>The text was changed after signing, or another key than {kid:elide 16} signed it. It brings a key of its own, which proves nothing.</source>
        <translation>Der Text wurde nach dem Signieren verändert, oder er wurde mit einem anderen Schlüssel als {kid:elide 16} signiert. Es bringt einen eigenen Schlüssel mit, was nichts beweist.</translation>
    </message>
    <message>
        <source>The text was changed after signing, or another key than the one here signed it. It brings a key of its own, which proves nothing.</source>
        <translation>Der Text wurde nach dem Signieren verändert, oder er wurde mit einem anderen Schlüssel als diesem signiert. Es bringt einen eigenen Schlüssel mit, was nichts beweist.</translation>
    </message>
    <message>
        <source>No signature</source>
        <translation>Keine Signatur</translation>
    </message>
    <message>
        <source>The third part is empty: nobody signed it.</source>
        <translation>Der dritte Teil ist leer: Niemand hat es signiert.</translation>
    </message>
    <message>
        <source>A signature</source>
        <translation>Eine Signatur</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>nichts</translation>
    </message>
    <message>
        <source>Copy the whole token again. If it is whole, refuse it.</source>
        <translation>Das ganze Token erneut kopieren. Ist es vollständig, das Token ablehnen.</translation>
    </message>
    <message>
        <source>is not signed</source>
        <translation>ist nicht signiert</translation>
    </message>
    <message>
        <source>has no signature</source>
        <translation>hat keine Signatur</translation>
    </message>
    <message>
        <source>Signature not checked</source>
        <translation>Signatur nicht geprüft</translation>
    </message>
    <message>
        <source>Anyone could have written this token. {why}</source>
        <translation>Jeder könnte dieses Token geschrieben haben. {why}</translation>
    </message>
    <message>
        <source>The issuer&apos;s public keys</source>
        <translation>Die öffentlichen Schlüssel des Ausstellers</translation>
    </message>
    <message>
        <source>Name the issuer you trust, or a file with its keys. The token itself is not sent.</source>
        <translation>Den vertrauten Aussteller nennen oder eine Datei mit seinen Schlüsseln. Das Token selbst wird nicht gesendet.</translation>
    </message>
    <message>
        <source>nobody has checked who signed it</source>
        <translation>niemand hat geprüft, wer es signiert hat</translation>
    </message>
    <message>
        <source>Anyone could have written this token. {alg} is made with a secret that issuer and API share; whoever has it can check this.</source>
        <translation>Jeder könnte dieses Token geschrieben haben. {alg} verwendet ein Secret, das Aussteller und API teilen; wer es hat, kann dies prüfen.</translation>
    </message>
    <message>
        <source>The shared secret</source>
        <translation>Das gemeinsame Secret</translation>
    </message>
    <message>
        <source>Give the shared secret, in a file or in the window. It is not sent anywhere.</source>
        <translation>Das gemeinsame Secret angeben, in einer Datei oder im Fenster. Es wird nirgendwohin gesendet.</translation>
    </message>
    <message>
        <source>Only Graph can check it</source>
        <translation>Nur Graph kann es prüfen</translation>
    </message>
    <message>
        <source>It is a Microsoft Graph token: its header nonce was changed after signing, and only Graph can undo that. That is not an error.</source>
        <translation>Es ist ein Microsoft-Graph-Token: Seine nonce im Header wurde nach dem Signieren geändert, und nur Graph kann das rückgängig machen. Das ist kein Fehler.</translation>
    </message>
    <message>
        <source>Do not validate it. For your own API, ask for a token with your API&apos;s scope, such as api://…/.default.</source>
        <translation>Das Token nicht validieren. Für die eigene API ein Token mit dem Scope dieser API anfordern, etwa api://…/.default.</translation>
    </message>
    <message>
        <source>only Microsoft Graph can check who signed it</source>
        <translation>nur Microsoft Graph kann prüfen, wer es signiert hat</translation>
    </message>
    <message>
        <source>Without its key the signature cannot be checked.</source>
        <translation>Ohne ihren Schlüssel lässt sich die Signatur nicht prüfen.</translation>
    </message>
    <message>
        <source>Fetch the keys again. If the key is still not there, find out who issued the token.</source>
        <translation>Die Schlüssel neu abrufen. Fehlt der Schlüssel weiterhin, herausfinden, wer das Token ausgestellt hat.</translation>
    </message>
    <message>
        <source>the key that signed it is not known</source>
        <translation>der Schlüssel, mit dem es signiert ist, ist nicht bekannt</translation>
    </message>
    <message>
        <source>Give the one key that is meant, as a file, or let the issuer name it in the header.</source>
        <translation>Den einen gemeinten Schlüssel als Datei angeben oder beim Aussteller im Header nennen lassen.</translation>
    </message>
    <message>
        <source>Give the one key that is meant, as a file, and tell the issuer.</source>
        <translation>Den einen gemeinten Schlüssel als Datei angeben und den Aussteller informieren.</translation>
    </message>
    <message>
        <source>Refuse it: the key ID is not genuine.</source>
        <translation>Das Token ablehnen: Die Schlüssel-ID ist nicht echt.</translation>
    </message>
    <message>
        <source>Its key is not fit for signatures, so it proves nothing.</source>
        <translation>Sein Schlüssel eignet sich nicht für Signaturen, beweist also nichts.</translation>
    </message>
    <message>
        <source>Tell whoever publishes the key, or give another one if this is not the issuer&apos;s.</source>
        <translation>Den Herausgeber des Schlüssels informieren oder einen anderen angeben, falls dieser nicht der des Ausstellers ist.</translation>
    </message>
    <message>
        <source>Without an algorithm the signature cannot be checked.</source>
        <translation>Ohne Algorithmus lässt sich die Signatur nicht prüfen.</translation>
    </message>
    <message>
        <source>The issuer has to name the algorithm.</source>
        <translation>Der Aussteller muss den Algorithmus nennen.</translation>
    </message>
    <message>
        <source>its key and algorithm do not fit together</source>
        <translation>sein Schlüssel und sein Algorithmus passen nicht zusammen</translation>
    </message>
    <message>
        <source>The algorithm and the key do not fit together.</source>
        <translation>Algorithmus und Schlüssel passen nicht zusammen.</translation>
    </message>
    <message>
        <source>Refuse it. It is not signed as its issuer signs.</source>
        <translation>Das Token ablehnen. Es ist nicht so signiert, wie sein Aussteller signiert.</translation>
    </message>
    <message>
        <source>Give the key or the secret that the token was signed with.</source>
        <translation>Den Schlüssel oder das Secret angeben, womit das Token signiert wurde.</translation>
    </message>
    <message>
        <source>Signature of another spelling</source>
        <translation>Signatur über andere Schreibweise</translation>
    </message>
    <message>
        <source>The key fits the text as it stands, but the text is not in the base64url of a JWT. A careful program refuses it before it looks at the signature.</source>
        <translation>Der Schlüssel passt zum Text, wie er dasteht, aber der Text ist nicht das base64url eines JWT. Ein sorgfältiges Programm lehnt es ab, bevor es die Signatur ansieht.</translation>
    </message>
    <message>
        <source>Use the token exactly as it was issued.</source>
        <translation>Das Token genau so verwenden, wie es ausgestellt wurde.</translation>
    </message>
    <message>
        <source>its text is not the one a JWT has</source>
        <translation>sein Text ist nicht der eines JWT</translation>
    </message>
    <message>
        <source>Payload not here</source>
        <translation>Payload nicht vorhanden</translation>
    </message>
    <message>
        <source>The payload is empty, and the signature is not one over nothing. With a detached payload it covers a text that was sent elsewhere.</source>
        <translation>Die Payload ist leer, und die Signatur gilt nicht für einen leeren Text. Bei einer getrennten Payload gilt sie für einen Text, der auf anderem Weg gesendet wurde.</translation>
    </message>
    <message>
        <source>Check it where that text is.</source>
        <translation>Die Signatur dort prüfen, wo dieser Text vorliegt.</translation>
    </message>
    <message>
        <source>the text that was signed is not in it</source>
        <translation>der signierte Text ist nicht darin</translation>
    </message>
    <message>
        <source>Issuer</source>
        <translation>Aussteller</translation>
    </message>
    <message>
        <source>Exactly the issuer expected.</source>
        <translation>Genau der erwartete Aussteller.</translation>
    </message>
    <message>
        <source>Exactly the {realm:tr} of this profile.</source>
        <translation>Genau der {realm:tr} dieses Profils.</translation>
    </message>
    <message>
        <source>Nothing to compare it with: no issuer is expected.</source>
        <translation>Nichts zum Vergleichen: Es wird kein Aussteller erwartet.</translation>
    </message>
    <message>
        <source>Enter the issuer you expect.</source>
        <translation>Den erwarteten Aussteller eintragen.</translation>
    </message>
    <message>
        <source>no rule</source>
        <translation>keine Regel</translation>
    </message>
    <message>
        <source>No issuer</source>
        <translation>Kein Aussteller</translation>
    </message>
    <message>
        <source>It does not say who issued it.</source>
        <translation>Es sagt nicht, wer es ausgestellt hat.</translation>
    </message>
    <message>
        <source>Check that this is a token of your issuer.</source>
        <translation>Prüfen, ob dies ein Token des eigenen Ausstellers ist.</translation>
    </message>
    <message>
        <source>does not say who issued it</source>
        <translation>sagt nicht, wer es ausgestellt hat</translation>
    </message>
    <message>
        <source>Its iss is not a text.</source>
        <translation>Der Claim iss ist kein Text.</translation>
    </message>
    <message>
        <source>Wrong issuer</source>
        <translation>Falscher Aussteller</translation>
    </message>
    <message>
        <source>It differs by a slash at the end, and an issuer has to be exactly the same.</source>
        <translation>Er unterscheidet sich durch einen Schrägstrich am Ende, und ein Aussteller muss genau derselbe sein.</translation>
    </message>
    <message>
        <source>Write the expected issuer exactly as the token has it, if that is the issuer you mean.</source>
        <translation>Den erwarteten Aussteller genau so schreiben wie im Token, falls dieser gemeint ist.</translation>
    </message>
    <message>
        <source>comes from another issuer than the one expected</source>
        <translation>stammt von einem anderen Aussteller als dem erwarteten</translation>
    </message>
    <message>
        <source>It differs in upper and lower case, and an issuer has to be exactly the same.</source>
        <translation>Er unterscheidet sich in der Groß- und Kleinschreibung, und ein Aussteller muss genau derselbe sein.</translation>
    </message>
    <message>
        <source>Correct the spelling.</source>
        <translation>Die Schreibweise korrigieren.</translation>
    </message>
    <message>
        <source>It differs in the scheme, http or https, and an issuer has to be exactly the same.</source>
        <translation>Er unterscheidet sich im Schema, http oder https, und ein Aussteller muss genau derselbe sein.</translation>
    </message>
    <message>
        <source>Find out why: issuers use https, and http is right for one on this computer only.</source>
        <translation>Den Grund herausfinden: Aussteller verwenden https; http ist nur bei einem auf diesem Computer richtig.</translation>
    </message>
    <message>
        <source>It comes from the same host but from another issuer there.</source>
        <translation>Es stammt vom selben Host, dort aber von einem anderen Aussteller.</translation>
    </message>
    <message>
        <source>Compare the two paths: another pool, realm or tenant is named.</source>
        <translation>Die beiden Pfade vergleichen: Sie nennen verschiedene Pools, Realms oder Tenants.</translation>
    </message>
    <message>
        <source>It comes from another issuer than the one expected.</source>
        <translation>Es stammt von einem anderen Aussteller als dem erwarteten.</translation>
    </message>
    <message>
        <source>Expiry</source>
        <translation>Ablauf</translation>
    </message>
    <message>
        <source>Good until {exp:moment}.</source>
        <translation>Gültig bis {exp:moment}.</translation>
    </message>
    <message>
        <source>exp in the future</source>
        <translation>exp in der Zukunft</translation>
    </message>
    <message>
        <source>exp = {value:json}</source>
        <translation>exp = {value:json}</translation>
    </message>
    <message>
        <source>Good until {exp:moment}, {life:duration} after it was issued.</source>
        <translation>Gültig bis {exp:moment}, {life:duration} nach der Ausstellung.</translation>
    </message>
    <message>
        <source>No expiry</source>
        <translation>Kein Ablauf</translation>
    </message>
    <message>
        <source>It has no exp claim, so nothing ever ends it.</source>
        <translation>Es hat keinen Claim exp, läuft also nie ab.</translation>
    </message>
    <message>
        <source>An exp claim</source>
        <translation>Ein Claim exp</translation>
    </message>
    <message>
        <source>no exp</source>
        <translation>kein exp</translation>
    </message>
    <message>
        <source>Let the issuer set an expiry; a stolen token of this kind stays good.</source>
        <translation>Beim Aussteller einen Ablauf setzen lassen; ein gestohlenes Token dieser Art bleibt brauchbar.</translation>
    </message>
    <message>
        <source>has no expiry</source>
        <translation>hat keinen Ablauf</translation>
    </message>
    <message>
        <source>never</source>
        <translation>nie</translation>
    </message>
    <message>
        <source>Never expires</source>
        <translation>Läuft nie ab</translation>
    </message>
    <message>
        <source>it never expires</source>
        <translation>es läuft nie ab</translation>
    </message>
    <message>
        <source>Expiry is no date</source>
        <translation>Ablauf ist kein Zeitpunkt</translation>
    </message>
    <message>
        <source>Its {name} is {value:kind}; a date in a JWT is a number of seconds.</source>
        <translation>Der Claim {name} ist {value:kind}; ein Zeitpunkt in einem JWT ist eine Zahl von Sekunden.</translation>
    </message>
    <message>
        <source>Seconds since 1970 as a JSON number</source>
        <translation>Sekunden seit 1970 als JSON-Zahl</translation>
    </message>
    <message>
        <source>Let the issuer write it as a number. Some libraries accept this one, others refuse it.</source>
        <translation>Beim Aussteller als Zahl ausgeben lassen. Manche Bibliotheken nehmen dies an, andere lehnen es ab.</translation>
    </message>
    <message>
        <source>has an {name} that is not a date</source>
        <translation>hat ein {name}, das kein Zeitpunkt ist</translation>
    </message>
    <message>
        <source>Expired</source>
        <translation>Abgelaufen</translation>
    </message>
    <message>
        <source>exp = {value:json} ({exp:moment})</source>
        <translation>exp = {value:json} ({exp:moment})</translation>
    </message>
    <message>
        <source>expired {exp:ago}</source>
        <translation>{exp:ago} abgelaufen</translation>
    </message>
    <message>
        <source>It stopped being valid {exp:ago} by your clock, but {clock}.</source>
        <translation>Nach Ihrer Uhr wurde es {exp:ago} ungültig, aber {clock}.</translation>
    </message>
    <message>
        <source>Set this computer&apos;s clock, or switch on its time synchronisation; then ask for a new token.</source>
        <translation>Die Uhr dieses Computers stellen oder seine Zeitsynchronisierung einschalten; dann ein neues Token anfordern.</translation>
    </message>
    <message>
        <source>expired {exp:ago}, but {clock}</source>
        <translation>ist {exp:ago} abgelaufen, aber {clock}</translation>
    </message>
    <message>
        <source>Expired, within leeway</source>
        <translation>Abgelaufen, innerhalb der Toleranz</translation>
    </message>
    <message>
        <source>Get a new token; APIs with less leeway refuse it.</source>
        <translation>Ein neues Token holen; APIs mit weniger Toleranz lehnen es ab.</translation>
    </message>
    <message>
        <source>Expiry far off</source>
        <translation>Ablauf sehr fern</translation>
    </message>
    <message>
        <source>Read as seconds it lies thousands of years ahead; it was probably written in milliseconds.</source>
        <translation>Als Sekunden gelesen liegt er Tausende Jahre in der Zukunft; wahrscheinlich wurde er in Millisekunden geschrieben.</translation>
    </message>
    <message>
        <source>Let the issuer write it in seconds.</source>
        <translation>Beim Aussteller in Sekunden ausgeben lassen.</translation>
    </message>
    <message>
        <source>its expiry is far off</source>
        <translation>sein Ablauf liegt sehr fern</translation>
    </message>
    <message>
        <source>far off</source>
        <translation>sehr fern</translation>
    </message>
    <message>
        <source>It lies beyond any calendar, so in effect it never expires.</source>
        <translation>Er liegt jenseits jedes Kalenders; praktisch läuft es nie ab.</translation>
    </message>
    <message>
        <source>Scopes</source>
        <translation>Scopes</translation>
    </message>
    <message numerus="yes">
        <source>All {n} scopes you asked for were granted, and nothing more.</source>
        <translation>
            <numerusform>Der angeforderte Scope wurde gewährt und sonst keiner.</numerusform>
            <numerusform>Alle {n} angeforderten Scopes wurden gewährt und sonst keiner.</numerusform>
        </translation>
    </message>
    <message>
        <source>{had} of {n}</source>
        <translation>{had} von {n}</translation>
    </message>
    <message>
        <source>Both scopes you asked for were granted, and nothing more.</source>
        <translation>Beide angeforderten Scopes wurden gewährt und sonst keiner.</translation>
    </message>
    <message numerus="yes">
        <source>All {n} scopes you asked for were granted.</source>
        <translation>
            <numerusform>Der angeforderte Scope wurde gewährt.</numerusform>
            <numerusform>Alle {n} angeforderten Scopes wurden gewährt.</numerusform>
        </translation>
    </message>
    <message>
        <source>Both scopes you asked for were granted.</source>
        <translation>Beide angeforderten Scopes wurden gewährt.</translation>
    </message>
    <message>
        <source>It carries {names:list}, and one of those expected is enough.</source>
        <translation>Es enthält {names:list}, und einer der erwarteten genügt.</translation>
    </message>
    <message>
        <source>Scope missing</source>
        <translation>Scope fehlt</translation>
    </message>
    <message>
        <source>{missing} was asked for and not granted. Routes that need it answer 403.</source>
        <translation>{missing} wurde angefordert und nicht gewährt. Routen, die den Scope verlangen, antworten mit 403.</translation>
    </message>
    <message>
        <source>lacks the scope {missing}</source>
        <translation>enthält den Scope {missing} nicht</translation>
    </message>
    <message>
        <source>Scopes missing</source>
        <translation>Scopes fehlen</translation>
    </message>
    <message>
        <source>{missing} were asked for and not granted. Routes that need them answer 403.</source>
        <translation>{missing} wurden angefordert und nicht gewährt. Routen, die sie verlangen, antworten mit 403.</translation>
    </message>
    <message>
        <source>lacks the scopes {missing}</source>
        <translation>enthält die Scopes {missing} nicht</translation>
    </message>
    <message>
        <source>It carries none of {missing}. Routes that need them answer 403.</source>
        <translation>Es enthält keinen von {missing}. Routen, die sie verlangen, antworten mit 403.</translation>
    </message>
    <message>
        <source>carries none of the scopes {missing}</source>
        <translation>enthält keinen der Scopes {missing}</translation>
    </message>
    <message>
        <source>No scope was asked for, and it has none.</source>
        <translation>Es wurde kein Scope angefordert, und es hat keinen.</translation>
    </message>
    <message numerus="yes">
        <source>/.default asks for whatever was granted: it carries {n} permissions.</source>
        <translation>
            <numerusform>/.default verlangt, was immer gewährt wurde: Es enthält eine Berechtigung.</numerusform>
            <numerusform>/.default verlangt, was immer gewährt wurde: Es enthält {n} Berechtigungen.</numerusform>
        </translation>
    </message>
    <message>
        <source>/.default asks for whatever was granted: it carries no permissions.</source>
        <translation>/.default verlangt, was immer gewährt wurde: Es enthält keine Berechtigungen.</translation>
    </message>
    <message>
        <source>No permission granted</source>
        <translation>Keine Berechtigung gewährt</translation>
    </message>
    <message>
        <source>/.default asks for whatever was granted, and nothing was: it carries no role.</source>
        <translation>/.default verlangt, was immer gewährt wurde, und es wurde nichts gewährt: Es enthält keine Rolle.</translation>
    </message>
    <message>
        <source>Add an app role of the API to this app and let an administrator consent, unless the API needs none.</source>
        <translation>Dieser App eine App-Rolle der API hinzufügen und einen Administrator zustimmen lassen, sofern die API welche verlangt.</translation>
    </message>
    <message>
        <source>The token response grants {granted:names 240}, which is not what was asked for. The token itself cannot be read, so this is the server&apos;s word alone.</source>
        <translation>Die Token-Antwort gewährt {granted:names 240}, was nicht angefordert war. Das Token selbst ist nicht lesbar; es gibt nur das Wort des Servers.</translation>
    </message>
    <message>
        <source>The token response grants {granted:names 240}, as asked for. The token itself cannot be read, so this is the server&apos;s word alone.</source>
        <translation>Die Token-Antwort gewährt {granted:names 240}, wie angefordert. Das Token selbst ist nicht lesbar; es gibt nur das Wort des Servers.</translation>
    </message>
    <message>
        <source>The token response grants {granted:names 240}. The token itself cannot be read, so this is the server&apos;s word alone.</source>
        <translation>Die Token-Antwort gewährt {granted:names 240}. Das Token selbst ist nicht lesbar; es gibt nur das Wort des Servers.</translation>
    </message>
    <message numerus="yes">
        <source>Extra scopes</source>
        <translation>
            <numerusform>Zusätzlicher Scope</numerusform>
            <numerusform>Zusätzliche Scopes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{names:list 80} were granted though nobody asked for it.</source>
        <translation>
            <numerusform>{names:list 80} wurde gewährt, obwohl niemand danach gefragt hat.</numerusform>
            <numerusform>{names:list 80} wurden gewährt, obwohl niemand danach gefragt hat.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Take them away from the client if it does not need them.</source>
        <translation>
            <numerusform>Ihn dem Client entziehen, falls er ihn nicht braucht.</numerusform>
            <numerusform>Sie dem Client entziehen, falls er sie nicht braucht.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} extra</source>
        <translation>
            <numerusform>{n} zusätzlich</numerusform>
            <numerusform>{n} zusätzlich</numerusform>
        </translation>
    </message>
    <message>
        <source>Not before</source>
        <translation>Nicht vor</translation>
    </message>
    <message>
        <source>Valid since {nbf:moment}.</source>
        <translation>Gültig seit {nbf:moment}.</translation>
    </message>
    <message>
        <source>Valid only within leeway</source>
        <translation>Nur innerhalb der Toleranz gültig</translation>
    </message>
    <message>
        <source>nbf up to {leeway:after}</source>
        <translation>nbf bis {leeway:after}</translation>
    </message>
    <message>
        <source>nbf = {value:json} ({nbf:moment})</source>
        <translation>nbf = {value:json} ({nbf:moment})</translation>
    </message>
    <message>
        <source>Compare your clock with the issuer&apos;s.</source>
        <translation>Ihre Uhr mit der des Ausstellers vergleichen.</translation>
    </message>
    <message>
        <source>Not valid yet</source>
        <translation>Noch nicht gültig</translation>
    </message>
    <message>
        <source>Compare your clock with the issuer&apos;s (time synchronisation), then wait or get a new token.</source>
        <translation>Die eigene Uhr mit der des Ausstellers vergleichen (Zeitsynchronisierung), dann warten oder ein neues Token holen.</translation>
    </message>
    <message>
        <source>is not valid for another {nbf:away}</source>
        <translation>ist noch {nbf:away} lang nicht gültig</translation>
    </message>
    <message>
        <source>It becomes valid {nbf:ahead}, or your clock is behind the issuer&apos;s. It was probably written in milliseconds.</source>
        <translation>Es wird erst {nbf:ahead} gültig, oder Ihre Uhr geht gegenüber der des Ausstellers nach. Wahrscheinlich wurde es in Millisekunden geschrieben.</translation>
    </message>
    <message>
        <source>It becomes valid {nbf:ahead} by your clock, but {clock}.</source>
        <translation>Nach Ihrer Uhr wird es {nbf:ahead} gültig, aber {clock}.</translation>
    </message>
    <message>
        <source>is not valid yet: {clock}</source>
        <translation>ist noch nicht gültig: {clock}</translation>
    </message>
    <message>
        <source>Start is no date</source>
        <translation>Beginn ist kein Zeitpunkt</translation>
    </message>
    <message>
        <source>Issued at</source>
        <translation>Ausgestellt</translation>
    </message>
    <message>
        <source>Issued {iat:lately}, by your clock.</source>
        <translation>Nach Ihrer Uhr {iat:lately} ausgestellt.</translation>
    </message>
    <message>
        <source>It does not say when it was issued.</source>
        <translation>Es sagt nicht, wann es ausgestellt wurde.</translation>
    </message>
    <message>
        <source>Issued in the future</source>
        <translation>In der Zukunft ausgestellt</translation>
    </message>
    <message>
        <source>iat up to {allowed:after}</source>
        <translation>iat bis {allowed:after}</translation>
    </message>
    <message>
        <source>iat = {value:json} ({iat:moment})</source>
        <translation>iat = {value:json} ({iat:moment})</translation>
    </message>
    <message>
        <source>Compare both clocks with a time server. APIs such as API Gateway refuse such a token.</source>
        <translation>Beide Uhren mit einem Zeitserver vergleichen. APIs wie API Gateway lehnen ein solches Token ab.</translation>
    </message>
    <message>
        <source>was issued {iat:away} in the future</source>
        <translation>wurde {iat:away} in der Zukunft ausgestellt</translation>
    </message>
    <message>
        <source>It says it is issued {iat:away} from now: the issuer&apos;s clock is ahead of yours, or yours is behind. It was probably written in milliseconds.</source>
        <translation>Der angegebene Ausstellungszeitpunkt liegt {iat:away} in der Zukunft: Die Uhr des Ausstellers geht gegenüber Ihrer vor, oder Ihre geht nach. Wahrscheinlich wurde es in Millisekunden geschrieben.</translation>
    </message>
    <message>
        <source>It says it is issued {iat:away} from now: {clock}.</source>
        <translation>Der angegebene Ausstellungszeitpunkt liegt {iat:away} in der Zukunft: {clock}.</translation>
    </message>
    <message>
        <source>Issue time is no date</source>
        <translation>Ausstellung ist kein Zeitpunkt</translation>
    </message>
    <message>
        <source>Client</source>
        <translation>Client</translation>
    </message>
    <message>
        <source>The {claim} is the one expected.</source>
        <translation>Der Claim {claim} ist wie erwartet.</translation>
    </message>
    <message>
        <source>No client is expected here.</source>
        <translation>Hier wird kein Client erwartet.</translation>
    </message>
    <message>
        <source>The token does not say which client it was issued to.</source>
        <translation>Das Token sagt nicht, für welchen Client es ausgestellt wurde.</translation>
    </message>
    <message>
        <source>No client</source>
        <translation>Kein Client</translation>
    </message>
    <message>
        <source>It does not say which client it was issued to.</source>
        <translation>Es sagt nicht, für welchen Client es ausgestellt wurde.</translation>
    </message>
    <message>
        <source>does not name its client</source>
        <translation>nennt seinen Client nicht</translation>
    </message>
    <message>
        <source>Wrong client</source>
        <translation>Falscher Client</translation>
    </message>
    <message>
        <source>Its {claim} is not a text, so it names no client.</source>
        <translation>Der Claim {claim} ist kein Text, nennt also keinen Client.</translation>
    </message>
    <message>
        <source>was issued to another client</source>
        <translation>wurde für einen anderen Client ausgestellt</translation>
    </message>
    <message>
        <source>It was issued to another client.</source>
        <translation>Es wurde für einen anderen Client ausgestellt.</translation>
    </message>
    <message>
        <source>Audience</source>
        <translation>Audience</translation>
    </message>
    <message>
        <source>It is meant for the audience expected.</source>
        <translation>Es ist für die erwartete Audience bestimmt.</translation>
    </message>
    <message>
        <source>Cognito access tokens carry no aud claim. The client_id was checked instead.</source>
        <translation>Access-Tokens von Cognito haben keinen Claim aud. Stattdessen wurde client_id geprüft.</translation>
    </message>
    <message>
        <source>No audience is expected here.</source>
        <translation>Hier wird keine Audience erwartet.</translation>
    </message>
    <message>
        <source>Enter the audience your API expects.</source>
        <translation>Die Audience eintragen, die die eigene API erwartet.</translation>
    </message>
    <message>
        <source>No audience is expected here. The token says {aud:list 80}.</source>
        <translation>Hier wird keine Audience erwartet. Im Token steht {aud:list 80}.</translation>
    </message>
    <message>
        <source>No audience</source>
        <translation>Keine Audience</translation>
    </message>
    <message>
        <source>It names no audience, so an API that looks for one refuses it.</source>
        <translation>Es nennt keine Audience; eine API, die eine sucht, lehnt es ab.</translation>
    </message>
    <message>
        <source>names no audience</source>
        <translation>nennt keine Audience</translation>
    </message>
    <message>
        <source>Wrong audience</source>
        <translation>Falsche Audience</translation>
    </message>
    <message>
        <source>It is meant for another API than the one expected.</source>
        <translation>Es ist für eine andere API bestimmt als die erwartete.</translation>
    </message>
    <message>
        <source>Ask for a token with the audience that your API expects.</source>
        <translation>Ein Token mit der Audience anfordern, die die eigene API erwartet.</translation>
    </message>
    <message>
        <source>is meant for another audience</source>
        <translation>ist für eine andere Audience bestimmt</translation>
    </message>
    <message>
        <source>Audience not readable</source>
        <translation>Audience nicht lesbar</translation>
    </message>
    <message>
        <source>Its aud is neither a text nor a list of texts.</source>
        <translation>Der Claim aud ist weder ein Text noch eine Liste von Texten.</translation>
    </message>
    <message>
        <source>A text or a list of texts</source>
        <translation>Ein Text oder eine Liste von Texten</translation>
    </message>
    <message>
        <source>Let the issuer correct it.</source>
        <translation>Beim Aussteller korrigieren lassen.</translation>
    </message>
    <message>
        <source>has a faulty aud</source>
        <translation>hat ein fehlerhaftes aud</translation>
    </message>
    <message>
        <source>Token use</source>
        <translation>Tokenart</translation>
    </message>
    <message>
        <source>An access token, which is what an API expects.</source>
        <translation>Ein Access-Token, wie eine API es erwartet.</translation>
    </message>
    <message>
        <source>An ID token, as expected.</source>
        <translation>Ein ID-Token, wie erwartet.</translation>
    </message>
    <message>
        <source>Wrong kind of token</source>
        <translation>Falsche Art von Token</translation>
    </message>
    <message>
        <source>It is an ID token: it tells the app who signed in, and an API must not accept it as an access token.</source>
        <translation>Es ist ein ID-Token: Es sagt der App, wer sich angemeldet hat; eine API darf es nicht als Access-Token annehmen.</translation>
    </message>
    <message>
        <source>Send the access token instead.</source>
        <translation>Stattdessen das Access-Token senden.</translation>
    </message>
    <message>
        <source>is not an access token</source>
        <translation>ist kein Access-Token</translation>
    </message>
    <message>
        <source>It has no token_use claim, which every token of a user pool has.</source>
        <translation>Es hat keinen Claim token_use, den jedes Token eines User-Pools hat.</translation>
    </message>
    <message>
        <source>Send the id token instead.</source>
        <translation>Stattdessen das ID-Token senden.</translation>
    </message>
    <message>
        <source>is not an id token</source>
        <translation>ist kein ID-Token</translation>
    </message>
    <message>
        <source>It is not an access token.</source>
        <translation>Es ist kein Access-Token.</translation>
    </message>
    <message>
        <source>It is not an ID token.</source>
        <translation>Es ist kein ID-Token.</translation>
    </message>
    <message>
        <source>Its payload is another token (a nested JWT), covered by this signature. That token is judged by itself.</source>
        <translation>Die Payload ist ein weiteres Token (ein eingebettetes JWT), für das diese Signatur mit gilt. Es wird für sich beurteilt.</translation>
    </message>
    <message>
        <source>Algorithm</source>
        <translation>Algorithmus</translation>
    </message>
    <message>
        <source>{alg} fits the key and is allowed here.</source>
        <translation>{alg} passt zum Schlüssel und ist hier erlaubt.</translation>
    </message>
    <message>
        <source>{alg} is a public-key algorithm and allowed here.</source>
        <translation>{alg} arbeitet mit öffentlichem Schlüssel und ist hier erlaubt.</translation>
    </message>
    <message>
        <source>Algorithm missing</source>
        <translation>Algorithmus fehlt</translation>
    </message>
    <message>
        <source>The header does not say which algorithm signed it.</source>
        <translation>Der Header sagt nicht, mit welchem Algorithmus signiert wurde.</translation>
    </message>
    <message>
        <source>The issuer has to name the algorithm; without it no API can check the signature.</source>
        <translation>Der Aussteller muss den Algorithmus nennen; ohne ihn kann keine API die Signatur prüfen.</translation>
    </message>
    <message>
        <source>names no algorithm</source>
        <translation>nennt keinen Algorithmus</translation>
    </message>
    <message>
        <source>Its alg is not a text.</source>
        <translation>Der Parameter alg ist kein Text.</translation>
    </message>
    <message>
        <source>Not signed</source>
        <translation>Nicht signiert</translation>
    </message>
    <message>
        <source>Its alg is &quot;none&quot;: nobody signed it, so anyone can have written it.</source>
        <translation>Der Parameter alg ist „none“: Niemand hat es signiert, jeder kann es geschrieben haben.</translation>
    </message>
    <message>
        <source>Refuse it. If your issuer sent it, switch signing on there.</source>
        <translation>Das Token ablehnen. Kommt es vom eigenen Aussteller, dort das Signieren einschalten.</translation>
    </message>
    <message>
        <source>none</source>
        <translation>keine</translation>
    </message>
    <message>
        <source>Shared secret</source>
        <translation>Gemeinsames Secret</translation>
    </message>
    <message>
        <source>{alg:elide 12} is made with a secret that issuer and API share; no public key can check it.</source>
        <translation>{alg:elide 12} verwendet ein Secret, das Aussteller und API teilen; kein öffentlicher Schlüssel kann es prüfen.</translation>
    </message>
    <message>
        <source>Inspect it where the secret is, or let the issuer sign with a key pair.</source>
        <translation>Das Token dort untersuchen, wo das Secret ist, oder beim Aussteller mit einem Schlüsselpaar signieren lassen.</translation>
    </message>
    <message>
        <source>Algorithm confusion</source>
        <translation>Algorithmen verwechselt</translation>
    </message>
    <message>
        <source>{alg:elide 12} uses a shared secret, but the keys here are public. Whoever knows a public key could have made it.</source>
        <translation>{alg:elide 12} verwendet ein gemeinsames Secret, aber die Schlüssel hier sind öffentlich. Wer einen öffentlichen Schlüssel kennt, könnte es erzeugt haben.</translation>
    </message>
    <message>
        <source>Refuse it, and make sure that your API allows only the issuer&apos;s own algorithm.</source>
        <translation>Das Token ablehnen und sicherstellen, dass die eigene API nur den Algorithmus des Ausstellers erlaubt.</translation>
    </message>
    <message>
        <source>says {alg:elide 12} where the issuer&apos;s keys are public</source>
        <translation>nennt {alg:elide 12}, obwohl die Schlüssel des Ausstellers öffentlich sind</translation>
    </message>
    <message>
        <source>Algorithm not allowed</source>
        <translation>Algorithmus nicht erlaubt</translation>
    </message>
    <message>
        <source>{alg:elide 40} is not among the algorithms expected here.</source>
        <translation>{alg:elide 40} ist nicht unter den hier erwarteten Algorithmen.</translation>
    </message>
    <message>
        <source>Ask the issuer for a token signed with one of the expected algorithms.</source>
        <translation>Vom Aussteller ein Token anfordern, das mit einem der erwarteten Algorithmen signiert ist.</translation>
    </message>
    <message>
        <source>is signed with {alg:elide 20}, which is not expected here</source>
        <translation>ist mit {alg:elide 20} signiert, das hier nicht erwartet wird</translation>
    </message>
    <message>
        <source>Algorithm and key differ</source>
        <translation>Algorithmus und Schlüssel passen nicht zusammen</translation>
    </message>
    <message>
        <source>The token says {alg}, but the key you gave is for {key_alg}.</source>
        <translation>Das Token nennt {alg}, aber der angegebene Schlüssel ist für {key_alg}.</translation>
    </message>
    <message>
        <source>Give the key that the issuer signs with. If this is the one, refuse the token.</source>
        <translation>Den Schlüssel angeben, mit dem der Aussteller signiert. Ist es dieser, das Token ablehnen.</translation>
    </message>
    <message>
        <source>says {alg}, which its key is not for</source>
        <translation>nennt {alg}, wofür sein Schlüssel nicht ist</translation>
    </message>
    <message>
        <source>The token says {alg}, but the key it names is for {key_alg}.</source>
        <translation>Das Token nennt {alg}, aber der Schlüssel, den es nennt, ist für {key_alg}.</translation>
    </message>
    <message>
        <source>Refuse it. The issuer never signs with this key in that way.</source>
        <translation>Das Token ablehnen. Der Aussteller signiert mit diesem Schlüssel nie auf diese Weise.</translation>
    </message>
    <message>
        <source>The token says {alg}, but the key you gave is {key}.</source>
        <translation>Das Token nennt {alg}, aber der angegebene Schlüssel ist {key}.</translation>
    </message>
    <message>
        <source>The token says {alg}, but the key it names is {key}.</source>
        <translation>Das Token nennt {alg}, aber der Schlüssel, den es nennt, ist {key}.</translation>
    </message>
    <message>
        <source>{alg} needs a secret of at least {least} bits, and the one you gave has {bits}.</source>
        <translation>{alg} braucht ein Secret von mindestens {least} Bit; das angegebene hat {bits}.</translation>
    </message>
    <message>
        <source>Give the whole secret. If this is all of it, issuer and API need a longer one.</source>
        <translation>Das ganze Secret angeben. Ist es schon das ganze, brauchen Aussteller und API ein längeres.</translation>
    </message>
    <message>
        <source>The token says {alg}, which a public key checks, and what you gave is a shared secret.</source>
        <translation>Das Token nennt {alg}, das mit einem öffentlichen Schlüssel geprüft wird; angegeben wurde ein gemeinsames Secret.</translation>
    </message>
    <message>
        <source>Give the issuer&apos;s public key or its key set in place of the secret.</source>
        <translation>Statt des Secrets den öffentlichen Schlüssel des Ausstellers oder seinen Schlüsselsatz angeben.</translation>
    </message>
    <message>
        <source>Key ID</source>
        <translation>Schlüssel-ID</translation>
    </message>
    <message>
        <source>Exactly one key {where} has it.</source>
        <translation>Genau ein Schlüssel {where} hat sie.</translation>
    </message>
    <message>
        <source>No key ID</source>
        <translation>Keine Schlüssel-ID</translation>
    </message>
    <message>
        <source>A kid in the header</source>
        <translation>Ein kid im Header</translation>
    </message>
    <message>
        <source>it does not say which key signed it</source>
        <translation>es sagt nicht, mit welchem Schlüssel es signiert ist</translation>
    </message>
    <message>
        <source>Unknown key ID</source>
        <translation>Unbekannte Schlüssel-ID</translation>
    </message>
    <message>
        <source>No key {where} has this key ID. The key was rotated out, or another issuer signed the token.</source>
        <translation>Kein Schlüssel {where} hat diese Schlüssel-ID. Der Schlüssel wurde ausgetauscht, oder ein anderer Aussteller hat das Token signiert.</translation>
    </message>
    <message>
        <source>Compare the issuer in the token with the one expected, then get a new token.</source>
        <translation>Den Aussteller im Token mit dem erwarteten vergleichen, dann ein neues Token holen.</translation>
    </message>
    <message>
        <source>it names a key that is not published</source>
        <translation>es nennt einen Schlüssel, der nicht veröffentlicht ist</translation>
    </message>
    <message>
        <source>No key {where} has this key ID. The key was rotated out, or another issuer signed the token. {why}</source>
        <translation>Kein Schlüssel {where} hat diese Schlüssel-ID. Der Schlüssel wurde ausgetauscht, oder ein anderer Aussteller hat das Token signiert. {why}</translation>
    </message>
    <message>
        <source>Key ID not unique</source>
        <translation>Schlüssel-ID nicht eindeutig</translation>
    </message>
    <message>
        <source>Tell the issuer: key IDs in a key set have to differ.</source>
        <translation>Den Aussteller informieren: Schlüssel-IDs in einem Schlüsselsatz müssen verschieden sein.</translation>
    </message>
    <message>
        <source>it names a key ID that more than one published key has</source>
        <translation>es nennt eine Schlüssel-ID, die mehrere veröffentlichte Schlüssel haben</translation>
    </message>
    <message>
        <source>Key ID not genuine</source>
        <translation>Schlüssel-ID nicht echt</translation>
    </message>
    <message>
        <source>Its key ID is empty.</source>
        <translation>Die Schlüssel-ID ist leer.</translation>
    </message>
    <message>
        <source>The key ID of a published key</source>
        <translation>Die Schlüssel-ID eines veröffentlichten Schlüssels</translation>
    </message>
    <message>
        <source>Fits its own key</source>
        <translation>Passt zum eigenen Schlüssel</translation>
    </message>
    <message>
        <source>The signature of this {kind} fits the key in its own header. That proves that the sender has the key, not who that is.</source>
        <translation>Die Signatur (Art: {kind}) passt zum Schlüssel im eigenen Header. Das beweist, dass der Absender den Schlüssel hat, nicht wer er ist.</translation>
    </message>
    <message>
        <source>To know who has the key, compare its thumbprint {thumbprint} with the one you know (such as jkt in cnf of the access token), or give the key you know as a file.</source>
        <translation>Um zu wissen, wer den Schlüssel hat, den Fingerabdruck {thumbprint} mit dem bekannten vergleichen (etwa jkt in cnf des Access-Tokens) oder den bekannten Schlüssel als Datei angeben.</translation>
    </message>
    <message>
        <source>its signature fits the key in its own header, which proves possession of that key and not who has it</source>
        <translation>die Signatur passt zum Schlüssel im eigenen Header, was den Besitz dieses Schlüssels beweist und nicht, wer ihn hat</translation>
    </message>
    <message>
        <source>The key in its own header did not make this signature: the text was changed after signing, or the key was exchanged.</source>
        <translation>Der Schlüssel im eigenen Header hat diese Signatur nicht gemacht: Der Text wurde nach dem Signieren verändert oder der Schlüssel ausgetauscht.</translation>
    </message>
    <message>
        <source>A signature by the key in jwk</source>
        <translation>Eine Signatur mit dem Schlüssel in jwk</translation>
    </message>
    <message>
        <source>Sign it with the private key whose public part stands in jwk, and with the algorithm in alg.</source>
        <translation>Mit dem privaten Schlüssel signieren, dessen öffentlicher Teil in jwk steht, und mit dem Algorithmus in alg.</translation>
    </message>
    <message>
        <source>has a signature that does not fit the key in its own header</source>
        <translation>hat eine Signatur, die nicht zum Schlüssel im eigenen Header passt</translation>
    </message>
    <message>
        <source>The key in its own header cannot be used here. {why}</source>
        <translation>Der Schlüssel im eigenen Header kann hier nicht verwendet werden. {why}</translation>
    </message>
    <message>
        <source>Put the public key in jwk as RFC 7517 has it.</source>
        <translation>Den öffentlichen Schlüssel so in jwk schreiben, wie RFC 7517 es vorsieht.</translation>
    </message>
    <message>
        <source>the key in its own header cannot be used here</source>
        <translation>der Schlüssel im eigenen Header kann hier nicht verwendet werden</translation>
    </message>
    <message>
        <source>Signature in DER</source>
        <translation>Signatur in DER</translation>
    </message>
    <message>
        <source>The signature is in DER (ASN.1), where {alg} has the two numbers R and S side by side in {size} bytes. Converted, it does not fit key {key:elide 16} either.</source>
        <translation>Die Signatur ist in DER (ASN.1); bei {alg} stehen die beiden Zahlen R und S nebeneinander in {size} Bytes. Auch umgewandelt passt sie nicht zu Schlüssel {key:elide 16}.</translation>
    </message>
    <message>
        <source>R and S side by side in {size} bytes</source>
        <translation>R und S nebeneinander in {size} Bytes</translation>
    </message>
    <message>
        <source>{count} bytes of DER</source>
        <translation>{count} Bytes in DER</translation>
    </message>
    <message>
        <source>Whoever signs has to convert the signature: OpenSSL and most key services answer with DER. Then look which key signed it.</source>
        <translation>Wer signiert, muss die Signatur umwandeln: OpenSSL und die meisten Schlüsseldienste antworten mit DER. Sehen Sie danach nach, welcher Schlüssel signiert hat.</translation>
    </message>
    <message>
        <source>has its signature in DER (ASN.1), where {alg} has two numbers side by side in {size} bytes</source>
        <translation>hat seine Signatur in DER (ASN.1), wo bei {alg} zwei Zahlen nebeneinander in {size} Bytes stehen</translation>
    </message>
    <message>
        <source>The signature is in DER (ASN.1), where {alg} has the two numbers R and S side by side in {size} bytes. Converted, it fits key {key:elide 16}: only the form of the signature is wrong.</source>
        <translation>Die Signatur ist in DER (ASN.1); bei {alg} stehen die beiden Zahlen R und S nebeneinander in {size} Bytes. Umgewandelt passt sie zu Schlüssel {key:elide 16}: Nur die Form der Signatur ist falsch.</translation>
    </message>
    <message>
        <source>Whoever signs has to convert the signature to R and S side by side: OpenSSL and most key services answer with DER.</source>
        <translation>Wer signiert, muss die Signatur in R und S nebeneinander umwandeln: OpenSSL und die meisten Schlüsseldienste antworten mit DER.</translation>
    </message>
    <message>
        <source>Signature cut short</source>
        <translation>Signatur abgeschnitten</translation>
    </message>
    <message>
        <source>The signature was cut short: {count} of its {size} bytes are there.</source>
        <translation>Die Signatur wurde abgeschnitten: {count} von {size} Bytes sind da.</translation>
    </message>
    <message>
        <source>{size} bytes, as {alg} has with this key</source>
        <translation>{size} Bytes, wie {alg} mit diesem Schlüssel sie hat</translation>
    </message>
    <message>
        <source>{count} bytes</source>
        <translation>{count} Bytes</translation>
    </message>
    <message>
        <source>Copy the whole token again, to its last character. Fields, columns and log lines with a limit cut off the end.</source>
        <translation>Kopieren Sie das ganze Token noch einmal, bis zum letzten Zeichen. Felder, Spalten und Protokollzeilen mit einer Grenze schneiden das Ende ab.</translation>
    </message>
    <message>
        <source>has a signature that was cut short</source>
        <translation>hat eine Signatur, die abgeschnitten wurde</translation>
    </message>
    <message>
        <source>Signature too long</source>
        <translation>Signatur zu lang</translation>
    </message>
    <message>
        <source>The signature has {count} bytes, where {alg} with this key has {size}: something was added behind it, or another key signed it.</source>
        <translation>Die Signatur hat {count} Bytes, wo {alg} mit diesem Schlüssel {size} hat: Dahinter wurde etwas angefügt, oder ein anderer Schlüssel hat signiert.</translation>
    </message>
    <message>
        <source>Copy the token again, and nothing behind its last character.</source>
        <translation>Kopieren Sie das Token noch einmal und nichts hinter seinem letzten Zeichen.</translation>
    </message>
    <message>
        <source>has a signature that is too long</source>
        <translation>hat eine Signatur, die zu lang ist</translation>
    </message>
    <message>
        <source>Something was added behind the signature: its first {size} bytes fit key {key:elide 16}, and there are {count}.</source>
        <translation>Hinter der Signatur wurde etwas angefügt: Ihre ersten {size} Bytes passen zu Schlüssel {key:elide 16}, und es sind {count} da.</translation>
    </message>
    <message>
        <source>has something behind its signature</source>
        <translation>hat etwas hinter seiner Signatur</translation>
    </message>
    <message>
        <source>Signature of another algorithm</source>
        <translation>Signatur eines anderen Algorithmus</translation>
    </message>
    <message>
        <source>The signature has {count} bytes, as those by {others:list} have, where {alg} with this key has {size}: another algorithm or another key made it, or it was cut short or added to on the way.</source>
        <translation>Die Signatur hat {count} Bytes wie die von {others:list}, wo {alg} mit diesem Schlüssel {size} hat: Ein anderer Algorithmus oder ein anderer Schlüssel hat sie gemacht, oder sie wurde unterwegs abgeschnitten oder verlängert.</translation>
    </message>
    <message>
        <source>Look which algorithm and which key the issuer signs with: header and signature do not belong together.</source>
        <translation>Sehen Sie nach, mit welchem Algorithmus und welchem Schlüssel der Aussteller signiert: Kopf und Signatur gehören nicht zusammen.</translation>
    </message>
    <message>
        <source>has a signature of another algorithm or another key</source>
        <translation>hat eine Signatur eines anderen Algorithmus oder eines anderen Schlüssels</translation>
    </message>
    <message>
        <source>Signature in hexadecimal</source>
        <translation>Signatur in Hexadezimalziffern</translation>
    </message>
    <message>
        <source>The signature is in hexadecimal, where a JWT has its {size} bytes in base64url.</source>
        <translation>Die Signatur steht in Hexadezimalziffern, wo ein JWT ihre {size} Bytes in base64url hat.</translation>
    </message>
    <message>
        <source>{size} bytes in base64url, as {alg} has with this key</source>
        <translation>{size} Bytes in base64url, wie {alg} mit diesem Schlüssel sie hat</translation>
    </message>
    <message>
        <source>{count} hexadecimal digits</source>
        <translation>{count} Hexadezimalziffern</translation>
    </message>
    <message>
        <source>Whoever signs has to encode the bytes of the signature in base64url.</source>
        <translation>Wer signiert, muss die Bytes der Signatur in base64url kodieren.</translation>
    </message>
    <message>
        <source>has its signature in hexadecimal</source>
        <translation>hat seine Signatur in Hexadezimalziffern</translation>
    </message>
    <message>
        <source>Signature encoded twice</source>
        <translation>Signatur zweimal kodiert</translation>
    </message>
    <message>
        <source>The signature is a text in {form:tr}, which was encoded once more: its {size} bytes have to be in base64url once.</source>
        <translation>Die Signatur ist ein Text in {form:tr}, der noch einmal kodiert wurde: Ihre {size} Bytes müssen einmal in base64url stehen.</translation>
    </message>
    <message>
        <source>{count} bytes of text</source>
        <translation>{count} Bytes Text</translation>
    </message>
    <message>
        <source>Whoever signs has to take the bytes of the signature, not a text of them, and encode these in base64url.</source>
        <translation>Wer signiert, muss die Bytes der Signatur nehmen, nicht einen Text daraus, und diese in base64url kodieren.</translation>
    </message>
    <message>
        <source>has a signature that was encoded twice</source>
        <translation>hat eine Signatur, die zweimal kodiert wurde</translation>
    </message>
    <message>
        <source>Padding added after signing</source>
        <translation>Füllzeichen nach dem Signieren angefügt</translation>
    </message>
    <message>
        <source>The signature fits key {key:elide 16} over the text without its = signs: they were added after signing.</source>
        <translation>Die Signatur passt zu Schlüssel {key:elide 16} über den Text ohne seine Zeichen =: Sie wurden nach dem Signieren angefügt.</translation>
    </message>
    <message>
        <source>Use the token as it was issued, without = at the ends of its parts.</source>
        <translation>Verwenden Sie das Token, wie es ausgestellt wurde, ohne = am Ende seiner Teile.</translation>
    </message>
    <message>
        <source>was padded with = after it was signed</source>
        <translation>wurde nach dem Signieren mit = aufgefüllt</translation>
    </message>
    <message>
        <source>Signed by another key</source>
        <translation>Von einem anderen Schlüssel signiert</translation>
    </message>
    <message>
        <source>The signature fits key {key:elide 16} of the same keys, not key {kid:elide 16}, which the token names: its header names the wrong key.</source>
        <translation>Die Signatur passt zu Schlüssel {key:elide 16} derselben Schlüssel, nicht zu Schlüssel {kid:elide 16}, den das Token nennt: Sein Header nennt den falschen Schlüssel.</translation>
    </message>
    <message>
        <source>A signature by key {key}</source>
        <translation>Eine Signatur von Schlüssel {key}</translation>
    </message>
    <message>
        <source>Let the issuer write the ID of the key that it signs with into the header. Until then every API refuses the token.</source>
        <translation>Lassen Sie den Aussteller die ID des Schlüssels, mit dem er signiert, in den Header schreiben. Bis dahin lehnt jede API das Token ab.</translation>
    </message>
    <message>
        <source>is signed by another of the keys than the one that it names</source>
        <translation>ist von einem anderen der Schlüssel signiert als dem, den es nennt</translation>
    </message>
    <message>
        <source>Signed in another way</source>
        <translation>Auf andere Weise signiert</translation>
    </message>
    <message>
        <source>The signature fits key {key:elide 16} as {made}, where the header says {alg}: the text is as it was signed, and the algorithm is another one.</source>
        <translation>Die Signatur passt zu Schlüssel {key:elide 16} als {made}, während der Header {alg} nennt: Der Text ist so, wie er signiert wurde, und der Algorithmus ist ein anderer.</translation>
    </message>
    <message>
        <source>A signature by {alg}</source>
        <translation>Eine Signatur mit {alg}</translation>
    </message>
    <message>
        <source>A signature by {made}</source>
        <translation>Eine Signatur mit {made}</translation>
    </message>
    <message>
        <source>Let whoever signs use {alg}, padding and hash alike, or write what it uses into the header.</source>
        <translation>Lassen Sie den, der signiert, {alg} verwenden, Padding und Hash eingeschlossen, oder in den Header schreiben, was er verwendet.</translation>
    </message>
    <message>
        <source>is signed as {made}, where its header says {alg}</source>
        <translation>ist als {made} signiert, während sein Header {alg} nennt</translation>
    </message>
    <message>
        <source>Salt of another length</source>
        <translation>Salt von anderer Länge</translation>
    </message>
    <message>
        <source>The signature fits key {key:elide 16} but for the length of its salt: {alg} has a salt as long as its hash, {size} bytes.</source>
        <translation>Die Signatur passt zu Schlüssel {key:elide 16} bis auf die Länge ihres Salts: {alg} hat einen Salt so lang wie sein Hash, {size} Bytes.</translation>
    </message>
    <message>
        <source>A salt of {size} bytes</source>
        <translation>Ein Salt von {size} Bytes</translation>
    </message>
    <message>
        <source>Let whoever signs set the length of the salt to that of the hash. Many programs have another default.</source>
        <translation>Lassen Sie den, der signiert, die Länge des Salts auf die des Hashs stellen. Viele Programme haben eine andere Vorgabe.</translation>
    </message>
    <message>
        <source>is signed with a salt of another length than {alg} has</source>
        <translation>ist mit einem Salt von anderer Länge signiert, als {alg} hat</translation>
    </message>
    <message>
        <source>Bytes in reverse order</source>
        <translation>Bytes in umgekehrter Reihenfolge</translation>
    </message>
    <message>
        <source>The signature fits key {key:elide 16} when the bytes of R and S are turned round: {alg} has the most significant byte first (big-endian).</source>
        <translation>Die Signatur passt zu Schlüssel {key:elide 16}, wenn die Bytes von R und S umgedreht werden: {alg} hat das höchstwertige Byte zuerst (Big-Endian).</translation>
    </message>
    <message>
        <source>Let whoever signs write R and S big-endian, one after the other.</source>
        <translation>Lassen Sie den, der signiert, R und S in Big-Endian hintereinander schreiben.</translation>
    </message>
    <message>
        <source>has the bytes of its signature in reverse order</source>
        <translation>hat die Bytes seiner Signatur in umgekehrter Reihenfolge</translation>
    </message>
    <message>
        <source>S before R</source>
        <translation>S vor R</translation>
    </message>
    <message>
        <source>The signature fits key {key:elide 16} when its two halves are exchanged: {alg} has R first, then S.</source>
        <translation>Die Signatur passt zu Schlüssel {key:elide 16}, wenn ihre beiden Hälften vertauscht werden: {alg} hat zuerst R, dann S.</translation>
    </message>
    <message>
        <source>Let whoever signs write R before S.</source>
        <translation>Lassen Sie den, der signiert, R vor S schreiben.</translation>
    </message>
    <message>
        <source>has the two halves of its signature exchanged</source>
        <translation>hat die beiden Hälften seiner Signatur vertauscht</translation>
    </message>
    <message>
        <source>Header not signed</source>
        <translation>Header nicht signiert</translation>
    </message>
    <message>
        <source>The signature fits key {key:elide 16} over the payload alone: the header was not signed with it.</source>
        <translation>Die Signatur passt zu Schlüssel {key:elide 16} über den Payload allein: Der Header wurde nicht mit signiert.</translation>
    </message>
    <message>
        <source>A signature over header.payload</source>
        <translation>Eine Signatur über header.payload</translation>
    </message>
    <message>
        <source>A signature over the payload</source>
        <translation>Eine Signatur über den Payload</translation>
    </message>
    <message>
        <source>Let whoever signs sign the header, a full stop and the payload, each in base64url.</source>
        <translation>Lassen Sie den, der signiert, den Header, einen Punkt und den Payload signieren, beide in base64url.</translation>
    </message>
    <message>
        <source>is signed over its payload alone</source>
        <translation>ist nur über seinen Payload signiert</translation>
    </message>
    <message>
        <source>Signature of zeros</source>
        <translation>Signatur aus Nullen</translation>
    </message>
    <message>
        <source>All {count} bytes of the signature are zero, which no key makes.</source>
        <translation>Alle {count} Bytes der Signatur sind null, was kein Schlüssel erzeugt.</translation>
    </message>
    <message>
        <source>Refuse it. Somebody tries whether the API checks signatures (CVE-2022-21449), or a program sent a buffer that it never filled.</source>
        <translation>Lehnen Sie es ab. Jemand versucht, ob die API Signaturen prüft (CVE-2022-21449), oder ein Programm hat einen Puffer gesendet, den es nie gefüllt hat.</translation>
    </message>
    <message>
        <source>has a signature of nothing but zeros</source>
        <translation>hat eine Signatur aus lauter Nullen</translation>
    </message>
    <message>
        <source>Secret is base64</source>
        <translation>Secret ist base64</translation>
    </message>
    <message>
        <source>The signature fits the bytes that your secret stands for in base64, not the secret as it is written.</source>
        <translation>Die Signatur passt zu den Bytes, für die Ihr Secret in base64 steht, nicht zum Secret, wie es geschrieben ist.</translation>
    </message>
    <message>
        <source>Let both sides do the same: decode the secret from base64 before it is used, or use it as it is written.</source>
        <translation>Lassen Sie beide Seiten dasselbe tun: das Secret vor der Verwendung aus base64 dekodieren, oder es verwenden, wie es geschrieben ist.</translation>
    </message>
    <message>
        <source>is signed with what the secret stands for in base64, not with its text</source>
        <translation>ist mit dem signiert, wofür das Secret in base64 steht, nicht mit seinem Text</translation>
    </message>
    <message>
        <source>Secret with a line end</source>
        <translation>Secret mit Zeilenende</translation>
    </message>
    <message>
        <source>The signature fits your secret with a line end behind it: whoever signs read the secret from a file and kept the line end.</source>
        <translation>Die Signatur passt zu Ihrem Secret mit einem Zeilenende dahinter: Wer signiert, hat das Secret aus einer Datei gelesen und das Zeilenende behalten.</translation>
    </message>
    <message>
        <source>Let whoever signs cut off the line end, or write the file without one.</source>
        <translation>Lassen Sie den, der signiert, das Zeilenende abschneiden, oder schreiben Sie die Datei ohne eines.</translation>
    </message>
    <message>
        <source>is signed with the secret and a line end behind it</source>
        <translation>ist mit dem Secret und einem Zeilenende dahinter signiert</translation>
    </message>
    <message>
        <source>The signature cannot be read, so nobody can check it.</source>
        <translation>Die Signatur ist nicht lesbar, also kann niemand sie prüfen.</translation>
    </message>
    <message>
        <source>Copy the whole token again, to its last character.</source>
        <translation>Kopieren Sie das ganze Token noch einmal, bis zum letzten Zeichen.</translation>
    </message>
    <message>
        <source>its signature cannot be read</source>
        <translation>seine Signatur ist nicht lesbar</translation>
    </message>
    <message>
        <source>The key set is empty: without a key the signature cannot be checked.</source>
        <translation>Der Schlüsselsatz ist leer: Ohne Schlüssel lässt sich die Signatur nicht prüfen.</translation>
    </message>
    <message>
        <source>Fetch the keys again, and make sure that this is the issuer&apos;s key set: some servers answer with an empty one until their first key is made.</source>
        <translation>Holen Sie die Schlüssel erneut, und vergewissern Sie sich, dass dies der Schlüsselsatz des Ausstellers ist: Manche Server antworten mit einem leeren, bis ihr erster Schlüssel erzeugt ist.</translation>
    </message>
    <message>
        <source>the key set is empty</source>
        <translation>der Schlüsselsatz ist leer</translation>
    </message>
    <message>
        <source>Signature fits</source>
        <translation>Signatur passt</translation>
    </message>
    <message numerus="yes">
        <source>Its signature fits key {name:elide 16}, one of the {n} keys that can check it {where}. The token does not say that this key is meant.</source>
        <translation>
            <numerusform>Seine Signatur passt zu Schlüssel {name:elide 16}, dem einzigen, der sie prüfen kann, {where}. Das Token sagt nicht, dass dieser Schlüssel gemeint ist.</numerusform>
            <numerusform>Seine Signatur passt zu Schlüssel {name:elide 16}, einem von {n} Schlüsseln, die sie prüfen können, {where}. Das Token sagt nicht, dass dieser Schlüssel gemeint ist.</numerusform>
        </translation>
    </message>
    <message>
        <source>Let the issuer name the key in the header. Many APIs refuse a token that names none.</source>
        <translation>Lassen Sie den Aussteller den Schlüssel im Header nennen. Viele APIs weisen ein Token ab, das keinen nennt.</translation>
    </message>
    <message>
        <source>it has no key ID, though its signature fits key {name:elide 16}</source>
        <translation>es hat keine Schlüssel-ID, seine Signatur passt aber zu Schlüssel {name:elide 16}</translation>
    </message>
    <message>
        <source>Signature fits no key</source>
        <translation>Signatur passt zu keinem Schlüssel</translation>
    </message>
    <message numerus="yes">
        <source>Its signature fits none of the {n} keys that can check it {where}. The token was changed after signing, or a key that is not there signed it.</source>
        <translation>
            <numerusform>Seine Signatur passt nicht zu dem einzigen Schlüssel, der sie prüfen kann, {where}. Das Token wurde nach dem Signieren geändert, oder ein Schlüssel, der dort nicht steht, hat es signiert.</numerusform>
            <numerusform>Seine Signatur passt zu keinem der {n} Schlüssel, die sie prüfen können, {where}. Das Token wurde nach dem Signieren geändert, oder ein Schlüssel, der dort nicht steht, hat es signiert.</numerusform>
        </translation>
    </message>
    <message>
        <source>Fetch the keys again. If it still fits none, do not trust anything in the token.</source>
        <translation>Holen Sie die Schlüssel erneut. Passt sie auch dann zu keinem, vertrauen Sie nichts in dem Token.</translation>
    </message>
    <message>
        <source>its signature fits none of the keys here</source>
        <translation>seine Signatur passt zu keinem der Schlüssel hier</translation>
    </message>
    <message>
        <source>The token names no key, and of {count:grouped} too many can have signed it to try them: at most {most:grouped} are tried.</source>
        <translation>Das Token nennt keinen Schlüssel, und von {count:grouped} kommen zu viele infrage, um sie zu probieren: Höchstens {most:grouped} werden probiert.</translation>
    </message>
    <message>
        <source>Its signature fits one of the {n} keys that its key ID may mean: the one with thumbprint {thumbprint:elide 16}. Programs differ in which of them they take, so some refuse the token.</source>
        <translation>Seine Signatur passt zu einem der {n} Schlüssel, die seine Schlüssel-ID meinen kann: zu dem mit dem Fingerabdruck {thumbprint:elide 16}. Welchen davon sie nehmen, ist von Programm zu Programm verschieden; manche weisen das Token daher ab.</translation>
    </message>
    <message>
        <source>Tell the issuer: key IDs in a key set have to differ. To accept it all the same, give that key alone, as a file.</source>
        <translation>Sagen Sie es dem Aussteller: Schlüssel-IDs in einem Schlüsselsatz müssen verschieden sein. Um es trotzdem anzunehmen, geben Sie diesen Schlüssel allein an, als Datei.</translation>
    </message>
    <message>
        <source>its signature fits one of {n} keys with the same key ID</source>
        <translation>seine Signatur passt zu einem von {n} Schlüsseln mit derselben Schlüssel-ID</translation>
    </message>
    <message>
        <source>Its key is published for something else than signatures, so it was not used.</source>
        <translation>Sein Schlüssel ist für etwas anderes als Signaturen veröffentlicht und wurde deshalb nicht benutzt.</translation>
    </message>
    <message>
        <source>Find out which key signs tokens here, and let the issuer name that one. Some APIs use the key all the same.</source>
        <translation>Finden Sie heraus, welcher Schlüssel hier Token signiert, und lassen Sie den Aussteller diesen nennen. Manche APIs benutzen den Schlüssel trotzdem.</translation>
    </message>
    <message>
        <source>its key is published for something else than signatures</source>
        <translation>sein Schlüssel ist für etwas anderes als Signaturen veröffentlicht</translation>
    </message>
    <message>
        <source>Its key is damaged, so the signature cannot be checked. That says nothing against the token.</source>
        <translation>Sein Schlüssel ist beschädigt, deshalb lässt sich die Signatur nicht prüfen. Das spricht nicht gegen das Token.</translation>
    </message>
    <message>
        <source>Get the key again from where it is published, or tell whoever publishes it.</source>
        <translation>Holen Sie den Schlüssel noch einmal von dort, wo er veröffentlicht ist, oder sagen Sie es dem, der ihn veröffentlicht.</translation>
    </message>
    <message>
        <source>its key is damaged, so nobody here can check who signed it</source>
        <translation>sein Schlüssel ist beschädigt, deshalb lässt sich hier nicht prüfen, wer es signiert hat</translation>
    </message>
    <message>
        <source>Its key or its algorithm is of a kind that this program cannot check. That says nothing against the token.</source>
        <translation>Sein Schlüssel oder sein Algorithmus ist von einer Art, die dieses Programm nicht prüfen kann. Das spricht nicht gegen das Token.</translation>
    </message>
    <message>
        <source>Check it with a program that knows this kind.</source>
        <translation>Prüfen Sie es mit einem Programm, das diese Art kennt.</translation>
    </message>
    <message>
        <source>its key or its algorithm is of a kind that this program cannot check</source>
        <translation>sein Schlüssel oder sein Algorithmus ist von einer Art, die dieses Programm nicht prüfen kann</translation>
    </message>
    <message>
        <source>Use a secret that is long enough and that nobody else has.</source>
        <translation>Verwenden Sie ein Geheimnis, das lang genug ist und das sonst niemand hat.</translation>
    </message>
    <message>
        <source>Exactly the {realm:tr} expected.</source>
        <translation>Genau: {realm:tr}, wie erwartet.</translation>
    </message>
    <message>
        <source>It differs by a blank at the beginning or the end, and an issuer has to be exactly the same.</source>
        <translation>Er unterscheidet sich durch ein Leerzeichen am Anfang oder am Ende, und ein Aussteller muss genau derselbe sein.</translation>
    </message>
    <message>
        <source>It stopped being valid {exp:ago}. {others}</source>
        <translation>Es ist seit {exp:ago} nicht mehr gültig. {others}</translation>
    </message>
    <message>
        <source>It expired {exp:ago} and passes only because of the leeway of {leeway:g} s that you gave. {others}</source>
        <translation>Es ist {exp:ago} abgelaufen und wird nur wegen der von Ihnen angegebenen Toleranz von {leeway:g} s angenommen. {others}</translation>
    </message>
    <message>
        <source>it is past its expiry, within the leeway that you gave</source>
        <translation>es ist abgelaufen, aber innerhalb der von Ihnen angegebenen Toleranz</translation>
    </message>
    <message>
        <source>It expired {exp:ago} and passes only because of the profile&apos;s leeway of {leeway:g} s. {others}</source>
        <translation>Es ist {exp:ago} abgelaufen und wird nur wegen der Toleranz des Profils von {leeway:g} s angenommen. {others}</translation>
    </message>
    <message>
        <source>it is past its expiry, within the profile&apos;s leeway</source>
        <translation>es ist abgelaufen, aber innerhalb der Toleranz des Profils</translation>
    </message>
    <message numerus="yes">
        <source>No scope was asked for. It carries {n} scopes: {names:list 80}.</source>
        <translation>
            <numerusform>Kein Scope wurde angefordert. Es trägt {n} Scope: {names:list 80}.</numerusform>
            <numerusform>Kein Scope wurde angefordert. Es trägt {n} Scopes: {names:list 80}.</numerusform>
        </translation>
    </message>
    <message>
        <source>It becomes valid {nbf:ahead} and passes only because of the leeway of {leeway:g} s that you gave. {others}</source>
        <translation>Es wird {nbf:ahead} gültig und wird nur wegen der von Ihnen angegebenen Toleranz von {leeway:g} s angenommen. {others}</translation>
    </message>
    <message>
        <source>It becomes valid {nbf:ahead} and passes only because of the profile&apos;s leeway of {leeway:g} s. {others}</source>
        <translation>Es wird {nbf:ahead} gültig und wird nur wegen der Toleranz des Profils von {leeway:g} s angenommen. {others}</translation>
    </message>
    <message>
        <source>Not valid yet by your clock</source>
        <translation>Nach Ihrer Uhr noch nicht gültig</translation>
    </message>
    <message>
        <source>It becomes valid {nbf:ahead} by your clock, but {clock}, and by that one it has begun.</source>
        <translation>Nach Ihrer Uhr wird es {nbf:ahead} gültig, aber {clock}, und nach jener hat es begonnen.</translation>
    </message>
    <message>
        <source>Nothing, unless an API refuses it: then wait a moment. Time synchronisation brings the two clocks together.</source>
        <translation>Nichts, außer eine API lehnt es ab: Warten Sie dann einen Moment. Die Zeitsynchronisierung bringt beide Uhren zusammen.</translation>
    </message>
    <message>
        <source>It becomes valid {nbf:ahead}, or your clock is behind the issuer&apos;s. {others}</source>
        <translation>Es wird {nbf:ahead} gültig, oder Ihre Uhr geht gegenüber der des Ausstellers nach. {others}</translation>
    </message>
    <message>
        <source>Issued in the future, within leeway</source>
        <translation>In der Zukunft ausgestellt, innerhalb der Toleranz</translation>
    </message>
    <message>
        <source>It says it is issued {iat:away} from now and passes only because of the leeway of {allowed:g} s that you gave. {others}</source>
        <translation>Es gibt an, erst in {iat:away} ausgestellt zu werden, und wird nur wegen der von Ihnen angegebenen Toleranz von {allowed:g} s angenommen. {others}</translation>
    </message>
    <message>
        <source>Compare both clocks with a time server.</source>
        <translation>Vergleichen Sie beide Uhren mit einem Zeitserver.</translation>
    </message>
    <message>
        <source>It says it is issued {iat:away} from now and passes only because of the profile&apos;s leeway of {allowed:g} s. {others}</source>
        <translation>Es gibt an, erst in {iat:away} ausgestellt zu werden, und wird nur wegen der Toleranz des Profils von {allowed:g} s angenommen. {others}</translation>
    </message>
    <message>
        <source>Issued in the future by your clock</source>
        <translation>Nach Ihrer Uhr in der Zukunft ausgestellt</translation>
    </message>
    <message>
        <source>It says it is issued {iat:away} from now by your clock, but {clock}.</source>
        <translation>Nach Ihrer Uhr wird es erst in {iat:away} ausgestellt, aber {clock}.</translation>
    </message>
    <message>
        <source>It says it is issued {iat:away} from now: the issuer&apos;s clock is ahead of yours, or yours is behind. {others}</source>
        <translation>Es gibt an, erst in {iat:away} ausgestellt zu werden: Die Uhr des Ausstellers geht gegenüber Ihrer vor, oder Ihre geht nach. {others}</translation>
    </message>
    <message>
        <source>An access token, which is what an API expects. {text}</source>
        <translation>Ein Access-Token, wie eine API es erwartet. {text}</translation>
    </message>
    <message>
        <source>An ID token, as expected. {text}</source>
        <translation>Ein ID-Token, wie erwartet. {text}</translation>
    </message>
    <message>
        <source>Kind not said</source>
        <translation>Art nicht angegeben</translation>
    </message>
    <message>
        <source>Nothing in it says what kind of token it is.</source>
        <translation>Nichts darin sagt, welche Art Token es ist.</translation>
    </message>
    <message>
        <source>Ask its issuer, or let the issuer write at+jwt into the typ of access tokens.</source>
        <translation>Den Aussteller fragen oder ihn at+jwt in den typ von Access-Tokens schreiben lassen.</translation>
    </message>
    <message>
        <source>Kind of token</source>
        <translation>Art des Tokens</translation>
    </message>
    <message>
        <source>It is another kind of token than an access token. {kind}: {text}</source>
        <translation>Es ist eine andere Art Token als ein Access-Token. {kind}: {text}</translation>
    </message>
    <message>
        <source>An access token</source>
        <translation>Ein Access-Token</translation>
    </message>
    <message>
        <source>is not an access token but of another kind ({kind})</source>
        <translation>ist kein Access-Token, sondern von anderer Art ({kind})</translation>
    </message>
    <message>
        <source>It is another kind of token than an ID token. {kind}: {text}</source>
        <translation>Es ist eine andere Art Token als ein ID-Token. {kind}: {text}</translation>
    </message>
    <message>
        <source>An ID token</source>
        <translation>Ein ID-Token</translation>
    </message>
    <message>
        <source>Send the ID token instead.</source>
        <translation>Stattdessen das ID-Token senden.</translation>
    </message>
    <message>
        <source>is not an ID token but of another kind ({kind})</source>
        <translation>ist kein ID-Token, sondern von anderer Art ({kind})</translation>
    </message>
    <message>
        <source>Limits of its kind</source>
        <translation>Grenzen dieser Art</translation>
    </message>
    <message>
        <source>It keeps them. {limit}</source>
        <translation>Sie werden eingehalten. {limit}</translation>
    </message>
    <message>
        <source>Too old</source>
        <translation>Zu alt</translation>
    </message>
    <message>
        <source>It was made {iat:ago}. {limit}</source>
        <translation>Es wurde {iat:ago} gemacht. {limit}</translation>
    </message>
    <message>
        <source>Sign a new one, with the time of now in iat.</source>
        <translation>Ein neues signieren, mit der jetzigen Zeit in iat.</translation>
    </message>
    <message>
        <source>was made {iat:ago}, which is too long ago for its kind ({kind})</source>
        <translation>wurde {iat:ago} gemacht, was für diese Art zu lange her ist ({kind})</translation>
    </message>
    <message>
        <source>Good for too long</source>
        <translation>Zu lange gültig</translation>
    </message>
    <message>
        <source>It is good for another {exp:away}. {limit}</source>
        <translation>Es ist noch {exp:away} gültig. {limit}</translation>
    </message>
    <message>
        <source>Sign a new one, with an earlier exp.</source>
        <translation>Ein neues signieren, mit einem früheren exp.</translation>
    </message>
    <message>
        <source>is good for longer than its kind may be ({kind})</source>
        <translation>ist länger gültig, als diese Art es sein darf ({kind})</translation>
    </message>
    <message>
        <source>It lives {life:duration}. {limit}</source>
        <translation>Es lebt {life:duration}. {limit}</translation>
    </message>
    <message>
        <source>Proof</source>
        <translation>Nachweis</translation>
    </message>
    <message>
        <source>It is for {htm:short 12} {htu:short 120}. {details} The access token that goes with it has {thumbprint} in cnf.jkt.</source>
        <translation>Gilt für {htm:short 12} {htu:short 120}. {details} Das zugehörige Access-Token hat {thumbprint} in cnf.jkt.</translation>
    </message>
    <message>
        <source>{details} The thumbprint of its key is {thumbprint}.</source>
        <translation>{details} Der Fingerabdruck des Schlüssels ist {thumbprint}.</translation>
    </message>
    <message>
        <source>Private key in it</source>
        <translation>Privater Schlüssel darin</translation>
    </message>
    <message>
        <source>Its header holds the private part of its key: whoever sees this {kind} can sign as its sender.</source>
        <translation>Der Header enthält den privaten Teil des Schlüssels: Wer das Token sieht ({kind}), kann im Namen des Absenders signieren.</translation>
    </message>
    <message>
        <source>The public key alone in jwk</source>
        <translation>Nur der öffentliche Schlüssel in jwk</translation>
    </message>
    <message>
        <source>Leave the private members out of jwk, and make a new key: this one is no secret any more.</source>
        <translation>Die privaten Felder aus jwk weglassen und einen neuen Schlüssel machen: Dieser ist nicht mehr geheim.</translation>
    </message>
    <message>
        <source>carries a private key</source>
        <translation>enthält einen privaten Schlüssel</translation>
    </message>
    <message>
        <source>Algorithm not for a proof</source>
        <translation>Kein Algorithmus für einen Nachweis</translation>
    </message>
    <message>
        <source>A proof is signed with a private key, and {alg:short 20} is not made with one.</source>
        <translation>Ein Nachweis wird mit einem privaten Schlüssel signiert, und {alg:short 20} wird nicht mit einem gemacht.</translation>
    </message>
    <message>
        <source>A public-key algorithm</source>
        <translation>Ein Algorithmus mit öffentlichem Schlüssel</translation>
    </message>
    <message>
        <source>Sign it with a key pair, such as ES256.</source>
        <translation>Mit einem Schlüsselpaar signieren, etwa ES256.</translation>
    </message>
    <message>
        <source>says {alg:short 20}, which proves nothing</source>
        <translation>nennt {alg:short 20}, was nichts beweist</translation>
    </message>
    <message>
        <source>No key in it</source>
        <translation>Kein Schlüssel darin</translation>
    </message>
    <message>
        <source>A {kind} carries the public key that it is checked with, and there is none in its header.</source>
        <translation>Diese Art ({kind}) trägt den öffentlichen Schlüssel zum Prüfen in sich, und in diesem Header steht keiner.</translation>
    </message>
    <message>
        <source>A public key in jwk</source>
        <translation>Ein öffentlicher Schlüssel in jwk</translation>
    </message>
    <message>
        <source>Put the public key in jwk of the header.</source>
        <translation>Den öffentlichen Schlüssel in jwk des Headers schreiben.</translation>
    </message>
    <message>
        <source>carries no key to check it with</source>
        <translation>enthält keinen Schlüssel zum Prüfen</translation>
    </message>
    <message>
        <source>Proof not complete</source>
        <translation>Nachweis nicht vollständig</translation>
    </message>
    <message>
        <source>A {kind} has to hold {missing:list}, and does not.</source>
        <translation>Diese Art ({kind}) muss {missing:list} enthalten, und hier fehlt das.</translation>
    </message>
    <message>
        <source>Add what is missing, and sign it again.</source>
        <translation>Ergänzen, was fehlt, und neu signieren.</translation>
    </message>
    <message>
        <source>lacks {missing:list}</source>
        <translation>hat kein {missing:list}</translation>
    </message>
    <message>
        <source>Address not plain</source>
        <translation>Adresse nicht einfach</translation>
    </message>
    <message>
        <source>Its htu is not the address without query and fragment, so servers that compare exactly refuse it.</source>
        <translation>htu ist nicht die Adresse ohne Query und Fragment, also lehnen Server, die genau vergleichen, es ab.</translation>
    </message>
    <message>
        <source>A URL without query and fragment</source>
        <translation>Eine URL ohne Query und Fragment</translation>
    </message>
    <message>
        <source>Write the URL of the request without what follows ? or #.</source>
        <translation>Die URL der Anfrage ohne das schreiben, was nach ? oder # steht.</translation>
    </message>
    <message>
        <source>Disclosures</source>
        <translation>Offenlegungen</translation>
    </message>
    <message numerus="yes">
        <source>This SD-JWT discloses {names:list 60}: each hash is in the signed token. {hidden} more are not disclosed, or decoys.</source>
        <translation>
            <numerusform>Dieses SD-JWT legt {names:list 60} offen: Der Hash steht im signierten Token. {hidden} weitere sind nicht offengelegt oder Attrappen.</numerusform>
            <numerusform>Dieses SD-JWT legt {names:list 60} offen: Jeder Hash steht im signierten Token. {hidden} weitere sind nicht offengelegt oder Attrappen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} disclosed</source>
        <translation>
            <numerusform>{n} offengelegt</numerusform>
            <numerusform>{n} offengelegt</numerusform>
        </translation>
    </message>
    <message>
        <source>This SD-JWT discloses nothing. {hidden} hashes in it are of claims that are not disclosed, or decoys.</source>
        <translation>Dieses SD-JWT legt nichts offen. {hidden} Hashes darin gehören zu Claims, die nicht offengelegt sind, oder sind Attrappen.</translation>
    </message>
    <message>
        <source>Disclosures wrong</source>
        <translation>Offenlegungen falsch</translation>
    </message>
    <message>
        <source>Each disclosure once, with its hash in the signed token</source>
        <translation>Jede Offenlegung einmal, mit ihrem Hash im signierten Token</translation>
    </message>
    <message>
        <source>Ask the holder to present it again. If it stays wrong, refuse it: somebody changed or added a disclosure.</source>
        <translation>Den Inhaber bitten, es neu vorzulegen. Bleibt es falsch, ablehnen: Jemand hat eine Offenlegung verändert oder hinzugefügt.</translation>
    </message>
    <message>
        <source>has disclosures that do not belong to it</source>
        <translation>hat Offenlegungen, die nicht dazugehören</translation>
    </message>
    <message>
        <source>Disclosures not checked</source>
        <translation>Offenlegungen nicht geprüft</translation>
    </message>
    <message>
        <source>The hash {hash:short 40} of its disclosures cannot be computed here, so none of them was compared.</source>
        <translation>Der Hash {hash:short 40} der Offenlegungen kann hier nicht berechnet werden, also wurde keine verglichen.</translation>
    </message>
    <message>
        <source>Check it with a program that knows this hash.</source>
        <translation>Mit einem Programm prüfen, das diesen Hash kennt.</translation>
    </message>
    <message>
        <source>its disclosures cannot be checked here</source>
        <translation>die Offenlegungen können hier nicht geprüft werden</translation>
    </message>
    <message>
        <source>Key binding</source>
        <translation>Schlüsselbindung</translation>
    </message>
    <message>
        <source>It is bound to a key of its holder, and is presented here without a key-binding JWT. A verifier that asks for one refuses it.</source>
        <translation>Es ist an einen Schlüssel des Inhabers gebunden und wird hier ohne Key-Binding-JWT vorgelegt. Ein Prüfer, der eines verlangt, lehnt es ab.</translation>
    </message>
    <message>
        <source>The key in cnf signed this presentation {iat:lately}, for {aud:short 80} and the nonce {nonce:short 40}. Compare both with what the verifier asked for.</source>
        <translation>Der Schlüssel in cnf hat diese Vorlage {iat:lately} signiert, für {aud:short 80} und die nonce {nonce:short 40}. Beides mit dem vergleichen, was der Prüfer verlangt hat.</translation>
    </message>
    <message>
        <source>Key binding wrong</source>
        <translation>Schlüsselbindung falsch</translation>
    </message>
    <message>
        <source>What stands behind the last tilde is not a readable JWT.</source>
        <translation>Was hinter der letzten Tilde steht, ist kein lesbares JWT.</translation>
    </message>
    <message>
        <source>Ask the holder to present it again.</source>
        <translation>Den Inhaber bitten, es neu vorzulegen.</translation>
    </message>
    <message>
        <source>has a key-binding JWT that cannot be read</source>
        <translation>hat ein Key-Binding-JWT, das nicht gelesen werden kann</translation>
    </message>
    <message>
        <source>The type of its key-binding JWT is {type:short 30}.</source>
        <translation>Der Typ des Key-Binding-JWT ist {type:short 30}.</translation>
    </message>
    <message>
        <source>kb+jwt</source>
        <translation>kb+jwt</translation>
    </message>
    <message>
        <source>has a key-binding JWT of another type</source>
        <translation>hat ein Key-Binding-JWT eines anderen Typs</translation>
    </message>
    <message>
        <source>Its key-binding JWT has no {missing:list}.</source>
        <translation>Das Key-Binding-JWT hat kein {missing:list}.</translation>
    </message>
    <message>
        <source>Ask the holder to present it again, with all claims of a key-binding JWT.</source>
        <translation>Den Inhaber bitten, es neu vorzulegen, mit allen Claims eines Key-Binding-JWT.</translation>
    </message>
    <message>
        <source>has a key-binding JWT without {missing:list}</source>
        <translation>hat ein Key-Binding-JWT ohne {missing:list}</translation>
    </message>
    <message>
        <source>The sd_hash of its key-binding JWT is not that of the text before it: it was signed for other disclosures, or disclosures were added or taken away.</source>
        <translation>sd_hash im Key-Binding-JWT ist nicht der Hash des Textes davor: Es wurde für andere Offenlegungen signiert, oder es wurden welche hinzugefügt oder weggenommen.</translation>
    </message>
    <message>
        <source>The hash of all that stands before it</source>
        <translation>Der Hash von allem, was davor steht</translation>
    </message>
    <message>
        <source>has a key-binding JWT that is about another text (sd_hash)</source>
        <translation>hat ein Key-Binding-JWT, das sich auf einen anderen Text bezieht (sd_hash)</translation>
    </message>
    <message>
        <source>The token names no key of its holder (cnf), so nothing says whose the key-binding JWT has to be.</source>
        <translation>Das Token nennt keinen Schlüssel seines Inhabers (cnf), also sagt nichts, von wem das Key-Binding-JWT sein muss.</translation>
    </message>
    <message>
        <source>Ask the issuer for a token that is bound to a key, or present it without a key-binding JWT.</source>
        <translation>Den Aussteller um ein Token bitten, das an einen Schlüssel gebunden ist, oder es ohne Key-Binding-JWT vorlegen.</translation>
    </message>
    <message>
        <source>has a key-binding JWT but no key to check it with</source>
        <translation>hat ein Key-Binding-JWT, aber keinen Schlüssel, um es zu prüfen</translation>
    </message>
    <message>
        <source>The key in cnf did not make the signature of its key-binding JWT: whoever presents it has another key.</source>
        <translation>Der Schlüssel in cnf hat die Signatur des Key-Binding-JWT nicht gemacht: Wer es vorlegt, hat einen anderen Schlüssel.</translation>
    </message>
    <message>
        <source>A signature by the key in cnf</source>
        <translation>Eine Signatur mit dem Schlüssel in cnf</translation>
    </message>
    <message>
        <source>Refuse it, and ask the holder to present it again.</source>
        <translation>Ablehnen und den Inhaber bitten, es neu vorzulegen.</translation>
    </message>
    <message>
        <source>was presented by somebody with another key than the one in cnf</source>
        <translation>wurde von jemandem mit einem anderen Schlüssel als dem in cnf vorgelegt</translation>
    </message>
    <message>
        <source>Its key-binding JWT says it was made {iat:away} from now.</source>
        <translation>Das Key-Binding-JWT wurde nach eigener Angabe {iat:away} in der Zukunft gemacht.</translation>
    </message>
    <message>
        <source>Compare the clocks of holder and verifier.</source>
        <translation>Die Uhren von Inhaber und Prüfer vergleichen.</translation>
    </message>
    <message>
        <source>has a key-binding JWT from the future</source>
        <translation>hat ein Key-Binding-JWT aus der Zukunft</translation>
    </message>
    <message>
        <source>Its key-binding JWT has an exp or nbf of its own, by which it is not in date.</source>
        <translation>Sein Schlüsselbindungs-JWT hat ein eigenes exp oder nbf, nach dem es nicht gültig ist.</translation>
    </message>
    <message>
        <source>has a key-binding JWT that is not in date</source>
        <translation>hat ein Schlüsselbindungs-JWT, das nicht gültig ist</translation>
    </message>
    <message>
        <source>The header of its key-binding JWT asks for an extension (crit or b64), which a verifier refuses that does not know it.</source>
        <translation>Der Kopf seines Schlüsselbindungs-JWT verlangt eine Erweiterung (crit oder b64), die ein Prüfer ablehnt, der sie nicht kennt.</translation>
    </message>
    <message>
        <source>Ask the holder&apos;s wallet to make the key-binding JWT without it.</source>
        <translation>Lassen Sie die Wallet des Inhabers das Schlüsselbindungs-JWT ohne sie erstellen.</translation>
    </message>
    <message>
        <source>has a key-binding JWT that needs an extension</source>
        <translation>hat ein Schlüsselbindungs-JWT, das eine Erweiterung braucht</translation>
    </message>
    <message>
        <source>Key binding not checked</source>
        <translation>Schlüsselbindung nicht geprüft</translation>
    </message>
    <message>
        <source>Its cnf names the holder&apos;s key by {member:short 20} and does not hold it, so the key-binding JWT was not checked.</source>
        <translation>cnf nennt den Schlüssel des Inhabers mit {member:short 20} und enthält ihn nicht, also wurde das Key-Binding-JWT nicht geprüft.</translation>
    </message>
    <message>
        <source>Check it where that key is known.</source>
        <translation>Dort prüfen, wo dieser Schlüssel bekannt ist.</translation>
    </message>
    <message>
        <source>its key binding cannot be checked here</source>
        <translation>die Schlüsselbindung kann hier nicht geprüft werden</translation>
    </message>
    <message>
        <source>The key in cnf cannot be used here. {why}</source>
        <translation>Der Schlüssel in cnf kann hier nicht verwendet werden. {why}</translation>
    </message>
    <message>
        <source>Check it with a program that knows this kind of key.</source>
        <translation>Mit einem Programm prüfen, das diese Art Schlüssel kennt.</translation>
    </message>
    <message>
        <source>Nested token</source>
        <translation>Eingebettetes Token</translation>
    </message>
    <message>
        <source>Nested token encrypted</source>
        <translation>Eingebettetes Token verschlüsselt</translation>
    </message>
    <message>
        <source>Its payload is another token, which is encrypted, so nothing that it claims was compared.</source>
        <translation>Die Payload ist ein weiteres Token, das verschlüsselt ist, also wurde nichts davon verglichen.</translation>
    </message>
    <message>
        <source>Inspect the inner token where its private key is.</source>
        <translation>Das innere Token dort untersuchen, wo sein privater Schlüssel ist.</translation>
    </message>
    <message>
        <source>the token inside it is encrypted</source>
        <translation>das Token darin ist verschlüsselt</translation>
    </message>
    <message>
        <source>Nested token not readable</source>
        <translation>Eingebettetes Token nicht lesbar</translation>
    </message>
    <message>
        <source>Its payload is another token, which cannot be read. {problem}</source>
        <translation>Die Payload ist ein weiteres Token, das nicht gelesen werden kann. {problem}</translation>
    </message>
    <message>
        <source>Ask the issuer how this token was made.</source>
        <translation>Den Aussteller fragen, wie dieses Token gemacht wurde.</translation>
    </message>
    <message>
        <source>carries a token that cannot be read</source>
        <translation>enthält ein Token, das nicht gelesen werden kann</translation>
    </message>
    <message>
        <source>Nested token refused</source>
        <translation>Eingebettetes Token abgelehnt</translation>
    </message>
    <message>
        <source>Its payload is another token, and that is refused for what it claims ({checks:list}).</source>
        <translation>Die Payload ist ein weiteres Token, und das wird wegen seiner Angaben abgelehnt ({checks:list}).</translation>
    </message>
    <message>
        <source>See what is said of the inner token below.</source>
        <translation>Siehe unten, was zum inneren Token gesagt wird.</translation>
    </message>
    <message>
        <source>carries a token that is refused ({checks:list})</source>
        <translation>enthält ein Token, das abgelehnt wird ({checks:list})</translation>
    </message>
    <message>
        <source>Several signatures</source>
        <translation>Mehrere Signaturen</translation>
    </message>
    <message numerus="yes">
        <source>{n} signatures</source>
        <translation>
            <numerusform>{n} Signatur</numerusform>
            <numerusform>{n} Signaturen</numerusform>
        </translation>
    </message>
    <message>
        <source>One of several signatures wrong</source>
        <translation>Eine von mehreren Signaturen falsch</translation>
    </message>
    <message>
        <source>{told} One that fits makes the payload genuine; an API that wants all of them refuses it.</source>
        <translation>{told} Eine, die passt, macht die Payload echt; eine API, die alle verlangt, lehnt es ab.</translation>
    </message>
    <message>
        <source>Find out which signatures your API asks for.</source>
        <translation>Herausfinden, welche Signaturen die API verlangt.</translation>
    </message>
    <message>
        <source>Unprotected header</source>
        <translation>Ungeschützter Header</translation>
    </message>
    <message>
        <source>Algorithm not protected</source>
        <translation>Algorithmus nicht geschützt</translation>
    </message>
    <message>
        <source>Its unprotected header has {names:list 40}: the signature does not cover them, and whoever passes the token on can change them. alg and kid were taken as hints, nothing else.</source>
        <translation>Der ungeschützte Header enthält {names:list 40}: Die Signatur gilt dafür nicht, und wer das Token weitergibt, kann es ändern. alg und kid wurden als Hinweis genommen, sonst nichts.</translation>
    </message>
    <message>
        <source>Let the issuer put alg and kid into the protected header.</source>
        <translation>Den Aussteller alg und kid in den geschützten Header schreiben lassen.</translation>
    </message>
    <message>
        <source>Its unprotected header has {names:list 40}: the signature does not cover them. At most kid was taken as a hint.</source>
        <translation>Der ungeschützte Header enthält {names:list 40}: Die Signatur gilt dafür nicht. Höchstens kid wurde als Hinweis genommen.</translation>
    </message>
    <message>
        <source>Algorithm not supported here</source>
        <translation>Algorithmus hier nicht unterstützt</translation>
    </message>
    <message>
        <source>{alg:elide 40} is a signature algorithm that this program does not know, so it cannot check it. That says nothing against the token.</source>
        <translation>{alg:elide 40} ist ein Signaturalgorithmus, den dieses Programm nicht kennt und deshalb nicht prüfen kann. Das spricht nicht gegen das Token.</translation>
    </message>
    <message>
        <source>Check it with a program that knows this algorithm.</source>
        <translation>Prüfen Sie es mit einem Programm, das diesen Algorithmus kennt.</translation>
    </message>
    <message numerus="yes">
        <source>The {n} keys you gave have no ID of their own, so the token&apos;s was not compared: its signature fits one of them.</source>
        <translation>
            <numerusform>Der Schlüssel, den Sie angegeben haben, hat keine eigene ID; die des Tokens wurde daher nicht verglichen.</numerusform>
            <numerusform>Die {n} Schlüssel, die Sie angegeben haben, haben keine eigenen IDs; die des Tokens wurde daher nicht verglichen: Seine Signatur passt zu einem von ihnen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Neither the token nor a key {where} has a key ID. Its signature was compared with {n} keys, and fits one of them.</source>
        <translation>
            <numerusform>Weder das Token noch der einzige Schlüssel {where} hat eine Schlüssel-ID.</numerusform>
            <numerusform>Weder das Token noch ein Schlüssel {where} hat eine Schlüssel-ID. Seine Signatur wurde mit {n} Schlüsseln verglichen und passt zu einem von ihnen.</numerusform>
        </translation>
    </message>
    <message>
        <source>Key set empty</source>
        <translation>Schlüsselsatz leer</translation>
    </message>
    <message>
        <source>There is no key {where}: it is empty. Some servers answer so until their first key is made; it may also be the wrong address.</source>
        <translation>Es gibt keinen Schlüssel {where}: Da ist nichts. Manche Server antworten so, bis ihr erster Schlüssel erzeugt ist; es kann auch die falsche Adresse sein.</translation>
    </message>
    <message>
        <source>A key set with keys</source>
        <translation>Ein Schlüsselsatz mit Schlüsseln</translation>
    </message>
    <message>
        <source>Fetch the keys again, and make sure that this is the issuer&apos;s key set.</source>
        <translation>Holen Sie die Schlüssel erneut, und vergewissern Sie sich, dass dies der Schlüsselsatz des Ausstellers ist.</translation>
    </message>
    <message>
        <source>The token has no key ID, and there is no key that can be used for {alg:json} {where}.</source>
        <translation>Das Token hat keine Schlüssel-ID, und es gibt keinen Schlüssel, der für {alg:json} benutzt werden kann, {where}.</translation>
    </message>
    <message>
        <source>Let the issuer name the key in the header, or give the one that is meant.</source>
        <translation>Lassen Sie den Aussteller den Schlüssel im Header nennen, oder geben Sie den gemeinten an.</translation>
    </message>
    <message numerus="yes">
        <source>The token has no key ID. Of the {n} keys that can check it {where}, its signature fits key {name:elide 16}.</source>
        <translation>
            <numerusform>Das Token hat keine Schlüssel-ID. Seine Signatur passt zu Schlüssel {name:elide 16}, dem einzigen, der sie prüfen kann, {where}.</numerusform>
            <numerusform>Das Token hat keine Schlüssel-ID. Von den {n} Schlüsseln, die sie prüfen können, {where}, passt seine Signatur zu Schlüssel {name:elide 16}.</numerusform>
        </translation>
    </message>
    <message>
        <source>Let the issuer name the key in the header: many APIs refuse a token that names none, others try every key, as was done here.</source>
        <translation>Lassen Sie den Aussteller den Schlüssel im Header nennen: Viele APIs weisen ein Token ab, das keinen nennt, andere probieren jeden Schlüssel, wie es hier geschah.</translation>
    </message>
    <message numerus="yes">
        <source>The token has no key ID, and its signature fits none of the {n} keys that can check it {where}.</source>
        <translation>
            <numerusform>Das Token hat keine Schlüssel-ID, und seine Signatur passt nicht zu dem einzigen Schlüssel, der sie prüfen kann, {where}.</numerusform>
            <numerusform>Das Token hat keine Schlüssel-ID, und seine Signatur passt zu keinem der {n} Schlüssel, die sie prüfen können, {where}.</numerusform>
        </translation>
    </message>
    <message>
        <source>Fetch the keys again, or give the one that is meant; let the issuer name the key in the header.</source>
        <translation>Holen Sie die Schlüssel erneut, oder geben Sie den gemeinten an; lassen Sie den Aussteller den Schlüssel im Header nennen.</translation>
    </message>
    <message>
        <source>it has no key ID, and its signature fits none of the keys here</source>
        <translation>es hat keine Schlüssel-ID, und seine Signatur passt zu keinem der Schlüssel hier</translation>
    </message>
    <message>
        <source>No key to compare</source>
        <translation>Kein Schlüssel zum Vergleichen</translation>
    </message>
    <message numerus="yes">
        <source>The keys {where} have no IDs to compare, and the signature fits none of the {n} that can check it.</source>
        <translation>
            <numerusform>Der Schlüssel {where} hat keine ID zum Vergleichen, und die Signatur passt nicht zu ihm.</numerusform>
            <numerusform>Die Schlüssel {where} haben keine IDs zum Vergleichen, und die Signatur passt zu keinem der {n}, die sie prüfen können.</numerusform>
        </translation>
    </message>
    <message>
        <source>Give the key that the token was signed with.</source>
        <translation>Geben Sie den Schlüssel an, mit dem das Token signiert wurde.</translation>
    </message>
    <message>
        <source>The token has no key ID, and too many of the {count:grouped} keys can have signed it to try them: at most {most:grouped} are tried.</source>
        <translation>Das Token hat keine Schlüssel-ID, und von den {count:grouped} Schlüsseln kommen zu viele infrage, um sie zu probieren: Höchstens {most:grouped} werden probiert.</translation>
    </message>
    <message>
        <source>it does not say which key signed it, and there are too many to try</source>
        <translation>es sagt nicht, welcher Schlüssel es signiert hat, und es sind zu viele zum Probieren</translation>
    </message>
    <message>
        <source>No key {where} has a key ID, so the one that the token names cannot be found.</source>
        <translation>Kein Schlüssel {where} hat eine Schlüssel-ID; der, den das Token nennt, lässt sich daher nicht finden.</translation>
    </message>
    <message>
        <source>A key with this kid</source>
        <translation>Ein Schlüssel mit dieser kid</translation>
    </message>
    <message>
        <source>Give the key that is meant, as a file of its own, or let the issuer write the kid into its key set.</source>
        <translation>Geben Sie den gemeinten Schlüssel an, als eigene Datei, oder lassen Sie den Aussteller die kid in seinen Schlüsselsatz schreiben.</translation>
    </message>
    <message>
        <source>it names a key, and the keys here have no IDs</source>
        <translation>es nennt einen Schlüssel, und die Schlüssel hier haben keine IDs</translation>
    </message>
    <message>
        <source>The key IDs {where} are numbers or the like and not texts ({published:list 20}), so no key is found by the token&apos;s.</source>
        <translation>Die Schlüssel-IDs {where} sind Zahlen oder Ähnliches und keine Texte ({published:list 20}); über die des Tokens findet sich daher kein Schlüssel.</translation>
    </message>
    <message>
        <source>A key ID in quotation marks</source>
        <translation>Eine Schlüssel-ID in Anführungszeichen</translation>
    </message>
    <message>
        <source>Tell whoever publishes the keys: a kid is a text, in quotation marks.</source>
        <translation>Sagen Sie es dem, der die Schlüssel veröffentlicht: Eine kid ist ein Text, in Anführungszeichen.</translation>
    </message>
    <message>
        <source>it names a key, and the key IDs here are not texts</source>
        <translation>es nennt einen Schlüssel, und die Schlüssel-IDs hier sind keine Texte</translation>
    </message>
    <message>
        <source>Of {n} entries with this key ID {where}, one is for {alg:json}.</source>
        <translation>Von {n} Einträgen mit dieser Schlüssel-ID {where} ist einer für {alg:json}.</translation>
    </message>
    <message>
        <source>{n} keys have this key ID, so it is not clear which one is meant.</source>
        <translation>{n} Schlüssel haben diese Schlüssel-ID; es ist daher nicht klar, welcher gemeint ist.</translation>
    </message>
    <message>
        <source>{n} keys that can check it have this key ID. Its signature fits one of them, the one with thumbprint {thumbprint:elide 16}.</source>
        <translation>{n} Schlüssel, die sie prüfen können, haben diese Schlüssel-ID. Seine Signatur passt zu einem von ihnen, dem mit dem Fingerabdruck {thumbprint:elide 16}.</translation>
    </message>
    <message>
        <source>Tell the issuer: key IDs in a key set have to differ, as programs differ in which one they take.</source>
        <translation>Sagen Sie es dem Aussteller: Schlüssel-IDs in einem Schlüsselsatz müssen verschieden sein, denn welchen Schlüssel sie nehmen, ist von Programm zu Programm verschieden.</translation>
    </message>
    <message>
        <source>it names a key ID that more than one published key has, though its signature fits one of them</source>
        <translation>es nennt eine Schlüssel-ID, die mehr als ein veröffentlichter Schlüssel hat, seine Signatur passt aber zu einem von ihnen</translation>
    </message>
    <message numerus="yes">
        <source>Its key ID is empty. Of the {n} keys that can check it {where}, its signature fits key {name:elide 16}.</source>
        <translation>
            <numerusform>Seine Schlüssel-ID ist leer. Seine Signatur passt zu Schlüssel {name:elide 16}, dem einzigen, der sie prüfen kann, {where}.</numerusform>
            <numerusform>Seine Schlüssel-ID ist leer. Von den {n} Schlüsseln, die sie prüfen können, {where}, passt seine Signatur zu Schlüssel {name:elide 16}.</numerusform>
        </translation>
    </message>
    <message>
        <source>Let the issuer write the ID of the key into the header, or leave kid out. If it does so already, the header was changed: refuse it.</source>
        <translation>Lassen Sie den Aussteller die ID des Schlüssels in den Header schreiben oder kid weglassen. Tut er das schon, wurde der Header geändert: Weisen Sie es ab.</translation>
    </message>
    <message>
        <source>has an empty key ID</source>
        <translation>hat eine leere Schlüssel-ID</translation>
    </message>
    <message>
        <source>Refuse it. The header was changed after signing, or another program made it.</source>
        <translation>Das Token ablehnen. Der Header wurde nach dem Signieren verändert, oder ein anderes Programm hat ihn erzeugt.</translation>
    </message>
    <message>
        <source>names a key ID that the issuer does not use</source>
        <translation>nennt eine Schlüssel-ID, die der Aussteller nicht verwendet</translation>
    </message>
    <message>
        <source>Its key ID is not a text.</source>
        <translation>Die Schlüssel-ID ist kein Text.</translation>
    </message>
    <message>
        <source>No issuer uses such a key ID; it may be made to trick a program that looks it up.</source>
        <translation>Kein Aussteller verwendet eine solche Schlüssel-ID; sie soll möglicherweise ein Programm täuschen, das sie nachschlägt.</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>Schlüssel</translation>
    </message>
    <message>
        <source>It is a public key for signatures, and long enough.</source>
        <translation>Es ist ein öffentlicher Schlüssel für Signaturen und lang genug.</translation>
    </message>
    <message>
        <source>It is a shared secret, and long enough.</source>
        <translation>Es ist ein gemeinsames Secret und lang genug.</translation>
    </message>
    <message>
        <source>Key not fit</source>
        <translation>Schlüssel ungeeignet</translation>
    </message>
    <message>
        <source>A public key for signatures</source>
        <translation>Ein öffentlicher Schlüssel für Signaturen</translation>
    </message>
    <message>
        <source>Tell the issuer. A careful API refuses everything signed with this key.</source>
        <translation>Den Aussteller informieren. Eine sorgfältige API lehnt alles ab, was mit diesem Schlüssel signiert ist.</translation>
    </message>
    <message>
        <source>is signed with a key that must not be used</source>
        <translation>ist mit einem Schlüssel signiert, der nicht verwendet werden darf</translation>
    </message>
    <message>
        <source>A long shared secret</source>
        <translation>Ein langes gemeinsames Secret</translation>
    </message>
    <message>
        <source>Key not for signatures</source>
        <translation>Schlüssel nicht für Signaturen</translation>
    </message>
    <message>
        <source>Find out which key signs tokens here, and let the issuer name that one.</source>
        <translation>Finden Sie heraus, welcher Schlüssel hier Token signiert, und lassen Sie den Aussteller diesen nennen.</translation>
    </message>
    <message>
        <source>Key damaged</source>
        <translation>Schlüssel beschädigt</translation>
    </message>
    <message>
        <source>Key not supported here</source>
        <translation>Schlüssel hier nicht unterstützt</translation>
    </message>
    <message>
        <source>{why} That says nothing against the token.</source>
        <translation>{why} Das spricht nicht gegen das Token.</translation>
    </message>
    <message>
        <source>Key to be wary of</source>
        <translation>Bedenklicher Schlüssel</translation>
    </message>
    <message>
        <source>To check a signature the public part is enough: cut the private members out, or keep the file to yourself.</source>
        <translation>Zum Prüfen einer Signatur genügt der öffentliche Teil: Schneiden Sie die privaten Felder heraus, oder behalten Sie die Datei für sich.</translation>
    </message>
    <message>
        <source>Write the key anew as RFC 7518 has it, or ask whoever made it to.</source>
        <translation>Schreiben Sie den Schlüssel neu, wie RFC 7518 es verlangt, oder bitten Sie den darum, der ihn gemacht hat.</translation>
    </message>
    <message>
        <source>Tell whoever publishes the key.</source>
        <translation>Den Herausgeber des Schlüssels informieren.</translation>
    </message>
    <message>
        <source>Its certificate ended {ended:ago}; some APIs then refuse the key.</source>
        <translation>Sein Zertifikat ist {ended:ago} abgelaufen; manche APIs lehnen den Schlüssel dann ab.</translation>
    </message>
    <message>
        <source>Brings its own key</source>
        <translation>Bringt eigenen Schlüssel mit</translation>
    </message>
    <message>
        <source>The header has {parameters:list}. It was not used, and nothing was fetched: whoever wrote the token chose it.</source>
        <translation>Der Header enthält {parameters:list}. Das wurde nicht verwendet und nichts abgerufen: Gewählt hat es, wer das Token geschrieben hat.</translation>
    </message>
    <message>
        <source>Make sure that your API takes keys only from the issuer it is configured for.</source>
        <translation>Sicherstellen, dass die eigene API Schlüssel nur von dem Aussteller nimmt, für den sie eingerichtet ist.</translation>
    </message>
    <message>
        <source>Unencoded payload</source>
        <translation>Payload nicht kodiert</translation>
    </message>
    <message>
        <source>Its b64 parameter asks for a payload that is not encoded, which a JWT cannot have.</source>
        <translation>Der Parameter b64 verlangt eine nicht kodierte Payload, die ein JWT nicht haben kann.</translation>
    </message>
    <message>
        <source>Refuse it as a JWT.</source>
        <translation>Das Token als JWT ablehnen.</translation>
    </message>
    <message>
        <source>asks for an unencoded payload</source>
        <translation>verlangt eine nicht kodierte Payload</translation>
    </message>
    <message>
        <source>Critical list wrong</source>
        <translation>Liste crit fehlerhaft</translation>
    </message>
    <message>
        <source>Its crit list is empty, repeats a name, or names what the header does not have.</source>
        <translation>Die Liste crit ist leer, wiederholt einen Namen oder nennt etwas, das der Header nicht hat.</translation>
    </message>
    <message>
        <source>A list of header parameters</source>
        <translation>Eine Liste von Header-Parametern</translation>
    </message>
    <message>
        <source>Refuse it; no sound library writes this.</source>
        <translation>Das Token ablehnen; keine solide Bibliothek schreibt so etwas.</translation>
    </message>
    <message>
        <source>has a faulty crit list</source>
        <translation>hat eine fehlerhafte Liste crit</translation>
    </message>
    <message>
        <source>Critical extension</source>
        <translation>Kritische Erweiterung</translation>
    </message>
    <message>
        <source>It must be refused by a program that does not know {extensions:list}.</source>
        <translation>Ein Programm, das {extensions:list} nicht kennt, muss es ablehnen.</translation>
    </message>
    <message>
        <source>Only extensions that are understood</source>
        <translation>Nur verstandene Erweiterungen</translation>
    </message>
    <message>
        <source>Inspect it with a program that knows the extension.</source>
        <translation>Das Token mit einem Programm untersuchen, das die Erweiterung kennt.</translation>
    </message>
    <message>
        <source>needs an extension not known here</source>
        <translation>braucht eine hier unbekannte Erweiterung</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Typ</translation>
    </message>
    <message>
        <source>{type} is a type an API accepts.</source>
        <translation>{type} ist ein Typ, den eine API annimmt.</translation>
    </message>
    <message>
        <source>{type} is what RFC 9068 asks of an access token; by default these refuse it: {refusing:list}.</source>
        <translation>{type} ist, was RFC 9068 von einem Access-Token verlangt; ohne eigene Einstellung lehnen es diese ab: {refusing:list}.</translation>
    </message>
    <message>
        <source>If your API refuses it, have the API take this type, or the issuer write JWT.</source>
        <translation>Wenn Ihre API es ablehnt, lassen Sie die API diesen Typ annehmen oder den Aussteller JWT schreiben.</translation>
    </message>
    <message>
        <source>{type} means the same as JWT (RFC 7515 section 4.1.9), but these compare it letter by letter and refuse it: {refusing:list}.</source>
        <translation>{type} bedeutet dasselbe wie JWT (RFC 7515, Abschnitt 4.1.9), aber diese vergleichen es Buchstabe für Buchstabe und lehnen es ab: {refusing:list}.</translation>
    </message>
    <message>
        <source>If your API refuses it, let the issuer write JWT.</source>
        <translation>Wenn Ihre API es ablehnt, lassen Sie den Aussteller JWT schreiben.</translation>
    </message>
    <message>
        <source>{type} is the type of this kind of token ({kind}).</source>
        <translation>{type} ist der Typ dieser Art Token ({kind}).</translation>
    </message>
    <message>
        <source>Type not a text</source>
        <translation>Typ ist kein Text</translation>
    </message>
    <message>
        <source>Its typ is not a text.</source>
        <translation>Der Parameter typ ist kein Text.</translation>
    </message>
    <message>
        <source>JWT or at+jwt</source>
        <translation>JWT oder at+jwt</translation>
    </message>
    <message>
        <source>has a type that is not a text</source>
        <translation>hat einen typ, der kein Text ist</translation>
    </message>
    <message>
        <source>Other kind of token</source>
        <translation>Andere Art von Token</translation>
    </message>
    <message>
        <source>Its type {type:elide 40} says that it is another kind of token than one for an API.</source>
        <translation>Laut typ {type:elide 40} ist es eine andere Art von Token als eines für eine API.</translation>
    </message>
    <message>
        <source>Use the access token, not a token made for another purpose.</source>
        <translation>Das Access-Token verwenden, kein Token für einen anderen Zweck.</translation>
    </message>
    <message>
        <source>is a {type:elide 30}, not a token for an API</source>
        <translation>ist ein {type:elide 30}, kein Token für eine API</translation>
    </message>
    <message>
        <source>Unusual type</source>
        <translation>Ungewöhnlicher Typ</translation>
    </message>
    <message>
        <source>Its type {type:elide 40} says that it is another kind of token than one for an API. These refuse it for that: {refusing:list}.</source>
        <translation>Sein Typ {type:elide 40} sagt, dass es eine andere Art von Token ist als eines für eine API. Diese lehnen es deshalb ab: {refusing:list}.</translation>
    </message>
    <message>
        <source>Compression named</source>
        <translation>Kompression angegeben</translation>
    </message>
    <message>
        <source>Its zip parameter has no meaning in a signed token and was not followed.</source>
        <translation>Der Parameter zip hat in einem signierten Token keine Bedeutung und wurde nicht befolgt.</translation>
    </message>
    <message>
        <source>Ask the issuer why it is there.</source>
        <translation>Den Aussteller fragen, warum das da ist.</translation>
    </message>
    <message>
        <source>Structure</source>
        <translation>Aufbau</translation>
    </message>
    <message>
        <source>Three parts of base64url, as a JWT has.</source>
        <translation>Drei Teile in base64url, wie bei einem JWT.</translation>
    </message>
    <message numerus="yes">
        <source>{n} chars</source>
        <translation>
            <numerusform>{n} Zeichen</numerusform>
            <numerusform>{n} Zeichen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>An SD-JWT: the issuer&apos;s JWT with {n} disclosures behind it.</source>
        <translation>
            <numerusform>Ein SD-JWT: das JWT des Ausstellers mit {n} Offenlegung dahinter.</numerusform>
            <numerusform>Ein SD-JWT: das JWT des Ausstellers mit {n} Offenlegungen dahinter.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>An SD-JWT with key binding: the issuer&apos;s JWT, {n} disclosures, and the holder&apos;s JWT.</source>
        <translation>
            <numerusform>Ein SD-JWT mit Schlüsselbindung: das JWT des Ausstellers, {n} Offenlegung und das JWT des Inhabers.</numerusform>
            <numerusform>Ein SD-JWT mit Schlüsselbindung: das JWT des Ausstellers, {n} Offenlegungen und das JWT des Inhabers.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>A JWS in JSON, with {n} signatures.</source>
        <translation>
            <numerusform>Ein JWS in JSON, mit {n} Signatur.</numerusform>
            <numerusform>Ein JWS in JSON, mit {n} Signaturen.</numerusform>
        </translation>
    </message>
    <message>
        <source>Not a JWT</source>
        <translation>Kein JWT</translation>
    </message>
    <message>
        <source>header.payload.signature, each in base64url</source>
        <translation>header.payload.signature, jeweils in base64url</translation>
    </message>
    <message>
        <source>Copy the whole token again, from its eyJ to the end of the last part.</source>
        <translation>Das ganze Token erneut kopieren, vom eyJ bis zum Ende des letzten Teils.</translation>
    </message>
    <message>
        <source>is not a readable JWT</source>
        <translation>ist kein lesbares JWT</translation>
    </message>
    <message>
        <source>Opaque token</source>
        <translation>Opakes Token</translation>
    </message>
    <message>
        <source>It is not a JWT, so it says nothing by itself: only its issuer can tell what it stands for.</source>
        <translation>Es ist kein JWT und sagt daher selbst nichts: Nur sein Aussteller weiß, wofür es steht.</translation>
    </message>
    <message>
        <source>A JWT of three parts</source>
        <translation>Ein JWT aus drei Teilen</translation>
    </message>
    <message>
        <source>{characters} without the form of a JWT</source>
        <translation>{characters} ohne die Form eines JWT</translation>
    </message>
    <message>
        <source>Ask the issuer&apos;s introspection endpoint. With Auth0, send an audience to get a JWT instead.</source>
        <translation>Den Introspection-Endpunkt des Ausstellers fragen. Bei Auth0 eine Audience senden, um stattdessen ein JWT zu bekommen.</translation>
    </message>
    <message>
        <source>is opaque: only its issuer can read it</source>
        <translation>ist opak: Nur sein Aussteller kann es lesen</translation>
    </message>
    <message>
        <source>A token</source>
        <translation>Ein Token</translation>
    </message>
    <message>
        <source>is no token</source>
        <translation>ist kein Token</translation>
    </message>
    <message>
        <source>Encrypted token</source>
        <translation>Verschlüsselt</translation>
    </message>
    <message>
        <source>It has five parts: its content is encrypted for the API it is meant for, and only the header shows.</source>
        <translation>Es hat fünf Teile: Sein Inhalt ist für die API verschlüsselt, für die es bestimmt ist; nur der Header ist lesbar.</translation>
    </message>
    <message>
        <source>A signed JWT of three parts</source>
        <translation>Ein signiertes JWT aus drei Teilen</translation>
    </message>
    <message>
        <source>An encrypted JWT (JWE) of five parts</source>
        <translation>Ein verschlüsseltes JWT (JWE) aus fünf Teilen</translation>
    </message>
    <message>
        <source>Inspect it where the private key is, or ask the issuer for tokens that are signed only.</source>
        <translation>Das Token dort untersuchen, wo der private Schlüssel ist, oder vom Aussteller Tokens verlangen, die nur signiert sind.</translation>
    </message>
    <message>
        <source>is encrypted: only the API it is for can read it</source>
        <translation>ist verschlüsselt: Nur die API, für die es bestimmt ist, kann es lesen</translation>
    </message>
    <message numerus="yes">
        <source>{n} parts</source>
        <translation>
            <numerusform>{n} Teil</numerusform>
            <numerusform>{n} Teile</numerusform>
        </translation>
    </message>
    <message>
        <source>It is encrypted with a key that its issuer alone has (alg dir), and names that issuer in the header: so Auth0 makes access tokens that were asked for without an audience. Only its own userinfo endpoint takes them.</source>
        <translation>Es ist mit einem Schlüssel verschlüsselt, den nur sein Aussteller hat (alg dir), und nennt diesen im Kopf: So macht Auth0 Access Tokens, die ohne audience angefordert wurden. Nur sein eigener userinfo-Endpunkt nimmt sie an.</translation>
    </message>
    <message>
        <source>An encrypted JWT (JWE) of issuer {iss:json}</source>
        <translation>Ein verschlüsseltes JWT (JWE) des Ausstellers {iss:json}</translation>
    </message>
    <message>
        <source>Send the audience of your API with the token request: then the access token is a signed JWT.</source>
        <translation>Senden Sie mit der Token-Anfrage die audience Ihrer API: Dann ist das Access Token ein signiertes JWT.</translation>
    </message>
    <message>
        <source>is encrypted: only its issuer can read it</source>
        <translation>ist verschlüsselt: Nur sein Aussteller kann es lesen</translation>
    </message>
    <message>
        <source>Not canonical</source>
        <translation>Nicht kanonisch</translation>
    </message>
    <message>
        <source>base64url without padding</source>
        <translation>base64url ohne Padding</translation>
    </message>
    <message>
        <source>Use the token exactly as it was issued. Something rewrote it on the way.</source>
        <translation>Das Token genau so verwenden, wie es ausgestellt wurde. Etwas hat es unterwegs umgeschrieben.</translation>
    </message>
    <message>
        <source>is not encoded as it was issued</source>
        <translation>ist nicht so kodiert, wie es ausgestellt wurde</translation>
    </message>
    <message>
        <source>Padded</source>
        <translation>Aufgefüllt</translation>
    </message>
    <message>
        <source>Parts of it end with = (padding), which a JWT does not have, so strict libraries refuse it. The signature is compared with the text as it stands.</source>
        <translation>Teile davon enden mit = (Füllzeichen), was ein JWT nicht hat; strenge Bibliotheken weisen es deshalb ab. Die Signatur wird mit dem Text verglichen, wie er dasteht.</translation>
    </message>
    <message>
        <source>If whoever issued it writes it like this, verify it with a library that takes padding. If not, use the token as it was issued.</source>
        <translation>Wenn sein Aussteller es so schreibt, prüfen Sie es mit einer Bibliothek, die Füllzeichen annimmt. Wenn nicht, verwenden Sie das Token, wie es ausgestellt wurde.</translation>
    </message>
    <message>
        <source>It is the x-amzn-oidc-data of an Application Load Balancer, which ends the parts with = (padding) and signs them so. A JWT has no padding, so strict libraries refuse it.</source>
        <translation>Es ist das x-amzn-oidc-data eines Application Load Balancers, der die Teile mit = (Füllzeichen) enden lässt und sie so signiert. Ein JWT hat keine Füllzeichen; strenge Bibliotheken weisen es deshalb ab.</translation>
    </message>
    <message>
        <source>signer {signer}</source>
        <translation>signer {signer}</translation>
    </message>
    <message>
        <source>Verify it as it stands, with a library that takes padding such as aws-jwt-verify, and compare signer with the ARN of your load balancer.</source>
        <translation>Prüfen Sie es, wie es dasteht, mit einer Bibliothek, die Füllzeichen annimmt, etwa aws-jwt-verify, und vergleichen Sie signer mit der ARN Ihres Load Balancers.</translation>
    </message>
    <message>
        <source>Header</source>
        <translation>Header</translation>
    </message>
    <message>
        <source>A JSON object in which no name appears twice.</source>
        <translation>Ein JSON-Objekt, in dem kein Name doppelt vorkommt.</translation>
    </message>
    <message numerus="yes">
        <source>{n} names</source>
        <translation>
            <numerusform>{n} Name</numerusform>
            <numerusform>{n} Namen</numerusform>
        </translation>
    </message>
    <message>
        <source>Header not sound</source>
        <translation>Header nicht einwandfrei</translation>
    </message>
    <message>
        <source>One JSON object in UTF-8, each name once</source>
        <translation>Ein JSON-Objekt in UTF-8, jeder Name nur einmal</translation>
    </message>
    <message>
        <source>has a header that programs may read differently</source>
        <translation>hat einen Header, den Programme verschieden lesen können</translation>
    </message>
    <message>
        <source>Payload</source>
        <translation>Payload</translation>
    </message>
    <message>
        <source>Payload not sound</source>
        <translation>Payload nicht einwandfrei</translation>
    </message>
    <message>
        <source>has a payload that programs may read differently</source>
        <translation>hat eine Payload, die Programme verschieden lesen können</translation>
    </message>
    <message>
        <source>Cleaned up</source>
        <translation>Bereinigt</translation>
    </message>
    <message>
        <source>The token alone</source>
        <translation>Nur das Token</translation>
    </message>
    <message>
        <source>Send only the token itself. The verdict is about the text that was left.</source>
        <translation>Nur das Token selbst senden. Das Urteil gilt für den Text, der übrig blieb.</translation>
    </message>
    <message numerus="yes">
        <source>{n} changes</source>
        <translation>
            <numerusform>{n} Änderung</numerusform>
            <numerusform>{n} Änderungen</numerusform>
        </translation>
    </message>
    <message>
        <source>Hidden characters</source>
        <translation>Unsichtbare Zeichen</translation>
    </message>
    <message numerus="yes">
        <source>{n} characters in it cannot be seen or would reorder the text; each is shown as its code.</source>
        <translation>
            <numerusform>{n} Zeichen darin ist unsichtbar oder würde den Text umordnen; es wird als Code gezeigt.</numerusform>
            <numerusform>{n} Zeichen darin sind unsichtbar oder würden den Text umordnen; jedes wird als Code gezeigt.</numerusform>
        </translation>
    </message>
    <message>
        <source>Find out who could write this text into the token. It may be meant to mislead a reader.</source>
        <translation>Herausfinden, wer diesen Text in das Token schreiben konnte. Möglicherweise soll er Leser täuschen.</translation>
    </message>
    <message numerus="yes">
        <source>{n} hidden</source>
        <translation>
            <numerusform>{n} unsichtbar</numerusform>
            <numerusform>{n} unsichtbar</numerusform>
        </translation>
    </message>
    <message>
        <source>Lifetime</source>
        <translation>Lebensdauer</translation>
    </message>
    <message>
        <source>It lives {life:duration}.</source>
        <translation>Es gilt {life:duration}.</translation>
    </message>
    <message>
        <source>Long lifetime</source>
        <translation>Lange Lebensdauer</translation>
    </message>
    <message>
        <source>It lives {life:duration}; Cognito&apos;s access tokens live 5 minutes to 1 day.</source>
        <translation>Es gilt {life:duration}; Access-Tokens von Cognito gelten 5 Minuten bis 1 Tag.</translation>
    </message>
    <message>
        <source>1 day at most</source>
        <translation>höchstens 1 Tag</translation>
    </message>
    <message>
        <source>iat = {iat:json}, exp = {exp:json}</source>
        <translation>iat = {iat:json}, exp = {exp:json}</translation>
    </message>
    <message>
        <source>Key ID not exact</source>
        <translation>Schlüssel-ID nicht genau gleich</translation>
    </message>
    <message>
        <source>It differs from a published key ID in case or blanks alone, and a key ID has to be exactly the same.</source>
        <translation>Sie unterscheidet sich von einer veröffentlichten Schlüssel-ID nur in Groß- und Kleinschreibung oder Leerzeichen; eine Schlüssel-ID muss aber genau gleich sein.</translation>
    </message>
    <message>
        <source>Let the issuer write the same key ID into its tokens and its key set. If it does so already, the header was changed or another program made it: refuse it.</source>
        <translation>Der Aussteller muss dieselbe Schlüssel-ID in seine Tokens und in seinen Schlüsselsatz schreiben. Tut er das schon, wurde der Header geändert, oder ein anderes Programm hat das Token gemacht: ablehnen.</translation>
    </message>
    <message>
        <source>Find out who made it: a user pool cannot.</source>
        <translation>Herausfinden, wer es erzeugt hat: Ein User-Pool kann es nicht.</translation>
    </message>
    <message>
        <source>Ends before it begins</source>
        <translation>Endet vor dem Beginn</translation>
    </message>
    <message>
        <source>Its expiry is not after its start, so it was never valid.</source>
        <translation>Der Ablauf liegt nicht nach dem Beginn; es war also nie gültig.</translation>
    </message>
    <message>
        <source>exp after iat and nbf</source>
        <translation>exp nach iat und nbf</translation>
    </message>
    <message>
        <source>Look at the issuer&apos;s clock and its lifetime setting.</source>
        <translation>Die Uhr des Ausstellers und seine Einstellung der Lebensdauer ansehen.</translation>
    </message>
    <message>
        <source>A text with one space between scopes</source>
        <translation>Ein Text mit je einem Leerzeichen zwischen Scopes</translation>
    </message>
    <message>
        <source>Scope not a text</source>
        <translation>Scope ist kein Text</translation>
    </message>
    <message>
        <source>Its scope is {value:kind}; many APIs read only a text and then find no scope.</source>
        <translation>Der Claim scope ist {value:kind}; viele APIs lesen nur einen Text und finden dann keinen Scope.</translation>
    </message>
    <message>
        <source>Let the issuer write it as a text.</source>
        <translation>Beim Aussteller als Text ausgeben lassen.</translation>
    </message>
    <message>
        <source>Scope separators</source>
        <translation>Trennung der Scopes</translation>
    </message>
    <message>
        <source>Its scopes are not separated by single spaces, so APIs may split them in different ways.</source>
        <translation>Die Scopes sind nicht durch einzelne Leerzeichen getrennt; APIs können sie verschieden aufteilen.</translation>
    </message>
    <message>
        <source>Let the issuer separate scopes by one space.</source>
        <translation>Beim Aussteller die Scopes durch je ein Leerzeichen trennen lassen.</translation>
    </message>
    <message>
        <source>Claim not a text</source>
        <translation>Claim ist kein Text</translation>
    </message>
    <message>
        <source>Its {name} is {value:kind}; some libraries refuse the token for that.</source>
        <translation>Der Claim {name} ist {value:kind}; manche Bibliotheken lehnen das Token deshalb ab.</translation>
    </message>
    <message>
        <source>A text</source>
        <translation>Ein Text</translation>
    </message>
    <message>
        <source>Unusual token</source>
        <translation>Ungewöhnliches Token</translation>
    </message>
    <message>
        <source>Profile</source>
        <translation>Profil</translation>
    </message>
    <message>
        <source>It does not claim to follow RFC 9068: its typ is not at+jwt.</source>
        <translation>Es gibt sich nicht als Token nach RFC 9068 aus: typ ist nicht at+jwt.</translation>
    </message>
    <message>
        <source>note</source>
        <translation>Hinweis</translation>
    </message>
    <message>
        <source>It does not claim to follow RFC 9068: its typ is not at+jwt. {usual}</source>
        <translation>Es gibt sich nicht als Token nach RFC 9068 aus: typ ist nicht at+jwt. {usual}</translation>
    </message>
    <message>
        <source>It says it follows RFC 9068 but lacks {missing:list}.</source>
        <translation>Es will RFC 9068 folgen, aber es fehlt: {missing:list}.</translation>
    </message>
    <message>
        <source>without {missing:spaced}</source>
        <translation>ohne {missing:spaced}</translation>
    </message>
    <message>
        <source>Let the issuer add them, or not call the token at+jwt.</source>
        <translation>Beim Aussteller ergänzen lassen oder das Token nicht at+jwt nennen.</translation>
    </message>
    <message>
        <source>It has every claim that RFC 9068 asks for.</source>
        <translation>Es hat jeden Claim, den RFC 9068 verlangt.</translation>
    </message>
</context>
</TS>
