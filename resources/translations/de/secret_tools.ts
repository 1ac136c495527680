<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de" sourcelanguage="en">
<context>
    <name>Token Inspector</name>
    <message>
        <source>1Password is locked, or nobody is signed in. Unlock its app, or run `op signin`, and try again.</source>
        <translation>1Password ist gesperrt, oder niemand ist angemeldet. Entsperren Sie die App, oder führen Sie `op signin` aus, und versuchen Sie es noch einmal.</translation>
    </message>
    <message>
        <source>1Password has no such vault, item or field, or this account may not see it. Compare the reference with what the app copies for it.</source>
        <translation>1Password hat keinen solchen Tresor, Eintrag oder kein solches Feld, oder dieses Konto darf es nicht sehen. Vergleichen Sie den Verweis mit dem, den die App dafür kopiert.</translation>
    </message>
    <message>
        <source>AWS has no valid sign-in here. Run `aws sso login` or `aws configure`, with the --profile that the command names, and try again.</source>
        <translation>AWS hat hier keine gültige Anmeldung. Führen Sie `aws sso login` oder `aws configure` aus, mit dem --profile, das der Befehl nennt, und versuchen Sie es noch einmal.</translation>
    </message>
    <message>
        <source>The command names no region. Add --region and its name.</source>
        <translation>Der Befehl nennt keine Region. Ergänzen Sie --region und ihren Namen.</translation>
    </message>
    <message>
        <source>There is no secret of this name in the account and region that are asked.</source>
        <translation>In dem Konto und der Region, die gefragt werden, gibt es kein Geheimnis dieses Namens.</translation>
    </message>
    <message>
        <source>This identity may not read the secret. It needs secretsmanager:GetSecretValue, and kms:Decrypt for a key of your own.</source>
        <translation>Diese Identität darf das Geheimnis nicht lesen. Sie braucht secretsmanager:GetSecretValue und bei einem eigenen Schlüssel kms:Decrypt.</translation>
    </message>
    <message>
        <source>The secret is binary, so that it has no SecretString. Store it as text.</source>
        <translation>Das Geheimnis ist binär und hat darum keinen SecretString. Speichern Sie es als Text.</translation>
    </message>
    <message>
        <source>Vault takes no token from here, or it may not read this path. Run `vault login` and try again.</source>
        <translation>Vault nimmt von hier kein Token, oder es darf diesen Pfad nicht lesen. Führen Sie `vault login` aus, und versuchen Sie es noch einmal.</translation>
    </message>
    <message>
        <source>Vault has nothing at this path, or no such field in it.</source>
        <translation>Vault hat unter diesem Pfad nichts, oder kein solches Feld darin.</translation>
    </message>
    <message>
        <source>Vault cannot be reached. VAULT_ADDR has to be in the environment that this program was started with.</source>
        <translation>Vault ist nicht erreichbar. VAULT_ADDR muss in der Umgebung stehen, mit der dieses Programm gestartet wurde.</translation>
    </message>
    <message>
        <source>The password store has no such entry. `pass ls` lists them.</source>
        <translation>Der Passwortspeicher hat keinen solchen Eintrag. `pass ls` zeigt alle.</translation>
    </message>
    <message>
        <source>GnuPG could not decrypt the entry: its key is locked and there is no prompt here, or it is another&apos;s. Run the command in a terminal once, so that gpg-agent knows the passphrase, and try again.</source>
        <translation>GnuPG konnte den Eintrag nicht entschlüsseln: Sein Schlüssel ist gesperrt, und hier gibt es keine Abfrage, oder es ist der eines anderen. Führen Sie den Befehl einmal in einem Terminal aus, damit gpg-agent die Passphrase kennt, und versuchen Sie es noch einmal.</translation>
    </message>
    <message>
        <source>The entry has several lines, and pass prints all of them. Keep the secret in an entry of its own.</source>
        <translation>Der Eintrag hat mehrere Zeilen, und pass gibt alle aus. Bewahren Sie das Geheimnis in einem eigenen Eintrag auf.</translation>
    </message>
    <message>
        <source>gopass has no such entry. `gopass ls` lists them.</source>
        <translation>gopass hat keinen solchen Eintrag. `gopass ls` zeigt alle.</translation>
    </message>
    <message>
        <source>gopass could not decrypt the entry. Run the command in a terminal once, so that the key is unlocked, and try again.</source>
        <translation>gopass konnte den Eintrag nicht entschlüsseln. Führen Sie den Befehl einmal in einem Terminal aus, damit der Schlüssel entsperrt ist, und versuchen Sie es noch einmal.</translation>
    </message>
    <message>
        <source>Bitwarden is locked, or nobody is logged in. Run `bw login` or `bw unlock`; BW_SESSION has to be in the environment that this program was started with.</source>
        <translation>Bitwarden ist gesperrt, oder niemand ist angemeldet. Führen Sie `bw login` oder `bw unlock` aus; BW_SESSION muss in der Umgebung stehen, mit der dieses Programm gestartet wurde.</translation>
    </message>
    <message>
        <source>Several items have this name. Write the ID of one.</source>
        <translation>Mehrere Einträge haben diesen Namen. Schreiben Sie die ID von einem.</translation>
    </message>
    <message>
        <source>Bitwarden has no such item.</source>
        <translation>Bitwarden hat keinen solchen Eintrag.</translation>
    </message>
    <message>
        <source>gcloud has no valid sign-in here. Run `gcloud auth login` and try again.</source>
        <translation>gcloud hat hier keine gültige Anmeldung. Führen Sie `gcloud auth login` aus, und versuchen Sie es noch einmal.</translation>
    </message>
    <message>
        <source>This account may not read the secret. It needs the role Secret Manager Secret Accessor.</source>
        <translation>Dieses Konto darf das Geheimnis nicht lesen. Es braucht die Rolle Secret Manager Secret Accessor.</translation>
    </message>
    <message>
        <source>There is no secret of this name in the project, or no such version of it.</source>
        <translation>Im Projekt gibt es kein Geheimnis dieses Namens, oder nicht in dieser Version.</translation>
    </message>
    <message>
        <source>The Azure CLI has no valid sign-in here. Run `az login` and try again.</source>
        <translation>Die Azure CLI hat hier keine gültige Anmeldung. Führen Sie `az login` aus, und versuchen Sie es noch einmal.</translation>
    </message>
    <message>
        <source>The key vault has no secret of this name.</source>
        <translation>Der Key Vault hat kein Geheimnis dieses Namens.</translation>
    </message>
    <message>
        <source>This account may not read the secret. It needs the role Key Vault Secrets User.</source>
        <translation>Dieses Konto darf das Geheimnis nicht lesen. Es braucht die Rolle Key Vault Secrets User.</translation>
    </message>
</context>
</TS>
