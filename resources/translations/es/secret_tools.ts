<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="es" sourcelanguage="en">
<context>
    <name>Token Inspector</name>
    <message>
        <source>1Password is locked, or nobody is signed in. Unlock its app, or run `op signin`, and try again.</source>
        <translation>1Password está bloqueado, o nadie ha iniciado sesión. Desbloquee su aplicación o ejecute `op signin`, e inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>1Password has no such vault, item or field, or this account may not see it. Compare the reference with what the app copies for it.</source>
        <translation>1Password no tiene esa caja fuerte, ese elemento o ese campo, o esta cuenta no puede verlo. Compare la referencia con la que copia la aplicación.</translation>
    </message>
    <message>
        <source>AWS has no valid sign-in here. Run `aws sso login` or `aws configure`, with the --profile that the command names, and try again.</source>
        <translation>AWS no tiene aquí una sesión válida. Ejecute `aws sso login` o `aws configure`, con el --profile que indica el comando, e inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>The command names no region. Add --region and its name.</source>
        <translation>El comando no indica ninguna región. Añada --region y su nombre.</translation>
    </message>
    <message>
        <source>There is no secret of this name in the account and region that are asked.</source>
        <translation>No hay ningún secreto con este nombre en la cuenta y la región a las que se pregunta.</translation>
    </message>
    <message>
        <source>This identity may not read the secret. It needs secretsmanager:GetSecretValue, and kms:Decrypt for a key of your own.</source>
        <translation>Esta identidad no puede leer el secreto. Necesita secretsmanager:GetSecretValue y, con una clave propia, kms:Decrypt.</translation>
    </message>
    <message>
        <source>The secret is binary, so that it has no SecretString. Store it as text.</source>
        <translation>El secreto es binario, así que no tiene SecretString. Guárdelo como texto.</translation>
    </message>
    <message>
        <source>Vault takes no token from here, or it may not read this path. Run `vault login` and try again.</source>
        <translation>Vault no acepta ningún token de aquí, o este no puede leer esta ruta. Ejecute `vault login` e inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>Vault has nothing at this path, or no such field in it.</source>
        <translation>Vault no tiene nada en esta ruta, o no tiene ese campo.</translation>
    </message>
    <message>
        <source>Vault cannot be reached. VAULT_ADDR has to be in the environment that this program was started with.</source>
        <translation>No se puede llegar a Vault. VAULT_ADDR tiene que estar en el entorno con el que se inició este programa.</translation>
    </message>
    <message>
        <source>The password store has no such entry. `pass ls` lists them.</source>
        <translation>El almacén de contraseñas no tiene esa entrada. `pass ls` las muestra.</translation>
    </message>
    <message>
        <source>GnuPG could not decrypt the entry: its key is locked and there is no prompt here, or it is another&apos;s. Run the command in a terminal once, so that gpg-agent knows the passphrase, and try again.</source>
        <translation>GnuPG no pudo descifrar la entrada: su clave está bloqueada y aquí no se puede preguntar, o es de otra persona. Ejecute el comando una vez en un terminal, para que gpg-agent conozca la frase de contraseña, e inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>The entry has several lines, and pass prints all of them. Keep the secret in an entry of its own.</source>
        <translation>La entrada tiene varias líneas, y pass las muestra todas. Guarde el secreto en una entrada propia.</translation>
    </message>
    <message>
        <source>gopass has no such entry. `gopass ls` lists them.</source>
        <translation>gopass no tiene esa entrada. `gopass ls` las muestra.</translation>
    </message>
    <message>
        <source>gopass could not decrypt the entry. Run the command in a terminal once, so that the key is unlocked, and try again.</source>
        <translation>gopass no pudo descifrar la entrada. Ejecute el comando una vez en un terminal, para desbloquear la clave, e inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>Bitwarden is locked, or nobody is logged in. Run `bw login` or `bw unlock`; BW_SESSION has to be in the environment that this program was started with.</source>
        <translation>Bitwarden está bloqueado, o nadie ha iniciado sesión. Ejecute `bw login` o `bw unlock`; BW_SESSION tiene que estar en el entorno con el que se inició este programa.</translation>
    </message>
    <message>
        <source>Several items have this name. Write the ID of one.</source>
        <translation>Varios elementos tienen este nombre. Escriba el ID de uno.</translation>
    </message>
    <message>
        <source>Bitwarden has no such item.</source>
        <translation>Bitwarden no tiene ese elemento.</translation>
    </message>
    <message>
        <source>gcloud has no valid sign-in here. Run `gcloud auth login` and try again.</source>
        <translation>gcloud no tiene aquí una sesión válida. Ejecute `gcloud auth login` e inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>This account may not read the secret. It needs the role Secret Manager Secret Accessor.</source>
        <translation>Esta cuenta no puede leer el secreto. Necesita el rol Secret Manager Secret Accessor.</translation>
    </message>
    <message>
        <source>There is no secret of this name in the project, or no such version of it.</source>
        <translation>No hay ningún secreto con este nombre en el proyecto, o no tiene esa versión.</translation>
    </message>
    <message>
        <source>The Azure CLI has no valid sign-in here. Run `az login` and try again.</source>
        <translation>La CLI de Azure no tiene aquí una sesión válida. Ejecute `az login` e inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>The key vault has no secret of this name.</source>
        <translation>El almacén de claves no tiene ningún secreto con este nombre.</translation>
    </message>
    <message>
        <source>This account may not read the secret. It needs the role Key Vault Secrets User.</source>
        <translation>Esta cuenta no puede leer el secreto. Necesita el rol Key Vault Secrets User.</translation>
    </message>
</context>
</TS>
